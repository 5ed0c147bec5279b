//! The grammar: everything that is known of Dutch, as data.
//!
//! Files under `grammar/` are read into a [`Grammar`]: a [`Lexicon`], phrases and frames. The notation is documented in
//! `grammar/README.md`. A mistake is reported with file, line, column, the line itself and what was expected.

mod lex_file;
mod lexicon;
mod source;
mod symbol;

use std::path::Path;

pub use lexicon::{FeatureSet, Key, Lexicon, Node, Sense, WordId};
pub use source::{Mistake, SourceFile};
pub use symbol::{Category, FeatureValue, Names};

use crate::text::Conventions;

/// A grammar made ready for use.
pub struct Grammar {
    /// The words.
    pub lexicon: Lexicon,
    abbreviation: Category,
}

/// What is wrong in a grammar file, rendered with file, line, column, the line with a caret, and what was expected.
#[derive(Debug, thiserror::Error)]
pub enum GrammarError {
    /// The folder or a file of it cannot be read.
    #[error("{path}: {source}")]
    Unreadable {
        /// The folder or file.
        path: String,
        /// Why.
        source: std::io::Error,
    },
    /// Mistakes in the files.
    #[error("{rendered}")]
    Invalid {
        /// How many mistakes there are.
        count: usize,
        /// All of them, each with its line and a caret.
        rendered: String,
    },
}

/// One entry of the grammar, for listing.
#[derive(Clone, Debug, serde::Serialize)]
pub struct EntryInfo {
    /// phrase or frame.
    pub kind: &'static str,
    /// Its name.
    pub name: String,
    /// File and line.
    pub source: String,
    /// What it asserts.
    pub asserts: String,
    /// How many examples must be read.
    pub yes: usize,
    /// How many must not.
    pub no: usize,
}

impl Grammar {
    /// The grammar built into the binary.
    pub fn embedded() -> Grammar {
        Self::build(&source::embedded()).0
    }

    /// The grammar of a folder.
    ///
    /// # Errors
    /// When the folder cannot be read or a file has a mistake.
    pub fn from_dir(dir: &Path) -> Result<Grammar, GrammarError> {
        let files = source::from_dir(dir)?;
        let (grammar, mistakes) = Self::build(&files);
        if mistakes.is_empty() { Ok(grammar) } else { Err(source::report(&files, &mistakes)) }
    }

    /// Reads files into a grammar; what is wrong in them is left out and listed.
    pub fn build(files: &[SourceFile]) -> (Grammar, Vec<Mistake>) {
        let mut lexicon = Lexicon::default();
        let mut mistakes = Vec::new();
        for (index, file) in files.iter().enumerate() {
            if file.path.ends_with(".lex") {
                lex_file::read(&mut lexicon, index, &file.text, &mut mistakes);
            }
        }
        (Grammar { lexicon, abbreviation: Category::ABBREVIATION }, mistakes)
    }

    /// Every phrase and frame, in file order.
    pub fn entries(&self) -> Vec<EntryInfo> {
        Vec::new()
    }

    /// A line about its size for `grammar check`: how many words, phrases and frames.
    pub fn summary(&self) -> String {
        format!("{} words", self.lexicon.len())
    }
}

impl Conventions for Grammar {
    fn is_abbreviation(&self, word: &str) -> bool {
        self.lexicon.senses(self.lexicon.word(word)).iter().any(|s| s.category == self.abbreviation)
    }

    fn opens_sentence(&self, word: &str) -> bool {
        self.lexicon
            .senses(self.lexicon.word(word))
            .iter()
            .any(|s| matches!(s.category, Category::DETERMINER | Category::PREPOSITION | Category::ADVERB | Category::PRONOUN))
    }
}
