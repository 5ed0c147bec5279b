//! Reads the lexicon of `grammar/` into the form in which the program loads it, and puts it with the other grammar files
//! into the binary. A mistake in a lexicon file fails the build.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

#[allow(dead_code)]
#[path = "src/grammar/interner.rs"]
mod interner;
#[allow(dead_code)]
#[path = "src/grammar/lex_file.rs"]
mod lex_file;
#[allow(dead_code)]
#[path = "src/grammar/lexicon.rs"]
mod lexicon;
#[allow(dead_code)]
#[path = "src/grammar/mistake.rs"]
mod mistake;
#[allow(dead_code)]
#[path = "src/grammar/symbol.rs"]
mod symbol;

fn main() {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let grammar = root.join("grammar");
    for file in ["interner", "lex_file", "lexicon", "mistake", "symbol"] {
        println!("cargo:rerun-if-changed=src/grammar/{file}.rs");
    }
    println!("cargo:rerun-if-changed=grammar");
    let mut files = Vec::new();
    for part in ["frames", "lexicon", "phrases", "sports"] {
        println!("cargo:rerun-if-changed=grammar/{part}");
        let Ok(entries) = fs::read_dir(grammar.join(part)) else { continue };
        for entry in entries.flatten() {
            let path = entry.path();
            if path.extension().is_some_and(|e| e == "lex" || e == "phr" || e == "frm") {
                println!("cargo:rerun-if-changed={}", path.display());
                files.push((format!("{part}/{}", name(&path)), path));
            }
        }
    }
    files.sort();
    let out = PathBuf::from(env::var("OUT_DIR").expect("cargo sets it"));
    let mut code = String::from("static EMBEDDED: &[(&str, &str)] = &[\n");
    let mut words = lexicon::Lexicon::default();
    for (index, (name, path)) in files.iter().enumerate() {
        if name.ends_with(".lex") {
            let text = fs::read_to_string(path).expect("a grammar file can be read");
            let mut mistakes = Vec::new();
            lex_file::read(&mut words, index, &text, &mut mistakes);
            if let Some(mistake) = mistakes.first() {
                let (line, column) = position(&text, mistake.at);
                panic!("grammar/{name}:{line}:{column}: {}", mistake.message);
            }
        } else {
            let _ = writeln!(code, "    ({name:?}, include_str!({:?})),", path.display().to_string());
        }
    }
    words.finish();
    code.push_str("];\n\n/// The lexicon, as it is loaded.\npub static LEXICON: &[u8] = include_bytes!(concat!(env!(\"OUT_DIR\"), \"/lexicon.bin\"));\n");
    fs::write(out.join("lexicon.bin"), words.store()).expect("the build folder can be written");
    fs::write(out.join("grammar_files.rs"), code).expect("the build folder can be written");
}

fn name(path: &Path) -> String {
    path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default()
}

/// Line and column, counted from 1.
fn position(text: &str, at: usize) -> (usize, usize) {
    let before = &text[..at.min(text.len())];
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or("").chars().count() + 1;
    (line, column)
}
