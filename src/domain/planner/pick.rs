//! Which exercises, in which phases, and why: the base of each phase first, bent towards what the person has ticked.

use super::Why;
use crate::domain::exercise::{ExerciseRef, Family, Part, Phase};
use crate::domain::plan::Item;
use crate::domain::profile::{AgeBand, Bar, Ease, Limits, Profile, Symptom};
use crate::domain::set::Member;
use crate::domain::{library, order};

/// Items with their reasons, and what could not be chosen.
#[derive(Default)]
pub struct Picked {
    pub items: Vec<Item>,
    pub reasons: Vec<Why>,
    pub left_out: Vec<(ExerciseRef, Bar)>,
}

/// The base of each phase, most important family first (P1 and P10; phase 4 as in the extraction's merged frame).
const BASE: [(Phase, &[Family]); 4] = [
    (
        Phase::Foundation,
        &[
            Family::Brace,
            Family::BirdDog,
            Family::Bridge,
            Family::Squat,
            Family::SidePlank,
            Family::CurlUp,
            Family::FrontPlank,
            Family::Hinge,
        ],
    ),
    (
        Phase::Builders,
        &[
            Family::Bridge,
            Family::Row,
            Family::FrontPlank,
            Family::Squat,
            Family::BirdDog,
            Family::SidePlank,
            Family::Brace,
            Family::Hinge,
        ],
    ),
    (
        Phase::Integrated,
        &[
            Family::Row,
            Family::Hinge,
            Family::Squat,
            Family::FrontPlank,
            Family::Bridge,
            Family::SidePlank,
            Family::BirdDog,
        ],
    ),
    (
        Phase::Load,
        &[
            Family::Hinge,
            Family::Squat,
            Family::Row,
            Family::Bridge,
            Family::SidePlank,
            Family::FrontPlank,
            Family::BirdDog,
        ],
    ),
];

/// Symptoms that move families to the front (source 003 §7: focus, never cause).
const LEANS: [(Symptom, &[Family]); 3] = [
    (Symptom::Standing, &[Family::Bridge, Family::Brace]),
    (Symptom::AfterSitting, &[Family::Bridge]),
    (Symptom::RoundedShoulders, &[Family::Row]),
];

/// Share of the starting dose for whom less is more to begin with (R43; eTG's 80 %).
const CAUTIOUS_PERCENT: u16 = 80;
/// Usual pain from which a start is cautious: the shifted mode of the pain rules.
const CAUTIOUS_PAIN: u8 = 4;

/// Everything that is prescribed.
pub fn items(profile: &Profile, limits: &Limits) -> Picked {
    let mut picker = Picker { profile, limits, picked: Picked::default() };
    picker.warm_up();
    if !limits.gentle {
        picker.main();
    }
    picker.cool_down();
    if let Some(walking) = library::ladder(Family::Walking).first() {
        picker.add(walking, Part::Activity, Phase::Foundation, Why::Walking);
    }
    picker.picked
}

struct Picker<'a> {
    profile: &'a Profile,
    limits: &'a Limits,
    picked: Picked,
}

