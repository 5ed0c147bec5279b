//! The output is valid by the schema that the program prints.

mod common;

use serde_json::{Value, json};

use common::{articles, json_lines, run};

fn printed(of: &str) -> jsonschema::Validator {
    let schema: Value = serde_json::from_str(&run(&["schema", of], "").stdout).expect("the schema is JSON");
    jsonschema::draft202012::meta::validate(&schema).expect("the schema is one of draft 2020-12");
    jsonschema::validator_for(&schema).expect("the schema can be used")
}

fn assert_valid(command: &str, options: &[&str]) {
    let validator = printed(command);
    let articles = articles();
    let reports = run(&[&[command, "-"], options].concat(), &json_lines(&articles)).lines();
    assert_eq!(reports.len(), articles.len());
    for report in reports {
        let errors: Vec<String> =
            validator.iter_errors(&report).map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert!(errors.is_empty(), "{}: {errors:#?}", report["article"]["id"]);
    }
}

#[test]
fn extract() {
    assert_valid("extract", &[]);
}

#[test]
fn tokens() {
    assert_valid("tokens", &[]);
}

#[test]
fn explain() {
    for options in [&["--json"][..], &["--json", "--sentence", "1"], &["--json", "--why-not", "Kok rank 9"]] {
        assert_valid("explain", options);
    }
}

#[test]
fn what_is_no_report_is_refused() {
    let validator = printed("extract");
    let report = run(&["extract"], "Kok won.").lines().remove(0);
    assert!(validator.is_valid(&report));
    let wrong = [
        ("/schema", json!("uitslag-0")),
        ("/article", json!({"title": null})),
        ("/people", json!([{"name": "Femke Kok"}])),
        (
            "/results",
            json!([{"competitor": "Femke Kok", "event": "e1", "rank": "first", "evidence": {"spans": [], "rules": []}}]),
        ),
        ("/coverage", Value::Null),
    ];
    for (at, value) in wrong {
        let mut report = report.clone();
        *report.pointer_mut(at).unwrap_or_else(|| panic!("a report has {at}")) = value;
        assert!(!validator.is_valid(&report), "{at}");
    }
}
