//! Tokens: words, numbers with their inner separators, and marks.

use super::Conventions;
use crate::ascii;
use crate::value::Span;

/// A word, a number or a mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    /// Where it stands in the normalised text.
    pub span: Span,
    /// What it is.
    pub kind: TokenKind,
    /// How a word is capitalised.
    pub shape: Shape,
    /// No white space before it.
    pub glued: bool,
    /// It is the first word of its sentence, or of a quotation within it.
    pub first: bool,
    /// It stands within quotation marks that hold speech.
    pub quoted: bool,
}

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenKind {
    /// Letters, with inner hyphens, apostrophes and full stops.
    Word,
    /// Digits, with inner separators: `1.08,91`, `1'08"91`, `13.05`.
    Number,
    /// Digits followed by letters: `21e`, `23-jarige`, `10u45`, `4x100`.
    Mixed,
    /// Punctuation or a symbol.
    Mark(Mark),
}

/// How a word is capitalised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// No capital at its start.
    Lower,
    /// A capital at its start.
    Capital,
    /// Capitals only, two letters or more.
    Upper,
}

/// A punctuation mark, by what it does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Mark {
    Comma,
    Period,
    Colon,
    Semicolon,
    Open,
    Close,
    /// A quotation mark that opens, closes, or can do either.
    QuoteOpen,
    QuoteClose,
    Dash,
    Slash,
    Plus,
    Exclamation,
    Question,
    Ellipsis,
    Other,
}

impl Token {
    /// Whether it is this mark.
    pub fn is(&self, mark: Mark) -> bool {
        self.kind == TokenKind::Mark(mark)
    }

    /// Whether it is a word or starts with a digit.
    pub fn is_wordlike(&self) -> bool {
        !matches!(self.kind, TokenKind::Mark(_))
    }
}

/// Tokenises one line, which starts at byte `offset` of the text.
pub(super) fn tokenise(line: &str, offset: usize, out: &mut Vec<Token>) {
    let bytes = line.as_bytes();
    let line_start = out.len();
    let mut at = 0;
    let mut glued = false;
    while at < bytes.len() {
        let b = bytes[at];
        let (length, kind, shape) = if b.is_ascii_whitespace() {
            at += 1;
            glued = false;
            continue;
        } else if b.is_ascii_digit() {
            let whole = number(line, at);
            let of_score = || away_before_word(&line[at..at + whole.0]);
            match out[line_start..] {
                [.., home, dash] if glued && joins_score(home, dash) => {
                    of_score().map_or(whole, |away| (away, TokenKind::Number, Shape::Lower))
                }
                _ => whole,
            }
        } else if b.is_ascii_alphabetic() {
            word(line, at)
        } else if b.is_ascii() {
            if (b == b'\'' || b == b'`') && clitic(bytes, at) { word(line, at) } else { mark(line, at, glued) }
        } else {
            let c = line[at..].chars().next().unwrap_or(' ');
            if c.is_whitespace() || c == '\u{200b}' || c == '\u{feff}' {
                at += c.len_utf8();
                glued = false;
                continue;
            } else if c.is_alphabetic() || matches!(c, '\u{2018}' | '\u{2019}') && clitic(bytes, at) {
                word(line, at)
            } else {
                mark(line, at, glued)
            }
        };
        let span = Span::new((offset + at) as u32, (offset + at + length) as u32);
        out.push(Token { span, kind, shape, glued, first: false, quoted: false });
        at += length;
        glued = true;
    }
}

/// Whether two tokens are the beginning of a score: "3-".
fn joins_score(home: Token, dash: Token) -> bool {
    home.kind == TokenKind::Number && dash.glued && dash.is(Mark::Dash)
}

/// The length of the second figure of a score that a word is written on to: the "1" of "3-1-zege".
fn away_before_word(word: &str) -> Option<usize> {
    let length = word.bytes().take_while(u8::is_ascii_digit).count();
    let mut behind = word[length..].chars();
    let noun = behind.next() == Some('-') && behind.next().is_some_and(char::is_lowercase);
    (noun && length <= LONGEST_SIDE).then_some(length)
}

/// One side of a score has at most so many digits.
const LONGEST_SIDE: usize = 3;

