//! Facts as W3C Web Annotations: each a note on the words that it comes from.

use serde_json::{Value, json};

use super::{iri, put};
use crate::TokenReport;
use crate::engine::TokenArticle;
use crate::read::Article;
use crate::report::Report;
use crate::text::CodePoints;
use crate::view::{Entries, Fact, FactKind, Sheet, Stretch};

/// So many code points before and behind the words are quoted with them, to find them where the text around has moved.
const CONTEXT: usize = 32;

/// A collection with all annotations of an article on its one page.
pub(super) fn document(article: &Article, report: &Report) -> Value {
    let id = iri::article(&article.id);
    let items = if report.article.duplicate_of.is_none() { annotations(article, report, &id) } else { Vec::new() };
    let mut collection = json!({
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": id,
        "type": "AnnotationCollection",
        "label": article.id,
        "generator": {"type": "Software", "name": "uitslag"},
        "total": items.len(),
        "first": {"id": format!("{id}#page-1"), "type": "AnnotationPage", "startIndex": 0, "items": items},
    });
    let first = report.article.duplicate_of.as_ref().map(|first| json!({"id": iri::article(first)}));
    put(&mut collection, "dcterms:isVersionOf", first);
    collection
}

fn annotations(article: &Article, report: &Report, id: &str) -> Vec<Value> {
    // What is shown of facts is told here too; the mentions that colour a text are not needed for that.
    let unmarked =
        TokenReport { article: TokenArticle { id: article.id.clone(), duplicate_of: None }, spans: Vec::new() };
    let sheet = Sheet::new(article, report, &unmarked, &Entries::default());
    let source = Source { id, article, code_points: CodePoints::new(&article.text) };
    let facts = sheet.facts.iter().zip(1..).map(|(fact, number)| {
        let motivation = match fact.kind {
            FactKind::Person | FactKind::Team => "identifying",
            _ => "describing",
        };
        let kind = serde_json::to_value(fact.kind).unwrap_or_default();
        source.annotation(&format!("fact-{number}"), motivation, kind, told(fact, &sheet), &fact.words)
    });
    let warnings = sheet.warnings.iter().zip(1..).map(|(warning, number)| {
        source.annotation(
            &format!("warning-{number}"),
            "assessing",
            "warning".into(),
            warning.message.clone(),
            &warning.words,
        )
    });
    facts.chain(warnings).collect()
}

/// A fact in a line.
fn told(fact: &Fact, sheet: &Sheet) -> String {
    let whose = match fact.kind {
        // The other side is told with the score.
        FactKind::Match => fact.about.first().cloned().unwrap_or_default(),
        _ => fact.about.join(", "),
    };
    let contest = fact.contest.filter(|_| fact.kind != FactKind::Schedule).and_then(|at| sheet.contests.get(at));
    let mut line = [whose.as_str(), fact.says.as_str()];
    let line = if whose.is_empty() { &mut line[1..] } else { &mut line[..] };
    let line = line.join(": ");
    contest.map_or(line.clone(), |contest| format!("{line} ({})", contest.name))
}

/// The text that is annotated.
struct Source<'a> {
    id: &'a str,
    article: &'a Article,
    code_points: CodePoints,
}

impl Source<'_> {
    fn annotation(&self, name: &str, motivation: &str, kind: Value, told: String, words: &[Stretch]) -> Value {
        // What only the headline beside the text tells is told of the whole text.
        let target = if words.is_empty() { json!(self.id) } else { words.iter().map(|at| self.target(*at)).collect() };
        json!({
            "id": format!("{}#{name}", self.id),
            "type": "Annotation",
            "motivation": motivation,
            "body": [
                {"type": "TextualBody", "purpose": "tagging", "value": kind},
                {"type": "TextualBody", "purpose": motivation, "format": "text/plain", "language": "en", "value": told},
            ],
            "target": target,
        })
    }

    fn target(&self, Stretch { start, end }: Stretch) -> Value {
        let words = |from: usize, to: usize| self.code_points.of(&self.article.text, from..to);
        let mut target = json!({
            "type": "SpecificResource",
            "source": self.id,
            "selector": [
                {"type": "TextPositionSelector", "start": start, "end": end},
                {
                    "type": "TextQuoteSelector",
                    "exact": words(start, end),
                    "prefix": words(start.saturating_sub(CONTEXT), start),
                    "suffix": words(end, end.saturating_add(CONTEXT)),
                },
            ],
        });
        put(&mut target, "scope", self.article.url.as_deref());
        target
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::{Evidence, Excerpt, Person, Quote};
    use crate::value::PersonRole;

    fn article() -> Article {
        Article { id: "a".into(), text: "“Éen” zege voor Kok.".into(), ..Article::default() }
    }

    fn report(mentions: Vec<Quote>) -> Report {
        let person = Person {
            name: "Kok".into(),
            role: PersonRole::Athlete,
            country: Some("NED".into()),
            age: None,
            mentions,
            evidence: Evidence::default(),
        };
        Report { people: vec![person], ..Report::default() }
    }

    #[test]
    fn words_with_what_stands_around_them() {
        let quote = Quote { start: 16, end: 19, text: Excerpt::from("Kok") };
        let document = document(&article(), &report(vec![quote]));
        let annotation = &document["first"]["items"][0];
        assert_eq!((&annotation["motivation"], &document["total"]), (&json!("identifying"), &json!(1)));
        assert_eq!(annotation["body"][1]["value"], "Kok: athlete, NED");
        assert_eq!(
            annotation["target"][0]["selector"],
            json!([
                {"type": "TextPositionSelector", "start": 16, "end": 19},
                {"type": "TextQuoteSelector", "exact": "Kok", "prefix": "“Éen” zege voor ", "suffix": "."},
            ])
        );
        assert_eq!(annotation["target"][0].get("scope"), None);
    }

    #[test]
    fn what_has_no_words_is_told_of_the_whole_text() {
        let document = document(&article(), &report(Vec::new()));
        assert_eq!(document["first"]["items"][0]["target"], "urn:uitslag:article:a");
    }

    #[test]
    fn a_page_is_the_scope_and_the_text_that_was_read_the_source() {
        let article = Article { url: Some("https://example.org/a".into()), ..article() };
        let quote = Quote { start: 16, end: 19, text: Excerpt::from("Kok") };
        let document = document(&article, &report(vec![quote]));
        let target = &document["first"]["items"][0]["target"][0];
        assert_eq!(
            (&target["source"], &target["scope"]),
            (&json!("urn:uitslag:article:a"), &json!("https://example.org/a"))
        );
    }
}
