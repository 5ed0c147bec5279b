//! Facts in the IPTC Sport Schema 1.1: competitions, their events, and who took part with which place and score.
//!
//! Its classes, properties and codes are those of <https://sportschema.org/ontologies/main/> and of the IPTC NewsCodes.

use rustc_hash::{FxHashMap, FxHashSet};
use serde_json::{Value, json};

use super::named::{Named, Who};
use super::{iri, put, put_all, reference, topic};
use crate::read::Article;
use crate::report::{Event, Match, Report, ResultFact, Withdrawal};
use crate::value::{Milli, PersonRole};
use crate::view::{contest, number, words, written};

/// The article, and in the order of the report all that the schema has a class for.
pub(super) fn document(article: &Article, report: &Report) -> Value {
    let mut writer = Writer {
        id: iri::article(&article.id),
        sport: report.sport.as_deref().map(|sport| reference(format!("medtop:{}", topic::code(sport)))),
        named: Named::of(report),
        competing: FxHashSet::default(),
        memberships: FxHashSet::default(),
        contests: report.events.iter().map(|event| (event.id.as_str(), contest(event))).collect(),
        participations: FxHashMap::default(),
        numbers: FxHashMap::default(),
        graph: Vec::new(),
    };
    writer.article(article, report);
    writer.participations(report);
    writer.events(report);
    writer.agents(report);
    json!({"@context": context(), "@graph": writer.graph})
}

fn context() -> Value {
    json!({
        "sport": "https://sportschema.org/ontologies/main/",
        "spfacet": "https://sportschema.org/ontologies/sport-facets/",
        "aspfacetvalue": "http://cv.iptc.org/newscodes/asportfacetvalue/",
        "medtop": "http://cv.iptc.org/newscodes/mediatopic/",
        "speventstatus": "http://cv.iptc.org/newscodes/speventstatus/",
        "spscoreunits": "http://cv.iptc.org/newscodes/spscoreunits/",
        "sptournamentphase": "http://cv.iptc.org/newscodes/sptournamentphase/",
        "dcterms": "http://purl.org/dc/terms/",
        "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
    })
}

struct Writer<'r> {
    id: String,
    /// The media topic of the sport.
    sport: Option<Value>,
    named: Named<'r>,
    /// Who takes part somewhere.
    competing: FxHashSet<Who>,
    /// Who is known to ride in which crew.
    memberships: FxHashSet<(Who, Who)>,
    /// Each contest in a line, by its id.
    contests: FxHashMap<&'r str, String>,
    /// The participations in each contest.
    participations: FxHashMap<&'r str, Vec<Value>>,
    /// The numbers of nodes that may be asked for again, by what tells them from others of their class.
    numbers: FxHashMap<&'static str, FxHashMap<String, usize>>,
    graph: Vec<Value>,
}

/// What a participation came to.
#[derive(Default)]
struct Outcome {
    rank: Option<String>,
    score: Option<String>,
    /// A code of the score's units.
    units: Option<&'static str>,
    /// What the score is, where it is no score.
    score_type: Option<&'static str>,
    /// The parts, which have scores of their own.
    splits: Vec<Value>,
}

impl<'r> Writer<'r> {
    fn iri(&self, fragment: &str) -> String {
        format!("{}#{fragment}", self.id)
    }

    fn article(&mut self, article: &Article, report: &Report) {
        let mut node = json!({"@id": self.id, "dcterms:identifier": article.id});
        put(&mut node, "dcterms:title", report.article.title.as_deref());
        let published = report.article.published.as_ref();
        put(&mut node, "dcterms:issued", published.map(|day| json!({"@type": "xsd:date", "@value": day})));
        put(&mut node, "dcterms:source", article.url.as_deref());
        put(&mut node, "dcterms:subject", self.sport.clone());
        let first = report.article.duplicate_of.as_deref();
        put(&mut node, "dcterms:isVersionOf", first.map(|first| reference(iri::article(first))));
        self.graph.push(node);
    }

    fn participations(&mut self, report: &'r Report) {
        for (result, number) in report.results.iter().zip(1..) {
            self.result(result, number);
        }
        for (left, number) in report.withdrawals.iter().zip(1..) {
            self.withdrawal(left, number);
        }
        for (played, number) in report.matches.iter().zip(1..) {
            self.sides(played, number);
        }
    }

    fn result(&mut self, result: &'r ResultFact, at: usize) {
        // A participation has one score: the time where it is told, or else how far behind.
        let (score, units) = match (result.time, result.gap) {
            (Some(time), _) => (Some(clock(time)), Some("spscoreunits:time-absolute")),
            (None, Some(gap)) => (Some(format!("+{}", clock(gap))), Some("spscoreunits:time-relative")),
            (None, None) => (result.distance.or(result.points).map(number), None),
        };
        let rank = result.rank.map(|rank| rank.0.to_string());
        let outcome = Outcome { rank, score, units, ..Outcome::default() };
        self.participation(&format!("result-{at}"), &result.competitor, Some(&result.event), outcome);
        let Some(crew @ Who::Team(_)) = self.named.get(&result.competitor) else { return };
        for member in &result.members {
            if let Some(who) = self.named.get(member)
                && self.memberships.insert((crew, who))
            {
                self.competing.insert(who);
                self.graph.push(json!({
                    "@id": self.iri(&format!("membership-{}", self.memberships.len())),
                    "@type": "sport:IndividualMembership",
                    "sport:member": reference(self.iri(&who.fragment())),
                    "sport:membershipOf": reference(self.iri(&crew.fragment())),
                }));
            }
        }
    }

