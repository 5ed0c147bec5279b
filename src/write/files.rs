//! One JSON file for each article.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

use super::spool;
use super::table::Cell;

/// The most characters of an article's id that its file is named by. Names may have 255 bytes, which these never reach.
const NAME_CHARACTERS: usize = 50;

/// Adds what waits of an article: its id, its number and its JSON.
pub(super) fn append(id: &str, number: u64, json: &[u8], out: &mut Vec<u8>) -> io::Result<()> {
    let json = String::from_utf8_lossy(json);
    let number = i64::try_from(number).unwrap_or(i64::MAX);
    spool::append(&[Cell::Text(file_stem(id).into()), Cell::Whole(number), Cell::Text(json)], out)
}

/// Makes a folder at `path` with the files of all articles, which wait in `part`.
pub(super) fn write(part: &Path, path: &Path) -> io::Result<()> {
    fs::create_dir(path)?;
    spool::each(part, |row| {
        let [Cell::Text(name), Cell::Whole(number), Cell::Text(json)] = row.as_slice() else {
            return Err(io::Error::new(io::ErrorKind::InvalidData, "an article without its name"));
        };
        create(path, name, *number)?.write_all(json.as_bytes())
    })?;
    Ok(())
}

/// A new file for an article. Where one before it has the name, its number stands behind the name.
fn create(folder: &Path, name: &str, number: i64) -> io::Result<File> {
    let mut file = File::create_new(folder.join(format!("{name}.json")));
    let mut numbered = format!("{name}-{number}");
    while file.as_ref().is_err_and(|error| error.kind() == io::ErrorKind::AlreadyExists) {
        file = File::create_new(folder.join(format!("{numbered}.json")));
        numbered.push('x');
    }
    file
}

/// What an article's file is called, without its ending: its id, with what has a meaning in paths made a low line.
///
/// ```
/// assert_eq!(uitslag::write::file_stem("sport/nos-1"), "sport_nos-1");
/// ```
pub fn file_stem(id: &str) -> String {
    let safe = |character: char| character.is_alphanumeric() || matches!(character, '-' | '_' | '.' | ' ');
    let id = id.trim().trim_start_matches('.');
    let name: String = id.chars().take(NAME_CHARACTERS).map(|c| if safe(c) { c } else { '_' }).collect();
    if name.is_empty() { "article".to_owned() } else { name }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stay_in_their_folder() {
        for (id, expected) in [
            ("nos-1", "nos-1"),
            ("Schaatsen: één", "Schaatsen_ één"),
            ("../../etc/passwd", "_.._etc_passwd"),
            ("https://nos.nl/artikel?id=1", "https___nos.nl_artikel_id_1"),
            ("a\\b\0c", "a_b_c"),
            ("..", "article"),
            (" ", "article"),
        ] {
            assert_eq!(file_stem(id), expected, "{id:?}");
        }
        assert_eq!(file_stem(&"é".repeat(500)).chars().count(), NAME_CHARACTERS);
    }

    #[test]
    fn one_file_for_each_article() -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        let mut bytes = Vec::new();
        for (id, number) in [("a", 1), ("a", 2), ("a-3", 3), ("a", 3), ("A", 4)] {
            append(id, number, format!("{{\"n\": {number}}}").as_bytes(), &mut bytes)?;
        }
        let part = folder.path().join("part");
        fs::write(&part, bytes)?;
        let whole = folder.path().join("whole");
        write(&part, &whole)?;
        let mut names: Vec<_> =
            fs::read_dir(&whole)?.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        assert_eq!(names.len(), 5);
        assert!(["a-2.json", "a-3.json", "a-3x.json", "a.json"].iter().all(|name| names.contains(&(*name).to_owned())));
        assert_eq!(fs::read_to_string(whole.join("a-2.json"))?, "{\"n\": 2}");
        Ok(())
    }
}
