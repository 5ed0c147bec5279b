//! What has been found and is still to be made into an article.

use std::panic::{AssertUnwindSafe, catch_unwind};

use super::html::{self, Page};
use super::name::Name;
use super::{Article, Candidate, Filter, Item, Options, Problem, ReadError};

/// An article, or what makes one.
pub(super) struct Draft {
    pub work: Work,
    /// Whether it stands in a web archive, which has filters of its own.
    pub in_web_archive: bool,
}

/// What is still to be done.
pub(super) enum Work {
    /// To tell whether it is wanted.
    Filter(Item),
    /// The same, of a page, and to tell its article from what stands around it, which is most of the work of reading it.
    Page(Box<Fetched>),
}

/// A page and where it was found.
pub(super) struct Fetched {
    pub page: Page,
    pub name: Name,
    /// The byte at which its record begins.
    pub at: Option<u64>,
    /// One without a text is no fault: a list of links or pictures is as common in web archives.
    pub may_be_empty: bool,
}

impl Draft {
    /// How many bytes it has.
    pub(super) fn len(&self) -> usize {
        match &self.work {
            Work::Filter(item) => item.as_ref().map_or(0, |article| article.text.len()),
            Work::Page(fetched) => fetched.page.bytes.len(),
        }
    }

    /// The article, or what is wrong with it or why it is not wanted; nothing for a page that may be without.
    pub(super) fn make(self, options: &Options) -> Option<Item> {
        let filter = options.filters.of(self.in_web_archive);
        let Fetched { page, name, at, may_be_empty } = match self.work {
            Work::Filter(item) => return Some(item.and_then(|article| wanted(article, filter))),
            Work::Page(fetched) => *fetched,
        };
        // No page should get to this; if one does, the others are read.
        let made = catch_unwind(AssertUnwindSafe(|| html::article(page, &name, options, filter)));
        match made.unwrap_or(Err(Problem::Failed)) {
            Err(Problem::NoText | Problem::Empty) if may_be_empty => None,
            made => Some(made.map_err(|problem| name.error_at(None, at, problem))),
        }
    }
}

/// The article, if a filter wants it.
fn wanted(article: Article, filter: Option<&Filter>) -> Item {
    match filter.map_or(Ok(()), |filter| filter.check(&Candidate::Article(&article))) {
        Ok(()) => Ok(article),
        Err(problem) => Err(ReadError::new(article.id, problem)),
    }
}
