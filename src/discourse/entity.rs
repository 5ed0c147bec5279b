//! Entities: who a name, a pronoun or an epithet stands for, and what the text says of them.

use rustc_hash::{FxHashMap, FxHashSet};
use smallvec::SmallVec;

use super::club;
use super::description::{Description, Reader, whole};
use super::salience::{Recent, is_joined};
use super::watch::{Unmeant, Verdict, Watch};
use crate::clause::{Argument, Clause, ClauseKind, Flags, Place};
use crate::grammar::{Category, Key, Lexicon};
use crate::mention::{Chunk, Mention, Mentions, Value};
use crate::text::{Mark, Shape, Text};
use crate::value::{Gender, PersonRole};

/// A person or a team.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Competitor {
    /// By index into the people of the mentions.
    Person(usize),
    /// By index into [`Entities::teams`].
    Team(usize),
}

/// The own nation is among so many teams that are named first.
const FIRST_TEAMS: usize = 50;

/// What the text says of a person.
#[derive(Clone, Debug, Default)]
pub struct Attributes {
    /// Women or men.
    pub gender: Option<Gender>,
    /// A word of the text says so, not the given name alone.
    pub gender_told: bool,
    /// The code of the International Olympic Committee.
    pub country: Option<String>,
    /// Years.
    pub age: Option<u8>,
    /// The words that say it, as a token range.
    pub(super) aged: (usize, usize),
    /// Another age that is told, with its words.
    pub(super) other_age: Option<(u8, (usize, usize))>,
    /// What the person does.
    pub role: Option<PersonRole>,
    /// The given name is a Dutch one.
    pub dutch: bool,
    /// Comes from a region of which the text speaks.
    pub region: Option<u32>,
    /// The place in the ranking of the world that the text tells.
    ranking: Option<u32>,
    /// The nation that the text tells with the name, here or further on, by number in the lexicon's names.
    pub(super) foretold: Option<u32>,
    /// Token ranges where the person is named or referred to.
    pub mentions: Vec<(usize, usize)>,
    /// Token ranges that say country, age and role.
    pub evidence: Vec<(usize, usize)>,
}

/// The people and teams of an article as the text introduces them.
pub struct Entities {
    /// By person.
    pub people: Vec<Attributes>,
    /// Names of teams, with whether a nation, in order of their first mention.
    pub teams: Vec<Team>,
    team_index: FxHashMap<String, usize>,
    /// Clubs by the entry of the lexicon that has all their names.
    clubs: FxHashMap<u32, usize>,
    by_chunk: Vec<Option<Competitor>>,
    /// The persons mentioned, most recent last.
    pub(super) recent: Vec<Recent>,
    /// The nation of several who were spoken of last, the sentence, and the words: "vijf Nederlanders".
    pub(super) countrymen: Option<(String, usize, (usize, usize))>,
    /// Compatriots of whom no nation was told when they were named together, and the words that say so.
    pub(super) compatriots: Vec<([usize; 2], (usize, usize))>,
    /// The team that the text is about, and the sentence.
    spoken_of: Option<(usize, usize)>,
    /// A club that is named beside, and the sentence.
    in_passing: Option<(usize, usize)>,
    /// The team that the text was about first.
    first_team: Option<usize>,
    /// The nations of which the text speaks, by their codes.
    nations: FxHashSet<String>,
    pub(super) sentence: usize,
    paragraph: usize,
}

/// A relative clause that goes on in another has at most so many tokens.
const LONGEST_RELATIVE: usize = 16;

/// A team.
#[derive(Clone, Debug)]
pub struct Team {
    /// Its name.
    pub name: String,
    /// Token ranges where it is named.
    pub mentions: Vec<(usize, usize)>,
    /// A nation, which counts as a team only where it competes.
    pub nation: bool,
    /// It was the subject or object of a clause.
    pub acts: bool,
    /// Women or men, where the mention says so ("de Nederlandse vrouwen").
    pub gender: Option<Gender>,
    /// How the words begin, joined by a plus, that tell its town, and behind a slash its region: "Eindhoven/Brabant".
    pub(super) home: Option<String>,
}

/// How far back, in sentences, an epithet finds its person.
const REACH: usize = 6;

/// How far back, in sentences, "de ploeg" finds its team.
pub(super) const TEAM_REACH: usize = 3;

/// Who is younger does not compete.
const YOUNGEST: u8 = 13;

/// By how much one must be likelier than the next to be given the nation of an epithet.
const CLEAR: i32 = 20;

impl Entities {
    pub(super) fn new(mentions: &Mentions, lexicon: &Lexicon) -> Entities {
        const OF_NATIONS: u128 = Category::COUNTRY.bit() | Category::DEMONYM.bit();
        let of_nations = mentions.items.iter().filter(|m| m.category.is_in(OF_NATIONS));
        let nations = of_nations.filter_map(|m| m.name(lexicon, Key::Ioc)).map(str::to_owned).collect();
        let people = mentions
            .people
            .list
            .iter()
            .map(|p| Attributes { gender: p.gender, dutch: p.dutch, ..Attributes::default() })
            .collect();
        Entities {
            people,
            teams: Vec::new(),
            team_index: FxHashMap::default(),
            clubs: FxHashMap::default(),
            by_chunk: vec![None; mentions.chunks.len()],
            recent: Vec::new(),
            countrymen: None,
            compatriots: Vec::new(),
            spoken_of: None,
            in_passing: None,
            first_team: None,
            nations,
            sentence: 0,
            paragraph: 0,
        }
    }

