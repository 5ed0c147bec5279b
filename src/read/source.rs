//! Sources: files, folders and streams, and the articles that come out of them in order.

use std::io::{self, Read};
use std::path::PathBuf;

use super::alone;
use super::batch::Batches;
use super::meter::Meter;
use super::{Article, Item, Options, Problem, ReadError};

/// Where articles come from.
pub enum Source {
    /// Standard input.
    StandardInput,
    /// A file, or a folder that is searched.
    Path(PathBuf),
    /// Bytes from anywhere, with a name as a file would have.
    Stream {
        /// The name, whose stem names an article and whose ending may tell its format.
        name: String,
        /// The bytes.
        stream: Box<dyn Read + Send>,
    },
}

impl Source {
    /// Bytes in memory, with a name as a file would have.
    pub fn bytes(name: &str, bytes: Vec<u8>) -> Source {
        Source::Stream { name: name.to_owned(), stream: Box::new(io::Cursor::new(bytes)) }
    }
}

/// The articles of sources, in the order of the sources, of names in a folder, and of what stands in an archive: always the
/// same order for the same input. Nothing is opened or read before the first is asked for; then reading runs ahead by a few
/// articles, on threads of its own, unless there is but one small source.
///
/// ```
/// use uitslag::read::{Articles, Options, Source};
///
/// let source = Source::bytes("2023-11-19-peking.txt", b"Kok wint\n\nFemke Kok won.".to_vec());
/// for article in Articles::new([source], Options::default()) {
///     let article = article?;
///     assert_eq!(article.id, "2023-11-19-peking");
///     assert_eq!(article.title.as_deref(), Some("Kok wint"));
///     assert_eq!(article.published.map(|day| day.to_string()).as_deref(), Some("2023-11-19"));
/// }
/// # Ok::<(), uitslag::read::ReadError>(())
/// ```
pub struct Articles {
    state: State,
    meter: Meter,
}

enum State {
    Waiting(Vec<Source>, Options),
    /// What is at hand, and where more comes from.
    Running(std::vec::IntoIter<Item>, Option<Batches>),
    Ended,
}

impl Articles {
    /// The articles of `sources`.
    pub fn new(sources: impl IntoIterator<Item = Source>, options: Options) -> Self {
        Articles { state: State::Waiting(sources.into_iter().collect(), options), meter: Meter::default() }
    }

    /// The same articles, in batches of those that are at hand together: whoever gives them to threads wakes these less often. None
    /// is kept back until there are more.
    ///
    /// ```
    /// use uitslag::read::{Articles, Options, Source};
    ///
    /// let source = Source::bytes("a.txt", b"Kok won.".to_vec());
    /// let batches: Vec<_> = Articles::new([source], Options::default()).batches().collect();
    /// assert_eq!(batches.iter().map(Vec::len).sum::<usize>(), 1);
    /// ```
    pub fn batches(mut self) -> impl Iterator<Item = Vec<Result<Article, ReadError>>> + Send {
        std::iter::from_fn(move || {
            let mut batch = vec![self.next()?];
            if let State::Running(at_hand, _) = &mut self.state {
                batch.extend(at_hand);
            }
            Some(batch)
        })
    }

    /// What tells how much has been read, also while the articles are with another thread.
    pub fn meter(&self) -> Meter {
        self.meter.clone()
    }
}

impl Iterator for Articles {
    type Item = Item;

    fn next(&mut self) -> Option<Item> {
        if let State::Waiting(..) = self.state
            && let State::Waiting(sources, options) = std::mem::replace(&mut self.state, State::Ended)
        {
            self.state = match alone::read(sources, &options, &self.meter) {
                Ok(items) => State::Running(items.into_iter(), None),
                Err(left) => match Batches::start(left, options, self.meter.clone()) {
                    Ok(batches) => State::Running(Vec::new().into_iter(), Some(batches)),
                    Err(error) => return Some(Err(ReadError::new("the input", Problem::Unreadable(error)))),
                },
            };
        }
        let State::Running(batch, batches) = &mut self.state else { return None };
        loop {
            if let Some(item) = batch.next() {
                return Some(item);
            }
            match batches.as_mut().and_then(Batches::next) {
                Some(next) => *batch = next.into_iter(),
                None => {
                    self.state = State::Ended;
                    return None;
                }
            }
        }
    }
}
