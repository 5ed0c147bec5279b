//! Nations: what a country told of one says of others, "zijn landgenoot", "dat waren", "uit Noorwegen".

use smallvec::SmallVec;

use super::description::{Description, Reader};
use super::entity::{Competitor, Entities};
use super::salience::Recent;
use crate::clause::{Argument, Clause, ClauseKind};
use crate::grammar::{Category, Key};
use crate::mention::{Chunk, Value};
use crate::text::Mark;

/// A list of people behind a colon has at most so many tokens.
const LONGEST_LIST: usize = 80;

impl Entities {
    /// Notes the nations that the text tells with people's names, wherever it does: "de Belg" of the first paragraph is not the
    /// one who is "de Noor Ole Dahl" in the last.
    pub(super) fn foretell(&mut self, reader: &Reader) {
        for &chunk in reader.mentions.chunks.iter().filter(|c| c.is_any(Category::PERSON.bit())) {
            let person = reader.mentions.reading(chunk, Category::PERSON).map(|m| m.value);
            let Some(Value::Whole(person)) = person else { continue };
            let description = reader.describe(chunk);
            let told = description.country.filter(|_| !description.same_nation);
            let country = told.or_else(|| reader.code_behind(chunk)).and_then(|c| reader.lexicon.names.id(c));
            if let Some(attributes) = self.people.get_mut(person as usize) {
                attributes.foretold = attributes.foretold.or(country);
            }
        }
    }

    /// The nation of a person, as far as the text tells it anywhere with the name or has told it so far.
    pub(super) fn nation<'a>(&'a self, reader: &'a Reader, person: usize) -> Option<&'a str> {
        let person = &self.people[person];
        person.country.as_deref().or_else(|| person.foretold.map(|id| reader.lexicon.names.name(id)))
    }

    /// "Smit zorgde voor Nederlandse winst": the nation that a chunk tells is that of a person.
    pub(super) fn tell_nation(&mut self, reader: &Reader, who: Option<Competitor>, chunk: usize) {
        let chunk = reader.mentions.chunks[chunk];
        let told = reader.mentions.readings(chunk).find_map(|m| m.name(reader.lexicon, Key::Ioc));
        let country = told.or_else(|| reader.describe(chunk).country);
        if let (Some(Competitor::Person(person)), Some(_)) = (who, country) {
            let description = Description { country, ..Description::default() };
            self.apply(person, &description, (chunk.start as usize, chunk.end as usize));
        }
    }

    /// "op vijf honderdsten van zijn landgenoot": the one of a known nation who was spoken of just before; so it is also the
    /// nation of the subject.
    pub(super) fn countryman(&mut self, clause: &Clause, chunk: Chunk, taken: &[Competitor]) -> Option<Competitor> {
        let of = |recent: &&Recent| {
            !taken.contains(&Competitor::Person(recent.person))
                && self.people[recent.person].country.is_some()
                && self.sentence.saturating_sub(recent.sentence) <= 2
        };
        let other = self.recent.iter().rev().take(12).find(of)?.person;
        let country = self.people[other].country.clone();
        let subjects: SmallVec<[usize; 4]> = clause
            .subjects()
            .filter_map(|a| match self.of_chunk(a.chunk) {
                Some(Competitor::Person(id)) => Some(id),
                _ => None,
            })
            .collect();
        let [subject] = subjects.as_slice() else { return None };
        let subject = &mut self.people[*subject];
        if subject.country.is_some() && subject.country != country {
            return None;
        }
        if subject.country.is_none() {
            subject.country = country;
            subject.evidence.push((chunk.start as usize, chunk.end as usize));
        }
        Some(Competitor::Person(other))
    }