    pub(super) fn begin_sentence(&mut self, text: &Text, sentence: usize) {
        self.sentence = sentence;
        self.paragraph = text.blocks[text.sentences[sentence].block].paragraph;
    }

    /// Whom a chunk stands for, as resolved.
    pub fn of_chunk(&self, chunk: usize) -> Option<Competitor> {
        self.by_chunk.get(chunk).copied().flatten()
    }

    /// Women or men, as far as known.
    pub fn gender(&self, competitor: Competitor) -> Option<Gender> {
        match competitor {
            Competitor::Person(id) => self.people.get(id).and_then(|p| p.gender),
            Competitor::Team(id) => self.teams.get(id).and_then(|t| t.gender),
        }
    }

    /// Whether but the given name tells women from men.
    pub fn gender_guessed(&self, competitor: Competitor) -> bool {
        matches!(competitor, Competitor::Person(id) if self.people.get(id).is_some_and(|p| !p.gender_told))
    }

    /// Whether the given name is a Dutch one, and with it the gender that it tells is next to certain.
    pub fn has_dutch_name(&self, competitor: Competitor) -> bool {
        matches!(competitor, Competitor::Person(id) if self.people.get(id).is_some_and(|p| p.dutch))
    }

    /// The team of a name, new or known.
    pub fn team(&mut self, name: &str, nation: bool, range: Option<(usize, usize)>) -> usize {
        let id = *self.team_index.entry(name.to_owned()).or_insert_with(|| {
            self.teams.push(Team {
                name: name.to_owned(),
                mentions: Vec::new(),
                nation,
                acts: false,
                gender: None,
                home: None,
            });
            self.teams.len() - 1
        });
        self.teams[id].mentions.extend(range);
        id
    }

    /// Whether a country behind a preposition is told of as one that competes, and not as where something was: "in China".
    fn competes(&self, reader: &Reader, argument: &Argument) -> bool {
        argument.preposition.is_some_and(|p| !matches!(reader.lexicon.names.name(p), "in" | "from"))
    }

    /// The team of a mention, under the fullest of the names that the text gives it: "RKC", "RKC Waalwijk".
    fn club(&mut self, reader: &Reader, mention: &Mention, chunk: Chunk, range: (usize, usize)) -> usize {
        let name = reader.team_name(mention, chunk);
        let nation = mention.category == Category::TEAM_ALIAS;
        let Some(club) = reader.club(mention, chunk).filter(|_| !nation) else {
            return self.team(&name, nation, Some(range));
        };
        let known = self.clubs.get(&club).copied();
        let id = match known.filter(|_| !self.team_index.contains_key(&name)) {
            Some(id) => {
                self.team_index.insert(name.clone(), id);
                self.teams[id].mentions.push(range);
                id
            }
            None => self.team(&name, nation, Some(range)),
        };
        self.clubs.entry(club).or_insert(id);
        if self.teams[id].home.is_none() {
            self.teams[id].home = reader.home(mention, chunk).map(str::to_owned);
        }
        if name.len() > self.teams[id].name.len() {
            self.teams[id].name = name;
        }
        id
    }

