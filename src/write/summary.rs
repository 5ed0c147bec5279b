//! What a run has done, in numbers.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::report::Report;

/// How many facts of each kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct FactCounts {
    pub people: u64,
    pub teams: u64,
    pub events: u64,
    pub results: u64,
    pub withdrawals: u64,
    pub conditions: u64,
    pub records: u64,
    pub schedule: u64,
    pub matches: u64,
    pub warnings: u64,
}

impl FactCounts {
    /// Those of one report.
    pub fn of(report: &Report) -> FactCounts {
        FactCounts {
            people: report.people.len() as u64,
            teams: report.teams.len() as u64,
            events: report.events.len() as u64,
            results: report.results.len() as u64,
            withdrawals: report.withdrawals.len() as u64,
            conditions: report.conditions.len() as u64,
            records: report.records.len() as u64,
            schedule: report.schedule.len() as u64,
            matches: report.matches.len() as u64,
            warnings: report.warnings.len() as u64,
        }
    }

    fn add(&mut self, more: &FactCounts) {
        self.people += more.people;
        self.teams += more.teams;
        self.events += more.events;
        self.results += more.results;
        self.withdrawals += more.withdrawals;
        self.conditions += more.conditions;
        self.records += more.records;
        self.schedule += more.schedule;
        self.matches += more.matches;
        self.warnings += more.warnings;
    }
}

/// What a run has done. A run that was resumed counts what was done before as well.
///
/// ```
/// use uitslag::write::{FactCounts, Summary};
///
/// let mut summary = Summary::default();
/// summary.article(1_500_000, &FactCounts { results: 3, ..FactCounts::default() });
/// summary.reject();
/// summary.seconds = 0.5;
/// assert_eq!(
///     summary.to_string(),
///     "1 article in 0.5 s (2 a second, 3.0 MB a second), 1 input rejected; 3 results"
/// );
/// ```
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Summary {
    /// The articles that were read and have their facts in the output.
    pub articles: u64,
    /// The articles that were left out, by reason; of a duplicate the output tells that it is one.
    pub skipped: BTreeMap<String, u64>,
    /// The inputs, and the records of inputs, that could not be read.
    pub rejected: u64,
    /// The facts, by kind.
    pub facts: FactCounts,
    /// The bytes of the text of the articles, as UTF-8.
    pub bytes: u64,
    /// How long it took.
    pub seconds: f64,
}

impl Summary {
    /// Counts an article.
    pub fn article(&mut self, bytes: usize, facts: &FactCounts) {
        self.articles += 1;
        self.bytes += bytes as u64;
        self.facts.add(facts);
    }

    /// Counts an article that is left out for a reason.
    pub fn skip(&mut self, bytes: usize, reason: &str) {
        self.bytes += bytes as u64;
        *self.skipped.entry(reason.to_owned()).or_default() += 1;
    }

    /// Counts what could not be read.
    pub fn reject(&mut self) {
        self.rejected += 1;
    }

    /// The same with its speeds, as `--summary` writes it.
    pub fn with_speeds(&self) -> impl Serialize {
        WithSpeeds {
            summary: self.clone(),
            bytes_per_second: self.speed(self.bytes).round(),
            articles_per_second: (self.speed(self.articles) * 10.0).round() / 10.0,
        }
    }

    /// So many of something, a second.
    fn speed(&self, of: u64) -> f64 {
        if self.seconds > 0.0 { of as f64 / self.seconds } else { 0.0 }
    }
}

#[derive(Serialize)]
struct WithSpeeds {
    #[serde(flatten)]
    summary: Summary,
    bytes_per_second: f64,
    articles_per_second: f64,
}

impl fmt::Display for Summary {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        let plural = |count: u64| if count == 1 { "" } else { "s" };
        write!(
            out,
            "{} article{} in {:.1} s ({:.0} a second, {:.1} MB a second)",
            self.articles,
            plural(self.articles),
            self.seconds,
            self.speed(self.articles),
            self.speed(self.bytes) / 1e6,
        )?;
        for (reason, count) in &self.skipped {
            write!(out, ", {count} skipped ({reason})")?;
        }
        if self.rejected > 0 {
            write!(out, ", {} input{} rejected", self.rejected, plural(self.rejected))?;
        }
        let facts = &self.facts;
        let kinds = [
            (facts.people, "person", "people"),
            (facts.teams, "team", "teams"),
            (facts.events, "event", "events"),
            (facts.results, "result", "results"),
            (facts.withdrawals, "withdrawal", "withdrawals"),
            (facts.conditions, "condition", "conditions"),
            (facts.records, "record", "records"),
            (facts.schedule, "contest to come", "contests to come"),
            (facts.matches, "match", "matches"),
            (facts.warnings, "warning", "warnings"),
        ];
        let mut before = "; ";
        for (count, one, several) in kinds.into_iter().filter(|(count, ..)| *count > 0) {
            write!(out, "{before}{count} {}", if count == 1 { one } else { several })?;
            before = ", ";
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn in_words() {
        let mut summary = Summary::default();
        summary.skip(10, "not sport");
        summary.article(1, &FactCounts { people: 1, matches: 2, ..FactCounts::default() });
        summary.article(1, &FactCounts { people: 1, ..FactCounts::default() });
        let expected = "2 articles in 0.0 s (0 a second, 0.0 MB a second), 1 skipped (not sport); 2 people, 2 matches";
        assert_eq!(summary.to_string(), expected);
    }

    #[test]
    fn as_json() {
        let mut summary = Summary { seconds: 2.0, ..Summary::default() };
        summary.article(1_000, &FactCounts::default());
        let json = serde_json::to_value(summary.with_speeds()).unwrap();
        assert_eq!((&json["articles"], &json["rejected"]), (&1.into(), &0.into()));
        assert_eq!((json["bytes_per_second"].as_f64(), json["articles_per_second"].as_f64()), (Some(500.0), Some(0.5)));
        assert_eq!(json["facts"]["results"], 0);
    }
}