    fn withdrawal(&mut self, left: &'r Withdrawal, at: usize) {
        // So the schema's own samples tell it: a mark in the place of a score, which the Olympic data call an "invalid result mark".
        let outcome = Outcome { score: Some(written(&left.status)), score_type: Some("IRM"), ..Outcome::default() };
        self.participation(&format!("withdrawal-{at}"), &left.competitor, left.event.as_deref(), outcome);
    }

    fn sides(&mut self, played: &'r Match, at: usize) {
        for (side, name) in [&played.home, &played.away].into_iter().enumerate() {
            let splits = played.sets.iter().flatten().zip(1..).map(|(set, number)| {
                json!({
                    "@type": "sport:ParticipationSplit",
                    "rdfs:label": format!("set {number}"),
                    "sport:score": set[side].to_string(),
                })
            });
            let outcome = Outcome {
                score: played.score.map(|score| score[side].to_string()),
                splits: splits.collect(),
                ..Outcome::default()
            };
            self.participation(&format!("match-{at}-side-{}", side + 1), name, played.event.as_deref(), outcome);
        }
    }

    fn participation(&mut self, fragment: &str, name: &str, event: Option<&'r str>, outcome: Outcome) {
        let who = self.named.get(name);
        let is_team = matches!(who, Some(Who::Team(_)));
        let contest = event.and_then(|event| self.contests.get(event));
        let label = contest.map_or_else(|| name.to_owned(), |contest| format!("{name}: {contest}"));
        let class = if is_team { "sport:TeamParticipation" } else { "sport:IndividualParticipation" };
        let mut node = json!({"@id": self.iri(fragment), "@type": class, "rdfs:label": label});
        put(&mut node, "sport:participationBy", who.map(|who| reference(self.iri(&who.fragment()))));
        put(&mut node, "sport:rank", outcome.rank);
        put(&mut node, "sport:score", outcome.score);
        // The shapes of the schema allow these of individuals alone.
        if !is_team {
            put(&mut node, "sport:scoreUnits", outcome.units.map(reference));
            put(&mut node, "sport:scoreType", outcome.score_type);
        }
        put_all(&mut node, "sport:participationSplit", outcome.splits);
        self.graph.push(node);
        self.competing.extend(who);
        let id = reference(self.iri(fragment));
        if let Some(event) = event {
            self.participations.entry(event).or_default().push(id);
        }
    }

    fn events(&mut self, report: &'r Report) {
        let mut starts: FxHashMap<&str, &str> = FxHashMap::default();
        starts.extend(report.schedule.iter().map(|item| (item.event.as_str(), item.start.as_str())));
        for event in &report.events {
            let participations = self.participations.remove(event.id.as_str()).unwrap_or_default();
            if event.standings == Some(true) {
                // A ranking over many contests is of the competition and of no event in it.
                let mut node = self.competition(&event.id, &contest(event), event);
                let parent = event.competition.as_ref().map(|name| self.named_competition(name));
                put(&mut node, "sport:parent", parent);
                put_all(&mut node, "sport:participation", participations);
                self.graph.push(node);
                continue;
            }
            let competition = self.competition_of(event);
            let phase = event.round.as_deref().and_then(|round| self.phase(round, competition.as_ref()));
            let mut node = json!({"@id": self.iri(&event.id), "@type": "sport:Event", "rdfs:label": contest(event)});
            put(&mut node, "sport:sport", self.sport.clone());
            put(&mut node, "sport:eventInCompetition", competition);
            put(&mut node, "sport:eventInCompetitionPhase", phase);
            put(&mut node, "sport:location", event.venue.as_ref().map(|venue| self.site(venue)));
            let start = starts.get(event.id.as_str());
            put(&mut node, "sport:eventStatus", start.map(|_| reference("speventstatus:pre-event")));
            let whole_day = event.date.as_deref().filter(|date| date.len() == "2023-11-19".len());
            let begins = whole_day.zip(start).map(|(day, start)| format!("{day}T{start}:00"));
            put(&mut node, "sport:startDateTime", begins.map(|at| json!({"@type": "xsd:dateTime", "@value": at})));
            put_all(&mut node, "sport:participation", participations);
            self.graph.push(node);
        }
    }

