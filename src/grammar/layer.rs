//! A layer of phrases as a trie over words and mentions, laid out in a few flat rows.

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use super::features::FeatureSet;
use super::packed::{self, Packed};
use super::symbol::{Category, FeatureValue};
use super::word::WordId;

/// A category with the feature that it must have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Test {
    /// The category.
    pub category: Category,
    /// A key and, where given, its value.
    pub feature: Option<(u16, Option<FeatureValue>)>,
}

/// What an edge of the trie goes over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Symbol {
    Word(WordId),
    Category(Test),
    Any,
}

/// What a complete phrase makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PhraseEnd {
    /// The category of the mention.
    pub category: Category,
    /// Its own features.
    pub features: FeatureSet,
    /// Which element gives value and further features, counted from 0.
    pub head: Option<u8>,
    /// The first and last element that the mention covers: those in `<` `>` are context and stay outside.
    pub inner: (u8, u8),
    /// The entry, counted from 1.
    pub rule: u32,
}

/// A node of the trie. The root is number 0.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct PhraseNode(u32);

/// The phrases of a file, or of several in a row that need nothing of each other: they are walked together, and what they
/// make comes file by file all the same.
#[derive(Serialize, Deserialize)]
pub struct Layer {
    /// By file: its first entry.
    files: Vec<u32>,
    /// By node: where its edges and ends begin, and how many there are.
    #[serde(with = "packed")]
    nodes: Vec<Row>,
    /// The edges over words from all nodes, by open addressing. The length is a power of two.
    #[serde(with = "packed")]
    words: Vec<WordEdge>,
    /// The edges over categories; those of the root in the order of the categories.
    #[serde(with = "packed")]
    categories: Vec<(Test, PhraseNode)>,
    /// The phrases that end at a node.
    #[serde(with = "packed")]
    ends: Vec<PhraseEnd>,
    /// By category, and one more: where the edges from the root over it begin.
    first_categories: Vec<u32>,
}

#[derive(Clone, Copy, Default)]
struct Row {
    /// The categories of the edges, one bit each.
    closed: u128,
    /// The words of the edges, a bit for each by [`word_bit`]: most words are told from all of them at once.
    words: u64,
    categories: u32,
    ends: u32,
    /// The node after any lower-case word, or 0.
    any: u32,
    /// How many edges over categories there are.
    category_count: u16,
    end_count: u16,
}

/// An edge over a word; one to the root, where none leads, is an empty place.
#[derive(Clone, Copy, Default)]
struct WordEdge {
    from: u32,
    word: WordId,
    to: PhraseNode,
}

fn word_bit(word: WordId) -> u64 {
    1 << (word.0 & 63)
}

/// The place where the search for an edge begins.
fn place(from: PhraseNode, word: WordId, mask: usize) -> usize {
    let key = u64::from(from.0) << 32 | u64::from(word.0);
    (key.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 32) as usize & mask
}

/// The edges and ends of a node.
#[derive(Clone, Copy)]
pub struct Step<'a> {
    layer: &'a Layer,
    node: PhraseNode,
    row: &'a Row,
}

impl Layer {
    /// The root.
    pub const ROOT: PhraseNode = PhraseNode(0);

    /// What leads on from a node, and what ends there.
    #[inline]
    pub fn step(&self, node: PhraseNode) -> Step<'_> {
        Step { layer: self, node, row: &self.nodes[node.0 as usize] }
    }

    /// Which of the layer's files an entry stands in.
    #[inline]
    pub fn file_of(&self, rule: u32) -> usize {
        self.files.iter().take_while(|first| **first <= rule).count()
    }

    /// The edges from the root over a category.
    #[inline]
    pub fn first_category(&self, category: Category) -> &[(Test, PhraseNode)] {
        let at = category.0 as usize;
        match (self.first_categories.get(at), self.first_categories.get(at + 1)) {
            (Some(&start), Some(&end)) => &self.categories[start as usize..end as usize],
            _ => &[],
        }
    }

    /// The words that stand in a phrase behind its first element.
    pub fn further_words(&self) -> impl Iterator<Item = WordId> {
        self.words.iter().filter(|edge| edge.from != Self::ROOT.0 && edge.to != Self::ROOT).map(|edge| edge.word)
    }

    /// The words that a phrase begins with, each with the node after it.
    pub fn first_words(&self) -> impl Iterator<Item = (WordId, PhraseNode)> {
        let of_root = |edge: &&WordEdge| edge.from == Self::ROOT.0 && edge.to != Self::ROOT;
        self.words.iter().filter(of_root).map(|edge| (edge.word, edge.to))
    }
}

