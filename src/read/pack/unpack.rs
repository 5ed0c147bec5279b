//! A stream that is unpacked, watched for being a bomb.

use std::io::{self, Read};

use super::Taken;
use crate::read::Problem;

/// How many times larger than it is packed a text can be: the most repetitive ones that are met stay under 100.
pub(crate) const RATIO: u64 = 250;

/// Below this many bytes nobody minds what a text unpacks to.
const FLOOR: u64 = 64 << 20;

/// What a decoder gives. Errors say where in the packed data they are, and a bomb is one.
pub(in crate::read) struct Unpack<D> {
    decoder: D,
    format: &'static str,
    /// Where in the packed data it is.
    at: Taken,
    /// How much has been taken from the source that everything comes from, and how much had been at the start.
    source: Taken,
    source_before: u64,
    given: u64,
}

impl<D> Unpack<D> {
    pub(in crate::read) fn new(format: &'static str, decoder: D, at: Taken, source: Taken) -> Self {
        Unpack { decoder, format, at, source_before: source.get(), source, given: 0 }
    }
}

impl<D: Read> Read for Unpack<D> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.decoder.read(buffer).map_err(|error| broken(error, self.format, self.at.get()))?;
        self.given += read as u64;
        let taken = (self.source.get() - self.source_before).max(1);
        if self.given > FLOOR && self.given / taken > RATIO {
            return Err(io::Error::other(Problem::Bomb));
        }
        Ok(read)
    }
}

/// An error of a decoder, with the place.
fn broken(error: io::Error, format: &'static str, at: u64) -> io::Error {
    // An error of the stream below, which may be packed as well, is told as it is.
    if error.get_ref().is_some_and(|inner| inner.is::<Problem>()) {
        return error;
    }
    let reason = match error.kind() {
        io::ErrorKind::UnexpectedEof => "it breaks off before its end".to_owned(),
        _ => error.to_string(),
    };
    io::Error::other(Problem::damaged(format, &reason, Some(at)))
}
