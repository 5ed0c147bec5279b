//! An explanation as text for a terminal.

use std::io::{self, Write};

use anstyle::{Effects, Style};
use unicode_width::UnicodeWidthStr;

use super::note::{
    Answer, ArgumentNote, ClaimNote, ClauseNote, Detail, Explanation, FactNote, FiredNote, MentionNote, NearNote,
    OutcomeNote, SentenceNote, TokenNote,
};
use crate::eval::{Particulars, Stage};
use crate::view::Terminal;
use crate::view::figure::written;
use crate::view::lines::{Word, add_words, one_line, words_of, write_styled, write_words};

/// A column is made no wider for a cell that is wider than so.
const WIDEST: usize = 40;

/// Between two columns.
const GAP: usize = 2;

/// What is told of a sentence stands so far behind its number, what is told of that so much further.
const STEP: usize = 2;

impl Explanation {
    /// Writes it for a terminal. Nothing of an article steers the terminal.
    ///
    /// ```
    /// use uitslag::Engine;
    /// use uitslag::explain::{Explainer, Question};
    /// use uitslag::grammar::Grammar;
    /// use uitslag::read::Article;
    /// use uitslag::view::Terminal;
    ///
    /// let explainer = Explainer::new(Engine::new(Grammar::embedded()));
    /// let text = "Schaatsen\n\nFemke Kok won de 500 meter.";
    /// let article = Article { id: "a".into(), text: text.into(), ..Article::default() };
    /// let explanation = explainer.explain(&article, &Question::All)?;
    /// let mut out = Vec::new();
    /// explanation.write(Terminal::plain(), &mut out)?;
    /// assert!(String::from_utf8_lossy(&out).contains("win: result of Femke Kok, rank 1 → fact 1"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// When the writer fails.
    pub fn write(&self, terminal: Terminal, out: &mut dyn Write) -> io::Result<()> {
        Paper { terminal, out }.explanation(self)
    }
}

struct Paper<'o> {
    terminal: Terminal,
    out: &'o mut dyn Write,
}

