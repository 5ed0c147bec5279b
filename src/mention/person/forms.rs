//! Forms of names: the surname first in capitals, a nickname within, particles that belong to the name, and what is no part of one.

use super::runs::{Finder, Run};
use crate::grammar::{Category, Key, Lexicon, Sense};
use crate::mention::{Mention, Mentions};
use crate::text::{Mark, Shape, Text, Token, TokenKind};

/// What somebody is called for fun, between quotation marks, has at most so many words.
const LONGEST_NICKNAME: usize = 4;

/// A surname has at most so many words, its particles counted.
const LONGEST_SURNAME: usize = 4;

/// The name of a club has so many words behind its letters.
const MOST_CLUB_WORDS: usize = 3;

/// Clubs by the letters that tell what they are: "WV Schijndel", "UWTC de Volharding", "AV Sint-Lucas".
pub(super) fn lettered_clubs(text: &Text, mentions: &Mentions, lexicon: &Lexicon) -> Vec<(usize, usize)> {
    let tokens = &text.tokens;
    let letters = |at: usize| {
        tokens[at].shape == Shape::Upper
            && mentions.is(lexicon, at, Category::CLUB_LETTERS)
            // A name in the lexicon is known in whole.
            && !mentions.at(at).any(|m| m.category == Category::TEAM && m.end as usize > at + 1)
    };
    let mut clubs = Vec::new();
    for start in (0..tokens.len()).filter(|&at| letters(at)) {
        let (mut end, mut words) = (start + 1, 0);
        for (at, token) in tokens.iter().enumerate().skip(start + 1).take(2 * MOST_CLUB_WORDS) {
            let joins = token.kind == TokenKind::Word && !token.first && !token.glued;
            if !joins || words == MOST_CLUB_WORDS || mentions.is(lexicon, at, Category::CLUB_LETTERS) {
                break;
            }
            match token.shape {
                Shape::Lower if mentions.is(lexicon, at, Category::NAME_PARTICLE) => {}
                Shape::Lower => break,
                _ => (end, words) = (at + 1, words + 1),
            }
        }
        if words > 0 {
            clubs.push((start, end));
        }
    }
    clubs
}

