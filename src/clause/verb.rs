//! Verbs of a clause: finite verb, participle, infinitive and separable particle become one lemma with its modality.

use super::segment::Reader;
use crate::grammar::{Category, FeatureValue, Key, WordId};
use crate::text::{Mark, TokenKind};

/// What keeps a clause from asserting, as a set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Flags(pub u16);

impl Flags {
    /// Nothing speaks against it.
    pub const NONE: Flags = Flags(0);
    /// A negation.
    pub const NEGATED: Flags = Flags(1);
    /// "kan", "mag".
    pub const POSSIBLE: Flags = Flags(2);
    /// "wil", "hoopt".
    pub const WANTED: Flags = Flags(4);
    /// "zal", "gaat … doen".
    pub const FUTURE: Flags = Flags(8);
    /// "moet".
    pub const MUST: Flags = Flags(16);
    /// "lijkt".
    pub const SEEMS: Flags = Flags(32);
    /// Behind "als", "indien", "mits".
    pub const CONDITION: Flags = Flags(64);
    /// A question.
    pub const QUESTION: Flags = Flags(128);
    /// In quoted speech.
    pub const QUOTED: Flags = Flags(256);
    /// "om te …".
    pub const PURPOSE: Flags = Flags(512);
    /// A hedge right before, "bijna", or what it took for it: "het scheelde weinig of".
    pub const NEARLY: Flags = Flags(1024);
    /// "zou", "had kunnen".
    pub const UNREAL: Flags = Flags(2048);
    /// Behind "voordat", "zonder dat", "in plaats van".
    pub const BEFORE: Flags = Flags(4096);

    /// Both sets.
    pub fn with(self, other: Flags) -> Flags {
        Flags(self.0 | other.0)
    }

    /// Whether any of the other's flags is set.
    pub fn any(self, other: Flags) -> bool {
        self.0 & other.0 != 0
    }

    /// The flags that are not in the other set.
    pub fn without(self, other: Flags) -> Flags {
        Flags(self.0 & !other.0)
    }

    /// A flag by its name in a grammar file.
    pub fn from_name(name: &str) -> Option<Flags> {
        Some(match name {
            "negated" => Flags::NEGATED,
            "possible" => Flags::POSSIBLE,
            "wanted" => Flags::WANTED,
            "future" => Flags::FUTURE,
            "must" => Flags::MUST,
            "seems" => Flags::SEEMS,
            "condition" => Flags::CONDITION,
            "question" => Flags::QUESTION,
            "quoted" => Flags::QUOTED,
            "purpose" => Flags::PURPOSE,
            "nearly" => Flags::NEARLY,
            "unreal" => Flags::UNREAL,
            "before" => Flags::BEFORE,
            _ => return None,
        })
    }
}

/// The verbs of a clause.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verb {
    /// The finite verb, as a token.
    pub finite: Option<usize>,
    /// The lemma that carries the meaning, by number in the lexicon's names; 0 for none.
    pub lemma: u32,
    /// The other lemmas that the clause's verbs can be: the simple verb beside the separable one, "laten" beside "schieten".
    pub others: Vec<u32>,
    /// The word that carries the meaning, as a token: a participle, an infinitive or a particle, else the finite verb.
    pub head: Option<usize>,
    /// In a past tense, or perfect.
    pub past: bool,
    /// Pluperfect: earlier than what the text is talking of.
    pub earlier: bool,
    /// "had … moeten worden": what should have been.
    pub undone: bool,
    /// Passive, or a bare participle: the subject undergoes it.
    pub passive: bool,
    /// A participle with "zijn": somebody did it, or it was done.
    pub stative: bool,
    /// It says what somebody is, and nothing else: "was", "werd".
    pub copula: bool,
    /// Somebody sees or hears another do it: "zag Smit zesde worden".
    pub perceived: bool,
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
    /// "passive" for the auxiliary of the passive, "state" for "zijn", "ingressive" for that of what is about to happen, "perceive" for who
    /// sees or hears another do it.
    class: Option<&'a str>,
    form: &'static str,
    particle: Option<u32>,
    aux: bool,
    modal: Option<u32>,
}

