//! A stream of any encoding as one of UTF-8.

use std::io::{self, BufRead, Read};

use encoding_rs::{Decoder, DecoderResult};

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
