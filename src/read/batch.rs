//! Reading on threads: one finds the articles, others make them where that is work, and they come out in order.
//!
//! What is found is handed over in batches, so that threads wake each other seldom. The batches go round to the makers and are
//! collected in the same round, which keeps the order without a queue that could grow.

use std::io;
use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use super::alone::Left;
use super::draft::Draft;
use super::meter::Meter;
use super::walk::{Stop, Walk};
use super::{Item, Options, Source};

/// As many articles and bytes are handed over together.
const BATCH_ITEMS: usize = 64;
const BATCH_BYTES: usize = 256 << 10;

/// How many batches may wait at each maker.
const WAITING: usize = 2;

/// The most threads that make articles.
const MAX_MAKERS: usize = 8;

/// The batches of articles, in order.
pub(super) struct Batches {
    makers: Vec<Receiver<Vec<Item>>>,
    /// Whose batch is next.
    turn: usize,
}

impl Batches {
    /// Starts to read sources.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub(super) fn start(left: Left, options: Options, meter: Meter) -> io::Result<Batches> {
        let Left { sources, begun } = left;
        let count = thread::available_parallelism().map_or(1, usize::from).min(MAX_MAKERS);
        let options = Arc::new(options);
        let mut drafts = Vec::with_capacity(count);
        let mut makers = Vec::with_capacity(count);
        for _ in 0..count {
            let (found, to_make) = sync_channel::<Vec<Draft>>(WAITING);
            let (made, ready) = sync_channel(WAITING);
            let options = Arc::clone(&options);
            thread::Builder::new().name("make".to_owned()).spawn(move || {
                for batch in to_make {
                    let items: Vec<Item> = batch.into_iter().filter_map(|draft| draft.make(&options)).collect();
                    // Whoever took the articles may be gone.
                    if made.send(items).is_err() {
                        break;
                    }
                }
            })?;
            drafts.push(found);
            makers.push(ready);
        }
        // Of a stream more may be long in coming: each article is handed over at once.
        let at_once = !sources.iter().all(|source| matches!(source, Source::Path(_)));
        thread::Builder::new().name("find".to_owned()).spawn(move || {
            let mut batch = Batch { drafts: Vec::new(), bytes: 0, makers: drafts, turn: 0, at_once };
            find(sources, begun, &options, meter, |draft| batch.push(draft));
            let _ = batch.flush();
        })?;
        Ok(Batches { makers, turn: 0 })
    }
}

impl Iterator for Batches {
    type Item = Vec<Item>;

    fn next(&mut self) -> Option<Vec<Item>> {
        let batch = self.makers.get(self.turn)?.recv().ok();
        self.turn = (self.turn + 1) % self.makers.len();
        // The first maker without a next batch is the one after the last batch's.
        batch
    }
}

/// Gives `take` everything in `sources` until it has enough.
fn find(
    sources: Vec<Source>,
    begun: Vec<u8>,
    options: &Options,
    meter: Meter,
    mut take: impl FnMut(Draft) -> ControlFlow<()>,
) {
    let mut walk = Walk::new(options, meter, &mut take).with_begun(begun);
    for source in sources {
        if let Err(Stop::Enough) = walk.source(source) {
            return;
        }
    }
}

/// What is handed over together.
struct Batch {
    drafts: Vec<Draft>,
    bytes: usize,
    makers: Vec<SyncSender<Vec<Draft>>>,
    turn: usize,
    at_once: bool,
}

impl Batch {
    fn push(&mut self, draft: Draft) -> ControlFlow<()> {
        self.bytes += draft.len();
        self.drafts.push(draft);
        if self.at_once || self.drafts.len() == BATCH_ITEMS || self.bytes >= BATCH_BYTES {
            self.flush()
        } else {
            ControlFlow::Continue(())
        }
    }

    fn flush(&mut self) -> ControlFlow<()> {
        self.bytes = 0;
        let batch = std::mem::take(&mut self.drafts);
        let sent = self.makers.get(self.turn).is_some_and(|maker| maker.send(batch).is_ok());
        self.turn = (self.turn + 1) % self.makers.len().max(1);
        if sent { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    }
}
