//! The write stage.
