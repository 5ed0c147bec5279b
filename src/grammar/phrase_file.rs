//! Phrase files: short sequences of words and mentions that form one mention.
//!
//! The files are read in the order of their names, each seeing the mentions of those before it.

use nom::branch::alt;
use nom::bytes::complete::{take_till1, take_while1};
use nom::character::complete::{char, multispace0, space0};
use nom::combinator::{map, opt};
use nom::multi::{many1, separated_list1};
use nom::sequence::{delimited, preceded};
use nom::{IResult, Parser};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use super::features::FeatureSet;
use super::key::Key;
use super::layer::{Builder, Layer, PhraseEnd, PhraseNode, Symbol, Test};
use super::lex_file::{feature_list, features_of, unknown_key, without_comment};
use super::lexicon::Lexicon;
use super::mistake::{Mistake, Wrong};
use super::suggestion::unknown;
use super::symbol::{Category, FeatureValue};

/// At most so many flat sequences may come from one line.
const MOST_EXPANSIONS: usize = 4096;

impl Test {
    /// A category by its name, with a key and perhaps its value.
    pub(super) fn read<'a>(
        lexicon: &mut Lexicon,
        name: &'a str,
        feature: Option<(&'a str, Option<&'a str>)>,
    ) -> Result<Test, Wrong<'a>> {
        let Some(id) = lexicon.categories.id(&name.to_lowercase()) else {
            let known: Vec<String> = lexicon.categories.iter().map(str::to_uppercase).collect();
            return Err(Wrong::new(name, unknown("category", name, &known)));
        };
        let feature = match feature {
            None => None,
            Some((key, value)) => {
                let known = Key::from_name(key).ok_or_else(|| unknown_key(lexicon, key))? as u16;
                let value = value.map(|v| match v.parse::<i32>() {
                    Ok(n) => FeatureValue::Number(n),
                    Err(_) => FeatureValue::Name(lexicon.names.intern(v)),
                });
                Some((known, value))
            }
        };
        Ok(Test { category: Category(id as u16), feature })
    }
}

/// The phrases of a file.
#[derive(Default)]
pub(super) struct Phrases {
    patterns: Vec<(Vec<Resolved>, PhraseEnd)>,
    /// The categories that its phrases make, one bit each.
    makes: u128,
    /// The categories that stand in its phrases, one bit each.
    needs: u128,
}

/// Joins files in a row to layers as long as none needs what another of the layer makes.
pub(super) fn layers(files: &[Phrases]) -> Vec<Layer> {
    let mut builders: Vec<Builder> = Vec::new();
    let mut made = 0;
    for Phrases { patterns, makes, needs } in files {
        let Some((_, first)) = patterns.first() else { continue };
        let mut builder = match builders.pop_if(|_| needs & made == 0) {
            Some(builder) => builder,
            None => {
                made = 0;
                Builder::default()
            }
        };
        builder.begin_file(first.rule);
        patterns.iter().for_each(|(elements, end)| builder.insert(elements, *end));
        builders.push(builder);
        made |= makes;
    }
    builders.into_iter().map(Builder::finish).collect()
}

impl Builder {
    /// Adds all sequences that a pattern stands for.
    fn insert(&mut self, elements: &[Resolved], end: PhraseEnd) {
        self.insert_from(Layer::ROOT, elements, 0, None, end);
    }

    /// Adds the rest of a pattern behind a node; `inner` is the first and last element so far that the mention covers.
    fn insert_from(
        &mut self,
        node: PhraseNode,
        elements: &[Resolved],
        depth: u8,
        inner: Option<(u8, u8)>,
        end: PhraseEnd,
    ) {
        let Some((element, rest)) = elements.split_first() else {
            if let Some(inner) = inner {
                self.end(node, PhraseEnd { inner, ..end });
            }
            return;
        };
        if element.optional {
            self.insert_from(node, rest, depth, inner, end);
        }
        for option in &element.options {
            let at = option.iter().fold(node, |at, symbol| self.child(at, symbol));
            let last = depth + option.len() as u8;
            let covered = match (element.context, inner) {
                (true, inner) => inner,
                (false, Some((first, _))) => Some((first, last - 1)),
                (false, None) => Some((depth, last - 1)),
            };
            let end = PhraseEnd { head: if element.head { Some(depth) } else { end.head }, ..end };
            self.insert_from(at, rest, last, covered, end);
        }
    }
}

