//! zip: the members of an archive in the order of its directory.

use std::io::{self, Read, Seek, SeekFrom};

use tempfile::SpooledTempFile;
use zip::ZipArchive;
use zip::read::read_zipfile_from_stream;
use zip::result::ZipError;

use super::{Taken, Unpack, is_wanted};
use crate::read::Problem;
use crate::read::walk::{Step, Stop};

/// The most bytes of an archive that is not a file of its own.
const MAX_SPOOLED: u64 = 1 << 30;

/// The most of it that is held in memory.
const IN_MEMORY: usize = 8 << 20;

/// Gives each member that holds articles to `take`: its path, and its bytes or what is wrong with it. An archive without a
/// readable directory, such as one that breaks off, is searched for its members from its beginning.
///
/// # Errors
/// What is wrong with the archive, after all members that could be found, and what `take` stops with.
pub(in crate::read) fn members<R: Read + Seek>(
    mut stream: R,
    source: &Taken,
    mut take: impl FnMut(&str, Result<&mut dyn Read, Problem>) -> Step,
) -> Step {
    let mut archive = match ZipArchive::new(&mut stream) {
        Ok(archive) => archive,
        Err(error) => {
            stream.seek(SeekFrom::Start(0)).map_err(Problem::from)?;
            without_directory(&mut stream, source, take)?;
            return Err(Stop::Problem(problem(error, None)));
        }
    };
    for index in 0..archive.len() {
        // The name is asked for first, so that a member that cannot be opened is told by it.
        let path = archive.name_for_index(index).map(|name| name.map(|name| name.into_owned()).unwrap_or_default());
        let path = path.unwrap_or_default();
        if !is_wanted(&path) {
            continue;
        }
        match archive.by_index(index) {
            Ok(member) => {
                let at = Taken::default();
                at.set(member.header_start());
                take(&path, Ok(&mut Unpack::new("zip", member, at, source.clone())))?;
            }
            Err(error) => take(&path, Err(problem(error, None)))?,
        }
    }
    Ok(())
}

/// The members as they stand one behind the other.
fn without_directory<R: Read>(
    stream: &mut R,
    source: &Taken,
    mut take: impl FnMut(&str, Result<&mut dyn Read, Problem>) -> Step,
) -> Step {
    // What cannot be read as a member is where the directory was, or is lost.
    while let Ok(Some(member)) = read_zipfile_from_stream(&mut *stream) {
        let path = member.name().map(|name| name.into_owned()).unwrap_or_default();
        if is_wanted(&path) {
            take(&path, Ok(&mut Unpack::new("zip", member, Taken::default(), source.clone())))?;
        }
    }
    Ok(())
}

/// An archive that is no file of its own, in memory or, where it is large, in a file without a name.
///
/// # Errors
/// When it is too large or cannot be read or stored.
pub(in crate::read) fn spool(stream: &mut dyn Read) -> Result<SpooledTempFile, Problem> {
    let mut spooled = tempfile::spooled_tempfile(IN_MEMORY);
    if io::copy(&mut stream.take(MAX_SPOOLED + 1), &mut spooled)? > MAX_SPOOLED {
        return Err(Problem::LargeArchive(MAX_SPOOLED));
    }
    spooled.seek(SeekFrom::Start(0))?;
    Ok(spooled)
}

fn problem(error: ZipError, at: Option<u64>) -> Problem {
    match error {
        ZipError::Io(error) => error.into(),
        ZipError::UnsupportedArchive(reason) => Problem::Packing(reason),
        ZipError::CompressionMethodNotSupported(_) => Problem::Packing("its compression method is not known"),
        error => Problem::damaged("zip", &error.to_string(), at),
    }
}
