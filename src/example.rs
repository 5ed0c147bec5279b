//! The examples of the grammar's entries: what must be read in them, and what is.

use serde::Serialize;

use crate::Engine;
use crate::grammar::{Example, FactKind, Frame, FrameInfo};
use crate::read::Article;
use crate::report::Report;

/// The outcome of one example of a grammar entry.
#[derive(Clone, Debug, Serialize)]
pub struct ExampleOutcome {
    /// The entry that carries it.
    pub entry: String,
    /// File and line.
    pub source: String,
    /// The example.
    pub text: String,
    /// Whether what must be read was read, and nothing else.
    pub passed: bool,
    /// The facts that it must give, in order.
    pub expected: Vec<String>,
    /// The facts that it gives, in order.
    pub found: Vec<String>,
}

/// How a fact that is expected and one that is found differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// It is expected, and found.
    Same,
    /// It is expected, and not found.
    Missing,
    /// It is found, and not expected.
    Unexpected,
}

impl ExampleOutcome {
    /// All facts that are expected or found, those about one competitor together.
    ///
    /// ```
    /// use uitslag::{Change, ExampleOutcome};
    ///
    /// let outcome = ExampleOutcome {
    ///     entry: "place".into(),
    ///     source: "frames/10-places.frm:112".into(),
    ///     text: "Zo werd Anna Smit elfde.".into(),
    ///     passed: false,
    ///     expected: vec!["Anna Smit: rank 12".into()],
    ///     found: vec!["Anna Smit: rank 11".into()],
    /// };
    /// let expected = [(Change::Missing, "Anna Smit: rank 12"), (Change::Unexpected, "Anna Smit: rank 11")];
    /// assert_eq!(outcome.diff(), expected);
    /// ```
    pub fn diff(&self) -> Vec<(Change, &str)> {
        let mut rest: Vec<&str> = self.found.iter().map(String::as_str).collect();
        let mut all: Vec<(Change, &str)> = Vec::new();
        for fact in &self.expected {
            match rest.iter().position(|found| found == fact) {
                Some(at) => all.push((Change::Same, rest.remove(at))),
                None => all.push((Change::Missing, fact)),
            }
        }
        all.extend(rest.into_iter().map(|fact| (Change::Unexpected, fact)));
        let whom = |fact: &str| fact.split_once(": ").map_or_else(String::new, |(name, _)| name.to_owned());
        all.sort_by_cached_key(|&(change, fact)| (whom(fact), change, fact));
        all
    }
}

impl Engine {
    /// Runs the examples of the entries that are wanted, in file order.
    pub fn run_examples(&self, is_wanted: impl Fn(&Frame, &FrameInfo) -> bool) -> Vec<ExampleOutcome> {
        let mut outcomes = Vec::new();
        for (frame, info) in self.grammar.frames.iter().zip(self.grammar.frame_infos()) {
            if !is_wanted(frame, &info) {
                continue;
            }
            for example in &info.examples {
                let found = self.facts_of_example(frame, example);
                let mut expected: Vec<String> = example.facts.iter().map(|f| normal(f)).collect();
                expected.sort();
                outcomes.push(ExampleOutcome {
                    entry: frame.name.clone(),
                    source: format!("{}:{}", info.file(), example.line),
                    text: example.text.clone(),
                    passed: found == expected,
                    expected,
                    found,
                });
            }
        }
        outcomes
    }

    /// The facts that are found in an example of a frame, in order.
    pub(crate) fn facts_of_example(&self, frame: &Frame, example: &Example) -> Vec<String> {
        let report = self.extract_as(&article_of(example), self.sport_of_examples(frame));
        let mut found = facts_of(&report);
        // Nations are many; only an entry about them tells them.
        if frame.asserts.iter().any(|a| a.kind == FactKind::Nation) {
            found.extend(nations_of(&report));
        }
        found.sort();
        found
    }

    /// What the examples of a frame are read as about, by number in the lexicon's names.
    pub(crate) fn sport_of_examples(&self, frame: &Frame) -> Option<u32> {
        frame.sports.first().copied().or_else(|| self.grammar.lexicon.names.id("speed-skating"))
    }
}

/// An example as an article.
pub(crate) fn article_of(example: &Example) -> Article {
    Article { id: "example".to_owned(), text: example.text.clone(), ..Article::default() }
}

/// Spaces and zeros that mean nothing taken out of a fact as an example writes it.
fn normal(fact: &str) -> String {
    let words: Vec<String> = fact
        .split_whitespace()
        .map(|w| {
            let (word, comma) = w.strip_suffix(',').map_or((w, ""), |w| (w, ","));
            match word.parse::<f64>() {
                Ok(number) if word.contains('.') => format!("{number}{comma}"),
                _ => format!("{word}{comma}"),
            }
        })
        .collect();
    words.join(" ")
}

/// The facts of a report in the order of its tables, each as an example writes it.
pub(crate) fn facts_of(report: &Report) -> Vec<String> {
    let mut out = Vec::new();
    for r in &report.results {
        let mut slots = Vec::new();
        if let Some(rank) = r.rank {
            slots.push(format!("rank {}", rank.0));
        }
        if let Some(medal) = &r.medal {
            slots.push(format!("medal {}", written(medal)));
        }
        if let Some(time) = r.time {
            slots.push(format!("time {}", time.as_f64()));
        }
        if let Some(gap) = r.gap {
            let to = r.gap_to.as_ref().map(|t| format!(" to {t}")).unwrap_or_default();
            slots.push(format!("gap {}{to}", gap.as_f64()));
        }
        if let Some(distance) = r.distance {
            slots.push(format!("distance {}", distance.as_f64()));
        }
        if let Some(points) = r.points {
            slots.push(format!("points {}", points.as_f64()));
        }
        out.push(format!("{}: {}", r.competitor, slots.join(", ")));
    }
    for w in &report.withdrawals {
        let reason = w.reason.as_ref().map(|r| format!(" {}", written(r))).unwrap_or_default();
        out.push(format!("{}: {}{reason}", w.competitor, written(&w.status)));
    }
    for c in &report.conditions {
        out.push(format!("{}: condition {}", c.competitor, written(&c.category)));
    }
    for r in &report.records {
        let mark = r.time.or(r.distance).or(r.points).map(|m| format!(" {}", m.as_f64())).unwrap_or_default();
        out.push(format!("{}: {}{mark}", r.competitor.clone().unwrap_or_default(), written(&r.kind)));
    }
    for s in &report.schedule {
        out.push(format!("schedule {}", s.start));
    }
    for m in &report.matches {
        let score = m.score.map(|[a, b]| format!(" {a}-{b}")).unwrap_or_default();
        let sets = m.sets.iter().flatten().map(|[a, b]| format!(" {a}-{b}")).collect::<String>();
        out.push(format!("{} - {}{score}{sets}", m.home, m.away));
    }
    out
}

/// The nations of the people of a report, each as an example writes it.
fn nations_of(report: &Report) -> impl Iterator<Item = String> {
    report.people.iter().filter_map(|p| Some(format!("{}: nation {}", p.name, p.country.as_ref()?)))
}

/// A value of an enumeration as the output writes it.
fn written<T: Serialize>(value: &T) -> String {
    serde_json::to_value(value).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default()
}
