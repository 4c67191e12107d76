//! Moving a session to another day of its week.

use chrono::{Datelike, NaiveDate};
use leptos::prelude::*;

use super::press::{choices, said};
use crate::components::PageHeader;
use crate::pages::week::week;
use crate::route::Route;
use crate::stores::{App, Chosen};
use steadyback_rules::journal::Own;
use steadyback_rules::plan::DayKind;
use steadyback_rules::progression::Progress;
use steadyback_words::en::screens::{change as text, plan as plan_text};
use steadyback_words::en::words;

/// The sessions that are left this week, each with the days that it can be moved to.
#[component]
pub fn MoveSession() -> impl IntoView {
    let chosen: RwSignal<Option<Chosen>> = RwSignal::new(None);
    view! {
        <div class="page" data-test="move-page">
            <PageHeader title=text::MOVE back=(Route::Plan.href(), plan_text::TITLE.to_owned())>
                <p class="lead">{text::MOVE_LEAD}</p>
            </PageHeader>
            {said(chosen)}
            {choices(move |progress| shown(progress, chosen))}
        </div>
    }
}

fn shown(progress: &Progress, chosen: RwSignal<Option<Chosen>>) -> AnyView {
    let plan = &progress.plan;
    let week_now = plan.week_of(progress.today);
    let days: Vec<NaiveDate> =
        progress.today.iter_days().take(7).take_while(|day| plan.week_of(*day) == week_now).collect();
    let sessions = days.iter().filter(|day| progress.day(**day) == DayKind::Strength);
    let sessions: Vec<AnyView> = sessions.filter_map(|from| session(progress, *from, &days, chosen)).collect();
    let nothing = sessions.is_empty().then(|| view! { <p class="quiet">{text::NOTHING_TO_MOVE}</p> });
    view! { {week(progress)}{nothing}{sessions} }.into_any()
}

fn session(
    progress: &Progress,
    from: NaiveDate,
    days: &[NaiveDate],
    chosen: RwSignal<Option<Chosen>>,
) -> Option<AnyView> {
    let app = App::get();
    let open = days.iter().copied().filter(|to| progress.may(Own::Move { from, to: *to }).is_ok());
    let chips: Vec<_> = open
        .map(|to| {
            let tap = move |_| {
                if let Some(done) = app.plan().choose_own(Own::Move { from, to }) {
                    chosen.set(Some(done));
                }
            };
            let name = format!("move-{}-{}", from.weekday().num_days_from_monday(), to.weekday().num_days_from_monday());
            view! { <button type="button" class="chip" data-test=name on:click=tap>{words::weekday(to.weekday())}</button> }
        })
        .collect();
    (!chips.is_empty()).then(|| {
        view! {
            <section class="stack stack--tight" data-test="movable">
                <h2>{text::session_of(from)}</h2>
                <div class="chips">{chips}</div>
            </section>
        }
        .into_any()
    })
}
