//! Tables as a database of SQLite.

use std::io;
use std::path::{Path, PathBuf};

use rusqlite::ffi::SQLITE_IOERR_WRITE;
use rusqlite::types::{ToSqlOutput, Value, ValueRef};
use rusqlite::{Connection, ErrorCode, OpenFlags, ToSql, params_from_iter};

use super::spool;
use super::table::{Cell, create_table, iso, tables};

/// Makes a database at `path` from the rows of all tables, which wait in `parts`.
pub(super) fn write(parts: &[PathBuf], path: &Path) -> io::Result<()> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut database = Connection::open_with_flags(path, flags).map_err(error)?;
    // The rows are still there until the database is whole; what fails is made anew, so that it needs no journal.
    database.execute_batch("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;").map_err(error)?;
    let transaction = database.transaction().map_err(error)?;
    for (table, part) in tables().iter().zip(parts) {
        transaction.execute_batch(&create_table(table)).map_err(error)?;
        let places = vec!["?"; table.columns.len()].join(", ");
        let insert = format!("INSERT INTO {} VALUES ({places})", table.name);
        let mut insert = transaction.prepare(&insert).map_err(error)?;
        spool::each(part, |row| insert.execute(params_from_iter(&row)).map(drop).map_err(error))?;
    }
    transaction.commit().map_err(error)?;
    database.close().map_err(|(_, problem)| error(problem))
}

fn error(error: rusqlite::Error) -> io::Error {
    let kind = match error.sqlite_error() {
        Some(inner) if inner.code == ErrorCode::DiskFull => io::ErrorKind::StorageFull,
        // A write that fails although the disk is not full: the file may not grow further.
        Some(inner) if inner.extended_code == SQLITE_IOERR_WRITE => io::ErrorKind::FileTooLarge,
        _ => io::ErrorKind::Other,
    };
    io::Error::new(kind, format!("the database cannot be written: {error}"))
}

impl ToSql for Cell<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(match self {
            Cell::Null => ToSqlOutput::Owned(Value::Null),
            Cell::Text(text) => ToSqlOutput::Borrowed(ValueRef::Text(text.as_bytes())),
            Cell::Whole(number) => ToSqlOutput::Owned(Value::Integer(*number)),
            Cell::Decimal(number) => ToSqlOutput::Owned(Value::Real(*number)),
            Cell::Flag(flag) => ToSqlOutput::Owned(Value::Integer((*flag).into())),
            Cell::Day(days) => ToSqlOutput::Owned(Value::Text(iso(*days))),
        })
    }
}
