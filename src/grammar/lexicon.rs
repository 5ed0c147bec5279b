//! The lexicon: words and fixed phrases with their senses, looked up by one hash a word.

use regex::Regex;
use rustc_hash::FxHashMap;

use super::interner::{Interner, Reader, Writer};
use super::symbol::{Category, FeatureValue};

/// Marks the number of a node among the keys of edges.
const NODE: u32 = 0x8000_0000;

/// A word of the grammar, by number; 0 is a word that the grammar does not know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct WordId(pub u32);

impl WordId {
    /// A word that the grammar does not know.
    pub const UNKNOWN: WordId = WordId(0);
}

/// A set of features, by number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FeatureSet(pub u32);

/// One meaning of a word or a fixed phrase.
#[derive(Clone, Copy, Debug)]
pub struct Sense {
    /// What kind of word it is.
    pub category: Category,
    /// It must be capitalised in the text.
    pub capital: bool,
    /// It must be in capitals throughout.
    pub upper: bool,
    /// Its features.
    pub features: FeatureSet,
    /// The first form of its line, by number in the lexicon's names: the canonical word, or a verb's lemma.
    pub canonical: u32,
}

/// A node of the trie of phrases.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Node(u32);

/// Words with their senses.
pub struct Lexicon {
    words: Interner,
    /// Senses of words and of longer forms.
    senses: Senses,
    /// (node or word, next word) to node.
    edges: FxHashMap<(u32, WordId), u32>,
    /// By word: whether a longer form begins with it.
    begins: Vec<bool>,
    /// By word: the categories of its senses, one bit each, and how it can be used as a verb.
    profiles: Vec<Profile>,
    /// Categories, with those known to the engine first.
    pub categories: Interner,
    /// Keys of features.
    pub keys: Interner,
    /// Values of features and canonical forms.
    pub names: Interner,
    feature_sets: Vec<Box<[(u16, FeatureValue)]>>,
    feature_index: FxHashMap<Box<[(u16, FeatureValue)]>, FeatureSet>,
    /// By code of the International Olympic Committee, as a name: the first name of the country.
    countries: FxHashMap<u32, u32>,
    /// Lexical shapes: what a capitalised word that no entry lists is behind a determiner.
    shapes: Vec<(Regex, Sense)>,
    /// Disciplines of crews, by number in the names.
    crews: Vec<u32>,
    /// Disciplines that are classifications over several contests, each behind the sport that has it.
    classifications: Vec<[u32; 2]>,
}

#[derive(Clone, Copy, Default)]
struct Profile {
    categories: u128,
    verb: u8,
}

/// How a word can be used as a verb, as a set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VerbUse(pub u8);

impl VerbUse {
    const PRESENT: u8 = 1;
    const PAST: u8 = 2;
    const PARTICIPLE: u8 = 4;
    const INFINITIVE: u8 = 8;

    /// Not a verb.
    pub fn is_none(self) -> bool {
        self.0 == 0
    }

    /// A finite form.
    pub fn is_finite(self) -> bool {
        self.0 & (Self::PRESENT | Self::PAST) != 0
    }

    /// A finite form of a past tense.
    pub fn is_past(self) -> bool {
        self.0 & Self::PAST != 0
    }

    /// A participle.
    pub fn is_participle(self) -> bool {
        self.0 & Self::PARTICIPLE != 0
    }

    /// An infinitive.
    pub fn is_infinitive(self) -> bool {
        self.0 & Self::INFINITIVE != 0
    }
}

/// The senses of words and nodes, in one list once all entries are read.
#[derive(Default)]
struct Senses {
    /// While entries are added: by word, then by node.
    words: Vec<Vec<Sense>>,
    nodes: Vec<Vec<Sense>>,
    /// Afterwards: all of them, and where those of each word and node begin.
    all: Vec<Sense>,
    word_starts: Vec<u32>,
    node_starts: Vec<u32>,
}

impl Default for Lexicon {
    fn default() -> Self {
        let mut lexicon = Lexicon {
            words: Interner::default(),
            senses: Senses::default(),
            edges: FxHashMap::default(),
            begins: Vec::new(),
            profiles: Vec::new(),
            categories: Interner::default(),
            keys: Interner::default(),
            names: Interner::default(),
            feature_sets: Vec::new(),
            feature_index: FxHashMap::default(),
            countries: FxHashMap::default(),
            shapes: Vec::new(),
            crews: Vec::new(),
            classifications: Vec::new(),
        };
        for name in Category::KNOWN {
            lexicon.categories.intern(name);
        }
        for name in Key::names() {
            lexicon.keys.intern(name);
        }
        // Number 0 stands for words that the grammar does not know.
        lexicon.words.intern("");
        lexicon.feature_set(&[]);
        lexicon
    }
}

