//! Descriptions: what the words of a chunk say of whom it stands for, "de 24-jarige Fries", "de Noorse favoriet".

use crate::clause::{Argument, Clause, Place};
use crate::grammar::{Category, FeatureValue, Key, Lexicon};
use crate::mention::{Chunk, Mention, Mentions, Value};
use crate::text::{Mark, Shape, Text, TokenKind};
use crate::value::{Gender, PersonRole, parse_name};

/// What a description says.
#[derive(Clone, Debug, Default)]
pub(super) struct Description<'a> {
    pub gender: Option<Gender>,
    pub country: Option<&'a str>,
    pub age: Option<u8>,
    pub role: Option<PersonRole>,
    pub region: Option<u32>,
    /// The place in the ranking of the world: "de nummer 57 van de wereld".
    pub ranking: Option<u32>,
    pub plural: bool,
    pub indefinite: bool,
    pub demonstrative: bool,
    pub relative: bool,
    pub same_nation: bool,
    /// It names several together: "het duo".
    pub collective: bool,
    /// It tells how many: "de twee Britsen".
    pub counted: bool,
    pub team: Option<String>,
}

/// The subject of a clause is among so many of its arguments.
const MOST_ARGUMENTS: usize = 200;

/// What the entities are read from.
pub(super) struct Reader<'a> {
    pub text: &'a Text,
    pub mentions: &'a Mentions,
    pub lexicon: &'a Lexicon,
}

pub(super) fn whole(mention: &Mention) -> Option<u8> {
    match mention.value {
        Value::Whole(n) => u8::try_from(n).ok(),
        Value::Number(n) => u8::try_from(n.0 / 1000).ok(),
        _ => None,
    }
}

impl<'a> Reader<'a> {
    /// Whether an argument is the name of a person.
    pub(super) fn names(&self, argument: &Argument, person: usize) -> bool {
        let named = self.mentions.reading(self.mentions.chunks[argument.chunk], Category::PERSON);
        named.is_some_and(|m| m.value == Value::Whole(person as u32))
    }

    /// Whether a pronoun is the subject of a plural verb: "zij wonnen", beside "zij won".
    pub(super) fn means_several(&self, clause: &Clause, chunk: usize) -> bool {
        let words = self.mentions.chunks[chunk];
        let person = |m: &Mention| self.lexicon.number(m.features, Key::Person) == Some(3);
        if !clause.verb.plural || !self.mentions.reading(words, Category::PRONOUN).is_some_and(person) {
            return false;
        }
        let mut subjects =
            clause.arguments.iter().take(MOST_ARGUMENTS).filter(|a| a.place == Place::Subject).peekable();
        let alone = subjects.peek().is_some() && subjects.all(|a| a.chunk == chunk);
        // "Ze zou uiteindelijk winnen": a fixed phrase has the finite verb, and what is left of the clause's is an infinitive.
        let finite = clause.verb.finite.is_some_and(|at| {
            !self.mentions.verb_use(at).is_infinitive() || at == words.end as usize || at + 1 == words.start as usize
        });
        finite && alone
    }

    /// Whether a pronoun is what a clause is done to: "de koploper kon hem niet volgen".
    pub(super) fn has_object_pronoun(&self, clause: &Clause) -> bool {
        clause.arguments.iter().any(|a| {
            self.mentions.reading(self.mentions.chunks[a.chunk], Category::PRONOUN).is_some_and(|m| {
                self.lexicon.name(m.features, Key::Form) == Some("object")
                    && self.lexicon.number(m.features, Key::Person) == Some(3)
            })
        })
    }

