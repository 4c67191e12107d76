//! Keeps the screen from going dark during a session, where the browser can.

use std::cell::{Cell, RefCell};

use wasm_bindgen::{JsValue, closure::Closure};
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::{optional, window};

thread_local! {
    /// Whether it is to stay awake: an answer may come after that is over.
    static WANTED: Cell<bool> = const { Cell::new(false) };
    static LOCK: RefCell<Option<JsValue>> = const { RefCell::new(None) };
}

/// Whether this browser can.
pub fn is_there() -> bool {
    optional::get(&optional::navigator(), "wakeLock").is_object()
}

/// Keeps it awake until [`release`]; browsers let go of it whenever the page is out of sight, so that it is asked for again then, and at once
/// where the system takes it away in plain sight. `answered` is told whether the browser said yes; with a low battery it says no.
pub fn keep(answered: impl Fn(bool) + Clone + 'static) {
    WANTED.set(true);
    let wake_lock = optional::get(&optional::navigator(), "wakeLock");
    let Some(promise) = optional::call(&wake_lock, "request", &["screen".into()]) else { return };
    spawn_local(async move {
        match JsFuture::from(js_sys::Promise::from(promise)).await {
            Ok(lock) if !WANTED.get() => let_go(&lock),
            Ok(lock) => {
                answered(true);
                watch(&lock, answered);
                if let Some(old) = LOCK.replace(Some(lock)) {
                    let_go(&old);
                }
            }
            Err(_) => answered(false),
        }
    });
}

/// Asks again once the system takes it away.
fn watch(lock: &JsValue, answered: impl Fn(bool) + Clone + 'static) {
    let this = lock.clone();
    let taken = Closure::once_into_js(move || {
        let ours = LOCK.with_borrow(|lock| lock.as_ref().is_some_and(|lock| *lock == this));
        if ours && window::is_visible() {
            keep(answered);
        }
    });
    optional::call(lock, "addEventListener", &["release".into(), taken]);
}

/// Lets the screen go dark again.
pub fn release() {
    WANTED.set(false);
    if let Some(lock) = LOCK.take() {
        let_go(&lock);
    }
}

fn let_go(lock: &JsValue) {
    optional::call(lock, "release", &[]);
}
