//! Deleting everything, in two steps.

use leptos::prelude::*;

use crate::components::{Button, ButtonKind, Notice, NoticeKind};
use crate::route::Route;
use crate::stores::App;
use steadyback_words::en::screens::transfer::wipe as text;

/// Delete everything on this device.
#[component]
pub fn Wipe() -> impl IntoView {
    let app = App::get();
    let asked = RwSignal::new(false);
    let wipe = move |()| {
        app.transfer().wipe();
        app.transfer().look_at_backups();
        app.frame().go(&Route::Welcome);
    };
    let action = move || {
        view! {
            <Button kind=ButtonKind::Stop on_press=wipe test="wipe-confirm">{text::CONFIRM}</Button>
            <Button on_press=move |()| asked.set(false) test="wipe-keep">{text::KEEP}</Button>
        }
        .into_any()
    };
    view! {
        <section class="stack">
            <h2>{text::TITLE}</h2>
            {move || if asked.get() {
                view! { <Notice kind=NoticeKind::Caution live=true action=action() test="wipe-sure"><p>{text::SURE}</p></Notice> }.into_any()
            } else {
                view! {
                    <div class="actions">
                        <Button on_press=move |()| asked.set(true) test="wipe">{text::DELETE}</Button>
                    </div>
                }.into_any()
            }}
        </section>
    }
}
