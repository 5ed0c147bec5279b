//! Parts of one: "1/4", "twee derde van de race", "vijf achtsten", "duizend twee derde".

use super::Reader;
use super::numeral::{Numeral, NumeralKind};
use crate::grammar::{Category, Key};
use crate::text::Mark;

impl Reader<'_> {
    /// A part of one, in thousandths, and the token after it: "1/4".
    pub(super) fn fraction_at(&self, at: usize) -> Option<(u64, usize)> {
        let end = self.after_slash(at)?;
        let above: u64 = self.str(at).parse().ok()?;
        let below: u64 = self.str(at + 2).parse().ok()?;
        let part = 0 < above
            && above < below
            && (below <= 10 || below.is_multiple_of(5) || below.is_power_of_two())
            && below <= 1000;
        part.then(|| ((above * 1000 + below / 2) / below, end))
    }

    /// "twee derde van de race", but "twee derde plaatsen": the value in thousandths and the token after it.
    fn part_of_one(&self, start: usize, above: &Numeral) -> Option<(u64, usize)> {
        let proper = |below: u64| part(above.value, below);
        // "vijf achtsten": the plural is no place.
        if let Some(below) = self.part_named(above.end) {
            return proper(below * 1000).map(|part| (part, above.end + 1));
        }
        // "drie / vierde"
        let at = if self.is_mark(above.end, Mark::Slash) { above.end + 1 } else { above.end };
        let below = self.numeral_at(at).filter(|n| n.kind == NumeralKind::Ordinal && n.value > 2000)?;
        // "Kim werd op drie vierde": three seconds behind.
        let sure = self.is_end(below.end) && !self.cue_before(start, "time") || self.cue(below.end, "part");
        if !sure || self.unit_at(above.end).is_some() {
            return None;
        }
        proper(below.value).map(|part| (part, below.end))
    }

    /// How many of the parts that a word names make one: "achtsten".
    fn part_named(&self, at: usize) -> Option<u64> {
        let mut senses = self.senses(at).iter().filter(|s| s.category == Category::VALUE_CUE);
        let part = senses.find(|s| self.lexicon.name(s.features, Key::Type) == Some("parts"))?;
        self.lexicon.number(part.features, Key::Value).and_then(|n| u64::try_from(n).ok())
    }

    /// The same behind a whole number too: "drie en twee derde", "duizend twee derde".
    pub(super) fn with_part_of_one(&self, start: usize, numeral: &Numeral) -> Option<(u64, usize)> {
        if let Some(part) = self.part_of_one(start, numeral) {
            return Some(part);
        }
        if let Some(found) = self.part_of_last(start, numeral) {
            return Some(found);
        }
        let at = if self.is_joiner(numeral.end) { numeral.end + 1 } else { numeral.end };
        let above = self.numeral_at(at).filter(|n| n.kind == NumeralKind::Cardinal)?;
        let (part, end) = self.part_of_one(at, &above).filter(|_| numeral.value.is_multiple_of(1000))?;
        Some((numeral.value.saturating_add(part), end))
    }

    /// "duizend twee derde": the last word of the numeral counts the parts.
    fn part_of_last(&self, start: usize, numeral: &Numeral) -> Option<(u64, usize)> {
        let last = numeral.end.checked_sub(1).filter(|last| *last > start)?;
        let above = self.numeral_at(last).filter(|n| n.kind == NumeralKind::Cardinal && n.end == numeral.end)?;
        let unit = above.value < 10_000 && numeral.value % 10_000 == above.value;
        let (part, end) = self.part_of_one(start, &above).filter(|_| unit)?;
        Some((numeral.value - above.value + part, end))
    }
}

/// So many parts of so many, both in thousandths, in thousandths of one; less than one.
pub(super) fn part(above: u64, below: u64) -> Option<u64> {
    let part = above.is_multiple_of(1000) && above >= 1000 && above < below;
    part.then(|| (above * 1000 + below / 2) / below)
}
