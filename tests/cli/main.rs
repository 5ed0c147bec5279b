//! The program from outside: every command, every exit code, every kind of bad input.

#[path = "../common/mod.rs"]
mod common;

mod annotate;
mod bad_input;
mod commands;
mod eval;
mod explain;
mod filters;
mod formats;
mod gaps;
mod grammar;
mod grammar_mistakes;
#[cfg(unix)]
mod guide;
mod input;
mod output;
#[cfg(unix)]
mod resume;
mod show;
mod standards;
mod summary;
mod tables;
mod view;

use std::collections::BTreeMap;
use std::path::Path;

use tempfile::TempDir;

use common::{Run, copy_folder, run_in};

/// A folder of files to run the program in.
struct Folder(TempDir);

impl Folder {
    fn new() -> Folder {
        Folder(tempfile::tempdir().expect("a temporary folder"))
    }

    /// With a file in it, and the folders above the file.
    fn with(self, name: &str, bytes: impl AsRef<[u8]>) -> Folder {
        let path = self.path(name);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("the folder is made");
        std::fs::write(path, bytes).expect("the file is written");
        self
    }

    /// With a copy of the built-in grammar in it.
    fn with_grammar(self, name: &str) -> Folder {
        copy_folder("grammar", &self.path(name));
        self
    }

    fn path(&self, name: &str) -> std::path::PathBuf {
        self.0.path().join(name)
    }

    fn run(&self, arguments: &[&str]) -> Run {
        self.run_on(arguments, "")
    }

    fn run_on(&self, arguments: &[&str], input: &str) -> Run {
        run_in(self.0.path(), arguments, input.as_bytes())
    }

    fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.path(name)).unwrap_or_default()
    }

    /// The names in it.
    fn names(&self) -> Vec<String> {
        let entries = std::fs::read_dir(self.0.path()).expect("the folder is there").flatten();
        let mut names: Vec<_> = entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }
}

impl AsRef<Path> for Folder {
    fn as_ref(&self) -> &Path {
        self.0.path()
    }
}

/// The bytes of a file, or of all files of a folder, by name.
fn files(path: &Path) -> BTreeMap<String, Vec<u8>> {
    let read = |path: &Path| std::fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let Ok(entries) = std::fs::read_dir(path) else { return BTreeMap::from([(String::new(), read(path))]) };
    let name = |path: &Path| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    entries.flatten().map(|entry| (name(&entry.path()), read(&entry.path()))).collect()
}
