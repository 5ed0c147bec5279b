//! Parts of an entry as its file writes them.

use super::{FeatureValue, Lexicon, Pattern, Test};

impl Pattern {
    /// The pattern as a file of frames writes it: `RANK|AWARD behind with`.
    pub fn notation(&self, lexicon: &Lexicon) -> String {
        let competitor = self.competitor.then(|| "competitor".to_owned());
        let tests: Vec<String> = competitor.into_iter().chain(self.tests.iter().map(|t| t.notation(lexicon))).collect();
        let mut out = tests.join("|");
        if !self.behind.is_empty() {
            let roles: Vec<&str> = self.behind.iter().map(|&role| lexicon.names.name(role)).collect();
            out += &format!(" behind {}", roles.join("|"));
        }
        for (is_so, word) in [(self.bare, "bare"), (self.definite, "definite"), (self.adjoining, "adjoining")] {
            if is_so {
                out += &format!(" {word}");
            }
        }
        out
    }
}

impl Test {
    /// A category with its feature: `MARKER[id=settle]`.
    fn notation(&self, lexicon: &Lexicon) -> String {
        let category = lexicon.categories.name(u32::from(self.category.0)).to_uppercase();
        let Some((key, value)) = self.feature else { return category };
        let key = lexicon.keys.name(u32::from(key));
        match value {
            None => format!("{category}[{key}]"),
            Some(FeatureValue::Name(name)) => format!("{category}[{key}={}]", lexicon.names.name(name)),
            Some(FeatureValue::Number(number)) => format!("{category}[{key}={number}]"),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::grammar::{Filler, Grammar, SourceFile};

    #[test]
    fn a_pattern_is_written_as_it_was_read() {
        let file = |path: &str, text: &str| SourceFile { path: path.to_owned(), text: text.to_owned() };
        let patterns = ["RANK|AWARD behind with|as", "MARKER[id=settle] bare", "competitor definite", "GENDER[plural]"];
        let roles: String = patterns.iter().enumerate().map(|(n, p)| format!("  role r{n}: {p}\n")).collect();
        let frames = file("frames/a.frm", &format!("frame a\n{roles}"));
        let (grammar, mistakes) = Grammar::build(&[frames]);
        assert!(mistakes.is_empty());
        let written = grammar.frames[0].roles.iter().map(|role| match &role.filler {
            Filler::Mention(pattern) => pattern.notation(&grammar.lexicon),
            other => panic!("{other:?}"),
        });
        assert_eq!(written.collect::<Vec<_>>(), patterns);
    }
}
