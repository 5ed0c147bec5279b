//! Reads the files of `grammar/` with the program's own reader, and stores the grammar in the form in which the program
//! loads it. A mistake in a file fails the build.

use std::hash::Hasher;
use std::path::Path;
use std::{env, fs};

// What the reader of the grammar is made of, under the names that it has in the program.
#[allow(dead_code)]
#[path = "src/ascii.rs"]
mod ascii;
#[allow(dead_code)]
#[path = "src/clause/flags.rs"]
mod flags;
#[allow(dead_code, unused_imports)]
#[path = "src/grammar/mod.rs"]
mod grammar;
#[allow(dead_code, unused_imports)]
#[path = "src/value/mod.rs"]
mod value;

mod clause {
    pub use crate::flags::Flags;
}

fn main() {
    for part in ["grammar", "src/ascii.rs", "src/clause/flags.rs", "src/grammar", "src/value"] {
        println!("cargo:rerun-if-changed={part}");
    }
    let grammar = grammar::Grammar::from_dir(Path::new("grammar"));
    let stored = grammar.unwrap_or_else(|error| panic!("{error}")).store();
    let mut hasher = rustc_hash::FxHasher::default();
    hasher.write(&stored);
    println!("cargo:rustc-env=UITSLAG_GRAMMAR={:016x}", hasher.finish());
    let out = env::var_os("OUT_DIR").expect("cargo sets it");
    fs::write(Path::new(&out).join("grammar.bin"), stored).expect("the build folder can be written");
}
