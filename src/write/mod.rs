//! Write: reports to bytes.
//!
//! In: a [`Report`](crate::report::Report), or another value of the output. Out: one of the [forms](Form) that users ask for:
//! JSON, or flat [`tables`] as CSV, SQLite or Parquet, the same bytes for the same values; the
//! [JSON Schema](report_schema) and the [SQL](tables_schema) that document them. An output of one file is an [`OutputFile`];
//! one that grows for long is [`Unfinished`] until it appears, and a run that was killed goes on with it. The stage knows
//! formats and nothing of Dutch.
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

mod csv;
mod file;
mod files;
mod form;
mod json;
mod parquet;
mod schema;
mod spool;
mod sqlite;
mod summary;
mod table;
mod unfinished;

pub use file::OutputFile;
pub use files::file_stem;
pub use form::Form;
pub use json::{Layout, append_json, write_json};
pub use schema::{explanation_schema, report_schema, tokens_schema};
pub use summary::{FactCounts, Summary};
pub use table::{Cell, Column, Kind, Table, facts_table, tables, tables_schema};
pub use unfinished::{BeginError, Unfinished};
