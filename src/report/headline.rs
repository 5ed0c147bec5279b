//! An article whose headline is no part of its text: what was read with the headline above is told of the text alone.

use super::{Evidence, Quote, Report};

impl Report {
    /// The report of the text behind the first `ahead` code points of what was read.
    pub(crate) fn behind(mut self, ahead: usize) -> Report {
        for person in &mut self.people {
            step_back(&mut person.mentions, ahead);
        }
        for evidence in self.evidence() {
            step_back(&mut evidence.spans, ahead);
        }
        for warning in &mut self.warnings {
            step_back(&mut warning.spans, ahead);
        }
        let unread = self.coverage.unread.len();
        step_back(&mut self.coverage.unread, ahead);
        self.coverage.sentences -= unread - self.coverage.unread.len();
        self.coverage = self.coverage.settled();
        self
    }

    fn evidence(&mut self) -> impl Iterator<Item = &mut Evidence> {
        let people = self.people.iter_mut().map(|f| &mut f.evidence);
        let teams = self.teams.iter_mut().map(|f| &mut f.evidence);
        let results = self.results.iter_mut().map(|f| &mut f.evidence);
        let withdrawals = self.withdrawals.iter_mut().map(|f| &mut f.evidence);
        let conditions = self.conditions.iter_mut().map(|f| &mut f.evidence);
        let records = self.records.iter_mut().map(|f| &mut f.evidence);
        let schedule = self.schedule.iter_mut().map(|f| &mut f.evidence);
        let matches = self.matches.iter_mut().map(|f| &mut f.evidence);
        people
            .chain(teams)
            .chain(results)
            .chain(withdrawals)
            .chain(conditions)
            .chain(records)
            .chain(schedule)
            .chain(matches)
    }
}

/// Drops what lies in the headline and counts the rest from the text's beginning.
fn step_back(quotes: &mut Vec<Quote>, ahead: usize) {
    quotes.retain(|quote| quote.start >= ahead);
    for quote in quotes {
        quote.start -= ahead;
        quote.end -= ahead;
    }
}
