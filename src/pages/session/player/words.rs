//! What the player says at a moment, each a line of text.

use steadyback_catalogue::dose::Work;
use steadyback_catalogue::exercise::Side;
use steadyback_rules::session::{Clock, Run, Timed};
use steadyback_words::en::screens::guide;
use steadyback_words::en::screens::session::{self as text, player};
use steadyback_words::en::{dose, exercises};

/// Milliseconds of a phase from which its last ten seconds are announced, and those ten.
const LONG: u64 = 30_000;
const TEN: u64 = 10_000;

/// The exercise.
pub(super) fn name(run: &Run, _now: u64) -> String {
    exercises::text(run.current().exercise).name.to_owned()
}

/// "set 1 of 3", and while resting that it is done.
pub(super) fn set_line(run: &Run, _now: u64) -> String {
    let set = text::set_of(run.set + 1, run.current().dose.sets());
    match run.timed() {
        Some((Timed::Rest, _)) => text::set_done(&set),
        _ => set,
    }
}

/// What to think of.
pub(super) fn cue(run: &Run, _now: u64) -> String {
    exercises::text(run.current().exercise).cues.next().unwrap_or_default().to_owned()
}

pub(super) fn side(run: &Run, now: u64) -> String {
    match run.current().exercise.side {
        Side::Both => String::new(),
        Side::Each => (if run.faces_second_side() { player::SECOND_SIDE } else { player::FIRST_SIDE }).to_owned(),
        Side::Alternating => match (run.beat(now), run.current().dose.work()) {
            (Some(beat), Work::Holds(_)) if beat.second_side => player::SECOND_SIDE.to_owned(),
            (Some(_), Work::Holds(_)) => player::FIRST_SIDE.to_owned(),
            _ => player::IN_TURN.to_owned(),
        },
    }
}

/// The big number: seconds left, the count it is at, or without a clock how many there are.
pub(super) fn number(run: &Run, now: u64) -> String {
    let Some((timed, clock)) = run.timed() else { return String::new() };
    if clock == Clock::Open {
        return if timed == Timed::Work { run.current().dose.in_set(run.set).to_string() } else { String::new() };
    }
    let left = clock.left(now).div_ceil(1000);
    let minutes = |seconds: u64| {
        if seconds < 100 { seconds.to_string() } else { format!("{}:{:02}", seconds / 60, seconds % 60) }
    };
    match run.beat(now) {
        Some(beat) if beat.holding > 0 => beat.holding.to_string(),
        Some(beat) if run.current().dose.work() != Work::Minutes => beat.count.to_string(),
        _ => minutes(left),
    }
}

/// The words below it.
pub(super) fn label(run: &Run, now: u64) -> String {
    let Some((timed, clock)) = run.timed() else { return String::new() };
    match (clock, timed) {
        (Clock::Open, Timed::Work) => return guide::TAP_WHEN_DONE.to_owned(),
        (Clock::Open, _) => return format!("{}, {}", text::timed(timed), guide::YOUR_PACE),
        (Clock::Stopped(_), Timed::Ready | Timed::Switch) | (Clock::Stopped(0), _) => {
            return player::WAITING.to_owned();
        }
        _ => {}
    }
    match (run.beat(now), run.current().dose.work()) {
        (Some(beat), Work::Holds(_)) if beat.holding > 0 => {
            format!("{} {} {}", player::HOLD, beat.count, text::count_of(true, beat.of))
        }
        (Some(_), Work::Holds(_)) => player::RELAX.to_owned(),
        (Some(beat), Work::Reps | Work::Slow | Work::Quick) => text::count_of(false, beat.of),
        _ => text::timed(timed).to_owned(),
    }
}

/// How much of the ring is drawn, in per mille.
pub(super) fn share(run: &Run, now: u64) -> u32 {
    let Some((timed, clock)) = run.timed() else { return 0 };
    let left = clock.left(now);
    let whole = run.length(timed).max(left).max(1);
    u32::try_from((whole - left) * 1000 / whole).unwrap_or(1000)
}

/// What comes next.
pub(super) fn next(run: &Run) -> String {
    let Some((timed, _)) = run.timed() else { return String::new() };
    let block = run.current();
    match (timed, run.blocks.get(run.block + 1)) {
        (Timed::Ready | Timed::Switch, _) => dose::set_line(block.exercise, block.dose, run.set),
        (Timed::Rest, _) => text::next(&text::set_of(run.set + 2, block.dose.sets())),
        (Timed::Work, _) if run.set + 1 < block.dose.sets() => text::next(text::timed(Timed::Rest)),
        (Timed::Work, Some(block)) => text::next(exercises::text(block.exercise).name),
        (Timed::Work, None) => String::new(),
    }
}

/// One sentence per stage for screen readers, and one for its last ten seconds: it changes with these, never with the seconds.
pub(super) fn announcement(run: &Run, now: u64) -> String {
    let Some((timed, clock)) = run.timed() else { return String::new() };
    let long = matches!(timed, Timed::Work | Timed::Rest) && run.length(timed) >= LONG;
    if matches!(clock, Clock::Until(_)) && long && clock.left(now) <= TEN {
        return guide::TEN_LEFT.to_owned();
    }
    let block = run.current();
    let what = exercises::text(block.exercise).name;
    let amount = dose::set_line(block.exercise, block.dose, run.set);
    let side = side(run, now);
    let side = if side.is_empty() { side } else { format!(", {side}") };
    format!("{}. {what}, {}, {amount}{side}", text::timed(timed), set_line(run, 0))
}
