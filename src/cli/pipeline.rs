//! Articles through the engine on several threads, in order and in bounded memory.
//!
//! One thread reads and deals the articles round to the workers; the calling thread collects what they made in the same
//! round, so that the order is that of the input without a queue that could grow. The channels hold few articles, and
//! [`Budget`] few bytes. Articles that come together are dealt several at a time: to wake a thread takes as long as to look
//! through an article that is about something else.

use std::hash::{Hash, Hasher};
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use rustc_hash::FxHasher;
use uitslag::read::{Article, Articles, Problem, ReadError};
use uitslag::write::FactCounts;

use super::reject::Reject;

/// What the input gives in one place.
pub struct Item {
    /// An article, or why there is none.
    pub read: Result<Article, ReadError>,
    /// The id of the first article with the same text.
    pub duplicate_of: Option<String>,
}

impl From<Result<Article, ReadError>> for Item {
    fn from(read: Result<Article, ReadError>) -> Item {
        Item { read, duplicate_of: None }
    }
}

/// All that an input gives, in batches, without a look at what is met again.
pub fn items(articles: Articles) -> impl Iterator<Item = Vec<Item>> + Send {
    articles.batches().map(|batch| batch.into_iter().map(Item::from).collect())
}

/// An article to work on.
#[derive(Clone, Copy)]
pub struct Task<'a> {
    pub article: &'a Article,
    /// The place among the items of the input.
    pub number: u64,
    /// The id of the first article with the same text.
    pub duplicate_of: Option<&'a str>,
}

/// What is made of an article.
#[derive(Default)]
pub struct Made {
    /// The bytes for each part of the output.
    pub parts: Vec<Vec<u8>>,
    /// The facts in them.
    pub facts: FactCounts,
    /// Whether they tell only that the article is a duplicate.
    pub duplicate: bool,
}

impl Made {
    fn clear(&mut self) {
        self.parts.iter_mut().for_each(Vec::clear);
        self.facts = FactCounts::default();
        self.duplicate = false;
    }
}

/// Why there is no output in a place.
#[derive(Clone)]
pub enum Left {
    /// A filter does not want the article, for this reason.
    Skipped(&'static str),
    /// Something is wrong.
    Rejected(Reject),
}

/// What became of an item.
pub struct Done<M> {
    /// Tells the item from others: see [`fingerprint`].
    pub fingerprint: u64,
    /// The bytes of its text.
    pub bytes: usize,
    /// Its output, or why there is none.
    pub made: Result<M, Left>,
}

/// How the work ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// No item is left.
    All,
    /// It was told to stop; what was at work by then is done.
    Stopped,
}

/// How many hands of articles, and how many of outputs, wait at each worker.
const QUEUE: usize = 4;

/// A hand has no more articles once it has so many bytes of text: as many as are read in a hundredth of a second, so that a run
/// that is told to stop does.
const HAND_BYTES: usize = 16 << 10;

/// The most articles in a hand.
const HAND_ITEMS: u64 = 64;

/// Once for so many articles dealt, a hand may have one more: a run of few articles shares them evenly and saves each at once.
const HAND_GROWTH: u64 = 32;

/// How many bytes of text are under way at once, unless a single article has more.
const BUDGET_BYTES: usize = 64 << 20;

/// So often the collector looks up whether it is to stop, while it waits.
const LOOK_UP: Duration = Duration::from_millis(50);

