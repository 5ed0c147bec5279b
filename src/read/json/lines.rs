//! JSON Lines: one article a line, read one at a time.

use std::io::{BufRead, Read};

use encoding_rs::UTF_8;

use super::{RECORD_RATIO, record};
use crate::read::encoding::REPAIR;
use crate::read::name::Name;
use crate::read::{Article, Item, Options, Problem};

/// The articles of a stream.
pub(super) struct JsonLines<'a, R> {
    name: &'a Name,
    options: &'a Options,
    stream: R,
    encoding: &'static encoding_rs::Encoding,
    /// The user or a byte order mark said which encoding it is.
    declared: bool,
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

impl<'a, R: BufRead> JsonLines<'a, R> {
    /// The records of a stream of UTF-8, without its byte order mark; `encoding` is what it was before it was transcoded.
    pub(super) fn new(
        name: &'a Name,
        stream: R,
        encoding: Option<&'static encoding_rs::Encoding>,
        options: &'a Options,
    ) -> Self {
        JsonLines {
            name,
            options,
            stream,
            encoding: encoding.unwrap_or(UTF_8),
            declared: encoding.is_some(),
            line: 0,
            offset: 0,
            next: 0,
            buffer: Vec::new(),
            limit: RECORD_RATIO * options.max_article,
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
            return Err(Problem::TooLarge(self.options.max_article));
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
        let record = record::parse(line.trim_end(), self.options);
        let record = record.map_err(|error| Problem::Json(record::without_line(&error)))?;
        record.article(self.options, self.name.published, || format!("{}:{}", self.name.file, self.line))
    }
}

impl<R: BufRead> Iterator for JsonLines<'_, R> {
    type Item = Item;

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
                    return Some(Err(self.name.error(Problem::Empty)));
                }
                Err(problem) => {
                    self.ended = !matches!(problem, Problem::TooLarge(_));
                    problem
                }
            };
            self.told = true;
            // Of another encoding it would be a place in the decoded bytes.
            let offset = (self.encoding == UTF_8).then_some(self.offset);
            return Some(Err(self.name.error_at(Some(self.line), offset, problem)));
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;
    use std::sync::LazyLock;

    use super::*;

    static NAME: LazyLock<Name> = LazyLock::new(|| Name::of(Path::new("a.jsonl")));
    static OPTIONS: LazyLock<Options> = LazyLock::new(Options::default);

    fn lines(bytes: &[u8]) -> JsonLines<'static, &[u8]> {
        JsonLines::new(&NAME, bytes, None, &OPTIONS)
    }

    fn read(text: &str) -> Vec<String> {
        let show = |item: Item| match item {
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
            out[0].as_ref().is_err_and(|error| matches!(error.problem, Problem::TooLarge(_)) && error.line == Some(1))
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
}
