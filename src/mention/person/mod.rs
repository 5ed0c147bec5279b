//! People: capitalised words in a row, with the particles between them, told apart from other names.

mod judge;
mod runs;

use rustc_hash::{FxHashMap, FxHashSet};

use super::{Mention, Mentions, Value};
use crate::grammar::{Category, FeatureSet, FeatureValue, Key, Lexicon};
use crate::text::Text;
use crate::value::Gender;
use runs::{Finder, Run};

/// A person of the text.
#[derive(Clone, Debug, Default)]
pub struct Person {
    /// The fullest form of the name.
    pub name: String,
    /// Its words in lower case.
    words: Vec<String>,
    /// How many of the first words are a given name.
    given: usize,
    /// Women or men, where the given name settles it.
    pub gender: Option<Gender>,
    /// The given name is a Dutch one.
    pub dutch: bool,
}

/// The people of a text.
#[derive(Clone, Debug, Default)]
pub struct People {
    /// In order of their first mention.
    pub list: Vec<Person>,
    /// By the first word of a full name: whose it is, where it is but one person's.
    given: FxHashMap<String, Option<usize>>,
}

/// How a person was named so far.
#[derive(Clone, Copy, Default)]
struct Seen {
    /// The token behind the last time; 0 for never.
    at: usize,
    /// By the surname alone.
    alone: bool,
    /// How often by the whole name.
    whole: u32,
}

impl Seen {
    /// Of two with one surname it means the one named last, but hardly one named in passing: "Jos Verstappen zag hoe
    /// Verstappen won".
    fn rank(&self) -> (bool, usize) {
        (self.alone || self.whole > 1, self.at)
    }
}

/// Finds the people of a text and adds their mentions.
pub(super) fn find(text: &Text, mentions: &mut Mentions, lexicon: &Lexicon) {
    let mut finder = Finder {
        text,
        mentions,
        lexicon,
        sport: mentions.sport.is_some(),
        surnames: FxHashSet::default(),
        within: FxHashSet::default(),
    };
    finder.survey();
    let runs = finder.runs();
    let mut people = People::default();
    let mut index: FxHashMap<String, Vec<usize>> = FxHashMap::default();
    let mut found: Vec<(usize, usize, usize)> = Vec::new();
    let mut named_with: FxHashSet<usize> = FxHashSet::default();
    let mut pending: Vec<&Run> = Vec::new();
    // First the full names, for a surname alone to lean on.
    for run in &runs {
        let length = run.end - run.start;
        if length > 1 && finder.full_name(run) {
            let lower = finder.lower_words(run.start, run.end);
            let name = || finder.words(run.start, run.end).join(" ");
            let id = people.enter(&finder, run, lower, name, &mut index);
            found.push((run.start, run.end, id));
            if let Some(first) = finder.shared_surname(run) {
                let shared = Run { start: first, end: first + 1, given: true, strong: true, opens: false };
                let mut lower = finder.lower_words(first, first + 1);
                lower.extend(finder.lower_words(run.start + 1, run.end));
                let name = || {
                    let mut words = finder.words(first, first + 1);
                    words.extend(finder.words(run.start + 1, run.end));
                    words.join(" ")
                };
                let id = people.enter(&finder, &shared, lower, name, &mut index);
                found.push((first, first + 1, id));
                named_with.insert(first);
            }
        } else {
            pending.push(run);
        }
    }
    // Then the rest, in text order, so that of two with one surname the last named is meant.
    let mut order: Vec<(usize, usize, Option<usize>)> = found.iter().map(|&(s, e, id)| (s, e, Some(id))).collect();
    order.extend(pending.iter().map(|r| (r.start, r.end, None)));
    order.sort_unstable();
    let mut last_seen = vec![Seen::default(); people.list.len()];
    for (start, end, id) in order {
        if let Some(id) = id {
            last_seen[id].whole += 1;
            if !(finder.named_by_kin(start) && people.shares_surname(id, &index, &last_seen)) {
                last_seen[id].at = start + 1;
            }
            continue;
        }
        if named_with.contains(&start) {
            continue;
        }
        let Ok(run) = runs.binary_search_by_key(&start, |r| r.start).map(|at| &runs[at]) else { continue };
        let lower = finder.lower_words(start, end);
        let known = people.known(&lower, &index, &last_seen);
        let id = match known {
            Some(id) => id,
            None if finder.lone_name(run) => {
                let id = people.enter(&finder, run, lower, || finder.words(start, end).join(" "), &mut index);
                last_seen.resize(people.list.len(), Seen::default());
                id
            }
            None => continue,
        };
        last_seen[id].at = start + 1;
        last_seen[id].alone = true;
        found.push((start, end, id));
    }
    for (start, end, id) in found {
        mentions.push(Mention {
            features: FeatureSet(0),
            ..Mention::of_value(Category::PERSON, start, end, Value::Whole(id as u32))
        });
    }
    mentions.people = people;
}

