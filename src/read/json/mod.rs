//! JSON: one record a line, one in a file, or many in an array.

mod lines;
mod record;
mod values;

use std::io::{BufRead, Cursor};

use super::Problem;
use super::encoding::{self, Found};
use super::name::Name;
use super::walk::{SOURCE_RATIO, Step, Walk, in_utf8, whole};
use lines::JsonLines;
use record::Record;
use values::Values;

/// How many times larger than its text a record may be: JSON escapes, and holds other things beside.
const RECORD_RATIO: usize = 4;

/// A record on each line.
pub(super) fn lines(walk: &mut Walk<'_>, name: &Name, found: Option<Found>, stream: &mut dyn BufRead) -> Step {
    let stream = in_utf8(stream, found);
    let options = walk.options;
    for item in JsonLines::new(name, stream, found.map(|found| found.encoding), options) {
        walk.give(item)?;
    }
    Ok(())
}

/// A file that is called JSON: an array of records, or one record over all its lines, or else a record on each.
pub(super) fn file(
    walk: &mut Walk<'_>,
    name: &Name,
    head: &[u8],
    found: Option<Found>,
    stream: &mut dyn BufRead,
) -> Step {
    let first = |byte| super::peek::first_character(head) == Some(byte);
    if first(b'[') {
        return array(walk, name, found, stream);
    }
    // Lines are read one at a time, however many they are, where the first is a record.
    let line = head.trim_ascii_start().split(|&byte| byte == b'\n').next().unwrap_or_default();
    if line.len() < head.len() && std::str::from_utf8(line).is_ok_and(|line| record::parse(line, walk.options).is_ok())
    {
        return lines(walk, name, found, stream);
    }
    let bytes = whole(stream, RECORD_RATIO / SOURCE_RATIO * walk.options.max_article)?;
    let text = encoding::decode(bytes, walk.options.encoding)?;
    match record::parse(&text, walk.options) {
        Ok(record) => single(walk, name, record),
        Err(_) if text.trim().is_empty() => Err(Problem::Empty.into()),
        Err(_) if starts_with_a_record(&text, walk) => {
            let text = text.into_bytes();
            lines(walk, name, None, &mut Cursor::new(text))
        }
        Err(error) => Err(Problem::Json(error.to_string()).into()),
    }
}

fn starts_with_a_record(text: &str, walk: &Walk<'_>) -> bool {
    let first = text.lines().find(|line| !line.trim().is_empty());
    first.is_some_and(|line| record::parse(line, walk.options).is_ok())
}

/// The article of a file with one record. One that was only found may be about anything.
fn single(walk: &mut Walk<'_>, name: &Name, record: Record) -> Step {
    if name.found && !record.has_text() {
        return Ok(());
    }
    let article = record.article(walk.options, name.published, || name.stem.clone())?;
    walk.give(Ok(article))
}

/// The records of an array, one at a time.
fn array(walk: &mut Walk<'_>, name: &Name, found: Option<Found>, stream: &mut dyn BufRead) -> Step {
    let options = walk.options;
    let is_utf8 = found.is_none_or(|found| found.encoding == encoding_rs::UTF_8);
    let mut told = false;
    let mut values = Values::new(in_utf8(stream, found), RECORD_RATIO * options.max_article);
    while let Some(values::Found { number, at, bytes }) = values.next() {
        let article = bytes.map_err(|problem| match problem {
            Problem::TooLarge(_) => Problem::TooLarge(options.max_article),
            problem => problem,
        });
        let article = article.and_then(|bytes| {
            let text = std::str::from_utf8(bytes).map_err(|error| Problem::Encoding {
                encoding: "UTF-8",
                at: is_utf8.then(|| error.valid_up_to()),
                advice: encoding::REPAIR,
            })?;
            record::parse(text, options).map_err(|error| Problem::Json(record::without_line(&error)))
        });
        let article = match article {
            Ok(record) if name.found && !record.has_text() => continue,
            Ok(record) => record.article(options, name.published, || format!("{}:{number}", name.file)),
            Err(problem) => Err(problem),
        };
        told = true;
        // Of another encoding it would be a place in the decoded bytes.
        let offset = is_utf8.then_some(at);
        walk.give(article.map_err(|problem| name.error_at(None, offset, problem)))?;
    }
    if told || name.found { Ok(()) } else { Err(Problem::Empty.into()) }
}
