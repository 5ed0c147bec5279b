//! A text by the number of its code points.

use std::ops::Range;

/// Code points between two entries of the index.
const STRIDE: usize = 64;

/// A text whose parts are asked for by code points, in any order, each in a time that the length of the text does not matter for.
pub(super) struct CodePoints<'t> {
    text: &'t str,
    /// The byte at which each code point `i * STRIDE` begins.
    index: Vec<usize>,
}

impl<'t> CodePoints<'t> {
    pub fn new(text: &'t str) -> Self {
        let index = text.char_indices().step_by(STRIDE).map(|(at, _)| at).collect();
        CodePoints { text, index }
    }

    /// The words of a range; what lies behind the end of the text is left out.
    pub fn of(&self, range: Range<usize>) -> &'t str {
        self.text.get(self.byte(range.start)..self.byte(range.end)).unwrap_or_default()
    }

    fn byte(&self, code_point: usize) -> usize {
        let Some(&start) = self.index.get(code_point / STRIDE) else { return self.text.len() };
        let behind = self.text[start..].char_indices().nth(code_point % STRIDE);
        behind.map_or(self.text.len(), |(at, _)| start + at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn by_code_points_and_not_by_bytes() {
        let text = "é".repeat(STRIDE) + "🚴won";
        let points = CodePoints::new(&text);
        assert_eq!(points.of(STRIDE..STRIDE + 2), "🚴w");
        assert_eq!(points.of(STRIDE - 1..STRIDE), "é");
        assert_eq!(points.of(STRIDE + 3..1000), "n");
        assert_eq!(points.of(1000..1001), "");
        assert_eq!(CodePoints::new("").of(0..1), "");
    }
}
