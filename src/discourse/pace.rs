//! Pace: whether a time can be of a distance, and of which contest it is where it cannot.

use std::rc::Rc;

use super::contest::Contest;
use super::event::{LONGEST_LINE, Tracker};
use crate::clause::Clause;
use crate::grammar::Category;
use crate::mention::Mentions;
use crate::value::{Milli, Milliseconds};

/// No race is ridden in less.
pub const LEAST_RACE_TIME: Milliseconds = Milli(5_000);

/// Contests beside one are looked for among so many: an article with thousands of them is none.
const MOST_CONTESTS: usize = 200;

/// From so many metres on nobody swims another stroke than freestyle.
const ONLY_FREESTYLE: u32 = 800;

/// An article names no more distances.
const MOST_DISTANCES: usize = 30;

/// Distances with a name.
const NAMED: [(&str, f64); 4] =
    [("mile", 1_609.3), ("half-marathon", 21_097.5), ("marathon", 42_195.0), ("mass-start", 6_400.0)];

/// The metres of a discipline that is a distance: "500m", "10km", "100m-freestyle", "mile".
fn metres(discipline: &str) -> Option<f64> {
    if let Some((_, metres)) = NAMED.iter().find(|(name, _)| *name == discipline) {
        return Some(*metres);
    }
    let unit = discipline.find(|c: char| !c.is_ascii_digit())?;
    let number: f64 = discipline[..unit].parse().ok()?;
    match discipline[unit..].split('-').next() {
        Some("m") => Some(number),
        Some("km") => Some(number * 1000.0),
        _ => None,
    }
}

/// Whether somebody can have needed a time for a discipline, at paces in decimetres per second; none where it is no
/// distance.
fn is_possible([slowest, fastest]: [i32; 2], discipline: &str, time: Milliseconds) -> Option<bool> {
    let pace = metres(discipline)? * 10.0 / time.as_f64().max(0.001);
    Some((f64::from(slowest)..=f64::from(fastest)).contains(&pace))
}

/// The only one of several, however often.
fn only<'c>(mut all: impl Iterator<Item = &'c Rc<str>>) -> Option<&'c Rc<str>> {
    let first = all.next()?;
    all.all(|other| other == first).then_some(first)
}

