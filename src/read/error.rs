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
    /// A folder or an archive in which no file has a name that articles have.
    #[error("no articles in it; they are in files that end in {}", super::folder::ENDINGS.join(", "))]
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
    /// More text than an article may have, which is [`Options::max_article`](super::Options::max_article) bytes.
    #[error("has more than {} MB, the most that one article may have; split it, or allow more with --max-article", .0 >> 20)]
    TooLarge(usize),
    /// Broken JSON, or JSON that is no object.
    #[error(
        "is not a JSON object ({0}); each line must hold a whole one, {{\"id\", \"text\", \"published\"?, \"title\"?}}"
    )]
    Json(String),
    /// A field of a record has a value that it cannot have.
    #[error("{field:?} must be {expected}")]
    Field {
        /// The field.
        field: Box<str>,
        /// What may stand there.
        expected: &'static str,
    },
    /// The day of publication of a record is none.
    #[error("\"published\": {0}")]
    Date(#[from] InvalidDate),
    /// A table without a column that is known to hold the text.
    #[error("no column holds the text; name one with --text: {0}")]
    NoColumn(String),
    /// A row of a table that is not one.
    #[error("is not a row of the table ({0})")]
    Row(String),
    /// Broken XML.
    #[error("is not well-formed XML ({reason}); repair it")]
    Xml {
        /// What is wrong.
        reason: Box<str>,
        /// The byte at which it goes wrong, counted from 0.
        at: u64,
    },
    /// XML in a format that is not known.
    #[error("is XML, but neither NITF, NewsML-G2, ALTO nor DIDL; its outermost element is <{0}>")]
    UnknownXml(Box<str>),
    /// A page or document that has no text in the places where its format has it.
    #[error("holds no text of an article")]
    NoText,
    /// Markup that is nested deeper than anybody writes it.
    #[error("is nested more than {0} deep; no article is, and to read it would take too long")]
    Nested(usize),
    /// A page with more elements, or more attributes in one of them, than anybody writes.
    #[error(
        "has more than {0} elements, or a thousand attributes in one; no article has, and to read it would take too much"
    )]
    Elements(usize),
    /// A web page that is stored in a way that cannot be read.
    #[error("is a web page in the content encoding {0:?}, which is not read; store it decoded, or as gzip")]
    ContentEncoding(Box<str>),
    /// A record of a web archive that is broken.
    #[error("is a broken WARC record ({0}); the next whole one is looked for")]
    Record(&'static str),
    /// Packed data, or an archive, that is broken.
    #[error("its {what}; what comes before is read; fetch or pack it again")]
    Damaged {
        /// Which data is broken, and how.
        what: Box<str>,
        /// The byte at which it goes wrong, counted from 0 in the packed data.
        at: Option<u64>,
    },
    /// Packed data that unpacks to far more than any text does.
    #[error("unpacks to more than {RATIO} times its size, as no text does; it is not read on", RATIO = super::pack::RATIO)]
    Bomb,
    /// An archive within an archive that is too large to be looked through.
    #[error("is an archive of more than {} MB within another or on standard input; unpack the outer one, or give the file itself", .0 >> 20)]
    LargeArchive(u64),
    /// Containers in containers in containers.
    #[error("is packed in more than {0} layers; unpack it")]
    Layers(u32),
    /// A member of an archive that is encrypted or compressed in an unusual way.
    #[error("cannot be unpacked ({0}); pack it with deflate, bzip2 or not at all")]
    Packing(&'static str),
    /// A link to a folder that it is in.
    #[error("is a link back to {0}, in which it stands; its files are read once")]
    Loop(Box<str>),
    /// A [filter](super::Filters) does not want it, which is no fault.
    #[error("is skipped: {reason}")]
    Skipped {
        /// Why, as the filter says.
        reason: &'static str,
        /// How many bytes of text the filter has seen.
        bytes: usize,
    },
    /// A mistake in the program.
    #[error("the program failed on this; please report it")]
    Failed,
}

impl Problem {
    /// That packed data of a format, such as `gzip`, is broken at a byte.
    pub(super) fn damaged(format: &str, reason: &str, at: Option<u64>) -> Self {
        Problem::Damaged { what: format!("{format} data is broken ({reason})").into(), at }
    }

    /// The byte at which it goes wrong, where the problem tells it.
    pub(super) fn offset(&self) -> Option<u64> {
        match self {
            Problem::Damaged { at, .. } => *at,
            Problem::Xml { at, .. } => Some(*at),
            _ => None,
        }
    }
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
        // A stream that is unpacked says more than the system can.
        match error.downcast::<Problem>() {
            Ok(problem) => problem,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Problem::Missing,
            Err(error) => Problem::Unreadable(error),
        }
    }
}
