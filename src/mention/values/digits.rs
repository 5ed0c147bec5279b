//! Digits with separators: "1.040", "12,5", "1.08,91", "1'08\"91", "2:03:45".

use crate::mention::Clock;

/// What stands between two groups of digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Separator {
    Dot,
    Comma,
    Colon,
    /// An apostrophe or prime: minutes.
    Prime,
    /// Quotation marks or a double prime: seconds.
    DoublePrime,
}

/// A run of digits.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Group {
    pub(super) value: u64,
    pub(super) len: u8,
}

/// Up to four groups of digits.
#[derive(Clone, Copy, Debug)]
pub(super) struct Digits {
    groups: [Group; 4],
    separators: [Separator; 3],
    count: usize,
}

const MOST_DIGITS: u8 = 12;

impl Digits {
    /// Reads digits from the start of a word: them, and how many bytes they take.
    pub(super) fn read(word: &str) -> Option<(Digits, usize)> {
        let bytes = word.as_bytes();
        let mut digits = Digits { groups: [Group::default(); 4], separators: [Separator::Dot; 3], count: 0 };
        let mut at = 0;
        loop {
            let mut group = Group::default();
            while let Some(b) = bytes.get(at).filter(|b| b.is_ascii_digit()) {
                group.len += 1;
                if group.len > MOST_DIGITS {
                    return None;
                }
                group.value = group.value * 10 + u64::from(b - b'0');
                at += 1;
            }
            if group.len == 0 || digits.count == 4 {
                return None;
            }
            digits.groups[digits.count] = group;
            digits.count += 1;
            let Some((separator, width)) = separator(bytes, at) else { break };
            if !bytes.get(at + width).is_some_and(u8::is_ascii_digit) {
                // A closing prime: 1'12".
                if digits.count > 1 && separator == Separator::DoublePrime {
                    at += width;
                }
                break;
            }
            if digits.count == 4 {
                return None;
            }
            digits.separators[digits.count - 1] = separator;
            at += width;
        }
        Some((digits, at))
    }

    /// The groups.
    pub(super) fn groups(&self) -> &[Group] {
        &self.groups[..self.count]
    }

    /// The separators between them.
    pub(super) fn separators(&self) -> &[Separator] {
        &self.separators[..self.count - 1]
    }

    /// A whole number without separators and without a leading zero.
    pub(super) fn integer(&self) -> Option<u64> {
        match self.groups() {
            [one] if one.len == 1 || !self.has_leading_zero() => Some(one.value),
            _ => None,
        }
    }

    /// Whether it begins with a zero that does not count.
    pub(super) fn has_leading_zero(&self) -> bool {
        let first = self.groups[0];
        first.len > 1 && first.value < 10u64.pow(u32::from(first.len) - 1)
    }

    /// The number of up to four digits, or with decimals, that zeros fill up in front: "007", "02,45"; in thousandths.
    pub(super) fn padded(&self) -> Option<u64> {
        match (self.groups(), self.separators()) {
            ([one], []) if self.has_leading_zero() && one.len <= 4 => Some(one.value * 1000),
            ([whole, decimals], [Separator::Comma]) if self.has_leading_zero() => Some(decimal(*whole, *decimals)),
            _ => None,
        }
    }

    /// The number in thousandths: a full stop before three digits is no decimal point, unless a lone zero stands before it.
    pub(super) fn number(&self) -> Option<u64> {
        if self.has_leading_zero() {
            return None;
        }
        let groups = self.groups();
        let separators = self.separators();
        match (groups, separators) {
            ([one], []) => Some(one.value.saturating_mul(1000)),
            ([whole, decimals], [Separator::Comma]) => Some(decimal(*whole, *decimals)),
            ([whole, decimals], [Separator::Dot]) if decimals.len != 3 || whole.value == 0 => {
                Some(decimal(*whole, *decimals))
            }
            _ => self.thousands(),
        }
    }

    /// "1.040", "1.000.000", "1.040,5".
    fn thousands(&self) -> Option<u64> {
        let groups = self.groups();
        let (decimals, whole) = match self.separators().last() {
            Some(Separator::Comma) => (groups.last().copied(), &groups[..groups.len() - 1]),
            _ => (None, groups),
        };
        let dots = &self.separators()[..whole.len() - 1];
        if whole[0].len > 3 || whole[1..].iter().any(|g| g.len != 3) || dots.iter().any(|s| *s != Separator::Dot) {
            return None;
        }
        let value = whole.iter().fold(0u64, |sum, g| sum.saturating_mul(1000).saturating_add(g.value));
        Some(decimal(Group { value, len: 1 }, decimals.unwrap_or_default()))
    }

