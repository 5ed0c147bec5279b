//! Mistakes in grammar files.

use std::ops::Range;

/// A mistake at a place of a file.
#[derive(Clone, Debug)]
pub struct Mistake {
    /// Which file, by number.
    pub file: usize,
    /// Byte offset into it.
    pub at: usize,
    /// How many bytes the caret covers.
    pub length: usize,
    /// What was expected.
    pub message: String,
}

impl Mistake {
    /// A mistake in some words of a line that begins at an offset into a file. Words that do not stand in the line, such as
    /// those that an abbreviation of it stands for, are the whole line.
    pub(super) fn in_line(file: usize, start: usize, line: &str, wrong: Wrong) -> Mistake {
        let at = part_of(line, wrong.part).unwrap_or_else(|| trimmed(line));
        Mistake { file, at: start + at.start, length: at.len(), message: wrong.message }
    }
}

/// What is wrong in a line, and the words of the line that are.
#[derive(Debug)]
pub(super) struct Wrong<'a> {
    pub part: &'a str,
    pub message: String,
}

impl<'a> Wrong<'a> {
    pub fn new(part: &'a str, message: impl Into<String>) -> Wrong<'a> {
        Wrong { part, message: message.into() }
    }
}

/// Where a part of a line stands in it: the slice that it is, or else the same words.
fn part_of(line: &str, part: &str) -> Option<Range<usize>> {
    let start = (part.as_ptr() as usize).wrapping_sub(line.as_ptr() as usize);
    let is_slice = line.get(start..).is_some_and(|rest| rest.starts_with(part));
    let start = if is_slice { start } else { line.find(part)? };
    (!part.is_empty()).then(|| start..start + part.len())
}

/// Where the content of a line stands in it.
fn trimmed(line: &str) -> Range<usize> {
    let end = line.trim_end().len();
    end - line[..end].trim_start().len()..end
}

#[cfg(test)]
mod tests {
    use super::*;

    fn caret(line: &str, part: &str) -> (usize, usize) {
        let mistake = Mistake::in_line(0, 100, line, Wrong::new(part, ""));
        (mistake.at, mistake.length)
    }

    #[test]
    fn a_caret_stands_at_the_words_or_at_the_line() {
        let line = "  role rank: RANK|RANK\n";
        assert_eq!(caret(line, &line[18..22]), (118, 4));
        let elsewhere = String::from("RANK");
        assert_eq!(caret(line, &elsewhere), (113, 4));
        assert_eq!(caret(line, "AWARD"), (102, 20));
        assert_eq!(caret(line, ""), (102, 20));
        assert_eq!(caret("\n", "AWARD"), (100, 0));
    }
}
