//! Articles that are met again: an agency's report in five papers.
//!
//! Texts are the same if they are so in form C and with one blank wherever there are some. Which was the first is told in the
//! order of the input, by one thread, so that it is the same for any number of them. A run that goes on with another reads what
//! is done again, and so knows the same.

use rustc_hash::FxHashMap;
use twox_hash::XxHash3_128;
use uitslag::read::{Article, Articles, ReadError};
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use super::pipeline::Item;

/// Why an article with the text of an earlier one is not read.
pub const DUPLICATE: &str = "duplicate";

/// A generation has at most so many texts, and so many bytes of their ids. There are two at a time: in all 45 MB.
const MOST_TEXTS: usize = 7 << 15;
const MOST_BYTES: usize = 16 << 20;

/// Items, with those told that have the text of one before.
pub struct Deduplicated<I> {
    items: I,
    /// What has been met, where that is asked for.
    met: Option<Met>,
}

impl<I> Deduplicated<I> {
    /// The same items; duplicates are told only where `wanted`.
    pub fn new(items: I, wanted: bool) -> Self {
        Deduplicated { items, met: wanted.then(|| Met::new(MOST_TEXTS, MOST_BYTES)) }
    }
}

impl<I: Iterator<Item = Result<Article, ReadError>>> Iterator for Deduplicated<I> {
    type Item = Item;

    fn next(&mut self) -> Option<Item> {
        let read = self.items.next()?;
        Some(told(&mut self.met, read))
    }
}

impl Deduplicated<Articles> {
    /// The same items, in the batches of [`Articles::batches`].
    pub fn batches(self) -> impl Iterator<Item = Vec<Item>> + Send {
        let Deduplicated { items, mut met } = self;
        items.batches().map(move |batch| batch.into_iter().map(|read| told(&mut met, read)).collect())
    }
}

fn told(met: &mut Option<Met>, read: Result<Article, ReadError>) -> Item {
    let duplicate_of = match (met, &read) {
        (Some(met), Ok(article)) => met.first(article),
        _ => None,
    };
    Item { read, duplicate_of }
}

/// The texts that have been met, each with the id of the first article that has it. When a generation is full, the one before is
/// forgotten: remembered are the last [`MOST_TEXTS`] texts at least, and those that have been met again since.
struct Met {
    now: Generation,
    before: Generation,
    most_texts: usize,
    most_bytes: usize,
}

/// Texts by their hashes, and where the ids stand in one string.
#[derive(Default)]
struct Generation {
    texts: FxHashMap<[u32; 4], (u32, u32)>,
    ids: String,
}

impl Met {
    fn new(most_texts: usize, most_bytes: usize) -> Met {
        Met { now: Generation::default(), before: Generation::default(), most_texts, most_bytes }
    }

    /// The id of the first article with the same text; of a text that is new, the article is the first.
    fn first(&mut self, article: &Article) -> Option<String> {
        let text = fingerprint(&article.text);
        if let Some(first) = self.now.id(text) {
            return Some(first.to_owned());
        }
        let first = self.before.id(text).map(str::to_owned);
        self.remember(text, first.as_deref().unwrap_or(&article.id));
        first
    }

    fn remember(&mut self, text: [u32; 4], id: &str) {
        let is_full =
            |now: &Generation| now.texts.len() >= self.most_texts || now.ids.len() + id.len() > self.most_bytes;
        if is_full(&self.now) {
            self.before = std::mem::take(&mut self.now);
        }
        // An id of more bytes than there may be in all is none that anybody gives.
        if !is_full(&self.now) {
            self.now.texts.insert(text, (self.now.ids.len() as u32, id.len() as u32));
            self.now.ids.push_str(id);
        }
    }
}

impl Generation {
    fn id(&self, text: [u32; 4]) -> Option<&str> {
        let &(start, length) = self.texts.get(&text)?;
        self.ids.get(start as usize..(start + length) as usize)
    }
}

/// A number of 128 bits that is the same for texts that are.
fn fingerprint(text: &str) -> [u32; 4] {
    let composed = match is_nfc_quick(text.chars()) {
        IsNormalized::Yes => None,
        _ => Some(text.nfc().collect::<String>()),
    };
    let mut folded = String::with_capacity(text.len());
    for word in composed.as_deref().unwrap_or(text).split_whitespace() {
        folded.push_str(word);
        folded.push(' ');
    }
    let hash = XxHash3_128::oneshot(folded.as_bytes());
    std::array::from_fn(|part| (hash >> (32 * part)) as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first(met: &mut Met, id: &str, text: &str) -> Option<String> {
        met.first(&Article { id: id.to_owned(), text: text.to_owned(), ..Article::default() })
    }

    #[test]
    fn the_same_text() {
        let mut met = Met::new(10, 100);
        assert_eq!(first(&mut met, "a", "Femke Kok won één race."), None);
        for again in
            ["Femke Kok won één race.", " Femke\n\nKok\u{a0}won  één race.\n", "Femke Kok won e\u{301}e\u{301}n race."]
        {
            assert_eq!(first(&mut met, "b", again).as_deref(), Some("a"), "{again:?}");
        }
        for other in ["femke kok won één race.", "Femke Kok won één race", "FemkeKok won één race."] {
            assert_eq!(first(&mut met, "c", other), None, "{other:?}");
        }
    }

    #[test]
    fn the_oldest_are_forgotten() {
        let mut met = Met::new(3, 100);
        for number in 0..6 {
            assert_eq!(first(&mut met, &number.to_string(), &format!("text {number}")), None);
        }
        // Met again, it is remembered as long as a new one.
        assert_eq!(first(&mut met, "again", "text 2").as_deref(), Some("2"));
        for number in 6..9 {
            assert_eq!(first(&mut met, &number.to_string(), &format!("text {number}")), None);
        }
        assert_eq!(first(&mut met, "again", "text 2").as_deref(), Some("2"));
        assert_eq!(first(&mut met, "new", "text 0"), None);
        assert!(met.now.texts.len() <= 3 && met.before.texts.len() <= 3);
    }

    #[test]
    fn ids_are_bounded_as_well() {
        let mut met = Met::new(100, 10);
        assert_eq!(first(&mut met, "0123456789abc", "one"), None);
        assert_eq!(first(&mut met, "x", "one"), None, "its id was too long to be remembered");
        for number in 0..20 {
            first(&mut met, &format!("id-{number}"), &format!("text {number}"));
            assert!(met.now.ids.len() <= 10);
        }
        assert_eq!(first(&mut met, "y", "text 19").as_deref(), Some("id-19"));
    }
}
