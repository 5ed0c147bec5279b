//! Discourse: claims to claims with referents.
//!
//! In: clauses with their claims. Out: [`Fact`]s: whom each claim is about (pronouns, surnames, epithets by country, title,
//! region, age or role), and which contest it belongs to, carried over sentences and shifted by a day, a distance, a round
//! or a heading.

mod age;
mod agenda;
mod calendar;
mod club;
mod contest;
mod cue;
mod description;
mod entity;
mod event;
mod measure;
mod meeting;
mod nation;
mod opening;
mod pace;
mod passage;
mod reason;
mod salience;
mod shift;
mod sides;
mod telling;
mod told;
mod watch;

pub use age::AgeChange;
pub use agenda::Overdue;
pub use calendar::Day;
pub use contest::Contest;
pub use entity::{Attributes, Competitor, Entities, Team};
pub use pace::LEAST_RACE_TIME;
pub use telling::Telling;
pub(crate) use told::FIRST_RACE;
pub use watch::{Unmeant, Verdict, Watch, Why};

use smallvec::SmallVec;

use crate::clause::{Clause, ClauseKind, Place};
use crate::frame::Claim;
use crate::grammar::{Category, FactKind, Grammar, Key, Lexicon};
use crate::mention::Mentions;
use crate::text::{BlockKind, Text};
use crate::value::{Gender, Reason, Status, parse_name};

/// A claim with its referents.
#[derive(Clone, Debug)]
pub struct Fact {
    /// The claim.
    pub claim: Claim,
    /// Whom it is about; none for a schedule item.
    pub who: Option<Competitor>,
    /// The others of the group that did it together.
    pub group: Vec<Competitor>,
    /// Behind whom the gap is.
    pub gap_to: Option<Competitor>,
    /// The other side of a match.
    pub away: Option<Competitor>,
    /// The contest, by index into [`Discourse::contests`].
    pub contest: usize,
    /// It lies before what the article reports.
    pub background: bool,
    /// The sentence that says it.
    pub sentence: usize,
    /// How it is told.
    pub telling: Telling,
}

/// What the discourse stage makes of an article.
pub struct Discourse {
    /// The claims that could be resolved, in text order.
    pub facts: Vec<Fact>,
    /// The contests, each once.
    pub contests: Vec<Contest>,
    /// What is known of people and teams.
    pub entities: Entities,
    /// The sport, by number in the lexicon's names.
    pub sport: Option<u32>,
    /// What the text announces for a day that was over when it was published.
    pub overdue: Vec<Overdue>,
    /// Who has more than one age.
    pub ages: Vec<AgeChange>,
}

/// So many competitors of one clause, the latest, are kept from being what its pronouns mean.
const MOST_TAKEN: usize = 16;

/// A score is at most so many mentions behind what else its clause says.
const FARTHEST_SCORE: usize = 20;

/// So many clauses before its own are searched for those that a pronoun stands for.
const CLAUSES_BACK: usize = 12;

/// Of more than so many who were named together the text does not speak as of each.
const MOST_TOGETHER: usize = 4;

/// A record named before is looked for among so many chunks.
const RECORD_BACK: usize = 60;

/// A disqualification is taken back at most so many sentences after it was told.
const REPRIEVED_AFTER: usize = 4;

/// A disqualification that is taken back is sought among so many facts.
const MOST_REPRIEVED: usize = 64;

/// What a result or a record can be told by.
const FIGURES: u128 = Category::TIME.bit() | Category::MARK.bit() | Category::POINTS.bit() | Category::DISTANCE.bit();

/// Resolves the claims of an article.
pub fn resolve(
    text: &Text,
    mentions: &Mentions,
    clauses: &[Clause],
    claims: Vec<Claim>,
    grammar: &Grammar,
    published: Option<jiff::civil::Date>,
) -> Discourse {
    resolve_watched(text, mentions, clauses, claims, grammar, published, &mut ())
}

