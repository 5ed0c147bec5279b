//! Asserting: the roles of a frame to claims with their slots.

use smallvec::SmallVec;

use super::{Claim, Filled, LARGEST_GROUP, RANKS, Reader, Slots};
use crate::clause::{Argument, Clause, ClauseKind};
use crate::grammar::{Assertion, Category, FactKind, Filler, Frame, Key, Slot, SlotValue};
use crate::mention::{Chunk, Mention, Value};
use crate::text::Mark;
use crate::value::{Milli, Rank, Reason, RecordType, Status, parse_name};

/// Nothing is thrown and nobody jumps so far: it is the length of a contest.
const FAR: Milli = Milli(300 * 1000);

/// Times of day are looked for among so many mentions of a sentence.
const LONGEST_LIST: usize = 60;

/// What takes days is no time, and no gap.
const DAY: Milli = Milli(24 * 60 * 60 * 1000);

/// The words for a reason are at most so many tokens.
const LONGEST_DETAIL: usize = 8;

/// A set, which has no end until one side is two ahead, has at most so many games or points for the winner.
const HIGHEST_SET: u16 = 60;

impl Reader<'_> {
    #[allow(clippy::too_many_arguments)]
    pub(super) fn assert(
        &self,
        index: usize,
        clause: &Clause,
        number: usize,
        frame: &Frame,
        assertion: &Assertion,
        filled: &[Filled],
        claims: &mut Vec<Claim>,
    ) {
        if assertion.kind == FactKind::Nothing {
            return;
        }
        let who = &filled[assertion.who][..filled[assertion.who].len().min(LARGEST_GROUP)];
        let group: Vec<usize> = who.iter().map(|a| a.chunk).collect();
        // "Ze staan zeventiende en achttiende": as many as there are places.
        let several = self.several(clause, assertion, filled, who);
        let who: Vec<Argument> = match several {
            Some(count) => vec![who[0]; count],
            None => who.to_vec(),
        };
        let contests = self.respective_contests(clause, who.len());
        // "Ajax en PSV speelden gelijk": the two sides of one match.
        let sides = matches!(assertion.kind, FactKind::Match | FactKind::Meeting)
            && assertion.slots.iter().any(|(slot, value)| {
                *slot == Slot::Away && matches!(value, SlotValue::Role(role) if *role == assertion.who)
            });
        if sides && who.len() != 2 {
            return;
        }
        // "A en B wonnen met 6-3 6-4 van C en D": a pair is one side, which has no name of its own.
        let pair = |role: usize| {
            let group = filled[role].first().map(|a| a.group);
            filled[role].iter().filter(|a| self.is_named(a) && Some(a.group) == group).count() > 1
        };
        let away = assertion.slots.iter().find_map(|(slot, value)| match value {
            SlotValue::Role(role) if *slot == Slot::Away => Some(*role),
            _ => None,
        });
        let game = matches!(assertion.kind, FactKind::Match | FactKind::Meeting);
        if game && !sides && (pair(assertion.who) || away.is_some_and(pair)) {
            if assertion.kind == FactKind::Match {
                let several = away.filter(|&away| pair(away)).unwrap_or(assertion.who);
                self.assert_each(index, clause, number, frame, assertion, filled, several, claims);
            }
            return;
        }
        // "Verloor van de nummer twee van de wereld, Smit": the name says who that is.
        let named = who.iter().find(|a| self.is_named(a)).filter(|_| game && !sides);
        let who = named.map_or(who.clone(), |one| vec![*one]);
        for (position, one) in who.iter().enumerate().take(if sides { 1 } else { who.len() }) {
            if self.rides_for(clause, assertion, one) {
                continue;
            }
            let mut claim = Claim {
                nth: several.map(|count| (position, count)),
                clause: index,
                kind: assertion.kind,
                who: Some(one.chunk),
                group: group.clone(),
                slots: Slots::default(),
                evidence: Vec::new(),
                frame: Some(number),
            };
            self.note(&mut claim, one);
            claim.slots.event = contests.get(position).copied();
            if let Some(finite) = clause.verb.finite {
                claim.evidence.push((finite, finite + 1));
            }
            let mut complete = true;
            for (slot, value) in &assertion.slots {
                complete &= self.slot(&mut claim, clause, *slot, value, filled, position, who.len(), frame);
            }
            if complete && !empty(&claim) {
                self.weigh_reasons(clause, &mut claim);
                let contests = self.bracketed_contests(assertion, filled, position, who.len());
                for &event in contests.iter().skip(1) {
                    let slots = Slots { event: Some(event), ..claim.slots.clone() };
                    claims.push(Claim { slots, ..claim.clone() });
                }
                claim.slots.event = claim.slots.event.or(contests.first().copied());
                // "in 2.04.45, een parcoursrecord en een Nederlands record": one time is both.
                let further = self.further_records(assertion, filled, &claim, who.len());
                claims.extend(further.map(|record| Claim {
                    slots: Slots { record: Some(record), ..claim.slots.clone() },
                    ..claim.clone()
                }));
                claims.push(claim);
            }
        }
    }

    /// The other kinds of record that a mark is, where its clause names several for one competitor.
    fn further_records<'a>(
        &'a self,
        assertion: &Assertion,
        filled: &'a [Filled],
        claim: &Claim,
        count: usize,
    ) -> impl Iterator<Item = RecordType> + use<'a> {
        let role = assertion.slots.iter().find_map(|(slot, value)| match (slot, value) {
            (Slot::Type, SlotValue::Role(role)) if count == 1 => Some(*role),
            _ => None,
        });
        let kind = |chunk: usize| {
            let name = |m: &Mention| m.name(&self.grammar.lexicon, Key::Type).map(str::to_uppercase);
            self.mentions.readings(self.mentions.chunks[chunk]).find_map(name).and_then(|name| parse_name(&name))
        };
        let first = claim.slots.record;
        let words = role.map_or(&[][..], |role| &filled[role]);
        words.iter().skip(1).filter_map(move |a| kind(a.chunk)).filter(move |kind| first != Some(*kind))
    }

    /// "Won van Maes (6-3) en Smit (6-1)": a match with each of those behind whom a score stands.
    #[allow(clippy::too_many_arguments)]
    fn assert_each(
        &self,
        index: usize,
        clause: &Clause,
        number: usize,
        frame: &Frame,
        assertion: &Assertion,
        filled: &[Filled],
        several: usize,
        claims: &mut Vec<Claim>,
    ) {
        let score = assertion.slots.iter().find_map(|(slot, value)| match (slot, value) {
            (Slot::Score | Slot::ScoreWon | Slot::ScoreLost, SlotValue::Role(role)) => Some(*role),
            _ => None,
        });
        let Some(score) = score else { return };
        for &one in filled[several].iter().take(LARGEST_GROUP) {
            let end = self.mentions.chunks[one.chunk].end as usize;
            let told = clause.arguments.iter().find(|a| {
                let chunk = self.mentions.chunks[a.chunk];
                chunk.start as usize == end + 1
                    && chunk.is_any(Category::SCORE.bit() | Category::SETS.bit())
                    && self.text.tokens[end].is(Mark::Open)
            });
            // "Kwam tegen A en B niet verder dan 1-1": a draw is the same with each.
            let drawn = || {
                let one = filled[score].first().filter(|_| filled[score].len() == 1)?;
                let value = self.mentions.reading(self.mentions.chunks[one.chunk], Category::SCORE)?.value;
                matches!(value, Value::Score(a, b) if a == b).then_some(one)
            };
            if let Some(told) = told.or_else(drawn) {
                let mut own = filled.to_vec();
                own[several] = Filled::from_slice(&[one]);
                own[score] = Filled::from_slice(&[*told]);
                self.assert(index, clause, number, frame, assertion, &own, claims);
            }
        }
    }

    /// Whether an argument is a name, and no description.
    fn is_named(&self, argument: &Argument) -> bool {
        const NAMES: u128 = Category::PERSON.bit() | Category::TEAM.bit() | Category::COUNTRY.bit();
        argument.competitor && self.mentions.chunks[argument.chunk].is_any(NAMES)
    }

    /// "Smit won voor Noorwegen twee races": a team behind "voor" is whom a person rides for, and came in behind nobody.
    fn rides_for(&self, clause: &Clause, assertion: &Assertion, one: &Argument) -> bool {
        const TEAMS: u128 = Category::TEAM.bit() | Category::COUNTRY.bit() | Category::TEAM_ALIAS.bit();
        let team = |a: &Argument| {
            let chunk = self.mentions.chunks[a.chunk];
            chunk.is_any(TEAMS) && self.mentions.reading(chunk, Category::PERSON).is_none()
        };
        let names = &self.grammar.lexicon.names;
        let counted = |(_, value): &(Slot, SlotValue)| {
            matches!(value, SlotValue::Rank(_, true) | SlotValue::Next(_) | SlotValue::Before(_))
        };
        one.preposition.is_some_and(|p| names.name(p) == "for")
            && assertion.slots.iter().any(counted)
            && team(one)
            && !clause.subjects().any(team)
    }

    /// "A, B en C wonnen respectievelijk de 500, de 1000 en de 1500 meter": the contest of each.
    fn respective_contests(&self, clause: &Clause, count: usize) -> Vec<usize> {
        let lexicon = &self.grammar.lexicon;
        let respective = |at: usize| {
            let sense = self.mentions.sense(lexicon, at, Category::ADVERB);
            sense.is_some_and(|s| lexicon.name(s.features, Key::Kind) == Some("respective"))
        };
        if count < 2 || !clause.ranges.iter().any(|&(start, end)| (start..end).any(respective)) {
            return Vec::new();
        }
        let contest = |a: &&Argument| {
            self.mentions.reading(self.mentions.chunks[a.chunk], Category::DISCIPLINE).is_some() && !a.inherited
        };
        let contests: Vec<usize> = clause.arguments.iter().filter(contest).map(|a| a.chunk).collect();
        if contests.len() == count { contests } else { Vec::new() }
    }

    /// "goud (teamsprint) en zilver (sprint en keirin)": the contests that stand in brackets behind the medal of a claim.
    fn bracketed_contests(
        &self,
        assertion: &Assertion,
        filled: &[Filled],
        position: usize,
        count: usize,
    ) -> SmallVec<[usize; 2]> {
        let rank = assertion.slots.iter().find_map(|(slot, value)| match value {
            SlotValue::Role(role) if *slot == Slot::Rank => Some(*role),
            _ => None,
        });
        let values = rank.map_or(&[][..], |role| &filled[role]);
        let own = if values.len() == count { values.get(position) } else { values.first() };
        let Some(medal) = own.map(|a| self.mentions.chunks[a.chunk]).filter(|c| c.is_any(Category::AWARD.bit())) else {
            return SmallVec::new();
        };
        let open = medal.end as usize;
        if !self.text.tokens.get(open).is_some_and(|t| t.is(Mark::Open)) {
            return SmallVec::new();
        }
        let mut contests = SmallVec::new();
        for index in self.mentions.first_chunk(open + 1)..self.mentions.chunks.len() {
            let chunk = self.mentions.chunks[index];
            let before = &self.text.tokens[chunk.start as usize - 1];
            let joined = contests.is_empty() || before.is_wordlike() || before.is(Mark::Comma);
            if !joined || contests.len() > LARGEST_GROUP {
                break;
            }
            if !chunk.is_any(Category::DISCIPLINE.bit()) {
                return SmallVec::new();
            }
            contests.push(index);
            if self.text.tokens.get(chunk.end as usize).is_some_and(|t| t.is(Mark::Close)) {
                return contests;
            }
        }
        SmallVec::new()
    }

    /// Of a lone pronoun with several places: how many it stands for.
    fn several(&self, clause: &Clause, assertion: &Assertion, filled: &[Filled], who: &[Argument]) -> Option<usize> {
        let [one] = who else { return None };
        let pronoun = self.mentions.reading(self.mentions.chunks[one.chunk], Category::PRONOUN).is_some();
        let values = assertion.slots.iter().filter_map(|(slot, value)| match value {
            SlotValue::Role(role) if *slot == Slot::Rank => Some(filled[*role].len()),
            _ => None,
        });
        let count = values.max().filter(|&count| count > 1)?;
        // "…, waar ze 24ste en 30ste werden": told beside, but of a subject of its own.
        (pronoun && (clause.kind != ClauseKind::Relative || !one.inherited)).then_some(count.min(LARGEST_GROUP))
    }

    /// Of a fall and an injury in one clause, the fall is why somebody stops, the injury why somebody does not start.
    fn weigh_reasons(&self, clause: &Clause, claim: &mut Claim) {
        let wanted = match (claim.slots.status, claim.slots.reason) {
            (Some(Status::Dnf), Some(Reason::Injury)) => Reason::Fall,
            (Some(Status::Dns), Some(Reason::Fall)) => Reason::Injury,
            _ => return,
        };
        let lexicon = &self.grammar.lexicon;
        let reasons = clause
            .arguments
            .iter()
            .filter_map(|a| self.mentions.reading(self.mentions.chunks[a.chunk], Category::REASON));
        let category = |m: &Mention| m.name(lexicon, Key::Category).and_then(parse_name::<Reason>);
        if let Some(reason) = reasons.into_iter().find(|m| category(m) == Some(wanted)) {
            claim.slots.reason = Some(wanted);
            claim.slots.detail = Some(reason.range());
        }
    }

    /// "6.25 achter Smit": how far behind.
    fn stands_behind(&self, chunk: Chunk) -> bool {
        let lexicon = &self.grammar.lexicon;
        let next = chunk.end as usize;
        let next = Some(next).filter(|&at| self.text.tokens.get(at).is_some_and(|t| !t.first));
        let role = next.and_then(|at| self.mentions.sense(lexicon, at, Category::PREPOSITION));
        let compared = || next.is_some_and(|at| self.mentions.is(lexicon, at, Category::COMPARATIVE));
        (role.and_then(|s| lexicon.name(s.features, Key::Role)) == Some("behind") || compared())
            && self.mentions.reading(chunk, Category::GAP).is_some()
    }

    fn note(&self, claim: &mut Claim, argument: &Argument) {
        let chunk = self.mentions.chunks[argument.chunk];
        claim.evidence.push((chunk.start as usize, chunk.end as usize));
    }

    /// Fills a slot; false where a value that the frame needs is missing.
    #[allow(clippy::too_many_arguments)]
    fn slot(
        &self,
        claim: &mut Claim,
        clause: &Clause,
        slot: Slot,
        value: &SlotValue,
        filled: &[Filled],
        position: usize,
        count: usize,
        frame: &Frame,
    ) -> bool {
        let slots = &mut claim.slots;
        match value {
            SlotValue::Rank(rank, counted) => {
                slots.rank = Some(Rank(if *counted { rank + position as u16 } else { *rank }));
            }
            SlotValue::UpTo(last) => {
                let back = (count - 1 - position) as u16;
                slots.rank = Some(Rank(last.saturating_sub(back).max(1)));
            }
            SlotValue::Next(role) => {
                // "De tweede en derde plaats gingen naar A en B, voor C": behind the last of them.
                let Some(argument) = filled[*role].last() else { return false };
                let readings: Vec<&Mention> = self.mentions.readings(self.mentions.chunks[argument.chunk]).collect();
                let told = self.value(claim, slot, &readings);
                // "moest alleen A en B voor zich dulden": as many are ahead as are named.
                let competitors = matches!(&frame.roles[*role].filler, Filler::Mention(pattern) if pattern.competitor);
                let ahead = competitors.then_some(Rank(filled[*role].len() as u16));
                let Some(rank) = claim.slots.rank.filter(|_| told).or(ahead) else { return false };
                // "A en B moesten alleen C voor laten gaan": a crew has one place.
                let step = if competitors { 0 } else { position };
                claim.slots.rank = Some(Rank(rank.0 + 1 + step as u16));
            }
            SlotValue::Before(role) => {
                let [argument] = filled[*role].as_slice() else { return false };
                let readings: Vec<&Mention> = self.mentions.readings(self.mentions.chunks[argument.chunk]).collect();
                if !self.value(claim, slot, &readings) {
                    return false;
                }
                // "derde achter A en B": the first and the second; "derde achter A" leaves open which.
                // Who is but described may be somebody else.
                const NAMED: u128 = Category::PERSON.bit()
                    | Category::TEAM.bit()
                    | Category::COUNTRY.bit()
                    | Category::TEAM_ALIAS.bit();
                let named = claim.who.is_some_and(|who| self.mentions.chunks[who].is_any(NAMED));
                let behind = claim.slots.rank.map_or(0, |r| usize::from(r.0));
                if !named || behind != count + 1 {
                    return false;
                }
                claim.slots.rank = Some(Rank(position as u16 + 1));
            }
            SlotValue::Medal(medal) => slots.medal = Some(*medal),
            SlotValue::Status(status) => slots.status = Some(*status),
            SlotValue::Reason(reason) => {
                slots.reason = Some(*reason);
                slots.detail = self.told_by(clause, frame);
            }
            SlotValue::RecordType(kind) => slots.record = Some(*kind),
            SlotValue::Truth(truth) => match slot {
                Slot::New => slots.new = Some(*truth),
                Slot::Derived => slots.derived = *truth,
                Slot::Standings => slots.standings = *truth,
                Slot::Race => slots.race = *truth,
                _ => {}
            },
            SlotValue::Role(role) => {
                let values = &filled[*role];
                // As many values as competitors: each has its own.
                let own = if values.len() == count { values.get(position) } else { values.first() };
                let Some(argument) = own else { return frame.roles[*role].optional };
                self.note(claim, argument);
                let chunk = argument.chunk;
                let slots = &mut claim.slots;
                match slot {
                    Slot::GapTo => slots.gap_to = Some(chunk),
                    Slot::Event => slots.event = Some(chunk),
                    Slot::Nation => slots.nation = Some(chunk),
                    Slot::Away => {
                        let others = || values.iter().filter(|a| Some(a.chunk) != claim.who);
                        let other = others().find(|a| self.is_named(a)).or_else(|| others().next());
                        slots.away = other.map(|a| a.chunk).or(Some(chunk));
                    }
                    Slot::Score | Slot::ScoreWon | Slot::ScoreLost
                        if self.mentions.reading(self.mentions.chunks[chunk], Category::SETS).is_some() =>
                    {
                        slots.sets = self.sets(chunk, slot);
                        return slots.sets.is_some();
                    }
                    // "6.25 achter Smit": how far behind, and no time.
                    Slot::Time if argument.preposition.is_none() && self.stands_behind(self.mentions.chunks[chunk]) => {
                        return frame.roles[*role].optional;
                    }
                    _ => {
                        let readings: Vec<&Mention> = self.mentions.readings(self.mentions.chunks[chunk]).collect();
                        return self.value(claim, slot, &readings);
                    }
                }
            }
        }
        true
    }

    /// The sets of a match, the side of the claim first. The side that won has won most of them, whichever way they are told.
    pub(super) fn sets(&self, chunk: usize, slot: Slot) -> Option<Vec<(u16, u16)>> {
        let chunk = self.mentions.chunks[chunk];
        let mut sets: Vec<(u16, u16)> = Vec::new();
        for at in chunk.start..chunk.end {
            let score = self.mentions.at(at as usize).find_map(|m| match m.value {
                Value::Score(a, b) if m.category == Category::SCORE && m.rule == 0 => Some((a, b)),
                _ => None,
            });
            sets.extend(score);
        }
        let balance: i32 = sets.iter().map(|(a, b)| i32::from(a > b) - i32::from(a < b)).sum();
        let turned = match slot {
            Slot::ScoreWon => balance < 0,
            Slot::ScoreLost => balance > 0,
            _ => false,
        };
        if turned {
            for set in &mut sets {
                *set = (set.1, set.0);
            }
        }
        // Less than six games make no set, but for the last, which may be broken off.
        let whole = sets.len() > 1 && sets[..sets.len() - 1].iter().all(|(a, b)| (6..=HIGHEST_SET).contains(a.max(b)));
        whole.then_some(sets)
    }

    /// The words for a reason that the verb or a fixed word tells: "onderuitgegaan", "kwam ten val".
    fn told_by(&self, clause: &Clause, frame: &Frame) -> Option<(usize, usize)> {
        let marker = clause
            .arguments
            .iter()
            .filter(|a| frame.needs.iter().any(|p| self.fits(p, a)))
            .map(|a| self.mentions.chunks[a.chunk])
            .map(|c| (c.start as usize, c.end as usize))
            .next();
        let words: Vec<(usize, usize)> =
            [clause.verb.finite, clause.verb.head].into_iter().flatten().map(|at| (at, at + 1)).chain(marker).collect();
        let whole = (words.iter().map(|w| w.0).min()?, words.iter().map(|w| w.1).max()?);
        // Close together they are quoted whole, but not over the one who fell.
        let close = whole.1 - whole.0 <= LONGEST_DETAIL
            && clause.ranges.iter().any(|r| r.0 <= whole.0 && whole.1 <= r.1)
            && !clause.arguments.iter().any(|a| {
                let start = self.mentions.chunks[a.chunk].start as usize;
                a.competitor && whole.0 <= start && start < whole.1
            });
        if close { Some(whole) } else { marker.or(clause.verb.head.map(|at| (at, at + 1))) }
    }

    /// Whether the sentence of a mention gives a time of day that can be nothing else.
    fn among_clocks(&self, mention: &Mention) -> bool {
        let at = self.text.sentences.partition_point(|s| s.end <= mention.start as usize);
        let Some(sentence) = self.text.sentences.get(at) else { return false };
        let from = self.mentions.first_chunk(sentence.start);
        let chunks = self.mentions.chunks[from..].iter().take_while(|c| (c.start as usize) < sentence.end);
        chunks.take(LONGEST_LIST).any(|c| c.is_any(Category::CLOCK.bit()) && !c.is_any(Category::TIME.bit()))
    }

    fn value(&self, claim: &mut Claim, slot: Slot, readings: &[&Mention]) -> bool {
        let lexicon = &self.grammar.lexicon;
        let slots = &mut claim.slots;
        match slot {
            Slot::Rank => {
                // "pakte de winst": where matches are played, one of them.
                let duels = self.mentions.sport.is_some_and(|s| lexicon.is_of_duels(s));
                if duels
                    && readings.iter().any(|m| {
                        matches!(m.category, Category::AWARD | Category::BESIDE)
                            && m.name(lexicon, Key::Kind) == Some("win")
                    })
                {
                    return false;
                }
                let rank = readings
                    .iter()
                    .filter(|m| {
                        RANKS.contains(&m.category)
                            || matches!(
                                m.category,
                                Category::AWARD | Category::RANKED | Category::NUMBERED | Category::BESIDE
                            )
                    })
                    .find_map(|m| match m.value {
                        Value::Whole(n) => Some(n),
                        Value::Number(n) => (n.0 % 1000 == 0).then_some((n.0 / 1000) as u32),
                        _ => m.number(lexicon, Key::Rank).map(|n| n.max(0) as u32),
                    });
                match rank {
                    Some(n) if (1..=999).contains(&n) => slots.rank = Some(Rank(n as u16)),
                    _ => return false,
                }
            }
            Slot::Medal => slots.medal = readings.iter().find_map(|m| m.name(lexicon, Key::Medal)).and_then(parse_name),
            Slot::Time => match readings.iter().find(|m| m.category == Category::TIME).map(|m| m.value) {
                // "Smit start om 16.54 uur, Maes (16.58) daarna": a time of day among others.
                Some(_) if readings.iter().any(|m| m.category == Category::CLOCK && self.among_clocks(m)) => {
                    return false;
                }
                Some(Value::Time(time)) if time < DAY => slots.time = Some(time),
                Some(_) => return false,
                None if readings.iter().any(|m| m.category != Category::GAP && matches!(m.value, Value::Time(_))) => {
                    slots.time = readings.iter().filter(|m| m.category != Category::GAP).find_map(|m| match m.value {
                        Value::Time(time) if time < DAY => Some(time),
                        _ => None,
                    });
                    return slots.time.is_some();
                }
                // What a figure is, its unit says.
                None if readings.iter().any(|m| m.category == Category::POINTS) => {
                    // Those that a player scores in a match are none.
                    let duels = self.mentions.sport.is_some_and(|s| lexicon.is_of_duels(s));
                    return !duels && self.value(claim, Slot::Points, readings);
                }
                None => return self.value(claim, Slot::Distance, readings),
            },
            Slot::Gap => {
                let vague = readings.iter().any(|m| m.has(lexicon, Key::Vague));
                let told = readings.iter().find_map(|m| if let Value::Time(t) = m.value { Some(t) } else { None });
                // "Smit volgde op 34 seconden, Maes op 45": in the unit of the one before.
                let figure = || {
                    readings.iter().filter(|m| m.category == Category::GAP).find_map(|m| match m.value {
                        Value::Number(n) => {
                            let minutes = m.name(lexicon, Key::Unit) == Some("minute");
                            n.0.checked_mul(if minutes { 60 } else { 1 }).map(Milli)
                        }
                        _ => None,
                    })
                };
                match told.or_else(figure) {
                    Some(gap) if !vague && gap < DAY => slots.gap = Some(gap),
                    _ => {}
                }
            }
            Slot::Distance => {
                let length = |m: &&Mention| match m.value {
                    // "stootte 19,35": metres, without their unit.
                    Value::Length(length) | Value::Number(length) => Some(length),
                    _ => None,
                };
                let whole = |m: &&Mention| matches!(m.value, Value::Number(n) if n.0 % 1000 == 0);
                match readings.iter().find_map(length).filter(|_| !readings.iter().all(whole)) {
                    Some(length) if length < FAR || self.mentions.sport.is_some_and(|s| lexicon.is_of_hours(s)) => {
                        slots.distance = Some(length);
                    }
                    _ => return false,
                }
            }
            Slot::Points => {
                match readings.iter().find_map(|m| if let Value::Number(n) = m.value { Some(n) } else { None }) {
                    Some(points) => slots.points = Some(points),
                    None => return false,
                }
            }
            Slot::Reason => {
                if let Some(m) = readings.iter().find(|m| m.name(lexicon, Key::Category).is_some()) {
                    slots.reason = m.name(lexicon, Key::Category).and_then(parse_name);
                    slots.detail = Some(m.range());
                }
            }
            Slot::Type => {
                slots.record =
                    readings.iter().find_map(|m| m.name(lexicon, Key::Type)).and_then(|n| parse_name(&n.to_uppercase()))
            }
            Slot::Start => {
                match readings.iter().find_map(|m| if let Value::Clock(c) = m.value { Some(c) } else { None }) {
                    Some(clock) => slots.start = Some(clock),
                    None => return false,
                }
            }
            Slot::Score | Slot::ScoreWon | Slot::ScoreLost => {
                match readings.iter().find_map(|m| if let Value::Score(a, b) = m.value { Some((a, b)) } else { None }) {
                    Some((a, b)) => {
                        slots.score = Some(match slot {
                            Slot::ScoreWon => (a.max(b), a.min(b)),
                            Slot::ScoreLost => (a.min(b), a.max(b)),
                            _ => (a, b),
                        });
                    }
                    None => return false,
                }
            }
            _ => {}
        }
        true
    }
}

fn empty(claim: &Claim) -> bool {
    let s = &claim.slots;
    match claim.kind {
        FactKind::Result => {
            s.rank.is_none()
                && s.medal.is_none()
                && s.time.is_none()
                && s.gap.is_none()
                && s.distance.is_none()
                && s.points.is_none()
        }
        FactKind::Withdrawal => s.status.is_none(),
        FactKind::Condition | FactKind::Cause => s.reason.is_none(),
        // Its mark may stand elsewhere, or what record it is of.
        FactKind::Record => s.record.is_none() && s.time.is_none() && s.distance.is_none() && s.points.is_none(),
        FactKind::Schedule => s.start.is_none(),
        // The other side may stand elsewhere.
        FactKind::Match => s.score.is_none() && s.sets.is_none(),
        FactKind::Meeting => s.away.is_none(),
        FactKind::Nation => s.nation.is_none(),
        FactKind::Reprieve => false,
        FactKind::Nothing => true,
    }
}
