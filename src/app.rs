//! The frame around every screen, and which screen it is.

use std::time::Duration;

use leptos::prelude::*;

use crate::components::figure::warm_up;
use crate::components::{Icon, IconView, LinkButton, Tab, Tabs};
use crate::dom::{View, keyed, view};
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

/// After a start, when the first screen stands and its first taps are through.
const CALM: Duration = Duration::from_secs(1);

/// What is on screen, after the guards: no plan leads to the welcome page, a danger sign to the locked one.
#[derive(Clone, PartialEq)]
enum Screen {
    Locked(steadyback_rules::screening::Tier),
    NoDate,
    At(Route),
}

/// The app.
#[component]
pub fn Root() -> View {
    let app = App::load();
    provide_context(app);
    app.claim_session();
    app.carry_over();
    let route = RwSignal::new(app.route_now());
    app.on_navigation(move |to| route.set(to));
    app.follow_outside();
    app.follow_check_in();
    app.read_unread_soon();
    set_timeout(warm_up, CALM);
    look(app);

    let screen = move || guard(app, route.get());
    Effect::new(move |_| app.title(&screen_title(&screen())));
    app.remove_shell();
    // From screen to screen the frame stays: only what is new is made.
    let shown = move |show: fn(Screen) -> View| keyed(screen, show);
    let tab = move || screen().tab();
    let frame = move |is_full: bool| if is_full { shown(full_screen) } else { framed(app, shown(page), tab) };
    keyed(move || screen().is_full(), frame)
}

impl Screen {
    const fn is_full(&self) -> bool {
        matches!(self, Self::At(route) if route.is_full_screen())
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

fn full_screen(screen: Screen) -> View {
    let Screen::At(route) = screen else { return View::none() };
    match route {
        Route::Screening(page) => view! { <ScreeningPage page=page /> },
        Route::About(page) => view! { <About page=page /> },
        Route::Session => session(App::get()),
        // Has a frame, which is about to be made.
        _ => View::none(),
    }
}

/// The session, if this tab leads it. Who does is known a moment after the start.
fn session(app: App) -> View {
    view! {
        <SessionNews />
        {keyed(move || (app.session_elsewhere(), app.session_unclear()), |which| match which {
            (true, _) => view! { <Elsewhere /> },
            (_, true) => View::none(),
            _ => view! { <SessionPage /> },
        })}
    }
}

fn framed(app: App, page: View, tab: impl Fn() -> Option<usize> + Copy + 'static) -> View {
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
                {page}
            </main>
            {keyed(move || app.has_plan(), move |settled| settled.then(|| view! {
                <Tabs label=frame::NAVIGATION tabs=tabs() current=tab />
            }))}
        </div>
    }
}

fn page(screen: Screen) -> View {
    let route = match screen {
        Screen::Locked(tier) => return view! { <Locked tier=tier /> },
        Screen::NoDate => return dead_end(frame::NO_DATE, frame::NO_DATE_TEXT),
        Screen::At(route) => route,
    };
    match route {
        Route::Welcome => view! { <Welcome /> },
        Route::NewPlan => view! { <NewPlan /> },
        Route::Today => view! { <TodayPage /> },
        Route::CheckIn => view! { <CheckIn /> },
        Route::Plan => view! { <PlanPage /> },
        Route::Change(slot) => view! { <Change slot /> },
        Route::PutIn => view! { <PutIn /> },
        Route::Move => view! { <MoveSession /> },
        Route::Programme => view! { <ProgrammePage /> },
        Route::Progress => view! { <ProgressPage /> },
        Route::Rules => view! { <Rules /> },
        Route::Library(filter, query) => view! { <Library filter query /> },
        Route::Exercise(exercise) => view! { <ExercisePage exercise=exercise /> },
        Route::Entry(entry) => view! { <EntryPage entry=entry /> },
        Route::Measures => view! { <Measures /> },
        Route::Test(kind) => view! { <TestPage kind /> },
        Route::Questionnaire(instrument) => view! { <QuestionnairePage instrument /> },
        Route::Learn => view! { <Learn /> },
        Route::Topic(id) => learn::topic(&id).unwrap_or_else(|| dead_end(frame::UNKNOWN, frame::UNKNOWN_TEXT)),
        Route::TakeOut => view! { <TakeOut /> },
        Route::More => view! { <More /> },
        Route::Share => view! { <Share /> },
        Route::Import(payload) => view! { <Import payload=payload /> },
        Route::Settings => view! { <SettingsPage /> },
        Route::Storage => view! { <StoragePage /> },
        // Have no frame; it is about to go.
        Route::Screening(_) | Route::About(_) | Route::Session => View::none(),
        Route::Unknown => dead_end(frame::UNKNOWN, frame::UNKNOWN_TEXT),
    }
}

fn dead_end(title: &'static str, text: &'static str) -> View {
    view! {
        <div class="page">
            <crate::components::PageHeader title=title />
            <p class="cluster"><IconView icon=Icon::Info /> {text}</p>
            <LinkButton href=Route::Today.href()>{frame::TO_TODAY}</LinkButton>
        </div>
    }
}
