//! What the browser calls a screen, in its title and its history.

use steadyback_words::en::screens::journal;
use steadyback_words::en::screens::{self, frame};

use crate::route::Route;

/// What a screen or an entry is called, with the app's name, for the browser's title and history.
pub fn full(name: &str) -> String {
    format!("{name} · {}", frame::NAME)
}

/// The title of a screen, for the browser's title and history; `None` where the name is of an entry, which its own page says.
pub fn title(route: &Route) -> Option<&'static str> {
    use frame::title as own;
    let title = match route {
        Route::Welcome => own::WELCOME,
        Route::Trial => screens::trial::TITLE,
        Route::Screening(_) => own::SCREENING,
        Route::About(_) => own::ABOUT,
        Route::NewPlan => own::NEW_PLAN,
        Route::Today => own::TODAY,
        Route::Session => own::SESSION,
        Route::CheckIn => own::CHECK_IN,
        Route::Plan => own::PLAN,
        Route::Change(_) => screens::change::CHANGE,
        Route::PutIn => screens::change::PUT_IN,
        Route::Move => screens::change::MOVE,
        Route::Programme => screens::plan::programme::TITLE,
        Route::Programmes => screens::programmes::TITLE,
        Route::Progress => own::PROGRESS,
        Route::Journal(_) => journal::TITLE,
        Route::Rules => own::RULES,
        Route::Library(..) => own::LIBRARY,
        Route::Exercise(_) | Route::Entry(_) | Route::Test(_) | Route::Questionnaire(_) | Route::Sample(_) => {
            return None;
        }
        Route::Measures => screens::measures::TITLE,
        Route::Learn | Route::Topic(_) => screens::learn::TITLE,
        Route::TakeOut => screens::transfer::take_out::TITLE,
        Route::More => frame::MORE,
        Route::Share => own::SHARE,
        Route::Import(_) => own::IMPORT,
        Route::Settings => own::SETTINGS,
        Route::Help => screens::help::TITLE,
        Route::Backup => screens::transfer::backup::TITLE,
        Route::Storage => screens::storage::TITLE,
        Route::AboutApp => screens::about_app::TITLE,
        Route::Unknown => frame::UNKNOWN,
    };
    Some(title)
}