/// Parts the words of a line that join two sides of a match, "Ajax-Feyenoord", so that each is a word of its own.
pub(super) fn part_sides(text: &str, conventions: &dyn Conventions, start: usize, tokens: &mut Vec<Token>) {
    let mut at = start;
    while at < tokens.len() {
        let token = tokens[at];
        let word = token.span.of(text);
        // Behind the hyphen stands a name.
        let joined = |word: &str| word.as_bytes().windows(2).any(|w| w[0] == b'-' && w[1].is_ascii_uppercase());
        if token.kind == TokenKind::Word
            && token.shape != Shape::Lower
            && joined(word)
            && let Some(hyphen) = conventions.joins_sides(word)
        {
            let hyphen = token.span.start + hyphen as u32;
            let part =
                |start, end, kind, shape| Token { span: Span::new(start, end), kind, shape, glued: true, ..token };
            let parts = [
                Token {
                    span: Span::new(token.span.start, hyphen),
                    shape: shape_of(text, token.span.start, hyphen),
                    ..token
                },
                part(hyphen, hyphen + 1, TokenKind::Mark(Mark::Dash), Shape::Lower),
                part(hyphen + 1, token.span.end, TokenKind::Word, shape_of(text, hyphen + 1, token.span.end)),
            ];
            tokens.splice(at..=at, parts);
            at += 2;
        }
        at += 1;
    }
}

/// How a part of a word is capitalised that begins with a capital.
fn shape_of(text: &str, start: u32, end: u32) -> Shape {
    let word = Span::new(start, end).of(text);
    let upper = word.chars().count() > 1 && !word.chars().any(char::is_lowercase);
    if upper { Shape::Upper } else { Shape::Capital }
}

/// The length of an apostrophe at this byte, or 0.
fn apostrophe(bytes: &[u8], at: usize) -> usize {
    match bytes.get(at) {
        Some(b'\'') => 1,
        Some(0xE2) if bytes.get(at + 1) == Some(&0x80) && matches!(bytes.get(at + 2), Some(0x99) | Some(0x98)) => 3,
        _ => 0,
    }
}

/// Whether an apostrophe here begins a clipped word of one or two letters: 't, 's, 'n, 'm.
fn clitic(bytes: &[u8], at: usize) -> bool {
    let first = at + apostrophe(bytes, at).max(1);
    let letters = bytes[first.min(bytes.len())..].iter().take(4).take_while(|b| b.is_ascii_alphabetic()).count();
    letters == 1
        && matches!(bytes.get(first), Some(b't' | b's' | b'n' | b'k' | b'm' | b'r'))
        && !matches!(bytes.get(first + 1), Some(b'\'' | b'.'))
        && bytes.get(first + 1).is_none_or(|b| b.is_ascii_whitespace() || *b == b'-')
}

fn word(line: &str, start: usize) -> (usize, TokenKind, Shape) {
    let bytes = line.as_bytes();
    let mut at = start + apostrophe(bytes, start);
    let mut capitals = 0usize;
    let mut letters = 0usize;
    let mut first_capital = false;
    loop {
        // Most letters are ASCII, and most words short.
        if let Some(next) = bytes.get(at..).and_then(<[u8]>::first_chunk::<8>) {
            let (more, more_capitals, capital) = ascii::leading_letters(*next);
            first_capital |= capital && letters == 0;
            capitals += more_capitals;
            letters += more;
            at += more;
            if more == next.len() {
                continue;
            }
        }
        match bytes.get(at) {
            Some(b) if b.is_ascii_alphabetic() => {
                let capital = b.is_ascii_uppercase();
                first_capital |= capital && letters == 0;
                capitals += usize::from(capital);
                letters += 1;
                at += 1;
            }
            Some(b) if b.is_ascii_digit() && letters > 0 => at += 1,
            Some(b) if b.is_ascii() => {
                let joins = match b {
                    b'-' => next_is_alphanumeric(line, at + 1),
                    b'\'' | b'.' | b'&' | b'*' => {
                        next_is_letter(line, at + 1) && (*b != b'.' || dotted(bytes, start, at))
                    }
                    _ => false,
                };
                if !joins {
                    break;
                }
                at += 1;
            }
            Some(_) => {
                let quote = apostrophe(bytes, at);
                if quote > 0 {
                    if !next_is_letter(line, at + quote) {
                        break;
                    }
                    at += quote;
                    continue;
                }
                let c = line[at..].chars().next().unwrap_or(' ');
                if c.is_alphabetic() {
                    if c.is_uppercase() {
                        capitals += 1;
                        first_capital |= letters == 0;
                    }
                    letters += 1;
                } else if !matches!(c, '\u{ad}' | '\u{2010}' | '\u{2011}') && !('\u{300}'..='\u{36f}').contains(&c) {
                    break;
                }
                at += c.len_utf8();
            }
            None => break,
        }
    }
    let shape = if letters > 1 && capitals == letters {
        Shape::Upper
    } else if first_capital || capitals > 0 && capitals * 2 > letters {
        Shape::Capital
    } else {
        Shape::Lower
    };
    ((at - start).max(1), TokenKind::Word, shape)
}

