//! A fact that somebody expects, as the examples of the grammar write it.

use std::str::FromStr;

use crate::eval::{Fact, Kind, Particulars, Value, folded};
use crate::grammar::{FactKind, Frame, Slot};
use crate::report::Evidence;
use crate::value::{Milli, Reason, RecordType, parse_name};

/// One fact or several that a text is expected to tell, of one competitor.
///
/// They are written as in the examples of the grammar: `Femke Kok: rank 9, time 37.54`, `Kok: DNS illness`, `Kok: condition
/// injury`, `Kok: WR 37.54`, `schedule 13:05`, `Ajax - PSV 3-1`. The colon may be left out, and figures may be written as in
/// Dutch: `Kok time 1.08,91`.
///
/// ```
/// use uitslag::explain::Expected;
///
/// let expected: Expected = "Kok rank 9".parse()?;
/// assert_eq!(expected.written().collect::<Vec<_>>(), ["Kok: rank 9"]);
/// assert!("Kok plaats 9".parse::<Expected>().is_err());
/// # Ok::<(), uitslag::explain::InvalidExpectation>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Expected(pub(super) Vec<Wanted>);

/// One of them.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Wanted {
    /// As an example of the grammar writes it.
    pub written: String,
    /// The same as it is compared.
    pub fact: Fact,
}

/// Why a text tells no fact that could be expected.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "{0}; write it as \"Kok: rank 9\", \"Kok: time 1:08.91\", \"Kok: DNS illness\", \"Kok: condition injury\", \"Kok: NR 37.54\", \"Ajax - PSV 3-1\" or \"schedule 13:05\""
)]
pub struct InvalidExpectation(String);

/// What a slot is called that holds a figure, and what kind of fact it makes.
const FIGURES: [(&str, Kind); 5] =
    [("time", Kind::Time), ("gap", Kind::Gap), ("distance", Kind::Mark), ("points", Kind::Mark), ("rank", Kind::Place)];

/// Records by their names in full.
const RECORDS: [(&str, RecordType); 7] = [
    ("world-record", RecordType::Wr),
    ("olympic-record", RecordType::Or),
    ("european-record", RecordType::Er),
    ("national-record", RecordType::Nr),
    ("personal-best", RecordType::Pb),
    ("season-best", RecordType::Sb),
    ("track-record", RecordType::Tr),
];

impl Expected {
    /// Each of them as an example of the grammar writes it.
    pub fn written(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|wanted| wanted.written.as_str())
    }
}

impl FromStr for Expected {
    type Err = InvalidExpectation;

    fn from_str(text: &str) -> Result<Expected, InvalidExpectation> {
        read(text.trim()).map(Expected).map_err(InvalidExpectation)
    }
}

fn read(text: &str) -> Result<Vec<Wanted>, String> {
    if text.is_empty() {
        return Err("no fact is named".to_owned());
    }
    if let Some(start) = text.strip_prefix("schedule ") {
        let start =
            clock(start.trim()).ok_or_else(|| format!("{:?} is no time of day, such as 13:05", start.trim()))?;
        let written = format!("schedule {start}");
        return Ok(vec![Wanted { written, fact: fact(Kind::Schedule, None, Value::Start(start), Vec::new()) }]);
    }
    if let Some((home, rest)) = text.split_once(" - ").or_else(|| text.split_once(" – ")) {
        return game(home.trim(), rest.trim()).map(|wanted| vec![wanted]);
    }
    let (name, slots) = parts(text)?;
    let who = Some(name).filter(|name| !name.is_empty());
    slots
        .iter()
        .map(|slot| {
            let (kind, value, particulars) = read_slot(slot)?;
            if who.is_none() && kind != Kind::Record {
                return Err(format!("{text:?} does not say whose it is"));
            }
            Ok(Wanted { written: format!("{name}: {slot}"), fact: fact(kind, who, value, particulars) })
        })
        .collect()
}

fn fact(kind: Kind, who: Option<&str>, value: Value, particulars: Particulars) -> Fact {
    Fact {
        kind,
        who: who.map(str::to_owned),
        folded: who.map(folded).unwrap_or_default(),
        value,
        particulars,
        optional: false,
        evidence: Evidence::default(),
    }
}

