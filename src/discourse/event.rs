//! Contests: which one a clause is about, carried over sentences and shifted by what the text says.

use jiff::civil::Date;

use super::calendar::{self, Day};
use super::entity::{Competitor, Entities};
use crate::clause::{Clause, ClauseKind, Flags};
use crate::frame::Claim;
use crate::grammar::{Category, FactKind, FeatureValue, Grammar, Key};
use crate::mention::{Chunk, Mention, Mentions, Value};
use crate::text::{BlockKind, Text};
use crate::value::Gender;

/// The sports whose contests are named by their distance.
const DISTANCE_SPORTS: &[&str] = &[
    "speed-skating",
    "short-track",
    "marathon-skating",
    "athletics",
    "swimming",
    "triathlon",
    "rowing",
    "cross-country-skiing",
];

/// A contest as far as the text settles it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
pub struct Contest {
    /// The words for the competition.
    pub competition: Option<String>,
    /// The place.
    pub venue: Option<String>,
    /// A slug.
    pub discipline: Option<String>,
    /// The number of a stage.
    pub number: Option<u16>,
    /// Women, men or mixed.
    pub gender: Option<Gender>,
    /// The round, as a slug.
    pub round: Option<String>,
    /// "B".
    pub group: Option<String>,
    /// When.
    pub day: Day,
    /// A ranking over several races.
    pub standings: bool,
}

/// How often a contest was named or told of.
#[derive(Clone, Debug, Default)]
pub struct Frequency {
    /// The contest.
    pub contest: Contest,
    /// How many clauses.
    pub count: usize,
}

/// What a clause says of its contest.
#[derive(Clone, Debug, Default)]
struct Cue {
    competition: Option<String>,
    competition_discipline: Option<String>,
    competition_kind: Option<String>,
    venue: Option<String>,
    /// The venue is a hall or stadium.
    hall: bool,
    discipline: Option<String>,
    number: Option<u16>,
    gender: Option<Gender>,
    round: Option<String>,
    group: Option<String>,
    day: Option<Day>,
    /// The day is one of the past years or weeks, or given as a year.
    distant: bool,
    standings: bool,
    /// "toen": what was told just before.
    back: bool,
    /// "nu": what the article reports.
    now: bool,
}

/// Keeps the contest over an article.
pub(super) struct Tracker<'a> {
    text: &'a Text,
    mentions: &'a Mentions,
    grammar: &'a Grammar,
    published: Option<Date>,
    /// What the article is about now.
    current: Contest,
    /// The contest reported: what a new paragraph goes back to after another day of the same contest.
    main: Contest,
    /// The day that the opening, or the last heading with one, gives.
    lead: Day,
    /// The last contest told of beside it.
    shifted: Option<Contest>,
    /// Of the clause being read.
    clause: Contest,
    background: bool,
    persists: bool,
    line_gender: Option<Gender>,
    told_day: bool,
    /// By clause.
    by_clause: Vec<Contest>,
    /// By clause: whether it told of the main line.
    on_line: Vec<bool>,
    first_clause: usize,
    contests: Vec<Contest>,
    paragraph: usize,
    /// The sentence gives a time of day: it tells of what is to come.
    scheduled: bool,
    first_in_paragraph: bool,
    first_sentence: usize,
}

impl<'a> Tracker<'a> {
    pub(super) fn new(text: &'a Text, mentions: &'a Mentions, grammar: &'a Grammar, published: Option<Date>) -> Self {
        let mut tracker = Tracker {
            text,
            mentions,
            grammar,
            published,
            current: Contest::default(),
            main: Contest::default(),
            lead: Day::default(),
            shifted: None,
            clause: Contest::default(),
            background: false,
            persists: false,
            line_gender: None,
            told_day: false,
            by_clause: Vec::new(),
            on_line: Vec::new(),
            first_clause: 0,
            contests: Vec::new(),
            paragraph: usize::MAX,
            scheduled: false,
            first_in_paragraph: true,
            first_sentence: usize::MAX,
        };
        tracker.open();
        tracker
    }