/// The same, and tells `watch` who was considered for what words mean, and what claims came to nothing.
pub fn resolve_watched(
    text: &Text,
    mentions: &Mentions,
    clauses: &[Clause],
    claims: Vec<Claim>,
    grammar: &Grammar,
    published: Option<jiff::civil::Date>,
    watch: &mut impl Watch,
) -> Discourse {
    let mut resolver = Resolver {
        text,
        mentions,
        grammar,
        entities: Entities::new(mentions, &grammar.lexicon),
        tracker: event::Tracker::new(text, mentions, grammar, published, clauses),
        facts: Vec::new(),
        sides: sides::Sides::default(),
        overdue: Vec::new(),
        part: 0,
        watch,
    };
    resolver.entities.foretell(&description::Reader { text, mentions, lexicon: &grammar.lexicon });
    let mut claims = claims.into_iter().peekable();
    let mut sentence = usize::MAX;
    for (index, clause) in clauses.iter().enumerate() {
        if clause.sentence != sentence {
            sentence = clause.sentence;
            resolver.entities.begin_sentence(text, sentence);
            let block = &text.blocks[text.sentences[sentence].block];
            resolver.part += usize::from(block.kind == BlockKind::Heading);
            resolver.tracker.begin_sentence(sentence);
        }
        resolver.clause(clauses, index);
        while claims.peek().is_some_and(|c| c.clause == index) {
            if let Some(claim) = claims.next() {
                resolver.claim(clauses, clause, claim);
            }
        }
        resolver.tracker.end_clause(clause);
    }
    resolver.reasons_beside(clauses);
    resolver.drop_told_again();
    resolver.adopt_contest_told_next();
    let ages = resolver.age_changes(clauses);
    let Resolver { mut facts, mut entities, mut tracker, overdue, .. } = resolver;
    // "Lim pakte goud. De Zuid-Koreaan …": what is told of somebody later says whose contest it was.
    for fact in &mut facts {
        let told = fact.who.filter(|w| matches!(w, Competitor::Person(_)) && !entities.gender_guessed(*w));
        if let Some(gender) = told.and_then(|w| entities.gender(w)) {
            fact.contest = tracker.of_gender(fact.contest, gender);
        }
    }
    for fact in facts.iter().filter(|f| matches!(f.claim.kind, FactKind::Result | FactKind::Withdrawal)) {
        if let Some(Competitor::Person(person)) = fact.who {
            entities.competed(person);
        }
    }
    let mut discourse = Discourse { facts, contests: tracker.finish(), entities, sport: mentions.sport, overdue, ages };
    discourse.entities.settle();
    discourse
}

struct Resolver<'a, W> {
    text: &'a Text,
    mentions: &'a Mentions,
    grammar: &'a Grammar,
    entities: Entities,
    tracker: event::Tracker<'a>,
    facts: Vec<Fact>,
    sides: sides::Sides,
    overdue: Vec<Overdue>,
    /// For [`Telling::part`].
    part: usize,
    watch: &'a mut W,
}

impl<'a, W: Watch> Resolver<'a, W> {
    fn clause(&mut self, clauses: &[Clause], index: usize) {
        let clause = &clauses[index];
        let reader = self.reader();
        // Who the mentions are, in text order, so that later ones can refer to earlier ones.
        let mut taken: SmallVec<[Competitor; MOST_TAKEN]> = SmallVec::new();
        // "… en hield een seconde over op de Rus": not the one who is taken over from the clause before.
        // "…, maar de zege was voor hem": there he may well be the one of the clause before.
        let given = clause
            .arguments
            .iter()
            .any(|a| self.mentions.chunks[a.chunk].is_any(Category::AWARD.bit()) && a.preposition.is_none());
        let inherited = clause.arguments.iter().filter(|a| a.inherited && !given).take(MOST_TAKEN);
        taken.extend(inherited.filter_map(|a| self.entities.of_chunk(a.chunk)));
        for argument in &clause.arguments {
            let competitor = match argument.inherited {
                true => self.entities.of_chunk(argument.chunk),
                false => {
                    // "brons voor hem en zilver voor de Rus": with the verb taken over, each part is another's.
                    let previous = clause.previous.filter(|_| clause.kind == ClauseKind::Gapped);
                    let alike = previous
                        .iter()
                        .flat_map(|&p| clauses[p].arguments.iter().take(MOST_TAKEN))
                        .filter(|a| a.place == argument.place && a.preposition == argument.preposition);
                    let mut taken = taken.clone();
                    taken.extend(alike.filter_map(|a| self.entities.of_chunk(a.chunk)));
                    self.entities.resolve(&reader, clause, argument, &taken, self.watch)
                }
            };
            if let Some(competitor) = competitor {
                if taken.len() >= MOST_TAKEN {
                    taken.remove(0);
                }
                taken.push(competitor);
            }
            if argument.place == Place::Apposition {
                self.entities.describe(&reader, clause, argument);
            }
        }
        for argument in &clause.arguments {
            self.entities.describe_subject(&reader, clause, argument);
            self.entities.tell_nation_of_named(&reader, argument);
        }
        for pair in clause.arguments.windows(2) {
            self.entities.describe_ahead(&reader, &pair[0], &pair[1]);
        }
        self.entities.share_country(&reader, clause);
        self.entities.tell_countrymen(&reader, clause);
        self.entities.tell_nation_of_subjects(&reader, clause);
        self.entities.note_subject(clause);
        self.part += usize::from(self.tells_apart(clause));
        self.sides.clause(clause, &self.entities);
        self.tracker.clause(clauses, index, &self.entities);
    }

