//! What stands around every screen.

use crate::route::Route;

/// Name of the app.
pub const NAME: &str = "Steadyback";
/// Name of the navigation.
pub const NAVIGATION: &str = "Main";
/// The four tabs.
pub const TABS: [&str; 4] = ["Today", "Plan", "Progress", "Library"];
/// The menu.
pub const MORE: &str = "More";
/// First link for the keyboard.
pub const SKIP: &str = "Skip to content";
/// An address that leads nowhere.
pub const UNKNOWN: &str = "There is nothing at this address";
/// What to do then.
pub const UNKNOWN_TEXT: &str = "The link may be old or cut off. Your plan is not affected.";
/// The way on.
pub const TO_TODAY: &str = "Go to today";
/// A device without a usable date.
pub const NO_DATE: &str = "This device has no valid date";
/// What to do then.
pub const NO_DATE_TEXT: &str = "Your plan goes by days. Set the date of this device, then load this page again.";

/// The page that a breakdown leads to.
pub mod panic {
    /// Heading.
    pub const TITLE: &str = "Something in Steadyback broke";
    /// What it means.
    pub const TEXT: &str = "What you saved is still on this device. Loading the page again usually helps. \
        If it happens again, keep a copy of what is stored first.";
    /// The way on.
    pub const RELOAD: &str = "Load again";
    /// The copy.
    pub const EXPORT: &str = "Keep a copy of what is stored";
    /// Before the message.
    pub const DETAILS: &str = "For whoever looks into it:";
}

/// The title of a screen, for the browser's title and history.
pub fn title(route: &Route) -> &'static str {
    match route {
        Route::Welcome => "Welcome",
        Route::Screening(_) => "Safety questions",
        Route::About(_) => "About you",
        Route::NewPlan => "Your plan",
        Route::Today => "Today",
        Route::Session => "Session",
        Route::CheckIn => "How is your back",
        Route::Plan => "Plan",
        Route::Change(_) => super::change::CHANGE,
        Route::PutIn => super::change::PUT_IN,
        Route::Move => super::change::MOVE,
        Route::Programme => super::plan::programme::TITLE,
        Route::Progress => "Progress",
        Route::Rules => "The rules",
        Route::Library(..) => "Library",
        Route::Exercise(exercise) => super::super::exercises::text(exercise).name,
        Route::Entry(entry) => super::super::entries::names(*entry).0,
        Route::Measures => super::measures::TITLE,
        Route::Test(kind) => super::super::outcome::name(*kind),
        Route::Questionnaire(instrument) => super::measures::instrument(*instrument),
        Route::Learn | Route::Topic(_) => super::learn::TITLE,
        Route::TakeOut => super::transfer::take_out::TITLE,
        Route::More => MORE,
        Route::Share => "Share",
        Route::Import(_) => "A plan for you",
        Route::Settings => "Settings and backup",
        Route::Storage => super::storage::TITLE,
        Route::Unknown => UNKNOWN,
    }
}
