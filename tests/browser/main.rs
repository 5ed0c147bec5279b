//! The pages that `uitslag view` makes, in a real browser: pointing and keys do what they should, nothing is complained of or
//! loaded, and what stands in an article never runs. Without a browser these tests are passed over, unless
//! `UITSLAG_BROWSER_TESTS` is set.

#[path = "../common/mod.rs"]
mod common;

mod chromium;

use std::path::PathBuf;

use serde_json::{Value, json};
use tempfile::TempDir;

use chromium::Browser;
use common::{articles, fixtures, run_in};

/// A page in a folder of its own, opened.
struct Opened {
    browser: Browser,
    _folder: TempDir,
}

/// Makes a page of articles, given as JSON Lines, and opens it. None where there is no browser.
fn opened(lines: &str) -> Option<Opened> {
    let mut browser = Browser::start()?;
    let folder = tempfile::tempdir().expect("a temporary folder");
    let run = run_in(folder.path(), &["view", "-", "--from", "jsonl", "-o", "page.html"], lines.as_bytes());
    assert_eq!((run.code, run.stdout.as_str(), run.stderr.as_str()), (Some(0), "", ""));
    browser.open(&folder.path().join("page.html"));
    Some(Opened { browser, _folder: folder })
}

/// The first of the project's own articles, which has a bit of everything.
fn one_article() -> String {
    let path: &PathBuf = &fixtures()[0];
    let text = std::fs::read_to_string(path).expect("an article");
    format!("{}\n", json!({"id": "own-01", "published": "2023-11-19", "text": text, "url": "https://example.org/a"}))
}

fn season() -> String {
    std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/season.jsonl")).expect("the season")
}

/// The row of the table of results that holds some words.
fn row(words: &str) -> String {
    format!("[...document.querySelectorAll('.facts tr[data-item]')].find((e) => e.innerText.includes({words:?}))")
}

/// A marked piece of the text.
fn piece(words: &str) -> String {
    format!("[...document.querySelectorAll('.text span')].find((e) => e.textContent === {words:?})")
}

const LIT_WORDS: &str = "[...document.querySelectorAll('.text .lit')].map((e) => e.textContent)";
const LIT_ROWS: &str = "[...document.querySelectorAll('.facts .lit')].map((e) => e.cells?.[1]?.innerText ?? '')";
const WHY: &str = "document.querySelector('#why').innerText";
const FOCUSED: &str = "document.activeElement.innerText";

#[test]
fn pointing_at_a_fact_lights_its_words() {
    let Some(Opened { mut browser, .. }) = opened(&one_article()) else { return };
    assert_eq!(
        browser.text("document.title"),
        "Jackson ook zondag de beste op 500 meter, brons voor Leerdam – uitslag"
    );
    browser.point_at(&row("37.85"));
    let lit = browser.evaluate(LIT_WORDS);
    assert_eq!(lit, json!(["De Koreaanse Minsun Kim", "finishte", "0,31 seconde", "werd", "tweede"]));
    let why = browser.text(WHY);
    for said in ["Minsun Kim: place 2, 37.85", "37.54 + 0.31 = 37.85", "slower-than-winner", "frames/", ".frm:"] {
        assert!(why.contains(said), "{said} is not in {why}");
    }
    // The rest of the page lets go of it.
    browser.point_at("document.querySelector('.brand')");
    assert_eq!(browser.evaluate(LIT_WORDS), json!([]));
    assert_eq!(browser.problems(), [""; 0]);
}

#[test]
fn pointing_at_words_lights_their_facts() {
    let Some(Opened { mut browser, .. }) = opened(&one_article()) else { return };
    browser.point_at(&piece("ze"));
    let rows = browser.evaluate(LIT_ROWS);
    assert!(rows.as_array().is_some_and(|rows| rows.contains(&json!("Femke Kok"))), "{rows}");
    let why = browser.text(WHY);
    assert!(why.contains("“ze” pronoun") && why.contains("“ze” → “Femke Kok”"), "{why}");
    // What is chosen stays when the pointer leaves.
    browser.click(&piece("ze"));
    browser.point_at("document.querySelector('.brand')");
    assert_eq!(browser.evaluate(LIT_WORDS), json!(["ze"]));
    browser.press(&["Escape"]);
    assert_eq!(browser.evaluate(LIT_WORDS), json!([]));
    assert_eq!(browser.problems(), [""; 0]);
}

