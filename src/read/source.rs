//! Sources: files, folders and streams, and the articles that come out of them in order.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

use encoding_rs::UTF_8;
use jiff::civil::Date;

use super::date::date_in_name;
use super::encoding::{self, Found};
use super::folder::{self, Folder};
use super::jsonl::{self, Defaults, JsonLines, Transcoded};
use super::peek::{first_character, peek};
use super::{Article, Format, MAX_ARTICLE_BYTES, Options, Problem, ReadError, plain};

const BUFFER_BYTES: usize = 64 << 10;

/// Where articles come from.
pub enum Source {
    /// Standard input.
    StandardInput,
    /// A file, or a folder that is searched.
    Path(PathBuf),
    /// Bytes from anywhere, with a name as a file would have.
    Stream {
        /// The name, whose stem names an article and whose ending may tell its format.
        name: String,
        /// The bytes.
        stream: Box<dyn Read + Send>,
    },
}

impl Source {
    /// Bytes in memory, with a name as a file would have.
    pub fn bytes(name: &str, bytes: Vec<u8>) -> Source {
        Source::Stream { name: name.to_owned(), stream: Box::new(io::Cursor::new(bytes)) }
    }
}

type Stream = Box<dyn BufRead + Send>;

/// The articles of sources, in the order of the sources. Nothing is opened or read before its turn.
///
/// ```
/// use uitslag::read::{Articles, Options, Source};
///
/// let source = Source::bytes("2023-11-19-peking.txt", b"Kok wint\n\nFemke Kok won.".to_vec());
/// for article in Articles::new([source], Options::default()) {
///     let article = article?;
///     assert_eq!(article.id, "2023-11-19-peking");
///     assert_eq!(article.title.as_deref(), Some("Kok wint"));
///     assert_eq!(article.published.map(|day| day.to_string()).as_deref(), Some("2023-11-19"));
/// }
/// # Ok::<(), uitslag::read::ReadError>(())
/// ```
pub struct Articles {
    sources: std::vec::IntoIter<Source>,
    options: Options,
    folder: Option<Folder>,
    lines: Option<JsonLines<Stream>>,
}

impl Articles {
    /// The articles of `sources`.
    pub fn new(sources: impl IntoIterator<Item = Source>, options: Options) -> Self {
        let sources = sources.into_iter().collect::<Vec<_>>().into_iter();
        Articles { sources, options, folder: None, lines: None }
    }

    /// The next thing out of the sources, or nothing when a source is still to give its first.
    fn advance(&mut self, source: Source) -> Option<Result<Article, ReadError>> {
        let (name, opened) = match source {
            Source::StandardInput => (Name::standard_input(), Ok(Box::new(io::stdin()) as Box<dyn Read + Send>)),
            Source::Stream { name, stream } => (Name::of(Path::new(&name)), Ok(stream)),
            Source::Path(path) if path.is_dir() => {
                self.folder = Some(Folder::new(path));
                return None;
            }
            Source::Path(path) => {
                (Name::of(&path), File::open(&path).map(|file| Box::new(file) as Box<dyn Read + Send>))
            }
        };
        let stream = opened.map(|stream| BufReader::with_capacity(BUFFER_BYTES, stream)).map_err(Problem::from);
        let input = name.shown.clone();
        match stream.and_then(|stream| self.open(name, stream)) {
            Ok(article) => article.map(Ok),
            Err(problem) => Some(Err(ReadError::new(input, problem))),
        }
    }

    /// The article of a stream that holds one, or nothing for one that holds lines, which come next.
    fn open(&mut self, name: Name, stream: impl BufRead + Send + 'static) -> Result<Option<Article>, Problem> {
        let (head, stream) = peek(stream)?;
        let found = encoding::find(&head, self.options.encoding)?;
        let defaults = Defaults { published: self.options.published, published_else: name.published };
        let starts_as_json = first_character(&head) == Some(b'{');
        let by_content = if starts_as_json { Format::JsonLines } else { Format::Text };
        match (self.options.format, name.ending.as_str()) {
            (Some(Format::Text), _) => self.text(name, stream).map(Some),
            (None, "json") => self.json(name, found, defaults, stream),
            (Some(Format::JsonLines), _) | (None, "jsonl" | "ndjson") => {
                self.lines(name, found, defaults, &head, stream)
            }
            (None, _) => match by_content {
                Format::Text => self.text(name, stream).map(Some),
                Format::JsonLines => self.lines(name, found, defaults, &head, stream),
            },
        }
    }

