//! The sheet of an article: its text in segments, its facts in tables.

use rustc_hash::FxHashMap;
use serde::{Serialize, Serializer};

use super::fact::{Fact, FactKind, Facts, Rule};
use super::figure::{contest, number, time, words, written};
use super::segment::{Segment, Stretches, coloured, cut};
use super::{Entries, Stretch};
use crate::read::Article;
use crate::report::{Evidence, Record, Report, ResultFact};
use crate::{TokenReport, TokenSpan};

/// All that is shown of one article. Stretches are of code points.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Sheet {
    /// The name of the article.
    pub id: String,
    /// The headline, where it does not stand in the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Where the article was published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The day of publication, `YYYY-MM-DD`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published: Option<String>,
    /// The sport as a slug; none where the article is not about sport.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sport: Option<String>,
    /// The text.
    pub text: String,
    /// The text in pieces, from its first code point to its last.
    pub segments: Vec<Segment>,
    /// Every mention.
    pub mentions: Vec<MentionNote>,
    /// The contests.
    pub contests: Vec<Contest>,
    /// The facts, each by its number in the tables.
    pub facts: Vec<Fact>,
    /// The tables of facts.
    pub tables: Vec<Table>,
    /// The grammar entries that the facts were read by.
    pub rules: Vec<Rule>,
    /// Where the article contradicts itself.
    pub warnings: Vec<Note>,
    /// Sentences with a figure or an absence that no fact uses.
    pub unread: Vec<Stretch>,
    /// How many sentences have a figure or an absence.
    pub sentences: usize,
}

/// A contest that facts belong to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Contest {
    /// In a line.
    pub name: String,
    /// What is competed in, as a slug.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discipline: Option<String>,
    /// `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
}

/// A mention as the first stages see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MentionNote {
    /// Where it stands.
    pub at: Stretch,
    /// Its category.
    pub category: String,
    /// Its value, where it is more than the words.
    pub value: Option<String>,
}

/// As `[start, end, category]`, and the value where there is one: there are many.
impl Serialize for MentionNote {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Stretch { start, end } = self.at;
        match &self.value {
            None => (start, end, &self.category).serialize(serializer),
            Some(value) => (start, end, &self.category, value).serialize(serializer),
        }
    }
}

/// A remark about words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Note {
    /// A stable name.
    pub kind: String,
    /// What is to be said.
    pub message: String,
    /// The words.
    pub words: Vec<Stretch>,
}

/// Facts of a kind below each other.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Table {
    /// Of which kind.
    pub kind: FactKind,
    /// The contest of all of them, by its place in [`Sheet::contests`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contest: Option<usize>,
    /// The columns, of which none is empty.
    pub columns: Vec<Column>,
    /// The facts.
    pub rows: Vec<Row>,
}

/// A column of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Column {
    /// What it is called.
    pub name: &'static str,
    /// Whether it holds figures, which stand at the right.
    pub is_figure: bool,
}

/// A fact as a row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Row {
    /// The fact, by its place in [`Sheet::facts`].
    pub fact: usize,
    /// Its values, one for each column.
    pub cells: Vec<String>,
    /// Which of them were computed.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub computed: Vec<usize>,
}

impl Sheet {
    /// What is shown of an article, whose report and mentions are given; `entries` are those of the grammar that read it.
    pub fn new(article: &Article, report: &Report, tokens: &TokenReport, entries: &Entries) -> Sheet {
        let mut maker = Maker {
            report,
            facts: Facts::new(report, entries),
            tables: Vec::new(),
            contests: report.events.iter().enumerate().map(|(at, event)| (event.id.as_str(), at)).collect(),
        };
        maker.add_all();
        let Maker { facts: Facts { all: facts, rules, .. }, tables, .. } = maker;
        let warnings: Vec<Note> = report
            .warnings
            .iter()
            .map(|warning| Note {
                kind: written(&warning.kind),
                message: warning.message.clone(),
                words: warning.spans.iter().map(Stretch::of).collect(),
            })
            .collect();
        let unread: Vec<Stretch> = report.coverage.unread.iter().map(Stretch::of).collect();
        let stretches = Stretches {
            evidence: report.all_evidence().flat_map(|evidence| evidence.spans.iter().map(Stretch::of)).collect(),
            unread: unread.clone(),
            doubted: warnings.iter().flat_map(|warning| warning.words.iter().copied()).collect(),
            others: facts.iter().flat_map(|fact| fact.words.iter().copied()).collect(),
        };
        Sheet {
            id: article.id.clone(),
            title: article.headline_beside().map(str::to_owned),
            url: article.url.clone(),
            published: report.article.published.clone(),
            sport: report.sport.clone(),
            segments: cut(&article.text, &coloured(&tokens.spans), &stretches),
            mentions: tokens.spans.iter().map(MentionNote::of).collect(),
            text: article.text.clone(),
            contests: report
                .events
                .iter()
                .map(|event| Contest {
                    name: contest(event),
                    discipline: event.discipline.clone(),
                    date: event.date.clone(),
                })
                .collect(),
            facts,
            tables,
            rules,
            warnings,
            unread,
            sentences: report.coverage.sentences,
        }
    }