/// One element of a pattern as written.
#[derive(Clone, Debug)]
struct Element<'a> {
    options: Vec<Vec<Atom<'a>>>,
    head: bool,
    optional: bool,
    context: bool,
}

#[derive(Clone, Debug)]
enum Atom<'a> {
    Word(&'a str),
    Category(&'a str, Option<(&'a str, Option<&'a str>)>),
    Any,
}

/// Where an entry stands, what it makes and what it asks for.
#[derive(Serialize, Deserialize)]
pub struct PhraseInfo {
    /// The category that it makes.
    pub category: Category,
    /// With these features.
    pub features: FeatureSet,
    /// The mentions that may give it their value and features.
    pub heads: Vec<Test>,
    /// All mentions that may stand in it.
    pub asks: Vec<Test>,
    /// File and line.
    pub source: String,
    /// The pattern as written.
    pub pattern: String,
}

/// Reads a file.
pub(super) fn read(
    lexicon: &mut Lexicon,
    file: usize,
    path: &str,
    text: &str,
    infos: &mut Vec<PhraseInfo>,
    mistakes: &mut Vec<Mistake>,
) -> Phrases {
    let mut phrases = Phrases::default();
    let mut macros: FxHashMap<&str, &str> = FxHashMap::default();
    let mut section: Option<(Category, Vec<(u16, FeatureValue)>)> = None;
    let mut start = 0;
    let mut line_number = 0usize;
    for line in text.split_inclusive('\n') {
        line_number += 1;
        let at = start;
        start += line.len();
        let content = without_comment(line).trim_end();
        if content.trim().is_empty() {
            continue;
        }
        let mut wrong = |wrong: Wrong| mistakes.push(Mistake::in_line(file, at, content, wrong));
        if let Some(rest) = content.strip_prefix('[') {
            let Some(inner) = rest.strip_suffix(']') else {
                wrong(Wrong::new(content, "expected ']' at the end of the section"));
                continue;
            };
            let parsed = feature_list(inner).map(|(_, f)| f).unwrap_or_default();
            let Some((name, features)) = parsed.split_first() else {
                wrong(Wrong::new(content, "expected the category that the phrases make"));
                continue;
            };
            let category = Category(lexicon.categories.intern(name) as u16);
            match features_of(lexicon, features) {
                Ok(features) => section = Some((category, features)),
                Err(unknown) => wrong(unknown_key(lexicon, unknown)),
            }
            continue;
        }
        if let Some((name, body)) = content.split_once(":=") {
            macros.insert(name.trim(), body.trim());
            continue;
        }
        let Some((category, defaults)) = &section else {
            wrong(Wrong::new(content, "expected a section, such as [rank], before the first phrase"));
            continue;
        };
        let (pattern, extra) = content.split_once(" | ").unwrap_or((content, ""));
        let mut expanded = pattern.to_owned();
        if expanded.contains('$') {
            for (name, body) in &macros {
                expanded = expanded.replace(&format!("${name}"), body);
            }
        }
        let elements = match elements(expanded.trim()) {
            Ok(("", elements)) => elements,
            Ok((rest, _)) => {
                wrong(Wrong::new(rest, format!("expected a word, a CATEGORY, '(' or '_' at \"{rest}\"")));
                continue;
            }
            Err(_) => {
                wrong(Wrong::new(content, "expected words, CATEGORIES, (a|b) and _"));
                continue;
            }
        };
        let mut features = defaults.clone();
        let parsed = feature_list(extra.trim()).map(|(_, f)| f).unwrap_or_default();
        match features_of(lexicon, &parsed) {
            Ok(own) => {
                features.retain(|(k, _)| !own.iter().any(|(o, _)| o == k));
                features.extend(own);
            }
            Err(unknown) => {
                wrong(unknown_key(lexicon, unknown));
                continue;
            }
        }
        let features = lexicon.feature_set(&features);
        let (mut heads, mut asks) = (Vec::new(), Vec::new());
        let rule = infos.len() as u32 + 1;
        match resolve(lexicon, &elements) {
            Ok(elements) => {
                for element in &elements {
                    asks.extend(element.tests());
                    heads.extend(element.tests().filter(|_| element.head));
                }
                let end = PhraseEnd { category: *category, features, head: None, inner: (0, 0), rule };
                phrases.makes |= category.bit();
                phrases.needs |= elements.iter().fold(0, |set, element| set | element.categories());
                phrases.patterns.push((elements, end));
            }
            Err(mistake) => wrong(mistake),
        }
        infos.push(PhraseInfo {
            category: *category,
            features,
            heads,
            asks,
            source: format!("{path}:{line_number}"),
            pattern: pattern.trim().to_owned(),
        });
    }
    phrases
}

/// An element with its words and categories looked up.
struct Resolved {
    options: Vec<Vec<Symbol>>,
    head: bool,
    optional: bool,
    context: bool,
}

impl Resolved {
    /// The mentions that may stand in it.
    fn tests(&self) -> impl Iterator<Item = Test> {
        self.options.iter().flatten().filter_map(|symbol| match symbol {
            Symbol::Category(test) => Some(*test),
            _ => None,
        })
    }

    /// Their categories, one bit each.
    fn categories(&self) -> u128 {
        self.tests().fold(0, |set, test| set | test.category.bit())
    }
}

fn resolve<'a>(lexicon: &mut Lexicon, elements: &[Element<'a>]) -> Result<Vec<Resolved>, Wrong<'a>> {
    let mut out = Vec::with_capacity(elements.len());
    let mut sequences = 1usize;
    for element in elements {
        let mut options = Vec::with_capacity(element.options.len());
        for option in &element.options {
            options.push(option.iter().map(|atom| symbol(lexicon, atom)).collect::<Result<Vec<Symbol>, Wrong<'a>>>()?);
        }
        sequences = sequences.saturating_mul(options.len() + usize::from(element.optional));
        out.push(Resolved { options, head: element.head, optional: element.optional, context: element.context });
    }
    if sequences > MOST_EXPANSIONS {
        let message = format!("expected at most {MOST_EXPANSIONS} sequences from one line, found {sequences}");
        return Err(Wrong::new("", message));
    }
    Ok(out)
}

