//! Sentences within a block, and which words stand in quoted speech.

use super::token::{Mark, Shape, Token, TokenKind};
use super::{Block, BlockKind, Conventions};

/// A sentence, as a range of tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// The first token.
    pub start: usize,
    /// The token after the last.
    pub end: usize,
    /// The block that it stands in.
    pub block: usize,
    /// It ends in a question mark.
    pub question: bool,
}

/// A quotation of so few words is an emphasis, not speech.
const FEWEST_WORDS_OF_SPEECH: usize = 4;

pub(super) fn divide(
    text: &str,
    tokens: &mut [Token],
    block: &Block,
    index: usize,
    conventions: &dyn Conventions,
    out: &mut Vec<Sentence>,
) {
    mark_speech(&mut tokens[block.start..block.end]);
    let mut start = block.start;
    let mut at = block.start;
    while at < block.end {
        let end = boundary(text, tokens, block, start, at, conventions);
        if let Some(end) = end {
            push(tokens, start, end, index, out);
            start = end;
            at = end;
        } else {
            at += 1;
        }
    }
    if start < block.end {
        push(tokens, start, block.end, index, out);
    }
}

fn push(tokens: &mut [Token], start: usize, end: usize, block: usize, out: &mut Vec<Sentence>) {
    let mut opening = true;
    for token in &mut tokens[start..end] {
        if token.is_wordlike() {
            token.first = opening;
            opening = false;
        } else {
            opening |= token.is(Mark::QuoteOpen);
        }
    }
    let question = tokens[start..end].iter().rev().take(3).any(|t| t.is(Mark::Question));
    out.push(Sentence { start, end, block, question });
}

/// The end of a sentence whose last mark, or last word, is token `at`.
fn boundary(
    text: &str,
    tokens: &[Token],
    block: &Block,
    start: usize,
    at: usize,
    conventions: &dyn Conventions,
) -> Option<usize> {
    let token = &tokens[at];
    let TokenKind::Mark(mark) = token.kind else {
        return run_in_heading(text, tokens, block, start, at, conventions);
    };
    match mark {
        Mark::Semicolon => return None,
        Mark::Exclamation | Mark::Question | Mark::Ellipsis => {}
        Mark::Period => {
            let before = at.checked_sub(1).filter(|&i| i >= start).map(|i| &tokens[i]);
            if let Some(before) = before {
                let word = before.span.of(text);
                let listed = block.kind == BlockKind::ListItem && at == block.start + 1;
                let initial = before.kind == TokenKind::Word
                    && before.shape != Shape::Lower
                    && word.split('.').all(|part| part.chars().count() == 1)
                    && tokens.get(at + 1).is_some_and(|t| t.kind == TokenKind::Word && t.shape != Shape::Lower);
                if listed || initial || before.kind == TokenKind::Word && conventions.is_abbreviation(word) {
                    return None;
                }
                if before.kind == TokenKind::Number && counts_on(text, tokens, start, at - 1) {
                    return None;
                }
                // "1. Swings, 2. Giovannini", "1. Swings (VS) 37,54 2. Kok": a rank within a line, not the end of a
                // sentence; "3-1." is one.
                if before.kind == TokenKind::Number
                    && word.len() <= 2
                    && word.bytes().all(|b| b.is_ascii_digit())
                    && !before.glued
                    && at.checked_sub(2).is_some_and(|i| {
                        i < start
                            || tokens[i].kind == TokenKind::Number
                            || matches!(
                                tokens[i].kind,
                                TokenKind::Mark(Mark::Comma | Mark::Colon | Mark::Semicolon | Mark::Dash | Mark::Close)
                            )
                    })
                {
                    return None;
                }
            }
        }
        _ => return None,
    }
    let mut end = at + 1;
    while end < block.end.min(at + 8)
        && matches!(
            tokens[end].kind,
            TokenKind::Mark(Mark::QuoteClose | Mark::Close | Mark::Exclamation | Mark::Question | Mark::Period)
        )
        && tokens[end].glued
    {
        end += 1;
    }
    if end >= block.end {
        return Some(block.end);
    }
    let next = &tokens[end];
    let opens = match next.kind {
        TokenKind::Word => next.shape != Shape::Lower || next.span.of(text).starts_with(['\'', '\u{2019}']),
        TokenKind::Number | TokenKind::Mixed => true,
        TokenKind::Mark(m) => matches!(m, Mark::QuoteOpen | Mark::Open | Mark::Dash | Mark::Ellipsis),
    };
    // A missing space: "goud.Daarna".
    (opens && (!next.glued || next.shape == Shape::Capital)).then_some(end)
}

/// How far back the place before is looked for.
const LONGEST_ENTRY: usize = 16;