    /// "Vijf Nederlanders hielden stand. Dat waren A, B en C", "Geen Nederlanders aan de start: A en B ontbraken".
    pub(super) fn tell_countrymen(&mut self, reader: &Reader, clause: &Clause) {
        const SEVERAL: u128 = Category::EPITHET.bit() | Category::DEMONYM.bit() | Category::PERSON_NOUN.bit();
        for argument in clause.arguments.iter().filter(|a| !a.inherited) {
            let chunk = reader.mentions.chunks[argument.chunk];
            if !chunk.is_any(SEVERAL) || chunk.is_any(Category::PERSON.bit()) {
                continue;
            }
            let description = reader.describe(chunk);
            if let (true, Some(country)) = (description.plural, description.country) {
                self.countrymen = Some((country.to_owned(), self.sentence, (chunk.start as usize, chunk.end as usize)));
            }
        }
        let near = |told: &&(String, usize, (usize, usize))| told.1 + 1 >= self.sentence;
        let Some((country, sentence, range)) = self.countrymen.as_ref().filter(near).cloned() else { return };
        let that = || {
            clause.verb.copula
                && clause.arguments.iter().any(|a| {
                    reader
                        .mentions
                        .reading(reader.mentions.chunks[a.chunk], Category::PRONOUN)
                        .is_some_and(|m| reader.lexicon.name(m.features, Key::Form) == Some("demonstrative"))
                })
        };
        let listed = |start: usize| {
            start > range.1
                && (range.1..start.min(range.1 + LONGEST_LIST)).any(|at| reader.text.tokens[at].is(Mark::Colon))
        };
        let named = self.sentence == sentence + 1 && that();
        if self.sentence != sentence && !named {
            return;
        }
        for argument in clause.arguments.iter().filter(|a| !a.inherited && a.preposition.is_none()) {
            let start = reader.mentions.chunks[argument.chunk].start as usize;
            let Some(Competitor::Person(person)) = self.of_chunk(argument.chunk) else { continue };
            let person = &mut self.people[person];
            if person.country.is_none() && (named || listed(start)) {
                person.country = Some(country.clone());
                person.evidence.push(range);
            }
        }
    }

    /// "Van de Belgen was Maes de beste", "voor Nederland waren A en B in actie": of which nation those are who did it.
    pub(super) fn tell_nation_of_subjects(&mut self, reader: &Reader, clause: &Clause) {
        let Some(finite) = clause.verb.finite else { return };
        let start = |a: &Argument| reader.mentions.chunks[a.chunk].start as usize;
        let Some(first) = clause.arguments.iter().find(|a| !a.inherited).filter(|a| start(a) < finite) else { return };
        let chunk = reader.mentions.chunks[first.chunk];
        let role = |sense: &crate::grammar::Sense| reader.lexicon.name(sense.features, Key::Role);
        let inner = reader.mentions.sense(reader.lexicon, chunk.start as usize, Category::PREPOSITION).and_then(role);
        let role = first.preposition.map(|p| reader.lexicon.names.name(p)).or(inner);
        let country = match role {
            Some("of") => Some(reader.describe(chunk)).filter(|d| d.plural).and_then(|d| d.country).or_else(|| {
                // "Van het Amerikaanse trio was Smit de beste", but "de inzet van het trio".
                let crew = reader.mentions.reading(chunk, Category::TEAM_ALIAS);
                let opens = chunk.start as usize <= clause.extent().0 + 1;
                crew.filter(|_| opens).and_then(|m| m.name(reader.lexicon, Key::Ioc))
            }),
            Some("for") if at_start(reader, clause) => {
                reader.mentions.reading(chunk, Category::COUNTRY).and_then(|m| m.name(reader.lexicon, Key::Ioc))
            }
            _ => None,
        };
        if country.is_none() || chunk.is_any(Category::PERSON.bit()) {
            return;
        }
        for subject in clause.subjects() {
            if let Some(Competitor::Person(person)) = self.of_chunk(subject.chunk) {
                let description = Description { country, ..Description::default() };
                self.apply(person, &description, (chunk.start as usize, chunk.end as usize));
            }
        }
    }

    /// "Derde werd nog een Canadees: Graeme Fish": who the one of a nation is stands behind the colon.
    pub(super) fn tell_nation_of_named(&mut self, reader: &Reader, argument: &Argument) {
        let chunk = reader.mentions.chunks[argument.chunk];
        let colon = reader.text.tokens.get(chunk.end as usize).is_some_and(|t| t.is(Mark::Colon));
        let named = || reader.mentions.chunk_at(chunk.end as usize + 1);
        if !colon || chunk.is_any(Category::PERSON.bit()) || !reader.ends_in_nation(chunk) {
            return;
        }
        let person = named().and_then(|name| reader.mentions.reading(name, Category::PERSON));
        if let Some(Value::Whole(person)) = person.map(|m| m.value) {
            let country = reader.describe(chunk).country;
            let description = Description { country, ..Description::default() };
            self.apply(person as usize, &description, (chunk.start as usize, chunk.end as usize));
        }
    }

