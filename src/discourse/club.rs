//! Clubs: which of them "de Eindhovenaren" and "de ploeg uit Alkmaar" are.

use super::description::Reader;
use super::entity::TEAM_REACH;
use super::{Competitor, Entities, Team};
use crate::clause::Clause;
use crate::grammar::{Category, Key};
use crate::mention::{Chunk, Mention};

/// So many of the teams, those named first last, can be the one that a town stands for.
const MOST_CLUBS: usize = 40;

/// Whether a clause names a team, so that no other word of it stands for that team.
pub(super) fn names_team(reader: &Reader, clause: &Clause, name: &str) -> bool {
    clause.arguments.iter().take(MOST_CLUBS).any(|a| {
        let chunk = reader.mentions.chunks[a.chunk];
        let team = reader.mentions.reading(chunk, Category::TEAM);
        team.is_some_and(|m| reader.team_name(m, chunk) == name)
    })
}

/// The only one there is.
fn only<T>(mut all: impl Iterator<Item = T>) -> Option<T> {
    let (one, None) = (all.next()?, all.next()) else { return None };
    Some(one)
}

impl Entities {
    /// "De Tilburgers": the club from there; where none is known to be, the only one of unknown home that was spoken of just
    /// before. Only where teams play.
    pub(super) fn club_nearby(
        &self,
        reader: &Reader,
        clause: &Clause,
        chunk: Chunk,
        taken: &[Competitor],
    ) -> Option<Competitor> {
        if !reader.mentions.sport.is_some_and(|sport| reader.lexicon.is_of_teams(sport)) {
            return None;
        }
        if self.latest_clubs().any(|(_, team)| reader.is_from_there(chunk, team)) {
            return self.club_from_there(reader, clause, chunk, taken);
        }
        let near = self.latest_clubs().filter(|(id, team)| {
            self.is_near(reader, team) && team.home.is_none() && self.is_free(reader, clause, taken, *id)
        });
        only(near).map(|(id, _)| Competitor::Team(id))
    }

    /// The only club that is known to be from where the words say, near or else in the whole text before.
    pub(super) fn club_from_there(
        &self,
        reader: &Reader,
        clause: &Clause,
        chunk: Chunk,
        taken: &[Competitor],
    ) -> Option<Competitor> {
        self.only_club(reader, clause, taken, |team| reader.is_from_there(chunk, team))
    }

    /// The same by its town or its name alone, and not by a wider region.
    pub(super) fn club_from_town(
        &self,
        reader: &Reader,
        clause: &Clause,
        chunk: Chunk,
        taken: &[Competitor],
    ) -> Option<Competitor> {
        self.only_club(reader, clause, taken, |team| reader.is_from_town(chunk, team))
    }

    /// The only club of which something holds, near or else in the whole text before.
    fn only_club(
        &self,
        reader: &Reader,
        clause: &Clause,
        taken: &[Competitor],
        holds: impl Fn(&Team) -> bool,
    ) -> Option<Competitor> {
        let there = || self.latest_clubs().filter(|(_, team)| holds(team));
        let near = || there().filter(|(_, team)| self.is_near(reader, team));
        let (id, _) = only(near()).or_else(|| only(there()))?;
        self.is_free(reader, clause, taken, id).then_some(Competitor::Team(id))
    }

    /// Whether the words tell of another town than that of a club, or of a town where a nation is meant.
    pub(super) fn is_from_elsewhere(&self, reader: &Reader, team: usize, chunk: Chunk) -> bool {
        let team = &self.teams[team];
        (team.home.is_some() || team.nation) && reader.tells_home(chunk) && !reader.is_from_there(chunk, team)
    }

    fn latest_clubs(&self) -> impl Iterator<Item = (usize, &Team)> {
        self.teams.iter().enumerate().rev().take(MOST_CLUBS).filter(|(_, team)| !team.nation)
    }

    /// Whether a club was named just before.
    fn is_near(&self, reader: &Reader, team: &Team) -> bool {
        let from = reader.text.sentences[self.sentence.saturating_sub(TEAM_REACH)].start;
        team.mentions.last().is_some_and(|m| m.0 >= from)
    }

    /// Whether a clause has not spoken of a club yet, and does not name it.
    fn is_free(&self, reader: &Reader, clause: &Clause, taken: &[Competitor], team: usize) -> bool {
        !taken.contains(&Competitor::Team(team)) && !names_team(reader, clause, &self.teams[team].name)
    }
}

impl<'a> Reader<'a> {
    /// How the words begin that tell where a club is from.
    pub(super) fn home(&self, mention: &Mention, chunk: Chunk) -> Option<&'a str> {
        let inner = || {
            let mut mentions = (chunk.start as usize..chunk.end as usize).flat_map(|at| self.mentions.at(at));
            mentions.find(|m| m.rule == 0 && m.category == Category::TEAM && m.end == chunk.end)
        };
        let named = if mention.rule == 0 { Some(mention) } else { inner() };
        named.and_then(|m| m.name(self.lexicon, Key::Home))
    }

    /// Whether words tell of a town or its people: "de Alkmaarse formatie", "de club uit Alkmaar".
    pub(super) fn tells_home(&self, chunk: Chunk) -> bool {
        const TOWNS: u128 = Category::REGION_DEMONYM.bit() | Category::PLACE.bit();
        (chunk.start as usize..chunk.end as usize).any(|at| self.mentions.may_be(at, TOWNS))
    }

    /// Whether a word of the chunk begins as those do that tell of a club's home, or as a word of its name: "de Tilburgers"
    /// are HC Tilburg.
    fn is_from_there(&self, chunk: Chunk, team: &Team) -> bool {
        let wide = team.home.as_deref().and_then(|home| home.split_once('/')).map(|(_, wide)| wide);
        self.is_from_town(chunk, team) || wide.is_some_and(|wide| self.begins(chunk, wide.split('+')))
    }

    /// The same of its town, which the lexicon tells before the region: "Arnhem/Gelder".
    fn is_from_town(&self, chunk: Chunk, team: &Team) -> bool {
        let town = team.home.as_deref().and_then(|home| home.split('/').next());
        self.begins(chunk, town.iter().flat_map(|town| town.split('+')).chain(team.name.split(' ').filter_map(stem)))
    }

    /// Whether a word of the chunk begins with one of some stems.
    fn begins<'s>(&self, chunk: Chunk, stems: impl Iterator<Item = &'s str> + Clone) -> bool {
        (chunk.start as usize..chunk.end as usize)
            .any(|at| stems.clone().any(|stem| self.text.word(at).starts_with(stem)))
    }
}

/// What the people of a town are called by begins so: "Tilburg" for "Tilburgers", "Groninge" for "Groningers".
fn stem(word: &str) -> Option<&str> {
    let (last, _) = word.char_indices().next_back()?;
    let stem = &word[..last];
    (last >= SHORTEST_STEM && word.starts_with(char::is_uppercase)).then_some(stem)
}

/// The stem of a town has at least so many bytes.
const SHORTEST_STEM: usize = 5;
