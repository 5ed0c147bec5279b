//! The entries of a grammar, for listing.

use serde::Serialize;

use super::Grammar;

/// One entry of the grammar.
#[derive(Clone, Debug, Serialize)]
pub struct EntryInfo {
    /// phrase or frame.
    pub kind: &'static str,
    /// Its name.
    pub name: String,
    /// File and line.
    pub source: String,
    /// What it asserts: kinds of facts, or the category of mention that a phrase makes.
    pub asserts: String,
    /// The sports that it is about; none where it is about all, or all but some.
    pub sports: Vec<String>,
    /// The sports that it is not about.
    pub other_sports: Vec<String>,
    /// How many examples must be read.
    pub yes: usize,
    /// How many must not.
    pub no: usize,
}

impl Grammar {
    /// Every phrase and frame, in file order.
    pub fn entries(&self) -> Vec<EntryInfo> {
        let lexicon = &self.lexicon;
        let names = |ids: &[u32]| ids.iter().map(|&id| lexicon.names.name(id).to_owned()).collect();
        let phrases = self.phrase_infos().into_iter().map(|p| EntryInfo {
            kind: "phrase",
            name: p.pattern,
            source: p.source,
            asserts: lexicon.categories.name(u32::from(p.category.0)).to_owned(),
            sports: Vec::new(),
            other_sports: Vec::new(),
            yes: 0,
            no: 0,
        });
        let frames = self.frames.iter().zip(self.frame_infos()).map(|(f, info)| EntryInfo {
            kind: "frame",
            name: f.name.clone(),
            source: info.source,
            asserts: f.kinds().into_iter().map(|kind| kind.name()).collect::<Vec<_>>().join(" "),
            sports: names(&f.sports),
            other_sports: names(&f.other_sports),
            yes: info.examples.iter().filter(|e| e.is_read).count(),
            no: info.examples.iter().filter(|e| !e.is_read).count(),
        });
        phrases.chain(frames).collect()
    }
}
