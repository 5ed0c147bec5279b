//! NewsML-G2 of the IPTC (<https://iptc.org/standards/newsml-g2/>): one article an item, one or many items a document.
//!
//! The text of an item stands in it, as NITF or XHTML (`inlineXML`) or as plain text (`inlineData`); what stands elsewhere is
//! not fetched.

use std::io::BufRead;

use jiff::civil::Date;

use super::body::Body;
use super::events::{Element, Node, Xml};
use super::nitf::Head;
use super::{checked, line};
use crate::read::date::parse_record_date;
use crate::read::name::Name;
use crate::read::walk::{Step, Walk};
use crate::read::{Article, plain};

/// An item that is read.
struct Item {
    at: u64,
    id: Option<String>,
    is_text: bool,
    created: Option<Date>,
    version: Option<Date>,
    headline: Option<String>,
    inner: Head,
    body: Body,
    plain: Option<String>,
    in_content: bool,
}

impl Item {
    fn new(element: &Element, at: u64, max_article: usize) -> Self {
        Item {
            at,
            id: element.attribute("guid").map(str::to_owned),
            is_text: true,
            created: None,
            version: None,
            headline: None,
            inner: Head::default(),
            body: Body::new(max_article),
            plain: None,
            in_content: false,
        }
    }
}

/// Gives the article of each item.
pub(super) fn articles<R: BufRead>(walk: &mut Walk<'_>, name: &Name, xml: &mut Xml<R>) -> Step {
    let max_article = walk.options.max_article;
    let mut item: Option<Item> = None;
    let mut count = 0u64;
    loop {
        let node = xml.next()?;
        match (&node, &mut item) {
            (Node::Ended, _) => break,
            (Node::Start(element), None) if element.name == "newsItem" => {
                item = Some(Item::new(element, xml.position(), max_article));
            }
            (Node::End(ended), Some(_)) if ended == "newsItem" => {
                count += 1;
                if let Some(item) = item.take() {
                    give(walk, name, item, count)?;
                }
            }
            (Node::End(ended), Some(item)) if item.in_content && ended == "inlineXML" => item.in_content = false,
            (Node::Start(element), Some(item)) if item.in_content => {
                // In NITF the headline stands in the text's head, which is no part of the body.
                let in_head = item.body.is_empty() && matches!(element.name.as_str(), "hl1" | "title");
                let taken = in_head && item.inner.take(element, xml)?;
                if !taken {
                    item.body.take(&node);
                }
            }
            (_, Some(item)) if item.in_content => item.body.take(&node),
            (Node::Start(element), Some(item)) => match element.name.as_str() {
                "itemClass" => {
                    let class = element.attribute("qcode").or_else(|| element.attribute("uri")).unwrap_or("text");
                    item.is_text = class.ends_with("text") || class.ends_with("composite");
                }
                "versionCreated" => item.version = parse_record_date(&xml.text()?),
                "contentCreated" => item.created = parse_record_date(&xml.text()?),
                "headline" if item.headline.is_none() => item.headline = line(&xml.text()?),
                "inlineXML" => item.in_content = item.body.is_empty(),
                "inlineData" if element.attribute("contenttype").is_none_or(|kind| kind.starts_with("text/plain")) => {
                    item.plain = Some(xml.text()?);
                }
                _ => {}
            },
            _ => {}
        }
    }
    Ok(())
}

/// Gives the article of an item. One of pictures or sound has none.
fn give(walk: &mut Walk<'_>, name: &Name, mut item: Item, count: u64) -> Step {
    let over = item.body.is_over();
    let headline = item.headline.take().or_else(|| item.inner.headline());
    let text = if item.body.is_empty() { item.plain.take().unwrap_or_default() } else { item.body.finish() };
    if !item.is_text && text.trim().is_empty() {
        return Ok(());
    }
    let first = if count == 1 { name.stem.clone() } else { format!("{}:{count}", name.stem) };
    let article = Article {
        id: item.id.take().unwrap_or(first),
        title: headline.or_else(|| plain::title(&text)),
        published: item.version.or(item.created).or(name.published),
        url: None,
        text,
    };
    let article = checked(article, over, walk.options.max_article).map(|article| walk.dated(article));
    walk.give(article.map_err(|problem| name.error_at(None, Some(item.at), problem)))
}
