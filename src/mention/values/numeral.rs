//! Numerals in words: "vijfenzeventig", "tweeduizend vijfhonderd", "anderhalf", "eenentwintigste".

use super::Reader;
use super::fraction;
use crate::grammar::{Category, FeatureSet, Key};
use crate::text::{Mark, TokenKind};

/// The shortest word that is put together from numerals and not in the lexicon: "eenderde".
const SHORTEST_COMPOUND: u32 = 8;
/// No numeral is longer than this, in bytes.
const LONGEST_COMPOUND: u32 = 64;
/// The longest numeral of the lexicon that stands within a compound, in bytes.
const LONGEST_PART: usize = 9;

/// A numeral, of one word or more.
#[derive(Clone, Copy, Debug)]
pub(super) struct Numeral {
    /// In thousandths.
    pub(super) value: u64,
    /// The token after it.
    pub(super) end: usize,
    pub(super) kind: NumeralKind,
    /// It is nothing but the article "een".
    pub(super) article: bool,
    /// It is nothing but "half".
    pub(super) half: bool,
}

/// What a numeral says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NumeralKind {
    /// How many.
    Cardinal,
    /// The how-manieth.
    Ordinal,
    /// How old: "vierendertigjarige".
    Age(FeatureSet),
}

/// A word, or a part of one, within a numeral.
#[derive(Clone, Copy, Debug)]
enum Part {
    Value {
        value: u64,
        multiplies: bool,
    },
    /// A part of one, in thousandths.
    Fraction {
        thousandths: u64,
        multiplies: bool,
    },
    Ordinal(u64),
    Joiner,
    /// "komma"
    DecimalPoint,
    OrdinalSuffix,
    AgeSuffix(FeatureSet),
}

/// Adds up the parts of a numeral from left to right.
#[derive(Clone, Copy, Debug, Default)]
struct Sum {
    /// The thousands and above.
    total: u64,
    /// Below a thousand.
    group: u64,
    /// Thousandths of one.
    thousandths: u64,
    fraction: bool,
    last: u64,
    /// What a joiner has added to a hundred or more: the three of "honderd en drie".
    joined_part: u64,
    any: bool,
    joined: bool,
}

impl Sum {
    fn value(&self) -> u64 {
        (self.total.saturating_add(self.group)).saturating_mul(1000).saturating_add(self.thousandths)
    }

    /// A part of one behind a whole number.
    fn onto(self, whole: Sum) -> Sum {
        Sum { thousandths: self.thousandths, fraction: true, ..whole }
    }

    /// "tweederde": what has been added up counts parts of one.
    fn parts(self, below: u64) -> Option<Sum> {
        let whole = self.total == 0 && !self.joined && !self.fraction;
        let thousandths = fraction::part(self.value(), below.saturating_mul(1000)).filter(|_| whole && below > 2)?;
        Some(Sum { thousandths, fraction: true, any: true, ..Sum::default() })
    }

    /// Whether what has been added up leaves room for so many thousands, or millions.
    fn ends_above(&self, value: u64) -> bool {
        self.total == 0
            || value >= 1000 && value.checked_mul(1000).is_some_and(|above| self.total.is_multiple_of(above))
    }

    /// Adds a part; `None` where the numeral ends before it.
    fn add(mut self, part: Part) -> Option<Sum> {
        match part {
            // "een half miljoen", "twee en een half miljoen", "een miljard en een half miljoen"
            Part::Value { value, multiplies: true } if self.fraction && value != 100 && self.ends_above(value) => {
                let scaled = self.group.saturating_mul(1000).saturating_add(self.thousandths).saturating_mul(value);
                self.total = self.total.saturating_add(scaled / 1000);
                self.group = 0;
                self.thousandths = 0;
                self.last = value;
            }
            Part::Value { .. } | Part::Ordinal(_) if self.fraction => return None,
            Part::Ordinal(value) if value >= 1_000_000 && self.group > 0 => self.multiply(value)?,
            Part::Value { value, multiplies: true } => self.multiply(value)?,
            Part::Value { value, multiplies: false } | Part::Ordinal(value) => self.append(value)?,
            // "drie kwart", "een half", "vijf en een half".
            Part::Fraction { thousandths, multiplies } => {
                if self.fraction {
                    return None;
                }
                if multiplies && self.any && !self.joined && self.total == 0 {
                    self.thousandths = self.group.saturating_mul(thousandths);
                    self.group = 0;
                } else if !self.any || self.joined {
                    self.thousandths = thousandths;
                } else {
                    return None;
                }
                self.fraction = true;
            }
            Part::Joiner if self.any && !self.joined && !self.fraction => {
                self.joined = true;
                return Some(self);
            }
            Part::Joiner | Part::DecimalPoint | Part::OrdinalSuffix | Part::AgeSuffix(_) => return None,
        }
        self.any = true;
        self.joined = false;
        Some(self)
    }

