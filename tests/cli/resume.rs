//! Runs that are killed, interrupted or without room, and those that go on with them.

use std::hash::{BuildHasher, RandomState};
use std::io::Write;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::common::{Run, article, articles, json_lines};
use crate::filters::archive as archive_of_the_web;
use crate::{Folder, files};

/// The forms of the output, by the arguments that ask for them.
const FORMS: [(&str, &[&str]); 10] = [
    ("out.jsonl", &[]),
    ("out", &["--format", "json"]),
    ("out.csv", &[]),
    ("tables", &["--format", "csv"]),
    ("out.sqlite", &[]),
    ("out.parquet", &[]),
    ("parquet", &["--format", "parquet"]),
    ("out.jsonld", &[]),
    ("out.json", &["--format", "webannotation"]),
    ("out.conll", &[]),
];

/// So long is waited for what must come.
const PATIENCE: Duration = Duration::from_secs(60);

/// Some articles, with two lines among them that are none.
fn archive() -> Folder {
    let lines = json_lines(&articles()[..12]);
    let middle = lines.match_indices('\n').nth(6).map_or(0, |(at, _)| at + 1);
    let input = format!("{}no JSON\n{}{{\"id\": 1}}\n", &lines[..middle], &lines[middle..]);
    Folder::new().with("in.jsonl", input)
}

