//! The session machine: no order of taps loses a log.

use proptest::prelude::*;
use steadyback::domain::exercise::Phase;
use steadyback::domain::journal::{Ended, ItemLog, Quality};
use steadyback::domain::library;
use steadyback::domain::measure::{Effort, Pain};
use steadyback::domain::planner;
use steadyback::domain::progression::Progress;
use steadyback::domain::session::compose;
use steadyback::domain::session::run::{Clock, Effect, Event, Millis, Run, Stage, Then, Timed};
use steadyback::domain::set::Member;
use steadyback::domain::simulate::{Dice, person};

use super::{FORMS, start};

fn a_run(dice: &mut Dice, now: Millis) -> Run {
    let person = person(dice);
    let plan = planner::plan(&person, dice.percent(10), start()).plan;
    let mut progress = Progress::new(plan, person.limits(false), start());
    progress.phase = dice.one(Phase::ALL);
    let session = compose(&progress, dice.one(&FORMS));
    Run::begin(&session, start(), Pain::new(2).expect("a score"), now).expect("something to do")
}

/// Whether the event means anything here.
fn fits(run: &Run, event: Event, now: Millis) -> bool {
    match (event, run.stage) {
        (Event::Tick, Stage::Timed(_, Clock::Until(deadline))) => now >= deadline,
        (Event::Pause, Stage::Timed(_, Clock::Until(_)))
        | (Event::Resume, Stage::Timed(_, Clock::Stopped(_)))
        | (Event::Next | Event::Skip | Event::Hurts | Event::EndEarly | Event::Restored, Stage::Timed(..))
        | (Event::Answer { .. }, Stage::Hurts(_))
        | (Event::Rated { .. }, Stage::HowWasIt) => true,
        (Event::Finished { .. }, Stage::Finish) => !run.logs.is_empty(),
        _ => false,
    }
}

fn any_event(dice: &mut Dice, run: &Run) -> Event {
    let pain = Pain::new(dice.below(11)).expect("a score");
    let easier = library::easier(run.current().exercise);
    let then = match (dice.below(3), easier) {
        (0, Some(rung)) => Then::Easier(rung, rung.dose.floor()),
        (1, _) => Then::GoOn,
        _ => Then::LeaveOut,
    };
    let done = u16::from(dice.below(255));
    match dice.below(40) {
        0 => Event::Skip,
        1 => Event::EndEarly,
        2 => Event::Restored,
        3 | 4 => Event::Pause,
        5 | 6 => Event::Hurts,
        7..12 => Event::Next,
        12..15 => Event::Resume,
        15..20 => Event::Answer { peak: pain, quality: dice.one(&[Quality::Fine, Quality::Sharp]), then },
        20..25 => Event::Rated { peak: pain, done, slipped: dice.percent(20) },
        25..28 => Event::Finished { after: pain, effort: Effort::new(dice.below(14)) },
        _ => Event::Tick,
    }
}

/// Time goes on, mostly to about the next deadline, sometimes far past it, now and then backwards.
fn later(dice: &mut Dice, run: &Run, now: Millis) -> Millis {
    let ahead = match run.stage {
        Stage::Timed(_, clock) => clock.left(now),
        _ => 0,
    };
    match dice.below(20) {
        0 => now + ahead + 3_001 + dice.roll() % 1_000_000,
        1 => now.saturating_sub(dice.roll() % 10_000),
        2..6 => now + dice.roll() % 1_000,
        6 => now + ahead + 3_000,
        _ => now + ahead,
    }
}

