//! From a report to the rows of its tables.

use std::io;

use rustc_hash::FxHashMap;

use super::cell::{Cell, Columns};
use super::declared::{
    ArticleRow, Competes, ConditionRow, Contest, Disagrees, EventRow, Fact, FactRow, Hindered, Mark, MatchRow, Missing,
    Named, Of, Origin, Other, PersonRow, Played, Proof, Reached, RecordRow, ResultRow, ScheduleRow, Start, TeamRow,
    WarningRow, Who, Whole, WithdrawalRow,
};
use crate::read::Article;
use crate::report::{Event, Evidence, Match, Quote, Report, ResultFact};

/// Takes the rows of a report, each with the table that it belongs to.
type Take<'t> = dyn FnMut(usize, &[Cell]) -> io::Result<()> + 't;

/// The rows of all tables; `number` is the place of the article in the input.
///
/// # Errors
/// The first error of `take`.
pub(crate) fn rows(report: &Report, article: &Article, number: u64, take: &mut Take) -> io::Result<()> {
    let facts = Facts::new(report, article, number);
    let mut out = Out { take, row: Vec::new() };
    let origin = || facts.origin.clone();
    let whole = Whole {
        title: report.article.title.as_deref(),
        sentences: Some(report.coverage.sentences as u64),
        used: Some(report.coverage.used as u64),
        duplicate_of: report.article.duplicate_of.as_deref(),
        ..Whole::default()
    };
    out.add::<ArticleRow>(Of::Articles, (origin(), whole))?;
    for person in &report.people {
        let named = Named {
            name: Some(&person.name),
            role: Some(person.role),
            country: person.country.as_deref(),
            age: person.age.map(u64::from),
            mentions: Some(person.mentions.len() as u64),
            ..Named::default()
        };
        let words = if person.evidence.spans.is_empty() { &person.mentions } else { &person.evidence.spans };
        out.add::<PersonRow>(Of::People, (origin(), named, proof(words, &person.evidence.rules)))?;
    }
    for team in &report.teams {
        let competes = Competes { name: Some(&team.name), ..Competes::default() };
        out.add::<TeamRow>(Of::Teams, (origin(), competes, proof_of(&team.evidence)))?;
    }
    let mut told = words_of_events(report);
    for event in &report.events {
        let words = told.remove(event.id.as_str()).unwrap_or_default();
        out.add::<EventRow>(Of::Events, (origin(), contest_of(event), proof(&words, &[])))?;
    }
    for result in &report.results {
        let row = (
            origin(),
            facts.who(Some(&result.competitor)),
            reached(result),
            facts.contest(Some(&result.event)),
            proof_of(&result.evidence),
        );
        out.add::<ResultRow>(Of::Results, row)?;
    }
    for withdrawal in &report.withdrawals {
        let missing = Missing {
            status: Some(withdrawal.status),
            reason: withdrawal.reason,
            detail: withdrawal.detail.as_deref(),
            ..Missing::default()
        };
        let contest = facts.contest(withdrawal.event.as_deref());
        let who = facts.who(Some(&withdrawal.competitor));
        out.add::<WithdrawalRow>(Of::Withdrawals, (origin(), who, missing, contest, proof_of(&withdrawal.evidence)))?;
    }
    for condition in &report.conditions {
        let hindered =
            Hindered { category: Some(condition.category), detail: Some(&condition.detail), ..Hindered::default() };
        let who = facts.who(Some(&condition.competitor));
        out.add::<ConditionRow>(Of::Conditions, (origin(), who, hindered, proof_of(&condition.evidence)))?;
    }
    for record in &report.records {
        let mark = Mark {
            scope: Some(record.kind),
            discipline: record.discipline.as_deref(),
            time: record.time,
            distance: record.distance,
            points: record.points,
            new: Some(record.new),
            ..Mark::default()
        };
        let who = facts.who(record.competitor.as_deref());
        out.add::<RecordRow>(Of::Records, (origin(), who, mark, proof_of(&record.evidence)))?;
    }
    for item in &report.schedule {
        let start = Start { start: Some(&item.start), ..Start::default() };
        let row = (origin(), start, facts.contest(Some(&item.event)), proof_of(&item.evidence));
        out.add::<ScheduleRow>(Of::Schedule, row)?;
    }
    for item in &report.matches {
        let row = (origin(), played(item), facts.contest(item.event.as_deref()), proof_of(&item.evidence));
        out.add::<MatchRow>(Of::Matches, row)?;
    }
    for warning in &report.warnings {
        let disagrees = Disagrees { kind: Some(warning.kind), message: Some(&warning.message), ..Disagrees::default() };
        out.add::<WarningRow>(Of::Warnings, (origin(), disagrees, proof(&warning.spans, &[])))?;
    }
    Ok(())
}

