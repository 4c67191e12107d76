//! The drawn set: 24 px grid, one stroke, round ends.

use leptos::prelude::*;

/// A drawing with one meaning throughout the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// What is due today.
    Today,
    Plan,
    /// How it is going.
    Progress,
    /// The exercises.
    Library,
    /// More pages.
    Menu,
    /// Start or go on.
    Play,
    Pause,
    /// Skip, or the next one.
    Next,
    Back,
    /// Opens or leads on.
    Forward,
    /// Leads out of the app.
    Out,
    Close,
    /// Done, or fine.
    Check,
    /// Worth knowing.
    Info,
    /// Take care.
    Warning,
    /// Get help at once.
    Emergency,
    Stop,
    Share,
    /// Save to the device.
    Download,
    /// Load from the device.
    Upload,
    Search,
    Walk,
    Rest,
    /// Strength exercises.
    Strength,
    /// Mobility exercises.
    Mobility,
    /// Swap for another.
    Swap,
    /// Time.
    Clock,
    Settings,
    /// What helps or is liked.
    Heart,
    /// More.
    Plus,
    /// Less.
    Minus,
    /// Went up.
    Up,
    /// Went down.
    Down,
    Print,
    Sound,
}

impl Icon {
    const fn path(self) -> &'static str {
        match self {
            Self::Today => {
                "M12 7.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM12 2v2M12 20v2M2 12h2M20 12h2M4.9 4.9l1.4 1.4M17.7 17.7l1.4 1.4M4.9 19.1l1.4-1.4M17.7 6.3l1.4-1.4"
            }
            Self::Plan => {
                "M5 5h14a1.5 1.5 0 0 1 1.5 1.5v12A1.5 1.5 0 0 1 19 20H5a1.5 1.5 0 0 1-1.5-1.5v-12A1.5 1.5 0 0 1 5 5zM3.5 10h17M8 3v4M16 3v4M8 14.5l2 2 4-3.5"
            }
            Self::Progress => "M3.5 20.5h17M4 15.5l5-5 4 3.5 7-8M15.5 6H20v4.5",
            Self::Library => {
                "M4 5.5A1.5 1.5 0 0 1 5.5 4H10a2 2 0 0 1 2 2v14a2 2 0 0 0-2-2H4zM20 5.5A1.5 1.5 0 0 0 18.5 4H14a2 2 0 0 0-2 2v14a2 2 0 0 1 2-2h6z"
            }
            Self::Menu => "M4 7h16M4 12h16M4 17h16",
            Self::Play => "M8 5.2v13.6a.6.6 0 0 0 .9.5l10.6-6.8a.6.6 0 0 0 0-1L8.9 4.7a.6.6 0 0 0-.9.5z",
            Self::Pause => "M8.5 5v14M15.5 5v14",
            Self::Next => "M6 5.4v13.2a.5.5 0 0 0 .8.4l9-6.6a.5.5 0 0 0 0-.8l-9-6.6a.5.5 0 0 0-.8.4zM19 5v14",
            Self::Back => "M14.5 5.5 8 12l6.5 6.5",
            Self::Forward => "M9.5 5.5 16 12l-6.5 6.5",
            Self::Out => "M7 17 17 7M9 7h8v8",
            Self::Close => "M6 6l12 12M18 6 6 18",
            Self::Check => "M5 12.5l4.5 4.5L19 7.5",
            Self::Info => "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v5.5M12 7.5v.1",
            Self::Warning => {
                "M10.6 4.3 2.9 17.6A1.6 1.6 0 0 0 4.3 20h15.4a1.6 1.6 0 0 0 1.4-2.4L13.4 4.3a1.6 1.6 0 0 0-2.8 0zM12 9.5v4.5M12 17v.1"
            }
            Self::Emergency => "M8 3h8l5 5v8l-5 5H8l-5-5V8zM12 7.5v5.5M12 16.5v.1",
            Self::Stop => "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM9 9l6 6M15 9l-6 6",
            Self::Share => {
                "M12 15V3.5M7.5 7.5 12 3l4.5 4.5M7 11H5.5A1.5 1.5 0 0 0 4 12.5v7A1.5 1.5 0 0 0 5.5 21h13a1.5 1.5 0 0 0 1.5-1.5v-7a1.5 1.5 0 0 0-1.5-1.5H17"
            }
            Self::Download => "M12 4v11.5M7 11l5 5 5-5M4 20.5h16",
            Self::Upload => "M12 16V4.5M7 9l5-5 5 5M4 20.5h16",
            Self::Search => "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5 20.5 20.5",
            Self::Walk => {
                "M13 3a1.7 1.7 0 1 0 0 3.4A1.7 1.7 0 0 0 13 3zM12 9l-1.2 5.2 3.4 2.6 1.3 4.7M10.8 14.2 9.6 17.5 6.5 21M12 9 8.6 10.6 7.5 13.8M12 9l2.6 3 3.2 1"
            }
            Self::Rest => "M20 14.2A8.2 8.2 0 0 1 9.8 4a8.2 8.2 0 1 0 10.2 10.2z",
            Self::Strength => {
                "M8.5 12h7M6 7.5h1.5A1 1 0 0 1 8.5 8.5v7a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1v-7a1 1 0 0 1 1-1zM16.5 7.5H18a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1h-1.5a1 1 0 0 1-1-1v-7a1 1 0 0 1 1-1zM2.5 10.5v3M21.5 10.5v3"
            }
            Self::Mobility => "M4.5 14.5a8 8 0 0 1 13.6-5.6L20 11M20 6v5h-5M3.5 19.5h17",
            Self::Swap => "M4 8.5h15M15 4.5l4 4-4 4M20 15.5H5M9 11.5l-4 4 4 4",
            Self::Clock => "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5.3l3.5 2.2",
            Self::Settings => {
                "M4 7h8.5M17.5 7H20M4 17h2.5M11.5 17H20M15 4.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM9 14.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z"
            }
            Self::Heart => {
                "M12 20.3C7.5 17 3.5 13.6 3.5 9.4A4.6 4.6 0 0 1 12 7a4.6 4.6 0 0 1 8.5 2.4c0 4.2-4 7.6-8.5 10.9z"
            }
            Self::Plus => "M12 5v14M5 12h14",
            Self::Minus => "M5 12h14",
            Self::Up => "M12 20V4.5M6 10l6-6 6 6",
            Self::Down => "M12 4v15.5M6 14l6 6 6-6",
            Self::Print => {
                "M7 8V3.5h10V8M7 17H5a1.5 1.5 0 0 1-1.5-1.5v-6A1.5 1.5 0 0 1 5 8h14a1.5 1.5 0 0 1 1.5 1.5v6A1.5 1.5 0 0 1 19 17h-2M7 13.5h10v7H7z"
            }
            Self::Sound => "M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a7.8 7.8 0 0 1 0 11",
        }
    }
}

/// The drawing, hidden from screen readers: the word beside it, or the control's label, says what it means.
#[component]
pub fn IconView(
    /// Which one; may change.
    #[prop(into)]
    icon: Signal<Icon>,
) -> impl IntoView {
    view! {
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d=move || icon.get().path() />
        </svg>
    }
}
