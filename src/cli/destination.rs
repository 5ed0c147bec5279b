//! Where the output goes and which form it has: what `-o` and `--format` say together.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::anyhow;
use clap::ValueEnum;
use uitslag::standards::Standard;
use uitslag::write::Form;

use super::Failure;
use super::args::Convert;

/// The formats that users name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// JSON Lines, one article a line
    Jsonl,
    /// A folder with a JSON file for each article
    Json,
    /// A folder with a CSV file for each table; for FILE.csv one file with all facts
    Csv,
    /// A database of SQLite
    Sqlite,
    /// A folder with a Parquet file for each table; for FILE.parquet one file with all facts
    Parquet,
    /// The IPTC Sport Schema as JSON-LD, one article a line; for FOLDER/ a file for each
    Jsonld,
    /// Sports events of schema.org as JSON-LD, in the same way
    #[value(name = "schema.org")]
    SchemaOrg,
    /// The words of each fact as W3C Web Annotations, in the same way
    Webannotation,
    /// Words with IOB2 labels of persons, teams and values, one a line
    Conll,
}

/// In which words the facts are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wording {
    /// The program's own.
    Own,
    /// Those of a standard.
    Of(Standard),
    /// The words of the article, with labels.
    Conll,
}

impl Wording {
    /// What the user asks for.
    pub fn of(options: &Convert) -> Wording {
        match format(options) {
            Some(Format::Jsonld) => Wording::Of(Standard::SportSchema),
            Some(Format::SchemaOrg) => Wording::Of(Standard::SchemaOrg),
            Some(Format::Webannotation) => Wording::Of(Standard::WebAnnotation),
            Some(Format::Conll) => Wording::Conll,
            _ => Wording::Own,
        }
    }
}

/// Where the output goes.
#[derive(Debug, PartialEq, Eq)]
pub enum Destination {
    /// Standard output.
    Print(Form),
    /// A device or a pipe with a name, which cannot be taken back.
    Pipe(PathBuf, Form),
    /// A file or a folder that appears when it is whole.
    Grow(PathBuf, Form),
}

impl Destination {
    /// The form of the output.
    pub fn form(&self) -> Form {
        match self {
            Destination::Print(form) | Destination::Pipe(_, form) | Destination::Grow(_, form) => *form,
        }
    }

    /// What the user asks for; only facts have tables.
    pub fn of(options: &Convert, facts: bool) -> Result<Destination, Failure> {
        if Wording::of(options) != Wording::Own && !facts {
            return Err(usage(
                "only extract tells facts in the words of a standard; tokens are written as jsonl or json",
            ));
        }
        let destination = match path(options) {
            None => Destination::Print(match options.writing.format {
                None | Some(Format::Jsonl | Format::Jsonld | Format::SchemaOrg | Format::Webannotation) => {
                    Form::JsonLines
                }
                Some(Format::Csv) => Form::CsvFile,
                Some(Format::Conll) => Form::Blocks,
                Some(Format::Json | Format::Sqlite | Format::Parquet) => {
                    return Err(usage("this format cannot be printed; name a file or a folder with -o"));
                }
            }),
            Some(path) => {
                let form = form(path, format(options))?;
                let is_special = fs::metadata(path).is_ok_and(|found| !found.is_file() && !found.is_dir());
                if is_special && !form.is_stream() {
                    let path = path.display();
                    return Err(usage(&format!(
                        "{path}: is no file; this format needs one, or a folder, to be written to"
                    )));
                }
                let place = if is_special { Destination::Pipe } else { Destination::Grow };
                place(path.to_owned(), form)
            }
        };
        if destination.form().has_tables() && !facts {
            return Err(usage("only facts have tables; tokens are written as jsonl or json"));
        }
        if options.writing.resume && !matches!(destination, Destination::Grow(..)) {
            return Err(usage("only a file or a folder can be resumed; name it with -o"));
        }
        Ok(destination)
    }
}

fn usage(message: &str) -> Failure {
    Failure::Usage(anyhow!("{message}"))
}

/// The name of the output, where it has one.
fn path(options: &Convert) -> Option<&Path> {
    options.output.as_deref().filter(|path| *path != Path::new("-"))
}

/// The format that is named, or that the ending of the output's name tells beyond its form.
fn format(options: &Convert) -> Option<Format> {
    let ending = || match path(options).map(ending)?.as_str() {
        "jsonld" => Some(Format::Jsonld),
        "conll" => Some(Format::Conll),
        _ => None,
    };
    options.writing.format.or_else(ending)
}

/// What a name ends with, behind its last full stop.
fn ending(path: &Path) -> String {
    path.extension().unwrap_or_default().to_string_lossy().to_lowercase()
}

/// The form of an output with a name.
fn form(path: &Path, format: Option<Format>) -> Result<Form, Failure> {
    let ending = ending(path);
    let is_folder = path.is_dir() || path.to_string_lossy().ends_with(std::path::is_separator);
    let file_or_tables =
        |ends: &str, file: Form, tables: Form| if ending == ends && !is_folder { file } else { tables };
    Ok(match format {
        Some(Format::Jsonl) => Form::JsonLines,
        Some(Format::Json) => Form::JsonFiles,
        Some(Format::Jsonld | Format::SchemaOrg | Format::Webannotation) if is_folder => Form::JsonFiles,
        Some(Format::Jsonld | Format::SchemaOrg | Format::Webannotation) => Form::JsonLines,
        Some(Format::Conll) => Form::Blocks,
        Some(Format::Csv) => file_or_tables("csv", Form::CsvFile, Form::CsvTables),
        Some(Format::Sqlite) => Form::Sqlite,
        Some(Format::Parquet) => file_or_tables("parquet", Form::ParquetFile, Form::ParquetTables),
        None if is_folder => {
            let path = path.display();
            return Err(usage(&format!(
                "{path}: the output cannot be made there: it is a folder; name a file, or the --format of the files in it: \
                 json, csv or parquet"
            )));
        }
        None => match ending.as_str() {
            "csv" => Form::CsvFile,
            "sqlite" | "sqlite3" | "db" => Form::Sqlite,
            "parquet" => Form::ParquetFile,
            _ => Form::JsonLines,
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms() {
        let of = |path: &str, format| form(Path::new(path), format).ok();
        for (path, format, expected) in [
            ("a.jsonl", None, Form::JsonLines),
            ("a", None, Form::JsonLines),
            ("a.json", None, Form::JsonLines),
            ("a.CSV", None, Form::CsvFile),
            ("a.csv", Some(Format::Csv), Form::CsvFile),
            ("a.csv/", Some(Format::Csv), Form::CsvTables),
            ("a", Some(Format::Csv), Form::CsvTables),
            ("a.sqlite", None, Form::Sqlite),
            ("a.db", None, Form::Sqlite),
            ("a.x", Some(Format::Sqlite), Form::Sqlite),
            ("a.parquet", None, Form::ParquetFile),
            ("a/", Some(Format::Parquet), Form::ParquetTables),
            ("a.csv", Some(Format::Jsonl), Form::JsonLines),
            ("a/", Some(Format::Json), Form::JsonFiles),
            ("a.jsonld", Some(Format::Jsonld), Form::JsonLines),
            ("a/", Some(Format::SchemaOrg), Form::JsonFiles),
            ("a.txt", Some(Format::Conll), Form::Blocks),
        ] {
            assert_eq!(of(path, format), Some(expected), "{path} {format:?}");
        }
        assert_eq!(of("a/", None), None);
    }
}
