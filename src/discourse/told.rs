//! What is asked of the tracker for a claim: its contest, and the further ones that its clause names.

use std::rc::Rc;

use super::calendar::Day;
use super::contest::{Contest, GENERAL, OMNIUM, STAGE, is_of_series, is_time_trial};
use super::cue::{Cue, Tense};
use super::event::Tracker;
use crate::clause::Clause;
use crate::frame::Claim;
use crate::grammar::{Category, FactKind, Key};
use crate::mention::{Chunk, Mention, Value};
use crate::text::Mark;
use crate::value::{Gender, Status, is_earlier_round};

/// Years in brackets are read so far.
const MOST_YEARS: usize = 20;

/// Places that somebody won in are read so far.
const MOST_VENUES: usize = 8;

/// The contests told of last are so many.
const FEW: usize = 20;

/// A contest in brackets has fewer words.
const LONGEST_CONTEST: usize = 12;

/// The two races over one distance, or heats, of a meeting that has two.
pub(crate) const FIRST_RACE: &str = "race-1";
const SECOND_RACE: &str = "race-2";

/// The classifications of meetings whose races have medals of their own.
pub(super) const BESIDE_RACES: [&str; 2] = ["overall", OMNIUM];

impl Tracker<'_> {
    /// The contest of a claim of the clause being read, and whether it lies beside what the article reports.
    pub(super) fn contest_of(&mut self, claim: &Claim, gender: Option<Gender>) -> (usize, bool) {
        let told = claim.kind == FactKind::Result && self.persists;
        self.main_told |= told;
        self.main_raced |= told && !claim.slots.standings && !self.clause.standings && !self.states;
        let mut contest = self.clause.clone();
        // "verzekerde zich met een derde plaats van de eindzege": it was third in the race.
        if claim.slots.race && (contest.standings || contest.discipline.as_deref() == Some(GENERAL)) {
            contest = Contest { gender: contest.gender, ..self.main.clone() };
        }
        if let Some(chunk) = claim.slots.event.or_else(|| self.boat(claim)) {
            let chunk = self.mentions.chunks[chunk];
            let range = (chunk.start as usize, chunk.end as usize);
            let beside = Category::BESIDE.bit() | Category::ELSEWHERE.bit() | Category::EPITHET.bit();
            // "stapte uit de tienkamp": it is what is left.
            let left = claim.kind == FactKind::Withdrawal;
            let cue = match chunk.is_any(beside) || left {
                true => self.cues.cue_beside(range, Tense { past: true, future: false, day: self.current.day }),
                false => self.cue_of(&[range], true, false),
            };
            let undated = contest.day.is_unknown() && cue.day.is_some();
            contest = self.apply(&contest, &cue).0;
            contest.beside |= undated && chunk.is_any(beside);
            if claim.slots.event.is_none() && contest.round.is_none() {
                // "De dubbeltwee won de halve finale": the boat tells no round, the clause does.
                contest.round = self.told_round.clone();
            }
        }
        // "plaatste zich als tweede voor de finale": in the round before.
        if let (FactKind::Result, Some(goal), None, None) =
            (claim.kind, &self.towards, claim.slots.event, claim.slots.medal)
        {
            let told = contest.round.as_deref().is_some_and(|r| is_earlier_round(r) && *r != **goal);
            if let Some(round) = self.round_before(goal).filter(|_| !told) {
                contest.round = Some(round.into());
            }
        }
        if let (FactKind::Withdrawal | FactKind::Schedule, Some((goal, discipline))) = (claim.kind, &self.goal) {
            // "meldt zich af voor de wereldbeker".
            let cue = Cue { competition: Some(goal.clone()), ..Cue::default() };
            let (goal, elsewhere) = self.apply(&contest, &cue);
            contest = goal;
            if elsewhere && !self.told_discipline {
                contest.discipline = discipline.clone();
            }
        }
        // "slaat de wereldbeker in Astana over": all of it, and not only the race that was spoken of.
        // "ontbreekt bij de NK afstanden", in a report of one of its races, too.
        let whole = (self.elsewhere || self.names_meeting) && !self.told_discipline && claim.slots.event.is_none();
        if claim.kind == FactKind::Withdrawal && whole && claim.slots.status == Some(Status::Dns) {
            contest.discipline = None;
        }
        // "wonnen Smit (2017) en Maes (2018)": the year of each.
        if let (FactKind::Result, Some(year)) = (claim.kind, claim.who.and_then(|who| self.bracketed_year(who))) {
            let day = Some(Day { year, ..Day::default() });
            contest = self.apply(&contest, &Cue { day, distant: true, ..Cue::default() }).0;
        }
        // "Goud was er voor Smit (sprint) en Maes (keirin)": the contest of each.
        if let Some(range) = claim.who.filter(|_| claim.kind == FactKind::Result).and_then(|who| self.bracketed(who)) {
            let tense = Tense { past: true, future: false, day: self.current.day };
            contest = self.apply(&contest, &self.cues.cue_beside(range, tense)).0;
        }
        // "Woensdag hadden zij de teamsprint gewonnen. Derde werd Frankrijk": a nation is no rider of the sprint.
        if let Some(crewed) = self.crewed(claim, &contest) {
            contest = crewed;
        }
        if let (Some(gender), false) = (gender, contest.gender == Some(Gender::Mixed)) {
            contest.gender = Some(gender);
        }
        // A classification has its discipline and is no standing over several meetings.
        let classified = contest.discipline.as_deref().is_some_and(|d| d.ends_with("classification"));
        // "Ze bezet de derde plek, met 34 punten": where points are those of the whole meeting.
        let counted = claim.slots.points.is_some()
            && claim.slots.time.is_none()
            && self.mentions.sport.and_then(|s| self.grammar.lexicon.meeting(s)).is_some();
        // "de nummer 170 van de wereld" is so of no contest that is reported.
        let ranking = claim.slots.standings.then(|| self.ranking_of_all(&claim.evidence)).flatten();
        // "Smit staat tweede. Maes is zevende.": in the same ranking.
        let placed = claim.kind == FactKind::Result && claim.slots.rank.is_some() && claim.slots.time.is_none();
        // "Hij stond tweede. Hij had een minuut achterstand op Maes": in that ranking as well.
        let behind = claim.kind == FactKind::Result
            && claim.slots.gap.is_some()
            && claim.slots.rank.is_none()
            && claim.slots.time.is_none();
        let goes_on = (placed && self.states || behind && self.sentence == self.first_sentence)
            && !self.told_discipline
            && !self.told_day
            && self.ranking.is_some_and(|sentence| self.sentence <= sentence + 1);
        if placed && ranking.is_none() && (claim.slots.standings || goes_on) {
            self.ranking = Some(self.sentence);
        }
        if (claim.slots.standings || counted || goes_on) && !classified {
            // "de wereldbeker op de 1000 meter" has its own ranking.
            let own = self.told_discipline && !self.told_standings;
            match self.meeting_of(&contest).filter(|_| !self.background && !own) {
                Some(meeting) => {
                    contest.discipline = Some(meeting);
                    contest.round = None;
                    contest.group = None;
                }
                None => {
                    // A ranking has no rounds.
                    contest.standings = true;
                    contest.round = None;
                    contest.number = None;
                }
            }
        }
        if let Some(name) = ranking {
            let gender = contest.gender;
            contest = Contest { standings: true, gender, competition: name, ..Contest::default() };
        }
        match claim.kind {
            FactKind::Schedule => contest.day = self.day_of_start(contest.day),
            FactKind::Result | FactKind::Record if self.is_ahead(contest.day) => contest.day = self.reported,
            _ => {}
        }
        // "strandde in de kwartfinale. Het goud was voor Smit": no medals are won before the final.
        if claim.slots.medal.is_some() && contest.round.as_deref().is_some_and(is_earlier_round) {
            contest.round = None;
        }
        // "werd kampioen op de 500 meter. Hij won beide ritten. Maes pakte zilver": of the two together.
        let run = contest.round.as_deref().is_some_and(|r| r.starts_with("race-")) && !self.told_discipline;
        let series = contest.competition.as_deref().is_some_and(|c| self.is_series(c));
        let whole = |c: &Contest| {
            c.discipline == contest.discipline && c.gender == contest.gender && c.round.is_none() && !c.past
        };
        if claim.slots.medal.is_some() && run && !series && self.contests.iter().rev().take(FEW).any(whole) {
            contest.round = None;
        }
        // A ranking over several meetings has no times.
        if claim.kind == FactKind::Schedule || claim.slots.time.is_some() {
            contest.standings = false;
        }
        if claim.kind == FactKind::Result && !self.background && !contest.standings {
            let classified = contest.discipline.as_deref().is_some_and(|d| self.is_classification(d));
            if claim.slots.time.is_some() && classified {
                // A classification counts points: a time is one of its contests.
                contest.discipline = self.distance.clone();
            } else if let (Some(meeting), true, false) = (
                self.meeting.as_ref().filter(|m| !BESIDE_RACES.contains(&&***m)),
                claim.slots.medal.is_some() && claim.slots.time.is_none(),
                classified || self.told_discipline,
            ) {
                // Medals are for the classification.
                contest.discipline = Some(meeting.clone());
                contest.round = None;
            }
        }
        if contest.discipline.as_deref() == Some(GENERAL) {
            contest.number = None;
        }
        // "de stand van de WorldTour", in a report of a time trial.
        let tour = contest.competition.as_ref().is_none_or(|c| self.tours.contains(c));
        let other = |d: &str| self.elsewhere && !tour && (is_time_trial(d) || d == STAGE || d == GENERAL);
        if contest.standings && contest.discipline.as_deref().is_some_and(|d| is_of_series(d) || other(d)) {
            contest.discipline = None;
        }
        // What stands after many contests is of no day.
        if contest.standings && contest.day.weekday != 0 {
            contest.day = Day::default();
        }
        if let (FactKind::Result, Some(time)) = (claim.kind, claim.slots.time) {
            let told = contest.discipline.clone();
            contest = self.contest_of_time(contest, time);
            // What the time tells of goes on.
            if contest.discipline != told && contest.discipline.is_some() && self.persists && !self.told_discipline {
                self.clause.discipline = contest.discipline.clone();
                self.clause.round = None;
                if let Some(clause) = self.by_clause.last_mut() {
                    *clause = self.clause.clone();
                }
            }
        }
        if let (FactKind::Result | FactKind::Record, Some(length), None) =
            (claim.kind, claim.slots.distance, claim.slots.time)
        {
            contest = self.contest_of_length(contest, length);
        } else if let (Some(points), None) = (claim.slots.points, claim.slots.time) {
            contest = self.contest_of_points(contest, points);
        } else if claim.kind == FactKind::Record
            && claim.slots.time.is_some()
            && contest.discipline.as_deref().is_some_and(|d| self.is_classification(d))
        {
            // A time is one of the contests of a classification, also as a record.
            contest.discipline = self.distance.clone();
        }
        if contest.discipline.is_none() && !contest.standings {
            let default = self.mentions.sport.and_then(|s| self.grammar.lexicon.default_discipline(s));
            contest.discipline = default.map(Rc::from);
        }
        (self.intern(contest), self.background)
    }

    /// The round from which one gets to another, as far as the sport or the article tells.
    fn round_before(&self, goal: &str) -> Option<&'static str> {
        let sport = self.mentions.sport.map(|s| self.grammar.lexicon.names.name(s));
        let named = |round: &str| self.rounds.iter().any(|r| **r == *round);
        match (goal, sport) {
            ("final", Some("gymnastics" | "trampoline")) => Some("qualifying"),
            ("final", Some("short-track")) => Some("semi-final"),
            ("semi-final", Some("short-track")) => Some("quarter-final"),
            ("semi-final", Some("swimming" | "athletics")) if !named("quarter-final") => Some("heat"),
            ("final", _) => ["semi-final", "qualifying", "heat"].into_iter().find(|round| named(round)),
            ("semi-final", _) => ["quarter-final", "heat"].into_iter().find(|round| named(round)),
            ("quarter-final", _) => Some("heat"),
            _ => None,
        }
    }

    /// The contest for crews that was told of last, where a nation is told of in one that is for people alone.
    fn crewed(&self, claim: &Claim, contest: &Contest) -> Option<Contest> {
        const NATIONS: u128 = Category::COUNTRY.bit() | Category::TEAM_ALIAS.bit();
        let alone = contest.discipline.as_deref().filter(|d| !self.grammar.lexicon.is_crew(d))?;
        let who = self.mentions.chunks[claim.who.filter(|_| claim.kind == FactKind::Result)?];
        let nation = who.is_any(NATIONS) && !who.is_any(Category::PERSON.bit());
        let crewed =
            self.shifted.as_ref().filter(|_| nation && !self.told_discipline && !self.is_classification(alone))?;
        crewed.discipline.as_deref().is_some_and(|d| self.grammar.lexicon.is_crew(d)).then(|| crewed.clone())
    }

    /// Who rode, where that is called by what was ridden: "de vier-zonder eindigde als derde".
    fn boat(&self, claim: &Claim) -> Option<usize> {
        const TEAMS: u128 = Category::TEAM.bit() | Category::TEAM_ALIAS.bit();
        claim.who.filter(|&who| {
            let chunk = self.mentions.chunks[who];
            chunk.is_any(TEAMS)
                && (chunk.start..chunk.end).any(|at| self.mentions.may_be(at as usize, Category::DISCIPLINE.bit()))
        })
    }

    /// Where a place is one among all of the world: its name, if it has one.
    fn ranking_of_all(&self, evidence: &[(usize, usize)]) -> Option<Option<Rc<str>>> {
        let lexicon = &self.grammar.lexicon;
        let ranked = evidence.iter().flat_map(|&(start, end)| start..end).flat_map(|at| self.mentions.at(at));
        let world = ranked.filter(|m| m.category == Category::RANKED).find(|m| lexicon.has(m.features, Key::World))?;
        Some(lexicon.name(world.features, Key::Name).map(Rc::from))
    }

    /// The same contest of women or of men.
    pub(super) fn of_gender(&mut self, contest: usize, gender: Gender) -> usize {
        match self.contests[contest].gender {
            Some(own) if own == gender || own == Gender::Mixed => contest,
            _ => self.intern(Contest { gender: Some(gender), ..self.contests[contest].clone() }),
        }
    }

    /// Whether the times that are told of a contest are those behind its leader.
    pub(super) fn counts_gaps(&self, contest: usize) -> bool {
        self.contests[contest].discipline.as_deref() == Some(GENERAL)
    }

    /// Whether who is first in a contest is the leader of the ranking, or else the winner of another contest.
    pub(super) fn is_first_of(&self, first: usize, of: usize, ranking: bool) -> bool {
        let (first, of) = (&self.contests[first], &self.contests[of]);
        let ranked = first.standings || first.discipline.as_deref() == Some(GENERAL);
        let gender = first.gender.is_none() || of.gender.is_none() || first.gender == of.gender;
        gender && if ranking { ranked } else { !ranked && first.discipline == of.discipline }
    }

    /// Whether the text says that it is speaking of women or of men, and whether it does so in the sentence being read.
    pub(super) fn gender_told(&self) -> Option<(Gender, bool)> {
        self.gender_told.map(|told| (told, self.gender_sentence == self.sentence))
    }

    /// Whether words between two make them several: "en", ", maar ook op".
    fn joins(&self, between: std::ops::Range<usize>) -> bool {
        const WORDS: u128 = Category::DETERMINER.bit() | Category::PREPOSITION.bit() | Category::ADVERB.bit();
        let coordinates =
            |at: usize| self.text.tokens[at].is(Mark::Comma) || self.mentions.is_any(at, Category::COORDINATOR.bit());
        between.len() <= 4
            && between.clone().any(coordinates)
            && between.into_iter().all(|at| coordinates(at) || self.mentions.is_any(at, WORDS))
    }

    /// The further contests that a clause names beside the one of its claims: "in 2015 en 2016", "op de 500 en de 1000 meter".
    /// Of a start that is missed, each competition is one: "mist de EK en de WK".
    pub(super) fn variants(&mut self, clause: &Clause, told: usize, missed: bool) -> Vec<usize> {
        let base = self.contests[told].clone();
        let mut years = Vec::new();
        let mut disciplines: Vec<(Rc<str>, Option<Gender>)> = Vec::new();
        // "donderdag op de afvalkoers en vrijdag op het omnium": each has its day.
        let mut days: Vec<Option<Day>> = Vec::new();
        let mut ahead: Option<Day> = None;
        let mut last_discipline = None;
        let mut competitions: Vec<Chunk> = Vec::new();
        const TOLD: u128 = Category::RANK.bit() | Category::AWARD.bit() | Category::TIME.bit();
        for argument in &clause.arguments {
            let chunk = self.mentions.chunks[argument.chunk];
            if let Some(Value::Whole(year)) = self.mentions.reading(chunk, Category::YEAR).map(|m| m.value) {
                years.push(year as i16);
            }
            let discipline = self.mentions.reading(chunk, Category::DISCIPLINE);
            if let Some((mention, slug)) = discipline.and_then(|m| Some((m, self.cues.slug(m)?))) {
                // "op de 500 meter tweede, op de 1500 meter vierde": each has its own.
                let between = |end: u32| (end..chunk.start).any(|at| self.mentions.may_be(at as usize, TOLD));
                let near = last_discipline.is_none_or(|end: u32| chunk.start.saturating_sub(end) <= 4 && !between(end));
                // "bij de mannenacht en de vrouwenacht".
                let told = (slug, super::entity_gender(&self.grammar.lexicon, mention));
                if near && !disciplines.contains(&told) {
                    disciplines.push(told);
                    days.push(ahead.take());
                }
                last_discipline = Some(chunk.end);
            }
            const DAYS: u128 = Category::WEEKDAY.bit() | Category::RELATIVE_DAY.bit() | Category::DATE.bit();
            if chunk.is_any(DAYS) && discipline.is_none() && !argument.inherited {
                let tense = Tense { past: clause.verb.past, future: self.is_to_come(clause), day: self.current.day };
                let day = self.cues.cue_of(&[(chunk.start as usize, chunk.end as usize)], tense).day;
                // "de 3000 meter van zaterdag": of the one before it.
                let of = argument.preposition.is_some_and(|p| self.grammar.lexicon.names.name(p) == "of");
                match days.last_mut().filter(|_| of) {
                    Some(last) => *last = day,
                    None => ahead = day,
                }
            }
            // "won Gent-Wevelgem en Parijs-Tours".
            let joined = competitions.last().is_none_or(|c| {
                let between = c.end.min(chunk.start) as usize..chunk.start as usize;
                if missed { self.joins(between) } else { (1..=2).contains(&between.len()) }
            });
            if chunk.is_any(Category::COMPETITION.bit()) && !argument.inherited && joined {
                competitions.push(chunk);
            }
        }
        let mut out = Vec::new();
        if years.len() > 1 && base.day.year != 0 && base.day.month == 0 {
            for year in years.into_iter().filter(|y| *y != base.day.year) {
                let contest = Contest { day: Day { year, ..Day::default() }, ..base.clone() };
                out.push(self.intern(contest));
            }
        }
        // "de eerste rit, een ploegentijdrit": one contest.
        if disciplines.iter().any(|(d, _)| is_time_trial(d)) {
            disciplines.retain(|(d, _)| **d != *STAGE);
            days.clear();
        }
        if disciplines.len() > 1 && disciplines.iter().any(|(d, _)| base.discipline.as_ref() == Some(d)) {
            for (at, (discipline, gender)) in disciplines.into_iter().enumerate() {
                let gender = gender.or(base.gender);
                if base.discipline.as_ref() != Some(&discipline) || gender != base.gender {
                    let day = days.get(at).copied().flatten().unwrap_or(base.day);
                    let contest = Contest { discipline: Some(discipline), gender, day, round: None, ..base.clone() };
                    out.push(self.intern(contest));
                }
            }
        }
        if competitions.len() > 1 {
            for chunk in competitions {
                let mut cue = self.cue_of(&[(chunk.start as usize, chunk.end as usize)], true, false);
                // "afgemeld voor de EK en de WK".
                cue.competition = cue.competition.or(cue.goal.take().filter(|_| missed).map(|(goal, _)| goal));
                let race = cue.competition_discipline.is_some() || cue.tour;
                let same = cue.competition.is_none() || cue.competition == base.competition;
                if (race || missed) && !same {
                    let mut contest = self.apply(&base, &cue).0;
                    contest.day = base.day;
                    let contest = self.intern(contest);
                    out.push(contest);
                }
            }
        }
        // "won beide manches".
        let both = base.round.as_deref() == Some(FIRST_RACE) && self.of_each_round(clause);
        if both {
            let contest = self.intern(Contest { round: Some(SECOND_RACE.into()), ..base.clone() });
            out.push(contest);
        }
        for venue in self.venues(clause, &base) {
            let contest = Contest { venue: Some(venue), ..base.clone() };
            out.push(self.intern(contest));
        }
        for contest in self.of_years(clause, &base) {
            let contest = self.intern(contest);
            if contest != told && !out.contains(&contest) {
                out.push(contest);
            }
        }
        out
    }

    /// Whether a clause tells of two rounds alike: "in beide manches".
    pub(super) fn of_each_round(&self, clause: &Clause) -> bool {
        let lexicon = &self.grammar.lexicon;
        let each = |m: &Mention| m.category == Category::ROUND && lexicon.has(m.features, Key::Each);
        clause.arguments.iter().any(|a| {
            let chunk = self.mentions.chunks[a.chunk];
            (chunk.start..chunk.end).any(|at| self.mentions.at(at as usize).any(each))
        })
    }

    /// The places that are told along with the one of a contest: "de sterkste in Niel, Boom en Gavere".
    fn venues(&self, clause: &Clause, base: &Contest) -> Vec<Rc<str>> {
        let mut places: Vec<(Chunk, Rc<str>)> = Vec::new();
        for argument in clause.arguments.iter().filter(|a| !a.inherited) {
            let chunk = self.mentions.chunks[argument.chunk];
            let Some(place) = self.mentions.reading(chunk, Category::PLACE) else { continue };
            let name = self.cues.place_name(place);
            let joined = places.last().map_or(base.venue.as_ref() == Some(&name), |(last, _)| {
                chunk.start == last.end + 1
                    && (self.text.tokens[last.end as usize].is(Mark::Comma)
                        || self.mentions.is(&self.grammar.lexicon, last.end as usize, Category::COORDINATOR))
            });
            if joined && places.len() < MOST_VENUES {
                places.push((chunk, name));
            }
        }
        places.into_iter().skip(1).map(|(_, name)| name).collect()
    }

    /// The year that stands in brackets behind a competitor, or the first of several.
    fn bracketed_year(&self, who: usize) -> Option<i16> {
        let end = self.mentions.chunks[who].end as usize;
        let mark = |at: usize, mark: Mark| self.text.tokens.get(at).is_some_and(|t| t.is(mark));
        // "(2017)", "(2008 en 2009)".
        let further = mark(end + 2, Mark::Comma)
            || self.mentions.is(&self.grammar.lexicon, end + 2, Category::COORDINATOR)
                && self.mentions.category_at(end + 3, Category::YEAR).is_some();
        if !(mark(end, Mark::Open) && (mark(end + 2, Mark::Close) || further)) {
            return None;
        }
        match self.mentions.category_at(end + 1, Category::YEAR)?.value {
            Value::Whole(year) => Some(year as i16),
            _ => None,
        }
    }

    /// The words in brackets behind a competitor, or behind the one coordinated with it, that name but a contest.
    fn bracketed(&self, who: usize) -> Option<(usize, usize)> {
        let lexicon = &self.grammar.lexicon;
        let chunk = |at: usize| self.mentions.chunk_at(at).map(|c| c.end as usize);
        let mut end = self.mentions.chunks[who].end as usize;
        // "het koppel Smit en Maes (madison)".
        if self.mentions.is(lexicon, end, Category::COORDINATOR) {
            end = chunk(end + 1)?;
        }
        if !self.text.tokens.get(end).is_some_and(|t| t.is(Mark::Open)) {
            return None;
        }
        let close = (end + 1..self.text.tokens.len().min(end + LONGEST_CONTEST))
            .find(|&at| self.text.tokens[at].is(Mark::Close))?;
        let mut named = false;
        let mut at = end + 1;
        while at < close {
            let inner = self.mentions.chunk_at(at)?;
            named |= inner.is_any(Category::DISCIPLINE.bit());
            if !inner.is_any(Category::DISCIPLINE.bit() | Category::COMPETITION.bit() | Category::YEAR.bit()) {
                return None;
            }
            at = inner.end as usize + usize::from(self.text.tokens[inner.end as usize].is(Mark::Comma));
        }
        named.then_some((end + 1, close))
    }

    /// Competitions with their years in brackets: "won de Giro (1967, 1969) en de Tour (1965)".
    fn of_years(&self, clause: &Clause, base: &Contest) -> Vec<Contest> {
        let mut out = Vec::new();
        for argument in clause.arguments.iter().filter(|a| !a.inherited) {
            let chunk = self.mentions.chunks[argument.chunk];
            let end = chunk.end as usize;
            let bracketed = chunk.is_any(Category::COMPETITION.bit())
                && self.text.tokens.get(end).is_some_and(|t| t.is(Mark::Open));
            if !bracketed || out.len() >= MOST_YEARS {
                continue;
            }
            let inside = (end + 1..self.text.tokens.len().min(end + MOST_YEARS))
                .take_while(|&at| !self.text.tokens[at].is(Mark::Close));
            let years = inside.filter_map(|at| match self.mentions.category_at(at, Category::YEAR)?.value {
                Value::Whole(year) => Some(year as i16),
                _ => None,
            });
            for year in years {
                let mut cue = self.cue_of(&[(chunk.start as usize, end)], true, false);
                cue.distant = true;
                cue.day = Some(Day { year, ..Day::default() });
                out.push(self.apply(base, &cue).0);
            }
        }
        out
    }

    /// The contest that a clause likens its own to: "net als vrijdag".
    pub(super) fn likened(&mut self, clause: &Clause, gender: Option<Gender>) -> Option<usize> {
        let chunk = clause
            .arguments
            .iter()
            .map(|a| self.mentions.chunks[a.chunk])
            .find(|c| self.mentions.reading(*c, Category::LIKEWISE).is_some())?;
        let mut cue = Cue::default();
        for at in chunk.start as usize..chunk.end as usize {
            for mention in self.mentions.at(at) {
                if mention.end <= chunk.end {
                    self.cues.read_mention(
                        &mut cue,
                        mention,
                        Tense { past: true, future: false, day: self.current.day },
                    );
                }
            }
        }
        let (mut contest, _) = self.apply(&self.clause.clone(), &cue);
        contest.gender = gender.or(contest.gender);
        contest.beside |= self.clause.day.is_unknown();
        Some(self.intern(contest))
    }
}
