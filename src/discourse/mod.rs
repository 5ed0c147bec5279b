//! Discourse: claims to claims with referents.
//!
//! In: clauses with their claims. Out: [`Fact`]s: whom each claim is about (pronouns, surnames, epithets by country, title,
//! region, age or role), and which contest it belongs to, carried over sentences and shifted by a day, a distance, a round
//! or a heading.

mod calendar;
mod cue;
mod entity;
mod event;
mod reason;

pub use calendar::Day;
pub use entity::{Attributes, Competitor, Entities};
pub use event::Contest;

use crate::clause::{Clause, ClauseKind, Place};
use crate::frame::Claim;
use crate::grammar::{Category, Grammar};
use crate::mention::Mentions;
use crate::text::{BlockKind, Text};
use crate::value::Gender;

/// A claim with its referents.
#[derive(Clone, Debug)]
pub struct Fact {
    /// The claim.
    pub claim: Claim,
    /// Whom it is about; none for a schedule item.
    pub who: Option<Competitor>,
    /// The others of the group that did it together.
    pub group: Vec<Competitor>,
    /// Behind whom the gap is.
    pub gap_to: Option<Competitor>,
    /// The other side of a match.
    pub away: Option<Competitor>,
    /// The contest, by index into [`Discourse::contests`].
    pub contest: usize,
    /// It lies before what the article reports.
    pub background: bool,
    /// The sentence that says it.
    pub sentence: usize,
}

/// What the discourse stage makes of an article.
pub struct Discourse {
    /// The claims that could be resolved, in text order.
    pub facts: Vec<Fact>,
    /// The contests, each once.
    pub contests: Vec<Contest>,
    /// What is known of people and teams.
    pub entities: Entities,
    /// The sport, by number in the lexicon's names.
    pub sport: Option<u32>,
}

/// So many competitors of one clause, the latest, are kept from being what its pronouns mean.
const MOST_TAKEN: usize = 16;

/// Resolves the claims of an article.
pub fn resolve(
    text: &Text,
    mentions: &Mentions,
    clauses: &[Clause],
    claims: Vec<Claim>,
    grammar: &Grammar,
    published: Option<jiff::civil::Date>,
) -> Discourse {
    let mut resolver = Resolver {
        text,
        mentions,
        grammar,
        entities: Entities::new(mentions),
        tracker: event::Tracker::new(text, mentions, grammar, published),
        facts: Vec::new(),
        taken: Vec::new(),
    };
    let mut claims = claims.into_iter().peekable();
    let mut sentence = usize::MAX;
    for (index, clause) in clauses.iter().enumerate() {
        if clause.sentence != sentence {
            sentence = clause.sentence;
            resolver.entities.begin_sentence(text, sentence);
            resolver.tracker.begin_sentence(sentence);
        }
        resolver.clause(clauses, index);
        while claims.peek().is_some_and(|c| c.clause == index) {
            if let Some(claim) = claims.next() {
                resolver.claim(clauses, clause, claim);
            }
        }
        resolver.tracker.end_clause(clause);
    }
    resolver.reasons_beside(clauses);
    let Resolver { facts, entities, tracker, .. } = resolver;
    let mut discourse = Discourse { facts, contests: tracker.finish(), entities, sport: mentions.sport };
    discourse.entities.settle();
    discourse
}

struct Resolver<'a> {
    text: &'a Text,
    mentions: &'a Mentions,
    grammar: &'a Grammar,
    entities: Entities,
    tracker: event::Tracker<'a>,
    facts: Vec<Fact>,
    /// Whom the mentions of the clause being read stand for.
    taken: Vec<Competitor>,
}

