//! A sentence as the stages read it.

use rustc_hash::FxHashMap;

use super::Explainer;
use super::expected::{self, Wanted};
use super::facts::Facts;
use super::lack;
use super::note::{
    ArgumentNote, ClauseNote, ConsideredNote, FiredNote, MentionNote, NearNote, OutcomeNote, RoleNote, SenseNote,
    SentenceNote, TokenNote,
};
use super::record::{Fired, Record};
use crate::clause::{Argument, Clause, ClauseKind, Place};
use crate::discourse::{Competitor, Verdict};
use crate::engine::value_of;
use crate::eval::{Stage, Trace};
use crate::frame::{Claim, Lack};
use crate::grammar::{Category, FactKind, Filler, Frame, Pattern};
use crate::mention::Mention;
use crate::text::{BlockKind, Shape, TokenKind};

/// So many frames that nearly fired are told of a clause.
const MOST_NEAR: usize = 10;

/// A frame for the verbs of a clause that is further off is not near.
const FARTHEST: usize = 6;

/// The same for a frame that goes with any clause, of which there are many: what it lacks is no fixed word.
const FARTHEST_OPEN: usize = 2;

/// What is told of sentences is read from.
pub(super) struct Reader<'a> {
    pub explainer: &'a Explainer,
    pub trace: &'a Trace<'a>,
    pub record: &'a Record,
    pub facts: &'a Facts<'a>,
    /// How many code points of the text are a headline that stands beside it.
    pub above: usize,
    /// Whether all details are told, or but the clauses and what is claimed.
    pub is_close: bool,
    /// What is expected and was not read: of the frames that nearly fired those are told that assert it, where there are any.
    pub wanted: &'a [Wanted],
}

