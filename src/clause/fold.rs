//! Folding: segments to clauses.

use smallvec::{SmallVec, smallvec};

use super::holds::Holds;
use super::segment::{Opener, Reader, Segment};
use super::{Clause, ClauseKind, verb};
use crate::grammar::{Category, Key, Sense};
use crate::mention::Chunk;
use crate::text::{Mark, TokenKind};

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

/// So many segments ahead are looked at.
const SEGMENTS_AHEAD: usize = 8;

/// So many tokens behind its beginning the infinitive of a clause without a finite verb is looked for.
const LONGEST_INFINITIVE_CLAUSE: usize = 20;

/// A bracket behind a name is at most so many tokens long.
const LONGEST_BRACKET: usize = 8;

/// The names behind a plural verb take at most so many tokens.
const LONGEST_LIST: usize = 80;

struct Folder<'a, 'r> {
    reader: &'a Reader<'r>,
    sentence: usize,
    first: usize,
    clauses: &'a mut Vec<Clause>,
    /// The clauses that are still open, the innermost last.
    open: SmallVec<[usize; 8]>,
    /// By clause of the sentence.
    holds: SmallVec<[Holds; 8]>,
    /// The segments before this one are taken.
    taken: usize,
}

impl Folder<'_, '_> {
    fn take(&mut self, segments: &[Segment], at: usize) {
        let segment = &segments[at];
        // "(36,83, een baanrecord)": what a bracket goes on with is its own.
        let bracket = self.clauses.len().checked_sub(1).filter(|&last| {
            last >= self.first
                && self.clauses[last].kind == ClauseKind::Bracket
                && at.checked_sub(1).is_some_and(|before| segments[before].nested)
        });
        if let (Some(bracket), true, None, true) =
            (bracket, segment.nested, segment.finite, segment.opener != Opener::Bracket)
        {
            self.clauses[bracket].ranges.push((segment.start, segment.end));
            return;
        }
        match segment.opener {
            // "haar wereldrecord uit 2019 (4.12,33)": the mark of the record, as if "van" stood before it.
            Opener::Bracket if self.marks_record(segment) => {
                if let Some(top) = self.open.last().copied() {
                    self.holds[top - self.first] =
                        self.held(top).with(Holds::of(self.reader, segment.start, segment.end));
                    self.clauses[top].ranges.push((segment.start, segment.end));
                    return;
                }
            }
            // "belandde net naast het podium (vierde)": the place of the clause that it stands in.
            // "won van Smit (6-1 6-1)": the score of the clause that it stands in.
            Opener::Bracket
                if !self.open.is_empty()
                    && (self.only_score(segment)
                        || self.only_place(segment) && self.behind_fixed_words(segment.start)) =>
            {
                let top = self.open.last().copied().unwrap_or_default();
                self.clauses[top].ranges.push((segment.start, segment.end));
                return;
            }
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
                // "de renner van Ajax, dat won": a neuter word is about the team, no person.
                let neuter = self
                    .reader
                    .mentions
                    .sense(self.reader.lexicon, segment.start, Category::PRONOUN)
                    .is_some_and(|s| self.reader.lexicon.name(s.features, Key::Gender) == Some("neuter"));
                let before = self.chunk_before(segment.start).map(|c| self.before_particle(c));
                let host = if neuter { before } else { before.map(|c| self.owner_of(c)) };
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
        // "…, door met 2-2 gelijk te spelen, maar zag PSV winnen": a clause without a finite verb ends before one that has it.
        let begins = segment.marked && segment.finite.is_some();
        while begins && self.open.len() > 1 && self.open.last().is_some_and(|&top| self.ends_with_infinitive(top)) {
            self.open.pop();
        }
        let Some(top) = self.open.last().copied() else {
            let index = self.begin(segment, ClauseKind::Main, None, None);
            self.open.push(index);
            return;
        };
        let dependent = matches!(self.clauses[top].kind, ClauseKind::Subordinate | ClauseKind::Relative);
        let complete = self.clauses[top].verb.finite.is_some();
        // "…, omdat Ajax verloor van PSV: 2-0": the score of what was told last.
        if self.clauses[top].kind == ClauseKind::Subordinate
            && complete
            && segment.opener == Opener::Strong
            && at + 1 == segments.len()
            && self.only_score(segment)
        {
            self.clauses[top].ranges.push((segment.start, segment.end));
            return;
        }
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
            if verb_second && self.goes_on(top, segment) {
                let (kind, host, opener) = (self.clauses[top].kind, self.clauses[top].host, self.clauses[top].opener);
                let index = self.begin(segment, kind, Some(top), host);
                self.clauses[index].opener = opener;
                self.open.pop();
                self.open.push(index);
                return;
            }
            if verb_second {
                // "…, die won en bleef …": the same clause goes on; "… en zo werd hij tweede": the outer one.
                let kind = self.clauses[top].kind;
                let (previous, host, opener) =
                    (self.clauses[top].previous, self.clauses[top].host, self.clauses[top].opener);
                // "…, die ziek is en zich afmeldde": nobody stands behind the verb who does it.
                let none_behind = |finite: usize| !Holds::of(self.reader, finite + 1, segment.end).competitor;
                let same = kind == ClauseKind::Relative
                    && segment.finite.is_some_and(|f| f == segment.start + 1 || none_behind(f));
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

    /// Whether a clause without a finite verb has come to its infinitive: "door met 2-2 gelijk te spelen tegen PSV".
    fn ends_with_infinitive(&self, top: usize) -> bool {
        let (reader, clause) = (self.reader, &self.clauses[top]);
        let to = |at: usize| reader.mentions.is(reader.lexicon, at, Category::TO_INFINITIVE);
        let infinitive = |at: usize| to(at) && reader.verb_use(at + 1).is_infinitive();
        let near = |&(start, end): &(usize, usize)| (start..end.min(start + LONGEST_INFINITIVE_CLAUSE)).any(infinitive);
        clause.verb.finite.is_none() && clause.ranges.first().is_some_and(near)
    }

    /// Whether a coordinated segment goes on with a dependent clause: its verb stands last, behind another word ("dat hij
    /// viel en niet startte") or in what is told ("dat hij viel en opgaf").
    fn goes_on(&self, top: usize, segment: &Segment) -> bool {
        let (Some(finite), Some(opener)) = (segment.finite, self.clauses[top].opener) else { return false };
        if self.clauses[top].kind != ClauseKind::Subordinate || segment.marked {
            return false;
        }
        let reader = self.reader;
        let last = (finite + 1..segment.end).all(|at| {
            let uses = reader.verb_use(at);
            uses.is_participle() || uses.is_infinitive() || reader.text.tokens[at].kind != TokenKind::Word
        });
        let told = reader
            .mentions
            .sense(reader.lexicon, opener, Category::SUBORDINATOR)
            .is_some_and(|sense| reader.lexicon.name(sense.features, Key::Kind) == Some("complement"));
        last && (told || finite > segment.start + 1)
    }

    /// Whether the verb of a segment is the infinitive that the clause before waits for: "moet het zonder Smit en Maes
    /// stellen".
    fn completes(&self, top: usize, segments: &[Segment], at: usize) -> bool {
        let segment = &segments[at];
        let (Some(infinitive), Some(finite)) = (segment.finite, self.clauses[top].verb.finite) else { return false };
        let reader = self.reader;
        let modal = || {
            let senses = reader.lexicon.senses(reader.mentions.words[finite]);
            // "zag zijn tegenstander (22) opgeven".
            let perceives = |s: &Sense| reader.lexicon.name(s.features, Key::Class) == Some("perceive");
            let takes = |s: &Sense| reader.lexicon.has(s.features, Key::Modal) || perceives(s);
            senses.iter().any(|s| s.category == Category::VERB && takes(s))
        };
        let closes = infinitive + 1 >= segment.end.saturating_sub(1);
        // "moest Smit, die 57,20 zwom, voorlaten": behind a relative clause.
        let resumes = segment.opener == Opener::Mark
            && closes
            && at.checked_sub(1).is_some_and(|before| segments[before].opener == Opener::Relative);
        let resumes = resumes || segment.opener == Opener::Resume;
        (resumes || segment.opener == Opener::Coordinator && !segment.marked && closes)
            && reader.verb_use(infinitive).is_infinitive()
            && modal()
            && self.clauses[top]
                .ranges
                .iter()
                .all(|&(s, e)| (s..e).all(|t| !reader.verb_use(t).is_infinitive() || reader.within_chunk(t)))
    }

    /// Whether a bracket holds but the time of the record that it stands behind.
    fn marks_record(&self, segment: &Segment) -> bool {
        let held = Holds::of(self.reader, segment.start, segment.end);
        let alone = self.reader.chunks(segment.start, segment.end).count() == 1;
        held.time && alone && segment.finite.is_none() && self.reader.record_before(segment.start - 1)
    }

    /// Whether the verb of a segment stands behind the bracket that follows: "…; Smit (22) werd derde", "… en in 1980
    /// (5000 meter) en 1984 (10.000 meter) reed hij".
    fn verb_behind_bracket(&self, segments: &[Segment], at: usize) -> bool {
        let segment = &segments[at];
        let bracket = segments.get(at + 1).is_some_and(|s| s.opener == Opener::Bracket && s.start == segment.end + 1);
        let mut behind = segments[at + 1..].iter().take(SEGMENTS_AHEAD).filter(|s| !s.nested);
        let behind = behind.find(|s| s.finite.is_some() || s.opener != Opener::Coordinator);
        let held = || Holds::of(self.reader, segment.start, segment.end);
        bracket
            && segment.finite.is_none()
            && segment.opener != Opener::Resume
            && behind.is_some_and(|s| s.opener == Opener::Resume && s.finite == Some(s.start))
            && {
                let held = held();
                let day = held.day && !(held.rank || held.prize || held.time);
                held.competitor || segment.opener == Opener::Coordinator && day
            }
    }

    /// "Wild ingesloten, Hosking wint": what was done to one, and what another does.
    fn follows_participle(&self, top: usize, segment: &Segment) -> bool {
        let done = self.clauses[top].ranges.last().is_some_and(|r| self.reader.verb_use(r.1 - 1).is_participle());
        let acts = segment.finite.is_some_and(|f| Holds::of(self.reader, segment.start, f).named);
        segment.opener == Opener::Mark
            && acts
            && done
            && self.clauses[top].kind == ClauseKind::Main
            && self.clauses[top].verb.finite.is_none()
            && self.held(top).named
    }

    fn append_or_begin(&mut self, top: usize, segments: &[Segment], at: usize) {
        let segment = &segments[at];
        if self.clauses[top].verb.finite.is_some() && self.verb_behind_bracket(segments, at) {
            let kind = match self.clauses[top].kind {
                ClauseKind::Gapped | ClauseKind::Bracket => ClauseKind::Main,
                kind => kind,
            };
            let (host, opener) = (self.clauses[top].host, self.clauses[top].opener);
            let index = self.begin(segment, kind, Some(top), host);
            self.clauses[index].opener = opener;
            self.open.pop();
            self.open.push(index);
            return;
        }
        if self.follows_participle(top, segment) {
            let index = self.begin(segment, ClauseKind::Main, Some(top), None);
            self.open.pop();
            self.open.push(index);
            return;
        }
        if self.completes(top, segments, at) {
            let held = Holds::of(self.reader, segment.start, segment.end);
            self.holds[top - self.first] = self.held(top).with(held);
            self.clauses[top].ranges.push((segment.start, segment.end));
            return;
        }
        let complete = self.clauses[top].verb.finite.is_some();
        if complete && segment.finite.is_some() || segment.opener == Opener::Strong && segment.finite.is_some() {
            let kind = if matches!(self.clauses[top].kind, ClauseKind::Gapped) {
                ClauseKind::Main
            } else {
                self.clauses[top].kind
            };
            let (host, opener) = (self.clauses[top].host, self.clauses[top].opener);
            // A colon or semicolon ends what was subordinate.
            let ends = segment.opener == Opener::Strong && segment.finite.is_some_and(|f| f + 1 < segment.end);
            let ends = ends && matches!(kind, ClauseKind::Relative | ClauseKind::Subordinate);
            let kind = if ends || kind == ClauseKind::Bracket { ClauseKind::Main } else { kind };
            let (host, opener) = if ends { (None, None) } else { (host, opener) };
            let index = self.begin(segment, kind, Some(top), host);
            self.clauses[index].opener = opener;
            self.open.pop();
            self.open.push(index);
            return;
        }
        // "Voskamp kon niet volgen: 1.17,20, goed voor …": what follows is told of the same subject.
        if segment.opener == Opener::Strong && complete && segment.finite.is_none() {
            let held = Holds::of(self.reader, segment.start, segment.end);
            let Holds { competitor, value, .. } = held;
            // "reed een baanrecord: 36,83": the mark of the record; "het goud was voor Smit: 36,83": of who received it.
            let outer = self.held(top);
            let given = outer.prize && outer.receiver && !outer.competitor;
            let mark = (outer.record || given) && !outer.time && held.time;
            // "…: de Noor, die de titel verdedigde, werd vierde": a clause whose verb follows.
            let described = self.reader.chunks(segment.start, segment.end).count() == 1;
            // "…: de nummer twee, Smit uit Noorwegen, kwam tot 17,65": the place says who it is.
            let verb_follows = competitor
                && (!value || described)
                && segments[at + 1..].iter().take(4).any(|s| s.opener == Opener::Mark && s.finite.is_some());
            if (value && !competitor && !mark || verb_follows) && self.clauses[top].kind == ClauseKind::Main {
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
            // "die vrijdag de 3000 meter won en zaterdag de 1500": what comes next belongs outside both.
            if !matches!(self.clauses[top].kind, ClauseKind::Relative | ClauseKind::Subordinate) {
                self.open.pop();
                self.open.push(index);
            }
            self.clauses[index].verb.finite = self.clauses[top].verb.finite;
            return;
        }
        // "…, en Krol en Roest eindigden als …": the first of the subjects of what follows.
        if complete && segment.finite.is_none() && segment.opener != Opener::Resume {
            let Holds { competitor, value, .. } = Holds::of(self.reader, segment.start, segment.end);
            // "…, want Bos, Smit en Maes gaven op": behind others of them.
            let joined = segment.opener == Opener::Coordinator;
            let listed = |s: &&Segment| joined && s.opener == Opener::Mark && self.lists(s);
            let others = segments[at + 1..].iter().take(SEGMENTS_AHEAD).take_while(listed).count();
            let subject_follows = segments.get(at + 1 + others).is_some_and(|n| {
                n.opener == Opener::Coordinator
                    && !n.marked
                    && n.finite.is_some_and(|f| Holds::of(self.reader, n.start, f).competitor)
            });
            let alone = segment.opener == Opener::Mark && self.lists(segment) && self.held(top).value;
            let told_of = (joined || alone) && self.told_before_verb(segments, at);
            if competitor && !value && (subject_follows || told_of || joined && self.described_subject(segments, at)) {
                let index = self.begin(segment, ClauseKind::Main, Some(top), None);
                self.open.pop();
                self.open.push(index);
                return;
            }
        }
        if let Some((host, last)) = self.parenthesis(top, segments, at) {
            for (number, part) in segments[at..=last].iter().enumerate() {
                // "winnaar in 2016, 2018 en 2019": one clause with its years.
                match self.clauses.last_mut().filter(|_| number > 0 && only_year(self.reader, part)) {
                    Some(clause) => clause.ranges.push((part.start, part.end)),
                    None => {
                        self.begin(part, ClauseKind::Bracket, Some(top), Some(host));
                    }
                }
            }
            self.taken = last + 1;
            return;
        }
        let held = Holds::of(self.reader, segment.start, segment.end);
        if let Some(holds) = self.holds.get_mut(top - self.first) {
            *holds = holds.with(held);
        }
        let clause = &mut self.clauses[top];
        clause.ranges.push((segment.start, segment.end));
        if clause.verb.finite.is_none() {
            clause.verb.finite = segment.finite;
        }
    }

    /// "en Bos (22), de rijder uit Edam, werd derde": whether somebody is described before the verb of whom a segment tells.
    fn described_subject(&self, segments: &[Segment], at: usize) -> bool {
        let mut next = segments[at + 1..].iter().skip_while(|s| s.opener == Opener::Bracket).take(2);
        let (Some(described), Some(verb)) = (next.next(), next.next()) else { return false };
        let held = Holds::of(self.reader, described.start, described.end);
        // "…, de nummer drie, werd": a place may be who it is.
        let describes = described.opener == Opener::Mark && described.finite.is_none() && !held.named;
        let marked = matches!(verb.opener, Opener::Mark | Opener::Resume);
        describes && marked && verb.finite == Some(verb.start)
    }

    /// "… en Bos (22), die viel, werd derde": whether a relative clause stands between somebody and the verb.
    fn told_before_verb(&self, segments: &[Segment], at: usize) -> bool {
        let mut behind = segments[at + 1..].iter().skip_while(|s| s.opener == Opener::Bracket).take(SEGMENTS_AHEAD);
        let relative = behind.next().is_some_and(|s| s.opener == Opener::Relative);
        let verb = behind.find(|s| !s.nested && s.opener == Opener::Mark && s.finite == Some(s.start));
        // "…, werd zij derde": the verb has its own subject.
        let own_subject = |verb: &Segment| {
            let first = self.reader.chunks(verb.start + 1, verb.end).next();
            first
                .is_some_and(|c| c.start as usize == verb.start + 1 && c.is_any(Holds::NAMES | Category::PRONOUN.bit()))
        };
        relative && verb.is_some_and(|verb| !own_subject(verb))
    }

    /// Whether a segment is a competitor of a list, and no more.
    fn lists(&self, segment: &Segment) -> bool {
        let Holds { competitor, value, .. } = Holds::of(self.reader, segment.start, segment.end);
        segment.finite.is_none() && competitor && !value && self.reader.chunks(segment.start, segment.end).count() == 1
    }

    /// Whether a segment without a verb is a clause of its own: it has a competitor, and it or what follows has a value,
    /// and the clause before has both as well.
    fn gapped(&self, top: usize, segments: &[Segment], at: usize) -> bool {
        let outer = self.held(top);
        let held = Holds::of(self.reader, segments[at].start, segments[at].end);
        if self.continues_years(&segments[at])
            || self.continues_subjects(top, &segments[at])
            || self.begins_with_verb(&segments[at])
        {
            return false;
        }
        let complete = self.clauses[top].verb.finite.is_some();
        // "Winst voor Smit, zilver voor Maes": no verb comes.
        let verbless = !complete && segments[at..].iter().take(SEGMENTS_AHEAD).all(|s| s.finite.is_none());
        // "Het goud ging naar Smit, het zilver naar Maes": each prize has its receiver.
        if (complete || verbless) && outer.prize && outer.receiver && held.prize && held.receiver {
            return true;
        }
        if complete && outer.contest && held.contest {
            // "Smit won de 500 meter, Maes de 1000 meter"; "de 500 meter was voor Smit, de 1000 meter voor Maes".
            if outer.competitor && held.named && !held.receiver || outer.receiver && held.receiver && !held.competitor {
                return true;
            }
            let joined = segments[at].opener == Opener::Coordinator && !held.competitor && !held.receiver;
            // "In 2017 won Smit de Ronde van Vlaanderen, in 2018 Parijs-Roubaix".
            let bare = !(held.competitor || held.receiver || held.prize || held.rank || held.time);
            if segments[at].opener == Opener::Mark && outer.year && held.year && bare {
                return true;
            }
            // "won vrijdag de 500 meter en zaterdag de 1000 meter", "vierde op de 500 meter en vijfde op de 1000 meter",
            // "goud op de 500 meter en brons op de 1000 meter".
            // "won de 50 meter in 25,13 en de 200 meter in 1.56,39".
            let timed = outer.time && held.time;
            let each = outer.day && held.day && !held.value || outer.rank && held.rank || outer.prize && held.prize;
            let each = each || timed;
            if joined && each {
                return true;
            }
        }
        // "liep 8,32 in de series en 8,34 in de finale": each round has its time.
        // "tweede in de series, vijfde in de finale": and its place.
        let more = matches!(segments[at].opener, Opener::Coordinator | Opener::Mark);
        let more = more && complete && !held.competitor && !held.receiver;
        if more && outer.round && held.round && (outer.time && held.time || outer.rank && held.rank) {
            return true;
        }
        // "Smit had zaterdag zilver op de 1500 meter, zondag brons op de 5000": each day has its prize.
        if complete && outer.day && outer.prize && held.day && held.prize && !held.competitor && !held.receiver {
            return true;
        }
        // "Ajax won met 3-0 van PSV, Feyenoord met 2-1 van NEC": each match has its score.
        if complete && outer.competitor && outer.governed && outer.score && held.named && held.governed && held.score {
            return true;
        }
        // "Smit is geblesseerd, Maes geschorst": each has a reason.
        let shared = |next: &Segment| {
            let held = Holds::of(self.reader, next.start, next.end);
            next.opener == Opener::Coordinator && !next.marked && next.finite.is_none() && held.named && held.reason
        };
        if complete && outer.competitor && outer.reason && held.named {
            // "…, Maes en Bos geschorst": both for one.
            if held.reason || segments.get(at + 1).is_some_and(shared) {
                return true;
            }
        }
        let told = |h: &Holds| h.prize || h.rank || h.time || h.record;
        // "Ritzege voor Smit, Maes tweede".
        if verbless && outer.prize && outer.receiver && !outer.competitor && held.named && held.rank && !held.receiver {
            return true;
        }
        // "In 2003 kregen Smit en Maes brons": the year is of both.
        if segments[at].opener == Opener::Coordinator
            && !segments[at].marked
            && told(&held)
            && !told(&outer)
            && outer.day
        {
            return false;
        }
        // A coordinated clause may have the competitor of the one before.
        if !((outer.competitor || self.clauses[top].previous.is_some()) && outer.value) {
            return false;
        }
        let Holds { competitor, mut value, .. } = held;
        // "goud voor Smit en Maes, zilver voor …": one more who receives.
        if outer.prize && outer.receiver && !outer.competitor && competitor && !value {
            return false;
        }
        if !competitor {
            return false;
        }
        // "…, voor Smit (27,06) en Maes (27,60)": one more of those behind, each with a time in brackets.
        let one_more = at >= 2
            && !value
            && segments[at].opener == Opener::Coordinator
            && (segments[at - 1].opener == Opener::Bracket
                // "…, voor Smit, die viel, en Maes (27,60)".
                || segments[at - 1].opener == Opener::Relative
                    && segments.get(at + 1).is_some_and(|s| s.opener == Opener::Bracket))
            && {
                let outer = &segments[at - 2];
                let last = self.reader.chunks(outer.start, outer.end).last().map_or(outer.start, |c| c.start as usize);
                // "won voor Smit (27,06) en Maes (27,60)", but "… en Maes (27,60) werd derde".
                let before = Holds::of(self.reader, last.saturating_sub(2).max(outer.start), outer.end);
                let begins = segments.get(at + 2).is_some_and(|s| s.finite == Some(s.start));
                before.governed && !before.competitor && !before.prize && !begins
            };
        if one_more {
            return false;
        }
        for next in segments[at + 1..].iter().take(8) {
            if value || next.finite.is_some() && next.opener != Opener::Relative {
                break;
            }
            match next.opener {
                Opener::Bracket => value |= Holds::of(self.reader, next.start, next.end).value,
                // "Kok werd tweede, Smit (Lotto) derde": what follows the bracket is of who stands before it.
                Opener::Resume => {
                    let next_held = Holds::of(self.reader, next.start, next.end);
                    value |= told(&outer) && held.named && told(&next_held) && !next_held.competitor;
                }
                // "en Smit, die viel, vijfde": over what is told beside.
                Opener::Relative => {}
                // "Kok pakte goud, Smit en Maes brons": both of them.
                Opener::Coordinator if told(&outer) && !next.marked && held.named && next.finite.is_none() => {
                    let next_held = Holds::of(self.reader, next.start, next.end);
                    if !next_held.named || next_held.receiver {
                        break;
                    }
                    value |= told(&next_held);
                }
                Opener::Mark => {
                    let next_held = Holds::of(self.reader, next.start, next.end);
                    if next_held.competitor && !self.appositive(next) {
                        break;
                    }
                    value |= next_held.value;
                }
                _ => break,
            }
        }
        value
    }

    /// "… en richt zich op de WK": fixed words that tell why begin with the verb.
    fn begins_with_verb(&self, segment: &Segment) -> bool {
        let reason = self.reader.chunks(segment.start, segment.end).next().filter(|c| c.is_any(Category::REASON.bit()));
        reason.is_some_and(|c| {
            let first = c.start as usize;
            first <= segment.start + 1 && self.reader.mentions.verb_use(first).is_finite()
        })
    }

    /// "In 1.27,26 gingen Smit, Maes en Bos er met de titel vandoor": whether a segment goes on with the names that began right
    /// behind a plural verb.
    fn continues_subjects(&self, top: usize, segment: &Segment) -> bool {
        let reader = self.reader;
        let Some(finite) = self.clauses[top].verb.finite else { return false };
        let name = |c: &Chunk| c.is_any(Holds::NAMES);
        let joins = |from: usize, to: usize| {
            (from..to).all(|at| {
                reader.text.tokens[at].is(Mark::Comma) || reader.mentions.is(reader.lexicon, at, Category::COORDINATOR)
            })
        };
        let first = reader.chunks(segment.start, segment.end).next().filter(name);
        let near = |c: &Chunk| (c.start as usize) < finite + LONGEST_LIST && joins(segment.start, c.start as usize);
        let Some(first) = first.filter(near) else { return false };
        let mut end = finite + 1;
        let mut several = false;
        for chunk in reader.chunks(end, first.start as usize) {
            let follows = if several { joins(end, chunk.start as usize) } else { chunk.start as usize == end };
            if !name(&chunk) || !follows {
                return false;
            }
            end = chunk.end as usize;
            several = true;
        }
        several && joins(end, first.start as usize) && verb::is_plural(reader, finite)
    }

    /// Whether a segment holds a score, or the sets of a match, and nothing else.
    fn only_score(&self, segment: &Segment) -> bool {
        let mentions = self.reader.mentions;
        let mut chunks = self.reader.chunks(segment.start, segment.end);
        let Some(first) = chunks.next() else { return false };
        let score = mentions.readings(first).any(|m| matches!(m.category, Category::SCORE | Category::SETS));
        score && first.start as usize == segment.start && first.end as usize == segment.end && chunks.next().is_none()
    }

    /// "in 2015 en 2016 de beste": one year more, in the same clause.
    fn continues_years(&self, segment: &Segment) -> bool {
        let year = |c: Chunk| self.reader.mentions.reading(c, Category::YEAR).is_some();
        let next = self.reader.chunks(segment.start, segment.end).next();
        segment.opener == Opener::Coordinator
            && next.is_some_and(|c| c.start as usize == segment.start + 1 && year(c))
            && self.chunk_before(segment.start).is_some_and(|c| year(self.reader.mentions.chunks[c]))
    }

    /// The competitor whom a verbless segment between commas is about: "Dijs, zaterdag nog derde op de 1500 meter, werd vijfde".
    /// It has a day or a contest of its own beside its value, or is but a place with its figures ("Dijs, vierde in 1.57,65,
    /// moest …"), and the clause that it breaks into goes on behind it.
    fn parenthesis(&self, top: usize, segments: &[Segment], at: usize) -> Option<(usize, usize)> {
        let segment = &segments[at];
        if segment.opener != Opener::Mark || segment.finite.is_some() {
            return None;
        }
        // "Roglic (29), vorig jaar vierde in de Tour, won": over the bracket behind the name.
        let tokens = &self.reader.text.tokens;
        let behind = segment.start - 1;
        let closed = behind > 0 && tokens[behind - 1].is(Mark::Close);
        let open = (behind.saturating_sub(LONGEST_BRACKET)..behind).rev().find(|&t| closed && tokens[t].is(Mark::Open));
        let behind = open.unwrap_or(behind);
        let host = self.chunk_before(behind)?;
        let chunk = self.reader.mentions.chunks[host];
        let named =
            self.reader.mentions.readings(chunk).any(|m| {
                matches!(m.category, Category::PERSON | Category::TEAM | Category::COUNTRY | Category::EPITHET)
            });
        if !named || chunk.end as usize != behind {
            return None;
        }
        let mut told = false;
        let mut value = false;
        let mentions = self.reader.mentions;
        // "tweede in 2013 en derde in 2018", "tweede in 2013, 2016 en 2018".
        let more = segments[at + 1..].iter().take_while(|s| {
            s.finite.is_none() && (s.opener == Opener::Coordinator && !s.marked || only_year(self.reader, s))
        });
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
                Category::DISCIPLINE | Category::ROUND | Category::COMPETITION | Category::PLACE | Category::GAP => {
                    told = true
                }
                Category::RANK | Category::AWARD | Category::TIME => value = true,
                Category::PERSON_NOUN => value |= self.reader.lexicon.has(mention.features, Key::Title),
                _ => {}
            }
        }
        // "vorig jaar tweede achter Smit": who stands behind a preposition is no subject.
        if Holds::of(self.reader, segment.start, segments[last].end).named {
            return None;
        }
        let placed = self.only_place(segment);
        // "net als Dijs, vierde in 1.57,65": who is compared is no subject.
        if placed && self.is_compared(chunk) {
            return Some((host, last));
        }
        let next = segments.get(last + 1)?;
        let goes_on = next.opener == Opener::Mark
            && next.start == segments[last].end + 1
            && (self.clauses[top].verb.finite.is_none() && next.finite.is_some()
                || self.clauses[top].verb.finite.is_some()
                    && next.finite.is_none()
                    && !Holds::of(self.reader, next.start, next.end).competitor);
        ((told || placed) && value && goes_on).then_some((host, last))
    }

    /// Whether fixed words of a verb stand before a bracket, and nothing that it could be told of.
    fn behind_fixed_words(&self, bracket: usize) -> bool {
        const OTHERS: u128 = Category::PERSON.bit()
            | Category::TEAM.bit()
            | Category::COUNTRY.bit()
            | Category::EPITHET.bit()
            | Category::DISCIPLINE.bit()
            | Category::COMPETITION.bit()
            | Category::ROUND.bit()
            | Category::AWARD.bit()
            | Category::YEAR.bit();
        let chunk = self.chunk_before(bracket).map(|c| self.reader.mentions.chunks[c]);
        chunk.is_some_and(|c| c.end as usize + 1 == bracket && c.is_any(Category::MARKER.bit()) && !c.is_any(OTHERS))
    }

    /// Whether a chunk stands behind "net als".
    fn is_compared(&self, chunk: Chunk) -> bool {
        let reader = self.reader;
        let before = (chunk.start as usize).checked_sub(1);
        let sense = before.and_then(|at| reader.mentions.sense(reader.lexicon, at, Category::PREPOSITION));
        let role = sense.and_then(|s| reader.lexicon.name(s.features, Key::Role));
        matches!(role, Some("comparison" | "as"))
    }

    /// Whether a segment holds but a place, and perhaps the figures of it behind.
    fn only_place(&self, segment: &Segment) -> bool {
        const FIGURES: u128 =
            Category::TIME.bit() | Category::GAP.bit() | Category::MARK.bit() | Category::POINTS.bit();
        let mut chunks = self.reader.chunks(segment.start, segment.end);
        chunks.next().is_some_and(|c| c.start as usize == segment.start && c.is_any(Category::RANK.bit()))
            && chunks.all(|c| c.is_any(FIGURES))
    }

    /// Whether a segment holds but a description of the person before it.
    fn appositive(&self, segment: &Segment) -> bool {
        self.reader
            .chunks(segment.start, segment.end)
            .all(|c| self.reader.mentions.readings(c).any(|m| !matches!(m.category, Category::PERSON | Category::TEAM)))
    }

    /// What a clause holds so far.
    fn held(&self, clause: usize) -> Holds {
        self.holds.get(clause - self.first).copied().unwrap_or_default()
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
        let held = Holds::of(self.reader, segment.start, segment.end);
        self.holds.resize(index - self.first + 1, Holds::default());
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
            arguments: SmallVec::new(),
        });
        index
    }

