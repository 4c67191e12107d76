//! A sentence that deserves notice, with at most one thing to do about it.

use leptos::prelude::*;

use super::icon::{Icon, IconView};

/// What kind of news.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NoticeKind {
    /// Worth knowing.
    #[default]
    Info,
    /// Went well.
    Good,
    /// Take care.
    Caution,
}

/// A banner. With `live` it is read out when it appears.
#[component]
pub fn Notice(
    /// What kind of news.
    #[prop(optional)]
    kind: NoticeKind,
    /// Whether it appears while the page is already open.
    #[prop(optional)]
    live: bool,
    /// Buttons or links below the text.
    #[prop(optional)]
    action: Option<AnyView>,
    /// Its name for tests.
    #[prop(into, optional)]
    test: Option<String>,
    /// The text.
    children: Children,
) -> impl IntoView {
    let (class, icon) = match kind {
        NoticeKind::Info => ("notice", Icon::Info),
        NoticeKind::Good => ("notice notice--good", Icon::Check),
        NoticeKind::Caution => ("notice notice--caution", Icon::Warning),
    };
    view! {
        <div class=class role=live.then_some("status") data-test=test>
            <IconView icon />
            <div class="notice__body">{children()}</div>
            {action.map(|action| view! { <div class="notice__action">{action}</div> })}
        </div>
    }
}
