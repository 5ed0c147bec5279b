//! Facts as a reader looks at them: a line of words, where it comes from, and how it was read.

use rustc_hash::FxHashMap;
use serde::Serialize;

use super::referent::{Chain, Referents};
use super::{Entries, Stretch};
use crate::report::{Evidence, Quote, Report};

/// What a fact is. Their order is that in which they are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs)]
pub enum FactKind {
    Result,
    Match,
    Withdrawal,
    Condition,
    Record,
    Schedule,
    Person,
    Team,
}

impl FactKind {
    /// All of them.
    pub const ALL: [FactKind; 8] = [
        FactKind::Result,
        FactKind::Match,
        FactKind::Withdrawal,
        FactKind::Condition,
        FactKind::Record,
        FactKind::Schedule,
        FactKind::Person,
        FactKind::Team,
    ];

    /// The heading of several.
    pub fn heading(self) -> &'static str {
        match self {
            FactKind::Result => "Results",
            FactKind::Match => "Matches",
            FactKind::Withdrawal => "Withdrawals",
            FactKind::Condition => "Hindered",
            FactKind::Record => "Records",
            FactKind::Schedule => "Schedule",
            FactKind::Person => "People",
            FactKind::Team => "Teams",
        }
    }
}

/// A fact with all that is shown of it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Fact {
    /// What it is.
    pub kind: FactKind,
    /// Those that it is about, the one whose it is first.
    pub about: Vec<String>,
    /// What it says, without whose it is.
    pub says: String,
    /// The contest, by its place in [`Sheet::contests`](super::Sheet::contests).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contest: Option<usize>,
    /// The place in a ranking.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rank: Option<u16>,
    /// The time in milliseconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time: Option<u64>,
    /// The words that it comes from.
    pub words: Vec<Stretch>,
    /// The grammar entries that read them, by their place in [`Sheet::rules`](super::Sheet::rules).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rules: Vec<usize>,
    /// Whom the words stand for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub chains: Vec<Chain>,
    /// How each computed value was computed.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub computed: Vec<String>,
}

/// A grammar entry that read something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Rule {
    /// Its name.
    pub name: String,
    /// Its file and line, where it is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}

/// Facts in the making: each is numbered as it is added.
pub(super) struct Facts<'r> {
    pub all: Vec<Fact>,
    pub rules: Vec<Rule>,
    numbers: FxHashMap<&'r str, usize>,
    referents: FxHashMap<&'r str, Referents<'r>>,
    entries: &'r Entries,
}

impl<'r> Facts<'r> {
    pub fn new(report: &'r Report, entries: &'r Entries) -> Facts<'r> {
        let people = report.people.iter().map(|person| (person.name.as_str(), &person.mentions));
        let teams = report.teams.iter().map(|team| (team.name.as_str(), &team.evidence.spans));
        let mut referents = FxHashMap::default();
        for (name, mentions) in people.chain(teams) {
            referents.entry(name).or_insert_with(|| Referents::new(name, mentions));
        }
        Facts { all: Vec::new(), rules: Vec::new(), numbers: FxHashMap::default(), referents, entries }
    }

    /// Adds a fact with its evidence, and gives its number.
    pub fn add(&mut self, kind: FactKind, about: &[&'r str], says: String, evidence: &'r Evidence) -> usize {
        let chains = about.iter().filter_map(|name| self.referents.get(name)?.chain(&evidence.spans)).collect();
        let rules = evidence.rules.iter().map(|name| self.rule(name)).collect();
        self.push(Fact { rules, chains, ..Fact::bare(kind, about, says, &evidence.spans) })
    }

    /// Adds somebody or something that is named, and gives the fact's number.
    pub fn add_named(&mut self, kind: FactKind, name: &'r str, says: String, words: &[Quote]) -> usize {
        self.push(Fact::bare(kind, &[name], says, words))
    }

    fn push(&mut self, fact: Fact) -> usize {
        self.all.push(fact);
        self.all.len() - 1
    }

    fn rule(&mut self, name: &'r str) -> usize {
        *self.numbers.entry(name).or_insert_with(|| {
            self.rules.push(Rule { name: name.to_owned(), source: self.entries.source(name).map(str::to_owned) });
            self.rules.len() - 1
        })
    }
}

impl Fact {
    fn bare(kind: FactKind, about: &[&str], says: String, words: &[Quote]) -> Fact {
        let mut words: Vec<Stretch> = words.iter().map(Stretch::of).collect();
        words.sort_unstable();
        words.dedup();
        Fact {
            kind,
            about: about.iter().map(|&name| name.to_owned()).collect(),
            says,
            contest: None,
            rank: None,
            time: None,
            words,
            rules: Vec::new(),
            chains: Vec::new(),
            computed: Vec::new(),
        }
    }
}
