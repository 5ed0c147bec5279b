//! Pairs of words that coordinate together: "zowel Smit als Maes", "noch Smit noch Maes".

use super::{Mentions, Spot};
use crate::grammar::{Category, Key, Lexicon};
use crate::text::{Mark, Text, TokenKind};

/// The second word of a pair is looked for so many tokens behind the first.
const REACH: usize = 16;

impl Mentions {
    /// Reads the second word of each pair as the coordinator that it is there, whatever it is elsewhere.
    pub(super) fn join_pairs(&mut self, text: &Text, lexicon: &Lexicon) {
        for first in 0..self.words.len() {
            let Some(sense) = self.sense(lexicon, first, Category::COORDINATOR) else { continue };
            let Some(pair) = lexicon.name(sense.features, Key::Pair) else { continue };
            let pair = lexicon.word(pair);
            let ends = |at: &usize| matches!(text.tokens[*at].kind, TokenKind::Mark(mark) if !matches!(mark, Mark::Comma | Mark::Open | Mark::Close));
            let limit = self.words.len().min(first + REACH);
            let limit = (first + 1..limit).find(ends).unwrap_or(limit);
            let Some(second) = (first + 2..limit).find(|&at| self.words[at] == pair) else { continue };
            let joined = lexicon.name(sense.features, Key::Joins).map_or(pair, |word| lexicon.word(word));
            if joined != pair {
                self.words[second] = joined;
                self.spots[second] = Spot::new(joined, &text.tokens[second], lexicon);
            }
            // The first opens what the second coordinates, and coordinates nothing.
            self.spots[first].word_kinds &= !Category::COORDINATOR.bit();
            self.spots[first].kinds &= !Category::COORDINATOR.bit();
        }
    }
}
