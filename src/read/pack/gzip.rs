//! gzip, one member after another, as web archives have it: a broken member does not stop those after it.

use std::io::{self, BufRead, Read};

use flate2::bufread::GzDecoder;

/// The bytes of all members. After an error it goes on with the next member, if there is one.
pub(in crate::read) struct Gunzip<R> {
    state: State<R>,
}

enum State<R> {
    Member(Box<GzDecoder<R>>),
    /// Between members: whether the one before was whole.
    Between(R, Before),
    Ended,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Before {
    Whole,
    Broken,
}

impl<R: BufRead> Gunzip<R> {
    pub(in crate::read) fn new(stream: R) -> Self {
        Gunzip { state: State::Between(stream, Before::Whole) }
    }

    /// Goes to where the next member begins.
    fn next_member(mut stream: R, before: Before) -> io::Result<State<R>> {
        let found = match before {
            // Archives on tape are filled up with zeros.
            Before::Whole => skip_while(&mut stream, |byte| byte == 0)?,
            Before::Broken => skip_to_member(&mut stream)?,
        };
        Ok(if found { State::Member(Box::new(GzDecoder::new(stream))) } else { State::Ended })
    }
}

impl<R: BufRead> Read for Gunzip<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if buffer.is_empty() {
            return Ok(0);
        }
        loop {
            match std::mem::replace(&mut self.state, State::Ended) {
                State::Ended => return Ok(0),
                State::Between(mut stream, before) => {
                    if before == Before::Whole && is_other(&mut stream)? {
                        self.state = State::Between(stream, Before::Broken);
                        return Err(io::Error::new(
                            io::ErrorKind::InvalidData,
                            "something else stands behind a member",
                        ));
                    }
                    self.state = Self::next_member(stream, before)?;
                }
                State::Member(mut member) => match member.read(buffer) {
                    Ok(0) => self.state = State::Between(member.into_inner(), Before::Whole),
                    Ok(read) => {
                        self.state = State::Member(member);
                        return Ok(read);
                    }
                    Err(error) => {
                        self.state = State::Between(member.into_inner(), Before::Broken);
                        return Err(error);
                    }
                },
            }
        }
    }
}

/// Whether something stands here that neither begins a member nor fills up the archive.
fn is_other(stream: &mut impl BufRead) -> io::Result<bool> {
    Ok(stream.fill_buf()?.first().is_some_and(|byte| !matches!(byte, 0 | 0x1f)))
}

/// Skips bytes; whether there are others behind them.
fn skip_while(stream: &mut impl BufRead, skipped: impl Fn(u8) -> bool) -> io::Result<bool> {
    loop {
        let ready = stream.fill_buf()?;
        if ready.is_empty() {
            return Ok(false);
        }
        let count = ready.iter().position(|&byte| !skipped(byte)).unwrap_or(ready.len());
        let found = count < ready.len();
        stream.consume(count);
        if found {
            return Ok(true);
        }
    }
}

/// Skips to the next bytes that begin a member (RFC 1952: 1F 8B, deflate); whether there are any.
fn skip_to_member(stream: &mut impl BufRead) -> io::Result<bool> {
    loop {
        let ready = stream.fill_buf()?;
        if ready.is_empty() {
            return Ok(false);
        }
        // A mark that is cut by the end of the buffer is not found; that costs one more member.
        match memchr::memmem::find(ready, b"\x1f\x8b\x08") {
            Some(at) => {
                stream.consume(at);
                return Ok(true);
            }
            None => {
                let count = ready.len();
                stream.consume(count);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use flate2::Compression;
    use flate2::write::GzEncoder;

    use super::*;

    fn member(text: &str) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(text.as_bytes()).and_then(|()| encoder.finish()).unwrap_or_default()
    }

    /// What comes out, with a `!` for each error.
    fn read(bytes: &[u8]) -> String {
        let mut stream = Gunzip::new(bytes);
        let mut out = String::new();
        let mut buffer = [0; 7];
        loop {
            match stream.read(&mut buffer) {
                Ok(0) => return out,
                Ok(read) => out.push_str(&String::from_utf8_lossy(&buffer[..read])),
                Err(_) => out.push('!'),
            }
        }
    }

    #[test]
    fn members_and_padding() {
        assert_eq!(read(&[member("Kok won. "), member("Kim ook.")].concat()), "Kok won. Kim ook.");
        assert_eq!(read(&[member("Kok won."), vec![0; 512]].concat()), "Kok won.");
        assert_eq!(read(b""), "");
    }

    #[test]
    fn a_broken_member_leaves_the_next() {
        let mut broken = member("Kok won.");
        let last = broken.len() - 6;
        broken[last] ^= 0xff;
        assert_eq!(read(&[broken, member("Kim ook.")].concat()), "Kok won.!Kim ook.");
        assert_eq!(read(&[member("Kok won."), b"rubbish".to_vec(), member("Kim ook.")].concat()), "Kok won.!Kim ook.");
    }

    #[test]
    fn a_member_that_breaks_off() {
        let whole = member("Kok won.");
        let cut = read(&whole[..whole.len() - 9]);
        assert!(cut.ends_with('!') && !cut[..cut.len() - 1].contains('!'), "{cut}");
    }
}
