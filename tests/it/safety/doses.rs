//! Doses: every one on the way from floor to top.

use steadyback_catalogue::dose::{Dose, DoseRange};
use steadyback_catalogue::library;
use steadyback_rules::progression::growth::smallest;

/// Every dose that an exercise can come to by the rules stays one that it may have.
#[test]
fn every_dose_on_the_way_is_allowed() {
    for exercise in library::all() {
        let range: DoseRange = exercise.dose;
        let mut dose = range.floor();
        loop {
            assert!(range.allows(dose), "{exercise:?} {dose:?}");
            check_smaller(range, dose, dose.one_set_less());
            for percent in [60, 80] {
                let less = range.share(dose, percent);
                check_smaller(range, dose, less);
                assert!(range.allows(less), "{exercise:?} {dose:?} {less:?}");
            }
            let Some(next) = smallest(exercise, dose) else { break };
            assert!(exercise.volume(next) > exercise.volume(dose), "{exercise:?} {dose:?} {next:?}");
            let longer = next.work() != dose.work();
            assert!(longer || next.total() == dose.total() + 1, "one variable: {dose:?} {next:?}");
            dose = next;
        }
        let mastered = exercise.volume(dose) >= exercise.volume(range.mastery);
        assert!(mastered || !exercise.family.climbs(), "{exercise:?} ends at {dose:?}");
    }
}

#[track_caller]
fn check_smaller(range: DoseRange, dose: Dose, less: Dose) {
    assert!(
        less.total() <= dose.total() && less.sets() <= dose.sets() && less.work() == dose.work(),
        "{dose:?} {less:?}"
    );
    assert!(less.in_set(0) <= range.top.in_set(0).max(dose.in_set(0)), "{dose:?} {less:?}");
    assert!(less.total() > 0 && u16::from(less.sets()) <= less.total(), "{dose:?} {less:?}");
}
