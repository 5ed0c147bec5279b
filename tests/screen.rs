//! Does the screen let everything pass in which something would be found, and little else?

mod common;

use std::path::Path;
use std::sync::LazyLock;

use common::{ENGINE, article, fixtures_in, report, stem};
use uitslag::read::Article;
use uitslag::report::Report;
use uitslag::screen::{Language, Screen};

static SCREEN: LazyLock<Screen> = LazyLock::new(|| Screen::new(ENGINE.grammar()));

/// Whether there is anything in a report that a filter must not lose.
fn has_facts(report: &Report) -> bool {
    report.sport.is_some()
        || !report.results.is_empty()
        || !report.withdrawals.is_empty()
        || !report.conditions.is_empty()
        || !report.records.is_empty()
        || !report.schedule.is_empty()
        || !report.matches.is_empty()
}

/// Why an article would be lost, if it would.
fn lost(article: &Article) -> Option<&'static str> {
    let verdict = SCREEN.text(article.headline_beside(), &article.text);
    // A whole page may hold more.
    let page = SCREEN.page(&[article.title.as_deref().unwrap_or_default(), &article.text].join("\n\n"), None);
    if verdict.language == Language::Other || page.language == Language::Other {
        Some("language")
    } else if !verdict.sport || !page.sport {
        Some("sport")
    } else {
        None
    }
}

/// The texts of the literate cases, each alone and below the heading that holds there, with the page that it is of.
fn cases() -> Vec<Article> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/literate");
    let mut cases = Vec::new();
    for page in std::fs::read_dir(folder).expect("the pages").map(|entry| entry.expect("a page").path()) {
        let text = std::fs::read_to_string(&page).expect("a page");
        let mut heading = "Langebaanschaatsen op de ijsbaan";
        for part in text.split("```") {
            heading = part.lines().rev().find_map(|line| line.strip_prefix("Heading: ")).unwrap_or(heading);
            if let Some((info, content)) = part.split_once('\n')
                && info.starts_with("text")
            {
                cases.push(article(&stem(&page), &format!("{heading}\n\n{content}")));
                cases.push(article(&stem(&page), content));
            }
        }
    }
    cases
}

#[test]
fn no_report_of_the_corpus_is_lost() {
    let mut reports = 0;
    for path in ["corpus", "own"].into_iter().flat_map(fixtures_in) {
        let text = std::fs::read_to_string(&path).expect("an article");
        if has_facts(&report(&path)) {
            reports += 1;
            assert_eq!(lost(&article(&stem(&path), &text)), None, "{}", path.display());
        }
    }
    assert!(reports > 40, "{reports}");
}

#[test]
fn no_case_of_the_grammar_is_lost() {
    let cases = cases();
    let mut told = 0;
    for case in cases.iter().filter(|case| has_facts(&ENGINE.extract(case))) {
        told += 1;
        assert_eq!(lost(case), None, "{}: {}", case.id, case.text);
    }
    assert!(told > 500, "{told}");
}

#[test]
fn no_example_of_a_heading_beside_its_text_is_lost() {
    for path in fixtures_in("corpus") {
        let text = std::fs::read_to_string(&path).expect("an article");
        let Some((title, text)) = text.split_once("\n\n") else { continue };
        let beside = Article { title: Some(title.to_owned()), ..article(&stem(&path), text) };
        if has_facts(&ENGINE.extract(&beside)) {
            assert_eq!(lost(&beside), None, "{}", path.display());
        }
    }
}

#[test]
fn what_is_about_other_matters_hardly_passes() {
    let others: Vec<_> = fixtures_in("corpus").into_iter().filter(|path| stem(path).starts_with("neg-")).collect();
    let passes = |path: &Path| {
        let verdict = SCREEN.text(None, &std::fs::read_to_string(path).expect("an article"));
        assert_ne!(verdict.language, Language::Other, "{}", path.display());
        verdict.sport
    };
    let passed: Vec<_> = others.iter().filter(|path| passes(path)).map(|path| stem(path)).collect();
    // All of them borrow the words of sport. This one has a marathon skater, who is elected.
    assert_eq!((passed, others.len()), (vec!["neg-08".to_owned()], 11));
}
