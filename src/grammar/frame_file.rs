//! Frame files: what a verb or noun with its roles asserts, with examples.

use nom::branch::alt;
use nom::bytes::complete::{tag, take_till1, take_while1};
use nom::character::complete::{char, space0, space1};
use nom::combinator::opt;
use nom::multi::{many0, separated_list0, separated_list1};
use nom::sequence::{delimited, preceded};
use nom::{IResult, Parser};

use super::features::trait_bit;
use super::frame::{
    Assertion, Example, FactKind, Filler, Frame, FrameInfo, Pattern, Role, SLOTS, Slot, SlotValue, VerbClass,
};
use super::layer::Test;
use super::lex_file::without_comment;
use super::lexicon::Lexicon;
use super::mistake::{Mistake, Wrong};
use super::suggestion::unknown;
use crate::clause::Flags;
use crate::value::{Medal, Reason, RecordType, Status, names, parse_name};

/// What the lines of a frame begin with.
const LINES: &[&str] = &[
    "verb", "also", "voice", "tense", "sport", "verbless", "bracket", "last", "needs", "without", "allow", "require",
    "subject", "object", "host", "before", "role", "takes", "asserts", "yes", "no",
];

/// Reads a file of frames, and the classes of verbs that they name.
pub(super) fn read(
    lexicon: &mut Lexicon,
    file: usize,
    path: &str,
    text: &str,
    (frames, all_classes): (&mut Vec<Frame>, &mut Vec<VerbClass>),
    mistakes: &mut Vec<Mistake>,
) {
    // The classes of a file are known in it alone.
    let own_classes = all_classes.len();
    let mut current: Option<Frame> = None;
    // The lines of the comment that the next line stands under.
    let mut note: Vec<&str> = Vec::new();
    let mut start = 0;
    for (number, line) in (1..).zip(text.split_inclusive('\n')) {
        let at = start;
        start += line.len();
        let trimmed = without_comment(line).trim();
        if trimmed.is_empty() {
            match line.trim().strip_prefix('#') {
                Some(comment) => note.push(comment.trim()),
                None => note.clear(),
            }
            continue;
        }
        let note = std::mem::take(&mut note).join(" ");
        let mut wrong = |wrong: Wrong| mistakes.push(Mistake::in_line(file, at, line, wrong));
        let (word, rest) = trimmed.split_once(char::is_whitespace).unwrap_or((trimmed, ""));
        let rest = rest.trim();
        if word == "class" {
            match rest.split_once('=') {
                Some((name, members)) => {
                    members.split_whitespace().filter_map(|verb| lemma(lexicon, verb).err()).for_each(&mut wrong);
                    all_classes.push(VerbClass {
                        name: name.trim().to_owned(),
                        source: format!("{path}:{number}"),
                        verbs: members.split_whitespace().map(str::to_owned).collect(),
                        frames: 0,
                    });
                }
                None => wrong(Wrong::new(trimmed, "expected: class NAME = verb verb …")),
            }
            continue;
        }
        if word == "frame" {
            frames.extend(current.take());
            if rest.is_empty() {
                wrong(Wrong::new(trimmed, "expected the name of the frame"));
            }
            if frames.iter().any(|f| f.name == rest) {
                wrong(Wrong::new(rest, format!("a second frame named '{rest}'")));
            }
            let source = format!("{path}:{number}");
            current = Some(Frame::named(rest, FrameInfo { source, note, ..FrameInfo::default() }));
            continue;
        }
        let Some(frame) = &mut current else {
            let message = match unknown("line", word, &["frame", "class"]) {
                near if near.contains("did you mean") => near,
                _ => "expected 'frame NAME' first".to_owned(),
            };
            wrong(Wrong::new(trimmed, message));
            continue;
        };
        if !matches!(word, "yes" | "no") {
            frame.info.lines.push((number, trimmed.to_owned()));
        }
        if let Err(mistake) = field(lexicon, &mut all_classes[own_classes..], frame, (word, rest), number) {
            wrong(mistake);
        }
    }
    frames.extend(current.take());
}

