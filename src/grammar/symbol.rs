//! Names as small numbers: categories, feature keys and feature values.

use serde::{Deserialize, Serialize};

use super::packed::Packed;

/// A category of words or mentions: country, first-name, ordinal, time, place …
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Category(pub u16);

impl Category {
    /// A grammar has at most so many, so that a set of them is one number.
    pub const MOST: usize = 128;

    /// The category as one bit of a set.
    #[inline]
    pub const fn bit(self) -> u128 {
        1 << (self.0 % Self::MOST as u16)
    }

    /// Whether the category is one of a set, one bit each.
    #[inline]
    pub const fn is_in(self, set: u128) -> bool {
        set & self.bit() != 0
    }
}

/// The value of a feature.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum FeatureValue {
    /// A name, by its number in the lexicon's names.
    Name(u32),
    /// A whole number.
    Number(i32),
}

impl FeatureValue {
    /// The number of a name; none for a number.
    pub fn name(self) -> Option<u32> {
        match self {
            FeatureValue::Name(id) => Some(id),
            FeatureValue::Number(_) => None,
        }
    }
}

impl Packed<2> for FeatureValue {
    fn pack(self) -> [u32; 2] {
        match self {
            FeatureValue::Name(id) => [0, id],
            FeatureValue::Number(n) => [1, n.cast_unsigned()],
        }
    }

    fn unpack([kind, value]: [u32; 2]) -> Self {
        if kind == 0 { FeatureValue::Name(value) } else { FeatureValue::Number(value.cast_signed()) }
    }
}

/// Declares the categories that the engine itself speaks of; a grammar may have any others besides.
macro_rules! categories {
    ($($constant:ident = $name:literal),* $(,)?) => {
        impl Category {
            categories!(@constants 0u16; $($constant)*);
            /// The names of the categories known to the engine, in the order of their numbers.
            pub const KNOWN: &'static [&'static str] = &[$($name),*];
        }
    };
    (@constants $n:expr; $head:ident $($tail:ident)*) => {
        #[allow(missing_docs)]
        pub const $head: Category = Category($n);
        categories!(@constants $n + 1; $($tail)*);
    };
    (@constants $n:expr;) => {};
}

categories! {
    // Words.
    COUNTRY = "country",
    DEMONYM = "demonym",
    COUNTRY_CODE = "country-code",
    REGION_DEMONYM = "region-demonym",
    PLACE = "place",
    COMPETITION = "competition",
    STANDINGS = "standings",
    JERSEY = "jersey",
    TEAM = "team",
    TEAM_ALIAS = "team-alias",
    WEEKDAY = "weekday",
    MONTH = "month",
    RELATIVE_DAY = "relative-day",
    DAYPART = "daypart",
    HOLIDAY = "holiday",
    RELATIVE_PERIOD = "relative-period",
    VERB = "verb",
    PERSON_NOUN = "person-noun",
    TITLE_WORD = "title-word",
    NAME_PARTICLE = "name-particle",
    FIRST_NAME = "first-name",
    REASON = "reason",
    BODY_PART = "body-part",
    INJURY_ADJECTIVE = "injury-adjective",
    PRONOUN = "pronoun",
    DETERMINER = "determiner",
    PREPOSITION = "preposition",
    NEGATION = "negation",
    HEDGE = "hedge",
    COORDINATOR = "coordinator",
    SUBORDINATOR = "subordinator",
    RELATIVE = "relative",
    ADVERB = "adverb",
    QUESTION_WORD = "question-word",
    INTERJECTION = "interjection",
    ABBREVIATION = "abbreviation",
    NOT_NAME = "not-name",
    NUMERAL = "numeral",
    UNIT = "unit",
    SPORT_WORD = "sport-word",
    DISCIPLINE = "discipline",
    ROUND = "round",
    GROUP = "group",
    GENDER = "gender",
    AWARD = "award",
    PLACE_NOUN = "place-noun",
    RECORD_WORD = "record-word",
    HEADING = "heading",
    MARKER = "marker",
    // Values.
    NUMBER = "number",
    ORDINAL = "ordinal",
    DURATION = "duration",
    TIME = "time",
    CLOCK = "clock",
    DATE = "date",
    YEAR = "year",
    DISTANCE = "distance",
    AGE = "age",
    SCORE = "score",
    GAP = "gap",
    POINTS = "points",
    RANK = "rank",
    RANKED = "ranked",
    PERSON = "person",
    EPITHET = "epithet",
    CODE = "code",
    BLOCKED = "blocked",
    NONRESULT = "nonresult",
    PARTICLE = "particle",
    EVENT = "event",
    ADJECTIVE_PERSON = "adjective-person",
    COMPARATIVE = "comparative",
    NAMED_THING = "named-thing",
    SURNAME = "surname",
    ORGANISATION = "organisation",
    MARGIN = "margin",
    MENTION_DAY = "day-mention",
    RECORD = "record",
    COMMON = "common-noun",
    BACK = "back-reference",
    TOPIC_WORD = "topic-word",
    LIKEWISE = "likewise",
    ELSEWHERE = "elsewhere",
    BESIDE = "beside",
    NUMBERED = "numbered",
    NOW = "now-reference",
    OVERALL = "overall-reference",
    SAME_CONTEST = "same-contest",
    SETS = "sets",
    TO_INFINITIVE = "to-infinitive",
    ORDINAL_SUFFIX = "ordinal-suffix",
    VALUE_CUE = "value-cue",
    CLOCK_WORD = "clock-word",
    NUMERAL_START = "numeral-start",
    MARK = "mark",
    ROLL = "roll",
    CLUB_LETTERS = "club-letters",
}
