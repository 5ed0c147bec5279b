//! Frames: what a verb or noun with its roles asserts.

use serde::{Deserialize, Serialize};

use super::layer::Test;
use crate::clause::Flags;
use crate::value::{Medal, Reason, RecordType, Status};

/// A frame.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Frame {
    /// Its name.
    pub name: String,
    /// What is not asked for where it fires: while it is being read; then the grammar keeps it apart.
    #[serde(skip)]
    pub(super) info: FrameInfo,
    /// Lemmas that it goes with; empty for any clause.
    pub verbs: Vec<u32>,
    /// A further lemma that the clause must have.
    pub also: Vec<u32>,
    /// Passive or active only.
    pub passive: Option<bool>,
    /// Only in the past, or only in the present.
    pub past: Option<bool>,
    /// Only in articles about these sports, by number in the lexicon's names; in all where none is named.
    pub sports: Vec<u32>,
    /// Not in articles about these.
    pub other_sports: Vec<u32>,
    /// Only in a clause without a verb.
    pub verbless: bool,
    /// Only in a bracket.
    pub bracket: bool,
    /// What must stand in the clause without being a role.
    pub needs: Vec<Pattern>,
    /// What must not stand in the clause.
    pub without: Vec<Pattern>,
    /// The roles in the order in which they are filled.
    pub roles: Vec<Role>,
    /// Flags that do not keep the frame from firing.
    pub allow: Flags,
    /// Flags that the clause must have.
    pub require: Flags,
    /// No later frame reads the clause.
    pub last: bool,
    /// What it asserts.
    pub asserts: Vec<Assertion>,
}

/// Where a frame stands, how it is written, and what it must and must not read.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct FrameInfo {
    /// File and line.
    pub source: String,
    /// The comment right above it.
    pub note: String,
    /// Its lines but for the first one and the examples, each with its number.
    pub lines: Vec<(usize, String)>,
    /// What must and must not be read.
    pub examples: Vec<Example>,
}

impl FrameInfo {
    /// The file that it stands in.
    pub fn file(&self) -> &str {
        place(&self.source).0
    }
}

/// The file and the line of a source.
pub fn place(source: &str) -> (&str, usize) {
    let (file, line) = source.rsplit_once(':').unwrap_or((source, ""));
    (file, line.parse().unwrap_or(0))
}

/// A class of verbs, which frames of its file name as `@name`.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct VerbClass {
    /// Its name.
    pub name: String,
    /// File and line.
    pub source: String,
    /// Its verbs, as they are written.
    pub verbs: Vec<String>,
    /// How many lines of frames name it.
    pub frames: usize,
}

impl Frame {
    /// A frame of which nothing is said yet but its name.
    pub(super) fn named(name: &str, info: FrameInfo) -> Frame {
        Frame {
            name: name.to_owned(),
            info,
            verbs: Vec::new(),
            also: Vec::new(),
            passive: None,
            past: None,
            sports: Vec::new(),
            other_sports: Vec::new(),
            verbless: false,
            bracket: false,
            needs: Vec::new(),
            without: Vec::new(),
            roles: Vec::new(),
            allow: Flags::NONE,
            require: Flags::NONE,
            last: false,
            asserts: Vec::new(),
        }
    }

    /// The kinds of facts that it asserts, each once.
    pub fn kinds(&self) -> Vec<FactKind> {
        let mut kinds: Vec<FactKind> = Vec::new();
        for assertion in &self.asserts {
            if !kinds.contains(&assertion.kind) {
                kinds.push(assertion.kind);
            }
        }
        kinds
    }

    /// The mentions that must fill roles.
    pub(super) fn required(&self) -> impl Iterator<Item = &Pattern> {
        self.roles.iter().filter(|r| !r.optional).filter_map(|r| match &r.filler {
            Filler::Mention(pattern) => Some(pattern),
            _ => None,
        })
    }
}

/// A kind of mention with the prepositions that may stand before it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Pattern {
    /// The categories; empty for any competitor.
    pub tests: Vec<Test>,
    /// The same, one bit each: what has none of them does not fit.
    pub kinds: u128,
    /// Those of them that need no feature.
    pub plain: u128,
    /// The features of the others, as [`Lexicon::traits`](super::Lexicon::traits) has them.
    pub traits: u128,
    /// Any competitor.
    pub competitor: bool,
    /// The roles of the prepositions, by number in the lexicon's names.
    pub behind: Vec<u32>,
    /// No preposition.
    pub bare: bool,
    /// It begins with a definite article, or stands right behind one, perhaps with a word between.
    pub definite: bool,
    /// It stands right behind what fills the role before it, but for its preposition.
    pub adjoining: bool,
}

impl Pattern {
    /// Whether something among mentions with these categories and traits may fit; nothing else does.
    #[inline]
    pub fn may_fit(&self, kinds: u128, traits: u128) -> bool {
        self.competitor || self.may_pass(kinds, traits)
    }

    /// The same of what fits by a test, and not as a competitor.
    #[inline]
    pub fn may_pass(&self, kinds: u128, traits: u128) -> bool {
        kinds & self.plain != 0 || kinds & self.kinds != 0 && traits & self.traits != 0
    }
}

/// A role of a frame.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Role {
    /// Its name.
    pub name: String,
    /// The frame fires without it.
    pub optional: bool,
    /// What fills it.
    pub filler: Filler,
}

