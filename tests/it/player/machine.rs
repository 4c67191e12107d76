//! State × event × now.

use super::{at, begun, pain};
use Event::{Back, DidIt, EndEarly, MoreRest, Next, Pause, Restored, Resume, Skip, Tick, WasAway};
use steadyback_catalogue::dose::{Dose, Work};
use steadyback_catalogue::library;
use steadyback_catalogue::measure::{Effort, Seconds};
use steadyback_rules::journal::{Ended, Form, Quality};
use steadyback_rules::session::{Clock, Event, Outcome, Pace, Rating, Run, Stage, Then};

/// Where it stands, in short: exercise and set, side, phase, seconds left (`.` stopped, `-` not timed), seconds away.
fn told(run: &Run, now: u64) -> String {
    let side = if run.second_side { "b" } else { "" };
    let stage = match run.stage {
        Stage::Timed(timed, clock) => {
            let left = clock.left(now) / 1000;
            let mark = match clock {
                Clock::Until(_) => format!("{left}"),
                Clock::Stopped(_) => format!("{left}."),
                Clock::Open => "-".to_owned(),
            };
            format!("{timed:?} {mark}")
        }
        Stage::Hurts(_, done) => format!("Hurts {done}"),
        Stage::Finish => "Finish".to_owned(),
    };
    let away = run.away.map(|away| match away.seconds {
        Some(seconds) => format!(" away {seconds}{}", if away.in_set { " in set" } else { "" }),
        None => " clock".to_owned(),
    });
    format!("{}.{}{side} {stage}{}", run.block, run.set, away.unwrap_or_default())
}

/// Goes through events, each at its second, and says where that leads.
fn after(mut run: Run, events: &[(u64, Event)]) -> String {
    let mut now = 0;
    for (second, event) in events {
        now = second * 1000;
        run.step(*event, now);
    }
    told(&run, now)
}

fn check(block: usize, events: &[(u64, Event)], expected: &str) {
    assert_eq!(after(at(Pace::Clock, block), events), expected, "{events:?}");
}

fn check_pace(pace: Pace, block: usize, events: &[(u64, Event)], expected: &str) {
    assert_eq!(after(at(pace, block), events), expected, "{pace:?} {events:?}");
}

#[test]
fn the_clock_leads_through_an_exercise() {
    check(1, &[], "1.0 Ready 15");
    check(1, &[(14, Tick)], "1.0 Ready 1");
    check(1, &[(15, Tick)], "1.0 Work 60");
    check(1, &[(15, Tick), (74, Tick)], "1.0 Work 1");
    check(1, &[(15, Tick), (75, Tick)], "1.0 Rest 45");
    check(1, &[(15, Tick), (75, Tick), (120, Tick)], "1.1 Work 60");
    check(1, &[(15, Tick), (75, Tick), (120, Tick), (180, Tick)], "2.0 Ready 15");
    // Three holds of 5 s with 4 s in and out, then the other side.
    check(2, &[(15, Tick), (42, Tick)], "2.0 Switch 5");
    check(2, &[(15, Tick), (42, Tick), (47, Tick)], "2.0b Work 27");
    check(2, &[(15, Tick), (42, Tick), (47, Tick), (74, Tick)], "2.0b Rest 30");
    check(2, &[(15, Tick), (42, Tick), (47, Tick), (74, Tick), (104, Tick)], "2.1 Work 27");
}

#[test]
fn late_ticks_add_nothing_up_to_two_minutes() {
    check(1, &[(17, Tick)], "1.0 Work 58");
    check(1, &[(19, Tick)], "1.0 Work 56");
    // A page out of sight looks at the time once a minute: what was over meanwhile is over.
    check(1, &[(75, Tick)], "1.0 Rest 45");
    check(1, &[(75, Tick), (135, Tick)], "1.1 Work 45");
    check(1, &[(75, Tick), (135, Tick), (195, Tick)], "2.0 Work 27");
    check(1, &[(130, Pause)], "1.1 Work 50.");
    check(1, &[(135, Tick)], "1.1 Work 45");
    check(1, &[(136, Tick)], "1.0 Ready 5. away 121");
}

