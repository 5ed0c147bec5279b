//! Telltales: the words by which it is told, before a text is read, which language it is in and whether it is about sport.
//!
//! They are found by the hashes of words as their bytes pass, without a string for any of them. A word is a run of letters and
//! digits here; a longer form is found by its last word and the hash of all of them.

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use super::lexicon::Lexicon;
use super::packed::{self, Packed};
use super::screen_file::Languages;
use super::suggestion::unknown;
use super::word::Sense;

/// A form of so many words is told by the last of them.
pub(super) const LONGEST: usize = 8;

/// The bits of the filter that most words are told by to be none of these.
const FILTER_BITS: usize = 1 << 16;

/// The hash of a word, or of several in a row.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hash(u64);

/// By byte: what it is in a word, in small letters, or 0 where it is in none.
static FOLDED: [u8; 256] = folded();

const fn folded() -> [u8; 256] {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = match byte as u8 {
            letter @ (b'a'..=b'z' | b'0'..=b'9') => letter,
            capital @ b'A'..=b'Z' => capital | 0x20,
            // The second byte of a letter: in Latin-1, that of a capital and that of its small letter differ by this bit.
            second @ 0x80..=0xbf => second | 0x20,
            // U+0080 to U+00BF and U+2000 to U+2FFF are blanks, marks and symbols.
            0xc2 | 0xe2 => 0,
            first @ 0xc3..=0xed => first,
            _ => 0,
        };
        byte += 1;
    }
    table
}

impl Hash {
    const MIX: u64 = 0x9E37_79B9_7F4A_7C15;

    /// Whether a word begins with a byte of UTF-8 that is the first of its character.
    #[inline]
    pub fn begins(byte: u8) -> bool {
        FOLDED[byte as usize] != 0 && byte & 0xc0 != 0x80
    }

    /// The hash of the word that begins at `at`, and where it ends.
    #[inline]
    pub fn of_word(bytes: &[u8], at: usize) -> (Hash, usize) {
        let rest = bytes.get(at..).unwrap_or_default();
        let mut hash = 0u64;
        for (length, &byte) in rest.iter().enumerate() {
            let folded = FOLDED[byte as usize];
            if folded == 0 {
                return (Hash(hash), at + length);
            }
            hash = (hash.rotate_left(5) ^ u64::from(folded)).wrapping_mul(Self::MIX);
        }
        (Hash(hash), bytes.len())
    }

    /// The hash of a word and those behind it.
    #[inline]
    pub fn before(self, behind: Hash) -> Hash {
        Hash((behind.0.rotate_left(23) ^ self.0).wrapping_mul(Self::MIX) ^ 1)
    }

    /// The hashes of the words of a text.
    fn words(text: &str) -> Vec<Hash> {
        let (bytes, mut at, mut words) = (text.as_bytes(), 0, Vec::new());
        while let Some(&byte) = bytes.get(at) {
            if Self::begins(byte) {
                let (word, end) = Self::of_word(bytes, at);
                words.push(word);
                at = end;
            } else {
                at += 1;
            }
        }
        words
    }

    fn tag(self) -> u32 {
        (self.0 >> 32) as u32 | 1
    }

    fn place(self) -> usize {
        (self.0 >> 16) as usize
    }

    fn filter_bit(self) -> usize {
        // The high bits are the well mixed ones.
        (self.0 >> 48) as usize % FILTER_BITS
    }
}

/// When a text is told to be in a language or about sport. Shares are in a hundred.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limits {
    /// The fewest common words, of whatever language, by which one is told.
    pub words: u32,
    /// The least of the own language, of what the likeliest other one has.
    pub share: u32,
    /// The same, of a whole page.
    pub page: u32,
    /// The fewest words in small letters of running text.
    pub small: u32,
    /// The least share of common words of the own language in running text.
    pub prose: u32,
    /// The fewest points of weight of a text about sport.
    pub sport: i32,
}

