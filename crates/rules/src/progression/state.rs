//! The state of a plan under way.

use chrono::NaiveDate;

use super::growth::smallest;
use super::notes::{DaySigns, LastTests};
use super::own::{Hand, Kept};
use super::rule::Prescription;
use crate::journal::{ItemLog, SessionLog};
use crate::plan::{Item, Plan};
use crate::profile::Limits;
use steadyback_catalogue::dose::Dose;
use steadyback_catalogue::exercise::{Direction, ExerciseRef, Family, Phase};
use steadyback_catalogue::measure::{Pain, Volume};

/// Readings of pain at rest that the usual pain is taken from (our own choice).
pub(super) const READINGS: usize = 7;

/// Usual pain from which growth is careful: the shifted mode of the pain rules.
pub(super) const CAREFUL_PAIN: u8 = 4;

/// Everything that the rules know, after all that has happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    /// The plan as it was made.
    pub plan: Plan,
    /// What it has to keep to.
    pub limits: Limits,
    pub phase: Phase,
    /// Since when.
    pub phase_since: NaiveDate,
    /// Days of the strength sessions done in this phase.
    pub phase_sessions: Vec<NaiveDate>,
    /// What is prescribed now, slot by slot.
    pub items: Vec<ItemState>,
    /// The last readings of pain at rest, oldest first.
    pub readings: Vec<Pain>,
    /// The day of the last reading of pain at rest, if it was 2 or more above usual.
    pub high_on: Option<NaiveDate>,
    /// The day of the last reading, if it was told by itself.
    pub(super) rested_on: Option<NaiveDate>,
    pub flare: Option<Flare>,
    /// The day the last flare ended.
    pub last_flare: Option<NaiveDate>,
    /// The last day with loaded work.
    pub last_loaded: Option<NaiveDate>,
    /// The last day with loaded work of each half.
    pub last_splits: [Option<NaiveDate>; 2],
    /// How much of the lay-off rule has been applied since then.
    pub(super) lay_off: super::lay_off::Away,
    /// The session whose next-day answer is outstanding.
    pub awaiting: Option<Awaiting>,
    /// Families that do not grow until this day, after a 24-hour red.
    pub frozen: Vec<(Family, NaiveDate)>,
    /// What the last tests came to.
    pub tests: LastTests,
    /// Signs of being worn out on the last seven days.
    pub signs: Vec<DaySigns>,
    /// The first day of the last easier week that came early.
    pub easier_since: Option<NaiveDate>,
    /// Bending backwards has sent pain outwards, and no trial set after that has eased it.
    pub(super) peripheralised: bool,
    /// The day since which it goes by this edition of the rules, if it has gone by an earlier one.
    pub edition_since: Option<NaiveDate>,
    /// What was reached with exercises that are no longer done.
    pub kept: Vec<Kept>,
    /// Sessions that the person has moved: from which day to which, in the week that today is in or later.
    pub moved: Vec<(NaiveDate, NaiveDate)>,
    /// The latest day seen.
    pub today: NaiveDate,
}

/// A session that waits for its next-day answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Awaiting {
    /// Its day.
    pub date: NaiveDate,
    /// What was done.
    pub log: SessionLog,
    /// Usual pain on that day.
    pub usual: Pain,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Flare {
    /// Its first day.
    pub since: NaiveDate,
    /// Whether it has been said that it has gone on for too long.
    pub warned: bool,
}

/// Work of one slot over a week, as done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Work {
    /// All of it.
    pub volume: Volume,
    /// Sessions that held it.
    pub sessions: u8,
}

impl Work {
    /// Of one session; `None` without any.
    pub fn mean(self) -> Option<Volume> {
        (self.sessions > 0).then(|| Volume(self.volume.0 / u32::from(self.sessions)))
    }
}

/// One slot under way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemState {
    /// As planned.
    pub item: Item,
    /// What it began with, which a new plan does not change.
    pub begun: (ExerciseRef, Dose),
    /// What is done now.
    pub exercise: ExerciseRef,
    /// How much of it.
    pub dose: Dose,
    /// Greens in a row since the dose changed.
    pub greens: u8,
    /// Greens in a row on this rung that were easy.
    pub easy: u8,
    /// Greens in a row at the mastery dose of this rung, or at as much as the minutes allow.
    pub mastered: u8,
    /// Greens on this rung since the last amber.
    pub rung_greens: u8,
    /// The day of the last one.
    pub last_green: Option<NaiveDate>,
    /// Whether one of its rungs has ever been green at the dose it began with, or at the usual start.
    pub mastered_start: bool,
    /// Days of reds, the last 14 days of them.
    pub reds: Vec<NaiveDate>,
    /// The day of its last amber or red.
    pub last_setback: Option<NaiveDate>,
    /// The day of its last growth.
    pub grown: Option<NaiveDate>,
    /// Sessions in a row in which the form slipped.
    pub form_slips: u8,
    /// What was done before a red or a flare took some of it, until it is reached again.
    pub former: Option<(ExerciseRef, Dose)>,
    /// Done in this week of the programme.
    pub week: Work,
    /// Done in the last normal week that had any of it.
    pub last: Work,
    /// Done in each of the last normal weeks, oldest first.
    pub normal: Vec<Work>,
    /// The day since which exercise and dose are what they are.
    pub since: NaiveDate,
    /// The day since which the exercise is what it is.
    pub rung_since: NaiveDate,
    /// What the person has decided about it with their own hand.
    pub hand: Hand,
}

