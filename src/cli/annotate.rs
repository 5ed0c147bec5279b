//! `annotate`: drafts of answers, made of what is read, for a person to correct.

use std::collections::HashSet;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use anyhow::Context;
use clap::Args;
use uitslag::Engine;
use uitslag::eval::{Document, SCHEMA_FILE, gold_schema};
use uitslag::read::Articles;
use uitslag::write::{Layout, OutputFile, append_json, file_stem, write_json};

use super::args::{Cli, Input};
use super::pipeline::{self, Done, Left, Made, Task};
use super::sources::sources;
use super::{Failure, Outcome, complain, grammar};

pub const EXAMPLES: &str = "\
Examples:
  uitslag annotate article.txt -o gold/
  uitslag annotate archive/ -o gold/ --published 2023-11-19
  uitslag annotate dump.jsonl --id nr --text body -o gold/ --evidence

Each article gives ID.txt, its text, and ID.json, a draft of its facts with one entry a line. gold.schema.json beside them
lets editors check the fields. Correct the drafts, then count: uitslag eval gold/";

/// What `annotate` is asked for.
#[derive(Args)]
pub struct Annotate {
    /// The folder of the drafts; it is made where it is not there
    #[arg(short, long, value_name = "DIR", required = true)]
    output: PathBuf,
    /// Write over answers that are there already
    #[arg(long)]
    force: bool,
    /// Leave the words in the drafts that each fact comes from
    #[arg(long)]
    evidence: bool,
    #[command(flatten)]
    pub input: Input,
}

/// What is made of an article: its name, its text and its draft.
const PARTS: usize = 3;

pub fn run(cli: &Cli, options: &Annotate) -> Result<Outcome, Failure> {
    let articles = Articles::new(sources(&options.input)?, options.input.reading());
    let engine = Engine::new(grammar::load(cli)?);
    let folder = &options.output;
    let cannot = || format!("{}: the drafts cannot be written there", folder.display());
    if !folder.is_dir() {
        fs::create_dir(folder).with_context(cannot).map_err(Failure::Usage)?;
    }
    write_schema(&folder.join(SCHEMA_FILE), options.force).with_context(cannot).map_err(Failure::Output)?;
    let evidence = options.evidence;
    let work = move |task: Task<'_>, made: &mut Made| {
        // The answers' reader sees the headline in the text.
        let whole = task.article.with_headline();
        let article = whole.as_ref().map_or(task.article, |(whole, _)| whole);
        let document = Document::of(&engine.extract(article)).draft();
        let document = if evidence { document } else { document.without_evidence() };
        made.parts.resize_with(PARTS, Vec::new);
        made.parts[0].extend_from_slice(article.id.as_bytes());
        made.parts[1].extend_from_slice(article.text.as_bytes());
        append_json(&document, Layout::Entries, &mut made.parts[2])
    };
    // No draft may be called as the schema is.
    let names =
        Path::new(SCHEMA_FILE).file_stem().map(|name| name.to_string_lossy().into_owned()).into_iter().collect();
    let mut drafts = Drafts { folder, force: options.force, names, has_failed: false };
    let never = Arc::new(AtomicBool::new(false));
    pipeline::run(pipeline::items(articles), 1, options.input.jobs.count(), &never, work, |done| drafts.take(done))
        .map_err(|error| match error.kind() {
            io::ErrorKind::BrokenPipe => Failure::ClosedPipe,
            _ => Failure::Output(anyhow::Error::new(error).context(cannot())),
        })?;
    Ok(if drafts.has_failed { Outcome::SomeFailed } else { Outcome::AllDone })
}

/// Writes the schema, unless there is one.
fn write_schema(path: &Path, force: bool) -> io::Result<()> {
    if path.exists() && !force {
        return Ok(());
    }
    let mut file = OutputFile::create(path)?;
    write_json(&gold_schema(), Layout::Indented, &mut file)?;
    file.finish()
}

/// The folder of the drafts as it fills.
struct Drafts<'a> {
    folder: &'a Path,
    force: bool,
    /// The names that were given in this run.
    names: HashSet<String>,
    has_failed: bool,
}

impl Drafts<'_> {
    fn take(&mut self, done: Done<&Made>) -> io::Result<()> {
        let made = match done.made {
            Ok(made) => made,
            Err(Left::Skipped(_)) => return Ok(()),
            Err(Left::Rejected(reject)) => {
                self.fail(reject.message());
                return Ok(());
            }
        };
        let [id, text, draft] = made.parts.as_slice() else { return Ok(()) };
        let name = self.new_name(&file_stem(&String::from_utf8_lossy(id)));
        let [answers, article] = ["json", "txt"].map(|ending| self.folder.join(format!("{name}.{ending}")));
        if let Some(path) = self.in_the_way(&answers, &article, text) {
            self.fail(&format!("{}: is there already; --force writes over it", path.display()));
            return Ok(());
        }
        for (path, bytes) in [(&article, text), (&answers, draft)] {
            let mut file = OutputFile::create(path)?;
            file.write_all(bytes)?;
            file.finish()?;
        }
        writeln!(io::stdout(), "{}", answers.display())
    }

    fn fail(&mut self, message: &str) {
        self.has_failed = true;
        complain(message);
    }

    /// The name, or one with a number behind it where an article of this run has it.
    fn new_name(&mut self, name: &str) -> String {
        let numbered = (2..).map(|number: u64| format!("{name}-{number}"));
        let mut names = std::iter::once(name.to_owned()).chain(numbered);
        let name = names.find(|name| !self.names.contains(name)).unwrap_or_default();
        self.names.insert(name.clone());
        name
    }

    /// The file that must not be written over: answers, or an article with another text.
    fn in_the_way<'a>(&self, answers: &'a Path, article: &'a Path, text: &[u8]) -> Option<&'a Path> {
        let is_other = || article.exists() && fs::read(article).map_or(true, |there| there != text);
        match self.force {
            true => None,
            false if answers.exists() => Some(answers),
            false => is_other().then_some(article),
        }
    }
}
