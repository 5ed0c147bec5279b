//! Measure: what a bare figure is told of, by the contest it is of: "6,81" is a length where they jump, and no time.

use std::rc::Rc;

use super::contest::Contest;
use super::event::Tracker;
use crate::frame::{Claim, Slots};
use crate::grammar::{Category, FactKind, Key, Measure};
use crate::mention::{Mentions, Value};
use crate::value::{Milli, Millimetres};

/// No single contest of a combined event gives so many points.
const MOST_OF_ONE: Milli = Milli(1_500_000);

/// Nobody jumps or throws so far.
const FARTHEST: Millimetres = Milli(110 * 1000);

/// An article names no more disciplines of jumps and throws.
const MOST_FIELDS: usize = 12;

/// A time of minutes, seconds and hundredths as one of hours, minutes and seconds; none where it cannot be meant so.
fn lengthened(time: Milli) -> Option<Milli> {
    let (seconds, rest) = (time.0 / 1000, time.0 % 1000);
    let hundredths = rest / 10;
    (seconds >= 60 && rest % 10 == 0 && hundredths < 60).then_some(Milli((seconds * 60 + hundredths) * 1000))
}

impl Tracker<'_> {
    fn measure(&self, discipline: &str) -> Option<Measure> {
        self.grammar.lexicon.measure(self.mentions.sport, discipline)
    }

    /// Whether a discipline is a jump or throw, which has no times.
    pub(super) fn is_of_lengths(&self, discipline: &str) -> bool {
        matches!(self.measure(discipline), Some(Measure::Length(..)))
    }

    /// The disciplines of jumps and throws that an article names, each once.
    pub(super) fn fields_named(&self, mentions: &Mentions) -> Vec<Rc<str>> {
        let mut fields: Vec<Rc<str>> = Vec::new();
        for mention in &mentions.items {
            let slug = match mention.category {
                Category::DISCIPLINE => self.cues.slug(mention),
                // "polsstokhoogspringer Smit".
                Category::SPORT_WORD => mention.name(&self.grammar.lexicon, Key::Discipline).map(Rc::from),
                _ => None,
            };
            let Some(slug) = slug else { continue };
            if self.is_of_lengths(&slug) && !fields.contains(&slug) && fields.len() < MOST_FIELDS {
                fields.push(slug);
            }
        }
        fields
    }

    /// The contest that the figures of the clause being read are of: within a classification, the one named last.
    fn measured_contest(&self) -> Option<&Rc<str>> {
        let told = self.clause.discipline.as_ref();
        if told.is_some_and(|d| self.is_classification(d)) { self.distance.as_ref() } else { told }
    }

    /// Makes a figure that was read as a time what its contest is measured in.
    pub(super) fn measured(&self, claim: &mut Claim) {
        let (FactKind::Result | FactKind::Record, Some(time)) = (claim.kind, claim.slots.time) else { return };
        let time = self.paced(&claim.evidence, time);
        claim.slots.time = Some(time);
        let Some(figure) = self.figure(&claim.evidence, time) else { return };
        match self.measured_contest().and_then(|d| self.measure(d)) {
            Some(m) if m.takes_length(figure) => {
                claim.slots = Slots { time: None, distance: Some(figure), ..claim.slots.clone() };
            }
            // "46,03 (15e)": what the jury of the slopestyle gave.
            Some(Measure::Points) if claim.slots.points.is_none() => {
                claim.slots = Slots { time: None, points: Some(figure), ..claim.slots.clone() };
            }
            _ => {}
        }
    }

    /// Of the readings of a time the one that its contest can have been ridden in: "34.48" is no half hour over 500 metres.
    fn paced(&self, evidence: &[(usize, usize)], time: Milli) -> Milli {
        let Some(distance) = self.measured_contest() else { return time };
        if self.can_take(distance, time) != Some(false) {
            return time;
        }
        let other = evidence.iter().flat_map(|&(start, end)| start..end).find_map(|at| {
            let times = || self.mentions.at(at).filter(|m| m.category == Category::TIME);
            let read = times().find(|m| m.value == Value::Time(time))?;
            times().filter(|m| m.end == read.end).find_map(|m| match m.value {
                Value::Time(other) if self.can_take(distance, other) == Some(true) => Some(other),
                _ => None,
            })
        });
        // "1:17,30" over a half marathon: hours, minutes and seconds.
        let long = || lengthened(time).filter(|long| self.can_take(distance, *long) == Some(true));
        other.or_else(long).unwrap_or(time)
    }

    /// The plain number that stands where a time was read.
    fn figure(&self, evidence: &[(usize, usize)], time: Milli) -> Option<Milli> {
        evidence.iter().flat_map(|&(start, end)| start..end).find_map(|at| {
            let here = || self.mentions.at(at);
            let read = here().find(|m| m.category == Category::TIME && m.value == Value::Time(time) && m.rule == 0)?;
            here().find_map(|m| match m.value {
                Value::Number(number) if m.end == read.end => Some(number),
                _ => None,
            })
        })
    }

    /// The contest that a length is of: the one it is told of where they jump or throw so far, else the one named last, or
    /// the only one of the article, where they do.
    pub(super) fn contest_of_length(&self, told: Contest, length: Millimetres) -> Contest {
        let can = |d: &Rc<str>| self.measure(d).is_some_and(|m| m.takes_length(length));
        if told.discipline.as_ref().is_some_and(can) {
            return told;
        }
        // "liep 10,82 op de 100 meter en sprong 7,41 meter": nobody jumps in a race.
        if self.fields.is_empty() {
            let race = told
                .discipline
                .as_deref()
                .is_some_and(|d| self.can_take(d, Milli(0)).is_some() || self.measure(d) == Some(Measure::Points));
            let hours = self.mentions.sport.is_some_and(|s| self.grammar.lexicon.is_of_hours(s));
            return if race && length < FARTHEST && hours {
                Contest { discipline: None, round: None, ..told }
            } else {
                told
            };
        }
        let mut able = self.fields.iter().filter(|d| can(d));
        let only = able.next().filter(|_| able.next().is_none());
        match self.distance.as_ref().filter(|d| can(d)).or(only) {
            Some(field) => Contest { discipline: Some(field.clone()), round: None, ..told },
            None => Contest { discipline: None, round: None, ..told },
        }
    }

    /// The contest that points are of: so many as no contest of a classification gives are those of all of them.
    pub(super) fn contest_of_points(&self, told: Contest, points: Milli) -> Contest {
        let Some(meeting) = self.meeting.as_ref().filter(|m| self.measure(m) == Some(Measure::Points)) else {
            return told;
        };
        match told.discipline.as_deref() {
            Some(d) if points > MOST_OF_ONE && !self.is_classification(d) => {
                Contest { discipline: Some(meeting.clone()), round: None, ..told }
            }
            _ => told,
        }
    }
}
