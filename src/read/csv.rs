//! CSV: a table with a header, one article a row.

use std::io::{self, BufRead, Read};

use csv::{ByteRecord, ErrorKind, ReaderBuilder};
use encoding_rs::UTF_8;

use super::date::parse_record_date;
use super::encoding::{Found, REPAIR};
use super::fields::{Field, Fields};
use super::name::Name;
use super::walk::{Step, Walk, in_utf8};
use super::{Article, Problem, plain};

/// How many times larger than its text a row may be.
const ROW_RATIO: usize = 2;

/// Whether a line is the header of a table of articles.
pub(super) fn is_header(line: &str, fields: &Fields) -> bool {
    let columns = line.split(|c| c as u32 == u32::from(delimiter(line))).map(|column| column.trim().trim_matches('"'));
    let columns: Vec<&str> = columns.collect();
    columns.len() > 1 && find(&columns, Field::Text, fields).is_some()
}

/// What stands between the columns: the sign that the header has most of.
fn delimiter(header: &str) -> u8 {
    let count = |sign: &u8| header.bytes().filter(|byte| byte == sign).count();
    // Of several that are as frequent the first: `max_by_key` takes the last.
    [b'|', b'\t', b';', b','].into_iter().max_by_key(count).unwrap_or(b',')
}

/// The column of a field.
fn find(columns: &[&str], field: Field, fields: &Fields) -> Option<usize> {
    let names = fields.names(field);
    names.iter().find_map(|name| columns.iter().position(|column| column.eq_ignore_ascii_case(name)))
}

/// Gives the article of each row.
pub(super) fn rows(walk: &mut Walk<'_>, name: &Name, found: Option<Found>, stream: &mut dyn BufRead) -> Step {
    let options = walk.options;
    let mut stream = in_utf8(stream, found);
    let limit = (ROW_RATIO * options.max_article) as u64;
    let header = first_line(&mut stream, limit, options.max_article)?;
    let mut reader = ReaderBuilder::new()
        .delimiter(delimiter(&String::from_utf8_lossy(&header)))
        .from_reader(Guard { stream: io::Cursor::new(header).chain(stream), left: limit });
    let header = reader.headers().map_err(|error| problem(error, options.max_article))?.clone();
    if header.is_empty() || header.iter().all(|column| column.trim().is_empty()) {
        return Err(Problem::Empty.into());
    }
    let names: Vec<&str> = header.iter().map(str::trim).collect();
    let column = |field| find(&names, field, &options.fields);
    let Some(text) = column(Field::Text) else {
        // A folder of articles may have tables of something else beside them.
        return if name.found { Ok(()) } else { Err(Problem::NoColumn(names.join(", ")).into()) };
    };
    let columns = Columns {
        id: column(Field::Id),
        text,
        title: column(Field::Title),
        published: column(Field::Published),
        url: column(Field::Url),
    };
    let is_utf8 = found.is_none_or(|found| found.encoding == UTF_8);
    let mut row = ByteRecord::new();
    loop {
        reader.get_mut().left = limit;
        let read = reader.read_byte_record(&mut row);
        let at = match &read {
            Ok(_) => row.position().cloned(),
            Err(error) => error.position().cloned(),
        };
        let line = at.as_ref().map(csv::Position::line);
        let offset = at.filter(|_| is_utf8).map(|at| at.byte());
        let article = match read {
            Ok(false) => return Ok(()),
            Ok(true) => columns.article(&row, walk, name, line.unwrap_or_default()),
            Err(error) => {
                let goes_on = matches!(error.kind(), ErrorKind::UnequalLengths { .. });
                let problem = problem(error, options.max_article);
                walk.give(Err(name.error_at(line, offset, problem)))?;
                if goes_on {
                    continue;
                }
                return Ok(());
            }
        };
        walk.give(article.map_err(|problem| name.error_at(line, offset, problem)))?;
    }
}

/// The header as it stands, which tells what separates the columns.
fn first_line(stream: &mut dyn BufRead, limit: u64, max_article: usize) -> Result<Vec<u8>, Problem> {
    let mut line = Vec::new();
    while line.trim_ascii().is_empty() {
        if stream.take(limit).read_until(b'\n', &mut line)? == 0 {
            return Err(Problem::Empty);
        }
        if line.len() as u64 >= limit {
            return Err(Problem::TooLarge(max_article));
        }
    }
    Ok(line)
}

/// Which column holds what.
struct Columns {
    id: Option<usize>,
    text: usize,
    title: Option<usize>,
    published: Option<usize>,
    url: Option<usize>,
}

impl Columns {
    fn article(&self, row: &ByteRecord, walk: &Walk<'_>, name: &Name, line: u64) -> Result<Article, Problem> {
        let cell = |column: usize| {
            std::str::from_utf8(row.get(column).unwrap_or_default()).map_err(|_| Problem::Encoding {
                encoding: "UTF-8",
                at: None,
                advice: if walk.options.encoding.is_some() { REPAIR } else { "name its encoding with --encoding" },
            })
        };
        let filled = |column: Option<usize>| -> Result<Option<String>, Problem> {
            let value = column.map(cell).transpose()?.map(str::trim).filter(|value| !value.is_empty());
            Ok(value.map(str::to_owned))
        };
        let text = cell(self.text)?.to_owned();
        if text.len() > walk.options.max_article {
            return Err(Problem::TooLarge(walk.options.max_article));
        }
        let day = match filled(self.published)? {
            Some(day) => match parse_record_date(&day) {
                Some(day) => Some(day),
                None => Some(super::date::parse_date(&day)?),
            },
            None => None,
        };
        Ok(Article {
            id: filled(self.id)?.unwrap_or_else(|| format!("{}:{line}", name.file)),
            published: walk.options.published.or(day).or(name.published),
            title: filled(self.title)?.or_else(|| plain::title(&text)),
            url: filled(self.url)?,
            text,
        })
    }
}

/// A stream that gives no more than one row may have; the limit is set again for each.
struct Guard<R> {
    stream: R,
    left: u64,
}

impl<R: Read> Read for Guard<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.left == 0 {
            return Err(io::Error::other(TooLong));
        }
        let most = usize::try_from(self.left).map_or(buffer.len(), |left| buffer.len().min(left));
        let read = self.stream.read(&mut buffer[..most])?;
        self.left -= read as u64;
        Ok(read)
    }
}

/// A row that does not end, as after a quotation mark that is never closed.
#[derive(Debug, thiserror::Error)]
#[error("the row does not end")]
struct TooLong;

fn problem(error: csv::Error, max_article: usize) -> Problem {
    match error.into_kind() {
        ErrorKind::Io(error) if error.get_ref().is_some_and(|inner| inner.is::<TooLong>()) => {
            Problem::TooLarge(max_article)
        }
        ErrorKind::Io(error) => error.into(),
        ErrorKind::UnequalLengths { expected_len, len, .. } => {
            Problem::Row(format!("it has {len} columns, and the header {expected_len}"))
        }
        ErrorKind::Utf8 { .. } => {
            Problem::Encoding { encoding: "UTF-8", at: None, advice: "name its encoding with --encoding" }
        }
        _ => Problem::Row("it cannot be read".to_owned()),
    }
}
