//! Ages: who has more than one of them.
//!
//! An article tells the ages of one day, so that two of them for one person are a contradiction, also where they lie but a year
//! apart, unless one is told of another time: "de toen 19-jarige Smit", "in 2019 was Smit 19 jaar".

use super::{Resolver, Watch, beside};
use crate::clause::{Clause, ClauseKind, Flags};
use crate::grammar::{Category, Key};
use crate::mention::Mention;
use crate::text::Mark;

/// Somebody with more than one age.
#[derive(Clone, Debug)]
pub struct AgeChange {
    /// By index into the people of the mentions.
    pub person: usize,
    /// The ages, the one told first in front.
    pub ages: [u8; 2],
    /// Where each stands, as a token range.
    pub told: [(usize, usize); 2],
}

/// So many people with more than one age are looked at: an article with more of them is none.
const MOST_AGED: usize = 20;

/// An age is sought among so many tokens.
const LONGEST: usize = 12;

/// How an age is told.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    /// "de 23-jarige Smit", "Smit is 23 jaar".
    InWords,
    /// "Smit (23)", which may be another number.
    Bare,
}

impl<W: Watch> Resolver<'_, W> {
    /// Who has more than one age, where neither is told of another time and both are surely ages of that one.
    pub(super) fn age_changes(&self, clauses: &[Clause]) -> Vec<AgeChange> {
        let people = self.entities.people.iter().enumerate();
        let several = people.filter_map(|(person, known)| Some((person, known.age?, known.aged, known.other_age?)));
        let mut changes = Vec::new();
        for (person, first, aged, (other, again)) in several.take(MOST_AGED) {
            let forms = [aged, again].map(|range| self.form_of_age(clauses, range));
            let is_sure = matches!(forms, [Some(one), Some(two)] if one == Form::InWords || two == Form::InWords);
            if is_sure && aged != again && self.is_alone_in_name(person) {
                changes.push(AgeChange { person, ages: [first, other], told: [aged, again] });
            }
        }
        changes
    }

    /// Whether nobody else has the surname, so that it cannot stand for another: "de 23-jarige Smit".
    fn is_alone_in_name(&self, person: usize) -> bool {
        let surname = |name: &str| name.rsplit(' ').next().unwrap_or_default().to_lowercase();
        let people = &self.mentions.people.list;
        let own = people.get(person).map(|p| surname(&p.name));
        people.iter().filter(|p| Some(surname(&p.name)) == own).count() == 1
    }

    /// How some words tell an age; none where they tell one of another time, or none for sure.
    fn form_of_age(&self, clauses: &[Clause], range: (usize, usize)) -> Option<Form> {
        const TIMES: u128 = Category::YEAR.bit() | Category::RELATIVE_PERIOD.bit() | Category::BACK.bit();
        const DAYS: u128 = Category::WEEKDAY.bit()
            | Category::RELATIVE_DAY.bit()
            | Category::DATE.bit()
            | Category::MENTION_DAY.bit()
            | Category::HOLIDAY.bit();
        let lexicon = &self.grammar.lexicon;
        let sentence = self.text.sentences.partition_point(|s| s.end <= range.0);
        let first = clauses.partition_point(|c| c.sentence < sentence);
        let within = clauses[first..].iter().take_while(|c| c.sentence == sentence);
        let (number, clause) =
            (first..).zip(within).find(|(_, c)| c.ranges.iter().any(|r| r.0 <= range.0 && range.0 < r.1))?;
        let outer = clause.previous.filter(|_| clause.kind == ClauseKind::Bracket);
        let (number, clause) = outer.map_or((number, clause), |p| (p, &clauses[p]));
        let (start, end) = clause.extent();
        let holds = |times: u128| (start..end).any(|at| self.mentions.may_be(at, times));
        let on_line = self.tracker.on_line.get(number).is_none_or(|on_line| *on_line);
        if !on_line || beside(clause) || clause.verb.flags != Flags::NONE || holds(TIMES) {
            return None;
        }
        let of_people = self.mentions.sport.is_none_or(|s| !lexicon.is_of_duels(s));
        let items = (range.0..range.1).take(LONGEST).flat_map(|at| self.mentions.at(at));
        let age = items.filter(|m| m.category == Category::AGE && m.end as usize <= range.1).last();
        let number = age.map_or(range.0, |age| age.start as usize);
        let is_bracketed = number.checked_sub(1).is_some_and(|before| !self.text.tokens[before].is_wordlike())
            && self.text.tokens.get(number + 1).is_some_and(|behind| behind.is(Mark::Close));
        let in_words = |age: &Mention| !age.has(lexicon, Key::Vague) && !age.has(lexicon, Key::Possessive);
        match age {
            _ if is_bracketed => of_people.then_some(Form::Bare),
            // "Smit wordt zondag 24 jaar", "Smit is 8 jaar prof": of a day, or of something else than the age.
            Some(age) if age.range() == range && (holds(DAYS) || !self.reader().ends_at(range.1)) => None,
            Some(age) => in_words(age).then_some(Form::InWords),
            None => None,
        }
    }
}
