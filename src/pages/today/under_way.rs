//! A session that was left, and one that was dropped.

use leptos::prelude::*;

use super::flare::FlareButton;
use crate::components::focus::focus;
use crate::components::{Button, ButtonKind, Card, Icon, LinkButton, Notice};
use crate::route::Route;
use crate::stores::App;
use steadyback_rules::session::Event;
use steadyback_words::en::screens::session::today as text;

/// It waits where it was left.
pub fn under_way(app: App, flare: RwSignal<bool>) -> AnyView {
    view! {
        <Card title=text::UNDER_WAY accent=true test="under-way">
            <p>{text::UNDER_WAY_TEXT}</p>
            <div class="actions">
                <Button on_press=move |()| { app.session().session_event(Event::EndEarly); app.frame().go(&Route::Session); } test="finish-early">
                    {text::FINISH_EARLY}
                </Button>
                <Button kind=ButtonKind::Quiet on_press=move |()| app.session().discard_session() test="discard">{text::DISCARD}</Button>
            </div>
            <div class="thumb">
                <LinkButton kind=ButtonKind::Primary wide=true href=Route::Session.href() icon=Icon::Play test="resume">
                    {text::RESUME}
                </LinkButton>
                <FlareButton asking=flare />
            </div>
        </Card>
    }
    .into_any()
}

/// A session was dropped by a tap that may have been a slip: the focus goes where it can be taken back, and with it the page.
#[component]
pub fn Dropped() -> impl IntoView {
    let app = App::get();
    let place = NodeRef::<leptos::html::Div>::new();
    Effect::new(move |_| {
        if let Some(place) = place.get() {
            focus(&place);
        }
    });
    let back = view! {
        <Button on_press=move |()| app.session().take_back() test="take-back">{text::TAKE_BACK}</Button>
    };
    view! {
        <div tabindex="-1" node_ref=place>
            <Notice live=true test="dropped" action=back.into_any()>{text::DROPPED}</Notice>
        </div>
    }
}
