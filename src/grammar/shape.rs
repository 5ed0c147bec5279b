//! Lexical shapes: what a capitalised word that no entry lists is, by its beginning and its end.

use serde::{Deserialize, Serialize};

use super::word::Sense;

/// The mark that stands for letters in a form: a capital and at least one more letter.
pub const LETTERS: char = '…';

/// A beginning and an end with letters between them: "…enaar", "Noord-…er".
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Shape {
    /// What the word begins with; often nothing.
    pub beginning: String,
    /// What it ends with.
    pub end: String,
    /// What it means.
    pub sense: Sense,
}

impl Shape {
    /// Whether a word has the shape.
    pub fn is_match(&self, word: &str) -> bool {
        let letters = word.strip_prefix(self.beginning.as_str()).and_then(|rest| rest.strip_suffix(self.end.as_str()));
        let Some(letters) = letters else { return false };
        let mut letters = letters.chars();
        letters.next().is_some_and(char::is_uppercase)
            && letters.next().is_some_and(char::is_alphabetic)
            && letters.all(char::is_alphabetic)
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Category, FeatureSet};
    use super::*;

    #[test]
    fn letters_between_a_beginning_and_an_end() {
        let sense = Sense {
            category: Category::REGION_DEMONYM,
            capital: true,
            upper: false,
            form: None,
            features: FeatureSet(0),
            canonical: 0,
        };
        let shape = |beginning: &str, end: &str| Shape { beginning: beginning.into(), end: end.into(), sense };
        let townsman = shape("", "aar");
        assert!(townsman.is_match("Raaltenaar") && townsman.is_match("Ébénaar"));
        assert!(!townsman.is_match("Raaltenaars") && !townsman.is_match("raaltenaar"));
        // The letters are a capital and at least one more.
        assert!(!townsman.is_match("Baar") && !townsman.is_match("Jan-Klaar"));
        let northern = shape("Noord-", "er");
        assert!(northern.is_match("Noord-Hollander"));
        assert!(!northern.is_match("Hollander") && !northern.is_match("Noord-Er"));
    }
}
