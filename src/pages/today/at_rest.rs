//! Pain at rest, on any day and as often as one likes.

use leptos::prelude::*;

use crate::components::{Button, Disclosure, PainScale};
use crate::stores::App;
use steadyback_words::en::screens::session::today::at_rest as text;
use steadyback_words::en::words;

/// The scale, folded, and what was noted today.
#[component]
pub fn AtRest() -> impl IntoView {
    let app = App::get();
    let chosen = RwSignal::new(None);
    let save = move |()| {
        if let Some(pain) = chosen.get_untracked() {
            chosen.set(None);
            app.journal().read_pain(pain);
        }
    };
    let today = move || text::today(&app.journal().pain_today());
    view! {
        <Disclosure summary=Signal::stored(text::TITLE.to_owned()) test="at-rest">
            <div class="stack">
                <PainScale name="rest-pain" legend=text::LEGEND word=words::pain_word selected=chosen
                    on_change=move |pain| chosen.set(Some(pain)) />
                <div class="actions">
                    <Button on_press=save disabled=Signal::derive(move || chosen.get().is_none()) test="rest-save">{text::SAVE}</Button>
                </div>
                <p class="quiet small" role="status" data-test="rest-pains">{today}</p>
            </div>
        </Disclosure>
    }
}
