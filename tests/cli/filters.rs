//! Which articles are read: those about sport, those in Dutch, those that are new.

use serde_json::{Value, json};

use crate::Folder;
use crate::common::{article, fixtures_in, json_lines, stem};

const SPORT: &str = "Femke Kok won zondag bij de wereldbeker schaatsen in Heerenveen de 500 meter in 37,54, en dat was haar \
                     tweede zege van het seizoen.";
const OTHER: &str = "De gemeenteraad van Elburg stemde dinsdag in met het plan van wethouder Jan Jansen voor een nieuwe brug \
                     over de gracht, waar de partijen al jaren over spreken.";
const ENGLISH: &str = "Femke Kok won the 500 metres of speed skating at the World Cup in Heerenveen on Sunday, and it was her \
                       second win of the season after the one that she had in November.";

/// A page as a server answers with it, with a menu that has words of sport and an aside that has others.
fn page(text: &str, language: &str) -> String {
    format!(
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<!DOCTYPE html><html lang=\"{language}\"><head>\
         <title>Nieuws</title><script>var sport = 'schaatsen';</script></head><body><nav><a href=/>Voetbal</a> \
         <a href=/>Schaatsen</a> <a href=/>Wielrennen</a></nav><article><h1>Nieuws</h1><p>{text}</p></article>\
         <ul><li><a href=/1>De minister stapt op</a></li><li><a href=/2>Ajax wint de wedstrijd</a></li></ul></body></html>"
    )
}

/// A record of a web archive.
fn record(kind: &str, media_type: &str, name: &str, content: &str) -> String {
    format!(
        "WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {name}\r\nContent-Type: {media_type}\r\nContent-Length: {}\r\n\
         \r\n{content}\r\n\r\n",
        content.len()
    )
}

/// The pages and texts of a web archive: two about sport in Dutch, and others.
pub fn archive() -> Vec<String> {
    let response = |name, text, language| record("response", "application/http", name, &page(text, language));
    vec![
        response("x:sport", SPORT, "nl"),
        response("x:other", OTHER, "nl"),
        response("x:english", ENGLISH, "en"),
        record("conversion", "text/plain", "x:text-other", OTHER),
        record("conversion", "text/plain", "x:text-english", ENGLISH),
        record("conversion", "text/plain", "x:text", SPORT),
    ]
}

fn summary(folder: &Folder) -> Value {
    serde_json::from_str(&folder.read("summary.json")).expect("JSON")
}

#[test]
fn a_web_archive_has_its_dutch_sport_read_and_with_all_everything() {
    let folder = Folder::new().with("a.warc", archive().concat());
    let run = folder.run(&["extract", "a.warc", "--summary", "summary.json"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    assert_eq!(run.ids(), ["x:sport", "x:text"]);
    assert_eq!(summary(&folder)["articles"], 2);
    assert_eq!(summary(&folder)["skipped"], json!({"not sport": 2, "other language": 2}));
    let all = folder.run(&["extract", "a.warc", "--all", "--summary", "summary.json"]);
    assert_eq!(all.ids(), ["x:sport", "x:other", "x:english", "x:text-other", "x:text-english", "x:text"]);
    assert_eq!(summary(&folder)["skipped"], json!({}));
    // What is read is read alike.
    let lines: Vec<&str> = all.stdout.lines().collect();
    assert_eq!(run.stdout.lines().collect::<Vec<_>>(), [lines[0], lines[5]]);
    assert_eq!(folder.run(&["tokens", "a.warc"]).ids(), ["x:sport", "x:text"]);
}

#[test]
fn a_page_that_states_another_language_is_told_by_its_words() {
    let answer = page(SPORT, "en");
    let folder = Folder::new().with("a.warc", record("response", "application/http", "x:1", &answer));
    assert_eq!(folder.run(&["extract", "a.warc"]).ids(), ["x:1"]);
    let short = page("Anna Smit won de judowedstrijd.", "en");
    let folder = folder.with("b.warc", record("response", "application/http", "x:2", &short));
    let run = folder.run(&["extract", "b.warc"]);
    assert_eq!((run.code, run.stdout.as_str()), (Some(0), ""));
    assert!(run.stderr.contains("no article is left: 0 articles in "), "{}", run.stderr);
    assert!(run.stderr.contains("1 skipped (other language); --all skips none"), "{}", run.stderr);
}

#[test]
fn other_inputs_are_filtered_when_asked() {
    let texts = [("sport", SPORT), ("other", OTHER), ("english", ENGLISH), ("short", "Kok won.")];
    let articles = texts.map(|(id, text)| article(id, text));
    let html = page(OTHER, "nl").split_once("\r\n\r\n").map(|(_, page)| page.to_owned()).unwrap_or_default();
    let folder = Folder::new().with("a.jsonl", json_lines(&articles)).with("b.html", html);
    let ids = |options: &[&str]| {
        let run = folder.run(&[&["extract", "a.jsonl", "b.html"], options].concat());
        assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "{options:?}");
        run.ids()
    };
    let all = ["sport", "other", "english", "short", "b"];
    assert_eq!(ids(&[]), all);
    assert_eq!(ids(&["--all"]), all);
    assert_eq!(ids(&["--lang", "nl"]), ["sport", "other", "short", "b"]);
    assert_eq!(ids(&["--sport-only"]), ["sport", "english"]);
    assert_eq!(ids(&["--sport-only", "--lang", "nl", "--jobs", "3"]), ["sport"]);
}

#[test]
fn beside_a_web_archive_files_are_all_read() {
    let mut packed = Vec::new();
    let mut tar = tar::Builder::new(&mut packed);
    for (name, content) in [("a.txt", OTHER), ("b.warc", &archive().concat()), ("c.txt", ENGLISH)] {
        let mut header = tar::Header::new_gnu();
        header.set_size(content.len() as u64);
        header.set_mode(0o644);
        tar.append_data(&mut header, name, content.as_bytes()).expect("it is packed");
    }
    tar.finish().expect("it is packed");
    drop(tar);
    let folder = Folder::new().with("all.tar", packed);
    assert_eq!(folder.run(&["extract", "all.tar"]).ids(), ["a", "x:sport", "x:text", "c"]);
}

#[test]
fn reports_of_the_corpus_pass() {
    let reports = fixtures_in("corpus").into_iter().filter(|path| !stem(path).starts_with("neg-"));
    let articles: Vec<_> =
        reports.map(|path| article(&stem(&path), &std::fs::read_to_string(&path).expect("an article"))).collect();
    let folder = Folder::new().with("a.jsonl", json_lines(&articles));
    let run = folder.run(&["extract", "a.jsonl", "--sport-only", "--lang", "nl"]);
    assert_eq!(run.stdout, folder.run(&["extract", "a.jsonl"]).stdout);
}

#[test]
fn err_options_that_contradict_each_other() {
    let folder = Folder::new().with("a.txt", SPORT);
    for options in [&["--all", "--sport-only"][..], &["--all", "--lang", "nl"]] {
        let run = folder.run(&[&["extract", "a.txt"], options].concat());
        assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""));
        assert!(run.stderr.contains("'--all' cannot be used with"), "{}", run.stderr);
    }
    let run = folder.run(&["extract", "a.txt", "--lang", "de"]);
    assert_eq!(run.code, Some(2));
    assert!(run.stderr.contains("possible values: nl"), "{}", run.stderr);
}

