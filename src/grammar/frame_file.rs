//! Frame files: what a verb or noun with its roles asserts, with examples.

use nom::branch::alt;
use nom::bytes::complete::{tag, take_till1, take_while1};
use nom::character::complete::{char, space0, space1};
use nom::combinator::opt;
use nom::multi::{many0, separated_list0, separated_list1};
use nom::sequence::{delimited, preceded};
use nom::{IResult, Parser};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use super::features::trait_bit;
use super::layer::Test;
use super::lex_file::without_comment;
use super::lexicon::Lexicon;
use super::mistake::Mistake;
use crate::clause::Flags;
use crate::value::{Medal, Reason, RecordType, Status, parse_name};

/// A frame.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Frame {
    /// Its name.
    pub name: String,
    /// What is not asked for where it fires: while it is being read; then the grammar keeps it apart.
    #[serde(skip)]
    pub(super) info: FrameInfo,
    /// Lemmas that it goes with; empty for any clause.
    pub verbs: Vec<u32>,
    /// A further lemma that the clause must have.
    pub also: Vec<u32>,
    /// Passive or active only.
    pub passive: Option<bool>,
    /// Only in the past, or only in the present.
    pub past: Option<bool>,
    /// Only in articles about these sports, by number in the lexicon's names; in all where none is named.
    pub sports: Vec<u32>,
    /// Not in articles about these.
    pub other_sports: Vec<u32>,
    /// Only in a clause without a verb.
    pub verbless: bool,
    /// Only in a bracket.
    pub bracket: bool,
    /// What must stand in the clause without being a role.
    pub needs: Vec<Pattern>,
    /// What must not stand in the clause.
    pub without: Vec<Pattern>,
    /// The roles in the order in which they are filled.
    pub roles: Vec<Role>,
    /// Flags that do not keep the frame from firing.
    pub allow: Flags,
    /// Flags that the clause must have.
    pub require: Flags,
    /// No later frame reads the clause.
    pub last: bool,
    /// What it asserts.
    pub asserts: Vec<Assertion>,
}

/// Where a frame stands, and what it must and must not read.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct FrameInfo {
    /// File and line.
    pub source: String,
    /// What must and must not be read.
    pub examples: Vec<Example>,
}

impl Frame {
    /// The mentions that must fill roles.
    pub(super) fn required(&self) -> impl Iterator<Item = &Pattern> {
        self.roles.iter().filter(|r| !r.optional).filter_map(|r| match &r.filler {
            Filler::Mention(pattern) => Some(pattern),
            _ => None,
        })
    }
}

/// A kind of mention with the prepositions that may stand before it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Pattern {
    /// The categories; empty for any competitor.
    pub tests: Vec<Test>,
    /// The same, one bit each: what has none of them does not fit.
    pub kinds: u128,
    /// Those of them that need no feature.
    pub plain: u128,
    /// The features of the others, as [`Lexicon::traits`] has them.
    pub traits: u128,
    /// Any competitor.
    pub competitor: bool,
    /// The roles of the prepositions, by number in the lexicon's names.
    pub behind: Vec<u32>,
    /// No preposition.
    pub bare: bool,
    /// It begins with a definite article, or stands right behind one, perhaps with a word between.
    pub definite: bool,
    /// It stands right behind what fills the role before it, but for its preposition.
    pub adjoining: bool,
}

impl Pattern {
    /// Whether something among mentions with these categories and traits may fit; nothing else does.
    #[inline]
    pub fn may_fit(&self, kinds: u128, traits: u128) -> bool {
        self.competitor || self.may_pass(kinds, traits)
    }

    /// The same of what fits by a test, and not as a competitor.
    #[inline]
    pub fn may_pass(&self, kinds: u128, traits: u128) -> bool {
        kinds & self.plain != 0 || kinds & self.kinds != 0 && traits & self.traits != 0
    }
}

/// A role of a frame.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Role {
    /// Its name.
    pub name: String,
    /// The frame fires without it.
    pub optional: bool,
    /// What fills it.
    pub filler: Filler,
}

/// What fills a role.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Filler {
    /// The subject of the clause.
    Subject,
    /// The object of the clause.
    Object,
    /// The host of a bracket or relative clause.
    Host,
    /// Who alone is the subject of the clause before, for a clause about what was told there.
    Before,
    /// A mention of the clause.
    Mention(Pattern),
}

/// What kind of fact an assertion makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum FactKind {
    /// A result.
    Result,
    /// A withdrawal.
    Withdrawal,
    /// A condition.
    Condition,
    /// Why somebody may have withdrawn; no fact by itself.
    Cause,
    /// That a disqualification told before holds no more; no fact by itself.
    Reprieve,
    /// A record.
    Record,
    /// A schedule item.
    Schedule,
    /// A match.
    Match,
    /// Who meets whom in a match; no fact by itself.
    Meeting,
    /// Of which nation somebody is; it stands with the people.
    Nation,
    /// Nothing: the clause is understood and yields no fact.
    Nothing,
}

