//! The tally: how often each construction is met, in bounded memory.
//!
//! Where more constructions are met than there is room for, the rarest are forgotten, and what they had is added to
//! [`Tally::missed`]: a construction has been met at most so many times more than its count says.

use rustc_hash::FxHashMap;
use serde::Serialize;

use super::{Found, Gap, Lost};

/// A tally has room for so many constructions: with two examples each some 30 MB.
pub const MOST_CONSTRUCTIONS: usize = 50_000;

/// An id of an article is kept up to so many bytes.
const MOST_ID: usize = 200;

/// Counts the constructions of articles, which are added in the order of the input.
#[derive(Clone, Debug)]
pub struct Tally {
    /// The articles about sport.
    pub articles: u64,
    /// The articles that are not.
    pub other_articles: u64,
    /// The clauses that hold a value or a verb of absence, and assert something.
    pub clauses: u64,
    /// Those that assert nothing.
    pub silent: u64,
    /// Those of the first that no fact comes from.
    pub unread: u64,
    /// So many times more than its count says a construction may have been met at the most.
    pub missed: u64,
    known: FxHashMap<String, Entry>,
    limit: usize,
    examples: usize,
}

/// What is kept of a construction.
#[derive(Clone, Debug, Default)]
struct Entry {
    count: u64,
    lost: [u64; Lost::ALL.len()],
    /// By stage: what came near to the first one lost there.
    near: [String; Lost::ALL.len()],
    examples: Vec<Example>,
}

/// A place where a construction is met.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Example {
    /// The id of the article.
    pub article: String,
    /// The words of the clause.
    pub words: String,
}

/// A construction with how often it is met.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Ranked<'a> {
    /// How often, at the least.
    pub count: u64,
    /// The share of all clauses that are not read, from 0 to 1 and rounded to ten-thousandths.
    pub share: f64,
    /// The lines of an entry, joined by `; `.
    pub construction: &'a str,
    /// Where most of them are lost.
    pub lost: Lost,
    /// Which entry comes nearest to the first of those, and what keeps it from the clause; empty where none does.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub near: &'a str,
    /// The first that were met.
    pub examples: &'a [Example],
}

impl Tally {
    /// An empty tally, which keeps so many examples of each construction.
    pub fn new(examples: usize) -> Tally {
        Tally::with_room(examples, MOST_CONSTRUCTIONS)
    }

    fn with_room(examples: usize, limit: usize) -> Tally {
        Tally {
            articles: 0,
            other_articles: 0,
            clauses: 0,
            silent: 0,
            unread: 0,
            missed: 0,
            known: FxHashMap::default(),
            limit,
            examples,
        }
    }

    /// Counts what was found in the next article.
    pub fn add(&mut self, article: &str, found: Found) {
        if !found.is_sport {
            self.other_articles += 1;
            return;
        }
        self.articles += 1;
        self.clauses += found.clauses;
        self.silent += found.silent;
        self.unread += found.gaps.len() as u64;
        for gap in found.gaps {
            self.count(article, gap);
        }
    }

    /// How many constructions are known.
    pub fn constructions(&self) -> usize {
        self.known.len()
    }

