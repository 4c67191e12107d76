//! What is on screen, after the guards: no plan leads to the welcome page, a danger sign to the locked one.

use crate::route::Route;
use crate::stores::App;
use crate::title::title;
use steadyback_rules::screening::{Access, Tier};
use steadyback_words::en::screens::frame;

#[derive(Clone, Debug, PartialEq)]
pub enum Screen {
    /// Exercise is closed; whom to contact, and how fast.
    Locked(Tier),
    /// The device has no usable date.
    NoDate,
    /// What the address names.
    At(Route),
}

impl Screen {
    /// What this address leads to now.
    pub fn of(app: App, route: Route) -> Self {
        if app.journal().day().is_none() {
            return Self::NoDate;
        }
        // The questions, and the report for whoever examines the person.
        let asking =
            matches!(route, Route::Screening(_) | Route::Welcome) || route == Route::TakeOut && app.plan().has_plan();
        match app.answers().access() {
            Some(Access::Locked(tier))
                if !asking && (!route.is_always_open() || matches!(route, Route::NewPlan | Route::Trial)) =>
            {
                Self::Locked(tier)
            }
            _ if route.is_always_open() || app.plan().has_plan() || route == Route::Unknown => Self::At(route),
            _ => Self::At(Route::Welcome),
        }
    }

    /// Whether it has the whole page, without the frame.
    pub const fn is_full(&self) -> bool {
        matches!(self, Self::At(route) if route.is_full_screen())
    }

    /// What tells it from all others.
    pub fn key(&self) -> String {
        format!("{self:?}")
    }

    /// The tab that it belongs to.
    pub fn tab(&self) -> Option<usize> {
        match self {
            Self::At(route) => route.tab(),
            Self::Locked(_) | Self::NoDate => Some(0),
        }
    }

    /// What the browser calls it; `None` where its own page says so.
    pub fn title(&self) -> Option<&'static str> {
        match self {
            Self::At(route) => title(route),
            Self::Locked(_) | Self::NoDate => Some(frame::TABS[0]),
        }
    }
}
