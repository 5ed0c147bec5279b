//! The report: everything that one article yields, in the shape that is written as JSON.
//!
//! The names of the fields are a contract with the users of the output. Each fact carries [`Evidence`].

mod build;
mod coverage;
mod excerpt;
mod headline;
mod warning;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::read::Article;
use crate::value::{
    Contradiction, Gender, Medal, Millimetres, Milliseconds, PersonRole, Rank, Reason, RecordType, Status,
};

pub(crate) use build::{Builder, quote};
pub(crate) use coverage::Sought;
pub use excerpt::Excerpt;

/// The version of the output's shape.
pub const SCHEMA: &str = "uitslag-1";

/// The facts of one article.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Report {
    /// The version of this shape.
    pub schema: String,
    /// Which article.
    pub article: ArticleInfo,
    /// The sport, as a slug; left out where the article is not about sport.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sport: Option<String>,
    /// Every person named in the text, once.
    pub people: Vec<Person>,
    /// Clubs, trade teams and nations that compete.
    pub teams: Vec<Team>,
    /// The contests that facts belong to.
    pub events: Vec<Event>,
    /// Places, times, gaps, marks, points and medals.
    pub results: Vec<ResultFact>,
    /// Who did not start, did not finish or was disqualified.
    pub withdrawals: Vec<Withdrawal>,
    /// Who competed although ill, hurt or hindered.
    pub conditions: Vec<Condition>,
    /// Best marks.
    pub records: Vec<Record>,
    /// Contests to come with their time of day.
    pub schedule: Vec<ScheduleItem>,
    /// Matches with a score.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub matches: Vec<Match>,
    /// Where the article contradicts itself.
    pub warnings: Vec<Warning>,
    /// What of the article was understood.
    pub coverage: Coverage,
}

impl Report {
    /// The evidence of everything in it.
    pub fn all_evidence(&self) -> impl Iterator<Item = &Evidence> {
        let people = self.people.iter().map(|f| &f.evidence);
        let teams = self.teams.iter().map(|f| &f.evidence);
        let results = self.results.iter().map(|f| &f.evidence);
        let withdrawals = self.withdrawals.iter().map(|f| &f.evidence);
        let conditions = self.conditions.iter().map(|f| &f.evidence);
        let records = self.records.iter().map(|f| &f.evidence);
        let schedule = self.schedule.iter().map(|f| &f.evidence);
        let matches = self.matches.iter().map(|f| &f.evidence);
        people
            .chain(teams)
            .chain(results)
            .chain(withdrawals)
            .chain(conditions)
            .chain(records)
            .chain(schedule)
            .chain(matches)
    }
}

/// The article as it was read.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ArticleInfo {
    /// The name of the article within its source.
    pub id: String,
    /// The day of publication, `YYYY-MM-DD`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published: Option<String>,
    /// The headline.
    pub title: Option<String>,
    /// The id of an earlier article with the same text. Its facts are these as well; they are told there alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub duplicate_of: Option<String>,
}

impl Report {
    /// The report of an article that was not read, as an earlier one has the same text.
    ///
    /// ```
    /// use uitslag::read::Article;
    /// use uitslag::report::Report;
    ///
    /// let again = Article { id: "b".into(), text: "Kok won.".into(), ..Article::default() };
    /// let report = Report::of_duplicate(&again, "a");
    /// assert_eq!((report.article.id.as_str(), report.article.duplicate_of.as_deref()), ("b", Some("a")));
    /// assert!(report.people.is_empty());
    /// ```
    pub fn of_duplicate(article: &Article, first: &str) -> Report {
        let mut report = Report::outline(article);
        report.article.duplicate_of = Some(first.to_owned());
        report
    }

    /// The report of an article before any fact is in it.
    pub(crate) fn outline(article: &Article) -> Report {
        Report {
            schema: SCHEMA.to_owned(),
            article: ArticleInfo {
                id: article.id.clone(),
                published: article.published.map(|day| day.to_string()),
                title: article.title.clone(),
                duplicate_of: None,
            },
            ..Report::default()
        }
    }
}

/// Words of the article: code-point offsets into its text, end exclusive, and the words themselves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Quote {
    /// The first code point.
    pub start: usize,
    /// The code point after the last.
    pub end: usize,
    /// The words.
    #[schemars(with = "String")]
    pub text: Excerpt,
}

/// Where a fact comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Evidence {
    /// The words that say it.
    pub spans: Vec<Quote>,
    /// The grammar entries that read them.
    pub rules: Vec<String>,
}

/// A person.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Person {
    /// The fullest form of the name in the text.
    pub name: String,
    /// What the person does in the article.
    pub role: PersonRole,
    /// The code of the International Olympic Committee, where the text says it of the person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// Years, where the text says it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub age: Option<u8>,
    /// Where the person is named or referred to.
    pub mentions: Vec<Quote>,
    /// Where role, country and age come from.
    pub evidence: Evidence,
}

/// A team.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Team {
    /// The name.
    pub name: String,
    /// Where it is named.
    pub evidence: Evidence,
}

/// A contest. Fields that the text does not settle are left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub struct Event {
    /// Local to the article.
    pub id: String,
    /// The words of the text for the competition.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub competition: Option<String>,
    /// The place as written.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub venue: Option<String>,
    /// A slug.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discipline: Option<String>,
    /// The number of a stage.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<u16>,
    /// Women, men or mixed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gender: Option<Gender>,
    /// heat, quarter-final, semi-final, final, race-1, race-2 …, qualifying.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub round: Option<String>,
    /// "B" for the B group or a B final.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
    /// The English weekday, lower case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day: Option<String>,
    /// `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// True for a ranking over several races.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub standings: Option<bool>,
}

/// What a competitor reached in a contest.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ResultFact {
    /// The name of a person or a team.
    pub competitor: String,
    /// The id of the contest.
    pub event: String,
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
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub members: Vec<String>,
    /// The slots that were computed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub derived: Vec<String>,
    /// How each derived slot was computed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub derivation: Vec<String>,
    /// Where it comes from.
    pub evidence: Evidence,
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
    /// Where it comes from.
    pub evidence: Evidence,
}

/// An athlete who competed although hindered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Condition {
    /// The name of a person.
    pub competitor: String,
    /// By what.
    pub category: Reason,
    /// The words for it.
    pub detail: String,
    /// Where it comes from.
    pub evidence: Evidence,
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
    pub new: bool,
    /// Where it comes from.
    pub evidence: Evidence,
}

/// A contest to come.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ScheduleItem {
    /// The id of the contest.
    pub event: String,
    /// `HH:MM`.
    pub start: String,
    /// Where it comes from.
    pub evidence: Evidence,
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
    pub evidence: Evidence,
}

/// A contradiction within the article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Warning {
    /// How.
    pub kind: Contradiction,
    /// What disagrees, with its values, in English.
    pub message: String,
    /// Both passages: two quotes at the least, from different places, in the order of the text.
    pub spans: Vec<Quote>,
}

/// What of the article was understood.
///
/// A sentence counts that has a figure (a number, place, time, gap, mark, score, prize, points or a time of day), a verb that tells by
/// itself that somebody is missing, or a reason for that. Ages, years, days and the contest's own distance are no figures.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Coverage {
    /// The sentences with a figure or an absence.
    pub sentences: usize,
    /// Those of them that some fact uses.
    pub used: usize,
    /// The share of these, from 0 to 1 and rounded to thousandths; left out where no sentence counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub share: Option<f64>,
    /// Those that none does.
    pub unread: Vec<Quote>,
}
