//! Where to begin: which rung a test opens, and how much of it at 80 % of what was managed.

use steadyback_catalogue::dose::{Dose, Work};
use steadyback_catalogue::exercise::ExerciseRef;
use steadyback_catalogue::functional_test::{FRONT_PLANK_SECONDS, KNEE_PLANK_SECONDS, TestKind, TestResult};

/// Share of what was managed in a test, and of the usual start for whom less is more to begin with (eTG).
pub const TOLERANCE_PERCENT: u16 = 80;
/// A rung, the test of the one before and the seconds that open it (R05, R06).
const GATES: [(&str, TestKind, u16); 2] = [
    ("front-plank", TestKind::KneePlank, KNEE_PLANK_SECONDS),
    ("side-plank", TestKind::FrontPlank, FRONT_PLANK_SECONDS),
];
/// The exercises that a test is a measure of.
const SPEAKS_FOR: [(&str, TestKind); 6] = [
    ("knee-plank", TestKind::KneePlank),
    ("front-plank", TestKind::FrontPlank),
    ("side-plank", TestKind::SidePlank),
    ("bridge-hold", TestKind::BridgeHold),
    ("sit-to-stand", TestKind::ChairStand),
    ("single-leg-stance", TestKind::OneLegStance),
];

/// The result of a test; of both sides the lesser.
fn result(tests: &[TestResult], kind: TestKind) -> Option<u16> {
    tests.iter().filter(|test| test.kind() == kind).map(|test| test.value()).min()
}

/// Whether a test has shown that the rung before this one is outgrown.
pub fn opened(tests: &[TestResult], exercise: ExerciseRef) -> bool {
    let gate = GATES.iter().find(|(id, ..)| *id == exercise.id);
    gate.is_some_and(|(_, kind, seconds)| result(tests, *kind).is_some_and(|held| held >= *seconds))
}

/// The dose at 80 % of what a test has shown, in as many sets as at the start; `None` where no test speaks for it.
pub fn from_test(tests: &[TestResult], exercise: ExerciseRef) -> Option<Dose> {
    let (_, kind) = SPEAKS_FOR.iter().find(|(id, _)| *id == exercise.id)?;
    let share = result(tests, *kind)? * TOLERANCE_PERCENT / 100;
    let (start, top) = (exercise.dose.start, exercise.dose.top);
    let (each, work) = match start.work() {
        // One stand after the other is what balance trains: the hold gives, not the count.
        Work::Holds(seconds) if *kind == TestKind::OneLegStance => {
            let hold = u8::try_from(share).unwrap_or(u8::MAX).clamp(1, seconds);
            (start.in_set(0), Work::Holds(hold))
        }
        Work::Holds(seconds) => (share / u16::from(seconds), start.work()),
        _ => (share, start.work()),
    };
    let sets = u16::from(start.sets());
    let total = (each.min(top.in_set(0)) * sets).max(exercise.dose.floor().total());
    let sets = u8::try_from(total.min(sets)).unwrap_or(1);
    Dose::new(sets, total, work).ok()
}
