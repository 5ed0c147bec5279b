//! Figures as tables for people.

use std::io::{self, Write};

use uitslag::eval::{Figures, Kind, RuleFigure, Score};

/// The figures of each kind, and the headline.
pub fn write_figures(figures: &Figures, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "{:<11}{:>8}{:>7}   core P     R    F1    full P     R    F1", "", "answers", "found")?;
    let score = |score: Score| format!("{:6.3}{:6.3}{:6.3}", score.precision, score.recall, score.f1);
    for (name, figure) in figures.named() {
        let number = |number: Option<usize>| number.map(|number| number.to_string()).unwrap_or_default();
        let (gold, found) = (number(figure.gold), number(figure.found));
        writeln!(out, "{name:<11}{gold:>8}{found:>7}   {}    {}", score(figure.core), score(figure.full))?;
    }
    Ok(())
}

/// What the headline is made of.
pub fn write_headline(figures: &Figures, out: &mut dyn Write) -> io::Result<()> {
    let of: Vec<&str> = figures
        .kinds
        .iter()
        .map(|(kind, _)| kind)
        .filter(|kind| Kind::HEADLINE.contains(kind))
        .map(|k| k.name())
        .collect();
    if of.is_empty() { Ok(()) } else { writeln!(out, "headline: the mean over {}", of.join(", ")) }
}

/// How right each entry of the grammar is.
pub fn write_rules(rules: &[RuleFigure], out: &mut dyn Write) -> io::Result<()> {
    let width = rules.iter().map(|rule| rule.frame.chars().count()).max().unwrap_or(0).max("entry".len());
    writeln!(out, "{:<width$}  right  partly  wrong    core   full", "entry")?;
    for rule in rules {
        let RuleFigure { frame, right, partly, wrong } = rule;
        let (core, full) = (rule.core(), rule.full());
        writeln!(out, "{frame:<width$}  {right:>5}  {partly:>6}  {wrong:>5}   {core:.3}  {full:.3}")?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use uitslag::eval::{Comparison, Document, Facts, Tally, compare};

    use super::*;

    fn compared() -> Comparison {
        let facts = |json: &str| Facts::of(&serde_json::from_str::<Document>(json).unwrap_or_default()).list;
        compare(
            facts(r#"{"people": [{"name": "Femke Kok"}], "results": [{"competitor": "Femke Kok", "rank": 1}]}"#),
            facts(r#"{"people": [{"name": "Femke Kok"}, {"name": "Thialf"}]}"#),
        )
    }

    #[test]
    fn figures() -> io::Result<()> {
        let mut tally = Tally::default();
        tally.add(&compared());
        let mut out = Vec::new();
        write_figures(&tally.figures(), &mut out)?;
        write_headline(&tally.figures(), &mut out)?;
        let expected = "            answers  found   core P     R    F1    full P     R    F1
name              1      2    0.500 1.000 0.667     0.500 1.000 0.667
place             1      0    1.000 0.000 0.000     1.000 0.000 0.000
headline                      0.750 0.500 0.333     0.750 0.500 0.333
headline: the mean over name, place
";
        assert_eq!(String::from_utf8_lossy(&out), expected);
        Ok(())
    }
}
