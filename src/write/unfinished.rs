//! An output that grows, survives the end of its run, and appears when it is whole.
//!
//! While it grows, an output is a hidden folder beside the place where it will be: `.NAME.partial` for `NAME`. In it are
//!
//! - its **parts**, files that only grow: the lines of JSON, the tables of CSV, or the rows of which a database or Parquet is
//!   made at the end;
//! - `checkpoint`, which tells how many bytes of each part belong to it, and what the program had done by then. It is
//!   replaced as a whole, after the bytes are on the disk;
//! - `lock`, which a run holds, so that two runs do not write into each other's parts.
//!
//! To resume is to cut the parts to the length that the checkpoint tells, and to go on. As the last step, the whole gets its
//! name by one renaming, and the folder is removed.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::form::{Form, WHOLE};

/// So many bytes wait in memory before they are written.
const BUFFER_BYTES: usize = 1 << 20;

const CHECKPOINT: &str = "checkpoint";
const LOCK: &str = "lock";

/// Why an output cannot be begun or gone on with.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BeginError {
    /// It is a folder and a file is to be written, or the other way round.
    #[error("it is a folder")]
    IsFolder,
    /// A folder is to be made where something is already.
    #[error("there is something already; remove it, or name another folder")]
    Occupied,
    /// Another run has the same output.
    #[error("another run is writing it; wait for it to end, or name another output")]
    Busy,
    /// What was kept cannot be read.
    #[error("the checkpoint in {0} is damaged; run the command without --resume to begin anew")]
    Damaged(PathBuf),
    /// The system refuses.
    #[error(transparent)]
    System(#[from] io::Error),
}

/// What stands in the checkpoint's file.
#[derive(Serialize, Deserialize)]
struct Checkpoint<P> {
    /// How many bytes of each part belong to it.
    lengths: Vec<u64>,
    progress: P,
}

struct Part {
    path: PathBuf,
    file: File,
    /// The bytes in the file.
    length: u64,
    /// The bytes that are still to be written.
    waiting: Vec<u8>,
    /// Whether the file has bytes that may not be on the disk.
    unsynced: bool,
}

/// An output that grows article by article. `P` is what the program wants to know of its progress when it resumes.
///
/// Dropped before it is [finished](Unfinished::finish), it stays to be resumed if it has been [saved](Unfinished::save), and
/// else disappears.
///
/// ```
/// use uitslag::write::{Form, Unfinished};
///
/// # let folder = tempfile::tempdir()?;
/// let path = folder.path().join("out.jsonl");
/// let (mut output, _) = Unfinished::begin(&path, Form::JsonLines, 0, 0)?;
/// output.add(0, b"{\"a\": 1}\n");
/// output.save(&1)?;
/// output.add(0, b"{\"a\": 2}\n");
/// drop(output); // as if the run were killed
///
/// let (mut output, progress) = Unfinished::resume(&path, Form::JsonLines, 0, 0)?;
/// assert_eq!(progress, 1);
/// output.add(0, b"{\"b\": 2}\n");
/// output.finish(&2)?;
/// assert_eq!(std::fs::read_to_string(&path)?, "{\"a\": 1}\n{\"b\": 2}\n");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Unfinished<P> {
    form: Form,
    target: PathBuf,
    folder: PathBuf,
    parts: Vec<Part>,
    /// The progress to which the bytes in the files belong.
    written: P,
    waiting: usize,
    saved: bool,
    finished: bool,
    lock: Option<File>,
}

impl<P: Clone + Serialize + DeserializeOwned> Unfinished<P> {
    /// Begins an output at `target`, and forgets what an earlier run has left of it. `more` parts stand beside those of the
    /// form, for the program's own use; `progress` is that of a run that has done nothing.
    ///
    /// # Errors
    /// When the output cannot be made there.
    pub fn begin(target: &Path, form: Form, more: usize, progress: P) -> Result<(Self, P), BeginError> {
        Self::open(target, form, more, progress, false)
    }

    /// Goes on where an earlier run has saved its progress, or begins where none has. Gives the progress. The form must be that
    /// of the earlier run.
    ///
    /// # Errors
    /// When the output cannot be made there, or the checkpoint is damaged.
    pub fn resume(target: &Path, form: Form, more: usize, progress: P) -> Result<(Self, P), BeginError> {
        Self::open(target, form, more, progress, true)
    }

    /// The progress that an earlier run has saved of an output at `target`, if there is any.
    ///
    /// # Errors
    /// When the checkpoint is damaged or cannot be read.
    pub fn saved(target: &Path) -> Result<Option<P>, BeginError> {
        Ok(checkpoint(&folder_of(&real(target))?)?.map(|checkpoint| checkpoint.progress))
    }