fn symbol<'a>(lexicon: &mut Lexicon, atom: &Atom<'a>) -> Result<Symbol, Wrong<'a>> {
    match atom {
        Atom::Word(word) => Ok(Symbol::Word(lexicon.intern(word))),
        Atom::Any => Ok(Symbol::Any),
        Atom::Category(name, feature) => Test::read(lexicon, name, *feature).map(Symbol::Category),
    }
}

fn elements(input: &str) -> IResult<&str, Vec<Element<'_>>> {
    many1(delimited(multispace0, element, space0)).parse(input)
}

fn element(input: &str) -> IResult<&str, Element<'_>> {
    let group = delimited(char('('), separated_list1(char('|'), many1(delimited(space0, atom, space0))), char(')'));
    let single = map(atom, |a| vec![vec![a]]);
    let (input, open) = opt(char('<')).parse(input)?;
    let (input, options) = alt((group, single)).parse(input)?;
    let (input, head) = opt(char('!')).parse(input)?;
    let (input, optional) = opt(char('?')).parse(input)?;
    let (input, _) = opt(char('>')).parse(input)?;
    Ok((input, Element { options, head: head.is_some(), optional: optional.is_some(), context: open.is_some() }))
}

fn atom(input: &str) -> IResult<&str, Atom<'_>> {
    alt((
        map(char('_'), |_| Atom::Any),
        quoted,
        category,
        map(
            take_while1(|c: char| {
                c.is_alphanumeric() || matches!(c, '\'' | '-' | '.' | ',' | ':' | '+' | '/' | '’' | '%')
            }),
            Atom::Word,
        ),
    ))
    .parse(input)
}

fn quoted(input: &str) -> IResult<&str, Atom<'_>> {
    map(delimited(char('"'), take_till1(|c| c == '"'), char('"')), Atom::Word).parse(input)
}

fn category(input: &str) -> IResult<&str, Atom<'_>> {
    let (rest, name) = take_while1(|c: char| c.is_ascii_uppercase() || c == '-').parse(input)?;
    if name.len() < 2 || rest.starts_with(|c: char| c.is_alphanumeric()) {
        return Err(nom::Err::Error(nom::error::Error::new(input, nom::error::ErrorKind::Verify)));
    }
    let value = preceded(char('='), take_till1(|c| c == ']'));
    let key = take_while1(|c: char| c.is_alphanumeric() || c == '-');
    let (rest, feature) = opt(delimited(char('['), (key, opt(value)), char(']'))).parse(rest)?;
    Ok((rest, Atom::Category(name, feature)))
}
