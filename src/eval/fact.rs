//! A document as a flat list of facts, each of which can be right or wrong by itself.

use std::fmt;

use rustc_hash::FxHashMap;
use serde::Serialize;

use super::document::Document;
use super::name::folded;
use crate::report::{Event, Evidence};
use crate::value::{Medal, Milli, Reason, RecordType, Status};

/// What a fact is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// That somebody is named.
    Name,
    /// A place in a contest.
    Place,
    /// A time in a contest.
    Time,
    /// That somebody did not start, did not finish or was struck.
    Withdrawal,
    /// A medal.
    Medal,
    /// Seconds behind another.
    Gap,
    /// A distance or points.
    Mark,
    /// What somebody was hindered by.
    Condition,
    /// A best mark.
    Record,
    /// When a contest begins.
    Schedule,
    /// A score.
    Match,
    /// That a team is named.
    Team,
}

impl Kind {
    /// All kinds, in the order in which they are shown.
    pub const ALL: [Kind; 12] = [
        Kind::Name,
        Kind::Place,
        Kind::Time,
        Kind::Withdrawal,
        Kind::Medal,
        Kind::Gap,
        Kind::Mark,
        Kind::Condition,
        Kind::Record,
        Kind::Schedule,
        Kind::Match,
        Kind::Team,
    ];

    /// Those that the headline is the mean of.
    pub const HEADLINE: [Kind; 4] = [Kind::Name, Kind::Place, Kind::Time, Kind::Withdrawal];

    /// Its name, as it is written in figures.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Name => "name",
            Kind::Place => "place",
            Kind::Time => "time",
            Kind::Withdrawal => "withdrawal",
            Kind::Medal => "medal",
            Kind::Gap => "gap",
            Kind::Mark => "mark",
            Kind::Condition => "condition",
            Kind::Record => "record",
            Kind::Schedule => "schedule",
            Kind::Match => "match",
            Kind::Team => "team",
        }
    }
}

/// What a fact says.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Value {
    /// A folded name.
    Name(String),
    /// A place, seconds, metres or points.
    Number(Milli),
    /// A medal.
    Medal(Medal),
    /// How somebody is missing.
    Status(Status),
    /// What somebody was hindered by.
    Condition(Reason),
    /// A best mark and its value.
    Record(RecordType, Option<Milli>),
    /// A time of day, `HH:MM`.
    Start(String),
    /// The score of the two sides in the order of their names.
    Score(Option<[u16; 2]>),
    /// The sets, each with the score of the two sides in the order of their names.
    Sets(Vec<[u16; 2]>),
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Value::Name(name) => f.write_str(name),
            Value::Number(number) => write!(f, "{}", number.as_f64()),
            Value::Medal(medal) => f.write_str(&written(medal)),
            Value::Status(status) => f.write_str(&written(status)),
            Value::Condition(category) => f.write_str(&written(category)),
            Value::Record(kind, None) => f.write_str(&written(kind)),
            Value::Record(kind, Some(mark)) => write!(f, "{} {}", written(kind), mark.as_f64()),
            Value::Start(start) => f.write_str(start),
            Value::Score(None) => f.write_str("no score"),
            Value::Score(Some([one, other])) => write!(f, "{one}-{other}"),
            Value::Sets(sets) => {
                let sets: Vec<String> = sets.iter().map(|[one, other]| format!("{one}-{other}")).collect();
                f.write_str(&sets.join(" "))
            }
        }
    }
}

/// What further is known of a fact, by name: its contest, a reason, a country …
pub type Particulars = Vec<(&'static str, String)>;

/// One fact.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// What it is about.
    pub kind: Kind,
    /// The competitor as the document writes it, where the fact is about one.
    pub who: Option<String>,
    /// The same, folded.
    pub folded: String,
    /// What it says.
    pub value: Value,
    /// What further is known of it.
    pub particulars: Particulars,
    /// To miss it costs nothing.
    pub optional: bool,
    /// Where it comes from, as far as the document tells.
    pub evidence: Evidence,
}

