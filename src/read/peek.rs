//! The beginning of a stream, looked at before it is read.

use std::io::{self, BufRead, Read};

/// The most bytes that are looked at.
const PEEK_BYTES: usize = 64 << 10;

/// Reads out of what a stream has in its buffer.
///
/// # Errors
/// Those of the stream.
pub(super) fn read_buffered(stream: &mut impl BufRead, buffer: &mut [u8]) -> io::Result<usize> {
    let ready = stream.fill_buf()?;
    let count = ready.len().min(buffer.len());
    buffer[..count].copy_from_slice(&ready[..count]);
    stream.consume(count);
    Ok(count)
}

/// A stream whose first bytes have been looked at, and are still to be read.
pub(super) struct Peeked<R> {
    head: Vec<u8>,
    given: usize,
    /// What was wrong behind them, told when they have been read.
    error: Option<io::Error>,
    stream: R,
}

impl<R: BufRead> Read for Peeked<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        read_buffered(self, buffer)
    }
}

impl<R: BufRead> BufRead for Peeked<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.given < self.head.len() {
            return Ok(&self.head[self.given..]);
        }
        match self.error.take() {
            Some(error) => Err(error),
            None => self.stream.fill_buf(),
        }
    }

    fn consume(&mut self, amount: usize) {
        if self.given < self.head.len() {
            self.given += amount;
        } else {
            self.stream.consume(amount);
        }
    }
}

/// As many are looked at where there are so many: in them stand the marks of all formats, that of tar at byte 257.
const MARKS_BYTES: usize = 512;

/// As many are looked at of markup, whose outermost element may stand behind comments and declarations.
const MARKUP_BYTES: usize = 8 << 10;

/// The first bytes of a stream, as far as needed to know what it is: the first line that is not blank, or all that fits.
pub(super) fn peek<R: BufRead>(mut stream: R) -> io::Result<(Vec<u8>, Peeked<R>)> {
    let mut head = Vec::new();
    let mut broken = None;
    while head.len() < PEEK_BYTES && !is_enough(&head) {
        let available = match stream.fill_buf() {
            Ok(available) => available,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) if head.is_empty() => return Err(error),
            Err(error) => {
                broken = Some(error);
                break;
            }
        };
        if available.is_empty() {
            break;
        }
        let taken = available.len();
        head.extend_from_slice(available);
        stream.consume(taken);
    }
    Ok((head.clone(), Peeked { head, given: 0, error: broken, stream }))
}

/// Whether so much has been looked at as is needed.
pub(super) fn is_enough(head: &[u8]) -> bool {
    let markup = first_character(head) == Some(b'<');
    has_line(head) && head.len() >= if markup { MARKUP_BYTES } else { MARKS_BYTES }
}

fn has_line(head: &[u8]) -> bool {
    head.iter().position(|&byte| !is_blank(byte)).is_some_and(|at| head[at..].contains(&b'\n'))
}

/// The first byte that is neither blank, nor zero, nor part of a byte order mark.
pub(super) fn first_character(head: &[u8]) -> Option<u8> {
    head.iter().copied().find(|&byte| !is_blank(byte))
}

fn is_blank(byte: u8) -> bool {
    byte.is_ascii_whitespace() || matches!(byte, 0 | 0xef | 0xbb | 0xbf | 0xfe | 0xff)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_lost() -> io::Result<()> {
        for text in ["", "\n\n", "  {\"id\": 1}\n{\"id\": 2}\n", "Kok won."] {
            let (head, mut rest) = peek(io::BufReader::with_capacity(3, text.as_bytes()))?;
            let mut all = String::new();
            rest.read_to_string(&mut all)?;
            assert!(text.as_bytes().starts_with(&head));
            assert_eq!(all, text);
        }
        Ok(())
    }

    #[test]
    fn what_stands_before_an_error_is_read() -> io::Result<()> {
        struct Broken;
        impl Read for Broken {
            fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
                Err(io::ErrorKind::InvalidData.into())
            }
        }
        let (head, mut rest) = peek(io::BufReader::new(&b"Kok won."[..]).chain(io::BufReader::new(Broken)))?;
        assert_eq!(head, b"Kok won.");
        let mut all = Vec::new();
        assert!(rest.read_to_end(&mut all).is_err_and(|error| error.kind() == io::ErrorKind::InvalidData));
        assert_eq!(all, b"Kok won.");
        assert!(peek(io::BufReader::new(Broken)).is_err());
        Ok(())
    }

    #[test]
    fn first_characters() {
        assert_eq!(first_character(b"\xef\xbb\xbf \n{"), Some(b'{'));
        assert_eq!(first_character(b"\xff\xfe{\0"), Some(b'{'));
        assert_eq!(first_character(b"\xfe\xff\0{"), Some(b'{'));
        assert_eq!(first_character(b" \n"), None);
    }
}
