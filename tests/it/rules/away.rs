//! Time away.

use steadyback_catalogue::exercise::{Equipment, Phase};
use steadyback_rules::journal::Fact;
use steadyback_rules::profile::Profile;
use steadyback_rules::progression::{Input, Progress, Rule};
use steadyback_rules::today::today;

use steadyback_catalogue::dose::Work::{Holds, Reps};

use super::{Diary, day, profile, rules};

/// So many days after the last session, in the second phase.
#[test]
fn time_away() {
    #[track_caller]
    fn check(days: u64, expected: &[Rule], total: u16, phase: Phase) {
        let mut diary = Diary::doing("glute-bridge", 2, 20, Reps);
        diary.progress.phase = Phase::Builders;
        diary.rated(day(0), 7);
        let (later, got) = diary.progress.on(day(days));
        let got: Vec<_> =
            rules(&got).into_iter().filter(|it| !matches!(it, Rule::Deload | Rule::Block | Rule::Variety)).collect();
        assert_eq!((got.as_slice(), later.items[0].dose.total(), later.phase), (expected, total, phase), "{days}");
    }
    let (repeat, reduce, back) = (Rule::LayOffRepeat, Rule::LayOffReduce, Rule::LayOffBack);
    check(6, &[], 20, Phase::Builders);
    check(7, &[repeat], 20, Phase::Builders);
    check(13, &[repeat], 20, Phase::Builders);
    check(14, &[repeat, reduce], 16, Phase::Builders);
    check(27, &[repeat, reduce], 16, Phase::Builders);
    check(28, &[repeat, reduce, back], 16, Phase::Foundation);
    check(300, &[repeat, reduce, back], 16, Phase::Foundation);
}

/// A week away leaves what was shown as it was; after two the count of greens starts again.
#[test]
fn two_weeks_away_start_the_count_again() {
    #[track_caller]
    fn check(second: u64, away: Rule, expected: (Rule, u16)) {
        let mut diary = Diary::doing("glute-bridge", 2, 20, Reps);
        assert_eq!(rules(&diary.rated(day(0), 7)), [Rule::FirstGreen]);
        assert_eq!((rules(&diary.rated(day(second), 7))[0], diary.first().2), expected, "{second}");
        assert!(rules(&diary.decisions).contains(&away));
        diary.check_replay();
    }
    check(7, Rule::LayOffRepeat, (Rule::Progress, 21));
    check(14, Rule::LayOffReduce, (Rule::FirstGreen, 16));
}

/// With one strength day a week nothing is missed in a week, and it can grow.
#[test]
fn one_strength_day_a_week_is_not_time_away() {
    let days = [true, false, false, false, false, false, false];
    let mut diary = Diary::of(&Profile { days, ..profile() });
    for week in 0..3 {
        diary.green(day(week * 7));
    }
    assert!(!rules(&diary.decisions).contains(&Rule::LayOffRepeat));
    assert_eq!(rules(&diary.progress.on(day(14 + 8)).1), [Rule::Deload, Rule::LayOffRepeat]);
    for week in 3..9 {
        diary.green(day(week * 7));
    }
    assert!(rules(&diary.decisions).contains(&Rule::Progress));
    diary.check_replay();
}

/// Back in an earlier phase, what belongs to a later one gives way to an easier rung.
#[test]
fn the_phase_before_has_its_own_rungs() {
    let mut diary = Diary::doing("banded-bridge", 3, 30, Reps);
    diary.progress.phase = Phase::Builders;
    diary.green(day(0));
    let (later, got) = diary.progress.on(day(28));
    assert_eq!((later.phase, later.items[0].exercise.id), (Phase::Foundation, "bridge-hold"));
    let moved = got.iter().find(|it| it.rule == Rule::LayOffBack && it.slot == Some(0)).expect("a decision");
    assert_eq!(moved.after, later.items[0].doing());
    assert!(later.items[0].volume() <= diary.progress.items[0].volume().percent(80));
}

/// What belongs to the earlier phase stays, however many rungs lie below it.
#[test]
fn what_belongs_to_the_phase_before_stays() {
    let mut diary = Diary::doing("bridge-hold", 3, 6, Holds(10));
    diary.progress.phase = Phase::Builders;
    diary.green(day(0));
    let (later, _) = diary.progress.on(day(28));
    assert_eq!((later.phase, later.items[0].exercise.id), (Phase::Foundation, "bridge-hold"));
}

