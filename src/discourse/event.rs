//! Contests: which one a clause is about, carried over sentences and shifted by what the text says.

use std::rc::Rc;

use jiff::civil::Date;

use super::calendar::Day;
use super::cue::{Cue, CueReader, Tense};
use super::entity::{Competitor, Entities};
use crate::clause::{Clause, ClauseKind, Flags, Ranges};
use crate::frame::Claim;
use crate::grammar::{Category, FactKind, Grammar, Key};
use crate::mention::{Mention, Mentions, Value};
use crate::text::{BlockKind, Text};
use crate::value::Gender;

/// A heading or line of a list is read whole up to so many tokens.
const LONGEST_LINE: usize = 200;

/// A contest as far as the text settles it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
pub struct Contest {
    /// The words for the competition.
    pub competition: Option<Rc<str>>,
    /// The place.
    pub venue: Option<Rc<str>>,
    /// A slug.
    pub discipline: Option<Rc<str>>,
    /// The number of a stage.
    pub number: Option<u16>,
    /// Women, men or mixed.
    pub gender: Option<Gender>,
    /// The round, as a slug.
    pub round: Option<Rc<str>>,
    /// "B".
    pub group: Option<Rc<str>>,
    /// When.
    pub day: Day,
    /// A ranking over several races.
    pub standings: bool,
}

