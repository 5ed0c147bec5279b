//! Phrases: the grammar's short sequences, matched from each token by one walk through the layer's trie.

use super::{Mention, Mentions, Spot, Value};
use crate::grammar::{
    Category, FeatureSet, FeatureValue, Key, Layer, Lexicon, PhraseEnd, PhraseNode, Sense, Step, Test,
};
use crate::text::{Shape, Text};

/// A phrase has at most so many elements.
const LONGEST: usize = 16;

/// The categories that make no items.
const CLOSED: u128 = !super::OPEN;

/// What stands for an element of a phrase.
#[derive(Clone, Copy)]
struct Part {
    start: u32,
    end: u32,
    source: Source,
}

/// Where the value and the features of an element come from.
#[derive(Clone, Copy)]
enum Source {
    /// A word as such has none.
    Word,
    /// A word of a category.
    Sense { features: FeatureSet, canonical: u32 },
    /// A mention, by number among the items.
    Item(u32),
}

/// What the element that a phrase takes its value from gives it.
#[derive(Clone, Copy)]
struct Head {
    value: Value,
    features: FeatureSet,
    inherited: FeatureSet,
    canonical: u32,
}

/// Adds the mentions that the phrases of a layer make. `found` is empty, and is left so for the next one.
pub(super) fn apply(
    text: &Text,
    mentions: &mut Mentions,
    lexicon: &Lexicon,
    layer: &Layer,
    number: usize,
    found: &mut Vec<(Order, Mention)>,
) {
    let bit = Lexicon::layer_bit(number);
    let parts = [Part { start: 0, end: 0, source: Source::Word }; LONGEST];
    let root = layer.step(Layer::ROOT);
    let mut walk = Walk { text, mentions, lexicon, layer, number, bit, parts, limit: 0, found };
    for block in &text.blocks {
        walk.limit = block.end;
        for (at, spot) in (block.start..).zip(&mentions.spots[block.start..block.end]) {
            // Most tokens begin no phrase.
            if spot.layers & bit != 0 {
                walk.begin(root, at);
            }
        }
    }
    // What only another sport calls so.
    const CONTESTS: u128 = Category::DISCIPLINE.bit() | Category::COMPETITION.bit();
    found.retain(|(_, m)| m.category.bit() & CONTESTS == 0 || !mentions.of_other_sport(m, lexicon));
    // Of the mentions of one category that a file makes at one token the longest stands.
    found.sort_by_key(|(order, _)| *order);
    found.dedup_by_key(|(order, _)| order.place());
    found.drain(..).for_each(|(_, mention)| mentions.push(mention));
}

/// In which order what the phrases of a layer make comes: by file, token and category, the longest first, then by entry.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Order(u128);

impl Order {
    fn of(mention: &Mention, file: usize) -> Order {
        let place = (file as u64) << 48 | u64::from(mention.start) << 16 | u64::from(mention.category.0);
        Order(u128::from(place) << 64 | u128::from(!mention.end) << 32 | u128::from(mention.rule))
    }

    /// The file, token and category.
    fn place(self) -> u64 {
        (self.0 >> 64) as u64
    }
}

struct Walk<'a> {
    text: &'a Text,
    mentions: &'a Mentions,
    lexicon: &'a Lexicon,
    layer: &'a Layer,
    number: usize,
    bit: u32,
    parts: [Part; LONGEST],
    limit: usize,
    found: &'a mut Vec<(Order, Mention)>,
}

