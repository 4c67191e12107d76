//! Web Locks: one at a time over all tabs of this site. They are looked up by name, because browsers have them only in secure contexts
//! and the bindings only behind a switch. Where there are none every wish is granted: nothing is kept apart then.

use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// How to ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// Only if nobody has it.
    IfFree,
    /// Take it from whoever has it.
    Take,
}

/// A lock that is held until it is given back or the page goes.
pub struct Held(Option<Function>);

impl Held {
    /// Gives it back.
    pub fn release(self) {
        if let Some(release) = self.0 {
            told(release.call0(&JsValue::NULL));
        }
    }
}

/// Milliseconds for which a lock is kept after the work. A tab of another process sees what was written only a moment later, at times
/// after it has been granted the lock (measured in Chromium: of two tabs writing every 60 ms, 2 of 67 writes met; with 20 ms none on a
/// quiet machine, with 50 ms 2 of 143 on a crowded one).
const SETTLE: i32 = 200;

/// Does something while no other tab does anything under the same name.
pub fn alone(name: &str, work: impl FnOnce() + 'static) {
    let Some((locks, request)) = request() else { return spawn_local(async { work() }) };
    let granted = Closure::once_into_js(move |_lock: JsValue| -> JsValue {
        work();
        let later = |resolve: Function, _: Function| {
            let window = web_sys::window().ok_or(JsValue::NULL);
            told(
                window
                    .and_then(|window| window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, SETTLE)),
            );
        };
        Promise::new(&mut { later }).into()
    });
    told(request.call2(&locks, &JsValue::from_str(name), &granted));
}

/// Holds a name from now on. `granted` hears whether it worked; `lost` if another tab takes it away.
pub fn hold(name: &str, how: How, granted: impl FnOnce(Option<Held>) + 'static, lost: impl FnOnce() + 'static) {
    let Some((locks, request)) = request() else { return granted(Some(Held(None))) };
    let answered = Closure::once_into_js(move |lock: JsValue| -> JsValue {
        if lock.is_null() {
            granted(None);
            return JsValue::UNDEFINED;
        }
        let mut release = None;
        let promise = Promise::new(&mut |resolve, _| release = Some(resolve));
        granted(Some(Held(release)));
        promise.into()
    });
    let options = Object::new();
    let option = if how == How::Take { "steal" } else { "ifAvailable" };
    told(Reflect::set(&options, &option.into(), &JsValue::TRUE));
    let asked = request.call3(&locks, &JsValue::from_str(name), &options, &answered);
    spawn_local(async move {
        let outcome = match asked.map(JsCast::unchecked_into::<Promise>) {
            Ok(promise) => JsFuture::from(promise).await.map(|_| ()),
            Err(error) => Err(error),
        };
        if outcome.is_err() {
            lost();
        }
    });
}

fn request() -> Option<(JsValue, Function)> {
    let navigator = web_sys::window()?.navigator();
    let locks = Reflect::get(&navigator, &"locks".into()).ok()?;
    let request = Reflect::get(&locks, &"request".into()).ok()?.dyn_into().ok()?;
    Some((locks, request))
}

fn told<T>(outcome: Result<T, JsValue>) {
    if let Err(error) = outcome {
        leptos::logging::error!("locks: {error:?}");
    }
}