/// The rows of the one table of facts.
///
/// # Errors
/// The first error of `take`.
pub(crate) fn facts_rows(report: &Report, article: &Article, number: u64, take: &mut Take) -> io::Result<()> {
    let facts = Facts::new(report, article, number);
    let mut out = Out { take, row: Vec::new() };
    let mut add = |kind: &'static str, who, reached, contest, other, evidence| {
        let head = (Fact { kind: Some(kind), ..Fact::default() }, facts.origin.clone());
        out.put::<FactRow>(0, (head, (who, reached), contest, other, proof_of(evidence)))
    };
    for result in &report.results {
        let (who, contest) = (facts.who(Some(&result.competitor)), facts.contest(Some(&result.event)));
        add("result", who, reached(result), contest, Other::default(), &result.evidence)?;
    }
    for withdrawal in &report.withdrawals {
        let other = Other {
            status: Some(withdrawal.status),
            reason: withdrawal.reason,
            detail: withdrawal.detail.as_deref(),
            ..Other::default()
        };
        let (who, contest) = (facts.who(Some(&withdrawal.competitor)), facts.contest(withdrawal.event.as_deref()));
        add("withdrawal", who, Reached::default(), contest, other, &withdrawal.evidence)?;
    }
    for condition in &report.conditions {
        let other = Other { reason: Some(condition.category), detail: Some(&condition.detail), ..Other::default() };
        let who = facts.who(Some(&condition.competitor));
        add("condition", who, Reached::default(), Contest::default(), other, &condition.evidence)?;
    }
    for record in &report.records {
        let reached =
            Reached { time: record.time, distance: record.distance, points: record.points, ..Reached::default() };
        let contest = Contest { discipline: record.discipline.as_deref(), ..Contest::default() };
        let other = Other { scope: Some(record.kind), new: Some(record.new), ..Other::default() };
        add("record", facts.who(record.competitor.as_deref()), reached, contest, other, &record.evidence)?;
    }
    for item in &report.schedule {
        let other = Other { start: Some(&item.start), ..Other::default() };
        let contest = facts.contest(Some(&item.event));
        add("schedule", Who::default(), Reached::default(), contest, other, &item.evidence)?;
    }
    for item in &report.matches {
        let Played { home, away, score_home, score_away, sets, .. } = played(item);
        let other = Other { home, away, score_home, score_away, sets, ..Other::default() };
        let contest = facts.contest(item.event.as_deref());
        add("match", Who::default(), Reached::default(), contest, other, &item.evidence)?;
    }
    Ok(())
}

/// Where rows go, with one list of cells for all of them.
struct Out<'a, 't> {
    take: &'t mut Take<'t>,
    row: Vec<Cell<'a>>,
}

impl<'a> Out<'a, '_> {
    fn add<R: Columns<'a>>(&mut self, table: Of, row: R) -> io::Result<()> {
        self.put(table as usize, row)
    }

    fn put<R: Columns<'a>>(&mut self, table: usize, row: R) -> io::Result<()> {
        self.row.clear();
        row.cells(&mut self.row);
        (self.take)(table, &self.row)
    }
}

/// What many rows of an article look up.
struct Facts<'a> {
    origin: Origin<'a>,
    events: FxHashMap<&'a str, &'a Event>,
    countries: FxHashMap<&'a str, &'a str>,
}

