//! How and where the output is written.

use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};

use crate::Folder;
use crate::common::{articles, json_lines, run};

const ARTICLE: &str = "Femke Kok won de 500 meter.";

#[test]
fn one_line_or_indented() {
    for command in ["extract", "tokens"] {
        let line = run(&[command], ARTICLE);
        assert_eq!(line.stdout.lines().count(), 1);
        let indented = run(&[command, "--pretty"], ARTICLE);
        assert!(indented.stdout.lines().count() > 3 && indented.stdout.ends_with("}\n"));
        let value: serde_json::Value = serde_json::from_str(&indented.stdout).expect("JSON");
        assert_eq!(line.lines(), [value]);
    }
}

#[test]
fn the_report_names_its_schema() {
    assert_eq!(run(&["extract"], ARTICLE).lines()[0]["schema"], uitslag::report::SCHEMA);
}

#[test]
fn into_a_file() {
    let folder = Folder::new().with("a.txt", ARTICLE).with("out.jsonl", "what stood there before");
    let run = folder.run(&["extract", "a.txt", "a.txt", "-o", "out.jsonl"]);
    assert_eq!((run.code, run.stdout.as_str(), run.stderr.as_str()), (Some(0), "", ""));
    let printed = folder.run(&["extract", "a.txt", "a.txt"]);
    assert_eq!(folder.read("out.jsonl"), printed.stdout);
    assert_eq!(folder.names(), ["a.txt", "out.jsonl"], "no temporary file stays behind");
}

#[test]
fn into_a_file_what_could_be_read() {
    let folder = Folder::new().with("a.txt", ARTICLE);
    assert_eq!(folder.run(&["extract", "a.txt", "none.txt", "-o", "out.jsonl"]).code, Some(1));
    assert_eq!(folder.read("out.jsonl").lines().count(), 1);
}

#[test]
fn over_its_own_input() {
    let folder = Folder::new().with("a.jsonl", "{\"id\": 1, \"text\": \"a\"}\n{\"id\": 2, \"text\": \"b\"}\n");
    assert_eq!(folder.run(&["extract", "a.jsonl", "-o", "a.jsonl"]).code, Some(0));
    assert_eq!(folder.read("a.jsonl").lines().count(), 2);
}

#[test]
fn an_output_that_cannot_be_made_is_wrong_use() {
    let folder = Folder::new().with("a.txt", ARTICLE).with("sub/b.txt", ARTICLE);
    for output in ["no/such/folder/out.jsonl", "sub"] {
        let run = folder.run(&["extract", "a.txt", "-o", output]);
        assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""));
        assert!(
            run.stderr.starts_with(&format!("uitslag: {output}: the output cannot be made there: ")),
            "{}",
            run.stderr
        );
    }
}

#[test]
fn any_number_of_jobs_gives_the_same_bytes() {
    let articles = articles();
    let lines = json_lines(articles.iter().cycle().take(48));
    for command in ["extract", "tokens"] {
        let one = run(&[command, "-", "--jobs", "1"], &lines);
        assert_eq!((one.code, one.stdout.lines().count()), (Some(0), 48));
        for jobs in [&["--jobs", "3"][..], &[]] {
            let many = run(&[&[command, "-"], jobs].concat(), &lines);
            assert!(many.stdout == one.stdout, "{command} {jobs:?}");
        }
    }
}

#[test]
fn together_is_the_same_as_alone() {
    let articles: Vec<_> = articles().into_iter().rev().take(12).collect();
    let together = run(&["extract", "-"], &json_lines(&articles)).stdout;
    let alone: String = articles.iter().map(|article| run(&["extract", "-"], &json_lines([article])).stdout).collect();
    assert!(together == alone);
}

/// Reads one line of the output and closes the pipe, while there is no end of input.
fn close_the_pipe(arguments: &[&str]) -> std::io::Result<()> {
    let mut child = Command::new(env!("CARGO_BIN_EXE_uitslag"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    let mut input = child.stdin.take().expect("a pipe");
    let writer = std::thread::spawn(move || {
        let line = json_lines(&[crate::common::article("a", ARTICLE)]);
        while input.write_all(line.as_bytes()).is_ok() {}
    });
    let mut output = BufReader::new(child.stdout.take().expect("a pipe"));
    output.read_line(&mut String::new())?;
    drop(output);
    let ended = child.wait_with_output()?;
    assert_eq!((ended.status.code(), ended.stderr.as_slice()), (Some(0), &b""[..]), "{arguments:?}");
    assert!(writer.join().is_ok());
    Ok(())
}

#[test]
fn a_closed_pipe_ends_it_quietly() -> std::io::Result<()> {
    close_the_pipe(&["extract", "--jobs", "1"])?;
    close_the_pipe(&["extract", "--jobs", "3"])?;
    close_the_pipe(&["tokens", "--pretty"])
}