impl Lexicon {
    /// The word as it is looked up: in lower case, with the straight apostrophe.
    fn fold(word: &str) -> String {
        word.chars()
            .flat_map(char::to_lowercase)
            .map(|c| if c == '\u{2019}' || c == '\u{2018}' { '\'' } else { c })
            .collect()
    }

    /// The number of a word, new or known.
    pub fn intern(&mut self, word: &str) -> WordId {
        WordId(self.words.intern(&Self::fold(word)))
    }

    /// The number of a word of a text. No allocation for words in ASCII of up to 64 letters.
    pub fn word(&self, word: &str) -> WordId {
        let bytes = word.as_bytes();
        if bytes.len() <= 64 && bytes.is_ascii() {
            let mut buffer = [0u8; 64];
            let buffer = &mut buffer[..bytes.len()];
            buffer.copy_from_slice(bytes);
            buffer.make_ascii_lowercase();
            let folded = std::str::from_utf8(buffer).unwrap_or("");
            return WordId(self.words.id(folded).unwrap_or(0));
        }
        if bytes.len() > 256 {
            return WordId::UNKNOWN;
        }
        WordId(self.words.id(&Self::fold(word)).unwrap_or(0))
    }

    /// The senses of a word alone.
    pub fn senses(&self, word: WordId) -> &[Sense] {
        self.senses.of(&self.senses.word_starts, word.0)
    }

    /// Whether a longer form begins with the word.
    pub fn begins_phrase(&self, word: WordId) -> bool {
        self.begins.get(word.0 as usize).copied().unwrap_or(false)
    }

    /// The node after two words of a longer form.
    pub fn enter(&self, first: WordId, second: WordId) -> Option<Node> {
        self.edges.get(&(first.0, second)).map(|&n| Node(n))
    }

    /// The node after one more word.
    pub fn step(&self, node: Node, word: WordId) -> Option<Node> {
        self.edges.get(&(node.0 | NODE, word)).map(|&n| Node(n))
    }

    /// The senses of a longer form that ends at the node.
    pub fn node_senses(&self, node: Node) -> &[Sense] {
        self.senses.of(&self.senses.node_starts, node.0)
    }

    /// Adds a sense to a form of one or more words. The senses can be looked up after [`Lexicon::finish`].
    pub fn add(&mut self, words: &[&str], sense: Sense) {
        if sense.category == Category::COUNTRY
            && let Some(FeatureValue::Name(code)) = self.feature(sense.features, Key::Ioc)
        {
            self.countries.entry(code).or_insert(sense.canonical);
        }
        if sense.category == Category::DISCIPLINE
            && self.has(sense.features, Key::Crew)
            && let Some(FeatureValue::Name(id)) = self.feature(sense.features, Key::Id)
            && !self.crews.contains(&id)
        {
            self.crews.push(id);
        }
        if sense.category == Category::DISCIPLINE
            && self.has(sense.features, Key::Classification)
            && let Some(FeatureValue::Name(id)) = self.feature(sense.features, Key::Id)
            && let Some(FeatureValue::Name(sport)) = self.feature(sense.features, Key::Sport)
            && !self.classifications.contains(&[sport, id])
        {
            self.classifications.push([sport, id]);
        }
        let ids: Vec<WordId> = words.iter().map(|w| self.intern(w)).collect();
        let slots = match ids.as_slice() {
            [] => return,
            [one] => {
                let slots = &mut self.senses.words;
                if slots.len() <= one.0 as usize {
                    slots.resize_with(one.0 as usize + 1, Vec::new);
                }
                &mut slots[one.0 as usize]
            }
            [first, rest @ ..] => {
                let mut key = first.0;
                let mut node = 0;
                for word in rest {
                    let next = self.senses.nodes.len() as u32;
                    node = *self.edges.entry((key, *word)).or_insert(next);
                    if node == next {
                        self.senses.nodes.push(Vec::new());
                    }
                    key = node | NODE;
                }
                &mut self.senses.nodes[node as usize]
            }
        };
        let known =
            |s: &Sense| s.category == sense.category && s.features == sense.features && s.canonical == sense.canonical;
        if !slots.iter().any(known) {
            slots.push(sense);
        }
    }

