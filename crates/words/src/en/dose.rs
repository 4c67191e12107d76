//! Doses in figures for the eye, in words for the ear, and one set at a time for the player.

use super::words::plural;
use steadyback_catalogue::dose::{Dose, Work};
use steadyback_catalogue::exercise::{Exercise, Side};

/// Compact: "2 × 10 each side", "11 + 10", "3 × 6 holds of 10 s, each side", "15 minutes".
pub fn dose(exercise: &Exercise, dose: Dose) -> String {
    let amount = match dose.work() {
        Work::Minutes => plural(dose.total().into(), "minute", "minutes"),
        Work::Reps | Work::Slow | Work::Quick if dose.sets() == 1 => plural(dose.total().into(), "rep", "reps"),
        Work::Reps | Work::Slow | Work::Quick => sets(dose),
        Work::Holds(seconds) if dose.total() == 1 => format!("{seconds} s"),
        Work::Holds(seconds) if dose.total() == u16::from(dose.sets()) => {
            format!("{} × {seconds} s", dose.sets())
        }
        Work::Holds(seconds) => format!("{} holds of {seconds} s", sets(dose)),
    };
    let amount = match (exercise.side, dose.work()) {
        (Side::Both, _) => amount,
        (_, Work::Holds(_)) => format!("{amount}, each side"),
        _ => format!("{amount} each side"),
    };
    [&amount, manner(dose.work())].concat()
}

/// How reps are done, where that is not as usual.
const fn manner(work: Work) -> &'static str {
    match work {
        Work::Slow => ", slowly",
        Work::Quick => ", fast, and slowly back",
        Work::Reps | Work::Holds(_) | Work::Minutes => "",
    }
}

/// In full words for a screen reader: "2 sets of 10, each side", "2 sets, 11 then 10".
pub fn dose_spoken(exercise: &Exercise, dose: Dose) -> String {
    let amount = match dose.work() {
        _ if dose.sets() == 1 => set_amount(dose, 0),
        Work::Minutes | Work::Reps | Work::Slow | Work::Quick => sets_spoken(dose),
        Work::Holds(seconds) if dose.total() == u16::from(dose.sets()) => {
            format!("{} sets, each a hold of {}", dose.sets(), span(seconds))
        }
        Work::Holds(seconds) => format!("{} holds of {}", sets_spoken(dose), span(seconds)),
    };
    let amount = match exercise.side {
        Side::Both => amount,
        Side::Each => format!("{amount}, each side"),
        Side::Alternating => format!("{amount}, each side, in turn"),
    };
    [&amount, manner(dose.work())].concat()
}

/// One set, the first is 0: "10 reps", "6 holds of 10 seconds", with "each side" where there are two.
pub fn set_line(exercise: &Exercise, dose: Dose, set: u8) -> String {
    let amount = set_amount(dose, set);
    let amount = match exercise.side {
        Side::Both => amount,
        Side::Each | Side::Alternating => format!("{amount}, each side"),
    };
    [&amount, manner(dose.work())].concat()
}

/// Seconds as people say them: "10 seconds", "1 minute".
pub fn span(seconds: u8) -> String {
    match seconds {
        60 | 120 => plural(u32::from(seconds) / 60, "minute", "minutes"),
        _ => plural(seconds.into(), "second", "seconds"),
    }
}

fn set_amount(dose: Dose, set: u8) -> String {
    let count = dose.in_set(set).into();
    match dose.work() {
        Work::Reps | Work::Slow | Work::Quick => plural(count, "rep", "reps"),
        Work::Minutes => plural(count, "minute", "minutes"),
        Work::Holds(seconds) => format!("{} of {}", plural(count, "hold", "holds"), span(seconds)),
    }
}

fn is_even(dose: Dose) -> bool {
    dose.total().is_multiple_of(dose.sets().into())
}

/// The counts of all sets in figures: "10", "2 × 10", "11 + 10".
fn sets(dose: Dose) -> String {
    match dose.sets() {
        1 => dose.total().to_string(),
        sets if is_even(dose) => format!("{sets} × {}", dose.in_set(0)),
        _ => counts(dose).join(" + "),
    }
}

