//! The commands of `grammar`, and the grammar of the other commands.

mod check;
mod list;
mod test;

use std::hash::Hasher;

use anyhow::anyhow;
use clap::Subcommand;
use rustc_hash::FxHasher;
use uitslag::grammar::{Grammar, GrammarError, SKELETON, unknown};
use uitslag::reference;

use super::args::Cli;
use super::{Failure, Outcome, print};

pub const EXAMPLES: &str = "\
Examples:
  uitslag grammar check --grammar my-grammar/
  uitslag grammar test --grammar my-grammar/ --file 70-own
  uitslag grammar list --sport cycling --kind withdrawal
  uitslag grammar skeleton > my-grammar/frames/70-own.frm

How an entry is written stands in grammar/README.md, and how to mend one in docs/guide.md.";

#[derive(Subcommand)]
pub enum Command {
    /// Read the grammar; say how large it is, what is wrong in it and what looks wrong
    #[command(after_help = check::EXAMPLES)]
    Check(check::Check),
    /// Run the examples of every entry, and show how those that fail differ
    #[command(after_help = test::EXAMPLES)]
    Test(test::Test),
    /// List the entries
    #[command(after_help = list::EXAMPLES)]
    List(list::List),
    /// Print a page of all entries with their examples, in Markdown
    #[command(after_help = REFERENCE_EXAMPLES)]
    Reference,
    /// Print an entry with comments that say what its lines mean, to begin a new one from
    #[command(after_help = SKELETON_EXAMPLES)]
    Skeleton,
}

const REFERENCE_EXAMPLES: &str = "\
Examples:
  uitslag grammar reference > docs/grammar-reference.md
  uitslag grammar reference --grammar my-grammar/ > my-reference.md";

const SKELETON_EXAMPLES: &str = "\
Examples:
  uitslag grammar skeleton
  uitslag grammar skeleton > my-grammar/frames/70-own.frm";

/// The grammar that the user names, or the built-in one.
pub fn load(cli: &Cli) -> Result<Grammar, Failure> {
    let Some(folder) = &cli.grammar else { return Ok(Grammar::embedded()) };
    let shown = folder.display();
    if !folder.is_dir() {
        return Err(Failure::Usage(anyhow!(
            "{shown}: there is no such folder; --grammar takes the folder of a grammar"
        )));
    }
    Grammar::from_dir(folder).map_err(|error| {
        Failure::Usage(match error {
            GrammarError::Invalid { count: 1, rendered } => anyhow!("{shown}: a mistake in the grammar\n{rendered}"),
            GrammarError::Invalid { count, rendered } => {
                anyhow!("{shown}: {count} mistakes in the grammar\n{rendered}")
            }
            error => anyhow!(error.to_string()),
        })
    })
}

/// A number, in hexadecimal, that is another for another grammar.
pub fn fingerprint(grammar: &Grammar) -> String {
    let mut hasher = FxHasher::default();
    hasher.write(&grammar.store());
    format!("{:016x}", hasher.finish())
}

pub fn run(cli: &Cli, command: &Command) -> Result<Outcome, Failure> {
    match command {
        Command::Check(options) => check::run(load(cli)?, options),
        Command::Test(options) => test::run(load(cli)?, options),
        Command::List(options) => list::run(&load(cli)?, options),
        Command::Reference => {
            let grammar = load(cli)?;
            print(|out| out.write_all(reference::page(&grammar).as_bytes()))
        }
        Command::Skeleton => print(|out| out.write_all(SKELETON.as_bytes())),
    }
}

/// Whether a file of the grammar is the one that somebody names, perhaps by a longer path or without folder or ending.
fn is_file(file: &str, named: &str) -> bool {
    let name = file.rsplit_once('/').map_or(file, |(_, name)| name);
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let whole = named.strip_suffix(file).is_some_and(|before| before.is_empty() || before.ends_with('/'));
    whole || named == name || named == stem
}

/// That each file that somebody names is one of those that there are.
fn check_files<'a>(named: &[String], files: impl Iterator<Item = &'a str>) -> Result<(), Failure> {
    let mut known: Vec<&str> = files.collect();
    known.sort_unstable();
    known.dedup();
    match named.iter().find(|named| !known.iter().any(|file| is_file(file, named))) {
        None => Ok(()),
        Some(name) => {
            let hint = "name a file of the grammar, such as frames/10-places.frm";
            Err(Failure::Usage(anyhow!("--file: {}; {hint}", unknown("file", name, &known))))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_by_path_and_by_name() {
        let file = "frames/10-places.frm";
        for named in [file, "grammar/frames/10-places.frm", "10-places.frm", "10-places"] {
            assert!(is_file(file, named), "{named}");
        }
        for named in ["0-places.frm", "frames/10-places", "places", "", "myframes/10-places.frm"] {
            assert!(!is_file(file, named), "{named}");
        }
    }
}
