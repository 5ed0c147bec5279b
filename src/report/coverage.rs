//! Coverage: which sentences tell of what facts are made of, and which of them some fact uses.

use rustc_hash::FxHashSet;

use super::build::Builder;
use super::{Coverage, Report};
use crate::clause::Clause;
use crate::grammar::{Category, Grammar};
use crate::mention::Chunk;
use crate::text::BlockKind;

/// Places, times and whatever else a fact has for a value, one bit for each category.
const VALUES: u128 = Category::RANK.bit()
    | Category::RANKED.bit()
    | Category::ORDINAL.bit()
    | Category::TIME.bit()
    | Category::GAP.bit()
    | Category::MARK.bit()
    | Category::POINTS.bit()
    | Category::SCORE.bit()
    | Category::SETS.bit()
    | Category::AWARD.bit();

/// With any number, a time of day, and why somebody is missing: what makes a sentence one to be read.
const FIGURES: u128 = VALUES | Category::NUMBER.bit() | Category::CLOCK.bit() | Category::REASON.bit();

/// What looks like a figure and tells who somebody is, or what is competed in and when: an age, a year, a day, a distance.
const NO_FIGURES: u128 = Category::AGE.bit()
    | Category::YEAR.bit()
    | Category::DATE.bit()
    | Category::WEEKDAY.bit()
    | Category::MENTION_DAY.bit()
    | Category::RELATIVE_PERIOD.bit()
    | Category::DISCIPLINE.bit()
    | Category::ROUND.bit();

/// What facts are made of, by the grammar.
pub(crate) struct Sought {
    absences: FxHashSet<u32>,
}

impl Sought {
    /// Reads it off the entries.
    pub fn of(grammar: &Grammar) -> Sought {
        Sought { absences: grammar.absence_verbs() }
    }

    /// Whether a mention is a value that a fact can have: a place, a time, a medal.
    pub fn is_value(chunk: Chunk) -> bool {
        chunk.is_any(VALUES) && !chunk.is_any(NO_FIGURES)
    }

    /// Whether a mention makes its sentence one to be read.
    fn is_figure(chunk: Chunk) -> bool {
        chunk.is_any(FIGURES) && !chunk.is_any(NO_FIGURES)
    }

    /// Whether the verb of a clause tells by itself that somebody is missing.
    pub fn is_absence(&self, clause: &Clause) -> bool {
        self.absences.contains(&clause.verb.lemma)
    }
}

impl Builder<'_> {
    /// What of the article some fact of its report uses.
    pub(super) fn coverage(&self, report: &Report) -> Coverage {
        let mut coverage = Coverage::default();
        let facts = report
            .results
            .iter()
            .map(|f| &f.evidence)
            .chain(report.withdrawals.iter().map(|f| &f.evidence))
            .chain(report.conditions.iter().map(|f| &f.evidence))
            .chain(report.records.iter().map(|f| &f.evidence))
            .chain(report.schedule.iter().map(|f| &f.evidence))
            .chain(report.matches.iter().map(|f| &f.evidence));
        let mut used: Vec<(usize, usize)> = facts.flat_map(|e| e.spans.iter().map(|q| (q.start, q.end))).collect();
        used.sort_unstable();
        let mut absences = self.clauses.iter().filter(|clause| self.sought.is_absence(clause)).peekable();
        for (number, sentence) in self.text.sentences.iter().enumerate() {
            let from = self.mentions.first_chunk(sentence.start);
            let within = self.mentions.chunks[from..].iter().take_while(|c| (c.start as usize) < sentence.end);
            let mut is_sought = within.copied().any(Sought::is_figure);
            while absences.next_if(|clause| clause.sentence <= number).is_some() {
                is_sought = true;
            }
            // No fact is made of the headline, which the text tells again.
            if !is_sought || self.text.blocks[sentence.block].kind == BlockKind::Title {
                continue;
            }
            coverage.sentences += 1;
            let (start, end) = self.text.normal.original(self.text.span(sentence.start, sentence.end));
            let at = used.partition_point(|&(s, _)| s < start);
            if used.get(at).is_some_and(|&(s, _)| s < end) {
                coverage.used += 1;
            } else {
                coverage.unread.push(self.quote(sentence.start, sentence.end));
            }
        }
        coverage.settled()
    }
}

impl Coverage {
    /// With the share that follows from its numbers.
    pub(super) fn settled(mut self) -> Coverage {
        let share = self.used as f64 / self.sentences as f64;
        self.share = (self.sentences > 0).then(|| (share * 1000.0).round() / 1000.0);
        self
    }
}

#[cfg(test)]
mod tests {
    use crate::Engine;
    use crate::grammar::Grammar;
    use crate::read::Article;
    use crate::report::Coverage;

    /// The coverage of a report on skating.
    fn coverage(text: &str) -> Coverage {
        let text = format!("Wereldbeker schaatsen: Kok wint de 500 meter in 37,54\n\n{text}");
        Engine::new(Grammar::embedded()).extract(&Article { text, ..Article::default() }).coverage
    }

    #[test]
    fn figures_and_absences_count() {
        for sentence in [
            "Kok was niet te spreken over haar achtste plaats van toen.",
            "Het ging om twaalf kinderen.",
            "Het ijs lag er om 11.30 uur bij als een spiegel.",
            "Wie opgeeft, is een watje.",
            "Er was koorts in het hotel.",
            "De 1.08,91 van toen stond nog op het bord.",
        ] {
            let coverage = coverage(sentence);
            assert_eq!((coverage.sentences, coverage.used, coverage.share), (1, 0, Some(0.0)), "{sentence}");
            assert_eq!(coverage.unread[0].text.as_str(), sentence);
        }
    }

    #[test]
    fn what_is_no_figure_does_not_count() {
        for sentence in [
            "De 23-jarige Kok was blij.",
            "Ze reed de 500 meter voor het eerst in 2019.",
            "Zaterdag 18 november was een mooie dag.",
            "Kok lachte.",
        ] {
            let coverage = coverage(sentence);
            assert_eq!((coverage.sentences, coverage.share), (0, None), "{sentence}");
        }
    }

    #[test]
    fn the_share_that_facts_use() {
        let coverage = coverage("Femke Kok won in 37,54. Anna Smit meldde zich af. Er waren 12 kinderen.");
        assert_eq!((coverage.sentences, coverage.used, coverage.share), (3, 2, Some(0.667)));
        let [unread] = coverage.unread.as_slice() else { panic!("{coverage:?}") };
        assert_eq!((unread.start, unread.text.as_str()), (105, "Er waren 12 kinderen."));
    }

    #[test]
    fn a_headline_beside_the_text_is_not_counted() {
        let article = Article {
            text: "Wereldbeker schaatsen. Er waren 12 kinderen.".into(),
            title: Some("Kok wint met 37,54 en er waren 12 kinderen".into()),
            ..Article::default()
        };
        let coverage = Engine::new(Grammar::embedded()).extract(&article).coverage;
        assert_eq!((coverage.sentences, coverage.unread[0].start), (1, 23));
    }
}
