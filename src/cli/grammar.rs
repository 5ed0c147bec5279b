//! `grammar check`, `grammar test` and `grammar list`, and the grammar of the other commands.

use std::hash::Hasher;
use std::io::{self, Write};

use anyhow::anyhow;
use rustc_hash::FxHasher;
use uitslag::grammar::{EntryInfo, Grammar, GrammarError};
use uitslag::write::{Layout, write_json};
use uitslag::{Engine, ExampleOutcome};

use super::args::{Cli, Grammar as Command};
use super::{Failure, Outcome, print};

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
    let grammar = load(cli)?;
    match command {
        Command::Check => print(|out| writeln!(out, "{}", grammar.summary())),
        Command::Test => {
            let outcomes = Engine::new(grammar).run_examples();
            print(|out| write_outcomes(&outcomes, out))?;
            let all = outcomes.iter().all(|outcome| outcome.passed);
            Ok(if all { Outcome::AllDone } else { Outcome::SomeFailed })
        }
        Command::List { json: true } => {
            print(|out| grammar.entries().iter().try_for_each(|entry| write_json(entry, Layout::Line, &mut *out)))
        }
        Command::List { json: false } => print(|out| write_entries(&grammar.entries(), out)),
    }
}

/// The failed examples, and a closing count.
fn write_outcomes(outcomes: &[ExampleOutcome], out: &mut dyn Write) -> io::Result<()> {
    let failed: Vec<_> = outcomes.iter().filter(|outcome| !outcome.passed).collect();
    for outcome in &failed {
        writeln!(out, "{}: {}\n  {}", outcome.source, outcome.entry, outcome.text)?;
        for line in outcome.message.lines() {
            writeln!(out, "    {line}")?;
        }
        writeln!(out)?;
    }
    writeln!(out, "{} passed, {} failed", outcomes.len() - failed.len(), failed.len())
}

/// The entries as a table.
fn write_entries(entries: &[EntryInfo], out: &mut dyn Write) -> io::Result<()> {
    let width =
        |text: fn(&EntryInfo) -> &str| entries.iter().map(|entry| text(entry).chars().count()).max().unwrap_or(0);
    let (kind, name, source) = (width(|entry| entry.kind), width(|entry| &entry.name), width(|entry| &entry.source));
    for EntryInfo { kind: k, name: n, source: s, asserts, yes, no } in entries {
        writeln!(out, "{k:kind$}  {n:name$}  {s:source$}  {yes:>3} yes  {no:>3} no  {asserts}")?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn failed_examples_are_shown_and_all_are_counted() -> io::Result<()> {
        let example = |text: &str, message: &str| ExampleOutcome {
            entry: "worden-plaats".to_owned(),
            source: "frames/result.frm:12".to_owned(),
            text: text.to_owned(),
            passed: message.is_empty(),
            message: message.to_owned(),
        };
        let outcomes = [example("Ze won.", ""), example("Ze werd derde.", "expected: Ze: rank 3\ncame: nothing")];
        let mut out = Vec::new();
        write_outcomes(&outcomes, &mut out)?;
        let expected = "\
frames/result.frm:12: worden-plaats
  Ze werd derde.
    expected: Ze: rank 3
    came: nothing

1 passed, 1 failed
";
        assert_eq!(String::from_utf8_lossy(&out), expected);
        Ok(())
    }
}
