//! Strings as small numbers, in one arena with one hash table, so that it can be stored and loaded whole.

use std::hash::Hasher;

use rustc_hash::FxHasher;
use serde::{Deserialize, Serialize};

use super::packed;

/// Interned strings.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Interner {
    arena: String,
    /// By number: where the string ends in the arena.
    #[serde(with = "packed")]
    ends: Vec<u32>,
    /// Open addressing: number + 1, or 0 for an empty place. Its length is a power of two.
    #[serde(with = "packed")]
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
        assert_eq!(loaded.name(numbers[3]), "woord3");
        assert_eq!(loaded.nearest("woord43x"), Some("woord43"));
    }

    #[test]
    fn err_cut_short() {
        assert!(postcard::from_bytes::<Interner>(&[0, 1, 9]).is_err());
    }
}
