//! The app around all screens: what is stored, the rules, and the frame.

use leptos::prelude::*;
use leptos::wasm_split::SplitLoaderError;

use crate::app::Root;
use crate::parts::{Part, fill, part, when_here};

pub type MakeApp = fn() -> AnyView;

/// The part with it, not here yet.
pub fn app_part() -> Part<MakeApp> {
    Part::new(|state| fill(state, part!(whole())))
}

/// The app, as soon as it is here.
#[component]
pub fn WholeApp() -> impl IntoView {
    let part: Part<MakeApp> = expect_context();
    when_here(part, |make| make())
}

/// Hands the part over; with the feature `split` it is fetched first.
///
/// # Errors
/// When it cannot be fetched.
#[cfg_attr(feature = "split", leptos::wasm_split::wasm_split(whole, wasm_split_path = ::leptos::wasm_split, fallible))]
#[allow(clippy::unnecessary_wraps, reason = "the error is what the loader puts in its place")]
fn whole() -> Result<MakeApp, SplitLoaderError> {
    Ok(made)
}

fn made() -> AnyView {
    view! { <Root /> }.into_any()
}
