//! Containers around formats, and in each other.

use crate::pack::{bzip2, gzip, page, tar, zip, zstd};
use crate::{articles, fixture, told};

const LINES: &str = "{\"text\": \"Kok won.\"}\n{\"text\": \"Kim werd tweede.\"}\n";

#[test]
fn compressed_files() {
    for (ending, packed) in [("gz", gzip(LINES)), ("bz2", bzip2(LINES)), ("zst", zstd(LINES))] {
        assert_eq!(told(&format!("a.jsonl.{ending}"), packed.clone()), ["a.jsonl:1", "a.jsonl:2"], "{ending}");
        assert_eq!(told("stdin", packed), ["stdin:1", "stdin:2"], "{ending}, by content");
    }
    let twice = [gzip("{\"text\": \"Kok won.\"}\n"), gzip("{\"text\": \"Kim werd tweede.\"}\n")].concat();
    assert_eq!(told("a.jsonl.gz", twice).len(), 2, "a file of two members");
    let text = articles("2023-11-19.txt.gz", gzip("Kok won."));
    assert_eq!(
        (text[0].id.as_str(), text[0].published.map(|day| day.to_string()).as_deref()),
        ("2023-11-19", Some("2023-11-19"))
    );
}

#[test]
fn archives_in_their_order() {
    let members: [(&str, &[u8]); 6] = [
        ("b.txt", b"Kok won."),
        ("map/a.jsonl", LINES.as_bytes()),
        ("map/.verborgen.txt", b"nee"),
        ("foto.png", b"\x89PNG"),
        ("map/c.md", b"# Kim tweede\n\nZe werd tweede."),
        ("leeg/", b""),
    ];
    let expected = ["b", "a.jsonl:1", "a.jsonl:2", "c"];
    let (zip, tar) = (zip(&members), tar(&members));
    assert_eq!(told("a.zip", zip.clone()), expected);
    assert_eq!(told("a.tar", tar.clone()), expected);
    assert_eq!(told("a.tgz", gzip(&tar)), expected);
    assert_eq!(told("stdin", zstd(&tar)), expected);
    assert_eq!(told("stdin", bzip2(&zip)), expected);
}

#[test]
fn archives_in_archives() {
    let inner = zip(&[("x/a.txt.gz", &gzip("Kok won.")), ("leeg.txt", b" ")]);
    let outer = tar(&[("eerst.txt", b"Kim werd tweede."), ("in/week.zip", &inner)]);
    assert_eq!(
        told("jaar.tar.gz", gzip(outer)),
        ["eerst", "a", "jaar.tar.gz: in/week.zip!leeg.txt: is empty; an article needs text"]
    );
}

#[test]
fn too_many_layers() {
    let mut packed = b"Kok won.".to_vec();
    for _ in 0..8 {
        packed = gzip(packed);
    }
    assert_eq!(told("a.gz", packed.clone()), ["a"]);
    assert_eq!(told("a.gz", gzip(packed)), ["a.gz: is packed in more than 8 layers; unpack it"]);
}

#[test]
fn a_gzip_member_for_each_record() {
    let records: Vec<u8> =
        (0..50).flat_map(|n| gzip(page(&format!("https://example.org/{n}"), fixture("page.html")))).collect();
    let found = articles("CC-NEWS.warc.gz", records);
    assert_eq!(found.len(), 50);
    assert_eq!((found[49].id.as_str(), &found[49].text), ("https://example.org/49", &found[0].text));
}

#[test]
fn paths_inside_archives_are_names_and_nothing_else() -> std::io::Result<()> {
    let folder = tempfile::Builder::new().prefix("buiten").tempdir()?;
    let escaping = format!("../../../..{}/buiten.txt", folder.path().display());
    let absolute = format!("{}/buiten.txt", folder.path().display());
    for archive in [tar(&[(&escaping, b"Kok won."), (&absolute, b"Kok won.")]), zip(&[(&escaping, b"Kok won.")])] {
        assert!(told("a", archive).iter().all(|id| id == "buiten"));
    }
    assert_eq!(std::fs::read_dir(folder.path())?.count(), 0);
    Ok(())
}

#[test]
fn an_archive_without_articles() {
    let message = told("a.zip", zip(&[("foto.jpg", b"\xff\xd8")]));
    assert!(
        message[0].starts_with("a.zip: no articles in it; they are in files that end in txt, text, md, "),
        "{message:?}"
    );
    assert!(told("a.tar", tar(&[]))[0].starts_with("a.tar: no articles in it"));
}
