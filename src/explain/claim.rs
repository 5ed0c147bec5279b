//! A claim as it is written: whom it is about, and what its slots hold.

use super::note::{ClaimNote, OutcomeNote};
use super::sentence::Reader;
use crate::eval::{Particulars, Stage};
use crate::frame::{Claim, Slots};
use crate::grammar::FactKind;
use crate::value::Milli;
use crate::view::figure::written;

impl OutcomeNote {
    /// Of a claim that came to nothing.
    pub(super) fn dropped(stage: Stage, why: String) -> OutcomeNote {
        OutcomeNote { dropped_by: Some(stage), why: Some(why), ..OutcomeNote::default() }
    }
}

/// What a kind of fact is called in a frame file.
pub(super) fn kind(kind: FactKind) -> &'static str {
    match kind {
        FactKind::Result => "result",
        FactKind::Withdrawal => "withdrawal",
        FactKind::Condition => "condition",
        FactKind::Cause => "cause",
        FactKind::Reprieve => "reprieve",
        FactKind::Record => "record",
        FactKind::Schedule => "schedule",
        FactKind::Match => "match",
        FactKind::Meeting => "meeting",
        FactKind::Nation => "nation",
        FactKind::Nothing => "nothing",
    }
}

impl Reader<'_> {
    pub(super) fn claim(&self, claim: &Claim, outcomes: Vec<OutcomeNote>) -> ClaimNote {
        let about = claim.who.map(|chunk| self.chunk(chunk));
        ClaimNote { kind: kind(claim.kind), about, slots: self.slots(&claim.slots), outcomes }
    }

    /// The slots that are filled, as the examples of the grammar write them.
    fn slots(&self, slots: &Slots) -> Particulars {
        let number = |value: Option<Milli>| value.map(|value| value.as_f64().to_string());
        let words = |chunk: Option<usize>| chunk.map(|chunk| self.chunk(chunk));
        let pair = |(a, b): (u16, u16)| format!("{a}-{b}");
        let is = |set: bool| set.then(|| "true".to_owned());
        let all = [
            ("rank", slots.rank.map(|rank| rank.0.to_string())),
            ("medal", slots.medal.as_ref().map(written)),
            ("time", number(slots.time)),
            ("gap", number(slots.gap)),
            ("gap-to", words(slots.gap_to)),
            ("distance", number(slots.distance)),
            ("points", number(slots.points)),
            ("status", slots.status.as_ref().map(written)),
            ("reason", slots.reason.as_ref().map(written)),
            ("type", slots.record.as_ref().map(written)),
            ("new", slots.new.map(|new| new.to_string())),
            ("event", words(slots.event)),
            ("start", slots.start.map(|clock| format!("{:02}:{:02}", clock.hour, clock.minute))),
            ("away", words(slots.away)),
            ("nation", words(slots.nation)),
            ("score", slots.score.map(pair)),
            ("sets", slots.sets.as_ref().map(|sets| sets.iter().copied().map(pair).collect::<Vec<_>>().join(" "))),
            ("standings", is(slots.standings)),
            ("race", is(slots.race)),
            ("derived", is(slots.derived)),
        ];
        all.into_iter().filter_map(|(name, value)| Some((name, value?))).collect()
    }
}
