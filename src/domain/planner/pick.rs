//! Which exercises, in which phases, and why: the base of each phase first, bent towards what the person has ticked.

mod around;

use super::Why;
use super::doses::{self, TOLERANCE_PERCENT};
use super::leans;
use super::shape::Shape;
use crate::domain::dose::Dose;
use crate::domain::exercise::{ExerciseRef, Family, Part, Phase};
use crate::domain::outcome::TestResult;
use crate::domain::plan::Item;
use crate::domain::profile::{AgeBand, Bar, Limits, Profile};
use crate::domain::programme::Programme;
use crate::domain::set::Member;
use crate::domain::{library, order};

/// Items with their reasons, and what could not be chosen.
#[derive(Default)]
pub struct Picked {
    pub items: Vec<Item>,
    pub reasons: Vec<Why>,
    pub left_out: Vec<(ExerciseRef, Bar)>,
    /// Whether a test has set a dose or a rung.
    pub tested: bool,
}

/// Usual pain from which a start is cautious: the shifted mode of the pain rules.
const CAUTIOUS_PAIN: u8 = 4;

/// Fast movements, jumping before throwing.
const POWER: [Family; 2] = [Family::Jump, Family::Throw];

/// Everything that is prescribed, with so many exercises in the main part at the most.
pub fn items(profile: &Profile, limits: &Limits, shape: &Shape, most: usize, tests: &[TestResult]) -> Picked {
    let mut picker = Picker { profile, limits, shape, tests, picked: Picked::default() };
    picker.warm_up();
    if !limits.gentle {
        picker.main(most);
    }
    picker.cool_down();
    picker.serve_all();
    if let Some(walking) = library::ladder(Family::Walking).first() {
        picker.add(walking, Part::Activity, Phase::Foundation, Why::Walking);
    }
    picker.swap_in();
    picker.picked
}

struct Picker<'a> {
    profile: &'a Profile,
    limits: &'a Limits,
    shape: &'a Shape,
    tests: &'a [TestResult],
    picked: Picked,
}

