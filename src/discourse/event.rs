//! Contests: which one a clause is about, carried over sentences and shifted by what the text says.

use std::rc::Rc;

use jiff::civil::Date;
use rustc_hash::FxHashMap;

use super::calendar::Day;
use super::contest::{Contest, GENERAL, OMNIUM, PROLOGUE, STAGE, is_of_one_round, is_preliminary};
use super::cue::{Cue, CueReader, Goal, has_several};
use super::entity::{Competitor, Entities};
use super::meeting::is_same_competition;
use super::told::BESIDE_RACES;
use crate::clause::{Argument, Clause, ClauseKind, Flags};
use crate::grammar::{Category, FeatureValue, Grammar, Key};
use crate::mention::{Mention, Mentions, Value};
use crate::text::{BlockKind, Mark, Text};
use crate::value::{Gender, Milli};

/// A contest told again is looked for among so many.
const MOST_CONTESTS: usize = 200;

/// The headline and the first paragraphs are so many blocks.
pub(super) const OPENING_BLOCKS: usize = 3;

/// The sports whose contests add up several runs.
const SUMMED: &[&str] = &["alpine-skiing", "bobsleigh", "skeleton", "luge"];

/// What was so many days before the contest that is reported was no part of its meeting.
const LONGEST_MEETING: i32 = 6;

/// The clause of a word is among so many around the first that ends behind it.
pub(super) const CLAUSES_AROUND: usize = 6;

/// A heading or line of a list is read whole up to so many tokens.
pub(super) const LONGEST_LINE: usize = 200;

/// Who is called by a name.
const NAMES: u128 = Category::PERSON.bit() | Category::TEAM.bit() | Category::COUNTRY.bit();

/// Keeps the contest over an article.
pub(super) struct Tracker<'a> {
    pub(super) text: &'a Text,
    pub(super) mentions: &'a Mentions,
    pub(super) grammar: &'a Grammar,
    pub(super) published: Option<Date>,
    pub(super) cues: CueReader<'a>,
    /// What the article is about now.
    pub(super) current: Contest,
    /// What the paragraphs were about before a sentence announced the list that is being read.
    pub(super) before_list: Option<Contest>,
    /// The contest reported: what a new paragraph goes back to after another day of the same contest.
    pub(super) main: Contest,
    /// The day that the opening, or the last heading with one, gives.
    pub(super) lead: Day,
    /// A heading gave it: "Zaterdag".
    pub(super) headed: bool,
    /// The town of the hall that the opening names: "BRUSSEL - … in het Koning Boudewijnstadion".
    pub(super) dateline: Option<Rc<str>>,
    /// Which of the meetings of its series the opening tells of.
    pub(super) leg: Option<u16>,
    /// The last day to come that was named.
    pub(super) ahead: Option<Day>,
    /// The contest to come that the last main clause told of, and of whom.
    pub(super) foreseen: Option<(Rc<str>, Vec<Competitor>)>,
    /// The last day of the line that has been: what is told as done below "Kijk live: vrijdag" was then.
    pub(super) reported: Day,
    /// The last contest told of beside it.
    pub(super) shifted: Option<Contest>,
    /// By competitor: the contest of the line that a result of theirs was last told of.
    pub(super) told_of: FxHashMap<Competitor, usize>,
    /// An earlier contest that the sentences since are about: "In Sotsji (2014) was Bergsma sneller. Kramer werd tweede."
    pub(super) aside: Option<Contest>,
    /// The clause being read opens such an account.
    pub(super) turns_aside: bool,
    /// Such an account lasts as long as nobody is named anew: of the clause being read, and of the one that goes on.
    pub(super) passing: bool,
    pub(super) aside_passing: bool,
    /// So many sentences before, without a break, told of earlier contests.
    pub(super) asides: usize,
    /// A result of what the article reports was told.
    pub(super) main_told: bool,
    /// One that is no place in a ranking.
    pub(super) main_raced: bool,
    /// One was told before the clause being read.
    pub(super) told_before: bool,
    pub(super) went_away: bool,
    /// The opening names the classification that its meeting ends in.
    pub(super) opens_with_meeting: bool,
    /// The classification of the meeting, where the article tells of one: allround, sprint, omnium.
    pub(super) meeting: Option<Rc<str>>,
    /// The series that the article reports: "Formule 1".
    pub(super) series: Option<Rc<str>>,
    /// The stage races that were named.
    pub(super) tours: Vec<Rc<str>>,
    /// The last contest of the meeting that was named by its discipline.
    pub(super) distance: Option<Rc<str>>,
    /// The distances that the article names.
    pub(super) distances: Vec<Rc<str>>,
    /// The jumps and throws that the article names.
    pub(super) fields: Vec<Rc<str>>,
    /// The clause being read names its discipline.
    pub(super) told_discipline: bool,
    /// The clause being read names a meeting of several contests, and none of these.
    pub(super) names_meeting: bool,
    /// The round that somebody gets through to in the clause being read.
    pub(super) towards: Option<Rc<str>>,
    /// The round that the clause being read names.
    pub(super) told_round: Option<Rc<str>>,
    /// The rounds that the article names.
    pub(super) rounds: Vec<Rc<str>>,
    /// The clause being read names a ranking.
    pub(super) told_standings: bool,
    /// Of the clause being read.
    pub(super) clause: Contest,
    /// The competition that the clause being read is about in its withdrawals: "afgemeld voor de wereldbeker".
    pub(super) goal: Option<Goal>,
    pub(super) background: bool,
    /// The clause being read is about another meeting.
    pub(super) elsewhere: bool,
    pub(super) persists: bool,
    pub(super) line_gender: Option<Gender>,
    /// A word of this paragraph, or of the one before its list, tells it.
    pub(super) gender_told: Option<Gender>,
    /// The sentence of that word.
    pub(super) gender_sentence: usize,
    pub(super) told_day: bool,
    /// The clause being read tells of another contest in passing: of an earlier stage, or on a day of its own in a report that
    /// names none.
    pub(super) local: bool,
    /// The paragraph that begins with such a clause.
    pub(super) local_paragraph: Option<usize>,
    /// The clause being read says how things are: "is zevende".
    pub(super) states: bool,
    /// The last sentence of this paragraph that said how the ranking of the meeting is.
    pub(super) ranking: Option<usize>,
    /// By clause.
    pub(super) by_clause: Vec<Contest>,
    /// By clause: whether it told of the main line.
    pub(super) on_line: Vec<bool>,
    /// By clause: whether it named its day.
    pub(super) days_told: Vec<bool>,
    /// The clause being read goes on with one that named its day.
    pub(super) carries_day: bool,
    pub(super) first_clause: usize,
    pub(super) contests: Vec<Contest>,
    pub(super) paragraph: usize,
    /// The sentence gives a time of day: it tells of what is to come.
    pub(super) scheduled: bool,
    pub(super) sentence: usize,
    pub(super) first_in_paragraph: bool,
    pub(super) first_sentence: usize,
}

