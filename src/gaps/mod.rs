//! Gaps: the constructions of an article that no entry of the grammar reads, and how often an archive has each.
//!
//! In: what the stages make of an article. Out: a [`Found`], with a [`Gap`] for each clause that holds a value (a place, a time, a
//! gap, a score, a prize …) or a verb of absence, and that no fact comes from. A clause is reduced to its construction: the lemma
//! of its verb and the kinds of its mentions, without any name or value, in the notation of an entry. A [`Tally`] counts them.
//!
//! ```
//! use uitslag::Engine;
//! use uitslag::gaps::{Tally, find};
//! use uitslag::grammar::Grammar;
//! use uitslag::read::Article;
//!
//! let engine = Engine::new(Grammar::embedded());
//! let mut tally = Tally::new(2);
//! for (id, text) in [("a", "Schaatsen\n\nKok pronkte met zilver."), ("b", "Schaatsen\n\nSmit pronkte met goud.")] {
//!     let article = Article { id: id.into(), text: text.into(), ..Article::default() };
//!     tally.add(id, find(&engine, &article));
//! }
//! let ranking = tally.ranking();
//! assert_eq!((ranking[0].count, ranking[0].examples[1].words.as_str()), (2, "Smit pronkte met goud."));
//! ```

mod construction;
mod tally;

use rustc_hash::FxHashSet;
use serde::{Deserialize, Serialize};

pub use tally::{Example, MOST_CONSTRUCTIONS, Ranked, Tally};

use crate::Engine;
use crate::clause::{Clause, Flags};
use crate::engine::Claimed;
use crate::frame::{Near, Nearest};
use crate::mention::Mentions;
use crate::read::Article;
use crate::report::Sought;
use crate::text::{BlockKind, Text};

/// What one article has of constructions that are not read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Found {
    /// Whether it is about sport; otherwise nothing of it is counted.
    pub is_sport: bool,
    /// The clauses that hold a value or a verb of absence, and assert something.
    pub clauses: u64,
    /// Further ones that assert nothing: what is denied, wanted, expected or asked, and what an entry knows to be no fact.
    pub silent: u64,
    /// Those of the first that no fact comes from, in the order of the text.
    pub gaps: Vec<Gap>,
}

/// A clause that no fact comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gap {
    /// Its construction: the lines of an entry, joined by `; `.
    pub construction: String,
    /// Where it is lost.
    pub lost: Lost,
    /// Which entry comes nearest and what keeps it from the clause, in English; empty where none does.
    pub near: String,
    /// Its words, cut off where they are many.
    pub words: String,
}

/// Where a clause is lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Lost {
    /// It has no verb, or none that the lexicon knows.
    NoVerb,
    /// No entry is about its verb.
    NoEntry,
    /// The entries about its verb ask for something else.
    NoFit,
    /// An entry reads it, and nobody was found whom it is about.
    NoReferent,
}

impl Lost {
    /// All of them, in the order of the stages.
    pub const ALL: [Lost; 4] = [Lost::NoVerb, Lost::NoEntry, Lost::NoFit, Lost::NoReferent];

    /// In English.
    pub fn about(self) -> &'static str {
        match self {
            Lost::NoVerb => "no verb, or none that is known",
            Lost::NoEntry => "no entry for the verb",
            Lost::NoFit => "no entry for the verb fits",
            Lost::NoReferent => "read, but of nobody",
        }
    }
}

/// Words of a clause are kept up to so many bytes.
const MOST_WORDS: usize = 240;

/// The constructions of an article that are not read. Never fails: of a text that is not about sport nothing is found.
pub fn find(engine: &Engine, article: &Article) -> Found {
    match article.with_headline() {
        Some((whole, _)) => find_in(engine, &whole),
        None => find_in(engine, article),
    }
}

fn find_in(engine: &Engine, article: &Article) -> Found {
    let grammar = engine.grammar();
    let Claimed { text, mentions, clauses, claims } = Claimed::of(article, grammar, None);
    if mentions.sport.is_none() {
        return Found::default();
    }
    let mut found = Found { is_sport: true, ..Found::default() };
    // What makes no fact by itself is read all the same: who meets whom, of which nation somebody is.
    let claimed: FxHashSet<usize> = claims.iter().map(|claim| claim.clause).collect();
    let mut read: FxHashSet<usize> = claims.iter().filter(|c| !c.kind.is_fact()).map(|claim| claim.clause).collect();
    let discourse = crate::discourse::resolve(&text, &mentions, &clauses, claims, grammar, article.published);
    read.extend(discourse.facts.iter().map(|fact| fact.claim.clause));
    // A value that stands in one clause may be of a fact of another: "Kok won, en wel in 37,54".
    let mut used: Vec<usize> =
        discourse.facts.iter().flat_map(|fact| fact.claim.evidence.iter().map(|range| range.0)).collect();
    used.sort_unstable();
    let is_used = |token: u32| used.binary_search(&(token as usize)).is_ok();
    let nearest = Nearest::new(&text, &mentions, grammar);
    for (index, clause) in clauses.iter().enumerate() {
        let block = text.sentences[clause.sentence].block;
        // No fact is made of the headline, which the text tells again.
        if text.blocks[block].kind == BlockKind::Title {
            continue;
        }
        let own = clause.arguments.iter().filter(|a| !a.inherited).map(|a| mentions.chunks[a.chunk]);
        let mut values = own.filter(|chunk| Sought::is_value(*chunk)).peekable();
        if values.peek().is_none() && !engine.sought().is_absence(clause) {
            continue;
        }
        if read.contains(&index) || values.any(|chunk| is_used(chunk.start)) {
            found.clauses += 1;
            continue;
        }
        if clause.verb.flags != Flags::NONE {
            found.silent += 1;
            continue;
        }
        let (lost, near) = match nearest.of(&clauses, index) {
            _ if claimed.contains(&index) => (Lost::NoReferent, String::new()),
            Near::Understood => {
                found.silent += 1;
                continue;
            }
            Near::NoVerb => (Lost::NoVerb, String::new()),
            Near::NoEntry => (Lost::NoEntry, String::new()),
            Near::Lacks(entry, why) => (Lost::NoFit, format!("{entry}: {why}")),
            Near::Empty(entry) => (Lost::NoFit, format!("{entry}: no fact of what fills its roles")),
        };
        found.clauses += 1;
        let construction = construction::of(clause, &mentions, &grammar.lexicon);
        found.gaps.push(Gap { construction, lost, near, words: words_of(clause, &text, &mentions) });
    }
    found
}

