//! Texts made to be slow: each is read to its end in a time that grows with its length, or these tests would not end.

mod common;

use uitslag::standards::{Standard, conll};

use common::{ENGINE, article, assert_annotated, assert_labelled, assert_shown, for_each_quote};

const SMALL: usize = 64 << 10;
const LARGE: usize = 1 << 20;

/// Reads a text of repeated pieces in two sizes.
fn read_repeated(piece: &str) {
    for size in [SMALL, LARGE] {
        read(&piece.repeat(size / piece.len()));
    }
}

/// Extracts from a text, and checks that what is quoted lies in it.
fn read(text: &str) {
    let article = article("long", text);
    let length = text.chars().count();
    let (report, tokens) = (ENGINE.extract(&article), ENGINE.tokens(&article));
    assert_shown(&article, &report, &tokens);
    let found = uitslag::gaps::find(&ENGINE, &article);
    assert!(found.gaps.len() as u64 <= found.clauses);
    assert_annotated(&article, &Standard::WebAnnotation.document(&article, &report));
    assert_labelled(&article, &conll(&article, &report, &tokens, &ENGINE.sentences(&article)));
    for standard in [Standard::SportSchema, Standard::SchemaOrg] {
        assert!(standard.document(&article, &report)["@graph"].is_array());
    }
    let report = serde_json::to_value(report).expect("a report is JSON");
    let tokens = serde_json::to_value(tokens).expect("spans are JSON");
    for value in [report, tokens] {
        for_each_quote(&value, &mut |start, end, _| assert!(start <= end && end <= length));
    }
}

#[test]
fn digits() {
    read_repeated("7");
    read_repeated("37,54 ");
    read_repeated("1.");
}

#[test]
fn capitals() {
    read_repeated("A");
    read_repeated("A ");
}

#[test]
fn names() {
    read_repeated("Femke ");
    read_repeated("Van der ");
    read_repeated("Kok en ");
}

#[test]
fn names_behind_a_plural_verb() {
    for size in [SMALL, LARGE] {
        read(&format!("Schaatsen. In 37,54 wonnen {}", "Jan Bos, ".repeat(size / 9)));
    }
}

#[test]
fn relative_words_without_a_mark() {
    for size in [SMALL, LARGE] {
        let piece = "die met goud pronkte ";
        read(&format!("Schaatsen. Jan Bos {}", piece.repeat(size / piece.len())));
    }
}

#[test]
fn reasons_in_a_row() {
    for size in [SMALL, LARGE] {
        let piece = "en Jan Bos geschorst ";
        read(&format!("Voetbal: Ajax\n\nJan Bos is geblesseerd {}", piece.repeat(size / piece.len())));
    }
}

#[test]
fn denied_names_in_a_row() {
    for size in [SMALL, LARGE] {
        let piece = "niet Jan Bos ";
        read(&format!("Schaatsen. Zaterdag won {}", piece.repeat(size / piece.len())));
    }
}

#[test]
fn brackets() {
    read_repeated("(");
    read_repeated(")");
    read_repeated("() ");
}

#[test]
fn commas() {
    read_repeated(",");
    read_repeated("Kok, ");
}

#[test]
fn quotes() {
    read_repeated("\"");
    read_repeated("“‘");
    read_repeated("'");
}

#[test]
fn verbs() {
    read_repeated("won werd ");
    read_repeated("tweede ");
}

/// Each clause stays open until one with a finite verb comes.
#[test]
fn clauses_that_stay_open() {
    let open = "door te winnen, ";
    read(&format!(
        "Voetbal\n\nAjax won, {}PSV verloor van Ajax, maar Feyenoord zag PSV winnen.",
        open.repeat(LARGE / open.len())
    ));
}

#[test]
fn contests_and_people_without_end() {
    let sentences = LARGE / 80;
    let contests = (0..sentences).map(|i| format!("Jan Bos won op het WK in {} de 500 meter in 37,54. ", 1000 + i));
    read(&contests.collect::<String>());
    let syllable = |i: usize| ["ba", "do", "ki", "lu", "me", "no", "ra", "su", "ti", "we"][i % 10];
    let people = (0..sentences).map(|i| {
        let surname = [1, 10, 100, 1000].map(|place| syllable(i / place)).concat();
        format!("Jan V{surname}s won op de 500 meter in 37,54 voor Piet K{surname}r. ")
    });
    read(&people.collect::<String>());
}

/// Each of many people misses a meeting and one of its contests.
#[test]
fn absences_without_end() {
    let syllable = |i: usize| ["ba", "do", "ki", "lu", "me", "no", "ra", "su", "ti", "we"][i % 10];
    let missed = |what: &'static str| {
        (0..LARGE / 90).map(move |i| {
            let surname = [1, 10, 100, 1000, 10_000].map(|place| syllable(i / place)).concat();
            format!("Jan V{surname}s ontbreekt {what}. ")
        })
    };
    let sentences: String = missed("bij het EK").chain(missed("op de 500 meter")).collect();
    read(&format!("Schaatsen op de ijsbaan\n\n{sentences}"));
}

#[test]
fn lines() {
    read_repeated("\n");
    read_repeated("1. Kok 37,54\n");
}

#[test]
fn marks() {
    read_repeated("e\u{301}");
    read(&format!("e{}", "\u{301}".repeat(LARGE / 2)));
}

/// Quotes are of the text as it came, which is another than the one that is read.
#[test]
fn a_text_that_normalisation_changes() {
    let piece = "Femke Kok won zondag in 37,54. ";
    read(&format!("e\u{301} {}", piece.repeat(LARGE / piece.len())));
}

#[test]
fn one_sentence_of_ten_megabytes() {
    let clause = "en toen won Femke Kok zondag in 37,54 de 500 meter voor de Koreaanse Minsun Kim ";
    read(&clause.repeat((10 << 20) / clause.len()));
}

#[test]
fn contradictions_and_gaps() {
    for size in [SMALL, LARGE] {
        let above = "Schaatsen in Heerenveen. ";
        for piece in [
            "Anna Smit won de 500 meter in 37,54. Eva Bos won de 500 meter in 37,24 op 0,10 van Smit. ",
            "Anna Smit (23), de 24-jarige Eva Bos (25), ",
            "De 500 meter begint op 5 november 2022 om 14.00 uur. ",
            "Anna Smit pronkte met zilver, ",
        ] {
            read(&format!("{above}{}", piece.repeat(size / piece.len())));
        }
    }
}
