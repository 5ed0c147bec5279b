//! Facts in the words of standards.

use serde_json::{Value, json};

use crate::Folder;
use crate::common::{articles, assert_annotated, assert_labelled, json_lines};

/// The formats whose articles are a line of JSON each.
const DOCUMENTS: [&str; 3] = ["jsonld", "schema.org", "webannotation"];

const TEXT: &str = "Wereldbeker schaatsen: Femke Kok won zondag in Heerenveen de 500 meter in 37,54. De Koreaanse Minsun Kim \
                    werd tweede. Jutta Leerdam meldde zich ziek af voor de 1000 meter.";

fn folder() -> Folder {
    let article = json!({"id": "a 1", "published": "2023-11-19", "url": "https://example.org/a", "title": "Kok wint", "text": TEXT});
    Folder::new().with("a.jsonl", format!("{article}\n"))
}

fn document(format: &str) -> Value {
    let run = folder().run(&["extract", "a.jsonl", "--format", format]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    run.lines().remove(0)
}

/// The nodes of a graph that are of a class.
fn nodes<'d>(document: &'d Value, class: &str) -> Vec<&'d Value> {
    document["@graph"].as_array().expect("a graph").iter().filter(|node| node["@type"] == class).collect()
}

#[test]
fn one_document_or_block_for_each_article() {
    let articles = articles();
    let folder = Folder::new().with("a.jsonl", format!("{}no JSON\n", json_lines(&articles)));
    for format in DOCUMENTS {
        let run = folder.run(&["extract", "a.jsonl", "--format", format]);
        assert_eq!((run.code, run.lines().len()), (Some(1), articles.len()), "{format}: {}", run.stderr);
        assert!(run.stderr.contains("a.jsonl: line "), "{}", run.stderr);
    }
    let run = folder.run(&["extract", "a.jsonl", "--format", "conll"]);
    assert_eq!((run.code, run.stdout.matches("# article = ").count()), (Some(1), articles.len()));
}

#[test]
fn annotations_and_labels_are_of_the_words_of_their_article() {
    let articles = articles();
    let folder = Folder::new().with("a.jsonl", json_lines(&articles));
    let annotated = folder.run(&["extract", "a.jsonl", "--format", "webannotation"]);
    let count: usize =
        articles.iter().zip(annotated.lines()).map(|(article, line)| assert_annotated(article, &line)).sum();
    assert!(count > 100, "{count}");
    let labelled = folder.run(&["extract", "a.jsonl", "--format", "conll"]).stdout;
    let mut rest = labelled.as_str();
    for article in &articles {
        let end = rest[1..].find("# article = ").map_or(rest.len(), |at| at + 1);
        let (block, behind) = rest.split_at(end);
        assert_labelled(article, block);
        rest = behind;
    }
    assert_eq!(rest, "");
    for label in ["PERSON", "TEAM", "TIME", "RANK", "SCORE", "DISTANCE", "CLOCK"] {
        assert!(labelled.contains(&format!("\tB-{label}\n")), "{label}");
    }
}

#[test]
fn the_sport_schema_has_contests_with_who_took_part() {
    let document = document("jsonld");
    let events = nodes(&document, "sport:Event");
    assert_eq!(events.len(), 2);
    assert_eq!(events[0]["sport:sport"], json!({"@id": "medtop:20001067"}));
    let taking_part = nodes(&document, "sport:IndividualParticipation");
    let of = |property: &str| taking_part.iter().map(|node| node[property].clone()).collect::<Vec<_>>();
    assert_eq!(of("sport:rank"), [json!("1"), json!("2"), Value::Null]);
    assert_eq!(of("sport:score"), [json!("00:00:37.540"), Value::Null, json!("DNS")]);
    assert_eq!(of("sport:scoreType"), [Value::Null, Value::Null, json!("IRM")]);
    assert_eq!(taking_part[0]["sport:scoreUnits"], json!({"@id": "spscoreunits:time-absolute"}));
    assert_eq!(
        events[0]["sport:participation"],
        json!([{"@id": "urn:uitslag:article:a%201#result-1"}, {"@id": "urn:uitslag:article:a%201#result-2"}])
    );
    let countries: Vec<_> =
        nodes(&document, "sport:Athlete").iter().map(|node| node["sport:nationality"].clone()).collect();
    assert_eq!(countries, [Value::Null, json!("KOR"), Value::Null]);
    let contest = nodes(&document, "sport:Competition");
    assert!(
        contest
            .iter()
            .any(|node| node["spfacet:distance"] == "500m" && node["spfacet:gender"]["@id"] == "aspfacetvalue:women"),
        "{contest:#?}"
    );
}

