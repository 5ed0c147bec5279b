//! The clause stage.