impl<'a> Tracker<'a> {
    pub(super) fn new(
        text: &'a Text,
        mentions: &'a Mentions,
        grammar: &'a Grammar,
        published: Option<Date>,
        clauses: &[Clause],
    ) -> Self {
        let mut tracker = Tracker {
            text,
            mentions,
            grammar,
            published,
            cues: CueReader { text, mentions, grammar, published },
            current: Contest::default(),
            before_list: None,
            main: Contest::default(),
            lead: Day::default(),
            headed: false,
            dateline: None,
            leg: None,
            ahead: None,
            foreseen: None,
            reported: Day::default(),
            shifted: None,
            told_of: FxHashMap::default(),
            aside: None,
            turns_aside: false,
            passing: false,
            aside_passing: false,
            asides: 0,
            main_told: false,
            main_raced: false,
            told_before: false,
            went_away: false,
            opens_with_meeting: false,
            meeting: None,
            series: None,
            tours: Vec::new(),
            distance: None,
            distances: Vec::new(),
            fields: Vec::new(),
            told_discipline: false,
            names_meeting: false,
            towards: None,
            told_round: None,
            rounds: Vec::new(),
            told_standings: false,
            clause: Contest::default(),
            goal: None,
            background: false,
            elsewhere: false,
            persists: false,
            line_gender: None,
            gender_told: None,
            gender_sentence: usize::MAX,
            told_day: false,
            local: false,
            local_paragraph: None,
            states: false,
            ranking: None,
            sentence: 0,
            by_clause: Vec::new(),
            on_line: Vec::new(),
            days_told: Vec::new(),
            carries_day: false,
            first_clause: 0,
            contests: Vec::new(),
            paragraph: usize::MAX,
            scheduled: false,
            first_in_paragraph: true,
            first_sentence: usize::MAX,
        };
        // Only where a sport has its paces is a distance asked for.
        if mentions.sport.is_some_and(|s| grammar.lexicon.pace(s).is_some()) {
            tracker.distances = tracker.distances_named(mentions);
        }
        tracker.series = tracker.cues.first_series();
        tracker.fields = tracker.fields_named(mentions);
        tracker.rounds = tracker.cues.rounds_named();
        tracker.open(clauses);
        tracker
    }

    /// Keeps which classification, and which of its contests, was named last.
    pub(super) fn note_discipline(&mut self, discipline: Option<&str>) {
        let Some(discipline) = discipline else { return };
        let kept = if self.is_classification(discipline) { &mut self.meeting } else { &mut self.distance };
        *kept = Some(discipline.into());
    }

    /// Keeps which competitions are stage races.
    pub(super) fn note_tour(&mut self, cue: &Cue) {
        if let Some(competition) = cue.competition.as_ref().filter(|c| cue.tour && !self.tours.contains(c)) {
            self.tours.push(competition.clone());
        }
    }

    /// The classification that a ranking named without its name is: the meeting's, in a stage race the general one.
    pub(super) fn meeting_of(&self, contest: &Contest) -> Option<Rc<str>> {
        let stage = contest.discipline.as_deref().is_some_and(|d| matches!(d, STAGE | PROLOGUE))
            || contest.competition.as_ref().is_some_and(|c| self.tours.contains(c));
        let own = || {
            let series = contest.competition.as_deref().is_some_and(|c| self.is_series(c));
            let meeting = self.mentions.sport.and_then(|s| self.grammar.lexicon.meeting(s));
            meeting.filter(|_| !series).map(Rc::from)
        };
        self.meeting.clone().or_else(|| stage.then(|| GENERAL.into())).or_else(own)
    }

    pub(super) fn is_classification(&self, discipline: &str) -> bool {
        self.grammar.lexicon.is_classification(self.mentions.sport, discipline)
    }

