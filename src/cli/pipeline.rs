//! Articles through the engine on several threads, in order and in bounded memory.
//!
//! One thread reads and deals the articles round to the workers; the calling thread collects what they made in the same
//! round, so that the order is that of the input without a queue that could grow. The channels hold few articles, and
//! [`Budget`] few bytes.

use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread;

use uitslag::read::{Article, ReadError};

type Item = Result<Article, ReadError>;
/// What became of an article: its output, or the reason on one line why there is none.
type Made<T> = Result<T, String>;

/// How many articles, and how many outputs, wait at each worker.
const QUEUE: usize = 8;

/// How many bytes of text are under way at once, unless a single article has more.
const BUDGET_BYTES: usize = 64 << 20;

/// Gives `take` the output of `work` on each article, or why there is none, in the order of the articles.
///
/// # Errors
/// The first error of `take`.
pub fn run(
    mut articles: impl Iterator<Item = Item> + Send + 'static,
    jobs: usize,
    work: impl Fn(&Article, &mut Vec<u8>) -> io::Result<()> + Send + Sync + 'static,
    mut take: impl FnMut(Made<&[u8]>) -> io::Result<()>,
) -> io::Result<()> {
    // One article is no work for many threads, and most runs have one.
    let first: Vec<Item> = articles.by_ref().take(if jobs > 1 { 2 } else { 0 }).collect();
    let several = first.len() > 1;
    let articles = first.into_iter().chain(articles);
    if several {
        return in_parallel(articles, jobs, Arc::new(work), take);
    }
    let mut out = Vec::new();
    for item in articles {
        out.clear();
        take(make(item, &work, &mut out).map(|()| out.as_slice()))?;
    }
    Ok(())
}

fn make(item: Item, work: &impl Fn(&Article, &mut Vec<u8>) -> io::Result<()>, out: &mut Vec<u8>) -> Made<()> {
    let article = item.map_err(|error| error.to_string())?;
    // Extraction never fails; if it does, for a mistake in the program, then for that one article.
    match catch_unwind(AssertUnwindSafe(|| work(&article, out))) {
        Ok(Ok(())) => Ok(()),
        Ok(Err(error)) => Err(format!("{}: cannot be written as JSON: {error}", article.id)),
        Err(_) => Err(format!("{}: the program failed on this article; please report it", article.id)),
    }
}

/// A thread that works on articles: where they go in, come out, and where emptied buffers go back.
struct Worker {
    articles: SyncSender<(Item, usize)>,
    made: Receiver<(Made<Vec<u8>>, usize)>,
    emptied: SyncSender<Vec<u8>>,
}

impl Worker {
    fn start<W>(work: Arc<W>) -> Worker
    where
        W: Fn(&Article, &mut Vec<u8>) -> io::Result<()> + Send + Sync + 'static,
    {
        let (articles, to_do) = sync_channel::<(Item, usize)>(QUEUE);
        let (done, made) = sync_channel(QUEUE);
        let (emptied, spare) = sync_channel::<Vec<u8>>(QUEUE);
        thread::spawn(move || {
            for (item, bytes) in to_do {
                let mut out = spare.try_recv().unwrap_or_default();
                let made = make(item, &*work, &mut out).map(|()| out);
                if done.send((made, bytes)).is_err() {
                    break;
                }
            }
        });
        Worker { articles, made, emptied }
    }
}

fn in_parallel<W>(
    articles: impl Iterator<Item = Item> + Send + 'static,
    jobs: usize,
    work: Arc<W>,
    mut take: impl FnMut(Made<&[u8]>) -> io::Result<()>,
) -> io::Result<()>
where
    W: Fn(&Article, &mut Vec<u8>) -> io::Result<()> + Send + Sync + 'static,
{
    let budget = Arc::new(Budget::default());
    let mut senders = Vec::with_capacity(jobs);
    let mut receivers = Vec::with_capacity(jobs);
    for Worker { articles, made, emptied } in (0..jobs).map(|_| Worker::start(Arc::clone(&work))) {
        senders.push(articles);
        receivers.push((made, emptied));
    }
    // The threads are not waited for: after an error of `take` the reader may be waiting for input that never comes.
    let reading = Arc::clone(&budget);
    thread::spawn(move || {
        for (item, worker) in articles.zip(senders.iter().cycle()) {
            let bytes = item.as_ref().map_or(0, |article| article.text.len());
            reading.take(bytes);
            if worker.send((item, bytes)).is_err() {
                break;
            }
        }
    });
    for (made, emptied) in receivers.iter().cycle() {
        // The first worker without a next article is the one after the last article's.
        let Ok((made, bytes)) = made.recv() else { break };
        take(made.as_deref().map_err(String::clone))?;
        budget.give_back(bytes);
        if let Ok(mut out) = made {
            out.clear();
            // A worker with enough spare buffers lets this one go.
            let _ = emptied.try_send(out);
        }
    }
    Ok(())
}

/// The bytes of text under way.
#[derive(Default)]
struct Budget {
    taken: Mutex<usize>,
    changed: Condvar,
}

impl Budget {
    /// Waits until there is room. An article larger than the whole budget goes alone.
    fn take(&self, bytes: usize) {
        let taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        let mut taken = self
            .changed
            .wait_while(taken, |taken| *taken > 0 && *taken + bytes > BUDGET_BYTES)
            .unwrap_or_else(PoisonError::into_inner);
        *taken += bytes;
    }

    fn give_back(&self, bytes: usize) {
        *self.taken.lock().unwrap_or_else(PoisonError::into_inner) -= bytes;
        self.changed.notify_one();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn articles(count: usize) -> impl Iterator<Item = Item> + Send + 'static {
        (0..count).map(|n| match n % 7 {
            3 => Err(ReadError::new(n.to_string(), uitslag::read::Problem::Empty)),
            _ => Ok(Article { id: n.to_string(), text: "x".repeat(n), ..Article::default() }),
        })
    }

    fn collect(count: usize, jobs: usize) -> Vec<String> {
        let mut all = Vec::new();
        let work = |article: &Article, out: &mut Vec<u8>| {
            assert_ne!(article.id, "11", "this one fails on purpose");
            out.extend_from_slice(article.id.as_bytes());
            Ok(())
        };
        let result = run(articles(count), jobs, work, |made| {
            all.push(made.map_or_else(|reason| reason, |bytes| String::from_utf8_lossy(bytes).into_owned()));
            Ok(())
        });
        assert!(result.is_ok());
        all
    }

    #[test]
    fn in_order_for_any_number_of_threads() {
        for count in [0, 1, 2, 3, 100] {
            let one = collect(count, 1);
            assert_eq!(one.len(), count);
            for jobs in [2, 3, 16] {
                assert_eq!(collect(count, jobs), one);
            }
        }
        let all = collect(20, 4);
        assert_eq!(all[9], "9");
        assert!(all[3].starts_with("3: is empty"));
        assert!(all[11].starts_with("11: the program failed"));
    }

    #[test]
    fn stops_when_the_output_does() {
        let endless = (0..).map(|n: u64| Ok(Article { id: n.to_string(), ..Article::default() }));
        let closed = |_: Made<&[u8]>| Err(io::ErrorKind::BrokenPipe.into());
        assert!(run(endless, 2, |_, _| Ok(()), closed).is_err());
    }
}