#[test]
fn time_nobody_was_there_never_counts() {
    check(1, &[(15, Tick), (235, Tick)], "1.0 Ready 5. away 160 in set");
    check(1, &[(15, Tick), (40, WasAway(20))], "1.0 Ready 5. away 20 in set");
    check(1, &[(15, Tick), (235, Pause)], "1.0 Ready 5. away 160 in set");
    check(1, &[(15, Tick), (75, Tick), (280, Tick)], "1.1 Ready 5. away 160");
    check(2, &[(15, Tick), (42, Tick), (207, Tick)], "2.0b Ready 5. away 160");
    // Only the person can say that the set was done.
    check(1, &[(15, Tick), (235, Tick), (236, DidIt)], "1.0 Rest 45");
    check(1, &[(15, Tick), (235, Tick), (236, Resume)], "1.0 Ready 5");
    check(1, &[(15, Tick), (75, Tick), (280, Tick), (281, DidIt)], "1.1 Ready 5. away 160");
    // Back in time there is no telling; a little is no more than a longer set.
    check(1, &[(15, Tick), (13, Tick)], "1.0 Work 62");
    assert_eq!(after(begun(Pace::Clock), &[(1000, Next), (900, Tick)]), "0.0 Ready 5. clock");
}

#[test]
fn pause_and_on() {
    check(1, &[(15, Tick), (35, Pause)], "1.0 Work 40.");
    check(1, &[(15, Tick), (35, Pause), (500, Tick)], "1.0 Work 40.");
    check(1, &[(15, Tick), (35, Pause), (500, Resume)], "1.0 Work 40");
    check(1, &[(5, Next)], "1.0 Work 60");
    check(1, &[(5, Next), (20, Next)], "1.0 Rest 45");
    check(1, &[(5, Next), (20, Next), (30, Next)], "1.1 Work 60");
    check(1, &[(5, Resume)], "1.0 Ready 10");
}

#[test]
fn more_rest() {
    let rests = [(0, Next), (0, Next)];
    let with = |more: &[(u64, Event)]| [&rests, more].concat();
    check(1, &with(&[(10, MoreRest)]), "1.0 Rest 50");
    check(1, &with(&[(10, Pause), (20, MoreRest)]), "1.0 Rest 50.");
    check(1, &with(&[(10, MoreRest); 37]), "1.0 Rest 590");
    check(1, &with(&[(10, MoreRest); 60]), "1.0 Rest 590");
    check(1, &[(0, Next), (5, MoreRest)], "1.0 Work 55");
}

#[test]
fn back_to_the_set_and_before() {
    check(1, &[(0, Next), (20, Back)], "1.0 Ready 5");
    check(1, &[(0, Next), (0, Next), (20, Back)], "1.0 Ready 5");
    check(1, &[(0, Next), (0, Next), (0, Next), (20, Back)], "1.1 Ready 5");
    check(1, &[(0, Next), (0, Next), (0, Next), (20, Back), (20, Back)], "1.0 Ready 5");
    check(2, &[(0, Next), (0, Next), (0, Next), (20, Back)], "2.0 Ready 5");
    let mut run = at(Pace::Clock, 1);
    // Skipped by mistake after the first set: back at the second, with the first kept.
    for event in [Next, Next, Skip, Back] {
        run.step(event, 1000);
    }
    assert_eq!((told(&run, 1000), run.banked, run.logs.len()), ("1.1 Ready 5".to_owned(), 10, 0));
    run.step(Skip, 1000);
    assert_eq!((run.logs[0].done, run.logs[0].ended), (10, Ended::Skipped));
    // Not to what hurt.
    let mut run = at(Pace::Clock, 1);
    let answer = Event::Answer { peak: pain(7), quality: Quality::Sharp, then: Then::LeaveOut };
    for event in [Event::Hurts, answer, Back] {
        run.step(event, 1000);
    }
    assert_eq!((told(&run, 1000), run.logs.len()), ("2.0 Ready 5".to_owned(), 1));
}

