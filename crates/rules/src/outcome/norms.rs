//! How a result compares with published figures. Where nothing is published for an age there is no comparison.

use crate::profile::{AgeBand, Sex};
use steadyback_catalogue::functional_test::{TestKind, TestResult};

/// A published figure to hold a result against, in the unit of the test.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Norm {
    /// Fewer than `low` is below average whatever the exact age and sex, `usual` or more is not; between them it depends.
    Fewer {
        /// Below this it is below average for sure.
        low: u16,
        /// From here on it is average or better for sure.
        usual: u16,
    },
    /// More than this is slower than average for the age.
    SlowerThan(u16),
    /// The mean for the age.
    Mean(u16),
    /// The means of people without and with long-lasting back pain, all ages.
    Groups { without: u16, with: u16 },
}

/// Where a result stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Average or better.
    Usual,
    /// Below average.
    Below,
    /// It depends on exact age or sex.
    Depends,
}

/// The figure for a test, an age and a sex.
///
/// Sit-to-stand from 60: Bohannon 2006. Chair stand: CDC STEADI; a band of the profile that spans several of its ages, or a sex
/// that was not told, gives two numbers. One-leg stance: means with the eyes open after Springer 2007, from a secondary page.
/// Front plank and bridge: Schellenberg 2007, rounded.
pub fn norm(kind: TestKind, age: AgeBand, sex: Option<Sex>) -> Option<Norm> {
    match kind {
        TestKind::SitToStand => match age {
            AgeBand::From60 | AgeBand::From65 => Some(Norm::SlowerThan(114)),
            AgeBand::From70 => Some(Norm::SlowerThan(126)),
            AgeBand::From80 => Some(Norm::SlowerThan(148)),
            _ => None,
        },
        TestKind::ChairStand => {
            let (women, men) = chair_stands(age)?;
            let (low, usual) = match sex {
                Some(Sex::Female) => women,
                Some(Sex::Male) => men,
                None => (women.0.min(men.0), women.1.max(men.1)),
            };
            Some(Norm::Fewer { low, usual })
        }
        TestKind::OneLegStance => match age {
            AgeBand::From40 => Some(Norm::Mean(40)),
            AgeBand::From50 => Some(Norm::Mean(37)),
            AgeBand::From60 | AgeBand::From65 => Some(Norm::Mean(27)),
            AgeBand::From70 => Some(Norm::Mean(15)),
            AgeBand::From80 => Some(Norm::Mean(6)),
            AgeBand::Under18 | AgeBand::From18 => None,
        },
        _ if age == AgeBand::Under18 => None,
        TestKind::FrontPlank => Some(Norm::Groups { without: 73, with: 28 }),
        TestKind::BridgeHold => Some(Norm::Groups { without: 170, with: 77 }),
        TestKind::KneePlank
        | TestKind::SidePlank
        | TestKind::FingertipToFloor
        | TestKind::WorkCapacity
        | TestKind::ToeLift => None,
    }
}

/// CDC STEADI, 30-second chair stand, below average if fewer than: women and men, the lowest and the highest number within the
/// band. 70–74 and 75–79: 12 and 11 for men; 80–84, 85–89 and 90–94: 9, 8 and 4 for women, 10, 8 and 7 for men.
const fn chair_stands(age: AgeBand) -> Option<((u16, u16), (u16, u16))> {
    match age {
        AgeBand::From60 => Some(((12, 12), (14, 14))),
        AgeBand::From65 => Some(((11, 11), (12, 12))),
        AgeBand::From70 => Some(((10, 10), (11, 12))),
        AgeBand::From80 => Some(((4, 9), (7, 10))),
        _ => None,
    }
}

/// Where a result stands; `None` where there are only means to compare it with, which nobody is below or above of for that.
pub fn standing(result: TestResult, age: AgeBand, sex: Option<Sex>) -> Option<Standing> {
    let value = result.value();
    match norm(result.kind(), age, sex)? {
        Norm::Fewer { low, .. } if value < low => Some(Standing::Below),
        Norm::Fewer { usual, .. } if value >= usual => Some(Standing::Usual),
        Norm::Fewer { .. } => Some(Standing::Depends),
        Norm::SlowerThan(slow) => Some(if value > slow { Standing::Below } else { Standing::Usual }),
        Norm::Mean(_) | Norm::Groups { .. } => None,
    }
}

/// How much five sit-to-stands are slowed in people with a worn low back (Staartjes & Schröder 2018).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Slowed {
    /// 10.4 s or less.
    Not,
    /// 10.5–15.2 s.
    Mildly,
    /// 15.3–22.0 s.
    Moderately,
    /// More than 22.0 s.
    Severely,
}

