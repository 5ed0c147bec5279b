//! Values as a reader has them: times by the clock, contests in a line.

use crate::report::Event;
use crate::value::Milli;

/// Seconds by the clock: `37.54`, `1:08.91`, `2:03:45`.
///
/// ```
/// use uitslag::value::Milli;
/// use uitslag::view::time;
///
/// assert_eq!(time(Milli(37_540)), "37.54");
/// assert_eq!(time(Milli(68_910)), "1:08.91");
/// assert_eq!(time(Milli(7_425_000)), "2:03:45");
/// ```
pub fn time(time: Milli) -> String {
    let (seconds, rest) = (time.0 / 1000, decimals(time));
    match (seconds / 3600, seconds / 60 % 60, seconds % 60) {
        (0, 0, seconds) => format!("{seconds}{rest}"),
        (0, minutes, seconds) => format!("{minutes}:{seconds:02}{rest}"),
        (hours, minutes, seconds) => format!("{hours}:{minutes:02}:{seconds:02}{rest}"),
    }
}

/// A number without zeros that mean nothing: `49.75`, `8`.
pub(crate) fn number(number: Milli) -> String {
    format!("{}{}", number.0 / 1000, decimals(number))
}

fn decimals(number: Milli) -> String {
    match number.0 % 1000 {
        0 => String::new(),
        rest => format!(".{rest:03}").trim_end_matches('0').to_owned(),
    }
}

/// A slug as words.
pub(crate) fn words(slug: &str) -> String {
    slug.replace('-', " ")
}

/// A value of an enumeration as the output writes it.
pub(crate) fn written<T: serde::Serialize>(value: &T) -> String {
    serde_json::to_value(value).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default()
}

/// A contest in a line: what, whose, which round, of which competition, where, when.
pub(crate) fn contest(event: &Event) -> String {
    let discipline = match (&event.discipline, event.number) {
        (Some(discipline), Some(number)) => Some(format!("{} {number}", words(discipline))),
        (Some(discipline), None) => Some(words(discipline)),
        (None, number) => number.map(|number| format!("number {number}")),
    };
    let parts = [
        discipline,
        event.gender.map(|gender| written(&gender)),
        event.round.as_deref().map(words),
        event.group.as_ref().map(|group| format!("group {group}")),
        event.standings.filter(|standings| *standings).map(|_| "standings".to_owned()),
        event.competition.clone(),
        event.venue.clone(),
        event.date.clone().or_else(|| event.day.clone()),
    ];
    let line = parts.into_iter().flatten().collect::<Vec<_>>().join(" · ");
    if line.is_empty() { "contest that is not named".to_owned() } else { line }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers() {
        let shown = |thousandths| number(Milli(thousandths));
        assert_eq!([shown(0), shown(8_000), shown(49_750), shown(10_005)], ["0", "8", "49.75", "10.005"]);
    }

    #[test]
    fn times() {
        assert_eq!(time(Milli(785_300)), "13:05.3");
        assert_eq!(time(Milli(60_000)), "1:00");
        assert_eq!(time(Milli(3_600_001)), "1:00:00.001");
    }

    #[test]
    fn contests() {
        let event = Event {
            discipline: Some("time-trial".into()),
            number: Some(5),
            round: Some("race-2".into()),
            date: Some("2023-11-19".into()),
            day: Some("sunday".into()),
            ..Event::default()
        };
        assert_eq!(contest(&event), "time trial 5 · race 2 · 2023-11-19");
        assert_eq!(contest(&Event::default()), "contest that is not named");
    }
}
