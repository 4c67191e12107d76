//! How a plan moves: a fold over the journal. [`replay`] is the whole of it; the state it ends in is what is prescribed, the
//! decisions it makes on the way say why. Nothing here reads a clock: time passes when an entry or a question carries a date.

mod block;
mod carried;
mod clock;
mod compare;
mod count;
mod counterfactual;
mod down;
mod flare;
pub mod growth;
mod item;
mod lay_off;
mod limits;
mod notes;
mod numbers;
mod own;
mod phase;
mod rather;
mod rule;
mod rung;
mod settle;
mod stands;
mod state;
mod step;
mod turns;
mod variety;
mod verdict;
mod week;

pub use block::{Block, in_block};
pub use carried::carried;
pub use compare::{Difference, compare};
pub use counterfactual::{Counterfactual, would_have_changed};
pub use down::{RETURN_PERCENT, easier, entry_dose, instead};
pub use lay_off::{BACK_AFTER, LESS_AFTER};
pub use limits::Limit;
pub use numbers::{Numbers, day};
pub use own::{Hand, Kept, Offer, OfferKind, Refusal};
pub use phase::Wait;
pub use rule::{Decision, Input, Prescription, Rule};
pub use rung::Reach;
pub use stands::{NextWait, Sooner, Standing};
pub use state::{Awaiting, Flare, ItemState, Progress, Work};

pub use notes::{DaySigns, LastTests, outgrown_by};
pub use turns::{Turns, places};
pub(crate) use verdict::{HARD_FROM, NEXT_DAY_RED, SHIFTED_RED_FROM};
pub use verdict::{InSession, PainMode, Verdict, in_session};

use chrono::NaiveDate;

use super::journal::{Entry, Fact};

/// Days after a session during which its next-day answer is still taken; later it counts as missing.
pub const ANSWER_DAYS: i64 = 2;

/// Where a journal leads to: the state after the last entry, and every decision on the way. `None` without a plan.
pub fn replay<'a>(entries: impl IntoIterator<Item = &'a Entry>) -> (Option<Progress>, Vec<Decision>) {
    let mut progress = None;
    let mut decisions = Vec::new();
    for entry in entries {
        apply(&mut progress, entry, &mut decisions);
    }
    let untold = decisions.len() - said(progress.as_ref(), &decisions).len();
    decisions.drain(..untold);
    (progress, decisions)
}

/// Of these decisions those that were said to somebody: what came before a plan was carried over to this edition of the rules was decided
/// by others, and what these would have decided then is nobody's history.
pub fn said<'a>(progress: Option<&Progress>, decisions: &'a [Decision]) -> &'a [Decision] {
    let since = progress.and_then(|progress| progress.edition_since);
    let first =
        since.and_then(|since| decisions.iter().position(|decision| decision.date >= since).or(Some(decisions.len())));
    &decisions[first.unwrap_or(0)..]
}

/// Takes one entry into account.
pub fn apply(progress: &mut Option<Progress>, entry: &Entry, decisions: &mut Vec<Decision>) {
    match (progress, &entry.fact) {
        (Some(now), _) => now.take(entry, decisions),
        (none, Fact::Planned(plan, limits)) => *none = Some(Progress::new(plan.clone(), *limits, entry.date)),
        (None, _) => {}
    }
}

impl Progress {
    /// Takes one entry of a plan under way into account.
    pub fn take(&mut self, entry: &Entry, decisions: &mut Vec<Decision>) {
        if entry.fact == Fact::ClockCorrected {
            self.correct_clock(entry.date);
            return;
        }
        // A date before the last one does not turn time back: the entry counts on the latest day seen.
        let date = entry.date.max(self.today);
        self.advance(date, decisions);
        match &entry.fact {
            Fact::Planned(plan, limits) => self.adopt(plan.clone(), *limits),
            Fact::Session(log) => self.take_session(date, log.clone(), decisions),
            Fact::NextDay { session, pain, leg } => self.take_next_day(date, *session, (*pain, *leg), decisions),
            Fact::RestPain(pain) => self.tell_rest_pain(date, *pain, decisions),
            Fact::Tested(result) => self.take_test(*result),
            Fact::Noted(note) => self.take_note(date, *note, decisions),
            Fact::FlareBegan => self.begin_flare(date, Vec::new(), decisions),
            Fact::FlareEnded => self.end_flare(date, decisions),
            Fact::Chose(own) => self.take_choice(*own, decisions),
            Fact::Walked { .. }
            | Fact::Screened(_)
            | Fact::Cleared
            | Fact::ClockCorrected
            | Fact::Scored(_)
            | Fact::Triggered(_)
            | Fact::FeltAt(_)
            | Fact::Won(_)
            | Fact::Remarked { .. }
            | Fact::Moved { .. }
            // What they come to is taken in their place.
            | Fact::Backdated { .. }
            | Fact::Amended { .. } => {}
        }
    }

    /// Lets time pass up to this day: a missing answer, a lay-off, a deload week, a flare that goes on too long. Day by day,
    /// so that looking in between changes nothing.
    pub fn advance(&mut self, date: NaiveDate, decisions: &mut Vec<Decision>) {
        while let Some(day) = self.today.succ_opt().filter(|day| *day <= date) {
            self.miss_answer(day, decisions);
            self.turn_week(day, decisions);
            self.lay_off(day, decisions);
            self.watch_flare(day, decisions);
            self.forget_moved(day);
            self.today = day;
        }
    }

    /// The state on a day, with what time alone has decided since the last entry.
    pub fn on(&self, date: NaiveDate) -> (Self, Vec<Decision>) {
        let mut decisions = Vec::new();
        let mut later = self.clone();
        later.advance(date, &mut decisions);
        (later, decisions)
    }
}
