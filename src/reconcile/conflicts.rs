//! Where an article contradicts itself.
//!
//! A wrong contradiction is worse than none, and most of what disagrees is told of two contests. So only such facts are held against
//! each other as are told plainly, and surely of one contest: side by side, or each with the names of its competitor and contest.

use jiff::civil::Date;
use rustc_hash::{FxHashMap, FxHashSet};

use super::Absence;
use crate::discourse::{Competitor, Contest, Discourse, Fact};
use crate::grammar::{FactKind, Grammar};
use crate::mention::Clock;
use crate::value::{Contradiction, Milli, Rank, Status, is_earlier_round};

/// A contradiction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// What disagrees.
    pub about: Disagreement,
    /// The two passages, each as token ranges.
    pub passages: [Vec<(usize, usize)>; 2],
}

/// What disagrees, with its values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Disagreement {
    /// Who is behind, with their time, and who is ahead, and by how much the text says so.
    Gap {
        /// Who is behind.
        behind: (Competitor, Milli),
        /// Who is ahead.
        ahead: (Competitor, Milli),
        /// By how much, as it is told.
        gap: Milli,
    },
    /// The better place first.
    RanksAndTimes([(Competitor, Rank, Milli); 2]),
    /// Of one competitor.
    Times(Competitor, [Milli; 2]),
    /// Of one competitor.
    Ranks(Competitor, [Rank; 2]),
    /// Of one contest.
    Winners([Competitor; 2]),
    /// A contest that is still to come.
    Start {
        /// The time of day.
        start: Clock,
        /// The day that the text names.
        day: Date,
        /// The day of publication.
        published: Date,
    },
    /// Of one person.
    Ages(Competitor, [u8; 2]),
}

impl Disagreement {
    /// What kind of contradiction it is.
    pub fn kind(&self) -> Contradiction {
        match self {
            Disagreement::Gap { .. } => Contradiction::GapAgainstTimes,
            Disagreement::RanksAndTimes(_) => Contradiction::RanksAgainstTimes,
            Disagreement::Times(..) => Contradiction::TwoTimes,
            Disagreement::Ranks(..) => Contradiction::TwoRanks,
            Disagreement::Winners(_) => Contradiction::TwoWinners,
            Disagreement::Start { .. } => Contradiction::ScheduleInThePast,
            Disagreement::Ages(..) => Contradiction::TwoAges,
        }
    }
}

/// Each statement is held against so many behind it of its contest.
const MOST_CHECKED: usize = 40;

/// An article with more contradictions is no report.
const MOST_CONFLICTS: usize = 50;

/// Contests whose times are not what their places go by: the best lap of a race is no time of it.
const UNTIMED: [&str; 2] = ["race", "sprint-race"];

/// What one sentence says of a competitor in a contest.
#[derive(Clone)]
struct Statement<'a> {
    who: Competitor,
    /// By index into the contests of the discourse: what differs in anything is another.
    contest: usize,
    sentence: usize,
    block: usize,
    is_listed: bool,
    names_contest: bool,
    is_named: bool,
    rank: Slot<Rank>,
    time: Slot<Milli>,
    gap: Slot<Milli>,
    gap_to: Slot<Competitor>,
    part: usize,
    ranges: &'a [(usize, usize)],
    more: Vec<(usize, usize)>,
}

/// A value that is told; of two that are not the same neither is sure.
#[derive(Clone, Copy)]
enum Slot<T> {
    Untold,
    Told(T),
    Unsure,
}

impl<T: Copy + PartialEq> Slot<T> {
    fn of(value: Option<T>) -> Self {
        value.map_or(Slot::Untold, Slot::Told)
    }

    fn with(self, other: Self) -> Self {
        match (self, other) {
            (Slot::Untold, one) | (one, Slot::Untold) => one,
            (Slot::Told(a), Slot::Told(b)) if a == b => Slot::Told(a),
            _ => Slot::Unsure,
        }
    }

    fn value(self) -> Option<T> {
        if let Slot::Told(value) = self { Some(value) } else { None }
    }
}

/// Finds the contradictions of an article; `number` gives by contest of the discourse the one of the tables.
pub(super) fn find(
    discourse: &Discourse,
    grammar: &Grammar,
    withdrawals: &[Absence],
    number: &[usize],
) -> Vec<Conflict> {
    let mut conflicts = Vec::new();
    let statements = statements(discourse);
    if statements.len() > 1 {
        let held = Held { discourse, grammar, withdrawals: Withdrawn::of(withdrawals), number };
        held.compare(&statements, &mut conflicts);
    }
    conflicts.extend(discourse.overdue.iter().take(MOST_CONFLICTS).map(|overdue| Conflict {
        about: Disagreement::Start { start: overdue.start, day: overdue.day, published: overdue.published },
        passages: [vec![overdue.told], overdue.announced.to_vec()],
    }));
    conflicts.extend(discourse.ages.iter().map(|change| Conflict {
        about: Disagreement::Ages(Competitor::Person(change.person), change.ages),
        passages: change.told.map(|range| vec![range]),
    }));
    conflicts
}

