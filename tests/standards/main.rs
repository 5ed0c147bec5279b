//! The JSON-LD of the IPTC Sport Schema conforms to its SHACL shapes, as pyshacl sees it.

#[path = "../common/mod.rs"]
mod common;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};
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
