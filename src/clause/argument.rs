//! Arguments: the mentions of a clause with their roles.

use super::segment::Reader;
use super::{Arguments, Clause, ClauseKind};
use super::{polarity, subject};
use crate::grammar::{Category, FeatureValue, Key};
use crate::mention::{Chunk, Mention};
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

/// At most so many words stand between a preposition and the head of its phrase.
const REACH: usize = 5;

/// Gives the mentions of a clause their roles and adds to its verb what keeps it from asserting.
pub(super) fn assign(reader: &Reader, sentence: &Sentence, clauses: &mut [Clause], index: usize) {
    let mut arguments = collect(reader, &clauses[index]);
    let contrasted = subject::set_apart_denied(reader, &mut arguments);
    subject::place(reader, clauses, index, &mut arguments);
    if clauses[index].verb.perceived {
        subject::perceived(&mut arguments);
    }
    clauses[index].arguments = arguments;
    let flags = polarity::flags(reader, sentence, clauses, index, contrasted);
    let clause = &mut clauses[index];
    clause.verb.flags = clause.verb.flags.with(flags);
}

/// "werd tweede en eerste Belgische", "Maes, in 2019 nog winnaar": without an article a noun tells what somebody is, and stands for
/// nobody. At the head of its clause it tells who the one behind the verb is: "Winnaar werd Maes".
fn bare(reader: &Reader, clause: &Clause, chunk: Chunk) -> bool {
    const DESCRIBED: u128 = Category::EPITHET.bit() | Category::DEMONYM.bit();
    const OTHERS: u128 = Category::PERSON.bit()
        | Category::TEAM.bit()
        | Category::TEAM_ALIAS.bit()
        | Category::COUNTRY.bit()
        | Category::AGE.bit();
    const DETERMINED: u128 = Category::DETERMINER.bit() | Category::PRONOUN.bit() | Category::NUMBER.bit();
    // "De Europese kampioene tijdrijden": an adjective that is not known may stand between; "geen Belg" is nobody.
    let article = |at: usize| {
        let form = reader.mentions.sense(reader.lexicon, at, Category::DETERMINER);
        let form = form.and_then(|d| reader.lexicon.name(d.features, Key::Form));
        matches!(form, Some("definite" | "demonstrative")) || reader.mentions.is_any(at, Category::PRONOUN.bit())
    };
    let start = chunk.start as usize;
    let first = clause.extent().0;
    let running = !matches!(clause.kind, ClauseKind::Heading | ClauseKind::ListItem);
    running
        && start > first
        && chunk.is_any(DESCRIBED)
        && !chunk.is_any(OTHERS)
        && !reader.mentions.is_any(start, DETERMINED)
        && !(first.max(start.saturating_sub(2))..start).any(article)
}

/// "Die titel greep Smit": at the head of a main clause a demonstrative before a prize is its article.
fn leads_prize(reader: &Reader, clause: &Clause, chunk: Chunk) -> bool {
    let prize = || reader.mentions.chunk_at(chunk.end as usize).is_some_and(|c| c.is_any(Category::AWARD.bit()));
    let finite = clause.verb.finite.is_some_and(|f| f > chunk.end as usize);
    clause.kind == ClauseKind::Main && chunk.start as usize == clause.extent().0 && finite && prize()
}

