//! The way from a source to its articles: what it is is recognised, what is packed is unpacked, and a reader is given each.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Cursor, Read, Seek, SeekFrom};
use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use encoding_rs::UTF_8;

use super::draft::{Draft, Fetched, Work};
use super::encoding::{self, Found};
use super::folder::{self, Folder};
use super::meter::Meter;
use super::name::Name;
use super::pack::{self, Counted, Gunzip, MAX_LAYERS, Taken, Unpack, Unzstd};
use super::peek::peek;
use super::recognise::{self, Kind};
use super::transcode::Transcoded;
use super::{Article, Format, Item, Options, Problem, ReadError, Source};
use super::{csv, html, json, markdown, plain, warc, xml};

const BUFFER_BYTES: usize = 64 << 10;

/// Why reading stops.
pub(super) enum Stop {
    /// Whoever takes the articles has enough of them.
    Enough,
    /// The rest of what is read cannot be.
    Problem(Problem),
}

pub(super) type Step = Result<(), Stop>;

impl<P: Into<Problem>> From<P> for Stop {
    fn from(problem: P) -> Self {
        Stop::Problem(problem.into())
    }
}

/// Whoever takes what is read.
pub(super) struct Walk<'a> {
    pub(super) options: &'a Options,
    take: &'a mut dyn FnMut(Draft) -> ControlFlow<()>,
    /// How many articles and errors have been given.
    given: u64,
    /// How many bytes have been taken from the source.
    taken: Taken,
    /// How many bytes have been taken from the sources before.
    before: u64,
    meter: Meter,
    /// What has been read of standard input already.
    begun: Vec<u8>,
    /// Whether what is read is in a web archive.
    in_web_archive: bool,
}

impl<'a> Walk<'a> {
    pub(super) fn new(options: &'a Options, meter: Meter, take: &'a mut dyn FnMut(Draft) -> ControlFlow<()>) -> Self {
        Walk {
            options,
            take,
            given: 0,
            taken: Taken::default(),
            before: 0,
            meter,
            begun: Vec::new(),
            in_web_archive: false,
        }
    }

    /// With what has been read of standard input already.
    pub(super) fn with_begun(self, begun: Vec<u8>) -> Self {
        Walk { begun, ..self }
    }

    /// Gives an article or an error.
    pub(super) fn give(&mut self, item: Item) -> Step {
        self.draft(Work::Filter(item))
    }

    /// Gives a page, of which an article is still to be made.
    pub(super) fn page(&mut self, page: Fetched) -> Step {
        self.draft(Work::Page(Box::new(page)))
    }

