//! "Check your answers": what was ticked, before it counts.

use leptos::prelude::*;

use super::first_open;
use crate::components::{
    BackLink, Button, ButtonKind, LinkButton, Notice, NoticeKind, PageTitle, SummaryList, SummaryRow,
};
use crate::pages::about::next_page;
use crate::pages::about::questions::CONDITIONS;
use crate::route::Route;
use crate::stores::App;
use steadyback_catalogue::exercise::Condition;
use steadyback_rules::screening::{Access, PAGE_COUNT, Tier};
use steadyback_words::en::screening::{PAGES, record};
use steadyback_words::en::screens::onboarding::{self as text, check};

/// The answers, a way to change each, and the button that makes them count.
#[component]
pub fn Check() -> impl IntoView {
    let app = App::get();
    // As they are on arrival: confirming empties the draft before the next page is there.
    let (draft, open) = untrack(move || (app.answers().draft(), first_open(app)));
    let back = (0..PAGE_COUNT).rev().find(|page| draft.ticked(*page).is_some());
    let rows: Vec<SummaryRow> = (0..)
        .zip(&PAGES)
        .map(|(number, page)| SummaryRow {
            question: page.title.to_owned(),
            answer: draft.ticked(number).map_or(check::NOT_ASKED.to_owned(), |flags| check::ticked(flags.len())),
            change: Some(Route::Screening(number).href()),
        })
        .collect();
    let body = match open {
        None => view! { {ticked(app)} <SummaryList change_word=text::CHANGE rows=rows /> }.into_any(),
        Some(_) => view! { <p>{check::OPEN}</p> }.into_any(),
    };
    let foot = match open {
        None => view! {
            <Button kind=ButtonKind::Primary on_press=move |()| confirm(app) wide=true test="confirm-screening">
                {check::CONFIRM}
            </Button>
        }
        .into_any(),
        Some(page) => {
            let href = Route::Screening(page).href();
            view! { <LinkButton kind=ButtonKind::Primary href=href wide=true test="open-question">{check::TO_OPEN}</LinkButton> }.into_any()
        }
    };
    view! {
        <main class="stage" id="main">
            <div class="stage__bar">
                <BackLink href=Route::Screening(back.unwrap_or_default()).href() label=text::BACK />
            </div>
            <div class="stage__body">
                <PageTitle text=check::TITLE />
                {body}
            </div>
            <div class="stage__foot">{foot}</div>
        </main>
    }
}

fn ticked(app: App) -> AnyView {
    let answers = app.answers();
    let (flags, tier) = untrack(move || (answers.ticked_signs(), answers.ticked_tier()));
    let cleared = untrack(move || answers.ticked_access()) == Some(Access::Open);
    let signs = if flags.is_empty() {
        view! { <p class="strong">{check::NOTHING}</p> }.into_any()
    } else {
        let signs = flags.iter().map(|sign| view! { <li>{record(sign)}</li> }).collect_view();
        view! { <section class="stack stack--tight" data-test="ticked"><h2>{check::TICKED}</h2><ul>{signs}</ul></section> }.into_any()
    };
    let notice = match tier {
        Tier::Urgent | Tier::Emergency => view! {
            <Notice kind=NoticeKind::Caution test="will-lock"><p>{check::CLOSES}</p></Notice>
        }
        .into_any(),
        Tier::Routine if cleared => view! { <Notice test="is-cleared"><p>{check::CLEARED}</p></Notice> }.into_any(),
        Tier::Routine => view! { <Notice test="will-be-gentle"><p>{check::GENTLE}</p></Notice> }.into_any(),
        Tier::Advice => view! { <Notice test="is-advised"><p>{check::ADVICE}</p></Notice> }.into_any(),
        Tier::Clear => view! { <p class="quiet">{check::NO_DIAGNOSIS}</p> }.into_any(),
    };
    let early = untrack(move || answers.profile()).is_some_and(|it| it.conditions.has(Condition::EarlyPregnancy));
    let further = early.then(|| {
        let href = Route::About(CONDITIONS).href();
        view! {
            <Notice test="further-on">
                <p>{check::EARLY}</p>
                <LinkButton href=href test="change-conditions">{check::FURTHER}</LinkButton>
            </Notice>
        }
    });
    view! { {signs} {notice} {further} }.into_any()
}

/// Whether there is anything to be checked: where nothing was ticked the answers were plain enough.
pub(super) fn is_needed(app: App) -> bool {
    let early = untrack(move || app.answers().profile()).is_some_and(|it| it.conditions.has(Condition::EarlyPregnancy));
    early || untrack(move || !app.answers().ticked_signs().is_empty())
}

/// The answers count from now on.
pub(super) fn confirm(app: App) {
    app.answers().confirm_screening();
    let next = untrack(move || match (app.answers().takes_session_up(), app.plan().has_plan()) {
        (true, _) => Route::Session,
        (false, true) => Route::Today,
        (false, false) => next_page(app),
    });
    app.frame().go(&next);
}