/// The number of a verb in the lexicon's names.
fn lemma<'a>(lexicon: &Lexicon, verb: &'a str) -> Result<u32, Wrong<'a>> {
    let lemma = verb.replace('|', "");
    let lemmas = &lexicon.known().lemmas;
    lexicon.names.id(&lemma).filter(|id| lemmas.contains(id)).ok_or_else(|| {
        let message = unknown("verb", &lemma, &lexicon.names_of(lemmas));
        let hint = if message.ends_with('?') { "" } else { "; it stands in no [verb] section of the lexicon" };
        Wrong::new(verb, message + hint)
    })
}

/// Reads a line of a frame: its first word, and the rest.
fn field<'a>(
    lexicon: &mut Lexicon,
    classes: &mut [VerbClass],
    frame: &mut Frame,
    (word, rest): (&'a str, &'a str),
    line: usize,
) -> Result<(), Wrong<'a>> {
    let expected = |message: &str| Wrong::new(rest, message);
    match word {
        "verb" | "also" => {
            let to = if word == "verb" { &mut frame.verbs } else { &mut frame.also };
            for name in rest.split_whitespace() {
                match name.strip_prefix('@') {
                    None => to.push(lemma(lexicon, name)?),
                    Some(class) => {
                        let at = classes.iter().rposition(|known| known.name == class).ok_or_else(|| {
                            let known: Vec<String> = classes.iter().map(|known| format!("@{}", known.name)).collect();
                            Wrong::new(name, unknown("class", name, &known))
                        })?;
                        classes[at].frames += 1;
                        // Those that are unknown have been told where the class stands.
                        to.extend(classes[at].verbs.iter().filter_map(|verb| lemma(lexicon, verb).ok()));
                    }
                }
            }
        }
        "sport" => {
            for name in rest.split_whitespace() {
                let (to, sport) = match name.strip_prefix('-') {
                    Some(other) => (&mut frame.other_sports, other),
                    None => (&mut frame.sports, name),
                };
                let sports = &lexicon.known().sports;
                let id = lexicon.names.id(sport).filter(|id| sports.contains(id));
                to.push(id.ok_or_else(|| Wrong::new(sport, unknown("sport", sport, &lexicon.names_of(sports))))?);
            }
        }
        "tense" => {
            frame.past = Some(match rest {
                "past" => true,
                "present" => false,
                _ => return Err(expected("expected 'past' or 'present'")),
            });
        }
        "voice" => {
            frame.passive = Some(match rest {
                "passive" => true,
                "active" => false,
                _ => return Err(expected("expected 'passive' or 'active'")),
            });
        }
        "verbless" => frame.verbless = true,
        "bracket" => frame.bracket = true,
        "last" => frame.last = true,
        "needs" => frame.needs.push(parse_pattern(lexicon, rest)?),
        "without" => frame.without.push(parse_pattern(lexicon, rest)?),
        "allow" | "require" => {
            for name in rest.split_whitespace() {
                let flag = Flags::from_name(name).ok_or_else(|| {
                    let known: Vec<&str> = Flags::NAMES.iter().map(|(known, _)| *known).collect();
                    Wrong::new(name, unknown("flag", name, &known))
                })?;
                frame.allow = frame.allow.with(flag);
                if word == "require" {
                    frame.require = frame.require.with(flag);
                }
            }
        }
        "subject" | "object" | "host" | "before" => {
            let filler = match word {
                "subject" => Filler::Subject,
                "object" => Filler::Object,
                "before" => Filler::Before,
                _ => Filler::Host,
            };
            frame.roles.push(Role { name: word.to_owned(), optional: rest == "?", filler });
        }
        "role" => {
            let (name, pattern) = rest.split_once(':').ok_or_else(|| expected("expected: role NAME: CATEGORY"))?;
            let name = name.trim();
            let optional = name.ends_with('?');
            let pattern = parse_pattern(lexicon, pattern.trim())?;
            frame.roles.push(Role {
                name: name.trim_end_matches('?').to_owned(),
                optional,
                filler: Filler::Mention(pattern),
            });
        }
        "takes" => {
            for name in rest.split_whitespace() {
                let pattern = parse_pattern(lexicon, &name.to_uppercase())
                    .map_err(|Wrong { message, .. }| Wrong::new(name, message))?;
                frame.roles.push(Role { name: name.to_owned(), optional: true, filler: Filler::Mention(pattern) });
            }
        }
        "asserts" => {
            let assertion = assertion(frame, rest)?;
            frame.asserts.push(assertion);
        }
        "yes" | "no" => {
            let (remaining, text) = quoted(rest).map_err(|_| expected("expected an example in quotation marks"))?;
            let facts: Vec<String> = match remaining.trim().strip_prefix("=>") {
                Some(facts) => facts.split(';').map(|f| f.trim().to_owned()).filter(|f| !f.is_empty()).collect(),
                None => Vec::new(),
            };
            let is_read = word == "yes";
            if is_read && facts.is_empty() {
                return Err(expected("expected '=> Name: slot value' behind an example that must be read"));
            }
            frame.info.examples.push(Example { text: text.to_owned(), facts, line, is_read });
        }
        other => return Err(Wrong::new(other, unknown("line", other, LINES))),
    }
    Ok(())
}