    fn reader(&self) -> description::Reader<'a> {
        description::Reader { text: self.text, mentions: self.mentions, lexicon: &self.grammar.lexicon }
    }

    fn reasons(&self) -> reason::Seeker<'_> {
        reason::Seeker {
            text: self.text,
            mentions: self.mentions,
            lexicon: &self.grammar.lexicon,
            entities: &self.entities,
        }
    }

    /// A disqualification that is taken back is none: that of `who`, or else the last one told.
    fn reprieve(&mut self, who: Option<Competitor>, sentence: usize) {
        let near = self.facts.len().saturating_sub(MOST_REPRIEVED);
        let struck = |fact: &Fact| {
            fact.claim.slots.status == Some(Status::Dsq) && sentence.saturating_sub(fact.sentence) <= REPRIEVED_AFTER
        };
        let one_of = |fact: &&Fact| struck(fact) && who.is_none_or(|who| fact.who == Some(who));
        let Some(spared) = self.facts[near..].iter().rev().find(one_of).map(|fact| fact.who) else { return };
        let told = self.facts.split_off(near);
        for fact in told {
            if struck(&fact) && fact.who == spared {
                self.watch.drops(&fact.claim, Why::Reprieved);
            } else {
                self.facts.push(fact);
            }
        }
    }

    /// Gives withdrawals without a reason the one that the sentence beside tells.
    fn reasons_beside(&mut self, clauses: &[Clause]) {
        let mut facts = std::mem::take(&mut self.facts);
        for fact in facts.iter_mut() {
            if fact.claim.kind == FactKind::Withdrawal && fact.claim.slots.reason.is_none() {
                self.reasons().beside(clauses, fact);
            }
        }
        self.facts = facts;
    }

    fn claim(&mut self, clauses: &[Clause], clause: &Clause, mut claim: Claim) {
        if let (FactKind::Nation, Some(nation)) = (claim.kind, claim.slots.nation) {
            let who = claim.who.and_then(|chunk| self.competitor(clause, chunk));
            self.entities.tell_nation(&self.reader(), who, nation);
            return;
        }
        if matches!(self.text.blocks[self.text.sentences[clause.sentence].block].kind, BlockKind::Title) {
            self.watch.drops(&claim, Why::Title);
            return;
        }
        if let (None, Some(count)) = (claim.nth, claim.who.and_then(|chunk| self.several(chunk))) {
            // "de elfde (39,28) en twaalfde (41,28) tijd": whose is whose stands nowhere.
            if clause.kind == ClauseKind::Bracket {
                self.watch.drops(&claim, Why::Several);
                return;
            }
            for nth in 0..count {
                self.claim(clauses, clause, Claim { nth: Some((nth, count)), ..claim.clone() });
            }
            return;
        }
        let several = claim.who.filter(|&chunk| self.reader().means_several(clause, chunk));
        if let (None, Some(pronoun)) = (claim.nth, several) {
            let mut group = self.together(clauses, clause, claim.clause);
            // It stands for others than itself.
            group.retain(|&one| one != pronoun);
            if group.is_empty() {
                self.watch.drops(&claim, Why::Nobody);
            }
            for &one in &group {
                self.claim(clauses, clause, Claim { who: Some(one), group: group.clone(), ..claim.clone() });
            }
            return;
        }
        let scheduled = claim.kind == FactKind::Schedule;
        let who = match claim.nth {
            Some(nth) => {
                let loosely = claim.who.is_some_and(|chunk| self.several(chunk).is_some());
                self.one_of(clauses, clause, claim.clause, nth, loosely)
            }
            None => claim.who.and_then(|chunk| self.competitor(clause, chunk)),
        };
        let who = who.filter(|_| !scheduled);
        if claim.kind == FactKind::Reprieve {
            self.reprieve(who, clause.sentence);
            return;
        }
        let away = claim.slots.away.and_then(|chunk| self.entities.of_chunk(chunk));
        let (lexicon, sport) = (&self.grammar.lexicon, self.mentions.sport);
        let plays = |of: fn(&Lexicon, u32) -> bool| sport.is_some_and(|sport| of(lexicon, sport));
        let (who, away) = match claim.kind {
            FactKind::Meeting => {
                if let (Some(one), Some(other)) = (who, away) {
                    self.sides.meet(one, other, claim.slots.rank.is_some(), clause.sentence);
                }
                return;
            }
            FactKind::Match => match self.sides_of(clause, &claim, [who, away]) {
                Some([one, other]) => {
                    if plays(Lexicon::is_of_teams) && claim.slots.sets.is_some() {
                        sides::count_sets(&mut claim.slots);
                        if claim.slots.score.is_none() {
                            self.watch.drops(&claim, Why::Sides);
                            return;
                        }
                    }
                    let outcome = claim.slots.sets.is_some() || self.names_no_side(&claim);
                    match self.sides.has_won([one, other], clause.sentence, outcome) {
                        Some(won) => sides::turn(&mut claim.slots, won),
                        // From whose side it is told stands nowhere, unless it is of sets and a loss.
                        None if claim.slots.derived
                            && (claim.slots.sets.is_none() || sides::lead(&claim.slots) >= 0) =>
                        {
                            self.watch.drops(&claim, Why::Sides);
                            return;
                        }
                        None => {}
                    }
                    (Some(one), Some(other))
                }
                None => {
                    self.watch.drops(&claim, Why::Sides);
                    return;
                }
            },
            _ => (who, away),
        };
        // "Het baanrecord staat op 36,09": whose it is stands nowhere.
        let figure = claim.who.is_some_and(|chunk| self.mentions.chunks[chunk].is_any(FIGURES));
        let unheld = claim.kind == FactKind::Record && (figure || self.points_at_figure(&claim));
        if claim.who.is_some() && who.is_none() && !scheduled && !unheld {
            self.watch.drops(&claim, Why::Nobody);
            return;
        }
        // "Het duel werd gestaakt wegens regen": teams do not give up in the middle of a match, nor does anybody for rain.
        let team = matches!(who, Some(Competitor::Team(_))) && plays(Lexicon::is_of_teams);
        let rained = claim.slots.reason == Some(Reason::Weather) && plays(Lexicon::is_of_duels);
        if claim.slots.status == Some(Status::Dnf) && (team || rained) {
            self.watch.drops(&claim, Why::Abandoned);
            return;
        }
        let gap_to = claim.slots.gap_to.and_then(|chunk| self.entities.of_chunk(chunk));
        let group: Vec<Competitor> = claim.group.iter().filter_map(|&chunk| self.entities.of_chunk(chunk)).collect();
        let gender = who.and_then(|w| self.entities.gender(w));
        let gender = match (gender, self.tracker.gender_told()) {
            // What the text says of the contest outweighs a given name, but for a Dutch one in a later sentence.
            (Some(_), Some((told, here)))
                if who
                    .is_some_and(|w| self.entities.gender_guessed(w) && (here || !self.entities.has_dutch_name(w))) =>
            {
                Some(told)
            }
            _ => gender,
        };
        // "gewonnen door Maes bij de mannen en Kok bij de vrouwen": it stands beside each.
        let gender = claim.who.and_then(|chunk| self.gender_beside(chunk)).or(gender);
        let sentence = clause.sentence;
        if claim.kind == FactKind::Withdrawal && claim.slots.reason.is_none() {
            self.reasons().within_sentence(clauses, clause, &mut claim, who);
        }
        self.tracker.measured(&mut claim);
        if claim.kind == FactKind::Record && claim.slots.record.is_none() {
            claim.slots.record = self.record_spoken_of(clause, &claim);
        }
        if let (None, Some(told)) = (who, self.pointed_at(clause, &claim)) {
            self.facts.push(told);
            return;
        }
        let (contest, background) = self.tracker.contest_of(&claim, gender);
        if claim.kind == FactKind::Result && claim.slots.event.is_none() {
            self.tracker.note_told(who, contest);
        }
        if scheduled && claim.slots.start.is_some() {
            self.overdue.extend(self.tracker.overdue(clause, &claim));
        }
        let telling = self.telling(clause, &claim, &self.tracker.contests[contest]);
        let gap_to = claim.slots.gap_to.and_then(|chunk| self.first_told(chunk, contest)).or(gap_to);
        if self.tracker.counts_gaps(contest) && claim.slots.rank.is_none_or(|r| r.0 > 1) {
            // "De stand: 1. A, 2. B 4'43": behind the leader.
            claim.slots.gap = claim.slots.gap.or(claim.slots.time.take());
            claim.slots.time = None;
        }
        if let (Some(rank), Some(other)) = (claim.slots.rank, self.tracker.likened(clause, gender)) {
            let slots = crate::frame::Slots { rank: Some(rank), ..Default::default() };
            let claim = Claim { slots, ..claim.clone() };
            self.facts.push(Fact {
                claim,
                who,
                group: group.clone(),
                gap_to: None,
                away: None,
                contest: other,
                background: true,
                sentence,
                telling: Telling { is_plain: false, ..telling },
            });
        }
        let placed = claim.slots.rank.is_some() && claim.slots.time.is_none() || claim.slots.status.is_some();
        // Of several contests each has its own winner where the words say so.
        let missed = claim.slots.status == Some(Status::Dns);
        let own = !missed && claim.slots.event.is_some();
        if placed && !own {
            for other in self.tracker.variants(clause, contest, missed) {
                self.facts.push(Fact {
                    claim: claim.clone(),
                    who,
                    group: group.clone(),
                    gap_to,
                    away,
                    contest: other,
                    background,
                    sentence,
                    telling,
                });
            }
        }
        self.facts.push(Fact { claim, who, group, gap_to, away, contest, background, sentence, telling });
    }
}