impl Limits {
    /// Sets a limit as a file writes it, `words=10`.
    pub(super) fn set(&mut self, written: &str) -> Result<(), String> {
        let (name, value) = written.split_once('=').unwrap_or((written, ""));
        let limit = match name {
            "words" => &mut self.words,
            "share" => &mut self.share,
            "page" => &mut self.page,
            "small" => &mut self.small,
            "prose" => &mut self.prose,
            "sport" => {
                self.sport = value.parse().map_err(|_| format!("expected a whole number behind {name}="))?;
                return Ok(());
            }
            _ => return Err(unknown("limit", name, &["words", "share", "page", "small", "prose", "sport"])),
        };
        *limit = value.parse().map_err(|_| format!("expected a whole number behind {name}="))?;
        Ok(())
    }
}

/// A form of the lexicon that has a weight.
pub(super) struct Telling {
    pub form: String,
    pub weight: i32,
    pub sense: Sense,
    /// Alone in a heading, or before a colon there, it tells the sport of what follows.
    pub heads: bool,
    /// It may be the name of a town.
    pub town: bool,
}

/// What a word or a longer form tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// How much it says of sport, or below zero of other subjects.
    Weight(Weight),
    /// It is a common word of languages, by the number of their set in [`Telltales::sets`].
    Common(u16),
    /// Longer forms end with it: the bit of a length of two words is the lowest.
    Ends(u8),
}

/// How much a form says of sport.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weight {
    /// The points.
    pub points: i8,
    /// The forms that are counted with it, by a number below [`Telltales::groups`].
    pub group: u16,
    /// It must be capitalised.
    pub capital: bool,
    /// Alone in a heading, or before a colon there, it tells the sport of what follows.
    pub heads: bool,
    /// It may be the name of a town.
    pub town: bool,
}

/// A place of the table: the tag of the hash, 0 where it is empty, and the sign.
#[derive(Clone, Copy, Default)]
struct Row {
    tag: u32,
    sign: u32,
}

impl Packed<2> for Row {
    fn pack(self) -> [u32; 2] {
        [self.tag, self.sign]
    }

    fn unpack([tag, sign]: [u32; 2]) -> Self {
        Row { tag, sign }
    }
}

impl Sign {
    const KIND: u32 = 30;

    fn pack(self) -> u32 {
        match self {
            Sign::Weight(Weight { points, group, capital, heads, town }) => {
                let flags = u32::from(capital) | u32::from(heads) << 1 | u32::from(town) << 2;
                u32::from(points.cast_unsigned()) | u32::from(group) << 8 | flags << 24
            }
            Sign::Common(languages) => 1 << Self::KIND | u32::from(languages),
            Sign::Ends(lengths) => 2 << Self::KIND | u32::from(lengths),
        }
    }

    #[inline]
    fn unpack(packed: u32) -> Sign {
        match packed >> Self::KIND {
            0 => Sign::Weight(Weight {
                points: (packed as u8).cast_signed(),
                group: (packed >> 8) as u16,
                capital: packed & 1 << 24 != 0,
                heads: packed & 2 << 24 != 0,
                town: packed & 4 << 24 != 0,
            }),
            1 => Sign::Common(packed as u16),
            _ => Sign::Ends(packed as u8),
        }
    }
}

/// The telltales of a grammar.
#[derive(Default, Serialize, Deserialize)]
pub struct Telltales {
    /// Open addressing, with as many rows for a hash as it has signs. Their number is a power of two.
    #[serde(with = "packed")]
    rows: Vec<Row>,
    /// One bit for some words each; what has none is no telltale.
    #[serde(with = "packed")]
    filter: Vec<u32>,
    /// The ends of capitalised words that have a weight.
    endings: Vec<(String, i8)>,
    /// The last bytes of them.
    last: Vec<u8>,
    /// Sets of languages, one bit each; the lowest is that of the grammar.
    pub sets: Vec<u16>,
    /// How many groups of forms are counted.
    pub groups: usize,
    /// How pages name the language of the grammar.
    pub code: String,
    /// When they settle it.
    pub limits: Limits,
}