    /// Whom a relative clause behind a team or country is about: "Maes van Lotto, die won".
    fn owner_of(&self, index: usize) -> usize {
        let mentions = self.reader.mentions;
        let reads =
            |chunk: Chunk, categories: &[Category]| mentions.readings(chunk).any(|m| categories.contains(&m.category));
        let chunk = mentions.chunks[index];
        let before = (chunk.start as usize).checked_sub(1).and_then(|preposition| {
            let sense = mentions.sense(self.reader.lexicon, preposition, Category::PREPOSITION)?;
            let role = self.reader.lexicon.name(sense.features, Key::Role)?;
            let owner = index.checked_sub(1).filter(|_| matches!(role, "of" | "from"))?;
            (mentions.chunks[owner].end as usize == preposition).then_some(owner)
        });
        let team = reads(chunk, &[Category::TEAM, Category::COUNTRY, Category::PLACE]);
        before.filter(|&b| team && reads(mentions.chunks[b], &[Category::PERSON, Category::EPITHET])).unwrap_or(index)
    }

    /// "troefde Smit af, die …": the chunk before the particle of a verb, or the chunk itself.
    fn before_particle(&self, chunk: usize) -> usize {
        let chunks = &self.reader.mentions.chunks;
        let particle = chunks[chunk];
        let alone = particle.end == particle.start + 1
            && self.reader.mentions.is(self.reader.lexicon, particle.start as usize, Category::PARTICLE);
        let before = chunk.checked_sub(1).filter(|&before| alone && chunks[before].end == particle.start);
        before.unwrap_or(chunk)
    }

    /// The last chunk before a token, within the sentence: what a relative clause or a bracket is about.
    fn chunk_before(&self, token: usize) -> Option<usize> {
        let chunks = &self.reader.mentions.chunks;
        let index = self.reader.mentions.first_chunk(token).checked_sub(1)?;
        let start = self.reader.text.sentences[self.sentence].start;
        (chunks[index].start as usize >= start).then_some(index)
    }
}

/// Whether a segment holds but a year.
fn only_year(reader: &Reader, segment: &Segment) -> bool {
    let mut chunks = reader.chunks(segment.start, segment.end);
    let first = chunks.next().is_some_and(|c| c.is_any(Category::YEAR.bit()) && c.start as usize <= segment.start + 1);
    first && chunks.next().is_none()
}
