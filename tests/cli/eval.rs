//! `eval`: figures, errors, guards, and answers that cannot be read.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::common::{Run, fixtures_in};
use crate::{Folder, run_in};

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures")
}

/// Runs the program among the fixtures.
fn run(arguments: &[&str]) -> Run {
    run_in(&fixtures(), arguments, b"")
}

fn figures(run: &Run) -> Value {
    serde_json::from_str(&run.stdout).unwrap_or_else(|error| panic!("{error}: {}", run.stdout))
}

const ARTICLE: &str = "Schaatsen: Kok wint\n\nFemke Kok won zondag de 500 meter in 37,54.\n\nDe Koreaanse Minsun Kim sprak met Erin Jackson.\n";

/// Answers of which one is right, one in part, one missed, and with one found that is no answer.
fn answers() -> Value {
    json!({
        "$schema": "./gold.schema.json",
        "article": {"published": "2023-11-20"},
        "sport": "speed-skating",
        "people": [{"name": "Femke Kok"}, {"name": "Minsun Kim", "country": "CHN"}],
        "events": [{"id": "e1", "discipline": "500m", "gender": "women"}],
        "results": [
            {"competitor": "Femke Kok", "event": "e1", "rank": 1, "time": 37.54},
            {"competitor": "Minsun Kim", "event": "e1", "time": 37.85},
        ],
    })
}

fn gold() -> Folder {
    Folder::new().with("gold/a.txt", ARTICLE).with("gold/a.json", answers().to_string())
}

#[test]
fn counts_as_the_script_does_that_all_figures_were_made_with() {
    let folder = Folder::new();
    let names: Vec<PathBuf> = std::fs::read_dir(fixtures().join("scored/gold"))
        .expect("the folder is there")
        .flatten()
        .map(|e| e.path())
        .collect();
    // Facts that were read before need no text, but the answers are only counted where there is one.
    let folder = names.iter().fold(folder, |folder, path| {
        folder.with(&format!("texts/{}.txt", path.file_stem().unwrap_or_default().to_string_lossy()), "Kok won.")
    });
    let scored = |name: &str| fixtures().join("scored").join(name).display().to_string();
    let texts = folder.path("texts").display().to_string();
    let run = run(&["eval", &scored("gold"), "--text", &texts, "--facts", &scored("facts.jsonl"), "--json"]);
    assert_eq!(run.stderr, "uitslag: made-games: answers: event \"e9\" is not in events\n");
    let expected = std::fs::read_to_string(scored("figures.json")).expect("the figures are there");
    assert_eq!(figures(&run), serde_json::from_str::<Value>(&expected).expect("JSON"));
    assert_eq!(run.code, Some(0));
}

#[test]
fn answers_against_themselves_are_all_right() {
    let folder = gold().with("facts.jsonl", {
        let mut facts = answers();
        facts["article"]["id"] = json!("a");
        facts.to_string()
    });
    let run = folder.run(&["eval", "gold", "--facts", "facts.jsonl", "--json"]);
    let figures = &figures(&run)["figures"];
    for (kind, figure) in figures.as_object().expect("an object") {
        assert_eq!((&figure["core"], &figure["full"]), (&json!([1.0, 1.0, 1.0]), &json!([1.0, 1.0, 1.0])), "{kind}");
    }
    assert_eq!(figures["time"]["gold"], 2);
}

#[test]
fn a_table_for_people() {
    let run = gold().run(&["eval", "gold"]);
    let expected = "\
1 article
            answers  found   core P     R    F1    full P     R    F1
name              2      3    0.667 1.000 0.800     0.333 0.500 0.400
place             1      1    1.000 1.000 1.000     1.000 1.000 1.000
time              2      1    1.000 0.500 0.667     1.000 0.500 0.667
headline                      0.889 0.833 0.822     0.778 0.667 0.689
headline: the mean over name, place, time
";
    assert_eq!((run.code, run.stdout.as_str(), run.stderr.as_str()), (Some(0), expected, ""));
}

#[test]
fn errors_with_their_sentence_and_the_stage_that_lost_them() {
    let run = gold().run(&["eval", "gold", "--errors"]);
    let expected = "\
a
  missed  time       Minsun Kim: 37.85  [discipline=500m gender=women]
          “De Koreaanse Minsun Kim sprak met Erin Jackson.”
          mention: the value was not read
  wrong   name       erin jackson
          “De Koreaanse Minsun Kim sprak met Erin Jackson.”
  partly  name       minsun kim  [country=CHN]  got [country=KOR]
          “De Koreaanse Minsun Kim sprak met Erin Jackson.”
";
    assert!(run.stdout.starts_with(expected), "{}", run.stdout);
    let json = figures(&gold().run(&["eval", "gold", "--errors", "--json"]));
    let errors = json["errors"].as_array().expect("a list");
    assert_eq!(errors.len(), 3);
    assert_eq!((&errors[0]["article"], &errors[0]["stage"]), (&json!("a"), &json!("mention")));
    assert_eq!(errors[2]["found"], json!({"country": "KOR"}));
}

