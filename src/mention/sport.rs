//! Which sport an article is about, if any: the words of each sport and of other subjects weighed against each other.

use rustc_hash::FxHashMap;

use super::{Mention, Mentions};
use crate::grammar::{Category, Key, Lexicon};
use crate::text::{BlockKind, Mark, Text};

/// An article is about sport from so many points of weight on.
pub(crate) const THRESHOLD: i32 = 5;

/// A word counts so many times at the most, so that one figure of speech does not make a sport.
pub(crate) const TIMES: u8 = 3;

/// Whether a club that is called by its town is the town here: "in Gent", "HEERENVEEN (ANP) - …".
fn is_town(text: &Text, mentions: &Mentions, lexicon: &Lexicon, team: &Mention) -> bool {
    let (start, end) = (team.start as usize, team.end as usize);
    let role = |at: usize| {
        let sense = mentions.sense(lexicon, at, Category::PREPOSITION);
        sense.and_then(|s| lexicon.name(s.features, Key::Role))
    };
    let before = start.checked_sub(1).filter(|_| !text.tokens[start].first);
    let dateline = || {
        let mark = |at: usize, mark: Mark| text.tokens.get(at).is_some_and(|t| t.is(mark));
        text.tokens[start].first && (mark(end, Mark::Dash) || mark(end, Mark::Open) && mark(end + 3, Mark::Dash))
    };
    lexicon.has(team.features, Key::Place) && (matches!(before.and_then(role), Some("in" | "from")) || dateline())
}

/// Whether a heading says but what sport follows: "Atletiek", "Schaatsen: wereldbeker in Inzell".
fn is_rubric(text: &Text, word: &Mention) -> bool {
    let (start, end) = (word.start as usize, word.end as usize);
    let at = text.blocks.partition_point(|b| b.end <= start);
    let Some(block) = text.blocks.get(at).filter(|_| text.tokens[start].first) else { return false };
    let heads = matches!(block.kind, BlockKind::Title | BlockKind::Heading) && block.start == start;
    heads && (block.end == end || text.tokens[end].is(Mark::Colon) || text.tokens[end].is(Mark::Dash))
}

/// The sport with the most weight, where sport as a whole outweighs other subjects.
pub(super) fn classify(text: &Text, mentions: &Mentions, lexicon: &Lexicon) -> Option<u32> {
    let mut sports: FxHashMap<u32, i32> = FxHashMap::default();
    let mut total = 0i32;
    let mut words = false;
    let mut team = None;
    let mut seen: FxHashMap<(u32, u32), u8> = FxHashMap::default();
    // "City" in "Salt Lake City" is no team.
    let mut covered = vec![0u32; mentions.heads_len()];
    let thing =
        |c: Category| matches!(c, Category::PLACE | Category::COUNTRY | Category::COMPETITION | Category::ORGANISATION);
    for item in mentions.items.iter().filter(|i| i.end - i.start > 1 && thing(i.category)) {
        for token in item.start + 1..item.end {
            let end = &mut covered[token as usize];
            *end = (*end).max(item.end);
        }
    }
    for item in &mentions.items {
        if item.category == Category::TEAM
            && (covered[item.start as usize] >= item.end || is_town(text, mentions, lexicon, item))
        {
            continue;
        }
        let Some(weight) = lexicon.weight(item.category, item.features) else { continue };
        let weight = if weight > 0 && lexicon.has(item.features, Key::Sport) && is_rubric(text, item) {
            weight.max(THRESHOLD)
        } else {
            weight
        };
        let count = seen.entry((item.canonical, u32::from(item.category.0))).or_default();
        *count = count.saturating_add(1);
        if *count > TIMES {
            continue;
        }
        total += weight;
        // The name of one team alone may be that of a firm or a town.
        words |=
            weight > 0 && (item.category != Category::TEAM || *team.get_or_insert(item.canonical) != item.canonical);
        if let Some(crate::grammar::FeatureValue::Name(sport)) = lexicon.feature(item.features, Key::Sport) {
            *sports.entry(sport).or_default() += weight;
        }
    }
    if total < THRESHOLD || !words {
        return None;
    }
    sports
        .into_iter()
        .filter(|(_, w)| *w > 0)
        .max_by_key(|(sport, weight)| (*weight, std::cmp::Reverse(*sport)))
        .map(|(s, _)| s)
}
