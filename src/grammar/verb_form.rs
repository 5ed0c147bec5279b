//! Forms of verbs.

use serde::{Deserialize, Serialize};

/// A form of a verb. Those of a separable verb that stand apart from its particle are split.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub enum VerbForm {
    Present,
    Past,
    Participle,
    Infinitive,
    SplitPresent,
    SplitPast,
    SplitInfinitive,
}

impl VerbForm {
    const ALL: &[(VerbForm, &str)] = &[
        (VerbForm::Present, "present"),
        (VerbForm::Past, "past"),
        (VerbForm::Participle, "participle"),
        (VerbForm::Infinitive, "infinitive"),
        (VerbForm::SplitPresent, "split-present"),
        (VerbForm::SplitPast, "split-past"),
        (VerbForm::SplitInfinitive, "split-infinitive"),
    ];

    /// The form of a name, as the feature `form` has it.
    pub fn from_name(name: &str) -> Option<VerbForm> {
        Self::ALL.iter().find(|(_, known)| *known == name).map(|(form, _)| *form)
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(known, _)| *known == self).map_or("", |(_, name)| name)
    }

    /// As a number from 1 on, for storing.
    pub(super) fn number(self) -> u32 {
        self as u32 + 1
    }

    /// The form of such a number.
    pub(super) fn from_number(number: u32) -> Option<VerbForm> {
        Self::ALL.get(number.checked_sub(1)? as usize).map(|(form, _)| *form)
    }

    /// Of the present tense, split or not.
    pub fn is_present(self) -> bool {
        matches!(self, VerbForm::Present | VerbForm::SplitPresent)
    }

    /// Of the past tense, split or not.
    pub fn is_past(self) -> bool {
        matches!(self, VerbForm::Past | VerbForm::SplitPast)
    }

    /// A finite form whose particle stands further on.
    pub fn is_split_finite(self) -> bool {
        matches!(self, VerbForm::SplitPresent | VerbForm::SplitPast)
    }

    /// A finite form of a verb that needs no particle.
    pub fn is_simple_finite(self) -> bool {
        matches!(self, VerbForm::Present | VerbForm::Past)
    }
}

/// How a word can be used as a verb, as a set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VerbUse(pub u8);

impl VerbUse {
    /// The use of one form.
    pub(super) fn of(form: Option<VerbForm>) -> VerbUse {
        VerbUse(match form {
            Some(VerbForm::Present | VerbForm::SplitPresent) => Self::PRESENT,
            Some(VerbForm::Past | VerbForm::SplitPast) => Self::PAST,
            Some(VerbForm::Participle) => Self::PARTICIPLE,
            _ => Self::INFINITIVE,
        })
    }

    /// No verb at all.
    pub const NONE: VerbUse = VerbUse(0);

    const PRESENT: u8 = 1;
    const PAST: u8 = 2;
    const PARTICIPLE: u8 = 4;
    const INFINITIVE: u8 = 8;

    /// Not a verb.
    pub fn is_none(self) -> bool {
        self.0 == 0
    }

    /// A finite form.
    pub fn is_finite(self) -> bool {
        self.0 & (Self::PRESENT | Self::PAST) != 0
    }

    /// A finite form of a past tense.
    pub fn is_past(self) -> bool {
        self.0 & Self::PAST != 0
    }

    /// A participle.
    pub fn is_participle(self) -> bool {
        self.0 & Self::PARTICIPLE != 0
    }

    /// An infinitive.
    pub fn is_infinitive(self) -> bool {
        self.0 & Self::INFINITIVE != 0
    }
}
