//! Mention: words and numbers to typed spans.
//!
//! In: a [`Text`]. Out: [`Mentions`]: persons, teams, countries, places, numbers, ordinals, race times,
//! clock times, distances, scores, days and dates, disciplines, competitions, awards, reasons, titles.
//!
//! Four passes, each linear: the words are looked up, values are read, names are found, and the grammar's phrases join
//! them to larger mentions, layer by layer.

mod pairs;
mod person;
mod phrases;
mod sport;
mod value;
pub mod values;

pub use person::{People, Person};
pub(crate) use person::{gender_of, title_case};
pub(crate) use sport::{THRESHOLD, TIMES};
pub use value::{Clock, DateValue, Mention, Value};

use crate::grammar::{Category, FeatureValue, Grammar, Key, Lexicon, Sense, VerbUse, WordFacts, WordId};
use crate::text::{Shape, Text, Token, TokenKind};
use crate::value::Milli;

/// The typed spans of a text.
pub struct Mentions {
    /// The word of each token.
    pub words: Vec<WordId>,
    /// All mentions, also those within larger ones, in no particular order.
    pub items: Vec<Mention>,
    /// By token.
    spots: Vec<Spot>,
    /// By category: the layers that have a phrase that begins with it.
    layers: [u32; Category::MOST],
    /// By item: the next item that begins at the same token, as index + 1.
    nexts: Vec<u32>,
    /// The largest mentions, which do not overlap, in text order; readings of one span stand together.
    pub chunks: Vec<Chunk>,
    /// By token: the chunk that holds it, as index + 1.
    pub chunk_of: Vec<u32>,
    /// By token: how many chunks begin before it.
    chunks_before: Vec<u32>,
    /// The people of the text.
    pub people: People,
    /// The sport of the article, by number in the lexicon's names; none where it is not about sport.
    pub sport: Option<u32>,
}

/// What is known of a token, its word and the items that begin at it.
#[derive(Clone, Copy, Debug)]
struct Spot {
    /// The categories of the word alone and of the items, one bit each.
    kinds: u128,
    /// Those of the word alone.
    word_kinds: u128,
    /// The layers of phrases that have one that may begin here, one bit each.
    layers: u32,
    /// Those that have one that begins with the word itself.
    starts: u32,
    /// For [`Lexicon::start`].
    first_start: u32,
    /// Those that have one in which the word itself stands further on.
    follows: u32,
    /// The first of the items, as index + 1.
    head: u32,
    /// How the word can be used as a verb.
    verb: VerbUse,
    /// A longer form begins with the word.
    begins: bool,
    /// The word stands in a longer form, behind the first word.
    continues: bool,
    /// The word can stand for any word of a phrase.
    open: bool,
}

/// A span with its readings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chunk {
    /// The first token.
    pub start: u32,
    /// The token after the last.
    pub end: u32,
    /// The item that is its first reading; others follow by [`Mentions::at`].
    pub item: u32,
    /// The categories of its readings, one bit each.
    pub kinds: u128,
}

/// No jury gives so much: one thousand, and a million, in thousandths.
const LEAST_THOUSANDS: u64 = 1_000_000;
const MOST_THOUSANDS: u64 = 1_000_000_000;

impl Chunk {
    /// Whether it has a reading of one of some categories, one bit each.
    #[inline]
    pub fn is_any(self, categories: u128) -> bool {
        self.kinds & categories != 0
    }
}

impl Mentions {
    /// Finds the mentions of a text.
    pub fn new(text: &Text, grammar: &Grammar) -> Mentions {
        Self::of_sport(text, grammar, None)
    }

