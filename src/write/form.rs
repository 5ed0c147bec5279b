//! The forms that output can have, and what is kept of each until it is whole.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde::Serialize;

use super::json::{Layout, append_json};
use super::table::{Cell, Table, facts_rows, facts_table, rows, tables};
use super::{csv, files, parquet, spool, sqlite};
use crate::read::Article;
use crate::report::Report;

/// What the output of a run is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// One file, with the JSON of one article on each line.
    JsonLines,
    /// A folder with one JSON file for each article, which the article's id names.
    JsonFiles,
    /// One file of lines, with a block of them for each article.
    Blocks,
    /// One CSV file: the [table of all facts](super::facts_table).
    CsvFile,
    /// A folder with one CSV file for each of the [tables](super::tables).
    CsvTables,
    /// One database of SQLite with all tables.
    Sqlite,
    /// One Parquet file: the table of all facts.
    ParquetFile,
    /// A folder with one Parquet file for each table.
    ParquetTables,
}

/// What the output looks like as soon as it is whole, inside the folder in which it grows.
pub(super) const WHOLE: &str = "whole";

impl Form {
    /// Whether it is a folder of files.
    pub fn is_folder(self) -> bool {
        matches!(self, Form::JsonFiles | Form::CsvTables | Form::ParquetTables)
    }

    /// Whether it holds tables, which only the facts of articles have.
    pub fn has_tables(self) -> bool {
        !matches!(self, Form::JsonLines | Form::JsonFiles | Form::Blocks)
    }

    /// Whether its bytes can be written one after another to a pipe.
    pub fn is_stream(self) -> bool {
        matches!(self, Form::JsonLines | Form::Blocks | Form::CsvFile)
    }

    /// How many rows of bytes it grows by.
    pub fn parts(self) -> usize {
        match self {
            Form::JsonLines | Form::JsonFiles | Form::Blocks => 1,
            form => form.tables().len(),
        }
    }

    fn tables(self) -> &'static [Table] {
        match self {
            Form::JsonLines | Form::JsonFiles | Form::Blocks => &[],
            Form::CsvFile | Form::ParquetFile => std::slice::from_ref(facts_table()),
            Form::CsvTables | Form::Sqlite | Form::ParquetTables => tables(),
        }
    }

    /// What each part begins with.
    ///
    /// # Errors
    /// None in practice: memory is written to.
    pub fn heads(self) -> io::Result<Vec<Vec<u8>>> {
        let mut heads = vec![Vec::new(); self.parts()];
        if let Form::CsvFile | Form::CsvTables = self {
            for (table, head) in self.tables().iter().zip(&mut heads) {
                csv::append_header(table, head)?;
            }
        }
        Ok(heads)
    }

    /// Adds the facts of an article, which is number `number` of the input, to the parts.
    ///
    /// # Errors
    /// When the report cannot be written, as in the form of blocks, whose lines are [given](Self::add_block).
    ///
    /// ```
    /// use uitslag::read::Article;
    /// use uitslag::report::Report;
    /// use uitslag::write::{Form, Layout};
    ///
    /// let mut parts = vec![Vec::new()];
    /// Form::JsonLines.add_report(&Report::default(), &Article::default(), 1, Layout::Line, &mut parts)?;
    /// assert!(parts[0].starts_with(b"{\"schema\":") && parts[0].ends_with(b"}\n"));
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub fn add_report(
        self,
        report: &Report,
        article: &Article,
        number: u64,
        layout: Layout,
        parts: &mut [Vec<u8>],
    ) -> io::Result<()> {
        let append = match self {
            Form::JsonLines | Form::JsonFiles => return self.add_json(report, &article.id, number, layout, parts),
            Form::Blocks => return Err(io::Error::new(io::ErrorKind::InvalidInput, "a report is no block of lines")),
            Form::CsvFile | Form::CsvTables => csv::append,
            Form::Sqlite | Form::ParquetFile | Form::ParquetTables => spool::append,
        };
        let mut take = |table: usize, row: &[Cell]| parts.get_mut(table).map_or(Ok(()), |part| append(row, part));
        match self {
            Form::CsvFile | Form::ParquetFile => facts_rows(report, article, number, &mut take),
            _ => rows(report, article, number, &mut take),
        }
    }

    /// Adds a value of an article, for the forms without tables.
    ///
    /// # Errors
    /// When the value cannot be written as JSON.
    pub fn add_json<T: Serialize>(
        self,
        value: &T,
        id: &str,
        number: u64,
        layout: Layout,
        parts: &mut [Vec<u8>],
    ) -> io::Result<()> {
        let Some(part) = parts.first_mut() else { return Ok(()) };
        if self == Form::JsonFiles {
            let mut json = Vec::new();
            append_json(value, layout, &mut json)?;
            return files::append(id, number, &json, part);
        }
        append_json(value, layout, part)
    }

    /// Adds the lines of an article, for the form of blocks.
    pub fn add_block(self, lines: &str, parts: &mut [Vec<u8>]) {
        if let Some(part) = parts.first_mut() {
            part.extend_from_slice(lines.as_bytes());
        }
    }

    /// Where its parts are kept, inside the folder in which it grows: in their place in the whole where they need no change.
    pub(super) fn part_paths(self, folder: &Path) -> Vec<PathBuf> {
        let whole = folder.join(WHOLE);
        match self {
            Form::JsonLines | Form::Blocks | Form::CsvFile => vec![whole],
            Form::CsvTables => self.tables().iter().map(|table| whole.join(format!("{}.csv", table.name))).collect(),
            Form::JsonFiles => vec![folder.join("articles.rows")],
            Form::Sqlite | Form::ParquetFile | Form::ParquetTables => {
                self.tables().iter().map(|table| folder.join(format!("{}.rows", table.name))).collect()
            }
        }
    }

    /// Whether the whole has to be made from the parts.
    pub(super) fn is_made(self) -> bool {
        !matches!(self, Form::JsonLines | Form::Blocks | Form::CsvFile | Form::CsvTables)
    }

    /// Makes the whole from the parts.
    pub(super) fn make(self, parts: &[PathBuf], whole: &Path) -> io::Result<()> {
        match self {
            Form::JsonLines | Form::Blocks | Form::CsvFile | Form::CsvTables => Ok(()),
            Form::JsonFiles => parts.iter().try_for_each(|part| files::write(part, whole)),
            Form::Sqlite => sqlite::write(parts, whole),
            Form::ParquetFile => {
                self.tables().iter().zip(parts).try_for_each(|(table, part)| parquet::write(table, part, whole))
            }
            Form::ParquetTables => {
                fs::create_dir(whole)?;
                self.tables().iter().zip(parts).try_for_each(|(table, part)| {
                    parquet::write(table, part, &whole.join(format!("{}.parquet", table.name)))
                })
            }
        }
    }
}
