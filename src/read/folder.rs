//! Folders: the files in them that hold articles, in the order of their names.
//!
//! Which files those are is told by their names alone, here as in archives: to look into everything else, pictures and films
//! among it, would tell of each that it is no article.

use std::ffi::OsStr;
use std::io;
use std::path::{Path, PathBuf};

use ignore::{DirEntry, Walk, WalkBuilder};

use super::{Problem, ReadError};

/// The endings of names that hold articles.
pub(super) const ENDINGS: [&str; 24] = [
    "txt", "text", "md", "markdown", "html", "htm", "xhtml", "jsonl", "ndjson", "json", "csv", "tsv", "xml", "nitf",
    "warc", "wet", "zip", "tar", "gz", "tgz", "bz2", "tbz2", "zst", "tzst",
];

/// The articles' files of a folder and its subfolders.
pub(super) struct Folder {
    root: PathBuf,
    walk: Walk,
}

impl Folder {
    pub(super) fn new(root: PathBuf) -> Self {
        let walk = WalkBuilder::new(&root)
            .standard_filters(false)
            .hidden(true)
            .follow_links(true)
            .sort_by_file_name(OsStr::cmp)
            .build();
        Folder { root, walk }
    }
}

impl Iterator for Folder {
    type Item = Result<PathBuf, ReadError>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            match self.walk.next() {
                Some(Ok(entry)) if is_file(&entry) && holds_articles(entry.path()) => {
                    return Some(Ok(entry.into_path()));
                }
                Some(Ok(_)) => {}
                Some(Err(error)) => return Some(Err(self.error(error))),
                None => return None,
            }
        }
    }
}

impl Folder {
    fn error(&self, error: ignore::Error) -> ReadError {
        if let Some((above, link)) = loop_of(&error) {
            return ReadError::new(name(link), Problem::Loop(name(above).into()));
        }
        let input = path_of(&error).map_or_else(|| name(&self.root), name);
        let text = error.to_string();
        let problem = error.into_io_error().unwrap_or_else(|| io::Error::other(text)).into();
        ReadError::new(input, problem)
    }
}

/// The path as it is shown to the user.
pub(super) fn name(path: &Path) -> String {
    path.display().to_string()
}

fn is_file(entry: &DirEntry) -> bool {
    entry.file_type().is_some_and(|kind| kind.is_file())
}

/// Whether a name is one of a file with articles.
pub(super) fn holds_articles(path: &Path) -> bool {
    path.extension().is_some_and(|found| ENDINGS.iter().any(|ending| found.eq_ignore_ascii_case(ending)))
}

/// The folder that a link leads back to, and the link.
fn loop_of(error: &ignore::Error) -> Option<(&Path, &Path)> {
    match error {
        ignore::Error::Loop { ancestor, child } => Some((ancestor, child)),
        ignore::Error::WithDepth { err, .. } | ignore::Error::WithPath { err, .. } => loop_of(err),
        _ => None,
    }
}

fn path_of(error: &ignore::Error) -> Option<&Path> {
    match error {
        ignore::Error::WithPath { path, .. } => Some(path),
        ignore::Error::WithDepth { err, .. } => path_of(err),
        _ => None,
    }
}