    /// What the headline and the first paragraph say, for facts told before their contest is named.
    fn open(&mut self) {
        let mut contest = Contest::default();
        let blocks = self.text.blocks.len().min(3);
        let mut body = false;
        for sentence in &self.text.sentences {
            if sentence.block >= blocks {
                break;
            }
            let cue = self.cue_of(&[(sentence.start, sentence.end)], true, false);
            if cue.distant {
                continue;
            }
            contest.competition = contest.competition.take().or(cue.competition);
            contest.venue = contest.venue.take().or(cue.venue);
            contest.discipline = contest.discipline.take().or(cue.discipline).or(cue.competition_discipline);
            contest.gender = contest.gender.or(cue.gender);
            contest.number = contest.number.or(cue.number);
            if !body && self.text.blocks[sentence.block].kind == BlockKind::Paragraph {
                contest.day = cue.day.unwrap_or_default();
                body = true;
            }
        }
        // Without a day in the opening, a "today" further on tells that the day of publication is meant.
        let today = self.mentions.items.iter().any(|m| {
            m.category == Category::RELATIVE_DAY
                && m.number(&self.grammar.lexicon, Key::Offset) == Some(0)
                && self.grammar.lexicon.name(m.features, Key::Anchor) != Some("text")
        });
        if let (true, true, Some(date)) = (contest.day.is_unknown(), today, self.published) {
            contest.day = Day::of(date);
        }
        self.lead = contest.day;
        self.main = contest.clone();
        self.current = contest;
    }

    pub(super) fn begin_sentence(&mut self, sentence: usize) {
        let block = &self.text.blocks[self.text.sentences[sentence].block];
        self.first_in_paragraph =
            block.paragraph != self.paragraph || self.text.sentences[sentence].start == block.start;
        if block.paragraph != self.paragraph {
            self.paragraph = block.paragraph;
            self.shifted = None;
            self.current = self.main.clone();
        }
        let range = &self.text.sentences[sentence];
        let from = self.mentions.chunks.partition_point(|c| (c.start as usize) < range.start);
        self.scheduled = self.mentions.chunks[from..]
            .iter()
            .take_while(|c| (c.start as usize) < range.end)
            .any(|c| self.mentions.reading(*c, Category::CLOCK).is_some());
        self.first_sentence = sentence;
        self.first_clause = self.by_clause.len();
    }