/// Reads the verbs of the tokens in `ranges`.
pub(super) fn read(reader: &Reader, ranges: &[(usize, usize)], finite: Option<usize>) -> Verb {
    let mut verb = Verb { finite, head: finite, ..Verb::default() };
    let lexicon = reader.lexicon;
    let mut participle: Option<usize> = None;
    let mut infinitives: Vec<usize> = Vec::new();
    let mut finites: Vec<usize> = Vec::new();
    for &(start, end) in ranges {
        for at in start..end {
            // A fixed word can be the verb as well: "toegeven".
            let taken = reader.within_chunk(at) && !reader.single_chunk(at, &[Category::MARKER]);
            if taken && Some(at) != finite || reader.text.tokens[at].kind != TokenKind::Word {
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
            verb.stative = main.class == Some("state");
        }
        // The separable verb whose particle stands further on.
        let split = forms
            .iter()
            .filter(|f| f.form.starts_with("split") && !f.form.ends_with("infinitive"))
            .filter_map(|f| Some((f, particle_after(reader, ranges, at, f.particle?)?)))
            .max_by_key(|(f, _)| f.particle.map_or(0, |p| lexicon.names.name(p).len()));
        let simple = forms.iter().filter(|f| f.form == "past" || f.form == "present").map(|f| f.lemma);
        match split {
            Some((split, particle)) => {
                verb.head = Some(particle);
                verb.others.extend(simple);
                if lemma != 0 {
                    verb.others.push(lemma);
                }
                lemma = split.lemma;
            }
            None => {
                verb.perceived |= main.class == Some("perceive");
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
        verb.head = Some(at);
        verb.perceived |= form.class == Some("perceive");
        if let Some(modal) = form.modal {
            verb.flags = verb.flags.with(modal_flags(reader, modal, false));
        }
    }
    let to = |at: usize| at > 0 && reader.mentions.is(lexicon, at - 1, Category::TO_INFINITIVE);
    if aux_is == Some(false) && participle.is_none() && !infinitives.is_empty() {
        if infinitives.iter().all(|&at| to(at)) {
            // "is van plan te winnen": with "zijn" or "hebben", what is still to do.
            verb.flags = verb.flags.with(Flags::WANTED);
        } else if infinitives.iter().any(|&at| forms_of(reader, at).iter().any(|f| f.modal.is_some())) {
            // "had eerste moeten worden".
            verb.undone = verb.past;
        }
    }
    let perceives = |at: usize| forms_of(reader, at).iter().any(|f| f.class == Some("perceive"));
    verb.perceived &= participle.is_none() && infinitives.iter().any(|&at| !to(at) && !perceives(at));
    if let Some(at) = participle {
        let forms = forms_of(reader, at);
        let with_particle = forms.iter().filter(|f| f.form == "participle");
        // "had gehoopt", "had weinig gescheeld".
        if let (Some(false), Some(modal)) = (aux_is, forms.iter().find_map(|f| f.modal)) {
            verb.flags = verb.flags.with(modal_flags(reader, modal, false));
        }
        let mut lemmas = with_particle.map(|f| f.lemma);
        if let Some(first) = lemmas.next() {
            if lemma != 0 {
                verb.others.push(lemma);
            }
            lemma = first;
            verb.head = Some(at);
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
    verb.stative &= participle.is_some();
    verb.copula = aux_is.is_some() && participle.is_none() && infinitives.is_empty() && finites.len() == 1;
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
        "nearly" => Flags::NEARLY,
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

/// The particle that stands behind the finite verb where a particle can: at the end of the clause or before another verb, a
/// mark or a prepositional phrase.
fn particle_after(reader: &Reader, ranges: &[(usize, usize)], finite: usize, particle: u32) -> Option<usize> {
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
                return Some(at);
            }
        }
    }
    None
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
