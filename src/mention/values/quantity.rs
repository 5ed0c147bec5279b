//! A number with its unit: distances, points, ages, and measures that no fact is made of.

use super::Reader;
use super::cue::Context;
use super::digits::{Digits, Separator};
use super::numeral::NumeralKind;
use super::unit::{Unit, UnitKind};
use crate::grammar::{Category, FeatureSet, Key};
use crate::mention::Value;
use crate::text::TokenKind;
use crate::value::Milli;

/// A number in digits or words.
#[derive(Clone, Copy, Debug)]
pub(super) struct Quantity {
    /// In thousandths; none for digits that are only a time ("1.08,91").
    pub(super) value: Option<u64>,
    /// The token after it.
    pub(super) end: usize,
    /// Its digits, unless in words.
    pub(super) digits: Option<Digits>,
    /// It is nothing but the article "een".
    pub(super) article: bool,
}

/// Up to this, in thousandths of a metre, any number of two digits behind metres is one of centimetres.
const HIGHEST_JUMP: u64 = 25_000;
/// Whole metres up to this may be followed by centimetres: "8 meter 12".
const HIGHEST_MARK: u64 = 110_000;

impl Reader<'_> {
    /// The cardinal number that begins at a token, in digits or words.
    pub(super) fn quantity_at(&self, at: usize) -> Option<Quantity> {
        match self.token(at)?.kind {
            TokenKind::Number => {
                let word = self.str(at);
                let (digits, length) = Digits::read(word)?;
                (length == word.len()).then(|| self.quantity_of_digits(at, digits))
            }
            TokenKind::Word => {
                let numeral = self.numeral_at(at).filter(|n| n.kind == NumeralKind::Cardinal)?;
                Some(Quantity { value: Some(numeral.value), end: numeral.end, digits: None, article: numeral.article })
            }
            _ => None,
        }
    }

    /// The unit behind a number, with an adjective between at most: "drie lange minuten".
    fn unit_behind(&self, at: usize) -> Option<Unit> {
        self.unit_at(at).or_else(|| if self.cue(at, "filler") { self.unit_at(at + 1) } else { None })
    }

    /// Reads a number with a unit; the token after it.
    pub(super) fn measured(&mut self, start: usize, quantity: &Quantity) -> Option<usize> {
        let unit = self.unit_behind(quantity.end)?;
        self.measured_in(start, quantity, unit)
    }

    /// Reads a number whose unit is known; the token after it.
    pub(super) fn measured_in(&mut self, start: usize, quantity: &Quantity, unit: Unit) -> Option<usize> {
        let (quantity, unit) = &self.about(quantity, unit);
        if unit.kind == UnitKind::Time {
            return self.timed(start, quantity, unit);
        }
        let value = quantity.value?;
        let whole = value.is_multiple_of(1000).then_some(value / 1000);
        match unit.kind {
            UnitKind::Age => {
                let years = whole.filter(|y| *y < 1000)?;
                Some(self.age(start, unit.end, years, unit.features))
            }
            UnitKind::Points => {
                self.push_with(Category::POINTS, start, unit.end, Value::Number(Milli(value)), unit.features);
                Some(unit.end)
            }
            // "werd in 58,20 tiende": a place.
            UnitKind::Fraction if whole.is_none() => None,
            UnitKind::Fraction => self.part_of_second(start, quantity, unit),
            UnitKind::Length if quantity.article && self.lexicon.has(unit.features, Key::Ambiguous) => None,
            UnitKind::Length => Some(self.length(start, quantity, unit, value)),
            UnitKind::Blocked => {
                // "een graad", "een ton": no measure at all.
                if quantity.article {
                    return None;
                }
                // "92.818%": of a hundred, so the full stop stands before decimals.
                let percent = quantity.digits.as_ref().filter(|_| self.is_unit(unit, "percent"));
                let value = percent.and_then(|d| d.with_decimal_point()).filter(|v| *v <= 100_000).unwrap_or(value);
                self.push_with(Category::BLOCKED, start, unit.end, Value::Number(Milli(value)), unit.features);
                Some(unit.end)
            }
            UnitKind::Time => None,
        }
    }

    /// "23-jarige", "18-jarige leeftijd"; the token after it. Below ten it is more often a contract than an athlete that is
    /// so old, unless the age itself is named.
    pub(super) fn age(&mut self, start: usize, end: usize, years: u64, features: FeatureSet) -> usize {
        let named = self.cue(end, "after-age");
        let end = if named { end + 1 } else { end };
        let bounded = self.between(start).map(|(_, vague)| vague);
        let adjective = self.lexicon.has(features, Key::Compound);
        if years < 10 && adjective && !named {
            self.push_with(Category::BLOCKED, start, end, Value::Number(Milli::whole(years)), features);
        } else {
            self.push_with(Category::AGE, start, end, Value::Whole(years as u32), bounded.unwrap_or(features));
        }
        end
    }

    /// The word before two bounds, of which the number at a token is the upper one, and its features: "tussen de 20 en 25".
    pub(super) fn between(&self, upper: usize) -> Option<(usize, FeatureSet)> {
        let lower = upper.checked_sub(2).filter(|_| self.cue(upper - 1, "range"))?;
        self.quantity_at(lower).filter(|lower| lower.end == upper - 1)?;
        let before = lower.checked_sub(1)?;
        let word = if self.sense(before, Category::DETERMINER).is_some() { before.checked_sub(1)? } else { before };
        let between = |f| self.lexicon.name(f, Key::Type) == Some("between");
        self.longest_where(word, Category::VALUE_CUE, between).map(|(features, _)| (word, features))
    }

    /// "een uur of drie": the number behind the unit.
    fn about(&self, quantity: &Quantity, unit: Unit) -> (Quantity, Unit) {
        if quantity.article
            && self.cue(unit.end, "either")
            && let Some(behind) = self.quantity_at(unit.end + 1)
            && !behind.article
            && behind.value.is_some()
            && self.unit_behind(behind.end).is_none()
        {
            return (Quantity { end: behind.end, article: false, ..behind }, Unit { end: behind.end, ..unit });
        }
        (*quantity, unit)
    }

    /// A distance, height or mark; the token after it.
    fn length(&mut self, start: usize, quantity: &Quantity, unit: &Unit, value: u64) -> usize {
        let mut thousandths = value;
        // "42.195 kilometer" is a marathon, "3.414 kilometer" a Tour, "10.000 kilometer" a journey.
        if let Some(digits) = &quantity.digits
            && self.is_unit(unit, "kilometre")
            && digits.is_thousands()
            && let ([whole, decimals], [Separator::Dot]) = (digits.groups(), digits.separators())
            && whole.value >= 10
            && decimals.value % 50 != 0
        {
            thousandths = digits.with_decimal_point().unwrap_or(value);
        }
        let mut length = product(thousandths, unit.one);
        let mut end = unit.end;
        if self.is_unit(unit, "metre")
            && value <= HIGHEST_MARK
            && value.is_multiple_of(1000)
            && let Some(centimetres) = self.quantity_at(end)
            && let Some(hundredths) = centimetres.value.filter(|v| *v < 100_000 && v % 1000 == 0)
            && !centimetres.article
            && (self.is_end(centimetres.end)
                || self.cue(centimetres.end, "amount")
                || hundredths >= 10_000 && (value <= HIGHEST_JUMP || self.is_joiner(centimetres.end)))
            && self.unit_at(centimetres.end).is_none()
        {
            length += hundredths / 1000 * 10;
            end = centimetres.end;
        }
        self.push_with(Category::DISTANCE, start, end, Value::Length(Milli(length)), unit.features);
        // To the centimetre is jumped and thrown.
        let centimetres = quantity.digits.is_some_and(|d| matches!(d.groups(), [_, decimals] if decimals.len == 2));
        if self.is_unit(unit, "metre") && length <= HIGHEST_MARK && (centimetres || end > unit.end) {
            self.push_with(Category::MARK, start, end, Value::Length(Milli(length)), unit.features);
        }
        end
    }

    /// "drie tienden", "twee duizendsten van een seconde"; "drie tienden van een punt".
    fn part_of_second(&mut self, start: usize, quantity: &Quantity, unit: &Unit) -> Option<usize> {
        let value = quantity.value?;
        if self.lexicon.name(unit.features, Key::Kind) == Some("points") {
            self.push_with(Category::POINTS, start, unit.end, Value::Number(Milli(value / unit.one)), unit.features);
            return Some(unit.end);
        }
        let single_word = unit.end == quantity.end + 1;
        if quantity.article && single_word {
            // "een tiende sneller", but "een tiende plaats" and "een tiende zege".
            let fraction = self.is_end(unit.end) || self.cue(unit.end, "after-fraction");
            if !fraction {
                return None;
            }
            // The how-manieth is read besides.
            self.push_with(Category::DURATION, start, unit.end, Value::Time(Milli(value / unit.one)), unit.features);
            return Some(start + 1);
        }
        self.push_with(Category::DURATION, start, unit.end, Value::Time(Milli(value / unit.one)), unit.features);
        Some(unit.end)
    }

    /// Whether what stands around a duration leaves a time of day open, or rules it out.
    pub(super) fn context_around(&self, start: usize, end: usize) -> Context {
        match self.context(start) {
            Context::Open | Context::Bracket if self.cue(end, "after-duration") => Context::Time,
            Context::Bracket => Context::Open,
            context => context,
        }
    }
}

/// Thousandths of a unit that is itself given in thousandths.
pub(super) fn product(thousandths: u64, one: u64) -> u64 {
    ((u128::from(thousandths) * u128::from(one) + 500_000) / 1_000_000).min(u128::from(u64::MAX / 2)) as u64
}
