//! One pass over the bytes of a text: its words counted as telltales.

use crate::grammar::{Hash, Sign, Telltales, Weight};
use crate::mention::{THRESHOLD, TIMES};

/// As many words are remembered for the longer forms that end with them.
const REMEMBERED: usize = 8;

/// What has been counted.
pub(super) struct Tally<'t> {
    telltales: &'t Telltales,
    /// The common words, by the set of languages that they are of.
    common: Vec<u32>,
    /// The words in small letters, of two letters and more.
    pub small: u32,
    /// The bytes of all words.
    pub bytes: usize,
    /// Those of words that begin beyond Latin-1.
    pub beyond_latin: usize,
    /// The points of sport, less those of other subjects.
    pub points: i32,
    /// The most that any stretch has of them.
    pub most: i32,
    /// The points of the best stretch that ends here.
    stretch: i32,
    /// How often each group has been counted; empty until one is.
    counts: Vec<u8>,
    /// The last words, in a ring.
    words: [Hash; REMEMBERED],
    read: usize,
    /// One bit for each of the last words, the lowest for the last: whether it began a line.
    begun: u8,
    /// The same: whether it is capitalised.
    capitals: u8,
}

/// Where a word stands.
#[derive(Clone, Copy)]
struct Place<'b> {
    bytes: &'b [u8],
    start: usize,
    end: usize,
}

impl<'t> Tally<'t> {
    pub(super) fn new(telltales: &'t Telltales) -> Self {
        Tally {
            telltales,
            common: vec![0; telltales.sets.len()],
            small: 0,
            bytes: 0,
            beyond_latin: 0,
            points: 0,
            most: 0,
            stretch: 0,
            counts: Vec::new(),
            words: [Hash::default(); REMEMBERED],
            read: 0,
            begun: 0,
            capitals: 0,
        }
    }

    /// How many common words there are of the own language, and of the likeliest other.
    pub(super) fn languages(&self) -> (u32, u32) {
        let mut languages = [0; 16];
        for (set, count) in self.telltales.sets.iter().zip(&self.common) {
            for (number, language) in languages.iter_mut().enumerate() {
                *language += if set >> number & 1 != 0 { *count } else { 0 };
            }
        }
        let [own, others @ ..] = languages;
        (own, others.into_iter().max().unwrap_or(0))
    }

    /// Counts the words of a text in form C, behind those of the texts before.
    pub(super) fn read(&mut self, bytes: &[u8]) {
        let mut begins_line = true;
        let mut at = 0;
        while let Some(&byte) = bytes.get(at) {
            if !Hash::begins(byte) {
                begins_line |= byte == b'\n';
                at += 1;
                continue;
            }
            let (word, end) = Hash::of_word(bytes, at);
            let place = Place { bytes, start: at, end };
            self.bytes += end - at;
            // In another script all letters are beyond Latin-1, which hardly a word of this one begins with.
            self.beyond_latin += if byte < 0xc4 { 0 } else { end - at };
            let (small, capital) = if byte.is_ascii() {
                (byte.is_ascii_lowercase() && end - at > 1, byte.is_ascii_uppercase())
            } else {
                (place.is_small(), place.is_capitalised())
            };
            self.small += u32::from(small);
            self.words[self.read % REMEMBERED] = word;
            self.read += 1;
            self.begun = self.begun << 1 | u8::from(begins_line);
            self.capitals = self.capitals << 1 | u8::from(capital);
            begins_line = false;
            if self.telltales.may_tell(word) {
                self.tell(word, place);
            }
            if capital && let Some(points) = self.telltales.ending(&bytes[at..end]) {
                self.points += i32::from(points);
                self.add_to_stretch(points.into(), true);
            }
            at = end;
        }
    }

    /// Counts what a word tells, and the longer forms that end with it.
    fn tell(&mut self, word: Hash, place: Place<'_>) {
        let telltales = self.telltales;
        for sign in telltales.signs(word) {
            match sign {
                Sign::Weight(weight) => self.weigh(weight, 1, place),
                Sign::Common(set) => {
                    if let Some(count) = self.common.get_mut(usize::from(set)) {
                        *count += 1;
                    }
                }
                Sign::Ends(lengths) => self.longer(word, lengths, place),
            }
        }
    }

