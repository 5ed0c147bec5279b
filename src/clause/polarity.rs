//! Polarity: what a clause's words and its neighbours say against that it happened.

use smallvec::SmallVec;

use super::flags::Flags;
use super::segment::Reader;
use super::{Clause, ClauseKind};
use crate::grammar::{Category, Key};
use crate::mention::Mention;
use crate::text::{Mark, Sentence, TokenKind};

/// A condition is looked for in so many clauses behind what depends on it.
const CLAUSES_AHEAD: usize = 5;

/// Whether a hedge before this token hedges a measure or a noun rather than the verb: "bijna drie jaar".
fn measures(reader: &Reader, at: usize) -> bool {
    // "bijna eerste": a place is no measure.
    if reader.mentions.at(at).any(|m| m.category == Category::ORDINAL) {
        return false;
    }
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
    let consequence = || {
        reader.lexicon.senses(reader.mentions.words[first]).iter().any(|s| {
            s.category == Category::ADVERB && reader.lexicon.name(s.features, Key::Kind) == Some("consequence")
        })
    };
    !sentence.question
        && clause.kind == ClauseKind::Main
        && next.kind == ClauseKind::Main
        && next.sentence == clause.sentence
        && next.previous == Some(index)
        && clause.extent().0 == sentence.start
        && clause.verb.finite == Some(sentence.start)
        && !reader.text.tokens[sentence.start].quoted
        && (next.verb.finite == Some(first) && next.verb.past == clause.verb.past || consequence())
}

/// The categories of words that keep a clause from asserting, one bit each.
const DOUBTS: u128 = Category::NEGATION.bit() | Category::HEDGE.bit() | Category::PREPOSITION.bit();

/// A noun for a thought stands at most so many tokens before what is thought.
const THOUGHT_BEFORE: usize = 8;

/// Whether a clause tells but what is thought: "de kans dat Smit wint", "de kans is klein dat Smit wint".
fn is_thought(reader: &Reader, sentence: &Sentence, clause: &Clause) -> bool {
    let Some(opener) = clause.opener else { return false };
    let complement = reader.mentions.sense(reader.lexicon, opener, Category::SUBORDINATOR);
    let thought = |at: usize| {
        let noun = reader.mentions.sense(reader.lexicon, at, Category::COMMON);
        noun.is_some_and(|n| reader.lexicon.name(n.features, Key::Kind) == Some("thought"))
    };
    complement.is_some_and(|c| reader.lexicon.name(c.features, Key::Kind) == Some("complement"))
        && (opener.saturating_sub(THOUGHT_BEFORE).max(sentence.start)..opener).any(thought)
}

