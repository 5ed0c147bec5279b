//! A page of HTML that holds everything it needs: articles, style and script.

use std::borrow::Cow;
use std::io::{self, Write};

use serde::Serialize;

use super::policy::policy;
use super::{FactKind, Kind, Sheet};

/// A page holds at most so many articles.
pub const MOST_ARTICLES: usize = 10_000;

/// And its articles at most so many bytes, which browsers can still hold in memory.
pub const MOST_BYTES: usize = 256 << 20;

const STYLE: &str = include_str!("assets/style.css");

const BODY: &str = include_str!("assets/page.html");

/// The parts of the script, in one scope of their own.
const SCRIPT: &str = concat!(
    "(() => {\n\"use strict\";\n",
    include_str!("assets/dom.js"),
    include_str!("assets/data.js"),
    include_str!("assets/text.js"),
    include_str!("assets/explain.js"),
    include_str!("assets/chart.js"),
    include_str!("assets/article.js"),
    include_str!("assets/list.js"),
    include_str!("assets/name.js"),
    include_str!("assets/main.js"),
    "})();\n"
);

/// An article as a page stores it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Piece<'p> {
    /// Its sheet, as JSON.
    pub sheet: Cow<'p, [u8]>,
    /// What the index says of it, as JSON.
    pub entry: Cow<'p, [u8]>,
}

/// What the index of a page knows of an article.
#[derive(Serialize)]
struct Entry<'s> {
    id: &'s str,
    heading: &'s str,
    published: Option<&'s str>,
    sport: Option<&'s str>,
    /// Everybody and every team that it names.
    names: Vec<&'s str>,
    /// How many facts of each of [`FactKind::ALL`].
    counts: [usize; FactKind::ALL.len()],
    warnings: usize,
}

impl Piece<'static> {
    /// Of a sheet, whose stretches become those of UTF-16, as scripts count.
    ///
    /// # Errors
    /// When it cannot be written as JSON, which no sheet is known to be.
    pub fn of(mut sheet: Sheet) -> io::Result<Piece<'static>> {
        let mut counts = [0; FactKind::ALL.len()];
        sheet.facts.iter().for_each(|fact| counts[fact.kind as usize] += 1);
        let is_name = |kind| matches!(kind, FactKind::Person | FactKind::Team);
        let named = sheet.facts.iter().filter(|fact| is_name(fact.kind)).flat_map(|fact| &fact.about);
        let entry = Entry {
            id: &sheet.id,
            heading: sheet.heading(),
            published: sheet.published.as_deref(),
            sport: sheet.sport.as_deref(),
            names: named.map(String::as_str).collect(),
            counts,
            warnings: sheet.warnings.len(),
        };
        let entry = json(&entry)?;
        let wide: Vec<usize> =
            sheet.text.chars().enumerate().filter(|(_, c)| c.len_utf16() == 2).map(|(at, _)| at).collect();
        if !wide.is_empty() {
            for stretch in sheet.stretches_mut() {
                for place in [&mut stretch.start, &mut stretch.end] {
                    *place += wide.partition_point(|wide| wide < place);
                }
            }
        }
        Ok(Piece { sheet: json(&sheet)?.into(), entry: entry.into() })
    }
}

/// JSON that can stand in an element of HTML: without the character that would end one, or begin a comment.
fn json<T: Serialize>(value: &T) -> io::Result<Vec<u8>> {
    let plain = serde_json::to_vec(value)?;
    let mut out = Vec::with_capacity(plain.len());
    for part in plain.split_inclusive(|byte| *byte == b'<') {
        match part.split_last() {
            Some((b'<', before)) => {
                out.extend_from_slice(before);
                out.extend_from_slice(b"\\u003c");
            }
            _ => out.extend_from_slice(part),
        }
    }
    Ok(out)
}

/// Why an article does not go into a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "more than {MOST_ARTICLES} articles, or {} MB of them, which browsers do not open well; make a page for each part of the input",
    MOST_BYTES >> 20
)]
pub struct PageFull;

