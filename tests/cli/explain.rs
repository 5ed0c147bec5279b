//! `explain`: how articles were read, and why a fact was not.

use serde_json::{Value, json};

use crate::Folder;
use crate::common::{Run, articles, json_lines, run};

const TEXT: &str = "Wereldbeker schaatsen in Heerenveen\n\nFemke Smit won zondag de 500 meter in 37,54. Anna Maes sprak met \
                    Lotte Bos. Zij werd zesde. Trainer Jan Dekker meldde zich ziek af. Kim de Wit was blij. De zevende plaats \
                    was mooi. Eva Prins zou vierde zijn geworden.\n";

fn explain(options: &[&str]) -> Run {
    Folder::new().with("a.txt", TEXT).run(&[&["explain", "a.txt"], options].concat())
}

/// What is printed of a text without mistakes.
fn explained(options: &[&str]) -> String {
    let run = explain(options);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "{options:?}");
    run.stdout
}

fn explained_as_json(options: &[&str]) -> Value {
    serde_json::from_str(&explained(&[&["--json"], options].concat())).expect("one line of JSON")
}

#[test]
fn all_sentences_in_short() {
    let expected = "\
a · speed skating

  1  Wereldbeker schaatsen in Heerenveen (title)
     heading, no verb: Wereldbeker schaatsen, Heerenveen

  2  Femke Smit won zondag de 500 meter in 37,54.
     winnen, past: Femke Smit (subject), zondag, 500 meter, 37,54
       win: result of Femke Smit, rank 1, time 37.54 → fact 1, merged with 2 other claims
       ride-time-in: result of Femke Smit, time 37.54 → fact 1, merged with 2 other claims
       with-time: result of Femke Smit, time 37.54 → fact 1, merged with 2 other claims

  3  Anna Maes sprak met Lotte Bos.
     spreken, past: Anna Maes (subject), Lotte Bos

  4  Zij werd zesde.
     worden, past: Zij (subject → Anna Maes), zesde
       place: result of Zij, rank 6 → fact 2 (Anna Maes)
";
    let shown = explained(&[]);
    assert!(shown.starts_with(expected), "{shown}");
    let facts = "
Facts
   1  Femke Smit: rank 1, time 37.54  500m · women · Wereldbeker schaatsen · Heerenveen · sunday  sentence 2  [win, ride-time-in, with-time]
   2  Anna Maes: rank 6               500m · women · Wereldbeker schaatsen · Heerenveen · sunday  sentence 4  [place]
";
    assert!(shown.ends_with(facts), "{shown}");
}

#[test]
fn a_sentence_closely() {
    let shown = explained(&["--sentence", "4"]);
    for line in [
        "\n  4  Zij werd zesde.\n     Tokens\n",
        "\n       zesde  lower    numeral zesde [ordinal compound value=6]\n",
        "\n     Clause 1, worden, past\n",
        "\n       Considered for “Zij”: → Anna Maes score 96; Lotte Bos score 74; Femke Smit ",
        "\n       Fired: place (frames/10-places.frm:",
        "): subject = Zij, rank = zesde\n         result of Zij, rank 6 → fact 2 (Anna Maes)\n",
        "\n       Nearly fired:\n",
        "\n   2  Anna Maes: rank 6  ",
    ] {
        assert!(shown.contains(line), "{line}\n{shown}");
    }
    assert!(!shown.contains("Femke Smit won"), "{shown}");
}

#[test]
fn a_fact_with_the_sentences_that_it_comes_from() {
    let text = "Schaatsen\n\nAnna Maes won de 500 meter. Het goud was voor Anna Maes. Ze was blij.\n";
    let run = Folder::new().with("a.txt", text).run(&["explain", "a.txt", "--fact", "1", "--json"]);
    let explanation = run.lines().remove(0);
    let sentences: Vec<&Value> =
        explanation["sentences"].as_array().into_iter().flatten().map(|sentence| &sentence["number"]).collect();
    assert_eq!(sentences, [2, 3]);
    assert_eq!(explanation["facts"][0]["sentences"], json!([2, 3]));
    assert_eq!(explanation["facts"].as_array().map(Vec::len), Some(1));
}

