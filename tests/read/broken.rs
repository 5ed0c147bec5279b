//! Input that is broken: named with archive, member and byte, and everything else is read.

use uitslag::read::Options;

use crate::pack::{bzip2, gzip, page, tar, warc, zip, zstd};
use crate::{fixture, read, told, told_with};

const PAGE: &str = "<html><body><p>Femke Kok won de 500 meter in 37,54.</p></body></html>";

fn has_error(told: &[String], at: usize, parts: &[&str]) {
    assert!(
        told.get(at).is_some_and(|message| parts.iter().all(|part| message.contains(part))),
        "{parts:?} in {told:#?}"
    );
}

/// Letters without a pattern, so that a packed text of them is long.
fn noise(bytes: usize) -> String {
    let mut state = 7u32;
    let letter = |_| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        char::from(b'a' + (state >> 24) as u8 % 26)
    };
    (0..bytes).map(letter).collect()
}

#[test]
fn compressed_data_that_breaks_off() {
    let text = noise(20_000);
    for (ending, format, packed) in
        [("gz", "gzip", gzip(&text)), ("bz2", "bzip2", bzip2(&text)), ("zst", "zstd", zstd(&text))]
    {
        let cut = packed[..packed.len() / 2].to_vec();
        let found = told(&format!("a.txt.{ending}"), cut);
        assert_eq!(found.len(), 1, "no half article: {found:?}");
        has_error(&found, 0, &[&format!("a.txt.{ending}: byte "), &format!("its {format} data is broken (")]);
    }
    let one = gzip("{\"text\": \"Kok won.\"}\n");
    let found = told("a.jsonl.gz", [one.as_slice(), &one[..one.len() / 2]].concat());
    assert_eq!(found[0], "a.jsonl:1", "however small it is");
    has_error(&found, 1, &["a.jsonl.gz: ", "its gzip data is broken"]);
    let lines = format!(
        "{{\"text\": \"Kok won.\"}}\n{{\"text\": \"{}\"}}\n{{\"text\": \"{}\"}}\n",
        noise(60_000),
        noise(60_000)
    );
    let packed = gzip(lines);
    let items = read("a.jsonl.gz", packed[..packed.len() - 30_000].to_vec());
    assert!(items[0].is_ok(), "what comes before the break is read");
    let error = items.last().and_then(|item| item.as_ref().err()).expect("the break");
    assert!(error.to_string().contains("its gzip data is broken (it breaks off before its end)"), "{error}");
    assert!(error.offset.is_some_and(|at| at > 0 && at <= packed.len() as u64), "{error:?}");
}

#[test]
fn data_that_is_changed() {
    let text = noise(5_000);
    let mut packed = gzip(&text);
    let middle = packed.len() / 2;
    packed[middle] ^= 0x55;
    has_error(&told("a.txt.gz", packed), 0, &["a.txt.gz: byte ", "its gzip data is broken ("]);
    let mut archive = zip(&[("a.txt", text.as_bytes()), ("b.txt", b"Kim werd tweede.")]);
    archive[1_000] ^= 0x55;
    let found = told("a.zip", archive);
    has_error(&found, 0, &["a.zip: a.txt: ", "its zip data is broken ("]);
    assert_eq!(found[1], "b", "the next member is read");
}

#[test]
fn archives_that_break_off() {
    let members: [(&str, &[u8]); 3] =
        [("a.txt", b"Kok won."), ("b.txt", b"Kim werd tweede."), ("c.txt", b"Leerdam werd derde.")];
    let whole = zip(&members);
    let directory = whole.windows(4).position(|bytes| bytes == b"PK\x01\x02").expect("a directory");
    let found = told("a.zip", whole[..directory].to_vec());
    assert_eq!(found[..3], ["a", "b", "c"], "members are found without the directory");
    has_error(&found, 3, &["a.zip: its zip data is broken ("]);
    let archive = tar(&members);
    let found = told("a.tar", archive[..512 * 3 + 5].to_vec());
    assert_eq!(found[0], "a");
    has_error(&found, 1, &["a.tar: b.txt: byte 1536: its tar data is broken (it breaks off before its end)"]);
    let mut archive = tar(&members);
    archive[1024 + 150] ^= 1;
    let found = told("a.tar", archive);
    assert_eq!(found[0], "a");
    has_error(&found, 1, &["a.tar: byte ", "its tar data is broken ("]);
}

