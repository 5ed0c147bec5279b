//! What the figures of a discipline are, where they are no times.

use serde::{Deserialize, Serialize};

use crate::value::Milli;

/// What a contest is measured in, where that is no time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Measure {
    /// Points of a jury, or of several contests added up.
    Points,
    /// The length or height of a jump or throw, in centimetres: the shortest and the longest that is worth telling.
    Length(u32, u32),
}

impl Measure {
    /// Whether a length can be one of such a contest.
    pub fn takes_length(self, length: Milli) -> bool {
        match self {
            Measure::Points => false,
            Measure::Length(shortest, longest) => {
                (u64::from(shortest) * 10..=u64::from(longest) * 10).contains(&length.0)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_have_bounds() {
        let high_jump = Measure::Length(120, 250);
        assert!(high_jump.takes_length(Milli(1_880)));
        assert!(!high_jump.takes_length(Milli(6_810)));
        assert!(!Measure::Points.takes_length(Milli(1_880)));
    }
}
