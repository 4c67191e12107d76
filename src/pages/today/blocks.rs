//! What is in a session, with what has changed about it in the last weeks, and why.

use leptos::prelude::*;

use crate::components::{Disclosure, Tag};
use crate::route::Route;
use crate::stores::App;
use steadyback_rules::progression::{Prescription, Rule};
use steadyback_rules::session::Session;
use steadyback_words::en::screens::session::today as text;
use steadyback_words::en::{dose, exercises, rules, words};

/// One exercise after the other.
pub fn blocks(app: App, session: &Session) -> AnyView {
    let rows = session.blocks.iter().map(|block| {
        let exercise = block.exercise;
        // What a lighter day asks for is not what the plan has come to; said of that, the change would read the wrong way round.
        let today = Prescription::Doing(exercise, block.dose);
        let latest = app.plan().decided_lately(block.slot).filter(|it| it.changes() && it.after == today);
        let change = latest.as_ref().map(rules::change);
        view! {
            <li data-slot=block.slot.to_string()>
                <div class="row">
                <div class="row__main">
                    <span class="row__name"><a href=Route::Exercise(exercise).href()>{exercises::text(exercise).name}</a></span>
                    <span class="row__meta number">
                        <span aria-hidden="true">{dose::dose(exercise, block.dose)}</span>
                        <span class="visually-hidden">{dose::dose_spoken(exercise, block.dose)}</span>
                        " · " {words::part(block.part)}
                    </span>
                    {change.map(|change| view! { <Tag>{change}</Tag> })}
                </div>
                {latest.map(|decision| view! {
                    <div class="row__more">
                        <Disclosure summary=text::WHY test="why"><p>{rules::because(&decision)}</p></Disclosure>
                    </div>
                })}
                </div>
            </li>
        }
    });
    let cut = session.cut.then(|| rules::rule(Rule::FitMinutes).sentence);
    view! {
        <ul class="rows rows--plain">{rows.collect_view()}</ul>
        {cut.map(|sentence| view! { <p class="quiet small">{sentence}</p> })}
    }
    .into_any()
}
