//! What is heard, to the millisecond.

use super::{at, begun};
use steadyback_catalogue::dose::{Dose, Work};
use steadyback_rules::session::cue::{Cue, Due, ahead, far_ahead, opening};
use steadyback_rules::session::{Event, Pace, Run, Timed};

/// Seconds from now and cue, in order.
fn heard(run: &Run, now: u64) -> Vec<(u64, Cue)> {
    ahead(run, now).into_iter().map(|Due { at, cue }| (at - now, cue)).collect()
}

fn after(mut run: Run, events: &[(u64, Event)]) -> Run {
    for (at, event) in events {
        run.step(*event, *at);
    }
    run
}

#[test]
fn getting_ready_counts_down() {
    let run = at(Pace::Clock, 1);
    let last = |left: u8| (15_000 - u64::from(left) * 1000, Cue::Last(left));
    assert_eq!(heard(&run, 0), [last(3), last(2), last(1), (15_000, Cue::Go)]);
    assert_eq!(heard(&run, 13_500), [(500, Cue::Last(1)), (1_500, Cue::Go)], "what is past is not heard again");
}

#[test]
fn reps_have_their_tempo() {
    let run = after(at(Pace::Clock, 1), &[(0, Event::Next)]);
    let all = heard(&run, 0);
    // Two seconds up, one there, three down.
    assert_eq!(all[..4], [(0, Cue::Out), (2_000, Cue::Stay), (3_000, Cue::Back), (6_000, Cue::Out)]);
    let beats = |cue| all.iter().filter(|(_, it)| *it == cue).count();
    assert_eq!((beats(Cue::Out), beats(Cue::Stay), beats(Cue::Back)), (10, 10, 10));
    assert!(all.contains(&(30_000, Cue::Halfway)) && all.contains(&(50_000, Cue::TenLeft)));
    assert_eq!((all.last(), beats(Cue::Last(1))), (Some(&(60_000, Cue::Rest)), 0));
}

#[test]
fn holds_begin_and_end() {
    let run = after(at(Pace::Clock, 2), &[(0, Event::Next)]);
    let all = heard(&run, 0);
    let beats: Vec<_> = all.iter().filter(|(_, cue)| matches!(cue, Cue::Hold | Cue::LetGo)).copied().collect();
    // Two seconds there, five held, two back.
    let each = |at: u64| [(at + 2_000, Cue::Hold), (at + 7_000, Cue::LetGo)];
    assert_eq!(beats, [each(0), each(9_000), each(18_000)].concat());
    assert_eq!(all.last(), Some(&(27_000, Cue::Switch)));
    let left = [0, 2_000, 4_000, 6_999, 7_000, 8_999, 9_000].map(|now| run.beat(now).map(|beat| beat.holding));
    assert_eq!(left, [5, 5, 3, 1, 0, 0, 5].map(Some), "what is held is counted from when it is held");
    let second = after(run, &[(0, Event::Next), (0, Event::Next)]);
    assert_eq!(heard(&second, 0).last(), Some(&(27_000, Cue::Rest)));
}

#[test]
fn long_holds_are_counted_down() {
    let counted = |seconds| {
        let mut run = at(Pace::Clock, 2);
        run.blocks[2].dose = Dose::of(2, 2, Work::Holds(seconds));
        run.step(Event::Next, 0);
        heard(&run, 0).iter().filter(|(_, cue)| matches!(cue, Cue::Last(_))).count()
    };
    assert_eq!((counted(7), counted(8)), (0, 6), "three for each of two holds");
}

#[test]
fn rests_end_with_what_comes() {
    let rests = |pace| after(at(pace, 1), &[(0, Event::Next), (0, Event::Next)]);
    let all = heard(&rests(Pace::Clock), 0);
    assert_eq!((all[0], all.last()), ((35_000, Cue::TenLeft), Some(&(45_000, Cue::Go))));
    assert_eq!(heard(&rests(Pace::Waits), 0).last(), Some(&(45_000, Cue::YourTurn)));
    let longer = after(rests(Pace::Clock), &[(0, Event::MoreRest)]);
    assert_eq!(heard(&longer, 0)[0], (50_000, Cue::TenLeft));
    // The next exercise, and the end.
    let last_set = |block| after(at(Pace::Clock, block), &[(0, Event::Next); 3]);
    assert_eq!(heard(&last_set(1), 0).last(), Some(&(60_000, Cue::Over)));
    let end = after(at(Pace::Clock, 2), &[(0, Event::Next); 7]);
    assert_eq!(heard(&end, 0).last(), Some(&(27_000, Cue::Done)));
}

#[test]
fn what_stands_still_is_silent() {
    assert_eq!(heard(&after(begun(Pace::Clock), &[(0, Event::Pause)]), 0), []);
    assert_eq!(heard(&begun(Pace::Taps), 0), []);
    assert_eq!(heard(&after(begun(Pace::Clock), &[(0, Event::EndEarly)]), 0), []);
}

#[test]
fn what_begins_by_a_tap_is_heard() {
    let openings = [Timed::Ready, Timed::Work, Timed::Switch, Timed::Rest].map(opening);
    assert_eq!(openings, [Cue::Ready, Cue::Go, Cue::Switch, Cue::Rest]);
}

/// A page out of sight is heard through what follows by the clock, as it would be in sight.
#[test]
fn what_follows_is_laid_out_too() {
    let run = at(Pace::Clock, 1);
    let far: Vec<_> = far_ahead(&run, 0).into_iter().map(|Due { at, cue }| (at, cue)).collect();
    // Ready, set, rest, and the second set, which begins within two minutes after the countdown.
    for due in [(15_000, Cue::Go), (75_000, Cue::Rest), (120_000, Cue::Go), (180_000, Cue::Over)] {
        assert!(far.contains(&due), "{due:?}");
    }
    assert!(far.is_sorted_by_key(|(at, _)| *at));
    let mut in_sight = Vec::new();
    let mut stepped = run;
    for at in [0, 15_000, 75_000, 120_000] {
        stepped.step(Event::Tick, at);
        in_sight.extend(heard(&stepped, at).into_iter().map(|(wait, cue)| (at + wait, cue)));
    }
    assert_eq!(far, in_sight);
    // What waits for a tap is followed by nothing.
    let waits = at(Pace::Waits, 1);
    assert_eq!(far_ahead(&waits, 0), ahead(&waits, 0));
    // However long the set is.
    let mut long = at(Pace::Clock, 2);
    long.blocks[2].dose = Dose::of(2, 4, Work::Holds(60));
    long.step(Event::Next, 0);
    assert!(far_ahead(&long, 0).last().is_some_and(|due| due.at > 300_000));
}