    /// Whom an argument stands for.
    pub(super) fn resolve(
        &mut self,
        reader: &Reader,
        clause: &Clause,
        argument: &Argument,
        taken: &[Competitor],
        watch: &mut impl Watch,
    ) -> Option<Competitor> {
        if let Some(known) = self.of_chunk(argument.chunk) {
            return Some(known);
        }
        let chunk = reader.mentions.chunks[argument.chunk];
        let range = (chunk.start as usize, chunk.end as usize);
        let acts = matches!(argument.place, Place::Subject | Place::Object);
        let mut found = None;
        for mention in reader.mentions.readings(chunk) {
            match (mention.category, mention.value) {
                (Category::PERSON, Value::Whole(id)) => {
                    let id = id as usize;
                    if let Some(person) = self.people.get_mut(id) {
                        person.mentions.push(range);
                    }
                    let mut description = reader.describe(chunk);
                    if description.same_nation && description.country.is_none() {
                        description.country = self.nation_before(reader, clause, chunk, id);
                        description.same_nation = description.country.is_none();
                    }
                    self.apply(id, &description, range);
                    self.bracketed(reader, id, chunk);
                    found = Some(Competitor::Person(id));
                }
                // "De ploeg van trainer Maes": the team that is spoken of.
                (Category::TEAM_ALIAS, _) if mention.has(reader.lexicon, Key::Same) => {
                    let of_teams = reader.mentions.sport.is_some_and(|sport| reader.lexicon.is_of_teams(sport));
                    let near = |team: Option<(usize, usize)>| {
                        team.filter(|(_, at)| at + TEAM_REACH >= self.sentence).map(|(team, _)| team)
                    };
                    let another = |team: &usize| {
                        let spoken_of = Competitor::Team(*team);
                        !taken.contains(&spoken_of)
                            && !club::names_team(reader, clause, &self.teams[*team].name)
                            && !self.is_from_elsewhere(reader, *team, chunk)
                    };
                    // "De kustploeg": the club that is known to be from there goes before the one spoken of last.
                    let there = self.club_from_town(reader, clause, chunk, taken);
                    let spoken_of = near(self.spoken_of).or(self.first_team);
                    let team = spoken_of.or_else(|| near(self.in_passing)).filter(|team| of_teams && another(team));
                    let wider = || self.club_from_there(reader, clause, chunk, taken);
                    let team = there.or(team.map(Competitor::Team)).or_else(wider).filter(|_| of_teams);
                    found = found.or(team);
                }
                // "De mannen werden vierde": the crew of the nation that is spoken of.
                (Category::TEAM_ALIAS, _) if mention.has(reader.lexicon, Key::Crew) => {
                    // In a report told at home it is that of the own nation, whoever was told of last.
                    let lexicon = reader.lexicon;
                    let native = |team: &Team| {
                        let mut senses = lexicon.senses(lexicon.word(&team.name)).iter();
                        team.nation
                            && !team.mentions.is_empty()
                            && senses.any(|s| s.category == Category::COUNTRY && lexicon.has(s.features, Key::Native))
                    };
                    let home = self.teams.iter().take(FIRST_TEAMS).position(native);
                    let near = self.spoken_of.filter(|(_, at)| at + TEAM_REACH >= self.sentence).map(|(team, _)| team);
                    if let Some(team) = home.or(near.filter(|team| self.teams[*team].nation)) {
                        self.teams[team].gender = crate::mention::gender_of(reader.lexicon, mention.features);
                        found = found.or(Some(Competitor::Team(team)));
                    }
                }
                // "de vier-zonder": that of a nation only where the text speaks of it.
                (Category::TEAM_ALIAS, _)
                    if reader.lexicon.has(mention.features, Key::Told)
                        && !mention.name(reader.lexicon, Key::Ioc).is_some_and(|code| self.nations.contains(code)) => {}
                (Category::TEAM | Category::TEAM_ALIAS, _) if found.is_none() => {
                    let nation = mention.category == Category::TEAM_ALIAS;
                    // "de Nederlandse schaatssters": the noun says it.
                    let gender = crate::mention::gender_of(reader.lexicon, mention.features)
                        .or_else(|| reader.gender_of_team(chunk).filter(|_| nation));
                    let id = self.club(reader, mention, chunk, range);
                    self.teams[id].acts |= acts || !nation;
                    // A nation has both: what was said of it last holds no longer.
                    self.teams[id].gender = gender.or(self.teams[id].gender.filter(|_| !nation));
                    found = Some(Competitor::Team(id));
                }
                (Category::COUNTRY, _)
                    if found.is_none() && (acts || argument.competitor && self.competes(reader, argument)) =>
                {
                    let name = reader.lexicon.names.name(mention.canonical).to_owned();
                    let id = self.team(&name, true, Some(range));
                    self.teams[id].acts |= acts;
                    self.teams[id].gender = reader.gender_of_team(chunk);
                    found = Some(Competitor::Team(id));
                }
                _ => {}
            }
        }
        // "als eindwinnaar": what somebody is, and nobody else.
        let role = argument.preposition.map(|p| reader.lexicon.names.name(p));
        // "De ploeg": nobody, where no team is spoken of.
        let team = reader
            .mentions
            .reading(chunk, Category::TEAM_ALIAS)
            .is_some_and(|m| [Key::Same, Key::Crew, Key::Told].iter().any(|key| m.has(reader.lexicon, *key)));
        let country = reader.mentions.reading(chunk, Category::COUNTRY).is_some();
        // "Boo, de Noor, was trager": the one before it, as is told when he is described.
        let beside = argument.place == Place::Apposition;
        if found.is_none() && argument.competitor && role != Some("as") && !team && !country && !beside {
            found = self.refer(reader, clause, argument, chunk, taken, watch);
            if let Some(Competitor::Person(id)) = found {
                self.people[id].mentions.push(range);
            }
        }
        let found = found?;
        self.by_chunk[argument.chunk] = Some(found);
        if let Competitor::Team(team) = found {
            if argument.place == Place::Subject {
                self.spoken_of = Some((team, self.sentence));
                self.first_team = self.first_team.or(Some(team));
            } else if !self.teams[team].nation {
                self.in_passing = Some((team, self.sentence));
            }
        }
        if let Competitor::Person(person) = found {
            // "Smit, die Maes zag winnen, was blij, toen hij …": who is the subject but of a relative clause is less in view.
            let subject = argument.place == Place::Subject
                && (argument.inherited || clause.host.is_none_or(|host| self.of_chunk(host).is_none()));
            // "De titel ging naar Smit. Hij …": who has what the clause is about.
            const PRIZE: u128 = Category::AWARD.bit() | Category::RANK.bit() | Category::DISCIPLINE.bit();
            let role = argument.preposition.map(|p| reader.lexicon.names.name(p));
            let receives = matches!(role, Some("to" | "for" | "by"))
                && clause.kind == ClauseKind::Main
                && clause.subjects().next().is_none()
                && clause
                    .arguments
                    .iter()
                    .any(|a| a.preposition.is_none() && reader.mentions.chunks[a.chunk].is_any(PRIZE));
            let subject = subject || receives;
            let heading = clause.kind == ClauseKind::Heading;
            let personal = reader.mentions.reading(chunk, Category::PRONOUN);
            let personal = personal.and_then(|m| reader.lexicon.name(m.features, Key::Form));
            self.recent.push(Recent {
                person,
                sentence: self.sentence,
                paragraph: self.paragraph,
                subject,
                heading,
                owner: reader.is_owner(argument),
                oblique: argument.place == Place::Prepositional && !receives,
                pronoun: matches!(personal, Some("subject" | "object")),
                joined: is_joined(clause, argument),
            });
        }
        Some(found)
    }

