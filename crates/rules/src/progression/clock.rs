//! A device whose date was wrong.

use chrono::NaiveDate;

use super::state::Progress;

impl Progress {
    /// The device's date was wrong before: from this day on, without anything that hung on the wrong dates. Nobody knows how
    /// much time has really passed, so none has: what lay in the past keeps its distance where the date jumps ahead, and what
    /// would lie in the future lies on this day where it jumps back.
    pub(super) fn correct_clock(&mut self, date: NaiveDate) {
        let ahead = (date - self.today).max(chrono::TimeDelta::zero());
        let moved = |day: NaiveDate| day.checked_add_signed(ahead).unwrap_or(date).min(date);
        self.today = date;
        self.last_loaded = self.last_loaded.map(moved);
        self.last_splits = self.last_splits.map(|last| last.map(moved));
        self.last_flare = self.last_flare.map(moved);
        self.phase_since = moved(self.phase_since);
        self.high_on = None;
        self.rested_on = None;
        self.awaiting = None;
        self.frozen.clear();
        self.signs.clear();
        self.easier_since = None;
        if let Some(flare) = &mut self.flare {
            flare.since = moved(flare.since);
        }
        let back = ahead.is_zero();
        let keep = |days: &mut Vec<NaiveDate>| {
            days.retain(|day| !back || *day <= date);
            for day in days {
                *day = moved(*day);
            }
        };
        keep(&mut self.phase_sessions);
        for kept in &mut self.kept {
            kept.until = moved(kept.until);
        }
        self.moved.clear();
        let kept = self.kept.iter_mut().map(|kept| &mut kept.state);
        for state in self.items.iter_mut().chain(kept) {
            state.last_green = state.last_green.map(moved);
            state.last_setback = state.last_setback.map(moved);
            state.grown = state.grown.map(moved);
            state.since = moved(state.since);
            state.rung_since = moved(state.rung_since);
            state.hand.out = state.hand.out.map(moved);
            state.hand.rose = state.hand.rose.map(moved);
            keep(&mut state.reds);
        }
    }
}