/// What is told plainly, sentence by sentence, those of one contest together in the order of the text.
fn statements(discourse: &Discourse) -> Vec<Statement<'_>> {
    let mut all: Vec<Statement> = Vec::new();
    let mut known: FxHashMap<(Competitor, usize, usize), usize> = FxHashMap::default();
    for fact in discourse.facts.iter().filter(|fact| fact.claim.kind == FactKind::Result) {
        let Some(who) = fact.who.filter(|_| is_plain(fact, &discourse.contests[fact.contest])) else { continue };
        let slots = &fact.claim.slots;
        let statement = Statement {
            who,
            contest: fact.contest,
            sentence: fact.sentence,
            block: fact.telling.block,
            is_listed: fact.telling.is_listed,
            names_contest: fact.telling.names_contest,
            is_named: fact.telling.is_named,
            rank: Slot::of(slots.rank.or(slots.medal.map(|medal| medal.rank()))),
            time: Slot::of(slots.time),
            gap: Slot::of(slots.gap),
            gap_to: match fact.gap_to {
                // The words name somebody, and it is not known whom.
                None if slots.gap_to.is_some() => Slot::Unsure,
                known => Slot::of(known),
            },
            part: fact.telling.part,
            ranges: &fact.claim.evidence,
            more: Vec::new(),
        };
        match known.get(&(who, fact.contest, fact.sentence)) {
            None => {
                known.insert((who, fact.contest, fact.sentence), all.len());
                all.push(statement);
            }
            Some(&index) => {
                let told = &mut all[index];
                told.rank = told.rank.with(statement.rank);
                told.time = told.time.with(statement.time);
                told.gap = told.gap.with(statement.gap);
                told.gap_to = told.gap_to.with(statement.gap_to);
                told.names_contest |= statement.names_contest;
                told.is_named &= statement.is_named;
                told.more.extend_from_slice(statement.ranges);
            }
        }
    }
    all.sort_by_key(|statement| statement.contest);
    all
}

/// Whether a fact is surely of the contest that it is taken for.
fn is_plain(fact: &Fact, contest: &Contest) -> bool {
    fact.telling.is_plain
        && !fact.background
        && contest.discipline.is_some()
        && !contest.standings
        && !contest.past
        && !contest.beside
}

/// Who withdrew from which contest of the tables, and from which somebody was struck.
struct Withdrawn {
    who: FxHashSet<(Competitor, usize)>,
    struck: FxHashSet<usize>,
}

impl Withdrawn {
    fn of(withdrawals: &[Absence]) -> Withdrawn {
        let struck = withdrawals.iter().filter(|absence| absence.status == Status::Dsq);
        Withdrawn {
            who: withdrawals.iter().map(|absence| (absence.who, absence.contest)).collect(),
            struck: struck.map(|absence| absence.contest).collect(),
        }
    }
}

/// What statements are held against each other with.
struct Held<'a> {
    discourse: &'a Discourse,
    grammar: &'a Grammar,
    withdrawals: Withdrawn,
    number: &'a [usize],
}

