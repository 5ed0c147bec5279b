//! Days: a weekday, a date as far as known, and how they follow from the day of publication.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

/// A day as far as a text settles it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub struct Day {
    /// Monday is 1; 0 for unknown.
    pub weekday: u8,
    /// 0 for unknown.
    pub year: i16,
    /// 0 for unknown.
    pub month: u8,
    /// 0 for unknown.
    pub day: u8,
}

const NAMES: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

impl Day {
    /// A full date with its weekday.
    pub fn of(date: Date) -> Day {
        Day {
            weekday: date.weekday().to_monday_one_offset() as u8,
            year: date.year(),
            month: date.month() as u8,
            day: date.day() as u8,
        }
    }

    /// Whether nothing is known.
    pub fn is_unknown(self) -> bool {
        self == Day::default()
    }

    /// The date, where it is complete.
    pub fn date(self) -> Option<Date> {
        (self.year != 0 && self.month != 0 && self.day != 0)
            .then(|| Date::new(self.year, self.month as i8, self.day as i8).ok())
            .flatten()
    }

    /// A number that orders days of one week: of the date, else of the weekday.
    pub fn ordinal(self) -> Option<i32> {
        let weekday = || (self.weekday != 0).then_some(i32::from(self.weekday));
        self.date().map(|d| (d - Date::ZERO).get_days()).or_else(weekday)
    }

    /// The English name of the weekday.
    pub fn weekday_name(self) -> Option<&'static str> {
        NAMES.get((self.weekday as usize).checked_sub(1)?).copied()
    }

    /// `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
    pub fn iso(self) -> Option<String> {
        if self.year == 0 {
            return None;
        }
        Some(match (self.month, self.day) {
            (0, _) => format!("{:04}", self.year),
            (m, 0) => format!("{:04}-{m:02}", self.year),
            (m, d) => format!("{:04}-{m:02}-{d:02}", self.year),
        })
    }

    /// Whether both can be one day.
    pub fn agrees(self, other: Day) -> bool {
        let same = |a: i32, b: i32| a == 0 || b == 0 || a == b;
        same(self.weekday.into(), other.weekday.into())
            && same(self.year.into(), other.year.into())
            && same(self.month.into(), other.month.into())
            && same(self.day.into(), other.day.into())
    }

    /// What either knows.
    pub fn merged(self, other: Day) -> Day {
        let pick = |a, b| if a == 0 { b } else { a };
        Day {
            weekday: pick(self.weekday, other.weekday),
            year: if self.year == 0 { other.year } else { self.year },
            month: pick(self.month, other.month),
            day: pick(self.day, other.day),
        }
    }
}

/// A weekday (Monday is 1) as a day: the nearest before or on the day of publication, or on or after it.
pub fn weekday(weekday: u8, published: Option<Date>, future: bool) -> Day {
    let Some(published) = published else { return Day { weekday, ..Day::default() } };
    let Ok(wanted) = Weekday::from_monday_one_offset(weekday as i8) else { return Day::default() };
    let today = published.weekday();
    let days = if future { today.until(wanted) } else { -today.since(wanted) };
    published.checked_add(i64::from(days).days()).map_or(Day { weekday, ..Day::default() }, Day::of)
}

/// A weekday of the week so many weeks from that of publication: "vorige week zaterdag".
pub fn weekday_of_week(weekday: u8, published: Option<Date>, weeks: i32) -> Day {
    let monday = published.and_then(|d| d.checked_sub(i64::from(d.weekday().to_monday_zero_offset()).days()).ok());
    match monday {
        Some(monday) => offset(Some(monday), weeks.saturating_mul(7).saturating_add(i32::from(weekday) - 1)),
        None => Day { weekday, ..Day::default() },
    }
}

/// A day so many days from another.
pub fn offset(from: Option<Date>, days: i32) -> Day {
    from.and_then(|d| d.checked_add(i64::from(days).days()).ok()).map_or(Day::default(), Day::of)
}

/// A day a while from another, as exactly as the while is told: to the day, from a week on to the month, from a year on to the year.
pub fn apart(from: Date, days: i32) -> Day {
    let Ok(date) = from.checked_add(i64::from(days).days()) else { return Day::default() };
    match days.abs() {
        0..7 => Day::of(date),
        7..360 => Day { year: date.year(), month: date.month() as u8, ..Day::default() },
        _ => Day { year: date.year(), ..Day::default() },
    }
}

/// A year so many years from the day of publication.
pub fn year(published: Option<Date>, years: i32) -> Day {
    published.map_or(Day::default(), |d| Day { year: (i32::from(d.year()) + years) as i16, ..Day::default() })
}