/// Gives `take` the output of `work` on each article, or why there is none, in the order of the articles, which come in batches
/// of those that are there together, and whose places are counted from `first`. When `stop` is raised, no further article is
/// begun, but for those of a hand that is dealt.
///
/// # Errors
/// The first error of `take`.
pub fn run(
    batches: impl Iterator<Item = Vec<Item>> + Send + 'static,
    first: u64,
    jobs: usize,
    stop: &Arc<AtomicBool>,
    work: impl Fn(Task<'_>, &mut Made) -> io::Result<()> + Send + Sync + 'static,
    mut take: impl FnMut(Done<&Made>) -> io::Result<()>,
) -> io::Result<End> {
    let mut batches = batches.filter(|batch| !batch.is_empty());
    // One article is no work for many threads, and most runs have one.
    let mut begin: Vec<_> = batches.by_ref().take(1).collect();
    if jobs > 1 && begin.iter().all(|batch| batch.len() == 1) {
        begin.extend(batches.next());
    }
    let several = begin.iter().map(Vec::len).sum::<usize>() > 1;
    let batches = begin.into_iter().chain(batches);
    if jobs > 1 && several {
        return in_parallel(batches, first, jobs, stop, Arc::new(work), take);
    }
    let mut out = Made::default();
    for (number, item) in (first..).zip(batches.flatten()) {
        if stop.load(Ordering::Relaxed) {
            return Ok(End::Stopped);
        }
        let done = make(item, number, &work, &mut out);
        take(Done { made: done.made.map(|()| &out), fingerprint: done.fingerprint, bytes: done.bytes })?;
    }
    Ok(End::All)
}

/// A number that is another for an item with another text, name or reason.
pub fn fingerprint(item: &Item) -> u64 {
    let mut hasher = FxHasher::default();
    match &item.read {
        Ok(Article { id, published, title, url, text }) => {
            (id, published.map(|day| day.to_string()), title, url, text).hash(&mut hasher);
        }
        Err(error) => (error.to_string(), skipped(error)).hash(&mut hasher),
    }
    hasher.finish()
}

/// Why an article is skipped, if it is, and the bytes of its text.
fn skipped(error: &ReadError) -> Option<(&'static str, usize)> {
    match error.problem {
        Problem::Skipped { reason, bytes } => Some((reason, bytes)),
        _ => None,
    }
}

fn make(item: Item, number: u64, work: &impl Fn(Task<'_>, &mut Made) -> io::Result<()>, out: &mut Made) -> Done<()> {
    let fingerprint = fingerprint(&item);
    let article = match item.read {
        Ok(article) => article,
        Err(error) => {
            let (bytes, left) = match skipped(&error) {
                Some((reason, bytes)) => (bytes, Left::Skipped(reason)),
                None => (0, Left::Rejected(error.into())),
            };
            return Done { fingerprint, bytes, made: Err(left) };
        }
    };
    out.clear();
    let task = Task { article: &article, number, duplicate_of: item.duplicate_of.as_deref() };
    // Extraction never fails; if it does, for a mistake in the program, then for that one article.
    let made = match catch_unwind(AssertUnwindSafe(|| work(task, out))) {
        Ok(Ok(())) => Ok(()),
        Ok(Err(error)) => Err(format!("cannot be written: {error}")),
        Err(_) => Err("the program failed on this article; please report it".to_owned()),
    };
    let made = made.map_err(|reason| Left::Rejected(Reject::article(&article, reason)));
    Done { fingerprint, bytes: article.text.len(), made }
}

/// Items on their way to a worker.
struct Hand {
    /// The number of the first.
    first: u64,
    items: Vec<Item>,
    /// The bytes that they take of the budget.
    bytes: usize,
}

/// Cuts batches into hands, whose items are numbered from `first`.
fn hands(batches: impl Iterator<Item = Vec<Item>>, first: u64) -> impl Iterator<Item = Hand> {
    let mut next = first;
    batches.flat_map(move |batch| {
        let mut hands = Vec::new();
        let mut items = batch.into_iter().peekable();
        while items.peek().is_some() {
            let mut hand = Hand { first: next, items: Vec::new(), bytes: 0 };
            let most = (1 + (next - first) / HAND_GROWTH).min(HAND_ITEMS) as usize;
            while hand.bytes < HAND_BYTES
                && hand.items.len() < most
                && let Some(item) = items.next()
            {
                hand.bytes += item.read.as_ref().map_or(0, |article| article.text.len());
                hand.items.push(item);
            }
            next += hand.items.len() as u64;
            hands.push(hand);
        }
        hands
    })
}

/// What became of a hand, and the bytes that it took of the budget.
type Played = (Vec<Done<Made>>, usize);

/// A thread that works on articles: where they go in, come out, and where emptied buffers go back.
struct Worker {
    hands: SyncSender<Hand>,
    played: Receiver<Played>,
    emptied: SyncSender<Vec<Made>>,
}

impl Worker {
    fn start<W>(work: Arc<W>) -> Worker
    where
        W: Fn(Task<'_>, &mut Made) -> io::Result<()> + Send + Sync + 'static,
    {
        let (hands, to_do) = sync_channel::<Hand>(QUEUE);
        let (ready, played) = sync_channel::<Played>(QUEUE);
        let (emptied, spare) = sync_channel::<Vec<Made>>(QUEUE);
        thread::spawn(move || {
            for Hand { first, items, bytes: taken } in to_do {
                let mut spare = spare.try_recv().unwrap_or_default();
                let make = |(number, item)| {
                    let mut out = spare.pop().unwrap_or_default();
                    let Done { fingerprint, bytes, made } = make(item, number, &*work, &mut out);
                    Done { fingerprint, bytes, made: made.map(|()| out) }
                };
                let all = (first..).zip(items).map(make).collect();
                if ready.send((all, taken)).is_err() {
                    break;
                }
            }
        });
        Worker { hands, played, emptied }
    }
}

fn in_parallel<W>(
    batches: impl Iterator<Item = Vec<Item>> + Send + 'static,
    first: u64,
    jobs: usize,
    stop: &Arc<AtomicBool>,
    work: Arc<W>,
    mut take: impl FnMut(Done<&Made>) -> io::Result<()>,
) -> io::Result<End>
where
    W: Fn(Task<'_>, &mut Made) -> io::Result<()> + Send + Sync + 'static,
{
    let budget = Arc::new(Budget::default());
    let mut senders = Vec::with_capacity(jobs);
    let mut receivers = Vec::with_capacity(jobs);
    for Worker { hands, played, emptied } in (0..jobs).map(|_| Worker::start(Arc::clone(&work))) {
        senders.push(hands);
        receivers.push((played, emptied));
    }
    let dealt = Arc::new(AtomicU64::new(0));
    let exhausted = Arc::new(AtomicBool::new(false));
    // The threads are not waited for: after an error of `take` the reader may be waiting for input that never comes.
    let reading = (Arc::clone(&budget), Arc::clone(stop), Arc::clone(&dealt), Arc::clone(&exhausted));
    thread::spawn(move || {
        let (budget, stop, dealt, exhausted) = reading;
        let mut hands = hands(batches, first);
        for worker in senders.iter().cycle() {
            if stop.load(Ordering::Relaxed) {
                return;
            }
            let Some(hand) = hands.next() else { break };
            budget.take(hand.bytes);
            dealt.fetch_add(1, Ordering::SeqCst);
            if worker.send(hand).is_err() {
                return;
            }
        }
        exhausted.store(true, Ordering::SeqCst);
    });
    for (taken, (played, emptied)) in (0..).zip(receivers.iter().cycle()) {
        let next = loop {
            match played.recv_timeout(LOOK_UP) {
                // The reader may be waiting for input that is long in coming, or never comes.
                Err(RecvTimeoutError::Timeout) if stop.load(Ordering::Relaxed) => {
                    if dealt.load(Ordering::SeqCst) == taken {
                        return Ok(End::Stopped);
                    }
                }
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => break None,
                Ok(next) => break Some(next),
            }
        };
        // The first worker without a next hand is the one after the last hand's.
        let Some((all, of_budget)) = next else { break };
        let mut spare = Vec::with_capacity(all.len());
        for Done { fingerprint, bytes, made } in all {
            take(Done { fingerprint, bytes, made: made.as_ref().map_err(Left::clone) })?;
            spare.extend(made);
        }
        budget.give_back(of_budget);
        // A worker with enough spare buffers lets these go.
        let _ = emptied.try_send(spare);
    }
    Ok(if exhausted.load(Ordering::SeqCst) { End::All } else { End::Stopped })
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

    /// In batches of every size.
    fn batches(count: usize) -> impl Iterator<Item = Vec<Item>> + Send + 'static {
        let mut articles = articles(count).peekable();
        let mut size = 0;
        std::iter::from_fn(move || {
            articles.peek()?;
            size = (size + 1) % 5;
            Some(articles.by_ref().take(size).collect())
        })
    }

    fn articles(count: usize) -> impl Iterator<Item = Item> + Send + 'static {
        (0..count).map(|n| {
            let problem = |problem| Err(ReadError::new(n.to_string(), problem));
            Item::from(match n % 7 {
                3 => problem(Problem::Empty),
                5 => problem(Problem::Skipped { reason: "short", bytes: n }),
                _ => Ok(Article { id: n.to_string(), text: "x".repeat(n), ..Article::default() }),
            })
        })
    }

    fn never() -> Arc<AtomicBool> {
        Arc::new(AtomicBool::new(false))
    }

    fn name(Task { article, number, .. }: Task<'_>, out: &mut Made) -> io::Result<()> {
        assert_ne!(article.id, "11", "this one fails on purpose");
        out.parts.resize_with(1, Vec::new);
        out.parts[0].extend_from_slice(format!("{} is {number}", article.id).as_bytes());
        Ok(())
    }

    fn shown(done: Done<&Made>) -> (u64, String) {
        let made = match done.made {
            Ok(made) => String::from_utf8_lossy(&made.parts[0]).into_owned(),
            Err(Left::Rejected(reject)) => reject.message().to_owned(),
            Err(Left::Skipped(reason)) => format!("{reason}, {} bytes", done.bytes),
        };
        (done.fingerprint, made)
    }

    fn collect(count: usize, jobs: usize) -> Vec<(u64, String)> {
        let mut all = Vec::new();
        let end = run(batches(count), 5, jobs, &never(), name, |done| {
            all.push(shown(done));
            Ok(())
        });
        assert_eq!(end.ok(), Some(End::All));
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
        assert_eq!(all[9].1, "9 is 14");
        assert!(all[3].1.starts_with("3: is empty"));
        assert_eq!(all[5].1, "short, 5 bytes");
        assert!(all[11].1.starts_with("11: the program failed"));
    }

    #[test]
    fn hands_of_a_few_articles() {
        let sized = |bytes: usize| Item::from(Ok(Article { text: "x".repeat(bytes), ..Article::default() }));
        let some = |count: u64| (0..count).map(|_| sized(1)).collect::<Vec<_>>();
        let large = vec![sized(1), sized(HAND_BYTES), sized(1)];
        let batches =
            [some(HAND_GROWTH), Vec::new(), some(3), some(HAND_GROWTH * HAND_ITEMS), large, some(HAND_ITEMS + 1)];
        let mut next = 7;
        let mut counts = Vec::new();
        for hand in hands(batches.into_iter(), 7) {
            assert_eq!(hand.first, next);
            assert_eq!(
                hand.bytes,
                hand.items.iter().flat_map(|item| &item.read).map(|article| article.text.len()).sum::<usize>()
            );
            next += hand.items.len() as u64;
            counts.push(hand.items.len() as u64);
        }
        let first = HAND_GROWTH as usize;
        assert!(counts[..first].iter().all(|count| *count == 1));
        assert_eq!(counts[first..first + 2], [2, 1]);
        assert_eq!(counts[counts.len() - 4..], [2, 1, HAND_ITEMS, 1]);
    }

    #[test]
    fn fingerprints_tell_items_apart() {
        let mut seen: Vec<u64> = collect(100, 2).into_iter().map(|(fingerprint, _)| fingerprint).collect();
        assert_eq!(seen, articles(100).map(|item| fingerprint(&item)).collect::<Vec<_>>());
        seen.sort_unstable();
        seen.dedup();
        assert_eq!(seen.len(), 100);
    }

    #[test]
    fn stops_when_the_output_does() {
        let endless = (0..).map(|n: u64| vec![Item::from(Ok(Article { id: n.to_string(), ..Article::default() }))]);
        let closed = |_: Done<&Made>| Err(io::ErrorKind::BrokenPipe.into());
        assert!(run(endless, 1, 2, &never(), name, closed).is_err());
    }

    #[test]
    fn stops_when_told() {
        for jobs in [1, 3] {
            let stop = never();
            let endless =
                (0..).map(|n: u64| vec![Item::from(Ok(Article { id: format!("a{n}"), ..Article::default() }))]);
            let mut all = Vec::new();
            let end = run(endless, 1, jobs, &stop, name, |done| {
                all.push(shown(done).1);
                if all.len() == 50 {
                    stop.store(true, Ordering::Relaxed);
                }
                Ok(())
            });
            assert_eq!(end.ok(), Some(End::Stopped));
            // What was at work is done, and in order.
            assert!(all.len() >= 50);
            assert!(all.iter().enumerate().all(|(at, made)| *made == format!("a{at} is {}", at + 1)));
        }
    }

    #[test]
    fn stops_while_it_waits_for_input() {
        let stop = never();
        let (send, receive) = sync_channel::<Item>(4);
        for n in 0..3 {
            assert!(send.send(Ok(Article { id: format!("a{n}"), ..Article::default() }).into()).is_ok());
        }
        let mut count = 0;
        // The sender is kept, so that the input has no end.
        let end = run(receive.into_iter().map(|item| vec![item]), 1, 2, &stop, name, |_| {
            count += 1;
            stop.store(count == 3, Ordering::Relaxed);
            Ok(())
        });
        assert_eq!((end.ok(), count), (Some(End::Stopped), 3));
        drop(send);
    }
}