#[test]
fn a_gap_alone_is_a_relative_time_and_a_match_two_scores() {
    let articles = [
        crate::common::article(
            "gap",
            "Wereldbeker schaatsen, 500 meter: Jutta Leerdam eindigde als derde, op 0,34 seconde van Erin Jackson.",
        ),
        crate::common::article("match", "Voetbal: Ajax - PSV 3-1."),
        crate::common::article(
            "to-come",
            "Voetbal: de wedstrijd om de Johan Cruijff Schaal begint op 4 augustus 2024 om 18.00 uur.",
        ),
    ];
    let folder = Folder::new().with("a.jsonl", json_lines(&articles));
    let documents = folder.run(&["extract", "a.jsonl", "--format", "jsonld"]).lines();
    let leerdam = nodes(&documents[0], "sport:IndividualParticipation")[0];
    assert_eq!(
        (&leerdam["sport:score"], &leerdam["sport:scoreUnits"]["@id"]),
        (&json!("+00:00:00.340"), &json!("spscoreunits:time-relative"))
    );
    let scores: Vec<_> =
        nodes(&documents[1], "sport:TeamParticipation").iter().map(|node| node["sport:score"].clone()).collect();
    assert_eq!(scores, [json!("3"), json!("1")]);
    let event = nodes(&documents[2], "sport:Event")[0];
    assert_eq!(event["sport:eventStatus"], json!({"@id": "speventstatus:pre-event"}));
    assert_eq!(event["sport:startDateTime"], json!({"@type": "xsd:dateTime", "@value": "2024-08-04T18:00:00"}));
    let schema_org = folder.run(&["extract", "a.jsonl", "--format", "schema.org"]).lines();
    assert_eq!(nodes(&schema_org[2], "SportsEvent")[0]["startDate"], "2024-08-04T18:00:00");
}

#[test]
fn schema_org_has_contests_without_results() {
    let document = document("schema.org");
    let event = nodes(&document, "SportsEvent")[0];
    assert_eq!((&event["startDate"], &event["sport"]), (&json!("2023-11-19"), &json!("speed skating")));
    assert_eq!(event["location"], json!({"@type": "Place", "name": "Heerenveen"}));
    assert_eq!(event["competitor"].as_array().map(Vec::len), Some(2));
    let country =
        json!({"@type": "Country", "identifier": {"@type": "PropertyValue", "propertyID": "IOC", "value": "KOR"}});
    assert!(nodes(&document, "Person").iter().any(|node| node["nationality"] == country));
    let article = nodes(&document, "Article")[0];
    assert_eq!(
        (&article["headline"], &article["datePublished"], &article["url"]),
        (&json!("Kok wint"), &json!("2023-11-19"), &json!("https://example.org/a"))
    );
    assert!(!document.to_string().contains("37"), "the vocabulary has no times");
}

#[test]
fn the_ending_tells_the_format_and_a_folder_gets_a_file_for_each() {
    let folder = folder();
    for (output, format) in [("out.jsonld", "jsonld"), ("out.conll", "conll")] {
        assert_eq!(folder.run(&["extract", "a.jsonl", "-o", output]).code, Some(0));
        assert_eq!(folder.read(output), folder.run(&["extract", "a.jsonl", "--format", format]).stdout);
    }
    assert_eq!(folder.run(&["extract", "a.jsonl", "-o", "notes/", "--format", "webannotation"]).code, Some(0));
    let printed = folder.run(&["extract", "a.jsonl", "--format", "webannotation"]);
    assert_eq!(folder.read("notes/a 1.json"), printed.stdout);
    let indented = folder.run(&["extract", "a.jsonl", "--format", "webannotation", "--pretty"]);
    assert!(indented.stdout.lines().count() > 10);
    assert_eq!(serde_json::from_str::<Value>(&indented.stdout).expect("JSON"), printed.lines()[0]);
}

#[test]
fn a_duplicate_names_the_first() {
    let texts = ["a", "b"].map(|id| crate::common::article(id, TEXT));
    let folder = Folder::new().with("a.jsonl", json_lines(&texts));
    let second = |format: &str| folder.run(&["extract", "a.jsonl", "--dedupe", "--format", format]).lines().remove(1);
    let first = json!({"@id": "urn:uitslag:article:a"});
    assert_eq!(
        second("jsonld")["@graph"],
        json!([{"@id": "urn:uitslag:article:b", "dcterms:identifier": "b", "dcterms:isVersionOf": first}])
    );
    assert_eq!(second("schema.org")["@graph"][0]["isBasedOn"], first);
    let notes = second("webannotation");
    assert_eq!((&notes["total"], &notes["dcterms:isVersionOf"]), (&json!(0), &json!({"id": "urn:uitslag:article:a"})));
    let lines = folder.run(&["extract", "a.jsonl", "--dedupe", "--format", "conll"]).stdout;
    assert!(lines.ends_with("\n\n# article = b\n# duplicate_of = a\n\n"), "{lines}");
}

#[test]
fn an_article_without_facts_has_a_document_as_well() {
    let folder = Folder::new().with("a.txt", "De gemeenteraad stemde dinsdag in.");
    for format in DOCUMENTS {
        let run = folder.run(&["extract", "a.txt", "--format", format]);
        assert_eq!((run.code, run.lines().len()), (Some(0), 1), "{format}");
    }
    assert!(folder.run(&["extract", "a.txt", "--format", "conll"]).stdout.starts_with("# article = a\nDe\tO\n"));
}

#[test]
fn what_cannot_be() {
    let folder = Folder::new().with("a.txt", "Femke Kok won.").with("full/b.txt", "mine");
    for (arguments, reason) in [
        (&["tokens", "a.txt", "--format", "jsonld"][..], "only extract tells facts in the words of a standard"),
        (&["tokens", "a.txt", "-o", "a.conll"], "only extract tells facts in the words of a standard"),
        (&["extract", "a.txt", "-o", "full", "--format", "conll"], "it is a folder"),
        (&["extract", "a.txt", "-o", "full", "--format", "schema.org"], "there is something already"),
        (&["extract", "a.txt", "--format", "webannotation", "--resume"], "name it with -o"),
    ] {
        let run = folder.run(arguments);
        assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""), "{arguments:?}: {}", run.stderr);
        assert!(run.stderr.contains(reason), "{arguments:?}: {}", run.stderr);
    }
    assert_eq!(folder.names(), ["a.txt", "full"]);
}
