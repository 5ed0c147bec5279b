//! What the tables are: their columns, declared once for all that writes or documents them.

use jiff::civil::Date;

use super::Table;
use super::cell::{Columns, columns};
use crate::value::{
    Contradiction, Gender, Medal, Millimetres, Milliseconds, PersonRole, Rank, Reason, RecordType, Status,
};

columns! {
    /// Of which article a row is.
    Origin {
        /// The place of the article in the input, from 1; the same article has the same number in all tables.
        article_no: u64,
        /// The id of the article within its source.
        article: &'a str,
        /// The day of publication.
        published: Date,
        /// Where the article was published.
        url: &'a str,
        /// The sport of the article, as a slug.
        sport: &'a str,
    }
}

columns! {
    /// Which words a row comes from.
    Proof {
        /// The words of the article that say it; ' … ' stands where words between them are left out.
        quote: String,
        /// The first code point of those words in the article's text.
        quote_start: u64,
        /// The code point after the last.
        quote_end: u64,
        /// The grammar entries that read them, with a comma between.
        rules: String,
    }
}

columns! {
    /// Which contest a row is about.
    Contest {
        /// The id of the contest, local to the article.
        event: &'a str,
        /// The words of the text for the competition.
        competition: &'a str,
        /// The place as written.
        venue: &'a str,
        /// A slug, such as 500m or general-classification.
        discipline: &'a str,
        /// The number of a stage.
        number: u64,
        /// women, men or mixed.
        gender: Gender,
        /// heat, quarter-final, semi-final, final, race-1, race-2 …, qualifying.
        round: &'a str,
        /// B for the B group or a B final.
        group_name: &'a str,
        /// The English weekday of the contest, lower case.
        day: &'a str,
        /// The date of the contest as far as known: YYYY-MM-DD, YYYY-MM or YYYY.
        date: &'a str,
        /// True for a ranking over several races.
        standings: bool,
    }
}

columns! {
    /// Who a row is about.
    Who {
        /// The name of a person or a team.
        competitor: &'a str,
        /// The code of the International Olympic Committee, where the text says it of the person.
        country: &'a str,
    }
}

columns! {
    /// What was reached.
    Reached {
        /// The place; 1 has won.
        rank: Rank,
        /// gold, silver or bronze, where a medal is named.
        medal: Medal,
        /// The official time, in seconds.
        time: Milliseconds,
        /// Seconds behind another.
        gap: Milliseconds,
        /// That other.
        gap_to: &'a str,
        /// The jump or throw, in metres.
        distance: Millimetres,
        /// Points of a jury or a standing.
        points: Milliseconds,
        /// The named members of a crew, with a semicolon between.
        members: String,
        /// The columns that the text does not state but that follow from it, with a comma between.
        derived: String,
    }
}

columns! {
    /// How somebody is missing from the ranking.
    Missing {
        /// DNS did not start, DNF did not finish, DSQ was disqualified.
        status: Status,
        /// illness, injury, fall, mechanical, fatigue, personal, rules, choice, weather, doping, suspension or other.
        reason: Reason,
        /// The words of the text for the reason.
        detail: &'a str,
    }
}

columns! {
    /// By what somebody was hindered.
    Hindered {
        /// illness, injury, fall, mechanical, fatigue and so on.
        category: Reason,
        /// The words of the text for it.
        detail: &'a str,
    }
}

columns! {
    /// A best mark.
    Mark {
        /// WR world, OR olympic, ER European, NR national, PB personal, SB of the season, TR of the track; J before it for juniors.
        scope: RecordType,
        /// On what, as a slug.
        discipline: &'a str,
        /// The time, in seconds.
        time: Milliseconds,
        /// The jump or throw, in metres.
        distance: Millimetres,
        /// Points.
        points: Milliseconds,
        /// True where it was set in what the article reports.
        new: bool,
    }
}

columns! {
    /// When a contest begins.
    Start {
        /// The time of day, HH:MM.
        start: &'a str,
    }
}

columns! {
    /// Who played whom.
    Played {
        /// The side at home, or named first.
        home: &'a str,
        /// The other side.
        away: &'a str,
        /// Goals, points or sets of the side at home.
        score_home: u64,
        /// Goals, points or sets of the other side.
        score_away: u64,
        /// The sets of tennis: 6-4 7-6.
        sets: String,
    }
}

columns! {
    /// Somebody who is named.
    Named {
        /// The fullest form of the name in the text.
        name: &'a str,
        /// athlete, coach, analyst, official or other.
        role: PersonRole,
        /// The code of the International Olympic Committee, where the text says it.
        country: &'a str,
        /// Years, where the text says it.
        age: u64,
        /// How often the person is named or referred to.
        mentions: u64,
    }
}

columns! {
    /// A team that competes.
    Competes {
        /// The name.
        name: &'a str,
    }
}

