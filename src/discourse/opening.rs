//! The opening: what the headline and the first paragraphs say of the contest that is reported.

use std::rc::Rc;

use super::calendar::Day;
use super::contest::{Contest, GENERAL, is_preliminary};
use super::event::{CLAUSES_AROUND, LONGEST_LINE, OPENING_BLOCKS, Tracker};
use super::meeting::is_same_competition;
use crate::clause::{Clause, ClauseKind, Flags, Ranges};
use crate::grammar::{Category, Key};
use crate::mention::{Chunk, Mention, Value};
use crate::text::{BlockKind, Sentence};
use crate::value::Gender;

/// A race beside the race.
const SPRINT_RACE: &str = "sprint-race";

/// A practice is told of for its own sake; of a qualifying in passing as well.
const PRACTICE: &str = "practice";

/// A line that tells when the report was published is among the first so many blocks, and has so many tokens.
const LAST_DATELINE: usize = 5;
const LONGEST_DATELINE: usize = 16;

/// What a contest is told by.
const NAMED: u128 =
    Category::PERSON.bit() | Category::DISCIPLINE.bit() | Category::COMPETITION.bit() | Category::ROUND.bit();

/// The first sentences have no more clauses.
const OPENING: usize = 60;

impl Tracker<'_> {
    /// What the headline and the first paragraph say, for facts told before their contest is named.
    pub(super) fn open(&mut self, clauses: &[Clause]) {
        let mut contest = Contest::default();
        let blocks = self.text.blocks.len().min(OPENING_BLOCKS);
        let mut body = false;
        let mut paragraph = None;
        let mut dated = false;
        // The competition alone told what the contest is.
        let mut implied = false;
        for sentence in &self.text.sentences {
            if sentence.block >= blocks {
                break;
            }
            if self.tells_publication(sentence) {
                continue;
            }
            // "Feyenoord moet het woensdag doen zonder Smit": a day to come.
            let inside = |c: &&Clause| sentence.start <= c.extent().0 && c.extent().0 < sentence.end;
            let of_sentence = || clauses.iter().take(OPENING).filter(inside);
            let future = of_sentence().any(|c| self.is_to_come(c));
            // What is told beside, in relative clauses, opens little.
            let main = of_sentence().filter(|c| c.kind != ClauseKind::Relative);
            let ranges: Ranges = main.flat_map(|c| c.ranges.iter().copied()).collect();
            let mut cue = self.cue_of(&ranges, !future, future);
            let mut whole = self.cue_of(&[(sentence.start, sentence.end)], !future, future);
            cue.gender = cue.gender.or(whole.gender);
            // "Dinsdag Van Vleuten, woensdag Dumoulin: …": the last of those that have been.
            let been = |day: &Day| match (day.date(), self.published) {
                (Some(date), Some(published)) => date <= published,
                _ => false,
            };
            // "Maandag ging op de 200 meter het goud naar Smit, woensdag was het op de 100 meter Maes": of the last day.
            if let (None, Some(latest)) = (&contest.discipline, cue.latest) {
                let last = of_sentence().filter(|c| c.kind != ClauseKind::Relative).find_map(|c| {
                    let own = self.cue_of(&c.ranges, !future, future);
                    let told = own.discipline.filter(|_| own.day == Some(latest))?;
                    Some(self.with_stroke(&told, c, &contest).unwrap_or(told))
                });
                cue.discipline = last.or(cue.discipline);
            }
            let own = cue.latest.or(cue.day);
            let later = whole.latest.filter(been).filter(|w| cue.latest.is_none_or(|c| c.date() < w.date()));
            cue.latest = later.or(cue.latest).or(whole.latest);
            // What the first sentence itself tells of, and not a relative clause of it.
            let named = !future && cue.discipline.as_deref() == Some(PRACTICE);
            // "GP Oostenrijk: …" is of the race, until the report itself tells of the practice for it.
            let restated = named && implied && cue.competition.is_none();
            // "Smit, die zaterdag de sprintrace won, werd vijfde": that is no report of it.
            if cue.discipline.is_none() && whole.discipline.as_deref() == Some(SPRINT_RACE) {
                whole.discipline = None;
            }
            if !whole.distant {
                cue.complete(whole);
            }
            if cue.distant {
                continue;
            }
            self.note_tour(&cue);
            self.opens_with_meeting |= cue.competition_discipline.as_deref().is_some_and(|d| self.is_classification(d));
            self.leg = self.leg.or(cue.leg);
            let names = cue.discipline.is_some() || cue.competition.is_some();
            if cue.hall && self.dateline.is_none() {
                self.dateline = self.cues.dateline(sentence.start);
            }
            let before = contest.competition.clone();
            let another = cue
                .competition
                .as_ref()
                .zip(before.as_ref())
                .is_some_and(|(told, own)| !is_same_competition(&self.grammar.lexicon, told, own));
            contest.competition = contest.competition.take().or(cue.competition);
            contest.venue = contest.venue.take().or(cue.venue);
            // "… heeft de poleposition veroverd": the qualifying is what the article reports.
            let block = self.text.blocks[sentence.block].kind;
            let opening = !body
                && contest.discipline.is_none()
                && (block == BlockKind::Title || named || self.takes_pole(sentence));
            if !body && restated {
                contest.discipline = None;
            }
            let opening = opening || !body && restated;
            let mixed = cue.gender == Some(Gender::Mixed) && cue.discipline.is_some();
            if mixed && contest.discipline.is_some() && contest.discipline != cue.discipline {
                cue.gender = None;
            }
            let told = cue.discipline.filter(|d| opening || !is_preliminary(d));
            let titled = cue.competition_discipline.filter(|d| **d != *GENERAL);
            implied = contest.discipline.is_none() && told.is_none() && titled.is_some() || implied && told.is_none();
            contest.discipline = contest.discipline.take().or(told).or(titled);
            contest.gender = contest.gender.or(cue.gender);
            // "Morgen volgt de zesde etappe": not the one that is reported.
            // "Smit pakte zilver op het WK. Maes won de derde etappe van de Ronde van België": of another race.
            contest.number = contest.number.or(cue.number.filter(|_| !future && !another));
            if block == BlockKind::Paragraph {
                body = true;
                // "Wie alleen de uitslag leest, denkt aan een wandeling. Zaterdag bij de NK …": the first that tells of one.
                if !dated && *paragraph.get_or_insert(sentence.block) == sentence.block {
                    // "Donderdag zat ze nog in het hotel, zaterdag hing er goud om haar nek."
                    let first = sentence.start == self.text.blocks[sentence.block].start;
                    contest.day =
                        cue.latest.or(cue.day).filter(|_| first).or(own.filter(|_| !future)).unwrap_or_default();
                    dated = names || !contest.day.is_unknown();
                }
            }
        }
        // "BMX'er Smit": where nothing else says what is ridden, those who ride it do.
        if contest.discipline.is_none() && !contest.standings {
            let opening = self.text.blocks[..blocks].last().map_or(0, |b| b.end as u32);
            let mut words = self.mentions.items.iter().take_while(|m| m.start < opening);
            contest.discipline = words
                .find_map(|m| {
                    (m.category == Category::SPORT_WORD && self.is_of_sport(m))
                        .then(|| m.name(&self.grammar.lexicon, Key::Discipline))
                        .flatten()
                })
                .map(Rc::from);
        }
        if contest.day.is_unknown() {
            let named = contest.competition.is_some() || contest.venue.is_some() || contest.discipline.is_some();
            let today = self.published.filter(|date| self.speaks_of(date.weekday(), named, clauses));
            contest.day = today.map_or(Day::default(), Day::of);
        }
        self.lead = contest.day;
        self.note_discipline(contest.discipline.as_deref());
        self.main = contest.clone();
        self.current = contest;
    }

    /// Whether a line of the opening tells when the report was published: "zondag 27 augustus 2023 om 17:06", "Geplaatst op:
    /// 07.09.2025".
    pub(super) fn tells_publication(&self, sentence: &Sentence) -> bool {
        let range = sentence.start..sentence.end;
        let (Some(published), true) =
            (self.published, sentence.block <= LAST_DATELINE && range.len() <= LONGEST_DATELINE)
        else {
            return false;
        };
        let told = |m: &Mention| match m.value {
            Value::Date(date) => {
                let day = (i32::from(date.year), date.month as i8, date.day as i8);
                day == (i32::from(published.year()), published.month(), published.day())
            }
            _ => false,
        };
        range.clone().any(|at| self.mentions.at(at).any(|m| m.category == Category::DATE && told(m)))
            && !range.clone().any(|at| self.mentions.verb_use(at).is_finite())
            && !range.clone().any(|at| self.mentions.may_be(at, NAMED))
    }

    /// Whether a report whose opening names no day says further on that it is of the day of publication: with a "today", or,
    /// where the opening names a contest, with its weekday.
    fn speaks_of(&self, weekday: jiff::civil::Weekday, named: bool, clauses: &[Clause]) -> bool {
        let lexicon = &self.grammar.lexicon;
        // "zal zondag niet van start gaan", told on that Sunday: of what comes after what is reported.
        let to_come = |at: u32, told: &dyn Fn(&Clause) -> bool| {
            let covers = |c: &&Clause| c.ranges.iter().any(|r| (r.0..r.1).contains(&(at as usize)));
            let from = clauses.partition_point(|c| c.extent().1 <= at as usize).saturating_sub(CLAUSES_AROUND);
            clauses[from..].iter().take(2 * CLAUSES_AROUND).find(covers).is_some_and(told)
        };
        let weekday = i32::from(weekday.to_monday_one_offset());
        self.mentions.items.iter().any(|m| match m.category {
            Category::RELATIVE_DAY => {
                m.number(lexicon, Key::Offset) == Some(0)
                    && lexicon.name(m.features, Key::Anchor) != Some("text")
                    && !to_come(m.start, &|c| c.verb.flags.any(Flags::FUTURE))
            }
            Category::WEEKDAY => {
                named && m.number(lexicon, Key::Day) == Some(weekday) && !to_come(m.start, &|c| self.is_to_come(c))
            }
            _ => false,
        })
    }

    /// Whether all that a sentence says that somebody took is a place at the start.
    fn takes_pole(&self, sentence: &Sentence) -> bool {
        const TAKEN: u128 = Category::AWARD.bit() | Category::RANK.bit();
        let from = self.mentions.first_chunk(sentence.start);
        let chunks = self.mentions.chunks[from..].iter().take(LONGEST_LINE);
        let mut taken = chunks.take_while(|c| (c.start as usize) < sentence.end).filter(|c| c.is_any(TAKEN)).peekable();
        let started =
            |c: &Chunk| (c.start..c.end).any(|t| self.mentions.may_be(t as usize, Category::DISCIPLINE.bit()));
        taken.peek().is_some() && taken.all(started)
    }
}
