//! Which entry comes nearest to a clause that none reads, for whoever writes the next one.

use super::{Reader, Unmet};
use crate::clause::{Clause, Flags};
use crate::grammar::{FactKind, Filler, Frame, Grammar, Pattern};
use crate::mention::Mentions;
use crate::text::Text;

/// How near the entries come to a clause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Near {
    /// The clause has no verb, or none that the lexicon knows.
    NoVerb,
    /// No entry is about the verb.
    NoEntry,
    /// This one comes nearest: its name, and what keeps it from the clause, in English.
    Lacks(String, String),
    /// One reads the clause, and is for what makes no fact.
    Understood,
    /// This one reads the clause, and can make no fact of what fills its roles.
    Empty(String),
}

/// Entries of one verb are tried up to so many.
const MOST_TRIED: usize = 400;

/// Finds what comes near in one article.
pub(crate) struct Nearest<'a>(Reader<'a>);

impl<'a> Nearest<'a> {
    /// Of the article with this text and these mentions.
    pub fn new(text: &'a Text, mentions: &'a Mentions, grammar: &'a Grammar) -> Nearest<'a> {
        Nearest(Reader::new(text, mentions, grammar))
    }

    /// How near the entries of its verb come to a clause.
    pub fn of(&self, clauses: &[Clause], index: usize) -> Near {
        let Nearest(reader) = self;
        let clause = &clauses[index];
        if clause.verb.lemma == 0 {
            return Near::NoVerb;
        }
        let lemmas = [clause.verb.lemma].into_iter().chain(clause.verb.others.iter().copied());
        let numbers = lemmas.flat_map(|lemma| reader.grammar.frames_about(lemma));
        let mut nearest: Option<(usize, &Frame, Unmet)> = None;
        let (source, own, all) = reader.signs_around(clauses, clause);
        for &number in numbers.take(MOST_TRIED) {
            let frame = &reader.grammar.frames[number as usize];
            let unmet = reader.unmet(clauses, index, source, (&own, &all), frame).or_else(|| {
                let unfilled = reader.fill_roles(clauses, index, frame);
                unfilled.err().map(Unmet::Role)
            });
            let Some(unmet) = unmet else {
                let is_for_nothing = frame.asserts.iter().all(|a| a.kind == FactKind::Nothing);
                return if is_for_nothing { Near::Understood } else { Near::Empty(frame.name.clone()) };
            };
            // What is for other sports or for nothing comes near to no fact.
            if unmet == Unmet::Sport || frame.asserts.iter().all(|a| a.kind == FactKind::Nothing) {
                continue;
            }
            let far = self.missing(clause, frame) * 2 + usize::from(!matches!(unmet, Unmet::Role(_) | Unmet::Needs(_)));
            if nearest.as_ref().is_none_or(|(least, ..)| far < *least) {
                nearest = Some((far, frame, unmet));
            }
        }
        match nearest {
            Some((_, frame, unmet)) => Near::Lacks(frame.name.clone(), self.lack(frame, unmet)),
            None => Near::NoEntry,
        }
    }

    /// How many of the mentions that a frame asks for a clause has not.
    fn missing(&self, clause: &Clause, frame: &Frame) -> usize {
        let Nearest(reader) = self;
        let fits = |pattern: &Pattern| clause.arguments.iter().any(|argument| reader.fits(pattern, argument));
        let needs = frame.needs.iter().filter(|need| !fits(need)).count();
        let lacks = |filler: &Filler| match filler {
            Filler::Mention(pattern) => !fits(pattern),
            Filler::Subject => clause.subjects().next().is_none(),
            _ => false,
        };
        needs + frame.roles.iter().filter(|role| !role.optional && lacks(&role.filler)).count()
    }

    /// What keeps a frame from a clause, in English.
    fn lack(&self, frame: &Frame, unmet: Unmet) -> String {
        let lexicon = &self.0.grammar.lexicon;
        match unmet {
            Unmet::Kind if frame.bracket => "is for brackets".to_owned(),
            Unmet::Kind if frame.verbless => "is for clauses without a verb".to_owned(),
            Unmet::Kind => "is not for brackets".to_owned(),
            Unmet::Flags if frame.require != Flags::NONE => "is for clauses that deny, want or expect".to_owned(),
            Unmet::Flags => "is for clauses that assert".to_owned(),
            Unmet::Sport => "is for other sports".to_owned(),
            Unmet::Tense => "is for another tense".to_owned(),
            Unmet::Voice => "is for the other voice".to_owned(),
            Unmet::Also => "asks for a further verb".to_owned(),
            Unmet::Needs(at) => format!("needs {}", frame.needs[at].notation(lexicon)),
            Unmet::Without(at) => format!("not with {}", frame.without[at].notation(lexicon)),
            Unmet::Role(at) => {
                let role = &frame.roles[at];
                match &role.filler {
                    Filler::Subject | Filler::Object => format!("no {}", role.name),
                    Filler::Host | Filler::Before => format!("nobody for its {}", role.name),
                    Filler::Mention(pattern) => {
                        format!("nothing for its role {}: {}", role.name, pattern.notation(lexicon))
                    }
                }
            }
        }
    }
}
