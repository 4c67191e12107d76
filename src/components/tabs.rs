//! The four places of the app: a bar at the bottom of a phone, a rail beside the page on wide screens.

use leptos::prelude::*;

use super::icon::{Icon, IconView};

/// One place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tab {
    /// Its drawing.
    pub icon: Icon,
    /// Its word.
    pub label: String,
    /// Where it leads.
    pub href: String,
}

/// The navigation.
#[component]
pub fn Tabs(
    /// Its name for screen readers.
    #[prop(into)]
    label: String,
    /// The places in order.
    tabs: Vec<Tab>,
    /// Which of them the person is in, if any.
    current: impl Fn() -> Option<usize> + Copy + Send + Sync + 'static,
) -> impl IntoView {
    view! {
        <nav class="tabs" aria-label=label>
            <ul class="tabs__list">
                {tabs
                    .into_iter()
                    .enumerate()
                    .map(|(place, Tab { icon, label, href })| {
                        let here = move || (current() == Some(place)).then_some("page");
                        view! {
                            <li>
                                <a class="tabs__link" href=href aria-current=here data-test=format!("tab-{place}")>
                                    <IconView icon />
                                    <span>{label}</span>
                                </a>
                            </li>
                        }
                    })
                    .collect_view()}
            </ul>
        </nav>
    }
}
