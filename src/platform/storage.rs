//! `localStorage` under our own prefix. Access is probed before gloo touches it, because gloo panics where it is blocked.

use std::cell::OnceCell;

use gloo_storage::{LocalStorage, Storage};
use js_sys::{Array, JsString};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

#[wasm_bindgen]
extern "C" {
    /// The storage, of which a text is asked for without a copy of it.
    type Texts;
    #[wasm_bindgen(method, catch, js_name = getItem)]
    fn text(this: &Texts, key: &str) -> Result<Option<JsString>, JsValue>;
    #[wasm_bindgen(catch, js_namespace = Object, js_name = keys)]
    fn names(of: &web_sys::Storage) -> Result<Array, JsValue>;
}

thread_local! {
    /// Looked for once: that takes longer than to read a text.
    static FOUND: OnceCell<web_sys::Storage> = const { OnceCell::new() };
}

/// Every key of ours begins with this; other sites of the same origin share the storage.
pub const PREFIX: &str = "steadyback/";

/// Why storage did not do as asked. What was there before is still there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StorageError {
    /// The browser does not let this page keep anything.
    Blocked,
    /// There is no room left.
    Full,
    /// What was written does not read back the same.
    Unfaithful,
}

/// The text under a key.
///
/// # Errors
/// [`StorageError::Blocked`].
pub fn get(key: &str) -> Result<Option<String>, StorageError> {
    open()?.get_item(&full(key)).map_err(|error| reason(&error))
}

/// The length of the text under a key and its last characters, so many of them, without a copy of the rest.
///
/// # Errors
/// [`StorageError::Blocked`].
pub fn ending(key: &str, characters: usize) -> Result<Option<(usize, String)>, StorageError> {
    let text = open()?.unchecked_ref::<Texts>().text(&full(key)).map_err(|error| reason(&error))?;
    let Some(text) = text else { return Ok(None) };
    let (length, last) = (text.length(), u32::try_from(characters).unwrap_or(u32::MAX));
    Ok(Some((length as usize, String::from(text.slice(length.saturating_sub(last), length)))))
}

/// Writes a text under a key, and reads it back.
///
/// # Errors
/// Blocked, full, or not the same when read back.
pub fn set(key: &str, text: &str) -> Result<(), StorageError> {
    open()?.set_item(&full(key), text).map_err(|error| reason(&error))?;
    if get(key)?.as_deref() == Some(text) { Ok(()) } else { Err(StorageError::Unfaithful) }
}

/// Removes a key.
///
/// # Errors
/// [`StorageError::Blocked`].
pub fn remove(key: &str) -> Result<(), StorageError> {
    open()?.remove_item(&full(key)).map_err(|error| reason(&error))
}

/// Our keys without the prefix, in no order.
///
/// # Errors
/// [`StorageError::Blocked`].
pub fn keys() -> Result<Vec<String>, StorageError> {
    const BREAK: &str = "\n";
    let names = names(&open()?).map_err(|error| reason(&error))?;
    // All in one text is sooner read than one by one, unless others have a break in theirs.
    let (all, count) = (String::from(names.join(BREAK)), names.length() as usize);
    let all: Vec<String> = if all.split(BREAK).count() == count.max(1) {
        all.split(BREAK).map(str::to_owned).collect()
    } else {
        names.iter().filter_map(|name| name.as_string()).collect()
    };
    Ok(all.iter().filter_map(|name| name.strip_prefix(PREFIX).map(str::to_owned)).collect())
}

/// Reading the property throws where storage is blocked.
fn open() -> Result<web_sys::Storage, StorageError> {
    if let Some(found) = FOUND.with(|found| found.get().cloned()) {
        return Ok(found);
    }
    match web_sys::window().map(|window| window.local_storage()) {
        Some(Ok(Some(_))) => Ok(FOUND.with(|found| found.get_or_init(LocalStorage::raw).clone())),
        _ => Err(StorageError::Blocked),
    }
}

fn full(key: &str) -> String {
    [PREFIX, key].concat()
}

/// By name, because the class of the error differs between browsers.
fn reason(error: &JsValue) -> StorageError {
    let name = js_sys::Reflect::get(error, &JsValue::from_str("name")).ok().and_then(|name| name.as_string());
    if name.as_deref() == Some("QuotaExceededError") { StorageError::Full } else { StorageError::Blocked }
}
