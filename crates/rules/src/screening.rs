//! Danger signs: which were ticked, and what they mean for exercise. Absence of flags is not a diagnosis.
//! What each sign means, and where that comes from: `docs/screening.md`.

mod flag;
mod question;
mod tier;

use chrono::NaiveDate;

use steadyback_catalogue::enum_set::EnumSet;

pub use flag::Flag;
pub use question::{AFTER_BIRTH, BEFORE_SESSION, IN_PREGNANCY, PAGE_COUNT, PAGES, Question, Topic, asked_besides};
use tier::means_more;
pub use tier::{ASAS, Background, Tier, tier, tier_of};

/// Answers to the whole screening.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Screening {
    /// The day it was answered.
    pub date: NaiveDate,
    /// What was ticked.
    pub flags: EnumSet<Flag>,
    /// The day on which a clinician's clearance was confirmed, if any; before [`Self::date`] where it goes on from earlier answers.
    pub cleared: Option<NaiveDate>,
}

/// What a person may do now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Everything the plan holds.
    Open,
    /// Walking and mobility only.
    Gentle,
    /// Nothing until a clinician has cleared it.
    Locked(Tier),
}

/// Days between full screenings (`docs/screening.md`).
pub const RESCREEN_DAYS: i64 = 28;

/// Days for which a clearance goes on through answers that add nothing (our own choice; `docs/screening.md`).
pub const CLEARANCE_DAYS: i64 = 182;

impl Screening {
    /// The whole screening answered anew. What has locked exercise is not waved off by other answers; what was routine and is cleared stays
    /// cleared for half a year, as long as nothing is ticked that was not.
    #[must_use]
    pub fn answered(before: Option<Self>, ticked: EnumSet<Flag>, background: Background, date: NaiveDate) -> Self {
        let locked = before.map(|before| before.locked_signs(background)).unwrap_or_default();
        let flags = locked.union(ticked);
        let known = |before: &Self| flags.iter().all(|flag| before.flags.has(flag));
        let goes_on = |before: &Self| {
            before.access(background) == Access::Open && tier(flags, background) == Tier::Routine && known(before)
        };
        let cleared = before.filter(goes_on).and_then(|before| before.cleared);
        Self { date, flags, cleared: cleared.filter(|day| (date - *day).num_days() < CLEARANCE_DAYS) }
    }

    /// A sign told between two screenings: it counts with all that closes or limits exercise and is not cleared.
    #[must_use]
    pub fn told(before: Option<Self>, signs: EnumSet<Flag>, background: Background, date: NaiveDate) -> Self {
        let open = before.map(|before| before.open_signs(background)).unwrap_or_default();
        Self { date, flags: open.union(signs), cleared: None }
    }

    /// The same answers of somebody who has told other things about themselves: a clearance does not cover what was not known when it was
    /// given. Where that asks for a routine check, a more serious sign that was cleared is over.
    #[must_use]
    pub fn of_now(self, before: Background, now: Background) -> Self {
        if means_more(self.flags, before, now) {
            return Self { cleared: None, ..self };
        }
        if !now.asks_for_more_than(before) {
            return self;
        }
        let over = self.access(before) == Access::Open && tier(self.flags, before) > Tier::Routine;
        Self { flags: if over { EnumSet::EMPTY } else { self.flags }, cleared: None, ..self }
    }

    /// The tier that holds after clearance.
    pub fn access(&self, background: Background) -> Access {
        match tier(self.flags, background) {
            _ if self.cleared.is_some_and(|day| day >= self.clearance_from(background)) => Access::Open,
            Tier::Routine if self.cleared.is_some() => Access::Open,
            Tier::Clear | Tier::Advice => Access::Open,
            Tier::Routine => Access::Gentle,
            locked => Access::Locked(locked),
        }
    }

    /// Whether the whole screening is due again: after four weeks, and once an emergency is cleared, because what was ticked
    /// then cut the other questions short.
    pub fn due(&self, background: Background, today: NaiveDate) -> bool {
        let cut_short = self.cleared.is_some() && tier(self.flags, background) == Tier::Emergency;
        cut_short || (today - self.date).num_days() >= RESCREEN_DAYS
    }

    fn open_signs(&self, background: Background) -> EnumSet<Flag> {
        if self.access(background) == Access::Open { EnumSet::EMPTY } else { self.flags }
    }

    fn locked_signs(&self, background: Background) -> EnumSet<Flag> {
        if matches!(self.access(background), Access::Locked(_)) { self.flags } else { EnumSet::EMPTY }
    }

    /// The first day on which clearance can be confirmed: at once when urgent, the next day after an emergency, since
    /// being seen takes longer than a tap (our own choice).
    pub fn clearance_from(&self, background: Background) -> NaiveDate {
        match tier(self.flags, background) {
            Tier::Emergency => self.date.succ_opt().unwrap_or(self.date),
            Tier::Clear | Tier::Advice | Tier::Routine | Tier::Urgent => self.date,
        }
    }
}
