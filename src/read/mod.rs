//! Read: bytes to articles.
//!
//! In: bytes of a file or of standard input. Out: [`Article`]s. The stage knows encodings and formats and nothing of Dutch.

/// One article, as its source gives it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Article {
    /// The name of the article within its source.
    pub id: String,
    /// The day of publication.
    pub published: Option<jiff::civil::Date>,
    /// The headline, where the record has one of its own or the text begins with one.
    pub title: Option<String>,
    /// The text, with the headline where it stands in it.
    pub text: String,
}
