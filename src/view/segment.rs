//! An article's text cut into segments: within one, nothing of what is shown changes.

use std::collections::BTreeMap;

use serde::ser::{Serialize, SerializeTuple, Serializer};

use super::{Kind, Stretch};
use crate::TokenSpan;

/// A piece of the text, of which the whole is one kind of mention or none, and evidence or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Segment {
    /// Where it stands.
    pub at: Stretch,
    /// What it is a mention of.
    pub kind: Option<Kind>,
    /// Whether a fact comes from it.
    pub is_evidence: bool,
    /// Whether it is of a sentence with a figure or an absence that no fact uses.
    pub is_unread: bool,
    /// Whether a warning is about it.
    pub is_doubted: bool,
}

impl Segment {
    fn flags(&self) -> u8 {
        u8::from(self.is_evidence) | u8::from(self.is_unread) << 1 | u8::from(self.is_doubted) << 2
    }
}

/// As `[length, kind, flags]`, to be short: each begins where the one before it ends, and `-1` is no kind.
impl Serialize for Segment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut row = serializer.serialize_tuple(3)?;
        row.serialize_element(&(self.at.end - self.at.start))?;
        row.serialize_element(&self.kind.map_or(-1, |kind| kind.number() as i8))?;
        row.serialize_element(&self.flags())?;
        row.end()
    }
}

/// The stretches that segments are told from.
#[derive(Default)]
pub(super) struct Stretches {
    pub evidence: Vec<Stretch>,
    pub unread: Vec<Stretch>,
    pub doubted: Vec<Stretch>,
    /// Others at which a segment must end, so that it can be lit alone.
    pub others: Vec<Stretch>,
}

/// The mentions that are coloured: of those that overlap the longest, and a word of no kind of its own where there is no
/// other. In the order of the text.
pub(super) fn coloured(mentions: &[TokenSpan]) -> Vec<(Stretch, Kind)> {
    let mut all: Vec<(Stretch, Kind)> = mentions
        .iter()
        .map(|mention| (Stretch { start: mention.start, end: mention.end }, Kind::of(&mention.kind)))
        .filter(|(at, _)| at.start < at.end)
        .collect();
    all.sort_by_key(|&(at, kind)| (kind == Kind::Word, std::cmp::Reverse(at.end - at.start), at.start, kind));
    apart(all)
}

/// Of stretches in the order of preference, those that overlap none before them, in the order of the text.
pub(crate) fn apart<K>(all: Vec<(Stretch, K)>) -> Vec<(Stretch, K)> {
    let mut taken: BTreeMap<usize, (usize, K)> = BTreeMap::new();
    for (at, kind) in all {
        // Those that are taken do not overlap, so that the last to begin before the end is the last to end.
        let is_free = taken.range(..at.end).next_back().is_none_or(|(_, &(end, _))| end <= at.start);
        if is_free {
            taken.insert(at.start, (at.end, kind));
        }
    }
    taken.into_iter().map(|(start, (end, kind))| (Stretch { start, end }, kind)).collect()
}

/// The segments of a text, one behind the other from its first code point to its last. A line end is one of its own.
pub(super) fn cut(text: &str, coloured: &[(Stretch, Kind)], stretches: &Stretches) -> Vec<Segment> {
    let length = text.chars().count();
    let line_ends =
        text.chars().enumerate().filter(|(_, c)| *c == '\n').map(|(at, _)| Stretch { start: at, end: at + 1 });
    let Stretches { evidence, unread, doubted, others } = stretches;
    let marked = coloured.iter().map(|(at, _)| at).chain(evidence).chain(unread).chain(doubted).chain(others).copied();
    let mut bounds: Vec<usize> = marked.chain(line_ends).flat_map(|at| [at.start, at.end]).collect();
    bounds.extend([0, length]);
    bounds.retain(|bound| *bound <= length);
    bounds.sort_unstable();
    bounds.dedup();
    let (mut evidence, mut unread, mut doubted) = (Cover::new(evidence), Cover::new(unread), Cover::new(doubted));
    let mut kinds = coloured.iter().peekable();
    bounds
        .windows(2)
        .map(|pair| {
            let at = Stretch { start: pair[0], end: pair[1] };
            while kinds.next_if(|(kind, _)| kind.end <= at.start).is_some() {}
            let kind = kinds.peek().filter(|(kind, _)| kind.start <= at.start).map(|(_, kind)| *kind);
            Segment {
                at,
                kind,
                is_evidence: evidence.holds(at.start),
                is_unread: unread.holds(at.start),
                is_doubted: doubted.holds(at.start),
            }
        })
        .collect()
}

/// Stretches that are asked for one place after another.
struct Cover {
    sorted: Vec<Stretch>,
    next: usize,
    /// Where the stretches that have begun end.
    end: usize,
}

impl Cover {
    fn new(stretches: &[Stretch]) -> Cover {
        let mut sorted = stretches.to_vec();
        sorted.sort_unstable();
        Cover { sorted, next: 0, end: 0 }
    }

    /// Whether a place, not before the last one, lies in a stretch.
    fn holds(&mut self, place: usize) -> bool {
        while let Some(stretch) = self.sorted.get(self.next).filter(|stretch| stretch.start <= place) {
            self.end = self.end.max(stretch.end);
            self.next += 1;
        }
        place < self.end
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mention(kind: &str, start: usize, end: usize) -> TokenSpan {
        TokenSpan { kind: kind.to_owned(), start, end, text: String::new(), value: serde_json::Value::Null }
    }

    fn stretch(start: usize, end: usize) -> Stretch {
        Stretch { start, end }
    }

    #[test]
    fn the_longest_mention_has_the_colour() {
        let mentions = [
            mention("demonym", 3, 9),
            mention("epithet", 0, 9),
            mention("marker", 0, 20),
            mention("marker", 10, 14),
            mention("rank", 14, 18),
            mention("number", 14, 16),
        ];
        let expected = [(stretch(0, 9), Kind::Reference), (stretch(10, 14), Kind::Word), (stretch(14, 18), Kind::Rank)];
        assert_eq!(coloured(&mentions), expected);
    }

    #[test]
    fn segments_cover_the_text() {
        let text = "Kok won.\n\nZé werd 2e.";
        let coloured = [(stretch(0, 3), Kind::Person), (stretch(18, 20), Kind::Rank)];
        let stretches = Stretches {
            evidence: vec![stretch(0, 7), stretch(13, 20), stretch(10, 12)],
            unread: vec![stretch(10, 21)],
            doubted: vec![stretch(18, 19)],
            others: vec![stretch(0, 3)],
        };
        let segments = cut(text, &coloured, &stretches);
        let shown: Vec<(String, Option<Kind>, u8)> = segments
            .iter()
            .map(|s| (text.chars().skip(s.at.start).take(s.at.end - s.at.start).collect(), s.kind, s.flags()))
            .collect();
        let row = |words: &str, kind, flags| (words.to_owned(), kind, flags);
        let expected = [
            row("Kok", Some(Kind::Person), 1),
            row(" won", None, 1),
            row(".", None, 0),
            row("\n", None, 0),
            row("\n", None, 0),
            row("Zé", None, 3),
            row(" ", None, 2),
            row("werd ", None, 3),
            row("2", Some(Kind::Rank), 7),
            row("e", Some(Kind::Rank), 3),
            row(".", None, 2),
        ];
        assert_eq!(shown, expected);
        assert_eq!(serde_json::to_string(&segments[0]).ok().as_deref(), Some("[3,0,1]"));
        assert_eq!(cut("", &[], &Stretches::default()), []);
    }
}
