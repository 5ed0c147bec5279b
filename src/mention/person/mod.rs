//! People: capitalised words in a row, with the particles between them, told apart from other names.

mod forms;
mod judge;
mod listed;
mod lone;
mod runs;

use rustc_hash::{FxHashMap, FxHashSet};
use smallvec::SmallVec;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

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
    /// The same in lower case.
    lower: String,
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
    let lettered = if mentions.sport.is_some() { forms::lettered_clubs(text, mentions, lexicon) } else { Vec::new() };
    for (start, end) in lettered {
        mentions.push(Mention::of_value(Category::TEAM, start, end, Value::None));
    }
    let mut finder = Finder {
        text,
        mentions,
        lexicon,
        sport: mentions.sport.is_some(),
        surnames: FxHashSet::default(),
        within: FxHashSet::default(),
        alone: FxHashMap::default(),
        towns: FxHashSet::default(),
        surname_first: false,
    };
    finder.survey();
    let clubs = if finder.sport { finder.clubs() } else { Vec::new() };
    let runs = finder.runs();
    let mut people = People::default();
    let mut index = Index::default();
    let mut found: Vec<(usize, usize, usize)> = Vec::new();
    let mut named_with: FxHashSet<usize> = FxHashSet::default();
    let mut pending: Vec<&Run> = Vec::new();
    // First the full names, for a surname alone to lean on.
    for run in &runs {
        let length = run.end - run.start;
        if length > 1 && finder.full_name(run) {
            let mut name = finder.name_of(run);
            if finder.possesses(run) {
                name.pop();
            }
            let id = people.enter(&finder, run, name, &mut index);
            found.push((run.start, run.end, id));
            if let Some(first) = finder.shared_surname(run) {
                let shared = Run { given: true, strong: true, ..Run::alone(first) };
                let name = format!("{} {}", finder.name(first, first + 1), finder.name(run.start + 1, run.end));
                let id = people.enter(&finder, &shared, name, &mut index);
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
    let evident = finder.evident(&runs);
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
        let name = finder.name(start, end);
        let known = people.known(&lower_case(&name), &index, &last_seen);
        let id = match known {
            Some(id) => id,
            None if finder.lone_name(run) || evident.contains(finder.text.word(start)) && finder.may_be_alone(run) => {
                let id = people.enter(&finder, run, name, &mut index);
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
    for (start, end) in clubs {
        mentions.push(Mention::of_value(Category::TEAM, start, end, Value::None));
    }
    mentions.people = people;
}

/// By the last word of a name in lower case: whose it is.
type Index = FxHashMap<String, SmallVec<[usize; 2]>>;

fn lower_case(name: &str) -> String {
    // Most names are.
    if name.is_ascii() {
        return name.to_ascii_lowercase();
    }
    // "García", and later "Garcia".
    name.nfd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).collect()
}

fn first_word(name: &str) -> &str {
    name.bytes().position(|byte| byte == b' ').map_or(name, |space| &name[..space])
}

fn last_word(name: &str) -> &str {
    name.bytes().rposition(|byte| byte == b' ').map_or(name, |space| &name[space + 1..])
}

/// Whether a name ends in the words of a shorter one.
fn has_tail(name: &str, tail: &str) -> bool {
    name.strip_suffix(tail).is_some_and(|before| before.ends_with(' '))
}

impl People {
    /// The person of a name as it is written, new or the fuller form of a known one.
    fn enter(&mut self, finder: &Finder, run: &Run, name: String, index: &mut Index) -> usize {
        let lower = lower_case(&name);
        if lower.is_empty() {
            return 0;
        }
        let surname = last_word(&lower);
        // The same name, or the tail of a longer one, is one person.
        for &id in index.get(surname).map_or(&[] as &[usize], |ids| ids) {
            let known = &self.list[id].lower;
            let tail = lower.contains(' ') && has_tail(known, &lower);
            if *known == lower || tail || abbreviates(&lower, known) {
                return id;
            }
            if has_tail(&lower, known) || abbreviates(known, &lower) {
                let given = finder.given_length(run);
                let person = &mut self.list[id];
                person.name = name;
                person.lower = lower;
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
        index.entry(surname.to_owned()).or_default().push(id);
        self.list.push(Person {
            name,
            lower,
            given: finder.given_length(run),
            gender: finder.gender(run),
            dutch: finder.dutch(run),
        });
        self.note_given(id);
        id
    }

    /// The person known by the same name with the surname at the other end: "Choi Min-jeong", "Min Jeong Choi".
    fn turned(&self, lower: &str, index: &Index) -> Option<usize> {
        fn parts(name: &str) -> impl Iterator<Item = &[u8]> {
            name.as_bytes().split(|byte| matches!(byte, b' ' | b'-'))
        }
        // Two words the other way round may be another name.
        let count = parts(lower).count();
        if count < 3 {
            return None;
        }
        // What ends the other order is the first word of this one, or begins it behind the surname.
        let given_last = index.get(first_word(lower)).map_or(&[] as &[usize], |ids| ids);
        let given_first = lower.rsplit(' ').find_map(|word| self.given.get(word).copied().flatten());
        given_last.iter().copied().chain(given_first).find(|&id| {
            let known = self.list[id].lower.as_str();
            parts(known).count() == count
                && known != lower
                && (parts(lower).skip(1).chain([first_word(lower).as_bytes()]).eq(parts(known))
                    || parts(known).skip(1).chain([first_word(known).as_bytes()]).eq(parts(lower)))
        })
    }

    /// Whether somebody seen before has the surname of a person.
    fn shares_surname(&self, id: usize, index: &Index, last_seen: &[Seen]) -> bool {
        let surname = index.get(last_word(&self.list[id].lower));
        surname.is_some_and(|ids| ids.iter().any(|&other| other != id && last_seen[other].at > 0))
    }

    fn note_given(&mut self, id: usize) {
        if let Some((first, _)) = self.list[id].lower.split_once(' ') {
            self.given
                .entry(first.to_owned())
                .and_modify(|known| *known = known.filter(|k| *k == id))
                .or_insert(Some(id));
        }
    }

    /// The person that a part of a name, in lower case, stands for: a surname, else a given name, with or without the -s of
    /// possession.
    fn known(&self, lower: &str, index: &Index, last_seen: &[Seen]) -> Option<usize> {
        let by_surname = |tail: &str| {
            let ends = |id: &usize| self.list[*id].lower == tail || has_tail(&self.list[*id].lower, tail);
            let rank = |&id: &usize| (last_seen.get(id).map(Seen::rank), std::cmp::Reverse(id));
            index.get(last_word(tail))?.iter().copied().filter(ends).max_by_key(rank)
        };
        if let Some(id) = by_surname(lower) {
            return Some(id);
        }
        if let Some(stem) = lower.strip_suffix('s').map(|stem| stem.trim_end_matches('\''))
            && let Some(id) = by_surname(stem)
        {
            return Some(id);
        }
        if lower.contains(' ') {
            return None;
        }
        self.given.get(lower).copied().flatten()
    }
}

/// Whether a name is another with but the first letter of the given name: "B. Smit" for "Bart Smit".
fn abbreviates(short: &str, long: &str) -> bool {
    let Some((initial, tail)) = short.split_once(' ') else { return false };
    let letter = initial.strip_suffix('.').unwrap_or(initial);
    let given = first_word(long);
    letter.chars().count() == 1 && given.starts_with(letter) && given.chars().count() > 2 && has_tail(long, tail)
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