impl Reader<'_> {
    /// A sentence, counted from 0.
    pub fn sentence(&self, number: usize) -> Option<SentenceNote> {
        let text = &self.trace.text;
        let sentence = text.sentences.get(number)?;
        let (start, end) = text.normal.original(text.span(sentence.start, sentence.end));
        let from = self.trace.clauses.partition_point(|clause| clause.sentence < number);
        let to = self.trace.clauses.partition_point(|clause| clause.sentence <= number);
        Some(SentenceNote {
            number: number + 1,
            kind: match text.blocks[sentence.block].kind {
                BlockKind::Title => "title",
                BlockKind::Heading => "heading",
                BlockKind::Paragraph => "paragraph",
                BlockKind::ListItem => "list-item",
            },
            text: self.words(sentence.start, sentence.end),
            start: start.checked_sub(self.above),
            end: end.checked_sub(self.above),
            tokens: if self.is_close {
                (sentence.start..sentence.end).map(|t| self.token(t)).collect()
            } else {
                Vec::new()
            },
            mentions: if self.is_close { self.mentions(sentence.start, sentence.end) } else { Vec::new() },
            clauses: (from..to).map(|index| self.clause(index, index - from + 1)).collect(),
        })
    }

    fn words(&self, start: usize, end: usize) -> String {
        self.trace.text.span(start, end).of(self.trace.text.normal.as_str()).to_owned()
    }

    /// The words of a chunk.
    pub fn chunk(&self, chunk: usize) -> String {
        let chunk = self.trace.mentions.chunks.get(chunk);
        chunk.map(|chunk| self.words(chunk.start as usize, chunk.end as usize)).unwrap_or_default()
    }

    fn name(&self, number: u32) -> &str {
        self.trace.grammar.lexicon.names.name(number)
    }

    fn category(&self, category: Category) -> &str {
        self.trace.grammar.lexicon.categories.name(u32::from(category.0))
    }

    fn token(&self, at: usize) -> TokenNote {
        let token = self.trace.text.tokens[at];
        let lexicon = &self.trace.grammar.lexicon;
        let senses = lexicon.senses(self.trace.mentions.words[at]).iter().map(|sense| SenseNote {
            category: self.category(sense.category).to_owned(),
            entry: self.name(sense.canonical).to_owned(),
            form: sense.form.map(|form| form.name()),
            features: lexicon.notation(sense.features),
        });
        TokenNote {
            text: self.words(at, at + 1),
            shape: match (token.kind, token.shape) {
                (TokenKind::Number, _) => "number",
                (TokenKind::Mixed, _) => "mixed",
                (TokenKind::Mark(_), _) => "mark",
                (TokenKind::Word, Shape::Lower) => "lower",
                (TokenKind::Word, Shape::Capital) => "capital",
                (TokenKind::Word, Shape::Upper) => "upper",
            },
            senses: senses.collect(),
        }
    }

    /// The mentions that begin among some tokens, the larger before those within them.
    fn mentions(&self, start: usize, end: usize) -> Vec<MentionNote> {
        let mentions = &self.trace.mentions;
        let mut all: Vec<&Mention> = (start..end).flat_map(|at| mentions.at(at)).collect();
        all.sort_by_key(|m| (m.start, std::cmp::Reverse(m.end), m.category));
        all.dedup_by_key(|m| (m.start, m.end, m.category, m.canonical, m.rule));
        let noted = all.into_iter().map(|mention| {
            let (from, to) = mention.range();
            let phrase = (mention.rule as usize).checked_sub(1).and_then(|rule| self.explainer.phrases.get(rule));
            MentionNote {
                text: self.words(from, to),
                tokens: [from - start, to - start],
                category: self.category(mention.category).to_owned(),
                value: value_of(mentions, &self.trace.grammar.lexicon, mention),
                phrase: phrase.map(|phrase| phrase.source.clone()),
                chosen: mentions.chunk_at(from).is_some_and(|chunk| chunk.end == mention.end),
            }
        });
        noted.collect()
    }

    fn clause(&self, index: usize, number: usize) -> ClauseNote {
        let clause = &self.trace.clauses[index];
        let verb = &clause.verb;
        let ranges: Vec<String> = clause.ranges.iter().map(|&(start, end)| self.words(start, end)).collect();
        let forms =
            [(verb.past, "past"), (verb.passive, "passive"), (verb.earlier, "earlier"), (verb.undone, "undone")];
        ClauseNote {
            number,
            kind: match clause.kind {
                ClauseKind::Main => "main",
                ClauseKind::Subordinate => "subordinate",
                ClauseKind::Relative => "relative",
                ClauseKind::Gapped => "gapped",
                ClauseKind::Bracket => "bracket",
                ClauseKind::ListItem => "list-item",
                ClauseKind::Heading => "heading",
            },
            text: ranges.join(" … "),
            verb: (verb.lemma != 0).then(|| self.name(verb.lemma).to_owned()),
            others: verb.others.iter().map(|&lemma| self.name(lemma).to_owned()).collect(),
            forms: forms.into_iter().filter(|(is_so, _)| *is_so).map(|(_, name)| name).collect(),
            flags: verb.flags.names().collect(),
            arguments: clause.arguments.iter().map(|argument| self.argument(argument)).collect(),
            is_list: self.record.listed.contains(&index),
            fired: self.fired(index),
            near: if self.is_close { self.near(index, clause) } else { Vec::new() },
        }
    }

    fn argument(&self, argument: &Argument) -> ArgumentNote {
        let mentions = &self.trace.mentions;
        let mut categories: Vec<String> = Vec::new();
        for mention in mentions.chunks.get(argument.chunk).into_iter().flat_map(|&chunk| mentions.readings(chunk)) {
            let name = self.category(mention.category);
            if !categories.iter().any(|known| known == name) {
                categories.push(name.to_owned());
            }
        }
        let competitor = self.trace.discourse.entities.of_chunk(argument.chunk);
        let unmeant = self.record.unmeant.get(&argument.chunk).filter(|_| competitor.is_none());
        let considered = if argument.inherited { Vec::new() } else { self.considered(argument.chunk, competitor) };
        ArgumentNote {
            text: self.chunk(argument.chunk),
            place: match argument.place {
                Place::Subject => "subject",
                Place::Object => "object",
                Place::Prepositional => "prepositional",
                Place::Apposition => "apposition",
                Place::Aside => "aside",
                Place::Other => "other",
            },
            preposition: argument.preposition.map(|role| self.name(role).to_owned()),
            categories,
            inherited: argument.inherited,
            stands_for: competitor.map(|competitor| self.trace.spelled(competitor).to_owned()),
            considered,
            nobody: unmeant.map(ToString::to_string),
        }
    }

    /// Who was considered for a chunk, each once: with the highest score, or else what kept them from one.
    fn considered(&self, chunk: usize, meant: Option<Competitor>) -> Vec<ConsideredNote> {
        let mut all: Vec<(usize, Verdict)> = Vec::new();
        let mut places: FxHashMap<usize, usize> = FxHashMap::default();
        let score = |verdict: Verdict| match verdict {
            Verdict::Score(score) => Some(score),
            _ => None,
        };
        for &(person, verdict) in self.record.weighed.get(&chunk).into_iter().flatten() {
            match places.get(&person) {
                None => {
                    places.insert(person, all.len());
                    all.push((person, verdict));
                }
                Some(&place) if verdict == Verdict::Alone || score(verdict) > score(all[place].1) => {
                    all[place].1 = verdict;
                }
                Some(_) => {}
            }
        }
        all.sort_by_key(|&(_, verdict)| std::cmp::Reverse(score(verdict)));
        let noted = all.into_iter().map(|(person, verdict)| ConsideredNote {
            name: self.trace.spelled(Competitor::Person(person)).to_owned(),
            score: score(verdict),
            why: if score(verdict).is_none() { Some(verdict.to_string()) } else { None },
            meant: meant == Some(Competitor::Person(person)),
        });
        noted.collect()
    }

    /// The frames that fired on a clause, and what lines of a list claim.
    fn fired(&self, index: usize) -> Vec<FiredNote> {
        let claims = &self.trace.claims;
        let from = claims.partition_point(|claim| claim.clause < index);
        let to = claims.partition_point(|claim| claim.clause <= index);
        let own = &claims[from..to];
        let of_lists: Vec<&Claim> = own.iter().filter(|claim| claim.frame.is_none()).collect();
        let list = (!of_lists.is_empty()).then(|| FiredNote {
            entry: "result-list".to_owned(),
            source: None,
            roles: Vec::new(),
            claims: of_lists.into_iter().map(|claim| self.claim(claim, self.outcomes(claim))).collect(),
        });
        let all = &self.record.fired;
        let (from, to) = (all.partition_point(|f| f.clause < index), all.partition_point(|f| f.clause <= index));
        list.into_iter().chain(all[from..to].iter().filter_map(|fired| self.fired_frame(fired, own))).collect()
    }

    fn fired_frame(&self, fired: &Fired, claims: &[Claim]) -> Option<FiredNote> {
        let frame = self.trace.grammar.frames.get(fired.frame)?;
        let roles = frame.roles.iter().zip(&fired.filled).filter(|(_, filled)| !filled.is_empty());
        let made = claims.iter().filter(|claim| claim.frame == Some(fired.frame));
        let made = made.map(|claim| self.claim(claim, self.outcomes(claim)));
        let outranked = self.record.outranked(fired.clause, fired.frame).map(|claim| {
            let why = "another frame says of the same place that it is one in a ranking".to_owned();
            self.claim(claim, vec![OutcomeNote::dropped(Stage::Frame, why)])
        });
        Some(FiredNote {
            entry: frame.name.clone(),
            source: self.explainer.sources.get(fired.frame).cloned(),
            roles: roles
                .map(|(role, filled)| RoleNote {
                    role: role.name.clone(),
                    words: filled.iter().map(|argument| self.chunk(argument.chunk)).collect(),
                })
                .collect(),
            claims: made.chain(outranked).collect(),
        })
    }

    /// What became of a claim.
    fn outcomes(&self, claim: &Claim) -> Vec<OutcomeNote> {
        let parts = self.facts.of_claim(claim).map(|part| {
            let who = self.trace.discourse.facts[part].who.map(|who| self.trace.spelled(who).to_owned());
            let outcome = match self.facts.number(part) {
                Ok(number) => OutcomeNote {
                    fact: Some(number + 1),
                    merged_with: self.facts.count(number).saturating_sub(1),
                    ..OutcomeNote::default()
                },
                Err(why) => OutcomeNote::dropped(Stage::Reconcile, why.to_string()),
            };
            OutcomeNote { who, ..outcome }
        });
        let mut outcomes: Vec<OutcomeNote> = parts.collect();
        outcomes.dedup();
        if outcomes.is_empty() {
            let why = match (self.record.dropped(claim), claim.kind) {
                (Some(why), _) => Some(why.to_string()),
                (None, FactKind::Nation) => Some("it stands with the people".to_owned()),
                (None, FactKind::Meeting) => Some("it tells the sides of a match".to_owned()),
                (None, FactKind::Reprieve) => Some("it takes a disqualification back".to_owned()),
                (None, _) => None,
            };
            outcomes.extend(why.map(|why| OutcomeNote::dropped(Stage::Discourse, why)));
        }
        outcomes
    }

    /// The frames that nearly fired on a clause, the nearest first: those of its verbs that lack little, and those for any
    /// clause that lack one thing.
    fn near(&self, index: usize, clause: &Clause) -> Vec<NearNote> {
        let all = &self.record.lacking;
        let from = all.partition_point(|(other, ..)| *other < index);
        let to = all.partition_point(|(other, ..)| *other <= index);
        let mut near: Vec<(usize, Vec<Lack>)> = Vec::new();
        for &(_, frame, lack) in &all[from..to] {
            match near.last_mut().filter(|(last, _)| *last == frame) {
                Some((_, lacks)) => lacks.push(lack),
                None => near.push((frame, vec![lack])),
            }
        }
        let frames = &self.trace.grammar.frames;
        let is_wanted = |frame: usize| self.wanted.iter().any(|one| expected::asserts(&frames[frame], &one.fact));
        let has_fired = self.record.fired.binary_search_by_key(&index, |fired| fired.clause).is_ok();
        let mut near: Vec<(usize, usize, Vec<Lack>)> = near
            .into_iter()
            .filter(|(frame, lacks)| {
                let frame = &frames[*frame];
                // What is for another sport, or for brackets, is not mended by words.
                let is_apart = lacks.iter().any(|lack| matches!(lack, Lack::Sport | Lack::Bracket));
                // With another verb much would fit that asks for hardly anything else.
                let is_loose = lacks.contains(&Lack::OtherVerb) && (has_fired || !asks_for_values(frame));
                !is_apart && !is_loose && !frame.asserts.is_empty()
            })
            .map(|(frame, lacks)| {
                (lacks.iter().map(|&lack| self.distance(&frames[frame], clause, lack)).sum(), frame, lacks)
            })
            .filter(|(far, frame, lacks)| match frames[*frame].verbs.is_empty() {
                true => lacks.len() == 1 && *far <= FARTHEST_OPEN,
                false => *far <= FARTHEST,
            })
            .collect();
        if near.iter().any(|(_, frame, _)| is_wanted(*frame)) {
            near.retain(|(_, frame, _)| is_wanted(*frame));
        }
        // A frame with many verbs is likelier to be the one that lacks the clause's than one for a few.
        let generality = |frame: usize, lacks: &[Lack]| match lacks {
            [Lack::OtherVerb] => frames[frame].verbs.len(),
            _ => usize::MAX,
        };
        near.sort_by_key(|(far, frame, lacks)| {
            let is_open = frames[*frame].verbs.is_empty();
            (*far, is_open, std::cmp::Reverse(generality(*frame, lacks)), *frame)
        });
        near.truncate(MOST_NEAR);
        let noted = near.into_iter().map(|(_, number, lacks)| NearNote {
            entry: frames[number].name.clone(),
            source: self.explainer.sources.get(number).cloned().unwrap_or_default(),
            asserts: {
                let mut kinds: Vec<_> = frames[number].asserts.iter().map(|one| super::claim::kind(one.kind)).collect();
                kinds.dedup();
                kinds
            },
            lacks: lacks
                .into_iter()
                .map(|lack| lack::in_words(self.trace.grammar, &frames[number], clause, lack))
                .collect(),
        });
        noted.collect()
    }

    /// How far what a frame lacks keeps it from reading a clause: words that stand there, but otherwise than it asks, are near,
    /// fixed words that are not there are far.
    fn distance(&self, frame: &Frame, clause: &Clause, lack: Lack) -> usize {
        let of_pattern = |pattern: &Pattern| {
            let kinds = clause.arguments.iter().filter_map(|a| self.trace.mentions.chunks.get(a.chunk));
            match kinds.fold(0, |all, chunk| all | chunk.kinds) & pattern.kinds {
                0 if pattern.plain == 0 && !pattern.competitor => 4,
                0 => 2,
                _ if pattern.plain == 0 => 3,
                _ => 1,
            }
        };
        match lack {
            Lack::Closed(_) => 0,
            Lack::Barred(_)
            | Lack::Required(_)
            | Lack::Pending
            | Lack::Undone
            | Lack::Tense
            | Lack::Voice
            | Lack::Without(_)
            | Lack::Within => 1,
            Lack::OtherVerb => 2,
            Lack::Verb(_) | Lack::Verbless => 3,
            Lack::Need(at) => frame.needs.get(at).map_or(0, of_pattern),
            Lack::Role(at) => match frame.roles.get(at).map(|role| &role.filler) {
                Some(Filler::Mention(pattern)) => of_pattern(pattern),
                _ => 2,
            },
            Lack::Bracket | Lack::Sport => FARTHEST + 1,
        }
    }
}

/// Whether a frame needs a mention that is no competitor.
fn asks_for_values(frame: &Frame) -> bool {
    let required = frame.roles.iter().filter(|role| !role.optional).filter_map(|role| match &role.filler {
        Filler::Mention(pattern) => Some(pattern),
        _ => None,
    });
    required.chain(&frame.needs).any(|pattern| !pattern.competitor)
}