#[test]
fn keys_go_from_fact_to_fact() {
    let Some(Opened { mut browser, .. }) = opened(&one_article()) else { return };
    let names = |browser: &mut Browser| browser.text("document.activeElement.cells[1].innerText");
    browser.press(&["j"]);
    assert_eq!(names(&mut browser), "Erin Jackson");
    browser.press(&["j", "ArrowDown", "j", "k", "ArrowUp", "j"]);
    let third = browser.text(FOCUSED);
    assert_ne!(browser.evaluate(LIT_WORDS), json!([]));
    browser.press(&["Enter"]);
    assert_eq!(browser.evaluate("document.querySelectorAll('tr[aria-selected=true]').length"), 1);
    assert!(browser.text(WHY).contains("grammar"));
    // Chosen with Enter, let go with Escape; then the words of the text, one after the other.
    browser.press(&["Escape"]);
    assert_eq!(browser.evaluate("document.querySelectorAll('[aria-selected]').length"), 0);
    assert_eq!(browser.evaluate(LIT_WORDS), json!([]));
    browser.press(&["l"]);
    let first = browser.text(FOCUSED);
    browser.press(&["ArrowRight", "ArrowRight", "ArrowLeft", "h"]);
    assert_eq!(browser.text(FOCUSED), first);
    assert_ne!(first, third);
    // One stop for Tab in the text and one in the facts.
    let stops = "['.text', '.facts'].map((g) => document.querySelectorAll(`${g} [tabindex='0']`).length)";
    assert_eq!(browser.evaluate(stops), json!([1, 1]));
    assert_eq!(browser.problems(), [""; 0]);
}

#[test]
fn what_was_not_read_and_what_contradicts_itself() {
    let text = "Femke Kok won zaterdag bij het schaatsen in Heerenveen de 500 meter in 37,54. Jutta Leerdam werd tweede in 37,20. \
                Na 300 meter reed een van de rijdsters 12 rondjes.";
    let line = format!("{}\n", json!({"id": "a", "published": "2023-11-19", "text": text}));
    let Some(Opened { mut browser, .. }) = opened(&line) else { return };
    assert!(browser.text("document.querySelector('.facts').innerText").contains("Contradictions"));
    browser.click("document.querySelector('.notes li')");
    assert!(
        browser.text(WHY).contains(
            "The article contradicts itself: place 1 in 37.54 for Femke Kok, place 2 in 37.2 for Jutta Leerdam"
        )
    );
    let doubted = browser.evaluate("[...document.querySelectorAll('.text .doubted')].map((e) => e.textContent)");
    assert!(doubted.as_array().is_some_and(|words| words.len() > 3), "{doubted}");
    let unread = browser.text("[...document.querySelectorAll('.text .unread')].map((e) => e.textContent).join('')");
    assert_eq!(unread, "Na 300 meter reed een van de rijdsters 12 rondjes.");
    assert_eq!(browser.problems(), [""; 0]);
}

#[test]
fn the_gaps_of_a_contest() {
    let Some(Opened { mut browser, .. }) = opened(&one_article()) else { return };
    let bars =
        browser.evaluate("[...document.querySelectorAll('.gaps .bar .value')].map((e) => e.textContent).slice(0, 4)");
    assert_eq!(bars, json!(["37.54", "+0.31", "+0.34", "+0.73"]));
    browser.point_at("document.querySelectorAll('.gaps .bar')[1].querySelector('circle')");
    assert!(browser.text(WHY).contains("Minsun Kim: place 2"));
}

