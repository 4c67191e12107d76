//! "My back is flaring up", and the way back.

use leptos::html;
use leptos::prelude::*;

use crate::components::focus::focus;
use crate::components::{Button, ButtonKind, Card, Icon};
use crate::stores::App;
use steadyback_words::en::screens::session::today as text;

/// Says that there is one: one tap, which asks once.
#[component]
pub fn FlareButton(
    /// Whether it is being asked about.
    asking: RwSignal<bool>,
    /// Whether it is said in full.
    #[prop(optional)]
    whole: bool,
) -> impl IntoView {
    let app = App::get();
    let words = if whole { text::FLARE } else { text::FLARE_SHORT };
    let quiet = move || app.plan().progress().is_some_and(|progress| progress.flare.is_none());
    view! {
        <Show when=quiet>
            <Button icon=Icon::Warning kind=ButtonKind::Stop on_press=move |()| asking.set(true) wide=whole test="flare">{words}</Button>
        </Show>
    }
}

/// The flare: whether there is one, living with it, saying that it has settled.
#[component]
pub fn Flare(
    /// Whether it is being asked about.
    asking: RwSignal<bool>,
) -> impl IntoView {
    let app = App::get();
    let place = NodeRef::<html::Div>::new();
    Effect::new(move |_| {
        if asking.get()
            && let Some(place) = place.get()
        {
            focus(&place);
        }
    });
    move || {
        let progress = app.plan().progress();
        let flare = progress.as_ref().and_then(|progress| progress.flare);
        match (flare, progress.zip(app.journal().day())) {
            (Some(_), Some((progress, day))) => view! {
                <Card title=text::FLARE_ON test="flare-on">
                    <p>{text::FLARE_ON_TEXT}</p>
                    {if progress.flare_may_end(day) {
                        view! { <Button on_press=move |()| app.plan().end_flare() test="flare-end">{text::SETTLED}</Button> }.into_any()
                    } else {
                        view! { <p class="quiet">{text::SETTLED_LATER}</p> }.into_any()
                    }}
                </Card>
            }
            .into_any(),
            _ if asking.get() => view! {
                <div tabindex="-1" node_ref=place>
                    <Card title=text::FLARE test="flare-ask">
                        <p>{text::FLARE_TEXT}</p>
                        <div class="actions">
                            <Button kind=ButtonKind::Primary on_press=move |()| { asking.set(false); app.plan().begin_flare(); } test="flare-yes">
                                {text::FLARE_YES}
                            </Button>
                            <Button kind=ButtonKind::Quiet on_press=move |()| asking.set(false) test="flare-no">{text::FLARE_NO}</Button>
                        </div>
                    </Card>
                </div>
            }
            .into_any(),
            _ => ().into_any(),
        }
    }
}
