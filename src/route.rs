//! Addresses: what is on screen is in the fragment, so that one build works under any path and a plan in a link never
//! reaches a server. [`Route::parse`] and [`Route::href`] are each other's inverse.

use crate::domain::exercise::ExerciseRef;
use crate::domain::library;

/// A screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// What this is; the first visit begins here.
    Welcome,
    /// A page of the screening, 0 is the first; after the last one the answers are checked.
    Screening(u8),
    /// A question about the person, 0 is the first; after the last one the answers are checked.
    About(u8),
    /// The plan that follows from the answers, before it takes effect.
    NewPlan,
    /// What to do now.
    Today,
    /// The session.
    Session,
    /// The check-in a day after.
    CheckIn,
    /// The plan.
    Plan,
    /// What has changed and why, and what was done.
    Progress,
    /// All rules.
    Rules,
    /// The library.
    Library,
    /// One exercise.
    Exercise(ExerciseRef),
    /// Everything else.
    More,
    /// The plan as a link.
    Share,
    /// A plan from a link.
    Import(String),
    /// Look, sound, backup.
    Settings,
    /// An address that leads nowhere.
    Unknown,
}

impl Route {
    /// From a fragment, with its `#`. No fragment is [`Route::Today`].
    pub fn parse(hash: &str) -> Self {
        let path = hash.trim_start_matches('#').trim_matches('/');
        let mut parts = path.split('/');
        let route = match (parts.next().unwrap_or_default(), parts.next()) {
            ("" | "today", None) => Self::Today,
            ("start", None) => Self::Welcome,
            ("screening", Some(page)) => page.parse().map_or(Self::Unknown, Self::Screening),
            ("about", Some(page)) => page.parse().map_or(Self::Unknown, Self::About),
            ("new-plan", None) => Self::NewPlan,
            ("session", None) => Self::Session,
            ("check-in", None) => Self::CheckIn,
            ("plan", None) => Self::Plan,
            ("progress", None) => Self::Progress,
            ("rules", None) => Self::Rules,
            ("library", None) => Self::Library,
            ("library", Some(id)) => library::by_id(id).map_or(Self::Unknown, Self::Exercise),
            ("more", None) => Self::More,
            ("share", None) => Self::Share,
            ("p", Some(payload)) => Self::Import(payload.to_owned()),
            ("settings", None) => Self::Settings,
            _ => Self::Unknown,
        };
        if parts.next().is_some() { Self::Unknown } else { route }
    }

    /// The fragment that leads here.
    pub fn href(&self) -> String {
        let path = match self {
            Self::Welcome => "start".to_owned(),
            Self::Screening(page) => format!("screening/{page}"),
            Self::About(page) => format!("about/{page}"),
            Self::NewPlan => "new-plan".to_owned(),
            Self::Today | Self::Unknown => "today".to_owned(),
            Self::Session => "session".to_owned(),
            Self::CheckIn => "check-in".to_owned(),
            Self::Plan => "plan".to_owned(),
            Self::Progress => "progress".to_owned(),
            Self::Rules => "rules".to_owned(),
            Self::Library => "library".to_owned(),
            Self::Exercise(exercise) => format!("library/{}", exercise.id),
            Self::More => "more".to_owned(),
            Self::Share => "share".to_owned(),
            Self::Import(payload) => format!("p/{payload}"),
            Self::Settings => "settings".to_owned(),
        };
        format!("#/{path}")
    }

    /// Which of the four tabs it belongs to: Today, Plan, Progress, Library.
    pub const fn tab(&self) -> Option<usize> {
        match self {
            Self::Today | Self::CheckIn => Some(0),
            Self::Plan => Some(1),
            Self::Progress | Self::Rules => Some(2),
            Self::Library | Self::Exercise(_) => Some(3),
            _ => None,
        }
    }

    /// Whether it fills the screen, without tabs: questions and the session.
    pub const fn is_full_screen(&self) -> bool {
        matches!(self, Self::Screening(_) | Self::About(_) | Self::Session)
    }

    /// Whether it can be opened before there is a plan, or while exercise is locked.
    pub const fn is_always_open(&self) -> bool {
        matches!(
            self,
            Self::Welcome
                | Self::Screening(_)
                | Self::About(_)
                | Self::NewPlan
                | Self::More
                | Self::Import(_)
                | Self::Settings
                | Self::Rules
                | Self::Library
                | Self::Exercise(_)
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(hash: &str, expected: &Route) {
        assert_eq!(Route::parse(hash), *expected, "{hash}");
    }

    #[test]
    fn parses_what_it_writes() {
        let fixed =
            [Route::Welcome, Route::Screening(3), Route::About(11), Route::NewPlan, Route::Today, Route::Session];
        let more =
            [Route::CheckIn, Route::Plan, Route::Progress, Route::Rules, Route::Library, Route::More, Route::Share];
        let last = [Route::Import("1abc".to_owned()), Route::Settings];
        let all = fixed.into_iter().chain(more).chain(last).chain(library::all().map(Route::Exercise));
        for route in all {
            check(&route.href(), &route);
        }
    }

    #[test]
    fn odd_addresses() {
        check("", &Route::Today);
        check("#", &Route::Today);
        check("#/", &Route::Today);
        check("#/plan/", &Route::Plan);
        check("#/nowhere", &Route::Unknown);
        check("#/library/no-such-thing", &Route::Unknown);
        check("#/screening/x", &Route::Unknown);
        check("#/screening/999", &Route::Unknown);
        check("#/plan/a/b", &Route::Unknown);
        check("#/p/", &Route::Unknown);
    }
}
