//! Keys of features.

/// Declares the keys of features.
macro_rules! keys {
    ($($key:ident = $name:literal),* $(,)?) => {
        /// A key of a feature.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[repr(u16)]
        #[allow(missing_docs)]
        pub enum Key { $($key),* }

        impl Key {
            const ALL: &'static [(Key, &'static str)] = &[$((Key::$key, $name)),*];

            /// The names of all keys.
            pub fn names() -> impl Iterator<Item = &'static str> {
                Self::ALL.iter().map(|(_, n)| *n)
            }

            /// The key of a name.
            pub fn from_name(name: &str) -> Option<Key> {
                Self::ALL.iter().find(|(_, n)| *n == name).map(|(k, _)| *k)
            }
        }
    };
}

keys! {
    Adjective = "adjective",
    Ambiguous = "ambiguous",
    Anchor = "anchor",
    Assume = "assume",
    Aux = "aux",
    Category = "category",
    Class = "class",
    Copula = "copula",
    Country = "country",
    Crew = "crew",
    Classification = "classification",
    Day = "day",
    Discipline = "discipline",
    Dom = "dom",
    Equal = "equal",
    Exact = "exact",
    Factor = "factor",
    Form = "form",
    Gender = "gender",
    Generic = "generic",
    Group = "group",
    Half = "half",
    Id = "id",
    Ioc = "ioc",
    Kind = "kind",
    Level = "level",
    Loose = "loose",
    MayEnd = "may-end",
    Medal = "medal",
    Modal = "modal",
    Month = "month",
    Name = "name",
    Nationality = "nationality",
    New = "new",
    Numerosity = "number",
    Object = "object",
    Offset = "offset",
    Old = "old",
    Ordinal = "ordinal",
    Other = "other",
    Past = "past",
    Particle = "particle",
    Person = "person",
    Place = "place",
    Plural = "plural",
    Masculine = "masculine",
    Point = "point",
    Possessive = "possessive",
    Purpose = "purpose",
    Race = "race",
    Rank = "rank",
    Reflexive = "reflexive",
    Relative = "relative",
    Reciprocal = "reciprocal",
    Demonstrative = "demonstrative",
    Role = "role",
    Round = "round",
    Same = "same",
    Say = "say",
    Season = "season",
    Sport = "sport",
    Standings = "standings",
    Status = "status",
    Strong = "strong",
    Subject = "subject",
    Team = "team",
    Title = "title",
    Type = "type",
    Unit = "unit",
    Value = "value",
    Week = "week",
    Weight = "weight",
    Year = "year",
    Abbreviated = "abbreviated",
    PartOfDay = "daypart",
    Easter = "easter",
    Near = "near",
    Recent = "recent",
    Vague = "vague",
    Weekend = "weekend",
    Polite = "polite",
    Interrogative = "interrogative",
    Indefinite = "indefinite",
    Negative = "negative",
    Genitive = "genitive",
    Region = "region",
    Official = "official",
    Weak = "weak",
    After = "after",
    Language = "language",
    Cue = "cue",
    Bodypart = "bodypart",
    Joiner = "joiner",
    Compound = "compound",
    Start = "start",
    Neutral = "neutral",
    Hour = "hour",
    Stop = "stop",
    Future = "future",
    Thousandths = "thousandths",
    Glued = "glued",
    Untimed = "untimed",
    Long = "long",
    Native = "native",
    Default = "default",
    Duels = "duels",
    Slowest = "slowest",
    Fastest = "fastest",
    Hours = "hours",
    Home = "home",
    Meeting = "meeting",
    Except = "except",
    World = "world",
    Shortest = "shortest",
    Figures = "figures",
    Told = "told",
    Longest = "longest",
    Judged = "judged",
    Mounts = "mounts",
    Beats = "beats",
}