#[test]
fn the_index_is_searched() {
    let Some(Opened { mut browser, .. }) = opened(&season()) else { return };
    let shown = "document.querySelectorAll('.articles li').length";
    let all = browser.evaluate(shown);
    assert_eq!(all, season().lines().count());
    browser.press(&["/"]);
    browser.press(&["F", "é", "m", "k", "e", " ", "k", "o", "k"]);
    let some = browser.evaluate(shown);
    assert!(some.as_u64() > Some(0) && some.as_u64() < all.as_u64(), "{some}");
    assert!(browser.text("document.querySelector('.people').innerText").contains("Femke Kok"));
    browser.evaluate(&choose("sport", "biathlon", "change"));
    assert_eq!(browser.evaluate(shown), 0);
    browser.evaluate(&choose("sport", "speed-skating", "change"));
    assert_eq!(browser.evaluate(shown), some);
    browser.evaluate(&choose("kind", "withdrawal", "change"));
    let withdrawn = browser.evaluate(shown);
    assert!(withdrawn.as_u64() > Some(0) && withdrawn.as_u64() < some.as_u64(), "{withdrawn} of {some}");
    browser.evaluate(&choose("kind", "", "change"));
    browser.evaluate(&choose("from", "2030-01-01", "input"));
    assert_eq!(browser.evaluate(shown), 0);
    browser.evaluate(&choose("from", "", "input"));
    // From the search to the list, into an article and back to what was sought.
    browser.evaluate("document.querySelector('input[type=search]').focus()");
    browser.press(&["ArrowDown", "j", "k"]);
    assert_eq!(browser.text(FOCUSED), "Femke Kok");
    browser.click("document.querySelector('.articles a')");
    browser.wait("document.querySelector('.article') !== null");
    browser.press(&["/"]);
    browser.wait("document.querySelector('.list') !== null");
    assert_eq!(browser.evaluate(shown), some);
    browser.evaluate(&choose("sport", "", "change"));
    browser.press(&["Escape"]);
    assert_eq!(browser.evaluate(shown), all);
    assert_eq!(browser.problems(), [""; 0]);
}

/// Sets a field of the form as a user does.
fn choose(field: &str, value: &str, event: &str) -> String {
    format!(
        "(() => {{ const f = document.querySelector('form').elements.{field}; f.value = {value:?}; \
         f.dispatchEvent(new Event({event:?}, {{ bubbles: true }})); }})()"
    )
}

#[test]
fn the_page_of_a_person() {
    let Some(Opened { mut browser, .. }) = opened(&season()) else { return };
    browser.press(&["/"]);
    browser.press(&["F", "e", "m", "k", "e", " ", "K", "o", "k"]);
    browser.click("document.querySelector('.people a')");
    browser.wait("document.querySelector('.name') !== null");
    assert_eq!(browser.text("document.querySelector('h2').innerText"), "Femke Kok");
    let captions =
        browser.evaluate("[...document.querySelectorAll('.over-time figcaption')].map((e) => e.textContent)");
    assert!(captions.as_array().is_some_and(|c| c[0] == "Places" && c.contains(&json!("Times, 500m"))), "{captions}");
    let days = browser.evaluate("[...document.querySelectorAll('tbody tr')].map((e) => e.cells[0].innerText)");
    let days: Vec<&str> = days.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    // A year or a month stands for its middle.
    let middle = |day: &&str| format!("{day}{}", ["-07-01", "-15", ""][(day.len() - 4) / 3]);
    assert!(days.len() > 3 && days.iter().map(middle).is_sorted(), "{days:?}");
    // As many points as there are places, each a way to its article.
    let places = "[...document.querySelectorAll('tbody tr')].filter((e) => e.cells[2].innerText).length";
    let points = "document.querySelector('.over-time').querySelectorAll('a').length";
    assert_eq!(browser.evaluate(places), browser.evaluate(points));
    browser.click("document.querySelector('.over-time circle')");
    browser.wait("document.querySelector('.article') !== null");
    assert!(browser.text("document.querySelector('.text').innerText").contains("Kok"));
    assert_eq!(browser.problems(), [""; 0]);
}

