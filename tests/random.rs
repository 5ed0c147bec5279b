//! What holds for any input: nothing panics, quotations stand where they are said to, and articles do not touch each other.

mod common;

use std::sync::LazyLock;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::Value;
use uitslag::Engine;
use uitslag::explain::{Expected, Explainer, Question};
use uitslag::grammar::Grammar;
use uitslag::read::{Article, Articles, Encoding, Format, Options, Source};
use uitslag::standards::{Standard, conll};
use uitslag::view::Terminal;

use common::{ENGINE, articles, assert_annotated, assert_labelled, assert_shown, for_each_quote, json_lines, run};

/// Explains as [`ENGINE`] extracts.
static EXPLAINER: LazyLock<Explainer> = LazyLock::new(|| Explainer::new(Engine::new(Grammar::embedded())));

/// Pieces that matter to some stage: marks, values, words of the grammar, and characters that normalisation changes.
const PIECES: [&str; 38] = [
    "(",
    ")",
    "\"",
    "“",
    "”",
    "‘",
    "’",
    "'",
    ",",
    ".",
    ":",
    "-",
    "–",
    " ",
    "\n",
    "\n\n",
    "\r\n",
    "\t",
    "\u{a0}",
    "\0",
    "\u{feff}",
    "\u{301}",
    "\u{212b}",
    "\u{1100}\u{1161}",
    "\u{9dc}",
    "\u{1d160}",
    "İ",
    "ß",
    "🚴",
    "0",
    "37,54",
    "1.08,91",
    "11.13 uur",
    "tweede",
    "won",
    "niet",
    "Femke Kok",
    "de Koreaanse ",
];

