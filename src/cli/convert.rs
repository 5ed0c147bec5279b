//! `extract` and `tokens`: articles in, one JSON object for each out.

use std::io::{self, BufWriter, IsTerminal, Write};
use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, anyhow};
use uitslag::Engine;
use uitslag::read::{Article, Articles, Source};
use uitslag::write::{Layout, OutputFile, append_json};

use super::args::{Cli, Convert};
use super::{Failure, Outcome, complain, grammar, pipeline};

const BUFFER_BYTES: usize = 64 << 10;

/// Writes what an engine makes of an article.
pub type Work = fn(&Engine, &Article, Layout, &mut Vec<u8>) -> io::Result<()>;

/// The facts of an article.
pub fn extract(engine: &Engine, article: &Article, layout: Layout, out: &mut Vec<u8>) -> io::Result<()> {
    append_json(&engine.extract(article), layout, out)
}

/// The typed spans of an article.
pub fn tokens(engine: &Engine, article: &Article, layout: Layout, out: &mut Vec<u8>) -> io::Result<()> {
    append_json(&engine.tokens(article), layout, out)
}

pub fn run(cli: &Cli, options: &Convert, work: Work) -> Result<Outcome, Failure> {
    let articles = Articles::new(sources(options)?, options.reading());
    let engine = Arc::new(Engine::new(grammar::load(cli)?));
    // The program ends after this; to free a whole grammar word by word would take longer than to read an article.
    std::mem::forget(Arc::clone(&engine));
    let jobs = options.jobs.map_or_else(cores, usize::from);
    match options.output.as_deref().filter(|path| *path != Path::new("-")) {
        Some(path) => {
            let file = OutputFile::create(path).with_context(|| cannot_be_made(path)).map_err(Failure::Usage)?;
            let layout = if options.pretty { Layout::Indented } else { Layout::Line };
            let mut out = BufWriter::with_capacity(BUFFER_BYTES, file);
            let outcome = convert(articles, engine, work, layout, jobs, &mut out)?;
            out.into_inner().map_err(io::IntoInnerError::into_error)?.finish()?;
            Ok(outcome)
        }
        None => {
            let stdout = io::stdout().lock();
            let pretty = options.pretty || stdout.is_terminal();
            let layout = if pretty { Layout::Indented } else { Layout::Line };
            let mut out = BufWriter::with_capacity(BUFFER_BYTES, stdout);
            let outcome = convert(articles, engine, work, layout, jobs, &mut out)?;
            out.flush()?;
            Ok(outcome)
        }
    }
}

/// What the user named, or standard input.
fn sources(options: &Convert) -> Result<Vec<Source>, Failure> {
    let is_standard_input = |path: &Path| path == Path::new("-");
    if options.paths.is_empty() {
        if io::stdin().is_terminal() {
            return Err(Failure::Usage(anyhow!("no input; name a file, a folder, or - for standard input")));
        }
        return Ok(vec![Source::StandardInput]);
    }
    if options.paths.iter().filter(|path| is_standard_input(path)).count() > 1 {
        return Err(Failure::Usage(anyhow!("standard input can be read only once; name - once")));
    }
    let source = |path: &std::path::PathBuf| {
        if is_standard_input(path) { Source::StandardInput } else { Source::Path(path.clone()) }
    };
    Ok(options.paths.iter().map(source).collect())
}

fn convert(
    articles: Articles,
    engine: Arc<Engine>,
    work: Work,
    layout: Layout,
    jobs: usize,
    out: &mut impl Write,
) -> Result<Outcome, Failure> {
    let work = move |article: &Article, out: &mut Vec<u8>| work(&engine, article, layout, out);
    let mut outcome = Outcome::AllDone;
    pipeline::run(articles, jobs, work, |made| match made {
        Ok(bytes) => out.write_all(bytes),
        Err(reason) => {
            complain(&reason);
            outcome = Outcome::SomeFailed;
            Ok(())
        }
    })?;
    Ok(outcome)
}

fn cannot_be_made(path: &Path) -> String {
    format!("{}: the output cannot be made there", path.display())
}

fn cores() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}
