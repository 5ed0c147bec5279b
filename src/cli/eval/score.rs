//! Articles against their answers, on several threads.

use std::collections::HashMap;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use anyhow::anyhow;
use uitslag::Engine;
use uitslag::eval::{Comparison, Document, Facts, Mistake, Trace, compare};

use super::Failure;
use super::gold::Gold;

/// Where the facts come from that are held against the answers.
pub enum Found {
    /// They are read from the articles.
    By(Box<Engine>),
    /// They were read before, by the names of the articles.
    InFile(HashMap<String, Document>),
}

/// An article against its answers.
pub struct Scored {
    pub id: String,
    /// The sport, as the answers name it.
    pub sport: Option<String>,
    pub compared: Comparison,
    /// Where they were asked for.
    pub mistakes: Vec<Mistake>,
    /// What is odd in the answers or in what was found.
    pub warnings: Vec<String>,
    /// There are no facts of it in the file.
    pub is_without_output: bool,
}

/// So many articles are at work before their results are taken, for each thread: enough for all to be busy, and few enough
/// for memory not to grow.
const AT_ONCE: usize = 32;

/// Gives `take` each article against its answers, or why it cannot be counted, in the order of the answers.
///
/// # Errors
/// The first error of `take`.
pub fn in_order(
    gold: &[Gold],
    found: &Found,
    mistakes: bool,
    jobs: usize,
    mut take: impl FnMut(Result<Scored, String>) -> Result<(), Failure>,
) -> Result<(), Failure> {
    for some in gold.chunks(jobs.max(1) * AT_ONCE) {
        let next = AtomicUsize::new(0);
        let work = || {
            let number = || Some(next.fetch_add(1, Ordering::Relaxed)).filter(|&number| number < some.len());
            std::iter::from_fn(number).map(|number| (number, score(&some[number], found, mistakes))).collect()
        };
        let mut done: Vec<(usize, Result<Scored, String>)> = thread::scope(|scope| {
            let others: Vec<_> = (1..jobs.min(some.len())).map(|_| scope.spawn(work)).collect();
            let mut done: Vec<_> = work();
            // A thread gives what it has: what fails in it is caught with the article.
            done.extend(others.into_iter().filter_map(|thread| thread.join().ok()).flatten());
            done
        });
        done.sort_by_key(|(number, _)| *number);
        done.into_iter().try_for_each(|(_, scored)| take(scored))?;
    }
    Ok(())
}

fn score(gold: &Gold, found: &Found, mistakes: bool) -> Result<Scored, String> {
    // As in the other commands, a mistake in the program is one of the article alone.
    catch_unwind(AssertUnwindSafe(|| compare_with_answers(gold, found, mistakes)))
        .unwrap_or_else(|_| Err(format!("{}: the program failed on this article; please report it", gold.id)))
}

fn compare_with_answers(gold: &Gold, found: &Found, mistakes: bool) -> Result<Scored, String> {
    let (answers, article) = gold.read()?;
    let of_file;
    let (found, is_without_output, engine) = match found {
        Found::By(engine) => {
            of_file = Document::of(&engine.extract(&article));
            (Some(&of_file), false, Some(engine))
        }
        Found::InFile(documents) => {
            let document = documents.get(&gold.id);
            (document, document.is_none(), None)
        }
    };
    let (facts, found) = (Facts::of(&answers), found.map(Facts::of).unwrap_or_default());
    let unknown = |whose: &str, ids: &[String]| {
        ids.iter().map(|id| format!("{}: {whose}: event {id:?} is not in events", gold.id)).collect::<Vec<_>>()
    };
    let mut warnings = unknown("answers", &facts.unknown_events);
    warnings.extend(unknown("output", &found.unknown_events));
    let compared = compare(facts.list, found.list);
    let has_mistakes = !(compared.missed.is_empty() && compared.wrong.is_empty() && compared.partly.is_empty());
    let mistakes = if mistakes && has_mistakes {
        let trace = engine.map(|engine| Trace::of(&article, engine.grammar()));
        Mistake::all(&compared, trace.as_ref())
    } else {
        Vec::new()
    };
    Ok(Scored { id: gold.id.clone(), sport: answers.sport, compared, mistakes, warnings, is_without_output })
}

/// The facts in a file of JSON Lines, by the names of the articles.
pub fn read_facts(path: &Path) -> Result<HashMap<String, Document>, Failure> {
    let shown = path.display();
    let unreadable = |error: std::io::Error| Failure::Usage(anyhow!("{shown}: cannot be read: {error}"));
    let mut documents = HashMap::new();
    let lines = BufReader::new(File::open(path).map_err(unreadable)?).lines();
    for (number, line) in (1..).zip(lines) {
        let line = line.map_err(unreadable)?;
        if line.trim().is_empty() {
            continue;
        }
        let document: Document = serde_json::from_str(&line).map_err(|error| {
            Failure::Usage(anyhow!(
                "{shown}: line {number}: holds no facts ({error}); extract writes them as JSON Lines"
            ))
        })?;
        let id = document.article.id.clone().ok_or_else(|| {
            Failure::Usage(anyhow!("{shown}: line {number}: names no article; \"article\" needs an \"id\""))
        })?;
        documents.insert(id, document);
    }
    Ok(documents)
}