/// Keeps the contest over an article.
pub(super) struct Tracker<'a> {
    text: &'a Text,
    mentions: &'a Mentions,
    grammar: &'a Grammar,
    published: Option<Date>,
    cues: CueReader<'a>,
    /// What the article is about now.
    current: Contest,
    /// The contest reported: what a new paragraph goes back to after another day of the same contest.
    main: Contest,
    /// The day that the opening, or the last heading with one, gives.
    lead: Day,
    /// A heading gave it: "Zaterdag".
    headed: bool,
    /// The last contest told of beside it.
    shifted: Option<Contest>,
    /// An earlier contest that the sentences since are about: "In Sotsji (2014) was Bergsma sneller. Kramer werd tweede."
    aside: Option<Contest>,
    /// The clause being read opens such an account.
    turns_aside: bool,
    /// So many sentences before, without a break, told of earlier contests.
    asides: usize,
    /// A result of what the article reports was told.
    main_told: bool,
    went_away: bool,
    /// The classification of the meeting, where the article tells of one: allround, sprint, omnium.
    meeting: Option<Rc<str>>,
    /// The last contest of the meeting that was named by its discipline.
    distance: Option<Rc<str>>,
    /// The clause being read names its discipline.
    told_discipline: bool,
    /// Of the clause being read.
    clause: Contest,
    /// The competition that the clause being read is about in its withdrawals: "afgemeld voor de wereldbeker".
    goal: Option<Rc<str>>,
    background: bool,
    persists: bool,
    line_gender: Option<Gender>,
    /// A word of this paragraph, or of the one before its list, tells it.
    gender_told: Option<Gender>,
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
            cues: CueReader { text, mentions, grammar, published },
            current: Contest::default(),
            main: Contest::default(),
            lead: Day::default(),
            headed: false,
            shifted: None,
            aside: None,
            turns_aside: false,
            asides: 0,
            main_told: false,
            went_away: false,
            meeting: None,
            distance: None,
            told_discipline: false,
            clause: Contest::default(),
            goal: None,
            background: false,
            persists: false,
            line_gender: None,
            gender_told: None,
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
                // "Donderdag zat ze nog in het hotel, zaterdag hing er goud om haar nek."
                contest.day = cue.latest.filter(|_| !cue.distant).or(cue.day).unwrap_or_default();
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
        self.note_discipline(contest.discipline.as_deref());
        self.main = contest.clone();
        self.current = contest;
    }

    /// Keeps which classification, and which of its contests, was named last.
    fn note_discipline(&mut self, discipline: Option<&str>) {
        let Some(discipline) = discipline else { return };
        let kept = if self.is_classification(discipline) { &mut self.meeting } else { &mut self.distance };
        *kept = Some(discipline.into());
    }

    fn is_classification(&self, discipline: &str) -> bool {
        self.grammar.lexicon.is_classification(self.mentions.sport, discipline)
    }

    pub(super) fn begin_sentence(&mut self, sentence: usize) {
        let block = &self.text.blocks[self.text.sentences[sentence].block];
        if block.kind != BlockKind::ListItem && self.text.sentences[sentence].start == block.start {
            self.gender_told = None;
        }
        self.first_in_paragraph =
            block.paragraph != self.paragraph || self.text.sentences[sentence].start == block.start;
        if block.paragraph != self.paragraph {
            self.paragraph = block.paragraph;
            self.shifted = None;
            self.aside = None;
            self.asides = 0;
            self.went_away = false;
            self.current = self.main.clone();
        }
        self.asides = if std::mem::take(&mut self.went_away) { self.asides + 1 } else { 0 };
        let range = &self.text.sentences[sentence];
        let from = self.mentions.first_chunk(range.start);
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
        let future = clause.verb.flags.any(Flags::FUTURE) || !clause.verb.past && (clock || self.scheduled);
        let mut cue = self.cue_of(&self.with_brackets(clauses, index), past, future);
        let kind = self.text.blocks[self.text.sentences[clause.sentence].block].kind;
        let length = self.text.sentences[clause.sentence].end - self.text.sentences[clause.sentence].start;
        if clause.verb.finite.is_none()
            && matches!(kind, BlockKind::Heading | BlockKind::ListItem)
            && length < LONGEST_LINE
        {
            // "Eerste 500 meter (vrijdag)": a heading is read whole, with its brackets.
            let sentence = &self.text.sentences[clause.sentence];
            cue = self.cue_of(&[(sentence.start, sentence.end)], past, future);
            if cue.discipline.is_none() && !self.names_competitor(clause.sentence) {
                // A distance alone is the contest that follows.
                let from = self.mentions.first_chunk(sentence.start);
                cue.discipline = self.mentions.chunks[from..]
                    .iter()
                    .take_while(|c| (c.start as usize) < sentence.end)
                    .find_map(|c| self.mentions.reading(*c, Category::DISTANCE))
                    .and_then(|m| self.cues.slug(m));
            }
        }
        let inherited =
            clause.previous.filter(|&p| p >= self.first_clause).and_then(|p| self.by_clause.get(p)).cloned();
        if clause.kind == ClauseKind::Bracket && clock {
            // "de massastart voor mannen (14.05 uur)": what stands before the bracket, from the contest's name on.
            if let Some(host) = clause.host {
                let to = self.mentions.chunks[host].end as usize;
                let from = (host.saturating_sub(3)..=host)
                    .rev()
                    .map(|c| self.mentions.chunks[c])
                    .find(|c| self.mentions.readings(*c).any(|m| m.category == Category::DISCIPLINE));
                if let Some(from) = from {
                    cue = self.cue_of(&[(from.start as usize, to)], past, future);
                    let told = |c: &usize| super::gender_word(self.mentions, self.grammar, self.mentions.chunks[*c]);
                    cue.gender = (host.saturating_sub(2)..=host).rev().find_map(|c| told(&c)).or(cue.gender);
                }
            }
        }
        if let (ClauseKind::Bracket, Some(host), None) = (clause.kind, clause.host, &cue.discipline) {
            // "na zijn matige 500 meter (negende in 36,41)".
            let named = self.mentions.reading(self.mentions.chunks[host], Category::DISCIPLINE);
            cue.discipline = named.and_then(|m| self.cues.slug(m));
        }
        let inherited_index = clause.previous.filter(|&p| p >= self.first_clause && !cue.now);
        let inherited = inherited.filter(|_| inherited_index.is_some());
        let off_line = inherited_index.is_some_and(|p| self.on_line.get(p) == Some(&false));
        let goes_on_aside = self.aside.is_some()
            && !cue.now
            && cue.day.is_none()
            && cue.venue.is_none()
            && cue.competition.is_none()
            && clause.verb.past
            && !matches!(kind, BlockKind::Heading | BlockKind::ListItem);
        if !goes_on_aside
            && matches!(clause.kind, ClauseKind::Main | ClauseKind::Heading)
            && !(cue.day.is_none() && clause.verb.earlier)
        {
            self.aside = None;
        }
        let inherited = inherited.or_else(|| self.aside.clone());
        let base = if cue.back && !self.first_in_paragraph && self.shifted.is_some() {
            self.shifted.clone().unwrap_or_default()
        } else {
            inherited.unwrap_or_else(|| self.current.clone())
        };
        let told_gender = cue.gender;
        if clause.kind != ClauseKind::Relative && clause.kind != ClauseKind::Bracket {
            self.gender_told = told_gender.or(self.gender_told);
        }
        let sure = clause.subjects().filter_map(|a| entities.of_chunk(a.chunk)).find(|c| !entities.gender_guessed(*c));
        if sure.and_then(|c| entities.gender(c)).is_some_and(|g| Some(g) != self.gender_told) {
            self.gender_told = None;
        }
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
        self.goal = cue.goal.take().filter(|_| cue.competition.is_none());
        self.told_day = cue.day.is_some();
        let shifts_day = titled || cue.day.is_some_and(|d| !d.agrees(base.day)) && !base.day.is_unknown();
        let changes_discipline = cue.discipline.is_some() && cue.discipline != base.discipline && !clause.verb.earlier;
        if cue.same && cue.discipline.is_none() {
            cue.discipline = self.distance.clone();
        }
        self.note_discipline(cue.discipline.as_deref());
        self.note_discipline(cue.competition_discipline.as_deref());
        self.told_discipline = cue.discipline.is_some();
        let (contest, elsewhere) = self.apply(&base, &cue);
        self.background = cue.distant || cue.back && self.shifted.is_some() || elsewhere && clause.verb.earlier;
        let heading = matches!(kind, BlockKind::Heading | BlockKind::Title)
            || kind == BlockKind::ListItem && !self.names_competitor(clause.sentence);
        let away = self.background || elsewhere;
        self.turns_aside = clause.kind == ClauseKind::Main
            && clause.verb.past
            && (!clause.verb.earlier || self.first_in_paragraph)
            && self.fronted_day(clause)
            && (away && (self.asides > 0 || !self.main_told)
                || !away && shifts_day && (!self.first_in_paragraph || clause.verb.earlier));
        self.went_away |= away && clause.kind == ClauseKind::Main;
        self.persists = heading
            || !goes_on_aside
                && !self.background
                && (!super::beside(clause) || self.first_in_paragraph && clause.kind == ClauseKind::Main)
                && !self.scheduled
                && (!off_line || cue.discipline.is_some() || cue.round.is_some())
                && !(elsewhere && self.main.venue.is_some())
                && clause.kind != ClauseKind::Bracket
                && (!shifts_day || self.first_in_paragraph || changes_discipline);
        if contest.round.as_deref().is_some_and(crate::value::is_earlier_round) {
            // Told of, even without a result: its final is a final.
            self.intern(contest.clone());
        }
        self.clause = contest.clone();
        // A gender that only the subject's name tells holds for the clause.
        self.line_gender = told_gender.or(contest.gender).or(base.gender);
        while self.by_clause.len() < index {
            self.by_clause.push(self.current.clone());
            self.on_line.push(true);
        }
        self.by_clause.push(contest);
        self.on_line.push(self.persists);
    }

    /// The ranges of a clause, with the brackets that tell when or where it was: "In Sotsji (2014)".
    fn with_brackets(&self, clauses: &[Clause], index: usize) -> Ranges {
        let mut ranges = clauses[index].ranges.clone();
        let brackets = clauses[index + 1..].iter().take_while(|c| c.sentence == clauses[index].sentence).take(4);
        for bracket in brackets.filter(|c| c.kind == ClauseKind::Bracket && c.previous == Some(index)) {
            let mut readings =
                bracket.arguments.iter().flat_map(|a| self.mentions.readings(self.mentions.chunks[a.chunk]));
            let beside_place = bracket.host.is_some_and(|h| {
                self.mentions
                    .readings(self.mentions.chunks[h])
                    .any(|m| matches!(m.category, Category::PLACE | Category::COMPETITION | Category::COUNTRY))
            });
            if beside_place && readings.any(|m| matches!(m.category, Category::YEAR | Category::DATE)) {
                ranges.extend_from_slice(&bracket.ranges);
            }
        }
        ranges
    }

    /// Whether a clause opens with its day, year or place, before the verb.
    fn fronted_day(&self, clause: &Clause) -> bool {
        let Some(finite) = clause.verb.finite else { return false };
        let telling = |m: &Mention| {
            matches!(
                m.category,
                Category::WEEKDAY
                    | Category::RELATIVE_DAY
                    | Category::RELATIVE_PERIOD
                    | Category::DATE
                    | Category::YEAR
                    | Category::MONTH
                    | Category::PLACE
                    | Category::COMPETITION
            )
        };
        let before = clause.arguments.iter().take_while(|a| !a.competitor).map(|a| self.mentions.chunks[a.chunk]);
        before
            .take_while(|c| (c.start as usize) < finite)
            .find(|c| self.mentions.readings(*c).any(telling))
            // "Ook vrijdag won Kok": told in passing.
            .is_some_and(|c| {
                !(c.start as usize)
                    .checked_sub(1)
                    .is_some_and(|b| self.mentions.is(&self.grammar.lexicon, b, Category::ADVERB))
            })
    }

    /// Whether a sentence names a person or a team.
    fn names_competitor(&self, sentence: usize) -> bool {
        let range = &self.text.sentences[sentence];
        let from = self.mentions.first_chunk(range.start);
        self.mentions.chunks[from..].iter().take(LONGEST_LINE).take_while(|c| (c.start as usize) < range.end).any(|c| {
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
            if base.competition.as_ref().is_some_and(|c| !same_competition(c, competition)) {
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
            if !base
                .competition
                .as_ref()
                .is_some_and(|c| same_competition(c, competition) && c.len() > competition.len())
            {
                out.competition = Some(competition.clone());
            }
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
                    (cue.round.is_none() || c.round.is_none() || c.round == cue.round)
                        && (!self.headed || c.day == self.lead)
                        && c.discipline.as_ref() == Some(discipline)
                        && !c.standings
                        && c.venue == out.venue
                        && !c.day.is_unknown()
                });
                if let Some(known) = known {
                    out.day = known.day;
                } else if self.first_in_paragraph || self.headed {
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
            out.group = (**group != *"A").then(|| group.clone());
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
        let of_meeting = self.meeting.as_ref().filter(|_| cue.competition.is_none() && !elsewhere);
        if let (true, Some(meeting)) = (cue.standings, of_meeting) {
            // "in het eindklassement": the classification of the meeting.
            out.discipline = Some(meeting.clone());
            out.round = None;
            out.group = None;
        } else if cue.standings {
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

    fn cue_of(&self, ranges: &[(usize, usize)], past: bool, future: bool) -> Cue {
        self.cues.cue_of(ranges, Tense { past, future, day: self.current.day })
    }

    fn known(&self, test: impl Fn(&Contest) -> bool) -> Option<&Contest> {
        self.contests.iter().rev().chain(std::iter::once(&self.current)).find(|c| test(c))
    }

    pub(super) fn end_clause(&mut self, clause: &Clause) {
        if self.turns_aside {
            self.aside = Some(self.clause.clone());
        }
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
                self.headed = true;
            }
            self.current = contest;
        } else if !self.persists && clause.kind != ClauseKind::Bracket {
            self.shifted = Some(self.clause.clone());
        }
    }

    /// The contest of a claim of the clause being read, and whether it lies beside what the article reports.
    pub(super) fn contest_of(&mut self, claim: &Claim, gender: Option<Gender>) -> (usize, bool) {
        self.main_told |= claim.kind == FactKind::Result && self.persists;
        let mut contest = self.clause.clone();
        if let Some(chunk) = claim.slots.event {
            let chunk = self.mentions.chunks[chunk];
            let cue = self.cue_of(&[(chunk.start as usize, chunk.end as usize)], true, false);
            contest = self.apply(&contest, &cue).0;
        }
        if let (FactKind::Withdrawal | FactKind::Schedule, Some(goal)) = (claim.kind, &self.goal) {
            // "meldt zich af voor de wereldbeker".
            let cue = Cue { competition: Some(goal.clone()), ..Cue::default() };
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
        if claim.kind == FactKind::Result && !self.background && !contest.standings {
            let classified = contest.discipline.as_deref().is_some_and(|d| self.is_classification(d));
            if claim.slots.time.is_some() && classified {
                // A classification counts points: a time is one of its contests.
                contest.discipline = self.distance.clone();
            } else if let (Some(meeting), true, false) = (
                &self.meeting,
                claim.slots.medal.is_some() && claim.slots.time.is_none(),
                classified || self.told_discipline,
            ) {
                // Medals are for the classification.
                contest.discipline = Some(meeting.clone());
                contest.round = None;
            }
        }
        (self.intern(contest), self.background)
    }

    /// Whether the text says that it is speaking of women or of men.
    pub(super) fn gender_told(&self) -> Option<Gender> {
        self.gender_told
    }

    /// The further contests that a clause names beside the one of its claims: "in 2015 en 2016", "op de 500 en de 1000 meter".
    pub(super) fn variants(&mut self, clause: &Clause, contest: usize) -> Vec<usize> {
        let base = self.contests[contest].clone();
        let mut years = Vec::new();
        let mut disciplines: Vec<Rc<str>> = Vec::new();
        let mut last_discipline = None;
        for argument in &clause.arguments {
            let chunk = self.mentions.chunks[argument.chunk];
            if let Some(Value::Whole(year)) = self.mentions.reading(chunk, Category::YEAR).map(|m| m.value) {
                years.push(year as i16);
            }
            if let Some(slug) = self.mentions.reading(chunk, Category::DISCIPLINE).and_then(|m| self.cues.slug(m)) {
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
                    self.cues.read_mention(
                        &mut cue,
                        mention,
                        Tense { past: true, future: false, day: self.current.day },
                    );
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
}

/// Whether two names can be of one competition: "WK" and "WK afstanden".
fn same_competition(a: &str, b: &str) -> bool {
    let (short, long) = if a.len() < b.len() { (a, b) } else { (b, a) };
    long.strip_prefix(short).is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '-']))
}

fn same_race(a: &Contest, b: &Contest) -> bool {
    a.discipline.is_some()
        && a.discipline == b.discipline
        && (a.gender == b.gender || a.gender.is_none() || b.gender.is_none())
        && a.group == b.group
        && (a.venue == b.venue || a.venue.is_none() || b.venue.is_none())
}