/// The name, and what is said of it, slot by slot.
fn parts(text: &str) -> Result<(&str, Vec<&str>), String> {
    // In "1:08.91" the colon stands in a time.
    let in_time = |at: usize| text[..at].ends_with(|c: char| c.is_ascii_digit());
    let colon = text.match_indices(':').map(|(at, _)| at).find(|&at| !in_time(at));
    let (name, said) = match colon {
        Some(at) => (&text[..at], &text[at + 1..]),
        None => {
            let mut starts = text.match_indices(' ').map(|(at, _)| at);
            let at = starts.find(|&at| is_slot(text[at..].split_whitespace().next().unwrap_or_default()));
            text.split_at(at.ok_or_else(|| format!("{text:?} says nothing of anybody: no slot is named"))?)
        }
    };
    let slots: Vec<&str> = said.split([';']).flat_map(|said| said.split(", ")).map(str::trim).collect();
    let slots: Vec<&str> = slots.into_iter().map(|slot| slot.trim_end_matches(',')).filter(|s| !s.is_empty()).collect();
    if slots.is_empty() {
        return Err(format!("{text:?} says nothing of anybody: no slot is named"));
    }
    Ok((name.trim(), slots))
}

/// Whether a word is the name of a slot, or a value that says which it is.
fn is_slot(word: &str) -> bool {
    matches!(word, "medal" | "condition")
        || FIGURES.iter().any(|(name, _)| *name == word)
        || status(word).is_some()
        || record(word).is_some()
}

fn status(word: &str) -> Option<Value> {
    parse_name(&word.to_uppercase()).map(Value::Status)
}

/// Capitals tell "OR" and "ER" from parts of names.
fn record(word: &str) -> Option<RecordType> {
    let code = || parse_name(word).filter(|_| word.chars().all(|c| c.is_ascii_uppercase()));
    RECORDS.iter().find(|(name, _)| *name == word).map(|(_, kind)| *kind).or_else(code)
}

fn read_slot(slot: &str) -> Result<(Kind, Value, Particulars), String> {
    let (name, rest) = slot.split_once(' ').map_or((slot, ""), |(name, rest)| (name, rest.trim()));
    let reason = |word: &str| {
        parse_name::<Reason>(word).ok_or_else(|| {
            format!("{word:?} is no reason; reasons are illness, injury, fall, mechanical, fatigue, personal, rules, choice, weather, doping, suspension and other")
        })
    };
    if let Some(value) = status(name) {
        let why = if rest.is_empty() { None } else { Some(reason(rest)?) };
        let particulars = why.map(|_| ("reason", rest.to_owned())).into_iter().collect();
        return Ok((Kind::Withdrawal, value, particulars));
    }
    if let Some(kind) = record(name) {
        let mark = match rest {
            "" => None,
            mark => Some(time(mark).ok_or_else(|| no_time(mark))?),
        };
        return Ok((Kind::Record, Value::Record(kind, mark), Vec::new()));
    }
    match name {
        "condition" => Ok((Kind::Condition, Value::Condition(reason(rest)?), Vec::new())),
        "medal" => {
            let medal = parse_name(rest).ok_or_else(|| format!("{rest:?} is no medal: gold, silver or bronze"))?;
            Ok((Kind::Medal, Value::Medal(medal), Vec::new()))
        }
        "rank" => match rest.parse::<u16>() {
            Ok(rank) if rank > 0 => Ok((Kind::Place, Value::Number(Milli::whole(rank.into())), Vec::new())),
            _ => Err(format!("{rest:?} is no place, which is a whole number from 1 on")),
        },
        "gap" => {
            let (gap, to) = rest.split_once(" to ").map_or((rest, None), |(gap, to)| (gap.trim(), Some(to)));
            let gap = time(gap).ok_or_else(|| no_time(gap))?;
            Ok((Kind::Gap, Value::Number(gap), to.map(|to| ("gap_to", folded(to))).into_iter().collect()))
        }
        "time" => Ok((Kind::Time, Value::Number(time(rest).ok_or_else(|| no_time(rest))?), Vec::new())),
        "distance" | "points" => {
            let figure = decimal(rest).ok_or_else(|| format!("{rest:?} is no number, such as 8.02"))?;
            Ok((Kind::Mark, Value::Number(figure), Vec::new()))
        }
        _ => Err(format!(
            "{name:?} is no slot; slots are rank, medal, time, gap, distance, points, DNS, DNF, DSQ, condition and records such as NR"
        )),
    }
}

