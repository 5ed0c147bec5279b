//! One run from articles to output: what is kept of it when it is killed, and what is told of it when it ends.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufWriter, IsTerminal, Write};
use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context, anyhow};
use serde::{Deserialize, Serialize};
use uitslag::write::{BeginError, Form, Layout, OutputFile, Summary, Unfinished, write_json};

use super::args::Convert;
use super::destination::Destination;
use super::duplicates::DUPLICATE;
use super::pipeline::{Done, Item, Left, Made, fingerprint};
use super::progress::{Input, Progress};
use super::{Failure, Outcome, complain, counted};

const BUFFER_BYTES: usize = 64 << 10;

/// From so many articles and rejects on, what was written to a file is summed up on standard error as well: whoever
/// converts a few files sees what came of them.
const SUMMED_UP_FROM: u64 = 10;

/// How far a run is, as the checkpoint tells.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct State {
    /// What decides about the output, by the name that the user knows it by.
    settings: BTreeMap<String, String>,
    /// How many items of the input are done.
    items: u64,
    /// The fingerprint of all of them.
    seen: u64,
    summary: Summary,
}

/// Where the output goes.
enum Sink {
    /// Bytes that cannot be taken back.
    Stream {
        out: BufWriter<Box<dyn Write>>,
        rejects: Option<OutputFile>,
    },
    Growing(Box<Unfinished<State>>),
}

/// A run.
pub struct Session<'o> {
    options: &'o Convert,
    form: Form,
    sink: Sink,
    state: State,
    progress: Progress,
    started: Instant,
    /// The seconds of the runs that this one goes on from.
    seconds_before: f64,
    saved: Instant,
}

impl<'o> Session<'o> {
    /// Begins a run, or goes on with one that was stopped.
    pub fn open(
        options: &'o Convert,
        destination: Destination,
        settings: BTreeMap<String, String>,
        input: Input,
    ) -> Result<Self, Failure> {
        let form = destination.form();
        // What is written at the end only should not fail then, after hours.
        for path in [&options.writing.rejects, &options.writing.summary].into_iter().flatten() {
            OutputFile::create_alone(path).with_context(|| cannot_be_made(path)).map_err(Failure::Usage)?;
        }
        let mut state = State { settings, items: 0, seen: 0, summary: Summary::default() };
        let is_printed = matches!(destination, Destination::Print(_));
        let sink = match destination {
            Destination::Print(_) => Sink::stream(Box::new(io::stdout()), form, options)?,
            Destination::Pipe(path, _) => {
                let file = OutputFile::create(&path).with_context(|| cannot_be_made(&path)).map_err(Failure::Usage)?;
                Sink::stream(Box::new(file), form, options)?
            }
            Destination::Grow(path, _) => {
                let more = usize::from(options.writing.rejects.is_some());
                let resume = options.writing.resume;
                if resume
                    && let Some(saved) = Unfinished::<State>::saved(&path).map_err(|error| not_begun(&path, error))?
                {
                    same_settings(&saved.settings, &state.settings)?;
                }
                let begin = if resume { Unfinished::resume } else { Unfinished::begin };
                let (output, resumed) = begin(&path, form, more, state).map_err(|error| not_begun(&path, error))?;
                state = resumed;
                Sink::Growing(Box::new(output))
            }
        };
        let now = Instant::now();
        Ok(Session {
            options,
            form,
            sink,
            // What is printed on a terminal is progress enough.
            progress: Progress::new(input, !is_printed || !io::stdout().is_terminal()),
            started: now,
            seconds_before: state.summary.seconds,
            saved: now,
            state,
        })
    }

    /// The number of the next item.
    pub fn next_number(&self) -> u64 {
        self.state.items + 1
    }

    /// Passes over the items that are done already.
    pub fn skip(&mut self, articles: &mut impl Iterator<Item = Item>) -> Result<(), Failure> {
        let mut seen = 0;
        if self.state.items > 0 {
            self.progress.say("passing over what is done");
        }
        for _ in 0..self.state.items {
            seen = articles.next().map_or(!seen, |item| join(seen, fingerprint(&item)));
        }
        if seen == self.state.seen {
            return Ok(());
        }
        Err(Failure::Usage(anyhow!(
            "cannot resume: the first {} articles of the input are not those that were done; run the command without \
             --resume to begin anew",
            self.state.items
        )))
    }

