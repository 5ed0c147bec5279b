//! What the entries of a lexicon make known to those who read the other files.

use std::collections::BTreeSet;

use super::symbol::Category;
use super::word::Sense;

/// What frames may name, by number in the lexicon's names, and what they are to ask for.
#[derive(Default)]
pub(super) struct Known {
    /// Verbs.
    pub lemmas: BTreeSet<u32>,
    /// The roles of prepositions.
    pub prepositions: BTreeSet<u32>,
    /// What articles can be about.
    pub sports: BTreeSet<u32>,
    /// The sections of the categories that the engine does not know: each category with the file and the line.
    pub sections: Vec<(Category, usize, usize)>,
}

impl Known {
    /// Notes a meaning of a word, with its role and the sport that it tells of, if any.
    pub fn note(&mut self, sense: &Sense, role: Option<u32>, sport: Option<u32>) {
        match sense.category {
            Category::VERB => self.lemmas.extend([sense.canonical]),
            Category::PREPOSITION => self.prepositions.extend(role),
            _ => self.sports.extend(sport),
        }
    }

    /// Notes where a section stands, of a category that the engine does not know.
    pub fn note_section(&mut self, category: Category, file: usize, line: usize) {
        if usize::from(category.0) >= Category::KNOWN.len() {
            self.sections.push((category, file, line));
        }
    }
}
