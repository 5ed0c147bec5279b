//! Sides: who meets whom, so that a score that is told of one side, or of none, finds the other.
//!
//! A meeting is no fact. "Ajax speelde tegen PSV. De Amsterdammers wonnen met 2-0": the first sentence tells whom the
//! second one leaves out.

use super::{Competitor, Entities};
use crate::clause::{Argument, Clause, Place};
use crate::frame::{Claim, Slots};

/// Two that met or will meet.
struct Meeting {
    sides: [Competitor; 2],
    /// The first of them has won.
    won: bool,
    sentence: usize,
}

/// So many sentences after a meeting a score can be its.
const REACH: usize = 3;

/// A score of which no side is named stands this near to its meeting.
const NEAR: usize = 2;

/// So many of the latest meetings are looked through.
const LOOKED_THROUGH: usize = 8;

/// The meetings told so far.
#[derive(Default)]
pub(super) struct Sides {
    meetings: Vec<Meeting>,
    /// The team that a clause was about last, and the sentence.
    topic: Option<(Competitor, usize)>,
    /// The team that the text was about before that one, and the sentence.
    topic_before: Option<(Competitor, usize)>,
    /// The team that the text was about first, and the sentence that named it last.
    hero: Option<(Competitor, usize)>,
}

impl Sides {
    /// Notes which team a clause is about.
    pub(super) fn clause(&mut self, clause: &Clause, entities: &Entities) {
        let team = clause.subjects().filter_map(|a| entities.of_chunk(a.chunk)).find(is_team);
        if let Some(team) = team {
            self.topic_before = self.topic.filter(|&(before, _)| before != team).or(self.topic_before);
            self.topic = Some((team, clause.sentence));
            self.hero = self.hero.or(self.topic);
        }
        if let Some((hero, at)) = &mut self.hero
            && clause.arguments.iter().any(|a| entities.of_chunk(a.chunk) == Some(*hero))
        {
            *at = clause.sentence;
        }
    }

    /// Notes that two meet.
    pub(super) fn meet(&mut self, one: Competitor, other: Competitor, won: bool, sentence: usize) {
        // "Ajax trof PSV en won van PSV": the later words say who won.
        let again = self
            .meetings
            .last_mut()
            .filter(|m| m.sentence == sentence && (m.sides == [one, other] || m.sides == [other, one]));
        match again {
            Some(meeting) if won => (meeting.sides, meeting.won) = ([one, other], won),
            Some(_) => {}
            None if one != other && is_team(&one) == is_team(&other) => {
                self.meetings.push(Meeting { sides: [one, other], won, sentence });
            }
            None => {}
        }
    }

    /// Whom one met in the same sentence.
    pub(super) fn met_here(&self, one: Competitor, sentence: usize) -> Option<Competitor> {
        self.near(sentence, 0).find_map(|m| match m.sides {
            [a, b] if a == one => Some(b),
            [a, b] if b == one => Some(a),
            _ => None,
        })
    }

    /// Whom one met last.
    fn opponent(&self, one: Competitor, sentence: usize) -> Option<Competitor> {
        let near = self.near(sentence, REACH).find(|m| m.sides.contains(&one))?;
        near.sides.into_iter().find(|side| *side != one)
    }

    fn near(&self, sentence: usize, reach: usize) -> impl Iterator<Item = &Meeting> {
        self.meetings.iter().rev().take(LOOKED_THROUGH).take_while(move |m| m.sentence + reach >= sentence)
    }