    /// What the words of a chunk say of whom it stands for.
    pub(super) fn describe(&self, chunk: Chunk) -> Description<'a> {
        let mut d = Description::default();
        let lexicon = self.lexicon;
        let first = chunk.start as usize;
        // "het Poolse Tomaszow": no person is neuter.
        let neuter = self
            .mentions
            .sense(lexicon, first, Category::PRONOUN)
            .is_some_and(|p| lexicon.name(p.features, Key::Gender) == Some("neuter"));
        let of_nation = || (first..chunk.end as usize).any(|t| self.mentions.is(lexicon, t, Category::DEMONYM));
        // "het Chinese duo A en B".
        d.collective = neuter && chunk.is_any(Category::PERSON.bit());
        if neuter && !d.collective && of_nation() {
            d.indefinite = true;
            return d;
        }
        if let Some(determiner) = self.mentions.sense(lexicon, first, Category::DETERMINER) {
            let form = lexicon.name(determiner.features, Key::Form);
            d.indefinite = matches!(form, Some("indefinite" | "negative" | "universal" | "quantity" | "interrogative"));
            d.demonstrative = form == Some("demonstrative");
        }
        // "de andere Belg": none that was named.
        d.indefinite |= chunk.end as usize > first + 1
            && self
                .mentions
                .sense(lexicon, first + 1, Category::DETERMINER)
                .is_some_and(|s| lexicon.name(s.features, Key::Form) == Some("indefinite"));
        // "Onze landgenoot" is of the nation of those who write, whoever was spoken of before.
        let owner = self.mentions.sense(lexicon, first, Category::PRONOUN);
        let ours = owner.is_some_and(|o| lexicon.number(o.features, Key::Person).is_some_and(|p| p != 3));
        let ranked = self.mentions.reading(chunk, Category::RANKED).filter(|m| m.has(lexicon, Key::World));
        d.ranking = ranked.and_then(|m| match m.value {
            Value::Whole(n) => Some(n),
            Value::Number(n) => u32::try_from(n.0 / 1000).ok(),
            _ => None,
        });
        // What stands within a name describes nobody: "Noor Smit".
        let name = (first..chunk.end as usize)
            .flat_map(|at| self.mentions.at(at))
            .find(|m| m.category == Category::PERSON && m.rule == 0 && m.end <= chunk.end);
        let named = |m: &Mention| name.is_some_and(|n| n.start <= m.start && m.end <= n.end && n.end - n.start > 1);
        for at in first..chunk.end as usize {
            for mention in self.mentions.at(at) {
                if mention.end > chunk.end {
                    continue;
                }
                match mention.category {
                    Category::DEMONYM if named(mention) || self.of_title(mention) => {}
                    Category::DEMONYM => {
                        d.country = mention.name(lexicon, Key::Ioc);
                        let form = lexicon.name(mention.features, Key::Form);
                        d.plural |= form == Some("plural");
                        // An inflected adjective before a noun says nothing of women and men.
                        let noun = form == Some("person") || mention.end == chunk.end && !self.noun_follows(chunk);
                        if noun {
                            d.gender = crate::mention::gender_of(lexicon, mention.features).or(d.gender);
                        }
                    }
                    Category::REGION_DEMONYM => {
                        if let FeatureValue::Name(id) = FeatureValue::Name(mention.canonical) {
                            d.region = Some(id);
                        }
                        d.plural |= lexicon.name(mention.features, Key::Form) == Some("plural");
                        if mention.end == chunk.end || !lexicon.has(mention.features, Key::Adjective) {
                            d.gender = crate::mention::gender_of(lexicon, mention.features).or(d.gender);
                        }
                    }
                    Category::PERSON_NOUN => {
                        // "wereldkampioen", "sprinter" stand for women as well.
                        let gender =
                            crate::mention::gender_of(lexicon, mention.features).filter(|g| *g == Gender::Women);
                        d.gender = gender.or(d.gender);
                        d.role = lexicon.name(mention.features, Key::Role).and_then(parse_name).or(d.role);
                        d.plural |= lexicon.has(mention.features, Key::Plural);
                        if d.plural && lexicon.has(mention.features, Key::Region) {
                            d.region = d.region.or(Some(mention.canonical));
                        }
                        let of_nation = lexicon.name(mention.features, Key::Nationality).is_some();
                        if !(ours && of_nation) {
                            d.relative |= lexicon.has(mention.features, Key::Relative);
                            d.same_nation |= of_nation;
                        }
                    }
                    Category::AGE if mention.has(lexicon, Key::Vague) => {}
                    Category::AGE => d.age = whole(mention).or(d.age),
                    Category::NUMBER => d.counted = true,
                    _ => {}
                }
            }
        }
        if d.country.is_none() && !chunk.is_any(Category::PERSON.bit()) && chunk.is_any(Category::EPITHET.bit()) {
            d.country = self.country_behind(chunk);
        }
        d
    }

    /// "de atlete uit Oekraïne": the nation behind a description.
    fn country_behind(&self, chunk: Chunk) -> Option<&'a str> {
        let end = chunk.end as usize;
        let role = self.mentions.sense(self.lexicon, end, Category::PREPOSITION)?;
        let article = usize::from(self.mentions.is(self.lexicon, end + 1, Category::DETERMINER));
        let country = self.mentions.category_at(end + 1 + article, Category::COUNTRY)?;
        let from = self.lexicon.name(role.features, Key::Role) == Some("from");
        country.name(self.lexicon, Key::Ioc).filter(|_| from)
    }

    /// "uit Noorwegen", "een Noor": the nation that is told from a token on, and its words.
    pub(super) fn nation_at(&self, at: usize) -> Option<(&'a str, (usize, usize))> {
        if let Some(role) = self.mentions.sense(self.lexicon, at, Category::PREPOSITION) {
            let article = usize::from(self.mentions.is(self.lexicon, at + 1, Category::DETERMINER));
            let country = self.mentions.category_at(at + 1 + article, Category::COUNTRY)?;
            let from = self.lexicon.name(role.features, Key::Role) == Some("from");
            return country.name(self.lexicon, Key::Ioc).filter(|_| from).map(|ioc| (ioc, (at, country.end as usize)));
        }
        let described =
            self.mentions.chunk_at(at).filter(|c| c.is_any(Category::EPITHET.bit() | Category::DEMONYM.bit()))?;
        self.describe(described).country.map(|ioc| (ioc, (at, described.end as usize)))
    }

    /// Whether what is told of a name ends before a token: at a mark, or with the sentence.
    pub(super) fn ends_at(&self, at: usize) -> bool {
        self.text.tokens.get(at).is_none_or(|t| t.first || !t.is_wordlike())
    }

    /// The nation whose code stands in brackets behind a name: "Dahl (Noo/Jumbo-Visma)".
    pub(super) fn code_behind(&self, name: Chunk) -> Option<&'a str> {
        let at = name.end as usize;
        let opens = self.text.tokens.get(at).is_some_and(|t| t.is(Mark::Open));
        let code = self.mentions.sense(self.lexicon, at + 1, Category::COUNTRY_CODE).filter(|_| opens)?;
        let cased = self.text.tokens.get(at + 1).is_some_and(|t| t.shape != Shape::Lower);
        self.lexicon.name(code.features, Key::Ioc).filter(|_| cased)
    }

    /// Whom the noun of a nation's team tells of: "de Nederlandse schaatssters", "de Nederlandse shorttrackers".
    pub(super) fn gender_of_team(&self, chunk: Chunk) -> Option<Gender> {
        let noun = self.mentions.at(chunk.end as usize - 1).find(|m| m.category == Category::PERSON_NOUN)?;
        super::gender_of_several(self.lexicon, noun)
    }

    /// "Nederlands recordhouder": the title is Dutch.
    fn of_title(&self, demonym: &Mention) -> bool {
        self.lexicon.name(demonym.features, Key::Form) == Some("adjective")
            && self
                .mentions
                .at(demonym.end as usize)
                .any(|m| m.category == Category::PERSON_NOUN && self.lexicon.has(m.features, Key::Title))
    }

    /// Whether a chunk ends in a noun for one of a nation: "de vierde Belg", "de best geklasseerde Belgische".
    pub(super) fn ends_in_nation(&self, chunk: Chunk) -> bool {
        let last = chunk.end as usize - 1;
        let form = self
            .mentions
            .sense(self.lexicon, last, Category::DEMONYM)
            .and_then(|s| self.lexicon.name(s.features, Key::Form));
        matches!(form, Some("person" | "adjective-person")) && !self.noun_follows(chunk)
    }

    /// Whether a word that the lexicon does not know as anything else follows: "de Ethiopische hardloopsensatie".
    pub(super) fn noun_follows(&self, chunk: Chunk) -> bool {
        const OTHERS: u128 = Category::ADVERB.bit()
            | Category::PREPOSITION.bit()
            | Category::COORDINATOR.bit()
            | Category::SUBORDINATOR.bit()
            | Category::RELATIVE.bit()
            | Category::PRONOUN.bit()
            | Category::DETERMINER.bit()
            | Category::NEGATION.bit()
            | Category::PARTICLE.bit()
            | Category::TO_INFINITIVE.bit()
            | Category::ORDINAL.bit()
            | Category::RANK.bit()
            | Category::AWARD.bit()
            | Category::PERSON_NOUN.bit()
            | Category::WEEKDAY.bit()
            | Category::MENTION_DAY.bit()
            | Category::RELATIVE_DAY.bit()
            | Category::RELATIVE_PERIOD.bit()
            | Category::NUMBER.bit();
        let at = chunk.end as usize;
        let word = self.text.tokens.get(at).is_some_and(|t| t.kind == TokenKind::Word && t.shape == Shape::Lower);
        // "de Belgische minister"; behind a noun, "de Belg", none follows.
        let adjective = self
            .mentions
            .sense(self.lexicon, at - 1, Category::DEMONYM)
            .is_some_and(|s| self.lexicon.name(s.features, Key::Form) == Some("adjective-person"));
        let noun = || {
            !self.mentions.may_be(at, OTHERS)
                && !self.mentions.is_any(at, OTHERS)
                && self.mentions.verb_use(at).is_none()
        };
        word && (self.mentions.words.get(at).is_some_and(|w| self.lexicon.senses(*w).is_empty()) || adjective && noun())
    }

    /// Whose somebody is, where the name follows: "de ploeggenoot van Smit".
    pub(super) fn owner(&self, chunk: Chunk) -> Option<usize> {
        let of = chunk.end as usize;
        let sense = self.mentions.sense(self.lexicon, of, Category::PREPOSITION)?;
        let named = self.mentions.chunk_at(of + 1)?;
        if self.lexicon.name(sense.features, Key::Role) != Some("of") {
            return None;
        }
        match self.mentions.reading(named, Category::PERSON)?.value {
            Value::Whole(person) => Some(person as usize),
            _ => None,
        }
    }

    /// The entry of the lexicon that has all the names of a club, by the number of the first.
    pub(super) fn club(&self, mention: &Mention, chunk: Chunk) -> Option<u32> {
        let inner = || {
            let mut mentions = (chunk.start as usize..chunk.end as usize).flat_map(|at| self.mentions.at(at));
            mentions.find(|m| m.rule == 0 && m.category == Category::TEAM && m.end == chunk.end)
        };
        let named = if mention.rule == 0 { Some(mention) } else { inner() };
        named.map(|m| m.canonical).filter(|canonical| *canonical != 0)
    }

    /// Whether an argument tells but who another is: "de ploeggenoot van Smit".
    pub(super) fn is_owner(&self, argument: &Argument) -> bool {
        let role = argument.preposition.map(|p| self.lexicon.names.name(p));
        let start = self.mentions.chunks[argument.chunk].start;
        let before = argument.chunk.checked_sub(1).map(|c| self.mentions.chunks[c]);
        role == Some("of")
            && before.is_some_and(|b| {
                b.end + 1 == start
                    && (b.start..b.end)
                        .flat_map(|t| self.mentions.at(t as usize))
                        .any(|m| m.category == Category::PERSON_NOUN && self.lexicon.has(m.features, Key::Relative))
            })
    }

    pub(super) fn team_name(&self, mention: &Mention, chunk: Chunk) -> String {
        if let Some(name) = mention.name(self.lexicon, Key::Name) {
            return name.to_owned();
        }
        if mention.category == Category::TEAM_ALIAS
            && let Some(name) = mention.name(self.lexicon, Key::Ioc).and_then(|c| self.country_name(c))
        {
            return name;
        }
        // "De spelers van PSV": the name in it.
        if mention.rule != 0 && mention.category == Category::TEAM {
            let named = (chunk.start as usize..chunk.end as usize)
                .flat_map(|at| self.mentions.at(at))
                .find(|m| m.rule == 0 && m.category == Category::TEAM && m.end == chunk.end);
            if let Some(named) = named {
                let (start, end) = named.range();
                return self.text.span(start, end).of(self.text.normal.as_str()).to_owned();
            }
        }
        if mention.rule == 0 || mention.canonical == 0 {
            // The words of the text, in their own spelling.
            return self.text.span(chunk.start as usize, chunk.end as usize).of(self.text.normal.as_str()).to_owned();
        }
        self.lexicon.names.name(mention.canonical).to_owned()
    }

    /// The Dutch name of the nation of a code.
    pub(super) fn country_name(&self, code: &str) -> Option<String> {
        self.lexicon.country(code).map(str::to_owned)
    }
}
