//! `grammar test`: the examples of entries, and how those that fail differ from what they expect.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use anyhow::anyhow;
use clap::Args;
use uitslag::grammar::{Grammar, unknown};
use uitslag::write::{Layout, write_json};
use uitslag::{Change, Engine, ExampleOutcome};

use super::super::{Failure, Outcome, print, print_coloured};
use super::is_file;

pub const EXAMPLES: &str = "\
Examples:
  uitslag grammar test
  uitslag grammar test --grammar my-grammar/ --entry place --entry place-and-faster
  uitslag grammar test --grammar my-grammar/ --file frames/10-places.frm
  uitslag grammar test --json

Of each example that fails the facts are shown: those that it expects and that are missing behind -, those that it does not
expect behind +.

Exit codes:
  0  all examples hold
  1  some do not; each is shown
  2  there is no such entry or file";

#[derive(Args)]
pub struct Test {
    /// Only the examples of this entry; may be given several times
    #[arg(long, value_name = "NAME")]
    entry: Vec<String>,
    /// Only the examples of this file, such as frames/10-places.frm or 10-places; may be given several times
    #[arg(long, value_name = "FILE")]
    file: Vec<String>,
    /// Print every example as JSON Lines, one a line, with what it expects and what is found
    #[arg(long)]
    json: bool,
}

pub fn run(grammar: Grammar, options: &Test) -> Result<Outcome, Failure> {
    options.check(&grammar)?;
    let outcomes = Engine::new(grammar).run_examples(|frame, info| options.wants(&frame.name, info.file()));
    if options.json {
        print(|out| outcomes.iter().try_for_each(|outcome| write_json(outcome, Layout::Line, &mut *out)))?;
    } else {
        print_coloured(|out| write_outcomes(&outcomes, out))?;
    }
    let all = outcomes.iter().all(|outcome| outcome.passed);
    Ok(if all { Outcome::AllDone } else { Outcome::SomeFailed })
}

impl Test {
    /// Whether the examples of an entry are wanted.
    fn wants(&self, entry: &str, file: &str) -> bool {
        let of_file = |named: &String| is_file(file, named);
        self.entry.is_empty() && self.file.is_empty()
            || self.entry.iter().any(|named| named == entry)
            || self.file.iter().any(of_file)
    }

    /// That there are the entries and files that are named.
    fn check(&self, grammar: &Grammar) -> Result<(), Failure> {
        let names: Vec<&str> = grammar.frames.iter().map(|frame| frame.name.as_str()).collect();
        for named in &self.entry {
            if !names.contains(&named.as_str()) {
                let hint = "uitslag grammar list shows all entries";
                return Err(Failure::Usage(anyhow!("--entry: {}; {hint}", unknown("entry", named, &names))));
            }
        }
        super::check_files(&self.file, grammar.frame_infos().iter().map(|info| info.file()))
    }
}

/// The failed examples, and a closing count.
fn write_outcomes(outcomes: &[ExampleOutcome], out: &mut dyn Write) -> io::Result<()> {
    let failed: Vec<_> = outcomes.iter().filter(|outcome| !outcome.passed).collect();
    let bold = Style::new().bold();
    for outcome in &failed {
        writeln!(out, "{}: {bold}{}{bold:#}\n  \"{}\"", outcome.source, outcome.entry, outcome.text)?;
        for (change, fact) in outcome.diff() {
            let (sign, style) = match change {
                Change::Same => (' ', Style::new()),
                Change::Missing => ('-', AnsiColor::Red.on_default()),
                Change::Unexpected => ('+', AnsiColor::Green.on_default()),
            };
            writeln!(out, "  {style}{sign} {fact}{style:#}")?;
        }
        writeln!(out)?;
    }
    writeln!(out, "{} passed, {} failed", outcomes.len() - failed.len(), failed.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn failed_examples_are_shown_and_all_are_counted() -> io::Result<()> {
        let outcome = |expected: &[&str], found: &[&str]| ExampleOutcome {
            entry: "place".to_owned(),
            source: "frames/result.frm:12".to_owned(),
            text: "Eva Maes won voor Ann Bos, Lies Smit werd derde.".to_owned(),
            passed: expected == found,
            expected: expected.iter().map(|&fact| fact.to_owned()).collect(),
            found: found.iter().map(|&fact| fact.to_owned()).collect(),
        };
        let outcomes = [
            outcome(&["Eva Maes: rank 1"], &["Eva Maes: rank 1"]),
            outcome(
                &["Ann Bos: rank 2", "Eva Maes: rank 1", "Lies Smit: rank 3", "Lies Smit: rank 3"],
                &["Ann Bos: rank 2", "Lies Smit: rank 3", "Lies Smit: rank 4"],
            ),
        ];
        let mut out = anstream::StripStream::new(Vec::new());
        write_outcomes(&outcomes, &mut out)?;
        let expected = "\
frames/result.frm:12: place
  \"Eva Maes won voor Ann Bos, Lies Smit werd derde.\"
    Ann Bos: rank 2
  - Eva Maes: rank 1
    Lies Smit: rank 3
  - Lies Smit: rank 3
  + Lies Smit: rank 4

1 passed, 1 failed
";
        assert_eq!(String::from_utf8_lossy(&out.into_inner()), expected);
        Ok(())
    }
}
