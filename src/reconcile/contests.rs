//! Contests that are one: the same in all that both say.

use super::Tables;
use crate::discourse::{Competitor, Contest, Discourse};
use crate::grammar::FactKind;
use crate::value::{Gender, Milli, Rank};

/// Contests are held against so many others: an article with thousands of them is none.
const MOST_CONTESTS: usize = 200;

/// So many places of a contest are held against those of another.
const MOST_PLACES: usize = 20;

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
    let mut reached: Vec<Reached> = Vec::new();
    let mut told = reached_in(discourse);
    for (contest, told) in discourse.contests.iter().zip(told.iter_mut()) {
        // Where both women and men ride it, what is told of neither may be of either.
        let apart = [Gender::Women, Gender::Men].iter().all(|gender| {
            let told = |c: &Contest| c.discipline == contest.discipline && c.gender == Some(*gender);
            discourse.contests.iter().take(MOST_CONTESTS).any(told)
        });
        // Where two races over it are told of, what is told of neither may be of the two together.
        let split = contest.discipline.is_some()
            && ["race-1", "race-2"].iter().all(|round| {
                let told = |c: &Contest| c.discipline == contest.discipline && c.round.as_deref() == Some(*round);
                discourse.contests.iter().take(MOST_CONTESTS).any(told)
            });
        let whole = |c: &Contest| c.round == contest.round || !c.day.is_unknown() && c.day == contest.day;
        // The latest ones: an article with thousands of contests is none.
        let fitting: Vec<usize> = (out.contests.len().saturating_sub(MOST_CONTESTS)..out.contests.len())
            .filter(|&i| agree(&out.contests[i], contest) && (!apart || out.contests[i].gender == contest.gender))
            .filter(|&i| !split || whole(&out.contests[i]))
            .filter(|&i| !reached[i].contradicts(told, out.contests[i].round != contest.round))
            .filter(|&i| !follows(&out.contests[i], &reached[i], contest, told))
            .collect();
        let chosen = match fitting.as_slice() {
            [] => None,
            [one] => Some(*one),
            // Of several, the one that says the same day, else the latest.
            many => many.iter().copied().find(|&i| out.contests[i].day == contest.day).or(many.last().copied()),
        };
        match chosen {
            Some(index) => {
                merge(&mut out.contests[index], contest);
                reached[index].take_over(told);
                out.number.push(index);
            }
            None => {
                out.number.push(out.contests.len());
                out.contests.push(contest.clone());
                reached.push(std::mem::take(told));
            }
        }
    }
    out
}

/// What is told of a contest that can tell it from another.
#[derive(Clone, Default)]
struct Reached {
    /// The places, in a contest of another time than the report's.
    places: Vec<(Competitor, Rank)>,
    /// The times.
    times: Vec<(Competitor, Milli)>,
    /// It has been: somebody has won it, or played in it.
    held: bool,
    /// When it begins is told.
    announced: bool,
}

impl Reached {
    /// Whether somebody has another place in each, "In 2012 won hij. Twee maanden later werd hij vierde", or, where only one
    /// of them names its round, another time: "was met 26,78 sneller. In de finale reed hij 26,84".
    fn contradicts(&self, other: &Reached, rounds: bool) -> bool {
        fn differ<T: PartialEq>(a: &[(Competitor, T)], b: &[(Competitor, T)]) -> bool {
            a.iter().any(|(who, one)| b.iter().any(|(same, another)| who == same && one != another))
        }
        differ(&self.places, &other.places) || rounds && differ(&self.times, &other.times)
    }

    fn take_over(&mut self, other: &mut Reached) {
        self.places.append(&mut other.places);
        self.places.truncate(MOST_PLACES);
        self.times.append(&mut other.times);
        self.times.truncate(MOST_PLACES);
        self.held |= other.held;
        self.announced |= other.announced;
    }
}

/// "verloor van Noorwegen. Oranje speelt woensdag om 18.00 uur": whether one of two contests has been, without a day, and the
/// other is but announced for one.
fn follows(a: &Contest, of_a: &Reached, b: &Contest, of_b: &Reached) -> bool {
    let been = |c: &Contest, of: &Reached| of.held && c.day.date().is_none();
    let to_come = |c: &Contest, of: &Reached| of.announced && !of.held && c.day.date().is_some();
    been(a, of_a) && to_come(b, of_b) || to_come(a, of_a) && been(b, of_b)
}

/// By contest: what is told of it, as much as is held against that of others.
fn reached_in(discourse: &Discourse) -> Vec<Reached> {
    let mut told = vec![Reached::default(); discourse.contests.len()];
    for fact in &discourse.facts {
        match fact.claim.kind {
            FactKind::Match | FactKind::Result => told[fact.contest].held = true,
            FactKind::Schedule => told[fact.contest].announced = true,
            _ => {}
        }
        let Some(who) = fact.who else { continue };
        let coarse = discourse.contests[fact.contest].day.day == 0;
        let reached = &mut told[fact.contest];
        if let Some(rank) = fact.claim.slots.rank.filter(|_| coarse)
            && reached.places.len() < MOST_PLACES
        {
            reached.places.push((who, rank));
        }
        if let Some(time) = fact.claim.slots.time
            && reached.times.len() < MOST_PLACES
        {
            reached.times.push((who, time));
        }
    }
    told
}

