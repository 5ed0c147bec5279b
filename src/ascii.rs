//! ASCII letters, eight bytes at a time.

/// One in each byte.
pub const EACH: u64 = 0x0101_0101_0101_0101;
/// The highest bit of each byte.
pub const HIGH: u64 = 0x80 * EACH;

/// The highest bit of each byte from `first` to `last`, both ASCII.
fn within(word: u64, first: u8, last: u8) -> u64 {
    let low = word & !HIGH;
    let from = low + (0x80 - u64::from(first)) * EACH;
    let beyond = low + (0x7F - u64::from(last)) * EACH;
    (from ^ beyond) & !word & HIGH
}

/// How many of eight bytes are one, where the others are zero: the product adds them up.
pub fn count(word: u64) -> u32 {
    (word.wrapping_mul(EACH) >> 56) as u32
}

/// Eight bytes in lower case, as far as they are ASCII.
pub fn lower(word: u64) -> u64 {
    word | within(word, b'A', b'Z') >> 2
}

/// How many ASCII letters eight bytes begin with, how many of those are capitals, and whether the first is.
pub fn leading_letters(bytes: [u8; 8]) -> (usize, usize, bool) {
    let word = u64::from_le_bytes(bytes);
    let capitals = within(word, b'A', b'Z');
    let others = !(capitals | within(word, b'a', b'z')) & HIGH;
    // The bits below the first byte that is no letter.
    let before = others.wrapping_sub(1) & !others;
    (others.trailing_zeros() as usize / 8, count((capitals & before) >> 7) as usize, capitals & 0x80 != 0)
}

/// Folds a string as words of eight bytes: two of one length are the same if all their words are. The last may overlap.
#[inline]
pub fn fold<T>(bytes: &[u8], start: T, mut step: impl FnMut(T, u64) -> T) -> T {
    let Some(last) = bytes.last_chunk::<8>() else { return step(start, short(bytes)) };
    let (chunks, rest) = bytes.as_chunks::<8>();
    let folded = chunks.iter().fold(start, |all, chunk| step(all, u64::from_le_bytes(*chunk)));
    if rest.is_empty() { folded } else { step(folded, u64::from_le_bytes(*last)) }
}

/// Up to seven bytes as one word.
fn short(bytes: &[u8]) -> u64 {
    match (bytes.first_chunk::<4>(), bytes.last_chunk::<4>()) {
        (Some(first), Some(last)) => u64::from(u32::from_le_bytes(*first)) | u64::from(u32::from_le_bytes(*last)) << 32,
        _ => match bytes {
            [] => 0,
            [first, .., last] => u64::from(*first) | u64::from(bytes[bytes.len() / 2]) << 8 | u64::from(*last) << 16,
            [only] => u64::from(*only),
        },
    }
}

/// Whether two strings are the same but for the case of ASCII letters, the first being in lower case.
#[inline]
pub fn is_lower_case_of(lower_case: &[u8], bytes: &[u8]) -> bool {
    if lower_case.len() != bytes.len() {
        return false;
    }
    let (Some(last), Some(last_lower)) = (bytes.last_chunk::<8>(), lower_case.last_chunk::<8>()) else {
        return short(lower_case) == lower(short(bytes));
    };
    let same = |a: &[u8; 8], b: &[u8; 8]| u64::from_le_bytes(*a) == lower(u64::from_le_bytes(*b));
    let (chunks, _) = bytes.as_chunks::<8>();
    let (chunks_lower, _) = lower_case.as_chunks::<8>();
    same(last_lower, last) && chunks_lower.iter().zip(chunks).all(|(a, b)| same(a, b))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lower_case() {
        assert_eq!(lower(u64::from_le_bytes(*b"@AMZ[az\xC9")).to_le_bytes(), *b"@amz[az\xC9");
        for length in 0..30 {
            let word = "AbcdefghijklmnopqrstuvwxyzABCDEFGH".get(..length).unwrap().as_bytes();
            let small = word.to_ascii_lowercase();
            assert!(is_lower_case_of(&small, word));
            for at in 0..length {
                let mut other = small.clone();
                other[at] = b'-';
                assert!(!is_lower_case_of(&other, word), "{length} {at}");
            }
        }
    }

    #[test]
    fn letters() {
        assert_eq!(leading_letters(*b"Abc-defg"), (3, 1, true));
        assert_eq!(leading_letters(*b"aBCdefGH"), (8, 4, false));
        assert_eq!(leading_letters(*b"\xC3abcdef "), (0, 0, false));
        assert_eq!(leading_letters(*b"z{Z@[`aA"), (1, 0, false));
    }
}