impl Paper<'_> {
    fn explanation(&mut self, all: &Explanation) -> io::Result<()> {
        let sport = all.sport.as_deref().map(|sport| sport.replace('-', " "));
        let published = all.article.published.as_deref();
        let about = [Some(all.article.id.as_str()), sport.as_deref(), published];
        self.words(0, &words_of(heading(), &about.into_iter().flatten().collect::<Vec<_>>().join(" · ")))?;
        if all.sport.is_none() {
            self.text(
                0,
                "Not about sport: no frame is asked, and there are no facts. grammar/sports/ says what tells a sport.",
            )?;
        }
        if !all.answers.is_empty() {
            writeln!(self.out)?;
        }
        all.answers.iter().try_for_each(|answer| self.answer(answer))?;
        for sentence in &all.sentences {
            writeln!(self.out)?;
            self.sentence(sentence, all.detail)?;
        }
        if all.facts.is_empty() {
            return Ok(());
        }
        writeln!(self.out)?;
        self.heading(0, "Facts")?;
        let rows: Vec<_> = all.facts.iter().map(fact).collect();
        self.table(STEP, &rows)?;
        let computed = all.facts.iter().flat_map(|fact| fact.derivation.iter().map(move |how| (fact.number, how)));
        computed.into_iter().try_for_each(|(number, how)| self.text(STEP, &format!("* fact {number}, {how}")))
    }

    fn answer(&mut self, answer: &Answer) -> io::Result<()> {
        let mut words = words_of(heading(), &answer.expected);
        add_words(&mut words, Style::new(), &format!(" {}", said(answer)));
        self.words(0, &words)
    }

    fn sentence(&mut self, sentence: &SentenceNote, detail: Detail) -> io::Result<()> {
        let number = format!("{:>3}", sentence.number);
        let indent = number.len() + GAP;
        write_styled(self.out, self.terminal, heading(), &number)?;
        write!(self.out, "{}", " ".repeat(GAP))?;
        let mut words = words_of(heading(), &one_line(&sentence.text));
        if sentence.kind != "paragraph" {
            add_words(&mut words, dimmed(), &format!(" ({})", sentence.kind));
        }
        write_words(self.out, self.terminal, &words, indent)?;
        if detail == Detail::Short {
            return sentence.clauses.iter().try_for_each(|clause| self.clause_in_short(indent, clause));
        }
        if detail == Detail::All {
            self.heading(indent, "Tokens")?;
            self.table(indent + STEP, &sentence.tokens.iter().map(token).collect::<Vec<_>>())?;
            self.heading(indent, "Mentions")?;
            self.table(indent + STEP, &sentence.mentions.iter().map(mention).collect::<Vec<_>>())?;
        }
        sentence.clauses.iter().try_for_each(|clause| self.clause(indent, clause))
    }

    fn clause_in_short(&mut self, indent: usize, clause: &ClauseNote) -> io::Result<()> {
        let arguments: Vec<String> = clause.arguments.iter().map(argument_in_short).collect();
        let line = [about(clause), arguments.join(", ")].into_iter().filter(|part| !part.is_empty());
        let line = line.collect::<Vec<_>>().join(": ");
        self.words(indent, &words_of(dimmed(), &line))?;
        clause.fired.iter().try_for_each(|fired| match fired.claims.as_slice() {
            [] => self.text(indent + STEP, &format!("{}: claims nothing", fired.entry)),
            claims => claims
                .iter()
                .try_for_each(|claim| self.text(indent + STEP, &format!("{}: {}", fired.entry, claimed(claim)))),
        })
    }

    fn clause(&mut self, indent: usize, clause: &ClauseNote) -> io::Result<()> {
        self.heading(indent, &format!("Clause {}, {}", clause.number, about(clause)))?;
        let indent = indent + STEP;
        self.text(indent, &format!("“{}”", one_line(&clause.text)))?;
        self.table(indent, &clause.arguments.iter().map(argument).collect::<Vec<_>>())?;
        for argument in &clause.arguments {
            self.considered(indent, argument)?;
        }
        if clause.is_list {
            self.text(indent, "Read as a part of a result list, where no frame is asked.")?;
        } else if clause.fired.is_empty() {
            self.text(indent, "No frame fired.")?;
        }
        clause.fired.iter().try_for_each(|fired| self.fired(indent, fired))?;
        if !clause.near.is_empty() {
            self.text(indent, "Nearly fired:")?;
        }
        clause.near.iter().try_for_each(|near| self.near(indent + STEP, near))
    }

    fn considered(&mut self, indent: usize, argument: &ArgumentNote) -> io::Result<()> {
        if !argument.considered.is_empty() {
            let all = argument.considered.iter().map(|one| {
                let what = one.score.map(|score| format!("score {score}")).or(one.why.clone()).unwrap_or_default();
                format!("{}{} {what}", if one.meant { "→ " } else { "" }, one.name)
            });
            let all = all.collect::<Vec<_>>().join("; ");
            self.text(indent, &format!("Considered for “{}”: {all}", argument.text))?;
        }
        match &argument.nobody {
            Some(why) => self.text(indent, &format!("Nobody is looked for behind “{}”: {why}", argument.text)),
            None => Ok(()),
        }
    }

    fn fired(&mut self, indent: usize, fired: &FiredNote) -> io::Result<()> {
        let mut words = words_of(Style::new(), "Fired: ");
        add_words(&mut words, heading(), &fired.entry);
        add_words(
            &mut words,
            dimmed(),
            &fired.source.as_ref().map(|source| format!(" ({source})")).unwrap_or_default(),
        );
        let roles = fired.roles.iter().map(|role| format!("{} = {}", role.role, role.words.join(" + ")));
        let roles = roles.collect::<Vec<_>>().join(", ");
        if !roles.is_empty() {
            add_words(&mut words, Style::new(), &format!(": {roles}"));
        }
        self.words(indent, &words)?;
        if fired.claims.is_empty() {
            self.text(indent + STEP, "claims nothing: it is not to, or a value that it needs could not be read")?;
        }
        fired.claims.iter().try_for_each(|claim| self.text(indent + STEP, &claimed(claim)))
    }

    fn near(&mut self, indent: usize, near: &NearNote) -> io::Result<()> {
        let mut words = words_of(heading(), &near.entry);
        add_words(&mut words, dimmed(), &format!(" ({}, {})", near.source, near.asserts.join(" ")));
        add_words(&mut words, Style::new(), &format!(": {}", near.lacks.join("; ")));
        self.words(indent, &words)
    }

    fn heading(&mut self, indent: usize, text: &str) -> io::Result<()> {
        self.words(indent, &words_of(Style::new().effects(Effects::UNDERLINE), text))
    }

    fn text(&mut self, indent: usize, text: &str) -> io::Result<()> {
        self.words(indent, &words_of(Style::new(), text))
    }

    /// Words in lines, those behind the first further in.
    fn words(&mut self, indent: usize, words: &[Word]) -> io::Result<()> {
        write!(self.out, "{}", " ".repeat(indent))?;
        write_words(self.out, self.terminal, words, indent)
    }

    /// Cells in columns, the last of which is as wide as the terminal.
    fn table<const N: usize>(&mut self, indent: usize, rows: &[[String; N]]) -> io::Result<()> {
        let widths: [Option<usize>; N] = std::array::from_fn(|at| {
            // A column that is empty throughout takes no room.
            let filled = rows.iter().map(|row| row[at].width()).filter(|width| *width > 0);
            filled.map(|width| if width > WIDEST { 0 } else { width }).max()
        });
        for row in rows {
            let mut line = " ".repeat(indent);
            let last = (0..N).rev().find(|&at| !row[at].is_empty()).unwrap_or(0);
            for (cell, width) in row[..last].iter().zip(widths) {
                line += cell;
                line += &width.map(|width| " ".repeat(width.saturating_sub(cell.width()) + GAP)).unwrap_or_default();
            }
            write!(self.out, "{line}")?;
            write_words(self.out, self.terminal, &words_of(Style::new(), &row[last]), line.width())?;
        }
        Ok(())
    }
}

