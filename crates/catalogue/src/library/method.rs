//! Methods: ways of doing exercises, taught once and shown by the player where they fit.

use crate::enum_set::{EnumSet, Member};
use crate::exercise::{Condition, Exercise, Family, Part, Phase, Source};

/// A way of doing exercises.
pub struct Method {
    /// Immortal kebab-case id, frozen in `tests/fixtures/entry-ids.txt`.
    pub id: &'static str,
    /// Families that it fits.
    pub families: EnumSet<Family>,
    /// Parts of a session that it fits.
    pub parts: EnumSet<Part>,
    /// Conditions that rule it out.
    pub excluded_by: EnumSet<Condition>,
    /// The first phase in which it is taught.
    pub from_phase: Phase,
    /// Where it comes from.
    pub sources: &'static [Source],
}

impl Method {
    /// Whether an exercise can be done this way.
    pub fn fits(&self, exercise: &Exercise) -> bool {
        self.families.has(exercise.family) && self.parts.meets(exercise.parts)
    }
}

/// The methods that an exercise can be done by, in the order of the table.
pub fn fitting(exercise: &Exercise) -> impl Iterator<Item = &'static Method> {
    ALL.iter().filter(|method| method.fits(exercise))
}

/// Every family.
const EVERY: EnumSet<Family> = EnumSet::from_raw((1 << Family::ALL.len()) - 1);

/// All methods. Moving stretches stand before the work and still ones after it (X06).
pub static ALL: &[Method] = &[
    Method {
        id: "breathe-with-the-effort",
        families: EVERY,
        parts: set!(Part: Main),
        excluded_by: EnumSet::EMPTY,
        from_phase: Phase::Foundation,
        sources: &[Source::Article(4)],
    },
    Method {
        id: "steady-tempo",
        families: set!(Family: Brace | Bridge | Hinge | Squat | Row | Lunge | Push | AntiRotation),
        parts: set!(Part: Main),
        excluded_by: EnumSet::EMPTY,
        from_phase: Phase::Foundation,
        sources: &[Source::Practice],
    },
    Method {
        id: "slow-lowering",
        families: set!(Family: Bridge | Hinge | Squat | Row | Lunge | Push),
        parts: set!(Part: Main),
        excluded_by: set!(Condition: RecentSurgery),
        from_phase: Phase::Integrated,
        sources: &[Source::Article(80), Source::Practice],
    },
    Method {
        id: "adding-weight",
        families: set!(Family: Hinge | Squat | Lunge | Row | Carry),
        parts: set!(Part: Main),
        excluded_by: set!(Condition: EarlyPregnancy | Pregnancy | NewBirth | RecentBirth | RecentSurgery),
        from_phase: Phase::Builders,
        sources: &[Source::Article(70), Source::Practice],
    },
    Method {
        id: "dynamic-stretching",
        families: set!(Family: SpineMobility | HipMobility | UpperBack),
        parts: set!(Part: WarmUp),
        excluded_by: EnumSet::EMPTY,
        from_phase: Phase::Foundation,
        sources: &[Source::Article(94), Source::Practice],
    },
    Method {
        id: "static-stretching",
        families: set!(Family: SpineMobility | HipMobility | UpperBack | Flexion),
        parts: set!(Part: CoolDown),
        excluded_by: EnumSet::EMPTY,
        from_phase: Phase::Foundation,
        sources: &[Source::Article(95), Source::Practice],
    },
    Method {
        id: "contract-and-relax",
        families: set!(Family: HipMobility | UpperBack),
        parts: set!(Part: CoolDown),
        excluded_by: set!(Condition: EarlyPregnancy | Pregnancy | RecentSurgery | BloodPressure),
        from_phase: Phase::Integrated,
        sources: &[Source::Article(31), Source::Practice],
    },
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dose::Work;
    use crate::library::{all, by_id};

    #[test]
    fn every_method_fits_something() {
        assert!(ALL.iter().all(|it| all().any(|exercise| it.fits(exercise))));
        assert!(Family::ALL.iter().all(|family| EVERY.has(*family)));
    }

    /// How to breathe is said for all of the main part, and how fast for all that moves against a load.
    #[test]
    fn the_main_part_is_never_without_a_method() {
        for exercise in all().filter(|it| it.parts.has(Part::Main)) {
            let ids: Vec<_> = fitting(exercise).map(|it| it.id).collect();
            assert_eq!(ids.first(), Some(&"breathe-with-the-effort"), "{exercise:?}");
            let moves = exercise.dose.top.work() == Work::Reps && exercise.tempo.rep().0 >= 5;
            let by_beat = [Family::Carry, Family::Jump, Family::Throw];
            let steady = !moves || ids.contains(&"steady-tempo") || by_beat.contains(&exercise.family);
            assert!(steady, "{exercise:?}");
        }
        let stretch = by_id("doorway-stretch").expect("an exercise");
        assert!(fitting(stretch).map(|it| it.id).eq(["static-stretching", "contract-and-relax"]));
    }

    #[test]
    fn a_method_fits_by_family_and_part() {
        #[track_caller]
        fn check(method: &str, exercise: &str, expected: bool) {
            let method = ALL.iter().find(|it| it.id == method).expect("a method");
            assert_eq!(method.fits(by_id(exercise).expect("an exercise")), expected, "{} {exercise}", method.id);
        }
        check("breathe-with-the-effort", "glute-bridge", true);
        check("breathe-with-the-effort", "childs-pose", false);
        check("slow-lowering", "glute-bridge", true);
        check("slow-lowering", "front-plank", false);
        check("dynamic-stretching", "arm-circles", true);
        check("dynamic-stretching", "doorway-stretch", false);
        check("static-stretching", "doorway-stretch", true);
        check("static-stretching", "arm-circles", false);
    }
}
