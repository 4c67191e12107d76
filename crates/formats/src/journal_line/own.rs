//! The person's own hand on the plan: `H` lines. A letter, then a slot, an exercise by its code, a part, days.

use super::letters::Letter;
use super::{LineError, single};
use crate::text::{compact, from_compact, number};
use steadyback_catalogue::exercise::ExerciseRef;
use steadyback_catalogue::library;
use steadyback_rules::journal::{Fact, Own, Wish};

/// The fields after the kind.
pub(super) fn text(own: Own) -> String {
    let letter = own.wish().letter();
    match own {
        Own::Swap { slot, exercise } => format!("{letter} {slot} {}", exercise.code),
        Own::TooEasy(slot) | Own::TooHard(slot) | Own::TakeOut(slot) | Own::PutBack(slot) => format!("{letter} {slot}"),
        Own::PutIn { exercise, part } => format!("{letter} {} {}", exercise.code, part.letter()),
        Own::Move { from, to } => format!("{letter} {} {}", compact(from), compact(to)),
    }
}

/// The choice in the fields that [`text`] makes.
///
/// # Errors
/// Fields that it would not have made; an exercise that this library does not know keeps its line.
pub(super) fn read(fields: &[&str]) -> Result<Fact, LineError> {
    let [wish, rest @ ..] = fields else { return Err(LineError::Malformed) };
    let wish = single::<Wish>(wish).ok_or(LineError::Malformed)?;
    let slot = |text: &str| number(text).ok_or(LineError::Malformed);
    let own = match (wish, rest) {
        (Wish::Swap, [at, code]) => Own::Swap { slot: slot(at)?, exercise: exercise(code)? },
        (Wish::TooEasy, [at]) => Own::TooEasy(slot(at)?),
        (Wish::TooHard, [at]) => Own::TooHard(slot(at)?),
        (Wish::TakeOut, [at]) => Own::TakeOut(slot(at)?),
        (Wish::PutBack, [at]) => Own::PutBack(slot(at)?),
        (Wish::PutIn, [code, part]) => {
            Own::PutIn { exercise: exercise(code)?, part: single(part).ok_or(LineError::Malformed)? }
        }
        (Wish::Move, [from, to]) => {
            let [from, to] = [from, to].map(|day| from_compact(day));
            Own::Move { from: from.ok_or(LineError::Malformed)?, to: to.ok_or(LineError::Malformed)? }
        }
        _ => return Err(LineError::Malformed),
    };
    Ok(Fact::Chose(own))
}

fn exercise(code: &str) -> Result<ExerciseRef, LineError> {
    let code = number(code).ok_or(LineError::Malformed)?;
    library::by_code(code).ok_or(LineError::UnknownExercise(code))
}
