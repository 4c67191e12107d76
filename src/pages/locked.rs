//! Exercise is closed: what to do first, then what was ticked, then how it opens again.

mod clearance;

use leptos::prelude::*;

pub use clearance::Clearance;

use super::signs::{call_elsewhere, call_here};
use crate::components::{CareCard, CareLevel, Icon, LinkButton, PageHeader};
use crate::route::Route;
use crate::stores::App;
use steadyback_rules::screening::{ASAS, Tier};
use steadyback_words::en::screening::{Advice as Text, advice, record, why};
use steadyback_words::en::screens::onboarding::locked;

/// What to do now, and why; there is no way past it.
#[component]
pub fn Locked(
    /// How urgently.
    tier: Tier,
) -> impl IntoView {
    view! {
        <div class="page">
            <PageHeader title=locked::TITLE />
            <Advice tier=tier />
            {signs()}
            <Clearance />
        </div>
    }
}

/// Whom to contact, how fast, and the steps meanwhile.
#[component]
pub fn Advice(
    /// How urgently.
    tier: Tier,
) -> impl IntoView {
    care(&advice(tier))
}

/// A care card with its advice.
pub fn care(advice: &Text) -> AnyView {
    let level = match advice.tier {
        Tier::Emergency => CareLevel::Emergency,
        Tier::Urgent => CareLevel::Urgent,
        Tier::Routine | Tier::Advice | Tier::Clear => CareLevel::Routine,
    };
    let (who, when) = (advice.who, advice.when);
    let numbers = (advice.tier == Tier::Emergency).then(|| view! { {call_here()} {call_elsewhere()} });
    let steps = advice.steps.iter().map(|step| view! { <li>{*step}</li> }).collect_view();
    view! {
        <CareCard level=level spoken_level=advice.spoken_level heading=advice.heading>
            <p class="strong">{who}</p>
            <p>{when}</p>
            {numbers}
            <ol>{steps}</ol>
        </CareCard>
    }
    .into_any()
}

fn signs() -> AnyView {
    let app = App::get();
    let rows = move || {
        let flags = app.answers().screening().map(|screening| screening.flags).unwrap_or_default();
        // The inflammatory pattern never closes exercise.
        let signs = flags.iter().filter(|sign| !ASAS.has(*sign));
        signs
            .map(|sign| view! { <div><dt class="strong">{record(sign)}</dt><dd class="quiet">{why(sign)}</dd></div> })
            .collect_view()
    };
    view! {
        <section class="stack">
            <h2>{locked::SIGNS}</h2>
            <dl class="stack" data-test="signs">{rows}</dl>
            <p>{locked::NO_DIAGNOSIS}</p>
            <p class="quiet small">{locked::SHOW}</p>
            {app.plan().has_plan().then(|| view! {
                <div class="actions"><LinkButton href=Route::TakeOut.href() icon=Icon::Print test="take-report">{locked::REPORT}</LinkButton></div>
            })}
        </section>
    }
    .into_any()
}