columns! {
    /// An article beside its origin.
    Whole {
        /// The headline.
        title: &'a str,
        /// Sentences with a figure or an absence.
        sentences: u64,
        /// Those of them that some fact uses.
        used: u64,
        /// The id of an earlier article with the same text, where its facts are.
        duplicate_of: &'a str,
    }
}

columns! {
    /// What disagrees.
    Disagrees {
        /// How: gap-against-times, ranks-against-times, two-times, two-ranks, two-winners, schedule-in-the-past or two-ages.
        kind: Contradiction,
        /// What disagrees, in English.
        message: &'a str,
    }
}

columns! {
    /// A fact of any kind.
    Fact {
        /// The kind of fact: result, withdrawal, condition, record, schedule or match. It tells which of the columns are filled.
        kind: &'a str,
    }
}

columns! {
    /// What the kinds of facts have beside each other in the one table of facts.
    Other {
        /// Of a withdrawal: DNS did not start, DNF did not finish, DSQ was disqualified.
        status: Status,
        /// Of a withdrawal or a condition: illness, injury, fall, mechanical, fatigue and so on.
        reason: Reason,
        /// The words of the text for the reason.
        detail: &'a str,
        /// Of a record: WR, OR, ER, NR, PB, SB, TR; J before it for juniors.
        scope: RecordType,
        /// Of a record: true where it was set in what the article reports.
        new: bool,
        /// Of a contest to come: the time of day, HH:MM.
        start: &'a str,
        /// Of a match: the side at home, or named first.
        home: &'a str,
        /// Of a match: the other side.
        away: &'a str,
        /// Of a match: goals, points or sets of the side at home.
        score_home: u64,
        /// Of a match: goals, points or sets of the other side.
        score_away: u64,
        /// Of a match of tennis: the sets, 6-4 7-6.
        sets: String,
    }
}

pub(crate) type ArticleRow<'a> = (Origin<'a>, Whole<'a>);
pub(crate) type PersonRow<'a> = (Origin<'a>, Named<'a>, Proof<'a>);
pub(crate) type TeamRow<'a> = (Origin<'a>, Competes<'a>, Proof<'a>);
pub(crate) type EventRow<'a> = (Origin<'a>, Contest<'a>, Proof<'a>);
pub(crate) type ResultRow<'a> = (Origin<'a>, Who<'a>, Reached<'a>, Contest<'a>, Proof<'a>);
pub(crate) type WithdrawalRow<'a> = (Origin<'a>, Who<'a>, Missing<'a>, Contest<'a>, Proof<'a>);
pub(crate) type ConditionRow<'a> = (Origin<'a>, Who<'a>, Hindered<'a>, Proof<'a>);
pub(crate) type RecordRow<'a> = (Origin<'a>, Who<'a>, Mark<'a>, Proof<'a>);
pub(crate) type ScheduleRow<'a> = (Origin<'a>, Start<'a>, Contest<'a>, Proof<'a>);
pub(crate) type MatchRow<'a> = (Origin<'a>, Played<'a>, Contest<'a>, Proof<'a>);
pub(crate) type WarningRow<'a> = (Origin<'a>, Disagrees<'a>, Proof<'a>);
pub(crate) type FactRow<'a> = ((Fact<'a>, Origin<'a>), (Who<'a>, Reached<'a>), Contest<'a>, Other<'a>, Proof<'a>);

fn table<R: Columns<'static>>(name: &'static str, about: &'static str) -> Table {
    let mut columns = Vec::new();
    R::columns(&mut columns);
    Table { name, about, columns }
}

/// The place of a table among all of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Of {
    Articles,
    People,
    Teams,
    Events,
    Results,
    Withdrawals,
    Conditions,
    Records,
    Schedule,
    Matches,
    Warnings,
}

/// All tables, in the order of [`Of`].
pub(super) fn all() -> Vec<Table> {
    vec![
        table::<ArticleRow>("articles", "The articles that were read, those without a fact as well."),
        table::<PersonRow>("people", "Everyone who is named in an article, once, under the fullest form of the name."),
        table::<TeamRow>("teams", "Clubs, trade teams and nations that compete."),
        table::<EventRow>("events", "The contests that facts belong to, with the words of those facts."),
        table::<ResultRow>("results", "Places, times, gaps, marks, points and medals of a competitor in a contest."),
        table::<WithdrawalRow>("withdrawals", "Who did not start, did not finish or was disqualified, and why."),
        table::<ConditionRow>("conditions", "Who competed although ill, hurt or hindered."),
        table::<RecordRow>("records", "Best marks that are stated with their value."),
        table::<ScheduleRow>("schedule", "Contests to come, with their time of day."),
        table::<MatchRow>("matches", "Matches with their score."),
        table::<WarningRow>("warnings", "Where an article contradicts itself."),
    ]
}

/// The one table of all facts.
pub(super) fn facts() -> Table {
    table::<FactRow>(
        "facts",
        "The facts of all kinds but people, teams and events, in one table: what the file holds where the output is one file of \
         CSV or Parquet.",
    )
}
