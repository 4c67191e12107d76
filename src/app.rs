//! The frame around every screen, and which screen it is.

use leptos::prelude::*;

use crate::components::{Icon, Tab, Tabs};
use crate::later_screens::LaterScreen;
use crate::pages::about::About;
use crate::pages::banners::Banners;
use crate::pages::bar::Bar;
use crate::pages::dead_end::DeadEnd;
use crate::pages::elsewhere::Elsewhere;
use crate::pages::locked::Locked;
use crate::pages::new_plan::NewPlan;
use crate::pages::screening::ScreeningPage;
use crate::pages::welcome::Welcome;
use crate::platform::window;
use crate::route::Route;
use crate::screen::Screen;
use crate::stores::{App, Health, Ownership, Whose, stored_settings};
use crate::title::full;
use steadyback_formats::saved::{Settings, Theme};
use steadyback_words::en::screens::frame;

/// The app, if this tab has what is stored.
#[component]
pub fn Root() -> impl IntoView {
    let ownership = Ownership::ask();
    move || match ownership.whose() {
        Whose::Unknown => ().into_any(),
        Whose::Ours(_) => view! { <Whole ownership /> }.into_any(),
        Whose::Theirs { lost } => {
            look(stored_settings());
            window::set_title(frame::NAME);
            window::remove_shell();
            view! { <Elsewhere ownership lost /> }.into_any()
        }
    }
}

/// What is stored, on screen.
#[component]
fn Whole(
    /// This tab has it.
    ownership: Ownership,
) -> impl IntoView {
    let app = App::load(ownership);
    provide_context(app);
    app.session().go_on_with_session();
    app.plan().carry_over();
    if app.session().run().is_none() && app.frame().health() == Health::Good {
        app.answers().follow_access();
    }
    let route = RwSignal::new(app.frame().route_now());
    app.frame().on_navigation(move |to| route.set(to));
    app.frame().follow_outside();
    app.frame().follow_check_in();
    app.journal().read_unread_soon();
    Effect::new(move |_| look(app.settings().settings()));

    let screen = Memo::new(move |_| Screen::of(app, route.get()));
    Effect::new(move |_| {
        // Where its own page says the title, until that page is there.
        app.frame().title(&screen.with(Screen::title).map_or_else(|| frame::NAME.to_owned(), full));
    });
    app.frame().remove_shell();
    view! {
        <Show when=move || screen.with(Screen::is_full) fallback=move || view! { <Frame screen /> }>
            // Each screen is made anew, also of another of its kind: nothing that was opened or typed is carried over.
            <For each=move || [screen.get()] key=Screen::key children=full_screen />
        </Show>
    }
}

/// Theme and letter size as the settings have them.
fn look(settings: Settings) {
    let theme = match settings.theme {
        Theme::System => None,
        Theme::Light => Some("light"),
        Theme::Dark => Some("dark"),
    };
    window::set_root("data-theme", theme);
    window::set_root("data-large", settings.large_text.then_some(""));
}

fn full_screen(screen: Screen) -> AnyView {
    match screen {
        Screen::At(Route::Screening(page)) => view! { <ScreeningPage page /> }.into_any(),
        Screen::At(Route::About(page)) => view! { <About page /> }.into_any(),
        Screen::At(route) if route.is_full_screen() => view! { <LaterScreen route /> }.into_any(),
        // Has a frame, which is about to be made.
        _ => ().into_any(),
    }
}

/// What stays from page to page: the bar, the banners and the tabs.
#[component]
fn Frame(screen: Memo<Screen>) -> impl IntoView {
    let app = App::get();
    let tabs = move || {
        let icons = [Icon::Today, Icon::Plan, Icon::Progress, Icon::Library];
        let routes = [Route::Today, Route::Plan, Route::Progress, Route::library()];
        let all = icons.into_iter().zip(routes).zip(frame::TABS);
        all.map(|((icon, route), label)| Tab { icon, label: label.to_owned(), href: route.href() }).collect::<Vec<_>>()
    };
    let has_plan = Memo::new(move |_| app.plan().has_plan());
    view! {
        <div class="shell">
            <Bar help=has_plan />
            <main class="shell__main" id="main">
                <Banners />
                <For each=move || [screen.get()] key=Screen::key children=page />
            </main>
            <Show when=move || has_plan.get()>
                <Tabs label=frame::NAVIGATION tabs=tabs() current=move || screen.with(Screen::tab) />
            </Show>
        </div>
    }
}

fn page(screen: Screen) -> AnyView {
    match screen {
        Screen::Locked(tier) => view! { <Locked tier /> }.into_any(),
        Screen::NoDate => view! { <DeadEnd title=frame::NO_DATE text=frame::NO_DATE_TEXT /> }.into_any(),
        // Has no frame; it is about to go.
        Screen::At(route) if route.is_full_screen() => ().into_any(),
        Screen::At(Route::Welcome) => view! { <Welcome /> }.into_any(),
        Screen::At(Route::NewPlan) => {
            App::get().journal().read_all();
            view! { <NewPlan /> }.into_any()
        }
        Screen::At(Route::Unknown) => view! { <DeadEnd title=frame::UNKNOWN text=frame::UNKNOWN_TEXT /> }.into_any(),
        Screen::At(route) => view! { <LaterScreen route /> }.into_any(),
    }
}
