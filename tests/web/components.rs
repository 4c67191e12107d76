//! Parts in a real page: what is made when, and where the focus goes.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use leptos::prelude::*;
use leptos::task::tick;
use steadyback::components::{ErrorSummary, Fold};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, HtmlElement};

/// A place in the page with this view; it goes away with the result.
fn shown<V: IntoView + 'static>(make: impl FnOnce() -> V + 'static) -> (impl Sized, HtmlElement) {
    let place: HtmlElement = document().create_element("div").unwrap().unchecked_into();
    document().body().unwrap().append_child(&place).unwrap();
    (leptos::mount::mount_to(place.clone(), make), place)
}

fn find(place: &HtmlElement, selector: &str) -> Option<Element> {
    place.query_selector(selector).unwrap()
}

#[wasm_bindgen_test]
async fn what_is_folded_is_made_when_it_is_opened() {
    let made = Arc::new(AtomicU32::new(0));
    let counter = made.clone();
    let (_kept, place) = shown(move || {
        let body = move || counter.fetch_add(1, Ordering::Relaxed);
        view! { <Fold summary="More".to_owned() test="more"><b>{body()}</b></Fold> }
    });
    let button: HtmlElement = find(&place, "button").unwrap().unchecked_into();
    let state = || (button.get_attribute("aria-expanded").unwrap(), find(&place, ":not([hidden]) > b").is_some());
    assert_eq!((state(), made.load(Ordering::Relaxed)), (("false".to_owned(), false), 0));
    button.click();
    tick().await;
    assert_eq!((state(), made.load(Ordering::Relaxed)), (("true".to_owned(), true), 1));
    button.click();
    tick().await;
    assert_eq!(state(), ("false".to_owned(), false));
    button.click();
    tick().await;
    assert_eq!((state(), made.load(Ordering::Relaxed)), (("true".to_owned(), true), 1), "it is made once");
}

#[wasm_bindgen_test]
async fn what_is_missing_takes_the_focus_at_each_try_and_at_no_other_time() {
    let tries = RwSignal::new(0_u32);
    let errors = RwSignal::new(vec![("one".to_owned(), "One is missing".to_owned())]);
    let (_kept, place) = shown(move || {
        view! {
            <ErrorSummary title="Not yet" tries errors />
            <input id="one" />
        }
    });
    let focused = || document().active_element().map(|it| it.tag_name().to_lowercase()).unwrap_or_default();
    assert!(find(&place, "[role=alert]").is_none(), "nothing is said before the first try");
    tries.set(1);
    tick().await;
    assert_eq!(focused(), "div");
    let link: HtmlElement = find(&place, "a").unwrap().unchecked_into();
    link.click();
    assert_eq!(focused(), "input");
    // Another answer, and the person goes on where they are.
    errors.set(vec![("one".to_owned(), "One is wrong".to_owned())]);
    tick().await;
    assert_eq!(
        (focused().as_str(), find(&place, "a").unwrap().text_content().unwrap().as_str()),
        ("input", "One is wrong")
    );
    tries.set(2);
    tick().await;
    assert_eq!(focused(), "div");
    errors.set(Vec::new());
    tick().await;
    assert!(find(&place, "[role=alert]").is_none());
}