impl<W: Watch> Resolver<'_, W> {
    /// Whom "de dagwinnaar" and "de leider" mean, where the text has told who won the contest or leads the ranking.
    fn first_told(&self, chunk: usize, contest: usize) -> Option<Competitor> {
        const NAMES: u128 = Category::PERSON.bit() | Category::TEAM.bit();
        let lexicon = &self.grammar.lexicon;
        let chunk = Some(self.mentions.chunks[chunk]).filter(|c| !c.is_any(NAMES))?;
        let nouns = (chunk.start..chunk.end).flat_map(|at| self.mentions.at(at as usize));
        let id = nouns.filter(|m| m.category == Category::PERSON_NOUN).find_map(|m| m.name(lexicon, Key::Id))?;
        let ranking = match id {
            "winner" => false,
            "leader" => true,
            _ => return None,
        };
        let first = |f: &&Fact| {
            f.claim.kind == FactKind::Result
                && !f.background
                && f.claim.slots.rank.is_some_and(|r| r.0 == 1)
                && self.tracker.is_first_of(f.contest, contest, ranking)
        };
        self.facts.iter().rev().find(first)?.who
    }

    /// Whether somebody of a later clause stands right before the score of this one, which is then theirs.
    fn is_another_between(&self, clause: &Clause) -> bool {
        const SCORES: u128 = Category::SCORE.bit() | Category::SETS.bit();
        const NAMES: u128 = Category::PERSON.bit() | Category::TEAM.bit() | Category::COUNTRY.bit();
        let own = || clause.arguments.iter().filter(|a| !a.inherited).map(|a| a.chunk);
        let Some(score) = own().find(|&c| self.mentions.chunks[c].is_any(SCORES)) else { return false };
        let Some(before) = own().rfind(|&c| c < score) else { return false };
        score - before > FARTHEST_SCORE || self.mentions.chunks[before + 1..score].iter().any(|c| c.is_any(NAMES))
    }

    /// Whether a score is told of neither side: "Het werd 6-3 6-2".
    fn names_no_side(&self, claim: &Claim) -> bool {
        const SCORES: u128 = Category::SCORE.bit() | Category::SETS.bit();
        claim.who.is_some_and(|chunk| self.mentions.chunks[chunk].is_any(SCORES))
    }

    /// The two sides of a match; none where they cannot be those of one.
    fn sides_of(
        &mut self,
        clause: &Clause,
        claim: &Claim,
        [who, away]: [Option<Competitor>; 2],
    ) -> Option<[Competitor; 2]> {
        // "Maes had het moeilijk met Smit, maar won van haar landgenote": of her whom the sentence named.
        const NAMES: u128 = Category::PERSON.bit() | Category::TEAM.bit() | Category::COUNTRY.bit();
        let described = claim.slots.away.is_some_and(|chunk| !self.mentions.chunks[chunk].is_any(NAMES));
        let met = who.filter(|_| described).and_then(|who| self.sides.met_here(who, clause.sentence));
        let named = [who, met.or(away)];
        let untold = self.names_no_side(claim);
        let open = untold || claim.slots.away.is_none();
        if open && self.is_another_between(clause) {
            return None;
        }
        let sides = self.sides.of(clause, &self.entities, claim, untold, named)?;
        let teams = sides.iter().filter(|side| matches!(side, Competitor::Team(_))).count();
        let of_teams = self.mentions.sport.is_some_and(|sport| self.grammar.lexicon.is_of_teams(sport));
        // A trainer is no side, and a player none where teams play; nations play nations.
        let players = of_teams;
        let nation = |side: Competitor| matches!(side, Competitor::Team(id) if self.entities.teams[id].nation);
        if teams == 1 || teams == 0 && players || sides[0] == sides[1] || nation(sides[0]) != nation(sides[1]) {
            return None;
        }
        self.sides.meet(sides[0], sides[1], false, clause.sentence);
        Some(sides)
    }

    /// Whom a chunk stands for; a possessive is looked up where it is needed: "haar 36,83 was een record".
    fn competitor(&mut self, clause: &Clause, chunk: usize) -> Option<Competitor> {
        let known = self.entities.of_chunk(chunk);
        let lexicon = &self.grammar.lexicon;
        let words = self.mentions.chunks[chunk];
        // "met zijn zege": whose it is.
        let owned = !words.is_any(Category::PERSON.bit() | Category::EPITHET.bit() | Category::TEAM.bit())
            && self.mentions.sense(lexicon, words.start as usize, Category::PRONOUN).is_some_and(|s| {
                lexicon.name(s.features, Key::Form) == Some("possessive") || lexicon.has(s.features, Key::Possessive)
            });
        let argument = clause.arguments.iter().find(|a| a.chunk == chunk && owned && known.is_none());
        let Some(argument) = argument else { return known };
        let reader = self.reader();
        self.entities.possessor(&reader, clause, argument, self.watch)
    }

    /// Whether women or men are named right behind a name: "Kok bij de vrouwen".
    fn gender_beside(&self, chunk: usize) -> Option<Gender> {
        let lexicon = &self.grammar.lexicon;
        let end = self.mentions.chunks[chunk].end as usize;
        let role = self.mentions.sense(lexicon, end, Category::PREPOSITION)?;
        let article = usize::from(self.mentions.is(lexicon, end + 1, Category::DETERMINER));
        let named = self.mentions.category_at(end + 1 + article, Category::GENDER)?;
        let at = lexicon.name(role.features, Key::Role) == Some("at");
        entity_gender(lexicon, named).filter(|_| at)
    }

    /// Whether a record is told of what a demonstrative points at: "Dat was een baanrecord".
    fn points_at_figure(&self, claim: &Claim) -> bool {
        let lexicon = &self.grammar.lexicon;
        let slots = &claim.slots;
        let told = slots.time.is_some() || slots.distance.is_some() || slots.points.is_some();
        let word = claim.who.map(|w| self.mentions.chunks[w]);
        let pronoun = word.and_then(|chunk| self.mentions.reading(chunk, Category::PRONOUN));
        // "Daarmee sneuvelde het baanrecord."
        let therewith = word.is_some_and(|chunk| chunk.is_any(Category::MARKER.bit()));
        !told
            && (therewith
                || pronoun
                    .is_some_and(|m| lexicon.has(m.features, Key::Demonstrative) || names_demonstrative(lexicon, m)))
    }

    /// The record that "dat" is: of the figure told last, in this sentence or the one before.
    fn pointed_at(&self, clause: &Clause, claim: &Claim) -> Option<Fact> {
        if claim.kind != FactKind::Record || !self.points_at_figure(claim) {
            return None;
        }
        let block = |sentence: usize| self.text.sentences[sentence].block;
        let near = self.facts.iter().rev().take(CLAUSES_BACK).take_while(|f| f.sentence + 1 >= clause.sentence);
        let told = near.filter(|f| block(f.sentence) == block(clause.sentence)).find(|f| {
            let slots = &f.claim.slots;
            f.claim.kind == FactKind::Result
                && (slots.time.is_some() || slots.distance.is_some() || slots.points.is_some())
        })?;
        let slots = crate::frame::Slots {
            time: told.claim.slots.time,
            distance: told.claim.slots.distance,
            points: told.claim.slots.points,
            ..claim.slots.clone()
        };
        let claim = Claim { slots, ..claim.clone() };
        Some(Fact { claim, sentence: clause.sentence, ..told.clone() })
    }

    /// "Het oude record stond op 36,09": the kind of the record that was named last, in this paragraph.
    fn record_spoken_of(&self, clause: &Clause, claim: &Claim) -> Option<crate::value::RecordType> {
        let at = claim.evidence.iter().map(|range| range.0).max()?;
        let block = &self.text.blocks[self.text.sentences[clause.sentence].block];
        let before = self.mentions.chunks[..self.mentions.first_chunk(at)].iter().rev().take(RECORD_BACK);
        // That of a club is of no kind that is written.
        let own = self.mentions.chunk_over(at).into_iter();
        let kind = own.chain(before.copied()).take_while(|c| c.start as usize >= block.start).find_map(|chunk| {
            self.mentions.reading(chunk, Category::RECORD_WORD)?.name(&self.grammar.lexicon, Key::Type)
        })?;
        parse_name(&kind.to_uppercase())
    }

    /// Takes out what a heading says without its contest and the paragraph below says in full.
    fn drop_told_again(&mut self) {
        let block = |fact: &Fact| self.text.sentences[fact.sentence].block;
        let heads = |fact: &Fact| self.text.blocks[block(fact)].kind == BlockKind::Heading;
        let mut told_again = vec![false; self.facts.len()];
        for (at, fact) in self.facts.iter().enumerate() {
            if !heads(fact) || fact.claim.slots.rank.is_none() {
                continue;
            }
            let below = self.facts[at + 1..].iter().skip_while(|f| block(f) == block(fact));
            told_again[at] = below
                .take_while(|f| block(f) == block(fact) + 1)
                // Where the two disagree, the report knows better than the words that someone else put above it.
                .any(|f| {
                    f.who == fact.who
                        && f.claim.slots.rank.is_some()
                        && (f.claim.slots.rank == fact.claim.slots.rank || f.contest == fact.contest)
                });
        }
        let mut told_again = told_again.into_iter();
        self.facts.retain(|fact| {
            let stays = told_again.next() != Some(true);
            if !stays {
                self.watch.drops(&fact.claim, Why::Heading);
            }
            stays
        });
    }

    /// "Goud was er voor Maes. Hij stootte de kogel 16,80": a prize is of the contest that the next sentence
    /// tells of, with what the same one reached there.
    fn adopt_contest_told_next(&mut self) {
        let named = |sentence: usize| {
            let range = &self.text.sentences[sentence];
            (range.start..range.end).any(|at| self.mentions.may_be(at, Category::DISCIPLINE.bit()))
        };
        for at in 1..self.facts.len() {
            let (before, after) = (&self.facts[at - 1], &self.facts[at]);
            let [prize, reached] = [&before.claim.slots, &after.claim.slots];
            let next = before.who.is_some()
                && before.who == after.who
                && before.sentence + 1 == after.sentence
                && self.text.sentences[before.sentence].block == self.text.sentences[after.sentence].block
                && [before, after].iter().all(|f| f.claim.kind == FactKind::Result && !f.background);
            let figure = |s: &crate::frame::Slots| s.time.is_some() || s.distance.is_some() || s.points.is_some();
            let goes_on = prize.medal.is_some() && !figure(prize) && figure(reached) && reached.rank.is_none();
            if next && goes_on && named(after.sentence) && !named(before.sentence) {
                let contest = after.contest;
                self.facts[at - 1].contest = contest;
            }
        }
    }

    /// Of how many who were named last a chunk speaks: "beiden", "de twee", "de drie Noren".
    fn several(&self, chunk: usize) -> Option<usize> {
        let lexicon = &self.grammar.lexicon;
        let chunk = self.mentions.chunks[chunk];
        let pronoun = self.mentions.reading(chunk, Category::PRONOUN);
        match pronoun.and_then(|m| lexicon.name(m.features, Key::Numerosity)) {
            Some("dual") => return Some(2),
            Some("trial") => return Some(3),
            _ => {}
        }
        let definite = self.mentions.sense(lexicon, chunk.start as usize, Category::DETERMINER).is_some_and(|d| {
            !matches!(lexicon.name(d.features, Key::Form), Some("indefinite" | "negative" | "quantity"))
        });
        if !definite || !chunk.is_any(Category::EPITHET.bit()) {
            return None;
        }
        let count = self.mentions.at(chunk.start as usize + 1).find(|m| m.category == Category::NUMBER)?;
        description::whole(count).map(usize::from).filter(|count| (2..=MOST_TOGETHER).contains(count))
    }

    /// Whom "zij wonnen" is about: those who did something together last, or their team.
    fn together(&self, clauses: &[Clause], clause: &Clause, index: usize) -> Vec<usize> {
        let before = clauses[..index].iter().rev().take(CLAUSES_BACK);
        let near = before.take_while(|c| c.sentence + 1 >= clause.sentence);
        let subjects = |c: &Clause| -> Vec<usize> {
            let known = c.subjects().filter(|a| self.entities.of_chunk(a.chunk).is_some());
            known.map(|a| a.chunk).collect()
        };
        let team = |chunk: &usize| matches!(self.entities.of_chunk(*chunk), Some(Competitor::Team(_)));
        let several = |found: &Vec<usize>| found.len() > 1 || found.iter().any(team);
        near.map(subjects).find(several).unwrap_or_default()
    }

    /// One of the several that a pronoun stands for: the subjects of the last clause before that has as many, else, of words
    /// that tell how many, the last ones of the sentence before.
    fn one_of(
        &self,
        clauses: &[Clause],
        clause: &Clause,
        index: usize,
        (nth, count): (usize, usize),
        loosely: bool,
    ) -> Option<Competitor> {
        let before = clauses[..index].iter().rev().take(CLAUSES_BACK);
        let near = before.take_while(|c| c.sentence + 2 >= clause.sentence);
        near.map(|c| c.subjects().filter_map(|a| self.entities.of_chunk(a.chunk)).collect::<Vec<_>>())
            .find(|several| several.len() == count)
            .or_else(|| {
                if !loosely {
                    return None;
                }
                let mut last = Vec::with_capacity(count);
                let before = clauses[..index].iter().rev().take(CLAUSES_BACK);
                for told in before.filter(|c| c.sentence + 1 == clause.sentence).flat_map(Clause::subjects) {
                    match self.entities.of_chunk(told.chunk) {
                        Some(who) if last.len() < count && !last.contains(&who) => last.insert(0, who),
                        _ => {}
                    }
                }
                (last.len() == count).then_some(last)
            })
            .map(|several| several[nth])
    }
}

