//! About you: one question a page. Answers are kept at once; whoever comes back to change one goes straight to the plan.

mod ask;
mod fields;
pub(super) mod questions;
pub(super) mod stage;

use leptos::prelude::*;

use self::stage::QuestionStage;
use crate::route::Route;
use crate::stores::{ABOUT_PAGES, App};
use steadyback_rules::screening::{Access, PAGE_COUNT};
use steadyback_words::en::screens::onboarding as text;

/// One question about the person.
#[component]
pub fn About(
    /// Which, the first is 0.
    page: u8,
) -> impl IntoView {
    let app = App::get();
    app.answers().reopen_profile();
    let number = page.min(ABOUT_PAGES - 1);
    let page = questions::page(number);
    let question = page.question;
    let before = untrack(move || app.answers().draft());
    // Everything was answered before: this is a change, not the first way through.
    let is_change = before.step >= ABOUT_PAGES && before.profile().is_some();
    let back = match number {
        _ if is_change => Route::NewPlan,
        0 => Route::Welcome,
        number => Route::About(number - 1),
    };
    let open = RwSignal::new(0);
    let missing = Signal::derive(move || questions::page(number).missing(&app.answers().draft(), open.get()));
    let tries = RwSignal::new(0);
    let error = Signal::derive(move || if tries.get() > 0 { missing.get().map(|(_, error)| error) } else { None });
    let go_on = move |()| {
        app.answers().edit_draft(|draft| draft.step = if is_change { ABOUT_PAGES } else { number + 1 });
        if is_change || number + 1 == ABOUT_PAGES { finish(app) } else { app.frame().go(&Route::About(number + 1)) }
    };
    let all = usize::from(ABOUT_PAGES);
    view! {
        <QuestionStage
            back=back.href()
            step=text::about_step(usize::from(number) + 1, all)
            percent=usize::from(number) * 100 / all
            title=question.title
            hint=question.hint
            missing=missing
            tries=tries
            by_itself=!is_change
            on_continue=go_on
        >
            {fields::field(app, page, open, error)}
        </QuestionStage>
    }
}

/// All is answered: the plan, or what to do first where the answers close exercise.
fn finish(app: App) {
    if matches!(untrack(move || app.answers().proposed_access()), Some(Access::Locked(_))) {
        app.answers().accept_proposal();
        app.frame().go(&Route::Today);
    } else {
        app.frame().go(&untrack(move || next_page(app)));
    }
}

/// Where the questions go on.
pub(super) fn next_page(app: App) -> Route {
    let draft = app.answers().draft();
    match app.answers().access() {
        Some(Access::Locked(_)) => Route::Today,
        None => {
            // After the last page the answers are checked.
            Route::Screening(draft.first_unscreened().unwrap_or(PAGE_COUNT))
        }
        Some(_) => match questions::first_open(&draft).unwrap_or(ABOUT_PAGES).min(draft.step) {
            ABOUT_PAGES.. => Route::NewPlan,
            page => Route::About(page),
        },
    }
}