    /// Both sides of a score, of which `who` and `away` are named; none where the other stands nowhere. `untold` where the
    /// words name no side at all.
    pub(super) fn of(
        &self,
        clause: &Clause,
        entities: &Entities,
        claim: &Claim,
        untold: bool,
        [who, away]: [Option<Competitor>; 2],
    ) -> Option<[Competitor; 2]> {
        let sentence = clause.sentence;
        if untold {
            // The first side is the one that won, if any did.
            let meeting = self.near(sentence, NEAR).next()?;
            return (meeting.won != drawn(&claim.slots) && !unfinished(&claim.slots)).then_some(meeting.sides);
        }
        let who = who?;
        if let Some(away) = away {
            return Some([who, away]);
        }
        // "Er werd met 2-0 van PSV gewonnen": by the team that is spoken of; "De titelhouder was met 2-0 te sterk voor PSV" as well.
        let subject = |a: &Argument| Some(a.chunk) == claim.who;
        let impersonal = clause.subjects().all(|a| entities.of_chunk(a.chunk).is_none());
        if !impersonal && !clause.subjects().any(subject) {
            return None;
        }
        let near = |&(team, at): &(Competitor, usize)| team != who && at + NEAR >= sentence;
        let topic = self.topic.filter(near).filter(|_| impersonal);
        // "Engeland werd met 8-0 verslagen", "Noorwegen was met 30-23 te sterk": by, and for, the team of the report.
        let implied = impersonal || clause.verb.passive || clause.verb.copula;
        let nation = |team: Competitor| matches!(team, Competitor::Team(id) if entities.teams[id].nation);
        let hero = self.hero.filter(|&(team, at)| implied && nation(team) && team != who && at + REACH >= sentence);
        // "De koploper werd met 2-0 verslagen": by the club that the text was about before.
        let before = self.topic_before.filter(near).filter(|_| implied && !nation(who));
        let spoken_of = topic.or(hero).or(before).map(|(team, _)| team).filter(|_| is_team(&who));
        let other = self.opponent(who, sentence).or(spoken_of)?;
        // Another who stands in the clause may be the one; and sets that go on are no outcome.
        let group = clause.arguments.iter().find(|a| subject(a)).map(|a| a.group);
        let third = |a: &Argument| {
            let one = entities.of_chunk(a.chunk).filter(|one| is_team(one) == is_team(&who));
            a.place != Place::Subject && Some(a.group) != group && one.is_some_and(|one| one != who && one != other)
        };
        ((clause.verb.passive || !clause.arguments.iter().any(third)) && !unfinished(&claim.slots))
            .then_some([who, other])
    }
}

impl Sides {
    /// Whether the first of two has won or lost where the sentences before say so.
    /// So far back where the score is the outcome; else it may be one of many on the way.
    pub(super) fn has_won(&self, sides: [Competitor; 2], sentence: usize, outcome: bool) -> Option<bool> {
        let [one, other] = sides;
        let reach = if outcome { REACH } else { 0 };
        let meeting =
            self.near(sentence, reach).find(|m| m.won && m.sides.contains(&one) && m.sides.contains(&other))?;
        Some(meeting.sides[0] == one)
    }
}

/// Where teams play for sets, as in volleyball, the score is how many each side won.
pub(super) fn count_sets(slots: &mut Slots) {
    let Some(sets) = slots.sets.take().filter(|sets| sets.len() <= LONGEST_MATCH) else { return };
    let whole = sets.iter().enumerate().all(|(number, &set)| is_won(number, set));
    let won = |first: bool| sets.iter().filter(|(a, b)| (a > b) == first).count();
    let score = (won(true), won(false));
    let last = sets.last().is_some_and(|(a, b)| (a > b) == (score.0 > score.1));
    if whole && last && score.0.max(score.1) == SETS_TO_WIN {
        slots.score = slots.score.or(Some((score.0 as u16, score.1 as u16)));
    }
}

/// Whether a set of volleyball has come to its end, by rule 6.2 of the FIVB: at 25 points, the last at 15, two ahead.
fn is_won(number: usize, (a, b): (u16, u16)) -> bool {
    let points = if number + 1 == LONGEST_MATCH { 15 } else { 25 };
    match a.max(b) {
        most if most == points => a.abs_diff(b) >= 2,
        most => most > points && a.abs_diff(b) == 2,
    }
}

/// So many sets win a match of volleyball, which has at most the second number of them.
const SETS_TO_WIN: usize = 3;
const LONGEST_MATCH: usize = 5;

/// By how much the first side is ahead, in sets where they are told.
pub(super) fn lead(slots: &Slots) -> i32 {
    let ahead = |(a, b): (u16, u16)| i32::from(a > b) - i32::from(a < b);
    let score = slots.score.map_or(0, ahead);
    slots.sets.as_deref().map_or(score, |sets| sets.iter().map(|&set| ahead(set)).sum())
}

/// Turns a score round where it says the opposite of who won.
pub(super) fn turn(slots: &mut Slots, won: bool) {
    let lead = lead(slots);
    if lead != 0 && (lead > 0) != won {
        slots.score = slots.score.map(|(a, b)| (b, a));
        slots.sets.iter_mut().flatten().for_each(|set| *set = (set.1, set.0));
    }
}

/// The last set has too few games to be one.
fn unfinished(slots: &Slots) -> bool {
    slots.sets.as_ref().and_then(|sets| sets.last()).is_some_and(|(a, b)| a.max(b) < &SHORTEST_SET)
}

/// A set has at least so many games.
const SHORTEST_SET: u16 = 6;

/// Neither side has more.
fn drawn(slots: &Slots) -> bool {
    slots.score.is_some_and(|(a, b)| a == b)
}

fn is_team(one: &Competitor) -> bool {
    matches!(one, Competitor::Team(_))
}
