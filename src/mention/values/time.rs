//! Race times and gaps in digits: "37,54", "1.08,91", "2:03:45", "+0,12".

use super::Reader;
use super::digits::{Digits, Group, Separator, fraction};
use crate::grammar::Category;
use crate::mention::Value;
use crate::text::TokenKind;
use crate::value::Milli;

/// How an article writes its times, told by those that can be read in one way only.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Habit {
    /// "1.08,91": a full stop stands after the minutes.
    dot_after_minutes: bool,
    /// "1:08.91", "1:58": a colon stands after the minutes, so that a full stop stands after the seconds.
    colon_after_minutes: bool,
    /// "1.08.91": two full stops are minutes, seconds and hundredths.
    hundredths_after_dots: bool,
    /// "37,54": a comma stands after the seconds.
    comma_after_seconds: bool,
}

/// The readings of digits as a time in milliseconds, the likeliest first.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Readings {
    values: [u64; 2],
    count: usize,
}

impl Readings {
    fn one(value: u64) -> Readings {
        Readings { values: [value, 0], count: 1 }
    }

    fn two(first: u64, second: u64) -> Readings {
        Readings { values: [first, second], count: 2 }
    }

    pub(super) fn as_slice(&self) -> &[u64] {
        &self.values[..self.count]
    }
}

/// Hardly a race takes so many hours: "17.08.05" is seventeen minutes.
const LONGEST_RACE: u64 = 10;

const SECOND: u64 = 1000;
const MINUTE: u64 = 60 * SECOND;
const HOUR: u64 = 60 * MINUTE;

/// Seconds, or minutes, of two digits below sixty.
fn sixty(group: Group) -> bool {
    group.len == 2 && group.value < 60
}

/// The times that digits can be, without regard to what stands around them.
pub(super) fn readings(digits: &Digits, habit: impl Fn() -> Habit) -> Readings {
    use Separator::{Colon, Comma, Dot, DoublePrime, Prime};
    match (digits.groups(), digits.separators()) {
        ([s, c], [Comma | DoublePrime]) if s.len <= 2 && c.len <= 3 => Readings::one(s.value * SECOND + fraction(*c)),
        ([m, s], [Prime]) if sixty(*s) && m.len <= 3 => Readings::one(m.value * MINUTE + s.value * SECOND),
        ([m, s], [Colon]) if sixty(*s) && m.len <= 3 => Readings::one(m.value * MINUTE + s.value * SECOND),
        ([a, b], [Dot]) if a.len <= 2 && b.len == 2 => {
            let seconds = a.value * SECOND + b.value * 10;
            let minutes = a.value * MINUTE + b.value * SECOND;
            if b.value >= 60 || a.value == 0 && b.value == 0 {
                Readings::one(seconds)
            } else if a.value == 0 {
                // "0.12": twelve hundredths, or twelve seconds where a race lasts hours.
                Readings::two(seconds, minutes)
            } else {
                let habit = habit();
                let minutes_first = if habit.colon_after_minutes {
                    false
                } else if habit.dot_after_minutes || habit.comma_after_seconds {
                    true
                } else {
                    a.value < 6
                };
                if minutes_first { Readings::two(minutes, seconds) } else { Readings::two(seconds, minutes) }
            }
        }
        ([s, c], [Dot]) if s.len <= 2 && (c.len == 1 || c.len == 3 && s.value == 0) => {
            Readings::one(s.value * SECOND + fraction(*c))
        }
        ([m, s, c], [Dot | Colon | Prime, Comma | DoublePrime] | [Colon | Prime | Comma, Dot | Prime])
            if sixty(*s) && m.len <= 2 && c.len <= 3 =>
        {
            Readings::one(m.value * MINUTE + s.value * SECOND + fraction(*c))
        }
        ([a, b, c], [Dot, Dot] | [Colon, Colon] | [Dot, Colon])
            if sixty(*b) && a.len <= 2 && (2..=3).contains(&c.len) =>
        {
            let hundredths = a.value * MINUTE + b.value * SECOND + fraction(*c);
            let hours = a.value * HOUR + b.value * MINUTE + c.value * SECOND;
            if !sixty(*c) {
                Readings::one(hundredths)
            } else if digits.separators()[0] == Dot && (a.value >= LONGEST_RACE || habit().hundredths_after_dots) {
                Readings::two(hundredths, hours)
            } else {
                Readings::two(hours, hundredths)
            }
        }
        ([h, m, s, c], [Dot, Dot, Comma] | [Colon, Colon, Comma | Dot] | [Prime, Prime, _])
            if sixty(*m) && sixty(*s) && h.len <= 2 && c.len <= 3 =>
        {
            Readings::one(h.value * HOUR + m.value * MINUTE + s.value * SECOND + fraction(*c))
        }
        _ => Readings::default(),
    }
}