    fn multiply(&mut self, by: u64) -> Option<()> {
        if by < 1000 {
            match self.group {
                0 if !self.any || self.total > 0 => self.group = by,
                0 => return None,
                group if group < 100 && self.last < 100 && !self.joined => self.group = group * by,
                // "honderd en drie dozijn"
                _ if by != 100 && self.joined_part > 0 => self.group += self.joined_part * (by - 1),
                _ => return None,
            }
        } else if self.group > 0 {
            if self.joined || !self.total.is_multiple_of(by.checked_mul(1000)?) {
                return None;
            }
            self.total = self.total.saturating_add(self.group.saturating_mul(by));
            self.group = 0;
        } else if self.total == 0 && !self.any {
            self.total = by;
        } else if self.total > 0 && self.joined && self.total > by {
            self.total += by;
        } else if self.total < by && !self.joined {
            self.total = self.total.saturating_mul(by);
        } else {
            return None;
        }
        self.last = by;
        self.joined_part = 0;
        Some(())
    }

    fn append(&mut self, value: u64) -> Option<()> {
        let current = self.total.saturating_add(self.group);
        let tens_after_unit =
            self.joined && (1..10).contains(&self.last) && (20..100).contains(&value) && value.is_multiple_of(10);
        let room = current >= 100 && value < lowest_place(current);
        if self.any && !tens_after_unit && !room {
            return None;
        }
        self.total += value / 1000 * 1000;
        self.group += value % 1000;
        self.joined_part = if self.joined && room { value } else { 0 };
        self.last = value;
        Some(())
    }
}

/// The place of the last digit that is not zero: 100 for 2500.
fn lowest_place(value: u64) -> u64 {
    let mut place = 1;
    while value.is_multiple_of(place * 10) && place < 1_000_000_000 {
        place *= 10;
    }
    place
}

