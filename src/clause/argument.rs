//! Arguments: the mentions of a clause with their roles.

use super::flags::Flags;
use super::segment::Reader;
use super::{Clause, ClauseKind};
use crate::grammar::{Category, FeatureValue, Key};
use crate::text::{Mark, Sentence, TokenKind};

/// Where an argument stands in its clause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The subject, or one of several that are coordinated.
    Subject,
    /// Another competitor without a preposition.
    Object,
    /// Behind a preposition.
    Prepositional,
    /// A description in apposition to the argument before it.
    Apposition,
    /// Anything else: values, contests, days.
    Other,
}

/// A mention in its clause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Argument {
    /// The chunk, by index.
    pub chunk: usize,
    /// Its place.
    pub place: Place,
    /// The role of the preposition before it (of, for, to, in …), by number in the lexicon's names.
    pub preposition: Option<u32>,
    /// Whether it can be a competitor.
    pub competitor: bool,
    /// For one of several that are coordinated: the index of the first of them among the arguments.
    pub group: usize,
    /// It is taken over from the clause before, or is the host of a relative clause.
    pub inherited: bool,
}

/// So many coordinated subjects are taken over from the clause before.
const MOST_SUBJECTS: usize = 40;

/// At most so many words stand between a preposition and the head of its phrase.
const REACH: usize = 5;

/// Gives the mentions of a clause their roles and adds to its verb what keeps it from asserting.
pub(super) fn assign(reader: &Reader, sentence: &Sentence, clauses: &mut [Clause], index: usize) {
    let mut arguments = collect(reader, &clauses[index]);
    place_subject(reader, clauses, index, &mut arguments);
    clauses[index].arguments = arguments;
    let flags = flags(reader, sentence, clauses, index);
    let clause = &mut clauses[index];
    clause.verb.flags = clause.verb.flags.with(flags);
}

fn collect(reader: &Reader, clause: &Clause) -> Vec<Argument> {
    let mentions = reader.mentions;
    let mut out: Vec<Argument> = Vec::new();
    for &(start, end) in &clause.ranges {
        let from = mentions.first_chunk(start);
        let to = mentions.first_chunk(end);
        out.reserve(to - from);
        for (offset, chunk) in mentions.chunks[from..to].iter().enumerate() {
            if clause.opener == Some(chunk.start as usize) && chunk.end - chunk.start == 1 {
                continue;
            }
            let competitor = competitor(reader, from + offset);
            let preposition = preposition_before(reader, start, chunk.start as usize);
            let number = out.len();
            // "Wesly Dijs, nog zo'n rijder": a description behind a comma alone is no second competitor.
            let described = named(reader, from + offset).is_none()
                && out.last().is_some_and(|last| {
                    !joined_by_word(reader, mentions.chunks[last.chunk].end as usize, chunk.start as usize)
                });
            let group = match out.last() {
                Some(last)
                    if competitor
                        && !described
                        && preposition.is_none()
                        && coordinated(reader, mentions.chunks[last.chunk].end as usize, chunk.start as usize) =>
                {
                    let previous = out[..].iter().rev().find(|a| a.competitor && a.place != Place::Apposition);
                    previous.map_or(number, |p| p.group)
                }
                _ => number,
            };
            let preposition = preposition.or_else(|| (group != number).then(|| out[group].preposition).flatten());
            let place = if preposition.is_some() { Place::Prepositional } else { Place::Other };
            out.push(Argument { chunk: from + offset, place, preposition, competitor, group, inherited: false });
        }
    }
    appositions(reader, &mut out);
    out
}

/// Whether a chunk can be a competitor.
fn competitor(reader: &Reader, chunk: usize) -> bool {
    const ALWAYS: u128 = Category::PERSON.bit()
        | Category::TEAM.bit()
        | Category::COUNTRY.bit()
        | Category::EPITHET.bit()
        | Category::TEAM_ALIAS.bit();
    let chunk = reader.mentions.chunks[chunk];
    if chunk.is_any(ALWAYS) {
        return true;
    }
    chunk.is_any(Category::PRONOUN.bit() | Category::DEMONYM.bit())
        && reader.mentions.readings(chunk).any(|m| match m.category {
            Category::PRONOUN => {
                matches!(
                    reader.lexicon.name(m.features, Key::Form),
                    Some("subject" | "object" | "demonstrative" | "relative")
                ) && reader.lexicon.name(m.features, Key::Gender) != Some("neuter")
            }
            Category::DEMONYM => !matches!(reader.lexicon.name(m.features, Key::Form), Some("adjective")),
            _ => false,
        })
}

