//! Cues: what the mentions of a clause say of its contest.

use std::rc::Rc;

use jiff::civil::Date;

use super::calendar::{self, Day};
use super::contest::{STAGE, is_time_trial};
use crate::grammar::{Category, FeatureValue, Grammar, Key};
use crate::mention::{Chunk, Mention, Mentions, Value};
use crate::text::{Mark, Text};
use crate::value::Gender;

/// The sports whose contests are named by their distance.
const DISTANCE_SPORTS: &[&str] =
    &["speed-skating", "short-track", "marathon-skating", "athletics", "swimming", "triathlon", "cross-country-skiing"];

/// The sports in which most people compete in several contests of a meeting.
const SEVERAL: &[&str] = &["speed-skating", "short-track", "swimming", "gymnastics"];

/// Whether who stays away from a meeting of a sport misses more than one contest.
pub(super) fn has_several(sport: &str) -> bool {
    SEVERAL.contains(&sport)
}

/// The metres that are told without their unit.
const RACED: &[u64] = &[50, 60, 100, 200, 300, 400, 500, 600, 800, 1000, 1500, 2000, 3000, 5000, 10_000];

/// A description is followed by at most so many words and mentions that belong to it.
const LONGEST_TAIL: usize = 10;

/// Words that refer to a contest told of before, one bit for each category.
const REFERS: u128 =
    Category::BACK.bit() | Category::SAME_CONTEST.bit() | Category::NOW.bit() | Category::OVERALL.bit();

/// What a clause says of its contest.
#[derive(Clone, Debug, Default)]
pub(super) struct Cue {
    pub competition: Option<Rc<str>>,
    pub competition_discipline: Option<Rc<str>>,
    /// The competition is a stage race.
    pub tour: bool,
    /// Which of the meetings of a series the competition is: "de tweede wereldbeker".
    pub leg: Option<u16>,
    /// The competition is spoken of as a whole, "de editie van de Giro", not as where something is done.
    pub whole: bool,
    /// The competition is one that something is done for ("de repetitie voor de Spelen"): not where it is done.
    pub goal: Option<Goal>,
    /// The series that the competition belongs to: "Formule 1".
    pub series: Option<Rc<str>>,
    pub venue: Option<Rc<str>>,
    /// The venue is a hall or stadium.
    pub hall: bool,
    pub discipline: Option<Rc<str>>,
    pub number: Option<u16>,
    pub gender: Option<Gender>,
    pub round: Option<Rc<str>>,
    /// A round that is compared with: "sneller dan in de series".
    pub compared: Option<Rc<str>>,
    /// The token behind the words for it.
    pub round_end: u32,
    pub group: Option<Rc<str>>,
    pub day: Option<Day>,
    /// The day is counted back from what the text was talking of: "een dag eerder".
    pub before: bool,
    /// The latest full date among the days named.
    pub latest: Option<Day>,
    /// The contest is the one named last: "op die afstand".
    pub same: bool,
    /// The day is one of the past years or weeks, or given as a year.
    pub distant: bool,
    pub standings: bool,
    /// "de eindzege": of a series, where one is spoken of.
    pub closing: bool,
    /// "toen": what was told just before.
    pub back: bool,
    /// "nu": what the article reports.
    pub now: bool,
    /// "uiteindelijk": what came of all the rounds.
    pub overall: bool,
    /// The round is somebody's race of it: "in zijn heat".
    pub own_round: bool,
    /// "op deze afstand": the contest as a whole, and none of its rounds.
    pub whole_contest: bool,
    /// The round that somebody got through to: "plaatste zich voor de finale".
    pub towards: Option<Rc<str>>,
    /// The discipline is one that somebody goes in for: "afgemeld voor de 500 meter".
    pub sought: bool,
}

impl Cue {
    /// Whether it says anything of which contest it is.
    pub(super) fn names_contest(&self) -> bool {
        self.competition.is_some()
            || self.competition_discipline.is_some()
            || self.venue.is_some()
            || self.discipline.is_some()
            || self.number.is_some()
            || self.gender.is_some()
            || self.group.is_some()
            || self.day.is_some()
            || self.distant
            || self.standings
            || self.same
    }

    /// Takes what another says and this one does not.
    pub(super) fn complete(&mut self, other: Cue) {
        if self.discipline.is_none() {
            self.discipline = other.discipline;
            self.number = self.number.or(other.number);
        }
        self.competition = self.competition.take().or(other.competition);
        self.venue = self.venue.take().or(other.venue);
        self.round = self.round.take().or(other.round);
        if self.day.is_none() {
            self.day = other.day;
            self.distant |= other.distant;
        }
    }
}

/// A competition that something is done for: its name, and its contest where it has but one.
pub(super) type Goal = (Rc<str>, Option<Rc<str>>);

/// When a clause tells of: in the past, of what is to come, and the day that the text is talking of.
#[derive(Clone, Copy, Debug)]
pub(super) struct Tense {
    pub past: bool,
    pub future: bool,
    pub day: Day,
}

/// What cues are read from.
pub(super) struct CueReader<'a> {
    pub text: &'a Text,
    pub mentions: &'a Mentions,
    pub grammar: &'a Grammar,
    pub published: Option<Date>,
}