#[test]
fn each_stage_that_loses_a_fact_is_named() {
    for (expected, said) in [
        ("Jansen rank 2", "Jansen: rank 2 was not read; lost at the text stage: the name does not stand in the text."),
        ("Smit time 37,55", "Smit: time 37,55 was not read; lost at the mention stage: the value was not read."),
        (
            "De Wit: rank 7",
            "De Wit: rank 7 was not read; lost at the clause stage: no clause holds both the name and the value.",
        ),
        ("Prins rank 4", "Prins: rank 4 was not read; lost at the frame stage: no frame read the clause so."),
        (
            "Bos rank 6",
            "Bos: rank 6 was not read; lost at the discourse stage: it was claimed of Anna Maes, who is likelier to be meant.",
        ),
        (
            "Dekker: DNS illness",
            "Dekker: DNS illness was not read; lost at the reconcile stage: it was read, but a coach, an analyst or an official",
        ),
    ] {
        let shown = explained(&["--why-not", expected]);
        let answer = shown.lines().nth(2).unwrap_or_default();
        assert!(answer.starts_with(said), "{expected}: {answer}");
    }
    // What was there at that stage.
    let frame = explained(&["--why-not", "Prins rank 4"]);
    assert!(frame.contains(": the clause is future, unreal, which it does not allow\n"), "{frame}");
    assert!(explained(&["--why-not", "Smit time 37,55"]).contains("\n     Mentions\n"));
    let discourse = explained(&["--why-not", "Bos rank 6"]);
    assert!(discourse.contains("Considered for “Zij”: → Anna Maes score 96; Lotte Bos score 74"), "{discourse}");
    assert!(!discourse.contains("Nearly fired"), "{discourse}");
}

#[test]
fn what_was_read_is_told() {
    let shown = explained(&["--why-not", "Smit: rank 1, time 37.54"]);
    let answers =
        "\nSmit: rank 1 was read: fact 1, of sentence 2.\nSmit: time 37.54 was read: fact 1, of sentence 2.\n";
    assert!(shown.contains(answers), "{shown}");
    let answers = explained_as_json(&["--why-not", "Smit rank 1"])["answers"].clone();
    assert_eq!(answers, json!([{"expected": "Smit: rank 1", "read": true, "fact": 1, "sentence": 2}]));
}

#[test]
fn what_is_not_about_sport_is_said_to_be_so() {
    let text = "De gemeenteraad van Elburg stemde dinsdag in met het plan van wethouder Jan Jansen.";
    let shown = run(&["explain"], text);
    assert!(shown.stdout.contains("\nNot about sport: "), "{}", shown.stdout);
    let lost = run(&["explain", "--why-not", "Jansen rank 1"], text);
    assert_eq!(lost.code, Some(0));
    assert!(lost.stdout.contains("lost at the sport stage"), "{}", lost.stdout);
}

#[test]
fn the_facts_are_those_of_extract() {
    const TABLES: [&str; 6] = ["results", "withdrawals", "conditions", "records", "schedule", "matches"];
    let lines = json_lines(&articles());
    let [explained, extracted] = ["explain", "extract"].map(|command| {
        let options = if command == "explain" { &["-", "--json"][..] } else { &["-"] };
        run(&[&[command], options].concat(), &lines).lines()
    });
    assert_eq!(explained.len(), extracted.len());
    for (explanation, report) in explained.iter().zip(&extracted) {
        assert_eq!(explanation["sport"], report["sport"]);
        let facts = explanation["facts"].as_array().expect("facts");
        for (number, fact) in (1..).zip(facts) {
            assert_eq!(fact["number"], number);
            assert!(fact["sentences"].as_array().is_some_and(|sentences| !sentences.is_empty()), "{fact}");
            assert!(fact["claims"].as_u64().is_some_and(|claims| claims > 0), "{fact}");
        }
        for table in TABLES {
            let told: Vec<&Value> =
                facts.iter().filter(|fact| fact["table"] == table).map(|fact| &fact["fact"]).collect();
            let read: Vec<&Value> = report[table].as_array().into_iter().flatten().collect();
            assert_eq!(told, read, "{}: {table}", report["article"]["id"]);
        }
    }
}

