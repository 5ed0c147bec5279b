//! What became of a fact that was expected.

use super::expected::Wanted;
use super::facts::rows;
use super::note::{Answer, FactNote, SentenceNote};
use super::record::Record;
use crate::discourse::Competitor;
use crate::eval::{Document, Fact, Facts, Kind, Stage, Trace, Value, is_same_competitor, says};
use crate::report::Report;

/// The answers to what is expected of an article. `whole` is the report of it with its headline in its text.
pub(super) fn answers(
    wanted: &[Wanted],
    trace: &Trace,
    record: &Record,
    whole: &Report,
    notes: &[FactNote],
) -> Vec<Answer> {
    let found = Facts::of(&Document::of(whole)).list;
    let missing = |wanted: &Wanted| {
        let lost = trace.lost(&wanted.fact, &found);
        // The name stands in another sentence than the word that was taken to mean somebody else.
        let taken = || taken_for_another(&wanted.fact, trace, record);
        let taken = if matches!(lost.stage, Stage::Clause | Stage::Frame) { taken() } else { None };
        let (stage, why, sentence) = match taken {
            Some((why, sentence)) => (Stage::Discourse, why, Some(sentence)),
            None => (lost.stage, lost.why, lost.sentence),
        };
        Answer {
            expected: wanted.written.clone(),
            read: false,
            fact: None,
            otherwise: Vec::new(),
            stage: Some(stage),
            sentence: sentence.map(|sentence| sentence + 1),
            why: Some(why),
        }
    };
    wanted.iter().map(|one| read(one, whole, &found, notes).unwrap_or_else(|| missing(one))).collect()
}

/// A claim with the value that is expected, of words that might have meant the competitor: of whom it was claimed, and in which
/// sentence.
fn taken_for_another(wanted: &Fact, trace: &Trace, record: &Record) -> Option<(String, usize)> {
    trace.claims.iter().filter(|claim| says(claim, wanted)).find_map(|claim| {
        let chunk = claim.who?;
        let mut considered = record.weighed.get(&chunk)?.iter();
        considered.find(|(person, _)| is_same_competitor(&wanted.folded, &trace.name(Competitor::Person(*person))))?;
        let why = match trace.discourse.entities.of_chunk(chunk) {
            Some(other) => format!("it was claimed of {}, who is likelier to be meant", trace.spelled(other)),
            None => "it was claimed, but nobody was found whom it is about".to_owned(),
        };
        Some((why, trace.clauses.get(claim.clause)?.sentence))
    })
}

/// The answer of a fact that was read.
fn read(wanted: &Wanted, whole: &Report, found: &[Fact], notes: &[FactNote]) -> Option<Answer> {
    let told = found.iter().filter(|other| is_same(&wanted.fact, other));
    let told = told.min_by_key(|other| otherwise(&wanted.fact, other).len())?;
    let row = rows(whole).iter().position(|row| row.table == table(told.kind) && *row.evidence == told.evidence);
    let note = row.and_then(|row| notes.get(row));
    Some(Answer {
        expected: wanted.written.clone(),
        read: true,
        fact: note.map(|note| note.number),
        otherwise: otherwise(&wanted.fact, told),
        stage: None,
        why: None,
        sentence: note.and_then(|note| note.sentences.first().copied()),
    })
}

/// Says of what was dropped why, where one claim of its sentence was dropped by that stage and tells it.
pub(super) fn tell_more(answer: &mut Answer, sentences: &[SentenceNote]) {
    let Some(sentence) = sentences.iter().find(|sentence| Some(sentence.number) == answer.sentence) else { return };
    let claims = sentence.clauses.iter().flat_map(|clause| &clause.fired).flat_map(|fired| &fired.claims);
    let dropped = claims.flat_map(|claim| &claim.outcomes).filter(|outcome| outcome.dropped_by == answer.stage);
    let mut whys: Vec<&str> = dropped.filter_map(|outcome| outcome.why.as_deref()).collect();
    whys.dedup();
    if let ([why], Some(Stage::Reconcile)) = (whys.as_slice(), answer.stage) {
        answer.why = Some(format!("it was read, but {why}"));
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
