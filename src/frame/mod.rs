//! Frame: clauses to claims.
//!
//! In: the [`Clause`]s of a text with its mentions. Out: [`Claim`]s: what a verb or noun with its roles asserts. Frames are
//! found by the lemma of the clause, so that many cost no more than a few.

mod assert;
mod list;
mod near;
mod watch;

pub(crate) use near::{Near, Nearest};
pub use watch::{Lack, Watch};

use smallvec::SmallVec;

use crate::clause::{Argument, Clause, ClauseKind, Flags, Place, Verb};
use crate::grammar::{Category, FactKind, FeatureValue, Filler, Grammar, Key, Lexicon, Pattern, Role, Signs};
use crate::mention::{Chunk, Clock, Mention, Mentions};
use crate::text::{Mark, Shape, Text, TokenKind};
use crate::value::{Medal, Milli, Rank, Reason, RecordType, Status};

/// A bracket that stands between what adjoins has at most so many tokens.
const LONGEST_BRACKET: usize = 8;

/// What a clause asserts, with its words not yet resolved.
#[derive(Clone, Debug)]
pub struct Claim {
    /// Which clause, by index.
    pub clause: usize,
    /// What kind of fact.
    pub kind: FactKind,
    /// Whom it is about, as a chunk.
    pub who: Option<usize>,
    /// The group that `who` is one of: all chunks that are coordinated with it.
    pub group: Vec<usize>,
    /// The slots.
    pub slots: Slots,
    /// The chunks and verb that say it, as token ranges.
    pub evidence: Vec<(usize, usize)>,
    /// The frame, by index; none for a line of a list.
    pub frame: Option<usize>,
    /// `who` stands for several, each with a value of its own: which of how many this is.
    pub nth: Option<(usize, usize)>,
}

/// The slots of a claim.
#[derive(Clone, Debug, Default)]
#[allow(missing_docs)]
pub struct Slots {
    pub rank: Option<Rank>,
    pub medal: Option<Medal>,
    pub time: Option<Milli>,
    pub gap: Option<Milli>,
    pub gap_to: Option<usize>,
    pub distance: Option<Milli>,
    pub points: Option<Milli>,
    pub status: Option<Status>,
    pub reason: Option<Reason>,
    /// The tokens that give the reason.
    pub detail: Option<(usize, usize)>,
    pub record: Option<RecordType>,
    pub new: Option<bool>,
    /// A chunk that names the contest.
    pub event: Option<usize>,
    pub start: Option<Clock>,
    pub away: Option<usize>,
    /// A chunk that tells a nation.
    pub nation: Option<usize>,
    pub score: Option<(u16, u16)>,
    /// The sets of a match, the side of the claim first.
    pub sets: Option<Vec<(u16, u16)>>,
    pub standings: bool,
    /// Of the race that is reported, where the clause tells of a ranking.
    pub race: bool,
    pub derived: bool,
}

/// Reads every clause.
pub fn find(text: &Text, mentions: &Mentions, clauses: &[Clause], grammar: &Grammar) -> Vec<Claim> {
    find_watched(text, mentions, clauses, grammar, &mut ())
}

/// The same, and tells `watch` how the clauses are read.
pub fn find_watched(
    text: &Text,
    mentions: &Mentions,
    clauses: &[Clause],
    grammar: &Grammar,
    watch: &mut impl Watch,
) -> Vec<Claim> {
    let mut claims = Vec::new();
    let reader = Reader::new(text, mentions, grammar);
    let mut candidates: Vec<u32> = Vec::new();
    let (mut sentence, mut row) = (None, None);
    for (index, clause) in clauses.iter().enumerate() {
        // "1. A 37,54, 2. B 37,60": a list in one line has all its places.
        if sentence != Some(clause.sentence) {
            sentence = Some(clause.sentence);
            row = list::read_row(&reader, clauses, index, &mut claims)
                .or_else(|| list::read_fixtures(&reader, clauses, index, &mut claims));
        }
        if row.is_some_and(|row| clause.extent().1 > row)
            || clause.kind == ClauseKind::ListItem && row.is_none() && list::read(&reader, index, clause, &mut claims)
        {
            watch.lists(index);
            continue;
        }
        candidates.clear();
        let place = reader.situation(clauses, index);
        let all = &place.all;
        grammar.frames_of(clause.verb.lemma, all, &mut candidates);
        // "werd onttroond als kampioen": in the passive the auxiliary says nothing of its own.
        let others = if clause.verb.passive { &[][..] } else { &clause.verb.others };
        for &other in others {
            grammar.frames_of(other, all, &mut candidates);
        }
        grammar.open_frames(all, &mut candidates);
        candidates.sort_unstable();
        candidates.dedup();
        let first = claims.len();
        let mut closed_by = None;
        for &candidate in &candidates {
            let number = candidate as usize;
            if reader.fire(&place, number, watch, &mut claims) && grammar.frames[number].last {
                closed_by = Some(number);
                break;
            }
        }
        if watch.asks(index) {
            reader.look_closely(&place, &candidates, closed_by, watch);
        }
        prefer_standings(&mut claims, first, watch);
    }
    // A row is read before the clauses that stand in front of it.
    claims.sort_by_key(|claim| claim.clause);
    claims
}

