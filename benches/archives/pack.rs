//! Files of articles: JSON Lines, and web archives packed one record at a time, as they are exchanged.

use std::error::Error;
use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::Path;
use std::thread;

use flate2::Compression;
use flate2::write::GzEncoder;

/// So many articles are made by one thread at a time.
const CHUNK: u64 = 64;

/// What was written.
pub struct Written {
    pub articles: u64,
    pub bytes: u64,
}

/// Writes what `make` gives for the numbers from nought, until there are so many bytes. The threads share the work, and the file
/// is the same for any number of them.
pub fn write(path: &Path, bytes: u64, make: impl Fn(u64) -> Vec<u8> + Sync) -> Result<Written, Box<dyn Error>> {
    let threads = thread::available_parallelism().map_or(1, |count| count.get() as u64);
    let chunk = |first: u64| (first..first + CHUNK).flat_map(&make).collect::<Vec<u8>>();
    let mut out = BufWriter::new(File::create(path)?);
    let mut written = Written { articles: 0, bytes: 0 };
    while written.bytes < bytes {
        let first = written.articles;
        let round = thread::scope(|scope| {
            let chunk = &chunk;
            let at_work: Vec<_> =
                (0..threads).map(|number| scope.spawn(move || chunk(first + number * CHUNK))).collect();
            at_work.into_iter().map(thread::ScopedJoinHandle::join).collect::<Result<Vec<_>, _>>()
        });
        for bytes in round.map_err(|_| "an article could not be made")? {
            out.write_all(&bytes)?;
            written.articles += CHUNK;
            written.bytes += bytes.len() as u64;
        }
    }
    out.flush()?;
    Ok(written)
}

/// The records of a page as crawlers write them: what was asked, and what was answered.
pub fn fetched(number: u64, page: &str) -> io::Result<Vec<u8>> {
    let asked = "GET / HTTP/1.1\r\nHost: www.example.org\r\nAccept: text/html\r\n\r\n";
    let answer = format!(
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nCache-Control: max-age=60\r\nX-Request: {number:x}\r\n\r\n{page}"
    );
    let mut records = record("request", number, "application/http; msgtype=request", asked)?;
    records.extend(record("response", number, "application/http; msgtype=response", &answer)?);
    Ok(records)
}

/// The record of a text that was made of a page.
pub fn converted(number: u64, text: &str) -> io::Result<Vec<u8>> {
    record("conversion", number, "text/plain", text)
}

fn record(kind: &str, number: u64, media_type: &str, content: &str) -> io::Result<Vec<u8>> {
    let mut packed = GzEncoder::new(Vec::new(), Compression::default());
    write!(
        packed,
        "WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: https://www.example.org/{number}.html\r\nWARC-Date: 2024-03-01T00:00:00Z\r\n\
         WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-{number:012x}>\r\nContent-Type: {media_type}\r\n\
         Content-Length: {}\r\n\r\n{content}\r\n\r\n",
        content.len()
    )?;
    packed.finish()
}
