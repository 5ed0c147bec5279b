//! Meetings: whether two names are of one competition.

use crate::grammar::{Category, FeatureSet, Key, Lexicon};

/// A name of so many bytes is no abbreviation, and can stand at the end of a fuller one.
const FULL_NAME: usize = 5;

/// The word for a championship is the first of a name, or its first two: "wereldkampioenschap", "Nederlands kampioenschap".
const MOST_HEAD_WORDS: usize = 2;

/// Whether two names can be of one competition by their words: "WK" and "WK afstanden", "Dauphiné" and "Critérium du
/// Dauphiné".
pub(super) fn is_same_name(a: &str, b: &str) -> bool {
    let (short, long) = if a.len() < b.len() { (a, b) } else { (b, a) };
    let begins = long.strip_prefix(short).is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '-']));
    begins || short.len() >= FULL_NAME && long.strip_suffix(short).is_some_and(|rest| rest.ends_with(' '))
}

/// Whether two names can be of one competition, by their words or by what the lexicon knows of them: "Tour" and "Ronde van
/// Frankrijk", "WK" and "wereldkampioenschappen afstanden".
pub(super) fn is_same_competition(lexicon: &Lexicon, a: &str, b: &str) -> bool {
    if is_same_name(a, b) {
        return true;
    }
    let identity = |name| features(lexicon, name).and_then(|f| lexicon.name(f, Key::Identity));
    if let (Some(one), Some(other)) = (identity(a), identity(b)) {
        return one == other;
    }
    match (championship(lexicon, a), championship(lexicon, b)) {
        (Some((level, rest)), Some((other, further))) => {
            level == other && (rest.is_empty() || further.is_empty() || rest.eq_ignore_ascii_case(further))
        }
        _ => false,
    }
}

/// What kind of championship it is and of whom, and the rest of its name: "wereldkampioenschap" and "afstanden".
fn championship<'a>(lexicon: &'a Lexicon, name: &'a str) -> Option<([Option<&'a str>; 3], &'a str)> {
    let spaces = name.match_indices(' ').map(|(at, _)| at).chain([name.len()]);
    spaces.take(MOST_HEAD_WORDS).find_map(|end| {
        let (head, rest) = name.split_at(end);
        let features = features(lexicon, head)?;
        let kind = match lexicon.name(features, Key::Kind)? {
            "championship" => "championship",
            kind if kind.starts_with("world-cup") => "world-cup",
            _ => return None,
        };
        let level = lexicon.name(features, Key::Level)?;
        Some(([Some(kind), Some(level), lexicon.name(features, Key::Country)], rest.trim_start()))
    })
}

/// What the lexicon knows of a competition by its whole name.
pub(super) fn features(lexicon: &Lexicon, name: &str) -> Option<FeatureSet> {
    let mut words = name.split(' ').map(|word| lexicon.word(word));
    let first = words.next()?;
    let senses = match words.next() {
        None => lexicon.senses(first),
        Some(second) => {
            let node = words.try_fold(lexicon.enter(first, second)?, |node, word| lexicon.step(node, word))?;
            lexicon.node_senses(node)
        }
    };
    senses.iter().find(|s| s.category == Category::COMPETITION).map(|s| s.features)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::Grammar;

    #[test]
    fn names_of_one_competition() {
        let grammar = Grammar::embedded();
        let same = |a, b| is_same_competition(&grammar.lexicon, a, b) && is_same_competition(&grammar.lexicon, b, a);
        assert!(same("WK", "WK afstanden"));
        assert!(same("Dauphiné", "Critérium du Dauphiné"));
        assert!(same("Tour", "Ronde van Frankrijk"));
        assert!(same("wereldkampioenschappen", "WK afstanden"));
        assert!(same("NK", "Nederlandse kampioenschappen"));
        assert!(same("World Cup", "wereldbeker shorttrack"));
        assert!(!same("WK", "wereldbeker"));
        assert!(same("Winterspelen", "Olympische Spelen"));
        assert!(!same("WK sprint", "wereldkampioenschap allround"));
        assert!(!same("NK", "BK"));
        assert!(!same("WK", "EK"));
        assert!(!same("Tour", "Giro d'Italia"));
        assert!(!same("Tour", "Tourmalet"));
    }
}
