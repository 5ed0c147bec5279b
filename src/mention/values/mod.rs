//! Values: numbers, ordinals, durations, race times, clock times, dates, distances, ages and scores.
//!
//! Shapes of digits are read here; which words are numerals, units and cues, the grammar says
//! (`grammar/lexicon/numbers.lex`, `units.lex`). A shape that can be two things ("13.05", "twee uur") is given as each of
//! them that its neighbours allow, the likeliest first.

mod clock;
mod cue;
mod date;
mod digits;
mod duration;
mod fraction;
mod mixed;
mod number;
mod numeral;
mod quantity;
mod score;
mod sign;
mod time;
mod unit;

use std::cell::Cell;

use super::{Mention, Value};
use crate::grammar::{Category, FeatureSet, FeatureValue, Key, Lexicon, WordId};
use crate::text::{Mark, Text, TokenKind};

/// Finds the values of a text. `words` holds the number of each token's word, marks among them. The mentions come in text order; of those
/// that begin at one token the longest comes first; readings of one span as several categories may stand side by side,
/// the likeliest first.
pub fn find(text: &Text, words: &[WordId], lexicon: &Lexicon, out: &mut Vec<Mention>) {
    // A name that the grammar does not have is the value of no feature.
    let named = |name| FeatureValue::Name(lexicon.names.id(name).unwrap_or(u32::MAX));
    let mut reader = Reader {
        blocked: named("blocked"),
        whole: named("whole"),
        below: named("below"),
        text,
        source: text.normal.as_str(),
        words,
        lexicon,
        start: 0,
        limit: 0,
        clock_end: 0,
        habit: Cell::new(None),
        out,
    };
    for sentence in &text.sentences {
        reader.start = sentence.start;
        reader.limit = sentence.end.min(words.len());
        let mut at = sentence.start;
        while at < reader.limit {
            at = reader.value(at).max(at + 1);
        }
    }
}

/// The categories of words that can begin a value, one bit each.
const BEGINS_VALUE: u128 = Category::NUMERAL.bit()
    | Category::CLOCK_WORD.bit()
    | Category::MONTH.bit()
    | Category::UNIT.bit()
    | Category::VALUE_CUE.bit();

/// Reads the values of one sentence after another.
struct Reader<'a> {
    text: &'a Text,
    source: &'a str,
    words: &'a [WordId],
    lexicon: &'a Lexicon,
    /// The kinds of cues that begin a value.
    blocked: FeatureValue,
    whole: FeatureValue,
    below: FeatureValue,
    /// The first token of the sentence.
    start: usize,
    /// The token after its last.
    limit: usize,
    /// The token after the last time of day that can be nothing else: "tussen 13.05 en 14.30".
    clock_end: usize,
    /// How the article writes its times, once asked for.
    habit: Cell<Option<time::Habit>>,
    out: &'a mut Vec<Mention>,
}

impl Reader<'_> {
    /// Reads what begins at a token; the token to go on with.
    fn value(&mut self, at: usize) -> usize {
        match self.text.tokens[at].kind {
            TokenKind::Word => self.word(at),
            TokenKind::Number => self.number(at),
            TokenKind::Mixed => self.mixed(at),
            // "€ 500"
            TokenKind::Mark(Mark::Other) => self.blocked_prefix(at).unwrap_or_else(|| self.numeral(at)),
            TokenKind::Mark(Mark::Dash) => self.below_zero_in_digits(at).unwrap_or(at + 1),
            TokenKind::Mark(Mark::Comma) => self.decimal_comma(at).unwrap_or(at + 1),
            TokenKind::Mark(_) => at + 1,
        }
    }

    /// Reads what begins at a word.
    fn word(&mut self, at: usize) -> usize {
        let word = self.words[at];
        let categories = self.lexicon.categories_of(word);
        if categories == 0
            && let Some(end) = self.placed_in_ranking(at)
        {
            return end;
        }
        if categories & BEGINS_VALUE == 0 {
            return if categories == 0 && self.may_be_compound(at) { self.numeral(at) } else { at + 1 };
        }
        for sense in self.lexicon.senses(word) {
            match sense.category {
                Category::NUMERAL if self.begins_nothing(at, sense.features) => {}
                Category::NUMERAL => return self.numeral(at),
                Category::CLOCK_WORD => {
                    if let Some(end) = self.clock_in_words(at) {
                        return end;
                    }
                }
                Category::MONTH => return self.month(at),
                Category::UNIT => {
                    if let Some(end) = self.unit_alone(at, sense.features) {
                        return end;
                    }
                }
                Category::VALUE_CUE => {
                    let kind = self.lexicon.feature(sense.features, Key::Type);
                    let read = if kind == Some(self.blocked) {
                        self.blocked_prefix(at)
                    } else if kind == Some(self.whole) {
                        self.whole_unit(at)
                    } else if kind == Some(self.below) {
                        self.below_zero_in_words(at)
                    } else {
                        None
                    };
                    if let Some(end) = read {
                        return end;
                    }
                }
                _ => {}
            }
        }
        at + 1
    }

    /// Whether a numeral is a joiner ("en"), or the article "een" before a word that makes no number of it.
    fn begins_nothing(&self, at: usize, features: FeatureSet) -> bool {
        if self.lexicon.has(features, Key::Joiner) {
            return true;
        }
        let measures = |category| matches!(category, Category::NUMERAL | Category::UNIT | Category::VALUE_CUE);
        self.lexicon.has(features, Key::Ambiguous)
            && self.token(at + 1).is_some_and(|t| t.kind == TokenKind::Word)
            && !self.senses(at + 1).iter().any(|s| measures(s.category))
            && !self.may_be_compound(at + 1)
    }

    fn push(&mut self, category: Category, start: usize, end: usize, value: Value) {
        self.out.push(Mention::of_value(category, start, end, value));
    }

    fn push_with(&mut self, category: Category, start: usize, end: usize, value: Value, features: FeatureSet) {
        self.out.push(Mention { features, ..Mention::of_value(category, start, end, value) });
    }
}
