//! The values of a text: what each way of writing them means, and what only looks like one.

use std::sync::LazyLock;

use proptest::prelude::*;
use uitslag::Engine;
use uitslag::grammar::{Category, FeatureSet, Grammar, Key, WordId};
use uitslag::mention::{Mention, Mentions, Value, values};
use uitslag::read::Article;
use uitslag::text::{Text, TokenKind};
use uitslag::value::Milli;

static GRAMMAR: LazyLock<Grammar> = LazyLock::new(Grammar::embedded);
static ENGINE: LazyLock<Engine> = LazyLock::new(|| Engine::new(Grammar::embedded()));

fn find(original: &str) -> (Text, Vec<Mention>) {
    let text = Text::new(original, &*GRAMMAR);
    let words: Vec<WordId> = text
        .tokens
        .iter()
        .map(|t| match t.kind {
            TokenKind::Number => WordId::UNKNOWN,
            _ => GRAMMAR.lexicon.word(t.span.of(text.normal.as_str())),
        })
        .collect();
    let mut found = Vec::new();
    values::find(&text, &words, &GRAMMAR.lexicon, &mut found);
    (text, found)
}

/// A value as the tables below write it: numbers, seconds and metres in decimals, "HH:MM", an ISO date, a score.
fn written(value: Value) -> String {
    let decimal = |Milli(value): Milli| {
        let written = format!("{}.{:03}", value / 1000, value % 1000);
        written.trim_end_matches('0').trim_end_matches('.').to_owned()
    };
    match value {
        Value::None => String::new(),
        Value::Number(value) | Value::Time(value) | Value::Length(value) => decimal(value),
        Value::Below(value) => format!("-{}", decimal(value)),
        Value::Whole(value) => value.to_string(),
        Value::Clock(clock) => format!("{:02}:{:02}", clock.hour, clock.minute),
        Value::Date(date) => format!("{}-{}-{}", date.year, date.month, date.day),
        Value::Score(home, away) => format!("{home}-{away}"),
    }
}

/// All mentions of a text, also those that phrases make, in the order of the text.
fn find_all(original: &str) -> (Text, Vec<Mention>) {
    let text = Text::new(original, &*GRAMMAR);
    let mut items = Mentions::new(&text, &GRAMMAR).items;
    items.sort_by_key(|m| (m.start, std::cmp::Reverse(m.end)));
    (text, items)
}

/// Checks all mentions of a category in each text: their words and values, in order.
fn check(category: Category, table: &[(&str, &[(&str, &str)])]) {
    check_in(find, category, table);
}

fn check_in(find: fn(&str) -> (Text, Vec<Mention>), category: Category, table: &[(&str, &[(&str, &str)])]) {
    for (original, expected) in table {
        let (text, found) = find(original);
        let found: Vec<(String, String)> = found
            .iter()
            .filter(|m| m.category == category)
            .map(|m| {
                let span = text.span(m.start as usize, m.end as usize);
                (span.of(text.normal.as_str()).to_owned(), written(m.value))
            })
            .collect();
        let found: Vec<(&str, &str)> = found.iter().map(|(w, v)| (w.as_str(), v.as_str())).collect();
        assert_eq!(&found, expected, "in {original:?}");
    }
}

