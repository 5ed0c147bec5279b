//! Article text of Delpher, the newspapers of the Dutch national library: `<text><title>…</title><p>…</p></text>`, alone or in
//! the DIDL of an issue.

use std::io::BufRead;

use jiff::civil::Date;

use super::events::{Node, Xml};
use super::{checked, line};
use crate::read::Article;
use crate::read::date::parse_record_date;
use crate::read::hyphen::mend;
use crate::read::name::Name;
use crate::read::prose::Prose;
use crate::read::walk::{Step, Walk};

/// The most bytes of a title, a date or a name that stands around a text.
const MOST_SAID: usize = 4 << 10;

/// What is said around a text.
#[derive(Clone, Default)]
struct Around {
    id: Option<String>,
    title: Option<String>,
    published: Option<Date>,
}

/// Gives the article of each text.
pub(super) fn articles<R: BufRead>(walk: &mut Walk<'_>, name: &Name, xml: &mut Xml<R>) -> Step {
    // What is said of an issue holds for its items, what is said of an item for that alone.
    let mut around = vec![Around::default()];
    let mut count = 0u64;
    loop {
        match xml.next()? {
            Node::Ended => break,
            Node::End(ended) if is_item(&ended) => {
                if around.len() > 1 {
                    around.pop();
                }
            }
            Node::End(_) | Node::Text(_) => {}
            Node::Start(element) => match element.name.as_str() {
                item if is_item(item) => {
                    let mut inner = around.last().cloned().unwrap_or_default();
                    inner.id = element.attribute("identifier").filter(|id| id.len() <= MOST_SAID).map(str::to_owned);
                    around.push(inner);
                }
                "date" | "identifier" | "title" => {
                    let text = line(&xml.text()?).filter(|text| text.len() <= MOST_SAID);
                    if let (Some(here), Some(text)) = (around.last_mut(), text) {
                        match element.name.as_str() {
                            "date" => here.published = parse_record_date(&text).or(here.published),
                            "identifier" => here.id = here.id.take().or(Some(text)),
                            _ => here.title = Some(text),
                        }
                    }
                }
                "text" => {
                    count += 1;
                    let at = xml.position();
                    let here = around.last().cloned().unwrap_or_default();
                    let article = article(walk, name, xml, here, count)?;
                    walk.give(article.map_err(|problem| name.error_at(None, Some(at), problem)))?;
                }
                _ => {}
            },
        }
    }
    if count == 0 && !name.found { Err(super::Problem::NoText.into()) } else { Ok(()) }
}

fn is_item(name: &str) -> bool {
    matches!(name, "Item" | "record")
}

/// The article of a text that has begun; the inner result is of one that is no article.
fn article<R: BufRead>(
    walk: &Walk<'_>,
    name: &Name,
    xml: &mut Xml<R>,
    around: Around,
    count: u64,
) -> Result<Result<Article, super::Problem>, super::Problem> {
    let mut title = None;
    let mut prose = Prose::new();
    let max_article = walk.options.max_article;
    loop {
        match xml.next()? {
            Node::Start(element) if element.name == "title" => title = line(&mend(&xml.text()?)),
            Node::Start(element) if element.name == "p" => {
                let text = xml.text()?;
                prose.paragraph();
                if prose.len() <= max_article {
                    prose.push(&mend(&text));
                }
                prose.paragraph();
            }
            Node::Text(text) if prose.len() <= max_article => prose.push(&mend(&text)),
            Node::End(ended) if ended == "text" => break,
            Node::Ended => break,
            _ => {}
        }
    }
    let over = prose.len() > max_article;
    let first = if count == 1 { name.stem.clone() } else { format!("{}:{count}", name.stem) };
    let article = Article {
        id: around.id.unwrap_or(first),
        title: title.or(around.title),
        published: around.published.or(name.published),
        url: None,
        text: prose.finish(),
    };
    Ok(checked(article, over, max_article).map(|article| walk.dated(article)))
}