    fn text(&self, name: Name, stream: impl BufRead) -> Result<Article, Problem> {
        let text = encoding::decode(whole(stream)?, self.options.encoding)?;
        if text.trim().is_empty() {
            return Err(Problem::Empty);
        }
        Ok(plain::article(name.stem, self.options.published.or(name.published), text))
    }

    /// A file that is called JSON holds one record over all its lines, or else a record on each.
    fn json(
        &mut self,
        name: Name,
        found: Option<Found>,
        defaults: Defaults,
        stream: impl BufRead,
    ) -> Result<Option<Article>, Problem> {
        let bytes = whole(stream)?;
        let text = encoding::decode(bytes.clone(), self.options.encoding)?;
        match jsonl::record(&text) {
            Ok(record) => record.article(&defaults, || name.stem.clone()).map(Some),
            Err(_) if text.trim().is_empty() => Err(Problem::Empty),
            Err(_)
                if text
                    .lines()
                    .find(|line| !line.trim().is_empty())
                    .is_some_and(|line| jsonl::record(line).is_ok()) =>
            {
                self.lines(name, found, defaults, &[], io::Cursor::new(bytes))
            }
            Err(error) => Err(Problem::Json(error.to_string())),
        }
    }

    fn lines(
        &mut self,
        name: Name,
        found: Option<Found>,
        defaults: Defaults,
        head: &[u8],
        mut stream: impl BufRead + Send + 'static,
    ) -> Result<Option<Article>, Problem> {
        if found.is_none() && head.contains(&0) {
            return Err(Problem::Binary);
        }
        // The mark is at the beginning of what has been looked at, so that it is there in whole.
        stream.consume(found.map_or(0, |found| found.mark));
        let encoding = found.map(|found| found.encoding);
        let stream: Stream = match encoding {
            Some(encoding) if encoding != UTF_8 => {
                Box::new(BufReader::with_capacity(BUFFER_BYTES, Transcoded::new(stream, encoding)))
            }
            _ => Box::new(stream),
        };
        self.lines = Some(JsonLines::new((name.shown, name.file), stream, encoding, defaults));
        Ok(None)
    }
}

impl Iterator for Articles {
    type Item = Result<Article, ReadError>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(item) = self.lines.as_mut().and_then(Iterator::next) {
                return Some(item);
            }
            self.lines = None;
            let source = match self.folder.as_mut().and_then(Iterator::next) {
                Some(Ok(file)) => Source::Path(file),
                Some(Err(error)) => return Some(Err(error)),
                None => {
                    self.folder = None;
                    self.sources.next()?
                }
            };
            if let Some(item) = self.advance(source) {
                return Some(item);
            }
        }
    }
}

/// The names that a source goes by.
struct Name {
    /// As errors show it.
    shown: String,
    /// Without its folder.
    file: String,
    /// Without its folder and its ending: the name of its article.
    stem: String,
    /// Its ending in lower case.
    ending: String,
    /// The day in it.
    published: Option<Date>,
}

impl Name {
    fn of(path: &Path) -> Self {
        let part = |part: Option<&std::ffi::OsStr>| part.unwrap_or_default().to_string_lossy().into_owned();
        let file = part(path.file_name());
        Name {
            shown: folder::name(path),
            published: date_in_name(&file),
            file,
            stem: part(path.file_stem()),
            ending: part(path.extension()).to_lowercase(),
        }
    }

    fn standard_input() -> Self {
        Name {
            shown: "standard input".to_owned(),
            file: "stdin".to_owned(),
            stem: "stdin".to_owned(),
            ending: String::new(),
            published: None,
        }
    }
}

/// All bytes of a source of one article.
fn whole(stream: impl BufRead) -> Result<Vec<u8>, Problem> {
    let mut bytes = Vec::new();
    stream.take(MAX_ARTICLE_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    if bytes.len() > MAX_ARTICLE_BYTES { Err(Problem::TooLarge) } else { Ok(bytes) }
}
