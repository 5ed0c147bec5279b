//! An explanation: what each stage made of an article, as it is written.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use crate::eval::{Particulars, Stage, as_object};
use crate::report::ArticleInfo;

/// What each stage made of an article, as far as was asked.
///
/// Sentences, clauses and facts are counted from 1. Facts are counted in the order in which a report lists them: results,
/// withdrawals, conditions, records, schedule, matches.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Explanation {
    /// Which article.
    pub article: ArticleInfo,
    /// The sport, as a slug; none where the article is not about sport, and then it has no facts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sport: Option<String>,
    /// What became of each fact that was expected.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<Answer>,
    /// The sentences that were asked for.
    pub sentences: Vec<SentenceNote>,
    /// The facts that come of them.
    pub facts: Vec<FactNote>,
    /// How much of it is shown in text.
    #[serde(skip)]
    pub(super) detail: Detail,
}

/// How much is shown of sentences in text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Detail {
    /// Clauses in a line, and what is claimed.
    Short,
    /// Clauses with the frames that fired and that nearly did.
    Clauses,
    /// Tokens and mentions as well.
    All,
}

/// What became of a fact that was expected.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Answer {
    /// The fact, as an example of the grammar writes it.
    pub expected: String,
    /// Whether it was read.
    pub read: bool,
    /// The fact that tells it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fact: Option<usize>,
    /// What was read otherwise of the particulars that were expected.
    #[serde(skip_serializing_if = "Vec::is_empty", serialize_with = "as_object")]
    #[schemars(with = "BTreeMap<String, String>")]
    pub otherwise: Particulars,
    /// The stage that lost it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stage: Option<Stage>,
    /// How it did, in English.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
    /// The sentence that tells it, or that most likely does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sentence: Option<usize>,
}

/// A sentence.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct SentenceNote {
    /// Which it is.
    pub number: usize,
    /// title, heading, paragraph or list-item.
    pub kind: &'static str,
    /// Its words, in normalisation form C.
    pub text: String,
    /// Its first code point; none in a headline that stands beside the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<usize>,
    /// The code point after its last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end: Option<usize>,
    /// Its words, numbers and marks, with what the lexicon knows of them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tokens: Vec<TokenNote>,
    /// Its typed spans, also those within larger ones.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub mentions: Vec<MentionNote>,
    /// Its clauses.
    pub clauses: Vec<ClauseNote>,
}

/// A word, a number or a mark.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct TokenNote {
    /// As it stands in the text.
    pub text: String,
    /// lower, capital or upper for a word, as it is capitalised; number, mixed or mark.
    pub shape: &'static str,
    /// What the lexicon knows of the word alone.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub senses: Vec<SenseNote>,
}

/// A sense of a word.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct SenseNote {
    /// Its category.
    pub category: String,
    /// The first form of its entry; of a verb the infinitive.
    pub entry: String,
    /// Which form of a verb it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form: Option<&'static str>,
    /// Its features.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub features: Vec<String>,
}

/// A typed span.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct MentionNote {
    /// Its words.
    pub text: String,
    /// Its first token and the one after its last, counted in the sentence from 0.
    pub tokens: [usize; 2],
    /// What it is.
    pub category: String,
    /// Its value, as `uitslag tokens` has it.
    pub value: Value,
    /// Where the phrase stands that made it: file and line. None for a word or a value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phrase: Option<String>,
    /// Whether it is one of the largest, which clauses are made of.
    pub chosen: bool,
}

/// A clause.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct ClauseNote {
    /// Which it is, in its sentence.
    pub number: usize,
    /// main, subordinate, relative, gapped, bracket, list-item or heading.
    pub kind: &'static str,
    /// Its words.
    pub text: String,
    /// The lemma of its verb.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verb: Option<String>,
    /// The other lemmas that its verbs can be.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub others: Vec<String>,
    /// What the verb is: past, passive, earlier, undone.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub forms: Vec<&'static str>,
    /// What keeps it from asserting, as frames allow or require it: negated, wanted, future …
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub flags: Vec<&'static str>,
    /// Its mentions with their roles.
    pub arguments: Vec<ArgumentNote>,
    /// Whether it was read as a part of a result list, where no frame is asked.
    pub is_list: bool,
    /// The frames that fired, and what list lines say.
    pub fired: Vec<FiredNote>,
    /// The frames that nearly fired, the nearest first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub near: Vec<NearNote>,
}

/// A mention in its clause.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct ArgumentNote {
    /// Its words.
    pub text: String,
    /// subject, object, prepositional, apposition, aside or other.
    pub place: &'static str,
    /// The role of the preposition before it: of, for, to, in …
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preposition: Option<String>,
    /// What it is, in each of its readings.
    pub categories: Vec<String>,
    /// Whether it is taken over from another clause.
    pub inherited: bool,
    /// Whom it stands for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stands_for: Option<String>,
    /// Who was considered for whom it may mean, the likeliest first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub considered: Vec<ConsideredNote>,
    /// Why nobody was looked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nobody: Option<String>,
}

/// Somebody whom words may mean.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct ConsideredNote {
    /// Who.
    pub name: String,
    /// How likely: the highest is meant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub score: Option<i32>,
    /// Why not, or why without a score.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
    /// Whether this is who was meant.
    pub meant: bool,
}

/// A frame that fired.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct FiredNote {
    /// Its name; `result-list` for what a line of a list says.
    pub entry: String,
    /// File and line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// What fills its roles.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<RoleNote>,
    /// What it claims. Without any, a value that it needs could not be read, or it says that there is nothing to claim.
    pub claims: Vec<ClaimNote>,
}

/// What fills a role.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct RoleNote {
    /// Its name.
    pub role: String,
    /// The words, one for each of several that are coordinated.
    pub words: Vec<String>,
}

/// What a frame claims.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct ClaimNote {
    /// result, withdrawal, condition …
    pub kind: &'static str,
    /// The words for whom it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub about: Option<String>,
    /// What it says.
    #[serde(serialize_with = "as_object")]
    #[schemars(with = "BTreeMap<String, String>")]
    pub slots: Particulars,
    /// What became of it; several where it was told of several, or of several contests.
    pub outcomes: Vec<OutcomeNote>,
}

/// What became of a claim.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct OutcomeNote {
    /// Whom it was taken to be about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub who: Option<String>,
    /// The fact that it is in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fact: Option<usize>,
    /// With how many other claims it was merged there.
    #[serde(skip_serializing_if = "is_zero")]
    pub merged_with: usize,
    /// The stage that left it out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dropped_by: Option<Stage>,
    /// Why.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde asks for it")]
fn is_zero(number: &usize) -> bool {
    *number == 0
}

/// A frame that nearly fired.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct NearNote {
    /// Its name.
    pub entry: String,
    /// File and line.
    pub source: String,
    /// What it asserts: result, withdrawal …
    pub asserts: Vec<&'static str>,
    /// What kept it from firing, in English.
    pub lacks: Vec<String>,
}

/// A fact of the report.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct FactNote {
    /// Which it is.
    pub number: usize,
    /// The table that it stands in: results, withdrawals …
    pub table: &'static str,
    /// The fact as an example of the grammar writes it.
    pub says: String,
    /// Its contest, in a line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contest: Option<String>,
    /// The sentences that tell it.
    pub sentences: Vec<usize>,
    /// How many claims were merged in it.
    pub claims: usize,
    /// The entries that read it.
    pub entries: Vec<String>,
    /// How each computed value was computed.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub derivation: Vec<String>,
    /// As `uitslag extract` writes it.
    pub fact: Value,
}
