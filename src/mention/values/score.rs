//! Scores: "3-1", "2–0", "7-6 (5)".

use super::Reader;
use crate::grammar::Category;
use crate::mention::Value;
use crate::text::{Mark, TokenKind};

/// Scores with spaces around the dash are not higher than this: "3 - 1", but "500 - 1".
const HIGHEST_SPACED: u16 = 60;

impl Reader<'_> {
    /// A score that begins at a whole number; the token after it.
    pub(super) fn score(&mut self, at: usize) -> Option<usize> {
        if !self.is_mark(at + 1, Mark::Dash) {
            return None;
        }
        let home = side(self.str(at))?;
        let second = self.token(at + 2)?;
        let glued = self.glued(at + 1);
        if glued != self.glued(at + 2) {
            return None;
        }
        if second.kind != TokenKind::Number {
            return None;
        }
        let away = side(self.str(at + 2))?;
        let chained = at >= self.start + 2 && self.is_mark(at - 1, Mark::Dash) && self.is_number(at - 2)
            || self.is_mark(at + 3, Mark::Dash)
                && self.glued(at + 3) == glued
                && self.token(at + 4).is_some_and(|t| t.kind != TokenKind::Word && t.is_wordlike());
        let other = at > self.start
            && (self.is_mark(at - 1, Mark::Plus) || self.is_mark(at - 1, Mark::Slash) && self.glued(at));
        if chained || other || !glued && home.max(away) > HIGHEST_SPACED {
            return None;
        }
        // "10-15 seconden", "6-22 februari"
        if self.unit_at(at + 3).is_some() || self.sense(at + 3, Category::MONTH).is_some() {
            return None;
        }
        let mut end = at + 3;
        // The tie-break of a set: "(5)", "(7-5)", "(7/5)".
        if matches!((home, away), (7, 6) | (6, 7)) && self.is_mark(end, Mark::Open) && self.is_number(end + 1) {
            let both =
                (self.is_mark(end + 2, Mark::Dash) || self.is_mark(end + 2, Mark::Slash)) && self.is_number(end + 3);
            let close = if both { end + 4 } else { end + 2 };
            if self.is_mark(close, Mark::Close) {
                end = close + 1;
            }
        }
        self.push(Category::SCORE, at, end, Value::Score(home, away));
        Some(end)
    }
}

/// One side of a score.
fn side(word: &str) -> Option<u16> {
    let plain = (1..=3).contains(&word.len()) && word.bytes().all(|b| b.is_ascii_digit());
    (plain && (word.len() == 1 || !word.starts_with('0'))).then(|| word.parse().ok()).flatten()
}
