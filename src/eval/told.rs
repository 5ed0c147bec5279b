//! A report as a [`Document`]: what was told of the article, in the shape in which answers are written.

use super::document::{
    About, Condition, Document, Match, Outcome, Person, Record, SCHEMA_FILE, Start, Team, Withdrawal,
};
use crate::report::{self, Report};

impl Document {
    /// The facts of a report, each with its evidence.
    ///
    /// ```
    /// use uitslag::Engine;
    /// use uitslag::eval::Document;
    /// use uitslag::grammar::Grammar;
    /// use uitslag::read::Article;
    ///
    /// let engine = Engine::new(Grammar::embedded());
    /// let article = Article { text: "Femke Kok won de 500 meter in 37,54.".into(), ..Article::default() };
    /// let document = Document::of(&engine.extract(&article));
    /// assert_eq!(document.people.unwrap()[0].name, "Femke Kok");
    /// ```
    pub fn of(report: &Report) -> Document {
        let is_sport = report.sport.is_some();
        Document {
            schema: None,
            article: About {
                id: Some(report.article.id.clone()),
                published: report.article.published.clone(),
                title: report.article.title.clone(),
            },
            sport: report.sport.clone(),
            people: Some(report.people.iter().map(Person::of).collect()),
            teams: table(is_sport, &report.teams, Team::of),
            events: is_sport.then(|| report.events.clone()),
            results: table(is_sport, &report.results, Outcome::of),
            withdrawals: table(is_sport, &report.withdrawals, Withdrawal::of),
            conditions: table(is_sport, &report.conditions, Condition::of),
            records: table(is_sport, &report.records, Record::of),
            schedule: table(is_sport, &report.schedule, Start::of),
            matches: table(is_sport, &report.matches, Match::of),
        }
    }

    /// The same as a draft of answers: it names the schema that stands beside it.
    pub fn draft(mut self) -> Document {
        self.schema = Some(format!("./{SCHEMA_FILE}"));
        self
    }

    /// The same without the words that the facts come from.
    pub fn without_evidence(mut self) -> Document {
        self.people.iter_mut().flatten().for_each(|f| f.mentions = None);
        self.teams.iter_mut().flatten().for_each(|f| f.evidence = None);
        self.results.iter_mut().flatten().for_each(|f| f.evidence = None);
        self.withdrawals.iter_mut().flatten().for_each(|f| f.evidence = None);
        self.conditions.iter_mut().flatten().for_each(|f| f.evidence = None);
        self.records.iter_mut().flatten().for_each(|f| f.evidence = None);
        self.schedule.iter_mut().flatten().for_each(|f| f.evidence = None);
        self.matches.iter_mut().flatten().for_each(|f| f.evidence = None);
        self
    }
}

/// A table that only articles about sport have.
fn table<A, B>(is_sport: bool, rows: &[A], of: fn(&A) -> B) -> Option<Vec<B>> {
    is_sport.then(|| rows.iter().map(of).collect())
}

/// A list that is left out where it is empty.
fn some<T: Clone>(list: &[T]) -> Option<Vec<T>> {
    (!list.is_empty()).then(|| list.to_vec())
}

impl Person {
    fn of(person: &report::Person) -> Person {
        Person {
            name: person.name.clone(),
            role: Some(person.role),
            country: person.country.clone(),
            age: person.age,
            mentions: some(&person.mentions),
        }
    }
}

impl Team {
    fn of(team: &report::Team) -> Team {
        Team { name: team.name.clone(), evidence: Some(team.evidence.clone()) }
    }
}

impl Outcome {
    fn of(result: &report::ResultFact) -> Outcome {
        Outcome {
            competitor: result.competitor.clone(),
            event: Some(result.event.clone()),
            rank: result.rank,
            medal: result.medal,
            time: result.time,
            gap: result.gap,
            gap_to: result.gap_to.clone(),
            distance: result.distance,
            points: result.points,
            members: some(&result.members),
            derived: some(&result.derived),
            optional: None,
            evidence: Some(result.evidence.clone()),
        }
    }
}

impl Withdrawal {
    fn of(withdrawal: &report::Withdrawal) -> Withdrawal {
        Withdrawal {
            competitor: withdrawal.competitor.clone(),
            event: withdrawal.event.clone(),
            status: withdrawal.status,
            reason: withdrawal.reason,
            detail: withdrawal.detail.clone(),
            members: None,
            optional: None,
            evidence: Some(withdrawal.evidence.clone()),
        }
    }
}

impl Condition {
    fn of(condition: &report::Condition) -> Condition {
        Condition {
            competitor: condition.competitor.clone(),
            category: condition.category,
            detail: Some(condition.detail.clone()),
            optional: None,
            evidence: Some(condition.evidence.clone()),
        }
    }
}

impl Record {
    fn of(record: &report::Record) -> Record {
        Record {
            kind: record.kind,
            competitor: record.competitor.clone(),
            discipline: record.discipline.clone(),
            time: record.time,
            distance: record.distance,
            points: record.points,
            new: record.new,
            optional: None,
            evidence: Some(record.evidence.clone()),
        }
    }
}

impl Start {
    fn of(item: &report::ScheduleItem) -> Start {
        Start {
            event: Some(item.event.clone()),
            start: item.start.clone(),
            optional: None,
            evidence: Some(item.evidence.clone()),
        }
    }
}

impl Match {
    fn of(game: &report::Match) -> Match {
        Match {
            home: game.home.clone(),
            away: game.away.clone(),
            score: game.score,
            sets: game.sets.clone(),
            event: game.event.clone(),
            evidence: Some(game.evidence.clone()),
        }
    }
}
