//! Runs: capitalised words in a row that may be a name.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::grammar::{Category, Key, Lexicon, WordId};
use crate::mention::Mentions;
use crate::text::{BlockKind, Mark, Shape, Text, TokenKind};

/// A run of capitalised words that may be a name.
pub(super) struct Run {
    pub start: usize,
    pub end: usize,
    /// A word of it is a given name.
    pub given: bool,
    /// Something beside it says that it is a person.
    pub strong: bool,
    /// It begins its sentence.
    pub opens: bool,
    /// It is an item of a list of names: "Afwezig: Maes, De Wit (knie)".
    pub listed: bool,
    /// The token of the given name, where the surname stands before it in capitals: "VAN DER POEL Mathieu".
    pub turned: Option<usize>,
}

impl Run {
    /// One word, of which nothing is known.
    pub(super) fn alone(at: usize) -> Run {
        Run { start: at, end: at + 1, given: false, strong: false, opens: false, listed: false, turned: None }
    }
}

/// What names are found in.
pub(super) struct Finder<'a> {
    pub text: &'a Text,
    pub mentions: &'a Mentions,
    pub lexicon: &'a Lexicon,
    pub sport: bool,
    /// Words that stand capitalised behind a given name.
    pub surnames: FxHashSet<&'a str>,
    /// Words that stand capitalised within a sentence.
    pub within: FxHashSet<&'a str>,
    /// Unknown capitalised words: the token where the text has them first, if no other name stands beside them there.
    pub alone: FxHashMap<&'a str, Option<usize>>,
    /// Unknown words that stand right behind a preposition of place somewhere: towns.
    pub towns: FxHashSet<&'a str>,
    /// The lists of the text have the surname first: "1. Maes Jan".
    pub surname_first: bool,
}

/// A noun behind a hyphen that no part of a given name is: "Kim A-lang" is a name.
const LONG_NOUN: usize = 5;

/// No part of a given name behind a hyphen, in small letters, is so long.
const LONGEST_PART: usize = 7;

impl<'a> Finder<'a> {
    /// Looks where words stand capitalised, for those that begin a sentence.
    pub(super) fn survey(&mut self) {
        let text: &'a Text = self.text;
        let mut turned = 0;
        for (at, token) in text.tokens.iter().enumerate() {
            let number = self.number_before(at).filter(|_| token.shape == Shape::Capital);
            if number.is_some_and(|number| self.list_number(number).is_some()) {
                let item = self.turned_item(at, text.tokens.len()).is_some();
                turned += if item { 1 } else { -i32::from(self.given_name(at)) };
            }
            if self.mentions.words[at] == WordId::UNKNOWN && token.shape == Shape::Capital {
                let alone = (!self.beside_name(at)).then_some(at);
                self.alone.entry(text.word(at)).or_insert(alone);
                if at > 0 && !token.first && self.preposition_role(at - 1) == Some("in") && !self.beside_name(at) {
                    self.towns.insert(text.word(at));
                }
            }
            if token.kind == TokenKind::Word && token.shape == Shape::Capital && !token.first {
                self.within.insert(text.word(at));
                // What stands behind a word that is a demonym as well may be no surname.
                let given = at > 0 && !self.mentions.is(self.lexicon, at - 1, Category::DEMONYM);
                // "Greg Van Avermaet": the particle is no surname.
                if given && self.given_name(at - 1) && !self.particle(at) {
                    self.surnames.insert(text.word(at));
                }
            }
        }
        self.surname_first = turned > 1;
    }

    /// Whether another capitalised word, or a particle, stands right beside a word.
    pub(super) fn beside_name(&self, at: usize) -> bool {
        let capital =
            |at: usize| self.text.tokens.get(at).is_some_and(|t| t.kind == TokenKind::Word && t.shape != Shape::Lower);
        let before = at > 0 && !self.text.tokens[at].first && (capital(at - 1) || self.particle(at - 1));
        before || self.text.tokens.get(at + 1).is_some_and(|t| !t.first) && capital(at + 1)
    }