    /// Finds the mentions of a text that is known to be about a sport, by number in the lexicon's names.
    pub fn of_sport(text: &Text, grammar: &Grammar, sport: Option<u32>) -> Mentions {
        let lexicon = &grammar.lexicon;
        let words = lexicon.words(text.tokens.len(), |at| text.tokens[at].span.of(text.normal.as_str()));
        let count = text.tokens.len();
        let mut mentions = Mentions {
            spots: words.iter().zip(&text.tokens).map(|(&word, token)| Spot::new(word, token, lexicon)).collect(),
            layers: std::array::from_fn(|category| lexicon.layers_of_category(Category(category as u16))),
            words,
            items: Vec::with_capacity(count),
            nexts: Vec::with_capacity(count),
            chunks: Vec::with_capacity(count / 2),
            chunk_of: vec![0; count],
            chunks_before: Vec::with_capacity(count),
            people: People::default(),
            sport: None,
        };
        mentions.join_pairs(text, lexicon);
        mentions.look_up(text, lexicon);
        let mut found = Vec::new();
        values::find(text, &mentions.words, lexicon, &mut found);
        // The likeliest reading comes first out of `at`.
        for mention in found.drain(..).rev() {
            mentions.push(mention);
        }
        mentions.sport = sport.or_else(|| sport::classify(text, &mentions, lexicon));
        mentions.drop_other_sports(lexicon);
        mentions.lengthen_times(lexicon);
        person::find(text, &mut mentions, lexicon);
        let mut found = Vec::new();
        for (number, layer) in grammar.layers.iter().enumerate() {
            phrases::apply(text, &mut mentions, lexicon, layer, number, &mut found);
        }
        mentions.choose(lexicon);
        mentions
    }

    /// Adds a mention.
    pub fn push(&mut self, mention: Mention) {
        let Some(spot) = self.spots.get_mut(mention.start as usize) else { return };
        spot.kinds |= mention.category.bit();
        spot.layers |= self.layers[mention.category.0 as usize % Category::MOST];
        self.items.push(mention);
        self.nexts.push(spot.head);
        spot.head = self.items.len() as u32;
    }

    /// How many tokens there are.
    pub(crate) fn heads_len(&self) -> usize {
        self.words.len()
    }

    /// The items that begin at a token, latest first.
    #[inline]
    pub fn at(&self, token: usize) -> impl Iterator<Item = &Mention> {
        self.numbered_at(token).map(|(_, item)| item)
    }

    /// The same, each with its number among the items.
    #[inline]
    fn numbered_at(&self, token: usize) -> impl Iterator<Item = (u32, &Mention)> {
        let mut next = self.spots.get(token).map_or(0, |spot| spot.head);
        std::iter::from_fn(move || {
            let number = next.checked_sub(1)?;
            next = self.nexts[number as usize];
            Some((number, self.items.get(number as usize)?))
        })
    }

    /// Whether a token's word, or an item that begins at it, may be of one of some categories, one bit each.
    #[inline]
    pub fn may_be(&self, token: usize, categories: u128) -> bool {
        self.spots.get(token).is_some_and(|spot| spot.kinds & categories != 0)
    }

    /// The longest item of a category that begins at a token.
    pub fn category_at(&self, token: usize, category: Category) -> Option<&Mention> {
        if !self.may_be(token, category.bit()) {
            return None;
        }
        self.at(token).filter(|m| m.category == category).max_by_key(|m| m.end)
    }

    /// The first chunk that begins at a token or behind it, by index.
    #[inline]
    pub fn first_chunk(&self, token: usize) -> usize {
        self.chunks_before.get(token).map_or(self.chunks.len(), |&before| before as usize)
    }

    /// The readings of a chunk.
    pub fn readings(&self, chunk: Chunk) -> impl Iterator<Item = &Mention> {
        self.at(chunk.start as usize).filter(move |m| m.end == chunk.end)
    }

    /// The reading of a chunk as a category.
    pub fn reading(&self, chunk: Chunk, category: Category) -> Option<&Mention> {
        if !chunk.is_any(category.bit()) {
            return None;
        }
        self.readings(chunk).find(|m| m.category == category)
    }

    /// Whether a token has a sense of a category, by its word alone.
    #[inline]
    pub fn is(&self, _lexicon: &Lexicon, token: usize, category: Category) -> bool {
        self.is_any(token, category.bit())
    }

    /// Whether a token has a sense of one of some categories, one bit each, by its word alone.
    #[inline]
    pub fn is_any(&self, token: usize, categories: u128) -> bool {
        self.spots.get(token).is_some_and(|spot| spot.word_kinds & categories != 0)
    }

    /// How the word of a token can be used as a verb.
    #[inline]
    pub fn verb_use(&self, token: usize) -> VerbUse {
        self.spots.get(token).map_or(VerbUse::NONE, |spot| spot.verb)
    }

