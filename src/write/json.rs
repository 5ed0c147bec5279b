//! JSON, on one line, indented, or with an entry a line.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::Serializer;
use serde_json::ser::Formatter;

/// How a JSON value is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Layout {
    /// On one line, as JSON Lines have it.
    #[default]
    Line,
    /// Over several lines, for reading.
    Indented,
    /// The members of the outermost object and the entries of its lists on lines of their own, for people to edit.
    Entries,
}

/// Writes a value and a line end.
///
/// # Errors
/// When the writer fails.
///
/// ```
/// use uitslag::write::{Layout, write_json};
///
/// let mut out = Vec::new();
/// write_json(&[37.54], Layout::Line, &mut out)?;
/// assert_eq!(out, b"[37.54]\n");
/// # Ok::<(), std::io::Error>(())
/// ```
pub fn write_json<T: Serialize + ?Sized>(value: &T, layout: Layout, mut out: impl Write) -> io::Result<()> {
    let mut bytes = Vec::new();
    append_json(value, layout, &mut bytes)?;
    out.write_all(&bytes)
}

/// Adds a value and a line end to bytes in memory, for those who write many.
///
/// # Errors
/// When the value cannot be written as JSON.
pub fn append_json<T: Serialize + ?Sized>(value: &T, layout: Layout, out: &mut Vec<u8>) -> io::Result<()> {
    match layout {
        Layout::Line => serde_json::to_writer(&mut *out, value),
        Layout::Indented => serde_json::to_writer_pretty(&mut *out, value),
        Layout::Entries => value.serialize(&mut Serializer::with_formatter(&mut *out, Entries::default())),
    }?;
    out.push(b'\n');
    Ok(())
}

/// Breaks lines in the outermost object and in the lists and objects right in it.
#[derive(Default)]
struct Entries {
    /// How deep the value is that is being written.
    depth: usize,
    /// Whether what was written last has something in it.
    filled: bool,
}

/// What is nested deeper stands on one line.
const BROKEN: usize = 2;

impl Entries {
    fn begin<W: io::Write + ?Sized>(&mut self, out: &mut W, bracket: &[u8]) -> io::Result<()> {
        self.depth += 1;
        self.filled = false;
        out.write_all(bracket)
    }

    fn end<W: io::Write + ?Sized>(&mut self, out: &mut W, bracket: &[u8]) -> io::Result<()> {
        self.depth -= 1;
        if self.filled && self.depth < BROKEN {
            self.line(out)?;
        }
        self.filled = true;
        out.write_all(bracket)
    }

    fn next<W: io::Write + ?Sized>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        if !first {
            out.write_all(b",")?;
        }
        match (self.depth <= BROKEN, first) {
            (true, _) => self.line(out),
            (false, true) => Ok(()),
            (false, false) => out.write_all(b" "),
        }
    }

    fn line<W: io::Write + ?Sized>(&self, out: &mut W) -> io::Result<()> {
        write!(out, "\n{:width$}", "", width = 2 * self.depth)
    }
}

impl Formatter for Entries {
    fn begin_array<W: io::Write + ?Sized>(&mut self, out: &mut W) -> io::Result<()> {
        self.begin(out, b"[")
    }

    fn end_array<W: io::Write + ?Sized>(&mut self, out: &mut W) -> io::Result<()> {
        self.end(out, b"]")
    }

    fn begin_array_value<W: io::Write + ?Sized>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        self.next(out, first)
    }

    fn end_array_value<W: io::Write + ?Sized>(&mut self, _: &mut W) -> io::Result<()> {
        self.filled = true;
        Ok(())
    }

    fn begin_object<W: io::Write + ?Sized>(&mut self, out: &mut W) -> io::Result<()> {
        self.begin(out, b"{")
    }

    fn end_object<W: io::Write + ?Sized>(&mut self, out: &mut W) -> io::Result<()> {
        self.end(out, b"}")
    }

    fn begin_object_key<W: io::Write + ?Sized>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        self.next(out, first)
    }

    fn begin_object_value<W: io::Write + ?Sized>(&mut self, out: &mut W) -> io::Result<()> {
        out.write_all(b": ")
    }

    fn end_object_value<W: io::Write + ?Sized>(&mut self, _: &mut W) -> io::Result<()> {
        self.filled = true;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_a_line() -> io::Result<()> {
        let value = serde_json::json!({
            "article": {},
            "events": [],
            "results": [{"rank": 1, "derived": ["time", "gap"]}, {"rank": 2}],
            "sport": "darts",
        });
        let mut out = Vec::new();
        append_json(&value, Layout::Entries, &mut out)?;
        let expected = r#"{
  "article": {},
  "events": [],
  "results": [
    {"derived": ["time", "gap"], "rank": 1},
    {"rank": 2}
  ],
  "sport": "darts"
}
"#;
        assert_eq!(String::from_utf8_lossy(&out), expected);
        assert_eq!(serde_json::from_slice::<serde_json::Value>(&out)?, value);
        Ok(())
    }
}