    /// Whose a possessive is; it makes nobody more likely to be what a later pronoun means.
    pub(super) fn possessor(
        &mut self,
        reader: &Reader,
        clause: &Clause,
        argument: &Argument,
        watch: &mut impl Watch,
    ) -> Option<Competitor> {
        let chunk = reader.mentions.chunks[argument.chunk];
        let pronoun = Chunk { end: chunk.start + 1, kinds: Category::PRONOUN.bit(), ..chunk };
        let found = self.refer(reader, clause, argument, pronoun, &[], watch)?;
        self.by_chunk[argument.chunk] = Some(found);
        Some(found)
    }

    /// Whom a pronoun or epithet refers to.
    fn refer(
        &mut self,
        reader: &Reader,
        clause: &Clause,
        argument: &Argument,
        chunk: Chunk,
        taken: &[Competitor],
        watch: &mut impl Watch,
    ) -> Option<Competitor> {
        let mut nobody = |why: Unmeant| {
            watch.means_nobody(argument.chunk, why);
            None
        };
        let description = reader.describe(chunk);
        let pronoun = reader.mentions.reading(chunk, Category::PRONOUN);
        // "de twee Britsen": two of them, and not the nation's team.
        if description.plural && description.counted {
            return nobody(Unmeant::Several);
        }
        if description.plural && description.country.is_none() && description.region.is_some() {
            return self.club_nearby(reader, clause, chunk, taken);
        }
        if description.plural {
            // "de Noren": the nation's team.
            let name = reader.country_name(description.country?)?;
            let id = self.team(&name, true, Some((chunk.start as usize, chunk.end as usize)));
            self.teams[id].acts = true;
            self.teams[id].gender = description.gender;
            return Some(Competitor::Team(id));
        }
        // "Wie wint, is kampioen": whoever that is.
        let anyone = pronoun.is_some_and(|m| {
            reader.lexicon.name(m.features, Key::Form) == Some("relative")
                // "Beiden": two, not one.
                || matches!(reader.lexicon.name(m.features, Key::Numerosity), Some("dual" | "trial"))
        });
        if reader.means_several(clause, argument.chunk) {
            return nobody(Unmeant::Several);
        }
        // "Zijn ploeggenoot": not he, and nobody that is named; "onze landgenoot" may be.
        let owner = reader.mentions.sense(reader.lexicon, chunk.start as usize, Category::PRONOUN);
        let ours = owner.is_some_and(|o| reader.lexicon.number(o.features, Key::Person).is_some_and(|p| p != 3));
        // "De 21-jarige ploeggenoot van Smit": who was spoken of, and not Smit.
        let whose = reader.owner(chunk);
        let told_whose = !description.indefinite && owner.is_none() && whose.is_some() && description.age.is_some();
        let another =
            pronoun.is_none() && description.relative && description.country.is_none() && !ours && !told_whose;
        if another && description.same_nation && !description.plural && owner.is_some() {
            return self.countryman(clause, chunk, taken);
        }
        // "Smit is de vierde Fries die wint": what the subject is, and no other.
        let predicate = pronoun.is_none() && clause.verb.copula && argument.place == Place::Object;
        if description.indefinite || anyone {
            return nobody(Unmeant::Anyone);
        }
        if another {
            return nobody(Unmeant::Another);
        }
        if predicate {
            return nobody(Unmeant::Said);
        }
        // "Hekkensluiter werd Tom Maes": what somebody is, not who.
        let bare = chunk.start as usize == clause.extent().0
            && !matches!(clause.kind, ClauseKind::Heading | ClauseKind::ListItem)
            && !chunk.is_any(Category::AGE.bit())
            && !reader.mentions.is_any(chunk.start as usize, Category::DETERMINER.bit() | Category::PRONOUN.bit());
        if bare {
            return nobody(Unmeant::Said);
        }
        // "Smit en Maes ontbraken: eerstgenoemde is ziek."
        if let Some(of_two) = pronoun.and_then(|m| reader.lexicon.name(m.features, Key::Kind))
            && let Some(person) = self.of_two(of_two)
        {
            return Some(Competitor::Person(person));
        }
        if let Some(name) = &description.team {
            return Some(Competitor::Team(self.team(name, false, None)));
        }
        // "de Italiaanse renstal": what a noun that nobody knows stands for need be no person.
        if pronoun.is_none() && description.country.is_some() && reader.noun_follows(chunk) {
            return nobody(Unmeant::Thing);
        }
        let gender = match pronoun {
            Some(m) => {
                if reader.lexicon.number(m.features, Key::Person).is_some_and(|p| p != 3) {
                    return nobody(Unmeant::Speaker);
                }
                crate::mention::gender_of(reader.lexicon, m.features)
            }
            None => description.gender,
        };
        let demonstrative = pronoun
            .is_some_and(|m| reader.lexicon.name(m.features, Key::Form) == Some("demonstrative"))
            || description.demonstrative;
        let possessive = pronoun.is_some_and(|m| reader.lexicon.name(m.features, Key::Form) == Some("possessive"));
        // "…, maar de koploper kon hem niet volgen": another than the subject before, who would be "hij".
        let said_before: Option<usize> = match (pronoun, clause.previous, argument.place) {
            (None, Some(_), Place::Subject) if reader.has_object_pronoun(clause) => self
                .recent
                .iter()
                .rev()
                .find(|r| r.subject)
                .filter(|r| r.sentence == self.sentence && clause.kind == ClauseKind::Main)
                .map(|r| r.person),
            _ => None,
        };
        let relative_before = match (pronoun, clause.kind, argument.place) {
            (Some(_), ClauseKind::Subordinate, Place::Subject) => self.of_relative(reader, clause.extent().0),
            _ => None,
        };
        // "De Fries werd verrast door Smit": whoever is named in the clause is another.
        let subject = pronoun.is_some_and(|m| reader.lexicon.name(m.features, Key::Form) == Some("subject"));
        let named_after = |person: usize| {
            (subject || pronoun.is_none())
                && clause.arguments.iter().any(|a| {
                    !a.inherited && a.chunk > argument.chunk && a.place != Place::Apposition && reader.names(a, person)
                })
        };
        // "Nu de kopman de ronde heeft verlaten, kan Smit doen wat hij wil": nor is he who is named in what follows.
        let mut follow: SmallVec<[u32; 4]> = SmallVec::new();
        let first = clause.kind == ClauseKind::Subordinate || clause.previous.is_none();
        if first && pronoun.is_none() && argument.place == Place::Subject {
            let end = reader.text.sentences.get(self.sentence).map_or(0, |s| s.end);
            // "De Belg had geluk: na de val was er voor Maes nog tijd": what is told more of him names him.
            let start = chunk.end as usize;
            let end = (start..end).find(|&at| reader.text.tokens[at].is(Mark::Colon)).unwrap_or(end);
            let chunks = reader.mentions.chunks[argument.chunk + 1..].iter().take_while(|c| (c.start as usize) < end);
            let named = chunks.take(REACH).filter_map(|c| reader.mentions.reading(*c, Category::PERSON));
            follow.extend(named.filter_map(|m| match m.value {
                Value::Whole(person) => Some(person),
                _ => None,
            }));
        }
        // "Zij voert de stand aan, Smit volgt": whom a clause behind a comma is about is another.
        if subject && !demonstrative && argument.place == Place::Subject && clause.kind == ClauseKind::Main {
            let end = reader.text.sentences.get(self.sentence).map_or(0, |s| s.end);
            let chunks = reader.mentions.chunks[argument.chunk + 1..].iter().take_while(|c| (c.start as usize) < end);
            let told = |c: &&Chunk| {
                let before = c.start as usize - 1;
                let begins = reader.text.tokens[before].is(Mark::Comma)
                    || reader.mentions.is(reader.lexicon, before, Category::COORDINATOR);
                begins && reader.mentions.verb_use(c.end as usize).is_finite()
            };
            let named = chunks.take(REACH).filter(told).filter_map(|c| reader.mentions.reading(*c, Category::PERSON));
            follow.extend(named.filter_map(|m| match m.value {
                Value::Whole(person) => Some(person),
                _ => None,
            }));
        }
        let barred = |person: usize| {
            whose == Some(person) && description.relative
                || taken.contains(&Competitor::Person(person))
                || named_after(person)
                || follow.contains(&(person as u32))
        };
        // One who is known to come from there, but cannot be meant here, leaves nobody of whom it is not known.
        let known_elsewhere = description.country.is_some()
            && self.recent.iter().rev().take(40).any(|r| {
                barred(r.person)
                    && self.nation(reader, r.person) == description.country
                    && self.sentence.saturating_sub(r.sentence) <= REACH
            });
        // "De 33-jarige": the one of whom the text told that age.
        let known_so_old = description.age.is_some()
            && self.recent.iter().rev().take(40).any(|r| {
                !barred(r.person)
                    && self.people[r.person].age == description.age
                    && self.sentence.saturating_sub(r.sentence) <= REACH
            });
        // "Smit klopte Maes en Bos. De Noorse …, de Deense …": two who are told apart by their nations come in the order of their names.
        let contrasted = pronoun.is_none() && description.country.is_some() && self.contrasts(reader, argument.chunk);
        let mut best: Option<(i32, usize)> = None;
        // The best of the others who may come from there as well.
        let mut rival: Option<i32> = None;
        for (back, recent) in self.recent.iter().rev().enumerate().take(40) {
            let person = &self.people[recent.person];
            let mut doubt = 0;
            let distance = self.sentence.saturating_sub(recent.sentence);
            let mut weigh = |verdict: Verdict| watch.weighs(argument.chunk, recent.person, verdict);
            if barred(recent.person) {
                weigh(Verdict::Barred);
                continue;
            }
            if distance > REACH || pronoun.is_some() && distance > 2 {
                weigh(Verdict::Far);
                continue;
            }
            if let (Some(wanted), Some(have)) = (gender, person.gender)
                && wanted != have
                && wanted != Gender::Mixed
            {
                // A given name may mislead where a country or an age tells who is meant.
                if pronoun.is_some() || description.country.is_none() && description.age.is_none() {
                    weigh(Verdict::Gender);
                    continue;
                }
                doubt = 45;
            }
            if let Some(country) = description.country
                && match self.nation(reader, recent.person) {
                    Some(own) => own != country,
                    None => known_elsewhere,
                }
            {
                weigh(Verdict::Nation);
                continue;
            }
            if description.age.is_some() && description.age != person.age && (person.age.is_some() || known_so_old) {
                weigh(Verdict::Age);
                continue;
            }
            // "Smit, de nummer 3 van de wereld, speelt tegen Maes. De nummer 4 …": not Smit.
            if description.ranking.is_some() && person.ranking.is_some() && description.ranking != person.ranking {
                weigh(Verdict::Ranking);
                continue;
            }
            let nation = self.nation(reader, recent.person);
            if description.region.is_some() && nation.is_some_and(|c| !reader.lexicon.is_native(c)) {
                weigh(Verdict::Nation);
                continue;
            }
            match (description.role, person.role) {
                (Some(PersonRole::Coach), Some(PersonRole::Coach)) => {}
                (Some(PersonRole::Coach), _)
                | (Some(_), Some(PersonRole::Coach | PersonRole::Analyst | PersonRole::Official)) => {
                    weigh(Verdict::Role);
                    continue;
                }
                (None, Some(PersonRole::Coach | PersonRole::Analyst | PersonRole::Official)) if pronoun.is_none() => {
                    // "De Oekraïner": hardly the coach, unless nobody else is near.
                    if description.country.is_none() {
                        weigh(Verdict::Role);
                        continue;
                    }
                    doubt += 30;
                }
                // "Onder het oog van coach Maes stootte hij": hardly the coach.
                (None, Some(PersonRole::Coach | PersonRole::Analyst | PersonRole::Official)) => doubt += 15,
                _ => {}
            }
            // "De Rus" is hardly the one with a Dutch given name.
            let abroad = description.country.is_some_and(|c| !reader.lexicon.is_native(c));
            if abroad && nation.is_none() && person.dutch {
                doubt += 25;
            }
            // Nor one who comes from a region here.
            if abroad && nation.is_none() && person.region.is_some() {
                doubt += 25;
            }
            // "De Nederlandse": hardly one of whom the text did not say it, and whose given name is foreign.
            if description.country.is_some() && !abroad && nation.is_none() && !person.dutch {
                doubt += 20;
            }
            if said_before == Some(recent.person) {
                doubt += 30;
            }
            // "Bos, die op weg leek naar de zege toen ze viel": whom the relative clause is about.
            if relative_before == Some(recent.person) {
                doubt -= 50;
            }
            let mut score = 100 - doubt - 22 * distance as i32 - back.min(8) as i32 * 2;
            score += recent.salience(&description, pronoun.is_some(), demonstrative, possessive);
            if recent.paragraph != self.paragraph {
                score -= 8;
            }
            if recent.heading {
                score -= 24;
            }
            if recent.owner && pronoun.is_some() {
                score -= 24;
            }
            if contrasted && !recent.subject && nation.is_none() && distance == 1 {
                score += back.min(8) as i32 * 4;
            }
            if description.country.is_some() && nation == description.country {
                // Where the text said that somebody is from abroad, an epithet hardly means one of whom it did not.
                let told = if recent.paragraph == self.paragraph { 45 } else { 28 };
                score += if abroad && description.age.is_none() { told } else { 20 };
            }
            if description.age.is_some() && person.age == description.age {
                score += 35;
            }
            if description.region.is_some() && person.region == description.region {
                score += 40;
            }
            if description.ranking.is_some() && person.ranking == description.ranking {
                score += 40;
            }
            if gender.is_some() && person.gender == gender {
                score += 6;
            }
            weigh(Verdict::Score(score));
            match best {
                Some((own, person)) if person == recent.person => best = Some((score.max(own), person)),
                Some((own, _)) if own >= score => rival = rival.max(Some(score)),
                _ => {
                    rival = best.map(|(score, _)| score);
                    best = Some((score, recent.person));
                }
            }
        }
        // A country that only one person of the article has.
        if best.is_none()
            && self.people.len() <= 400
            && let Some(country) = description.country
        {
            let mut of_country =
                (0..self.people.len()).filter(|&i| self.people[i].country.as_deref() == Some(country) && !barred(i));
            if let (Some(id), None) = (of_country.next(), of_country.next()) {
                watch.weighs(argument.chunk, id, Verdict::Alone);
                best = Some((0, id));
            }
        }
        let (score, person) = best?;
        if pronoun.is_some() {
            self.people[person].gender = self.people[person].gender.or(gender);
            self.people[person].gender_told |= gender.is_some();
        } else if !description.relative || ours {
            // Where another may be meant as well, it is not said of either.
            let apart = contrasted && self.recent.iter().rev().find(|r| r.person == person).is_some_and(|r| !r.subject);
            let unsure = !apart && rival.is_some_and(|rival| score < rival + CLEAR);
            let description = Description { country: description.country.filter(|_| !unsure), ..description };
            self.apply(person, &description, (chunk.start as usize, chunk.end as usize));
        }
        Some(Competitor::Person(person))
    }