    /// The number, a full stop being a decimal point whatever follows: "42.195 kilometer".
    pub(super) fn with_decimal_point(&self) -> Option<u64> {
        match (self.groups(), self.separators()) {
            ([whole, decimals], [Separator::Dot]) => Some(decimal(*whole, *decimals)),
            _ => None,
        }
    }

    /// Whether a full stop stands before three digits: "1.000" and no race time.
    pub(super) fn is_thousands(&self) -> bool {
        self.separators().first() == Some(&Separator::Dot) && self.groups()[0].value > 0 && self.thousands().is_some()
    }

    /// A time of day: "13.05", "11:13".
    pub(super) fn clock(&self) -> Option<Clock> {
        match (self.groups(), self.separators()) {
            ([hour, minute], [Separator::Dot | Separator::Colon])
                if hour.value <= 24 && hour.len <= 2 && minute.len == 2 && minute.value < 60 =>
            {
                Some(Clock { hour: (hour.value % 24) as u8, minute: minute.value as u8 })
            }
            _ => None,
        }
    }

    /// A time of day to the second, cut off to the minute: "7:56:35".
    pub(super) fn clock_to_the_second(&self) -> Option<Clock> {
        match (self.groups(), self.separators()) {
            ([hour, minute, second], [Separator::Colon, Separator::Colon])
                if hour.value < 24 && minute.len == 2 && minute.value < 60 && second.len == 2 && second.value < 60 =>
            {
                Some(Clock { hour: hour.value as u8, minute: minute.value as u8 })
            }
            _ => None,
        }
    }
}

/// Thousandths of a whole number with decimals.
pub(super) fn decimal(whole: Group, decimals: Group) -> u64 {
    whole.value.saturating_mul(1000).saturating_add(fraction(decimals))
}

/// Decimals in thousandths, cut off after the third.
pub(super) fn fraction(decimals: Group) -> u64 {
    match decimals.len {
        0..=3 => decimals.value * 10u64.pow(3 - u32::from(decimals.len)),
        more => decimals.value / 10u64.pow(u32::from(more) - 3),
    }
}

/// A separator at a byte, and how many bytes it takes.
fn separator(bytes: &[u8], at: usize) -> Option<(Separator, usize)> {
    let (separator, width) = match bytes.get(at)? {
        b'.' => (Separator::Dot, 1),
        b',' => (Separator::Comma, 1),
        b':' => (Separator::Colon, 1),
        b'\'' => (Separator::Prime, 1),
        b'"' => (Separator::DoublePrime, 1),
        0xE2 => match (bytes.get(at + 1)?, bytes.get(at + 2)?) {
            (0x80, 0x98 | 0x99 | 0xB2) => (Separator::Prime, 3),
            (0x80, 0x9C | 0x9D | 0xB3) => (Separator::DoublePrime, 3),
            _ => return None,
        },
        _ => return None,
    };
    if separator == Separator::Prime
        && let Some((Separator::Prime, more)) = single_prime(bytes, at + width)
    {
        return Some((Separator::DoublePrime, width + more));
    }
    Some((separator, width))
}

fn single_prime(bytes: &[u8], at: usize) -> Option<(Separator, usize)> {
    match bytes.get(at)? {
        b'\'' => Some((Separator::Prime, 1)),
        0xE2 if bytes.get(at + 1) == Some(&0x80) && matches!(bytes.get(at + 2), Some(0x98 | 0x99 | 0xB2)) => {
            Some((Separator::Prime, 3))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(word: &str) -> Option<u64> {
        Digits::read(word).and_then(|(d, _)| d.number())
    }

    #[test]
    fn numbers() {
        assert_eq!(number("1.040"), Some(1_040_000));
        assert_eq!(number("1.000.000"), Some(1_000_000_000));
        assert_eq!(number("12,5"), Some(12_500));
        assert_eq!(number("2.04"), Some(2_040));
        assert_eq!(number("0.123"), Some(123));
        assert_eq!(number("1.040,5"), Some(1_040_500));
    }

    #[test]
    fn padded_numbers() {
        let padded = |word| Digits::read(word).and_then(|(d, _)| d.padded());
        assert_eq!(padded("007"), Some(7_000));
        assert_eq!(padded("0000"), Some(0));
        assert_eq!(padded("03,50"), Some(3_500));
        assert_eq!(padded("0"), None);
        assert_eq!(padded("7"), None);
        assert_eq!(padded("0,5"), None);
        assert_eq!(padded("0612345678"), None);
        assert_eq!(padded("01.10"), None);
    }

    #[test]
    fn no_numbers() {
        assert_eq!(number("1.08,91"), None);
        assert_eq!(number("2:03:45"), None);
        assert_eq!(number("0612345678"), None);
        assert_eq!(number("1234567890123456"), None);
        assert_eq!(number("1.2.3.4.5"), None);
    }
}
