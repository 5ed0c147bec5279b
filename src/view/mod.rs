//! View: articles and their facts for the eyes of a reader.
//!
//! In: an [`Article`](crate::read::Article), its [`Report`](crate::report::Report), and its mentions as
//! [`Engine::tokens`](crate::Engine::tokens) gives them. Out: a [`Sheet`], which holds all that is shown and knows nothing of how;
//! and of sheets a [`Page`] of HTML that holds everything it needs, or [text for a terminal](Terminal). Nothing here reads or
//! understands: what a fact comes from, whom a word stands for and how a value was computed is what the report says.
//!
//! An article may hold anything, and nothing of it runs: into a page it gets as JSON without a `<`, from which the page's script
//! makes text and never HTML, and a policy lets no other script run and nothing be loaded; to a terminal it goes with its
//! control characters written out.
//!
//! ```
//! use uitslag::Engine;
//! use uitslag::grammar::Grammar;
//! use uitslag::read::Article;
//! use uitslag::view::{Entries, Page, Piece, Sheet};
//!
//! let engine = Engine::new(Grammar::embedded());
//! let article = Article { id: "1".into(), text: "Wereldbeker schaatsen: Femke Kok won de 500 meter in 37,54.".into(), ..Article::default() };
//! let (report, tokens) = (engine.extract(&article), engine.tokens(&article));
//! let sheet = Sheet::new(&article, &report, &tokens, &Entries::of(engine.grammar()));
//!
//! let mut html = Vec::new();
//! let mut page = Page::new(&mut html);
//! page.add(&Piece::of(sheet)?)?;
//! page.finish()?;
//! assert!(html.starts_with(b"<!doctype html>"));
//! # Ok::<(), std::io::Error>(())
//! ```

mod columns;
mod fact;
pub(crate) mod figure;
mod kind;
pub(crate) mod lines;
mod page;
mod policy;
mod printable;
mod referent;
mod segment;
mod sheet;
mod terminal;

use rustc_hash::FxHashMap;
use serde::{Serialize, Serializer};

use crate::grammar::Grammar;
use crate::report::Quote;

pub use fact::{Fact, FactKind, Rule};
pub use figure::time;
pub(crate) use figure::{contest, number, words, written};
pub use kind::Kind;
pub use page::{MOST_ARTICLES, MOST_BYTES, Page, PageFull, Piece};
pub use printable::printable;
pub use referent::Chain;
pub use segment::Segment;
pub(crate) use segment::apart;
pub use sheet::{Column, Contest, MentionNote, Note, Row, Sheet, Table};
pub use terminal::Terminal;

/// A stretch of a text, from its first character to the one after its last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Stretch {
    /// The first.
    pub start: usize,
    /// The one after the last.
    pub end: usize,
}

impl Stretch {
    /// Where words were quoted from.
    pub fn of(quote: &Quote) -> Stretch {
        Stretch { start: quote.start, end: quote.end }
    }
}

/// As `[start, end]`: there are many.
impl Serialize for Stretch {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (self.start, self.end).serialize(serializer)
    }
}

/// Where the entries of a grammar stand, by their names.
#[derive(Clone, Debug, Default)]
pub struct Entries(FxHashMap<String, String>);

impl Entries {
    /// Those of a grammar.
    pub fn of(grammar: &Grammar) -> Entries {
        let names = grammar.frames.iter().map(|frame| frame.name.clone());
        Entries(names.zip(grammar.frame_infos().into_iter().map(|info| info.source)).collect())
    }

    /// The file and line of an entry.
    pub fn source(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }
}
