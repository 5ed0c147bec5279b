//! `uitslag` turns Dutch sports reports into data: who competed, in what, with which place, time and gap, and who withdrew
//! and why. Deterministic: no model, no network, the same bytes out for the same bytes in.
//!
//! What is not Dutch or not about sport is told before that, where it is asked for: [`screen`].
//!
//! An article flows one way through the stages, each a pure function with a module of its own: [`read`], [`text`],
//! [`mention`], [`clause`], [`frame`], [`discourse`], [`reconcile`], [`mod@write`]. [`view`] shows what they found, [`gaps`] what
//! they did not, and [`standards`] tells it in the words of others. The language itself is data: [`grammar`].

#![forbid(unsafe_code)]
#![warn(missing_docs)]

pub mod check;
pub mod clause;
pub mod discourse;
pub mod eval;
pub mod explain;
pub mod frame;
pub mod gaps;
pub mod grammar;
pub mod mention;
pub mod read;
pub mod reconcile;
pub mod reference;
pub mod report;
pub mod screen;
pub mod standards;
pub mod text;
pub mod value;
pub mod view;
pub mod write;

mod ascii;
mod embedded;
mod engine;
mod example;

pub use engine::{Engine, TokenReport, TokenSpan};
pub use example::{Change, ExampleOutcome};

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