#[test]
fn race_times() {
    check(
        Category::TIME,
        &[
            ("Zij won in 37,54.", &[("37,54", "37.54")]),
            ("Kim (37,85) werd tweede.", &[("37,85", "37.85")]),
            ("in 1.08,91", &[("1.08,91", "68.91")]),
            ("in 1:08.91", &[("1:08.91", "68.91")]),
            ("in 1'08\"91", &[("1'08\"91", "68.91")]),
            ("in 1′08″91", &[("1′08″91", "68.91")]),
            ("in 1’08”91", &[("1’08”91", "68.91")]),
            ("na 8'12\"17", &[("8'12\"17", "492.17")]),
            ("in 13.05,3", &[("13.05,3", "785.3")]),
            ("in 1.19,950", &[("1.19,950", "79.95")]),
            ("in 2:03:45", &[("2:03:45", "7425"), ("2:03:45", "123.45")]),
            ("in 2.03.45", &[("2.03.45", "7425"), ("2.03.45", "123.45")]),
            ("in 1.08.91", &[("1.08.91", "68.91")]),
            ("in 2.05.07,3", &[("2.05.07,3", "7507.3")]),
            ("na 1u02'03\"", &[("1u02'03\"", "3723")]),
            ("na 1h02'03\"4", &[("1h02'03\"4", "3723.4")]),
            ("na 1u45", &[("1u45", "6300")]),
            ("na 3m45s", &[("3m45s", "225")]),
            ("na 2 uur, 3 minuten en 45 seconden", &[("2 uur, 3 minuten en 45 seconden", "7425")]),
            ("6 minuten, 39 seconden en 2 honderdsten", &[("6 minuten, 39 seconden en 2 honderdsten", "399.02")]),
            ("1 minuut 8 seconden en 78 honderdsten", &[("1 minuut 8 seconden en 78 honderdsten", "68.78")]),
            ("14 minuten en 37,85 seconden", &[("14 minuten en 37,85 seconden", "877.85")]),
            ("in 1.08,91 minuten", &[("1.08,91 minuten", "68.91")]),
            ("in 2.03.45 uur", &[("2.03.45 uur", "7425")]),
        ],
    );
}

/// "13.05" is seconds, minutes or a time of day; what else the article writes decides which comes first.
#[test]
fn race_times_of_two_parts() {
    check(
        Category::TIME,
        &[
            ("Met 37.88 werd ze derde.", &[("37.88", "37.88")]),
            ("Met 37.54 won ze.", &[("37.54", "37.54"), ("37.54", "2274")]),
            ("Met 1.58 won ze.", &[("1.58", "118"), ("1.58", "1.58")]),
            (
                "De 5000 meter in 13.05, de 1500 in 3.35,42.",
                &[("13.05", "785"), ("13.05", "13.05"), ("3.35,42", "215.42")],
            ),
            ("Eerst 37.54, daarna 1:14.20.", &[("37.54", "37.54"), ("37.54", "2274"), ("1:14.20", "74.2")]),
            ("Om 13.05 begint het.", &[]),
            ("Om 13.05 uur begint het.", &[]),
        ],
    );
}

#[test]
fn no_race_times() {
    check(
        Category::TIME,
        &[
            ("88,90 punten", &[]),
            ("2,04 meter", &[]),
            ("met 38,50 graden koorts", &[]),
            ("goed voor 52,30 miljoen euro", &[]),
            ("1.000 toeschouwers", &[]),
            ("met 367,25", &[]),
            ("een 8,5 als rapportcijfer", &[]),
            ("20.11.2016", &[]),
            ("1.2.3.4.5", &[]),
        ],
    );
}

#[test]
fn gaps_with_a_plus() {
    check(
        Category::GAP,
        &[
            ("2. Kim +0,12", &[("+0,12", "0.12")]),
            ("+ 0,5", &[("+ 0,5", "0.5")]),
            ("+16,495", &[("+16,495", "16.495")]),
            ("+2:03", &[("+2:03", "123")]),
            ("+12\"", &[("+12\"", "12")]),
            ("+3s", &[("+3s", "3")]),
            ("+ 12 seconden", &[("+ 12 seconden", "12")]),
            ("doelsaldo +3", &[]),
            ("3+2", &[]),
        ],
    );
}

