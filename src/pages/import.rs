//! A plan from a link: looked at first, used only on a tap.

mod preview;
mod why;

use leptos::prelude::*;

use crate::components::{Button, ButtonKind, LinkButton, Notice, NoticeKind, PageHeader};
use crate::route::Route;
use crate::stores::{App, Preview, ShareError};
use preview::PlanPreview;
use steadyback_rules::plan::Plan;
use steadyback_rules::screening::Access;
use steadyback_words::en::screens::errors::link;
use steadyback_words::en::screens::transfer::import as text;

/// What stands between this person and the plan.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stand {
    Questions(u8),
    Profile(u8),
    Locked,
    Running,
    NothingLeft,
    Ready,
}

/// The page of a plan link.
#[component]
pub fn Import(
    /// What stands in the link.
    payload: String,
) -> impl IntoView {
    let app = App::get();
    let text_of_link = payload.clone();
    let found = Memo::new(move |_| app.transfer().preview(&text_of_link));
    view! {
        <div class="page">
            {move || match found.get() {
                Err(error) => unusable(error),
                Ok(None) => ().into_any(),
                Ok(Some(preview)) => view! { <Found preview payload=payload.clone() /> }.into_any(),
            }}
        </div>
    }
}

fn unusable(error: ShareError) -> AnyView {
    view! {
        <PageHeader title=link::TITLE />
        <div class="stack stack--tight" data-test="import-error">
            <p>{why::sentence(error)}</p>
            <p class="quiet">{link::SAFE}</p>
        </div>
        <div class="actions">
            <LinkButton kind=ButtonKind::Primary href=Route::Today.href() test="import-to-today">{text::TO_TODAY}</LinkButton>
        </div>
    }.into_any()
}

/// A plan that can be read.
#[component]
fn Found(
    /// The plan, and what of it is ruled out.
    preview: Preview,
    /// What stands in the link.
    payload: String,
) -> impl IntoView {
    let app = App::get();
    let all_barred = preview.plan.items.iter().all(|item| preview.excluded.iter().any(|(it, _)| *it == item.exercise));
    let stand = Memo::new(move |_| match app.answers().access() {
        None => Stand::Questions(0),
        Some(Access::Locked(_)) => Stand::Locked,
        Some(_) if app.answers().profile().is_none() => Stand::Profile(0),
        Some(_) if app.session().run().is_some() => Stand::Running,
        Some(_) if all_barred => Stand::NothingLeft,
        Some(_) => Stand::Ready,
    });
    if !matches!(stand.get_untracked(), Stand::Ready | Stand::NothingLeft) {
        app.transfer().remember_import(payload);
    }
    let plan = preview.plan.clone();
    view! {
        <PageHeader title=text::TITLE><p class="lead">{text::LEAD}</p></PageHeader>
        {(!preview.excluded.is_empty() && !all_barred).then(|| view! {
            <Notice kind=NoticeKind::Caution test="import-excluded"><p>{text::EXCLUDED}</p></Notice>
        })}
        <PlanPreview preview />
        {move || way_on(app, stand.get(), &plan)}
    }
}

fn way_on(app: App, stand: Stand, plan: &Plan) -> AnyView {
    let stop = |sentence: &'static str, go: &'static str, route: &Route, test: &'static str| {
        let href = route.href();
        view! {
            <Notice kind=NoticeKind::Caution test=test><p>{sentence}</p></Notice>
            <div class="actions">
                <LinkButton kind=ButtonKind::Primary href test="import-go">{go}</LinkButton>
            </div>
        }
        .into_any()
    };
    match stand {
        Stand::Questions(page) => {
            stop(text::QUESTIONS, text::QUESTIONS_GO, &Route::Screening(page), "import-questions")
        }
        Stand::Profile(page) => stop(text::QUESTIONS, text::QUESTIONS_GO, &Route::About(page), "import-questions"),
        Stand::Locked => stop(text::LOCKED, text::LOCKED_GO, &Route::Today, "import-locked"),
        Stand::Running => stop(text::RUNNING, text::RUNNING_GO, &Route::Session, "import-running"),
        Stand::NothingLeft => stop(text::NOTHING_LEFT, text::TO_TODAY, &Route::Today, "import-nothing-left"),
        Stand::Ready => ready(app, plan.clone()),
    }
}

fn ready(app: App, plan: Plan) -> AnyView {
    let replaces = untrack(move || app.plan().has_plan());
    let save = move || {
        view! {
            <Button on_press=move |()| app.transfer().save_backup() test="import-save-first">{text::SAVE_FIRST}</Button>
        }
        .into_any()
    };
    let take = move |()| {
        app.plan().import_plan(&plan);
        app.frame().go(&Route::Today);
    };
    let leave = move |()| {
        app.transfer().forget_import();
        app.frame().go(&Route::Today);
    };
    view! {
        {replaces.then(|| view! { <Notice action=save() test="import-replaces"><p>{text::REPLACES}</p></Notice> })}
        <div class="actions">
            <Button kind=ButtonKind::Primary on_press=take test="import-plan">{text::USE}</Button>
            <Button on_press=leave test="import-leave">{if replaces { text::KEEP } else { text::NOT_NOW }}</Button>
        </div>
    }
    .into_any()
}
