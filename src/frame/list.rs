//! Lines of result lists: a number, a competitor, and the figures behind it.

use super::{Claim, Reader, Slots};
use crate::clause::Clause;
use crate::grammar::{Category, FactKind, Key};
use crate::mention::{Chunk, Value};
use crate::text::{Mark, TokenKind};
use crate::value::{Milli, Rank};

/// Reads a line as a place of a result list; whether it is one.
pub(super) fn read(reader: &Reader, index: usize, clause: &Clause, claims: &mut Vec<Claim>) -> bool {
    let (start, end) = clause.extent();
    let line = reader.text.sentences[clause.sentence];
    let first = number_of_line(reader, line.start.min(start));
    let Some(rank) = number(reader, first) else { return false };
    // "1 Smit 37,54", between lines that count on.
    let bare = || reader.mentions.chunk_at(first + 1).is_some_and(|c| competitor(reader, c));
    if !is_marked(reader, first) && (!bare() || !in_series(reader, clause.sentence, rank)) {
        return false;
    }
    let from = reader.mentions.first_chunk(first + 1);
    let chunks = reader.mentions.chunks[from..].iter().take_while(|c| (c.start as usize) < end.max(line.end));
    let named = |c: &Chunk| {
        let categories = [Category::PERSON, Category::TEAM, Category::COUNTRY];
        reader.mentions.readings(*c).any(|m| categories.contains(&m.category))
    };
    let Some(offset) = chunks.clone().position(named) else { return false };
    let mut figures = Figures::default();
    let mut item = figures.item(rank, first);
    for (at, chunk) in chunks.enumerate() {
        if at == offset {
            item.evidence.push((chunk.start as usize, chunk.end as usize));
        }
        figures.read(reader, *chunk, at > offset, &mut item);
    }
    claims.push(item.claim(index, from + offset));
    true
}

/// The token of the number that a line may begin with, behind a bullet.
fn number_of_line(reader: &Reader, first: usize) -> usize {
    let bullet = reader.text.tokens.get(first).is_some_and(|t| t.is(Mark::Dash) || t.is(Mark::Other));
    if bullet { first + 1 } else { first }
}

/// The place that a number can be.
fn number(reader: &Reader, at: usize) -> Option<u16> {
    let token = reader.text.tokens.get(at).filter(|t| t.kind == TokenKind::Number)?;
    let digits = token.span.end - token.span.start <= 3;
    let rank = digits.then(|| reader.text.word(at).parse::<u16>().ok()).flatten()?;
    (1..=999).contains(&rank).then_some(rank)
}

/// Whether a full stop or a bracket makes a number that of a list.
fn is_marked(reader: &Reader, at: usize) -> bool {
    reader.text.tokens.get(at + 1).is_some_and(|t| t.glued && (t.is(Mark::Period) || t.is(Mark::Close)))
}

/// Whether the line before a sentence or after it has the number before or after.
fn in_series(reader: &Reader, sentence: usize, rank: u16) -> bool {
    let beside = |at: usize| {
        let line = reader.text.sentences.get(at)?;
        number(reader, number_of_line(reader, line.start))
    };
    let before = sentence.checked_sub(1).and_then(beside);
    before.is_some_and(|b| b + 1 == rank) || rank == 1 && beside(sentence + 1) == Some(2)
}

/// What the figures of a list are, told by those that have been read.
#[derive(Default)]
struct Figures {
    /// The first time.
    best: Option<Milli>,
    /// The first has points.
    counted: bool,
    /// How the contest is measured that the list is of: "field" in metres, "points".
    kind: Option<Kind>,
    /// Whether a far shorter time behind the winner's is the gap.
    row: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Field,
    Points,
}

/// A place of a list as it is read.
struct Entry {
    slots: Slots,
    evidence: Vec<(usize, usize)>,
}

