//! `grammar`: its examples, its entries, what looks wrong in it, and the files that are made of it.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::Folder;
use crate::common::{Run, run};

/// The folder of the project.
const PROJECT: &str = env!("CARGO_MANIFEST_DIR");

/// Words enough for small entries to be read: two verbs, who competes, and what the examples are about.
const WORDS: &str = "\
[verb]
winnen: win wint won wonnen gewonnen
zegevieren: zegevier zegeviert zegevierde zegevierden gezegevierd

[first-name gender=women]
Eva, Ann

[sport-word sport=speed-skating weight=8]
schaatsen

[preposition role=in]
in
";

/// A folder with the grammar of the project, and one more file of entries, `own.frm`.
fn with_own(entries: &str) -> Folder {
    Folder::new().with_grammar("grammar").with("grammar/frames/own.frm", entries)
}

/// A folder with a grammar of a few words and some entries.
fn small(entries: &str) -> Folder {
    Folder::new().with("grammar/lexicon/words.lex", WORDS).with("grammar/frames/a.frm", entries)
}

fn last_line(run: &Run) -> &str {
    run.stdout.lines().last().unwrap_or_default()
}

#[test]
fn all_examples_hold() {
    let run = run(&["grammar", "test"], "");
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "{}", run.stdout);
    assert!(last_line(&run).ends_with(" passed, 0 failed"), "{}", run.stdout);
}

const OWN: &str = "\
frame slogs-to-place
  verb bikkelen
  subject
  role rank: RANK
  asserts result subject rank
  yes \"Eva Jansen won. Ann Bos bikkelde zich naar de vierde plaats.\" => Eva Jansen: rank 1; Ann Bos: rank 5
  no \"Ann Bos bikkelde niet naar de vierde plaats.\"
";

#[test]
fn a_failed_example_is_shown_with_what_differs() {
    let run = with_own(OWN).run(&["grammar", "test", "--grammar", "grammar", "--entry", "slogs-to-place"]);
    let expected = "\
frames/own.frm:6: slogs-to-place
  \"Eva Jansen won. Ann Bos bikkelde zich naar de vierde plaats.\"
  - Ann Bos: rank 5
  + Ann Bos: rank 4
    Eva Jansen: rank 1

1 passed, 1 failed
";
    assert_eq!((run.code, run.stderr.as_str(), run.stdout.as_str()), (Some(1), "", expected));
}

#[test]
fn examples_as_json() {
    let run = with_own(OWN).run(&["grammar", "test", "--grammar", "grammar", "--file", "own", "--json"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(1), ""));
    let outcomes = run.lines();
    let passed: Vec<bool> = outcomes.iter().map(|outcome| outcome["passed"] == true).collect();
    assert_eq!(passed, [false, true]);
    assert_eq!(outcomes[0]["found"], serde_json::json!(["Ann Bos: rank 4", "Eva Jansen: rank 1"]));
    assert_eq!(outcomes[0]["expected"], serde_json::json!(["Ann Bos: rank 5", "Eva Jansen: rank 1"]));
    assert_eq!(outcomes[0]["source"], "frames/own.frm:6");
}

#[test]
fn the_examples_of_some_entries_and_files() {
    let count = |arguments: &[&str]| {
        let run = run(&[&["grammar", "test"], arguments].concat(), "");
        assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "{}", run.stdout);
        let count = last_line(&run).split(' ').next().and_then(|count| count.parse::<usize>().ok());
        count.expect("a count of examples")
    };
    let one = count(&["--entry", "time-stood"]);
    let two = count(&["--entry", "time-stood", "--entry", "starts-in-order"]);
    let file = count(&["--file", "frames/10-places.frm"]);
    assert_eq!((one, two), (2, 4));
    assert_eq!(count(&["--entry", "time-stood", "--file", "23-struck"]), count(&["--file", "23-struck"]) + 2);
    assert!(file < count(&[]));
}

