//! Web pages: the text of the article in a page, its title, its day of publication and its address.
//!
//! What is article and what is menu, advertisement and footer is told by `dom_smoothie`, a port of Mozilla's Readability.

mod metadata;
mod size;
mod tag;
mod words;

use dom_query::Document;
use dom_smoothie::{Config, ParsePolicy, Readability, TextMode};

use super::encoding::{self, Encoding};
use super::name::Name;
use super::prose::Prose;
use super::{Article, Candidate, Filter, Options, Problem, plain};
use metadata::Metadata;
use size::{Excess, MAX_DEPTH, MAX_ELEMENTS};
use words::Words;

/// A page as it came.
#[derive(Debug, Default)]
pub(super) struct Page {
    pub bytes: Vec<u8>,
    /// The encoding that was sent with it.
    pub charset: Option<String>,
    /// The address that it came from, which is its name as well.
    pub address: Option<String>,
    /// The language that was sent with it.
    pub language: Option<String>,
}

/// The article of a page, if the filter wants it.
pub(super) fn article(page: Page, name: &Name, options: &Options, filter: Option<&Filter>) -> Result<Article, Problem> {
    let html = encoding::decode_page(page.bytes, options.encoding, page.charset.as_deref().and_then(declared))?;
    if html.trim().is_empty() {
        return Err(Problem::Empty);
    }
    if let Some(filter) = filter {
        let Words { text, language } = Words::of(&html);
        filter.check(&Candidate::Page { words: &text, language: language.or(page.language.as_deref()) })?;
    }
    let html = size::checked(&html).map_err(|excess| match excess {
        Excess::Deep => Problem::Nested(MAX_DEPTH),
        Excess::Many => Problem::Elements(MAX_ELEMENTS),
    })?;
    let mut readability = opened(&html)?;
    let metadata = Metadata::of(&readability.doc);
    let found = told_apart(&mut readability, &html)?;
    let text = tidy(&found.text_content);
    if text.is_empty() {
        return Err(Problem::NoText);
    }
    if text.len() > options.max_article {
        return Err(Problem::TooLarge(options.max_article));
    }
    let title = metadata.title.or_else(|| Some(found.title.trim().to_owned()).filter(|title| !title.is_empty()));
    let article = Article {
        id: page.address.clone().unwrap_or_else(|| name.stem.clone()),
        published: options.published.or(metadata.published).or(name.published),
        title: title.or_else(|| plain::title(&text)),
        url: page.address.or(metadata.address),
        text,
    };
    filter.map_or(Ok(()), |filter| filter.check(&Candidate::Article(&article)))?;
    Ok(article)
}

/// A page as it is told apart, with its lists numbered.
fn opened(html: &str) -> Result<Readability, Problem> {
    let config = Config { text_mode: TextMode::Formatted, ..Config::default() };
    let readability = Readability::new(html, None, Some(config)).map_err(|_| Problem::NoText)?;
    number_items(&readability.doc);
    Ok(readability)
}

/// The article of a page. Most are found at the first of the four attempts that [`Readability::parse`] makes, which begins each
/// with a copy of the tree; where that attempt is good enough for it, it is made here without a copy.
fn told_apart(readability: &mut Readability, html: &str) -> Result<dom_smoothie::Article, Problem> {
    let enough = readability.config.char_threshold;
    if let Ok(article) = readability.parse_with_policy(ParsePolicy::Strict) {
        let found = readability.doc.select_single("#readability-page-1");
        // What follows the attempt takes text away and adds none: it was long enough then, too.
        if found.nodes().first().is_some_and(|found| found.normalized_char_count() >= enough) {
            return Ok(article);
        }
    }
    opened(html)?.parse().map_err(|_| Problem::NoText)
}

/// Writes the numbers of numbered lists, which browsers show, before their items: in a list of results the number is the place.
fn number_items(page: &Document) {
    let root = page.root();
    let lists = root.descendants_it().filter(|node| node.has_name("ol") && !node.has_attr("reversed"));
    // The tree is changed below, so that they are all looked for first.
    for list in lists.collect::<Vec<_>>() {
        let first = list.attr("start").and_then(|start| start.trim().parse::<u32>().ok()).map_or(1, u64::from);
        let items = list.element_children().into_iter().filter(|item| item.has_name("li"));
        for (number, item) in (first..).zip(items) {
            item.prepend_html(format!("{number}. "));
        }
    }
}

/// An encoding by the name that a page or a server gives it. The names are often wrong in ways that do not matter.
fn declared(label: &str) -> Option<Encoding> {
    label.trim_matches(|c: char| c.is_whitespace() || c == '"' || c == '\'').parse().ok()
}

