//! Precision, recall and F1 by kind of fact.

use std::collections::BTreeMap;

use serde::ser::SerializeMap;
use serde::{Deserialize, Serialize, Serializer};

use super::fact::Kind;
use super::pair::Comparison;

/// The kinds of facts of some articles, counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// How many articles it is of.
    pub articles: usize,
    counts: BTreeMap<Kind, Counts>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Counts {
    full: usize,
    core: usize,
    answers: usize,
    found: usize,
}

impl Tally {
    /// Adds what a comparison of an article found.
    pub fn add(&mut self, compared: &Comparison) {
        self.articles += 1;
        let mut count = |kind: Kind, full: bool, core: bool, answer: bool, found: bool| {
            let counts = self.counts.entry(kind).or_default();
            counts.full += usize::from(full);
            counts.core += usize::from(core);
            counts.answers += usize::from(answer);
            counts.found += usize::from(found);
        };
        compared.full.iter().for_each(|(fact, _)| count(fact.kind, true, true, true, true));
        compared.partly.iter().for_each(|(fact, _)| count(fact.kind, false, true, true, true));
        compared.missed.iter().for_each(|fact| count(fact.kind, false, false, true, false));
        compared.wrong.iter().for_each(|fact| count(fact.kind, false, false, false, true));
    }

    /// The figures of what was counted.
    ///
    /// ```
    /// use uitslag::eval::{Comparison, Tally};
    ///
    /// let mut tally = Tally::default();
    /// tally.add(&Comparison::default());
    /// assert!(tally.figures().headline.is_none());
    /// ```
    pub fn figures(&self) -> Figures {
        let figure = |counts: &Counts| Figure {
            gold: Some(counts.answers),
            found: Some(counts.found),
            core: Score::of(counts.core, counts.answers, counts.found),
            full: Score::of(counts.full, counts.answers, counts.found),
        };
        let kinds: Vec<(Kind, Figure)> = self.counts.iter().map(|(&kind, counts)| (kind, figure(counts))).collect();
        let headline: Vec<&Figure> =
            kinds.iter().filter(|(kind, _)| Kind::HEADLINE.contains(kind)).map(|(_, figure)| figure).collect();
        let mean = |level: fn(&Figure) -> Score| {
            let mean = |part: fn(&Score) -> f64| {
                let sum: f64 = headline.iter().map(|figure| part(&level(figure))).sum();
                rounded(sum / headline.len() as f64)
            };
            Score { precision: mean(|s| s.precision), recall: mean(|s| s.recall), f1: mean(|s| s.f1) }
        };
        let headline = (!headline.is_empty()).then(|| Figure {
            gold: None,
            found: None,
            core: mean(|figure| figure.core),
            full: mean(|figure| figure.full),
        });
        Figures { kinds, headline }
    }
}

/// How right something is, in parts of one, to four digits.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(from = "[f64; 3]", into = "[f64; 3]")]
pub struct Score {
    /// The part of what was found that is right.
    pub precision: f64,
    /// The part of the answers that was found.
    pub recall: f64,
    /// The harmonic mean of the two.
    pub f1: f64,
}

impl Score {
    /// Nothing to be found, and nothing found.
    const PERFECT: Score = Score { precision: 1.0, recall: 1.0, f1: 1.0 };

    fn of(right: usize, answers: usize, found: usize) -> Score {
        let part = |of: usize| if of == 0 { 1.0 } else { right as f64 / of as f64 };
        let (precision, recall) = (part(found), part(answers));
        let sum = precision + recall;
        let f1 = if sum == 0.0 { 0.0 } else { 2.0 * precision * recall / sum };
        Score { precision: rounded(precision), recall: rounded(recall), f1: rounded(f1) }
    }
}

impl From<[f64; 3]> for Score {
    fn from([precision, recall, f1]: [f64; 3]) -> Score {
        Score { precision, recall, f1 }
    }
}

impl From<Score> for [f64; 3] {
    fn from(score: Score) -> [f64; 3] {
        [score.precision, score.recall, score.f1]
    }
}

/// To four digits. The way through decimal digits rounds by the exact value, which a multiplication would change.
fn rounded(value: f64) -> f64 {
    format!("{value:.4}").parse().unwrap_or(value)
}

/// The figures of one kind of fact, or of the headline.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Figure {
    /// How many answers there are, without those that may be missed and were.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gold: Option<usize>,
    /// How many facts were found.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub found: Option<usize>,
    /// The value is its competitor's.
    pub core: Score,
    /// The contest and the other particulars are right as well.
    pub full: Score,
}

/// The figures of some articles, by kind of fact.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Figures {
    /// The kinds of which there are answers or findings.
    pub kinds: Vec<(Kind, Figure)>,
    /// The mean over names, places, times and withdrawals, as far as there are any; none where there are none.
    pub headline: Option<Figure>,
}

/// What the mean over the main kinds is called.
pub const HEADLINE: &str = "headline";

