//! Where an article contradicts itself, and where it only seems to.

mod common;

use uitslag::read::Article;
use uitslag::report::Warning;

use common::{ENGINE, article, fixtures, fixtures_in, report};

const ABOVE: &str = "Wereldbeker schaatsen\n\nHEERENVEEN - ";

/// The contradictions of a report on a world cup, published on Sunday 19 November 2023.
fn warnings(text: &str) -> Vec<Warning> {
    warnings_of(&format!("{ABOVE}{text}"))
}

fn warnings_of(text: &str) -> Vec<Warning> {
    let published = Some(jiff::civil::date(2023, 11, 19));
    let warnings = ENGINE.extract(&Article { published, ..article("a", text) }).warnings;
    for warning in &warnings {
        let places = warning.spans.windows(2).filter(|pair| pair[0].end <= pair[1].start).count();
        assert!(places >= 1 && places + 1 == warning.spans.len(), "both passages, in order: {warning:?}");
    }
    warnings
}

/// The one contradiction of a report, as its name and what is said of it.
#[track_caller]
fn warned(text: &str) -> String {
    match warnings(text).as_slice() {
        [warning] => {
            format!("{}: {}", serde_json::to_value(warning.kind).unwrap_or_default(), warning.message).replace('"', "")
        }
        other => panic!("{text}: {other:?}"),
    }
}

#[track_caller]
fn fine(text: &str) {
    let warnings = warnings(text);
    assert!(warnings.is_empty(), "{text}: {warnings:?}");
}

#[test]
fn a_gap_against_times() {
    let told = "gap-against-times: a gap of 0.21 between Femke Kok in 37.54 and Jutta Leerdam in 37.85";
    let won = "Femke Kok won zondag de 500 meter in 37,54.";
    assert_eq!(warned(&format!("{won} Jutta Leerdam werd tweede in 37,85, op 0,21 seconde van Kok.")), told);
    assert_eq!(warned(&format!("{won} Jutta Leerdam werd tweede op 0,21 seconde in 37,85.")), told);
    fine(&format!("{won} Jutta Leerdam werd tweede op 0,31 seconde in 37,85."));
    // In tenths and in seconds a gap is rounded.
    fine(&format!("{won} Jutta Leerdam werd tweede op 0,3 seconde in 37,85."));
    fine(&format!("{won} Jutta Leerdam werd tweede op 1 seconde in 37,85."));
    // To the one in front, and not to the winner.
    fine(&format!(
        "{won} Jutta Leerdam werd tweede in 37,85. Erin Jackson werd derde in 37,95, op 0,10 seconde van Leerdam."
    ));
}

#[test]
fn a_gap_points_at_both_passages() {
    let text = "Femke Kok won zondag de 500 meter in 37,54. Jutta Leerdam werd tweede op 0,21 seconde in 37,85.";
    let warnings = warnings(text);
    let words: Vec<&str> =
        warnings.iter().flat_map(|warning| &warning.spans).map(|quote| quote.text.as_str()).collect();
    assert_eq!(words, ["Femke Kok", "won", "37,54", "Jutta Leerdam", "werd", "tweede", "op 0,21 seconde", "37,85"]);
}

#[test]
fn places_against_times() {
    let told = "ranks-against-times: place 2 in 37.54 for Femke Kok, place 3 in 37.24 for Jutta Leerdam";
    let second = "Femke Kok werd zondag op de 500 meter tweede in 37,54";
    assert_eq!(warned(&format!("{second}. Jutta Leerdam werd derde in 37,24.")), told);
    assert_eq!(warned(&format!("{second} en Jutta Leerdam werd derde in 37,24.")), told);
    assert_eq!(warned(&format!("{second}. Jutta Leerdam lachte niet. Ze werd derde in 37,24.")), told);
    fine(&format!("{second}. Jutta Leerdam werd derde in 37,54."));
    fine(&format!("{second}. Jutta Leerdam werd derde in 37,64."));
    let list =
        "Schaatsen\n\nUitslag 500 meter vrouwen\n1. Femke Kok 37,54\n2. Jutta Leerdam 37,24\n3. Erin Jackson 37,99";
    assert_eq!(warnings_of(list).len(), 1);
}

#[test]
fn places_and_times_of_other_races() {
    fine("Femke Smit won haar serie op de 500 meter in 42,50. Anna Bos werd in de andere serie tweede in 42,30.");
    fine(
        "Femke Smit werd zesde op de 500 meter in 37,80.\n\nIn de B-groep werd Anna Bos op de 500 meter vijfde in 38,10.",
    );
    fine("Femke Smit won de eerste 500 meter in 37,80. Anna Bos werd tweede in 37,70 op de tweede 500 meter.");
    // A gap in a list is no time, nor are those below each other lists of one race.
    assert!(
        warnings_of("Schaatsen\n\nUitslag 5000 meter mannen\n1. Jan Smit 6.10,23\n2. Piet Bos 0,45\n3. Kees Maes 1,02")
            .is_empty()
    );
    let classes = "Atletiek: uitslagen\n\n100 meter\nMeisjes A\n1. Eva Bos 12,50\n2. Anna Smit 12,60\nMeisjes B\n1. Lea Jansen 13,10\n2. Tina Maes 13,40\nMeisjes C\n1. Kim Prins 12,99\n2. Noor Mol 13,20";
    assert!(warnings_of(classes).is_empty());
}

