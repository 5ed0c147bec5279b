//! What the lexicon, the phrases and the engine make, held against what entries ask for.

use rustc_hash::FxHashSet;

use super::covers::follows;
use super::{Code, Place, Warning, numbered};
use crate::grammar::{
    Category, FeatureSet, FeatureValue, Filler, Frame, FrameInfo, Grammar, Lexicon, Pattern, PhraseInfo, Test, nearest,
};

/// The categories whose mentions have no other features than those of the lexicon and the phrases.
const FIXED: u128 =
    Category::MARKER.bit() | Category::NONRESULT.bit() | Category::AWARD.bit() | Category::RECORD_WORD.bit();

/// Adds warnings about entries that cannot fire, and about what no entry asks for.
pub(super) fn find(grammar: &Grammar, infos: &[FrameInfo], warnings: &mut Vec<Warning>) {
    let phrases = grammar.phrase_infos();
    let made = Made::of(grammar, &phrases);
    for (_, frame, info) in numbered(grammar, infos) {
        if let Some((reason, place)) = made.hindrance(frame, info) {
            let message = format!("'{}' never fires: {reason}", frame.name);
            warnings.push(Warning { code: Code::NeverFires, entry: frame.name.clone(), message, places: vec![place] });
            continue;
        }
        for test in patterns(frame).flat_map(|pattern| &pattern.tests).filter(|test| !made.may_be(test)) {
            let written = test.notation(&grammar.lexicon);
            let begins = |text: &str| text.contains(&written);
            let place = Place::of_line(frame, info, begins, &written, "there is no such mention");
            let message = format!("'{}' asks for {written}, which nothing makes", frame.name);
            warnings.push(Warning { code: Code::Unused, entry: frame.name.clone(), message, places: vec![place] });
        }
    }
    for phrase in &phrases {
        if let Some(test) = phrase.asks.iter().find(|test| !made.may_be(test)) {
            let written = test.notation(&grammar.lexicon);
            let place = Place::at(&phrase.source, phrase.pattern.clone(), &written, "there is no such mention");
            let message = format!("a phrase asks for {written}, which nothing makes");
            warnings.push(Warning { code: Code::Unused, entry: phrase.pattern.clone(), message, places: vec![place] });
        }
    }
    for class in grammar.verb_classes().into_iter().filter(|class| class.frames == 0) {
        let text = format!("class {} = {}", class.name, class.verbs.join(" "));
        let message = format!("no entry of the file names the class '@{}'", class.name);
        let places = vec![Place::at(&class.source, text, &class.name, "nothing asks for it")];
        warnings.push(Warning { code: Code::Unused, entry: format!("@{}", class.name), message, places });
    }
    unused_sections(grammar, &phrases, warnings);
}

/// Adds warnings about words of a category that neither the engine nor an entry knows.
fn unused_sections(grammar: &Grammar, phrases: &[PhraseInfo], warnings: &mut Vec<Warning>) {
    let of_frames = grammar.frames.iter().flat_map(patterns).flat_map(|pattern| &pattern.tests);
    let asked = of_frames.chain(phrases.iter().flat_map(|phrase| &phrase.asks));
    let asked = asked.fold(0, |set, test| set | test.category.bit());
    for (category, source) in grammar.own_sections().into_iter().filter(|(category, _)| !category.is_in(asked)) {
        let name = grammar.lexicon.categories.name(u32::from(category.0));
        let near = match nearest(name, Category::KNOWN.iter().copied()) {
            Some(near) => format!(": did you mean '{near}'?"),
            None => String::new(),
        };
        let message = format!("nothing asks for words of the category '{name}'{near}");
        let place = Place::at(&source, format!("[{name}]"), name, "nothing asks for it");
        warnings.push(Warning { code: Code::Unused, entry: name.to_owned(), message, places: vec![place] });
    }
}

/// The patterns of a frame.
fn patterns(frame: &Frame) -> impl Iterator<Item = &Pattern> {
    let roles = frame.roles.iter().filter_map(|role| match &role.filler {
        Filler::Mention(pattern) => Some(pattern),
        _ => None,
    });
    frame.needs.iter().chain(&frame.without).chain(roles)
}

