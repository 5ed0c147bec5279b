//! `annotate`: drafts of answers, and what they never write over.

use std::path::Path;

use serde_json::{Value, json};

use crate::common::{articles, json_lines};
use crate::{Folder, files, run_in};

const LINE: &str = r#"{"id": "sport/1", "title": "Schaatsen: Kok wint", "published": "2023-11-20", "text": "Femke Kok won zondag de 500 meter in 37,54."}"#;

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

#[test]
fn a_draft_an_entry_a_line() {
    let folder = Folder::new();
    let run = folder.run_on(&["annotate", "-o", "gold"], LINE);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    assert_eq!(run.stdout.replace('\\', "/"), "gold/sport_1.json\n");
    let expected = r#"{
  "$schema": "./gold.schema.json",
  "article": {
    "id": "sport/1",
    "published": "2023-11-20",
    "title": "Schaatsen: Kok wint"
  },
  "sport": "speed-skating",
  "people": [
    {"name": "Femke Kok", "role": "athlete"}
  ],
  "teams": [],
  "events": [
    {"id": "e1", "discipline": "500m", "gender": "women", "day": "sunday", "date": "2023-11-19"}
  ],
  "results": [
    {"competitor": "Femke Kok", "event": "e1", "rank": 1, "time": 37.54}
  ],
  "withdrawals": [],
  "conditions": [],
  "records": [],
  "schedule": [],
  "matches": []
}
"#;
    assert_eq!(folder.read("gold/sport_1.json"), expected);
    assert_eq!(folder.read("gold/sport_1.txt"), "Schaatsen: Kok wint\n\nFemke Kok won zondag de 500 meter in 37,54.");
}

#[test]
fn with_evidence() {
    let folder = Folder::new();
    assert_eq!(folder.run_on(&["annotate", "-o", "gold", "--evidence"], LINE).code, Some(0));
    let draft = json(&folder.read("gold/sport_1.json"));
    assert_eq!(draft["people"][0]["mentions"][1]["text"], "Femke Kok");
    assert!(draft["results"][0]["evidence"]["rules"].as_array().is_some_and(|rules| rules.contains(&json!("win"))));
}

#[test]
fn what_is_no_sport_has_people_only() {
    let folder = Folder::new().with("a.txt", "Wethouder Jan Jansen stemde in met het plan van de gemeenteraad.");
    assert_eq!(folder.run(&["annotate", "a.txt", "-o", "gold"]).code, Some(0));
    let draft = json(&folder.read("gold/a.json"));
    let fields: Vec<&str> =
        draft.as_object().map(|draft| draft.keys().map(String::as_str).collect()).unwrap_or_default();
    assert_eq!(fields, ["$schema", "article", "people"]);
}

