//! `eval`: how right the facts are, against answers that a person wrote down.

mod gold;
mod score;
mod table;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use anyhow::{Context, anyhow};
use clap::{Args, ValueEnum};
use serde::Serialize;
use uitslag::Engine;
use uitslag::eval::{Baseline, Figures, HEADLINE, Kind, Mistake, RuleFigure, RuleTally, Tally};
use uitslag::write::{Layout, OutputFile, write_json};

use super::args::{Cli, Jobs};
use super::{Failure, Outcome, complain, counted, grammar, print};
use gold::Gold;
use score::{Found, Scored};

pub const EXAMPLES: &str = "\
Examples:
  uitslag eval gold/
  uitslag eval gold/ --errors --only ska-01
  uitslag eval gold/ --by frame
  uitslag eval gold/ --save figures.json
  uitslag eval gold/ --baseline figures.json
  uitslag eval gold/ --min place=0.9 --min headline.full=0.8
  uitslag extract texts/ -o facts.jsonl; uitslag eval gold/ --text texts/ --facts facts.jsonl

GOLD is a folder with ID.json, the answers, and ID.txt, the article. uitslag annotate writes drafts of both.
core: the value belongs to the competitor. full: its contest and the other particulars are right as well.
headline: the mean over names, places, times and withdrawals.

Exit codes:
  0  all answers were counted
  1  some answers could not be read, each is named; or a figure is below --min, or fell below --baseline
  2  wrong use: an unknown option, a folder that is not there, a baseline of other articles";

/// How the figures are divided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum By {
    /// The figures of each sport, which the answers name
    Sport,
    /// How many facts of each entry of the grammar are right
    Frame,
}

/// What `eval` is asked for.
#[derive(Args)]
pub struct Eval {
    /// Folders of answers
    #[arg(value_name = "GOLD", required = true)]
    gold: Vec<PathBuf>,
    /// The folder of the articles, where they do not stand beside the answers
    #[arg(long, value_name = "DIR")]
    text: Option<PathBuf>,
    /// Only articles whose names begin so
    #[arg(long, value_name = "PREFIXES", value_delimiter = ',')]
    only: Vec<String>,
    /// Count the facts in this file, JSON Lines as extract writes them, instead of reading the articles; errors are then listed
    /// without sentences and stages
    #[arg(long, value_name = "FILE")]
    facts: Option<PathBuf>,
    /// List what is missing and what is wrong, with its sentence, and the stage that lost it or the entries that read it
    #[arg(long)]
    errors: bool,
    /// Divide the figures
    #[arg(long, value_name = "WHAT")]
    by: Option<By>,
    /// Print JSON
    #[arg(long)]
    json: bool,
    /// Fail when an F1 is lower: place=0.9 is its core, place.full=0.8 in full
    #[arg(long, value_name = "KIND=F1")]
    min: Vec<Floor>,
    /// Save the figures in this file
    #[arg(long, value_name = "FILE")]
    save: Option<PathBuf>,
    /// Fail when a figure is lower than the one saved in this file
    #[arg(long, value_name = "FILE")]
    baseline: Option<PathBuf>,
    #[command(flatten)]
    jobs: Jobs,
}

/// The least that an F1 may be.
#[derive(Clone, Debug, PartialEq)]
struct Floor {
    kind: String,
    full: bool,
    least: f64,
}

impl FromStr for Floor {
    type Err = String;

    fn from_str(text: &str) -> Result<Floor, String> {
        let (key, least) = text.split_once('=').ok_or("write it as KIND=F1, such as place=0.9")?;
        let (kind, level) = key.split_once('.').unwrap_or((key, "core"));
        let kinds: Vec<&str> = Kind::ALL.iter().map(|kind| kind.name()).chain([HEADLINE]).collect();
        if !kinds.contains(&kind) {
            return Err(format!("there is no kind {kind:?}; the kinds are {}", kinds.join(", ")));
        }
        let full = match level {
            "core" => false,
            "full" => true,
            _ => return Err(format!("{level:?} is neither core nor full")),
        };
        let least = least.parse().ok().filter(|least| (0.0..=1.0).contains(least));
        let least = least.ok_or("the F1 must be a number from 0 to 1")?;
        Ok(Floor { kind: kind.to_owned(), full, least })
    }
}