/// The arguments for an output, which is saved after each article.
fn arguments<'a>(output: &'a str, format: &[&'a str]) -> Vec<&'a str> {
    let always = ["extract", "in.jsonl", "--rejects", "rejects.jsonl", "--checkpoint", "0", "-o", output];
    [&always, format].concat()
}

fn start(folder: &Folder, arguments: &[&str]) -> Child {
    Command::new(env!("CARGO_BIN_EXE_uitslag"))
        .args(arguments)
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts")
}

fn checkpoint(folder: &Folder, output: &str) -> Option<Value> {
    serde_json::from_str(&folder.read(&format!(".{output}.partial/checkpoint"))).ok()
}

/// How many items are saved.
fn saved(folder: &Folder, output: &str) -> u64 {
    checkpoint(folder, output).and_then(|checkpoint| checkpoint["progress"]["items"].as_u64()).unwrap_or(0)
}

fn wait_until(what: &str, mut holds: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !holds() {
        assert!(begun.elapsed() < PATIENCE, "waited in vain: {what}");
        sleep(Duration::from_millis(2));
    }
}

/// A killed run, of which `count` of the lines that were sent to it are saved.
fn killed(folder: &Folder, output: &str, lines: &str, count: u64) {
    killed_with(folder, output, &[], lines, count);
}

/// The same with more options.
fn killed_with(folder: &Folder, output: &str, options: &[&str], input: &str, count: u64) {
    let mut child = start(folder, &[&["extract", "-", "--checkpoint", "0", "-o", output], options].concat());
    child.stdin.as_mut().expect("a pipe").write_all(input.as_bytes()).expect("it is read");
    wait_until("the checkpoint", || saved(folder, output) == count);
    child.kill().expect("it runs");
    child.wait().expect("it ends");
}

fn ended(child: Child) -> Run {
    let output = child.wait_with_output().expect("it ends");
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    Run { code: output.status.code(), stdout: text(output.stdout), stderr: text(output.stderr) }
}

/// Kills runs of one form at random moments, each going on with the one before, until `kills` have been killed before their
/// end. Gives how many of them went on with saved work.
fn kill_at_random(output: &str, format: &[&str], mut kills: u32) -> u32 {
    let random = RandomState::new();
    let folder = archive();
    let arguments = arguments(output, format);
    let begun = Instant::now();
    assert_eq!(folder.run(&arguments).code, Some(1));
    let whole = begun.elapsed();
    let expected = (files(&folder.path(output)), folder.read("rejects.jsonl"));
    let forget = || {
        let path = folder.path(output);
        let removed = if path.is_dir() { std::fs::remove_dir_all(path) } else { std::fs::remove_file(path) };
        removed.and_then(|()| std::fs::remove_file(folder.path("rejects.jsonl"))).expect("they are there");
    };
    forget();
    let mut resumed = 0;
    let resume = [&arguments[..], &["--resume"]].concat();
    for attempt in 0..10_000_u32 {
        if kills == 0 {
            break;
        }
        let had = saved(&folder, output);
        let mut child = start(&folder, &resume);
        sleep(whole.mul_f64((random.hash_one(attempt) % 1000) as f64 / 1000.0));
        let before_its_end = child.try_wait().expect("a child").is_none();
        child.kill().expect("it is a child");
        child.wait().expect("it ends");
        if before_its_end {
            kills -= 1;
            resumed += u32::from(had > 0);
        }
        if folder.path(output).exists() {
            assert_eq!(files(&folder.path(output)), expected.0, "what has its name is whole");
            forget();
        }
    }
    let run = folder.run(&resume);
    assert_eq!(run.code, Some(1), "{output}: {}", run.stderr);
    assert!(files(&folder.path(output)) == expected.0, "{output} is not as without a kill");
    assert_eq!(folder.read("rejects.jsonl"), expected.1, "{output}");
    let mut names = vec!["in.jsonl", output, "rejects.jsonl"];
    names.sort_unstable();
    assert_eq!(folder.names(), names);
    resumed
}

#[test]
fn killed_at_fifty_random_moments() {
    let resumed: u32 = std::thread::scope(|scope| {
        let runs = FORMS.map(|(output, format)| scope.spawn(move || kill_at_random(output, format, 8)));
        runs.into_iter().map(|run| run.join().expect("the run of one form")).sum()
    });
    assert!(resumed > 0, "none of 80 runs went on with the work of another");
}

#[test]
fn what_is_saved_is_not_done_again() {
    let lines = json_lines(&articles()[..6]);
    let first: String = lines.split_inclusive('\n').take(3).collect();
    let folder = Folder::new();
    killed(&folder, "out.jsonl", &first, 3);
    assert!(!folder.path("out.jsonl").exists(), "it appears when it is whole");
    // A mark in what was saved, and a piece of what was not.
    let part = folder.path(".out.jsonl.partial/whole");
    let marked = folder.read(".out.jsonl.partial/whole").replacen("uitslag", "UITSLAG", 1);
    std::fs::write(part, format!("{marked}{{\"schema\": \"half a li")).expect("it is written");
    let run = folder.run_on(&["extract", "-", "--checkpoint", "0", "-o", "out.jsonl", "--resume"], &lines);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    let expected = folder.run_on(&["extract", "-"], &lines).stdout;
    assert_eq!(folder.read("out.jsonl"), expected.replacen("uitslag", "UITSLAG", 1));
    assert_eq!(folder.names(), ["out.jsonl"]);
}

#[test]
fn the_summary_is_that_of_all_runs() {
    let lines = json_lines(&articles()[..6]);
    let first: String = lines.split_inclusive('\n').take(3).collect();
    let (folder, whole) = (Folder::new(), Folder::new());
    killed(&folder, "out.csv", &first, 3);
    let arguments = ["extract", "-", "-o", "out.csv", "--summary", "summary.json"];
    assert_eq!(folder.run_on(&[&arguments[..], &["--resume"]].concat(), &lines).code, Some(0));
    assert_eq!(whole.run_on(&arguments, &lines).code, Some(0));
    let read = |folder: &Folder| serde_json::from_str::<Value>(&folder.read("summary.json")).expect("JSON");
    for name in ["articles", "rejected", "facts", "bytes"] {
        assert_eq!(read(&folder)[name], read(&whole)[name], "{name}");
    }
}

/// Goes on with a run of which some items are done, and compares it with one without a break.
fn goes_on(options: &[&str], items: &[String], done: usize) {
    let (folder, whole) = (Folder::new(), Folder::new());
    killed_with(&folder, "out.csv", options, &items[..done].concat(), done as u64);
    let input = items.concat();
    let arguments = [&["extract", "-", "-o", "out.csv", "--summary", "summary.json"], options].concat();
    let run = folder.run_on(&[&arguments[..], &["--resume"]].concat(), &input);
    assert_eq!(run.code, Some(0), "{options:?}, {done}: {}", run.stderr);
    assert_eq!(whole.run_on(&arguments, &input).code, Some(0));
    assert_eq!(folder.read("out.csv"), whole.read("out.csv"), "{options:?}, {done}");
    let counted = |folder: &Folder| {
        let summary: Value = serde_json::from_str(&folder.read("summary.json")).expect("JSON");
        ["articles", "skipped", "rejected", "facts", "bytes"].map(|name| summary[name].clone())
    };
    assert_eq!(counted(&folder), counted(&whole), "{options:?}, {done}");
    assert_ne!(counted(&whole)[1], serde_json::json!({}));
}

#[test]
fn goes_on_with_what_is_skipped_and_with_what_is_met_again() {
    let mut articles = articles()[..6].to_vec();
    articles
        .push(article("other", "De gemeenteraad van Elburg stemde dinsdag in met het plan van wethouder Jan Jansen."));
    let again: Vec<_> = articles.iter().map(|a| article(&format!("{}-again", a.id), &a.text)).collect();
    articles.extend(again);
    let lines: Vec<String> = articles.iter().map(|article| json_lines([article])).collect();
    for (jobs, done) in [("1", 7), ("3", 9), ("2", 2)] {
        goes_on(&["--dedupe", "--sport-only", "--jobs", jobs], &lines, done);
    }
}

#[test]
fn goes_on_with_a_web_archive() {
    let records = archive_of_the_web();
    for (jobs, done) in [("1", 2), ("3", 4)] {
        goes_on(&["--jobs", jobs], &records, done);
    }
}

#[test]
fn without_resume_it_begins_anew_and_without_a_checkpoint_as_well() {
    let lines = json_lines(&articles()[..3]);
    let folder = Folder::new();
    killed(&folder, "out.jsonl", &lines, 3);
    assert_eq!(folder.run_on(&["extract", "-", "-o", "out.jsonl"], "Femke Kok won.").code, Some(0));
    assert_eq!(folder.read("out.jsonl"), folder.run_on(&["extract", "-"], "Femke Kok won.").stdout);
    assert_eq!(folder.run_on(&["extract", "-", "-o", "new.jsonl", "--resume"], "Femke Kok won.").code, Some(0));
    assert_eq!(folder.read("new.jsonl"), folder.read("out.jsonl"));
    assert_eq!(folder.names(), ["new.jsonl", "out.jsonl"]);
}

#[test]
fn what_cannot_be_resumed() {
    let lines = json_lines(&articles()[..6]);
    let first: String = lines.split_inclusive('\n').take(3).collect();
    let folder = Folder::new();
    killed(&folder, "out.jsonl", &first, 3);
    let refused = |options: &[&str], input: &str, reason: &str| {
        let run = folder.run_on(&[&["extract", "-", "-o", "out.jsonl", "--resume"], options].concat(), input);
        assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""), "{options:?}: {}", run.stderr);
        assert!(run.stderr.starts_with("uitslag: ") && run.stderr.contains(reason), "{}", run.stderr);
        assert!(run.stderr.contains("without --resume to begin anew"), "{}", run.stderr);
        assert_eq!(saved(&folder, "out.jsonl"), 3, "it is still there");
    };
    refused(&["--published", "2024-01-01"], &lines, "cannot resume: the way to read the input was ");
    refused(&["--format", "csv"], &lines, "cannot resume: the form of the output was JsonLines and is now CsvTables");
    refused(&["--format", "schema.org"], &lines, "the wording of the output was Own and is now Of(SchemaOrg)");
    refused(&["--pretty"], &lines, "cannot resume: the layout of the output was Line and is now Indented");
    refused(&["--rejects", "r.jsonl"], &lines, "cannot resume: the file of rejects was none and is now r.jsonl");
    refused(&["--sport-only"], &lines, "the choice of articles was the default and is now --sport-only; ");
    refused(&["--all", "--dedupe"], &lines, "the choice of articles was the default and is now --all --dedupe; ");
    refused(&["in.jsonl"], &lines, "cannot resume: the input was - and is now - in.jsonl");
    let other = "the first 3 articles of the input are not those that were done";
    refused(&[], &lines.replacen("Kok", "Kim", 1), other);
    refused(&[], first.split_inclusive('\n').next().unwrap_or_default(), other);
    let folder = folder.with(".out.jsonl.partial/whole", "lost");
    let run = folder.run_on(&["extract", "-", "-o", "out.jsonl", "--resume"], &lines);
    assert_eq!(run.code, Some(2));
    assert!(run.stderr.contains("has lost bytes; run the command without --resume"), "{}", run.stderr);
    let folder = folder.with(".out.jsonl.partial/checkpoint", "{");
    let run = folder.run_on(&["extract", "-", "-o", "out.jsonl", "--resume"], &lines);
    assert_eq!(run.code, Some(2));
    assert!(run.stderr.contains("is damaged; run the command without --resume"), "{}", run.stderr);
}

