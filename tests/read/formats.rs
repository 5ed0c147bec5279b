//! Each format: the text, the title, the day and the address of its articles. The files are those of `fixtures/input/`.

use uitslag::read::{Article, Fields, Format, Options};

use crate::{articles, fixture, read_with, told};

const NO_DAY: &str = "";

/// Compares an article with its name, title, day, address and text.
fn check(article: &Article, id: &str, title: &str, day: &str, url: &str, text: &str) {
    let shown = |value: &Option<String>| value.clone().unwrap_or_default();
    let published = article.published.map(|day| day.to_string()).unwrap_or_default();
    let found = (article.id.as_str(), shown(&article.title), published, shown(&article.url), article.text.as_str());
    assert_eq!(found, (id, title.to_owned(), day.to_owned(), url.to_owned(), text));
}

#[test]
fn plain_text() {
    let text = "Kok wint in Heerenveen\n\nHEERENVEEN - Femke Kok won zondag de 500 meter in 37,54. De wereldkampioene was sneller \
                dan de Koreaanse Minsun Kim, die in 37,85 tweede\nwerd. Jutta Leerdam werd derde.\n";
    let found = articles("2023-11-19-kok.txt", fixture("article.txt"));
    check(&found[0], "2023-11-19-kok", "Kok wint in Heerenveen", "2023-11-19", "", text);
    assert_eq!(found.len(), 1);
}

#[test]
fn markdown() {
    let text = "HEERENVEEN – Femke Kok won zondag de 500 meter in 37,54. De Koreaanse Minsun Kim werd tweede in 37,85.\n\n\
                Uitslag\n\n1. Kok 37,54\n2. Kim 37,85";
    check(
        &articles("article.md", fixture("article.md"))[0],
        "article",
        "Kok wint in Heerenveen",
        "2023-11-19",
        "",
        text,
    );
}

#[test]
fn web_pages() {
    let found = articles("page.html", fixture("page.html"));
    let article = &found[0];
    let url = "https://example.org/sport/kok-wint";
    check(article, "page", "Kok wint in Heerenveen", "2023-11-19", url, &article.text);
    let start = "Femke Kok won zondag de 500 meter in 37,54. De Koreaanse Minsun Kim werd tweede";
    assert!(article.text.starts_with(start), "{}", article.text);
    assert!(article.text.contains("en de wereldkampioene van vorig jaar"), "{}", article.text);
    assert!(
        article
            .text
            .contains("\n\nJutta Leerdam werd derde, op 0,34 seconde van Kok. “Ik ben tevreden”, zei ze na afloop.")
    );
    for around in ["Voorpagina", "Lees ook", "beurs", "rechten voorbehouden"] {
        assert!(!article.text.contains(around), "{around}");
    }
}

#[test]
fn json_lines_and_arrays() {
    let found = articles("records.jsonl", fixture("records.jsonl"));
    let text = "Femke Kok won zondag de 500 meter in 37,54.";
    check(&found[0], "jl-1", "Kok wint", "2023-11-19", "https://example.org/1", text);
    check(&found[1], "jl-2", "", NO_DAY, "", "Minsun Kim werd tweede in 37,85.");
    let found = articles("records.json", fixture("records.json"));
    check(&found[0], "ja-1", "Kok wint", "2023-11-19", "https://example.org/1", text);
    check(&found[1], "ja-2", "Kim tweede", NO_DAY, "", "Minsun Kim werd tweede in 37,85.");
    assert_eq!(found.len(), 2);
    assert_eq!(articles("stdin", fixture("records.json")), found, "by content alone");
}

#[test]
fn fields_that_the_user_names() {
    let named = |name: &str| Some(name.to_owned());
    let fields = Fields {
        id: named("meta.nr"),
        text: named("inhoud"),
        title: named("kop"),
        published: named("meta.dag"),
        url: named("adres"),
    };
    let options = Options { fields, ..Options::default() };
    let line = r#"{"meta": {"nr": 5, "dag": "20231119"}, "kop": "T", "inhoud": "Kok won.", "adres": "https://example.org/5", "text": "niet"}"#;
    let found = read_with("a.jsonl", line, options.clone());
    check(found[0].as_ref().expect("an article"), "5", "T", "2023-11-19", "https://example.org/5", "Kok won.");
    let table = "meta.nr,kop,inhoud,meta.dag,adres\n5,T,Kok won.,2023/11/19,https://example.org/5\n";
    let found = read_with("a.csv", table, options);
    check(found[0].as_ref().expect("an article"), "5", "T", "2023-11-19", "https://example.org/5", "Kok won.");
}

