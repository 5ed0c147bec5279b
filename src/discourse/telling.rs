//! How facts are told: what decides whether two that disagree are a contradiction, or told of two contests.

use super::{Contest, Resolver, Watch, beside};
use crate::clause::Clause;
use crate::frame::Claim;
use crate::grammar::{Category, FactKind, Key};
use crate::text::BlockKind;

/// How a fact is told, by which another one that disagrees with it is taken for a contradiction, or for a fact of something else.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Telling {
    /// Of one competitor, and not in passing, as a relative clause or a pluperfect is.
    pub is_plain: bool,
    /// The competitor is named, not meant by a pronoun or a description.
    pub is_named: bool,
    /// The clause names its contest.
    pub names_contest: bool,
    /// The block that it stands in, by index.
    pub block: usize,
    /// That block is a line of a list.
    pub is_listed: bool,
    /// How many headings and words for those who compete apart ("bij de junioren") the text had by then: behind another one may
    /// stand another contest that is called the same.
    pub part: usize,
}

/// Words for a part of a contest are sought among so many of a clause.
const MOST_WORDS: usize = 60;

/// Fixed words are sought among so many mentions of a clause.
const MOST_SOUGHT: usize = 16;

impl<W: Watch> Resolver<'_, W> {
    /// Whether a clause may tell of some of those who compete: "bij de junioren", "bij de meisjes C".
    pub(super) fn tells_apart(&self, clause: &Clause) -> bool {
        const PEOPLE: u128 =
            Category::PERSON_NOUN.bit() | Category::GENDER.bit() | Category::EPITHET.bit() | Category::DEMONYM.bit();
        let lexicon = &self.grammar.lexicon;
        clause.arguments.iter().any(|a| match a.preposition {
            Some(role) => self.mentions.chunks[a.chunk].is_any(PEOPLE) && lexicon.names.name(role) == "at",
            // A phrase may hold the preposition, and words for people that are no more than a part of it.
            None => {
                let first = self.mentions.chunks[a.chunk].start as usize;
                let role = self.mentions.sense(lexicon, first, Category::PREPOSITION);
                role.is_some_and(|sense| lexicon.name(sense.features, Key::Role) == Some("at"))
            }
        })
    }

    /// Whether a clause has a word for a part of a contest which is none of those that the contest has: "won haar serie".
    fn names_other_part(&self, clause: &Clause, contest: &Contest) -> bool {
        let untold = |known: bool, part: Category| if known { 0 } else { part.bit() };
        let parts = untold(contest.round.is_some(), Category::ROUND) | untold(contest.group.is_some(), Category::GROUP);
        let words = clause.ranges.iter().flat_map(|&(start, end)| start..end).take(MOST_WORDS);
        parts != 0 && words.into_iter().any(|at| self.mentions.may_be(at, parts))
    }

    /// How the claim of a clause is told, which was taken to be of a contest.
    pub(super) fn telling(&self, clause: &Clause, claim: &Claim, contest: &Contest) -> Telling {
        const NAMES: u128 = Category::PERSON.bit() | Category::TEAM.bit() | Category::COUNTRY.bit();
        let block = self.text.sentences[clause.sentence].block;
        // "ex aequo", "gedeeld": a place that two have.
        let is_shared = || {
            let near = clause.arguments.iter().take(MOST_SOUGHT).map(|a| self.mentions.chunks[a.chunk]);
            near.filter_map(|chunk| self.mentions.reading(chunk, Category::MARKER))
                .any(|marker| marker.name(&self.grammar.lexicon, Key::Id) == Some("shared"))
        };
        let is_own = claim.group.len() < 2 && claim.nth.is_none() && !claim.slots.derived;
        Telling {
            is_plain: claim.kind == FactKind::Result
                && is_own
                && !beside(clause)
                && !(claim.slots.rank.is_some() && is_shared())
                && !self.names_other_part(clause, contest),
            is_named: claim.who.is_some_and(|who| self.mentions.chunks[who].is_any(NAMES)),
            names_contest: self.tracker.told_discipline,
            block,
            is_listed: self.text.blocks[block].kind == BlockKind::ListItem,
            part: self.part,
        }
    }
}
