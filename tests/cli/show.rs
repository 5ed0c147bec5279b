//! `show`: articles and their facts for a terminal.

use std::process::{Command, Stdio};

use crate::Folder;
use crate::common::{articles, json_lines, run};

const TEXT: &str = "Wereldbeker schaatsen\n\nFemke Kok won zondag in Heerenveen de 500 meter in 37,54. De Koreaanse Minsun Kim \
                    finishte 0,31 seconde later en werd tweede. Ze was blij. Na afloop reden 12 kinderen nog 300 meter.\n";

/// What is printed with some variables in the environment.
fn shown(variables: &[(&str, &str)]) -> String {
    let folder = Folder::new().with("2023-11-19.txt", TEXT);
    let output = Command::new(env!("CARGO_BIN_EXE_uitslag"))
        .args(["show", "2023-11-19.txt"])
        .current_dir(&folder)
        .env_remove("NO_COLOR")
        .env_remove("CLICOLOR_FORCE")
        .envs(variables.iter().copied())
        .stdin(Stdio::null())
        .output()
        .expect("the program runs");
    assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), &b""[..]));
    String::from_utf8(output.stdout).expect("UTF-8")
}

#[test]
fn the_text_and_its_facts() {
    let expected = "\
2023-11-19 · speed skating · 2023-11-19

Wereldbeker schaatsen

Femke Kok won zondag in Heerenveen de 500 meter in 37,54. De Koreaanse Minsun Kim finishte 0,31 seconde later en werd tweede. \
Ze was blij. Na afloop reden 12 kinderen nog 300 meter.

Results: 500m · women · Wereldbeker schaatsen · Heerenveen · 2023-11-19
  place  name          time    gap  behind
      1  Femke Kok   37.54                     “Femke Kok … won … 37,54” [win, ride-time-in, with-time]
      2  Minsun Kim  37.85*  +0.31  Femke Kok  “De Koreaanse Minsun Kim … finishte … 0,31 seconde … werd … tweede” \
[slower-than-winner, place]
  * Minsun Kim, time: the other's time: 37.54 + 0.31 = 37.85

People
  name        role     country
  Femke Kok   athlete
  Minsun Kim  athlete  KOR

Not read: 1 of 3 sentences with a figure or an absence
  Na afloop reden 12 kinderen nog 300 meter.
";
    assert_eq!(shown(&[]), expected);
}

#[test]
fn colours_where_they_are_wanted() {
    let plain = shown(&[]);
    assert!(!plain.contains('\u{1b}'));
    let coloured = shown(&[("CLICOLOR_FORCE", "1")]);
    assert!(coloured.contains("\u{1b}[1m\u{1b}[4m\u{1b}[36mFemke Kok\u{1b}[0m"), "{coloured}");
    assert_eq!(shown(&[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")]), plain);
    // The colours change nothing but the colours, and say at the end what they mean.
    let escaped = |part: &str| part.split_once('m').expect("the end of an escape").1.to_owned();
    let mut parts = coloured.split('\u{1b}');
    let bare = parts.next().unwrap_or_default().to_owned() + &parts.map(escaped).collect::<String>();
    assert_eq!(bare.strip_prefix(&plain).map(|legend| legend.trim().starts_with("person · ")), Some(true), "{bare}");
}

#[test]
fn nothing_in_an_article_steers_the_terminal() {
    let evil = "\u{1b}[2J\u{7}\u{9b}31m\u{202e}";
    let record = serde_json::json!({
        "id": format!("a{evil}"), "title": format!("Schaatsen {evil}"), "url": format!("https://example.org/{evil}"),
        "text": format!("Femke{evil}Bol won zondag de 500 meter in 37,54. Jan{evil} Smit meldde zich af met {evil}koorts."),
    });
    let run = run(&["show", "--from", "jsonl"], &record.to_string());
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    assert!(run.stdout.contains("␛[2J␇\\u{9b}31m\\u{202e}"));
    let steers = |c: char| c.is_control() && c != '\n' || c == '\u{202e}';
    assert!(!run.stdout.contains(steers), "{:?}", run.stdout);
}

#[test]
fn any_number_of_jobs_gives_the_same_bytes() {
    let lines = json_lines(&articles());
    let one = run(&["show", "-", "--jobs", "1"], &lines);
    assert_eq!(one.code, Some(0), "{}", one.stderr);
    assert_eq!(run(&["show", "-", "--jobs", "3"], &lines).stdout, one.stdout);
}

#[test]
fn what_cannot_be_read_is_named() {
    let folder = Folder::new().with("a.txt", TEXT).with("empty.txt", "");
    let run = folder.run(&["show", "missing.txt", "a.txt", "empty.txt"]);
    let expected = "uitslag: missing.txt: there is no such file or folder; check the name\n\
                    uitslag: empty.txt: is empty; an article needs text\n";
    assert_eq!((run.code, run.stderr.as_str()), (Some(1), expected));
    assert!(run.stdout.contains("Minsun Kim"));
}
