//! The movements of its kind as small pictures, easiest first: which one this is, and which one is the person's.

use leptos::prelude::*;

use crate::components::Picture;
use crate::pages::library::place::Place;
use crate::route::Route;
use crate::stores::App;
use steadyback_catalogue::exercise::ExerciseRef;
use steadyback_catalogue::library::{self, Entry};
use steadyback_figure::draw::Show;
use steadyback_words::en::screens::library::exercise as text;
use steadyback_words::en::{exercises, words};

/// The whole ladder.
pub fn ladder(exercise: ExerciseRef) -> AnyView {
    let place = Place::of(App::get());
    let rung = |other: ExerciseRef| {
        let here = (other == exercise).then_some("page");
        view! {
            <li>
                <a class="tile-link" href=Route::Exercise(other).href() aria-current=here>
                    <span class="tile" aria-hidden="true"><Picture exercise=other show=Show::Still /></span>
                    {exercises::text(other).name}
                    {place.mark(Entry::Exercise(other))}
                </a>
            </li>
        }
    };
    let rungs = library::ladder(exercise.family).iter().map(rung).collect_view();
    let family = exercise.family;
    view! {
        <section class="stack stack--tight" data-test="exercise-ladder">
            <h3>{text::kin(words::family(family), family.climbs())}</h3>
            <ol class="rungs">{rungs}</ol>
        </section>
    }
    .into_any()
}
