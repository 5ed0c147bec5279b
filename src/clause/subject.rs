//! Subjects: which of a clause's competitors it is about, and who takes it over from the clause before.

use super::argument::{self, Argument, Place};
use super::segment::Reader;
use super::{Arguments, Clause, ClauseKind};
use crate::grammar::{Category, Key};
use crate::text::{Mark, Shape};

/// So many coordinated subjects are taken over from the clause before.
const MOST_SUBJECTS: usize = 40;

/// Who somebody stands with is looked for among so many arguments before and behind.
const MOST_BESIDE: usize = 40;

/// Whether a person is denied by the word right before: "niet Smit, maar Maes won".
fn denied(reader: &Reader, arguments: &[Argument], at: usize) -> Option<usize> {
    let argument = &arguments[at];
    let chunk = reader.mentions.chunks[argument.chunk];
    let before = (chunk.start as usize).checked_sub(1)?;
    // "Smit noch Maes" denies both.
    let both = reader.mentions.is(reader.lexicon, before, Category::COORDINATOR);
    let bare = argument.preposition.is_none() && !reader.within_longer_chunk(before);
    if both || !bare || !reader.mentions.is(reader.lexicon, before, Category::NEGATION) {
        return None;
    }
    // "niet de Rus maar Smit"; "niet de winnaar" alone denies what somebody is.
    let beside = at.saturating_sub(MOST_BESIDE)..arguments.len().min(at + MOST_BESIDE);
    let contrasted =
        || beside.into_iter().any(|i| i != at && arguments[i].competitor && arguments[i].group == argument.group);
    let person = reader.mentions.reading(chunk, Category::PERSON).is_some() || contrasted();
    person.then_some(before)
}

