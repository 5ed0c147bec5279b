//! What became of a fact that was expected.

use super::expected::Wanted;
use super::facts::rows;
use super::note::{Answer, FactNote};
use crate::eval::{Document, Fact, Facts, Kind, Trace, Value, is_same_competitor};
use crate::report::Report;

/// The answers to what is expected of an article. `whole` is the report of it with its headline in its text.
pub(super) fn answers(wanted: &[Wanted], trace: &Trace, whole: &Report, notes: &[FactNote]) -> Vec<Answer> {
    let found = Facts::of(&Document::of(whole)).list;
    wanted.iter().map(|one| answer(one, trace, whole, &found, notes)).collect()
}

fn answer(wanted: &Wanted, trace: &Trace, whole: &Report, found: &[Fact], notes: &[FactNote]) -> Answer {
    let expected = wanted.written.clone();
    let mut told: Vec<&Fact> = found.iter().filter(|other| is_same(&wanted.fact, other)).collect();
    told.sort_by_key(|other| otherwise(&wanted.fact, other).len());
    let Some(told) = told.first() else {
        let lost = trace.lost(&wanted.fact, found);
        return Answer {
            expected,
            read: false,
            fact: None,
            otherwise: Vec::new(),
            stage: Some(lost.stage),
            sentence: lost.sentence.map(|sentence| sentence + 1),
            why: Some(lost.why),
        };
    };
    let row = rows(whole).iter().position(|row| row.table == table(told.kind) && *row.evidence == told.evidence);
    let note = row.and_then(|row| notes.get(row));
    Answer {
        expected,
        read: true,
        fact: note.map(|note| note.number),
        otherwise: otherwise(&wanted.fact, told),
        stage: None,
        why: None,
        sentence: note.and_then(|note| note.sentences.first().copied()),
    }
}

/// Whether a fact says what is expected, of the same competitor.
fn is_same(wanted: &Fact, found: &Fact) -> bool {
    let is_own = |one: &str, other: &str| one.is_empty() || is_same_competitor(one, other);
    if wanted.kind != found.kind {
        return false;
    }
    match (&wanted.value, &found.value) {
        (Value::Record(kind, None), Value::Record(other, _)) => kind == other && is_own(&wanted.folded, &found.folded),
        (Value::Score(_) | Value::Sets(_), value) => {
            let away = |fact: &'_ Fact| fact.particulars.first().map(|(_, away)| away.clone()).unwrap_or_default();
            let (one, other) = (away(wanted), away(found));
            // A fuller name may stand at another place in the order of names.
            is_own(&wanted.folded, &found.folded) && is_own(&one, &other) && wanted.value == *value
                || is_own(&wanted.folded, &other) && is_own(&one, &found.folded) && turned(&wanted.value) == *value
        }
        (value, other) => value == other && is_own(&wanted.folded, &found.folded),
    }
}

/// A score as the other side has it.
fn turned(score: &Value) -> Value {
    let turn = |[a, b]: [u16; 2]| [b, a];
    match score {
        Value::Score(score) => Value::Score(score.map(turn)),
        Value::Sets(sets) => Value::Sets(sets.iter().copied().map(turn).collect()),
        other => other.clone(),
    }
}

/// The particulars that were read otherwise than expected, as they were read.
fn otherwise(wanted: &Fact, found: &Fact) -> Vec<(&'static str, String)> {
    if wanted.kind == Kind::Match {
        return Vec::new();
    }
    let differs = |(name, value): &(&'static str, String)| {
        let read = found.particulars.iter().find(|(other, _)| other == name).map(|(_, read)| read.clone());
        let is_same = match (*name, &read) {
            ("gap_to", Some(read)) => is_same_competitor(value, read),
            (_, read) => read.as_ref() == Some(value),
        };
        (!is_same).then(|| (*name, read.unwrap_or_else(|| "nothing".to_owned())))
    };
    wanted.particulars.iter().filter_map(differs).collect()
}

/// The table that holds facts of a kind.
fn table(kind: Kind) -> &'static str {
    match kind {
        Kind::Place | Kind::Time | Kind::Medal | Kind::Gap | Kind::Mark => "results",
        Kind::Withdrawal => "withdrawals",
        Kind::Condition => "conditions",
        Kind::Record => "records",
        Kind::Schedule => "schedule",
        Kind::Match => "matches",
        Kind::Name => "people",
        Kind::Team => "teams",
    }
}
