//! The bytes of a web archive, with the way back to the beginning of a record.

use std::io::{self, BufRead, Read};

use crate::read::Problem;

/// What the first line of a record begins with.
const MARK: &[u8] = b"WARC/";

/// The most bytes of a line that are kept.
const MAX_LINE: u64 = 64 << 10;

/// A stream of records.
pub(super) struct Tape<'a> {
    stream: &'a mut dyn BufRead,
    /// Bytes that were read and are to be read again.
    again: io::Cursor<Vec<u8>>,
    offset: u64,
}

impl<'a> Tape<'a> {
    pub(super) fn new(stream: &'a mut dyn BufRead) -> Self {
        Tape { stream, again: io::Cursor::default(), offset: 0 }
    }

    /// Where the next byte is.
    pub(super) fn offset(&self) -> u64 {
        self.offset
    }

    /// The next line with its end, or as much of it as is kept; nothing at the end.
    pub(super) fn line(&mut self) -> Result<Vec<u8>, Problem> {
        let mut line = Vec::new();
        self.take(MAX_LINE).read_until(b'\n', &mut line)?;
        if line.is_empty() { Err(Problem::Record("it breaks off")) } else { Ok(line) }
    }

    /// Goes past the first line of the next record, and gives where it began; nothing at the end.
    pub(super) fn begin(&mut self) -> Result<Option<u64>, Problem> {
        loop {
            let at = self.offset;
            let mut line = Vec::new();
            self.take(MAX_LINE).read_until(b'\n', &mut line)?;
            if line.is_empty() {
                return Ok(None);
            }
            if line.starts_with(MARK) {
                return Ok(Some(at));
            }
            if !line.trim_ascii().is_empty() {
                self.push_back(&line);
                return Err(Problem::Record("a record should begin here"));
            }
        }
    }

    /// Passes over the content of a record.
    pub(super) fn skip(&mut self, length: u64) -> Result<(), Problem> {
        let skipped = io::copy(&mut self.take(length), &mut io::sink())?;
        if skipped < length { Err(Problem::Record("it is shorter than its Content-Length")) } else { Ok(()) }
    }

    /// The content of a record and what ends it. When the length was wrong, the content is read again as what comes next.
    pub(super) fn content(&mut self, length: u64) -> Result<Vec<u8>, Problem> {
        let mut bytes = Vec::new();
        // The length is not believed before as many bytes are there.
        let read = self.take(length).read_to_end(&mut bytes);
        let ended = match read {
            Ok(_) if (bytes.len() as u64) < length => Err(Problem::Record("it is shorter than its Content-Length")),
            Ok(_) => self.end(),
            Err(error) => Err(error.into()),
        };
        match ended {
            Ok(()) => Ok(bytes),
            Err(problem) => {
                self.push_back(&bytes);
                Err(problem)
            }
        }
    }

    /// Goes past the two line breaks that end a record.
    pub(super) fn end(&mut self) -> Result<(), Problem> {
        for _ in 0..2 {
            let mut line = Vec::new();
            self.take(MAX_LINE).read_until(b'\n', &mut line)?;
            // Archives that were cut where the last record ends are whole enough.
            if !line.trim_ascii().is_empty() {
                let is_next = line.starts_with(MARK);
                self.push_back(&line);
                return if is_next { Ok(()) } else { Err(Problem::Record("its Content-Length is wrong")) };
            }
        }
        Ok(())
    }

    /// Goes to where the next record begins; whether there is one.
    pub(super) fn find_record(&mut self) -> bool {
        // A packed record that is broken gives one error, and then the next one.
        let mut errors = 0;
        loop {
            let mut line = Vec::new();
            match self.take(MAX_LINE).read_until(b'\n', &mut line) {
                Ok(0) => return false,
                Ok(_) if line.starts_with(MARK) && line.trim_ascii_end().len() < 16 => {
                    self.push_back(&line);
                    return true;
                }
                Ok(_) => errors = 0,
                Err(_) if errors < 2 => errors += 1,
                Err(_) => return false,
            }
        }
    }

    fn push_back(&mut self, bytes: &[u8]) {
        let mut again = bytes.to_vec();
        let given = usize::try_from(self.again.position()).unwrap_or(usize::MAX);
        again.extend_from_slice(self.again.get_ref().get(given..).unwrap_or_default());
        self.offset -= bytes.len() as u64;
        self.again = io::Cursor::new(again);
    }

    fn is_again(&self) -> bool {
        self.again.position() < self.again.get_ref().len() as u64
    }
}

impl Read for Tape<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        crate::read::peek::read_buffered(self, buffer)
    }
}

impl BufRead for Tape<'_> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.is_again() { self.again.fill_buf() } else { self.stream.fill_buf() }
    }

    fn consume(&mut self, amount: usize) {
        self.offset += amount as u64;
        if self.is_again() {
            self.again.consume(amount);
        } else {
            self.stream.consume(amount);
        }
    }
}