/// What is printed as JSON.
#[derive(Serialize)]
struct Measured<'a> {
    articles: usize,
    without_output: &'a [String],
    figures: &'a Figures,
    #[serde(skip_serializing_if = "Option::is_none")]
    by: Option<Divided<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    errors: Option<&'a [Listed]>,
}

/// The figures of the parts.
#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
enum Divided<'a> {
    Sport(BTreeMap<&'a str, Part>),
    Frame(&'a [RuleFigure]),
}

/// The figures of one sport.
#[derive(Serialize)]
struct Part {
    articles: usize,
    figures: Figures,
}

/// A mistake with its article.
#[derive(Serialize)]
struct Listed {
    article: String,
    #[serde(flatten)]
    mistake: Mistake,
}

/// What has been counted so far.
#[derive(Default)]
struct Count {
    all: Tally,
    sports: BTreeMap<String, Tally>,
    rules: RuleTally,
    without_output: Vec<String>,
    errors: Vec<Listed>,
    unread: usize,
}

/// What an article without a sport is counted under.
const NO_SPORT: &str = "no sport";

pub fn run(cli: &Cli, options: &Eval) -> Result<Outcome, Failure> {
    let baseline = options.baseline.as_deref().map(read_baseline).transpose()?;
    let gold = Gold::in_folders(&options.gold, options.text.as_deref(), &options.only).map_err(Failure::Usage)?;
    let found = match &options.facts {
        Some(path) => Found::InFile(score::read_facts(path)?),
        None => Found::By(Box::new(Engine::new(grammar::load(cli)?))),
    };
    let mut count = Count::default();
    score::in_order(&gold, &found, options.errors, options.jobs.count(), |scored| count.add(scored, options))?;
    let figures = count.all.figures();
    if count.all.articles == 0 {
        complain("no articles to count; GOLD is a folder with ID.json, the answers, and ID.txt, the article");
        return Ok(Outcome::SomeFailed);
    }
    if let Some(baseline) = &baseline {
        baseline.is_of(count.all.articles, count.unread)?;
    }
    count.show(&figures, options)?;
    if let Some(path) = &options.save {
        count.save(&figures, path)?;
    }
    let mut has_failed = count.unread > 0;
    for floor in &options.min {
        has_failed |= floor.is_above(&figures);
    }
    if let Some(baseline) = &baseline {
        has_failed |= baseline.tell_losses(&figures);
    }
    Ok(if has_failed { Outcome::SomeFailed } else { Outcome::AllDone })
}

impl Count {
    /// Counts an article, or says why it cannot be counted.
    fn add(&mut self, scored: Result<Scored, String>, options: &Eval) -> Result<(), Failure> {
        let scored = match scored {
            Ok(scored) => scored,
            Err(reason) => {
                self.unread += 1;
                complain(&reason);
                return Ok(());
            }
        };
        scored.warnings.iter().for_each(|warning| complain(warning));
        self.all.add(&scored.compared);
        match options.by {
            Some(By::Sport) => {
                let sport = scored.sport.unwrap_or_else(|| NO_SPORT.to_owned());
                self.sports.entry(sport).or_default().add(&scored.compared);
            }
            Some(By::Frame) => self.rules.add(&scored.compared),
            None => {}
        }
        if scored.is_without_output {
            self.without_output.push(scored.id.clone());
        }
        let article = || scored.id.clone();
        if options.json {
            self.errors.extend(scored.mistakes.into_iter().map(|mistake| Listed { article: article(), mistake }));
        } else if !scored.mistakes.is_empty() {
            print(|out| {
                writeln!(out, "{}", scored.id)?;
                scored.mistakes.iter().try_for_each(|mistake| writeln!(out, "{mistake}"))
            })?;
        }
        Ok(())
    }

    fn show(&self, figures: &Figures, options: &Eval) -> Result<(), Failure> {
        let rules = self.rules.figures();
        let parts = || self.sports.iter().map(|(sport, tally)| (sport.as_str(), tally));
        if options.json {
            let by = options.by.map(|by| match by {
                By::Sport => {
                    let part = |tally: &Tally| Part { articles: tally.articles, figures: tally.figures() };
                    Divided::Sport(parts().map(|(sport, tally)| (sport, part(tally))).collect())
                }
                By::Frame => Divided::Frame(&rules),
            });
            let measured = Measured {
                articles: self.all.articles,
                without_output: &self.without_output,
                figures,
                by,
                errors: options.errors.then_some(self.errors.as_slice()),
            };
            print(|out| write_json(&measured, Layout::Line, out))?;
            return Ok(());
        }
        print(|out| {
            match options.by {
                Some(By::Sport) => {
                    for (sport, tally) in parts() {
                        writeln!(out, "{sport}: {}", counted(tally.articles as u64, "article"))?;
                        table::write_figures(&tally.figures(), out)?;
                        writeln!(out)?;
                    }
                }
                Some(By::Frame) => {
                    table::write_rules(&rules, out)?;
                    writeln!(out)?;
                }
                None => {}
            }
            let without = match self.without_output.as_slice() {
                [] => String::new(),
                ids => format!(", without output: {}", ids.join(" ")),
            };
            writeln!(out, "{}{without}", counted(self.all.articles as u64, "article"))?;
            table::write_figures(figures, out)?;
            table::write_headline(figures, out)
        })?;
        Ok(())
    }

    /// Saves the figures for a later run to be held against; not those of a part of the answers.
    fn save(&self, figures: &Figures, path: &Path) -> Result<(), Failure> {
        if self.unread > 0 {
            complain(&format!("{}: is not saved, for not all answers could be read", path.display()));
            return Ok(());
        }
        let measured = Measured {
            articles: self.all.articles,
            without_output: &self.without_output,
            figures,
            by: None,
            errors: None,
        };
        let begin = || {
            let mut file = OutputFile::create(path)?;
            write_json(&measured, Layout::Entries, &mut file)?;
            file.finish()
        };
        begin()
            .with_context(|| format!("{}: the figures cannot be saved there", path.display()))
            .map_err(Failure::Output)
    }
}

impl Floor {
    /// Whether a figure is lower, which is said on standard error. A kind without figures counts as zero.
    fn is_above(&self, figures: &Figures) -> bool {
        let score = figures.get(&self.kind).map(|figure| if self.full { figure.full } else { figure.core });
        let f1 = score.map_or(0.0, |score| score.f1);
        let level = if self.full { "full" } else { "core" };
        if f1 < self.least {
            complain(&format!("{}, {level} F1: {f1:.4} is below {}", self.kind, self.least));
        }
        f1 < self.least
    }
}

/// A baseline with the name of its file.
struct Saved {
    path: PathBuf,
    baseline: Baseline,
}

fn read_baseline(path: &Path) -> Result<Saved, Failure> {
    let shown = path.display();
    let text = fs::read_to_string(path)
        .map_err(|error| anyhow!("{shown}: cannot be read: {error}; eval --save makes it"))
        .map_err(Failure::Usage)?;
    let baseline = serde_json::from_str(&text)
        .map_err(|error| anyhow!("{shown}: holds no figures ({error}); eval --save makes it anew"))
        .map_err(Failure::Usage)?;
    Ok(Saved { path: path.to_owned(), baseline })
}

impl Saved {
    /// Figures can only be held against each other where they are of the same articles.
    fn is_of(&self, articles: usize, unread: usize) -> Result<(), Failure> {
        if articles + unread == self.baseline.articles {
            return Ok(());
        }
        Err(Failure::Usage(anyhow!(
            "{}: is of {} instead of {}; save the figures anew with --save",
            self.path.display(),
            counted(self.baseline.articles as u64, "article"),
            articles + unread
        )))
    }

    /// Whether a figure is lower than it was; each is said on standard error.
    fn tell_losses(&self, figures: &Figures) -> bool {
        let losses = self.baseline.losses(figures);
        for loss in &losses {
            complain(&format!("{} fell from {:.4} to {:.4}", loss.figure, loss.before, loss.now));
        }
        !losses.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn floors() {
        let floor = |kind: &str, full, least| Ok(Floor { kind: kind.to_owned(), full, least });
        assert_eq!("place=0.9".parse(), floor("place", false, 0.9));
        assert_eq!("headline.full=1".parse(), floor("headline", true, 1.0));
        for wrong in ["place", "plaats=0.9", "place.half=0.9", "place=90", "place=NaN", "place=", "=1"] {
            assert!(wrong.parse::<Floor>().is_err(), "{wrong}");
        }
    }
}
