//! Shifting: the contest after what a clause says of it.

use std::rc::Rc;

use super::calendar::Day;
use super::contest::{Contest, GENERAL, PROLOGUE, STAGE, is_of_track, is_preliminary, is_time_trial, same_race};
use super::cue::Cue;
use super::event::{OPENING_BLOCKS, Tracker};
use super::meeting::{is_same_competition, is_same_name};
use crate::grammar::{Category, Key};
use crate::value::Gender;

impl Tracker<'_> {
    fn is_hall(&self, venue: Option<&str>) -> bool {
        let lexicon = &self.grammar.lexicon;
        venue.is_some_and(|v| {
            lexicon
                .senses(lexicon.word(v))
                .iter()
                .any(|s| s.category == Category::PLACE && lexicon.name(s.features, Key::Kind) == Some("hall"))
        })
    }

    /// The town of a hall, where the lexicon knows it.
    fn town_of(&self, venue: &str) -> Option<&str> {
        let lexicon = &self.grammar.lexicon;
        let senses = lexicon.senses(lexicon.word(venue)).iter();
        let mut halls = senses.filter(|s| s.category == Category::PLACE);
        halls.find_map(|s| lexicon.name(s.features, Key::Name))
    }

    /// Whether a competition is a series of meetings with a ranking of its own.
    pub(super) fn is_series(&self, competition: &str) -> bool {
        let lexicon = &self.grammar.lexicon;
        competition.split(' ').any(|word| {
            lexicon.senses(lexicon.word(word)).iter().any(|s| {
                s.category == Category::COMPETITION
                    && lexicon.name(s.features, Key::Kind).is_some_and(|k| k.starts_with("world-cup"))
            })
        })
    }

    /// Whether a competition is a series that races belong to: "Formule 2".
    fn is_racing_series(&self, competition: &str) -> bool {
        let lexicon = &self.grammar.lexicon;
        super::meeting::features(lexicon, competition).and_then(|f| lexicon.name(f, Key::Kind)) == Some("series")
    }

    /// The contest after a cue, and whether it is another meeting than the base.
    pub(super) fn apply(&self, base: &Contest, cue: &Cue) -> (Contest, bool) {
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
            out.past = true;
            elsewhere = true;
        }
        if let Some(series) = &cue.series {
            let same = |other: &Rc<str>| is_same_competition(&self.grammar.lexicon, other, series);
            let own = self.series.as_ref().is_none_or(same);
            match &out.competition {
                None => out.competition = Some(series.clone()),
                // "In de Formule 2 won Smit", in a report of the Formula 1: a race of its own at the same meeting.
                Some(competition) if !own && !same(competition) => {
                    out.competition = Some(series.clone());
                    (out.round, out.group, out.number) = (None, None, None);
                }
                // "In de Formule 1 …": back to what is reported.
                Some(competition) if own && !same(competition) && self.is_racing_series(competition) => {
                    let reported = |c: &Contest| c.competition.as_ref().is_some_and(|c| !self.is_racing_series(c));
                    out.competition = self.known(reported).and_then(|c| c.competition.clone()).or(Some(series.clone()));
                    (out.round, out.group, out.number) = (None, None, None);
                }
                Some(_) => {}
            }
        }
        if let Some(competition) = &cue.competition {
            let same = base.competition.as_ref().map(|c| is_same_competition(&self.grammar.lexicon, c, competition));
            if same == Some(false) {
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
            // Of two names by one word the fuller is kept, of others the first.
            let fuller = |c: &str| c.len() > competition.len() || !is_same_name(c, competition);
            if !(same == Some(true) && base.competition.as_deref().is_some_and(fuller)) {
                out.competition = Some(competition.clone());
            }
            // "won vorig jaar de Grand Prix", in a report of the qualifying.
            let raced = cue.distant && out.discipline.as_deref().is_some_and(is_preliminary);
            if let (true, Some(discipline)) = (raced || out.discipline.is_none(), &cue.competition_discipline) {
                out.discipline = Some(discipline.clone());
            }
            // "won het WK allround": its classification, and not the race that was spoken of.
            let titled = cue.competition_discipline.as_ref().filter(|d| self.is_classification(d));
            if let (Some(classification), true) = (titled, cue.discipline.is_none() && (cue.whole || cue.distant)) {
                out.discipline = Some(classification.clone());
            }
            // "de Giro op zijn naam schrijven", "in 2018 vierde in de Giro": the race, not the stage that is reported.
            if cue.tour && cue.discipline.is_none() && cue.number.is_none() && (cue.whole || cue.distant) {
                out.discipline = Some(GENERAL.into());
            }
        }
        // "de eindwinst" of a series of races of one day has no classification of stages.
        let one_day = |d: &str| matches!(d, "road-race" | "cyclo-cross" | "mountain-bike");
        let of_series = self.tours.is_empty() && out.discipline.as_deref().is_some_and(one_day);
        if let (None, None, Some(discipline)) = (&cue.competition, &cue.discipline, &cue.competition_discipline) {
            // "de allroundtitel": a title that names its contest.
            if out.discipline.as_ref() != Some(discipline) && !(of_series && **discipline == *GENERAL) {
                out.round = None;
                out.group = None;
                out.discipline = Some(discipline.clone());
            }
        }
        // "in Thialf … in Heerenveen": still there.
        let there = |venue: &str| base.venue.as_deref().and_then(|hall| self.town_of(hall)) == Some(venue);
        if let Some(venue) = cue.venue.as_ref().filter(|venue| !there(venue)) {
            if base.venue.as_ref().is_some_and(|v| v != venue) && !cue.hall && !self.is_hall(base.venue.as_deref()) {
                elsewhere = true;
                out.round = None;
                out.group = None;
                let there = |c: &Contest| c.venue.as_ref() == Some(venue) && c.discipline == out.discipline;
                if cue.day.is_none() {
                    // What was told of there before had its day.
                    out.day = self.known(|c| there(c) && !c.day.is_unknown()).map(|c| c.day).unwrap_or_default();
                } else if cue.number.is_none() && out.number.is_some() {
                    // "In Turijn won Smit de derde etappe, woensdag was Maes de snelste in Lyon": another stage.
                    out.number = self.known(|c| there(c) && c.number.is_some()).and_then(|c| c.number);
                }
            }
            // A hall is in the town that was named before it.
            if !(cue.hall && base.venue.is_some()) {
                out.venue = Some(venue.clone());
            }
        }
        // "de dagzege" in a time trial: it is a stage as well.
        // "In de tijdrit … De verliezers van de zestiende etappe op een rij": in the opening it still is.
        let opening = || self.text.sentences.get(self.sentence).is_some_and(|s| s.block < OPENING_BLOCKS);
        let number = cue.number.is_none() || cue.number == base.number || base.number.is_none() && opening();
        let stage = cue.discipline.as_deref() == Some(STAGE) && number && cue.day.is_none();
        // "Smit won de proloog, Maes de tweede rit": a prologue has no number.
        let prologue = cue.number.is_some() && out.discipline.as_deref() == Some(PROLOGUE);
        let stays = stage && !prologue && !elsewhere && out.discipline.as_deref().is_some_and(is_time_trial)
            // "de tweede rit" of a sprint on the track.
            || cue.discipline.as_deref() == Some(STAGE) && out.discipline.as_deref().is_some_and(is_of_track);
        // "de eindzege" in a race of one day is the win.
        let whole = cue.discipline.as_deref() == Some(GENERAL) && !cue.standings && of_series;
        if let Some(discipline) = cue.discipline.as_ref().filter(|_| !stays && !whole) {
            if out.discipline.as_ref() != Some(discipline) {
                out.round = None;
                out.group = None;
                out.number = None;
            }
            let changed = out.discipline.as_ref() != Some(discipline);
            out.discipline = Some(discipline.clone());
            out.standings = false;
            if changed && cue.day.is_none() && !elsewhere && !self.carries_day {
                // A contest told of before has its day; another one of the meeting that of the main line.
                let told = |c: &Contest| {
                    (cue.round.is_none() || c.round.is_none() || c.round == cue.round)
                        && c.discipline.as_ref() == Some(discipline)
                        && !c.standings
                        && c.venue == out.venue
                };
                let known = self.known(|c| told(c) && (!self.headed || c.day == self.lead) && !c.day.is_unknown());
                // "Zij won de 1000 meter. Vrijdag was ze op de 1500 meter vierde. Op de 1000 meter …": of no day that is told.
                let undated = |c: &Contest| told(c) && c.gender == cue.gender.or(out.gender) && !c.past && !c.beside;
                if let Some(known) = known {
                    out.day = known.day;
                } else if self.lead.is_unknown() && self.contests.iter().any(undated) {
                    out.day = Day::default();
                } else if self.first_in_paragraph || self.headed {
                    out.day = if self.lead.is_unknown() { self.main.day } else { self.lead };
                }
            }
        }
        if let Some(gender) = cue.gender {
            if out.gender.is_some_and(|g| g != gender) {
                out.group = None;
                // "bij de vrouwen" is no mixed relay any more.
                if out.gender == Some(Gender::Mixed) && cue.discipline.is_none() {
                    out.discipline = None;
                }
                if cue.round.is_none() && out.discipline.is_some() && cue.discipline.is_none() {
                    out.round = None;
                }
            }
            out.gender = Some(gender);
        } else if out.gender == Some(Gender::Mixed) && cue.discipline.is_some() && cue.discipline != base.discipline {
            // What follows a mixed relay is not mixed for that.
            out.gender = None;
        }
        if let Some(number) = cue.number {
            // "schreef eerder al de tweede etappe op zijn naam": on another day.
            // In a paragraph of its own it may be told of behind one that is told without its number.
            let other = |c: &Contest| c.number.is_some_and(|own| own != number) && c.competition == out.competition;
            let behind = base.number.is_none() && self.first_in_paragraph && self.known(other).is_some();
            if (base.number.is_some_and(|own| own != number) || behind) && cue.day.is_none() {
                let told = self.known(|c| c.number == Some(number) && c.competition == out.competition);
                out.day = told.map_or(Day::default(), |c| c.day);
            }
            out.number = Some(number);
        }
        let earlier = out.round.as_deref().is_some_and(crate::value::is_earlier_round);
        if cue.round.is_none() && earlier && (cue.whole_contest || cue.group.is_some()) {
            // "strandde in de halve finale en werd in de B-finale tweede", "eindigde op deze afstand als negende".
            out.round = None;
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
                // "Woensdag ging het naar Assen": another stage than that of the day before.
                let another = changed || self.first_in_paragraph && base.number == self.main.number && self.main_raced;
                if another && cue.number.is_none() && !elsewhere && out.number.is_some() {
                    out.number =
                        self.known(|c| same_race(c, &out) && c.day == day && c.number.is_some()).and_then(|c| c.number);
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
        let closing = cue.closing && out.competition.as_deref().is_some_and(|c| self.is_series(c));
        let of_meeting = cue.standings && cue.competition.is_none() && !elsewhere;
        let of_tour = cue.tour && out.discipline.as_deref().is_some_and(|d| d.ends_with("classification"));
        if let Some(meeting) = of_meeting.then(|| self.meeting_of(&out)).flatten() {
            // "in het eindklassement": the classification of the meeting.
            out.discipline = Some(meeting);
            out.round = None;
            out.group = None;
        } else if cue.standings && of_tour {
            // "zevende in het algemeen klassement van de Giro": a contest of its own.
            out.round = None;
            out.group = None;
        } else if cue.standings || closing {
            out.standings = true;
            out.round = None;
            out.group = None;
            out.venue = None;
            out.day = Day::default();
        } else if cue.discipline.is_some() || cue.round.is_some() || cue.day.is_some() {
            out.standings = false;
        }
        // "Twee weken geleden", in the month of the race that is reported: not that one.
        let month = out.day.month != 0 && out.day.day == 0 && out.day.weekday == 0;
        out.past &= out.day.is_unknown() || month;
        (out, elsewhere)
    }
}
