//! Which stage lost a fact that should have been found, as far as the results of the stages tell.

use std::fmt;

use rustc_hash::FxHashSet;
use schemars::JsonSchema;
use serde::Serialize;

use super::fact::{Fact, Kind, Value};
use super::name::is_same_competitor;
use super::trace::{Ranges, Trace};
use crate::clause::Clause;
use crate::discourse;
use crate::frame::Claim;
use crate::grammar::{Category, FactKind, Key};
use crate::mention::{Mention, Value as Read};
use crate::value::{Milli, parse_name};

/// Where a fact was lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Stage {
    /// Nobody is named so in the text.
    Text,
    /// The text was not taken for one about sport.
    Sport,
    /// The name or the value was not read as one.
    Mention,
    /// No clause holds both.
    Clause,
    /// No frame made a claim of them.
    Frame,
    /// The claim was taken for another competitor, or for nobody.
    Discourse,
    /// The fact was merged with another, or fell to one that contradicts it.
    Reconcile,
}

/// What is told of a fact that was lost.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lost {
    /// The stage that lost it.
    pub stage: Stage,
    /// How, in English.
    pub why: String,
    /// The sentence that most likely tells it, by number.
    pub(crate) sentence: Option<usize>,
}

impl fmt::Display for Lost {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&self.why)
    }
}

/// Where the parts of a fact stand.
struct Places {
    who: Ranges,
    value: Ranges,
    /// Verbs and adverbs may tell the value as well: who won has no number.
    is_open: bool,
}

