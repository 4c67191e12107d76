//! After a session: pain, effort, and the danger sign that ends everything.

use leptos::prelude::Set as _;
use leptos::prelude::*;

use crate::components::{Button, ButtonKind, CheckBox, Choice, ErrorSummary, PageTitle, PainScale, RadioGroup};
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
    let sign = RwSignal::new(false);
    let tries = RwSignal::new(0);
    let pain_error = move || (tries.get() > 0 && pain.get().is_none()).then(|| before::PAIN_ERROR.to_owned());
    let effort_error =
        move || (tries.get() > 0 && worked && effort.get().is_none()).then(|| text::EFFORT_ERROR.to_owned());
    let errors = move || {
        let pain = pain_error().map(|error| ("after-0".to_owned(), error));
        let effort = effort_error().map(|error| ("effort-0".to_owned(), error));
        pain.into_iter().chain(effort).collect::<Vec<_>>()
    };
    let save = move |()| {
        tries.update(|tries| *tries += 1);
        let effort = effort.get_untracked().and_then(Effort::new);
        if let (Some(after), true) = (pain.get_untracked(), !worked || effort.is_some()) {
            app.session_event(Event::Finished { after, effort });
            if sign.get_untracked() {
                app.report_signs(Set::EMPTY.with(Flag::MildLegWeakness, true));
            }
            app.go(&Route::Today);
        }
    };
    let efforts = text::EFFORTS.iter().map(|(score, word)| Choice::new(*score, *word)).collect();
    view! {
        <main class="stage" id="main" data-test="finish-panel">
            <div class="stage__bar"><span class="quiet">{player::IN_SESSION}</span></div>
            <div class="stage__body stack">
                <PageTitle text=text::TITLE />
                <ErrorSummary title=before::ERRORS tries errors=Signal::derive(errors) />
                <PainScale name="after" legend=text::PAIN word=words::pain_word selected=pain on_change=move |now| pain.set(Some(now))
                    error=Signal::derive(pain_error) />
                {worked.then(|| view! {
                    <RadioGroup name="effort" legend=text::EFFORT options=efforts selected=effort
                        on_change=move |now| effort.set(Some(now)) error=Signal::derive(effort_error) />
                })}
                <CheckBox name="sign" label=text::SIGN on=sign />
            </div>
            <div class="stage__foot">
                <Button kind=ButtonKind::Primary wide=true on_press=save test="finish">{text::SAVE}</Button>
            </div>
        </main>
    }
}
