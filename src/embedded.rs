//! The grammar that is part of the program: `build.rs` reads `grammar/` and stores it.

use crate::grammar::{Category, Grammar};
use crate::text::Conventions;

/// The grammar as it was stored when the program was built.
static STORED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/grammar.bin"));

impl Grammar {
    /// The grammar built into the binary.
    pub fn embedded() -> Grammar {
        // What was stored by the same version of the program can be loaded; the build fails on a mistake in the files.
        Grammar::load(STORED).unwrap_or_else(|| Grammar::build(&[]).0)
    }
}

impl Conventions for Grammar {
    fn is_abbreviation(&self, word: &str) -> bool {
        self.lexicon.senses(self.lexicon.word(word)).iter().any(|s| s.category == Category::ABBREVIATION)
    }

    fn binds(&self, word: &str) -> bool {
        self.lexicon
            .senses(self.lexicon.word(word))
            .iter()
            .any(|s| matches!(s.category, Category::DETERMINER | Category::PREPOSITION | Category::NAME_PARTICLE))
    }

    fn opens_sentence(&self, word: &str) -> bool {
        self.lexicon.senses(self.lexicon.word(word)).iter().any(|s| {
            matches!(s.category, Category::DETERMINER | Category::PREPOSITION | Category::ADVERB | Category::PRONOUN)
        })
    }
}