    /// Makes the senses ready for looking up, once all entries are added.
    pub fn finish(&mut self) {
        let senses = std::mem::take(&mut self.senses);
        let mut all = Vec::new();
        let starts = |slots: &[Vec<Sense>], all: &mut Vec<Sense>| {
            let mut starts = Vec::with_capacity(slots.len() + 1);
            for slot in slots {
                starts.push(all.len() as u32);
                all.extend_from_slice(slot);
            }
            starts.push(all.len() as u32);
            starts
        };
        let word_starts = starts(&senses.words, &mut all);
        let node_starts = starts(&senses.nodes, &mut all);
        self.senses = Senses { all, word_starts, node_starts, ..Senses::default() };
        self.mark_beginnings();
    }

    fn mark_beginnings(&mut self) {
        self.profiles = (0..self.words.len() as u32).map(|w| self.profile_of(WordId(w))).collect();
        self.begins = vec![false; self.words.len()];
        for &(key, _) in self.edges.keys() {
            if key & NODE == 0 {
                self.begins[key as usize] = true;
            }
        }
    }

    fn profile_of(&self, word: WordId) -> Profile {
        let mut profile = Profile::default();
        for sense in self.senses(word) {
            profile.categories |= 1u128.checked_shl(u32::from(sense.category.0)).unwrap_or(0);
            if sense.category == Category::VERB {
                profile.verb |= match self.name(sense.features, Key::Form) {
                    Some("present" | "split-present") => VerbUse::PRESENT,
                    Some("past" | "split-past") => VerbUse::PAST,
                    Some("participle") => VerbUse::PARTICIPLE,
                    _ => VerbUse::INFINITIVE,
                };
            }
        }
        profile
    }

    /// Whether a word has a sense of a category.
    pub fn is(&self, word: WordId, category: Category) -> bool {
        match (self.profiles.get(word.0 as usize), category.0 < 128) {
            (Some(profile), true) => profile.categories >> category.0 & 1 == 1,
            _ => self.senses(word).iter().any(|s| s.category == category),
        }
    }

    /// Whether a word has a sense of any of the categories of a set, one bit each.
    pub fn is_any(&self, word: WordId, categories: u128) -> bool {
        self.profiles.get(word.0 as usize).is_some_and(|p| p.categories & categories != 0)
    }

    /// How a word can be used as a verb.
    pub fn verb_use(&self, word: WordId) -> VerbUse {
        VerbUse(self.profiles.get(word.0 as usize).map_or(0, |p| p.verb))
    }

    /// All entries as bytes, for [`Lexicon::load`].
    pub fn store(&self) -> Vec<u8> {
        let mut out = Writer::default();
        for interner in [&self.words, &self.categories, &self.keys, &self.names] {
            interner.store(&mut out);
        }
        let sense = |s: &Sense| {
            [u32::from(s.category.0) | u32::from(s.capital) << 16 | u32::from(s.upper) << 17, s.features.0, s.canonical]
        };
        out.numbers(&self.senses.all.iter().flat_map(sense).collect::<Vec<u32>>());
        out.numbers(&self.senses.word_starts);
        out.numbers(&self.senses.node_starts);
        let mut edges: Vec<[u32; 3]> = self.edges.iter().map(|(&(key, word), &node)| [key, word.0, node]).collect();
        edges.sort_unstable();
        out.numbers(edges.as_flattened());
        for set in &self.feature_sets {
            let numbers: Vec<u32> = set
                .iter()
                .flat_map(|&(key, value)| match value {
                    FeatureValue::Name(id) => [u32::from(key), 0, id],
                    FeatureValue::Number(n) => [u32::from(key), 1, n.cast_unsigned()],
                })
                .collect();
            out.numbers(&numbers);
        }
        out.numbers(&[u32::MAX]);
        let mut countries: Vec<[u32; 2]> = self.countries.iter().map(|(&code, &name)| [code, name]).collect();
        countries.sort_unstable();
        out.numbers(countries.as_flattened());
        out.numbers(&self.crews);
        out.numbers(self.classifications.as_flattened());
        for (shape, s) in &self.shapes {
            out.bytes(shape.as_str().as_bytes());
            out.numbers(&sense(s));
        }
        out.finish()
    }

