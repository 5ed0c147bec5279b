//! Salience: how much in view of the text those are who were named, and so how likely what a pronoun or epithet means.

use super::description::Description;
use super::entity::Entities;
use crate::clause::{Argument, Clause, Place};

/// Who stands together is looked for among so many arguments of a clause.
const MOST_TOGETHER: usize = 40;

/// Where a person was spoken of.
#[derive(Clone, Copy)]
pub(super) struct Recent {
    pub person: usize,
    pub sentence: usize,
    pub paragraph: usize,
    pub subject: bool,
    /// In a heading between paragraphs, which tells what is to come.
    pub heading: bool,
    /// But to tell who another is: "de ploeggenoot van Smit".
    pub owner: bool,
    /// Behind a preposition: "tegen Smit".
    pub oblique: bool,
    /// By a personal pronoun, as the one whom the text is about.
    pub pronoun: bool,
    /// Together with others: "Smit en Maes".
    pub joined: bool,
}

impl Recent {
    /// How much likelier than others that were named as near this one is to be meant.
    pub(super) fn salience(
        &self,
        description: &Description,
        pronoun: bool,
        demonstrative: bool,
        possessive: bool,
    ) -> i32 {
        // "Hij reed tegen Smit. Die viel": hardly he whom the text was about.
        if demonstrative {
            return if self.pronoun {
                -18
            } else if self.subject {
                -6
            } else {
                0
            };
        }
        let subject = match (self.subject, possessive) {
            // "Smit en Maes wonnen van Bos. Hij …": hardly one of two.
            (true, _) if self.joined => 0,
            (true, true) => 2,
            (true, false) => 12,
            (false, _) => 0,
        };
        // "Smit en Berg reden samen weg. De Noor …" may be one of two, where a country tells which.
        let joined = match (self.joined, description.country) {
            (true, Some(_)) => -8,
            (true, None) => -20,
            (false, _) => 0,
        };
        let oblique = if self.oblique && pronoun { -8 } else { 0 };
        let topic = if self.pronoun && self.subject && pronoun { 10 } else { 0 };
        subject + joined + oblique + topic
    }
}

/// Whether a clause tells of somebody together with others: "Smit en Maes".
pub(super) fn is_joined(clause: &Clause, argument: &Argument) -> bool {
    let with = |a: &Argument| a.competitor && a.chunk != argument.chunk && a.group == argument.group;
    !argument.inherited && clause.arguments.iter().take(MOST_TOGETHER).any(with)
        || argument.inherited && argument.place == Place::Subject && clause.subjects().nth(1).is_some()
}

impl Entities {
    /// The first or the last of those who were named together last.
    pub(super) fn of_two(&self, which: &str) -> Option<usize> {
        let near = |r: &Recent| r.joined && r.sentence + 1 >= self.sentence;
        let last = self.recent.iter().rposition(near)?;
        let beside = self.recent[..last].iter().rev().take(MOST_TOGETHER);
        let beside = beside.take_while(|r| near(r) && r.sentence == self.recent[last].sentence).count();
        match which {
            "former" => Some(self.recent[last - beside].person),
            "latter" => Some(self.recent[last].person),
            _ => None,
        }
    }
}