    /// Reads what a clause says of its contest.
    pub(super) fn clause(&mut self, clauses: &[Clause], index: usize, entities: &Entities) {
        let clause = &clauses[index];
        let past = clause.verb.past || clause.verb.finite.is_none();
        let clock = clause
            .arguments
            .iter()
            .any(|a| self.mentions.reading(self.mentions.chunks[a.chunk], Category::CLOCK).is_some());
        let future = clause.verb.flags.any(Flags::FUTURE) || !clause.verb.past && clock;
        let mut cue = self.cue_of(&clause.ranges, past, future);
        let kind = self.text.blocks[self.text.sentences[clause.sentence].block].kind;
        if clause.verb.finite.is_none() && matches!(kind, BlockKind::Heading | BlockKind::ListItem) {
            // "Eerste 500 meter (vrijdag)": a heading is read whole, with its brackets.
            let sentence = &self.text.sentences[clause.sentence];
            cue = self.cue_of(&[(sentence.start, sentence.end)], past, future);
            if cue.discipline.is_none() && !self.names_competitor(clause.sentence) {
                // A distance alone is the contest that follows.
                let from = self.mentions.chunks.partition_point(|c| (c.start as usize) < sentence.start);
                cue.discipline = self.mentions.chunks[from..]
                    .iter()
                    .take_while(|c| (c.start as usize) < sentence.end)
                    .find_map(|c| self.mentions.reading(*c, Category::DISTANCE))
                    .and_then(|m| self.slug(m));
            }
        }
        let inherited =
            clause.previous.filter(|&p| p >= self.first_clause).and_then(|p| self.by_clause.get(p)).cloned();
        if clause.kind == ClauseKind::Bracket && clock {
            // "de teamsprint voor vrouwen (12.13 uur)": what stands before the bracket, from the contest's name on.
            if let Some(host) = clause.host {
                let to = self.mentions.chunks[host].end as usize;
                let from = (host.saturating_sub(3)..=host)
                    .rev()
                    .map(|c| self.mentions.chunks[c])
                    .find(|c| self.mentions.readings(*c).any(|m| m.category == Category::DISCIPLINE));
                if let Some(from) = from {
                    cue = self.cue_of(&[(from.start as usize, to)], past, future);
                }
            }
        }
        let inherited_index = clause.previous.filter(|&p| p >= self.first_clause && !cue.now);
        let inherited = inherited.filter(|_| inherited_index.is_some());
        let off_line = inherited_index.is_some_and(|p| self.on_line.get(p) == Some(&false));
        let base = if cue.back && !self.first_in_paragraph && self.shifted.is_some() {
            self.shifted.clone().unwrap_or_default()
        } else {
            inherited.unwrap_or_else(|| self.current.clone())
        };
        let told_gender = cue.gender;
        if cue.gender.is_none() {
            cue.gender = clause.subjects().filter_map(|a| entities.of_chunk(a.chunk)).find_map(|c| match c {
                Competitor::Person(_) => entities.gender(c),
                Competitor::Team(_) => entities.gender(c),
            });
        }
        let titled = cue.competition.is_none()
            && cue.discipline.is_none()
            && cue.competition_discipline.is_some()
            && cue.competition_discipline != base.discipline;
        self.told_day = cue.day.is_some();
        let shifts_day = titled || cue.day.is_some_and(|d| !d.agrees(base.day)) && !base.day.is_unknown();
        let changes_discipline = cue.discipline.is_some() && cue.discipline != base.discipline && !clause.verb.earlier;
        let (contest, elsewhere) = self.apply(&base, &cue);
        self.background = cue.distant || cue.back && self.shifted.is_some() || elsewhere && clause.verb.earlier;
        let heading = matches!(kind, BlockKind::Heading | BlockKind::Title)
            || kind == BlockKind::ListItem && !self.names_competitor(clause.sentence);
        self.persists = heading
            || !self.background
                && (!super::beside(clause) || self.first_in_paragraph && clause.kind == ClauseKind::Main)
                && !self.scheduled
                && (!off_line || cue.discipline.is_some() || cue.round.is_some())
                && !(elsewhere && self.main.venue.is_some())
                && clause.kind != ClauseKind::Bracket
                && (!shifts_day || self.first_in_paragraph || changes_discipline);
        self.clause = contest.clone();
        // A gender that only the subject's name tells holds for the clause.
        self.line_gender = told_gender.or(base.gender).or(contest.gender);
        while self.by_clause.len() < index {
            self.by_clause.push(self.current.clone());
            self.on_line.push(true);
        }
        self.by_clause.push(contest);
        self.on_line.push(self.persists);
    }

    /// Whether a sentence names a person or a team.
    fn names_competitor(&self, sentence: usize) -> bool {
        let range = &self.text.sentences[sentence];
        let from = self.mentions.chunks.partition_point(|c| (c.start as usize) < range.start);
        self.mentions.chunks[from..].iter().take_while(|c| (c.start as usize) < range.end).any(|c| {
            self.mentions
                .readings(*c)
                .any(|m| matches!(m.category, Category::PERSON | Category::TEAM | Category::COUNTRY))
        })
    }

    fn is_hall(&self, venue: Option<&str>) -> bool {
        let lexicon = &self.grammar.lexicon;
        venue.is_some_and(|v| {
            lexicon
                .senses(lexicon.word(v))
                .iter()
                .any(|s| s.category == Category::PLACE && lexicon.name(s.features, Key::Kind) == Some("hall"))
        })
    }