impl fmt::Display for Fact {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{:<10} ", self.kind.name())?;
        if let Some(who) = self.who.as_deref().filter(|who| !who.is_empty()) {
            write!(f, "{who}: ")?;
        }
        write!(f, "{}", self.value)?;
        if !self.particulars.is_empty() {
            write!(f, "  {}", Shown(&self.particulars))?;
        }
        Ok(())
    }
}

/// Particulars between brackets.
pub(super) struct Shown<'a>(pub &'a Particulars);

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let all: Vec<String> = self.0.iter().map(|(name, value)| format!("{name}={value}")).collect();
        write!(f, "[{}]", all.join(" "))
    }
}

/// The facts of a document.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Facts {
    /// In the order of the document, table by table.
    pub list: Vec<Fact>,
    /// The ids of contests that facts name and that the document has not.
    pub unknown_events: Vec<String>,
}

impl Facts {
    /// The facts of a document.
    ///
    /// ```
    /// use uitslag::eval::{Document, Facts, Kind};
    ///
    /// let json = r#"{"events": [{"id": "e1", "discipline": "500m"}],
    ///                "results": [{"competitor": "Kok", "event": "e1", "rank": 1, "time": 37.54}]}"#;
    /// let facts = Facts::of(&serde_json::from_str::<Document>(json)?);
    /// assert_eq!(facts.list.iter().map(|fact| fact.kind).collect::<Vec<_>>(), [Kind::Place, Kind::Time]);
    /// assert_eq!(facts.list[1].to_string(), "time       Kok: 37.54  [discipline=500m]");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn of(document: &Document) -> Facts {
        let events = document.events.iter().flatten().map(|event| (event.id.as_str(), event)).collect();
        let mut lister = Lister { events, facts: Facts::default() };
        lister.named(document);
        lister.results(document);
        lister.withdrawals(document);
        lister.conditions(document);
        lister.records(document);
        lister.schedule(document);
        lister.matches(document);
        lister.facts
    }
}

/// Goes through the tables of a document.
struct Lister<'a> {
    events: FxHashMap<&'a str, &'a Event>,
    facts: Facts,
}

