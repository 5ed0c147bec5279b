//! Lexicon files: sections, entries with features, verbs with their forms.

use nom::bytes::complete::{take_till, take_while1};
use nom::character::complete::{char, space0, space1};
use nom::combinator::{opt, recognize, rest};
use nom::multi::separated_list0;
use nom::sequence::{delimited, preceded};
use nom::{IResult, Parser};

use super::features::FeatureSet;
use super::key::Key;
use super::lexicon::Lexicon;
use super::mistake::{Mistake, Wrong};
use super::shape::{self, Shape};
use super::suggestion::unknown;
use super::symbol::{Category, FeatureValue};
use super::word::Sense;

/// The name of the category whose entries are verbs.
const VERB: &str = "verb";

/// Reads a file into the lexicon.
pub fn read(lexicon: &mut Lexicon, file: usize, text: &str, mistakes: &mut Vec<Mistake>) {
    let mut section: Option<(Category, Vec<(u16, FeatureValue)>)> = None;
    let mut start = 0;
    for (number, line) in (1..).zip(text.split_inclusive('\n')) {
        let at = start;
        start += line.len();
        let content = without_comment(line);
        if content.trim().is_empty() {
            continue;
        }
        let mut wrong = |wrong: Wrong| mistakes.push(Mistake::in_line(file, at, content, wrong));
        if content.starts_with('[') {
            match header(content) {
                Ok((_, (name, features))) => {
                    let category = Category(lexicon.categories.intern(name) as u16);
                    lexicon.known_mut().note_section(category, file, number);
                    match features_of(lexicon, &features) {
                        Ok(features) => section = Some((category, features)),
                        Err(unknown) => wrong(unknown_key(lexicon, unknown)),
                    }
                }
                Err(_) => wrong(Wrong::new("", "expected a section: [category key=value flag]")),
            }
            continue;
        }
        let Some((category, defaults)) = &section else {
            wrong(Wrong::new("", "expected a section, such as [country], before the first entry"));
            continue;
        };
        let (forms, extra) = match content.split_once('|') {
            Some((forms, extra)) if lexicon.categories.name(u32::from(category.0)) != VERB => (forms, Some(extra)),
            Some(_) => match content.split_once(':') {
                // The bar of a verb's particle stands before the colon, that of the features after it.
                Some((lemma, tail)) => match tail.split_once('|') {
                    Some((tail, extra)) => (&content[..lemma.len() + 1 + tail.len()], Some(extra)),
                    None => (content, None),
                },
                None => (content, None),
            },
            None => (content, None),
        };
        let mut features = defaults.clone();
        if let Some(extra) = extra {
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
        }
        if *category == Category::VERB {
            let set = lexicon.feature_set(&features);
            if let Err(message) = verb(lexicon, forms, set, &features) {
                wrong(Wrong::new("", message));
            }
        } else {
            let set = lexicon.feature_set(&features);
            entry(lexicon, *category, forms, set);
        }
    }
}

/// A line up to a `#` at its start or after white space.
pub(super) fn without_comment(line: &str) -> &str {
    let bytes = line.as_bytes();
    let mut quoted = false;
    for (i, b) in bytes.iter().enumerate() {
        match b {
            b'"' => quoted = !quoted,
            b'#' if !quoted && (i == 0 || bytes[i - 1].is_ascii_whitespace()) => return &line[..i],
            _ => {}
        }
    }
    line
}

/// What is wrong with a feature whose key is unknown.
pub(super) fn unknown_key<'a>(lexicon: &Lexicon, feature: &'a str) -> Wrong<'a> {
    let key = feature.split('=').next().unwrap_or(feature);
    Wrong::new(key, unknown("feature", key, &lexicon.keys.iter().collect::<Vec<_>>()))
}

fn name(input: &str) -> IResult<&str, &str> {
    take_while1(|c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '+' | '.' | '/' | '\'')).parse(input)
}

fn feature(input: &str) -> IResult<&str, &str> {
    let quoted = (char('"'), take_till(|c| c == '"'), char('"'));
    recognize((name, opt(preceded(char('='), nom::branch::alt((recognize(quoted), name)))))).parse(input)
}

/// Features separated by white space.
pub(super) fn feature_list(input: &str) -> IResult<&str, Vec<&str>> {
    delimited(space0, separated_list0(space1, feature), space0).parse(input)
}

pub(super) fn header(input: &str) -> IResult<&str, (&str, Vec<&str>)> {
    let (input, _) = char('[').parse(input)?;
    let (input, name) = delimited(space0, name, space0).parse(input)?;
    let (input, features) = feature_list(input)?;
    let (input, _) = char(']').parse(input)?;
    let (input, _) = rest(input)?;
    Ok((input, (name, features)))
}

/// Features as numbers; the first unknown one on failure.
pub(super) fn features_of<'a>(
    lexicon: &mut Lexicon,
    features: &[&'a str],
) -> Result<Vec<(u16, FeatureValue)>, &'a str> {
    let mut out: Vec<(u16, FeatureValue)> = Vec::with_capacity(features.len());
    for feature in features {
        let (key, value) = match feature.split_once('=') {
            Some((key, value)) => {
                let value = value.trim_matches('"');
                let value = match value.parse::<i32>() {
                    Ok(number) => FeatureValue::Number(number),
                    Err(_) => FeatureValue::Name(lexicon.names.intern(value)),
                };
                (key, value)
            }
            None => (*feature, FeatureValue::Number(1)),
        };
        let Some(key) = lexicon.keys.id(key) else { return Err(feature) };
        out.retain(|(k, _)| *k != key as u16);
        out.push((key as u16, value));
    }
    Ok(out)
}

