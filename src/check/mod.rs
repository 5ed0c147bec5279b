//! What looks wrong in a grammar that can be read: entries that say nothing, that another one makes needless, that cannot
//! fire, or that contradict another.
//!
//! In: an engine over the grammar. Out: [`Warning`]s, in the order of the files. What can be told from the entries alone is
//! told so (`covers`, `makes`), the rest by what becomes of their examples (`trial`).

mod covers;
mod makes;
mod trial;

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use serde::Serialize;

use crate::Engine;
use crate::grammar::{Frame, FrameInfo, Grammar, place};

/// What kind of thing looks wrong. The names are stable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Code {
    /// Another entry asserts the same wherever this one does, or keeps it from being asked.
    Shadowed,
    /// Its examples are read the same without it.
    NotNeeded,
    /// It asks for what nothing makes, or for what it forbids.
    NeverFires,
    /// It asserts a fact, and no example shows what it must not read.
    NoNegativeExample,
    /// Two entries read one clause and give one competitor different values.
    Ambiguous,
    /// Nothing comes of it, or nothing asks for it.
    Unused,
}

impl Code {
    /// All of them.
    pub const ALL: [Code; 6] =
        [Code::Shadowed, Code::NotNeeded, Code::NeverFires, Code::NoNegativeExample, Code::Ambiguous, Code::Unused];

    /// Its name, as it is printed.
    pub fn name(self) -> &'static str {
        match self {
            Code::Shadowed => "shadowed",
            Code::NotNeeded => "not-needed",
            Code::NeverFires => "never-fires",
            Code::NoNegativeExample => "no-negative-example",
            Code::Ambiguous => "ambiguous",
            Code::Unused => "unused",
        }
    }
}

/// What looks wrong at a place of the grammar.
#[derive(Clone, Debug, Serialize)]
pub struct Warning {
    /// What kind of thing it is.
    pub code: Code,
    /// The entry that it is about, or the pattern of a phrase, or the name of a class or category.
    pub entry: String,
    /// What is wrong.
    pub message: String,
    /// Where: the first is the place to mend, the others help to understand it.
    pub places: Vec<Place>,
}

/// A line of a grammar file.
#[derive(Clone, Debug, Serialize)]
pub struct Place {
    /// The file, in the folder of the grammar.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
    /// Its text.
    pub text: String,
    /// The words of the text that are meant.
    pub part: String,
    /// What is said of them.
    pub label: String,
}

impl Place {
    /// The first line of a frame.
    fn of_frame(frame: &Frame, info: &FrameInfo, label: &str) -> Place {
        let text = format!("frame {}", frame.name);
        Place::at(&info.source, text, &frame.name, label)
    }

    /// Some words of a further line of a frame; its first line where no line is the one.
    fn of_line(frame: &Frame, info: &FrameInfo, is_it: impl Fn(&str) -> bool, part: &str, label: &str) -> Place {
        match info.lines.iter().find(|(_, text)| is_it(text)) {
            Some((line, text)) => Place::at(&format!("{}:{line}", info.file()), text.clone(), part, label),
            None => Place::of_frame(frame, info, label),
        }
    }

    /// Words of a line, given the file with its number.
    fn at(source: &str, text: String, part: &str, label: &str) -> Place {
        let (file, line) = place(source);
        Place { file: file.to_owned(), line, text, part: part.to_owned(), label: label.to_owned() }
    }
}

impl Warning {
    /// As it is printed, with each line and a caret; coloured for a terminal.
    pub fn rendered(&self) -> String {
        let snippets = self.places.iter().enumerate().map(|(number, place)| {
            // Words that stand in the line otherwise, as in small letters, are the whole line.
            let part = if place.text.contains(&place.part) { &place.part } else { &place.text };
            let start = place.text.find(part.as_str()).unwrap_or(0);
            let kind = if number == 0 { AnnotationKind::Primary } else { AnnotationKind::Context };
            let words = kind.span(start..start + part.len()).label(place.label.as_str());
            let line = Snippet::source(place.text.as_str()).line_start(place.line).path(place.file.as_str());
            line.annotation(words)
        });
        let group = Level::WARNING.primary_title(self.message.as_str()).id(self.code.name()).elements(snippets);
        Renderer::styled().render(&[group])
    }

    /// File and line of the place to mend, by which warnings are sorted.
    fn place(&self) -> (&str, usize) {
        self.places.first().map_or(("", 0), |place| (place.file.as_str(), place.line))
    }
}

/// What looks wrong in the grammar of an engine, in the order of its files.
///
/// The engine is as it was before; meanwhile single entries are taken out of its grammar.
///
/// ```
/// use uitslag::Engine;
/// use uitslag::check::{Code, check};
/// use uitslag::grammar::{Grammar, SourceFile};
///
/// let file = |path: &str, text: &str| SourceFile { path: path.into(), text: text.into() };
/// let files = [
///     file("lexicon/verbs.lex", "[verb]\nwinnen: win wint won wonnen gewonnen\n"),
///     file("frames/wins.frm", "frame win\n  verb winnen\n  subject\n  needs MARKER[id=at-last]\n  asserts result subject rank=1\n"),
/// ];
/// let (grammar, mistakes) = Grammar::build(&files);
/// assert!(mistakes.is_empty());
/// let codes: Vec<Code> = check(&mut Engine::new(grammar)).iter().map(|warning| warning.code).collect();
/// assert_eq!(codes, [Code::NoNegativeExample, Code::NeverFires]);
/// ```
pub fn check(engine: &mut Engine) -> Vec<Warning> {
    let infos = engine.grammar.frame_infos();
    let mut warnings = Vec::new();
    let contradictions = covers::find(&engine.grammar, &infos, &mut warnings);
    makes::find(&engine.grammar, &infos, &mut warnings);
    trial::find(engine, &infos, contradictions, &mut warnings);
    warnings.sort_by(|a, b| (a.place(), a.code).cmp(&(b.place(), b.code)));
    warnings
}

/// Each frame with its number and where it stands.
fn numbered<'a>(
    grammar: &'a Grammar,
    infos: &'a [FrameInfo],
) -> impl Iterator<Item = (usize, &'a Frame, &'a FrameInfo)> {
    grammar.frames.iter().zip(infos).enumerate().map(|(number, (frame, info))| (number, frame, info))
}
