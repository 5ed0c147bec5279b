//! The arithmetic of sport: a gap is the difference of two times, and places are in the order of times.

use super::{Outcome, Tables};
use crate::discourse::{Competitor, Discourse};
use crate::value::{Milli, Rank};

/// Fills the slots that follow for certain.
pub(super) fn derive(tables: &mut Tables, discourse: &Discourse) {
    // Contests and results beyond these numbers are no article's; the work stays linear.
    if tables.results.len() > 2000 {
        return;
    }
    let contests: Vec<usize> = {
        let mut all: Vec<usize> = tables.results.iter().map(|r| r.contest).collect();
        all.sort_unstable();
        all.dedup();
        all
    };
    for contest in contests {
        gaps_to_winner(&mut tables.results, contest);
        // Each round can make the next possible: a time from a gap, a gap's other time from that.
        for _ in 0..3 {
            if !times_from_gaps(&mut tables.results, contest, discourse) {
                break;
            }
        }
        ranks_from_times(&mut tables.results, contest);
    }
}

fn name(discourse: &Discourse, who: Competitor) -> String {
    match who {
        Competitor::Person(_) => "the other's time".to_owned(),
        Competitor::Team(id) => {
            discourse.entities.teams.get(id).map_or(String::new(), |t| format!("the time of {}", t.name))
        }
    }
}

/// A gap without a name behind it is one to the winner, who has none: "kwam als eerste aan, vier tellen voor Maes".
fn gaps_to_winner(results: &mut [Outcome], contest: usize) {
    let first = |r: &&mut Outcome| r.contest == contest && r.rank == Some(Rank(1)) && r.gap_to.is_none();
    results.iter_mut().filter(first).for_each(|winner| winner.gap = None);
    let winner = results.iter().find(|r| r.contest == contest && r.rank == Some(Rank(1))).map(|r| r.who);
    for result in results.iter_mut().filter(|r| r.contest == contest && r.gap.is_some() && r.gap_to.is_none()) {
        result.gap_to = winner.filter(|w| *w != result.who);
    }
}

fn times_from_gaps(results: &mut [Outcome], contest: usize, discourse: &Discourse) -> bool {
    let mut changed = false;
    for i in 0..results.len() {
        let (gap, to) = match &results[i] {
            r if r.contest != contest => continue,
            Outcome { gap: Some(gap), gap_to: Some(to), .. } => (*gap, *to),
            _ => continue,
        };
        let other = results.iter().position(|r| r.contest == contest && r.who == to);
        let Some(other) = other else { continue };
        match (results[i].time, results[other].time) {
            (None, Some(time)) => {
                results[i].time = Some(Milli(time.0 + gap.0));
                let how = format!("{} + {} = {}", time.as_f64(), gap.as_f64(), Milli(time.0 + gap.0).as_f64());
                results[i].derived.push(("time", format!("{}: {how}", name(discourse, to))));
                changed = true;
            }
            (Some(time), None) if time > gap => {
                let derived = Milli(time.0 - gap.0);
                results[other].time = Some(derived);
                let how = format!("{} - {} = {}", time.as_f64(), gap.as_f64(), derived.as_f64());
                results[other].derived.push(("time", how));
                changed = true;
            }
            _ => {}
        }
    }
    changed
}

/// A place between two known ones that only one competitor can have.
fn ranks_from_times(results: &mut [Outcome], contest: usize) {
    let ranked: Vec<(u16, Milli)> =
        results.iter().filter(|r| r.contest == contest).filter_map(|r| Some((r.rank?.0, r.time?))).collect();
    let open: Vec<(usize, Milli)> = results
        .iter()
        .enumerate()
        .filter(|(_, r)| r.contest == contest && r.rank.is_none())
        .filter_map(|(i, r)| Some((i, r.time?)))
        .collect();
    for &(index, time) in &open {
        let below = ranked.iter().filter(|(_, t)| *t < time).map(|(r, _)| *r).max();
        let above = ranked.iter().filter(|(_, t)| *t > time).map(|(r, _)| *r).min();
        let (Some(below), Some(above)) = (below, above) else { continue };
        let alone = open
            .iter()
            .filter(|(_, t)| ranked.iter().filter(|(_, u)| u < t).map(|(r, _)| *r).max() == Some(below))
            .count()
            == 1;
        let free = !ranked.iter().any(|(r, _)| *r == below + 1);
        if above == below + 2 && alone && free {
            results[index].rank = Some(Rank(below + 1));
            results[index].derived.push(("rank", format!("the only time between places {below} and {above}")));
        }
    }
}