impl Lister<'_> {
    /// What is known of the contest of a fact.
    fn contest(&mut self, id: Option<&str>) -> Particulars {
        let Some(id) = id else { return Vec::new() };
        let Some(event) = self.events.get(id) else {
            self.facts.unknown_events.push(id.to_owned());
            return Vec::new();
        };
        let number = event.number.filter(|&number| number != 0).map(|number| number.to_string());
        let standings = event.standings.filter(|&standings| standings).map(|_| "true".to_owned());
        known([
            ("discipline", event.discipline.clone()),
            ("gender", event.gender.as_ref().map(written)),
            ("round", event.round.clone()),
            ("group", event.group.clone()),
            ("day", event.day.clone()),
            ("date", event.date.clone()),
            ("standings", standings),
            ("number", number),
        ])
    }

    fn add(
        &mut self,
        kind: Kind,
        who: Option<&str>,
        value: Value,
        particulars: Particulars,
        optional: bool,
        evidence: Option<&Evidence>,
    ) {
        self.facts.list.push(Fact {
            kind,
            who: who.map(str::to_owned),
            folded: who.map(folded).unwrap_or_default(),
            value,
            particulars,
            optional,
            evidence: evidence.cloned().unwrap_or_default(),
        });
    }

    fn named(&mut self, document: &Document) {
        for person in document.people.iter().flatten() {
            let told = known([("country", person.country.clone()), ("age", person.age.map(|age| age.to_string()))]);
            let spans = person.mentions.clone().unwrap_or_default();
            let evidence = Evidence { spans, rules: Vec::new() };
            self.add(Kind::Name, None, Value::Name(folded(&person.name)), told, false, Some(&evidence));
        }
        for team in document.teams.iter().flatten() {
            let value = Value::Name(folded(&team.name));
            self.add(Kind::Team, None, value, Vec::new(), false, team.evidence.as_ref());
        }
    }

    fn results(&mut self, document: &Document) {
        for result in document.results.iter().flatten() {
            let contest = self.contest(result.event.as_deref());
            let number = |value: Option<Milli>| value.map(Value::Number);
            let slots = [
                (Kind::Place, "rank", result.rank.map(|rank| Value::Number(Milli::whole(rank.0.into())))),
                (Kind::Medal, "medal", result.medal.map(Value::Medal)),
                (Kind::Time, "time", number(result.time)),
                (Kind::Gap, "gap", number(result.gap)),
                (Kind::Mark, "distance", number(result.distance)),
                (Kind::Mark, "points", number(result.points)),
            ];
            for (kind, slot, value) in slots {
                let Some(value) = value else { continue };
                let mut told = contest.clone();
                if kind == Kind::Gap {
                    told.extend(result.gap_to.as_deref().map(|other| ("gap_to", folded(other))));
                }
                let derived = result.derived.iter().flatten().any(|derived| derived == slot);
                let optional = derived || result.optional == Some(true);
                self.add(kind, Some(&result.competitor), value, told, optional, result.evidence.as_ref());
            }
        }
    }

    fn withdrawals(&mut self, document: &Document) {
        for entry in document.withdrawals.iter().flatten() {
            let mut told = known([("reason", entry.reason.as_ref().map(written))]);
            told.extend(self.contest(entry.event.as_deref()));
            let (who, value) = (Some(entry.competitor.as_str()), Value::Status(entry.status));
            self.add(Kind::Withdrawal, who, value, told, entry.optional == Some(true), entry.evidence.as_ref());
        }
    }

    fn conditions(&mut self, document: &Document) {
        for entry in document.conditions.iter().flatten() {
            let (who, value) = (Some(entry.competitor.as_str()), Value::Condition(entry.category));
            self.add(Kind::Condition, who, value, Vec::new(), entry.optional == Some(true), entry.evidence.as_ref());
        }
    }

    fn records(&mut self, document: &Document) {
        for entry in document.records.iter().flatten() {
            let stated = |value: &Milli| value.0 != 0;
            let mark = entry.time.filter(stated).or(entry.distance.filter(stated)).or(entry.points);
            let told = known([("discipline", entry.discipline.clone()), ("new", Some(entry.new.to_string()))]);
            let (who, value) = (entry.competitor.as_deref(), Value::Record(entry.kind, mark));
            self.add(Kind::Record, who, value, told, entry.optional == Some(true), entry.evidence.as_ref());
        }
    }

    fn schedule(&mut self, document: &Document) {
        for entry in document.schedule.iter().flatten() {
            let told = self.contest(entry.event.as_deref());
            let value = Value::Start(entry.start.clone());
            self.add(Kind::Schedule, None, value, told, entry.optional == Some(true), entry.evidence.as_ref());
        }
    }

    /// Who is at home is often open: the sides stand in the order of their names.
    fn matches(&mut self, document: &Document) {
        for game in document.matches.iter().flatten() {
            let turned = folded(&game.home) > folded(&game.away);
            let (one, other) = if turned { (&game.away, &game.home) } else { (&game.home, &game.away) };
            let turn = |[a, b]: [u16; 2]| if turned { [b, a] } else { [a, b] };
            let value = match (&game.score, &game.sets) {
                (None, Some(sets)) => Value::Sets(sets.iter().copied().map(turn).collect()),
                (score, _) => Value::Score(score.map(turn)),
            };
            let told = vec![("away", folded(other))];
            self.add(Kind::Match, Some(one), value, told, false, game.evidence.as_ref());
        }
    }
}

/// The particulars that are known.
fn known<const N: usize>(all: [(&'static str, Option<String>); N]) -> Particulars {
    all.into_iter().filter_map(|(name, value)| Some((name, value?))).collect()
}

/// A value of an enumeration as the output writes it.
fn written<T: Serialize>(value: &T) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}
