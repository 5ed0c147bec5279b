//! Text that a terminal shows and does not obey.

use std::borrow::Cow;

/// The text with every character written out that would steer a terminal, or turn the direction in which it is read: an escape
/// becomes `␛`, an override of the direction `\u{202e}`. Line ends and tabs stay.
///
/// ```
/// use uitslag::view::printable;
///
/// assert_eq!(printable("Kok \u{1b}[31mwon\u{7}"), "Kok ␛[31mwon␇");
/// assert_eq!(printable("Kok\twon\n"), "Kok\twon\n");
/// ```
pub fn printable(text: &str) -> Cow<'_, str> {
    let steers = |c: char| c.is_control() && !matches!(c, '\n' | '\t') || is_direction(c);
    if !text.contains(steers) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            c if !steers(c) => out.push(c),
            // The pictures of the first 32 characters stand in their order.
            '\0'..='\u{1f}' => out.extend(char::from_u32(0x2400 + u32::from(c))),
            '\u{7f}' => out.push('\u{2421}'),
            c => out.extend(c.escape_unicode()),
        }
    }
    Cow::Owned(out)
}

/// Whether a character turns the direction of what follows, or ends a line or paragraph in its own way.
fn is_direction(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_steers_is_left() {
        let all: String = (0..=0xffff).filter_map(char::from_u32).collect();
        let shown = printable(&all);
        assert!(!shown.chars().any(|c| c.is_control() && c != '\n' && c != '\t' || is_direction(c)));
        assert_eq!(printable("\u{9b}2J\u{7f}\r"), "\\u{9b}2J␡␍");
        assert_eq!(printable("a\u{202e}b"), "a\\u{202e}b");
    }

    #[test]
    fn what_is_harmless_is_not_copied() {
        assert!(matches!(printable("Kok reed 37,54 – „snel”"), Cow::Borrowed(_)));
    }
}
