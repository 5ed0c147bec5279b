//! What a stream is, by its first bytes, and where they leave it open by its name.

use std::borrow::Cow;

use super::Format;
use super::encoding::Found;
use super::name::Name;

/// What is done with a stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Gzip,
    Bzip2,
    Zstd,
    Zip,
    Tar,
    /// Its articles are read.
    Articles(Format),
    /// XML with an outermost element that no format has.
    OtherXml,
}

/// The container that bytes begin.
pub(super) fn container(head: &[u8], name: &Name) -> Option<Kind> {
    // The numbers are those of RFC 1952, the bzip2 format (a block's or the end's mark behind the header), RFC 8878,
    // APPNOTE.TXT 4.3 and POSIX pax.
    match head {
        [0x1f, 0x8b, 0x08, ..] => Some(Kind::Gzip),
        [b'B', b'Z', b'h', b'1'..=b'9', 0x31, 0x41, 0x59, 0x26, 0x53, 0x59, ..]
        | [b'B', b'Z', b'h', b'1'..=b'9', 0x17, 0x72, 0x45, 0x38, 0x50, 0x90, ..] => Some(Kind::Bzip2),
        [0x28, 0xb5, 0x2f, 0xfd, ..] | [0x50..=0x5f, 0x2a, 0x4d, 0x18, ..] => Some(Kind::Zstd),
        [b'P', b'K', 3, 4, ..] | [b'P', b'K', 5, 6, ..] => Some(Kind::Zip),
        _ if head.get(257..262) == Some(b"ustar") => Some(Kind::Tar),
        // Before POSIX there was no mark; and an archive without members is of zeros.
        _ if name.ending == "tar" && head.contains(&0) => Some(Kind::Tar),
        // What is called so and is not is broken, and not a text.
        _ => match name.ending.as_str() {
            "gz" | "tgz" if !is_text(head) => Some(Kind::Gzip),
            "bz2" | "tbz2" if !is_text(head) => Some(Kind::Bzip2),
            "zst" | "tzst" if !is_text(head) => Some(Kind::Zstd),
            "zip" if !is_text(head) => Some(Kind::Zip),
            _ => None,
        },
    }
}

/// Whether there are bytes, and none that no text has.
fn is_text(head: &[u8]) -> bool {
    !head.is_empty() && !head.iter().any(|byte| matches!(byte, 0..=8 | 14..=31))
}

/// The format of articles that a stream begins with. `has_text` tells whether a line is a table's header with the text in it.
pub(super) fn articles(head: &[u8], found: Option<Found>, name: &Name, has_text: impl Fn(&str) -> bool) -> Kind {
    let start = decoded(head, found);
    let start = start.trim_start_matches(['\u{feff}', '\0']).trim_start();
    by_content(start, name)
        .or_else(|| by_name(&name.ending).map(Kind::Articles))
        .or_else(|| by_look(start, has_text).map(Kind::Articles))
        .unwrap_or(Kind::Articles(Format::Text))
}

/// The first bytes as characters, well enough to recognise marks in them.
fn decoded(head: &[u8], found: Option<Found>) -> Cow<'_, str> {
    match found {
        Some(found) => found.encoding.decode_without_bom_handling(head.get(found.mark..).unwrap_or_default()).0,
        None => String::from_utf8_lossy(head),
    }
}

/// What nothing else looks like.
fn by_content(start: &str, name: &Name) -> Option<Kind> {
    let format = if start.starts_with("WARC/") {
        Format::Warc
    } else if start.starts_with('{') {
        if name.ending == "json" { Format::Json } else { Format::JsonLines }
    } else if start.strip_prefix('[').is_some_and(|inside| inside.trim_start().starts_with('{')) {
        Format::Json
    } else {
        return by_root(start, name);
    };
    Some(Kind::Articles(format))
}

/// Markup by its outermost element.
fn by_root(start: &str, name: &Name) -> Option<Kind> {
    let (root, is_xml) = root(start)?;
    let format = match root {
        _ if root.eq_ignore_ascii_case("html") => Format::Html,
        "nitf" => Format::Nitf,
        "newsItem" | "newsMessage" | "packageItem" | "conceptItem" | "knowledgeItem" | "planningItem" => Format::NewsMl,
        "alto" => Format::Alto,
        "DIDL" | "OAI-PMH" => Format::Didl,
        "text" if is_xml || by_name(&name.ending).is_none() => Format::Didl,
        _ if is_xml || matches!(name.ending.as_str(), "xml" | "nitf") => return Some(Kind::OtherXml),
        _ => return None,
    };
    Some(Kind::Articles(format))
}

/// The name of the outermost element, without its prefix, and whether it is XML for certain.
pub(super) fn root(start: &str) -> Option<(&str, bool)> {
    let mut rest = start.trim_start();
    let mut is_xml = false;
    loop {
        if let Some(declaration) = rest.strip_prefix("<?") {
            is_xml |= declaration.starts_with("xml");
            rest = after(declaration, "?>")?;
        } else if let Some(comment) = rest.strip_prefix("<!--") {
            rest = after(comment, "-->")?;
        } else if let Some(doctype) = rest.strip_prefix("<!") {
            if doctype.get(..12).is_some_and(|start| start.eq_ignore_ascii_case("DOCTYPE html")) {
                return Some(("html", is_xml));
            }
            // A subset of declarations stands in brackets.
            let subset = doctype.find('[').filter(|open| doctype.find('>').is_none_or(|end| *open < end));
            rest = after(doctype, if subset.is_some() { "]" } else { ">" })?.trim_start_matches([' ', '\n', '\r', '>']);
        } else {
            let tag = rest.strip_prefix('<')?;
            let end =
                tag.find(|c: char| !(c.is_alphanumeric() || matches!(c, ':' | '-' | '_' | '.'))).unwrap_or(tag.len());
            let name = &tag[..end];
            let local = name.rsplit(':').next().unwrap_or(name);
            return (!local.is_empty()).then_some((local, is_xml || tag.contains("xmlns")));
        }
        rest = rest.trim_start();
    }
}

