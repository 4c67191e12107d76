//! The plan: where it stands, this week, what is done and why, and the sixteen weeks.

mod ahead;
mod items;
pub mod week;
mod weeks;

use leptos::prelude::*;

use crate::components::{Button, Fold, Icon, LinkButton, Notice, NoticeKind, PageHeader};
use crate::dom::{View, view};
use crate::domain::progression::Progress;
use crate::pages::change::own_hand;
use crate::route::Route;
use crate::state::App;
use crate::text::en::plan as phases;
use crate::text::en::screens::plan as text;
use items::items;
use week::week;
use weeks::weeks;

/// The plan.
#[component]
pub fn PlanPage() -> View {
    let app = App::get();
    view! {
        <div class="page page--wide">
            <PageHeader title=text::TITLE />
            {move || app.progress().map(|progress| shown(app, &progress))}
        </div>
    }
}

fn shown(app: App, progress: &Progress) -> View {
    let change = move |()| {
        app.reopen_profile();
        app.go(&Route::About(0));
    };
    let looking = progress.clone();
    view! {
        <div class="columns columns--even">
            <div class="stack stack--loose">
                {standing(progress)}
                {week(progress)}
                {weeks(progress)}
            </div>
            <div class="stack stack--loose">
                {items(progress)}
                {own_hand(progress)}
                <Fold summary=text::ahead::TITLE.to_owned() test="ahead-fold" make=Callback::new(move |()| ahead::ahead(&looking)) />
                <div class="actions">
                    <LinkButton href=Route::Share.href() icon=Icon::Share test="share">{text::SHARE}</LinkButton>
                    <LinkButton href=Route::Programme.href() icon=Icon::Plan test="choose-programme">{text::programme::TITLE}</LinkButton>
                    <Button on_press=change icon=Icon::Settings test="change-answers">{text::CHANGE}</Button>
                </div>
            </div>
        </div>
    }
}

/// Week and phase, and what has to be met for the next.
fn standing(progress: &Progress) -> View {
    let (plan, phase, today) = (&progress.plan, progress.phase, progress.today);
    let lighter = progress.is_deload(today) && plan.strength_days() > 0;
    let test_day = weeks::test_day(plan, plan.week_of(today));
    view! {
        <section class="stack stack--tight" data-test="standing">
            <p class="quiet number" data-test="week-of">{text::week_of(plan.week_of(today))}</p>
            <h2 data-test="phase">{text::phase(phase)}</h2>
            <p>{phases::phase_purpose(phase)}</p>
            <p class="quiet small">{text::minutes(plan.minutes.minutes())}</p>
            {lighter.then(|| view! { <Notice test="lighter-week"><p>{text::lighter(test_day)}</p></Notice> })}
            {progress.flare.map(|_| view! { <Notice kind=NoticeKind::Caution test="flare"><p>{text::FLARE}</p></Notice> })}
            {progress.limits.gentle.then(|| view! { <Notice kind=NoticeKind::Caution test="gentle"><p>{text::GENTLE}</p></Notice> })}
            <h3>{text::NEXT}</h3>
            <p data-test="phase-goal">{phases::phase_goal(phase)}</p>
        </section>
    }
}