#[test]
fn each_set_may_wait_for_a_tap() {
    check_pace(Pace::Waits, 1, &[(15, Tick)], "1.0 Ready 0.");
    check_pace(Pace::Waits, 1, &[(900, Tick)], "1.0 Ready 0.");
    check_pace(Pace::Waits, 1, &[(15, Tick), (99, Resume)], "1.0 Work 60");
    check_pace(Pace::Waits, 1, &[(15, Tick), (99, Next), (159, Tick)], "1.0 Rest 45");
    check_pace(Pace::Waits, 1, &[(15, Tick), (99, Next), (159, Tick), (204, Tick)], "1.0 Rest 0.");
    check_pace(Pace::Waits, 1, &[(15, Tick), (99, Next), (159, Tick), (204, Tick), (300, Next)], "1.1 Work 60");
    check_pace(Pace::Waits, 1, &[(15, Tick), (99, Next), (319, Tick)], "1.0 Ready 5. away 160 in set");
}

#[test]
fn without_a_clock_taps_alone_lead_on() {
    check_pace(Pace::Taps, 1, &[(900, Tick), (900, WasAway(900)), (900, Pause)], "1.0 Ready -");
    check_pace(Pace::Taps, 1, &[(1, Next), (2, Next)], "1.0 Rest -");
    check_pace(Pace::Taps, 1, &[(1, Next), (2, Next), (3, Next), (4, Next)], "2.0 Ready -");
    check_pace(Pace::Taps, 1, &[(1, Next), (2, Restored)], "1.0 Work -");
    // From one pace to another in the middle.
    check(1, &[(0, Next), (20, Event::Paced(Pace::Taps))], "1.0 Work -");
    check_pace(Pace::Taps, 1, &[(0, Next), (20, Event::Paced(Pace::Clock))], "1.0 Work 60.");
    check(1, &[(0, Next), (20, Event::Paced(Pace::Waits))], "1.0 Work 40");
}

#[test]
fn after_a_reload_it_waits_where_it_was() {
    check(1, &[(5, Restored)], "1.0 Ready 10.");
    check(1, &[(0, Next), (20, Restored)], "1.0 Ready 5.");
    check(1, &[(0, Next), (0, Next), (20, Restored)], "1.0 Rest 25.");
    check(1, &[(0, Next), (0, Next), (90_000, Restored)], "1.0 Rest 0.");
    check(1, &[(0, Next), (0, Next), (90_000, Restored), (90_001, Resume)], "1.1 Work 60");
    check(2, &[(0, Next), (0, Next), (3, Restored)], "2.0 Switch 2.");
    check(1, &[(0, Next), (20, Event::Hurts), (90_000, Restored)], "1.0 Hurts 3");
}

#[test]
fn what_hurts() {
    let answer = |peak, quality, then| Event::Answer { peak: pain(peak), quality, then };
    let hurt = |then: Event| [(0, Next), (24, Event::Hurts), (30, then)];
    check(1, &hurt(Tick)[..2], "1.0 Hurts 4");
    check(1, &hurt(answer(4, Quality::Fine, Then::GoOn)), "1.0 Ready 5");
    // Six is red: going on is not taken.
    check(1, &hurt(answer(6, Quality::Fine, Then::GoOn)), "1.0 Hurts 4");
    check(1, &hurt(answer(2, Quality::Sharp, Then::GoOn)), "1.0 Hurts 4");
    check(1, &hurt(answer(6, Quality::Fine, Then::LeaveOut)), "2.0 Ready 15");
    let easier = library::by_id("bridge-hold").unwrap();
    let easier = Then::Easier(easier, Dose::of(2, 2, Work::Holds(5)));
    check(1, &hurt(answer(6, Quality::Fine, easier)), "1.0 Ready 15");
    // Once.
    let again = [(31, Event::Hurts), (32, answer(6, Quality::Fine, easier))];
    check(1, &[&hurt(answer(6, Quality::Fine, easier))[..], &again].concat(), "2.0 Ready 15");
    // After a rest it goes on with the next set, after a change of sides with the other side.
    let resting = [(0, Next), (0, Next), (3, Event::Hurts)];
    check(1, &[&resting[..], &[(30, answer(4, Quality::Fine, Then::GoOn))]].concat(), "1.1 Ready 5");
    check(2, &[&resting[..], &[(30, answer(4, Quality::Fine, Then::GoOn))]].concat(), "2.0b Ready 5");
    // What was said before going on stays in the log, the worst of it.
    let mut run = at(Pace::Clock, 1);
    let events = [
        Next,
        Event::Hurts,
        answer(4, Quality::Fine, Then::GoOn),
        Event::Hurts,
        answer(3, Quality::Fine, Then::GoOn),
        Skip,
    ];
    for event in events {
        run.step(event, 1000);
    }
    assert_eq!((run.logs[0].peak, run.logs[0].ended), (Some(pain(4)), Ended::Skipped));
}

