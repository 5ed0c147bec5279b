//! The tables in SQL: what SQLite is told, and what users read.

use std::fmt::Write;

use super::{Kind, Table, facts_table, tables};

/// The documentation of all tables, as the SQL that would make them: each column with its type and, behind it, its meaning.
///
/// ```
/// assert!(uitslag::write::tables_schema().contains("\nCREATE TABLE results (\n"));
/// ```
pub fn tables_schema() -> String {
    let mut out = String::from(
        "-- The tables that `uitslag extract` writes as CSV, SQLite and Parquet, in the dialect of SQLite.\n\
         -- DATE is a date in Parquet, and YYYY-MM-DD as text elsewhere; BOOLEAN is 0 or 1 in SQLite, true or false elsewhere.\n\
         -- A cell is empty (NULL) where the text does not settle it.\n",
    );
    for table in tables().iter().chain([facts_table()]) {
        out.push('\n');
        out.push_str(&create_table(table));
    }
    out
}

/// The statement that makes a table.
pub(crate) fn create_table(table: &Table) -> String {
    let mut out = format!("-- {}\nCREATE TABLE {} (\n", table.about, table.name);
    let types: Vec<_> = table.columns.iter().map(|column| sql_type(column.kind)).collect();
    let width = table.columns.iter().map(|column| column.name.len()).max().unwrap_or(0);
    for (at, (column, of)) in table.columns.iter().zip(types).enumerate() {
        let of = format!("{of}{}", if at + 1 < table.columns.len() { "," } else { "" });
        // To write to a string cannot fail.
        let _ = writeln!(out, "  {:width$} {of:8} -- {}", column.name, column.about);
    }
    out.push_str(");\n");
    out
}

fn sql_type(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "TEXT",
        Kind::Whole => "INTEGER",
        Kind::Decimal => "REAL",
        Kind::Flag => "BOOLEAN",
        Kind::Day => "DATE",
    }
}