impl Entry {
    fn claim(self, clause: usize, who: usize) -> Claim {
        Claim {
            clause,
            kind: FactKind::Result,
            who: Some(who),
            group: vec![who],
            slots: self.slots,
            evidence: self.evidence,
            frame: None,
            nth: None,
        }
    }
}

/// The longest mark of a jump or throw, in millimetres; a round number is a distance that is run.
const LONGEST_MARK: u64 = 110_000;

impl Figures {
    fn item(&self, rank: u16, at: usize) -> Entry {
        let slots = Slots { rank: Some(Rank(rank)), ..Slots::default() };
        Entry { slots, evidence: vec![(at, at + 1)] }
    }

    /// Reads what a chunk says of a place. `named`: its competitor stands before it.
    fn read(&mut self, reader: &Reader, chunk: Chunk, named: bool, item: &mut Entry) {
        let slots = &mut item.slots;
        let before = (slots.time, slots.gap, slots.points, slots.distance);
        let mut times = [None; 2];
        let mut plain = None;
        for mention in reader.mentions.readings(chunk) {
            match (mention.category, mention.value) {
                (Category::GAP, Value::Time(gap)) => slots.gap = slots.gap.or(Some(gap)),
                (Category::TIME, Value::Time(time)) if named => {
                    let free = if times[0].is_none() { 0 } else { 1 };
                    times[free] = times[free].or(Some(time));
                }
                (Category::POINTS, Value::Number(points)) => {
                    slots.points = Some(points);
                    self.counted = true;
                }
                (Category::DISTANCE, Value::Length(mark))
                    if named
                        && mark.0 <= LONGEST_MARK
                        && !mark.0.is_multiple_of(10_000)
                        && (self.kind == Some(Kind::Field) || !chunk.is_any(Category::DISCIPLINE.bit())) =>
                {
                    slots.distance = slots.distance.or(Some(mark));
                }
                (Category::NUMBER, Value::Number(number)) if named => plain = Some(number),
                _ => {}
            }
        }
        match self.kind {
            Some(Kind::Field) if slots.gap.is_none() => slots.distance = slots.distance.or(times[0]),
            Some(Kind::Points) => slots.points = slots.points.or(plain),
            _ => {}
        }
        if self.kind.is_none() && before.0.is_none() && slots.gap.is_none() {
            self.time(times, slots);
        }
        if self.counted && times[0].is_none() && slots.time.is_none() && slots.gap.is_none() {
            slots.points = slots.points.or(plain);
        }
        if before != (slots.time, slots.gap, slots.points, slots.distance) {
            item.evidence.push((chunk.start as usize, chunk.end as usize));
        }
    }

    /// Takes the reading of a time that is nearest to the winner's.
    fn time(&mut self, times: [Option<Milli>; 2], slots: &mut Slots) {
        let ratio = |time: Milli| {
            let best = self.best.unwrap_or(time);
            time.0.max(best.0) * 1000 / time.0.min(best.0).max(1)
        };
        let Some(time) = times.into_iter().flatten().min_by_key(|t| ratio(*t)) else { return };
        // Behind the winner's time a far shorter one is the gap.
        if self.row && self.best.is_some_and(|b| time.0 * 2 < b.0) {
            slots.gap = Some(time);
        } else {
            slots.time = Some(time);
            self.best = self.best.or(slots.time);
        }
    }
}

/// A row is read up to so many places.
const LONGEST_ROW: usize = 100;
/// Numbers without a mark behind them are places only where so many count up from one.
const SHORTEST_BARE_ROW: usize = 3;

/// A place of a row: the number's token, the place, the token of the competitor, and where its words end.
struct Item {
    at: usize,
    rank: u16,
    who: usize,
    end: usize,
}

