//! Looks at the tokens around a value: their words, senses and marks, never beyond the sentence.

use super::Reader;
use crate::grammar::{Category, FeatureSet, Key, Sense};
use crate::text::{Mark, Shape, Token, TokenKind};

/// What the word before a value makes of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Context {
    /// A time of day: "om 13.05".
    Clock,
    /// A duration or race time: "in 13.05".
    Time,
    /// A race time rather than a time of day, unless a unit says so: "(37.54)", "(13u30)".
    Bracket,
    /// Either.
    Open,
}

impl<'a> Reader<'a> {
    /// A token of the sentence.
    pub(super) fn token(&self, at: usize) -> Option<&'a Token> {
        if at >= self.start && at < self.limit { self.text.tokens.get(at) } else { None }
    }

    /// The characters of a token of the sentence.
    pub(super) fn str(&self, at: usize) -> &'a str {
        self.token(at).map_or("", |t| t.span.of(self.source))
    }

    pub(super) fn is_mark(&self, at: usize, mark: Mark) -> bool {
        self.token(at).is_some_and(|t| t.is(mark))
    }

    pub(super) fn is_number(&self, at: usize) -> bool {
        self.token(at).is_some_and(|t| t.kind == TokenKind::Number)
    }

    /// Whether a token begins with digits: 12, 12e.
    pub(super) fn is_digits(&self, at: usize) -> bool {
        self.token(at).is_some_and(|t| matches!(t.kind, TokenKind::Number | TokenKind::Mixed))
    }

    /// Whether there is no white space before a token.
    pub(super) fn glued(&self, at: usize) -> bool {
        self.token(at).is_some_and(|t| t.glued)
    }

    /// Whether the sentence ends here, or a mark stands here.
    pub(super) fn is_end(&self, at: usize) -> bool {
        self.token(at).is_none_or(|t| !t.is_wordlike())
    }

    /// Whether the sentence ends here, or a mark that parts it stands here: no quotation mark, bracket or dash that opens
    /// something.
    pub(super) fn ends_clause(&self, at: usize) -> bool {
        use Mark::{Close, Colon, Comma, Exclamation, Period, Question, Semicolon};
        self.token(at).is_none_or(|t| {
            matches!(t.kind, TokenKind::Mark(Comma | Period | Semicolon | Colon | Close | Exclamation | Question))
        })
    }

    /// Whether a sense can be that of a token, by its capitals.
    fn fits(&self, at: usize, sense: &Sense) -> bool {
        !sense.capital || self.token(at).is_some_and(|t| t.shape != Shape::Lower)
    }

    /// The senses of a token, if it is a word or a mark that is written as one (%).
    pub(super) fn senses(&self, at: usize) -> &'a [Sense] {
        let Some(token) = self.token(at) else { return &[] };
        match token.kind {
            TokenKind::Word | TokenKind::Mark(Mark::Other) => self.lexicon.senses(self.words[at]),
            _ => &[],
        }
    }

    /// The features of a token's first sense of a category.
    pub(super) fn sense(&self, at: usize, category: Category) -> Option<FeatureSet> {
        self.senses(at).iter().find(|s| s.category == category && self.fits(at, s)).map(|s| s.features)
    }

    /// The features and the end of the longest form of a category that begins at a token.
    pub(super) fn longest(&self, at: usize, category: Category) -> Option<(FeatureSet, usize)> {
        self.longest_where(at, category, |_| true)
    }

    /// The same, of the forms whose features pass a test.
    pub(super) fn longest_where(
        &self,
        at: usize,
        category: Category,
        passes: impl Fn(FeatureSet) -> bool,
    ) -> Option<(FeatureSet, usize)> {
        let senses = self.senses(at);
        let mut best = senses
            .iter()
            .find(|s| s.category == category && self.fits(at, s) && passes(s.features))
            .map(|s| (s.features, at + 1));
        self.token(at)?;
        let first = self.words[at];
        if !self.lexicon.begins_phrase(first) || at + 1 >= self.limit {
            return best;
        }
        let mut next = at + 1;
        let mut node = self.lexicon.enter(first, self.words[next]);
        while let Some(here) = node {
            next += 1;
            if let Some(sense) = self.lexicon.node_senses(here).iter().find(|s| s.category == category) {
                best = Some((sense.features, next));
            }
            if next >= self.limit {
                break;
            }
            node = self.lexicon.step(here, self.words[next]);
        }
        best
    }

    /// Whether a token is a cue of a kind.
    pub(super) fn cue(&self, at: usize, kind: &str) -> bool {
        self.senses(at).iter().any(|s| {
            s.category == Category::VALUE_CUE
                && self.fits(at, s)
                && self.lexicon.name(s.features, Key::Type) == Some(kind)
        })
    }

    /// Whether the token before a value is a cue of a kind; "ruim" and the like between them do not matter.
    pub(super) fn cue_before(&self, at: usize, kind: &str) -> bool {
        let Some(mut before) = at.checked_sub(1) else { return false };
        while before > self.start
            && before + 3 > at
            && self.sense(before, Category::HEDGE).is_some()
            && !self.cue(before, kind)
        {
            before -= 1;
        }
        self.cue(before, kind)
    }

    /// Whether a word is one of those of the time of day, of a kind.
    pub(super) fn clock_word(&self, at: usize, kind: &str) -> Option<FeatureSet> {
        self.senses(at)
            .iter()
            .find(|s| s.category == Category::CLOCK_WORD && self.lexicon.name(s.features, Key::Kind) == Some(kind))
            .map(|s| s.features)
    }

    /// Whether "en", or its like, stands at a token.
    pub(super) fn is_joiner(&self, at: usize) -> bool {
        self.sense(at, Category::NUMERAL)
            .is_some_and(|f| self.lexicon.has(f, Key::Joiner) && !self.lexicon.has(f, Key::Kind))
    }

    /// What stands before a value that begins at a token.
    pub(super) fn context(&self, at: usize) -> Context {
        if self.cue_before(at, "clock") {
            return Context::Clock;
        }
        if at >= 2
            && self.clock_end == at - 1
            && at - 2 >= self.start
            && (self.cue(at - 1, "range") || self.is_mark(at - 1, Mark::Dash))
        {
            return Context::Clock;
        }
        if self.daypart_before(at).is_some() {
            return Context::Clock;
        }
        if self.cue_before(at, "time") {
            return Context::Time;
        }
        if at.checked_sub(1).is_some_and(|b| self.is_mark(b, Mark::Open)) {
            return Context::Bracket;
        }
        Context::Open
    }
}