/// A match: the sides stand in the order of their names, as they are compared.
fn game(home: &str, rest: &str) -> Result<Wanted, String> {
    let words: Vec<&str> = rest.split_whitespace().collect();
    let figures = words.iter().position(|word| pair(word).is_some()).unwrap_or(words.len());
    let away = words[..figures].join(" ");
    let scores: Option<Vec<[u16; 2]>> = words[figures..].iter().map(|word| pair(word)).collect();
    let scores = scores.filter(|scores| !scores.is_empty());
    let (Some(scores), false, false) = (scores, home.is_empty(), away.is_empty()) else {
        return Err(format!("\"{home} - {rest}\" is no match with its score"));
    };
    let written = format!("{home} - {away} {}", words[figures..].join(" "));
    let is_turned = folded(home) > folded(&away);
    let (one, other) = if is_turned { (away.as_str(), home) } else { (home, away.as_str()) };
    let turn = |[a, b]: [u16; 2]| if is_turned { [b, a] } else { [a, b] };
    let scores: Vec<[u16; 2]> = scores.into_iter().map(turn).collect();
    let value = match scores.as_slice() {
        [score] => Value::Score(Some(*score)),
        _ => Value::Sets(scores),
    };
    Ok(Wanted { written, fact: fact(Kind::Match, Some(one), value, vec![("away", folded(other))]) })
}

fn pair(word: &str) -> Option<[u16; 2]> {
    let (one, other) = word.trim_end_matches(',').split_once('-')?;
    Some([one.parse().ok()?, other.parse().ok()?])
}

fn no_time(text: &str) -> String {
    format!("{text:?} is no time, such as 37.54, 1:08.91 or 1.08,91")
}

/// `13:05` and `13.05` as `13:05`.
fn clock(text: &str) -> Option<String> {
    let (hour, minute) = text.split_once([':', '.'])?;
    let (hour, minute): (u8, u8) = (hour.parse().ok()?, minute.parse().ok()?);
    (hour < 24 && minute < 60).then(|| format!("{hour:02}:{minute:02}"))
}

/// A number with a point or a comma.
fn decimal(text: &str) -> Option<Milli> {
    let (whole, rest) = text.split_once(['.', ',']).unwrap_or((text, "0"));
    joined(&[whole], rest)
}

/// Seconds, with minutes and hours before them: `37.54`, `37,54`, `1:08.91`, `1.08,91`, `2.03.45`.
fn time(text: &str) -> Option<Milli> {
    let last = |mark: char| text.rsplit_once(mark);
    let dots = text.matches('.').count();
    let (whole, rest) = match last(',') {
        Some(parts) => parts,
        None if text.contains(':') || dots == 1 => {
            last('.').filter(|(_, rest)| !rest.contains(':')).unwrap_or((text, "0"))
        }
        None => (text, "0"),
    };
    let units: Vec<&str> = whole.split([':', '.']).collect();
    joined(&units, rest)
}

/// Units of which each is sixty of the next, the last with its decimals.
fn joined(units: &[&str], decimals: &str) -> Option<Milli> {
    const LONGEST: usize = 9;
    let is_number = |text: &str, most: usize| {
        !text.is_empty() && text.len() <= most && text.bytes().all(|byte| byte.is_ascii_digit())
    };
    if units.len() > 3 || !units.iter().all(|unit| is_number(unit, LONGEST)) || !is_number(decimals, 3) {
        return None;
    }
    let whole = units.iter().try_fold(0, |sum: u64, unit| Some(sum * 60 + unit.parse::<u64>().ok()?))?;
    Some(Milli(whole * 1000 + format!("{decimals:0<3}").parse::<u64>().ok()?))
}

