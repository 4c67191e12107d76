//! Where one stands: what the next rung waits for, and that it comes when nothing is waited for any more.

use chrono::Days;
use steadyback_catalogue::dose::Work::{Holds, Reps};
use steadyback_catalogue::enum_set::EnumSet;
use steadyback_catalogue::exercise::{Condition, Equipment, Family, Phase};
use steadyback_catalogue::functional_test::{TestKind, TestResult};
use steadyback_rules::journal::{Fact, Form};
use steadyback_rules::minutes::SessionMinutes;
use steadyback_rules::plan::{DayKind, Plan};
use steadyback_rules::profile::{Exclusion, Limits, Profile};
use steadyback_rules::progression::growth::{
    CAREFUL_DAYS_ON_RUNG, DAYS_ON_RUNG, GREENS_FOR_PHASE, GREENS_FOR_RUNG, RUNGS_A_SESSION, SETTLED_DAYS,
};
use steadyback_rules::progression::{Flare, Input, NextWait, Prescription, Progress, Rule, Sooner, Standing, Wait};
use steadyback_rules::session::compose;
use steadyback_rules::today::{Kind, today};
use steadyback_simulate::{Dice, person};

use super::{Diary, day, dose, exercise};

/// A first rung, long enough on it and nothing amber, in the last phase, with everything at hand; changed by `with`.
fn stands(id: &str, with: impl FnOnce(&mut Progress)) -> Option<Standing> {
    let start = exercise(id).dose.start;
    let mut progress = Diary::doing(id, start.sets(), start.total(), start.work()).progress;
    progress.items[0].rung_since = day(0) - Days::new(100);
    with(&mut progress);
    progress.stands_at(0, progress.today)
}

#[track_caller]
fn check(id: &str, expected: (Option<&str>, &[NextWait]), with: impl FnOnce(&mut Progress)) {
    let got = stands(id, with).expect("a ladder");
    assert_eq!((got.next.map(|it| it.id), &*got.waits), expected, "{id}");
}

/// The bridge, of which so much is done now.
#[track_caller]
fn bridge(total: u16, expected: (Option<&str>, &[NextWait]), with: impl FnOnce(&mut Progress)) {
    check("glute-bridge", expected, |it| {
        it.items[0].dose = dose(2, total, Reps);
        with(it);
    });
}

fn greens(total: u16, done: u8) -> NextWait {
    NextWait::Greens { dose: Some(dose(2, total, Reps)), done, of: GREENS_FOR_RUNG }
}

const fn any(done: u8, of: u8) -> NextWait {
    NextWait::Greens { dose: None, done, of }
}

const NEXT: Option<&str> = Some("banded-bridge");

/// On a first rung the goal is a step above the beginning, on a later one its mastery dose; it is counted once it is reached.
#[test]
fn a_dose_twice() {
    bridge(24, (NEXT, &[greens(24, 0)]), |_| {});
    bridge(24, (NEXT, &[greens(24, 1)]), |it| it.items[0].mastered = 1);
    bridge(24, (NEXT, &[greens(24, 1)]), |it| it.items[0].mastered = 7);
    // Growing there takes longer than the greens after which the phase brings it.
    bridge(20, (NEXT, &[any(0, GREENS_FOR_PHASE[0])]), |_| {});
    bridge(20, (NEXT, &[any(3, GREENS_FOR_PHASE[0])]), |it| it.items[0].rung_greens = 9);
    let first = |it: &mut Progress| it.phase = Phase::Foundation;
    bridge(20, (Some("bridge-hold"), &[greens(21, 0)]), first);
    bridge(20, (Some("bridge-hold"), &[greens(24, 0)]), |it| {
        first(it);
        it.items[0].begun.0 = exercise("buttock-squeeze");
    });
}

