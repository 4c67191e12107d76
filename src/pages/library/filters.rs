//! The filters of the library, in one row: what suits the person now, use, position, equipment, kind.

use leptos::prelude::*;

use crate::components::{Icon, IconView};
use steadyback_catalogue::enum_set::Member;
use steadyback_catalogue::exercise::{Equipment, Focus, Position};
use steadyback_catalogue::library::Kind;
use steadyback_rules::filter::{Filter, Need};
use steadyback_words::en::screens::library::{self as text, exercise::thing};
use steadyback_words::en::words;

/// All of them.
#[component]
pub fn Filters(
    /// What is asked for.
    filter: RwSignal<Filter>,
) -> impl IntoView {
    let needs = || [Need::Nothing].into_iter().chain(Equipment::ALL.iter().map(|it| Need::Thing(*it)));
    let need_names = [text::NEEDS_NOTHING].into_iter().chain(Equipment::ALL.iter().map(|it| thing(*it)));
    let need = move || filter.get().need.and_then(|need| needs().position(|it| it == need));
    view! {
        <div class="chips chips--row" role="group" aria-label=text::FILTER data-test="filters">
            <button type="button" class="chip" data-test="filter-safe" aria-pressed=move || filter.get().safe.to_string()
                on:click=move |_| filter.update(|it| it.safe = !it.safe)>
                {text::SAFE}
            </button>
            <List id="filter-focus" label=text::FOCUS names=Focus::ALL.iter().map(|it| words::focus(*it)).collect()
                chosen=Signal::derive(move || place(filter.get().focus))
                on_change=move |at| filter.update(|it| it.focus = member(at)) />
            <List id="filter-position" label=text::POSITION names=Position::ALL.iter().map(|it| words::position(*it)).collect()
                chosen=Signal::derive(move || place(filter.get().position))
                on_change=move |at| filter.update(|it| it.position = member(at)) />
            <List id="filter-need" label=text::NEED names=need_names.collect()
                chosen=Signal::derive(move || need().map_or(0, |at| at + 1))
                on_change=move |at: usize| filter.update(|it| it.need = at.checked_sub(1).and_then(|at| needs().nth(at))) />
            <List id="filter-kind" label=text::KIND names=Kind::ALL.iter().map(|it| text::kind(*it)).collect()
                chosen=Signal::derive(move || place(filter.get().kind))
                on_change=move |at| filter.update(|it| it.kind = member(at)) />
        </div>
    }
}

/// A chip that opens the browser's own list; its first line, the name of the chip, is any.
#[component]
fn List(
    /// Unique on the page.
    id: &'static str,
    /// What is chosen.
    label: &'static str,
    /// The choices after any.
    names: Vec<&'static str>,
    /// The place of what is chosen, 0 is any.
    chosen: Signal<usize>,
    /// Called with the place of the new choice.
    #[prop(into)]
    on_change: Callback<usize>,
) -> impl IntoView {
    let option = |(at, name): (usize, &'static str)| {
        view! { <option value=at.to_string() selected=move || chosen.get() == at>{name}</option> }
    };
    let options = [label].into_iter().chain(names).enumerate().map(option).collect_view();
    let choose = move |event| {
        if let Ok(at) = event_target_value(&event).parse() {
            on_change.run(at);
        }
    };
    view! {
        <span class="chip chip--list" class=("chip--on", move || chosen.get() > 0)>
            <select id=id data-test=id aria-label=label on:change=choose>{options}</select>
            <IconView icon=Icon::Down />
        </span>
    }
}

fn place<T: Member>(chosen: Option<T>) -> usize {
    chosen.map_or(0, |it| it.index() as usize + 1)
}

fn member<T: Member>(place: usize) -> Option<T> {
    T::ALL.get(place.checked_sub(1)?).copied()
}
