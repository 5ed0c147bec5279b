//! Lines of result lists: a number, a competitor, and the figures behind it.

use super::{Claim, Reader, Slots};
use crate::clause::Clause;
use crate::grammar::{Category, FactKind, Key, Slot};
use crate::mention::{Chunk, Value};
use crate::text::{Mark, Shape, TokenKind, medal_sign};
use crate::value::{Medal, Milli, Rank, parse_name};

/// Reads a line as a place of a result list; whether it is one.
pub(super) fn read(reader: &Reader, index: usize, clause: &Clause, claims: &mut Vec<Claim>) -> bool {
    let (start, end) = clause.extent();
    let line = reader.text.sentences[clause.sentence];
    let first = number_of_line(reader, line.start.min(start));
    let Some(rank) = number(reader, first) else { return false };
    // "1 Smit 37,54", between lines that count on.
    let ruled = reader.text.tokens.get(first + 1).is_some_and(|t| t.is(Mark::Other));
    let who = behind_code(reader, if ruled { first + 2 } else { first + 1 });
    let bare = || reader.mentions.chunk_at(who).is_some_and(|c| competitor(reader, c));
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
    // Behind the winner's time a far shorter one is the gap.
    let best = winner_of_series(reader, clause.sentence, rank);
    let mut figures = Figures { best, row: best.is_some(), ..Figures::default() };
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
    if bullet && number(reader, first).is_none() { first + 1 } else { first }
}

/// The place that a number can be, or a sign that stands for a medal.
fn number(reader: &Reader, at: usize) -> Option<u16> {
    if let Some(medal) = reader.text.tokens.get(at).and_then(|_| medal_sign(reader.text.word(at))) {
        return Some(medal);
    }
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

/// The token behind the code of a country that stands before a name: "1 NED Smit".
fn behind_code(reader: &Reader, at: usize) -> usize {
    let upper = reader.text.tokens.get(at).is_some_and(|t| t.shape == Shape::Upper);
    let named = || reader.mentions.chunk_at(at).is_some_and(|c| competitor(reader, c));
    at + usize::from(upper && reader.mentions.is(&reader.grammar.lexicon, at, Category::COUNTRY_CODE) && !named())
}

/// The time that the first line of a list gives, for a line behind it.
fn winner_of_series(reader: &Reader, sentence: usize, rank: u16) -> Option<Milli> {
    let place = |at: usize| number(reader, number_of_line(reader, reader.text.sentences[at].start));
    let (mut line, mut last) = (sentence, rank);
    for _ in 0..LONGEST_ROW.min(usize::from(rank)) {
        let before = line.checked_sub(1)?;
        let rank = place(before).filter(|&rank| rank <= last)?;
        (line, last) = (before, rank);
        if rank == 1 {
            break;
        }
    }
    let line = reader.text.sentences[line];
    let chunks = reader.mentions.chunks[reader.mentions.first_chunk(line.start)..].iter();
    let mut times = chunks.take_while(|c| (c.start as usize) < line.end).filter(|c| !c.is_any(Category::GAP.bit()));
    times.find_map(|c| match reader.mentions.reading(*c, Category::TIME)?.value {
        Value::Time(time) if last == 1 => Some(time),
        _ => None,
    })
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
                // "2. Smit 7\"", below the winner's time.
                (Category::DURATION, Value::Time(gap)) if named && self.row && self.is_far_below(gap) => {
                    slots.gap = slots.gap.or(Some(gap));
                }
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
                    // "2,34 meter, 2. Kok 2,31"
                    self.kind = Some(Kind::Field);
                }
                (Category::MARK, Value::Length(mark)) if named => {
                    slots.distance = slots.distance.or(Some(mark));
                    self.kind = Some(Kind::Field);
                }
                (Category::NUMBER, Value::Number(number)) if named => plain = Some(number),
                _ => {}
            }
        }
        match self.kind {
            Some(Kind::Field) if slots.gap.is_none() => slots.distance = slots.distance.or(times[0]),
            Some(Kind::Points) => slots.points = slots.points.or(plain),
            // "1. Luke Smit 17": right behind the name, where no times are measured.
            None if untimed(reader) && behind_name(reader, chunk) => slots.points = slots.points.or(plain),
            _ => {}
        }
        if self.kind.is_none() && before.0.is_none() && before.1 == slots.gap {
            self.time(times, slots);
        }
        if self.counted && times[0].is_none() && slots.time.is_none() && slots.gap.is_none() {
            slots.points = slots.points.or(plain);
        }
        if before != (slots.time, slots.gap, slots.points, slots.distance) {
            item.evidence.push((chunk.start as usize, chunk.end as usize));
        }
    }

    /// Whether a time is far shorter than the winner's.
    fn is_far_below(&self, time: Milli) -> bool {
        self.best.is_some_and(|best| time.0 * 2 < best.0)
    }

    /// Takes the reading of a time that is nearest to the winner's.
    fn time(&mut self, times: [Option<Milli>; 2], slots: &mut Slots) {
        let ratio = |time: Milli| {
            let best = self.best.unwrap_or(time);
            time.0.max(best.0) * 1000 / time.0.min(best.0).max(1)
        };
        let Some(time) = times.into_iter().flatten().min_by_key(|t| ratio(*t)) else { return };
        // Behind the winner's time a far shorter one is the gap.
        if self.row && self.is_far_below(time) {
            slots.gap = Some(time);
        } else {
            slots.time = Some(time);
            self.best = self.best.or(slots.time);
        }
    }
}

