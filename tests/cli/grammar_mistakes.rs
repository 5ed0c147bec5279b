//! Mistakes in the files of a grammar: exit code 2, and for each the file, the line, a caret, and what was meant.

use crate::Folder;

/// What the entries of the tests may name.
const WORDS: &str = "\
[verb]
winnen: win wint won wonnen gewonnen

[preposition role=for]
voor

[sport-word sport=cycling weight=8]
wielrennen

[marker id=at-last]
eindelijk
";

/// What is said of a grammar with a file beside the words.
fn complaint(path: &str, text: &str) -> String {
    let folder = Folder::new().with("own/lexicon/words.lex", WORDS).with(&format!("own/{path}"), text);
    let run = folder.run(&["grammar", "check", "--grammar", "own"]);
    assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""), "{}", run.stderr);
    run.stderr
}

/// That a file has one mistake, with this message, and carets below these words of it.
fn assert_mistake(path: &str, text: &str, words: &str, message: &str) {
    let complaint = complaint(path, text);
    assert!(
        complaint.starts_with(&format!("uitslag: own: a mistake in the grammar\nerror: {message}\n")),
        "{complaint}"
    );
    assert!(complaint.contains(&format!("--> {path}:")), "{complaint}");
    let lines: Vec<&str> = complaint.lines().collect();
    let carets = lines.iter().position(|line| line.contains('^')).expect("a line with carets");
    let start = lines[carets].find('^').expect("a caret");
    let count = lines[carets].matches('^').count();
    let marked: String = lines[carets - 1].chars().skip(start).take(count).collect();
    assert_eq!(marked, words, "{complaint}");
}

/// The same of a line of an entry.
fn assert_line(line: &str, words: &str, message: &str) {
    let entry = format!("frame win\n  verb winnen\n  subject\n  role time?: TIME\n  {line}\n");
    assert_mistake("frames/a.frm", &entry, words, message);
}

#[test]
fn a_broken_grammar_is_named_by_every_command() {
    let folder = Folder::new().with("broken/lexicon/countries.lex", "[country]\nNederland | ioc=\n[country\n");
    for arguments in [&["grammar", "check"][..], &["extract"], &["tokens"]] {
        let run = folder.run_on(&[arguments, &["--grammar", "broken"]].concat(), "Kok won.");
        assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""), "{arguments:?}: {}", run.stderr);
        let place = "lexicon/countries.lex:";
        assert!(run.stderr.starts_with("uitslag: broken: ") && run.stderr.contains(place), "{}", run.stderr);
        assert!(run.stderr.contains("[country\n") && run.stderr.contains('^'), "{}", run.stderr);
    }
}

#[test]
fn all_mistakes_of_a_file_are_told() {
    let complaint = complaint("frames/a.frm", "frame win\n  verb wniner\n  sujbect\n");
    assert!(complaint.starts_with("uitslag: own: 2 mistakes in the grammar\n"), "{complaint}");
    assert!(complaint.contains("frames/a.frm:2:8") && complaint.contains("frames/a.frm:3:3"), "{complaint}");
}

#[test]
fn an_unknown_role() {
    assert_line("asserts result subject time=tiem", "tiem", "unknown role 'tiem': did you mean 'time'?");
    assert_line("asserts result subjetc time", "subjetc", "unknown role 'subjetc': did you mean 'subject'?");
    let message =
        "unknown role 'winner': expected one of subject, time; declare a role above with 'role winner: CATEGORY'";
    assert_line("asserts result winner rank=1", "winner", message);
}

#[test]
fn an_unknown_slot_or_value() {
    assert_line("asserts result subject rnak=1", "rnak", "unknown slot 'rnak': did you mean 'rank'?");
    assert_line("asserts withdrawal subject status=DNX", "DNX", "unknown role or value 'DNX': did you mean 'DNS'?");
    let medal = "unknown role or value 'bronse': did you mean 'bronze'?";
    assert_line("asserts result subject medal=bronse", "bronse", medal);
}

#[test]
fn an_unknown_kind_of_fact() {
    assert_line(
        "asserts withdrawl subject",
        "withdrawl",
        "unknown kind of fact 'withdrawl': did you mean 'withdrawal'?",
    );
}