#[test]
fn encrypted_members() {
    let mut archive = zip(&[("a.txt", b"Kok won."), ("b.txt", b"Kim werd tweede.")]);
    // Bit 0 of the flags, in the header of the member and in the directory (APPNOTE.TXT 4.4.4).
    let directory = archive.windows(4).position(|bytes| bytes == b"PK\x01\x02").expect("a directory");
    archive[6] |= 1;
    archive[directory + 8] |= 1;
    let found = told("a.zip", archive);
    has_error(&found, 0, &["a.zip: a.txt: cannot be unpacked ("]);
    assert_eq!(found[1], "b");
}

#[test]
fn bombs() {
    let zeros = vec![b' '; 80 << 20];
    for (name, packed) in [("a.jsonl.gz", gzip(&zeros)), ("a.jsonl.bz2", bzip2(&zeros)), ("a.jsonl.zst", zstd(&zeros))]
    {
        has_error(&told(name, packed), 0, &["unpacks to more than 250 times its size"]);
    }
    let archive = zip(&[("a.jsonl", &zeros), ("b.txt", b"Kok won.")]);
    let found = told("a.zip", archive);
    has_error(&found, 0, &["a.zip: a.jsonl: ", "unpacks to more than 250 times its size"]);
    assert_eq!(found[1], "b");
}

#[test]
fn articles_that_are_too_large() {
    let options = || Options { max_article: 1 << 20, ..Options::default() };
    let large = noise((1 << 20) + 1);
    let expected = |place: &str| {
        format!(
            "{place}: has more than 1 MB, the most that one article may have; split it, or allow more with --max-article"
        )
    };
    assert_eq!(told_with("a.txt", large.clone(), options()), [expected("a.txt")]);
    let archive = zip(&[("a.txt", large.as_bytes()), ("b.txt", b"Kok won.")]);
    assert_eq!(told_with("a.zip", archive, options()), [expected("a.zip: a.txt"), "b".to_owned()]);
    let lines = format!("{{\"text\": \"{large}\"}}\n{{\"text\": \"Kok won.\"}}\n");
    assert_eq!(told_with("a.jsonl", lines, options()), [expected("a.jsonl: line 1"), "a.jsonl:2".to_owned()]);
    let array = format!("[{{\"text\": \"{}\"}}, {{\"text\": \"Kok won.\"}}]", large.repeat(5));
    assert_eq!(told_with("a.json", array, options()), [expected("a.json: byte 1"), "a.json:2".to_owned()]);
    let table = format!("id,text\n1,{large}\n2,Kok won.\n");
    assert_eq!(told_with("a.csv", table, options()), [expected("a.csv: line 2"), "2".to_owned()]);
    let endless = format!("id,text\n1,\"{}\n", large.repeat(3));
    assert_eq!(told_with("a.csv", endless, options())[0], expected("a.csv"), "a quotation that never ends");
    let document = format!("<text><p>{large}</p></text>");
    has_error(&told_with("a.xml", document, options()), 0, &["a.xml: ", "has more than 1 MB"]);
    let records = [page("https://example.org/1", large.repeat(3)), page("https://example.org/2", PAGE)].concat();
    let found = told_with("a.warc", records, options());
    assert_eq!(found, [expected("a.warc: https://example.org/1: byte 0"), "https://example.org/2".to_owned()]);
    assert_eq!(told_with("a.txt", noise(1 << 20), options()), ["a"], "just the limit");
}

