//! Mistakes in grammar files.

/// A mistake at a place of a file.
#[derive(Clone, Debug)]
pub struct Mistake {
    /// Which file, by number.
    pub file: usize,
    /// Byte offset into it.
    pub at: usize,
    /// How many bytes the caret covers.
    pub length: usize,
    /// What was expected.
    pub message: String,
}

/// Line and column, counted from 1.
pub fn position(text: &str, at: usize) -> (usize, usize) {
    let before = &text[..at.min(text.len())];
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or("").chars().count() + 1;
    (line, column)
}
