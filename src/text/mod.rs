//! Text: an article's characters, normalised, as tokens, sentences and blocks.
//!
//! In: an [`Article`](crate::read::Article). Out: a [`Text`]: the text in Unicode normalisation form C with a map back to
//! the code points of the original, its [`Token`]s, and [`Sentence`]s grouped in [`Block`]s (a heading, a paragraph, a line
//! of a result list). The stage knows how Dutch is punctuated; which abbreviations there are, the grammar says.
