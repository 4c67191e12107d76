//! Invariants 1, 5 and 9: what a state may hold, a week may ask and a session may take.

use super::{FORMS, Found, Invariant, claim};
use steadyback_catalogue::exercise::{Equipment, ExerciseRef, Part, Phase};
use steadyback_catalogue::exercise_set::ExerciseSet;
use steadyback_rules::journal::Form;
use steadyback_rules::plan::{DayKind, Plan};
use steadyback_rules::profile::Limits;
use steadyback_rules::progression::{ItemState, Prescription, Progress};
use steadyback_rules::session::{Block, Session, compose};

/// Seconds of the short forms.
const SHORT: u32 = 600;

/// Straight from the tables, apart from the code that chooses.
fn ruled_out(limits: &Limits, exercise: ExerciseRef) -> bool {
    let condition = exercise.excluded_by.bits() & limits.conditions.bits() != 0;
    let missing = !exercise.equipment.within(Equipment::at_hand(limits.equipment));
    let direction = exercise.loads.bits() & limits.blocked.bits() != 0;
    let untried = limits.untried && ["standing-back-bend", "prone-press-up"].contains(&exercise.id);
    condition || missing || direction || untried || limits.without.has(exercise) || (limits.gentle && exercise.loaded)
}

/// What sessions are made of, as it was when it was last checked.
#[derive(Default)]
pub struct Seen {
    doing: Vec<Prescription>,
    /// Limits, phase, whether the week is easier, whether there is a flare, whose turn it is to be cut.
    rest: Option<(Limits, Phase, bool, bool, usize)>,
}

impl Seen {
    /// Whether a state differs from the last one in anything that sessions are made of; the plan itself is the same.
    pub fn changed(&mut self, now: &Progress) -> bool {
        let (easier, turn) = (now.is_deload(now.today), now.phase_sessions.len());
        let rest = Some((now.limits, now.phase, easier, now.flare.is_some(), turn));
        let doing = || now.items.iter().map(ItemState::doing);
        if self.rest == rest && doing().eq(self.doing.iter().copied()) {
            return false;
        }
        self.rest = rest;
        self.doing.clear();
        self.doing.extend(doing());
        true
    }
}

/// What is prescribed now, and every session that could be made of it.
pub fn check_state(progress: &Progress, found: &mut Found) {
    let mut seen = ExerciseSet::EMPTY;
    for (slot, state) in progress.active() {
        claim(found, Invariant::RuledOut, !seen.has(state.exercise), || format!("{:?} is there twice", state.exercise));
        seen = seen.with(state.exercise, true);
        let may = !ruled_out(&progress.limits, state.exercise);
        claim(found, Invariant::RuledOut, may, || format!("slot {slot}: {:?}", state.exercise));
        let phase = state.exercise.from_phase <= progress.phase;
        claim(found, Invariant::RuledOut, phase, || format!("{:?} in {:?}", state.exercise, progress.phase));
        let fits = state.exercise.parts.has(state.item.part);
        claim(found, Invariant::RuledOut, fits, || format!("{:?} in {:?}", state.exercise, state.item.part));
        let dose = state.exercise.dose.allows(state.dose);
        claim(found, Invariant::Growth, dose, || format!("{:?} {:?}", state.exercise, state.dose));
    }
    check_sessions(progress, found);
}

/// Every form has something in it, fits its minutes, and holds nothing that is ruled out or more than is prescribed.
pub fn check_sessions(progress: &Progress, found: &mut Found) {
    let full = progress.plan.minutes.minutes() * 60;
    for form in FORMS {
        let session = compose(progress, form);
        let limit = if form == Form::Full { full } else { SHORT };
        claim(found, Invariant::Minutes, !session.blocks.is_empty(), || format!("{form:?} is empty"));
        let time = session.time().0;
        claim(found, Invariant::Minutes, time <= limit, || format!("{form:?} takes {time} s of {limit} s"));
        claim(found, Invariant::Minutes, cut_is_said(progress, &session), || format!("{form:?} cut without saying so"));
        for block in &session.blocks {
            check_block(progress, form, block, found);
        }
        let sorted = session.blocks.is_sorted_by_key(|block| block.part);
        claim(found, Invariant::Minutes, sorted, || format!("{form:?} out of order"));
    }
}

fn cut_is_said(progress: &Progress, session: &Session) -> bool {
    let lighter = progress.is_deload(progress.today) || progress.flare.is_some();
    let whole = |block: &Block| block.dose == progress.uncut(block.slot, progress.today);
    session.cut || lighter || session.blocks.iter().all(whole)
}

fn check_block(progress: &Progress, form: Form, block: &Block, found: &mut Found) {
    let state = &progress.items[usize::from(block.slot)];
    let may = !ruled_out(&progress.limits, block.exercise)
        && block.exercise == state.exercise
        && state.in_phase(progress.phase)
        && block.part != Part::Activity;
    claim(found, Invariant::RuledOut, may, || format!("{form:?}: {block:?}"));
    let no_more = block.dose.total() <= state.dose.total() && block.dose.sets() <= state.dose.sets();
    claim(found, Invariant::Growth, no_more && block.dose.total() > 0, || format!("{form:?}: {block:?}"));
    let comfort = form != Form::Comfort || (block.part != Part::Main && !block.exercise.loaded);
    claim(found, Invariant::Reds, comfort, || format!("loaded in comfort: {block:?}"));
    let deload = progress.is_deload(progress.today) && block.part == Part::Main;
    let easier = block.dose.total() < state.dose.total() || state.dose.total() == 1;
    claim(found, Invariant::Rest, !deload || easier, || format!("no lighter week: {block:?}"));
}

/// Loaded days apart all round the week, and a day of rest.
pub fn check_week(plan: &Plan, found: &mut Found) {
    let week = plan.week;
    let neighbours = (0..7).any(|day| week[day] == DayKind::Strength && week[(day + 1) % 7] == DayKind::Strength);
    let strength = week.iter().filter(|day| **day == DayKind::Strength).count();
    claim(found, Invariant::Rest, !neighbours || strength == 4, || format!("less than 48 hours apart: {week:?}"));
    claim(found, Invariant::Rest, week.contains(&DayKind::Rest), || format!("no day of rest: {week:?}"));
}
