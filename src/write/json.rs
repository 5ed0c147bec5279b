//! JSON, on one line or indented.

use std::io::{self, Write};

use serde::Serialize;

use super::line;

/// Most values have at most so many bytes.
const FIRST_BYTES: usize = 16 << 10;

/// How a JSON value is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Layout {
    /// On one line, as JSON Lines have it.
    #[default]
    Line,
    /// Over several lines, for reading.
    Indented,
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
    let mut bytes = Vec::with_capacity(FIRST_BYTES);
    match layout {
        Layout::Line => line::write(value, &mut bytes),
        Layout::Indented => serde_json::to_writer_pretty(&mut bytes, value),
    }?;
    bytes.push(b'\n');
    out.write_all(&bytes)
}
