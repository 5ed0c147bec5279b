//! Folding: segments to clauses.

use smallvec::{SmallVec, smallvec};

use super::segment::{Opener, Reader, Segment};
use super::{Clause, ClauseKind, verb};
use crate::grammar::Category;
use crate::mention::Chunk;

/// Folds the segments of a sentence into clauses.
pub(super) fn fold(reader: &Reader, sentence: usize, segments: &[Segment], clauses: &mut Vec<Clause>) {
    let first = clauses.len();
    let mut folder =
        Folder { reader, sentence, first, clauses, open: SmallVec::new(), holds: SmallVec::new(), taken: 0 };
    let mut at = 0;
    while at < segments.len() {
        folder.take(segments, at);
        at = folder.taken.max(at + 1);
    }
    let Folder { clauses, .. } = folder;
    for index in first..clauses.len() {
        let clause = &clauses[index];
        if clause.kind == ClauseKind::Gapped {
            let source = clause.previous.map(|p| clauses[p].verb.clone()).unwrap_or_default();
            clauses[index].verb = source;
        } else {
            let finite = clause.verb.finite;
            clauses[index].verb = verb::read(reader, &clauses[index].ranges, finite);
        }
    }
}

/// What can compete, and what tells of how it did, one bit for each category.
const COMPETITORS: u128 = Category::PERSON.bit()
    | Category::TEAM.bit()
    | Category::COUNTRY.bit()
    | Category::EPITHET.bit()
    | Category::PRONOUN.bit();
const VALUES: u128 =
    Category::RANK.bit() | Category::TIME.bit() | Category::AWARD.bit() | Category::GAP.bit() | Category::YEAR.bit();

struct Folder<'a, 'r> {
    reader: &'a Reader<'r>,
    sentence: usize,
    first: usize,
    clauses: &'a mut Vec<Clause>,
    /// The clauses that are still open, the innermost last.
    open: SmallVec<[usize; 8]>,
    /// By clause of the sentence: whether it has a competitor, and a value.
    holds: SmallVec<[(bool, bool); 16]>,
    /// The segments before this one are taken.
    taken: usize,
}

impl Folder<'_, '_> {
    fn take(&mut self, segments: &[Segment], at: usize) {
        let segment = &segments[at];
        match segment.opener {
            Opener::Bracket => {
                let host = self.chunk_before(segment.start);
                let kind = if segment.finite.is_some() { ClauseKind::Main } else { ClauseKind::Bracket };
                let previous = self.open.last().copied();
                self.begin(segment, kind, previous, host);
                return;
            }
            Opener::Resume => {
                // A main clause may begin right behind, after its mark: that is the next segment's matter.
                match self.open.last().copied() {
                    Some(top) => self.append_or_begin(top, segments, at),
                    None => {
                        let index = self.begin(segment, ClauseKind::Main, None, None);
                        self.open.push(index);
                    }
                }
                return;
            }
            Opener::Relative => {
                let host = self.chunk_before(segment.start);
                self.close_complete();
                let previous = self.open.last().copied();
                let index = self.begin(segment, ClauseKind::Relative, previous, host);
                self.clauses[index].opener = Some(segment.start);
                self.open.push(index);
                return;
            }
            Opener::Subordinator => {
                self.close_complete();
                let previous = self.open.last().copied();
                let index = self.begin(segment, ClauseKind::Subordinate, previous, None);
                self.clauses[index].opener = Some(segment.start);
                self.open.push(index);
                return;
            }
            _ => {}
        }
        let Some(top) = self.open.last().copied() else {
            let index = self.begin(segment, ClauseKind::Main, None, None);
            self.open.push(index);
            return;
        };
        let dependent = matches!(self.clauses[top].kind, ClauseKind::Subordinate | ClauseKind::Relative);
        let complete = self.clauses[top].verb.finite.is_some();
        if dependent && complete && segment.marked | (segment.opener != Opener::Coordinator) {
            if segment.opener == Opener::Coordinator && segment.finite.is_some_and(|f| f > segment.start + 2) {
                // "omdat Kok won en Leerdam tweede werd": one more clause of the same kind.
                let (kind, previous, host) =
                    (self.clauses[top].kind, self.clauses[top].previous, self.clauses[top].host);
                let opener = self.clauses[top].opener;
                let index = self.begin(segment, kind, previous, host);
                self.clauses[index].opener = opener;
                self.open.pop();
                self.open.push(index);
                return;
            }
            self.open.pop();
            match self.open.last().copied() {
                Some(outer) => self.append_or_begin(outer, segments, at),
                None => {
                    let index = self.begin(segment, ClauseKind::Main, Some(top), None);
                    self.open.push(index);
                }
            }
            return;
        }
        if dependent && complete && segment.opener == Opener::Coordinator && segment.finite.is_some() {
            let verb_second = segment.finite.is_some_and(|f| f <= segment.start + 2);
            if verb_second {
                // "…, die won en bleef …": the same clause goes on; "… en zo werd hij tweede": the outer one.
                let kind = self.clauses[top].kind;
                let (previous, host, opener) =
                    (self.clauses[top].previous, self.clauses[top].host, self.clauses[top].opener);
                let same = segment.finite == Some(segment.start + 1) && kind == ClauseKind::Relative;
                let index = if same {
                    self.begin(segment, kind, previous, host)
                } else {
                    self.begin(segment, ClauseKind::Main, previous.or(Some(top)), None)
                };
                self.clauses[index].opener = if same { opener } else { None };
                self.open.pop();
                self.open.push(index);
                return;
            }
            let (kind, previous, host, opener) =
                (self.clauses[top].kind, self.clauses[top].previous, self.clauses[top].host, self.clauses[top].opener);
            let index = self.begin(segment, kind, previous, host);
            self.clauses[index].opener = opener;
            self.open.pop();
            self.open.push(index);
            return;
        }
        self.append_or_begin(top, segments, at);
    }

