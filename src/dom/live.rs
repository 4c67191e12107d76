//! What changes after it was made.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use leptos::prelude::{Get as _, Memo, RenderEffect, RwSignal, Set as _, document, on_cleanup};
use leptos::prelude::{request_animation_frame, set_timeout};
use web_sys::Comment;

use super::attribute::Target;
use super::{Child, Content, View, focus, nodes};

/// Runs now, and again whenever a signal it read changes, until whatever it is part of goes away.
fn keep(run: Box<dyn Fn()>) {
    let effect = RenderEffect::new(move |_| run());
    on_cleanup(move || drop(effect));
}

/// An attribute that changes.
pub(super) fn attribute(target: Target, value: Box<dyn Fn() -> Option<Cow<'static, str>>>) {
    keep(Box::new(move || target.set(value())));
}

/// A place in the page between two marks, filled anew whenever a signal that was read for it changes.
pub(super) fn child(make: Box<dyn Fn() -> View>) -> View {
    let fragment = nodes::fragment();
    let (from, to) = (nodes::comment(""), nodes::comment(""));
    let place = Place { from, to, words: RefCell::default(), filled: Cell::default() };
    nodes::join(&fragment, &place.from);
    nodes::join(&fragment, &place.to);
    keep(Box::new(move || place.show(make())));
    View(Content::Node(fragment))
}

/// A view that is made anew only when its key has changed, whatever else of what the key is read from has.
pub fn keyed<K, C>(key: impl Fn() -> K + Send + Sync + 'static, make: impl Fn(K) -> C + 'static) -> View
where
    K: Clone + PartialEq + Send + Sync + 'static,
    C: Child,
{
    let last: Arc<Mutex<Option<K>>> = Arc::default();
    let shown = last.clone();
    let is_new = move || {
        let now = Some(key());
        let mut last = last.lock().unwrap_or_else(PoisonError::into_inner);
        let is_new = *last != now;
        *last = now;
        is_new
    };
    let turn = turns(Box::new(is_new));
    child(Box::new(move || {
        turn.get();
        let key = shown.lock().unwrap_or_else(PoisonError::into_inner).clone();
        key.map_or(View::none(), |key| make(key).view())
    }))
}

/// Counts how often something was new.
fn turns(is_new: Box<dyn Fn() -> bool + Send + Sync>) -> Memo<u32> {
    Memo::new(move |turn: Option<&u32>| turn.copied().unwrap_or_default() + u32::from(is_new()))
}

/// Turns true once all that is made now has been painted: for what lies out of sight of somebody who has just come.
pub fn painted() -> RwSignal<bool> {
    let painted = RwSignal::new(false);
    let tell = move || {
        // The page may be gone by then.
        painted.try_set(true);
    };
    // A frame's callbacks run before it is painted, a timer that they set after it.
    request_animation_frame(move || set_timeout(tell, Duration::ZERO));
    painted
}

struct Place {
    from: Comment,
    to: Comment,
    /// What it holds if that is words alone: the same words are not put there again, since that would read them out again.
    words: RefCell<Option<Cow<'static, str>>>,
    /// Whether it holds anything.
    filled: Cell<bool>,
}

impl Place {
    fn show(&self, view: View) {
        let words = if let Content::Words(words) = &view.0 { Some(words.clone()) } else { None };
        if words.is_some() && *self.words.borrow() == words {
            return;
        }
        self.words.replace(words);
        let node = view.node();
        let focus = if self.filled.replace(node.is_some()) { self.clear() } else { None };
        if let Some(node) = node {
            nodes::join_before(&self.to, &node);
        }
        // Whoever works by keyboard stays where they were.
        if let Some(name) = focus {
            focus::find(&name);
        }
    }

    /// Takes out what is there. Gives a selector of what had the focus among it.
    fn clear(&self) -> Option<String> {
        let (active, mut focus) = (document().active_element(), None);
        while let Some(node) = self.from.next_sibling().filter(|node| !node.is_same_node(Some(&self.to))) {
            if let Some(active) = active.as_ref().filter(|active| node.contains(Some(active))) {
                focus = focus::name(active);
            }
            nodes::take_out(&node);
        }
        focus
    }
}
