//! The grammar: everything that is known of Dutch, as data.
//!
//! Files under `grammar/` are read into a [`Grammar`]: a [`Lexicon`], phrases and frames. The notation is documented in
//! `grammar/README.md`. A mistake is reported with file, line, column, the line itself and what was expected.

mod absence;
mod features;
mod frame_file;
mod gate;
mod interner;
mod key;
mod later;
mod layer;
mod lex_file;
mod lexicon;
mod measure;
mod mistake;
mod notation;
mod packed;
mod phrase_file;
mod screen_file;
mod shape;
mod source;
mod symbol;
mod telltale;
mod verb_form;
mod word;

use std::path::Path;

pub use features::FeatureSet;
pub use frame_file::{Assertion, Example, FactKind, Filler, Frame, FrameInfo, Pattern, Role, Slot, SlotValue};
pub use gate::Signs;
pub use interner::Interner;
pub use key::Key;
pub use layer::{Layer, PhraseEnd, PhraseNode, Step, Test};
pub use lexicon::Lexicon;
pub use measure::Measure;
pub use mistake::Mistake;
pub use phrase_file::PhraseInfo;
pub use source::SourceFile;
pub use symbol::{Category, FeatureValue};
pub use telltale::{Hash, Limits, Sign, Telltales, Weight};
pub use verb_form::{VerbForm, VerbUse};
pub use word::{Node, Sense, WordFacts, WordId};

use serde::{Deserialize, Serialize};

use gate::{Gate, OpenFrames};
use later::Later;
use screen_file::Languages;

/// A grammar made ready for use.
#[derive(Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Grammar {
    /// The words.
    pub lexicon: Lexicon,
    /// The phrases, layer by layer.
    pub layers: Vec<Layer>,
    /// Every phrase, by the number of its entry less 1.
    phrases: Later<Vec<PhraseInfo>>,
    /// Where every frame stands, and its examples.
    infos: Later<Vec<FrameInfo>>,
    /// What tells the language of a text and whether it is about sport.
    telltales: Later<Telltales>,
    /// How many phrases there are.
    phrase_count: usize,
    /// The frames, in file order.
    pub frames: Vec<Frame>,
    /// The frames of all lemmas, those of one together.
    of_lemmas: Vec<u32>,
    /// By lemma, and one more: where its frames begin, which those of the next follow.
    #[serde(with = "packed")]
    lemmas: Vec<u32>,
    /// Frames that go with any clause.
    open: OpenFrames,
    /// By frame.
    #[serde(with = "packed")]
    gates: Vec<Gate>,
}

/// What is wrong in a grammar file, rendered with file, line, column, the line with a caret, and what was expected.
#[derive(Debug, thiserror::Error)]
pub enum GrammarError {
    /// The folder or a file of it cannot be read.
    #[error("{path}: {source}")]
    Unreadable {
        /// The folder or file.
        path: String,
        /// Why.
        source: std::io::Error,
    },
    /// Mistakes in the files.
    #[error("{rendered}")]
    Invalid {
        /// How many mistakes there are.
        count: usize,
        /// All of them, each with its line and a caret.
        rendered: String,
    },
}

/// One entry of the grammar, for listing.
#[derive(Clone, Debug, serde::Serialize)]
pub struct EntryInfo {
    /// phrase or frame.
    pub kind: &'static str,
    /// Its name.
    pub name: String,
    /// File and line.
    pub source: String,
    /// What it asserts.
    pub asserts: String,
    /// How many examples must be read.
    pub yes: usize,
    /// How many must not.
    pub no: usize,
}

impl Grammar {
    /// The grammar of a folder.
    ///
    /// # Errors
    /// When the folder cannot be read or a file has a mistake.
    pub fn from_dir(dir: &Path) -> Result<Grammar, GrammarError> {
        let files = source::from_dir(dir)?;
        let (grammar, mistakes) = Self::build(&files);
        if mistakes.is_empty() { Ok(grammar) } else { Err(source::report(&files, &mistakes)) }
    }