impl Finder<'_> {
    /// "VAN DER POEL Mathieu", "MAES Jan": the surname in capitals before the given name, as lists have it.
    pub(super) fn turned_name(&self, at: usize, limit: usize) -> Option<Run> {
        let upper = |at: usize| {
            let token = &self.text.tokens[at];
            token.kind == TokenKind::Word && token.shape == Shape::Upper
        };
        let capital = |at: usize| {
            self.text.tokens.get(at).is_some_and(|t| t.kind == TokenKind::Word && !t.glued && t.shape == Shape::Capital)
        };
        let particle = |t: usize| self.mentions.is(self.lexicon, t, Category::NAME_PARTICLE);
        let surname = (at..limit.min(at + LONGEST_SURNAME))
            .take_while(|&t| upper(t) && (particle(t) || !self.is_code(t)))
            .count();
        let given = at + surname;
        let last = given.checked_sub(1).filter(|_| surname > 0)?;
        let particles = (at..last).all(|t| particle(t) || self.unknown(t));
        // A list that begins its lines so needs no given name that is known.
        let begins = |t: &Token| t.kind == TokenKind::Number || t.is(Mark::Other);
        let item = at.checked_sub(1).is_none_or(|b| begins(&self.text.tokens[b]));
        let named = given < limit
            && capital(given)
            && (self.given_name(given) || item && self.unknown(given))
            && !(given + 1 < limit
                && (capital(given + 1) && self.unknown(given + 1) || upper(given + 1) && !self.is_code(given + 1)));
        // "DE WIT Piet": a word of the language in a list.
        let things = Category::COUNTRY.bit()
            | Category::TEAM.bit()
            | Category::ORGANISATION.bit()
            | Category::NOT_NAME.bit()
            | Category::COMPETITION.bit()
            | Category::HEADING.bit();
        let surname = self.unknown(last) || item && !self.mentions.may_be(last, things);
        if !particles || !surname || given == at + 1 && self.text.word(last).chars().count() < 3 || !named {
            return None;
        }
        Some(Run {
            start: at,
            end: given + 1,
            given: true,
            strong: true,
            opens: false,
            listed: false,
            turned: Some(given),
        })
    }

    /// "1. Maes Jan", "2. De Wit Piet": behind a number, words that begin with no given name and end in one.
    pub(super) fn turned_item(&self, at: usize, limit: usize) -> Option<Run> {
        let number = self.number_before(at)?;
        self.list_number(number)?;
        let word = |t: usize| {
            let token = &self.text.tokens[t];
            token.kind == TokenKind::Word
                && token.shape != Shape::Upper
                && (token.shape == Shape::Capital || self.particle(t))
                && (t == at || self.joined(t))
        };
        let end = (at..limit.min(at + LONGEST_SURNAME + 1)).take_while(|&t| word(t)).last()? + 1;
        let given = end - 1;
        let first = |t: usize| self.mentions.is(self.lexicon, t, Category::FIRST_NAME);
        let things = Category::COUNTRY.bit() | Category::TEAM.bit() | Category::NOT_NAME.bit();
        let surname = given > at && !first(at) && !self.mentions.may_be(given - 1, things);
        let run = Run { given: true, strong: true, turned: Some(given), end, ..Run::alone(at) };
        (surname && first(given) && self.text.tokens[given].shape == Shape::Capital).then_some(run)
    }

    /// "NED": the code of a country, and no part of a name.
    pub(super) fn is_code(&self, at: usize) -> bool {
        self.text.tokens[at].shape == Shape::Upper && self.mentions.is(self.lexicon, at, Category::COUNTRY_CODE)
    }

    /// "ZSC", "AV Sparta": letters that are no name, behind a particle.
    pub(super) fn is_club(&self, at: usize) -> bool {
        const LONGEST: usize = 4;
        let word = self.text.word(at);
        let vowel = word.contains(['A', 'E', 'I', 'O', 'U', 'Y']);
        let next = self.text.tokens.get(at + 1);
        let named = next.is_some_and(|t| t.kind == TokenKind::Word && !t.first && t.shape == Shape::Capital);
        word.len() <= LONGEST && (!vowel || named)
    }

    /// The clubs that names are followed by, by their letters: "Lotte Maes van ZSC Otter".
    pub(super) fn clubs(&self) -> Vec<(usize, usize)> {
        let tokens = &self.text.tokens;
        let capital = |at: usize| {
            tokens.get(at).is_some_and(|t| t.kind == TokenKind::Word && !t.first && t.shape == Shape::Capital)
        };
        let named = |at: usize| {
            tokens[at].shape == Shape::Upper
                && capital(at - 2)
                && self.particle(at - 1)
                && self.unknown(at)
                && !self.mentions.at(at).any(|m| m.category == Category::TEAM)
                && self.is_club(at)
                && capital(at + 1)
                && self.joined(at + 1)
                && !self.given_name(at + 1)
        };
        (2..tokens.len()).filter(|&at| named(at)).map(|at| (at, at + 2)).collect()
    }

    /// The token behind a nickname between quotation marks that begins here, where the name goes on behind it.
    pub(super) fn behind_nickname(&self, at: usize, limit: usize) -> Option<usize> {
        self.text.tokens.get(at).filter(|t| at < limit && t.is(Mark::QuoteOpen))?;
        let end = limit.min(at + LONGEST_NICKNAME + 2);
        let close = (at + 2..end).find(|&t| self.text.tokens[t].is(Mark::QuoteClose))?;
        let words = (at + 1..close).all(|t| self.text.tokens[t].kind == TokenKind::Word);
        let name = close + 1;
        let follows = name < limit && (self.name_like(name, false, true) || self.particle_length(name) > 0);
        (words && follows && !self.text.tokens[name].glued).then_some(name)
    }

    /// "dos", "von der": a particle that is no word of the language.
    pub(super) fn foreign_particle(&self, at: usize) -> bool {
        let foreign = |features| !matches!(self.lexicon.name(features, Key::Language), None | Some("nl"));
        let longer = |m: &&Mention| m.category == Category::NAME_PARTICLE && m.end as usize > at + 1;
        let particle = |s: &Sense| s.category == Category::NAME_PARTICLE && foreign(s.features);
        match self.mentions.at(at).find(longer) {
            Some(longer) => foreign(longer.features),
            None => self.lexicon.senses(self.mentions.words[at]).iter().filter(|s| !s.capital).all(particle),
        }
    }

    /// "d'Hondt", "al-Amin": a particle in small letters that is written together with the name.
    pub(super) fn prefixed(&self, at: usize) -> bool {
        let token = &self.text.tokens[at];
        if token.kind != TokenKind::Word || token.shape != Shape::Lower {
            return false;
        }
        let word = self.text.word(at);
        // Most words have none of the marks; the curved one begins with the byte E2.
        if !word.bytes().any(|byte| matches!(byte, b'\'' | b'-' | 0xE2)) {
            return false;
        }
        let Some(mark) = word.find(['\'', '\u{2019}', '-']) else { return false };
        let rest = word[mark..].trim_start_matches(['\'', '\u{2019}', '-']);
        let prefix = word[..mark].to_owned() + if word[mark..].starts_with('-') { "-" } else { "'" };
        let particle = |word: &str| self.lexicon.is(self.lexicon.word(word), Category::NAME_PARTICLE);
        rest.starts_with(char::is_uppercase) && (particle(&prefix) || particle(&word[..mark]))
    }
}