#[test]
fn articles_one_after_another() {
    let lines = json_lines(&articles());
    let one = run(&["explain", "-", "--jobs", "1"], &lines);
    assert_eq!((one.code, one.stderr.as_str()), (Some(0), ""));
    assert_eq!(run(&["explain", "-", "--jobs", "3"], &lines).stdout, one.stdout);
    assert_eq!(run(&["explain", "-", "--json"], &lines).ids().len(), articles().len());
}

#[test]
fn what_is_not_there_is_named_and_the_others_are_done() {
    for (options, reason) in [
        (["--sentence", "99"], "there is no sentence 99: the article has 8; explain without --sentence lists them"),
        (["--fact", "3"], "there is no fact 3: the article has 2; explain without --fact lists them"),
    ] {
        let run = explain(&options);
        assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""), "{options:?}");
        assert_eq!(run.stderr, format!("uitslag: a: {reason}\n"));
    }
    let folder = Folder::new().with("a.txt", TEXT).with("b.txt", "Schaatsen: Kok won de 500 meter.");
    let run = folder.run(&["explain", "missing.txt", "a.txt", "b.txt", "--sentence", "2"]);
    assert_eq!(run.code, Some(2));
    assert!(run.stdout.contains("Femke Smit won"), "{}", run.stdout);
    let expected = "uitslag: missing.txt: there is no such file or folder; check the name\n\
                    uitslag: b: there is no sentence 2: the article has 1; explain without --sentence lists them\n";
    assert_eq!(run.stderr, expected);
    let unread = folder.run(&["explain", "missing.txt", "a.txt"]);
    assert_eq!(unread.code, Some(1));
}

#[test]
fn an_expectation_that_says_nothing() {
    for (expected, reason) in [
        ("Kok", "\"Kok\" says nothing of anybody: no slot is named; write it as \"Kok: rank 9\""),
        ("Kok: plaats 9", "\"plaats\" is no slot; slots are rank, medal, time"),
        ("Kok: time laat", "\"laat\" is no time, such as 37.54"),
    ] {
        let run = explain(&["--why-not", expected]);
        assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""), "{expected}");
        let said = format!("error: invalid value '{expected}' for '--why-not <FACT>': {reason}");
        assert!(run.stderr.starts_with(&said), "{}", run.stderr);
    }
}

#[test]
fn nothing_in_an_article_steers_the_terminal() {
    let evil = "\u{1b}[2J\u{7}\u{9b}31m\u{202e}";
    let record = json!({
        "id": format!("a{evil}"), "title": format!("Schaatsen {evil}"),
        "text": format!("Femke{evil}Bol won zondag de 500 meter in 37,54. Jan{evil} Smit meldde zich af met {evil}koorts."),
    });
    let expected = format!("Smit{evil} rank 1");
    for options in [&[][..], &["--sentence", "2"], &["--sentence", "3"], &["--why-not", &expected]] {
        let run = run(&[&["explain", "--from", "jsonl"], options].concat(), &record.to_string());
        assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "{options:?}");
        assert!(run.stdout.contains('␛'), "{options:?}");
        let steers = |c: char| c.is_control() && c != '\n' || c == '\u{202e}';
        assert!(!run.stdout.contains(steers), "{:?}", run.stdout);
    }
    // JSON is a matter for programs, which get what stands in the text.
    let as_json = run(&["explain", "--from", "jsonl", "--json"], &record.to_string()).lines().remove(0);
    assert_eq!(as_json["article"]["id"], record["id"]);
    let not_there = run(&["explain", "--from", "jsonl", "--fact", "9"], &record.to_string());
    assert_eq!(not_there.code, Some(2));
    let named = "uitslag: a␛[2J␇\\u{9b}31m\\u{202e}: there is no fact 9: ";
    assert!(not_there.stderr.starts_with(named), "{}", not_there.stderr);
}

