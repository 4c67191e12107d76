//! What is heard, and when: computed ahead for the whole of what takes its time now, so that sound can be handed to the audio
//! clock and stays right when timers are late.

use super::event::Event;
use super::pace::{AWAY, millis};
use super::run::{Clock, Millis, Pace, Run, Stage, Timed};
use steadyback_catalogue::dose::Work;
use steadyback_catalogue::exercise::Side;

/// Something to hear.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cue {
    /// Get ready for an exercise.
    Ready,
    /// Your turn: a tap is waited for.
    YourTurn,
    Go,
    /// Into the movement.
    Out,
    /// Stay at the far end.
    Stay,
    /// Back to the start.
    Back,
    Hold,
    /// Let go of the hold.
    LetGo,
    /// So many seconds left, 3 to 1.
    Last(u8),
    /// Half of the set is over.
    Halfway,
    /// Ten seconds are left.
    TenLeft,
    /// Change sides.
    Switch,
    Rest,
    /// An exercise is over, and the next comes.
    Over,
    /// All exercises are over.
    Done,
}

/// A cue with its time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    /// When.
    pub at: Millis,
    pub cue: Cue,
}

/// Seconds of a set from which its middle is worth a word, and from which its last ten seconds are.
const HALFWAY_FROM: u32 = 20;
const TEN_FROM: u32 = 30;
/// Seconds of a hold from which its last three are counted down.
const LAST_FROM: u32 = 8;

/// What is heard from now on until what takes its time now is over, in order; that it is over included. Nothing while it is
/// stopped or not timed.
pub fn ahead(run: &Run, now: Millis) -> Vec<Due> {
    let Stage::Timed(timed, Clock::Until(deadline)) = run.stage else { return Vec::new() };
    let length = run.length(timed);
    // A rest that was made longer began, in effect, later.
    let begin = deadline.saturating_sub(length);
    let mut all = Vec::new();
    let mut add = |at: Millis, cue| all.push(Due { at, cue });
    if timed == Timed::Work {
        beats(run, begin, &mut add);
    }
    if timed == Timed::Work && length >= millis(HALFWAY_FROM) {
        add(begin + length / 2, Cue::Halfway);
    }
    if matches!(timed, Timed::Work | Timed::Rest) && length >= millis(TEN_FROM) {
        add(deadline - millis(10), Cue::TenLeft);
    }
    let counts_down = timed != Timed::Work || run.current().dose.work() == Work::Minutes;
    for left in (1..=3).filter(|_| counts_down) {
        add(deadline.saturating_sub(millis(left)), Cue::Last(u8::try_from(left).unwrap_or(1)));
    }
    add(deadline, closing(run, timed));
    all.retain(|due| due.at >= now);
    all.sort_by_key(|it| it.at);
    all
}

/// The same, with what follows by the clock alone in the two minutes after that: a page out of sight looks at the time once a minute, and
/// its sound goes on.
pub fn far_ahead(run: &Run, now: Millis) -> Vec<Due> {
    let (mut run, mut all) = (run.clone(), ahead(run, now));
    let until = run.timed().map_or(0, |(_, clock)| clock.left(now)) + AWAY;
    while let Some((_, Clock::Until(deadline))) = run.timed().filter(|(_, clock)| clock.left(now) < until) {
        run.step(Event::Tick, deadline.max(now));
        all.extend(ahead(&run, deadline.max(now)));
    }
    all
}

/// What is heard when this begins by a tap; begun by the clock, the end of what came before says it.
pub const fn opening(timed: Timed) -> Cue {
    match timed {
        Timed::Ready => Cue::Ready,
        Timed::Work => Cue::Go,
        Timed::Switch => Cue::Switch,
        Timed::Rest => Cue::Rest,
    }
}

/// What is heard when this is over.
fn closing(run: &Run, timed: Timed) -> Cue {
    let side_left = run.current().exercise.side == Side::Each && !run.second_side;
    match timed {
        Timed::Work if side_left => Cue::Switch,
        Timed::Work if run.set + 1 < run.current().dose.sets() => Cue::Rest,
        Timed::Work if run.block + 1 < run.blocks.len() => Cue::Over,
        Timed::Work => Cue::Done,
        _ if run.pace == Pace::Waits => Cue::YourTurn,
        _ => Cue::Go,
    }
}

/// The tempo of the set: out, stay and back of each rep; begin, last three seconds and end of each hold.
fn beats(run: &Run, begin: Millis, add: &mut impl FnMut(Millis, Cue)) {
    let block = run.current();
    let sides = if block.exercise.side == Side::Alternating { 2 } else { 1 };
    let reps = u64::from(block.dose.in_set(run.set)) * sides;
    let each = millis(run.unit()) / sides;
    let tempo = block.exercise.pace(block.dose.work());
    for rep in 0..reps {
        let at = begin + rep * each;
        match block.dose.work() {
            Work::Reps | Work::Slow | Work::Quick => {
                let far = at + millis(tempo.out.into());
                add(at, Cue::Out);
                if tempo.pause > 0 {
                    add(far, Cue::Stay);
                }
                add(far + millis(tempo.pause.into()), Cue::Back);
            }
            Work::Holds(seconds) => {
                let there = at + millis(tempo.out.into());
                let over = there + millis(seconds.into());
                if tempo.out > 0 {
                    add(at, Cue::Out);
                }
                add(there, Cue::Hold);
                for left in (1..=3).filter(|_| u32::from(seconds) >= LAST_FROM) {
                    add(over - millis(left), Cue::Last(u8::try_from(left).unwrap_or(1)));
                }
                add(over, Cue::LetGo);
            }
            Work::Minutes => {}
        }
    }
}