/// The name of a chunk that is a person or a team.
fn named(reader: &Reader, chunk: usize) -> Option<Category> {
    reader
        .mentions
        .readings(reader.mentions.chunks[chunk])
        .map(|m| m.category)
        .find(|c| matches!(*c, Category::PERSON | Category::TEAM | Category::COUNTRY | Category::TEAM_ALIAS))
}

/// Whether a coordinator stands between two chunks.
fn joined_by_word(reader: &Reader, from: usize, to: usize) -> bool {
    to > from && to - from < 8 && (from..to).any(|at| reader.mentions.is(reader.lexicon, at, Category::COORDINATOR))
}

/// Whether but a comma or a coordinator stands between two chunks, perhaps with a bracket.
fn coordinated(reader: &Reader, from: usize, to: usize) -> bool {
    if to <= from || to - from > 12 {
        return false;
    }
    let mut depth = 0;
    let mut joined = false;
    for at in from..to {
        match reader.text.tokens[at].kind {
            TokenKind::Mark(Mark::Open) => depth += 1,
            TokenKind::Mark(Mark::Close) => depth -= 1,
            TokenKind::Mark(Mark::Comma) if depth == 0 => joined = true,
            TokenKind::Mark(Mark::QuoteClose | Mark::QuoteOpen) => {}
            _ if depth > 0 => {}
            TokenKind::Word if reader.mentions.is(reader.lexicon, at, Category::COORDINATOR) => joined = true,
            TokenKind::Word if reader.mentions.is(reader.lexicon, at, Category::DETERMINER) => {}
            TokenKind::Word
                if joined
                    && reader
                        .lexicon
                        .senses(reader.mentions.words[at])
                        .iter()
                        .any(|s| s.category == Category::ADVERB) => {}
            _ => return false,
        }
    }
    joined
}

/// The role of the preposition that governs a chunk.
fn preposition_before(reader: &Reader, start: usize, chunk: usize) -> Option<u32> {
    let mut at = chunk;
    let mut steps = 0;
    while at > start && steps < REACH {
        at -= 1;
        steps += 1;
        let token = &reader.text.tokens[at];
        if !token.is_wordlike() {
            return None;
        }
        if reader.within_chunk(at) {
            let chunk = reader.mentions.chunks[reader.mentions.chunk_of[at] as usize - 1];
            let modifier = reader.mentions.readings(chunk).any(|m| {
                matches!(m.category, Category::AGE | Category::ORDINAL | Category::REGION_DEMONYM | Category::DEMONYM)
                    || m.category == Category::PRONOUN
                        && reader.lexicon.name(m.features, Key::Form) == Some("possessive")
                    || m.category == Category::PRONOUN && reader.lexicon.has(m.features, Key::Possessive)
            });
            if !modifier {
                return None;
            }
            continue;
        }
        if let Some(sense) = reader.mentions.sense(reader.lexicon, at, Category::PREPOSITION) {
            return match reader.lexicon.feature(sense.features, Key::Role) {
                Some(FeatureValue::Name(id)) => Some(id),
                _ => None,
            };
        }
        if reader.mentions.is(reader.lexicon, at, Category::COORDINATOR)
            || reader.mentions.is(reader.lexicon, at, Category::SUBORDINATOR)
            || reader.is_finite(at, at + 1)
        {
            return None;
        }
    }
    None
}

/// Marks descriptions set off by commas behind a competitor: "Kjeld Nuis, de onttroonde titelhouder, …".
fn appositions(reader: &Reader, arguments: &mut [Argument]) {
    let mentions = reader.mentions;
    for i in 1..arguments.len() {
        let (before, this) = (arguments[i - 1], arguments[i]);
        let chunk = mentions.chunks[this.chunk];
        let described = chunk.is_any(Category::EPITHET.bit());
        if !described || !before.competitor || this.preposition.is_some() && this.group == i {
            continue;
        }
        let from = mentions.chunks[before.chunk].end as usize;
        let near = (chunk.start as usize).checked_sub(from).is_some_and(|gap| (1..=4).contains(&gap));
        let comma = near
            && reader.text.tokens[from].is(Mark::Comma)
            && (from + 1..chunk.start as usize).all(|t| !reader.within_chunk(t) && reader.text.tokens[t].is_wordlike());
        let named = mentions.chunks[before.chunk].is_any(Category::PERSON.bit() | Category::TEAM.bit());
        let closed = reader.text.tokens.get(chunk.end as usize).is_none_or(|t| {
            matches!(t.kind, TokenKind::Mark(Mark::Comma | Mark::Period | Mark::Close | Mark::Dash))
                || mentions.is(reader.lexicon, chunk.end as usize, Category::PREPOSITION)
        });
        if comma && named && closed {
            arguments[i].place = Place::Apposition;
            arguments[i].group = i;
        }
    }
}

