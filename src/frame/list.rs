//! Lines of result lists: a number, a competitor, and the figures behind it.

use super::{Claim, Reader, Slots};
use crate::clause::Clause;
use crate::grammar::{Category, FactKind};
use crate::mention::Value;
use crate::text::{Mark, TokenKind};
use crate::value::Rank;

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
    let from = reader.mentions.first_chunk(first + 1);
    for (offset, chunk) in reader.mentions.chunks[from..].iter().enumerate() {
        if chunk.start as usize >= end.max(block.end) {
            break;
        }
        let mut noted = false;
        for mention in reader.mentions.readings(*chunk) {
            match (mention.category, mention.value) {
                (Category::PERSON | Category::TEAM | Category::COUNTRY, _) if who.is_none() => {
                    who = Some(from + offset);
                    noted = true;
                }
                (Category::GAP, Value::Time(gap)) => {
                    slots.gap = Some(gap);
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
    });
    true
}
