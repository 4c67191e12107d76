//! What was told by the way: where it hurts, what may have set it off, how the days were, small wins.

use chrono::{Days, NaiveDate};
use leptos::prelude::*;

use super::{list, part};
use crate::components::table::{row, score, table};
use crate::components::{Chart, Fold, chart};
use crate::stores::App;
use steadyback_rules::insight::AtSite;
use steadyback_rules::journal::{Burden, DayNote};
use steadyback_words::en::outcome::trigger;
use steadyback_words::en::profile::site;
use steadyback_words::en::screens::plan::progress;
use steadyback_words::en::screens::progress as text;
use steadyback_words::en::screens::session::today::note;
use steadyback_words::en::words::{old_date, short_date};

/// Days that are looked back on.
const DAYS: u64 = 83;
/// Small wins that are shown.
const WINS: usize = 5;

/// What was told; nothing of which nothing was said.
pub fn notes(app: App) -> Option<AnyView> {
    let (sites, triggers, days) = app.journal().recent_notes(DAYS);
    let wins = app.journal().wins(WINS);
    let set_off = triggers.iter().map(|(of, days)| view! { <li>{trigger(*of)} ": " {text::on_days(*days)}</li> });
    let set_off: Vec<_> = set_off.collect();
    let won =
        wins.iter().map(|(date, words)| view! { <li><b>{old_date(*date)}</b> " " {words.as_str().to_owned()}</li> });
    let won: Vec<_> = won.collect();
    let parts = [
        (!sites.is_empty()).then(|| by_site(&sites)),
        list(text::TRIGGERS, "set-off", set_off),
        burdens(app, days),
        list(text::WINS, "small-wins", won),
    ];
    let parts: Vec<_> = parts.into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.into_any())
}

/// What was said of a day, in the order in which it is asked for.
const fn parts(day: DayNote) -> [Option<Burden>; 3] {
    [day.fatigue, day.poor_sleep, day.stress]
}

/// Tiredness, sleep and stress, as far as something was said.
fn burdens(app: App, days: Vec<DayNote>) -> Option<AnyView> {
    let from = untrack(move || app.journal().day())? - Days::new(DAYS);
    let names = [note::FATIGUE, note::SLEEP, note::STRESS];
    let drawn = names.iter().enumerate().filter_map(|(at, name)| {
        let points: Vec<_> = days.iter().map(|day| parts(*day)[at].map(|it| it as u32)).collect();
        let answers = points.iter().flatten().count();
        let much = points.iter().flatten().filter(|it| **it == Burden::Much as u32).count();
        let label = text::burden_label(name, answers, much);
        let shown = Chart { points, most: Burden::Much as u32, ..Chart::default() };
        (answers > 0).then(|| {
            let drawing = chart(&shown, label, "2".to_owned(), short_date(from), short_date(from + Days::new(DAYS)));
            view! { <h4>{*name}</h4> {drawing} }
        })
    });
    let drawn: Vec<_> = drawn.collect();
    (!drawn.is_empty()).then(|| {
        let inner = view! {
                {drawn}
                <p class="chart__key">{text::BURDENS_KEY}</p>
                <Fold summary=text::NUMBERS.to_owned() test="burden-numbers">{by_day(from, &days)}</Fold>
        };
        part(text::BURDENS, "burdens", inner)
    })
}

/// The table behind the charts: days of which nothing was said are left out.
fn by_day(from: NaiveDate, days: &[DayNote]) -> AnyView {
    let number = |burden: Option<Burden>| burden.map(|it| (it as u8).to_string());
    let told = from.iter_days().zip(days).filter(|(_, day)| **day != DayNote::default());
    let of_day =
        |(date, day): (NaiveDate, &DayNote)| row(short_date(date), true, &parts(*day).map(number), progress::NO_ANSWER);
    let mut rows: Vec<AnyView> = told.map(of_day).collect();
    rows.reverse();
    table(text::BURDENS_CAPTION, progress::DAY, &[note::FATIGUE, note::SLEEP, note::STRESS], rows)
}

fn by_site(sites: &[AtSite]) -> AnyView {
    let of_site = |it: &AtSite| {
        let [before, after, next_day] = it.around.map(score);
        let numbers = [Some(it.days.to_string()), before, after, next_day];
        row(site(it.site).to_owned(), false, &numbers, progress::NO_ANSWER)
    };
    let columns = [text::DAYS, progress::BEFORE, progress::AFTER, progress::NEXT_DAY];
    let rows = sites.iter().map(of_site).collect();
    part(text::SITES, "sites", table(text::SITES_CAPTION, text::SITE, &columns, rows))
}
