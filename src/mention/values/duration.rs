//! Durations: "anderhalve seconde", "1.12 minuut", "2 uur, 3 minuten en 45 seconden".

use super::Reader;
use super::cue::Context;
use super::digits::{Digits, Separator, fraction};
use super::quantity::Quantity;
use super::time::{self, is_plain_time};
use super::unit::{Unit, UnitKind};
use crate::grammar::{Category, FeatureSet};
use crate::mention::{Clock, Value};
use crate::text::Mark;
use crate::value::Milli;

const MINUTE: u64 = 60_000;
const HOUR: u64 = 60 * MINUTE;
const DAY: u64 = 24 * HOUR;
/// No race is ridden in less.
const LEAST_RACE_TIME: u64 = 5_000;

/// A duration of several units.
struct Parts {
    milliseconds: u64,
    end: usize,
    count: usize,
    /// The smallest unit named, in milliseconds.
    smallest: u64,
}

impl Reader<'_> {
    /// Reads a number with a unit of time; the token after it.
    pub(super) fn timed(&mut self, start: usize, quantity: &Quantity, unit: &Unit) -> Option<usize> {
        if let Some(digits) = &quantity.digits {
            // "om 12:34:20u"
            if let Some(clock) = digits.clock_to_the_second().filter(|_| self.context(start) == Context::Clock)
                && self.is_unit(unit, "hour")
            {
                let end = self.time_of_day(start, unit.end, clock, false);
                self.clock_end = end;
                return Some(end);
            }
            if is_plain_time(digits) {
                return self.time_with_unit(start, digits, unit);
            }
            if let Some(end) = self.sixtieths(start, digits, unit) {
                return Some(end);
            }
        }
        let value = quantity.value?;
        let milliseconds = value.saturating_mul(unit.one) / 1000;
        let alone = Parts { milliseconds, end: unit.end, count: 1, smallest: unit.one };
        let parts = if value % 1000 == 0 { self.with_smaller(alone) } else { alone };
        let counted = unit.end > quantity.end && self.is_unit(unit, "hour");
        let hour = counted.then_some(value / 1000).filter(|h| value % 1000 == 0 && *h <= 24);
        if let Some(hour) = hour
            && let Some(end) = self.hour(start, hour, quantity, &parts, unit)
        {
            return Some(end);
        }
        self.push_duration(start, &parts, unit);
        let years = value / 1000;
        if parts.count == 1 && self.is_unit(unit, "year") {
            if self.is_age(start, years) {
                self.push_with(Category::AGE, start, parts.end, Value::Whole(years as u32), unit.features);
            } else if let Some(vague) = self.upper_age(start, years) {
                self.push_with(Category::AGE, start, parts.end, Value::Whole(years as u32), vague);
            }
        }
        Some(parts.end)
    }

    /// Whether the word before so many years makes them an age: "is 23 jaar", "een leeftijd van 3 jaar".
    fn is_age(&self, start: usize, years: u64) -> bool {
        (1..=110).contains(&years)
            && self.cue_before(start, "age")
            && (years >= 5 || start >= 2 && self.cue(start - 2, "after-age"))
    }

    /// "is tussen de 20 en 25 jaar": the features of the word that makes the age one of two bounds.
    fn upper_age(&self, start: usize, years: u64) -> Option<FeatureSet> {
        let (word, vague) = self.between(start)?;
        self.is_age(word, years).then_some(vague)
    }

    fn push_duration(&mut self, start: usize, parts: &Parts, unit: &Unit) {
        if parts.count == 1 && self.cue(parts.end, "lasting") {
            let value = Value::Time(Milli(parts.milliseconds));
            return self.push_with(Category::DURATION, start, parts.end + 1, value, unit.features);
        }
        let value = Value::Time(Milli(parts.milliseconds));
        self.push_with(Category::DURATION, start, parts.end, value, unit.features);
        if parts.count > 1 && unit.one <= HOUR || self.ridden(start, parts) {
            self.push_with(Category::TIME, start, parts.end, value, unit.features);
        }
    }

    /// "in 11,32 seconden", "een tijd van 51,53 seconden": a race time, where the hundredths are given.
    fn ridden(&self, start: usize, parts: &Parts) -> bool {
        let hundredths = parts.milliseconds >= LEAST_RACE_TIME
            && parts.smallest == 1000
            && self
                .quantity_at(start)
                .and_then(|q| q.digits)
                .is_some_and(|d| d.groups().get(1).is_some_and(|g| g.len >= 2));
        hundredths
            && !self.cue(parts.end, "after-duration")
            && (self.cue_before(start, "ridden")
                || start >= 2
                    && self.cue(start - 1, "of")
                    && (start.saturating_sub(4)..start - 1).any(|t| self.cue(t, "time-noun")))
    }

    /// A whole number of hours: a time of day, a duration, or both.
    fn hour(&mut self, start: usize, hour: u64, quantity: &Quantity, parts: &Parts, unit: &Unit) -> Option<usize> {
        let context = self.context_around(start, parts.end);
        let in_words = quantity.digits.is_none();
        let mut minute = 0;
        let mut end = unit.end;
        if parts.count == 2 && parts.smallest == MINUTE {
            let minutes = parts.milliseconds.checked_sub(hour * HOUR)? / MINUTE;
            (minute, end) = (minutes, parts.end);
        } else if let Some(bare) = self.quantity_at(unit.end)
            && let Some(minutes) = bare.value.filter(|m| m % 1000 == 0 && *m < 60_000 && !bare.article)
            && (in_words == bare.digits.is_none())
            && (context == Context::Clock
                || in_words && minutes % 5000 == 0
                || self.longest(bare.end, Category::DAYPART).is_some())
            && self.unit_at(bare.end).is_none()
        {
            (minute, end) = (minutes / 1000, bare.end);
        } else if parts.count > 1 {
            return None;
        }
        if minute > 59 || quantity.article && context != Context::Clock {
            return None;
        }
        let daypart = self.longest(end, Category::DAYPART).is_some();
        let sure = context == Context::Clock || daypart || minute > 0 && parts.count == 1;
        let clock = sure || context == Context::Open && hour < 24 && minute == 0;
        if !clock {
            return None;
        }
        let time = Clock { hour: (hour % 24) as u8, minute: minute as u8 };
        let end = self.time_of_day(start, end, time, in_words);
        if sure {
            self.clock_end = end;
            return Some(end);
        }
        self.push_duration(start, parts, unit);
        Some(end.max(parts.end))
    }

    /// "1.12 minuut" is 72 seconds, "13.05 uur" a time of day; the token after it.
    fn sixtieths(&mut self, start: usize, digits: &Digits, unit: &Unit) -> Option<usize> {
        let ([whole, rest], [separator]) = (digits.groups(), digits.separators()) else { return None };
        if rest.len != 2 || rest.value >= 60 {
            return None;
        }
        if self.is_unit(unit, "minute") {
            let value = whole.value * MINUTE + rest.value * 1000;
            self.push_with(Category::DURATION, start, unit.end, Value::Time(Milli(value)), unit.features);
            self.push_with(Category::TIME, start, unit.end, Value::Time(Milli(value)), unit.features);
            return Some(unit.end);
        }
        if !self.is_unit(unit, "hour") || *separator == Separator::Comma {
            return None;
        }
        let context = self.context_around(start, unit.end);
        if let Some(clock) = digits.clock()
            && (context != Context::Time || whole.value > 9)
        {
            let end = self.time_of_day(start, unit.end, clock, false);
            self.clock_end = end;
            return Some(end);
        }
        let value = whole.value * HOUR + rest.value * MINUTE;
        self.push_with(Category::DURATION, start, unit.end, Value::Time(Milli(value)), unit.features);
        self.push_with(Category::TIME, start, unit.end, Value::Time(Milli(value)), unit.features);
        Some(unit.end)
    }

    /// "1.08,91 minuten", "2.03.45 uur": the unit tells which of two readings is meant.
    fn time_with_unit(&mut self, start: usize, digits: &Digits, unit: &Unit) -> Option<usize> {
        let readings = time::readings(digits, || self.habit());
        let values = readings.as_slice().iter().copied();
        let value = if self.is_unit(unit, "hour") { values.max() } else { values.min() }?;
        self.push_with(Category::TIME, start, unit.end, Value::Time(Milli(value)), unit.features);
        self.push_with(Category::DURATION, start, unit.end, Value::Time(Milli(value)), unit.features);
        Some(unit.end)
    }

    /// Adds the smaller units that follow a first one.
    fn with_smaller(&self, first: Parts) -> Parts {
        let mut parts = first;
        loop {
            let mut at = parts.end;
            if self.is_mark(at, Mark::Comma) {
                at += 1;
            }
            if self.is_joiner(at) {
                at += 1;
            }
            let Some(next) = self.quantity_at(at) else { break };
            let Some(value) = next.value else {
                if let Some(seconds) = self.bare_seconds(&parts, at, &next) {
                    parts.milliseconds += seconds;
                    parts.end = next.end;
                    parts.count += 1;
                }
                break;
            };
            let Some(following) = self.unit_at(next.end) else {
                if at == parts.end
                    && let Some(rest) = self.bare_part(&parts, at, &next, value)
                {
                    parts.milliseconds += rest;
                    parts.end = next.end;
                    parts.count += 1;
                }
                break;
            };
            let (one, rest) = match following.kind {
                UnitKind::Time => (following.one, value.saturating_mul(following.one) / 1000),
                UnitKind::Fraction if parts.smallest <= MINUTE && !next.article => {
                    (1000 / following.one, value / following.one)
                }
                _ => break,
            };
            // "2 dagen en 1 maand", but no seconds before minutes.
            if one >= parts.smallest && (parts.smallest < DAY || one == parts.smallest) {
                break;
            }
            parts.milliseconds = parts.milliseconds.saturating_add(rest);
            parts.end = following.end;
            parts.smallest = parts.smallest.min(one);
            parts.count += 1;
        }
        parts
    }

    /// "1 minuut 44,57", "1 minuut 12": the smaller part without its unit, in milliseconds.
    fn bare_part(&self, parts: &Parts, at: usize, next: &Quantity, value: u64) -> Option<u64> {
        let (one, decimals) = match parts.smallest {
            MINUTE => (1, true),
            HOUR => (60, false),
            _ => return None,
        };
        let digits = next.digits.as_ref()?;
        if digits.groups().len() == 2 && decimals {
            let [whole, part] = digits.groups() else { return None };
            return (whole.value < 60).then(|| whole.value * 1000 + fraction(*part));
        }
        // "4 uur 29.34": minutes and seconds.
        if let [minutes, seconds] = digits.groups() {
            let sixtieths = minutes.len == 2 && seconds.len == 2 && minutes.value < 60 && seconds.value < 60;
            return sixtieths.then(|| minutes.value * MINUTE + seconds.value * 1000);
        }
        let length = self.str(at).len();
        (value < 60_000 && length == 2 && digits.groups().len() == 1 && self.is_end(next.end)).then_some(value * one)
    }

    fn bare_seconds(&self, parts: &Parts, at: usize, next: &Quantity) -> Option<u64> {
        let digits = next.digits.as_ref()?;
        let glued = at == parts.end;
        match (digits.groups(), digits.separators()) {
            // "1 minuut 08,91": a leading zero makes it no number.
            ([whole, part], [Separator::Comma | Separator::Dot])
                if glued && parts.smallest == MINUTE && whole.value < 60 =>
            {
                Some(whole.value * 1000 + fraction(*part))
            }
            ([minutes, seconds], [Separator::Comma | Separator::Dot])
                if parts.smallest == HOUR && minutes.value < 60 && seconds.len == 2 && seconds.value < 60 =>
            {
                Some(minutes.value * MINUTE + seconds.value * 1000)
            }
            ([whole], []) if glued && whole.len == 2 && whole.value < 60 && self.is_end(next.end) => {
                match parts.smallest {
                    MINUTE => Some(whole.value * 1000),
                    HOUR => Some(whole.value * MINUTE),
                    _ => None,
                }
            }
            _ => None,
        }
    }
}