/// A place that one frame reads as one in a ranking, another as one in a race, is the former.
fn prefer_standings(claims: &mut Vec<Claim>, first: usize, watch: &mut impl Watch) {
    let ranked: Vec<(Option<usize>, Option<Rank>)> =
        claims[first..].iter().filter(|c| c.slots.standings).map(|c| (c.who, c.slots.rank)).collect();
    if ranked.is_empty() {
        return;
    }
    let mut at = 0;
    claims.retain(|c| {
        at += 1;
        let stays =
            at <= first || c.slots.standings || c.slots.rank.is_none() || !ranked.contains(&(c.who, c.slots.rank));
        if !stays {
            watch.outranks(c);
        }
        stays
    });
}

/// A clause where frames are tried on it.
struct Situation<'a> {
    clauses: &'a [Clause],
    /// Which of them.
    index: usize,
    /// What a gapped clause takes fixed words from.
    source: Option<&'a Clause>,
    /// What there is among the mentions of the clause alone.
    own: Signs,
    /// The same with those that it takes.
    all: Signs,
}

struct Reader<'a> {
    text: &'a Text,
    mentions: &'a Mentions,
    grammar: &'a Grammar,
    /// By chunk.
    signs: Vec<Signs>,
}

/// The categories and traits of a chunk's readings and of the fixed words within it.
fn signs(mentions: &Mentions, lexicon: &Lexicon, chunk: &Chunk) -> Signs {
    let traits = |m: &Mention| lexicon.traits(m.features) | lexicon.traits(m.inherited);
    let readings = mentions.readings(*chunk).fold(0, |set, m| set | traits(m));
    let mut signs = Signs { chunks: chunk.kinds, kinds: chunk.kinds, traits: readings };
    let marker = Category::MARKER.bit();
    for at in (chunk.start..chunk.end).filter(|&at| mentions.may_be(at as usize, marker)) {
        signs.kinds |= marker;
        let within = mentions.at(at as usize).filter(|m| m.category == Category::MARKER);
        signs.traits |= within.fold(0, |set, m| set | traits(m));
    }
    signs
}

/// What can stand for a place in a row of places: "op de plaatsen drie en vier".
const RANKS: &[Category] = &[Category::RANK, Category::ORDINAL, Category::NUMBER];

/// So many coordinated competitors get a claim each.
const LARGEST_GROUP: usize = 40;

/// Coordinated values are at most so many tokens apart.
const FARTHEST_JOINED: usize = 12;

/// What fills a role: one argument, or several that are coordinated.
pub type Filled = SmallVec<[Argument; 2]>;

/// What fills the roles of a frame, in their order.
type Roles = SmallVec<[Filled; 4]>;

impl<'a> Reader<'a> {
    fn new(text: &'a Text, mentions: &'a Mentions, grammar: &'a Grammar) -> Reader<'a> {
        let signs = mentions.chunks.iter().map(|c| signs(mentions, &grammar.lexicon, c)).collect();
        Reader { text, mentions, grammar, signs }
    }
}

impl Reader<'_> {
    /// What there is among some arguments.
    fn signs_of(&self, arguments: &[Argument]) -> Signs {
        arguments.iter().map(|a| &self.signs[a.chunk]).fold(Signs::default(), |all, one| Signs {
            chunks: all.chunks | one.chunks,
            kinds: all.kinds | one.kinds,
            traits: all.traits | one.traits,
        })
    }