impl People {
    /// The person of these words, given in lower case, new or the fuller form of a known one; `name` is as it is written.
    fn enter(
        &mut self,
        finder: &Finder,
        run: &Run,
        lower: Vec<String>,
        name: impl FnOnce() -> String,
        index: &mut FxHashMap<String, Vec<usize>>,
    ) -> usize {
        let Some(key) = lower.last() else { return 0 };
        // The same name, or the tail of a longer one, is one person.
        for &id in index.get(key).map_or(&[] as &[usize], |v| v) {
            let known = &self.list[id].words;
            let same = *known == lower
                || (known.len() > lower.len() && lower.len() > 1 && known.ends_with(&lower))
                || abbreviates(&lower, known);
            let fuller = lower.len() > known.len() && lower.ends_with(known) || abbreviates(known, &lower);
            if same {
                return id;
            }
            if fuller {
                let given = finder.given_length(run);
                let person = &mut self.list[id];
                person.name = name();
                person.words = lower;
                person.given = given;
                person.gender = person.gender.or(finder.gender(run));
                self.note_given(id);
                return id;
            }
        }
        if let Some(id) = self.turned(&lower, index) {
            return id;
        }
        let id = self.list.len();
        index.entry(key.clone()).or_default().push(id);
        self.list.push(Person {
            name: name(),
            words: lower,
            given: finder.given_length(run),
            gender: finder.gender(run),
            dutch: finder.dutch(run),
        });
        self.note_given(id);
        id
    }

    /// The person known by the same name with the surname at the other end: "Choi Min-jeong", "Min Jeong Choi".
    fn turned(&self, lower: &[String], index: &FxHashMap<String, Vec<usize>>) -> Option<usize> {
        fn parts(words: &[String]) -> impl Iterator<Item = &str> {
            words.iter().flat_map(|w| w.split('-'))
        }
        // What ends the other order is the first word of this one, or begins it behind the surname.
        let given_last = index.get(lower.first()?).map_or(&[] as &[usize], |ids| ids);
        let given_first = lower.iter().rev().find_map(|w| self.given.get(w).copied().flatten());
        given_last.iter().copied().chain(given_first).find(|&id| {
            let known = &self.list[id].words;
            let count = parts(known).count();
            count >= 3
                && count == parts(lower).count()
                && known != lower
                && (parts(lower).skip(1).chain(lower.first().map(String::as_str)).eq(parts(known))
                    || parts(known).skip(1).chain(known.first().map(String::as_str)).eq(parts(lower)))
        })
    }

    /// Whether somebody seen before has the surname of a person.
    fn shares_surname(&self, id: usize, index: &FxHashMap<String, Vec<usize>>, last_seen: &[Seen]) -> bool {
        let surname = self.list[id].words.last().and_then(|w| index.get(w));
        surname.is_some_and(|ids| ids.iter().any(|&other| other != id && last_seen[other].at > 0))
    }

    fn note_given(&mut self, id: usize) {
        let words = &self.list[id].words;
        if words.len() > 1 {
            self.given
                .entry(words[0].clone())
                .and_modify(|known| *known = known.filter(|k| *k == id))
                .or_insert(Some(id));
        }
    }

    /// The person that a part of a name stands for: a surname, else a given name, with or without the -s of possession.
    fn known(&self, lower: &[String], index: &FxHashMap<String, Vec<usize>>, last_seen: &[Seen]) -> Option<usize> {
        let last = lower.last()?;
        let by_surname = |tail: &[String]| {
            let ids = index.get(tail.last()?)?;
            ids.iter()
                .copied()
                .filter(|&id| self.list[id].words.ends_with(tail))
                .max_by_key(|&id| (last_seen.get(id).map(Seen::rank), std::cmp::Reverse(id)))
        };
        if let Some(id) = by_surname(lower) {
            return Some(id);
        }
        if let Some(stem) = last.strip_suffix('s').map(|s| s.trim_end_matches('\'')) {
            let mut tail = lower.to_vec();
            if let Some(end) = tail.last_mut() {
                *end = stem.to_owned();
            }
            if let Some(id) = by_surname(&tail) {
                return Some(id);
            }
        }
        if lower.len() > 1 {
            return None;
        }
        self.given.get(last).copied().flatten()
    }
}

/// Whether a name is another with but the first letter of the given name: "B. Smit" for "Bart Smit".
fn abbreviates(short: &[String], long: &[String]) -> bool {
    let ([initial, tail @ ..], [given, ..]) = (short, long) else { return false };
    let letter = initial.strip_suffix('.').unwrap_or(initial);
    !tail.is_empty()
        && long.len() > tail.len()
        && letter.chars().count() == 1
        && given.starts_with(letter)
        && given.chars().count() > 2
        && long.ends_with(tail)
}

/// The gender that a set of features names.
pub(crate) fn gender_of(lexicon: &Lexicon, features: FeatureSet) -> Option<Gender> {
    match lexicon.feature(features, Key::Gender)? {
        FeatureValue::Name(id) => match lexicon.names.name(id) {
            "women" => Some(Gender::Women),
            "men" => Some(Gender::Men),
            "mixed" => Some(Gender::Mixed),
            _ => None,
        },
        FeatureValue::Number(_) => None,
    }
}

/// "KJELD" to "Kjeld".
pub(crate) fn title_case(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    let mut start = true;
    for c in word.chars() {
        if start {
            out.push(c);
        } else {
            out.extend(c.to_lowercase());
        }
        start = !c.is_alphabetic();
    }
    out
}
