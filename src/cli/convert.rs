//! `extract` and `tokens`: articles in, what an engine makes of each out.

use std::collections::BTreeMap;
use std::io::{self, IsTerminal};
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, OnceLock};

use uitslag::grammar::Grammar;
use uitslag::read::{Articles, Filter, Filters, Options};
use uitslag::report::Report;
use uitslag::screen::{Screen, Wanted};
use uitslag::standards::conll;
use uitslag::write::{FactCounts, Form, Layout};
use uitslag::{Engine, TokenReport};

use super::args::{Cli, Convert, Selection};
use super::destination::{Destination, Wording};
use super::duplicates::Deduplicated;
use super::pipeline::{self, End, Made, Task};
use super::progress::Input;
use super::session::Session;
use super::sources::sources;
use super::{Failure, Outcome, grammar, signals};

/// What the output looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Look {
    wording: Wording,
    form: Form,
    layout: Layout,
}

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
        Task { article, number, duplicate_of }: Task<'_>,
        Look { wording, form, layout }: Look,
        made: &mut Made,
    ) -> io::Result<()> {
        made.parts.resize_with(form.parts(), Vec::new);
        made.duplicate = duplicate_of.is_some();
        match self {
            Work::Extract => {
                let report = match duplicate_of {
                    Some(first) => Report::of_duplicate(article, first),
                    None => engine.extract(article),
                };
                made.facts = FactCounts::of(&report);
                match wording {
                    Wording::Own => form.add_report(&report, article, number, layout, &mut made.parts),
                    Wording::Of(standard) => {
                        let document = standard.document(article, &report);
                        form.add_json(&document, &article.id, number, layout, &mut made.parts)
                    }
                    Wording::Conll => {
                        let (tokens, sentences) = match duplicate_of {
                            Some(first) => (TokenReport::of_duplicate(article, first), Vec::new()),
                            None => (engine.tokens(article), engine.sentences(article)),
                        };
                        form.add_block(&conll(article, &report, &tokens, &sentences), &mut made.parts);
                        Ok(())
                    }
                }
            }
            Work::Tokens => {
                let report = match duplicate_of {
                    Some(first) => TokenReport::of_duplicate(article, first),
                    None => engine.tokens(article),
                };
                form.add_json(&report, &article.id, number, layout, &mut made.parts)
            }
        }
    }
}

pub fn run(cli: &Cli, options: &Convert, work: Work) -> Result<Outcome, Failure> {
    let inputs = sources(&options.input)?;
    let engine = Arc::new(Engine::new(grammar::load(cli)?));
    let articles =
        Articles::new(inputs, Options { filters: filters(&options.selection, &engine), ..options.input.reading() });
    let meter = articles.meter();
    let mut articles = Deduplicated::new(articles, options.selection.dedupe);
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
    let look = Look { wording: Wording::of(options), form, layout };
    let settings = match destination {
        Destination::Grow(..) => settings(cli, options, work, look, engine.grammar()),
        _ => BTreeMap::new(),
    };
    // The program ends after this; to free a whole grammar word by word would take longer than to read an article.
    std::mem::forget(Arc::clone(&engine));
    let jobs = options.input.jobs.count();
    let mut session =
        Session::open(options, destination, settings, Input { meter, sources: sources(&options.input)? })?;
    session.skip(&mut articles)?;
    let first = session.next_number();
    let work = move |task: Task<'_>, made: &mut Made| work.on(&engine, task, look, made);
    match pipeline::run(articles.batches(), first, jobs, &stop, work, |done| session.take(done)) {
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
    Look { wording, form, layout }: Look,
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
        ("the choice of articles", options.selection.to_string()),
        ("the wording of the output", format!("{wording:?}")),
        ("the form of the output", format!("{form:?}")),
        ("the layout of the output", format!("{layout:?}")),
        (
            "the file of rejects",
            options.writing.rejects.as_ref().map_or("none".into(), |path| path.display().to_string()),
        ),
    ];
    settings.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

/// What is skipped. The screen is made when the first article is looked at: most runs need none.
pub(super) fn filters(selection: &Selection, engine: &Arc<Engine>) -> Filters {
    let screen = Arc::new(OnceLock::new());
    let filter = |wanted: Wanted| {
        let (screen, engine) = (Arc::clone(&screen), Arc::clone(engine));
        (wanted != Wanted::default()).then(|| {
            Filter::new(move |candidate| screen.get_or_init(|| Screen::new(engine.grammar())).skips(wanted, candidate))
        })
    };
    let (in_archives, elsewhere) = selection.wanted();
    Filters { web_archives: filter(in_archives), others: filter(elsewhere) }
}
