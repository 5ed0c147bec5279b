//! Strings as small numbers, in one arena with one hash table, so that it can be stored and loaded whole.

use std::hash::Hasher;

use rustc_hash::FxHasher;

/// Interned strings.
#[derive(Clone, Debug, Default)]
pub struct Interner {
    arena: String,
    /// By number: where the string ends in the arena.
    ends: Vec<u32>,
    /// Open addressing: number + 1, or 0 for an empty place. Its length is a power of two.
    table: Vec<u32>,
}

fn hash(name: &str) -> usize {
    let mut hasher = FxHasher::default();
    hasher.write(name.as_bytes());
    // The high bits are the well mixed ones.
    let hash = hasher.finish();
    (hash ^ (hash >> 32)) as usize
}

impl Interner {
    /// The number of a string, new or known.
    pub fn intern(&mut self, name: &str) -> u32 {
        if (self.ends.len() + 1) * 2 > self.table.len() {
            self.grow();
        }
        let mask = self.table.len() - 1;
        let mut at = hash(name) & mask;
        loop {
            match self.table[at] {
                0 => break,
                number if self.name(number - 1) == name => return number - 1,
                _ => at = (at + 1) & mask,
            }
        }
        let number = self.ends.len() as u32;
        self.arena.push_str(name);
        self.ends.push(self.arena.len() as u32);
        self.table[at] = number + 1;
        number
    }

    /// The number of a known string.
    pub fn id(&self, name: &str) -> Option<u32> {
        if self.table.is_empty() {
            return None;
        }
        let mask = self.table.len() - 1;
        let mut at = hash(name) & mask;
        loop {
            match self.table[at] {
                0 => return None,
                number if self.name(number - 1) == name => return Some(number - 1),
                _ => at = (at + 1) & mask,
            }
        }
    }

    /// The string of a number; empty for an unknown one.
    pub fn name(&self, number: u32) -> &str {
        let number = number as usize;
        let Some(&end) = self.ends.get(number) else { return "" };
        let start = if number == 0 { 0 } else { self.ends[number - 1] };
        self.arena.get(start as usize..end as usize).unwrap_or("")
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    fn grow(&mut self) {
        let size = (self.table.len() * 2).max(1024);
        self.table = vec![0; size];
        for number in 0..self.ends.len() as u32 {
            let mut at = hash(self.name(number)) & (size - 1);
            while self.table[at] != 0 {
                at = (at + 1) & (size - 1);
            }
            self.table[at] = number + 1;
        }
    }

    /// The known string nearest in spelling, for a suggestion.
    pub fn nearest(&self, name: &str) -> Option<&str> {
        let limit = 1 + name.len() / 4;
        (0..self.len() as u32)
            .map(|n| self.name(n))
            .map(|n| (edit_distance(n, name), n))
            .filter(|(d, _)| *d <= limit)
            .min_by_key(|(d, _)| *d)
            .map(|(_, n)| n)
    }

    /// Writes it as whole numbers and bytes.
    pub fn store(&self, out: &mut Writer) {
        out.bytes(self.arena.as_bytes());
        out.numbers(&self.ends);
        out.numbers(&self.table);
    }

    /// Reads what [`Interner::store`] wrote.
    pub fn load(input: &mut Reader) -> Option<Interner> {
        let arena = String::from_utf8(input.bytes()?.to_vec()).ok()?;
        Some(Interner { arena, ends: input.numbers()?, table: input.numbers()? })
    }
}

fn edit_distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, ca) in a.chars().enumerate() {
        let mut diagonal = i;
        row[0] = i + 1;
        for (j, cb) in b.iter().enumerate() {
            let cost = diagonal + usize::from(ca != *cb);
            diagonal = row[j + 1];
            row[j + 1] = cost.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[b.len()]
}

/// Writes sections of bytes and of whole numbers, each with its length before it.
#[derive(Default)]
pub struct Writer {
    out: Vec<u8>,
}

impl Writer {
    /// A section of bytes.
    pub fn bytes(&mut self, bytes: &[u8]) {
        self.out.extend((bytes.len() as u32).to_le_bytes());
        self.out.extend(bytes);
    }

    /// A section of numbers.
    pub fn numbers(&mut self, numbers: &[u32]) {
        self.out.extend((numbers.len() as u32).to_le_bytes());
        self.out.extend(numbers.iter().flat_map(|n| n.to_le_bytes()));
    }

    /// All that was written.
    pub fn finish(self) -> Vec<u8> {
        self.out
    }
}

/// Reads sections in the order in which they were written.
pub struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    /// A reader over what a [`Writer`] wrote.
    pub fn new(bytes: &'a [u8]) -> Self {
        Reader { rest: bytes }
    }

    fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.rest.split_at_checked(length)?;
        self.rest = rest;
        Some(taken)
    }

    fn length(&mut self) -> Option<usize> {
        let bytes = self.take(4)?;
        Some(u32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]) as usize)
    }

    /// A section of bytes.
    pub fn bytes(&mut self) -> Option<&'a [u8]> {
        let length = self.length()?;
        self.take(length)
    }

    /// A section of numbers.
    pub fn numbers(&mut self) -> Option<Vec<u32>> {
        let length = self.length()?;
        let bytes = self.take(length.checked_mul(4)?)?;
        Some(bytes.chunks_exact(4).map(|c| u32::from_le_bytes([c[0], c[1], c[2], c[3]])).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn interned_stored_and_loaded() {
        let mut interner = Interner::default();
        let numbers: Vec<u32> = (0..5000).map(|n| interner.intern(&format!("woord{n}"))).collect();
        assert_eq!(interner.intern("woord7"), numbers[7]);
        let mut writer = Writer::default();
        interner.store(&mut writer);
        let bytes = writer.finish();
        let loaded = Interner::load(&mut Reader::new(&bytes)).unwrap();
        assert_eq!(loaded.id("woord4999"), Some(numbers[4999]));
        assert_eq!(loaded.id("woord5000"), None);
        assert_eq!(loaded.name(numbers[3]), "woord3");
        assert_eq!(loaded.nearest("woord43x"), Some("woord43"));
    }

    #[test]
    fn err_cut_short() {
        assert!(Interner::load(&mut Reader::new(&[9, 0, 0, 0, 1])).is_none());
    }
}