impl<'a> Step<'a> {
    /// The node after a word.
    #[inline]
    pub fn word(self, word: WordId) -> Option<PhraseNode> {
        if !self.may_follow(word) {
            return None;
        }
        let edges = &self.layer.words;
        let mask = edges.len() - 1;
        let mut at = place(self.node, word, mask);
        loop {
            match edges[at] {
                WordEdge { to: Layer::ROOT, .. } => return None,
                WordEdge { from, word: over, to } if from == self.node.0 && over == word => return Some(to),
                _ => at = (at + 1) & mask,
            }
        }
    }

    /// Whether there can be an edge over a word; few for which there is none pass.
    #[inline]
    pub fn may_follow(self, word: WordId) -> bool {
        self.row.words & word_bit(word) != 0
    }

    /// The categories of the edges, one bit each.
    #[inline]
    pub fn closed(self) -> u128 {
        self.row.closed
    }

    /// The edges over categories.
    #[inline]
    pub fn categories(self) -> &'a [(Test, PhraseNode)] {
        let start = self.row.categories as usize;
        &self.layer.categories[start..start + self.row.category_count as usize]
    }

    /// The node after any lower-case word.
    #[inline]
    pub fn any(self) -> Option<PhraseNode> {
        (self.row.any != 0).then_some(PhraseNode(self.row.any))
    }

    /// Whether a phrase ends here.
    #[inline]
    pub fn has_ends(self) -> bool {
        self.row.end_count > 0
    }

    /// The phrases that end here.
    #[inline]
    pub fn ends(self) -> &'a [PhraseEnd] {
        let start = self.row.ends as usize;
        &self.layer.ends[start..start + self.row.end_count as usize]
    }
}

/// A layer while phrases are added to it.
pub(super) struct Builder {
    files: Vec<u32>,
    nodes: Vec<Draft>,
    /// The edges over words from all nodes.
    words: FxHashMap<(u32, WordId), u32>,
}

#[derive(Default, PartialEq, Eq, Hash)]
struct Draft {
    /// Filled only when the trie is laid out.
    words: Vec<(WordId, u32)>,
    categories: Vec<(Test, PhraseNode)>,
    any: Option<u32>,
    ends: Vec<PhraseEnd>,
}

impl Default for Builder {
    fn default() -> Self {
        Builder { files: Vec::new(), nodes: vec![Draft::default()], words: FxHashMap::default() }
    }
}

impl Builder {
    /// Begins the next file, given its first entry.
    pub fn begin_file(&mut self, rule: u32) {
        self.files.push(rule);
    }

    /// The node behind a node and a symbol, new or known.
    pub fn child(&mut self, at: PhraseNode, symbol: &Symbol) -> PhraseNode {
        let next = self.nodes.len() as u32;
        let node = &mut self.nodes[at.0 as usize];
        let found = match symbol {
            Symbol::Word(word) => *self.words.entry((at.0, *word)).or_insert(next),
            Symbol::Any => *node.any.get_or_insert(next),
            Symbol::Category(test) => match node.categories.iter().find(|(t, _)| t == test) {
                Some((_, node)) => node.0,
                None => {
                    node.categories.push((*test, PhraseNode(next)));
                    next
                }
            },
        };
        if found == next {
            self.nodes.push(Draft::default());
        }
        PhraseNode(found)
    }

    /// Notes what a phrase that ends at a node makes.
    pub fn end(&mut self, at: PhraseNode, end: PhraseEnd) {
        self.nodes[at.0 as usize].ends.push(end);
    }

