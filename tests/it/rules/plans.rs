//! How a plan begins.

use steadyback_catalogue::enum_set::EnumSet;
use steadyback_catalogue::exercise::{Condition, Direction, Phase};
use steadyback_catalogue::measure::Volume;
use steadyback_rules::minutes::SessionMinutes;
use steadyback_rules::plan::DayKind;
use steadyback_rules::planner;
use steadyback_rules::profile::{AgeBand, PressUp, Profile, Symptom};
use steadyback_rules::programme::Programme;

use steadyback_catalogue::dose::Work::{Holds, Minutes, Reps};

use super::{day, dose, exercise, pain, profile, start};

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

/// Which way of bending is left out for now: what provokes the pain, and what a condition rules out.
#[test]
fn directions_left_out() {
    use Direction::{Extension, Flexion, Rotation};
    #[track_caller]
    fn check(edit: impl Fn(&mut Profile), expected: &[Direction]) {
        let mut profile = profile();
        edit(&mut profile);
        assert_eq!(profile.blocked().iter().collect::<Vec<_>>(), expected, "{profile:?}");
    }
    let ticks = |symptom| move |it: &mut Profile| it.symptoms = EnumSet::EMPTY.with(symptom, true);
    let has = |condition| move |it: &mut Profile| it.conditions = EnumSet::EMPTY.with(condition, true);
    let tried = |press_up| move |it: &mut Profile| it.choices.press_up = press_up;
    check(|_| (), &[]);
    check(ticks(Symptom::BendingForwards), &[Flexion]);
    check(ticks(Symptom::ToeTouch), &[Flexion]);
    check(ticks(Symptom::BendingBackwards), &[Extension]);
    check(ticks(Symptom::Standing), &[]);
    check(has(Condition::Osteoporosis), &[Flexion, Rotation]);
    check(has(Condition::Disc), &[Flexion, Rotation]);
    check(has(Condition::Stenosis), &[Extension]);
    check(has(Condition::Spondylolisthesis), &[Extension]);
    check(has(Condition::Pregnancy), &[]);
    check(tried(Some(PressUp::Worse)), &[Extension]);
    check(tried(Some(PressUp::Eased)), &[]);
}

/// How many exercises take turns in the main part of the first phase, half as many again as a session has, and what kind of days there are.
#[test]
fn minutes_and_tiers() {
    #[track_caller]
    fn check(minutes: SessionMinutes, gentle: bool, mains: usize, strength: u32) {
        let plan = planner::plan(&Profile { minutes, ..profile() }, gentle, start()).plan;
        let main = |it: &&steadyback_rules::plan::Item| {
            it.part == steadyback_catalogue::exercise::Part::Main && it.in_phase(Phase::Foundation)
        };
        assert_eq!((plan.items.iter().filter(main).count(), plan.strength_days()), (mains, strength), "{minutes:?}");
        assert!(!gentle || plan.week.iter().all(|day| *day != DayKind::Strength));
    }
    check(SessionMinutes::Ten, false, 3, 3);
    check(SessionMinutes::Fifteen, false, 4, 3);
    check(SessionMinutes::Twenty, false, 6, 3);
    check(SessionMinutes::Thirty, false, 9, 3);
    check(SessionMinutes::Twenty, true, 0, 0);
}

/// What each programme makes of thirty minutes and every day: strength days, minutes, and how many bridges it begins with.
#[test]
fn programmes_have_their_measure() {
    #[track_caller]
    fn check(programme: Programme, days: u32, minutes: u32, bridges: u16) {
        let mut profile = Profile { days: [true; 7], minutes: SessionMinutes::Thirty, ..profile() };
        let before = planner::plan(&profile, false, start()).plan;
        profile.choices.programme = Some(programme);
        // What follows the sixteen weeks follows them.
        let later = matches!(programme, Programme::Cycle | Programme::Maintenance);
        let (today, old) = if later { (day(16 * 7), Some(&before)) } else { (start(), None) };
        let known = planner::Known { plan: old, tests: &[], ..planner::Known::default() };
        let plan = planner::plan_knowing(&profile, false, today, &known).plan;
        let bridge = plan.items.iter().find(|item| item.exercise.id == "glute-bridge");
        let got = (plan.programme, plan.strength_days(), plan.minutes.minutes(), bridge.map(|it| it.dose.total()));
        assert_eq!(got, (programme, days, minutes, Some(bridges)));
    }
    check(Programme::SixteenWeeks, 3, 30, 20);
    check(Programme::ThreePhases, 3, 30, 20);
    check(Programme::ThreeBlocks, 3, 20, 20);
    check(Programme::Cycle, 3, 30, 20);
    check(Programme::Acute, 2, 20, 16);
    check(Programme::Morning, 3, 30, 20);
    check(Programme::LongStanding, 3, 20, 20);
    check(Programme::Extension, 3, 30, 20);
    check(Programme::Flexion, 3, 30, 20);
    check(Programme::Quotas, 3, 30, 16);
    check(Programme::Easier, 2, 20, 16);
    check(Programme::Maintenance, 2, 20, 20);
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
    // Taking turns works for both sides; one side after the other rests in between.
    assert_eq!(exercise("bird-dog").volume(dose(2, 12, Holds(3))), Volume(12 * 3 * 2 * 100));
    assert_eq!(exercise("side-plank-knees").volume(dose(2, 6, Holds(5))), Volume(6 * 5 * 100));
    assert_eq!(exercise("walking").volume(dose(1, 10, Minutes)), Volume(10 * 60 * 100));
    assert_eq!(Volume(99).percent(80), Volume(79));
}