    fn draft(&mut self, work: Work) -> Step {
        let draft = Draft { work, in_web_archive: self.in_web_archive };
        self.given += 1;
        self.meter.set(self.before + self.taken.get());
        match (self.take)(draft) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(Stop::Enough),
        }
    }

    /// Gives what is wrong with `name`, and goes on.
    fn survive(&mut self, name: &Name, step: Step) -> Step {
        match step {
            Err(Stop::Problem(problem)) => self.give(Err(name.error(problem))),
            step => step,
        }
    }

    /// Everything in a source. What is wrong with it is given as well.
    pub(super) fn source(&mut self, source: Source) -> Step {
        match source {
            Source::StandardInput => {
                let begun = Cursor::new(std::mem::take(&mut self.begun));
                self.stream(&Name::standard_input(), &mut begun.chain(io::stdin()), None)
            }
            Source::Stream { name, mut stream } => self.stream(&Name::of(Path::new(&name)), &mut *stream, None),
            Source::Path(path) if path.is_dir() => self.folder(path),
            Source::Path(path) => self.file(&path, Name::of(&path)),
        }
    }

    /// Everything in the bytes of a source. What is wrong with it is given as well.
    pub(super) fn bytes(&mut self, name: &Name, mut bytes: &[u8]) -> Step {
        self.stream(name, &mut bytes, None)
    }

    fn folder(&mut self, path: PathBuf) -> Step {
        let before = self.given;
        for file in Folder::new(path.clone()) {
            match file {
                Ok(file) => self.file(&file, Name::found(&file))?,
                Err(error) => self.give(Err(error))?,
            }
        }
        if self.given == before {
            self.give(Err(ReadError::new(folder::name(&path), Problem::NoArticles)))?;
        }
        Ok(())
    }

    fn file(&mut self, path: &Path, name: Name) -> Step {
        match File::open(path) {
            Ok(file) => self.stream(&name, &mut &file, Some(&file)),
            Err(error) => self.give(Err(name.error(error.into()))),
        }
    }

    /// Everything in a stream, which is that of a file where there is one.
    fn stream(&mut self, name: &Name, stream: &mut dyn Read, file: Option<&File>) -> Step {
        self.before += self.taken.take();
        self.taken = Taken::default();
        let counted = Counted::new(stream, self.taken.clone());
        let mut stream = BufReader::with_capacity(BUFFER_BYTES, counted);
        let step = catch_unwind(AssertUnwindSafe(|| self.open(name, &mut stream, file, 0)));
        // No input should get here; if one does, the others are read.
        let step = step.unwrap_or(Err(Stop::Problem(Problem::Failed)));
        self.meter.set(self.before + self.taken.get());
        self.survive(name, step)
    }

    /// Opens a stream that is inside of `layers` containers.
    fn open(&mut self, name: &Name, stream: &mut dyn BufRead, file: Option<&File>, layers: u32) -> Step {
        let (head, mut stream) = peek(stream)?;
        let kind = match recognise::container(&head, name) {
            Some(_) if layers == MAX_LAYERS => return Err(Problem::Layers(MAX_LAYERS).into()),
            Some(kind) => kind,
            None => return self.articles(name, &head, &mut stream),
        };
        let inside = layers + 1;
        match kind {
            Kind::Gzip => {
                let at = Taken::default();
                let packed = Counted::new(&mut stream as &mut dyn BufRead, at.clone());
                self.unpacked(name, "gzip", Gunzip::new(packed), at, inside)
            }
            Kind::Bzip2 => {
                let at = Taken::default();
                let packed = Counted::new(&mut stream as &mut dyn BufRead, at.clone());
                self.unpacked(name, "bzip2", bzip2::bufread::MultiBzDecoder::new(packed), at, inside)
            }
            Kind::Zstd => {
                let at = Taken::default();
                let packed = Counted::new(&mut stream as &mut dyn BufRead, at.clone());
                self.unpacked(name, "zstd", Unzstd::new(packed), at, inside)
            }
            Kind::Tar => {
                let before = self.given;
                pack::tar_members(&mut stream as &mut dyn Read, |path, member| {
                    self.member(name, path, member, inside)
                })?;
                self.found_some(name, before)
            }
            Kind::Zip => {
                let before = self.given;
                let source = self.taken.clone();
                let take = |path: &str, member: Result<&mut dyn Read, Problem>| self.member(name, path, member, inside);
                match file.filter(|_| layers == 0).filter(|file| (&mut &**file).seek(SeekFrom::Start(0)).is_ok()) {
                    Some(file) => pack::zip_members(Counted::new(BufReader::new(file), source.clone()), &source, take)?,
                    None => pack::zip_members(Counted::new(pack::spool(&mut stream)?, source.clone()), &source, take)?,
                }
                self.found_some(name, before)
            }
            Kind::Articles(_) | Kind::OtherXml => Ok(()),
        }
    }

    /// What a packed stream holds.
    fn unpacked(&mut self, name: &Name, format: &'static str, decoder: impl Read, at: Taken, layers: u32) -> Step {
        let stream = Unpack::new(format, decoder, at, self.taken.clone());
        self.open(&name.unpacked(), &mut BufReader::with_capacity(BUFFER_BYTES, stream), None, layers)
    }

    /// A member of an archive. What is wrong with it leaves the others.
    fn member(&mut self, archive: &Name, path: &str, member: Result<&mut dyn Read, Problem>, layers: u32) -> Step {
        let name = archive.of_member(path);
        let step = member
            .map_err(Stop::Problem)
            .and_then(|member| self.open(&name, &mut BufReader::with_capacity(BUFFER_BYTES, member), None, layers));
        self.survive(&name, step)
    }

    /// An archive in which nothing was found says so.
    fn found_some(&mut self, archive: &Name, before: u64) -> Step {
        if self.given > before || archive.found { Ok(()) } else { Err(Problem::NoArticles.into()) }
    }

    /// The articles of a stream that is not packed.
    fn articles(&mut self, name: &Name, head: &[u8], stream: &mut dyn BufRead) -> Step {
        let (kind, found) = recognised(head, name, self.options)?;
        let Kind::Articles(format) = kind else {
            // A folder of pages has descriptions of the pages beside them.
            if name.found {
                return Ok(());
            }
            let start = String::from_utf8_lossy(head);
            return Err(Problem::UnknownXml(recognise::root(&start).map_or("", |(root, _)| root).into()).into());
        };
        let records = matches!(format, Format::Json | Format::JsonLines | Format::Csv);
        if records && found.is_none() && head.contains(&0) {
            return Err(Problem::Binary.into());
        }
        match format {
            Format::Text => self.document(name, stream, plain::article),
            Format::Markdown => self.document(name, stream, markdown::article),
            Format::Html => {
                let page = html::Page { bytes: whole(stream, self.options.max_article)?, ..html::Page::default() };
                self.page(Fetched { page, name: name.clone(), at: None, may_be_empty: false })
            }
            Format::Json => json::file(self, name, head, found, stream),
            Format::JsonLines => json::lines(self, name, found, stream),
            Format::Csv => csv::rows(self, name, found, stream),
            Format::Nitf | Format::NewsMl | Format::Alto | Format::Didl => {
                xml::articles(self, name, format, head, found, stream)
            }
            Format::Warc => {
                self.in_web_archive = true;
                let step = warc::records(self, name, stream);
                self.in_web_archive = false;
                step
            }
        }
    }

    /// The article of a stream that is one text.
    fn document(&mut self, name: &Name, stream: &mut dyn BufRead, article: fn(&Name, String) -> Article) -> Step {
        let text = encoding::decode(whole(stream, self.options.max_article)?, self.options.encoding)?;
        if text.trim().is_empty() {
            return Err(Problem::Empty.into());
        }
        if text.len() > self.options.max_article {
            return Err(Problem::TooLarge(self.options.max_article).into());
        }
        let article = article(name, text);
        self.give(Ok(self.dated(article)))
    }

    /// With the day of publication that the user knows.
    pub(super) fn dated(&self, article: Article) -> Article {
        Article { published: self.options.published.or(article.published), ..article }
    }
}

