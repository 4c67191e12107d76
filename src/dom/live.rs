//! What changes after it was made.

use std::borrow::Cow;
use std::cell::RefCell;

use leptos::prelude::{RenderEffect, document, on_cleanup};
use web_sys::{Comment, Node};

use super::attribute::Target;
use super::{Content, View, focus, told};

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
    let fragment = View::fragment();
    let place = Place { from: mark(), to: mark(), words: RefCell::default() };
    told(fragment.append_child(&place.from));
    told(fragment.append_child(&place.to));
    keep(Box::new(move || place.show(make())));
    View(Content::Node(fragment))
}

fn mark() -> Comment {
    document().create_comment("")
}

struct Place {
    from: Comment,
    to: Comment,
    /// What it holds if that is words alone: the same words are not put there again, since that would read them out again.
    words: RefCell<Option<Cow<'static, str>>>,
}

impl Place {
    fn show(&self, view: View) {
        let words = if let Content::Words(words) = &view.0 { Some(words.clone()) } else { None };
        if words.is_some() && *self.words.borrow() == words {
            return;
        }
        self.words.replace(words);
        let focus = self.clear();
        if let (Some(node), Some(parent)) = (view.node(), self.to.parent_node()) {
            told(parent.insert_before(&node, Some(&self.to)));
        }
        if let Some(id) = focus {
            focus::give_back(&id);
        }
    }

    /// Takes out what is there. Gives the id of what had the focus among it.
    fn clear(&self) -> Option<String> {
        let active = document().active_element();
        let mut focus = None;
        while let Some(node) = self.from.next_sibling().filter(|node| !node.is_same_node(Some(&self.to))) {
            if let Some(active) = active.as_ref().filter(|active| node.contains(Some(active))) {
                focus = Some(active.id());
            }
            let parent: Option<Node> = node.parent_node();
            told(parent.map_or(Ok(node.clone()), |parent| parent.remove_child(&node)));
        }
        focus.filter(|id| !id.is_empty())
    }
}
