//! Facts as the tests compare them: those that a report holds against those that its editor wrote down.
//!
//! A fact is right where its value belongs to its competitor (Kok was ninth), and also in place where it stands in the right
//! contest with the right particulars (on the second 500 metres, by 0.31 seconds from Jackson).

use std::collections::BTreeMap;

use serde_json::Value;
use uitslag::report::Report;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The kinds that are compared.
pub const KINDS: [&str; 9] = ["name", "place", "time", "withdrawal", "medal", "gap", "condition", "record", "schedule"];

/// A fact of a document in the shape of the output.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    pub kind: &'static str,
    /// The competitor, folded; empty where the fact is about none.
    pub who: String,
    pub value: String,
    /// What its contest is, and its particulars.
    pub particulars: BTreeMap<&'static str, String>,
    /// Whether missing it costs nothing: it only follows from the text.
    pub optional: bool,
}

impl std::fmt::Display for Fact {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        write!(f, "{} {}: {} {:?}", self.kind, self.who, self.value, self.particulars)
    }
}

/// The facts of a document, of the kinds that are compared.
pub fn facts(document: &Value) -> Vec<Fact> {
    let mut out = Vec::new();
    for person in list(document, "people") {
        out.push(fact(
            "name",
            person,
            "",
            folded(&person["name"]),
            particulars(&Value::Null, person, &["country", "age"]),
        ));
    }
    for result in list(document, "results") {
        let who = folded(&result["competitor"]);
        for (kind, slot) in [("place", "rank"), ("medal", "medal"), ("time", "time"), ("gap", "gap")] {
            if result[slot].is_null() {
                continue;
            }
            let own: &[_] = if kind == "gap" { &["gap_to"] } else { &[] };
            let mut fact = fact(kind, result, &who, written(&result[slot]), particulars(document, result, own));
            fact.optional |= list(result, "derived").iter().any(|derived| derived == slot);
            out.push(fact);
        }
    }
    for (kind, table, value, own) in [
        ("withdrawal", "withdrawals", "status", &["reason"] as &[_]),
        ("condition", "conditions", "category", &[]),
        ("schedule", "schedule", "start", &[]),
    ] {
        for entry in list(document, table) {
            out.push(fact(
                kind,
                entry,
                &folded(&entry["competitor"]),
                written(&entry[value]),
                particulars(document, entry, own),
            ));
        }
    }
    for record in list(document, "records") {
        let mark = ["time", "distance", "points"].iter().map(|slot| &record[*slot]).find(|mark| !mark.is_null());
        let value = format!("{} {}", written(&record["type"]), mark.map(written).unwrap_or_default());
        out.push(fact(
            "record",
            record,
            &folded(&record["competitor"]),
            value,
            particulars(document, record, &["discipline", "new"]),
        ));
    }
    out
}

fn fact(
    kind: &'static str,
    entry: &Value,
    who: &str,
    value: String,
    particulars: BTreeMap<&'static str, String>,
) -> Fact {
    Fact { kind, who: who.to_owned(), value, particulars, optional: entry["optional"] == true }
}

fn list<'a>(value: &'a Value, name: &str) -> &'a [Value] {
    value[name].as_array().map_or(&[], Vec::as_slice)
}

