//! The words of an article one a line, as those who train and compare taggers read them: the two columns of
//! [CoNLL-2002](https://aclanthology.org/W02-2024/), a word and its label in IOB2.

use std::cmp::Reverse;
use std::ops::Range;

use crate::read::Article;
use crate::report::{Quote, Report};
use crate::text::CodePoints;
use crate::view::{Stretch, apart, printable};
use crate::{TokenReport, TokenSpan};

/// The label of a mention of a category, where it has one.
fn label(category: &str) -> Option<&'static str> {
    Some(match category {
        "person" => "PERSON",
        "team" | "team-alias" => "TEAM",
        "time" => "TIME",
        "gap" => "GAP",
        "duration" => "DURATION",
        "rank" => "RANK",
        "ordinal" => "ORDINAL",
        "number" => "NUMBER",
        "distance" | "mark" => "DISTANCE",
        "points" => "POINTS",
        "score" | "sets" => "SCORE",
        "clock" => "CLOCK",
        "date" => "DATE",
        "weekday" => "WEEKDAY",
        "year" => "YEAR",
        "age" => "AGE",
        "percentage" => "PERCENTAGE",
        _ => return None,
    })
}

/// The lines of an article: a comment with its name, then each word, a tab and its label, and a blank line behind each sentence.
/// `B-` begins a person, a team or a value, `I-` goes on with it, `O` is outside of all. A comment is a line that begins with `# `.
///
/// `tokens` are the mentions and `sentences` the words of the article. Of mentions that overlap a person goes before a team, and
/// a team before values, of which the longest counts, and of two that are as long the one that says more; of a person the name alone is
/// labelled.
///
/// ```
/// use uitslag::Engine;
/// use uitslag::grammar::Grammar;
/// use uitslag::read::Article;
/// use uitslag::standards::conll;
///
/// let engine = Engine::new(Grammar::embedded());
/// let article = Article { id: "1".into(), text: "De Rus Smit reed 500 meter in een tijd van 37,54.".into(), ..Article::default() };
/// let (report, tokens) = (engine.extract(&article), engine.tokens(&article));
/// let lines = conll(&article, &report, &tokens, &engine.sentences(&article));
/// assert!(lines.starts_with("# article = 1\nDe\tO\nRus\tO\nSmit\tB-PERSON\nreed\tO\n500\tB-DISTANCE\nmeter\tI-DISTANCE\n"));
/// ```
pub fn conll(article: &Article, report: &Report, tokens: &TokenReport, sentences: &[Vec<Range<usize>>]) -> String {
    let mut lines = comment("article", &article.id);
    if let Some(first) = &report.article.duplicate_of {
        lines += &comment("duplicate_of", first);
    }
    let text = CodePoints::new(&article.text);
    let labels = labels(&tokens.spans, report);
    let mut labels = labels.iter().peekable();
    for word in sentences.iter().filter(|sentence| !sentence.is_empty()).flat_map(|sentence| {
        // The end of a sentence is a word that is none.
        sentence.iter().map(Some).chain([None])
    }) {
        let Some(word) = word else {
            lines.push('\n');
            continue;
        };
        while labels.next_if(|(at, _)| at.end <= word.start).is_some() {}
        lines += &printable(text.of(&article.text, word.clone()));
        match labels.peek().filter(|(at, _)| at.start < word.end) {
            Some((at, label)) => {
                lines += if at.start >= word.start { "\tB-" } else { "\tI-" };
                lines += label;
            }
            None => lines += "\tO",
        }
        lines.push('\n');
    }
    if !lines.ends_with("\n\n") {
        lines.push('\n');
    }
    lines
}

fn comment(name: &str, value: &str) -> String {
    // A line end within would begin a line of its own.
    let value: String = value.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).collect();
    format!("# {name} = {}\n", printable(&value))
}

/// What is labelled, in the order of the text. None overlaps another.
fn labels(spans: &[TokenSpan], report: &Report) -> Vec<(Stretch, &'static str)> {
    let stretch = |quote: &Quote| Stretch::of(quote);
    let mut found: Vec<(Stretch, &'static str)> = spans
        .iter()
        .filter_map(|span| Some((Stretch { start: span.start, end: span.end }, label(&span.kind)?)))
        .chain(report.teams.iter().flat_map(|team| team.evidence.spans.iter().map(stretch)).map(|at| (at, "TEAM")))
        .filter(|(at, _)| at.start < at.end)
        .collect();
    found.sort_unstable_by_key(|&(at, label)| (at.start, Reverse(at.end), label));
    found.dedup();
    // Behind a person stand those that begin within it: it is more than a name where one of them ends within it as well.
    let mut first_end = usize::MAX;
    let mut is_name = vec![true; found.len()];
    for (at, is_name) in found.iter().zip(&mut is_name).rev().filter(|((_, label), _)| *label == "PERSON") {
        *is_name = first_end > at.0.end;
        first_end = first_end.min(at.0.end);
    }
    let mut kept: Vec<_> = found.into_iter().zip(is_name).filter(|(_, is_name)| *is_name).map(|(at, _)| at).collect();
    let rank = |label: &str| match label {
        "PERSON" => 0,
        "TEAM" => 1,
        _ => 2,
    };
    // The same words may be read as a number and as what the number stands for.
    let is_general = |label: &str| matches!(label, "NUMBER" | "ORDINAL" | "DURATION");
    kept.sort_by_key(|&(at, label)| (rank(label), Reverse(at.end - at.start), is_general(label), at.start));
    apart(kept)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(kind: &str, start: usize, end: usize) -> TokenSpan {
        TokenSpan { kind: kind.to_owned(), start, end, text: String::new(), value: serde_json::Value::Null }
    }

    fn labelled(spans: &[TokenSpan]) -> Vec<(usize, usize, &'static str)> {
        labels(spans, &Report::default()).into_iter().map(|(at, label)| (at.start, at.end, label)).collect()
    }

    #[test]
    fn of_a_person_the_name_and_of_values_the_longest() {
        let spans = [
            span("person", 0, 30),
            span("person", 3, 30),
            span("person", 20, 30),
            span("number", 40, 42),
            span("time", 40, 50),
            span("verb", 60, 62),
            span("duration", 70, 75),
            span("gap", 70, 75),
        ];
        assert_eq!(labelled(&spans), [(20, 30, "PERSON"), (40, 50, "TIME"), (70, 75, "GAP")]);
    }

    #[test]
    fn a_name_goes_before_a_value_in_it() {
        assert_eq!(labelled(&[span("duration", 2, 20), span("person", 0, 10)]), [(0, 10, "PERSON")]);
        let two = [span("person", 0, 10), span("person", 0, 10), span("person", 5, 15)];
        assert_eq!(labelled(&two), [(0, 10, "PERSON")], "of two that cross one is left");
    }

    #[test]
    fn a_name_with_a_line_end_stays_in_its_comment() {
        assert_eq!(comment("article", "a\nB\tO"), "# article = a B O\n");
    }
}
