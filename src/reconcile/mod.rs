//! Reconcile: facts to the report's tables.
//!
//! In: the [`Discourse`] of an article. Out: [`Tables`]: contests unified, claims about one result merged, the arithmetic of
//! sport applied (a gap is the difference of two times, ranks are ordered as times), and [`Conflict`]s where the article
//! contradicts itself. What is computed is named as such; what does not follow for certain is left out.

mod arithmetic;
mod conflicts;
mod contests;
mod watch;

pub use conflicts::{Conflict, Disagreement};
pub use watch::{Entry, Row, Watch, Why};

use std::rc::Rc;

use rustc_hash::{FxHashMap, FxHashSet};
use smallvec::SmallVec;

use crate::discourse::{Competitor, Contest, Day, Discourse, FIRST_RACE, Fact, LEAST_RACE_TIME};
use crate::grammar::{FactKind, Grammar};
use crate::mention::Clock;
use crate::value::{Medal, Milli, PersonRole, Rank, Reason, RecordType, Status};

use watch::kept;

/// The facts of an article, each once.
#[derive(Debug, Default)]
pub struct Tables {
    /// The contests that facts belong to.
    pub contests: Vec<Contest>,
    /// Results.
    pub results: Vec<Outcome>,
    /// Withdrawals.
    pub withdrawals: Vec<Absence>,
    /// Conditions.
    pub conditions: Vec<Hindrance>,
    /// Records.
    pub records: Vec<Best>,
    /// Schedule items.
    pub schedule: Vec<Start>,
    /// Matches.
    pub matches: Vec<Game>,
    /// Contradictions.
    pub conflicts: Vec<Conflict>,
    /// Where the result of a competitor in a contest stands.
    index: FxHashMap<(Competitor, usize), usize>,
    /// Where the withdrawal of a competitor from a contest stands, until those of one meeting are joined.
    absences: FxHashMap<(Competitor, usize), usize>,
}

/// Where a fact comes from: token ranges and frames.
#[derive(Clone, Debug, Default)]
pub struct Source {
    /// The words, as token ranges.
    pub ranges: Vec<(usize, usize)>,
    /// The frames, by index; none stands for a line of a list.
    pub frames: Vec<Option<usize>>,
}

/// A result.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct Outcome {
    pub who: Competitor,
    pub contest: usize,
    pub rank: Option<Rank>,
    pub medal: Option<Medal>,
    pub time: Option<Milli>,
    pub gap: Option<Milli>,
    pub gap_to: Option<Competitor>,
    pub distance: Option<Milli>,
    pub points: Option<Milli>,
    pub members: Vec<Competitor>,
    /// Names of computed slots, with how each was computed.
    pub derived: Vec<(&'static str, String)>,
    pub source: Source,
}

/// A withdrawal.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct Absence {
    pub who: Competitor,
    pub contest: usize,
    pub status: Status,
    pub reason: Option<Reason>,
    pub detail: Option<(usize, usize)>,
    pub source: Source,
}

/// A condition.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct Hindrance {
    pub who: Competitor,
    pub category: Reason,
    pub detail: (usize, usize),
    pub source: Source,
}

/// A record.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct Best {
    pub kind: RecordType,
    pub who: Option<Competitor>,
    pub contest: usize,
    pub time: Option<Milli>,
    pub distance: Option<Milli>,
    pub points: Option<Milli>,
    pub new: bool,
    pub source: Source,
}

/// A schedule item.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct Start {
    pub contest: usize,
    pub start: Clock,
    pub source: Source,
}

/// A match.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct Game {
    pub home: Competitor,
    pub away: Competitor,
    pub score: Option<(u16, u16)>,
    /// The sets of tennis, the home side first.
    pub sets: Option<Vec<(u16, u16)>>,
    pub contest: usize,
    pub source: Source,
}

/// By competitor and sentence: why somebody was hindered, each reason once, with the first words for it.
type Reasons = FxHashMap<(Competitor, usize), SmallVec<[(Reason, Option<(usize, usize)>); 2]>>;

