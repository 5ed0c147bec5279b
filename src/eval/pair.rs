//! The facts of an article against the answers, paired one to one.

use rustc_hash::FxHashMap;

use super::fact::{Fact, Kind, Value};
use super::name::is_same_competitor;

/// What became of each answer and of each fact that was found. A pair is the answer and what was found for it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Comparison {
    /// The value is its competitor's, and the contest and the other particulars are right.
    pub full: Vec<(Fact, Fact)>,
    /// The value is its competitor's, but a particular is wrong or missing.
    pub partly: Vec<(Fact, Fact)>,
    /// Answers for which nothing was found, but for those that may be missed.
    pub missed: Vec<Fact>,
    /// What was found and is no answer.
    pub wrong: Vec<Fact>,
}

/// Pairs answers with what was found: first those that agree in everything, then those that agree in their value. Each takes
/// the first that fits, in the order of the documents.
///
/// ```
/// use uitslag::eval::{Document, Facts, compare};
///
/// let facts = |rank: u16| {
///     let result = serde_json::json!({"results": [{"competitor": "Femke Kok", "rank": rank}]});
///     serde_json::from_value::<Document>(result).map(|document| Facts::of(&document).list)
/// };
/// let compared = compare(facts(9)?, facts(8)?);
/// assert_eq!((compared.missed.len(), compared.wrong.len()), (1, 1));
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn compare(answers: Vec<Fact>, found: Vec<Fact>) -> Comparison {
    // Only what has the same value can be paired, so that a long list is not searched for each of its entries.
    let mut by_value: FxHashMap<(Kind, &Value), Vec<usize>> = FxHashMap::default();
    for (at, fact) in found.iter().enumerate() {
        by_value.entry((fact.kind, &fact.value)).or_default().push(at);
    }
    let mut partner: Vec<Option<(usize, bool)>> = vec![None; answers.len()];
    let mut taken = vec![false; found.len()];
    for full in [true, false] {
        for (answer, partner) in answers.iter().zip(&mut partner).filter(|(_, partner)| partner.is_none()) {
            let Some(alike) = by_value.get_mut(&(answer.kind, &answer.value)) else { continue };
            let fits = |&at: &usize| {
                let fact = &found[at];
                is_same_value(answer, fact) && (!full || has_same_particulars(answer, fact))
            };
            if let Some(place) = alike.iter().position(fits) {
                let at = alike.remove(place);
                taken[at] = true;
                *partner = Some((at, full));
            }
        }
    }
    let mut found: Vec<Option<Fact>> = found.into_iter().map(Some).collect();
    let mut compared = Comparison::default();
    for (answer, partner) in answers.into_iter().zip(partner) {
        match partner.and_then(|(at, full)| Some((found[at].take()?, full))) {
            Some((fact, true)) => compared.full.push((answer, fact)),
            Some((fact, false)) => compared.partly.push((answer, fact)),
            None if answer.optional => {}
            None => compared.missed.push(answer),
        }
    }
    compared.wrong = found.into_iter().flatten().collect();
    compared
}

/// The same value of what may be the same competitor; a record may be nobody's.
fn is_same_value(answer: &Fact, fact: &Fact) -> bool {
    answer.kind == fact.kind
        && answer.value == fact.value
        && match (&answer.who, &fact.who) {
            (None, _) => true,
            (Some(_), None) => answer.kind == Kind::Record,
            (Some(_), Some(_)) => is_same_competitor(&answer.folded, &fact.folded),
        }
}

/// Whether every particular that the answer gives is given alike. A date outranks a weekday, and a coarser date that agrees is
/// alike; what the answer leaves open may be anything.
fn has_same_particulars(answer: &Fact, fact: &Fact) -> bool {
    if answer.who.is_some() && (fact.who.is_none() || answer.folded != fact.folded) {
        return false;
    }
    let is_alike = |(name, wanted): &(&str, String)| {
        let found = particular(fact, name);
        match *name {
            "day" if particular(answer, "date").is_some() && particular(fact, "date").is_some() => true,
            "date" => match found {
                Some(found) => wanted.starts_with(found) || found.starts_with(wanted.as_str()),
                None => particular(answer, "day").is_some_and(|day| particular(fact, "day") == Some(day)),
            },
            _ => found == Some(wanted.as_str()),
        }
    };
    answer.particulars.iter().all(is_alike)
}

