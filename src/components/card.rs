//! A box around things that can be acted on.

use leptos::prelude::*;

/// A card. With `href` the whole card leads there by its title.
#[component]
pub fn Card(
    /// Its heading.
    #[prop(into, optional)]
    title: Option<String>,
    /// Where it leads.
    #[prop(into, optional)]
    href: Option<String>,
    /// Whether it is the one that matters most.
    #[prop(optional)]
    accent: bool,
    /// Its name for tests.
    #[prop(into, optional)]
    test: Option<String>,
    children: Children,
) -> impl IntoView {
    let title = title.map(|title| match href {
        Some(href) => view! { <h2 class="card__title"><a href=href>{title}</a></h2> }.into_any(),
        None => view! { <h2 class="card__title">{title}</h2> }.into_any(),
    });
    view! {
        <section class="card" class=("card--accent", accent) data-test=test>
            {title}
            {children()}
        </section>
    }
}
