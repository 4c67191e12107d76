//! A clinician's clearance, in two deliberate taps; after an emergency not before the next day.

use leptos::prelude::*;

use crate::components::{Button, Icon, IconView};
use crate::pages::about::next_page;
use crate::route::Route;
use crate::stores::App;
use steadyback_words::en::screens::onboarding::locked;
use steadyback_words::en::words::date_from;

const ERROR_ID: &str = "cleared-error";

/// The statement to tick and the button that opens exercise again, or from when on they are there.
#[component]
pub fn Clearance() -> impl IntoView {
    let app = App::get();
    let wait = Memo::new(move |_| {
        app.journal().day().zip(app.answers().clearance_from()).filter(|(today, from)| today < from)
    });
    view! {
        <section class="stack">
            <h2>{locked::CLEARANCE}</h2>
            {move || match wait.get() {
                Some((today, from)) => {
                    let day = date_from(today, from);
                    view! { <p data-test="clearance-later">{locked::later(&day)}</p> }.into_any()
                }
                None => view! { <Statement /> }.into_any(),
            }}
        </section>
    }
}

#[component]
fn Statement() -> impl IntoView {
    let app = App::get();
    let ticked = RwSignal::new(false);
    let tries = RwSignal::new(0_u32);
    let wrong = move || tries.get() > 0 && !ticked.get();
    let confirm = move |()| {
        tries.update(|tries| *tries += 1);
        if ticked.get_untracked() {
            app.answers().confirm_clearance();
            app.frame().go(&untrack(move || if app.plan().has_plan() { Route::Today } else { next_page(app) }));
        }
    };
    view! {
        <div class="choice" class=("choice--wrong", wrong)>
            <div role="alert">
                // Made anew at each try, so that it is read out again.
                <For each=move || wrong().then(|| tries.get()) key=|tries| *tries let:_tries>
                    <p class="field__error" id=ERROR_ID><IconView icon=Icon::Warning /> <span>{locked::NOT_TICKED}</span></p>
                </For>
            </div>
            <label class="choice__option">
                <input
                    type="checkbox"
                    id="cleared-tick"
                    data-test="cleared-tick"
                    aria-describedby=move || wrong().then_some(ERROR_ID)
                    prop:checked=move || ticked.get()
                    on:change=move |event| ticked.set(event_target_checked(&event))
                />
                <span>{locked::STATEMENT}</span>
            </label>
        </div>
        <Button on_press=confirm test="cleared">{locked::CONFIRM}</Button>
    }
}
