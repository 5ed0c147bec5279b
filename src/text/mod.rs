//! Text: an article's characters, normalised, as tokens, sentences and blocks.
//!
//! In: the text of an article. Out: a [`Text`]: the text in Unicode normalisation form C with a map back to the code points
//! of the original, its [`Token`]s, and [`Sentence`]s grouped in [`Block`]s (a heading, a paragraph, a line of a result
//! list). The stage knows how Dutch is punctuated; which abbreviations there are, the grammar says ([`Conventions`]).
//!
//! ```
//! use uitslag::text::{Conventions, Text};
//!
//! struct Plain;
//! impl Conventions for Plain {
//!     fn is_abbreviation(&self, word: &str) -> bool { word == "o.a" }
//!     fn opens_sentence(&self, _: &str) -> bool { false }
//!     fn binds(&self, _: &str) -> bool { false }
//! }
//! let text = Text::new("Kok kwam tot 1.08,91. Daarmee werd ze o.a. negende.", &Plain);
//! assert_eq!(text.sentences.len(), 2);
//! ```

mod block;
mod code_points;
mod normal;
mod sentence;
mod token;

pub use block::{Block, BlockKind, medal_sign};
pub(crate) use code_points::CodePoints;
pub use normal::Normalised;
pub use sentence::Sentence;
pub use token::{Mark, Shape, Token, TokenKind};

use crate::value::Span;

/// What the text stage asks of a grammar.
pub trait Conventions {
    /// Whether a word before a full stop (given without it) is an abbreviation, so that the stop ends no sentence.
    fn is_abbreviation(&self, word: &str) -> bool;
    /// Whether a capitalised word can only be capitalised because a sentence begins with it.
    fn opens_sentence(&self, word: &str) -> bool;
    /// Where the hyphen stands in a word that joins two sides of a match: "Ajax-Feyenoord".
    fn joins_sides(&self, _word: &str) -> Option<usize> {
        None
    }
    /// Whether a word binds to what follows, so that no sentence begins behind it: a preposition, a particle of a name.
    fn binds(&self, word: &str) -> bool;
}

/// A text made ready for reading.
pub struct Text {
    /// The normalised characters, with the way back.
    pub normal: Normalised,
    /// The tokens in order.
    pub tokens: Vec<Token>,
    /// The sentences in order; none crosses a block.
    pub sentences: Vec<Sentence>,
    /// Headings, paragraphs and list lines in order.
    pub blocks: Vec<Block>,
}

impl Text {
    /// Normalises, tokenises and divides a text.
    pub fn new(original: &str, conventions: &dyn Conventions) -> Text {
        let normal = Normalised::new(original);
        let lines = block::lines(normal.as_str());
        let mut tokens = Vec::with_capacity(original.len() / 5 + 8);
        let mut blocks = Vec::with_capacity(lines.len());
        block::divide(normal.as_str(), &lines, conventions, &mut tokens, &mut blocks);
        let mut sentences = Vec::with_capacity(tokens.len() / 12 + blocks.len());
        for (index, block) in blocks.iter().enumerate() {
            sentence::divide(normal.as_str(), &mut tokens, block, index, conventions, &mut sentences);
        }
        Text { normal, tokens, sentences, blocks }
    }

    /// The words of a token.
    pub fn word(&self, token: usize) -> &str {
        self.tokens.get(token).map_or("", |t| t.span.of(self.normal.as_str()))
    }

    /// The span from one token to another, end exclusive.
    pub fn span(&self, from: usize, to: usize) -> Span {
        match (self.tokens.get(from), to.checked_sub(1).and_then(|last| self.tokens.get(last))) {
            (Some(a), Some(b)) if from < to => Span::new(a.span.start, b.span.end),
            _ => Span::default(),
        }
    }
}
