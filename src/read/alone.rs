//! A single small source, read by the thread that asks for its articles: others would take longer to start than it to read.

use std::fs::File;
use std::io::{self, Read};
use std::ops::ControlFlow;
use std::path::Path;

use super::draft::Draft;
use super::meter::Meter;
use super::name::Name;
use super::peek::is_enough;
use super::recognise::{self, Kind};
use super::walk::{self, Walk};
use super::{Format, Item, Options, Source};

/// The largest source that is read so.
const SMALL_BYTES: usize = 64 << 10;

/// What is left to threads.
pub(super) struct Left {
    pub(super) sources: Vec<Source>,
    /// What has been read of standard input.
    pub(super) begun: Vec<u8>,
}

/// All articles of the sources, when they are one that is small and has all of them in memory at once.
pub(super) fn read(sources: Vec<Source>, options: &Options, meter: &Meter) -> Result<Vec<Item>, Left> {
    let (name, begun) = match sources.as_slice() {
        [Source::Path(path)] => match small_file(path) {
            Ok(Some(bytes)) => (Name::of(path), Ok(bytes)),
            // An error is met again, and told, by who reads it next.
            _ => (Name::of(path), Err(Vec::new())),
        },
        [Source::StandardInput] => {
            let name = Name::standard_input();
            let begun = begin(&mut io::stdin().lock(), &name, options);
            (name, begun)
        }
        _ => return Err(Left { sources, begun: Vec::new() }),
    };
    let bytes = match begun {
        // What a container holds may be large.
        Ok(bytes) if recognise::container(&bytes, &name).is_none() => bytes,
        Ok(begun) | Err(begun) => return Err(Left { sources, begun }),
    };
    let mut items = Vec::new();
    let mut take = |draft: Draft| {
        items.extend(draft.make(options));
        ControlFlow::Continue(())
    };
    // Nobody has enough of it, so that it ends when all is read.
    let _ = Walk::new(options, meter.clone(), &mut take).bytes(&name, &bytes);
    Ok(items)
}

/// The bytes of a file that has few.
fn small_file(path: &Path) -> io::Result<Option<Vec<u8>>> {
    let file = File::open(path)?;
    let found = file.metadata()?;
    if !found.is_file() || found.len() > SMALL_BYTES as u64 {
        return Ok(None);
    }
    // It may have grown since, and some files of the system do not tell their size.
    let mut bytes = Vec::with_capacity(found.len() as usize + 1);
    file.take(SMALL_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    Ok(Some(bytes).filter(|bytes| bytes.len() <= SMALL_BYTES))
}

/// All of a stream that has few bytes, or else its beginning. No article waits for what comes behind it: of a stream that can
/// hold several, no more is read than has to be for knowing that.
fn begin(stream: &mut impl Read, name: &Name, options: &Options) -> Result<Vec<u8>, Vec<u8>> {
    let mut bytes = Vec::new();
    let mut buffer = [0; 8 << 10];
    let mut one_text = None;
    loop {
        if one_text.is_none() && is_enough(&bytes) {
            one_text = Some(is_one_text(&bytes, name, options));
        }
        if one_text == Some(false) || bytes.len() > SMALL_BYTES {
            return Err(bytes);
        }
        match stream.read(&mut buffer) {
            Ok(0) => return Ok(bytes),
            Ok(read) => bytes.extend_from_slice(&buffer[..read]),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            // It is met again, and told, by who reads on.
            Err(_) => return Err(bytes),
        }
    }
}

/// Whether a stream that begins so has no article before its end.
fn is_one_text(head: &[u8], name: &Name, options: &Options) -> bool {
    recognise::container(head, name).is_none()
        && walk::recognised(head, name, options)
            .is_ok_and(|(kind, _)| matches!(kind, Kind::Articles(Format::Text | Format::Markdown | Format::Html)))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Gives its pieces one at a time, and must not be asked for more.
    struct Pieces<'a>(&'a [&'a str]);

    impl Read for Pieces<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            let (first, rest) = self.0.split_first().expect("nobody should wait for more");
            self.0 = rest;
            (&mut first.as_bytes()).read(buffer)
        }
    }

    fn begun(pieces: &[&str]) -> Result<String, String> {
        let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
        begin(&mut Pieces(pieces), &Name::standard_input(), &Options::default()).map(text).map_err(text)
    }

    #[test]
    fn one_text_is_read_to_its_end() {
        let line = "Kok won de 500 meter.\n".repeat(40);
        assert_eq!(begun(&[&line, "Kim ook.", ""]), Ok(format!("{line}Kim ook.")));
        assert_eq!(begun(&["Kok ", "won.", ""]), Ok("Kok won.".to_owned()));
        assert_eq!(begun(&["{\"text\": \"Kok won.\"}\n", ""]), Ok("{\"text\": \"Kok won.\"}\n".to_owned()));
        assert_eq!(begun(&[""]), Ok(String::new()));
    }

    #[test]
    fn records_are_not_waited_for() {
        for line in [
            format!("{{\"text\": \"{}\"}}\n", "Kok won. ".repeat(60)),
            format!("id,text\n1,\"{}\"\n", "Kok won. ".repeat(60)),
            format!("WARC/1.0\r\nWARC-Type: warcinfo\r\nX: {}\r\n", "x".repeat(600)),
            format!("PK\u{3}\u{4}{}\n", "x".repeat(600)),
        ] {
            assert_eq!(begun(&[&line]), Err(line.clone()));
        }
    }

    #[test]
    fn a_large_text_is_left_to_threads() {
        let line = "Kok won de 500 meter.\n".repeat(300);
        let pieces = vec![line.as_str(); SMALL_BYTES / line.len() + 2];
        assert!(
            begun(&pieces).is_err_and(|begun| begun.len() > SMALL_BYTES && begun.len() < SMALL_BYTES + line.len() + 1)
        );
    }

    fn of_file(name: &str, bytes: &[u8]) -> Option<Vec<Item>> {
        let folder = tempfile::tempdir().ok()?;
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).ok()?;
        read(vec![Source::Path(path)], &Options::default(), &Meter::default()).ok()
    }

    #[test]
    fn small_files() {
        let items = of_file("a.jsonl", b"{\"text\": \"Kok won.\"}\nrubbish\n").unwrap_or_default();
        assert!(matches!(items.as_slice(), [Ok(article), Err(_)] if article.text == "Kok won."));
        assert_eq!(of_file("a.txt", b"").map(|items| items.len()), Some(1), "that it is empty is told");
        assert!(of_file("a.txt", &[b'x'; SMALL_BYTES]).is_some());
        assert!(of_file("a.txt", &[b'x'; SMALL_BYTES + 1]).is_none());
        assert!(of_file("a.txt", b"\x1f\x8b\x08 packed").is_none());
    }

    #[test]
    fn what_is_no_file() {
        for path in [std::env::temp_dir(), "there/is/none".into()] {
            assert!(read(vec![Source::Path(path)], &Options::default(), &Meter::default()).is_err());
        }
    }
}