impl ItemState {
    /// One that begins on this day.
    pub(super) fn new(item: Item, since: NaiveDate) -> Self {
        Self {
            begun: (item.exercise, item.dose),
            exercise: item.exercise,
            dose: item.dose,
            greens: 0,
            easy: 0,
            mastered: 0,
            rung_greens: 0,
            last_green: None,
            mastered_start: false,
            reds: Vec::new(),
            last_setback: None,
            grown: None,
            form_slips: 0,
            former: None,
            week: Work::default(),
            last: Work::default(),
            normal: Vec::new(),
            since,
            rung_since: since,
            hand: Hand::default(),
            item,
        }
    }

    /// Whether it is done in a phase: the slot has its place there, and the rung that was reached belongs to it.
    pub fn in_phase(&self, phase: Phase) -> bool {
        self.item.in_phase(phase) && self.exercise.from_phase <= phase
    }

    /// The phase that it comes with: its slot's, or that of the rung that was reached.
    pub fn from(&self) -> Phase {
        self.item.from.max(self.exercise.from_phase)
    }

    /// Volume of one session.
    pub fn volume(&self) -> Volume {
        self.exercise.volume(self.dose)
    }

    /// Goes on with this from the day on.
    pub(super) fn go_on(&mut self, (exercise, dose): (ExerciseRef, Dose), date: NaiveDate) {
        if exercise != self.exercise {
            (self.rung_since, self.rung_greens, self.mastered, self.easy) = (date, 0, 0, 0);
        }
        if (exercise, dose) != (self.exercise, self.dose) {
            (self.exercise, self.dose, self.since, self.greens) = (exercise, dose, date, 0);
        }
        let back = |(was, dose): (ExerciseRef, Dose)| {
            was.rung < exercise.rung || (was == exercise && exercise.volume(dose) <= self.volume())
        };
        if self.former.is_some_and(back) {
            self.former = None;
        }
    }

    /// Goes on with less, and knows what it was.
    pub(super) fn go_back(&mut self, to: (ExerciseRef, Dose), date: NaiveDate) {
        let before = (self.exercise, self.dose);
        self.go_on(to, date);
        // What was lost of an easier rung is nearer than the harder one before it.
        let of_another = to.0 == before.0 && self.former.is_some_and(|(was, _)| was != before.0);
        if before != to && (self.former.is_none() || of_another) {
            self.former = Some(before);
        }
        // What has been mastered once need not be shown twice again once it is reached.
        (self.greens, self.easy, self.mastered) = (0, 0, self.mastered.min(1));
    }

    /// Nothing that was green before counts any more.
    pub(super) fn nothing_counts(&mut self) {
        (self.greens, self.easy, self.mastered) = (0, 0, 0);
    }

    /// What this rung is mastered by. The first one is a guess of the level: a step above its beginning shows that it was too low; who
    /// began with less than the usual start has learnt it at the usual start.
    pub fn mastery(&self) -> Dose {
        let range = self.exercise.dose;
        let (first, begun) = self.begun;
        if self.exercise != first {
            return range.mastery;
        }
        let less = self.exercise.volume(begun) < self.exercise.volume(range.start);
        if less { range.start } else { smallest(self.exercise, begun).unwrap_or(range.mastery) }
    }

    /// Whether it is a rung further than it began.
    pub fn has_climbed(&self) -> bool {
        self.exercise.rung > self.begun.0.rung
    }

    /// Whether the dose is what this rung is mastered by.
    pub fn at_mastery(&self) -> bool {
        self.volume() >= self.exercise.volume(self.mastery())
    }

    /// What a decision about it calls its state.
    pub fn doing(&self) -> Prescription {
        if self.hand.out.is_some() { Prescription::LeftOut } else { Prescription::Doing(self.exercise, self.dose) }
    }
}

impl Progress {
    /// A plan that has just been made.
    pub fn new(plan: Plan, limits: Limits, date: NaiveDate) -> Self {
        Self {
            phase: plan.phase,
            phase_since: plan.start,
            phase_sessions: Vec::new(),
            items: plan.items.iter().map(|item| ItemState::new(item.clone(), date)).collect(),
            readings: Vec::new(),
            high_on: None,
            rested_on: None,
            flare: None,
            last_flare: None,
            last_loaded: None,
            last_splits: [None; 2],
            lay_off: super::lay_off::Away::No,
            awaiting: None,
            frozen: Vec::new(),
            tests: LastTests::default(),
            signs: Vec::new(),
            easier_since: None,
            peripheralised: false,
            edition_since: None,
            kept: Vec::new(),
            moved: Vec::new(),
            today: date,
            plan,
            limits,
        }
    }

