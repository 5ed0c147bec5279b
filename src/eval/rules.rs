//! How right each entry of the grammar is.

use std::collections::BTreeMap;

use serde::Serialize;

use super::fact::Fact;
use super::pair::Comparison;

/// What became of the facts that each entry of the grammar has read. A fact that several entries have read together counts for
/// each of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RuleTally {
    counts: BTreeMap<String, [usize; 3]>,
}

/// What became of the facts of one entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RuleFigure {
    /// The entry.
    pub frame: String,
    /// How many are right in full.
    pub right: usize,
    /// How many are right but for their contest or another particular.
    pub partly: usize,
    /// How many are wrong.
    pub wrong: usize,
}

impl RuleFigure {
    /// The part of its facts whose value is right.
    pub fn core(&self) -> f64 {
        (self.right + self.partly) as f64 / self.all() as f64
    }

    /// The part of its facts that is right in full.
    pub fn full(&self) -> f64 {
        self.right as f64 / self.all() as f64
    }

    fn all(&self) -> usize {
        (self.right + self.partly + self.wrong).max(1)
    }
}

impl RuleTally {
    /// Adds what a comparison of an article found.
    pub fn add(&mut self, compared: &Comparison) {
        let mut count = |fact: &Fact, what: usize| {
            for rule in &fact.evidence.rules {
                self.counts.entry(rule.clone()).or_default()[what] += 1;
            }
        };
        compared.full.iter().for_each(|(_, found)| count(found, 0));
        compared.partly.iter().for_each(|(_, found)| count(found, 1));
        compared.wrong.iter().for_each(|found| count(found, 2));
    }

    /// The entries, those with most wrong facts first.
    ///
    /// ```
    /// use uitslag::eval::RuleTally;
    ///
    /// assert!(RuleTally::default().figures().is_empty());
    /// ```
    pub fn figures(&self) -> Vec<RuleFigure> {
        let figure = |(frame, &[right, partly, wrong]): (&String, &[usize; 3])| RuleFigure {
            frame: frame.clone(),
            right,
            partly,
            wrong,
        };
        let mut figures: Vec<RuleFigure> = self.counts.iter().map(figure).collect();
        figures.sort_by_key(|figure| std::cmp::Reverse((figure.wrong, figure.partly)));
        figures
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::eval::{Document, Facts, compare};

    #[test]
    fn a_fact_counts_for_each_of_its_entries() {
        let facts = |json: serde_json::Value| Facts::of(&serde_json::from_value::<Document>(json).unwrap()).list;
        let evidence = |rules: &[&str]| serde_json::json!({"spans": [], "rules": rules});
        let answers = facts(serde_json::json!({"results": [{"competitor": "Kok", "rank": 1, "time": 37.54}]}));
        let found = facts(serde_json::json!({"results": [
            {"competitor": "Kok", "rank": 1, "time": 37.54, "evidence": evidence(&["win", "with-time"])},
            {"competitor": "Kim", "rank": 2, "evidence": evidence(&["win"])},
        ]}));
        let mut tally = RuleTally::default();
        tally.add(&compare(answers, found));
        let figures = tally.figures();
        let told: Vec<_> = figures.iter().map(|f| (f.frame.as_str(), f.right, f.partly, f.wrong)).collect();
        assert_eq!(told, [("win", 2, 0, 1), ("with-time", 2, 0, 0)]);
        assert_eq!((figures[0].core(), figures[1].full()), (2.0 / 3.0, 1.0));
    }
}