/// Whether the sport measures no times.
fn untimed(reader: &Reader) -> bool {
    let lexicon = &reader.grammar.lexicon;
    reader.mentions.sport.is_some_and(|s| lexicon.is_untimed(s) || lexicon.is_judged(s) || lexicon.is_of_duels(s))
}

/// Whether a chunk stands right behind a competitor.
fn behind_name(reader: &Reader, chunk: Chunk) -> bool {
    let before = (chunk.start as usize).checked_sub(1).and_then(|at| reader.mentions.chunk_of[at].checked_sub(1));
    before.is_some_and(|number| competitor(reader, reader.mentions.chunks[number as usize]))
}

/// A row is read up to so many places.
const LONGEST_ROW: usize = 100;

/// Numbers without a mark behind them are places only where so many count up from one.
const SHORTEST_BARE_ROW: usize = 3;

/// So many places are left out at the most.
const FURTHEST_PLACE: u16 = 60;

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
    if let Some(begins) = read_medals(reader, clauses, index, claims) {
        return Some(begins);
    }
    let mut items: Vec<Item> = Vec::new();
    let mut bare = false;
    for at in sentence.start..sentence.end {
        let Some(rank) = number(reader, at) else { continue };
        let marked = is_marked(reader, at);
        // "1 Smit 37,54 2 Kok 37,60": a number that counts on needs no mark before it.
        let counts = || items.last().is_some_and(|last| last.rank + 1 == rank);
        let opens = at == sentence.start
            || !tokens[at].glued && (matches!(tokens[at - 1].kind, TokenKind::Mark(_)) || counts());
        let who = behind_code(reader, if marked { at + 2 } else { at + 1 });
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
        // "De Belgen: 12. Claes, 31. Maes": a list may leave places out, where its numbers are marked.
        let furthest: u16 = if bare { 1 } else { FURTHEST_PLACE };
        let counts_on = |pair: &[Item]| pair[0].rank <= pair[1].rank && pair[1].rank <= pair[0].rank + furthest;
        let counts_up = items.iter().zip(1u16..).all(|(item, rank)| item.rank == rank);
        // "Polshoog: 1. Smit 4,25": a list of but the first.
        let alone = !bare && items[0].rank == 1 && items[0].at > 0 && tokens[items[0].at - 1].is(Mark::Colon);
        if items.len() < 2 && !alone
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
            claims.push(entry.claim(clause_of(clauses, index, from), from));
        }
    }
    claims[row..].sort_by_key(|claim| claim.clause);
    begins
}

/// The clause of a sentence that names a competitor, where a row is cut at its marks.
fn clause_of(clauses: &[Clause], index: usize, who: usize) -> usize {
    let sentence = clauses[index].sentence;
    let names = |c: &Clause| c.arguments.iter().any(|a| a.chunk == who);
    let holder = clauses[index..].iter().take_while(|c| c.sentence == sentence).position(names);
    index + holder.unwrap_or(0)
}

