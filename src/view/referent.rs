//! Whom words stand for: the way from a pronoun back to a name.

use serde::Serialize;

use super::Stretch;
use crate::report::Quote;

/// The way from the words of a fact to the name of the one that they mean, as far as the report tells it.
///
/// Its steps are words of the text: those in the evidence, then where these are no name the last name before them, then the
/// place that gives the name in full. "ze" → "Kok" → "Femke Kok".
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Chain {
    /// The name that the report gives.
    pub name: String,
    /// The words, in the order in which they are followed.
    pub steps: Vec<Stretch>,
}

/// The mentions of one person or team, made ready to be followed.
pub(super) struct Referents<'r> {
    name: &'r str,
    /// In the order of the text.
    mentions: Vec<Stretch>,
    /// By mention, whether it is a name, and the last one up to it that is.
    names: Vec<(bool, Option<usize>)>,
    /// The first mention that has the whole name.
    full: Option<usize>,
}

impl<'r> Referents<'r> {
    pub fn new(name: &'r str, mentions: &[Quote]) -> Referents<'r> {
        let mut sorted: Vec<&Quote> = mentions.iter().collect();
        sorted.sort_by_key(|quote| (quote.start, quote.end));
        let full = sorted.iter().position(|quote| quote.text.contains(name));
        let mut last = None;
        let names = sorted
            .iter()
            .enumerate()
            .map(|(at, quote)| {
                let is_name = shares_a_name(&quote.text, name);
                last = if is_name { Some(at) } else { last };
                (is_name, last)
            })
            .collect();
        Referents { name, mentions: sorted.into_iter().map(Stretch::of).collect(), names, full }
    }

    /// The chain from the first mention among the words of a fact; none where they do not mention the one.
    pub fn chain(&self, evidence: &[Quote]) -> Option<Chain> {
        let first = evidence.iter().find_map(|quote| self.mention_in(Stretch::of(quote)))?;
        let mut steps = vec![first];
        let (is_name, last_name) = self.names[first];
        if !is_name {
            steps.extend(last_name);
        }
        let is_whole = |at: &usize| Some(*at) == self.full;
        steps.extend(self.full.filter(|_| !steps.iter().any(is_whole)));
        // Two mentions in a row of which both are the whole name are one step.
        Some(Chain { name: self.name.to_owned(), steps: steps.into_iter().map(|at| self.mentions[at]).collect() })
    }

    /// The mention that overlaps a stretch.
    fn mention_in(&self, stretch: Stretch) -> Option<usize> {
        let behind = self.mentions.partition_point(|mention| mention.start < stretch.end);
        let last = behind.checked_sub(1)?;
        (self.mentions[last].end > stretch.start).then_some(last)
    }
}

/// Whether words hold a part of a name: one of its words that begins with a capital, or the whole of a name without any.
fn shares_a_name(words: &str, name: &str) -> bool {
    let parts = |text: &'_ str| -> Vec<String> {
        text.split(|c: char| !c.is_alphanumeric() && c != '-' && c != '\'').map(str::to_owned).collect()
    };
    let is_capital = |part: &String| part.starts_with(char::is_uppercase);
    let words_of_text = parts(words);
    parts(name).iter().filter(|part| is_capital(part)).any(|part| words_of_text.contains(part)) || words.contains(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn quote(start: usize, text: &str) -> Quote {
        Quote { start, end: start + text.chars().count(), text: text.into() }
    }

    fn followed(name: &str, mentions: &[Quote], evidence: &[Quote]) -> Option<Vec<String>> {
        let chain = Referents::new(name, mentions).chain(evidence)?;
        let words = |step: &Stretch| mentions.iter().find(|m| Stretch::of(m) == *step).map(|m| m.text.to_string());
        Some(chain.steps.iter().filter_map(words).collect())
    }

    #[test]
    fn a_pronoun_back_to_the_name() {
        let mentions = [quote(0, "Femke Kok"), quote(40, "Kok"), quote(60, "de Friezin"), quote(80, "ze")];
        let chain = |words: &Quote| followed("Femke Kok", &mentions, &[quote(70, "won"), words.clone()]);
        let expected = |steps: &[&str]| Some(steps.iter().map(|&s| s.to_owned()).collect::<Vec<_>>());
        assert_eq!(chain(&mentions[3]), expected(&["ze", "Kok", "Femke Kok"]));
        assert_eq!(chain(&mentions[2]), expected(&["de Friezin", "Kok", "Femke Kok"]));
        assert_eq!(chain(&mentions[1]), expected(&["Kok", "Femke Kok"]));
        assert_eq!(chain(&mentions[0]), expected(&["Femke Kok"]));
        assert_eq!(chain(&quote(90, "zij")), None);
    }

    #[test]
    fn a_name_that_comes_later_and_one_with_more_around_it() {
        let mentions = [quote(0, "Jackson"), quote(30, "Erin Jackson"), quote(50, "winnares Erin Jackson")];
        let chain = |words: &Quote| followed("Erin Jackson", &mentions, std::slice::from_ref(words));
        assert_eq!(chain(&mentions[0]).unwrap_or_default(), ["Jackson", "Erin Jackson"]);
        assert_eq!(chain(&mentions[2]).unwrap_or_default(), ["winnares Erin Jackson", "Erin Jackson"]);
    }
}