/// Whether a frame asserts facts of the kind, with the slot.
pub(super) fn asserts(frame: &Frame, wanted: &Fact) -> bool {
    frame.asserts.iter().any(|assertion| {
        let has = |slots: &[Slot]| assertion.slots.iter().any(|(slot, _)| slots.contains(slot));
        match (assertion.kind, wanted.kind) {
            (FactKind::Result, Kind::Place) => has(&[Slot::Rank, Slot::Medal]),
            (FactKind::Result, Kind::Medal) => has(&[Slot::Medal]),
            (FactKind::Result, Kind::Time) => has(&[Slot::Time]),
            (FactKind::Result, Kind::Gap) => has(&[Slot::Gap]),
            (FactKind::Result, Kind::Mark) => has(&[Slot::Distance, Slot::Points]),
            (FactKind::Withdrawal, Kind::Withdrawal)
            | (FactKind::Condition, Kind::Condition)
            | (FactKind::Record, Kind::Record)
            | (FactKind::Schedule, Kind::Schedule)
            | (FactKind::Match | FactKind::Meeting, Kind::Match) => true,
            _ => false,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::{Medal, Status};

    fn facts(text: &str) -> Vec<(Kind, Option<String>, Value)> {
        let expected: Expected = text.parse().unwrap_or_else(|error| panic!("{text}: {error}"));
        expected.0.into_iter().map(|wanted| (wanted.fact.kind, wanted.fact.who, wanted.fact.value)).collect()
    }

    #[test]
    fn with_and_without_the_colon() {
        let ninth = vec![(Kind::Place, Some("Femke Kok".to_owned()), Value::Number(Milli::whole(9)))];
        assert_eq!(facts("Femke Kok: rank 9"), ninth);
        assert_eq!(facts("  Femke Kok rank 9 "), ninth);
        assert_eq!(facts("Femke Kok:rank 9"), ninth);
    }

    #[test]
    fn several_of_one() {
        let kinds: Vec<Kind> =
            facts("Kok: rank 1, medal gold, time 37,54, gap 0.31 to Jackson").iter().map(|f| f.0).collect();
        assert_eq!(kinds, [Kind::Place, Kind::Medal, Kind::Time, Kind::Gap]);
        let gap = "Kok gap 0.31 to Erin Jackson".parse::<Expected>().map(|e| e.0[0].fact.particulars.clone());
        assert_eq!(gap, Ok(vec![("gap_to", "erin jackson".to_owned())]));
    }

    #[test]
    fn every_kind() {
        let kok = Some("Kok".to_owned());
        let one = |text: &str| facts(text).remove(0);
        assert_eq!(one("Kok medal silver"), (Kind::Medal, kok.clone(), Value::Medal(Medal::Silver)));
        assert_eq!(one("Kok: DNS illness"), (Kind::Withdrawal, kok.clone(), Value::Status(Status::Dns)));
        assert_eq!(one("Kok dnf"), (Kind::Withdrawal, kok.clone(), Value::Status(Status::Dnf)));
        assert_eq!(one("Kok condition injury"), (Kind::Condition, kok.clone(), Value::Condition(Reason::Injury)));
        let record = Value::Record(RecordType::Nr, Some(Milli(37_540)));
        assert_eq!(one("Kok NR 37.54"), (Kind::Record, kok.clone(), record.clone()));
        assert_eq!(one("Kok: national-record 37,54"), (Kind::Record, kok.clone(), record));
        assert_eq!(one(": WR"), (Kind::Record, None, Value::Record(RecordType::Wr, None)));
        assert_eq!(one("Kok distance 8.02"), (Kind::Mark, kok, Value::Number(Milli(8_020))));
        assert_eq!(one("schedule 9.05"), (Kind::Schedule, None, Value::Start("09:05".to_owned())));
    }

    #[test]
    fn the_sides_of_a_match_stand_in_the_order_of_their_names() {
        let score = (Kind::Match, Some("Ajax".to_owned()), Value::Score(Some([1, 3])));
        assert_eq!(facts("PSV - Ajax 3-1"), [score]);
        let sets = Value::Sets(vec![[6, 4], [7, 6]]);
        assert_eq!(facts("Smit - Van Dam 6-4 7-6"), [(Kind::Match, Some("Smit".to_owned()), sets)]);
    }

    #[test]
    fn times_as_they_are_written() {
        let written = ["37.54", "37,54", "37", "1:08.91", "1.08,91", "13.05,3", "2.03.45", "2:03:45"];
        let read = [37_540, 37_540, 37_000, 68_910, 68_910, 785_300, 7_425_000, 7_425_000];
        assert_eq!(written.map(time), read.map(|time| Some(Milli(time))));
        assert_eq!(["", "x", "1.", "37.5432", "1:2:3:4", "9999999999"].map(time), [None; 6]);
    }

    #[test]
    fn what_is_wrong_is_named() {
        for (text, reason) in [
            ("", "no fact is named"),
            ("Kok", "\"Kok\" says nothing of anybody: no slot is named"),
            ("Kok:", "\"Kok:\" says nothing of anybody: no slot is named"),
            ("Kok: plaats 9", "\"plaats\" is no slot; slots are rank, medal"),
            ("Kok: rank negen", "\"negen\" is no place, which is a whole number from 1 on"),
            ("Kok: rank 0", "\"0\" is no place"),
            ("Kok: medal wood", "\"wood\" is no medal: gold, silver or bronze"),
            ("Kok: time laat", "\"laat\" is no time, such as 37.54"),
            ("Kok: DNS koorts", "\"koorts\" is no reason; reasons are illness"),
            (": rank 9", "\": rank 9\" does not say whose it is"),
            ("schedule 25:00", "\"25:00\" is no time of day, such as 13:05"),
            ("Ajax - PSV", "\"Ajax - PSV\" is no match with its score"),
        ] {
            let error = text.parse::<Expected>().expect_err(text).to_string();
            assert!(error.starts_with(reason), "{text}: {error}");
            assert!(error.ends_with("or \"schedule 13:05\""), "{error}");
        }
    }
}