/// A fact told more often than this points at the first passages alone.
const MOST_PASSAGES: usize = 64;

/// The whole meeting that somebody misses is held against so many contests that are missed.
const MOST_ABSENCES: usize = 20;

/// Other crews of a nation are looked for among so many facts.
const MOST_RIVALS: usize = 200;

/// Merges the facts of an article.
pub fn reconcile(discourse: &Discourse, grammar: &Grammar) -> Tables {
    reconcile_watched(discourse, grammar, &mut ())
}

/// The same, and tells `watch` what becomes of each fact.
pub fn reconcile_watched(discourse: &Discourse, grammar: &Grammar, watch: &mut impl Watch) -> Tables {
    let mut tables = Tables::default();
    let mut unified = contests::unify(discourse);
    tables.contests = std::mem::take(&mut unified.contests);
    let contest_of = |fact: &Fact| unified.number[fact.contest];
    // Why somebody withdrew may stand in the sentence beside: "Hij kampt met een verkoudheid."
    let mut reasons = Reasons::default();
    for fact in discourse.facts.iter().filter(|f| matches!(f.claim.kind, FactKind::Condition | FactKind::Cause)) {
        if let (Some(who), Some(reason)) = (fact.who, fact.claim.slots.reason) {
            let told = reasons.entry((who, fact.sentence)).or_default();
            if told.iter().all(|(known, _)| *known != reason) {
                told.push((reason, fact.claim.slots.detail));
            }
        }
    }
    let tells_place =
        |f: &&Fact| f.claim.kind == FactKind::Result && (f.claim.slots.rank.is_some() || f.claim.slots.time.is_some());
    let placed: FxHashSet<(Option<Competitor>, usize)> =
        discourse.facts.iter().filter(tells_place).map(|f| (f.who, f.sentence)).collect();
    let mut told: Vec<Best> = Vec::new();
    for (number, fact) in discourse.facts.iter().enumerate() {
        let contest = contest_of(fact);
        let entry = match fact.claim.kind {
            FactKind::Result => result(&mut tables, discourse, grammar, fact, contest),
            FactKind::Withdrawal | FactKind::Condition if is_staff(discourse, fact) => Err(Why::Staff),
            FactKind::Withdrawal => withdrawal(&mut tables, fact, contest, &reasons),
            FactKind::Condition => condition(&mut tables, fact),
            FactKind::Record => record(&mut tables, discourse, grammar, fact, contest, &mut told, watch),
            FactKind::Schedule => schedule(&mut tables, fact, contest),
            FactKind::Match => game(&mut tables, fact, contest),
            // "Smit, die vorige week nog ziek was, werd vijfde": told with a place or time it is what he had to ride with.
            FactKind::Cause
                if fact.claim.slots.reason == Some(Reason::Illness) && placed.contains(&(fact.who, fact.sentence)) =>
            {
                condition(&mut tables, fact)
            }
            FactKind::Cause | FactKind::Reprieve | FactKind::Meeting | FactKind::Nation | FactKind::Nothing => {
                Err(Why::NoFact)
            }
        };
        watch.enters(number, entry);
    }
    complete_records(&mut tables, told, watch);
    drop_struck(&mut tables, watch);
    join_absences(&mut tables, watch);
    if grammar.races_twice(discourse.sport) {
        contests::number_races(&mut tables);
    }
    contests::keep_finals_beside_rounds(&mut tables);
    arithmetic::derive(&mut tables, discourse);
    drop_contradicted(&mut tables, watch);
    tables.conflicts = conflicts::find(discourse, grammar, &tables.withdrawals, &unified.number);
    tables
}

/// Whether a fact is about a coach, an analyst or an official: who does not compete does not withdraw either.
fn is_staff(discourse: &Discourse, fact: &Fact) -> bool {
    let Some(Competitor::Person(person)) = fact.who else { return false };
    let role = discourse.entities.people.get(person).and_then(|p| p.role);
    matches!(role, Some(PersonRole::Coach | PersonRole::Analyst | PersonRole::Official))
}

fn source(fact: &Fact) -> Source {
    Source { ranges: fact.claim.evidence.clone(), frames: vec![fact.claim.frame] }
}

