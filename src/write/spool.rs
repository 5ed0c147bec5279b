//! Rows on their way: what is kept of tables until all of them are there.
//!
//! SQLite and Parquet cannot be cut off after any row, and a run that was killed has to go on after the last row that was
//! kept. So rows wait in a file that only grows, each as its length and the bytes that postcard makes of its cells, and become
//! tables at the end.

use std::fs::File;
use std::io::{self, BufReader, Read};
use std::path::Path;

use super::table::Cell;

const BUFFER_BYTES: usize = 256 << 10;

/// Adds a row to bytes in memory.
pub(super) fn append(row: &[Cell], out: &mut Vec<u8>) -> io::Result<()> {
    let at = out.len();
    out.extend_from_slice(&[0; 4]);
    let bytes = postcard::to_extend(row, std::mem::take(out)).map_err(io::Error::other)?;
    *out = bytes;
    let length = u32::try_from(out.len() - at - 4).map_err(io::Error::other)?;
    out[at..at + 4].copy_from_slice(&length.to_le_bytes());
    Ok(())
}

/// Gives `take` each row of a file.
///
/// # Errors
/// When the file cannot be read or holds something else than whole rows; and the first error of `take`.
pub(super) fn each(path: &Path, mut take: impl FnMut(Vec<Cell>) -> io::Result<()>) -> io::Result<()> {
    let file = File::open(path)?;
    let length = file.metadata()?.len();
    let mut rows = BufReader::with_capacity(BUFFER_BYTES, file);
    let mut read = 0;
    let mut bytes = Vec::new();
    while read < length {
        let mut head = [0; 4];
        rows.read_exact(&mut head)?;
        let size = u32::from_le_bytes(head);
        read += 4 + u64::from(size);
        if read > length {
            return Err(damaged(path));
        }
        bytes.resize(size as usize, 0);
        rows.read_exact(&mut bytes)?;
        take(postcard::from_bytes(&bytes).map_err(|_| damaged(path))?)?;
    }
    Ok(())
}

fn damaged(path: &Path) -> io::Error {
    let reason = format!("{} is damaged; begin anew, without --resume", path.display());
    io::Error::new(io::ErrorKind::InvalidData, reason)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> io::Result<Vec<Vec<Cell<'static>>>> {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("rows");
        std::fs::write(&path, bytes)?;
        let mut rows = Vec::new();
        each(&path, |row| {
            let owned = row.into_iter().map(|cell| match cell {
                Cell::Text(text) => Cell::Text(text.into_owned().into()),
                Cell::Null => Cell::Null,
                Cell::Whole(n) => Cell::Whole(n),
                Cell::Decimal(n) => Cell::Decimal(n),
                Cell::Flag(flag) => Cell::Flag(flag),
                Cell::Day(day) => Cell::Day(day),
            });
            rows.push(owned.collect());
            Ok(())
        })?;
        Ok(rows)
    }

    #[test]
    fn rows_come_back() -> io::Result<()> {
        let rows = vec![
            vec![Cell::Text("Femke Kok".into()), Cell::Whole(-1), Cell::Decimal(37.54)],
            vec![],
            vec![Cell::Null, Cell::Flag(true), Cell::Day(19_782)],
        ];
        let mut bytes = Vec::new();
        for row in &rows {
            append(row, &mut bytes)?;
        }
        assert_eq!(read(&bytes)?, rows);
        assert_eq!(read(&[])?, Vec::<Vec<Cell>>::new());
        Ok(())
    }

    #[test]
    fn err_cut_short() -> io::Result<()> {
        let mut bytes = Vec::new();
        append(&[Cell::Text("Femke Kok".into())], &mut bytes)?;
        for length in 1..bytes.len() {
            assert!(read(&bytes[..length]).is_err(), "{length}");
        }
        bytes[4] = 200;
        assert!(read(&bytes).is_err());
        Ok(())
    }
}