/// A month so many months from the day of publication.
pub fn month(published: Option<Date>, months: i32) -> Day {
    let Some(date) = published.and_then(|d| d.first_of_month().checked_add(i64::from(months).months()).ok()) else {
        return Day::default();
    };
    Day { year: date.year(), month: date.month() as u8, ..Day::default() }
}

/// The month in which a week lies so many weeks from the day of publication.
pub fn week(published: Option<Date>, weeks: i32) -> Day {
    let Some(date) = published.and_then(|d| d.checked_add(i64::from(weeks).weeks()).ok()) else {
        return Day::default();
    };
    Day { year: date.year(), month: date.month() as u8, ..Day::default() }
}

/// A named month: the nearest before or in the month of publication, or in or after it.
pub fn named_month(month: u8, published: Option<Date>, future: bool) -> Day {
    let Some(date) = published else { return Day { month, ..Day::default() } };
    let this = date.month() as u8;
    let year = match future {
        false if month > this => date.year() - 1,
        true if month < this => date.year() + 1,
        _ => date.year(),
    };
    Day { year, month, ..Day::default() }
}

/// A named month told in the present: the nearest to that of publication.
pub fn nearest_month(month: u8, published: Option<Date>) -> Day {
    let ahead = published.is_some_and(|date| (i32::from(month) - i32::from(date.month())).rem_euclid(12) <= 6);
    named_month(month, published, ahead)
}

/// A day of a month without its year, told in the present: the nearest to the day of publication.
pub fn nearest(month: u8, day: u8, published: Option<Date>) -> Day {
    let Some(published) = published else { return Day { month, day, ..Day::default() } };
    let dates = [-1i16, 0, 1]
        .into_iter()
        .filter_map(|years| Date::new(published.year().checked_add(years)?, month as i8, day.max(1) as i8).ok());
    let best = dates.min_by_key(|d| (*d - published).get_days().abs());
    best.map_or(Day { month, day, ..Day::default() }, |d| Day { year: d.year(), month, day, weekday: 0 })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sunday() -> Option<Date> {
        Some(jiff::civil::date(2023, 11, 19))
    }

    #[test]
    fn weekdays() {
        assert_eq!(weekday(5, sunday(), false).iso().as_deref(), Some("2023-11-17"));
        assert_eq!(weekday(7, sunday(), false).iso().as_deref(), Some("2023-11-19"));
        assert_eq!(weekday(1, sunday(), true).iso().as_deref(), Some("2023-11-20"));
        assert_eq!(weekday(5, None, false).weekday_name(), Some("friday"));
    }

    #[test]
    fn weekdays_of_other_weeks() {
        assert_eq!(weekday_of_week(6, sunday(), -1).iso().as_deref(), Some("2023-11-11"));
        assert_eq!(weekday_of_week(1, sunday(), 1).iso().as_deref(), Some("2023-11-20"));
        assert_eq!(weekday_of_week(1, None, 1).weekday_name(), Some("monday"));
    }

    #[test]
    fn nearest_day() {
        assert_eq!(nearest(3, 10, sunday()).iso().as_deref(), Some("2024-03-10"));
        assert_eq!(nearest(6, 10, sunday()).iso().as_deref(), Some("2023-06-10"));
        assert_eq!(nearest(2, 30, sunday()).iso(), None);
        assert_eq!(nearest(3, 10, None).iso(), None);
    }

    #[test]
    fn a_while_apart() {
        let from = jiff::civil::date(2023, 11, 19);
        assert_eq!(apart(from, -1).iso().as_deref(), Some("2023-11-18"));
        assert_eq!(apart(from, -21).iso().as_deref(), Some("2023-10"));
        assert_eq!(apart(from, 365).iso().as_deref(), Some("2024"));
    }

    #[test]
    fn months_and_years() {
        assert_eq!(named_month(12, sunday(), false).iso().as_deref(), Some("2022-12"));
        assert_eq!(nearest_month(12, sunday()).iso().as_deref(), Some("2023-12"));
        assert_eq!(nearest_month(2, sunday()).iso().as_deref(), Some("2024-02"));
        assert_eq!(nearest_month(9, sunday()).iso().as_deref(), Some("2023-09"));
        assert_eq!(month(sunday(), -1).iso().as_deref(), Some("2023-10"));
        assert_eq!(year(sunday(), -1).iso().as_deref(), Some("2022"));
        assert_eq!(week(sunday(), -3).iso().as_deref(), Some("2023-10"));
    }
}