    /// The contest after a cue, and whether it is another meeting than the base.
    fn apply(&self, base: &Contest, cue: &Cue) -> (Contest, bool) {
        let mut out = base.clone();
        let mut elsewhere = false;
        if cue.distant && !cue.back {
            // Another year or week: what is not said again does not hold there.
            out.round = None;
            out.group = None;
            out.venue = None;
            out.number = None;
            out.day = Day::default();
            out.standings = false;
            elsewhere = true;
        }
        if let Some(competition) = &cue.competition {
            if base.competition.as_ref().is_some_and(|c| c != competition) {
                out.venue = None;
                out.round = None;
                out.group = None;
                out.number = None;
                elsewhere = true;
                if cue.day.is_none() {
                    out.day = Day::default();
                }
                if let Some(discipline) = &cue.competition_discipline {
                    out.discipline = Some(discipline.clone());
                }
            }
            out.competition = Some(competition.clone());
            if let (None, Some(discipline)) = (&out.discipline, &cue.competition_discipline) {
                out.discipline = Some(discipline.clone());
            }
        }
        if let (None, None, Some(discipline)) = (&cue.competition, &cue.discipline, &cue.competition_discipline) {
            // "de allroundtitel": a title that names its contest.
            if out.discipline.as_ref() != Some(discipline) {
                out.round = None;
                out.group = None;
                out.discipline = Some(discipline.clone());
            }
        }
        if let Some(venue) = &cue.venue {
            if base.venue.as_ref().is_some_and(|v| v != venue) && !cue.hall && !self.is_hall(base.venue.as_deref()) {
                elsewhere = true;
                out.round = None;
                out.group = None;
                if cue.day.is_none() {
                    out.day = Day::default();
                }
            }
            // A hall is in the town that was named before it.
            if !(cue.hall && base.venue.is_some()) {
                out.venue = Some(venue.clone());
            }
        }
        if let Some(discipline) = &cue.discipline {
            if out.discipline.as_ref() != Some(discipline) {
                out.round = None;
                out.group = None;
                out.number = None;
            }
            let changed = out.discipline.as_ref() != Some(discipline);
            out.discipline = Some(discipline.clone());
            out.standings = false;
            if changed && cue.day.is_none() && !elsewhere {
                // A contest told of before has its day; another one of the meeting that of the main line.
                let known = self.known(|c| {
                    c.discipline.as_ref() == Some(discipline)
                        && !c.standings
                        && c.venue == out.venue
                        && !c.day.is_unknown()
                });
                if let Some(known) = known {
                    out.day = known.day;
                } else if self.first_in_paragraph {
                    out.day = if self.lead.is_unknown() { self.main.day } else { self.lead };
                }
            }
        }
        if let Some(gender) = cue.gender {
            if out.gender.is_some_and(|g| g != gender) {
                out.group = None;
                if cue.round.is_none() && out.discipline.is_some() && cue.discipline.is_none() {
                    out.round = None;
                }
            }
            out.gender = Some(gender);
        }
        if let Some(number) = cue.number {
            out.number = Some(number);
        }
        if let Some(group) = &cue.group {
            out.group = (group != "A").then(|| group.clone());
        } else if cue.discipline.is_some() {
            out.group = None;
        }
        if let Some(day) = cue.day {
            if !day.agrees(out.day) || out.day.is_unknown() {
                let changed = !out.day.is_unknown();
                out.day = day;
                if changed && cue.round.is_none() {
                    out.round = None;
                }
            } else {
                out.day = out.day.merged(day);
            }
            if cue.round.is_none() && out.round.is_none() {
                out.round = self
                    .known(|c| same_race(c, &out) && c.day == out.day && c.round.is_some())
                    .and_then(|c| c.round.clone());
            }
        }
        if let Some(round) = &cue.round {
            if out.round.as_ref() != Some(round) && cue.day.is_none() && out.round.is_some() {
                out.day =
                    self.known(|c| same_race(c, &out) && c.round.as_ref() == Some(round)).map_or(out.day, |c| c.day);
            }
            out.round = Some(round.clone());
        }
        if cue.standings {
            out.standings = true;
            out.round = None;
            out.group = None;
            out.venue = None;
            out.day = Day::default();
        } else if cue.discipline.is_some() || cue.round.is_some() || cue.day.is_some() {
            out.standings = false;
        }
        (out, elsewhere)
    }

    fn known(&self, test: impl Fn(&Contest) -> bool) -> Option<&Contest> {
        self.contests.iter().rev().chain(std::iter::once(&self.current)).find(|c| test(c))
    }

    pub(super) fn end_clause(&mut self, clause: &Clause) {
        if self.persists
            && matches!(clause.kind, ClauseKind::Main | ClauseKind::Heading | ClauseKind::Gapped | ClauseKind::ListItem)
        {
            let mut contest = self.clause.clone();
            // A standing is told of in passing.
            if contest.standings && !self.first_in_paragraph {
                return;
            }
            contest.standings = false;
            if self.clause.standings {
                contest.day = self.current.day;
                contest.venue = self.current.venue.clone();
            }
            contest.gender = self.line_gender;
            let same_day = contest.day == self.main.day || self.main.day.is_unknown();
            let another = contest.discipline != self.main.discipline || contest.gender != self.main.gender;
            if matches!(clause.kind, ClauseKind::Heading | ClauseKind::ListItem)
                || same_day
                || self.first_in_paragraph && another
            {
                self.main = contest.clone();
            }
            if matches!(clause.kind, ClauseKind::Heading | ClauseKind::ListItem) && self.told_day {
                self.lead = contest.day;
            }
            self.current = contest;
        } else if !self.persists && clause.kind != ClauseKind::Bracket {
            self.shifted = Some(self.clause.clone());
        }
    }

