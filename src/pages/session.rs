//! The session: what is asked before it, the player, what is asked during and after it.

mod after;
mod before;
mod finish;
mod guidance;
mod hurts;
mod options;
mod player;
mod questions_first;
mod rate;
mod sign;

use leptos::prelude::*;

use crate::dom::{View, keyed, view};
use crate::state::App;
use after::After;
use before::Before;
use finish::Finish;
pub use guidance::Guidance;
use hurts::Hurts;
use options::Options;
use player::Player;
use questions_first::QuestionsFirst;
use sign::Sign;
use steadyback_rules::session::{Event, Stage};

/// What lies over the session.
#[derive(Clone, Copy, PartialEq)]
enum Over {
    Nothing,
    /// What can be changed on the way.
    Options,
    /// Something new worries the person.
    Sign,
    /// It is over, and this follows.
    After,
}

/// Which part of the session is on screen; a part is built anew only when this changes.
#[derive(Clone, Copy, PartialEq)]
enum Part {
    /// The safety questions are due.
    QuestionsFirst,
    Before,
    Player,
    Options,
    Sign,
    Hurts,
    Finish,
    After,
}

/// The session.
#[component]
pub fn SessionPage() -> View {
    let app = App::get();
    let over = RwSignal::new(Over::Nothing);
    let part = move || match (over.get(), app.run().map(|run| run.stage)) {
        (Over::After, None) => Part::After,
        (_, None) if app.screening_due() => Part::QuestionsFirst,
        (_, None) => Part::Before,
        (Over::Sign, Some(_)) => Part::Sign,
        (_, Some(Stage::Finish)) => Part::Finish,
        (_, Some(Stage::Hurts(_))) => Part::Hurts,
        (Over::Options, Some(_)) => Part::Options,
        (_, Some(Stage::Timed(..))) => Part::Player,
    };
    app.on_tick(move || app.session_event(Event::Tick));
    app.stay_with_session();
    keyed(part, move |part| match part {
        Part::QuestionsFirst => view! { <QuestionsFirst /> },
        Part::Before => view! { <Before /> },
        Part::Player => view! { <Player over /> },
        Part::Options => view! { <Options over /> },
        Part::Sign => view! { <Sign over /> },
        Part::Hurts => view! { <Hurts /> },
        Part::Finish => view! { <Finish over /> },
        Part::After => view! { <After /> },
    })
}