    /// A clause where frames are tried on it.
    fn situation<'c>(&self, clauses: &'c [Clause], index: usize) -> Situation<'c> {
        let clause = &clauses[index];
        let own = self.signs_of(&clause.arguments);
        // A gapped clause takes fixed words from the one that it takes its verb from.
        let source = clause.previous.filter(|_| clause.kind == ClauseKind::Gapped).map(|p| &clauses[p]);
        let all = source.map_or(own, |source| {
            let taken = self.signs_of(&source.arguments);
            Signs { kinds: own.kinds | taken.kinds, traits: own.traits | taken.traits, ..own }
        });
        Situation { clauses, index, source, own, all }
    }

    /// Adds what a frame asserts of a clause; whether it fired.
    fn fire(&self, place: &Situation, number: usize, watch: &mut impl Watch, claims: &mut Vec<Claim>) -> bool {
        let Some(filled) = self.fit(place, number, watch) else { return false };
        let Situation { clauses, index, .. } = *place;
        let (clause, frame) = (&clauses[index], &self.grammar.frames[number]);
        let first = claims.len();
        for assertion in &frame.asserts {
            self.assert(index, clause, number, frame, assertion, &filled, claims);
        }
        if let Some(nth) = self.nth_of_host(clauses, clause) {
            claims[first..].iter_mut().for_each(|claim| claim.nth = claim.nth.or(Some(nth)));
        }
        watch.fires(index, number, &filled);
        true
    }

    /// What fills the roles of a frame, where it fits a clause. Most frames that are tried do not: a call would cost as much as to
    /// find that out.
    #[inline(always)]
    fn fit(&self, place: &Situation, number: usize, watch: &mut impl Watch) -> Option<Roles> {
        let Situation { clauses, index, source, ref own, ref all } = *place;
        let (clause, frame) = (&clauses[index], &self.grammar.frames[number]);
        let asked = watch.asks(index);
        let mut fits = true;
        // The first lack is enough, unless somebody asks for the others.
        let mut lacks = |lack: Lack| {
            fits = false;
            if asked {
                watch.lacks(index, number, lack);
            }
            !asked
        };
        let Verb { flags, past, undone, finite, passive, .. } = clause.verb;
        let sport = |sports: &[u32]| self.mentions.sport.is_some_and(|s| sports.contains(&s));
        // "moest … toegeven" tells what happened, "moet … worden" what has to; but who must give up does.
        let pending = || {
            flags.any(Flags::MUST)
                && !past
                && !frame.require.any(Flags::MUST)
                && !frame.allow.any(Flags::FUTURE)
                && frame.asserts.iter().any(|a| a.kind != FactKind::Withdrawal)
        };
        // "had eerste moeten worden" tells what did not.
        let unreached = || flags.any(Flags::MUST) && undone && frame.asserts.iter().any(|a| a.kind == FactKind::Result);
        let (barred, missing) = (flags.without(frame.allow), frame.require.without(flags));
        if frame.bracket != (clause.kind == ClauseKind::Bracket) && lacks(Lack::Bracket)
            || frame.verbless && finite.is_some() && lacks(Lack::Verbless)
            || barred != Flags::NONE && lacks(Lack::Barred(barred))
            || missing != Flags::NONE && lacks(Lack::Required(missing))
            || pending() && lacks(Lack::Pending)
            || !frame.sports.is_empty() && !sport(&frame.sports) && lacks(Lack::Sport)
            || unreached() && lacks(Lack::Undone)
            || sport(&frame.other_sports) && lacks(Lack::Sport)
            || frame.past.is_some_and(|p| p != past || finite.is_none()) && lacks(Lack::Tense)
            || frame.passive.is_some_and(|p| p != (passive || self.undergone(clause))) && lacks(Lack::Voice)
            || frame.also.iter().any(|&lemma| !clause.verb.is(lemma) && lacks(Lack::Verb(lemma)))
        {
            return None;
        }
        let has = |p: &Pattern| {
            p.may_fit(all.kinds, all.traits)
                && clause.arguments.iter().chain(source.iter().flat_map(|s| &s.arguments)).any(|a| self.fits(p, a))
        };
        if frame.needs.iter().enumerate().any(|(at, need)| !has(need) && lacks(Lack::Need(at))) {
            return None;
        }
        let may = |p: &Pattern| p.may_fit(own.kinds, own.traits);
        let stands = |p: &Pattern| may(p) && clause.arguments.iter().any(|a| self.fits(p, a));
        if frame.without.iter().enumerate().any(|(at, other)| stands(other) && lacks(Lack::Without(at))) {
            return None;
        }
        let is_empty = |role: &Role| match &role.filler {
            Filler::Subject => !clause.arguments.iter().any(|a| a.place == Place::Subject),
            Filler::Object => !clause.arguments.iter().any(|a| a.place == Place::Object),
            Filler::Host => clause.host.is_none(),
            Filler::Before => index == 0,
            Filler::Mention(pattern) => !may(pattern),
        };
        // Told before any role is filled.
        let lacking = |role: &Role| !role.optional && is_empty(role);
        if frame.roles.iter().enumerate().any(|(at, role)| lacking(role) && lacks(Lack::Role(at))) {
            return None;
        }
        let mut filled = Roles::new();
        for (at, role) in frame.roles.iter().enumerate() {
            let found: Filled = match &role.filler {
                Filler::Subject => clause.arguments.iter().filter(|a| a.place == Place::Subject).copied().collect(),
                Filler::Object => clause.arguments.iter().filter(|a| a.place == Place::Object).copied().collect(),
                Filler::Host => self
                    .host(clauses, clause)
                    .map(|chunk| Argument {
                        chunk,
                        place: Place::Other,
                        preposition: None,
                        competitor: true,
                        group: usize::MAX,
                        inherited: true,
                    })
                    .into_iter()
                    .collect(),
                Filler::Before => self.before(clauses, index).into_iter().collect(),
                Filler::Mention(pattern) => self.fill(pattern, clause, &filled),
            };
            if found.is_empty() && !role.optional && !(asked && is_empty(role)) && lacks(Lack::Role(at)) {
                return None;
            }
            filled.push(found);
        }
        fits.then_some(filled)
    }

    /// Tells what frames lack that did not fire on a clause: of those that go with its verbs, or with any, all that they lack, and
    /// which of the others fit. `candidates` were tried already, up to the one that closed the clause.
    fn look_closely(&self, place: &Situation, candidates: &[u32], closed_by: Option<usize>, watch: &mut impl Watch) {
        let verb = &place.clauses[place.index].verb;
        let others = if verb.passive { &[][..] } else { &verb.others };
        for (number, frame) in self.grammar.frames.iter().enumerate() {
            let goes = |lemma: &u32| *lemma == verb.lemma || others.contains(lemma);
            let is_candidate = candidates.binary_search(&(number as u32)).is_ok();
            let closed = closed_by.filter(|closer| is_candidate && *closer < number);
            let lack = if !frame.verbs.is_empty() && !frame.verbs.iter().any(goes) {
                self.fit(place, number, &mut ()).and(Some(Lack::OtherVerb))
            } else if is_candidate && closed.is_none() {
                None
            } else {
                self.fit(place, number, watch).and(Some(closed.map_or(Lack::Within, Lack::Closed)))
            };
            if let Some(lack) = lack {
                watch.lacks(place.index, number, lack);
            }
        }
    }

    /// "Smit reed 37,20. Dat was goed voor zilver": who alone did what a clause speaks of.
    fn before(&self, clauses: &[Clause], index: usize) -> Option<Argument> {
        let sentence = clauses[index].sentence;
        let told = |c: &&Clause| c.kind == ClauseKind::Main && c.verb.finite.is_some() || c.sentence + 1 < sentence;
        let clause = clauses[..index].iter().rev().find(told).filter(|c| c.sentence + 1 >= sentence)?;
        let mut subjects = clause.subjects();
        let subject = subjects.next().filter(|_| subjects.next().is_none())?;
        let negated = clause.verb.flags != Flags::NONE;
        (!negated).then_some(Argument { preposition: None, group: usize::MAX, inherited: true, ..*subject })
    }

    /// "Ze werden 24ste (58,48) en 30ste (59,29)": the place that a bracket stands behind, among as many as a pronoun has.
    fn nth_of_host(&self, clauses: &[Clause], clause: &Clause) -> Option<(usize, usize)> {
        let outer = clause.host.and(clause.previous).map(|p| &clauses[p])?;
        let at = position_of(&outer.arguments, clause.host?)?;
        let is = |a: &Argument, c: Category| self.mentions.reading(self.mentions.chunks[a.chunk], c).is_some();
        let mut subjects = outer.subjects();
        let alone = subjects.next().filter(|_| subjects.next().is_none())?;
        if !is(&outer.arguments[at], Category::RANK) || !is(alone, Category::PRONOUN) || alone.inherited {
            return None;
        }
        let ranks = |arguments: &[Argument]| arguments.iter().filter(|a| is(a, Category::RANK)).count();
        let count = ranks(&outer.arguments);
        // "vijfde in Rabat (11,32) en vierde in Lausanne (11,04)" is of one.
        let from = outer.arguments.iter().position(|a| is(a, Category::RANK))?;
        let listed = outer.arguments[from..].iter().take(count).all(|a| is(a, Category::RANK));
        (listed && 1 < count && count <= LARGEST_GROUP).then(|| (ranks(&outer.arguments[..at]), count))
    }

    /// "is gewonnen door Smit": with "zijn", who did it tells that the subject undergoes it.
    fn undergone(&self, clause: &Clause) -> bool {
        let by = |a: &Argument| a.preposition.map(|p| self.grammar.lexicon.names.name(p)) == Some("by");
        clause.verb.stative && clause.arguments.iter().any(|a| a.competitor && by(a))
    }

    /// Whom a bracket is about: the competitor right before it; behind a place in the ranking the one who has it; behind
    /// where somebody is from, that person; behind a contest or a time, the one who rode it.
    fn host(&self, clauses: &[Clause], clause: &Clause) -> Option<usize> {
        let host = clause.host?;
        let Some(outer) = clause.previous.map(|p| &clauses[p]) else { return Some(host) };
        let has = |a: &Argument, c: Category| self.mentions.reading(self.mentions.chunks[a.chunk], c).is_some();
        let holds = |c: Category| clause.arguments.iter().any(|a| has(a, c));
        // "die in Hamar de 500 meter reed (tweede)": behind the verb, who did it.
        let closes = outer.verb.finite.is_some_and(|f| f + 2 == clause.extent().0);
        if closes && outer.verb.flags == Flags::NONE && (holds(Category::RANK) || holds(Category::TIME)) {
            let mut subjects = outer.subjects();
            return subjects.next().filter(|_| subjects.next().is_none()).map(|a| a.chunk);
        }
        let Some(at) = position_of(&outer.arguments, host) else { return Some(host) };
        let argument = &outer.arguments[at];
        // "won in 36,83 (baanrecord)", "in een baanrecord (36,83)": the record of the one who has the time.
        let set = self
            .mentions
            .reading(self.mentions.chunks[host], Category::RECORD_WORD)
            .is_some_and(|m| m.name(&self.grammar.lexicon, Key::Kind) == Some("new"));
        let measured = has(argument, Category::TIME) || has(argument, Category::MARK);
        let mark = measured && holds(Category::RECORD_WORD) || set && holds(Category::TIME);
        if mark {
            let mut subjects = outer.subjects();
            return subjects.next().filter(|_| subjects.next().is_none()).map(|a| a.chunk);
        }
        if has(argument, Category::RANK) || has(argument, Category::AWARD) {
            let ranks = |a: &&Argument| has(a, Category::RANK);
            let before = outer.arguments[at.saturating_sub(LARGEST_GROUP)..at].iter().filter(ranks).count();
            let subjects: Vec<&Argument> = outer.subjects().take(LARGEST_GROUP).collect();
            return subjects.get(before).or(subjects.first()).map(|a| a.chunk);
        }
        // "moest genoegen nemen met zilver (3.12,90)".
        if has(argument, Category::AWARD) && holds(Category::TIME) && !argument.competitor {
            let mut subjects = outer.subjects();
            return subjects.next().filter(|_| subjects.next().is_none()).map(|a| a.chunk);
        }
        // "Wereldrecordhouder Bloemen (6.01,86)", "het baanrecord van Shinhama (34.40)": the figure is the record's.
        if holds(Category::TIME) && self.of_record(outer, at) {
            return None;
        }
        let role = argument.preposition.map(|p| self.grammar.lexicon.names.name(p));
        // "Maes uit Gent (37,54)", "Smit op zijn Yamaha (1.32,157)".
        let machine = role == Some("on") && has(argument, Category::TEAM);
        if (machine || matches!(role, Some("from" | "of"))) && !has(argument, Category::PERSON) {
            let owner = outer.arguments[..at].iter().rposition(|a| a.competitor);
            if owner.is_some_and(|o| holds(Category::TIME) && self.of_record(outer, o)) {
                return None;
            }
            return owner.map(|o| outer.arguments[o].chunk).or(Some(host));
        }
        // "werd eerste Nederlander (31.36)": what the subject is.
        let called = has(argument, Category::EPITHET) && !has(argument, Category::PERSON);
        if called && outer.verb.copula && argument.place != Place::Subject && holds(Category::TIME) {
            let mut subjects = outer.subjects();
            return subjects.next().filter(|_| subjects.next().is_none()).map(|a| a.chunk);
        }
        if argument.competitor {
            return Some(host);
        }
        let figures = holds(Category::TIME) || holds(Category::RANK) || holds(Category::DISTANCE);
        if has(argument, Category::DISCIPLINE) && figures {
            // "Kim Busch op de 100 meter rugslag (1.00,45)": behind a contest the one who swam it.
            let before = at.checked_sub(1).map(|b| &outer.arguments[b]).filter(|a| a.competitor);
            if let Some(before) = before {
                let end = self.mentions.chunks[before.chunk].end as usize;
                let start = self.mentions.chunks[host].start as usize;
                if !outer.verb.finite.is_some_and(|f| f >= end && f < start) {
                    return Some(before.chunk);
                }
            }
        }
        // "had op de 500 meter (zevende) een misslag", "reed een persoonlijk record (tweede in 35,74)".
        let placed = || outer.arguments.iter().any(|a| has(a, Category::RANK) || has(a, Category::AWARD));
        let field = self
            .mentions
            .reading(self.mentions.chunks[host], Category::DISCIPLINE)
            .is_some_and(|m| m.name(&self.grammar.lexicon, Key::Kind) == Some("field"));
        // "op de 500 meter (twaalfde) en 1500 meter (negende)": a distance with a place is a contest.
        let distance = has(argument, Category::DISTANCE) && holds(Category::RANK);
        // "won de 400 meter (51,22) en de 800 meter (2.01,30)": each with its time.
        let won = || {
            outer.kind == ClauseKind::Main
                && outer.verb.past
                && !outer.arguments.iter().any(|a| has(a, Category::RECORD_WORD))
                && outer.subjects().nth(1).is_none()
                && {
                    let close = clause.extent().1;
                    let after =
                        if self.text.tokens.get(close).is_some_and(|t| t.is(Mark::Close)) { close + 1 } else { close };
                    let ends = self.text.tokens.get(after).is_none_or(|t| t.first || !t.is_wordlike());
                    ends || self.mentions.is(&self.grammar.lexicon, after, Category::COORDINATOR)
                }
        };
        let ridden = distance
            || has(argument, Category::DISCIPLINE) && holds(Category::TIME) && clause.arguments.len() == 1 && won()
            || has(argument, Category::DISCIPLINE) && (holds(Category::RANK) || (figures && placed() || holds(Category::MARK) || field && figures))
            // "kwam over de finish (12.41,69)", "vervolledigde het podium (1.48,01)".
            || holds(Category::TIME) && self.takes_figures(argument)
            || holds(Category::RANK) && (has(argument, Category::TIME) || has(argument, Category::RECORD_WORD));
        // "op de 500 meter (negende) kwam ze niet in de buurt": the place was taken all the same.
        let told = outer.verb.flags == Flags::NONE || holds(Category::RANK) && outer.verb.flags == Flags::NEGATED;
        if ridden && told {
            return outer.subjects().next().map(|a| a.chunk);
        }
        Some(host)
    }

    /// Whether the figures in brackets behind some words are those of who is told of: "over de finish (12.41,69)".
    fn takes_figures(&self, argument: &Argument) -> bool {
        let lexicon = &self.grammar.lexicon;
        let mut readings = self.mentions.readings(self.mentions.chunks[argument.chunk]);
        readings.any(|m| lexicon.has(m.features, Key::Figures) || lexicon.has(m.inherited, Key::Figures))
    }

    /// Whether an argument is whose record is spoken of: "het baanrecord van Shinhama", "wereldrecordhouder Bloemen".
    fn of_record(&self, clause: &Clause, at: usize) -> bool {
        let lexicon = &self.grammar.lexicon;
        let argument = &clause.arguments[at];
        let chunk = self.mentions.chunks[argument.chunk];
        let holder = (chunk.start..chunk.end).any(|t| {
            self.mentions
                .at(t as usize)
                .any(|m| m.category == Category::RECORD_WORD && m.name(lexicon, Key::Kind) == Some("holder"))
        });
        let of = argument.preposition.map(|p| lexicon.names.name(p)) == Some("of");
        let record = at.checked_sub(1).map(|b| self.mentions.chunks[clause.arguments[b].chunk]);
        holder || of && record.is_some_and(|c| self.mentions.reading(c, Category::RECORD_WORD).is_some())
    }

    /// The first argument that fits and fills no role yet, with those coordinated with it.
    fn fill(&self, pattern: &Pattern, clause: &Clause, filled: &[Filled]) -> Filled {
        let taken = |a: &Argument| filled.iter().flatten().any(|f| f.chunk == a.chunk);
        // "Maes van Lotto": the team says who Maes is, and does nothing itself.
        let belongs = |at: usize| {
            self.belongs(&clause.arguments, at)
                && (pattern.behind.is_empty() || self.is_team_of(&clause.arguments[at - 1], &clause.arguments[at]))
        };
        // "met Maes als vierde en Smit als zevende": of each what stands right behind.
        if let (true, Some(several)) = (pattern.adjoining, filled.last().filter(|f| f.len() > 1)) {
            let behind = |one: &Argument| {
                let end = self.past_bracket(self.mentions.chunks[one.chunk].end);
                clause.arguments.iter().find(|a| {
                    let start = self.mentions.chunks[a.chunk].start;
                    start == end + u32::from(a.preposition.is_some()) && !taken(a) && self.fits(pattern, a)
                })
            };
            return several.iter().map(|one| behind(one).copied()).collect::<Option<Filled>>().unwrap_or_default();
        }
        let before = filled.last().and_then(|f| f.last()).map(|f| self.past_bracket(self.mentions.chunks[f.chunk].end));
        let adjoins = |a: &Argument| {
            let start = self.mentions.chunks[a.chunk].start;
            before.is_some_and(|end| start == end + u32::from(a.preposition.is_some()))
        };
        let mut fitting = clause
            .arguments
            .iter()
            .enumerate()
            .filter(|(_, a)| !taken(a) && self.fits(pattern, a) && (!pattern.adjoining || adjoins(a)));
        let Some((_, first)) = fitting.find(|(at, _)| !belongs(*at)) else {
            return Filled::new();
        };
        if first.competitor {
            return clause
                .arguments
                .iter()
                .filter(|a| a.group == first.group && a.competitor && !taken(a))
                .copied()
                .collect();
        }
        // Values that are coordinated: "als zesde en zevende", "de zesde en zevende tijd".
        let at = clause.arguments.iter().position(|a| a.chunk == first.chunk).unwrap_or(0);
        let goes_on = |last: &Argument, next: &Argument| self.same_category(first, next) && self.joined(last, next);
        let mut from = at;
        while from > 0
            && !taken(&clause.arguments[from - 1])
            && goes_on(&clause.arguments[from - 1], &clause.arguments[from])
            && self.same_category(first, &clause.arguments[from - 1])
            // "in run 1 en een vijfde tijd": the number is no place.
            && pattern.tests.iter().any(|t| self.mentions.chunks[clause.arguments[from - 1].chunk].is_any(t.category.bit()))
        {
            from -= 1;
        }
        let mut to = at + 1;
        while to < clause.arguments.len() && goes_on(&clause.arguments[to - 1], &clause.arguments[to]) {
            to += 1;
        }
        Filled::from_slice(&clause.arguments[from..to])
    }

    /// Where the words go on: "Smit (8u43:49) voor Maes".
    fn past_bracket(&self, at: u32) -> u32 {
        let tokens = &self.text.tokens;
        if !tokens.get(at as usize).is_some_and(|t| t.is(Mark::Open)) {
            return at;
        }
        let inside = tokens[at as usize..].iter().take(LONGEST_BRACKET);
        inside.enumerate().find(|(_, t)| t.is(Mark::Close)).map_or(at, |(length, _)| at + length as u32 + 1)
    }

    /// Whether an argument is of whom the one right before it is: "Maes van Lotto", "Smit uit Noorwegen".
    fn belongs(&self, arguments: &[Argument], at: usize) -> bool {
        let argument = &arguments[at];
        let role = argument.preposition.map(|p| self.grammar.lexicon.names.name(p));
        let Some(before) = at.checked_sub(1).map(|b| &arguments[b]).filter(|b| b.competitor) else { return false };
        argument.competitor
            && matches!(role, Some("of" | "from"))
            && self.mentions.chunks[before.chunk].end + 1 == self.mentions.chunks[argument.chunk].start
    }

    /// Whether one argument is a person and the other a team; "dat Smit van Maes won" tells of two persons.
    fn is_team_of(&self, one: &Argument, other: &Argument) -> bool {
        let kinds = |a: &Argument| self.mentions.chunks[a.chunk];
        kinds(one).is_any(Category::PERSON.bit() | Category::EPITHET.bit())
            && kinds(other).is_any(Category::TEAM.bit())
            && !kinds(one).is_any(Category::TEAM.bit())
    }

    /// Whether a chunk begins with a definite article, or stands behind one: "de zege", "de zwaarbevochten zege".
    fn definite(&self, chunk: usize) -> bool {
        let lexicon = &self.grammar.lexicon;
        let start = self.mentions.chunks[chunk].start as usize;
        let article = |at: usize| {
            let sense = self.mentions.sense(lexicon, at, Category::DETERMINER);
            sense.map(|s| matches!(lexicon.name(s.features, Key::Form), Some("definite" | "demonstrative")))
        };
        let plain = |at: usize| self.mentions.chunk_of[at] == 0 && self.text.tokens[at].shape == Shape::Lower;
        article(start).unwrap_or_else(|| {
            let before = start.checked_sub(1).filter(|&b| !self.text.tokens[b].first || article(b).is_some());
            before.is_some_and(|b| {
                article(b).unwrap_or_else(|| plain(b) && b.checked_sub(1).is_some_and(|b| article(b) == Some(true)))
            })
        })
    }

    /// Whether but commas, coordinators and brackets stand between two arguments: "als zesde (34,86) en zevende (34,92)".
    fn joined(&self, last: &Argument, next: &Argument) -> bool {
        let from = self.mentions.chunks[last.chunk].end as usize;
        let to = self.mentions.chunks[next.chunk].start as usize;
        let mut depth = 0;
        to > from
            && to - from <= FARTHEST_JOINED
            && (from..to).all(|t| match self.text.tokens[t].kind {
                TokenKind::Mark(Mark::Open) => {
                    depth += 1;
                    true
                }
                TokenKind::Mark(Mark::Close) => {
                    depth -= 1;
                    true
                }
                TokenKind::Mark(Mark::Comma) => true,
                _ => depth > 0 || self.mentions.is(&self.grammar.lexicon, t, Category::COORDINATOR),
            })
    }

    fn same_category(&self, a: &Argument, b: &Argument) -> bool {
        // "gelijk (1-1)": fixed words are no values, whatever else the score is one of.
        let categories = |x: &Argument| {
            let readings = self.mentions.readings(self.mentions.chunks[x.chunk]);
            readings.map(|m| m.category).filter(|c| *c != Category::MARKER)
        };
        categories(a).any(|c| categories(b).any(|d| c == d || RANKS.contains(&c) && RANKS.contains(&d)))
    }

    fn fits(&self, pattern: &Pattern, argument: &Argument) -> bool {
        // Most arguments are of another kind.
        let signs = &self.signs[argument.chunk];
        let kind = pattern.may_pass(signs.kinds, signs.traits);
        if !kind && !pattern.competitor || argument.place == Place::Aside {
            return false;
        }
        if pattern.bare && argument.preposition.is_some() || pattern.definite && !self.definite(argument.chunk) {
            return false;
        }
        if !pattern.behind.is_empty() && !argument.preposition.is_some_and(|p| pattern.behind.contains(&p)) {
            return false;
        }
        if pattern.competitor
            && argument.competitor
            && argument.place != Place::Subject
            && argument.place != Place::Apposition
        {
            return true;
        }
        if !kind {
            return false;
        }
        let chunk = self.mentions.chunks[argument.chunk];
        // "Smit, de nummer drie van de wereld, won": who it is, not a place in this contest.
        let described =
            matches!(argument.place, Place::Subject | Place::Apposition) && chunk.is_any(Category::EPITHET.bit());
        let passes = |m: &Mention| {
            !(described && RANKS.contains(&m.category))
                && pattern.tests.iter().any(|t| t.category == m.category && self.passes(t.feature, m))
        };
        // A fixed word counts within a larger mention too: "de eerste Nederlandse winnaar".
        self.mentions.readings(chunk).any(passes)
            || argument.place != Place::Subject
                && pattern.tests.iter().any(|t| t.category == Category::MARKER)
                && (chunk.start..chunk.end).any(|at| {
                    self.mentions
                        .at(at as usize)
                        .any(|m| m.category == Category::MARKER && m.end <= chunk.end && passes(m))
                })
    }

    fn passes(&self, feature: Option<(u16, Option<FeatureValue>)>, mention: &Mention) -> bool {
        let Some((key, want)) = feature else { return true };
        let lexicon = &self.grammar.lexicon;
        let find = |set| lexicon.feature_of(set, key);
        match (find(mention.features).or_else(|| find(mention.inherited)), want) {
            (None, _) => false,
            (Some(_), None) => true,
            (Some(have), Some(want)) => have == want,
        }
    }
}

/// Where a chunk stands among the arguments: those of the clause itself are in text order, inherited ones follow.
fn position_of(arguments: &[Argument], chunk: usize) -> Option<usize> {
    let own = arguments.partition_point(|a| !a.inherited);
    arguments[..own].binary_search_by_key(&chunk, |a| a.chunk).ok()
}