#[test]
fn a_tap_by_mistake_changes_nothing() {
    check(1, &[(0, Event::NothingHurts)], "1.0 Ready 15");
    check(1, &[(0, Event::Hurts), (30, Event::NothingHurts)], "1.0 Ready 5");
    check(1, &[(0, Next), (24, Event::Hurts), (30, Event::NothingHurts)], "1.0 Ready 5");
    check(1, &[(0, Next), (0, Next), (3, Event::Hurts), (30, Event::NothingHurts)], "1.1 Ready 5");
    check(2, &[(0, Next), (0, Next), (3, Event::Hurts), (30, Event::NothingHurts)], "2.0b Ready 5");
    let mut run = at(Pace::Clock, 1);
    for event in [Next, Event::Hurts, Event::NothingHurts, Skip] {
        run.step(event, 1000);
    }
    assert_eq!((run.logs[0].peak, run.logs[0].ended), (None, Ended::Skipped));
}

#[test]
fn what_was_done_is_rated_when_there_is_time() {
    let mut run = at(Pace::Clock, 1);
    for _ in 0..4 {
        run.step(Next, 0);
    }
    assert_eq!((told(&run, 0), run.unrated().collect::<Vec<_>>()), ("2.0 Ready 15".to_owned(), vec![0]));
    let rating = |done| Rating { peak: pain(1), done, effort: Effort::new(5), quality: Quality::FormSlipped };
    assert_eq!(run.step(Event::Rated { log: 1, rating: rating(20) }, 0), Outcome::Same);
    assert_eq!(run.step(Event::Rated { log: 0, rating: rating(99) }, 0), Outcome::Changed);
    let log = &run.logs[0];
    assert_eq!(
        (log.peak, log.done, log.effort, log.quality),
        (Some(pain(1)), 20, Effort::new(5), Quality::FormSlipped)
    );
    // Said again, it counts as said last; time goes on meanwhile.
    run.step(Event::Rated { log: 0, rating: rating(7) }, 0);
    assert_eq!((run.logs[0].done, told(&run, 0).as_str()), (7, "2.0 Ready 15"));
    run.step(EndEarly, 0);
    let over = run.step(Event::Finished { after: pain(2), effort: Effort::new(8) }, 0);
    let Outcome::Over(log) = over else { panic!("{over:?}") };
    let efforts: Vec<_> = log.items.iter().map(|item| item.effort.map(Effort::score)).collect();
    assert_eq!(efforts, [Some(5), Some(8)], "told by exercise, or once for all");
}

#[test]
fn nothing_open_is_left_behind() {
    let mut run = at(Pace::Clock, 1);
    for _ in 0..4 {
        run.step(Next, 0);
    }
    run.step(EndEarly, 0);
    let finished = Event::Finished { after: pain(2), effort: None };
    assert_eq!(run.clone().step(finished, 0), Outcome::Same, "the bridge has not been asked about");
    let rating = Rating { peak: pain(1), done: 20, effort: None, quality: Quality::Fine };
    run.step(Event::Rated { log: 0, rating }, 0);
    assert!(matches!(run.step(finished, 0), Outcome::Over(_)));
    // A danger sign does not wait for answers.
    let mut run = at(Pace::Clock, 1);
    run.step(Next, 0);
    let over = run.step(Event::Danger, 30_000);
    let Outcome::Over(log) = over else { panic!("{over:?}") };
    assert_eq!((log.after, log.items[0].done, log.items[0].ended), (None, 5, Ended::Skipped));
}

#[test]
fn less_time() {
    let check = |block, minutes: u32, blocks: usize, form| {
        let mut run = at(Pace::Clock, block);
        run.step(Event::Shorten(Seconds(minutes * 60)), 0);
        assert_eq!((run.blocks.len(), run.form), (blocks, form), "{block} {minutes}");
    };
    check(0, 10, 3, Form::Full);
    check(0, 2, 2, Form::Short);
    check(1, 10, 3, Form::Full);
    check(2, 1, 3, Form::Full);
}