impl Outcome {
    /// Whether anything is told.
    fn tells(&self) -> bool {
        self.rank.is_some()
            || self.medal.is_some()
            || self.time.is_some()
            || self.gap.is_some()
            || self.distance.is_some()
            || self.points.is_some()
    }
}

impl Source {
    fn add(&mut self, other: &Source) {
        for range in &other.ranges {
            if self.ranges.len() < MOST_PASSAGES && !self.ranges.contains(range) {
                self.ranges.push(*range);
            }
        }
        for frame in &other.frames {
            if !self.frames.contains(frame) {
                self.frames.push(*frame);
            }
        }
    }
}

fn result(tables: &mut Tables, discourse: &Discourse, grammar: &Grammar, fact: &Fact, contest: usize) -> Entry {
    let mut who = fact.who.ok_or(Why::Incomplete)?;
    let slots = &fact.claim.slots;
    let time = slots.time.filter(|t| *t >= LEAST_RACE_TIME);
    let mut members = Vec::new();
    let crew = tables.contests[contest].discipline.as_deref().is_some_and(|d| grammar.lexicon.is_crew(d));
    if crew
        && fact.group.len() > 1
        && fact.group.iter().all(|c| matches!(c, Competitor::Person(_)))
        && let Some(team) = crew_team(discourse, grammar, fact)
        && !has_rival_crew(discourse, grammar, fact, team)
    {
        if fact.group.first() != Some(&who) {
            return Err(Why::CrewMember);
        }
        members = fact.group.clone();
        who = team;
    } else if crew
        && fact.group.len() < 2
        && matches!(who, Competitor::Person(_))
        && let Some(team) = team_beside(discourse, fact)
    {
        // "won met Jumbo-Visma de ploegentijdrit": the team's.
        members = vec![who];
        who = team;
    }
    let mut outcome = Outcome {
        who,
        contest,
        rank: slots.rank.or(slots.medal.map(Medal::rank)),
        medal: slots.medal,
        time,
        gap: slots.gap,
        gap_to: fact.gap_to.filter(|g| *g != who),
        distance: slots.distance,
        points: slots.points,
        members,
        derived: Vec::new(),
        source: source(fact),
    };
    if slots.derived {
        for (name, present) in [("rank", outcome.rank.is_some()), ("time", outcome.time.is_some())] {
            if present {
                outcome.derived.push((name, "follows from what the text says of another".to_owned()));
            }
        }
    }
    let row = outcome.row();
    let Some(&index) = tables.index.get(&(who, contest)) else {
        tables.index.insert((who, contest), tables.results.len());
        tables.results.push(outcome);
        return Ok(row);
    };
    let known = &mut tables.results[index];
    let stated = |r: &Outcome, slot: &str| !r.derived.iter().any(|(n, _)| *n == slot);
    if let (Some(a), Some(b)) = (known.rank, outcome.rank)
        && a != b
    {
        // "kwam als vierde over de finish, maar kreeg alsnog het brons": one place up.
        let promoted = outcome.medal.is_some() && known.medal.is_none() && a.0 == b.0 + 1;
        if promoted && stated(&outcome, "rank") {
            known.rank = Some(b);
        } else if stated(known, "rank") && stated(&outcome, "rank") {
            // "Ze werd zevende. Het is haar tweede gouden medaille van de week": of another contest, whichever it was.
            return Err(Why::OtherPlace(a));
        } else if !stated(known, "rank") {
            known.rank = Some(b);
            known.derived.retain(|(n, _)| *n != "rank");
        }
    }
    if let (Some(a), Some(b)) = (known.time, outcome.time)
        && a != b
    {
        // "reed de vierde tijd (1.08,37), gevolgd door Maes met 1.08,43": what stands in brackets right behind is surest.
        let bracketed = |r: &Outcome| r.source.frames.iter().flatten().any(|&f| grammar.frames[f].bracket);
        if bracketed(&outcome) && !bracketed(known) {
            known.time = Some(b);
        } else if outcome.rank.is_some() && known.rank.is_none() && a.0.abs_diff(b.0) < a.0.max(b.0) / 10 {
            // "Bos reed 34,92. De 32-jarige werd met 35,22 zesde": the place goes with the other time.
            return Err(Why::OtherTime);
        }
    }
    if known.rank.is_none() {
        known.rank = outcome.rank;
        if let Some(derived) = outcome.derived.iter().find(|(n, _)| *n == "rank") {
            known.derived.push(derived.clone());
        }
    } else if stated(&outcome, "rank") && outcome.rank == known.rank {
        known.derived.retain(|(n, _)| *n != "rank");
    }
    known.medal = known.medal.or(outcome.medal);
    known.time = known.time.or(outcome.time);
    if known.gap.is_none() && outcome.gap.is_some() {
        known.gap = outcome.gap;
        known.gap_to = outcome.gap_to;
    }
    if known.gap == outcome.gap {
        known.gap_to = known.gap_to.or(outcome.gap_to);
    }
    known.distance = known.distance.or(outcome.distance);
    known.points = known.points.or(outcome.points);
    if known.members.is_empty() {
        known.members = outcome.members.clone();
    }
    known.source.add(&outcome.source);
    Ok(row)
}