    /// Reads what [`Lexicon::store`] wrote; none where the bytes are not whole.
    pub fn load(bytes: &[u8]) -> Option<Lexicon> {
        let mut input = Reader::new(bytes);
        let sense = |n: &[u32]| Sense {
            category: Category(n[0] as u16),
            capital: n[0] & 1 << 16 != 0,
            upper: n[0] & 1 << 17 != 0,
            features: FeatureSet(n[1]),
            canonical: n[2],
        };
        let words = Interner::load(&mut input)?;
        let categories = Interner::load(&mut input)?;
        let keys = Interner::load(&mut input)?;
        let names = Interner::load(&mut input)?;
        let all = input.numbers()?.chunks_exact(3).map(sense).collect();
        let senses = Senses { all, word_starts: input.numbers()?, node_starts: input.numbers()?, ..Senses::default() };
        let edges = input.numbers()?;
        let edges = edges.chunks_exact(3).map(|e| ((e[0], WordId(e[1])), e[2])).collect();
        let mut feature_sets: Vec<Box<[(u16, FeatureValue)]>> = Vec::new();
        loop {
            let numbers = input.numbers()?;
            if numbers == [u32::MAX] {
                break;
            }
            let value = |n: &[u32]| {
                let value = if n[1] == 0 { FeatureValue::Name(n[2]) } else { FeatureValue::Number(n[2].cast_signed()) };
                (n[0] as u16, value)
            };
            feature_sets.push(numbers.chunks_exact(3).map(value).collect());
        }
        let feature_index = feature_sets.iter().enumerate().map(|(i, f)| (f.clone(), FeatureSet(i as u32))).collect();
        let countries = input.numbers()?.chunks_exact(2).map(|c| (c[0], c[1])).collect();
        let crews = input.numbers()?;
        let classifications = input.numbers()?.chunks_exact(2).map(|c| [c[0], c[1]]).collect();
        let mut shapes = Vec::new();
        while let Some(shape) = input.bytes() {
            let regex = Regex::new(std::str::from_utf8(shape).ok()?).ok()?;
            shapes.push((regex, sense(&input.numbers()?)));
        }
        let mut lexicon = Lexicon {
            words,
            senses,
            edges,
            begins: Vec::new(),
            profiles: Vec::new(),
            categories,
            keys,
            names,
            feature_sets,
            feature_index,
            countries,
            shapes,
            crews,
            classifications,
        };
        lexicon.mark_beginnings();
        Some(lexicon)
    }

    /// Adds a lexical shape.
    pub fn add_shape(&mut self, shape: Regex, sense: Sense) {
        self.shapes.push((shape, sense));
    }

    /// The sense of a word that no entry lists, by its shape.
    pub fn shape(&self, word: &str) -> Option<&Sense> {
        self.shapes.iter().find(|(shape, _)| shape.is_match(word)).map(|(_, sense)| sense)
    }

    /// Whether a discipline is one of crews: relays, pursuits, boats.
    pub fn is_crew(&self, discipline: &str) -> bool {
        self.names.id(discipline).is_some_and(|id| self.crews.contains(&id))
    }

    /// Whether a discipline of a sport is a classification over several contests: allround, omnium, heptathlon.
    pub fn is_classification(&self, sport: Option<u32>, discipline: &str) -> bool {
        let id = self.names.id(discipline);
        sport.zip(id).is_some_and(|(sport, id)| self.classifications.contains(&[sport, id]))
    }

    /// The name of the country of a code.
    pub fn country(&self, code: &str) -> Option<&str> {
        self.countries.get(&self.names.id(code)?).map(|&n| self.names.name(n))
    }

    /// The number of a set of features.
    pub fn feature_set(&mut self, features: &[(u16, FeatureValue)]) -> FeatureSet {
        if let Some(&id) = self.feature_index.get(features) {
            return id;
        }
        let id = FeatureSet(self.feature_sets.len() as u32);
        self.feature_sets.push(features.into());
        self.feature_index.insert(features.into(), id);
        id
    }

    /// The features of a set.
    pub fn features(&self, set: FeatureSet) -> &[(u16, FeatureValue)] {
        self.feature_sets.get(set.0 as usize).map_or(&[], |f| f)
    }

    /// The value of a feature.
    pub fn feature(&self, set: FeatureSet, key: Key) -> Option<FeatureValue> {
        self.features(set).iter().find(|(k, _)| *k == key as u16).map(|(_, v)| *v)
    }

