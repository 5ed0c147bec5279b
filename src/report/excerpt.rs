//! Excerpts: words of a text without a copy of them.

use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::value::Span;

/// Words of a text, which they share with it: to quote is to copy no character. It reads as a string.
///
/// ```
/// use uitslag::report::Excerpt;
///
/// let words = Excerpt::from("Femke Kok");
/// assert_eq!(words.split(' ').last(), Some("Kok"));
/// ```
#[derive(Clone)]
pub struct Excerpt {
    whole: Arc<str>,
    span: Span,
}

impl Excerpt {
    /// The words of a span of a text.
    pub(crate) fn of(whole: &Arc<str>, span: Span) -> Excerpt {
        Excerpt { whole: Arc::clone(whole), span }
    }

    /// The words.
    pub fn as_str(&self) -> &str {
        self.span.of(&self.whole)
    }
}

impl From<&str> for Excerpt {
    fn from(words: &str) -> Excerpt {
        Excerpt { whole: words.into(), span: Span::new(0, words.len() as u32) }
    }
}

impl Deref for Excerpt {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for Excerpt {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        self.as_str().fmt(formatter)
    }
}

impl fmt::Debug for Excerpt {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), formatter)
    }
}

impl PartialEq for Excerpt {
    fn eq(&self, other: &Excerpt) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for Excerpt {}

impl Serialize for Excerpt {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self)
    }
}

impl<'de> Deserialize<'de> for Excerpt {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Excerpt::from(String::deserialize(deserializer)?.as_str()))
    }
}
