//! XML: news exchange formats (NITF, NewsML-G2) and those of libraries (ALTO, DIDL).
//!
//! Entities are not expanded, apart from those that stand for one character, and nothing outside of the document is asked
//! for. What is read is bounded by the text of one article, never by the size of the document.

mod alto;
mod body;
mod didl;
mod events;
mod newsml;
mod nitf;

use std::io::BufRead;

use super::encoding::{self, Encoding, Found};
use super::name::Name;
use super::walk::{Step, Walk, in_utf8};
use super::{Article, Format, Problem};
use events::Xml;

/// Gives the articles of a document.
pub(super) fn articles(
    walk: &mut Walk<'_>,
    name: &Name,
    format: Format,
    head: &[u8],
    found: Option<Found>,
    stream: &mut dyn BufRead,
) -> Step {
    let found = match found {
        Some(found) => Some(found),
        None => encoding::find(head, declared(head))?,
    };
    let mut xml = Xml::new(in_utf8(stream, found), walk.options.max_article);
    match format {
        Format::NewsMl => newsml::articles(walk, name, &mut xml),
        Format::Didl => didl::articles(walk, name, &mut xml),
        Format::Alto => {
            let article = alto::article(name, &mut xml, walk.options.max_article)?;
            walk.give(Ok(walk.dated(article)))
        }
        _ => {
            let article = nitf::article(name, &mut xml, walk.options.max_article)?;
            walk.give(Ok(walk.dated(article)))
        }
    }
}

/// The encoding of the XML declaration. One that is not known is UTF-8 as far as anybody can tell.
fn declared(head: &[u8]) -> Option<Encoding> {
    head.trim_ascii_start().starts_with(b"<?xml").then(|| super::html::charset(head)).flatten()
}

/// An article with a text that is neither empty nor too large.
fn checked(article: Article, over: bool, max_article: usize) -> Result<Article, Problem> {
    if over || article.text.len() > max_article {
        Err(Problem::TooLarge(max_article))
    } else if article.text.trim().is_empty() {
        Err(Problem::NoText)
    } else {
        Ok(article)
    }
}

/// A text with its white space as single spaces; nothing where there is none.
fn line(text: &str) -> Option<String> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    (!text.is_empty()).then_some(text)
}
