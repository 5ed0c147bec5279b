//! Surnames alone, of people whom the text never names in full.

use rustc_hash::FxHashSet;

use super::runs::{Finder, Run};
use crate::grammar::{Category, Key};
use crate::text::{Mark, Shape, TokenKind};

/// What may stand before the verb of a sentence whose subject follows it, capitalised.
const WHEN: u128 = Category::WEEKDAY.bit()
    | Category::MONTH.bit()
    | Category::ORDINAL.bit()
    | Category::HOLIDAY.bit()
    | Category::ADVERB.bit();

/// What tells of a place.
const WON: u128 = Category::ORDINAL.bit() | Category::AWARD.bit();

/// What stands in front of a verb, or between it and whom is beaten, has at most so many tokens.
const LONGEST_FRONT: usize = 14;

/// What somebody has received stands so many tokens beside the name at most.
const RECEIVED: usize = 6;

impl Finder<'_> {
    /// Whether a single word, unknown so far, is a person's name.
    pub(super) fn lone_name(&self, run: &Run) -> bool {
        if self.thing(run) || self.of_neuter_nation(run.start) {
            return false;
        }
        let article = run.end - run.start == 1 && self.mentions.is(self.lexicon, run.start, Category::DETERMINER);
        if article || self.is_mount(run) || self.camel_case(run.start) {
            return false;
        }
        if run.listed || run.strong && (!self.given_name(run.start) || run.end - run.start > 1) {
            return true;
        }
        if run.end - run.start > 1 {
            // "Van der Poel" with nothing before it.
            if self.named_thing(run.start) {
                return false;
            }
            let place = self.foreign_article(run.start)
                && run.start.checked_sub(1).is_some_and(|b| self.place_preposition(b))
                && !self.award_goes_to(run.start);
            // "in De Steupel": a house, by its article.
            let house = self.mentions.is(self.lexicon, run.start, Category::DETERMINER)
                && run.start.checked_sub(1).is_some_and(|b| self.preposition_role(b) == Some("in"));
            let place = place || house;
            let opens = run.opens && !self.opens_as_subject(run) && !self.opens_with_particle(run);
            return self.capital_particle(run.start) && (self.sport || run.strong) && !opens && !place;
        }
        // "Lotte won": somebody called by a given name.
        let of_club =
            || self.particle(run.end) && self.text.tokens.get(run.end + 1).is_some_and(|t| t.shape == Shape::Upper);
        let subject = self.verb_follows(run.end)
            || self.inverted(run)
            || self.receives(run)
            || of_club() && self.is_club(run.end + 1);
        if self.given_alone(run.start) && subject && !self.named_thing(run.start) && !self.of_team_sport() {
            return true;
        }
        // The first word of a sentence is capitalised in any case.
        let capital_elsewhere = !run.opens || self.within.contains(self.text.word(run.start));
        self.is_alone(run) && capital_elsewhere && self.verb_follows(run.end)
    }

    /// Whether a word can be but a given name.
    fn given_alone(&self, at: usize) -> bool {
        let senses = self.lexicon.senses(self.mentions.words[at]);
        self.sport
            && self.text.tokens[at].shape == Shape::Capital
            && !senses.is_empty()
            && senses.iter().all(|s| s.category == Category::FIRST_NAME)
            && (!self.beside_name(at) || self.behind_opening(at))
    }

    /// "Voor Sanne was er zilver": behind the preposition that begins the sentence, and before no other name.
    fn behind_opening(&self, at: usize) -> bool {
        let tokens = &self.text.tokens;
        let before = at.checked_sub(1).filter(|&b| tokens[b].first && !tokens[at].first);
        before.is_some_and(|b| self.mentions.is(self.lexicon, b, Category::PREPOSITION))
            && tokens.get(at + 1).is_some_and(|t| t.first || t.shape == Shape::Lower || t.kind != TokenKind::Word)
    }

    /// Whether the article is about a sport that only teams play.
    pub(super) fn of_team_sport(&self) -> bool {
        self.mentions.sport.is_some_and(|sport| self.lexicon.is_of_teams(sport))
    }

    /// Whether a run is one unknown word that nothing makes the name of a place or thing.
    pub(super) fn is_alone(&self, run: &Run) -> bool {
        let before = run.start.checked_sub(1);
        self.sport
            && run.end - run.start == 1
            && self.text.tokens[run.start].shape == Shape::Capital
            && self.unknown(run.start)
            && !before.is_some_and(|b| self.names_thing(b) && !self.text.tokens[run.start].first)
            && !self.thing(run)
            && !self.named_thing(run.start)
            && !self.is_mount(run)
            && !self.camel_case(run.start)
            && !self.plays_for(run.start)
            && !self.towns.contains(self.text.word(run.start))
            && !before
                .is_some_and(|b| self.place_preposition(b) || self.mentions.is(self.lexicon, b, Category::DETERMINER))
    }

    /// "ZSC Otter", "The Bullet": a capitalised word that is none of the language, before a name.
    fn names_thing(&self, at: usize) -> bool {
        let token = &self.text.tokens[at];
        token.kind == TokenKind::Word
            && (token.shape == Shape::Upper || token.shape == Shape::Capital && self.unknown(at))
    }

    /// "Jan Maes van Otterhart": whom somebody plays for.
    fn plays_for(&self, start: usize) -> bool {
        let Some(of) = start.checked_sub(1).filter(|_| !self.text.tokens[start].first) else { return false };
        let role = self.mentions.sense(self.lexicon, of, Category::PREPOSITION);
        role.and_then(|s| self.lexicon.name(s.features, Key::Role)) == Some("of")
            && of
                .checked_sub(2)
                .is_some_and(|given| self.given_name(given) && self.surnames.contains(self.text.word(of - 1)))
    }

    /// "GroenHart": a capital within a word, behind no particle, is of a company or a club.
    fn camel_case(&self, at: usize) -> bool {
        let word = self.text.word(at);
        let within = word.char_indices().skip(1).find(|(_, c)| c.is_uppercase()).map(|(from, _)| from);
        within.is_some_and(|from| {
            let lower = word[..from].ends_with(char::is_lowercase);
            lower && !self.lexicon.is(self.lexicon.word(&word[..from].to_lowercase()), Category::NAME_PARTICLE)
        })
    }

    /// The unknown words that are surnames by what stands beside them anywhere in the text: the subject of a verb
    /// ("Derde werd Maes"), and what is coordinated with a person ("Maes en Claes").
    pub(super) fn evident(&self, runs: &[Run]) -> FxHashSet<&str> {
        let mut evident = FxHashSet::default();
        if !self.sport || self.of_team_sport() {
            return evident;
        }
        let mut known: Vec<bool> = runs.iter().map(|run| self.is_person(run)).collect();
        // "Maes, Claes en Bos": all of them, if one is.
        let mut first = 0;
        while first < runs.len() {
            let (mut last, mut end) = (first, first);
            while let Some(and) = runs.get(last + 1).and_then(|next| self.link(&runs[last], next)) {
                last += 1;
                end = if and { last } else { end };
            }
            if known[first..=end].contains(&true) {
                for (known, run) in known[first..=end].iter_mut().zip(&runs[first..=end]) {
                    *known |= self.may_be_alone(run);
                }
            }
            first = last + 1;
        }
        for (run, _) in runs.iter().zip(&known).filter(|(run, known)| **known && self.may_be_alone(run)) {
            evident.insert(self.text.word(run.start));
        }
        evident
    }

    /// Whether a run is an unknown word or a given name alone.
    pub(super) fn may_be_alone(&self, run: &Run) -> bool {
        self.is_alone(run) || run.end - run.start == 1 && self.given_alone(run.start) && !self.named_thing(run.start)
    }

    /// Whether a mark of a list or a coordinator stands between two runs and nothing else but what is in brackets: whether it
    /// ends a list.
    fn link(&self, run: &Run, next: &Run) -> Option<bool> {
        let tokens = &self.text.tokens;
        let mut at = run.end;
        if tokens[at.min(next.start)].is(Mark::Open) {
            at = (at..next.start).find(|&t| tokens[t].is(Mark::Close))? + 1;
        }
        if at + 1 != next.start {
            return None;
        }
        let and = self.mentions.is(self.lexicon, at, Category::COORDINATOR) || tokens[at].is(Mark::Slash);
        (and || tokens[at].is(Mark::Comma)).then_some(and)
    }

    /// Whether a run is a person by itself.
    pub(super) fn is_person(&self, run: &Run) -> bool {
        if run.end - run.start > 1 && self.full_name(run) || self.lone_name(run) {
            return true;
        }
        let evident = || self.inverted(run) || self.beaten(run) || self.placed(run);
        self.is_alone(run) && (evident() || run.opens && self.opens_as_subject(run))
    }

    /// "Derde werd Maes", "Zondag won Maes": right behind a verb that no subject stands before.
    pub(super) fn inverted(&self, run: &Run) -> bool {
        let Some(verb) = run.start.checked_sub(1).filter(|_| !self.text.tokens[run.start].first) else { return false };
        let subject = verb.checked_sub(1).is_some_and(|b| {
            let token = &self.text.tokens[b];
            self.mentions.is_any(b, Category::PRONOUN.bit() | Category::PERSON_NOUN.bit() | Category::RELATIVE.bit())
                || token.kind == TokenKind::Word
                    && token.shape != Shape::Lower
                    && !self.mentions.may_be(b, WHEN)
                    && !self.opens_with_preposition(verb)
        });
        // "Daarna volgt Inzell": what is, stays or follows may be anything, but not on a place.
        let senses = self.lexicon.senses(self.mentions.words[verb]);
        let copula = senses.iter().any(|s| s.category == Category::VERB && self.lexicon.has(s.features, Key::Copula));
        let near = |from: usize, to: usize| (from..to).any(|at| self.mentions.may_be(at, WON));
        let placed = || near(verb.saturating_sub(3), verb) || near(run.end, run.end + 3);
        self.verb_follows(verb) && !subject && self.text.tokens[verb].shape == Shape::Lower && (!copula || placed())
    }

    /// "In Gent won Maes": whether a preposition begins the sentence of a verb, with no mark between.
    fn opens_with_preposition(&self, verb: usize) -> bool {
        let tokens = &self.text.tokens;
        let words =
            (verb.saturating_sub(LONGEST_FRONT)..verb).rev().take_while(|&at| tokens[at].kind == TokenKind::Word);
        words
            .into_iter()
            .find(|&at| tokens[at].first)
            .is_some_and(|at| self.mentions.is(self.lexicon, at, Category::PREPOSITION))
    }

    /// Whether a word is a verb of beating others, behind a preposition or as an object.
    fn beats(&self, at: usize, object: bool) -> bool {
        let Some(&word) = self.mentions.words.get(at) else { return false };
        let senses = self.lexicon.senses(word).iter();
        let mut verbs = senses.filter(|s| s.category == Category::VERB && self.lexicon.has(s.features, Key::Beats));
        verbs.any(|s| self.lexicon.has(s.features, Key::Object) == object)
    }

    /// "won in Gent voor Maes", "klopte Maes", "zilver voor Maes": whom somebody beats, or who has an award or a place.
    fn beaten(&self, run: &Run) -> bool {
        let Some(before) = run.start.checked_sub(1).filter(|_| !self.text.tokens[run.start].first) else {
            return false;
        };
        if self.preposition_role(before) != Some("for") {
            return self.beats(before, true);
        }
        let has = Category::AWARD.bit() | Category::PLACE_NOUN.bit();
        let words = (before.saturating_sub(LONGEST_FRONT)..before).rev();
        let first = words.clone().find(|&at| self.text.tokens[at].first).unwrap_or(0);
        before.checked_sub(1).is_some_and(|b| self.mentions.is_any(b, has))
            || words.take_while(|&at| at >= first).any(|at| self.beats(at, false))
    }

    /// "Zilver was er voor Sanne", "gewonnen door Jesse in 3.02,11": whom a place or a time goes to.
    fn receives(&self, run: &Run) -> bool {
        let before = run.start.checked_sub(1).filter(|_| !self.text.tokens[run.start].first);
        let governed = before.and_then(|b| self.preposition_role(b));
        let near = run.start.saturating_sub(RECEIVED)..run.end + RECEIVED;
        matches!(governed, Some("for" | "by" | "to" | "behind" | "ahead"))
            && near.into_iter().any(|at| self.mentions.may_be(at, WON | Category::TIME.bit()))
    }

    /// "Vierde: Maes.", "Vijfde Maes.": behind a place that begins the sentence.
    fn placed(&self, run: &Run) -> bool {
        let tokens = &self.text.tokens;
        let colon = run.start.checked_sub(1).is_some_and(|b| tokens[b].is(Mark::Colon));
        let place = run.start.checked_sub(if colon { 2 } else { 1 });
        place.is_some_and(|at| tokens[at].first && self.mentions.at(at).any(|m| m.category == Category::ORDINAL))
    }

    /// "Maes werd derde": an unknown word that begins a sentence, before a verb and a place or an award, or again and again.
    pub(super) fn opens_as_subject(&self, run: &Run) -> bool {
        let surname = self.text.word(run.end - 1);
        let compound = || {
            surname.char_indices().skip(3).any(|(from, _)| {
                let tail = &surname[from..];
                tail.len() > 4 && self.lexicon.senses(self.lexicon.word(tail)).iter().any(|s| !s.capital)
            })
        };
        // "Verrassenderwijs", "Probleemloos".
        let adverb = || self.lexicon.shape(surname).is_some_and(|s| s.category == Category::ADVERB);
        self.verb_follows(run.end)
            && self.tells_of_subject(run.end)
            && self.unknown(run.end - 1)
            && !adverb()
            && !self.mentions.is(self.lexicon, run.start, Category::DETERMINER)
            && !self.mentions.is(self.lexicon, run.end + 1, Category::PRONOUN)
            && (self.beats(run.end, false) || (run.end + 1..run.end + 4).any(|at| self.mentions.may_be(at, WON)))
            && !compound()
    }

    /// "Ter Mors wist …", "Van Aert won de derde rit": a particle that is no preposition here, before a verb.
    fn opens_with_particle(&self, run: &Run) -> bool {
        const CONTEST: u128 = WON
            | Category::NUMBER.bit()
            | Category::DISTANCE.bit()
            | Category::DISCIPLINE.bit()
            | Category::COMPETITION.bit()
            | Category::ROUND.bit();
        let verb = run.end;
        // "Van Lyon ging het naar Turijn", "De Ronde begint": what could be something else has to have won.
        let either = self.preposition_role(run.start) == Some("of") && run.end - run.start == 2
            || self.mentions.is(self.lexicon, run.start, Category::DETERMINER);
        let won = || {
            self.beats(verb, false)
                && self.mentions.is(self.lexicon, verb + 1, Category::DETERMINER)
                && self.mentions.may_be(verb + 2, CONTEST)
                && self.text.tokens.get(verb + 2).is_some_and(|t| t.shape != Shape::Capital)
        };
        // "De Wolven wonnen": a club or a nickname.
        let senses = self.mentions.words.get(verb).map_or(&[][..], |&word| self.lexicon.senses(word));
        let one = senses.iter().any(|s| s.category == Category::VERB && !self.lexicon.has(s.features, Key::Plural));
        // "De Waard": a surname that stands behind an article.
        let surname = self.mentions.sense(self.lexicon, verb - 1, Category::SURNAME);
        let surname = surname.is_some_and(|s| self.lexicon.has(s.features, Key::Article));
        one && self.verb_follows(verb) && (surname || self.unknown(verb - 1) && (!either || won()))
    }

    /// Whether what stands behind a verb is what the word before it did, and nobody who did it: "Maes werd derde", "Maes won
    /// met 37,54", but "Glansrijk won de Noor goud".
    fn tells_of_subject(&self, verb: usize) -> bool {
        const TELLS: u128 = WON | Category::PREPOSITION.bit() | Category::TIME.bit();
        let adverb = |at: usize| self.mentions.is(self.lexicon, at, Category::ADVERB);
        let next = if adverb(verb + 1) { verb + 2 } else { verb + 1 };
        !self.mentions.is(self.lexicon, next, Category::DETERMINER)
            && self.mentions.may_be(next, TELLS)
            && self.text.tokens.get(next).is_some_and(|t| t.shape != Shape::Capital)
    }
}
