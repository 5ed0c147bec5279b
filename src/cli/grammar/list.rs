//! `grammar list`: the entries of the grammar as a table or as JSON.

use std::io::{self, Write};

use anyhow::anyhow;
use clap::Args;
use uitslag::grammar::{EntryInfo, FactKind, Grammar, unknown};
use uitslag::write::{Layout, write_json};

use super::super::{Failure, Outcome, print};

pub const EXAMPLES: &str = "\
Examples:
  uitslag grammar list
  uitslag grammar list --kind withdrawal
  uitslag grammar list --sport cycling --kind result
  uitslag grammar list --sport any --json

Columns: phrase or frame, the name, file and line, how many examples must be read and how many must not, and what it asserts.";

/// What stands for entries that are about no sport in particular.
const ANY: &str = "any";

#[derive(Args)]
pub struct List {
    /// Only the entries that are about this sport alone or among others, as the output names it; any: those about no sport
    /// in particular
    #[arg(long, value_name = "SPORT")]
    sport: Option<String>,
    /// Only the entries that assert this kind of fact
    #[arg(long, value_name = "KIND")]
    kind: Option<String>,
    /// As JSON Lines, one entry a line
    #[arg(long)]
    json: bool,
}

pub fn run(grammar: &Grammar, options: &List) -> Result<Outcome, Failure> {
    options.check(grammar)?;
    let mut entries = grammar.entries();
    entries.retain(|entry| options.wants(entry));
    if options.json {
        return print(|out| entries.iter().try_for_each(|entry| write_json(entry, Layout::Line, &mut *out)));
    }
    print(|out| write_entries(&entries, out))
}

impl List {
    /// Whether an entry is wanted. A phrase asserts nothing and is about no sport.
    fn wants(&self, entry: &EntryInfo) -> bool {
        let of_sport = |sport: &str| match sport {
            ANY => entry.sports.is_empty(),
            sport => entry.sports.iter().any(|known| known == sport),
        };
        let is_frame = entry.kind == "frame";
        self.sport.as_deref().is_none_or(|sport| is_frame && of_sport(sport))
            && self.kind.as_deref().is_none_or(|kind| is_frame && entry.asserts.split(' ').any(|known| known == kind))
    }

    /// That there is such a sport and such a kind of fact.
    fn check(&self, grammar: &Grammar) -> Result<(), Failure> {
        if let Some(kind) = self.kind.as_deref().filter(|kind| FactKind::from_name(kind).is_none()) {
            return Err(named("--kind", "kind of fact", kind, &FactKind::names()));
        }
        let mut sports = grammar.lexicon.sports();
        sports.push(ANY);
        if let Some(sport) = self.sport.as_deref().filter(|sport| !sports.contains(sport)) {
            return Err(named("--sport", "sport", sport, &sports));
        }
        Ok(())
    }
}

/// An option with a name that is none, and all names that there are.
fn named(option: &str, what: &str, name: &str, known: &[&str]) -> Failure {
    let message = unknown(what, name, known);
    let list = if message.contains("expected one of") { String::new() } else { format!("\n  {}", known.join(", ")) };
    Failure::Usage(anyhow!("{option}: {message}{list}"))
}

/// The entries as a table.
fn write_entries(entries: &[EntryInfo], out: &mut dyn Write) -> io::Result<()> {
    let width =
        |text: fn(&EntryInfo) -> &str| entries.iter().map(|entry| text(entry).chars().count()).max().unwrap_or(0);
    let (kind, name, source) = (width(|entry| entry.kind), width(|entry| &entry.name), width(|entry| &entry.source));
    for EntryInfo { kind: k, name: n, source: s, asserts, yes, no, .. } in entries {
        writeln!(out, "{k:kind$}  {n:name$}  {s:source$}  {yes:>3} yes  {no:>3} no  {asserts}")?;
    }
    Ok(())
}
