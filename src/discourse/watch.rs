//! Watching: who was considered for what words mean, and what claims came to nothing, told to whoever asks.

use std::fmt;

use crate::frame::Claim;

/// What was found of somebody who may be meant by a pronoun or a description.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// How likely it is: the highest is meant, of equals the one spoken of last.
    Score(i32),
    /// The same clause speaks of that person beside.
    Barred,
    /// Spoken of too long ago.
    Far,
    /// A woman where a man is meant, or the other way round.
    Gender,
    /// Of another nation.
    Nation,
    /// Of another age.
    Age,
    /// With another place in the ranking of the world.
    Ranking,
    /// Does something else: a coach where an athlete is meant.
    Role,
    /// Nobody near may be meant, and this is the only one in the text of the nation.
    Alone,
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(match self {
            Verdict::Score(score) => return write!(f, "score {score}"),
            Verdict::Barred => "is spoken of beside in the same sentence",
            Verdict::Far => "was spoken of too long ago",
            Verdict::Gender => "is of the other gender",
            Verdict::Nation => "is of another nation",
            Verdict::Age => "is of another age",
            Verdict::Ranking => "has another place in the world's ranking",
            Verdict::Role => "has another role",
            Verdict::Alone => "is the only one of the nation in the text",
        })
    }
}

/// Why nobody is looked for whom words may mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unmeant {
    /// They mean several.
    Several,
    /// They mean whoever it is: "wie wint", "een Belg".
    Anyone,
    /// They mean somebody who is told of through another: "zijn ploeggenoot".
    Another,
    /// They say what somebody is, not who.
    Said,
    /// They mean a thing: "de Italiaanse renstal".
    Thing,
    /// They mean who speaks or is spoken to.
    Speaker,
}

impl fmt::Display for Unmeant {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(match self {
            Unmeant::Several => "it means several",
            Unmeant::Anyone => "it means nobody in particular",
            Unmeant::Another => "it means somebody who is told of only through another",
            Unmeant::Said => "it says what somebody is, not who",
            Unmeant::Thing => "it means a thing",
            Unmeant::Speaker => "it means who speaks or is spoken to",
        })
    }
}

/// Why a claim makes no fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Nobody was found whom it is about.
    Nobody,
    /// It is told of several, and whose is whose stands nowhere.
    Several,
    /// It stands in the title, of which nothing is told but the contest.
    Title,
    /// A heading says what the paragraph below says in full.
    Heading,
    /// Who played whom, or who won, is not clear.
    Sides,
    /// A match was abandoned, which is nobody's withdrawal.
    Abandoned,
    /// The disqualification is taken back.
    Reprieved,
}

impl fmt::Display for Why {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(match self {
            Why::Nobody => "nobody was found whom it is about",
            Why::Several => "it is told of several, and whose is whose is not said",
            Why::Title => "the title tells the contest, and no results",
            Why::Heading => "the paragraph below the heading says it in full",
            Why::Sides => "who played whom, or who won, is not clear",
            Why::Abandoned => "the match was abandoned, which is nobody's withdrawal",
            Why::Reprieved => "the disqualification is taken back",
        })
    }
}

/// Is told how words are resolved. `()` takes no notice, at no cost.
pub trait Watch {
    /// Somebody spoken of before, by number, is considered for what a chunk means.
    #[inline]
    fn weighs(&mut self, _chunk: usize, _person: usize, _verdict: Verdict) {}

    /// Nobody is looked for whom a chunk may mean.
    #[inline]
    fn means_nobody(&mut self, _chunk: usize, _why: Unmeant) {}

    /// A claim makes no fact, or one that is taken out again.
    #[inline]
    fn drops(&mut self, _claim: &Claim, _why: Why) {}
}

impl Watch for () {}
