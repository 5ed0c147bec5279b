//! Read: bytes to articles.
//!
//! In: files, folders and standard input. Out: an iterator of [`Article`]s, each or a [`ReadError`] in its place, so that one
//! bad input never stops the others. The stage knows encodings and formats and nothing of Dutch.
//!
//! - **What something is** is told by its first bytes, and where they leave it open by its name: one of the [`Format`]s, or
//!   gzip, bzip2, zstd, zip or tar around them, in up to eight layers. Archives are opened in memory; a path inside one is
//!   never written to disk.
//! - **A folder** is searched with all its subfolders, in the order of names, for the names that articles have; an archive is
//!   searched for the same, in the order in which its members stand.
//! - **Records** of JSON and tables have their fields where [`Fields`] says.
//! - **Characters** are in the encoding that a page or document declares, in UTF-8 with or without a byte order mark, in
//!   UTF-16, or in an older encoding that is detected in texts and pages or named with [`Encoding`].
//! - **The day of publication** is that of the record or page, or of the name of the file, or none; never that of today.
//! - **What is not wanted** is told by [`Filters`], of a web page before its tree is built, and given as an error that says so.
//! - **Memory** holds one article at a time, of at most [`Options::max_article`] bytes of text. What unpacks to more than any
//!   text does is not read on.
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

mod alone;
mod batch;
mod csv;
mod date;
mod draft;
mod encoding;
mod error;
mod fields;
mod filter;
mod folder;
mod html;
mod hyphen;
mod json;
mod markdown;
mod meter;
mod name;
mod pack;
mod peek;
mod plain;
mod prose;
mod recognise;
mod source;
mod transcode;
mod walk;
mod warc;
mod xml;

pub use date::{InvalidDate, parse_date};
pub use encoding::{Encoding, UnknownEncoding};
pub use error::{Problem, ReadError};
pub use fields::Fields;
pub use filter::{Candidate, Filter, Filters};
pub use meter::{Meter, bytes_to_read};
pub use source::{Articles, Source};

/// The most bytes of text that one article may have, unless [`Options::max_article`] says otherwise.
pub const MAX_ARTICLE_BYTES: usize = 4 << 20;

/// An article, or why there is none in its place.
type Item = Result<Article, ReadError>;

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

impl Article {
    /// The headline, where the text does not begin with it.
    ///
    /// ```
    /// use uitslag::read::Article;
    ///
    /// let article = Article { title: Some("Kok wint".into()), text: "Ze won.".into(), ..Article::default() };
    /// assert_eq!(article.headline_beside(), Some("Kok wint"));
    /// assert_eq!(Article { text: "Kok wint\n\nZe won.".into(), ..article }.headline_beside(), None);
    /// ```
    pub fn headline_beside(&self) -> Option<&str> {
        let headline = self.title.as_deref().map(str::trim).filter(|title| !title.is_empty());
        headline.filter(|title| !self.text.trim_start().starts_with(title))
    }

    /// The article with the headline that is given beside its text above it, where it tells what the text is about, and how
    /// many code points come before the text; none where no headline is given beside it.
    ///
    /// ```
    /// use uitslag::read::Article;
    ///
    /// let article = Article { title: Some("Kok wint".into()), text: "Ze won.".into(), ..Article::default() };
    /// let (whole, above) = article.with_headline().unwrap_or_default();
    /// assert_eq!((whole.text.as_str(), above), ("Kok wint\n\nZe won.", 10));
    /// assert!(whole.with_headline().is_none());
    /// ```
    pub fn with_headline(&self) -> Option<(Article, usize)> {
        let above = format!("{}\n\n", self.headline_beside()?);
        let length = above.chars().count();
        Some((Article { text: above + &self.text, ..self.clone() }, length))
    }
}

/// How the bytes of a source are laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Format {
    /// The whole source is the text of one article. Words that its lines break are mended.
    Text,
    /// The whole source is the text of one article, with marks of Markdown and perhaps front matter.
    Markdown,
    /// A web page. Its article is told from what stands around it.
    Html,
    /// Each line is a JSON object that holds one article.
    JsonLines,
    /// A JSON object that holds one article, or an array of such objects.
    Json,
    /// A table with a header; each row holds one article.
    Csv,
    /// NITF, the News Industry Text Format.
    Nitf,
    /// NewsML-G2 with NITF, XHTML or plain text in it.
    NewsMl,
    /// ALTO: the text of a printed page in its reading order. Words that its lines break are mended.
    Alto,
    /// The text of newspaper articles as Delpher has it, alone or in DIDL. Words that its lines break are mended.
    Didl,
    /// WARC and WET: fetched web pages, and texts made of them.
    Warc,
}

/// What the user knows about the sources; what is left out is found in the sources themselves.
#[derive(Clone, Debug)]
pub struct Options {
    /// The format of everything that is no container; otherwise its content and its name tell.
    pub format: Option<Format>,
    /// The encoding of every source; otherwise it is declared or detected.
    pub encoding: Option<Encoding>,
    /// The day of publication of every article, which goes before the record's and the file name's.
    pub published: Option<jiff::civil::Date>,
    /// The fields of records.
    pub fields: Fields,
    /// The most bytes of text that an article may have.
    pub max_article: usize,
    /// What is skipped, for the reasons of whoever reads.
    pub filters: Filters,
}

impl Default for Options {
    fn default() -> Self {
        Options {
            format: None,
            encoding: None,
            published: None,
            fields: Fields::default(),
            max_article: MAX_ARTICLE_BYTES,
            filters: Filters::default(),
        }
    }
}
