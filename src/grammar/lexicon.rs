//! The lexicon: words and fixed phrases with their senses, looked up by one hash a word.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use super::features::{FeatureSet, Features};
use super::interner::{Interner, Sought};
use super::key::Key;
use super::layer::{Layer, PhraseNode};
use super::measure::Measure;
use super::packed;
use super::shape::Shape;
use super::symbol::{Category, FeatureValue};
use super::telltale::Telling;
use super::verb_form::{VerbForm, VerbUse};
use super::word::{Node, NodeRow, Profile, Sense, WordFacts, WordId, WordRow};

/// A word with so many bytes and letters beyond ASCII is none that the grammar knows.
const LONGEST_WORD: usize = 256;

/// So many words are looked for at once, so that the waits for memory overlap.
const AT_ONCE: usize = 16;

/// Words with their senses.
#[derive(Serialize, Deserialize)]
pub struct Lexicon {
    words: Interner,
    /// By word, and one more: where its senses begin, which those of the next follow, and what is known of it at once.
    #[serde(with = "packed")]
    rows: Vec<WordRow>,
    /// By node of the trie of longer forms, and one more: where its senses and edges begin.
    #[serde(with = "packed")]
    nodes: Vec<NodeRow>,
    /// Senses of words and of longer forms.
    #[serde(with = "packed")]
    senses: Vec<Sense>,
    /// The edges of the trie of longer forms: from each word, then from each node, in the order of the next words.
    #[serde(with = "packed")]
    edges: Vec<(WordId, Node)>,
    #[serde(with = "packed")]
    profiles: Vec<Profile>,
    /// By category: the layers of phrases that have one that begins with it, one bit each.
    layers: Vec<u32>,
    /// The layers of phrases that have one that begins with any word, one bit each.
    open_layers: u32,
    /// The nodes after the words that begin phrases: for each word one a layer, the root where it begins none there.
    #[serde(with = "packed")]
    starts: Vec<PhraseNode>,
    /// Categories, with those known to the engine first.
    pub categories: Interner,
    /// Keys of features.
    pub keys: Interner,
    /// Values of features and canonical forms.
    pub names: Interner,
    features: Features,
    /// By code of the International Olympic Committee, as a name: the first name of the country.
    countries: BTreeMap<u32, u32>,
    /// The codes of the countries whose people have given names of the grammar's language.
    natives: Vec<u32>,
    /// Lexical shapes: what a capitalised word that no entry lists is behind a determiner.
    shapes: Vec<Shape>,
    /// Disciplines of crews, by number in the names.
    crews: Vec<u32>,
    /// Disciplines that are classifications over several contests, each behind the sport that has it.
    classifications: Vec<[u32; 2]>,
    /// What the figures of a discipline are, behind its sport.
    measures: Vec<([u32; 2], Measure)>,
    /// The classification that each championship of a sport ends in, behind the sport that has it.
    meetings: Vec<[u32; 2]>,
    /// The discipline of a contest of which nothing is told, behind the sport that has it.
    defaults: Vec<[u32; 2]>,
    /// Sports that measure no times, by number in the names.
    untimed: Vec<u32>,
    /// Sports in which a jury gives points.
    judged: Vec<u32>,
    /// Sports whose contests last minutes or hours, by number in the names.
    long: Vec<u32>,
    /// The sports that are played in matches.
    duels: Vec<u32>,
    /// Those of them that are played by teams alone.
    team_games: Vec<u32>,
    /// The sports in which a horse is named beside who rides it.
    mounts: Vec<u32>,
    /// The sports with contests over a time, of which the distance is the result.
    hours: Vec<u32>,
    /// The slowest and the fastest pace of a sport, in decimetres per second.
    paces: Vec<(u32, [i32; 2])>,
    /// What is needed only while entries are added.
    #[serde(skip)]
    draft: Draft,
}

/// A lexicon while entries are added to it.
#[derive(Default)]
struct Draft {
    words: Vec<Vec<Sense>>,
    nodes: Vec<Vec<Sense>>,
    /// (word or node, next word) to node.
    edges: FxHashMap<(Before, WordId), u32>,
    /// The forms that tell which sport an article is about.
    telling: Vec<Telling>,
}

/// What stands before the next word of a longer form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Before {
    Word(u32),
    Node(u32),
}

