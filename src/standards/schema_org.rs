//! Contests as `SportsEvent`s of schema.org, with who takes part. The vocabulary has no places, times or scores.

use rustc_hash::{FxHashMap, FxHashSet};
use serde_json::{Value, json};

use super::named::{Named, Who};
use super::{iri, put, put_all, reference};
use crate::read::Article;
use crate::report::{Event, Report};
use crate::value::Status;
use crate::view::{contest, words, written};

/// The article, its contests, and those whom it names.
pub(super) fn document(article: &Article, report: &Report) -> Value {
    let writer = Writer::new(article, report);
    let mut graph = vec![writer.article(article)];
    graph.extend(contests(report).map(|event| writer.event(event)));
    graph.extend((0..report.people.len()).map(|at| writer.person(at)));
    graph.extend((0..report.teams.len()).map(|at| writer.team(at)));
    json!({"@context": "https://schema.org", "@graph": graph})
}

/// The contests of a report without its rankings over many contests, which are no events.
fn contests(report: &Report) -> impl Iterator<Item = &Event> {
    report.events.iter().filter(|event| event.standings != Some(true))
}

struct Writer<'r> {
    id: String,
    report: &'r Report,
    /// Who takes part or took part in each contest, each once.
    competitors: FxHashMap<&'r str, Vec<Who>>,
    /// The named members of each crew, each once.
    crews: FxHashMap<Who, Vec<Who>>,
    /// The time of day at which each contest begins.
    starts: FxHashMap<&'r str, &'r str>,
}

impl<'r> Writer<'r> {
    fn new(article: &Article, report: &'r Report) -> Self {
        let named = Named::of(report);
        let results = report.results.iter().map(|result| (Some(&result.event), &result.competitor));
        let sides = report.matches.iter().flat_map(|m| [(m.event.as_ref(), &m.home), (m.event.as_ref(), &m.away)]);
        // Who did not start did not compete.
        let left = report.withdrawals.iter().filter(|left| left.status != Status::Dns);
        let left = left.map(|left| (left.event.as_ref(), &left.competitor));
        let mut competitors: FxHashMap<&str, Vec<Who>> = FxHashMap::default();
        let mut seen = FxHashSet::default();
        for (event, name) in results.chain(sides).chain(left) {
            if let (Some(event), Some(who)) = (event, named.get(name))
                && seen.insert((event, who))
            {
                competitors.entry(event).or_default().push(who);
            }
        }
        let mut crews: FxHashMap<Who, Vec<Who>> = FxHashMap::default();
        let mut seen = FxHashSet::default();
        for result in &report.results {
            let Some(crew) = named.get(&result.competitor) else { continue };
            let members = result.members.iter().filter_map(|member| named.get(member));
            crews.entry(crew).or_default().extend(members.filter(|who| seen.insert((crew, *who))));
        }
        let starts = report.schedule.iter().map(|item| (item.event.as_str(), item.start.as_str())).collect();
        Writer { id: iri::article(&article.id), report, competitors, crews, starts }
    }

    fn iri(&self, fragment: &str) -> String {
        format!("{}#{fragment}", self.id)
    }

    fn all(&self, who: impl IntoIterator<Item = Who>) -> Vec<Value> {
        who.into_iter().map(|who| reference(self.iri(&who.fragment()))).collect()
    }

    fn article(&self, article: &Article) -> Value {
        let mut node = json!({"@id": self.id, "@type": "Article", "identifier": article.id});
        put(&mut node, "headline", self.report.article.title.as_deref());
        put(&mut node, "datePublished", self.report.article.published.as_deref());
        put(&mut node, "url", article.url.as_deref());
        let first = self.report.article.duplicate_of.as_deref();
        put(&mut node, "isBasedOn", first.map(|first| reference(iri::article(first))));
        let contests = contests(self.report).map(|event| reference(self.iri(&event.id)));
        put_all(&mut node, "about", contests.collect());
        let people = (0..self.report.people.len()).map(Who::Person);
        let teams = (0..self.report.teams.len()).map(Who::Team);
        put_all(&mut node, "mentions", self.all(people.chain(teams)));
        node
    }

    fn event(&self, event: &Event) -> Value {
        let mut node = json!({"@id": self.iri(&event.id), "@type": "SportsEvent", "name": contest(event)});
        put(&mut node, "sport", self.report.sport.as_deref().map(words));
        let start = self.starts.get(event.id.as_str());
        let whole_day = event.date.as_deref().filter(|date| date.len() == "2023-11-19".len());
        // Where a time of day has no date, the vocabulary has no place for it.
        let begins = match (whole_day, start) {
            (Some(day), Some(start)) => Some(format!("{day}T{start}:00")),
            _ => event.date.clone(),
        };
        put(&mut node, "startDate", begins);
        put(&mut node, "eventStatus", start.map(|_| "https://schema.org/EventScheduled"));
        put(&mut node, "location", event.venue.as_ref().map(|venue| json!({"@type": "Place", "name": venue})));
        let competition = event.competition.as_ref();
        put(&mut node, "superEvent", competition.map(|name| json!({"@type": "SportsEvent", "name": name})));
        let keywords = [event.discipline.clone(), event.gender.map(|gender| written(&gender))];
        put_all(&mut node, "keywords", keywords.into_iter().flatten().map(Value::String).collect());
        let competitors = self.competitors.get(event.id.as_str()).into_iter().flatten().copied();
        put_all(&mut node, "competitor", self.all(competitors));
        node
    }

    fn person(&self, at: usize) -> Value {
        let person = &self.report.people[at];
        let mut node = json!({"@id": self.iri(&Who::Person(at).fragment()), "@type": "Person", "name": person.name});
        let country = person.country.as_ref().map(|code| {
            let code = json!({"@type": "PropertyValue", "propertyID": "IOC", "value": code});
            json!({"@type": "Country", "identifier": code})
        });
        put(&mut node, "nationality", country);
        node
    }

    fn team(&self, at: usize) -> Value {
        let team = &self.report.teams[at];
        let mut node = json!({"@id": self.iri(&Who::Team(at).fragment()), "@type": "SportsTeam", "name": team.name});
        put(&mut node, "sport", self.report.sport.as_deref().map(words));
        let members = self.crews.get(&Who::Team(at)).into_iter().flatten().copied();
        put_all(&mut node, "athlete", self.all(members));
        node
    }
}