    /// The constructions, the most frequent first, and among those that are met as often in the order of the alphabet.
    pub fn ranking(&self) -> Vec<Ranked<'_>> {
        let mut all: Vec<Ranked> = self.known.iter().map(|(name, entry)| self.ranked(name, entry)).collect();
        all.sort_unstable_by(|a, b| b.count.cmp(&a.count).then_with(|| a.construction.cmp(b.construction)));
        all
    }

    fn ranked<'a>(&self, construction: &'a str, entry: &'a Entry) -> Ranked<'a> {
        let share = entry.count as f64 / self.unread.max(1) as f64;
        // The earliest stage of those that lost most.
        let stage = (0..Lost::ALL.len()).rev().max_by_key(|&stage| entry.lost[stage]).unwrap_or(0);
        Ranked {
            count: entry.count,
            share: (share * 10_000.0).round() / 10_000.0,
            construction,
            lost: Lost::ALL[stage],
            near: &entry.near[stage],
            examples: &entry.examples,
        }
    }

    fn count(&mut self, article: &str, gap: Gap) {
        if self.known.len() >= self.limit && !self.known.contains_key(&gap.construction) {
            self.forget();
        }
        let entry = self.known.entry(gap.construction).or_default();
        let stage = gap.lost as usize;
        if entry.lost[stage] == 0 {
            entry.near[stage] = gap.near;
        }
        entry.count += 1;
        entry.lost[stage] += 1;
        if entry.examples.len() < self.examples {
            let fits = |(at, c): &(usize, char)| at + c.len_utf8() <= MOST_ID;
            let article = article.char_indices().take_while(fits).map(|(_, c)| c).collect();
            entry.examples.push(Example { article, words: gap.words });
        }
    }

    /// Makes room: of the constructions half are kept at the most, the most frequent.
    fn forget(&mut self) {
        let mut counts: Vec<u64> = self.known.values().map(|entry| entry.count).collect();
        counts.sort_unstable();
        let Some(&most) = counts.get(counts.len().saturating_sub(self.limit / 2 + 1)) else { return };
        self.known.retain(|_, entry| entry.count > most);
        self.missed += most;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(constructions: &[&str]) -> Found {
        let gap = |construction: &&str| Gap {
            construction: (*construction).to_owned(),
            lost: Lost::NoEntry,
            near: String::new(),
            words: format!("words of {construction}"),
        };
        let gaps: Vec<Gap> = constructions.iter().map(gap).collect();
        Found { is_sport: true, clauses: gaps.len() as u64 + 1, silent: 2, gaps }
    }

    fn counts(tally: &Tally) -> Vec<(&str, u64)> {
        tally.ranking().iter().map(|ranked| (ranked.construction, ranked.count)).collect()
    }

    #[test]
    fn the_most_frequent_first_and_the_alphabet_among_equals() {
        let mut tally = Tally::new(1);
        tally.add("a", found(&["y", "x", "z"]));
        tally.add("b", found(&["z"]));
        tally.add("c", Found::default());
        assert_eq!(counts(&tally), [("z", 2), ("x", 1), ("y", 1)]);
        assert_eq!((tally.articles, tally.other_articles, tally.clauses, tally.silent, tally.unread), (2, 1, 6, 4, 4));
        let ranking = tally.ranking();
        assert_eq!(
            (ranking[0].share, ranking[0].examples.len(), ranking[0].examples[0].article.as_str()),
            (0.5, 1, "a")
        );
    }

    #[test]
    fn most_are_lost_where_most_are_lost() {
        let mut tally = Tally::new(0);
        for (lost, near) in [(Lost::NoFit, "a: no role"), (Lost::NoReferent, ""), (Lost::NoFit, "b: no role")] {
            let mut found = found(&["x"]);
            found.gaps[0] = Gap { lost, near: near.to_owned(), ..found.gaps[0].clone() };
            tally.add("a", found);
        }
        let ranking = tally.ranking();
        assert_eq!((ranking[0].lost, ranking[0].near, ranking[0].examples), (Lost::NoFit, "a: no role", &[][..]));
    }

    #[test]
    fn the_rarest_are_forgotten_and_no_count_is_too_high() {
        let mut tally = Tally::with_room(1, 10);
        let mut met: std::collections::BTreeMap<String, u64> = std::collections::BTreeMap::new();
        for number in 0..4000_u64 {
            // One in three is one of two, the others are met once or a few times.
            let name =
                if number % 3 == 0 { format!("often {}", number % 2) } else { format!("seldom {}", number % 700) };
            *met.entry(name.clone()).or_default() += 1;
            tally.add("a", found(&[&name]));
            assert!(tally.constructions() <= 10);
        }
        assert_eq!((tally.unread, tally.missed > 0), (4000, true));
        for (name, count) in counts(&tally) {
            assert!(count <= met[name] && met[name] <= count + tally.missed, "{name}: {count} of {}", met[name]);
        }
        let first: Vec<&str> = counts(&tally).iter().take(2).map(|(name, _)| *name).collect();
        assert_eq!(first, ["often 0", "often 1"]);
    }

    #[test]
    fn a_long_id_is_cut_between_characters() {
        let mut tally = Tally::new(1);
        tally.add(&"é".repeat(300), found(&["x"]));
        assert_eq!(tally.ranking()[0].examples[0].article, "é".repeat(100));
    }
}
