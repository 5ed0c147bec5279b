//! A record of what the stages tell of their work.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::clause::Clause;
use crate::discourse::{self, Unmeant, Verdict};
use crate::frame::{self, Claim, Filled, Lack};
use crate::reconcile::{self, Entry, Row};

/// No sentence that is one has so many clauses; against each of them all frames of the grammar are held.
const MOST_CLOSE: usize = 200;

/// A frame that fired.
pub(super) struct Fired {
    pub clause: usize,
    pub frame: usize,
    pub filled: Vec<Filled>,
}

/// Something that befell a row of a table.
enum Event {
    /// What was in it went over into another.
    Moved(Row),
    /// It was taken out.
    Dropped(reconcile::Why),
}

/// What the stages told.
#[derive(Default)]
pub(super) struct Record {
    /// By clause: whether it is looked at closely.
    close: Vec<bool>,
    /// In the order of the clauses.
    pub fired: Vec<Fired>,
    /// Clause, frame and what it lacks, in the order of the clauses.
    pub lacking: Vec<(usize, usize, Lack)>,
    /// Clauses that are parts of lists.
    pub listed: FxHashSet<usize>,
    /// By clause: claims that a ranking took the place of.
    outranked: FxHashMap<usize, Vec<Claim>>,
    /// By chunk: who was considered.
    pub weighed: FxHashMap<usize, Vec<(usize, Verdict)>>,
    /// By chunk: why nobody was.
    pub unmeant: FxHashMap<usize, Unmeant>,
    /// By clause: claims that made no fact.
    dropped: FxHashMap<usize, Vec<(Claim, discourse::Why)>>,
    /// By fact of the discourse: the row that it came into, and how many events there had been.
    entries: Vec<(Entry, usize)>,
    events: FxHashMap<Row, Vec<(usize, Event)>>,
    event_count: usize,
}

impl Record {
    /// One that looks closely at the first clauses of some sentences.
    pub fn close_to(clauses: &[Clause], is_wanted: impl Fn(usize) -> bool) -> Record {
        let mut close = vec![false; clauses.len()];
        let wanted = clauses.iter().zip(&mut close).filter(|(clause, _)| is_wanted(clause.sentence));
        wanted.take(MOST_CLOSE).for_each(|(_, is_close)| *is_close = true);
        Record { close, ..Record::default() }
    }

    /// The row of the report that a fact of the discourse is in, or why it is in none.
    pub fn row_of(&self, fact: usize) -> Entry {
        let Some(&(entry, mut since)) = self.entries.get(fact) else { return Err(reconcile::Why::NoFact) };
        let mut row = entry?;
        while let Some((number, event)) =
            self.events.get(&row).and_then(|events| events.iter().find(|(number, _)| *number >= since))
        {
            match event {
                Event::Moved(to) => row = *to,
                Event::Dropped(why) => return Err(*why),
            }
            since = number + 1;
        }
        Ok(row)
    }

    /// Why the discourse made no fact of a claim.
    pub fn dropped(&self, claim: &Claim) -> Option<discourse::Why> {
        let dropped = self.dropped.get(&claim.clause)?;
        dropped.iter().find(|(other, _)| is_same(claim, other)).map(|(_, why)| *why)
    }

    /// The claims of a frame that another's took the place of.
    pub fn outranked(&self, clause: usize, frame: usize) -> impl Iterator<Item = &Claim> {
        let claims = self.outranked.get(&clause).map_or(&[][..], Vec::as_slice);
        claims.iter().filter(move |claim| claim.frame == Some(frame))
    }

    fn add_event(&mut self, row: Row, event: Event) {
        self.events.entry(row).or_default().push((self.event_count, event));
        self.event_count += 1;
    }
}

/// Whether a claim of the discourse is one that a frame made: what it is of stays, while its values may be settled.
pub(super) fn is_same(made: &Claim, resolved: &Claim) -> bool {
    let untold = made.slots.record.is_none() || made.slots.record == resolved.slots.record;
    (made.clause, made.frame, made.kind) == (resolved.clause, resolved.frame, resolved.kind)
        && made.evidence == resolved.evidence
        && made.slots.event == resolved.slots.event
        && untold
}

impl frame::Watch for Record {
    fn asks(&self, clause: usize) -> bool {
        self.close.get(clause) == Some(&true)
    }

    fn lacks(&mut self, clause: usize, frame: usize, lack: Lack) {
        self.lacking.push((clause, frame, lack));
    }

    fn fires(&mut self, clause: usize, frame: usize, filled: &[Filled]) {
        self.fired.push(Fired { clause, frame, filled: filled.to_vec() });
    }

    fn lists(&mut self, clause: usize) {
        self.listed.insert(clause);
    }

    fn outranks(&mut self, claim: &Claim) {
        self.outranked.entry(claim.clause).or_default().push(claim.clone());
    }
}

impl discourse::Watch for Record {
    fn weighs(&mut self, chunk: usize, person: usize, verdict: Verdict) {
        self.weighed.entry(chunk).or_default().push((person, verdict));
    }

    fn means_nobody(&mut self, chunk: usize, why: Unmeant) {
        self.unmeant.insert(chunk, why);
    }

    fn drops(&mut self, claim: &Claim, why: discourse::Why) {
        self.dropped.entry(claim.clause).or_default().push((claim.clone(), why));
    }
}

impl reconcile::Watch for Record {
    fn enters(&mut self, _fact: usize, entry: Entry) {
        self.entries.push((entry, self.event_count));
    }

    fn moves(&mut self, from: Row, to: Row) {
        self.add_event(from, Event::Moved(to));
    }

    fn drops(&mut self, row: Row, why: reconcile::Why) {
        self.add_event(row, Event::Dropped(why));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::discourse::Competitor;
    use crate::reconcile::{Watch, Why};

    #[test]
    fn a_row_is_followed_to_where_it_ends() {
        let [first, second, third] = [0, 1, 2].map(|contest| Row::Withdrawal(Competitor::Person(0), contest));
        let mut record = Record::default();
        record.enters(0, Ok(first));
        record.moves(first, second);
        // Comes into the row that the other has left.
        record.enters(1, Ok(first));
        record.enters(2, Ok(third));
        record.enters(3, Err(Why::Staff));
        Watch::drops(&mut record, third, Why::Placed);
        let rows: Vec<Entry> = (0..4).map(|fact| record.row_of(fact)).collect();
        assert_eq!(rows, [Ok(second), Ok(first), Err(Why::Placed), Err(Why::Staff)]);
    }
}