fn quoted(input: &str) -> IResult<&str, &str> {
    delimited(char('"'), take_till1(|c| c == '"'), char('"')).parse(input)
}

type Alternative<'a> = (&'a str, Option<(&'a str, Option<&'a str>)>);

fn alternative(input: &str) -> IResult<&str, Alternative<'_>> {
    let name = take_while1(|c: char| c.is_ascii_alphabetic() || c == '-');
    let key = take_while1(|c: char| c.is_alphanumeric() || c == '-');
    let value = preceded(char('='), take_till1(|c| c == ']'));
    (name, opt(delimited(char('['), (key, opt(value)), char(']')))).parse(input)
}

/// The alternatives, the prepositions, and the words for the other conditions of a pattern as it is written.
type Written<'a> = (Vec<Alternative<'a>>, Option<Vec<&'a str>>, Vec<&'a str>);

fn pattern(input: &str) -> IResult<&str, Written<'_>> {
    let alternatives = separated_list1(char('|'), alternative);
    let role = take_while1(|c: char| c.is_ascii_alphabetic() || c == '-');
    let behind = preceded((space1, tag("behind"), space1), separated_list1(char('|'), role));
    let condition = preceded(space1, alt((tag("bare"), tag("definite"), tag("adjoining"))));
    (alternatives, opt(behind), many0(condition)).parse(input)
}

fn parse_pattern<'a>(lexicon: &mut Lexicon, input: &'a str) -> Result<Pattern, Wrong<'a>> {
    let expected =
        "expected: CATEGORY|CATEGORY[key=value], then perhaps 'behind for|to', 'bare', 'definite', 'adjoining'";
    let (rest, (alternatives, behind, conditions)) = pattern(input.trim()).map_err(|_| Wrong::new(input, expected))?;
    if !rest.trim().is_empty() {
        return Err(Wrong::new(rest.trim(), expected));
    }
    let mut out = Pattern {
        tests: Vec::new(),
        kinds: 0,
        plain: 0,
        traits: 0,
        competitor: false,
        behind: Vec::new(),
        bare: conditions.contains(&"bare"),
        definite: conditions.contains(&"definite"),
        adjoining: conditions.contains(&"adjoining"),
    };
    for (name, feature) in alternatives {
        if name == "competitor" {
            out.competitor = true;
            continue;
        }
        let test = Test::read(lexicon, name, feature)?;
        out.kinds |= test.category.bit();
        match test.feature {
            None => out.plain |= test.category.bit(),
            Some((key, value)) => out.traits |= trait_bit(key, value),
        }
        out.tests.push(test);
    }
    for name in behind.unwrap_or_default() {
        let roles = &lexicon.known().prepositions;
        let id = lexicon.names.id(name).filter(|id| roles.contains(id));
        out.behind.push(
            id.ok_or_else(|| Wrong::new(name, unknown("role of a preposition", name, &lexicon.names_of(roles))))?,
        );
    }
    Ok(out)
}

