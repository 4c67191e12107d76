//! ExercisePage.

use leptos::prelude::*;

/// ExercisePage.
#[component]
pub fn ExercisePage(exercise: crate::domain::exercise::ExerciseRef) -> impl IntoView {
    view! { <p>"ExercisePage"</p> }
}
