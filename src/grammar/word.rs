//! Words as numbers, and the rows in which a lexicon holds what is known of them.

use serde::{Deserialize, Serialize};

use super::features::FeatureSet;
use super::packed::{self, Packed};
use super::symbol::Category;
use super::verb_form::{VerbForm, VerbUse};

/// A word of the grammar, by number; 0 is a word that the grammar does not know.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct WordId(pub u32);

impl WordId {
    /// A word that the grammar does not know.
    pub const UNKNOWN: WordId = WordId(0);
}

/// One meaning of a word or a fixed phrase.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Sense {
    /// What kind of word it is.
    pub category: Category,
    /// It must be capitalised in the text.
    pub capital: bool,
    /// It must be in capitals throughout.
    pub upper: bool,
    /// For a verb: which form of it. [`Lexicon::add`](super::Lexicon::add) takes it from the features.
    pub form: Option<VerbForm>,
    /// Its features.
    pub features: FeatureSet,
    /// The first form of its line, by number in the lexicon's names: the canonical word, or a verb's lemma.
    pub canonical: u32,
}

/// A node of the trie of phrases.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Node(pub(super) u32);

/// Where the senses of a word, its edges, its profile and its nodes in the starts of phrases stand.
#[derive(Clone, Copy, Default)]
pub(super) struct WordRow {
    pub senses: u32,
    pub edges: u32,
    pub profile: u32,
    pub starts: u32,
}

/// Where the senses and edges of a node of the trie of longer forms begin.
#[derive(Clone, Copy, Default)]
pub(super) struct NodeRow {
    pub senses: u32,
    pub edges: u32,
}

/// What many words have in common.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub(super) struct Profile {
    /// The categories of the senses, one bit each.
    pub categories: u128,
    /// The layers of phrases that have one that begins with the word itself, one bit each.
    pub starts: u32,
    /// Those, and the layers that have one that begins with a category of it.
    pub layers: u32,
    /// The layers of phrases that have one in which the word itself stands further on, one bit each.
    pub follows: u32,
    /// A longer form begins with it.
    pub begins: bool,
    /// It stands in a longer form, behind the first word.
    pub continues: bool,
    /// How the word can be used as a verb.
    pub verb: u8,
}

/// What is known of a word at once, for a text to keep beside it.
#[derive(Clone, Copy, Debug)]
pub struct WordFacts {
    /// The categories of the senses, one bit each.
    pub categories: u128,
    /// The layers of phrases that have one that may begin with the word, one bit each.
    pub layers: u32,
    /// The layers of phrases that have one that begins with the word itself, one bit each.
    pub starts: u32,
    /// The layers of phrases that have one in which the word itself stands further on, one bit each.
    pub follows: u32,
    /// For [`Lexicon::start`](super::Lexicon::start).
    pub first_start: u32,
    /// Whether a longer form begins with the word.
    pub begins: bool,
    /// Whether the word stands in a longer form, behind the first word.
    pub continues: bool,
    /// How the word can be used as a verb.
    pub verb: VerbUse,
}

impl Packed<4> for WordRow {
    fn pack(self) -> [u32; 4] {
        [self.senses, self.edges, self.profile, self.starts]
    }

    fn unpack([senses, edges, profile, starts]: [u32; 4]) -> Self {
        WordRow { senses, edges, profile, starts }
    }
}

impl Packed<2> for NodeRow {
    fn pack(self) -> [u32; 2] {
        [self.senses, self.edges]
    }

    fn unpack([senses, edges]: [u32; 2]) -> Self {
        NodeRow { senses, edges }
    }
}

impl Packed<2> for (WordId, Node) {
    fn pack(self) -> [u32; 2] {
        [self.0.0, self.1.0]
    }

    fn unpack([word, node]: [u32; 2]) -> Self {
        (WordId(word), Node(node))
    }
}

impl Packed<3> for Sense {
    fn pack(self) -> [u32; 3] {
        let cases = u32::from(self.capital) << 16 | u32::from(self.upper) << 17;
        let form = self.form.map_or(0, VerbForm::number) << 24;
        [u32::from(self.category.0) | cases | form, self.features.0, self.canonical]
    }

    fn unpack([category, features, canonical]: [u32; 3]) -> Self {
        Sense {
            category: Category(category as u16),
            capital: category & 1 << 16 != 0,
            upper: category & 1 << 17 != 0,
            form: VerbForm::from_number(category >> 24),
            features: FeatureSet(features),
            canonical,
        }
    }
}

impl Packed<8> for Profile {
    fn pack(self) -> [u32; 8] {
        let [a, b, c, d] = packed::parted(self.categories);
        let uses = u32::from(self.verb) | u32::from(self.continues) << 8 | u32::from(self.begins) << 9;
        [a, b, c, d, self.starts, self.layers, self.follows, uses]
    }

    fn unpack([a, b, c, d, starts, layers, follows, uses]: [u32; 8]) -> Self {
        let categories = packed::joined([a, b, c, d]);
        let [continues, begins] = [8, 9].map(|bit| uses & 1 << bit != 0);
        Profile { categories, starts, layers, follows, begins, continues, verb: uses as u8 }
    }
}