    /// Whether a word is the surname of somebody in the text, or has stood by itself before a token.
    fn is_surname(&self, at: usize, before: usize) -> bool {
        let word = self.text.word(at);
        let alone = || self.alone.get(word).copied().flatten().is_some_and(|first| first < before);
        self.surnames.contains(word) || alone()
    }

    pub(super) fn runs(&self) -> Vec<Run> {
        let mut runs = Vec::new();
        let mut rolls = false;
        for (index, sentence) in self.text.sentences.iter().enumerate() {
            let list = self.text.blocks[sentence.block].kind == BlockKind::ListItem;
            // "Opstelling: Maes (80. Claes), Bos": a minute ends no list.
            let cut = sentence.start.checked_sub(2).is_some_and(|number| {
                self.text.tokens[number].kind == TokenKind::Number && self.text.tokens[number + 1].is(Mark::Period)
            });
            let roll = self.roll(sentence.start, sentence.end).or((rolls && cut).then(|| sentence.start - 1));
            rolls = roll.is_some();
            let mut at = sentence.start;
            while at < sentence.end {
                // The name of a thing is passed over whole: "Salt Lake City".
                if let Some(end) = self.thing_at(at) {
                    at = end;
                    continue;
                }
                let token = &self.text.tokens[at];
                if self.prefixed(at) {
                    // "d'Hondt" by itself, where it is known.
                    runs.push(Run::alone(at));
                }
                if token.kind != TokenKind::Word || token.shape == Shape::Lower {
                    at += 1;
                    continue;
                }
                // "4:08 min. Voor Maes was het": behind an abbreviation, where no sentence was cut.
                let stop = at > sentence.start + 1
                    && self.text.tokens[at - 1].is(Mark::Period)
                    && self.text.tokens[at - 2].kind == TokenKind::Word
                    && self.text.tokens[at - 2].shape == Shape::Lower;
                let opens = (stop || self.opens_sentence(sentence.start, at)) && !list;
                match self.run_from(at, sentence.end, opens) {
                    Some(mut run) => {
                        at = run.end;
                        run.listed = roll.is_some_and(|roll| run.start > roll) && self.is_item(&run, sentence.end)
                            || self.numbered(&run, index);
                        runs.push(run);
                    }
                    None => at += 1,
                }
            }
        }
        runs
    }

    /// The end of the name of a thing of several words that begins here.
    pub(super) fn thing_at(&self, at: usize) -> Option<usize> {
        const THINGS: u128 = Category::PLACE.bit()
            | Category::COMPETITION.bit()
            | Category::TEAM.bit()
            | Category::COUNTRY.bit()
            | Category::ORGANISATION.bit()
            | Category::DEMONYM.bit()
            | Category::HEADING.bit();
        if !self.mentions.may_be(at, THINGS) {
            return None;
        }
        let things = self.mentions.at(at).filter(|m| m.end - m.start > 1 && m.category.is_in(THINGS));
        things.map(|m| m.end as usize).max()
    }

