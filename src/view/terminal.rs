//! A sheet as text for a terminal.

use std::io::{self, Write};

use anstyle::{AnsiColor, Effects, Style};

use super::columns::Columns;
use super::lines::{Word, add_words, one_line, words_of, write_styled, write_words};
use super::segment::Segment;
use super::{Fact, FactKind, Kind, Sheet, Stretch, Table};

/// How a terminal shows things.
///
/// ```
/// use uitslag::read::Article;
/// use uitslag::view::{Entries, Sheet, Terminal};
/// # use uitslag::{Engine, grammar::Grammar};
/// # let engine = Engine::new(Grammar::embedded());
///
/// let text = "Wereldbeker schaatsen\n\nFemke Kok won de 500 meter in 37,54.";
/// let article = Article { id: "1".into(), text: text.into(), ..Article::default() };
/// let sheet = Sheet::new(&article, &engine.extract(&article), &engine.tokens(&article), &Entries::default());
/// let mut out = Vec::new();
/// Terminal::plain().write(&sheet, &mut out)?;
/// assert!(String::from_utf8_lossy(&out).contains("    1  Femke Kok  37.54"));
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Terminal {
    /// How many columns it has; where this is not known, nothing is wrapped.
    pub width: Option<usize>,
    /// Whether it has colours and lines under words.
    pub has_colours: bool,
}

/// A table's last column, of what its facts come from, is at least so wide; where there is less room it goes on lines of its
/// own.
const LEAST_EVIDENCE: usize = 30;

/// In front of what belongs to the line above.
const INDENT: usize = 6;

/// Between a row and its evidence.
const GAP: &str = "  ";

impl Terminal {
    /// No terminal: text without escapes, in lines as long as they are.
    pub fn plain() -> Terminal {
        Terminal { width: None, has_colours: false }
    }

    /// Writes a sheet.
    ///
    /// # Errors
    /// When the writer fails.
    pub fn write(&self, sheet: &Sheet, out: &mut dyn Write) -> io::Result<()> {
        let paper = Paper { terminal: *self, sheet, offsets: Offsets::of(&sheet.text) };
        paper.write(out)
    }
}

/// Where the characters of a text begin.
struct Offsets(Vec<usize>);

impl Offsets {
    fn of(text: &str) -> Offsets {
        Offsets(text.char_indices().map(|(at, _)| at).chain([text.len()]).collect())
    }

    fn slice<'t>(&self, text: &'t str, at: Stretch) -> &'t str {
        let byte = |place: usize| self.0.get(place).copied().unwrap_or(text.len());
        text.get(byte(at.start)..byte(at.end)).unwrap_or_default()
    }
}

/// One sheet on its way to a terminal.
struct Paper<'s> {
    terminal: Terminal,
    sheet: &'s Sheet,
    offsets: Offsets,
}

