//! Reminders: kept in memory alone, because a page that is closed can remind nobody.

use leptos::prelude::*;

use super::SettingsStore;
use crate::platform::clock;
use steadyback_rules::reminder::Reminder;

impl SettingsStore {
    /// Whether a reminder is on.
    pub fn reminds(self, of: Reminder) -> bool {
        self.app.settings.reminders.with(|reminders| reminders.is_on(of))
    }

    /// Turns a reminder on, or starts it anew once it was heeded.
    pub fn remind(self, of: Reminder) {
        self.app.settings.reminders.update(|reminders| reminders.start(of, clock::now()));
        self.look_at_reminders();
    }

    /// Turns a reminder off.
    pub fn remind_no_more(self, of: Reminder) {
        self.app.settings.reminders.update(|reminders| reminders.stop(of));
        self.look_at_reminders();
    }

    /// The reminder that is due; never during a session.
    pub fn due_reminder(self) -> Option<Reminder> {
        self.app.settings.due.get().filter(|_| self.app.session().run().is_none())
    }

    /// Looks whether one has become due.
    pub fn look_at_reminders(self) {
        let due = self.app.settings.reminders.with_untracked(|reminders| reminders.due(clock::now()));
        if self.app.settings.due.get_untracked() != due {
            self.app.settings.due.set(due);
        }
    }
}
