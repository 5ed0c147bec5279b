//! Input that cannot be read: named with the reason and what to do, exit code 1, and the other inputs are done.

use crate::Folder;
use crate::common::run;

/// Extracts `bad` between two good articles, and gives what was said of it.
fn complaint(folder: Folder, bad: &str, options: &[&str]) -> String {
    let folder = folder.with("good.txt", "Kok won.");
    let run = folder.run(&[&["extract", "good.txt", bad, "good.txt"], options].concat());
    assert_eq!(run.code, Some(1), "{}", run.stderr);
    assert_eq!(run.ids(), ["good", "good"], "the others are done");
    run.stderr
}

fn file(name: &str, bytes: impl AsRef<[u8]>, options: &[&str]) -> String {
    complaint(Folder::new().with(name, bytes), name, options)
}

#[test]
fn missing() {
    assert_eq!(
        complaint(Folder::new(), "a.txt", &[]),
        "uitslag: a.txt: there is no such file or folder; check the name\n"
    );
}

#[test]
fn empty() {
    let expected = "uitslag: a.txt: is empty; an article needs text\n";
    for bytes in ["", " \r\n\t", "\u{feff}"] {
        assert_eq!(file("a.txt", bytes, &[]), expected, "{bytes:?}");
    }
    assert_eq!(file("a.jsonl", "\n\n", &[]), "uitslag: a.jsonl: is empty; an article needs text\n");
    assert_eq!(file("a.json", "", &[]), "uitslag: a.json: is empty; an article needs text\n");
    let run = run(&["extract"], "");
    assert_eq!(
        (run.code, run.stderr.as_str()),
        (Some(1), "uitslag: standard input: is empty; an article needs text\n")
    );
}

#[test]
fn a_folder_without_articles() {
    let folder = Folder::new().with("in/readme.rst", "no article").with("in/.a.txt", "hidden");
    assert_eq!(
        complaint(folder, "in", &[]),
        "uitslag: in: no articles in it; they are in files that end in txt, text, md, markdown, html, htm, xhtml, jsonl, ndjson, \
         json, csv, tsv, xml, nitf, warc, wet, zip, tar, gz, tgz, bz2, tbz2, zst, tzst\n"
    );
}

#[test]
fn binary() {
    let expected = |name: &str| {
        format!("uitslag: {name}: is not text but binary data; give the article as plain text or JSON Lines\n")
    };
    let picture = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x02\0\0\0\x02\0\x08\x06\0\0\0";
    assert_eq!(file("a.txt", picture, &[]), expected("a.txt"));
    assert_eq!(file("a.jsonl", picture, &[]), expected("a.jsonl"));
    assert_eq!(file("a.txt", "\u{1}\u{2}\u{3}Kok\u{4}won\u{5}", &[]), expected("a.txt"));
    assert_eq!(file("a.txt", picture, &["--encoding", "windows-1252"]), expected("a.txt"));
}

#[test]
fn not_in_the_encoding_that_was_named() {
    let advice = "repair the file, or name its real encoding with --encoding";
    assert_eq!(
        file("a.txt", b"caf\xe9 won", &["--encoding", "utf-8"]),
        format!("uitslag: a.txt: is not valid UTF-8 at byte 3; {advice}\n")
    );
    assert_eq!(
        file("a.txt", b"Kok", &["--encoding", "utf-16le"]),
        format!("uitslag: a.txt: is not valid UTF-16LE; {advice}\n")
    );
    assert!(
        file("a.txt", b"\xff\xfeK\0", &["--encoding", "utf-8"])
            .contains("its byte order mark says UTF-16LE; leave out")
    );
}

#[test]
fn a_record_that_is_not_utf8() {
    let expected = "uitslag: a.jsonl: line 2: is not valid UTF-8 at byte 10; name its encoding with --encoding\n";
    assert_eq!(file("a.jsonl", b"\n{\"text\": \"\xe9\"}\n", &[]), expected);
}

#[test]
fn one_bad_record_among_good_ones() {
    let good = "{\"id\": \"g\", \"text\": \"t\"}\n";
    for (bad, reason) in [
        (
            "{\"id\": 1, \"text\": \"Kok",
            "is not a JSON object (EOF while parsing a string at column 22); each line must",
        ),
        ("Kok won.", "is not a JSON object (expected value at column 1)"),
        ("[1]", "is not a JSON object (an array, where an object was expected)"),
        ("{\"id\": 1}", "\"text\" must be there, with the text of the article as a string"),
        (
            "{\"text\": \"a\", \"published\": \"19 november\"}",
            "\"published\": \"19 november\" is no date; write it as YYYY-MM-DD",
        ),
    ] {
        for jobs in ["1", "2"] {
            let run = run(&["extract", "-", "--jobs", jobs], &format!("{good}{good}{bad}\n{good}"));
            assert_eq!(run.code, Some(1));
            assert_eq!(run.ids(), ["g", "g", "g"], "{bad}");
            let expected = format!("uitslag: standard input: line 3: {reason}");
            assert!(run.stderr.starts_with(&expected), "{}", run.stderr);
            assert_eq!(run.stderr.lines().count(), 1);
        }
    }
}

#[test]
fn a_broken_json_file() {
    let said = file("a.json", "{\n  \"text\": \"Kok won.\",\n}\n", &[]);
    assert!(said.starts_with("uitslag: a.json: is not a JSON object (") && said.contains("line 3"), "{said}");
}

#[test]
fn a_record_that_is_too_large_is_skipped() {
    let mut lines = b"{\"id\": 1, \"text\": \"".to_vec();
    lines.resize(uitslag::read::MAX_ARTICLE_BYTES + 100, b'a');
    lines.extend_from_slice(b"\"}\n{\"id\": 2, \"text\": \"Kok won.\"}\n");
    let run = crate::common::run_in(&std::env::temp_dir(), &["extract", "-"], &lines);
    assert_eq!((run.code, run.ids().as_slice()), (Some(1), &["2".to_owned()][..]));
    assert_eq!(
        run.stderr,
        "uitslag: standard input: line 1: has more than 4 MB, the most that one article may have; split it, or allow more with \
         --max-article\n"
    );
}

#[cfg(unix)]
#[test]
fn a_link_to_nothing() -> std::io::Result<()> {
    let folder = Folder::new().with("in/a.txt", "a");
    std::os::unix::fs::symlink("nowhere", folder.path("in/b.txt"))?;
    let run = folder.run(&["extract", "in"]);
    assert_eq!((run.code, run.ids().as_slice()), (Some(1), &["a".to_owned()][..]));
    assert!(run.stderr.starts_with("uitslag: in/b.txt: "), "{}", run.stderr);
    Ok(())
}
