//! Blocks: headings, paragraphs and the lines of lists.

use super::Conventions;
use super::token::{self, Shape, Token, TokenKind};

/// A heading, a paragraph or a line of a list, as a range of tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Block {
    /// The first token.
    pub start: usize,
    /// The token after the last.
    pub end: usize,
    /// What it is.
    pub kind: BlockKind,
    /// Which paragraph, counted by blank lines.
    pub paragraph: usize,
}

/// What a block is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BlockKind {
    /// The first line of an article, set off by a blank line.
    Title,
    /// A short line without a full stop.
    Heading,
    /// Running text.
    Paragraph,
    /// A line of a list or table.
    ListItem,
}

/// So many words in small letters make a line with figures a heading.
const LEAST_WORDS: usize = 3;

/// A line that is not blank.
pub(super) struct Line {
    start: usize,
    end: usize,
    paragraph: usize,
}

/// The lines of a text that are not blank.
pub(super) fn lines(text: &str) -> Vec<Line> {
    let mut out = Vec::new();
    let mut paragraph = 0;
    let mut start = 0;
    for piece in text.split_inclusive('\n') {
        let end = start + piece.len();
        if piece.trim().is_empty() {
            paragraph += 1;
        } else {
            out.push(Line { start, end, paragraph });
        }
        start = end;
    }
    out
}

/// Tokenises the lines and joins them to blocks.
pub(super) fn divide(
    text: &str,
    lines: &[Line],
    conventions: &dyn Conventions,
    tokens: &mut Vec<Token>,
    blocks: &mut Vec<Block>,
) {
    for (index, line) in lines.iter().enumerate() {
        let content = &text[line.start..line.end];
        let start = tokens.len();
        token::tokenise(content, line.start, tokens);
        token::part_sides(text, conventions, start, tokens);
        if tokens.len() == start {
            continue;
        }
        let end = tokens.len();
        let alone = index.checked_sub(1).is_none_or(|i| lines[i].paragraph != line.paragraph)
            && lines.get(index + 1).is_none_or(|l| l.paragraph != line.paragraph);
        let first = blocks.is_empty();
        // A hard line break within running text: the sentence goes on in lower case, or the line was simply full.
        let continues = blocks.last().is_some_and(|b: &Block| {
            b.paragraph == line.paragraph
                && b.kind != BlockKind::ListItem
                && !ends_sentence(content_of(text, &tokens[b.start..b.end]))
                && !numbered(&tokens[start..end], text)
                && !announces_row(&tokens[start..end], text)
                && (starts_lower(content)
                    || index > 0 && text[lines[index - 1].start..lines[index - 1].end].trim_end().chars().count() >= 60)
        });
        if continues {
            if let Some(block) = blocks.last_mut() {
                block.end = end;
                if block.kind == BlockKind::Heading {
                    block.kind = BlockKind::Paragraph;
                }
            }
            continue;
        }
        let closed = ends_sentence(content);
        let short = end - start <= 16;
        let kind = if numbered(&tokens[start..end], text) || bulleted(&tokens[start..end]) {
            BlockKind::ListItem
        } else if first && alone && lines.len() > 1 && end - start <= 40 && !content.trim_end().ends_with('.') {
            BlockKind::Title
        } else if heads(&tokens[start..end]) && lines.get(index + 1).is_some_and(|l| is_running(&text[l.start..l.end]))
        {
            BlockKind::Heading
        } else if closed || end - start > 30 {
            BlockKind::Paragraph
        } else if short && has_digit(&tokens[start..end]) && !(alone && tells(&tokens[start..end])) {
            BlockKind::ListItem
        } else if short {
            BlockKind::Heading
        } else {
            BlockKind::Paragraph
        };
        blocks.push(Block { start, end, kind, paragraph: line.paragraph });
    }
}

fn content_of<'a>(text: &'a str, tokens: &[Token]) -> &'a str {
    match (tokens.first(), tokens.last()) {
        (Some(a), Some(b)) => &text[a.span.start as usize..b.span.end as usize],
        _ => "",
    }
}

fn ends_sentence(content: &str) -> bool {
    let trimmed = content.trim_end().trim_end_matches(['"', '\'', '”', '’', '»', ')']);
    trimmed.ends_with(['.', '!', '?', '…', ':'])
}

fn starts_lower(content: &str) -> bool {
    content.trim_start().chars().next().is_some_and(char::is_lowercase)
}

/// `1. Jordan Stolz`, `12) Kjeld Nuis`, `1 Jordan Stolz`.
fn numbered(tokens: &[Token], text: &str) -> bool {
    let Some(first) = tokens.first() else { return false };
    if medal_sign(first.span.of(text)).is_some() {
        return tokens.len() > 1;
    }
    if first.kind != TokenKind::Number
        || !first.span.of(text).bytes().all(|b| b.is_ascii_digit())
        || first.span.end - first.span.start > 3
    {
        return false;
    }
    match tokens.get(1) {
        Some(second) if second.glued => {
            matches!(second.kind, TokenKind::Mark(token::Mark::Period | token::Mark::Close)) && tokens.len() > 2
        }
        _ => false,
    }
}

/// The place that a picture of a medal stands for.
pub fn medal_sign(sign: &str) -> Option<u16> {
    match sign {
        "🥇" => Some(1),
        "🥈" => Some(2),
        "🥉" => Some(3),
        _ => None,
    }
}

/// `Uitslag vrouwen: 1. Femke Kok, 2. …`.
fn announces_row(tokens: &[Token], text: &str) -> bool {
    tokens.windows(3).any(|t| {
        t[0].kind == TokenKind::Mark(token::Mark::Colon) && t[1].span.of(text) == "1" && t[2].span.of(text) != ","
    })
}

/// "Zaterdag:", "Bij de vrouwen:" as a line of its own.
fn heads(tokens: &[Token]) -> bool {
    const MOST_TOKENS: usize = 5;
    tokens.len() <= MOST_TOKENS && tokens.last().is_some_and(|t| t.is(token::Mark::Colon))
}

/// Whether a line is running text, and no line of a list.
fn is_running(line: &str) -> bool {
    const LEAST_LOWER: usize = 6;
    line.split_whitespace().filter(|word| word.starts_with(char::is_lowercase)).nth(LEAST_LOWER - 1).is_some()
}

fn bulleted(tokens: &[Token]) -> bool {
    tokens.len() > 1 && matches!(tokens[0].kind, TokenKind::Mark(token::Mark::Dash)) && !tokens[1].glued
}

/// Whether a line tells something, and is no row of names and figures: "Smit wint 1000 meter in wereldrecord".
fn tells(tokens: &[Token]) -> bool {
    tokens.iter().filter(|t| t.kind == TokenKind::Word && t.shape == Shape::Lower).count() >= LEAST_WORDS
}

fn has_digit(tokens: &[Token]) -> bool {
    tokens.iter().any(|t| matches!(t.kind, TokenKind::Number | TokenKind::Mixed))
}