/// Whether a full stop within letters joins them: `o.a`, `NOS.nl`, `d.w.z`, but not a missing space after a sentence.
fn dotted(bytes: &[u8], start: usize, at: usize) -> bool {
    let before = bytes[start..at].iter().rev().take_while(|b| b.is_ascii_alphabetic()).count();
    let after = bytes[at + 1..].iter().take_while(|b| b.is_ascii_alphabetic()).count();
    let lower_after = bytes.get(at + 1).is_some_and(u8::is_ascii_lowercase);
    (before <= 2 && after <= 2) || (lower_after && after <= 4)
}

fn next_is_letter(line: &str, at: usize) -> bool {
    line.get(at..).and_then(|rest| rest.chars().next()).is_some_and(char::is_alphabetic)
}

fn next_is_alphanumeric(line: &str, at: usize) -> bool {
    line.get(at..).and_then(|rest| rest.chars().next()).is_some_and(char::is_alphanumeric)
}

fn number(line: &str, start: usize) -> (usize, TokenKind, Shape) {
    let bytes = line.as_bytes();
    let digits = |from: usize| bytes[from.min(bytes.len())..].iter().take_while(|b| b.is_ascii_digit()).count();
    let mut at = start + digits(start);
    loop {
        let separator = match bytes.get(at) {
            Some(b'.' | b',' | b':' | b'\'' | b'"') => 1,
            Some(0xE2) => {
                let c = line[at..].chars().next().unwrap_or(' ');
                if matches!(c, '\u{2019}' | '\u{201d}' | '\u{2032}' | '\u{2033}' | '\u{201c}') {
                    c.len_utf8()
                } else {
                    0
                }
            }
            _ => 0,
        };
        // Two apostrophes stand for a double prime: 1'08''91.
        let width = if separator > 0 && apostrophe(bytes, at) > 0 && apostrophe(bytes, at + separator) > 0 {
            separator + apostrophe(bytes, at + separator)
        } else {
            separator
        };
        let run = if width > 0 { digits(at + width) } else { 0 };
        if run == 0 {
            break;
        }
        at += width + run;
    }
    // A closing prime belongs to the number: 8'12" or 1'08''.
    let mut end = at;
    if line[start..at].contains(['\'', '\u{2019}', '\u{2032}']) && matches!(bytes.get(at), Some(b'"')) {
        end += 1;
    }
    // Letters, with or without a hyphen, make it mixed: 21e, 23-jarige, 10u45.
    let mut mixed = end;
    loop {
        match bytes.get(mixed) {
            Some(b) if b.is_ascii_alphanumeric() => mixed += 1,
            Some(b'-') if mixed > end || bytes.get(mixed + 1).is_some_and(u8::is_ascii_alphabetic) => {
                if !next_is_alphanumeric(line, mixed + 1) {
                    break;
                }
                mixed += 1;
            }
            Some(b) if !b.is_ascii() => {
                let c = line[mixed..].chars().next().unwrap_or(' ');
                if !c.is_alphabetic() {
                    break;
                }
                mixed += c.len_utf8();
            }
            _ => break,
        }
    }
    if mixed > end {
        (mixed - start, TokenKind::Mixed, Shape::Lower)
    } else {
        (end - start, TokenKind::Number, Shape::Lower)
    }
}