/// Whether a mention says that a contest is one of women or of men.
fn gender_word(mentions: &Mentions, grammar: &Grammar, chunk: crate::mention::Chunk) -> Option<Gender> {
    if mentions.readings(chunk).any(|m| m.category == Category::PERSON) {
        return None;
    }
    // "de hockeysters van Bloemendaal": those who play for it.
    let lexicon = &grammar.lexicon;
    let of_team = |noun: &crate::mention::Mention| {
        let of = mentions.sense(lexicon, noun.end as usize, Category::PREPOSITION);
        of.and_then(|s| lexicon.name(s.features, Key::Role)) == Some("of")
            && mentions.at(noun.end as usize + 1).any(|m| matches!(m.category, Category::TEAM | Category::COUNTRY))
    };
    let nouns = (chunk.start..chunk.end).flat_map(|at| mentions.at(at as usize));
    let mut several = nouns.filter(|m| m.category == Category::PERSON_NOUN && of_team(m));
    if let Some(gender) = several.find_map(|noun| gender_of_several(lexicon, noun)) {
        return Some(gender);
    }
    // "de vrouwen": the word at the end of a description.
    (chunk.start..chunk.end)
        .rev()
        .flat_map(|at| mentions.at(at as usize))
        .find(|m| m.category == Category::GENDER && m.end == chunk.end)
        .and_then(|m| entity_gender(&grammar.lexicon, m))
}

/// Women or men, as a plural tells of those who are a team.
fn gender_of_several(lexicon: &Lexicon, noun: &crate::mention::Mention) -> Option<Gender> {
    if !lexicon.has(noun.features, Key::Plural) {
        return None;
    }
    let men = lexicon.has(noun.features, Key::Masculine).then_some(Gender::Men);
    crate::mention::gender_of(lexicon, noun.features).or(men)
}

/// The gender that a mention names.
fn entity_gender(lexicon: &crate::grammar::Lexicon, mention: &crate::mention::Mention) -> Option<Gender> {
    crate::mention::gender_of(lexicon, mention.features)
        .or_else(|| crate::mention::gender_of(lexicon, mention.inherited))
}

/// Whether a clause tells of something beside the main line: a relative clause, a pluperfect.
fn beside(clause: &Clause) -> bool {
    clause.kind == ClauseKind::Relative || clause.verb.earlier
}

/// Whether a pronoun points at what was told.
fn names_demonstrative(lexicon: &crate::grammar::Lexicon, pronoun: &crate::mention::Mention) -> bool {
    lexicon.name(pronoun.features, Key::Form) == Some("demonstrative")
}
