//! Putting an exercise in: what the plan does not have, part by part, with what goes with it.

use leptos::prelude::*;

use super::PARTS;
use super::press::{Preview, choices, press, said};
use crate::components::{LinkButton, Notice, PageHeader};
use crate::route::Route;
use crate::stores::Chosen;
use steadyback_rules::journal::Own;
use steadyback_rules::progression::{Progress, Refusal};
use steadyback_words::en::screens::{change as text, plan as plan_text};

/// What can be put in.
#[component]
pub fn PutIn() -> impl IntoView {
    let chosen: RwSignal<Option<Chosen>> = RwSignal::new(None);
    view! {
        <div class="page" data-test="put-in-page">
            <PageHeader title=text::PUT_IN back=(Route::Plan.href(), plan_text::TITLE.to_owned())>
                <p class="lead">{text::PUT_IN_LEAD}</p>
            </PageHeader>
            {said(chosen)}
            {choices(move |progress| shown(progress, chosen))}
        </div>
    }
}

fn shown(progress: &Progress, chosen: RwSignal<Option<Chosen>>) -> AnyView {
    let mut full = false;
    let parts =
        PARTS.map(|part| {
            let mut rows = Vec::new();
            for exercise in progress.additions(part) {
                let own = Own::PutIn { exercise, part };
                match progress.may(own) {
                    Ok(()) => rows.push(press(progress, own, Preview::of(""), chosen)),
                    Err(Refusal::Minutes | Refusal::Full) => full = true,
                    Err(_) => {}
                }
            }
            (!rows.is_empty()).then(|| view! {
            <section class="stack stack--tight"><h2>{text::part(part)}</h2><ul class="rows">{rows}</ul></section>
        })
        });
    let offered = parts.iter().any(Option::is_some);
    let full = (full && !offered).then(|| {
        let way = view! { <LinkButton href=Route::Plan.href()>{text::TO_PLAN}</LinkButton> }.into_any();
        view! { <Notice action=way test="full"><p>{text::FULL}</p></Notice> }
    });
    view! { {full}{parts.into_iter().flatten().collect_view()} }.into_any()
}
