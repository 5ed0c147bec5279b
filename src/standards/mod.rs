//! Standards: the facts of an article in the words that others have agreed on.
//!
//! In: an [`Article`], its [`Report`] and, for the words one a line, what [`Engine::tokens`](crate::Engine::tokens) and
//! [`Engine::sentences`](crate::Engine::sentences) give. Out: a document of a [`Standard`] as a JSON value, or lines of
//! [CoNLL](conll()). Nothing here reads or understands, and no term is made up: what a standard has no word for is left out, and
//! `docs/standards.md` tells what that is.
//!
//! An article has a name of its own in each of them, `urn:uitslag:article:ID`, and what is told of it that name with a fragment,
//! `urn:uitslag:article:ID#e1`: nothing has to be served there.
//!
//! ```
//! use uitslag::Engine;
//! use uitslag::grammar::Grammar;
//! use uitslag::read::Article;
//! use uitslag::standards::Standard;
//!
//! let engine = Engine::new(Grammar::embedded());
//! let article = Article { id: "1".into(), text: "Wereldbeker schaatsen: Femke Kok won de 500 meter in 37,54.".into(), ..Article::default() };
//! let document = Standard::WebAnnotation.document(&article, &engine.extract(&article));
//! assert_eq!(document["id"], "urn:uitslag:article:1");
//! assert_eq!(document["first"]["items"][0]["target"][0]["selector"][1]["exact"], "Femke Kok");
//! ```

mod conll;
mod iri;
mod named;
mod schema_org;
mod sport_schema;
mod topic;
mod web_annotation;

use serde_json::{Map, Value};

use crate::read::Article;
use crate::report::Report;

pub use conll::conll;

/// A standard whose documents are JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standard {
    /// The IPTC Sport Schema 1.1, <https://sportschema.org>, as JSON-LD.
    SportSchema,
    /// `SportsEvent` and what belongs to it of <https://schema.org>, as JSON-LD.
    SchemaOrg,
    /// The W3C Web Annotation Data Model, <https://www.w3.org/TR/annotation-model/>.
    WebAnnotation,
}

impl Standard {
    /// The document of an article. One that is a duplicate has a document that names the first, and nothing else.
    pub fn document(self, article: &Article, report: &Report) -> Value {
        match self {
            Standard::SportSchema => sport_schema::document(article, report),
            Standard::SchemaOrg => schema_org::document(article, report),
            Standard::WebAnnotation => web_annotation::document(article, report),
        }
    }
}

/// A member of an object, where there is a value for it.
fn put(object: &mut Value, name: &str, value: Option<impl Into<Value>>) {
    if let (Value::Object(members), Some(value)) = (object, value) {
        members.insert(name.to_owned(), value.into());
    }
}

/// The same with several values: one stands alone, and none is left out.
fn put_all(object: &mut Value, name: &str, mut values: Vec<Value>) {
    let value = match values.len() {
        0 => None,
        1 => values.pop(),
        _ => Some(Value::Array(values)),
    };
    put(object, name, value);
}

/// A reference to a node of JSON-LD.
fn reference(iri: impl Into<String>) -> Value {
    Value::Object(Map::from_iter([("@id".to_owned(), Value::String(iri.into()))]))
}