/// What one event may have done.
fn check_event(was: &Run, run: &Run, event: Event, now: Millis, effects: &[Effect]) {
    let told = || format!("{event:?} at {now}: {:?} to {:?}", was.stage, run.stage);
    if !fits(was, event, now) {
        assert_eq!((was, effects.len()), (run, 0), "{}", told());
        return;
    }
    assert!(!effects.is_empty(), "{}", told());
    assert!((run.block, run.set) >= (was.block, was.set) || matches!(event, Event::Answer { .. }), "{}", told());
    assert!(
        run.block <= run.blocks.len() && (run.block < run.blocks.len()) == (run.stage != Stage::Finish),
        "{}",
        told()
    );
    if let Some(log) = effects.iter().find_map(|effect| if let Effect::Done(log) = effect { Some(log) } else { None }) {
        assert_eq!((log.items.len(), effects.len()), (was.logs.len(), 1), "{}", told());
        assert!(
            log.items.iter().zip(&was.logs).all(|(item, log)| ItemLog { effort: log.effort, ..item.clone() } == *log)
        );
        return;
    }
    assert!(effects.contains(&Effect::Save), "{}", told());
    assert!(run.logs.starts_with(&was.logs) && run.logs.len() <= was.logs.len() + 1, "{}", told());
    assert!(run.logs.iter().all(|log| log.done <= log.dose.total()), "{}", told());
    let logged = run.logs.len() - was.logs.len();
    let moved = run.block != was.block || run.eased != was.eased;
    assert_eq!(logged == 1, moved, "a block is over exactly when it is logged: {}", told());
    let missed = match was.stage {
        Stage::Timed(_, Clock::Until(deadline)) => now > deadline + 3_000,
        _ => false,
    };
    let away = missed && matches!(event, Event::Tick | Event::Pause);
    if let (Stage::Timed(timed, _), true) = (was.stage, away || event == Event::Restored) {
        // At the start of the current set; after a rest, of the next one.
        let set = was.set + u8::from(timed == Timed::Rest);
        assert!(matches!(run.stage, Stage::Timed(Timed::Ready, Clock::Stopped(_))), "{}", told());
        assert_eq!((run.block, run.set, logged), (was.block, set, 0), "{}", told());
        assert_eq!(run.second_side, timed == Timed::Switch || (was.second_side && timed != Timed::Rest), "{}", told());
        assert!(!away || run.away.is_some(), "{}", told());
    }
    if missed
        && matches!(event, Event::Skip | Event::Hurts | Event::EndEarly)
        && matches!(was.stage, Stage::Timed(Timed::Work, _))
    {
        let sure: u16 = (0..was.set).map(|set| was.current().dose.in_set(set)).sum();
        let done = run.logs.get(was.logs.len()).map(|log| log.done);
        let hurts = if let Stage::Hurts(done) = run.stage { Some(done) } else { None };
        assert_eq!(done.or(hurts), Some(sure), "a set that nobody did is not done: {}", told());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_order_of_events_loses_a_log(seed: u64) {
        let mut dice = Dice::new(seed);
        let mut now: Millis = 1_000_000;
        let mut run = a_run(&mut dice, now);
        let (blocks, mut early) = (run.blocks.clone(), false);
        for _ in 0..400 {
            now = later(&mut dice, &run, now);
            let event = any_event(&mut dice, &run);
            let was = run.clone();
            let effects = run.step(event, now);
            check_event(&was, &run, event, now, &effects);
            early |= event == Event::EndEarly && was != run;
            if let Some(Effect::Done(log)) = effects.first() {
                // Every block once, or twice after an easier one; after an early end those that were reached.
                let mut items = log.items.iter().peekable();
                for block in &blocks {
                    if early && items.peek().is_none() {
                        break;
                    }
                    let first = items.next().expect("every block is logged");
                    prop_assert_eq!((first.slot, first.exercise, first.dose), (block.slot, block.exercise, block.dose));
                    let eased = items.next_if(|again| again.slot == block.slot);
                    prop_assert!(eased.is_none() || first.ended == Ended::Hurt);
                }
                prop_assert_eq!(items.next(), None);
            }
        }
    }

    #[test]
    fn going_on_leads_to_the_end(seed: u64) {
        let mut dice = Dice::new(seed);
        let mut now: Millis = 5;
        let mut run = a_run(&mut dice, now);
        let blocks = run.blocks.clone();
        let most = blocks.iter().map(|block| 4 * usize::from(block.dose.sets()) + 2).sum::<usize>() + 1;
        let mut over = None;
        for _ in 0..most {
            let event = match run.stage {
                Stage::Timed(_, clock) if dice.percent(70) => {
                    now += clock.left(now) + dice.roll() % 3_001;
                    Event::Tick
                }
                Stage::Timed(..) => Event::Next,
                Stage::HowWasIt => Event::Rated { peak: Pain::NONE, done: run.current().dose.total(), slipped: false },
                Stage::Finish => Event::Finished { after: Pain::NONE, effort: Effort::new(5) },
                Stage::Hurts(_) => unreachable!("nothing hurts"),
            };
            if let Some(Effect::Done(log)) = run.step(event, now).pop() {
                over = Some(log);
                break;
            }
        }
        let log = over.expect("it comes to an end");
        prop_assert_eq!(log.items.len(), blocks.len());
        for (item, block) in log.items.iter().zip(&blocks) {
            prop_assert_eq!((item.slot, item.exercise, item.dose), (block.slot, block.exercise, block.dose));
            prop_assert_eq!((item.done, item.ended), (block.dose.total(), Ended::Done));
            prop_assert_eq!(item.effort.is_some(), block.exercise.loaded);
        }
    }

    /// Left to the clock alone, a session takes the time that was promised.
    #[test]
    fn the_clock_keeps_the_promised_time(seed: u64) {
        let mut dice = Dice::new(seed);
        let mut run = a_run(&mut dice, 0);
        let promised: u32 = run.blocks.iter().map(|block| block.exercise.time(block.dose).0).sum();
        let mut now: Millis = 0;
        while run.stage != Stage::Finish {
            let event = match run.stage {
                Stage::Timed(_, clock) => {
                    now += clock.left(now);
                    Event::Tick
                }
                _ => Event::Rated { peak: Pain::NONE, done: 1, slipped: false },
            };
            run.step(event, now);
        }
        prop_assert_eq!(now, u64::from(promised) * 1000);
    }
}
