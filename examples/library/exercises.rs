//! Exercises and their ladders.

use serde::Serialize;
use steadyback_catalogue::dose::{Dose, Work};
use steadyback_catalogue::exercise::{Exercise, ExerciseRef, Family, Tempo};
use steadyback_catalogue::library::{easier, harder, ladder};
use steadyback_words::en::exercises::{ExerciseText, text};
use steadyback_words::en::words;

use super::{kebab, names, numbers};

/// Its rungs, easiest first.
#[derive(Serialize)]
pub struct Ladder {
    family: String,
    name: &'static str,
    climbs: bool,
    rungs: Vec<&'static str>,
}

/// All of an exercise.
#[derive(Serialize)]
pub struct Entry {
    id: &'static str,
    code: u16,
    name: &'static str,
    aliases: Vec<&'static str>,
    summary: &'static str,
    family: String,
    rung: u8,
    easier_rung: Option<&'static str>,
    harder_rung: Option<&'static str>,
    position: String,
    side: String,
    equipment: Vec<String>,
    parts: Vec<String>,
    start: Amount,
    top: Amount,
    least: Amount,
    seconds_at_start: u32,
    tempo: [u8; 3],
    rest_seconds: u32,
    loaded: bool,
    intensity_percent: u16,
    serves: Vec<String>,
    excluded_by: Vec<String>,
    loads: Vec<String>,
    from_phase: String,
    sources: Vec<String>,
    steps: Vec<&'static str>,
    cues: Vec<&'static str>,
    errors: Vec<&'static str>,
    changes: Vec<Change>,
    breathing: &'static str,
    stop: &'static str,
    easier: &'static str,
    harder: &'static str,
}

#[derive(Serialize)]
struct Change {
    with: String,
    how: &'static str,
}

/// A dose in numbers.
#[derive(Serialize)]
pub struct Amount {
    sets: u8,
    total: u16,
    work: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    hold_seconds: Option<u8>,
}

/// The ladder of a family.
pub fn rungs(family: Family) -> Ladder {
    let rungs = ladder(family).iter().map(|exercise| exercise.id).collect();
    Ladder { family: kebab(family), name: words::family(family), climbs: family.climbs(), rungs }
}

/// Named field by field, so that a new field of the library stops the build here.
pub fn entry(exercise: ExerciseRef) -> Entry {
    let &Exercise {
        id,
        code,
        family,
        rung,
        position,
        side,
        equipment,
        parts,
        ref dose,
        tempo,
        rest,
        loaded,
        intensity,
        serves,
        excluded_by,
        loads,
        from_phase,
        sources,
    } = exercise;
    let ExerciseText {
        name,
        aliases,
        summary,
        steps,
        cues,
        errors,
        changes,
        breathing,
        stop,
        easier: ease,
        harder: hard,
    } = text(exercise);
    let Tempo { out, pause, back } = tempo;
    Entry {
        id,
        code,
        name,
        aliases: aliases.collect(),
        summary,
        family: kebab(family),
        rung,
        easier_rung: easier(exercise).map(|it| it.id),
        harder_rung: harder(exercise).map(|it| it.id),
        position: kebab(position),
        side: kebab(side),
        equipment: names(equipment),
        parts: names(parts),
        start: amount(dose.start),
        top: amount(dose.top),
        least: amount(dose.floor()),
        seconds_at_start: exercise.time(dose.start).0,
        tempo: [out, pause, back],
        rest_seconds: rest.0,
        loaded,
        intensity_percent: intensity,
        serves: names(serves),
        excluded_by: names(excluded_by),
        loads: names(loads),
        from_phase: kebab(from_phase),
        sources: numbers(sources),
        steps: steps.collect(),
        cues: cues.collect(),
        errors: errors.collect(),
        changes: changes.map(|(with, how)| Change { with: kebab(with), how }).collect(),
        breathing,
        stop,
        easier: ease,
        harder: hard,
    }
}

/// A dose in numbers.
pub fn amount(dose: Dose) -> Amount {
    let (work, hold_seconds) = match dose.work() {
        Work::Reps => ("reps", None),
        Work::Slow => ("slow reps", None),
        Work::Quick => ("quick reps", None),
        Work::Holds(seconds) => ("holds", Some(seconds)),
        Work::Minutes => ("minutes", None),
    };
    Amount { sets: dose.sets(), total: dose.total(), work, hold_seconds }
}
