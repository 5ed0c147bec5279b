//! Verbs of a clause: finite verb, participle, infinitive and separable particle become one lemma with its modality.

use smallvec::SmallVec;

use super::flags::Flags;
use super::segment::Reader;
use crate::grammar::{Category, FeatureValue, Key, Sense, VerbForm, WordId};
use crate::text::{Mark, TokenKind};

/// The verbs of a clause.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verb {
    /// The finite verb, as a token.
    pub finite: Option<usize>,
    /// The lemma that carries the meaning, by number in the lexicon's names; 0 for none.
    pub lemma: u32,
    /// The other lemmas that the clause's verbs can be: the simple verb beside the separable one, "laten" beside "schieten".
    pub others: SmallVec<[u32; 4]>,
    /// The word that carries the meaning, as a token: a participle, an infinitive or a particle, else the finite verb.
    pub head: Option<usize>,
    /// The finite verb is a plural: several do it, or a team.
    pub plural: bool,
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

/// What can follow a particle that belongs to the verb before it.
const FOLLOWS_PARTICLE: u128 = Category::PREPOSITION.bit()
    | Category::COORDINATOR.bit()
    | Category::SUBORDINATOR.bit()
    | Category::VERB.bit()
    | Category::RELATIVE.bit();

/// Who did it, between "de door" and its participle, is at most so many tokens.
const LONGEST_AGENT: usize = 6;

/// What is told beside, between commas, has no more tokens.
const FURTHEST_COMMA: usize = 100;

/// A clause is read with so many verbs at the most.
const MOST_VERBS: usize = 12;

