//! Watching: why frames fire on a clause and why they do not, told to whoever asks.

use super::{Claim, Filled};
use crate::clause::Flags;

/// What keeps a frame from reading a clause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    /// It is for words in brackets and these stand in none, or the other way round.
    Bracket,
    /// It is for clauses without a verb.
    Verbless,
    /// The clause has these flags, which it does not allow.
    Barred(Flags),
    /// The clause has not these flags, which it requires.
    Required(Flags),
    /// The clause tells what must happen, not what did.
    Pending,
    /// The clause tells what should have happened.
    Undone,
    /// It is not for the sport of the article.
    Sport,
    /// It is for another tense.
    Tense,
    /// It is for the other of active and passive.
    Voice,
    /// The clause has not this further lemma.
    Verb(u32),
    /// A mention that must stand in the clause does not, by number.
    Need(usize),
    /// A mention that must not stand in the clause does, by number.
    Without(usize),
    /// Nothing fills a role, by number.
    Role(usize),
    /// It fits, but a frame before it reads the clause and lets no later one read it.
    Closed(usize),
    /// It fits, but for words that stand within longer ones.
    Within,
    /// It fits, but goes with other verbs.
    OtherVerb,
}

/// Is told how clauses are read. `()` asks for nothing, at no cost.
pub trait Watch {
    /// Whether a clause is asked about: then all frames are held against it that go with its verbs or with any clause, and all
    /// that each lacks is told, and of the others those that fit. It changes no claim.
    #[inline]
    fn asks(&self, _clause: usize) -> bool {
        false
    }

    /// A frame does not fire on a clause that is asked about.
    fn lacks(&mut self, _clause: usize, _frame: usize, _lack: Lack) {}

    /// A frame fires on a clause, with what fills its roles.
    #[inline]
    fn fires(&mut self, _clause: usize, _frame: usize, _filled: &[Filled]) {}

    /// A clause is read as a part of a result list, and no frame is asked.
    #[inline]
    fn lists(&mut self, _clause: usize) {}

    /// A claim of a place in a race is left out, as another says of the same place that it is one in a ranking.
    #[inline]
    fn outranks(&mut self, _claim: &Claim) {}
}

impl Watch for () {}