impl Default for Lexicon {
    fn default() -> Self {
        let mut lexicon = Lexicon {
            words: Interner::default(),
            rows: Vec::new(),
            nodes: Vec::new(),
            senses: Vec::new(),
            edges: Vec::new(),
            profiles: Vec::new(),
            layers: Vec::new(),
            open_layers: 0,
            starts: Vec::new(),
            categories: Interner::default(),
            keys: Interner::default(),
            names: Interner::default(),
            features: Features::default(),
            countries: BTreeMap::new(),
            natives: Vec::new(),
            shapes: Vec::new(),
            crews: Vec::new(),
            classifications: Vec::new(),
            measures: Vec::new(),
            defaults: Vec::new(),
            meetings: Vec::new(),
            untimed: Vec::new(),
            judged: Vec::new(),
            long: Vec::new(),
            hours: Vec::new(),
            paces: Vec::new(),
            duels: Vec::new(),
            team_games: Vec::new(),
            mounts: Vec::new(),
            draft: Draft::default(),
        };
        for name in Category::KNOWN {
            lexicon.categories.intern(name);
        }
        for name in Key::names() {
            lexicon.keys.intern(name);
        }
        // Number 0 stands for words that the grammar does not know.
        lexicon.words.intern("");
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

    /// The number of a word of a text. No allocation for words in ASCII.
    pub fn word(&self, word: &str) -> WordId {
        let number = if word.is_ascii() {
            self.words.id_in_lower_case(word)
        } else if word.len() <= LONGEST_WORD {
            self.words.id(&Self::fold(word))
        } else {
            None
        };
        WordId(number.unwrap_or(0))
    }

    /// The numbers of the words of a text, which are asked for by their place.
    pub fn words<'a>(&self, count: usize, word: impl Fn(usize) -> &'a str) -> Vec<WordId> {
        let mut numbers = Vec::with_capacity(count);
        let mut sought: Vec<Sought> = Vec::with_capacity(AT_ONCE);
        for start in (0..count).step_by(AT_ONCE) {
            sought.clear();
            sought.extend((start..count.min(start + AT_ONCE)).map(|at| self.words.seek(word(at))));
            numbers.extend(sought.iter().map(|sought| match sought.is_ascii() {
                true => WordId(self.words.sought_in_lower_case(sought).unwrap_or(0)),
                false => self.word(sought.name),
            }));
        }
        numbers
    }

    /// The senses of a word alone.
    #[inline]
    pub fn senses(&self, word: WordId) -> &[Sense] {
        let (row, next) = self.rows(word);
        &self.senses[row.senses as usize..next.senses as usize]
    }

    /// Whether a longer form begins with the word.
    #[inline]
    pub fn begins_phrase(&self, word: WordId) -> bool {
        let (row, next) = self.rows(word);
        row.edges != next.edges
    }

    /// The node after two words of a longer form.
    pub fn enter(&self, first: WordId, second: WordId) -> Option<Node> {
        let (row, next) = self.rows(first);
        self.edge(row.edges, next.edges, second)
    }

    /// The node after one more word.
    pub fn step(&self, node: Node, word: WordId) -> Option<Node> {
        let (row, next) = (self.nodes[node.0 as usize], self.nodes[node.0 as usize + 1]);
        self.edge(row.edges, next.edges, word)
    }

    fn edge(&self, start: u32, end: u32, word: WordId) -> Option<Node> {
        let edges = &self.edges[start as usize..end as usize];
        edges.binary_search_by_key(&word, |(next, _)| *next).ok().map(|i| edges[i].1)
    }

    /// The senses of a longer form that ends at the node.
    pub fn node_senses(&self, node: Node) -> &[Sense] {
        let (row, next) = (self.nodes[node.0 as usize], self.nodes[node.0 as usize + 1]);
        &self.senses[row.senses as usize..next.senses as usize]
    }

    #[inline]
    fn rows(&self, word: WordId) -> (WordRow, WordRow) {
        match self.rows.get(word.0 as usize..word.0 as usize + 2) {
            Some(&[row, next]) => (row, next),
            _ => <(WordRow, WordRow)>::default(),
        }
    }

