//! Entries that fire wherever another does.
//!
//! All frames that a clause makes fire assert, in the order of the files, until one of them is the last. So a frame is never
//! asked where an earlier one that is the last fires too, and says nothing new where any other one asserts the same.
//! One frame covers another when each of its conditions follows from one of the other's. What this tells is true of every
//! text; what only the words decide is left to the examples.

use rustc_hash::FxHashSet;

use super::{Code, Place, Warning, numbered};
use crate::clause::Flags;
use crate::grammar::{Assertion, FactKind, Filler, Frame, FrameInfo, Grammar, Pattern, Role, Slot, SlotValue};

/// Adds warnings about entries that another one shadows or contradicts, or that say and keep nothing. Gives the pairs that
/// contradict each other, each with the lower number first.
pub(super) fn find(grammar: &Grammar, infos: &[FrameInfo], warnings: &mut Vec<Warning>) -> FxHashSet<(usize, usize)> {
    let mut contradictions = FxHashSet::default();
    for (number, frame, info) in numbered(grammar, infos) {
        let mut warn = |code, message: String, label: &str, other: Option<(usize, &str)>| {
            let mut places = vec![Place::of_frame(frame, info, label)];
            places.extend(other.map(|(at, label)| Place::of_frame(&grammar.frames[at], &infos[at], label)));
            warnings.push(Warning { code, entry: frame.name.clone(), message, places });
        };
        if !frame.last && frame.asserts.iter().all(|a| !a.kind.says_something()) {
            let message = format!("'{}' asserts nothing and keeps no later entry from reading the clause", frame.name);
            warn(Code::Unused, message, "nothing comes of it: 'last' may be missing", None);
        }
        for (at, other) in grammar.frames.iter().enumerate() {
            if at == number || !fires_too(other, frame) {
                continue;
            }
            let name = &other.name;
            let is_equal = fires_too(frame, other);
            if other.last && at < number {
                let message =
                    format!("'{}' is never asked: '{name}' fires wherever it would, and is the last", frame.name);
                warn(
                    Code::Shadowed,
                    message,
                    "it would never be asked",
                    Some((at, "this one reads the clause before it")),
                );
                break;
            }
            if frame.last && number < at {
                continue;
            }
            // A later one might not be asked.
            let is_asked = at < number && frame.asserts.iter().any(|a| a.kind.says_something());
            if is_asked && !frame.last && says_all(other, frame) {
                let message = format!("'{}' adds nothing: '{name}' asserts the same wherever it fires", frame.name);
                warn(Code::Shadowed, message, "it adds nothing", Some((at, "this one asserts it too")));
                break;
            }
            if (at < number || !is_equal) && contradicts(other, frame) {
                let message = format!("'{}' and '{name}' read the same clause and assert different values", frame.name);
                warn(Code::Ambiguous, message, "one of two values", Some((at, "the other value")));
                contradictions.insert((number.min(at), number.max(at)));
                break;
            }
        }
    }
    contradictions
}

/// Whether a frame fires on every clause on which another does.
fn fires_too(frame: &Frame, other: &Frame) -> bool {
    let subset = |of: &[u32], all: &[u32]| of.iter().all(|one| all.contains(one));
    frame.bracket == other.bracket
        && (!frame.verbless || other.verbless)
        && (frame.verbs.is_empty() || !other.verbs.is_empty() && subset(&other.verbs, &frame.verbs))
        && subset(&frame.also, &other.also)
        && (frame.passive.is_none() || frame.passive == other.passive)
        && (frame.past.is_none() || frame.past == other.past)
        && (frame.sports.is_empty() || !other.sports.is_empty() && subset(&other.sports, &frame.sports))
        && frame.other_sports.iter().all(|sport| {
            other.other_sports.contains(sport) || !other.sports.is_empty() && !other.sports.contains(sport)
        })
        && other.allow.without(frame.allow) == Flags::NONE
        && frame.require.without(other.require) == Flags::NONE
        && takes_obligations(frame, other)
        && frame.needs.iter().all(|need| needs(other, need))
        && frame.without.iter().all(|pattern| lacks(other, pattern))
        && matched(frame, other).is_some()
}

/// Whether what must be, which some frames read and others not, keeps a frame from no clause that another reads.
fn takes_obligations(frame: &Frame, other: &Frame) -> bool {
    let is_kept = |f: &Frame| {
        !f.require.any(Flags::MUST)
            && !f.allow.any(Flags::FUTURE)
            && f.asserts.iter().any(|a| a.kind != FactKind::Withdrawal)
    };
    let is_result = |f: &Frame| f.asserts.iter().any(|a| a.kind == FactKind::Result);
    !other.allow.any(Flags::MUST) || (!is_kept(frame) || is_kept(other)) && (!is_result(frame) || is_result(other))
}

/// Whether a frame fires only where something stands that fits a pattern.
fn needs(frame: &Frame, pattern: &Pattern) -> bool {
    frame.needs.iter().any(|need| follows(pattern, need)) || {
        let mentions = frame.roles.iter().filter(|role| !role.optional).filter_map(mention);
        mentions.into_iter().any(|filler| follows(pattern, filler))
    }
}