    /// Whether another nation is told of somebody further on in the sentence: "De Noorse won, de Deense viel".
    fn contrasts(&self, reader: &Reader, chunk: usize) -> bool {
        let own = reader.describe(reader.mentions.chunks[chunk]).country;
        let end = reader.text.sentences.get(self.sentence).map_or(0, |s| s.end);
        let following = reader.mentions.chunks[chunk + 1..].iter().take(REACH).take_while(|c| (c.start as usize) < end);
        let described = following.filter(|c| !c.is_any(Category::PERSON.bit()));
        described.map(|c| reader.describe(*c)).any(|d| d.country.is_some() && d.country != own && !d.plural)
    }

    /// Whom the relative clause is about that goes on right before a token: "Bos, die op kop lag toen …".
    fn of_relative(&self, reader: &Reader, end: usize) -> Option<usize> {
        let within = (end.saturating_sub(LONGEST_RELATIVE)..end).rev();
        let mut words = within.take_while(|&at| reader.text.tokens[at].is_wordlike() && !reader.text.tokens[at].first);
        let opener = words.find(|&at| reader.mentions.is(reader.lexicon, at, Category::RELATIVE))?;
        let comma = opener.checked_sub(1).filter(|&at| reader.text.tokens[at].is(Mark::Comma))?;
        let host = reader.mentions.first_chunk(comma).checked_sub(1)?;
        let named = reader.mentions.chunks[host].end as usize == comma;
        match self.of_chunk(host).filter(|_| named)? {
            Competitor::Person(id) => Some(id),
            Competitor::Team(_) => None,
        }
    }

