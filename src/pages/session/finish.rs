//! After a session: pain, effort, and the danger sign that ends everything.

use leptos::prelude::Set as _;
use leptos::prelude::*;

use crate::components::{Button, ButtonKind, CheckGroup, ErrorSummary, PageTitle, PainScale, RadioGroup};
use crate::dom::{View, view};
use crate::domain::journal::Ended;
use crate::domain::measure::{Effort, Pain};
use crate::domain::screening::Flag;
use crate::domain::session::run::Event;
use crate::domain::set::Set;
use crate::route::Route;
use crate::state::App;
use crate::text::en::screens::session::{before, finish as text, player};
use crate::text::en::words;

/// After a session.
#[component]
pub fn Finish() -> View {
    let app = App::get();
    let worked =
        app.run().is_some_and(|run| run.logs.iter().any(|log| log.exercise.loaded && log.ended != Ended::Skipped));
    let pain = RwSignal::new(None::<Pain>);
    let effort = RwSignal::new(None::<u8>);
    let sign = RwSignal::new(Vec::<bool>::new());
    let tried = RwSignal::new(false);
    let pain_error = move || (tried.get() && pain.get().is_none()).then(|| before::PAIN_ERROR.to_owned());
    let effort_error = move || (tried.get() && worked && effort.get().is_none()).then(|| text::EFFORT_ERROR.to_owned());
    let errors = move || {
        let pain = pain_error().map(|error| ("after-0".to_owned(), error));
        let effort = effort_error().map(|error| ("effort-0".to_owned(), error));
        pain.into_iter().chain(effort).collect::<Vec<_>>()
    };
    let save = move |()| {
        tried.set(true);
        let effort = effort.get_untracked().and_then(Effort::new);
        if let (Some(after), true) = (pain.get_untracked(), !worked || effort.is_some()) {
            app.session_event(Event::Finished { after, effort });
            if !sign.get_untracked().is_empty() {
                app.report_signs(Set::EMPTY.with(Flag::MildLegWeakness, true));
            }
            app.go(&Route::Today);
        }
    };
    let efforts: Vec<(u8, String)> = text::EFFORTS.iter().map(|(score, word)| (*score, (*word).to_owned())).collect();
    view! {
        <main class="stage" id="main" data-test="finish-panel">
            <div class="stage__bar"><span class="quiet">{player::IN_SESSION}</span></div>
            <div class="stage__body stack">
                <PageTitle text=text::TITLE />
                {move || (!errors().is_empty()).then(|| view! { <ErrorSummary title=before::ERRORS errors=errors() /> })}
                <PainScale name="after" legend=text::PAIN word=words::pain_word selected=pain on_change=move |now| pain.set(Some(now))
                    error=Signal::derive(pain_error) />
                {worked.then(|| view! {
                    <RadioGroup name="effort" legend=text::EFFORT options=efforts selected=effort
                        on_change=move |now| effort.set(Some(now)) error=Signal::derive(effort_error) />
                })}
                <CheckGroup name="sign" options=vec![(true, text::SIGN.to_owned())] selected=sign on_change=move |now| sign.set(now) />
            </div>
            <div class="stage__foot">
                <Button kind=ButtonKind::Primary wide=true on_press=save test="finish">{text::SAVE}</Button>
            </div>
        </main>
    }
}