    /// Lays the trie out for walking.
    pub fn finish(mut self) -> Layer {
        let mut words: Vec<(u32, WordId, u32)> = self.words.drain().map(|((at, word), to)| (at, word, to)).collect();
        words.sort_unstable();
        for (at, word, to) in words {
            self.nodes[at as usize].words.push((word, to));
        }
        let nodes = shared(self.nodes);
        let edges: usize = nodes.iter().map(|node| node.words.len()).sum();
        let mut layer = Layer {
            files: self.files,
            nodes: Vec::with_capacity(nodes.len()),
            words: vec![WordEdge::default(); (edges * 2 + 1).next_power_of_two()],
            categories: Vec::new(),
            ends: Vec::new(),
            first_categories: Vec::new(),
        };
        let mask = layer.words.len() - 1;
        for (number, mut node) in (0..).zip(nodes) {
            if number == Layer::ROOT.0 {
                // Stable: of the edges over one category the one of the earlier phrase stays first.
                node.categories.sort_by_key(|(test, _)| test.category);
                let most = node.categories.last().map_or(0, |(test, _)| test.category.0 + 1);
                let first = |category| node.categories.partition_point(|(test, _)| test.category.0 < category) as u32;
                layer.first_categories = (0..=most).map(first).collect();
            }
            layer.nodes.push(Row {
                words: node.words.iter().fold(0, |set, (word, _)| set | word_bit(*word)),
                categories: layer.categories.len() as u32,
                ends: layer.ends.len() as u32,
                any: node.any.unwrap_or(0),
                category_count: node.categories.len() as u16,
                end_count: node.ends.len() as u16,
                closed: node.categories.iter().fold(0, |set, (test, _)| set | test.category.bit()),
            });
            for (word, to) in node.words {
                let mut at = place(PhraseNode(number), word, mask);
                while layer.words[at].to != Layer::ROOT {
                    at = (at + 1) & mask;
                }
                layer.words[at] = WordEdge { from: number, word, to: PhraseNode(to) };
            }
            layer.categories.extend(node.categories);
            layer.ends.extend(node.ends);
        }
        layer
    }
}

/// The nodes of a trie with those that lead to the same made one, the root first. The alternatives within a phrase lead to
/// the same, so that few nodes are left.
fn shared(nodes: Vec<Draft>) -> Vec<Draft> {
    let mut new = vec![0; nodes.len()];
    let mut known: FxHashMap<Draft, u32> = FxHashMap::default();
    let root = nodes.len() as u32;
    // A node stands behind the one that leads to it, so that what it leads to has been seen here.
    for (old, mut node) in nodes.into_iter().enumerate().rev() {
        node.words.iter_mut().for_each(|(_, to)| *to = new[*to as usize]);
        node.categories.iter_mut().for_each(|(_, to)| to.0 = new[to.0 as usize]);
        node.any = node.any.map(|to| new[to as usize]);
        let next = known.len() as u32;
        new[old] = *known.entry(node).or_insert(if old == 0 { root } else { next });
    }
    // The numbers counted from the last node; the root, which no other node is like, was the last to be seen.
    let last = known.len() as u32 - 1;
    let turned = |number: u32| if number == root { 0 } else { last - number };
    let mut out: Vec<(u32, Draft)> = known.into_iter().map(|(node, number)| (turned(number), node)).collect();
    out.sort_unstable_by_key(|(number, _)| *number);
    let turn = |mut node: Draft| {
        node.words.iter_mut().for_each(|(_, to)| *to = turned(*to));
        node.categories.iter_mut().for_each(|(_, to)| to.0 = turned(to.0));
        node.any = node.any.map(turned);
        node
    };
    out.into_iter().map(|(_, node)| turn(node)).collect()
}

impl Packed<10> for Row {
    fn pack(self) -> [u32; 10] {
        let [a, b, c, d] = packed::parted(self.closed);
        let counts = u32::from(self.category_count) | u32::from(self.end_count) << 16;
        [a, b, c, d, self.words as u32, (self.words >> 32) as u32, self.categories, self.ends, self.any, counts]
    }

