//! Verbs of a clause: finite verb, participle, infinitive and separable particle become one lemma with its modality.

use super::flags::Flags;
use super::segment::Reader;
use crate::grammar::{Category, FeatureValue, Key, WordId};
use crate::text::{Mark, TokenKind};

/// The verbs of a clause.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verb {
    /// The finite verb, as a token.
    pub finite: Option<usize>,
    /// The lemma that carries the meaning, by number in the lexicon's names; 0 for none.
    pub lemma: u32,
    /// The other lemmas that the clause's verbs can be: the simple verb beside the separable one, "laten" beside "schieten".
    pub others: Vec<u32>,
    /// In a past tense, or perfect.
    pub past: bool,
    /// Pluperfect: earlier than what the text is talking of.
    pub earlier: bool,
    /// Passive, or a bare participle: the subject undergoes it.
    pub passive: bool,
    /// What keeps the clause from asserting.
    pub flags: Flags,
}

impl Verb {
    /// Whether a lemma is one of the clause's.
    pub fn is(&self, lemma: u32) -> bool {
        self.lemma == lemma || self.others.contains(&lemma)
    }
}

/// How far behind its verb a particle is looked for, in tokens.
const WINDOW: usize = 60;

/// A clause is read with so many verbs at the most.
const MOST_VERBS: usize = 12;

/// One token's reading as a verb.
#[derive(Clone, Copy)]
struct Form<'a> {
    lemma: u32,
    /// "passive" for the auxiliary of the passive, "ingressive" for that of what is about to happen.
    class: Option<&'a str>,
    form: &'static str,
    particle: Option<u32>,
    aux: bool,
    modal: Option<u32>,
}

/// Reads the verbs of the tokens in `ranges`.
pub(super) fn read(reader: &Reader, ranges: &[(usize, usize)], finite: Option<usize>) -> Verb {
    let mut verb = Verb { finite, ..Verb::default() };
    let lexicon = reader.lexicon;
    let mut participle: Option<usize> = None;
    let mut infinitives: Vec<usize> = Vec::new();
    let mut finites: Vec<usize> = Vec::new();
    for &(start, end) in ranges {
        for at in start..end {
            if reader.within_chunk(at) && Some(at) != finite || reader.text.tokens[at].kind != TokenKind::Word {
                continue;
            }
            if Some(at) == finite {
                finites.push(at);
                continue;
            }
            let uses = reader.verb_use(at);
            let can = (uses.is_participle(), uses.is_infinitive(), uses.is_finite());
            if can.0 && !attributive(reader, at, end) {
                participle = Some(at);
            } else if can.1 {
                infinitives.push(at);
            } else if can.2 && reader.is_finite(at, end) && !reader.mentions.is(lexicon, at, Category::ADVERB) {
                finites.push(at);
            }
        }
    }
    // A clause has few verbs: what has more is none, and the work stays linear.
    finites.truncate(MOST_VERBS);
    infinitives.truncate(MOST_VERBS);
    let mut lemma = 0;
    let mut aux_is = None;
    for &at in &finites {
        let forms = forms_of(reader, at);
        let main = forms.iter().find(|f| f.form.ends_with("past") || f.form.ends_with("present"));
        let past = forms.iter().any(|f| f.form.ends_with("past"));
        if Some(at) == finite || verb.finite.is_none() {
            verb.past = past;
        }
        let Some(main) = main.copied() else { continue };
        if let Some(modal) = main.modal {
            verb.flags = verb.flags.with(modal_flags(reader, modal, past));
        }
        if main.aux {
            aux_is = Some(main.class == Some("passive"));
        }
        // The separable verb whose particle stands further on.
        let split = forms
            .iter()
            .filter(|f| f.form.starts_with("split") && !f.form.ends_with("infinitive"))
            .filter(|f| f.particle.is_some_and(|p| particle_after(reader, ranges, at, p)))
            .max_by_key(|f| f.particle.map_or(0, |p| lexicon.names.name(p).len()));
        let simple = forms.iter().filter(|f| f.form == "past" || f.form == "present").map(|f| f.lemma);
        match split {
            Some(split) => {
                verb.others.extend(simple);
                if lemma != 0 {
                    verb.others.push(lemma);
                }
                lemma = split.lemma;
            }
            None => {
                let mut simple = simple;
                let first = simple.next().unwrap_or(main.lemma);
                verb.others.extend(simple);
                if lemma == 0 {
                    lemma = first;
                } else {
                    verb.others.push(first);
                }
            }
        }
    }
    // The particle verbs hidden in infinitives and participles carry the meaning.
    for &at in &infinitives {
        let Some(form) = forms_of(reader, at).into_iter().find(|f| f.form == "infinitive") else { continue };
        if lemma != 0 {
            verb.others.push(lemma);
        }
        lemma = form.lemma;
        if let Some(modal) = form.modal {
            verb.flags = verb.flags.with(modal_flags(reader, modal, false));
        }
    }
    if let Some(at) = participle {
        let forms = forms_of(reader, at);
        let with_particle = forms.iter().filter(|f| f.form == "participle");
        let mut lemmas = with_particle.map(|f| f.lemma);
        if let Some(first) = lemmas.next() {
            if lemma != 0 {
                verb.others.push(lemma);
            }
            lemma = first;
        }
        verb.others.extend(lemmas);
        verb.passive = aux_is.is_none() && finite.is_none() || aux_is == Some(true);
        if aux_is.is_some() && !verb.passive {
            verb.earlier = verb.past;
            verb.past = true;
        } else if aux_is.is_none() {
            verb.past = true;
        }
    } else if !infinitives.is_empty() && aux_is.is_none() {
        let go = finites.first().map(|&at| forms_of(reader, at)).unwrap_or_default();
        if go.iter().any(|f| f.class == Some("ingressive") && f.form == "present") {
            verb.flags = verb.flags.with(Flags::FUTURE);
        }
    }
    verb.lemma = lemma;
    verb.others.sort_unstable();
    verb.others.dedup();
    verb.others.retain(|&o| o != lemma);
    verb
}

