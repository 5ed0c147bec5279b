//! The values of a JSON array, one at a time, however long the array is.
//!
//! A value is found by its brackets and strings alone and handed on as it stands, so that one broken value does not keep the
//! others from being read.

use std::io::{self, BufRead};

use super::super::Problem;

/// The values of an array in a stream of UTF-8.
pub(super) struct Values<R> {
    stream: R,
    limit: usize,
    value: Vec<u8>,
    /// Where the next byte is, and where the value begins.
    at: u64,
    start: u64,
    count: u64,
    state: State,
}

/// A value of an array.
pub(super) struct Found<'a> {
    /// Which it is, counted from 1.
    pub number: u64,
    /// Where it begins, in bytes.
    pub at: u64,
    /// What it is, or why it cannot be read.
    pub bytes: Result<&'a [u8], Problem>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// Before the bracket that opens the array.
    Before,
    Inside,
    Ended,
}

impl<R: BufRead> Values<R> {
    pub(super) fn new(stream: R, limit: usize) -> Self {
        Values { stream, limit, value: Vec::new(), at: 0, start: 0, count: 0, state: State::Before }
    }

    /// The next value.
    pub(super) fn next(&mut self) -> Option<Found<'_>> {
        let found = self.find();
        if !matches!(found, Ok(true) | Err(Problem::TooLarge(_))) {
            self.state = State::Ended;
        }
        let bytes = match found {
            Ok(false) => return None,
            Ok(true) => Ok(self.value.as_slice()),
            Err(problem) => Err(problem),
        };
        self.count += 1;
        Some(Found { number: self.count, at: self.start, bytes })
    }

    /// Reads the next value; false at the end.
    fn find(&mut self) -> Result<bool, Problem> {
        if self.state == State::Ended {
            return Ok(false);
        }
        if self.value.capacity() > 1 << 20 {
            self.value = Vec::new();
        }
        self.value.clear();
        let (mut depth, mut in_string, mut escaped, mut size) = (0u64, false, false, 0usize);
        loop {
            let ready = match self.stream.fill_buf() {
                Ok(ready) => ready,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(error.into()),
            };
            if ready.is_empty() {
                self.state = State::Ended;
                let broken = "the array breaks off before its end";
                return Err(Problem::Json(broken.to_owned()));
            }
            let mut used = 0;
            let mut ended = None;
            for &byte in ready {
                used += 1;
                if in_string {
                    match byte {
                        _ if escaped => escaped = false,
                        b'\\' => escaped = true,
                        b'"' => in_string = false,
                        _ => {}
                    }
                } else {
                    match byte {
                        b'"' => in_string = true,
                        b'[' if self.state == State::Before => {
                            self.state = State::Inside;
                            continue;
                        }
                        b'{' | b'[' => depth += 1,
                        b']' if depth == 0 => {
                            self.state = State::Ended;
                            ended = Some(size > 0);
                            break;
                        }
                        b'}' | b']' => depth = depth.saturating_sub(1),
                        b',' if depth == 0 => {
                            ended = Some(true);
                            break;
                        }
                        _ if size == 0 && byte.is_ascii_whitespace() => continue,
                        _ => {}
                    }
                }
                if size == 0 {
                    self.start = self.at + used as u64 - 1;
                }
                size += 1;
                if size <= self.limit {
                    self.value.push(byte);
                }
            }
            self.stream.consume(used);
            self.at += used as u64;
            match ended {
                Some(_) if size > self.limit => return Err(Problem::TooLarge(self.limit)),
                Some(found) => return Ok(found),
                None => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(json: &str, limit: usize) -> Vec<String> {
        let mut values = Values::new(io::BufReader::with_capacity(3, json.as_bytes()), limit);
        let mut out = Vec::new();
        while let Some(found) = values.next() {
            let value = match found.bytes {
                Ok(bytes) => String::from_utf8_lossy(bytes).into_owned(),
                Err(Problem::TooLarge(_)) => "too large".to_owned(),
                Err(_) => "broken".to_owned(),
            };
            out.push(format!("{}@{} {value}", found.number, found.at));
        }
        out
    }

    #[test]
    fn one_by_one() {
        assert_eq!(values("[]", 99), [""; 0]);
        assert_eq!(
            values(" [ {\"a\": [1, 2]} ,\n{\"b\": \"],\\\"[\"}] tail", 99),
            ["1@3 {\"a\": [1, 2]} ", "2@19 {\"b\": \"],\\\"[\"}"]
        );
    }

    #[test]
    fn large_and_broken_ones() {
        assert_eq!(values("[{\"a\": \"123456789\"}, {}]", 9), ["1@1 too large", "2@21 {}"]);
        assert_eq!(values("[{}, {\"a\": \"", 99), ["1@1 {}", "2@5 broken"]);
        assert_eq!(values("[nonsense, {}]", 99), ["1@1 nonsense", "2@11 {}"]);
    }
}
