//! Arguments: the mentions of a clause with their roles.

use super::flags::Flags;
use super::segment::Reader;
use super::{Clause, ClauseKind};
use crate::grammar::{Category, FeatureValue, Key};
use crate::text::{Mark, Sentence, Shape, TokenKind};

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
    /// Another competitor whom the clause is not about: "niet de Rus, maar …".
    Aside,
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
    let contrasted = set_apart_denied(reader, &mut arguments);
    place_subject(reader, clauses, index, &mut arguments);
    if clauses[index].verb.perceived {
        perceived(&mut arguments);
    }
    clauses[index].arguments = arguments;
    let flags = flags(reader, sentence, clauses, index, contrasted);
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
            // "in die B-groep": behind a preposition "die" is an article.
            let article = reader
                .mentions
                .reading(*chunk, Category::PRONOUN)
                .is_some_and(|m| reader.lexicon.name(m.features, Key::Form) == Some("demonstrative"));
            let competitor = competitor && !(article && preposition.is_some());
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
    let chunk_start = chunk;
    let mut at = chunk;
    let mut steps = 0;
    while at > start && steps < REACH {
        at -= 1;
        steps += 1;
        let token = &reader.text.tokens[at];
        if !token.is_wordlike() {
            return None;
        }
        let sense = reader.mentions.sense(reader.lexicon, at, Category::PREPOSITION);
        // A fixed word can be a preposition as well: "boven".
        if reader.within_chunk(at) && (sense.is_none() || reader.within_longer_chunk(at)) {
            let chunk = reader.mentions.chunks[reader.mentions.chunk_of[at] as usize - 1];
            let modifier = reader.mentions.readings(chunk).any(|m| {
                matches!(m.category, Category::AGE | Category::ORDINAL | Category::REGION_DEMONYM | Category::DEMONYM)
                    // "voor het EK": before its noun it is an article.
                    || m.category == Category::PRONOUN
                        && reader.lexicon.name(m.features, Key::Gender) == Some("neuter")
                        && reader.mentions.is(reader.lexicon, at, Category::DETERMINER)
                        && at + 1 == chunk_start
                    || m.category == Category::PRONOUN
                        && reader.lexicon.name(m.features, Key::Form) == Some("possessive")
                    || m.category == Category::PRONOUN && reader.lexicon.has(m.features, Key::Possessive)
            });
            if !modifier {
                return None;
            }
            continue;
        }
        if let Some(sense) = sense {
            return match reader.lexicon.feature(sense.features, Key::Role) {
                // "…, voor Smit": behind a comma, those who came behind.
                Some(FeatureValue::Name(id)) if reader.lexicon.names.name(id) == "for" && behind_comma(reader, at) => {
                    reader.lexicon.names.id("ahead")
                }
                Some(FeatureValue::Name(id)) => Some(id),
                _ => None,
            };
        }
        // "trager dan Smit": whom somebody is compared with.
        if at + 1 == chunk_start && compares(reader, at) {
            return reader.lexicon.names.id("comparison");
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

/// Whether a token stands right behind a comma, or behind a bracket and its comma.
fn behind_comma(reader: &Reader, at: usize) -> bool {
    at.checked_sub(1).is_some_and(|b| reader.text.tokens[b].is(Mark::Comma))
}

/// Marks descriptions set off by commas behind a competitor: "Kjeld Nuis, de onttroonde titelhouder, …".
fn appositions(reader: &Reader, arguments: &mut [Argument]) {
    let mentions = reader.mentions;
    // "De titelhouder, Kjeld Nuis, werd …": the description is no second one.
    for i in 1..arguments.len() {
        let (before, this) = (mentions.chunks[arguments[i - 1].chunk], mentions.chunks[arguments[i].chunk]);
        let comma = |at: u32| reader.text.tokens.get(at as usize).is_some_and(|t| t.is(Mark::Comma));
        let listed = arguments
            .get(i + 1)
            .is_some_and(|a| a.competitor && a.preposition.is_none() && mentions.chunks[a.chunk].start <= this.end + 1);
        let described = mentions.reading(before, Category::EPITHET).is_some()
            && mentions.reading(before, Category::PERSON).is_none()
            && mentions.reading(this, Category::PERSON).is_some();
        if described && this.start == before.end + 1 && comma(before.end) && comma(this.end) && !listed {
            arguments[i - 1].competitor = false;
            let group = arguments[i - 1].group;
            if group == i - 1 {
                arguments[i..].iter_mut().filter(|a| a.group == group).for_each(|a| a.group = i);
            }
        }
    }
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

/// Whether a person is denied by the word right before: "niet Smit, maar Maes won".
fn denied(reader: &Reader, arguments: &[Argument], at: usize) -> Option<usize> {
    let argument = &arguments[at];
    let chunk = reader.mentions.chunks[argument.chunk];
    let before = (chunk.start as usize).checked_sub(1)?;
    // "niet de Rus maar Smit"; "niet de winnaar" alone denies what somebody is.
    let contrasted = || arguments.iter().enumerate().any(|(i, a)| i != at && a.competitor && a.group == argument.group);
    let person = reader.mentions.reading(chunk, Category::PERSON).is_some() || contrasted();
    let bare = argument.preposition.is_none() && !reader.within_longer_chunk(before);
    (person && bare && reader.mentions.is(reader.lexicon, before, Category::NEGATION)).then_some(before)
}

/// Takes away whom the clause denies where it has another; the negation is theirs, by token.
fn set_apart_denied(reader: &Reader, arguments: &mut [Argument]) -> Option<usize> {
    let at = (0..arguments.len()).find(|&i| arguments[i].competitor && denied(reader, arguments, i).is_some())?;
    let negation = denied(reader, arguments, at)?;
    let other = |(i, a): (usize, &Argument)| i != at && a.competitor && a.preposition.is_none();
    if !arguments.iter().enumerate().any(other) {
        return None;
    }
    let group = arguments[at].group;
    arguments[at].place = Place::Aside;
    // Those that were coordinated with it are a group of their own.
    if let (true, Some(next)) = (group == at, arguments.iter().skip(at + 1).position(|a| a.group == group)) {
        let first = at + 1 + next;
        arguments[first..].iter_mut().filter(|a| a.group == group).for_each(|a| a.group = first);
    }
    arguments[at].group = at;
    Some(negation)
}

/// Who sees or hears it done is not who does it.
fn perceived(arguments: &mut Vec<Argument>) {
    arguments.retain(|a| !(a.inherited && a.place == Place::Subject));
    for a in arguments.iter_mut() {
        a.place = match a.place {
            Place::Subject => Place::Other,
            Place::Object => Place::Subject,
            place => place,
        };
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
            // "Pedrero was de eerste die moest opgeven": what is said of the first is said of who was it.
            let named = reader.mentions.chunks[host];
            let ranked = (named.start..named.end)
                .any(|t| reader.mentions.at(t as usize).any(|m| m.category == Category::ORDINAL && m.end == named.end));
            if let (false, true, Some(outer)) = (takes_host, ranked, clause.previous.map(|p| &clauses[p])) {
                let group = arguments.len();
                let subjects = outer.arguments.iter().filter(|a| a.place == Place::Subject).take(MOST_SUBJECTS);
                let subjects: Vec<Argument> = subjects.map(|a| Argument { group, inherited: true, ..*a }).collect();
                if !subjects.is_empty() && !arguments.iter().any(&candidate) {
                    arguments.extend(subjects);
                    return;
                }
            }
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
    // "Winnares was Smit": the name is the subject, the description what she is.
    let is = |a: &Argument, c: Category| reader.mentions.reading(reader.mentions.chunks[a.chunk], c).is_some();
    let chosen = match chosen {
        Some(first)
            if (clause.verb.copula || clause.verb.finite.is_none()) && is(&arguments[first], Category::EPITHET) =>
        {
            let described = reader.mentions.chunks[arguments[first].chunk].end as usize;
            let named = arguments.iter().position(|a| {
                let start = reader.mentions.chunks[a.chunk].start as usize;
                // Right behind the verb, or behind a colon: "Winnaar: Smit".
                let near = match clause.verb.finite {
                    Some(f) => f < start && start - f <= 2 && (f + 1..start).all(|t| !reader.within_chunk(t)),
                    None => start == described + 1 && reader.text.tokens[described].is(Mark::Colon),
                };
                candidate(a) && near && a.group != arguments[first].group && is(a, Category::PERSON)
            });
            if named.is_some() {
                arguments[first].competitor = false;
            }
            named.or(Some(first))
        }
        chosen => chosen,
    };
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
            // "… won vrijdag de 500 meter en zaterdag de 1000 meter": so does what takes its verb from there.
            let inherits = clause.kind != ClauseKind::Bracket;
            // "… en slaat het EK over": with the verb in front the subject is left out, and "het" is an article.
            let first = clause.extent().0;
            let left_out = clause.verb.finite.is_some_and(|f| f <= first + 1);
            let impersonal = arguments.iter().any(|a| {
                reader
                    .mentions
                    .reading(reader.mentions.chunks[a.chunk], Category::PRONOUN)
                    .is_some_and(|m| reader.lexicon.name(m.features, Key::Gender) == Some("neuter"))
                    && !(left_out && determines(reader, reader.mentions.chunks[a.chunk].end as usize))
            });
            if let (true, false, Some(previous)) = (inherits, impersonal, clause.previous)
                && (clauses[previous].kind == clause.kind
                    || matches!(clause.kind, ClauseKind::Main | ClauseKind::Gapped))
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

/// Whether a noun begins here, as far as its neighbours tell: "het" before it is its article.
fn determines(reader: &Reader, at: usize) -> bool {
    let Some(token) = reader.text.tokens.get(at).filter(|t| t.is_wordlike()) else { return false };
    let function = reader.lexicon.senses(reader.mentions.words[at]).iter().any(|s| {
        matches!(
            s.category,
            Category::VERB
                | Category::ADVERB
                | Category::PREPOSITION
                | Category::NEGATION
                | Category::PRONOUN
                | Category::DETERMINER
                | Category::COORDINATOR
                | Category::SUBORDINATOR
                | Category::PARTICLE
                | Category::HEDGE
        )
    });
    reader.within_chunk(at) || token.shape != Shape::Lower || !function
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

/// Whether the longer mention that a token stands in is but a denial: "niet meer".
fn denies(reader: &Reader, at: usize) -> bool {
    let chunk = reader.mentions.chunk_of[at].checked_sub(1).map(|c| reader.mentions.chunks[c as usize]);
    chunk.is_some_and(|c| reader.mentions.reading(c, Category::NEGATION).is_some())
}

/// Whether a word compares: the "dan" of "trager dan", which can also tell what follows, but opens no clause of manner.
fn compares(reader: &Reader, at: usize) -> bool {
    let can = |category, kind| {
        let senses = reader.lexicon.senses(reader.mentions.words[at]);
        senses.iter().any(|s| s.category == category && reader.lexicon.name(s.features, Key::Kind) == Some(kind))
    };
    can(Category::SUBORDINATOR, "comparison") && can(Category::ADVERB, "consequence")
}

/// What kind of subordinator opens a clause.
fn subordinator<'a>(reader: &Reader<'a>, clause: &Clause) -> Option<&'a str> {
    let sense = reader.mentions.sense(reader.lexicon, clause.opener?, Category::SUBORDINATOR)?;
    reader.lexicon.name(sense.features, Key::Kind)
}

/// Whether a clause begins its sentence with its verb, and the next one tells what follows from it: with "dan", or with
/// its verb first as well.
fn inverted_condition(reader: &Reader, sentence: &Sentence, clauses: &[Clause], index: usize) -> bool {
    let (clause, Some(next)) = (&clauses[index], clauses.get(index + 1)) else { return false };
    let first = next.extent().0;
    let consequence =
        reader.lexicon.senses(reader.mentions.words[first]).iter().any(|s| {
            s.category == Category::ADVERB && reader.lexicon.name(s.features, Key::Kind) == Some("consequence")
        });
    !sentence.question
        && clause.kind == ClauseKind::Main
        && next.kind == ClauseKind::Main
        && next.sentence == clause.sentence
        && next.previous == Some(index)
        && clause.extent().0 == sentence.start
        && clause.verb.finite == Some(sentence.start)
        && !reader.text.tokens[sentence.start].quoted
        && (consequence || next.verb.finite == Some(first) && next.verb.past == clause.verb.past)
}

/// The categories of words that keep a clause from asserting, one bit each.
const DOUBTS: u128 = Category::NEGATION.bit() | Category::HEDGE.bit() | Category::PREPOSITION.bit();

fn flags(reader: &Reader, sentence: &Sentence, clauses: &[Clause], index: usize, contrasted: Option<usize>) -> Flags {
    let clause = &clauses[index];
    let lexicon = reader.lexicon;
    let mut flags = Flags::NONE;
    for &(start, end) in &clause.ranges {
        for at in (start..end).filter(|at| Some(*at) != contrasted) {
            let word = reader.mentions.words[at];
            if !lexicon.is_any(word, DOUBTS) {
                continue;
            }
            for sense in lexicon.senses(word) {
                match sense.category {
                    Category::NEGATION
                        if (!reader.within_longer_chunk(at) || denies(reader, at))
                            && !lexicon.has(sense.features, Key::Neutral) =>
                    {
                        flags = flags.with(Flags::NEGATED);
                    }
                    // "Mogelijk start Smit niet".
                    Category::HEDGE
                        if lexicon.name(sense.features, Key::Kind) == Some("uncertain")
                            && !reader.within_longer_chunk(at) =>
                    {
                        flags = flags.with(Flags::SEEMS);
                    }
                    Category::HEDGE
                        if lexicon.name(sense.features, Key::Kind) == Some("not-quite")
                            && !reader.within_chunk(at)
                            && !measures(reader, at + 1) =>
                    {
                        flags = flags.with(Flags::NEARLY);
                    }
                    // "Volgens kenners wint Smit": what is said of what is to come.
                    Category::PREPOSITION
                        if !clause.verb.past
                            && lexicon.name(sense.features, Key::Role) == Some("according")
                            && !reader.within_longer_chunk(at) =>
                    {
                        flags = flags.with(Flags::FUTURE);
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
        let adjacent = index.checked_sub(1).filter(|&p| clauses[p].ranges.last().is_some_and(|r| r.1 == first));
        if let Some(previous) = adjacent.or(clause.previous) {
            let kind = clause.opener.and_then(|o| reader.mentions.sense(lexicon, o, Category::SUBORDINATOR));
            if kind.and_then(|s| lexicon.name(s.features, Key::Kind)) == Some("complement") {
                let outer = clauses[previous].verb.flags;
                flags = flags
                    .with(Flags(outer.0 & (Flags::WANTED.0 | Flags::SEEMS.0 | Flags::FUTURE.0 | Flags::NEGATED.0)));
            }
        }
    }
    let previous = clause.previous.map(|p| (p, &clauses[p]));
    // "Het scheelde weinig of Smit won": it did not happen.
    let complement = |at| {
        let sense = reader.mentions.sense(lexicon, at, Category::SUBORDINATOR);
        sense.is_some_and(|s| lexicon.name(s.features, Key::Kind) == Some("complement"))
    };
    if complement(first) && previous.is_some_and(|(_, p)| p.verb.flags.any(Flags::NEARLY)) {
        flags = flags.with(Flags::NEARLY);
    }
    // "Als Smit niet start, wint Maes": what follows a condition is conditional, and so is what a pluperfect tells beside it.
    if clause.kind == ClauseKind::Main && (!clause.verb.past || clause.verb.earlier) {
        let condition = previous.filter(|(_, p)| p.kind == ClauseKind::Subordinate && p.extent().0 < first);
        if condition.is_some_and(|(_, c)| c.verb.flags.any(Flags::CONDITION)) {
            flags = flags.with(Flags::CONDITION);
        }
        let follows = |c: &Clause| {
            c.sentence == clause.sentence && c.previous == Some(index) && c.kind == ClauseKind::Subordinate
        };
        if clause.verb.earlier
            && clauses[index + 1..]
                .iter()
                .take(REACH)
                .any(|c| follows(c) && subordinator(reader, c) == Some("condition"))
        {
            flags = flags.with(Flags::UNREAL);
        }
    }
    // "Had Smit niet gestruikeld, dan had zij gewonnen": a condition without its word.
    let inverts = |at| inverted_condition(reader, sentence, clauses, at);
    if inverts(index) || previous.is_some_and(|(p, _)| inverts(p)) {
        flags = flags.with(Flags::CONDITION);
    }
    if clause.kind == ClauseKind::Gapped {
        // What is denied of one is not denied of the next.
        return flags;
    }
    flags
}
