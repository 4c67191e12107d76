//! Work by the week and by family, beside its limit; each family opens its chart with the table behind it.

use leptos::prelude::*;

use crate::components::table::{row, table};
use crate::components::{Fold, bars};
use crate::stores::App;
use steadyback_catalogue::exercise::Family;
use steadyback_catalogue::measure::Volume;
use steadyback_rules::insight::WeekVolume;
use steadyback_rules::insight::plot::highest;
use steadyback_words::en::screens::progress as text;
use steadyback_words::en::words::{family as name, short_date};

/// Weeks that are shown.
const WEEKS: usize = 12;

/// The families that were worked of late; nothing before there is work.
pub fn work(app: App) -> Option<AnyView> {
    let lately = |(family, weeks): (Family, Vec<WeekVolume>)| {
        let weeks = weeks[weeks.len().saturating_sub(WEEKS)..].to_vec();
        weeks.iter().any(|week| week.done.0 > 0).then_some((family, weeks))
    };
    let families: Vec<AnyView> =
        app.journal().work(WEEKS).into_iter().filter_map(lately).map(|(family, weeks)| fold(family, weeks)).collect();
    (!families.is_empty()).then(|| view! { <p>{text::WORK_TEXT}</p> <div data-test="work">{families}</div> }.into_any())
}

fn fold(family: Family, weeks: Vec<WeekVolume>) -> AnyView {
    let last = weeks.last().copied();
    let line = last.map(|week| text::family_line(name(family), week.done, week.cap)).unwrap_or_default();
    view! { <Fold summary=line test="work-of">{drawn(family, &weeks)}</Fold> }.into_any()
}

fn drawn(family: Family, weeks: &[WeekVolume]) -> AnyView {
    let all: Vec<_> = weeks.iter().map(|week| (week.done.0, week.cap.map(|cap| cap.0))).collect();
    let above = all.iter().filter(|(done, cap)| cap.is_some_and(|cap| *done > cap)).count();
    let most = text::work(Volume(highest(&all)));
    let day = |week: Option<&WeekVolume>| week.map(|week| short_date(week.monday)).unwrap_or_default();
    let label = text::work_label(name(family), weeks.len(), above);
    view! {
        {bars(&all, label, most, day(weeks.first()), day(weeks.last()))}
        <p class="chart__key"><span>{text::KEY_BAR}</span><span>{text::KEY_LIMIT}</span></p>
        {numbers(weeks)}
    }
    .into_any()
}

fn numbers(weeks: &[WeekVolume]) -> AnyView {
    let of_week = |week: &WeekVolume| {
        let numbers = [Some(text::work(week.done)), week.cap.map(text::work)];
        row(short_date(week.monday), true, &numbers, text::NO_LIMIT)
    };
    let rows = weeks.iter().rev().map(of_week).collect();
    table(text::WORK_CAPTION, text::WEEK, &[text::DONE, text::LIMIT], rows)
}
