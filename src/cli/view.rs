//! `view`: articles and their facts as a page of HTML.

use std::borrow::Cow;
use std::io::{self, BufWriter, IsTerminal, Write};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use anyhow::{Context, anyhow};
use uitslag::Engine;
use uitslag::read::{Article, Articles};
use uitslag::view::{Entries, Page, PageFull, Piece, Sheet};
use uitslag::write::OutputFile;

use super::args::{Cli, View};
use super::pipeline::{self, Done, End, Left, Made, Task};
use super::sources::sources;
use super::{Failure, Outcome, complain, grammar, signals};

pub fn run(cli: &Cli, options: &View) -> Result<Outcome, Failure> {
    let output = options.output.as_deref().filter(|path| *path != Path::new("-"));
    if options.output.is_none() && io::stdout().is_terminal() {
        return Err(Failure::Usage(anyhow!("a page is no text for a terminal; name its file with -o report.html")));
    }
    // Before the file is begun, so that it never stays behind.
    let stop = signals::stop_flag().map_err(anyhow::Error::new).map_err(Failure::Usage)?;
    let articles = Articles::new(sources(&options.input)?, options.input.reading());
    let engine = Engine::new(grammar::load(cli)?);
    let jobs = options.input.jobs.count();
    let run = Run { engine, articles, jobs, stop };
    match output {
        None => run.write(io::stdout(), "standard output", |_| Ok(())),
        Some(path) => {
            let shown = path.display().to_string();
            let cannot = || format!("{shown}: the output cannot be made there");
            let file = OutputFile::create(path).with_context(cannot).map_err(Failure::Usage)?;
            run.write(file, &shown, OutputFile::finish)
        }
    }
}

/// All that a page is made of.
struct Run {
    engine: Engine,
    articles: Articles,
    jobs: usize,
    stop: Arc<AtomicBool>,
}

impl Run {
    /// Makes the page, and `finish`es what it was written to.
    fn write<W: Write>(
        self,
        out: W,
        shown: &str,
        finish: impl FnOnce(W) -> io::Result<()>,
    ) -> Result<Outcome, Failure> {
        let Run { engine, articles, jobs, stop } = self;
        let mut page = Page::new(BufWriter::new(out));
        let mut rejected = 0;
        let entries = Entries::of(engine.grammar());
        let work = move |task: Task<'_>, made: &mut Made| make(&engine, &entries, task.article, made);
        let end =
            pipeline::run(pipeline::items(articles), 1, jobs, &stop, work, |done| add(&mut page, done, &mut rejected));
        match end.map_err(|error| failed(shown, error))? {
            End::Stopped => {
                complain(&format!("{shown}: interrupted before the page was whole; run the command again"));
                return Ok(Outcome::Interrupted);
            }
            End::All if page.count() == 0 => {
                complain(&format!("{shown}: no article could be read, so there is no page"));
                return Ok(Outcome::SomeFailed);
            }
            End::All => {}
        }
        let out = page.finish().and_then(|out| out.into_inner().map_err(io::IntoInnerError::into_error));
        out.and_then(finish).map_err(|error| failed(shown, error))?;
        Ok(if rejected > 0 { Outcome::SomeFailed } else { Outcome::AllDone })
    }
}

/// Why there is no page.
fn failed(shown: &str, error: io::Error) -> Failure {
    match error.kind() {
        io::ErrorKind::BrokenPipe => Failure::ClosedPipe,
        _ if error.get_ref().is_some_and(|error| error.is::<PageFull>()) => Failure::Usage(anyhow!("{shown}: {error}")),
        _ => {
            Failure::Output(anyhow!("{shown}: cannot be written: {error}; when that is mended, run the command again"))
        }
    }
}

/// What the page stores of an article, in two parts.
fn make(engine: &Engine, entries: &Entries, article: &Article, made: &mut Made) -> io::Result<()> {
    let report = engine.extract(article);
    let Piece { sheet, entry } = Piece::of(Sheet::new(article, &report, &engine.tokens(article), entries))?;
    made.parts = vec![sheet.into_owned(), entry.into_owned()];
    Ok(())
}

/// Adds what was made to the page, or says why nothing was.
fn add<W: Write>(page: &mut Page<W>, done: Done<&Made>, rejected: &mut usize) -> io::Result<()> {
    match done.made {
        Ok(made) => match made.parts.as_slice() {
            [sheet, entry] => page.add(&Piece { sheet: Cow::Borrowed(sheet), entry: Cow::Borrowed(entry) }),
            _ => Ok(()),
        },
        Err(Left::Skipped(_)) => Ok(()),
        Err(Left::Rejected(reject)) => {
            *rejected += 1;
            complain(reject.message());
            Ok(())
        }
    }
}