    /// Takes over what a description says of a person.
    pub(super) fn apply(&mut self, person: usize, description: &Description, range: (usize, usize)) {
        let country = description.country.filter(|_| !description.same_nation);
        let Some(attributes) = self.people.get_mut(person) else { return };
        let news = country.is_some() || description.age.is_some() || description.role.is_some();
        attributes.gender = attributes.gender.or(description.gender);
        attributes.gender_told |= description.gender.is_some() && description.gender == attributes.gender;
        attributes.country = attributes.country.take().or_else(|| country.map(str::to_owned));
        match (attributes.age, description.age) {
            (None, Some(age)) => (attributes.age, attributes.aged) = (Some(age), range),
            (Some(known), Some(age)) if age != known && attributes.other_age.is_none() => {
                attributes.other_age = Some((age, range));
            }
            _ => {}
        }
        attributes.role = attributes.role.or(description.role);
        attributes.region = attributes.region.or(description.region);
        attributes.ranking = attributes.ranking.or(description.ranking);
        if news {
            attributes.evidence.push(range);
        }
    }

    /// "Kim (Kor)", "De Boo (19)", "Connor Howe uit Canada".
    fn bracketed(&mut self, reader: &Reader, person: usize, chunk: Chunk) {
        let end = chunk.end as usize;
        let tokens = &reader.text.tokens;
        if tokens.get(end).is_some_and(|t| t.is(Mark::Open)) {
            let mut at = end + 1;
            while at < tokens.len() && at < end + 8 && !tokens[at].is(Mark::Close) {
                // "(Can)" is a country's code, whatever else the word can be.
                let code = reader.mentions.sense(reader.lexicon, at, Category::COUNTRY_CODE);
                if let Some(code) = code.filter(|_| tokens[at].shape != Shape::Lower) {
                    let country = reader.lexicon.name(code.features, Key::Ioc);
                    self.apply(person, &Description { country, ..Description::default() }, (at, at + 1));
                }
                // "(Team Sunweb, 27)": a number alone behind a comma is an age.
                let alone = tokens[at - 1].is(Mark::Comma) && tokens.get(at + 1).is_some_and(|t| t.is(Mark::Close));
                let years = reader.text.word(at).parse::<u8>().ok().filter(|y| alone && (YOUNGEST..=60).contains(y));
                if years.is_some() {
                    self.apply(person, &Description { age: years, ..Description::default() }, (at, at + 1));
                }
                for mention in reader.mentions.at(at) {
                    let description = match mention.category {
                        Category::COUNTRY => {
                            Description { country: mention.name(reader.lexicon, Key::Ioc), ..Description::default() }
                        }
                        // "Sevastova (12)": a number so low is that of a seeding.
                        Category::AGE if !mention.has(reader.lexicon, Key::Vague) => Description {
                            age: whole(mention).filter(|years| *years >= YOUNGEST),
                            ..Description::default()
                        },
                        _ => continue,
                    };
                    self.apply(person, &description, (at, at + 1));
                }
                at += 1;
            }
            // "Cate Campbell (24,11) uit Australië".
            self.comes_from(reader, person, at + 1);
            return;
        }
        self.comes_from(reader, person, end);
    }

