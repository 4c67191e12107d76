//! The device's own way to hand something to another app, where it has one.

use js_sys::{Array, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{File, FilePropertyBag, Navigator, ShareData};

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Handed {
    /// It went on.
    Over,
    /// The person changed their mind.
    NotNow,
    /// The device does not take this.
    Refused,
}

/// Whether links can be handed over.
pub fn takes_links() -> bool {
    navigator().is_some_and(|navigator| knows(&navigator, "share"))
}

/// Whether files can be handed over.
pub fn takes_files() -> bool {
    let Some(navigator) = navigator().filter(|navigator| knows(navigator, "share") && knows(navigator, "canShare"))
    else {
        return false;
    };
    file_data("a.txt", "a", "text/plain").is_ok_and(|data| navigator.can_share_with_data(&data))
}

/// Hands a link over. Only on a tap.
pub async fn link(title: &str, address: &str) -> Handed {
    let data = ShareData::new();
    data.set_title(title);
    data.set_url(address);
    hand_over(&data).await
}

/// Hands a text over as a file. Only on a tap.
pub async fn file(name: &str, text: &str, kind: &str) -> Handed {
    match file_data(name, text, kind) {
        Ok(data) => hand_over(&data).await,
        Err(_) => Handed::Refused,
    }
}

async fn hand_over(data: &ShareData) -> Handed {
    let Some(navigator) = navigator().filter(|navigator| knows(navigator, "share")) else { return Handed::Refused };
    match JsFuture::from(navigator.share_with_data(data)).await {
        Ok(_) => Handed::Over,
        // The person closed the device's list again.
        Err(error) if name_of(&error).as_deref() == Some("AbortError") => Handed::NotNow,
        Err(_) => Handed::Refused,
    }
}

fn file_data(name: &str, text: &str, kind: &str) -> Result<ShareData, JsValue> {
    let bag = FilePropertyBag::new();
    bag.set_type(kind);
    let file = File::new_with_str_sequence_and_options(&Array::of1(&JsValue::from_str(text)), name, &bag)?;
    let data = ShareData::new();
    data.set_files(&Array::of1(&file));
    Ok(data)
}

fn navigator() -> Option<Navigator> {
    web_sys::window().map(|window| window.navigator())
}

/// Absent in most browsers of desks, where calling it would throw.
fn knows(navigator: &Navigator, method: &str) -> bool {
    Reflect::get(navigator, &method.into()).is_ok_and(|it| it.is_function())
}

fn name_of(error: &JsValue) -> Option<String> {
    Reflect::get(error.unchecked_ref(), &"name".into()).ok()?.as_string()
}