impl FactKind {
    /// Whether it makes a fact by itself.
    pub fn is_fact(self) -> bool {
        use FactKind::{
            Cause, Condition, Match, Meeting, Nation, Nothing, Record, Reprieve, Result, Schedule, Withdrawal,
        };
        match self {
            Result | Withdrawal | Condition | Record | Schedule | Match => true,
            Cause | Reprieve | Meeting | Nation | Nothing => false,
        }
    }
}

/// The value of a slot.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum SlotValue {
    /// From a role, by number.
    Role(usize),
    /// A whole number; with `true`, counted on over the members of a group.
    Rank(u16, bool),
    /// A whole number for the last member of a group, counted back over those before.
    UpTo(u16),
    /// The place behind that of a role.
    Next(usize),
    /// The places before that of a role, where there are as many competitors.
    Before(usize),
    /// A medal.
    Medal(Medal),
    /// A status.
    Status(Status),
    /// A reason.
    Reason(Reason),
    /// The scope of a record.
    RecordType(RecordType),
    /// True or false.
    Truth(bool),
}

/// One fact that a frame asserts.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Assertion {
    /// What kind.
    pub kind: FactKind,
    /// The role that it is about.
    pub who: usize,
    /// The slots with their values.
    pub slots: Vec<(Slot, SlotValue)>,
}

/// The slots of facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub enum Slot {
    Rank,
    Medal,
    Time,
    Gap,
    GapTo,
    Distance,
    Points,
    Status,
    Reason,
    Type,
    New,
    Event,
    Start,
    Away,
    /// What tells a nation: a country, or words with its adjective.
    Nation,
    Score,
    /// The score with the higher number for the one the fact is about.
    ScoreWon,
    /// The score with the lower number for the one the fact is about.
    ScoreLost,
    Standings,
    Race,
    /// The slot is filled only where the arithmetic needs it; the value counts as computed.
    Derived,
}

/// An example of a frame.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Example {
    /// The sentence.
    pub text: String,
    /// The facts that must come out, as written; none for a look-alike.
    pub facts: Vec<String>,
    /// The line.
    pub line: usize,
}

const SLOTS: &[(&str, Slot)] = &[
    ("rank", Slot::Rank),
    ("medal", Slot::Medal),
    ("time", Slot::Time),
    ("gap", Slot::Gap),
    ("gap-to", Slot::GapTo),
    ("distance", Slot::Distance),
    ("points", Slot::Points),
    ("status", Slot::Status),
    ("reason", Slot::Reason),
    ("type", Slot::Type),
    ("new", Slot::New),
    ("event", Slot::Event),
    ("start", Slot::Start),
    ("away", Slot::Away),
    ("nation", Slot::Nation),
    ("score", Slot::Score),
    ("score-won", Slot::ScoreWon),
    ("score-lost", Slot::ScoreLost),
    ("standings", Slot::Standings),
    ("race", Slot::Race),
    ("derived", Slot::Derived),
];

const KINDS: &[(&str, FactKind)] = &[
    ("result", FactKind::Result),
    ("withdrawal", FactKind::Withdrawal),
    ("condition", FactKind::Condition),
    ("cause", FactKind::Cause),
    ("reprieve", FactKind::Reprieve),
    ("record", FactKind::Record),
    ("schedule", FactKind::Schedule),
    ("match", FactKind::Match),
    ("meeting", FactKind::Meeting),
    ("nation", FactKind::Nation),
    ("nothing", FactKind::Nothing),
];

