//! Lexical shapes: what a capitalised word that no entry lists is, by its beginning and its end.

use serde::{Deserialize, Serialize};

use super::lexicon::Sense;

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
