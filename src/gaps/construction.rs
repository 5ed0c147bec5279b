//! The construction of a clause: what an entry that read it would say first.

use crate::clause::{Argument, Clause, ClauseKind, Place};
use crate::grammar::{Category, Lexicon};
use crate::mention::{Chunk, Mentions};

/// The values that fill roles: with the name that the role has in most entries. A mention with several readings is the first of these.
const ROLES: [(Category, &str); 13] = [
    (Category::SETS, "score"),
    (Category::SCORE, "score"),
    (Category::GAP, "gap"),
    (Category::MARK, "mark"),
    (Category::TIME, "time"),
    (Category::POINTS, "points"),
    (Category::RANK, "rank"),
    (Category::RANKED, "rank"),
    (Category::AWARD, "award"),
    (Category::ORDINAL, "rank"),
    (Category::CLOCK, "clock"),
    (Category::RECORD_WORD, "type"),
    (Category::REASON, "reason"),
];

/// A clause has no more roles than so many: a longer one is no construction.
const MOST_ROLES: usize = 12;

/// The lines that an entry for a clause begins with, joined by `; `. Which contest it is of, on which day and where is left out: an
/// entry reads that by itself.
pub(super) fn of(clause: &Clause, mentions: &Mentions, lexicon: &Lexicon) -> String {
    let mut lines: Vec<String> = Vec::new();
    let mut add = |line: String| {
        // What is coordinated fills one role.
        if lines.len() < MOST_ROLES && !lines.contains(&line) {
            lines.push(line);
        }
    };
    if clause.kind == ClauseKind::Bracket {
        add("bracket".to_owned());
    }
    match clause.verb.lemma {
        0 if clause.verb.finite.is_none() && clause.kind != ClauseKind::Bracket => add("verbless".to_owned()),
        0 => {}
        lemma => add(format!("verb {}", lexicon.names.name(lemma))),
    }
    if clause.verb.passive {
        add("voice passive".to_owned());
    }
    if clause.host.is_some() && clause.kind == ClauseKind::Bracket {
        add("host".to_owned());
    }
    let has = |place| clause.arguments.iter().any(|argument| argument.place == place);
    for (place, line) in [(Place::Subject, "subject"), (Place::Object, "object")] {
        if has(place) {
            add(line.to_owned());
        }
    }
    for argument in &clause.arguments {
        add_role(argument, mentions.chunks[argument.chunk], lexicon, &mut add);
    }
    lines.join("; ")
}

/// The line for what stands beside subject and object, where an entry would have one.
fn add_role(argument: &Argument, chunk: Chunk, lexicon: &Lexicon, add: &mut impl FnMut(String)) {
    let behind = argument.preposition.map(|role| format!(" behind {}", lexicon.names.name(role)));
    let behind = behind.unwrap_or_default();
    match argument.place {
        Place::Subject | Place::Object | Place::Apposition | Place::Aside => return,
        Place::Prepositional | Place::Other => {}
    }
    if let Some((category, name)) = ROLES.iter().find(|(category, _)| chunk.is_any(category.bit())) {
        let category = lexicon.categories.name(u32::from(category.0)).to_uppercase();
        add(format!("role {name}: {category}{behind}"));
    } else if argument.competitor {
        add(format!("role other: competitor{behind}"));
    }
}
