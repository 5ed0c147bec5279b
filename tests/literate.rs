//! The cases of `tests/literate/*.md`: a sentence or two, and the facts that they give.

mod common;

use std::path::Path;

use common::{ENGINE, article, stem};
use serde_json::Value;
use uitslag::read::Article;

/// Stands before each text of a file that names no other, so that it is about skating.
const HEADING: &str = "Langebaanschaatsen op de ijsbaan";
/// How a file names another.
const HEADING_LINE: &str = "Heading: ";

/// What is told of people, and how a case writes it behind the name.
const OF_PEOPLE: [(&str, &str); 2] = [("country", ": nation "), ("age", ": age ")];

/// A case of a file.
struct Case<'a> {
    /// The line of its text.
    line: usize,
    heading: &'a str,
    published: &'a str,
    text: &'a str,
    facts: Vec<&'a str>,
}

/// A fact as a case writes it, and what is known of its contest.
type Found = (String, Vec<String>);

/// The cases of a file; each text must have its facts. A heading holds from its line on.
fn cases(file: &str) -> Vec<Case<'_>> {
    let mut cases: Vec<Case> = Vec::new();
    let mut open: Option<Case> = None;
    let mut heading = HEADING;
    let mut rest = file;
    while let Some((prose, block)) = rest.split_once("```") {
        heading = prose.lines().rev().find_map(|line| line.strip_prefix(HEADING_LINE)).unwrap_or(heading);
        let (info, block) = block.split_once('\n').expect("a fence has its line");
        let (content, after) = block.split_once("```").expect("a fence is closed");
        match (info.split_once(' ').unwrap_or((info, "")), open.take()) {
            (("text", published), None) => {
                let line = file[..file.len() - block.len()].lines().count() + 1;
                open = Some(Case { line, heading, published, text: content.trim_end(), facts: Vec::new() });
            }
            (("facts", ""), Some(case)) => cases.push(Case { facts: content.lines().collect(), ..case }),
            (info, _) => panic!("a block {info:?} where another was expected: {content}"),
        }
        rest = after;
    }
    assert!(open.is_none(), "the last text has no facts");
    cases
}

/// A number or name, so that 1 and 1.0 are the same.
fn written(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Number(number) => number.as_f64().map(|number| number.to_string()).unwrap_or_default(),
        other => other.to_string(),
    }
}

/// The facts that are read from a case.
fn read(case: &Case) -> Vec<Found> {
    let published = (!case.published.is_empty()).then(|| case.published.parse().expect("a date"));
    let article = Article { published, ..article("case", &format!("{}\n\n{}", case.heading, case.text)) };
    let report = serde_json::to_value(ENGINE.extract(&article)).expect("a report is JSON");
    let mut found = Vec::new();
    // Nations and ages are many; only a case about them tells them.
    for (field, told) in OF_PEOPLE.iter().filter(|(_, told)| case.facts.iter().any(|line| line.contains(told))) {
        let people = report["people"].as_array().into_iter().flatten().filter(|person| !person[*field].is_null());
        found.extend(people.map(|person| (written(&person["name"]) + told + &written(&person[*field]), Vec::new())));
    }
    let mut add = |table: &str, line: fn(&Value) -> String| {
        for entry in report[table].as_array().into_iter().flatten() {
            found.push((line(entry), contest(&report, &entry["event"])));
        }
    };
    add("results", |result| {
        let slots = ["rank", "medal", "time", "gap", "distance", "points"];
        let slot = |name: &str| match (name, &result["gap_to"]) {
            ("gap", Value::String(other)) => format!("gap {} to {other}", written(&result["gap"])),
            _ => format!("{name} {}", written(&result[name])),
        };
        let slots: Vec<String> = slots.into_iter().filter(|name| !result[name].is_null()).map(slot).collect();
        format!("{}: {}", written(&result["competitor"]), slots.join(", "))
    });
    add("withdrawals", |entry| {
        let line = format!("{}: {}", written(&entry["competitor"]), written(&entry["status"]));
        if entry["reason"].is_null() { line } else { format!("{line} {}", written(&entry["reason"])) }
    });
    add("conditions", |entry| format!("{}: condition {}", written(&entry["competitor"]), written(&entry["category"])));
    add("records", |entry| {
        let mark = ["time", "distance", "points"].iter().map(|slot| &entry[*slot]).find(|mark| !mark.is_null());
        format!(
            "{}: {} {}",
            written(&entry["competitor"]),
            written(&entry["type"]),
            mark.map(written).unwrap_or_default()
        )
    });
    add("schedule", |entry| format!("schedule {}", written(&entry["start"])));
    add("matches", |entry| {
        let score = |score: &Value| format!("{}-{}", written(&score[0]), written(&score[1]));
        let scores = [&entry["score"]].into_iter().filter(|score| !score.is_null());
        let scores: Vec<String> = scores.chain(entry["sets"].as_array().into_iter().flatten()).map(score).collect();
        format!("{} - {} {}", written(&entry["home"]), written(&entry["away"]), scores.join(" "))
    });
    found
}