#[test]
fn uncorrected_drafts_are_all_right() {
    let folder = Folder::new();
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures");
    let gold = folder.path("gold").display().to_string();
    let season = run_in(&fixtures, &["annotate", "season.jsonl", "-o", &gold], b"");
    assert_eq!((season.code, season.stderr.as_str()), (Some(0), ""));
    let small = run_in(&fixtures, &["annotate", "-o", &gold, "--force"], json_lines(&articles()).as_bytes());
    assert_eq!((small.code, small.stderr.as_str()), (Some(0), ""));
    let run = folder.run(&["eval", "gold", "--json"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    let figures = json(&run.stdout)["figures"].clone();
    let figures = figures.as_object().expect("an object");
    assert!(figures.len() > 10, "all kinds but a few are there: {figures:?}");
    for (kind, figure) in figures {
        assert_eq!((&figure["core"], &figure["full"]), (&json!([1.0, 1.0, 1.0]), &json!([1.0, 1.0, 1.0])), "{kind}");
    }
}

#[test]
fn drafts_are_valid_by_the_schema_beside_them() {
    let folder = Folder::new();
    let input = json_lines(&articles());
    assert_eq!(folder.run_on(&["annotate", "-o", "gold"], &input).code, Some(0));
    let schema = json(&folder.read("gold/gold.schema.json"));
    assert_eq!(schema, json(&folder.run(&["schema", "gold"]).stdout));
    jsonschema::draft202012::meta::validate(&schema).expect("the schema is one of draft 2020-12");
    let validator = jsonschema::validator_for(&schema).expect("the schema can be used");
    let mut count = 0;
    for (name, bytes) in files(&folder.path("gold")) {
        if name.ends_with(".json") && name != "gold.schema.json" {
            let draft = json(&String::from_utf8_lossy(&bytes));
            assert!(validator.is_valid(&draft), "{name}: {:?}", validator.validate(&draft).err());
            count += 1;
        }
    }
    assert_eq!(count, articles().len());
    for slip in [
        json!({"resutls": []}),
        json!({"results": [{"competitor": "Kok", "place": 1}]}),
        json!({"people": [{"role": "athlete"}]}),
        json!({"withdrawals": [{"competitor": "Kok", "status": "ill"}]}),
    ] {
        assert!(!validator.is_valid(&slip), "{slip}");
    }
}

#[test]
fn answers_are_never_written_over_unless_asked() {
    let folder = Folder::new().with("a.txt", "Femke Kok won.").with("b.txt", "Jan Smit won.");
    let folder = folder.with("gold/a.json", "mine").with("gold/gold.schema.json", "{}");
    let run = folder.run(&["annotate", "a.txt", "b.txt", "-o", "gold"]);
    assert_eq!(run.code, Some(1));
    assert_eq!(run.stderr.replace('\\', "/"), "uitslag: gold/a.json: is there already; --force writes over it\n");
    assert_eq!(run.stdout.lines().count(), 1, "the other is done");
    assert_eq!((folder.read("gold/a.json").as_str(), folder.path("gold/a.txt").exists()), ("mine", false));
    assert_eq!(folder.read("gold/gold.schema.json"), "{}");

    assert_eq!(folder.run(&["annotate", "a.txt", "b.txt", "-o", "gold", "--force"]).code, Some(0));
    assert_eq!(json(&folder.read("gold/a.json"))["people"][0]["name"], "Femke Kok");
    assert!(folder.read("gold/gold.schema.json").contains("\"$id\""));
}

#[test]
fn a_text_is_only_written_over_by_itself() {
    let folder = Folder::new().with("a.txt", "Femke Kok won.").with("gold/a.txt", "Another text.");
    let run = folder.run(&["annotate", "a.txt", "-o", "gold"]);
    assert_eq!((run.code, folder.read("gold/a.txt").as_str()), (Some(1), "Another text."));
    assert!(run.stderr.contains("a.txt: is there already"), "{}", run.stderr);
    let beside = folder.run(&["annotate", "a.txt", "-o", "."]);
    assert_eq!((beside.code, folder.read("a.txt").as_str()), (Some(0), "Femke Kok won."));
    assert!(folder.path("a.json").exists());
}

#[test]
fn articles_with_one_name_have_a_draft_each() {
    let lines = "{\"id\": \"a\", \"text\": \"Kok won.\"}\n{\"id\": \"a\", \"text\": \"Kim won.\"}\n{\"id\": \"gold.schema\", \"text\": \"x\"}\n";
    for jobs in ["1", "3"] {
        let folder = Folder::new();
        assert_eq!(folder.run_on(&["annotate", "-o", "gold", "--jobs", jobs], lines).code, Some(0));
        let names: Vec<String> = files(&folder.path("gold")).into_keys().collect();
        assert_eq!(
            names,
            ["a-2.json", "a-2.txt", "a.json", "a.txt", "gold.schema-2.json", "gold.schema-2.txt", "gold.schema.json"]
        );
        assert_eq!(folder.read("gold/a-2.txt"), "Kim won.");
    }
}

#[test]
fn bad_input_is_named_and_the_others_are_done() {
    let folder = Folder::new().with("a.txt", "Femke Kok won.");
    let run = folder.run(&["annotate", "none.txt", "a.txt", "-o", "gold"]);
    assert_eq!(run.code, Some(1));
    assert_eq!(run.stderr, "uitslag: none.txt: there is no such file or folder; check the name\n");
    assert!(folder.path("gold/a.json").exists());
}

#[test]
fn wrong_use() {
    let folder = Folder::new().with("a.txt", "Femke Kok won.").with("file", "x");
    for (arguments, reason) in [
        (&["a.txt"][..], "error: the following required arguments were not provided"),
        (&["a.txt", "-o", "no/such/folder"], "uitslag: no/such/folder: the drafts cannot be written there"),
        (&["a.txt", "-o", "file"], "uitslag: file: the drafts cannot be written there"),
        (&["a.txt", "-o", "gold", "--published", "gisteren"], "error: invalid value for --published"),
    ] {
        let run = folder.run(&[&["annotate"], arguments].concat());
        assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""), "{arguments:?}");
        assert!(run.stderr.starts_with(reason), "{}", run.stderr);
    }
}