/// Reads a sentence that gives the medals with their names, "Goud: A (37,54), zilver: B, brons: C"; the token where they
/// begin.
fn read_medals(reader: &Reader, clauses: &[Clause], index: usize, claims: &mut Vec<Claim>) -> Option<usize> {
    let sentence = &reader.text.sentences[clauses[index].sentence];
    let tokens = &reader.text.tokens;
    let lexicon = &reader.grammar.lexicon;
    let mut items: Vec<(Medal, usize, usize)> = Vec::new();
    for at in sentence.start + 1..sentence.end {
        if !tokens[at].is(Mark::Colon) || items.len() == LONGEST_ROW {
            continue;
        }
        let begins = |c: &Chunk| {
            let first = c.start as usize;
            first == sentence.start || matches!(tokens[first - 1].kind, TokenKind::Mark(_))
        };
        let Some(award) = reader.mentions.chunk_at(at - 1).filter(|c| c.end as usize == at && begins(c)) else {
            continue;
        };
        let mut readings = reader.mentions.readings(award).filter(|m| m.category == Category::AWARD);
        let medal = readings.find_map(|m| m.name(lexicon, Key::Medal)).and_then(parse_name);
        let who = reader.mentions.chunk_at(at + 1).filter(|c| competitor(reader, *c));
        if let (Some(medal), Some(who)) = (medal, who) {
            items.push((medal, award.start as usize, who.start as usize));
        }
    }
    let (_, begins, _) = *items.first()?;
    let mut figures = Figures { row: true, ..Figures::default() };
    let row = claims.len();
    for (number, &(medal, at, who)) in items.iter().enumerate() {
        let end = items.get(number + 1).map_or(sentence.end, |next| next.1);
        let mut entry = figures.item(medal.rank().0, at);
        entry.slots.medal = Some(medal);
        let from = reader.mentions.first_chunk(who);
        for chunk in reader.mentions.chunks[from..].iter().take_while(|c| (c.start as usize) < end) {
            figures.read(reader, *chunk, true, &mut entry);
        }
        entry.evidence.push((who, reader.mentions.chunks[from].end as usize));
        claims.push(entry.claim(clause_of(clauses, index, from), from));
    }
    claims[row..].sort_by_key(|claim| claim.clause);
    Some(begins)
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

/// Reads a sentence that holds several matches in one line, "A - B 3-1, C - D 2-2"; the token where they begin.
pub(super) fn read_fixtures(
    reader: &Reader,
    clauses: &[Clause],
    index: usize,
    claims: &mut Vec<Claim>,
) -> Option<usize> {
    const SCORES: u128 = Category::SCORE.bit() | Category::SETS.bit();
    let number = clauses[index].sentence;
    let sentence = &reader.text.sentences[number];
    let chunks = &reader.mentions.chunks;
    let from = reader.mentions.first_chunk(sentence.start);
    let within = chunks[from..].iter().take_while(|c| (c.start as usize) < sentence.end).count();
    let dashed = |home: usize| {
        let dash = chunks[home].end as usize;
        dash + 1 == chunks[home + 1].start as usize && reader.text.tokens[dash].is(Mark::Dash)
    };
    let game = |score: &usize| {
        let [home, away] = [score - 2, score - 1];
        let follows = chunks[away].end == chunks[*score].start;
        let sides = competitor(reader, chunks[home]) && competitor(reader, chunks[away]);
        (chunks[*score].is_any(SCORES) && follows && sides && dashed(home)).then_some(home)
    };
    let games: Vec<usize> = (from + 2..from + within).filter_map(|score| game(&score)).take(LONGEST_ROW).collect();
    let begins = chunks[*games.first()?].start as usize;
    if games.len() < 2 {
        return None;
    }
    let first = claims.len();
    for home in games {
        let [away, score] = [home + 1, home + 2];
        let value = |m: &crate::mention::Mention| match m.value {
            Value::Score(a, b) => Some((a, b)),
            _ => None,
        };
        let sets = reader.sets(score, Slot::Score).filter(|_| chunks[score].is_any(Category::SETS.bit()));
        let points = reader.mentions.reading(chunks[score], Category::SCORE).and_then(value);
        let slots = Slots { away: Some(away), score: points.filter(|_| sets.is_none()), sets, ..Slots::default() };
        let evidence = [home, away, score].map(|c| (chunks[c].start as usize, chunks[c].end as usize)).to_vec();
        // The last clause that names one of the two: by then both are known.
        let names = |c: &Clause| c.arguments.iter().any(|a| a.chunk == home || a.chunk == away);
        let holder = clauses[index..].iter().take_while(|c| c.sentence == number).enumerate().filter(|(_, c)| names(c));
        let Some((holder, _)) = holder.last() else { continue };
        claims.push(Claim {
            clause: index + holder,
            kind: FactKind::Match,
            who: Some(home),
            group: vec![home],
            slots,
            evidence,
            frame: None,
            nth: None,
        });
    }
    claims[first..].sort_by_key(|claim| claim.clause);
    Some(begins)
}

fn competitor(reader: &Reader, chunk: Chunk) -> bool {
    reader
        .mentions
        .readings(chunk)
        .any(|m| matches!(m.category, Category::PERSON | Category::TEAM | Category::COUNTRY | Category::TEAM_ALIAS))
}
