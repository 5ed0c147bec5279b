//! The agenda: the day of a contest that is still to come.
//!
//! The report's own day does not hold for what is to come: "Woensdag gaat het naar Iseo. De etappe vertrekt om 13.05 uur."

use super::calendar::{self, Day};
use super::cue::Cue;
use super::event::Tracker;
use crate::grammar::Category;
use crate::text::Sentence;

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

    /// Whether what follows a sentence begins with a time of day: "Programma zaterdag", above its lines.
    pub(super) fn announces_times(&self, sentence: &Sentence) -> bool {
        let block = &self.text.blocks[sentence.block];
        sentence.end == block.end && self.mentions.category_at(sentence.end, Category::CLOCK).is_some()
    }
}
