//! What is wrong and what is missing in an article, each with its sentence.

use std::fmt;

use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

use super::fact::{Fact, Kind, Particulars, Shown};
use super::lost::Stage;
use super::pair::Comparison;
use super::trace::Trace;

/// What is wrong with a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum MistakeKind {
    /// It was not found.
    Missed,
    /// It is no answer.
    Wrong,
    /// Its value is right, but a particular is not.
    Partly,
}

/// A fact that is missing or wrong.
///
/// It is shown on a few lines: the fact, the sentence, and the stage that lost it or the grammar entries that read it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Mistake {
    /// What is wrong.
    pub error: MistakeKind,
    /// The kind of fact.
    pub kind: Kind,
    /// The competitor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub who: Option<String>,
    /// The value, as text.
    pub value: String,
    /// The particulars of the answer; of a wrong fact its own.
    #[serde(serialize_with = "as_object")]
    pub particulars: Particulars,
    /// The particulars that were found, where the value was right.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "as_object_if_any")]
    pub found: Option<Particulars>,
    /// Where the fact comes from, or the sentence that most likely tells what was missed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sentence: Option<String>,
    /// The stage that lost what was missed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stage: Option<Stage>,
    /// How it did, in English.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
    /// The grammar entries that read it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rules: Vec<String>,
    #[serde(skip)]
    shown: String,
}

impl Mistake {
    /// The mistakes of a comparison: what was missed, what is wrong and what is partly right, in this order. With the trace of the
    /// article they have their sentences and stages.
    pub fn all(compared: &Comparison, trace: Option<&Trace>) -> Vec<Mistake> {
        let found = compared.full.iter().chain(&compared.partly).map(|(_, found)| found);
        let found: Vec<Fact> = found.chain(&compared.wrong).cloned().collect();
        let missed = compared.missed.iter().map(|fact| {
            let lost = trace.map(|trace| trace.lost(fact, &found));
            let sentence = trace.zip(lost.as_ref()).and_then(|(trace, lost)| trace.sentence_of_lost(lost));
            Mistake {
                sentence: sentence.map(on_one_line),
                stage: lost.as_ref().map(|lost| lost.stage),
                why: lost.map(|lost| lost.why),
                ..Mistake::of(MistakeKind::Missed, fact)
            }
        });
        let read = |kind: MistakeKind, answer: &Fact, found: &Fact| Mistake {
            sentence: trace.and_then(|trace| sentence_of(trace, found)).map(on_one_line),
            rules: found.evidence.rules.clone(),
            ..Mistake::of(kind, answer)
        };
        let wrong = compared.wrong.iter().map(|fact| read(MistakeKind::Wrong, fact, fact));
        let partly = compared.partly.iter().map(|(answer, found)| Mistake {
            found: Some(found.particulars.clone()),
            ..read(MistakeKind::Partly, answer, found)
        });
        missed.chain(wrong).chain(partly).collect()
    }

    fn of(error: MistakeKind, fact: &Fact) -> Mistake {
        Mistake {
            error,
            kind: fact.kind,
            who: fact.who.clone(),
            value: fact.value.to_string(),
            particulars: fact.particulars.clone(),
            found: None,
            sentence: None,
            stage: None,
            why: None,
            rules: Vec::new(),
            shown: fact.to_string(),
        }
    }
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let error = match self.error {
            MistakeKind::Missed => "missed",
            MistakeKind::Wrong => "wrong",
            MistakeKind::Partly => "partly",
        };
        write!(f, "  {error:<7} {}", self.shown)?;
        if let Some(found) = &self.found {
            write!(f, "  got {}", Shown(found))?;
        }
        if let Some(sentence) = &self.sentence {
            write!(f, "\n          “{sentence}”")?;
        }
        if let (Some(stage), Some(why)) = (self.stage, &self.why) {
            write!(f, "\n          {}: {why}", format!("{stage:?}").to_lowercase())?;
        }
        if !self.rules.is_empty() {
            write!(f, "\n          read by {}", self.rules.join(", "))?;
        }
        Ok(())
    }
}

/// The sentence that holds most of what a fact comes from, the first of those that hold as much.
fn sentence_of<'a>(trace: &'a Trace, fact: &Fact) -> Option<&'a str> {
    let sentences: Vec<&str> = fact.evidence.spans.iter().filter_map(|span| trace.sentence_at(span.start)).collect();
    let count = |sentence: &&str| sentences.iter().filter(|other| *other == sentence).count();
    sentences.iter().copied().rev().max_by_key(count)
}

/// Words without the line breaks between them.
fn on_one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Writes particulars as an object.
pub(crate) fn as_object<S: Serializer>(particulars: &Particulars, serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(particulars.len()))?;
    for (name, value) in particulars {
        map.serialize_entry(name, value)?;
    }
    map.end()
}

fn as_object_if_any<S: Serializer>(particulars: &Option<Particulars>, serializer: S) -> Result<S::Ok, S::Error> {
    match particulars {
        Some(particulars) => as_object(particulars, serializer),
        None => serializer.serialize_none(),
    }
}
