//! What the tests share: articles to read, and the program to run.
#![allow(dead_code, reason = "each test file takes the part it needs")]

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::LazyLock;

use serde_json::Value;
use uitslag::grammar::Grammar;
use uitslag::read::{Article, Articles, Options, Source};
use uitslag::report::Report;
use uitslag::view::{Entries, Piece, Sheet, Terminal};
use uitslag::{Engine, TokenReport};

/// The engine with the built-in grammar.
pub static ENGINE: LazyLock<Engine> = LazyLock::new(|| Engine::new(Grammar::embedded()));

/// Small articles, one for each kind of fact and of text.
pub const SMALL: [&str; 8] = [
    "Kok wint\n\nPEKING - Femke Kok won zondag de 500 meter in 37,54. De Koreaanse Minsun Kim werd tweede in 37,85.",
    "Jutta Leerdam eindigde als derde, op 0,34 seconde van Erin Jackson (37,54).",
    "Marrit Fledderus meldde zich af met koorts. Sanne In 't Hof (23) viel uit na een val.",
    "Femke Bol verbeterde het Nederlands record op de 400 meter tot 49,75.",
    "Ajax - PSV 3-1. De wedstrijd om de Johan Cruijff Schaal begint zaterdag om 18.00 uur.",
    "1. Kok 37,54\n2. Kim 37,85\n3. Leerdam 37,88\n",
    "De gemeenteraad van Elburg stemde dinsdag in met het plan van wethouder Jan Jansen.",
    "“Ik was o.a. ziek”, zei Kok (‘niet fit’). Zou ze winnen? Nee: ze werd negende…",
];

/// The project's own articles and the small ones, by name.
pub fn articles() -> Vec<Article> {
    let mut all: Vec<Article> = fixtures().iter().map(|path| article(&stem(path), &read(path))).collect();
    all.extend(SMALL.iter().enumerate().map(|(n, text)| article(&format!("small-{n}"), text)));
    all
}

/// The files of `fixtures/own/` that are articles, by name.
pub fn fixtures() -> Vec<PathBuf> {
    fixtures_in("own")
}

/// The files of a folder of `fixtures/` that are articles, by name.
pub fn fixtures_in(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(folder);
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder)
        .map(|entries| entries.flatten().map(|entry| entry.path()).collect())
        .unwrap_or_default();
    files.retain(|path| path.extension().is_some_and(|ending| ending == "txt"));
    files.sort();
    files
}

pub fn article(id: &str, text: &str) -> Article {
    Article { id: id.to_owned(), text: text.to_owned(), ..Article::default() }
}

/// Articles as JSON Lines.
pub fn json_lines<'a>(articles: impl IntoIterator<Item = &'a Article>) -> String {
    let line = |article: &Article| format!("{}\n", serde_json::json!({"id": article.id, "text": article.text}));
    articles.into_iter().map(line).collect()
}

/// The facts of an article that an editor wrote down beside it.
pub fn expected(path: &Path) -> Value {
    let path = path.with_extension("json");
    serde_json::from_str(&read(&path)).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The report on an article of `fixtures/`, read as a file is, with the day of publication that its facts name.
pub fn report(path: &Path) -> Report {
    let published = expected(path)["article"]["published"].as_str().map(|date| date.parse().expect("a date"));
    let source = Source::bytes(&format!("{}.txt", stem(path)), read(path).into_bytes());
    let mut articles = Articles::new([source], Options { published, ..Options::default() });
    ENGINE.extract(&articles.next().expect("an article").expect("one that can be read"))
}

/// What is shown of an article, which is to be as long as its text and to hold nothing that steers a terminal.
pub fn assert_shown(article: &Article, report: &Report, tokens: &TokenReport) {
    let sheet = Sheet::new(article, report, tokens, &Entries::default());
    let length = article.text.chars().count();
    let mut end = 0;
    for segment in &sheet.segments {
        assert!(segment.at.start == end && segment.at.end > end, "{segment:?} behind {end}");
        end = segment.at.end;
    }
    assert_eq!(end, length);
    let mut text = Vec::new();
    Terminal { width: Some(40), has_colours: false }.write(&sheet, &mut text).expect("memory can be written to");
    let text = String::from_utf8(text).expect("UTF-8");
    assert!(!text.contains(|c: char| c.is_control() && c != '\n'), "{text:?}");
    let piece = Piece::of(sheet).expect("a sheet is JSON");
    assert!(!piece.sheet.contains(&b'<') && !piece.entry.contains(&b'<'));
}

/// Checks that each annotation of an article quotes what stands at its place, with what stands around it. Gives how many
/// quotations there are.
pub fn assert_annotated(article: &Article, collection: &Value) -> usize {
    let characters: Vec<char> = article.text.chars().collect();
    let words = |from: usize, to: usize| characters[from..to.min(characters.len())].iter().collect::<String>();
    let items = collection["first"]["items"].as_array().expect("a page");
    assert_eq!(collection["total"], items.len());
    let mut count = 0;
    for target in items.iter().flat_map(|item| item["target"].as_array().into_iter().flatten()) {
        let [place, quote] = target["selector"].as_array().expect("selectors").as_slice() else {
            panic!("two selectors: {target}")
        };
        assert_eq!((&place["type"], &quote["type"]), (&"TextPositionSelector".into(), &"TextQuoteSelector".into()));
        let number = |value: &Value| value.as_u64().expect("a place") as usize;
        let (start, end) = (number(&place["start"]), number(&place["end"]));
        assert!(start < end && end <= characters.len(), "{start}..{end} of {}", characters.len());
        assert_eq!(quote["exact"], words(start, end));
        let (prefix, suffix) = (quote["prefix"].as_str().expect("text"), quote["suffix"].as_str().expect("text"));
        assert_eq!(prefix, words(start - prefix.chars().count(), start));
        assert_eq!(suffix, words(end, end + suffix.chars().count()));
        assert!(prefix.chars().count() == start.min(32) && suffix.chars().count() == (characters.len() - end).min(32));
        count += 1;
    }
    count
}

/// Checks that the lines of an article are well-formed IOB2 and hold all of its words in their order.
pub fn assert_labelled(article: &Article, lines: &str) {
    let mut before = "O";
    let mut words = String::new();
    let name: String = article.id.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).collect();
    assert!(lines.starts_with(&format!("# article = {name}\n")) && lines.ends_with("\n\n"), "{lines:?}");
    assert!(!lines.contains("\n\n\n"), "a sentence without words: {lines:?}");
    for line in lines.lines().filter(|line| !line.starts_with("# ")) {
        let Some((word, label)) = line.split_once('\t') else {
            assert_eq!(line, "");
            before = "O";
            continue;
        };
        assert!(!word.is_empty() && !word.contains(char::is_whitespace), "{line:?}");
        match label.split_once('-') {
            Some(("I", kind)) => assert!(before.get(2..) == Some(kind), "{line:?} behind {before}"),
            Some((begin, kind)) => assert!(begin == "B" && kind.chars().all(|c| c.is_ascii_uppercase()), "{line:?}"),
            None => assert_eq!(label, "O"),
        }
        words += word;
        before = label;
    }
    // What the tokeniser takes for a blank, of which the third and fourth have no width.
    let is_blank = |c: char| c.is_whitespace() || matches!(c, '\u{200b}' | '\u{feff}');
    let expected: String = uitslag::view::printable(&article.text.replace(is_blank, "")).into_owned();
    assert_eq!(words, expected);
}

