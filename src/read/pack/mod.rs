//! Containers: gzip, bzip2, zstd, zip and tar, opened in memory. No path inside one is ever written to disk.

mod gzip;
mod tar;
mod unpack;
mod zip;
mod zstd;

use std::cell::Cell;
use std::io::{self, BufRead, Read, Seek, SeekFrom};
use std::path::{Component, Path};
use std::rc::Rc;

pub(super) use gzip::Gunzip;
pub(super) use tar::members as tar_members;
pub(super) use unpack::{RATIO, Unpack};
pub(super) use zip::{members as zip_members, spool};
pub(super) use zstd::Unzstd;

/// The most containers in containers.
pub(super) const MAX_LAYERS: u32 = 8;

/// How many bytes have been taken from a source, shared by all that is unpacked from it.
pub(super) type Taken = Rc<Cell<u64>>;

/// A stream that counts what is taken from it.
pub(super) struct Counted<R> {
    stream: R,
    taken: Taken,
}

impl<R> Counted<R> {
    pub(super) fn new(stream: R, taken: Taken) -> Self {
        Counted { stream, taken }
    }

    fn count(&self, bytes: usize) {
        self.taken.set(self.taken.get() + bytes as u64);
    }
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.stream.read(buffer)?;
        self.count(read);
        Ok(read)
    }
}

impl<R: BufRead> BufRead for Counted<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        self.stream.fill_buf()
    }

    fn consume(&mut self, amount: usize) {
        self.count(amount);
        self.stream.consume(amount);
    }
}

impl<R: Seek> Seek for Counted<R> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.stream.seek(to)
    }
}

/// Whether a member of an archive is one that would be read in a folder: a file of articles that is not hidden.
fn is_wanted(path: &str) -> bool {
    // What macOS adds to archives of its own.
    let hidden = |part: &str| (part.starts_with('.') && part != "." && part != "..") || part == "__MACOSX";
    let path = Path::new(path);
    let mut parts = path.components().filter_map(|part| match part {
        Component::Normal(part) => part.to_str(),
        _ => None,
    });
    super::folder::holds_articles(path) && !parts.any(hidden)
}

#[cfg(test)]
mod tests {
    use super::is_wanted;

    #[test]
    fn wanted_members() {
        for path in ["a.txt", "./a/b.TXT", "/a/b.jsonl", "../a.html", "a/b.tar.gz"] {
            assert!(is_wanted(path), "{path}");
        }
        for path in ["", "a", "a/", "a.jpg", ".a.txt", "a/.git/b.txt", "__MACOSX/._a.txt", "a.txt/.b.txt"] {
            assert!(!is_wanted(path), "{path}");
        }
    }
}
