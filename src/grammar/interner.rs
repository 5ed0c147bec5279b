//! Strings as small numbers, in one arena with one hash table, so that it can be stored and loaded whole.

use std::ops::Range;

use serde::{Deserialize, Serialize};

use super::packed;
use crate::ascii;

/// Interned strings.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Interner {
    arena: String,
    /// By number: where the string ends in the arena.
    #[serde(with = "packed")]
    ends: Vec<u32>,
    /// Open addressing: number + 1 with the tag of its hash above, or 0 for an empty place. Its length is a power of two.
    #[serde(with = "packed")]
    table: Vec<u32>,
}

/// The bits of a table's entry that hold a number; above them stands the tag.
const NUMBER: u32 = (1 << 24) - 1;

/// A hash that is the same for a string in small letters and in capitals, as far as they are ASCII; and all bits of its bytes.
#[inline]
fn hash_and_bits(bytes: &[u8]) -> (u64, u64) {
    let mix = |hash: u64, word| (hash.rotate_left(5) ^ ascii::lower(word)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    let (hash, bits) = ascii::fold(bytes, (bytes.len() as u64, 0), |(hash, bits), word| (mix(hash, word), bits | word));
    // The high bits are the well mixed ones.
    (hash >> 24, bits)
}

fn hash(bytes: &[u8]) -> u64 {
    hash_and_bits(bytes).0
}

/// Where the search for a hash begins, and the tag that tells most other strings from it.
fn place(hash: u64, mask: usize) -> (usize, u32) {
    // Of the 40 bits the lowest are the place and the highest the tag.
    (hash as usize & mask, (hash >> 8) as u32 & !NUMBER)
}

/// Where a string is looked for: what stands at the first place, read before it is needed.
pub struct Sought<'a> {
    /// The string.
    pub name: &'a str,
    bits: u64,
    at: u32,
    tag: u32,
    entry: u32,
    start: u32,
    end: u32,
}

impl Sought<'_> {
    /// Whether the string is ASCII.
    pub fn is_ascii(&self) -> bool {
        self.bits & ascii::HIGH == 0
    }
}

impl Interner {
    /// The number of a string, new or known.
    pub fn intern(&mut self, name: &str) -> u32 {
        if (self.ends.len() + 1) * 2 > self.table.len() {
            self.grow();
        }
        let mask = self.table.len() - 1;
        let (mut at, tag) = place(hash(name.as_bytes()), mask);
        while self.table[at] != 0 {
            if let Some(number) = self.matching(self.table[at], tag, |known| known == name.as_bytes()) {
                return number;
            }
            at = (at + 1) & mask;
        }
        let number = self.ends.len() as u32;
        self.arena.push_str(name);
        self.ends.push(self.arena.len() as u32);
        self.table[at] = (number + 1) & NUMBER | tag;
        number
    }

    /// The number of a known string.
    pub fn id(&self, name: &str) -> Option<u32> {
        self.find(name, |known| known == name.as_bytes())
    }

    /// The number of a string that is known in small letters, whatever the case of its ASCII letters here.
    pub fn id_in_lower_case(&self, name: &str) -> Option<u32> {
        self.find(name, |known| ascii::is_lower_case_of(known, name.as_bytes()))
    }

    /// Begins to look for a string. Of many strings the first places are read at once, and not one after the other.
    #[inline]
    pub fn seek<'a>(&self, name: &'a str) -> Sought<'a> {
        let (hash, bits) = hash_and_bits(name.as_bytes());
        let (at, tag) = place(hash, self.table.len().wrapping_sub(1));
        let entry = self.table.get(at).copied().unwrap_or(0);
        let range = if entry == 0 { 0..0 } else { self.range((entry & NUMBER) - 1) };
        Sought { name, bits, at: at as u32, tag, entry, start: range.start as u32, end: range.end as u32 }
    }

    /// What [`Interner::id_in_lower_case`] gives, for a string that is being looked for.
    #[inline]
    pub fn sought_in_lower_case(&self, sought: &Sought) -> Option<u32> {
        let is_it = |known: &[u8]| ascii::is_lower_case_of(known, sought.name.as_bytes());
        if sought.entry == 0 {
            return None;
        }
        let range = sought.start as usize..sought.end as usize;
        if sought.entry & !NUMBER == sought.tag && is_it(&self.arena.as_bytes()[range]) {
            return Some((sought.entry & NUMBER) - 1);
        }
        self.probe(sought.at as usize + 1, sought.tag, is_it)
    }

    #[inline]
    fn find(&self, name: &str, is_it: impl Fn(&[u8]) -> bool) -> Option<u32> {
        let (at, tag) = place(hash(name.as_bytes()), self.table.len().checked_sub(1)?);
        self.probe(at, tag, is_it)
    }

    /// Looks from a place on.
    fn probe(&self, at: usize, tag: u32, is_it: impl Fn(&[u8]) -> bool) -> Option<u32> {
        let mask = self.table.len() - 1;
        let mut at = at & mask;
        loop {
            match self.table[at] {
                0 => return None,
                entry => match self.matching(entry, tag, &is_it) {
                    None => at = (at + 1) & mask,
                    found => return found,
                },
            }
        }
    }

    /// The number in an entry of the table, if it is that of the string that is looked for.
    #[inline]
    fn matching(&self, entry: u32, tag: u32, is_it: impl Fn(&[u8]) -> bool) -> Option<u32> {
        let number = (entry & NUMBER).wrapping_sub(1);
        (entry & !NUMBER == tag && is_it(&self.arena.as_bytes()[self.range(number)])).then_some(number)
    }

    /// The string of a number; empty for an unknown one.
    pub fn name(&self, number: u32) -> &str {
        if number as usize >= self.ends.len() {
            return "";
        }
        &self.arena[self.range(number)]
    }

    /// Where the string of a number stands in the arena.
    #[inline]
    fn range(&self, number: u32) -> Range<usize> {
        let start = number.checked_sub(1).map_or(0, |before| self.ends[before as usize]);
        start as usize..self.ends[number as usize] as usize
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
            let (mut at, tag) = place(hash(self.name(number).as_bytes()), size - 1);
            while self.table[at] != 0 {
                at = (at + 1) & (size - 1);
            }
            self.table[at] = (number + 1) & NUMBER | tag;
        }
    }

    /// All of them, in the order of their numbers.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        (0..self.len() as u32).map(|number| self.name(number))
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
        let bytes = postcard::to_allocvec(&interner).unwrap();
        let loaded: Interner = postcard::from_bytes(&bytes).unwrap();
        assert_eq!(loaded.id("woord4999"), Some(numbers[4999]));
        assert_eq!(loaded.id("woord5000"), None);
        assert_eq!(loaded.id("Woord4999"), None);
        assert_eq!(loaded.id_in_lower_case("WOORD4999"), Some(numbers[4999]));
        assert_eq!(loaded.name(numbers[3]), "woord3");
        assert_eq!(loaded.iter().nth(43), Some("woord43"));
    }

    #[test]
    fn err_cut_short() {
        assert!(postcard::from_bytes::<Interner>(&[0, 1, 9]).is_err());
    }
}
