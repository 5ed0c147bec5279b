//! WARC 1.0 and 1.1 (ISO 28500, <https://iipc.github.io/warc-specifications/>): the web pages that were fetched, and WET, the
//! text that was made of them.
//!
//! A page is the body of a `response` with status 200 and the type of a page, or a `resource` of that type; a text is a
//! `conversion` to plain text. Other records are passed over. The date of a record is that of fetching and says nothing of
//! publication.

mod http;
mod tape;

use std::io::BufRead;

use super::draft::Fetched;
use super::name::Name;
use super::walk::{SOURCE_RATIO, Step, Walk};
use super::{Article, Problem, encoding, html, plain};
use tape::Tape;

/// The most bytes that the headers of a record have.
const MAX_HEADERS: usize = 64 << 10;

/// What a record says of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Record {
    kind: String,
    target: Option<String>,
    media_type: String,
    length: u64,
}

impl Record {
    /// What becomes of it.
    fn content(&self) -> Option<Content> {
        let media_type = self.media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        match (self.kind.as_str(), media_type.as_str()) {
            ("response", "application/http") => Some(Content::Response),
            ("resource", _) if http::is_page(&media_type) => Some(Content::Page),
            ("conversion" | "resource", "text/plain") => Some(Content::Text),
            _ => None,
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Content {
    /// The answer of a server, with its headers.
    Response,
    Page,
    Text,
}

/// Gives the articles of the records of an archive. A broken record leaves those after it.
pub(super) fn records(walk: &mut Walk<'_>, name: &Name, stream: &mut dyn BufRead) -> Step {
    let mut tape = Tape::new(stream);
    let mut any = false;
    loop {
        let at = match tape.begin() {
            Ok(Some(at)) => at,
            Ok(None) => break,
            Err(problem) => {
                any = true;
                let at = tape.offset();
                walk.give(Err(name.error_at(None, Some(at), problem)))?;
                if tape.find_record() { continue } else { break }
            }
        };
        any = true;
        if let Err(problem) = record(walk, name, &mut tape, at)? {
            walk.give(Err(name.error_at(None, Some(at), problem)))?;
            if !tape.find_record() {
                break;
            }
        }
    }
    if any || name.found { Ok(()) } else { Err(Problem::Empty.into()) }
}

/// Reads a record, whose first line has been read. The inner result is of a record after which the next has to be looked for.
fn record(
    walk: &mut Walk<'_>,
    name: &Name,
    tape: &mut Tape<'_>,
    at: u64,
) -> Result<Result<(), Problem>, super::walk::Stop> {
    let record = match headers(tape) {
        Ok(record) => record,
        Err(problem) => return Ok(Err(problem)),
    };
    let most = walk.options.max_article as u64 * SOURCE_RATIO as u64 + MAX_HEADERS as u64;
    let target = record.target.clone().unwrap_or_default();
    let Some(content) = record.content() else {
        return Ok(tape.skip(record.length).and_then(|()| tape.end()));
    };
    if record.length > most {
        let skipped = tape.skip(record.length).and_then(|()| tape.end());
        if skipped.is_ok() {
            let problem = Problem::TooLarge(walk.options.max_article);
            walk.give(Err(name.of_record(&target).error_at(None, Some(at), problem)))?;
        }
        return Ok(skipped);
    }
    let bytes = match tape.content(record.length) {
        Ok(bytes) => bytes,
        Err(problem) => return Ok(Err(problem)),
    };
    let name = name.of_record(&target);
    let fetched = |page, name| Fetched { page, name, at: Some(at), may_be_empty: true };
    let wrong = match content {
        Content::Response => match http::page(&bytes, most as usize) {
            Ok(Some(page)) => {
                walk.page(fetched(html::Page { address: record.target, ..page }, name))?;
                return Ok(Ok(()));
            }
            Ok(None) => return Ok(Ok(())),
            Err(problem) => problem,
        },
        Content::Page => {
            let charset = http::charset(&record.media_type);
            let page = html::Page { bytes, charset, address: record.target, language: None };
            walk.page(fetched(page, name))?;
            return Ok(Ok(()));
        }
        Content::Text => match text(bytes, record.target, &name, walk) {
            Ok(article) => {
                walk.give(Ok(article))?;
                return Ok(Ok(()));
            }
            // A page without a text is no fault of the archive.
            Err(Problem::Empty) => return Ok(Ok(())),
            Err(problem) => problem,
        },
    };
    walk.give(Err(name.error_at(None, Some(at), wrong)))?;
    Ok(Ok(()))
}

/// The article of a record with a plain text, which WET has in UTF-8.
fn text(bytes: Vec<u8>, target: Option<String>, name: &Name, walk: &Walk<'_>) -> Result<Article, Problem> {
    let text = encoding::decode(bytes, walk.options.encoding)?;
    if text.trim().is_empty() {
        return Err(Problem::Empty);
    }
    if text.len() > walk.options.max_article {
        return Err(Problem::TooLarge(walk.options.max_article));
    }
    let article = plain::article(name, text);
    Ok(walk.dated(Article { id: target.clone().unwrap_or(article.id), url: target, published: None, ..article }))
}

/// The headers of a record up to the blank line behind them.
fn headers(tape: &mut Tape<'_>) -> Result<Record, Problem> {
    let mut record = Record::default();
    let (mut length, mut size) = (None, 0);
    loop {
        let line = tape.line()?;
        size += line.len();
        if size > MAX_HEADERS {
            return Err(Problem::Record("its headers do not end"));
        }
        let line = String::from_utf8_lossy(&line);
        let line = line.trim_end_matches(['\r', '\n']);
        if line.is_empty() {
            break;
        }
        // A line that begins with a space goes on with the one before, and none that is needed here does.
        let Some((key, value)) = line.split_once(':').filter(|_| !line.starts_with([' ', '\t'])) else { continue };
        let value = value.trim();
        match key.to_ascii_lowercase().as_str() {
            "warc-type" => record.kind = value.to_ascii_lowercase(),
            // WARC 1.0 is written with and without the angle brackets.
            "warc-target-uri" => record.target = Some(value.trim_matches(['<', '>']).to_owned()),
            "content-type" => record.media_type = value.to_owned(),
            "content-length" => length = value.parse().ok(),
            _ => {}
        }
    }
    record.length = length.ok_or(Problem::Record("it has no Content-Length"))?;
    Ok(record)
}