/// So many tokens before a crew its nation is looked for.
const CREW_REACH: usize = 160;

/// A token behind a crew counts as so many before it.
const FAR_BEHIND: usize = 30;

/// The same before a pair.
const PAIR_REACH: usize = 24;

/// The team that a crew rode for: the last one named that competes, at or before the crew, and is no other nation's.
fn crew_team(discourse: &Discourse, grammar: &Grammar, fact: &Fact) -> Option<Competitor> {
    let at = fact.claim.evidence.first().map_or(0, |r| r.0);
    let end = fact.claim.evidence.iter().map(|r| r.1).max().unwrap_or(at);
    let country = fact.group.iter().find_map(|c| match c {
        Competitor::Person(id) => discourse.entities.people[*id].country.as_deref(),
        Competitor::Team(_) => None,
    });
    let own = country.and_then(|code| grammar.lexicon.country(code));
    // Most of them have Dutch given names: the crew is of no nation from elsewhere.
    let dutch = |c: &&Competitor| matches!(c, Competitor::Person(id) if discourse.entities.people[*id].dutch);
    let here = fact.group.iter().filter(dutch).count() * 2 > fact.group.len();
    let fits = |team: &crate::discourse::Team| match own {
        Some(own) => own == team.name,
        None => !here || grammar.lexicon.country_code(&team.name).is_none_or(|code| grammar.lexicon.is_native(code)),
    };
    // A pair is called by its names, unless its nation stands close.
    let reach = if fact.group.len() == 2 { PAIR_REACH } else { CREW_REACH };
    let (mut best, mut distance) = (None, reach);
    for (id, team) in discourse.entities.teams.iter().enumerate() {
        for &(start, _) in &team.mentions {
            // One named behind the crew must stand close: "… namens Nederland".
            let gap = match start {
                _ if start > end => (start - end) * FAR_BEHIND,
                _ => at.abs_diff(start),
            };
            if team.nation && gap < distance && fits(team) {
                distance = gap;
                best = Some(Competitor::Team(id));
            }
        }
    }
    best
}

/// Whether another crew of the same team is told of in the same contest: pairs that race for a national title.
fn has_rival_crew(discourse: &Discourse, grammar: &Grammar, fact: &Fact, team: Competitor) -> bool {
    let own = &discourse.contests[fact.contest];
    discourse.facts.iter().take(MOST_RIVALS).any(|other| {
        let contest = &discourse.contests[other.contest];
        other.group.len() > 1
            && contest.discipline == own.discipline
            && contest.gender == own.gender
            && contest.day.agrees(own.day)
            && other.group.iter().all(|c| matches!(c, Competitor::Person(_)) && !fact.group.contains(c))
            && crew_team(discourse, grammar, other) == Some(team)
    })
}

