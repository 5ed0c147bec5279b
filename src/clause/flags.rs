//! What keeps a clause from asserting.

use serde::{Deserialize, Serialize};

/// What keeps a clause from asserting, as a set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Flags(pub u16);

impl Flags {
    /// Nothing speaks against it.
    pub const NONE: Flags = Flags(0);
    /// A negation.
    pub const NEGATED: Flags = Flags(1);
    /// "kan", "mag".
    pub const POSSIBLE: Flags = Flags(2);
    /// "wil", "hoopt".
    pub const WANTED: Flags = Flags(4);
    /// "zal", "gaat … doen".
    pub const FUTURE: Flags = Flags(8);
    /// "moet".
    pub const MUST: Flags = Flags(16);
    /// "lijkt".
    pub const SEEMS: Flags = Flags(32);
    /// Behind "als", "indien", "mits".
    pub const CONDITION: Flags = Flags(64);
    /// A question.
    pub const QUESTION: Flags = Flags(128);
    /// In quoted speech.
    pub const QUOTED: Flags = Flags(256);
    /// "om te …".
    pub const PURPOSE: Flags = Flags(512);
    /// A hedge right before, "bijna", or what it took for it: "het scheelde weinig of".
    pub const NEARLY: Flags = Flags(1024);
    /// "zou", "had kunnen".
    pub const UNREAL: Flags = Flags(2048);
    /// Behind "voordat", "zonder dat", "in plaats van".
    pub const BEFORE: Flags = Flags(4096);

    /// Both sets.
    pub fn with(self, other: Flags) -> Flags {
        Flags(self.0 | other.0)
    }

    /// Whether any of the other's flags is set.
    pub fn any(self, other: Flags) -> bool {
        self.0 & other.0 != 0
    }

    /// The flags that are not in the other set.
    pub fn without(self, other: Flags) -> Flags {
        Flags(self.0 & !other.0)
    }

    /// A flag by its name in a grammar file.
    pub fn from_name(name: &str) -> Option<Flags> {
        Self::NAMED.iter().find(|(own, _)| *own == name).map(|(_, flag)| *flag)
    }

    /// The names of the flags that are set, as grammar files write them.
    pub fn names(self) -> impl Iterator<Item = &'static str> {
        Self::NAMED.iter().filter(move |(_, flag)| self.any(*flag)).map(|(name, _)| *name)
    }

    const NAMED: [(&'static str, Flags); 13] = [
        ("negated", Flags::NEGATED),
        ("possible", Flags::POSSIBLE),
        ("wanted", Flags::WANTED),
        ("future", Flags::FUTURE),
        ("must", Flags::MUST),
        ("seems", Flags::SEEMS),
        ("condition", Flags::CONDITION),
        ("question", Flags::QUESTION),
        ("quoted", Flags::QUOTED),
        ("purpose", Flags::PURPOSE),
        ("nearly", Flags::NEARLY),
        ("unreal", Flags::UNREAL),
        ("before", Flags::BEFORE),
    ];
}
