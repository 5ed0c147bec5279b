//! How fast it is: `cargo bench`.
//!
//! First the program as users meet it: one thread on a large file beside `wc -w` on the same file, its start on one article,
//! and its peak memory. Then the stages, by divan.

use std::error::Error;
use std::fs::File;
use std::hint::black_box;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use divan::Bencher;
use divan::counter::BytesCount;
use uitslag::Engine;
use uitslag::grammar::Grammar;
use uitslag::read::{Article, Articles, Options, Source};
use uitslag::write::{Layout, append_json};

/// The least size of the large file.
const LARGE_BYTES: u64 = 50 << 20;

/// When this is set, the benchmark reads that file instead, as the program does, and prints its own peak memory.
const CHILD: &str = "UITSLAG_BENCH_READ";

static ENGINE: LazyLock<Engine> = LazyLock::new(|| Engine::new(Grammar::embedded()));
static ARTICLES: LazyLock<Vec<Article>> = LazyLock::new(|| {
    let fixtures = Source::Path(Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures"));
    Articles::new([fixtures], Options::default()).flatten().collect()
});

fn main() -> Result<(), Box<dyn Error>> {
    if let Some(file) = std::env::var_os(CHILD) {
        return read_as_child(PathBuf::from(file));
    }
    // Cargo says --bench; a run that only lists or filters wants divan's part alone.
    if std::env::args().skip(1).all(|argument| argument == "--bench") {
        report()?;
    }
    divan::main();
    Ok(())
}

fn report() -> Result<(), Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let large = folder.path().join("large.jsonl");
    let (articles, bytes) = write_large(&large)?;
    let megabytes = bytes as f64 / 1e6;
    println!("file          {megabytes:.1} MB, {articles} articles from {} fixtures", ARTICLES.len());

    let words = best_of(3, || time(Command::new("wc").arg("-w").arg(&large)))?;
    let extract = best_of(2, || time(uitslag(&large).args(["--jobs", "1"])))?;
    let speed = |time: Duration| megabytes / time.as_secs_f64();
    println!("wc -w         {:.1} MB/s", speed(words));
    println!("extract       {:.1} MB/s with one thread", speed(extract));
    println!("ratio         {:.3} of wc -w", words.as_secs_f64() / extract.as_secs_f64());
    println!("all cores     {:.1} MB/s", speed(time(&mut uitslag(&large))?));

    let one = folder.path().join("one.txt");
    std::fs::write(&one, ARTICLES.first().map_or("Kok won.", |article| article.text.as_str()))?;
    let mut starts = (0..21).map(|_| time(&mut uitslag(&one))).collect::<Result<Vec<_>, _>>()?;
    starts.sort();
    println!("one article   {:.1} ms, start to end (median of {})", starts[10].as_secs_f64() * 1e3, starts.len());
    println!("peak memory   {} on one article, {} on the large file\n", peak_memory(&one)?, peak_memory(&large)?);
    Ok(())
}

/// The fixtures again and again as JSON Lines, until the file is large. Gives the number of articles and of bytes.
fn write_large(path: &Path) -> Result<(usize, u64), Box<dyn Error>> {
    let mut out = BufWriter::new(File::create(path)?);
    let (mut count, mut bytes) = (0, 0);
    for article in ARTICLES.iter().cycle() {
        if bytes >= LARGE_BYTES {
            break;
        }
        let published = article.published.map(|day| day.to_string());
        let record = serde_json::json!({"id": count, "text": article.text, "published": published});
        let line = format!("{record}\n");
        out.write_all(line.as_bytes())?;
        bytes += line.len() as u64;
        count += 1;
    }
    out.flush()?;
    if count == 0 { Err("there are no articles in fixtures/".into()) } else { Ok((count, bytes)) }
}

fn uitslag(file: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_uitslag"));
    command.arg("extract").arg(file);
    command
}

fn time(command: &mut Command) -> Result<Duration, Box<dyn Error>> {
    let start = Instant::now();
    let status = command.stdin(Stdio::null()).stdout(Stdio::null()).status()?;
    let time = start.elapsed();
    if status.success() { Ok(time) } else { Err(format!("{command:?} ended with {status}").into()) }
}

fn best_of(
    times: usize,
    mut run: impl FnMut() -> Result<Duration, Box<dyn Error>>,
) -> Result<Duration, Box<dyn Error>> {
    let all = (0..times).map(|_| run()).collect::<Result<Vec<_>, _>>()?;
    all.into_iter().min().ok_or_else(|| "nothing was run".into())
}

/// The peak memory of a process of its own that reads a file as the program does with one thread.
fn peak_memory(file: &Path) -> Result<String, Box<dyn Error>> {
    let output = Command::new(std::env::current_exe()?).env(CHILD, file).stderr(Stdio::inherit()).output()?;
    Ok(String::from_utf8(output.stdout)?.trim().to_owned())
}

fn read_as_child(file: PathBuf) -> Result<(), Box<dyn Error>> {
    let engine = Engine::new(Grammar::embedded());
    let mut out = Vec::new();
    for article in Articles::new([Source::Path(file)], Options::default()) {
        out.clear();
        append_json(&engine.extract(&article?), Layout::Line, &mut out)?;
        black_box(&out);
    }
    // Only Linux tells; the peak of the resident set is VmHWM in proc(5).
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    match line.and_then(|line| line.trim().strip_suffix(" kB")?.parse::<f64>().ok()) {
        Some(kilobytes) => println!("{:.1} MB", kilobytes / 1024.0),
        None => println!("unknown"),
    }
    Ok(())
}

fn text_bytes() -> BytesCount {
    BytesCount::new(ARTICLES.iter().map(|article| article.text.len()).sum::<usize>())
}

/// What a run does before its first article.
#[divan::bench]
fn start() -> Engine {
    Engine::new(Grammar::embedded())
}

#[divan::bench]
fn read(bencher: Bencher) {
    let line = |article: &Article| format!("{}\n", serde_json::json!({"id": article.id, "text": article.text}));
    let lines: String = ARTICLES.iter().map(line).collect();
    let source = || Source::bytes("articles.jsonl", lines.clone().into_bytes());
    bencher
        .counter(text_bytes())
        .with_inputs(source)
        .bench_values(|source| Articles::new([source], Options::default()).flatten().count());
}

#[divan::bench]
fn tokens(bencher: Bencher) {
    bencher
        .counter(text_bytes())
        .bench(|| ARTICLES.iter().map(|article| ENGINE.tokens(article).spans.len()).sum::<usize>());
}

#[divan::bench]
fn extract(bencher: Bencher) {
    bencher
        .counter(text_bytes())
        .bench(|| ARTICLES.iter().map(|article| ENGINE.extract(article).results.len()).sum::<usize>());
}

#[divan::bench]
fn write(bencher: Bencher) {
    let reports: Vec<_> = ARTICLES.iter().map(|article| ENGINE.extract(article)).collect();
    let mut out = Vec::new();
    bencher.counter(text_bytes()).bench_local(|| {
        out.clear();
        for report in &reports {
            let _ = append_json(report, Layout::Line, &mut out);
        }
        black_box(&out);
    });
}
