//! What a stretch of a sentence holds, by which segments are told apart that are clauses without a verb.

use super::argument::compares;
use super::segment::Reader;
use crate::grammar::{Category, Key};

const RANK: u128 = Category::RANK.bit();
const COMPETITORS: u128 = Holds::NAMES | Category::EPITHET.bit() | Category::PRONOUN.bit() | Category::TEAM_ALIAS.bit();
const FIGURES: u128 = Category::TIME.bit() | Category::MARK.bit() | Category::POINTS.bit();
const VALUES: u128 = FIGURES | Category::YEAR.bit() | Category::GAP.bit();
const DAYS: u128 = Category::YEAR.bit()
    | Category::RELATIVE_DAY.bit()
    | Category::RELATIVE_PERIOD.bit()
    | Category::WEEKDAY.bit()
    | Category::MENTION_DAY.bit()
    | Category::DATE.bit();
const DISCIPLINE: u128 = Category::DISCIPLINE.bit();
const ROUND: u128 = Category::ROUND.bit();
const CONTESTS: u128 = DISCIPLINE | Category::COMPETITION.bit() | Category::GENDER.bit();

/// What a stretch holds, as far as it tells whether it is a clause of its own.
#[derive(Clone, Copy, Default)]
pub(super) struct Holds {
    /// A competitor without a preposition.
    pub competitor: bool,
    /// A person or team by name, without a preposition.
    pub named: bool,
    /// A place, time, award or year.
    pub value: bool,
    /// An award or place without a preposition.
    pub prize: bool,
    /// A competitor behind "for", "to" or "by".
    pub receiver: bool,
    /// A competitor behind any preposition.
    pub governed: bool,
    /// A contest, or whose: "bij de vrouwen".
    pub contest: bool,
    /// A round of one: "in de series".
    pub round: bool,
    /// A place in the ranking.
    pub rank: bool,
    /// A day, year or period.
    pub day: bool,
    /// A year.
    pub year: bool,
    /// The score of a match, or its sets.
    pub score: bool,
    /// A record.
    pub record: bool,
    /// A race time, the mark of a jump or throw, or points.
    pub time: bool,
    /// Why somebody does not compete: "geblesseerd", "door ziekte".
    pub reason: bool,
}

impl Holds {
    /// What a competitor is named by.
    pub const NAMES: u128 = Category::PERSON.bit() | Category::TEAM.bit() | Category::COUNTRY.bit();

    pub fn with(self, other: Holds) -> Holds {
        Holds {
            competitor: self.competitor | other.competitor,
            named: self.named | other.named,
            value: self.value | other.value,
            prize: self.prize | other.prize,
            receiver: self.receiver | other.receiver,
            governed: self.governed | other.governed,
            contest: self.contest | other.contest,
            round: self.round | other.round,
            rank: self.rank | other.rank,
            day: self.day | other.day,
            year: self.year | other.year,
            score: self.score | other.score,
            record: self.record | other.record,
            time: self.time | other.time,
            reason: self.reason | other.reason,
        }
    }

    /// What a stretch holds.
    pub fn of(reader: &Reader, start: usize, end: usize) -> Holds {
        let mut holds = Holds::default();
        for chunk in reader.chunks(start, end) {
            let governor = || {
                let before = (chunk.start as usize).checked_sub(1)?;
                // "voor de Verenigde Staten": the preposition stands before the article.
                let article = before > start
                    && !reader.within_chunk(before)
                    && reader.mentions.is(reader.lexicon, before, Category::DETERMINER);
                Some(before - usize::from(article)).filter(|&b| {
                    b >= start
                        && !reader.within_longer_chunk(b)
                        && (reader.mentions.is(reader.lexicon, b, Category::PREPOSITION) || compares(reader, b))
                })
            };
            if chunk.is_any(COMPETITORS) {
                holds.competitor |= governor().is_none();
                holds.named |= chunk.is_any(Holds::NAMES) && governor().is_none();
                holds.governed |= governor().is_some();
                holds.receiver |= governor().is_some_and(|b| gives(reader, b));
            }
            // "dertiende op de wereldranglijst" is a place as well; "de nummer dertien" may be who has it.
            let ranked = chunk.is_any(Category::RANKED.bit()) && !chunk.is_any(COMPETITORS);
            if ranked || chunk.is_any(RANK | Category::AWARD.bit()) {
                holds.value = true;
                holds.rank |= ranked || chunk.is_any(RANK);
                holds.prize |= governor().is_none();
            }
            holds.value |= chunk.is_any(VALUES);
            holds.time |= chunk.is_any(FIGURES);
            holds.day |= chunk.is_any(DAYS);
            holds.year |= chunk.is_any(Category::YEAR.bit());
            holds.score |= chunk.is_any(Category::SCORE.bit() | Category::SETS.bit());
            // "op de 500 meter", "in de finale" may be fixed phrases as well.
            let fixed = chunk.is_any(Category::MARKER.bit());
            let within = |of: u128| (chunk.start..chunk.end).any(|at| reader.mentions.may_be(at as usize, of));
            holds.contest |= chunk.is_any(CONTESTS) || fixed && within(DISCIPLINE | Category::DISTANCE.bit());
            holds.round |= chunk.is_any(ROUND) || fixed && within(ROUND);
            holds.reason |= chunk.is_any(Category::REASON.bit());
            holds.record |= chunk.is_any(Category::RECORD_WORD.bit());
        }
        holds
    }
}

/// Whether the preposition at a token says who receives.
fn gives(reader: &Reader, at: usize) -> bool {
    let sense = reader.mentions.sense(reader.lexicon, at, Category::PREPOSITION);
    matches!(sense.and_then(|s| reader.lexicon.name(s.features, Key::Role)), Some("for" | "to" | "by"))
}