impl<'a> Facts<'a> {
    fn new(report: &'a Report, article: &'a Article, number: u64) -> Self {
        let country = |person: &'a crate::report::Person| Some((person.name.as_str(), person.country.as_deref()?));
        Facts {
            origin: Origin {
                article_no: Some(number),
                article: Some(&report.article.id),
                published: article.published,
                url: article.url.as_deref(),
                sport: report.sport.as_deref(),
                ..Origin::default()
            },
            events: report.events.iter().map(|event| (event.id.as_str(), event)).collect(),
            countries: report.people.iter().filter_map(country).collect(),
        }
    }

    fn who(&self, name: Option<&'a str>) -> Who<'a> {
        let country = name.and_then(|name| self.countries.get(name).copied());
        Who { competitor: name, country, ..Who::default() }
    }

    fn contest(&self, id: Option<&str>) -> Contest<'a> {
        id.and_then(|id| self.events.get(id)).map_or_else(Contest::default, |event| contest_of(event))
    }
}

fn contest_of(event: &Event) -> Contest<'_> {
    Contest {
        event: Some(&event.id),
        competition: event.competition.as_deref(),
        venue: event.venue.as_deref(),
        discipline: event.discipline.as_deref(),
        number: event.number.map(u64::from),
        gender: event.gender,
        round: event.round.as_deref(),
        group_name: event.group.as_deref(),
        day: event.day.as_deref(),
        date: event.date.as_deref(),
        standings: event.standings,
        ..Contest::default()
    }
}

fn reached(result: &ResultFact) -> Reached<'_> {
    Reached {
        rank: result.rank,
        medal: result.medal,
        time: result.time,
        gap: result.gap,
        gap_to: result.gap_to.as_deref(),
        distance: result.distance,
        points: result.points,
        members: joined(&result.members, "; "),
        derived: joined(&result.derived, ", "),
        ..Reached::default()
    }
}

fn played(item: &Match) -> Played<'_> {
    let sets = item.sets.as_deref().unwrap_or_default();
    let sets: Vec<String> = sets.iter().map(|[home, away]| format!("{home}-{away}")).collect();
    Played {
        home: Some(&item.home),
        away: Some(&item.away),
        score_home: item.score.map(|[home, _]| home.into()),
        score_away: item.score.map(|[_, away]| away.into()),
        sets: joined(&sets, " "),
        ..Played::default()
    }
}

/// The words of the facts of each contest.
fn words_of_events(report: &Report) -> FxHashMap<&str, Vec<Quote>> {
    let results = report.results.iter().map(|fact| (Some(&fact.event), &fact.evidence));
    let withdrawals = report.withdrawals.iter().map(|fact| (fact.event.as_ref(), &fact.evidence));
    let schedule = report.schedule.iter().map(|fact| (Some(&fact.event), &fact.evidence));
    let matches = report.matches.iter().map(|fact| (fact.event.as_ref(), &fact.evidence));
    let mut words: FxHashMap<&str, Vec<Quote>> = FxHashMap::default();
    for (event, evidence) in results.chain(withdrawals).chain(schedule).chain(matches) {
        if let Some(event) = event {
            words.entry(event).or_default().extend_from_slice(&evidence.spans);
        }
    }
    words
}

fn joined(parts: &[String], between: &str) -> Option<String> {
    (!parts.is_empty()).then(|| parts.join(between))
}

fn proof_of<'a>(evidence: &Evidence) -> Proof<'a> {
    proof(&evidence.spans, &evidence.rules)
}

/// Words in the order of the text, each once.
fn proof<'a>(spans: &[Quote], rules: &[String]) -> Proof<'a> {
    let mut spans: Vec<&Quote> = spans.iter().collect();
    spans.sort_by_key(|span| (span.start, std::cmp::Reverse(span.end)));
    let mut quote = String::new();
    let mut end = None;
    for span in &spans {
        if end.is_some_and(|end| span.end <= end) {
            continue;
        }
        if end.is_some() {
            quote.push_str(" … ");
        }
        quote.push_str(&span.text);
        end = Some(span.end);
    }
    Proof {
        quote: (!quote.is_empty()).then_some(quote),
        quote_start: spans.first().map(|span| span.start as u64),
        quote_end: end.map(|end| end as u64),
        rules: joined(rules, ", "),
        ..Proof::default()
    }
}