#[test]
fn durations() {
    check(
        Category::DURATION,
        &[
            ("2 minuten", &[("2 minuten", "120")]),
            ("anderhalve seconde", &[("anderhalve seconde", "1.5")]),
            ("0,31 seconde", &[("0,31 seconde", "0.31")]),
            ("een seconde", &[("een seconde", "1")]),
            ("twee tellen", &[("twee tellen", "2")]),
            ("op 1.12 minuut", &[("1.12 minuut", "72")]),
            ("op 0\"22", &[("0\"22", "0.22")]),
            ("op 1'12\" van", &[("1'12\"", "72")]),
            ("op 2' van", &[("2'", "120")]),
            ("een half uur", &[("een half uur", "1800")]),
            ("tweeëneenhalf uur", &[("tweeëneenhalf uur", "9000")]),
            ("twee en een half uur", &[("twee en een half uur", "9000")]),
            ("2½ uur", &[("2½ uur", "9000")]),
            ("drie kwartier", &[("drie kwartier", "2700")]),
            ("nog geen halfuur", &[("halfuur", "1800")]),
            ("een jaar of vijf", &[("een jaar of vijf", "157680000")]),
            ("drie lange minuten", &[("drie lange minuten", "180")]),
            ("een uur lang", &[("een uur lang", "3600")]),
            ("4 weken en 2 dagen", &[("4 weken en 2 dagen", "2592000")]),
            ("2 min. 30 sec. later", &[("2 min. 30 sec.", "150")]),
        ],
    );
}

#[test]
fn parts_of_a_second() {
    check(
        Category::DURATION,
        &[
            ("vier honderdsten", &[("vier honderdsten", "0.04")]),
            ("één honderdste", &[("één honderdste", "0.01")]),
            ("vijftien honderdste", &[("vijftien honderdste", "0.15")]),
            ("drie tienden van een seconde", &[("drie tienden van een seconde", "0.3")]),
            ("Eenentwintig duizendsten van een seconde", &[("Eenentwintig duizendsten van een seconde", "0.021")]),
            ("een tiende sneller", &[("een tiende", "0.1")]),
            ("een tiende plaats", &[]),
            ("haar een honderdste zege", &[]),
            ("enkele honderdsten", &[]),
        ],
    );
}

/// How many "een paar" is stays open, and "nog een" stands with what it counts.
#[test]
fn vague_durations() {
    check_in(
        find_all,
        Category::DURATION,
        &[
            ("Hij ligt een paar weken stil", &[("een paar weken", ""), ("paar weken", "")]),
            ("ettelijke minuten", &[("ettelijke minuten", "")]),
            ("een aantal uren lang", &[("een aantal uren lang", ""), ("aantal uren lang", "")]),
            ("nog een jaar", &[("nog een jaar", "31536000"), ("een jaar", "31536000")]),
            ("nog drie seconden", &[("drie seconden", "3")]),
            ("een paar renners, enkele honderdsten", &[]),
        ],
    );
    let report = ENGINE.tokens(&Article { text: "een paar weken".to_owned(), ..Article::default() });
    let duration = report.spans.iter().find(|span| span.kind == "duration");
    assert_eq!(duration.map(|span| span.value.is_null()), Some(true));
}

#[test]
fn no_durations() {
    check(
        Category::DURATION,
        &[
            ("een WK", &[]),
            ("bij de 23' was het raak", &[]),
            ("een goal (23')", &[]),
            ("\"We werden 12\" zei hij", &[]),
            ("om 13 uur", &[]),
            ("de kwart finale", &[]),
        ],
    );
}

#[test]
fn times_of_day() {
    check(
        Category::CLOCK,
        &[
            ("13.05 uur", &[("13.05 uur", "13:05")]),
            ("om 11:13", &[("11:13", "11:13")]),
            ("vanaf 7.15 uur", &[("7.15 uur", "07:15")]),
            ("om 18.05", &[("18.05", "18:05")]),
            ("tussen 13.05 en 14.30", &[("13.05", "13:05"), ("14.30", "14:30")]),
            ("om 10u45", &[("10u45", "10:45")]),
            ("zondag (13u30)", &[("13u30", "13:30")]),
            ("om 20u", &[("20u", "20:00")]),
            ("om 14 uur", &[("14 uur", "14:00")]),
            ("om 8 uur 30", &[("8 uur 30", "08:30")]),
            ("4 uur 20 's middags", &[("4 uur 20 's middags", "16:20")]),
            ("om 13:05:30u", &[("13:05:30u", "13:05")]),
            ("half drie", &[("half drie", "02:30")]),
            ("kwart voor zes", &[("kwart voor zes", "05:45")]),
            ("kwart over een", &[("kwart over een", "01:15")]),
            ("tien over half vijf", &[("tien over half vijf", "04:40")]),
            ("vijf voor twaalf", &[("vijf voor twaalf", "11:55")]),
            ("vijf uur 's middags", &[("vijf uur 's middags", "17:00")]),
            ("twaalf uur 's middags", &[("twaalf uur 's middags", "12:00")]),
            ("'s avonds 7 uur", &[("'s avonds 7 uur", "19:00")]),
            ("tegen elven", &[("elven", "11:00")]),
            ("rond 9'en", &[("9'en", "09:00")]),
            ("omstreeks 10-en", &[("10-en", "10:00")]),
            ("2 uur lunchtijd", &[("2 uur lunchtijd", "14:00")]),
            ("tijdens lunchtijd half twaalf", &[("tijdens lunchtijd half twaalf", "11:30")]),
            ("middernacht", &[("middernacht", "00:00")]),
        ],
    );
}

