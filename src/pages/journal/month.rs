//! A month as a calendar: days with a session, days with something noted, days with nothing.

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};
use leptos::prelude::*;

use crate::components::{ButtonKind, Icon, LinkButton};
use crate::route::Route;
use crate::stores::App;
use steadyback_words::en::screens::journal as text;
use steadyback_words::en::words;

/// The month of a day, up to today.
pub fn month(app: App, chosen: NaiveDate, today: NaiveDate) -> AnyView {
    let first = chosen.with_day(1).unwrap_or(chosen);
    let last = first + Months::new(1) - Days::new(1);
    let noted = app.journal().noted_days(first, last);
    let begin = app.journal().first_day().unwrap_or(today);
    let week: Vec<Weekday> = app.settings().week().collect();
    let start = week.iter().position(|day| *day == first.weekday()).unwrap_or_default() + 1;
    let days = first.iter_days().take_while(|day| *day <= last).map(|day| {
        let (class, said) = match noted.get(&day) {
            Some(true) => ("month__day month__day--trained", text::TRAINED),
            Some(false) => ("month__day month__day--noted", text::HAS),
            None => ("month__day", ""),
        };
        // The first day of the month under its weekday.
        let column = (day == first).then(|| start.to_string());
        let name = [words::date(day), said.to_owned()].join(" ");
        let number = day.day().to_string();
        if day < begin || day > today {
            return view! { <li style:grid-column-start=column><span class="month__day month__day--none">{number}</span></li> }.into_any();
        }
        let current = (day == chosen).then_some("date");
        view! {
            <li style:grid-column-start=column>
                <a class=class class=("month__day--today", day == today) href=Route::Journal(Some(day)).href() aria-label=name aria-current=current data-test=format!("day-{day}")>{number}</a>
            </li>
        }
        .into_any()
    });
    let names = week.into_iter();
    let names = names.map(|day| view! { <li class="month__name" aria-hidden="true">{words::weekday_short(day)}</li> });
    let to = |day: NaiveDate, icon: Icon, test: &'static str| {
        let href = Route::Journal(Some(day.clamp(begin.min(today), today))).href();
        view! { <LinkButton kind=ButtonKind::Quiet href=href icon=icon test=test>{words::month(day)}</LinkButton> }
            .into_any()
    };
    let earlier = (first > begin).then(|| to(first - Days::new(1), Icon::Back, "earlier"));
    let later = (last < today).then(|| to(last + Days::new(1), Icon::Forward, "later"));
    view! {
        <section class="stack stack--tight">
            <h2>{format!("{} {}", words::month(first), first.year())}</h2>
            <ul class="month">{names.collect_view()}{days.collect_view()}</ul>
            <div class="month__ways"><span>{earlier}</span><span>{later}</span></div>
        </section>
    }
    .into_any()
}