/// The days on a rung and without an amber or a red, on both sides of the limit.
#[test]
fn from_which_day() {
    let ago = |days: i64| day(1) - Days::new(days.unsigned_abs());
    let since = |days: i64, more: NextWait| {
        bridge(24, (NEXT, &[greens(24, 1)]), |it| (it.items[0].mastered, it.items[0].rung_since) = (1, ago(days)));
        bridge(24, (NEXT, &[greens(24, 1), more]), |it| {
            (it.items[0].mastered, it.items[0].rung_since) = (1, ago(days - 1));
        });
    };
    since(DAYS_ON_RUNG[0], NextWait::Time(day(2)));
    let careful = |days: i64, waits: &[NextWait]| {
        bridge(24, (NEXT, waits), |it| {
            it.limits.slowly = true;
            (it.items[0].mastered, it.items[0].rung_since) = (1, ago(days));
        });
    };
    careful(CAREFUL_DAYS_ON_RUNG[0], &[greens(24, 1)]);
    careful(CAREFUL_DAYS_ON_RUNG[0] - 1, &[greens(24, 1), NextWait::Time(day(2))]);
    let settled = |days: i64, waits: &[NextWait]| {
        bridge(24, (NEXT, waits), |it| (it.items[0].mastered, it.items[0].last_setback) = (1, Some(ago(days))));
    };
    settled(SETTLED_DAYS, &[greens(24, 1)]);
    settled(SETTLED_DAYS - 1, &[greens(24, 1), NextWait::Settled(day(2))]);
    // What is over before the greens are is not told.
    bridge(24, (NEXT, &[greens(24, 0)]), |it| it.items[0].rung_since = ago(DAYS_ON_RUNG[0] - 1));
}

/// Back to where it was, and what holds everything.
#[test]
fn what_comes_first() {
    let was = |id, it: &mut Progress| it.items[0].former = Some((exercise(id), dose(2, 24, Reps)));
    bridge(20, (Some("bridge-hold"), &[any(1, GREENS_FOR_RUNG)]), |it| {
        was("banded-bridge", it);
        it.items[0].rung_greens = 1;
    });
    bridge(20, (NEXT, &[any(3, 4), NextWait::Regain(dose(2, 24, Reps))]), |it| {
        was("glute-bridge", it);
        it.items[0].rung_greens = 3;
    });
    let ready = |with: fn(&mut Progress), held: NextWait| {
        bridge(24, (NEXT, &[held, greens(24, 1)]), |it| {
            it.items[0].mastered = 1;
            with(it);
        });
    };
    ready(|it| it.flare = Some(Flare { since: day(0), warned: false }), NextWait::Flare);
    ready(|it| it.today = day(21), NextWait::Lighter(day(28)));
    ready(|it| it.easier_since = Some(day(0)), NextWait::Lighter(day(7)));
    ready(|it| it.frozen.push((Family::Bridge, day(4))), NextWait::Frozen(day(4)));
    bridge(24, (NEXT, &[greens(24, 1)]), |it| {
        it.items[0].mastered = 1;
        it.frozen = vec![(Family::Bridge, day(1)), (Family::Row, day(9))];
    });
}

/// A later phase, something to do it with, the top, and no ladder at all.
#[test]
fn out_of_reach() {
    let first = |it: &mut Progress| it.phase = Phase::Foundation;
    check("bridge-hold", (NEXT, &[NextWait::Phase(Phase::Builders)]), first);
    let ball = [NextWait::Equipment(Equipment::Ball)];
    check("long-lever-plank", (Some("ball-plank"), &ball), |it| {
        it.limits.equipment = EnumSet::EMPTY.with(Equipment::Mat, true);
    });
    let excluded = [NextWait::Excluded(Exclusion::Condition(Condition::BloodPressure))];
    check("front-plank", (None, &excluded), |it| {
        it.limits.conditions = EnumSet::EMPTY.with(Condition::BloodPressure, true);
    });
    check("ball-plank", (None, &[]), |_| {});
    assert_eq!(stands("cat-cow", |_| {}), None);
}

/// It is its turn, and still it cannot begin: too small a dose to begin with it.
#[test]
fn no_dose_to_begin_with() {
    let of = GREENS_FOR_PHASE[0];
    bridge(8, (NEXT, &[any(of - 1, of), NextWait::More]), |it| it.items[0].rung_greens = of);
    let both = [("glute-bridge", 2, 24, Reps), ("bird-dog", 2, 16, Holds(8))];
    // One strength day, so that both have it.
    let mut week = [DayKind::Rest; 7];
    week[0] = DayKind::Strength;
    let short = |plan: &mut Plan, _: &mut Limits| (plan.minutes, plan.week) = (SessionMinutes::Ten, week);
    let mut progress = Diary::doing_all(&both).but(short).progress;
    (progress.items[0].rung_since, progress.items[0].mastered) = (day(0) - Days::new(100), 1);
    let got = progress.stands_at(0, day(0)).expect("a ladder");
    // As much as the minutes allow counts as mastered.
    assert_eq!(got.waits, [greens(24, 1)]);
}

