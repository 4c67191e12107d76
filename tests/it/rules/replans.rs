//! A plan that is made again, and sessions that were done with another plan.

use steadyback_catalogue::enum_set::{EnumSet, Member};
use steadyback_catalogue::exercise::{Direction, Equipment};
use steadyback_rules::journal::{Fact, ItemLog, Leg, Quality};
use steadyback_rules::plan::Plan;
use steadyback_rules::profile::Limits;
use steadyback_rules::progression::{ItemState, Prescription, Rule, Work};

use steadyback_catalogue::dose::Work::{Holds, Reps};

use super::{Diary, day, dose, exercise, pain, rules};

/// The rules for the loaded exercise at the first place, where the plan is made again between a session and its answer.
#[test]
fn an_answer_outlives_a_new_plan() {
    #[track_caller]
    fn check(next_day: u8, expected: &[Rule], total: u16, with: impl FnOnce(&mut Plan)) {
        let mut diary = Diary::doing("glute-bridge", 2, 20, Reps);
        diary.rated(day(0), 7);
        diary.train(day(2), |_| {});
        let mut plan = diary.progress.plan_now();
        with(&mut plan);
        diary.write(day(3), Fact::Planned(plan, diary.progress.limits));
        let got = diary.answer(day(2), next_day);
        let bridge = diary.progress.items.iter().find(|it| it.exercise.family == exercise("glute-bridge").family);
        assert_eq!((rules(&got).as_slice(), bridge.map_or(0, |it| it.dose.total())), (expected, total));
        diary.check_replay();
    }
    let before = |id: &'static str| {
        move |plan: &mut Plan| {
            let mut item = plan.items[0].clone();
            (item.exercise, item.dose) = (exercise(id), exercise(id).dose.start);
            plan.items.insert(0, item);
        }
    };
    let only = |id: &'static str| {
        move |plan: &mut Plan| {
            before(id)(plan);
            plan.items.truncate(1);
        }
    };
    check(2, &[Rule::Progress], 22, |_| {});
    check(3, &[Rule::Hold], 20, |_| {});
    check(4, &[Rule::NextDayRed], 16, |_| {});
    // It stands at another place by now.
    check(2, &[Rule::Progress], 22, before("dead-bug"));
    // Another of its family took its place: nothing is known of that one's dose, but it was not borne well.
    check(2, &[Rule::FitMinutes], 20, only("banded-bridge"));
    check(4, &[Rule::NextDayRed], 16, only("banded-bridge"));
    // Nothing of its family is left.
    check(2, &[], 0, only("dead-bug"));
    check(4, &[], 0, only("dead-bug"));
}

/// Whatever slots a session names that came from another device: decided is on what was done.
#[test]
fn a_session_with_another_plan_finds_its_places() {
    #[track_caller]
    fn check(slot: impl Fn(u8) -> u8) {
        let mut diary = Diary::new();
        let kin = |id: &str| exercise(id).family;
        diary.train(day(0), |log| {
            for item in &mut log.items {
                item.slot = slot(item.slot);
            }
        });
        let done: Vec<_> = diary.progress.awaiting.as_ref().expect("waits").log.items.clone();
        let got = diary.answer(day(0), 2);
        // Nothing is decided on what is moved for its own sake.
        let decides = |item: &&ItemLog| item.exercise.loaded || item.exercise.family.climbs();
        let done: Vec<_> = done.iter().filter(decides).collect();
        assert_eq!(got.iter().filter(|it| it.slot.is_some()).count(), done.len());
        for (decision, item) in got.iter().zip(done) {
            let Prescription::Doing(before, _) = decision.before else { panic!("{decision:?}") };
            assert_eq!((decision.slot, before.family), (Some(item.slot), kin(item.exercise.id)));
            assert!(!item.exercise.loaded || before == item.exercise, "{decision:?}");
        }
        diary.check_replay();
    }
    check(|slot| slot);
    check(|slot| slot + 1);
    check(|slot| slot + 40);
    check(|slot| 40 - slot);
}

/// What is in no place of the plan decides nothing; the 48 hours after it hold all the same.
#[test]
fn what_is_not_in_the_plan_still_asks_for_rest() {
    let mut diary = Diary::doing("glute-bridge", 2, 20, Reps);
    diary.train(day(0), |log| {
        (log.items[0].exercise, log.items[0].dose) = (exercise("dead-bug"), dose(2, 20, Reps));
    });
    assert_eq!(diary.progress.last_loaded, Some(day(0)));
    assert_eq!(diary.answer(day(0), 2), []);
    diary.check_replay();
}

/// Bending backwards stays out of every plan after it has sent pain outwards, until a trial set after that eases (X12). A plan
/// says for each whether it still waits for a trial set.
#[test]
fn bending_backwards_stays_out() {
    #[track_caller]
    fn check(untried: bool, plans: &[bool], out: bool) {
        let diary = Diary::doing("prone-on-elbows", 1, 2, Holds(10));
        let limits = |untried| Limits { untried, blocked: EnumSet::EMPTY, ..diary.progress.limits };
        let mut diary = Diary::with(diary.progress.plan.clone(), limits(untried));
        diary.train(day(0), |log| log.items[0].quality = Quality::Spreading);
        let answer = Fact::NextDay { session: day(0), pain: pain(2), leg: Leg::Same };
        assert_eq!(rules(&diary.write(day(1), answer)), [Rule::Peripheralised]);
        for untried in plans {
            diary.write(day(2), Fact::Planned(diary.progress.plan_now(), limits(*untried)));
        }
        let blocked = diary.progress.limits.blocked.has(Direction::Extension);
        assert_eq!((blocked, diary.progress.active().count()), (out, usize::from(!out)), "{untried} {plans:?}");
        diary.check_replay();
    }
    check(true, &[], true);
    check(true, &[true, true], true);
    check(true, &[false], false);
    // An older trial set that eased says nothing any more.
    check(false, &[], true);
    check(false, &[false, false], true);
    check(false, &[true], true);
    check(false, &[true, false], false);
}