/// A club or trade team that is named in the words of a claim, or right beside them.
fn team_beside(discourse: &Discourse, fact: &Fact) -> Option<Competitor> {
    let from = fact.claim.evidence.iter().map(|r| r.0).min()?;
    let to = fact.claim.evidence.iter().map(|r| r.1).max()? + 3;
    let named =
        |t: &crate::discourse::Team| !t.nation && t.mentions.iter().any(|&(start, _)| start > from && start < to);
    discourse.entities.teams.iter().position(named).map(Competitor::Team)
}

/// A fall that ended somebody's race is told at most so many sentences before.
const FALL_BACK: usize = 3;

fn withdrawal(tables: &mut Tables, fact: &Fact, contest: usize, reasons: &Reasons) -> Entry {
    let (Some(who), Some(status)) = (fact.who, fact.claim.slots.status) else { return Err(Why::Incomplete) };
    let absence = Absence {
        who,
        contest,
        status,
        reason: fact.claim.slots.reason,
        detail: fact.claim.slots.detail,
        source: source(fact),
    };
    let told = |sentence: usize| reasons.get(&(who, sentence)).into_iter().flatten();
    let fell_in = |sentence: usize| told(sentence).find(|(reason, _)| *reason == Reason::Fall);
    let fell = fell_in(fact.sentence);
    let absence = match absence.reason {
        // "viel en moest met een pijnlijke pols opgeven": the fall is why.
        Some(Reason::Injury) if status == Status::Dnf && fell.is_some() => {
            Absence { reason: Some(Reason::Fall), detail: fell.and_then(|f| f.1), ..absence }
        }
        Some(_) => absence,
        None => {
            let around = fact.sentence.saturating_sub(1)..=fact.sentence + 1;
            // Against the rules is why somebody is struck, and nothing else is.
            let fits = |reason: &Reason| (status == Status::Dsq) == (*reason == Reason::Rules);
            // "Smit ging hard onderuit. Hij schreeuwde het uit. Hij werd naar het ziekenhuis gebracht."
            let fell_before = || (1..=FALL_BACK).find_map(|back| fell_in(fact.sentence.checked_sub(back)?));
            let told = around.flat_map(told).find(|(reason, _)| fits(reason));
            match told.or_else(|| fell_before().filter(|_| status == Status::Dnf)) {
                Some(&(reason, detail)) => Absence { reason: Some(reason), detail, ..absence },
                None => absence,
            }
        }
    };
    let row = absence.row();
    match tables.absences.get(&(who, contest)).map(|&index| &mut tables.withdrawals[index]) {
        Some(known) => {
            if known.reason.is_none() {
                known.reason = absence.reason;
                known.detail = absence.detail;
            }
            known.source.add(&absence.source);
        }
        None => {
            tables.absences.insert((who, contest), tables.withdrawals.len());
            tables.withdrawals.push(absence);
        }
    }
    Ok(row)
}

fn condition(tables: &mut Tables, fact: &Fact) -> Entry {
    let (Some(who @ Competitor::Person(_)), Some(category)) = (fact.who, fact.claim.slots.reason) else {
        return Err(Why::Incomplete);
    };
    if tables.conditions.iter().any(|c| c.who == who && c.category == category) {
        return Err(Why::ToldBefore);
    }
    let detail = fact.claim.slots.detail.or_else(|| fact.claim.evidence.last().copied()).unwrap_or((0, 0));
    let hindrance = Hindrance { who, category, detail, source: source(fact) };
    let row = hindrance.row();
    tables.conditions.push(hindrance);
    Ok(row)
}