#[test]
fn no_times_of_day() {
    check(
        Category::CLOCK,
        &[
            ("in 13.05", &[]),
            ("in twee uur", &[]),
            ("twee uur later", &[]),
            ("over 2 uur", &[]),
            ("onder de 6.40", &[]),
            ("won met 37.54", &[]),
            ("13.65 uur", &[]),
            ("2 voor 3", &[]),
            ("half december", &[]),
            ("met zijn achten", &[]),
            ("de 11-en, tegen 13-en", &[]),
            ("vertrek rond lunchtijd", &[]),
            ("won in 2:05:30u", &[]),
        ],
    );
}

#[test]
fn numbers() {
    check(
        Category::NUMBER,
        &[
            ("1.040 munten", &[("1.040", "1040")]),
            ("1.000.000", &[("1.000.000", "1000000")]),
            ("10\u{a0}000", &[("10\u{a0}000", "10000")]),
            ("12,5", &[("12,5", "12.5")]),
            ("1,5 miljoen mensen", &[("1,5 miljoen", "1500000")]),
            ("een half miljoen mensen", &[("een half miljoen", "500000")]),
            ("vijfenzeventig", &[("vijfenzeventig", "75")]),
            ("vijf en zeventig", &[("vijf en zeventig", "75")]),
            ("tweeëntwintig", &[("tweeëntwintig", "22")]),
            ("tweeentwintig", &[("tweeentwintig", "22")]),
            ("tweeduizend vijfhonderd", &[("tweeduizend vijfhonderd", "2500")]),
            ("vijftienhonderd", &[("vijftienhonderd", "1500")]),
            ("honderd en een half", &[("honderd en een half", "100.5")]),
            ("negentienhonderdachtennegentig", &[("negentienhonderdachtennegentig", "1998")]),
            ("drie miljoen tweehonderdduizend", &[("drie miljoen tweehonderdduizend", "3200000")]),
            ("anderhalf", &[("anderhalf", "1.5")]),
            ("tweeënhalf", &[("tweeënhalf", "2.5")]),
            ("drie kwart", &[("drie kwart", "0.75")]),
            ("drie komma vijf", &[("drie komma vijf", "3.5")]),
            ("een dozijn", &[("een dozijn", "12")]),
            ("honderd en drie dozijn", &[("honderd en drie dozijn", "136")]),
            ("twee derde van de race", &[("twee derde", "0.667")]),
            ("drie achtsten van de baan", &[("drie achtsten", "0.375")]),
            ("twee derden van het veld", &[("twee derden", "0.667")]),
            ("twee en een half miljoen kijkers", &[("twee en een half miljoen", "2500000")]),
            ("vierenhalf miljoen kijkers", &[("vierenhalf miljoen", "4500000")]),
            ("een miljard en een half miljoen", &[("een miljard en een half miljoen", "1000500000")]),
            ("2 345 678 inwoners", &[("2 345 678", "2345678")]),
            ("12 345 678,5", &[("12 345 678,5", "12345678.5")]),
            ("de nummers 12 345 en 678", &[("12", "12"), ("345", "345"), ("678", "678")]),
            ("een factor ,75 en meer", &[(",75", "0.75")]),
            ("de renner ,27 jaar", &[]),
            ("Vijf, zes en zeven", &[("Vijf", "5"), ("zes", "6"), ("zeven", "7")]),
        ],
    );
}