/// Whether a number is the next of a row of places: "1. Peeters 2. Wouters 3. Bakker".
fn counts_on(text: &str, tokens: &[Token], start: usize, at: usize) -> bool {
    let number = |i: usize| {
        let token = tokens.get(i).filter(|t| t.kind == TokenKind::Number)?;
        let marked = tokens.get(i + 1).is_some_and(|t| t.glued && t.is(Mark::Period));
        token.span.of(text).parse::<u16>().ok().filter(|n| marked && *n < 1000)
    };
    let Some(rank) = number(at) else { return false };
    (start.max(at.saturating_sub(LONGEST_ENTRY))..at).any(|i| number(i).is_some_and(|before| before + 1 == rank))
}

/// A heading that runs into the text: "Kijk live De wedstrijden zijn …".
fn run_in_heading(
    text: &str,
    tokens: &[Token],
    block: &Block,
    start: usize,
    at: usize,
    conventions: &dyn Conventions,
) -> Option<usize> {
    let token = &tokens[at];
    if at == start || token.kind != TokenKind::Word || token.shape != Shape::Capital || token.glued {
        return None;
    }
    let before = &tokens[at - 1];
    let after = tokens.get(at + 1).filter(|_| at + 1 < block.end)?;
    let lower = |t: &Token| t.kind == TokenKind::Word && t.shape == Shape::Lower;
    let heading = at - start <= 8 && lower(before) && lower(after);
    (heading && conventions.opens_sentence(token.span.of(text)) && !conventions.binds(before.span.of(text)))
        .then_some(at)
}

/// Marks the tokens between quotation marks as speech, unless they are but a few words.
fn mark_speech(tokens: &mut [Token]) {
    let mut open: Option<usize> = None;
    for at in 0..tokens.len() {
        match (tokens[at].kind, open) {
            (TokenKind::Mark(Mark::QuoteOpen), None) => open = Some(at),
            (TokenKind::Mark(Mark::QuoteClose), Some(from)) => {
                quote(&mut tokens[from..=at]);
                open = None;
            }
            _ => {}
        }
    }
    if let Some(from) = open {
        let words = tokens[from..].iter().filter(|t| t.is_wordlike()).count();
        // A quotation left open to the end of the paragraph.
        if words > FEWEST_WORDS_OF_SPEECH {
            tokens[from..].iter_mut().for_each(|t| t.quoted = true);
        }
    }
}

fn quote(tokens: &mut [Token]) {
    let words = tokens.iter().filter(|t| t.is_wordlike()).count();
    let closed = tokens.len() > 3 && matches!(tokens[tokens.len() - 2].kind, TokenKind::Mark(_));
    if words >= FEWEST_WORDS_OF_SPEECH || closed {
        tokens.iter_mut().for_each(|t| t.quoted = true);
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Conventions, Text};

    struct Some;
    impl Conventions for Some {
        fn is_abbreviation(&self, word: &str) -> bool {
            ["o.a", "Jr", "dr"].contains(&word)
        }
        fn opens_sentence(&self, word: &str) -> bool {
            ["De", "Er"].contains(&word)
        }
        fn binds(&self, word: &str) -> bool {
            word == "van"
        }
    }

    fn sentences(original: &str) -> Vec<String> {
        let text = Text::new(original, &Some);
        text.sentences.iter().map(|s| text.span(s.start, s.end).of(text.normal.as_str()).to_owned()).collect()
    }

    #[test]
    fn full_stops_that_end_nothing() {
        assert_eq!(sentences("Kok kwam tot 1.08,91 om 13.05 uur. Vinicius Jr. won o.a. goud (23).").len(), 2);
        assert_eq!(
            sentences("J. de Boer won. A.J. Jansen werd tweede."),
            ["J. de Boer won.", "A.J. Jansen werd tweede."]
        );
    }

    #[test]
    fn quotes() {
        assert_eq!(
            sentences("\"Ik ben moe. Heel moe.\" Dat zei Kok. 'Wat een dag!', zei ze."),
            ["\"Ik ben moe.", "Heel moe.\"", "Dat zei Kok.", "'Wat een dag!', zei ze."]
        );
    }

    #[test]
    fn heading_run_into_the_text() {
        assert_eq!(sentences("Kijk live De wedstrijden zijn te zien.").len(), 2);
        assert_eq!(sentences("Zo won Wesley De Smet de koers.").len(), 1);
    }

    #[test]
    fn list_lines_are_blocks() {
        let text = Text::new("Uitslag\n1. Jordan Stolz 34,43\n2. Kjeld Nuis 34,58\n", &Some);
        assert_eq!(text.blocks.len(), 3);
        assert_eq!(text.sentences.len(), 3);
    }

    #[test]
    fn a_word_in_quotes_is_no_speech() {
        let text = Text::new("Een \"prima\" rit. \"Zo moe was ik nog nooit.\"", &Some);
        assert!(!text.tokens[2].quoted);
        assert!(text.tokens.iter().any(|t| t.quoted));
    }
}