    /// The sense of a token as a category, by its word alone.
    pub fn sense<'a>(&self, lexicon: &'a Lexicon, token: usize, category: Category) -> Option<&'a Sense> {
        if !self.is_any(token, category.bit()) {
            return None;
        }
        lexicon.senses(self.words[token]).iter().find(|s| s.category == category)
    }

    fn look_up(&mut self, text: &Text, lexicon: &Lexicon) {
        for at in 0..self.words.len() {
            let word = self.words[at];
            let shape = text.tokens[at].shape;
            if self.spots[at].word_kinds == 0 {
                // "de Raaltenaar": no entry lists it, its shape tells.
                if shape == Shape::Capital
                    && at > 0
                    && self.is(lexicon, at - 1, Category::DETERMINER)
                    && let Some(sense) = lexicon.shape(text.word(at))
                    && !closed(sense.category)
                {
                    self.push(lexical(sense, at, at + 1));
                }
                if word == WordId::UNKNOWN {
                    self.look_up_compound(text, lexicon, at);
                    continue;
                }
            }
            let open = self.spots[at].word_kinds & OPEN != 0;
            for sense in if open { lexicon.senses(word) } else { &[] } {
                let cased = if sense.upper { shape == Shape::Upper } else { !sense.capital || shape != Shape::Lower };
                if !closed(sense.category) && cased {
                    self.push(lexical(sense, at, at + 1));
                }
            }
            if !self.spots[at].begins || !self.spots.get(at + 1).is_some_and(|next| next.continues) {
                continue;
            }
            let mut node = lexicon.enter(word, self.words[at + 1]);
            let mut end = at + 2;
            while let Some(current) = node {
                for sense in lexicon.node_senses(current) {
                    let capital = || (at..end).any(|i| text.tokens[i].shape != Shape::Lower);
                    if sense.category != Category::VERB && (!sense.capital || capital()) && same_block(text, at, end) {
                        self.push(lexical(sense, at, end));
                    }
                }
                node = self.words.get(end).and_then(|&w| lexicon.step(current, w));
                end += 1;
            }
        }
    }

    /// "Superprestige-veldrit", "EK-finale", "Excelsior-trainer": what no entry lists is what stands behind its last hyphen.
    fn look_up_compound(&mut self, text: &Text, lexicon: &Lexicon, at: usize) {
        const HEADS: u128 = Category::DISCIPLINE.bit()
            | Category::ROUND.bit()
            | Category::SPORT_WORD.bit()
            | Category::COMPETITION.bit()
            | Category::STANDINGS.bit()
            | Category::PERSON_NOUN.bit();
        let Some((_, head)) = text.word(at).rsplit_once('-') else { return };
        if head.starts_with(char::is_lowercase) {
            for sense in lexicon.senses(lexicon.word(head)).iter().filter(|s| s.category.is_in(HEADS)) {
                self.push(lexical(sense, at, at + 1));
            }
        }
    }

    /// The chunk that holds a token.
    #[inline]
    pub fn chunk_over(&self, token: usize) -> Option<Chunk> {
        let number = self.chunk_of.get(token)?.checked_sub(1)?;
        Some(self.chunks[number as usize])
    }

    /// The chunk that begins at a token.
    pub fn chunk_at(&self, token: usize) -> Option<Chunk> {
        self.chunk_over(token).filter(|c| c.start as usize == token)
    }

    /// Whether a mention is one of another sport than the article's.
    fn of_other_sport(&self, mention: &Mention, lexicon: &Lexicon) -> bool {
        of_other_sport(self.sport, mention, lexicon)
    }

    /// Takes out what only another sport calls so: its disciplines and jerseys, clubs with the name of a town, and times where the
    /// sport has scores.
    fn drop_other_sports(&mut self, lexicon: &Lexicon) {
        let sport = self.sport;
        let untimed = sport.is_some_and(|s| lexicon.is_untimed(s));
        let judged = sport.is_some_and(|s| lexicon.is_judged(s));
        for item in &mut self.items {
            // "14.433" is a mark of the jury and no thousands.
            if let (true, Category::NUMBER | Category::POINTS, Value::Number(number)) =
                (judged, item.category, item.value)
                && (LEAST_THOUSANDS..MOST_THOUSANDS).contains(&number.0)
                && number.0.is_multiple_of(1000)
            {
                item.value = Value::Number(Milli(number.0 / 1000));
            }
            let other = of_other_sport(sport, item, lexicon);
            let dropped = match item.category {
                Category::DISCIPLINE | Category::JERSEY => other,
                Category::TIME => untimed,
                Category::TEAM => lexicon.has(item.features, Key::Place) && (other || sport.is_none()),
                _ => false,
            };
            if dropped {
                item.category = Category::COMMON;
                if let (true, Value::Time(figure)) = (judged, item.value) {
                    // "14,433" is what the jury gave.
                    item.category = Category::POINTS;
                    item.value = Value::Number(figure);
                }
                let spot = &mut self.spots[item.start as usize];
                spot.kinds |= item.category.bit();
                spot.layers |= self.layers[item.category.0 as usize];
            }
        }
    }

    /// Where a sport's contests, or all that are told of, last minutes or hours, makes minutes and seconds the likeliest
    /// reading of a time that is seconds and hundredths first.
    fn lengthen_times(&mut self, lexicon: &Lexicon) {
        let mut told = self.items.iter().filter(|m| m.category == Category::DISCIPLINE).peekable();
        let long = told.peek().is_some() && told.all(|m| lexicon.has(m.features, Key::Long));
        if !long && !self.sport.is_some_and(|s| lexicon.is_long(s)) {
            return;
        }
        for at in 1..self.items.len() {
            let [unlikely, likely] = &mut self.items[at - 1..=at] else { return };
            // "op 0.12": twelve seconds, as no race that lasts minutes is decided by so little.
            let two = unlikely.category == likely.category
                && matches!(likely.category, Category::GAP | Category::TIME)
                && (unlikely.start, unlikely.end) == (likely.start, likely.end);
            if let (true, Value::Time(long), Value::Time(short)) = (two, unlikely.value, likely.value)
                && long > short
            {
                std::mem::swap(&mut unlikely.value, &mut likely.value);
            }
        }
    }

    /// Chooses the chunks: from left to right the longest mention at each token, unless a longer one begins within it.
    fn choose(&mut self, lexicon: &Lexicon) {
        let mut at = 0;
        while at < self.spots.len() {
            self.chunks_before.push(self.chunks.len() as u32);
            let best = self.longest(at, lexicon).filter(|&(end, _)| !self.is_crossed(at, end as usize, lexicon));
            match best {
                Some((end, item)) => {
                    let mut kinds = self.at(at).filter(|m| m.end == end).fold(0, |set, m| set | m.category.bit());
                    // "eerste rit Dauphiné": an ordinal with a noun, and yet a contest.
                    if kinds & Category::DISCIPLINE.bit() != 0 {
                        kinds &= !Category::NONRESULT.bit();
                    }
                    self.chunks.push(Chunk { start: at as u32, end, item, kinds });
                    let number = self.chunks.len() as u32;
                    let last = (end as usize).min(self.spots.len());
                    self.chunk_of[at..last].fill(number);
                    self.chunks_before.resize(last, number);
                    at = end as usize;
                }
                None => at += 1,
            }
        }
    }

    /// The longest mention at a token that can stand as a chunk: where it ends, and its item.
    fn longest(&self, at: usize, lexicon: &Lexicon) -> Option<(u32, u32)> {
        let mut best: Option<(u32, u32)> = None;
        let mut next = self.spots[at].head;
        while let Some(index) = next.checked_sub(1) {
            let item = &self.items[index as usize];
            if chunkable(item, lexicon) && best.is_none_or(|(end, _)| item.end > end) {
                best = Some((item.end, index));
            }
            next = self.nexts[index as usize];
        }
        best
    }

    /// Whether the name of a competition begins within a shorter mention and goes on behind it: "de Ronde" of "de Ronde van
    /// Vlaanderen".
    fn is_crossed(&self, start: usize, end: usize, lexicon: &Lexicon) -> bool {
        (start + 1..end.min(self.spots.len())).any(|at| {
            self.may_be(at, Category::COMPETITION.bit())
                && self
                    .at(at)
                    .filter(|m| m.category == Category::COMPETITION && chunkable(m, lexicon))
                    .any(|m| m.end as usize > end && m.end as usize - at > end - start)
        })
    }
}