/// What mentions there can be.
struct Made<'a> {
    lexicon: &'a Lexicon,
    /// By category, key and value.
    features: FxHashSet<(u16, u16, FeatureValue)>,
    /// One bit each.
    categories: u128,
}

impl Made<'_> {
    fn of<'a>(grammar: &'a Grammar, phrases: &[PhraseInfo]) -> Made<'a> {
        let lexicon = &grammar.lexicon;
        let mut made = Made { lexicon, features: FxHashSet::default(), categories: 0 };
        for sense in lexicon.all_senses() {
            made.add(sense.category, sense.features);
        }
        for phrase in phrases {
            made.add(phrase.category, phrase.features);
        }
        // A mention has the features of the one that gives its value, which may have them from another in turn.
        let mut heads: Vec<(u16, u16)> = Vec::new();
        for phrase in phrases {
            heads.extend(phrase.heads.iter().map(|head| (head.category.0, phrase.category.0)));
        }
        heads.sort_unstable();
        heads.dedup();
        loop {
            let known = made.features.len();
            for &(from, to) in &heads {
                let inherited: Vec<_> =
                    made.features.iter().filter(|(of, ..)| *of == from).map(|&(_, k, v)| (to, k, v)).collect();
                made.features.extend(inherited);
            }
            if made.features.len() == known {
                return made;
            }
        }
    }

    fn add(&mut self, category: Category, features: FeatureSet) {
        self.categories |= category.bit();
        let features = self.lexicon.features_in(features).iter().map(|&(key, value)| (category.0, key, value));
        self.features.extend(features);
    }

    /// Why a frame cannot fire, and the line that says so.
    fn hindrance(&self, frame: &Frame, info: &FrameInfo) -> Option<(String, Place)> {
        let line = |part: &str, label: &str| Place::of_line(frame, info, |text| text.contains(part), part, label);
        if frame.verbless && frame.past.is_some() {
            return Some(("a clause without a verb has no tense".to_owned(), line("tense", "there is no verb")));
        }
        if let Some(&sport) = frame.sports.first()
            && frame.sports.iter().all(|sport| frame.other_sports.contains(sport))
        {
            let sport = self.lexicon.names.name(sport);
            let reason = format!("it is about {sport}, and about all but that");
            return Some((reason, line(&format!("-{sport}"), "this takes the sport away")));
        }
        // What must stand beside may be taken from the clause before, where what must not does not stand.
        for need in &frame.needs {
            if let Some(lack) = self.lack(need) {
                return Some((format!("nothing makes {lack}"), line(&lack, "there is no such mention")));
            }
        }
        for role in frame.roles.iter().filter(|role| !role.optional) {
            let Filler::Mention(pattern) = &role.filler else { continue };
            if let Some(lack) = self.lack(pattern) {
                return Some((format!("nothing makes {lack}"), line(&lack, "there is no such mention")));
            }
            if frame.without.iter().any(|without| follows(without, pattern)) {
                let reason = format!("it forbids what '{}' must be", role.name);
                return Some((reason, line(&format!("{}:", role.name), "it must stand there, and must not")));
            }
        }
        None
    }

    /// The kinds of mention of a pattern, where there are none of them.
    fn lack(&self, pattern: &Pattern) -> Option<String> {
        if pattern.competitor || pattern.tests.iter().any(|test| self.may_be(test)) {
            return None;
        }
        let names: Vec<String> = pattern.tests.iter().map(|test| test.notation(self.lexicon)).collect();
        Some(names.join("|"))
    }

    /// Whether there may be mentions that pass a test.
    fn may_be(&self, test: &Test) -> bool {
        let category = test.category;
        // What the engine makes by itself is not told by the files.
        let is_known = usize::from(category.0) < Category::KNOWN.len();
        match test.feature {
            None => is_known || category.is_in(self.categories),
            Some(_) if is_known && !category.is_in(FIXED) => true,
            Some((key, Some(value))) => self.features.contains(&(category.0, key, value)),
            Some((key, None)) => self.features.iter().any(|&(of, known, _)| of == category.0 && known == key),
        }
    }
}
