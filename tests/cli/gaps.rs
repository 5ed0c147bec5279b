//! `gaps`: the constructions that are not read, ranked.

use serde_json::Value;

use crate::Folder;
use crate::common::{articles, json_lines, run};

const SILVER: &str =
    "Wereldbeker schaatsen in Heerenveen\n\nFemke Kok pronkte met zilver op de 500 meter. Ze lachte.\n";
const GOLD: &str = "Wereldbeker schaatsen in Calgary\n\nJutta Leerdam pronkte met goud op de 1000 meter, en Anna Smit won de \
                    500 meter in 37,54. Gek genoeg: een derde plaats.\n";
const NEWS: &str = "De gemeenteraad van Elburg stemde dinsdag in met het plan van wethouder Jan Jansen.\n";

fn folder() -> Folder {
    Folder::new().with("archive/a.txt", SILVER).with("archive/b.txt", GOLD).with("archive/c.txt", NEWS)
}

#[test]
fn the_ranking() {
    let expected = "\
2 articles read, 1 not about sport
4 clauses with a value or an absence, 3 of them unread (75.0 %), in 2 constructions
0 clauses more, which deny, want, expect or ask, or are known to tell no fact

     2   66.7 %  verb pronken; subject; role award: AWARD behind with
                 no entry for the verb
                 a  Femke Kok pronkte met zilver op de 500 meter.
                 b  Jutta Leerdam pronkte met goud op de 1000 meter

     1   33.3 %  verbless; role rank: RANK
                 no verb, or none that is known
                 b  Gek genoeg … een derde plaats.
";
    let run = folder().run(&["gaps", "archive"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    assert_eq!(run.stdout, expected);
}

#[test]
fn as_many_as_are_asked_for() {
    let run = folder().run(&["gaps", "archive", "--top", "1", "--examples", "1"]);
    assert!(
        run.stdout.ends_with("\n                 a  Femke Kok pronkte met zilver op de 500 meter.\n"),
        "{}",
        run.stdout
    );
    let none = folder().run(&["gaps", "archive", "--examples", "0"]);
    assert!(
        none.stdout.ends_with("role rank: RANK\n                 no verb, or none that is known\n"),
        "{}",
        none.stdout
    );
    let all = folder().run(&["gaps", "archive", "--top", "0"]);
    assert_eq!(all.stdout, folder().run(&["gaps", "archive"]).stdout);
}

#[test]
fn as_json_lines() {
    let run = folder().run(&["gaps", "archive", "--json", "--top", "1"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    let first = serde_json::json!({
        "count": 2, "share": 0.6667, "construction": "verb pronken; subject; role award: AWARD behind with",
        "lost": "no-entry",
        "examples": [
            {"article": "a", "words": "Femke Kok pronkte met zilver op de 500 meter."},
            {"article": "b", "words": "Jutta Leerdam pronkte met goud op de 1000 meter"},
        ],
    });
    let totals = serde_json::json!({"totals": {
        "articles": 2, "not_about_sport": 1, "skipped": {}, "rejected": 0, "clauses": 4, "unread": 3, "silent": 0,
        "constructions": 2, "missed": 0,
    }});
    assert_eq!(run.lines(), [first, totals]);
}

/// The construction, with a name in front and what it asserts behind, is an entry that reads it.
#[test]
fn a_construction_is_the_beginning_of_an_entry() {
    let folder = folder().with_grammar("grammar");
    let ranking = folder.run(&["gaps", "archive", "--json"]).lines();
    let construction = ranking[0]["construction"].as_str().expect("a construction").replace("; ", "\n  ");
    let entry = format!("frame shows-off-with\n  {construction}\n  asserts result subject rank=award medal=award\n");
    let folder = folder.with("grammar/frames/99-own.frm", entry);
    let run = folder.run(&["extract", "archive/a.txt", "--grammar", "grammar"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    assert_eq!(
        (&run.lines()[0]["results"][0]["medal"], run.lines()[0]["results"][0]["rank"].as_u64()),
        (&"silver".into(), Some(2))
    );
    let after = folder.run(&["gaps", "archive", "--json", "--grammar", "grammar"]).lines();
    assert_eq!((after[0]["construction"].as_str(), after.len()), (Some("verbless; role rank: RANK"), 2));
}

/// Every construction of the tests' articles can stand in a file of entries.
#[test]
fn every_construction_is_in_the_notation_of_the_grammar() {
    let folder = Folder::new().with_grammar("grammar");
    let lines = run(&["gaps", "-", "--json", "--top", "0"], &corpus()).lines();
    let constructions = lines.iter().filter_map(|line| line["construction"].as_str());
    let entries: Vec<String> =
        (0..).zip(constructions).map(|(n, c)| format!("frame own-{n}\n  {}\n", c.replace("; ", "\n  "))).collect();
    assert!(entries.len() > 50, "{}", entries.len());
    let checked =
        folder.with("grammar/frames/99-own.frm", entries.concat()).run(&["grammar", "check", "--grammar", "grammar"]);
    assert_eq!((checked.code, checked.stderr.as_str()), (Some(0), ""));
}

/// The articles of the tests, as JSON Lines.
fn corpus() -> String {
    let season = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/season.jsonl");
    std::fs::read_to_string(season).expect("the articles are there") + &json_lines(&articles())
}

#[test]
fn any_number_of_jobs_gives_the_same_bytes() {
    let input = corpus();
    for arguments in [&["gaps", "-"][..], &["gaps", "-", "--json", "--top", "0"]] {
        let one = run(&[arguments, &["--jobs", "1"]].concat(), &input);
        assert_eq!((one.code, one.stderr.as_str()), (Some(0), ""));
        for jobs in ["2", "5"] {
            assert_eq!(run(&[arguments, &["--jobs", jobs]].concat(), &input).stdout, one.stdout);
        }
    }
}

#[test]
fn an_empty_archive_has_no_gaps() {
    let folder = Folder::new().with("archive/readme.pdf", "").with("empty.jsonl", "\n");
    std::fs::create_dir(folder.path("none")).expect("the folder is made");
    for input in ["none", "empty.jsonl"] {
        let run = folder.run(&["gaps", input]);
        assert_eq!(run.stdout.lines().next(), Some("0 articles read, 0 not about sport"), "{input}: {}", run.stderr);
        assert_eq!(run.stdout.lines().count(), 3, "{}", run.stdout);
    }
    let json = folder.run(&["gaps", "none", "--json"]).lines();
    assert_eq!((json.len(), json[0]["totals"]["unread"].as_u64()), (1, Some(0)));
}

#[test]
fn what_cannot_be_read_is_named_and_the_rest_is_counted() {
    let folder = folder().with("empty.txt", "");
    let run = folder.run(&["gaps", "missing.txt", "archive", "empty.txt", "--json"]);
    let expected = "uitslag: missing.txt: there is no such file or folder; check the name\n\
                    uitslag: empty.txt: is empty; an article needs text\n";
    assert_eq!((run.code, run.stderr.as_str()), (Some(1), expected));
    let lines = run.lines();
    let totals = &lines.last().expect("totals")["totals"];
    assert_eq!((totals["articles"].as_u64(), totals["rejected"].as_u64()), (Some(2), Some(2)));
}

#[test]
fn articles_are_chosen_as_by_extract() {
    let folder = folder().with("archive/d.txt", SILVER);
    let run = folder.run(&["gaps", "archive", "--dedupe", "--sport-only"]);
    assert_eq!(
        run.stdout.lines().next(),
        Some("2 articles read, 0 not about sport, 1 skipped: duplicate, 1 skipped: not sport")
    );
    let count = |arguments: &[&str]| folder.run(arguments).lines()[0]["count"].clone();
    assert_eq!(count(&["gaps", "archive", "--json", "--dedupe"]), Value::from(2));
    assert_eq!(count(&["gaps", "archive", "--json"]), Value::from(3));
}

#[test]
fn nothing_in_an_article_steers_the_terminal() {
    let evil = "\u{1b}[2J\u{202e}";
    let record =
        serde_json::json!({"id": format!("a{evil}\n"), "text": SILVER.replace("meter", &format!("meter {evil}"))});
    let run = run(&["gaps", "--from", "jsonl"], &record.to_string());
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    assert!(run.stdout.contains("a␛[2J\\u{202e}"), "{:?}", run.stdout);
    assert!(!run.stdout.contains(|c: char| c.is_control() && c != '\n' || c == '\u{202e}'), "{:?}", run.stdout);
}

#[cfg(unix)]
#[test]
fn an_interrupted_run_tells_what_it_has_counted() -> std::io::Result<()> {
    use std::io::Write;
    use std::process::{Command, Stdio};

    let mut child = Command::new(env!("CARGO_BIN_EXE_uitslag"))
        .args(["gaps", "-", "--from", "jsonl", "--jobs", "1"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    let mut stdin = child.stdin.take().expect("it is a pipe");
    // As many as make it read, and no end.
    stdin.write_all(json_lines(articles().iter().cycle().take(2000)).as_bytes())?;
    assert!(Command::new("kill").args(["-INT", &child.id().to_string()]).status()?.success());
    let _ = stdin.write_all(json_lines(&articles()).as_bytes());
    drop(stdin);
    let ended = child.wait_with_output()?;
    assert_eq!(ended.status.code(), Some(130));
    let expected = "uitslag: interrupted; the ranking is that of the articles that were read before\n";
    assert_eq!(String::from_utf8_lossy(&ended.stderr), expected);
    assert!(String::from_utf8_lossy(&ended.stdout).contains(" articles read, "));
    Ok(())
}
