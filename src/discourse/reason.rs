//! Reasons of withdrawals that stand in another clause than the withdrawal.

use super::{Competitor, Entities, Fact};
use crate::clause::{Clause, ClauseKind, Flags, Place};
use crate::frame::Claim;
use crate::grammar::{Category, Key, Lexicon};
use crate::mention::{Mention, Mentions};
use crate::text::Text;
use crate::value::{Reason, Status};

/// A reason is sought in sentences and among clauses of at most so many tokens or clauses.
const LONGEST_SOUGHT: usize = 300;

/// What reasons are sought in.
pub(super) struct Seeker<'a> {
    pub text: &'a Text,
    pub mentions: &'a Mentions,
    pub lexicon: &'a Lexicon,
    pub entities: &'a Entities,
}

impl Seeker<'_> {
    /// A reason in another clause of the sentence, where no other competitor is its subject: "omdat hij ziek is".
    pub(super) fn within_sentence(
        &self,
        clauses: &[Clause],
        clause: &Clause,
        claim: &mut Claim,
        who: Option<Competitor>,
    ) {
        let lexicon = self.lexicon;
        let sentence = &self.text.sentences[clause.sentence];
        if sentence.end - sentence.start > LONGEST_SOUGHT {
            return;
        }
        // "de zieke Smit": the reason stands with the name.
        if let Some(who) = claim.who.map(|chunk| self.mentions.chunks[chunk]) {
            let within = (who.start as usize..who.end as usize).flat_map(|at| self.mentions.at(at));
            if let Some(reason) = within.filter(|m| m.end < who.end).find(|m| m.category == Category::REASON) {
                self.give(claim, reason);
                return;
            }
        }
        let near = claim.clause.saturating_sub(LONGEST_SOUGHT)..(claim.clause + LONGEST_SOUGHT).min(clauses.len());
        let from = self.mentions.first_chunk(sentence.start);
        for (offset, chunk) in self.mentions.chunks[from..].iter().enumerate() {
            if chunk.start as usize >= sentence.end {
                break;
            }
            let Some(reason) = self.mentions.reading(*chunk, Category::REASON) else { continue };
            if !self.fits(claim, reason) {
                continue;
            }
            let index = from + offset;
            let holder = clauses[near.clone()]
                .iter()
                .rev()
                .find(|c| c.sentence == clause.sentence && c.arguments.iter().any(|a| a.chunk == index));
            // "Omdat hij griep heeft, ontbreekt Smit": a pronoun in front of its clause means who follows.
            let ahead = holder.is_some_and(|h| h.kind == ClauseKind::Subordinate && h.extent().1 <= clause.extent().0);
            let pronoun =
                |chunk: usize| self.mentions.reading(self.mentions.chunks[chunk], Category::PRONOUN).is_some();
            // "Maes, De Wit (geschorst)": only the one right before it; "(allen geschorst)" means each.
            let bracketed = holder.is_some_and(|h| {
                h.kind == ClauseKind::Bracket
                    && h.host.and_then(|host| self.entities.of_chunk(host)).is_some_and(|c| Some(c) != who)
                    && !h.arguments.iter().any(|a| pronoun(a.chunk))
            });
            let anothers = bracketed
                || holder.is_some_and(|h| {
                    h.arguments.iter().any(|a| {
                        a.place == Place::Subject
                            && !(ahead && pronoun(a.chunk))
                            && self.entities.of_chunk(a.chunk).is_some_and(|c| Some(c) != who)
                    })
                });
            if anothers {
                continue;
            }
            self.give(claim, reason);
            return;
        }
        // "… omdat zij te vroeg van baan wisselde": whatever it was, it was against the rules.
        let cause = |c: &&Clause| {
            let opener = c.opener.and_then(|o| self.mentions.sense(lexicon, o, Category::SUBORDINATOR));
            c.previous == Some(claim.clause)
                && c.kind == ClauseKind::Subordinate
                && opener.and_then(|s| lexicon.name(s.features, Key::Kind)) == Some("cause")
        };
        if let (Some(Status::Dsq), Some(cause)) = (claim.slots.status, clauses[near].iter().find(cause)) {
            claim.slots.reason = Some(Reason::Rules);
            claim.slots.detail = cause.ranges.first().map(|r| (r.0 + 1, r.1));
        }
    }

    /// A reason in the sentence behind, or the one before, that is about the same competitor: "Hij koos voor een trainingskamp."
    pub(super) fn beside(&self, clauses: &[Clause], fact: &mut Fact) {
        let Some(who) = fact.who else { return };
        let paragraph =
            |sentence: usize| self.text.sentences.get(sentence).map(|s| self.text.blocks[s.block].paragraph);
        for sentence in [fact.sentence + 1, fact.sentence.wrapping_sub(1)] {
            if paragraph(sentence).is_none() || paragraph(sentence) != paragraph(fact.sentence) {
                continue;
            }
            let from = clauses.partition_point(|c| c.sentence < sentence);
            let told = clauses[from..].iter().take_while(|c| c.sentence == sentence).take(LONGEST_SOUGHT);
            for clause in told {
                let subjects: Vec<Competitor> =
                    clause.subjects().filter_map(|a| self.entities.of_chunk(a.chunk)).collect();
                if subjects.is_empty() && clause.previous.is_some() {
                    continue;
                }
                if subjects != [who] {
                    // Another's matter from here on.
                    break;
                }
                if clause.verb.flags.any(Flags::NEGATED.with(Flags::CONDITION).with(Flags::PURPOSE)) {
                    continue;
                }
                let reason = clause
                    .arguments
                    .iter()
                    .filter_map(|a| self.mentions.reading(self.mentions.chunks[a.chunk], Category::REASON))
                    .find(|reason| self.fits(&fact.claim, reason));
                if let Some(reason) = reason {
                    self.give(&mut fact.claim, reason);
                    return;
                }
            }
        }
    }

    /// Who is struck is so for what the rules forbid, and for nothing else.
    fn fits(&self, claim: &Claim, reason: &Mention) -> bool {
        claim.slots.status != Some(Status::Dsq) || reason.name(self.lexicon, Key::Category) == Some("rules")
    }

    fn give(&self, claim: &mut Claim, reason: &Mention) {
        claim.slots.reason = reason.name(self.lexicon, Key::Category).and_then(crate::value::parse_name);
        claim.slots.detail = Some(reason.range());
    }
}
