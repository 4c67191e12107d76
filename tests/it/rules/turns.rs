//! Whose turn it is on which strength day.

use chrono::Weekday;
use steadyback_catalogue::enum_set::{EnumSet, Member};
use steadyback_catalogue::exercise::{Condition, Part, Phase};
use steadyback_rules::journal::Form;
use steadyback_rules::minutes::SessionMinutes;
use steadyback_rules::plan::{DayKind, Plan};
use steadyback_rules::planner::{Known, plan, plan_knowing};
use steadyback_rules::profile::{AgeBand, Profile};
use steadyback_rules::progression::{Progress, places};
use steadyback_rules::session::compose;
use steadyback_rules::split::Split;
use steadyback_simulate::{Dice, person};

use super::{day, profile, start};

use SessionMinutes::{Fifteen, Ten, Thirty, Twenty};

fn on(plan: Plan, profile: &Profile, phase: Phase) -> Progress {
    let mut progress = Progress::new(plan, profile.limits(false), start());
    progress.phase = phase;
    progress
}

/// The slots of the main part in the present phase, with the days of each as letters, those most important to the plan first.
fn days(progress: &Progress) -> Vec<(u8, String)> {
    let turns = progress.turns();
    let main = progress.active().filter(|(_, state)| state.item.part == Part::Main);
    let letters = |slot| {
        let week = progress.plan.weekdays().zip("mtwtfss".chars());
        week.filter(|((day, _), _)| turns.has(slot, *day)).map(|(_, letter)| letter).collect()
    };
    main.map(|(slot, _)| (slot, letters(slot))).collect()
}

/// Exercises of the main part in the first phase, and how often each has its turn in a week, most often first.
#[test]
fn a_week_of_turns() {
    #[track_caller]
    fn check(minutes: SessionMinutes, week: &str, expected: &[u32]) {
        let days = std::array::from_fn(|day| week.as_bytes()[day] == b'x');
        let profile = Profile { minutes, days, ..profile() };
        let progress = on(plan(&profile, false, start()).plan, &profile, Phase::Foundation);
        let turns = progress.turns();
        let main = progress.active().filter(|(_, state)| state.item.part == Part::Main);
        let mut times: Vec<_> = main.map(|(slot, _)| turns.times(slot)).collect();
        times.sort_unstable_by(|one, other| other.cmp(one));
        assert_eq!(times, expected, "{minutes:?} {week}");
    }
    // Three days: half as many again as a session has places, each twice; but of ten minutes 340 s of dead bug leave no room for another.
    check(Ten, "x.x.x..", &[2, 2, 1]);
    check(Fifteen, "x.x.x..", &[3, 2, 2, 2]);
    check(Twenty, "x.x.x..", &[2, 2, 2, 2, 2, 2]);
    check(Thirty, "x.x.x..", &[2, 2, 2, 2, 2, 2, 2, 2, 2]);
    // Two days: two more than a session has.
    check(Twenty, "x..x...", &[2, 2, 1, 1, 1, 1]);
    // One day: as many as a session has.
    check(Twenty, "x......", &[1, 1, 1, 1]);
    check(Ten, "x......", &[1, 1]);
    check(Twenty, ".......", &[0, 0, 0, 0]);
}

/// For whoever it is, whatever the phase: nobody has a second turn before all have one, no day has more than it has places, only
/// strength days have any, and a later phase gives nobody more days than an earlier one did.
#[test]
fn turns_are_fair() {
    for seed in 0..300 {
        let somebody = person(&mut Dice::new(seed));
        let planned = plan(&somebody, false, start()).plan;
        let mut before: Vec<(u8, u32)> = Vec::new();
        for phase in Phase::ALL {
            let progress = on(planned.clone(), &somebody, *phase);
            let (turns, main) = (progress.turns(), days(&progress));
            let strength = |day: Weekday| planned.weekdays().any(|it| it == (day, DayKind::Strength));
            if planned.strength_days() > 0 {
                assert!(main.iter().all(|(slot, _)| turns.times(*slot) > 0), "{seed} {phase:?} {main:?}");
            }
            for (day, _) in planned.weekdays() {
                let there = main.iter().filter(|(slot, _)| turns.has(*slot, day)).count();
                assert!(there <= if strength(day) { places(&planned) } else { 0 }, "{seed} {phase:?} {day} {main:?}");
            }
            for (slot, was) in &before {
                let still = main.iter().any(|(other, _)| other == slot);
                assert!(!still || turns.times(*slot) <= *was, "{seed} {phase:?} {slot} {was} {main:?}");
            }
            before = main.iter().map(|(slot, _)| (*slot, turns.times(*slot))).collect();
        }
    }
}

