//! One entry in a list.

use leptos::prelude::*;

use crate::components::figure::Picture;
use crate::components::{Icon, IconView, Tag, TagKind};
use crate::route::Route;
use crate::stores::App;
use steadyback_catalogue::exercise::ExerciseRef;
use steadyback_catalogue::library::{self, Entry};
use steadyback_figure::draw::Show;
use steadyback_rules::filter::exclusion;
use steadyback_rules::profile::Limits;
use steadyback_words::en::screens::library as text;
use steadyback_words::en::{entries, exercises, plan, words};

/// What the person's plan makes of the exercises.
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

    /// A row that leads to the entry; `named` says what it belongs to.
    pub fn row(&self, entry: Entry, named: bool) -> AnyView {
        let at = match entry {
            Entry::Exercise(exercise) => {
                let of = library::ladder(exercise.family).len();
                let family = words::family(exercise.family);
                if named { text::ladder(family, exercise.rung, of) } else { text::rung(exercise.rung, of) }
            }
            other if named => text::kind(other.kind()).to_owned(),
            _ => String::new(),
        };
        let excluded = self.limits.and_then(|limits| exclusion(entry, &limits));
        let active = entry.exercise().is_some_and(|exercise| self.is_active(exercise));
        view! {
            <li>
                <div class="row" data-test="library-row" data-entry=entry.id()>
                    {entry.exercise().map(|exercise| view! {
                        <span class="row__thumb" aria-hidden="true"><Picture exercise show=Show::Still /></span>
                    })}
                    <div class="row__main">
                        <span class="row__name"><a href=Route::of(entry).href()>{entries::names(entry).0}</a></span>
                        <span class="row__meta">{summary(entry)}</span>
                        <span class="row__meta">
                            {at}
                            {active.then(|| view! { <Tag kind=TagKind::Accent icon=Icon::Check>{text::IN_PLAN}</Tag> })}
                            {excluded.map(|exclusion| view! { <Tag icon=Icon::Info>{text::upper(&plan::exclusion(&exclusion))}</Tag> })}
                        </span>
                    </div>
                    <span class="row__end"><IconView icon=Icon::Forward /></span>
                </div>
            </li>
        }.into_any()
    }
}

fn summary(entry: Entry) -> &'static str {
    match (entry, entries::text(entry)) {
        (Entry::Exercise(exercise), _) => exercises::text(exercise).summary,
        (_, Some(about)) => about.summary,
        (_, None) => "",
    }
}
