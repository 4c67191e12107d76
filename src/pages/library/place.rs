//! What the person's plan makes of the entries, and the mark that says so.

use leptos::prelude::*;

use crate::components::{Icon, IconView};
use crate::stores::App;
use steadyback_catalogue::exercise::ExerciseRef;
use steadyback_catalogue::library::Entry;
use steadyback_rules::filter::exclusion;
use steadyback_rules::profile::Limits;
use steadyback_words::en::plan;
use steadyback_words::en::screens::library as text;

/// What is in the plan, and what rules entries out.
pub struct Place {
    active: Vec<ExerciseRef>,
    pub(super) limits: Option<Limits>,
}

impl Place {
    /// As it is now.
    pub fn of(app: App) -> Self {
        let active = app.plan().progress().map(|progress| progress.active().map(|(_, state)| state.exercise).collect());
        Self { active: active.unwrap_or_default(), limits: super::limits(app) }
    }

    /// Whether it is in the plan now.
    pub fn is_active(&self, exercise: ExerciseRef) -> bool {
        self.active.contains(&exercise)
    }

    /// A mark with its words for screen readers: in the plan, or why it is not suitable now.
    pub fn mark(&self, entry: Entry) -> Option<AnyView> {
        if entry.exercise().is_some_and(|exercise| self.is_active(exercise)) {
            return Some(mine(text::IN_PLAN.to_owned()));
        }
        let exclusion = self.limits.and_then(|limits| exclusion(entry, &limits))?;
        Some(mark("mark", Icon::Minus, text::upper(&plan::exclusion(&exclusion))))
    }
}

/// The mark of what is in the plan.
pub fn mine(words: String) -> AnyView {
    mark("mark mark--mine", Icon::Check, words)
}

fn mark(class: &'static str, icon: Icon, words: String) -> AnyView {
    view! { <span class=class><IconView icon /><span class="visually-hidden">{words}</span></span> }.into_any()
}

/// What the marks mean, to the eye; screen readers hear it at each entry.
pub fn legend() -> AnyView {
    let line = |mark: AnyView, words: &'static str| view! { <span class="cluster">{mark} {words}</span> };
    view! {
        <p class="legend" aria-hidden="true">
            {line(mine(String::new()), text::IN_PLAN)}
            {line(mark("mark", Icon::Minus, String::new()), text::NOT_NOW)}
        </p>
    }
    .into_any()
}
