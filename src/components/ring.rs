//! A share as a ring with its number in the middle.

use leptos::prelude::*;

/// A ring with a number and a word. The drawing is hidden from screen readers; the number is plain text without a live region,
/// since seconds are not to be read out.
#[component]
pub fn Ring(
    /// The number, as text.
    #[prop(into)]
    number: Signal<String>,
    /// The word below it.
    #[prop(into, optional)]
    label: Signal<String>,
    /// How much of the ring is drawn, 0–1000; more counts as full.
    #[prop(into)]
    per_mille: Signal<u32>,
    /// Whether it is one of several on a page.
    #[prop(optional)]
    small: bool,
) -> impl IntoView {
    // With a path length of 1000 a share in per mille is a length.
    view! {
        <div class="ring" class=("ring--small", small)>
            <svg class="ring__drawing" viewBox="0 0 200 200" aria-hidden="true" focusable="false">
                <circle class="ring__track" cx="100" cy="100" r="92" />
                <circle
                    class="ring__share"
                    class=("ring__share--any", move || { per_mille.get() > 0 })
                    cx="100"
                    cy="100"
                    r="92"
                    pathLength="1000"
                    stroke-dasharray="1000"
                    stroke-dashoffset=move || 1000_u32.saturating_sub(per_mille.get()).to_string()
                />
            </svg>
            <div class="ring__text">
                <span class="ring__number">{move || number.get()}</span>
                <span class="ring__label">{move || label.get()}</span>
            </div>
        </div>
    }
}
