//! The top of a page.

use leptos::html;
use leptos::prelude::*;

use super::focus::focus as give_focus;

use super::icon::{Icon, IconView};

/// The heading of a page. Focused on arrival so that screen readers say where one is.
#[component]
pub fn PageTitle(
    /// Its id, for groups that it labels.
    #[prop(into, optional)]
    id: Option<String>,
    /// Whether it takes focus when it appears: yes, except on the first page after loading.
    #[prop(default = true)]
    focus: bool,
    /// The words.
    #[prop(into)]
    text: Signal<String>,
) -> impl IntoView {
    let heading = NodeRef::<html::H1>::new();
    Effect::new(move |_| {
        if focus && let Some(heading) = heading.get() {
            give_focus(&heading);
        }
    });
    view! { <h1 id=id tabindex="-1" node_ref=heading>{move || text.get()}</h1> }
}

/// Heading, an optional way back above it, and what belongs below it.
#[component]
pub fn PageHeader(
    /// The heading.
    #[prop(into)]
    title: Signal<String>,
    /// Whether the heading takes focus when it appears.
    #[prop(default = true)]
    focus: bool,
    /// Where "back" leads and its words.
    #[prop(optional)]
    back: Option<(String, String)>,
    /// A few words in the same line.
    #[prop(into, optional)]
    beside: Option<Signal<String>>,
    /// A sentence or tags below the heading.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <header class="page__head">
            {back.map(|(href, label)| view! { <BackLink href label /> })}
            <div class="split page__title">
                <PageTitle focus text=title />
                {beside.map(|words| view! { <p class="quiet number">{words}</p> })}
            </div>
            {children.map(|children| children())}
        </header>
    }
}

/// The way back, keeping what was answered.
#[component]
pub fn BackLink(
    /// Where it leads.
    #[prop(into)]
    href: Signal<String>,
    /// Its words.
    #[prop(into)]
    label: String,
) -> impl IntoView {
    view! {
        <a class="back-link" href=move || href.get() data-test="back">
            <IconView icon=Icon::Back />
            {label}
        </a>
    }
}
