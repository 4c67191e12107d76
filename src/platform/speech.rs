//! Words by the browser's own voice. Nothing ever waits for it.

use js_sys::{Array, Function, Reflect};
use leptos::prelude::{GetValue, StoredValue, on_cleanup};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};

use super::optional;

fn synthesis() -> JsValue {
    optional::get(&js_sys::global(), "speechSynthesis")
}

/// Whether there is a voice.
pub fn is_there() -> bool {
    synthesis().is_object()
}

/// The names of the English voices, for as far as the browser has told them by now.
pub fn voices() -> Vec<String> {
    let english = |voice: &JsValue| optional::get(voice, "lang").as_string().is_some_and(|lang| lang.starts_with("en"));
    all().iter().filter(english).filter_map(|voice| optional::get(&voice, "name").as_string()).collect()
}

/// Calls back when voices have come, which some browsers tell of late; until the reactive owner goes.
pub fn on_voices(came: impl Fn() + 'static) {
    const EVENT: &str = "voiceschanged";
    let came = Closure::<dyn Fn()>::new(came).into_js_value();
    optional::call(&synthesis(), "addEventListener", &[EVENT.into(), came.clone()]);
    let came = StoredValue::new_local(came);
    on_cleanup(move || {
        optional::call(&synthesis(), "removeEventListener", &[EVENT.into(), came.get_value()]);
    });
}

fn all() -> Array {
    optional::call(&synthesis(), "getVoices", &[]).map(|all| Array::from(&all)).unwrap_or_default()
}

/// Says words in place of what is being said: rate in tenths, volume 0–10, a voice by name. Empty words make ready to speak,
/// which browsers allow only from a tap.
pub fn say(words: &str, rate: u8, volume: u8, voice: &str) {
    let Ok(constructor) = optional::get(&js_sys::global(), "SpeechSynthesisUtterance").dyn_into::<Function>() else {
        return;
    };
    let Ok(utterance) = Reflect::construct(&constructor, &Array::of1(&words.into())) else { return };
    let tenths = |value: u8| JsValue::from_f64(f64::from(value) / 10.0);
    optional::set(&utterance, "rate", &tenths(rate));
    optional::set(&utterance, "volume", &tenths(volume));
    optional::set(&utterance, "lang", &"en".into());
    let named = |it: &JsValue| optional::get(it, "name").as_string().as_deref() == Some(voice);
    if let Some(voice) = all().iter().find(named) {
        optional::set(&utterance, "voice", &voice);
    }
    hush();
    optional::call(&synthesis(), "speak", &[utterance]);
}

/// Stops what is being said.
pub fn hush() {
    optional::call(&synthesis(), "cancel", &[]);
}