impl Held<'_> {
    fn compare(&self, statements: &[Statement], conflicts: &mut Vec<Conflict>) {
        for (at, one) in statements.iter().enumerate() {
            let of_contest = statements[at + 1..].iter().take_while(|other| other.contest == one.contest);
            for (next, other) in of_contest.take(MOST_CHECKED).enumerate() {
                if conflicts.len() == MOST_CONFLICTS {
                    return;
                }
                let about = match one.who == other.who {
                    true => self.of_one(one, other),
                    false => self.gap(one, other).or_else(|| self.gap(other, one)).or_else(|| {
                        // In a list each line is held against the next: below may stand another list.
                        let follows = !one.is_listed || !other.is_listed || next == 0;
                        self.ranks_and_times(one, other).filter(|_| follows).or_else(|| self.winners(one, other))
                    }),
                };
                let Some(about) = about else { continue };
                let passages = [one, other].map(|s| [s.ranges, &s.more].concat());
                // Each passage has words of its own.
                let is_apart = |a: &[_], b: &[_]| a.iter().any(|range| !b.contains(range));
                let apart = is_apart(&passages[0], &passages[1]) && is_apart(&passages[1], &passages[0]);
                if apart && !conflicts.iter().any(|known| known.about == about) {
                    conflicts.push(Conflict { about, passages });
                }
            }
        }
    }

    fn contest(&self, statement: &Statement) -> &Contest {
        &self.discourse.contests[statement.contest]
    }

    /// Whether two statements of one contest stand so close that they are of the same race of it.
    fn are_beside(&self, one: &Statement, other: &Statement) -> bool {
        let is_close = one.block == other.block || one.is_listed && other.is_listed && one.block + 1 == other.block;
        is_close && one.part == other.part
    }

    /// Whether each of two statements says of whom and of which contest it is, and there is but one that is called so.
    fn name_one_contest(&self, one: &Statement, other: &Statement) -> bool {
        let contest = self.contest(one);
        // Where a distance is raced twice, the day tells which race it is.
        let twice = self.grammar.races_twice(self.discourse.sport) && contest.day.is_unknown();
        let is_distance = contest.discipline.as_deref().is_some_and(|d| d.starts_with(|c: char| c.is_ascii_digit()));
        let is_whole = |s: &Statement| s.names_contest && s.is_named && s.part == 0;
        is_whole(one)
            && is_whole(other)
            && contest.gender.is_some()
            && !twice
            && (is_distance || contest.number.is_some())
    }

    /// Whether the places of the statements are final: in a heat or a semi-final several have the same.
    fn has_one_order(&self, statement: &Statement) -> bool {
        let contest = self.number[statement.contest];
        !self.contest(statement).round.as_deref().is_some_and(is_earlier_round)
            && !self.withdrawals.struck.contains(&contest)
            && !self.withdrawals.who.contains(&(statement.who, contest))
    }

    /// Two places or two times of one competitor.
    fn of_one(&self, one: &Statement, other: &Statement) -> Option<Disagreement> {
        if !self.name_one_contest(one, other) {
            return None;
        }
        let ranks = one.rank.value().zip(other.rank.value()).filter(|(a, b)| a != b);
        let ranks = ranks.filter(|_| self.has_one_order(one));
        let times = one.time.value().zip(other.time.value()).filter(|(a, b)| a != b && are_comparable(*a, *b));
        let ranks = ranks.map(|(a, b)| Disagreement::Ranks(one.who, [a, b]));
        ranks.or(times.map(|(a, b)| Disagreement::Times(one.who, [a, b])))
    }

    /// A gap of `behind` to `ahead` that their times do not have.
    fn gap(&self, behind: &Statement, ahead: &Statement) -> Option<Disagreement> {
        let gap = behind.gap.value()?;
        let (slower, faster) = behind.time.value().zip(ahead.time.value())?;
        // A gap without a name is one to the winner.
        let is_to = match behind.gap_to {
            Slot::Told(to) => to == ahead.who,
            Slot::Untold => ahead.rank.value() == Some(Rank(1)),
            Slot::Unsure => false,
        };
        let told = Milli(faster.0.saturating_add(gap.0));
        let exact = [slower, faster, gap].into_iter().map(precision).max()?;
        let differs = slower.distance(told) > exact && are_comparable(slower, faster);
        (is_to && differs && self.are_beside(behind, ahead)).then_some(Disagreement::Gap {
            behind: (behind.who, slower),
            ahead: (ahead.who, faster),
            gap,
        })
    }

    /// A better place with a slower time.
    fn ranks_and_times(&self, one: &Statement, other: &Statement) -> Option<Disagreement> {
        let told = |s: &Statement| Some((s.who, s.rank.value()?, s.time.value()?));
        let (a, b) = (told(one)?, told(other)?);
        let [better, worse] = if a.1 < b.1 { [a, b] } else { [b, a] };
        let contest = self.contest(one);
        let is_timed = contest
            .discipline
            .as_deref()
            .is_some_and(|d| !UNTIMED.contains(&d) && !self.grammar.lexicon.is_classification(self.discourse.sport, d));
        let is_sure = is_timed && self.has_one_order(one) && self.has_one_order(other) && self.are_beside(one, other);
        let disagrees = better.1 != worse.1 && better.2 > worse.2 && are_comparable(better.2, worse.2);
        (is_sure && disagrees).then_some(Disagreement::RanksAndTimes([better, worse]))
    }

    /// Two who won; a team and one who rides for it may both be said to have.
    fn winners(&self, one: &Statement, other: &Statement) -> Option<Disagreement> {
        let won = |s: &Statement| s.rank.value() == Some(Rank(1)) && self.has_one_order(s);
        let is_dead_heat = one.time.value().is_some() && one.time.value() == other.time.value();
        let are_alike = matches!(
            (one.who, other.who),
            (Competitor::Person(_), Competitor::Person(_)) | (Competitor::Team(_), Competitor::Team(_))
        );
        let is_sure = one.sentence != other.sentence && self.name_one_contest(one, other) && are_alike && !is_dead_heat;
        (is_sure && won(one) && won(other)).then_some(Disagreement::Winners([one.who, other.who]))
    }
}

/// Whether two times can be of one race: a gap that was taken for a time is far shorter.
fn are_comparable(a: Milli, b: Milli) -> bool {
    let (short, long) = (a.0.min(b.0), a.0.max(b.0));
    2 * long <= 3 * short
}

/// How far a time or gap may be from the exact one: told in seconds, it may be rounded by one.
fn precision(time: Milli) -> Milli {
    let steps = [60_000, 1000, 500, 100, 10];
    Milli(steps.into_iter().find(|step| time.0.is_multiple_of(*step)).unwrap_or(1))
}