/// The commands and what they print in a section of the guide: the language of each block, and its lines.
fn blocks_of_guide(heading: &str) -> Vec<(String, Vec<String>)> {
    let guide = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/guide.md");
    let guide = std::fs::read_to_string(guide).expect("the guide is there");
    let section = guide.split("\n## ").find(|section| section.starts_with(heading)).expect("the section is there");
    let mut blocks = Vec::new();
    let mut parts = section.split("\n```");
    parts.next();
    while let (Some(block), after) = (parts.next(), parts.next()) {
        let mut lines = block.lines().map(str::to_owned);
        blocks.push((lines.next().unwrap_or_default(), lines.collect()));
        if after.is_none() {
            break;
        }
    }
    blocks
}

/// A command in its words, with quotation marks around some of them.
fn words(command: &str) -> Vec<String> {
    let parts = command.split('\'').enumerate();
    parts
        .flat_map(|(at, part)| match at % 2 {
            0 => part.split_whitespace().map(str::to_owned).collect(),
            _ => vec![part.to_owned()],
        })
        .collect()
}

/// The text without the numbers of lines of frame files, which change with any entry above.
fn without_numbers(text: &str) -> String {
    let mut parts = text.split(".frm:");
    let first = parts.next().unwrap_or_default().to_owned();
    let rest = parts.map(|part| part.trim_start_matches(|c: char| c.is_ascii_digit()));
    rest.fold(first, |all, part| all + ".frm:" + part)
}

#[test]
fn the_guide_goes_from_a_missed_fact_to_a_mended_grammar() {
    let own = "fixtures/own/own-01.txt";
    let article = std::fs::read(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(own)).expect("an article");
    let mut folder = Folder::new().with(own, article);
    let mut printed = String::new();
    for (language, lines) in blocks_of_guide("Find out why") {
        match (language.as_str(), lines.first().map(String::as_str)) {
            ("sh", _) => {
                printed.clear();
                for line in &lines {
                    let words = words(line);
                    let words: Vec<&str> = words.iter().map(String::as_str).collect();
                    match words.as_slice() {
                        ["echo", text, ">", file] => folder = folder.with(file, format!("{text}\n")),
                        ["cp", "-r", "grammar", copy] => folder = folder.with_grammar(copy),
                        ["uitslag", arguments @ ..] => {
                            let run = folder.run(arguments);
                            assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "{line}");
                            printed += &run.stdout;
                        }
                        _ => panic!("{line}: no command that the test knows"),
                    }
                }
            }
            // The entry as it is to be: its verbs and its examples.
            ("", Some("frame get-place")) => {
                let file = "my-grammar/frames/10-places.frm";
                let frames = folder.read(file);
                let (before, entry) = frames.split_once("\nframe get-place\n").expect("the entry is there");
                let (verbs, rest) = entry.split_once('\n').expect("its verbs");
                let verbs = format!("{verbs} harken");
                let (first, last) = lines[1].split_once("…").expect("the guide shows the first and the last verb");
                assert!(
                    verbs.starts_with(first) && verbs.ends_with(last),
                    "the entry is as the guide shows it: {verbs}"
                );
                let examples = lines[3..].join("\n");
                let (body, others) = rest.split_once("\n\n").expect("other entries");
                let mended = format!("{before}\nframe get-place\n{verbs}\n{body}\n{examples}\n\n{others}");
                folder = folder.with(file, mended);
            }
            _ => {
                let printed = without_numbers(&printed);
                for line in lines.iter().map(|line| without_numbers(line.trim_end_matches(['…', ' ']))) {
                    assert!(printed.contains(&line), "{line}\n{printed}");
                }
            }
        }
    }
}
