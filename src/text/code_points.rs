//! The parts of a text by the numbers of their code points.

use std::ops::Range;

/// Code points between two entries of the index.
const STRIDE: usize = 64;

/// The way from code points to the bytes of a text: each part is found in a time that the length of the text does not matter for.
#[derive(Default)]
pub(crate) struct CodePoints {
    /// The byte at which each code point `i * STRIDE` begins.
    index: Vec<usize>,
}

impl CodePoints {
    /// Of a text, which is given again where its parts are asked for.
    pub fn new(text: &str) -> Self {
        CodePoints { index: text.char_indices().step_by(STRIDE).map(|(at, _)| at).collect() }
    }

    /// The words of a range of the text; what lies behind its end is left out.
    pub fn of<'t>(&self, text: &'t str, range: Range<usize>) -> &'t str {
        text.get(self.byte(text, range.start)..self.byte(text, range.end)).unwrap_or_default()
    }

    fn byte(&self, text: &str, code_point: usize) -> usize {
        let Some(&start) = self.index.get(code_point / STRIDE) else { return text.len() };
        let behind = text.get(start..).and_then(|rest| rest.char_indices().nth(code_point % STRIDE));
        behind.map_or(text.len(), |(at, _)| start + at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn by_code_points_and_not_by_bytes() {
        let text = "é".repeat(STRIDE) + "🚴won";
        let points = CodePoints::new(&text);
        assert_eq!(points.of(&text, STRIDE..STRIDE + 2), "🚴w");
        assert_eq!(points.of(&text, STRIDE - 1..STRIDE), "é");
        assert_eq!(points.of(&text, STRIDE + 3..1000), "n");
        assert_eq!(points.of(&text, 1000..1001), "");
        assert_eq!(CodePoints::new("").of("", 0..1), "");
    }
}
