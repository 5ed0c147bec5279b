//! JSON Lines: one article a line, read one at a time.

use std::io::{self, BufRead, Read};

use encoding_rs::{Decoder, DecoderResult, UTF_8};
use jiff::civil::Date;
use serde::Deserialize;
use serde_json::Value;

use super::date::parse_date;
use super::encoding::REPAIR;
use super::{Article, MAX_ARTICLE_BYTES, Problem, ReadError, plain};

/// What a record takes from its source.
#[derive(Clone, Debug, Default)]
pub(super) struct Defaults {
    /// The day of publication of every record.
    pub published: Option<Date>,
    /// The day of publication of records without one.
    pub published_else: Option<Date>,
}

/// The articles of a stream.
pub(super) struct JsonLines<R> {
    /// The source as errors name it.
    input: String,
    /// The source as the articles without a name are named after it.
    stem: String,
    stream: R,
    encoding: &'static encoding_rs::Encoding,
    /// The user or a byte order mark said which encoding it is.
    declared: bool,
    defaults: Defaults,
    line: u64,
    /// Where the line begins, and where the next one does, in bytes from where the stream began.
    offset: u64,
    next: u64,
    buffer: Vec<u8>,
    limit: usize,
    /// Whether a record or an error has come out.
    told: bool,
    ended: bool,
}

impl<R: BufRead> JsonLines<R> {
    /// The records of a stream of UTF-8, without its byte order mark; `encoding` is what it was before [`Transcoded`].
    pub(super) fn new(
        (input, stem): (String, String),
        stream: R,
        encoding: Option<&'static encoding_rs::Encoding>,
        defaults: Defaults,
    ) -> Self {
        JsonLines {
            input,
            stem,
            stream,
            encoding: encoding.unwrap_or(UTF_8),
            declared: encoding.is_some(),
            defaults,
            line: 0,
            offset: 0,
            next: 0,
            buffer: Vec::new(),
            limit: MAX_ARTICLE_BYTES,
            told: false,
            ended: false,
        }
    }

    /// The bytes of the next line into the buffer, or nothing at the end.
    fn read_line(&mut self) -> Result<Option<()>, Problem> {
        // A line of many megabytes is rare; its memory is not kept for the small ones after it.
        if self.buffer.capacity() > 1 << 20 {
            self.buffer = Vec::new();
        }
        self.buffer.clear();
        let most = self.limit as u64 + 1;
        self.offset = self.next;
        let read = (&mut self.stream).take(most).read_until(b'\n', &mut self.buffer)?;
        if read == 0 {
            return Ok(None);
        }
        self.next += read as u64;
        self.line += 1;
        if self.buffer.len() > self.limit && self.buffer.last() != Some(&b'\n') {
            self.next += self.stream.skip_until(b'\n')? as u64;
            return Err(Problem::TooLarge);
        }
        Ok(Some(()))
    }

    fn article(&self) -> Result<Article, Problem> {
        let line = std::str::from_utf8(&self.buffer).map_err(|error| {
            // Of another encoding the place is one in the decoded bytes, which is none that the user can find.
            let at = (self.encoding == UTF_8).then(|| error.valid_up_to());
            let advice = if self.declared { REPAIR } else { "name its encoding with --encoding" };
            Problem::Encoding { encoding: self.encoding.name(), at, advice }
        })?;
        let record = record(line.trim_end()).map_err(|error| Problem::Json(without_line(&error)))?;
        record.article(&self.defaults, || format!("{}:{}", self.stem, self.line))
    }
}

impl<R: BufRead> Iterator for JsonLines<R> {
    type Item = Result<Article, ReadError>;

    fn next(&mut self) -> Option<Self::Item> {
        while !self.ended {
            let problem = match self.read_line() {
                Ok(Some(())) if self.buffer.trim_ascii().is_empty() => continue,
                Ok(Some(())) => match self.article() {
                    Ok(article) => {
                        self.told = true;
                        return Some(Ok(article));
                    }
                    Err(problem) => problem,
                },
                Ok(None) if self.told => break,
                Ok(None) => {
                    self.ended = true;
                    return Some(Err(ReadError::new(&self.input, Problem::Empty)));
                }
                Err(problem) => {
                    self.ended = !matches!(problem, Problem::TooLarge);
                    problem
                }
            };
            self.told = true;
            // Of another encoding it would be a place in the decoded bytes.
            let offset = (self.encoding == UTF_8).then_some(self.offset);
            return Some(Err(ReadError { line: Some(self.line), offset, ..ReadError::new(&self.input, problem) }));
        }
        None
    }
}