#[derive(Clone, Debug)]
enum Edit {
    Delete(Index, usize),
    Insert(Index, &'static str),
    Swap(Index, Index),
}

fn edit() -> impl Strategy<Value = Edit> {
    prop_oneof![
        (any::<Index>(), 1..30usize).prop_map(|(at, count)| Edit::Delete(at, count)),
        (any::<Index>(), select(&PIECES[..])).prop_map(|(at, piece)| Edit::Insert(at, piece)),
        (any::<Index>(), any::<Index>()).prop_map(|(a, b)| Edit::Swap(a, b)),
    ]
}

/// A text after edits of its characters.
fn mangle(text: &str, edits: &[Edit]) -> String {
    let mut characters: Vec<char> = text.chars().collect();
    for edit in edits {
        let length = characters.len();
        match edit {
            Edit::Insert(at, piece) => {
                let at = at.index(length + 1);
                characters.splice(at..at, piece.chars());
            }
            _ if length == 0 => {}
            Edit::Delete(at, count) => {
                let at = at.index(length);
                characters.drain(at..length.min(at + count));
            }
            Edit::Swap(a, b) => characters.swap(a.index(length), b.index(length)),
        }
    }
    characters.into_iter().collect()
}

/// Real articles, mangled.
fn mangled() -> impl Strategy<Value = Article> {
    let edited = (select(articles()), vec(edit(), 0..40));
    edited.prop_map(|(article, edits)| Article { text: mangle(&article.text, &edits), ..article })
}

/// Texts of nothing but the pieces.
fn pieced() -> impl Strategy<Value = Article> {
    vec(select(&PIECES[..]), 0..60).prop_map(|pieces| common::article("pieces", &pieces.concat()))
}

/// How an article is read can be asked, and what is told of it is text that steers no terminal.
fn assert_explained(article: &Article) {
    let all = EXPLAINER.explain(article, &Question::All).expect("all of it can be asked for");
    let expected: Expected = "Femke Kok: rank 2".parse().expect("a fact");
    let some = (1..=all.sentences.len().min(3)).map(Question::Sentence);
    for question in some.chain([Question::WhyNot(expected), Question::All]) {
        let explanation = EXPLAINER.explain(article, &question).expect("there are so many sentences");
        let mut text = Vec::new();
        explanation
            .write(Terminal { width: Some(40), has_colours: false }, &mut text)
            .expect("memory can be written to");
        let text = String::from_utf8(text).expect("UTF-8");
        assert!(!text.contains(|c: char| c.is_control() && c != '\n'), "{text:?}");
    }
}

/// The report and the spans of an article, after a check that what they quote stands at its place.
fn read_and_check(article: &Article) -> [Value; 2] {
    let characters: Vec<char> = article.text.chars().collect();
    let (report, tokens) = (ENGINE.extract(article), ENGINE.tokens(article));
    let found = uitslag::gaps::find(&ENGINE, article);
    assert!(found.gaps.len() as u64 <= found.clauses, "{found:?}");
    assert_shown(article, &report, &tokens);
    assert_annotated(article, &Standard::WebAnnotation.document(article, &report));
    assert_labelled(article, &conll(article, &report, &tokens, &ENGINE.sentences(article)));
    assert_explained(article);
    let report = serde_json::to_value(report).expect("a report is JSON");
    let tokens = serde_json::to_value(tokens).expect("spans are JSON");
    for value in [&report, &tokens] {
        for_each_quote(value, &mut |start, end, quoted| {
            assert!(start <= end && end <= characters.len(), "{start}..{end} of {}: {quoted:?}", characters.len());
            let there: String = characters[start..end].iter().collect();
            assert_eq!(there, quoted, "at {start}..{end}");
        });
    }
    [report, tokens]
}

fn options() -> impl Strategy<Value = Options> {
    let format = select(vec![
        None,
        Some(Format::Text),
        Some(Format::Markdown),
        Some(Format::Html),
        Some(Format::JsonLines),
        Some(Format::Json),
        Some(Format::Csv),
        Some(Format::Nitf),
        Some(Format::NewsMl),
        Some(Format::Alto),
        Some(Format::Didl),
        Some(Format::Warc),
    ]);
    let labels = select(vec!["", "utf-8", "utf-16", "utf-16be", "windows-1252", "shift_jis", "gb18030", "iso-2022-jp"]);
    (format, labels).prop_map(|(format, label)| Options {
        format,
        encoding: label.parse::<Encoding>().ok(),
        ..Options::default()
    })
}

/// Bytes as they come, and bytes that get further: with a byte order mark, or as a record.
fn bytes() -> impl Strategy<Value = Vec<u8>> {
    let start = select(vec![
        &b""[..],
        b"\xef\xbb\xbf",
        b"\xff\xfe",
        b"\xfe\xff",
        b"{\"text\": \"",
        b"Kok won.\n\n",
        b"[{\"text\": \"",
        b"id,text\n1,",
        b"<!DOCTYPE html><p>",
        b"<?xml version='1.0'?><nitf><body.content><p>",
        b"<alto><TextBlock><TextLine><String CONTENT='",
        b"WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\nContent-Length: 99\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n",
        b"\x1f\x8b\x08\0\0\0\0\0\0\x03",
        b"BZh91AY&SY",
        b"\x28\xb5\x2f\xfd\x24",
        b"PK\x03\x04\x14\0\0\0\x08\0",
    ]);
    let end = select(vec![&b""[..], b"\"}", b"\"}\n{\"id\": 1, \"text\": \"Kok won.\"}", b"\0"]);
    (start, vec(any::<u8>(), 0..300), end).prop_map(|(start, middle, end)| [start, &middle, end].concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_read_without_panic(
        bytes in bytes(),
        options in options(),
        name in select(vec!["a.txt", "a.jsonl", "a.json", "a.csv", "a.md", "a.html", "a.xml", "a.warc", "a.tar", "2023-11-19", ""]),
    ) {
        for article in Articles::new([Source::bytes(name, bytes)], options).flatten() {
            read_and_check(&article);
        }
    }

    #[test]
    fn any_text_is_read_without_panic(text in "\\PC{0,200}") {
        read_and_check(&common::article("any", &text));
    }

    #[test]
    fn pieces_are_quoted_where_they_stand(article in pieced()) {
        read_and_check(&article);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn mangled_articles_are_quoted_where_they_stand(article in mangled()) {
        read_and_check(&article);
    }

    #[test]
    fn an_article_does_not_depend_on_the_one_before(first in mangled(), second in mangled()) {
        let alone = read_and_check(&second);
        read_and_check(&first);
        prop_assert_eq!(alone, read_and_check(&second));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_number_of_jobs_gives_the_same_bytes(batch in vec(mangled(), 0..20), jobs in 2..9usize) {
        let lines = json_lines(&batch);
        let one = run(&["extract", "-", "--jobs", "1"], &lines);
        let many = run(&["extract", "-", "--jobs", &jobs.to_string()], &lines);
        prop_assert_eq!(&one.stdout, &many.stdout);
        prop_assert_eq!(one.stderr, many.stderr);
        let records = Articles::new([Source::bytes("batch.jsonl", lines.into_bytes())], Options::default());
        let alone: String = records
            .flatten()
            .map(|article| format!("{}\n", serde_json::to_string(&ENGINE.extract(&article)).expect("a report is JSON")))
            .collect();
        prop_assert_eq!(one.stdout, alone);
    }
}
