//! `extract` and `tokens`: articles in, what an engine makes of each out.

use std::collections::BTreeMap;
use std::io::{self, IsTerminal};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use uitslag::Engine;
use uitslag::grammar::Grammar;
use uitslag::read::{Article, Articles};
use uitslag::write::{FactCounts, Form, Layout};

use super::args::{Cli, Convert};
use super::destination::Destination;
use super::pipeline::{self, End, Made};
use super::progress::Input;
use super::session::Session;
use super::sources::{jobs, sources};
use super::{Failure, Outcome, grammar, signals};

/// What is made of an article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Work {
    /// Its facts.
    Extract,
    /// Its typed spans.
    Tokens,
}

impl Work {
    /// Does it, and adds what comes of it to the parts of the output.
    fn on(
        self,
        engine: &Engine,
        article: &Article,
        number: u64,
        (form, layout): (Form, Layout),
        made: &mut Made,
    ) -> io::Result<()> {
        made.parts.resize_with(form.parts(), Vec::new);
        match self {
            Work::Extract => {
                let report = engine.extract(article);
                made.facts = FactCounts::of(&report);
                form.add_report(&report, article, number, layout, &mut made.parts)
            }
            Work::Tokens => form.add_json(&engine.tokens(article), &article.id, number, layout, &mut made.parts),
        }
    }
}

pub fn run(cli: &Cli, options: &Convert, work: Work) -> Result<Outcome, Failure> {
    let mut articles = Articles::new(sources(&options.input)?, options.input.reading());
    let grammar = grammar::load(cli)?;
    let destination = Destination::of(options, work == Work::Extract)?;
    let form = destination.form();
    let is_printed = matches!(destination, Destination::Print(_));
    let stop = match destination {
        Destination::Grow(..) => signals::stop_flag().map_err(anyhow::Error::new).map_err(Failure::Usage)?,
        // What cannot be resumed just ends.
        _ => Arc::new(AtomicBool::new(false)),
    };
    let pretty = options.pretty || is_printed && form == Form::JsonLines && io::stdout().is_terminal();
    let layout = if pretty { Layout::Indented } else { Layout::Line };
    let settings = match destination {
        Destination::Grow(..) => settings(cli, options, work, (form, layout), &grammar),
        _ => BTreeMap::new(),
    };
    let engine = Arc::new(Engine::new(grammar));
    // The program ends after this; to free a whole grammar word by word would take longer than to read an article.
    std::mem::forget(Arc::clone(&engine));
    let jobs = jobs(&options.input);
    let mut session = Session::open(
        options,
        destination,
        settings,
        Input { meter: articles.meter(), sources: sources(&options.input)? },
    )?;
    session.skip(&mut articles)?;
    let first = session.next_number();
    let work =
        move |article: &Article, number: u64, made: &mut Made| work.on(&engine, article, number, (form, layout), made);
    match pipeline::run(articles, first, jobs, &stop, work, |done| session.take(done)) {
        Ok(End::All) => session.finish(),
        Ok(End::Stopped) => session.stop(),
        Err(error) => Err(session.failed(error)),
    }
}

/// What decides about the output, by the name that messages have for it.
fn settings(
    cli: &Cli,
    options: &Convert,
    work: Work,
    (form, layout): (Form, Layout),
    grammar: &Grammar,
) -> BTreeMap<String, String> {
    let grammar = match cli.grammar {
        Some(_) => grammar::fingerprint(grammar),
        None => Grammar::embedded_fingerprint().to_owned(),
    };
    let paths: Vec<_> = options.input.paths.iter().map(|path| path.to_string_lossy()).collect();
    let settings = [
        ("the version of the program", env!("CARGO_PKG_VERSION").to_owned()),
        ("the command", format!("{work:?}").to_lowercase()),
        ("the grammar", grammar),
        ("the input", if paths.is_empty() { "-".to_owned() } else { paths.join(" ") }),
        ("the way to read the input", format!("{:?}", options.input.reading())),
        ("the form of the output", format!("{form:?}")),
        ("the layout of the output", format!("{layout:?}")),
        (
            "the file of rejects",
            options.writing.rejects.as_ref().map_or("none".into(), |path| path.display().to_string()),
        ),
    ];
    settings.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}