impl Paper<'_> {
    fn write(&self, out: &mut dyn Write) -> io::Result<()> {
        let sheet = self.sheet;
        let sport = sheet.sport.as_deref().map(|sport| sport.replace('-', " "));
        let about = [Some(sheet.id.as_str()), sport.as_deref(), sheet.published.as_deref(), sheet.url.as_deref()];
        let about = about.into_iter().flatten().map(one_line).collect::<Vec<_>>().join(" · ");
        self.wrapped(out, &words_of(heading(), &about), 0)?;
        writeln!(out)?;
        if let Some(title) = &sheet.title {
            let words = words_of(heading(), title);
            self.wrapped(out, &words, 0)?;
            writeln!(out)?;
        }
        self.text(out)?;
        let mut last = None;
        for table in &sheet.tables {
            let contest = table.contest.and_then(|contest| sheet.contests.get(contest));
            let kind = if last == Some(table.kind) { None } else { Some(table.kind.heading()) };
            last = Some(table.kind);
            let title: Vec<String> =
                kind.map(str::to_owned).into_iter().chain(contest.map(|contest| one_line(&contest.name))).collect();
            writeln!(out)?;
            self.wrapped(out, &words_of(heading(), &title.join(": ")), 0)?;
            self.table(out, table)?;
        }
        if !sheet.warnings.is_empty() {
            writeln!(out)?;
            self.line(out, heading(), "Contradictions")?;
            for warning in &sheet.warnings {
                let words = words_of(Style::new(), &format!("{}: {}", warning.message, self.quotes(&warning.words)));
                self.wrapped(out, &words, 2)?;
            }
        }
        if !sheet.unread.is_empty() {
            writeln!(out)?;
            let (unread, all) = (sheet.unread.len(), sheet.sentences);
            self.line(out, heading(), &format!("Not read: {unread} of {all} sentences with a figure or an absence"))?;
            for sentence in &sheet.unread {
                let words = words_of(Style::new(), self.offsets.slice(&sheet.text, *sentence));
                self.wrapped(out, &words, 2)?;
            }
        }
        if self.terminal.has_colours {
            writeln!(out)?;
            self.legend(out)?;
        }
        Ok(())
    }

    /// The text, with each segment in its style.
    fn text(&self, out: &mut dyn Write) -> io::Result<()> {
        let mut words: Vec<Word> = Vec::new();
        for segment in &self.sheet.segments {
            let text = self.offsets.slice(&self.sheet.text, segment.at);
            if text == "\n" {
                self.wrapped(out, &words, 0)?;
                words.clear();
            } else {
                add_words(&mut words, style_of(segment), text);
            }
        }
        if !words.is_empty() {
            self.wrapped(out, &words, 0)?;
        }
        Ok(())
    }

    /// A table with its columns below each other, and behind each row what it comes from.
    fn table(&self, out: &mut dyn Write, table: &Table) -> io::Result<()> {
        let columns = Columns::of(table, self.terminal.width);
        let indent = columns.width() + GAP.len();
        let is_beside = self.terminal.width.is_none_or(|width| indent + LEAST_EVIDENCE <= width);
        self.line(out, Style::new().effects(Effects::DIMMED), columns.head().trim_end())?;
        for (number, row) in table.rows.iter().enumerate() {
            let lines = columns.row(number);
            let evidence = self.sheet.facts.get(row.fact).map(|fact| self.evidence(fact)).unwrap_or_default();
            let words = words_of(Style::new().effects(Effects::DIMMED), &evidence);
            match lines.as_slice() {
                [line] if is_beside && !evidence.is_empty() => {
                    write!(out, "{line}{GAP}")?;
                    write_words(out, self.terminal, &words, indent)?;
                }
                lines => {
                    lines.iter().try_for_each(|line| writeln!(out, "{}", line.trim_end()))?;
                    if !evidence.is_empty() {
                        self.wrapped(out, &words, INDENT)?;
                    }
                }
            }
        }
        for fact in table.rows.iter().filter_map(|row| self.sheet.facts.get(row.fact)) {
            for how in &fact.computed {
                let name = fact.about.first().map_or("", String::as_str);
                self.wrapped(out, &words_of(Style::new(), &format!("* {name}, {how}")), 2)?;
            }
        }
        Ok(())
    }

    /// The words of a fact, whom they stand for, and the entries that read them.
    fn evidence(&self, fact: &Fact) -> String {
        if matches!(fact.kind, FactKind::Person | FactKind::Team) {
            return String::new();
        }
        let mut line = self.quotes(&fact.words);
        for chain in &fact.chains {
            let mut steps: Vec<&str> =
                chain.steps.iter().map(|step| self.offsets.slice(&self.sheet.text, *step)).collect();
            if !steps.iter().any(|step| step.contains(&chain.name)) {
                steps.push(&chain.name);
            }
            if steps.len() > 1 {
                line += &format!(" ({})", steps.join(" → "));
            }
        }
        let rules: Vec<&str> =
            fact.rules.iter().filter_map(|rule| self.sheet.rules.get(*rule)).map(|rule| rule.name.as_str()).collect();
        if !rules.is_empty() {
            line += &format!(" [{}]", rules.join(", "));
        }
        line
    }

    fn quotes(&self, words: &[Stretch]) -> String {
        let quotes: Vec<&str> = words.iter().map(|at| self.offsets.slice(&self.sheet.text, *at)).collect();
        format!("“{}”", quotes.join(" … "))
    }

    /// What the colours mean, of those that there are.
    fn legend(&self, out: &mut dyn Write) -> io::Result<()> {
        let has = |asked: &dyn Fn(&Segment) -> bool| self.sheet.segments.iter().any(asked);
        let kinds =
            Kind::ALL.into_iter().filter(|kind| *kind != Kind::Word && has(&|segment| segment.kind == Some(*kind)));
        let mut names: Vec<(Style, &str)> = kinds.map(|kind| (colour(kind), kind.name())).collect();
        let effect = |effect| Style::new().effects(effect);
        let marks = [
            (has(&|segment| segment.is_evidence), effect(EVIDENCE), "evidence"),
            (has(&|segment| segment.is_unread), effect(UNREAD), "not read"),
            (has(&|segment| segment.is_doubted), effect(DOUBTED), "contradiction"),
        ];
        names.extend(marks.into_iter().filter(|mark| mark.0).map(|(_, style, name)| (style, name)));
        let mut words = Vec::new();
        for (at, (style, name)) in names.into_iter().enumerate() {
            add_words(&mut words, Style::new(), if at > 0 { " · " } else { "" });
            add_words(&mut words, style, name);
        }
        self.wrapped(out, &words, 0)
    }

    fn line(&self, out: &mut dyn Write, style: Style, text: &str) -> io::Result<()> {
        write_styled(out, self.terminal, style, text)?;
        writeln!(out)
    }

    /// Words in lines, all behind an indent.
    fn wrapped(&self, out: &mut dyn Write, words: &[Word], indent: usize) -> io::Result<()> {
        if !words.is_empty() {
            write!(out, "{}", " ".repeat(indent))?;
        }
        write_words(out, self.terminal, words, indent)
    }
}

const EVIDENCE: Effects = Effects::UNDERLINE;
const UNREAD: Effects = Effects::ITALIC.insert(Effects::DIMMED);
const DOUBTED: Effects = Effects::INVERT;

fn heading() -> Style {
    Style::new().bold()
}

fn style_of(segment: &Segment) -> Style {
    let mut style = segment.kind.map_or_else(Style::new, colour);
    for (is_so, effect) in [(segment.is_evidence, EVIDENCE), (segment.is_unread, UNREAD), (segment.is_doubted, DOUBTED)]
    {
        if is_so {
            style = style.effects(style.get_effects() | effect);
        }
    }
    style
}

fn colour(kind: Kind) -> Style {
    let colour = match kind {
        Kind::Person => return AnsiColor::Cyan.on_default().bold(),
        Kind::Word => return Style::new(),
        Kind::Reference => AnsiColor::Cyan,
        Kind::Team => AnsiColor::Magenta,
        Kind::Place => AnsiColor::Green,
        Kind::Contest => AnsiColor::Yellow,
        Kind::Date => AnsiColor::Blue,
        Kind::Rank => AnsiColor::BrightYellow,
        Kind::Time => AnsiColor::BrightRed,
        Kind::Figure => AnsiColor::BrightBlue,
        Kind::Reason => AnsiColor::BrightMagenta,
    };
    colour.on_default()
}
