//! Parts of an entry as its file writes them.

use super::{FeatureSet, FeatureValue, Key, Lexicon, Pattern, Test};

/// Features whose value is a number, also where it is 1; of others that is a flag.
const NUMBERS: [Key; 7] = [Key::Rank, Key::Day, Key::Month, Key::Person, Key::Weight, Key::Value, Key::Offset];

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

impl Lexicon {
    /// The features of a set as a file of words writes them: `gender=f`, `plural`.
    pub fn notation(&self, set: FeatureSet) -> Vec<String> {
        let written = self.features(set).iter().map(|&(key, value)| {
            let name = self.keys.name(u32::from(key));
            match value {
                FeatureValue::Number(1) if !NUMBERS.iter().any(|&number| number as u16 == key) => name.to_owned(),
                FeatureValue::Number(number) => format!("{name}={number}"),
                FeatureValue::Name(id) => format!("{name}={}", self.names.name(id)),
            }
        });
        written.collect()
    }
}

#[cfg(test)]
mod tests {
    use crate::grammar::{Filler, Grammar, SourceFile};

    #[test]
    fn a_pattern_is_written_as_it_was_read() {
        let file = |path: &str, text: &str| SourceFile { path: path.to_owned(), text: text.to_owned() };
        let patterns = [
            "RANK",
            "RANK|AWARD behind with|as",
            "MARKER[id=settle] bare",
            "competitor definite",
            "GENDER[plural]",
            "competitor|EPITHET behind of definite adjoining",
        ];
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

    #[test]
    fn features_are_written_as_they_were_read() {
        let text = "[marker]\neruit | id=out rank=1 plural\n";
        let (grammar, mistakes) = Grammar::build(&[SourceFile { path: "a.lex".into(), text: text.into() }]);
        assert!(mistakes.is_empty(), "{mistakes:?}");
        let word = grammar.lexicon.word("eruit");
        let written: Vec<Vec<String>> =
            grammar.lexicon.senses(word).iter().map(|sense| grammar.lexicon.notation(sense.features)).collect();
        assert_eq!(written, [["id=out", "rank=1", "plural"]]);
    }
}