fn modal_flags(reader: &Reader, modal: u32, past: bool) -> Flags {
    match reader.lexicon.names.name(modal) {
        "future" if past => Flags::FUTURE.with(Flags::UNREAL),
        "future" => Flags::FUTURE,
        "possible" => Flags::POSSIBLE,
        "want" => Flags::WANTED,
        "must" => Flags::MUST,
        "seem" => Flags::SEEMS,
        _ => Flags::NONE,
    }
}

fn forms_of<'a>(reader: &Reader<'a>, at: usize) -> Vec<Form<'a>> {
    let word = reader.mentions.words.get(at).copied().unwrap_or(WordId::UNKNOWN);
    let lexicon = reader.lexicon;
    lexicon
        .senses(word)
        .iter()
        .filter(|s| s.category == Category::VERB)
        .filter_map(|s| {
            let name = |key| match lexicon.feature(s.features, key) {
                Some(FeatureValue::Name(id)) => Some(id),
                _ => None,
            };
            let form = match lexicon.name(s.features, Key::Form)? {
                "present" => "present",
                "past" => "past",
                "participle" => "participle",
                "infinitive" => "infinitive",
                "split-present" => "split-present",
                "split-past" => "split-past",
                _ => "split-infinitive",
            };
            Some(Form {
                lemma: s.canonical,
                class: lexicon.name(s.features, Key::Class),
                form,
                particle: name(Key::Particle),
                aux: lexicon.has(s.features, Key::Aux),
                modal: name(Key::Modal),
            })
        })
        .collect()
}

/// Whether a particle stands behind the finite verb where a particle can: at the end of the clause or before another verb,
/// a mark or a prepositional phrase.
fn particle_after(reader: &Reader, ranges: &[(usize, usize)], finite: usize, particle: u32) -> bool {
    let name = reader.lexicon.names.name(particle);
    let from = ranges.partition_point(|r| r.1 <= finite);
    for &(start, end) in ranges[from..].iter().take(WINDOW) {
        for at in start.max(finite + 1)..end.min(finite + WINDOW) {
            if !reader.mentions.is(reader.lexicon, at, Category::PARTICLE)
                || reader.within_longer_chunk(at)
                || !reader.text.word(at).eq_ignore_ascii_case(name)
            {
                continue;
            }
            let closes = at + 1 >= end
                || match reader.text.tokens[at + 1].kind {
                    TokenKind::Mark(mark) => mark != Mark::QuoteOpen,
                    _ => {
                        let next = reader.mentions.words[at + 1];
                        !reader.within_chunk(at + 1)
                            && reader.lexicon.senses(next).iter().any(|s| {
                                matches!(
                                    s.category,
                                    Category::PREPOSITION
                                        | Category::COORDINATOR
                                        | Category::SUBORDINATOR
                                        | Category::VERB
                                        | Category::RELATIVE
                                )
                            })
                            && !reader.mentions.is(reader.lexicon, at + 1, Category::DETERMINER)
                            || starts_phrase(reader, at + 1)
                    }
                };
            if closes {
                return true;
            }
        }
    }
    false
}

/// Whether a chunk that begins with a preposition of its own stands here ("als achtste", "op de vijfde plaats").
fn starts_phrase(reader: &Reader, at: usize) -> bool {
    let Some(index) = reader.mentions.chunk_of.get(at).and_then(|c| c.checked_sub(1)) else { return false };
    let chunk = reader.mentions.chunks[index as usize];
    chunk.start as usize == at
        && (reader.mentions.is(reader.lexicon, at, Category::PREPOSITION)
            || reader.mentions.is(reader.lexicon, at, Category::SUBORDINATOR))
}

/// A participle before a noun is an adjective: "de gevallen schaatser".
fn attributive(reader: &Reader, at: usize, end: usize) -> bool {
    let before = at.checked_sub(1).is_some_and(|b| {
        reader.mentions.is(reader.lexicon, b, Category::DETERMINER)
            && !reader.mentions.is(reader.lexicon, b, Category::PRONOUN)
    });
    before && at + 1 < end
}
