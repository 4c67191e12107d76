//! Something done again and again while its owner lives.

use std::time::Duration;

use leptos::prelude::{on_cleanup, set_interval_with_handle};
use wasm_bindgen::JsValue;

/// Calls `tick` every so often until the reactive owner goes.
///
/// # Errors
/// If the browser refuses the interval.
pub fn every(span: Duration, tick: impl Fn() + 'static) -> Result<(), JsValue> {
    let handle = set_interval_with_handle(tick, span)?;
    on_cleanup(move || handle.clear());
    Ok(())
}
