//! Folders: the files in them that hold articles, in the order of their names.

use std::ffi::OsStr;
use std::io;
use std::path::{Path, PathBuf};

use ignore::{DirEntry, Walk, WalkBuilder};

use super::{Problem, ReadError};

/// The articles' files of a folder and its subfolders.
pub(super) struct Folder {
    root: PathBuf,
    walk: Walk,
    /// Whether a file or an error has come out, so that the folder is not called empty.
    told: bool,
}

impl Folder {
    pub(super) fn new(root: PathBuf) -> Self {
        let walk = WalkBuilder::new(&root)
            .standard_filters(false)
            .hidden(true)
            .follow_links(true)
            .sort_by_file_name(OsStr::cmp)
            .build();
        Folder { root, walk, told: false }
    }
}

impl Iterator for Folder {
    type Item = Result<PathBuf, ReadError>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            match self.walk.next() {
                Some(Ok(entry)) if holds_articles(&entry) => {
                    self.told = true;
                    return Some(Ok(entry.into_path()));
                }
                Some(Ok(_)) => {}
                // A link back to a folder that is being searched: its files come out by their own names.
                Some(Err(error)) if is_loop(&error) => {}
                Some(Err(error)) => {
                    self.told = true;
                    return Some(Err(self.error(error)));
                }
                None if self.told => return None,
                None => {
                    self.told = true;
                    return Some(Err(ReadError::new(name(&self.root), Problem::NoArticles)));
                }
            }
        }
    }
}

impl Folder {
    fn error(&self, error: ignore::Error) -> ReadError {
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

fn holds_articles(entry: &DirEntry) -> bool {
    let wanted = |extension: &OsStr| {
        ["txt", "text", "jsonl", "ndjson"].iter().any(|wanted| extension.eq_ignore_ascii_case(wanted))
    };
    entry.file_type().is_some_and(|kind| kind.is_file()) && entry.path().extension().is_some_and(wanted)
}

fn is_loop(error: &ignore::Error) -> bool {
    match error {
        ignore::Error::Loop { .. } => true,
        ignore::Error::WithDepth { err, .. } | ignore::Error::WithPath { err, .. } => is_loop(err),
        _ => false,
    }
}

fn path_of(error: &ignore::Error) -> Option<&Path> {
    match error {
        ignore::Error::WithPath { path, .. } => Some(path),
        ignore::Error::WithDepth { err, .. } => path_of(err),
        _ => None,
    }
}
