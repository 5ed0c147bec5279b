//! Markdown: the text without its marks.

use pulldown_cmark::{Event, HeadingLevel, MetadataBlockKind, Options, Parser, Tag, TagEnd};

use super::date::parse_record_date;
use super::name::Name;
use super::prose::Prose;
use super::{Article, plain};

/// The article of a document. Its title and day are those of its front matter (`title:`, `date:`), or else the heading that
/// it begins with and the day in its name.
pub(super) fn article(name: &Name, source: String) -> Article {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS;
    let mut prose = Prose::new();
    let mut front = String::new();
    let (mut in_front, mut in_title, mut heading) = (false, false, String::new());
    // The number of the next item in each list that is open; none where a list has no numbers.
    let mut numbers: Vec<Option<u64>> = Vec::new();
    for event in Parser::new_ext(&source, options) {
        match event {
            Event::Start(Tag::MetadataBlock(MetadataBlockKind::YamlStyle)) => in_front = true,
            Event::End(TagEnd::MetadataBlock(_)) => in_front = false,
            Event::Text(text) if in_front => front.push_str(&text),
            Event::Text(text) | Event::Code(text) => {
                if in_title {
                    heading.push_str(&text);
                }
                prose.push(&text);
            }
            Event::SoftBreak => prose.push(" "),
            Event::HardBreak => prose.line(),
            Event::Start(Tag::Heading { level, .. }) => {
                in_title = level == HeadingLevel::H1 && prose.is_empty();
                prose.paragraph();
            }
            Event::End(TagEnd::Heading(_)) => {
                in_title = false;
                prose.paragraph();
            }
            Event::Start(Tag::List(first)) => {
                numbers.push(first);
                prose.paragraph();
            }
            Event::End(TagEnd::List(_)) => {
                numbers.pop();
                prose.paragraph();
            }
            Event::Start(Tag::Item) => {
                prose.line();
                // In a list of results the number is the place.
                if let Some(Some(number)) = numbers.last_mut() {
                    prose.push(&format!("{number}. "));
                    *number += 1;
                }
            }
            Event::Start(Tag::TableRow | Tag::TableHead) | Event::End(TagEnd::TableHead) => prose.line(),
            Event::Start(Tag::TableCell) => prose.push(" "),
            Event::Start(Tag::Paragraph | Tag::Table(_) | Tag::CodeBlock(_) | Tag::BlockQuote(_))
            | Event::End(TagEnd::Paragraph | TagEnd::Table | TagEnd::CodeBlock | TagEnd::BlockQuote(_))
            | Event::Rule => prose.paragraph(),
            _ => {}
        }
    }
    let stated = |key: &str| {
        front.lines().find_map(|line| {
            let value = line.strip_prefix(key)?.strip_prefix(':')?.trim();
            let value = value.trim_matches(|c| c == '"' || c == '\'').trim();
            (!value.is_empty()).then(|| value.to_owned())
        })
    };
    let text = prose.finish();
    let title = stated("title").or_else(|| Some(heading.trim().to_owned()).filter(|title| !title.is_empty()));
    Article {
        id: name.stem.clone(),
        published: stated("date").and_then(|day| parse_record_date(&day)).or(name.published),
        title: title.or_else(|| plain::title(&text)),
        url: stated("url").or_else(|| stated("canonical_url")),
        text,
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    fn read(source: &str) -> Article {
        article(&Name::of(Path::new("2023-11-19.md")), source.to_owned())
    }

    #[test]
    fn marks_go_and_words_stay() {
        let article = read(concat!(
            "# Kok *wint*\n\n**PEKING** – Femke [Kok](https://example.org) won\nde `500` meter\\\nin 37,54.\n\n",
            "## Uitslag\n\n1. Kok 37,54\n2. Kim 37,85\n\n> Mooi!\n\n| wie | tijd |\n|---|---|\n| Kok | 37,54 |\n"
        ));
        assert_eq!(article.title.as_deref(), Some("Kok wint"));
        assert_eq!(article.id, "2023-11-19");
        assert_eq!(article.published.map(|day| day.to_string()).as_deref(), Some("2023-11-19"));
        assert_eq!(
            article.text,
            concat!(
                "Kok wint\n\nPEKING – Femke Kok won de 500 meter\nin 37,54.\n\nUitslag\n\n1. Kok 37,54\n2. Kim 37,85\n\n",
                "Mooi!\n\nwie tijd\nKok 37,54"
            )
        );
    }

    #[test]
    fn front_matter() {
        let article =
            read("---\ntitle: \"Kok wint\"\ndate: 2024-01-02T10:00:00Z\nurl: https://example.org/1\n---\nZe won.\n");
        assert_eq!((article.title.as_deref(), article.text.as_str()), (Some("Kok wint"), "Ze won."));
        assert_eq!(article.published.map(|day| day.to_string()).as_deref(), Some("2024-01-02"));
        assert_eq!(article.url.as_deref(), Some("https://example.org/1"));
    }
}