fn place_subject(reader: &Reader, clauses: &[Clause], index: usize, arguments: &mut Vec<Argument>) {
    let clause = &clauses[index];
    let candidate = |a: &Argument| a.competitor && a.preposition.is_none() && a.place == Place::Other;
    if clause.kind == ClauseKind::Bracket {
        return;
    }
    if clause.kind == ClauseKind::Relative {
        let governed = clause.opener.is_some_and(|o| {
            reader.mentions.is(reader.lexicon, o, Category::PREPOSITION)
                || reader
                    .mentions
                    .sense(reader.lexicon, o, Category::RELATIVE)
                    .is_some_and(|s| reader.lexicon.name(s.features, Key::Kind) == Some("adverbial"))
        });
        if let (false, Some(host)) = (governed, clause.host) {
            let takes_host = competitor(reader, host);
            let other = arguments.iter().any(&candidate);
            if takes_host || !other {
                // "die Kok versloeg": the host acts, the other undergoes.
                let group = arguments.len();
                for a in arguments.iter_mut().filter(|a| candidate(a)) {
                    a.place = Place::Object;
                }
                // "A, B en C, die zevende, achtste en negende zijn": all of them.
                let ranks = arguments
                    .iter()
                    .filter(|a| reader.mentions.reading(reader.mentions.chunks[a.chunk], Category::RANK).is_some())
                    .count();
                let outer = clause.previous.map(|p| &clauses[p].arguments);
                if let (true, Some(outer)) = (takes_host && ranks > 1, outer) {
                    let group_of = outer.iter().find(|a| a.chunk == host).map(|a| a.group);
                    let others = outer.iter().filter(|a| a.chunk != host && a.competitor && Some(a.group) == group_of);
                    arguments.extend(others.map(|a| Argument {
                        place: Place::Subject,
                        preposition: None,
                        group,
                        inherited: true,
                        ..*a
                    }));
                }
                if takes_host {
                    arguments.push(Argument {
                        chunk: host,
                        place: Place::Subject,
                        preposition: None,
                        competitor: true,
                        group,
                        inherited: true,
                    });
                }
                return;
            }
        }
    }
    // A pronoun that can only be an object is never the subject.
    let objective = |a: &Argument| {
        reader
            .mentions
            .reading(reader.mentions.chunks[a.chunk], Category::PRONOUN)
            .is_some_and(|m| reader.lexicon.name(m.features, Key::Form) == Some("object"))
    };
    let subjective = |a: &Argument| {
        reader.mentions.reading(reader.mentions.chunks[a.chunk], Category::PRONOUN).is_some_and(|m| {
            reader.lexicon.name(m.features, Key::Form) == Some("subject")
                && !reader.lexicon.has(m.features, Key::Object)
        })
    };
    let chosen = arguments
        .iter()
        .position(|a| candidate(a) && subjective(a))
        .or_else(|| arguments.iter().position(|a| candidate(a) && !objective(a)));
    match chosen {
        Some(first) => {
            let group = arguments[first].group;
            for (i, a) in arguments.iter_mut().enumerate() {
                if i == first || a.competitor && a.group == group && a.place == Place::Other {
                    a.place = Place::Subject;
                }
            }
            for a in arguments.iter_mut().filter(|a| candidate(a)) {
                a.place = Place::Object;
            }
        }
        None => {
            for a in arguments.iter_mut().filter(|a| candidate(a)) {
                a.place = Place::Object;
            }
            // "…, finishte in 1.08,76": the subject of the clause before.
            let inherits = matches!(clause.kind, ClauseKind::Main | ClauseKind::Subordinate | ClauseKind::Relative);
            let impersonal = arguments.iter().any(|a| {
                reader
                    .mentions
                    .reading(reader.mentions.chunks[a.chunk], Category::PRONOUN)
                    .is_some_and(|m| reader.lexicon.name(m.features, Key::Gender) == Some("neuter"))
            });
            if let (true, false, Some(previous)) = (inherits, impersonal, clause.previous)
                && (clauses[previous].kind == clause.kind || clause.kind == ClauseKind::Main)
            {
                let group = arguments.len();
                let taken: Vec<Argument> = clauses[previous]
                    .arguments
                    .iter()
                    .filter(|a| a.place == Place::Subject)
                    .take(MOST_SUBJECTS)
                    .map(|a| Argument { group, inherited: true, ..*a })
                    .collect();
                arguments.extend(taken);
            }
        }
    }
}

