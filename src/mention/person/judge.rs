//! Judging: whether a run is a person's name, and what the name says.

use super::runs::{Finder, Run};
use super::{gender_of, title_case};
use crate::grammar::{Category, Key};
use crate::mention::Mention;
use crate::text::{Mark, Shape, TokenKind};
use crate::value::Gender;

/// The name of a town has at most so many words.
const LONGEST_PLACE: usize = 4;

impl Finder<'_> {
    /// Whether a run of two or more words is a person's name.
    pub(super) fn full_name(&self, run: &Run) -> bool {
        let first = self.given_name(run.start);
        if self.capital_particle(run.start) && !first {
            return false;
        }
        let upper = (run.start..run.end).all(|i| self.text.tokens[i].shape == Shape::Upper);
        if upper && !first {
            return false;
        }
        if run.turned.is_some() {
            return true;
        }
        if !first && !run.strong && self.named_thing(run.start) || self.is_mount(run) {
            return false;
        }
        if self.thing(run) || self.of_neuter_nation(run.start) {
            return false;
        }
        // "'Mighty Mike' won": what somebody is called.
        let quoted = run.start.checked_sub(1).is_some_and(|b| self.text.tokens[b].is(Mark::QuoteOpen))
            && self.text.tokens.get(run.end).is_some_and(|t| t.is(Mark::QuoteClose));
        if self.begins_route(run) || self.ends_route(run) {
            return run.strong || first && run.end - run.start > 1 && self.between_people(run);
        }
        if first && !quoted || run.strong {
            return true;
        }
        if quoted {
            return false;
        }
        if run.start.checked_sub(1).is_some_and(|b| self.place_preposition(b)) && !run.given {
            return self.sport && self.award_goes_to(run.start);
        }
        if run.start.checked_sub(1).is_some_and(|b| self.mentions.is(self.lexicon, b, Category::DETERMINER)) {
            return false;
        }
        self.sport && run.end - run.start <= 5
    }

    /// "Eva Maats zege": a name with the -s of possession, as what is won stands right behind it.
    pub(super) fn possesses(&self, run: &Run) -> bool {
        let won = Category::AWARD.bit() | Category::RECORD_WORD.bit();
        let surname = self.text.word(run.end - 1);
        let behind = self.text.tokens.get(run.end).is_some_and(|t| !t.first && !t.glued && t.shape == Shape::Lower);
        // "kreeg Patrick Maes brons": he did.
        let medal = || self.mentions.at(run.end).any(|m| self.lexicon.has(m.features, Key::Medal));
        let does = run.start.checked_sub(1).is_some_and(|b| self.mentions.verb_use(b).is_finite());
        let stem =
            surname.strip_suffix('s').filter(|stem| stem.len() > 2 && !stem.ends_with(['s', 'x', 'z', '\''])).filter(
                |_| behind && !self.mentions.is_any(run.end - 1, Category::FIRST_NAME.bit() | Category::SURNAME.bit()),
            );
        // "Eva Maats val", where the text has "Eva Maat" as well.
        let known = |stem: &str| self.surnames.contains(stem) && self.mentions.verb_use(run.end).is_none();
        stem.is_some_and(|stem| self.mentions.may_be(run.end, won) && !(does && medal()) || known(stem))
    }

    /// "van Stockton naar Morgan Hill": where a stage ends.
    fn ends_route(&self, run: &Run) -> bool {
        let Some(to) = run.start.checked_sub(1).filter(|&to| self.preposition_role(to) == Some("to")) else {
            return false;
        };
        let capital =
            |at: usize| self.text.tokens[at].kind == TokenKind::Word && self.text.tokens[at].shape != Shape::Lower;
        let begins = (to.saturating_sub(LONGEST_PLACE)..to).rev().take_while(|&at| capital(at)).last();
        begins.and_then(|at| at.checked_sub(1)).and_then(|at| self.preposition_role(at)) == Some("of")
    }

    /// "van Anna Smit naar Eva Maes": a given name at both ends is no route.
    fn between_people(&self, run: &Run) -> bool {
        let named = |at: usize| self.given_name(at) && self.next_is_name(at);
        if self.begins_route(run) {
            return named(run.end + 1);
        }
        let to = run.start - 1;
        (to.saturating_sub(LONGEST_PLACE)..to).any(named)
    }

    pub(super) fn preposition_role(&self, at: usize) -> Option<&str> {
        let sense = self.mentions.sense(self.lexicon, at, Category::PREPOSITION);
        sense.and_then(|s| self.lexicon.name(s.features, Key::Role))
    }

    /// "In Le Portel": towns abroad begin with the article of their language.
    pub(super) fn foreign_article(&self, at: usize) -> bool {
        let particle = self.mentions.sense(self.lexicon, at, Category::NAME_PARTICLE);
        let language = particle.and_then(|p| self.lexicon.name(p.features, Key::Language));
        matches!(language, Some("fr" | "es" | "it" | "pt"))
    }

    /// "van Fort Mahon naar Le Portel": where a stage begins.
    fn begins_route(&self, run: &Run) -> bool {
        let role = |at: usize| self.preposition_role(at);
        let token = |at: usize| self.text.tokens.get(at);
        run.start.checked_sub(1).and_then(role) == Some("of")
            && token(run.end).is_some_and(|t| !t.first)
            && role(run.end) == Some("to")
            && token(run.end + 1).is_some_and(|t| t.kind == TokenKind::Word && t.shape != Shape::Lower)
    }

    /// "Yep Kramer, de vader van Sven Kramer": a name that tells who another is.
    pub(super) fn named_by_kin(&self, start: usize) -> bool {
        let Some(of) = start.checked_sub(1) else { return false };
        let role = self.mentions.sense(self.lexicon, of, Category::PREPOSITION);
        role.and_then(|s| self.lexicon.name(s.features, Key::Role)) == Some("of")
            && of.checked_sub(1).is_some_and(|noun| {
                let sense = self.mentions.sense(self.lexicon, noun, Category::PERSON_NOUN);
                sense.is_some_and(|s| self.lexicon.has(s.features, Key::Relative))
            })
    }

    /// "De titel ging naar Lim Hyo-jun": behind an award that goes somewhere stands a person.
    pub(super) fn award_goes_to(&self, start: usize) -> bool {
        let to = start.checked_sub(1).and_then(|b| self.mentions.sense(self.lexicon, b, Category::PREPOSITION));
        to.and_then(|s| self.lexicon.name(s.features, Key::Role)) == Some("to")
            && (start.saturating_sub(8)..start).any(|t| self.mentions.at(t).any(|m| m.category == Category::AWARD))
    }

    /// A run that goes on into the name of a thing: "Fanny Blankers-Koen Games".
    pub(super) fn thing(&self, run: &Run) -> bool {
        let compound = |m: &Mention| m.category == Category::NOT_NAME && self.lexicon.has(m.features, Key::Compound);
        // "Sofia Cup": by its last word.
        if run.end - run.start > 1 && self.mentions.at(run.end - 1).any(compound) {
            return true;
        }
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
            && self
                .mentions
                .at(run.end)
                .any(|m| m.category == Category::COMPETITION && !self.own_name(m) || compound(m))
    }

    /// Whether a competition has a name that needs none before it: "won Anna Smit Parijs-Roubaix".
    fn own_name(&self, competition: &Mention) -> bool {
        competition.end - competition.start > 1 || self.text.word(competition.start as usize).contains('-')
    }

    /// "in het Poolse Zakopane": behind the neuter article and a nation stands a place; a person is not neuter.
    pub(super) fn of_neuter_nation(&self, start: usize) -> bool {
        let neuter = |at: usize| {
            let article = self.mentions.sense(self.lexicon, at, Category::PRONOUN);
            article.is_some_and(|p| self.lexicon.name(p.features, Key::Gender) == Some("neuter"))
        };
        start >= 2 && self.mentions.is(self.lexicon, start - 1, Category::DEMONYM) && neuter(start - 2)
    }

    /// "Smit met Bijou de la Cour (v. Kantor)", "de merrie Sonja LS": a horse, where horses are named beside who rides them.
    pub(super) fn is_mount(&self, run: &Run) -> bool {
        if !self.mentions.sport.is_some_and(|sport| self.lexicon.is_of_mounts(sport)) || run.start < 3 {
            return false;
        }
        let tokens = &self.text.tokens;
        let before = run.start - 1;
        // "(v. Kantor)": whose son it is.
        let sire = |at: usize| {
            tokens[at].is(Mark::Open) && tokens[at + 1].shape == Shape::Lower && tokens[at + 2].is(Mark::Period)
        };
        let letter = |at: usize| self.text.word(at + 1).len() == 1;
        if sire(run.start - 3) && letter(run.start - 3) || self.named_thing(run.start) {
            return true;
        }
        let pedigree = run.end + 2 < tokens.len() && sire(run.end) && letter(run.end);
        // "samen met Smit" is no horse.
        let together = |m: &Mention| m.category == Category::PREPOSITION && m.end as usize == run.start;
        let with = self.preposition_role(before) == Some("with") && !self.mentions.at(before - 1).any(together);
        let person = self.given_name(run.start) && tokens[run.end - 1].shape != Shape::Upper && run.end - run.start > 1;
        with && (!person || pedigree)
    }

    /// "zwembad De Waterlelie", "de familie Maes": what bears the name is no person.
    pub(super) fn named_thing(&self, start: usize) -> bool {
        let Some(noun) = start.checked_sub(1).filter(|_| !self.text.tokens[start].glued) else { return false };
        let bears = |m: &Mention| {
            m.category == Category::NOT_NAME && m.end as usize == start && self.lexicon.has(m.features, Key::Compound)
        };
        self.text.tokens[noun].shape == Shape::Lower && self.mentions.at(noun).any(bears)
    }

    pub(super) fn verb_follows(&self, at: usize) -> bool {
        self.mentions.verb_use(at).is_finite()
    }

    pub(super) fn place_preposition(&self, at: usize) -> bool {
        self.mentions
            .sense(self.lexicon, at, Category::PREPOSITION)
            .and_then(|s| self.lexicon.name(s.features, Key::Role))
            .is_some_and(|r| matches!(r, "in" | "at" | "from" | "to"))
    }

    /// "Kevin en Dylan Borlée": the given name alone before a coordinator and a full name.
    pub(super) fn shared_surname(&self, run: &Run) -> Option<usize> {
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

    /// The name of a run, the given name first.
    pub(super) fn name_of(&self, run: &Run) -> String {
        match run.turned {
            Some(given) => format!("{} {}", self.name(given, run.end), self.name(run.start, given)),
            None => self.name(run.start, run.end),
        }
    }

    /// A name as it is written, its words set apart by one space, and those in capitals in small letters.
    pub(super) fn name(&self, start: usize, end: usize) -> String {
        let mut name = String::with_capacity(self.text.span(start, end).len() + 1);
        let last = self.text.tokens[end - 1];
        // "Piet VAN DER AA", but no "Jan Maes JR".
        let many = end - start > 1 && self.text.tokens[end - 2].shape == Shape::Upper;
        let caps = last.shape == Shape::Upper && (many || last.span.end - last.span.start > 2);
        let mut called = false;
        for at in start..end {
            let word = self.text.word(at);
            // Without what somebody is called for fun.
            if self.text.tokens[at].is(Mark::QuoteOpen) || called {
                called = !self.text.tokens[at].is(Mark::QuoteClose);
                continue;
            }
            if self.text.tokens[at].is(Mark::Period) {
                // The point of an initial; before the first word it is none.
                if !name.is_empty() {
                    name.push('.');
                }
                continue;
            }
            if !name.is_empty() {
                name.push(' ');
            }
            let upper = self.text.tokens[at].shape == Shape::Upper;
            if upper && caps && self.mentions.is(self.lexicon, at, Category::NAME_PARTICLE) {
                name.push_str(&word.to_lowercase());
            } else if upper && (caps || end - start > 1) && (many || word.chars().count() > 2) {
                name.push_str(&title_case(word));
            } else {
                name.push_str(word);
            }
        }
        name
    }

    pub(super) fn given_length(&self, run: &Run) -> usize {
        match run.turned {
            Some(given) => run.end - given,
            None => (run.start..run.end).take_while(|&i| self.given_name(i)).count(),
        }
    }

    /// "Lee Yu-bin": the family name stands first, and tells nothing.
    fn given_name_last(&self, run: &Run) -> bool {
        let syllables = |word: &str| word.split_once('-').is_some_and(|(_, end)| end.starts_with(char::is_lowercase));
        run.turned.is_none() && run.end == run.start + 2 && syllables(self.text.word(run.end - 1))
    }

    pub(super) fn dutch(&self, run: &Run) -> bool {
        if self.given_name_last(run) {
            return false;
        }
        let language = |category, at: usize| {
            self.mentions.sense(self.lexicon, at, category).and_then(|s| self.lexicon.name(s.features, Key::Language))
        };
        match language(Category::FIRST_NAME, run.turned.unwrap_or(run.start)) {
            Some(language) => language == "nl",
            // "Jenning de Boo", "Hoekstra".
            None => {
                let shape = self.lexicon.shape_of_surname(self.text.word(run.end - 1));
                shape.is_some_and(|s| self.lexicon.name(s.features, Key::Language) == Some("nl"))
                    || (run.start + 1..run.end)
                        .any(|at| self.particle(at) && language(Category::NAME_PARTICLE, at) == Some("nl"))
            }
        }
    }

    pub(super) fn gender(&self, run: &Run) -> Option<Gender> {
        if self.given_name_last(run) {
            return None;
        }
        let at = run.turned.unwrap_or(run.start);
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
