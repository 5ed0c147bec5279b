//! The JSON-LD of the IPTC Sport Schema conforms to its SHACL shapes, as pyshacl sees it, and that of schema.org has the properties
//! that its classes have.

#[path = "../common/mod.rs"]
mod common;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};
use uitslag::report::Report;
use uitslag::standards::Standard;

use common::{ENGINE, articles, run};

/// When this variable of the environment is set, a missing validator is an error; otherwise its tests are passed over.
const REQUIRED: &str = "UITSLAG_SHACL_TESTS";

/// This one names the Python that has it.
const PYTHON: &str = "UITSLAG_PYTHON";

fn python() -> Option<PathBuf> {
    let python = PathBuf::from(std::env::var_os(PYTHON).unwrap_or_else(|| "python3".into()));
    let found = Command::new(&python).args(["-c", "import pyshacl"]).stderr(Stdio::null()).status();
    if found.is_ok_and(|status| status.success()) {
        return Some(python);
    }
    assert!(std::env::var_os(REQUIRED).is_none(), "{REQUIRED} is set, and {} has no pyshacl", python.display());
    // Not by a macro, which the test runner would keep to itself.
    let _ = writeln!(std::io::stderr(), "passed over: no pyshacl (pip install -r tests/standards/requirements.txt)");
    None
}

/// What the validator says of documents.
fn validated(python: &Path, lines: &str) -> Output {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/standards/validate.py");
    let mut child = Command::new(python)
        .arg(script)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("Python starts");
    let mut input = child.stdin.take().expect("a pipe");
    let lines = lines.to_owned();
    // It may end before it has read all.
    let writer = std::thread::spawn(move || input.write_all(lines.as_bytes()));
    let output = child.wait_with_output().expect("it ends");
    let _ = writer.join();
    output
}

/// A document with a contest and those who took part in it.
fn document() -> Value {
    let article = common::article(
        "a",
        "Wereldbeker schaatsen: Femke Kok won zondag de 500 meter in 37,54, voor de Koreaanse Minsun Kim.",
    );
    Standard::SportSchema.document(&article, &ENGINE.extract(&article))
}

/// A report with one of everything that a standard tells in a way of its own.
fn full_report() -> Report {
    let evidence = json!({"spans": [], "rules": []});
    let person = |name: &str, role: &str| json!({"name": name, "role": role, "country": "NED", "age": 30, "mentions": [], "evidence": evidence});
    let names = [("Kok", "athlete"), ("Leerdam", "athlete"), ("Smit", "coach"), ("Bos", "official"), ("Vos", "coach")];
    let result = |fact: Value| {
        let mut result = json!({"event": "e1", "evidence": evidence});
        fact.as_object().expect("fields").iter().for_each(|(name, value)| result[name] = value.clone());
        result
    };
    let report = json!({
        "schema": "uitslag-1",
        "article": {"id": "a", "published": "2024-02-03", "title": "Kok wint"},
        "sport": "speed-skating",
        "people": names.map(|(name, role)| person(name, role)),
        "teams": [{"name": "Nederland", "evidence": evidence}, {"name": "Ajax", "evidence": evidence}],
        "events": [
            {"id": "e1", "competition": "EK", "venue": "Thialf", "discipline": "500m", "gender": "mixed", "round": "semi-final",
             "group": "B", "day": "sunday", "date": "2024-02-04"},
            {"id": "e2", "competition": "EK", "discipline": "stage", "number": 5, "round": "race-2", "date": "2024-02"},
            {"id": "e3", "competition": "wereldbeker", "gender": "women", "standings": true},
            {"id": "e4", "round": "qualifying"},
        ],
        "results": [
            result(json!({"competitor": "Nederland", "rank": 1, "medal": "gold", "time": 175.1, "members": ["Kok", "Leerdam"]})),
            result(json!({"competitor": "Nederland", "event": "e2", "gap": 1.5, "gap_to": "Ajax", "members": ["Kok"]})),
            result(json!({"competitor": "Kok", "event": "e2", "gap": 0.34, "gap_to": "Leerdam"})),
            result(json!({"competitor": "Leerdam", "event": "e3", "rank": 57, "points": 420})),
            result(json!({"competitor": "Kok", "event": "e4", "distance": 8.12, "derived": ["distance"], "derivation": ["distance: so"]})),
            result(json!({"competitor": "who is not named", "rank": 3})),
        ],
        "withdrawals": [
            {"competitor": "Leerdam", "event": "e1", "status": "DNF", "reason": "fall", "detail": "val", "evidence": evidence},
            {"competitor": "Ajax", "event": "e1", "status": "DSQ", "evidence": evidence},
            {"competitor": "Vos", "status": "DNS", "evidence": evidence},
        ],
        "conditions": [{"competitor": "Kok", "category": "illness", "detail": "ziek", "evidence": evidence}],
        "records": [{"type": "NR", "competitor": "Kok", "discipline": "500m", "time": 36.09, "new": true, "evidence": evidence}],
        "schedule": [{"event": "e1", "start": "18:00", "evidence": evidence}, {"event": "e4", "start": "19:30", "evidence": evidence}],
        "matches": [
            {"home": "Ajax", "away": "Nederland", "score": [3, 1], "event": "e4", "evidence": evidence},
            {"home": "Kok", "away": "Leerdam", "score": [2, 0], "sets": [[6, 4], [7, 6]], "event": "e4", "evidence": evidence},
        ],
        "warnings": [],
        "coverage": {"sentences": 0, "used": 0, "unread": []},
    });
    serde_json::from_value(report).expect("a report")
}

