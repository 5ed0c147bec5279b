//! Times of day: "half drie", "kwart voor zes", "tien over half vijf", "vijf uur 's middags".

use super::Reader;
use super::cue::Context;
use super::numeral::NumeralKind;
use crate::grammar::{Category, FeatureSet, Key};
use crate::mention::{Clock, Value};
use crate::text::TokenKind;

/// How many tokens of a part of the day are looked for before an hour: "'s avonds laat".
const LONGEST_DAYPART: usize = 3;

impl Reader<'_> {
    /// A time of day that begins with a word of its own: "half drie", "kwart voor zes", "middernacht"; the token after it.
    pub(super) fn clock_in_words(&mut self, at: usize) -> Option<usize> {
        let senses = self.senses(at);
        let features = senses.iter().find(|s| s.category == Category::CLOCK_WORD)?.features;
        if let Some(hour) = self.lexicon.number(features, Key::Hour) {
            if self.lexicon.has(features, Key::Loose) && !self.cue_before(at, "clock") {
                return None;
            }
            let clock = Clock { hour: (hour.rem_euclid(24)) as u8, minute: 0 };
            // "het middaguur"
            let determined = hour == 12 && at > self.start && self.sense(at - 1, Category::DETERMINER).is_some();
            let start = if determined { at - 1 } else { at };
            self.push(Category::CLOCK, start, at + 1, Value::Clock(clock));
            return Some(at + 1);
        }
        match self.lexicon.name(features, Key::Kind)? {
            "half" => {
                let (hour, end) = self.hour_at(at + 1)?;
                let clock = Clock { hour: (hour + 23) % 24, minute: 30 };
                Some(self.time_of_day(at, self.after_hour(end), clock, true))
            }
            "quarter" => self.minutes_past(at, 15, at + 1),
            _ => None,
        }
    }

    /// "tien over half vijf", "10 voor 3", behind the minutes that end at `end`; the token after it.
    pub(super) fn minutes_past(&mut self, start: usize, minutes: u64, end: usize) -> Option<usize> {
        if !(1..30).contains(&minutes) {
            return None;
        }
        let mut at = end;
        let mut sure = minutes.is_multiple_of(5);
        if self.clock_word(at, "minute").is_some() {
            at += 1;
            sure = true;
        }
        let past = self.clock_word(at, "past").is_some();
        if !past && self.clock_word(at, "to").is_none() {
            return None;
        }
        at += 1;
        let half = self.clock_word(at, "half").is_some();
        if half {
            at += 1;
        }
        let (hour, after) = self.hour_at(at)?;
        let end = self.after_hour(after);
        // "vijf voor twaalf" in words; in digits ("2 voor 3") and odd minutes only with a cue.
        let quarter = self.clock_word(start, "quarter").is_some();
        let cued = half
            || quarter
            || end > after
            || self.context(start) == Context::Clock
            || self.longest(end, Category::DAYPART).is_some();
        let in_words = self.token(at).is_some_and(|t| t.kind == TokenKind::Word);
        if !(cued || sure && in_words) || self.unit_at(after).is_some() && end == after {
            return None;
        }
        let base = u64::from(hour) * 60 + if half { 24 * 60 - 30 } else { 24 * 60 };
        let total = if past { base + minutes } else { base - minutes } % (24 * 60);
        let clock = Clock { hour: (total / 60 % 24) as u8, minute: (total % 60) as u8 };
        Some(self.time_of_day(start, end, clock, true))
    }

    /// "rond 9'en", "rond 10-en": an hour in digits, up to `end`, with the ending that it has in words; the token after it.
    pub(super) fn hour_with_ending(&mut self, at: usize, hour: u64, end: usize) -> Option<usize> {
        if !(1..=12).contains(&hour) || !self.cue_before(at, "clock") {
            return None;
        }
        Some(self.time_of_day(at, end, Clock { hour: hour as u8, minute: 0 }, true))
    }

    /// The token after the ending of an hour that stands behind an apostrophe.
    pub(super) fn ending_behind(&self, at: usize) -> Option<usize> {
        let ending = self.prime_at(at).is_some() && self.glued(at + 1) && self.clock_word(at + 1, "ending").is_some();
        ending.then_some(at + 2)
    }

    /// The hour, 1 to 12, that a number at a token is, and the token after it.
    fn hour_at(&self, at: usize) -> Option<(u8, usize)> {
        let (value, end) = match self.token(at)?.kind {
            TokenKind::Number => (self.str(at).parse().ok()?, at + 1),
            TokenKind::Word => {
                let numeral = self.numeral_at(at).filter(|n| n.kind == NumeralKind::Cardinal && n.value % 1000 == 0)?;
                (u8::try_from(numeral.value / 1000).ok()?, numeral.end)
            }
            _ => return None,
        };
        (1..=12).contains(&value).then_some((value, end))
    }

    /// Skips the word "uur" behind an hour.
    fn after_hour(&self, end: usize) -> usize {
        if self.clock_word(end, "hour").is_some() { end + 1 } else { end }
    }

    /// Adds a time of day with the part of the day behind it ("'s middags"); the token after it. `twelve`: it is said on
    /// twelve hours, so that without a part of the day it may be twelve hours later.
    pub(super) fn time_of_day(&mut self, start: usize, end: usize, clock: Clock, twelve: bool) -> usize {
        let mut clock = clock;
        let mut features = FeatureSet(0);
        let mut end = end;
        let mut start = start;
        let before = self.daypart_before(start);
        let behind = self.longest(end, Category::DAYPART);
        if let Some((daypart, edge)) = behind.or(before) {
            let late = clock.hour < 12;
            match self.lexicon.name(daypart, Key::PartOfDay) {
                Some("afternoon") if late => clock.hour += 12,
                Some("evening") if late => clock.hour += 12,
                Some("evening" | "night") if clock.hour == 12 => clock.hour = 0,
                Some("noon") if clock.hour < 6 => clock.hour += 12,
                Some("night") if (9..12).contains(&clock.hour) => clock.hour += 12,
                _ => {}
            }
            if behind.is_some() {
                end = edge;
            } else {
                start = edge;
            }
        } else if self.is_midnight(end) {
            clock.hour %= 12;
            end += 1;
        } else if twelve && clock.hour <= 12 {
            features = self.said_on_twelve(start, end);
        }
        self.push_with(Category::CLOCK, start, end, Value::Clock(clock), features);
        end
    }

    /// Whether "middernacht" stands at a token.
    fn is_midnight(&self, at: usize) -> bool {
        let mut senses = self.senses(at).iter();
        senses.any(|s| s.category == Category::CLOCK_WORD && self.lexicon.number(s.features, Key::Hour) == Some(0))
    }

    /// The part of the day right before a token, and where it begins: "'s avonds 7 uur".
    pub(super) fn daypart_before(&self, at: usize) -> Option<(FeatureSet, usize)> {
        (1..=LONGEST_DAYPART).rev().find_map(|length| {
            let start = at.checked_sub(length).filter(|start| *start >= self.start)?;
            self.longest(start, Category::DAYPART).filter(|(_, end)| *end == at).map(|(features, _)| (features, start))
        })
    }

    /// The features, with `ambiguous`, of a word of the time of day within a span.
    fn said_on_twelve(&self, start: usize, end: usize) -> FeatureSet {
        (start..end)
            .flat_map(|at| self.senses(at))
            .find(|s| s.category == Category::CLOCK_WORD && self.lexicon.has(s.features, Key::Ambiguous))
            .map_or(FeatureSet(0), |s| s.features)
    }
}
