//! Phrases: the grammar's short sequences, matched from each token by one walk through the layer's trie.

use super::{Mention, Mentions, Value};
use crate::grammar::{
    Category, FeatureSet, FeatureValue, Key, Layer, Lexicon, PhraseEnd, PhraseNode, Sense, Step, Test, WordId,
};
use crate::text::{Shape, Text, TokenKind};

/// A phrase has at most so many elements.
const LONGEST: usize = 16;

/// The categories that make no items.
const CLOSED: u128 = !super::OPEN;

/// What stands for an element of a phrase.
#[derive(Clone, Copy)]
struct Part {
    start: u32,
    end: u32,
    value: Value,
    features: FeatureSet,
    inherited: FeatureSet,
    canonical: u32,
}

/// Adds the mentions that the phrases of a layer make; `bit` is its bit. `found` is empty, and is left so for the next one.
pub(super) fn apply(
    text: &Text,
    mentions: &mut Mentions,
    lexicon: &Lexicon,
    layer: &Layer,
    bit: u32,
    found: &mut Vec<Mention>,
) {
    let mut parts = [Part {
        start: 0,
        end: 0,
        value: Value::None,
        features: FeatureSet(0),
        inherited: FeatureSet(0),
        canonical: 0,
    }; LONGEST];
    let root = layer.step(Layer::ROOT);
    for block in &text.blocks {
        let mut walk = Walk { text, mentions, lexicon, layer, parts: &mut parts, limit: block.end, found };
        for (at, layers) in (block.start..).zip(&mentions.begins[block.start..block.end]) {
            // Most tokens begin no phrase.
            if layers & bit != 0 {
                walk.begin(root, at);
            }
        }
    }
    // Of the mentions of one category that begin together the longest stands.
    found.sort_by(|a, b| (a.start, a.category, b.end, a.rule).cmp(&(b.start, b.category, a.end, b.rule)));
    found.dedup_by(|b, a| a.start == b.start && a.category == b.category);
    for mention in found.drain(..) {
        mentions.push(mention);
    }
}

struct Walk<'a> {
    text: &'a Text,
    mentions: &'a Mentions,
    lexicon: &'a Lexicon,
    layer: &'a Layer,
    parts: &'a mut [Part; LONGEST],
    limit: usize,
    found: &'a mut Vec<Mention>,
}

impl Walk<'_> {
    /// Walks from the root, whose many edges are found by word and by category.
    fn begin(&mut self, root: Step, at: usize) {
        let (layer, mentions) = (self.layer, self.mentions);
        let word = mentions.words[at];
        if let Some(next) = root.word(word) {
            self.follow(next, self.plain(at), 0);
        }
        if let Some(next) = root.any() {
            self.any(next, at, 0);
        }
        let closed = mentions.kinds[at] & root.closed();
        if closed == 0 {
            return;
        }
        if closed & CLOSED != 0 {
            for sense in self.lexicon.senses(word) {
                if super::closed(sense.category) {
                    self.sense(layer.first_category(sense.category), sense, at, 0);
                }
            }
        }
        for item in mentions.at(at) {
            self.item(layer.first_category(item.category), item, 0);
        }
    }

    fn sense(&mut self, edges: &[(Test, PhraseNode)], sense: &Sense, at: usize, depth: usize) {
        if sense.capital && self.text.tokens[at].shape == Shape::Lower {
            return;
        }
        for (test, next) in edges {
            if test.category == sense.category && self.passes(test, sense.features, FeatureSet(0)) {
                let part = Part { features: sense.features, canonical: sense.canonical, ..self.plain(at) };
                self.follow(*next, part, depth);
            }
        }
    }

    fn item(&mut self, edges: &[(Test, PhraseNode)], item: &Mention, depth: usize) {
        if item.end as usize > self.limit {
            return;
        }
        for (test, next) in edges {
            if test.category == item.category && self.passes(test, item.features, item.inherited) {
                let part = Part {
                    start: item.start,
                    end: item.end,
                    value: item.value,
                    features: item.features,
                    inherited: item.inherited,
                    canonical: item.canonical,
                };
                self.follow(*next, part, depth);
            }
        }
    }

    /// Goes on over an edge to a node, if anything ends there or follows.
    #[inline]
    fn follow(&mut self, node: PhraseNode, part: Part, depth: usize) {
        let step = self.layer.step(node);
        let at = part.end as usize;
        if step.has_ends() || at < self.limit && self.leads_on(step, at) {
            self.parts[depth] = part;
            self.walk(step, at, depth + 1);
        }
    }

    /// Whether an edge of a node may be over what begins at a token.
    #[inline]
    fn leads_on(&self, step: Step, at: usize) -> bool {
        self.mentions.kinds[at] & step.closed() != 0 || step.any().is_some() || step.may_follow(self.mentions.words[at])
    }

    fn walk(&mut self, step: Step, at: usize, depth: usize) {
        let mentions = self.mentions;
        for end in step.ends() {
            self.complete(end, depth);
        }
        if at >= self.limit || depth >= LONGEST {
            return;
        }
        let word = mentions.words[at];
        if word != WordId::UNKNOWN
            && let Some(next) = step.word(word)
        {
            self.follow(next, self.plain(at), depth);
        }
        if let Some(next) = step.any() {
            self.any(next, at, depth);
        }
        let closed = mentions.kinds[at] & step.closed();
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
        for item in mentions.at(at) {
            self.item(step.categories(), item, depth);
        }
    }

    /// Follows the edge over any word.
    fn any(&mut self, next: PhraseNode, at: usize, depth: usize) {
        let token = &self.text.tokens[at];
        if token.kind == TokenKind::Word && token.shape == Shape::Lower && self.open_word(self.mentions.words[at]) {
            self.follow(next, self.plain(at), depth);
        }
    }

    /// Whether a word can stand for any word: no function word and no finite verb.
    fn open_word(&self, word: WordId) -> bool {
        const FUNCTION_WORDS: u128 = 1 << Category::PREPOSITION.0
            | 1 << Category::COORDINATOR.0
            | 1 << Category::RELATIVE.0
            | 1 << Category::PRONOUN.0
            | 1 << Category::DETERMINER.0
            | 1 << Category::NEGATION.0;
        !self.lexicon.is_any(word, FUNCTION_WORDS) && !self.lexicon.verb_use(word).is_finite()
    }

    fn plain(&self, at: usize) -> Part {
        Part {
            start: at as u32,
            end: at as u32 + 1,
            value: Value::None,
            features: FeatureSet(0),
            inherited: FeatureSet(0),
            canonical: 0,
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
        let head = end.head.map(|h| self.parts[h as usize]);
        let mut value = head.map_or(Value::None, |h| h.value);
        if let Some(FeatureValue::Number(rank)) = self.lexicon.feature(end.features, Key::Rank) {
            value = Value::Whole(rank.max(0) as u32);
        } else if value == Value::None && head.is_some() {
            let inherited = head.and_then(|h| self.lexicon.number(h.features, Key::Rank));
            value = inherited.map_or(Value::None, |r| Value::Whole(r.max(0) as u32));
        }
        self.found.push(Mention {
            category: end.category,
            start: self.parts[first].start,
            end: self.parts[last].end,
            value,
            features: end.features,
            inherited: head.map_or(FeatureSet(0), |h| if h.features.0 == 0 { h.inherited } else { h.features }),
            canonical: head.map_or(0, |h| h.canonical),
            rule: end.rule,
        });
    }
}
