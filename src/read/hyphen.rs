//! Words that print has broken at the end of a line, put together again.
//!
//! A hyphen at the end of a line is one of the break ("wereld-⏎kampioen") or one of the word ("Noord-⏎Holland", "zilver-⏎en
//! bronzen"). Which of the two is told by the letters beside it, without knowing words:
//!
//! | after the break | the hyphen |
//! |---|---|
//! | a small letter | goes, with the break |
//! | a capital | stays, and the break goes; both go where the word before it is in capitals as well |
//! | the vowel that stands before it as well ("auto-⏎ongeluk") | stays, and the break goes: one word would read otherwise |
//! | a word of two letters that begins with a vowel ("zilver-⏎en") | stays, and the break becomes a space: no syllable of a broken word begins so |
//! | anything else, or a blank line | stays, and the break with it |
//!
//! A soft hyphen, U+00AD, is always of the break.

use std::borrow::Cow;

/// A text with its broken words mended. Its other line breaks stay.
pub(super) fn mend(text: &str) -> Cow<'_, str> {
    if !might_break(text) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(HYPHENS) {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let hyphen = from.chars().next().unwrap_or_default();
        let after = &from[hyphen.len_utf8()..];
        rest = after;
        match line_after(after) {
            Some(next) => match joint(&out, hyphen, next) {
                Joint::Closed => rest = next,
                Joint::Hyphen => {
                    out.push('-');
                    rest = next;
                }
                Joint::Space => {
                    out.push_str("- ");
                    rest = next;
                }
                Joint::Broken => out.push(hyphen),
            },
            None if hyphen == SOFT => {}
            None => out.push(hyphen),
        }
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// How the last word of a line and the first of the next go together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Joint {
    /// As one word.
    Closed,
    /// As one word with its hyphen.
    Hyphen,
    /// As two, the first with its hyphen.
    Space,
    /// Not at all: the hyphen and the break are what they seem.
    Broken,
}

const SOFT: char = '\u{ad}';

/// The hyphens that end a line: also the one that Unicode has for it, and the sign that recognised print has for a soft one.
const HYPHENS: [char; 4] = ['-', SOFT, '\u{2010}', '¬'];

/// Whether a character is a hyphen that can end a line.
pub(super) fn is_hyphen(c: char) -> bool {
    HYPHENS.contains(&c)
}

/// How `before` with a hyphen at its end goes together with the next line.
pub(super) fn joint(before: &str, hyphen: char, next: &str) -> Joint {
    let mut upwards = before.chars().rev();
    let (last, last_but_one) = (upwards.next(), upwards.next());
    let first = next.chars().next();
    let (Some(last), Some(first)) = (last.filter(|c| c.is_alphanumeric()), first.filter(|c| c.is_alphabetic())) else {
        return if hyphen == SOFT { Joint::Closed } else { Joint::Broken };
    };
    if hyphen == SOFT || hyphen == '¬' {
        return Joint::Closed;
    }
    if last.is_numeric() {
        return Joint::Hyphen;
    }
    if first.is_uppercase() {
        let capitals = last.is_uppercase() && last_but_one.is_some_and(char::is_uppercase);
        let go_on = next.chars().nth(1).is_some_and(char::is_uppercase);
        return if capitals && go_on { Joint::Closed } else { Joint::Hyphen };
    }
    let word: Vec<char> = next.chars().take_while(|c| c.is_alphabetic()).take(3).collect();
    if word.len() == 2 && is_vowel(first) {
        return Joint::Space;
    }
    if is_vowel(last) && last.to_lowercase().eq(first.to_lowercase()) { Joint::Hyphen } else { Joint::Closed }
}

fn is_vowel(c: char) -> bool {
    matches!(c.to_ascii_lowercase(), 'a' | 'e' | 'i' | 'o' | 'u')
}

/// The next line, when a line ends here and the next is not blank.
fn line_after(text: &str) -> Option<&str> {
    let next = text.trim_start_matches([' ', '\t']);
    let next = next.strip_prefix("\r\n").or_else(|| next.strip_prefix('\n'))?;
    let next = next.trim_start_matches([' ', '\t']);
    (!next.is_empty() && !next.starts_with(['\r', '\n'])).then_some(next)
}

/// Whether there is something to mend, told by bytes: nearly no text has it.
fn might_break(text: &str) -> bool {
    let bytes = text.as_bytes();
    memchr::memmem::find(bytes, "\u{ad}".as_bytes()).is_some()
        || memchr::memchr_iter(b'\n', bytes).any(|at| {
            // Blanks of this line alone: those of a thousand blank lines above it would be passed over a thousand times.
            let blanks = bytes[..at].iter().rev().take_while(|byte| matches!(byte, b' ' | b'\t' | b'\r')).count();
            let line = &bytes[..at - blanks];
            [&b"-"[..], "\u{2010}".as_bytes(), "¬".as_bytes()].iter().any(|hyphen| line.ends_with(hyphen))
        })
}

#[cfg(test)]
mod tests {
    use super::mend;

    #[test]
    fn breaks_of_print() {
        for (broken, whole) in [
            ("de wereld-\nkampioen won", "de wereldkampioen won"),
            ("de wereld- \r\n  kampioen won", "de wereldkampioen won"),
            ("WERELD-\nKAMPIOEN", "WERELDKAMPIOEN"),
            ("een meis-\nje", "een meisje"),
            ("de wereld\u{ad}\nkampioen", "de wereldkampioen"),
            ("de we\u{ad}reld\u{ad}kampioen", "de wereldkampioen"),
            ("de wereld¬\nkampioen", "de wereldkampioen"),
            ("schaat-\nsen en loo-\npen", "schaatsen en loopen"),
        ] {
            assert_eq!(mend(broken), whole, "{broken:?}");
        }
    }

    #[test]
    fn hyphens_of_the_word() {
        for (broken, whole) in [
            ("in Noord-\nHolland", "in Noord-Holland"),
            ("zilver-\nen bronzen medaille", "zilver- en bronzen medaille"),
            ("een auto-\nongeluk", "een auto-ongeluk"),
            ("de 500-\nmeter", "de 500-meter"),
            ("Ajax-\nPSV", "Ajax-PSV"),
        ] {
            assert_eq!(mend(broken), whole, "{broken:?}");
        }
    }

    #[test]
    fn long_runs_are_passed_over_once() {
        for run in ["\n", "-\n", "- ", "\u{ad}", "-\n\n", "a-\n", "¬ \n"] {
            let text = run.repeat(300_000);
            assert!(mend(&text).len() <= text.len() + 1);
        }
    }

    #[test]
    fn what_stays_as_it_is() {
        for text in [
            "",
            "-",
            "Kok won -\nen hoe",
            "Ajax - PSV 3-1",
            "uitslag 3-\n1",
            "wereld-\n\nkampioen",
            "wereld-",
            "wereld-\n",
            "- Kok\n- Kim",
            "zilver- en bronzen",
        ] {
            assert_eq!(mend(text), text);
        }
    }
}
