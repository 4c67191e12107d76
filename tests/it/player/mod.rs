//! The session machine and what it sounds like, case by case. Random orders of events are in `safety::player`.

mod cues;
mod machine;

use chrono::NaiveDate;
use steadyback_catalogue::dose::{Dose, Work};
use steadyback_catalogue::exercise::Part;
use steadyback_catalogue::library;
use steadyback_catalogue::measure::Pain;
use steadyback_rules::journal::Form;
use steadyback_rules::session::{Block, Event, Outcome, Pace, Run, Session};

/// Knee rolls first; two sets of ten bridges at 2-1-3 with 45 s of rest; two sets of three side planks of 5 s on each side.
fn session() -> Session {
    let block = |slot, id, dose, part| {
        let exercise = library::by_id(id).unwrap();
        Block { slot, exercise, dose, part }
    };
    let blocks = vec![
        block(0, "knee-rolls", Dose::of(1, 4, Work::Reps), Part::WarmUp),
        block(1, "glute-bridge", Dose::of(2, 10, Work::Reps), Part::Main),
        block(2, "side-plank-knees", Dose::of(2, 3, Work::Holds(5)), Part::Main),
    ];
    Session { form: Form::Full, blocks, cut: false }
}

fn begun(pace: Pace) -> Run {
    let day = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    Run::begin(&session(), day, (pain(2), pain(2)), pace, 0).unwrap()
}

fn pain(score: u8) -> Pain {
    Pain::new(score).unwrap()
}

/// At the given exercise, about to begin, since 0.
fn at(pace: Pace, block: usize) -> Run {
    let mut run = begun(pace);
    while run.block < block {
        assert_ne!(run.step(Event::Skip, 0), Outcome::Same);
    }
    run.logs.clear();
    run
}
