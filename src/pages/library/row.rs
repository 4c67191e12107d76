//! One exercise in a list.

use crate::components::{Icon, IconView, Tag, TagKind};
use crate::dom::{View, view};
use crate::domain::exercise::ExerciseRef;
use crate::domain::library;
use crate::domain::profile::Limits;
use crate::route::Route;
use crate::state::App;
use crate::text::en::screens::library as text;
use crate::text::en::{exercises, plan, words};

/// What the person's plan makes of the exercises.
pub struct Place {
    active: Vec<ExerciseRef>,
    limits: Option<Limits>,
}

impl Place {
    /// As it is now.
    pub fn of(app: App) -> Self {
        let active = app.progress().map(|progress| progress.active().map(|(_, state)| state.exercise).collect());
        Self { active: active.unwrap_or_default(), limits: super::limits(app) }
    }
}

/// A row that leads to the exercise; `family` names its ladder.
pub fn row(exercise: ExerciseRef, place: &Place, family: bool) -> View {
    let of = library::ladder(exercise.family).len();
    let at = if family {
        text::ladder(words::family(exercise.family), exercise.rung, of)
    } else {
        text::rung(exercise.rung, of)
    };
    let bar = place.limits.and_then(|limits| limits.bars(exercise));
    let about = exercises::text(exercise);
    view! {
        <div class="row" data-test="library-row" data-exercise=exercise.id>
            <div class="row__main">
                <span class="row__name"><a href=Route::Exercise(exercise).href()>{about.name}</a></span>
                <span class="row__meta">{about.summary}</span>
                <span class="row__meta">
                    {at}
                    {place.active.contains(&exercise).then(|| view! { <Tag kind=TagKind::Accent icon=Icon::Check>{text::IN_PLAN}</Tag> })}
                    {bar.map(|bar| view! { <Tag icon=Icon::Info>{text::upper(&plan::bar(&bar))}</Tag> })}
                </span>
            </div>
            <span class="row__end"><IconView icon=Icon::Forward /></span>
        </div>
    }
}