#[test]
fn records_of_the_wrong_length() {
    let good = |n: u32| page(&format!("https://example.org/{n}"), PAGE);
    let length = |record: Vec<u8>, from: usize, to: usize| {
        let text = String::from_utf8(record).expect("UTF-8");
        text.replace(&format!("Content-Length: {from}"), &format!("Content-Length: {to}")).into_bytes()
    };
    let content = good(2).len() - String::from_utf8_lossy(&good(2)).find("HTTP/1.1").expect("an answer") - 4;
    for wrong in [content - 20, content + 30, content + 400, 1_000_000] {
        let broken = length(good(2), content, wrong);
        let archive = [good(1), broken, good(3)].concat();
        let found = told("a.warc", archive);
        assert_eq!(found[0], "https://example.org/1");
        has_error(&found, 1, &[&format!("a.warc: byte {}: is a broken WARC record (", good(1).len())]);
        assert_eq!(found[2..], ["https://example.org/3"], "{wrong}");
    }
    let without = String::from_utf8(good(2)).expect("UTF-8").replace("Content-Length", "Content-Size").into_bytes();
    let found = told("a.warc", [good(1), without, good(3)].concat());
    has_error(&found, 1, &["has no Content-Length"]);
    assert_eq!(found[2], "https://example.org/3");
    let rubbish = told("a.warc", [good(1), b"rubbish\r\nmore of it\r\n".to_vec(), good(3)].concat());
    has_error(&rubbish, 1, &[&format!("a.warc: byte {}: ", good(1).len()), "a record should begin here"]);
    assert_eq!(rubbish[2], "https://example.org/3");
}

#[test]
fn a_broken_gzip_member_in_a_web_archive() {
    let packed = |n: u32| gzip(page(&format!("https://example.org/{n}"), fixture("page.html")));
    let mut broken = packed(2);
    let middle = broken.len() / 2;
    broken[middle..middle + 40].fill(0xff);
    let found = told("a.warc.gz", [packed(1), broken, packed(3)].concat());
    assert_eq!(found[0], "https://example.org/1");
    // What is changed may still unpack to something; then the record it is in is broken.
    has_error(&found, 1, &["a.warc.gz: byte ", "broken"]);
    assert_eq!(found.last().map(String::as_str), Some("https://example.org/3"));
    let whole = packed(1);
    let found = told("a.warc.gz", [packed(1), whole[..whole.len() / 2].to_vec()].concat());
    assert_eq!(found[0], "https://example.org/1");
    has_error(&found, 1, &["a.warc.gz: byte ", "it breaks off before its end"]);
    assert_eq!(found.len(), 2);
}

#[test]
fn one_bad_page_in_a_web_archive() {
    let deep = format!("{}Kok won.", "<div>".repeat(100_000));
    let coded = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br\r\n\r\n\x0b\x02".as_slice();
    let archive = [
        page("https://example.org/diep", deep),
        page("https://example.org/utf8", b"<p>\xff\xfe caf\xe9</p>"),
        page("https://example.org/veel", "<p>Kok won.".repeat(260_000)),
        warc("response", "https://example.org/br", "application/http", coded),
        page("https://example.org/goed", PAGE),
    ]
    .concat();
    let found = told("a.warc", archive);
    has_error(&found, 0, &["a.warc: https://example.org/diep: byte 0: is nested more than 256 deep"]);
    has_error(&found, 1, &["a.warc: https://example.org/utf8: byte ", "is not valid UTF-8 at byte 3"]);
    has_error(&found, 2, &["a.warc: https://example.org/veel: byte ", "has more than 250000 elements"]);
    has_error(&found, 3, &["a.warc: https://example.org/br: byte ", "content encoding \"br\""]);
    assert_eq!(found[4..], ["https://example.org/goed"]);
}

#[test]
fn json_that_breaks_off() {
    let found = told("a.jsonl", "{\"text\": \"Kok won.\"}\n{\"text\": \"Ki");
    assert_eq!(found[0], "a.jsonl:1");
    has_error(&found, 1, &["a.jsonl: line 2: is not a JSON object (EOF while parsing a string"]);
    let found = told(
        "a.json",
        "[{\"text\": \"Kok won.\"}, {\"text\": 7}, nonsense, {\"text\": \"Kim werd tweede.\"}, {\"text\": \"Ki",
    );
    assert_eq!((found[0].as_str(), found[3].as_str()), ("a.json:1", "a.json:4"));
    has_error(&found, 1, &["a.json: byte 23: \"text\" must be there"]);
    has_error(&found, 2, &["a.json: byte 36: is not a JSON object (expected ident at"]);
    has_error(&found, 4, &["a.json: byte ", "the array breaks off before its end"]);
    let items = read("a.jsonl", "{\"text\": \"a\"}\nnonsense\n");
    let error = items[1].as_ref().expect_err("nonsense");
    assert_eq!((error.line, error.offset), (Some(2), Some(14)));
    assert_eq!(told("a.json", "[]"), ["a.json: is empty; an article needs text"]);
}

