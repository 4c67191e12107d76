//! What a person sees if the program breaks: a page with a way to reload and a way to save what is stored, never a blank one.

use std::panic::PanicHookInfo;

use wasm_bindgen::JsValue;
use web_sys::{Document, Element};

use super::{files, storage};

/// Words of the page.
#[derive(Clone, Copy)]
pub struct Words {
    /// Heading.
    pub title: &'static str,
    /// What it means.
    pub text: &'static str,
    /// Link that loads the page anew.
    pub reload: &'static str,
    /// Link that saves what is stored.
    pub export: &'static str,
    /// Line before the technical message.
    pub details: &'static str,
}

/// From now on a panic paints the page.
pub fn install(words: Words) {
    std::panic::set_hook(Box::new(move |info| {
        leptos::logging::error!("{info}");
        if let Err(error) = paint(words, info) {
            leptos::logging::error!("could not paint the panic page: {error:?}");
        }
    }));
}

fn paint(words: Words, info: &PanicHookInfo<'_>) -> Result<(), JsValue> {
    let document = web_sys::window().and_then(|window| window.document()).ok_or(JsValue::NULL)?;
    let body = document.body().ok_or(JsValue::NULL)?;
    body.replace_children_with_node_0();
    let page = add(&document, &body, "main", None)?;
    page.set_class_name("page stack");
    page.set_attribute("data-test", "panic")?;
    add(&document, &page, "h1", Some(words.title))?.set_class_name("page__head");
    add(&document, &page, "p", Some(words.text))?;
    let reload = add(&document, &page, "a", Some(words.reload))?;
    reload.set_class_name("btn btn--primary");
    reload.set_attribute("href", "./")?;
    reload.set_attribute("data-test", "reload")?;
    let export = add(&document, &page, "a", Some(words.export))?;
    export.set_class_name("btn");
    export.set_attribute("href", &files::address_of(&stored(), "application/json")?)?;
    export.set_attribute("download", "steadyback-stored.json")?;
    export.set_attribute("data-test", "export")?;
    add(&document, &page, "p", Some(words.details))?;
    add(&document, &page, "pre", Some(&info.to_string()))?;
    Ok(())
}

fn add(document: &Document, parent: &Element, tag: &str, text: Option<&str>) -> Result<Element, JsValue> {
    let element = document.create_element(tag)?;
    element.set_text_content(text);
    parent.append_child(&element)?;
    Ok(element)
}

/// Every stored text as it is: nothing is interpreted here, since that may be what broke.
fn stored() -> String {
    let keys = storage::keys().unwrap_or_default();
    let texts = keys.into_iter().filter_map(|key| storage::get(&key).ok().flatten().map(|text| (key, text)));
    let object = js_sys::Object::new();
    let kept = texts.filter(|(key, text)| js_sys::Reflect::set(&object, &key.into(), &text.into()) == Ok(true)).count();
    leptos::logging::log!("{kept} stored texts can be saved");
    js_sys::JSON::stringify(&object).map(String::from).unwrap_or_default()
}
