//! What is told of a run: rejects and the summary.

use serde_json::{Value, json};

use crate::Folder;
use crate::common::json_lines;

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

const WON: &str = "Femke Kok won zondag bij de wereldbeker schaatsen in Heerenveen de 500 meter in 37,54.";

fn mixed() -> Folder {
    let lines = format!("{{\"id\": 1, \"text\": \"{WON}\"}}\nno JSON\n{{\"id\": 2}}\n");
    Folder::new().with("a.jsonl", lines).with("empty.txt", "").with("b.txt", "Femke Kok won.")
}

#[test]
fn rejects() {
    let folder = mixed();
    for output in [&[][..], &["-o", "out.jsonl"], &["-o", "out.sqlite"], &["-o", "out", "--format", "csv"]] {
        let inputs = ["extract", "a.jsonl", "none.txt", "empty.txt", "b.txt", "--rejects", "rejects.jsonl"];
        let run = folder.run(&[&inputs, output].concat());
        assert_eq!(run.code, Some(1));
        let rejects: Vec<Value> = folder.read("rejects.jsonl").lines().map(json).collect();
        let place = |reject: &Value| (reject["input"].clone(), reject["line"].clone());
        let places: Vec<_> = rejects.iter().map(place).collect();
        assert_eq!(
            places,
            [
                (json!("a.jsonl"), json!(2)),
                (json!("a.jsonl"), json!(3)),
                (json!("none.txt"), Value::Null),
                (json!("empty.txt"), Value::Null),
            ]
        );
        for (reject, line) in rejects.iter().zip(run.stderr.lines()) {
            let reason = reject["reason"].as_str().expect("a reason");
            assert!(line.starts_with("uitslag: ") && line.ends_with(reason), "{line}: {reason}");
        }
        std::fs::remove_file(folder.path("rejects.jsonl")).expect("it is there");
    }
    assert_eq!(folder.names(), ["a.jsonl", "b.txt", "empty.txt", "out", "out.jsonl", "out.sqlite"]);
}

#[test]
fn without_rejects_the_file_is_empty() {
    let folder = mixed();
    assert_eq!(folder.run(&["extract", "b.txt", "-o", "o.jsonl", "--rejects", "r.jsonl"]).code, Some(0));
    assert!(folder.path("r.jsonl").exists());
    assert_eq!(folder.read("r.jsonl"), "");
}

#[test]
fn what_cannot_be_written_is_told_before_the_work() {
    let folder = mixed();
    for option in ["--rejects", "--summary"] {
        for output in [&[][..], &["-o", "out.jsonl"]] {
            let run = folder.run(&[&["extract", "b.txt", option, "no/folder/r.jsonl"], output].concat());
            assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""));
            assert!(run.stderr.contains("no/folder/r.jsonl: the output cannot be made there"), "{}", run.stderr);
        }
    }
    assert_eq!(folder.names(), ["a.jsonl", "b.txt", "empty.txt"]);
}

#[test]
fn summary() {
    let folder = mixed();
    for output in [&[][..], &["-o", "out.jsonl"]] {
        let inputs = ["extract", "a.jsonl", "empty.txt", "b.txt", "--summary", "summary.json"];
        let run = folder.run(&[&inputs, output].concat());
        assert_eq!(run.code, Some(1));
        let summary = json(&folder.read("summary.json"));
        assert_eq!((&summary["articles"], &summary["rejected"]), (&json!(2), &json!(3)));
        assert_eq!((&summary["skipped"], &summary["bytes"]), (&json!({}), &json!(WON.len() + 14)));
        assert_eq!((&summary["facts"]["people"], &summary["facts"]["results"]), (&json!(2), &json!(1)));
        assert!(summary["seconds"].as_f64() > Some(0.0) && summary["articles_per_second"].as_f64() > Some(0.0));
        assert!(summary["bytes_per_second"].as_f64() > Some(0.0));
        std::fs::remove_file(folder.path("summary.json")).expect("it is there");
    }
}

#[test]
fn an_archive_is_summed_up_and_a_file_is_not() {
    let articles = crate::common::articles();
    let folder = Folder::new().with("in.jsonl", json_lines(&articles)).with("a.txt", "Femke Kok won.");
    let run = folder.run(&["extract", "in.jsonl", "-o", "out.jsonl"]);
    assert!(run.stderr.starts_with(&format!("uitslag: {} articles in ", articles.len())), "{}", run.stderr);
    assert!(run.stderr.contains(" results, "), "{}", run.stderr);
    for arguments in [&["extract", "in.jsonl"][..], &["extract", "a.txt", "-o", "one.jsonl"]] {
        assert_eq!(folder.run(arguments).stderr, "", "{arguments:?}");
    }
}
