//! How far the run is, on a terminal.

use std::io::{self, IsTerminal};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};
use uitslag::write::Summary;

/// A run that ends before this needs no bar.
const SHOWN_AFTER: Duration = Duration::from_millis(500);

/// Between two drawings.
const DRAWN_EVERY: Duration = Duration::from_millis(100);

/// The line on standard error that tells how far the run is. There is none where standard error is no terminal.
pub struct Progress {
    bar: Option<ProgressBar>,
    started: Instant,
    drawn: Instant,
}

impl Progress {
    /// Of a run that begins now. `wanted` says whether the terminal is free for it.
    pub fn new(wanted: bool) -> Progress {
        let bar = (wanted && io::stderr().is_terminal()).then(|| {
            let bar = ProgressBar::new_spinner();
            // Without its style the line is as good, only barer.
            if let Ok(style) = ProgressStyle::with_template("{spinner} {elapsed_precise} {msg}") {
                bar.set_style(style);
            }
            bar
        });
        let now = Instant::now();
        Progress { bar, started: now, drawn: now }
    }

    /// Shows what has been done.
    pub fn show(&mut self, summary: &Summary) {
        let Some(bar) = &self.bar else { return };
        if self.drawn.elapsed() < DRAWN_EVERY || self.started.elapsed() < SHOWN_AFTER {
            return;
        }
        self.drawn = Instant::now();
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