impl Tracker<'_> {
    /// The distances that an article names, each once.
    pub(super) fn distances_named(&self, mentions: &Mentions) -> Vec<Rc<str>> {
        let mut distances: Vec<Rc<str>> = Vec::new();
        let named = mentions.items.iter().filter(|m| m.category == Category::DISCIPLINE);
        for distance in named.filter_map(|m| self.cues.slug(m)).filter(|d| metres(d).is_some()) {
            if !distances.contains(&distance) && distances.len() < MOST_DISTANCES {
                distances.push(distance);
            }
        }
        distances
    }

    /// The only stroke that an article tells of over a distance in the pool: "de 100 meter vrij", and then "de 100 meter".
    pub(super) fn in_full(&self, distance: &str) -> Option<&Rc<str>> {
        let sport = self.mentions.sport.map(|s| self.grammar.lexicon.names.name(s));
        if sport != Some("swimming") || !distance.ends_with('m') {
            return None;
        }
        only(self.distances.iter().filter(|d| d.strip_prefix(distance).is_some_and(|rest| rest.starts_with('-'))))
    }

    /// The stroke of a distance in the pool that is named without one: that of the longest distances, else the one named
    /// last in the sentence, else that of the contest before: "op de 200 meter vrij goud, op de 100 meter zilver".
    pub(super) fn with_stroke(&self, distance: &str, clause: &Clause, base: &Contest) -> Option<Rc<str>> {
        let sport = self.mentions.sport.map(|s| self.grammar.lexicon.names.name(s));
        let metres: u32 = distance.strip_suffix('m').filter(|_| sport == Some("swimming"))?.parse().ok()?;
        if metres >= ONLY_FREESTYLE {
            return Some(format!("{distance}-freestyle").into());
        }
        let stroke = |d: &str| d.split_once("m-").map(|(_, stroke)| stroke.to_owned());
        let sentence = &self.text.sentences[clause.sentence];
        let end = clause.extent().1;
        let named = (sentence.start.max(end.saturating_sub(LONGEST_LINE))..end)
            .rev()
            .flat_map(|at| self.mentions.at(at))
            .filter(|m| m.category == Category::DISCIPLINE)
            .find_map(|m| self.cues.slug(m).as_deref().and_then(stroke));
        let stroke = named.or_else(|| base.discipline.as_deref().and_then(stroke))?;
        Some(format!("{distance}-{stroke}").into())
    }

    /// Whether somebody can have needed a time for a discipline; none where it is no distance or the sport has no pace.
    pub(super) fn can_take(&self, discipline: &str, time: Milliseconds) -> Option<bool> {
        let pace = self.mentions.sport.and_then(|s| self.grammar.lexicon.pace(s))?;
        is_possible(pace, discipline, time)
    }

    /// The contest that a time is of: the one it is told of where the time is possible there, else the only distance of
    /// the meeting, or of the article, that it can be of, else one whose distance is not known.
    pub(super) fn contest_of_time(&self, told: Contest, time: Milliseconds) -> Contest {
        let Some(pace) = self.mentions.sport.and_then(|s| self.grammar.lexicon.pace(s)) else { return told };
        if time < LEAST_RACE_TIME
            || told.standings
            || told
                .discipline
                .as_deref()
                .is_some_and(|d| !self.is_of_lengths(d) && is_possible(pace, d, time) != Some(false))
        {
            return told;
        }
        let can = |d: &str| is_possible(pace, d, time) == Some(true);
        let beside = |c: &&Contest| {
            c.discipline.as_deref().is_some_and(can)
                && c.gender == told.gender
                && c.competition == told.competition
                && c.venue == told.venue
                && !c.standings
        };
        let from = self.contests.len().saturating_sub(MOST_CONTESTS);
        let known = || self.contests[from..].iter().filter(beside);
        let discipline = only(known().filter_map(|c| c.discipline.as_ref()))
            .or_else(|| only(self.distances.iter().filter(|d| can(d))))
            .cloned();
        match known().find(|c| c.discipline == discipline && c.day == told.day) {
            Some(contest) => contest.clone(),
            None if told.discipline.is_none() => Contest { discipline, ..told },
            None => Contest { discipline, round: None, number: None, ..told },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances_are_read_from_their_slugs() {
        assert_eq!(metres("500m"), Some(500.0));
        assert_eq!(metres("10km-walk"), Some(10_000.0));
        assert_eq!(metres("100m-freestyle"), Some(100.0));
        assert_eq!(metres("marathon"), Some(42_195.0));
        assert_eq!(metres("decathlon"), None);
        assert_eq!(metres("4x400m"), None);
    }

    #[test]
    fn a_time_has_a_pace() {
        let skating = [50, 160];
        assert_eq!(is_possible(skating, "500m", Milli(35_740)), Some(true));
        assert_eq!(is_possible(skating, "500m", Milli(372_720)), Some(false));
        assert_eq!(is_possible(skating, "10000m", Milli(35_740)), Some(false));
        assert_eq!(is_possible(skating, "mass-start", Milli(35_740)), Some(false));
        assert_eq!(is_possible(skating, "team-sprint", Milli(35_740)), None);
    }

    #[test]
    fn one_distance_may_be_told_often() {
        let distances: Vec<Rc<str>> = ["500m", "500m", "1000m"].map(Rc::from).into();
        assert_eq!(only(distances[..2].iter()), Some(&distances[0]));
        assert_eq!(only(distances.iter()), None);
        assert_eq!(only([].iter()), None);
    }
}