impl Trace<'_> {
    /// Which stage lost an answer, where `found` is what the report of the article holds.
    ///
    /// ```
    /// use uitslag::eval::{Document, Facts, Stage, Trace};
    /// use uitslag::grammar::Grammar;
    /// use uitslag::read::Article;
    ///
    /// let grammar = Grammar::embedded();
    /// let article = Article { text: "Schaatsen\n\nFemke Kok won de 500 meter.".into(), ..Article::default() };
    /// let json = r#"{"people": [{"name": "Erin Jackson"}]}"#;
    /// let answers = Facts::of(&serde_json::from_str::<Document>(json)?).list;
    /// assert_eq!(Trace::of(&article, &grammar).lost(&answers[0], &[]).stage, Stage::Text);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn lost(&self, fact: &Fact, found: &[Fact]) -> Lost {
        if let Value::Name(name) = &fact.value {
            return self.lost_name(name);
        }
        let places = self.places(fact);
        let (stage, why, sentence) = self.follow(fact, found, &places);
        Lost { stage, why, sentence: sentence.or_else(|| self.likeliest(&places)) }
    }

    /// The sentence that most likely tells what was lost.
    pub fn sentence_of_lost(&self, lost: &Lost) -> Option<&str> {
        lost.sentence.map(|number| self.sentence(number))
    }

    fn lost_name(&self, name: &str) -> Lost {
        let places = self.surname(name);
        let (stage, why) = match places.first() {
            None => (Stage::Text, "the name does not stand in the text"),
            Some(_) if self.competitors().any(|(one, _)| is_same_competitor(name, &self.name(one))) => {
                (Stage::Mention, "the name was read, but not all of it or with other words")
            }
            Some(_) => (Stage::Mention, "the words were not read as a name"),
        };
        let sentence = places.first().map(|place| self.sentence_of(place.0));
        Lost { stage, why: why.to_owned(), sentence }
    }

    fn places(&self, fact: &Fact) -> Places {
        let value = self.mentions.items.iter().filter(|item| self.tells(item, &fact.value, fact.kind));
        let mut value: Ranges = value.map(Mention::range).collect();
        value.sort_unstable();
        value.dedup();
        let low = matches!(fact.value, Value::Number(number) if fact.kind == Kind::Place && number <= Milli::whole(3));
        let is_open = low
            || matches!(fact.value, Value::Status(_) | Value::Condition(_) | Value::Medal(_) | Value::Record(_, None));
        let mut who = self.surname(&fact.folded);
        who.extend(self.named(&fact.folded));
        who.sort_unstable();
        who.dedup();
        Places { who, value, is_open }
    }

    /// Where a competitor is named or meant, as the discourse has it.
    fn named(&self, name: &str) -> Ranges {
        let same = self.competitors().filter(|(one, _)| is_same_competitor(name, &self.name(*one)));
        same.flat_map(|(_, mentions)| mentions.iter().copied()).collect()
    }

    /// Goes back through the stages, from the last to the one that lost the fact.
    fn follow(&self, fact: &Fact, found: &[Fact], places: &Places) -> (Stage, String, Option<usize>) {
        let is_own = |name: &str| fact.who.is_none() || is_same_competitor(&fact.folded, name);
        let is_known = !fact.folded.is_empty();
        if is_known && places.who.is_empty() {
            return (Stage::Text, "the name does not stand in the text".to_owned(), None);
        }
        if self.mentions.sport.is_none() {
            return (Stage::Sport, "the text was not taken for one about sport".to_owned(), None);
        }
        let told: Vec<&discourse::Fact> = self.discourse.facts.iter().filter(|f| says(&f.claim, fact)).collect();
        let is_own_fact = |told: &discourse::Fact| match (told.who, told.away) {
            (Some(who), Some(away)) => is_own(&self.name(who)) || is_own(&self.name(away)),
            (Some(who), None) => is_own(&self.name(who)),
            (None, _) => fact.who.is_none(),
        };
        let own: Vec<&&discourse::Fact> = told.iter().filter(|told| is_own_fact(told)).collect();
        let contests: FxHashSet<usize> = own.iter().map(|told| told.contest).collect();
        let kept = |one: &&Fact| one.kind == fact.kind && one.value == fact.value && is_own(&one.folded);
        if contests.len() > found.iter().filter(kept).count() {
            let sentence = own.last().map(|told| told.sentence);
            return (Stage::Reconcile, "it was read, but merged with another fact or dropped".to_owned(), sentence);
        }
        let sentences: FxHashSet<usize> = places.who.iter().map(|place| self.sentence_of(place.0)).collect();
        let is_near = |claim: &&Claim| {
            let sentence = self.clauses.get(claim.clause).map(|clause| clause.sentence);
            !places.is_open && fact.kind != Kind::Place
                || sentence.is_some_and(|sentence| sentences.contains(&sentence))
        };
        let resolved: FxHashSet<usize> = own.iter().map(|told| told.claim.clause).collect();
        let stray = self.claims.iter().filter(|claim| says(claim, fact)).filter(is_near);
        if let Some(claim) = stray.into_iter().find(|claim| !resolved.contains(&claim.clause)) {
            let taken = told.iter().find(|told| told.claim.clause == claim.clause).and_then(|told| told.who);
            let why = match taken {
                Some(other) => format!("it was claimed of {}", self.spelled(other)),
                None => "it was claimed, but nobody was found whom it is about".to_owned(),
            };
            return (Stage::Discourse, why, self.clauses.get(claim.clause).map(|clause| clause.sentence));
        }
        if is_known && self.named(&fact.folded).is_empty() {
            return (Stage::Mention, "the name was not read as one".to_owned(), None);
        }
        if places.value.is_empty() && !places.is_open {
            return (Stage::Mention, "the value was not read".to_owned(), None);
        }
        let has = |clause: &Clause, ranges: &Ranges| ranges.iter().any(|&range| self.holds(clause, range));
        let both = |clause: &&Clause| {
            (!is_known || has(clause, &places.who)) && (places.is_open || has(clause, &places.value))
        };
        match self.clauses.iter().find(both) {
            None => (Stage::Clause, "no clause holds both the name and the value".to_owned(), None),
            Some(clause) if !places.value.is_empty() => {
                (Stage::Frame, "no frame read the clause so".to_owned(), Some(clause.sentence))
            }
            Some(_) => (Stage::Frame, "no frame read a clause with the name so".to_owned(), None),
        }
    }

    /// The name of a competitor as it is written.
    pub(crate) fn spelled(&self, competitor: discourse::Competitor) -> &str {
        match competitor {
            discourse::Competitor::Person(id) => self.mentions.people.list.get(id).map_or("", |person| &person.name),
            discourse::Competitor::Team(id) => self.discourse.entities.teams.get(id).map_or("", |team| &team.name),
        }
    }

    /// Whether a clause has words of a range, in itself or among what it takes over from another.
    fn holds(&self, clause: &Clause, (start, end): (usize, usize)) -> bool {
        let meets = |from: usize, to: usize| from < end && start < to;
        clause.ranges.iter().any(|&(from, to)| meets(from, to))
            || clause.arguments.iter().filter(|a| a.inherited).any(|argument| {
                let chunk = self.mentions.chunks[argument.chunk];
                meets(chunk.start as usize, chunk.end as usize)
            })
    }

    /// Where the surname and the value meet, or else where the rarer of the two stands.
    fn likeliest(&self, places: &Places) -> Option<usize> {
        let sentences = |ranges: &Ranges| ranges.iter().map(|place| self.sentence_of(place.0)).collect::<Vec<_>>();
        let (who, value) = (sentences(&places.who), sentences(&places.value));
        let both = value.iter().find(|sentence| who.contains(sentence));
        let told = |sentence: &&usize| self.discourse.facts.iter().any(|fact| fact.sentence == **sentence);
        let untold = || who.iter().find(|sentence| !told(sentence)).or(who.first());
        // An open value may stand elsewhere, where it says something else.
        let alone = if places.is_open { untold() } else { value.first().or_else(untold) };
        both.or(alone).copied()
    }

    /// Whether a mention tells a value.
    fn tells(&self, mention: &Mention, value: &Value, kind: Kind) -> bool {
        const PLACES: u128 =
            Category::RANK.bit() | Category::RANKED.bit() | Category::ORDINAL.bit() | Category::NUMBER.bit();
        let lexicon = &self.grammar.lexicon;
        match (value, mention.value) {
            (Value::Number(number), Read::Whole(whole)) if kind == Kind::Place => {
                mention.category.is_in(PLACES) && Milli::whole(whole.into()) == *number
            }
            (Value::Number(number), Read::Number(read)) if kind == Kind::Place => {
                mention.category.is_in(PLACES) && read == *number
            }
            (Value::Number(number), Read::None) if kind == Kind::Place => {
                let rank = mention.number(lexicon, Key::Rank).and_then(|rank| u64::try_from(rank).ok());
                rank.map(Milli::whole) == Some(*number)
            }
            (
                Value::Number(number) | Value::Record(_, Some(number)),
                Read::Number(read) | Read::Time(read) | Read::Length(read),
            ) => read == *number,
            (Value::Number(number) | Value::Record(_, Some(number)), Read::Whole(read)) => {
                Milli::whole(read.into()) == *number
            }
            (Value::Medal(medal), _) => mention.name(lexicon, Key::Medal).and_then(parse_name) == Some(*medal),
            (Value::Condition(reason), _) => {
                mention.category == Category::REASON
                    && mention.name(lexicon, Key::Category).and_then(parse_name) == Some(*reason)
            }
            (Value::Start(start), Read::Clock(clock)) => *start == format!("{:02}:{:02}", clock.hour, clock.minute),
            (Value::Score(Some([one, other])), Read::Score(a, b)) => {
                [a, b] == [*one, *other] || [b, a] == [*one, *other]
            }
            (Value::Sets(sets), Read::Score(a, b)) => sets.contains(&[a, b]) || sets.contains(&[b, a]),
            _ => false,
        }
    }
}

