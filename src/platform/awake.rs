//! Keeps the screen from going dark during a session, where the browser can.

use std::cell::RefCell;

use wasm_bindgen::{JsValue, closure::Closure};
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::{optional, window};

thread_local! {
    static LOCK: RefCell<Option<JsValue>> = const { RefCell::new(None) };
}

/// Whether this browser can.
pub fn is_there() -> bool {
    optional::get(&optional::navigator(), "wakeLock").is_object()
}

/// Keeps it awake until [`release`]; browsers let go of it whenever the page is out of sight, so that it is asked for again then, and at once
/// where the system takes it away in plain sight. `refused` is called where the browser says no, as with a low battery.
pub fn keep(refused: impl Fn() + Clone + 'static) {
    let wake_lock = optional::get(&optional::navigator(), "wakeLock");
    let Some(promise) = optional::call(&wake_lock, "request", &["screen".into()]) else { return };
    spawn_local(async move {
        match JsFuture::from(js_sys::Promise::from(promise)).await {
            Ok(lock) => {
                watch(&lock, refused);
                if let Some(old) = LOCK.replace(Some(lock)) {
                    let_go(&old);
                }
            }
            Err(_) => refused(),
        }
    });
}

/// Asks again once the system takes it away.
fn watch(lock: &JsValue, refused: impl Fn() + Clone + 'static) {
    let this = lock.clone();
    let taken = Closure::once_into_js(move || {
        let ours = LOCK.with_borrow(|lock| lock.as_ref().is_some_and(|lock| *lock == this));
        if ours && window::is_visible() {
            keep(refused);
        }
    });
    optional::call(lock, "addEventListener", &["release".into(), taken]);
}

/// Lets the screen go dark again.
pub fn release() {
    if let Some(lock) = LOCK.take() {
        let_go(&lock);
    }
}

fn let_go(lock: &JsValue) {
    optional::call(lock, "release", &[]);
}
