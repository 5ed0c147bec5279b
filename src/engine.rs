//! The stages in their order: one article in, one report out.

use std::ops::Range;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use serde_json::json;

use crate::clause::{self, Clause};
use crate::frame::{self, Claim};
use crate::grammar::{Category, Grammar, Key, Lexicon};
use crate::mention::{DateValue, Mention, Mentions, Value};
use crate::read::Article;
use crate::report::{Builder, Report, Sought};
use crate::text::{Sentence, Text, Token};
use crate::{discourse, reconcile};

/// A date as far as known.
fn iso(date: DateValue) -> String {
    match (date.year, date.month, date.day) {
        (0, m, d) => format!("--{m:02}-{d:02}"),
        (y, 0, _) => format!("{y:04}"),
        (y, m, 0) => format!("{y:04}-{m:02}"),
        (y, m, d) => format!("{y:04}-{m:02}-{d:02}"),
    }
}

/// A grammar made ready for extraction. Cheap to share between threads.
pub struct Engine {
    pub(crate) grammar: Grammar,
    sought: Sought,
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
    /// The id of an earlier article with the same text, which has its spans.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub duplicate_of: Option<String>,
}

impl TokenReport {
    /// The report of an article that was not read, as an earlier one has the same text.
    pub fn of_duplicate(article: &Article, first: &str) -> TokenReport {
        let article = TokenArticle { id: article.id.clone(), duplicate_of: Some(first.to_owned()) };
        TokenReport { article, spans: Vec::new() }
    }
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

/// What the stages up to the claims make of an article.
pub(crate) struct Claimed {
    pub text: Text,
    pub mentions: Mentions,
    pub clauses: Vec<Clause>,
    /// None where the article is not about sport.
    pub claims: Vec<Claim>,
}

impl Claimed {
    /// Runs them on an article; `sport` is what it is known to be about, by number in the lexicon's names.
    pub fn of(article: &Article, grammar: &Grammar, sport: Option<u32>) -> Claimed {
        let text = Text::new(&article.text, grammar);
        let mentions = Mentions::of_sport(&text, grammar, sport);
        let clauses = clause::find(&text, &mentions, grammar);
        let is_sport = mentions.sport.is_some();
        let claims = if is_sport { frame::find(&text, &mentions, &clauses, grammar) } else { Vec::new() };
        Claimed { text, mentions, clauses, claims }
    }
}

impl Engine {
    /// An engine over a grammar.
    pub fn new(grammar: Grammar) -> Self {
        Engine { sought: Sought::of(&grammar), grammar }
    }

    /// The grammar that the engine reads with.
    pub fn grammar(&self) -> &Grammar {
        &self.grammar
    }

    /// What facts are made of, by the grammar.
    pub(crate) fn sought(&self) -> &Sought {
        &self.sought
    }

    /// The facts of an article. Never fails: an article that is not understood yields few facts.
    pub fn extract(&self, article: &Article) -> Report {
        self.extract_as(article, None)
    }

    /// The facts of an article that is known to be about a sport, by number in the lexicon's names.
    pub(crate) fn extract_as(&self, article: &Article, sport: Option<u32>) -> Report {
        match article.with_headline() {
            Some((whole, above)) => self.read(&whole, sport).behind(above),
            None => self.read(article, sport),
        }
    }

    fn read(&self, article: &Article, sport: Option<u32>) -> Report {
        let Claimed { text, mentions, clauses, claims } = Claimed::of(article, &self.grammar, sport);
        let discourse = discourse::resolve(&text, &mentions, &clauses, claims, &self.grammar, article.published);
        let builder = Builder {
            article,
            text: &text,
            mentions: &mentions,
            grammar: &self.grammar,
            discourse: &discourse,
            clauses: &clauses,
            sought: &self.sought,
        };
        if mentions.sport.is_none() {
            return builder.people_only();
        }
        builder.report(reconcile::reconcile(&discourse, &self.grammar))
    }

    /// The typed spans of an article.
    pub fn tokens(&self, article: &Article) -> TokenReport {
        let text = Text::new(&article.text, &self.grammar);
        let mentions = Mentions::new(&text, &self.grammar);
        let mut items: Vec<&Mention> = mentions.items.iter().collect();
        items.sort_by_key(|m| (m.start, std::cmp::Reverse(m.end), m.category));
        items.dedup_by_key(|m| (m.start, m.end, m.category, m.canonical));
        let spans = items.into_iter().map(|m| self.token_span(article, &text, &mentions, m)).collect();
        TokenReport { article: TokenArticle { id: article.id.clone(), duplicate_of: None }, spans }
    }

    /// The words, figures and marks of an article, sentence by sentence, each from its first code point to the one after its last.
    pub fn sentences(&self, article: &Article) -> Vec<Vec<Range<usize>>> {
        let text = Text::new(&article.text, &self.grammar);
        let word = |token: &Token| {
            let (start, end) = text.normal.original(token.span);
            // Of a character that normalisation takes apart the first part is all of it.
            (start < end).then_some(start..end)
        };
        let words = |sentence: &Sentence| text.tokens[sentence.start..sentence.end].iter().filter_map(word).collect();
        text.sentences.iter().map(words).collect()
    }

    fn token_span(&self, article: &Article, text: &Text, mentions: &Mentions, mention: &Mention) -> TokenSpan {
        let lexicon = &self.grammar.lexicon;
        let quote = crate::report::quote(article, text, mention.start as usize, mention.end as usize);
        TokenSpan {
            kind: lexicon.categories.name(u32::from(mention.category.0)).to_owned(),
            start: quote.start,
            end: quote.end,
            text: quote.text.to_string(),
            value: value_of(mentions, lexicon, mention),
        }
    }
}

/// The value of a mention as it is written.
pub(crate) fn value_of(mentions: &Mentions, lexicon: &Lexicon, mention: &Mention) -> serde_json::Value {
    match mention.value {
        Value::Whole(id) if mention.category == Category::PERSON => {
            mentions.people.list.get(id as usize).map(|p| json!(p.name)).unwrap_or_default()
        }
        Value::Whole(n) => json!(n),
        Value::Number(n) | Value::Time(n) | Value::Length(n) => serde_json::to_value(n).unwrap_or_default(),
        Value::Below(n) if n.0.is_multiple_of(1000) => json!(0 - (n.0 / 1000) as i64),
        Value::Below(n) => json!(-n.as_f64()),
        Value::Clock(clock) => json!(format!("{:02}:{:02}", clock.hour, clock.minute)),
        Value::Date(date) => json!(iso(date)),
        Value::Score(a, b) => json!([a, b]),
        // "een paar weken"
        Value::None if mention.has(lexicon, Key::Vague) => serde_json::Value::Null,
        Value::None => {
            let named = [Key::Ioc, Key::Id, Key::Name, Key::Category, Key::Medal]
                .iter()
                .find_map(|&k| mention.name(lexicon, k));
            let number = [Key::Day, Key::Month, Key::Rank].iter().find_map(|&k| mention.number(lexicon, k));
            match (named, number) {
                (Some(name), _) => json!(name),
                (None, Some(number)) => json!(number),
                (None, None) => json!(lexicon.names.name(mention.canonical)),
            }
        }
    }
}
