//! What stands for a topic: one of the drawn exercises, or a drawing of its own.

use leptos::prelude::*;

use crate::components::Picture;
use steadyback_catalogue::library;
use steadyback_figure::draw::Show;
use steadyback_words::en::learn::Topic;

/// The drawing of a topic. Its title says it all, so screen readers pass it over.
pub fn picture(topic: Topic, show: Show) -> AnyView {
    let Some(id) = drawn(topic) else { return lights() };
    let show = if topic == Topic::Mistakes { Show::Slip } else { show };
    library::by_id(id).map(|exercise| view! { <Picture exercise show /> }).into_any()
}

/// The exercise that is drawn for it.
const fn drawn(topic: Topic) -> Option<&'static str> {
    match topic {
        Topic::Expect => Some("walking"),
        Topic::TrafficLight => None,
        Topic::DayAfter => Some("side-lying-rest"),
        Topic::Mistakes => Some("light-deadlift"),
        Topic::Focus => Some("hip-flexor-stretch"),
        Topic::Myths => Some("goblet-squat"),
        Topic::Habits => Some("sit-to-stand"),
        Topic::Equipment => Some("band-pull-apart"),
        Topic::Questions => Some("seated-cat-cow"),
        Topic::Limits => Some("single-leg-stance"),
    }
}

/// Green, amber and red, each with its sign: go on, stay, stop.
fn lights() -> AnyView {
    let light = |class: &'static str, at: u32, sign: &'static str| {
        view! {
            <g class=class>
                <circle cx=at.to_string() cy="60" r="34" />
                <path d=sign />
            </g>
        }
    };
    view! {
        <svg class="fig lights" viewBox="0 0 280 120" aria-hidden="true" focusable="false">
            <rect class="lights__box" x="4" y="14" width="272" height="92" rx="46" />
            {light("lights__green", 52, "M38 61l10 10 19-21")}
            {light("lights__amber", 140, "M126 60h28")}
            {light("lights__red", 228, "M217 49l22 22M239 49l-22 22")}
        </svg>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use steadyback_catalogue::enum_set::Member;

    #[test]
    fn what_is_drawn_can_be_drawn() {
        for topic in Topic::ALL {
            let Some(id) = drawn(*topic) else { continue };
            let figure = library::by_id(id).and_then(steadyback_figure::of);
            assert!(figure.is_some_and(|it| *topic != Topic::Mistakes || it.slip.is_some()), "{topic:?}: {id}");
        }
    }
}
