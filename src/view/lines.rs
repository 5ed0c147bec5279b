//! Words in lines: in their styles, and no wider than the terminal.

use std::io::{self, Write};

use anstyle::Style;
use unicode_width::UnicodeWidthStr;

use super::{Terminal, printable};

/// Characters without a space between them, in one style or several.
#[derive(Clone, Debug, Default)]
pub(crate) struct Word {
    /// The style of the space in front of it, where there is one.
    space: Option<Style>,
    pieces: Vec<(Style, String)>,
}

impl Word {
    fn width(&self) -> usize {
        self.pieces.iter().map(|(_, text)| text.width()).sum()
    }
}

/// Text in one style as words.
pub(crate) fn words_of(style: Style, text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    add_words(&mut words, style, text);
    words
}

/// Adds text, of which the first characters may go on with the last word.
pub(crate) fn add_words(words: &mut Vec<Word>, style: Style, text: &str) {
    for (at, part) in printable(text).split([' ', '\n', '\t']).enumerate() {
        if at > 0 {
            words.push(Word { space: Some(style), pieces: Vec::new() });
        }
        if part.is_empty() {
            continue;
        }
        match words.last_mut() {
            Some(word) => word.pieces.push((style, part.to_owned())),
            None => words.push(Word { space: None, pieces: vec![(style, part.to_owned())] }),
        }
    }
}

/// Text on one line, without what steers a terminal.
pub(crate) fn one_line(text: &str) -> String {
    printable(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Words in lines, all of them behind an indent; the first begins where the indent ends already. A word that is wider than a
/// line has one of its own.
///
/// # Errors
/// When the writer fails.
pub(crate) fn write_words(out: &mut dyn Write, terminal: Terminal, words: &[Word], indent: usize) -> io::Result<()> {
    let most = terminal.width.unwrap_or(usize::MAX);
    let mut line = Line::default();
    let mut column = indent;
    for word in words {
        let width = word.width();
        match word.space {
            Some(_) if column > indent && (column + 1).saturating_add(width) > most => {
                line.write(out, terminal)?;
                write!(out, "\n{}", " ".repeat(indent))?;
                column = indent;
            }
            Some(style) if column > indent => {
                line.add(style, " ");
                column += 1;
            }
            _ => {}
        }
        for (style, text) in &word.pieces {
            line.add(*style, text);
        }
        column += width;
    }
    line.write(out, terminal)?;
    writeln!(out)
}

/// Writes text in a style, where the terminal has any.
///
/// # Errors
/// When the writer fails.
pub(crate) fn write_styled(out: &mut dyn Write, terminal: Terminal, style: Style, text: &str) -> io::Result<()> {
    if terminal.has_colours && style != Style::new() && !text.is_empty() {
        write!(out, "{style}{text}{style:#}")
    } else {
        write!(out, "{text}")
    }
}

/// What stands on a line, in runs of one style.
#[derive(Default)]
struct Line(Vec<(Style, String)>);

impl Line {
    fn add(&mut self, style: Style, text: &str) {
        match self.0.last_mut() {
            Some((last, run)) if *last == style => run.push_str(text),
            _ => self.0.push((style, text.to_owned())),
        }
    }

    fn write(&mut self, out: &mut dyn Write, terminal: Terminal) -> io::Result<()> {
        self.0.drain(..).try_for_each(|(style, run)| write_styled(out, terminal, style, &run))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(width: Option<usize>, words: &[Word], indent: usize) -> String {
        let mut out = Vec::new();
        let terminal = Terminal { width, has_colours: true };
        write_words(&mut out, terminal, words, indent).expect("memory can be written to");
        String::from_utf8_lossy(&out).into_owned()
    }

    #[test]
    fn lines_are_no_wider_than_the_terminal() {
        let words = words_of(Style::new(), "Femke Kok won de 500 meter");
        assert_eq!(shown(None, &words, 0), "Femke Kok won de 500 meter\n");
        assert_eq!(shown(Some(13), &words, 0), "Femke Kok won\nde 500 meter\n");
        assert_eq!(shown(Some(12), &words, 2), "Femke Kok\n  won de 500\n  meter\n");
        assert_eq!(shown(Some(3), &words, 0), "Femke\nKok\nwon\nde\n500\nmeter\n");
        // Two columns each.
        assert_eq!(shown(Some(5), &words_of(Style::new(), "高木 美"), 0), "高木\n美\n");
    }

    #[test]
    fn a_style_is_begun_once_and_ends_with_the_line() {
        let mut words = words_of(Style::new().bold(), "Femke Kok");
        add_words(&mut words, Style::new(), ", die won");
        assert_eq!(shown(None, &words, 0), "\u{1b}[1mFemke Kok\u{1b}[0m, die won\n");
        assert_eq!(shown(Some(6), &words, 0), "\u{1b}[1mFemke\u{1b}[0m\n\u{1b}[1mKok\u{1b}[0m,\ndie\nwon\n");
    }
}
