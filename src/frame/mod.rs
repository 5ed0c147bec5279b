//! The frame stage.
