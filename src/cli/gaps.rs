//! `gaps`: what an archive says in ways that no entry of the grammar reads, the most frequent first.

use std::io::{self, Write};
use std::sync::Arc;

use anyhow::Context;
use clap::Args;
use uitslag::Engine;
use uitslag::gaps::{self, Found, Ranked, Tally};
use uitslag::read::{Articles, Options};
use uitslag::view::printable;
use uitslag::write::{FactCounts, Summary};

use super::args::{Cli, Input, Selection};
use super::convert::filters;
use super::duplicates::{DUPLICATE, Deduplicated};
use super::pipeline::{self, Done, End, Left, Made, Task};
use super::progress::{self, Progress};
use super::sources::sources;
use super::{Failure, Outcome, complain, counted, grammar, signals};

pub const EXAMPLES: &str = "\
Examples:
  uitslag gaps archive/
  uitslag gaps archive/ --sport-only --dedupe --top 50
  uitslag gaps season.jsonl --examples 5
  uitslag gaps dump.jsonl.gz --text body --json > gaps.jsonl

A construction is the lemma of a verb with the kinds of mentions beside it, without names and values. It is written as an entry of the
grammar begins, with ; between its lines. Counted are clauses with a value or a verb of absence that assert something and that no fact
comes from. Input is as for extract.";

/// What `gaps` is asked for.
#[derive(Args)]
pub struct Gaps {
    /// How many constructions to print; 0 is all
    #[arg(long, value_name = "N", default_value_t = 20)]
    top: usize,
    /// How many examples to print of each, ten at the most
    #[arg(long, value_name = "N", default_value_t = 2, value_parser = clap::value_parser!(u16).range(0..=10))]
    examples: u16,
    /// As JSON Lines: one construction a line, and a last line with the totals
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    pub input: Input,
    #[command(flatten)]
    selection: Selection,
}

pub fn run(cli: &Cli, options: &Gaps) -> Result<Outcome, Failure> {
    let inputs = sources(&options.input)?;
    let stop = signals::stop_flag().map_err(anyhow::Error::new).map_err(Failure::Usage)?;
    let engine = Arc::new(Engine::new(grammar::load(cli)?));
    let filters = filters(&options.selection, &engine);
    let articles = Articles::new(inputs, Options { filters, ..options.input.reading() });
    let meter = articles.meter();
    let articles = Deduplicated::new(articles, options.selection.dedupe);
    let work = move |Task { article, duplicate_of, .. }: Task<'_>, made: &mut Made| {
        made.duplicate = duplicate_of.is_some();
        let found = if made.duplicate { Found::default() } else { gaps::find(&engine, article) };
        made.parts = vec![article.id.as_bytes().to_vec(), serde_json::to_vec(&found)?];
        Ok(())
    };
    let mut counting = Counting {
        tally: Tally::new(options.examples.into()),
        read: Summary::default(),
        progress: Progress::new(progress::Input { meter, sources: sources(&options.input)? }, true),
    };
    let jobs = options.input.jobs.count();
    let end = pipeline::run(articles.batches(), 1, jobs, &stop, work, |done| counting.take(done));
    let Counting { tally, read, progress } = counting;
    progress.clear();
    let end = end.context("cannot count").map_err(Failure::Output)?;
    let mut out = io::BufWriter::new(io::stdout().lock());
    let ranking = tally.ranking();
    let most = if options.top == 0 { ranking.len() } else { options.top };
    let shown = &ranking[..most.min(ranking.len())];
    match options.json {
        true => write_json(&tally, shown, &read, &mut out)?,
        false => write_text(&tally, shown, &read, &mut out)?,
    }
    out.flush()?;
    if end == End::Stopped {
        complain("interrupted; the ranking is that of the articles that were read before");
        return Ok(Outcome::Interrupted);
    }
    Ok(if read.rejected > 0 { Outcome::SomeFailed } else { Outcome::AllDone })
}

/// The tally as it grows.
struct Counting {
    tally: Tally,
    read: Summary,
    progress: Progress,
}

impl Counting {
    fn take(&mut self, done: Done<&Made>) -> io::Result<()> {
        match done.made {
            Ok(made) if made.duplicate => self.read.skip(done.bytes, DUPLICATE),
            Ok(made) => {
                self.read.article(done.bytes, &FactCounts::default());
                if let [id, found] = made.parts.as_slice() {
                    self.tally.add(&String::from_utf8_lossy(id), serde_json::from_slice(found)?);
                }
            }
            Err(Left::Skipped(reason)) => self.read.skip(done.bytes, reason),
            Err(Left::Rejected(reject)) => {
                self.read.reject();
                self.progress.aside(|| complain(reject.message()));
            }
        }
        self.progress.show(&self.read);
        Ok(())
    }
}

fn write_json(tally: &Tally, shown: &[Ranked], read: &Summary, out: &mut impl Write) -> io::Result<()> {
    for ranked in shown {
        serde_json::to_writer(&mut *out, ranked)?;
        writeln!(out)?;
    }
    let totals = serde_json::json!({"totals": {
        "articles": tally.articles,
        "not_about_sport": tally.other_articles,
        "skipped": read.skipped,
        "rejected": read.rejected,
        "clauses": tally.clauses,
        "unread": tally.unread,
        "silent": tally.silent,
        "constructions": tally.constructions(),
        "missed": tally.missed,
    }});
    serde_json::to_writer(&mut *out, &totals)?;
    writeln!(out)
}

fn write_text(tally: &Tally, shown: &[Ranked], read: &Summary, out: &mut impl Write) -> io::Result<()> {
    let Tally { articles, other_articles, clauses, silent, unread, missed, .. } = tally;
    let skipped: Vec<String> =
        read.skipped.iter().map(|(reason, count)| format!(", {count} skipped: {reason}")).collect();
    writeln!(out, "{} read, {other_articles} not about sport{}", counted(*articles, "article"), skipped.concat())?;
    let share = *unread as f64 / (*clauses).max(1) as f64 * 100.0;
    let constructions = counted(tally.constructions() as u64, "construction");
    writeln!(
        out,
        "{} with a value or an absence, {unread} of them unread ({share:.1} %), in {constructions}",
        counted(*clauses, "clause")
    )?;
    writeln!(
        out,
        "{} more, which deny, want, expect or ask, or are known to tell no fact",
        counted(*silent, "clause")
    )?;
    if *missed > 0 {
        writeln!(out, "Rare constructions were forgotten for want of room: a count may be too low by {missed}")?;
    }
    for Ranked { count, share, construction, lost, near, examples } in shown {
        writeln!(out, "\n{count:>6}  {:>5.1} %  {construction}", share * 100.0)?;
        let near = if near.is_empty() { String::new() } else { format!("; nearest is {near}") };
        writeln!(out, "{:17}{}{near}", "", lost.about())?;
        for example in *examples {
            writeln!(out, "{:17}{}  {}", "", one_line(&example.article), one_line(&example.words))?;
        }
    }
    Ok(())
}

/// What an article holds, which a terminal shows and does not obey.
fn one_line(text: &str) -> String {
    printable(text).replace(['\n', '\t'], " ")
}
