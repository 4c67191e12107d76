//! What a button opens and closes behind it, made when it is first opened. Done by hand: as a signal with two effects it would take
//! longer than all else of a line, and a page has dozens.

use leptos::prelude::{Owner, event_target};
use web_sys::Element;

use super::{View, listen, nodes};

const OPEN: &str = "aria-expanded";

/// Lets a button open what is made behind it; `aria-expanded` says whether it is open, and the style sheet hides it where it is not.
pub fn unfold(button: &Element, make: impl FnOnce() -> View + 'static) {
    nodes::set(button, OPEN, "false");
    let (mut make, owner) = (Some(make), Owner::current());
    let toggle = move |event| {
        // Asked of the event: an element that its own listener holds is never freed.
        let button: Element = event_target(&event);
        if let (Some(make), Some(place)) = (make.take(), button.parent_node()) {
            owner.as_ref().map_or_else(View::none, |owner| owner.with(make)).append_to(&place);
        }
        let open = button.get_attribute(OPEN).as_deref() == Some("true");
        nodes::set(&button, OPEN, if open { "false" } else { "true" });
    };
    listen(button, "click", Box::new(toggle));
}