#[test]
fn tables() {
    let found = articles("table.csv", fixture("table.csv"));
    let text = "Femke Kok won zondag de \"500 meter\" in 37,54;\nMinsun Kim werd tweede.";
    check(&found[0], "c-1", "Kok wint", "2023-11-19", "https://example.org/1", text);
    check(&found[1], "c-2", "", NO_DAY, "", "Jutta Leerdam werd derde.");
    let tabs = articles("2023-11-19.tsv", "\u{feff}Date\tText\n\tKok won, zei ze.\n");
    check(&tabs[0], "2023-11-19.tsv:2", "", "2023-11-19", "", "Kok won, zei ze.");
    let unnamed = articles("stdin", "url,body\nhttps://example.org/1,Kok won.\n");
    check(&unnamed[0], "stdin:2", "", NO_DAY, "https://example.org/1", "Kok won.");
}

#[test]
fn nitf() {
    let text = "Femke Kok won zondag de 500 meter in 37,54. Caféhouders waren blij.\n\nKok in actie.\n\nUitslag\n\n\
                1. Kok 37,54\n2. Kim 37,85\n\n3. Leerdam 37,88";
    let found = articles("nitf.xml", fixture("nitf.xml"));
    check(&found[0], "persbureau-20231119-17", "Kok wint in Heerenveen", "2023-11-20", "", text);
}

#[test]
fn newsml_g2() {
    let found = articles("newsml.xml", fixture("newsml.xml"));
    let id = |end: &str| format!("urn:newsml:example.org:20231119:{end}");
    let text = "Femke Kok won zondag de 500 meter\nin 37,54.\n\nMinsun Kim werd tweede.";
    check(&found[0], &id("kok"), "Kok wint in Heerenveen", "2023-11-19", "", text);
    check(&found[1], &id("kim"), "Kim tweede", "2023-11-19", "", "Minsun Kim werd tweede in 37,85.");
    check(&found[2], &id("plat"), "Leerdam derde", NO_DAY, "", "Leerdam derde\n\nJutta Leerdam werd derde.");
    assert_eq!(found.len(), 3, "a picture is no article");
}

#[test]
fn alto_in_reading_order() {
    let by_successor = "Stien Kaiser won de 1500 meter.\n\nZij is wereldkampioene in Noord-Holland.\n\nSlot.";
    check(&articles("alto-v2.xml", fixture("alto-v2.xml"))[0], "alto-v2", "", "1964-02-09", "", by_successor);
    let stated = "Kok won.\n\nIn 37,54.\n\nKim werd tweede.";
    check(&articles("alto-v4.xml", fixture("alto-v4.xml"))[0], "alto-v4", "", NO_DAY, "", stated);
}

#[test]
fn delpher() {
    let text = "Atje Keulen won de 1500 meter in 2.23,4.\n\nStien Kaiser werd tweede.";
    let found = articles("1964-02-10.xml", fixture("delpher.xml"));
    check(&found[0], "1964-02-10", "Schaatsen te Heerenveen", "1964-02-10", "", text);
    let found = articles("didl.xml", fixture("didl.xml"));
    let id = "DDD:ddd:010000001:mpeg21:a000";
    check(&found[0], &format!("{id}1"), "Kaiser wint", "1964-02-10", "", "Stien Kaiser won de 1500 meter.");
    check(&found[1], &format!("{id}2"), "Keulen tweede", "1964-02-10", "", "Atje Keulen werd tweede.");
}