/// The particulars of an entry: those of its contest, and its own.
fn particulars(document: &Value, entry: &Value, own: &[&'static str]) -> BTreeMap<&'static str, String> {
    let nothing = Value::Null;
    let event = list(document, "events").iter().find(|event| event["id"] == entry["event"]).unwrap_or(&nothing);
    let of_event = ["discipline", "gender", "round", "group", "day", "date", "standings"].map(|key| (key, &event[key]));
    let of_entry = own.iter().map(|key| (*key, &entry[*key]));
    of_event
        .into_iter()
        .chain(of_entry)
        .filter(|(_, value)| !value.is_null() && *value != false)
        .map(|(key, value)| (key, if key == "gap_to" { folded(value) } else { written(value) }))
        .collect()
}

/// A number or name, so that 1 and 1.0 are the same.
pub fn written(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Number(number) => number.as_f64().map(|number| number.to_string()).unwrap_or_default(),
        other => other.to_string(),
    }
}

/// A name without case, accents and hyphens: "Kim Min-sun" is "kim min sun".
fn folded(name: &Value) -> String {
    let plain: String = written(name).nfkd().filter(|c| !is_combining_mark(*c)).collect();
    let words: Vec<&str> = plain.split([' ', '-', '.']).filter(|word| !word.is_empty()).collect();
    words.join(" ").to_lowercase().replace('’', "'")
}

/// What a comparison found.
#[derive(Debug, Default)]
pub struct Comparison {
    /// Facts that are right and stand in the right contest.
    pub in_place: Vec<Fact>,
    /// Facts that are right, but not their contest or a particular.
    pub astray: Vec<Fact>,
    /// Facts that should have been found.
    pub missed: Vec<Fact>,
    /// Facts that should not.
    pub wrong: Vec<Fact>,
}

impl Comparison {
    /// The part of the found facts that is right, and the part of the facts to be found that was.
    pub fn precision_and_recall(&self, kind: &str) -> (f64, f64) {
        let count = |facts: &[Fact]| facts.iter().filter(|fact| fact.kind == kind).count() as f64;
        let right = count(&self.in_place) + count(&self.astray);
        let part = |rest: f64| if right + rest == 0.0 { 1.0 } else { right / (right + rest) };
        (part(count(&self.wrong)), part(count(&self.missed)))
    }

    /// Adds what the comparison of another article found.
    pub fn add(&mut self, other: Comparison) {
        self.in_place.extend(other.in_place);
        self.astray.extend(other.astray);
        self.missed.extend(other.missed);
        self.wrong.extend(other.wrong);
    }
}

/// Pairs the facts of a document and of a report one to one, first those that agree in everything.
pub fn compare(expected: &Value, found: &Report) -> Comparison {
    let found = serde_json::to_value(found).expect("a report is JSON");
    let (mut expected, mut found) = (facts(expected), facts(&found));
    let mut pair = |agree: fn(&Fact, &Fact) -> bool| {
        let mut right = Vec::new();
        expected.retain(|wanted| match found.iter().position(|fact| agree(wanted, fact)) {
            Some(index) => {
                right.push(found.remove(index));
                false
            }
            None => true,
        });
        right
    };
    let in_place = pair(|wanted, fact| same_value(wanted, fact) && same_particulars(wanted, fact));
    let astray = pair(same_value);
    expected.retain(|fact| !fact.optional);
    Comparison { in_place, astray, missed: expected, wrong: found }
}

/// The same value of the same competitor; "Kok" may stand for "Femke Kok", and a record may be nobody's.
fn same_value(wanted: &Fact, fact: &Fact) -> bool {
    let tail = |long: &str, short: &str| {
        !short.is_empty() && long.strip_suffix(short).is_some_and(|rest| rest.is_empty() || rest.ends_with(' '))
    };
    let same_name = wanted.who.is_empty()
        || tail(&wanted.who, &fact.who)
        || tail(&fact.who, &wanted.who)
        || fact.kind == "record" && fact.who.is_empty();
    wanted.kind == fact.kind && wanted.value == fact.value && same_name
}

/// Every particular that is expected; a date outranks a weekday, and a coarser date that agrees is the same.
fn same_particulars(wanted: &Fact, fact: &Fact) -> bool {
    let both = |key| Some((wanted.particulars.get(key)?, fact.particulars.get(key)?));
    wanted.who == fact.who
        && wanted.particulars.iter().all(|(&key, value)| match (key, fact.particulars.get(key)) {
            ("day", _) if both("date").is_some() => true,
            ("date", None) => both("day").is_some_and(|(wanted, found)| wanted == found),
            ("date", Some(date)) => value.starts_with(date.as_str()) || date.starts_with(value.as_str()),
            (_, found) => found == Some(value),
        })
}
