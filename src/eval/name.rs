//! When two names are the same.

use unicase::UniCase;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::canonical_combining_class;

/// A name without case, accents, hyphens and full stops: "Kim Min-sun" is "kim min sun".
///
/// ```
/// use uitslag::eval::folded;
///
/// assert_eq!(folded("Kim Min-sun"), "kim min sun");
/// assert_eq!(folded("Sanne in ’t Hof"), folded("SANNE IN 'T HOF"));
/// assert_eq!(folded("Gößner"), "gossner");
/// ```
pub fn folded(name: &str) -> String {
    let plain: String = name.nfkd().filter(|&c| canonical_combining_class(c) == 0).collect();
    let plain = UniCase::unicode(plain).to_folded_case().replace(['-', '.'], " ").replace('’', "'");
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether two folded names may be of one competitor: they are equal, or one is the tail of the other, as "Kok" is of "Femke Kok".
///
/// ```
/// use uitslag::eval::is_same_competitor;
///
/// assert!(is_same_competitor("kok", "femke kok"));
/// assert!(!is_same_competitor("femke", "femke kok"));
/// assert!(!is_same_competitor("", ""));
/// ```
pub fn is_same_competitor(one: &str, other: &str) -> bool {
    let is_tail = |long: &str, short: &str| {
        !short.is_empty() && long.strip_suffix(short).is_some_and(|rest| rest.is_empty() || rest.ends_with(' '))
    };
    is_tail(one, other) || is_tail(other, one)
}