/// Reads a file of frames.
pub(super) fn read(
    lexicon: &mut Lexicon,
    file: usize,
    path: &str,
    text: &str,
    frames: &mut Vec<Frame>,
    mistakes: &mut Vec<Mistake>,
) {
    let mut classes: FxHashMap<String, Vec<String>> = FxHashMap::default();
    let mut current: Option<Frame> = None;
    let mut start = 0;
    let mut line_number = 0usize;
    for line in text.split_inclusive('\n') {
        line_number += 1;
        let at = start;
        start += line.len();
        let content = without_comment(line).trim_end();
        let trimmed = content.trim_start();
        if trimmed.is_empty() {
            continue;
        }
        let indent = content.len() - trimmed.len();
        let mut wrong = |message: String| {
            mistakes.push(Mistake { file, at: at + indent, length: trimmed.len(), message });
        };
        let (word, rest) = trimmed.split_once(char::is_whitespace).unwrap_or((trimmed, ""));
        let rest = rest.trim();
        if word == "class" {
            match rest.split_once('=') {
                Some((name, members)) => {
                    classes.insert(name.trim().to_owned(), members.split_whitespace().map(str::to_owned).collect());
                }
                None => wrong("expected: class NAME = verb verb …".to_owned()),
            }
            continue;
        }
        if word == "frame" {
            frames.extend(current.take());
            if rest.is_empty() {
                wrong("expected the name of the frame".to_owned());
            }
            if frames.iter().any(|f| f.name == rest) {
                wrong(format!("a second frame named '{rest}'"));
            }
            current = Some(Frame {
                name: rest.to_owned(),
                info: FrameInfo { source: format!("{path}:{line_number}"), examples: Vec::new() },
                verbs: Vec::new(),
                also: Vec::new(),
                passive: None,
                past: None,
                sports: Vec::new(),
                other_sports: Vec::new(),
                verbless: false,
                bracket: false,
                needs: Vec::new(),
                without: Vec::new(),
                roles: Vec::new(),
                allow: Flags::NONE,
                require: Flags::NONE,
                last: false,
                asserts: Vec::new(),
            });
            continue;
        }
        let Some(frame) = &mut current else {
            wrong("expected 'frame NAME' first".to_owned());
            continue;
        };
        if let Err(message) = field(lexicon, &classes, frame, word, rest, line_number) {
            wrong(message);
        }
    }
    frames.extend(current.take());
}