    #[inline]
    fn profile(&self, word: WordId) -> &Profile {
        const NONE: &Profile =
            &Profile { categories: 0, starts: 0, layers: 0, follows: 0, begins: false, continues: false, verb: 0 };
        self.rows.get(word.0 as usize).and_then(|row| self.profiles.get(row.profile as usize)).unwrap_or(NONE)
    }

    /// Adds a sense to a form of one or more words. The senses can be looked up after [`Lexicon::finish`].
    pub fn add(&mut self, words: &[&str], sense: Sense) {
        if sense.category == Category::COUNTRY
            && let Some(FeatureValue::Name(code)) = self.feature(sense.features, Key::Ioc)
        {
            self.countries.entry(code).or_insert(sense.canonical);
            if self.has(sense.features, Key::Native) && !self.natives.contains(&code) {
                self.natives.push(code);
            }
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
        if sense.category == Category::DISCIPLINE
            && let Some(FeatureValue::Name(id)) = self.feature(sense.features, Key::Id)
            && let Some(FeatureValue::Name(sport)) = self.feature(sense.features, Key::Sport)
            && let Some(measure) = self.measure_of(sense.features)
            && self.measure(Some(sport), self.names.name(id)).is_none()
        {
            self.measures.push(([sport, id], measure));
        }
        if sense.category == Category::DISCIPLINE
            && self.has(sense.features, Key::Default)
            && let Some(FeatureValue::Name(id)) = self.feature(sense.features, Key::Id)
            && let Some(FeatureValue::Name(sport)) = self.feature(sense.features, Key::Sport)
            && !self.defaults.contains(&[sport, id])
        {
            self.defaults.push([sport, id]);
        }
        if sense.category == Category::DISCIPLINE
            && self.has(sense.features, Key::Meeting)
            && let Some(FeatureValue::Name(id)) = self.feature(sense.features, Key::Id)
            && let Some(FeatureValue::Name(sport)) = self.feature(sense.features, Key::Sport)
            && !self.meetings.contains(&[sport, id])
        {
            self.meetings.push([sport, id]);
        }
        if sense.category == Category::SPORT_WORD
            && let Some(FeatureValue::Name(sport)) = self.feature(sense.features, Key::Sport)
        {
            if self.has(sense.features, Key::Untimed) && !self.untimed.contains(&sport) {
                self.untimed.push(sport);
            }
            if self.has(sense.features, Key::Judged) && !self.judged.contains(&sport) {
                self.judged.push(sport);
            }
            if self.has(sense.features, Key::Long) && !self.long.contains(&sport) {
                self.long.push(sport);
            }
            if self.has(sense.features, Key::Duels) && !self.duels.contains(&sport) {
                self.duels.push(sport);
            }
            if self.has(sense.features, Key::Team) && !self.team_games.contains(&sport) {
                self.team_games.push(sport);
            }
            if self.has(sense.features, Key::Mounts) && !self.mounts.contains(&sport) {
                self.mounts.push(sport);
            }
            if self.has(sense.features, Key::Hours) && !self.hours.contains(&sport) {
                self.hours.push(sport);
            }
            let pace = self.number(sense.features, Key::Slowest).zip(self.number(sense.features, Key::Fastest));
            if let (Some((slowest, fastest)), None) = (pace, self.pace(sport)) {
                self.paces.push((sport, [slowest, fastest]));
            }
        }
        if let Some(weight) = self.weight(sense.category, sense.features).filter(|weight| *weight != 0) {
            self.draft.telling.push(Telling {
                form: words.join(" "),
                weight,
                sense,
                heads: weight > 0 && self.has(sense.features, Key::Sport),
                town: sense.category == Category::TEAM && self.has(sense.features, Key::Place),
            });
        }
        let form = self.name(sense.features, Key::Form).filter(|_| sense.category == Category::VERB);
        let sense = Sense { form: form.and_then(VerbForm::from_name), ..sense };
        let ids: Vec<WordId> = words.iter().map(|w| self.intern(w)).collect();
        let Draft { words, nodes, edges, .. } = &mut self.draft;
        let slots = match ids.as_slice() {
            [] => return,
            [one] => {
                if words.len() <= one.0 as usize {
                    words.resize_with(one.0 as usize + 1, Vec::new);
                }
                &mut words[one.0 as usize]
            }
            [first, rest @ ..] => {
                let mut before = Before::Word(first.0);
                let mut node = 0;
                for word in rest {
                    let next = nodes.len() as u32;
                    node = *edges.entry((before, *word)).or_insert(next);
                    if node == next {
                        nodes.push(Vec::new());
                    }
                    before = Before::Node(node);
                }
                &mut nodes[node as usize]
            }
        };
        let known =
            |s: &Sense| s.category == sense.category && s.features == sense.features && s.canonical == sense.canonical;
        if !slots.iter().any(known) {
            slots.push(sense);
        }
    }

    /// Makes the words ready for looking up, once all entries and phrases are read.
    pub fn finish(&mut self, layers: &[Layer]) {
        let mut draft = std::mem::take(&mut self.draft);
        draft.words.resize_with(self.words.len(), Vec::new);
        self.layers = vec![0; Category::MOST];
        let mut places = vec![Profile::default(); self.words.len()];
        for (before, next) in draft.edges.keys() {
            places[next.0 as usize].continues = true;
            if let Before::Word(first) = before {
                places[*first as usize].begins = true;
            }
        }
        let mut first_nodes: BTreeMap<WordId, Vec<PhraseNode>> = BTreeMap::new();
        for (number, layer) in layers.iter().enumerate() {
            if layer.step(Layer::ROOT).any().is_some() {
                self.open_layers |= Self::layer_bit(number);
            }
            for (word, node) in layer.first_words() {
                places[word.0 as usize].starts |= Self::layer_bit(number);
                first_nodes.entry(word).or_insert_with(|| vec![Layer::ROOT; layers.len()])[number] = node;
            }
            layer.further_words().for_each(|word| places[word.0 as usize].follows |= Self::layer_bit(number));
            let closed = layer.step(Layer::ROOT).closed();
            for (category, layers) in (0..).zip(&mut self.layers) {
                *layers |= if Category(category).is_in(closed) { Self::layer_bit(number) } else { 0 };
            }
        }
        let mut edges: Vec<(Before, WordId, u32)> =
            draft.edges.iter().map(|(&(before, word), &to)| (before, word, to)).collect();
        edges.sort_unstable();
        let starts = |before: Before| edges.partition_point(|(at, ..)| *at < before) as u32;
        let mut profiles: FxHashMap<Profile, u32> = FxHashMap::default();
        for (number, (senses, place)) in (0..).zip(draft.words.iter().zip(places)) {
            let next = profiles.len() as u32;
            let profile = *profiles.entry(self.profile_of(senses, place)).or_insert(next);
            let edges = starts(Before::Word(number));
            self.rows.push(WordRow {
                senses: self.senses.len() as u32,
                edges,
                profile,
                starts: self.starts.len() as u32,
            });
            self.senses.extend(senses);
            self.starts.extend(first_nodes.remove(&WordId(number)).unwrap_or_default());
        }
        let of_nodes = starts(Before::Node(0));
        self.rows.push(WordRow { senses: self.senses.len() as u32, edges: of_nodes, ..WordRow::default() });
        for (number, senses) in (0..).zip(&draft.nodes) {
            self.nodes.push(NodeRow { senses: self.senses.len() as u32, edges: starts(Before::Node(number)) });
            self.senses.extend(senses);
        }
        self.nodes.push(NodeRow { senses: self.senses.len() as u32, edges: edges.len() as u32 });
        self.edges = edges.iter().map(|&(_, word, to)| (word, Node(to))).collect();
        let mut profiles: Vec<(u32, Profile)> = profiles.into_iter().map(|(p, number)| (number, p)).collect();
        profiles.sort_unstable_by_key(|(number, _)| *number);
        self.profiles = profiles.into_iter().map(|(_, profile)| profile).collect();
    }

    /// What is known of a word, given where it stands in phrases and longer forms.
    fn profile_of(&self, senses: &[Sense], place: Profile) -> Profile {
        let mut profile = Profile { layers: place.starts, ..place };
        for sense in senses {
            profile.categories |= sense.category.bit();
            profile.layers |= self.layers_of_category(sense.category);
            if sense.category == Category::VERB {
                profile.verb |= VerbUse::of(sense.form).0;
            }
        }
        profile
    }

    /// Whether a word has a sense of a category.
    #[inline]
    pub fn is(&self, word: WordId, category: Category) -> bool {
        self.is_any(word, category.bit())
    }

    /// The categories of a word's senses, one bit each.
    #[inline]
    pub fn categories_of(&self, word: WordId) -> u128 {
        self.profile(word).categories
    }

    /// Whether a word has a sense of any of the categories of a set, one bit each.
    #[inline]
    pub fn is_any(&self, word: WordId, categories: u128) -> bool {
        self.profile(word).categories & categories != 0
    }

    /// The layers of phrases, one bit each, that have one that begins with a category.
    #[inline]
    pub fn layers_of_category(&self, category: Category) -> u32 {
        self.layers.get(category.0 as usize).copied().unwrap_or(0)
    }

    /// What is known of a word at once.
    #[inline]
    pub fn facts_of(&self, word: WordId) -> WordFacts {
        let row = self.rows.get(word.0 as usize).copied().unwrap_or_default();
        let profile = self.profiles.get(row.profile as usize).copied().unwrap_or_default();
        WordFacts {
            categories: profile.categories,
            layers: profile.layers,
            starts: profile.starts,
            follows: profile.follows,
            first_start: row.starts,
            begins: profile.begins,
            continues: profile.continues,
            verb: VerbUse(profile.verb),
        }
    }

    /// The layers of phrases, one bit each, that have one that begins with any word.
    pub fn open_layers(&self) -> u32 {
        self.open_layers
    }

    /// The node of a layer after a word that begins phrases of it.
    #[inline]
    pub fn start(&self, first_start: u32, layer: usize) -> PhraseNode {
        self.starts[first_start as usize + layer]
    }

    /// The bit of a layer; those beyond the last share it.
    pub const fn layer_bit(number: usize) -> u32 {
        1 << if number < 31 { number } else { 31 }
    }

    /// How a word can be used as a verb.
    #[inline]
    pub fn verb_use(&self, word: WordId) -> VerbUse {
        VerbUse(self.profile(word).verb)
    }

    /// How much a word of a category with such features says that an article is about sport, or below zero about another
    /// subject; nothing where it says neither.
    pub fn weight(&self, category: Category, features: FeatureSet) -> Option<i32> {
        if let Some(weight) = self.number(features, Key::Weight) {
            return Some(weight);
        }
        match category {
            Category::COMPETITION | Category::TEAM | Category::PERSON_NOUN if self.has(features, Key::Sport) => Some(2),
            Category::DISCIPLINE => Some(2),
            _ => None,
        }
    }

    /// The forms that have a weight, while entries are added; they are told once.
    pub(super) fn take_telling(&mut self) -> Vec<Telling> {
        std::mem::take(&mut self.draft.telling)
    }

    /// The lexical shapes.
    pub(super) fn shapes(&self) -> &[Shape] {
        &self.shapes
    }

    /// Adds a lexical shape.
    pub fn add_shape(&mut self, shape: Shape) {
        self.shapes.push(shape);
    }

    /// The sense of a word that no entry lists, by its shape.
    pub fn shape(&self, word: &str) -> Option<&Sense> {
        let mut shapes = self.shapes.iter().filter(|shape| shape.sense.category != Category::SURNAME);
        shapes.find(|shape| shape.is_match(word)).map(|shape| &shape.sense)
    }

    /// The sense of a surname that no entry lists, by its shape: "Hoekstra".
    pub fn shape_of_surname(&self, word: &str) -> Option<&Sense> {
        let mut shapes = self.shapes.iter().filter(|shape| shape.sense.category == Category::SURNAME);
        shapes.find(|shape| shape.is_match(word)).map(|shape| &shape.sense)
    }

    /// Whether a discipline is one of crews: relays, pursuits, boats.
    pub fn is_crew(&self, discipline: &str) -> bool {
        self.names.id(discipline).is_some_and(|id| self.crews.contains(&id))
    }

    /// Whether a jury gives points in a sport, so that its figures are points.
    pub fn is_judged(&self, sport: u32) -> bool {
        self.judged.contains(&sport)
    }

    /// Whether a sport measures no times: its figures with decimals are scores.
    pub fn is_untimed(&self, sport: u32) -> bool {
        self.untimed.contains(&sport)
    }

    /// Whether a sport is played in matches, so that who wins one has no place yet.
    pub fn is_of_duels(&self, sport: u32) -> bool {
        self.duels.contains(&sport)
    }

    /// Whether horses are named in a sport beside who rides them: "Smit met Bijou".
    pub fn is_of_mounts(&self, sport: u32) -> bool {
        self.mounts.contains(&sport)
    }

    /// Whether a sport is played by teams, so that nobody alone is a side of a match.
    pub fn is_of_teams(&self, sport: u32) -> bool {
        self.team_games.contains(&sport)
    }

    /// Whether the contests of a sport last minutes or hours: of its figures that can be both, "28.45" is minutes and
    /// seconds.
    pub fn is_long(&self, sport: u32) -> bool {
        self.long.contains(&sport)
    }

    /// Whether a sport has contests over a time, of which the distance is the result: an hour, six days.
    pub fn is_of_hours(&self, sport: u32) -> bool {
        self.hours.contains(&sport)
    }

    /// The slowest and the fastest pace of a sport, from who is last after a fall to the world record, in decimetres per
    /// second.
    pub fn pace(&self, sport: u32) -> Option<[i32; 2]> {
        self.paces.iter().find(|(of, _)| *of == sport).map(|(_, pace)| *pace)
    }

    /// The discipline of a sport's contests where nothing else is told: the marathon of marathon skating.
    pub fn default_discipline(&self, sport: u32) -> Option<&str> {
        self.defaults.iter().find(|[of, _]| *of == sport).map(|[_, id]| self.names.name(*id))
    }

    /// The classification that each championship of a sport ends in: the overall of short track.
    pub fn meeting(&self, sport: u32) -> Option<&str> {
        self.meetings.iter().find(|[of, _]| *of == sport).map(|[_, id]| self.names.name(*id))
    }

    /// Whether a discipline of a sport is a classification over several contests: allround, omnium, heptathlon.
    pub fn is_classification(&self, sport: Option<u32>, discipline: &str) -> bool {
        let id = self.names.id(discipline);
        sport.zip(id).is_some_and(|(sport, id)| self.classifications.contains(&[sport, id]))
    }

    /// What the figures of a discipline of a sport are, where they are no times.
    pub fn measure(&self, sport: Option<u32>, discipline: &str) -> Option<Measure> {
        let key = [sport?, self.names.id(discipline)?];
        self.measures.iter().find(|(known, _)| *known == key).map(|(_, measure)| *measure)
    }

    fn measure_of(&self, features: FeatureSet) -> Option<Measure> {
        let bound = |key| self.number(features, key).and_then(|n| u32::try_from(n).ok());
        match self.name(features, Key::Kind)? {
            "points" => Some(Measure::Points),
            "field" => Some(Measure::Length(bound(Key::Shortest)?, bound(Key::Longest)?)),
            _ => None,
        }
    }

    /// The code of the country of a name.
    pub fn country_code(&self, name: &str) -> Option<&str> {
        let name = self.names.id(name)?;
        self.countries.iter().find(|(_, n)| **n == name).map(|(code, _)| self.names.name(*code))
    }

    /// Whether the people of a country, by its code, have given names of the grammar's language.
    pub fn is_native(&self, code: &str) -> bool {
        self.names.id(code).is_some_and(|id| self.natives.contains(&id))
    }

    /// The name of the country of a code.
    pub fn country(&self, code: &str) -> Option<&str> {
        self.countries.get(&self.names.id(code)?).map(|&n| self.names.name(n))
    }

    /// The number of a set of features.
    pub fn feature_set(&mut self, features: &[(u16, FeatureValue)]) -> FeatureSet {
        self.features.intern(features)
    }

    /// The features of a set, one bit each, which others may share: see [`Pattern::may_fit`](super::Pattern::may_fit).
    #[inline]
    pub fn traits(&self, set: FeatureSet) -> u128 {
        self.features.traits(set)
    }

    /// The value of a feature.
    #[inline]
    pub fn feature(&self, set: FeatureSet, key: Key) -> Option<FeatureValue> {
        self.features.get(set, key as u16)
    }

    /// The value of a feature, by the number of its key.
    #[inline]
    pub fn feature_of(&self, set: FeatureSet, key: u16) -> Option<FeatureValue> {
        self.features.get(set, key)
    }

    /// All features of a set, each with the number of its key.
    pub fn features(&self, set: FeatureSet) -> &[(u16, FeatureValue)] {
        self.features.all(set)
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