    /// The competition that an event is one of: that of its discipline and gender within the one that the text names.
    fn competition_of(&mut self, event: &Event) -> Option<Value> {
        let parent = event.competition.as_ref().map(|name| self.named_competition(name));
        if event.discipline.is_none() && event.gender.is_none() {
            return parent;
        }
        // All that tells one race of it from another is left out.
        let of = Event {
            competition: event.competition.clone(),
            discipline: event.discipline.clone(),
            number: event.number,
            gender: event.gender,
            group: event.group.clone(),
            ..Event::default()
        };
        let label = contest(&of);
        let (fragment, is_new) = self.fragment("contest", &label);
        if is_new {
            let mut node = self.competition(&fragment, &label, event);
            put(&mut node, "sport:parent", parent);
            self.graph.push(node);
        }
        Some(reference(self.iri(&fragment)))
    }

    fn named_competition(&mut self, name: &str) -> Value {
        let (fragment, is_new) = self.fragment("competition", name);
        if is_new {
            let node = self.competition(&fragment, name, &Event::default());
            self.graph.push(node);
        }
        reference(self.iri(&fragment))
    }

    /// A competition with the facets of its contests.
    fn competition(&self, fragment: &str, label: &str, of: &Event) -> Value {
        let mut node = json!({"@id": self.iri(fragment), "@type": "sport:Competition", "rdfs:label": label});
        put(&mut node, "sport:sport", self.sport.clone());
        let gender = of.gender.map(|gender| reference(format!("aspfacetvalue:{}", written(&gender))));
        put(&mut node, "spfacet:gender", gender);
        put(&mut node, "spfacet:distance", of.discipline.as_deref().filter(|slug| is_distance(slug)));
        node
    }

    /// The phase of a competition that a round is, where the schema has its kind.
    fn phase(&mut self, round: &str, competition: Option<&Value>) -> Option<Value> {
        let kind = match round {
            "heat" | "quarter-final" | "semi-final" | "final" => round,
            "qualifying" => "qualification",
            race if race.starts_with("race-") => "round",
            _ => return None,
        };
        let of = competition.map(|of| of["@id"].as_str().unwrap_or_default()).unwrap_or_default();
        let (fragment, is_new) = self.fragment("phase", &format!("{of} {round}"));
        let id = reference(self.iri(&fragment));
        if is_new {
            let mut node = json!({"@id": id["@id"], "@type": "sport:CompetitionPhase", "rdfs:label": words(round)});
            put(&mut node, "sport:competitionPhaseType", Some(reference(format!("sptournamentphase:{kind}"))));
            put(&mut node, "sport:phaseInCompetition", competition.cloned());
            self.graph.push(node);
        }
        Some(id)
    }

    fn site(&mut self, venue: &str) -> Value {
        let (fragment, is_new) = self.fragment("site", venue);
        let id = reference(self.iri(&fragment));
        if is_new {
            self.graph.push(json!({"@id": id["@id"], "@type": "sport:Site", "rdfs:label": venue}));
        }
        id
    }

    /// The fragment of a node that may be asked for again, and whether it is for the first time.
    fn fragment(&mut self, class: &'static str, key: &str) -> (String, bool) {
        let known = self.numbers.entry(class).or_default();
        let next = known.len() + 1;
        let number = *known.entry(key.to_owned()).or_insert(next);
        (format!("{class}-{number}"), number == next)
    }

    fn agents(&mut self, report: &Report) {
        for (at, person) in report.people.iter().enumerate() {
            let who = Who::Person(at);
            let class = match person.role {
                _ if self.competing.contains(&who) => "sport:Athlete",
                PersonRole::Athlete => "sport:Athlete",
                PersonRole::Coach => "sport:Associate",
                // Its officials are referees; who reports or governs takes no part.
                PersonRole::Analyst | PersonRole::Official | PersonRole::Other => continue,
            };
            let mut node = json!({"@id": self.iri(&who.fragment()), "@type": class, "rdfs:label": person.name});
            // Its shape allows no property of an associate.
            let country = person.country.as_deref().filter(|_| class == "sport:Athlete");
            put(&mut node, "sport:nationality", country);
            self.graph.push(node);
        }
        for (at, team) in report.teams.iter().enumerate() {
            let id = self.iri(&Who::Team(at).fragment());
            self.graph.push(json!({"@id": id, "@type": "sport:Team", "rdfs:label": team.name}));
        }
    }
}

/// Whether a discipline is a distance alone: `500m`, `10km`.
fn is_distance(slug: &str) -> bool {
    let unit = slug.trim_start_matches(|c: char| c.is_ascii_digit());
    unit.len() < slug.len() && matches!(unit, "m" | "km")
}

/// Hours, minutes and seconds as the schema's samples of races have them: `00:01:08.910`.
fn clock(time: Milli) -> String {
    let Milli(milliseconds) = time;
    let seconds = milliseconds / 1000;
    let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    format!("{hours:02}:{minutes:02}:{rest:02}.{:03}", milliseconds % 1000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_by_the_clock() {
        assert_eq!(clock(Milli(37_540)), "00:00:37.540");
        assert_eq!(clock(Milli(7_425_001)), "02:03:45.001");
    }

    #[test]
    fn distances() {
        assert!(is_distance("500m") && is_distance("10km"));
        assert!(!["m", "marathon", "4x100m", "100m-hurdles", "two-man"].into_iter().any(is_distance));
    }
}
