//! Files out and in.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, File, HtmlAnchorElement, Url};

/// An address that holds this text as a file until the page goes.
///
/// # Errors
/// If the browser cannot make one.
pub fn address_of(text: &str, kind: &str) -> Result<String, JsValue> {
    // As bytes: a text would be made one of the browser's first, and then bytes again.
    let parts = js_sys::Array::of1(&js_sys::Uint8Array::from(text.as_bytes()));
    let bag = BlobPropertyBag::new();
    bag.set_type(kind);
    Url::create_object_url_with_blob(&Blob::new_with_u8_array_sequence_and_options(&parts, &bag)?)
}

/// Gives the person a file to keep.
///
/// # Errors
/// If the browser cannot make one.
pub fn download(name: &str, text: &str, kind: &str) -> Result<(), JsValue> {
    let address = address_of(text, kind)?;
    let document = web_sys::window().and_then(|window| window.document()).ok_or(JsValue::NULL)?;
    let anchor: HtmlAnchorElement = document.create_element("a")?.dyn_into()?;
    anchor.set_href(&address);
    anchor.set_download(name);
    let body = document.body().ok_or(JsValue::NULL)?;
    body.append_child(&anchor)?;
    anchor.click();
    anchor.remove();
    Ok(())
}

/// The text of a file, if it is no larger than `most` bytes.
///
/// # Errors
/// `None` if it is larger, otherwise what the browser says.
pub async fn read(file: File, most: u32) -> Result<String, Option<JsValue>> {
    if file.size() > f64::from(most) {
        return Err(None);
    }
    let text = JsFuture::from(file.text()).await.map_err(Some)?;
    text.as_string().ok_or(Some(text))
}