    /// The value of a feature that is a name.
    pub fn name(&self, set: FeatureSet, key: Key) -> Option<&str> {
        match self.feature(set, key)? {
            FeatureValue::Name(id) => Some(self.names.name(id)),
            FeatureValue::Number(_) => None,
        }
    }

    /// The value of a feature that is a whole number.
    pub fn number(&self, set: FeatureSet, key: Key) -> Option<i32> {
        match self.feature(set, key)? {
            FeatureValue::Number(n) => Some(n),
            FeatureValue::Name(_) => None,
        }
    }

    /// Whether a set has a flag.
    pub fn has(&self, set: FeatureSet, key: Key) -> bool {
        self.feature(set, key).is_some()
    }

    /// How many words are known.
    pub fn len(&self) -> usize {
        self.words.len() - 1
    }

    /// Whether no word is known.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

impl Senses {
    fn of(&self, starts: &[u32], number: u32) -> &[Sense] {
        let number = number as usize;
        match (starts.get(number), starts.get(number + 1)) {
            (Some(&start), Some(&end)) => &self.all[start as usize..end as usize],
            _ => &[],
        }
    }
}

/// Declares the keys of features.
macro_rules! keys {
    ($($key:ident = $name:literal),* $(,)?) => {
        /// A key of a feature.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[repr(u16)]
        #[allow(missing_docs)]
        pub enum Key { $($key),* }

        impl Key {
            const ALL: &'static [(Key, &'static str)] = &[$((Key::$key, $name)),*];

            /// The names of all keys.
            pub fn names() -> impl Iterator<Item = &'static str> {
                Self::ALL.iter().map(|(_, n)| *n)
            }

            /// The key of a name.
            pub fn from_name(name: &str) -> Option<Key> {
                Self::ALL.iter().find(|(_, n)| *n == name).map(|(k, _)| *k)
            }
        }
    };
}

keys! {
    Adjective = "adjective",
    Ambiguous = "ambiguous",
    Anchor = "anchor",
    Assume = "assume",
    Aux = "aux",
    Category = "category",
    Class = "class",
    Copula = "copula",
    Country = "country",
    Crew = "crew",
    Classification = "classification",
    Day = "day",
    Discipline = "discipline",
    Dom = "dom",
    Equal = "equal",
    Exact = "exact",
    Factor = "factor",
    Form = "form",
    Gender = "gender",
    Generic = "generic",
    Group = "group",
    Half = "half",
    Id = "id",
    Ioc = "ioc",
    Kind = "kind",
    Level = "level",
    Loose = "loose",
    MayEnd = "may-end",
    Medal = "medal",
    Modal = "modal",
    Month = "month",
    Name = "name",
    Nationality = "nationality",
    New = "new",
    Numerosity = "number",
    Object = "object",
    Offset = "offset",
    Old = "old",
    Ordinal = "ordinal",
    Other = "other",
    Past = "past",
    Particle = "particle",
    Person = "person",
    Place = "place",
    Plural = "plural",
    Point = "point",
    Possessive = "possessive",
    Purpose = "purpose",
    Race = "race",
    Rank = "rank",
    Reflexive = "reflexive",
    Relative = "relative",
    Reciprocal = "reciprocal",
    Demonstrative = "demonstrative",
    Role = "role",
    Round = "round",
    Same = "same",
    Say = "say",
    Season = "season",
    Sport = "sport",
    Standings = "standings",
    Status = "status",
    Strong = "strong",
    Subject = "subject",
    Team = "team",
    Title = "title",
    Type = "type",
    Unit = "unit",
    Value = "value",
    Week = "week",
    Weight = "weight",
    Year = "year",
    Abbreviated = "abbreviated",
    PartOfDay = "daypart",
    Easter = "easter",
    Near = "near",
    Recent = "recent",
    Vague = "vague",
    Weekend = "weekend",
    Polite = "polite",
    Interrogative = "interrogative",
    Indefinite = "indefinite",
    Negative = "negative",
    Genitive = "genitive",
    Region = "region",
    Official = "official",
    Weak = "weak",
    After = "after",
    Language = "language",
    Cue = "cue",
    Bodypart = "bodypart",
    Joiner = "joiner",
    Compound = "compound",
    Start = "start",
    Neutral = "neutral",
    Hour = "hour",
    Stop = "stop",
    Future = "future",
    Thousandths = "thousandths",
    Glued = "glued",
}
