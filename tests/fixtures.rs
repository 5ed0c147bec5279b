//! The articles of `fixtures/` against the facts that an editor wrote down beside them.

mod common;

use std::path::Path;

use common::{expected, fixtures_in, report, stem};
use uitslag::eval::{self, Comparison, Document, Fact, Facts, Kind, Tally};

/// The kinds that are not compared.
const LEFT_OUT: [Kind; 3] = [Kind::Mark, Kind::Match, Kind::Team];

/// Of each of our own articles: how many facts must be found at least, how many of those in the right contest, and how many
/// there are to be found. Where the first two are below the last, something is not read yet; they only ever rise.
const OWN: [(&str, usize, usize, usize); 14] = [
    ("own-01", 22, 22, 28),
    ("own-02", 24, 22, 24),
    ("own-03", 32, 32, 33),
    ("own-04", 13, 13, 13),
    ("own-05", 24, 24, 25),
    ("own-06", 26, 26, 26),
    ("own-07", 16, 7, 16),
    ("own-08", 22, 15, 21),
    ("own-09", 3, 3, 3),
    ("own-10", 19, 19, 19),
    ("own-11", 22, 21, 26),
    ("own-12", 27, 25, 27),
    ("own-13", 15, 15, 15),
    ("own-14", 22, 22, 22),
];

/// Of the reports in `fixtures/corpus/`: the precision and the recall that each kind must reach at least.
const CORPUS: [(&str, f64, f64); 5] = [
    ("name", 0.99, 0.99),
    ("place", 0.96, 0.78),
    ("time", 0.98, 0.9),
    ("withdrawal", 0.95, 0.74),
    ("record", 0.99, 0.69),
];

/// The tables of a report that only sport fills.
const TABLES: [&str; 8] = ["teams", "events", "results", "withdrawals", "conditions", "records", "schedule", "matches"];

/// The facts of a document, of the kinds that are compared.
fn facts(document: &Document) -> Vec<Fact> {
    let mut facts = Facts::of(document).list;
    facts.retain(|fact| !LEFT_OUT.contains(&fact.kind));
    facts
}

/// The facts that an editor wrote down for an article.
fn answers(path: &Path) -> Vec<Fact> {
    let document = serde_json::from_value(expected(path));
    facts(&document.unwrap_or_else(|error| panic!("{}: {error}", path.display())))
}

/// The report of an article against the facts that its editor wrote down.
fn compare(path: &Path) -> Comparison {
    eval::compare(answers(path), facts(&Document::of(&report(path))))
}

fn lines<'a>(facts: impl IntoIterator<Item = &'a Fact>) -> String {
    facts.into_iter().map(|fact| format!("  {fact}\n")).collect()
}

#[test]
fn own_articles() {
    let articles = fixtures_in("own");
    let names: Vec<String> = articles.iter().map(|path| stem(path)).collect();
    assert_eq!(names, OWN.map(|(name, ..)| name));
    let mut failures = String::new();
    for (path, (name, right, in_place, all)) in articles.iter().zip(OWN) {
        assert_eq!(answers(path).iter().filter(|fact| !fact.optional).count(), all, "{name}");
        let compared = compare(path);
        if !compared.wrong.is_empty() {
            failures += &format!("{name}: wrong\n{}", lines(&compared.wrong));
        }
        let reached = (compared.full.len() + compared.partly.len(), compared.full.len());
        if reached.0 < right || reached.1 < in_place {
            let partly = compared.partly.iter().map(|(_, found)| found);
            let (missed, astray) = (lines(&compared.missed), lines(partly));
            failures += &format!("{name}: reached {reached:?}\nmissed\n{missed}in another contest\n{astray}");
        }
    }
    assert!(failures.is_empty(), "{failures}");
}

#[test]
fn corpus() {
    let mut all = Tally::default();
    for path in fixtures_in("corpus").iter().filter(|path| !stem(path).starts_with("neg-")) {
        all.add(&compare(path));
    }
    let figures = all.figures();
    for (kind, figure) in &figures.kinds {
        println!("{:<10} precision {:.3} recall {:.3}", kind.name(), figure.core.precision, figure.core.recall);
    }
    for (kind, precision, recall) in CORPUS {
        let reached = figures.get(kind).unwrap_or_else(|| panic!("there is no {kind}")).core;
        assert!(reached.precision >= precision && reached.recall >= recall, "{kind}: reached {reached:?}");
    }
}

#[test]
fn what_is_no_sport_yields_people_only() {
    let mut articles = fixtures_in("corpus");
    articles.retain(|path| stem(path).starts_with("neg-"));
    assert_eq!(articles.len(), 11);
    articles.extend(fixtures_in("own").into_iter().filter(|path| stem(path) == "own-09"));
    for path in articles {
        let report = serde_json::to_value(report(&path)).expect("a report is JSON");
        assert!(report["sport"].is_null(), "{}: {}", path.display(), report["sport"]);
        for table in TABLES {
            let entries = &report[table];
            assert!(entries.as_array().is_none_or(Vec::is_empty), "{}: {table}: {entries}", path.display());
        }
    }
}
