//! Chance that repeats itself.

use steadyback_catalogue::enum_set::{EnumSet, Member};
use steadyback_catalogue::measure::Pain;

/// A source of chance that gives the same numbers for the same seed (`SplitMix64`).
#[derive(Clone, Debug)]
pub struct Dice(u64);

impl Dice {
    /// Dice for this seed.
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next number.
    pub const fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number under `end`, which is more than 0.
    pub const fn below(&mut self, end: u8) -> u8 {
        // The remainder of a division by a `u8` fits one.
        (self.roll() % end as u64).to_le_bytes()[0]
    }

    /// True in so many of a hundred cases.
    pub const fn percent(&mut self, chance: u8) -> bool {
        self.below(100) < chance
    }

    /// One of these.
    pub fn one<T: Copy>(&mut self, of: &[T]) -> T {
        let place = self.roll() % u64::try_from(of.len()).unwrap_or(1).max(1);
        of[usize::try_from(place).unwrap_or(0)]
    }

    /// A set that holds each value in so many of a hundred cases.
    pub fn some<T: Member>(&mut self, chance: u8) -> EnumSet<T> {
        T::ALL.iter().copied().filter(|_| self.percent(chance)).collect()
    }

    /// A score between these, both included.
    pub(super) fn pain(&mut self, from: u8, to: u8) -> Pain {
        let score = from.min(10) + self.below(to.min(10).saturating_sub(from.min(10)) + 1);
        Pain::new(score).unwrap_or(Pain::NONE)
    }
}
