//! Lines of result lists: a number, a competitor, and the figures behind it.

use super::{Claim, Reader, Slots};
use crate::clause::Clause;
use crate::grammar::{Category, FactKind, Slot};
use crate::mention::{Chunk, Value};
use crate::text::{Mark, TokenKind};
use crate::value::{Milli, Rank};

/// Reads a line as a place of a result list; whether it is one.
pub(super) fn read(reader: &Reader, index: usize, clause: &Clause, claims: &mut Vec<Claim>) -> bool {
    let (start, end) = clause.extent();
    let block = reader.text.sentences[clause.sentence];
    let first = block.start.min(start);
    let Some(token) = reader.text.tokens.get(first) else { return false };
    if token.kind != TokenKind::Number {
        return false;
    }
    let Ok(rank) = reader.text.word(first).parse::<u16>() else { return false };
    let marked =
        reader.text.tokens.get(first + 1).is_some_and(|t| t.glued && (t.is(Mark::Period) || t.is(Mark::Close)));
    let mut who = None;
    let mut slots = Slots { rank: Some(Rank(rank)), ..Slots::default() };
    let mut evidence = vec![(first, first + 1)];
    let duels = reader.mentions.sport.is_some_and(|sport| reader.grammar.lexicon.is_of_duels(sport));
    let mut named = 0;
    let from = reader.mentions.first_chunk(first + 1);
    for (offset, chunk) in reader.mentions.chunks[from..].iter().enumerate() {
        if chunk.start as usize >= end.max(block.end) {
            break;
        }
        let mut noted = false;
        for mention in reader.mentions.readings(*chunk) {
            match (mention.category, mention.value) {
                // "1. Luke Smit 17 (2)": where matches are played, points.
                (Category::NUMBER, Value::Number(points))
                    if duels && slots.points.is_none() && named == chunk.start =>
                {
                    slots.points = Some(points);
                    noted = true;
                }
                (Category::PERSON | Category::TEAM | Category::COUNTRY, _) if who.is_none() => {
                    who = Some(from + offset);
                    named = chunk.end;
                    noted = true;
                }
                (Category::GAP, Value::Time(gap)) => {
                    slots.gap = slots.gap.or(Some(gap));
                    noted = true;
                }
                (Category::TIME, Value::Time(time)) if slots.time.is_none() && who.is_some() => {
                    slots.time = Some(time);
                    noted = true;
                }
                (Category::POINTS, Value::Number(points)) => {
                    slots.points = Some(points);
                    noted = true;
                }
                _ => {}
            }
        }
        if noted {
            evidence.push((chunk.start as usize, chunk.end as usize));
        }
    }
    let (Some(who), true) = (who, marked && (1..=999).contains(&rank)) else { return false };
    claims.push(Claim {
        clause: index,
        kind: FactKind::Result,
        who: Some(who),
        group: vec![who],
        slots,
        evidence,
        frame: None,
        nth: None,
    });
    true
}

/// A row is read up to so many places.
const LONGEST_ROW: usize = 100;

/// A place of a row: the number's token, the place, and where its words end.
struct Item {
    at: usize,
    rank: u16,
    end: usize,
}

/// Reads a sentence that holds a result list in one line, "1. A 37,54, 2. B 37,60"; the token where the list begins.
pub(super) fn read_row(reader: &Reader, clauses: &[Clause], index: usize, claims: &mut Vec<Claim>) -> Option<usize> {
    let number = clauses[index].sentence;
    let sentence = &reader.text.sentences[number];
    let tokens = &reader.text.tokens;
    let mut items: Vec<Item> = Vec::new();
    for at in sentence.start..sentence.end {
        let numbered = tokens[at].kind == TokenKind::Number
            && tokens.get(at + 1).is_some_and(|t| t.glued && (t.is(Mark::Period) || t.is(Mark::Close)))
            && reader.mentions.chunk_at(at + 2).is_some_and(|c| competitor(reader, c));
        let rank = numbered.then(|| reader.text.word(at).parse::<u16>().ok()).flatten();
        let Some(rank) = rank.filter(|rank| (1..=999).contains(rank)) else { continue };
        if let Some(last) = items.last_mut() {
            last.end = at;
        }
        if items.len() == LONGEST_ROW {
            break;
        }
        items.push(Item { at, rank, end: sentence.end });
    }
    if items.len() < 2 || items.windows(2).any(|pair| pair[1].rank < pair[0].rank || pair[1].rank > pair[0].rank + 2) {
        return None;
    }
    let begins = items[0].at;
    let mut best: Option<Milli> = None;
    let row = claims.len();
    for item in items {
        let mut slots = Slots { rank: Some(Rank(item.rank)), ..Slots::default() };
        let mut evidence = vec![(item.at, item.at + 1)];
        let from = reader.mentions.first_chunk(item.at + 2);
        for chunk in reader.mentions.chunks[from..].iter().take_while(|c| (c.start as usize) < item.end) {
            for mention in reader.mentions.readings(*chunk) {
                match (mention.category, mention.value) {
                    (Category::GAP, Value::Time(gap)) => slots.gap = slots.gap.or(Some(gap)),
                    // Behind the winner's time a far shorter one is the gap.
                    (Category::TIME, Value::Time(time)) if best.is_some_and(|b| time.0 * 2 < b.0) => {
                        slots.gap = Some(time);
                    }
                    (Category::TIME, Value::Time(time)) => {
                        slots.time = slots.time.or(Some(time));
                        best = best.or(Some(time));
                    }
                    (Category::POINTS, Value::Number(points)) => slots.points = Some(points),
                    _ => continue,
                }
                evidence.push((chunk.start as usize, chunk.end as usize));
            }
        }
        evidence.push((reader.mentions.chunks[from].start as usize, reader.mentions.chunks[from].end as usize));
        // The clause that names the competitor, where the row is cut at its marks.
        let names = |c: &Clause| c.arguments.iter().any(|a| a.chunk == from);
        let holder = clauses[index..].iter().take_while(|c| c.sentence == number).position(names);
        claims.push(Claim {
            clause: index + holder.unwrap_or(0),
            kind: FactKind::Result,
            who: Some(from),
            group: vec![from],
            slots,
            evidence,
            frame: None,
            nth: None,
        });
    }
    claims[row..].sort_by_key(|claim| claim.clause);
    Some(begins)
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