fn mark(line: &str, at: usize, glued: bool) -> (usize, TokenKind, Shape) {
    let bytes = line.as_bytes();
    let rest = &line[at..];
    let c = rest.chars().next().unwrap_or(' ');
    let length = c.len_utf8();
    let open = |width: usize| {
        let next = rest.get(width..).and_then(|r| r.chars().next());
        if !glued || at > 0 && matches!(bytes[at - 1], b'(' | b'[') {
            next.is_some_and(|c| !c.is_whitespace())
        } else {
            false
        }
    };
    let quote = |width: usize| if open(width) { Mark::QuoteOpen } else { Mark::QuoteClose };
    let (length, mark) = match c {
        ',' if rest.starts_with(",,") => (2, Mark::QuoteOpen),
        ',' => (1, Mark::Comma),
        '.' if rest.starts_with("...") => (3, Mark::Ellipsis),
        '…' => (length, Mark::Ellipsis),
        '.' => (1, Mark::Period),
        ':' => (1, Mark::Colon),
        ';' => (1, Mark::Semicolon),
        '(' | '[' | '{' => (1, Mark::Open),
        ')' | ']' | '}' => (1, Mark::Close),
        '\'' if rest.starts_with("''") => (2, quote(2)),
        '"' | '\'' | '`' => (1, quote(1)),
        '“' | '„' | '«' | '‘' | '‚' => (length, Mark::QuoteOpen),
        '”' | '»' | '’' => (length, if open(length) { Mark::QuoteOpen } else { Mark::QuoteClose }),
        '-' if rest.starts_with("--") => (2, Mark::Dash),
        '-' | '–' | '—' | '−' | '‒' => (length, Mark::Dash),
        '/' => (1, Mark::Slash),
        '+' => (1, Mark::Plus),
        '!' => (1, Mark::Exclamation),
        '?' => (1, Mark::Question),
        _ => (length, Mark::Other),
    };
    (length, TokenKind::Mark(mark), Shape::Lower)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(line: &str) -> Vec<&str> {
        let mut tokens = Vec::new();
        tokenise(line, 0, &mut tokens);
        tokens.iter().map(|t| t.span.of(line)).collect()
    }

    #[test]
    fn numbers_keep_their_separators() {
        assert_eq!(words("in 1.08,91, 1:08.91 en 1'08\"91."), ["in", "1.08,91", ",", "1:08.91", "en", "1'08\"91", "."]);
        assert_eq!(words("(37,54)"), ["(", "37,54", ")"]);
        assert_eq!(words("3-1"), ["3", "-", "1"]);
        assert_eq!(words("8'12\"17, op 0\"02"), ["8'12\"17", ",", "op", "0\"02"]);
    }

    #[test]
    fn digits_with_letters() {
        assert_eq!(words("21e 23-jarige 10u45 4x100"), ["21e", "23-jarige", "10u45", "4x100"]);
    }

    #[test]
    fn what_is_written_on_to_a_score() {
        assert_eq!(words("een 29-24-zege"), ["een", "29", "-", "24", "-", "zege"]);
        assert_eq!(words("een 4-3-3 en een 23-jarige"), ["een", "4", "-", "3", "-", "3", "en", "een", "23-jarige"]);
    }

    #[test]
    fn apostrophes_and_hyphens_within_words() {
        assert_eq!(words("Sanne in 't Hof"), ["Sanne", "in", "'t", "Hof"]);
        assert_eq!(words("'s Middags zei N'tab"), ["'s", "Middags", "zei", "N'tab"]);
        assert_eq!(words("'Ik niet', zei hij"), ["'", "Ik", "niet", "'", ",", "zei", "hij"]);
        assert_eq!(words("Rijpma-de Jong"), ["Rijpma-de", "Jong"]);
    }

    #[test]
    fn full_stops_within_words() {
        assert_eq!(words("o.a. op NOS.nl."), ["o.a", ".", "op", "NOS.nl", "."]);
        assert_eq!(words("goud.Daarna"), ["goud", ".", "Daarna"]);
    }
}