    /// Whether only marks stand between the sentence's start, or an opening quotation mark or colon, and the token.
    pub(super) fn opens_sentence(&self, start: usize, at: usize) -> bool {
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

    /// "De Krabbendijkse Lisa de Boer": the article of a word that tells where one who is named comes from.
    fn before_townsman(&self, article: usize) -> bool {
        let from = |sense: &crate::grammar::Sense| sense.category == Category::REGION_DEMONYM;
        let word = article + 1;
        self.text.tokens.get(word).is_some_and(|t| !t.first)
            && self.mentions.is(self.lexicon, article, Category::DETERMINER)
            && self.unknown(word)
            && self.lexicon.shape(self.text.word(word)).is_some_and(from)
            && self.text.tokens.get(word + 1).is_some_and(|t| !t.first)
            && self.given_name(word + 1)
            && self.next_is_name(word + 1)
    }

    pub(super) fn run_from(&self, at: usize, limit: usize, opens: bool) -> Option<Run> {
        let turned = || self.surname_first.then(|| self.turned_item(at, limit)).flatten();
        if let Some(run) = self.turned_name(at, limit).or_else(turned) {
            return Some(run);
        }
        // "NED Jan Smit"
        if self.is_code(at) && !self.particle(at) && self.beside_name(at) {
            return None;
        }
        let first_given = self.given_name(at);
        let particle = self.capital_particle(at);
        if particle && self.before_townsman(at) {
            return None;
        }
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
            // "Jan 'de Beul' Maes": what he is called for fun.
            if given
                && end == at + 1
                && let Some(behind) = self.behind_nickname(next, limit)
            {
                next = behind;
            }
            let bare = next;
            while next < limit && next - end < 5 {
                match self.particle_length(next) {
                    0 => break,
                    length => next += length,
                }
            }
            // "Bouma van de VVD": behind a surname a particle begins something else.
            let surname = end > at + 1 || self.surnames.contains(self.text.word(at));
            if next > bare && !previous_given && surname && !self.foreign_particle(bare) {
                break;
            }
            if next >= limit || !self.joined(next) || self.is_code(next) {
                break;
            }
            // "Lotte van ZSC Smit": a club, by its letters.
            let letters = next > bare && self.text.tokens[next].shape == Shape::Upper;
            if letters && self.is_club(next) {
                break;
            }
            // "Mohamed Salah van Liverpool": whom he plays for.
            let club = next > end
                && end > at + 1
                && self.mentions.is(self.lexicon, bare, Category::PREPOSITION)
                && self
                    .mentions
                    .at(next)
                    .any(|m| matches!(m.category, Category::TEAM | Category::COUNTRY | Category::PLACE));
            if club {
                break;
            }
            // "bleef Jutta Leerdam Miho Takagi voor": behind a whole name a given name begins another.
            let whole = first_given && !previous_given && end > at + 1;
            if whole && next == end && self.given_name(next) && self.next_is_name(next) {
                break;
            }
            // "Ferrari's van Charles Leclerc": behind the particle a whole name.
            let owned = next > bare && self.mentions.is(self.lexicon, bare, Category::PREPOSITION);
            let made = self.mentions.is(self.lexicon, at, Category::TEAM);
            if owned && (!first_given || made) && !particle && self.given_name(next) && self.next_is_name(next) {
                break;
            }
            // "zag hoe Verstappen Vettel inhaalde": two surnames.
            let two = !first_given && !particle && next == at + 1 && self.is_surname(at, at);
            // "schudde Van Aert Iserbyt van zich af".
            let beside = particle && next == end && end > at + 1 && self.surnames.contains(self.text.word(end - 1));
            if (two || beside) && self.is_surname(next, at) {
                break;
            }
            // "Door haar plek besluit Kromowidjojo de EK met brons": a particle joins no competition to a surname.
            let thing = |m: &crate::mention::Mention| matches!(m.category, Category::COMPETITION | Category::TEAM);
            if next > bare && !first_given && !particle && self.mentions.at(next).any(thing) {
                break;
            }
            let like = self.name_like(next, false, previous_given || next > end || particle)
                || first_given && self.prefixed(next);
            if !like {
                break;
            }
            // "trof Bertens Jelena Rybakina": behind a surname a full name.
            let surname = next == at + 1 && !first_given && !particle && self.surnames.contains(self.text.word(at));
            if surname && self.given_name(next) && self.next_is_name(next) {
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
        // "Gewisselde De Jong".
        let named = || self.given_name(start + 1) || self.capital_particle(start + 1);
        if opens && !first_given && !particle && end - start >= 3 && named() {
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
        Some(Run { start, end, given, strong, opens: opens && start == at, listed: false, turned: None })
    }

    /// Whether no entry has a word that could be of anything but a name.
    pub(super) fn unknown(&self, at: usize) -> bool {
        let word = self.mentions.words[at];
        word == WordId::UNKNOWN || self.lexicon.senses(word).is_empty()
    }

    /// Whether a token follows its neighbour directly, with no mark between but an apostrophe, and in the same column of a
    /// table.
    pub(super) fn joined(&self, at: usize) -> bool {
        let (before, token) = (&self.text.tokens[at - 1], &self.text.tokens[at]);
        if token.glued {
            return before.is(Mark::Period);
        }
        let between = self.text.normal.as_str().get(before.span.end as usize..token.span.start as usize);
        !between.is_some_and(|space| space.contains('\t'))
    }

    pub(super) fn initial(&self, at: usize) -> bool {
        let token = &self.text.tokens[at];
        // "J", and the "D.J" of "D.J. Smit".
        let letters = || {
            let mut parts = self.text.word(at).split('.').map(str::chars);
            parts.all(|mut part| part.next().is_some_and(char::is_uppercase) && part.next().is_none())
        };
        token.kind == TokenKind::Word && token.shape != Shape::Lower && letters()
    }

    /// How many tokens the particle that begins here has.
    pub(super) fn particle_length(&self, at: usize) -> usize {
        let longer = self
            .mentions
            .at(at)
            .filter(|m| m.category == Category::NAME_PARTICLE && !self.lexicon.has(m.features, Key::Ambiguous))
            .map(|m| (m.end - m.start) as usize)
            .max();
        longer.unwrap_or(usize::from(self.particle(at)))
    }

    pub(super) fn particle(&self, at: usize) -> bool {
        self.mentions.is(self.lexicon, at, Category::NAME_PARTICLE) && self.text.tokens[at].shape != Shape::Upper
    }

    /// "Van der Poel", "De Boo": a particle with a capital before a name.
    pub(super) fn capital_particle(&self, at: usize) -> bool {
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

    pub(super) fn given_name(&self, at: usize) -> bool {
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
    pub(super) fn ends_in_noun(&self, at: usize) -> bool {
        let word = self.text.word(at);
        word.char_indices().skip(3).any(|(from, _)| {
            let tail = &word[from..];
            tail.len() > 5
                && self.lexicon.senses(self.lexicon.word(tail)).iter().any(|s| s.category == Category::PERSON_NOUN)
        })
    }

    /// "de Noor Lucas Braathen", "Noor Braathen" of whom the text has told: behind an article, or before a whole name, where
    /// somebody is from; "Noor Smit" is a name.
    pub(super) fn demonym_before_name(&self, at: usize) -> bool {
        // An article stands in the same sentence, perhaps with one more word between that is no demonym.
        let opens = |t: usize| t == 0 || self.text.tokens[t].first;
        let is = |t: usize, category| self.mentions.is(self.lexicon, t, category);
        let article = !opens(at)
            && (is(at - 1, Category::DETERMINER)
                || !opens(at - 1)
                    && !is(at - 1, Category::DEMONYM)
                    && !is(at - 1, Category::PERSON_NOUN)
                    && at > 1
                    && is(at - 2, Category::DETERMINER));
        let next = || self.text.tokens.get(at + 1).map(|_| self.text.word(at + 1));
        self.mentions.is(self.lexicon, at, Category::DEMONYM)
            && (article
                || self.mentions.is(self.lexicon, at + 1, Category::FIRST_NAME)
                || next().is_some_and(|next| self.surnames.contains(next)))
    }

    /// "EK-debutante", "Honda-motor": a noun behind a hyphen, at the start of what may be a name; "Kim Do-won" is one.
    fn compound_noun(&self, at: usize) -> bool {
        let Some((first, last)) = self.text.word(at).rsplit_once('-') else { return false };
        let begins = at == 0 || self.text.tokens[at].first || self.text.tokens[at - 1].shape == Shape::Lower;
        let noun = || {
            let senses = self.lexicon.senses(self.lexicon.word(last));
            senses
                .iter()
                .any(|s| !matches!(s.category, Category::VERB | Category::FIRST_NAME | Category::NAME_PARTICLE))
        };
        let alone = || {
            let next = self.text.tokens.get(at + 1);
            !next.is_some_and(|t| t.shape == Shape::Capital) && !self.surnames.contains(self.text.word(at))
        };
        let upper = first.chars().filter(|c| c.is_alphabetic()).all(char::is_uppercase);
        let lower = last.chars().next().is_some_and(char::is_lowercase);
        // "het Willebord-duo Smit en Maes"
        let behind_article = || at > 0 && self.mentions.is(self.lexicon, at - 1, Category::DETERMINER);
        // "WK-ganger", "Audi-speerpunt".
        let never = upper && first.chars().count() > 1 && last.len() >= LONG_NOUN || last.len() >= LONGEST_PART;
        if !lower || never {
            return lower;
        }
        match begins {
            // "Hyo-jun Lim": a short word behind the hyphen, and a name behind it.
            true => {
                upper && first.chars().count() > 1 || alone() || (last.len() >= LONG_NOUN || behind_article()) && noun()
            }
            // "Oscar Mathisen-trofee".
            false => (last.len() >= LONG_NOUN || behind_article()) && noun(),
        }
    }

    /// Whether a capitalised token may be part of a name.
    pub(super) fn name_like(&self, at: usize, opens: bool, after_given: bool) -> bool {
        let Some(token) = self.text.tokens.get(at) else { return false };
        if token.kind != TokenKind::Word || token.shape == Shape::Lower {
            return false;
        }
        let word = self.mentions.words[at];
        // "A6.nl"
        let digits = || self.text.word(at).bytes().any(|byte| byte.is_ascii_digit());
        if self.demonym_before_name(at) || self.compound_noun(at) || digits() {
            return false;
        }
        // "M. Maes": a letter that could be a unit of measure as well.
        let stands_for = || {
            let behind = |at: usize| self.text.tokens.get(at).filter(|t| !t.first);
            behind(at + 1).is_some_and(|t| t.glued && t.is(Mark::Period))
                && behind(at + 2).is_some_and(|t| t.kind == TokenKind::Word && t.shape == Shape::Capital)
        };
        if opens && self.initial(at) && stands_for() {
            return true;
        }
        if word == WordId::UNKNOWN {
            let written = after_given || self.initial(at) || self.text.word(at).contains('-');
            return token.shape != Shape::Upper || written;
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
                    | Category::GENDER
            );
            // "Mass Start".
            let things = things || m.category == Category::DISCIPLINE && m.end - m.start > 1;
            // A word of one meaning may still be a surname behind a given name; a longer form never is.
            things && (m.end - m.start > 1 || !after_given) && !(self.lexicon.has(m.features, Key::Ambiguous))
        });
        if named && !(given && self.next_is_name(at)) && !self.surname_of_place(at) {
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

    /// "Heemskerk tikte aan": a town, and the surname of somebody in the text, where nothing says that a place is meant.
    fn surname_of_place(&self, at: usize) -> bool {
        self.surnames.contains(self.text.word(at))
            && self.mentions.at(at).all(|m| m.end - m.start == 1 && m.category == Category::PLACE)
            && !at.checked_sub(1).is_some_and(|b| self.place_preposition(b))
    }

    pub(super) fn next_is_name(&self, at: usize) -> bool {
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
    pub(super) fn supported(&self, start: usize, end: usize, limit: usize) -> bool {
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
            // "Maes (Lotto)", where not only teams play.
            let rides = |m: &crate::mention::Mention| m.category == Category::TEAM && !self.of_team_sport();
            let aged = || self.mentions.at(end + 1).any(|m| m.category == Category::AGE || self.sport && rides(m));
            if self.mentions.is(self.lexicon, end + 1, Category::COUNTRY_CODE) || aged() {
                return true;
            }
        }
        false
    }
}