/// What keeps a clause from asserting beside its verbs; `contrasted` is a negation of somebody, not of the clause.
pub(super) fn flags(
    reader: &Reader,
    sentence: &Sentence,
    clauses: &[Clause],
    index: usize,
    contrasted: Option<usize>,
) -> Flags {
    let clause = &clauses[index];
    let lexicon = reader.lexicon;
    let mut flags = Flags::NONE;
    for &(start, end) in &clause.ranges {
        for at in (start..end).filter(|at| Some(*at) != contrasted) {
            if !reader.mentions.is_any(at, DOUBTS) {
                continue;
            }
            // "stond op het punt te winnen", "stond op winnen".
            let impends =
                |m: &Mention| m.category == Category::HEDGE && lexicon.name(m.features, Key::Kind) == Some("impending");
            if reader.mentions.at(at).any(impends) {
                flags = flags.with(Flags::WANTED);
            }
            for sense in lexicon.senses(reader.mentions.words[at]) {
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
                    // "had liever gewonnen": wished for, and in the pluperfect not got.
                    Category::HEDGE if lexicon.name(sense.features, Key::Kind) == Some("rather") => {
                        flags = flags.with(if clause.verb.earlier { Flags::UNREAL } else { Flags::WANTED });
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
    // "Talenten als Smit, die laatst nog won": what somebody says in passing that another did.
    let told = clause.kind == ClauseKind::Relative && clause.verb.past && !clause.verb.earlier;
    if !told && reader.text.tokens.get(first).is_some_and(|t| t.quoted) {
        flags = flags.with(Flags::QUOTED);
    }
    // "Zonder die misser had Smit gewonnen", "zonder te winnen": what did not happen.
    let opening = reader.mentions.sense(lexicon, first, Category::PREPOSITION);
    match opening.and_then(|s| lexicon.name(s.features, Key::Role)) {
        Some("without") if clause.verb.earlier => flags = flags.with(Flags::UNREAL),
        Some("without") if clause.kind == ClauseKind::Subordinate => flags = flags.with(Flags::NEGATED),
        // "na Maes te hebben verslagen": told in passing.
        Some("after") if clause.kind == ClauseKind::Subordinate && clause.verb.finite.is_none() => {
            flags = flags.with(Flags::PURPOSE);
        }
        // "door te winnen": so far as what it brought about happened.
        Some("by") if clause.kind == ClauseKind::Subordinate && clause.verb.finite.is_none() => {
            if let Some(outer) = clause.previous.map(|p| clauses[p].verb.flags) {
                flags = flags.with(outer);
            }
        }
        _ => {}
    }
    // "Ze vechten uit wie de titel krijgt".
    let asks = clause.kind == ClauseKind::Subordinate && clause.opener.is_some_and(|o| reader.asks(sentence, o));
    if sentence.question || asks {
        flags = flags.with(Flags::QUESTION);
    }
    if is_thought(reader, sentence, clause) {
        flags = flags.with(Flags::WANTED);
    }
    if clause.kind == ClauseKind::Subordinate {
        if let Some(sense) = clause.opener.and_then(|o| reader.mentions.sense(lexicon, o, Category::SUBORDINATOR)) {
            flags = flags.with(match lexicon.name(sense.features, Key::Kind) {
                Some("condition") => Flags::CONDITION,
                Some("whether") => Flags::QUESTION,
                Some("purpose") => Flags::PURPOSE,
                Some("time-before") => Flags::BEFORE,
                _ => Flags::NONE,
            });
        }
        // What hangs on a hope is hoped, on a denial denied, on a condition conditional.
        let adjacent = index.checked_sub(1).filter(|&p| clauses[p].ranges.last().is_some_and(|r| r.1 == first));
        if let Some(previous) = adjacent.or(clause.previous) {
            let kind = clause.opener.and_then(|o| reader.mentions.sense(lexicon, o, Category::SUBORDINATOR));
            if kind.and_then(|s| lexicon.name(s.features, Key::Kind)) == Some("complement") {
                let outer = clauses[previous].verb.flags;
                let inherited = [Flags::WANTED, Flags::SEEMS, Flags::FUTURE, Flags::NEGATED, Flags::CONDITION];
                // "Het kan dat Smit wint" against "hij kan zeggen dat hij won".
                let possible = clauses[previous].subjects().next().is_none().then_some(Flags::POSSIBLE);
                for flag in inherited.into_iter().chain(possible).filter(|&f| outer.any(f)) {
                    flags = flags.with(flag);
                }
            }
        }
    }
    // "Als Smit wint dan is zij kampioen": both in one clause, without a comma.
    let conditional = reader
        .mentions
        .sense(lexicon, first, Category::SUBORDINATOR)
        .is_some_and(|s| lexicon.name(s.features, Key::Kind) == Some("condition"));
    let then = |at: usize| {
        let sense = reader.mentions.sense(lexicon, at, Category::ADVERB);
        sense.is_some_and(|s| lexicon.name(s.features, Key::Kind) == Some("consequence"))
            && clause.verb.finite.is_some_and(|f| f < at)
            && reader.is_finite(at + 1, sentence.end)
    };
    if conditional && clause.ranges.iter().any(|&(start, end)| (start..end).any(then)) {
        flags = flags.with(Flags::CONDITION);
    }
    let previous = clause.previous.map(|p| (p, &clauses[p]));
    // "Haar doel ligt verder: goud in Peking".
    let goal = |p: &Clause| {
        p.ranges.iter().flat_map(|&(start, end)| start..end).any(|at| {
            let sense = reader.mentions.sense(lexicon, at, Category::HEDGE);
            sense.is_some_and(|s| lexicon.name(s.features, Key::Kind) == Some("goal"))
        })
    };
    let behind_colon = first.checked_sub(1).is_some_and(|b| reader.text.tokens[b].is(Mark::Colon));
    if behind_colon && clause.verb.finite.is_none() && previous.is_some_and(|(_, p)| goal(p)) {
        flags = flags.with(Flags::WANTED);
    }
    // "Het scheelde weinig of Smit won": it did not happen.
    let complement = |at| {
        let sense = reader.mentions.sense(lexicon, at, Category::SUBORDINATOR);
        sense.is_some_and(|s| matches!(lexicon.name(s.features, Key::Kind), Some("complement" | "whether")))
    };
    if complement(first) && previous.is_some_and(|(_, p)| p.verb.flags.any(Flags::NEARLY)) {
        flags = flags.with(Flags::NEARLY);
    }
    // "Als Smit niet start, wint Maes": what follows a condition is conditional, and so is what a pluperfect tells beside it.
    if clause.kind == ClauseKind::Main && (!clause.verb.past || clause.verb.earlier) {
        let condition = previous.filter(|(_, p)| p.kind == ClauseKind::Subordinate && p.extent().0 < first);
        // "… en als zij niet was gevallen, was zij kampioen geworden": the verb first, right behind the condition.
        let beside = index.checked_sub(1).map(|b| (b, &clauses[b])).filter(|(_, b)| {
            b.kind == ClauseKind::Subordinate
                && b.sentence == clause.sentence
                && b.extent().1 + 1 == first
                && clause.verb.finite == Some(first)
        });
        let condition = condition.or(beside);
        if condition.is_some_and(|(_, c)| c.verb.flags.any(Flags::CONDITION)) {
            flags = flags.with(Flags::CONDITION);
        }
        let follows = |c: &Clause| {
            c.sentence == clause.sentence && c.previous == Some(index) && c.kind == ClauseKind::Subordinate
        };
        if clause.verb.earlier
            && clauses[index + 1..]
                .iter()
                .take(CLAUSES_AHEAD)
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
    // "Smit of Maes won": one of them.
    let own: SmallVec<[usize; 4]> = clause.subjects().filter(|a| !a.inherited).map(|a| a.chunk).collect();
    let either = |pair: &[usize]| {
        let (from, to) = (reader.mentions.chunks[pair[0]].end, reader.mentions.chunks[pair[1]].start);
        (from..to).any(|at| {
            let sense = reader.mentions.sense(lexicon, at as usize, Category::COORDINATOR);
            sense.is_some_and(|s| lexicon.name(s.features, Key::Kind) == Some("or"))
        })
    };
    if own.windows(2).any(either) {
        flags = flags.with(Flags::QUESTION);
    }
    if clause.kind == ClauseKind::Gapped {
        // What is denied of one is not denied of the next.
        return flags;
    }
    flags
}
