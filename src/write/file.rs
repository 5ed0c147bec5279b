//! An output file that is there in whole or not at all.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// A file that gets its name when it is [finished](OutputFile::finish); until then it has a temporary name beside it, and is
/// removed when it is dropped. A device or a pipe is written to directly.
///
/// ```
/// use std::io::Write;
/// use uitslag::write::OutputFile;
///
/// # let folder = tempfile::tempdir()?;
/// let path = folder.path().join("out.jsonl");
/// let mut file = OutputFile::create(&path)?;
/// file.write_all(b"{}\n")?;
/// assert!(!path.exists());
/// file.finish()?;
/// assert_eq!(std::fs::read(&path)?, b"{}\n");
/// # Ok::<(), std::io::Error>(())
/// ```
pub struct OutputFile {
    file: File,
    /// The temporary name and the name to come.
    rename: Option<(PathBuf, PathBuf)>,
}

impl OutputFile {
    /// Begins a file that will be at `path`.
    ///
    /// # Errors
    /// When `path` is a folder, or its folder does not exist or cannot be written to.
    pub fn create(path: &Path) -> io::Result<OutputFile> {
        // Two runs at once do not write into each other's file.
        Self::create_as(path, &format!(".{}", std::process::id()))
    }

    /// Begins a file that no other run writes at the same time, so that what a killed run has left of it is used again.
    ///
    /// # Errors
    /// As those of [`OutputFile::create`].
    pub fn create_alone(path: &Path) -> io::Result<OutputFile> {
        Self::create_as(path, "")
    }

    fn create_as(path: &Path, mark: &str) -> io::Result<OutputFile> {
        // A link stays a link: what it points to is replaced.
        let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        match fs::metadata(&target) {
            Ok(found) if found.is_dir() => return Err(io::Error::new(io::ErrorKind::IsADirectory, "it is a folder")),
            Ok(found) if !found.is_file() => {
                return Ok(OutputFile { file: OpenOptions::new().write(true).open(&target)?, rename: None });
            }
            _ => {}
        }
        let Some(name) = target.file_name() else {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "it names no file"));
        };
        let partial = format!(".{}{mark}.partial", name.to_string_lossy());
        let partial = target.with_file_name(partial);
        let file = File::create(&partial)?;
        Ok(OutputFile { file, rename: Some((partial, target)) })
    }

    /// Gives the file its name.
    ///
    /// # Errors
    /// When the last bytes cannot be stored or the name cannot be given.
    pub fn finish(mut self) -> io::Result<()> {
        if let Some((partial, target)) = &self.rename {
            self.file.sync_all()?;
            fs::rename(partial, target)?;
            self.rename = None;
        }
        Ok(())
    }
}

impl Write for OutputFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

impl Drop for OutputFile {
    fn drop(&mut self) {
        if let Some((partial, _)) = &self.rename {
            // Nobody is left to tell, and a file that stays behind is harmless.
            let _ = fs::remove_file(partial);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dropped_leaves_the_old_file_and_nothing_else() -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("out.jsonl");
        fs::write(&path, "old")?;
        let mut file = OutputFile::create(&path)?;
        file.write_all(b"new")?;
        drop(file);
        assert_eq!(fs::read(&path)?, b"old");
        assert_eq!(fs::read_dir(folder.path())?.count(), 1);
        Ok(())
    }

    #[test]
    fn no_folder() {
        assert!(OutputFile::create(Path::new("no/such/folder/out.jsonl")).is_err());
        assert!(OutputFile::create(&std::env::temp_dir()).is_err());
    }

    #[cfg(unix)]
    #[test]
    fn a_device_stays_a_device() -> io::Result<()> {
        let mut file = OutputFile::create(Path::new("/dev/null"))?;
        file.write_all(b"{}")?;
        file.finish()?;
        assert!(!fs::metadata("/dev/null")?.is_file());
        Ok(())
    }
}
