//! Explain: what every stage made of an article, and why.
//!
//! In: an [`Article`] and a [`Question`]. Out: an [`Explanation`]: of sentences the tokens, mentions, clauses with roles, the
//! frames that fired and those that nearly did, whom words were taken to mean among whom, and what became of each claim; of
//! facts the sentences and claims that they come from. To [`Question::WhyNot`] it answers with the stage that lost a fact.
//!
//! The stages tell this themselves, to what watches them (`frame::Watch`, `discourse::Watch`, `reconcile::Watch`): there is no
//! second copy of their rules. Extraction has nothing watch, and pays nothing for it.
//!
//! ```
//! use uitslag::Engine;
//! use uitslag::explain::{Explainer, Question};
//! use uitslag::grammar::Grammar;
//! use uitslag::read::Article;
//!
//! let explainer = Explainer::new(Engine::new(Grammar::embedded()));
//! let article = Article { text: "Schaatsen\n\nFemke Kok won zondag de 500 meter.".into(), ..Article::default() };
//! let explanation = explainer.explain(&article, &Question::Sentence(2))?;
//! assert_eq!(explanation.sentences[0].clauses[0].verb.as_deref(), Some("winnen"));
//! assert_eq!(explanation.facts[0].says, "Femke Kok: rank 1");
//!
//! let why_not = explainer.explain(&article, &Question::WhyNot("Kok rank 2".parse()?))?;
//! assert!(!why_not.answers[0].read);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod answer;
mod claim;
mod expected;
mod facts;
mod lack;
mod note;
mod record;
mod sentence;
#[cfg(test)]
mod tests;
mod text;

pub use expected::{Expected, InvalidExpectation};
pub use note::{
    Answer, ArgumentNote, ClaimNote, ClauseNote, ConsideredNote, Explanation, FactNote, FiredNote, MentionNote,
    NearNote, OutcomeNote, RoleNote, SenseNote, SentenceNote, TokenNote,
};

use crate::Engine;
use crate::discourse::resolve_watched;
use crate::eval::{Stage, Trace};
use crate::frame::find_watched;
use crate::grammar::PhraseInfo;
use crate::read::Article;
use crate::reconcile::{Tables, reconcile_watched};

use facts::Facts;
use note::Detail;
use record::Record;
use sentence::Reader;

/// What is asked of an article. Sentences and facts are counted from 1.
#[derive(Clone, Debug, PartialEq)]
pub enum Question {
    /// All sentences, with their clauses and what is claimed.
    All,
    /// All about one sentence.
    Sentence(usize),
    /// All about the sentences that a fact comes from.
    Fact(usize),
    /// Why facts were not read that are expected.
    WhyNot(Expected),
}

/// What was asked for is not in the article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotThere {
    /// There are not so many sentences.
    #[error("there is no sentence {asked}: the article has {count}; explain without --sentence lists them")]
    Sentence {
        /// Which was asked for.
        asked: usize,
        /// How many there are.
        count: usize,
    },
    /// There are not so many facts.
    #[error("there is no fact {asked}: the article has {count}; explain without --fact lists them")]
    Fact {
        /// Which was asked for.
        asked: usize,
        /// How many there are.
        count: usize,
    },
}

/// Explains articles by the grammar of an engine.
pub struct Explainer {
    engine: Engine,
    /// By frame: file and line.
    sources: Vec<String>,
    /// By the number of its entry less 1.
    phrases: Vec<PhraseInfo>,
}

impl Explainer {
    /// Of an engine.
    pub fn new(engine: Engine) -> Explainer {
        let sources = engine.grammar().frame_infos().into_iter().map(|info| info.source).collect();
        let phrases = engine.grammar().phrase_infos();
        Explainer { engine, sources, phrases }
    }