    /// The parts, as an earlier run has left them or new ones.
    fn open(target: &Path, form: Form, more: usize, progress: P, resume: bool) -> Result<(Self, P), BeginError> {
        let target = real(target);
        check(&target, form)?;
        let folder = folder_of(&target)?;
        match fs::create_dir(&folder) {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => return Err(error.into()),
            _ => {}
        }
        let lock = File::create(folder.join(LOCK))?;
        // A file system without locks leaves it to the user.
        if let Err(TryLockError::WouldBlock) = lock.try_lock() {
            return Err(BeginError::Busy);
        }
        let mut paths = form.part_paths(&folder);
        paths.extend((0..more).map(|number| folder.join(format!("more-{number}"))));
        let checkpoint = if resume { checkpoint::<P>(&folder)? } else { None };
        let resumed = match checkpoint {
            Some(Checkpoint { lengths, progress }) => match open_parts(&paths, &lengths, form) {
                Ok(parts) => Some((parts, progress)),
                // The run before this one ended between the renaming of the whole and the end of its folder.
                Err(error) if error.kind() == io::ErrorKind::NotFound => None,
                Err(error) => return Err(error.into()),
            },
            None => None,
        };
        let saved = resumed.is_some();
        let (parts, progress) = match resumed {
            Some(resumed) => resumed,
            None => (create_parts(&paths, form, &folder)?, progress),
        };
        let output = Unfinished {
            form,
            target,
            folder,
            parts,
            written: progress.clone(),
            waiting: 0,
            saved,
            finished: false,
            lock: Some(lock),
        };
        Ok((output, progress))
    }

    /// The folder in which it grows.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The file of the part that is number `number` beside those of the form.
    pub fn more(&self, number: usize) -> Option<&Path> {
        self.parts.get(self.form.parts() + number).map(|part| part.path.as_path())
    }

    /// Adds bytes to a part; those beside the form's own are behind them. They wait until they are [written](Self::write).
    pub fn add(&mut self, part: usize, bytes: &[u8]) {
        if let Some(part) = self.parts.get_mut(part) {
            part.waiting.extend_from_slice(bytes);
            self.waiting += bytes.len();
        }
    }

    /// Whether so much waits that it should be written.
    pub fn is_full(&self) -> bool {
        self.waiting >= BUFFER_BYTES
    }

    /// Writes what waits, which belongs to `progress`.
    ///
    /// # Errors
    /// When it cannot be written. Nothing of it stays in the files then.
    pub fn write(&mut self, progress: &P) -> io::Result<()> {
        let lengths: Vec<u64> = self.parts.iter().map(|part| part.length).collect();
        if let Err(error) = self.parts.iter_mut().try_for_each(Part::write) {
            for (part, length) in self.parts.iter_mut().zip(lengths) {
                // A part that cannot be cut is cut when the run is resumed.
                let _ = part.cut(length);
            }
            return Err(error);
        }
        self.waiting = 0;
        self.written.clone_from(progress);
        Ok(())
    }

    /// Writes what waits, which belongs to `progress`, and saves that, so that a run that ends after this is resumed here.
    ///
    /// # Errors
    /// When the bytes or the checkpoint cannot be written.
    pub fn save(&mut self, progress: &P) -> io::Result<()> {
        self.write(progress)?;
        self.save_written()
    }

    /// Keeps what is written although something went wrong, as far as possible: on a full disk there may be no room even for
    /// the checkpoint, and then the one before it stays. Gives whether there is one.
    pub fn keep(&mut self) -> bool {
        // The reason to give up is told by what went wrong before.
        let _ = self.save_written();
        self.saved
    }

    /// The progress that is kept when the run ends now.
    pub fn written(&self) -> &P {
        &self.written
    }

    /// Makes the whole and gives it its name; after that there is nothing to add to.
    ///
    /// # Errors
    /// When the last bytes cannot be stored or the name cannot be given. What was saved stays.
    pub fn finish(&mut self, progress: &P) -> io::Result<()> {
        self.write(progress)?;
        let whole = self.folder.join(WHOLE);
        if self.form.is_made() {
            self.save_written()?;
            let paths: Vec<_> = self.parts.iter().take(self.form.parts()).map(|part| part.path.clone()).collect();
            remove(&whole)?;
            if let Err(error) = self.form.make(&paths, &whole) {
                // On a full disk it gives back the room that it took.
                let _ = remove(&whole);
                return Err(error);
            }
            if whole.is_file() {
                File::open(&whole)?.sync_all()?;
            }
        } else {
            self.parts.iter_mut().try_for_each(Part::sync)?;
        }
        // Some systems do not rename what is open.
        self.parts.clear();
        if self.form.is_folder() && self.target.is_dir() {
            fs::remove_dir(&self.target)?;
        }
        fs::rename(&whole, &self.target)?;
        self.finished = true;
        Ok(())
    }

