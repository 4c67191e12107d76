//! The weeks of a plan as a way up a hill: dots for sessions, flags for new rungs, dips for flares, and what is still ahead. What it shows
//! is also in the words beside it.

use leptos::prelude::*;

use steadyback_rules::insight::plot::{HILL, WIDTH, climb};
use steadyback_rules::insight::{Path, PathWeek};

/// How far dots of one week are from each other.
const APART: usize = 7;

/// The drawing, with `walker` standing where the way has come to; `label` is what screen readers hear, `from` and `until` stand at its ends.
pub fn trail(path: &Path, walker: AnyView, label: String, from: String, until: String) -> AnyView {
    let weeks: Vec<_> = path.weeks.iter().map(|week| (week.goes_on(), week.flare)).collect();
    let places = climb(&weeks, path.ahead.into());
    let (done, ahead) = places.split_at(weeks.len());
    let Some(&(x, y)) = done.last() else { return ().into_any() };
    let begun = (0, done[0].1 + 4);
    let way: Vec<_> = std::iter::once(begun).chain(done.iter().copied()).collect();
    let rest: Vec<_> = std::iter::once((x, y)).chain(ahead.iter().copied()).collect();
    let hill = format!("{}V{HILL}H0Z", curve(&way));
    let marks = |of: &dyn Fn(&PathWeek, usize, usize) -> String| -> String {
        path.weeks.iter().zip(done).map(|(week, (x, y))| of(week, *x, *y)).collect()
    };
    // One path of dots: an element for each would cost more than all the rest.
    let sessions = marks(&|week, x, y| (1..=usize::from(week.sessions)).map(|at| dot(x, y + 4 + at * APART)).collect());
    let flags =
        marks(&|week, x, y| if week.climbed > 0 { format!("M{x} {y}v-16l7 3.5l-7 3.5") } else { String::new() });
    let dips = marks(&|week, x, y| if week.flare { dot(x, y) } else { String::new() });
    let next = path.next.and_then(|(_, week)| {
        let place = usize::from(week.checked_sub(path.weeks.last()?.number + 1)?);
        ahead.get(place)
    });
    let next = next.map(|(x, y)| view! { <circle class="trail__next" cx=x.to_string() cy=y.to_string() r="4.5" /> });
    view! {
        <div class="trail">
            <div class="trail__picture">
            <svg viewBox=format!("-6 -6 {} {}", WIDTH + 12, HILL + 8) role="img" focusable="false" aria-label=label>
                <path class="trail__hill" d=hill />
                <path class="trail__ahead" d=curve(&rest) />
                <path class="trail__way" d=curve(&way) />
                <path class="trail__sessions" d=sessions />
                <path class="trail__flags" d=flags />
                <path class="trail__dips" d=dips />
                {next}
                <circle class="trail__here" cx=x.to_string() cy=y.to_string() r="4.5" />
            </svg>
            <span class="trail__walker" aria-hidden="true" style:left=percent(x + 6, WIDTH + 12) style:bottom=percent(HILL + 2 - y, HILL + 8)>{walker}</span>
            </div>
            <span class="trail__ends small quiet" aria-hidden="true"><span>{from}</span><span>{until}</span></span>
        </div>
    }
    .into_any()
}

fn percent(part: usize, of: usize) -> String {
    format!("{}%", part * 100 / of)
}

fn dot(x: usize, y: usize) -> String {
    format!("M{x} {y}h.01")
}

/// A soft line through these points, level at each of them.
fn curve(points: &[(usize, usize)]) -> String {
    let begin = points.iter().take(1).map(|(x, y)| format!("M{x} {y}"));
    let parts = points.windows(2).map(|ends| {
        let ((from, height), (x, y)) = (ends[0], ends[1]);
        let middle = usize::midpoint(from, x);
        format!("C{middle} {height} {middle} {y} {x} {y}")
    });
    begin.chain(parts).collect()
}