/// Days do not move while doses grow, so that two sessions of an exercise stay two days apart.
#[test]
fn turns_stay_while_doses_grow() {
    let profile = Profile { minutes: Ten, ..profile() };
    let mut progress = on(plan(&profile, false, start()).plan, &profile, Phase::Foundation);
    let before = days(&progress);
    for state in &mut progress.items {
        state.dose = state.exercise.dose.top;
    }
    assert_eq!(days(&progress), before);
}

/// A session holds those whose turn it is, and all of them where they fit; a session on another day those of the next strength day.
#[test]
fn a_session_holds_those_whose_turn_it_is() {
    #[track_caller]
    fn check(date: u64, as_on: Weekday) {
        let profile = profile();
        let mut progress = on(plan(&profile, false, start()).plan, &profile, Phase::Builders);
        progress.today = day(date);
        assert_eq!(progress.turn_of(day(date)), as_on);
        let turns = progress.turns();
        let main = progress.active().filter(|(_, state)| state.item.part == Part::Main);
        let mut expected: Vec<_> = main.map(|(slot, _)| slot).filter(|slot| turns.has(*slot, as_on)).collect();
        let session = compose(&progress, Form::Full);
        let mut got: Vec<_> = session.blocks.iter().filter(|it| it.part == Part::Main).map(|it| it.slot).collect();
        expected.sort_unstable();
        got.sort_unstable();
        assert_eq!((got, session.cut), (expected, false), "{date}");
    }
    check(0, Weekday::Mon);
    check(1, Weekday::Wed);
    check(2, Weekday::Wed);
    check(3, Weekday::Fri);
    check(4, Weekday::Fri);
    check(5, Weekday::Mon);
}

/// Four strength days: each half on its own two of them.
#[test]
fn halves_have_their_own_days() {
    let profile = Profile { days: [true; 7], minutes: Thirty, ..profile() };
    let mut old = plan(&profile, false, start()).plan;
    old.phase = Phase::Integrated;
    let known = Known { plan: Some(&old), four_days: Some(true), ..Known::default() };
    let planned = plan_knowing(&profile, false, start(), &known).plan;
    assert_eq!(planned.strength_days(), 4);
    let progress = on(planned, &profile, Phase::Integrated);
    let turns = progress.turns();
    let main = progress.active().filter(|(_, state)| state.item.part == Part::Main);
    for (slot, state) in main {
        let split = Split::of(state.exercise.family);
        let own = progress.plan.weekdays().filter(|(day, _)| turns.has(slot, *day));
        let splits: Vec<_> = own.map(|(day, _)| progress.plan.split(day)).collect();
        assert!((1..=2).contains(&splits.len()) && splits.iter().all(|it| *it == Some(split)), "{state:?} {splits:?}");
    }
}

/// What stands round the main part is there every day; what has come to be ruled out leaves its days to others.
#[test]
fn who_has_no_turns_of_their_own() {
    let profile = Profile { minutes: Ten, age: AgeBand::From40, ..profile() };
    let mut progress = on(plan(&profile, false, start()).plan, &profile, Phase::Foundation);
    let turns = progress.turns();
    let around = progress.active().find(|(_, state)| state.item.part == Part::WarmUp).expect("a warm-up").0;
    assert_eq!(turns.times(around), 7);
    let first = days(&progress);
    let all = |days: &[(u8, String)]| days.iter().map(|(_, own)| own.len()).sum::<usize>();
    // Six places for three of them, then for those that are left.
    progress.limits.conditions = EnumSet::EMPTY.with(Condition::FloorIsHard, true);
    let left = days(&progress);
    assert!(left.len() < first.len() && left.iter().all(|(_, own)| !own.is_empty()), "{first:?} {left:?}");
    assert!(all(&left) <= all(&first));
}
