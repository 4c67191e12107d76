//! The session: what is asked before it, the player, what is asked during and after it.

mod before;
mod finish;
mod how;
mod hurts;
mod player;

use leptos::prelude::*;

use crate::dom::{View, keyed, view};
use crate::domain::session::run::{Event, Stage};
use crate::state::App;
use before::Before;
use finish::Finish;
use how::How;
use hurts::Hurts;
use player::Player;

/// Which part of the session is on screen; a part is built anew only when this changes.
#[derive(Clone, Copy, PartialEq)]
enum Part {
    Before,
    Player,
    Hurts,
    /// With the exercise it is about, so that the answers to the last one do not stay.
    How(usize),
    Finish,
}

/// The session.
#[component]
pub fn SessionPage() -> View {
    let app = App::get();
    let part = move || match app.run() {
        None => Part::Before,
        Some(run) => match run.stage {
            Stage::Timed(..) => Part::Player,
            Stage::Hurts(_) => Part::Hurts,
            Stage::HowWasIt => Part::How(run.block),
            Stage::Finish => Part::Finish,
        },
    };
    app.on_tick(move || app.session_event(Event::Tick));
    keyed(part, |part| match part {
        Part::Before => view! { <Before /> },
        Part::Player => view! { <Player /> },
        Part::Hurts => view! { <Hurts /> },
        Part::How(_) => view! { <How /> },
        Part::Finish => view! { <Finish /> },
    })
}
