//! Prints how a text is divided: `cargo run --example clauses -- "Kok werd negende."`
//!
//! One line a clause: its kind, its lemma, its flags, then its arguments with place, preposition and readings.

use uitslag::clause;
use uitslag::grammar::Grammar;
use uitslag::mention::Mentions;
use uitslag::text::Text;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let first = arguments.next().unwrap_or_default();
    let (grammar, text) = match first.as_str() {
        "--grammar" => {
            let dir = arguments.next().unwrap_or_default();
            match Grammar::from_dir(std::path::Path::new(&dir)) {
                Ok(grammar) => (grammar, arguments.next().unwrap_or_default()),
                Err(error) => return eprintln!("{error}"),
            }
        }
        _ => (Grammar::embedded(), first),
    };
    let lexicon = &grammar.lexicon;
    let sport = lexicon.names.id("speed-skating");
    let text = Text::new(&text, &grammar);
    let mentions = Mentions::of_sport(&text, &grammar, sport);
    for clause in clause::find(&text, &mentions, &grammar) {
        let words: Vec<&str> = clause.ranges.iter().map(|&(s, e)| text.span(s, e).of(text.normal.as_str())).collect();
        println!("{:?} {:?} {}", clause.kind, clause.verb.flags, words.join(" … "));
        let others: Vec<&str> = clause.verb.others.iter().map(|&o| lexicon.names.name(o)).collect();
        println!(
            "  verb {} ({}){}{}{}",
            lexicon.names.name(clause.verb.lemma),
            others.join(" "),
            if clause.verb.past { " past" } else { "" },
            if clause.verb.earlier { " earlier" } else { "" },
            if clause.verb.passive { " passive" } else { "" }
        );
        for argument in &clause.arguments {
            let chunk = mentions.chunks[argument.chunk];
            let readings: Vec<&str> =
                mentions.readings(chunk).map(|m| lexicon.categories.name(u32::from(m.category.0))).collect();
            println!(
                "  {:?} [{}] {} = {} group {}",
                argument.place,
                argument.preposition.map_or("", |p| lexicon.names.name(p)),
                text.span(chunk.start as usize, chunk.end as usize).of(text.normal.as_str()),
                readings.join("/"),
                argument.group
            );
        }
    }
}
