//! The kinds of mention that a reader tells apart, of the many that the grammar has.

use serde::Serialize;

/// What a mention is of. The order is that of the legend.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Somebody by name.
    Person,
    /// Somebody by a pronoun or a description.
    Reference,
    /// A club, a crew.
    Team,
    /// A country, a town, who comes from there.
    Place,
    /// A competition, a discipline, a round.
    Contest,
    /// A day, a month, a time of day.
    Date,
    /// A place in a ranking, a medal.
    Rank,
    /// A time, a gap, a duration.
    Time,
    /// Any other figure.
    Figure,
    /// Why somebody is missing or hindered.
    Reason,
    /// Words that the grammar knows and that are none of these.
    Word,
}

impl Kind {
    /// All of them.
    pub const ALL: [Kind; 11] = [
        Kind::Person,
        Kind::Reference,
        Kind::Team,
        Kind::Place,
        Kind::Contest,
        Kind::Date,
        Kind::Rank,
        Kind::Time,
        Kind::Figure,
        Kind::Reason,
        Kind::Word,
    ];

    /// The kind of a mention of a category, which its `type` names in the output of `tokens`. A category that only another
    /// grammar has is a [`Kind::Word`].
    ///
    /// ```
    /// use uitslag::view::Kind;
    ///
    /// assert_eq!(Kind::of("team-alias"), Kind::Team);
    /// assert_eq!(Kind::of("marker"), Kind::Word);
    /// ```
    pub fn of(category: &str) -> Kind {
        match category {
            "person" => Kind::Person,
            "pronoun" | "epithet" | "person-noun" | "first-name" | "title-word" => Kind::Reference,
            "team" | "team-alias" => Kind::Team,
            "place" | "country" | "country-code" | "demonym" | "region-demonym" => Kind::Place,
            "competition" | "discipline" | "round" | "the-final" | "contest-noun" | "one-contest" | "same-contest"
            | "standings" | "group" | "heading" | "jersey" | "gender" => Kind::Contest,
            "weekday" | "day-mention" | "month" | "relative-day" | "daypart" | "holiday" | "relative-period"
            | "date" | "year" | "clock" | "now-reference" | "back-reference" => Kind::Date,
            "rank" | "ranked" | "ordinal" | "ordinal-noun" | "award" | "place-noun" | "numbered" | "record-word" => {
                Kind::Rank
            }
            "time" | "duration" | "gap" | "times" | "margin" => Kind::Time,
            "number" | "distance" | "mark" | "points" | "pointed" | "percentage" | "score" | "age" | "level"
            | "balance" | "nth-time" | "shoot-out" => Kind::Figure,
            "reason" | "reason-cue" | "body-part" | "injury-adjective" => Kind::Reason,
            _ => Kind::Word,
        }
    }

    /// What the legend calls it.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Person => "person",
            Kind::Reference => "pronoun, description",
            Kind::Team => "team",
            Kind::Place => "country, place",
            Kind::Contest => "contest",
            Kind::Date => "day, hour",
            Kind::Rank => "rank, medal",
            Kind::Time => "time, gap",
            Kind::Figure => "other figure",
            Kind::Reason => "reason",
            Kind::Word => "other known word",
        }
    }

    /// Its place in [`Kind::ALL`].
    pub fn number(self) -> usize {
        self as usize
    }
}
