//! Cues: what the mentions of a clause say of its contest.

use std::rc::Rc;

use jiff::civil::Date;

use super::calendar::{self, Day};
use crate::grammar::{Category, FeatureValue, Grammar, Key};
use crate::mention::{Chunk, Mention, Mentions, Value};
use crate::text::Text;
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

/// What a clause says of its contest.
#[derive(Clone, Debug, Default)]
pub(super) struct Cue {
    pub competition: Option<Rc<str>>,
    pub competition_discipline: Option<Rc<str>>,
    pub competition_kind: Option<Rc<str>>,
    pub venue: Option<Rc<str>>,
    /// The venue is a hall or stadium.
    pub hall: bool,
    pub discipline: Option<Rc<str>>,
    pub number: Option<u16>,
    pub gender: Option<Gender>,
    pub round: Option<Rc<str>>,
    pub group: Option<Rc<str>>,
    pub day: Option<Day>,
    /// The day is one of the past years or weeks, or given as a year.
    pub distant: bool,
    pub standings: bool,
    /// "toen": what was told just before.
    pub back: bool,
    /// "nu": what the article reports.
    pub now: bool,
}

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
                if self.mentions.may_be(at, Category::BACK.bit() | Category::NOW.bit()) {
                    cue.back |= self.mentions.is(lexicon, at, Category::BACK);
                    cue.now |= self.mentions.is(lexicon, at, Category::NOW);
                }
            }
        }
        cue
    }

    fn read_chunk(&self, cue: &mut Cue, chunk: Chunk, tense: Tense) {
        let person = Category::PERSON.bit() | Category::EPITHET.bit();
        let blocked = Category::NONRESULT.bit() | Category::LIKEWISE.bit();
        if chunk.is_any(person | blocked) {
            return;
        }
        for at in chunk.start as usize..chunk.end as usize {
            for mention in self.mentions.at(at) {
                if mention.end <= chunk.end {
                    self.read_mention(cue, mention, tense);
                }
            }
        }
    }

    pub(super) fn read_mention(&self, cue: &mut Cue, mention: &Mention, tense: Tense) {
        let lexicon = &self.grammar.lexicon;
        let name = |key| mention.name(lexicon, key).map(Rc::from);
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
                    (None, Value::Whole(n)) => Some(format!("race-{n}").into()),
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
                        Some(span.of(self.text.normal.as_str()).into())
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
                    cue.venue = Some(if capitals { crate::mention::title_case(words).into() } else { words.into() });
                }
            }
            Category::GENDER => {
                cue.gender = cue.gender.or(super::entity_gender(lexicon, mention));
            }
            _ => self.read_day(cue, mention, tense),
        }
    }

    fn read_day(&self, cue: &mut Cue, mention: &Mention, tense: Tense) {
        let Tense { past, future, day: told } = tense;
        let lexicon = &self.grammar.lexicon;
        let number = |key| mention.number(lexicon, key);
        let day = match mention.category {
            Category::WEEKDAY => {
                number(Key::Day).map(|d| calendar::weekday(d.clamp(1, 7) as u8, self.published, future))
            }
            Category::RELATIVE_DAY => number(Key::Offset).map(|o| {
                let from = if lexicon.name(mention.features, Key::Anchor) == Some("text") {
                    told.date()
                } else {
                    self.published
                };
                calendar::offset(from, o)
            }),
            Category::RELATIVE_PERIOD => {
                let text = lexicon.name(mention.features, Key::Anchor) == Some("text");
                let from = if text { told.date().or(self.published) } else { self.published };
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
    pub(super) fn slug(&self, mention: &Mention) -> Option<Rc<str>> {
        let lexicon = &self.grammar.lexicon;
        if let Some(id) = mention.name(lexicon, Key::Id) {
            return Some(id.into());
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
                return Some(format!("{}km{suffix}", metres / 1000).into());
            }
        }
        (10..=300_000).contains(&metres).then(|| format!("{metres}m{suffix}").into())
    }
}
