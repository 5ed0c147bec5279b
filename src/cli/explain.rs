//! `explain`: what every stage made of articles, and why a fact was not read.

use std::io::{self, BufWriter, Write};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use anyhow::anyhow;
use clap::Args;
use uitslag::Engine;
use uitslag::explain::{Expected, Explainer, Question};
use uitslag::read::Articles;
use uitslag::view::printable;
use uitslag::write::{Layout, append_json};

use super::args::{Cli, Input};
use super::pipeline::{self, Left, Made, Task};
use super::show::{output, terminal};
use super::sources::sources;
use super::{Failure, Outcome, complain, grammar};

pub const EXAMPLES: &str = "\
Examples:
  uitslag explain article.txt
  uitslag explain article.txt --sentence 3
  uitslag explain article.txt --fact 1
  uitslag explain article.txt --why-not 'Kok rank 9'
  uitslag explain article.txt --why-not 'Kok: DNS illness' --grammar my-grammar/
  uitslag explain article.txt --json

Without an option all sentences are told in short: their clauses, the frames that fired, and the facts that came of it, with
the numbers that --sentence and --fact take. Facts are counted as extract lists them: results, withdrawals, conditions,
records, schedule, matches.

--why-not takes a fact as the examples of the grammar write it: 'Kok: rank 9', 'Kok: medal gold', 'Kok: time 1:08.91' or
'1.08,91', 'Kok: gap 0.31 to Jackson', 'Kok: distance 8.02', 'Kok: points 86', 'Kok: DNS illness', 'Kok: condition injury',
'Kok: NR 37.54', 'Ajax - PSV 3-1', 'schedule 13:05'. It names the first stage that lost the fact and shows the sentence that
most likely tells it, or says which fact it is. The exit code is 0 either way; 2 when nothing could be made of the question.";

/// What `explain` is asked for.
#[derive(Args)]
pub struct Explain {
    /// Tell all about this sentence, counted from 1: tokens, mentions, clauses, frames that fired and that nearly did
    #[arg(long, value_name = "N", group = "question", value_parser = from_one)]
    sentence: Option<usize>,
    /// Tell all about the sentences that this fact comes from, counted from 1
    #[arg(long, value_name = "N", group = "question", value_parser = from_one)]
    fact: Option<usize>,
    /// Name the stage that lost this fact, such as 'Kok rank 9'
    #[arg(long, value_name = "FACT", group = "question")]
    why_not: Option<Expected>,
    /// Print JSON, one line for each article
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    pub input: Input,
}

fn from_one(text: &str) -> Result<usize, String> {
    let number = text.parse().ok().filter(|number| *number > 0);
    number.ok_or_else(|| "it is counted from 1; explain without it shows the numbers".to_owned())
}

impl Explain {
    fn question(&self) -> Question {
        match (self.sentence, self.fact, &self.why_not) {
            (Some(number), ..) => Question::Sentence(number),
            (_, Some(number), _) => Question::Fact(number),
            (.., Some(expected)) => Question::WhyNot(expected.clone()),
            (None, None, None) => Question::All,
        }
    }
}

pub fn run(cli: &Cli, options: &Explain) -> Result<Outcome, Failure> {
    let articles = Articles::new(sources(&options.input)?, options.input.reading());
    let explainer = Explainer::new(Engine::new(grammar::load(cli)?));
    let (question, is_json, terminal) = (options.question(), options.json, terminal());
    // What is printed, and what cannot be answered.
    let work = move |Task { article, number, .. }: Task<'_>, made: &mut Made| {
        made.parts = vec![Vec::new(), Vec::new()];
        match explainer.explain(article, &question) {
            Ok(explanation) if is_json => append_json(&explanation, Layout::Line, &mut made.parts[0]),
            Ok(explanation) => {
                if number > 1 {
                    writeln!(made.parts[0])?;
                }
                explanation.write(terminal, &mut made.parts[0])
            }
            Err(not_there) => write!(made.parts[1], "{}: {not_there}", printable(&article.id)),
        }
    };
    // JSON is written as it is.
    let mut out: Box<dyn Write> =
        if is_json { Box::new(BufWriter::new(io::stdout().lock())) } else { Box::new(output(terminal)) };
    let mut outcome = Outcome::AllDone;
    let mut unanswered: Option<String> = None;
    let jobs = options.input.jobs.count();
    pipeline::run(pipeline::items(articles), 1, jobs, &Arc::new(AtomicBool::new(false)), work, |done| {
        match done.made {
            Ok(made) => match made.parts.as_slice() {
                [text, why] if why.is_empty() => out.write_all(text),
                [_, why] => {
                    if let Some(before) = unanswered.replace(String::from_utf8_lossy(why).into_owned()) {
                        complain(&before);
                    }
                    Ok(())
                }
                _ => Ok(()),
            },
            Err(Left::Skipped(_)) => Ok(()),
            Err(Left::Rejected(reject)) => {
                outcome = Outcome::SomeFailed;
                complain(reject.message());
                Ok(())
            }
        }
    })?;
    out.flush()?;
    match unanswered {
        Some(why) => Err(Failure::Usage(anyhow!(why))),
        None => Ok(outcome),
    }
}
