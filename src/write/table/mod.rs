//! Tables: one for each kind of fact, flat, so that a row can be read alone.
//!
//! Each row says of which article it is, and quotes the words that it comes from; a row about a contest has the columns of the
//! contest beside it. The declarations in `declared.rs` are what the writers write and what `uitslag schema --tables` prints.
//!
//! ```
//! use uitslag::write::{Kind, tables};
//!
//! let results = tables().iter().find(|table| table.name == "results").unwrap();
//! let time = results.columns.iter().find(|column| column.name == "time").unwrap();
//! assert_eq!((time.kind, time.about), (Kind::Decimal, "The official time, in seconds."));
//! ```

pub(crate) mod cell;
mod ddl;
pub(crate) mod declared;
mod rows;

use std::sync::LazyLock;

pub(crate) use cell::iso;
pub use cell::{Cell, Column, Kind};
pub(crate) use ddl::create_table;
pub use ddl::tables_schema;
pub(crate) use rows::{facts_rows, rows};

use declared::{all, facts};

/// A table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// Its name.
    pub name: &'static str,
    /// What a row of it is.
    pub about: &'static str,
    /// Its columns, in the order of the cells of a row.
    pub columns: Vec<Column>,
}

/// The tables, one for each kind of fact.
pub fn tables() -> &'static [Table] {
    static TABLES: LazyLock<Vec<Table>> = LazyLock::new(all);
    &TABLES
}

/// The one table of the facts of all kinds, for outputs that hold one table.
///
/// ```
/// assert_eq!(uitslag::write::facts_table().columns[0].name, "kind");
/// ```
pub fn facts_table() -> &'static Table {
    static FACTS: LazyLock<Table> = LazyLock::new(facts);
    &FACTS
}
