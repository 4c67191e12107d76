//! The plan that follows from the answers, with a reason for each choice, before it takes effect.

mod answers;
mod changes;
mod parts;

use leptos::prelude::*;

use self::answers::answers;
use self::changes::{changes, standing};
use self::parts::{exercises, goal, later, left_out, pictures, week};
use super::about::next_page;
use super::locked::Advice;
use crate::components::{Button, ButtonKind, Disclosure, LinkButton, PageHeader};
use crate::route::Route;
use crate::stores::App;
use steadyback_rules::plan::WEEKS;
use steadyback_rules::planner::{Note, Planned};
use steadyback_rules::profile::Profile;
use steadyback_rules::progression::Progress;
use steadyback_rules::screening::{Access, Tier};
use steadyback_words::en::plan::note;
use steadyback_words::en::screens::onboarding::new_plan;

/// The plan, and the button that starts it.
#[component]
pub fn NewPlan() -> impl IntoView {
    let app = App::get();
    // As it is on arrival: accepting it changes what it is made from before the next page is there.
    let body = match untrack(move || (app.answers().proposal(), app.answers().proposed_access())) {
        (None, _) => open(app),
        (Some(_), Some(Access::Locked(_))) => closes(app),
        (Some((profile, planned)), _) => proposal(app, &profile, &planned),
    };
    view! { <div class="page">{body}</div> }
}

fn open(app: App) -> AnyView {
    let href = untrack(move || next_page(app)).href();
    view! {
        <PageHeader title=new_plan::TITLE><p class="lead">{new_plan::OPEN}</p></PageHeader>
        <LinkButton kind=ButtonKind::Primary href=href wide=true test="open-question">{new_plan::TO_OPEN}</LinkButton>
    }
    .into_any()
}

/// The answers about the person close exercise after all.
fn closes(app: App) -> AnyView {
    view! {
        <PageHeader title=new_plan::TITLE><p class="lead">{new_plan::CLOSES}</p></PageHeader>
        <Button kind=ButtonKind::Primary on_press=move |()| accept(app) wide=true test="to-advice">
            {new_plan::TO_ADVICE}
        </Button>
    }
    .into_any()
}

fn proposal(app: App, profile: &Profile, planned: &Planned) -> AnyView {
    let gentle = planned.notes.contains(&Note::Gentle);
    if let Some((before, after)) = untrack(move || app.answers().proposed_change()) {
        return changed(app, profile, planned, (&before, &after));
    }
    let lead = new_plan::lead(WEEKS, profile.minutes.minutes(), gentle);
    let notes = planned.notes.iter().map(|it| view! { <li>{note(it)}</li> }).collect_view();
    // Made here: what is folded outlives what it is made from.
    let (all, own) = (exercises(planned), answers(profile));
    let start = move || {
        view! {
            <Button kind=ButtonKind::Primary on_press=move |()| accept(app) wide=true test="accept-plan">
                {new_plan::START}
            </Button>
        }
    };
    view! {
        <PageHeader title=new_plan::TITLE><p class="lead">{lead}</p></PageHeader>
        {gentle.then(|| view! { <Advice tier=Tier::Routine /> })}
        {untrack(move || app.answers().has_advice()).then(|| view! { <Advice tier=Tier::Advice /> })}
        {goal(profile)}
        <section class="stack">
            <h2>{new_plan::WEEK}</h2>
            {week(&planned.plan)}
        </section>
        <section class="stack stack--tight">
            <h2>{new_plan::BEGINS}</h2>
            {pictures(planned)}
            <Disclosure summary=new_plan::FIRST test="plan-exercises"><div class="stack">{all}</div></Disclosure>
            <Disclosure summary=new_plan::GOOD_TO_KNOW test="plan-notes"><ul>{notes}</ul></Disclosure>
            {left_out(planned)}
            <Disclosure summary=new_plan::ANSWERS test="plan-answers">{own}</Disclosure>
        </section>
        // Without tabs below, the button stays in reach.
        <div class="stage__foot">{start()}</div>
    }
    .into_any()
}

/// With a plan under way: what becomes of it, and what does not change.
fn changed(app: App, profile: &Profile, planned: &Planned, (before, after): (&Progress, &Progress)) -> AnyView {
    let gentle = planned.notes.contains(&Note::Gentle);
    let stands = standing(after);
    let keep = move |()| {
        app.answers().drop_draft();
        app.frame().go(&Route::Plan);
    };
    let notes = planned.notes.iter().map(|it| view! { <li>{note(it)}</li> }).collect_view();
    view! {
        <PageHeader title=new_plan::CHANGED_TITLE>
            {stands}
            <p class="lead">{new_plan::GOES_ON}</p>
        </PageHeader>
        {gentle.then(|| view! { <Advice tier=Tier::Routine /> })}
        {changes(before, after)}
        {later(planned, after.phase)}
        {left_out(planned)}
        <Disclosure summary=new_plan::GOOD_TO_KNOW test="plan-notes"><ul>{notes}</ul></Disclosure>
        <div class="stack stack--tight">
            <Button kind=ButtonKind::Primary on_press=move |()| accept(app) wide=true test="accept-plan">{new_plan::USE}</Button>
            <Button kind=ButtonKind::Quiet on_press=keep wide=true test="keep-plan">{new_plan::KEEP}</Button>
        </div>
        <section class="stack"><h2>{new_plan::ANSWERS}</h2>{answers(profile)}</section>
    }.into_any()
}

fn accept(app: App) {
    app.answers().accept_proposal();
    app.frame().go(&Route::Today);
}