    /// Reads files into a grammar; what is wrong in them is left out and listed.
    pub fn build(files: &[SourceFile]) -> (Grammar, Vec<Mistake>) {
        let mut lexicon = Lexicon::default();
        let mut mistakes = Vec::new();
        for (index, file) in files.iter().enumerate() {
            if file.path.ends_with(".lex") {
                lex_file::read(&mut lexicon, index, &file.text, &mut mistakes);
            }
        }
        let mut phrase_files = Vec::new();
        let mut phrases = Vec::new();
        for (index, file) in files.iter().enumerate() {
            if file.path.ends_with(".phr") {
                phrase_files.push(phrase_file::read(
                    &mut lexicon,
                    index,
                    &file.path,
                    &file.text,
                    &mut phrases,
                    &mut mistakes,
                ));
            }
        }
        let mut frames = Vec::new();
        for (index, file) in files.iter().enumerate() {
            if file.path.ends_with(".frm") {
                frame_file::read(&mut lexicon, index, &file.path, &file.text, &mut frames, &mut mistakes);
            }
        }
        let mut languages = Languages::default();
        for (index, file) in files.iter().enumerate() {
            if file.path.ends_with(".scr") {
                screen_file::read(&mut languages, index, &file.text, &mut mistakes);
            }
        }
        let telling = lexicon.take_telling();
        let telltales = Later::new(&Telltales::build(&telling, &lexicon, &languages));
        if lexicon.categories.len() > Category::MOST {
            let message = format!("expected at most {} categories, found {}", Category::MOST, lexicon.categories.len());
            mistakes.push(Mistake { file: 0, at: 0, length: 0, message });
        }
        let layers = phrase_file::layers(&phrase_files);
        lexicon.finish(&layers);
        let gates: Vec<Gate> = frames.iter().map(Gate::of).collect();
        let mut by_lemma = Vec::new();
        let mut open = OpenFrames::default();
        for (index, (frame, gate)) in (0..).zip(frames.iter().zip(&gates)) {
            if frame.verbs.is_empty() {
                open.add(index, gate);
            }
            by_lemma.extend(frame.verbs.iter().map(|&verb| (verb, index)));
        }
        by_lemma.sort_unstable();
        let most = by_lemma.last().map_or(0, |(lemma, _)| lemma + 1);
        let lemmas = (0..=most).map(|lemma| by_lemma.partition_point(|(l, _)| *l < lemma) as u32).collect();
        let of_lemmas = by_lemma.into_iter().map(|(_, frame)| frame).collect();
        let phrase_count = phrases.len();
        let phrases = Later::new(&phrases);
        let infos = Later::new(&frames.iter_mut().map(|f| std::mem::take(&mut f.info)).collect());
        let grammar = Grammar {
            lexicon,
            layers,
            phrases,
            infos,
            telltales,
            phrase_count,
            frames,
            of_lemmas,
            lemmas,
            open,
            gates,
        };
        (grammar, mistakes)
    }

    /// The grammar as bytes, for [`Grammar::load`]. Empty if it cannot be written, which no grammar is known to cause.
    pub fn store(&self) -> Vec<u8> {
        postcard::to_allocvec(self).unwrap_or_default()
    }

    /// Reads what [`Grammar::store`] wrote; none where the bytes are not whole.
    pub fn load(bytes: &'static [u8]) -> Option<Grammar> {
        postcard::from_bytes(bytes).ok()
    }

    /// Adds the frames of a lemma that a clause with such mentions may make fire.
    pub fn frames_of(&self, lemma: u32, signs: &Signs, out: &mut Vec<u32>) {
        out.extend(self.frames_about(lemma).iter().filter(|frame| self.gates[**frame as usize].lets(signs)));
    }

    /// The frames of a lemma.
    pub fn frames_about(&self, lemma: u32) -> &[u32] {
        let lemma = lemma as usize;
        let (Some(&start), Some(&end)) = (self.lemmas.get(lemma), self.lemmas.get(lemma + 1)) else { return &[] };
        &self.of_lemmas[start as usize..end as usize]
    }

    /// Adds the frames that go with any clause, where one with such mentions may make them fire; some more than once.
    pub fn open_frames(&self, signs: &Signs, out: &mut Vec<u32>) {
        out.extend(self.open.of(signs).filter(|frame| self.gates[*frame as usize].lets(signs)));
    }

    /// Whether a sport's meetings hold a distance more than once, on different days.
    pub fn races_twice(&self, sport: Option<u32>) -> bool {
        sport.is_some_and(|s| self.lexicon.names.name(s) == "speed-skating")
    }

    /// What tells, before a text is read, which language it is in and whether it is about sport.
    pub fn telltales(&self) -> Telltales {
        self.telltales.get()
    }

    /// Where every frame stands, and its examples, in file order.
    pub fn frame_infos(&self) -> Vec<FrameInfo> {
        self.infos.get()
    }

    /// Every phrase, by the number of its entry less 1.
    pub fn phrase_infos(&self) -> Vec<PhraseInfo> {
        self.phrases.get()
    }

    /// Every phrase and frame, in file order.
    pub fn entries(&self) -> Vec<EntryInfo> {
        let phrases = self.phrase_infos().into_iter().map(|p| EntryInfo {
            kind: "phrase",
            name: p.pattern,
            source: p.source,
            asserts: p.category,
            yes: 0,
            no: 0,
        });
        let frames = self.frames.iter().zip(self.frame_infos()).map(|(f, info)| EntryInfo {
            kind: "frame",
            name: f.name.clone(),
            source: info.source,
            asserts: f.asserts.iter().map(|a| format!("{:?}", a.kind).to_lowercase()).collect::<Vec<_>>().join(" "),
            yes: info.examples.iter().filter(|e| !e.facts.is_empty()).count(),
            no: info.examples.iter().filter(|e| e.facts.is_empty()).count(),
        });
        phrases.chain(frames).collect()
    }

    /// A line about its size for `grammar check`: how many words, phrases and frames.
    pub fn summary(&self) -> String {
        format!("{} words, {} phrases, {} frames", self.lexicon.len(), self.phrase_count, self.frames.len())
    }
}