#[test]
fn web_archives() {
    let found = articles("pages.warc", fixture("pages.warc"));
    let url = "https://example.org/sport/kok-wint";
    check(&found[0], url, "Kok wint in Heerenveen", "2023-11-19", url, &found[0].text);
    assert_eq!(found[0].text, articles("page.html", fixture("page.html"))[0].text, "as the page alone");
    assert_eq!(
        (found[1].id.as_str(), &found[1].text),
        ("https://example.org/sport/kok-wint?deel=1", &found[0].text),
        "in chunks"
    );
    assert_eq!(found.len(), 2, "neither pictures nor what was not found");
    let found = articles("texts.wet", fixture("texts.wet"));
    let text = "Kok wint in Heerenveen\n\nFemke Kok won zondag de 500 meter in 37,54.\n";
    check(&found[0], "https://example.org/wet/1", "Kok wint in Heerenveen", NO_DAY, "https://example.org/wet/1", text);
    assert_eq!(found.len(), 2);
}

#[test]
fn every_format_by_content_alone() {
    for name in [
        "page.html",
        "records.jsonl",
        "nitf.xml",
        "newsml.xml",
        "alto-v2.xml",
        "alto-v4.xml",
        "didl.xml",
        "pages.warc",
        "texts.wet",
    ] {
        let texts =
            |as_name: &str| -> Vec<String> { articles(as_name, fixture(name)).into_iter().map(|a| a.text).collect() };
        assert_eq!(texts("unnamed"), texts(name), "{name}");
        assert_eq!(texts("wrong.txt"), texts(name), "{name}");
    }
}

#[test]
fn a_format_that_the_user_names() {
    let page = "<p>Kok won.</p>";
    let text = |format| {
        let items = read_with("a.json", page, Options { format: Some(format), ..Options::default() });
        items
            .into_iter()
            .map(|item| item.map(|article| article.text).unwrap_or_else(|error| error.to_string()))
            .collect::<Vec<_>>()
    };
    assert_eq!(text(Format::Text), [page]);
    assert_eq!(text(Format::Html), ["Kok won."]);
    assert!(text(Format::Json)[0].starts_with("a.json: is not a JSON object"));
    assert!(text(Format::Nitf)[0].ends_with("holds no text of an article"));
}

#[test]
fn encodings_as_declared() {
    let latin = |text: &str| -> Vec<u8> { text.chars().map(|c| c as u8).collect() };
    let text = |name: &str, bytes: Vec<u8>| articles(name, bytes).remove(0).text;
    let page = "<html><head><meta charset=iso-8859-1></head><body><p>Één race.</p></body></html>";
    assert_eq!(text("a.html", latin(page)), "Één race.");
    let document = "<?xml version='1.0' encoding='ISO-8859-1'?><text><p>Één race.</p></text>";
    assert_eq!(text("a.xml", latin(document)), "Één race.");
    let wide: Vec<u8> = "\u{feff}<?xml version='1.0' encoding='UTF-16'?><text><p>Één race.</p></text>"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    assert_eq!(text("a.xml", wide), "Één race.");
    assert_eq!(
        text("a.txt", latin("De Café-race: één won, en zij was blij.")),
        "De Café-race: één won, en zij was blij."
    );
    let served =
        [b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=latin1\r\n\r\n", latin("<p>Één race.</p>").as_slice()]
            .concat();
    let record = crate::pack::warc("response", "https://example.org/", "application/http", served);
    assert_eq!(text("a.warc", record), "Één race.");
}

#[test]
fn what_was_only_found_may_be_something_else() {
    let archive = crate::pack::zip(&[
        ("a.txt", b"Kok won."),
        ("a.json", b"{\"article\": {\"id\": 1}}"),
        ("b.json", b"[{\"x\": 1}]"),
        ("mets.xml", b"<mets/>"),
        ("c.csv", b"naam,tijd\nKok,37\n"),
        ("d.jpg", b"\xff\xd8"),
    ]);
    assert_eq!(told("a.zip", archive), ["a"]);
    assert_eq!(
        told("a.json", "{\"x\": 1}"),
        ["a.json: \"text\" must be there, with the text of the article as a string"]
    );
    assert_eq!(
        told("mets.xml", "<mets/>"),
        ["mets.xml: is XML, but neither NITF, NewsML-G2, ALTO nor DIDL; its outermost element is <mets>"]
    );
    assert_eq!(
        told("c.csv", "naam,tijd\nKok,37\n"),
        ["c.csv: no column holds the text; name one with --text: naam, tijd"]
    );
}