/// What a stream that is not packed is, by its first bytes, and in which encoding.
pub(super) fn recognised(head: &[u8], name: &Name, options: &Options) -> Result<(Kind, Option<Found>), Problem> {
    let found = encoding::find(head, options.encoding)?;
    let has_text = |line: &str| csv::is_header(line, &options.fields);
    let kind = match options.format {
        Some(format) => Kind::Articles(format),
        None => recognise::articles(head, found, name, has_text),
    };
    Ok((kind, found))
}

/// How many times larger than its text a page or a text in another encoding may be.
pub(super) const SOURCE_RATIO: usize = 2;

/// All bytes of a source of one article, which may have so many bytes of text.
pub(super) fn whole(stream: &mut dyn BufRead, max_article: usize) -> Result<Vec<u8>, Problem> {
    let limit = SOURCE_RATIO * max_article;
    let mut bytes = Vec::new();
    stream.take(limit as u64 + 1).read_to_end(&mut bytes)?;
    if bytes.len() > limit { Err(Problem::TooLarge(max_article)) } else { Ok(bytes) }
}

/// A stream as one of UTF-8 without a byte order mark.
pub(super) fn in_utf8<'a>(stream: &'a mut dyn BufRead, found: Option<Found>) -> Box<dyn BufRead + 'a> {
    // The mark is at the beginning of what has been looked at, so that it is there in whole.
    stream.consume(found.map_or(0, |found| found.mark));
    match found.map(|found| found.encoding) {
        Some(encoding) if encoding != UTF_8 => {
            Box::new(BufReader::with_capacity(BUFFER_BYTES, Transcoded::new(stream, encoding)))
        }
        _ => Box::new(stream),
    }
}