impl Telltales {
    pub(super) fn build(telling: &[Telling], lexicon: &Lexicon, languages: &Languages) -> Telltales {
        let mut signs: Vec<(Hash, Sign)> = Vec::new();
        let mut ends: FxHashMap<u64, u8> = FxHashMap::default();
        let mut groups: FxHashMap<[u32; 3], u16> = FxHashMap::default();
        let mut singles: Vec<Hash> = Vec::new();
        for Telling { form, weight, sense, heads, town } in telling {
            let words = Hash::words(form);
            let last = &words[words.len().saturating_sub(LONGEST)..];
            let Some((&end, before)) = last.split_last() else { continue };
            let hash = before.iter().rev().fold(end, |behind, word| word.before(behind));
            match before.len() {
                0 => singles.push(end),
                more => *ends.entry(end.0).or_default() |= 1 << (more - 1),
            }
            // What is told of other subjects counts no oftener than where the whole text is read; what is told of sport may.
            let features = if *weight > 0 { sense.features.0 + 1 } else { 0 };
            let next = groups.len() as u16;
            let group = *groups.entry([sense.canonical, u32::from(sense.category.0), features]).or_insert(next);
            let points = (*weight).clamp(i8::MIN.into(), i8::MAX.into()) as i8;
            let sign = Sign::Weight(Weight { points, group, capital: sense.capital, heads: *heads, town: *town });
            if !signs.contains(&(hash, sign)) {
                signs.push((hash, sign));
            }
        }
        let mut common: FxHashMap<u64, u16> = FxHashMap::default();
        for (number, words) in languages.words.iter().enumerate() {
            for word in words {
                // "'n" is the word n.
                if let [word] = Hash::words(word)[..] {
                    *common.entry(word.0).or_default() |= 1 << number;
                }
            }
        }
        let mut sets: Vec<u16> = common.values().copied().collect();
        sets.sort_unstable();
        sets.dedup();
        let set = |languages: u16| sets.partition_point(|set| *set < languages) as u16;
        signs.extend(common.into_iter().map(|(word, languages)| (Hash(word), Sign::Common(set(languages)))));
        signs.extend(ends.into_iter().map(|(word, lengths)| (Hash(word), Sign::Ends(lengths))));
        signs.sort_unstable_by_key(|(hash, sign)| (hash.0, sign.pack()));
        signs.dedup();
        let endings = endings(lexicon);
        let mut last: Vec<u8> = endings.iter().filter_map(|(end, _)| end.bytes().last()).collect();
        last.sort_unstable();
        last.dedup();
        let mut telltales = Telltales {
            rows: vec![Row::default(); (signs.len() * 2 + 1).next_power_of_two()],
            filter: vec![0; FILTER_BITS / 32],
            endings,
            last,
            sets,
            groups: groups.len(),
            code: languages.code.clone(),
            limits: languages.limits,
        };
        let words = signs.iter().filter(|(_, sign)| !matches!(sign, Sign::Weight(_))).map(|(hash, _)| *hash);
        for word in words.chain(singles) {
            let bit = word.filter_bit();
            telltales.filter[bit / 32] |= 1 << (bit % 32);
        }
        for (hash, sign) in signs {
            telltales.insert(hash, sign);
        }
        telltales
    }

    fn insert(&mut self, hash: Hash, sign: Sign) {
        let mask = self.rows.len() - 1;
        let mut at = hash.place() & mask;
        while self.rows[at].tag != 0 {
            at = (at + 1) & mask;
        }
        self.rows[at] = Row { tag: hash.tag(), sign: sign.pack() };
    }

    /// Whether a word may be a telltale; most are none.
    #[inline]
    pub fn may_tell(&self, word: Hash) -> bool {
        let bit = word.filter_bit();
        self.filter.get(bit / 32).is_some_and(|bits| bits >> (bit % 32) & 1 != 0)
    }

    /// What a word or a longer form tells.
    #[inline]
    pub fn signs(&self, of: Hash) -> impl Iterator<Item = Sign> + '_ {
        let mask = self.rows.len().wrapping_sub(1);
        let mut at = of.place() & mask;
        std::iter::from_fn(move || {
            loop {
                let row = self.rows.get(at).filter(|row| row.tag != 0)?;
                at = (at + 1) & mask;
                if row.tag == of.tag() {
                    return Some(Sign::unpack(row.sign));
                }
            }
        })
    }

    /// The points of a capitalised word by its end.
    #[inline]
    pub fn ending(&self, word: &[u8]) -> Option<i8> {
        // Most words end otherwise.
        word.last().filter(|last| self.last.contains(&last.to_ascii_lowercase()))?;
        self.ending_of(word)
    }

    fn ending_of(&self, word: &[u8]) -> Option<i8> {
        let ends = |end: &str| {
            // A capital and at least one more letter stand before it.
            let start = word.len().checked_sub(end.len()).filter(|start| *start > 1)?;
            word[start..].eq_ignore_ascii_case(end.as_bytes()).then_some(())
        };
        self.endings.iter().find(|(end, _)| ends(end).is_some()).map(|(_, points)| *points)
    }
}