/// "schitterde in Inzell door afwezigheid: ze sloeg de 500 meter over": the meeting is told with its contest.
fn join_absences(tables: &mut Tables, watch: &mut impl Watch) {
    let mut parts: FxHashMap<Competitor, Vec<usize>> = FxHashMap::default();
    for (at, absence) in tables.withdrawals.iter().enumerate() {
        if absence.status == Status::Dns && tables.contests[absence.contest].discipline.is_some() {
            let own = parts.entry(absence.who).or_default();
            if own.len() < MOST_ABSENCES {
                own.push(at);
            }
        }
    }
    let mut joined = vec![false; tables.withdrawals.len()];
    for (index, joined) in joined.iter_mut().enumerate() {
        let absence = &tables.withdrawals[index];
        let meeting = &tables.contests[absence.contest];
        if absence.status != Status::Dns || meeting.discipline.is_some() {
            continue;
        }
        let same = |a: &Option<Rc<str>>, b: &Option<Rc<str>>| a.is_none() || b.is_none() || a == b;
        let part = parts.get(&absence.who).into_iter().flatten().find(|&&part| {
            let contest = &tables.contests[tables.withdrawals[part].contest];
            same(&contest.competition, &meeting.competition)
                && same(&contest.venue, &meeting.venue)
                && contest.day.agrees(meeting.day)
        });
        let Some(&part) = part else { continue };
        *joined = true;
        watch.moves(absence.row(), tables.withdrawals[part].row());
        let (reason, detail, source) = (absence.reason, absence.detail, absence.source.clone());
        let part = &mut tables.withdrawals[part];
        if part.reason.is_none() {
            part.reason = reason;
            part.detail = detail;
        }
        part.source.add(&source);
    }
    let mut joined = joined.into_iter();
    tables.withdrawals.retain(|_| joined.next() != Some(true));
}

/// Who is struck from a contest has no place in it, whatever was told before.
fn drop_struck(tables: &mut Tables, watch: &mut impl Watch) {
    let struck: Vec<(Competitor, usize)> =
        tables.withdrawals.iter().filter(|w| w.status == Status::Dsq).map(|w| (w.who, w.contest)).collect();
    for place in struck {
        if let Some(&index) = tables.index.get(&place) {
            let result = &mut tables.results[index];
            result.rank = None;
            result.medal = None;
        }
    }
    tables.results.retain(|r| kept(r.tells(), r.row(), Why::Struck, watch));
    tables.index.clear();
    tables.index.extend(tables.results.iter().enumerate().map(|(at, r)| ((r.who, r.contest), at)));
}

/// A record told without its mark has that of the result it was set with: "verbeterde het baanrecord. Ze reed 36,83."
fn complete_records(tables: &mut Tables, told: Vec<Best>, watch: &mut impl Watch) {
    for best in told {
        let row = best.row();
        let Some(result) = best.who.and_then(|who| tables.index.get(&(who, best.contest))) else {
            watch.drops(row, Why::NoMark);
            continue;
        };
        let result = &tables.results[*result];
        let known =
            tables.records.iter().any(|r| r.kind == best.kind && r.who == best.who && r.contest == best.contest);
        let computed = result.derived.iter().any(|(name, _)| *name == "time");
        if known || computed || result.time.is_some() == result.distance.is_some() {
            watch.drops(row, if known { Why::ToldBefore } else { Why::NoMark });
            continue;
        }
        let mut best = Best { time: result.time, distance: result.distance, ..best };
        best.source.add(&result.source);
        watch.moves(row, best.row());
        tables.records.push(best);
    }
}

/// Whether but the year or the month of a day is told.
fn is_long_ago(day: crate::discourse::Day) -> bool {
    day.year != 0 && day.day == 0 && day.weekday == 0
}