fn after<'a>(text: &'a str, mark: &str) -> Option<&'a str> {
    text.find(mark).map(|at| text[at + mark.len()..].trim_start())
}

fn by_name(ending: &str) -> Option<Format> {
    Some(match ending {
        "txt" | "text" => Format::Text,
        "md" | "markdown" => Format::Markdown,
        "html" | "htm" | "xhtml" => Format::Html,
        "jsonl" | "ndjson" => Format::JsonLines,
        "json" => Format::Json,
        "csv" | "tsv" => Format::Csv,
        "warc" | "wet" => Format::Warc,
        _ => return None,
    })
}

/// What something without a name that tells looks like.
fn by_look(start: &str, has_text: impl Fn(&str) -> bool) -> Option<Format> {
    /// Elements that a piece of a page begins with.
    const TAGS: [&str; 16] = [
        "head", "body", "title", "meta", "link", "script", "style", "main", "article", "section", "header", "nav",
        "div", "h1", "p", "table",
    ];
    if root(start).is_some_and(|(root, _)| TAGS.iter().any(|tag| root.eq_ignore_ascii_case(tag))) {
        return Some(Format::Html);
    }
    start.lines().next().is_some_and(has_text).then_some(Format::Csv)
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    fn kind(name: &str, start: &str) -> Kind {
        articles(start.as_bytes(), None, &Name::of(Path::new(name)), |line| line.contains("text,"))
    }

    fn is(format: Format) -> Kind {
        Kind::Articles(format)
    }

    #[test]
    fn content_goes_before_the_name() {
        for (start, expected) in [
            ("WARC/1.0\r\n", is(Format::Warc)),
            ("{\"text\"", is(Format::JsonLines)),
            ("\u{feff}\n {\"text\"", is(Format::JsonLines)),
            ("[\n{\"text\"", is(Format::Json)),
            ("<!doctype HTML>\n<p>", is(Format::Html)),
            ("<!-- x --><HTML lang=nl>", is(Format::Html)),
            ("<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"x\">", is(Format::Html)),
            ("<?xml version=\"1.0\"?><nitf>", is(Format::Nitf)),
            ("<!DOCTYPE nitf SYSTEM \"x\" [<!ENTITY a \"b\">]>\n<nitf>", is(Format::Nitf)),
            ("<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\">", is(Format::NewsMl)),
            ("<alto xmlns=\"http://www.loc.gov/standards/alto/ns-v3#\">", is(Format::Alto)),
            ("<didl:DIDL xmlns:didl=\"urn:mpeg:mpeg21:2002:02-DIDL-NS\">", is(Format::Didl)),
            ("<?xml version='1.0'?><text><title>", is(Format::Didl)),
            ("<?xml version='1.0'?><mets>", Kind::OtherXml),
        ] {
            assert_eq!(kind("a.txt", start), expected, "{start}");
        }
    }

    #[test]
    fn names_where_the_content_leaves_it_open() {
        for (name, expected) in [
            ("a", Format::Text),
            ("a.text", Format::Text),
            ("a.MD", Format::Markdown),
            ("a.htm", Format::Html),
            ("a.ndjson", Format::JsonLines),
            ("a.json", Format::Json),
            ("a.tsv", Format::Csv),
            ("a.wet", Format::Warc),
        ] {
            assert_eq!(kind(name, "Kok won."), is(expected), "{name}");
        }
        assert_eq!(kind("a.json", "{\"text\""), is(Format::Json));
        assert_eq!(kind("a.xml", "<mets>"), Kind::OtherXml);
    }

    #[test]
    fn looks_where_neither_tells() {
        assert_eq!(kind("a", "<p>Kok won."), is(Format::Html));
        assert_eq!(kind("a", "<text><title>Kok"), is(Format::Didl));
        assert_eq!(kind("a", "id,text,date\n"), is(Format::Csv));
        assert_eq!(kind("a.txt", "id,text,date\n"), is(Format::Text));
        assert_eq!(kind("a.txt", "<p>Kok won."), is(Format::Text));
        assert_eq!(kind("a", "<3 Kok won."), is(Format::Text));
        assert_eq!(kind("a", "[video] Kok won."), is(Format::Text));
    }

    #[test]
    fn containers() {
        let of = |name: &str, head: &[u8]| container(head, &Name::of(Path::new(name)));
        assert_eq!(of("a", b"\x1f\x8b\x08\0"), Some(Kind::Gzip));
        assert_eq!(of("a", b"BZh91AY&SY"), Some(Kind::Bzip2));
        assert_eq!(of("a", b"BZh9 is a name"), None);
        assert_eq!(of("a", b"\x28\xb5\x2f\xfd\0"), Some(Kind::Zstd));
        assert_eq!(of("a", b"PK\x03\x04\0"), Some(Kind::Zip));
        assert_eq!(of("a.tar", &[0; 512]), Some(Kind::Tar));
        assert_eq!(of("a.zip", b"\x01\x02"), Some(Kind::Zip));
        assert_eq!(of("a.gz", b"Kok won."), None, "a text that is called so is read");
    }
}