    fn append_or_begin(&mut self, top: usize, segments: &[Segment], at: usize) {
        let segment = &segments[at];
        let complete = self.clauses[top].verb.finite.is_some();
        if complete && segment.finite.is_some() || segment.opener == Opener::Strong && segment.finite.is_some() {
            let kind = if matches!(self.clauses[top].kind, ClauseKind::Gapped) {
                ClauseKind::Main
            } else {
                self.clauses[top].kind
            };
            let (host, opener) = (self.clauses[top].host, self.clauses[top].opener);
            let kind = if kind == ClauseKind::Bracket { ClauseKind::Main } else { kind };
            let index = self.begin(segment, kind, Some(top), host);
            self.clauses[index].opener = opener;
            self.open.pop();
            self.open.push(index);
            return;
        }
        // "Voskamp kon niet volgen: 1.17,20, goed voor …": what follows is told of the same subject.
        if segment.opener == Opener::Strong && complete && segment.finite.is_none() {
            let (competitor, value) = self.contents(segment.start, segment.end);
            // "…: de Noor, die de titel verdedigde, werd vierde": a clause whose verb follows.
            let verb_follows = competitor
                && !value
                && segments[at + 1..].iter().take(4).any(|s| s.opener == Opener::Mark && s.finite.is_some());
            if (value && !competitor || verb_follows) && self.clauses[top].kind == ClauseKind::Main {
                let index = self.begin(segment, ClauseKind::Main, Some(top), None);
                self.open.pop();
                self.open.push(index);
                return;
            }
        }
        if segment.opener != Opener::Resume && segment.finite.is_none() && self.gapped(top, segments, at) {
            let source =
                if self.clauses[top].kind == ClauseKind::Gapped { self.clauses[top].previous } else { Some(top) };
            let index = self.begin(segment, ClauseKind::Gapped, source.or(Some(top)), None);
            self.open.pop();
            self.open.push(index);
            self.clauses[index].verb.finite = self.clauses[top].verb.finite;
            return;
        }
        // "…, en Krol en Roest eindigden als …": the first of the subjects of what follows.
        if complete && segment.finite.is_none() && segment.opener != Opener::Resume {
            let next = segments.get(at + 1);
            let (competitor, value) = self.contents(segment.start, segment.end);
            let subject_follows = next.is_some_and(|n| {
                n.opener == Opener::Coordinator && !n.marked && n.finite.is_some_and(|f| self.contents(n.start, f).0)
            });
            if competitor && !value && subject_follows {
                let index = self.begin(segment, ClauseKind::Main, Some(top), None);
                self.open.pop();
                self.open.push(index);
                return;
            }
        }
        if let Some((host, last)) = self.parenthesis(top, segments, at) {
            for part in &segments[at..=last] {
                self.begin(part, ClauseKind::Bracket, Some(top), Some(host));
            }
            self.taken = last + 1;
            return;
        }
        let held = self.contents(segment.start, segment.end);
        if let Some(holds) = self.holds.get_mut(top - self.first) {
            *holds = (holds.0 | held.0, holds.1 | held.1);
        }
        let clause = &mut self.clauses[top];
        clause.ranges.push((segment.start, segment.end));
        if clause.verb.finite.is_none() {
            clause.verb.finite = segment.finite;
        }
    }

    /// Whether a segment without a verb is a clause of its own: it has a competitor, and it or what follows has a value,
    /// and the clause before has both as well.
    fn gapped(&self, top: usize, segments: &[Segment], at: usize) -> bool {
        let (competitor, value) = self.holds.get(top - self.first).copied().unwrap_or_default();
        // A coordinated clause may have the competitor of the one before.
        if !((competitor || self.clauses[top].previous.is_some()) && value) {
            return false;
        }
        let (competitor, mut value) = self.contents(segments[at].start, segments[at].end);
        if !competitor {
            return false;
        }
        for next in segments[at + 1..].iter().take(8) {
            if value || next.finite.is_some() {
                break;
            }
            match next.opener {
                Opener::Bracket | Opener::Resume => {
                    let (_, v) = self.contents(next.start, next.end);
                    value |= v && next.opener == Opener::Bracket;
                }
                Opener::Mark => {
                    let (c, v) = self.contents(next.start, next.end);
                    if c && !self.appositive(next) {
                        break;
                    }
                    value |= v;
                }
                _ => break,
            }
        }
        value
    }

