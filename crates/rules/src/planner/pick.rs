//! Which exercises, in which phases, and why: the base of each phase first, bent towards what the person has ticked.

mod around;

use super::Why;
use super::doses::{self, TOLERANCE_PERCENT};
use super::leans;
use crate::plan::Item;
use crate::profile::{AgeBand, BRITTLE, Ease, Exclusion, Limits, Profile};
use crate::programme::Programme;
use crate::programme::shape::Shape;
use steadyback_catalogue::dose::Dose;
use steadyback_catalogue::enum_set::Member;
use steadyback_catalogue::exercise::{ExerciseRef, Family, Part, Phase};
use steadyback_catalogue::functional_test::TestResult;
use steadyback_catalogue::library;

/// Items with their reasons, and what could not be chosen.
#[derive(Default)]
pub struct Picked {
    pub items: Vec<Item>,
    pub reasons: Vec<Why>,
    pub left_out: Vec<(ExerciseRef, Exclusion)>,
    /// Whether a test has set a dose or a rung.
    pub tested: bool,
}

/// Usual pain from which a start is cautious: the shifted mode of the pain rules.
const CAUTIOUS_PAIN: u8 = 4;

/// Families that stay beyond the pool of a phase (our own choice, found by simulation).
const STAYING: usize = 4;

/// Fast movements, jumping before throwing.
const POWER: [Family; 2] = [Family::Jump, Family::Throw];

/// Families that take turns in the main part of a phase.
#[derive(Clone, Copy)]
pub struct Pool {
    /// Those that the phase is about.
    members: usize,
    /// With those that stay from earlier phases; no more than the week has places for.
    most: usize,
}

impl Pool {
    /// With three strength days half as many again as a session has, with two of them two more, so that each has its turn twice a week
    /// or nearly (our own choice, found by simulation).
    pub fn new(a_session: usize, strength_days: usize) -> Self {
        let members = match strength_days {
            0 | 1 => a_session,
            2 => a_session + 2,
            _ => a_session * 3 / 2,
        };
        let places = a_session * strength_days.max(1);
        Self { members: members.min(places), most: (members + STAYING).min(places) }
    }

    /// Those that the phase is about, and all with those that stay.
    #[cfg(test)]
    pub const fn sizes(self) -> (usize, usize) {
        (self.members, self.most)
    }
}

