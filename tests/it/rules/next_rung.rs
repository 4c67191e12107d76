//! The next rung: which one it is, how much of it, and how many of them at once. When it comes: `rungs`.

use chrono::Days;
use steadyback_catalogue::dose::Work;
use steadyback_catalogue::dose::Work::{Holds, Reps};
use steadyback_catalogue::enum_set::EnumSet;
use steadyback_catalogue::exercise::{Condition, Equipment, Phase};
use steadyback_catalogue::functional_test::{TestKind, TestResult};
use steadyback_rules::journal::Fact;
use steadyback_rules::progression::growth::{RUNGS_A_SESSION, RUNGS_A_WEEK, SETTLED_DAYS};
use steadyback_rules::progression::{Input, Rule};

use super::{Diary, day, dose, exercise, rules};

/// As much as the minutes allow, green twice, is as good as mastered; the next one has to fit them, too.
#[test]
fn full_minutes_are_mastered() {
    use steadyback_rules::minutes::SessionMinutes;
    let both = [("glute-bridge", 2, 24, Reps), ("dead-bug", 2, 24, Reps)];
    let mut diary = Diary::doing_all(&both).but(|plan, _| plan.minutes = SessionMinutes::Ten);
    let mut bridge = |date| diary.green(day(date)).into_iter().find(|it| it.slot == Some(0)).expect("a decision");
    for date in [0, 4, 8] {
        assert_eq!(bridge(date).rule, Rule::FullMinutes);
    }
    let up = bridge(13);
    assert_eq!(up.rule, Rule::LevelUp);
    assert!(up.inputs.contains(&Input::MinutesFull) && up.inputs.contains(&Input::MasteredGreens(4)), "{up:?}");
    let (next, amount) = (diary.progress.items[0].exercise, diary.progress.items[0].dose);
    assert!(next.time(amount).0 <= 600 - 396, "{next:?} {amount:?}");
}

/// A test has shown it: the very next green, once a week has gone without an amber or a red of its own, to the next rung only.
#[test]
fn a_test_waits_until_it_is_settled() {
    #[track_caller]
    fn check(ago: i64, expected: &str) {
        let mut diary = Diary::doing("knee-plank", 2, 12, Holds(6));
        let test = TestResult::new(TestKind::KneePlank, None, 45).expect("a result");
        diary.write(day(0), Fact::Tested(test));
        diary.progress.items[0].last_setback = Some(day(1) - Days::new(ago.unsigned_abs()));
        diary.green(day(0));
        assert_eq!(diary.first().0, expected, "{ago}");
    }
    check(SETTLED_DAYS - 1, "knee-plank");
    check(SETTLED_DAYS, "front-plank");
}

/// No more than two rungs in one session, and no more than so many in a week of the plan; those first that have not moved on before.
#[test]
fn so_many_rungs_at_once() {
    #[track_caller]
    fn check(climbed: &[usize], days_ago: u64, up: usize, held: u8) {
        let all = [("glute-bridge", 2, 20, Reps), ("dead-bug", 2, 20, Reps), ("knee-plank", 2, 8, Holds(6))];
        let mut diary = Diary::doing_all(&all);
        // In the second week.
        diary.progress.plan.start = day(0) - Days::new(7);
        for state in &mut diary.progress.items {
            state.easy = 1;
        }
        for (at, below) in climbed.iter().zip(["buttock-squeeze", "heel-taps", "wall-plank"]) {
            let state = &mut diary.progress.items[*at];
            (state.begun.0, state.rung_since) = (exercise(below), day(1) - Days::new(days_ago));
        }
        let lately = if days_ago < 2 { climbed.len() } else { 0 };
        let got = diary.rated(day(0), 3);
        assert_eq!(got.iter().filter(|it| it.rule == Rule::LevelUp).count(), up, "{climbed:?} {days_ago}");
        let last = got.last().expect("decisions");
        let read = Input::RungsUp(u16::try_from(lately + up).expect("a few"));
        assert_eq!(
            (last.rule, last.slot, last.inputs.last()),
            (Rule::WeeklyCap, Some(held), Some(&read)),
            "{climbed:?}"
        );
    }
    let a_session = usize::from(RUNGS_A_SESSION);
    check(&[], 7, a_session, 2);
    check(&[0], 7, a_session, 0);
    check(&[0, 1], 7, a_session, 1);
    check(&[0, 1, 2], 7, a_session, 2);
    // Four in a week: with three of them already, one more.
    const { assert!(RUNGS_A_WEEK == 4) };
    check(&[0, 1, 2], 1, 1, 2);
    check(&[0, 1], 1, a_session, 1);
    check(&[0, 1, 2], 2, a_session, 2);
}