/// The counts of several sets in words: "2 sets of 10", "3 sets, 11, 11, then 10".
fn sets_spoken(dose: Dose) -> String {
    let sets = plural(dose.sets().into(), "set", "sets");
    if is_even(dose) {
        return format!("{sets} of {}", dose.in_set(0));
    }
    let counts = counts(dose);
    match counts.as_slice() {
        [first, second] => format!("{sets}, {first} then {second}"),
        [most @ .., last] => format!("{sets}, {}, then {last}", most.join(", ")),
        [] => sets,
    }
}

fn counts(dose: Dose) -> Vec<String> {
    dose.by_set().map(|count| count.to_string()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use Side::{Alternating, Both, Each};
    use Work::{Holds, Minutes, Reps};
    use steadyback_catalogue::dose::DoseRange;
    use steadyback_catalogue::enum_set::EnumSet;
    use steadyback_catalogue::exercise::{Family, Phase, Position, Tempo};
    use steadyback_catalogue::measure::Seconds;

    fn exercise(side: Side) -> Exercise {
        let dose = Dose::of(2, 10, Reps);
        Exercise {
            id: "test",
            code: 0,
            family: Family::Brace,
            rung: 1,
            position: Position::Supine,
            side,
            equipment: EnumSet::EMPTY,
            parts: EnumSet::EMPTY,
            dose: DoseRange { start: dose, mastery: dose, top: dose },
            tempo: Tempo { out: 2, pause: 0, back: 2 },
            rest: Seconds(30),
            loaded: false,
            intensity: 100,
            serves: EnumSet::EMPTY,
            excluded_by: EnumSet::EMPTY,
            loads: EnumSet::EMPTY,
            from_phase: Phase::Foundation,
            sources: &[],
        }
    }

    #[test]
    fn doses_read_well_in_figures_in_words_and_by_set() {
        for (side, sets, total, work, figures, words, first) in [
            (Each, 2, 20, Reps, "2 × 10 each side", "2 sets of 10, each side", "10 reps, each side"),
            (Both, 2, 21, Reps, "11 + 10", "2 sets, 11 then 10", "11 reps"),
            (Both, 3, 32, Reps, "11 + 11 + 10", "3 sets, 11, 11, then 10", "11 reps"),
            (Both, 1, 1, Reps, "1 rep", "1 rep", "1 rep"),
            (Alternating, 1, 8, Reps, "8 reps each side", "8 reps, each side, in turn", "8 reps, each side"),
            (
                Each,
                3,
                18,
                Holds(10),
                "3 × 6 holds of 10 s, each side",
                "3 sets of 6 holds of 10 seconds, each side",
                "6 holds of 10 seconds, each side",
            ),
            (Both, 2, 7, Holds(8), "4 + 3 holds of 8 s", "2 sets, 4 then 3 holds of 8 seconds", "4 holds of 8 seconds"),
            (Both, 3, 3, Holds(30), "3 × 30 s", "3 sets, each a hold of 30 seconds", "1 hold of 30 seconds"),
            (Both, 1, 6, Holds(10), "6 holds of 10 s", "6 holds of 10 seconds", "6 holds of 10 seconds"),
            (
                Each,
                1,
                1,
                Holds(60),
                "60 s, each side",
                "1 hold of 1 minute, each side",
                "1 hold of 1 minute, each side",
            ),
            (Both, 1, 15, Minutes, "15 minutes", "15 minutes", "15 minutes"),
            (Both, 1, 1, Minutes, "1 minute", "1 minute", "1 minute"),
        ] {
            let (exercise, it) = (exercise(side), Dose::new(sets, total, work).expect("a dose in range"));
            assert_eq!(dose(&exercise, it), figures);
            assert_eq!(dose_spoken(&exercise, it), words);
            assert_eq!(set_line(&exercise, it, 0), first);
        }
    }
}
