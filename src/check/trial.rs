//! What becomes of the examples of entries: without the entry, and by which entries they are read.

use rustc_hash::{FxHashMap, FxHashSet};
use serde_json::Value;

use super::{Code, Place, Warning};
use crate::Engine;
use crate::clause::Flags;
use crate::engine::Claimed;
use crate::example::article_of;
use crate::frame::{Claim, Slots};
use crate::grammar::{Example, FrameInfo};
use crate::report::Report;

/// A flag that no clause has.
const NEVER: Flags = Flags(1 << 15);

/// Adds warnings about entries whose examples do not need them, that lack examples, or that contradict another in one. What
/// is told already is not told again: `contradictions` are known, and who is shadowed or never fires is not needed either.
pub(super) fn find(
    engine: &mut Engine,
    infos: &[FrameInfo],
    mut contradictions: FxHashSet<(usize, usize)>,
    warnings: &mut Vec<Warning>,
) {
    let is_idle = |warning: &&Warning| matches!(warning.code, Code::Shadowed | Code::NeverFires);
    let idle: FxHashSet<String> = warnings.iter().filter(is_idle).map(|warning| warning.entry.clone()).collect();
    for (number, info) in infos.iter().enumerate() {
        let claims: Vec<Vec<Claim>> = info.examples.iter().map(|e| claims_of(engine, number, e)).collect();
        for (example, claims) in info.examples.iter().zip(&claims) {
            let mut found = contradicting(claims);
            found.retain(|&(one, other, _)| contradictions.insert((one, other)));
            let frames = &engine.grammar.frames;
            warnings.extend(found.into_iter().map(|(one, other, slot)| {
                let place = |at: usize, label| Place::of_frame(&frames[at], &infos[at], label);
                let text = format!("{} \"{}\"", if example.is_read { "yes" } else { "no" }, example.text);
                let said =
                    Place::at(&format!("{}:{}", info.file(), example.line), text, &example.text, "both read this");
                Warning {
                    code: Code::Ambiguous,
                    entry: frames[other].name.clone(),
                    message: format!(
                        "'{}' and '{}' read the same clause and give one competitor a different {slot}",
                        frames[one].name, frames[other].name
                    ),
                    places: vec![place(other, "one of two values"), place(one, "the other value"), said],
                }
            }));
        }
        let frame = &engine.grammar.frames[number];
        let is_denied = info.examples.iter().any(|example| !example.is_read && !reads(engine, number, example));
        if frame.asserts.iter().any(|a| a.kind.says_something()) && !is_denied {
            warnings.push(Warning {
                code: Code::NoNegativeExample,
                entry: frame.name.clone(),
                message: format!("'{}' has no example of what it must not read", frame.name),
                places: vec![Place::of_frame(frame, info, "add: no \"what looks like it and says something else\"")],
            });
        }
        if !idle.contains(&frame.name)
            && let Some(readers) = readers_instead(engine, number, info)
        {
            let frames = &engine.grammar.frames;
            let mut places = vec![Place::of_frame(&frames[number], info, "no example depends on it")];
            places.extend(
                readers
                    .iter()
                    .take(MOST_READERS)
                    .map(|&at| Place::of_frame(&frames[at], &infos[at], "this one reads them as well")),
            );
            let name = &frames[number].name;
            warnings.push(Warning {
                code: Code::NotNeeded,
                entry: name.clone(),
                message: format!("'{name}' is not needed: its examples are read the same without it"),
                places,
            });
        }
    }
}

/// So many of the entries that read the examples of another are shown.
const MOST_READERS: usize = 2;

/// Whether a frame has a part in what is told of one of its examples.
fn reads(engine: &Engine, number: usize, example: &Example) -> bool {
    let frame = &engine.grammar.frames[number];
    let report = engine.extract_as(&article_of(example), engine.sport_of_examples(frame));
    report.all_evidence().any(|evidence| evidence.rules.contains(&frame.name))
}

/// What the frames assert of an example of one of them.
fn claims_of(engine: &Engine, number: usize, example: &Example) -> Vec<Claim> {
    let sport = engine.sport_of_examples(&engine.grammar.frames[number]);
    Claimed::of(&article_of(example), &engine.grammar, sport).claims
}

/// The other frames that read the examples of one where it never fires, if all examples are read the same then.
fn readers_instead(engine: &mut Engine, number: usize, info: &FrameInfo) -> Option<Vec<usize>> {
    let sport = engine.sport_of_examples(&engine.grammar.frames[number]);
    let reports = |engine: &Engine| -> Vec<Value> {
        info.examples.iter().map(|example| told(&engine.extract_as(&article_of(example), sport))).collect()
    };
    let with = reports(engine);
    let required = std::mem::replace(&mut engine.grammar.frames[number].require, NEVER);
    let is_same = !info.examples.is_empty() && with == reports(engine);
    let readers = is_same.then(|| {
        let read = info.examples.iter().filter(|example| example.is_read);
        let mut readers: Vec<usize> =
            read.flat_map(|e| claims_of(engine, number, e)).filter_map(|claim| claim.frame).collect();
        readers.sort_unstable();
        readers.dedup();
        readers
    });
    engine.grammar.frames[number].require = required;
    readers
}

/// All that a report tells but for the words that it comes from and the entries that read them.
fn told(report: &Report) -> Value {
    fn strip(value: &mut Value) {
        match value {
            Value::Object(members) => {
                members.remove("evidence");
                members.values_mut().for_each(strip);
            }
            Value::Array(items) => items.iter_mut().for_each(strip),
            _ => {}
        }
    }
    // What cannot be made JSON, which no report is known to be, tells nothing.
    let mut value = serde_json::to_value(report).unwrap_or_default();
    strip(&mut value);
    if let Value::Object(members) = &mut value {
        members.remove("coverage");
    }
    value
}

/// The pairs of frames that give one competitor different values in one clause, and which value.
fn contradicting(claims: &[Claim]) -> Vec<(usize, usize, &'static str)> {
    let mut by_who: FxHashMap<(usize, Option<usize>), Vec<&Claim>> = FxHashMap::default();
    let mut found = Vec::new();
    for claim in claims {
        let others = by_who.entry((claim.clause, claim.who)).or_default();
        for other in others.iter().filter(|other| other.kind == claim.kind) {
            if let (Some(one), Some(two), Some(slot)) =
                (other.frame, claim.frame, differing(&other.slots, &claim.slots))
                && one != two
            {
                found.push((one.min(two), one.max(two), slot));
            }
        }
        others.push(claim);
    }
    found
}

/// The slot that two claims about one contest fill differently.
fn differing(one: &Slots, other: &Slots) -> Option<&'static str> {
    fn differ<T: PartialEq>(one: Option<T>, other: Option<T>) -> bool {
        matches!((one, other), (Some(one), Some(other)) if one != other)
    }
    let about = |slots: &Slots| (slots.standings, slots.race, slots.event, slots.derived, slots.record, slots.new);
    let one_contest = about(one) == about(other);
    let slots = [
        ("place", differ(one.rank, other.rank)),
        ("medal", differ(one.medal, other.medal)),
        ("time", differ(one.time, other.time)),
        ("gap", differ(one.gap, other.gap)),
        ("distance", differ(one.distance, other.distance)),
        ("points", differ(one.points, other.points)),
        ("status", differ(one.status, other.status)),
        ("reason", differ(one.reason, other.reason)),
        ("score", differ(one.score, other.score)),
    ];
    slots.into_iter().find(|(_, is_other)| one_contest && *is_other).map(|(slot, _)| slot)
}
