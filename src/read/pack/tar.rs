//! tar: the members of an archive in the order in which they stand in it.

use std::io::{self, Read};

use tar::{Archive, EntryType};

use super::is_wanted;
use crate::read::Problem;
use crate::read::walk::{Step, Stop};

/// Gives each member that holds articles to `take`: its path, where it begins, and its bytes, or what is wrong with it.
///
/// # Errors
/// What is wrong with the archive, after which nothing in it can be found, and what `take` stops with.
pub(in crate::read) fn members<R: Read>(
    stream: R,
    mut take: impl FnMut(&str, Result<&mut dyn Read, Problem>) -> Step,
) -> Step {
    let mut archive = Archive::new(stream);
    let mut at = 0;
    for entry in archive.entries().map_err(|error| damaged(error, at))? {
        let mut entry = entry.map_err(|error| damaged(error, at))?;
        at = entry.raw_file_position();
        let path = String::from_utf8_lossy(&entry.path_bytes()).into_owned();
        let is_file = matches!(entry.header().entry_type(), EntryType::Regular | EntryType::Continuous);
        if is_file && is_wanted(&path) {
            let size = entry.size();
            take(&path, Ok(&mut Whole { left: size, stream: &mut entry, at }))?;
        }
    }
    Ok(())
}

/// A member that must have the size that its header tells: one that the end of the archive cuts is no whole article.
struct Whole<R> {
    stream: R,
    left: u64,
    at: u64,
}

impl<R: Read> Read for Whole<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.stream.read(buffer)?;
        if read == 0 && self.left > 0 && !buffer.is_empty() {
            return Err(io::Error::other(cut(self.at)));
        }
        self.left = self.left.saturating_sub(read as u64);
        Ok(read)
    }
}

fn cut(at: u64) -> Problem {
    Problem::damaged("tar", "it breaks off before its end", Some(at))
}

fn damaged(error: io::Error, at: u64) -> Stop {
    let problem = match error.downcast::<Problem>() {
        Ok(problem) => problem,
        Err(error) if error.kind() == io::ErrorKind::UnexpectedEof || error.to_string().contains("unexpected EOF") => {
            cut(at)
        }
        Err(error) => Problem::damaged("tar", &error.to_string(), Some(at)),
    };
    Stop::Problem(problem)
}