/// A record as it is written; other fields are nobody's business here.
#[derive(Deserialize)]
pub(super) struct Record {
    id: Option<Value>,
    text: Option<Value>,
    published: Option<Value>,
    title: Option<Value>,
    url: Option<Value>,
}

/// The record of a JSON object.
pub(super) fn record(json: &str) -> Result<Record, serde_json::Error> {
    // Without this an array of four values would pass for a record.
    if json.trim_start().starts_with('[') {
        return Err(serde::de::Error::custom("an array, where an object was expected"));
    }
    serde_json::from_str(json)
}

impl Record {
    /// The article of a record; `name` is for one without a name of its own.
    pub(super) fn article(self, defaults: &Defaults, name: impl Fn() -> String) -> Result<Article, Problem> {
        let id = match self.id {
            None => name(),
            Some(Value::String(id)) if id.is_empty() => name(),
            Some(Value::String(id)) => id,
            Some(Value::Number(id)) => id.to_string(),
            Some(_) => return Err(Problem::Field { field: "id", expected: "a string or a number" }),
        };
        let Some(Value::String(text)) = self.text else {
            return Err(Problem::Field { field: "text", expected: "there, with the text of the article as a string" });
        };
        let published = match self.published {
            None => None,
            Some(Value::String(day)) if day.trim().is_empty() => None,
            Some(Value::String(day)) => Some(parse_date(&day)?),
            Some(_) => return Err(Problem::Field { field: "published", expected: "a string, YYYY-MM-DD" }),
        };
        let title = match self.title {
            None => plain::title(&text),
            Some(Value::String(title)) if title.trim().is_empty() => plain::title(&text),
            Some(Value::String(title)) => Some(title),
            Some(_) => return Err(Problem::Field { field: "title", expected: "a string" }),
        };
        let published = defaults.published.or(published).or(defaults.published_else);
        // What is no address is no reason to lose an article.
        let url = match self.url {
            Some(Value::String(url)) if !url.trim().is_empty() => Some(url.trim().to_owned()),
            _ => None,
        };
        Ok(Article { id, published, title, url, text })
    }
}

/// What the parser says of a line, without "line 1", which is not the line of the source.
fn without_line(error: &serde_json::Error) -> String {
    let message = error.to_string();
    match message.rfind(" at line ") {
        Some(end) => format!("{} at column {}", &message[..end], error.column()),
        None => message,
    }
}

/// A stream of some encoding as one of UTF-8. Where it is malformed a byte comes that UTF-8 does not have, so that the line
/// fails there and the lines after it are read.
pub(super) struct Transcoded<R> {
    stream: R,
    decoder: Decoder,
    ready: Vec<u8>,
    given: usize,
    ended: bool,
}

impl<R: BufRead> Transcoded<R> {
    pub(super) fn new(stream: R, encoding: &'static encoding_rs::Encoding) -> Self {
        let decoder = encoding.new_decoder_without_bom_handling();
        Transcoded { stream, decoder, ready: Vec::new(), given: 0, ended: false }
    }

    /// Decodes the next bytes of the stream.
    fn refill(&mut self) -> io::Result<()> {
        self.ready.clear();
        self.given = 0;
        let source = self.stream.fill_buf()?;
        let last = source.is_empty();
        self.ready.resize(source.len().min(64 << 10) * 3 + 16, 0);
        let (result, read, written) = self.decoder.decode_to_utf8_without_replacement(source, &mut self.ready, last);
        self.ready.truncate(written);
        self.stream.consume(read);
        match result {
            DecoderResult::Malformed(..) => self.ready.push(0xff),
            DecoderResult::InputEmpty => self.ended = last,
            DecoderResult::OutputFull => {}
        }
        Ok(())
    }
}

