//! What stands in the app's place while another tab has what is stored.

use leptos::prelude::*;

use crate::components::{Button, ButtonKind, PageTitle};
use crate::stores::{Ownership, session_waits};
use steadyback_words::en::screens::frame;
use steadyback_words::en::screens::storage::elsewhere as text;

/// It is open in another tab.
#[component]
pub fn Elsewhere(
    /// Takes it over.
    ownership: Ownership,
    /// What was done here last was not kept.
    lost: bool,
) -> impl IntoView {
    ownership.ask_when_seen();
    view! {
        <main class="stage" id="main" data-test="elsewhere">
            <div class="stage__bar"><span class="shell__name">{frame::NAME}</span></div>
            <div class="stage__body stack">
                <PageTitle text=text::TITLE />
                <p class="lead">{text::TEXT}</p>
                {session_waits().then(|| view! { <p>{text::SESSION}</p> })}
                {lost.then(|| view! { <p role="alert" data-test="elsewhere-lost">{text::LOST}</p> })}
            </div>
            <div class="stage__foot stack">
                <Button kind=ButtonKind::Primary wide=true on_press=move |()| ownership.take() test="take-over">
                    {text::TAKE}
                </Button>
            </div>
        </main>
    }
}
