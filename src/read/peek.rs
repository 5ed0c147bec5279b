//! The beginning of a stream, looked at before it is read.

use std::io::{self, BufRead, Cursor, Read};

/// The most bytes that are looked at.
const PEEK_BYTES: usize = 64 << 10;

/// A stream whose first bytes have been looked at, and are still to be read.
pub(super) type Peeked<R> = io::Chain<Cursor<Vec<u8>>, R>;

/// The first bytes of a stream, as far as needed to know what it is: the first line that is not blank, or all that fits.
pub(super) fn peek<R: BufRead>(mut stream: R) -> io::Result<(Vec<u8>, Peeked<R>)> {
    let mut head = Vec::new();
    while head.len() < PEEK_BYTES && !has_line(&head) {
        let available = match stream.fill_buf() {
            Ok(available) => available,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        if available.is_empty() {
            break;
        }
        let taken = available.len();
        head.extend_from_slice(available);
        stream.consume(taken);
    }
    let rest = Cursor::new(head.clone()).chain(stream);
    Ok((head, rest))
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
    fn first_characters() {
        assert_eq!(first_character(b"\xef\xbb\xbf \n{"), Some(b'{'));
        assert_eq!(first_character(b"\xff\xfe{\0"), Some(b'{'));
        assert_eq!(first_character(b"\xfe\xff\0{"), Some(b'{'));
        assert_eq!(first_character(b" \n"), None);
    }
}
