//! Values with a meaning: a rank is not a time, and a time is never a float inside.

mod milli;

pub use milli::{Milli, Millimetres, Milliseconds};

use schemars::JsonSchema;
use serde::de::Visitor;
use serde::de::value::StrDeserializer;
use serde::{Deserialize, Deserializer, Serialize};

/// A stretch of text as byte offsets into the normalised text, end exclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Span {
    /// The first byte.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
}

impl Span {
    /// A span from `start` to `end`.
    pub fn new(start: u32, end: u32) -> Self {
        debug_assert!(start <= end);
        Span { start, end }
    }

    /// How many bytes it has.
    pub fn len(self) -> usize {
        (self.end - self.start) as usize
    }

    /// Whether it has none.
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// The words of the span.
    pub fn of(self, text: &str) -> &str {
        text.get(self.start as usize..self.end as usize).unwrap_or("")
    }

    /// The smallest span that holds both.
    pub fn join(self, other: Span) -> Span {
        Span { start: self.start.min(other.start), end: self.end.max(other.end) }
    }
}

/// A place in a contest: 1 is the winner.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Rank(pub u16);

/// Whether a round, by its slug, comes before the final.
pub fn is_earlier_round(slug: &str) -> bool {
    matches!(slug, "heat" | "quarter-final" | "semi-final" | "qualifying")
}

/// Whether a contest is one of women, of men or of both together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Gender {
    /// Women.
    Women,
    /// Men.
    Men,
    /// Both in one contest.
    Mixed,
}

/// The medal that a text names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs)]
pub enum Medal {
    Gold,
    Silver,
    Bronze,
}

impl Medal {
    /// The place that a medal stands for.
    pub fn rank(self) -> Rank {
        match self {
            Medal::Gold => Rank(1),
            Medal::Silver => Rank(2),
            Medal::Bronze => Rank(3),
        }
    }
}

/// How a competitor is missing from the ranking of a contest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "UPPERCASE")]
pub enum Status {
    /// Did not start.
    Dns,
    /// Started and did not finish.
    Dnf,
    /// Disqualified.
    Dsq,
}

/// Why a competitor withdrew or was hindered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs)]
pub enum Reason {
    Illness,
    Injury,
    Fall,
    Mechanical,
    Fatigue,
    Personal,
    Rules,
    Choice,
    Weather,
    Doping,
    Suspension,
    Other,
}

/// What a person does in the article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum PersonRole {
    /// Competes or competed in sport.
    Athlete,
    /// Coach, team leader, national coach.
    Coach,
    /// Commentator, reporter, presenter.
    Analyst,
    /// Of a federation, a jury, politics.
    Official,
    /// Anyone else.
    Other,
}

/// A record's scope.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "UPPERCASE")]
#[allow(missing_docs)]
pub enum RecordType {
    Wr,
    Or,
    Er,
    Nr,
    Pb,
    Sb,
    Tr,
    Jwr,
    Jor,
    Jer,
    Jnr,
    Jtr,
}

/// How an article contradicts itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Contradiction {
    /// Two times of one contest do not lie so far apart as the text says.
    GapAgainstTimes,
    /// Who has the better place of one contest has the slower time.
    RanksAgainstTimes,
    /// Somebody has two times in one contest.
    TwoTimes,
    /// Somebody has two places in one contest.
    TwoRanks,
    /// Two won one contest.
    TwoWinners,
    /// A contest is announced for a day before that of publication.
    ScheduleInThePast,
    /// Somebody has two ages.
    TwoAges,
}

/// Reads a name from a grammar file as one of an enumeration's values.
pub fn parse_name<T: for<'a> Deserialize<'a>>(name: &str) -> Option<T> {
    T::deserialize(StrDeserializer::<serde::de::value::Error>::new(name)).ok()
}

/// The names of an enumeration's values, as [`parse_name`] reads them.
pub fn names<T: for<'a> Deserialize<'a>>() -> &'static [&'static str] {
    let mut names = Names(&[]);
    // It fails, as there is no value, once it has said which ones there can be.
    let _ = T::deserialize(&mut names);
    names.0
}

/// Notes which values an enumeration says that it has.
struct Names(&'static [&'static str]);

impl<'de> Deserializer<'de> for &mut Names {
    type Error = serde::de::value::Error;

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Self::Error> {
        self.0 = variants;
        self.deserialize_any(visitor)
    }

    fn deserialize_any<V: Visitor<'de>>(self, _visitor: V) -> Result<V::Value, Self::Error> {
        Err(serde::de::Error::custom("no value"))
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}