/// A plan made again keeps what is known of an exercise, and begins anew where it is another one or in another phase.
#[test]
fn a_new_plan_keeps_what_is_known() {
    use steadyback_catalogue::exercise::Phase;
    let mut diary = Diary::doing("glute-bridge", 2, 20, Reps);
    diary.green(day(0));
    diary.train(day(2), |log| log.items[0].quality = Quality::Sharp);
    diary.answer(day(2), 2);
    let (known, limits) = (diary.progress.items[0].clone(), diary.progress.limits);
    let again = |with: &dyn Fn(&mut Plan)| {
        let mut diary =
            Diary { entries: diary.entries.clone(), decisions: Vec::new(), progress: diary.progress.clone() };
        let mut plan = diary.progress.plan_now();
        with(&mut plan);
        diary.write(day(4), Fact::Planned(plan, limits));
        diary.progress
    };
    let same = again(&|_| {});
    assert_eq!(same.items[0], ItemState { item: same.plan.items[0].clone(), ..known });
    assert_eq!((same.phase_since, same.phase_sessions.len(), same.last_loaded), (day(0), 2, Some(day(2))));
    let shorter = again(&|plan| plan.items[0].dose = dose(1, 10, Reps));
    assert_eq!((shorter.items[0].dose.total(), shorter.items[0].reds.len()), (10, 1));
    assert_eq!(shorter.items[0].item, shorter.plan.items[0]);
    let other = again(&|plan| plan.items[0].exercise = exercise("banded-bridge"));
    assert_eq!((other.items[0].reds.len(), other.items[0].mastered_start, other.items[0].since), (0, false, day(4)));
    assert_eq!(
        (other.items[0].week, other.items[0].last, other.items[0].rung_since),
        (Work::default(), Work::default(), day(4))
    );
    let earlier = again(&|plan| plan.phase = Phase::Builders);
    assert_eq!((earlier.phase, earlier.phase_since, earlier.phase_sessions.len()), (Phase::Builders, day(4), 0));
}

/// The press-up and the back bend on the feet wait for a trial set; resting on the elbows does not (X12).
#[test]
fn what_waits_for_a_trial_set() {
    #[track_caller]
    fn check(id: &str, untried: bool, expected: bool) {
        let limits = Diary::new().progress.limits;
        let limits =
            Limits { untried, blocked: EnumSet::EMPTY, equipment: Equipment::ALL.iter().copied().collect(), ..limits };
        assert_eq!(limits.allow(exercise(id)), expected, "{id} {untried}");
        assert_eq!(limits.exclusion(exercise(id)).is_none(), expected, "{id} {untried}");
    }
    for id in ["prone-lying", "prone-on-elbows"] {
        check(id, true, true);
        check(id, false, true);
    }
    for id in ["standing-back-bend", "prone-press-up"] {
        check(id, true, false);
        check(id, false, true);
    }
}

/// The plan as it stands has what was reached, and is otherwise as it was made.
#[test]
fn the_plan_as_it_stands() {
    use steadyback_catalogue::exercise::Phase;
    let mut diary = Diary::doing("glute-bridge", 2, 20, Reps);
    diary.progress.items[0].easy = 1;
    diary.rated(day(0), 3);
    diary.progress.phase = Phase::Integrated;
    let (made, now) = (&diary.progress.plan, diary.progress.plan_now());
    assert_eq!((made.items[0].exercise.id, made.phase), ("glute-bridge", Phase::Load));
    assert_eq!(
        (now.items[0].exercise.id, now.items[0].dose, now.phase),
        ("banded-bridge", dose(2, 12, Reps), Phase::Integrated)
    );
    assert_eq!((now.items[0].part, now.items[0].from, now.week), (made.items[0].part, made.items[0].from, made.week));
}

/// A session that waits keeps its places where two exercises of one family are in the plan.
#[test]
fn a_waiting_session_keeps_its_places() {
    let everything = super::profile();
    let mut plan = steadyback_rules::planner::plan(&everything, false, super::start()).plan;
    let of_one_family = |plan: &Plan| {
        plan.items.iter().enumerate().find_map(|(at, item)| {
            let same = |other: &usize| plan.items[*other].exercise.family == item.exercise.family;
            (at + 1..plan.items.len()).find(same).map(|other| (at, other))
        })
    };
    let (one, other) = of_one_family(&plan).expect("two of one family");
    (plan.items[one].until, plan.items[other].until) =
        (plan.phase.next().expect("a phase"), plan.phase.next().expect("a phase"));
    (plan.items[one].from, plan.items[other].from) = (plan.phase, plan.phase);
    let mut diary = Diary::with(plan, everything.limits(false));
    diary.train(day(0), |_| {});
    let slots = |diary: &Diary| -> Vec<_> {
        let waiting = diary.progress.awaiting.as_ref().expect("it waits");
        waiting.log.items.iter().map(|item| (item.slot, item.exercise)).collect()
    };
    let before = slots(&diary);
    assert!(before.iter().any(|(slot, _)| usize::from(*slot) == other), "{before:?} {other}");
    let (again, limits) = (diary.progress.plan_now(), diary.progress.limits);
    diary.write(day(0), Fact::Planned(again, limits));
    assert_eq!(slots(&diary), before);
}