#[test]
fn a_bad_day() {
    let mut run = begun(Pace::Clock);
    assert_eq!(run.step(Event::ComfortOnly, 0), Outcome::Changed);
    assert_eq!((run.blocks.len(), run.form, told(&run, 0).as_str()), (1, Form::Comfort, "0.0 Ready 15"));
    // In the middle of strength work: what was done stays, and it stays a session that is asked about.
    let mut run = at(Pace::Clock, 1);
    for _ in 0..4 {
        run.step(Next, 0);
    }
    assert_eq!(run.step(Event::ComfortOnly, 0), Outcome::Entered);
    assert_eq!((run.stage, run.form, run.logs.len()), (Stage::Finish, Form::Full, 2));
    assert_eq!(run.step(Event::ComfortOnly, 0), Outcome::Same);
}

#[test]
fn another_exercise() {
    let other = library::by_id("bridge-hold").unwrap();
    let swap = Event::Swap(other, Dose::of(2, 2, Work::Holds(5)));
    let mut run = at(Pace::Clock, 1);
    for event in [Next, Next, swap] {
        run.step(event, 0);
    }
    assert_eq!((run.current().exercise, told(&run, 0).as_str()), (other, "1.0 Ready 15"));
    assert_eq!((run.logs[0].done, run.logs[0].ended), (10, Ended::Skipped));
    assert_eq!(run.step(swap, 0), Outcome::Same, "it is that one");
    let back = Event::Swap(library::by_id("glute-bridge").unwrap(), Dose::of(2, 10, Work::Reps));
    assert_eq!(run.step(back, 0), Outcome::Same, "once");
}

/// A finger that is still on its way to what was there before does nothing; what stops or helps always does.
#[test]
fn a_tap_too_soon_is_for_what_was_there_before() {
    #[track_caller]
    fn check(event: Event, begun: u64, now: u64, too_quick: bool) {
        let run = at(Pace::Clock, 1);
        assert_eq!(run.is_too_quick(event, begun, now), too_quick, "{event:?} {begun} {now}");
    }
    let mut waits = at(Pace::Waits, 1);
    waits.step(Tick, 15_000);
    assert!(waits.is_too_quick(Resume, 15_000, 15_200) && !waits.is_too_quick(Resume, 15_000, 16_000));
    for event in [Next, DidIt, Back, Skip] {
        check(event, 5_000, 5_150, true);
        check(event, 5_000, 5_999, true);
        check(event, 5_000, 6_000, false);
        // The clock went back.
        check(event, 5_000, 4_000, false);
    }
    for event in [Tick, Pause, Resume, Event::Hurts, Event::Danger, EndEarly, MoreRest, Event::NothingHurts] {
        check(event, 5_000, 5_100, false);
    }
}

/// What is on screen is another where something new begins, or waits for a tap.
#[test]
fn what_is_on_screen() {
    #[track_caller]
    fn check(pace: Pace, events: &[(u64, Event)], last: (u64, Event), new: bool) {
        let mut run = at(pace, 1);
        for (second, event) in events {
            run.step(*event, second * 1000);
        }
        let before = run.place();
        run.step(last.1, last.0 * 1000);
        assert_eq!(run.place() != before, new, "{events:?} {last:?}");
    }
    check(Pace::Clock, &[], (1, Tick), false);
    check(Pace::Clock, &[], (15, Tick), true);
    check(Pace::Clock, &[], (2, Next), true);
    check(Pace::Clock, &[], (2, Pause), false);
    check(Pace::Clock, &[(2, Pause)], (3, Resume), false);
    check(Pace::Waits, &[], (15, Tick), true);
    check(Pace::Waits, &[(15, Tick)], (16, Resume), true);
    check(Pace::Taps, &[(2, Next)], (3, Next), true);
}

/// What is on screen began by the clock, however late that was noticed.
#[test]
fn when_it_began() {
    let mut run = at(Pace::Clock, 1);
    assert_eq!(run.begun(4_000), 0);
    run.step(Tick, 40_000);
    assert_eq!(run.begun(40_000), 15_000);
    run.step(Pause, 41_000);
    assert_eq!(run.begun(41_000), 41_000);
}