impl Walk<'_> {
    /// Walks from the root, whose many edges are found by word and by category.
    fn begin(&mut self, root: Step, at: usize) {
        let (layer, mentions) = (self.layer, self.mentions);
        let spot = &mentions.spots[at];
        if spot.starts & self.bit != 0 {
            let next = self.lexicon.start(spot.first_start, self.number);
            // Beyond the last bit, layers share it.
            if next != Layer::ROOT {
                self.follow(next, plain(at), 0);
            }
        }
        if spot.open
            && let Some(next) = root.any()
        {
            self.follow(next, plain(at), 0);
        }
        let closed = spot.kinds & root.closed();
        if closed == 0 {
            return;
        }
        if closed & CLOSED != 0 {
            for sense in self.lexicon.senses(mentions.words[at]) {
                if super::closed(sense.category) {
                    self.sense(layer.first_category(sense.category), sense, at, 0);
                }
            }
        }
        let items = mentions.numbered_at(at).filter(|(_, item)| item.category.is_in(closed));
        for (number, item) in items {
            self.item(layer.first_category(item.category), number, item, 0);
        }
    }

    fn sense(&mut self, edges: &[(Test, PhraseNode)], sense: &Sense, at: usize, depth: usize) {
        if sense.capital && self.text.tokens[at].shape == Shape::Lower {
            return;
        }
        for (test, next) in edges {
            if test.category == sense.category && self.passes(test, sense.features, FeatureSet(0)) {
                let source = Source::Sense { features: sense.features, canonical: sense.canonical };
                self.follow(*next, Part { source, ..plain(at) }, depth);
            }
        }
    }

    fn item(&mut self, edges: &[(Test, PhraseNode)], number: u32, item: &Mention, depth: usize) {
        if item.end as usize > self.limit {
            return;
        }
        for (test, next) in edges {
            if test.category == item.category && self.passes(test, item.features, item.inherited) {
                self.follow(*next, Part { start: item.start, end: item.end, source: Source::Item(number) }, depth);
            }
        }
    }

    /// Goes on over an edge to a node, if anything ends there or follows.
    #[inline(always)]
    fn follow(&mut self, node: PhraseNode, part: Part, depth: usize) {
        let step = self.layer.step(node);
        if step.has_ends() || self.leads_on(step, part.end as usize) {
            self.parts[depth] = part;
            self.walk(step, part.end as usize, depth + 1);
        }
    }

    /// Whether an edge of a node may be over what begins at a token, and over any word but to a node where that holds of the
    /// next token.
    #[inline]
    fn leads_on(&self, step: Step, at: usize) -> bool {
        self.has_edge(step, at)
            || step.any().is_some_and(|next| {
                let open = at < self.limit && self.mentions.spots[at].open;
                open && {
                    let next = self.layer.step(next);
                    next.has_ends() || next.any().is_some() || self.has_edge(next, at + 1)
                }
            })
    }

    /// Whether an edge of a node, other than that over any word, may be over what begins at a token.
    #[inline]
    fn has_edge(&self, step: Step, at: usize) -> bool {
        at < self.limit && {
            let spot = &self.mentions.spots[at];
            spot.kinds & step.closed() != 0 || self.follows(spot) && step.may_follow(self.mentions.words[at])
        }
    }

    /// Whether the word of a token stands in a phrase of the layer behind its first element.
    fn follows(&self, spot: &Spot) -> bool {
        spot.follows & self.bit != 0
    }

    fn walk(&mut self, step: Step, at: usize, depth: usize) {
        let mentions = self.mentions;
        for end in step.ends() {
            self.complete(end, depth);
        }
        if at >= self.limit || depth >= LONGEST {
            return;
        }
        let spot = &mentions.spots[at];
        let word = mentions.words[at];
        if self.follows(spot)
            && let Some(next) = step.word(word)
        {
            self.follow(next, plain(at), depth);
        }
        if spot.open
            && let Some(next) = step.any()
        {
            self.follow(next, plain(at), depth);
        }
        let closed = spot.kinds & step.closed();
        if closed == 0 {
            return;
        }
        if closed & CLOSED != 0 {
            for sense in self.lexicon.senses(word) {
                if super::closed(sense.category) {
                    self.sense(step.categories(), sense, at, depth);
                }
            }
        }
        let items = mentions.numbered_at(at).filter(|(_, item)| item.category.is_in(closed));
        for (number, item) in items {
            self.item(step.categories(), number, item, depth);
        }
    }

    fn passes(&self, test: &Test, features: FeatureSet, inherited: FeatureSet) -> bool {
        let Some((key, want)) = test.feature else { return true };
        let find = |set: FeatureSet| self.lexicon.feature_of(set, key);
        match (find(features).or_else(|| find(inherited)), want) {
            (None, _) => false,
            (Some(_), None) => true,
            (Some(have), Some(want)) => have == want,
        }
    }

    fn complete(&mut self, end: &PhraseEnd, depth: usize) {
        let (first, last) = (end.inner.0 as usize, end.inner.1 as usize);
        if depth == 0 || last >= depth {
            return;
        }
        let head = end.head.map(|h| self.head(self.parts[h as usize]));
        let mut value = head.map_or(Value::None, |h| h.value);
        if let Some(FeatureValue::Number(rank)) = self.lexicon.feature(end.features, Key::Rank) {
            value = Value::Whole(rank.max(0) as u32);
        } else if value == Value::None && head.is_some() {
            let inherited = head.and_then(|h| self.lexicon.number(h.features, Key::Rank));
            value = inherited.map_or(Value::None, |r| Value::Whole(r.max(0) as u32));
        }
        let mention = Mention {
            category: end.category,
            start: self.parts[first].start,
            end: self.parts[last].end,
            value,
            features: end.features,
            inherited: head.map_or(FeatureSet(0), |h| if h.features.0 == 0 { h.inherited } else { h.features }),
            canonical: head.map_or(0, |h| h.canonical),
            rule: end.rule,
        };
        self.found.push((Order::of(&mention, self.layer.file_of(end.rule)), mention));
    }

    fn head(&self, part: Part) -> Head {
        let none = Head { value: Value::None, features: FeatureSet(0), inherited: FeatureSet(0), canonical: 0 };
        match part.source {
            Source::Word => none,
            Source::Sense { features, canonical } => Head { features, canonical, ..none },
            Source::Item(number) => {
                let Mention { value, features, inherited, canonical, .. } = self.mentions.items[number as usize];
                Head { value, features, inherited, canonical }
            }
        }
    }
}

/// A word as such.
fn plain(at: usize) -> Part {
    Part { start: at as u32, end: at as u32 + 1, source: Source::Word }
}
