//! How the person's language and region write things, as the browser tells it.

use super::optional::{call, get};
use js_sys::{Array, Reflect};
use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue};

/// The language of the browser as it tells it ("en-GB"); nothing if it does not.
pub fn tag() -> String {
    window().navigator().language().unwrap_or_default()
}

/// Whether decimals are written with a comma in the language of the browser.
pub fn writes_decimal_comma() -> bool {
    // Not by the name of the language: some browsers have one that they do not know themselves.
    let half = call(&0.5.into(), "toLocaleString", &[]).and_then(|half| half.as_string());
    half.is_some_and(|half| half.contains(','))
}

/// The day that weeks begin with, 1 is Monday; `None` where the browser cannot say.
pub fn week_begins() -> Option<u8> {
    let locale = made("Locale", &[tag().into()])?;
    // A method in new browsers, a property in older ones.
    let week = call(&locale, "getWeekInfo", &[]).unwrap_or_else(|| get(&locale, "weekInfo"));
    let day = get(&week, "firstDay");
    (1..=7).find(|it| day == *it)
}

/// Whether hours are counted to twelve and begun again; `None` where the browser cannot say.
pub fn twelve_hours() -> Option<bool> {
    let options = js_sys::Object::new();
    Reflect::set(&options, &"hour".into(), &"numeric".into()).ok()?;
    // The language of the browser itself, whatever it is called.
    let format = made("DateTimeFormat", &[JsValue::UNDEFINED, options.into()])?;
    let cycle = get(&call(&format, "resolvedOptions", &[])?, "hourCycle").as_string()?;
    Some(matches!(cycle.as_str(), "h11" | "h12"))
}

/// A new object of a class of `Intl`; `None` where there is none, or it takes none of this.
fn made(class: &str, arguments: &[JsValue]) -> Option<JsValue> {
    let class: js_sys::Function = get(&get(&js_sys::global(), "Intl"), class).dyn_into().ok()?;
    Reflect::construct(&class, &arguments.iter().collect::<Array>()).ok()
}
