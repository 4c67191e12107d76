//! What is done now: the ladders first, and on demand what is round them and what comes later.

use leptos::prelude::*;

use super::item::card;
use super::why::Why;
use crate::components::Disclosure;
use crate::stores::App;
use steadyback_catalogue::enum_set::Member;
use steadyback_catalogue::exercise::Part;
use steadyback_rules::progression::{ItemState, Progress, Standing};
use steadyback_words::en::screens::plan as text;
use steadyback_words::en::words;

/// The exercises of the plan: those that are climbed, and folded all others.
pub fn items(app: App, progress: &Progress) -> (AnyView, AnyView) {
    let why = Why::of(app, progress);
    let is_main = |(_, state): &(u8, &ItemState)| state.item.part == Part::Main;
    let (main, others): (Vec<_>, Vec<_>) = progress.active().partition(is_main);
    let (mut ladders, mut round) = (Vec::new(), Vec::new());
    for (slot, state) in main.into_iter().chain(others) {
        // Round the main part a ladder is worth its room where there is something to climb.
        let climbs = |it: &Standing| state.item.part == Part::Main || it.next.is_some() || !it.done.is_empty();
        match progress.stands_at(slot, progress.today).filter(climbs) {
            Some(standing) => ladders.push(card(slot, state, &why, Some(standing))),
            None => round.push((slot, state)),
        }
    }
    let part = |part: &Part| {
        let of = round.iter().filter(|(_, state)| state.item.part == *part);
        let cards: Vec<_> = of.map(|(slot, state)| card(*slot, state, &why, None)).collect();
        (!cards.is_empty()).then(|| {
            view! {
                <div class="stack stack--tight"><h3>{words::part(*part)}</h3><ul class="climbs">{cards}</ul></div>
            }
        })
    };
    let others = (!round.is_empty()).then(|| Part::ALL.iter().map(part).collect_view());
    let later = (0u8..).zip(&progress.items).filter(|(_, state)| state.from() > progress.phase);
    let later: Vec<_> = later.map(|(slot, state)| card(slot, state, &why, None)).collect();
    let main = view! {
        <section class="stack" data-test="items">
            <h2>{text::ITEMS}</h2>
            <ul class="climbs">{ladders}</ul>
        </section>
    };
    let folded = view! {
        {others.map(|others| view! { <Disclosure summary=text::ROUND test="round">{others}</Disclosure> })}
        {(!later.is_empty()).then(|| view! {
            <Disclosure summary=text::LATER test="later"><ul class="climbs">{later}</ul></Disclosure>
        })}
    };
    (main.into_any(), folded.into_any())
}