impl CueReader<'_> {
    /// What the mentions of some tokens say of a contest.
    pub(super) fn cue_of(&self, ranges: &[(usize, usize)], tense: Tense) -> Cue {
        let mut cue = Cue::default();
        let lexicon = &self.grammar.lexicon;
        for &(start, end) in ranges {
            let from = self.mentions.first_chunk(start);
            for chunk in &self.mentions.chunks[from..] {
                if chunk.start as usize >= end {
                    break;
                }
                if let Some(gender) = super::gender_word(self.mentions, self.grammar, *chunk) {
                    cue.gender = cue.gender.or(Some(gender));
                }
                self.read_chunk(&mut cue, *chunk, tense);
            }
            for at in start..end {
                if self.mentions.may_be(at, REFERS) {
                    cue.back |= self.mentions.is(lexicon, at, Category::BACK);
                    if let Some(named) = self.mentions.category_at(at, Category::SAME_CONTEST) {
                        let near = lexicon.has(named.features, Key::Near);
                        cue.same |= !near;
                        cue.whole_contest |= near;
                    }
                    cue.now |= self.mentions.is(lexicon, at, Category::NOW);
                    cue.overall |= self.mentions.is(lexicon, at, Category::OVERALL);
                }
            }
        }
        cue
    }

    /// What some words say of the contest that they tell of beside: "na haar zege van vrijdag op de 500 meter".
    pub(super) fn cue_beside(&self, (start, end): (usize, usize), tense: Tense) -> Cue {
        let mut cue = Cue::default();
        for at in start..end {
            for mention in self.mentions.at(at).filter(|m| m.end as usize <= end) {
                match mention.category {
                    Category::DISCIPLINE => cue.discipline = cue.discipline.take().or_else(|| self.slug(mention)),
                    Category::YEAR => self.read_day(&mut cue, mention, tense),
                    _ => self.read_mention(&mut cue, mention, tense),
                }
            }
        }
        cue.round = cue.round.take().or(cue.compared.take());
        cue
    }

    fn read_chunk(&self, cue: &mut Cue, chunk: Chunk, tense: Tense) {
        // "de winnaar van 2018" tells of that year, where it is told as an award.
        let epithet = chunk.is_any(Category::EPITHET.bit()) && !chunk.is_any(Category::AWARD.bit());
        const BLOCKED: u128 =
            Category::NONRESULT.bit() | Category::LIKEWISE.bit() | Category::ELSEWHERE.bit() | Category::BESIDE.bit();
        if let Some(goal) = self.mentions.reading(chunk, Category::ELSEWHERE).and_then(|m| self.goal_of(m)) {
            cue.towards = cue.towards.take().or(Some(goal));
        }
        let lexicon = &self.grammar.lexicon;
        // "van 2 tot en met 7 september": no day, but the month.
        let lasts = self.mentions.reading(chunk, Category::NONRESULT);
        if lasts.is_some_and(|m| m.name(lexicon, Key::Kind) == Some("days")) {
            let within = (chunk.start..chunk.end).flat_map(|at| self.mentions.at(at as usize));
            within.filter(|m| m.category == Category::MONTH).for_each(|m| self.read_mention(cue, m, tense));
            return;
        }
        if epithet || chunk.is_any(BLOCKED | Category::PERSON.bit()) || self.trails_epithet(chunk) {
            return;
        }
        // "de WK allround": of what it is, and not what is ridden there.
        let competition = self.mentions.reading(chunk, Category::COMPETITION);
        let named = competition.is_some_and(|m| m.name(lexicon, Key::Discipline).is_some());
        let whole = |m: &Mention| m.category == Category::DISCIPLINE && lexicon.has(m.features, Key::Classification);
        // "de gemengde aflossing": whom the discipline is for, it says itself.
        let discipline = self.mentions.reading(chunk, Category::DISCIPLINE);
        let gendered = discipline.is_some_and(|m| super::entity_gender(lexicon, m).is_some());
        // "vorige week woensdag": a day, and no other time.
        let dated = self.mentions.reading(chunk, Category::WEEKDAY).is_some();
        // "bij Zulte Waregem": a club that is called after a town, and not the town.
        let club = self.mentions.reading(chunk, Category::TEAM);
        for at in chunk.start as usize..chunk.end as usize {
            for mention in self.mentions.at(at) {
                let shorter = |m: &Mention| m.end - m.start > mention.end - mention.start;
                // "Bij Anderlecht viel Maes uit": where only teams play, one of them.
                let plays = || {
                    let teams = self.mentions.sport.is_some_and(|s| lexicon.is_of_teams(s));
                    teams && self.governor(chunk.start as usize) == Some("at")
                };
                if mention.category == Category::PLACE && club.is_some_and(|c| shorter(c) || plays()) {
                    continue;
                }
                // "de World Triathlon Series": no heat.
                let part = mention.category == Category::ROUND
                    && competition.is_some_and(|c| c.end - c.start > mention.end - mention.start);
                // "de Grote Prijs van Wallonië": the whole name.
                let shorter = mention.category == Category::COMPETITION
                    && competition.is_some_and(|c| c.start == mention.start && c.end > mention.end);
                let period = dated && mention.category == Category::RELATIVE_PERIOD;
                let repeated = part || shorter || period;
                let said = gendered && mention.category == Category::GENDER || named && whole(mention) || repeated;
                if mention.end <= chunk.end && !said {
                    self.read_mention(cue, mention, tense);
                }
            }
        }
    }

    /// Whether a mention belongs to a description that opens its sentence, with but such mentions between: "De nummer twee van
    /// het WK vorige maand in Inzell kwam 0,07 seconde tekort".
    fn trails_epithet(&self, chunk: Chunk) -> bool {
        const WHICH: u128 = Category::COMPETITION.bit()
            | Category::PLACE.bit()
            | Category::RELATIVE_PERIOD.bit()
            | Category::YEAR.bit()
            | Category::DATE.bit()
            | Category::WEEKDAY.bit()
            | Category::DISCIPLINE.bit();
        if !chunk.is_any(WHICH) {
            return false;
        }
        let lexicon = &self.grammar.lexicon;
        let mut at = chunk.start as usize;
        let mut of = false;
        for _ in 0..LONGEST_TAIL {
            let Some(before) = at.checked_sub(1).filter(|_| !self.text.tokens[at].first) else { return false };
            let inner = self.mentions.chunk_over(before);
            match inner {
                Some(c)
                    if c.is_any(Category::EPITHET.bit())
                        && !c.is_any(Category::AWARD.bit() | Category::PERSON.bit()) =>
                {
                    let first = c.start as usize;
                    let winner = (c.start..c.end)
                        .flat_map(|t| self.mentions.at(t as usize))
                        .any(|m| m.category == Category::PERSON_NOUN && m.name(lexicon, Key::Id) == Some("winner"));
                    return of && !winner && (first == 0 || self.text.tokens[first].first);
                }
                Some(c) if c.is_any(WHICH) => at = c.start as usize,
                Some(c) if c.end - c.start == 1 && c.is_any(Category::PRONOUN.bit()) => at = before,
                Some(_) => return false,
                None => {
                    let role = self.mentions.sense(lexicon, before, Category::PREPOSITION);
                    let role = role.and_then(|s| lexicon.name(s.features, Key::Role));
                    of |= role == Some("of");
                    if role.is_none() && !self.mentions.is(lexicon, before, Category::DETERMINER) {
                        return false;
                    }
                    at = before;
                }
            }
        }
        false
    }

    pub(super) fn read_mention(&self, cue: &mut Cue, mention: &Mention, tense: Tense) {
        let lexicon = &self.grammar.lexicon;
        let name = |key| mention.name(lexicon, key).map(Rc::from);
        match mention.category {
            Category::DISCIPLINE => {
                if self.is_passing(mention.start as usize) {
                    return;
                }
                let slug = self.slug(mention);
                // "op de 500 meter en op de gemengde aflossing": the 500 metres are not mixed.
                if cue.discipline.is_none() || cue.discipline == slug {
                    cue.gender = cue.gender.or(super::entity_gender(lexicon, mention));
                }
                // "de eerste rit, een ploegentijdrit": what kind of stage it was.
                let kind = cue.discipline.as_deref() == Some(STAGE) && slug.as_deref().is_some_and(is_time_trial);
                // "de 200 meter vrije slag": all of it, and not the distance alone.
                let fuller = cue
                    .discipline
                    .as_deref()
                    .zip(slug.as_deref())
                    .is_some_and(|(had, whole)| whole.strip_prefix(had).is_some_and(|rest| rest.starts_with('-')));
                if cue.discipline.is_none() || kind || fuller {
                    cue.sought = matches!(self.governor(mention.start as usize), Some("for"));
                    cue.discipline = slug;
                }
                // "de vijfde etappe", "etappe 5".
                let counted = match mention.value {
                    Value::Whole(number) => Some(number),
                    Value::Number(number) => u32::try_from(number.0 / 1000).ok(),
                    _ => None,
                };
                if let (Some(number), true) = (counted, mention.name(lexicon, Key::Id).is_some()) {
                    cue.number = cue.number.or(u16::try_from(number).ok());
                }
                // "de openingsrit" is the first one.
                let first = mention.number(lexicon, Key::Numerosity).and_then(|n| u16::try_from(n).ok());
                cue.number = cue.number.or(first);
            }
            // "halve finale" is no final; where all skate once a series is no heat.
            Category::ROUND if mention.start < cue.round_end || !self.is_round(mention) => {}
            Category::ROUND => {
                let governed = self.preposition(mention.start as usize, 3);
                if governed.is_some_and(|(preposition, _)| self.is_compared(preposition)) {
                    cue.compared = name(Key::Id);
                    return;
                }
                // "plaatste zich voor de finale": that is still to come.
                let reached = lexicon.name(mention.features, Key::Kind) == Some("goal");
                if reached || matches!(governed.and_then(|(_, role)| role), Some("for" | "towards" | "to")) {
                    cue.round_end = mention.end;
                    cue.towards = cue.towards.take().or_else(|| name(Key::Id));
                    return;
                }
                // "in zijn heat".
                let own = (mention.start as usize).checked_sub(1).is_some_and(|t| {
                    self.mentions.at(t).any(|m| {
                        m.category == Category::PRONOUN && lexicon.name(m.features, Key::Form) == Some("possessive")
                    })
                });
                cue.own_round = own && !lexicon.has(mention.features, Key::Plural);
                cue.round_end = mention.end;
                cue.round = match (name(Key::Id), mention.value) {
                    (Some(id), _) => Some(id),
                    (None, Value::Whole(n)) => Some(format!("race-{n}").into()),
                    _ => cue.round.take(),
                };
            }
            Category::GROUP => cue.group = name(Key::Id).or(cue.group.take()),
            Category::COMPETITION => {
                if lexicon.has(mention.features, Key::Title) {
                    let sport = lexicon.feature(mention.features, Key::Sport);
                    if sport.is_some_and(|s| self.mentions.sport.map(FeatureValue::Name) != Some(s)) {
                        cue.closing = true;
                        return;
                    }
                    cue.competition_discipline = cue.competition_discipline.take().or(name(Key::Discipline));
                    return;
                }
                let words = || {
                    let span = self.text.span(mention.start as usize, mention.end as usize);
                    Some(Rc::from(span.of(self.text.normal.as_str())))
                };
                if matches!(self.governor(mention.start as usize), Some("for" | "towards")) {
                    let named = || Some((name(Key::Name).or_else(words)?, name(Key::Discipline)));
                    cue.goal = cue.goal.take().or_else(named);
                    return;
                }
                // "afgemeld voor de EK en de WK": one goal more.
                if cue.goal.is_some() && self.goes_on(mention.start as usize) {
                    return;
                }
                // "in de Formule 1": what the races belong to, which are contests of their own.
                if lexicon.name(mention.features, Key::Kind) == Some("series") {
                    if mention.has(lexicon, Key::Generic) {
                        return;
                    }
                    cue.series = cue.series.take().or_else(|| name(Key::Name)).or_else(words);
                    return;
                }
                // "de tijdrit van deze rittenkoers": of the one that is spoken of.
                let pointed = |before: usize| {
                    self.mentions
                        .at(before)
                        .any(|m| m.category == Category::PRONOUN && super::names_demonstrative(lexicon, m))
                };
                let generic = lexicon.has(mention.features, Key::Generic);
                if generic && (mention.start as usize).checked_sub(1).is_some_and(pointed) {
                    return;
                }
                if cue.competition.is_none() {
                    cue.leg = self.leg(mention);
                    cue.competition = name(Key::Name).or_else(words);
                    cue.competition_discipline = name(Key::Discipline);
                    cue.tour = lexicon.name(mention.features, Key::Kind) == Some("stage-race");
                    cue.whole = matches!(self.governor(mention.start as usize), None | Some("of"));
                }
            }
            Category::STANDINGS
            | Category::WEEKDAY
            | Category::RELATIVE_DAY
            | Category::RELATIVE_PERIOD
            | Category::DATE
            | Category::YEAR
                if self.describes(mention.start as usize) => {}
            // "de regenboogtrui" is a title.
            Category::JERSEY if lexicon.has(mention.features, Key::Title) => {}
            Category::STANDINGS | Category::JERSEY => {
                // "het algemeen klassement": in another sport the classification of its own meeting.
                let foreign = lexicon
                    .feature(mention.features, Key::Sport)
                    .is_some_and(|s| self.mentions.sport.map(FeatureValue::Name) != Some(s));
                match name(Key::Discipline).filter(|_| !foreign) {
                    Some(discipline) => cue.discipline = cue.discipline.take().or(Some(discipline)),
                    None => cue.standings = true,
                }
                if cue.competition.is_none() {
                    cue.competition = name(Key::Name);
                }
            }
            Category::PLACE => {
                // Where the contest is, not where a person is from.
                // "in het Hongaarse Boedapest".
                let before = (mention.start as usize).checked_sub(1);
                let nation = before.filter(|&b| self.mentions.is(lexicon, b, Category::DEMONYM));
                let role = self.governor(nation.unwrap_or(mention.start as usize));
                let competition_before = (mention.start as usize)
                    .checked_sub(1)
                    .is_some_and(|b| self.mentions.at(b).any(|m| matches!(m.category, Category::COMPETITION)));
                if self.is_of_goal(mention.start as usize) {
                    return;
                }
                // "HEERENVEEN - …", but not "Balen voor Smit".
                let marked = self.text.tokens.get(mention.end as usize).is_none_or(|t| !t.is_wordlike() || t.first);
                let dateline = self.text.tokens[mention.start as usize].first && role.is_none() && marked;
                let hall = lexicon.name(mention.features, Key::Kind) == Some("hall");
                if cue.venue.is_none()
                    && (hall || dateline || matches!(role, Some("in" | "at" | "on")) || competition_before)
                {
                    cue.hall = hall;
                    cue.venue = Some(self.place_name(mention));
                }
            }
            Category::GENDER => {
                cue.gender = cue.gender.or(super::entity_gender(lexicon, mention));
            }
            _ => self.read_day(cue, mention, tense),
        }
    }

    /// Whether a mention goes on with the one before it: "de EK en de WK".
    fn goes_on(&self, start: usize) -> bool {
        let Some(before) = start.checked_sub(1) else { return false };
        let before = before - usize::from(before > 0 && self.mentions.is_any(before, Category::DETERMINER.bit()));
        self.text.tokens[before].is(Mark::Comma) || self.mentions.is_any(before, Category::COORDINATOR.bit())
    }

    /// Whether the article's sport has a round that is called so: `except=` names sports that have not, `sport=` those that have.
    pub(super) fn is_round(&self, mention: &Mention) -> bool {
        let lexicon = &self.grammar.lexicon;
        let own = self.mentions.sport.map(|s| lexicon.names.name(s));
        let among = |key| mention.name(lexicon, key).map(|names| names.split('+').any(|name| Some(name) == own));
        // "over drie heats", "via twee gewonnen heats": what one contest consists of.
        let before = (mention.start as usize).saturating_sub(2)..mention.start as usize;
        let counted = mention.has(lexicon, Key::Plural)
            && before.into_iter().any(|at| self.mentions.is(lexicon, at, Category::NUMERAL));
        !counted && among(Key::Except) != Some(true) && among(Key::Sport) != Some(false)
    }

    /// The round that a place leads to: "als zesde voor de finale".
    fn goal_of(&self, led: &Mention) -> Option<Rc<str>> {
        let lexicon = &self.grammar.lexicon;
        (lexicon.name(led.features, Key::Kind) == Some("goal"))
            .then(|| {
                (led.start as usize..led.end as usize).find_map(|at| self.mentions.category_at(at, Category::ROUND))
            })
            .flatten()
            .filter(|round| self.is_round(round))
            .and_then(|round| round.name(lexicon, Key::Id).map(Rc::from))
    }

    /// The series that the article names first: "Formule 1".
    pub(super) fn first_series(&self) -> Option<Rc<str>> {
        let lexicon = &self.grammar.lexicon;
        let series = |m: &&Mention| {
            m.category == Category::COMPETITION
                && lexicon.name(m.features, Key::Kind) == Some("series")
                && !m.has(lexicon, Key::Generic)
        };
        let first = self.mentions.items.iter().filter(series).min_by_key(|m| m.start)?;
        if let Some(name) = first.name(lexicon, Key::Name) {
            return Some(name.into());
        }
        let span = self.text.span(first.start as usize, first.end as usize);
        Some(Rc::from(span.of(self.text.normal.as_str())))
    }

    /// The rounds that the article names, each once.
    pub(super) fn rounds_named(&self) -> Vec<Rc<str>> {
        let mut out: Vec<Rc<str>> = Vec::new();
        for mention in self.mentions.items.iter().filter(|m| m.category == Category::ROUND && self.is_round(m)) {
            if let Some(id) = mention.name(&self.grammar.lexicon, Key::Id).filter(|id| out.iter().all(|o| **o != **id))
            {
                out.push(id.into());
            }
        }
        out
    }

    /// The number that stands before a meeting of a series: "bij het eerste wereldbekerweekend".
    fn leg(&self, competition: &Mention) -> Option<u16> {
        let lexicon = &self.grammar.lexicon;
        // "haar tweede wereldbekermedaille" counts medals.
        let won = lexicon.has(competition.features, Key::Medal) || lexicon.has(competition.features, Key::Title);
        let series = lexicon.name(competition.features, Key::Kind)?.starts_with("world-cup") && !won;
        let before = (competition.start as usize).checked_sub(1).filter(|_| series)?;
        let ordinal =
            self.mentions.at(before).find(|m| m.category == Category::ORDINAL && m.end == competition.start)?;
        match ordinal.value {
            Value::Whole(number) => u16::try_from(number).ok(),
            _ => None,
        }
    }

    pub(super) fn place_name(&self, place: &Mention) -> Rc<str> {
        let words = self.text.span(place.start as usize, place.end as usize).of(self.text.normal.as_str());
        let capitals = words.chars().filter(|c| c.is_alphabetic()).all(char::is_uppercase);
        if capitals { crate::mention::title_case(words).into() } else { words.into() }
    }

    /// The place that a sentence begins with.
    pub(super) fn dateline(&self, start: usize) -> Option<Rc<str>> {
        self.mentions.category_at(start, Category::PLACE).map(|place| self.place_name(place))
    }

    /// Whether a place is where a contest will be that somebody wants to go to: "de limiet voor de WK in Doha".
    fn is_of_goal(&self, place: usize) -> bool {
        let preposition = place.checked_sub(1);
        let named = preposition.and_then(|p| self.chunk_before(p));
        named.is_some_and(|chunk| {
            Some(chunk.end as usize) == preposition
                && self.mentions.reading(chunk, Category::COMPETITION).is_some()
                && matches!(self.governor(chunk.start as usize), Some("for" | "towards"))
        })
    }

    /// Whether a contest is named in passing, within what is told of another: "na zijn zege op de 500 meter".
    fn is_passing(&self, at: usize) -> bool {
        let lexicon = &self.grammar.lexicon;
        // "de wereldkampioen allround": who holds a title; "met het oog op de tijdrit": why.
        let titled = self.chunk_before(at).is_some_and(|chunk| {
            // "werd Europees kampioene allround" is about that.
            let first = chunk.start as usize;
            // "de Europese kampioen": the adjective may stand apart.
            let europe = first.checked_sub(1).filter(|&t| self.mentions.is(lexicon, t, Category::NOT_NAME));
            let named = self.mentions.is(lexicon, first, Category::DETERMINER)
                || europe.and_then(|t| t.checked_sub(1)).is_some_and(|t| {
                    self.mentions.is(lexicon, t, Category::DETERMINER) || !self.text.tokens[t].is_wordlike()
                })
                || chunk.start == 0
                || !self.text.tokens[chunk.start as usize - 1].is_wordlike();
            self.mentions.readings(chunk).any(|m| match m.category {
                Category::EPITHET => named,
                category => matches!(category, Category::PERSON | Category::REASON),
            })
        });
        if titled {
            return true;
        }
        let Some((before, role)) = self.preposition(at, 4) else { return false };
        if self.is_compared(before) {
            return true;
        }
        match role {
            // "vier tellen voorsprong meegenomen uit de tijdrit van zaterdag".
            Some("after" | "before" | "from") => true,
            // "de kampioen van de 5000 meter", but "de winnaar van de vijfde etappe" is about that one.
            Some("of") => self.chunk_before(before).is_some_and(|chunk| {
                (chunk.start..chunk.end)
                    .flat_map(|t| self.mentions.at(t as usize))
                    .any(|m| m.category == Category::PERSON_NOUN && m.name(lexicon, Key::Id) == Some("champion"))
            }),
            Some("on" | "in" | "at") => {
                // "drie jaar na zijn plak op de 1500 meter".
                let since = self.preposition(before, 5).filter(|p| {
                    // "werd na een sterke start derde op de 1000 meter": of the place, and not of the start.
                    let rank = self.chunk_before(before).filter(|c| c.is_any(Category::RANK.bit()));
                    rank.is_none_or(|rank| {
                        let first = rank.start as usize;
                        first <= p.0 + 1 || self.mentions.is(lexicon, first - 1, Category::DETERMINER)
                    })
                });
                // "eindigde na een gave oefening op de balk als derde": with that exercise.
                let judged = self.mentions.sport.is_some_and(|s| lexicon.is_judged(s));
                let prize = || {
                    self.chunk_before(before).is_some_and(|c| c.is_any(Category::AWARD.bit() | Category::RANK.bit()))
                };
                let exercise = judged && since.is_some_and(|p| p.1 == Some("after")) && !prize();
                if matches!(since.and_then(|p| p.1), Some("after" | "before" | "since" | "except")) && !exercise {
                    return true;
                }
                let Some(chunk) = self.chunk_before(before) else { return false };
                // "de wereldkampioen op de 1000 meter", but "werd wereldkampioen op de 1000 meter".
                let titled = self.mentions.is(lexicon, chunk.start as usize, Category::DETERMINER)
                    && !chunk.is_any(Category::AWARD.bit())
                    && (chunk.start..chunk.end)
                        .flat_map(|t| self.mentions.at(t as usize))
                        .any(|m| m.category == Category::PERSON_NOUN && m.name(lexicon, Key::Id) == Some("champion"));
                if titled {
                    return true;
                }
                // "de wereldtoppers in het veldrijden": who they are; "de Nederlandse mannen op de 500 meter" rode it.
                let who = self.mentions.is(lexicon, chunk.start as usize, Category::DETERMINER)
                    && !chunk.is_any(Category::TEAM.bit() | Category::TEAM_ALIAS.bit())
                    && (chunk.start..chunk.end).flat_map(|t| self.mentions.at(t as usize)).any(|m| {
                        m.category == Category::PERSON_NOUN
                            && m.end == chunk.end
                            && lexicon.has(m.features, Key::Plural)
                    });
                if who {
                    return true;
                }
                let noun = self.mentions.readings(chunk).any(|m| {
                    matches!(m.category, Category::AWARD | Category::RECORD_WORD | Category::REASON | Category::EPITHET)
                });
                // "na een zeer discutabele diskwalificatie op de 1500 meter".
                let first = chunk.start as usize;
                // "pakte op zaterdag goud op de 500 meter": the day has its own preposition.
                let direct = |p: &(usize, _)| (p.0 + 1..first).all(|t| self.mentions.chunk_of[t] == 0);
                let governor = self.preposition(first, 4).filter(direct);
                // "liet op zijn titel op de 500 meter brons volgen", but "was uit op een titel op de 500 meter" is about that.
                let follows = |p: usize| {
                    p.checked_sub(1).is_none_or(|t| self.text.tokens[p].first || self.mentions.verb_use(t).is_finite())
                };
                noun && governor.is_some_and(|(at, role)| match role {
                    Some("on") => follows(at),
                    role => matches!(role, Some("after" | "before" | "because" | "by" | "since")),
                })
            }
            _ => false,
        }
    }

    /// Whether a mention belongs to what somebody is called: "de leider in het klassement", "de nummer twee van gisteren".
    fn describes(&self, at: usize) -> bool {
        let lexicon = &self.grammar.lexicon;
        let Some((before, role)) = self.preposition(at, 2) else { return false };
        // "na de eerste afstanden van zaterdag": what went before.
        // "voor de finale van de 400 meter van zaterdag": when what somebody goes through to will be.
        let mut governor = self.preposition(before, 6);
        for _ in 0..2 {
            governor = match governor {
                Some((at, Some("of"))) => self.preposition(at, 6),
                other => other,
            };
        }
        let to_come = governor.is_some_and(|(at, role)| {
            role == Some("for") && (at + 1..before).any(|t| self.mentions.may_be(t, Category::ROUND.bit()))
        });
        if role == Some("of") && to_come {
            return true;
        }
        let further = self.preposition(before, 6).and_then(|p| p.1);
        if role == Some("of") && matches!(further, Some("after" | "before" | "towards" | "since" | "from")) {
            return true;
        }
        // "Na Smit op zaterdag won ook Maes": when the other did.
        let noun = self.chunk_before(before);
        if noun.filter(|_| role == Some("on")).is_some_and(|c| {
            c.is_any(Category::PERSON.bit())
                && self.preposition(c.start as usize, 1).is_some_and(|p| p.1 == Some("after"))
        }) {
            return true;
        }
        matches!(role, Some("of" | "in"))
            && noun.is_some_and(|chunk| {
                let first = chunk.start as usize;
                // "werd kampioen van 2018" tells what happened then.
                let called = self.mentions.is(lexicon, first, Category::DETERMINER)
                    || first == 0
                    || self.text.tokens[first].first
                    || !self.text.tokens[first - 1].is_wordlike();
                called && chunk.is_any(Category::EPITHET.bit()) && !chunk.is_any(Category::AWARD.bit())
            })
    }

    /// The nearest preposition before a token, with its role: at most `reach` words back in the same sentence, without a
    /// mark or a finite verb between.
    fn preposition(&self, at: usize, reach: usize) -> Option<(usize, Option<&str>)> {
        let lexicon = &self.grammar.lexicon;
        let verb = |t: usize| self.mentions.chunk_of[t] == 0 && lexicon.verb_use(self.mentions.words[t]).is_finite();
        (at.saturating_sub(reach)..at)
            .rev()
            .take_while(|&t| self.text.tokens[t].is_wordlike() && !self.text.tokens[t + 1].first)
            .find_map(|t| match self.mentions.sense(lexicon, t, Category::PREPOSITION) {
                Some(sense) => Some(Some((t, lexicon.name(sense.features, Key::Role)))),
                None => verb(t).then_some(None),
            })
            .flatten()
    }

    /// Whether a preposition follows "sneller dan": with what somebody is compared.
    fn is_compared(&self, preposition: usize) -> bool {
        let lexicon = &self.grammar.lexicon;
        let than = |t: usize| {
            let sense = self.mentions.sense(lexicon, t, Category::SUBORDINATOR);
            sense.is_some_and(|s| lexicon.name(s.features, Key::Kind) == Some("comparison"))
        };
        preposition >= 2 && than(preposition - 1) && self.mentions.is(lexicon, preposition - 2, Category::COMPARATIVE)
    }

    /// The role of the preposition that stands before a token, perhaps with one word between: "in het Poolse".
    fn governor(&self, at: usize) -> Option<&str> {
        let lexicon = &self.grammar.lexicon;
        let before = at.checked_sub(1)?;
        let direct = self.mentions.sense(lexicon, before, Category::PREPOSITION);
        let further = || before.checked_sub(1).and_then(|b| self.mentions.sense(lexicon, b, Category::PREPOSITION));
        lexicon.name(direct.or_else(further)?.features, Key::Role)
    }

    /// Whether a year goes with a noun that is no contest, title or place in one: "de baan van 2002".
    fn belongs(&self, at: usize) -> bool {
        if self.governor(at) != Some("of") {
            return false;
        }
        // "de baan van 2002", "de Spelen van Sotsji 2014".
        let governs = |at: &usize| self.mentions.is_any(*at, Category::PREPOSITION.bit());
        let preposition = at.checked_sub(1).map(|before| if governs(&before) { before } else { before.max(1) - 1 });
        let noun = preposition.and_then(|preposition| self.chunk_before(preposition));
        !noun.is_some_and(|noun| {
            self.mentions.readings(noun).any(|m| {
                matches!(
                    m.category,
                    Category::COMPETITION
                        | Category::EPITHET
                        | Category::AWARD
                        | Category::RANK
                        | Category::MARKER
                        | Category::DISCIPLINE
                        | Category::RECORD_WORD
                        | Category::PERSON
                )
            })
        })
    }

    /// Whether what is at a token goes with the noun before it: "de zesde tijd van dit jaar", "de beste tijd dit jaar".
    fn is_attribute(&self, at: usize) -> bool {
        const RANKED: u128 = Category::RANK.bit() | Category::RECORD_WORD.bit() | Category::AWARD.bit();
        self.governor(at) == Some("of") || self.chunk_before(at).is_some_and(|chunk| chunk.is_any(RANKED))
    }

    /// The chunk that ends right before a token, or reaches over it.
    fn chunk_before(&self, at: usize) -> Option<Chunk> {
        self.mentions.chunk_over(at.checked_sub(1)?)
    }

    fn read_day(&self, cue: &mut Cue, mention: &Mention, tense: Tense) {
        let Tense { past, future, day: told } = tense;
        let lexicon = &self.grammar.lexicon;
        let number = |key| mention.number(lexicon, key);
        let day = match mention.category {
            Category::WEEKDAY => number(Key::Day).map(|d| {
                let weekday = d.clamp(1, 7) as u8;
                match (number(Key::Week), number(Key::Offset)) {
                    (Some(weeks), _) => calendar::weekday_of_week(weekday, self.published, weeks),
                    // "komende zondag", told on a Sunday, is a week on.
                    (None, Some(days)) => match calendar::offset(self.published, days).date() {
                        Some(from) => calendar::weekday(weekday, Some(from), days > 0),
                        None => calendar::weekday(weekday, None, future),
                    },
                    (None, None) => calendar::weekday(weekday, self.published, future),
                }
            }),
            Category::RELATIVE_DAY => number(Key::Offset).map(|o| {
                let text = lexicon.name(mention.features, Key::Anchor) == Some("text");
                cue.before |= text && o < 0;
                calendar::offset(if text { told.date() } else { self.published }, o)
            }),
            Category::RELATIVE_PERIOD => {
                let text = lexicon.name(mention.features, Key::Anchor) == Some("text");
                let from = if text { told.date().or(self.published) } else { self.published };
                let distant = |n: i32| n != 0;
                // "datzelfde weekeinde": then.
                let spoken_of = [Key::Year, Key::Month, Key::Week].into_iter().find_map(number) == Some(0);
                cue.back |= text && spoken_of && !lexicon.has(mention.features, Key::Past);
                let past = lexicon.has(mention.features, Key::Past);
                match (number(Key::Year), number(Key::Month), number(Key::Week)) {
                    (Some(n), _, _) if text && told.year != 0 => {
                        // "een jaar later", counted from the year that is spoken of.
                        cue.distant = true;
                        let year = told.year.saturating_add(n as i16);
                        Some(Day { year, ..Day::default() }).filter(|_| n != 0 || told.month == 0)
                    }
                    // "twee maanden later", where a year alone is spoken of: some time of it.
                    (None, months, weeks)
                        if text && told.year != 0 && told.month == 0 && months.or(weeks).is_some() =>
                    {
                        cue.distant = true;
                        Some(Day { year: told.year, ..Day::default() })
                    }
                    // "eerder dit jaar", "werd dit jaar kampioen": another time of the same year.
                    (Some(n), _, _) => {
                        let past = past || tense.past && !self.is_attribute(mention.start as usize);
                        cue.distant |= distant(n) || past;
                        Some(calendar::year(from, n)).filter(|_| n != 0 || past)
                    }
                    (_, Some(n), _) => {
                        cue.distant |= distant(n) || past;
                        Some(calendar::month(from, n)).filter(|_| n != 0)
                    }
                    (_, _, Some(n)) => {
                        cue.distant |= distant(n) || past;
                        Some(calendar::week(from, n)).filter(|_| n != 0)
                    }
                    // "vorig seizoen", "in de afgelopen twee jaar": another time, and no date.
                    _ => {
                        let recent = lexicon.has(mention.features, Key::Recent);
                        cue.distant |= past || number(Key::Season).is_some_and(|n| distant(n) && !recent);
                        None
                    }
                }
            }
            Category::DATE => match mention.value {
                Value::Date(date) => {
                    let mut day = Day { year: date.year as i16, month: date.month, day: date.day, weekday: 0 };
                    if day.year == 0 {
                        day.year = match future || past {
                            true => calendar::named_month(date.month, self.published, future).year,
                            false => calendar::nearest(date.month, date.day, self.published).year,
                        };
                        if let (Some(full), Some(published)) = (day.date(), self.published) {
                            // A day of this month that is still to come, told of in the past, was last year's.
                            if past
                                && !future
                                && full > published
                                && full.month() == published.month()
                                && (full - published).get_days() > 20
                            {
                                day.year -= 1;
                            }
                        }
                    }
                    if let Some(full) = day.date() {
                        day = Day::of(full);
                    }
                    Some(day)
                }
                _ => None,
            },
            Category::YEAR => match mention.value {
                // "de olympische baan van 2002" says nothing of when.
                Value::Whole(_) if self.belongs(mention.start as usize) => None,
                Value::Whole(year) => {
                    let same = self.published.is_some_and(|p| i32::from(p.year()) == year as i32);
                    // "werd in 2019 kampioen", told in that year: another time of it.
                    let other = !same || tense.past && self.governor(mention.start as usize) == Some("in");
                    cue.distant |= other;
                    Some(Day { year: year as i16, ..Day::default() }).filter(|_| other)
                }
                _ => None,
            },
            Category::MONTH => {
                let month = number(Key::Month).map(|m| m.clamp(1, 12) as u8);
                let alone = !self.mentions.at(mention.start as usize).any(|m| m.category == Category::DATE)
                    && cue.day.is_none_or(|d| d.month == 0);
                match month {
                    Some(m) if alone && !lexicon.has(mention.features, Key::Abbreviated) => {
                        let day = match past || future {
                            true => calendar::named_month(m, self.published, future),
                            false => calendar::nearest_month(m, self.published),
                        };
                        let this = self.published.is_some_and(|p| p.month() as u8 == m && p.year() == day.year);
                        cue.distant |= !this;
                        Some(day)
                    }
                    _ => None,
                }
            }
            _ => None,
        };
        if let Some(day) = day {
            let later = |known: Day| known.date() < day.date();
            if day.date().is_some() && cue.latest.is_none_or(later) {
                cue.latest = Some(day);
            }
            cue.day = Some(match cue.day {
                // A date is more than a weekday; the first day named is the one that is meant.
                Some(known) if known.agrees(day) => known.merged(day),
                Some(known) if known.weekday != 0 && day.day != 0 && mention.category == Category::DATE => {
                    // "zondag 14 mei", told in November: not the last Sunday.
                    if day.date().is_some() && cue.latest == Some(known) {
                        cue.latest = Some(day);
                    }
                    day
                }
                Some(known) => known,
                None => day,
            });
        }
    }

    /// The discipline of a mention: its id, or its distance.
    pub(super) fn slug(&self, mention: &Mention) -> Option<Rc<str>> {
        let lexicon = &self.grammar.lexicon;
        if let Some(id) = mention.name(lexicon, Key::Id) {
            return Some(id.into());
        }
        let metres = match mention.value {
            Value::Length(length) if length.0 % 1000 == 0 => length.0 / 1000,
            // "de 1500": of the distances that are raced.
            Value::Number(number) if number.0 % 1000 == 0 && RACED.contains(&(number.0 / 1000)) => number.0 / 1000,
            _ => return None,
        };
        if !self.mentions.sport.is_some_and(|s| DISTANCE_SPORTS.contains(&lexicon.names.name(s))) {
            return None;
        }
        let suffix = match lexicon.feature(mention.features, Key::Name) {
            Some(FeatureValue::Name(id)) => format!("-{}", lexicon.names.name(id)),
            _ => String::new(),
        };
        let kilometres = mention.has(lexicon, Key::Loose);
        let spoken = self
            .mentions
            .sport
            .map(|s| lexicon.names.name(s))
            .is_some_and(|s| matches!(s, "athletics" | "triathlon" | "swimming"));
        if metres >= 1000 && metres % 1000 == 0 && spoken {
            let words = self.text.span(mention.start as usize, mention.end as usize).of(self.text.normal.as_str());
            if words.contains(['k', 'K']) || kilometres {
                // In the pool nobody swims kilometres.
                let open =
                    self.mentions.sport.is_some_and(|s| lexicon.names.name(s) == "swimming") && suffix.is_empty();
                let suffix = if open { "-open-water" } else { &suffix };
                return Some(format!("{}km{suffix}", metres / 1000).into());
            }
        }
        (10..=300_000).contains(&metres).then(|| format!("{metres}m{suffix}").into())
    }
}