/// Four others have moved on in this week of the plan: the first session that is decided on in the next one brings it.
#[test]
fn enough_is_new_this_week() {
    #[track_caller]
    fn check(moved: usize, since: u64, waits: &[NextWait]) {
        let all = ["glute-bridge", "bird-dog-squares", "side-plank", "straight-leg-dead-bug", "body-weight-squat"];
        let all = all.map(|id| (id, exercise(id).dose.start));
        let doing: Vec<_> = all.iter().map(|(id, dose)| (*id, dose.sets(), dose.total(), dose.work())).collect();
        let mut progress = Diary::doing_all(&doing).progress;
        for (at, state) in progress.items.iter_mut().enumerate() {
            let below = ["buttock-squeeze", "bird-dog", "side-plank-knees", "dead-bug", "sit-to-stand"][at];
            (state.begun.0, state.rung_since) = (exercise(below), day(0) - Days::new(100));
            if (1..=moved).contains(&at) {
                state.rung_since = day(since);
            }
        }
        let bridge = &mut progress.items[0];
        (bridge.dose, bridge.mastered) = (bridge.exercise.dose.mastery, 1);
        progress.today = day(9);
        let standing = progress.stands_at(0, day(9)).expect("a ladder");
        assert_eq!((standing.waits.as_slice(), standing.comes_next()), (waits, waits.len() == 1), "{moved} {since}");
    }
    let once = greens(24, 1);
    check(3, 8, &[once]);
    check(4, 6, &[once]);
    check(4, 8, &[once, NextWait::Week(day(14))]);
}

/// A test brings it at once, easy twice too.
#[test]
fn what_brings_it_sooner() {
    #[track_caller]
    fn check(id: &str, expected: Option<Sooner>, with: impl FnOnce(&mut Progress)) {
        assert_eq!(stands(id, with).expect("a ladder").sooner, expected, "{id}");
    }
    let test = Some(Sooner::Test(TestKind::KneePlank, 45));
    check("knee-plank", test, |_| {});
    check("front-plank", Some(Sooner::Test(TestKind::FrontPlank, 60)), |_| {});
    check("knee-plank", None, |it| it.phase = Phase::Foundation);
    check("glute-bridge", None, |_| {});
    check("knee-plank", Some(Sooner::EasyAgain), |it| it.items[0].easy = 1);
    let mut diary = Diary::doing("knee-plank", 2, 8, Holds(6));
    let held = TestResult::new(TestKind::KneePlank, None, 45).expect("a result");
    diary.write(day(0), Fact::Tested(held));
    let got = diary.progress.stands_at(0, day(0)).expect("a ladder");
    assert_eq!((got.sooner, got.waits.as_slice(), got.comes_next()), (None, &[][..], true));
    diary.green(day(0));
    assert_eq!(diary.first().0, "front-plank");
}

/// Behind, now, next and above, as far as it may be done.
#[test]
fn the_whole_ladder() {
    let ids = |all: &[steadyback_catalogue::exercise::ExerciseRef]| all.iter().map(|it| it.id).collect::<Vec<_>>();
    let got = stands("banded-bridge", |it| it.items[0].begun.0 = exercise("glute-bridge")).expect("a ladder");
    assert_eq!(ids(&got.done), ["glute-bridge", "bridge-hold"]);
    assert_eq!((got.now.0.id, got.next.map(|it| it.id)), ("banded-bridge", Some("bridge-march")));
    assert_eq!(ids(&got.later), ["bridge-leg-extension", "single-leg-bridge"]);
}

/// What was said before sessions, and what came of it.
#[derive(Default)]
struct Said {
    /// A rung that was said to come next, and came.
    came: u32,
    /// One that was said and did not come, or came and was not said, because something else had changed in the same session before it
    /// and had taken its room or left some.
    crossed: u32,
}

