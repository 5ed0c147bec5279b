//! Segments: the pieces of a sentence between its marks, subordinators, relatives and coordinators.

use crate::grammar::{Category, Key, Lexicon, Sense, VerbForm, VerbUse, WordId};
use crate::mention::{Chunk, Mention, Mentions};
use crate::text::{Mark, Sentence, Shape, Text, Token, TokenKind};

/// What opens a segment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Opener {
    /// The start of the sentence.
    Start,
    /// A comma, a dash, a colon or a semicolon.
    Mark,
    /// A colon or semicolon: a clause of its own may follow.
    Strong,
    /// A coordinator.
    Coordinator,
    /// A subordinator.
    Subordinator,
    /// A relative word, perhaps behind a preposition.
    Relative,
    /// An opening bracket.
    Bracket,
    /// What follows a closing bracket goes on where the bracket broke in.
    Resume,
}

/// A piece of a sentence.
#[derive(Clone, Copy, Debug)]
pub(super) struct Segment {
    /// The first token, after the mark but with the opening word.
    pub start: usize,
    /// The token after the last.
    pub end: usize,
    /// What opens it.
    pub opener: Opener,
    /// Whether a mark stands before the opening word.
    pub marked: bool,
    /// It stands in brackets.
    pub nested: bool,
    /// The first finite verb.
    pub finite: Option<usize>,
}

/// How far ahead, in tokens, a verb is looked for: so that the work stays linear in a sentence without end.
const WINDOW: usize = 80;

/// So many tokens ahead the verb of a clause without a finite verb is looked for.
const LONGEST_INFINITIVE_CLAUSE: usize = 20;

/// Single words of these categories can be verbs all the same: "zijn", "mist".
const VERBAL: u128 = Category::PRONOUN.bit() | Category::REASON.bit() | Category::MARKER.bit() | Category::RANK.bit();

/// Words of other categories open no segment, and neither do marks.
const OPENERS: u128 =
    Category::COORDINATOR.bit() | Category::SUBORDINATOR.bit() | Category::RELATIVE.bit() | Category::PREPOSITION.bit();

/// What the clause stage reads from.
pub(super) struct Reader<'a> {
    pub text: &'a Text,
    pub mentions: &'a Mentions,
    pub lexicon: &'a Lexicon,
}

