//! The other commands, and wrong use of all of them.

use crate::Folder;
use crate::common::run;

#[test]
fn help_shows_examples_and_exit_codes() {
    let help = run(&["--help"], "");
    assert_eq!(help.code, Some(0));
    assert!(help.stdout.contains("Exit codes:"));
    for command in ["extract", "tokens", "view", "show", "explain", "eval", "annotate", "gaps", "grammar"] {
        let help = run(&[command, "--help"], "");
        assert!(help.stdout.contains("Examples:\n  "), "{command}");
    }
    assert!(run(&["--version"], "").stdout.starts_with("uitslag 0."));
}

#[test]
fn wrong_use() {
    for arguments in [
        &[][..],
        &["frobnicate"],
        &["extract", "--frobnicate"],
        &["extract", "--published", "gisteren", "a.txt"],
        &["extract", "--published", "2023-02-30", "a.txt"],
        &["extract", "--from", "xml", "a.txt"],
        &["extract", "--encoding", "ebcdic", "a.txt"],
        &["extract", "--jobs", "0", "a.txt"],
        &["extract", "-", "-"],
        &["view", "-", "-"],
        &["view", "--published", "gisteren", "a.txt"],
        &["show", "--encoding", "ebcdic", "a.txt"],
        &["show", "a.txt", "-o", "b.txt"],
        &["explain", "-", "-"],
        &["explain", "--sentence", "0", "a.txt"],
        &["explain", "--fact", "one", "a.txt"],
        &["explain", "--sentence", "1", "--fact", "1", "a.txt"],
        &["explain", "--why-not", "Kok plaats 9", "a.txt"],
        &["gaps", "--top", "many"],
        &["gaps", "--examples", "11"],
        &["gaps", "--all", "--sport-only"],
        &["gaps", "-", "-"],
        &["grammar"],
        &["grammar", "frobnicate"],
        &["completions", "tcl"],
        &["man", "frobnicate"],
        &["schema", "frobnicate"],
    ] {
        let run = run(arguments, "");
        assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""), "{arguments:?}: {}", run.stderr);
        assert!(!run.stderr.is_empty(), "{arguments:?}");
    }
    assert!(run(&["extract", "--published", "gisteren"], "").stderr.contains("write it as YYYY-MM-DD"));
    assert!(run(&["extract", "--encoding", "ebcdic"], "").stderr.contains("try utf-8, utf-16 or windows-1252"));
}

#[test]
fn grammar_check() {
    let run = run(&["grammar", "check"], "");
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    assert!(!run.stdout.trim().is_empty());
}

#[test]
fn grammar_test() {
    let run = run(&["grammar", "test"], "");
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "{}", run.stdout);
    let last = run.stdout.lines().last().unwrap_or_default();
    assert!(last.ends_with(" passed, 0 failed"), "{last}");
}

/// The built-in grammar with one example changed to expect what is not said.
fn with_a_wrong_example() -> Folder {
    let folder = Folder::new().with_grammar("grammar");
    let text = folder.read("grammar/frames/10-places.frm");
    let changed = text.replacen("Anna Smit: rank 11", "Anna Smit: rank 12", 1);
    assert_ne!(text, changed, "the example is there");
    folder.with("grammar/frames/10-places.frm", changed)
}

#[test]
fn grammar_test_shows_what_fails() {
    let run = with_a_wrong_example().run(&["grammar", "test", "--grammar", "grammar"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(1), ""));
    assert!(run.stdout.contains("10-places.frm:"), "{}", run.stdout);
    assert!(run.stdout.contains("expected Anna Smit: rank 12, found Anna Smit: rank 11"), "{}", run.stdout);
    let last = run.stdout.lines().last().unwrap_or_default();
    assert!(last.contains(" passed, ") && last.ends_with(" failed") && !last.ends_with(" 0 failed"), "{last}");
}

#[test]
fn grammar_list() {
    let table = run(&["grammar", "list"], "");
    let json = run(&["grammar", "list", "--json"], "");
    assert_eq!((table.code, json.code), (Some(0), Some(0)));
    let entries = json.lines();
    assert_eq!(entries.len(), table.stdout.lines().count());
    for (entry, row) in entries.iter().zip(table.stdout.lines()) {
        let name = entry["name"].as_str().expect("an entry has a name");
        assert!(row.contains(name) && entry["yes"].is_u64() && entry["source"].is_string(), "{row}");
    }
}

#[test]
fn another_grammar() {
    let folder =
        Folder::new().with("words/lexicon/countries.lex", "[country]\nNederland | ioc=NED\n").with("a.txt", "Kok won.");
    for arguments in [
        &["grammar", "check", "--grammar", "words"][..],
        &["--grammar", "words", "grammar", "test"],
        &["grammar", "list", "--grammar", "words"],
        &["extract", "a.txt", "--grammar", "words"],
        &["tokens", "a.txt", "--grammar", "words"],
        &["view", "a.txt", "--grammar", "words"],
        &["show", "a.txt", "--grammar", "words"],
        &["explain", "a.txt", "--grammar", "words"],
        &["gaps", "a.txt", "--grammar", "words"],
        &["schema", "--grammar", "words"],
    ] {
        let run = folder.run(arguments);
        assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "{arguments:?}");
    }
}

#[test]
fn a_grammar_that_is_not_there() {
    let grammar = [&["grammar", "check"][..], &["grammar", "test"], &["grammar", "list"]];
    let commands = [&["extract"][..], &["tokens"], &["view"], &["show"], &["explain"], &["gaps"]];
    for arguments in grammar.into_iter().chain(commands) {
        let run = run(&[arguments, &["--grammar", "no/such/folder"]].concat(), "Kok won.");
        assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""), "{arguments:?}");
        assert!(run.stderr.starts_with("uitslag: no/such/folder: "), "{}", run.stderr);
    }
}

#[test]
fn a_broken_grammar() {
    let folder = Folder::new().with("broken/lexicon/countries.lex", "[country]\nNederland | ioc=\n[country\n");
    for arguments in [&["grammar", "check"][..], &["extract"], &["tokens"]] {
        let run = folder.run_on(&[arguments, &["--grammar", "broken"]].concat(), "Kok won.");
        assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""), "{arguments:?}: {}", run.stderr);
        let place = "lexicon/countries.lex:";
        assert!(run.stderr.starts_with("uitslag: broken: ") && run.stderr.contains(place), "{}", run.stderr);
        assert!(run.stderr.contains("[country\n") && run.stderr.contains('^'), "{}", run.stderr);
    }
}

#[test]
fn schema() {
    let report = run(&["schema"], "");
    assert_eq!((report.code, report.stderr.as_str()), (Some(0), ""));
    let schema: serde_json::Value = serde_json::from_str(&report.stdout).expect("JSON");
    assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
    assert!(schema["$id"].is_string() && schema["description"].is_string());
    assert_ne!(run(&["schema", "tokens"], "").stdout, report.stdout);
}

#[test]
fn completions() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let run = run(&["completions", shell], "");
        assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
        assert!(run.stdout.contains("uitslag") && run.stdout.contains("tokens"), "{shell}");
    }
}

#[test]
fn man() {
    let page = run(&["man"], "");
    assert_eq!((page.code, page.stderr.as_str()), (Some(0), ""));
    assert!(page.stdout.contains(".TH uitslag 1") && page.stdout.contains("Exit codes"));
    let page = run(&["man", "grammar", "test"], "");
    assert!(page.stdout.contains(".TH uitslag-grammar-test 1"));
}
