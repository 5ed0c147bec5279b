//! The lexicon: words and fixed phrases with their senses, looked up by one hash a word.

use regex::Regex;
use rustc_hash::FxHashMap;

use super::symbol::{Category, FeatureValue, Names};

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

#[derive(Default)]
struct Slot {
    senses: Vec<Sense>,
}

/// Words with their senses.
pub struct Lexicon {
    ids: FxHashMap<Box<str>, WordId>,
    /// By word: the senses of the word alone; then by node of the trie.
    slots: Vec<Slot>,
    /// (node or word, next word) to node.
    edges: FxHashMap<(u32, WordId), u32>,
    /// By word: whether a longer form begins with it.
    begins: Vec<bool>,
    /// Categories, with those known to the engine first.
    pub categories: Names,
    /// Keys of features.
    pub keys: Names,
    /// Values of features and canonical forms.
    pub names: Names,
    feature_sets: Vec<Box<[(u16, FeatureValue)]>>,
    feature_index: FxHashMap<Box<[(u16, FeatureValue)]>, FeatureSet>,
    /// By code of the International Olympic Committee, as a name: the first name of the country.
    countries: FxHashMap<u32, u32>,
    /// Lexical shapes: what a capitalised word that no entry lists is behind a determiner.
    shapes: Vec<(Regex, Sense)>,
    /// Disciplines of crews, by number in the names.
    crews: Vec<u32>,
    /// Senses of nodes of the trie.
    node_senses: Vec<Vec<Sense>>,
}

impl Default for Lexicon {
    fn default() -> Self {
        let mut categories = Names::default();
        for name in Category::KNOWN {
            categories.intern(name);
        }
        let mut lexicon = Lexicon {
            ids: FxHashMap::default(),
            slots: vec![Slot::default()],
            edges: FxHashMap::default(),
            begins: vec![false],
            categories,
            keys: Names::default(),
            names: Names::default(),
            feature_sets: Vec::new(),
            feature_index: FxHashMap::default(),
            countries: FxHashMap::default(),
            shapes: Vec::new(),
            crews: Vec::new(),
            node_senses: Vec::new(),
        };
        lexicon.ids.reserve(32_768);
        for name in Key::names() {
            lexicon.keys.intern(name);
        }
        lexicon.feature_set(&[]);
        lexicon
    }
}

impl Lexicon {
    /// The word as it is looked up: in lower case, with the straight apostrophe.
    fn fold(word: &str) -> String {
        word.chars().flat_map(char::to_lowercase).map(|c| if c == '\u{2019}' || c == '\u{2018}' { '\'' } else { c }).collect()
    }

    /// The number of a word, new or known.
    pub fn intern(&mut self, word: &str) -> WordId {
        let folded = Self::fold(word);
        if let Some(&id) = self.ids.get(folded.as_str()) {
            return id;
        }
        let id = WordId(self.slots.len() as u32);
        self.ids.insert(folded.into(), id);
        self.slots.push(Slot::default());
        self.begins.push(false);
        id
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
            return self.ids.get(folded).copied().unwrap_or(WordId::UNKNOWN);
        }
        if bytes.len() > 256 {
            return WordId::UNKNOWN;
        }
        self.ids.get(Self::fold(word).as_str()).copied().unwrap_or(WordId::UNKNOWN)
    }

    /// The senses of a word alone.
    pub fn senses(&self, word: WordId) -> &[Sense] {
        self.slots.get(word.0 as usize).map_or(&[], |s| &s.senses)
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
        self.edges.get(&(node.0 | 0x8000_0000, word)).map(|&n| Node(n))
    }

    /// The senses of a longer form that ends at the node.
    pub fn node_senses(&self, node: Node) -> &[Sense] {
        self.node_senses.get(node.0 as usize).map_or(&[], |s| s)
    }

    /// Adds a sense to a form of one or more words.
    pub fn add(&mut self, words: &[&str], sense: Sense) {
        if sense.category == Category::COUNTRY {
            if let Some(FeatureValue::Name(code)) = self.feature(sense.features, Key::Ioc) {
                self.countries.entry(code).or_insert(sense.canonical);
            }
        }
        if sense.category == Category::DISCIPLINE && self.has(sense.features, Key::Crew) {
            if let Some(FeatureValue::Name(id)) = self.feature(sense.features, Key::Id) {
                if !self.crews.contains(&id) {
                    self.crews.push(id);
                }
            }
        }
        let ids: Vec<WordId> = words.iter().map(|w| self.intern(w)).collect();
        match ids.as_slice() {
            [] => {}
            [one] => {
                let senses = &mut self.slots[one.0 as usize].senses;
                if !senses.iter().any(|s| s.category == sense.category && s.features == sense.features && s.canonical == sense.canonical) {
                    senses.push(sense);
                }
            }
            [first, rest @ ..] => {
                self.begins[first.0 as usize] = true;
                let mut key = first.0;
                let mut node = 0;
                for word in rest {
                    node = match self.edges.get(&(key, *word)) {
                        Some(&node) => node,
                        None => {
                            let node = self.node_senses.len() as u32;
                            self.node_senses.push(Vec::new());
                            self.edges.insert((key, *word), node);
                            node
                        }
                    };
                    key = node | 0x8000_0000;
                }
                self.node_senses[node as usize].push(sense);
            }
        }
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
        self.slots.len() - 1
    }

    /// Whether no word is known.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
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
    NumberKey = "number",
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
    DaypartKey = "daypart",
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
    Number2 = "joiner",
    Extra1 = "compound",
    Start = "start",
    Neutral = "neutral",
    Hour = "hour",
    Stop = "stop",
    Future = "future",
    Thousandths = "thousandths",
    Glued = "glued",
}