    /// The contest of a claim of the clause being read, and whether it lies beside what the article reports.
    pub(super) fn contest_of(&mut self, claim: &Claim, gender: Option<Gender>) -> (usize, bool) {
        let mut contest = self.clause.clone();
        if let Some(chunk) = claim.slots.event {
            let chunk = self.mentions.chunks[chunk];
            let cue = self.cue_of(&[(chunk.start as usize, chunk.end as usize)], true, false);
            contest = self.apply(&contest, &cue).0;
        }
        if let (Some(gender), false) = (gender, contest.gender == Some(Gender::Mixed)) {
            contest.gender = Some(gender);
        }
        // A classification has its discipline and is no standing over several meetings.
        let classified = contest.discipline.as_deref().is_some_and(|d| d.ends_with("classification"));
        if claim.slots.standings && !classified {
            contest.standings = true;
        }
        if claim.kind == FactKind::Schedule {
            contest.standings = false;
        }
        (self.intern(contest), self.background)
    }

    /// The further contests that a clause names beside the one of its claims: "in 2015 en 2016", "op de 500 en de 1000 meter".
    pub(super) fn variants(&mut self, clause: &Clause, contest: usize) -> Vec<usize> {
        let base = self.contests[contest].clone();
        let mut years = Vec::new();
        let mut disciplines: Vec<String> = Vec::new();
        let mut last_discipline = None;
        for argument in &clause.arguments {
            let chunk = self.mentions.chunks[argument.chunk];
            if let Some(Value::Whole(year)) = self.mentions.reading(chunk, Category::YEAR).map(|m| m.value) {
                years.push(year as i16);
            }
            if let Some(slug) = self.mentions.reading(chunk, Category::DISCIPLINE).and_then(|m| self.slug(m)) {
                let near = last_discipline.is_none_or(|end: u32| chunk.start.saturating_sub(end) <= 4);
                if near && !disciplines.contains(&slug) {
                    disciplines.push(slug);
                }
                last_discipline = Some(chunk.end);
            }
        }
        let mut out = Vec::new();
        if years.len() > 1 && base.day.year != 0 && base.day.month == 0 {
            for year in years.into_iter().filter(|y| *y != base.day.year) {
                let contest = Contest { day: Day { year, ..Day::default() }, ..base.clone() };
                out.push(self.intern(contest));
            }
        }
        if disciplines.len() > 1 && base.discipline.as_ref().is_some_and(|d| disciplines.contains(d)) {
            for discipline in disciplines.into_iter().filter(|d| base.discipline.as_ref() != Some(d)) {
                let contest = Contest { discipline: Some(discipline), round: None, ..base.clone() };
                out.push(self.intern(contest));
            }
        }
        out
    }

    /// The contest that a clause likens its own to: "net als vrijdag".
    pub(super) fn likened(&mut self, clause: &Clause, gender: Option<Gender>) -> Option<usize> {
        let chunk = clause
            .arguments
            .iter()
            .map(|a| self.mentions.chunks[a.chunk])
            .find(|c| self.mentions.reading(*c, Category::LIKEWISE).is_some())?;
        let mut cue = Cue::default();
        for at in chunk.start as usize..chunk.end as usize {
            for mention in self.mentions.at(at) {
                if mention.end <= chunk.end {
                    self.read_mention(&mut cue, mention, true, false);
                }
            }
        }
        let (mut contest, _) = self.apply(&self.clause.clone(), &cue);
        contest.gender = gender.or(contest.gender);
        Some(self.intern(contest))
    }

    fn intern(&mut self, contest: Contest) -> usize {
        self.contests.iter().position(|c| *c == contest).unwrap_or_else(|| {
            self.contests.push(contest);
            self.contests.len() - 1
        })
    }

    pub(super) fn finish(self) -> Vec<Contest> {
        self.contests
    }

