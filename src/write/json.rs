//! JSON, on one line or indented.

use std::io::{self, Write};

use serde::Serialize;

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
    }?;
    out.push(b'\n');
    Ok(())
}