fn assertion<'a>(frame: &Frame, input: &'a str) -> Result<Assertion, Wrong<'a>> {
    let word = |input: &'a str| -> IResult<&'a str, &'a str> {
        take_while1(|c: char| c.is_alphanumeric() || matches!(c, '-' | '=' | '+')).parse(input)
    };
    let (rest, words) = separated_list0(space1, word)
        .parse(input)
        .map_err(|_: nom::Err<nom::error::Error<&str>>| Wrong::new(input, "expected: result WHO slot=value …"))?;
    let (rest, _) = space0::<_, nom::error::Error<&str>>(rest).unwrap_or((rest, ""));
    if !rest.is_empty() {
        return Err(Wrong::new(rest, "expected slots: slot=value or slot=role"));
    }
    let (Some(&kind), who) = (words.first(), words.get(1)) else {
        return Err(Wrong::new(input, "expected: result WHO slot=value …"));
    };
    let kind =
        FactKind::from_name(kind).ok_or_else(|| Wrong::new(kind, unknown("kind of fact", kind, &FactKind::names())))?;
    if kind == FactKind::Nothing {
        return Ok(Assertion { kind, who: 0, slots: Vec::new() });
    }
    let role = |name: &'a str| role_of(frame, name, &[]);
    let who = match who {
        Some(name) => role(name)?,
        None => return Err(Wrong::new(input, "expected whom the fact is about: a role")),
    };
    let mut slots = Vec::new();
    for &word in &words[2..] {
        let (name, value) = word.split_once('=').unwrap_or((word, word));
        let slot = SLOTS.iter().find(|(n, _)| *n == name).map(|(_, s)| *s).ok_or_else(|| {
            let known: Vec<&str> = SLOTS.iter().map(|(known, _)| *known).collect();
            Wrong::new(name, unknown("slot", name, &known))
        })?;
        let (literal, known): (Option<SlotValue>, &[&str]) = match slot {
            Slot::Rank => {
                let up_to = value.strip_suffix('-').and_then(|n| n.parse().ok()).map(SlotValue::UpTo);
                let plus = value.ends_with('+');
                (up_to.or(value.trim_end_matches('+').parse::<u16>().ok().map(|n| SlotValue::Rank(n, plus))), &[])
            }
            Slot::Medal => (parse_name(value).map(SlotValue::Medal), names::<Medal>()),
            Slot::Status => (parse_name(value).map(SlotValue::Status), names::<Status>()),
            Slot::Reason => (parse_name(value).map(SlotValue::Reason), names::<Reason>()),
            Slot::Type => (parse_name(value).map(SlotValue::RecordType), names::<RecordType>()),
            Slot::New => (value.parse().ok().map(SlotValue::Truth), &["true", "false"]),
            Slot::Derived | Slot::Standings | Slot::Race => (Some(SlotValue::Truth(true)), &[]),
            _ => (None, &[]),
        };
        let beside = (slot == Slot::Rank).then_some(value);
        let value =
            match (literal, beside.and_then(|v| v.strip_suffix("+1")), beside.and_then(|v| v.strip_suffix("-1"))) {
                (Some(value), ..) => value,
                (None, Some(next), _) => SlotValue::Next(role(next)?),
                (None, None, Some(before)) => SlotValue::Before(role(before)?),
                (None, None, None) => SlotValue::Role(role_of(frame, value, known)?),
            };
        slots.push((slot, value));
    }
    Ok(Assertion { kind, who, slots })
}

/// The number of a role of a frame; `values` are what else might have stood there.
fn role_of<'a>(frame: &Frame, name: &'a str, values: &[&str]) -> Result<usize, Wrong<'a>> {
    frame.roles.iter().position(|role| role.name == name).ok_or_else(|| {
        let what = if values.is_empty() { "role" } else { "role or value" };
        let known: Vec<&str> =
            frame.roles.iter().map(|role| role.name.as_str()).chain(values.iter().copied()).collect();
        let message = unknown(what, name, &known);
        let hint = format!("; declare a role above with 'role {name}: CATEGORY'");
        Wrong::new(name, if message.ends_with('?') { message } else { message + &hint })
    })
}
