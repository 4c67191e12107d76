//! The session machine: no order of taps loses a set, every way ends, and what waits for the clock takes the promised time.

use proptest::prelude::*;
use steadyback_catalogue::enum_set::Member;
use steadyback_catalogue::exercise::{ExerciseRef, Phase};
use steadyback_catalogue::library;
use steadyback_catalogue::measure::{Effort, Pain, Seconds};
use steadyback_rules::journal::{Ended, ItemLog, Quality};
use steadyback_rules::planner;
use steadyback_rules::progression::{Progress, Verdict};
use steadyback_rules::session::{
    Clock, Event, Millis, Outcome, Pace, PainReport, Rating, Run, Stage, Then, Timed, compose,
};
use steadyback_simulate::{Dice, person};

use super::{FORMS, start};

/// A deadline missed by more than this means that nobody was there.
const AWAY: Millis = 120_000;

fn a_run(dice: &mut Dice, pace: Pace, now: Millis) -> Run {
    let person = person(dice);
    let plan = planner::plan(&person, dice.percent(10), start()).plan;
    let mut progress = Progress::new(plan, person.limits(false), start());
    progress.phase = dice.one(Phase::ALL);
    let session = compose(&progress, dice.one(&FORMS));
    let pain = Pain::new(2).expect("a score");
    Run::begin(&session, start(), (pain, pain), pace, now).expect("something to do")
}

fn any_event(dice: &mut Dice, run: &Run) -> Event {
    let pain = Pain::new(dice.below(11)).expect("a score");
    let easier = library::easier(run.current().exercise).map(|rung| (rung, rung.dose.floor()));
    let then = match (dice.below(3), easier) {
        (0, Some((rung, dose))) => Then::Easier(rung, dose),
        (1, _) => Then::GoOn,
        _ => Then::LeaveOut,
    };
    let quality = dice.one(&[Quality::Fine, Quality::FormSlipped, Quality::Sharp]);
    let log = usize::from(dice.below(8));
    let rating = Rating { peak: pain, done: u16::from(dice.below(255)), effort: Effort::new(dice.below(14)), quality };
    match (dice.below(60), easier) {
        (0, _) => Event::Skip,
        (1, _) => Event::EndEarly,
        (2, _) => Event::Restored,
        (3, _) => Event::WasAway(dice.below(255).into()),
        (4, _) => Event::Shorten(Seconds(u32::from(dice.below(200)) * 10)),
        (5, _) if dice.percent(30) => Event::ComfortOnly,
        (6, Some((exercise, dose))) => Event::Swap(exercise, dose),
        (7, _) => Event::Paced(dice.one(Pace::ALL)),
        (8, _) if dice.percent(10) => Event::Danger,
        (9 | 10, _) => Event::Pause,
        (11 | 12, _) => Event::Hurts,
        (45, _) => Event::NothingHurts,
        (13 | 14, _) => Event::Back,
        (15 | 16, _) => Event::MoreRest,
        (17 | 18, _) => Event::DidIt,
        (19..25, _) => Event::Next,
        (25..29, _) => Event::Resume,
        (29..34, _) => Event::Answer { peak: pain, quality, then },
        (34..42, _) => Event::Rated { log, rating },
        (42..45, _) => Event::Finished { after: pain, effort: Effort::new(dice.below(14)) },
        _ => Event::Tick,
    }
}

/// Time goes on, mostly to about the next deadline, sometimes far past it, now and then backwards.
fn later(dice: &mut Dice, run: &Run, now: Millis) -> Millis {
    let ahead = run.timed().map_or(0, |(_, clock)| clock.left(now));
    match dice.below(20) {
        0 => now + ahead + AWAY + 1 + dice.roll() % 1_000_000,
        1 => now.saturating_sub(dice.roll() % 4_000_000),
        2..6 => now + dice.roll() % 1_000,
        6 => now + ahead + AWAY,
        _ => now + ahead,
    }
}

