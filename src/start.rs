//! The start: somebody new reads the welcome page while the app is fetched; for everybody else it is fetched at once.

use std::time::Duration;

use leptos::ev;
use leptos::prelude::*;

use crate::later_screens::screens_part;
use crate::pages::bar::Bar;
use crate::pages::welcome::WelcomePage;
use crate::platform::{clock, location, storage, window};
use crate::route::Route;
use crate::title::full;
use crate::whole_app::{WholeApp, app_part};
use steadyback_words::en::screens::frame;
use steadyback_words::en::screens::onboarding::welcome;

/// After a start; most first screens stand by then. All parts that are not here yet are fetched then, so that everything is there
/// without a network.
const CALM: Duration = Duration::from_secs(1);

/// The welcome page or the app, whichever is wanted, with the parts that both wait for.
#[component]
pub fn Start() -> impl IntoView {
    let (app, screens) = (app_part(), screens_part());
    provide_context(app);
    provide_context(screens);
    let fetch_all = move || {
        app.fetch();
        screens.fetch();
    };
    set_timeout(fetch_all, CALM);
    let wanted = RwSignal::new(!is_new());
    let listener = window_event_listener(ev::hashchange, move |_| wanted.set(true));
    on_cleanup(move || listener.remove());
    view! { <Show when=move || wanted.get() fallback=NewPerson><WholeApp /></Show> }
}

/// Whether nothing is stored and nothing in particular is asked for. Where storage or the date is out of reach, the app has more to say.
fn is_new() -> bool {
    let nothing_stored = clock::date_and_hour().is_some() && storage::keys().is_ok_and(|keys| keys.is_empty());
    nothing_stored && ["", "#", "#/", "#/today", "#/start"].contains(&location::hash().as_str())
}

/// The welcome page in its frame, without the app.
#[component]
fn NewPerson() -> impl IntoView {
    window::set_title(&full(frame::title::WELCOME));
    window::remove_shell();
    view! {
        <div class="shell">
            <Bar help=false />
            <main class="shell__main" id="main">
                <WelcomePage href=Route::Screening(0).href() start=welcome::START.to_owned() />
            </main>
        </div>
    }
}
