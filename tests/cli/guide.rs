//! The sections of the guide on the grammar: their commands, run one after the other on the files that they show.

use std::path::Path;
use std::process::Command;

use crate::Folder;

/// A section of the guide, from its heading to the next one.
fn section(heading: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/guide.md");
    let guide = std::fs::read_to_string(path).expect("the guide is there");
    let (_, section) = guide.split_once(&format!("\n## {heading}\n")).expect("the section is there");
    section.split("\n## ").next().unwrap_or_default().to_owned()
}

/// The blocks of a text between fences, each with the word behind its first fence.
fn blocks(text: &str) -> Vec<(&str, &str)> {
    let fenced = text.split("```").skip(1).step_by(2);
    fenced.map(|block| block.split_once('\n').expect("a fence has its line")).collect()
}

/// Runs a line in a shell that finds the program: its exit code, and what it printed.
fn shell(folder: &Folder, line: &str) -> (Option<i32>, String) {
    let program = Path::new(env!("CARGO_BIN_EXE_uitslag")).parent().expect("a folder");
    let path = format!("{}:{}", program.display(), std::env::var("PATH").unwrap_or_default());
    let mut shell = Command::new("sh");
    let output = shell.args(["-c", line]).current_dir(folder).env("PATH", path).output().expect("the shell runs");
    assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{line}");
    (output.status.code(), String::from_utf8(output.stdout).expect("UTF-8"))
}

/// The text without the numbers of lines of frame files, which change with any entry above.
fn without_numbers(text: &str) -> String {
    let mut parts = text.split(".frm:");
    let first = parts.next().unwrap_or_default().to_owned();
    let rest = parts.map(|part| part.trim_start_matches(|c: char| c.is_ascii_digit()));
    rest.fold(first, |all, part| all + ".frm:" + part)
}

/// The frames of a file with an entry as the guide shows it: its first and last verbs, and the examples that it is to have more.
fn mended(frames: &str, shown: &[&str]) -> String {
    let [name, verbs_shown, _, examples @ ..] = shown else { panic!("{shown:?}: an entry has its lines") };
    let (before, entry) = frames.split_once(&format!("\n{name}\n")).expect("the entry is there");
    let (verbs, rest) = entry.split_once('\n').expect("its verbs");
    let verbs = format!("{verbs} harken");
    let (first, last) = verbs_shown.split_once("…").expect("the guide shows the first and the last verb");
    assert!(verbs.starts_with(first) && verbs.ends_with(last), "the entry is as the guide shows it: {verbs}");
    let (body, others) = rest.split_once("\n\n").expect("other entries");
    format!("{before}\n{name}\n{verbs}\n{body}\n{}\n\n{others}", examples.join("\n"))
}

#[test]
fn find_out_why() {
    let own = "fixtures/own/own-01.txt";
    let article = std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join(own)).expect("an article");
    let folder = Folder::new().with_grammar("grammar").with(own, article);
    let mut last = String::new();
    for (kind, block) in blocks(&section("Find out why")).iter().copied() {
        match kind {
            "sh" => {
                last.clear();
                for line in block.lines() {
                    let (code, printed) = shell(&folder, line);
                    assert_eq!(code, Some(0), "{line}");
                    last.push_str(&printed);
                }
            }
            "frm" => {
                let file = "mended-grammar/frames/10-places.frm";
                let shown: Vec<&str> = block.lines().collect();
                std::fs::write(folder.path(file), mended(&folder.read(file), &shown)).expect("the file is written");
            }
            _ => {
                let printed = without_numbers(&last);
                for line in block.lines().map(|line| without_numbers(line.trim_end_matches(['…', ' ']))) {
                    assert!(printed.contains(&line), "{line}\n{printed}");
                }
            }
        }
    }
}

#[test]
fn mend_the_grammar() {
    let folder = Folder::new().with_grammar("grammar");
    let mut last = String::new();
    let mut failed = 0;
    for (kind, block) in blocks(&section("Mend the grammar")).iter().copied() {
        match kind {
            "sh" => {
                last.clear();
                for line in block.lines() {
                    let (code, printed) = shell(&folder, line);
                    // One command shows how an example fails.
                    assert!(code == Some(0) || line.contains("grammar test"), "{line}: {code:?}");
                    failed += usize::from(code == Some(1));
                    last.push_str(&printed);
                }
            }
            "frm" => std::fs::write(folder.path("my-grammar/frames/70-own.frm"), block).expect("the file is written"),
            // What a warning looks like, of an entry that is not the one of the guide.
            _ if block.starts_with("warning[") => {}
            _ => assert!(last.contains(block), "{block}\n--- is not in\n{last}"),
        }
    }
    assert_eq!(failed, 1, "one command is to show a failed example");
    assert!(last.contains("[slogs-to-place]"), "{last}");
}
