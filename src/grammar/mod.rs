//! The grammar.

use std::path::Path;

/// A grammar made ready for use.
pub struct Grammar {}

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
        Grammar {}
    }

    /// The grammar of a folder.
    ///
    /// # Errors
    /// When the folder cannot be read or a file has a mistake.
    pub fn from_dir(dir: &Path) -> Result<Grammar, GrammarError> {
        let _ = dir;
        Ok(Grammar {})
    }

    /// Every phrase and frame, in file order.
    pub fn entries(&self) -> Vec<EntryInfo> {
        Vec::new()
    }

    /// A line about its size for `grammar check`: how many words, phrases and frames.
    pub fn summary(&self) -> String {
        String::new()
    }
}
