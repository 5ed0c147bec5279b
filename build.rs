//! Puts the files of `grammar/` into the binary.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").expect("cargo sets it")).join("grammar");
    println!("cargo:rerun-if-changed=grammar");
    let mut files = Vec::new();
    for part in ["frames", "lexicon", "phrases", "sports"] {
        println!("cargo:rerun-if-changed=grammar/{part}");
        let Ok(entries) = fs::read_dir(root.join(part)) else { continue };
        for entry in entries.flatten() {
            let path = entry.path();
            if path.extension().is_some_and(|e| e == "lex" || e == "phr" || e == "frm") {
                println!("cargo:rerun-if-changed={}", path.display());
                files.push((format!("{part}/{}", name(&path)), path));
            }
        }
    }
    files.sort();
    let mut code = String::from("static EMBEDDED: &[(&str, &str)] = &[\n");
    for (name, path) in files {
        let _ = writeln!(code, "    ({name:?}, include_str!({:?})),", path.display().to_string());
    }
    code.push_str("];\n");
    let out = PathBuf::from(env::var("OUT_DIR").expect("cargo sets it")).join("grammar_files.rs");
    fs::write(out, code).expect("the build folder can be written");
}

fn name(path: &Path) -> String {
    path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default()
}