#[test]
fn two_winners() {
    let won = "Femke Kok won zondag de 500 meter";
    let told = "two-winners: Femke Kok and Jutta Leerdam both won one contest";
    assert_eq!(warned(&format!("{won}.\n\nJutta Leerdam won zondag de 500 meter.")), told);
    // Whom a pronoun means is sure enough side by side, and not from afar.
    fine(&format!("{won}.\n\nJutta Leerdam lachte. Ze won zondag de 500 meter."));
    // A dead heat, another day, another year, in passing, and one who was struck.
    fine(&format!("{won} in 37,54.\n\nJutta Leerdam won zondag de 500 meter in 37,54."));
    fine(&format!("{won}.\n\nJutta Leerdam won vrijdag de 500 meter."));
    fine(&format!("{won}.\n\nIn 2021 won Jutta Leerdam de 500 meter."));
    fine(&format!("{won}.\n\nJutta Leerdam, die zondag de 500 meter had gewonnen, was blij."));
    fine(&format!("{won}, maar werd gediskwalificeerd.\n\nJutta Leerdam won zondag de 500 meter."));
}

#[test]
fn the_winners_of_those_who_compete_apart() {
    for text in [
        "Bij de junioren won Eva Bos de 100 meter in 12,50. Bij de senioren won Lea Jansen de 100 meter in 12,10.",
        "Bij de meisjes C won Eva Bos de 100 meter in 13,50. Lea Jansen won bij de meisjes A de 100 meter in 12,80.",
        "Eva Bos won de 100 meter in 12,50. Bij de masters won Tina Maes de 100 meter in 14,10.",
        "Eva Bos won de 100 meter in 12,50.\n\nMasters\n\nTina Maes won de 100 meter in 14,10.",
        "Nederland won de 4x100 meter. Anna Smit won met Nederland de 4x100 meter.",
    ] {
        assert_eq!(warnings_of(&format!("Atletiek: clubkampioenschappen\n\n{text}")), []);
    }
}

#[test]
fn two_places_or_times_of_one() {
    let text = "Femke Kok werd zondag tweede op de 500 meter.\n\nFemke Kok werd op de 500 meter derde.";
    assert_eq!(warned(text), "two-ranks: places 2 and 3 for Femke Kok in one contest");
    let text = "Femke Kok reed zondag op de 500 meter 37,54.\n\nFemke Kok reed op de 500 meter 37,99.";
    assert_eq!(warned(text), "two-times: times 37.54 and 37.99 for Femke Kok in one contest");
    fine("Femke Kok werd zondag tweede op de 500 meter.\n\nFemke Kok werd zaterdag op de 500 meter derde.");
    fine("Femke Kok reed zondag op de 500 meter 37,54. Ze opende in 10,40.");
}

#[test]
fn a_schedule_in_the_past() {
    let told = "schedule-in-the-past: a start at 14:00 on 2023-11-05, before the day of publication, 2023-11-19";
    assert_eq!(warned("De 500 meter begint op 5 november om 14.00 uur."), told);
    assert_eq!(warned("De wedstrijd begint op zondag 5 november om 14.00 uur."), told);
    assert_eq!(
        warned("De wedstrijd begint op 5 november 2022 om 14.00 uur."),
        told.replace("2023-11-05", "2022-11-05")
    );
    // Of another day, of the next year, with the day of the week alone, and told afterwards.
    fine("De wedstrijd begint op 25 november om 14.00 uur.");
    fine("De wedstrijd begint op 5 juni om 14.00 uur.");
    fine("De wedstrijd begint op zaterdag om 14.00 uur.");
    fine("De wedstrijd begon op 5 november om 14.00 uur.");
    // Without a day of publication nothing is in the past.
    let undated = article("a", &format!("{ABOVE}De wedstrijd begint op 5 november 2022 om 14.00 uur."));
    assert_eq!(ENGINE.extract(&undated).warnings, []);
}

#[test]
fn an_age_that_changes() {
    let aged = "De 23-jarige Femke Kok won zondag de 500 meter.";
    assert_eq!(warned(&format!("{aged}\n\nFemke Kok (24) was blij.")), "two-ages: ages 23 and 24 for Femke Kok");
    assert_eq!(warned(&format!("{aged}\n\nKok is 25 jaar.")), "two-ages: ages 23 and 25 for Femke Kok");
    // Of another time, of a birthday to come, and what is no age.
    fine(&format!("{aged}\n\nIn 2021 won de toen 21-jarige Femke Kok zilver."));
    fine(&format!("{aged}\n\nFemke Kok was vorig jaar als 22-jarige nog zesde."));
    fine(&format!("{aged}\n\nKok wordt woensdag 24 jaar."));
    fine(&format!("{aged}\n\nKok is 8 jaar prof."));
    fine(&format!("{aged}\n\nOp zijn 15de was Femke Kok nog klein."));
    // Of two with one surname it is not told whose it is.
    fine(
        "De 23-jarige Femke Kok won zondag de 500 meter. Haar zus Anna Kok is 25 jaar. De 24-jarige Femke Kok lachte.",
    );
}

#[test]
fn the_articles_of_the_tests_do_not_contradict_themselves() {
    for path in fixtures().into_iter().chain(fixtures_in("corpus")) {
        assert_eq!(report(&path).warnings, [], "{}", path.display());
    }
}
