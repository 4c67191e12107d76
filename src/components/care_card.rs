//! Whom to contact and how fast, after the NHS care card. Never inside question pages, few on a page.

use leptos::prelude::*;

use super::icon::{Icon, IconView};

/// How fast help is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CareLevel {
    /// At once.
    Emergency,
    /// Within a day.
    Urgent,
    /// When convenient.
    Routine,
}

/// Advice to contact someone. The level is said in words, not only shown by colour.
#[component]
pub fn CareCard(
    /// How fast.
    level: CareLevel,
    /// The level for screen readers, such as "Urgent advice".
    #[prop(into)]
    spoken_level: String,
    /// Whom to contact, when.
    #[prop(into)]
    heading: String,
    /// Why, and how.
    children: Children,
) -> impl IntoView {
    let (class, name, icon) = match level {
        CareLevel::Emergency => ("care-card care-card--emergency", "emergency", Icon::Emergency),
        CareLevel::Urgent => ("care-card care-card--urgent", "urgent", Icon::Warning),
        CareLevel::Routine => ("care-card", "routine", Icon::Info),
    };
    view! {
        <section class=class data-test=format!("care-{name}")>
            <div class="care-card__head">
                <IconView icon />
                <h2><span class="visually-hidden">{spoken_level}": "</span>{heading}</h2>
            </div>
            <div class="care-card__body">{children()}</div>
        </section>
    }
}