/// How much sit-to-stand is slowed; `None` for other tests.
pub fn slowed(result: TestResult) -> Option<Slowed> {
    if result.kind() != TestKind::SitToStand {
        return None;
    }
    Some(match result.value() {
        ..=104 => Slowed::Not,
        105..=152 => Slowed::Mildly,
        153..=220 => Slowed::Moderately,
        221.. => Slowed::Severely,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use steadyback_catalogue::functional_test::BodySide;

    #[track_caller]
    fn check(kind: TestKind, value: u16, age: AgeBand, sex: Option<Sex>, expected: Option<Standing>) {
        let side = kind.sided().then_some(BodySide::Left);
        let result = TestResult::new(kind, side, value).expect("in range");
        assert_eq!(standing(result, age, sex), expected, "{kind:?} {value} {age:?} {sex:?}");
    }

    const WOMAN: Option<Sex> = Some(Sex::Female);
    const MAN: Option<Sex> = Some(Sex::Male);

    /// CDC STEADI: 60–64 14/12, 65–69 12/11, 70–74 12/10, 75–79 11/10, 80–84 10/9, 85–89 8/8, 90–94 7/4 (men/women).
    #[test]
    fn chair_stands_by_age_and_sex() {
        use AgeBand as A;
        use Standing::{Below, Depends, Usual};
        let chair = |value, age, sex, expected| check(TestKind::ChairStand, value, age, sex, expected);
        chair(13, A::From60, MAN, Some(Below));
        chair(14, A::From60, MAN, Some(Usual));
        chair(11, A::From60, WOMAN, Some(Below));
        chair(12, A::From60, WOMAN, Some(Usual));
        chair(11, A::From60, None, Some(Below));
        chair(12, A::From60, None, Some(Depends));
        chair(13, A::From60, None, Some(Depends));
        chair(14, A::From60, None, Some(Usual));
        chair(11, A::From65, MAN, Some(Below));
        chair(12, A::From65, MAN, Some(Usual));
        chair(10, A::From65, WOMAN, Some(Below));
        chair(11, A::From65, WOMAN, Some(Usual));
        chair(10, A::From70, MAN, Some(Below));
        chair(11, A::From70, MAN, Some(Depends));
        chair(12, A::From70, MAN, Some(Usual));
        chair(9, A::From70, WOMAN, Some(Below));
        chair(10, A::From70, WOMAN, Some(Usual));
        chair(6, A::From80, MAN, Some(Below));
        chair(7, A::From80, MAN, Some(Depends));
        chair(9, A::From80, MAN, Some(Depends));
        chair(10, A::From80, MAN, Some(Usual));
        chair(3, A::From80, WOMAN, Some(Below));
        chair(4, A::From80, WOMAN, Some(Depends));
        chair(8, A::From80, WOMAN, Some(Depends));
        chair(9, A::From80, WOMAN, Some(Usual));
        chair(0, A::From50, MAN, None);
    }

    /// Bohannon 2006: slower than average above 11.4 s (60–69), 12.6 s (70–79), 14.8 s (80–89).
    #[test]
    fn sit_to_stand_by_age() {
        use AgeBand as A;
        use Standing::{Below, Usual};
        let sit = |value, age, expected| check(TestKind::SitToStand, value, age, None, expected);
        sit(114, A::From60, Some(Usual));
        sit(115, A::From60, Some(Below));
        sit(114, A::From65, Some(Usual));
        sit(115, A::From65, Some(Below));
        sit(126, A::From70, Some(Usual));
        sit(127, A::From70, Some(Below));
        sit(148, A::From80, Some(Usual));
        sit(149, A::From80, Some(Below));
        sit(300, A::From50, None);
    }

    /// Staartjes & Schröder 2018: none ≤ 10.4 s, mild 10.5–15.2, moderate 15.3–22.0, severe > 22.0.
    #[test]
    fn sit_to_stand_by_how_much_it_is_slowed() {
        let sit = |value| slowed(TestResult::new(TestKind::SitToStand, None, value).expect("in range"));
        assert_eq!([sit(20), sit(104)], [Some(Slowed::Not); 2]);
        assert_eq!([sit(105), sit(152)], [Some(Slowed::Mildly); 2]);
        assert_eq!([sit(153), sit(220)], [Some(Slowed::Moderately); 2]);
        assert_eq!([sit(221), sit(300)], [Some(Slowed::Severely); 2]);
        assert_eq!(slowed(TestResult::new(TestKind::BridgeHold, None, 60).expect("in range")), None);
    }

    /// Springer 2007 (means, eyes open): 40, 37, 27, 15, 6 s. Schellenberg 2007: 72.5 and 28.3 s, 170.4 and 76.7 s.
    #[test]
    fn means_are_for_comparison_only() {
        let mean = |age| norm(TestKind::OneLegStance, age, None);
        assert_eq!(mean(AgeBand::From18), None);
        let means = [40, 37, 27, 27, 15, 6].map(|mean| Some(Norm::Mean(mean)));
        assert_eq!([3, 4, 5, 6, 7].map(|at| mean(AGES[at])), [means[1], means[2], means[3], means[4], means[5]]);
        assert_eq!(mean(AgeBand::From40), means[0]);
        check(TestKind::OneLegStance, 3, AgeBand::From40, None, None);
        let groups = |kind| norm(kind, AgeBand::From40, MAN);
        assert_eq!(groups(TestKind::FrontPlank), Some(Norm::Groups { without: 73, with: 28 }));
        assert_eq!(groups(TestKind::BridgeHold), Some(Norm::Groups { without: 170, with: 77 }));
        assert_eq!(norm(TestKind::BridgeHold, AgeBand::Under18, MAN), None);
        assert_eq!(groups(TestKind::SidePlank), None);
    }

    const AGES: &[AgeBand] = <AgeBand as steadyback_catalogue::enum_set::Member>::ALL;
}