/// Counts that are sure for each slot: what is in the log, and whole sets of what is being done.
fn sure(run: &Run) -> Vec<(u8, ExerciseRef, u16)> {
    let mut all: Vec<_> = run.logs.iter().map(|log| (log.slot, log.exercise, log.done)).collect();
    if run.block < run.blocks.len() {
        let block = run.current();
        all.push((block.slot, block.exercise, run.banked));
    }
    all
}

fn is_kept(was: &Run, run: &Run, event: Event) {
    let rated = if let Event::Rated { log, .. } = event { Some(log) } else { None };
    let now = sure(run);
    for (place, (slot, exercise, count)) in sure(was).into_iter().enumerate() {
        // By rating, the person corrects what was counted.
        if rated == Some(place) || count == 0 {
            continue;
        }
        let kept = now.iter().any(|(of, what, done)| (*of, *what) == (slot, exercise) && *done >= count);
        assert!(kept, "{event:?} loses {count} of {exercise:?}: {now:?}");
    }
}

/// What one event may have done.
fn check_event(was: &Run, run: &Run, event: Event, now: Millis, outcome: &Outcome) {
    let told = || format!("{event:?} at {now}: {:?} to {:?}, {outcome:?}", was.stage, run.stage);
    match outcome {
        Outcome::Same => return assert_eq!(was, run, "{}", told()),
        Outcome::Over(log) => {
            let open = was.unrated().next().is_none() || matches!(event, Event::Danger);
            assert!(open && log.items.len() >= was.logs.len() && !log.items.is_empty(), "{}", told());
            let same = |(item, log): (&ItemLog, &ItemLog)| (item.slot, item.done) == (log.slot, log.done);
            return assert!(log.items.iter().zip(&was.logs).all(same), "{}", told());
        }
        Outcome::Changed | Outcome::Entered => {}
    }
    is_kept(was, run, event);
    let at_end = run.stage == Stage::Finish;
    assert!((run.block == run.blocks.len()) == at_end && run.block <= run.blocks.len(), "{}", told());
    assert!(at_end || run.set < run.current().dose.sets(), "{}", told());
    assert!(run.logs.iter().all(|log| log.done <= log.dose.total()), "{}", told());
    let clock_alone = matches!(event, Event::Tick | Event::Pause | Event::WasAway(_));
    assert!(clock_alone || run.logs.len() <= was.logs.len() + 1, "{}", told());
    let missed = match was.timed() {
        Some((_, Clock::Until(deadline))) => now > deadline + AWAY,
        _ => false,
    };
    if clock_alone && (missed || matches!(event, Event::WasAway(_))) {
        let waits = matches!(run.timed(), Some((_, Clock::Stopped(_))));
        assert!(waits && run.logs == was.logs && run.banked == was.banked, "time alone did something: {}", told());
    }
    if missed && matches!((event, was.timed()), (Event::Skip | Event::EndEarly, Some((Timed::Work, _)))) {
        let before: u16 = (0..was.set).map(|set| was.current().dose.in_set(set)).sum();
        let done = run.logs.get(was.logs.len()).map(|log| log.done);
        assert_eq!(done, Some(before.max(was.banked)), "a set that nobody did is not done: {}", told());
    }
    if let (Event::Answer { peak, quality, then: Then::GoOn }, Stage::Hurts(..)) = (event, was.stage) {
        assert_ne!(was.judged(PainReport { peak, quality }).verdict, Verdict::Red, "on after red: {}", told());
    }
    if run.pace == Pace::Taps {
        assert!(!matches!(run.timed(), Some((_, Clock::Until(_)))), "a clock where there is none: {}", told());
    }
}

