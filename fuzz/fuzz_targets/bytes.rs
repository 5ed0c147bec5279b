//! Any bytes, read as a file of any name, and all articles in them.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use uitslag::Engine;
use uitslag::grammar::Grammar;
use uitslag::read::{Articles, Options, Source};

static ENGINE: LazyLock<Engine> = LazyLock::new(|| Engine::new(Grammar::embedded()));

fuzz_target!(|bytes: &[u8]| {
    for name in ["a.txt", "a.json", "a.jsonl", "a.csv", "a.md", "a.html", "a.xml", "a.warc", "a.tar", "a"] {
        for article in Articles::new([Source::bytes(name, bytes.to_vec())], Options::default()).flatten() {
            let _ = ENGINE.extract(&article);
            let _ = ENGINE.tokens(&article);
        }
    }
});