/// A page that is written article by article, so that only its index is kept in memory.
pub struct Page<W: Write> {
    out: W,
    entries: Vec<u8>,
    count: usize,
    bytes: usize,
}

impl<W: Write> Page<W> {
    /// A page to come, of which nothing is written before its first article.
    pub fn new(out: W) -> Page<W> {
        Page { out, entries: Vec::new(), count: 0, bytes: 0 }
    }

    fn write_head(&mut self) -> io::Result<()> {
        let policy = policy(SCRIPT, STYLE);
        write!(
            self.out,
            "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n\
             <meta name=\"referrer\" content=\"no-referrer\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <title>uitslag</title>\n<style>{STYLE}</style>\n</head>\n<body>\n{BODY}"
        )
    }

    /// How many articles it has.
    pub fn count(&self) -> usize {
        self.count
    }

    /// Adds an article.
    ///
    /// # Errors
    /// When the writer fails; with a [`PageFull`] inside where the page has no room for it.
    pub fn add(&mut self, piece: &Piece) -> io::Result<()> {
        self.bytes += piece.sheet.len() + piece.entry.len();
        if self.count == MOST_ARTICLES || self.bytes > MOST_BYTES {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, PageFull));
        }
        if self.count == 0 {
            self.write_head()?;
        }
        write!(self.out, "<script type=\"application/json\" id=\"s{}\">", self.count)?;
        self.out.write_all(&piece.sheet)?;
        self.out.write_all(b"</script>\n")?;
        if self.count > 0 {
            self.entries.push(b',');
        }
        self.entries.extend_from_slice(&piece.entry);
        self.count += 1;
        Ok(())
    }

    /// Ends the page, and gives back where it was written to. One without articles is empty.
    ///
    /// # Errors
    /// When the writer fails.
    pub fn finish(mut self) -> io::Result<W> {
        if self.count == 0 {
            return Ok(self.out);
        }
        let kinds: Vec<_> =
            Kind::ALL.iter().map(|kind| serde_json::json!({"slug": kind, "name": kind.name()})).collect();
        let fact_kinds: Vec<_> =
            FactKind::ALL.iter().map(|kind| serde_json::json!({"slug": kind, "heading": kind.heading()})).collect();
        write!(self.out, "<script type=\"application/json\" id=\"index\">{{\"kinds\":")?;
        self.out.write_all(&json(&kinds)?)?;
        self.out.write_all(b",\"factKinds\":")?;
        self.out.write_all(&json(&fact_kinds)?)?;
        self.out.write_all(b",\"articles\":[")?;
        self.out.write_all(&self.entries)?;
        write!(self.out, "]}}</script>\n<script>{SCRIPT}</script>\n</body>\n</html>\n")?;
        self.out.flush()?;
        Ok(self.out)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_ends_the_script_or_the_style() {
        assert!(!SCRIPT.contains("</") && !SCRIPT.contains("<!--") && !STYLE.contains("</"));
        // A browser reads other line ends as these, and the policy would no longer let the script run.
        assert!(!SCRIPT.contains('\r') && !STYLE.contains('\r'));
    }

    #[test]
    fn json_without_tags() -> io::Result<()> {
        let shown = String::from_utf8_lossy(&json(&"a</script><!--<b")?).into_owned();
        assert_eq!(shown, "\"a\\u003c/script>\\u003c!--\\u003cb\"");
        assert_eq!(serde_json::from_str::<String>(&shown)?, "a</script><!--<b");
        Ok(())
    }

    #[test]
    fn a_full_page() -> io::Result<()> {
        let mut page = Page::new(io::sink());
        let piece = Piece { sheet: b"{}".into(), entry: b"{}".into() };
        for _ in 0..MOST_ARTICLES {
            page.add(&piece)?;
        }
        let error = page.add(&piece).err().and_then(io::Error::into_inner);
        assert!(error.is_some_and(|error| error.is::<PageFull>()));
        let mut page = Page::new(io::sink());
        assert!(page.add(&Piece { sheet: vec![b' '; MOST_BYTES].into(), entry: Cow::default() }).is_ok());
        assert!(page.add(&piece).is_err());
        Ok(())
    }
}
