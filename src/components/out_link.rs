//! A link out of the app.

use leptos::prelude::*;

use super::icon::{Icon, IconView};

/// A link that leaves the app, and says so: by an arrow, and in words for screen readers. What is there learns nothing of where one was.
#[component]
pub fn OutLink(
    #[prop(into)] href: String,
    /// What screen readers say after its words.
    leaves: &'static str,
    /// The words.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    view! {
        <a class="out-link" href=href target="_blank" rel="noopener noreferrer">
            <span>{text}<span class="visually-hidden">" ("{leaves}")"</span></span>
            <IconView icon=Icon::Out />
        </a>
    }
}
