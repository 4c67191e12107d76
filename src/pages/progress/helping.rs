//! "Is it helping?", in a sentence, with its doubt and what it rests on.

use leptos::prelude::*;

use crate::components::Disclosure;
use crate::stores::App;
use steadyback_rules::insight::Overview;
use steadyback_words::en::insight::{basis, evidence, helping, sure};
use steadyback_words::en::screens::plan::overview as text;

#[component]
pub fn Helping(
    /// What the journal comes to.
    found: Memo<Option<Overview>>,
) -> impl IntoView {
    move || found.with(|found| found.as_ref().map(shown))
}

fn shown(found: &Overview) -> AnyView {
    let app = App::get();
    let Some(today) = untrack(move || app.journal().day()) else { return ().into_any() };
    let answer = &found.answer;
    let (said, sure, basis) = (helping(answer), sure(answer), basis(answer, today));
    let compared = answer.basis.iter().map(|it| view! { <li>{evidence(it)}</li> }).collect_view();
    view! {
        <section class="stack stack--tight" data-test="helping">
            <h2 class="asked">{text::HELPING}</h2>
            <p class="answer">{said}</p>
            <p class="quiet">{sure}</p>
            <Disclosure summary=Signal::stored(text::BASIS.to_owned()) test="helping-basis">
                <p>{basis}</p>
                <ul>{compared}</ul>
            </Disclosure>
        </section>
    }
    .into_any()
}
