//! After the last exercise: how it went, pain, legs. Who has nothing else to say is through in four taps.

use leptos::prelude::*;

use super::Over;
use super::went::HowItWent;
use crate::components::{Button, ButtonKind, Choice, Disclosure, ErrorSummary, PageTitle, PainScale, RadioGroup};
use crate::route::Route;
use crate::stores::{App, Closing};
use steadyback_rules::journal::{Leg, MOST_LETTERS, Words};
use steadyback_rules::session::Event;
use steadyback_words::en::screens::guide::end as more;
use steadyback_words::en::screens::session::{before, check_in, finish as text, hurts, leg as leg_words, player};
use steadyback_words::en::words;

const LEGS: [Leg; 4] = [Leg::Same, Leg::MoreCentral, Leg::FurtherDown, Leg::NewNumbnessOrWeakness];

/// After the last exercise.
#[component]
pub fn Finish(
    /// What lies over the session.
    over: RwSignal<Over>,
) -> impl IntoView {
    let app = App::get();
    let told = move || app.session().closing();
    let tell = move |edit: &dyn Fn(&mut Closing)| app.session().edit_closing(|closing| edit(closing));
    let tries = RwSignal::new(0);
    let asked = move || tries.get() > 0;
    let went = HowItWent::new(app, tries);
    let pain_error = move || (asked() && told().after.is_none()).then(|| before::PAIN_ERROR.to_owned());
    // Who is asked for nothing about the legs has told them with "as planned".
    // Legs that were told to be different stay in sight.
    let asks_legs = move || went.leaves_legs() || told().leg.is_some_and(|leg| leg != Leg::Same);
    let leg = move || if asks_legs() { told().leg } else { Some(Leg::Same) };
    let leg_error = move || (asked() && leg().is_none()).then(|| check_in::LEG_ERROR.to_owned());
    let noted = untrack(move || !told().note.is_empty());
    let words_of = move || Words::new(&told().note);
    let note_error = move || {
        let long = !told().note.trim().is_empty() && words_of().is_none();
        (asked() && long).then(|| more::note_error(MOST_LETTERS))
    };
    let errors = move || {
        let rest = [("after-0", pain_error()), ("after-leg-0", leg_error()), ("session-note", note_error())];
        went.errors()
            .into_iter()
            .chain(rest)
            .filter_map(|(id, error)| Some((id.to_owned(), error?)))
            .collect::<Vec<_>>()
    };
    let save = move |()| {
        tries.update(|tries| *tries += 1);
        let (Closing { after: Some(after), effort, .. }, Some(leg)) = (untrack(told), untrack(leg)) else { return };
        if !untrack(errors).is_empty() {
            return;
        }
        let effort = went.tell_planned().or(effort);
        let words = untrack(words_of);
        over.set(Over::After);
        app.session().session_event(Event::Finished { after, effort });
        app.session().remark(leg, words);
        if matches!(leg, Leg::FurtherDown | Leg::NewNumbnessOrWeakness) {
            app.frame().go(&Route::Today);
        }
    };
    let chosen_leg = move || (0_u8..).zip(LEGS).find(|(_, leg)| told().leg == Some(*leg)).map(|(place, _)| place);
    view! {
        <main class="stage" id="main" data-test="finish-panel">
            <div class="stage__bar"><span class="quiet">{player::IN_SESSION}</span></div>
            <div class="stage__body stack">
                <PageTitle text=text::TITLE />
                <ErrorSummary title=before::ERRORS tries errors=Signal::derive(errors) />
                {went.view()}
                <PainScale name="after" legend=text::PAIN word=words::pain_word selected=Signal::derive(move || told().after)
                    on_change=move |now| tell(&|it| it.after = Some(now))
                    error=Signal::derive(pain_error) />
                <Show when=asks_legs>
                    <RadioGroup name="after-leg" legend=more::LEG options=Choice::numbered(LEGS.map(leg_words)) selected=Signal::derive(chosen_leg)
                        on_change=move |now| tell(&|it| it.leg = LEGS.get(usize::from(now)).copied()) error=Signal::derive(leg_error) />
                </Show>
                <Disclosure summary=more::NOTE test="note" open=noted><div class="field">
                    <label class="field__label" for="session-note">{more::NOTE}</label>
                    <p class="field__hint" id="session-note-hint">
                        {move || note_error().unwrap_or_else(|| more::NOTE_HINT.to_owned())}
                    </p>
                    <input class="input" id="session-note" data-test="session-note" autocomplete="off" aria-describedby="session-note-hint"
                        aria-invalid=move || note_error().is_some().then_some("true")
                        prop:value=move || told().note on:input=move |event| tell(&|it| it.note = event_target_value(&event)) />
                </div></Disclosure>
                <Button kind=ButtonKind::Stop on_press=move |()| over.set(Over::Sign) test="finish-sign">{hurts::SIGN}</Button>
            </div>
            <div class="stage__foot">
                <Button kind=ButtonKind::Primary wide=true on_press=save test="finish">{text::SAVE}</Button>
            </div>
        </main>
    }
}
