//! The mention stage.
