//! Digits with letters: "21e", "23-jarige", "10u45", "1500m", "3m45s".

use super::Reader;
use super::cue::Context;
use super::digits::{Digits, Separator, fraction};
use super::quantity::Quantity;
use super::unit::UnitKind;
use crate::grammar::{Category, FeatureSet, Key, Sense};
use crate::mention::{Clock, Value};
use crate::text::Mark;
use crate::value::Milli;

/// No value in one word is longer than this, in bytes.
const LONGEST: usize = 40;

const SECOND: u64 = 1000;
const MINUTE: u64 = 60 * SECOND;
const HOUR: u64 = 60 * MINUTE;

impl Reader<'_> {
    /// Reads what begins at a word of digits and letters; the token to go on with.
    pub(super) fn mixed(&mut self, at: usize) -> usize {
        self.digits_and_letters(at).unwrap_or(at + 1)
    }

    /// "ATP-29": the place in a ranking that is named before it.
    pub(super) fn placed_in_ranking(&mut self, at: usize) -> Option<usize> {
        if !self.str(at).ends_with(|last: char| last.is_ascii_digit()) {
            return None;
        }
        let (ranking, place) = self.str(at).rsplit_once('-')?;
        let place = place.parse::<u32>().ok()?;
        let senses = self.lexicon.senses(self.lexicon.word(ranking));
        let cue = |s: &&Sense| {
            s.category == Category::VALUE_CUE && self.lexicon.name(s.features, Key::Type) == Some("ranking")
        };
        let features = senses.iter().find(cue)?.features;
        self.push_with(Category::RANKED, at, at + 1, Value::Whole(place), features);
        Some(at + 1)
    }

    fn digits_and_letters(&mut self, at: usize) -> Option<usize> {
        let word = self.str(at);
        if word.len() > LONGEST {
            return None;
        }
        let (digits, length) = Digits::read(word)?;
        let tail = &word[length..];
        let tail = tail.strip_prefix('-').unwrap_or(tail);
        let letters = tail.find(|c: char| c.is_ascii_digit()).unwrap_or(tail.len());
        let (name, rest) = tail.split_at(letters);
        if rest.is_empty() {
            return self.suffixed(at, digits, name);
        }
        self.written_together(at, &digits, name, rest)
    }

    /// Digits with one suffix or unit.
    fn suffixed(&mut self, at: usize, digits: Digits, name: &str) -> Option<usize> {
        let senses = self.lexicon.senses(self.lexicon.word(name));
        if let Some(value) = digits.integer()
            && senses.iter().any(|s| s.category == Category::ORDINAL_SUFFIX)
        {
            if let Some(end) = self.day_and_month(at, at + 1, value) {
                return Some(end);
            }
            self.push(Category::ORDINAL, at, at + 1, Value::Whole(u32::try_from(value).ok()?));
            return Some(at + 1);
        }
        let ending = |s: &Sense| {
            s.category == Category::CLOCK_WORD && self.lexicon.name(s.features, Key::Kind) == Some("ending")
        };
        if let Some(hour) = digits.integer().filter(|_| senses.iter().any(ending)) {
            return self.hour_with_ending(at, hour, at + 1);
        }
        let unit = self.unit_named(name, at + 1, false)?;
        // "Smit (3PT)": a club.
        if unit.kind == UnitKind::Points && name.chars().all(char::is_uppercase) {
            return None;
        }
        let plus = at > self.start && self.is_mark(at - 1, Mark::Plus);
        let quantity = Quantity { value: digits.number(), end: at, digits: Some(digits), article: false };
        if plus && unit.kind == UnitKind::Time {
            let value = quantity.value?.saturating_mul(unit.one) / 1000;
            self.push_with(Category::GAP, at - 1, at + 1, Value::Time(Milli(value)), unit.features);
            return Some(at + 1);
        }
        self.measured_in(at, &quantity, unit)
    }

    /// "10u45", "8m12", "3m45s", "1h02m03s".
    fn written_together(&mut self, at: usize, digits: &Digits, name: &str, rest: &str) -> Option<usize> {
        let first = digits.integer()?;
        let (mut group, mut length) = Digits::read(rest)?;
        let mut tail = &rest[length..];
        let metre = self.unit_named(name, at + 1, false).filter(|u| u.kind == UnitKind::Length);
        if let Some(metre) = metre
            && tail.is_empty()
            && self.is_unit(&metre, "metre")
            && let [hundredths] = group.groups()
            && hundredths.len == 2
        {
            let length = first * 1000 + fraction(*hundredths);
            self.push_with(Category::DISTANCE, at, at + 1, Value::Length(Milli(length)), metre.features);
            self.push_with(Category::MARK, at, at + 1, Value::Length(Milli(length)), metre.features);
            return Some(at + 1);
        }
        let unit = self.unit_named(name, at + 1, true).filter(|u| u.kind == UnitKind::Time)?;
        let mut total = first.saturating_mul(unit.one);
        let mut smallest = unit.one;
        let mut parts = 0;
        loop {
            let letters = tail.find(|c: char| c.is_ascii_digit()).unwrap_or(tail.len());
            let (name, after) = tail.split_at(letters);
            let one = if name.is_empty() {
                match smallest {
                    HOUR => MINUTE,
                    MINUTE => SECOND,
                    _ => return None,
                }
            } else {
                self.unit_named(name, at + 1, true).filter(|u| u.kind == UnitKind::Time)?.one
            };
            let value = match group.groups() {
                [whole] => whole.value * 1000,
                [whole, part] if one == SECOND => whole.value * 1000 + fraction(*part),
                _ => return None,
            };
            if one >= smallest || value >= 60_000 && one >= SECOND {
                return None;
            }
            total += value * one / 1000;
            smallest = one;
            parts += 1;
            if after.is_empty() {
                break;
            }
            (group, length) = Digits::read(after)?;
            tail = &after[length..];
        }
        let (total, end) = self.with_primes(at + 1, total, smallest);
        let hour_and_minute = unit.one == HOUR && smallest == MINUTE && parts == 1 && end == at + 1;
        let context = self.context_around(at, end);
        let value = Value::Time(Milli(total));
        if hour_and_minute && first <= 24 && context != Context::Time {
            let clock = Clock { hour: (first % 24) as u8, minute: (total / MINUTE % 60) as u8 };
            let end = self.time_of_day(at, end, clock, false);
            if context == Context::Clock || first > 7 {
                self.clock_end = end;
                return Some(end);
            }
        }
        // "+1m05s"
        if at > self.start && self.is_mark(at - 1, Mark::Plus) {
            self.push(Category::GAP, at - 1, end, value);
            return Some(end);
        }
        let features = if self.lexicon.has(unit.features, Key::Loose) { FeatureSet(0) } else { unit.features };
        self.both(at, end, value, features);
        Some(end)
    }

    fn both(&mut self, start: usize, end: usize, value: Value, features: FeatureSet) {
        self.push_with(Category::TIME, start, end, value, features);
        self.push_with(Category::DURATION, start, end, value, features);
    }

    /// The seconds behind a prime or a colon: the rest of 1u02'03" and 1u02:03.
    fn with_primes(&self, at: usize, total: u64, smallest: u64) -> (u64, usize) {
        let colon = self.is_mark(at, Mark::Colon) && self.glued(at) && self.str(at + 1).len() >= 2;
        if smallest != MINUTE || self.prime_at(at) != Some(MINUTE) && !colon {
            return (total, at);
        }
        let digits = if self.is_number(at + 1) && self.glued(at + 1) { Digits::read(self.str(at + 1)) } else { None };
        let seconds = digits.as_ref().and_then(|(digits, _)| match (digits.groups(), digits.separators()) {
            ([whole], []) if whole.value < 60 => Some(whole.value * SECOND),
            ([whole, part], [Separator::DoublePrime | Separator::Comma | Separator::Dot]) if whole.value < 60 => {
                Some(whole.value * SECOND + fraction(*part))
            }
            _ => None,
        });
        let Some(seconds) = seconds else { return (total, if colon { at } else { at + 1 }) };
        let end = if self.prime_at(at + 2) == Some(SECOND) { at + 3 } else { at + 2 };
        (total + seconds, end)
    }
}
