//! From tables to the report: names, ids, quotes.

use std::rc::Rc;

use smallvec::SmallVec;

use super::coverage::Sought;
use super::{
    Condition, Event, Evidence, Excerpt, Match, Person, Quote, Record, Report, ResultFact, ScheduleItem, Team, Warning,
    Withdrawal,
};
use crate::clause::Clause;
use crate::discourse::{Competitor, Contest, Discourse};
use crate::grammar::{Category, Grammar};
use crate::mention::{Mention, Mentions, Value};
use crate::read::Article;
use crate::reconcile::{Source, Tables};
use crate::text::Text;
use crate::value::{Gender, PersonRole};

/// What a report is built from.
pub(crate) struct Builder<'a> {
    pub article: &'a Article,
    pub text: &'a Text,
    pub mentions: &'a Mentions,
    pub grammar: &'a Grammar,
    pub discourse: &'a Discourse,
    pub clauses: &'a [Clause],
    pub sought: &'a Sought,
}

/// So many words of the name of a contest stand before the person that it is called by.
const LONGEST_TITLE: u32 = 4;

impl Builder<'_> {
    /// The report of an article about sport.
    pub fn report(&self, tables: Tables) -> Report {
        let mut report = Report::outline(self.article);
        let lexicon = &self.grammar.lexicon;
        report.sport = self.mentions.sport.map(|s| lexicon.names.name(s).to_owned());
        let mut ids: Vec<Option<usize>> = vec![None; tables.contests.len()];
        let mut events: Vec<Event> = Vec::with_capacity(tables.contests.len());
        let mut event = |index: usize| -> String {
            let number = *ids[index].get_or_insert_with(|| {
                events.push(event_of(&tables.contests[index], events.len() + 1));
                events.len() - 1
            });
            events[number].id.clone()
        };
        report.results.reserve_exact(tables.results.len());
        for r in &tables.results {
            report.results.push(ResultFact {
                competitor: self.name(r.who),
                event: event(r.contest),
                rank: r.rank,
                medal: r.medal,
                time: r.time,
                gap: r.gap,
                gap_to: r.gap.and(r.gap_to).map(|c| self.name(c)),
                distance: r.distance,
                points: r.points,
                members: r.members.iter().map(|m| self.name(*m)).collect(),
                derived: r.derived.iter().map(|(n, _)| (*n).to_owned()).collect(),
                derivation: r.derived.iter().map(|(n, how)| format!("{n}: {how}")).collect(),
                evidence: self.evidence(&r.source),
            });
        }
        for w in &tables.withdrawals {
            report.withdrawals.push(Withdrawal {
                competitor: self.name(w.who),
                event: Some(event(w.contest)),
                status: w.status,
                reason: w.reason,
                detail: w.detail.map(|(s, e)| self.quote(s, e).text.to_string()),
                evidence: self.evidence(&w.source),
            });
        }
        for c in &tables.conditions {
            report.conditions.push(Condition {
                competitor: self.name(c.who),
                category: c.category,
                detail: self.quote(c.detail.0, c.detail.1).text.to_string(),
                evidence: self.evidence(&c.source),
            });
        }
        for r in &tables.records {
            report.records.push(Record {
                kind: r.kind,
                competitor: r.who.map(|w| self.name(w)),
                discipline: discipline_of(&tables.contests[r.contest]),
                time: r.time,
                distance: r.distance,
                points: r.points,
                new: r.new,
                evidence: self.evidence(&r.source),
            });
        }
        for s in &tables.schedule {
            report.schedule.push(ScheduleItem {
                event: event(s.contest),
                start: format!("{:02}:{:02}", s.start.hour, s.start.minute),
                evidence: self.evidence(&s.source),
            });
        }
        for m in &tables.matches {
            report.matches.push(Match {
                home: self.name(m.home),
                away: self.name(m.away),
                score: m.score.map(|(home, away)| [home, away]),
                sets: m.sets.as_ref().map(|s| s.iter().map(|&(home, away)| [home, away]).collect()),
                event: Some(event(m.contest)),
                evidence: self.evidence(&m.source),
            });
        }
        // Motor sport does not tell women from men.
        if report.sport.as_deref() == Some("motor-sport") {
            events.iter_mut().for_each(|e| e.gender = None);
        }
        report.events = events;
        for c in &tables.conflicts {
            let mut ranges = c.passages.concat();
            ranges.sort_unstable();
            ranges.dedup();
            report.warnings.push(Warning {
                kind: c.about.kind(),
                message: c.about.message(|who| self.name(who)),
                spans: ranges.into_iter().map(|(s, e)| self.quote(s, e)).collect(),
            });
        }
        self.add_people(&mut report, PersonRole::Athlete);
        self.add_nations(&mut report, &tables);
        let mut eponyms = self.eponyms().into_iter();
        report.people.retain(|_| eponyms.next() != Some(true));
        self.add_teams(&mut report, &tables);
        report.coverage = self.coverage(&report);
        report
    }

    /// The report of an article that is not about sport: its people and nothing else.
    pub fn people_only(&self) -> Report {
        let mut report = Report::outline(self.article);
        self.add_people(&mut report, PersonRole::Other);
        report
    }

    fn add_people(&self, report: &mut Report, default: PersonRole) {
        report.people.reserve_exact(self.mentions.people.list.len());
        for (id, person) in self.mentions.people.list.iter().enumerate() {
            let attributes = &self.discourse.entities.people[id];
            let first = || {
                let named = |m: &&Mention| m.category == Category::PERSON && m.value == Value::Whole(id as u32);
                self.mentions.items.iter().find(named).map(Mention::range)
            };
            let mentions = &attributes.mentions;
            let first = if mentions.is_empty() { first() } else { None };
            report.people.push(Person {
                name: person.name.clone(),
                role: attributes.role.unwrap_or(default),
                country: attributes.country.clone(),
                age: attributes.age,
                mentions: mentions.iter().copied().chain(first).map(|(s, e)| self.quote(s, e)).collect(),
                evidence: Evidence {
                    spans: attributes.evidence.iter().map(|&(s, e)| self.quote(s, e)).collect(),
                    rules: Vec::new(),
                },
            });
        }
    }

    /// Of each person whether only a contest is called by the name: "de GP Adri van der Poel".
    fn eponyms(&self) -> Vec<bool> {
        let count = self.mentions.people.list.len();
        let (mut named, mut free) = (vec![false; count], vec![false; count]);
        let people = self.mentions.items.iter().filter(|m| m.category == Category::PERSON);
        for (mention, id) in people.filter_map(|m| match m.value {
            Value::Whole(id) => Some((m, id as usize)),
            _ => None,
        }) {
            let before = mention.start.saturating_sub(LONGEST_TITLE)..mention.start;
            let contest = before
                .flat_map(|at| self.mentions.at(at as usize))
                .any(|m| m.category == Category::COMPETITION && m.end >= mention.end);
            let seen = if contest { &mut named } else { &mut free };
            if let Some(seen) = seen.get_mut(id) {
                *seen = true;
            }
        }
        let acts = |id: usize| !self.discourse.entities.people[id].mentions.is_empty();
        (0..count).map(|id| named[id] && !free[id] && !acts(id)).collect()
    }

    /// Who rides in the crew that a nation is said of is of that nation.
    fn add_nations(&self, report: &mut Report, tables: &Tables) {
        for result in &tables.results {
            let Competitor::Team(team) = result.who else { continue };
            // "De Nederlandse ploeg" says it of those who ride, "Nederland" but of the team.
            let said = |&(start, end): &(usize, usize)| {
                (start..end).any(|at| self.mentions.is(&self.grammar.lexicon, at, Category::DEMONYM))
            };
            let nation = self.discourse.entities.teams.get(team).filter(|t| t.nation && !result.members.is_empty());
            // Told elsewhere it is said of others: of the women in the heading, or of another crew.
            let told = |range: &(usize, usize)| {
                let beside = |&(start, _): &(usize, usize)| self.sentences_between(range.0, start) <= 1;
                said(range) && result.source.ranges.iter().any(beside)
            };
            let nation = nation.filter(|t| t.mentions.iter().any(told));
            let Some(code) = nation.and_then(|t| self.grammar.lexicon.country_code(&t.name)) else { continue };
            for member in &result.members {
                let Competitor::Person(id) = *member else { continue };
                let Some(person) = report.people.get_mut(id).filter(|p| p.country.is_none()) else { continue };
                person.country = Some(code.to_owned());
                person.evidence.spans.extend(result.source.ranges.iter().map(|&(s, e)| self.quote(s, e)));
            }
        }
    }

    /// How many sentences apart two tokens stand.
    fn sentences_between(&self, one: usize, other: usize) -> usize {
        let sentence = |token: usize| self.text.sentences.partition_point(|s| s.end <= token);
        sentence(one).abs_diff(sentence(other))
    }

    fn add_teams(&self, report: &mut Report, tables: &Tables) {
        let mut competes: Vec<usize> = Vec::new();
        let mut note = |c: Competitor| {
            if let Competitor::Team(id) = c {
                competes.push(id);
            }
        };
        tables.results.iter().for_each(|r| {
            note(r.who);
            r.gap_to.into_iter().for_each(&mut note);
        });
        tables.withdrawals.iter().for_each(|w| note(w.who));
        tables.records.iter().filter_map(|r| r.who).for_each(&mut note);
        for m in &tables.matches {
            note(m.home);
            note(m.away);
        }
        for (id, team) in self.discourse.entities.teams.iter().enumerate() {
            if !team.nation || competes.contains(&id) {
                report.teams.push(Team {
                    name: team.name.clone(),
                    evidence: Evidence {
                        spans: team.mentions.iter().map(|&(s, e)| self.quote(s, e)).collect(),
                        rules: Vec::new(),
                    },
                });
            }
        }
    }

    fn name(&self, competitor: Competitor) -> String {
        match competitor {
            Competitor::Person(id) => self.mentions.people.list.get(id).map(|p| p.name.clone()).unwrap_or_default(),
            Competitor::Team(id) => self.discourse.entities.teams.get(id).map(|t| t.name.clone()).unwrap_or_default(),
        }
    }

    fn evidence(&self, source: &Source) -> Evidence {
        let mut ranges: SmallVec<[(usize, usize); 8]> = SmallVec::from_slice(&source.ranges);
        ranges.sort_unstable();
        ranges.dedup();
        Evidence {
            spans: ranges.iter().map(|&(s, e)| self.quote(s, e)).collect(),
            rules: source
                .frames
                .iter()
                .map(|f| match f {
                    Some(index) => self.grammar.frames.get(*index).map(|f| f.name.clone()).unwrap_or_default(),
                    None => "result-list".to_owned(),
                })
                .collect(),
        }
    }

    /// The words of a token range as they stand in the original.
    pub fn quote(&self, start: usize, end: usize) -> Quote {
        quote(self.article, self.text, start, end)
    }
}

