//! One exercise of a session line: `slot:code`, the dose as kind, sets and total over all sets (`r` reps, `s` slow ones, `q` quick ones,
//! `h` holds with `x` and their seconds, `m` minutes), `/` and what was done if that is not the total, `,` peak and effort, and quality and
//! end unless it was fine and done: `3:112r236,26`, `0:7h318x10/12,5-ph`.

use super::LineError;
use super::letters::Letter;
use crate::text::{number, push_number};
use steadyback_catalogue::dose::{Dose, Work};
use steadyback_catalogue::library;
use steadyback_rules::journal::{Ended, ItemLog, Quality};

/// Appends the text of an exercise.
pub(super) fn write(text: &mut String, log: &ItemLog) {
    let (sets, total) = (log.dose.sets(), log.dose.total());
    let (kind, seconds) = match log.dose.work() {
        Work::Reps => ('r', None),
        Work::Slow => ('s', None),
        Work::Quick => ('q', None),
        Work::Holds(seconds) => ('h', Some(seconds)),
        Work::Minutes => ('m', None),
    };
    push_number(text, log.slot.into(), 1);
    text.push(':');
    push_number(text, log.exercise.code.into(), 1);
    text.push(kind);
    push_number(text, sets.into(), 1);
    push_number(text, total.into(), 1);
    if let Some(seconds) = seconds {
        text.push('x');
        push_number(text, seconds.into(), 1);
    }
    if log.done != total {
        text.push('/');
        push_number(text, log.done.into(), 1);
    }
    text.extend([',', log.peak.letter(), log.effort.letter()]);
    if (log.quality, log.ended) != (Quality::Fine, Ended::Done) {
        text.extend([log.quality.letter(), log.ended.letter()]);
    }
}

/// Reads it back.
pub(super) fn read(text: &str) -> Result<ItemLog, LineError> {
    let (slot, rest) = text.split_once(':').ok_or(LineError::Malformed)?;
    let (work, feel) = rest.split_once(',').ok_or(LineError::Malformed)?;
    let (asked, other) = work.split_once('/').map_or((work, None), |(asked, other)| (asked, Some(other)));
    let kind = asked.find(|letter: char| !letter.is_ascii_digit()).ok_or(LineError::Malformed)?;
    let (code, amount) = asked.split_at(kind);
    let code = number(code).ok_or(LineError::Malformed)?;
    let exercise = library::by_code(code).ok_or(LineError::UnknownExercise(code))?;
    let dose = dose_of(amount).ok_or(LineError::Malformed)?;
    let total = dose.total();
    let log = || {
        let (peak, effort, quality, ended) = feel_of(feel)?;
        let count = other.map_or(Some(total), |other| number(other).filter(|count| *count != total))?;
        Some(ItemLog { slot: number(slot)?, exercise, dose, done: count, peak, effort, quality, ended })
    };
    log().ok_or(LineError::Malformed)
}

fn dose_of(text: &str) -> Option<Dose> {
    let (kind, sets, counts) = (text.get(..1)?, text.get(1..2)?, text.get(2..)?);
    let (total, work) = match (kind, counts.split_once('x')) {
        ("r", None) => (counts, Work::Reps),
        ("s", None) => (counts, Work::Slow),
        ("q", None) => (counts, Work::Quick),
        ("m", None) => (counts, Work::Minutes),
        ("h", Some((total, seconds))) => (total, Work::Holds(number(seconds)?)),
        _ => return None,
    };
    Dose::new(number(sets)?, number(total)?, work).ok()
}

type Feel<P, E> = (P, E, Quality, Ended);

fn feel_of<P: Letter, E: Letter>(text: &str) -> Option<Feel<P, E>> {
    let letters: Vec<char> = text.chars().collect();
    let (quality, ended) = match letters[..] {
        [_, _] => (Quality::Fine, Ended::Done),
        [_, _, quality, ended] => (Letter::of(quality)?, Letter::of(ended)?),
        _ => return None,
    };
    let spelt_out = letters.len() == 4 && (quality, ended) == (Quality::Fine, Ended::Done);
    if spelt_out { None } else { Some((P::of(letters[0])?, E::of(letters[1])?, quality, ended)) }
}
