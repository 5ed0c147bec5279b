//! A mention and its value.

use crate::grammar::{Category, FeatureSet, Key, Lexicon};
use crate::value::Milli;

/// A typed span of tokens.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mention {
    /// What it is.
    pub category: Category,
    /// The first token.
    pub start: u32,
    /// The token after the last.
    pub end: u32,
    /// Its value, where the category has one.
    pub value: Value,
    /// Features from the lexicon or the phrase.
    pub features: FeatureSet,
    /// Features of the element that a phrase took its value from.
    pub inherited: FeatureSet,
    /// The canonical form, by number in the lexicon's names.
    pub canonical: u32,
    /// The phrase that made it, counted from 1; 0 for a word or a value.
    pub rule: u32,
}

/// The value of a mention.
#[derive(Clone, Copy, Debug, PartialEq, Default)]
pub enum Value {
    /// None but its features.
    #[default]
    None,
    /// A number, in thousandths.
    Number(Milli),
    /// How far a number lies below zero, in thousandths. No fact is made of it.
    Below(Milli),
    /// A whole number: an ordinal, a rank, years of age, a year.
    Whole(u32),
    /// A duration or race time in milliseconds.
    Time(Milli),
    /// A length in millimetres.
    Length(Milli),
    /// A time of day.
    Clock(Clock),
    /// A date, as far as known.
    Date(DateValue),
    /// The two sides of a score.
    Score(u16, u16),
}

/// A time of day on 24 hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Clock {
    /// 0 to 23.
    pub hour: u8,
    /// 0 to 59.
    pub minute: u8,
}

/// A date as far as a text gives it; 0 for what it does not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct DateValue {
    /// The year.
    pub year: u16,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
}

impl Mention {
    /// The first and last token, end exclusive.
    pub fn range(&self) -> (usize, usize) {
        (self.start as usize, self.end as usize)
    }

    /// A named feature, its own before the inherited.
    pub fn name<'a>(&self, lexicon: &'a Lexicon, key: Key) -> Option<&'a str> {
        lexicon.name(self.features, key).or_else(|| lexicon.name(self.inherited, key))
    }

    /// A feature that is a whole number, its own before the inherited.
    pub fn number(&self, lexicon: &Lexicon, key: Key) -> Option<i32> {
        lexicon.number(self.features, key).or_else(|| lexicon.number(self.inherited, key))
    }

    /// Whether it has a flag.
    pub fn has(&self, lexicon: &Lexicon, key: Key) -> bool {
        lexicon.has(self.features, key) || lexicon.has(self.inherited, key)
    }

    /// A mention of a value without features.
    pub fn of_value(category: Category, start: usize, end: usize, value: Value) -> Mention {
        Mention {
            category,
            start: start as u32,
            end: end as u32,
            value,
            features: FeatureSet(0),
            inherited: FeatureSet(0),
            canonical: 0,
            rule: 0,
        }
    }
}
