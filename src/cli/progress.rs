//! How far the run is, on a terminal.

use std::io::{self, IsTerminal};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};
use uitslag::read::{Meter, Source, bytes_to_read};
use uitslag::write::Summary;

/// A run that ends before this needs no bar.
const SHOWN_AFTER: Duration = Duration::from_millis(500);

/// Between two drawings.
const DRAWN_EVERY: Duration = Duration::from_millis(100);

/// What is read: how much there is of it, and how much has been taken.
pub struct Input {
    pub meter: Meter,
    pub sources: Vec<Source>,
}

/// The line on standard error that tells how far the run is. There is none where standard error is no terminal.
pub struct Progress {
    bar: Option<ProgressBar>,
    meter: Meter,
    /// How many bytes there are, when they have been counted.
    total: Option<Receiver<Option<u64>>>,
    started: Instant,
    drawn: Instant,
}

impl Progress {
    /// Of a run that begins now. `wanted` says whether the terminal is free for it.
    pub fn new(Input { meter, sources }: Input, wanted: bool) -> Progress {
        let bar = (wanted && io::stderr().is_terminal()).then(|| {
            let bar = ProgressBar::new_spinner();
            styled(&bar, "{spinner} {elapsed_precise} {msg}");
            bar
        });
        // A folder may be long to search, which the articles do not wait for.
        let total = bar.is_some().then(|| {
            let (counted, total) = channel();
            thread::spawn(move || counted.send(bytes_to_read(&sources)));
            total
        });
        let now = Instant::now();
        Progress { bar, meter, total, started: now, drawn: now }
    }

    /// Shows what has been done.
    pub fn show(&mut self, summary: &Summary) {
        let Some(bar) = &self.bar else { return };
        if self.drawn.elapsed() < DRAWN_EVERY || self.started.elapsed() < SHOWN_AFTER {
            return;
        }
        self.drawn = Instant::now();
        if let Some(total) = self.total.as_ref().and_then(|total| total.try_recv().ok()) {
            self.total = None;
            if let Some(total) = total {
                bar.set_length(total);
                styled(bar, "{wide_bar} {percent}%  {elapsed_precise} + {eta}  {msg}");
            }
        }
        bar.set_position(self.meter.bytes());
        let megabytes = summary.bytes as f64 / 1e6;
        let rejected = if summary.rejected > 0 { format!(", {} rejected", summary.rejected) } else { String::new() };
        bar.set_message(format!("{} articles, {megabytes:.1} MB{rejected}", summary.articles));
        bar.tick();
    }

    /// Shows what is being done now.
    pub fn say(&self, what: &'static str) {
        if let Some(bar) = self.bar.as_ref().filter(|_| self.started.elapsed() >= SHOWN_AFTER) {
            bar.set_message(what);
            bar.tick();
        }
    }

    /// Does something that writes to standard error, with the line out of its way.
    pub fn aside(&self, write: impl FnOnce()) {
        match &self.bar {
            Some(bar) => bar.suspend(write),
            None => write(),
        }
    }

    /// Takes the line away.
    pub fn clear(&self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}

/// Without its style the line is as good, only barer.
fn styled(bar: &ProgressBar, template: &str) {
    if let Ok(style) = ProgressStyle::with_template(template) {
        bar.set_style(style.progress_chars("=> "));
    }
}
