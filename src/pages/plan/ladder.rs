//! What comes next on the ladder of an exercise, and what that waits for.

use leptos::prelude::*;

use chrono::NaiveDate;

use crate::components::Picture;
use crate::route::Route;
use crate::stores::App;
use steadyback_catalogue::exercise::ExerciseRef;
use steadyback_figure::draw::Show;
use steadyback_rules::progression::{NextWait, Sooner, Standing};
use steadyback_words::en::exercises;
use steadyback_words::en::plan::{next_wait, sooner};
use steadyback_words::en::screens::plan::ladder as text;

/// What comes next, in a line.
pub fn next_line(standing: &Standing) -> String {
    standing.next.map_or_else(|| text::TOP.to_owned(), |next| text::next(exercises::text(next).name))
}

/// The way to the next rung, or why there is none.
pub fn way_on(app: App, standing: &Standing, today: NaiveDate) -> AnyView {
    match standing.next {
        Some(next) => coming(app, standing, next, today),
        None => top(standing, today),
    }
}

/// The next rung by name, and what it waits for.
fn coming(app: App, standing: &Standing, next: ExerciseRef, today: NaiveDate) -> AnyView {
    let now = standing.now.0;
    let waits = standing.waits.iter().map(|&wait| {
        view! { <li>{pips(wait)}{wait_line(wait, now, today)}</li> }
    });
    let sooner = standing.sooner.and_then(|it| way_sooner(app, it)).map(|it| view! { <li>{it}</li> });
    view! {
        <div class="ladder-next" data-test="next-rung" data-exercise=next.id>
            <span class="climb__figure" aria-hidden="true"><Picture exercise=next show=Show::Still /></span>
            <p><a class="strong" href=Route::Exercise(next).href()>{text::next(exercises::text(next).name)}</a></p>
            <ul class="ladder-waits" data-test="next-waits">{waits.collect_view()}{sooner}</ul>
        </div>
    }
    .into_any()
}

/// At the top; what would be above is ruled out, or there is nothing.
fn top(standing: &Standing, today: NaiveDate) -> AnyView {
    let why = standing.waits.first().map(|wait| view! { <li>{next_wait(wait, standing.now.0, today, false)}</li> });
    view! {
        <div class="ladder-next" data-test="top-rung">
            <p class="strong">{text::TOP}</p>
            {why.map(|why| view! { <ul class="ladder-waits">{why}</ul> })}
        </div>
    }
    .into_any()
}

fn wait_line(wait: NextWait, now: ExerciseRef, today: NaiveDate) -> AnyView {
    view! {
        <span aria-hidden="true">{next_wait(&wait, now, today, false)}</span>
        <span class="visually-hidden">{next_wait(&wait, now, today, true)}</span>
    }
    .into_any()
}

/// What is done of what is counted, as dots.
fn pips(wait: NextWait) -> Option<AnyView> {
    let NextWait::Greens { done, of, .. } = wait else { return None };
    let dot = |at: u8| {
        let class = if at < done { "pips__dot pips__dot--done" } else { "pips__dot" };
        view! { <span class=class></span> }
    };
    Some(
        view! {
            <span class="pips" aria-hidden="true">{(0..of).map(dot).collect_view()}</span>
            <span class="visually-hidden">{text::done_of(done, of)}</span>
        }
        .into_any(),
    )
}

/// A test leads to where it is done, unless it does not fit for now.
fn way_sooner(app: App, it: Sooner) -> Option<AnyView> {
    match it {
        Sooner::Test(kind, _) => app
            .journal()
            .test_not_now(kind)
            .is_none()
            .then(|| view! { <a href=Route::Test(kind).href() data-test="to-test">{sooner(it)}</a> }.into_any()),
        Sooner::EasyAgain => Some(view! { {sooner(it)} }.into_any()),
    }
}