/// Parts of one are written in one word, with a hyphen, a slash, or as the last word of a larger number.
#[test]
fn parts_of_one() {
    check(
        Category::NUMBER,
        &[
            ("tweederde van het peloton", &[("tweederde", "0.667")]),
            ("eenderde van de afstand", &[("eenderde", "0.333")]),
            ("drievierde van de ploeg", &[("drievierde", "0.75")]),
            ("een-zesde van het parcours", &[("een-zesde", "0.167")]),
            ("drie / vierde", &[("drie / vierde", "0.75")]),
            ("tweeduizend honderd twee derde", &[("tweeduizend honderd twee derde", "2100.667")]),
            ("vijfderde, eentweede, derdevierde", &[]),
        ],
    );
    check(Category::ORDINAL, &[("drieëndertigste", &[("drieëndertigste", "33")]), ("tweederde", &[])]);
}

/// Zeros in front do not change a number, and three of them alone are none.
#[test]
fn numbers_with_zeros() {
    check(
        Category::NUMBER,
        &[
            ("startnummer 007", &[("007", "7")]),
            ("op de klok stond 0000", &[("0000", "0")]),
            ("een hoogte van 02,45", &[("02,45", "2.45")]),
            ("ruim 35 000 toeschouwers", &[("35 000", "35000")]),
            ("de nummers 35 100 en 7", &[("35", "35"), ("100", "100"), ("7", "7")]),
            ("het seizoen '04, tel. 06-123456", &[]),
        ],
    );
}

/// At the end of a clause "een" is no article.
#[test]
fn one_at_the_end() {
    check(
        Category::NUMBER,
        &[
            ("Er bleef er maar een.", &[("een", "1")]),
            ("Een, drie of zeven", &[("Een", "1"), ("drie", "3"), ("zeven", "7")]),
            ("een \"mooie\" race, een (kleine) val, een ronde", &[]),
        ],
    );
}

#[test]
fn numbers_below_zero() {
    check(
        Category::NUMBER,
        &[
            ("Bakker staat op min zes", &[("min zes", "-6")]),
            ("een doelsaldo van -12.", &[("-12", "-12")]),
            ("10,95 (-1,4)", &[("10,95", "10.95"), ("-1,4", "-1.4")]),
            ("-3/4", &[("-3/4", "-0.75")]),
            ("Bakker -2, Smit - 3", &[("2", "2"), ("3", "3")]),
            ("-1. Bakker", &[("1", "1")]),
            ("in min 40, 12 min", &[("40", "40")]),
        ],
    );
    check(Category::BLOCKED, &[("bij -3 graden", &[("3 graden", "3")])]);
    check(Category::SCORE, &[("een 3-1", &[("3-1", "3-1")])]);
}

#[test]
fn no_numbers() {
    check(
        Category::NUMBER,
        &[
            ("een renner", &[]),
            ("een paar renners", &[]),
            ("de halve finale", &[]),
            ("de achtervolging, eenvoudig, driehoek, vierdaagse, zesdaagse, tienkamp, honderden", &[]),
            ("3-1", &[]),
            ("de 4x100 meter", &[]),
            ("U23", &[]),
            ("12 procent", &[]),
            ("tel. 020-1234567", &[]),
        ],
    );
}

/// "Garfoot werd op achttien derde": a gap and a place, not six.
#[test]
fn places_behind_seconds_are_no_fractions() {
    check(Category::NUMBER, &[("Kim op twee, Garfoot op achttien derde.", &[("twee", "2"), ("achttien", "18")])]);
    check(Category::ORDINAL, &[("Garfoot op achttien derde.", &[("derde", "3")])]);
}

