//! An activity's log: what comes next and why, writing down a time, the last times.

use leptos::prelude::*;

use crate::components::{Button, NumberField, Select};
use crate::stores::App;
use steadyback_catalogue::library::activity::Activity;
use steadyback_rules::insight::activity_log::{Pursuit, Time};
use steadyback_words::en::activity_log::{because, minutes};
use steadyback_words::en::screens::library::entry as text;
use steadyback_words::en::words::short_date;

/// Times that are shown.
const MOST: usize = 5;

#[component]
pub fn ActivityLog(activity: &'static Activity) -> impl IntoView {
    let app = App::get();
    let of = Pursuit::Of(activity);
    let typed = RwSignal::new(String::new());
    let effort = RwSignal::new(0_usize);
    let error = RwSignal::new(None::<String>);
    let next = move || {
        app.journal().next_time(of).map(|next| {
            view! { <p class="strong" data-test="next-time">{text::next(&minutes(next))}</p> <p>{because(next.because)}</p> }
        })
    };
    let save = move |()| {
        let effort = u8::try_from(effort.get_untracked()).ok().and_then(|place| place.checked_sub(1));
        let kept = typed.with_untracked(|typed| app.journal().moved(activity, typed, effort));
        error.set((!kept).then(|| text::MINUTES_ERROR.to_owned()));
        if kept {
            typed.set(String::new());
        }
    };
    let row = |time: &Time| {
        let hard = time.effort.map(text::hard);
        view! { <tr><th scope="row" class="nowrap">{short_date(time.date)}</th><td class="number">{text::lasted(time.minutes)}</td><td>{hard}</td></tr> }
    };
    let times = move || app.journal().times(of, MOST).iter().map(row).collect_view();
    view! {
        <section class="stack stack--tight" data-test="activity-log">
            <h2>{text::LOG}</h2>
            {next}
            <NumberField id="activity-minutes" label=text::LOG_MINUTES unit=text::LOG_UNIT value=typed
                on_input=move |now| typed.set(now) error=error />
            <Select id="activity-effort" label=text::LOG_EFFORT options=text::EFFORTS.map(Into::into).to_vec() selected=effort
                on_change=move |place| effort.set(place) />
            <div class="actions"><Button on_press=save test="activity-save">{text::LOG_SAVE}</Button></div>
            <table class="table"><tbody>{times}</tbody></table>
        </section>
    }
}