/// What a report says of a contest.
fn contest(report: &Value, id: &Value) -> Vec<String> {
    let event = report["events"].as_array().into_iter().flatten().find(|event| event["id"] == *id);
    let particulars = event.and_then(Value::as_object).into_iter().flatten();
    particulars.map(|(key, value)| if key == "standings" { key.clone() } else { written(value) }).collect()
}

/// Whether a fact is the one that a line expects.
fn is(found: &Found, line: &str) -> bool {
    let (fact, contest) = line.split_once(" | ").unwrap_or((line, ""));
    found.0 == fact && contest.split_whitespace().all(|word| found.1.iter().any(|known| known == word))
}

fn check(path: &Path) -> usize {
    let file = std::fs::read_to_string(path).expect("the file can be read");
    let cases = cases(&file);
    let mut failures = String::new();
    for case in &cases {
        let mut found = read(case);
        let mut missing = case.facts.clone();
        missing.retain(|line| match found.iter().position(|fact| is(fact, line)) {
            Some(index) => {
                found.remove(index);
                false
            }
            None => true,
        });
        if !missing.is_empty() || !found.is_empty() {
            failures += &format!("{}:{}: {}\n", path.display(), case.line, case.text);
            missing.iter().for_each(|line| failures += &format!("  missing {line}\n"));
            found.iter().for_each(|(fact, contest)| failures += &format!("  wrong {fact} | {}\n", contest.join(" ")));
        }
    }
    assert!(failures.is_empty(), "\n{failures}");
    cases.len()
}

/// One test for each file, and a check that no file is left out.
macro_rules! files {
    ($($test:ident: $file:literal,)*) => {
        $(#[test]
        fn $test() {
            assert_ne!(check(&folder().join(concat!($file, ".md"))), 0);
        })*

        #[test]
        fn every_file_is_run() {
            let mut files: Vec<String> = std::fs::read_dir(folder())
                .expect("the folder is there")
                .map(|entry| stem(&entry.expect("a file").path()))
                .filter(|name| name != "README")
                .collect();
            files.sort();
            assert_eq!(files, [$($file),*]);
        }
    };
}

fn folder() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/literate"))
}

files! {
    absences: "absences",
    arithmetic: "arithmetic",
    brackets_and_apposition: "brackets-and-apposition",
    contests_and_days: "contests-and-days",
    coordination_and_gapping: "coordination-and-gapping",
    descriptions_of_people: "descriptions-of-people",
    lists: "lists",
    names: "names",
    not_asserted: "not-asserted",
    numbers_and_times: "numbers-and-times",
    passive_and_perfect: "passive-and-perfect",
    pronouns_and_epithets: "pronouns-and-epithets",
    records_and_gaps: "records-and-gaps",
    relative_clauses: "relative-clauses",
    separable_verbs: "separable-verbs",
    sport_alpine_skiing: "sport-alpine-skiing",
    sport_athletics: "sport-athletics",
    sport_biathlon: "sport-biathlon",
    sport_bobsleigh_and_skeleton: "sport-bobsleigh-and-skeleton",
    sport_cross_and_track_cycling: "sport-cross-and-track-cycling",
    sport_darts: "sport-darts",
    sport_equestrian: "sport-equestrian",
    sport_figure_skating: "sport-figure-skating",
    sport_football: "sport-football",
    sport_gymnastics: "sport-gymnastics",
    sport_hockey_handball_basketball: "sport-hockey-handball-basketball",
    sport_marathon_skating: "sport-marathon-skating",
    sport_motor_sport: "sport-motor-sport",
    sport_road_cycling: "sport-road-cycling",
    sport_rowing: "sport-rowing",
    sport_short_track: "sport-short-track",
    sport_snow: "sport-snow",
    sport_speed_skating: "sport-speed-skating",
    sport_swimming: "sport-swimming",
    sport_tennis: "sport-tennis",
    sport_triathlon: "sport-triathlon",
    sport_volleyball: "sport-volleyball",
    verbless: "verbless",
    winners_and_medals: "winners-and-medals",
    word_order: "word-order",
}
