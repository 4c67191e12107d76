//! "My back is flaring up", and the way back.

use leptos::prelude::*;

use crate::components::{Button, ButtonKind, Card, Icon};
use crate::stores::App;
use steadyback_words::en::screens::session as text;

/// The flare: saying so, living with it, saying that it has settled.
#[component]
pub fn Flare() -> impl IntoView {
    let app = App::get();
    let asking = RwSignal::new(false);
    move || {
        let progress = app.plan().progress();
        let flare = progress.as_ref().and_then(|progress| progress.flare);
        match (flare, progress.zip(app.journal().day())) {
            (Some(_), Some((progress, day))) => view! {
                <Card title=text::today::FLARE_ON test="flare-on">
                    <p>{text::today::FLARE_ON_TEXT}</p>
                    {if progress.flare_may_end(day) {
                        view! { <Button on_press=move |()| app.plan().end_flare() test="flare-end">{text::today::SETTLED}</Button> }.into_any()
                    } else {
                        view! { <p class="quiet">{text::today::SETTLED_LATER}</p> }.into_any()
                    }}
                </Card>
            }.into_any(),
            _ if asking.get() => view! {
                <Card title=text::today::FLARE test="flare-ask">
                    <p>{text::today::FLARE_TEXT}</p>
                    <div class="actions">
                        <Button kind=ButtonKind::Primary on_press=move |()| { asking.set(false); app.plan().begin_flare(); } test="flare-yes">
                            {text::today::FLARE_YES}
                        </Button>
                        <Button kind=ButtonKind::Quiet on_press=move |()| asking.set(false) test="flare-no">{text::today::FLARE_NO}</Button>
                    </div>
                </Card>
            }.into_any(),
            _ => view! {
                <Button icon=Icon::Warning on_press=move |()| asking.set(true) test="flare">{text::today::FLARE}</Button>
            }.into_any(),
        }
    }
}
