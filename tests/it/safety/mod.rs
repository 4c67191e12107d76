//! What has to hold for every person, every history and every order of taps: the invariants of the rule set, exhaustively
//! where that is possible and over simulated people where it is not.

mod doses;
mod journals;
mod lives;
pub mod minutes;
pub mod plans;
mod player;
mod put_right;
mod signs;

use chrono::NaiveDate;
use steadyback_catalogue::enum_set::EnumSet;
use steadyback_catalogue::exercise::{Equipment, ExerciseRef};
use steadyback_catalogue::measure::Pain;
use steadyback_rules::journal::Form;
use steadyback_rules::profile::{AgeBand, Limits, Profile};
use steadyback_simulate::{Dice, person};

const FORMS: [Form; 3] = [Form::Full, Form::Short, Form::Comfort];

pub fn start() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).expect("a date")
}

/// Whether the exercise must not be prescribed, straight from the tables and apart from the code that chooses.
fn ruled_out(limits: &Limits, exercise: ExerciseRef) -> bool {
    let condition = exercise.excluded_by.bits() & limits.conditions.bits() != 0;
    let missing = !exercise.equipment.within(Equipment::at_hand(limits.equipment));
    let direction = exercise.loads.bits() & limits.blocked.bits() != 0;
    let gentle = limits.gentle && exercise.loaded;
    let wish = limits.without.codes().any(|code| code == exercise.code);
    let untried = limits.untried && ["standing-back-bend", "prone-press-up"].contains(&exercise.id);
    let out = condition || missing || direction || gentle || wish || untried;
    assert_eq!(limits.allow(exercise), !out, "{exercise:?} {limits:?}");
    out
}

pub fn somebody() -> Profile {
    let mut profile = person(&mut Dice::new(1));
    profile.age = AgeBand::From40;
    (profile.symptoms, profile.eases, profile.conditions) = (EnumSet::EMPTY, EnumSet::EMPTY, EnumSet::EMPTY);
    profile.days = [true, true, true, true, true, false, false];
    profile.usual_pain = Pain::new(2).expect("a score");
    profile
}
