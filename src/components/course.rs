//! How far a course of equal parts has come: a bar for each, the present one strong.

use std::cmp::Ordering;

use leptos::prelude::*;

/// So many bars, of which the one at `now` is the present one (0 is the first); `low` ones are drawn lower. Words beside it say the same.
pub fn course(now: usize, of: usize, low: fn(usize) -> bool) -> AnyView {
    let part = |at: usize| {
        let class = match at.cmp(&now) {
            Ordering::Less => "course__done",
            Ordering::Equal => "course__now",
            Ordering::Greater => "course__ahead",
        };
        view! { <span class=class class=("course__low", low(at))></span> }
    };
    view! { <div class="course" aria-hidden="true">{(0..of).map(part).collect_view()}</div> }.into_any()
}
