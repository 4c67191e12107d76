//! The pages of what is worth knowing, and the reminders.

/// Heading, and name of the way here.
pub const TITLE: &str = "Good to know";
/// Below it.
pub const LEAD: &str = "Short answers. Each says where it comes from.";
/// Opens the sources of a statement.
pub const SOURCES: &str = "Where this comes from";

/// Reminders while the app is open.
pub mod reminders {
    /// Heading.
    pub const TITLE: &str = "Reminders while this page is open";
    /// What they can and cannot do.
    pub const TEXT: &str = "They show here, on any screen of the app. When the page is closed, nothing can remind you.";
    /// After sitting.
    pub const STAND: &str = "Stand up every 25 minutes";
    pub const BREATHE: &str = "Breathe into your belly, five times a day";
    /// It is time.
    pub const STAND_NOW: &str = "You have sat for 25 minutes. Stand up and walk a few steps.";
    /// It is time.
    pub const BREATHE_NOW: &str = "Time for a minute of belly breathing.";
    pub const DONE: &str = "Done";
    /// No more of these.
    pub const OFF: &str = "Turn off";
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::en::calm::all_calm;

    #[test]
    fn the_tone_holds() {
        use super::reminders as it;
        all_calm([TITLE, LEAD, SOURCES]);
        all_calm([it::TITLE, it::TEXT, it::STAND, it::BREATHE, it::STAND_NOW, it::BREATHE_NOW, it::DONE, it::OFF]);
    }
}
