//! What a page says of itself: JSON-LD (<https://schema.org/NewsArticle>), OpenGraph (<https://ogp.me>) and `<time>`.

use dom_query::{Document, NodeRef};
use jiff::civil::Date;
use serde_json::Value;

use crate::read::date::parse_record_date;

/// How many values of a page's JSON-LD are looked at.
const MAX_VALUES: usize = 10_000;

/// The title, the day of publication and the address, as far as the page says them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Metadata {
    pub title: Option<String>,
    pub published: Option<Date>,
    pub address: Option<String>,
}

impl Metadata {
    /// What a page says. JSON-LD goes before OpenGraph, and that before what is said in the text.
    pub(super) fn of(page: &Document) -> Self {
        let stated = Stated::of(page);
        let linked = stated.linked();
        let property = |names: &[&str]| names.iter().find_map(|name| stated.meta(name));
        let day = |text: String| parse_record_date(&text);
        let linked_text = |key: &str| linked.as_ref().and_then(|value| text_of(value.get(key)?));
        let published = linked_text("datePublished")
            .and_then(day)
            .or_else(|| {
                let names = [
                    "article:published_time",
                    "og:published_time",
                    "datePublished",
                    "parsely-pub-date",
                    "dcterms.issued",
                    "dc.date",
                    "pubdate",
                    "date",
                ];
                property(&names).and_then(day)
            })
            .or_else(|| stated.time());
        let address = stated.canonical().or_else(|| property(&["og:url"]));
        Metadata {
            title: linked_text("headline").or_else(|| property(&["og:title"])),
            published,
            // An address within a site names nothing outside of it.
            address: address.filter(|address| address.contains("://")),
        }
    }
}

/// The elements in which a page says something of itself, in their order. They are gathered in one walk over the page, which has
/// thousands of others.
#[derive(Default)]
struct Stated<'a> {
    scripts: Vec<NodeRef<'a>>,
    metas: Vec<NodeRef<'a>>,
    links: Vec<NodeRef<'a>>,
    times: Vec<NodeRef<'a>>,
}

impl<'a> Stated<'a> {
    fn of(page: &'a Document) -> Self {
        let mut stated = Stated::default();
        for node in page.root().descendants_it() {
            let of_kind = match node.qual_name_ref().as_ref().map(|name| name.local.as_ref()) {
                Some("script") => &mut stated.scripts,
                Some("meta") => &mut stated.metas,
                Some("link") => &mut stated.links,
                Some("time") => &mut stated.times,
                _ => continue,
            };
            of_kind.push(node);
        }
        stated
    }

    /// The article that the page's JSON-LD describes.
    fn linked(&self) -> Option<Value> {
        self.scripts.iter().filter(|script| is(script, "type", "application/ld+json")).find_map(|script| {
            let text = script.text();
            let value: Value = serde_json::from_str(text.trim().trim_end_matches(';')).ok()?;
            let mut left = MAX_VALUES;
            find_article(value, &mut left)
        })
    }

    /// The content of the `<meta>` with that property, name or item.
    fn meta(&self, name: &str) -> Option<String> {
        ["property", "name", "itemprop"].iter().find_map(|key| {
            self.metas.iter().filter(|meta| is(meta, key, name)).find_map(|meta| some(&meta.attr("content")?))
        })
    }

    /// The address that the page says is its own.
    fn canonical(&self) -> Option<String> {
        self.links.iter().filter(|link| is(link, "rel", "canonical")).find_map(|link| some(&link.attr("href")?))
    }

    /// The day of the first `<time>` that is said to be that of publication, or else of the first.
    fn time(&self) -> Option<Date> {
        let kinds: [fn(&NodeRef<'_>) -> bool; 4] = [
            |time| time.attr("itemprop").is_some_and(|item| &*item == "datePublished"),
            |time| time.has_attr("pubdate"),
            |time| time.ancestors_it(None).any(|node| node.has_name("article")),
            |_| true,
        ];
        kinds.iter().find_map(|is_wanted| {
            self.times.iter().filter(|time| is_wanted(time)).find_map(|time| {
                let stated = time.attr("datetime").unwrap_or_else(|| time.text());
                parse_record_date(&stated)
            })
        })
    }
}

/// Whether an attribute has that value, in whichever case.
fn is(node: &NodeRef<'_>, attribute: &str, value: &str) -> bool {
    node.attr(attribute).is_some_and(|found| found.eq_ignore_ascii_case(value))
}

/// The first object that is an article, in lists and graphs as well. The depth is bounded by that of the parser.
fn find_article(value: Value, left: &mut usize) -> Option<Value> {
    *left = left.checked_sub(1)?;
    match value {
        Value::Array(items) => items.into_iter().find_map(|item| find_article(item, left)),
        Value::Object(ref members) if members.get("@type").is_some_and(is_article) => Some(value),
        Value::Object(mut members) => ["@graph", "mainEntity", "mainEntityOfPage"]
            .iter()
            .find_map(|key| find_article(members.remove(*key)?, left)),
        _ => None,
    }
}

fn is_article(kind: &Value) -> bool {
    let named = |kind: &str| kind.ends_with("Article") || kind.ends_with("BlogPosting");
    match kind {
        Value::String(kind) => named(kind),
        Value::Array(kinds) => kinds.iter().any(|kind| kind.as_str().is_some_and(named)),
        _ => false,
    }
}

fn text_of(value: &Value) -> Option<String> {
    some(value.as_str()?)
}

fn some(text: &str) -> Option<String> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    (!text.is_empty()).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(head: &str) -> (Option<String>, Option<String>, Option<String>) {
        let metadata = Metadata::of(&Document::from(head));
        (metadata.title, metadata.published.map(|day| day.to_string()), metadata.address)
    }

    fn some(text: &str) -> Option<String> {
        Some(text.to_owned())
    }

    #[test]
    fn linked_data_goes_first() {
        let open_graph = "<meta property='og:title' content='OG'><meta property='article:published_time' content='2024-01-02T10:00:00Z'>";
        for data in [
            r#"{"@type": "NewsArticle", "headline": "Kok  wint", "datePublished": "2023-11-19T20:15:00+01:00"}"#,
            r#"[{"@type": "WebSite"}, {"@type": ["ReportageNewsArticle"], "headline": "Kok wint", "datePublished": "2023-11-19"}]"#,
            r#"{"@graph": [{"@type": "Person"}, {"@type": "Article", "headline": "Kok wint", "datePublished": "2023-11-19"}]}"#,
        ] {
            let page = format!("{open_graph}<script type='application/ld+json'>{data}</script>");
            assert_eq!(read(&page), (some("Kok wint"), some("2023-11-19"), None), "{data}");
        }
        let broken = format!("{open_graph}<script type='application/ld+json'>{{\"@type\": \"NewsArticle\", </script>");
        assert_eq!(read(&broken), (some("OG"), some("2024-01-02"), None));
    }

    #[test]
    fn times_and_addresses() {
        let page = "<link rel=canonical href='https://example.org/1'><p><time>vandaag</time>\
                    <time datetime='2023-11-19T20:15'>zondag</time>";
        assert_eq!(read(page), (None, some("2023-11-19"), some("https://example.org/1")));
        let page = "<link rel=canonical href='/1'><meta name='Date' content='20231119'>\
                    <time datetime='2020-01-01'></time><time itemprop=datePublished datetime='2021-01-01'></time>";
        assert_eq!(read(page), (None, some("2023-11-19"), None));
    }

    #[test]
    fn nothing() {
        assert_eq!(read("<p>Kok won in 2023-11-19.</p>"), (None, None, None));
    }
}