    /// Goes on with a new plan: what is known of an exercise stays with it, readings, flare, spacing and the session that waits
    /// for its answer stay. Bending backwards stays out after it has sent pain outwards, until a new trial set has eased (X12).
    pub(super) fn adopt(&mut self, plan: Plan, mut limits: Limits) {
        let eased = self.limits.untried && !limits.untried;
        self.peripheralised &= !eased;
        if self.peripheralised {
            limits.blocked = limits.blocked.with(Direction::Extension, true);
        }
        let (old, today) = (std::mem::take(&mut self.items), self.today);
        self.items = plan
            .items
            .iter()
            .map(|item| match old.iter().find(|state| state.exercise == item.exercise) {
                Some(state) => ItemState { item: item.clone(), dose: item.dose, ..state.clone() },
                None => self.recall(item).unwrap_or_else(|| ItemState::new(item.clone(), today)),
            })
            .collect();
        self.keep_what_goes(&old, plan.times_a_week());
        if self.phase != plan.phase {
            self.phase = plan.phase;
            self.phase_since = self.today;
            self.phase_sessions.clear();
        }
        // The slots of a session that still waits are those of the old plan.
        if let Some(mut waiting) = self.awaiting.take() {
            waiting.log.items.retain_mut(|log| {
                let was = old.get(usize::from(log.slot)).map(|state| state.exercise);
                let now = was.and_then(|was| self.items.iter().position(|state| state.exercise == was));
                self.place(log, now)
            });
            self.awaiting = Some(waiting);
        }
        if self.limits.edition < limits.edition {
            self.edition_since = Some(self.today);
        }
        self.plan = plan;
        self.limits = limits;
        self.bring_back_what_is_needed();
    }

    /// Gives what was done its slot of this plan: the one it is thought to have if it does that family, else the one that does
    /// the exercise, else one of its family in such a part. Nothing is decided on what has none.
    pub(super) fn place(&self, log: &mut ItemLog, thought: Option<usize>) -> bool {
        let done = log.exercise;
        let kin = |state: &ItemState| state.exercise.family == done.family;
        let slot = thought
            .filter(|slot| self.items.get(*slot).is_some_and(kin))
            .or_else(|| self.items.iter().position(|state| state.exercise == done))
            .or_else(|| self.items.iter().position(|state| kin(state) && done.parts.has(state.item.part)));
        let slot = slot.and_then(|slot| u8::try_from(slot).ok());
        slot.inspect(|slot| log.slot = *slot).is_some()
    }

    /// Usual pain at rest: the median of the last seven readings. Until there are seven, what the person said stands in for
    /// those that are missing, so that one bad day at the start does not pass for usual.
    pub fn usual(&self) -> Pain {
        let missing = READINGS - self.readings.len();
        let up_to = |score: Pain| {
            let said = if self.limits.usual_pain <= score { missing } else { 0 };
            said + self.readings.iter().filter(|read| **read <= score).count()
        };
        Pain::all().find(|score| up_to(*score) > READINGS / 2).unwrap_or(self.limits.usual_pain)
    }

    pub(super) fn read(&mut self, pain: Pain) {
        self.readings.push(pain);
        if self.readings.len() > READINGS {
            self.readings.remove(0);
        }
    }

    /// The slots that are done in this phase; what has come to be ruled out since the plan was made is left out, and what the person
    /// has taken out.
    pub fn active(&self) -> impl Iterator<Item = (u8, &ItemState)> {
        let slots = (0u8..).zip(&self.items);
        let may = |exercise: ExerciseRef| self.limits.allow(exercise) && !self.too_fast(exercise);
        let in_plan = move |state: &ItemState| state.in_phase(self.phase) && may(state.exercise);
        slots.filter(move |(_, state)| in_plan(state) && state.hand.out.is_none())
    }

    /// Whether it is a jump or a throw while usual pain is above 3: those wait until it is lower again (R13).
    fn too_fast(&self, exercise: ExerciseRef) -> bool {
        matches!(exercise.family, Family::Jump | Family::Throw) && self.usual().score() >= CAREFUL_PAIN
    }

    /// Whether growth is slower and nothing demanding comes by itself: because of age, conditions or the person's wish, or while usual
    /// pain is 4 or more.
    pub fn careful(&self) -> bool {
        self.limits.careful() || self.usual().score() >= CAREFUL_PAIN
    }

    /// The plan as it stands now, to share or to start anew from.
    pub fn plan_now(&self) -> Plan {
        let items =
            self.items.iter().map(|state| Item { exercise: state.exercise, dose: state.dose, ..state.item.clone() });
        Plan { phase: self.phase, items: items.collect(), ..self.plan.clone() }
    }
}
