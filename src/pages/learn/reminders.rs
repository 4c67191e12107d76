//! Turning reminders on and off.

use leptos::prelude::*;

use crate::components::{CheckGroup, Choice};
use crate::stores::App;
use steadyback_catalogue::enum_set::Member;
use steadyback_rules::reminder::Reminder;
use steadyback_words::en::screens::learn::reminders as text;

/// A box for each reminder.
#[component]
pub fn ReminderSwitches() -> impl IntoView {
    let app = App::get();
    let on = move || {
        let bits = Reminder::ALL
            .iter()
            .filter(|it| app.settings().reminds(**it))
            .fold(0_u64, |bits, it| bits | 1 << it.index());
        Some(bits)
    };
    let change = move |bits: Option<u64>| {
        for reminder in Reminder::ALL {
            let wanted = bits.unwrap_or_default() >> reminder.index() & 1 == 1;
            match (untrack(move || app.settings().reminds(*reminder)), wanted) {
                (false, true) => app.settings().remind(*reminder),
                (true, false) => app.settings().remind_no_more(*reminder),
                _ => {}
            }
        }
    };
    view! {
        <section class="stack stack--tight" data-test="reminders">
            <CheckGroup name="reminders" legend=text::TITLE options=Choice::numbered([text::STAND, text::BREATHE])
                selected=Signal::derive(on) on_change=change />
            <p class="quiet small">{text::TEXT}</p>
        </section>
    }
}
