//! What a stretch of a sentence holds, by which segments are told apart that are clauses without a verb.

use super::argument::compares;
use super::segment::Reader;
use crate::grammar::{Category, Key};

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
    /// A contest, or whose: "bij de vrouwen".
    pub contest: bool,
    /// A place in the ranking.
    pub rank: bool,
    /// A day, year or period.
    pub day: bool,
    /// A record.
    pub record: bool,
    /// A race time.
    pub time: bool,
}

impl Holds {
    pub fn with(self, other: Holds) -> Holds {
        Holds {
            competitor: self.competitor | other.competitor,
            named: self.named | other.named,
            value: self.value | other.value,
            prize: self.prize | other.prize,
            receiver: self.receiver | other.receiver,
            contest: self.contest | other.contest,
            rank: self.rank | other.rank,
            day: self.day | other.day,
            record: self.record | other.record,
            time: self.time | other.time,
        }
    }

    /// What a stretch holds.
    pub fn of(reader: &Reader, start: usize, end: usize) -> Holds {
        let mut holds = Holds::default();
        for chunk in reader.chunks(start, end) {
            let governor = (chunk.start as usize).checked_sub(1).filter(|&b| {
                b >= start
                    && !reader.within_chunk(b)
                    && (reader.mentions.is(reader.lexicon, b, Category::PREPOSITION) || compares(reader, b))
            });
            for mention in reader.mentions.readings(chunk) {
                match mention.category {
                    Category::PERSON | Category::TEAM | Category::COUNTRY | Category::EPITHET | Category::PRONOUN => {
                        holds.competitor |= governor.is_none();
                        holds.named |= governor.is_none()
                            && matches!(mention.category, Category::PERSON | Category::TEAM | Category::COUNTRY);
                        holds.receiver |= governor.is_some_and(|b| gives(reader, b));
                    }
                    Category::RANK | Category::AWARD => {
                        holds.value = true;
                        holds.rank |= mention.category == Category::RANK;
                        holds.prize |= governor.is_none();
                    }
                    Category::TIME => {
                        holds.value = true;
                        holds.time = true;
                    }
                    Category::YEAR => {
                        holds.value = true;
                        holds.day = true;
                    }
                    Category::GAP => holds.value = true,
                    Category::RELATIVE_DAY
                    | Category::RELATIVE_PERIOD
                    | Category::WEEKDAY
                    | Category::MENTION_DAY
                    | Category::DATE => holds.day = true,
                    Category::DISCIPLINE | Category::COMPETITION | Category::GENDER => holds.contest = true,
                    Category::RECORD_WORD => holds.record = true,
                    _ => {}
                }
            }
        }
        holds
    }
}

/// Whether the preposition at a token says who receives.
fn gives(reader: &Reader, at: usize) -> bool {
    let sense = reader.mentions.sense(reader.lexicon, at, Category::PREPOSITION);
    matches!(sense.and_then(|s| reader.lexicon.name(s.features, Key::Role)), Some("for" | "to" | "by"))
}