    /// The country of the one whose compatriot is named: "voor zijn landgenoot Kazuya Yamada". Where it is not told yet, it may
    /// be further on, of either.
    pub(super) fn nation_before<'a>(
        &mut self,
        reader: &Reader<'a>,
        clause: &Clause,
        chunk: Chunk,
        named: usize,
    ) -> Option<&'a str> {
        let other = self.compatriot(reader, clause, chunk, named)?;
        let names = &reader.lexicon.names;
        let country = self.people[other].country.as_deref().and_then(|country| names.id(country));
        if country.is_none() {
            self.compatriots.push(([other, named], (chunk.start as usize, chunk.end as usize)));
        }
        country.map(|id| names.name(id))
    }

    /// Gives compatriots the nation that the text told of one of them.
    pub(super) fn settle_nations(&mut self) {
        let pairs = std::mem::take(&mut self.compatriots);
        // "Smit. Zijn landgenoot Maes … De Belg Bos en zijn landgenoot Smit": from the last to the first, and back.
        for &([one, other], range) in pairs.iter().rev().chain(&pairs) {
            let country = |person: usize| self.people.get(person).and_then(|p| p.country.clone());
            let (person, country) = match (country(one), country(other)) {
                (Some(country), None) => (other, country),
                (None, Some(country)) => (one, country),
                _ => continue,
            };
            if let Some(person) = self.people.get_mut(person) {
                person.country = Some(country);
                person.evidence.push(range);
            }
        }
    }

    /// Whose compatriot a named person is.
    fn compatriot(&self, reader: &Reader, clause: &Clause, chunk: Chunk, named: usize) -> Option<usize> {
        // "landgenote Kazuya Yamada", "zijn landgenoot", but not "onze landgenoot".
        let owner = reader.mentions.sense(reader.lexicon, chunk.start as usize, Category::PRONOUN);
        if owner.is_some_and(|o| reader.lexicon.number(o.features, Key::Person).is_some_and(|p| p != 3)) {
            return None;
        }
        // "Milaks landgenoot Kenderesi": of whom it says.
        let start = chunk.start as usize;
        let before = start.checked_sub(1).and_then(|before| reader.mentions.chunk_over(before));
        let within = reader.mentions.at(start).filter(|m| m.category == Category::PERSON && m.end < chunk.end);
        let before = before.and_then(|c| reader.mentions.reading(c, Category::PERSON));
        let whose = within.chain(before).map(|m| m.value).find(|value| *value != Value::Whole(named as u32));
        if let Some(Value::Whole(person)) = whose {
            return Some(person as usize).filter(|person| *person < self.people.len());
        }
        // "Miller, die tweede werd achter zijn landgenoot Barton": that of the clause's only subject.
        let mut subjects = clause.subjects().filter_map(|a| self.of_chunk(a.chunk));
        if let (Some(Competitor::Person(subject)), None) = (subjects.next(), subjects.next())
            && clause.kind == ClauseKind::Relative
            && subject != named
        {
            return Some(subject);
        }
        // Who is named with them is no one spoken of before.
        let before = |person: usize| self.people[person].mentions.iter().any(|m| m.1 <= chunk.start as usize);
        let near = || self.recent.iter().rev().take(12).filter(|r| r.person != named && before(r.person));
        // Of those just spoken of, the one that the text is about; "diens" is the last one named.
        let last = owner.is_some_and(|o| reader.lexicon.has(o.features, Key::Demonstrative));
        let named_last = || {
            let start = chunk.start as usize;
            near()
                .filter(|_| last)
                .max_by_key(|r| self.people[r.person].mentions.iter().map(|m| m.1).filter(|end| *end <= start).max())
        };
        let near = near().find(|r| r.subject && !last).or_else(named_last).or_else(|| near().next())?;
        (self.sentence.saturating_sub(near.sentence) <= 2).then_some(near.person)
    }

    /// Gives the country of "de Japanse favorietes A en B", "haar landgenotes A en B" to each of them.
    pub(super) fn share_country(&mut self, reader: &Reader, clause: &Clause) {
        for (at, first) in clause.arguments.iter().enumerate() {
            let Some(next) = clause.arguments.get(at + 1) else { break };
            if first.inherited || first.group != next.group || !next.competitor {
                continue;
            }
            let chunk = reader.mentions.chunks[first.chunk];
            let description = reader.describe(chunk);
            // "het Chinese duo A en B".
            let team = reader
                .mentions
                .readings(chunk)
                .find(|m| m.category == Category::TEAM_ALIAS)
                .and_then(|m| m.name(reader.lexicon, Key::Ioc));
            let country = description.country.or(team).or_else(|| match self.of_chunk(first.chunk) {
                Some(Competitor::Person(id)) if description.same_nation => {
                    self.nation_before(reader, clause, chunk, id)
                }
                _ => None,
            });
            let description = Description { country, same_nation: false, ..description };
            if !(description.plural || description.collective || team.is_some()) || description.country.is_none() {
                continue;
            }
            let others = clause.arguments[at + 1..].iter().take_while(|a| a.group == first.group);
            // "de Hongaren A en B en de Slovenen C en D".
            let own = |a: &&Argument| {
                let nation = reader.describe(reader.mentions.chunks[a.chunk]).country;
                nation.is_none() || nation == description.country
            };
            for other in others.take_while(own) {
                if let Some(Competitor::Person(person)) = self.of_chunk(other.chunk) {
                    self.apply(person, &description, (chunk.start as usize, chunk.end as usize));
                }
            }
        }
    }

    /// "Dahl, net als Berg uit Noorwegen": who another is likened to from a token on, and what follows.
    fn likened(&self, reader: &Reader, at: usize) -> Option<(usize, usize)> {
        let like = reader
            .mentions
            .at(at)
            .find(|m| m.category == Category::PREPOSITION && m.name(reader.lexicon, Key::Role) == Some("comparison"))?;
        let other = reader.mentions.chunk_at(like.end as usize)?;
        match reader.mentions.reading(other, Category::PERSON)?.value {
            Value::Whole(person) => Some((person as usize, other.end as usize)),
            _ => None,
        }
    }

    /// "Yamada, eveneens uit Japan": the country of a person whose name, or bracket, ends before a token.
    pub(super) fn comes_from(&mut self, reader: &Reader, person: usize, end: usize) {
        let tokens = &reader.text.tokens;
        let mut end = end;
        let comma = tokens.get(end).is_some_and(|t| t.is(Mark::Comma));
        if comma {
            end += 1;
            if let Some((other, from)) = self.likened(reader, end) {
                if let Some((country, range)) = reader.nation_at(from) {
                    let description = Description { country: Some(country), ..Description::default() };
                    self.apply(person, &description, range);
                    self.apply(other, &description, range);
                }
                return;
            }
        }
        // "Berg en Dahl, beiden uit Noorwegen".
        let pronoun = reader.mentions.sense(reader.lexicon, end, Category::PRONOUN);
        let both = pronoun.and_then(|p| reader.lexicon.name(p.features, Key::Numerosity)) == Some("dual");
        if both || reader.mentions.is(reader.lexicon, end, Category::ADVERB) {
            end += 1;
        }
        // "uit de Verenigde Staten".
        let article = usize::from(reader.mentions.is(reader.lexicon, end + 1, Category::DETERMINER));
        let from = reader
            .mentions
            .sense(reader.lexicon, end, Category::PREPOSITION)
            .and_then(|s| reader.lexicon.name(s.features, Key::Role))
            .is_some_and(|r| r == "from" || r == "of" && comma && reader.ends_at(end + 2 + article));
        if from && let Some(country) = reader.mentions.category_at(end + 1 + article, Category::COUNTRY) {
            let description = Description { country: country.name(reader.lexicon, Key::Ioc), ..Description::default() };
            let range = (end, country.end as usize);
            let beside = self.recent.last().filter(|r| both && r.joined && r.sentence == self.sentence);
            if let Some(other) = beside.map(|r| r.person).filter(|&other| other != person) {
                self.apply(other, &description, range);
            }
            self.apply(person, &description, range);
        }
    }
}

/// Whether a clause tells that somebody starts: "in actie", "aan de start".
fn at_start(reader: &Reader, clause: &Clause) -> bool {
    clause.arguments.iter().any(|a| {
        let marker = reader.mentions.reading(reader.mentions.chunks[a.chunk], Category::MARKER);
        marker.is_some_and(|m| m.name(reader.lexicon, Key::Id) == Some("at-start"))
    })
}
