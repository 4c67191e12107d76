//! On to the next phase, by criteria and never by calendar alone.

use chrono::{Days, NaiveDate};

use super::growth::GREENS_FOR_RUNG;
use super::rule::{Decision, Input, Prescription, Rule, whole};
use super::state::{ItemState, Progress};
use super::turns::Turns;
use steadyback_catalogue::dose::Work;
use steadyback_catalogue::exercise::{Family, Part, Phase};
use steadyback_catalogue::library;
use steadyback_catalogue::measure::Pain;

/// Sessions of the first phase at the least: three a week for two weeks (source 003).
pub(super) const FOUNDATION_SESSIONS: usize = 6;
/// Days after a flare before a phase can end: a week of training in which nothing flared (our own choice).
pub(super) const CALM_DAYS: i64 = 7;
/// The same before another strength day: two weeks (our own choice).
const CALM_DAYS_FOR_MORE: i64 = 14;
/// The same for the last phase, the one with load: four weeks (our own choice).
pub(super) const CALM_DAYS_BEFORE_LOAD: i64 = 28;
/// Days after which one exercise that is not there yet no longer holds up the first two phases: it stays where it is, and the others go
/// on (our own choice, found by simulation: else one hard movement kept people in the first phase for a year).
pub(super) const HOLDS_UP_DAYS: u64 = 56;
/// Usual pain up to which load may come (X03).
pub(super) const REST_PAIN: u8 = 3;
/// Seconds on one leg that load asks for (our own choice).
pub(super) const STANCE: u8 = 10;

/// Days in the first phase at the least (source 003: two weeks).
pub(super) const FOUNDATION_DAYS: i64 = 14;
/// The same in the second (source 003: four weeks).
pub(super) const BUILDERS_DAYS: i64 = 28;
/// The same in the third (source 001: 4 to 6 weeks a block).
pub(super) const INTEGRATED_DAYS: i64 = 28;
/// The first week of the programme in which the third phase may end (our own choice, P10).
pub(super) const LOAD_FROM_WEEK: u16 = 12;

/// How long a phase lasts at the least: days in it, and the first week of the programme in which it may end.
const fn shortest(phase: Phase) -> Option<(i64, u16)> {
    match phase {
        Phase::Foundation => Some((FOUNDATION_DAYS, 0)),
        Phase::Builders => Some((BUILDERS_DAYS, 0)),
        Phase::Integrated => Some((INTEGRATED_DAYS, LOAD_FROM_WEEK)),
        Phase::Load => None,
    }
}

/// What a phase still waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wait {
    /// So many days more in it.
    Days(u16),
    /// This week of the programme.
    Week(u16),
    /// So many strength sessions more.
    Sessions(u16),
    /// The flare to be over, and this day: a while of training in which nothing flares.
    Calm(Option<NaiveDate>),
    /// This slot's exercise green at its starting dose.
    Start(u8),
    /// This slot's exercise at its mastery dose, or a rung further; a test may stand for it.
    Mastery(u8),
    /// Usual pain down to this.
    Pain(Pain),
    /// So many seconds on each leg, in training or in the test.
    Stance(u8),
}

impl Progress {
    /// At the beginning of a week that is not a lighter one, if the week before had training: the next phase, if nothing is waited
    /// for any more.
    pub(super) fn phase_up(&mut self, date: NaiveDate, decisions: &mut Vec<Decision>) {
        let trained = |last: NaiveDate| (date - last).num_days() <= 7;
        if self.is_deload(date) || !self.last_loaded.is_some_and(trained) || !self.phase_waits(date).is_empty() {
            return;
        }
        let Some(next) = self.phase.next() else { return };
        let (days, week) = ((date - self.phase_since).num_days(), self.plan.week_of(date));
        let sessions = u16::try_from(self.phase_sessions.len()).unwrap_or(u16::MAX);
        let mut inputs = vec![Input::DaysInPhase(whole(days)), Input::SessionsInPhase(sessions)];
        if self.phase == Phase::Integrated {
            inputs.extend([Input::Week(week), Input::Usual(self.usual())]);
        }
        inputs.extend(self.not_there().into_iter().map(|(_, state)| Input::NotThere(state.exercise)));
        let states = (Prescription::InPhase(self.phase), Prescription::InPhase(next));
        decisions.push(Decision::of_plan(date, Rule::PhaseUp, states, inputs));
        self.phase = next;
        self.phase_since = date;
        self.phase_sessions.clear();
        for state in self.items.iter_mut().filter(|state| state.from() == next) {
            state.rung_since = date;
        }
    }