/// What articles may hold that a page must not do.
const HOSTILE: [&str; 9] = [
    "<script>window.ran = 1</script>",
    "</script><script>window.ran = 1</script>",
    "<img src=x onerror='window.ran = 1'>",
    "\"><svg onload=\"window.ran = 1\">",
    "'><iframe srcdoc='<script>parent.ran = 1</script>'></iframe>",
    "<!--<script>",
    "]]><style>*{display:none}</style>",
    "javascript:window.ran=1",
    "<a href='http://example.org/' autofocus onfocus='window.ran = 1' style='position:fixed;inset:0'>Kok</a>",
];

#[test]
fn what_an_article_holds_never_runs() {
    let line = |(at, evil): (usize, &&str)| {
        let text = format!(
            "{evil}\n\nFemke {evil} Kok won zondag bij de wereldbeker schaatsen de 500 meter in 37,54. {evil} De 23-jarige Erwin <b>Smit</b> werd tweede in 37,85."
        );
        let title = if at % 2 == 0 { format!("Wereldbeker schaatsen {evil}") } else { evil.to_string() };
        json!({"id": evil, "title": title, "url": "javascript:window.ran=1", "text": text}).to_string() + "\n"
    };
    let lines: String = HOSTILE.iter().enumerate().map(line).collect();
    let Some(Opened { mut browser, .. }) = opened(&lines) else { return };
    let harmless = |browser: &mut Browser, at: &str| {
        let odd = "document.querySelectorAll('main script, main img, main iframe, main style, main svg [onload], \
                   [onerror], [onfocus], [style], [srcdoc], a[href^=javascript], main b').length";
        assert_eq!(browser.evaluate(odd), 0, "{at}");
        assert_eq!(browser.evaluate("window.ran === undefined"), json!(true), "{at}");
    };
    harmless(&mut browser, "index");
    for (at, evil) in HOSTILE.iter().enumerate() {
        browser.evaluate(&format!("location.hash = '#/article/{at}'"));
        browser.wait(&format!("document.querySelector('.about')?.innerText.includes({evil:?}) ?? false"));
        assert!(browser.text("document.querySelector('.text').innerText").contains(evil));
        browser.press(&["j", "Enter", "j", "Enter", "l", "Enter"]);
        let facts = browser.text("document.querySelector('.facts').innerText");
        assert!(facts.contains("37.54"), "{facts}");
        harmless(&mut browser, evil);
    }
    let names = browser.evaluate("document.querySelectorAll('.facts').length");
    assert_eq!(names, 1);
    for address in
        ["#/name/0", "#/name/<img src=x onerror=window.ran=1>", "#/article/99999", "#javascript:window.ran=1"]
    {
        browser.evaluate(&format!("location.hash = {address:?}"));
        harmless(&mut browser, address);
    }
    assert_eq!(browser.problems(), [""; 0]);
    // And if something got in all the same, the policy keeps it from running and from calling out.
    browser
        .evaluate("document.body.append(Object.assign(document.createElement('script'), { text: 'window.ran = 1' }))");
    browser
        .evaluate("document.body.append(Object.assign(document.createElement('img'), { src: 'http://127.0.0.1:9/' }))");
    harmless_policy(&mut browser);
}

fn harmless_policy(browser: &mut Browser) {
    assert_eq!(browser.evaluate("window.ran === undefined"), json!(true));
    let problems = browser.problems();
    assert_eq!(
        problems.iter().filter(|problem| problem.contains("Content Security Policy")).count(),
        2,
        "{problems:#?}"
    );
}

#[test]
fn characters_beyond_the_first_plane_move_nothing() {
    let text = "Wereldbeker schaatsen 🏆🥇\n\nFemke Kok won zondag in Heerenveen de 500 meter in 37,54. Minsun Kim werd tweede in 37,85.";
    let Some(Opened { mut browser, .. }) = opened(&format!("{}\n", json!({"id": "a", "text": text}))) else { return };
    assert_eq!(browser.text("document.querySelector('.text').innerText.trim()"), text);
    browser.point_at(&row("37.85"));
    assert_eq!(browser.evaluate(LIT_WORDS), json!(["Minsun Kim", "werd", "tweede", "37,85"]));
}

