//! The facts of a report by number, and the claims that are in each.

use rustc_hash::FxHashMap;
use serde::Serialize;
use serde_json::Value;

use super::note::FactNote;
use super::record::{Record, is_same};
use crate::discourse::Discourse;
use crate::engine::facts_of;
use crate::frame::Claim;
use crate::reconcile::{Entry, Row, Tables};
use crate::report::{Event, Evidence, Report};
use crate::view::figure;

/// Which claims made which facts. Everything is counted from 0.
pub(super) struct Facts<'a> {
    record: &'a Record,
    discourse: &'a Discourse,
    /// The fact that a row is.
    numbers: FxHashMap<Row, usize>,
    /// By fact: the facts of the discourse that are in it.
    parts: Vec<Vec<usize>>,
    /// By clause and frame: the facts of the discourse.
    of_frame: FxHashMap<(usize, Option<usize>), Vec<usize>>,
}

/// A row of a report.
pub(super) struct ReportRow<'r> {
    pub table: &'static str,
    pub evidence: &'r Evidence,
    event: Option<&'r str>,
    derivation: &'r [String],
    fact: Value,
}

impl<'a> Facts<'a> {
    pub fn of(tables: &Tables, record: &'a Record, discourse: &'a Discourse) -> Facts<'a> {
        let results = tables.results.iter().map(|row| row.row());
        let withdrawals = tables.withdrawals.iter().map(|row| row.row());
        let conditions = tables.conditions.iter().map(|row| row.row());
        let records = tables.records.iter().map(|row| row.row());
        let schedule = tables.schedule.iter().map(|row| row.row());
        let matches = tables.matches.iter().map(|row| row.row());
        let rows = results.chain(withdrawals).chain(conditions).chain(records).chain(schedule).chain(matches);
        let rows: Vec<Row> = rows.collect();
        let mut parts = vec![Vec::new(); rows.len()];
        let numbers: FxHashMap<Row, usize> = rows.into_iter().zip(0..).collect();
        let mut of_frame: FxHashMap<_, Vec<usize>> = FxHashMap::default();
        for (part, fact) in discourse.facts.iter().enumerate() {
            of_frame.entry((fact.claim.clause, fact.claim.frame)).or_default().push(part);
            let number = record.row_of(part).ok().and_then(|row| numbers.get(&row));
            if let Some(parts) = number.and_then(|&number| parts.get_mut(number)) {
                parts.push(part);
            }
        }
        Facts { record, discourse, numbers, parts, of_frame }
    }

    /// The facts of the discourse that come of a claim.
    pub fn of_claim(&self, claim: &Claim) -> impl Iterator<Item = usize> {
        let parts = self.of_frame.get(&(claim.clause, claim.frame)).map_or(&[][..], Vec::as_slice);
        parts.iter().copied().filter(|&part| is_same(claim, &self.discourse.facts[part].claim))
    }

    /// The fact that one of the discourse is in.
    pub fn number(&self, part: usize) -> Result<usize, crate::reconcile::Why> {
        let entry: Entry = self.record.row_of(part);
        entry.and_then(|row| self.numbers.get(&row).copied().ok_or(crate::reconcile::Why::Incomplete))
    }

    /// How many claims are in a fact.
    pub fn count(&self, number: usize) -> usize {
        self.parts.get(number).map_or(0, Vec::len)
    }

    /// The sentences that a fact comes from.
    pub fn sentences(&self, number: usize) -> Vec<usize> {
        let parts = self.parts.get(number).into_iter().flatten();
        let mut sentences: Vec<usize> = parts.map(|&part| self.discourse.facts[part].sentence).collect();
        sentences.sort_unstable();
        sentences.dedup();
        sentences
    }

    /// The facts of a report with all that is told of them.
    pub fn notes(&self, report: &Report) -> Vec<FactNote> {
        let events: FxHashMap<&str, &Event> = report.events.iter().map(|event| (event.id.as_str(), event)).collect();
        let contest = |id: &str| events.get(id).map(|event| figure::contest(event));
        let noted = |(number, (row, says)): (usize, (ReportRow, String))| FactNote {
            number: number + 1,
            table: row.table,
            says,
            contest: row.event.and_then(contest),
            sentences: self.sentences(number).into_iter().map(|sentence| sentence + 1).collect(),
            claims: self.count(number),
            entries: row.evidence.rules.clone(),
            derivation: row.derivation.to_vec(),
            fact: row.fact,
        };
        rows(report).into_iter().zip(facts_of(report)).enumerate().map(noted).collect()
    }
}

/// The rows of a report in the order of its tables.
pub(super) fn rows(report: &Report) -> Vec<ReportRow<'_>> {
    fn json<T: Serialize>(row: &T) -> Value {
        serde_json::to_value(row).unwrap_or_default()
    }
    fn row<'r>(table: &'static str, evidence: &'r Evidence, event: Option<&'r str>, fact: Value) -> ReportRow<'r> {
        ReportRow { table, evidence, event, derivation: &[], fact }
    }
    let results = report
        .results
        .iter()
        .map(|r| ReportRow { derivation: &r.derivation, ..row("results", &r.evidence, Some(&r.event), json(r)) });
    let withdrawals = report.withdrawals.iter().map(|r| row("withdrawals", &r.evidence, r.event.as_deref(), json(r)));
    let conditions = report.conditions.iter().map(|r| row("conditions", &r.evidence, None, json(r)));
    let records = report.records.iter().map(|r| row("records", &r.evidence, None, json(r)));
    let schedule = report.schedule.iter().map(|r| row("schedule", &r.evidence, Some(&r.event), json(r)));
    let matches = report.matches.iter().map(|r| row("matches", &r.evidence, r.event.as_deref(), json(r)));
    results.chain(withdrawals).chain(conditions).chain(records).chain(schedule).chain(matches).collect()
}