#[test]
fn two_runs_with_one_output() {
    let folder = Folder::new();
    let mut child = start(&folder, &["extract", "-", "--checkpoint", "0", "-o", "out.jsonl"]);
    child.stdin.as_mut().expect("a pipe").write_all(json_lines(&articles()[..3]).as_bytes()).expect("it is read");
    wait_until("the checkpoint", || saved(&folder, "out.jsonl") == 3);
    for resume in [&[][..], &["--resume"]] {
        let run = folder.run_on(&[&["extract", "-", "-o", "out.jsonl"], resume].concat(), "Femke Kok won.");
        assert_eq!(run.code, Some(2));
        assert!(run.stderr.contains("another run is writing it"), "{}", run.stderr);
    }
    drop(child.stdin.take());
    assert_eq!(ended(child).code, Some(0));
    assert_eq!(folder.read("out.jsonl").lines().count(), 3);
}

#[test]
fn told_to_end_while_it_waits_for_input() {
    let lines = json_lines(&articles()[..6]);
    let first: String = lines.split_inclusive('\n').take(3).collect();
    for signal in ["-INT", "-TERM"] {
        let folder = Folder::new();
        let mut child = start(&folder, &["extract", "-", "--jobs", "2", "--checkpoint", "0", "-o", "out.sqlite"]);
        child.stdin.as_mut().expect("a pipe").write_all(first.as_bytes()).expect("it is read");
        wait_until("the checkpoint", || saved(&folder, "out.sqlite") == 3);
        let told = Command::new("kill").args([signal, &child.id().to_string()]).status().expect("kill runs");
        assert!(told.success());
        // Its input stays open.
        let input = child.stdin.take();
        let run = ended(child);
        drop(input);
        assert_eq!(run.code, Some(130));
        let expected = "uitslag: interrupted; 3 articles kept. Run the same command with --resume to go on\n";
        assert_eq!(run.stderr, expected);
        assert_eq!(folder.run_on(&["extract", "-", "-o", "out.sqlite", "--resume"], &lines).code, Some(0));
        assert_eq!(folder.run_on(&["extract", "-", "-o", "all.sqlite"], &lines).code, Some(0));
        assert!(files(&folder.path("out.sqlite")) == files(&folder.path("all.sqlite")));
    }
}

