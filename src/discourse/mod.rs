//! The discourse stage.
