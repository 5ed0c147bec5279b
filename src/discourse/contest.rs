//! What a contest is, and when two are the same.

use std::rc::Rc;

use super::calendar::Day;
use super::meeting::is_same_name;
use crate::value::Gender;

/// The classification of a stage race over all its stages.
pub(super) const GENERAL: &str = "general-classification";

/// The classification of track cyclists over several races in one day.
pub(super) const OMNIUM: &str = "omnium";

/// A day of a stage race.
pub(super) const STAGE: &str = "stage";
/// The short time trial before the first stage.
pub(super) const PROLOGUE: &str = "prologue";

/// Stages that are ridden against the clock.
pub(super) fn is_time_trial(discipline: &str) -> bool {
    matches!(discipline, "time-trial" | "team-time-trial" | PROLOGUE)
}

/// Contests of cyclists on the track: what they ride is no stage.
pub(super) fn is_of_track(discipline: &str) -> bool {
    matches!(
        discipline,
        "sprint"
            | "keirin"
            | "omnium"
            | "madison"
            | "individual-pursuit"
            | "team-pursuit"
            | "team-sprint"
            | "points-race"
            | "scratch"
            | "elimination"
            | "tempo-race"
            | "kilometre"
    )
}

/// Contests that are over in one go: what is called a final there is how they end.
pub(super) fn is_of_one_round(discipline: &str) -> bool {
    is_time_trial(discipline) || matches!(discipline, STAGE | GENERAL | "road-race" | "cyclo-cross")
}

/// A championship of motor sport counts all its races together.
pub(super) fn is_of_series(discipline: &str) -> bool {
    is_preliminary(discipline) || matches!(discipline, "race" | "sprint-race")
}

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
    /// One of another year that is not told.
    pub past: bool,
    /// Its day is told beside, where the report's own is not known: "Kok, die zaterdag zesde was, werd vierde".
    pub beside: bool,
}

impl Contest {
    /// Whether another one is this one, told with a shorter or fuller name of the competition or the place.
    pub(super) fn is_same(&self, other: &Contest) -> bool {
        let same = |a: &Option<Rc<str>>, b: &Option<Rc<str>>| match (a, b) {
            (Some(a), Some(b)) => is_same_name(a, b),
            (a, b) => a == b,
        };
        same(&self.competition, &other.competition)
            && same(&self.venue, &other.venue)
            && self.discipline == other.discipline
            && self.number == other.number
            && self.gender == other.gender
            && self.round == other.round
            && self.group == other.group
            && self.day == other.day
            && self.standings == other.standings
            && self.past == other.past
            && self.beside == other.beside
    }
}

/// Contests that only lead up to another.
pub(super) fn is_preliminary(discipline: &str) -> bool {
    matches!(discipline, "qualifying" | "sprint-qualifying" | "practice")
}

pub(super) fn same_race(a: &Contest, b: &Contest) -> bool {
    a.discipline.is_some()
        && a.discipline == b.discipline
        && (a.gender == b.gender || a.gender.is_none() || b.gender.is_none())
        && a.group == b.group
        && (a.venue == b.venue || a.venue.is_none() || b.venue.is_none())
}
