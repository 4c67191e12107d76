//! Things to press: buttons that act, links that lead.

use leptos::prelude::*;

use super::icon::{Icon, IconView};

/// How much a button asks for attention. One primary a screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ButtonKind {
    /// The one thing to do here.
    Primary,
    /// Another thing to do here.
    #[default]
    Secondary,
    /// Least: text that can be pressed.
    Quiet,
    /// Stop, or say that it hurts.
    Stop,
}

impl ButtonKind {
    const fn class(self) -> &'static str {
        match self {
            Self::Primary => "btn btn--primary",
            Self::Secondary => "btn",
            Self::Quiet => "btn btn--quiet",
            Self::Stop => "btn btn--stop",
        }
    }
}

/// A button with words.
#[component]
pub fn Button(
    /// How much it asks for attention.
    #[prop(optional)]
    kind: ButtonKind,
    /// What a press does.
    #[prop(into)]
    on_press: Callback<()>,
    /// Whether it can not be pressed now.
    #[prop(into, optional)]
    disabled: Signal<bool>,
    /// A drawing before the words.
    #[prop(into, optional)]
    icon: Option<Icon>,
    /// Whether it takes the whole width.
    #[prop(optional)]
    wide: bool,
    /// Its name for tests.
    #[prop(into, optional)]
    test: Option<String>,
    /// The words.
    children: Children,
) -> impl IntoView {
    view! {
        <button
            type="button"
            class=kind.class()
            class=("btn--wide", wide)
            data-test=test
            disabled=move || disabled.get()
            on:click=move |_| on_press.run(())
        >
            {icon.map(|icon| view! { <IconView icon /> })}
            {children()}
        </button>
    }
}

/// A round button with a drawing alone: only for play, pause, next, back and close.
#[component]
pub fn RoundButton(
    /// How much it asks for attention.
    #[prop(optional)]
    kind: ButtonKind,
    /// The drawing; may change.
    #[prop(into)]
    icon: Signal<Icon>,
    /// What screen readers say; may change.
    #[prop(into)]
    label: Signal<String>,
    /// What a press does.
    #[prop(into)]
    on_press: Callback<()>,
    /// Its name for tests.
    #[prop(into, optional)]
    test: Option<String>,
) -> impl IntoView {
    view! {
        <button
            type="button"
            class=kind.class()
            class=("btn--round", true)
            data-test=test
            aria-label=move || label.get()
            on:click=move |_| on_press.run(())
        >
            <IconView icon />
        </button>
    }
}

/// A link that looks like a button.
#[component]
pub fn LinkButton(
    /// How much it asks for attention.
    #[prop(optional)]
    kind: ButtonKind,
    /// Where it leads.
    #[prop(into)]
    href: Signal<String>,
    /// A drawing before the words.
    #[prop(into, optional)]
    icon: Option<Icon>,
    /// Whether it takes the whole width.
    #[prop(optional)]
    wide: bool,
    /// Its name for tests.
    #[prop(into, optional)]
    test: Option<String>,
    /// The words.
    children: Children,
) -> impl IntoView {
    view! {
        <a class=kind.class() class=("btn--wide", wide) data-test=test href=move || href.get()>
            {icon.map(|icon| view! { <IconView icon /> })}
            {children()}
        </a>
    }
}