    /// Takes what became of the next item.
    pub fn take(&mut self, done: Done<&Made>) -> io::Result<()> {
        self.state.items += 1;
        self.state.seen = join(self.state.seen, done.fingerprint);
        match &done.made {
            Ok(made) if made.duplicate => self.state.summary.skip(done.bytes, DUPLICATE),
            Ok(made) => self.state.summary.article(done.bytes, &made.facts),
            Err(Left::Skipped(reason)) => self.state.summary.skip(done.bytes, reason),
            Err(Left::Rejected(reject)) => {
                self.state.summary.reject();
                self.progress.aside(|| complain(reject.message()));
            }
        }
        self.progress.show(&self.state.summary);
        match (&mut self.sink, done.made) {
            (Sink::Stream { out, .. }, Ok(made)) => made.parts.iter().try_for_each(|part| out.write_all(part)),
            (Sink::Stream { .. }, Err(Left::Skipped(_))) => Ok(()),
            (Sink::Stream { rejects, .. }, Err(Left::Rejected(reject))) => {
                rejects.as_mut().map_or(Ok(()), |file| file.write_all(&reject.json_line()))
            }
            (Sink::Growing(output), made) => {
                match made {
                    Ok(made) => made.parts.iter().enumerate().for_each(|(at, part)| output.add(at, part)),
                    Err(Left::Skipped(_)) => {}
                    Err(Left::Rejected(reject)) => output.add(self.form.parts(), &reject.json_line()),
                }
                let seconds = self.seconds_before + self.started.elapsed().as_secs_f64();
                if self.saved.elapsed() >= Duration::from_secs(self.options.writing.checkpoint) {
                    self.saved = Instant::now();
                    self.state.summary.seconds = seconds;
                    output.save(&self.state)
                } else if output.is_full() {
                    self.state.summary.seconds = seconds;
                    output.write(&self.state)
                } else {
                    Ok(())
                }
            }
        }
    }

    /// Ends a run that was told to stop, and says how to go on.
    pub fn stop(mut self) -> Result<Outcome, Failure> {
        self.count_seconds();
        self.progress.clear();
        let Sink::Growing(output) = &mut self.sink else { return Ok(Outcome::Interrupted) };
        if let Err(error) = output.save(&self.state) {
            return Err(self.failed(error));
        }
        complain(&format!(
            "interrupted; {} kept. Run the same command with --resume to go on",
            counted(self.state.items, "article")
        ));
        Ok(Outcome::Interrupted)
    }

    /// Ends a run whose output failed, and says what is kept.
    pub fn failed(mut self, error: io::Error) -> Failure {
        self.progress.clear();
        let Sink::Growing(output) = &mut self.sink else {
            // Who has enough of the output may still want to know what was not in it.
            let rejects = self.finish_rejects();
            return rejects.map_or_else(Failure::from, |()| Failure::from(error));
        };
        let full = matches!(
            error.kind(),
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge
        );
        let first = if full { "make room, then run" } else { "when that is mended, run" };
        let kept = output.keep() && output.written().items > 0;
        let next = if kept {
            format!(
                "{} kept; {first} the same command with --resume to go on",
                counted(output.written().items, "article")
            )
        } else {
            format!("{first} the same command again")
        };
        let path = self.options.output.as_deref().unwrap_or(Path::new("-")).display();
        Failure::Output(anyhow!("{path}: cannot be written: {error}; {next}"))
    }

    /// Ends a run that has done everything.
    pub fn finish(mut self) -> Result<Outcome, Failure> {
        self.count_seconds();
        let done = match &mut self.sink {
            Sink::Stream { out, .. } => out.flush(),
            Sink::Growing(output) => output.write(&self.state),
        };
        let done = done.and_then(|()| self.finish_rejects());
        if let Err(error) = done.and_then(|()| self.finish_output()) {
            return Err(self.failed(error));
        }
        self.progress.clear();
        self.count_seconds();
        let summary = &self.state.summary;
        if let Some(path) = &self.options.writing.summary {
            let mut file = OutputFile::create(path).with_context(|| cannot_be_made(path)).map_err(Failure::Output)?;
            write_json(&summary.with_speeds(), Layout::Indented, &mut file)?;
            file.finish()?;
        }
        if matches!(self.sink, Sink::Growing(_)) && self.state.items >= SUMMED_UP_FROM {
            complain(&summary.to_string());
        } else if summary.articles == 0 && !summary.skipped.is_empty() {
            // Whoever reads one page of a web archive wants to know why nothing comes of it.
            complain(&format!("no article is left: {summary}; --all skips none"));
        }
        Ok(if summary.rejected > 0 { Outcome::SomeFailed } else { Outcome::AllDone })
    }

