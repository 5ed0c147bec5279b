//! zstd, one frame after another.

use std::io::{self, BufRead, Read};

use ruzstd::decoding::errors::{FrameDecoderError, ReadFrameHeaderError};
use ruzstd::decoding::{BlockDecodingStrategy, FrameDecoder};

/// The bytes of all frames. There is nothing after an error.
pub(in crate::read) struct Unzstd<R> {
    stream: R,
    decoder: FrameDecoder,
    state: State,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Between,
    Frame,
    Ended,
}

impl<R: BufRead> Unzstd<R> {
    pub(in crate::read) fn new(stream: R) -> Self {
        Unzstd { stream, decoder: FrameDecoder::new(), state: State::Between }
    }

    fn advance(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            match self.state {
                State::Ended => return Ok(0),
                State::Between => self.next_frame()?,
                State::Frame if self.decoder.can_collect() > 0 => return self.decoder.read(buffer),
                State::Frame if self.decoder.is_finished() => {
                    // A frame without a checksum has none to compare.
                    let stated = self.decoder.get_checksum_from_data();
                    if stated.is_some() && stated != self.decoder.get_calculated_checksum() {
                        return Err(io::Error::new(io::ErrorKind::InvalidData, "its checksum is another one"));
                    }
                    self.state = State::Between;
                }
                State::Frame => {
                    let one = BlockDecodingStrategy::UptoBlocks(1);
                    self.decoder.decode_blocks(&mut self.stream, one).map_err(plain)?;
                }
            }
        }
    }

    /// Goes to the next frame.
    fn next_frame(&mut self) -> io::Result<()> {
        if self.stream.fill_buf()?.is_empty() {
            self.state = State::Ended;
            return Ok(());
        }
        match self.decoder.init(&mut self.stream) {
            Ok(()) => self.state = State::Frame,
            // A frame for other programs (RFC 8878, 3.1.2).
            Err(FrameDecoderError::ReadFrameHeaderError(ReadFrameHeaderError::SkipFrame { length, .. })) => {
                let length = u64::from(length);
                if io::copy(&mut (&mut self.stream).take(length), &mut io::sink())? < length {
                    return Err(io::ErrorKind::UnexpectedEof.into());
                }
            }
            Err(error) => return Err(plain(error)),
        }
        Ok(())
    }
}

impl<R: BufRead> Read for Unzstd<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if buffer.is_empty() {
            return Ok(0);
        }
        let read = self.advance(buffer);
        if read.is_err() {
            self.state = State::Ended;
        }
        read
    }
}

/// The error of the stream, where it is one, so that it is told as such.
fn plain(error: FrameDecoderError) -> io::Error {
    let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(&error);
    while let Some(error) = cause {
        if let Some(error) = error.downcast_ref::<io::Error>()
            && error.kind() == io::ErrorKind::UnexpectedEof
        {
            return io::ErrorKind::UnexpectedEof.into();
        }
        cause = error.source();
    }
    io::Error::new(io::ErrorKind::InvalidData, error.to_string())
}

#[cfg(test)]
mod tests {
    use ruzstd::encoding::{CompressionLevel, compress_to_vec};

    use super::*;

    fn frame(text: &str) -> Vec<u8> {
        compress_to_vec(text.as_bytes(), CompressionLevel::Fastest)
    }

    fn read(bytes: &[u8]) -> io::Result<String> {
        let mut text = String::new();
        Unzstd::new(bytes).read_to_string(&mut text)?;
        Ok(text)
    }

    #[test]
    fn frames_and_what_is_not_ours() -> io::Result<()> {
        let skipped = b"\x50\x2a\x4d\x18\x03\0\0\0abc".to_vec();
        assert_eq!(read(&[frame("Kok won. "), skipped, frame("Kim ook.")].concat())?, "Kok won. Kim ook.");
        assert_eq!(read(b"")?, "");
        Ok(())
    }

    #[test]
    fn broken_frames() {
        let whole = frame("Kok won de 500 meter.");
        let cut = read(&whole[..whole.len() - 6]);
        assert!(cut.is_err_and(|error| error.kind() == io::ErrorKind::UnexpectedEof));
        let mut other = whole;
        if let Some(byte) = other.iter_mut().rev().nth(6) {
            *byte ^= 1;
        }
        assert!(read(&other).is_err_and(|error| error.to_string().contains("checksum")));
        assert!(read(b"\x28\xb5\x2f\xfdrubbish").is_err());
    }
}
