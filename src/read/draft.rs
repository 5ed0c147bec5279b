//! What has been found and is still to be made into an article.

use std::panic::{AssertUnwindSafe, catch_unwind};

use super::html::{self, Page};
use super::name::Name;
use super::{Item, Options, Problem};

/// An article, or what makes one.
pub(super) enum Draft {
    /// There is nothing left to do.
    Ready(Item),
    /// A page: to tell its article from what stands around it is most of the work of reading it.
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
        match self {
            Draft::Ready(item) => item.as_ref().map_or(0, |article| article.text.len()),
            Draft::Page(fetched) => fetched.page.bytes.len(),
        }
    }

    /// The article, or what is wrong with it; nothing for a page that may be without.
    pub(super) fn make(self, options: &Options) -> Option<Item> {
        let Fetched { page, name, at, may_be_empty } = match self {
            Draft::Ready(item) => return Some(item),
            Draft::Page(fetched) => *fetched,
        };
        // No page should get to this; if one does, the others are read.
        let made = catch_unwind(AssertUnwindSafe(|| html::article(page, &name, options)));
        match made.unwrap_or(Err(Problem::Failed)) {
            Err(Problem::NoText | Problem::Empty) if may_be_empty => None,
            made => Some(made.map_err(|problem| name.error_at(None, at, problem))),
        }
    }
}
