//! Files of every format with bytes changed, cut out and doubled: nothing makes the program fail.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use uitslag::read::Problem;

use crate::pack::{bzip2, gzip, tar, zip, zstd};
use crate::{fixture, read};

const NAMES: [&str; 14] = [
    "article.txt",
    "article.md",
    "page.html",
    "records.jsonl",
    "records.json",
    "table.csv",
    "nitf.xml",
    "newsml.xml",
    "alto-v2.xml",
    "alto-v4.xml",
    "delpher.xml",
    "didl.xml",
    "pages.warc",
    "texts.wet",
];

/// A file as it is, or in one of the containers.
fn packed(name: &str, how: usize) -> (String, Vec<u8>) {
    let bytes = fixture(name);
    match how {
        0 => (name.to_owned(), bytes),
        1 => (format!("{name}.gz"), gzip(bytes)),
        2 => (format!("{name}.bz2"), bzip2(bytes)),
        3 => (format!("{name}.zst"), zstd(bytes)),
        4 => ("a.zip".to_owned(), zip(&[(name, &bytes), ("b/a.txt", b"Kok won."), ("c/b.txt", b"Kim werd tweede.")])),
        _ => ("a.tar".to_owned(), tar(&[(name, &bytes), ("b/a.txt", b"Kok won.")])),
    }
}

#[derive(Clone, Debug)]
enum Change {
    Byte(Index, u8),
    Cut(Index, usize),
    Double(Index, usize),
    End(Index),
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        4 => (any::<Index>(), any::<u8>()).prop_map(|(at, byte)| Change::Byte(at, byte)),
        2 => (any::<Index>(), 1..200usize).prop_map(|(at, count)| Change::Cut(at, count)),
        2 => (any::<Index>(), 1..200usize).prop_map(|(at, count)| Change::Double(at, count)),
        1 => any::<Index>().prop_map(Change::End),
    ]
}

fn mangle(mut bytes: Vec<u8>, changes: &[Change]) -> Vec<u8> {
    for change in changes {
        let length = bytes.len().max(1);
        match change {
            Change::Byte(at, byte) => bytes.iter_mut().skip(at.index(length)).take(1).for_each(|old| *old = *byte),
            Change::Cut(at, count) => {
                let at = at.index(length).min(bytes.len());
                bytes.drain(at..bytes.len().min(at + count));
            }
            Change::Double(at, count) => {
                let at = at.index(length).min(bytes.len());
                let again = bytes[at..bytes.len().min(at + count)].to_vec();
                bytes.splice(at..at, again);
            }
            Change::End(at) => bytes.truncate(at.index(length)),
        }
    }
    bytes
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_makes_the_program_fail(name in select(&NAMES[..]), how in 0..6usize, changes in vec(change(), 1..6)) {
        let (packed_name, bytes) = packed(name, how);
        let bytes = mangle(bytes, &changes);
        let items = read(&packed_name, bytes.clone());
        let failed = |problem: &Problem| matches!(problem, Problem::Failed);
        prop_assert!(!items.iter().any(|item| item.as_ref().is_err_and(|error| failed(&error.problem))));
        let shown = |items: &[Result<_, uitslag::read::ReadError>]| format!("{items:?}");
        prop_assert_eq!(shown(&items), shown(&read(&packed_name, bytes)), "the same again");
    }
}