impl Picker<'_> {
    /// The dose to begin with: by a test, or the usual start, or less of it for whom less is more (R43, eTG).
    fn start(&mut self, exercise: ExerciseRef) -> Dose {
        let start = exercise.dose.start;
        let cautious = self.profile.age >= AgeBand::From65 || self.profile.usual_pain.score() >= CAUTIOUS_PAIN;
        if let Some(dose) = doses::from_test(self.tests, exercise) {
            self.picked.tested = true;
            return if cautious && dose.total() > start.total() { start } else { dose };
        }
        let percent = if cautious { self.shape.percent.min(TOLERANCE_PERCENT) } else { self.shape.percent };
        if exercise.loaded { exercise.dose.share(start, percent) } else { start }
    }

    fn add(&mut self, exercise: ExerciseRef, part: Part, from: Phase, why: Why) {
        let dose = self.start(exercise);
        self.picked.items.push(Item { exercise, dose, part, from, until: Phase::Load });
        self.picked.reasons.push(why);
    }

    fn has(&self, exercise: ExerciseRef) -> bool {
        self.picked.items.iter().any(|item| item.exercise == exercise)
    }

    fn leave_out(&mut self, barred: Option<(ExerciseRef, Bar)>) {
        if let Some(barred) = barred.filter(|it| !self.picked.left_out.contains(it)) {
            self.picked.left_out.push(barred);
        }
    }

    /// The main part of every phase: so many families at the most, those asked for first. A family that goes on stays in its
    /// slot; one that was there before does not come back, and one that could not begin is tried again in the next phase.
    fn main(&mut self, most: usize) {
        let mut begun: Vec<Family> = Vec::new();
        for phase in Phase::ALL {
            let mut room = most;
            for (family, why) in self.ranked(*phase) {
                if room == 0 {
                    break;
                }
                let last = phase.index().checked_sub(1).and_then(|before| Phase::ALL.get(before as usize));
                let running = self.picked.items.iter_mut().find(|item| {
                    item.part == Part::Main && item.exercise.family == family && Some(&item.until) == last
                });
                if let Some(item) = running {
                    item.until = *phase;
                    room -= 1;
                } else if !begun.contains(&family) && self.begin(family, Part::Main, *phase, why) {
                    if let Some(item) = self.picked.items.last_mut() {
                        item.until = *phase;
                    }
                    begun.push(family);
                    room -= 1;
                }
            }
        }
    }

    /// The families of a phase, those the person's symptoms ask for first.
    fn ranked(&self, phase: Phase) -> Vec<(Family, Why)> {
        let power = phase == Phase::Load && self.power();
        let fast = POWER.iter().filter(|_| power);
        let base: Vec<Family> = fast.chain(self.shape.base(phase)).copied().collect();
        let symptoms = self.profile.symptoms;
        let free = |family| library::ladder(family).iter().any(|rung| self.fits(rung, Part::Main, phase));
        let asked = |family: Family| leans::asks_for(symptoms, family, free);
        let mut ranked: Vec<_> = base.iter().map(|family| (*family, asked(*family))).collect();
        order::sort(&mut ranked, |one, other| one.1.is_some() && other.1.is_none());
        let why = |family| if POWER.contains(&family) { Why::Power } else { Why::Base(phase) };
        ranked.into_iter().map(|(family, symptom)| (family, symptom.map_or(why(family), Why::Symptom))).collect()
    }

    /// Fast movements: only by choice, only in the programmes that lead there, and not with pain above 3 (P3, R13). The phase
    /// has its own criteria, and landing comes before jumping in its ladder (R12).
    fn power(&self) -> bool {
        let leads = matches!(self.shape.programme, Programme::SixteenWeeks | Programme::Cycle);
        leads && self.profile.choices.power && self.profile.usual_pain.score() < CAUTIOUS_PAIN
    }

    fn fits(&self, exercise: ExerciseRef, part: Part, phase: Phase) -> bool {
        exercise.parts.has(part) && exercise.from_phase <= phase && self.limits.allow(exercise)
    }

    /// Begins a family with its first rung that is allowed by now, or the one that a test has opened; tells of the rung that
    /// was ruled out.
    fn begin(&mut self, family: Family, part: Part, phase: Phase, why: Why) -> bool {
        let mut barred = None;
        let rungs = library::from_start(family);
        for exercise in rungs.filter(|rung| rung.parts.has(part) && rung.from_phase <= phase) {
            match self.limits.bars(exercise) {
                None => {
                    let why = barred.map_or(why, |(other, bar)| Why::Instead(other, bar));
                    let next = library::harder(exercise)
                        .filter(|next| self.fits(next, part, phase) && doses::opened(self.tests, next));
                    self.picked.tested |= next.is_some();
                    self.add(next.unwrap_or(exercise), part, phase, why);
                    return true;
                }
                Some(bar) => barred = barred.or(Some((exercise, bar))),
            }
        }
        self.leave_out(barred);
        false
    }

    /// What the person would rather do takes the place of another of its family and part. A harder one begins with less.
    fn swap_in(&mut self) {
        for exercise in library::all().filter(|it| self.profile.choices.rather.has(it)) {
            if self.has(exercise) || !self.limits.allow(exercise) {
                continue;
            }
            let place = self.picked.items.iter().position(|item| {
                let other = item.exercise;
                other.family == exercise.family
                    && exercise.parts.has(item.part)
                    && exercise.from_phase <= item.from
                    && !self.profile.choices.rather.has(other)
            });
            let Some(slot) = place else { continue };
            let harder = exercise.loaded && exercise.intensity > self.picked.items[slot].exercise.intensity;
            let start = self.start(exercise);
            let dose = if harder { exercise.dose.share(start, TOLERANCE_PERCENT) } else { start };
            (self.picked.items[slot].exercise, self.picked.items[slot].dose) = (exercise, dose);
            self.picked.reasons[slot] = Why::Wanted;
        }
    }
}
