//! What stands around every screen.

/// Name of the app.
pub const NAME: &str = "Steadyback";
/// Name of the navigation.
pub const NAVIGATION: &str = "Main";
/// The four tabs.
pub const TABS: [&str; 4] = ["Today", "Plan", "Progress", "Library"];
/// The menu.
pub const MORE: &str = "More";
/// Help for when it hurts now.
pub const HELP: &str = "Help";
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

/// A part of the app that is not here yet.
pub mod part {
    /// While it is on its way.
    pub const COMING: &str = "One moment …";
    /// It has been on its way for long.
    pub const STUCK: &str = "This is taking long. It may still come; if not, load the app again.";
    /// It cannot be had now.
    pub const REFUSED: &str = "This page could not be loaded";
    /// What to do then.
    pub const REFUSED_TEXT: &str = "You may be offline, or there is a newer version. What you saved is on this device.";
    /// Ask for it once more.
    pub const AGAIN: &str = "Try again";
    /// Start the app anew.
    pub const RELOAD: &str = "Load the app again";
}

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

/// Titles of screens that have no other name, for the browser's title and history.
pub mod title {
    /// The first visit begins with it.
    pub const WELCOME: &str = "Welcome";
    /// The screening, page by page.
    pub const SCREENING: &str = "Safety questions";
    /// The questions about the person.
    pub const ABOUT: &str = "About you";
    /// A plan before it takes effect.
    pub const NEW_PLAN: &str = "Your plan";
    /// What to do now.
    pub const TODAY: &str = "Today";
    /// While a session is under way.
    pub const SESSION: &str = "Session";
    /// The day after.
    pub const CHECK_IN: &str = "How is your back";
    /// The plan as it stands.
    pub const PLAN: &str = "Plan";
    /// What has changed, and why.
    pub const PROGRESS: &str = "Progress";
    /// Every rule in its own words.
    pub const RULES: &str = "The rules";
    /// Exercises, activities and tests.
    pub const LIBRARY: &str = "Library";
    /// A plan as a link.
    pub const SHARE: &str = "Share";
    /// A plan from a link.
    pub const IMPORT: &str = "A plan for you";
    /// Look and sound.
    pub const SETTINGS: &str = "Settings";
}
