//! How an exercise was: most pain, how much of it, form.

use leptos::prelude::*;

use crate::components::{
    Button, ButtonKind, CheckBox, Choice, ErrorSummary, NumberField, PageTitle, PainScale, RadioGroup,
};
use crate::dom::{View, view};
use crate::domain::measure::Pain;
use crate::domain::session::run::Event;
use crate::state::App;
use crate::text::en::screens::session::{before, count_error, how as text, player};
use crate::text::en::{exercises, words};

/// How an exercise was.
#[component]
pub fn How() -> View {
    let app = App::get();
    let block = app.run().map(|run| *run.current());
    let total = block.map_or(0, |block| block.dose.total());
    let name = block.map(|block| exercises::text(block.exercise).name);
    let peak = RwSignal::new(None::<Pain>);
    let all = RwSignal::new(true);
    let typed = RwSignal::new(String::new());
    let slipped = RwSignal::new(false);
    let tries = RwSignal::new(0);
    let done = move || {
        let counted = || typed.get().trim().parse::<u16>().ok().filter(|count| *count <= total);
        if all.get() { Some(total) } else { counted() }
    };
    let pain_error = move || (tries.get() > 0 && peak.get().is_none()).then(|| before::PAIN_ERROR.to_owned());
    let done_error = move || (tries.get() > 0 && done().is_none()).then(|| count_error(total));
    let errors = move || {
        let pain = pain_error().map(|error| ("peak-0".to_owned(), error));
        let done = done_error().map(|error| ("done-count".to_owned(), error));
        pain.into_iter().chain(done).collect::<Vec<_>>()
    };
    let next = move |()| {
        tries.update(|tries| *tries += 1);
        if let (Some(peak), Some(done)) = (peak.get_untracked(), untrack(done)) {
            app.session_event(Event::Rated { peak, done, slipped: slipped.get_untracked() });
        }
    };
    view! {
        <main class="stage" id="main" data-test="how-panel">
            <div class="stage__bar"><span class="quiet">{player::IN_SESSION}</span></div>
            <div class="stage__body stack">
                <PageTitle text=text::TITLE />
                <p class="lead">{name}</p>
                <ErrorSummary title=before::ERRORS tries errors=Signal::derive(errors) />
                <PainScale name="peak" legend=text::PAIN word=words::pain_word selected=peak on_change=move |now| peak.set(Some(now))
                    error=Signal::derive(pain_error) />
                <RadioGroup name="amount" legend=text::AMOUNT options=Choice::numbered([text::ALL, text::FEWER])
                    selected=Signal::derive(move || Some(u8::from(!all.get()))) on_change=move |now| all.set(now == 0) pair=true />
                {move || (!all.get()).then(|| view! {
                    <NumberField id="done-count" label=text::COUNT value=typed on_input=move |now| typed.set(now)
                        error=Signal::derive(done_error) />
                })}
                <CheckBox name="slipped" label=text::SLIPPED on=slipped />
            </div>
            <div class="stage__foot">
                <Button kind=ButtonKind::Primary wide=true on_press=next test="rated">{text::NEXT}</Button>
            </div>
        </main>
    }
}