/// Whether a frame fires only where nothing stands that fits a pattern.
fn lacks(frame: &Frame, pattern: &Pattern) -> bool {
    let kinds = pattern.tests.iter().map(|&test| Pattern { tests: vec![test], competitor: false, ..pattern.clone() });
    let competitor = pattern.competitor.then(|| Pattern { tests: Vec::new(), ..pattern.clone() });
    kinds.chain(competitor).all(|kind| frame.without.iter().any(|without| follows(without, &kind)))
}

/// Whether whatever fits the second of two patterns fits the first.
pub(super) fn follows(wide: &Pattern, narrow: &Pattern) -> bool {
    let passes = |narrow: &crate::grammar::Test| {
        wide.tests.iter().any(|wide| {
            wide.category == narrow.category
                && match (wide.feature, narrow.feature) {
                    (None, _) => true,
                    (Some((key, None)), Some((own, _))) => key == own,
                    (wide, narrow) => wide == narrow,
                }
        })
    };
    (!narrow.competitor || wide.competitor)
        && narrow.tests.iter().all(passes)
        && (wide.behind.is_empty()
            || !narrow.behind.is_empty() && narrow.behind.iter().all(|role| wide.behind.contains(role)))
        && (!wide.bare || narrow.bare)
        && (!wide.definite || narrow.definite)
        && (!wide.adjoining || narrow.adjoining)
}

fn mention(role: &Role) -> Option<&Pattern> {
    match &role.filler {
        Filler::Mention(pattern) => Some(pattern),
        _ => None,
    }
}

/// Whether the same fills two roles, whatever the clause.
fn is_same(one: &Filler, other: &Filler) -> bool {
    match (one, other) {
        (Filler::Mention(one), Filler::Mention(other)) => follows(one, other) && follows(other, one),
        (one, other) => std::mem::discriminant(one) == std::mem::discriminant(other),
    }
}

/// By role of a frame: the role of another that is filled by the same, in the same order. None where one of the frame's roles
/// that must be filled has no such role, or may find its mention taken. A mention that adjoins another is the same only behind
/// the same.
fn matched(frame: &Frame, other: &Frame) -> Option<Vec<Option<usize>>> {
    let mut next = 0;
    let mut before = None;
    let mut roles = Vec::with_capacity(frame.roles.len());
    for (number, role) in frame.roles.iter().enumerate() {
        let adjoins = mention(role).is_some_and(|pattern| pattern.adjoining);
        let found = (next..other.roles.len()).find(|&at| {
            let fits = is_same(&role.filler, &other.roles[at].filler) && (role.optional || !other.roles[at].optional);
            fits && (!adjoins || number > 0 && before == at.checked_sub(1))
        });
        match found {
            Some(at) => next = at + 1,
            None if role.optional => {}
            None => return None,
        }
        before = found;
        roles.push(found);
    }
    let is_taken = |at: usize| frame.roles[at..].iter().any(|role| !role.optional && mention(role).is_some());
    let is_safe = (0..roles.len()).all(|at| roles[at].is_some() || !is_taken(at + 1));
    is_safe.then_some(roles)
}

/// Whether a frame that fires wherever another does asserts all that the other does.
fn says_all(frame: &Frame, other: &Frame) -> bool {
    let Some(roles) = matched(frame, other) else { return false };
    // Roles are filled one after the other, so that those of both must begin alike.
    let alike = roles.iter().enumerate().all(|(number, at)| *at == Some(number))
        && frame.roles.iter().zip(&other.roles).all(|(one, other)| one.optional == other.optional);
    alike && other.asserts.iter().filter(|a| a.kind.says_something()).all(|a| frame.asserts.iter().any(|b| holds(b, a)))
}

/// Whether one assertion says all of another whose roles have the same numbers.
fn holds(one: &Assertion, other: &Assertion) -> bool {
    one.kind == other.kind
        && one.who == other.who
        && one.slots.iter().any(|(slot, _)| *slot == Slot::Derived)
            == other.slots.iter().any(|(slot, _)| *slot == Slot::Derived)
        && other.slots.iter().all(|slot| one.slots.contains(slot))
}

/// Whether two frames of which the first fires wherever the second does give one role different values.
fn contradicts(frame: &Frame, other: &Frame) -> bool {
    let Some(roles) = matched(frame, other) else { return false };
    // A place in a ranking is no other one than that in a race, and an old record none than a new one.
    const APART: [Slot; 6] = [Slot::Standings, Slot::Race, Slot::Event, Slot::Derived, Slot::Type, Slot::New];
    let value =
        |of: &Assertion, slot: Slot| of.slots.iter().find(|(own, _)| *own == slot).map(|(_, value)| value.clone());
    let about_one = |one: &Assertion, two: &Assertion| APART.iter().all(|&slot| value(one, slot) == value(two, slot));
    let literal = |value: &SlotValue| !matches!(value, SlotValue::Role(_) | SlotValue::Next(_) | SlotValue::Before(_));
    frame.asserts.iter().any(|one| {
        let who = roles.get(one.who).copied().flatten();
        other.asserts.iter().any(|two| {
            let differ = |(slot, value): &(Slot, SlotValue)| {
                let own = two.slots.iter().find(|(own, _)| own == slot);
                own.is_some_and(|(_, own)| literal(value) && literal(own) && own != value)
            };
            one.kind == two.kind
                && one.kind.says_something()
                && who == Some(two.who)
                && about_one(one, two)
                && one.slots.iter().any(differ)
        })
    })
}
