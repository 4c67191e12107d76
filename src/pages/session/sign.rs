//! A danger sign in the middle of a session: what to do is said at once, and the session ends with what was done.

use leptos::prelude::*;

use super::Over;
use crate::components::{Button, ButtonKind, CheckTree, PageTitle};
use crate::pages::signs::{GetHelp, branches, call_elsewhere};
use crate::route::Route;
use crate::stores::App;
use steadyback_catalogue::enum_set::EnumSet;
use steadyback_words::en::screens::guide::sign as text;
use steadyback_words::en::screens::session::player;

/// Over the session, which stands still meanwhile.
#[component]
pub fn Sign(
    /// What lies over the session.
    over: RwSignal<Over>,
) -> impl IntoView {
    let app = App::get();
    let (signs, open) = (RwSignal::new(None::<u64>), RwSignal::new(0_u64));
    let asked = branches(&untrack(move || app.answers().session_signs()));
    let told = move || EnumSet::from_bits(signs.get().unwrap_or_default()).unwrap_or_default();
    let send = move |()| {
        let told = untrack(told);
        app.answers().report_signs(told);
        app.frame().go(&Route::Today);
    };
    view! {
        <main class="stage" id="main" data-test="sign-panel">
            <div class="stage__bar"><span class="quiet">{player::IN_SESSION}</span></div>
            <div class="stage__body stack">
                <PageTitle text=text::TITLE />
                <p>{text::TEXT}</p>
                <CheckTree name="worry" legend=text::LEGEND branches=asked selected=signs on_change=move |now| signs.set(now) open />
                <Show when=move || !told().is_empty()>{call_elsewhere()}</Show>
            </div>
            <div class="stage__foot">
                <Show when=move || !told().is_empty()><GetHelp on_press=send label=text::SEND /></Show>
                <Button kind=ButtonKind::Quiet wide=true on_press=move |()| over.set(Over::Nothing) test="no-sign">
                    {move || if told().is_empty() { text::BACK } else { text::UNTICK }}
                </Button>
            </div>
        </main>
    }
}
