//! Write: reports to bytes.
//!
//! In: a [`Report`](crate::report::Report), or another value of the output. Out: JSON, one value a line or indented, the same
//! bytes for the same value; the [JSON Schema](report_schema) of the output; and [`OutputFile`], which appears when it is
//! whole. The stage knows formats and nothing of Dutch.
//!
//! ```
//! use uitslag::report::Report;
//! use uitslag::write::{Layout, write_json};
//!
//! let mut out = Vec::new();
//! write_json(&Report::default(), Layout::Line, &mut out)?;
//! assert!(out.starts_with(b"{\"schema\":") && out.ends_with(b"}\n"));
//! # Ok::<(), std::io::Error>(())
//! ```

mod file;
mod json;
mod schema;

pub use file::OutputFile;
pub use json::{Layout, append_json, write_json};
pub use schema::{report_schema, tokens_schema};