#[test]
fn told_to_end_at_work() {
    let articles = articles();
    for jobs in ["1", "2"] {
        let folder = Folder::new().with("in.jsonl", json_lines(articles.iter().cycle().take(400)));
        let arguments = ["extract", "in.jsonl", "--jobs", jobs, "--checkpoint", "0", "-o", "out.jsonl"];
        let child = start(&folder, &arguments);
        wait_until("the checkpoint", || saved(&folder, "out.jsonl") > 0);
        assert!(Command::new("kill").args(["-INT", &child.id().to_string()]).status().expect("kill runs").success());
        let run = ended(child);
        let kept = saved(&folder, "out.jsonl");
        assert_eq!(run.code, Some(130), "{}", run.stderr);
        assert!(run.stderr.contains(&format!("interrupted; {kept} article")), "{kept}: {}", run.stderr);
        assert!(kept < 400);
        let arguments = ["extract", "in.jsonl", "-o", "out.jsonl", "--resume"];
        assert_eq!(folder.run(&arguments).code, Some(0));
        assert!(folder.read("out.jsonl") == folder.run(&["extract", "in.jsonl"]).stdout);
    }
}

/// A run in which no file may have more than so many bytes, as on a disk that is full by then.
fn run_without_room(folder: &Folder, bytes: u64, arguments: &[&str]) -> Run {
    // The unit of `ulimit -f` is 512 bytes by POSIX; bash has 1024 unless it is called sh.
    let script = format!("ulimit -f {}; exec \"$0\" \"$@\"", bytes / 512);
    let child = Command::new("sh")
        .args(["-c", &script, env!("CARGO_BIN_EXE_uitslag")])
        .args(arguments)
        .current_dir(folder)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn();
    ended(child.expect("a shell"))
}

