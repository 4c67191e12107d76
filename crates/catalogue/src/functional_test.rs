//! The functional tests and their results, each in its own unit and range.

mod guide;
mod typed;

pub use guide::Taking;

use crate::enum_set::members;

/// Seconds of knee plank in good form after which the front plank comes (source 001, R05).
pub const KNEE_PLANK_SECONDS: u16 = 45;
/// Seconds of front plank that outgrow it (source 001, R06).
pub const FRONT_PLANK_SECONDS: u16 = 60;

members! {
    /// A functional test that can be done at home.
    pub enum TestKind {
        /// Five times from sitting to standing, as fast as is safe: the primary test.
        SitToStand,
        /// As many times from sitting to standing as fit into 30 seconds; from 60 years on.
        ChairStand,
        /// Front plank on forearms and toes.
        FrontPlank,
        /// Front plank on forearms and knees: the easier form.
        KneePlank,
        /// Bridge on both feet, held.
        BridgeHold,
        /// Side plank on forearm and feet.
        SidePlank,
        /// What is left between fingertips and floor when bending forwards.
        FingertipToFloor,
        /// Standing on one leg with the eyes open, near support.
        OneLegStance,
        /// Repetitions of sit-to-stand in five minutes at one's own pace.
        WorkCapacity,
        /// Toes that can be lifted by themselves.
        ToeLift,
    }
}

/// What a result counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Tenths of a second.
    Tenths,
    Seconds,
    /// Repetitions.
    Reps,
    Centimetres,
    /// Toes of both feet.
    Toes,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum BodySide {
    Left,
    Right,
}

impl TestKind {
    /// Whether it is done on one side at a time.
    pub const fn sided(self) -> bool {
        matches!(self, Self::SidePlank | Self::OneLegStance)
    }

    /// What its results count.
    pub const fn unit(self) -> Unit {
        match self {
            Self::SitToStand => Unit::Tenths,
            Self::ChairStand | Self::WorkCapacity => Unit::Reps,
            Self::FrontPlank | Self::KneePlank | Self::BridgeHold | Self::SidePlank | Self::OneLegStance => {
                Unit::Seconds
            }
            Self::FingertipToFloor => Unit::Centimetres,
            Self::ToeLift => Unit::Toes,
        }
    }

    /// Least and most that a result can be, in its unit; where a clock runs, it stops at the most. Sit-to-stand stops at 30 s and
    /// counts as 30 s when it cannot be finished (Staartjes & Schröder 2018); one-leg stance at 45 s (Springer 2007). The 120 s of the
    /// bridge and the other ends are our own choice.
    pub const fn range(self) -> (u16, u16) {
        match self {
            Self::SitToStand => (20, 300),
            Self::ChairStand => (0, 60),
            Self::FrontPlank | Self::KneePlank | Self::SidePlank => (0, 180),
            Self::BridgeHold => (0, 120),
            Self::FingertipToFloor => (0, 100),
            Self::OneLegStance => (0, 45),
            Self::WorkCapacity => (0, 300),
            Self::ToeLift => (0, 10),
        }
    }

    /// Whether less is better: a time to finish, a distance that is left.
    pub const fn less_is_better(self) -> bool {
        matches!(self, Self::SitToStand | Self::FingertipToFloor)
    }
}

/// A result, always in the range of its test and with a side exactly where the test has sides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TestResult {
    kind: TestKind,
    side: Option<BodySide>,
    value: u16,
}

impl TestResult {
    /// `None` for a value out of range, a side that is missing or one too many.
    pub fn new(kind: TestKind, side: Option<BodySide>, value: u16) -> Option<Self> {
        let (least, most) = kind.range();
        let fits = (least..=most).contains(&value) && kind.sided() == side.is_some();
        fits.then_some(Self { kind, side, value })
    }

    /// Which test.
    pub const fn kind(self) -> TestKind {
        self.kind
    }

    /// Which side, where it has sides.
    pub const fn side(self) -> Option<BodySide> {
        self.side
    }

    /// How much, in [`TestKind::unit`].
    pub const fn value(self) -> u16 {
        self.value
    }
}

/// Whether this result says that the front plank is tested from then on.
pub fn outgrows_knee_plank(result: TestResult) -> bool {
    match result.kind() {
        TestKind::KneePlank => result.value() >= KNEE_PLANK_SECONDS,
        kind => kind == TestKind::FrontPlank,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(kind: TestKind, side: Option<BodySide>, value: u16, expected: bool) {
        assert_eq!(TestResult::new(kind, side, value).is_some(), expected, "{kind:?} {side:?} {value}");
    }

    #[test]
    fn results_keep_to_their_range_and_side() {
        use TestKind as K;
        let left = Some(BodySide::Left);
        let ends = [
            (K::SitToStand, None, 20, 300),
            (K::ChairStand, None, 0, 60),
            (K::FrontPlank, None, 0, 180),
            (K::KneePlank, None, 0, 180),
            (K::BridgeHold, None, 0, 120),
            (K::SidePlank, left, 0, 180),
            (K::FingertipToFloor, None, 0, 100),
            (K::OneLegStance, left, 0, 45),
            (K::WorkCapacity, None, 0, 300),
            (K::ToeLift, None, 0, 10),
        ];
        for (kind, side, least, most) in ends {
            check(kind, side, least, true);
            check(kind, side, most, true);
            check(kind, side, most + 1, false);
            check(kind, if side.is_some() { None } else { left }, most, false);
        }
        check(K::SitToStand, None, 19, false);
        check(K::SidePlank, Some(BodySide::Right), 30, true);
    }
}
