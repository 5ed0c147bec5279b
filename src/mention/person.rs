//! People: capitalised words in a row, with the particles between them, told apart from other names.

use rustc_hash::{FxHashMap, FxHashSet};

use super::{Mention, Mentions, Value};
use crate::grammar::{Category, FeatureSet, FeatureValue, Key, Lexicon, WordId};
use crate::text::{BlockKind, Mark, Shape, Text, TokenKind};
use crate::value::Gender;

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

/// A run of capitalised words that may be a name.
struct Run {
    start: usize,
    end: usize,
    /// A word of it is a given name.
    given: bool,
    /// Something beside it says that it is a person.
    strong: bool,
    /// It begins its sentence.
    opens: bool,
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
    let mut last_seen = vec![0usize; people.list.len()];
    for (start, end, id) in order {
        if let Some(id) = id {
            last_seen[id] = start + 1;
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
                last_seen.resize(people.list.len(), 0);
                id
            }
            None => continue,
        };
        last_seen[id] = start + 1;
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
            let same = *known == lower || (known.len() > lower.len() && lower.len() > 1 && known.ends_with(&lower));
            let fuller = lower.len() > known.len() && lower.ends_with(known);
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
    fn known(&self, lower: &[String], index: &FxHashMap<String, Vec<usize>>, last_seen: &[usize]) -> Option<usize> {
        let last = lower.last()?;
        let by_surname = |tail: &[String]| {
            let ids = index.get(tail.last()?)?;
            ids.iter().copied().filter(|&id| self.list[id].words.ends_with(tail)).max_by_key(|&id| last_seen.get(id))
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

struct Finder<'a> {
    text: &'a Text,
    mentions: &'a Mentions,
    lexicon: &'a Lexicon,
    sport: bool,
    /// Words that stand capitalised behind a given name.
    surnames: FxHashSet<&'a str>,
    /// Words that stand capitalised within a sentence.
    within: FxHashSet<&'a str>,
}

impl<'a> Finder<'a> {
    /// Looks where words stand capitalised, for those that begin a sentence.
    fn survey(&mut self) {
        let text: &'a Text = self.text;
        for (at, token) in text.tokens.iter().enumerate() {
            if token.kind == TokenKind::Word && token.shape == Shape::Capital && !token.first {
                self.within.insert(text.word(at));
                // What stands behind a word that is a demonym as well may be no surname.
                let given = at > 0 && !self.mentions.is(self.lexicon, at - 1, Category::DEMONYM);
                if given && self.given_name(at - 1) {
                    self.surnames.insert(text.word(at));
                }
            }
        }
    }

    fn runs(&self) -> Vec<Run> {
        let mut runs = Vec::new();
        for sentence in &self.text.sentences {
            let list = self.text.blocks[sentence.block].kind == BlockKind::ListItem;
            let mut at = sentence.start;
            while at < sentence.end {
                // The name of a thing is passed over whole: "Salt Lake City".
                if let Some(end) = self.thing_at(at) {
                    at = end;
                    continue;
                }
                let token = &self.text.tokens[at];
                if token.kind != TokenKind::Word || token.shape == Shape::Lower {
                    at += 1;
                    continue;
                }
                let opens = self.opens_sentence(sentence.start, at) && !list;
                match self.run_from(at, sentence.end, opens) {
                    Some(run) => {
                        at = run.end;
                        runs.push(run);
                    }
                    None => at += 1,
                }
            }
        }
        runs
    }

    /// The end of the name of a thing of several words that begins here.
    fn thing_at(&self, at: usize) -> Option<usize> {
        const THINGS: u128 = Category::PLACE.bit()
            | Category::COMPETITION.bit()
            | Category::TEAM.bit()
            | Category::COUNTRY.bit()
            | Category::ORGANISATION.bit()
            | Category::HEADING.bit();
        if !self.mentions.may_be(at, THINGS) {
            return None;
        }
        let things = self.mentions.at(at).filter(|m| m.end - m.start > 1 && m.category.is_in(THINGS));
        things.map(|m| m.end as usize).max()
    }

    /// Whether only marks stand between the sentence's start, or an opening quotation mark or colon, and the token.
    fn opens_sentence(&self, start: usize, at: usize) -> bool {
        let mut before = at;
        while before > start.max(at.saturating_sub(8)) {
            match self.text.tokens[before - 1].kind {
                TokenKind::Mark(Mark::QuoteOpen | Mark::Colon | Mark::Dash | Mark::Open | Mark::Ellipsis) => {
                    return true;
                }
                TokenKind::Mark(_) => before -= 1,
                _ => return false,
            }
        }
        before == start
    }

    fn run_from(&self, at: usize, limit: usize, opens: bool) -> Option<Run> {
        let first_given = self.given_name(at);
        let particle = self.capital_particle(at);
        // "Bondscoach Rintje Ritsma": what somebody is, before the name.
        let noun = self.mentions.is(self.lexicon, at, Category::PERSON_NOUN);
        let leads = || self.next_is_name(at) || self.particle_length(at + 1) > 0;
        if noun && !first_given && at + 1 < limit && leads() && !self.surnames.contains(self.text.word(at)) {
            return None;
        }
        if !(particle || self.name_like(at, opens, false)) {
            return None;
        }
        let mut end = at + 1;
        let mut given = first_given;
        let mut previous_given = first_given;
        loop {
            // Particles, then a capitalised word.
            let mut next = end;
            if next < limit
                && self.text.tokens[next].is(Mark::Period)
                && self.initial(next - 1)
                && self.text.tokens[next].glued
            {
                next += 1;
            }
            let bare = end;
            while next < limit && next - end < 5 {
                match self.particle_length(next) {
                    0 => break,
                    length => next += length,
                }
            }
            // "Bouma van de VVD": behind a surname a particle begins something else.
            let surname = end > at + 1 || self.surnames.contains(self.text.word(at));
            if next > bare && next > end && !previous_given && surname {
                break;
            }
            if next >= limit || !self.joined(next) {
                break;
            }
            // "bleef Jutta Leerdam Miho Takagi voor": behind a whole name a given name begins another.
            let whole = first_given && !previous_given && end > at + 1;
            if whole && next == end && self.given_name(next) && self.next_is_name(next) {
                break;
            }
            let like = self.name_like(next, false, previous_given || next > end || particle);
            if !like {
                break;
            }
            // "bleef Jutta Leerdam Miho Takagi voor": a second full name.
            let named = first_given && end > at + 1 && !previous_given && next == end;
            if named
                && self.given_name(next)
                && next + 1 < limit
                && self.name_like(next + 1, false, true)
                && self.joined(next + 1)
            {
                break;
            }
            previous_given = self.given_name(next);
            given |= previous_given;
            end = next + 1;
        }
        if particle && end == at + 1 {
            return None;
        }
        let mut start = at;
        // A capitalised word of another kind at the start of a sentence: "Schaatscoach Jillert Anema".
        if opens && !first_given && !particle && end - start >= 3 && self.given_name(start + 1) {
            start += 1;
        }
        // "Verwondingen Alaphilippe vallen mee", "de Britse Tourwinnaar Geraint Thomas": a noun before a name.
        let unknown = self.mentions.words[at] == WordId::UNKNOWN;
        let opening = opens && !self.within.contains(self.text.word(at));
        if (unknown || opening) && !particle && start == at && end > at + 1 && !first_given {
            let known = opens && end == at + 2 && self.surnames.contains(self.text.word(at + 1));
            let described = at.checked_sub(1).is_some_and(|b| {
                self.mentions.is(self.lexicon, b, Category::DEMONYM)
                    || self.mentions.is(self.lexicon, b, Category::DETERMINER)
            });
            let titled = self.given_name(at + 1) && self.ends_in_noun(at);
            if known || titled && (described && end > at + 2 || self.text.word(at).contains('-')) {
                start += 1;
                given = self.given_name(start);
            }
        }
        let strong = self.supported(start, end, limit);
        Some(Run { start, end, given, strong, opens: opens && start == at })
    }

    /// Whether a token follows its neighbour directly, with no mark between but an apostrophe.
    fn joined(&self, at: usize) -> bool {
        !self.text.tokens[at].glued || self.text.tokens[at - 1].is(Mark::Period)
    }

    fn initial(&self, at: usize) -> bool {
        let token = &self.text.tokens[at];
        token.kind == TokenKind::Word && token.shape == Shape::Capital && self.text.word(at).chars().count() == 1
    }

    /// How many tokens the particle that begins here has.
    fn particle_length(&self, at: usize) -> usize {
        let longer = self
            .mentions
            .at(at)
            .filter(|m| m.category == Category::NAME_PARTICLE && !self.lexicon.has(m.features, Key::Ambiguous))
            .map(|m| (m.end - m.start) as usize)
            .max();
        longer.unwrap_or(usize::from(self.particle(at)))
    }

    fn particle(&self, at: usize) -> bool {
        self.mentions.is(self.lexicon, at, Category::NAME_PARTICLE) && self.text.tokens[at].shape != Shape::Upper
    }

    /// "Van der Poel", "De Boo": a particle with a capital before a name.
    fn capital_particle(&self, at: usize) -> bool {
        let token = &self.text.tokens[at];
        if token.kind != TokenKind::Word || token.shape != Shape::Capital || !self.particle(at) {
            return false;
        }
        let mut next = at + 1;
        while next < self.text.tokens.len()
            && self.particle(next)
            && self.text.tokens[next].shape == Shape::Lower
            && next - at < 3
        {
            next += 1;
        }
        next < self.text.tokens.len()
            && self.text.tokens[next].shape == Shape::Capital
            && self.name_like(next, false, false)
            && !self.given_name(next)
    }

    fn given_name(&self, at: usize) -> bool {
        if self.text.tokens.get(at).is_none_or(|t| t.kind != TokenKind::Word || t.shape == Shape::Lower) {
            return false;
        }
        if self.mentions.is(self.lexicon, at, Category::FIRST_NAME) {
            return !self.demonym_before_name(at);
        }
        let word = self.text.word(at);
        if !word.as_bytes().contains(&b'-') {
            return false;
        }
        match word.split_once('-') {
            Some((first, rest)) if !rest.contains('-') => {
                let known = |w: &str| {
                    self.lexicon.senses(self.lexicon.word(w)).iter().any(|s| s.category == Category::FIRST_NAME)
                };
                known(first) && rest.chars().next().is_some_and(char::is_alphabetic)
            }
            _ => false,
        }
    }

    /// Whether an unknown word is a compound of a noun for persons: "Tourwinnaar".
    fn ends_in_noun(&self, at: usize) -> bool {
        let word = self.text.word(at);
        word.char_indices().skip(3).any(|(from, _)| {
            let tail = &word[from..];
            tail.len() > 5
                && self.lexicon.senses(self.lexicon.word(tail)).iter().any(|s| s.category == Category::PERSON_NOUN)
        })
    }

    /// "de Noor Lucas Braathen", "Noor Braathen" of whom the text has told: behind an article, or before a whole name, where
    /// somebody is from; "Noor Smit" is a name.
    fn demonym_before_name(&self, at: usize) -> bool {
        // An article stands in the same sentence, perhaps with one more word between that is no demonym.
        let opens = |t: usize| t == 0 || self.text.tokens[t].first;
        let is = |t: usize, category| self.mentions.is(self.lexicon, t, category);
        let article = !opens(at)
            && (is(at - 1, Category::DETERMINER)
                || !opens(at - 1) && !is(at - 1, Category::DEMONYM) && at > 1 && is(at - 2, Category::DETERMINER));
        let next = || self.text.tokens.get(at + 1).map(|_| self.text.word(at + 1));
        self.mentions.is(self.lexicon, at, Category::DEMONYM)
            && (article
                || self.mentions.is(self.lexicon, at + 1, Category::FIRST_NAME)
                || next().is_some_and(|next| self.surnames.contains(next)))
    }

    /// Whether a capitalised token may be part of a name.
    fn name_like(&self, at: usize, opens: bool, after_given: bool) -> bool {
        let Some(token) = self.text.tokens.get(at) else { return false };
        if token.kind != TokenKind::Word || token.shape == Shape::Lower {
            return false;
        }
        let word = self.mentions.words[at];
        if self.demonym_before_name(at) {
            return false;
        }
        if word == WordId::UNKNOWN {
            return token.shape != Shape::Upper || after_given || self.text.word(at).contains('-');
        }
        let given = self.given_name(at);
        let named = self.mentions.at(at).any(|m| {
            let things = matches!(
                m.category,
                Category::COUNTRY
                    | Category::PLACE
                    | Category::COMPETITION
                    | Category::TEAM
                    | Category::DEMONYM
                    | Category::REGION_DEMONYM
                    | Category::WEEKDAY
                    | Category::MONTH
                    | Category::HOLIDAY
                    | Category::NOT_NAME
                    | Category::STANDINGS
                    | Category::ORGANISATION
                    | Category::HEADING
            );
            // A word of one meaning may still be a surname behind a given name; a longer form never is.
            things && (m.end - m.start > 1 || !after_given) && !(self.lexicon.has(m.features, Key::Ambiguous))
        });
        if named && !(given && self.next_is_name(at)) {
            return false;
        }
        if opens && !given {
            let common = self.lexicon.senses(word).iter().any(|s| {
                !s.capital && !matches!(s.category, Category::NAME_PARTICLE | Category::FIRST_NAME | Category::PARTICLE)
            });
            // "Snel klokte …": a word of the language, and the surname of somebody in the text.
            if common && !(self.surnames.contains(self.text.word(at)) && self.verb_follows(at + 1)) {
                return false;
            }
        }
        if opens && given {
            // "Wil", "Beer": a given name that is also a word needs a name behind it.
            let common = self.lexicon.senses(word).iter().any(|s| {
                matches!(
                    s.category,
                    Category::VERB
                        | Category::DETERMINER
                        | Category::PREPOSITION
                        | Category::PRONOUN
                        | Category::ADVERB
                        | Category::NUMERAL
                        | Category::COORDINATOR
                        | Category::SUBORDINATOR
                        | Category::QUESTION_WORD
                )
            });
            if common {
                return self.next_is_name(at);
            }
        }
        token.shape != Shape::Upper || after_given || given
    }

    fn next_is_name(&self, at: usize) -> bool {
        let mut next = at + 1;
        while next < self.text.tokens.len()
            && next - at < 4
            && self.particle(next)
            && self.text.tokens[next].shape == Shape::Lower
        {
            next += 1;
        }
        self.text.tokens.get(next).is_some_and(|t| t.kind == TokenKind::Word && t.shape != Shape::Lower && !t.glued)
            && !self
                .mentions
                .at(next)
                .any(|m| matches!(m.category, Category::NOT_NAME | Category::COMPETITION | Category::WEEKDAY))
    }

    /// Whether the words beside a run say that it is a person.
    fn supported(&self, start: usize, end: usize, limit: usize) -> bool {
        if let Some(before) = start.checked_sub(1) {
            let said = self.mentions.at(before).any(|m| {
                (matches!(m.category, Category::PERSON_NOUN | Category::TITLE_WORD)
                    || m.category == Category::DEMONYM && self.lexicon.name(m.features, Key::Form) != Some("adjective")
                    || m.category == Category::REGION_DEMONYM
                    || m.category == Category::AGE)
                    && m.end as usize == start
            });
            if said && !self.text.tokens[start].glued {
                return true;
            }
            if self.mentions.is(self.lexicon, before, Category::TITLE_WORD) {
                return true;
            }
        }
        // "(Ned)", "(23)".
        if end + 2 < limit && self.text.tokens[end].is(Mark::Open) {
            let code = self.mentions.at(end + 1).any(|m| matches!(m.category, Category::COUNTRY_CODE | Category::AGE));
            if code {
                return true;
            }
        }
        false
    }

    /// Whether a run of two or more words is a person's name.
    fn full_name(&self, run: &Run) -> bool {
        let first = self.given_name(run.start);
        if self.capital_particle(run.start) && !first {
            return false;
        }
        let upper = (run.start..run.end).all(|i| self.text.tokens[i].shape == Shape::Upper);
        if upper && !first {
            return false;
        }
        if self.thing(run) {
            return false;
        }
        if first || run.strong {
            return true;
        }
        if run.start.checked_sub(1).is_some_and(|b| self.place_preposition(b)) && !run.given {
            return self.sport && self.award_goes_to(run.start);
        }
        if run.start.checked_sub(1).is_some_and(|b| self.mentions.is(self.lexicon, b, Category::DETERMINER)) {
            return false;
        }
        self.sport && run.end - run.start <= 5
    }

    /// "De titel ging naar Lim Hyo-jun": behind an award that goes somewhere stands a person.
    fn award_goes_to(&self, start: usize) -> bool {
        let to = start.checked_sub(1).and_then(|b| self.mentions.sense(self.lexicon, b, Category::PREPOSITION));
        to.and_then(|s| self.lexicon.name(s.features, Key::Role)) == Some("to")
            && (start.saturating_sub(8)..start).any(|t| self.mentions.at(t).any(|m| m.category == Category::AWARD))
    }

    /// A run that goes on into the name of a thing: "Fanny Blankers-Koen Games".
    fn thing(&self, run: &Run) -> bool {
        self.mentions.at(run.start).any(|m| {
            m.end as usize >= run.end
                && m.end - m.start > 1
                && matches!(
                    m.category,
                    Category::COMPETITION
                        | Category::TEAM
                        | Category::PLACE
                        | Category::ORGANISATION
                        | Category::COUNTRY
                )
        }) || self
            .text
            .tokens
            .get(run.end)
            .is_some_and(|t| !t.glued && t.kind == TokenKind::Word && t.shape != Shape::Lower)
            && self.mentions.at(run.end).any(|m| {
                matches!(m.category, Category::COMPETITION)
                    || m.category == Category::NOT_NAME && self.lexicon.has(m.features, Key::Compound)
            })
    }

    /// Whether a single word, unknown so far, is a person's name.
    fn lone_name(&self, run: &Run) -> bool {
        if self.thing(run) {
            return false;
        }
        if run.strong && (!self.given_name(run.start) || run.end - run.start > 1) {
            return true;
        }
        if run.end - run.start > 1 {
            // "Van der Poel" with nothing before it.
            return self.capital_particle(run.start) && (self.sport || run.strong) && !run.opens;
        }
        if !self.sport || self.text.tokens[run.start].shape == Shape::Upper {
            return false;
        }
        let word = self.mentions.words[run.start];
        let unknown = word == WordId::UNKNOWN || self.lexicon.senses(word).is_empty();
        let before = run.start.checked_sub(1);
        if before.is_some_and(|b| self.place_preposition(b) || self.mentions.is(self.lexicon, b, Category::DETERMINER))
        {
            return false;
        }
        // The first word of a sentence is capitalised in any case.
        let capital_elsewhere = !run.opens || self.within.contains(self.text.word(run.start));
        unknown && capital_elsewhere && self.verb_follows(run.end)
    }

    fn verb_follows(&self, at: usize) -> bool {
        self.lexicon.verb_use(self.mentions.words.get(at).copied().unwrap_or(WordId::UNKNOWN)).is_finite()
    }

    fn place_preposition(&self, at: usize) -> bool {
        self.mentions
            .sense(self.lexicon, at, Category::PREPOSITION)
            .and_then(|s| self.lexicon.name(s.features, Key::Role))
            .is_some_and(|r| matches!(r, "in" | "at" | "from" | "to"))
    }

    /// "Kevin en Dylan Borlée": the given name alone before a coordinator and a full name.
    fn shared_surname(&self, run: &Run) -> Option<usize> {
        let and = run.start.checked_sub(1)?;
        let first = and.checked_sub(1)?;
        let alone = self.mentions.is(self.lexicon, and, Category::COORDINATOR)
            && self.given_name(first)
            && self.given_name(run.start)
            && run.end - run.start >= 2
            && !first.checked_sub(1).is_some_and(|b| {
                let token = &self.text.tokens[b];
                token.kind == TokenKind::Word && token.shape != Shape::Lower
            });
        // A surname that is a given name as well ("Kok en Jan Smit") is known from elsewhere in the text.
        (alone && !self.surnames.contains(self.text.word(first))).then_some(first)
    }

    /// The words of a name, with a leading particle's capital kept, and without the -s of possession.
    fn words(&self, start: usize, end: usize) -> Vec<String> {
        let mut words: Vec<String> = Vec::with_capacity(end - start);
        for at in start..end {
            let word = self.text.word(at);
            if self.text.tokens[at].is(Mark::Period) {
                if let Some(last) = words.last_mut() {
                    last.push('.');
                }
            } else if self.text.tokens[at].shape == Shape::Upper && end - start > 1 && word.chars().count() > 2 {
                words.push(title_case(word));
            } else {
                words.push(word.to_owned());
            }
        }
        words
    }

    /// The same in lower case.
    fn lower_words(&self, start: usize, end: usize) -> Vec<String> {
        let mut words = self.words(start, end);
        for word in &mut words {
            // Most are ASCII, and need no other string.
            if word.is_ascii() {
                word.make_ascii_lowercase();
            } else {
                *word = word.to_lowercase();
            }
        }
        words
    }

    fn given_length(&self, run: &Run) -> usize {
        (run.start..run.end).take_while(|&i| self.given_name(i)).count()
    }

    fn dutch(&self, run: &Run) -> bool {
        let sense = self.mentions.sense(self.lexicon, run.start, Category::FIRST_NAME);
        sense.is_some_and(|s| self.lexicon.name(s.features, Key::Language) == Some("nl"))
    }

    fn gender(&self, run: &Run) -> Option<Gender> {
        let at = run.start;
        let direct = self.mentions.sense(self.lexicon, at, Category::FIRST_NAME).map(|s| s.features);
        let features = match direct {
            Some(features) => features,
            None => {
                let first = self.text.word(at).split('-').next()?;
                self.lexicon
                    .senses(self.lexicon.word(first))
                    .iter()
                    .find(|s| s.category == Category::FIRST_NAME)?
                    .features
            }
        };
        gender_of(self.lexicon, features)
    }
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
