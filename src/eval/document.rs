//! The facts of one article as a person writes them down: the fields of the output, without where each comes from.

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema, transform};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::report::{Event, Evidence, Quote};
use crate::value::{Medal, Millimetres, Milliseconds, PersonRole, Rank, Reason, RecordType, Status};

/// What the schema of [`Document`]s is called in the folder of the answers, which is no answer itself.
pub const SCHEMA_FILE: &str = "gold.schema.json";

/// The facts of one article: the answers that a person wrote down, or those of a [`Report`](crate::report::Report).
///
/// What is not known is left out. Fields with other names are passed over.
///
/// ```
/// use uitslag::eval::Document;
///
/// let json = r#"{"sport": "speed-skating", "people": [{"name": "Femke Kok", "role": "athlete"}]}"#;
/// let document: Document = serde_json::from_str(json)?;
/// assert_eq!(document.people.iter().flatten().count(), 1);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Document {
    /// The schema that editors check the file by.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// Which article.
    #[serde(default)]
    pub article: About,
    /// The sport, as a slug; left out where the article is not about sport.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sport: Option<String>,
    /// Every person named in the text, once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub people: Option<Vec<Person>>,
    /// Clubs, trade teams and nations that compete.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub teams: Option<Vec<Team>>,
    /// The contests that facts belong to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub events: Option<Vec<Event>>,
    /// Places, times, gaps, marks, points and medals.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub results: Option<Vec<Outcome>>,
    /// Who did not start, did not finish or was disqualified.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withdrawals: Option<Vec<Withdrawal>>,
    /// Who competed although ill, hurt or hindered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conditions: Option<Vec<Condition>>,
    /// Best marks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub records: Option<Vec<Record>>,
    /// Contests to come with their time of day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub schedule: Option<Vec<Start>>,
    /// Matches with a score.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub matches: Option<Vec<Match>>,
}

/// The article of a [`Document`].
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct About {
    /// Its name. Answers are known by the name of their file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The day of publication, `YYYY-MM-DD`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published: Option<String>,
    /// The headline.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}

/// A person.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Person {
    /// The fullest form of the name in the text.
    pub name: String,
    /// What the person does in the article.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<PersonRole>,
    /// The code of the International Olympic Committee, where the text says it of the person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// Years, where the text says it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub age: Option<u8>,
    /// Where the person is named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mentions: Option<Vec<Quote>>,
}

/// A team.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Team {
    /// The name.
    pub name: String,
    /// Where it comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Evidence>,
}

/// What a competitor reached in a contest.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Outcome {
    /// The name of a person or a team.
    pub competitor: String,
    /// The id of the contest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<String>,
    /// The place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rank: Option<Rank>,
    /// The medal, where one is named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub medal: Option<Medal>,
    /// The official time in seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time: Option<Milliseconds>,
    /// Seconds behind another.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gap: Option<Milliseconds>,
    /// That other.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gap_to: Option<String>,
    /// Metres of a jump or a throw.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub distance: Option<Millimetres>,
    /// Of a jury or a standing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub points: Option<Milliseconds>,
    /// The named members of a crew.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub members: Option<Vec<String>>,
    /// The slots that the text does not state but that follow from it; to miss them costs nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub derived: Option<Vec<String>>,
    /// To miss it costs nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub optional: Option<bool>,
    /// Where it comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Evidence>,
}

/// A competitor who does not take part, does not finish or is struck.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Withdrawal {
    /// The name of a person or a team.
    pub competitor: String,
    /// The id of the contest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<String>,
    /// DNS, DNF or DSQ.
    pub status: Status,
    /// Why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
    /// The words for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// The named members of a crew.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub members: Option<Vec<String>>,
    /// To miss it costs nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub optional: Option<bool>,
    /// Where it comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Evidence>,
}

/// An athlete who competed although hindered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Condition {
    /// The name of a person.
    pub competitor: String,
    /// By what.
    pub category: Reason,
    /// The words for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// To miss it costs nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub optional: Option<bool>,
    /// Where it comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Evidence>,
}

/// A best mark stated with its value.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Record {
    /// Its scope.
    #[serde(rename = "type")]
    pub kind: RecordType,
    /// Whose.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub competitor: Option<String>,
    /// On what.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discipline: Option<String>,
    /// Seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time: Option<Milliseconds>,
    /// Metres.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub distance: Option<Millimetres>,
    /// Points.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub points: Option<Milliseconds>,
    /// Set in what the article reports.
    #[serde(default)]
    pub new: bool,
    /// To miss it costs nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub optional: Option<bool>,
    /// Where it comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Evidence>,
}

/// A contest to come.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Start {
    /// The id of the contest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<String>,
    /// `HH:MM`.
    pub start: String,
    /// To miss it costs nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub optional: Option<bool>,
    /// Where it comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Evidence>,
}

/// A match with its score.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Match {
    /// The side at home, or named first.
    pub home: String,
    /// The other side.
    pub away: String,
    /// Goals, points or sets of each side.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub score: Option<[u16; 2]>,
    /// The sets of tennis.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sets: Option<Vec<[u16; 2]>>,
    /// The id of the contest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<String>,
    /// Where it comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Evidence>,
}

/// The JSON Schema (draft 2020-12) of [`Document`]s for editors. It refuses fields with other names, most of which are slips.
///
/// ```
/// let schema = uitslag::eval::gold_schema();
/// assert_eq!(schema["$id"], "urn:uitslag:schema:uitslag-1:gold");
/// assert_eq!(schema["$defs"]["Person"]["additionalProperties"], false);
/// ```
pub fn gold_schema() -> Value {
    let close = |schema: &mut Schema| {
        if schema.get("properties").is_some() {
            schema.insert("additionalProperties".to_owned(), json!(false));
        }
    };
    let settings = SchemaSettings::draft2020_12().for_deserialize();
    let settings = settings.with_transform(transform::RecursiveTransform(close));
    let mut schema = settings.into_generator().into_root_schema_for::<Document>();
    // An identifier that claims no address, as the other schemas have it.
    schema.insert("$id".to_owned(), json!(format!("urn:uitslag:schema:{}:gold", crate::report::SCHEMA)));
    schema.insert("title".to_owned(), json!("Facts of a sports report, written down by a person"));
    schema.insert(
        "description".to_owned(),
        json!("The answers that `uitslag eval` counts by. What the text does not settle is left out."),
    );
    schema.to_value()
}
