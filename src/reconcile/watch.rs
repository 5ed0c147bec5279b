//! Watching: what becomes of each fact of the discourse, told to whoever asks.

use std::fmt;

use super::{Absence, Best, Game, Hindrance, Outcome, Start};
use crate::discourse::Competitor;
use crate::mention::Clock;
use crate::value::{Milli, Rank, Reason, RecordType};

/// What tells a row of a table from all others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Row {
    /// A result: whose, in which contest.
    Result(Competitor, usize),
    /// A withdrawal: whose, from which contest.
    Withdrawal(Competitor, usize),
    /// A condition: whose, and what it was.
    Condition(Competitor, Reason),
    /// A record: what it is, whose, in which contest, and its mark.
    Record(RecordType, Option<Competitor>, usize, Option<Milli>),
    /// A start: of which contest, and when.
    Start(usize, Clock),
    /// A match: who plays whom, in which contest, with which score.
    Match(Competitor, Competitor, usize, Option<(u16, u16)>),
}

/// The row that a fact came into, or why into none.
pub type Entry = Result<Row, Why>;

/// Why a fact is not written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// It is none by itself: why somebody withdrew, who meets whom.
    NoFact,
    /// It lacks whom it is about, or what it says.
    Incomplete,
    /// A coach, an analyst or an official does not withdraw.
    Staff,
    /// It was told before.
    ToldBefore,
    /// A crew has one result, which is told with another of its members.
    CrewMember,
    /// The same competitor has this other place in the contest.
    OtherPlace(Rank),
    /// The same competitor has another time in the contest, and the place was not taken with that one.
    OtherTime,
    /// It does not say which record it is.
    NoKind,
    /// No mark is told with the record.
    NoMark,
    /// The competitor was disqualified from the contest.
    Struck,
    /// The place was computed, and another competitor is said to have it.
    PlaceTaken,
    /// The competitor has a place in the contest, and so did not withdraw.
    Placed,
    /// The competitor withdrew for it, which is told there.
    Withdrew,
}

impl fmt::Display for Why {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(match self {
            Why::NoFact => "it is no fact by itself",
            Why::Incomplete => "it lacks whom it is about or what it says",
            Why::Staff => "a coach, an analyst or an official does not compete, and so does not withdraw",
            Why::ToldBefore => "it was told before",
            Why::CrewMember => "the crew has one result, which stands with another of its members",
            Why::OtherPlace(rank) => return write!(f, "the same competitor has place {} in the contest", rank.0),
            Why::OtherTime => "the same competitor has another time in the contest, and the place goes with this one",
            Why::NoKind => "it does not say which record it is",
            Why::NoMark => "no mark is told with the record",
            Why::Struck => "the competitor was disqualified from the contest",
            Why::PlaceTaken => "the place is only computed, and another competitor is said to have it",
            Why::Placed => "the competitor has a place in the contest, and so did not withdraw",
            Why::Withdrew => "the competitor withdrew for it, and it stands with the withdrawal",
        })
    }
}

/// Is told what becomes of the facts of the discourse. `()` takes no notice, at no cost.
pub trait Watch {
    /// A fact, by number, comes into a row, which may hold others, or into none.
    #[inline]
    fn enters(&mut self, _fact: usize, _entry: Entry) {}

    /// What is in a row goes over into another.
    #[inline]
    fn moves(&mut self, _from: Row, _to: Row) {}

    /// A row is taken out.
    #[inline]
    fn drops(&mut self, _row: Row, _why: Why) {}
}

impl Watch for () {}

/// Whether a row stays, and tells where it does not.
#[inline]
pub(super) fn kept(stays: bool, row: Row, why: Why, watch: &mut impl Watch) -> bool {
    if !stays {
        watch.drops(row, why);
    }
    stays
}

impl Outcome {
    /// Which row it is.
    pub fn row(&self) -> Row {
        Row::Result(self.who, self.contest)
    }
}

impl Absence {
    /// Which row it is.
    pub fn row(&self) -> Row {
        Row::Withdrawal(self.who, self.contest)
    }
}

impl Hindrance {
    /// Which row it is.
    pub fn row(&self) -> Row {
        Row::Condition(self.who, self.category)
    }
}

impl Best {
    /// Which row it is.
    pub fn row(&self) -> Row {
        Row::Record(self.kind, self.who, self.contest, self.time.or(self.distance).or(self.points))
    }
}

impl Start {
    /// Which row it is.
    pub fn row(&self) -> Row {
        Row::Start(self.contest, self.start)
    }
}

impl Game {
    /// Which row it is.
    pub fn row(&self) -> Row {
        Row::Match(self.home, self.away, self.contest, self.score)
    }
}