#[test]
fn err_no_such_entry_or_file() {
    let complaint = |arguments: &[&str]| run(&[&["grammar", "test"], arguments].concat(), "").stderr;
    let entry = complaint(&["--entry", "time-stod"]);
    assert!(entry.starts_with("uitslag: --entry: unknown entry 'time-stod': did you mean 'time-stood'?"), "{entry}");
    let file = complaint(&["--file", "frames/10-place.frm"]);
    assert!(file.contains("unknown file 'frames/10-place.frm': did you mean 'frames/10-places.frm'?"), "{file}");
}

#[test]
fn the_entries_as_table_and_as_json() {
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
fn the_entries_of_a_sport_and_a_kind() {
    let list = |arguments: &[&str]| run(&[&["grammar", "list", "--json"], arguments].concat(), "").lines();
    let asserts =
        |entry: &Value, kind: &str| entry["asserts"].as_str().is_some_and(|all| all.split(' ').any(|a| a == kind));
    let about = |entry: &Value, sport: &str| entry["sports"].as_array().is_some_and(|all| all.contains(&sport.into()));
    let all = list(&[]);
    let both = list(&["--sport", "cycling", "--kind", "withdrawal"]);
    assert!(!both.is_empty());
    let expected: Vec<Value> = all
        .iter()
        .filter(|e| e["kind"] == "frame" && asserts(e, "withdrawal") && about(e, "cycling"))
        .cloned()
        .collect();
    assert_eq!(both, expected);
    let any = list(&["--sport", "any"]);
    assert!(!any.is_empty() && any.iter().all(|entry| entry["sports"] == serde_json::json!([])));
    let table = run(&["grammar", "list", "--sport", "cycling", "--kind", "withdrawal"], "");
    assert_eq!(table.stdout.lines().count(), both.len());
}

#[test]
fn err_no_such_sport_or_kind() {
    let complaint = |arguments: &[&str]| run(&[&["grammar", "list"], arguments].concat(), "").stderr;
    let sport = complaint(&["--sport", "cyclng"]);
    assert!(sport.starts_with("uitslag: --sport: unknown sport 'cyclng': did you mean 'cycling'?\n"), "{sport}");
    assert!(sport.contains("alpine-skiing, ") && sport.contains("speed-skating, "), "{sport}");
    let kind = complaint(&["--kind", "withdrawl"]);
    assert!(
        kind.starts_with("uitslag: --kind: unknown kind of fact 'withdrawl': did you mean 'withdrawal'?\n"),
        "{kind}"
    );
    assert!(kind.contains("result, withdrawal, condition"), "{kind}");
    let far = complaint(&["--kind", "x"]);
    assert!(far.starts_with("uitslag: --kind: unknown kind of fact 'x': expected one of result, "), "{far}");
}

/// What is warned of in a small grammar: the kind, the entry, and where.
fn warnings(entries: &str) -> Vec<(String, String, String)> {
    let run = small(entries).run(&["grammar", "check", "--grammar", "grammar", "--json"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "{}", run.stdout);
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let place = |warning: &Value| {
        let place = &warning["places"][0];
        format!("{}:{}", text(&place["file"]), place["line"])
    };
    run.lines().iter().map(|warning| (text(&warning["code"]), text(&warning["entry"]), place(warning))).collect()
}

/// That a small grammar has just one warning.
fn assert_warning(entries: &str, code: &str, entry: &str, line: usize) {
    let expected = (code.to_owned(), entry.to_owned(), format!("frames/a.frm:{line}"));
    assert_eq!(warnings(entries), [expected], "{entries}");
}

/// An entry that all is well with.
const WELL: &str = "\
frame win
  verb winnen
  subject
  asserts result subject rank=1
  yes \"Eva won.\" => Eva: rank 1
  no \"Eva wint in schaatsen.\"
";

#[test]
fn nothing_is_warned_of_where_all_is_well() {
    let entry = WELL.replace("\"Eva wint in schaatsen.\"", "\"Schaatsen.\"");
    assert_eq!(warnings(&entry), []);
    let run = small(&entry).run(&["grammar", "check", "--grammar", "grammar", "--deny-warnings"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "{}", run.stdout);
    assert_eq!(run.stdout.lines().count(), 1, "{}", run.stdout);
}

/// The entry that all is well with, and another.
fn beside(other: &str) -> String {
    WELL.replace("\"Eva wint in schaatsen.\"", "\"Schaatsen.\"") + "\n" + other
}

#[test]
fn warns_of_an_entry_that_adds_nothing() {
    let other = "frame win-in\n  verb winnen\n  subject\n  needs PREPOSITION\n  asserts result subject rank=1\n  no \"Schaatsen.\"\n";
    let found = warnings(&beside(other));
    assert!(found.contains(&("shadowed".to_owned(), "win-in".to_owned(), "frames/a.frm:8".to_owned())), "{found:?}");
}

#[test]
fn warns_of_an_entry_that_is_never_asked() {
    let other =
        "frame win-again\n  verb winnen\n  subject\n  asserts withdrawal subject status=DNS\n  no \"Schaatsen.\"\n";
    let found = warnings(&beside(other).replace("rank=1\n  yes", "rank=1\n  last\n  yes"));
    assert!(found.contains(&("shadowed".to_owned(), "win-again".to_owned(), "frames/a.frm:9".to_owned())), "{found:?}");
}

#[test]
fn warns_of_an_entry_whose_examples_do_not_need_it() {
    let other = "\
frame win-or-triumph
  verb winnen zegevieren
  subject
  asserts result subject rank=1
  yes \"Ann won.\" => Ann: rank 1
  no \"Schaatsen.\"
";
    let found = warnings(&beside(other));
    assert!(
        found.contains(&("not-needed".to_owned(), "win-or-triumph".to_owned(), "frames/a.frm:8".to_owned())),
        "{found:?}"
    );
    assert!(!warnings(&beside(&other.replace("Ann won", "Ann zegevierde"))).iter().any(|w| w.1 == "win-or-triumph"));
}

#[test]
fn warns_of_an_entry_that_never_fires() {
    for (lines, line) in [
        ("  needs MARKER[id=at-last]\n", 10),
        ("  role rank: MARKER[id=at-last] bare\n", 10),
        ("  without RANK\n  role rank: RANK bare\n", 11),
        ("  verbless\n  tense past\n", 11),
        ("  sport speed-skating -speed-skating\n", 10),
    ] {
        let other = format!("frame other\n  subject\n{lines}  asserts result subject rank=1\n  no \"Schaatsen.\"\n");
        assert_warning(&beside(&other), "never-fires", "other", line);
    }
    // What must stand beside may be taken from the clause before.
    let gapped =
        "frame other\n  subject\n  needs RANK\n  without RANK\n  asserts result subject rank=2\n  no \"Schaatsen.\"\n";
    assert!(warnings(&beside(gapped)).iter().all(|warning| warning.0 != "never-fires"));
}

#[test]
fn warns_of_an_entry_without_a_negative_example() {
    let without = beside("").replace("  no \"Schaatsen.\"\n", "");
    assert_warning(&without, "no-negative-example", "win", 1);
    // One in which the entry itself reads a fact is none.
    let own = beside("").replace("no \"Schaatsen.\"", "no \"Ann won.\" => Ann: rank 1");
    assert_warning(&own, "no-negative-example", "win", 1);
    // Who says nothing needs none.
    let nothing = "frame other\n  verb zegevieren\n  asserts nothing\n  last\n";
    assert_eq!(warnings(&beside(nothing)), []);
}

#[test]
fn warns_of_entries_that_contradict_each_other() {
    // By their conditions, and by an example.
    let other = "frame lose\n  verb winnen\n  subject\n  asserts result subject rank=2\n  no \"Schaatsen.\"\n";
    let found = warnings(&beside(other));
    assert_eq!(found.iter().filter(|warning| warning.0 == "ambiguous" && warning.1 == "lose").count(), 1, "{found:?}");
    let apart = other.replace("  verb winnen\n", "  verb winnen zegevieren\n  needs FIRST-NAME|PERSON\n");
    let found = warnings(&beside(&apart.replace("subject\n", "subject\n  takes time\n")));
    assert!(found.iter().all(|warning| warning.0 != "shadowed"), "{found:?}");
}

#[test]
fn warns_of_what_is_unused() {
    assert_warning(&beside("class win = winnen zegevieren\n"), "unused", "@win", 8);
    let silent = "frame other\n  verb zegevieren\n  asserts nothing\n";
    assert_warning(&beside(silent), "unused", "other", 8);
    let forbids = beside("").replace("  subject\n", "  subject\n  without MARKER[id=at-last]\n");
    assert_warning(&forbids, "unused", "win", 4);
    let folder = small(&beside("")).with("grammar/lexicon/a.lex", "[contry]\nNederland | ioc=NED\n");
    let run = folder.run(&["grammar", "check", "--grammar", "grammar"]);
    let first = "warning[unused]: nothing asks for words of the category 'contry': did you mean 'country'?\n --> lexicon/a.lex:1:2\n";
    assert!(run.stdout.starts_with(first), "{}", run.stdout);
    let folder = small(&beside("")).with("grammar/phrases/a.phr", "[marker id=in]\nin MARKER[id=at-last]\n");
    let run = folder.run(&["grammar", "check", "--grammar", "grammar"]);
    let expected = "\
warning[unused]: a phrase asks for MARKER[id=at-last], which nothing makes
 --> phrases/a.phr:2:4
  |
2 | in MARKER[id=at-last]
  |    ^^^^^^^^^^^^^^^^^^ there is no such mention

";
    assert!(run.stdout.starts_with(expected), "{}", run.stdout);
}

#[test]
fn warnings_are_shown_counted_and_denied() {
    let folder = small(&beside("class win = winnen\n"));
    let check = |arguments: &[&str]| folder.run(&[&["grammar", "check", "--grammar", "grammar"], arguments].concat());
    let run = check(&[]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    assert!(last_line(&run).ends_with(" words, 0 phrases, 1 frames; 1 warning: 1 unused"), "{}", run.stdout);
    assert_eq!(check(&["--deny-warnings"]).code, Some(1));
    assert_eq!(check(&["--deny-warnings", "--only", "unused"]).code, Some(1));
    assert_eq!(check(&["--deny-warnings", "--only", "shadowed"]).code, Some(0));
    assert_eq!(check(&["--deny-warnings", "--file", "frames/a.frm"]).code, Some(1));
    let file = check(&["--file", "b"]);
    assert!(
        file.stderr.starts_with("uitslag: --file: unknown file 'b': expected one of frames/a.frm;"),
        "{}",
        file.stderr
    );
    let unknown = check(&["--only", "shadow"]);
    assert!(
        unknown.stderr.contains("unknown kind of warning 'shadow': did you mean 'shadowed'?"),
        "{}",
        unknown.stderr
    );
}

/// Of these kinds the grammar of the project has none, and must not get any.
#[test]
fn nothing_looks_wrong_in_the_grammar() {
    let kinds = ["shadowed", "never-fires", "no-negative-example", "ambiguous", "unused"];
    let only: Vec<&str> = kinds.iter().flat_map(|kind| ["--only", kind]).collect();
    let run = run(&[&["grammar", "check", "--deny-warnings"], only.as_slice()].concat(), "");
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "{}", run.stdout);
    assert!(last_line(&run).ends_with(" frames"), "{}", run.stdout);
}

#[test]
fn the_reference_is_current() {
    let run = run(&["grammar", "reference"], "");
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    let written = fs::read_to_string(Path::new(PROJECT).join("docs/grammar-reference.md")).unwrap_or_default();
    // Not shown: it has thousands of lines.
    assert!(
        run.stdout == written,
        "docs/grammar-reference.md is not current; renew it: cargo run --release -- grammar reference > docs/grammar-reference.md"
    );
}

#[test]
fn the_skeleton_is_an_entry_that_holds() {
    let skeleton = run(&["grammar", "skeleton"], "");
    assert_eq!((skeleton.code, skeleton.stderr.as_str()), (Some(0), ""));
    let folder = with_own(&skeleton.stdout);
    let test = folder.run(&["grammar", "test", "--grammar", "grammar", "--file", "own"]);
    assert_eq!((test.code, test.stderr.as_str()), (Some(0), ""), "{}", test.stdout);
    let check = folder.run(&["grammar", "check", "--grammar", "grammar", "--file", "own", "--json"]);
    assert_eq!((check.code, check.stderr.as_str(), check.stdout.as_str()), (Some(0), "", ""));
}
