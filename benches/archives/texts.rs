//! The texts of the archives: the fixtures, and what is made of their parts.

use std::error::Error;
use std::path::Path;

use uitslag::read::{Articles, Options, Source};

const OTHER_LANGUAGES: &str = include_str!("other-languages.txt");

/// A row of numbers that looks random and is the same in each run (SplitMix64).
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Dice {
        Dice(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15))
    }

    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    pub fn below(&mut self, end: usize) -> usize {
        (self.next() % end.max(1) as u64) as usize
    }

    pub fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len())]
    }
}

/// An article that is made.
pub struct Text {
    pub language: &'static str,
    pub title: String,
    pub paragraphs: Vec<String>,
}

impl Text {
    /// As plain text: the title, and a blank line before each paragraph.
    pub fn plain(&self) -> String {
        let mut plain = self.title.clone();
        for paragraph in &self.paragraphs {
            plain += "\n\n";
            plain += paragraph;
        }
        plain
    }
}

/// Some paragraphs under a title.
struct Part {
    title: String,
    paragraphs: Vec<String>,
}

/// What texts are made of.
pub struct Texts {
    sport: Vec<Part>,
    other: Vec<Part>,
    /// The paragraphs of all of `other`.
    pool: Vec<String>,
    foreign: Vec<(&'static str, Part)>,
}

impl Texts {
    /// Out of the project's fixtures.
    pub fn load() -> Result<Texts, Box<dyn Error>> {
        let corpus = Source::Path(Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/corpus"));
        let (mut sport, mut other) = (Vec::new(), Vec::new());
        for article in Articles::new([corpus], Options::default()) {
            let article = article?;
            // Beside each text stand its facts, which are no article.
            let into = if article.id.starts_with("neg-") { &mut other } else { &mut sport };
            into.extend(part(&article.text));
        }
        let pool: Vec<_> = other.iter().flat_map(|part| part.paragraphs.clone()).collect();
        let foreign = ["de", "en", "fr", "da"].into_iter().zip(OTHER_LANGUAGES.split("\n---\n"));
        let foreign: Vec<_> = foreign.filter_map(|(language, text)| Some((language, part(text)?))).collect();
        if sport.is_empty() || pool.is_empty() || foreign.is_empty() {
            return Err("there are no articles in fixtures/corpus/".into());
        }
        Ok(Texts { sport, other, pool, foreign })
    }

    /// A sports report: a fixture in which other times were skated.
    pub fn sport(&self, dice: &mut Dice) -> Text {
        let part = &self.sport[dice.below(self.sport.len())];
        let title = part.title.clone();
        let paragraphs = part.paragraphs.iter().map(|paragraph| with_other_decimals(paragraph, dice)).collect();
        Text { language: "nl", title, paragraphs }
    }

    /// News of something else: paragraphs of several fixtures, with other figures in them.
    pub fn other(&self, dice: &mut Dice) -> Text {
        let title = with_other_decimals(&self.other[dice.below(self.other.len())].title, dice);
        let count = 4 + dice.below(6);
        let paragraphs = (0..count).map(|_| with_other_digits(dice.pick(&self.pool).as_str(), dice)).collect();
        Text { language: "nl", title, paragraphs }
    }

    /// A text in another language than Dutch, of as many paragraphs as an article has.
    pub fn foreign(&self, dice: &mut Dice) -> Text {
        let (language, part) = &self.foreign[dice.below(self.foreign.len())];
        let count = 4 + dice.below(6);
        let paragraphs = (0..count).map(|_| with_other_digits(dice.pick(&part.paragraphs).as_str(), dice)).collect();
        Text { language, title: part.title.clone(), paragraphs }
    }
}

/// The title of a text and its paragraphs.
fn part(text: &str) -> Option<Part> {
    let mut blocks = text.split("\n\n").map(str::trim).filter(|block| !block.is_empty()).map(str::to_owned);
    let title = blocks.next()?;
    let paragraphs: Vec<_> = blocks.collect();
    (!paragraphs.is_empty()).then_some(Part { title, paragraphs })
}

/// With others in place of the last digits of times and other decimal numbers, so that no two texts are the same and each time
/// can be one of its distance.
fn with_other_decimals(text: &str, dice: &mut Dice) -> String {
    let mut decimals = false;
    let mut before = ' ';
    let other = |c: char| {
        decimals = match c {
            ',' => before.is_ascii_digit(),
            _ => decimals && c.is_ascii_digit(),
        };
        before = c;
        if decimals && c.is_ascii_digit() { digit(dice) } else { c }
    };
    text.chars().map(other).collect()
}

/// With other digits, but for the first of a number.
fn with_other_digits(text: &str, dice: &mut Dice) -> String {
    let mut before = ' ';
    let other = |c: char| {
        let inside = before.is_ascii_digit();
        before = c;
        if inside && c.is_ascii_digit() { digit(dice) } else { c }
    };
    text.chars().map(other).collect()
}

fn digit(dice: &mut Dice) -> char {
    char::from(b'0' + dice.below(10) as u8)
}
