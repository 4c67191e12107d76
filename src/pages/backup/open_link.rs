//! A plan link that was sent as text.

use leptos::prelude::*;

use crate::components::{Button, Icon, IconView};
use crate::route::Route;
use crate::stores::App;
use steadyback_words::en::screens::transfer::link as text;

/// A field for a plan link.
#[component]
pub fn OpenLink() -> impl IntoView {
    let app = App::get();
    let pasted = RwSignal::new(String::new());
    // How often in a row it was no link.
    let wrong = RwSignal::new(0_u32);
    let open = move || match plan_of(app, &pasted.get_untracked()) {
        Some(route) => app.frame().go(&route),
        None => wrong.update(|times| *times += 1),
    };
    view! {
        <section class="stack stack--tight">
            <h2>{text::TITLE}</h2>
            <div class="field">
                <label class="field__label" for="paste-link">{text::LABEL}</label>
                // Made anew at each try, so that it is read out again.
                <div role="alert">
                    <For each=move || Some(wrong.get()).filter(|times| *times > 0) key=|times| *times let:_times>
                        <p class="field__error" id="paste-link-error" data-test="paste-link-error">
                            <IconView icon=Icon::Warning />
                            <span>{text::ERROR}</span>
                        </p>
                    </For>
                </div>
                <input
                    class="input"
                    type="text"
                    inputmode="url"
                    autocomplete="off"
                    autocapitalize="off"
                    spellcheck="false"
                    id="paste-link"
                    data-test="paste-link"
                    aria-describedby=move || (wrong.get() > 0).then_some("paste-link-error")
                    aria-invalid=move || (wrong.get() > 0).then_some("true")
                    prop:value=move || pasted.get()
                    on:input=move |event| {
                        wrong.set(0);
                        pasted.set(event_target_value(&event));
                    }
                    on:keydown=move |event| if event.key() == "Enter" { open() }
                />
            </div>
            <div class="actions">
                <Button on_press=move |()| open() test="open-link">{text::GO}</Button>
            </div>
        </section>
    }
}

/// The plan that a text names: messengers break long links into lines, and people write before and after them.
fn plan_of(app: App, text: &str) -> Option<Route> {
    let (_, rest) = text.split_once("#/p/")?;
    let joined: String = rest.split_whitespace().collect();
    let word = rest.split_whitespace().next()?.to_owned();
    let good = |payload: &String| untrack(|| app.transfer().preview(payload)).is_ok();
    Some(Route::Import([word, joined.clone()].into_iter().find(good).unwrap_or(joined)))
}
