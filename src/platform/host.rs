//! What whoever hosts the app has written into its page.

use leptos::prelude::document;

/// The content of a `meta` of this name; `None` where there is none, or nothing in it.
pub fn meta(name: &str) -> Option<String> {
    let tag = document().query_selector(&format!("meta[name='{name}']")).ok()??;
    tag.get_attribute("content").map(|text| text.trim().to_owned()).filter(|text| !text.is_empty())
}
