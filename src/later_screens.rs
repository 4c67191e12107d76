//! All screens but the first questions.

use leptos::prelude::*;
use leptos::wasm_split::SplitLoaderError;

use crate::pages::about_app::AboutApp;
use crate::pages::backup::BackupPage;
use crate::pages::banners::SessionNews;
use crate::pages::change::Change;
use crate::pages::change::add::PutIn;
use crate::pages::change::days::MoveSession;
use crate::pages::check_in::CheckIn;
use crate::pages::dead_end::DeadEnd;
use crate::pages::entry::EntryPage;
use crate::pages::exercise::ExercisePage;
use crate::pages::help::HelpPage;
use crate::pages::import::Import;
use crate::pages::journal::JournalPage;
use crate::pages::learn::{self, Learn};
use crate::pages::library::Library;
use crate::pages::measures::Measures;
use crate::pages::measures::questionnaire::QuestionnairePage;
use crate::pages::measures::test::TestPage;
use crate::pages::more::More;
use crate::pages::plan::PlanPage;
use crate::pages::programme::ProgrammePage;
use crate::pages::programmes::Programmes;
use crate::pages::programmes::sample::SamplePage;
use crate::pages::progress::ProgressPage;
use crate::pages::rules::Rules;
use crate::pages::session::SessionPage;
use crate::pages::settings::SettingsPage;
use crate::pages::share::Share;
use crate::pages::storage::StoragePage;
use crate::pages::take_out::TakeOut;
use crate::pages::today::TodayPage;
use crate::pages::trial::TrialPage;
use crate::parts::{Part, fill, part, when_here};
use crate::route::Route;
use crate::stores::App;
use steadyback_words::en::screens::frame;

/// Makes any of them.
pub type MakeScreen = fn(Route) -> AnyView;

/// The part with all of them, not here yet.
pub fn screens_part() -> Part<MakeScreen> {
    Part::new(|state| fill(state, part!(screens())))
}

/// One of them, as soon as they are here.
#[component]
pub fn LaterScreen(
    /// What its address names.
    route: Route,
) -> impl IntoView {
    let part: Part<MakeScreen> = expect_context();
    when_here(part, move |make| make(route.clone()))
}

/// Hands the part over; with the feature `split` it is fetched first.
///
/// # Errors
/// When it cannot be fetched.
#[cfg_attr(feature = "split", leptos::wasm_split::wasm_split(screens, wasm_split_path = ::leptos::wasm_split, fallible))]
#[allow(clippy::unnecessary_wraps, reason = "the error is what the loader puts in its place")]
fn screens() -> Result<MakeScreen, SplitLoaderError> {
    Ok(made)
}

fn made(route: Route) -> AnyView {
    if route.looks_back() {
        App::get().journal().read_all();
    }
    match route {
        Route::Today => view! { <TodayPage /> }.into_any(),
        Route::Trial => view! { <TrialPage /> }.into_any(),
        Route::Session => view! { <SessionNews /><SessionPage /> }.into_any(),
        Route::CheckIn => view! { <CheckIn /> }.into_any(),
        Route::Plan => view! { <PlanPage /> }.into_any(),
        Route::Change(slot) => view! { <Change plan_slot=slot /> }.into_any(),
        Route::PutIn => view! { <PutIn /> }.into_any(),
        Route::Move => view! { <MoveSession /> }.into_any(),
        Route::Programme => view! { <ProgrammePage /> }.into_any(),
        Route::Programmes => view! { <Programmes /> }.into_any(),
        Route::Sample(of) => view! { <SamplePage of /> }.into_any(),
        Route::Progress => view! { <ProgressPage /> }.into_any(),
        Route::Journal(day) => view! { <JournalPage day /> }.into_any(),
        Route::Rules => view! { <Rules /> }.into_any(),
        Route::Measures => view! { <Measures /> }.into_any(),
        Route::Test(kind) => view! { <TestPage kind /> }.into_any(),
        Route::Questionnaire(instrument) => view! { <QuestionnairePage instrument /> }.into_any(),
        Route::Library(filter, query) => view! { <Library filter query /> }.into_any(),
        Route::Exercise(exercise) => view! { <ExercisePage exercise=exercise /> }.into_any(),
        Route::Entry(entry) => view! { <EntryPage entry=entry /> }.into_any(),
        Route::Learn => view! { <Learn /> }.into_any(),
        Route::Topic(id) => learn::topic(&id)
            .unwrap_or_else(|| view! { <DeadEnd title=frame::UNKNOWN text=frame::UNKNOWN_TEXT /> }.into_any()),
        Route::TakeOut => view! { <TakeOut /> }.into_any(),
        Route::More => view! { <More /> }.into_any(),
        Route::Share => view! { <Share /> }.into_any(),
        Route::Import(payload) => view! { <Import payload=payload /> }.into_any(),
        Route::Settings => view! { <SettingsPage /> }.into_any(),
        Route::Help => view! { <HelpPage /> }.into_any(),
        Route::Backup => view! { <BackupPage /> }.into_any(),
        Route::Storage => view! { <StoragePage /> }.into_any(),
        Route::AboutApp => view! { <AboutApp /> }.into_any(),
        // These come with the app.
        Route::Welcome | Route::Screening(_) | Route::About(_) | Route::NewPlan | Route::Unknown => ().into_any(),
    }
}
