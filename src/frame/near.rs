//! Which entry comes nearest to a clause that none reads, for whoever writes the next one.

use super::{Lack, Reader, Situation, Watch};
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
        let mut nearest: Option<(usize, &Frame, Lack)> = None;
        let place = reader.situation(clauses, index);
        for (&number, is_own) in numbers.take(MOST_TRIED) {
            let frame = &reader.grammar.frames[number as usize];
            let Some(lack) = self.first_lack(&place, number as usize) else {
                return if is_of_facts(frame) { Near::Empty(frame.name.clone()) } else { Near::Understood };
            };
            // What is for other verbs, for other sports or for no facts does not come near.
            if !is_own || lack == Lack::Sport || !is_of_facts(frame) {
                continue;
            }
            let far = self.missing(clause, frame) * 2 + usize::from(!matches!(lack, Lack::Role(_) | Lack::Need(_)));
            if nearest.as_ref().is_none_or(|(least, ..)| far < *least) {
                nearest = Some((far, frame, lack));
            }
        }
        match nearest {
            Some((_, frame, lack)) => Near::Lacks(frame.name.clone(), self.in_brief(frame, lack)),
            None => Near::NoEntry,
        }
    }

    /// What a frame lacks first; nothing where it reads the clause.
    fn first_lack(&self, place: &Situation, number: usize) -> Option<Lack> {
        let mut first = First(None);
        self.0.fit(place, number, &mut first);
        first.0
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

    /// What keeps a frame from a clause, in so few words that they hold for all clauses of a construction.
    fn in_brief(&self, frame: &Frame, lack: Lack) -> String {
        let lexicon = &self.0.grammar.lexicon;
        match lack {
            Lack::Bracket if frame.bracket => "is for brackets".to_owned(),
            Lack::Bracket if frame.verbless => "is for clauses without a verb".to_owned(),
            Lack::Bracket => "is not for brackets".to_owned(),
            Lack::Verbless => "is for clauses without a verb".to_owned(),
            Lack::Barred(_) | Lack::Required(_) | Lack::Pending | Lack::Undone if frame.require != Flags::NONE => {
                "is for clauses that deny, want or expect".to_owned()
            }
            Lack::Barred(_) | Lack::Required(_) | Lack::Pending | Lack::Undone => {
                "is for clauses that assert".to_owned()
            }
            Lack::Sport => "is for other sports".to_owned(),
            Lack::Tense => "is for another tense".to_owned(),
            Lack::Voice => "is for the other voice".to_owned(),
            Lack::Verb(_) => "asks for a further verb".to_owned(),
            Lack::Need(at) => format!("needs {}", frame.needs[at].notation(lexicon)),
            Lack::Without(at) => format!("not with {}", frame.without[at].notation(lexicon)),
            Lack::Role(at) => {
                let role = &frame.roles[at];
                match &role.filler {
                    Filler::Subject | Filler::Object => format!("no {}", role.name),
                    Filler::Host | Filler::Before => format!("nobody for its {}", role.name),
                    Filler::Mention(pattern) => {
                        format!("nothing for its role {}: {}", role.name, pattern.notation(lexicon))
                    }
                }
            }
            // Told of frames that fit.
            Lack::Closed(_) | Lack::Within | Lack::OtherVerb => String::new(),
        }
    }
}

/// Keeps what a frame lacks first.
struct First(Option<Lack>);

impl Watch for First {
    fn asks(&self, _clause: usize) -> bool {
        true
    }

    fn lacks(&mut self, _clause: usize, _frame: usize, lack: Lack) {
        self.0.get_or_insert(lack);
    }
}

/// Whether a frame asserts facts that stand by themselves.
fn is_of_facts(frame: &Frame) -> bool {
    frame.asserts.iter().any(|assertion| assertion.kind.is_fact())
}