fn field(
    lexicon: &mut Lexicon,
    classes: &FxHashMap<String, Vec<String>>,
    frame: &mut Frame,
    word: &str,
    rest: &str,
    line: usize,
) -> Result<(), String> {
    match word {
        "verb" | "also" => {
            for name in rest.split_whitespace() {
                let members: Vec<String> = match name.strip_prefix('@') {
                    Some(class) => classes.get(class).cloned().ok_or_else(|| format!("unknown class '@{class}'"))?,
                    None => vec![name.to_owned()],
                };
                for member in members {
                    let lemma = member.replace('|', "");
                    let Some(id) = lexicon.names.id(&lemma) else {
                        return Err(format!("unknown verb '{lemma}': it stands in no lexicon file"));
                    };
                    if word == "verb" { frame.verbs.push(id) } else { frame.also.push(id) }
                }
            }
        }
        "sport" => {
            for name in rest.split_whitespace() {
                match name.strip_prefix('-') {
                    Some(other) => frame.other_sports.push(lexicon.names.intern(other)),
                    None => frame.sports.push(lexicon.names.intern(name)),
                }
            }
        }
        "tense" => {
            frame.past = Some(match rest {
                "past" => true,
                "present" => false,
                _ => return Err("expected 'past' or 'present'".to_owned()),
            });
        }
        "voice" => {
            frame.passive = Some(match rest {
                "passive" => true,
                "active" => false,
                _ => return Err("expected 'passive' or 'active'".to_owned()),
            });
        }
        "verbless" => frame.verbless = true,
        "bracket" => frame.bracket = true,
        "last" => frame.last = true,
        "needs" => frame.needs.push(parse_pattern(lexicon, rest)?),
        "without" => frame.without.push(parse_pattern(lexicon, rest)?),
        "allow" | "require" => {
            for name in rest.split_whitespace() {
                let flag = Flags::from_name(name).ok_or_else(|| format!("unknown flag '{name}'"))?;
                if word == "allow" {
                    frame.allow = frame.allow.with(flag);
                } else {
                    frame.require = frame.require.with(flag);
                    frame.allow = frame.allow.with(flag);
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
            let (name, pattern) = rest.split_once(':').ok_or_else(|| "expected: role NAME: CATEGORY".to_owned())?;
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
                let pattern = parse_pattern(lexicon, &name.to_uppercase())?;
                frame.roles.push(Role { name: name.to_owned(), optional: true, filler: Filler::Mention(pattern) });
            }
        }
        "asserts" => {
            let assertion = assertion(frame, rest)?;
            frame.asserts.push(assertion);
        }
        "yes" | "no" => {
            let (remaining, text) = quoted(rest).map_err(|_| "expected an example in quotation marks".to_owned())?;
            let facts = match remaining.trim().strip_prefix("=>") {
                Some(facts) => facts.split(';').map(|f| f.trim().to_owned()).filter(|f| !f.is_empty()).collect(),
                None => Vec::new(),
            };
            if word == "yes" && facts.is_empty() {
                return Err("expected '=> Name: slot value' behind an example that must be read".to_owned());
            }
            frame.info.examples.push(Example { text: text.to_owned(), facts, line });
        }
        other => {
            const WORDS: &[&str] = &[
                "verb", "also", "voice", "tense", "sport", "verbless", "bracket", "last", "needs", "without", "allow",
                "require", "subject", "object", "host", "before", "role", "takes", "asserts", "yes", "no",
            ];
            return Err(format!("unknown line '{other}', expected one of {}", WORDS.join(", ")));
        }
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

fn parse_pattern(lexicon: &mut Lexicon, input: &str) -> Result<Pattern, String> {
    let expected =
        "expected: CATEGORY|CATEGORY[key=value], then perhaps 'behind for|to', 'bare', 'definite', 'adjoining'";
    let (rest, (alternatives, behind, conditions)) = pattern(input.trim()).map_err(|_| expected.to_owned())?;
    if !rest.trim().is_empty() {
        return Err(format!("{expected}, at \"{rest}\""));
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
        out.behind.push(lexicon.names.intern(name));
    }
    Ok(out)
}

fn assertion(frame: &Frame, input: &str) -> Result<Assertion, String> {
    let word = |input| -> IResult<&str, &str> {
        take_while1(|c: char| c.is_alphanumeric() || matches!(c, '-' | '=' | '+')).parse(input)
    };
    let (rest, words) = separated_list0(space1, word)
        .parse(input)
        .map_err(|_: nom::Err<nom::error::Error<&str>>| "expected: result WHO slot=value …".to_owned())?;
    let (rest, _) = space0::<_, nom::error::Error<&str>>(rest).unwrap_or((rest, ""));
    if !rest.is_empty() {
        return Err(format!("expected slots, at \"{rest}\""));
    }
    let (Some(kind), who) = (words.first(), words.get(1)) else {
        return Err("expected: result WHO slot=value …".to_owned());
    };
    let kind = KINDS.iter().find(|(n, _)| n == kind).map(|(_, k)| *k).ok_or_else(|| {
        format!(
            "unknown kind of fact '{kind}', expected one of {}",
            KINDS.iter().map(|(n, _)| *n).collect::<Vec<_>>().join(", ")
        )
    })?;
    let role = |name: &str| {
        frame.roles.iter().position(|r| r.name == name).ok_or_else(|| {
            let mut names = super::interner::Interner::default();
            for r in &frame.roles {
                names.intern(&r.name);
            }
            match names.nearest(name) {
                Some(near) => format!("unknown role '{name}': did you mean '{near}'?"),
                None => format!("unknown role '{name}': declare it above with 'role {name}: …'"),
            }
        })
    };
    if kind == FactKind::Nothing {
        return Ok(Assertion { kind, who: 0, slots: Vec::new() });
    }
    let who = match who {
        Some(name) => role(name)?,
        None => return Err("expected whom the fact is about: a role".to_owned()),
    };
    let mut slots = Vec::new();
    for word in &words[2..] {
        let (name, value) = word.split_once('=').unwrap_or((word, word));
        let slot = SLOTS.iter().find(|(n, _)| *n == name).map(|(_, s)| *s).ok_or_else(|| {
            let mut names = super::interner::Interner::default();
            for (n, _) in SLOTS {
                names.intern(n);
            }
            match names.nearest(name) {
                Some(near) => format!("unknown slot '{name}': did you mean '{near}'?"),
                None => format!("unknown slot '{name}'"),
            }
        })?;
        let literal = match slot {
            Slot::Rank => {
                let up_to = value.strip_suffix('-').and_then(|n| n.parse().ok()).map(SlotValue::UpTo);
                let plus = value.ends_with('+');
                up_to.or(value.trim_end_matches('+').parse::<u16>().ok().map(|n| SlotValue::Rank(n, plus)))
            }
            Slot::Medal => parse_name(value).map(SlotValue::Medal),
            Slot::Status => parse_name(value).map(SlotValue::Status),
            Slot::Reason => parse_name(value).map(SlotValue::Reason),
            Slot::Type => parse_name(value).map(SlotValue::RecordType),
            Slot::New => match value {
                "true" => Some(SlotValue::Truth(true)),
                "false" => Some(SlotValue::Truth(false)),
                _ => None,
            },
            Slot::Derived | Slot::Standings | Slot::Race => Some(SlotValue::Truth(true)),
            _ => None,
        };
        let beside = (slot == Slot::Rank).then_some(value);
        let value =
            match (literal, beside.and_then(|v| v.strip_suffix("+1")), beside.and_then(|v| v.strip_suffix("-1"))) {
                (Some(value), ..) => value,
                (None, Some(next), _) => SlotValue::Next(role(next)?),
                (None, None, Some(before)) => SlotValue::Before(role(before)?),
                (None, None, None) => SlotValue::Role(role(value)?),
            };
        slots.push((slot, value));
    }
    Ok(Assertion { kind, who, slots })
}
