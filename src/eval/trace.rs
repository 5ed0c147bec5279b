//! What each stage made of an article, kept so that a fact can be followed through them.

use crate::clause::Clause;
use crate::discourse::{self, Competitor, Discourse};
use crate::engine::Claimed;
use crate::frame::Claim;
use crate::grammar::Grammar;
use crate::mention::Mentions;
use crate::read::Article;
use crate::text::Text;

use super::name::folded;

/// Token ranges, end exclusive.
pub(super) type Ranges = Vec<(usize, usize)>;

/// The results of the stages on one article, whose headline stands in its text.
pub struct Trace<'a> {
    pub(crate) grammar: &'a Grammar,
    pub(crate) text: Text,
    pub(crate) mentions: Mentions,
    pub(crate) clauses: Vec<Clause>,
    pub(crate) claims: Vec<Claim>,
    pub(crate) discourse: Discourse,
}

impl<'a> Trace<'a> {
    /// Runs the stages up to the discourse.
    ///
    /// ```
    /// use uitslag::eval::Trace;
    /// use uitslag::grammar::Grammar;
    /// use uitslag::read::Article;
    ///
    /// let grammar = Grammar::embedded();
    /// let article = Article { text: "Kok won. Ze was blij.".into(), ..Article::default() };
    /// let trace = Trace::of(&article, &grammar);
    /// assert_eq!(trace.sentence_at(9), Some("Ze was blij."));
    /// ```
    pub fn of(article: &Article, grammar: &'a Grammar) -> Trace<'a> {
        let Claimed { text, mentions, clauses, claims } = Claimed::of(article, grammar, None);
        let discourse = discourse::resolve(&text, &mentions, &clauses, claims.clone(), grammar, article.published);
        Trace { grammar, text, mentions, clauses, claims, discourse }
    }

    /// The sentence that holds a code point of the article's text.
    pub fn sentence_at(&self, code_point: usize) -> Option<&str> {
        let ends_before = |sentence: &crate::text::Sentence| {
            self.text.normal.original(self.text.span(sentence.start, sentence.end)).1 <= code_point
        };
        let number = self.text.sentences.partition_point(ends_before);
        (number < self.text.sentences.len()).then(|| self.sentence(number))
    }

    /// The words of a sentence.
    pub(crate) fn sentence(&self, number: usize) -> &str {
        let words = |s: &crate::text::Sentence| self.text.span(s.start, s.end).of(self.text.normal.as_str());
        self.text.sentences.get(number).map_or("", words)
    }

    /// The sentence that a token stands in.
    pub(crate) fn sentence_of(&self, token: usize) -> usize {
        self.text.sentences.partition_point(|sentence| sentence.end <= token)
    }

    /// The folded name of a competitor.
    pub(crate) fn name(&self, competitor: Competitor) -> String {
        let name = match competitor {
            Competitor::Person(id) => self.mentions.people.list.get(id).map(|person| &person.name),
            Competitor::Team(id) => self.discourse.entities.teams.get(id).map(|team| &team.name),
        };
        name.map(|name| folded(name)).unwrap_or_default()
    }

    /// The people and teams of the text, with where they are named or meant.
    pub(super) fn competitors(&self) -> impl Iterator<Item = (Competitor, &Ranges)> {
        let people = self.discourse.entities.people.iter().map(|person| &person.mentions);
        let people = people.enumerate().map(|(id, mentions)| (Competitor::Person(id), mentions));
        let teams = self.discourse.entities.teams.iter().map(|team| &team.mentions);
        people.chain(teams.enumerate().map(|(id, mentions)| (Competitor::Team(id), mentions)))
    }

    /// Where the last word of a folded name stands in the text.
    pub(super) fn surname(&self, name: &str) -> Ranges {
        let Some(surname) = name.rsplit(' ').next().filter(|word| !word.is_empty()) else { return Vec::new() };
        let is_surname = |&token: &usize| {
            let word = folded(self.text.word(token));
            let last = word.rsplit(' ').next().unwrap_or_default();
            // A genitive has an s, with or without an apostrophe.
            let base = last.strip_suffix('s').map(|base| base.trim_end_matches('\''));
            last == surname || base == Some(surname)
        };
        (0..self.text.tokens.len()).filter(is_surname).map(|token| (token, token + 1)).collect()
    }
}
