//! The frame around every screen, and which screen it is.

use leptos::prelude::*;

use crate::codec::saved::Theme;
use crate::components::{Icon, IconView, LinkButton, Tab, Tabs};
use crate::domain::screening::Access;
use crate::pages::about::About;
use crate::pages::banners::Banners;
use crate::pages::check_in::CheckIn;
use crate::pages::exercise::ExercisePage;
use crate::pages::import::Import;
use crate::pages::library::Library;
use crate::pages::locked::Locked;
use crate::pages::more::More;
use crate::pages::new_plan::NewPlan;
use crate::pages::plan::PlanPage;
use crate::pages::progress::ProgressPage;
use crate::pages::rules::Rules;
use crate::pages::screening::ScreeningPage;
use crate::pages::session::SessionPage;
use crate::pages::settings::SettingsPage;
use crate::pages::share::Share;
use crate::pages::today::TodayPage;
use crate::pages::welcome::Welcome;
use crate::route::Route;
use crate::state::App;
use crate::text::en::screens::frame;

/// What is on screen, after the guards: no plan leads to the welcome page, a danger sign to the locked one.
#[derive(Clone, PartialEq)]
enum Screen {
    Locked(crate::domain::screening::Tier),
    NoDate,
    At(Route),
}

/// The app.
#[component]
pub fn Root() -> impl IntoView {
    let app = App::load();
    provide_context(app);
    app.restore_session();
    let route = RwSignal::new(app.route_now());
    app.on_navigation(move |to| route.set(to));
    app.follow_outside();
    look(app);

    let screen = Memo::new(move |_| guard(app, route.get()));
    Effect::new(move |_| app.title(&screen_title(&screen.get())));
    app.remove_shell();
    view! {
        {move || match screen.get() {
            Screen::At(route) if route.is_full_screen() => full_screen(&route).into_any(),
            screen => framed(screen).into_any(),
        }}
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
        Screen::At(route) => frame::title(route),
        Screen::Locked(_) | Screen::NoDate => frame::TABS[0],
    };
    format!("{title} · {}", frame::NAME)
}

/// Theme and letter size follow the settings.
fn look(app: App) {
    let settings = Memo::new(move |_| app.settings());
    Effect::new(move |_| {
        let settings = settings.get();
        let theme = match settings.theme {
            Theme::System => None,
            Theme::Light => Some("light"),
            Theme::Dark => Some("dark"),
        };
        app.set_look(theme, settings.large_text);
    });
}

fn full_screen(route: &Route) -> AnyView {
    match route {
        Route::Screening(page) => view! { <ScreeningPage page=*page /> }.into_any(),
        Route::About(page) => view! { <About page=*page /> }.into_any(),
        _ => view! { <SessionPage /> }.into_any(),
    }
}

fn framed(screen: Screen) -> impl IntoView {
    let app = App::get();
    let tab = match &screen {
        Screen::At(route) => route.tab(),
        Screen::Locked(_) | Screen::NoDate => Some(0),
    };
    let tabs = move || {
        let icons = [Icon::Today, Icon::Plan, Icon::Progress, Icon::Library];
        let routes = [Route::Today, Route::Plan, Route::Progress, Route::Library];
        let all = icons.into_iter().zip(routes).zip(frame::TABS);
        all.map(|((icon, route), label)| Tab { icon, label: label.to_owned(), href: route.href() }).collect::<Vec<_>>()
    };
    let settled = Memo::new(move |_| app.has_plan());
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
                {page(screen)}
            </main>
            {move || settled.get().then(|| view! { <Tabs label=frame::NAVIGATION tabs=tabs() current=Signal::stored(tab) /> })}
        </div>
    }
}

fn page(screen: Screen) -> AnyView {
    let route = match screen {
        Screen::Locked(tier) => return view! { <Locked tier=tier /> }.into_any(),
        Screen::NoDate => return dead_end(frame::NO_DATE, frame::NO_DATE_TEXT).into_any(),
        Screen::At(route) => route,
    };
    match route {
        Route::Welcome => view! { <Welcome /> }.into_any(),
        Route::NewPlan => view! { <NewPlan /> }.into_any(),
        Route::Today => view! { <TodayPage /> }.into_any(),
        Route::CheckIn => view! { <CheckIn /> }.into_any(),
        Route::Plan => view! { <PlanPage /> }.into_any(),
        Route::Progress => view! { <ProgressPage /> }.into_any(),
        Route::Rules => view! { <Rules /> }.into_any(),
        Route::Library => view! { <Library /> }.into_any(),
        Route::Exercise(exercise) => view! { <ExercisePage exercise=exercise /> }.into_any(),
        Route::More => view! { <More /> }.into_any(),
        Route::Share => view! { <Share /> }.into_any(),
        Route::Import(payload) => view! { <Import payload=payload /> }.into_any(),
        Route::Settings => view! { <SettingsPage /> }.into_any(),
        _ => dead_end(frame::UNKNOWN, frame::UNKNOWN_TEXT).into_any(),
    }
}

fn dead_end(title: &'static str, text: &'static str) -> impl IntoView {
    view! {
        <div class="page">
            <crate::components::PageHeader title=title />
            <p class="cluster"><IconView icon=Icon::Info /> {text}</p>
            <LinkButton href=Route::Today.href()>{frame::TO_TODAY}</LinkButton>
        </div>
    }
}
