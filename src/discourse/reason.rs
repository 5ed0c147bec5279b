//! Reasons of withdrawals that stand in another clause than the withdrawal.

use super::{Competitor, Entities, Fact};
use crate::clause::{Clause, Flags, Place};
use crate::frame::Claim;
use crate::grammar::{Category, Key, Lexicon};
use crate::mention::{Mention, Mentions};
use crate::text::Text;

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
        let near = claim.clause.saturating_sub(LONGEST_SOUGHT)..(claim.clause + LONGEST_SOUGHT).min(clauses.len());
        let from = self.mentions.chunks.partition_point(|c| (c.start as usize) < sentence.start);
        for (offset, chunk) in self.mentions.chunks[from..].iter().enumerate() {
            if chunk.start as usize >= sentence.end {
                break;
            }
            let Some(reason) = self.mentions.reading(*chunk, Category::REASON) else { continue };
            let index = from + offset;
            let holder = clauses[near.clone()]
                .iter()
                .rev()
                .find(|c| c.sentence == clause.sentence && c.arguments.iter().any(|a| a.chunk == index));
            let anothers = holder.is_some_and(|h| {
                h.arguments.iter().any(|a| {
                    a.place == Place::Subject && self.entities.of_chunk(a.chunk).is_some_and(|c| Some(c) != who)
                })
            });
            if anothers {
                continue;
            }
            claim.slots.reason = reason.name(lexicon, Key::Category).and_then(crate::value::parse_name);
            claim.slots.detail = Some(reason.range());
            return;
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
                    .find_map(|a| self.mentions.reading(self.mentions.chunks[a.chunk], Category::REASON));
                if let Some(reason) = reason {
                    self.give(&mut fact.claim, reason);
                    return;
                }
            }
        }
    }

    fn give(&self, claim: &mut Claim, reason: &Mention) {
        claim.slots.reason = reason.name(self.lexicon, Key::Category).and_then(crate::value::parse_name);
        claim.slots.detail = Some(reason.range());
    }
}