/// Lines without blanks around them, and at most one blank line between them.
fn tidy(text: &str) -> String {
    let mut prose = Prose::new();
    for line in text.lines() {
        if line.trim().is_empty() {
            prose.paragraph();
        } else {
            prose.line();
            prose.push(line);
        }
    }
    prose.finish()
}

/// The encoding that a page declares in its first bytes, as browsers look for it
/// (<https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding>).
pub(super) fn charset(bytes: &[u8]) -> Option<Encoding> {
    let head = String::from_utf8_lossy(bytes.get(..4096).unwrap_or(bytes)).to_ascii_lowercase();
    let xml = head.trim_start().starts_with("<?xml").then(|| attribute(&head, "encoding")).flatten();
    let label = xml.or_else(|| {
        head.match_indices("<meta").find_map(|(at, _)| {
            let tag = &head[at..];
            attribute(&tag[..tag.find('>').unwrap_or(tag.len())], "charset")
        })
    })?;
    // A page that could be read so far is not in UTF-16, whatever it says.
    declared(label).filter(|encoding| !encoding.name().starts_with("UTF-16"))
}

/// The value behind `name=`, with or without quotation marks.
fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let value = tag[tag.find(name)? + name.len()..].trim_start().strip_prefix('=')?.trim_start();
    let value = value.trim_start_matches(['"', '\'']);
    let end = value.find(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | ';' | '>' | '?' | '/'));
    Some(&value[..end.unwrap_or(value.len())]).filter(|value| !value.is_empty())
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    fn read(bytes: impl Into<Vec<u8>>) -> Result<Article, Problem> {
        let page = Page { bytes: bytes.into(), ..Page::default() };
        article(page, &Name::of(Path::new("page.html")), &Options::default(), None)
    }

    #[test]
    fn declared_encodings() {
        let name = |html: &str| charset(html.as_bytes()).map(Encoding::name);
        assert_eq!(name("<meta charset=utf-8>"), Some("UTF-8"));
        assert_eq!(
            name("<META http-equiv='Content-Type' content='text/html; charset=ISO-8859-1'>"),
            Some("windows-1252")
        );
        assert_eq!(name("<?xml version='1.0' encoding='iso-8859-15'?><html>"), Some("ISO-8859-15"));
        assert_eq!(name("<meta name=x content='y'><meta charset = \"koi8-r\" />"), Some("KOI8-R"));
        assert_eq!(name("<meta charset=utf-16><meta charset="), None);
        assert_eq!(name("<p>charset=utf-8</p>"), None);
    }

    #[test]
    fn a_page_in_an_older_encoding() {
        let article = read(b"<meta charset=latin1><p>De vrouwen reden \xe9\xe9n rit, en Kok won.</p>".to_vec());
        assert!(article.is_ok_and(|article| article.text == "De vrouwen reden één rit, en Kok won."));
        let broken = read(b"<meta charset=utf-8><p>De vrouwen reden \xe9\xe9n rit.</p>".to_vec());
        assert!(matches!(broken, Err(Problem::Encoding { at: Some(40), .. })), "{broken:?}");
    }

    #[test]
    fn numbers_of_lists() {
        let article = read(
            "<article><p>Femke Kok won de 500 meter, en zo zag het podium eruit.</p><ol><li>Kok 37,54<li><b>Kim</b> 37,85</ol>\
             <p>En de rest van de uitslag:</p><ol start=4><li>Leerdam 37,90</ol><ul><li>niet gestart: Jansen</ul></article>",
        );
        let text = article.map(|article| article.text).unwrap_or_default();
        assert!(text.contains("\n1. Kok 37,54\n2. Kim 37,85\n"), "{text}");
        assert!(text.contains("\n4. Leerdam 37,90\n"), "{text}");
        assert!(text.contains("\nniet gestart: Jansen"), "{text}");
    }

    #[test]
    fn pages_without_text() {
        assert!(matches!(read(""), Err(Problem::Empty)));
        assert!(matches!(read("<html><body><script>var a = 'Kok won.';</script></body></html>"), Err(Problem::NoText)));
    }

    #[test]
    fn nested_a_hundred_thousand_deep() {
        let deep = format!("{}Kok won.{}", "<div>".repeat(100_000), "</div>".repeat(100_000));
        assert!(matches!(read(deep), Err(Problem::Nested(MAX_DEPTH))));
        let shallow = format!("{}<p>Kok won.</p>{}", "<div>".repeat(200), "</div>".repeat(200));
        assert!(read(shallow).is_ok_and(|article| article.text == "Kok won."));
    }
}
