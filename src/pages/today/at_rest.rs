//! Pain at rest, on any day and as often as one likes.

use leptos::prelude::*;

use crate::components::{Disclosure, PainScale};
use crate::stores::App;
use steadyback_words::en::screens::session::today::at_rest as text;
use steadyback_words::en::words;

/// The scale, folded, and what was noted today.
#[component]
pub fn AtRest() -> impl IntoView {
    let app = App::get();
    let selected = RwSignal::new(None);
    let note = move |pain| {
        selected.set(Some(pain));
        app.journal().read_pain(pain);
    };
    let today = move || text::today(&app.journal().pain_today());
    view! {
        <Disclosure summary=Signal::stored(text::TITLE.to_owned()) test="at-rest">
            <div class="stack">
                <PainScale name="rest-pain" legend=text::LEGEND word=words::pain_word selected=selected on_change=note />
                <p class="quiet small" role="status" data-test="rest-pains">{today}</p>
            </div>
        </Disclosure>
    }
}
