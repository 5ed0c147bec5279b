//! Which entry comes nearest to a clause that none reads, for whoever writes the next one.

use super::{Reader, Unmet};
use crate::clause::{Clause, Flags};
use crate::grammar::{Filler, Frame, Grammar, Pattern};
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
    /// One reads the clause, and is for what makes no fact by itself.
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
        let of_others = clause.verb.others.iter().flat_map(|&lemma| reader.grammar.frames_about(lemma));
        let own = reader.grammar.frames_about(clause.verb.lemma).iter().map(|number| (number, true));
        let numbers = own.chain(of_others.map(|number| (number, false)));
        let mut nearest: Option<(usize, &Frame, Unmet)> = None;
        let (source, alone, all) = reader.signs_around(clauses, clause);
        for (&number, is_own) in numbers.take(MOST_TRIED) {
            let frame = &reader.grammar.frames[number as usize];
            let unmet = reader.unmet(clauses, index, source, (&alone, &all), frame).or_else(|| {
                let unfilled = reader.fill_roles(clauses, index, frame);
                unfilled.err().map(Unmet::Role)
            });
            let Some(unmet) = unmet else {
                return if is_of_facts(frame) { Near::Empty(frame.name.clone()) } else { Near::Understood };
            };
            // What is for other verbs, for other sports or for no facts does not come near.
            if !is_own || unmet == Unmet::Sport || !is_of_facts(frame) {
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

/// Whether a frame asserts facts that stand by themselves.
fn is_of_facts(frame: &Frame) -> bool {
    frame.asserts.iter().any(|assertion| assertion.kind.is_fact())
}
