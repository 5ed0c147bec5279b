//! NITF, the News Industry Text Format of the IPTC (<https://iptc.org/std/NITF/>): one article a document.

use std::io::BufRead;

use super::body::Body;
use super::events::{Element, Node, Xml};
use super::{checked, line};
use crate::read::date::parse_record_date;
use crate::read::name::Name;
use crate::read::{Article, Problem};

/// What the head of a document says.
#[derive(Default)]
pub(super) struct Head {
    id: Option<String>,
    headline: Option<String>,
    title: Option<String>,
    printed: Option<jiff::civil::Date>,
    issued: Option<jiff::civil::Date>,
}

impl Head {
    /// The beginning of an element that says something here; its text is read where it has one.
    pub(super) fn take<R: BufRead>(&mut self, element: &Element, xml: &mut Xml<R>) -> Result<bool, Problem> {
        let day = |name| element.attribute(name).and_then(parse_record_date);
        match element.name.as_str() {
            "hl1" if self.headline.is_none() => self.headline = line(&xml.text()?),
            "title" if self.title.is_none() => self.title = line(&xml.text()?),
            "doc-id" => {
                self.id = self.id.take().or_else(|| element.attribute("id-string").map(str::to_owned));
                return Ok(false);
            }
            "pubdata" => {
                self.printed = self.printed.or(day("date.publication"));
                return Ok(false);
            }
            "date.issue" | "date.release" => {
                self.issued = self.issued.or(day("norm"));
                return Ok(false);
            }
            _ => return Ok(false),
        }
        Ok(true)
    }

    /// The headline of the text, or else the title of the document.
    pub(super) fn headline(&mut self) -> Option<String> {
        self.headline.take().or(self.title.take())
    }
}

/// The article of a document.
pub(super) fn article<R: BufRead>(name: &Name, xml: &mut Xml<R>, max_article: usize) -> Result<Article, Problem> {
    let mut head = Head::default();
    let mut body = Body::new(max_article);
    let mut in_content = false;
    loop {
        let node = xml.next()?;
        match &node {
            Node::Ended => break,
            Node::Start(element) if !in_content => {
                in_content = element.name == "body.content";
                head.take(element, xml)?;
            }
            Node::End(name) if in_content && name == "body.content" => in_content = false,
            _ if in_content => body.take(&node),
            _ => {}
        }
    }
    let over = body.is_over();
    let article = Article {
        id: head.id.take().unwrap_or_else(|| name.stem.clone()),
        title: head.headline(),
        published: head.printed.or(head.issued).or(name.published),
        url: None,
        text: body.finish(),
    };
    checked(article, over, max_article)
}