#[test]
fn an_unknown_category_or_feature() {
    assert_line("needs MRAKER[id=at-last]", "MRAKER", "unknown category 'MRAKER': did you mean 'MARKER'?");
    assert_line("role rank: RANK|AWRAD", "AWRAD", "unknown category 'AWRAD': did you mean 'AWARD'?");
    assert_line("without RANK[knid=as]", "knid", "unknown feature 'knid': did you mean 'kind'?");
    assert_line("takes tmie", "tmie", "unknown category 'TMIE': did you mean 'TIME'?");
}

#[test]
fn an_unknown_verb_or_class() {
    assert_line("also wnnen", "wnnen", "unknown verb 'wnnen': did you mean 'winnen'?");
    // A word of another kind is no verb.
    let message = "unknown verb 'wielrennen'; it stands in no [verb] section of the lexicon";
    let entry = "frame win\n  verb wielrennen\n";
    let complaint = complaint("frames/a.frm", entry);
    assert!(complaint.contains("unknown verb 'wielrennen'"), "{complaint}");
    assert!(complaint.contains(message) || complaint.contains("expected one of winnen"), "{complaint}");
    let class = "class winning = winnen\nframe win\n  verb @wining\n";
    assert_mistake("frames/a.frm", class, "@wining", "unknown class '@wining': did you mean '@winning'?");
    let class = "class winning = wimnen\nframe win\n  verb @winning\n";
    assert_mistake("frames/a.frm", class, "wimnen", "unknown verb 'wimnen': did you mean 'winnen'?");
}

#[test]
fn an_unknown_preposition_or_sport() {
    let message = "unknown role of a preposition 'fro': did you mean 'for'?";
    assert_line("role who: PERSON behind fro", "fro", message);
    assert_line("sport cyclng", "cyclng", "unknown sport 'cyclng': did you mean 'cycling'?");
    assert_line("sport -cyclng", "cyclng", "unknown sport 'cyclng': did you mean 'cycling'?");
}

#[test]
fn an_unknown_line_or_flag() {
    assert_line("witout RANK", "witout", "unknown line 'witout': did you mean 'without'?");
    assert_line("allow negatd", "negatd", "unknown flag 'negatd': did you mean 'negated'?");
    assert_line("tense future", "future", "expected 'past' or 'present'");
    let first = "frmae win\n  verb winnen\n";
    assert!(complaint("frames/a.frm", first).contains("unknown line 'frmae': did you mean 'frame'?"));
}

#[test]
fn an_entry_with_the_name_of_another() {
    let entries = "frame win\n  verb winnen\nframe win\n  verb winnen\n";
    assert_mistake("frames/a.frm", entries, "win", "a second frame named 'win'");
}

#[test]
fn an_example_without_its_facts() {
    let message = "expected '=> Name: slot value' behind an example that must be read";
    assert_line("yes \"Eva won.\"", "\"Eva won.\"", message);
    assert_line("no Eva won.", "Eva won.", "expected an example in quotation marks");
}

#[test]
fn unknown_names_in_phrases_and_in_the_lexicon() {
    let phrase = |pattern: &str| format!("[rank]\n{pattern}\n");
    let category = "unknown category 'ORIDNAL': did you mean 'ORDINAL'?";
    assert_mistake("phrases/a.phr", &phrase("op ORIDNAL!"), "ORIDNAL", category);
    let feature = "unknown feature 'knid': did you mean 'kind'?";
    assert_mistake("phrases/a.phr", &phrase("op ORDINAL! | knid=noun"), "knid", feature);
    assert_mistake("phrases/a.phr", "[rank knid=noun]\n", "knid", feature);
    // What an abbreviation stands for is not in the line: all of the line is meant.
    assert_mistake("phrases/a.phr", &format!("X := ORIDNAL\n{}", phrase("op $X")), "op $X", category);
    assert_mistake(
        "lexicon/a.lex",
        "[country]\nNederland | icc=NED\n",
        "icc",
        "unknown feature 'icc': did you mean 'ioc'?",
    );
}
