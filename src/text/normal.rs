//! Normalisation form C with a map back to the code points of the original.

use std::sync::Arc;

use unicode_normalization::char::{canonical_combining_class, is_combining_mark};
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use super::CodePoints;
use crate::ascii;
use crate::value::Span;

/// Bytes between two entries of the index from bytes to code points.
const STRIDE: usize = 16;

/// A text in normalisation form C.
pub struct Normalised {
    text: Arc<str>,
    /// How many code points stand before byte `i * STRIDE`.
    index: Vec<u32>,
    /// For a text that was not in form C: (code point here, code point in the original) wherever the difference changes.
    shifts: Vec<(u32, u32)>,
    /// Nothing was changed.
    same: bool,
    /// For a text that was changed: where the code points of the original stand.
    there: CodePoints,
}

impl Normalised {
    /// Normalises a text.
    pub fn new(original: &str) -> Self {
        let quick = is_composed(original);
        let (text, shifts) = if quick { (original.into(), Vec::new()) } else { compose(original) };
        let mut index = Vec::new();
        if text.len() > STRIDE && !text.is_ascii() {
            index.reserve(text.len() / STRIDE + 1);
            let mut count = 0u32;
            for chunk in text.as_bytes().chunks(STRIDE) {
                index.push(count);
                count += code_points(chunk);
            }
        }
        let there = if quick { CodePoints::default() } else { CodePoints::new(original) };
        Normalised { text, index, shifts, same: quick, there }
    }

    /// The normalised text.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The same, for those who keep it.
    pub fn shared(&self) -> &Arc<str> {
        &self.text
    }

    /// Whether the text was in form C, so that the words here are those of the original.
    pub fn is_original(&self) -> bool {
        self.shifts.is_empty() && self.same
    }

    /// The code points of the original, start and end exclusive, that a span stands for.
    pub fn original(&self, span: Span) -> (usize, usize) {
        (self.code_point(span.start as usize), self.code_point(span.end as usize))
    }

    /// The words of the original from one code point to another, where it was changed. It is given again.
    pub(crate) fn words_of<'t>(&self, original: &'t str, from: usize, to: usize) -> &'t str {
        self.there.of(original, from..to)
    }

    fn code_point(&self, byte: usize) -> usize {
        let byte = byte.min(self.text.len());
        let here = if self.index.is_empty() {
            if self.text.len() > STRIDE { byte as u32 } else { code_points(&self.text.as_bytes()[..byte]) }
        } else {
            let chunk = (byte / STRIDE).min(self.index.len() - 1);
            self.index[chunk] + code_points(&self.text.as_bytes()[chunk * STRIDE..byte])
        };
        let shift = self.shifts.partition_point(|&(at, _)| at <= here);
        match shift.checked_sub(1).and_then(|i| self.shifts.get(i)) {
            Some(&(at, there)) => (there + (here - at)) as usize,
            None => here as usize,
        }
    }
}

/// Whether a text is surely in form C already.
fn is_composed(text: &str) -> bool {
    // Below U+0300, whose first byte is 0xCC, no character composes with another, and none has its place among marks.
    let beyond = text.bytes().enumerate().filter(|(_, byte)| *byte >= 0xCC);
    is_nfc_quick(beyond.filter_map(|(at, _)| text[at..].chars().next())) == IsNormalized::Yes
}

/// How many code points begin in some bytes, eight at a time.
fn code_points(bytes: &[u8]) -> u32 {
    let (words, rest) = bytes.as_chunks::<8>();
    // A byte that goes on with a code point has its highest bit and not the next.
    let go_on = |word: u64| ascii::count((word >> 7) & !(word >> 6) & ascii::EACH);
    let going_on: u32 = words.iter().map(|word| go_on(u64::from_le_bytes(*word))).sum();
    let rest = rest.iter().filter(|&&b| (b & 0xC0) != 0x80).count() as u32;
    words.len() as u32 * 8 - going_on + rest
}

/// Composes run by run, a run being a character with the marks that can join it, so that each run's place is known.
fn compose(original: &str) -> (Arc<str>, Vec<(u32, u32)>) {
    let mut text = String::with_capacity(original.len());
    let mut shifts = Vec::new();
    let (mut here, mut there) = (0u32, 0u32);
    let mut start = 0;
    let mut chars = original.char_indices().peekable();
    while chars.next().is_some() {
        while chars.peek().is_some_and(|&(_, c)| joins(c)) {
            chars.next();
        }
        let end = chars.peek().map_or(original.len(), |&(at, _)| at);
        let run = &original[start..end];
        let before = text.len();
        text.extend(run.nfc());
        let (new, old) = (text[before..].chars().count() as u32, run.chars().count() as u32);
        // A character that form C takes apart has several here, of which the further ones stand at its end there.
        shifts.extend((old..new).map(|further| (here + further, there + old)));
        here += new;
        there += old;
        if new != old {
            shifts.push((here, there));
        }
        start = end;
    }
    (text.into(), shifts)
}

/// Whether a character can be composed with the one before it: a mark, or a vowel or final of a Korean syllable.
fn joins(c: char) -> bool {
    canonical_combining_class(c) != 0 || is_combining_mark(c) || ('\u{1161}'..='\u{11FF}').contains(&c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn composed_with_the_way_back() {
        let original = "Sa\u{301}bli\u{301}kova\u{301} won";
        let normal = Normalised::new(original);
        assert_eq!(normal.as_str(), "Sáblíková won");
        let at = normal.as_str().find("won").unwrap() as u32;
        let (start, end) = normal.original(Span::new(at, at + 3));
        assert_eq!(original.chars().skip(start).take(end - start).collect::<String>(), "won");
    }

    #[test]
    fn what_form_c_takes_apart_ends_where_it_ended() {
        // U+1D160 is three characters in form C.
        let normal = Normalised::new("a\u{1d160} b");
        let ends: Vec<usize> = normal
            .as_str()
            .char_indices()
            .map(|(at, c)| normal.original(Span::new(at as u32, (at + c.len_utf8()) as u32)).1)
            .collect();
        assert_eq!(ends, [1, 2, 2, 2, 3, 4]);
    }

    #[test]
    fn long_text_with_wide_letters() {
        let original = "é".repeat(1000) + "won";
        let normal = Normalised::new(&original);
        assert_eq!(normal.original(Span::new(2000, 2003)), (1000, 1003));
    }

    #[test]
    fn long_ascii_text() {
        let normal = Normalised::new(&"a".repeat(1000));
        assert_eq!(normal.original(Span::new(999, 1000)), (999, 1000));
    }
}