/// Balance is not of the main part: it neither waits for the others nor counts among them, whoever comes first.
#[test]
fn balance_moves_on_beside_them() {
    #[track_caller]
    fn check(below: Option<&str>) {
        let all = [("glute-bridge", 2, 20, Reps), ("dead-bug", 2, 20, Reps), ("single-leg-stance", 1, 3, Holds(10))];
        let mut diary = Diary::doing_all(&all);
        for state in &mut diary.progress.items {
            (state.easy, state.mastered, state.rung_since) = (1, 1, day(0) - Days::new(100));
        }
        let begun = &mut diary.progress.items[2].begun;
        *begun = (below.map_or(begun.0, exercise), dose(1, 3, Holds(8)));
        let got = diary.rated(day(0), 3);
        let up = got.iter().filter(|it| it.rule == Rule::LevelUp).count();
        assert_eq!(up, usize::from(RUNGS_A_SESSION) + 1, "{below:?} {got:?}");
    }
    check(None);
    // Has moved on before, so that it comes last.
    check(Some("tandem-stance"));
}

/// Of the next two that are allowed, one that a later phase brings and that can begin near 80 %, then any that can, or else the nearer one.
#[test]
fn the_first_of_the_next_two() {
    #[track_caller]
    fn check(from: (&str, u8, u16, Work), bar: Option<Condition>, expected: Option<(&str, u8, u16, u16, bool)>) {
        let mut diary = Diary::doing(from.0, from.1, from.2, from.3);
        if let Some(condition) = bar {
            diary.progress.limits.conditions = EnumSet::EMPTY.with(condition, true);
        }
        diary.progress.items[0].easy = 1;
        let got = diary.rated(day(0), 3)[0].clone();
        let (id, sets, total, _) = diary.first();
        let share = got.inputs.iter().find_map(|it| if let Input::SharePercent(it) = it { Some(*it) } else { None });
        let up = share.map(|share| (id, sets, total, share, got.inputs.contains(&Input::NothingNearer)));
        assert_eq!((up, got.rule == Rule::LevelUp), (expected, expected.is_some()), "{from:?} {got:?}");
    }
    // The hold belongs to the first phase like the bridge, the band to the second.
    check(("glute-bridge", 2, 20, Reps), None, Some(("banded-bridge", 2, 12, 84, false)));
    check(("glute-bridge", 2, 24, Reps), None, Some(("banded-bridge", 2, 14, 81, false)));
    // Holding is left out.
    check(("glute-bridge", 2, 20, Reps), Some(Condition::BloodPressure), Some(("banded-bridge", 2, 12, 84, false)));
    // Rows in a split stance are left out.
    check(("standing-row", 3, 36, Reps), Some(Condition::Unsteady), Some(("single-arm-row", 2, 20, 78, false)));
    // 2 x 3 pull-ups are 99 % of 16 rows, all of 2 x 3 is more than 15.
    check(("single-arm-row", 2, 16, Reps), None, Some(("pull-up", 2, 6, 99, true)));
    check(("single-arm-row", 2, 15, Reps), None, None);
    // Nothing harder is left.
    check(("single-arm-row", 2, 16, Reps), Some(Condition::SoreShoulders), None);
    check(("banded-bird-dog", 2, 8, Holds(4)), None, None);
}

/// A rung of a later phase waits for it, one that needs something for that.
#[test]
fn a_rung_of_a_later_phase_waits() {
    #[track_caller]
    fn check(phase: Phase, things: &[Equipment], expected: &str) {
        let mut diary = Diary::doing("bridge-hold", 2, 12, Holds(10));
        diary.progress.phase = phase;
        diary.progress.limits.equipment = things.iter().copied().collect();
        diary.progress.items[0].easy = 1;
        diary.rated(day(0), 3);
        assert_eq!(diary.first().0, expected, "{phase:?} {things:?}");
    }
    check(Phase::Foundation, &[Equipment::Band], "bridge-hold");
    check(Phase::Builders, &[Equipment::Band], "banded-bridge");
    // Without a band the march is next.
    check(Phase::Builders, &[], "bridge-march");
}

/// What is no climb has no next rung, however easy it is.
#[test]
fn only_climbs_have_rungs() {
    let mut diary = Diary::doing("pelvic-tilt", 1, 8, Reps);
    for date in [0, 2, 4, 7] {
        assert!(!rules(&diary.rated(day(date), 0)).contains(&Rule::LevelUp));
    }
    assert_eq!(diary.first().0, "pelvic-tilt");
}
