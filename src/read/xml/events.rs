//! The elements and texts of a document, one after the other.

use std::io::{self, BufRead, Read};

use quick_xml::Reader;
use quick_xml::XmlVersion;
use quick_xml::escape::{resolve_html5_entity, resolve_predefined_entity};
use quick_xml::events::{BytesStart, Event};

use crate::read::Problem;

/// The most elements that an element is in.
const MAX_DEPTH: usize = 512;

/// A document.
pub(super) struct Xml<R> {
    reader: Reader<Guard<R>>,
    buffer: Vec<u8>,
    depth: usize,
    limit: u64,
    max_article: usize,
}

/// What comes next in a document. Names are without their prefix.
pub(super) enum Node {
    Start(Element),
    End(String),
    Text(String),
    /// The end of the document.
    Ended,
}

/// The beginning of an element.
pub(super) struct Element {
    pub name: String,
    attributes: Vec<(String, String)>,
}

impl Element {
    /// The value of an attribute, where it has one that is not blank.
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        let value = self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.trim());
        value.filter(|value| !value.is_empty())
    }

    fn new(start: &BytesStart<'_>) -> Element {
        let attributes = start.attributes().flatten().filter_map(|attribute| {
            // A value with an entity that is not known is left out.
            let value = attribute.normalized_value(XmlVersion::Implicit1_0).ok()?;
            Some((attribute.key.local_name().as_ref().to_owned(), value.into_owned()))
        });
        Element { attributes: attributes.collect(), name: start.local_name().as_ref().to_owned() }
    }
}

impl<R: BufRead> Xml<R> {
    /// A document in UTF-8 with articles of so many bytes.
    pub(super) fn new(stream: R, max_article: usize) -> Self {
        // A single tag or text is never larger than the article that it is in.
        let limit = max_article as u64 + (1 << 16);
        let mut reader = Reader::from_reader(Guard { stream, left: limit });
        reader.config_mut().expand_empty_elements = true;
        Xml { reader, buffer: Vec::new(), depth: 0, limit, max_article }
    }

    /// How many bytes have been read.
    pub(super) fn position(&self) -> u64 {
        self.reader.buffer_position()
    }

    /// What comes next.
    ///
    /// # Errors
    /// When the document is broken here, is nested too deep or has an entity that is not expanded.
    pub(super) fn next(&mut self) -> Result<Node, Problem> {
        loop {
            self.buffer.clear();
            self.reader.get_mut().left = self.limit;
            let event = match self.reader.read_event_into(&mut self.buffer) {
                Ok(event) => event,
                Err(error) => return Err(self.problem(error)),
            };
            let node = match event {
                Event::Start(start) => {
                    self.depth += 1;
                    Node::Start(Element::new(&start))
                }
                Event::End(end) => {
                    self.depth = self.depth.saturating_sub(1);
                    Node::End(end.local_name().as_ref().to_owned())
                }
                Event::Text(text) => Node::Text(text.xml10_content().into_owned()),
                Event::CData(text) => Node::Text(text.xml10_content().into_owned()),
                Event::GeneralRef(reference) => {
                    let character = reference.resolve_char_ref().ok().flatten().map(String::from);
                    let name: &str = &reference;
                    let text = character.or_else(|| {
                        let known = resolve_predefined_entity(name).or_else(|| resolve_html5_entity(name));
                        known.map(str::to_owned)
                    });
                    let reason = format!("the entity &{name}; is not expanded");
                    Node::Text(
                        text.ok_or_else(|| Problem::Xml { reason: reason.into(), at: self.reader.buffer_position() })?,
                    )
                }
                Event::Eof if self.depth > 0 => {
                    return Err(Problem::Xml { reason: "it breaks off before its end".into(), at: self.position() });
                }
                Event::Eof => Node::Ended,
                // An element that is empty comes as its start and its end. A document type declares entities, which are
                // not expanded.
                Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) | Event::Empty(_) => continue,
            };
            return if self.depth > MAX_DEPTH { Err(Problem::Nested(MAX_DEPTH)) } else { Ok(node) };
        }
    }

    /// The text of the element that has begun, with that of the elements in it.
    pub(super) fn text(&mut self) -> Result<String, Problem> {
        let around = self.depth;
        let mut all = String::new();
        loop {
            match self.next()? {
                Node::Text(text) => all.push_str(&text),
                Node::Start(_) => {}
                Node::End(_) if self.depth < around => return Ok(all),
                // Beside each other, elements are words of their own.
                Node::End(_) => all.push(' '),
                Node::Ended => return Ok(all),
            }
            if all.len() > self.max_article {
                return Err(Problem::TooLarge(self.max_article));
            }
        }
    }

    fn problem(&self, error: quick_xml::Error) -> Problem {
        let at = self.reader.error_position();
        match error {
            quick_xml::Error::Io(error) => match error.get_ref() {
                Some(inner) if inner.is::<TooLong>() => Problem::TooLarge(self.max_article),
                // The problem of a stream that is unpacked is shared with nobody, and can be moved out.
                _ => match std::sync::Arc::try_unwrap(error) {
                    Ok(error) => error.into(),
                    Err(error) => Problem::Xml { reason: error.to_string().into(), at },
                },
            },
            error => Problem::Xml { reason: error.to_string().into(), at },
        }
    }
}

/// A stream that gives no more than one tag or text may have; the limit is set again for each.
struct Guard<R> {
    stream: R,
    left: u64,
}

/// A tag or text that does not end.
#[derive(Debug, thiserror::Error)]
#[error("a tag or a text does not end")]
struct TooLong;

impl<R: BufRead> Read for Guard<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        crate::read::peek::read_buffered(self, buffer)
    }
}

impl<R: BufRead> BufRead for Guard<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.left == 0 {
            return Err(io::Error::other(TooLong));
        }
        let ready = self.stream.fill_buf()?;
        let most = usize::try_from(self.left).unwrap_or(usize::MAX).min(ready.len());
        Ok(&ready[..most])
    }

    fn consume(&mut self, amount: usize) {
        self.left = self.left.saturating_sub(amount as u64);
        self.stream.consume(amount);
    }
}