fn entry(lexicon: &mut Lexicon, category: Category, forms: &str, features: FeatureSet) {
    let mut canonical = None;
    for form in forms.split(',').map(str::trim).filter(|f| !f.is_empty()) {
        let canonical = *canonical.get_or_insert_with(|| lexicon.names.intern(form));
        if let Some((beginning, end)) = form.split_once(shape::LETTERS) {
            let sense = Sense { category, capital: true, upper: false, form: None, features, canonical };
            lexicon.add_shape(Shape { beginning: beginning.to_owned(), end: end.to_owned(), sense });
            continue;
        }
        let capital = form.chars().any(char::is_uppercase);
        let words = split_words(form);
        let upper = form.chars().filter(|c| c.is_alphabetic()).count() > 1 && !form.chars().any(char::is_lowercase);
        lexicon.add(&words, Sense { category, capital, upper, form: None, features, canonical });
    }
}

/// Splits a form as the text stage would: at white space, and before a closing full stop, colon or exclamation mark.
pub(super) fn split_words(form: &str) -> Vec<&str> {
    let mut words = Vec::new();
    for word in form.split_whitespace() {
        match word.strip_suffix(['.', '!', ':']) {
            Some(stem) if !stem.is_empty() => {
                words.push(stem);
                words.push(&word[stem.len()..]);
            }
            _ => words.push(word),
        }
    }
    words
}

/// How a form of a verb is used, as the feature `form`.
struct Forms {
    present: FeatureSet,
    past: FeatureSet,
    participle: FeatureSet,
    infinitive: FeatureSet,
    /// Forms that no singular shares.
    presents: FeatureSet,
    pasts: FeatureSet,
}

fn verb(lexicon: &mut Lexicon, line: &str, plain: FeatureSet, features: &[(u16, FeatureValue)]) -> Result<(), String> {
    const EXPECTED: &str = "expected a verb: infinitive: I he past past-plural participle";
    let (lemma, forms) = line.split_once(':').ok_or_else(|| EXPECTED.to_owned())?;
    let parts: Vec<&str> = forms.split_whitespace().collect();
    let [first, third, past, plural, participle] = parts.as_slice() else { return Err(EXPECTED.to_owned()) };
    let lemma = lemma.trim();
    let (particle, stem) = lemma.split_once('|').unwrap_or(("", lemma));
    let canonical = lexicon.names.intern(&lemma.replace('|', ""));
    let form_key = lexicon.keys.intern("form") as u16;
    let with = |lexicon: &mut Lexicon, form: &str, plural: bool| {
        let mut own = features.to_vec();
        if plural {
            own.push((Key::Plural as u16, FeatureValue::Number(1)));
        }
        own.push((form_key, FeatureValue::Name(lexicon.names.intern(form))));
        if !particle.is_empty() {
            let key = lexicon.keys.intern("particle") as u16;
            own.push((key, FeatureValue::Name(lexicon.names.intern(particle))));
        }
        lexicon.feature_set(&own)
    };
    let joined = Forms {
        present: with(lexicon, "present", false),
        past: with(lexicon, "past", false),
        participle: with(lexicon, "participle", false),
        infinitive: with(lexicon, "infinitive", false),
        presents: with(lexicon, "present", true),
        pasts: with(lexicon, "past", true),
    };
    let _ = plain;
    let add = |lexicon: &mut Lexicon, form: &str, features: FeatureSet| {
        let words: Vec<&str> = form.split(' ').collect();
        lexicon.add(
            &words,
            Sense { category: Category::VERB, capital: false, upper: false, form: None, features, canonical },
        );
    };
    let variants = |field: &str| -> Vec<String> { field.split('/').filter(|f| *f != "-").map(str::to_owned).collect() };
    let others: Vec<String> = variants(third);
    let auxiliary = features.iter().any(|(k, _)| *k == Key::Aux as u16);
    let several = |shared: FeatureSet, own: FeatureSet| if past == plural { shared } else { own };
    let aside = |form: &String| !auxiliary && !others.contains(form);
    for (field, features) in [
        (*first, joined.present),
        (*third, joined.present),
        (*past, joined.past),
        (*plural, several(joined.past, joined.pasts)),
    ] {
        // The first person alone ("val", "rij") is most often a noun.
        for form in variants(field).into_iter().filter(|f| field != *first || !aside(f)) {
            add(lexicon, &format!("{particle}{form}"), features);
        }
    }
    for form in variants(participle) {
        add(lexicon, &format!("{particle}{form}"), joined.participle);
    }
    // The infinitive is the plural of the present as well.
    add(lexicon, &format!("{particle}{stem}"), joined.presents);
    add(lexicon, &format!("{particle}{stem}"), joined.infinitive);
    if !particle.is_empty() {
        add(lexicon, &format!("{particle} te {stem}"), joined.infinitive);
        let split = Forms {
            present: with(lexicon, "split-present", false),
            past: with(lexicon, "split-past", false),
            participle: joined.participle,
            infinitive: with(lexicon, "split-infinitive", false),
            presents: with(lexicon, "split-present", true),
            pasts: with(lexicon, "split-past", true),
        };
        for (field, features) in [
            (*first, split.present),
            (*third, split.present),
            (*past, split.past),
            (*plural, several(split.past, split.pasts)),
        ] {
            for form in variants(field).into_iter().filter(|f| field != *first || !aside(f)) {
                add(lexicon, &form, features);
            }
        }
        add(lexicon, stem, split.presents);
        add(lexicon, stem, split.infinitive);
        let key = Category(lexicon.categories.intern("particle") as u16);
        let none = lexicon.feature_set(&[]);
        let canonical = lexicon.names.intern(particle);
        lexicon.add(
            &[particle],
            Sense { category: key, capital: false, upper: false, form: None, features: none, canonical },
        );
    }
    Ok(())
}