    /// What the mentions of some tokens say of a contest.
    fn cue_of(&self, ranges: &[(usize, usize)], past: bool, future: bool) -> Cue {
        let mut cue = Cue::default();
        let lexicon = &self.grammar.lexicon;
        for &(start, end) in ranges {
            let from = self.mentions.chunks.partition_point(|c| (c.start as usize) < start);
            for chunk in &self.mentions.chunks[from..] {
                if chunk.start as usize >= end {
                    break;
                }
                if let Some(gender) = super::gender_word(self.mentions, self.grammar, *chunk) {
                    cue.gender = cue.gender.or(Some(gender));
                }
                self.read_chunk(&mut cue, *chunk, past, future);
            }
            for at in start..end {
                if self.mentions.is(lexicon, at, Category::BACK) {
                    cue.back = true;
                }
                cue.now |= self.mentions.is(lexicon, at, Category::NOW);
            }
        }
        cue
    }

    fn read_chunk(&self, cue: &mut Cue, chunk: Chunk, past: bool, future: bool) {
        let person = self.mentions.readings(chunk).any(|m| matches!(m.category, Category::PERSON | Category::EPITHET));
        let blocked =
            self.mentions.readings(chunk).any(|m| matches!(m.category, Category::NONRESULT | Category::LIKEWISE));
        if person || blocked {
            return;
        }
        for at in chunk.start as usize..chunk.end as usize {
            for mention in self.mentions.at(at) {
                if mention.end <= chunk.end {
                    self.read_mention(cue, mention, past, future);
                }
            }
        }
    }

    fn read_mention(&self, cue: &mut Cue, mention: &Mention, past: bool, future: bool) {
        let lexicon = &self.grammar.lexicon;
        let name = |key| mention.name(lexicon, key).map(str::to_owned);
        match mention.category {
            Category::DISCIPLINE => {
                let slug = self.slug(mention);
                if cue.discipline.is_none() {
                    cue.discipline = slug;
                }
                // "de vijfde etappe".
                if let (Value::Whole(number), true) = (mention.value, mention.name(lexicon, Key::Id).is_some()) {
                    cue.number = cue.number.or(u16::try_from(number).ok());
                }
                cue.gender = cue.gender.or(super::entity_gender(lexicon, mention));
            }
            Category::ROUND => {
                cue.round = match (name(Key::Id), mention.value) {
                    (Some(id), _) => Some(id),
                    (None, Value::Whole(n)) => Some(format!("race-{n}")),
                    _ => cue.round.take(),
                };
            }
            Category::GROUP => cue.group = name(Key::Id).or(cue.group.take()),
            Category::COMPETITION => {
                if lexicon.has(mention.features, Key::Title) {
                    cue.competition_discipline = cue.competition_discipline.take().or(name(Key::Discipline));
                    return;
                }
                if cue.competition.is_none() {
                    cue.competition = name(Key::Name).or_else(|| {
                        let span = self.text.span(mention.start as usize, mention.end as usize);
                        Some(span.of(self.text.normal.as_str()).to_owned())
                    });
                    cue.competition_discipline = name(Key::Discipline);
                    cue.competition_kind = name(Key::Kind);
                }
            }
            Category::STANDINGS | Category::JERSEY => {
                match name(Key::Discipline) {
                    Some(discipline) => cue.discipline = cue.discipline.take().or(Some(discipline)),
                    None => cue.standings = true,
                }
                if cue.competition.is_none() {
                    cue.competition = name(Key::Name);
                }
            }
            Category::PLACE => {
                // Where the contest is, not where a person is from.
                let role = (mention.start as usize)
                    .checked_sub(1)
                    .and_then(|b| {
                        let direct = self.mentions.sense(lexicon, b, Category::PREPOSITION);
                        direct.or_else(|| {
                            b.checked_sub(1).and_then(|b| self.mentions.sense(lexicon, b, Category::PREPOSITION))
                        })
                    })
                    .and_then(|s| lexicon.name(s.features, Key::Role));
                let competition_before = (mention.start as usize)
                    .checked_sub(1)
                    .is_some_and(|b| self.mentions.at(b).any(|m| matches!(m.category, Category::COMPETITION)));
                let dateline = self.text.tokens[mention.start as usize].first && role.is_none();
                let hall = lexicon.name(mention.features, Key::Kind) == Some("hall");
                if cue.venue.is_none()
                    && (hall || dateline || matches!(role, Some("in" | "at" | "on")) || competition_before)
                {
                    let span = self.text.span(mention.start as usize, mention.end as usize);
                    let words = span.of(self.text.normal.as_str());
                    cue.hall = hall;
                    let capitals = words.chars().filter(|c| c.is_alphabetic()).all(char::is_uppercase);
                    cue.venue = Some(if capitals { crate::mention::title_case(words) } else { words.to_owned() });
                }
            }
            Category::GENDER => {
                cue.gender = cue.gender.or(super::entity_gender(lexicon, mention));
            }
            _ => self.read_day(cue, mention, past, future),
        }
    }

