//! Dates: "9 februari 2026", "20-11-2016", "februari 2026".

use super::Reader;
use super::digits::{Digits, Separator};
use crate::grammar::{Category, Key};
use crate::mention::{DateValue, Value};
use crate::text::{Mark, Shape, TokenKind};

impl Reader<'_> {
    /// The month that begins at a token, and the token after it: "februari", "feb.".
    fn month_at(&self, at: usize) -> Option<(u8, usize)> {
        let (features, end) = self.longest(at, Category::MONTH)?;
        let month = u8::try_from(self.lexicon.number(features, Key::Month)?).ok()?;
        Some((month, end))
    }

    /// The year of four digits at a token.
    fn year_at(&self, at: usize) -> Option<u16> {
        let token = self.token(at)?;
        if token.kind != TokenKind::Number || token.span.end - token.span.start != 4 {
            return None;
        }
        self.str(at).parse().ok().filter(|y| (1800..=2100).contains(y))
    }

    /// "9 februari 2026", or the 6 of "6 tot 22 februari"; `end` is the token after the day. The token after it.
    pub(super) fn day_and_month(&mut self, start: usize, end: usize, day: u64) -> Option<usize> {
        if !(1..=31).contains(&day) {
            return None;
        }
        let date = |year, month| Value::Date(DateValue { year, month, day: day as u8 });
        if let Some((month, after)) = self.month_at(end).filter(|_| !self.names_person(end)) {
            // "26 juni 2020", "26 juni van 2020"
            let after = if self.cue(after, "part") && self.year_at(after + 1).is_some() { after + 1 } else { after };
            let year = self.year_at(after);
            let after = if year.is_some() { after + 1 } else { after };
            self.push(Category::DATE, start, after, date(year.unwrap_or(0), month));
            return Some(after);
        }
        if let Some(month) = self.range_behind(end).and_then(|second| self.month_after_day(second)) {
            self.push(Category::DATE, start, end, date(0, month));
            return Some(end);
        }
        None
    }

    /// "2 Jan Smit": a given name that is a month as well, before a surname.
    fn names_person(&self, at: usize) -> bool {
        let capital =
            |at: usize| self.token(at).is_some_and(|t| t.kind == TokenKind::Word && t.shape == Shape::Capital);
        capital(at)
            && self.senses(at).iter().any(|s| s.category == Category::FIRST_NAME)
            && capital(at + 1)
            && !self.glued(at + 1)
    }

    /// The token after "tot", "t/m" or a dash behind the first of two values.
    fn range_behind(&self, at: usize) -> Option<usize> {
        if self.is_mark(at, Mark::Dash) || self.is_mark(at, Mark::Slash) {
            return Some(at + 1);
        }
        let range = |features| self.lexicon.name(features, Key::Type) == Some("range");
        self.longest_where(at, Category::VALUE_CUE, range).map(|(_, end)| end)
    }

    /// The month behind a day that begins at a token.
    fn month_after_day(&self, at: usize) -> Option<u8> {
        if self.token(at)?.kind != TokenKind::Number || self.str(at).len() > 2 {
            return None;
        }
        self.month_at(at + 1).map(|(month, _)| month)
    }

    /// A month with its year; a month alone is no value. The token to go on with.
    pub(super) fn month(&mut self, at: usize) -> usize {
        let Some((month, end)) = self.month_at(at) else { return at + 1 };
        let Some(year) = self.year_at(end) else { return end };
        self.push(Category::DATE, at, end + 1, Value::Date(DateValue { year, month, day: 0 }));
        end + 1
    }

    /// "20-11-2016", "14/02/2026", "2023-11-19", "20.11.2016"; the token after it.
    pub(super) fn date_in_digits(&mut self, at: usize, digits: &Digits) -> Option<usize> {
        let (date, end) = match (digits.groups(), digits.separators()) {
            ([day, month, year], [Separator::Dot, Separator::Dot]) if year.len == 4 => {
                (date_of(day.value, month.value, year.value)?, at + 1)
            }
            ([first], []) => {
                let mark = if self.is_mark(at + 1, Mark::Dash) { Mark::Dash } else { Mark::Slash };
                let glued = (at + 1..at + 5).all(|i| self.glued(i));
                if !glued || !self.is_mark(at + 1, mark) || !self.is_mark(at + 3, mark) {
                    return None;
                }
                let group = |at: usize| self.str(at).parse::<u64>().ok();
                let (second, third) = (group(at + 2)?, group(at + 4)?);
                let date = if first.len == 4 {
                    date_of(third, second, first.value)
                } else if self.str(at + 4).len() == 4 {
                    date_of(first.value, second, third)
                } else if mark == Mark::Slash && self.str(at + 4).len() == 2 {
                    date_of(first.value, second, century(third))
                } else {
                    None
                };
                (date?, at + 5)
            }
            _ => return None,
        };
        self.push(Category::DATE, at, end, Value::Date(date));
        Some(end)
    }
}

/// The year that two digits stand for.
pub(super) fn century(year: u64) -> u64 {
    if year > 30 { 1900 + year } else { 2000 + year }
}

fn date_of(day: u64, month: u64, year: u64) -> Option<DateValue> {
    let valid = (1..=31).contains(&day) && (1..=12).contains(&month) && (1800..=2100).contains(&year);
    valid.then_some(DateValue { year: year as u16, month: month as u8, day: day as u8 })
}
