//! The grammar that is part of the program: `build.rs` reads `grammar/` and stores it.

use crate::grammar::{Category, Grammar, WordId};
use crate::text::Conventions;

/// The grammar as it was stored when the program was built.
static STORED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/grammar.bin"));

impl Grammar {
    /// The grammar built into the binary.
    pub fn embedded() -> Grammar {
        // What was stored by the same version of the program can be loaded; the build fails on a mistake in the files.
        Grammar::load(STORED).unwrap_or_else(|| Grammar::build(&[]).0)
    }

    /// A number, in hexadecimal, that is another for another grammar built in.
    pub fn embedded_fingerprint() -> &'static str {
        env!("UITSLAG_GRAMMAR")
    }
}

impl Grammar {
    /// Whether a word has a sense of one of some categories, one bit each.
    fn is_any(&self, word: &str, categories: u128) -> bool {
        self.lexicon.is_any(self.lexicon.word(word), categories)
    }
}

impl Conventions for Grammar {
    fn is_abbreviation(&self, word: &str) -> bool {
        self.is_any(word, Category::ABBREVIATION.bit())
    }

    fn joins_sides(&self, word: &str) -> Option<usize> {
        let side = |name: &str| self.is_any(name, Category::TEAM.bit() | Category::COUNTRY.bit());
        let whole = self.lexicon.word(word) != WordId::UNKNOWN;
        let mut hyphens = word.match_indices('-').map(|(at, _)| at);
        if whole { None } else { hyphens.find(|&at| side(&word[..at]) && side(&word[at + 1..])) }
    }

    fn binds(&self, word: &str) -> bool {
        self.is_any(word, Category::DETERMINER.bit() | Category::PREPOSITION.bit() | Category::NAME_PARTICLE.bit())
    }

    fn opens_sentence(&self, word: &str) -> bool {
        const OPENERS: u128 =
            Category::DETERMINER.bit() | Category::PREPOSITION.bit() | Category::ADVERB.bit() | Category::PRONOUN.bit();
        self.is_any(word, OPENERS)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stored_grammar_is_that_of_the_folder() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/grammar");
        let read = Grammar::from_dir(folder.as_ref()).unwrap();
        assert!(read.store() == STORED, "build.rs stored something else");
        assert!(Grammar::load(STORED).is_some_and(|grammar| grammar.store() == STORED));
    }

    #[test]
    fn err_cut_short() {
        assert!(Grammar::load(&STORED[..STORED.len() / 2]).is_none());
    }
}
