//! Days of publication: as records and users write them, and in the names of files.

use jiff::civil::Date;
use jiff::fmt::temporal::Pieces;

/// A day that cannot be read as one.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is no date; write it as YYYY-MM-DD")]
pub struct InvalidDate(pub String);

/// Reads a day, `2023-11-19`, or the day of an ISO 8601 timestamp, `2023-11-19T20:15:00+01:00`, as its writer saw it.
///
/// # Errors
/// When the text is neither, or names a day that the calendar does not have.
///
/// ```
/// use uitslag::read::parse_date;
///
/// assert_eq!(parse_date("2023-11-19T23:30:00Z").map(|day| day.to_string()), Ok("2023-11-19".to_owned()));
/// assert!(parse_date("2023-02-30").is_err());
/// assert!(parse_date("19-11-2023").is_err());
/// ```
pub fn parse_date(text: &str) -> Result<Date, InvalidDate> {
    let trimmed = text.trim();
    // The parser also takes forms such as 20231119, which may as well be the number of an article.
    if day_at(trimmed.as_bytes(), 0).is_none() {
        return Err(InvalidDate(text.to_owned()));
    }
    Pieces::parse(trimmed).map(|pieces| pieces.date()).map_err(|_| InvalidDate(text.to_owned()))
}

/// Reads a day as records of any origin write it: what [`parse_date`] reads, `20231119`, with or without a time behind it as
/// in NITF, `2023/11/19` as in library catalogues, and the form of RFC 2822 as in feeds.
pub(super) fn parse_record_date(text: &str) -> Option<Date> {
    let trimmed = text.trim();
    if let Ok(day) = parse_date(trimmed) {
        return Some(day);
    }
    let digits = trimmed.bytes().take_while(u8::is_ascii_digit).count();
    let bytes = trimmed.as_bytes();
    match (digits, bytes.get(digits)) {
        (8, None | Some(b'T')) => {
            let dashed = format!("{}-{}-{}", &trimmed[..4], &trimmed[4..6], &trimmed[6..8]);
            day_at(dashed.as_bytes(), 0)
        }
        (4, Some(b'/')) => day_at(trimmed.get(..10)?.replace('/', "-").as_bytes(), 0),
        _ => jiff::fmt::rfc2822::parse(trimmed).ok().map(|zoned| zoned.date()),
    }
}

/// The first `YYYY-MM-DD` in a file's name that is a day of the calendar and not part of a longer number.
pub(super) fn date_in_name(name: &str) -> Option<Date> {
    let bytes = name.as_bytes();
    (0..bytes.len()).filter(|&at| at == 0 || !bytes[at - 1].is_ascii_digit()).find_map(|at| day_at(bytes, at))
}

/// The day that is written as ten characters at `at`, without another digit after it.
fn day_at(bytes: &[u8], at: usize) -> Option<Date> {
    let window = bytes.get(at..at + 10)?;
    let shaped = window.iter().enumerate().all(|(i, byte)| match i {
        4 | 7 => *byte == b'-',
        _ => byte.is_ascii_digit(),
    });
    if !shaped || bytes.get(at + 10).is_some_and(u8::is_ascii_digit) {
        return None;
    }
    let number =
        |from: usize, to: usize| window[from..to].iter().fold(0i16, |n, digit| n * 10 + i16::from(digit - b'0'));
    Date::new(number(0, 4), number(5, 7) as i8, number(8, 10) as i8).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Option<String> {
        parse_date(text).ok().map(|date| date.to_string())
    }

    #[test]
    fn days_and_timestamps() {
        for text in [
            "2023-11-19",
            " 2023-11-19 ",
            "2023-11-19T20:15",
            "2023-11-19 20:15:00",
            "2023-11-19T23:59:59.999Z",
            "2023-11-19T00:30:00+01:00",
            "2023-11-19T00:30:00+0100",
        ] {
            assert_eq!(day(text).as_deref(), Some("2023-11-19"), "{text}");
        }
    }

    #[test]
    fn no_days() {
        for text in [
            "",
            "gisteren",
            "2023-13-01",
            "2023-02-29",
            "2023-11",
            "20231119",
            "19-11-2023",
            "2023-11-19x",
            "2023-11-191",
        ] {
            assert_eq!(day(text), None, "{text}");
        }
    }

    #[test]
    fn of_records() {
        let day = |text| parse_record_date(text).map(|date| date.to_string());
        for text in [
            "2023-11-19",
            "20231119",
            "20231119T201500+0100",
            "2023/11/19",
            "Sun, 19 Nov 2023 20:15:00 +0100",
            "2023-11-19T20:15:00Z",
        ] {
            assert_eq!(day(text).as_deref(), Some("2023-11-19"), "{text}");
        }
        for text in
            ["", "2023", "20231399", "202311190", "2023/11", "2023/99/99", "gisteren", "19-11-2023", "1700424900"]
        {
            assert_eq!(day(text), None, "{text}");
        }
    }

    #[test]
    fn in_names() {
        let name = |name| date_in_name(name).map(|date| date.to_string());
        assert_eq!(name("2023-11-19-peking.txt").as_deref(), Some("2023-11-19"));
        assert_eq!(name("nos_2023-11-19.txt").as_deref(), Some("2023-11-19"));
        assert_eq!(name("2023-99-99 2024-02-29").as_deref(), Some("2024-02-29"));
        assert_eq!(name("12023-11-19.txt"), None);
        assert_eq!(name("2023-11-190.txt"), None);
        assert_eq!(name("kort-é.txt"), None);
    }
}