    /// What the article is called: its headline, the first line of its text, or its name.
    pub fn heading(&self) -> &str {
        let first_line = || self.text.lines().map(str::trim).find(|line| !line.is_empty());
        self.title.as_deref().or_else(first_line).unwrap_or(&self.id)
    }

    /// Every stretch in it, to be counted in other units.
    pub(super) fn stretches_mut(&mut self) -> impl Iterator<Item = &mut Stretch> {
        let facts = self.facts.iter_mut().flat_map(|fact| {
            fact.words.iter_mut().chain(fact.chains.iter_mut().flat_map(|chain| chain.steps.iter_mut()))
        });
        let segments = self.segments.iter_mut().map(|segment| &mut segment.at);
        let mentions = self.mentions.iter_mut().map(|mention| &mut mention.at);
        let warnings = self.warnings.iter_mut().flat_map(|warning| warning.words.iter_mut());
        facts.chain(segments).chain(mentions).chain(warnings).chain(self.unread.iter_mut())
    }
}

impl MentionNote {
    fn of(span: &TokenSpan) -> MentionNote {
        // The value of most words is the name under which the lexicon keeps them together with others.
        let has_value = matches!(
            span.kind.as_str(),
            "person"
                | "epithet"
                | "country"
                | "demonym"
                | "country-code"
                | "date"
                | "clock"
                | "award"
                | "gender"
                | "reason"
        );
        let value = match &span.value {
            serde_json::Value::String(value) if has_value => Some(value.clone()),
            serde_json::Value::String(_) | serde_json::Value::Null => None,
            value => Some(value.to_string()),
        };
        MentionNote {
            at: Stretch { start: span.start, end: span.end },
            category: span.kind.clone(),
            value: value.filter(|value| *value != span.text),
        }
    }
}

/// A table in the making.
struct Maker<'r> {
    report: &'r Report,
    facts: Facts<'r>,
    tables: Vec<Table>,
    contests: FxHashMap<&'r str, usize>,
}

const LEFT: bool = false;
const RIGHT: bool = true;

/// A cell, and whether it was computed.
type Cell = (String, bool);

fn cell(value: impl Into<String>) -> Cell {
    (value.into(), false)
}

fn optional(value: Option<String>) -> Cell {
    (value.unwrap_or_default(), false)
}

impl<'r> Maker<'r> {
    fn add_all(&mut self) {
        self.add_results();
        self.add_matches();
        self.add_withdrawals();
        self.add_conditions();
        self.add_records();
        self.add_schedule();
        self.add_names();
    }

