//! How much of the input has been read, for whoever waits for the end of it.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use super::Source;
use super::folder::Folder;

/// Counts the bytes that have been taken from files and streams, packed as they are. Copies of it show the same.
///
/// ```
/// use uitslag::read::{Articles, Options, Source};
///
/// let mut articles = Articles::new([Source::bytes("a.txt", b"Kok won.".to_vec())], Options::default());
/// let meter = articles.meter();
/// assert_eq!(meter.bytes(), 0);
/// assert!(articles.next().is_some() && articles.next().is_none());
/// assert_eq!(meter.bytes(), 8);
/// ```
#[derive(Clone, Debug, Default)]
pub struct Meter(Arc<AtomicU64>);

impl Meter {
    /// The bytes that have been taken so far.
    pub fn bytes(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }

    pub(super) fn set(&self, bytes: u64) {
        self.0.store(bytes, Ordering::Relaxed);
    }
}

/// How many bytes there are to take from sources; none where that cannot be known, as of a pipe. Folders are searched for it.
///
/// ```
/// use uitslag::read::{Source, bytes_to_read};
///
/// # let folder = tempfile::tempdir()?;
/// std::fs::write(folder.path().join("a.txt"), "Kok won.")?;
/// std::fs::write(folder.path().join("b.txt"), "Kim won.")?;
/// assert_eq!(bytes_to_read(&[Source::Path(folder.path().to_owned())]), Some(16));
/// assert_eq!(bytes_to_read(&[Source::StandardInput]), None);
/// # Ok::<(), std::io::Error>(())
/// ```
pub fn bytes_to_read(sources: &[Source]) -> Option<u64> {
    sources.iter().map(bytes_of).sum()
}

fn bytes_of(source: &Source) -> Option<u64> {
    // What is not there has none.
    let size = |path: &Path| std::fs::metadata(path).map_or(0, |found| found.len());
    match source {
        Source::Path(path) if path.is_dir() => Some(Folder::new(path.clone()).flatten().map(|file| size(&file)).sum()),
        Source::Path(path) if path.is_file() || !path.exists() => Some(size(path)),
        _ => None,
    }
}