#[test]
fn rows_that_are_none() {
    let found = told("a.csv", "id,text\n1,Kok won.\n2\n3,Kim,werd,tweede\n4,Leerdam werd derde.\n");
    assert_eq!((found[0].as_str(), found[3].as_str()), ("1", "4"));
    has_error(&found, 1, &["a.csv: line 3: is not a row of the table (it has 1 columns, and the header 2)"]);
    has_error(&found, 2, &["a.csv: line 4: is not a row of the table (it has 4 columns"]);
    let found = told("a.csv", b"id,text\n1,caf\xe9\n2,Kok won.\n".to_vec());
    has_error(&found, 0, &["a.csv: line 2: is not valid UTF-8; name its encoding with --encoding"]);
    assert_eq!(found[1], "2");
    let found = told("a.csv", "id,text,published\n1,Kok won.,gisteren\n");
    has_error(&found, 0, &["a.csv: line 2: \"published\": \"gisteren\" is no date"]);
    assert_eq!(told("a.csv", ""), ["a.csv: is empty; an article needs text"]);
}

#[test]
fn xml_that_is_broken() {
    for (document, reason) in [
        ("<nitf><body><body.content><p>Kok won.", "it breaks off before its end"),
        ("<text><p>Kok won.</q></text>", "is not well-formed XML ("),
        ("<text><p>Kok &won; won.</p></text>", "the entity &won; is not expanded"),
        ("<alto><Layout/></alto>", "holds no text of an article"),
        ("<text><p> </p></text>", "holds no text of an article"),
    ] {
        has_error(&told("a.xml", document), 0, &["a.xml: ", reason]);
    }
    let deep = format!("<nitf>{}", "<p>".repeat(100_000));
    has_error(&told("a.xml", deep), 0, &["a.xml: ", "is nested more than 512 deep"]);
    let error = read("a.xml", "<text><p>Kok won.</q></text>").remove(0).expect_err("broken");
    assert!(error.offset.is_some_and(|at| (17..28).contains(&at)), "{error:?}");
}

#[test]
fn entities_are_not_expanded() {
    let laughs = "<?xml version='1.0'?><!DOCTYPE nitf [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]>\
                  <nitf><body><body.content><p>&b;</p></body.content></body></nitf>";
    has_error(&told("a.xml", laughs), 0, &["a.xml: byte ", "the entity &b; is not expanded"]);
    let external = "<?xml version='1.0'?><!DOCTYPE nitf [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>\
                    <nitf><body><body.content><p>&x;</p></body.content></body></nitf>";
    has_error(&told("a.xml", external), 0, &["the entity &x; is not expanded"]);
}

#[test]
fn one_bad_item_leaves_the_others() {
    let item =
        |guid: &str, content: &str| format!("<newsItem guid='{guid}'><contentSet>{content}</contentSet></newsItem>");
    let text = "<inlineData contenttype='text/plain'>Kok won.</inlineData>";
    let document =
        format!("<newsMessage>{}{}{}</newsMessage>", item("een", text), item("leeg", ""), item("twee", text));
    let found = told("a.xml", document);
    assert_eq!((found[0].as_str(), found[2].as_str()), ("een", "twee"));
    has_error(&found, 1, &["a.xml: byte ", "holds no text of an article"]);
}

#[test]
fn empty_files_of_every_kind() {
    for name in ["a.txt", "a.md", "a.html", "a.jsonl", "a.json", "a.csv", "a.warc", "a"] {
        assert_eq!(told(name, ""), [format!("{name}: is empty; an article needs text")]);
    }
    for name in ["a.gz", "a.zip", "a.tar", "a.zst", "a.bz2", "a.xml"] {
        assert_eq!(told(name, "").len(), 1, "{name}");
    }
}
