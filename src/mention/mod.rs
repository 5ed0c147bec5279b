//! Mention: words and numbers to typed spans.
//!
//! In: a [`Text`](crate::text::Text). Out: [`Mention`]s: persons, teams, countries, places, numbers, ordinals, race times,
//! clock times, distances, scores, days and dates, disciplines, competitions, awards, reasons, titles.

mod value;
pub mod values;

pub use value::{Clock, DateValue, Mention, Value};
