//! Gates: what a clause must have for a frame to fire, to be told without a look at the frame.

use serde::{Deserialize, Serialize};

use super::frame::{Frame, Pattern};
use super::packed::{self, Packed};

/// What there is among the mentions of a clause.
#[derive(Clone, Copy, Debug, Default)]
pub struct Signs {
    /// The categories of its chunks, one bit each.
    pub chunks: u128,
    /// Those, and the categories of fixed words within them and of what the clause takes from another.
    pub kinds: u128,
    /// The traits of all of them, as [`Lexicon::traits`](super::Lexicon::traits) has them.
    pub traits: u128,
}

/// Of the mentions that must fill roles, and of those that must stand beside them, the one that fewest clauses have.
#[derive(Clone, Copy)]
pub(super) struct Gate {
    role: Bar,
    need: Bar,
}

/// A pattern as it is asked of [`Signs`].
#[derive(Clone, Copy)]
struct Bar {
    plain: u128,
    kinds: u128,
    traits: u128,
}

impl Gate {
    pub fn of(frame: &Frame) -> Gate {
        Gate { role: Bar::of(frame.required()), need: Bar::of(frame.needs.iter()) }
    }

    /// Whether a clause may make the frame fire.
    #[inline]
    pub fn lets(&self, signs: &Signs) -> bool {
        self.role.lets(signs.chunks, signs.traits) && self.need.lets(signs.kinds, signs.traits)
    }
}

impl Bar {
    /// What lets everything through.
    const NONE: Bar = Bar { plain: 0, kinds: 0, traits: 0 };

    fn of<'a>(patterns: impl Iterator<Item = &'a Pattern>) -> Bar {
        let rarest = patterns.filter(|p| !p.competitor).min_by_key(|p| (p.plain != 0, p.kinds.count_ones()));
        rarest.map_or(Bar::NONE, |p| Bar { plain: p.plain, kinds: p.kinds, traits: p.traits })
    }

    #[inline]
    fn lets(self, kinds: u128, traits: u128) -> bool {
        kinds & self.plain != 0 || kinds & self.kinds != 0 && traits & self.traits != 0 || self.kinds == 0
    }
}

/// Frames that go with any clause, by what a clause must have.
#[derive(Serialize, Deserialize, Default)]
pub(super) struct OpenFrames {
    /// Those that go with any mentions.
    all: Vec<u32>,
    /// By trait: those that need a mention with it.
    by_trait: Vec<Vec<u32>>,
    /// By category: the others, which need a mention of it.
    by_kind: Vec<Vec<u32>>,
}

impl OpenFrames {
    /// Adds a frame.
    pub fn add(&mut self, frame: u32, gate: &Gate) {
        let Gate { role, need } = gate;
        let (rows, bits) = match [need, role].into_iter().find(|bar| bar.kinds != 0 && bar.plain == 0) {
            Some(bar) => (&mut self.by_trait, bar.traits),
            None => {
                let bars = [role, need].into_iter().map(|bar| bar.kinds);
                (&mut self.by_kind, bars.filter(|kinds| *kinds != 0).min_by_key(|k| k.count_ones()).unwrap_or(0))
            }
        };
        if bits == 0 {
            self.all.push(frame);
        }
        for bit in ones(bits) {
            rows.resize_with(rows.len().max(bit + 1), Vec::new);
            rows[bit].push(frame);
        }
    }

    /// The frames that may fire on a clause with such mentions, some of them more than once, and others.
    pub fn of<'a>(&'a self, signs: &Signs) -> impl Iterator<Item = u32> + 'a {
        let row = |rows: &'a Vec<Vec<u32>>| move |bit: usize| rows.get(bit).map_or(&[][..], |row| row);
        let by_trait = ones(signs.traits).flat_map(row(&self.by_trait));
        let by_kind = ones(signs.kinds).flat_map(row(&self.by_kind));
        self.all.iter().chain(by_trait).chain(by_kind).copied()
    }
}

/// Which bits are set, the lowest first.
fn ones(mut set: u128) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let lowest = (set != 0).then(|| set.trailing_zeros() as usize)?;
        set &= set - 1;
        Some(lowest)
    })
}

impl Packed<24> for Gate {
    fn pack(self) -> [u32; 24] {
        let mut numbers = [0; 24];
        let Gate { role, need } = self;
        let sets = [role.plain, role.kinds, role.traits, need.plain, need.kinds, need.traits];
        numbers.iter_mut().zip(sets.into_iter().flat_map(packed::parted)).for_each(|(to, part)| *to = part);
        numbers
    }

    fn unpack(numbers: [u32; 24]) -> Self {
        let set = |at: usize| packed::joined(std::array::from_fn(|i| numbers[4 * at + i]));
        let bar = |at: usize| Bar { plain: set(at), kinds: set(at + 1), traits: set(at + 2) };
        Gate { role: bar(0), need: bar(3) }
    }
}
