//! How fast it is on archives, beside the tools that do no more than read them: `cargo bench --bench archives`.
//!
//! Every figure is a ratio of two times of one run, on a file that was made for it. `UITSLAG_BENCH_SCALE=0.1` makes the files so
//! much smaller, and `UITSLAG_BENCH_FLAGS` gives other options to the program than those of a search for Dutch sport.

mod pack;
mod pages;
mod texts;

use std::error::Error;
use std::ffi::OsStr;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use texts::{Dice, Text, Texts};

type Outcome<T> = Result<T, Box<dyn Error>>;

/// The files at full size.
const MIXED_BYTES: f64 = 500e6;
const SPORT_BYTES: f64 = 50e6;
const TEXTS_BYTES: f64 = 200e6;
const PAGES_BYTES: f64 = 200e6;

/// How often each of two commands is run, in turn; the fastest time of each counts.
const TIMES: usize = 3;

fn main() -> Outcome<()> {
    // Whoever asks cargo for other benchmarks by name does not want minutes of this one.
    if std::env::args().skip(1).any(|argument| argument != "--bench") {
        return Ok(());
    }
    let scale = std::env::var("UITSLAG_BENCH_SCALE").map_or(Ok(1.0), |scale| scale.parse::<f64>())?;
    let flags = std::env::var("UITSLAG_BENCH_FLAGS").unwrap_or_else(|_| "--sport-only --lang nl".to_owned());
    let flags: Vec<&str> = flags.split_whitespace().collect();
    let bytes = |full: f64| (full * scale) as u64;
    let folder = tempfile::tempdir()?;
    let texts = Texts::load()?;
    println!("uitslag extract {} ({} cores)", flags.join(" "), std::thread::available_parallelism()?);

    let mixed = folder.path().join("mixed.jsonl");
    made(
        &mixed,
        pack::write(&mixed, bytes(MIXED_BYTES), |number| line(number, &news(&texts, number)))?,
        "one in ten sport",
    );
    compare(("wc -w", &mut wc(&mixed)), ("uitslag", &mut uitslag(&mixed, &flags)), "at least 0.5", false)?;
    std::fs::remove_file(&mixed)?;

    let sport = folder.path().join("sport.jsonl");
    let report = |number: u64| texts.sport(&mut Dice::new(number));
    made(&sport, pack::write(&sport, bytes(SPORT_BYTES), |number| line(number, &report(number)))?, "all sport");
    let mut one = uitslag(&sport, &flags);
    let mut two = uitslag(&sport, &flags);
    one.args(["--jobs", "1"]);
    two.args(["--jobs", "2"]);
    compare(("wc -w", &mut wc(&sport)), ("one thread", &mut one), "at least 0.167", false)?;
    compare(("one thread", &mut one), ("two threads", &mut two), "at least 1.8", false)?;
    std::fs::remove_file(&sport)?;

    let wet = folder.path().join("texts.warc.wet.gz");
    let text = |number: u64| pack::converted(number, &of_the_web(&texts, number).plain()).unwrap_or_default();
    made(&wet, pack::write(&wet, bytes(TEXTS_BYTES), text)?, "one in two Dutch, of these one in ten sport");
    compare(("zcat | wc -c", &mut zcat(&wet)), ("uitslag", &mut uitslag(&wet, &flags)), "at most 2", true)?;
    std::fs::remove_file(&wet)?;

    let warc = folder.path().join("pages.warc.gz");
    let page = |number: u64| {
        let mut dice = Dice::new(!number);
        let text = of_the_web(&texts, number);
        let related: Vec<_> = (0..40).map(|_| alike(&texts, &text, &mut dice).title).collect();
        pack::fetched(number, &pages::page(&text, &related, &mut dice)).unwrap_or_default()
    };
    made(&warc, pack::write(&warc, bytes(PAGES_BYTES), page)?, "one in two Dutch, of these one in ten sport");
    compare(("zcat | wc -c", &mut zcat(&warc)), ("uitslag", &mut uitslag(&warc, &flags)), "at most 5", true)
}

/// Nine parts other news, one part sport.
fn news(texts: &Texts, number: u64) -> Text {
    let mut dice = Dice::new(number);
    if number % 10 == 9 { texts.sport(&mut dice) } else { texts.other(&mut dice) }
}

/// Every other text in Dutch, and of these nine parts other news.
fn of_the_web(texts: &Texts, number: u64) -> Text {
    if number.is_multiple_of(2) { news(texts, number / 2) } else { texts.foreign(&mut Dice::new(number)) }
}

/// What a page of this text links to.
fn alike(texts: &Texts, text: &Text, dice: &mut Dice) -> Text {
    match (text.language, dice.below(4)) {
        ("nl", 0) => texts.sport(dice),
        ("nl", _) => texts.other(dice),
        _ => texts.foreign(dice),
    }
}

fn line(number: u64, text: &Text) -> Vec<u8> {
    format!("{}\n", serde_json::json!({"id": number, "text": text.plain(), "published": "2024-03-01"})).into_bytes()
}

fn made(path: &Path, written: pack::Written, what: &str) {
    let name = path.file_name().unwrap_or_default().display();
    println!("\n{name}: {:.1} MB, {} articles, {what}", written.bytes as f64 / 1e6, written.articles);
}

fn wc(file: &Path) -> Command {
    let mut command = Command::new("wc");
    command.arg("-w").arg(file);
    command
}

fn zcat(file: &Path) -> Command {
    let mut command = Command::new("sh");
    command.args([OsStr::new("-c"), OsStr::new("zcat \"$1\" | wc -c"), OsStr::new("sh"), file.as_os_str()]);
    command
}

fn uitslag(file: &Path, flags: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_uitslag"));
    command.arg("extract").arg(file).args(flags);
    command
}

/// Runs two commands in turn and prints their times, and how many times faster, or with `slower` slower, the second is.
fn compare(
    (first, one): (&str, &mut Command),
    (second, other): (&str, &mut Command),
    wanted: &str,
    slower: bool,
) -> Outcome<()> {
    let mut best = [Duration::MAX; 2];
    for _ in 0..TIMES {
        for (best, command) in best.iter_mut().zip([&mut *one, &mut *other]) {
            *best = time(command)?.min(*best);
        }
    }
    let [one, other] = best.map(|time| time.as_secs_f64());
    let (ratio, of) = if slower { (other / one, "the time") } else { (one / other, "the speed") };
    println!("  {first:<12} {one:8.2} s");
    println!("  {second:<12} {other:8.2} s   {ratio:.3} of {of} of {first} (wanted: {wanted})");
    Ok(())
}

fn time(command: &mut Command) -> Outcome<Duration> {
    let start = Instant::now();
    let status = command.stdin(Stdio::null()).stdout(Stdio::null()).status()?;
    let time = start.elapsed();
    if status.success() { Ok(time) } else { Err(format!("{command:?} ended with {status}").into()) }
}
