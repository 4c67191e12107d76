//! An exercise at a glance.

use leptos::prelude::*;

use steadyback_catalogue::dose::Work;
use steadyback_catalogue::exercise::{ExerciseRef, Phase};
use steadyback_catalogue::library;
use steadyback_words::en::screens::library as list;
use steadyback_words::en::screens::library::exercise as text;
use steadyback_words::en::{dose, profile, words};

/// Position, sides, what it needs, its range, pace, rest, ladder and use.
#[component]
pub fn Facts(exercise: ExerciseRef) -> impl IntoView {
    let range = exercise.dose;
    let rests = range.top.sets() > 1 && exercise.rest.0 > 0;
    let paced = range.start.work() != Work::Minutes;
    let of = library::ladder(exercise.family).len();
    let serves: Vec<_> = exercise.serves.iter().map(words::focus).collect();
    let loads: Vec<_> = exercise.loads.iter().map(words::direction).collect();
    let excluded: Vec<_> = exercise.excluded_by.iter().map(profile::condition).collect();
    let facts = [
        Some((text::POSITION, words::position(exercise.position).to_owned())),
        paced.then(|| (text::SIDES, text::side(exercise.side).to_owned())),
        Some((text::EQUIPMENT, text::things(exercise.equipment.iter()))),
        Some((text::START, dose::dose(exercise, range.start))),
        Some((text::TOP, dose::dose(exercise, range.top))),
        exercise.family.climbs().then(|| (text::GOAL, dose::dose(exercise, range.mastery))),
        paced.then(|| text::tempo(exercise.tempo)).flatten().map(|tempo| (text::TEMPO, tempo)),
        rests.then(|| (text::REST, text::rest(exercise.rest))),
        Some((text::LADDER, list::ladder(words::family(exercise.family), exercise.rung, of))),
        Some((text::SERVES, serves.join(" · "))),
        Some((text::INTENSITY, text::intensity(exercise.intensity))),
        (!loads.is_empty()).then(|| (text::LOADS, loads.join(" · "))),
        (!excluded.is_empty()).then(|| (text::NOT_WITH, excluded.join(" · "))),
        (exercise.from_phase != Phase::Foundation).then(|| (text::FROM, words::phase(exercise.from_phase).to_owned())),
    ];
    let fact = |(name, value)| {
        let wide = name == text::NOT_WITH;
        view! { <div class=("facts__wide", wide)><dt>{name}</dt><dd>{value}</dd></div> }
    };
    view! { <dl class="facts" data-test="facts">{facts.into_iter().flatten().map(fact).collect_view()}</dl> }
}