/// Reads a sentence that holds a result list in one line, "1. A 37,54, 2. B 37,60"; the token where the list begins.
pub(super) fn read_row(reader: &Reader, clauses: &[Clause], index: usize, claims: &mut Vec<Claim>) -> Option<usize> {
    let sentence_index = clauses[index].sentence;
    let sentence = &reader.text.sentences[sentence_index];
    let tokens = &reader.text.tokens;
    let mut items: Vec<Item> = Vec::new();
    let mut bare = false;
    for at in sentence.start..sentence.end {
        let Some(rank) = number(reader, at) else { continue };
        let marked = is_marked(reader, at);
        let opens = at == sentence.start || !tokens[at].glued && matches!(tokens[at - 1].kind, TokenKind::Mark(_));
        let who = if marked { at + 2 } else { at + 1 };
        if !(marked || opens) || !reader.mentions.chunk_at(who).is_some_and(|c| competitor(reader, c)) {
            continue;
        }
        bare |= !marked;
        if let Some(last) = items.last_mut() {
            last.end = at;
        }
        if items.len() == LONGEST_ROW {
            break;
        }
        items.push(Item { at, rank, who, end: sentence.end });
    }
    let row = claims.len();
    let mut begins = None;
    let mut before = sentence.start;
    // "500 meter: 1. A, 2. B; 1000 meter: 1. C, 2. D": a row begins at each first place.
    for items in items.chunk_by(|_, next| next.rank != 1) {
        let start = std::mem::replace(&mut before, items[items.len() - 1].at);
        let counts_on = |pair: &[Item]| pair[0].rank <= pair[1].rank && pair[1].rank <= pair[0].rank + 2;
        let counts_up = items.iter().zip(1u16..).all(|(item, rank)| item.rank == rank);
        if items.len() < 2
            || !items.windows(2).all(counts_on)
            || bare && (items.len() < SHORTEST_BARE_ROW || !counts_up)
        {
            continue;
        }
        begins = begins.or(Some(items[0].at));
        let contest = discipline_before(reader, start, items[0].at);
        let kind = contest.and_then(|chunk| kind_of(reader, chunk));
        let mut figures = Figures { row: true, kind, ..Figures::default() };
        let event = contest.filter(|_| row < claims.len());
        for item in items {
            let mut entry = figures.item(item.rank, item.at);
            entry.slots.event = event;
            let from = reader.mentions.first_chunk(item.who);
            for chunk in reader.mentions.chunks[from..].iter().take_while(|c| (c.start as usize) < item.end) {
                figures.read(reader, *chunk, true, &mut entry);
            }
            let name = reader.mentions.chunks[from];
            entry.evidence.push((name.start as usize, name.end as usize));
            // The clause that names the competitor, where the row is cut at its marks.
            let names = |c: &Clause| c.arguments.iter().any(|a| a.chunk == from);
            let holder = clauses[index..].iter().take_while(|c| c.sentence == sentence_index).position(names);
            claims.push(entry.claim(index + holder.unwrap_or(0), from));
        }
    }
    claims[row..].sort_by_key(|claim| claim.clause);
    begins
}

/// The chunk of the discipline that is named last between two tokens: "Kogel (v): 1. A 19,02".
fn discipline_before(reader: &Reader, start: usize, end: usize) -> Option<usize> {
    let from = reader.mentions.first_chunk(start);
    let chunks = reader.mentions.chunks[from..].iter().take_while(|c| (c.start as usize) < end).enumerate();
    let last = chunks.filter(|(_, c)| c.is_any(Category::DISCIPLINE.bit())).last()?;
    Some(from + last.0)
}

/// How a contest is measured.
fn kind_of(reader: &Reader, chunk: usize) -> Option<Kind> {
    let discipline = reader.mentions.reading(reader.mentions.chunks[chunk], Category::DISCIPLINE)?;
    match discipline.name(&reader.grammar.lexicon, Key::Kind)? {
        "field" => Some(Kind::Field),
        "points" => Some(Kind::Points),
        _ => None,
    }
}

fn competitor(reader: &Reader, chunk: Chunk) -> bool {
    reader
        .mentions
        .readings(chunk)
        .any(|m| matches!(m.category, Category::PERSON | Category::TEAM | Category::COUNTRY | Category::TEAM_ALIAS))
}