/// Reads the verbs of the tokens in `ranges`.
pub(super) fn read(reader: &Reader, ranges: &[(usize, usize)], finite: Option<usize>) -> Verb {
    let mut verb = Verb { finite, head: finite, ..Verb::default() };
    let lexicon = reader.lexicon;
    // "passive" for the auxiliary of the passive, "state" for "zijn", "ingressive" for that of what is about to happen,
    // "perceive" for who sees or hears another do it, "call" for what somebody is called.
    let class = |sense: &Sense| lexicon.name(sense.features, Key::Class);
    let undergoes = |(_, sense): (VerbForm, &Sense)| matches!(class(sense), Some("passive" | "state"));
    let forces = |(_, sense): (VerbForm, &Sense)| class(sense) == Some("force");
    let mut participle: Option<usize> = None;
    // Whether a comma stands between a token and the finite verb.
    let parted = |at: usize| {
        let between = finite.map_or(0..0, |f| at.max(f.saturating_sub(FURTHEST_COMMA))..f);
        between.into_iter().any(|t| reader.text.tokens[t].is(Mark::Comma))
    };
    let mut infinitives: SmallVec<[usize; 4]> = SmallVec::new();
    let mut finites: SmallVec<[usize; 4]> = SmallVec::new();
    for &(start, end) in ranges {
        // Most words are no verbs.
        for at in (start..end).filter(|&at| !reader.verb_use(at).is_none() || Some(at) == finite) {
            // A fixed word can be the verb as well: "toegeven".
            let taken = reader.within_chunk(at) && !reader.single_chunk(at, Category::MARKER.bit());
            if taken && Some(at) != finite || reader.text.tokens[at].kind != TokenKind::Word {
                continue;
            }
            if Some(at) == finite {
                finites.push(at);
                continue;
            }
            let uses = reader.verb_use(at);
            let can = (uses.is_participle(), uses.is_infinitive(), uses.is_finite());
            if can.0 && parted(at) {
                // "Smit, gesteund door haar fans, werd vierde": told beside.
                continue;
            }
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
    let mut called = false;
    for &at in &finites {
        let forms = || forms_of(reader, at);
        let main = forms().find(|(form, _)| form.is_past() || form.is_present());
        let past = forms().any(|(form, _)| form.is_past());
        if Some(at) == finite || verb.finite.is_none() {
            verb.past = past;
            verb.plural = is_plural(reader, at);
        }
        let Some((_, main)) = main else { continue };
        if let Some(modal) = lexicon.name(main.features, Key::Modal) {
            verb.flags = verb.flags.with(modal_flags(modal, past));
        }
        if lexicon.has(main.features, Key::Aux) {
            aux_is = Some(class(main) == Some("passive"));
            verb.stative = class(main) == Some("state");
        }
        // The separable verb whose particle stands further on.
        let particles = if forms().any(|(form, _)| form.is_split_finite()) {
            particles_after(reader, ranges, at)
        } else {
            SmallVec::new()
        };
        let named = |p: usize| lexicon.names.id_in_lower_case(reader.text.word(p)).map(FeatureValue::Name);
        let names: SmallVec<[_; 4]> = particles.iter().map(|&p| named(p)).collect();
        let stands = |sense: &Sense| {
            let particle = lexicon.feature(sense.features, Key::Particle)?;
            names.iter().position(|name| *name == Some(particle)).map(|at| particles[at])
        };
        let split = forms()
            .filter(|(form, _)| form.is_split_finite() && !particles.is_empty())
            .filter_map(|(_, sense)| Some((sense, stands(sense)?)))
            .max_by_key(|(sense, _)| lexicon.name(sense.features, Key::Particle).map_or(0, str::len));
        let simple = forms().filter(|(form, _)| form.is_simple_finite()).map(|(_, sense)| sense.canonical);
        match split {
            Some((split, particle)) => {
                verb.head = Some(particle);
                verb.others.extend(simple);
                if lemma != 0 {
                    verb.others.push(lemma);
                }
                lemma = split.canonical;
            }
            None => {
                verb.perceived |= class(main) == Some("perceive");
                called |= class(main) == Some("call");
                let mut simple = simple;
                let first = simple.next().unwrap_or(main.canonical);
                verb.others.extend(simple);
                if lemma == 0 {
                    lemma = first;
                } else {
                    verb.others.push(first);
                }
            }
        }
    }
    // "werd gedwongen op te geven", "was genoodzaakt op te geven": who is made to do it does it; "Smit dwong Maes op te geven"
    // says it of another.
    let forced = participle.filter(|&at| !infinitives.is_empty() && reader.forced(at));
    // "zag zich genoodzaakt op te geven" as well.
    let itself = |at: usize| {
        let sense = reader.mentions.sense(lexicon, at, Category::PRONOUN);
        sense.and_then(|s| lexicon.name(s.features, Key::Form)) == Some("reflexive")
    };
    let reflexive = forced.is_some() && ranges.iter().any(|&(start, end)| (start..end).any(itself));
    if forced.is_some() && (reflexive || finites.iter().any(|&at| forms_of(reader, at).any(undergoes))) {
        participle = None;
        verb.flags = verb.flags.with(Flags::MUST);
    } else if forced.is_some() || finites.iter().any(|&at| forms_of(reader, at).any(forces)) {
        infinitives.clear();
    }
    // "moest worden gereden": it is the infinitive that makes it a passive.
    let modal = |at: usize| forms_of(reader, at).any(|(_, s)| lexicon.name(s.features, Key::Modal).is_some());
    let passive = |at: usize| forms_of(reader, at).any(|(_, s)| class(s) == Some("passive"));
    if participle.is_some() && finites.first().is_some_and(|&at| modal(at)) && infinitives.iter().any(|&at| passive(at))
    {
        aux_is = Some(true);
    }
    let to = |at: usize| at > 0 && reader.mentions.is(lexicon, at - 1, Category::TO_INFINITIVE);
    // The particle verbs hidden in infinitives and participles carry the meaning.
    for &at in &infinitives {
        // "op te geven": its particle stands before "te"; "op moeten geven": before all of the infinitives.
        let first = infinitives.iter().rev().fold(at, |first, &other| if other + 1 == first { other } else { first });
        let particle = at.checked_sub(2).filter(|_| to(at)).or(first.checked_sub(1).filter(|_| first < at));
        let particle =
            particle.and_then(|p| lexicon.names.id_in_lower_case(reader.text.word(p))).map(FeatureValue::Name);
        let split = |&(form, sense): &(VerbForm, &Sense)| {
            form == VerbForm::SplitInfinitive && lexicon.feature(sense.features, Key::Particle) == particle
        };
        let apart = particle.and_then(|_| forms_of(reader, at).find(split));
        let plain = || forms_of(reader, at).find(|(form, _)| *form == VerbForm::Infinitive);
        let Some((_, sense)) = apart.or_else(plain) else { continue };
        if lemma != 0 {
            verb.others.push(lemma);
        }
        lemma = sense.canonical;
        verb.head = Some(at);
        verb.perceived |= class(sense) == Some("perceive");
        if let Some(modal) = lexicon.name(sense.features, Key::Modal) {
            verb.flags = verb.flags.with(modal_flags(modal, false));
        }
    }
    if forced.is_some() {
        // "is gedwongen": it has come to pass.
        verb.past |= verb.stative;
    } else if aux_is == Some(false) && participle.is_none() && !infinitives.is_empty() {
        if infinitives.iter().all(|&at| to(at)) {
            // "is van plan te winnen": with "zijn" or "hebben", what is still to do.
            verb.flags = verb.flags.with(Flags::WANTED);
        } else if infinitives
            .iter()
            .any(|&at| forms_of(reader, at).any(|(_, s)| lexicon.name(s.features, Key::Modal).is_some()))
        {
            // "had eerste moeten worden"; "heeft af moeten stappen": it has come to pass.
            verb.undone = verb.past;
            verb.past = true;
        }
    }
    let perceives = |at: usize| forms_of(reader, at).any(|(_, sense)| class(sense) == Some("perceive"));
    verb.perceived &= participle.is_none() && infinitives.iter().any(|&at| !to(at) && !perceives(at));
    if let Some(at) = participle {
        // "had gehoopt", "verwacht wordt", "had weinig gescheeld".
        let modal = forms_of(reader, at).find_map(|(_, sense)| lexicon.name(sense.features, Key::Modal));
        if let (Some(_), Some(modal)) = (aux_is, modal) {
            verb.flags = verb.flags.with(modal_flags(modal, false));
        }
        let participles = forms_of(reader, at).filter(|(form, _)| *form == VerbForm::Participle);
        let mut lemmas = participles.map(|(_, sense)| sense.canonical);
        if let Some(first) = lemmas.next() {
            // "Was als eerste opgestaan": the auxiliary says nothing of its own; "was de beste, gevolgd door …" it does.
            let apart = at > 0 && matches!(reader.text.tokens[at - 1].kind, TokenKind::Mark(_));
            if verb.stative && !apart {
                verb.others.clear();
            } else if lemma != 0 {
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
        let goes = |(form, sense): (VerbForm, &Sense)| form == VerbForm::Present && class(sense) == Some("ingressive");
        if finites.first().is_some_and(|&at| forms_of(reader, at).any(goes)) {
            verb.flags = verb.flags.with(Flags::FUTURE);
        }
    }
    verb.stative &= participle.is_some();
    // "was Maes te snel af": with its particle it says what somebody did to another.
    let split = verb.head.is_some_and(|h| !finites.contains(&h));
    verb.copula =
        (aux_is.is_some() || called) && participle.is_none() && infinitives.is_empty() && finites.len() == 1 && !split;
    verb.lemma = lemma;
    verb.others.sort_unstable();
    verb.others.dedup();
    verb.others.retain(|o| *o != lemma);
    verb
}

fn modal_flags(modal: &str, past: bool) -> Flags {
    match modal {
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

/// Whether the finite verb at a token can be but a plural.
pub(super) fn is_plural(reader: &Reader, at: usize) -> bool {
    let mut finite = forms_of(reader, at).filter(|(form, _)| form.is_past() || form.is_present()).peekable();
    finite.peek().is_some() && finite.all(|(_, sense)| reader.lexicon.has(sense.features, Key::Plural))
}

/// A token's readings as a verb.
fn forms_of<'a>(reader: &Reader<'a>, at: usize) -> impl Iterator<Item = (VerbForm, &'a Sense)> {
    let word = reader.mentions.words.get(at).copied().unwrap_or(WordId::UNKNOWN);
    reader.lexicon.senses(word).iter().filter_map(|sense| Some((sense.form?, sense)))
}

/// The particles behind the finite verb that stand where one can: at the end of the clause or before another verb, a mark
/// or a prepositional phrase.
fn particles_after(reader: &Reader, ranges: &[(usize, usize)], finite: usize) -> SmallVec<[usize; 4]> {
    let mut particles = SmallVec::new();
    let from = ranges.partition_point(|r| r.1 <= finite);
    for &(start, end) in ranges[from..].iter().take(WINDOW) {
        for at in start.max(finite + 1)..end.min(finite + WINDOW) {
            if !reader.mentions.is(reader.lexicon, at, Category::PARTICLE) || reader.within_longer_chunk(at) {
                continue;
            }
            let closes = at + 1 >= end
                || match reader.text.tokens[at + 1].kind {
                    TokenKind::Mark(mark) => mark != Mark::QuoteOpen,
                    _ => {
                        let next = reader.mentions.words[at + 1];
                        !reader.within_chunk(at + 1)
                            && reader.lexicon.is_any(next, FOLLOWS_PARTICLE)
                            && !reader.mentions.is(reader.lexicon, at + 1, Category::DETERMINER)
                            || starts_phrase(reader, at + 1)
                    }
                };
            if closes {
                particles.push(at);
            }
        }
    }
    particles
}

/// Whether a chunk that begins with a preposition of its own stands here ("als achtste", "op de vijfde plaats").
fn starts_phrase(reader: &Reader, at: usize) -> bool {
    let Some(index) = reader.mentions.chunk_of.get(at).and_then(|c| c.checked_sub(1)) else { return false };
    let chunk = reader.mentions.chunks[index as usize];
    chunk.start as usize == at
        && (reader.mentions.is(reader.lexicon, at, Category::PREPOSITION)
            || reader.mentions.is(reader.lexicon, at, Category::SUBORDINATOR))
}

/// Whether a token is of a negation of several words: "niet meer".
fn denies(reader: &Reader, at: usize) -> bool {
    let chunk = reader.mentions.chunk_of.get(at).and_then(|c| c.checked_sub(1));
    let negation = |c: u32| reader.mentions.reading(reader.mentions.chunks[c as usize], Category::NEGATION);
    chunk.is_some_and(|c| negation(c).is_some())
}

/// A participle before a noun is an adjective: "de gevallen schaatser".
fn attributive(reader: &Reader, at: usize, end: usize) -> bool {
    let before = at.checked_sub(1).is_some_and(|b| {
        reader.mentions.is(reader.lexicon, b, Category::DETERMINER)
            && !reader.mentions.is(reader.lexicon, b, Category::PRONOUN)
            // "is niet meer gestart": no quantity of what follows.
            && !denies(reader, b)
    });
    // "in de door Smit gewonnen editie".
    let by = || {
        let from = at.saturating_sub(LONGEST_AGENT);
        (from..at).rev().any(|t| {
            let sense = reader.mentions.sense(reader.lexicon, t, Category::PREPOSITION);
            sense.and_then(|s| reader.lexicon.name(s.features, Key::Role)) == Some("by")
                && t.checked_sub(1).is_some_and(|b| {
                    reader.mentions.is(reader.lexicon, b, Category::DETERMINER) && !reader.within_longer_chunk(b)
                })
        })
    };
    at + 1 < end && (before || by() && reader.text.tokens[at + 1].is_wordlike())
}
