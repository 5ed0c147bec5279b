//! Verbs that tell by themselves that somebody is missing: "afmelden", "opgeven".

use rustc_hash::FxHashSet;

use super::{FactKind, Filler, Frame, Grammar};
use crate::clause::Flags;

impl Grammar {
    /// The lemmas of which an entry makes a withdrawal of who does it, and asks for nothing else. Others do so only with certain
    /// words beside them: "niet starten", "verstek laten gaan".
    ///
    /// ```
    /// use uitslag::grammar::Grammar;
    ///
    /// let grammar = Grammar::embedded();
    /// let verbs = grammar.absence_verbs();
    /// let is_one = |verb| grammar.lexicon.names.id(verb).is_some_and(|lemma| verbs.contains(&lemma));
    /// assert_eq!([is_one("afmelden"), is_one("starten")], [true, false]);
    /// ```
    pub fn absence_verbs(&self) -> FxHashSet<u32> {
        self.frames.iter().filter(|frame| tells_absence(frame)).flat_map(|frame| frame.verbs.iter().copied()).collect()
    }
}

/// Whether a frame makes a withdrawal of its verb and of who does it alone.
fn tells_absence(frame: &Frame) -> bool {
    let asks_for_words = !frame.needs.is_empty() || !frame.also.is_empty() || frame.require != Flags::NONE;
    !asks_for_words
        && frame.sports.is_empty()
        && frame.asserts.iter().filter(|assertion| assertion.kind == FactKind::Withdrawal).any(|assertion| {
            frame.roles.iter().enumerate().all(|(number, role)| {
                let is_own = number == assertion.who;
                role.optional
                    || match &role.filler {
                        Filler::Subject => true,
                        Filler::Object => is_own,
                        Filler::Mention(pattern) => is_own && pattern.behind.is_empty(),
                        Filler::Host | Filler::Before => false,
                    }
            })
        })
}
