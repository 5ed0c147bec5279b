//! The agenda: the day of a contest that is still to come.
//!
//! The report's own day does not hold for what is to come: "Woensdag gaat het naar Iseo. De etappe vertrekt om 13.05 uur."

use jiff::civil::Date;

use super::calendar::{self, Day};
use super::cue::Cue;
use super::event::Tracker;
use crate::clause::{Clause, Ranges};
use crate::frame::Claim;
use crate::grammar::Category;
use crate::mention::{Clock, Value};
use crate::text::Sentence;

/// What the text announces for a day that was over when it was published.
#[derive(Clone, Debug)]
pub struct Overdue {
    /// The time of day.
    pub start: Clock,
    /// The day that the text names.
    pub day: Date,
    /// The day of publication.
    pub published: Date,
    /// Where the day stands, as a token range.
    pub told: (usize, usize),
    /// Where the rest of it stands, as token ranges.
    pub announced: Ranges,
}

/// A day without its year that lies farther back than so many days may be one of the next year.
const LONGEST_OVERDUE: i32 = 31;

/// What a date is a part of, or all: "zondag 5 november".
const DAYS: u128 = Category::DATE.bit() | Category::MENTION_DAY.bit() | Category::WEEKDAY.bit();

/// The day of an announcement is sought among so many mentions of its clause.
const MOST_SOUGHT: usize = 40;

impl Tracker<'_> {
    /// Keeps the last day to come that the text named.
    pub(super) fn note_ahead(&mut self, cue: &Cue, future: bool) {
        if !self.is_ahead(self.current.day) {
            self.reported = self.current.day;
        }
        let Some(day) = cue.day else { return };
        let ahead = match (day.date(), self.published) {
            (Some(date), Some(published)) => date > published || future && date == published,
            _ => future && day.weekday != 0,
        };
        if ahead {
            self.ahead = Some(day);
        }
    }

    /// Whether a day lies behind that of publication.
    pub(super) fn is_ahead(&self, day: Day) -> bool {
        day.date().zip(self.published).is_some_and(|(date, published)| date > published)
    }

    /// The day of a contest to come that a clause gives the time of: what the clause says, or the day to come named last.
    pub(super) fn day_of_start(&self, told: Day) -> Day {
        let day = if self.told_day { told } else { self.ahead.unwrap_or(told) };
        match (day.date(), self.published) {
            (Some(date), Some(published)) if date < published => match self.told_day && day.weekday != 0 {
                true => calendar::weekday(day.weekday, self.published, true),
                false => Day::default(),
            },
            _ => day,
        }
    }

    /// An announcement whose clause names a date that was over when the text was published.
    pub(super) fn overdue(&self, clause: &Clause, claim: &Claim) -> Option<Overdue> {
        let (day, published) = self.clause.day.date().filter(|_| self.told_day).zip(self.published)?;
        let past = (published - day).get_days();
        if past <= 0 || clause.verb.past {
            return None;
        }
        let chunks = clause.arguments.iter().take(MOST_SOUGHT).map(|a| self.mentions.chunks[a.chunk]);
        let (told, year) = chunks.filter(|chunk| chunk.is_any(DAYS)).find_map(|chunk| {
            let mut within = (chunk.start..chunk.end).flat_map(|at| self.mentions.at(at as usize));
            within.find_map(|date| match date.value {
                Value::Date(told) if told.month == day.month() as u8 && told.day == day.day() as u8 => {
                    Some(((chunk.start as usize, chunk.end as usize), told.year))
                }
                _ => None,
            })
        })?;
        let announced: Ranges = claim.evidence.iter().copied().filter(|range| *range != told).collect();
        let is_sure = year != 0 || past <= LONGEST_OVERDUE;
        Some(Overdue { start: claim.slots.start?, day, published, told, announced })
            .filter(|overdue| is_sure && !overdue.announced.is_empty())
    }

    /// Whether what follows a sentence begins with a time of day: "Programma zaterdag", above its lines.
    pub(super) fn announces_times(&self, sentence: &Sentence) -> bool {
        let block = &self.text.blocks[sentence.block];
        sentence.end == block.end && self.mentions.category_at(sentence.end, Category::CLOCK).is_some()
    }
}