#[test]
fn ordinals() {
    check(
        Category::ORDINAL,
        &[
            ("eerste, tweede, achtste", &[("eerste", "1"), ("tweede", "2"), ("achtste", "8")]),
            (
                "21e 21ste 21-ste 4de 101ste",
                &[("21e", "21"), ("21ste", "21"), ("21-ste", "21"), ("4de", "4"), ("101ste", "101")],
            ),
            ("eenentwintigste", &[("eenentwintigste", "21")]),
            ("drieëndertigste", &[("drieëndertigste", "33")]),
            ("honderdeerste", &[("honderdeerste", "101")]),
            ("tweeduizend zestiende", &[("tweeduizend zestiende", "2016")]),
            ("honderdste", &[("honderdste", "100")]),
            ("laatste, voorlaatste, volgende", &[]),
            ("tienden, derden", &[]),
            ("4ever 12de-eeuws", &[]),
        ],
    );
}

#[test]
fn distances() {
    check(
        Category::DISTANCE,
        &[
            ("500 meter", &[("500 meter", "500")]),
            ("1.000 meter", &[("1.000 meter", "1000")]),
            ("10 000 meter", &[("10 000 meter", "10000")]),
            ("1500m", &[("1500m", "1500")]),
            ("10km", &[("10km", "10000")]),
            ("vijf kilometer", &[("vijf kilometer", "5000")]),
            ("honderd meter", &[("honderd meter", "100")]),
            ("42,195 km", &[("42,195 km", "42195")]),
            ("42.195 km", &[("42.195 km", "42195")]),
            ("3.414 kilometer", &[("3.414 kilometer", "3414000")]),
            ("1,98 meter", &[("1,98 meter", "1.98")]),
            ("2.04 m", &[("2.04 m", "2.04")]),
            ("8m12", &[("8m12", "8.12")]),
            ("2 meter 3", &[("2 meter 3", "2.03")]),
            ("over 1 meter 88 en was de beste", &[("1 meter 88", "1.88")]),
            ("drie centimeter", &[("drie centimeter", "0.03")]),
            ("acht mijl", &[("acht mijl", "12874.752")]),
        ],
    );
}

#[test]
fn no_distances() {
    check(
        Category::DISTANCE,
        &[
            ("met een voet naast de mat", &[]),
            ("60 km/u", &[]),
            ("80 kilometer per uur", &[]),
            ("4x100m", &[]),
            ("3m45s", &[]),
        ],
    );
}

#[test]
fn ages() {
    check(
        Category::AGE,
        &[
            ("de 23-jarige", &[("23-jarige", "23")]),
            ("op 18-jarige leeftijd", &[("18-jarige leeftijd", "18")]),
            ("de 17-jarigen", &[("17-jarigen", "17")]),
            ("23 jaar oud", &[("23 jaar oud", "23")]),
            ("vierendertigjarige", &[("vierendertigjarige", "34")]),
            ("hij is 23 jaar", &[("23 jaar", "23")]),
            ("Erin Jackson (23)", &[("23", "23")]),
            ("een plaats (23)", &[]),
            ("Jackson (5)", &[]),
            ("Jackson (123)", &[]),
            ("na 23 jaar", &[]),
            ("Ze is tussen de 20 en 25 jaar", &[("25 jaar", "25")]),
            ("Ze reed tussen de 20 en 25 jaar", &[]),
            ("De pauze was tussen 2 en 3 jaar", &[]),
            ("een vierjarig contract", &[]),
            ("een 3-jarige verbintenis", &[]),
        ],
    );
}

#[test]
fn scores() {
    check(
        Category::SCORE,
        &[
            ("3-1", &[("3-1", "3-1")]),
            ("2–0", &[("2–0", "2-0")]),
            ("3 - 1", &[("3 - 1", "3-1")]),
            ("6-4, 7-6 (5)", &[("6-4", "6-4"), ("7-6 (5)", "7-6")]),
            ("een 3-1-zege", &[("3-1", "3-1")]),
            ("102-98", &[("102-98", "102-98")]),
            ("2017-2018", &[]),
            ("20-11-2016", &[]),
            ("4-3-3", &[]),
            ("6-22 februari", &[]),
            ("10-15 seconden", &[]),
            ("1-jarige", &[]),
            ("Heren 500 - 1. Stolz", &[]),
            ("020-123", &[]),
        ],
    );
}

