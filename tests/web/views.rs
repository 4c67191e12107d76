//! Views in a real page: what changes, what stays, and where the focus is.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use leptos::prelude::*;
use steadyback::dom::{View, focus_by_id, keyed, view};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, HtmlInputElement};

/// A place in the page with this view, and the owner that keeps it alive.
fn shown(make: impl FnOnce() -> View) -> (Owner, Element) {
    // Starts the runtime that runs effects.
    leptos::mount::mount_to_body(|| ());
    let owner = Owner::new();
    owner.set();
    let place = document().create_element("div").unwrap();
    document().body().unwrap().append_child(&place).unwrap();
    make().append_to(&place);
    (owner, place)
}

fn words(place: &Element) -> String {
    place.text_content().unwrap()
}

#[wasm_bindgen_test]
async fn words_attributes_classes_and_fields_follow_their_signals() {
    let name = RwSignal::new("one".to_owned());
    let on = RwSignal::new(false);
    let (_owner, place) = shown(move || {
        view! {
            <p class="plain" class=("on", move || on.get()) title=move || on.get().then(|| name.get())>{move || name.get()}</p>
            <input type="text" prop:value=move || name.get() disabled=move || on.get() />
        }
    });
    let paragraph = place.query_selector("p").unwrap().unwrap();
    let field: HtmlInputElement = place.query_selector("input").unwrap().unwrap().unchecked_into();
    assert_eq!((words(&place).as_str(), paragraph.class_name().as_str()), ("one", "plain"));
    assert_eq!((paragraph.get_attribute("title"), field.value().as_str(), field.disabled()), (None, "one", false));
    name.set("two".to_owned());
    on.set(true);
    leptos::task::tick().await;
    assert_eq!((words(&place).as_str(), paragraph.class_name().as_str()), ("two", "plain on"));
    assert_eq!(
        (paragraph.get_attribute("title").as_deref(), field.value().as_str(), field.disabled()),
        (Some("two"), "two", true)
    );
}

#[wasm_bindgen_test]
async fn imported_markup_is_only_ever_words() {
    let (_owner, place) = shown(|| view! { <p>{"<img src=x onerror=alert(1)>".to_owned()}</p> });
    assert!(place.query_selector("img").unwrap().is_none());
    assert_eq!(words(&place), "<img src=x onerror=alert(1)>");
}

#[wasm_bindgen_test]
async fn the_same_words_are_not_put_there_again() {
    let count = RwSignal::new(0);
    let (_owner, place) = shown(move || view! { <p>{move || if count.get() < 2 { "few" } else { "many" }}</p> });
    let first = place.query_selector("p").unwrap().unwrap().first_child().unwrap().next_sibling().unwrap();
    count.set(1);
    leptos::task::tick().await;
    assert!(first.is_connected(), "a reader would say it twice");
    count.set(2);
    leptos::task::tick().await;
    assert_eq!(words(&place), "many");
}

#[wasm_bindgen_test]
async fn a_keyed_view_is_made_again_only_for_another_key() {
    let number = RwSignal::new(1_u32);
    let made = Arc::new(AtomicU32::new(0));
    let counter = made.clone();
    let (_owner, place) = shown(move || {
        keyed(
            move || number.get() / 10,
            move |tens| {
                counter.fetch_add(1, Ordering::Relaxed);
                view! { <b>{tens}</b> }
            },
        )
    });
    number.set(9);
    leptos::task::tick().await;
    assert_eq!((made.load(Ordering::Relaxed), words(&place).as_str()), (1, "0"));
    number.set(10);
    leptos::task::tick().await;
    assert_eq!((made.load(Ordering::Relaxed), words(&place).as_str()), (2, "1"));
}

#[wasm_bindgen_test]
async fn what_goes_away_no_longer_listens() {
    let there = RwSignal::new(true);
    let number = RwSignal::new(0_u32);
    let read = Arc::new(AtomicU32::new(0));
    let counter = read.clone();
    let (_owner, place) = shown(move || {
        keyed(
            move || there.get(),
            move |there| {
                let counter = counter.clone();
                there.then(|| view! { <b>{move || { counter.fetch_add(1, Ordering::Relaxed); number.get() }}</b> })
            },
        )
    });
    number.set(1);
    leptos::task::tick().await;
    assert_eq!(words(&place), "1");
    there.set(false);
    leptos::task::tick().await;
    let before = read.load(Ordering::Relaxed);
    number.set(2);
    leptos::task::tick().await;
    assert_eq!((words(&place).as_str(), read.load(Ordering::Relaxed)), ("", before));
}

#[wasm_bindgen_test]
async fn the_focus_stays_where_it_was_when_the_page_is_drawn_anew() {
    let turn = RwSignal::new(0_u32);
    let (_owner, place) =
        shown(move || view! { <div>{move || { turn.get(); view! { <button id="kept">"x"</button> } }}</div> });
    focus_by_id("kept");
    let before = place.query_selector("button").unwrap().unwrap();
    turn.set(1);
    leptos::task::tick().await;
    let after = place.query_selector("button").unwrap().unwrap();
    assert!(!before.is_same_node(Some(&after)) && document().active_element().unwrap().is_same_node(Some(&after)));
}
