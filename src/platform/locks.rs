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

/// Holds a name from now on, for as long as the page lives. `answered` hears whether it worked; `lost` if another tab takes it away, or if the
/// browser has no locks for this page.
pub fn hold(name: &str, how: How, answered: impl FnOnce(bool) + 'static, lost: impl FnOnce() + 'static) {
    let Some((locks, request)) = request() else { return answered(true) };
    let granted = Closure::once_into_js(move |lock: JsValue| -> JsValue {
        answered(!lock.is_null());
        if lock.is_null() { JsValue::UNDEFINED } else { Promise::new(&mut |_, _| {}).into() }
    });
    let options = Object::new();
    let option = if how == How::Take { "steal" } else { "ifAvailable" };
    let set = Reflect::set(&options, &option.into(), &JsValue::TRUE);
    let asked = set.and_then(|_| request.call3(&locks, &JsValue::from_str(name), &options, &granted));
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

/// Whether this browser keeps tabs apart.
pub fn are_there() -> bool {
    request().is_some()
}

fn request() -> Option<(JsValue, Function)> {
    let navigator = web_sys::window()?.navigator();
    let locks = Reflect::get(&navigator, &"locks".into()).ok()?;
    let request = Reflect::get(&locks, &"request".into()).ok()?.dyn_into().ok()?;
    Some((locks, request))
}
