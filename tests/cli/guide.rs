//! The section of the guide on the grammar: its commands, run one after the other on the files that it shows.

use std::path::Path;
use std::process::Command;

use crate::Folder;
use crate::common::copy_folder;

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

#[test]
fn mend_the_grammar() {
    let folder = Folder::new();
    copy_folder("grammar", &folder.path("grammar"));
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
