//! The frame around every screen, and which screen it is.

use leptos::prelude::*;

use crate::components::{Icon, IconView, LinkButton, Tab, Tabs};
use crate::pages::about::About;
use crate::pages::banners::Banners;
use crate::pages::change::Change;
use crate::pages::change::add::PutIn;
use crate::pages::change::days::MoveSession;
use crate::pages::check_in::CheckIn;
use crate::pages::elsewhere::{Elsewhere, SessionNews};
use crate::pages::entry::EntryPage;
use crate::pages::exercise::ExercisePage;
use crate::pages::import::Import;
use crate::pages::learn::{self, Learn};
use crate::pages::library::Library;
use crate::pages::locked::Locked;
use crate::pages::measures::Measures;
use crate::pages::measures::questionnaire::QuestionnairePage;
use crate::pages::measures::test::TestPage;
use crate::pages::more::More;
use crate::pages::new_plan::NewPlan;
use crate::pages::plan::PlanPage;
use crate::pages::programme::ProgrammePage;
use crate::pages::progress::ProgressPage;
use crate::pages::rules::Rules;
use crate::pages::screening::ScreeningPage;
use crate::pages::session::SessionPage;
use crate::pages::settings::SettingsPage;
use crate::pages::share::Share;
use crate::pages::storage::StoragePage;
use crate::pages::take_out::TakeOut;
use crate::pages::today::TodayPage;
use crate::pages::welcome::Welcome;
use crate::route::Route;
use crate::state::App;
use crate::title::title;
use steadyback_formats::saved::Theme;
use steadyback_rules::screening::Access;
use steadyback_words::en::screens::frame;

/// What is on screen, after the guards: no plan leads to the welcome page, a danger sign to the locked one.
#[derive(Clone, Debug, PartialEq)]
enum Screen {
    Locked(steadyback_rules::screening::Tier),
    NoDate,
    At(Route),
}

/// The app.
#[component]
pub fn Root() -> impl IntoView {
    let app = App::load();
    provide_context(app);
    app.claim_session();
    app.carry_over();
    let route = RwSignal::new(app.route_now());
    app.on_navigation(move |to| route.set(to));
    app.follow_outside();
    app.follow_check_in();
    app.read_unread_soon();
    look(app);

    let screen = Memo::new(move |_| guard(app, route.get()));
    Effect::new(move |_| app.title(&screen.with(screen_title)));
    app.remove_shell();
    view! {
        <Show when=move || screen.with(Screen::is_full) fallback=move || view! { <Frame screen /> }>
            // Each screen is made anew, also of another of its kind: nothing that was opened or typed is carried over.
            <For each=move || [screen.get()] key=Screen::key children=full_screen />
        </Show>
    }
}

impl Screen {
    const fn is_full(&self) -> bool {
        matches!(self, Self::At(route) if route.is_full_screen())
    }

    /// What tells it from all others.
    fn key(&self) -> String {
        match self {
            Self::At(route) => route.href(),
            other => format!("{other:?}"),
        }
    }

    /// The tab that it belongs to.
    fn tab(&self) -> Option<usize> {
        match self {
            Self::At(route) => route.tab(),
            Self::Locked(_) | Self::NoDate => Some(0),
        }
    }
}

fn guard(app: App, route: Route) -> Screen {
    if app.day().is_none() {
        return Screen::NoDate;
    }
    let asking = matches!(route, Route::Screening(_) | Route::Welcome);
    match app.access() {
        Some(Access::Locked(tier)) if !asking && (!route.is_always_open() || route == Route::NewPlan) => {
            Screen::Locked(tier)
        }
        _ if route.is_always_open() || app.has_plan() || route == Route::Unknown => Screen::At(route),
        _ => Screen::At(Route::Welcome),
    }
}

fn screen_title(screen: &Screen) -> String {
    let title = match screen {
        Screen::At(route) => title(route),
        Screen::Locked(_) | Screen::NoDate => frame::TABS[0],
    };
    format!("{title} · {}", frame::NAME)
}

/// Theme and letter size follow the settings.
fn look(app: App) {
    Effect::new(move |_| {
        let settings = app.settings();
        let theme = match settings.theme {
            Theme::System => None,
            Theme::Light => Some("light"),
            Theme::Dark => Some("dark"),
        };
        app.set_look(theme, settings.large_text);
    });
}

fn full_screen(screen: Screen) -> AnyView {
    let Screen::At(route) = screen else { return ().into_any() };
    match route {
        Route::Screening(page) => view! { <ScreeningPage page=page /> }.into_any(),
        Route::About(page) => view! { <About page=page /> }.into_any(),
        Route::Session => view! { <OwnSession /> }.into_any(),
        // Has a frame, which is about to be made.
        _ => ().into_any(),
    }
}

