//! Invariant 2: a danger sign stops training until it is cleared.

use chrono::NaiveDate;

use super::{Found, Invariant, claim};
use steadyback_catalogue::enum_set::EnumSet;
use steadyback_rules::journal::{Entry, Fact, Leg};
use steadyback_rules::screening::{Background, Flag, Tier, tier};

/// What is known of signs.
pub struct Signs {
    pub background: Background,
    flags: EnumSet<Flag>,
    since: Option<NaiveDate>,
    cleared: bool,
}

impl Signs {
    pub const fn new(background: Background) -> Self {
        Self { background, flags: EnumSet::EMPTY, since: None, cleared: true }
    }

    pub fn take(&mut self, entry: &Entry, found: &mut Found) {
        let now = tier(self.flags, self.background);
        let locked = !self.cleared && now >= Tier::Urgent;
        match &entry.fact {
            Fact::Screened(flags) => {
                (self.flags, self.since, self.cleared) = (*flags, Some(entry.date), false);
            }
            Fact::Cleared => {
                let at_once = now == Tier::Emergency && !self.cleared && self.since == Some(entry.date);
                claim(found, Invariant::Locked, !at_once, || "an emergency cleared on its day".to_owned());
                self.cleared = true;
            }
            Fact::Session(_) | Fact::Planned(..) => {
                claim(found, Invariant::Locked, !locked, || format!("with {:?}: {:?}", self.flags, entry.fact));
            }
            // The app asks for a check; until the screening says so, nothing may be trained.
            Fact::NextDay { leg: Leg::NewNumbnessOrWeakness, .. } => {
                (self.flags, self.since, self.cleared) =
                    (self.flags.with(Flag::LegNumbOrWeak, true), Some(entry.date), false);
            }
            _ => {}
        }
    }
}