    /// What was asked of an article.
    ///
    /// # Errors
    /// When the article has not so many sentences or facts.
    pub fn explain(&self, article: &Article, question: &Question) -> Result<Explanation, NotThere> {
        let whole = article.with_headline();
        let (whole, above) = whole.as_ref().map_or((article, 0), |(whole, above)| (whole, *above));
        let trace = Trace::of(whole, self.engine.grammar());
        let report = self.engine.extract(article);
        let (record, tables) = observe(&trace, whole, |_| false);
        let facts = Facts::of(&tables, &record, &trace.discourse);
        let mut notes = facts.notes(&report);
        let mut answers = Vec::new();
        let count = trace.text.sentences.len();
        // Counted from 0 as in the trace.
        let sentences: Vec<usize> = match question {
            Question::All => (0..count).collect(),
            Question::Sentence(asked) => match asked.checked_sub(1).filter(|at| *at < count) {
                Some(at) => vec![at],
                None => return Err(NotThere::Sentence { asked: *asked, count }),
            },
            Question::Fact(asked) => match asked.checked_sub(1).filter(|at| *at < notes.len()) {
                Some(at) => facts.sentences(at),
                None => return Err(NotThere::Fact { asked: *asked, count: notes.len() }),
            },
            Question::WhyNot(expected) => {
                let read = self.engine.extract(whole);
                answers = answer::answers(&expected.0, &trace, &record, &read, &notes);
                let mut sentences: Vec<usize> =
                    answers.iter().filter_map(|answer| answer.sentence?.checked_sub(1)).collect();
                sentences.sort_unstable();
                sentences.dedup();
                sentences
            }
        };
        // The words tell what was lost before a clause was made of them.
        let is_of_words = |answer: &Answer| answer.stage.is_some_and(|stage| stage <= Stage::Mention);
        let detail = match question {
            Question::All => Detail::Short,
            Question::WhyNot(_) if !answers.iter().any(is_of_words) => Detail::Clauses,
            _ => Detail::All,
        };
        let is_close = detail != Detail::Short;
        match question {
            Question::All => {}
            Question::Fact(asked) => notes.retain(|note| note.number == *asked),
            _ => notes.retain(|note| note.sentences.iter().any(|at| sentences.binary_search(&(at - 1)).is_ok())),
        }
        // All frames are held against the clauses of the sentences that are asked for, and no others; where frames lost nothing of
        // what was expected, against none.
        let may_be_frames = |answer: &Answer| answer.stage.is_some_and(|stage| stage <= Stage::Frame);
        let close;
        let record = if is_close && (answers.is_empty() || answers.iter().any(may_be_frames)) {
            close = observe(&trace, whole, |sentence| sentences.binary_search(&sentence).is_ok()).0;
            &close
        } else {
            &record
        };
        let wanted: Vec<_> = match question {
            Question::WhyNot(expected) => {
                let missing = expected.0.iter().zip(&answers).filter(|(_, answer)| !answer.read);
                missing.map(|(wanted, _)| wanted.clone()).collect()
            }
            _ => Vec::new(),
        };
        let reader = Reader { explainer: self, trace: &trace, record, facts: &facts, above, is_close, wanted: &wanted };
        let sentences: Vec<SentenceNote> = sentences.iter().filter_map(|&number| reader.sentence(number)).collect();
        answers.iter_mut().for_each(|answer| answer::tell_more(answer, &sentences));
        Ok(Explanation { article: report.article, sport: report.sport, answers, sentences, facts: notes, detail })
    }
}

/// Runs the stages from the frames on once more, and records what they tell; closely of the clauses of some sentences.
fn observe(trace: &Trace, article: &Article, is_wanted: impl Fn(usize) -> bool) -> (Record, Tables) {
    let Trace { grammar, text, mentions, clauses, .. } = trace;
    let mut record = Record::close_to(clauses, is_wanted);
    let is_sport = mentions.sport.is_some();
    let claims = if is_sport { find_watched(text, mentions, clauses, grammar, &mut record) } else { Vec::new() };
    let discourse = resolve_watched(text, mentions, clauses, claims, grammar, article.published, &mut record);
    let tables = if is_sport { reconcile_watched(&discourse, grammar, &mut record) } else { Tables::default() };
    (record, tables)
}
