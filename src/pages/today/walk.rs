//! The walk of the day.

use leptos::prelude::*;

use crate::components::{Button, Card, Disclosure, NumberField};
use crate::stores::{App, MOST_WALK};
use steadyback_catalogue::exercise::Family;
use steadyback_rules::insight::activity_log::Pursuit;
use steadyback_words::en::activity_log::because;
use steadyback_words::en::screens::session as text;

/// The walk of the day, and a field to note it.
#[component]
pub fn Walk() -> impl IntoView {
    let app = App::get();
    let typed = RwSignal::new(String::new());
    let error = RwSignal::new(None::<String>);
    let planned = Memo::new(move |_| {
        let walks = app.plan().progress()?.items.iter().any(|state| state.exercise.family == Family::Walking);
        app.journal().next_time(Pursuit::Walking).filter(|_| walks)
    });
    let save = move |()| match typed.get_untracked().trim().parse::<u16>() {
        Ok(minutes) if (1..=MOST_WALK).contains(&minutes) => {
            error.set(None);
            typed.set(String::new());
            app.journal().walked(minutes);
        }
        _ => error.set(Some(text::today::WALK_ERROR.to_owned())),
    };
    move || {
        planned.get().map(|next| {
            view! {
                <Card test="walk">
                    <h2>{move || text::walk_line(next.minutes.into(), app.journal().walked_today())}</h2>
                    <div class="walk">
                        <NumberField id="walk-minutes" label=text::today::WALK_LABEL unit=text::today::MINUTES value=typed
                            on_input=move |value| typed.set(value) error=error />
                        <Button on_press=save test="walk-save">{text::today::WALK_SAVE}</Button>
                    </div>
                    <Disclosure summary=text::today::WALK_WHY test="walk-because"><p>{because(next.because)}</p></Disclosure>
                </Card>
            }
        })
    }
}