#[test]
fn a_full_disk() {
    for (output, format) in FORMS {
        let folder = archive();
        let arguments = arguments(output, format);
        assert_eq!(folder.run(&arguments).code, Some(1));
        let expected = files(&folder.path(output));
        // What waits of the articles is one file, whatever becomes of it.
        let sizes = expected.values().map(|bytes| bytes.len() as u64);
        let largest = if output == "out" { sizes.sum() } else { sizes.max().unwrap_or(0) };
        let path = folder.path(output);
        let removed = if path.is_dir() { std::fs::remove_dir_all(path) } else { std::fs::remove_file(path) };
        removed.expect("it is there");

        let run = run_without_room(&folder, largest / 2, &arguments);
        assert_eq!(run.code, Some(1), "{output}: {}", run.stderr);
        let last = run.stderr.lines().last().unwrap_or_default();
        assert!(last.starts_with(&format!("uitslag: {output}: cannot be written: ")), "{last}");
        assert!(last.ends_with(" kept; make room, then run the same command with --resume to go on"), "{last}");
        assert!(!folder.path(output).exists());
        let kept = saved(&folder, output);
        assert!(kept > 0 && last.contains(&format!("; {kept} article")), "{kept}: {last}");

        let run = folder.run(&[&arguments[..], &["--resume"]].concat());
        assert_eq!(run.code, Some(1), "{output}: {}", run.stderr);
        assert!(files(&folder.path(output)) == expected, "{output}");
    }
}

#[test]
fn a_disk_that_is_full_from_the_start() {
    let folder = archive();
    let run = run_without_room(&folder, 0, &["extract", "in.jsonl", "-o", "out.jsonl"]);
    assert_eq!(run.code, Some(1));
    let last = run.stderr.lines().last().unwrap_or_default();
    assert!(last.ends_with("; make room, then run the same command again"), "{last}");
    assert!(!folder.path("out.jsonl").exists());
    assert_eq!(folder.run(&["extract", "in.jsonl", "-o", "out.jsonl", "--resume"]).code, Some(1));
    assert_eq!(folder.read("out.jsonl"), folder.run(&["extract", "in.jsonl"]).stdout);
}
