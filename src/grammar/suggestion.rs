//! What somebody who wrote an unknown name may have meant.

/// So many names are listed where none is near in spelling; more would hide the message.
const MOST_LISTED: usize = 24;

/// The known name that is nearest in spelling; none where all are far. Of equally near ones the first.
pub fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let limit = 1 + name.chars().count() / 4;
    let far = |known: &str| strsim::osa_distance(&known.to_lowercase(), &name.to_lowercase());
    // Most names are told to be far by their lengths.
    let may_be = |known: &&str| known.len().abs_diff(name.len()) <= limit * 4;
    let near = known.into_iter().filter(may_be).map(|known| (far(known), known)).filter(|(far, _)| *far <= limit);
    near.min_by_key(|(far, _)| *far).map(|(_, known)| known)
}

/// The message about an unknown name: the nearest known one, or all of them where they are few.
///
/// ```
/// use uitslag::grammar::unknown;
///
/// assert_eq!(unknown("role", "tiem", &["rank", "time"]), "unknown role 'tiem': did you mean 'time'?");
/// assert_eq!(unknown("role", "gap-to", &["rank", "time"]), "unknown role 'gap-to': expected one of rank, time");
/// ```
pub fn unknown<S: AsRef<str>>(what: &str, name: &str, known: &[S]) -> String {
    let names = || known.iter().map(AsRef::as_ref);
    match nearest(name, names()) {
        Some(near) => format!("unknown {what} '{name}': did you mean '{near}'?"),
        None if (1..=MOST_LISTED).contains(&known.len()) => {
            format!("unknown {what} '{name}': expected one of {}", names().collect::<Vec<_>>().join(", "))
        }
        None => format!("unknown {what} '{name}'"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_that_are_swapped_missing_or_too_many() {
        let known = ["result", "withdrawal", "record", "time"];
        for (written, meant) in [("tiem", "time"), ("withdrawl", "withdrawal"), ("recordd", "record"), ("TIME", "time")]
        {
            assert_eq!(nearest(written, known), Some(meant));
        }
        assert_eq!(nearest("schedule", known), None);
        assert_eq!(nearest("", known), None);
    }

    #[test]
    fn many_names_are_not_listed() {
        let known: Vec<String> = (0..=MOST_LISTED).map(|n| format!("name-of-{n}")).collect();
        assert_eq!(unknown("role", "x", &known), "unknown role 'x'");
        assert_eq!(unknown::<&str>("role", "x", &[]), "unknown role 'x'");
    }
}
