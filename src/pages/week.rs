//! The calendar week that today is in.

use leptos::prelude::*;

use chrono::{Datelike, Days, NaiveDate};

use crate::components::{Icon, IconView};
use crate::stores::App;
use steadyback_rules::plan::DayKind;
use steadyback_rules::progression::Progress;
use steadyback_words::en::screens::plan as text;
use steadyback_words::en::words;

/// Seven days, as the person's weeks go.
pub fn week(progress: &Progress) -> AnyView {
    let today = progress.today;
    let days = dates(today).map(|date| {
        let kind = progress.day(date);
        view! {
            <li>
                <div class=kind_class(kind) aria-current=(date == today).then_some("date") data-test="week-day">
                    <span aria-hidden="true">{words::weekday_short(date.weekday())}</span>
                    <span class="visually-hidden">{words::date(date)}</span>
                    <IconView icon=icon(kind) />
                    <span class="week__word">{text::day_word(kind)}</span>
                </div>
            </li>
        }
    });
    view! {
        <section class="stack stack--tight">
            <h2>{text::THIS_WEEK}</h2>
            <ol class="week" data-test="this-week">{days.collect_view()}</ol>
            {key()}
        </section>
    }
    .into_any()
}

/// What the drawings of the days stand for.
pub fn key() -> AnyView {
    let key = [DayKind::Strength, DayKind::Mobility, DayKind::Rest].map(|kind| {
        view! { <li><IconView icon=icon(kind) />{text::day_word(kind)}</li> }
    });
    view! { <ul class="week__key" aria-hidden="true">{key.into_iter().collect_view()}</ul> }.into_any()
}

/// The days of the week of a day.
pub fn dates(today: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    let before = App::get().settings().week().take_while(|day| *day != today.weekday()).count();
    (today - Days::new(u64::try_from(before).unwrap_or(0))).iter_days().take(7)
}

/// How a day looks.
pub const fn kind_class(kind: DayKind) -> &'static str {
    match kind {
        DayKind::Strength => "week__day week__day--strength",
        DayKind::Mobility => "week__day week__day--mobility",
        DayKind::Rest => "week__day",
    }
}

/// What stands for a kind of day.
pub const fn icon(kind: DayKind) -> Icon {
    match kind {
        DayKind::Strength => Icon::Strength,
        DayKind::Mobility => Icon::Mobility,
        DayKind::Rest => Icon::Rest,
    }
}