    /// What this phase waits for on a day; nothing for the last one, which has none after it.
    pub fn phase_waits(&self, date: NaiveDate) -> Vec<Wait> {
        let Some((least, from)) = shortest(self.phase) else { return Vec::new() };
        let mut waits = Vec::new();
        let left = least - (date - self.phase_since).num_days();
        waits.extend((left > 0).then(|| Wait::Days(whole(left))));
        waits.extend((self.plan.week_of(date) < from).then_some(Wait::Week(from)));
        let calm = if self.phase == Phase::Integrated { CALM_DAYS_BEFORE_LOAD } else { CALM_DAYS };
        let until = self.last_flare.map(|last| last + Days::new(calm.unsigned_abs())).filter(|until| *until > date);
        if self.flare.is_some() || until.is_some() {
            waits.push(Wait::Calm(until));
        }
        if self.phase == Phase::Foundation {
            let left = FOUNDATION_SESSIONS.saturating_sub(self.phase_sessions.len());
            waits.extend((left > 0).then(|| Wait::Sessions(u16::try_from(left).unwrap_or(u16::MAX))));
        }
        if self.holds_up_until().is_some_and(|until| date < until) {
            let wait = if self.phase == Phase::Foundation { Wait::Start } else { Wait::Mastery };
            waits.extend(self.not_there().into_iter().map(|(slot, _)| wait(slot)));
        }
        match self.phase {
            Phase::Integrated => {
                let rest = Pain::new(REST_PAIN).unwrap_or(Pain::NONE);
                waits.extend((self.usual() > rest).then_some(Wait::Pain(rest)));
                let hinge = self.main(&[Family::Hinge]);
                waits.extend(hinge.filter(|(_, state)| !has_begun(state)).map(|(slot, _)| Wait::Start(slot)));
                waits.extend((!self.stands()).then_some(Wait::Stance(STANCE)));
            }
            Phase::Foundation | Phase::Builders | Phase::Load => {}
        }
        waits
    }

    /// What the first two phases ask for and is not there yet; what the plan cannot hold is not asked for.
    fn not_there(&self) -> Vec<(u8, &ItemState)> {
        match self.phase {
            // Green at their starting dose (source 003).
            Phase::Foundation => {
                self.main(&[Family::Brace, Family::BirdDog]).filter(|(_, state)| !has_begun(state)).collect()
            }
            Phase::Builders => {
                let turns = self.turns();
                let asked = self.main(&[Family::FrontPlank, Family::Bridge, Family::Row]);
                asked.filter(|(slot, state)| !self.is_built(*slot, state, &turns)).collect()
            }
            Phase::Integrated | Phase::Load => Vec::new(),
        }
    }

    /// From this day on the next phase no longer waits for single exercises; never for those before the last phase, the one with load.
    pub fn holds_up_until(&self) -> Option<NaiveDate> {
        (self.phase < Phase::Integrated).then(|| self.phase_since + Days::new(HOLDS_UP_DAYS))
    }

    /// The exercises of these families in the main part.
    fn main(&self, families: &'static [Family]) -> impl Iterator<Item = (u8, &ItemState)> {
        let asked = |state: &ItemState| families.contains(&state.exercise.family) && state.item.part == Part::Main;
        self.active().filter(move |(_, state)| asked(state))
    }

    /// Whether an exercise is a rung further, at its mastery dose, at as much as the minutes allow, or outgrown by a test.
    ///
    /// The sources ask for 3 × 12 or a plank of 45 seconds after four to six weeks, and also for no more than 5–10 % a week: both
    /// cannot be had. The mastery dose is what four to six growing weeks reach (our own choice).
    fn is_built(&self, slot: u8, state: &ItemState, turns: &Turns) -> bool {
        state.has_climbed()
            || state.at_mastery()
            || (self.is_full(slot, turns) && state.mastered > 0)
            || self.tests.outgrown(state.exercise).is_some()
    }

    /// Whether each leg stands for ten seconds, in training or in the test; not asked of whom standing on one leg is ruled out for.
    fn stands(&self) -> bool {
        let Some(stance) = library::by_id("single-leg-stance").filter(|it| self.limits.allow(it)) else { return true };
        let mut balance = self.active().filter(|(_, state)| state.exercise.family == Family::Balance).peekable();
        let long = |state: &ItemState| matches!(state.dose.work(), Work::Holds(seconds) if seconds >= STANCE);
        self.tests.stands(STANCE.into())
            || balance.peek().is_none()
            || balance.any(|(_, it)| {
                let full = it.mastered >= GREENS_FOR_RUNG && !it.at_mastery();
                it.exercise.rung > stance.rung || (it.exercise == stance && (long(it) || full))
            })
    }

    /// Whether there is room for another strength day (X01: when recovery is green): no flare for two weeks, and nothing that
    /// waits after a bad day after.
    pub fn recovers_well(&self) -> bool {
        self.flare.is_none()
            && self.last_flare.is_none_or(|last| (self.today - last).num_days() >= CALM_DAYS_FOR_MORE)
            && self.frozen.iter().all(|(_, until)| *until <= self.today)
    }
}

/// Whether an exercise has been green at its starting dose, or twice at as much as the minutes allow.
fn has_begun(state: &ItemState) -> bool {
    state.mastered_start || state.mastered >= GREENS_FOR_RUNG || state.has_climbed()
}