impl Spot {
    fn new(word: WordId, token: &Token, lexicon: &Lexicon) -> Spot {
        const FUNCTION_WORDS: u128 = set(&[
            Category::PREPOSITION,
            Category::COORDINATOR,
            Category::RELATIVE,
            Category::PRONOUN,
            Category::DETERMINER,
            Category::NEGATION,
        ]);
        let facts = lexicon.facts_of(word);
        let WordFacts { categories, layers, starts, follows, first_start, begins, continues, verb } = facts;
        let lower = token.kind == TokenKind::Word && token.shape == Shape::Lower;
        // No function word and no finite verb.
        let open = lower && categories & FUNCTION_WORDS == 0 && !verb.is_finite();
        Spot {
            kinds: categories,
            word_kinds: categories,
            layers: layers | if open { lexicon.open_layers() } else { 0 },
            starts,
            first_start,
            follows,
            head: 0,
            verb,
            begins,
            continues,
            open,
        }
    }
}

fn lexical(sense: &Sense, start: usize, end: usize) -> Mention {
    Mention {
        category: sense.category,
        start: start as u32,
        end: end as u32,
        value: Value::None,
        features: sense.features,
        inherited: crate::grammar::FeatureSet(0),
        canonical: sense.canonical,
        rule: 0,
    }
}

