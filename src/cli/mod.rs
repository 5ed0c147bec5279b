//! The program around the library: arguments, exit codes, and what is said on standard error.

mod annotate;
mod args;
mod convert;
mod destination;
mod duplicates;
mod eval;
mod explain;
mod gaps;
mod grammar;
mod pipeline;
mod progress;
mod reject;
mod session;
mod show;
mod signals;
mod sources;
mod view;

use std::io::{self, Write};
use std::process::ExitCode;

use anyhow::anyhow;
use clap::CommandFactory;
use uitslag::eval::gold_schema;
use uitslag::write::{Layout, explanation_schema, report_schema, tables_schema, tokens_schema, write_json};

use args::{Cli, Command, SchemaOf};

/// How a run that was not stopped ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    AllDone,
    /// Some input could not be read, or some example failed; each has been named.
    SomeFailed,
    /// It was told to end before everything was done.
    Interrupted,
}

/// Why a run was stopped.
#[derive(Debug)]
enum Failure {
    /// The program was asked for something that cannot be.
    Usage(anyhow::Error),
    /// The output could not be written.
    Output(anyhow::Error),
    /// Whoever reads the output has enough of it.
    ClosedPipe,
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe {
            Failure::ClosedPipe
        } else {
            Failure::Output(anyhow::Error::new(error).context("cannot write the output"))
        }
    }
}

pub fn main() -> ExitCode {
    let cli = Cli::read();
    match run(&cli) {
        Ok(Outcome::AllDone) | Err(Failure::ClosedPipe) => ExitCode::SUCCESS,
        Ok(Outcome::SomeFailed) => ExitCode::from(1),
        Ok(Outcome::Interrupted) => ExitCode::from(signals::INTERRUPTED),
        Err(Failure::Output(error)) => {
            complain(&format!("{error:#}"));
            ExitCode::from(1)
        }
        Err(Failure::Usage(error)) => {
            complain(&format!("{error:#}"));
            ExitCode::from(2)
        }
    }
}

fn run(cli: &Cli) -> Result<Outcome, Failure> {
    match &cli.command {
        Command::Extract(options) => convert::run(cli, options, convert::Work::Extract),
        Command::Tokens(options) => convert::run(cli, options, convert::Work::Tokens),
        Command::View(options) => view::run(cli, options),
        Command::Show(input) => show::run(cli, input),
        Command::Explain(options) => explain::run(cli, options),
        Command::Eval(options) => eval::run(cli, options),
        Command::Annotate(options) => annotate::run(cli, options),
        Command::Gaps(options) => gaps::run(cli, options),
        Command::Grammar(command) => grammar::run(cli, command),
        Command::Schema { tables: true, .. } => print(|out| out.write_all(tables_schema().as_bytes())),
        Command::Schema { of, .. } => {
            let schema = match of {
                SchemaOf::Extract => report_schema(),
                SchemaOf::Tokens => tokens_schema(),
                SchemaOf::Explain => explanation_schema(),
                SchemaOf::Gold => gold_schema(),
            };
            print(|out| write_json(&schema, Layout::Indented, out))
        }
        Command::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(*shell, &mut Cli::command(), "uitslag", &mut script);
            print(|out| out.write_all(&script))
        }
        Command::Man { command } => {
            let page = clap_mangen::Man::new(command_named(command)?);
            print(|out| page.render(out))
        }
    }
}

/// The command that is reached by names from the program down.
fn command_named(names: &[String]) -> Result<clap::Command, Failure> {
    let mut command = Cli::command();
    command.build();
    names.iter().try_fold(command, |command, name| {
        command.find_subcommand(name).cloned().ok_or_else(|| {
            let above = command.get_bin_name().unwrap_or_default();
            Failure::Usage(anyhow!("{above} has no command {name:?}; see {above} --help"))
        })
    })
}

/// Writes to standard output.
fn print(write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<Outcome, Failure> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    write(&mut out)?;
    out.flush()?;
    Ok(Outcome::AllDone)
}

/// So many of something, with the plural in -s: "1 article", "2 articles".
fn counted(count: u64, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

/// Says what is wrong on standard error. When that is closed nobody is left to tell.
fn complain(message: &str) {
    let _ = writeln!(io::stderr(), "uitslag: {message}");
}