fn particular<'a>(fact: &'a Fact, name: &str) -> Option<&'a str> {
    fact.particulars.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str())
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::*;
    use crate::eval::{Document, Facts};

    fn facts(json: &Json) -> Vec<Fact> {
        let document: Document = serde_json::from_value(json.clone()).unwrap();
        Facts::of(&document).list
    }

    /// How many are right in full, right in part, missed and wrong.
    fn counts(answers: &Json, found: &Json) -> [usize; 4] {
        let compared = compare(facts(answers), facts(found));
        [compared.full.len(), compared.partly.len(), compared.missed.len(), compared.wrong.len()]
    }

    /// A place of Kok on a contest.
    fn place(event: &Json) -> Json {
        let mut event = event.clone();
        event["id"] = json!("e1");
        json!({"events": [event], "results": [{"competitor": "Femke Kok", "event": "e1", "rank": 1}]})
    }

    #[test]
    fn particulars_that_are_given_must_be_alike() {
        let nothing = json!({});
        for (answer, found, alike) in [
            (json!({"discipline": "500m"}), json!({"discipline": "500m", "round": "heat"}), true),
            (json!({"discipline": "500m"}), json!({"discipline": "1000m"}), false),
            (json!({"discipline": "500m"}), nothing.clone(), false),
            (nothing.clone(), json!({"discipline": "1000m"}), true),
            (json!({"date": "2023"}), json!({"date": "2023-11-19"}), true),
            (json!({"date": "2023-11-19"}), json!({"date": "2023-11"}), true),
            (json!({"date": "2023-11-19"}), json!({"date": "2023-11-18"}), false),
            (json!({"date": "2023-11-19"}), json!({"day": "sunday"}), false),
            (json!({"date": "2023-11-19", "day": "sunday"}), json!({"day": "sunday"}), true),
            (json!({"date": "2023-11-19", "day": "sunday"}), json!({"date": "2023-11-19", "day": "monday"}), true),
            (json!({"day": "sunday"}), json!({"date": "2023-11-19"}), false),
            (json!({"standings": false, "number": 0}), nothing.clone(), true),
            (json!({"standings": true}), nothing, false),
        ] {
            let expected = if alike { [1, 0, 0, 0] } else { [0, 1, 0, 0] };
            assert_eq!(counts(&place(&answer), &place(&found)), expected, "{answer} {found}");
        }
    }

    #[test]
    fn a_surname_alone_is_partly_right() {
        let result = |name: &str| json!({"results": [{"competitor": name, "time": 37.54}]});
        assert_eq!(counts(&result("Femke Kok"), &result("Kok")), [0, 1, 0, 0]);
        assert_eq!(counts(&result("Kok"), &result("Femke Kok")), [0, 1, 0, 0]);
        assert_eq!(counts(&result("Femke Kok"), &result("FEMKE-KOK")), [1, 0, 0, 0]);
        assert_eq!(counts(&result("Femke Kok"), &result("Femke")), [0, 0, 1, 1]);
    }

    #[test]
    fn each_is_paired_once_and_the_best_first() {
        let results = |events: &[&str]| {
            let all: Vec<Json> = events.iter().map(|e| json!({"competitor": "Kok", "event": e, "rank": 1})).collect();
            let of = [json!({"id": "a", "discipline": "500m"}), json!({"id": "b", "discipline": "1000m"})];
            json!({"events": of, "results": all})
        };
        assert_eq!(counts(&results(&["a", "b"]), &results(&["b"])), [1, 0, 1, 0]);
        assert_eq!(counts(&results(&["b"]), &results(&["a", "b"])), [1, 0, 0, 1]);
        assert_eq!(counts(&results(&["a"]), &results(&["b"])), [0, 1, 0, 0]);
    }

    #[test]
    fn what_is_derived_or_optional_may_be_missed_but_counts_where_it_is_found() {
        let derived = json!({"results": [{"competitor": "Kok", "rank": 2, "time": 37.9, "derived": ["time"]}]});
        let rank = json!({"results": [{"competitor": "Kok", "rank": 2}]});
        assert_eq!(counts(&derived, &rank), [1, 0, 0, 0]);
        assert_eq!(counts(&derived, &derived), [2, 0, 0, 0]);
        let optional = json!({"conditions": [{"competitor": "Kok", "category": "illness", "optional": true}]});
        assert_eq!(counts(&optional, &json!({})), [0, 0, 0, 0]);
    }

    #[test]
    fn sides_in_either_order() {
        let game = |home: &str, away: &str, score: [u16; 2]| json!({"matches": [{"home": home, "away": away, "score": score}]});
        assert_eq!(counts(&game("Ajax", "PSV", [3, 1]), &game("PSV", "Ajax", [1, 3])), [1, 0, 0, 0]);
        assert_eq!(counts(&game("Ajax", "PSV", [3, 1]), &game("PSV", "Ajax", [3, 1])), [0, 0, 1, 1]);
        assert_eq!(counts(&game("Ajax", "PSV", [3, 1]), &game("Ajax", "AZ", [3, 1])), [0, 1, 0, 0]);
        let sets = |home: &str, away: &str, sets: &[[u16; 2]]| json!({"matches": [{"home": home, "away": away, "sets": sets}]});
        assert_eq!(counts(&sets("A", "B", &[[6, 4], [7, 6]]), &sets("B", "A", &[[4, 6], [6, 7]])), [1, 0, 0, 0]);
    }

    #[test]
    fn a_record_may_be_found_as_nobodys() {
        let record =
            |who: Option<&str>| json!({"records": [{"type": "WR", "competitor": who, "time": 36.36, "new": true}]});
        assert_eq!(counts(&record(Some("Lee Sang-hwa")), &record(None)), [0, 1, 0, 0]);
        assert_eq!(counts(&record(None), &record(Some("Lee Sang-hwa"))), [1, 0, 0, 0]);
    }

    #[test]
    fn contests_that_are_not_there_are_named() {
        let document = json!({"results": [{"competitor": "Kok", "event": "e7", "rank": 1}]});
        let document: Document = serde_json::from_value(document).unwrap();
        assert_eq!(Facts::of(&document).unknown_events, ["e7"]);
    }
}
