//! What a frame lacks, in English.

use crate::clause::{Clause, Flags};
use crate::frame::Lack;
use crate::grammar::{Filler, Frame, Grammar, Pattern};

/// So many of the verbs that a frame goes with are named.
const MOST_VERBS: usize = 6;

/// What keeps a frame from reading a clause.
pub(super) fn in_words(grammar: &Grammar, frame: &Frame, clause: &Clause, lack: Lack) -> String {
    let names = |flags: Flags| flags.names().collect::<Vec<_>>().join(", ");
    let nth =
        |patterns: &[Pattern], at: usize| patterns.get(at).map(|p| p.notation(&grammar.lexicon)).unwrap_or_default();
    match lack {
        Lack::Bracket if frame.bracket => "it is for words in brackets, and these are in none".to_owned(),
        Lack::Bracket => "it is not for words in brackets".to_owned(),
        Lack::Verbless => "it is for clauses without a verb".to_owned(),
        Lack::Barred(flags) => format!("the clause is {}, which it does not allow", names(flags)),
        Lack::Required(flags) => format!("the clause is not {}, which it requires", names(flags)),
        Lack::Pending => "the clause tells what must happen, not what did".to_owned(),
        Lack::Undone => "the clause tells what should have happened, not what did".to_owned(),
        Lack::Sport if frame.sports.is_empty() => "it is not for this sport".to_owned(),
        Lack::Sport => {
            let sports: Vec<&str> = frame.sports.iter().map(|&sport| grammar.lexicon.names.name(sport)).collect();
            format!("it is for {} alone", sports.join(", "))
        }
        Lack::Tense if clause.verb.finite.is_none() => "it asks for a tense, and the clause has no verb".to_owned(),
        Lack::Tense if frame.past == Some(true) => "it is for the past, and the clause is in the present".to_owned(),
        Lack::Tense => "it is for the present, and the clause is in the past".to_owned(),
        Lack::Voice if frame.passive == Some(true) => "it is for the passive, and the clause is active".to_owned(),
        Lack::Voice => "it is for the active, and the clause is passive".to_owned(),
        Lack::Verb(lemma) => format!("the clause has not the verb “{}” as well", grammar.lexicon.names.name(lemma)),
        Lack::Need(at) => format!("it needs {}, which does not stand in the clause", nth(&frame.needs, at)),
        Lack::Without(at) => format!("{} stands in the clause, which it excludes", nth(&frame.without, at)),
        Lack::Role(at) => frame.roles.get(at).map_or_else(String::new, |role| match &role.filler {
            Filler::Subject => "the clause has no subject".to_owned(),
            Filler::Object => "the clause has no object".to_owned(),
            Filler::Host => "there is nobody whom the words are about".to_owned(),
            Filler::Before => "the clause before has no single subject".to_owned(),
            Filler::Mention(p) => format!("nothing fills the role {}: {}", role.name, p.notation(&grammar.lexicon)),
        }),
        Lack::Closed(other) => {
            let name = grammar.frames.get(other).map_or("", |other| other.name.as_str());
            format!("it fits, but {name} reads the clause before it and is the last to do so")
        }
        Lack::OtherVerb => {
            let named = frame.verbs.iter().take(MOST_VERBS).map(|&verb| grammar.lexicon.names.name(verb));
            let more = if frame.verbs.len() > MOST_VERBS { " …" } else { "" };
            format!("it fits, but goes with other verbs: {}{more}", named.collect::<Vec<_>>().join(", "))
        }
        Lack::Within => "it fits, but only by words that stand within longer ones".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::SourceFile;

    /// The first frame of a file, with its grammar.
    fn of_file(text: &str) -> Grammar {
        let file = |path: &str, text: &str| SourceFile { path: path.to_owned(), text: text.to_owned() };
        let lexicon = "[marker]\neruit | id=out\n[verb]\nwinnen: win wint won wonnen gewonnen\n";
        let (grammar, mistakes) = Grammar::build(&[file("a.lex", lexicon), file("b.frm", text)]);
        assert!(mistakes.is_empty(), "{mistakes:?}");
        grammar
    }

    #[test]
    fn a_lack_names_what_is_missing() {
        let grammar = of_file(
            "frame a\n  verb winnen\n  also winnen\n  needs MARKER[id=out]\n  subject\n  asserts result subject rank=1\n",
        );
        let text = crate::text::Text::new("Kok won.", &grammar);
        let mentions = crate::mention::Mentions::new(&text, &grammar);
        let clauses = crate::clause::find(&text, &mentions, &grammar);
        let said = |one: Lack| in_words(&grammar, &grammar.frames[0], &clauses[0], one);
        assert_eq!(said(Lack::Need(0)), "it needs MARKER[id=out], which does not stand in the clause");
        assert_eq!(said(Lack::Role(0)), "the clause has no subject");
        let barred = Flags::NEGATED.with(Flags::QUOTED);
        assert_eq!(said(Lack::Barred(barred)), "the clause is negated, quoted, which it does not allow");
        assert_eq!(said(Lack::Closed(0)), "it fits, but a reads the clause before it and is the last to do so");
    }
}