/// What became of what was expected.
fn said(answer: &Answer) -> String {
    let sentence = answer.sentence.map(|number| format!("sentence {number}"));
    if answer.read {
        let place = [answer.fact.map(|number| format!("fact {number}")), sentence].into_iter().flatten();
        let place = place.collect::<Vec<_>>().join(", of ");
        let otherwise = match answer.otherwise.is_empty() {
            true => String::new(),
            false => format!(", with {} instead", listed(&answer.otherwise)),
        };
        return format!("was read{}{place}{otherwise}.", if place.is_empty() { "" } else { ": " });
    }
    let stage = answer.stage.as_ref().map(written::<Stage>).unwrap_or_default();
    let why = answer.why.as_deref().unwrap_or_default();
    let likely = sentence.map(|sentence| format!(" Most likely told by {sentence}.")).unwrap_or_default();
    format!("was not read; lost at the {stage} stage: {why}.{likely}")
}

fn listed(particulars: &Particulars) -> String {
    particulars.iter().map(|(name, value)| format!("{name} {value}")).collect::<Vec<_>>().join(", ")
}

/// The kind of a clause and its verb.
fn about(clause: &ClauseNote) -> String {
    let kind = Some(clause.kind).filter(|kind| *kind != "main");
    let others = (!clause.others.is_empty()).then(|| format!("({})", clause.others.join(", ")));
    let verb = [clause.verb.clone().or(Some("no verb".to_owned())), others].into_iter().flatten();
    let verb = verb.collect::<Vec<_>>().join(" ");
    let parts =
        kind.into_iter().chain([verb.as_str()]).chain(clause.forms.iter().copied()).chain(clause.flags.iter().copied());
    parts.collect::<Vec<_>>().join(", ")
}

