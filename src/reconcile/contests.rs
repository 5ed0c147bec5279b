//! Contests that are one: the same in all that both say.

use super::Tables;
use crate::discourse::{Contest, Discourse};

/// The contests of an article, each once.
pub(super) struct Unified {
    /// The contests.
    pub contests: Vec<Contest>,
    /// By contest of the discourse: its number here.
    pub number: Vec<usize>,
}

/// Unifies contests that agree in all that both say, where it is clear which belongs to which.
pub(super) fn unify(discourse: &Discourse) -> Unified {
    let mut out = Unified { contests: Vec::new(), number: Vec::with_capacity(discourse.contests.len()) };
    for contest in &discourse.contests {
        // The latest ones: an article with thousands of contests is none.
        let fitting: Vec<usize> = (out.contests.len().saturating_sub(200)..out.contests.len()).filter(|&i| agree(&out.contests[i], contest)).collect();
        let chosen = match fitting.as_slice() {
            [] => None,
            [one] => Some(*one),
            // Of several, the one that says the same day, else the latest.
            many => many.iter().copied().find(|&i| out.contests[i].day == contest.day).or(many.last().copied()),
        };
        match chosen {
            Some(index) => {
                merge(&mut out.contests[index], contest);
                out.number.push(index);
            }
            None => {
                out.number.push(out.contests.len());
                out.contests.push(contest.clone());
            }
        }
    }
    out
}

fn agree(a: &Contest, b: &Contest) -> bool {
    fn either<T: PartialEq>(a: &Option<T>, b: &Option<T>) -> bool {
        a.is_none() || b.is_none() || a == b
    }
    let same_day = !a.day.is_unknown() && a.day == b.day;
    let round = a.round == b.round || (a.round.is_none() || b.round.is_none()) && (same_day || a.day.is_unknown() || b.day.is_unknown());
    let day = a.day.agrees(b.day);
    a.discipline == b.discipline
        && a.standings == b.standings
        && a.group == b.group
        && either(&a.number, &b.number)
        && either(&a.gender, &b.gender)
        && (a.standings || either(&a.venue, &b.venue))
        && either(&a.competition, &b.competition)
        && round
        && day
}

fn merge(a: &mut Contest, b: &Contest) {
    a.competition = a.competition.take().or_else(|| b.competition.clone());
    a.venue = a.venue.take().or_else(|| b.venue.clone());
    a.number = a.number.or(b.number);
    a.gender = a.gender.or(b.gender);
    a.round = a.round.take().or_else(|| b.round.clone());
    a.day = a.day.merged(b.day);
}

/// A final is named as a round only where an earlier round of the same contest is told of as well.
pub(super) fn keep_finals_beside_rounds(tables: &mut Tables) {
    let earlier: Vec<(Option<String>, Option<crate::value::Gender>)> = tables
        .contests
        .iter()
        .filter(|c| c.round.as_deref().is_some_and(|r| matches!(r, "heat" | "quarter-final" | "semi-final" | "qualifying")))
        .map(|c| (c.discipline.clone(), c.gender))
        .collect();
    for contest in &mut tables.contests {
        if contest.round.as_deref() == Some("final") && !earlier.iter().any(|(d, g)| *d == contest.discipline && *g == contest.gender) {
            contest.round = None;
        }
    }
}
