//! Reminders while the app is open: offers, off until they are turned on.

use steadyback_catalogue::enum_set::members;

/// Sessions from one backup to the next, and before a reminder that was put off comes again: three to four weeks of training
/// (our own choice).
pub const BACKUP_EVERY: usize = 10;

/// Whether a backup is due after this many sessions, if it is due from `due_from` on.
pub const fn backup_is_due(sessions: usize, due_from: usize) -> bool {
    sessions >= due_from
}

/// From which session on the next one is due, after a backup, or after this one was put off.
pub const fn next_backup(sessions: usize) -> usize {
    sessions + BACKUP_EVERY
}

members! {
    /// What to be reminded of.
    pub enum Reminder {
        /// To stand up after sitting: every 25 minutes (source 003, S22).
        Stand,
        /// To breathe into the belly: five times a day (source 003, S23), so every three hours of a day of fifteen (our own choice).
        Breathe,
    }
}

impl Reminder {
    /// Milliseconds from one time to the next.
    pub const fn period(self) -> u64 {
        const MINUTE: u64 = 60_000;
        match self {
            Self::Stand => 25 * MINUTE,
            Self::Breathe => 180 * MINUTE,
        }
    }
}

/// When each is next due, in milliseconds; `None` while it is off.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reminders {
    next: [Option<u64>; 2],
}

impl Reminders {
    pub fn is_on(&self, of: Reminder) -> bool {
        self.next[of as usize].is_some()
    }

    /// Turns it on, or starts it anew: next due a period from now.
    pub fn start(&mut self, of: Reminder, now: u64) {
        self.next[of as usize] = Some(now + of.period());
    }

    /// Turns it off.
    pub fn stop(&mut self, of: Reminder) {
        self.next[of as usize] = None;
    }

    /// The first that is due.
    pub fn due(&self, now: u64) -> Option<Reminder> {
        [Reminder::Stand, Reminder::Breathe].into_iter().find(|it| self.next[*it as usize].is_some_and(|at| at <= now))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_backup_is_due_after_ten_sessions() {
        let check = |sessions, due_from, due| assert_eq!(backup_is_due(sessions, due_from), due, "{sessions}");
        check(0, BACKUP_EVERY, false);
        check(9, BACKUP_EVERY, false);
        check(10, BACKUP_EVERY, true);
        check(11, BACKUP_EVERY, true);
        // Put off at 11 it comes again at 21.
        check(20, next_backup(11), false);
        check(21, next_backup(11), true);
        // A journal of which less is left, after an older file was brought back, is not due at once.
        check(3, next_backup(11), false);
    }

    #[test]
    fn each_is_due_a_period_after_it_was_started() {
        let mut reminders = Reminders::default();
        assert_eq!(reminders.due(u64::MAX), None);
        reminders.start(Reminder::Breathe, 1_000);
        reminders.start(Reminder::Stand, 1_000);
        let check = |reminders: &Reminders, now, due| assert_eq!(reminders.due(now), due, "{now}");
        check(&reminders, 1_000 + 25 * 60_000 - 1, None);
        check(&reminders, 1_000 + 25 * 60_000, Some(Reminder::Stand));
        reminders.stop(Reminder::Stand);
        assert!(!reminders.is_on(Reminder::Stand) && reminders.is_on(Reminder::Breathe));
        check(&reminders, 1_000 + 180 * 60_000 - 1, None);
        check(&reminders, 1_000 + 180 * 60_000, Some(Reminder::Breathe));
    }
}