impl Picker<'_> {
    fn has(&self, symptom: Symptom) -> bool {
        self.profile.symptoms.has(symptom)
    }

    fn eases(&self, ease: Ease) -> bool {
        self.profile.eases.has(ease)
    }

    fn add(&mut self, exercise: ExerciseRef, part: Part, from: Phase, why: Why) {
        let cautious = self.profile.age >= AgeBand::From65 || self.profile.usual_pain.score() >= CAUTIOUS_PAIN;
        let start = exercise.dose.start;
        let dose = if cautious && exercise.loaded { exercise.dose.share(start, CAUTIOUS_PERCENT) } else { start };
        self.picked.items.push(Item { exercise, dose, part, from, until: Phase::Load });
        self.picked.reasons.push(why);
    }

    /// Adds the first of these that is allowed and not there yet; the first that is ruled out is told of.
    fn first_of(&mut self, ids: &[&str], part: Part, why: Why) {
        let mut barred = None;
        for exercise in ids.iter().filter_map(|id| library::by_id(id)) {
            if self.picked.items.iter().any(|item| item.exercise == exercise) {
                continue;
            }
            match self.limits.bars(exercise) {
                None => {
                    let why = barred.map_or(why, |(other, bar)| Why::Instead(other, bar));
                    return self.add(exercise, part, Phase::Foundation, why);
                }
                Some(bar) => barred = barred.or(Some((exercise, bar))),
            }
        }
        self.leave_out(barred);
    }

    /// The last phase of the item added last.
    fn lasts(&mut self, until: Phase) {
        if let Some(item) = self.picked.items.last_mut() {
            item.until = until;
        }
    }

    fn leave_out(&mut self, barred: Option<(ExerciseRef, Bar)>) {
        if let Some(barred) = barred.filter(|it| !self.picked.left_out.contains(it)) {
            self.picked.left_out.push(barred);
        }
    }

    fn warm_up(&mut self) {
        let forwards = [Symptom::BendingForwards, Symptom::ToeTouch].into_iter().find(|it| self.has(*it));
        if let Some(symptom) = forwards {
            let tilts = ["pelvic-tilt", "supported-pelvic-tilt", "standing-pelvic-tilt"];
            self.first_of(&tilts, Part::WarmUp, Why::Symptom(symptom));
        } else {
            let moves = ["cat-cow", "pelvic-tilt", "supported-pelvic-tilt", "standing-pelvic-tilt"];
            self.first_of(&moves, Part::WarmUp, Why::WarmsUp);
        }
        if self.eases(Ease::Backwards) {
            let ladder = ["prone-lying", "prone-on-elbows"];
            self.first_of(&ladder, Part::WarmUp, Why::Eases(Ease::Backwards));
        } else if self.eases(Ease::Forwards) {
            self.first_of(&["single-knee-to-chest"], Part::WarmUp, Why::Eases(Ease::Forwards));
        }
        if self.has(Symptom::RoundedShoulders) {
            self.first_of(&["wall-angels", "seated-rotation"], Part::WarmUp, Why::Symptom(Symptom::RoundedShoulders));
        } else if self.has(Symptom::MorningStiffness) {
            let rolls = ["knee-rolls", "seated-rotation", "standing-pelvic-tilt"];
            self.first_of(&rolls, Part::WarmUp, Why::Symptom(Symptom::MorningStiffness));
        }
        self.first_of(&["abdominal-brace"], Part::WarmUp, Why::Base(Phase::Foundation));
        if !self.limits.gentle {
            self.begin(Family::Balance, Part::WarmUp, Phase::Integrated, Why::Base(Phase::Integrated));
        }
    }

    fn main(&mut self) {
        let most = self.profile.minutes.main_exercises();
        let mut seen: Vec<Family> = Vec::new();
        for (phase, base) in BASE {
            let mut room = most;
            for (family, why) in self.ranked(phase, base) {
                if room == 0 {
                    break;
                }
                let running =
                    self.picked.items.iter().position(|item| item.part == Part::Main && item.exercise.family == family);
                match running {
                    Some(slot) => {
                        self.picked.items[slot].until = phase;
                        room -= 1;
                    }
                    None if seen.contains(&family) => {}
                    None if self.begin(family, Part::Main, phase, why) => {
                        self.lasts(phase);
                        room -= 1;
                    }
                    None => {}
                }
                seen.push(family);
            }
        }
    }

    /// The families of a phase, those the person's symptoms ask for first.
    fn ranked(&self, phase: Phase, base: &[Family]) -> Vec<(Family, Why)> {
        let asked = |family: Family| {
            let lean = LEANS.iter().find(|(symptom, families)| self.has(*symptom) && families.contains(&family));
            lean.map(|(symptom, _)| *symptom)
        };
        let mut ranked: Vec<_> = base.iter().map(|family| (*family, asked(*family))).collect();
        order::sort(&mut ranked, |one, other| one.1.is_some() && other.1.is_none());
        ranked.into_iter().map(|(family, symptom)| (family, symptom.map_or(Why::Base(phase), Why::Symptom))).collect()
    }

    /// Begins a family with its first rung that is allowed by now; tells of the rung that was ruled out.
    fn begin(&mut self, family: Family, part: Part, phase: Phase, why: Why) -> bool {
        let mut barred = None;
        let rungs = library::from_start(family);
        for exercise in rungs.filter(|rung| rung.parts.has(part) && rung.from_phase <= phase) {
            match self.limits.bars(exercise) {
                None => {
                    let why = barred.map_or(why, |(other, bar)| Why::Instead(other, bar));
                    self.add(exercise, part, phase, why);
                    return true;
                }
                Some(bar) => barred = barred.or(Some((exercise, bar))),
            }
        }
        self.leave_out(barred);
        false
    }

    fn cool_down(&mut self) {
        let hips = ["hip-flexor-stretch", "ninety-ninety-stretch", "single-knee-to-chest", "doorway-stretch"];
        let why = if self.has(Symptom::AfterSitting) { Why::Symptom(Symptom::AfterSitting) } else { Why::WindsDown };
        self.first_of(&hips, Part::CoolDown, why);
        if self.eases(Ease::Forwards) {
            self.first_of(&["childs-pose", "single-knee-to-chest"], Part::CoolDown, Why::Eases(Ease::Forwards));
        }
        if self.has(Symptom::RoundedShoulders) {
            self.first_of(&["doorway-stretch"], Part::CoolDown, Why::Symptom(Symptom::RoundedShoulders));
        }
        let stress = self.has(Symptom::Stress);
        let why = if stress { Why::Symptom(Symptom::Stress) } else { Why::WindsDown };
        self.first_of(&["belly-breathing"], Part::CoolDown, why);
    }
}

/// Phases in order, so that `Phase::ALL` and [`BASE`] cannot drift apart.
const _: () = assert!(BASE.len() == Phase::ALL.len());