    /// The competitor whom a verbless segment between commas is about: "Dijs, zaterdag nog derde op de 1500 meter, werd vijfde".
    /// It has a day or a contest of its own beside its value, and the clause that it breaks into goes on behind it.
    fn parenthesis(&self, top: usize, segments: &[Segment], at: usize) -> Option<(usize, usize)> {
        let segment = &segments[at];
        if segment.opener != Opener::Mark || segment.finite.is_some() {
            return None;
        }
        let host = self.chunk_before(segment.start)?;
        let chunk = self.reader.mentions.chunks[host];
        let named =
            self.reader.mentions.readings(chunk).any(|m| {
                matches!(m.category, Category::PERSON | Category::TEAM | Category::COUNTRY | Category::EPITHET)
            });
        if !named || chunk.end as usize + 1 != segment.start {
            return None;
        }
        let mut told = false;
        let mut value = false;
        let mentions = self.reader.mentions;
        // "tweede in 2013 en derde in 2018".
        let more = segments[at + 1..]
            .iter()
            .take_while(|s| s.opener == Opener::Coordinator && !s.marked && s.finite.is_none());
        let last = at + more.count();
        for mention in (segment.start..segments[last].end).flat_map(|at| mentions.at(at)) {
            match mention.category {
                Category::WEEKDAY
                | Category::RELATIVE_DAY
                | Category::RELATIVE_PERIOD
                | Category::DATE
                | Category::YEAR => {
                    told = true;
                }
                Category::DISCIPLINE | Category::COMPETITION => told = true,
                Category::RANK | Category::AWARD | Category::TIME => value = true,
                Category::PERSON | Category::TEAM => return None,
                _ => {}
            }
        }
        let next = segments.get(last + 1)?;
        let goes_on = next.opener == Opener::Mark
            && next.start == segments[last].end + 1
            && (self.clauses[top].verb.finite.is_none() && next.finite.is_some()
                || self.clauses[top].verb.finite.is_some()
                    && next.finite.is_none()
                    && !self.contents(next.start, next.end).0);
        (told && value && goes_on).then_some((host, last))
    }

    /// Whether a segment holds but a description of the person before it.
    fn appositive(&self, segment: &Segment) -> bool {
        self.chunks(segment.start, segment.end)
            .all(|c| self.reader.mentions.readings(c).any(|m| !matches!(m.category, Category::PERSON | Category::TEAM)))
    }

    /// Whether a stretch has a competitor without a preposition, and a value.
    fn contents(&self, start: usize, end: usize) -> (bool, bool) {
        let mut competitor = false;
        let mut value = false;
        for chunk in self.chunks(start, end) {
            value |= chunk.is_any(VALUES);
            if !competitor && chunk.is_any(COMPETITORS) {
                let governed = (chunk.start as usize).checked_sub(1).is_some_and(|b| {
                    b >= start
                        && !self.reader.within_chunk(b)
                        && self.reader.mentions.is(self.reader.lexicon, b, Category::PREPOSITION)
                });
                competitor |= !governed;
            }
        }
        (competitor, value)
    }

    fn chunks(&self, start: usize, end: usize) -> impl Iterator<Item = Chunk> + '_ {
        let chunks = &self.reader.mentions.chunks;
        let from = self.reader.mentions.first_chunk(start);
        chunks[from..].iter().copied().take_while(move |c| (c.start as usize) < end)
    }

    /// Closes the dependent clauses that have their verb.
    fn close_complete(&mut self) {
        while let Some(&top) = self.open.last() {
            let clause = &self.clauses[top];
            if matches!(clause.kind, ClauseKind::Subordinate | ClauseKind::Relative)
                && clause.verb.finite.is_some()
                && self.open.len() > 1
            {
                self.open.pop();
            } else {
                break;
            }
        }
    }

    fn begin(&mut self, segment: &Segment, kind: ClauseKind, previous: Option<usize>, host: Option<usize>) -> usize {
        let index = self.clauses.len();
        let held = self.contents(segment.start, segment.end);
        self.holds.resize(index - self.first + 1, (false, false));
        self.holds[index - self.first] = held;
        let verb = verb::Verb { finite: segment.finite, ..verb::Verb::default() };
        self.clauses.push(Clause {
            sentence: self.sentence,
            ranges: smallvec![(segment.start, segment.end)],
            kind,
            opener: None,
            previous: previous.filter(|&p| p >= self.first),
            host,
            verb,
            arguments: Vec::new(),
        });
        index
    }

    /// The last chunk before a token, within the sentence: what a relative clause or a bracket is about.
    fn chunk_before(&self, token: usize) -> Option<usize> {
        let chunks = &self.reader.mentions.chunks;
        let index = self.reader.mentions.first_chunk(token).checked_sub(1)?;
        let start = self.reader.text.sentences[self.sentence].start;
        (chunks[index].start as usize >= start).then_some(index)
    }
}
