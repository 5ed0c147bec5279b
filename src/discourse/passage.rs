//! Passages: which words a clause's contest is read from: its own, its brackets', those of what it describes.

use std::rc::Rc;

use super::cue::{Cue, Tense};
use super::event::{LONGEST_LINE, Tracker};
use crate::clause::{Clause, ClauseKind, Ranges};
use crate::grammar::{Category, Key};
use crate::text::BlockKind;

/// The words for a contest are at most so many mentions.
const ANTECEDENT: usize = 4;

/// "daarin" is one of so many first words of its clause, and the round stands so many tokens before it at most.
const POINTER: usize = 6;
const POINTED: usize = 60;

impl Tracker<'_> {
    /// What a clause says of its contest, or what stands beside it where it says nothing.
    pub(super) fn cue_of_clause(&self, clauses: &[Clause], index: usize) -> Cue {
        let clause = &clauses[index];
        let sentence = &self.text.sentences[clause.sentence];
        let clock = clause
            .arguments
            .iter()
            .any(|a| self.mentions.reading(self.mentions.chunks[a.chunk], Category::CLOCK).is_some());
        let past = clause.verb.past || clause.verb.finite.is_none();
        let future = !clause.verb.past && (clock || self.scheduled) || self.is_to_come(clause);
        let kind = self.text.blocks[sentence.block].kind;
        let line = clause.verb.finite.is_none()
            && matches!(kind, BlockKind::Heading | BlockKind::ListItem)
            && sentence.end - sentence.start < LONGEST_LINE;
        if line {
            // "Eerste 500 meter (vrijdag)": a heading is read whole, with its brackets.
            let future = future || self.announces_times(sentence);
            let mut cue = self.cue_of(&[(sentence.start, sentence.end)], past, future);
            if cue.discipline.is_none() && !self.names_competitor(clause.sentence) {
                // A distance alone is the contest that follows.
                let from = self.mentions.first_chunk(sentence.start);
                cue.discipline = self.mentions.chunks[from..]
                    .iter()
                    .take_while(|c| (c.start as usize) < sentence.end)
                    .find_map(|c| self.mentions.reading(*c, Category::DISTANCE))
                    .and_then(|m| self.cues.slug(m));
            }
            return cue;
        }
        let Some(host) = clause.host.filter(|_| clause.kind == ClauseKind::Bracket) else {
            let mut cue = self.cue_of(&self.with_brackets(clauses, index), past, future);
            if let Some(range) = self.antecedent(clause) {
                let tense = Tense { past: true, future: false, day: self.current.day };
                cue.complete(self.cues.cue_beside(range, tense));
            }
            cue.round = cue.round.take().or_else(|| self.round_pointed_at(clause));
            return cue;
        };
        if clock {
            // "de massastart voor mannen (14.05 uur)": what stands before the bracket, from the contest's name on.
            let to = self.mentions.chunks[host].end as usize;
            let from = (host.saturating_sub(3)..=host)
                .rev()
                .map(|c| self.mentions.chunks[c])
                .find(|c| self.mentions.readings(*c).any(|m| m.category == Category::DISCIPLINE));
            if let Some(from) = from {
                let mut cue = self.cue_of(&[(from.start as usize, to)], past, future);
                let told = |c: usize| super::gender_word(self.mentions, self.grammar, self.mentions.chunks[c]);
                cue.gender = (host.saturating_sub(2)..=host).rev().find_map(told).or(cue.gender);
                return cue;
            }
        }
        let mut cue = self.cue_of(&clause.ranges, past, future);
        if cue.discipline.is_none() {
            // "na zijn matige 500 meter (negende in 36,41)".
            let reading = |category| self.mentions.reading(self.mentions.chunks[host], category);
            let named = reading(Category::DISCIPLINE).or_else(|| reading(Category::DISTANCE));
            cue.discipline = named.and_then(|m| self.cues.slug(m));
        }
        cue
    }

    /// The ranges of a clause, with the brackets that tell when or where it was: "In Sotsji (2014)".
    pub(super) fn with_brackets(&self, clauses: &[Clause], index: usize) -> Ranges {
        let mut ranges = clauses[index].ranges.clone();
        let brackets = clauses[index + 1..].iter().take_while(|c| c.sentence == clauses[index].sentence).take(4);
        for bracket in brackets.filter(|c| c.kind == ClauseKind::Bracket && c.previous == Some(index)) {
            let mut readings =
                bracket.arguments.iter().flat_map(|a| self.mentions.readings(self.mentions.chunks[a.chunk]));
            let beside_place = bracket.host.is_some_and(|h| {
                self.mentions
                    .readings(self.mentions.chunks[h])
                    .any(|m| matches!(m.category, Category::PLACE | Category::COMPETITION | Category::COUNTRY))
            });
            if beside_place && readings.any(|m| matches!(m.category, Category::YEAR | Category::DATE)) {
                ranges.extend_from_slice(&bracket.ranges);
            }
        }
        // "Hij pakte zilver, door op de 5000 meter Smit voor te blijven": how he did tells where.
        let means = clauses.get(index + 1).filter(|c| {
            c.kind == ClauseKind::Subordinate
                && c.verb.finite.is_none()
                && c.previous == Some(index)
                && self.role_at(c.extent().0) == Some("by")
        });
        ranges.extend(means.iter().flat_map(|c| c.ranges.iter().copied()));
        ranges
    }

    /// The words for the contest that a relative clause is about: "na de eerste 500 meter van zaterdag, waar Smit won".
    pub(super) fn antecedent(&self, clause: &Clause) -> Option<(usize, usize)> {
        const NAMED: u128 = Category::DISCIPLINE.bit() | Category::ROUND.bit() | Category::COMPETITION.bit();
        const WHICH: u128 = NAMED
            | Category::WEEKDAY.bit()
            | Category::MENTION_DAY.bit()
            | Category::RELATIVE_DAY.bit()
            | Category::DATE.bit()
            | Category::YEAR.bit()
            | Category::PLACE.bit();
        let opener = clause.opener.filter(|_| clause.kind == ClauseKind::Relative)?;
        let lexicon = &self.grammar.lexicon;
        let sense = self.mentions.sense(lexicon, opener, Category::RELATIVE)?;
        if !lexicon.has(sense.features, Key::Place) {
            return None;
        }
        let end = opener.checked_sub(1).filter(|&comma| !self.text.tokens[comma].is_wordlike())?;
        let (mut start, mut named) = (end, false);
        let before = self.mentions.first_chunk(end);
        for chunk in self.mentions.chunks[..before].iter().rev().take(ANTECEDENT) {
            // Only little words stand between.
            let close = start - chunk.end as usize <= 2
                && (chunk.end as usize..start).all(|at| {
                    self.text.tokens[at].is_wordlike()
                        && !self.text.tokens[at].first
                        && !self.mentions.verb_use(at).is_finite()
                });
            if !close || !chunk.is_any(WHICH) {
                break;
            }
            named |= chunk.is_any(NAMED);
            start = chunk.start as usize;
        }
        named.then_some((start, end))
    }

    /// The round that was named right before: "ging door naar de finale. Daarin werd hij vijfde".
    fn round_pointed_at(&self, clause: &Clause) -> Option<Rc<str>> {
        let lexicon = &self.grammar.lexicon;
        let there = |at: usize| {
            let sense = self.mentions.sense(lexicon, at, Category::ADVERB);
            sense.is_some_and(|s| lexicon.has(s.features, Key::Place))
        };
        let points = |&(start, end): &(usize, usize)| (start..end.min(start + POINTER)).any(there);
        if !matches!(clause.kind, ClauseKind::Main | ClauseKind::Gapped) || !clause.ranges.iter().take(1).any(points) {
            return None;
        }
        let (start, _) = clause.extent();
        let before = clause.sentence.saturating_sub(1);
        let same = self.text.sentences[before].block == self.text.sentences[clause.sentence].block;
        let from = self.text.sentences[if same { before } else { clause.sentence }].start;
        let round = |at: usize| {
            let named = self.mentions.at(at).find(|m| m.category == Category::ROUND && self.cues.is_round(m));
            named.and_then(|m| m.name(lexicon, Key::Id)).map(Rc::from)
        };
        // "halve finale" is no final: the first word of the longer mention decides.
        let last = (from.max(start.saturating_sub(POINTED))..start).rev().find(|&at| round(at).is_some())?;
        last.checked_sub(1).filter(|&at| at >= from).and_then(round).or_else(|| round(last))
    }

    pub(super) fn cue_of(&self, ranges: &[(usize, usize)], past: bool, future: bool) -> Cue {
        // Right below the heading "Zaterdag", "een dag later" is that Saturday, counted from the day before.
        let below_heading = self.headed && self.first_in_paragraph && self.current.day == self.lead;
        let day = match self.lead.date().filter(|_| below_heading) {
            Some(lead) => super::calendar::offset(Some(lead), -1),
            // "In 2014 won hij goud. Een jaar later …": counted from what was told last in the paragraph.
            None => match self.by_clause.last().filter(|last| {
                let begun = !self.first_in_paragraph || self.by_clause.len() > self.first_clause;
                let ahead = || last.day.date().zip(self.published).is_some_and(|(date, published)| date > published);
                begun && (last.day.year != 0 && last.day.month == 0 || ahead())
            }) {
                Some(last) => last.day,
                None => self.current.day,
            },
        };
        let mut cue = self.cues.cue_of(ranges, Tense { past, future, day });
        if let Some(stroke) = cue.discipline.as_ref().and_then(|d| self.in_full(d)) {
            cue.discipline = Some(stroke.clone());
        }
        cue
    }
}