pub fn stem(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

/// Copies a folder of the project, with all that is in it.
pub fn copy_folder(name: &str, to: &Path) {
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    std::fs::create_dir_all(to).expect("the folder is made");
    for entry in std::fs::read_dir(&from).unwrap_or_else(|error| panic!("{name}: {error}")).flatten() {
        let (inner, copy) = (format!("{name}/{}", entry.file_name().to_string_lossy()), to.join(entry.file_name()));
        if entry.path().is_dir() {
            copy_folder(&inner, &copy);
        } else {
            std::fs::copy(entry.path(), copy).expect("the file is copied");
        }
    }
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// How a run of the program ended.
#[derive(Debug)]
pub struct Run {
    pub code: Option<i32>,
    pub stdout: String,
    pub stderr: String,
}

impl Run {
    /// The JSON values that it printed, one a line.
    pub fn lines(&self) -> Vec<Value> {
        self.stdout.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|e| panic!("{e}: {line}"))).collect()
    }

    /// The names of the articles that it printed.
    pub fn ids(&self) -> Vec<String> {
        self.lines().iter().map(|line| line["article"]["id"].as_str().unwrap_or_default().to_owned()).collect()
    }
}

/// Runs the program in a folder, with some standard input.
pub fn run_in<S: AsRef<std::ffi::OsStr>>(folder: &Path, arguments: &[S], input: &[u8]) -> Run {
    let mut child = Command::new(env!("CARGO_BIN_EXE_uitslag"))
        .args(arguments)
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut stdin = child.stdin.take().expect("its standard input is a pipe");
    let input = input.to_vec();
    // The program may end before it has read all of its input, which is for the test to judge.
    let writer = std::thread::spawn(move || stdin.write_all(&input));
    let output = child.wait_with_output().expect("the program ends");
    let _ = writer.join();
    Run {
        code: output.status.code(),
        stdout: String::from_utf8(output.stdout).expect("its output is UTF-8"),
        stderr: String::from_utf8(output.stderr).expect("its complaints are UTF-8"),
    }
}

/// Runs the program with some standard input.
pub fn run(arguments: &[&str], input: &str) -> Run {
    run_in(&std::env::temp_dir(), arguments, input.as_bytes())
}

/// Calls `check` with every quotation, `{"start", "end", "text"}`, anywhere in a value.
pub fn for_each_quote(value: &Value, check: &mut impl FnMut(usize, usize, &str)) {
    match value {
        Value::Object(members) => {
            let number = |name: &str| members.get(name).and_then(Value::as_u64).map(|n| n as usize);
            if let (Some(start), Some(end), Some(Value::String(text))) =
                (number("start"), number("end"), members.get("text"))
            {
                check(start, end, text);
            }
            members.values().for_each(|member| for_each_quote(member, check));
        }
        Value::Array(items) => items.iter().for_each(|item| for_each_quote(item, check)),
        _ => {}
    }
}