/// The words of a clause on one line, cut off where they are many.
fn words_of(clause: &Clause, text: &Text, mentions: &Mentions) -> String {
    let last = mentions.heads_len();
    let ranges = clause.ranges.iter().filter(|range| range.0 < range.1 && range.1 <= last);
    let mut out = String::new();
    for &(start, end) in ranges {
        if !out.is_empty() {
            out += " … ";
        }
        for word in text.span(start, end).of(text.normal.as_str()).split_whitespace() {
            if out.len() + word.len() > MOST_WORDS {
                out.push('…');
                return out;
            }
            if !out.is_empty() && !out.ends_with(' ') {
                out.push(' ');
            }
            out += word;
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use super::*;
    use crate::grammar::Grammar;

    static ENGINE: LazyLock<Engine> = LazyLock::new(|| Engine::new(Grammar::embedded()));

    fn found(text: &str) -> Found {
        let text = format!("Wereldbeker schaatsen in Heerenveen\n\n{text}");
        find(&ENGINE, &Article { text, ..Article::default() })
    }

    /// The one gap of a sentence.
    #[track_caller]
    fn gap(text: &str) -> (String, Lost, String) {
        match found(text).gaps.as_slice() {
            [gap] => (gap.construction.clone(), gap.lost, gap.near.clone()),
            other => panic!("{text}: {other:?}"),
        }
    }

    #[test]
    fn a_construction_has_neither_names_nor_values() {
        let (construction, lost, _) = gap("Femke Kok pronkte zondag in Heerenveen met zilver op de 500 meter.");
        assert_eq!(construction, "verb pronken; subject; role award: AWARD behind with");
        assert_eq!(lost, Lost::NoEntry);
        assert_eq!(gap("In Calgary pronkte Anna Smit met goud op de 1000 meter.").0, construction);
    }

    #[test]
    fn where_it_is_lost() {
        assert_eq!(gap("Gek genoeg: een derde plaats.").1, Lost::NoVerb);
        let (_, lost, near) = gap("Zilver bleef in de kast.");
        assert_eq!(lost, Lost::NoFit);
        assert!(near.contains(": nothing for its role "), "{near}");
        assert_eq!(gap("Zij eindigden als tweede en derde.").1, Lost::NoReferent);
    }

    #[test]
    fn what_is_read_or_asserts_nothing_is_no_gap() {
        for (text, clauses, silent) in [
            ("Femke Kok won de 500 meter in 37,54.", 1, 0),
            ("Femke Kok meldde zich af met koorts.", 1, 0),
            ("Femke Kok hoopt zilver te winnen.", 0, 1),
            ("Femke Kok pronkte niet met zilver.", 0, 1),
            ("Femke Kok lachte.", 0, 0),
            ("De 23-jarige Kok pronkte in 2019.", 0, 0),
        ] {
            let found = found(text);
            assert_eq!((found.clauses, found.silent, found.gaps.len()), (clauses, silent, 0), "{text}: {found:?}");
        }
    }

    #[test]
    fn headlines_and_other_news_are_left_out() {
        let headline = Article {
            title: Some("Kok pronkt met zilver".into()),
            text: "Wereldbeker schaatsen in Heerenveen. De schaatsster lachte.".into(),
            ..Article::default()
        };
        let found = find(&ENGINE, &headline);
        assert_eq!((found.is_sport, found.gaps), (true, Vec::new()));
        let news = Article { text: "De gemeenteraad pronkte met een derde plaats.".into(), ..Article::default() };
        assert_eq!(find(&ENGINE, &news), Found::default());
    }

    #[test]
    fn the_words_of_a_long_clause_are_cut() {
        let words = &found(&format!("Femke Kok pronkte{} met zilver.", " heel erg".repeat(100))).gaps[0].words;
        assert!(words.len() <= MOST_WORDS + '…'.len_utf8() && words.ends_with('…'), "{words}");
    }
}
