//! What else there is to say about an exercise, each under a line that opens it: what helps to do it first, facts last.

use leptos::prelude::*;

use super::facts::Facts;
use super::ladder::ladder;
use super::texts;
use crate::components::{Disclosure, Fold, Picture};
use crate::route::Route;
use steadyback_catalogue::enum_set::EnumSet;
use steadyback_catalogue::exercise::{Condition, ExerciseRef};
use steadyback_catalogue::library::{self, Entry};
use steadyback_figure::draw::Show;
use steadyback_words::en::exercises::{self, Changes};
use steadyback_words::en::screens::library::exercise as text;
use steadyback_words::en::{entries, profile};

#[component]
pub fn More(
    exercise: ExerciseRef,
    /// What stands above already.
    told: EnumSet<Condition>,
) -> impl IntoView {
    let about = exercises::text(exercise);
    let sources = exercise.sources.iter().map(|source| view! { <li>{text::source(*source)}</li> });
    let (easier, harder, errors) = (about.easier, about.harder, about.errors);
    view! {
        <div class="folds">
            <Disclosure summary=text::CUES test="cues">
                <ul>{texts(about.cues)}</ul>
                <p>{about.breathing}</p>
            </Disclosure>
            <Fold summary=text::SLIPS.to_owned() test="slips">
                <ul>{texts(errors.clone())}</ul>
                <Picture exercise show=Show::Slip />
            </Fold>
            <Fold summary=text::LEVELS.to_owned() test="levels">
                <p><span class="strong">{text::EASIER}</span> " " {easier}</p>
                <p><span class="strong">{text::HARDER}</span> " " {harder}</p>
                {ladder(exercise)}
            </Fold>
            {changes(about.changes, told)}
            {methods(exercise)}
            <Disclosure summary=text::DETAILS test="details"><Facts exercise /></Disclosure>
            <Disclosure summary=text::SOURCES test="sources"><ul>{sources.collect_view()}</ul></Disclosure>
        </div>
    }
}

/// How it is done with a condition that changes it and was not told.
fn changes(all: Changes, told: EnumSet<Condition>) -> Option<AnyView> {
    let line = |(condition, how): (Condition, &'static str)| {
        view! { <div><dt>{profile::done_with(condition)}</dt><dd>{how}</dd></div> }
    };
    let lines: Vec<_> = all.filter(|(condition, _)| !told.has(*condition)).map(line).collect();
    (!lines.is_empty()).then(|| {
        view! { <Disclosure summary=text::CHANGES test="changes"><dl class="stack stack--tight">{lines}</dl></Disclosure> }
            .into_any()
    })
}

/// Ways of doing it that fit.
fn methods(exercise: ExerciseRef) -> Option<AnyView> {
    let line = |method: &'static library::method::Method| {
        let entry = Entry::Method(method);
        view! { <li><a href=Route::of(entry).href()>{entries::names(entry).0}</a></li> }
    };
    let all: Vec<_> = library::method::fitting(exercise).map(line).collect();
    (!all.is_empty())
        .then(|| view! { <Disclosure summary=text::METHODS test="methods"><ul>{all}</ul></Disclosure> }.into_any())
}
