//! Numbers in digits, and what their neighbours make of them.

use super::Reader;
use super::cue::Context;
use super::date::century;
use super::digits::{Digits, Separator, fraction};
use super::numeral::NumeralKind;
use super::quantity::Quantity;
use super::time::{self, is_plain_time};
use crate::grammar::Category;
use crate::mention::Value;
use crate::text::{Mark, Shape, TokenKind};
use crate::value::Milli;

/// Digits alone ("6.40") are no time of day before this hour.
const EARLIEST_CONTEST: u8 = 7;

impl Reader<'_> {
    /// "AV'34", "AVR '69": the year in the name of a club, behind an apostrophe.
    fn founded(&self, at: usize) -> bool {
        let Some(club) = at.checked_sub(2).filter(|&club| club >= self.start) else { return false };
        let upper = |at: usize| self.token(at).is_some_and(|t| t.kind == TokenKind::Word && t.shape == Shape::Upper);
        let apostrophe = matches!(self.str(at - 1), "'" | "\u{2018}" | "\u{2019}");
        apostrophe && self.glued(at) && self.str(at).len() == 2 && upper(club)
    }

    /// Reads what begins at a number in digits; the token to go on with.
    pub(super) fn number(&mut self, at: usize) -> usize {
        let word = self.str(at);
        let Some((digits, length)) = Digits::read(word) else { return at + 1 };
        if self.founded(at) {
            return at + 1;
        }
        if length != word.len() {
            return at + 1;
        }
        if at > self.start
            && self.is_mark(at - 1, Mark::Plus)
            // "18+2" is a sum, "(+1,32)" a gap.
            && !(at - 1 > self.start && self.glued(at - 1) && !self.is_mark(at - 2, Mark::Open))
            && let Some(end) = self.gap(at - 1, at, &digits)
        {
            return end;
        }
        if let Some(end) = self.date_in_digits(at, &digits) {
            return end;
        }
        let integer = digits.integer();
        if integer.is_some() || digits.has_leading_zero() {
            if let Some(end) = self.score(at) {
                return end;
            }
            if let Some(end) = self.after_slash(at) {
                if let Some((value, end)) = self.fraction_at(at) {
                    let quantity = Quantity { value: Some(value), end, digits: None, article: false };
                    return self.measured(at, &quantity).unwrap_or_else(|| {
                        self.push(Category::NUMBER, at, end, Value::Number(Milli(value)));
                        end
                    });
                }
                return end;
            }
        }
        if let Some(day) = integer
            && let Some(end) = self.day_and_month(at, at + 1, day)
        {
            return end;
        }
        if let Some(end) = integer.and_then(|minutes| self.minutes_past(at, minutes, at + 1)) {
            return end;
        }
        if let Some(hour) = integer
            && let Some(ending) = self.ending_behind(at + 1)
            && let Some(end) = self.hour_with_ending(at, hour, ending)
        {
            return end;
        }
        let quantity = self.quantity_of_digits(at, digits);
        if let Some(end) = self.measured(at, &quantity) {
            return end;
        }
        if let Some(whole) = integer
            && let Some(end) = self.primed(at, whole)
        {
            return end;
        }
        if quantity.end == at + 1 {
            if let Some(year) = integer {
                self.whole_number(at, year);
            }
            if self.times(at, &digits) {
                return at + 1;
            }
        }
        if let Some(value) = quantity.value.filter(|_| !self.is_telephone(at)) {
            self.push(Category::NUMBER, at, quantity.end, Value::Number(Milli(value)));
        } else if let Some(value) = digits.padded().filter(|_| self.stands_alone(at)) {
            self.push(Category::NUMBER, at, at + 1, Value::Number(Milli(value)));
        }
        quantity.end
    }

    /// Whether a number is no part of a longer figure: '04, 2003/04, 06-123456.
    fn stands_alone(&self, at: usize) -> bool {
        let runs_on = self.glued(at + 1) && self.glued(at + 2) && self.is_digits(at + 2);
        !(self.glued(at) || runs_on)
    }

    /// A number in digits with the words that belong to it: "1,5 miljoen".
    pub(super) fn quantity_of_digits(&self, at: usize, digits: Digits) -> Quantity {
        let value = digits.number();
        let (value, end) = match value {
            Some(value) => {
                let (value, end) = match digits.integer() {
                    Some(whole) => self.with_groups(at, whole),
                    None => (value, at + 1),
                };
                let (value, end) = self.scaled(value, end);
                (Some(value), end)
            }
            None => (None, at + 1),
        };
        Quantity { value, end, digits: Some(digits), article: false }
    }

    /// Minutes or seconds: 2', 12". No closing quotation mark, and no minute of a match: "(23')", "in de 23'".
    fn primed(&mut self, at: usize, whole: u64) -> Option<usize> {
        let unit = self.prime_at(at + 1).filter(|_| whole < 100)?;
        let quoted = self.token(at + 1).is_some_and(|t| t.quoted);
        let minute =
            at > self.start && (self.is_mark(at - 1, Mark::Open) || self.sense(at - 1, Category::DETERMINER).is_some());
        // The seconds before it in a list, 2'12", open no quotation.
        let seconds = |i: usize| i > self.start && self.glued(i) && self.is_digits(i - 1);
        let opened = (self.start.max(at.saturating_sub(30))..at)
            .any(|i| (self.is_mark(i, Mark::QuoteOpen) || self.is_mark(i, Mark::QuoteClose)) && !seconds(i));
        if quoted || minute || opened {
            return None;
        }
        self.push(Category::DURATION, at, at + 2, Value::Time(Milli(whole * unit)));
        Some(at + 2)
    }

    /// A whole number with what belongs to it but stands apart: "2 1/4", "35 000", "10 500" with a no-break space or before metres.
    fn with_groups(&self, at: usize, whole: u64) -> (u64, usize) {
        let value = whole.saturating_mul(1000);
        if !self.is_number(at + 1) || self.glued(at + 1) || whole > 999 {
            return (value, at + 1);
        }
        if let Some((part, end)) = self.fraction_at(at + 1) {
            return (value + part, end);
        }
        if let Some(found) = self.spaced_groups(at, whole) {
            return found;
        }
        let mut sum = whole;
        let mut end = at + 1;
        while self.str(end).len() == 3 && self.is_number(end) && end < at + 4 && whole > 0 {
            let group = self.str(end);
            let no_break = self.no_break_before(end);
            // "35 000": three zeros are no number of their own.
            let zeros = group == "000" && end == at + 1;
            let metres = || group.ends_with("00") && self.unit_at(end + 1).is_some_and(|u| self.is_unit(&u, "metre"));
            let Some(group) = group.parse::<u64>().ok().filter(|_| no_break || zeros || end == at + 1 && metres())
            else {
                break;
            };
            sum = sum * 1000 + group;
            end += 1;
        }
        (sum.saturating_mul(1000), end)
    }

    /// "1 234 567", "12 345 678,9": a number of three groups or more with spaces between them, and nothing but words
    /// around it; in thousandths, and the token after it.
    fn spaced_groups(&self, at: usize, whole: u64) -> Option<(u64, usize)> {
        if whole == 0 || at > self.start && self.is_number(at - 1) {
            return None;
        }
        let (mut sum, mut end, mut rest) = (whole, at + 1, 0);
        while rest == 0 && end < at + 4 && self.is_number(end) && !self.glued(end) {
            let (group, decimals) = self.str(end).split_once(',').unwrap_or((self.str(end), ""));
            if group.len() != 3 {
                return None;
            }
            sum = sum * 1000 + group.parse::<u64>().ok()?;
            rest = Digits::read(decimals).map_or(0, |(digits, _)| fraction(digits.groups()[0]));
            end += 1;
        }
        (end > at + 2 && !self.is_number(end)).then(|| (sum.saturating_mul(1000) + rest, end))
    }

    /// ",08": a number that begins with its decimal comma; the token after it. Before a unit the comma is rather one of
    /// the sentence that stands a space too far.
    pub(super) fn decimal_comma(&mut self, at: usize) -> Option<usize> {
        if self.glued(at) || !self.glued(at + 1) || !self.is_number(at + 1) || self.unit_at(at + 2).is_some() {
            return None;
        }
        let (digits, _) = Digits::read(self.str(at + 1))?;
        let [decimals] = digits.groups() else { return None };
        self.push(Category::NUMBER, at, at + 2, Value::Number(Milli(fraction(*decimals))));
        Some(at + 2)
    }

    /// Whether a token is set off from the one before it by a space that does not break a line.
    fn no_break_before(&self, at: usize) -> bool {
        let (Some(before), Some(token)) = (self.token(at - 1), self.token(at)) else { return false };
        let between = self.source.get(before.span.end as usize..token.span.start as usize).unwrap_or("");
        matches!(between, "\u{a0}" | "\u{202f}" | "\u{2009}")
    }

    /// The token after a number, a slash and a number written together: "1/8", "23/24".
    pub(super) fn after_slash(&self, at: usize) -> Option<usize> {
        let glued =
            self.is_mark(at + 1, Mark::Slash) && self.glued(at + 1) && self.glued(at + 2) && self.is_number(at + 2);
        (glued && self.str(at).len() <= 3).then_some(at + 3)
    }

    /// Whether a number is the end of one of a telephone: 020-1234567.
    fn is_telephone(&self, at: usize) -> bool {
        self.glued(at) && at >= self.start + 2 && self.is_mark(at - 1, Mark::Dash) && self.str(at - 2).starts_with('0')
    }

    /// Years and ages that stand alone.
    fn whole_number(&mut self, at: usize, value: u64) {
        let token_length = self.str(at).len();
        let year = token_length == 4 && (1850..=2100).contains(&value);
        if year {
            self.push(Category::YEAR, at, at + 1, Value::Whole(value as u32));
        }
        let short_year = token_length == 2 && at > self.start && self.glued(at) && self.prime_before(at);
        if short_year && at - 1 > self.start && self.cue(at - 2, "year") {
            self.push(Category::YEAR, at, at + 1, Value::Whole(century(value) as u32));
        }
        let in_brackets =
            self.glued(at) && self.is_mark(at + 1, Mark::Close) && at > self.start && self.is_mark(at - 1, Mark::Open);
        if in_brackets && (10..=99).contains(&value) && at - 1 > self.start {
            let before = self.token(at - 2);
            if before.is_some_and(|t| t.kind == TokenKind::Word && t.shape != Shape::Lower) {
                self.push(Category::AGE, at, at + 1, Value::Whole(value as u32));
            }
        }
    }

    /// An apostrophe right before a token: '98.
    fn prime_before(&self, at: usize) -> bool {
        matches!(self.str(at - 1), "'" | "\u{2019}" | "\u{2018}")
    }

    /// The race times and times of day that digits alone can be; whether they can be nothing else.
    fn times(&mut self, at: usize, digits: &Digits) -> bool {
        if digits.is_thousands() {
            return false;
        }
        let context = if self.longest(at + 1, Category::DAYPART).is_some() { Context::Clock } else { self.context(at) };
        let clock = digits.clock();
        let colon = digits.separators().first() == Some(&Separator::Colon);
        let ambiguous = clock.is_some();
        if let (Some(clock), Context::Clock) = (digits.clock_to_the_second().or(clock), context) {
            let end = self.time_of_day(at, at + 1, clock, false);
            self.clock_end = end;
            return true;
        }
        let clock_first = ambiguous && colon && digits.groups()[0].value >= 9 && context == Context::Open;
        if clock_first && let Some(clock) = clock {
            self.push(Category::CLOCK, at, at + 1, Value::Clock(clock));
        }
        let weak = matches!((digits.groups(), digits.separators()), ([_, d], [Separator::Comma | Separator::Dot]) if d.len == 1);
        if !weak || matches!(context, Context::Time | Context::Bracket) {
            let readings = time::readings(digits, || self.habit());
            for value in readings.as_slice() {
                self.push(Category::TIME, at, at + 1, Value::Time(Milli(*value)));
            }
            if is_plain_time(digits) && digits.groups().len() == 2 {
                for value in readings.as_slice() {
                    self.push(Category::DURATION, at, at + 1, Value::Time(Milli(*value)));
                }
            }
        }
        if !clock_first
            && matches!(context, Context::Open | Context::Bracket)
            && let Some(clock) = clock.filter(|c| c.hour >= EARLIEST_CONTEST)
        {
            self.push(Category::CLOCK, at, at + 1, Value::Clock(clock));
        }
        false
    }

    /// Words that take the number behind them: "€ 500", "windkracht 5".
    pub(super) fn blocked_prefix(&mut self, at: usize) -> Option<usize> {
        if !self.is_number(at + 1) || !self.cue(at, "blocked") {
            return None;
        }
        let (digits, _) = Digits::read(self.str(at + 1))?;
        let quantity = self.quantity_of_digits(at + 1, digits);
        self.push(Category::BLOCKED, at, quantity.end, quantity.value.map_or(Value::None, |v| Value::Number(Milli(v))));
        Some(quantity.end)
    }

    /// Reads what begins at a numeral in words; the token to go on with.
    pub(super) fn numeral(&mut self, at: usize) -> usize {
        let Some(numeral) = self.numeral_at(at) else { return at + 1 };
        let whole = numeral.value / 1000;
        match numeral.kind {
            NumeralKind::Age(features) => {
                return self.age(at, numeral.end, whole, features);
            }
            NumeralKind::Ordinal => {
                if let Some(end) = self.day_and_month(at, numeral.end, whole) {
                    return end;
                }
                self.push(Category::ORDINAL, at, numeral.end, Value::Whole(whole as u32));
                return numeral.end;
            }
            NumeralKind::Cardinal => {}
        }
        if let Some(end) = self.clock_in_words(at) {
            return end;
        }
        if let Some((value, end)) = self.with_part_of_one(at, &numeral) {
            self.push(Category::NUMBER, at, end, Value::Number(Milli(value)));
            return end;
        }
        if numeral.value % 1000 == 0
            && let Some(end) = self.minutes_past(at, whole, numeral.end)
        {
            return end;
        }
        let quantity =
            Quantity { value: Some(numeral.value), end: numeral.end, digits: None, article: numeral.article };
        if let Some(end) = self.measured(at, &quantity) {
            return end;
        }
        // The article does not end a clause: "er was er maar een".
        let article = numeral.article && !self.ends_clause(numeral.end);
        if article || numeral.half {
            return at + 1;
        }
        if numeral.value % 1000 == 0
            && let Some(end) = self.day_and_month(at, numeral.end, whole)
        {
            return end;
        }
        self.push(Category::NUMBER, at, numeral.end, Value::Number(Milli(numeral.value)));
        numeral.end
    }
}
