//! A square code as one SVG path.

use std::fmt::Write;

use leptos::prelude::*;

/// Empty modules around the code that readers need.
const QUIET_ZONE: usize = 4;

/// A code that cameras read.
#[component]
pub fn Qr<F>(
    /// Modules along one side.
    size: usize,
    /// Whether the module in this column and row is dark.
    dark: F,
    /// What it is, for screen readers.
    #[prop(into)]
    title: String,
) -> impl IntoView
where
    F: Fn(usize, usize) -> bool,
{
    let extent = size + 2 * QUIET_ZONE;
    view! {
        <svg class="qr" viewBox=format!("0 0 {extent} {extent}") role="img" aria-label=title>
            <path d=path(size, dark) />
        </svg>
    }
}

/// One rectangle for each horizontal run of dark modules.
fn path(size: usize, dark: impl Fn(usize, usize) -> bool) -> String {
    let mut path = String::new();
    for row in 0..size {
        let mut column = 0;
        while column < size {
            let run = (column..size).take_while(|&at| dark(at, row)).count();
            if run > 0 {
                let _ = write!(path, "M{} {}h{run}v1h-{run}z", column + QUIET_ZONE, row + QUIET_ZONE);
            }
            column += run.max(1);
        }
    }
    path
}