fn argument_in_short(argument: &ArgumentNote) -> String {
    let place = match argument.place {
        "other" | "prepositional" => None,
        place => Some(place.to_owned()),
    };
    let stands_for = argument.stands_for.clone().filter(|name| *name != argument.text);
    let told = place.into_iter().chain(stands_for.map(|name| format!("→ {name}"))).collect::<Vec<_>>().join(" ");
    let text = one_line(&argument.text);
    if told.is_empty() { text } else { format!("{text} ({told})") }
}

fn argument(argument: &ArgumentNote) -> [String; 4] {
    let behind = argument.preposition.as_ref().map(|role| format!(" behind {role}")).unwrap_or_default();
    let taken = if argument.inherited { ", taken over" } else { "" };
    let place = format!("{}{behind}{taken}", argument.place);
    let stands_for = argument.stands_for.as_ref().map(|name| format!("→ {}", one_line(name))).unwrap_or_default();
    [one_line(&argument.text), place, argument.categories.join("|"), stands_for]
}

fn token(token: &TokenNote) -> [String; 3] {
    let senses = token.senses.iter().map(|sense| {
        let form = sense.form.map(|form| format!(" {form}")).unwrap_or_default();
        let features = sense.features.iter().filter(|feature| sense.form.is_none() || !feature.starts_with("form="));
        let features = features.map(String::as_str).collect::<Vec<_>>().join(" ");
        let features = if features.is_empty() { features } else { format!(" [{features}]") };
        format!("{}{form} {}{features}", sense.category, sense.entry)
    });
    [one_line(&token.text), token.shape.to_owned(), senses.collect::<Vec<_>>().join("; ")]
}

fn mention(mention: &MentionNote) -> [String; 4] {
    let value = match &mention.value {
        serde_json::Value::String(value) => value.clone(),
        serde_json::Value::Null => String::new(),
        value => value.to_string(),
    };
    let category = format!("{}{}", if mention.chosen { "" } else { "· " }, mention.category);
    let phrase = mention.phrase.as_ref().map(|source| format!("({source})")).unwrap_or_default();
    [one_line(&mention.text), category, one_line(&value), phrase]
}

fn claimed(claim: &ClaimNote) -> String {
    let about = claim.about.as_ref().map(|about| format!(" of {}", one_line(about))).unwrap_or_default();
    let slots = listed(&claim.slots);
    let slots = if slots.is_empty() { slots } else { format!(", {slots}") };
    let outcomes: Vec<String> = claim.outcomes.iter().map(|outcome| outcome_of(claim, outcome)).collect();
    let outcomes = if outcomes.is_empty() { String::new() } else { format!(" → {}", outcomes.join("; ")) };
    format!("{}{about}{slots}{outcomes}", claim.kind)
}

fn outcome_of(claim: &ClaimNote, outcome: &OutcomeNote) -> String {
    let who = outcome.who.as_ref().filter(|who| claim.about.as_ref() != Some(who));
    let who = who.map(|who| format!(" ({})", one_line(who))).unwrap_or_default();
    let merged = match outcome.merged_with {
        0 => String::new(),
        1 => ", merged with another claim".to_owned(),
        others => format!(", merged with {others} other claims"),
    };
    match (outcome.fact, &outcome.dropped_by, &outcome.why) {
        (Some(fact), ..) => format!("fact {fact}{who}{merged}"),
        (None, Some(stage), Some(why)) => format!("no fact{who}: {} stage, {why}", written(stage)),
        _ => format!("no fact{who}"),
    }
}

fn fact(fact: &FactNote) -> [String; 5] {
    let sentences: Vec<String> = fact.sentences.iter().map(usize::to_string).collect();
    let sentences = match sentences.as_slice() {
        [] => String::new(),
        [one] => format!("sentence {one}"),
        several => format!("sentences {}", several.join(", ")),
    };
    let entries = if fact.entries.is_empty() { String::new() } else { format!("[{}]", fact.entries.join(", ")) };
    let contest = fact.contest.as_deref().map(one_line).unwrap_or_default();
    [format!("{:>2}", fact.number), one_line(&fact.says), contest, sentences, entries]
}

fn heading() -> Style {
    Style::new().bold()
}

fn dimmed() -> Style {
    Style::new().effects(Effects::DIMMED)
}
