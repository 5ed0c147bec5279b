//! Pace: whether a time can be of a distance, and of which contest it is where it cannot.

use crate::discourse::Contest;
use crate::value::Milliseconds;

/// The slowest and the fastest pace of a sport in metres per second, from who is last after a fall to the world record.
const PACES: [(&str, f64, f64); 4] =
    [("speed-skating", 5.0, 16.0), ("short-track", 3.5, 15.0), ("athletics", 2.0, 12.5), ("swimming", 0.5, 2.6)];

/// Contests beside one are looked for among so many: an article with thousands of them is none.
const MOST_CONTESTS: usize = 200;

/// The metres of a discipline that is a distance: "500m", "10km", "100m-freestyle".
fn metres(discipline: &str) -> Option<f64> {
    let unit = discipline.find(|c: char| !c.is_ascii_digit())?;
    let number: f64 = discipline[..unit].parse().ok()?;
    match discipline[unit..].split('-').next() {
        Some("m") => Some(number),
        Some("km") => Some(number * 1000.0),
        _ => None,
    }
}

/// Whether somebody can have needed a time for a contest; anything can be where sport or distance are not known.
fn is_possible(sport: &str, contest: &Contest, time: Milliseconds) -> bool {
    let pace = PACES.iter().find(|p| p.0 == sport);
    let metres = contest.discipline.as_deref().and_then(metres);
    pace.zip(metres).is_none_or(|((_, slowest, fastest), metres)| {
        let pace = metres / time.as_f64().max(0.001);
        (*slowest..=*fastest).contains(&pace)
    })
}

/// The contest that a time told in one is of: that one where the time is possible, else the only other distance of its
/// meeting that it can be of, else one whose distance is not known.
pub(super) fn contest_of(sport: Option<&str>, contests: &mut Vec<Contest>, told: usize, time: Milliseconds) -> usize {
    let Some(sport) = sport.filter(|s| !is_possible(s, &contests[told], time)) else { return told };
    let one = &contests[told];
    let beside = |c: &Contest| {
        c.discipline.as_deref().and_then(metres).is_some()
            && c.gender == one.gender
            && c.competition == one.competition
            && c.venue == one.venue
            && !c.standings
            && is_possible(sport, c, time)
    };
    let from = contests.len().saturating_sub(MOST_CONTESTS);
    let fitting = || contests.iter().enumerate().skip(from).filter(|(_, c)| beside(c));
    let first = fitting().find(|(_, c)| c.day == one.day).or_else(|| fitting().next_back());
    if let Some((index, contest)) = first
        && fitting().all(|(_, c)| c.discipline == contest.discipline)
    {
        return index;
    }
    let unknown = Contest { discipline: None, round: None, number: None, ..one.clone() };
    if let Some(at) = contests[from..].iter().position(|c| *c == unknown) {
        return from + at;
    }
    contests.push(unknown);
    contests.len() - 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::Milli;

    fn contest(discipline: &str) -> Contest {
        Contest { discipline: Some(discipline.into()), ..Contest::default() }
    }

    #[test]
    fn distances_are_read_from_their_slugs() {
        assert_eq!(metres("500m"), Some(500.0));
        assert_eq!(metres("10km-walk"), Some(10_000.0));
        assert_eq!(metres("100m-freestyle"), Some(100.0));
        assert_eq!(metres("marathon"), None);
        assert_eq!(metres("4x400m"), None);
    }

    #[test]
    fn a_time_is_of_the_only_distance_that_it_can_be_of() {
        let mut contests = vec![contest("500m"), contest("5000m"), contest("marathon")];
        let skating = Some("speed-skating");
        assert_eq!(contest_of(skating, &mut contests, 0, Milli(372_720)), 1);
        assert_eq!(contest_of(skating, &mut contests, 0, Milli(35_740)), 0);
        assert_eq!(contest_of(skating, &mut contests, 2, Milli(7_000_000)), 2);
        assert_eq!(contest_of(None, &mut contests, 0, Milli(372_720)), 0);
        assert_eq!(contests.len(), 3);
    }

    #[test]
    fn a_time_that_can_be_of_none_or_of_several_is_of_an_unknown_distance() {
        let skating = Some("speed-skating");
        let mut contests = vec![contest("500m"), contest("3000m"), contest("5000m")];
        assert_eq!(contest_of(skating, &mut contests, 0, Milli(372_720)), 3);
        assert_eq!(contests[3].discipline, None);
        assert_eq!(contest_of(skating, &mut contests, 0, Milli(372_720)), 3);
    }
}
