//! What the voice says in a session: short, and enough to follow without looking.

use super::dose;
use super::exercises;
use super::words::plural;
use steadyback_catalogue::exercise::Side;
use steadyback_rules::session::Run;
use steadyback_rules::session::cue::Cue;

const GO: &str = "Go.";
const OTHER_SIDE: &str = "Change sides.";
const HALFWAY: &str = "Halfway.";
const TEN: &str = "Ten seconds.";
const YOUR_TURN: &str = "Tap when you are ready.";
const DONE: &str = "That was it. Well done.";

/// The words of a cue; `run` is where it has led to. Nothing for what tones say better.
pub fn said(run: &Run, cue: Cue) -> Option<String> {
    let fixed = match cue {
        Cue::Go => GO,
        Cue::Switch => OTHER_SIDE,
        Cue::Halfway => HALFWAY,
        Cue::TenLeft => TEN,
        Cue::YourTurn => YOUR_TURN,
        Cue::Done => DONE,
        Cue::Ready | Cue::Over => return Some(ready(run)),
        Cue::Rest => return Some(rest(run)),
        Cue::Out | Cue::Stay | Cue::Back | Cue::Hold | Cue::LetGo | Cue::Last(_) => return None,
    };
    Some(fixed.to_owned())
}

/// "Dead bug. Set 1 of 2, 8 reps. Low back stays down."
fn ready(run: &Run) -> String {
    let block = run.current();
    let mut words = exercises::text(block.exercise);
    let sides = match block.exercise.side {
        Side::Each if run.second_side => " Second side.",
        Side::Each => " First side first.",
        Side::Both | Side::Alternating => "",
    };
    let cue = words.cues.next().map(|cue| format!(" {cue}.")).unwrap_or_default();
    let set = dose::set_line(block.exercise, block.dose, run.set);
    format!("{}. Set {} of {}, {set}.{sides}{cue}", words.name, run.set + 1, block.dose.sets())
}

/// "Rest 45 seconds. Next: set 2 of 3."
fn rest(run: &Run) -> String {
    let block = run.current();
    let seconds = plural(block.exercise.rest_of(block.dose.work()).0, "second", "seconds");
    format!("Rest {seconds}. Next: set {} of {}.", run.set + 2, block.dose.sets())
}