/// What has no easier exercise for the phase before waits until its own is back, and begins with the least then.
#[test]
fn what_has_nothing_easier_waits_for_its_phase() {
    let mut diary = Diary::doing_all(&[("wall-sit", 2, 2, Holds(20)), ("glute-bridge", 2, 20, Reps)])
        .but(|_, limits| limits.equipment = limits.equipment.with(Equipment::Chair, false));
    diary.progress.phase = Phase::Builders;
    diary.green(day(0));
    let done = |progress: &Progress| progress.active().map(|(slot, _)| slot).collect::<Vec<_>>();
    assert_eq!(done(&diary.progress), [0, 1]);
    let (mut later, got) = diary.progress.on(day(28));
    let waits = got.iter().find(|it| it.rule == Rule::LayOffBack && it.slot == Some(0)).expect("a decision");
    assert_eq!(waits.inputs, [Input::GapDays(28), Input::WaitsFor(Phase::Builders)]);
    assert_eq!((done(&later), later.items[0].from(), later.phase), (vec![1], Phase::Builders, Phase::Foundation));
    later.phase = Phase::Builders;
    assert_eq!((done(&later), later.items[0].dose), (vec![0, 1], later.items[0].exercise.dose.floor()));
}

/// Back in an earlier phase no two slots come to the same exercise.
#[test]
fn the_phase_before_has_each_exercise_once() {
    let mut diary = Diary::doing_all(&[("goblet-squat", 2, 16, Reps), ("wall-sit", 2, 2, Holds(20))]);
    diary.progress.phase = Phase::Integrated;
    diary.green(day(0));
    let (later, _) = diary.progress.on(day(28));
    assert_eq!(later.items[1].exercise.id, "wall-sit");
    assert_eq!(later.items[0].exercise.id, "body-weight-squat");
}

/// What is over keeps its dose through time away and a flare, and comes back with a decision and at 80 %: nothing that will be
/// prescribed changes unsaid.
#[test]
fn what_is_over_changes_only_when_it_comes_back() {
    let ended = |away: bool| {
        let mut diary = Diary::doing("glute-bridge", 2, 20, Reps);
        let mut over = diary.progress.items[0].clone();
        over.item.until = Phase::Foundation;
        diary.progress.items.push(over);
        diary.progress.phase = Phase::Builders;
        diary.rated(day(0), 7);
        if !away {
            diary.write(day(2), Fact::FlareBegan);
            diary.write(day(12), Fact::FlareEnded);
        }
        diary
    };
    let doses = |diary: &Diary, days| {
        let (later, decided) = diary.progress.on(day(days));
        let said = decided.iter().filter(|it| it.slot == Some(1)).map(|it| (it.before, it.after)).collect::<Vec<_>>();
        (later.items[0].dose.total(), later.items[1].dose.total(), later.items[1].doing(), said)
    };
    let before = ended(true).progress.items[1].doing();
    assert_eq!(doses(&ended(true), 27), (16, 20, before, vec![]));
    let (first, second, after, said) = doses(&ended(true), 28);
    assert_eq!((first, second, said), (16, 16, vec![(before, after)]));
    let flared = ended(false);
    assert_eq!(flared.decisions.iter().filter(|it| it.slot == Some(1)).count(), 0);
    assert_eq!(doses(&flared, 12).1, 20);
    assert_eq!(doses(&flared, 40).3.len(), 1);
}

/// A flare is no time away; the time after it is.
#[test]
fn a_flare_is_not_time_away() {
    let mut diary = Diary::doing("glute-bridge", 2, 20, Reps);
    diary.green(day(0));
    diary.write(day(2), Fact::FlareBegan);
    assert!(!rules(&diary.progress.on(day(12)).1).contains(&Rule::LayOffRepeat));
    diary.write(day(12), Fact::FlareEnded);
    assert!(!rules(&diary.progress.on(day(18)).1).contains(&Rule::LayOffRepeat));
    assert!(rules(&diary.progress.on(day(19)).1).contains(&Rule::LayOffRepeat));
}

/// After four weeks away tests are due on the next strength days, until it is trained again.
#[test]
fn tests_are_due_after_a_month_away() {
    let mut diary = Diary::doing("glute-bridge", 2, 20, Reps);
    diary.green(day(0));
    for (date, due) in [(26, false), (27, false), (28, true), (29, false), (30, true)] {
        let then = diary.progress.on(day(date)).0;
        assert_eq!((today(&then).test_day, then.retest()), (due, date >= 28), "{date}");
    }
    diary.train(day(30), |_| {});
    assert!(!diary.progress.retest());
}

/// A week away counts where a strength day went by; two weeks count in any case.
#[test]
fn without_strength_days() {
    use steadyback_rules::plan::DayKind;
    let mut diary = Diary::doing("glute-bridge", 2, 20, Reps);
    diary.green(day(0));
    let limits = diary.progress.limits;
    let mut plan = diary.progress.plan_now();
    plan.week = [DayKind::Mobility; 7];
    diary.write(day(1), Fact::Planned(plan, limits));
    assert_eq!(rules(&diary.progress.on(day(13)).1), []);
    assert_eq!(rules(&diary.progress.on(day(14)).1), [Rule::LayOffReduce]);
}
