//! How a plan begins.

use steadyback::domain::exercise::Phase;
use steadyback::domain::measure::Volume;
use steadyback::domain::plan::DayKind;
use steadyback::domain::planner;
use steadyback::domain::profile::{AgeBand, Profile, SessionMinutes};

use steadyback::domain::dose::Work::{Holds, Reps};

use super::{dose, exercise, pain, profile, start};

/// Older people, and those whose usual pain is 4 or more, begin at 80 %; older ones on two days.
#[test]
fn cautious_starts() {
    #[track_caller]
    fn check(age: AgeBand, usual: u8, dead_bug: u16, days: u32) {
        let plan = planner::plan(&Profile { age, usual_pain: pain(usual), ..profile() }, false, start()).plan;
        let item = plan.items.iter().find(|item| item.exercise.id == "dead-bug").expect("dead bug");
        assert_eq!((item.dose.total(), plan.strength_days()), (dead_bug, days), "{age:?} {usual}");
    }
    check(AgeBand::From40, 3, 20, 3);
    check(AgeBand::From40, 4, 16, 3);
    check(AgeBand::From60, 3, 20, 3);
    check(AgeBand::From65, 3, 16, 2);
    check(AgeBand::From80, 8, 16, 2);
}

/// How many exercises the main part of the first phase has, and what kind of days there are.
#[test]
fn minutes_and_tiers() {
    #[track_caller]
    fn check(minutes: SessionMinutes, gentle: bool, mains: usize, strength: u32) {
        let plan = planner::plan(&Profile { minutes, ..profile() }, gentle, start()).plan;
        let main = |it: &&steadyback::domain::plan::Item| {
            it.part == steadyback::domain::exercise::Part::Main && it.in_phase(Phase::Foundation)
        };
        assert_eq!((plan.items.iter().filter(main).count(), plan.strength_days()), (mains, strength), "{minutes:?}");
        assert!(!gentle || plan.week.iter().all(|day| *day != DayKind::Strength));
    }
    check(SessionMinutes::Ten, false, 2, 3);
    check(SessionMinutes::Fifteen, false, 3, 3);
    check(SessionMinutes::Twenty, false, 4, 3);
    check(SessionMinutes::Thirty, false, 6, 3);
    check(SessionMinutes::Twenty, true, 0, 0);
}

#[test]
fn minutes_are_a_choice() {
    use SessionMinutes::{Fifteen, Ten, Thirty, Twenty};
    for (minutes, number) in [(Ten, 10), (Fifteen, 15), (Twenty, 20), (Thirty, 30)] {
        assert_eq!((minutes.minutes(), SessionMinutes::from_minutes(number)), (number, Some(minutes)));
        assert_eq!([number - 1, number + 1].map(SessionMinutes::from_minutes), [None, None]);
    }
}

/// Volumes are whole numbers, and shares round down.
#[test]
fn volumes() {
    assert_eq!(exercise("glute-bridge").volume(dose(2, 20, Reps)), Volume(20 * 6 * 100));
    assert_eq!(exercise("bridge-hold").volume(dose(2, 4, Holds(10))), Volume(4 * 10 * 120));
    assert_eq!(exercise("bird-dog").volume(dose(2, 12, Holds(3))), Volume(12 * 3 * 2 * 100));
    assert_eq!(Volume(99).percent(80), Volume(79));
}
