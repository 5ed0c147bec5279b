//! Sentences put together from parts: what is told, and what may stand beside it without changing it.
//!
//! Each says of one skater what she did on the 500 metres, with one thing more: who she is, what stands in front, between or
//! behind. All must give that one fact. What stands beside may tell of Kim Mol as well, who is let pass.

mod common;

use common::{ENGINE, article};

const HEADING: &str = "Schaatsen: wereldbeker in Heerenveen";
const NAME: &str = "Anna Smit";
const OTHER: &str = "Kim Mol";

/// The verb, what follows it, the rest, and the place and time that are told.
type Told = (&'static str, &'static str, &'static str, Option<u16>, Option<f64>);

const TOLD: [Told; 8] = [
    ("werd", "", "achtste op de 500 meter", Some(8), None),
    ("eindigde", "op de 500 meter ", "als achtste", Some(8), None),
    ("reed", "de 500 meter ", "in 38,54", None, Some(38.54)),
    ("werd", "op de 500 meter ", "achtste in 38,54", Some(8), Some(38.54)),
    ("kwam", "op de 500 meter ", "niet verder dan de achtste plaats", Some(8), None),
    ("won", "", "de 500 meter in 38,54", Some(1), Some(38.54)),
    ("is", "op de 500 meter ", "achtste geworden", Some(8), None),
    ("was", "met 38,54 ", "goed voor de achtste plek op de 500 meter", Some(8), Some(38.54)),
];

/// Who she is.
const WHO: [&str; 19] = [
    "Anna Smit",
    "De 23-jarige Anna Smit",
    "De Noorse Anna Smit",
    "Anna Smit (23)",
    "Anna Smit (Jumbo-Visma)",
    "Anna Smit (Ned)",
    "Anna Smit, die afgelopen week ziek was geweest,",
    "Anna Smit, die door een valpartij veel tijd verloor,",
    "Anna Smit, die in een rechtstreeks duel reed met Kim Mol,",
    "Topfavoriete Anna Smit",
    "Titelverdedigster Anna Smit",
    "Anna Smit uit Drachten",
    "Ook Anna Smit",
    "Debutante Anna Smit",
    "Anna Smit van IKO",
    "Voormalig wereldkampioene Anna Smit",
    "De Friezin Anna Smit",
    "De pas 19-jarige Friezin Anna Smit",
    "Anna Smit, de zus van Kim,",
];

/// What stands before the verb.
const BEFORE: [&str; 19] = [
    "Zaterdag",
    "Uiteindelijk",
    "In Thialf",
    "Voor eigen publiek",
    "Dankzij een sterke slotronde",
    "Ondanks een verkoudheid",
    "Door een misslag in de laatste bocht",
    "Met veel moeite",
    "Als eerste Nederlandse",
    "In afwezigheid van Kim Mol",
    "Onder toeziend oog van de koning",
    "Bij haar rentree na een blessure",
    "Toch",
    "Helaas",
    "In de laatste rit",
    "In een rechtstreeks duel met Kim Mol",
    "Ruim een jaar na haar operatie",
    "Tot verrassing van iedereen",
    "Achter winnares Kim Mol",
];

/// What stands between.
const BETWEEN: [&str; 12] = [
    "zaterdag ",
    "heel knap ",
    "tot ieders verrassing ",
    "ondanks een verkoudheid ",
    "met moeite ",
    "opnieuw ",
    "slechts ",
    "na een matige start ",
    "in Thialf ",
    "volgens haar coach ",
    "vlak voor Kim Mol ",
    "– tot haar eigen verbazing – ",
];

/// What stands behind.
const BEHIND: [&str; 18] = [
    ", maar ze was niet tevreden.",
    ". \"Ik had meer verwacht\", zei ze.",
    ", omdat ze in de bocht een fout maakte.",
    ", waardoor ze nu in het klassement stijgt.",
    " en was daar blij mee.",
    ", ruim voor Kim Mol.",
    ", vlak achter Kim Mol.",
    ", op ruim een seconde van winnares Kim Mol.",
    " na een spannende race.",
    ", dus een nieuw record zat er niet in.",
    ", zo liet ze weten.",
    ", terwijl Kim Mol het podium haalde.",
    ", een afstand die haar niet ligt.",
    ". Daarmee was ze de beste Nederlandse.",
    ", haar beste klassering van het seizoen.",
    " en dat was een meevaller.",
    "; de rest deed niet mee.",
    ": een flinke tegenvaller.",
];

/// What is wrong with what is read from a sentence, if anything is.
fn wrong(sentence: &str, rank: Option<u16>, time: Option<f64>) -> Option<String> {
    let report = ENGINE.extract(&article("composed", &format!("{HEADING}\n\n{sentence}")));
    let told: Vec<_> = report
        .results
        .iter()
        .filter(|result| result.competitor != OTHER)
        .map(|result| {
            let event = report.events.iter().find(|event| event.id == result.event);
            let discipline = event.and_then(|event| event.discipline.as_deref()).unwrap_or("no distance");
            (result.competitor.as_str(), discipline, result.rank.map(|r| r.0), result.time.map(|t| t.as_f64()))
        })
        .collect();
    (told != [(NAME, "500m", rank, time)]).then(|| format!("{sentence}\n  {told:?}\n"))
}

#[test]
fn what_stands_beside_changes_nothing() {
    let mut failures = String::new();
    let mut check = |sentence: String, rank, time| failures.extend(wrong(&sentence, rank, time));
    for (verb, first, rest, rank, time) in TOLD {
        for who in WHO {
            check(format!("{who} {verb} {first}{rest}."), rank, time);
        }
        for before in BEFORE {
            check(format!("{before} {verb} {NAME} {first}{rest}."), rank, time);
        }
        for between in BETWEEN {
            check(format!("{NAME} {verb} {first}{between}{rest}."), rank, time);
        }
        for behind in BEHIND {
            check(format!("{NAME} {verb} {first}{rest}{behind}"), rank, time);
        }
    }
    assert!(failures.is_empty(), "\n{failures}");
}