impl Reader<'_> {
    /// Cuts a sentence.
    pub fn segments(&self, sentence: &Sentence, out: &mut Vec<Segment>) {
        let mut start = sentence.start;
        let mut opener = Opener::Start;
        let mut marked = false;
        let mut at = sentence.start;
        let mut depth = 0usize;
        // Where the time ends of somebody who came behind: "won in 27,35 voor Smit in 27,40".
        let mut times_end = None;
        let close = |range: (usize, usize), opener: Opener, marked: bool, nested: bool, out: &mut Vec<Segment>| {
            let (start, end) = range;
            if start < end {
                // "(sprint)": a word in brackets is no clause.
                let finite = if nested && end - start == 1 { None } else { self.finite_in(start, end) };
                out.push(Segment { start, end, opener, marked, nested, finite });
            }
        };
        while at < sentence.end {
            let token = &self.text.tokens[at];
            if let TokenKind::Mark(mark) = token.kind {
                let in_chunk = self.within_chunk(at);
                let nested = depth > 0;
                let next = match mark {
                    _ if in_chunk => None,
                    Mark::Comma => Some(Opener::Mark),
                    Mark::Dash if !token.glued || !self.text.tokens.get(at + 1).is_some_and(|t| t.glued) => {
                        Some(Opener::Mark)
                    }
                    Mark::Colon | Mark::Semicolon => Some(Opener::Strong),
                    Mark::Open => {
                        depth += 1;
                        Some(Opener::Bracket)
                    }
                    Mark::Close => {
                        depth = depth.saturating_sub(1);
                        Some(Opener::Resume)
                    }
                    _ => None,
                };
                if let Some(next) = next {
                    close((start, at), opener, marked, nested, out);
                    start = at + 1;
                    // What follows a mark behind a closing bracket opens as after any mark.
                    opener = next;
                    marked = true;
                }
                at += 1;
                continue;
            }
            if times_end == Some(at) {
                close((start, at), opener, marked, true, out);
                (start, opener, marked) = (at, Opener::Resume, false);
            } else if let Some(end) = self.time_of_another(at, start, out.last(), times_end) {
                close((start, at), opener, marked, depth > 0, out);
                (start, opener, marked) = (at, Opener::Bracket, true);
                times_end = Some(end);
                at = end.min(sentence.end);
                continue;
            }
            // "Nadat Smit won schreef Maes de rit op zijn naam": no mark tells where the main clause begins.
            let condition = opener == Opener::Subordinator && start == sentence.start && !marked;
            if condition && self.main_verb_behind(start, at) {
                close((start, at), opener, marked, depth > 0, out);
                (start, opener, marked) = (at, Opener::Mark, true);
            } else if at > sentence.start {
                if let Some(word_opener) = self.opening_word(sentence, start, at) {
                    let fresh = at == start;
                    if !fresh {
                        close((start, at), opener, marked, depth > 0, out);
                        marked = false;
                    }
                    if !(fresh && opener == Opener::Bracket) {
                        opener = word_opener;
                    }
                    start = at;
                }
            } else if self.subordinates(sentence, at) || self.infinitive_clause(sentence, at) {
                opener = Opener::Subordinator;
            }
            at += 1;
        }
        close((start, sentence.end), opener, marked, depth > 0, out);
    }

    /// Whether a finite verb stands right behind the one that ends the clause before, and before who does it.
    fn main_verb_behind(&self, start: usize, at: usize) -> bool {
        const SUBJECTS: u128 = Category::PERSON.bit() | Category::TEAM.bit() | Category::EPITHET.bit();
        let plain = |at: usize| self.is_finite(at, at + 1) && !self.verb_use(at).is_infinitive();
        let subject = || {
            let chunk = self.mentions.chunk_at(at + 1);
            chunk.is_some_and(|c| c.is_any(SUBJECTS)) || self.subject_pronoun(at + 1)
        };
        at > start + 2 && plain(at) && plain(at - 1) && !self.within_chunk(at) && subject()
    }

    /// Where the time ends that begins at a token and is of who is named right before it, behind another with a time: "won in
    /// 27,35 voor Smit in 27,40 en Maes in 27,45". It is read as if it stood in brackets.
    fn time_of_another(&self, at: usize, start: usize, last: Option<&Segment>, before: Option<usize>) -> Option<usize> {
        if !self.mentions.is_any(at, Category::PREPOSITION.bit()) {
            return None;
        }
        let role = |at: usize| {
            let sense = self.mentions.sense(self.lexicon, at, Category::PREPOSITION);
            sense.and_then(|s| self.lexicon.name(s.features, Key::Role))
        };
        let person = at.checked_sub(1).filter(|&b| b >= start)?;
        if !matches!(role(at), Some("in" | "with")) {
            return None;
        }
        let time = self.mentions.at(at + 1).find(|m| m.category == Category::TIME)?;
        let number = self.mentions.chunk_of[person].checked_sub(1)?;
        let named = self.mentions.chunks[number as usize];
        let governor = (named.start as usize).checked_sub(1)?;
        let ahead = matches!(role(governor), Some("for" | "before" | "behind"));
        let earlier = || (start..governor).any(|t| self.mentions.may_be(t, Category::TIME.bit()));
        let goes_on = governor == start
            && self.mentions.is(self.lexicon, start, Category::COORDINATOR)
            && last.is_some_and(|l| l.opener == Opener::Bracket && before == Some(l.end));
        (named.is_any(Category::PERSON.bit()) && (ahead && earlier() || goes_on)).then_some(time.end as usize)
    }

    /// What kind of segment a word opens, if any.
    fn opening_word(&self, sentence: &Sentence, start: usize, at: usize) -> Option<Opener> {
        // Most words open none.
        if !self.mentions.is_any(at, OPENERS) {
            return None;
        }
        if self.within_chunk(at) && !self.pronoun_chunk(at) {
            return None;
        }
        if self.mentions.is(self.lexicon, at, Category::COORDINATOR) {
            // "het is de vraag of Smit wint", "Smit of Maes wint".
            let whether = self.asked_before(at) && self.subordinates(sentence, at);
            return Some(if whether { Opener::Subordinator } else { Opener::Coordinator });
        }
        if self.asks(sentence, at) {
            return Some(Opener::Subordinator);
        }
        let after_mark = at == start;
        let coordinated = at > sentence.start && self.mentions.is(self.lexicon, at - 1, Category::COORDINATOR);
        // "waarna die …": behind a relative word "die" is a pronoun.
        let nested = at > start && at == start + 1 && self.mentions.is(self.lexicon, start, Category::RELATIVE);
        if self.mentions.is(self.lexicon, at, Category::RELATIVE)
            && !nested
            && !coordinated
            && !self.is_finite(at + 1, sentence.end) | after_mark
            && self.relative_here(sentence, at, after_mark)
        {
            return Some(Opener::Relative);
        }
        // "voor wie", "met wie": the preposition belongs to the relative clause.
        if after_mark
            && self.mentions.is(self.lexicon, at, Category::PREPOSITION)
            && at + 1 < sentence.end
            && self.mentions.is(self.lexicon, at + 1, Category::RELATIVE)
            && !self.within_chunk(at + 1)
            && self.relative_here(sentence, at + 1, true)
        {
            return Some(Opener::Relative);
        }
        (self.subordinates(sentence, at) || self.infinitive_clause(sentence, at)).then_some(Opener::Subordinator)
    }

    /// Whether a clause that asks begins without a mark: "weet wie wint", "vechten uit wie wint"; but "de man met wie Smit won".
    pub(super) fn asks(&self, sentence: &Sentence, at: usize) -> bool {
        let interrogative = |at: usize| {
            let pronoun = self.mentions.sense(self.lexicon, at, Category::PRONOUN);
            let determiner = || self.mentions.sense(self.lexicon, at, Category::DETERMINER);
            pronoun.is_some_and(|p| self.lexicon.has(p.features, Key::Interrogative))
                || determiner().is_some_and(|d| self.lexicon.name(d.features, Key::Form) == Some("interrogative"))
        };
        let Some(before) = at.checked_sub(1).filter(|&b| b >= sentence.start) else { return false };
        if self.text.tokens[before].kind != TokenKind::Word || self.text.tokens[at].first {
            return false;
        }
        let governed = self.mentions.is(self.lexicon, at, Category::PREPOSITION) && interrogative(at + 1);
        let described = self.single_or_longer(before, Category::EPITHET);
        let asked = governed && !described
            || interrogative(at)
                && !self.mentions.is_any(before, Category::PREPOSITION.bit() | Category::COORDINATOR.bit());
        let limit = sentence.end.min(at + WINDOW);
        asked && (at + 1..limit).any(|i| self.is_finite(i, limit))
    }

    /// Whether a word that is also a subordinator stands behind what can ask: a verb, its particle, a denial.
    fn asked_before(&self, at: usize) -> bool {
        let sense = self.mentions.sense(self.lexicon, at, Category::SUBORDINATOR);
        let kind = sense.and_then(|s| self.lexicon.name(s.features, Key::Kind));
        kind == Some("whether")
            && at.checked_sub(1).is_some_and(|b| {
                !self.verb_use(b).is_none()
                    || self.mentions.is(self.lexicon, b, Category::PARTICLE)
                    || self.mentions.is(self.lexicon, b, Category::NEGATION)
            })
    }

    /// "…, na Maes te hebben verslagen", "zonder te winnen", "door te winnen": a clause without a finite verb.
    fn infinitive_clause(&self, sentence: &Sentence, at: usize) -> bool {
        let Some(sense) = self.mentions.sense(self.lexicon, at, Category::PREPOSITION) else { return false };
        if !matches!(self.lexicon.name(sense.features, Key::Role), Some("after" | "without" | "by")) {
            return false;
        }
        let limit = sentence.end.min(at + LONGEST_INFINITIVE_CLAUSE);
        // "door met 3-1 te winnen": the dash of a score ends nothing.
        let marked = |i: usize| matches!(self.text.tokens[i].kind, TokenKind::Mark(_)) && !self.within_chunk(i);
        let ends = |i: usize| marked(i) || self.is_finite(i, limit);
        let end = (at + 1..limit).find(|&i| ends(i)).unwrap_or(limit);
        // "Na Maes te hebben verslagen won Smit": no mark tells where it ends.
        let closed = end >= limit || marked(end);
        let to = |i: &usize| self.mentions.is(self.lexicon, *i, Category::TO_INFINITIVE) && self.infinitive(*i + 1);
        // "was door ziekte gedwongen op te geven": the illness did it, and "te" goes with being forced.
        (closed || at > sentence.start)
            && (at + 1..end).find(to).is_some_and(|to| !(at + 1..to).any(|i| self.forced(i)))
    }

    /// Whether a word is the participle of making somebody do something.
    pub(super) fn forced(&self, at: usize) -> bool {
        let forces = |s: &Sense| {
            s.form == Some(VerbForm::Participle) && self.lexicon.name(s.features, Key::Class) == Some("force")
        };
        self.verb_use(at).is_participle() && self.lexicon.senses(self.mentions.words[at]).iter().any(forces)
    }

    fn relative_here(&self, sentence: &Sentence, at: usize, after_mark: bool) -> bool {
        // "wat te vieren": something, not what.
        if self.mentions.is(self.lexicon, at + 1, Category::TO_INFINITIVE) {
            return false;
        }
        // A clause follows, and the word is not the determiner of a noun right behind it.
        let limit = sentence.end.min(at + WINDOW);
        let verb = (at + 1..limit).any(|i| self.is_finite(i, limit));
        let complement = self.mentions.sense(self.lexicon, at, Category::SUBORDINATOR).is_some();
        let noun_before = at.checked_sub(1).is_some_and(|b| {
            // "dacht dat", "hoopte even dat": what is thought, not what the word before is.
            let thought = complement
                && match self.within_chunk(b) {
                    true => self.adverbial_or_person(b),
                    // "het lijkt onwaarschijnlijk dat": right behind the verb it is no noun.
                    false => self.verb_like(b) || self.adverb(b) || b > sentence.start + 1 && self.is_finite(b - 1, b),
                };
            // "het record van 36,09 dat zij reed".
            let figure = || self.single_or_longer(b, Category::TIME) || self.single_or_longer(b, Category::POINTS);
            (self.text.tokens[b].kind == TokenKind::Word || figure())
                && !self.mentions.is(self.lexicon, b, Category::PREPOSITION)
                // "leverde dat": right behind the verb it is a pronoun.
                && !self.is_finite(b, at)
                && !thought
        });
        verb && (after_mark || noun_before && self.verb_final(at + 1, sentence.end))
    }

    /// Whether a token is a verb by its form, and no noun by what stands before it.
    fn verb_like(&self, at: usize) -> bool {
        let uses = self.verb_use(at);
        self.is_finite(at, at + 1) || uses.is_participle() || uses.is_infinitive() && !self.noun_position(at)
    }

    /// Whether a token ends a chunk that a relative "dat" is never about: a person or a day.
    fn adverbial_or_person(&self, at: usize) -> bool {
        [
            Category::PERSON,
            Category::PRONOUN,
            Category::WEEKDAY,
            Category::MENTION_DAY,
            Category::RELATIVE_DAY,
            Category::RELATIVE_PERIOD,
        ]
        .iter()
        .any(|&category| self.single_or_longer(at, category))
    }

    fn determiner(&self, at: usize) -> bool {
        self.mentions.is(self.lexicon, at, Category::DETERMINER)
    }

    fn adverb(&self, at: usize) -> bool {
        self.mentions.is(self.lexicon, at, Category::ADVERB)
    }

    /// Whether no finite verb stands directly behind, so that a clause with its verb at the end may follow.
    fn verb_final(&self, at: usize, limit: usize) -> bool {
        !self.is_finite(at, limit)
    }

    /// "Vrijdag leverde dat een plak op": behind a verb with but a day or an adverb before it the word is a pronoun.
    fn fronted(&self, sentence: &Sentence, at: usize) -> bool {
        let Some(verb) = at.checked_sub(1).filter(|&v| v > sentence.start && self.is_finite(v, at)) else {
            return false;
        };
        let from = verb.saturating_sub(3).max(sentence.start);
        (from..verb).all(|t| {
            let days = [Category::WEEKDAY, Category::RELATIVE_DAY, Category::DATE, Category::ADVERB];
            days.iter().any(|&c| self.mentions.is(self.lexicon, t, c))
        })
    }

    fn subordinates(&self, sentence: &Sentence, at: usize) -> bool {
        if self.within_chunk(at) && !self.pronoun_chunk(at) {
            return false;
        }
        let Some(sense) = self.mentions.sense(self.lexicon, at, Category::SUBORDINATOR) else { return false };
        let kind = self.lexicon.name(sense.features, Key::Kind).unwrap_or("");
        if kind == "comparison" {
            return false;
        }
        if matches!(kind, "complement" | "whether") && self.fronted(sentence, at) {
            return false;
        }
        // "Toen won Kok", "dat was": with the verb right behind, it is an adverb or a pronoun.
        if self.is_finite(at + 1, sentence.end) {
            return false;
        }
        let limit = sentence.end.min(at + WINDOW);
        let mut end = at + 1;
        while end < limit
            && !matches!(self.text.tokens[end].kind, TokenKind::Mark(Mark::Comma | Mark::Colon | Mark::Semicolon))
        {
            end += 1;
        }
        if kind == "purpose" {
            // "om … te": an infinitive with its own word stands in the clause.
            return (at + 1..end).any(|i| self.infinitive(i));
        }
        if !(at + 1..limit).any(|i| self.is_finite(i, limit)) {
            return false;
        }
        // A word that is also a preposition or an adverb opens a clause only where its verb stands at the end.
        let double = self.mentions.is(self.lexicon, at, Category::PREPOSITION)
            || self.mentions.is(self.lexicon, at, Category::ADVERB)
            // "mocht hij winnen" against "hij mocht starten".
            || self.verb_use(at).is_finite();
        if !double {
            return true;
        }
        let marked = at == sentence.start
            || matches!(self.text.tokens[at - 1].kind, TokenKind::Mark(_))
            || self.mentions.is(self.lexicon, at - 1, Category::COORDINATOR);
        // "zat vooraan toen Maes viel": no mark tells where it begins.
        let begins = || {
            !self.mentions.is(self.lexicon, at, Category::PREPOSITION)
                && (self.determiner(at + 1) || self.single_or_longer(at + 1, Category::PERSON))
                && (sentence.start..at).any(|i| self.is_finite(i, at))
        };
        self.subject_pronoun(at + 1) || (marked || begins()) && self.verb_closes(at + 1, end)
    }

    fn subject_pronoun(&self, at: usize) -> bool {
        self.mentions.sense(self.lexicon, at, Category::PRONOUN).is_some_and(|s| {
            self.lexicon.name(s.features, Key::Form) == Some("subject")
                && self.lexicon.name(s.features, Key::Gender) != Some("neuter")
        })
    }

    /// Whether the last word of a stretch is a verb, and one of its verbs is finite.
    fn verb_closes(&self, start: usize, end: usize) -> bool {
        let last = (start..end).rev().find(|&i| self.text.tokens[i].is_wordlike());
        last.is_some_and(|i| !self.verb_use(i).is_none()) && (start..end).any(|i| self.is_finite(i, end))
    }

    fn infinitive(&self, at: usize) -> bool {
        self.verb_use(at).is_infinitive()
    }

    /// Whether a record is named right before a token, perhaps with its year, contest or holder behind it: "het record uit
    /// 2019", "het record van Smit".
    pub fn record_before(&self, at: usize) -> bool {
        let mut end = at;
        for _ in 0..2 {
            let from = self.mentions.chunks.partition_point(|c| (c.end as usize) <= end);
            let Some(chunk) = from.checked_sub(1).map(|c| self.mentions.chunks[c]) else { return false };
            let words = chunk.end as usize..end;
            if words.len() > 2 || words.into_iter().any(|t| !self.text.tokens[t].is_wordlike()) {
                return false;
            }
            let reads = |category| self.mentions.reading(chunk, category).is_some();
            if reads(Category::RECORD_WORD) {
                return true;
            }
            let beside = [Category::YEAR, Category::DISCIPLINE, Category::PERSON];
            if !beside.into_iter().any(reads) {
                return false;
            }
            end = chunk.start as usize;
        }
        false
    }

    /// The chunks of a stretch.
    pub fn chunks(&self, start: usize, end: usize) -> impl Iterator<Item = Chunk> + '_ {
        let chunks = &self.mentions.chunks;
        let from = self.mentions.first_chunk(start);
        chunks[from..].iter().copied().take_while(move |c| (c.start as usize) < end)
    }

    /// Whether a token stands within a chunk that is more than a function word.
    pub fn within_chunk(&self, at: usize) -> bool {
        self.mentions.chunk_of.get(at).is_some_and(|&c| c > 0)
    }

    /// Whether a token stands within a chunk of more than one token.
    pub fn within_longer_chunk(&self, at: usize) -> bool {
        self.mentions.chunk_of.get(at).and_then(|c| c.checked_sub(1)).is_some_and(|c| {
            let chunk = self.mentions.chunks[c as usize];
            chunk.end - chunk.start > 1
        })
    }

    fn pronoun_chunk(&self, at: usize) -> bool {
        self.single_chunk(at, Category::PRONOUN.bit())
    }

    /// Whether a token stands within a chunk of a category.
    fn single_or_longer(&self, at: usize, category: Category) -> bool {
        let Some(index) = self.mentions.chunk_of.get(at).and_then(|c| c.checked_sub(1)) else { return false };
        self.mentions.reading(self.mentions.chunks[index as usize], category).is_some()
    }

    /// Whether a token is a chunk of its own as one of the categories, one bit each.
    pub fn single_chunk(&self, at: usize, categories: u128) -> bool {
        let Some(index) = self.mentions.chunk_of.get(at).and_then(|c| c.checked_sub(1)) else { return false };
        let chunk = self.mentions.chunks[index as usize];
        chunk.end - chunk.start == 1 && chunk.is_any(categories)
    }

    /// The forms that a token has as a verb.
    pub fn verb_use(&self, at: usize) -> VerbUse {
        self.mentions.verb_use(at)
    }

    /// Whether a token is a finite verb, as far as its form and its neighbours tell.
    pub fn is_finite(&self, at: usize, limit: usize) -> bool {
        if at >= limit {
            return false;
        }
        // Most words are no verbs.
        if !self.verb_use(at).is_finite() {
            return false;
        }
        let token = &self.text.tokens[at];
        if token.kind != TokenKind::Word || self.within_chunk(at) && !self.single_chunk(at, VERBAL) {
            return false;
        }
        if token.shape != Shape::Lower && !token.first {
            return false;
        }
        // "Erkende stayers ontbraken": before a word for several persons an adjective.
        let several = |m: &Mention| m.category == Category::PERSON_NOUN && self.lexicon.has(m.features, Key::Plural);
        if token.first && at + 1 < limit && self.mentions.at(at + 1).any(several) {
            return false;
        }
        // "Anna Boersma vierde": behind a name a place, not the verb of the same form.
        if self.single_chunk(at, Category::RANK.bit()) && at > 0 && self.single_or_longer(at - 1, Category::PERSON) {
            return false;
        }
        // "…: vierde in 1.08,91": at the start, with a preposition behind, a place.
        if self.single_chunk(at, Category::RANK.bit())
            && at.checked_sub(1).is_none_or(|b| matches!(self.text.tokens[b].kind, TokenKind::Mark(_)))
            && self.mentions.is(self.lexicon, at + 1, Category::PREPOSITION)
        {
            return false;
        }
        !self.noun_position(at)
    }

    /// Behind a determiner, a preposition, a possessive or an ordinal a word is a noun, whatever else it can be.
    fn noun_position(&self, at: usize) -> bool {
        let Some(before) = at.checked_sub(1) else { return false };
        // "verrassend genoeg nam Smit": the end of an adverb is no determiner.
        let adverb = |m: &Mention| m.category == Category::ADVERB && m.end as usize == at;
        if before > 0 && self.mentions.at(before - 1).any(adverb) {
            return false;
        }
        // "Van der Haar won": what ends a name is no possessive.
        if self.text.tokens[before].kind != TokenKind::Word || self.single_or_longer(before, Category::PERSON) {
            return false;
        }
        let word = self.mentions.words[before];
        // "een minuut na haar eindigde Maes": behind a preposition it is she, before a verb that can be nothing else.
        let object = |s: &Sense| {
            s.category == Category::PRONOUN
                && (self.lexicon.name(s.features, Key::Form) == Some("object")
                    || self.lexicon.has(s.features, Key::Object))
        };
        let governed = before.checked_sub(1).is_some_and(|b| self.mentions.is(self.lexicon, b, Category::PREPOSITION));
        let uses = self.verb_use(at);
        if governed
            && uses.is_past()
            && !uses.is_participle()
            && !uses.is_infinitive()
            && self.lexicon.senses(word).iter().any(object)
        {
            return false;
        }
        let mut noun = false;
        for sense in self.lexicon.senses(word) {
            match sense.category {
                Category::DETERMINER => {
                    // "die won", "dat was": a pronoun before a verb that can be nothing else.
                    noun |= !self.mentions.is(self.lexicon, before, Category::PRONOUN)
                        && !self.mentions.is(self.lexicon, before, Category::RELATIVE)
                        || self.lexicon.has(sense.features, Key::Strong);
                }
                Category::PREPOSITION => {
                    // A preposition left behind by its noun can stand before a verb: "waar hij tegen verloor", "erin zal slagen".
                    let particle = self.mentions.is(self.lexicon, before, Category::PARTICLE);
                    let helps = self.helps(at) && !self.is_possessive(at);
                    noun |= !(particle && (self.verb_use(at).is_past() || helps));
                }
                Category::PRONOUN => noun |= self.lexicon.name(sense.features, Key::Form) == Some("possessive"),
                _ => {}
            }
        }
        noun
    }

    /// Whether a word that is a possessive as well has no verb behind it: "na zijn 500 meter", but "erin zijn geslaagd".
    fn is_possessive(&self, at: usize) -> bool {
        let sense = self.mentions.sense(self.lexicon, at, Category::PRONOUN);
        let next = self.verb_use(at + 1);
        sense.is_some_and(|s| self.lexicon.name(s.features, Key::Form) == Some("possessive"))
            && self.text.tokens.get(at + 1).is_some_and(Token::is_wordlike)
            && !next.is_participle()
            && !next.is_infinitive()
    }

    /// Whether a token is a verb that goes with others: "zal", "kan", "had".
    fn helps(&self, at: usize) -> bool {
        let word = self.mentions.words.get(at).copied().unwrap_or(WordId::UNKNOWN);
        self.lexicon.senses(word).iter().any(|s| s.form.is_some() && self.lexicon.has(s.features, Key::Aux))
    }

    /// The first finite verb of a stretch; a word that is also an adverb only where there is no other.
    fn finite_in(&self, start: usize, end: usize) -> Option<usize> {
        let mut doubtful = None;
        for at in start..end {
            if !self.is_finite(at, end) {
                continue;
            }
            // "vorig jaar vierde op de 1000 meter": who celebrates something has it right behind.
            if self.single_chunk(at, Category::RANK.bit()) && !self.determiner(at + 1) {
                continue;
            }
            let adverb = self.mentions.is(self.lexicon, at, Category::ADVERB)
                || self.mentions.is(self.lexicon, at, Category::PRONOUN)
                || self.single_chunk(at, Category::RANK.bit())
                || self.mentions.is(self.lexicon, at, Category::PREPOSITION);
            // "te winnen" is never finite, "winnen" seldom.
            if at > start && self.mentions.is(self.lexicon, at - 1, Category::TO_INFINITIVE) {
                continue;
            }
            let participle = self.verb_use(at).is_participle() || self.verb_use(at).is_infinitive();
            if adverb || participle {
                doubtful = doubtful.or(Some(at).filter(|_| !adverb || end - start > 2));
                continue;
            }
            return Some(at);
        }
        doubtful
    }
}