#[test]
fn a_thousand_articles() {
    let some = articles();
    let line = |n: usize| {
        let text = &some[n % some.len()].text;
        json!({"id": format!("a{n}"), "published": format!("20{:02}-01-01", n % 30), "text": text}).to_string() + "\n"
    };
    let lines: String = (0..1000).map(line).collect();
    let Some(Opened { mut browser, .. }) = opened(&lines) else { return };
    assert!(browser.text("document.querySelector('.count').innerText").starts_with("1000 of 1000"));
    // How long it takes to open is the business of the machine; that it makes no more than it shows is ours.
    let made = "document.querySelectorAll('main *').length";
    assert!(browser.evaluate(made).as_u64() < Some(1000));
    browser.click("document.querySelector('.more')");
    assert_eq!(browser.evaluate("document.querySelectorAll('.articles li').length"), 200);
    browser.evaluate("location.hash = '#/article/999'");
    browser.wait("document.querySelector('.article') !== null");
    assert!(browser.text("document.querySelector('.about').innerText").contains("a999"));
    assert_eq!(browser.problems(), [""; 0]);
}

/// The words whose colour is too near to that of what they stand on, by WCAG 2.
const HARD_TO_READ: &str = "(() => {
  const parse = (c) => (c.match(/[\\d.]+/g) ?? []).map(Number);
  const light = ([r, g, b]) => [r, g, b].map((v) => (v /= 255) <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
    .reduce((sum, v, n) => sum + v * [0.2126, 0.7152, 0.0722][n], 0);
  const ground = (e) => { for (; e; e = e.parentElement) { const c = parse(getComputedStyle(e).backgroundColor);
    if (c.length === 3 || c[3] > 0) return c; } return [255, 255, 255]; };
  const texts = [...document.querySelectorAll('body *')].filter((e) => !e.closest('script, style, noscript, svg')
    && e.getClientRects().length && [...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim()));
  return texts.filter((e) => { const [a, b] = [light(parse(getComputedStyle(e).color)), light(ground(e))];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) < 4.5; })
    .map((e) => `${e.tagName}.${e.className}: ${e.textContent.slice(0, 40)}`);
})()";

#[test]
fn light_and_dark_wide_and_narrow() {
    let Some(Opened { mut browser, _folder: folder }) = opened(&season()) else { return };
    let page = folder.path().join("page.html");
    let number = season().lines().position(|line| line.contains("\"own-01\"")).expect("the article is of the season");
    for (width, screen) in [(1280, "wide"), (390, "phone")] {
        for scheme in ["light", "dark"] {
            browser.show_as(width, scheme);
            browser.open(&page);
            let name = "document.querySelectorAll('.article').length === 0";
            browser.wait(name);
            check_look(&mut browser, &format!("index-{screen}-{scheme}"), width);
            browser.evaluate(&format!("location.hash = '#/article/{number}'"));
            browser.wait("document.querySelector('.article') !== null");
            browser.press(&["j", "j", "Enter"]);
            std::thread::sleep(std::time::Duration::from_millis(200));
            check_look(&mut browser, &format!("article-{screen}-{scheme}"), width);
            browser.click("document.querySelector('#why h3 a')");
            browser.wait("document.querySelector('.name') !== null");
            check_look(&mut browser, &format!("name-{screen}-{scheme}"), width);
        }
    }
    browser.show_as(1280, "dark");
    browser.evaluate(&format!("location.hash = '#/article/{number}'"));
    browser.wait("document.querySelector('.article') !== null");
    browser.evaluate("window.dispatchEvent(new Event('beforeprint'))");
    let paper = browser.text("document.querySelector('.paper').textContent");
    assert!(paper.contains("37.54 + 0.31 = 37.85") && paper.contains("slower-than-winner"), "{paper}");
    browser.evaluate("window.dispatchEvent(new Event('afterprint'))");
    assert!(browser.print("article") > 10_000);
    assert_eq!(browser.problems(), [""; 0]);
}

fn check_look(browser: &mut Browser, name: &str, width: u32) {
    browser.picture(name);
    assert_eq!(browser.evaluate(HARD_TO_READ), json!([]), "{name}");
    let wide = browser.evaluate("document.documentElement.scrollWidth");
    assert!(wide.as_u64() <= Some(width.into()), "{name} is {wide} wide");
}
