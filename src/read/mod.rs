//! Read: bytes to articles.
//!
//! In: files, folders and standard input. Out: an iterator of [`Article`]s, each or a [`ReadError`] in its place, so that one
//! bad input never stops the others. The stage knows encodings and formats and nothing of Dutch.
//!
//! - **Plain text** is one article. Its name is the stem of the file's name, its first line is its title when a blank line
//!   follows it and it is no longer than a headline, and a `YYYY-MM-DD` in the file's name is its day of publication.
//! - **JSON Lines** hold one article a line, `{"id", "text", "published"?, "title"?, "url"?}`, and are read lazily: memory holds one
//!   line at a time, and of a line no more than [`MAX_ARTICLE_BYTES`].
//! - **A folder** is searched with all its subfolders, in the order of names, for `.txt`, `.text`, `.jsonl` and `.ndjson`.
//! - **Characters** are UTF-8 with or without a byte order mark, UTF-16, or an older encoding that is detected in plain text
//!   or named with [`Encoding`].
//!
//! ```
//! use uitslag::read::{Articles, Options, Source};
//!
//! let lines = "{\"id\": 7, \"text\": \"Kok won.\"}\n{\"id\": 8}\n";
//! let source = Source::bytes("example.jsonl", lines.as_bytes().to_vec());
//! let articles: Vec<_> = Articles::new([source], Options::default()).collect();
//! assert_eq!(articles[0].as_ref().map(|article| article.id.as_str()).ok(), Some("7"));
//! let error = articles[1].as_ref().unwrap_err().to_string();
//! assert!(error.starts_with("example.jsonl: line 2: "), "{error}");
//! ```

mod date;
mod encoding;
mod error;
mod folder;
mod jsonl;
mod peek;
mod plain;
mod source;

pub use date::{InvalidDate, parse_date};
pub use encoding::{Encoding, UnknownEncoding};
pub use error::{Problem, ReadError};
pub use source::{Articles, Source};

/// The most bytes that one article may have, as a file or as a line of JSON Lines.
pub const MAX_ARTICLE_BYTES: usize = 64 << 20;

/// One article, as its source gives it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Article {
    /// The name of the article within its source.
    pub id: String,
    /// The day of publication.
    pub published: Option<jiff::civil::Date>,
    /// The headline, where the record has one of its own or the text begins with one.
    pub title: Option<String>,
    /// The address at which it was published, where its source gives one.
    pub url: Option<String>,
    /// The text, with the headline where it stands in it.
    pub text: String,
}

/// How the bytes of a source are laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// The whole source is the text of one article.
    Text,
    /// Each line is a JSON object that holds one article.
    JsonLines,
}

/// What the user knows about the sources; what is left out is found in the sources themselves.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    /// The format of every source; otherwise the file's name and its first character tell.
    pub format: Option<Format>,
    /// The encoding of every source; otherwise it is detected.
    pub encoding: Option<Encoding>,
    /// The day of publication of every article, which goes before the record's and the file name's.
    pub published: Option<jiff::civil::Date>,
}
