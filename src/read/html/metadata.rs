//! What a page says of itself: JSON-LD (<https://schema.org/NewsArticle>), OpenGraph (<https://ogp.me>) and `<time>`.

use dom_query::Document;
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
        let linked = linked(page);
        let property = |names: &[&str]| names.iter().find_map(|name| meta(page, name));
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
            .or_else(|| time(page));
        let address = attribute(page, "link[rel='canonical']", "href").or_else(|| property(&["og:url"]));
        Metadata {
            title: linked_text("headline").or_else(|| property(&["og:title"])),
            published,
            // An address within a site names nothing outside of it.
            address: address.filter(|address| address.contains("://")),
        }
    }
}

/// The article that the page's JSON-LD describes.
fn linked(page: &Document) -> Option<Value> {
    page.select("script[type='application/ld+json']").iter().find_map(|script| {
        let text = script.text();
        let value: Value = serde_json::from_str(text.trim().trim_end_matches(';')).ok()?;
        let mut left = MAX_VALUES;
        find_article(value, &mut left)
    })
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

/// The content of the `<meta>` with that property, name or item.
fn meta(page: &Document, name: &str) -> Option<String> {
    ["property", "name", "itemprop"]
        .iter()
        .find_map(|key| attribute(page, &format!("meta[{key}='{name}' i]"), "content"))
}

/// The day of the first `<time>` that is said to be that of publication, or else of the first.
fn time(page: &Document) -> Option<Date> {
    ["time[itemprop='datePublished']", "time[pubdate]", "article time", "time"].iter().find_map(|selector| {
        page.select(selector).iter().find_map(|time| {
            let stated = time.attr("datetime").unwrap_or_else(|| time.text());
            parse_record_date(&stated)
        })
    })
}

fn attribute(page: &Document, selector: &str, name: &str) -> Option<String> {
    page.select(selector).iter().find_map(|found| some(&found.attr(name)?))
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
