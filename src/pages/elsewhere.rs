//! What stands in a session's place, or above it, because of what happens outside it: it is open in another tab, or what is done
//! cannot be kept.

use leptos::prelude::*;

use super::banners::trouble_banner;
use crate::components::{Button, ButtonKind, LinkButton, PageTitle};
use crate::route::Route;
use crate::state::App;
use steadyback_words::en::screens::storage::elsewhere as text;

/// The session is open in another tab.
#[component]
pub fn Elsewhere() -> impl IntoView {
    let app = App::get();
    // That tab may be gone by now.
    app.claim_session();
    view! {
        <main class="stage" id="main" data-test="elsewhere">
            <div class="stage__body stack">
                <PageTitle text=text::TITLE />
                <p>{text::TEXT}</p>
            </div>
            <div class="stage__foot stack">
                <Button kind=ButtonKind::Primary wide=true on_press=move |()| app.take_session_over() test="take-over">
                    {text::TAKE}
                </Button>
                <LinkButton href=Route::Today.href() test="elsewhere-back">{text::BACK}</LinkButton>
            </div>
        </main>
    }
}

/// What could not be kept, said above a session.
#[component]
pub fn SessionNews() -> impl IntoView {
    let app = App::get();
    view! {
        <aside aria-label=text::NEWS>
            {move || app.trouble().map(|trouble| trouble_banner(app, trouble))}
        </aside>
    }
}
