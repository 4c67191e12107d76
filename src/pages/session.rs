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
mod steps;
mod went;

use leptos::prelude::*;

use crate::stores::App;
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
use steps::Steps;

/// What lies over the session.
#[derive(Clone, Copy, PartialEq)]
enum Over {
    Nothing,
    /// What can be changed on the way.
    Options,
    /// How the exercise goes.
    Steps,
    /// Something new worries the person.
    Sign,
    /// It is over, and this follows.
    After,
}

/// Which part of the session is on screen; a part is built anew only when this changes.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Part {
    /// The safety questions are due.
    QuestionsFirst,
    Before,
    Player,
    Options,
    Steps,
    Sign,
    Hurts,
    Finish,
    After,
}

#[component]
pub fn SessionPage() -> impl IntoView {
    let app = App::get();
    let over = RwSignal::new(Over::Nothing);
    let part = Memo::new(move |_| match (over.get(), app.session().run().map(|run| run.stage)) {
        (Over::After, None) => Part::After,
        (_, None) if app.answers().screening_due() => Part::QuestionsFirst,
        (_, None) => Part::Before,
        (Over::Sign, Some(_)) => Part::Sign,
        (_, Some(Stage::Finish)) => Part::Finish,
        (_, Some(Stage::Hurts(..))) => Part::Hurts,
        (Over::Options, Some(_)) => Part::Options,
        (Over::Steps, Some(_)) => Part::Steps,
        (_, Some(Stage::Timed(..))) => Part::Player,
    });
    app.frame().on_tick(move || app.session().session_event(Event::Tick));
    app.session().stay_with_session();
    let made = move |part| match part {
        Part::QuestionsFirst => view! { <QuestionsFirst /> }.into_any(),
        Part::Before => view! { <Before /> }.into_any(),
        Part::Player => view! { <Player over /> }.into_any(),
        Part::Options => view! { <Options over /> }.into_any(),
        Part::Steps => view! { <Steps over /> }.into_any(),
        Part::Sign => view! { <Sign over /> }.into_any(),
        Part::Hurts => view! { <Hurts over /> }.into_any(),
        Part::Finish => view! { <Finish over /> }.into_any(),
        Part::After => view! { <After /> }.into_any(),
    };
    view! { <For each=move || [part.get()] key=|part| *part children=made /> }
}