/// Trains a person through half a year, all well, and holds what was said before each session against what came of it.
fn what_was_said_comes(somebody: &Profile, said: &mut Said) {
    let mut diary = Diary::of(somebody);
    for date in (0..182).map(day) {
        let before = diary.progress.on(date).0;
        let usual = before.usual();
        if today(&before).kind != Kind::Strength || usual.score() > 6 {
            continue;
        }
        let whole = compose(&before, Form::Full);
        diary.train(date, |log| {
            (log.before, log.after) = (usual, Some(usual));
            log.items.iter_mut().for_each(|item| item.peak = Some(usual));
        });
        let (mut ups, mut changed) = (0, 0);
        for decision in diary.answer(date, usual.score()) {
            let Some(slot) = decision.slot else {
                // A phase that opened.
                changed += u32::from(decision.changes());
                continue;
            };
            let dose = before.items[usize::from(slot)].dose;
            let in_full = whole.blocks.iter().any(|it| it.slot == slot && it.dose == dose);
            let up = match decision.after {
                Prescription::Doing(new, _) if decision.rule == Rule::LevelUp => Some(new),
                _ => None,
            };
            // Enough others moved on: it does so the next time.
            let enough = decision.inputs.iter().any(|it| matches!(it, Input::RungsUp(_)));
            let judged = in_full && !enough && ups < RUNGS_A_SESSION;
            if let Some(standing) = before.stands_at(slot, date).filter(|_| judged) {
                let expected = standing.next.filter(|_| standing.comes_next());
                assert!(expected == up || changed > 0, "{date} {decision:?} {standing:?}");
                said.came += u32::from(up.is_some() && expected == up);
                said.crossed += u32::from(expected != up);
            }
            ups += u8::from(up.is_some());
            changed += u32::from(decision.changes());
        }
    }
}

/// When nothing is waited for any more, the next green brings the rung that was named; and none comes that was not.
#[test]
fn what_is_said_is_what_comes() {
    let mut said = Said::default();
    for seed in 0..60 {
        what_was_said_comes(&person(&mut Dice::new(seed)), &mut said);
    }
    assert!(said.came > 300 && said.crossed * 20 < said.came, "{} came, {} crossed", said.came, said.crossed);
}

/// The first day of a week that is not a lighter one and that time alone allows, and what else is waited for then.
#[test]
fn from_which_day_a_phase_can_begin() {
    #[track_caller]
    fn check(phase: Phase, now: u64, expected: (u64, &[Wait]), with: impl FnOnce(&mut Progress)) {
        let mut progress = Diary::new().progress;
        progress.phase = phase;
        progress.phase_sessions = [0, 2, 4, 7, 9, 11].map(day).to_vec();
        for state in &mut progress.items {
            state.mastered_start = true;
            state.dose = state.exercise.dose.mastery;
        }
        with(&mut progress);
        let (date, waits) = progress.phase_ahead(day(now)).expect("not the last one");
        assert_eq!((date, &*waits), (day(expected.0), expected.1), "{phase:?} {now}");
    }
    check(Phase::Foundation, 0, (14, &[]), |_| {});
    check(Phase::Foundation, 13, (14, &[]), |_| {});
    check(Phase::Foundation, 14, (28, &[]), |_| {});
    check(Phase::Foundation, 3, (14, &[Wait::Sessions(2)]), |it| it.phase_sessions.truncate(4));
    // A week after a flare, and not in the lighter week either.
    check(Phase::Foundation, 10, (28, &[]), |it| it.last_flare = Some(day(8)));
    check(Phase::Foundation, 3, (14, &[Wait::Calm(None)]), |it| {
        it.flare = Some(Flare { since: day(2), warned: false });
    });
    check(Phase::Builders, 0, (28, &[]), |_| {});
    check(Phase::Integrated, 0, (84, &[]), |it| {
        it.limits.conditions = EnumSet::EMPTY.with(Condition::Unsteady, true);
    });
    let mut last = Diary::new().progress;
    last.phase = Phase::Load;
    assert_eq!(last.phase_ahead(day(0)), None);
}