impl<R: BufRead> Read for Transcoded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.given == self.ready.len() && !self.ended {
            self.refill()?;
        }
        let count = buffer.len().min(self.ready.len() - self.given);
        buffer[..count].copy_from_slice(&self.ready[self.given..self.given + count]);
        self.given += count;
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(bytes: &[u8]) -> JsonLines<&[u8]> {
        JsonLines::new(("a.jsonl".into(), "a.jsonl".into()), bytes, None, Defaults::default())
    }

    fn read(text: &str) -> Vec<String> {
        let show = |item: Result<Article, ReadError>| match item {
            Ok(article) => format!("{}|{}|{:?}|{:?}", article.id, article.text, article.published, article.title),
            Err(error) => error.to_string(),
        };
        lines(text.as_bytes()).map(show).collect()
    }

    #[test]
    fn records() {
        let text = concat!(
            r#"{"id": "x", "text": "Kok won.", "published": "2023-11-19T20:15:00Z", "title": "Kok", "url": [1, {}]}"#,
            "\r\n\n",
            r#"{"id": 12, "text": "A\n\nB", "published": null}"#,
            "\n",
            r#"{"text": ""}"#,
        );
        assert_eq!(
            read(text),
            ["x|Kok won.|Some(2023-11-19)|Some(\"Kok\")", "12|A\n\nB|None|Some(\"A\")", "a.jsonl:4||None|None"]
        );
    }

    #[test]
    fn addresses() {
        let text = concat!(
            r#"{"text": "a", "url": " https://example.org/kok "}"#,
            "\n",
            r#"{"text": "a", "url": ""}"#,
            "\n",
            r#"{"text": "a", "url": 7}"#,
        );
        let urls: Vec<_> = lines(text.as_bytes()).map(|item| item.ok().and_then(|article| article.url)).collect();
        assert_eq!(urls, [Some("https://example.org/kok".to_owned()), None, None]);
    }

    #[test]
    fn one_bad_record_leaves_the_others() {
        let good = r#"{"id": "g", "text": "t"}"#;
        for (bad, reason) in [
            (r#"{"id": "x", "text": "Kok"#, "is not a JSON object (EOF while parsing a string at column 24)"),
            (r#"["x", "t", null, null]"#, "is not a JSON object (an array"),
            ("Kok won.", "is not a JSON object (expected value at column 1)"),
            (r#"{"id": "x"}"#, "\"text\" must be there"),
            (r#"{"id": "x", "text": 7}"#, "\"text\" must be there"),
            (r#"{"id": true, "text": "t"}"#, "\"id\" must be a string or a number"),
            (r#"{"text": "t", "published": "gisteren"}"#, "\"published\": \"gisteren\" is no date"),
            (r#"{"text": "t", "published": 20231119}"#, "\"published\" must be a string"),
            (r#"{"text": "t", "title": []}"#, "\"title\" must be a string"),
        ] {
            let out = read(&format!("{good}\n{bad}\n{good}\n"));
            assert_eq!(out.len(), 3, "{bad}");
            assert_eq!((out[0].as_str(), out[2].as_str()), ("g|t|None|None", "g|t|None|None"), "{bad}");
            assert!(out[1].starts_with(&format!("a.jsonl: line 2: {reason}")), "{}", out[1]);
        }
    }

    #[test]
    fn no_record() {
        assert_eq!(read("\n \n"), ["a.jsonl: is empty; an article needs text"]);
    }

    #[test]
    fn not_utf8() {
        let out: Vec<_> = lines(b"{\"text\": \"\xe9\"}\n{\"text\": \"e\"}").collect();
        assert!(
            out[0].as_ref().is_err_and(|error| error.to_string().contains("line 1: is not valid UTF-8 at byte 10"))
        );
        assert!(out[1].is_ok());
    }

    #[test]
    fn too_large_a_line_is_skipped() {
        let text = format!("{{\"text\": \"{}\"}}\n{{\"text\": \"b\"}}\n", "a".repeat(500));
        let mut reader = lines(text.as_bytes());
        reader.limit = 100;
        let out: Vec<_> = reader.collect();
        assert_eq!(out.len(), 2);
        assert!(
            out[0].as_ref().is_err_and(|error| matches!(error.problem, Problem::TooLarge) && error.line == Some(1))
        );
        assert!(out[1].as_ref().is_ok_and(|article| article.id == "a.jsonl:2"));
    }

    #[test]
    fn a_line_of_just_the_limit() {
        let text = "{\"text\": \"b\"}\n{\"text\": \"c\"}";
        let mut reader = lines(text.as_bytes());
        reader.limit = 13;
        assert!(reader.all(|item| item.is_ok()));
    }

    #[test]
    fn transcoded() -> io::Result<()> {
        let bytes: Vec<u8> = "‘één’ 🚴".encode_utf16().flat_map(u16::to_be_bytes).collect();
        let mut text = Vec::new();
        let stream = io::BufReader::with_capacity(3, &bytes[..]);
        Transcoded::new(stream, encoding_rs::UTF_16BE).read_to_end(&mut text)?;
        assert_eq!(text, "‘één’ 🚴".as_bytes());
        Ok(())
    }

    #[test]
    fn malformed_is_not_valid_in_its_line_only() -> io::Result<()> {
        let units = [u16::from(b'a'), 0xd800, u16::from(b'\n'), u16::from(b'b')];
        let bytes: Vec<u8> = units.into_iter().flat_map(u16::to_le_bytes).collect();
        let mut text = Vec::new();
        Transcoded::new(&bytes[..], encoding_rs::UTF_16LE).read_to_end(&mut text)?;
        assert_eq!(text, b"a\xff\nb");
        Ok(())
    }
}