/// How many nodes of a document are of a class.
fn count(document: &Value, class: &str) -> usize {
    let graph = document["@graph"].as_array().expect("nodes");
    graph.iter().filter(|node| node["@type"] == class).count()
}

#[test]
fn everything_that_the_sport_schema_has_a_class_for_is_told() {
    let document = Standard::SportSchema.document(&common::article("a", ""), &full_report());
    for (class, expected) in [
        // Who competes is an athlete, whatever else: Vos is a coach who did not start.
        ("sport:Athlete", 3),
        ("sport:Associate", 1),
        ("sport:Team", 2),
        ("sport:IndividualMembership", 2),
        ("sport:Event", 3),
        ("sport:CompetitionPhase", 3),
        ("sport:Site", 1),
        // Two that are named, that of each contest but the last, of which nothing is told, and the standings.
        ("sport:Competition", 5),
        ("sport:TeamParticipation", 5),
        ("sport:IndividualParticipation", 8),
    ] {
        assert_eq!(count(&document, class), expected, "{class}: {document:#}");
    }
    let Some(python) = python() else { return };
    let output = validated(&python, &document.to_string());
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn classes_of_schema_org_have_properties_of_their_own() {
    // By the pages of the classes at https://schema.org, those that they inherit among them.
    let known = |class: &str| -> &[&str] {
        match class {
            "Article" => &["identifier", "headline", "datePublished", "url", "isBasedOn", "about", "mentions"],
            "SportsEvent" => {
                &["name", "sport", "startDate", "eventStatus", "location", "superEvent", "keywords", "competitor"]
            }
            "Person" => &["name", "nationality"],
            "SportsTeam" => &["name", "sport", "athlete"],
            "Place" => &["name"],
            "Country" => &["identifier"],
            "PropertyValue" => &["propertyID", "value"],
            other => panic!("{other}"),
        }
    };
    fn check(node: &Value, known: &impl Fn(&str) -> &'static [&'static str]) {
        let members = node.as_object().into_iter().flatten();
        for (name, value) in members.clone().filter(|(name, _)| !name.starts_with('@')) {
            let class = node["@type"].as_str().unwrap_or_else(|| panic!("{node} has no class"));
            assert!(known(class).contains(&name.as_str()), "{class} has no {name}");
            check(value, known);
        }
        node.as_array().into_iter().flatten().for_each(|item| check(item, known));
    }
    let document = Standard::SchemaOrg.document(&common::article("a", ""), &full_report());
    check(&document["@graph"], &known);
    assert_eq!(
        (count(&document, "SportsEvent"), count(&document, "Person"), count(&document, "SportsTeam")),
        (3, 5, 2)
    );
    let events: Vec<&Value> =
        document["@graph"].as_array().expect("nodes").iter().filter(|n| n["@type"] == "SportsEvent").collect();
    let starts: Vec<_> = events.iter().map(|event| event["startDate"].clone()).collect();
    assert_eq!(starts, [json!("2024-02-04T18:00:00"), json!("2024-02"), Value::Null]);
}

#[test]
fn all_articles_conform() {
    let Some(python) = python() else { return };
    let season = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/season.jsonl");
    let season = run(&["extract", season, "--format", "jsonld"], "");
    assert_eq!(season.code, Some(0), "{}", season.stderr);
    let mut lines = season.stdout;
    for article in articles() {
        lines += &format!("{}\n", Standard::SportSchema.document(&article, &ENGINE.extract(&article)));
    }
    let output = validated(&python, &lines);
    let (said, errors) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{errors}");
    let documents: usize = said.split(' ').next().and_then(|n| n.parse().ok()).unwrap_or_default();
    assert!(documents > 50, "{said}");
}

#[test]
fn what_does_not_conform_is_refused() {
    let Some(python) = python() else { return };
    let good = document();
    assert!(validated(&python, &good.to_string()).status.success());
    let node = |class: &str| {
        let graph = good["@graph"].as_array().expect("nodes");
        graph.iter().position(|node| node["@type"] == class).unwrap_or_else(|| panic!("a {class}"))
    };
    for (class, property, value, reason) in [
        ("sport:IndividualParticipation", "sport:rank", json!(1), "sport:rank"),
        ("sport:Event", "sport:date", json!("2023-11-19"), "Closed"),
        ("sport:Event", "sport:sport", json!({"@id": "medtop:99999999"}), "skos:Concept"),
        ("sport:Athlete", "sport:nationality", json!({"@id": "medtop:15000000"}), "sport:nationality"),
    ] {
        let mut bad = good.clone();
        bad["@graph"][node(class)][property] = value;
        let output = validated(&python, &bad.to_string());
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(!output.status.success() && errors.contains(reason), "{class} {property}: {errors}");
    }
}
