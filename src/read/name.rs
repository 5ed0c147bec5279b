//! The names that a source goes by: to the user, and as what its articles are called.

use std::path::Path;

use jiff::civil::Date;

use super::date::date_in_name;
use super::{Problem, ReadError, folder};

/// The names of a source, or of a member of an archive.
#[derive(Clone, Debug)]
pub(super) struct Name {
    /// The file, as errors show it.
    input: String,
    /// The member, behind the archives within the archive that it is in.
    member: Option<String>,
    /// Without its folder.
    pub(super) file: String,
    /// Without its folder and its ending: the name of its article.
    pub(super) stem: String,
    /// Its ending in lower case.
    pub(super) ending: String,
    /// The day in it.
    pub(super) published: Option<Date>,
    /// Found in a folder or an archive, not named by the user: what holds no article is passed over.
    pub(super) found: bool,
}

impl Name {
    pub(super) fn of(path: &Path) -> Self {
        let part = |part: Option<&std::ffi::OsStr>| part.unwrap_or_default().to_string_lossy().into_owned();
        let file = part(path.file_name());
        Name {
            input: folder::name(path),
            member: None,
            published: date_in_name(&file),
            file,
            stem: part(path.file_stem()),
            ending: part(path.extension()).to_lowercase(),
            found: false,
        }
    }

    pub(super) fn standard_input() -> Self {
        Name {
            input: "standard input".to_owned(),
            member: None,
            file: "stdin".to_owned(),
            stem: "stdin".to_owned(),
            ending: String::new(),
            published: None,
            found: false,
        }
    }

    /// A file that was found in a folder.
    pub(super) fn found(path: &Path) -> Self {
        Name { found: true, ..Name::of(path) }
    }

    /// A member of this archive, by its path in it.
    pub(super) fn of_member(&self, path: &str) -> Self {
        // A name that somebody else wrote is shown to the user: it moves no cursor.
        let path: String = path.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect();
        let of = Name::of(Path::new(&path));
        let member = self.member.as_ref().map_or_else(|| path.clone(), |above| format!("{above}!{path}"));
        Name { input: self.input.clone(), member: Some(member), found: true, ..of }
    }

    /// A record of this archive, by its address.
    pub(super) fn of_record(&self, address: &str) -> Self {
        let Name { member, .. } = self.of_member(address);
        Name { member, ..self.clone() }
    }

    /// What is in this packed file: `a.txt` in `a.txt.gz`, and `a.tar` in `a.tgz`.
    pub(super) fn unpacked(&self) -> Self {
        let inner = match self.ending.as_str() {
            "gz" | "bz2" | "zst" => self.stem.clone(),
            "tgz" | "tbz2" | "tzst" => format!("{}.tar", self.stem),
            _ => return self.clone(),
        };
        let Name { file, stem, ending, published, .. } = Name::of(Path::new(&inner));
        Name { file, stem, ending, published, ..self.clone() }
    }

    /// What is wrong with the whole of it.
    pub(super) fn error(&self, problem: Problem) -> ReadError {
        let offset = problem.offset();
        let member = self.member.as_deref().map(Box::from);
        ReadError { member, offset, ..ReadError::new(self.input.clone(), problem) }
    }

    /// What is wrong with it at a line or a byte.
    pub(super) fn error_at(&self, line: Option<u64>, offset: Option<u64>, problem: Problem) -> ReadError {
        let error = self.error(problem);
        ReadError { line, offset: offset.or(error.offset), ..error }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(path: &str) -> Name {
        Name::of(Path::new(path))
    }

    #[test]
    fn of_files() {
        let name = name("in/2023-11-19.a.TXT");
        assert_eq!(
            (name.file.as_str(), name.stem.as_str(), name.ending.as_str()),
            ("2023-11-19.a.TXT", "2023-11-19.a", "txt")
        );
        assert_eq!(name.published.map(|day| day.to_string()).as_deref(), Some("2023-11-19"));
    }

    #[test]
    fn unpacked() {
        for (packed, file, ending) in [
            ("a.txt.gz", "a.txt", "txt"),
            ("a.tgz", "a.tar", "tar"),
            ("a.tar.bz2", "a.tar", "tar"),
            ("a.xyz", "a.xyz", "xyz"),
        ] {
            let inner = name(packed).unpacked();
            assert_eq!((inner.file.as_str(), inner.ending.as_str()), (file, ending));
            assert_eq!(inner.error(Problem::Empty).input, packed, "errors name the file that is there");
        }
    }

    #[test]
    fn members_of_members() {
        let inner = name("in/a.zip").of_member("x/b.tar.gz").unpacked().of_member("c\u{1b}[2J.txt");
        let error = inner.error(Problem::Empty);
        assert!(error.to_string().starts_with("in/a.zip: x/b.tar.gz!c\u{fffd}[2J.txt: is empty"), "{error}");
        assert!(inner.found);
    }
}
