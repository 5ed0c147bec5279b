//! `show`: articles and their facts on a terminal.

use std::io::{self, BufWriter, IsTerminal, StdoutLock, Write};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use anstream::{AutoStream, ColorChoice};
use uitslag::Engine;
use uitslag::read::Articles;
use uitslag::view::{Entries, Sheet, Terminal};

use super::args::{Cli, Input};
use super::pipeline::{self, Left, Made, Task};
use super::sources::sources;
use super::{Failure, Outcome, complain, grammar};

pub fn run(cli: &Cli, input: &Input) -> Result<Outcome, Failure> {
    let articles = Articles::new(sources(input)?, input.reading());
    let engine = Engine::new(grammar::load(cli)?);
    let entries = Entries::of(engine.grammar());
    let terminal = terminal();
    let work = move |Task { article, number, .. }: Task<'_>, made: &mut Made| {
        let sheet = Sheet::new(article, &engine.extract(article), &engine.tokens(article), &entries);
        let mut text = Vec::new();
        if number > 1 {
            writeln!(text)?;
        }
        terminal.write(&sheet, &mut text)?;
        made.parts = vec![text];
        Ok(())
    };
    let mut out = output(terminal);
    let mut outcome = Outcome::AllDone;
    pipeline::run(pipeline::items(articles), 1, input.jobs.count(), &Arc::new(AtomicBool::new(false)), work, |done| {
        match done.made {
            Ok(made) => made.parts.iter().try_for_each(|part| out.write_all(part)),
            Err(Left::Skipped(_)) => Ok(()),
            Err(Left::Rejected(reject)) => {
                outcome = Outcome::SomeFailed;
                complain(reject.message());
                Ok(())
            }
        }
    })?;
    out.flush()?;
    Ok(outcome)
}

/// Standard output for what is made for a terminal. A console of Windows that knows no escapes gets colours in its own way.
pub fn output(terminal: Terminal) -> BufWriter<AutoStream<StdoutLock<'static>>> {
    let choice = if terminal.has_colours { ColorChoice::Always } else { ColorChoice::Never };
    BufWriter::new(AutoStream::new(io::stdout().lock(), choice))
}

/// What standard output is, and what the user wants it to be.
pub fn terminal() -> Terminal {
    let stdout = io::stdout();
    let width = if stdout.is_terminal() { terminal_size::terminal_size_of(&stdout) } else { None };
    Terminal {
        width: width.map(|(width, _)| usize::from(width.0)),
        has_colours: AutoStream::choice(&stdout) != ColorChoice::Never,
    }
}
