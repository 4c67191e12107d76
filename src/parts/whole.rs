//! The app around all screens: what is stored, the rules, and the frame.

use leptos::prelude::*;
use leptos::wasm_split::SplitLoaderError;

use crate::app::Root;

/// Hands the part over; with the feature `split` it is fetched first.
///
/// # Errors
/// When it cannot be fetched.
#[cfg_attr(feature = "split", leptos::wasm_split::wasm_split(whole, wasm_split_path = ::leptos::wasm_split, fallible))]
#[allow(clippy::unnecessary_wraps, reason = "the error is what the loader puts in its place")]
pub fn whole() -> Result<super::MakeApp, SplitLoaderError> {
    Ok(made)
}

fn made() -> AnyView {
    view! { <Root /> }.into_any()
}
