//! Clause: mentions to clauses with their verb, roles, polarity and modality.
//!
//! In: a [`Text`] with its [`Mentions`]. Out: [`Clause`]s. A sentence is cut into segments at its marks, subordinators,
//! relatives and coordinators; the segments are folded into clauses; in each the verbs become one lemma and the mentions
//! get their roles, whatever the word order.

mod argument;
mod flags;
mod fold;
mod holds;
mod polarity;
mod segment;
mod subject;
mod verb;

pub use argument::{Argument, Place};
pub use flags::Flags;
pub use verb::Verb;

use smallvec::SmallVec;

use crate::grammar::{Grammar, Lexicon};
use crate::mention::Mentions;
use crate::text::{BlockKind, Text};

/// What kind of clause it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClauseKind {
    /// A main clause.
    Main,
    /// A clause behind a subordinator.
    Subordinate,
    /// A clause behind a relative word; its host is what it is about.
    Relative,
    /// A clause that takes its verb from the one before: "Leerdam derde".
    Gapped,
    /// Words in brackets; the host is what they stand behind.
    Bracket,
    /// A line of a list or table.
    ListItem,
    /// A headline or heading.
    Heading,
}

/// Ranges of tokens, which are few.
pub type Ranges = SmallVec<[(usize, usize); 2]>;

/// The mentions of a clause, which are few.
pub type Arguments = SmallVec<[Argument; 4]>;

/// A clause.
#[derive(Clone, Debug)]
pub struct Clause {
    /// Which sentence.
    pub sentence: usize,
    /// Its tokens, as ranges in text order.
    pub ranges: Ranges,
    /// What kind it is.
    pub kind: ClauseKind,
    /// The subordinator or relative word, as a token.
    pub opener: Option<usize>,
    /// The clause before it in the sentence, or the one that it depends on.
    pub previous: Option<usize>,
    /// For a relative clause and a bracket: the chunk that they are about.
    pub host: Option<usize>,
    /// Its verbs.
    pub verb: Verb,
    /// Its mentions with their roles, in text order.
    pub arguments: Arguments,
}

impl Clause {
    /// The arguments that are the subject: one, or several that are coordinated.
    pub fn subjects(&self) -> impl Iterator<Item = &Argument> {
        self.arguments.iter().filter(|a| a.place == Place::Subject)
    }

    /// The first and last token, end exclusive.
    pub fn extent(&self) -> (usize, usize) {
        (self.ranges.first().map_or(0, |r| r.0), self.ranges.last().map_or(0, |r| r.1))
    }
}

/// Divides every sentence into clauses.
pub fn find(text: &Text, mentions: &Mentions, grammar: &Grammar) -> Vec<Clause> {
    let mut clauses = Vec::with_capacity(text.sentences.len() * 2);
    let lexicon: &Lexicon = &grammar.lexicon;
    let mut segments = Vec::new();
    for (number, sentence) in text.sentences.iter().enumerate() {
        let first = clauses.len();
        let kind = text.blocks[sentence.block].kind;
        let reader = segment::Reader { text, mentions, lexicon };
        segments.clear();
        reader.segments(sentence, &mut segments);
        fold::fold(&reader, number, &segments, &mut clauses);
        if matches!(kind, BlockKind::ListItem | BlockKind::Title | BlockKind::Heading) {
            for clause in &mut clauses[first..] {
                if clause.kind == ClauseKind::Main && clause.verb.finite.is_none() {
                    clause.kind = if kind == BlockKind::ListItem { ClauseKind::ListItem } else { ClauseKind::Heading };
                }
            }
        }
        for index in first..clauses.len() {
            argument::assign(&reader, sentence, &mut clauses, index);
        }
    }
    clauses
}