fn same_block(text: &Text, start: usize, end: usize) -> bool {
    // A form never runs over a line: there a new block begins.
    text.tokens.get(end - 1).is_some_and(|last| {
        let between = text.normal.as_str().get(text.tokens[start].span.start as usize..last.span.start as usize);
        between.is_some_and(|b| !b.contains("\n\n"))
    })
}

/// Whether a category is one of function words, verbs and cues: they are looked up where they are needed and make no item.
fn closed(category: Category) -> bool {
    !category.is_in(OPEN)
}

/// The categories that make items, one bit each.
const OPEN: u128 = CHUNKABLE
    | set(&[
        Category::FIRST_NAME,
        Category::NOT_NAME,
        Category::TITLE_WORD,
        Category::COUNTRY_CODE,
        Category::BODY_PART,
        Category::INJURY_ADJECTIVE,
        Category::PLACE_NOUN,
        Category::SPORT_WORD,
        Category::TOPIC_WORD,
        Category::COMMON,
        Category::HEADING,
        Category::ORGANISATION,
    ]);

/// The categories of words that can stand as a chunk of their own, one bit each.
const CHUNKABLE: u128 = set(&[
    Category::COUNTRY,
    Category::DEMONYM,
    Category::REGION_DEMONYM,
    Category::PLACE,
    Category::COMPETITION,
    Category::STANDINGS,
    Category::JERSEY,
    Category::TEAM,
    Category::TEAM_ALIAS,
    Category::WEEKDAY,
    Category::MONTH,
    Category::RELATIVE_DAY,
    Category::HOLIDAY,
    Category::RELATIVE_PERIOD,
    Category::PERSON_NOUN,
    Category::REASON,
    Category::PRONOUN,
    Category::DISCIPLINE,
    Category::ROUND,
    Category::GROUP,
    Category::GENDER,
    Category::AWARD,
    Category::RECORD_WORD,
    Category::MARKER,
    Category::COMPARATIVE,
    Category::NUMBER,
    Category::ORDINAL,
    Category::DURATION,
    Category::TIME,
    Category::CLOCK,
    Category::DATE,
    Category::YEAR,
    Category::DISTANCE,
    Category::AGE,
    Category::SCORE,
    Category::GAP,
    Category::POINTS,
    Category::RANKED,
    Category::BLOCKED,
    Category::PERSON,
]);

const fn set(categories: &[Category]) -> u128 {
    let mut set = 0;
    let mut at = 0;
    while at < categories.len() {
        set |= categories[at].bit();
        at += 1;
    }
    set
}

/// Whether a mention can stand as a chunk of its own: what a phrase made, and words and values of their own weight.
fn chunkable(item: &Mention, lexicon: &Lexicon) -> bool {
    (item.rule > 0 || item.category.is_in(CHUNKABLE)) && !lexicon.has(item.features, Key::Loose)
}
/// Whether a mention is of a sport, and an article of another.
fn of_other_sport(sport: Option<u32>, mention: &Mention, lexicon: &Lexicon) -> bool {
    match (sport, lexicon.feature(mention.features, Key::Sport)) {
        (Some(sport), Some(FeatureValue::Name(own))) => own != sport,
        _ => false,
    }
}
