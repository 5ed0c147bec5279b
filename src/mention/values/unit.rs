//! Units of measure, as the grammar gives them.

use super::Reader;
use crate::grammar::{Category, FeatureSet, Key};
use crate::mention::Value;
use crate::text::Shape;
use crate::value::Milli;

/// What a unit measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum UnitKind {
    /// `one` is in milliseconds.
    Time,
    /// `one` is how many of it make a second, or a point.
    Fraction,
    /// `one` is in thousandths of a millimetre.
    Length,
    Points,
    Age,
    Blocked,
}

/// A unit that stands behind a number.
#[derive(Clone, Copy, Debug)]
pub(super) struct Unit {
    pub(super) kind: UnitKind,
    /// How much one of it is.
    pub(super) one: u64,
    pub(super) features: FeatureSet,
    /// The token after it.
    pub(super) end: usize,
}

impl Reader<'_> {
    /// The unit that the features of a sense describe.
    fn unit_of(&self, features: FeatureSet, end: usize) -> Option<Unit> {
        let lexicon = self.lexicon;
        let number = |key| lexicon.number(features, key).and_then(|n| u64::try_from(n).ok()).unwrap_or(0);
        let thousandths = || number(Key::Factor) * 1000 + number(Key::Thousandths);
        let (kind, one) = match lexicon.name(features, Key::Type)? {
            "time" => (UnitKind::Time, thousandths()),
            "length" => (UnitKind::Length, thousandths()),
            "fraction" => (UnitKind::Fraction, number(Key::Value).max(1)),
            "points" => (UnitKind::Points, 1),
            "age" => (UnitKind::Age, 1),
            _ => (UnitKind::Blocked, 1),
        };
        Some(Unit { kind, one, features, end })
    }

    /// The longest unit that begins at a token.
    pub(super) fn unit_at(&self, at: usize) -> Option<Unit> {
        let apart = |f| !self.lexicon.has(f, Key::Loose) && !self.lexicon.has(f, Key::Glued);
        let (features, end) = self.longest_where(at, Category::UNIT, apart)?;
        let unit = self.unit_of(features, end)?;
        // "Ton", "Frank" and "Dag" are names.
        let name = self.token(at).is_some_and(|t| t.shape == Shape::Capital) && end == at + 1;
        (!name || !matches!(unit.kind, UnitKind::Time | UnitKind::Blocked) || self.is_capital_form(at)).then_some(unit)
    }

    /// Whether a unit is written with a capital in the lexicon.
    fn is_capital_form(&self, at: usize) -> bool {
        self.senses(at).iter().any(|s| s.category == Category::UNIT && s.capital)
    }

    /// The unit that a word is, as it stands behind digits without a space; `among_times`: next to other units of time.
    pub(super) fn unit_named(&self, word: &str, end: usize, among_times: bool) -> Option<Unit> {
        let senses = self.lexicon.senses(self.lexicon.word(word));
        let units = || senses.iter().filter(|s| s.category == Category::UNIT);
        let loose = units().find(|s| self.lexicon.has(s.features, Key::Loose));
        let other = units().find(|s| !self.lexicon.has(s.features, Key::Loose));
        let found = if among_times { loose.or(other) } else { other };
        self.unit_of(found?.features, end)
    }

    /// Reads "halfuur" without a number, and "de hele dag"; the token after it.
    pub(super) fn unit_alone(&mut self, at: usize, features: FeatureSet) -> Option<usize> {
        if !self.lexicon.has(features, Key::Exact) {
            return None;
        }
        let unit = self.unit_of(features, at + 1)?;
        self.push_with(Category::DURATION, at, at + 1, Value::Time(Milli(unit.one)), unit.features);
        Some(at + 1)
    }

    /// Reads "de hele dag", where `at` is the adjective; the token after it.
    pub(super) fn whole_unit(&mut self, at: usize) -> Option<usize> {
        if !self.cue(at, "whole") {
            return None;
        }
        let unit = self.unit_at(at + 1).filter(|u| u.kind == UnitKind::Time)?;
        let determined =
            at > self.start && (self.sense(at - 1, Category::DETERMINER).is_some() || self.is_article(at - 1));
        let start = if determined { at - 1 } else { at };
        self.push_with(Category::DURATION, start, unit.end, Value::Time(Milli(unit.one)), unit.features);
        Some(unit.end)
    }

    /// Whether a unit has a name: hour, minute …
    pub(super) fn is_unit(&self, unit: &Unit, name: &str) -> bool {
        self.lexicon.name(unit.features, Key::Unit) == Some(name)
    }
}