    /// A description in apposition to the argument before it.
    pub(super) fn describe(&mut self, reader: &Reader, clause: &Clause, argument: &Argument) {
        let before = clause
            .arguments
            .iter()
            .rev()
            .filter(|a| a.chunk < argument.chunk)
            .find(|a| a.competitor && a.place != Place::Apposition);
        let Some(Competitor::Person(person)) = before.and_then(|a| self.of_chunk(a.chunk)) else { return };
        let chunk = reader.mentions.chunks[argument.chunk];
        let description = reader.describe(chunk);
        let range = (chunk.start as usize, chunk.end as usize);
        if description.plural {
            // "A en B, de twee Nederlandse deelnemers": each of them.
            let group = before.map(|a| a.group);
            for one in clause.arguments.iter().filter(|a| a.competitor && Some(a.group) == group) {
                if let Some(Competitor::Person(person)) = self.of_chunk(one.chunk).filter(|_| !description.relative) {
                    self.apply(person, &description, range);
                }
            }
            return;
        }
        if !description.relative {
            self.apply(person, &description, range);
        }
        self.by_chunk[argument.chunk] = Some(Competitor::Person(person));
    }

    /// A description in front of the name that it is about: "Een andere Rus, Piet Maes, werd derde".
    pub(super) fn describe_ahead(&mut self, reader: &Reader, before: &Argument, named: &Argument) {
        let [chunk, name] = [before, named].map(|a| reader.mentions.chunks[a.chunk]);
        let described = chunk.is_any(Category::EPITHET.bit() | Category::DEMONYM.bit())
            && !chunk.is_any(Category::PERSON.bit())
            && !before.competitor
            && name.start == chunk.end + 1
            && reader.text.tokens[chunk.end as usize].is(Mark::Comma);
        if let (true, Some(Competitor::Person(person))) = (described, self.of_chunk(named.chunk)) {
            let description = reader.describe(chunk);
            if !description.plural && !description.relative {
                self.apply(person, &description, (chunk.start as usize, chunk.end as usize));
            }
        }
    }

