//! What can be wrong with an input, in words that say what to do.

use super::date::InvalidDate;

/// An input, or one record of it, that cannot be read.
///
/// Shown as `INPUT: MEMBER: line N: reason`, with as much of it as is known; the byte is shown where there is no line.
///
/// ```
/// use uitslag::read::{Problem, ReadError};
///
/// let error = ReadError::new("a.txt", Problem::Empty);
/// assert_eq!(error.to_string(), "a.txt: is empty; an article needs text");
/// let error = ReadError { member: Some("b.txt".into()), offset: Some(512), ..error };
/// assert_eq!(error.to_string(), "a.txt: b.txt: byte 512: is empty; an article needs text");
/// ```
#[derive(Debug, thiserror::Error)]
#[error("{input}: {}{problem}", Place(.member.as_deref(), *.line, *.offset))]
pub struct ReadError {
    /// The file, the folder or `standard input`.
    pub input: String,
    /// The member of an archive; one of an archive within an archive is behind that one's name and a `!`.
    pub member: Option<Box<str>>,
    /// The line of a record, counted from 1.
    pub line: Option<u64>,
    /// The byte at which the record begins or breaks, counted from 0 in the input or, for a member, in that.
    pub offset: Option<u64>,
    /// What is wrong with it.
    #[source]
    pub problem: Problem,
}

impl ReadError {
    /// What is wrong with an input as a whole.
    pub fn new(input: impl Into<String>, problem: Problem) -> Self {
        ReadError { input: input.into(), member: None, line: None, offset: None, problem }
    }
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

/// Where in an input: the member, the line and the byte.
struct Place<'a>(Option<&'a str>, Option<u64>, Option<u64>);

impl std::fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Place(member, line, offset) = *self;
        if let Some(member) = member {
            write!(f, "{member}: ")?;
        }
        match (line, offset) {
            (Some(line), _) => write!(f, "line {line}: "),
            (None, Some(offset)) => write!(f, "byte {offset}: "),
            (None, None) => Ok(()),
        }
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