#[test]
fn points_and_other_measures() {
    check(
        Category::POINTS,
        &[
            ("367 punten", &[("367 punten", "367")]),
            ("8.711 punten", &[("8.711 punten", "8711")]),
            ("15,233 punten", &[("15,233 punten", "15.233")]),
            ("tien punten", &[("tien punten", "10")]),
        ],
    );
    check(
        Category::BLOCKED,
        &[
            ("12 procent", &[("12 procent", "12")]),
            ("5%", &[("5%", "5")]),
            ("€ 500", &[("€ 500", "500")]),
            ("3 miljoen euro", &[("3 miljoen euro", "3000000")]),
            ("38,5 graden", &[("38,5 graden", "38.5")]),
            ("60 km/u", &[("60 km/u", "60")]),
            ("Ton en twee Frank", &[]),
        ],
    );
}

#[test]
fn dates() {
    check(
        Category::DATE,
        &[
            ("zaterdag 9 februari", &[("9 februari", "0-2-9")]),
            ("9 februari 2026", &[("9 februari 2026", "2026-2-9")]),
            ("31 dec. 2018", &[("31 dec. 2018", "2018-12-31")]),
            ("3e februari", &[("3e februari", "0-2-3")]),
            ("februari 2026", &[("februari 2026", "2026-2-0")]),
            ("20-11-2016", &[("20-11-2016", "2016-11-20")]),
            ("2023-11-19", &[("2023-11-19", "2023-11-19")]),
            ("14/02/2026", &[("14/02/2026", "2026-2-14")]),
            ("20.11.2016", &[("20.11.2016", "2016-11-20")]),
            ("6 tot 22 februari", &[("6", "0-2-6"), ("22 februari", "0-2-22")]),
            ("6-22 februari", &[("6", "0-2-6"), ("22 februari", "0-2-22")]),
            ("in februari", &[]),
            ("32 februari", &[]),
            ("20-13-2016", &[]),
            ("1/8 finale", &[]),
        ],
    );
}

#[test]
fn years() {
    check(
        Category::YEAR,
        &[
            ("in 2017", &[("2017", "2017")]),
            ("winnaar van '98", &[("98", "1998")]),
            ("seizoen 2022/2023", &[("2022", "2022"), ("2023", "2023")]),
            ("2000 meter", &[]),
            ("2.000", &[]),
            ("1849", &[]),
            ("2101", &[]),
            ("2000 punten", &[]),
        ],
    );
}

/// The coarsest unit of a duration is a feature of its mention.
#[test]
fn durations_name_their_unit() {
    let unit = |original: &str| {
        let (_, found) = find(original);
        let features = found.iter().find(|m| m.category == Category::DURATION).map_or(FeatureSet(0), |m| m.features);
        GRAMMAR.lexicon.name(features, Key::Unit).map(str::to_owned)
    };
    assert_eq!(unit("drie weken").as_deref(), Some("week"));
    assert_eq!(unit("2 uur, 3 minuten en 45 seconden").as_deref(), Some("hour"));
    assert_eq!(unit("drie tienden").as_deref(), Some("tenth"));
}

/// The upper of two bounds is nobody's age.
#[test]
fn ages_between_bounds_are_vague() {
    let vague = |original: &str| {
        let (_, found) = find(original);
        let age = found.iter().find(|m| m.category == Category::AGE);
        age.map(|m| GRAMMAR.lexicon.has(m.features, Key::Vague))
    };
    assert_eq!(vague("Ze is tussen de 20 en 25 jaar"), Some(true));
    assert_eq!(vague("Ze is tussen 20 en 25 jaar oud"), Some(true));
    assert_eq!(vague("Ze is 25 jaar"), Some(false));
    let age = |text: &str| ENGINE.extract(&Article { text: text.to_owned(), ..Article::default() }).people[0].age;
    assert_eq!(age("Schaatsster Femke Bakker won. Femke Bakker is tussen de 20 en 25 jaar oud."), None);
    assert_eq!(age("Schaatsster Femke Bakker won. Femke Bakker is 25 jaar oud."), Some(25));
}

