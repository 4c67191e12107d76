//! The one thing to do on these pages: to a plan of one's own, or to choose for the one there is.

use leptos::prelude::*;

use crate::components::{ButtonKind, LinkButton};
use crate::pages::about::next_page;
use crate::route::Route;
use crate::stores::App;
use steadyback_rules::screening::Access;
use steadyback_words::en::screens::onboarding::welcome;
use steadyback_words::en::screens::programmes as text;
use steadyback_words::en::screens::transfer::import;

/// The main button, in reach of the thumb.
pub fn way_on(app: App) -> AnyView {
    let (locked, planned) = (matches!(app.answers().access(), Some(Access::Locked(_))), app.plan().has_plan());
    let (to, words) = match (locked, planned) {
        (true, _) => (Route::Today, import::LOCKED_GO),
        (false, true) => (Route::Programme, text::CHOOSE),
        (false, false) if app.answers().is_half_way() => (next_page(app), welcome::GO_ON),
        (false, false) => (next_page(app), welcome::START),
    };
    // Above the tabs, where there are any.
    let class = if planned { "thumb" } else { "stage__foot" };
    view! {
        <div class=class>
            <LinkButton kind=ButtonKind::Primary href=to.href() wide=true test="make-plan">{words}</LinkButton>
        </div>
    }
    .into_any()
}
