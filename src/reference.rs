//! A page of all frames of a grammar: what each goes with, what it asserts, and what it reads and does not read.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::grammar::{FactKind, Frame, FrameInfo, Grammar, VerbClass};

/// Where entries that are about no sport stand, and those about several.
const ANY: &str = "any sport";
const SEVERAL: &str = "several sports";

/// A frame with how it is written.
type Entry<'a> = (&'a Frame, &'a FrameInfo);

/// Frames by sport, those about none in particular first.
type BySport<'a> = BTreeMap<(u8, &'a str), Vec<Entry<'a>>>;

/// The page, in Markdown: the frames by the first kind of fact that they assert and by sport, in the order of the files. The
/// same grammar gives the same bytes.
///
/// ```
/// use uitslag::grammar::Grammar;
///
/// let page = uitslag::reference::page(&Grammar::embedded());
/// assert!(page.contains("\n## Withdrawal\n") && page.contains("\n#### place\n"));
/// ```
pub fn page(grammar: &Grammar) -> String {
    let infos = grammar.frame_infos();
    let mut kinds: Vec<(FactKind, BySport)> =
        FactKind::names().into_iter().filter_map(FactKind::from_name).map(|kind| (kind, BySport::new())).collect();
    for entry in grammar.frames.iter().zip(&infos) {
        let kind = entry.0.asserts.first().map_or(FactKind::Nothing, |assertion| assertion.kind);
        let of_kind = kinds.iter_mut().find(|(known, _)| *known == kind);
        let sport = match entry.0.sports.as_slice() {
            [] => (0, ANY),
            [sport] => (2, grammar.lexicon.names.name(*sport)),
            _ => (1, SEVERAL),
        };
        of_kind.into_iter().for_each(|(_, sports)| sports.entry(sport).or_default().push(entry));
    }
    kinds.retain(|(_, sports)| !sports.is_empty());
    let mut page = format!(
        "# Grammar reference\n\n\
         All {} entries of the grammar that make facts, by kind of fact and sport. This page is made by `uitslag grammar reference`: \
         change the files of [grammar/frames](../grammar/frames), not this page. The [notation](../grammar/README.md#frame-files) \
         tells what the lines mean.\n\n\
         Of each entry: the file and the verbs that it goes with (`@name` is one of the [classes](#classes-of-verbs)), the \
         **roles** that are filled, what else it **asks**, what it **asserts**, sentences that it *reads* with the facts of each, and \
         sentences that it does *not* read.\n\n",
        grammar.frames.len()
    );
    for (kind, sports) in &kinds {
        let links = sports.iter().map(|((_, sport), entries)| {
            let anchor = heading(*kind, sport).to_lowercase().replace(": ", "-").replace(' ', "-");
            format!("[{sport}](#{anchor}) ({})", entries.len())
        });
        let title = title(*kind);
        line(&mut page, format_args!("- [{title}](#{}): {}", kind.name(), links.collect::<Vec<_>>().join(", ")));
    }
    line(&mut page, format_args!("- [Classes of verbs](#classes-of-verbs)"));
    for (kind, sports) in &kinds {
        line(&mut page, format_args!("\n## {}", title(*kind)));
        for ((_, sport), entries) in sports {
            line(&mut page, format_args!("\n### {}", heading(*kind, sport)));
            entries.iter().for_each(|entry| add_entry(&mut page, *entry));
        }
    }
    add_classes(&mut page, &grammar.verb_classes());
    page
}

/// The heading of a kind of fact.
fn title(kind: FactKind) -> String {
    let mut letters = kind.name().chars();
    letters.next().map(|first| first.to_ascii_uppercase().to_string() + letters.as_str()).unwrap_or_default()
}

/// The heading of the entries of a kind about a sport.
fn heading(kind: FactKind, sport: &str) -> String {
    format!("{}: {sport}", title(kind))
}

fn add_entry(page: &mut String, (frame, info): Entry) {
    let (mut verbs, mut roles, mut asks, mut asserts) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for (_, text) in &info.lines {
        let (word, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
        match word {
            "verb" => verbs.push(rest.trim()),
            "asserts" => asserts.push(rest.trim()),
            "role" => roles.push(rest.trim()),
            "subject" | "object" | "host" | "before" | "takes" => roles.push(text.as_str()),
            _ => asks.push(text.as_str()),
        }
    }
    line(page, format_args!("\n#### {}\n", frame.name));
    if !info.note.is_empty() {
        line(page, format_args!("{}\n", escaped(&info.note)));
    }
    let verbs = if verbs.is_empty() { "any clause".to_owned() } else { format!("`{}`", verbs.join(" ")) };
    line(page, format_args!("- {}: {verbs}", info.file()));
    add_list(page, "roles", &roles);
    add_list(page, "asks", &asks);
    add_list(page, "asserts", &asserts);
    for example in &info.examples {
        let what = if example.is_read { "reads" } else { "not" };
        let facts = if example.facts.is_empty() { String::new() } else { format!(" → {}", example.facts.join("; ")) };
        line(page, format_args!("- *{what}* “{}”{}", escaped(&example.text), escaped(&facts)));
    }
}

fn add_list(page: &mut String, what: &str, items: &[&str]) {
    if !items.is_empty() {
        line(page, format_args!("- **{what}** `{}`", items.join("`, `")));
    }
}

fn add_classes(page: &mut String, classes: &[VerbClass]) {
    line(page, format_args!("\n## Classes of verbs\n\nA class is known in its own file.\n"));
    for class in classes {
        let file = class.source.rsplit_once(':').map_or("", |(file, _)| file);
        line(page, format_args!("- `@{}` of {file}: {}", class.name, class.verbs.join(" ").replace('|', "")));
    }
}

fn line(page: &mut String, text: std::fmt::Arguments) {
    // Memory can be written to.
    let _ = writeln!(page, "{text}");
}

/// Text in which nothing is taken for Markdown.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        if matches!(character, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>') {
            out.push('\\');
        }
        out.push(character);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::SourceFile;

    #[test]
    fn an_entry_with_all_that_may_stand_in_it() {
        let file = |path: &str, text: &str| SourceFile { path: path.to_owned(), text: text.to_owned() };
        let files = [
            file(
                "lexicon/a.lex",
                "[verb]\nwinnen: win wint won wonnen gewonnen\n[sport-word sport=tennis weight=8]\ntennis\n",
            ),
            file(
                "frames/a.frm",
                "class win = winnen\n\n# \"won [toch]\": a win.\nframe win\n  verb @win\n  sport tennis\n  subject\n  \
                 role time?: TIME bare\n  without NONRESULT\n  asserts result subject rank=1 time\n  \
                 yes \"Maes won.\" => Maes: rank 1\n  no \"Maes wil winnen.\"\n",
            ),
        ];
        let (grammar, mistakes) = Grammar::build(&files);
        assert!(mistakes.is_empty(), "{mistakes:?}");
        let page = page(&grammar);
        let body = "\
- [Result](#result): [tennis](#result-tennis) (1)
- [Classes of verbs](#classes-of-verbs)

## Result

### Result: tennis

#### win

\"won \\[toch\\]\": a win.

- frames/a.frm: `@win`
- **roles** `subject`, `time?: TIME bare`
- **asks** `sport tennis`, `without NONRESULT`
- **asserts** `result subject rank=1 time`
- *reads* “Maes won.” → Maes: rank 1
- *not* “Maes wil winnen.”

## Classes of verbs

A class is known in its own file.

- `@win` of frames/a.frm: winnen
";
        assert!(page.ends_with(body), "{page}");
    }
}