    fn read_day(&self, cue: &mut Cue, mention: &Mention, past: bool, future: bool) {
        let lexicon = &self.grammar.lexicon;
        let number = |key| mention.number(lexicon, key);
        let day = match mention.category {
            Category::WEEKDAY => {
                number(Key::Day).map(|d| calendar::weekday(d.clamp(1, 7) as u8, self.published, future))
            }
            Category::RELATIVE_DAY => number(Key::Offset).map(|o| {
                let from = if lexicon.name(mention.features, Key::Anchor) == Some("text") {
                    self.current.day.date()
                } else {
                    self.published
                };
                calendar::offset(from, o)
            }),
            Category::RELATIVE_PERIOD => {
                let text = lexicon.name(mention.features, Key::Anchor) == Some("text");
                let from = if text { self.current.day.date().or(self.published) } else { self.published };
                let distant = |n: i32| n != 0;
                match (number(Key::Year), number(Key::Month), number(Key::Week)) {
                    (Some(n), _, _) => {
                        cue.distant |= distant(n);
                        Some(calendar::year(from, n)).filter(|_| n != 0)
                    }
                    (_, Some(n), _) => {
                        cue.distant |= distant(n);
                        Some(calendar::month(from, n)).filter(|_| n != 0)
                    }
                    (_, _, Some(n)) => {
                        cue.distant |= distant(n);
                        Some(calendar::week(from, n)).filter(|_| n != 0)
                    }
                    _ => None,
                }
            }
            Category::DATE => match mention.value {
                Value::Date(date) => {
                    let mut day = Day { year: date.year as i16, month: date.month, day: date.day, weekday: 0 };
                    if day.year == 0 {
                        day.year = calendar::named_month(date.month, self.published, future || !past).year;
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
                Value::Whole(year) => {
                    let same = self.published.is_some_and(|p| i32::from(p.year()) == year as i32);
                    cue.distant |= !same;
                    Some(Day { year: year as i16, ..Day::default() }).filter(|_| !same)
                }
                _ => None,
            },
            Category::MONTH => {
                let month = number(Key::Month).map(|m| m.clamp(1, 12) as u8);
                let alone = !self.mentions.at(mention.start as usize).any(|m| m.category == Category::DATE)
                    && cue.day.is_none_or(|d| d.month == 0);
                match month {
                    Some(m) if alone && !lexicon.has(mention.features, Key::Abbreviated) => {
                        let day = calendar::named_month(m, self.published, future);
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
            cue.day = Some(match cue.day {
                // A date is more than a weekday; the first day named is the one that is meant.
                Some(known) if known.agrees(day) => known.merged(day),
                Some(known) if known.weekday != 0 && day.day != 0 && mention.category == Category::DATE => {
                    let _ = known;
                    day
                }
                Some(known) => known,
                None => day,
            });
        }
    }

    /// The discipline of a mention: its id, or its distance.
    fn slug(&self, mention: &Mention) -> Option<String> {
        let lexicon = &self.grammar.lexicon;
        if let Some(id) = mention.name(lexicon, Key::Id) {
            return Some(id.to_owned());
        }
        let metres = match mention.value {
            Value::Length(length) if length.0 % 1000 == 0 => length.0 / 1000,
            Value::Number(number) if number.0 % 1000 == 0 => number.0 / 1000,
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
                return Some(format!("{}km{suffix}", metres / 1000));
            }
        }
        (10..=300_000).contains(&metres).then(|| format!("{metres}m{suffix}"))
    }
}

fn same_race(a: &Contest, b: &Contest) -> bool {
    a.discipline.is_some()
        && a.discipline == b.discipline
        && (a.gender == b.gender || a.gender.is_none() || b.gender.is_none())
        && a.group == b.group
        && (a.venue == b.venue || a.venue.is_none() || b.venue.is_none())
}