#[test]
fn each_stage_can_be_what_lost_a_fact() {
    let text = "Schaatsen\n\nFemke Kok won zondag de 500 meter in 37,54.\n\nErin Jackson sprak met Minsun Kim over 38,12. Zij lachte \
                om 1.08,91.\n";
    let lost = |results: Value| {
        let answers = json!({"events": [{"id": "e1"}, {"id": "e2", "discipline": "1000m"}], "results": results});
        let run = Folder::new()
            .with("g/a.txt", text)
            .with("g/a.json", answers.to_string())
            .run(&["eval", "g", "--errors", "--json"]);
        let errors = figures(&run)["errors"].as_array().cloned().unwrap_or_default();
        let missed = errors.iter().find(|error| error["error"] == "missed").expect("it is missed");
        missed["stage"].as_str().unwrap_or_default().to_owned()
    };
    for (competitor, time, stage) in [
        ("Jutta Leerdam", 37.54, "text"),
        ("Femke Kok", 37.99, "mention"),
        ("Erin Jackson", 37.54, "discourse"),
        ("Femke Kok", 38.12, "clause"),
        ("Erin Jackson", 38.12, "frame"),
    ] {
        assert_eq!(lost(json!([{"competitor": competitor, "time": time}])), stage, "{competitor} {time}");
    }
    let no_sport = json!({"results": [{"competitor": "Jan Jansen", "rank": 1}]}).to_string();
    let text = "De gemeenteraad van Elburg stemde dinsdag in met het plan van wethouder Jan Jansen.";
    let run = Folder::new().with("g/a.txt", text).with("g/a.json", no_sport).run(&["eval", "g", "--errors"]);
    assert!(run.stdout.contains("sport: the text was not taken for one about sport"), "{}", run.stdout);
}

#[test]
fn by_sport_and_by_frame() {
    let run = gold().run(&["eval", "gold", "--by", "sport"]);
    assert!(run.stdout.starts_with("speed-skating: 1 article\n"), "{}", run.stdout);
    let json = figures(&gold().run(&["eval", "gold", "--by", "sport", "--json"]));
    assert_eq!(json["by"]["sport"]["speed-skating"]["figures"], json["figures"]);

    let json = figures(&gold().run(&["eval", "gold", "--by", "frame", "--json"]));
    let frames = json["by"]["frame"].as_array().expect("a list");
    let win = frames.iter().find(|frame| frame["frame"] == "win").expect("the entry is there");
    assert_eq!((&win["right"], &win["partly"], &win["wrong"]), (&json!(2), &json!(0), &json!(0)));
    let table = gold().run(&["eval", "gold", "--by", "frame"]).stdout;
    assert!(table.starts_with("entry") && table.lines().any(|line| line.starts_with("win ")), "{table}");
}

#[test]
fn only_some_articles() {
    let folder = gold().with("gold/b-1.txt", ARTICLE).with("gold/b-1.json", answers().to_string());
    assert_eq!(figures(&folder.run(&["eval", "gold", "--json"]))["articles"], 2);
    assert_eq!(figures(&folder.run(&["eval", "gold", "--json", "--only", "x,b-"]))["articles"], 1);
    let none = folder.run(&["eval", "gold", "--only", "x"]);
    assert_eq!((none.code, none.stdout.as_str()), (Some(1), ""));
    assert!(none.stderr.starts_with("uitslag: no articles to count"), "{}", none.stderr);
}

#[test]
fn the_same_for_any_number_of_threads() {
    let of = |jobs: &str| run(&["eval", "own", "corpus", "--errors", "--json", "--jobs", jobs]);
    let one = of("1");
    assert_eq!((one.code, one.stderr.as_str()), (Some(0), ""));
    assert_eq!(figures(&one)["articles"], fixtures_in("own").len() + fixtures_in("corpus").len());
    assert_eq!(of("7").stdout, one.stdout);
}

#[test]
fn floors() {
    let run = gold().run(&["eval", "gold", "--min", "place=1", "--min", "time=0.7", "--min", "medal.full=0.1"]);
    assert_eq!(run.code, Some(1));
    assert_eq!(
        run.stderr,
        "uitslag: time, core F1: 0.6667 is below 0.7\nuitslag: medal, full F1: 0.0000 is below 0.1\n"
    );
    assert!(run.stdout.contains("headline"), "the figures are shown all the same");
    assert_eq!(gold().run(&["eval", "gold", "--min", "place=1"]).code, Some(0));
}

#[test]
fn a_baseline_guards_every_figure() {
    let folder = gold();
    let saved = folder.run(&["eval", "gold", "--save", "base.json"]);
    assert_eq!((saved.code, saved.stderr.as_str()), (Some(0), ""));
    let same = folder.run(&["eval", "gold", "--baseline", "base.json"]);
    assert_eq!((same.code, same.stderr.as_str()), (Some(0), ""));
    let better = folder.read("base.json").replace("[1.0, 0.5, 0.6667]", "[0.9, 0.6, 0.72]");
    let folder = folder.with("base.json", better);
    let fell = folder.run(&["eval", "gold", "--baseline", "base.json"]);
    assert_eq!(fell.code, Some(1));
    let expected = "\
uitslag: time, core recall fell from 0.6000 to 0.5000
uitslag: time, core F1 fell from 0.7200 to 0.6667
uitslag: time, full recall fell from 0.6000 to 0.5000
uitslag: time, full F1 fell from 0.7200 to 0.6667
";
    assert_eq!(fell.stderr, expected);
}

