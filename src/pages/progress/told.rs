//! What was told by the way: where it hurts, what may have set it off, how the days were, small wins.

use chrono::{Days, NaiveDate};
use leptos::prelude::*;

use crate::components::{Chart, Fold, chart};
use crate::dom::{View, view};
use crate::domain::insight::AtSite;
use crate::domain::journal::{Burden, DayNote};
use crate::domain::measure::Pain;
use crate::state::App;
use crate::text::en::outcome::trigger;
use crate::text::en::profile::site;
use crate::text::en::screens::plan::progress;
use crate::text::en::screens::progress as text;
use crate::text::en::screens::session::today::note;
use crate::text::en::words::{old_date, short_date};

/// Days that are looked back on.
const DAYS: u64 = 83;
/// Small wins that are shown.
const WINS: usize = 5;

/// What was told; nothing of which nothing was said.
pub fn told(app: App) -> View {
    let (sites, triggers, days) = app.told_lately(DAYS);
    let wins = app.wins(WINS);
    let set_off = triggers.iter().map(|(of, days)| view! { <li>{trigger(*of)} ": " {text::on_days(*days)}</li> });
    let set_off: Vec<_> = set_off.collect();
    let won =
        wins.iter().map(|(date, words)| view! { <li><b>{old_date(*date)}</b> " " {words.as_str().to_owned()}</li> });
    let won: Vec<_> = won.collect();
    view! {
        {(!sites.is_empty()).then(|| by_site(&sites))}
        {(!set_off.is_empty()).then(|| view! {
            <section class="stack stack--tight" data-test="set-off"><h2>{text::TRIGGERS}</h2><ul>{set_off}</ul></section>
        })}
        {burdens(app, days)}
        {(!won.is_empty()).then(|| view! {
            <section class="stack stack--tight" data-test="small-wins"><h2>{text::WINS}</h2><ul>{won}</ul></section>
        })}
    }
}

/// What was said of a day, in the order in which it is asked for.
const fn parts(day: DayNote) -> [Option<Burden>; 3] {
    [day.fatigue, day.poor_sleep, day.stress]
}

/// Tiredness, sleep and stress, as far as something was said.
fn burdens(app: App, days: Vec<DayNote>) -> Option<View> {
    let from = untrack(move || app.day())? - Days::new(DAYS);
    let names = [note::FATIGUE, note::SLEEP, note::STRESS];
    let drawn = names.iter().enumerate().filter_map(|(at, name)| {
        let points: Vec<_> = days.iter().map(|day| parts(*day)[at].map(|it| it as u32)).collect();
        let answers = points.iter().flatten().count();
        let much = points.iter().flatten().filter(|it| **it == Burden::Much as u32).count();
        let label = text::burden_label(name, answers, much);
        let shown = Chart { points, most: Burden::Much as u32, ..Chart::default() };
        (answers > 0).then(|| {
            let drawing = chart(&shown, label, "2".to_owned(), short_date(from), short_date(from + Days::new(DAYS)));
            view! { <h3>{*name}</h3> {drawing} }
        })
    });
    let drawn: Vec<View> = drawn.collect();
    (!drawn.is_empty()).then(|| {
        view! {
            <section class="stack stack--tight" data-test="burdens">
                <h2>{text::BURDENS}</h2>
                {drawn}
                <p class="chart__key">{text::BURDENS_KEY}</p>
                <Fold summary=text::NUMBERS.to_owned() test="burden-numbers" make=Callback::new(move |()| by_day(from, &days)) />
            </section>
        }
    })
}

/// The table behind the charts: days of which nothing was said are left out.
fn by_day(from: NaiveDate, days: &[DayNote]) -> View {
    let cell = |burden: Option<Burden>| match burden {
        Some(it) => view! { <td class="number">{it as u8}</td> },
        None => view! { <td class="number quiet">{progress::NO_ANSWER}</td> },
    };
    let told = from.iter_days().zip(days).filter(|(_, day)| **day != DayNote::default());
    let mut rows: Vec<View> = told
        .map(|(date, day)| view! { <tr><th scope="row" class="nowrap">{short_date(date)}</th>{parts(*day).map(cell)}</tr> })
        .collect();
    rows.reverse();
    let columns = [note::FATIGUE, note::SLEEP, note::STRESS];
    view! {
        <table class="table">
            <caption>{text::BURDENS_CAPTION}</caption>
            <thead>
                <tr>
                    <th scope="col">{progress::DAY}</th>
                    {columns.map(|name| view! { <th scope="col" class="number">{name}</th> })}
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

fn by_site(sites: &[AtSite]) -> View {
    let columns = [text::DAYS, progress::BEFORE, progress::AFTER, progress::NEXT_DAY];
    let cell = |pain: Option<Pain>| match pain {
        Some(pain) => view! { <td class="number">{pain.score()}</td> },
        None => view! { <td class="number quiet">{progress::NO_ANSWER}</td> },
    };
    let row = |it: &AtSite| {
        view! {
            <tr><th scope="row">{site(it.site)}</th><td class="number">{it.days}</td>{it.around.map(cell)}</tr>
        }
    };
    view! {
        <section class="stack stack--tight" data-test="sites">
            <h2>{text::SITES}</h2>
            <table class="table">
                <caption>{text::SITES_CAPTION}</caption>
                <thead>
                    <tr>
                        <th scope="col">{text::SITE}</th>
                        {columns.map(|name| view! { <th scope="col" class="number">{name}</th> })}
                    </tr>
                </thead>
                <tbody>{sites.iter().map(row).collect::<View>()}</tbody>
            </table>
        </section>
    }
}