/// The shortest way to the end.
fn go_on(run: &mut Run, dice: &mut Dice, now: &mut Millis) -> Outcome {
    let event = match run.stage {
        Stage::Timed(_, clock @ Clock::Until(_)) if dice.percent(70) => {
            *now += clock.left(*now) + dice.roll() % (AWAY + 1);
            Event::Tick
        }
        Stage::Timed(..) => Event::Next,
        Stage::Hurts(..) => Event::Answer { peak: Pain::NONE, quality: Quality::Sharp, then: Then::LeaveOut },
        Stage::Finish => match run.unrated().next() {
            Some(log) => {
                let done = run.logs[log].dose.total();
                Event::Rated { log, rating: Rating { peak: Pain::NONE, done, effort: None, quality: Quality::Fine } }
            }
            None => Event::Finished { after: Pain::NONE, effort: Effort::new(5) },
        },
    };
    run.step(event, *now)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_order_of_events_loses_a_set(seed: u64) {
        let mut dice = Dice::new(seed);
        let mut now: Millis = 10_000_000;
        let pace = dice.one(Pace::ALL);
        let mut run = a_run(&mut dice, pace, now);
        for _ in 0..200 {
            now = later(&mut dice, &run, now);
            let event = any_event(&mut dice, &run);
            let was = run.clone();
            let outcome = run.step(event, now);
            check_event(&was, &run, event, now, &outcome);
            if let Outcome::Over(_) = outcome {
                return Ok(());
            }
        }
        // From wherever it is left, it comes to an end.
        let most = run.blocks.iter().map(|block| 6 * usize::from(block.dose.sets()) + 4).sum::<usize>() + 10;
        let over = (0..most).any(|_| matches!(go_on(&mut run, &mut dice, &mut now), Outcome::Over(_)));
        prop_assert!(over, "no end: {:?}", run.stage);
    }

    #[test]
    fn going_on_does_all_of_it(seed: u64) {
        let mut dice = Dice::new(seed);
        let mut now: Millis = 5;
        let pace = dice.one(Pace::ALL);
        let mut run = a_run(&mut dice, pace, now);
        let blocks = run.blocks.clone();
        let mut over = None;
        for _ in 0..2_000 {
            if let Outcome::Over(log) = go_on(&mut run, &mut dice, &mut now) {
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

    /// Left to the clock alone, a session takes the sum of its phases, which is the time that was promised; late ticks add nothing.
    #[test]
    fn the_clock_keeps_the_promised_time(seed: u64) {
        let mut dice = Dice::new(seed);
        let mut run = a_run(&mut dice, Pace::Clock, 0);
        let promised: u32 = run.blocks.iter().map(|block| block.exercise.time(block.dose).0).sum();
        let (mut sum, mut last) = (0, 0);
        while let Some((timed, Clock::Until(deadline))) = run.timed() {
            sum += run.length(timed);
            last = deadline;
            // So late that nothing else is over.
            let outcome = run.step(Event::Tick, deadline + dice.roll() % 3_000);
            prop_assert_eq!(outcome, Outcome::Entered);
        }
        prop_assert_eq!((run.stage, sum, last), (Stage::Finish, last, u64::from(promised) * 1000));
    }

    /// Killed at any moment and read again, however much later: the same exercise and set, waiting, with all that was done.
    #[test]
    fn a_session_comes_back_where_it_was(seed: u64) {
        let mut dice = Dice::new(seed);
        let mut now: Millis = 10_000_000;
        let mut run = a_run(&mut dice, Pace::Clock, now);
        for _ in 0..dice.below(60) {
            now = later(&mut dice, &run, now);
            let event = any_event(&mut dice, &run);
            if let Outcome::Over(_) = run.step(event, now) {
                return Ok(());
            }
        }
        let mut back = steadyback_formats::run::read(&steadyback_formats::run::write(&run)).expect("it reads");
        back.step(Event::Restored, now + dice.roll() % 10_000_000_000);
        prop_assert_eq!((back.block, back.set, &back.logs), (run.block, run.set, &run.logs));
        prop_assert_eq!((back.banked, back.second_side), (run.banked, run.second_side));
        match (run.timed(), back.timed()) {
            (Some((Timed::Work, Clock::Until(_) | Clock::Stopped(_))), is) => {
                prop_assert!(matches!(is, Some((Timed::Ready, Clock::Stopped(_)))));
            }
            (Some((was, _)), Some((is, Clock::Stopped(_) | Clock::Open))) => prop_assert_eq!(was, is),
            (None, None) => prop_assert_eq!(run.stage, back.stage),
            both => prop_assert!(false, "{:?}", both),
        }
    }
}