impl Resolver<'_> {
    fn clause(&mut self, clauses: &[Clause], index: usize) {
        let clause = &clauses[index];
        let reader = entity::Reader { text: self.text, mentions: self.mentions, lexicon: &self.grammar.lexicon };
        // Who the mentions are, in text order, so that later ones can refer to earlier ones.
        self.taken.clear();
        for argument in &clause.arguments {
            let competitor = match argument.inherited {
                true => self.entities.of_chunk(argument.chunk),
                false => self.entities.resolve(&reader, clause, argument, &self.taken),
            };
            if let Some(competitor) = competitor {
                if self.taken.len() >= MOST_TAKEN {
                    self.taken.remove(0);
                }
                self.taken.push(competitor);
            }
            if argument.place == Place::Apposition {
                self.entities.describe(&reader, clause, argument);
            }
        }
        self.entities.share_country(&reader, clause);
        self.entities.note_subject(clause);
        self.tracker.clause(clauses, index, &self.entities);
    }

    fn reasons(&self) -> reason::Seeker<'_> {
        reason::Seeker {
            text: self.text,
            mentions: self.mentions,
            lexicon: &self.grammar.lexicon,
            entities: &self.entities,
        }
    }

    /// Gives withdrawals without a reason the one that the sentence beside tells.
    fn reasons_beside(&mut self, clauses: &[Clause]) {
        let mut facts = std::mem::take(&mut self.facts);
        for fact in facts.iter_mut() {
            if fact.claim.kind == crate::grammar::FactKind::Withdrawal && fact.claim.slots.reason.is_none() {
                self.reasons().beside(clauses, fact);
            }
        }
        self.facts = facts;
    }

    fn claim(&mut self, clauses: &[Clause], clause: &Clause, claim: Claim) {
        if matches!(self.text.blocks[self.text.sentences[clause.sentence].block].kind, BlockKind::Title) {
            return;
        }
        let scheduled = claim.kind == crate::grammar::FactKind::Schedule;
        let who = claim.who.and_then(|chunk| self.entities.of_chunk(chunk)).filter(|_| !scheduled);
        if claim.who.is_some() && who.is_none() && !scheduled {
            return;
        }
        let gap_to = claim.slots.gap_to.and_then(|chunk| self.entities.of_chunk(chunk));
        let away = claim.slots.away.and_then(|chunk| self.entities.of_chunk(chunk));
        let group: Vec<Competitor> = claim.group.iter().filter_map(|&chunk| self.entities.of_chunk(chunk)).collect();
        let gender = who.and_then(|w| self.entities.gender(w));
        let gender = match (gender, self.tracker.gender_told()) {
            // What the text says of the contest outweighs a given name.
            (Some(_), Some(told)) if who.is_some_and(|w| self.entities.gender_guessed(w)) => Some(told),
            _ => gender,
        };
        let sentence = clause.sentence;
        let mut claim = claim;
        if claim.kind == crate::grammar::FactKind::Withdrawal && claim.slots.reason.is_none() {
            self.reasons().within_sentence(clauses, clause, &mut claim, who);
        }
        let (contest, background) = self.tracker.contest_of(&claim, gender);
        if let (Some(rank), Some(other)) = (claim.slots.rank, self.tracker.likened(clause, gender)) {
            let slots = crate::frame::Slots { rank: Some(rank), ..Default::default() };
            let claim = Claim { slots, ..claim.clone() };
            self.facts.push(Fact {
                claim,
                who,
                group: group.clone(),
                gap_to: None,
                away: None,
                contest: other,
                background: true,
                sentence,
            });
        }
        let placed = claim.slots.rank.is_some() && claim.slots.time.is_none() || claim.slots.status.is_some();
        if placed {
            for other in self.tracker.variants(clause, contest) {
                self.facts.push(Fact {
                    claim: claim.clone(),
                    who,
                    group: group.clone(),
                    gap_to,
                    away,
                    contest: other,
                    background,
                    sentence,
                });
            }
        }
        self.facts.push(Fact { claim, who, group, gap_to, away, contest, background, sentence });
    }
}

/// Whether a mention says that a contest is one of women or of men.
fn gender_word(mentions: &Mentions, grammar: &Grammar, chunk: crate::mention::Chunk) -> Option<Gender> {
    if mentions.readings(chunk).any(|m| m.category == Category::PERSON) {
        return None;
    }
    // "de vrouwen": the word at the end of a description.
    (chunk.start..chunk.end)
        .rev()
        .flat_map(|at| mentions.at(at as usize))
        .find(|m| m.category == Category::GENDER && m.end == chunk.end)
        .and_then(|m| entity_gender(&grammar.lexicon, m))
}

/// The gender that a mention names.
fn entity_gender(lexicon: &crate::grammar::Lexicon, mention: &crate::mention::Mention) -> Option<Gender> {
    crate::mention::gender_of(lexicon, mention.features)
        .or_else(|| crate::mention::gender_of(lexicon, mention.inherited))
}

/// Whether a clause tells of something beside the main line: a relative clause, a pluperfect.
fn beside(clause: &Clause) -> bool {
    clause.kind == ClauseKind::Relative || clause.verb.earlier
}
