//! The articles of `fixtures/` against the facts that an editor wrote down beside them.

mod common;

use common::facts::{Comparison, Fact, KINDS, compare};
use common::{expected, fixtures_in, report, stem};

/// Of each of our own articles: how many facts must be right at least, and how many of those in the right contest. A figure
/// below that of the last column, all facts that there are, names a gap in what is read; it only ever rises.
const OWN: [(&str, usize, usize, usize); 12] = [
    ("own-01", 0, 0, 0),
    ("own-02", 0, 0, 0),
    ("own-03", 0, 0, 0),
    ("own-04", 0, 0, 0),
    ("own-05", 0, 0, 0),
    ("own-06", 0, 0, 0),
    ("own-07", 0, 0, 0),
    ("own-08", 0, 0, 0),
    ("own-09", 0, 0, 0),
    ("own-10", 0, 0, 0),
    ("own-11", 0, 0, 0),
    ("own-12", 0, 0, 0),
];

/// Of the reports in `fixtures/corpus/`: the precision and the recall that each kind must reach at least.
const CORPUS: [(&str, f64, f64); 4] =
    [("name", 0.0, 0.0), ("place", 0.0, 0.0), ("time", 0.0, 0.0), ("withdrawal", 0.0, 0.0)];

/// The tables of a report that only sport fills.
const TABLES: [&str; 8] =
    ["teams", "events", "results", "withdrawals", "conditions", "records", "schedule", "matches"];

fn lines(facts: &[Fact]) -> String {
    facts.iter().map(|fact| format!("  {fact}\n")).collect()
}

#[test]
fn own_articles() {
    let articles = fixtures_in("own");
    let names: Vec<String> = articles.iter().map(|path| stem(path)).collect();
    assert_eq!(names, OWN.map(|(name, ..)| name));
    let mut failures = String::new();
    for (path, (name, right, in_place, all)) in articles.iter().zip(OWN) {
        let Comparison { in_place: placed, astray, missed, wrong } = compare(&expected(path), &report(path));
        let reached = (placed.len() + astray.len(), placed.len(), placed.len() + astray.len() + missed.len());
        if !wrong.is_empty() {
            failures += &format!("{name}: wrong\n{}", lines(&wrong));
        }
        if reached.0 < right || reached.1 < in_place || reached.2 < all {
            let (missed, astray) = (lines(&missed), lines(&astray));
            failures += &format!("{name}: reached {reached:?}\n missed\n{missed} in another contest\n{astray}");
        }
    }
    assert!(failures.is_empty(), "{failures}");
}

#[test]
fn corpus() {
    let mut all = Comparison::default();
    for path in fixtures_in("corpus").iter().filter(|path| !stem(path).starts_with("neg-")) {
        all.add(compare(&expected(path), &report(path)));
    }
    for kind in KINDS {
        let (precision, recall) = all.precision_and_recall(kind);
        println!("{kind:<10} precision {precision:.3} recall {recall:.3}");
    }
    for (kind, precision, recall) in CORPUS {
        let reached = all.precision_and_recall(kind);
        assert!(reached.0 >= precision && reached.1 >= recall, "{kind}: reached {reached:?}");
    }
}

#[test]
fn what_is_no_sport_yields_people_only() {
    let mut articles = fixtures_in("corpus");
    articles.retain(|path| stem(path).starts_with("neg-"));
    assert_eq!(articles.len(), 11);
    articles.extend(fixtures_in("own").into_iter().filter(|path| stem(path) == "own-09"));
    for path in articles {
        let report = report(&path);
        assert!(report["sport"].is_null(), "{}: {}", path.display(), report["sport"]);
        for table in TABLES {
            let entries = &report[table];
            assert!(entries.as_array().is_none_or(Vec::is_empty), "{}: {table}: {entries}", path.display());
        }
    }
}