/// Everything that is prescribed.
pub fn items(profile: &Profile, limits: &Limits, shape: &Shape, pool: Pool, tests: &[TestResult]) -> Picked {
    let mut picker = Picker { profile, limits, shape, tests, picked: Picked::default() };
    picker.warm_up();
    if !limits.gentle {
        picker.main(pool.members, pool.most);
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
        if exercise.loaded { exercise.dose.less_to_begin(percent) } else { start }
    }

    fn add(&mut self, exercise: ExerciseRef, part: Part, from: Phase, why: Why) {
        let dose = self.start(exercise);
        self.picked.items.push(Item { exercise, dose, part, from, until: Phase::Load });
        self.picked.reasons.push(why);
    }

    fn has(&self, exercise: ExerciseRef) -> bool {
        self.picked.items.iter().any(|item| item.exercise == exercise)
    }

    fn leave_out(&mut self, excluded: Option<(ExerciseRef, Exclusion)>) {
        if let Some(excluded) = excluded.filter(|it| !self.picked.left_out.contains(it)) {
            self.picked.left_out.push(excluded);
        }
    }

    /// The main part of every phase: the families that it is about, those asked for first, as many as the pool has. What an earlier
    /// phase was about stays, so that nothing that was begun is lost, up to so many more; beyond that the last of them ends.
    fn main(&mut self, pool: usize, most: usize) {
        for phase in Phase::ALL {
            let ranked = self.ranked(*phase);
            let mut room = pool;
            for (family, why) in &ranked {
                if room > 0
                    && (self.running(*family).is_some()
                        || (!self.had(*family) && self.begin(*family, Part::Main, *phase, *why)))
                {
                    room -= 1;
                }
            }
            let before = phase.index().checked_sub(1).and_then(|before| Phase::ALL.get(before as usize));
            while let Some(before) = before.filter(|_| self.main_slots().count() > most) {
                let rank = |slot: &usize| {
                    let family = self.picked.items[*slot].exercise.family;
                    ranked.iter().position(|(ranked, _)| *ranked == family).unwrap_or(usize::MAX)
                };
                let Some(last) =
                    self.main_slots().filter(|slot| self.picked.items[*slot].from < *phase).max_by_key(rank)
                else {
                    break;
                };
                self.picked.items[last].until = *before;
            }
        }
    }

    /// The slots of the main part that go on.
    fn main_slots(&self) -> impl Iterator<Item = usize> {
        let items = self.picked.items.iter().enumerate();
        items.filter(|(_, item)| item.part == Part::Main && item.until == Phase::Load).map(|(slot, _)| slot)
    }

    /// Whether a family was there before: what has ended does not come back.
    fn had(&self, family: Family) -> bool {
        self.picked.items.iter().any(|item| item.part == Part::Main && item.exercise.family == family)
    }

    fn running(&self, family: Family) -> Option<usize> {
        self.main_slots().find(|slot| self.picked.items[*slot].exercise.family == family)
    }

    /// The families of a phase, those the person's symptoms ask for first.
    fn ranked(&self, phase: Phase) -> Vec<(Family, Why)> {
        let power = phase == Phase::Load && self.power();
        let fast = POWER.iter().filter(|_| power);
        let base: Vec<Family> = fast.chain(self.shape.base(phase)).copied().collect();
        let symptoms = self.profile.symptoms;
        let free = |family| library::ladder(family).iter().any(|rung| self.fits(rung, Part::Main, phase));
        let asked = |family: Family| {
            let symptom = leans::asks_for(symptoms, family, free).map(Why::Symptom);
            symptom.or_else(|| (family == Family::Extension).then(|| self.extends(phase)).flatten())
        };
        let mut ranked: Vec<_> = base.iter().map(|family| (*family, asked(*family))).collect();
        ranked.sort_by_key(|it| it.1.is_none());
        let why = |family| if POWER.contains(&family) { Why::Power } else { Why::Base(phase) };
        ranked.into_iter().map(|(family, asked)| (family, asked.unwrap_or_else(|| why(family)))).collect()
    }

    /// Why the muscles that straighten the back come first: it eases, or bones are thin (UK consensus on osteoporosis, 2022).
    fn extends(&self, phase: Phase) -> Option<Why> {
        if self.profile.eases.has(Ease::Backwards) {
            Some(Why::Eases(Ease::Backwards))
        } else if self.shape.programme == Programme::Extension {
            Some(Why::Follows(Programme::Extension))
        } else {
            self.limits.conditions.meets(BRITTLE).then_some(Why::Base(phase))
        }
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

    /// The carry that begins late, for whom has weights: two phases of bridges, hinges and planks have got them ready for it, and
    /// marching on the spot would be a step back. The usual first rung for whom care is asked for.
    fn late_carry(&self, family: Family, part: Part, phase: Phase) -> Option<ExerciseRef> {
        let late = family == Family::Carry && phase >= Phase::Integrated;
        let robust = !self.limits.older && !self.limits.careful();
        let walk = library::by_id("farmers-walk").filter(|_| late && robust);
        walk.filter(|it| self.fits(it, part, phase))
    }

    /// Begins a family with its first rung that is allowed by now, or the one that a test has opened; tells of the rung that
    /// was ruled out.
    fn begin(&mut self, family: Family, part: Part, phase: Phase, why: Why) -> bool {
        let mut excluded = None;
        let rungs = self.late_carry(family, part, phase).into_iter().chain(library::from_start(family));
        for exercise in rungs.filter(|rung| rung.parts.has(part) && rung.from_phase <= phase) {
            match self.limits.exclusion(exercise) {
                None => {
                    let why = excluded.map_or(why, |(other, exclusion)| Why::Instead(other, exclusion));
                    let next = library::harder(exercise)
                        .filter(|next| self.fits(next, part, phase) && doses::opened(self.tests, next));
                    self.picked.tested |= next.is_some();
                    self.add(next.unwrap_or(exercise), part, phase, why);
                    return true;
                }
                Some(exclusion) => excluded = excluded.or(Some((exercise, exclusion))),
            }
        }
        self.leave_out(excluded);
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