/// The ends of the lexical shapes that have a weight above zero.
fn endings(lexicon: &Lexicon) -> Vec<(String, i8)> {
    let weight = |sense: &Sense| lexicon.weight(sense.category, sense.features).filter(|weight| *weight > 0);
    let shapes = lexicon.shapes().iter();
    shapes.filter_map(|shape| Some((shape.end.clone(), weight(&shape.sense)?.min(i8::MAX.into()) as i8))).collect()
}

#[cfg(test)]
mod tests {
    use super::super::{Grammar, SourceFile};
    use super::*;

    fn telltales() -> Telltales {
        let file = |path: &str, text: &str| SourceFile { path: path.to_owned(), text: text.to_owned() };
        let words = "[sport-word sport=rowing weight=4]\nroeien, roeister\nHolland Acht, Café\n[topic-word weight=-2]\nbank\n\
                     [competition sport=athletics]\n…loop\n";
        let languages = "[dutch own code=nl]\nde, het\n[german]\nder, de\n";
        let (grammar, mistakes) = Grammar::build(&[file("a.lex", words), file("b.scr", languages)]);
        assert!(mistakes.is_empty(), "{mistakes:?}");
        grammar.telltales()
    }

    fn signs(telltales: &Telltales, text: &str) -> Vec<Sign> {
        let words = Hash::words(text);
        let (last, before) = words.split_last().expect("a word");
        assert!(!before.is_empty() || telltales.may_tell(*last), "{text}");
        telltales.signs(before.iter().rev().fold(*last, |behind, word| word.before(behind))).collect()
    }

    fn points(telltales: &Telltales, text: &str) -> Vec<i8> {
        let points = |sign| if let Sign::Weight(weight) = sign { Some(weight.points) } else { None };
        signs(telltales, text).into_iter().filter_map(points).collect()
    }

    #[test]
    fn words_and_longer_forms() {
        let telltales = telltales();
        assert_eq!(points(&telltales, "ROEISTER"), [4]);
        assert_eq!(points(&telltales, "Bank"), [-2]);
        assert_eq!(points(&telltales, "Holland Acht"), [4]);
        assert_eq!(points(&telltales, "Acht Holland"), [0; 0]);
        assert_eq!(points(&telltales, "CAFÉ"), [4]);
        assert_eq!(signs(&telltales, "acht"), [Sign::Ends(1)]);
        let languages = |text: &str| match signs(&telltales, text)[..] {
            [Sign::Common(set)] => telltales.sets[usize::from(set)],
            ref other => panic!("{other:?}"),
        };
        assert_eq!((languages("De"), languages("het"), languages("der")), (3, 1, 2));
        assert!(!telltales.may_tell(Hash::words("Holland")[0]));
    }

    #[test]
    fn forms_of_one_line_are_counted_together() {
        let telltales = telltales();
        let group = |text| match signs(&telltales, text)[..] {
            [Sign::Weight(weight)] => weight.group,
            ref other => panic!("{other:?}"),
        };
        assert_eq!(group("roeien"), group("roeister"));
        assert_ne!(group("roeien"), group("café"));
        assert!(usize::from(group("bank")) < telltales.groups);
    }

    #[test]
    fn ends_of_capitalised_words() {
        let telltales = telltales();
        assert_eq!(telltales.ending(b"Polderloop"), Some(2));
        assert_eq!(telltales.ending(b"Sloop"), None);
        assert_eq!(telltales.ending(b"Polder"), None);
    }

    #[test]
    fn words_are_runs_of_letters_and_digits() {
        assert_eq!(Hash::words("‘4x100’, één\u{a0}K1…").len(), 3);
        assert_eq!(Hash::words("ÉÉN"), Hash::words("één"));
        assert_eq!(Hash::words("– “ ”"), []);
    }
}
