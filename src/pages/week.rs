//! The calendar week that today is in.

use leptos::prelude::*;

use chrono::{Datelike, Days};

use crate::components::{Icon, IconView};
use steadyback_rules::plan::DayKind;
use steadyback_rules::progression::Progress;
use steadyback_words::en::screens::plan as text;
use steadyback_words::en::words;

/// Seven days, Monday first, and a key to their drawings.
pub fn week(progress: &Progress) -> AnyView {
    let today = progress.today;
    let monday = today - Days::new(today.weekday().num_days_from_monday().into());
    let days = (0..7).map(|ahead| monday + Days::new(ahead)).map(|date| {
        let kind = progress.day(date);
        let class = match kind {
            DayKind::Strength => "week__day week__day--strength",
            DayKind::Mobility => "week__day week__day--mobility",
            DayKind::Rest => "week__day",
        };
        view! {
            <li>
                <div class=class aria-current=(date == today).then_some("date") data-test="week-day">
                    <span aria-hidden="true">{words::weekday_short(date.weekday())}</span>
                    <span class="visually-hidden">{words::date(date)}</span>
                    <IconView icon=icon(kind) />
                    <span class="week__word">{text::day_word(kind)}</span>
                </div>
            </li>
        }
    });
    let key = [DayKind::Strength, DayKind::Mobility, DayKind::Rest].map(|kind| {
        view! { <li><IconView icon=icon(kind) />{text::day_word(kind)}</li> }
    });
    view! {
        <section class="stack stack--tight">
            <h2>{text::THIS_WEEK}</h2>
            <ol class="week" data-test="this-week">{days.collect_view()}</ol>
            <ul class="week__key" aria-hidden="true">{key.into_iter().collect_view()}</ul>
        </section>
    }
    .into_any()
}

fn icon(kind: DayKind) -> Icon {
    match kind {
        DayKind::Strength => Icon::Strength,
        DayKind::Mobility => Icon::Mobility,
        DayKind::Rest => Icon::Rest,
    }
}