/// The words of a token range as they stand in the original.
pub(crate) fn quote(article: &Article, text: &Text, start: usize, end: usize) -> Quote {
    let span = text.span(start, end);
    let (from, to) = text.normal.original(span);
    let words = if text.normal.is_original() {
        Excerpt::of(text.normal.shared(), span)
    } else {
        Excerpt::from(text.normal.words_of(&article.text, from, to))
    };
    Quote { start: from, end: to, text: words }
}

fn owned(words: &Option<Rc<str>>) -> Option<String> {
    words.as_deref().map(str::to_owned)
}

/// The discipline of a contest; a relay in the pool or on the track of women and men is one of its own.
fn discipline_of(contest: &Contest) -> Option<String> {
    let discipline = owned(&contest.discipline)?;
    let mixed = contest.gender == Some(Gender::Mixed) && discipline.starts_with("4x");
    Some(if mixed { format!("mixed-{discipline}") } else { discipline })
}

fn event_of(contest: &Contest, number: usize) -> Event {
    Event {
        id: format!("e{number}"),
        competition: owned(&contest.competition),
        venue: owned(&contest.venue),
        discipline: discipline_of(contest),
        number: contest.number,
        gender: contest.gender,
        round: owned(&contest.round),
        group: owned(&contest.group),
        day: contest.day.weekday_name().map(str::to_owned),
        date: contest.day.iso(),
        standings: contest.standings.then_some(true),
    }
}
