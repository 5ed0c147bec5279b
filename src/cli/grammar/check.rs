//! `grammar check`: how large the grammar is, and what looks wrong in it.

use clap::Args;
use uitslag::Engine;
use uitslag::check::{Code, Warning, check};
use uitslag::grammar::{Grammar, place, unknown};
use uitslag::write::{Layout, write_json};

use super::super::{Failure, Outcome, print, print_coloured};
use super::{check_files, is_file};

pub const EXAMPLES: &str = "\
Examples:
  uitslag grammar check
  uitslag grammar check --grammar my-grammar/ --file 70-own
  uitslag grammar check --grammar my-grammar/ --file 70-own --deny-warnings
  uitslag grammar check --only shadowed --only never-fires
  uitslag grammar check --json

Warnings:
  shadowed             another entry asserts the same wherever this one does, or keeps it from being asked
  not-needed           its examples are read the same without it
  never-fires          it asks for what nothing makes, or for what it forbids
  no-negative-example  it asserts a fact, and no example shows what it must not read
  ambiguous            two entries read one clause and give one competitor different values
  unused               nothing comes of it, or nothing asks for it

Exit codes:
  0  the grammar can be used, also with warnings
  1  there are warnings, and --deny-warnings is given
  2  the grammar has mistakes; each is shown";

#[derive(Args)]
pub struct Check {
    /// Only warnings of this kind; may be given several times
    #[arg(long, value_name = "KIND", value_parser = code)]
    only: Vec<Code>,
    /// Only warnings about this file, such as frames/10-places.frm or 10-places; may be given several times
    #[arg(long, value_name = "FILE")]
    file: Vec<String>,
    /// Exit with 1 when there are warnings
    #[arg(long)]
    deny_warnings: bool,
    /// Print the warnings as JSON Lines, one a line
    #[arg(long)]
    json: bool,
}

pub fn run(grammar: Grammar, options: &Check) -> Result<Outcome, Failure> {
    let (frames, phrases) = (grammar.frame_infos(), grammar.phrase_infos());
    let sources = frames.iter().map(|info| &info.source).chain(phrases.iter().map(|info| &info.source));
    check_files(&options.file, sources.map(|source| place(source).0))?;
    let mut engine = Engine::new(grammar);
    let mut warnings = check(&mut engine);
    warnings.retain(|warning| options.wants(warning));
    if options.json {
        print(|out| warnings.iter().try_for_each(|warning| write_json(warning, Layout::Line, &mut *out)))?;
    } else {
        print_coloured(|out| {
            warnings.iter().try_for_each(|warning| writeln!(out, "{}\n", warning.rendered()))?;
            writeln!(out, "{}{}", engine.grammar().summary(), counted(&warnings))
        })?;
    }
    let is_fine = warnings.is_empty() || !options.deny_warnings;
    Ok(if is_fine { Outcome::AllDone } else { Outcome::SomeFailed })
}

impl Check {
    /// Whether a warning is wanted.
    fn wants(&self, warning: &Warning) -> bool {
        let is_there = |named: &String| warning.places.first().is_some_and(|place| is_file(&place.file, named));
        (self.only.is_empty() || self.only.contains(&warning.code))
            && (self.file.is_empty() || self.file.iter().any(is_there))
    }
}

/// A kind of warning by its name.
fn code(name: &str) -> Result<Code, String> {
    let found = Code::ALL.into_iter().find(|code| code.name() == name);
    found.ok_or_else(|| unknown("kind of warning", name, &Code::ALL.map(Code::name)))
}

/// How many warnings there are of each kind, behind the size of the grammar.
fn counted(warnings: &[Warning]) -> String {
    if warnings.is_empty() {
        return String::new();
    }
    let count = |code: Code| warnings.iter().filter(|warning| warning.code == code).count();
    let kinds = Code::ALL.iter().map(|&code| (count(code), code)).filter(|(count, _)| *count > 0);
    let kinds: Vec<String> = kinds.map(|(count, code)| format!("{count} {}", code.name())).collect();
    let word = if warnings.len() == 1 { "warning" } else { "warnings" };
    format!("; {} {word}: {}", warnings.len(), kinds.join(", "))
}
