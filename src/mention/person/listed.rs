//! Lists of names: behind a heading ("Afwezig: Maes, De Wit"), or behind numbers ("1. Maes, 2. Claes").

use super::runs::{Finder, Run};
use crate::grammar::Category;
use crate::text::{Mark, TokenKind};

/// The heading of a list of names has at most so many tokens.
const LONGEST_ROLL_HEADING: usize = 8;

/// What a list says of a place has at most so many tokens.
const LONGEST_ITEM: usize = 24;

impl Finder<'_> {
    /// The colon behind the heading of a list of names: "Afwezig PSV:", "Vermoedelijke opstelling:".
    pub(super) fn roll(&self, start: usize, end: usize) -> Option<usize> {
        let heads = |at: usize| self.mentions.is(self.lexicon, at, Category::ROLL);
        let described = || start + 1 < end && self.text.tokens[start].is_wordlike() && heads(start + 1);
        if !self.sport || !heads(start) && !described() {
            return None;
        }
        (start + 1..end.min(start + LONGEST_ROLL_HEADING)).find(|&at| self.text.tokens[at].is(Mark::Colon))
    }

    /// Whether but marks and coordinators stand beside a run, as in a list.
    pub(super) fn is_item(&self, run: &Run, end: usize) -> bool {
        let tokens = &self.text.tokens;
        let and = |at: usize| self.mentions.is(self.lexicon, at, Category::COORDINATOR);
        let mark = |at: usize, marks: &[Mark]| marks.iter().any(|&m| tokens[at].is(m));
        // "80. Claes", "80' Claes"
        let minute = run.start > 1
            && mark(run.start - 1, &[Mark::Period, Mark::QuoteOpen, Mark::QuoteClose, Mark::Other])
            && tokens[run.start - 2].kind == TokenKind::Number;
        // "Scores: Maes 14, Claes 12.", "Scoreverloop: 1-0 Maes, 1-1 Claes."
        let number = |at: usize| tokens[at].kind == TokenKind::Number;
        let before = mark(run.start - 1, &[Mark::Colon, Mark::Comma, Mark::Semicolon])
            || and(run.start - 1)
            || minute
            || number(run.start - 1) && run.start > 2 && mark(run.start - 2, &[Mark::Dash]);
        let behind = run.end >= end
            || mark(run.end, &[Mark::Comma, Mark::Semicolon, Mark::Period, Mark::Open, Mark::Close])
            || and(run.end)
            || number(run.end)
                && (run.end + 1 >= end || mark(run.end + 1, &[Mark::Comma, Mark::Semicolon, Mark::Period]));
        before && behind
    }

    /// Whether a run stands behind a number of a list of two or more in a sport that not only teams play: "1. Maes, 2. Claes".
    pub(super) fn numbered(&self, run: &Run, sentence: usize) -> bool {
        if !self.sport || self.of_team_sport() {
            return false;
        }
        let lines = &self.text.sentences;
        let (start, end) = (lines[sentence].start, lines[sentence].end);
        // "1 Smit", "1. Smit", "1 NED Smit"
        let code = run.start.checked_sub(1).is_some_and(|b| b > start && self.is_code(b));
        let Some(at) = self.number_before(run.start - usize::from(code)).filter(|&at| at >= start) else {
            return false;
        };
        let Some(rank) = self.list_number(at) else { return false };
        // The lines before and behind it.
        let line = |sentence: Option<usize>| {
            sentence.and_then(|at| lines.get(at)).and_then(|line| self.list_number(line.start))
        };
        if at == start
            && (line(sentence.checked_sub(1)).is_some_and(|before| before + 1 == rank)
                || line(Some(sentence + 1)) == Some(rank + 1))
        {
            return true;
        }
        if !self.text.tokens[at + 1].is(Mark::Period) {
            return false;
        }
        // The numbers before and behind it, in its sentence.
        let near = |from: usize, to: usize, wanted: Option<u16>| {
            wanted.is_some() && (from..to).any(|t| t != at && self.list_number(t) == wanted)
        };
        near(at.saturating_sub(LONGEST_ITEM).max(start), at, rank.checked_sub(1))
            || near(run.end, end.min(run.end + LONGEST_ITEM), rank.checked_add(1))
    }

    /// The number right before a token, perhaps with a full stop: "1. Maes".
    pub(super) fn number_before(&self, at: usize) -> Option<usize> {
        let before = at.checked_sub(1)?;
        if self.text.tokens[before].is(Mark::Period) { before.checked_sub(1) } else { Some(before) }
    }

    /// The place that a number is in a list.
    pub(super) fn list_number(&self, at: usize) -> Option<u16> {
        let token = self.text.tokens.get(at)?;
        let short = token.kind == TokenKind::Number && token.span.end - token.span.start <= 3;
        short.then(|| self.text.word(at).parse().ok()).flatten().filter(|&rank| rank > 0)
    }
}
