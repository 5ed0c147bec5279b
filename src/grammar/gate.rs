//! Gates: what a clause must have for a frame to fire, to be told without a look at the frame.

use super::frame_file::{Frame, Pattern};
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