    fn finish_output(&mut self) -> io::Result<()> {
        match &mut self.sink {
            Sink::Stream { .. } => Ok(()),
            Sink::Growing(output) => {
                self.progress.say("writing the tables");
                output.finish(&self.state)
            }
        }
    }

    /// Gives the rejects their name, before the output has its own: who sees the output sees them as well.
    fn finish_rejects(&mut self) -> io::Result<()> {
        let Some(path) = &self.options.writing.rejects else { return Ok(()) };
        match &mut self.sink {
            Sink::Stream { rejects, .. } => rejects.take().map_or(Ok(()), OutputFile::finish),
            Sink::Growing(output) => {
                let Some(from) = output.more(0) else { return Ok(()) };
                let mut to = OutputFile::create_alone(path)?;
                io::copy(&mut File::open(from)?, &mut to)?;
                to.finish()
            }
        }
    }

    fn count_seconds(&mut self) {
        self.state.summary.seconds = self.seconds_before + self.started.elapsed().as_secs_f64();
    }
}

impl Sink {
    fn stream(to: Box<dyn Write>, form: Form, options: &Convert) -> Result<Sink, Failure> {
        let rejects = match &options.writing.rejects {
            Some(path) => Some(OutputFile::create(path).with_context(|| cannot_be_made(path)).map_err(Failure::Usage)?),
            None => None,
        };
        let mut out = BufWriter::with_capacity(BUFFER_BYTES, to);
        for head in form.heads()? {
            out.write_all(&head)?;
        }
        Ok(Sink::Stream { out, rejects })
    }
}

/// The fingerprint of items in a row.
fn join(seen: u64, next: u64) -> u64 {
    (seen.rotate_left(5) ^ next).wrapping_mul(0x9e37_79b9_7f4a_7c15).wrapping_add(1)
}

fn cannot_be_made(path: &Path) -> String {
    format!("{}: the output cannot be made there", path.display())
}

fn not_begun(path: &Path, error: BeginError) -> Failure {
    Failure::Usage(anyhow::Error::new(error).context(cannot_be_made(path)))
}

/// What was done before belongs to the same output only when the same was asked for.
fn same_settings(before: &BTreeMap<String, String>, now: &BTreeMap<String, String>) -> Result<(), Failure> {
    let differs = |name: &&String| before.get(*name) != now.get(*name);
    let Some(name) = before.keys().chain(now.keys()).find(differs) else { return Ok(()) };
    let value = |settings: &BTreeMap<String, String>| settings.get(name).map_or("not given", String::as_str).to_owned();
    Err(Failure::Usage(anyhow!(
        "cannot resume: {name} was {} and is now {}; repeat the interrupted command, or run this one without --resume to \
         begin anew",
        value(before),
        value(now)
    )))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_settings_are_named() {
        let settings = |pairs: &[(&str, &str)]| -> BTreeMap<String, String> {
            pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
        };
        let before = settings(&[("the grammar", "1"), ("the inputs", "a.txt")]);
        assert!(same_settings(&before, &before).is_ok());
        let told = |now| match same_settings(&before, &now) {
            Err(Failure::Usage(error)) => error.to_string(),
            other => format!("{other:?}"),
        };
        assert!(
            told(settings(&[("the grammar", "1"), ("the inputs", "b.txt")]))
                .starts_with("cannot resume: the inputs was a.txt and is now b.txt; ")
        );
        assert!(told(settings(&[("the inputs", "a.txt")])).contains("the grammar was 1 and is now not given"));
    }

    #[test]
    fn the_order_of_items_counts() {
        assert_ne!(join(join(0, 1), 2), join(join(0, 2), 1));
        assert_ne!(join(0, 0), 0);
    }
}
