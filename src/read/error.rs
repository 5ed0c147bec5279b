//! What can be wrong with an input, in words that say what to do.

use super::date::InvalidDate;

/// An input, or one record of it, that cannot be read.
///
/// Shown as `NAME: reason`, and as `NAME: line N: reason` for a record of JSON Lines.
#[derive(Debug, thiserror::Error)]
#[error("{input}: {}{problem}", Line(*.line))]
pub struct ReadError {
    /// The file, the folder or `standard input`.
    pub input: String,
    /// The line of a record, counted from 1.
    pub line: Option<u64>,
    /// What is wrong with it.
    #[source]
    pub problem: Problem,
}

/// What is wrong with an input.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Problem {
    /// Nothing has that name.
    #[error("there is no such file or folder; check the name")]
    Missing,
    /// The system refuses to give the bytes.
    #[error("cannot be read: {0}")]
    Unreadable(#[source] std::io::Error),
    /// A source without a character that is not blank.
    #[error("is empty; an article needs text")]
    Empty,
    /// A folder in which no file has a name that articles have.
    #[error("no articles in this folder; they are files that end in .txt, .text, .jsonl or .ndjson")]
    NoArticles,
    /// Bytes that are no text in any encoding.
    #[error("is not text but binary data; give the article as plain text or JSON Lines")]
    Binary,
    /// The bytes are not in the encoding that was named, or that their byte order mark says.
    #[error("is not valid {encoding}{}; {advice}", At(*.at))]
    Encoding {
        /// The name of the encoding.
        encoding: &'static str,
        /// The byte at which it goes wrong, counted from 0.
        at: Option<usize>,
        /// What to do.
        advice: &'static str,
    },
    /// The encoding that was named is not the one of the byte order mark.
    #[error("was said to be {declared}, but its byte order mark says {found}; leave out --encoding, or name {found}")]
    ByteOrderMark {
        /// The encoding that was named.
        declared: &'static str,
        /// The encoding of the mark.
        found: &'static str,
    },
    /// More than [`MAX_ARTICLE_BYTES`](super::MAX_ARTICLE_BYTES).
    #[error("has more than {} MB, the most that one article may have; split it", super::MAX_ARTICLE_BYTES >> 20)]
    TooLarge,
    /// Broken JSON, or JSON that is no object.
    #[error(
        "is not a JSON object ({0}); each line must hold a whole one, {{\"id\", \"text\", \"published\"?, \"title\"?}}"
    )]
    Json(String),
    /// A field of a record has a value that it cannot have.
    #[error("{field:?} must be {expected}")]
    Field {
        /// The field.
        field: &'static str,
        /// What may stand there.
        expected: &'static str,
    },
    /// The day of publication of a record is none.
    #[error("\"published\": {0}")]
    Date(#[from] InvalidDate),
}

struct Line(Option<u64>);

impl std::fmt::Display for Line {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.map_or(Ok(()), |line| write!(f, "line {line}: "))
    }
}

struct At(Option<usize>);

impl std::fmt::Display for At {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.map_or(Ok(()), |at| write!(f, " at byte {at}"))
    }
}

impl From<std::io::Error> for Problem {
    fn from(error: std::io::Error) -> Self {
        if error.kind() == std::io::ErrorKind::NotFound { Problem::Missing } else { Problem::Unreadable(error) }
    }
}
