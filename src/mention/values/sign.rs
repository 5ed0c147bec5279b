//! Numbers below zero: "min zes", "-12", "(-1,4)".

use super::Reader;
use crate::grammar::Category;
use crate::mention::Value;
use crate::text::{Mark, Shape, TokenKind};
use crate::value::Milli;

impl Reader<'_> {
    /// "min zes": a number behind a word that takes it below zero; the token after it. Behind a figure the word is rather a
    /// unit ("3 min 5").
    pub(super) fn below_zero_in_words(&mut self, sign: usize) -> Option<usize> {
        let behind_figure = sign > self.start && self.is_digits(sign - 1);
        if behind_figure || self.cue_before(sign, "ridden") {
            return None;
        }
        self.below_zero(sign)
    }

    /// "-12": a number behind a dash that is written to it and to nothing before it; the token after it. Behind a name or a
    /// figure the dash parts the two, and "-1." opens a line of a list.
    pub(super) fn below_zero_in_digits(&mut self, sign: usize) -> Option<usize> {
        let glued = self.glued(sign + 1) && self.is_number(sign + 1);
        let parted = sign == self.start
            || self.token(sign - 1).is_some_and(|before| match before.kind {
                TokenKind::Word => before.shape == Shape::Lower && !self.glued(sign),
                TokenKind::Mark(Mark::Open) => true,
                TokenKind::Mark(Mark::Colon | Mark::Comma) => !self.glued(sign),
                _ => false,
            });
        if !glued || !parted || sign == self.start && self.is_mark(sign + 2, Mark::Period) {
            return None;
        }
        self.below_zero(sign)
    }

    fn below_zero(&mut self, sign: usize) -> Option<usize> {
        let (value, end) = self.fraction_at(sign + 1).or_else(|| {
            let quantity = self.quantity_at(sign + 1)?;
            Some((quantity.value?, quantity.end))
        })?;
        // "-3 graden", "-5 februari", "-3-1"
        let more = self.unit_at(end).is_some()
            || self.longest(end, Category::MONTH).is_some()
            || self.glued(end) && (self.is_mark(end, Mark::Dash) || self.is_mark(end, Mark::Slash));
        if more {
            return None;
        }
        self.push(Category::NUMBER, sign, end, Value::Below(Milli(value)));
        Some(end)
    }
}