    /// Adds a table without the columns that are empty; none at all where it has no rows.
    fn add_table(
        &mut self,
        kind: FactKind,
        contest: Option<usize>,
        columns: &[(&'static str, bool)],
        rows: Vec<(usize, Vec<Cell>)>,
    ) {
        if rows.is_empty() {
            return;
        }
        let is_filled = |column: &usize| rows.iter().any(|(_, cells)| !cells[*column].0.is_empty());
        let kept: Vec<usize> = (0..columns.len()).filter(is_filled).collect();
        let row = |(fact, mut cells): (usize, Vec<Cell>)| Row {
            fact,
            computed: (0..).zip(&kept).filter(|(_, column)| cells[**column].1).map(|(at, _)| at).collect(),
            cells: kept.iter().map(|&column| std::mem::take(&mut cells[column].0)).collect(),
        };
        let rows = rows.into_iter().map(row).collect();
        let columns = kept.iter().map(|&at| Column { name: columns[at].0, is_figure: columns[at].1 }).collect();
        self.tables.push(Table { kind, contest, columns, rows });
    }

    fn contest(&self, event: Option<&str>) -> Option<usize> {
        self.contests.get(event?).copied()
    }

    fn contest_name(&self, number: Option<usize>) -> Cell {
        optional(number.and_then(|number| self.report.events.get(number)).map(contest))
    }

    fn add_results(&mut self) {
        let mut by_contest: Vec<Vec<&'r ResultFact>> = vec![Vec::new(); self.report.events.len()];
        for result in &self.report.results {
            if let Some(of) = self.contest(Some(&result.event)) {
                by_contest[of].push(result);
            }
        }
        for (contest, mut results) in by_contest.into_iter().enumerate() {
            let last = u16::MAX;
            results.sort_by_key(|r| (r.rank.map_or(last, |rank| rank.0), r.time.is_none(), r.time));
            let rows = results.into_iter().map(|result| self.result(contest, result)).collect();
            let columns = [
                ("place", RIGHT),
                ("name", LEFT),
                ("time", RIGHT),
                ("gap", RIGHT),
                ("behind", LEFT),
                ("metres", RIGHT),
                ("points", RIGHT),
                ("medal", LEFT),
                ("with", LEFT),
            ];
            self.add_table(FactKind::Result, Some(contest), &columns, rows);
        }
    }

    fn result(&mut self, contest: usize, result: &'r ResultFact) -> (usize, Vec<Cell>) {
        let says = [
            result.rank.map(|rank| format!("place {}", rank.0)),
            result.medal.map(|medal| written(&medal)),
            result.time.map(time),
            result.gap.map(|gap| match &result.gap_to {
                Some(to) => format!("{} behind {to}", time(gap)),
                None => format!("{} behind", time(gap)),
            }),
            result.distance.map(|metres| format!("{} m", number(metres))),
            result.points.map(|points| format!("{} points", number(points))),
        ];
        let about: Vec<&str> = [&result.competitor].into_iter().chain(&result.members).map(String::as_str).collect();
        let fact = self.facts.add(FactKind::Result, &about, joined(says), &result.evidence);
        if let Some(fact) = self.facts.all.get_mut(fact) {
            fact.contest = Some(contest);
            fact.rank = result.rank.map(|rank| rank.0);
            fact.time = result.time.map(|time| time.0);
            fact.computed.clone_from(&result.derivation);
        }
        let slot = |name: &str, value: Option<String>| {
            (value.unwrap_or_default(), result.derived.iter().any(|derived| derived == name))
        };
        let cells = vec![
            slot("rank", result.rank.map(|rank| rank.0.to_string())),
            cell(&result.competitor),
            slot("time", result.time.map(time)),
            slot("gap", result.gap.map(|gap| format!("+{}", time(gap)))),
            optional(result.gap_to.clone()),
            slot("distance", result.distance.map(number)),
            slot("points", result.points.map(number)),
            optional(result.medal.map(|medal| written(&medal))),
            cell(result.members.join(", ")),
        ];
        (fact, cells)
    }

    fn add_matches(&mut self) {
        let mut rows = Vec::new();
        for played in &self.report.matches {
            let contest = self.contest(played.event.as_deref());
            let score = played.score.map(|[home, away]| format!("{home}–{away}"));
            let sets: Vec<String> = played.sets.iter().flatten().map(|[home, away]| format!("{home}–{away}")).collect();
            let sets = sets.join(", ");
            let says = joined([Some(format!("against {}", played.away)), score.clone(), Some(sets.clone())]);
            let fact = self.fact(FactKind::Match, &[&played.home, &played.away], says, contest, &played.evidence);
            let cells =
                vec![cell(&played.home), cell(&played.away), optional(score), cell(sets), self.contest_name(contest)];
            rows.push((fact, cells));
        }
        let columns = [("home", LEFT), ("away", LEFT), ("score", RIGHT), ("sets", LEFT), ("contest", LEFT)];
        self.add_table(FactKind::Match, None, &columns, rows);
    }

    fn add_withdrawals(&mut self) {
        let mut rows = Vec::new();
        for left in &self.report.withdrawals {
            let contest = self.contest(left.event.as_deref());
            let status = written(&left.status);
            let reason = left.reason.map(|reason| written(&reason));
            let says = joined([Some(status.clone()), reason.clone(), left.detail.clone()]);
            let fact = self.fact(FactKind::Withdrawal, &[&left.competitor], says, contest, &left.evidence);
            let cells = vec![
                cell(&left.competitor),
                cell(status),
                optional(reason),
                optional(left.detail.clone()),
                self.contest_name(contest),
            ];
            rows.push((fact, cells));
        }
        let columns = [("name", LEFT), ("status", LEFT), ("reason", LEFT), ("in words", LEFT), ("contest", LEFT)];
        self.add_table(FactKind::Withdrawal, None, &columns, rows);
    }

    fn add_conditions(&mut self) {
        let mut rows = Vec::new();
        for hindered in &self.report.conditions {
            let category = written(&hindered.category);
            let says = joined([Some(category.clone()), Some(hindered.detail.clone())]);
            let fact = self.fact(FactKind::Condition, &[&hindered.competitor], says, None, &hindered.evidence);
            rows.push((fact, vec![cell(&hindered.competitor), cell(category), cell(&hindered.detail)]));
        }
        let columns = [("name", LEFT), ("by", LEFT), ("in words", LEFT)];
        self.add_table(FactKind::Condition, None, &columns, rows);
    }

    fn add_records(&mut self) {
        let mut rows = Vec::new();
        for record in &self.report.records {
            let (kind, mark) = (written(&record.kind), mark(record));
            let discipline = record.discipline.as_deref().map(words);
            let since = if record.new { "new" } else { "stood" };
            let says = joined([Some(kind.clone()), discipline.clone(), mark.clone(), Some(since.to_owned())]);
            let about: Vec<&str> = record.competitor.as_deref().into_iter().collect();
            let fact = self.fact(FactKind::Record, &about, says, None, &record.evidence);
            let cells = vec![
                cell(kind),
                optional(record.competitor.clone()),
                optional(discipline),
                optional(mark),
                cell(since),
            ];
            rows.push((fact, cells));
        }
        let columns = [("record", LEFT), ("name", LEFT), ("discipline", LEFT), ("mark", RIGHT), ("set", LEFT)];
        self.add_table(FactKind::Record, None, &columns, rows);
    }

    fn add_schedule(&mut self) {
        let mut rows = Vec::new();
        for item in &self.report.schedule {
            let contest = self.contest(Some(&item.event));
            let name = self.contest_name(contest);
            let says = joined([Some(format!("at {}", item.start)), Some(name.0.clone())]);
            let fact = self.fact(FactKind::Schedule, &[], says, contest, &item.evidence);
            rows.push((fact, vec![cell(&item.start), name]));
        }
        self.add_table(FactKind::Schedule, None, &[("start", RIGHT), ("contest", LEFT)], rows);
    }

    fn add_names(&mut self) {
        let mut rows = Vec::new();
        for person in &self.report.people {
            let role = written(&person.role);
            let age = person.age.map(|age| age.to_string());
            let says =
                joined([Some(role.clone()), person.country.clone(), age.clone().map(|age| format!("{age} years"))]);
            let words: Vec<_> = person.mentions.iter().chain(&person.evidence.spans).cloned().collect();
            let fact = self.facts.add_named(FactKind::Person, &person.name, says, &words);
            rows.push((fact, vec![cell(&person.name), cell(role), optional(person.country.clone()), optional(age)]));
        }
        let columns = [("name", LEFT), ("role", LEFT), ("country", LEFT), ("age", RIGHT)];
        self.add_table(FactKind::Person, None, &columns, rows);
        let mut rows = Vec::new();
        for team in &self.report.teams {
            let fact = self.facts.add_named(FactKind::Team, &team.name, "team".to_owned(), &team.evidence.spans);
            rows.push((fact, vec![cell(&team.name)]));
        }
        self.add_table(FactKind::Team, None, &[("name", LEFT)], rows);
    }

    fn fact(
        &mut self,
        kind: FactKind,
        about: &[&'r str],
        says: String,
        contest: Option<usize>,
        evidence: &'r Evidence,
    ) -> usize {
        let number = self.facts.add(kind, about, says, evidence);
        if let Some(fact) = self.facts.all.get_mut(number) {
            fact.contest = contest;
        }
        number
    }
}

fn mark(record: &Record) -> Option<String> {
    let metres = || record.distance.map(|metres| format!("{} m", number(metres)));
    let points = || record.points.map(|points| format!("{} points", number(points)));
    record.time.map(time).or_else(metres).or_else(points)
}

fn joined(parts: impl IntoIterator<Item = Option<String>>) -> String {
    parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}
