//! What is said of a contradiction.

use crate::discourse::Competitor;
use crate::reconcile::Disagreement;

impl Disagreement {
    /// What disagrees, in English, where `name` gives the name of a competitor. Times are in seconds.
    pub(super) fn message(&self, name: impl Fn(Competitor) -> String) -> String {
        match *self {
            Disagreement::Gap { behind: (behind, slower), ahead: (ahead, faster), gap } => format!(
                "a gap of {} between {} in {} and {} in {}",
                gap.as_f64(),
                name(ahead),
                faster.as_f64(),
                name(behind),
                slower.as_f64()
            ),
            Disagreement::RanksAndTimes(both) => {
                let [better, worse] =
                    both.map(|(who, rank, time)| format!("place {} in {} for {}", rank.0, time.as_f64(), name(who)));
                format!("{better}, {worse}")
            }
            Disagreement::Times(who, [one, other]) => {
                format!("times {} and {} for {} in one contest", one.as_f64(), other.as_f64(), name(who))
            }
            Disagreement::Ranks(who, [one, other]) => {
                format!("places {} and {} for {} in one contest", one.0, other.0, name(who))
            }
            Disagreement::Winners([one, other]) => format!("{} and {} both won one contest", name(one), name(other)),
            Disagreement::Start { start, day, published } => format!(
                "a start at {:02}:{:02} on {day}, before the day of publication, {published}",
                start.hour, start.minute
            ),
            Disagreement::Ages(who, [one, other]) => format!("ages {one} and {other} for {}", name(who)),
        }
    }
}