impl Figures {
    /// All figures by their names, the headline last.
    pub fn named(&self) -> impl Iterator<Item = (&'static str, &Figure)> {
        let kinds = self.kinds.iter().map(|(kind, figure)| (kind.name(), figure));
        kinds.chain(self.headline.iter().map(|figure| (HEADLINE, figure)))
    }

    /// The figure of a name.
    pub fn get(&self, name: &str) -> Option<&Figure> {
        self.named().find(|(known, _)| *known == name).map(|(_, figure)| figure)
    }
}

impl Serialize for Figures {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (name, figure) in self.named() {
            map.serialize_entry(name, figure)?;
        }
        map.end()
    }
}

/// The figures of an earlier run, as they were saved.
///
/// ```
/// use uitslag::eval::{Baseline, Tally};
///
/// let baseline: Baseline = serde_json::from_str(
///     r#"{"articles": 1, "figures": {"time": {"core": [1.0, 0.5, 0.6667], "full": [1.0, 0.5, 0.6667]}}}"#,
/// )?;
/// // Nothing was to be found and nothing was found, which is no loss.
/// assert!(baseline.losses(&Tally::default().figures()).is_empty());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Baseline {
    /// How many articles it is of.
    pub articles: usize,
    /// By kind, and the headline.
    pub figures: BTreeMap<String, Figure>,
}

/// A figure that is lower than it was.
#[derive(Clone, Debug, PartialEq)]
pub struct Loss {
    /// Which: `place, core recall`.
    pub figure: String,
    /// What it was.
    pub before: f64,
    /// What it is.
    pub now: f64,
}

impl Baseline {
    /// The figures that are lower now. A kind of which there is nothing to be found, and nothing found, is as good as can be.
    pub fn losses(&self, now: &Figures) -> Vec<Loss> {
        let perfect = Figure { gold: None, found: None, core: Score::PERFECT, full: Score::PERFECT };
        let mut losses = Vec::new();
        let mut names: Vec<&str> = Kind::ALL.iter().map(|kind| kind.name()).collect();
        names.push(HEADLINE);
        for name in names {
            let before = self.figures.get(name).unwrap_or(&perfect);
            let now = now.get(name).unwrap_or(&perfect);
            for (level, before, now) in [("core", before.core, now.core), ("full", before.full, now.full)] {
                let parts = [
                    ("precision", before.precision, now.precision),
                    ("recall", before.recall, now.recall),
                    ("F1", before.f1, now.f1),
                ];
                for (part, before, now) in parts {
                    if now < before {
                        losses.push(Loss { figure: format!("{name}, {level} {part}"), before, now });
                    }
                }
            }
        }
        losses
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_of_nothing() {
        let score = |right, answers, found| <[f64; 3]>::from(Score::of(right, answers, found));
        assert_eq!(score(0, 0, 0), [1.0, 1.0, 1.0]);
        assert_eq!(score(0, 0, 2), [0.0, 1.0, 0.0]);
        assert_eq!(score(0, 2, 0), [1.0, 0.0, 0.0]);
        assert_eq!(score(0, 2, 2), [0.0, 0.0, 0.0]);
        assert_eq!(score(2, 3, 4), [0.5, 0.6667, 0.5714]);
    }

    #[test]
    fn rounded_by_the_exact_value() {
        // 0.00005 is a little more than its decimal digits say, 0.00015 a little less.
        assert_eq!(rounded(0.00005), 0.0001);
        assert_eq!(rounded(0.00015), 0.0001);
        assert_eq!(rounded(2.0 / 3.0), 0.6667);
    }

    fn figures(time: [f64; 3]) -> Figures {
        let score = Score::from(time);
        let figure = Figure { gold: Some(4), found: Some(4), core: score, full: score };
        Figures { kinds: vec![(Kind::Time, figure)], headline: None }
    }

    fn baseline(time: [f64; 3]) -> Baseline {
        let json = serde_json::json!({"articles": 1, "figures": figures(time)});
        serde_json::from_value(json).unwrap()
    }

    #[test]
    fn each_figure_that_fell_is_told() {
        let losses = baseline([1.0, 0.5, 0.6667]).losses(&figures([0.9, 0.6, 0.72]));
        let told: Vec<&str> = losses.iter().map(|loss| loss.figure.as_str()).collect();
        assert_eq!(told, ["time, core precision", "time, full precision"]);
        assert_eq!((losses[0].before, losses[0].now), (1.0, 0.9));
        assert!(baseline([1.0, 0.5, 0.6667]).losses(&figures([1.0, 0.5, 0.6667])).is_empty());
    }

    #[test]
    fn wrong_facts_of_a_kind_that_had_none_are_a_loss() {
        let nothing: Baseline = serde_json::from_str(r#"{"articles": 1, "figures": {}}"#).unwrap();
        assert_eq!(nothing.losses(&figures([0.0, 1.0, 0.0])).len(), 4);
        assert!(nothing.losses(&figures([1.0, 1.0, 1.0])).is_empty());
    }
}
