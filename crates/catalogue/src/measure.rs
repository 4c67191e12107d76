//! The quantities the rules reckon with: whole numbers with their ranges checked once, at the door.

/// Pain on the 0–10 numeric rating scale: 0 is none, 10 the worst imaginable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pain(u8);

impl Pain {
    /// No pain.
    pub const NONE: Self = Self(0);

    /// `None` above 10.
    pub const fn new(score: u8) -> Option<Self> {
        if score <= 10 { Some(Self(score)) } else { None }
    }

    /// The score, 0–10.
    pub const fn score(self) -> u8 {
        self.0
    }

    /// How many points this is above the other; 0 where it is not above.
    pub const fn above(self, other: Self) -> u8 {
        self.0.saturating_sub(other.0)
    }

    /// All scores, lowest first.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..=10).map(Self)
    }
}

/// Effort on a 0–10 scale: 0 is rest, 10 all that one has. For loaded sets 8 means that two more reps were possible.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Effort(u8);

impl Effort {
    /// `None` above 10.
    pub const fn new(score: u8) -> Option<Self> {
        if score <= 10 { Some(Self(score)) } else { None }
    }

    /// The score, 0–10.
    pub const fn score(self) -> u8 {
        self.0
    }
}

/// A span of time in whole seconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Seconds(pub u32);

impl Seconds {
    /// Whole minutes, rounded up, so that what is promised is never exceeded.
    pub const fn minutes_up(self) -> u32 {
        self.0.div_ceil(60)
    }
}

impl std::ops::Add for Seconds {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl std::iter::Sum for Seconds {
    fn sum<I: Iterator<Item = Self>>(spans: I) -> Self {
        spans.fold(Self(0), |total, span| total + span)
    }
}

/// Work done or prescribed, comparable within one family across a change of rung: seconds under work, both sides, weighted by
/// the exercise's relative intensity. Fixed point: 100 stands for one second of the ladder's first rung.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Volume(pub u32);

impl Volume {
    /// This share of the volume, rounded down.
    #[must_use]
    pub const fn percent(self, share: u32) -> Self {
        Self(self.0 * share / 100)
    }
}