    fn save_written(&mut self) -> io::Result<()> {
        self.parts.iter_mut().try_for_each(Part::sync)?;
        let checkpoint =
            Checkpoint { lengths: self.parts.iter().map(|part| part.length).collect(), progress: &self.written };
        let new = self.folder.join("checkpoint.new");
        let mut file = File::create(&new)?;
        file.write_all(&serde_json::to_vec(&checkpoint)?)?;
        file.sync_all()?;
        fs::rename(new, self.folder.join(CHECKPOINT))?;
        self.saved = true;
        Ok(())
    }
}

impl<P> Drop for Unfinished<P> {
    fn drop(&mut self) {
        if self.finished || !self.saved {
            self.parts.clear();
            drop(self.lock.take());
            // Nobody is left to tell, and a folder that stays behind is harmless.
            let _ = fs::remove_dir_all(&self.folder);
        }
    }
}

impl Part {
    fn write(&mut self) -> io::Result<()> {
        if self.waiting.is_empty() {
            return Ok(());
        }
        self.unsynced = true;
        self.file.write_all(&self.waiting)?;
        self.length += self.waiting.len() as u64;
        self.waiting.clear();
        Ok(())
    }

    fn cut(&mut self, length: u64) -> io::Result<()> {
        self.waiting.clear();
        self.length = length;
        self.unsynced = true;
        self.file.set_len(length)?;
        self.file.seek(SeekFrom::Start(length)).map(drop)
    }

    fn sync(&mut self) -> io::Result<()> {
        if self.unsynced {
            self.file.sync_data()?;
            self.unsynced = false;
        }
        Ok(())
    }
}

/// What a link points to: it stays a link, and that is replaced.
fn real(target: &Path) -> PathBuf {
    fs::canonicalize(target).unwrap_or_else(|_| target.to_owned())
}

/// Where an output grows.
fn folder_of(target: &Path) -> Result<PathBuf, BeginError> {
    match target.file_name() {
        Some(name) => Ok(target.with_file_name(format!(".{}.partial", name.to_string_lossy()))),
        None => Err(io::Error::new(io::ErrorKind::InvalidInput, "it names no file").into()),
    }
}

/// Whether the output can be at `target`.
fn check(target: &Path, form: Form) -> Result<(), BeginError> {
    let Ok(found) = fs::metadata(target) else { return Ok(()) };
    match (form.is_folder(), found.is_dir()) {
        (false, false) => Ok(()),
        (false, true) => Err(BeginError::IsFolder),
        (true, true) if fs::read_dir(target)?.next().is_none() => Ok(()),
        (true, _) => Err(BeginError::Occupied),
    }
}

fn checkpoint<P: DeserializeOwned>(folder: &Path) -> Result<Option<Checkpoint<P>>, BeginError> {
    let bytes = match fs::read(folder.join(CHECKPOINT)) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    serde_json::from_slice(&bytes).map(Some).map_err(|_| BeginError::Damaged(folder.to_owned()))
}

/// Opens the parts of an earlier run, without what it wrote after its checkpoint.
fn open_parts(paths: &[PathBuf], lengths: &[u64], form: Form) -> io::Result<Vec<Part>> {
    let mut heads = form.heads()?.into_iter();
    let mut parts = Vec::with_capacity(paths.len());
    for (path, &length) in paths.iter().zip(lengths) {
        let file = OpenOptions::new().read(true).write(true).open(path)?;
        if file.metadata()?.len() < length {
            let reason = format!("{} has lost bytes; run the command without --resume to begin anew", path.display());
            return Err(io::Error::new(io::ErrorKind::InvalidData, reason));
        }
        let mut part = Part { path: path.clone(), file, length, waiting: Vec::new(), unsynced: false };
        part.cut(length)?;
        // What was saved before a byte was written lacks its head.
        part.waiting = heads.next().filter(|_| length == 0).unwrap_or_default();
        parts.push(part);
    }
    Ok(parts)
}

fn create_parts(paths: &[PathBuf], form: Form, folder: &Path) -> io::Result<Vec<Part>> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_name() != LOCK {
            remove(&entry.path())?;
        }
    }
    let mut heads = form.heads()?.into_iter();
    let mut parts = Vec::with_capacity(paths.len());
    for path in paths {
        if let Some(above) = path.parent().filter(|above| *above != folder) {
            fs::create_dir_all(above)?;
        }
        let file = File::create(path)?;
        let waiting = heads.next().unwrap_or_default();
        parts.push(Part { path: path.clone(), file, length: 0, waiting, unsynced: false });
    }
    Ok(parts)
}

/// Removes a file or a folder that may be there.
fn remove(path: &Path) -> io::Result<()> {
    match fs::symlink_metadata(path) {
        Ok(found) if found.is_dir() => fs::remove_dir_all(path),
        Ok(_) => fs::remove_file(path),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error),
    }
}