fn record(
    tables: &mut Tables,
    discourse: &Discourse,
    grammar: &Grammar,
    fact: &Fact,
    contest: usize,
    told: &mut Vec<Best>,
    watch: &mut impl Watch,
) -> Entry {
    let slots = &fact.claim.slots;
    let kind = slots.record.ok_or(Why::NoKind)?;
    let crew = tables.contests[contest].discipline.as_deref().is_some_and(|d| grammar.lexicon.is_crew(d));
    let people = fact.group.len() > 1 && fact.group.iter().all(|c| matches!(c, Competitor::Person(_)));
    // "A, B, C en D zwommen een wereldrecord": their team's.
    let team = if crew && people { crew_team(discourse, grammar, fact) } else { None };
    let best = Best {
        kind,
        who: team.or(fact.who),
        contest,
        time: slots.time,
        distance: slots.distance,
        points: slots.points,
        // What was set before what the article reports, or in a year or month that is all that is told of it, is new no more.
        new: slots.new.unwrap_or(true) && !fact.background && !is_long_ago(tables.contests[contest].day),
        source: source(fact),
    };
    let row = best.row();
    if best.time.is_none() && best.distance.is_none() && best.points.is_none() {
        if !best.new || best.who.is_none() {
            return Err(Why::NoMark);
        }
        told.push(best);
        return Ok(row);
    }
    // The distance that a record was set over is not what was jumped or thrown.
    let over = best.distance.is_some_and(|d| {
        let metres = (d.0 / 1000).to_string();
        let named = tables.contests[contest].discipline.as_deref().and_then(|s| s.strip_suffix('m'));
        named == Some(metres.as_str()) || d.0 % 100_000 == 0
    });
    if over && best.time.is_none() {
        return Err(Why::NoMark);
    }
    let same =
        |r: &Best| r.kind == kind && r.time == best.time && r.distance == best.distance && r.points == best.points;
    if tables.records.iter().any(|r| same(r) && (r.who == best.who || best.who.is_none())) {
        return Err(Why::ToldBefore);
    }
    match tables.records.iter_mut().find(|r| same(r) && r.who.is_none()) {
        Some(unheld) => {
            watch.moves(unheld.row(), row);
            *unheld = best;
        }
        None => tables.records.push(best),
    }
    Ok(row)
}

fn schedule(tables: &mut Tables, fact: &Fact, contest: usize) -> Entry {
    let start = fact.claim.slots.start.ok_or(Why::Incomplete)?;
    if tables.schedule.iter().any(|s| s.contest == contest && s.start == start) {
        return Err(Why::ToldBefore);
    }
    let start = Start { contest, start, source: source(fact) };
    let row = start.row();
    tables.schedule.push(start);
    Ok(row)
}

fn game(tables: &mut Tables, fact: &Fact, contest: usize) -> Entry {
    let (Some(home), Some(away)) = (fact.who, fact.away) else { return Err(Why::Incomplete) };
    let (score, sets) = (fact.claim.slots.score, fact.claim.slots.sets.clone());
    if score.is_none() && sets.is_none() || home == away {
        return Err(Why::Incomplete);
    }
    let game = Game { home, away, score, sets, contest, source: source(fact) };
    let contests = &tables.contests;
    // Told again, where it is not said to be of another day.
    let known = |told: &Game| {
        let [one, other] = [told.contest, contest].map(|c| &contests[c].day);
        let another_day = *one != Day::default() && *other != Day::default() && one != other;
        told.is_between(&game) && (told.contest == contest || told.ends_as(&game) && !another_day)
    };
    if tables.matches.iter().any(known) {
        return Err(Why::ToldBefore);
    }
    let row = game.row();
    tables.matches.push(game);
    Ok(row)
}

impl Game {
    /// Whether the same two play, at home with either.
    fn is_between(&self, other: &Game) -> bool {
        [self.home, self.away] == [other.home, other.away] || [self.home, self.away] == [other.away, other.home]
    }

    /// Whether the scores are the same, each from its own side.
    fn ends_as(&self, other: &Game) -> bool {
        let turned = self.home != other.home;
        let turn = |&(a, b): &(u16, u16)| if turned { (b, a) } else { (a, b) };
        let sets = self.sets.as_ref().map(|sets| sets.iter().map(turn).collect::<Vec<_>>());
        self.score.as_ref().map(turn) == other.score && sets == other.sets
    }
}

/// "Tweede na de eerste manche, maar viel uit": who has a place in the first race stopped in what followed it.
fn stop_behind_first_race(tables: &mut Tables, watch: &mut impl Watch) {
    let Tables { results, withdrawals, contests, .. } = tables;
    let placed: FxHashSet<(Competitor, usize)> =
        results.iter().filter(|r| r.rank.is_some()).map(|r| (r.who, r.contest)).collect();
    for absence in withdrawals.iter_mut().filter(|w| w.status == Status::Dnf && placed.contains(&(w.who, w.contest))) {
        if contests[absence.contest].round.as_deref() == Some(FIRST_RACE) {
            let whole = Contest { round: None, ..contests[absence.contest].clone() };
            let row = absence.row();
            absence.contest = contests.iter().position(|c| *c == whole).unwrap_or_else(|| {
                contests.push(whole);
                contests.len() - 1
            });
            watch.moves(row, absence.row());
        }
    }
}

