//! What `extract` and `tokens` read, and the article that comes of it.

use crate::Folder;
use crate::common::run;

const TEXT: &str = "Kok wint ‘500 meter’\n\nFemke Kok won één race.\n";

/// The `article` of the only report, as JSON.
fn article_of(folder: &Folder, arguments: &[&str], input: &str) -> String {
    let run = folder.run_on(arguments, input);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "{arguments:?}");
    let lines = run.lines();
    assert_eq!(lines.len(), 1, "{arguments:?}");
    lines[0]["article"].to_string()
}

fn extract_file(name: &str, bytes: impl AsRef<[u8]>, options: &[&str]) -> String {
    let folder = Folder::new().with(name, bytes);
    article_of(&folder, &[&["extract", name], options].concat(), "")
}

fn utf16(text: &str, to_bytes: fn(u16) -> [u8; 2], mark: bool) -> Vec<u8> {
    mark.then_some(0xfeff).into_iter().chain(text.encode_utf16()).flat_map(to_bytes).collect()
}

#[test]
fn the_name_and_the_title_of_a_text() {
    assert_eq!(extract_file("kort.txt", TEXT, &[]), r#"{"id":"kort","title":"Kok wint ‘500 meter’"}"#);
    assert_eq!(extract_file("kort", "Kok won.", &[]), r#"{"id":"kort","title":null}"#);
}

#[test]
fn the_day_of_publication() {
    let published = |name, options: &[&str]| {
        let article: serde_json::Value = serde_json::from_str(&extract_file(name, "Kok won.", options)).expect("JSON");
        article["published"].as_str().unwrap_or("none").to_owned()
    };
    assert_eq!(published("a.txt", &[]), "none");
    assert_eq!(published("2023-11-19-a.txt", &[]), "2023-11-19");
    assert_eq!(published("2023-11-19-a.txt", &["--published", "2024-01-02"]), "2024-01-02");
}

#[test]
fn the_day_of_publication_of_records() {
    let lines = concat!(
        "{\"id\": 1, \"text\": \"a\"}\n",
        "{\"id\": 2, \"text\": \"a\", \"published\": \"2020-02-02T10:00:00Z\"}\n"
    );
    let folder = Folder::new().with("2023-11-19.jsonl", lines);
    let published = |options: &[&str]| -> Vec<String> {
        let run = folder.run(&[&["extract", "2023-11-19.jsonl"], options].concat());
        run.lines().iter().map(|line| line["article"]["published"].to_string()).collect()
    };
    assert_eq!(published(&[]), ["\"2023-11-19\"", "\"2020-02-02\""]);
    assert_eq!(published(&["--published", "2024-01-02"]), ["\"2024-01-02\"", "\"2024-01-02\""]);
}

#[test]
fn a_headline_beside_the_text_tells_what_it_is_about() {
    let report = |title: &str| {
        let line = serde_json::json!({"id": 1, "text": "Max Verstappen heeft gewonnen.", "title": title}).to_string();
        let run = Folder::new().run_on(&["extract", "-"], &line);
        assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
        run.lines().remove(0)
    };
    let told = report("Formule 1: één zege voor Verstappen in Spa");
    assert_eq!((told["sport"].as_str(), told["results"][0]["rank"].as_u64()), (Some("motor-sport"), Some(1)));
    let winner = &told["results"][0]["evidence"]["spans"][0];
    assert_eq!((winner["start"].as_u64(), winner["text"].as_str()), (Some(0), Some("Max Verstappen")));
    assert!(report("Een zege").get("sport").is_none());
}

#[test]
fn every_encoding_gives_the_same_article() {
    let expected = extract_file("a.txt", TEXT, &[]);
    let latin = TEXT.replace('‘', "\u{91}").replace('’', "\u{92}").chars().map(|c| c as u8).collect::<Vec<_>>();
    let cases: [(&str, Vec<u8>, &[&str]); 8] = [
        ("UTF-8 with mark", format!("\u{feff}{TEXT}").into(), &[]),
        ("UTF-16 LE", utf16(TEXT, u16::to_le_bytes, true), &[]),
        ("UTF-16 BE", utf16(TEXT, u16::to_be_bytes, true), &[]),
        ("UTF-16 LE without mark", utf16(TEXT, u16::to_le_bytes, false), &[]),
        ("UTF-16 BE without mark", utf16(TEXT, u16::to_be_bytes, false), &[]),
        ("UTF-16 named", utf16(TEXT, u16::to_be_bytes, true), &["--encoding", "utf-16"]),
        ("Windows-1252", latin.clone(), &[]),
        ("Windows-1252 named", latin, &["--encoding", "latin1"]),
    ];
    for (name, bytes, options) in cases {
        assert_eq!(extract_file("a.txt", bytes, options), expected, "{name}");
    }
}

#[test]
fn records_in_other_encodings() {
    let line = "{\"id\": \"é\", \"text\": \"Kok won.\"}\n";
    for (bytes, options) in [
        (format!("\u{feff}{line}").into_bytes(), &[][..]),
        (utf16(line, u16::to_le_bytes, true), &[]),
        (utf16(line, u16::to_be_bytes, false), &[]),
        (line.chars().map(|c| c as u8).collect(), &["--encoding", "windows-1252"]),
    ] {
        assert_eq!(extract_file("a.jsonl", bytes, options), r#"{"id":"é","title":null}"#);
    }
}

#[test]
fn standard_input_is_json_lines_or_text_by_its_first_character() {
    let folder = Folder::new();
    let record = " \n{\"id\": 5, \"text\": \"A\\n\\nB\", \"title\": \"T\"}\n";
    for arguments in [&["extract", "-"][..], &["extract"], &["extract", "--from", "jsonl"]] {
        assert_eq!(article_of(&folder, arguments, record), r#"{"id":"5","title":"T"}"#);
    }
    assert_eq!(article_of(&folder, &["extract", "-"], "A\n\nB {}"), r#"{"id":"stdin","title":"A"}"#);
    assert_eq!(article_of(&folder, &["extract", "--from", "text"], record), r#"{"id":"stdin","title":null}"#);
}

#[test]
fn files_are_json_lines_by_name_or_by_first_character() {
    let record = "{\"text\": \"Kok won.\"}\n";
    assert_eq!(extract_file("a.ndjson", record, &[]), r#"{"id":"a.ndjson:1","title":null}"#);
    assert_eq!(extract_file("a.data", record, &[]), r#"{"id":"a.data:1","title":null}"#);
    assert_eq!(extract_file("a.data", record, &["--from", "text"]), r#"{"id":"a","title":null}"#);
    assert_eq!(extract_file("a.json", "{\n \"text\": \"Kok won.\"\n}\n", &[]), r#"{"id":"a","title":null}"#);
    assert_eq!(extract_file("a.json", "{\"id\": 1, \"text\": \"Kok won.\"}\n", &[]), r#"{"id":"1","title":null}"#);
}

#[test]
fn a_json_file_with_a_record_on_each_line() {
    let folder = Folder::new().with("a.json", "{\"id\": 1, \"text\": \"a\"}\n{\"id\": 2, \"text\": \"b\"}\n");
    assert_eq!(folder.run(&["extract", "a.json"]).ids(), ["1", "2"]);
}

#[test]
fn folders_are_searched_in_the_order_of_names() {
    let folder = Folder::new()
        .with("in/b.txt", "b")
        .with("in/a/z.TXT", "z")
        .with("in/c.jsonl", "{\"id\": \"c1\", \"text\": \"c\"}\n{\"id\": \"c2\", \"text\": \"c\"}\n")
        .with("in/d.text", "d")
        .with("in/e.md", "e")
        .with("in/f.json", "{\"text\": \"f\"}")
        .with("in/g.html", "<p>g</p>")
        .with("in/ignored.json", "{\"results\": []}")
        .with("in/ignored.xml", "<mets/>")
        .with("in/ignored.jpg", "no")
        .with("in/.hidden.txt", "no")
        .with("in/.hidden/e.txt", "no")
        .with("first.txt", "first");
    let run = folder.run(&["extract", "first.txt", "in", "first.txt"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    assert_eq!(run.ids(), ["first", "z", "b", "c1", "c2", "d", "e", "f", "g", "first"]);
}

#[cfg(unix)]
#[test]
fn a_link_to_a_folder_above_is_told_and_not_followed() -> std::io::Result<()> {
    let folder = Folder::new().with("in/a.txt", "a").with("in/sub/b.txt", "b");
    std::os::unix::fs::symlink(folder.path("in"), folder.path("in/sub/loop"))?;
    let run = folder.run(&["extract", "in"]);
    let expected = "uitslag: in/sub/loop: is a link back to in, in which it stands; its files are read once\n";
    assert_eq!((run.code, run.stderr.as_str()), (Some(1), expected));
    assert_eq!(run.ids(), ["a", "b"]);
    Ok(())
}

#[test]
fn fields_of_records_by_options() {
    let line = "{\"nr\": 7, \"inhoud\": {\"tekst\": \"Kok won.\"}, \"kop\": \"T\", \"dag\": \"2023-11-19\"}\n";
    let options = ["--id", "nr", "--text", "inhoud.tekst", "--title", "kop", "--published", "dag"];
    let expected = r#"{"id":"7","published":"2023-11-19","title":"T"}"#;
    assert_eq!(extract_file("a.jsonl", line, &options), expected);
    let folder = Folder::new();
    assert_eq!(article_of(&folder, &[&["extract", "-"][..], &options].concat(), line), expected);
    let run = folder
        .run_on(&["extract", "--from", "jsonl", "--published", "dag"], "{\"text\": \"a\", \"dag\": \"2023-11-19\"}\n");
    assert_eq!(run.lines()[0]["article"]["published"], "2023-11-19");
}

#[test]
fn every_format_can_be_named() {
    let folder = Folder::new();
    for (format, input, id) in [
        ("text", "{\"text\": \"Kok won.\"}", "stdin"),
        ("markdown", "# Kok", "stdin"),
        ("html", "Kok won.", "stdin"),
        ("json", "{\n\"id\": 5, \"text\": \"Kok won.\"}", "5"),
        ("csv", "id,text\n6,Kok won.\n", "6"),
        ("nitf", "<nitf><body><body.content><p>Kok won.</p></body.content></body></nitf>", "stdin"),
        ("newsml", "<newsItem guid='7'><inlineData>Kok won.</inlineData></newsItem>", "7"),
        ("alto", "<alto><TextBlock><TextLine><String CONTENT='Kok'/></TextLine></TextBlock></alto>", "stdin"),
        ("didl", "<text><p>Kok won.</p></text>", "stdin"),
        (
            "warc",
            "WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: x:8\r\nContent-Type: text/plain\r\nContent-Length: 3\r\n\r\nKok\r\n\r\n",
            "x:8",
        ),
    ] {
        // Few of these articles are about sport, which matters in web archives.
        let run = folder.run_on(&["extract", "--all", "--from", format], input);
        assert_eq!((run.code, run.stderr.as_str(), run.ids()), (Some(0), "", vec![id.to_owned()]), "{format}");
    }
}

#[test]
fn more_or_less_text_by_option() {
    let folder = Folder::new().with("a.txt", format!("Kok won.{}", "\n".repeat(1 << 20)));
    let run = folder.run(&["tokens", "a.txt", "--max-article", "1"]);
    assert_eq!(run.code, Some(1));
    assert!(run.stderr.starts_with("uitslag: a.txt: has more than 1 MB, "), "{}", run.stderr);
    assert_eq!(folder.run(&["tokens", "a.txt", "--max-article", "2"]).ids(), ["a"]);
}

#[test]
fn tokens_reads_the_same_input() {
    let run = run(&["tokens", "-"], "{\"id\": 1, \"text\": \"Kok reed 37,85.\"}\n{\"id\": 2, \"text\": \"\"}\n");
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    assert_eq!(run.ids(), ["1", "2"]);
    assert!(run.lines().iter().all(|line| line["spans"].is_array()));
}