/// The session, if this tab leads it. Who does is known a moment after the start.
#[component]
fn OwnSession() -> impl IntoView {
    let app = App::get();
    let whose = Memo::new(move |_| (app.session_elsewhere(), app.session_unclear()));
    view! {
        <SessionNews />
        {move || match whose.get() {
            (true, _) => view! { <Elsewhere /> }.into_any(),
            (_, true) => ().into_any(),
            _ => view! { <SessionPage /> }.into_any(),
        }}
    }
}

/// What stays from page to page: the bar, the banners and the tabs.
#[component]
fn Frame(
    /// What is on screen.
    screen: Memo<Screen>,
) -> impl IntoView {
    let app = App::get();
    let tabs = move || {
        let icons = [Icon::Today, Icon::Plan, Icon::Progress, Icon::Library];
        let routes = [Route::Today, Route::Plan, Route::Progress, Route::library()];
        let all = icons.into_iter().zip(routes).zip(frame::TABS);
        all.map(|((icon, route), label)| Tab { icon, label: label.to_owned(), href: route.href() }).collect::<Vec<_>>()
    };
    view! {
        <div class="shell">
            <header class="shell__bar">
                <a class="shell__name" href=Route::Today.href()>{frame::NAME}</a>
                <LinkButton kind=crate::components::ButtonKind::Quiet href=Route::More.href() icon=Icon::Menu test="more">
                    {frame::MORE}
                </LinkButton>
            </header>
            <main class="shell__main" id="main">
                <Banners />
                <For each=move || [screen.get()] key=Screen::key children=page />
            </main>
            <Show when=move || app.has_plan()>
                <Tabs label=frame::NAVIGATION tabs=tabs() current=move || screen.with(Screen::tab) />
            </Show>
        </div>
    }
}

fn page(screen: Screen) -> AnyView {
    let route = match screen {
        Screen::Locked(tier) => return view! { <Locked tier=tier /> }.into_any(),
        Screen::NoDate => return dead_end(frame::NO_DATE, frame::NO_DATE_TEXT),
        Screen::At(route) => route,
    };
    match route {
        Route::Welcome => view! { <Welcome /> }.into_any(),
        Route::NewPlan => view! { <NewPlan /> }.into_any(),
        Route::Today => view! { <TodayPage /> }.into_any(),
        Route::CheckIn => view! { <CheckIn /> }.into_any(),
        Route::Plan => view! { <PlanPage /> }.into_any(),
        Route::Change(slot) => view! { <Change plan_slot=slot /> }.into_any(),
        Route::PutIn => view! { <PutIn /> }.into_any(),
        Route::Move => view! { <MoveSession /> }.into_any(),
        Route::Programme => view! { <ProgrammePage /> }.into_any(),
        Route::Progress => view! { <ProgressPage /> }.into_any(),
        Route::Rules => view! { <Rules /> }.into_any(),
        Route::Library(filter, query) => view! { <Library filter query /> }.into_any(),
        Route::Exercise(exercise) => view! { <ExercisePage exercise=exercise /> }.into_any(),
        Route::Entry(entry) => view! { <EntryPage entry=entry /> }.into_any(),
        Route::Measures => view! { <Measures /> }.into_any(),
        Route::Test(kind) => view! { <TestPage kind /> }.into_any(),
        Route::Questionnaire(instrument) => view! { <QuestionnairePage instrument /> }.into_any(),
        Route::Learn => view! { <Learn /> }.into_any(),
        Route::Topic(id) => learn::topic(&id).unwrap_or_else(|| dead_end(frame::UNKNOWN, frame::UNKNOWN_TEXT)),
        Route::TakeOut => view! { <TakeOut /> }.into_any(),
        Route::More => view! { <More /> }.into_any(),
        Route::Share => view! { <Share /> }.into_any(),
        Route::Import(payload) => view! { <Import payload=payload /> }.into_any(),
        Route::Settings => view! { <SettingsPage /> }.into_any(),
        Route::Storage => view! { <StoragePage /> }.into_any(),
        // Have no frame; it is about to go.
        Route::Screening(_) | Route::About(_) | Route::Session => ().into_any(),
        Route::Unknown => dead_end(frame::UNKNOWN, frame::UNKNOWN_TEXT),
    }
}

fn dead_end(title: &'static str, text: &'static str) -> AnyView {
    view! {
        <div class="page">
            <crate::components::PageHeader title=title />
            <p class="cluster"><IconView icon=Icon::Info /> {text}</p>
            <LinkButton href=Route::Today.href()>{frame::TO_TODAY}</LinkButton>
        </div>
    }
    .into_any()
}