/// "Het drietal werd gediskwalificeerd": where all who rode for a team are struck, the team is.
fn strike_crews(tables: &mut Tables, watch: &mut impl Watch) {
    let Tables { results, withdrawals, .. } = tables;
    for result in results.iter().filter(|r| r.members.len() > 1 && !r.members.contains(&r.who)) {
        let of_crew =
            |w: &Absence| w.status == Status::Dsq && w.contest == result.contest && result.members.contains(&w.who);
        let struck = withdrawals.iter().filter(|w| of_crew(w)).count();
        if struck == result.members.len() {
            let first = withdrawals.iter().position(of_crew).unwrap_or_default();
            let row = withdrawals[first].row();
            withdrawals[first].who = result.who;
            watch.moves(row, withdrawals[first].row());
            withdrawals.retain(|w| kept(!of_crew(w), w.row(), Why::CrewMember, watch));
        }
    }
}

/// A withdrawal with a place in the same contest, and a condition of somebody who withdrew for it, fall away.
fn drop_contradicted(tables: &mut Tables, watch: &mut impl Watch) {
    stop_behind_first_race(tables, watch);
    strike_crews(tables, watch);
    let Tables { results, withdrawals, conditions, records, .. } = tables;
    // Who only would have a place, as what the text says of another has it, has not the one that somebody else is given.
    let derived = |r: &Outcome| r.derived.iter().any(|(name, _)| *name == "rank");
    let stated: FxHashSet<(usize, u16)> =
        results.iter().filter(|r| !derived(r)).filter_map(|r| Some((r.contest, r.rank?.0))).collect();
    for result in results.iter_mut().filter(|r| derived(r)) {
        if result.rank.is_some_and(|rank| stated.contains(&(result.contest, rank.0))) {
            result.rank = None;
            result.derived.retain(|(name, _)| *name != "rank");
        }
    }
    results.retain(|r| kept(r.tells(), r.row(), Why::PlaceTaken, watch));
    let placed: FxHashSet<(Competitor, usize)> =
        results.iter().filter(|r| r.rank.is_some()).map(|r| (r.who, r.contest)).collect();
    withdrawals.retain(|w| {
        let stays = w.status == Status::Dsq || !placed.contains(&(w.who, w.contest));
        kept(stays, w.row(), Why::Placed, watch)
    });
    // What somebody did who was struck for it does not count.
    let struck: FxHashSet<(Competitor, usize)> =
        withdrawals.iter().filter(|w| w.status == Status::Dsq).map(|w| (w.who, w.contest)).collect();
    records.retain(|r| {
        let stays = !r.new || !r.who.is_some_and(|who| struck.contains(&(who, r.contest)));
        kept(stays, r.row(), Why::Struck, watch)
    });
    results.retain(|r| kept(!struck.contains(&(r.who, r.contest)), r.row(), Why::Struck, watch));
    let competed: FxHashSet<Competitor> = results.iter().map(|r| r.who).collect();
    let mut withdrew: FxHashMap<(Competitor, Reason), &Absence> = FxHashMap::default();
    for absence in withdrawals.iter().rev() {
        // The first that is told stays.
        withdrew.extend(absence.reason.map(|reason| ((absence.who, reason), absence)));
    }
    conditions.retain(|c| {
        let stays = match withdrew.get(&(c.who, c.category)) {
            None => true,
            // Told apart from the withdrawal, and the athlete competed as well.
            Some(w) => {
                let same_words =
                    w.source.ranges.iter().any(|r| c.source.ranges.contains(r)) || w.detail == Some(c.detail);
                !same_words && w.status == Status::Dns && competed.contains(&c.who)
            }
        };
        kept(stays, c.row(), Why::Withdrew, watch)
    });
}