/// Whether a claim has the value of a fact, whomever it is about.
pub(crate) fn says(claim: &Claim, fact: &Fact) -> bool {
    let slots = &claim.slots;
    let is = |slot: Option<Milli>, number: &Milli| slot == Some(*number);
    let pair = |(a, b): (u16, u16)| [a, b];
    let turned = |[a, b]: [u16; 2]| [b, a];
    match (claim.kind, fact.kind, &fact.value) {
        (FactKind::Result, Kind::Place, Value::Number(number)) => {
            let rank = slots.rank.or(slots.medal.map(|medal| medal.rank()));
            is(rank.map(|rank| Milli::whole(rank.0.into())), number)
        }
        (FactKind::Result, Kind::Time, Value::Number(number)) => is(slots.time, number),
        (FactKind::Result, Kind::Gap, Value::Number(number)) => is(slots.gap, number),
        (FactKind::Result, Kind::Mark, Value::Number(number)) => is(slots.distance, number) || is(slots.points, number),
        (FactKind::Result, Kind::Medal, Value::Medal(medal)) => slots.medal == Some(*medal),
        (FactKind::Withdrawal, Kind::Withdrawal, Value::Status(status)) => slots.status == Some(*status),
        (FactKind::Condition, Kind::Condition, Value::Condition(reason)) => slots.reason == Some(*reason),
        (FactKind::Record, Kind::Record, Value::Record(kind, mark)) => {
            let told = slots.time.or(slots.distance).or(slots.points);
            slots.record == Some(*kind) && (told.is_none() || mark.is_none() || told == *mark)
        }
        (FactKind::Schedule, Kind::Schedule, Value::Start(start)) => {
            slots.start.is_some_and(|clock| *start == format!("{:02}:{:02}", clock.hour, clock.minute))
        }
        (FactKind::Match, Kind::Match, Value::Score(Some(score))) => {
            slots.score.map(pair).is_some_and(|told| told == *score || turned(told) == *score)
        }
        (FactKind::Match, Kind::Match, Value::Sets(sets)) => slots.sets.as_ref().is_some_and(|told| {
            let told: Vec<[u16; 2]> = told.iter().copied().map(pair).collect();
            told == *sets || told.iter().copied().map(turned).collect::<Vec<_>>() == *sets
        }),
        _ => false,
    }
}