impl Reader<'_> {
    /// Whether a word that is no numeral of the lexicon may be put together from numerals.
    pub(super) fn may_be_compound(&self, at: usize) -> bool {
        let span = self.text.tokens[at].span;
        if !(SHORTEST_COMPOUND..=LONGEST_COMPOUND).contains(&(span.end - span.start)) {
            return false;
        }
        let word = span.of(self.source);
        let start = (3..=5).find_map(|end| word.get(..end).filter(|s| s.chars().count() == 3)).unwrap_or("");
        let senses = self.lexicon.senses(self.lexicon.word(start));
        senses.iter().any(|s| s.category == Category::NUMERAL_START)
    }

    /// The part of a numeral that a word of the lexicon is.
    fn part(&self, features: FeatureSet) -> Option<Part> {
        let lexicon = self.lexicon;
        if lexicon.has(features, Key::Joiner) {
            return Some(if lexicon.has(features, Key::Kind) { Part::DecimalPoint } else { Part::Joiner });
        }
        let multiplies = lexicon.has(features, Key::Factor);
        if let Some(thousandths) = lexicon.number(features, Key::Thousandths) {
            return Some(Part::Fraction { thousandths: u64::try_from(thousandths).ok()?, multiplies });
        }
        let value = u64::try_from(lexicon.number(features, Key::Value)?).ok()?;
        Some(if lexicon.has(features, Key::Ordinal) { Part::Ordinal(value) } else { Part::Value { value, multiplies } })
    }

    /// A part of a compound: the features of a form, if it may stand within a word.
    fn inner_part(&self, form: &str) -> Option<Part> {
        let senses = self.lexicon.senses(self.lexicon.word(form));
        senses.iter().filter(|s| self.lexicon.has(s.features, Key::Compound)).find_map(|s| match s.category {
            Category::NUMERAL => self.part(s.features),
            Category::ORDINAL_SUFFIX => Some(Part::OrdinalSuffix),
            Category::UNIT => Some(Part::AgeSuffix(s.features)),
            _ => None,
        })
    }

    /// Takes a word apart: "drieëndertigjarige".
    fn compound(&self, word: &str) -> Option<(Sum, NumeralKind)> {
        let bytes = word.as_bytes();
        let mut sum = Sum::default();
        let mut kind = NumeralKind::Cardinal;
        let mut at = 0;
        while at < word.len() {
            if kind != NumeralKind::Cardinal {
                return None;
            }
            if at > 0 && bytes[at] == b'-' {
                at += 1;
                continue;
            }
            let shortest = if at == 0 { 3 } else { 2 };
            let longest = LONGEST_PART.min(word.len() - at);
            let found = (shortest..=longest).rev().find_map(|length| {
                let form = word.get(at..at + length)?;
                // Only "één" begins with a letter that is not plain; no numeral has one later, but for its "ën".
                if at == 0 && !form.is_ascii() && bytes[0].is_ascii() {
                    return None;
                }
                let part = self.inner_part(form)?;
                match part {
                    // "tweeëneenhalf"
                    Part::Value { value: 1, .. } if sum.joined && sum.add(part).is_none() => {
                        Some((sum, NumeralKind::Cardinal, length))
                    }
                    Part::OrdinalSuffix if sum.any && !sum.joined => Some((sum, NumeralKind::Ordinal, length)),
                    Part::AgeSuffix(features) if sum.any && !sum.joined => {
                        Some((sum, NumeralKind::Age(features), length))
                    }
                    // "tweede" does not begin "tweederde".
                    Part::Ordinal(_) if at + length < word.len() => None,
                    Part::Ordinal(below) => match sum.add(part) {
                        Some(sum) => Some((sum, NumeralKind::Ordinal, length)),
                        None => Some((sum.parts(below)?, NumeralKind::Cardinal, length)),
                    },
                    _ => Some((sum.add(part)?, NumeralKind::Cardinal, length)),
                }
            });
            let (next, form, length) = found?;
            sum = next;
            kind = form;
            at += length;
        }
        (!sum.joined).then_some((sum, kind))
    }

    /// What a token is within a numeral: a part, or a compound of several.
    fn numeral_part(&self, at: usize) -> Option<(Part, Option<(Sum, NumeralKind)>)> {
        let token = self.token(at).filter(|t| matches!(t.kind, TokenKind::Word | TokenKind::Mark(Mark::Other)))?;
        if let Some(features) = self.sense(at, Category::NUMERAL) {
            return self.part(features).map(|p| (p, None));
        }
        // A word may be known as something else, such as a surname.
        if token.kind != TokenKind::Word || !self.may_be_compound(at) {
            return None;
        }
        let (sum, kind) = self.compound(self.str(at))?;
        let value = sum.total + sum.group;
        Some((Part::Value { value, multiplies: false }, Some((sum, kind))))
    }

    /// The numeral in words that begins at a token.
    pub(super) fn numeral_at(&self, start: usize) -> Option<Numeral> {
        let mut sum = Sum::default();
        // The end and sum after the last part that may end it.
        let mut best: Option<Numeral> = None;
        let mut at = start;
        let mut article = false;
        while let Some((part, compound)) = self.numeral_part(at) {
            let first = at == start;
            let bare_article = self.is_article(at);
            if let Part::DecimalPoint = part {
                return self.decimals(at + 1, best).or(best);
            }
            let mut kind = NumeralKind::Cardinal;
            let next = match compound {
                Some((own, form)) if first => {
                    kind = form;
                    Some(own)
                }
                Some((own, form)) if !own.fraction => {
                    kind = form;
                    sum.add(part)
                }
                // "honderd driekwart"
                Some((own, _)) if own.total + own.group == 0 && !sum.fraction => {
                    Some(Sum { joined: false, ..own.onto(sum) })
                }
                Some(_) => None,
                // "vijf en een half": the article within.
                None if bare_article && sum.joined => match self.numeral_part(at + 1) {
                    Some((Part::Fraction { .. }, None)) => Some(sum),
                    _ => None,
                },
                // "een half": the article before.
                None if article && sum.group == 1 && matches!(part, Part::Fraction { .. }) => Sum::default().add(part),
                None => {
                    if let Part::Ordinal(_) = part {
                        kind = NumeralKind::Ordinal;
                    }
                    sum.add(part)
                }
            };
            let Some(next) = next else { break };
            // "honderd eerste plaatsen" is no 101st, nor "twee honderdste" a 200th; "honderd en eerste" is, "tweeduizend
            // zestiende", and "vier miljoenste".
            let enough = if sum.joined { 100 } else { 1000 };
            let millionth = matches!(part, Part::Ordinal(1_000_000..));
            if !first && kind == NumeralKind::Ordinal && sum.total + sum.group < enough && !millionth {
                break;
            }
            article = first && bare_article;
            let half = first
                && matches!(part, Part::Fraction { .. })
                && self.sense(at, Category::NUMERAL).is_some_and(|f| self.lexicon.has(f, Key::Half));
            sum = next;
            at += 1;
            if !sum.joined {
                best = Some(Numeral { value: sum.value(), end: at, kind, article, half });
            }
            if kind != NumeralKind::Cardinal {
                break;
            }
        }
        best
    }

    /// "drie komma vijf": the digits after the point in words.
    fn decimals(&self, at: usize, whole: Option<Numeral>) -> Option<Numeral> {
        let whole = whole.filter(|w| w.kind == NumeralKind::Cardinal && w.value % 1000 == 0)?;
        let mut value = whole.value;
        let mut place = 100;
        let mut end = at;
        while let Some((Part::Value { value: digit, multiplies: false }, None)) = self.numeral_part(end) {
            if digit >= 100 || place == 0 || (digit >= 10 && end > at) {
                break;
            }
            value += if digit >= 10 { digit * 10 } else { digit * place };
            place = if digit >= 10 { 0 } else { place / 10 };
            end += 1;
        }
        (end > at).then_some(Numeral { value, end, article: false, half: false, ..whole })
    }

    /// "2 miljoen", "1,5 miljoen", "10 duizend", "2 en een half": digits with words; the value and the end.
    pub(super) fn scaled(&self, value: u64, end: usize) -> (u64, usize) {
        match self.numeral_part(end) {
            Some((Part::Value { value: by, multiplies: true }, None)) => (value.saturating_mul(by), end + 1),
            // "3 kwart", "2½"
            Some((Part::Fraction { thousandths, multiplies: true }, None))
                if value.is_multiple_of(1000) && value < 10_000 =>
            {
                (value / 1000 * thousandths, end + 1)
            }
            Some((Part::Fraction { thousandths, .. }, None)) if value.is_multiple_of(1000) && self.glued(end) => {
                (value + thousandths, end + 1)
            }
            Some((Part::Joiner, None)) => {
                let at = if self.is_article(end + 1) { end + 2 } else { end + 1 };
                match self.numeral_part(at) {
                    Some((Part::Fraction { thousandths, .. }, None)) if thousandths < 1000 => {
                        (value + thousandths, at + 1)
                    }
                    _ => (value, end),
                }
            }
            _ => (value, end),
        }
    }

    /// Whether a token is the article "een", which is a number only with a unit.
    pub(super) fn is_article(&self, at: usize) -> bool {
        self.sense(at, Category::NUMERAL).is_some_and(|f| self.lexicon.has(f, Key::Ambiguous))
    }
}