/// Takes away whom the clause denies where it has another; the negation is theirs, by token.
pub(super) fn set_apart_denied(reader: &Reader, arguments: &mut [Argument]) -> Option<usize> {
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
pub(super) fn perceived(arguments: &mut Arguments) {
    arguments.retain(|a| !(a.inherited && a.place == Place::Subject));
    for a in arguments.iter_mut() {
        a.place = match a.place {
            Place::Subject => Place::Other,
            Place::Object => Place::Subject,
            place => place,
        };
    }
}

/// A record is looked for among so many chunks before what is told of it.
const RECORD_BACK: usize = 4;

/// "het wereldrecord van Maes, dat sinds 2003 op 52,34 staat", "zijn wereldrecord (5,81, gesprongen in Gent)", "het record van
/// 52,34 dat zij liep", "in 52,34, waarmee het record sneuvelde": what is told with a figure behind a record is told of it,
/// and what was done with a figure with that.
fn takes_record(reader: &Reader, clauses: &[Clause], index: usize, arguments: &mut Arguments) {
    const FIGURES: u128 = Category::TIME.bit() | Category::MARK.bit() | Category::POINTS.bit();
    const HOLDERS: u128 =
        Category::PERSON.bit() | Category::TEAM.bit() | Category::COUNTRY.bit() | Category::TEAM_ALIAS.bit();
    const BESIDE: u128 = Category::YEAR.bit() | Category::DISCIPLINE.bit() | Category::PLACE.bit();
    let clause = &clauses[index];
    let chunks = &reader.mentions.chunks;
    let told = arguments.iter().any(|a| chunks[a.chunk].is_any(FIGURES));
    let relative = clause.kind == ClauseKind::Relative;
    let Some(host) = clause.host.filter(|_| relative || clause.kind == ClauseKind::Bracket && told) else { return };
    let (of, with) = (reader.lexicon.names.id("of"), reader.lexicon.names.id("with"));
    let group = arguments.len();
    let taken = |chunk: usize, preposition: Option<u32>, competitor: bool| Argument {
        chunk,
        place: if preposition.is_some() { Place::Prepositional } else { Place::Other },
        preposition,
        competitor,
        group,
        inherited: true,
    };
    let sentence = &reader.text.sentences[clause.sentence];
    let (mut record, mut holder, mut figure) = (None, None, None);
    let mut at = host;
    for _ in 0..RECORD_BACK {
        let chunk = chunks[at];
        if reader.mentions.reading(chunk, Category::RECORD_WORD).is_some() {
            record = Some(at);
            break;
        } else if chunk.is_any(HOLDERS) && holder.is_none() {
            holder = Some(at);
        } else if relative && chunk.is_any(FIGURES) && figure.is_none() {
            figure = Some(at);
        } else if !chunk.is_any(BESIDE) {
            break;
        }
        let Some(before) = at.checked_sub(1).filter(|&b| chunks[b].start as usize >= sentence.start) else { break };
        let between = chunks[before].end as usize..chunk.start as usize;
        if between.len() > 2 || between.into_iter().any(|t| !reader.text.tokens[t].is_wordlike()) {
            break;
        }
        at = before;
    }
    let sense = |category| clause.opener.and_then(|o| reader.mentions.sense(reader.lexicon, o, category));
    let neuter = || {
        let sense = sense(Category::PRONOUN);
        sense.is_some_and(|s| reader.lexicon.name(s.features, Key::Gender) == Some("neuter"))
    };
    let mut elided = false;
    match record {
        // "Smit van het baanrecord, die …" is about the one who is named.
        Some(_) if relative && holder.is_some() && !neuter() => {}
        Some(record) if told || figure.is_some() => {
            if !relative {
                for a in arguments.iter_mut().filter(|a| a.preposition.is_none() && chunks[a.chunk].is_any(FIGURES)) {
                    (a.preposition, a.place) = (of, Place::Prepositional);
                }
            }
            arguments.push(taken(record, None, false));
            arguments.extend(figure.filter(|_| !told).map(|figure| taken(figure, of, false)));
            arguments.extend(holder.filter(|_| !relative).map(|holder| taken(holder, of, true)));
            let own = reader.mentions.reading(chunks[record], Category::RECORD_WORD);
            elided = own.is_some_and(|m| m.name(reader.lexicon, Key::Kind) == Some("own"));
        }
        None if figure == Some(host)
            && sense(Category::RELATIVE)
                .is_some_and(|s| reader.lexicon.name(s.features, Key::Role) == Some("with")) =>
        {
            arguments.push(taken(host, with, false));
            elided = true;
        }
        // "de 6.42,01 die zij reed".
        None if figure == Some(host)
            && sense(Category::RELATIVE)
                .is_some_and(|s| reader.lexicon.name(s.features, Key::Kind) != Some("adverbial")) =>
        {
            arguments.push(taken(host, None, false));
        }
        _ => {}
    }
    let named = arguments.iter().any(|a| a.competitor && a.preposition.is_none());
    if let (true, false, Some(outer)) = (elided, named, clause.previous.map(|p| &clauses[p])) {
        let subjects = outer.arguments.iter().filter(|a| a.place == Place::Subject).take(MOST_SUBJECTS);
        arguments.extend(subjects.map(|a| Argument { group, inherited: true, ..*a }));
    }
}

pub(super) fn place(reader: &Reader, clauses: &[Clause], index: usize, arguments: &mut Arguments) {
    let clause = &clauses[index];
    let candidate = |a: &Argument| a.competitor && a.preposition.is_none() && a.place == Place::Other;
    takes_record(reader, clauses, index, arguments);
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
        // "Smit, wier ploeggenote Maes won": who is of the host does it.
        let owned = clause.opener.is_some_and(|o| {
            let sense = reader.mentions.sense(reader.lexicon, o, Category::RELATIVE);
            sense.is_some_and(|s| reader.lexicon.name(s.features, Key::Kind) == Some("possessive"))
        });
        let governed = governed || owned && arguments.iter().any(&candidate);
        if let (false, Some(host)) = (governed, clause.host) {
            let takes_host = argument::competitor(reader, host);
            // "Pedrero was de eerste die moest opgeven": what is said of the first is said of who was it.
            let named = reader.mentions.chunks[host];
            let ranked = (named.start..named.end)
                .any(|t| reader.mentions.at(t as usize).any(|m| m.category == Category::ORDINAL && m.end == named.end));
            if let (false, true, Some(outer)) = (takes_host, ranked, clause.previous.map(|p| &clauses[p])) {
                let group = arguments.len();
                let subjects = outer.arguments.iter().filter(|a| a.place == Place::Subject).take(MOST_SUBJECTS);
                let subjects: Arguments = subjects.map(|a| Argument { group, inherited: true, ..*a }).collect();
                if !subjects.is_empty() && !arguments.iter().any(&candidate) {
                    arguments.extend(subjects);
                    return;
                }
            }
            let other = arguments.iter().any(&candidate);
            // "het zilver, dat naar Smit ging": the relative word stands for the prize.
            if !takes_host && named.is_any(Category::AWARD.bit()) {
                let group = arguments.len();
                arguments.push(Argument {
                    chunk: host,
                    place: Place::Other,
                    preposition: None,
                    competitor: false,
                    group,
                    inherited: true,
                });
            }
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
                // "Smit en Maes, die zilver veroverden".
                if let (true, Some(outer)) = (takes_host && (ranks > 1 || clause.verb.plural), outer) {
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
    let controlled =
        clause.kind == ClauseKind::Subordinate && clause.verb.finite.is_none() && to_infinitive(reader, clause);
    let elided = controlled || elides_subject(reader, clauses, index, arguments);
    let chosen = arguments
        .iter()
        .position(|a| candidate(a) && subjective(a))
        .or_else(|| arguments.iter().position(|a| candidate(a) && !objective(a) && !elided));
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
            // "door te winnen": who brought it about did it.
            let infinitive = clause.kind == ClauseKind::Subordinate && clause.verb.finite.is_none();
            let opens = first + usize::from(reader.mentions.is(reader.lexicon, first, Category::COORDINATOR));
            let pointed = points_out(reader, opens);
            let perceived = clause.previous.is_some_and(|p| clauses[p].verb.perceived);
            // "…, daarna volgde de rest": with something else before the verb, the subject stands behind it.
            let inverted = clause.kind == ClauseKind::Main
                && clause.verb.finite.is_some_and(|f| {
                    // "…, zo hing er zilver om haar nek".
                    let award = |a: &Argument| {
                        let chunk = reader.mentions.chunks[a.chunk];
                        a.preposition.is_none() && chunk.start as usize > f && chunk.is_any(Category::AWARD.bit())
                    };
                    f > opens
                        && (pointed && !perceived
                            || (f + 1..f + 4).any(|t| begins_noun(reader, t))
                            || reader.mentions.is(reader.lexicon, f + 1, Category::DETERMINER)
                            || arguments.iter().any(award))
                });
            if let (true, false, false, Some(previous)) = (inherits, impersonal, inverted, clause.previous)
                && (clauses[previous].kind == clause.kind
                    || infinitive
                    || matches!(clause.kind, ClauseKind::Main | ClauseKind::Gapped))
            {
                let group = arguments.len();
                // "zag Maes winnen en werd tweede": who saw it goes on, but in "maar die ploeg werd geschrapt" who was seen.
                let of = match perceived && !pointed {
                    true => |a: &Argument| a.place == Place::Other && a.competitor && a.preposition.is_none(),
                    false => |a: &Argument| a.place == Place::Subject,
                };
                let taken: Arguments = clauses[previous]
                    .arguments
                    .iter()
                    .filter(|a| of(a))
                    .take(MOST_SUBJECTS)
                    .map(|a| Argument { group, inherited: true, place: Place::Subject, ..*a })
                    .collect();
                arguments.extend(taken);
            }
        }
    }
}

/// "door de Britse te verslaan": who is named undergoes it, and the subject is that of the clause before.
fn to_infinitive(reader: &Reader, clause: &Clause) -> bool {
    let to = |t: usize| reader.mentions.is(reader.lexicon, t, Category::TO_INFINITIVE);
    clause.ranges.iter().any(|&(start, end)| (start..end).any(|t| to(t) && reader.verb_use(t + 1).is_infinitive()))
}

/// "Smit stond tweede, maar passeerde Maes": the verb right behind the coordinator goes on with the subject that stood before
/// its verb, and whom it names undergoes it. "En werd Maes tweede" is written as well.
fn elides_subject(reader: &Reader, clauses: &[Clause], index: usize, arguments: &[Argument]) -> bool {
    const RESULT: u128 =
        Category::RANK.bit() | Category::AWARD.bit() | Category::TIME.bit() | Category::DISCIPLINE.bit();
    let clause = &clauses[index];
    let Some(previous) = clause.previous.map(|p| &clauses[p]) else { return false };
    let first = clause.extent().0;
    let follows =
        clause.verb.finite == Some(first + 1) && reader.mentions.is(reader.lexicon, first, Category::COORDINATOR);
    let bare = |a: &Argument| a.preposition.is_none() && reader.mentions.chunks[a.chunk].is_any(RESULT);
    // "Smit viel, stond op en passeerde Maes": the clause before may go on with it as well.
    let leads = |a: &Argument| {
        a.inherited || previous.verb.finite.is_some_and(|f| (reader.mentions.chunks[a.chunk].start as usize) < f)
    };
    follows
        && !clause.verb.copula
        && clause.kind == ClauseKind::Main
        && previous.kind == ClauseKind::Main
        && previous.subjects().any(leads)
        && !arguments.iter().any(bare)
}

/// Whether a word in lower case that can be nothing but a noun or its adjective stands here.
pub(super) fn determines_noun(reader: &Reader, at: usize) -> bool {
    reader.text.tokens.get(at).is_some_and(|t| t.is_wordlike() && t.shape == Shape::Lower)
        && !reader.within_chunk(at)
        && determines(reader, at)
}

/// Whether a demonstrative stands here: "die ploeg".
fn points_out(reader: &Reader, at: usize) -> bool {
    let determiner = reader.mentions.sense(reader.lexicon, at, Category::DETERMINER);
    determiner.is_some_and(|d| reader.lexicon.name(d.features, Key::Form) == Some("demonstrative"))
}

/// Whether a noun that stands for nobody known begins here, perhaps with its article.
fn begins_noun(reader: &Reader, at: usize) -> bool {
    let article = !reader.within_chunk(at) && reader.mentions.is(reader.lexicon, at, Category::DETERMINER);
    article || determines_noun(reader, at)
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