fn collect(reader: &Reader, clause: &Clause) -> Arguments {
    let mentions = reader.mentions;
    let mut out = Arguments::new();
    for &(start, end) in &clause.ranges {
        let from = mentions.first_chunk(start);
        let to = mentions.first_chunk(end);
        out.reserve(to - from);
        for (offset, chunk) in mentions.chunks[from..to].iter().enumerate() {
            if clause.opener == Some(chunk.start as usize) && chunk.end - chunk.start == 1 {
                continue;
            }
            let competitor = competitor(reader, from + offset);
            // "door goud te pakken", "om Maes te verslaan": what opens the clause governs nothing in it.
            let opens = clause.kind == ClauseKind::Subordinate && clause.verb.finite.is_none() && out.is_empty();
            let preposition = preposition_before(reader, start, chunk.start as usize)
                .filter(|&p| !(opens && matches!(reader.lexicon.names.name(p), "by" | "around")))
                .filter(|_| !opened_before_subject(reader, clause, *chunk));
            // "in die B-groep": behind a preposition "die" is an article.
            let article = || {
                let pronoun = reader.mentions.reading(*chunk, Category::PRONOUN);
                pronoun.is_some_and(|m| reader.lexicon.name(m.features, Key::Form) == Some("demonstrative"))
                    // "Die marges": before a noun it is one too.
                    && (preposition.is_some()
                        || clause.opener != Some(chunk.start as usize)
                            && subject::determines_noun(reader, chunk.end as usize)
                        || leads_prize(reader, clause, *chunk))
            };
            // "in de Italiaanse hoofdstad": no person of that nation.
            let place = || {
                preposition.is_some_and(|p| matches!(reader.lexicon.names.name(p), "in" | "from" | "to" | "at"))
                    && chunk.is_any(Category::DEMONYM.bit())
                    && !named(reader, from + offset)
                    && subject::determines_noun(reader, chunk.end as usize)
            };
            let competitor = competitor && !article() && !place() && !bare(reader, clause, *chunk);
            // "toppers als Kramer en Bergsma ontbraken": those who are named do it.
            let examples = competitor
                && preposition.is_some_and(|p| reader.lexicon.names.name(p) == "as")
                && (chunk.start as usize).checked_sub(1).is_some_and(|as_word| plural_before(reader, start, as_word));
            let preposition = match out.last_mut() {
                _ if !examples => preposition,
                Some(last) if mentions.chunks[last.chunk].end + 1 == chunk.start => {
                    last.competitor = false;
                    last.preposition
                }
                _ => None,
            };
            let preposition = preposition.or_else(|| {
                let last = out.last().map(|last| mentions.chunks[last.chunk])?;
                figure_of_record(reader, last, *chunk).then(|| reader.lexicon.names.id("of")).flatten()
            });
            let number = out.len();
            // "Wesly Dijs, nog zo'n rijder": a description behind a comma alone is no second competitor.
            let described = |last: &Argument| {
                !named(reader, from + offset)
                    && !joined_by_word(reader, mentions.chunks[last.chunk].end as usize, chunk.start as usize)
            };
            let group = match out.last() {
                Some(last)
                    if competitor && preposition.is_none() && !described(last) && {
                        let end = mentions.chunks[last.chunk].end as usize;
                        // Over what a relative clause tells of the last one: "voor Smit, die viel, en Maes".
                        let told_beside = end < start && last.competitor && last.preposition.is_some();
                        coordinated(reader, end, chunk.start as usize)
                            || told_beside && coordinated(reader, start, chunk.start as usize)
                    } =>
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

/// Whether a word for several persons stands before a token: "erkende stayers als …".
fn plural_before(reader: &Reader, start: usize, at: usize) -> bool {
    (start.max(at.saturating_sub(3))..at).flat_map(|t| reader.mentions.at(t)).any(|m| {
        m.category == Category::PERSON_NOUN && m.end as usize == at && reader.lexicon.has(m.features, Key::Plural)
    })
}

/// Whether a chunk can be a competitor.
pub(super) fn competitor(reader: &Reader, chunk: usize) -> bool {
    const NAMED: u128 =
        Category::PERSON.bit() | Category::TEAM.bit() | Category::COUNTRY.bit() | Category::TEAM_ALIAS.bit();
    const ALWAYS: u128 = NAMED | Category::EPITHET.bit();
    let chunk = reader.mentions.chunks[chunk];
    // "bij de mannen": whose contest it is, and nobody in it.
    let group = chunk.is_any(Category::EPITHET.bit())
        && !chunk.is_any(NAMED)
        && reader.mentions.may_be(chunk.end as usize - 1, Category::GENDER.bit())
        && !(chunk.start..chunk.end).any(|t| reader.mentions.may_be(t as usize, Category::DEMONYM.bit()));
    // "op zijn Yamaha": what somebody rides.
    const PEOPLE: u128 = Category::PERSON.bit() | Category::EPITHET.bit();
    let owned = !chunk.is_any(PEOPLE) && {
        let owner = (chunk.start as usize).checked_sub(1).filter(|_| !reader.text.tokens[chunk.start as usize].first);
        let sense = owner.and_then(|at| reader.mentions.sense(reader.lexicon, at, Category::PRONOUN));
        sense.is_some_and(|s| reader.lexicon.name(s.features, Key::Form) == Some("possessive"))
    };
    if chunk.is_any(ALWAYS) {
        return !group && !owned;
    }
    chunk.is_any(Category::PRONOUN.bit() | Category::DEMONYM.bit())
        && reader.mentions.readings(chunk).any(|m| match m.category {
            Category::PRONOUN => {
                matches!(
                    reader.lexicon.name(m.features, Key::Form),
                    Some("subject" | "object" | "demonstrative" | "relative")
                ) && reader.lexicon.name(m.features, Key::Gender) != Some("neuter")
                    || reader.lexicon.name(m.features, Key::Numerosity) == Some("dual")
            }
            Category::DEMONYM => !matches!(reader.lexicon.name(m.features, Key::Form), Some("adjective")),
            _ => false,
        })
}

/// Whether a chunk is the name of a person or a team.
fn named(reader: &Reader, chunk: usize) -> bool {
    const NAMES: u128 =
        Category::PERSON.bit() | Category::TEAM.bit() | Category::COUNTRY.bit() | Category::TEAM_ALIAS.bit();
    reader.mentions.chunks[chunk].is_any(NAMES)
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
            // A bracket that began before: "Maes (2-0), De Wit".
            TokenKind::Mark(Mark::Close) => depth = (depth - 1).max(0),
            TokenKind::Mark(Mark::Comma) if depth == 0 => joined = true,
            TokenKind::Mark(Mark::QuoteClose | Mark::QuoteOpen) => {}
            _ if depth > 0 => {}
            // "dus Maes": what joins clauses joins nobody.
            TokenKind::Word
                if reader
                    .mentions
                    .sense(reader.lexicon, at, Category::COORDINATOR)
                    .is_some_and(|s| reader.lexicon.name(s.features, Key::Kind) != Some("clause")) =>
            {
                joined = true;
            }
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

/// "haar toptijd, de 6.42,01 van vorig jaar": whether a figure between commas, or behind one and an article, says what the record before it is.
fn figure_of_record(reader: &Reader, record: Chunk, figure: Chunk) -> bool {
    let between = record.end as usize..figure.start as usize;
    figure.is_any(Category::TIME.bit() | Category::MARK.bit() | Category::POINTS.bit())
        && (1..=2).contains(&between.len())
        && reader.text.tokens[between.start].is(Mark::Comma)
        && (between.len() == 1 && reader.text.tokens.get(figure.end as usize).is_some_and(|t| t.is(Mark::Comma))
            || reader.mentions.is(reader.lexicon, between.end - 1, Category::DETERMINER))
        && reader
            .mentions
            .reading(record, Category::RECORD_WORD)
            .is_some_and(|m| m.name(reader.lexicon, Key::Kind) != Some("new"))
}

/// "tot hij uitviel": what opens a clause before a pronoun that can be its subject governs nothing.
fn opened_before_subject(reader: &Reader, clause: &Clause, chunk: Chunk) -> bool {
    clause.kind == ClauseKind::Subordinate
        && clause.opener.is_some_and(|opener| opener + 1 == chunk.start as usize)
        && reader
            .mentions
            .reading(chunk, Category::PRONOUN)
            .is_some_and(|m| reader.lexicon.name(m.features, Key::Form) == Some("subject"))
}

/// The role of the preposition that governs a chunk.
fn preposition_before(reader: &Reader, start: usize, chunk: usize) -> Option<u32> {
    // "haar record (36,09)": the mark that it stands at.
    let opening = chunk.checked_sub(1).filter(|&b| reader.text.tokens[b].is(Mark::Open));
    if opening.is_some_and(|b| reader.record_before(b)) {
        return reader.lexicon.names.id("of");
    }
    let chunk_start = chunk;
    let mut at = chunk;
    // "kwam uit op de zevende plaats": what stands before a phrase with a preposition of its own belongs to the verb.
    let role = |t: usize| {
        let sense = reader.mentions.sense(reader.lexicon, t, Category::PREPOSITION)?;
        reader.lexicon.name(sense.features, Key::Role)
    };
    if chunk > start
        && !reader.within_chunk(chunk - 1)
        && reader.text.tokens[chunk].shape == Shape::Lower
        && role(chunk).is_some()
        && role(chunk - 1).is_some_and(|outer| outer != "until")
    {
        return None;
    }
    let mut steps = 0;
    let determines = |t: usize| {
        reader.text.tokens[t].shape == Shape::Lower && reader.mentions.is(reader.lexicon, t, Category::DETERMINER)
    };
    let mut determined = determines(chunk_start);
    while at > start && steps < REACH {
        at -= 1;
        steps += 1;
        // "pakte voor eigen publiek het goud": before an article nothing of its phrase is left.
        let noun = || {
            !reader.within_chunk(at)
                && reader.lexicon.senses(reader.mentions.words[at]).is_empty()
                && reader.text.tokens[at].is_wordlike()
        };
        if determined && noun() {
            return None;
        }
        determined |= determines(at);
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
            // "van de 28ste Ronde van Gelderland".
            let counted = || {
                let ends = |m: &Mention| m.category == Category::ORDINAL && m.end == chunk.end;
                reader.mentions.at(chunk.end as usize - 1).any(ends)
            };
            // "versloeg in Deventer Heracles Almelo": a town right before a name is no adjective.
            let named = at + 1 == chunk_start && reader.text.tokens[chunk_start].shape != Shape::Lower;
            let town = named && chunk.is_any(Category::PLACE.bit()) && reader.text.tokens[at].shape != Shape::Lower;
            if town || !modifier && !counted() {
                return None;
            }
            continue;
        }
        if let Some(sense) = sense {
            // "werd in Arnstadt derde": a name that nobody knows is all that it governs.
            let place = matches!(reader.lexicon.name(sense.features, Key::Role), Some("in" | "at" | "from"));
            if place && at + 1 < chunk_start && names_only(reader, at + 1, chunk_start) {
                return None;
            }
            let where_at = place || reader.lexicon.name(sense.features, Key::Role) == Some("on");
            if where_at && noun_before_place(reader, at + 1, chunk_start) {
                return None;
            }
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

/// Whether but names that the lexicon does not know stand before a place, a prize or a time.
fn names_only(reader: &Reader, start: usize, chunk: usize) -> bool {
    const VALUES: u128 = Category::RANK.bit() | Category::ORDINAL.bit() | Category::AWARD.bit() | Category::TIME.bit();
    let unknown = |at: usize| {
        reader.text.tokens[at].shape == Shape::Capital
            && !reader.within_chunk(at)
            && reader.lexicon.senses(reader.mentions.words[at]).is_empty()
    };
    let value = reader.mentions.chunks[reader.mentions.first_chunk(chunk)].is_any(VALUES);
    value && reader.text.tokens[chunk].shape == Shape::Lower && (start..chunk).all(unknown)
}

/// Whether a determiner and a noun that is in no chunk stand before an ordinal that goes with nothing behind it: "werd in de
/// proef tweede", "eindigde in de proef als tweede", but "in de beruchte tweede beklimming".
fn noun_before_place(reader: &Reader, start: usize, chunk: usize) -> bool {
    const GOES_ON: u128 = Category::PREPOSITION.bit() | Category::COORDINATOR.bit();
    let place = reader.mentions.chunks[reader.mentions.first_chunk(chunk)];
    let ordinal = reader.mentions.is(reader.lexicon, place.end as usize - 1, Category::ORDINAL)
        || reader.mentions.category_at(place.end as usize - 1, Category::ORDINAL).is_some();
    let alone = place.end - place.start <= 2 && ordinal && place.is_any(Category::RANK.bit());
    let end = place.end as usize;
    let closed = || {
        reader.text.tokens.get(end).is_none_or(|t| t.first || t.kind != TokenKind::Word)
            || reader.mentions.is_any(end, GOES_ON)
            || !reader.verb_use(end).is_none()
    };
    alone
        && start + 1 < chunk
        && reader.mentions.is(reader.lexicon, start, Category::DETERMINER)
        && (start + 1..chunk).all(|at| reader.text.tokens[at].kind == TokenKind::Word && !reader.within_chunk(at))
        && closed()
}

/// Whether a token stands right behind a comma, or behind a bracket and its comma.
fn behind_comma(reader: &Reader, at: usize) -> bool {
    at.checked_sub(1).is_some_and(|b| reader.text.tokens[b].is(Mark::Comma))
}

/// Mentions that tell when, or for how long.
const WHEN: u128 = Category::RELATIVE_PERIOD.bit() | Category::YEAR.bit() | Category::MARKER.bit();

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
        // "zijn landgenoot en oud-wereldkampioen Kjeld Nuis": one, of whom two things are said.
        let twice = described
            && this.start == before.end + 1
            && mentions.is(reader.lexicon, before.end as usize, Category::COORDINATOR)
            && reader.text.tokens[this.start as usize].shape == Shape::Lower
            && !mentions.is(reader.lexicon, this.start as usize, Category::DETERMINER)
            && mentions.is(reader.lexicon, before.start as usize, Category::DETERMINER);
        // "de grote rivaal Feyenoord": the same.
        let called = this.start == before.end
            && before.is_any(Category::EPITHET.bit())
            && !before.is_any(Category::PERSON.bit() | Category::TEAM.bit() | Category::COUNTRY.bit())
            && this.is_any(Category::TEAM.bit() | Category::COUNTRY.bit());
        if called {
            arguments[i - 1].competitor = false;
        }
        if twice || described && this.start == before.end + 1 && comma(before.end) && comma(this.end) && !listed {
            arguments[i - 1].competitor = false;
            let group = arguments[i - 1].group;
            if group == i - 1 {
                arguments[i..].iter_mut().filter(|a| a.group == group).for_each(|a| a.group = i);
            }
        }
    }
    // "de wereldkampioen op de 500 meter Kjeld Nuis": the description of the name behind its contest.
    for i in 2..arguments.len() {
        let [first, middle, last] = [i - 2, i - 1, i].map(|at| mentions.chunks[arguments[at].chunk]);
        let described = first.is_any(Category::EPITHET.bit()) && !first.is_any(Category::PERSON.bit());
        let contest = middle.is_any(Category::DISCIPLINE.bit() | Category::COMPETITION.bit());
        if described
            && contest
            && arguments[i - 1].preposition.is_some()
            && last.is_any(Category::PERSON.bit())
            && middle.start > first.end
            && middle.start - first.end <= 2
            && last.start == middle.end
        {
            arguments[i - 2].competitor = false;
        }
    }
    for i in 1..arguments.len() {
        let this = arguments[i];
        let chunk = mentions.chunks[this.chunk];
        let described = chunk.is_any(Category::EPITHET.bit());
        // "Bart Smit, vorig jaar lange tijd leider, …": when, between the name and what he was.
        let when = |a: &&Argument| {
            let chunk = mentions.chunks[a.chunk];
            !a.competitor && a.preposition.is_none() && chunk.is_any(WHEN)
        };
        let between = arguments[..i].iter().rev().take_while(when).count();
        let Some(before) = (i - 1).checked_sub(between).map(|b| arguments[b]) else { continue };
        if !described || !before.competitor || this.preposition.is_some() && this.group == i {
            continue;
        }
        let from = mentions.chunks[before.chunk].end as usize;
        let near = (chunk.start as usize).checked_sub(from).is_some_and(|gap| (1..=REACH).contains(&gap));
        let comma = near
            && reader.text.tokens[from].is(Mark::Comma)
            && (from + 1..chunk.start as usize)
                .all(|t| (between > 0 || !reader.within_chunk(t)) && reader.text.tokens[t].is_wordlike());
        let named = mentions.chunks[before.chunk].is_any(Category::PERSON.bit() | Category::TEAM.bit());
        // "Rossi, de Italiaanse raceheld die …": an adjective with a noun that is not known.
        let adjective = chunk.is_any(Category::DEMONYM.bit())
            || (chunk.start..chunk.end).any(|t| mentions.is(reader.lexicon, t as usize, Category::DEMONYM));
        let noun = adjective && subject::determines_noun(reader, chunk.end as usize);
        let end = chunk.end as usize + usize::from(noun);
        let closed = reader.text.tokens.get(end).is_none_or(|t| {
            matches!(t.kind, TokenKind::Mark(Mark::Comma | Mark::Period | Mark::Close | Mark::Dash))
                || mentions.is(reader.lexicon, end, Category::PREPOSITION)
                // "met Smit, de Noor die hem versloeg".
                || mentions.is(reader.lexicon, end, Category::RELATIVE)
        });
        if comma && named && closed {
            arguments[i].place = Place::Apposition;
            arguments[i].group = i;
        }
    }
}

/// Whether a word compares: the "dan" of "trager dan", which can also tell what follows, but opens no clause of manner.
pub(super) fn compares(reader: &Reader, at: usize) -> bool {
    let is = |category| reader.mentions.is(reader.lexicon, at, category);
    if !is(Category::SUBORDINATOR) || !is(Category::ADVERB) {
        return false;
    }
    let can = |category, kind| {
        let senses = reader.lexicon.senses(reader.mentions.words[at]);
        senses.iter().any(|s| s.category == category && reader.lexicon.name(s.features, Key::Kind) == Some(kind))
    };
    can(Category::SUBORDINATOR, "comparison") && can(Category::ADVERB, "consequence")
}