fn agree(a: &Contest, b: &Contest) -> bool {
    fn either<T: PartialEq>(a: &Option<T>, b: &Option<T>) -> bool {
        a.is_none() || b.is_none() || a == b
    }
    let same_day = !a.day.is_unknown() && a.day == b.day;
    // What is told without its round is not told of an earlier one.
    let earlier = |c: &Contest| c.round.as_deref().is_some_and(crate::value::is_earlier_round);
    // One of several runs is a part of a contest, where that is no race over a distance.
    let part = |c: &Contest| {
        let distance = c.discipline.as_deref().is_none_or(|d| d.starts_with(|first: char| first.is_ascii_digit()));
        !distance && c.round.as_deref().is_some_and(|r| r.starts_with("race-"))
    };
    let round = a.round == b.round
        || !earlier(a)
            && !part(a)
            && !part(b)
            && !earlier(b)
            && (a.round.is_none() || b.round.is_none())
            && (same_day || a.day.is_unknown() || b.day.is_unknown());
    // A year or a month alone tells of another time than what is told without a day, or with a weekday alone.
    let coarse = |c: &Contest| c.day.year != 0 && c.day.day == 0;
    let undated = |c: &Contest| c.day.year == 0;
    let apart = coarse(a) && undated(b) || coarse(b) && undated(a);
    let day = a.day.agrees(b.day) && !apart;
    a.discipline == b.discipline
        && a.standings == b.standings
        && a.past == b.past
        && (a.beside == b.beside || same_day)
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

/// Races over one distance at one meeting, told apart by their days, are the first, the second …
pub(super) fn number_races(tables: &mut Tables) {
    let held: rustc_hash::FxHashSet<usize> =
        tables.results.iter().map(|r| r.contest).chain(tables.withdrawals.iter().map(|w| w.contest)).collect();
    let contests = &mut tables.contests;
    for i in 0..contests.len().min(200) {
        if !held.contains(&i) {
            continue;
        }
        let distance = contests[i]
            .discipline
            .as_deref()
            .is_some_and(|d| d.ends_with('m') && d.starts_with(|c: char| c.is_ascii_digit()));
        let Some(first) = contests[i].day.ordinal() else { continue };
        if !distance || contests[i].standings {
            continue;
        }
        let mut days = vec![first];
        let mut fits = vec![i];
        for (j, other) in contests.iter().enumerate().take(200) {
            let same = j != i
                && held.contains(&j)
                && other.discipline == contests[i].discipline
                && other.gender == contests[i].gender
                && other.group == contests[i].group
                && !other.standings
                && (other.venue == contests[i].venue || other.venue.is_none() || contests[i].venue.is_none());
            let Some(day) = other.day.ordinal().filter(|_| same) else { continue };
            if (day - first).abs() <= 3 {
                fits.push(j);
                if !days.contains(&day) {
                    days.push(day);
                }
            }
        }
        if days.len() != 2
            || fits.iter().any(|&j| contests[j].round.as_deref().is_some_and(|r| !r.starts_with("race-")))
        {
            continue;
        }
        days.sort_unstable();
        for j in fits {
            if contests[j].round.is_none() {
                let number = contests[j].day.ordinal().and_then(|d| days.iter().position(|k| *k == d)).unwrap_or(0) + 1;
                contests[j].round = Some(format!("race-{number}").into());
            }
        }
    }
}

/// A final is named as a round only where an earlier round of the same contest is told of as well.
pub(super) fn keep_finals_beside_rounds(tables: &mut Tables) {
    let earlier: Vec<Contest> = tables
        .contests
        .iter()
        .filter(|c| c.round.as_deref().is_some_and(crate::value::is_earlier_round))
        .take(MOST_CONTESTS)
        .cloned()
        .collect();
    let ranked: Vec<usize> =
        tables.results.iter().filter(|r| r.rank.is_some_and(|k| k.0 <= 5)).map(|r| r.contest).collect();
    for (index, contest) in tables.contests.iter_mut().enumerate() {
        let beside = earlier.iter().any(|round| is_round_of(round, contest));
        let decided =
            contest.round.is_none() && contest.group.is_none() && !contest.standings && contest.discipline.is_some();
        if decided && beside && ranked.contains(&index) {
            contest.round = Some("final".into());
        }
        if contest.round.as_deref() == Some("final") && !beside {
            contest.round = None;
        }
    }
}

/// Whether an earlier round can be one of a contest: of another year or month only where that is told of the round as well.
fn is_round_of(round: &Contest, contest: &Contest) -> bool {
    let coarse = contest.past || contest.day.year != 0 && contest.day.day == 0;
    round.discipline == contest.discipline
        && round.gender == contest.gender
        && (!coarse || round.past == contest.past && round.day == contest.day)
}
