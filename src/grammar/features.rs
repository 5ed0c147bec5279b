//! Sets of features as small numbers.

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use super::packed::{self, Packed};
use super::symbol::FeatureValue;

/// A set of features, by number; 0 is the empty one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct FeatureSet(pub u32);

/// Sets of features, each once.
#[derive(Serialize, Deserialize)]
pub struct Features {
    /// The features of all sets.
    #[serde(with = "packed")]
    all: Vec<(u16, FeatureValue)>,
    /// By set, and one more.
    #[serde(with = "packed")]
    rows: Vec<Row>,
    /// Needed only while sets are added.
    #[serde(skip)]
    known: FxHashMap<Box<[(u16, FeatureValue)]>, FeatureSet>,
}

#[derive(Clone, Copy, Default)]
struct Row {
    /// Where the features of the set begin, which those of the next set follow.
    start: u32,
    /// The keys, one bit each: most questions are for one that a set does not have.
    keys: u128,
    /// The features, by [`trait_bit`].
    traits: u128,
}

/// The bit that a set with a feature has, whatever its value or with just that one. Others may share it: what lacks the bit
/// lacks the feature, what has it must still be asked.
pub fn trait_bit(key: u16, value: Option<FeatureValue>) -> u128 {
    let value = match value {
        None => 0,
        Some(FeatureValue::Name(id)) => u64::from(id) << 1 | 1,
        Some(FeatureValue::Number(n)) => u64::from(n.cast_unsigned()) << 1 | 1 << 40,
    };
    let mixed = (value ^ u64::from(key) << 48).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    1 << (mixed >> 57)
}

/// The bit of a key in a set of them; those beyond the last share it.
const fn bit(key: u16) -> u128 {
    1 << if key < 127 { key } else { 127 }
}

impl Default for Features {
    fn default() -> Self {
        let mut features = Features { all: Vec::new(), rows: vec![Row::default()], known: FxHashMap::default() };
        features.intern(&[]);
        features
    }
}

impl Features {
    /// The number of a set, new or known.
    pub fn intern(&mut self, features: &[(u16, FeatureValue)]) -> FeatureSet {
        let next = FeatureSet(self.rows.len() as u32 - 1);
        let set = *self.known.entry(features.into()).or_insert(next);
        if set == next {
            if let Some(row) = self.rows.last_mut() {
                row.keys = features.iter().fold(0, |keys, (key, _)| keys | bit(*key));
                let traits = features.iter().map(|&(key, value)| trait_bit(key, None) | trait_bit(key, Some(value)));
                row.traits = traits.fold(0, |all, bits| all | bits);
            }
            self.all.extend(features);
            self.rows.push(Row { start: self.all.len() as u32, ..Row::default() });
        }
        set
    }

    /// The features of a set, by [`trait_bit`].
    #[inline]
    pub fn traits(&self, set: FeatureSet) -> u128 {
        self.rows.get(set.0 as usize).map_or(0, |row| row.traits)
    }

    /// The value of a feature of a set, by the number of its key.
    #[inline]
    pub fn get(&self, set: FeatureSet, key: u16) -> Option<FeatureValue> {
        let [row, next] = self.rows.get(set.0 as usize..set.0 as usize + 2)? else { return None };
        if row.keys & bit(key) == 0 {
            return None;
        }
        let features = &self.all[row.start as usize..next.start as usize];
        features.iter().find(|(known, _)| *known == key).map(|(_, value)| *value)
    }

    /// All features of a set, each with the number of its key.
    pub fn all(&self, set: FeatureSet) -> &[(u16, FeatureValue)] {
        match self.rows.get(set.0 as usize..set.0 as usize + 2) {
            Some([row, next]) => &self.all[row.start as usize..next.start as usize],
            _ => &[],
        }
    }
}

impl Packed<9> for Row {
    fn pack(self) -> [u32; 9] {
        let [a, b, c, d] = packed::parted(self.keys);
        let [e, f, g, h] = packed::parted(self.traits);
        [self.start, a, b, c, d, e, f, g, h]
    }

    fn unpack([start, a, b, c, d, e, f, g, h]: [u32; 9]) -> Self {
        Row { start, keys: packed::joined([a, b, c, d]), traits: packed::joined([e, f, g, h]) }
    }
}

impl Packed<3> for (u16, FeatureValue) {
    fn pack(self) -> [u32; 3] {
        let [kind, value] = self.1.pack();
        [u32::from(self.0), kind, value]
    }

    fn unpack([key, kind, value]: [u32; 3]) -> Self {
        (key as u16, FeatureValue::unpack([kind, value]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sets_are_known_again_and_asked() {
        let mut features = Features::default();
        let set = features.intern(&[(3, FeatureValue::Number(7)), (200, FeatureValue::Name(1))]);
        assert_eq!(features.intern(&[(3, FeatureValue::Number(7)), (200, FeatureValue::Name(1))]), set);
        assert_eq!(features.intern(&[]), FeatureSet(0));
        let bytes = postcard::to_allocvec(&features).unwrap();
        let loaded: Features = postcard::from_bytes(&bytes).unwrap();
        assert_eq!(loaded.get(set, 3), Some(FeatureValue::Number(7)));
        assert_eq!(loaded.get(set, 200), Some(FeatureValue::Name(1)));
        assert_eq!(loaded.get(set, 201), None);
        assert_eq!(loaded.all(set).len(), 2);
        assert_eq!(loaded.all(FeatureSet(9)), []);
        assert_eq!(loaded.get(set, 4), None);
        assert_eq!(loaded.get(FeatureSet(9), 3), None);
        let has = |key, value| loaded.traits(set) & trait_bit(key, value) != 0;
        assert!(has(3, None) && has(3, Some(FeatureValue::Number(7))) && has(200, Some(FeatureValue::Name(1))));
        assert_eq!(loaded.traits(FeatureSet(0)), 0);
    }
}