/// Articles of which some have the text of others, but for its blanks.
fn papers() -> String {
    let again = SPORT.replace(' ', "\n");
    let texts = [("a", SPORT), ("b", OTHER), ("c", &again), ("d", "Kok won."), ("e", OTHER), ("f", SPORT)];
    json_lines(&texts.map(|(id, text)| article(id, text)))
}

#[test]
fn duplicates_are_noted() {
    let folder = Folder::new().with("a.jsonl", papers());
    let run = folder.run(&["extract", "a.jsonl", "--dedupe", "--summary", "summary.json"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    let firsts: Vec<Value> = run.lines().iter().map(|line| line["article"]["duplicate_of"].clone()).collect();
    assert_eq!(firsts, [json!(null), json!(null), json!("a"), json!(null), json!("b"), json!("a")]);
    assert_eq!(run.ids(), ["a", "b", "c", "d", "e", "f"]);
    assert_eq!((&run.lines()[0]["results"][0]["rank"], &run.lines()[2]["results"]), (&json!(1), &json!([])));
    assert_eq!((&summary(&folder)["articles"], &summary(&folder)["skipped"]), (&json!(3), &json!({"duplicate": 3})));
    for jobs in ["1", "2", "7"] {
        assert_eq!(folder.run(&["extract", "a.jsonl", "--dedupe", "--jobs", jobs]).stdout, run.stdout, "{jobs}");
    }
    // Without being asked every article is read.
    let all = folder.run(&["extract", "a.jsonl"]);
    assert_eq!(all.lines()[5]["results"][0]["rank"], 1);
    assert!(!all.stdout.contains("duplicate_of"));
    let tokens = folder.run(&["tokens", "a.jsonl", "--dedupe"]).lines();
    assert_eq!((&tokens[2]["article"]["duplicate_of"], &tokens[2]["spans"]), (&json!("a"), &json!([])));
}

#[test]
fn duplicates_have_a_row_in_the_table_of_articles() {
    let folder = Folder::new().with("a.jsonl", papers());
    let run = folder.run(&["extract", "a.jsonl", "--dedupe", "-o", "out", "--format", "csv"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    let column = |table: &str, name: &str| -> Vec<String> {
        let bytes = folder.read(&format!("out/{table}.csv"));
        let mut reader = csv::Reader::from_reader(bytes.as_bytes());
        let place = reader.headers().expect("a header").iter().position(|known| known == name).expect("a column");
        reader.records().map(|row| row.expect("a row")[place].to_owned()).collect()
    };
    assert_eq!(column("articles", "duplicate_of"), ["", "", "a", "", "b", "a"]);
    assert_eq!(column("articles", "article"), ["a", "b", "c", "d", "e", "f"]);
    assert!(column("results", "article").iter().all(|article| article == "a"));
    assert!(column("people", "article").iter().all(|article| ["a", "b", "d"].contains(&article.as_str())));
}

#[test]
fn what_is_skipped_is_the_first_of_nothing() {
    let folder = Folder::new().with("a.jsonl", papers());
    let run = folder.run(&["extract", "a.jsonl", "--dedupe", "--sport-only", "--summary", "summary.json"]);
    assert_eq!(run.ids(), ["a", "c", "f"]);
    assert_eq!(summary(&folder)["skipped"], json!({"duplicate": 2, "not sport": 3}));
}
