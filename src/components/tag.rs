//! A word or two that mark something: a verdict, a change, a place in the plan.

use leptos::prelude::*;

use super::icon::{Icon, IconView};

/// What it says by colour, beside saying it in words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TagKind {
    /// Nothing.
    #[default]
    Plain,
    /// News.
    Accent,
    /// Fine.
    Good,
    /// Take it easier.
    Caution,
    Stop,
}

/// A small label.
#[component]
pub fn Tag(
    /// Its colour.
    #[prop(optional)]
    kind: TagKind,
    /// A drawing before the words; verdicts always have one.
    #[prop(into, optional)]
    icon: Option<Icon>,
    /// The words.
    children: Children,
) -> impl IntoView {
    let class = match kind {
        TagKind::Plain => "tag",
        TagKind::Accent => "tag tag--accent",
        TagKind::Good => "tag tag--good",
        TagKind::Caution => "tag tag--caution",
        TagKind::Stop => "tag tag--stop",
    };
    view! { <span class=class>{icon.map(|icon| view! { <IconView icon /> })}{children()}</span> }
}