    pub(super) fn begin_sentence(&mut self, sentence: usize) {
        self.sentence = sentence;
        let block = &self.text.blocks[self.text.sentences[sentence].block];
        if block.kind != BlockKind::ListItem && self.text.sentences[sentence].start == block.start {
            self.gender_told = None;
        }
        self.first_in_paragraph =
            block.paragraph != self.paragraph || self.text.sentences[sentence].start == block.start;
        if block.paragraph != self.paragraph {
            self.paragraph = block.paragraph;
            self.shifted = None;
            self.ranking = None;
            self.aside = None;
            self.asides = 0;
            self.went_away = false;
            if block.kind != BlockKind::ListItem
                && let Some(main) = self.before_list.take()
            {
                self.main = main;
            }
            if block.kind == BlockKind::Paragraph {
                self.main.standings = false;
            }
            self.current = self.main.clone();
            if let Some(discipline) = self.headed_by(self.text.sentences[sentence].start) {
                // "SKELETON - Smit …", in a round of several sports.
                self.current.round = None;
                self.current.group = None;
                self.current.discipline = Some(discipline);
            }
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
        self.told_before = self.main_told;
        let kind = self.text.blocks[self.text.sentences[clause.sentence].block].kind;
        let mut cue = self.cue_of_clause(clauses, index);
        if clause.verb.finite.is_none() && self.tells_publication(&self.text.sentences[clause.sentence]) {
            (cue.day, cue.latest) = (None, None);
        }
        if cue.venue.is_some() && cue.venue == self.dateline {
            cue.venue = self.main.venue.clone();
        }
        // "bij het eerste wereldbekerweekend", in a report of the second.
        let another = cue.leg.is_some() && cue.leg != self.leg && (self.leg.is_some() || self.main_told);
        cue.distant |= another && clause.verb.past;
        let previous = clause.previous.filter(|&p| p >= self.first_clause && !cue.now);
        let off_line = previous.is_some_and(|p| self.on_line.get(p) == Some(&false));
        // "Smit pas zaterdag in actie", above a report that has its day.
        if kind == BlockKind::Title && cue.day.is_some_and(|d| d.weekday != 0) && !self.lead.is_unknown() {
            cue.day = Some(self.lead);
        }
        let goes_on_aside = self.goes_on_aside(clause, kind, &cue);
        let mut base = self.base_of(previous, &cue);
        if let Some(race) = self.race_of_leader(clause, previous, &cue) {
            base = race;
        }
        if kind == BlockKind::Paragraph
            && let Some(own) = self.returns_to(clause, &cue, &base, entities)
        {
            base = own;
        }
        if let (None, Some((day, distant))) = (cue.day, self.day_apart(clause, base.day)) {
            cue.day = Some(day);
            cue.distant |= distant;
        }
        if let Some(full) = cue.discipline.as_deref().and_then(|d| self.with_stroke(d, clause, &base)) {
            cue.discipline = Some(full);
        }
        // "met de gemengde ploeg op de aflossing en alleen op de 50 meter": who rides alone is not mixed.
        let crewed = |d: &str| self.grammar.lexicon.is_crew(d);
        if cue.gender == Some(Gender::Mixed) && cue.discipline.as_deref().is_some_and(|d| !crewed(d)) {
            cue.gender = None;
        }
        let told_gender = cue.gender;
        // "Bij de vrouwen won Maes. De 5 kilometer was voor Tom Smit": whose that one is, the next name says.
        let named = cue.discipline.is_some() && base.discipline.is_some() && cue.discipline != base.discipline;
        if named && kind == BlockKind::Paragraph && clause.kind == ClauseKind::Main && !cue.distant {
            self.gender_told = None;
        }
        self.note_gender(clause, told_gender, entities);
        let subjects = clause.subjects().filter_map(|a| entities.of_chunk(a.chunk));
        // Those who ride a mixed relay are women and men.
        let other = cue.discipline.is_some() && cue.discipline != base.discipline;
        if base.gender != Some(Gender::Mixed) || other {
            cue.gender = cue.gender.or(subjects.filter_map(|c| entities.gender(c)).next());
        }
        let unnamed = cue.discipline.is_none() && cue.competition_discipline.is_none() && !cue.standings;
        if unnamed && clause.kind == ClauseKind::Main {
            cue.discipline = self.called_by(clause).or_else(|| self.foreseen_of(clause, entities));
        }
        // "Ze won de 800 meter al eens. Nu werd ze derde": of what was spoken of right before.
        let begun = !self.first_in_paragraph || self.by_clause.len() > self.first_clause;
        // "1000 meter. Op de 1500 meter hadden ze elkaar al gehinderd. Nu ging de zege naar Maes": of the line.
        let beside = index.checked_sub(1).is_some_and(|p| clauses[p].verb.earlier) && self.current.discipline.is_some();
        if unnamed && cue.now && begun && cue.discipline.is_none() && clause.verb.past && !beside {
            cue.discipline = self.by_clause.last().and_then(|last| last.discipline.clone());
        }
        // "kampioen op de sprint. Twee jaar eerder won hij op dit onderdeel zilver": what was named last.
        if unnamed && cue.whole_contest && begun && cue.discipline.is_none() && cue.distant {
            cue.discipline = self.by_clause.last().and_then(|last| last.discipline.clone());
        }
        // "Vorig jaar won Smit", in the report of a stage: the race as a whole.
        let years_ago = cue.day.is_some_and(|d| d.year != 0 && d.month == 0);
        let same_tour = || {
            let tour = |c: &Rc<str>| self.tours.contains(c);
            base.competition.as_ref().is_some_and(tour) && cue.competition.is_none()
        };
        if unnamed
            && years_ago
            && cue.distant
            && cue.discipline.is_none()
            && cue.number.is_none()
            && cue.venue.is_none()
            && clause.kind == ClauseKind::Main
            && base.discipline.as_deref() == Some(STAGE)
            && same_tour()
        {
            cue.discipline = Some(GENERAL.into());
        }
        // "uitgeschakeld in de halve finale: Smit werd zesde in zijn heat": that of the semi-final.
        let heat = cue.own_round && cue.round.as_deref() == Some("heat") && !clause.verb.earlier && cue.day.is_none();
        if heat && unnamed && matches!(base.round.as_deref(), Some("semi-final" | "quarter-final")) {
            cue.round = base.round.clone();
        }
        // "won in 2018 zilver", in the report of an allround championship: in its classification.
        let own = cue.competition.as_deref().zip(self.main.competition.as_deref());
        if unnamed
            && cue.distant
            && cue.discipline.is_none()
            && own.is_none_or(|(told, main)| is_same_competition(&self.grammar.lexicon, told, main))
        {
            let meeting = self.meeting.clone().filter(|m| !BESIDE_RACES.contains(&&**m));
            let part = base.discipline.as_deref().is_some_and(|d| !self.is_classification(d));
            cue.discipline = meeting.filter(|_| part && self.opens_with_meeting);
        }
        self.goal = cue.goal.take().filter(|_| cue.competition.is_none());
        let titled = cue.competition.is_none()
            && cue.discipline.is_none()
            && cue.competition_discipline.is_some()
            && cue.competition_discipline != base.discipline;
        let shifts_day = titled || cue.day.is_some_and(|d| !d.agrees(base.day)) && !base.day.is_unknown();
        // "won zijn tweede rit. Woensdag was hij ook de snelste in de openingsrit", "werd derde. Smit lag er vrijdag in de heats al
        // uit": where the report names no day, one that goes with another contest holds for no more than its paragraph.
        let earlier_round = cue.round.as_deref().is_some_and(crate::value::is_earlier_round);
        let another_day =
            || cue.day.and_then(Day::date).is_some_and(|day| self.published.is_some_and(|published| day < published));
        let undated = self.lead.is_unknown()
            && base.day.is_unknown()
            && another_day()
            && (cue.discipline.is_some() && cue.discipline != base.discipline
                || cue.number.is_some() && cue.number != base.number
                || earlier_round && cue.round != base.round);
        // "Hij won al wel de tweede etappe", in the report of the fourth.
        let earlier_stage = cue.number.zip(base.number).is_some_and(|(told, own)| told < own);
        // "Zondag was ze al de beste in de proloog", in the report of Wednesday's stage.
        let before = || cue.day.and_then(Day::date).zip(self.main.day.date()).is_some_and(|(told, main)| told < main);
        let tour = base.competition.as_ref().is_some_and(|c| self.tours.contains(c));
        let another = cue.discipline.is_some() && cue.discipline != base.discipline;
        let earlier_day = tour && another && !self.first_in_paragraph && !self.names_anew(clause) && before();
        self.local = self.main_raced && (undated || earlier_stage || earlier_day);
        if self.local && self.first_in_paragraph {
            self.local_paragraph = Some(self.paragraph);
        }
        let cause = self.role_of_opener(clause) == Some("cause");
        // "Een dag eerder won ze ook de 3000 meter": told beside, unless the paragraph begins with it.
        let changes_discipline = cue.discipline.is_some()
            && cue.discipline != base.discipline
            && !clause.verb.earlier
            && (!cue.before || self.first_in_paragraph);
        // "veroverde afgelopen zondag de Europese titel": days before, and so at another meeting.
        let apart = cue.day.and_then(Day::date).zip(self.main.day.date());
        let another_meeting = apart.is_some_and(|(told, main)| (main - told).get_days() >= LONGEST_MEETING);
        let changes_discipline = changes_discipline && !another_meeting;
        if cue.same && cue.discipline.is_none() {
            cue.discipline = self.distance.clone();
        }
        self.note_tour(&cue);
        // "werd in België de Ladies Tour gehouden": its stages are what is told of.
        cue.whole &= clause.arguments.iter().any(|a| a.competitor);
        // "opende de Ronde van Spanje met een zege": that is of none but its first day.
        cue.whole &= !clause.arguments.iter().any(|a| {
            a.preposition.is_some_and(|p| self.grammar.lexicon.names.name(p) == "with")
                && self.mentions.chunks[a.chunk].is_any(Category::AWARD.bit())
        });
        // The classification of another meeting is not the one that this one ends in.
        for discipline in [cue.discipline.as_deref(), cue.competition_discipline.as_deref()] {
            if !(cue.distant && discipline.is_some_and(|d| self.is_classification(d))) {
                self.note_discipline(discipline);
            }
        }
        // "Kok rijdt zondag de finale van de 500 meter. Ze reed 37,05.": what is to come tells what is spoken of.
        if clause.kind == ClauseKind::Main {
            let to_come = cue.discipline.is_some() && cue.day.is_some_and(|day| self.is_ahead(day));
            let who = || clause.subjects().filter_map(|a| entities.of_chunk(a.chunk)).collect();
            self.foreseen = cue.discipline.clone().filter(|_| to_come).map(|discipline| (discipline, who()));
        }
        self.told_day = cue.day.is_some();
        self.note_ahead(&cue, self.scheduled || self.is_to_come(clause));
        // "Ook Smit (zesde) en Maes (zevende) staan in de top tien": what is in brackets as well.
        if clause.kind != ClauseKind::Bracket {
            self.states = clause.verb.copula && !clause.verb.past;
        }
        self.told_discipline = cue.discipline.is_some();
        let many = self.mentions.sport.is_some_and(|s| has_several(self.grammar.lexicon.names.name(s)));
        // "met de vijfde tijd (59,20) voor de finale": what stands in brackets was so there, too.
        if clause.kind != ClauseKind::Bracket {
            self.towards = cue.towards.take();
        }
        self.told_round = cue.round.clone();
        self.names_meeting =
            many && cue.competition.is_some() && cue.competition_discipline.is_none() && cue.round.is_none();
        self.told_standings = cue.standings;
        // "Kok won vrijdag de 500 meter en Beune was de beste op de 1500": on that day as well.
        // "Kok had zaterdag de 500 meter gewonnen en was ook op de 1000 meter favoriet": not on that day.
        let returns = |p: usize| clauses[p].verb.earlier && !clause.verb.earlier;
        self.carries_day = previous.is_some_and(|p| self.days_told.get(p) == Some(&true) && !returns(p))
            && clause.kind == ClauseKind::Main;
        let (mut contest, elsewhere) = self.apply(&base, &cue);
        // "Uiteindelijk werd ze vijfde": of all its rounds.
        if cue.overall && cue.round.is_none() {
            contest.round =
                self.main.round.clone().filter(|r| !crate::value::is_earlier_round(r) && !r.starts_with("race-"));
        }
        self.elsewhere = elsewhere && cue.competition_discipline.is_none();
        if off_line && clause.kind == ClauseKind::Gapped && cue.day.is_none() {
            contest.day = base.day;
        }
        let told_beside = matches!(clause.kind, ClauseKind::Relative | ClauseKind::Bracket) || clause.verb.earlier;
        contest.beside = base.beside && cue.day.is_none() || cue.day.is_some() && base.day.is_unknown() && told_beside;
        self.background = cue.distant || cue.back && self.shifted.is_some() || elsewhere && clause.verb.earlier;
        let away = self.background || elsewhere;
        // "Vrijdag werd er in Utrecht gereden." sets the scene of its paragraph.
        let scene = self.first_in_paragraph
            && clause.kind == ClauseKind::Main
            && clause.verb.past
            && !clause.verb.earlier
            && !cue.distant
            && cue.day.is_some()
            && self.fronted_day(clause)
            && !clause.arguments.iter().any(|a| a.competitor);
        self.turns_aside = clause.kind == ClauseKind::Main
            && !scene
            && clause.verb.past
            && (!clause.verb.earlier || self.first_in_paragraph)
            && !cause
            && self.fronted_day(clause)
            && (away || shifts_day && (!self.first_in_paragraph || clause.verb.earlier));
        // "Toen won Smit voor Maes. Vijfde was Kok.": who goes back to it goes on with it.
        let goes_back = cue.back && self.shifted.is_some() && clause.kind == ClauseKind::Main && clause.verb.past;
        self.turns_aside |= goes_back;
        // One sentence about an earlier contest is soon over: whoever is named next is spoken of on the line again.
        self.passing = (away || earlier_day) && self.asides == 0 && self.main_told && !goes_back;
        self.went_away |= away && clause.kind == ClauseKind::Main;
        let heading = matches!(kind, BlockKind::Heading | BlockKind::Title)
            || (kind == BlockKind::ListItem || self.precedes_list(clause.sentence))
                && !self.names_competitor(clause.sentence);
        let ahead = cue.day.and_then(Day::date).zip(self.published).is_some_and(|(day, published)| day > published);
        self.persists = heading
            || scene && !ahead && !self.scheduled
            || !goes_on_aside
                && !ahead
                && !self.background
                && (!super::beside(clause)
                    || self.first_in_paragraph
                        && clause.kind == ClauseKind::Main
                        && !(clause.verb.earlier && self.below_heading(clause.sentence)))
                && !self.scheduled
                && !self.comes_next(clause)
                // "stapt niet meer op voor de achtste etappe": not what is spoken of from here on.
                && (!cue.sought || self.first_in_paragraph)
                && (!self.local || self.first_in_paragraph)
                // "Smit had in de series al 57,20 gezwommen. Maes werd derde.": in what was reported before.
                && !(clause.verb.earlier && earlier_round && self.main_raced && contest.round != base.round)
                // "was na de eerste run vijfde", in the report of the whole.
                && (self.first_in_paragraph || !self.is_run_beside(&cue, &base))
                // What somebody says of another day leaves the report where it is.
                && !(shifts_day && clause.verb.flags.any(Flags::QUOTED))
                // "die goud won op de 1500 meter en brons op de 500 meter": both beside.
                // "Toen hij vier jaar geleden viel, won Smit de 500 meter": all of it was then.
                && !(off_line && (base.past || base.day.year != 0 && base.day.month == 0) && cue.day.is_none())
                && (!off_line || clause.kind != ClauseKind::Gapped && (cue.discipline.is_some() || cue.round.is_some()))
                && !(elsewhere && (self.main.venue.is_some() || !self.first_in_paragraph))
                && clause.kind != ClauseKind::Bracket
                // "Smit op de 1500 meter en Maes op de 500 meter voegden daar zilver aan toe": of neither alone.
                && (self.first_in_paragraph || !self.tells_several(clause))
                // "…, want zaterdag reed ze ook op de 1000 meter": why, told beside.
                && !(cause && cue.day.is_some())
                // "won de wereldbeker en werd in Dordrecht kampioen": both elsewhere.
                && !(off_line && self.main.venue.is_some() && contest.venue != self.main.venue)
                && (!shifts_day
                    // "Dinsdag Van Vleuten, woensdag Dumoulin: …" begins no account of Tuesday.
                    || self.first_in_paragraph && clause.previous.is_none() && clause.verb.finite.is_some()
                    || changes_discipline && !cause);
        if contest.round.as_deref().is_some_and(crate::value::is_earlier_round) {
            // Told of, even without a result: its final is a final.
            self.intern(contest.clone());
        }
        if let Some(round) = cue.compared.filter(|r| crate::value::is_earlier_round(r)) {
            self.intern(Contest { round: Some(round), ..contest.clone() });
        }
        self.line_gender = told_gender.or(contest.gender).or(base.gender);
        self.clause = contest.clone();
        while self.by_clause.len() < index {
            self.by_clause.push(self.current.clone());
            self.on_line.push(true);
            self.days_told.push(false);
        }
        self.by_clause.push(contest);
        self.on_line.push(self.persists);
        self.days_told.push(self.told_day);
    }

    /// The contest that a paragraph returns to whose subject was told of in another one than the paragraph before.
    fn returns_to(&self, clause: &Clause, cue: &Cue, base: &Contest, entities: &Entities) -> Option<Contest> {
        let opens = self.first_in_paragraph
            && clause.kind == ClauseKind::Main
            && clause.previous.is_none()
            && self.by_clause.len() == self.first_clause;
        if !opens || cue.names_contest() || cue.now || cue.back {
            return None;
        }
        let mut subjects = clause.subjects().filter_map(|a| entities.of_chunk(a.chunk));
        let (Some(who @ Competitor::Person(_)), None) = (subjects.next(), subjects.next()) else { return None };
        let told = &self.contests[*self.told_of.get(&who)?];
        let another = told.discipline.is_some() && base.discipline.is_some() && told.discipline != base.discipline;
        (another && told.competition == base.competition).then(|| told.clone())
    }

    /// The race that goes on beside a ranking which the clause before told of: "pakte de eindzege door derde te worden", "de
    /// leiding blijft bij Smit, die vierde werd".
    fn race_of_leader(&self, clause: &Clause, previous: Option<usize>, cue: &Cue) -> Option<Contest> {
        let told = self.by_clause.get(previous?)?;
        let ranked = |c: &Contest| c.standings || c.discipline.as_deref().is_some_and(|d| d == GENERAL);
        let named = |a: &Argument| !a.inherited && self.mentions.chunks[a.chunk].is_any(NAMES);
        let means = clause.kind == ClauseKind::Subordinate && clause.verb.finite.is_none();
        let beside = clause.kind == ClauseKind::Relative
            && clause.verb.past
            && !clause.verb.earlier
            && !clause.subjects().any(named);
        let goes_on = ranked(told)
            && !ranked(&self.main)
            && self.main.discipline.is_some()
            && (means || beside)
            && !cue.names_contest()
            && !told.past;
        goes_on.then(|| Contest { gender: told.gender, ..self.main.clone() })
    }

    /// Keeps of what contest of the line a result was told.
    pub(super) fn note_told(&mut self, who: Option<Competitor>, contest: usize) {
        let on_line = self.persists || self.contests[contest].day == self.main.day;
        if let Some(who) = who.filter(|_| on_line && !self.background) {
            self.told_of.insert(who, contest);
        }
    }

    /// The contest to come that the sentence before told of whom this one is about.
    fn foreseen_of(&self, clause: &Clause, entities: &Entities) -> Option<Rc<str>> {
        let (discipline, who) = self.foreseen.as_ref().filter(|_| !self.first_in_paragraph)?;
        let same = clause.subjects().filter_map(|a| entities.of_chunk(a.chunk)).any(|c| who.contains(&c));
        same.then(|| discipline.clone())
    }

    /// What the subject of a clause is called by: "snowboardcrosser Smit werd zesde".
    fn called_by(&self, clause: &Clause) -> Option<Rc<str>> {
        let lexicon = &self.grammar.lexicon;
        let words = clause.subjects().filter(|a| !a.inherited).flat_map(|a| {
            let chunk = self.mentions.chunks[a.chunk];
            (chunk.start.saturating_sub(1)..chunk.end).flat_map(|at| self.mentions.at(at as usize))
        });
        let mut called = words.filter(|m| m.category == Category::SPORT_WORD && lexicon.has(m.features, Key::Cue));
        called.find_map(|m| m.name(lexicon, Key::Discipline)).map(Rc::from)
    }

    /// Whether a word is one of the sport that the article is about.
    pub(super) fn is_of_sport(&self, word: &Mention) -> bool {
        let sport = self.grammar.lexicon.feature(word.features, Key::Sport);
        sport.is_some() && sport == self.mentions.sport.map(FeatureValue::Name)
    }

    /// Whether a clause tells of several contests at once.
    fn tells_several(&self, clause: &Clause) -> bool {
        // "won beide manches".
        if self.of_each_round(clause) {
            return true;
        }
        let chunks = clause.arguments.iter().filter(|a| !a.inherited).map(|a| self.mentions.chunks[a.chunk]);
        let mut told =
            chunks.filter_map(|c| self.mentions.reading(c, Category::DISCIPLINE)).filter_map(|m| self.cues.slug(m));
        told.next().is_some_and(|first| told.any(|other| other != first))
    }

    /// Whether a clause tells of what is to come: "Ze mist zondag de 1000 meter", where a day stands with the present.
    pub(super) fn is_to_come(&self, clause: &Clause) -> bool {
        let present = || clause.verb.finite.is_some() && !clause.verb.past && !clause.verb.earlier;
        let block = self.text.sentences[clause.sentence].block;
        let weekday = |a: &Argument| self.mentions.reading(self.mentions.chunks[a.chunk], Category::WEEKDAY).is_some();
        clause.verb.flags.any(Flags::FUTURE)
            || present() && self.text.blocks[block].kind == BlockKind::Paragraph && clause.arguments.iter().any(weekday)
    }

    /// Whether a clause goes on with the earlier contest that was turned to; else that account is over.
    fn goes_on_aside(&mut self, clause: &Clause, kind: BlockKind, cue: &Cue) -> bool {
        let goes_on = self.aside.is_some()
            && !cue.now
            && cue.day.is_none()
            && cue.venue.is_none()
            && cue.competition.is_none()
            && (clause.verb.past || clause.verb.finite.is_none() && cue.discipline.is_none())
            && !(self.aside_passing && self.names_anew(clause))
            && !matches!(kind, BlockKind::Heading | BlockKind::ListItem);
        if !goes_on
            && matches!(clause.kind, ClauseKind::Main | ClauseKind::Heading)
            && !(cue.day.is_none() && clause.verb.earlier)
        {
            self.aside = None;
        }
        goes_on
    }

    /// Whether the subject of a clause is named, not "hij" or "de Fries", or is nobody.
    fn names_anew(&self, clause: &Clause) -> bool {
        let mut subjects = clause.subjects().peekable();
        subjects.peek().is_none()
            || subjects.any(|a| {
                !a.inherited
                    && self
                        .mentions
                        .readings(self.mentions.chunks[a.chunk])
                        .any(|m| matches!(m.category, Category::PERSON | Category::TEAM | Category::COUNTRY))
            })
    }

    /// The contest that a clause starts from: that of the clause before, of what it points back to, or of the line.
    fn base_of(&self, previous: Option<usize>, cue: &Cue) -> Contest {
        let told = match &self.shifted {
            Some(shifted) if cue.back && !self.first_in_paragraph => Some(shifted),
            _ => previous.and_then(|p| self.by_clause.get(p)).or(self.aside.as_ref()),
        };
        let base = told.unwrap_or(&self.current);
        // "In Brussel kwam de Rus als eerste over de meet": back to where the article is.
        let venue = cue.venue.as_ref().filter(|_| cue.day.is_none());
        let returns = venue.is_some() && venue == self.main.venue.as_ref() && base.venue != self.main.venue;
        if returns { self.main.clone() } else { base.clone() }
    }

    /// Whether a clause tells of one run of a contest that counts them all and of which the end is told.
    fn is_run_beside(&self, cue: &Cue, base: &Contest) -> bool {
        let run = cue.round.as_deref().is_some_and(|r| r.starts_with("race-")) && cue.discipline.is_none();
        let sport = self.mentions.sport.map(|s| self.grammar.lexicon.names.name(s));
        run && base.round.is_none() && self.main_raced && sport.is_some_and(|s| SUMMED.contains(&s))
    }

    /// The discipline that stands before a dash at the head of a paragraph.
    fn headed_by(&self, start: usize) -> Option<Rc<str>> {
        let mention = self.mentions.category_at(start, Category::DISCIPLINE)?;
        let dash = self.text.tokens.get(mention.end as usize).is_some_and(|t| t.is(Mark::Dash));
        self.cues.slug(mention).filter(|_| dash)
    }

    /// Keeps whether words, not names, say that women or men are spoken of.
    fn note_gender(&mut self, clause: &Clause, told: Option<Gender>, entities: &Entities) {
        if !matches!(clause.kind, ClauseKind::Relative | ClauseKind::Bracket) {
            // Who rides a mixed relay is a woman or a man for that.
            let told = told.filter(|g| *g != Gender::Mixed);
            if told.is_some() {
                self.gender_sentence = clause.sentence;
            }
            self.gender_told = told.or(self.gender_told);
        }
        let sure = clause.subjects().filter_map(|a| entities.of_chunk(a.chunk)).find(|c| !entities.gender_guessed(*c));
        if sure.and_then(|c| entities.gender(c)).is_some_and(|g| Some(g) != self.gender_told) {
            self.gender_told = None;
        }
    }

    /// What kind of subordinator a clause begins with.
    fn role_of_opener(&self, clause: &Clause) -> Option<&str> {
        let lexicon = &self.grammar.lexicon;
        let sense = self.mentions.sense(lexicon, clause.extent().0, Category::SUBORDINATOR)?;
        lexicon.name(sense.features, Key::Kind)
    }

    /// The day of a clause that tells how long before or after another one it was, and whether that is another time of the
    /// year: "een dag nadat ze gewonnen had".
    fn day_apart(&self, clause: &Clause, from: Day) -> Option<(Day, bool)> {
        let lexicon = &self.grammar.lexicon;
        let opener = clause.opener.filter(|_| clause.kind == ClauseKind::Subordinate)?;
        let sense = self.mentions.sense(lexicon, opener, Category::SUBORDINATOR)?;
        let days = self.days_before(opener)?.checked_mul(lexicon.number(sense.features, Key::Offset)?)?;
        Some((super::calendar::apart(from.date()?, days), days.abs() >= 7))
    }

    /// The while that is told right before a token, in days.
    pub(super) fn days_before(&self, at: usize) -> Option<i32> {
        let told = self.mentions.chunk_over(at.checked_sub(1)?).filter(|c| c.end as usize == at)?;
        match self.mentions.reading(told, Category::DURATION)?.value {
            Value::Time(Milli(time)) => i32::try_from(time / 86_400_000).ok().filter(|&days| days > 0),
            _ => None,
        }
    }

    /// Whether a clause tells of what comes next: "Dan rijdt ze de 500 meter".
    fn comes_next(&self, clause: &Clause) -> bool {
        let first = clause.extent().0;
        clause.kind == ClauseKind::Main
            && !clause.verb.past
            && clause.verb.finite == Some(first + 1)
            && self.role_of_opener(clause) == Some("comparison")
    }

    /// The role of a token that is a preposition.
    pub(super) fn role_at(&self, at: usize) -> Option<&str> {
        let lexicon = &self.grammar.lexicon;
        lexicon.name(self.mentions.sense(lexicon, at, Category::PREPOSITION)?.features, Key::Role)
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

    /// Whether a sentence of a paragraph is the last one before a list: "De top vijf na zeven etappes:".
    fn precedes_list(&self, sentence: usize) -> bool {
        let sentence = &self.text.sentences[sentence];
        let block = &self.text.blocks[sentence.block];
        block.kind == BlockKind::Paragraph
            && sentence.end == block.end
            && (sentence.start == block.start || self.text.tokens[sentence.end - 1].is(Mark::Colon))
            && self.text.blocks.get(sentence.block + 1).is_some_and(|next| next.kind == BlockKind::ListItem)
    }

    /// Whether a sentence stands right below a line that heads it, and that told the contest: "1000 meter mannen".
    fn below_heading(&self, sentence: usize) -> bool {
        let above = self.text.sentences[sentence].block.checked_sub(1).map(|above| self.text.blocks[above].kind);
        self.current.discipline.is_some() && matches!(above, Some(BlockKind::Heading | BlockKind::ListItem))
    }

    /// Whether a sentence names a person or a team.
    pub(super) fn names_competitor(&self, sentence: usize) -> bool {
        let range = &self.text.sentences[sentence];
        let from = self.mentions.first_chunk(range.start);
        self.mentions.chunks[from..].iter().take(LONGEST_LINE).take_while(|c| (c.start as usize) < range.end).any(|c| {
            self.mentions
                .readings(*c)
                .any(|m| matches!(m.category, Category::PERSON | Category::TEAM | Category::COUNTRY))
        })
    }

    pub(super) fn known(&self, test: impl Fn(&Contest) -> bool) -> Option<&Contest> {
        self.contests.iter().rev().chain(std::iter::once(&self.current)).find(|c| test(c))
    }

    pub(super) fn end_clause(&mut self, clause: &Clause) {
        if self.turns_aside {
            self.aside_passing = self.passing;
            self.aside = Some(self.clause.clone());
        }
        if self.persists
            && (matches!(
                clause.kind,
                ClauseKind::Main | ClauseKind::Heading | ClauseKind::Gapped | ClauseKind::ListItem
            ) || clause.kind == ClauseKind::Subordinate
                && clause.verb.flags == Flags::NONE
                && self.told_discipline
                && self.first_in_paragraph)
        {
            let mut contest = self.clause.clone();
            let announces = clause.kind != ClauseKind::ListItem
                && self.precedes_list(clause.sentence)
                && !self.names_competitor(clause.sentence);
            if announces && self.before_list.is_none() {
                self.before_list = Some(self.main.clone());
            }
            let heading = announces || matches!(clause.kind, ClauseKind::Heading | ClauseKind::ListItem);
            // A standing is told of in passing, and so is the classification that every meeting of the sport ends in.
            let implied = || {
                let own = self.mentions.sport.and_then(|s| self.grammar.lexicon.meeting(s));
                self.told_standings && self.meeting.is_none() && own.is_some() && contest.discipline.as_deref() == own
            };
            if contest.standings && !self.first_in_paragraph || !heading && implied() {
                return;
            }
            // Behind "Eindstand" follow its lines.
            contest.standings = match clause.kind {
                _ if announces => contest.standings,
                ClauseKind::Heading => contest.standings,
                ClauseKind::ListItem => self.current.standings,
                _ => false,
            };
            if self.clause.standings {
                contest.day = self.current.day;
                contest.venue = self.current.venue.clone();
            }
            contest.gender = self.line_gender;
            // What is told of the qualifying, or of the general classification, is told beside the race.
            let opens = self.first_in_paragraph && clause.previous.is_none();
            let passing = |d: &str| is_preliminary(d) || d == GENERAL && !opens;
            // Without a name it is the contest that the sport is known for, once a result of it was told.
            let own = || self.mentions.sport.and_then(|s| self.grammar.lexicon.default_discipline(s)).is_some();
            let raced = self.current.discipline.as_deref().map_or(self.told_before && own(), |d| !passing(d));
            // So is a qualifying that is to come, in a report of the practice.
            let ahead = || self.current.discipline.is_some() && self.is_to_come(clause);
            if !heading && contest.discipline.as_deref().is_some_and(passing) && (raced || ahead()) {
                // "veroverde zaterdag de poleposition": the race is of its own day.
                if contest.discipline.as_deref().is_some_and(is_preliminary) && !self.current.day.is_unknown() {
                    contest.day = self.current.day;
                }
                contest.discipline = self.current.discipline.clone();
            }
            let same_day = contest.day == self.main.day || self.main.day.is_unknown();
            let another = contest.discipline != self.main.discipline || contest.gender != self.main.gender;
            // A paragraph about the classification leaves the race what the article is about.
            let classified = |d: &str| d == GENERAL || self.is_classification(d);
            let general = contest.discipline.as_deref() == Some(GENERAL);
            let classification = (self.told_standings || general)
                && contest.discipline.as_deref().is_some_and(classified)
                && self.main.discipline.as_deref().is_some_and(|d| !classified(d));
            // So does one of its races: "In het omnium … In de afvalling werd ze vijfde."
            let part =
                !heading && !self.first_in_paragraph && another && self.main.discipline.as_deref() == Some(OMNIUM);
            let local = self.local_paragraph == Some(self.paragraph) && (self.local || !contest.day.is_unknown());
            if heading || !classification && !part && !local && (same_day || self.first_in_paragraph && another) {
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

    pub(super) fn intern(&mut self, mut contest: Contest) -> usize {
        // A "mixed-relay" is for women and men, whoever is said to have won it.
        if contest.discipline.as_deref().is_some_and(|d| d.split('-').any(|part| part == "mixed")) {
            contest.gender = Some(Gender::Mixed);
        }
        if contest.discipline.as_deref().is_some_and(is_of_one_round) {
            contest.round = contest.round.filter(|r| r.starts_with("race-"));
        }
        // The stages are counted from the one behind it.
        if contest.discipline.as_deref() == Some(PROLOGUE) {
            contest.number = None;
        }
        // The latest ones: an article with thousands of contests is none.
        let from = self.contests.len().saturating_sub(MOST_CONTESTS);
        if let Some(known) = self.contests[from..].iter().position(|c| c.is_same(&contest)).map(|at| from + at) {
            // "rit van de Dauphiné", "etappe van het Critérium du Dauphiné": the fuller name is kept.
            let kept = &mut self.contests[known];
            let length = |name: &Option<Rc<str>>| name.as_ref().map_or(0, |n| n.len());
            if length(&contest.competition) > length(&kept.competition) {
                kept.competition = contest.competition;
            }
            if length(&contest.venue) > length(&kept.venue) {
                kept.venue = contest.venue;
            }
            return known;
        }
        self.contests.push(contest);
        self.contests.len() - 1
    }

    pub(super) fn finish(self) -> Vec<Contest> {
        self.contests
    }
}