#[test]
fn a_baseline_that_cannot_be_used() {
    let folder = gold().with("other.json", r#"{"articles": 2, "figures": {}}"#).with("broken.json", "{");
    for (file, reason) in [
        ("other.json", "is of 2 articles instead of 1; save the figures anew with --save"),
        ("broken.json", "holds no figures (EOF while parsing an object at line 1 column 1); eval --save makes it anew"),
        ("none.json", "cannot be read: "),
    ] {
        let run = folder.run(&["eval", "gold", "--baseline", file]);
        let expected = format!("uitslag: {file}: {reason}");
        assert_eq!(run.code, Some(2), "{file}");
        assert!(run.stderr.starts_with(&expected), "{}", run.stderr);
    }
}

#[test]
fn answers_that_cannot_be_read_are_named_and_the_others_counted() {
    for (name, text, answers, reason) in [
        (
            "b",
            None,
            "{}",
            "gold/b.txt: there is no article for gold/b.json; put it there, or name its folder with --text",
        ),
        ("b", Some(" \n"), "{}", "gold/b.txt: is empty; an article needs text"),
        (
            "b",
            Some("Kok won."),
            "{\n\"people\": [{}]}",
            "gold/b.json: holds no answers (missing field `name` at line 2 column 13); \
          uitslag schema gold tells what may stand there",
        ),
        (
            "b",
            Some("Kok won."),
            r#"{"withdrawals": [{"competitor": "Kok", "status": "ILL"}]}"#,
            "gold/b.json: holds no answers \
          (unknown variant `ILL`, expected one of `DNS`, `DNF`, `DSQ` at line 1 column 54); uitslag schema gold tells what may stand there",
        ),
        (
            "b",
            Some("Kok won."),
            r#"{"article": {"published": "zondag"}}"#,
            "gold/b.json: \"published\": \"zondag\" is no date; \
          write it as YYYY-MM-DD",
        ),
    ] {
        let mut folder = gold().with(&format!("gold/{name}.json"), answers);
        if let Some(text) = text {
            folder = folder.with(&format!("gold/{name}.txt"), text);
        }
        let run = folder.run(&["eval", "gold", "--save", "figures.json"]);
        assert_eq!(run.code, Some(1), "{reason}");
        assert!(run.stdout.starts_with("1 article\n"), "{}", run.stdout);
        let saved = "uitslag: figures.json: is not saved, for not all answers could be read\n";
        assert_eq!(run.stderr, format!("uitslag: {reason}\n{saved}"));
        assert!(!folder.path("figures.json").exists());
    }
    let folder = gold().with("gold/b.json", "{}").with("gold/b.txt", b"caf\xe9");
    let run = folder.run(&["eval", "gold"]);
    assert_eq!(run.stderr, "uitslag: gold/b.txt: is not valid UTF-8 at byte 3; save it in UTF-8\n");
}

#[test]
fn facts_that_cannot_be_read() {
    let folder = gold().with("bad.jsonl", "{}\n").with("broken.jsonl", "\n{\"article\"\n");
    for (file, reason) in [
        ("bad.jsonl", "line 1: names no article; \"article\" needs an \"id\""),
        ("broken.jsonl", "line 2: holds no facts ("),
        ("none.jsonl", "cannot be read: "),
    ] {
        let run = folder.run(&["eval", "gold", "--facts", file]);
        assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""), "{file}");
        assert!(run.stderr.starts_with(&format!("uitslag: {file}: {reason}")), "{}", run.stderr);
    }
}

#[test]
fn wrong_use() {
    let folder = gold();
    for (arguments, reason) in [
        (&["none"][..], "uitslag: none: there is no such folder; eval takes a folder with ID.json"),
        (&["gold/a.json"], "uitslag: gold/a.json: is no folder; eval takes a folder with ID.json"),
        (
            &["gold", "--text", "none"],
            "uitslag: none: there is no such folder; --text takes the folder of the articles",
        ),
        (
            &["gold", "--min", "plaats=1"],
            "error: invalid value 'plaats=1' for '--min <KIND=F1>': there is no kind \"plaats\"",
        ),
        (&["gold", "--save", "none/a.json"], "uitslag: none/a.json: the figures cannot be saved there"),
        (&[], "error: the following required arguments were not provided"),
    ] {
        let run = folder.run(&[&["eval"], arguments].concat());
        let code = if arguments.contains(&"--save") { 1 } else { 2 };
        assert_eq!(run.code, Some(code), "{arguments:?}");
        assert!(run.stderr.starts_with(reason), "{}", run.stderr);
    }
}
