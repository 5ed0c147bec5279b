//! The JSON Schema of the output, made from its types.

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value, json};

use crate::engine::TokenReport;
use crate::explain::Explanation;
use crate::report::{Report, SCHEMA};

/// The JSON Schema (draft 2020-12) of a [`Report`].
///
/// ```
/// let schema = uitslag::write::report_schema();
/// assert_eq!(schema["$id"], "urn:uitslag:schema:uitslag-1");
/// assert_eq!(schema["properties"]["schema"]["const"], "uitslag-1");
/// ```
pub fn report_schema() -> Value {
    let description = "The facts of one Dutch sports report, as `uitslag extract` prints them. Offsets count Unicode code \
                       points of the article's text, from 0, end exclusive. What the text does not settle is left out.";
    let mut schema = schema_of::<Report>(SCHEMA, "Facts of a sports report", description);
    if let Some(Value::Object(version)) = schema.pointer_mut("/properties/schema") {
        version.insert("const".to_owned(), json!(SCHEMA));
    }
    schema
}

/// The JSON Schema (draft 2020-12) of a [`TokenReport`].
///
/// ```
/// assert_eq!(uitslag::write::tokens_schema()["$id"], "urn:uitslag:schema:uitslag-1:tokens");
/// ```
pub fn tokens_schema() -> Value {
    let description = "The typed spans of one article, as `uitslag tokens` prints them. Offsets count Unicode code points \
                       of the article's text, from 0, end exclusive.";
    schema_of::<TokenReport>(&format!("{SCHEMA}:tokens"), "Typed spans of a sports report", description)
}

/// The JSON Schema (draft 2020-12) of an [`Explanation`].
///
/// ```
/// assert_eq!(uitslag::write::explanation_schema()["$id"], "urn:uitslag:schema:uitslag-1:explain");
/// ```
pub fn explanation_schema() -> Value {
    let description = "How one article was read, as `uitslag explain --json` prints it. Sentences, clauses and facts are \
                       counted from 1. Offsets count Unicode code points of the article's text, from 0, end exclusive.";
    schema_of::<Explanation>(&format!("{SCHEMA}:explain"), "How a sports report was read", description)
}

fn schema_of<T: JsonSchema>(name: &str, title: &str, description: &str) -> Value {
    let generator = SchemaSettings::draft2020_12().for_serialize().into_generator();
    let mut schema: Map<String, Value> = match generator.into_root_schema_for::<T>().to_value() {
        Value::Object(members) => members,
        other => Map::from_iter([("allOf".to_owned(), json!([other]))]),
    };
    // An identifier that claims no address: nothing has to be served for a schema that the program prints.
    schema.insert("$id".to_owned(), json!(format!("urn:uitslag:schema:{name}")));
    schema.insert("title".to_owned(), json!(title));
    schema.insert("description".to_owned(), json!(description));
    Value::Object(schema)
}