    fn unpack([a, b, c, d, low, high, categories, ends, any, counts]: [u32; 10]) -> Self {
        Row {
            closed: packed::joined([a, b, c, d]),
            words: u64::from(high) << 32 | u64::from(low),
            categories,
            ends,
            any,
            category_count: counts as u16,
            end_count: (counts >> 16) as u16,
        }
    }
}

impl Packed<1> for PhraseNode {
    fn pack(self) -> [u32; 1] {
        [self.0]
    }

    fn unpack([number]: [u32; 1]) -> Self {
        PhraseNode(number)
    }
}

impl Packed<3> for WordEdge {
    fn pack(self) -> [u32; 3] {
        [self.from, self.word.0, self.to.0]
    }

    fn unpack([from, word, to]: [u32; 3]) -> Self {
        WordEdge { from, word: WordId(word), to: PhraseNode(to) }
    }
}

impl Packed<4> for (Test, PhraseNode) {
    fn pack(self) -> [u32; 4] {
        let (kind, key, value) = match self.0.feature {
            None => (0, 0, 0),
            Some((key, None)) => (1, key, 0),
            Some((key, Some(value))) => {
                let [kind, value] = value.pack();
                (2 + kind, key, value)
            }
        };
        [u32::from(self.0.category.0) | u32::from(key) << 16, kind, value, self.1.0]
    }

    fn unpack([category, kind, value, node]: [u32; 4]) -> Self {
        let key = (category >> 16) as u16;
        let feature = match kind {
            0 => None,
            1 => Some((key, None)),
            _ => Some((key, Some(FeatureValue::unpack([kind - 2, value])))),
        };
        (Test { category: Category(category as u16), feature }, PhraseNode(node))
    }
}

impl Packed<4> for PhraseEnd {
    fn pack(self) -> [u32; 4] {
        let [first, last] = [self.inner.0, self.inner.1].map(u32::from);
        let head = self.head.map_or(0, |head| u32::from(head) + 1);
        [u32::from(self.category.0), self.features.0, head | first << 16 | last << 24, self.rule]
    }

    fn unpack([category, features, elements, rule]: [u32; 4]) -> Self {
        PhraseEnd {
            category: Category(category as u16),
            features: FeatureSet(features),
            head: (elements as u16).checked_sub(1).map(|head| head as u8),
            inner: ((elements >> 16) as u8, (elements >> 24) as u8),
            rule,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn alternatives_share_what_they_lead_to() {
        let end =
            PhraseEnd { category: Category::RANK, features: FeatureSet(0), head: Some(1), inner: (0, 2), rule: 1 };
        let ordinal = Symbol::Category(Test { category: Category::ORDINAL, feature: None });
        let [on, at, place] = [7, 8, 39].map(|number| Symbol::Word(WordId(number)));
        let mut builder = Builder::default();
        for first in [on, at] {
            let last =
                [ordinal, place].iter().fold(builder.child(Layer::ROOT, &first), |node, s| builder.child(node, s));
            builder.end(last, end);
        }
        let any = builder.child(Layer::ROOT, &Symbol::Any);
        builder.end(any, end);
        let layer: Layer = postcard::from_bytes(&postcard::to_allocvec(&builder.finish()).unwrap()).unwrap();
        let root = layer.step(Layer::ROOT);
        let mut first: Vec<u32> = layer.first_words().map(|(word, _)| word.0).collect();
        first.sort_unstable();
        assert_eq!(first, [7, 8]);
        assert_eq!(root.word(WordId(7)), root.word(WordId(8)));
        assert_eq!(root.word(WordId(39)), None);
        assert!(root.any().is_some_and(|node| layer.step(node).ends() == [end]));
        let second = layer.step(root.word(WordId(7)).unwrap());
        assert!(!second.has_ends() && second.closed() == Category::ORDINAL.bit());
        let [(test, third)] = second.categories() else { panic!("one edge") };
        assert_eq!(Symbol::Category(*test), ordinal);
        let last = layer.step(layer.step(*third).word(WordId(39)).unwrap());
        assert_eq!(last.ends(), [end]);
        assert_eq!(last.word(WordId(39)), None);
    }
}