/// What fills a role.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Filler {
    /// The subject of the clause.
    Subject,
    /// The object of the clause.
    Object,
    /// The host of a bracket or relative clause.
    Host,
    /// Who alone is the subject of the clause before, for a clause about what was told there.
    Before,
    /// A mention of the clause.
    Mention(Pattern),
}

/// What kind of fact an assertion makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum FactKind {
    /// A result.
    Result,
    /// A withdrawal.
    Withdrawal,
    /// A condition.
    Condition,
    /// Why somebody may have withdrawn; no fact by itself.
    Cause,
    /// That a disqualification told before holds no more; no fact by itself.
    Reprieve,
    /// A record.
    Record,
    /// A schedule item.
    Schedule,
    /// A match.
    Match,
    /// Who meets whom in a match; no fact by itself.
    Meeting,
    /// Of which nation somebody is; it stands with the people.
    Nation,
    /// Nothing: the clause is understood and yields no fact.
    Nothing,
}

impl FactKind {
    /// The names that grammar files have for them.
    pub fn names() -> Vec<&'static str> {
        KINDS.iter().map(|(name, _)| *name).collect()
    }

    /// The kind of a name.
    pub fn from_name(name: &str) -> Option<FactKind> {
        KINDS.iter().find(|(known, _)| *known == name).map(|(_, kind)| *kind)
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        KINDS.iter().find(|(_, kind)| *kind == self).map_or("", |(name, _)| name)
    }

    /// Whether it makes a fact by itself.
    pub fn is_fact(self) -> bool {
        use FactKind::{
            Cause, Condition, Match, Meeting, Nation, Nothing, Record, Reprieve, Result, Schedule, Withdrawal,
        };
        match self {
            Result | Withdrawal | Condition | Record | Schedule | Match => true,
            Cause | Reprieve | Meeting | Nation | Nothing => false,
        }
    }

    /// Whether it says something, be it no fact by itself; else the clause is understood and says nothing.
    pub fn says_something(self) -> bool {
        self != FactKind::Nothing
    }
}

/// The value of a slot.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum SlotValue {
    /// From a role, by number.
    Role(usize),
    /// A whole number; with `true`, counted on over the members of a group.
    Rank(u16, bool),
    /// A whole number for the last member of a group, counted back over those before.
    UpTo(u16),
    /// The place behind that of a role.
    Next(usize),
    /// The places before that of a role, where there are as many competitors.
    Before(usize),
    /// A medal.
    Medal(Medal),
    /// A status.
    Status(Status),
    /// A reason.
    Reason(Reason),
    /// The scope of a record.
    RecordType(RecordType),
    /// True or false.
    Truth(bool),
}

/// One fact that a frame asserts.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Assertion {
    /// What kind.
    pub kind: FactKind,
    /// The role that it is about.
    pub who: usize,
    /// The slots with their values.
    pub slots: Vec<(Slot, SlotValue)>,
}

/// The slots of facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub enum Slot {
    Rank,
    Medal,
    Time,
    Gap,
    GapTo,
    Distance,
    Points,
    Status,
    Reason,
    Type,
    New,
    Event,
    Start,
    Away,
    /// What tells a nation: a country, or words with its adjective.
    Nation,
    Score,
    /// The score with the higher number for the one the fact is about.
    ScoreWon,
    /// The score with the lower number for the one the fact is about.
    ScoreLost,
    Standings,
    Race,
    /// The slot is filled only where the arithmetic needs it; the value counts as computed.
    Derived,
}

/// An example of a frame.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Example {
    /// The sentence.
    pub text: String,
    /// The facts that must come out, as written; none for a look-alike that says nothing.
    pub facts: Vec<String>,
    /// The line.
    pub line: usize,
    /// Whether it is one that the frame reads; else it is a look-alike, which asserts nothing or what its facts say.
    pub is_read: bool,
}

pub(super) const SLOTS: &[(&str, Slot)] = &[
    ("rank", Slot::Rank),
    ("medal", Slot::Medal),
    ("time", Slot::Time),
    ("gap", Slot::Gap),
    ("gap-to", Slot::GapTo),
    ("distance", Slot::Distance),
    ("points", Slot::Points),
    ("status", Slot::Status),
    ("reason", Slot::Reason),
    ("type", Slot::Type),
    ("new", Slot::New),
    ("event", Slot::Event),
    ("start", Slot::Start),
    ("away", Slot::Away),
    ("nation", Slot::Nation),
    ("score", Slot::Score),
    ("score-won", Slot::ScoreWon),
    ("score-lost", Slot::ScoreLost),
    ("standings", Slot::Standings),
    ("race", Slot::Race),
    ("derived", Slot::Derived),
];

const KINDS: &[(&str, FactKind)] = &[
    ("result", FactKind::Result),
    ("withdrawal", FactKind::Withdrawal),
    ("condition", FactKind::Condition),
    ("cause", FactKind::Cause),
    ("reprieve", FactKind::Reprieve),
    ("record", FactKind::Record),
    ("schedule", FactKind::Schedule),
    ("match", FactKind::Match),
    ("meeting", FactKind::Meeting),
    ("nation", FactKind::Nation),
    ("nothing", FactKind::Nothing),
];
