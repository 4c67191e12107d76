//! How an exercise was: most pain, how much of it, form.

use leptos::prelude::*;

use crate::components::{Button, ButtonKind, CheckGroup, ErrorSummary, NumberField, PageTitle, PainScale, RadioGroup};
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
    let slipped = RwSignal::new(Vec::<bool>::new());
    let tried = RwSignal::new(false);
    let done = move || {
        let counted = || typed.get().trim().parse::<u16>().ok().filter(|count| *count <= total);
        if all.get() { Some(total) } else { counted() }
    };
    let pain_error = move || (tried.get() && peak.get().is_none()).then(|| before::PAIN_ERROR.to_owned());
    let done_error = move || (tried.get() && done().is_none()).then(|| count_error(total));
    let errors = move || {
        let pain = pain_error().map(|error| ("peak-0".to_owned(), error));
        let done = done_error().map(|error| ("done-count".to_owned(), error));
        pain.into_iter().chain(done).collect::<Vec<_>>()
    };
    let next = move |()| {
        tried.set(true);
        if let (Some(peak), Some(done)) = (peak.get_untracked(), untrack(done)) {
            app.session_event(Event::Rated { peak, done, slipped: !slipped.get_untracked().is_empty() });
        }
    };
    let amounts = vec![(true, text::ALL.to_owned()), (false, text::FEWER.to_owned())];
    view! {
        <main class="stage" id="main" data-test="how-panel">
            <div class="stage__bar"><span class="quiet">{player::IN_SESSION}</span></div>
            <div class="stage__body stack">
                <PageTitle text=text::TITLE />
                <p class="lead">{name}</p>
                {move || (!errors().is_empty()).then(|| view! { <ErrorSummary title=before::ERRORS errors=errors() /> })}
                <PainScale name="peak" legend=text::PAIN word=words::pain_word selected=peak on_change=move |now| peak.set(Some(now))
                    error=Signal::derive(pain_error) />
                <RadioGroup name="amount" legend=text::AMOUNT options=amounts selected=Signal::derive(move || Some(all.get()))
                    on_change=move |now| all.set(now) pair=true />
                {move || (!all.get()).then(|| view! {
                    <NumberField id="done-count" label=text::COUNT value=typed on_input=move |now| typed.set(now)
                        error=Signal::derive(done_error) />
                })}
                <CheckGroup name="slipped" options=vec![(true, text::SLIPPED.to_owned())] selected=slipped
                    on_change=move |now| slipped.set(now) />
            </div>
            <div class="stage__foot">
                <Button kind=ButtonKind::Primary wide=true on_press=next test="rated">{text::NEXT}</Button>
            </div>
        </main>
    }
}
