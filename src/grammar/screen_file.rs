//! Files of the screen: the common words of languages, and the limits by which a text is told to be in one.

use super::lex_file::{header, without_comment};
use super::mistake::{Mistake, Wrong};
use super::telltale::Limits;

/// So many languages are told apart at the most: a word has one bit for each.
const MOST: usize = 16;

/// The common words of languages.
#[derive(Debug, Default)]
pub struct Languages {
    /// Each language's words, that of the grammar first.
    pub words: Vec<Vec<String>>,
    /// How pages name the language of the grammar.
    pub code: String,
    /// When they settle it.
    pub limits: Limits,
}

/// Reads a file.
pub fn read(languages: &mut Languages, file: usize, text: &str, mistakes: &mut Vec<Mistake>) {
    let mut section = None;
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let at = start;
        start += line.len();
        let content = without_comment(line).trim_end();
        let mut wrong = |message: String| mistakes.push(Mistake::in_line(file, at, content, Wrong::new("", message)));
        if content.is_empty() {
            continue;
        }
        if !content.starts_with('[') {
            match section.and_then(|number: usize| languages.words.get_mut(number)) {
                Some(words) => words.extend(content.split(',').map(|word| word.trim().to_owned())),
                None => wrong("expected a language, such as [german], before the first word".to_owned()),
            }
            continue;
        }
        section = match header(content) {
            Ok((_, ("limits", values))) => {
                if let Some(message) = values.iter().find_map(|value| languages.limits.set(value).err()) {
                    wrong(message);
                }
                None
            }
            Ok(_) if languages.words.len() >= MOST => {
                wrong(format!("expected at most {MOST} languages"));
                None
            }
            Ok((_, (_, features))) => match language(languages, &features) {
                Ok(number) => Some(number),
                Err(message) => {
                    wrong(message);
                    None
                }
            },
            Err(_) => {
                wrong("expected a language or limits: [german], [limits words=10]".to_owned());
                None
            }
        };
    }
}

/// The number of the language that a section begins.
fn language(languages: &mut Languages, features: &[&str]) -> Result<usize, String> {
    let is_own = features.contains(&"own");
    for feature in features.iter().filter(|feature| **feature != "own") {
        match feature.strip_prefix("code=") {
            Some(code) if is_own => code.clone_into(&mut languages.code),
            _ => return Err(format!("unknown feature '{feature}': a language may be own, and that one has a code=")),
        }
    }
    if is_own != languages.words.is_empty() {
        return Err("expected the language of the grammar, marked as own, to come first and alone".to_owned());
    }
    languages.words.push(Vec::new());
    Ok(languages.words.len() - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mistake(text: &str) -> String {
        let mut mistakes = Vec::new();
        read(&mut Languages::default(), 0, text, &mut mistakes);
        mistakes.into_iter().next().map_or_else(String::new, |mistake| mistake.message)
    }

    #[test]
    fn languages_and_limits() {
        let mut languages = Languages::default();
        let text = "# words\n[dutch own code=nl]\nde, het\neen\n[german]\nder\n[limits words=3 share=90]\n";
        read(&mut languages, 0, text, &mut Vec::new());
        assert_eq!(languages.words, [vec!["de", "het", "een"], vec!["der"]]);
        assert_eq!((languages.code.as_str(), languages.limits.words, languages.limits.share), ("nl", 3, 90));
        assert_eq!(mistake(text), "");
    }

    #[test]
    fn err_files() {
        assert!(mistake("de, het\n").starts_with("expected a language"));
        assert!(mistake("[german]\nder\n").contains("to come first and alone"));
        assert!(mistake("[dutch own]\nde\n[frisian own]\n").contains("to come first and alone"));
        assert!(mistake("[dutch own size=3]\n").starts_with("unknown feature 'size=3'"));
        assert!(mistake("[limits words=few]\n").contains("words="));
        assert!(mistake("[limits height=3]\n").starts_with("unknown limit 'height'"));
        assert!(mistake("[dutch own\n").starts_with("expected a language or limits"));
        assert!(mistake(&format!("[dutch own]\n{}", "[x]\n".repeat(MOST))).contains("at most 16"));
    }
}