/// Whether a hedge before this token hedges a measure or a noun rather than the verb: "bijna drie jaar".
fn measures(reader: &Reader, at: usize) -> bool {
    reader.text.tokens.get(at).is_some_and(|t| t.kind != TokenKind::Word)
        || reader.mentions.is(reader.lexicon, at, Category::NUMERAL)
        || reader
            .mentions
            .at(at)
            .any(|m| matches!(m.category, Category::NUMBER | Category::DURATION | Category::TIME | Category::DISTANCE))
}

fn flags(reader: &Reader, sentence: &Sentence, clauses: &[Clause], index: usize) -> Flags {
    let clause = &clauses[index];
    let lexicon = reader.lexicon;
    let mut flags = Flags::NONE;
    for &(start, end) in &clause.ranges {
        for at in start..end {
            let word = reader.mentions.words[at];
            if !lexicon.is_any(word, Category::NEGATION.bit() | Category::HEDGE.bit()) {
                continue;
            }
            for sense in lexicon.senses(word) {
                match sense.category {
                    Category::NEGATION
                        if !reader.within_longer_chunk(at) && !lexicon.has(sense.features, Key::Neutral) =>
                    {
                        flags = flags.with(Flags::NEGATED);
                    }
                    Category::HEDGE
                        if lexicon.name(sense.features, Key::Kind) == Some("not-quite")
                            && !reader.within_chunk(at)
                            && !measures(reader, at + 1) =>
                    {
                        flags = flags.with(Flags::NEARLY);
                    }
                    _ => {}
                }
            }
        }
    }
    let (first, _) = clause.extent();
    if reader.text.tokens.get(first).is_some_and(|t| t.quoted) {
        flags = flags.with(Flags::QUOTED);
    }
    // "Zonder die misser had Smit gewonnen": what did not happen.
    let opening = reader.mentions.sense(lexicon, first, Category::PREPOSITION);
    if clause.verb.earlier && opening.and_then(|s| lexicon.name(s.features, Key::Role)) == Some("without") {
        flags = flags.with(Flags::UNREAL);
    }
    if sentence.question {
        flags = flags.with(Flags::QUESTION);
    }
    if clause.kind == ClauseKind::Subordinate {
        if let Some(sense) = clause.opener.and_then(|o| reader.mentions.sense(lexicon, o, Category::SUBORDINATOR)) {
            flags = flags.with(match lexicon.name(sense.features, Key::Kind) {
                Some("condition") => Flags::CONDITION,
                Some("purpose") => Flags::PURPOSE,
                Some("time-before") => Flags::BEFORE,
                _ => Flags::NONE,
            });
        }
        // What hangs on a hope is hoped, on a denial denied.
        if let Some(previous) = clause.previous {
            let kind = clause.opener.and_then(|o| reader.mentions.sense(lexicon, o, Category::SUBORDINATOR));
            if kind.and_then(|s| lexicon.name(s.features, Key::Kind)) == Some("complement") {
                let outer = clauses[previous].verb.flags;
                flags = flags
                    .with(Flags(outer.0 & (Flags::WANTED.0 | Flags::SEEMS.0 | Flags::FUTURE.0 | Flags::NEGATED.0)));
            }
        }
    }
    // "Als Smit niet start, wint Maes": what follows a condition is conditional.
    if clause.kind == ClauseKind::Main && !clause.verb.past {
        let condition =
            clause.previous.map(|p| &clauses[p]).filter(|p| p.kind == ClauseKind::Subordinate && p.extent().0 < first);
        if condition.is_some_and(|c| c.verb.flags.any(Flags::CONDITION)) {
            flags = flags.with(Flags::CONDITION);
        }
    }
    if clause.kind == ClauseKind::Gapped {
        // What is denied of one is not denied of the next.
        return flags;
    }
    flags
}