    /// What the clause says that its subject is: "won als eerste Belg", "was de beste Rus", "de beste Rus heette Smit".
    pub(super) fn describe_subject(&mut self, reader: &Reader, clause: &Clause, argument: &Argument) {
        let chunk = reader.mentions.chunks[argument.chunk];
        let first = chunk.start as usize;
        let as_what = || {
            let sense = reader.mentions.sense(reader.lexicon, first, Category::PREPOSITION);
            sense.and_then(|s| reader.lexicon.name(s.features, Key::Role)) == Some("as")
                || argument.preposition.is_some_and(|p| reader.lexicon.names.name(p) == "as")
        };
        let is_what = clause.verb.copula
            && (argument.place == Place::Object || !argument.competitor)
            && (chunk.is_any(Category::EPITHET.bit())
                || argument.preposition.is_none() && reader.ends_in_nation(chunk));
        let nation = (first..chunk.end as usize).any(|t| reader.mentions.is(reader.lexicon, t, Category::DEMONYM));
        // "Smit is pas 24 jaar oud".
        let aged = clause.verb.copula
            && !clause.verb.past
            && !argument.competitor
            && argument.preposition.is_none()
            && chunk.is_any(Category::AGE.bit());
        // "Smit won op zijn 34ste verjaardag".
        let own_age = || {
            let age = reader.mentions.reading(chunk, Category::AGE);
            age.is_some_and(|m| m.has(reader.lexicon, Key::Possessive))
                && clause.verb.flags == Flags::NONE
                && !super::beside(clause)
        };
        // "Smit is trainer van Ajax".
        let apart = |role| matches!(role, Some(PersonRole::Coach | PersonRole::Analyst | PersonRole::Official));
        let employed =
            || is_what && clause.verb.flags == Flags::NONE && !clause.verb.past && apart(reader.describe(chunk).role);
        let told = aged || own_age() || nation && (is_what || as_what()) || employed();
        if chunk.is_any(Category::PERSON.bit()) || !told {
            return;
        }
        let mut subjects = clause.subjects();
        let (Some(subject), None) = (subjects.next(), subjects.next()) else { return };
        if let Some(Competitor::Person(person)) = self.of_chunk(subject.chunk) {
            let description = reader.describe(chunk);
            if !description.plural && !description.relative {
                self.apply(person, &description, (first, chunk.end as usize));
            }
        }
    }

    /// The subject of the clause is what a pronoun most likely means next.
    pub(super) fn note_subject(&mut self, clause: &Clause) {
        // "Hij reed weg van Smit, die nog over was": the text goes on about him.
        if clause.kind == ClauseKind::Relative {
            return;
        }
        for subject in clause.subjects() {
            if let Some(Competitor::Person(person)) = self.of_chunk(subject.chunk) {
                self.recent.push(Recent {
                    person,
                    sentence: self.sentence,
                    paragraph: self.paragraph,
                    subject: true,
                    heading: false,
                    owner: false,
                    oblique: false,
                    pronoun: false,
                    joined: is_joined(clause, subject),
                });
            }
        }
    }

    /// "Haar broer Jan Maes werd tweede": who has a fact of a contest is no mere relative.
    pub(super) fn competed(&mut self, person: usize) {
        if let Some(person) = self.people.get_mut(person).filter(|p| p.role == Some(PersonRole::Other)) {
            person.role = Some(PersonRole::Athlete);
        }
    }

    /// Puts the mentions in order.
    pub(super) fn settle(&mut self) {
        self.settle_nations();
        for person in &mut self.people {
            person.mentions.sort_unstable();
            person.mentions.dedup();
        }
    }
}
