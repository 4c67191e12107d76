//! What was told by the way: where it hurts, what may have set it off, small wins.

use crate::dom::{View, view};
use crate::domain::insight::AtSite;
use crate::domain::measure::Pain;
use crate::state::App;
use crate::text::en::outcome::trigger;
use crate::text::en::profile::site;
use crate::text::en::screens::plan::progress;
use crate::text::en::screens::progress as text;
use crate::text::en::words::short_date;

/// Days that are looked back on.
const DAYS: u64 = 83;
/// Small wins that are shown.
const WINS: usize = 5;

/// What was told; nothing of which nothing was said.
pub fn told(app: App) -> View {
    let (sites, triggers) = app.told_lately(DAYS);
    let wins = app.wins(WINS);
    let set_off = triggers.iter().map(|(of, days)| view! { <li>{trigger(*of)} ": " {text::on_days(*days)}</li> });
    let set_off: Vec<_> = set_off.collect();
    let won =
        wins.iter().map(|(date, words)| view! { <li><b>{short_date(*date)}</b> " " {words.as_str().to_owned()}</li> });
    let won: Vec<_> = won.collect();
    view! {
        {(!sites.is_empty()).then(|| by_site(&sites))}
        {(!set_off.is_empty()).then(|| view! {
            <section class="stack stack--tight" data-test="set-off"><h2>{text::TRIGGERS}</h2><ul>{set_off}</ul></section>
        })}
        {(!won.is_empty()).then(|| view! {
            <section class="stack stack--tight" data-test="small-wins"><h2>{text::WINS}</h2><ul>{won}</ul></section>
        })}
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
