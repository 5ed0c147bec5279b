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
    for command in ["check", "test", "list", "reference", "skeleton"] {
        let help = run(&["grammar", command, "--help"], "");
        assert!(help.stdout.contains(&format!("Examples:\n  uitslag grammar {command}")), "{command}");
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
        &["grammar", "check", "--only", "frobnicate"],
        &["grammar", "test", "--entry", "frobnicate"],
        &["grammar", "test", "--file", "frobnicate"],
        &["grammar", "list", "--sport", "frobnicate"],
        &["grammar", "list", "--kind", "frobnicate"],
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
fn another_grammar() {
    let folder =
        Folder::new().with("words/lexicon/countries.lex", "[country]\nNederland | ioc=NED\n").with("a.txt", "Kok won.");
    for arguments in [
        &["grammar", "check", "--grammar", "words"][..],
        &["--grammar", "words", "grammar", "test"],
        &["grammar", "list", "--grammar", "words"],
        &["grammar", "reference", "--grammar", "words"],
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
    let grammar = [&["grammar", "check"][..], &["grammar", "test"], &["grammar", "list"], &["grammar", "reference"]];
    let commands = [&["extract"][..], &["tokens"], &["view"], &["show"], &["explain"], &["gaps"]];
    for arguments in grammar.into_iter().chain(commands) {
        let run = run(&[arguments, &["--grammar", "no/such/folder"]].concat(), "Kok won.");
        assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""), "{arguments:?}");
        assert!(run.stderr.starts_with("uitslag: no/such/folder: "), "{}", run.stderr);
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