/// The hour about which something is stands with its word.
#[test]
fn vague_times_of_day() {
    check_in(
        find_all,
        Category::CLOCK,
        &[("rond tienen", &[("rond tienen", "10:00"), ("tienen", "10:00")]), ("rond de kerk", &[])],
    );
}

/// An hour said on twelve hours is marked: it may be twelve hours later.
#[test]
fn hours_in_words_are_ambiguous() {
    let ambiguous = |original: &str| {
        let (_, found) = find(original);
        let clock = found.iter().find(|m| m.category == Category::CLOCK);
        clock.map(|m| GRAMMAR.lexicon.has(m.features, Key::Ambiguous))
    };
    assert_eq!(ambiguous("half drie"), Some(true));
    assert_eq!(ambiguous("om vijf uur"), Some(true));
    assert_eq!(ambiguous("vijf uur 's middags"), Some(false));
    assert_eq!(ambiguous("13.05 uur"), Some(false));
}

/// Every numeral that can begin a compound has its first letters among the starts of numerals.
#[test]
fn compounds_begin_with_a_known_start() {
    let units = ["een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"];
    let tens = ["twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"];
    for (u, unit) in units.iter().enumerate() {
        for (t, ten) in tens.iter().enumerate() {
            let (_, found) = find(&format!("{unit}en{ten}"));
            let expected = Value::Number(Milli::whole((t as u64 + 2) * 10 + u as u64 + 1));
            assert_eq!(found.first().map(|m| m.value), Some(expected), "{unit}en{ten}");
        }
    }
}

/// A megabyte of one thing: the time grows with the length, not with its square.
#[test]
fn linear_in_the_length() {
    for (unit, each) in [
        ("1234567890", 0),
        ("vijf en zeventig ", 1),
        ("1 uur 2 minuten ", 2),
        ("1.08.45 ", 2),
        ("1-", 0),
        ("vijftig", 0),
    ] {
        let count = 1_000_000 / unit.len();
        let (_, found) = find(&unit.repeat(count));
        if each > 0 {
            assert_eq!(found.len(), each * count, "{unit}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// Mentions lie within the text and stand in its order.
    #[test]
    fn mentions_are_in_order(pieces in prop::collection::vec(prop::sample::select(PIECES), 0..24), other in "\\PC{0,12}") {
        let original = pieces.concat() + &other;
        let (text, found) = find(&original);
        for mention in &found {
            prop_assert!(mention.start < mention.end && mention.end as usize <= text.tokens.len());
        }
        for pair in found.windows(2) {
            prop_assert!(pair[0].start <= pair[1].start, "{original:?}");
            prop_assert!(pair[0].start < pair[1].start || pair[0].end >= pair[1].end, "{original:?}");
        }
    }
}

const PIECES: &[&str] = &[
    " ",
    " ",
    " ",
    "1",
    "2",
    "12",
    "37,54",
    "1.08,91",
    "13.05",
    "2017",
    "'",
    "\"",
    "-",
    "/",
    ":",
    "+",
    "(",
    ")",
    ",",
    ". ",
    " een ",
    " en ",
    " half ",
    " uur ",
    " minuten ",
    " seconden ",
    " tiende ",
    " honderd",
    "duizend ",
    " miljoen ",
    "twee",
    "ste ",
    "-jarige ",
    " jaar ",
    " oud ",
    " om ",
    " in ",
    " over ",
    " voor ",
    " kwart ",
    " februari ",
    "m",
    " meter ",
    "u",
    " punten ",
    "%",
    "€",
    " hele ",
    " dag ",
    "'s avonds",
    " middernacht ",
    " van ",
    " of ",
    "½",
    "\u{a0}",
    "000",
    "min ",
    "007",
    " tussen de ",
    " rond ",
    "-en",
    "derde",
    "\n",
];
