//! Filters: what is not wanted is told before the work of reading it is done.

use std::fmt;
use std::sync::Arc;

use super::{Article, Problem};

/// What a filter is asked about.
#[derive(Clone, Copy, Debug)]
pub enum Candidate<'a> {
    /// An article as it was read.
    Article(&'a Article),
    /// A web page, before its article is told from what stands around it.
    Page {
        /// Its words, with few of those of menus, headers and footers.
        words: &'a str,
        /// The language that the page or its server states, as `nl-NL`.
        language: Option<&'a str>,
    },
}

/// Tells why a candidate is not wanted; nothing of one that is. A page that is wanted is read, and its article asked about in
/// turn. Several threads ask at once, so that the answer may depend on the candidate alone.
///
/// ```
/// use uitslag::read::{Articles, Candidate, Filter, Filters, Options, Source};
///
/// let short = Filter::new(|candidate| match candidate {
///     Candidate::Article(article) if article.text.len() < 10 => Some("short"),
///     _ => None,
/// });
/// let options = Options { filters: Filters::all(short), ..Options::default() };
/// let lines = "{\"text\": \"Kok won.\"}\n{\"text\": \"Femke Kok won.\"}\n";
/// let articles: Vec<_> = Articles::new([Source::bytes("a.jsonl", lines.into())], options).collect();
/// assert!(articles[0].as_ref().is_err_and(|error| error.to_string().ends_with("is skipped: short")));
/// assert!(articles[1].is_ok());
/// ```
#[derive(Clone)]
pub struct Filter(Arc<Ask>);

type Ask = dyn Fn(&Candidate<'_>) -> Option<&'static str> + Send + Sync;

impl Filter {
    /// A filter that asks a function.
    pub fn new(ask: impl Fn(&Candidate<'_>) -> Option<&'static str> + Send + Sync + 'static) -> Filter {
        Filter(Arc::new(ask))
    }

    /// Whether a candidate is wanted.
    pub(super) fn check(&self, candidate: &Candidate<'_>) -> Result<(), Problem> {
        let bytes = match candidate {
            Candidate::Article(article) => article.text.len(),
            Candidate::Page { words, .. } => words.len(),
        };
        match (self.0)(candidate) {
            Some(reason) => Err(Problem::Skipped { reason, bytes }),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for Filter {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Filter")
    }
}

/// The filters of an input.
#[derive(Clone, Debug, Default)]
pub struct Filters {
    /// That of web archives (WARC and WET), of which hardly a page is wanted.
    pub web_archives: Option<Filter>,
    /// That of everything else.
    pub others: Option<Filter>,
}

impl Filters {
    /// One filter for everything.
    pub fn all(filter: Filter) -> Filters {
        Filters { web_archives: Some(filter.clone()), others: Some(filter) }
    }

    pub(super) fn of(&self, web_archive: bool) -> Option<&Filter> {
        if web_archive { self.web_archives.as_ref() } else { self.others.as_ref() }
    }
}
