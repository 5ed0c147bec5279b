//! Eval: reports against the answers that a person wrote down.
//!
//! In: a [`Document`] of answers and one of what was found, which [`Document::of`] makes of a
//! [`Report`](crate::report::Report). Out: a [`Comparison`], which a [`Tally`] counts to [`Figures`]: precision, recall and F1
//! for each [`Kind`] of fact. A fact is right in its core where its value belongs to its competitor (Kok was ninth), and in full
//! where it also stands in the right contest with the right particulars (on the second 500 metres, by 0.31 seconds from Jackson).
//! Whatever is wrong is a [`Mistake`]; a [`Trace`] of the article tells its sentence, and the [`Stage`] that lost what was missed.
//!
//! It stands beside the stages and reads what they made. Nothing here reads a file.
//!
//! ```
//! use uitslag::Engine;
//! use uitslag::eval::{Document, Facts, Kind, Tally, compare};
//! use uitslag::grammar::Grammar;
//! use uitslag::read::Article;
//!
//! let engine = Engine::new(Grammar::embedded());
//! let article = Article { text: "Schaatsen\n\nFemke Kok won zondag de 500 meter in 37,54.".into(), ..Article::default() };
//! let answers: Document = serde_json::from_str(
//!     r#"{"people": [{"name": "Femke Kok"}],
//!         "events": [{"id": "e1", "discipline": "500m", "gender": "women"}],
//!         "results": [{"competitor": "Femke Kok", "event": "e1", "rank": 1, "time": 37.54}]}"#,
//! )?;
//! let found = Document::of(&engine.extract(&article));
//! let mut tally = Tally::default();
//! tally.add(&compare(Facts::of(&answers).list, Facts::of(&found).list));
//! assert_eq!(tally.figures().get(Kind::Time.name()).map(|figure| figure.full.f1), Some(1.0));
//! # Ok::<(), serde_json::Error>(())
//! ```

mod document;
mod fact;
mod figures;
mod lost;
mod mistake;
mod name;
mod pair;
mod rules;
mod told;
mod trace;

pub use document::{
    About, Condition, Document, Match, Outcome, Person, Record, SCHEMA_FILE, Start, Team, Withdrawal, gold_schema,
};
pub use fact::{Fact, Facts, Kind, Particulars, Value};
pub use figures::{Baseline, Figure, Figures, HEADLINE, Loss, Score, Tally};
pub(crate) use lost::says;
pub use lost::{Lost, Stage};
pub(crate) use mistake::as_object;
pub use mistake::{Mistake, MistakeKind};
pub use name::{folded, is_same_competitor};
pub use pair::{Comparison, compare};
pub use rules::{RuleFigure, RuleTally};
pub use trace::Trace;