/// Whether digits can only be a time: three groups, or primes.
pub(super) fn is_plain_time(digits: &Digits) -> bool {
    let separators = digits.separators();
    separators.len() >= 2 || separators.iter().any(|s| matches!(s, Separator::Prime | Separator::DoublePrime))
}

impl Reader<'_> {
    /// How the article writes its times.
    pub(super) fn habit(&self) -> Habit {
        if let Some(habit) = self.habit.get() {
            return habit;
        }
        let habit = self.look_for_habit();
        self.habit.set(Some(habit));
        habit
    }

    fn look_for_habit(&self) -> Habit {
        use Separator::{Colon, Comma, Dot};
        let mut habit = Habit::default();
        for token in self.text.tokens.iter().filter(|t| t.kind == TokenKind::Number) {
            if !(4..=12).contains(&(token.span.end - token.span.start)) {
                continue;
            }
            let Some((digits, _)) = Digits::read(token.span.of(self.source)) else { continue };
            match (digits.groups(), digits.separators()) {
                ([_, s, _], [Dot, Comma]) if sixty(*s) => habit.dot_after_minutes = true,
                ([_, s, _], [Colon, Dot | Comma]) if sixty(*s) => habit.colon_after_minutes = true,
                ([_, s, c], [Dot, Dot]) if sixty(*s) && c.len == 2 && c.value >= 60 => {
                    habit.hundredths_after_dots = true
                }
                ([a, b], [Comma]) if a.len == 2 && b.len == 2 => habit.comma_after_seconds = true,
                _ => {}
            }
        }
        habit
    }

    /// "+0,12", "+1.05", "+2:03", with its unit if it has one. `plus` is the token of the plus sign.
    pub(super) fn gap(&mut self, plus: usize, at: usize, digits: &Digits) -> Option<usize> {
        let unit = self.unit_at(at + 1).filter(|u| u.kind == super::unit::UnitKind::Time);
        let mut end = at + 1;
        let mut values = readings(digits, || self.habit());
        if let Some(unit) = unit {
            let thousandths = digits.number()?;
            values = Readings::one(thousandths.saturating_mul(unit.one) / 1000);
            end = unit.end;
        } else if let ([s, c], [Separator::Dot]) = (digits.groups(), digits.separators())
            && c.len == 3
            && s.len <= 2
        {
            values = Readings::one(s.value * SECOND + c.value);
        } else if let Some(whole) = digits.integer()
            && let Some(factor) = self.prime_at(at + 1)
        {
            values = Readings::one(whole.saturating_mul(factor));
            end = at + 2;
        } else if let ([m, s], [Separator::Comma]) = (digits.groups(), digits.separators())
            && m.value > 0
            && s.len == 2
            && sixty(*s)
        {
            values = Readings::two(m.value * SECOND + fraction(*s), m.value * MINUTE + s.value * SECOND);
        }
        if values.count == 0 {
            return None;
        }
        for value in values.as_slice() {
            self.push(Category::GAP, plus, end, Value::Time(Milli(*value)));
        }
        Some(end)
    }

    /// What a glued prime behind a whole number stands for, in milliseconds: 12" or 2'.
    pub(super) fn prime_at(&self, at: usize) -> Option<u64> {
        if !self.glued(at) {
            return None;
        }
        match self.str(at) {
            "'" | "\u{2019}" | "\u{2032}" => Some(MINUTE),
            "\"" | "''" | "\u{201d}" | "\u{2033}" => Some(SECOND),
            _ => None,
        }
    }
}