    fn longer(&mut self, last: Hash, lengths: u8, place: Place<'_>) {
        let telltales = self.telltales;
        let mut hash = last;
        let longest = lengths.checked_ilog2().map_or(0, |bit| bit as usize + 2);
        for length in 2..=longest.min(self.read) {
            hash = self.words[(self.read - length) % REMEMBERED].before(hash);
            if lengths >> (length - 2) & 1 != 0 {
                for sign in telltales.signs(hash) {
                    if let Sign::Weight(weight) = sign {
                        self.weigh(weight, length, place);
                    }
                }
            }
        }
    }

    /// Counts a form of so many words, the last of which stands at `place`.
    fn weigh(&mut self, weight: Weight, length: usize, place: Place<'_>) {
        let all = u8::MAX >> (8 - length);
        if weight.capital && self.capitals & all == 0 {
            return;
        }
        // What weighs against sport must be a word of its own: "stempartij" and "VVD-partij" are others.
        if weight.points < 0 && place.is_glued(length == 1) {
            return;
        }
        if self.counts.is_empty() {
            self.counts = vec![0; self.telltales.groups];
        }
        let Some(count) = self.counts.get_mut(usize::from(weight.group)) else { return };
        let counts = *count < TIMES;
        *count = count.saturating_add(1);
        let begins_line = self.begun >> (length - 1) & 1 != 0;
        let heads = weight.heads && begins_line && place.ends_heading(weight.town);
        let points = if heads { i32::from(weight.points).max(THRESHOLD) } else { weight.points.into() };
        if counts {
            self.points += points;
        }
        self.add_to_stretch(points, counts);
    }

    /// In a stretch of a page what is said of sport counts as often as it stands there.
    fn add_to_stretch(&mut self, points: i32, counts: bool) {
        if points > 0 || counts {
            self.stretch = self.stretch.max(0) + points;
            self.most = self.most.max(self.stretch);
        }
    }
}

impl Place<'_> {
    /// Whether a word that begins beyond ASCII does so with a small letter, or with one of another script.
    fn is_small(self) -> bool {
        match self.bytes[self.start..self.end] {
            [] | [_] => false,
            [0xc3, second, ..] => second >= 0xa0,
            _ => true,
        }
    }

    /// Whether a word that begins beyond ASCII does so with a capital.
    fn is_capitalised(self) -> bool {
        match self.bytes[self.start..self.end] {
            // The capitals of Latin-1; of others it is not told, and a word that must have one is taken to.
            [0xc3, second, ..] => second < 0xa0,
            _ => true,
        }
    }

    /// Whether a hyphen or an apostrophe joins the word to another.
    fn is_glued(self, before: bool) -> bool {
        let joins = |byte: Option<&u8>| matches!(byte, Some(b'-' | b'\''));
        let behind = self.bytes.get(self.end..).unwrap_or_default();
        joins(behind.first())
            || behind.starts_with("’".as_bytes())
            || before
                && (joins(self.start.checked_sub(1).and_then(|at| self.bytes.get(at)))
                    || self.bytes[..self.start].ends_with("’".as_bytes()))
    }

    /// Whether the line ends behind the word, or goes on behind a colon or a dash: behind the name of a town a dash ends but the
    /// place from which is reported.
    fn ends_heading(self, town: bool) -> bool {
        let behind = self.bytes.get(self.end..).unwrap_or_default();
        let blanks = behind.iter().take_while(|byte| matches!(byte, b' ' | b'\t' | b'\r')).count();
        match behind[blanks..] {
            [] | [b'\n' | b':', ..] => true,
            // The dashes are U+2013 and U+2014.
            [b'-', ..] | [0xe2, 0x80, 0x93 | 0x94, ..] => !town,
            _ => false,
        }
    }
}
