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
