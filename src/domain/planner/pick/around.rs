//! What stands round the main part: warm-up first (W1–W4: moving before loading), cool-down last (C1, C2: stretches, then calm).

use super::Picker;
use crate::domain::exercise::{ExerciseRef, Family, Part, Phase};
use crate::domain::library;
use crate::domain::planner::{Why, leans};
use crate::domain::profile::{Bar, Ease, PressUp, Symptom};
use crate::domain::programme::Programme;

impl Picker<'_> {
    fn ticked(&self, symptom: Symptom) -> bool {
        self.profile.symptoms.has(symptom)
    }

    fn eases(&self, ease: Ease) -> bool {
        self.profile.eases.has(ease)
    }

    fn follows(&self, programme: Programme) -> bool {
        self.shape.programme == programme
    }

    /// Adds the first of these that is allowed and not there yet; the first that is ruled out is told of.
    fn first_of(&mut self, ids: &[&str], part: Part, why: Why) {
        self.first_in(ids.iter().filter_map(|id| library::by_id(id)), part, why);
    }

    fn first_in(&mut self, exercises: impl Iterator<Item = ExerciseRef>, part: Part, why: Why) {
        let mut barred: Option<(ExerciseRef, Bar)> = None;
        for exercise in exercises {
            if self.has(exercise) {
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

    pub(super) fn warm_up(&mut self) {
        self.loosen();
        self.directed();
        if self.ticked(Symptom::RoundedShoulders) {
            let shoulders = ["wall-angels", "seated-rotation"];
            self.first_of(&shoulders, Part::WarmUp, Why::Symptom(Symptom::RoundedShoulders));
        } else if self.ticked(Symptom::MorningStiffness) {
            let rolls = ["knee-rolls", "seated-rotation", "standing-pelvic-tilt"];
            self.first_of(&rolls, Part::WarmUp, Why::Symptom(Symptom::MorningStiffness));
        } else if self.follows(Programme::ThreeBlocks) {
            self.first_of(&["seated-rotation"], Part::WarmUp, Why::Follows(Programme::ThreeBlocks));
        }
        self.first_of(&["abdominal-brace"], Part::WarmUp, Why::Base(Phase::Foundation));
        if !self.limits.gentle {
            let balance = self.shape.balance;
            self.begin(Family::Balance, Part::WarmUp, balance, Why::Base(balance));
        }
    }

    /// Moving the low back in its middle range. On waking it is tilts, rolls and a small cat-cow, nothing that bends (X09).
    fn loosen(&mut self) {
        let tilts = ["pelvic-tilt", "supported-pelvic-tilt", "standing-pelvic-tilt"];
        let forwards = [Symptom::BendingForwards, Symptom::ToeTouch].into_iter().find(|it| self.ticked(*it));
        if let Some(symptom) = forwards {
            self.first_of(&tilts, Part::WarmUp, Why::Symptom(symptom));
        } else {
            let moves = ["cat-cow", "pelvic-tilt", "supported-pelvic-tilt", "standing-pelvic-tilt"];
            self.first_of(&moves, Part::WarmUp, Why::WarmsUp);
        }
        match self.shape.programme {
            Programme::Morning => {
                let why = Why::Follows(Programme::Morning);
                self.first_of(&tilts, Part::WarmUp, why);
                self.first_of(&["knee-rolls", "standing-pelvic-tilt"], Part::WarmUp, why);
            }
            Programme::ThreeBlocks => {
                self.first_of(&["standing-pelvic-tilt"], Part::WarmUp, Why::Follows(Programme::ThreeBlocks));
                // In the evening of the days without a bridge (X36).
                self.first_of(&["buttock-squeeze"], Part::WarmUp, Why::Follows(Programme::ThreeBlocks));
            }
            _ => {}
        }
    }

    /// In the direction that eases. A press-up only after its trial set (X12): until then lying and resting on the elbows.
    fn directed(&mut self) {
        let why = |programme, ease, told| if told { Why::Eases(ease) } else { Why::Follows(programme) };
        if self.follows(Programme::Extension) {
            let why = why(Programme::Extension, Ease::Backwards, self.eases(Ease::Backwards));
            if self.profile.choices.press_up == Some(PressUp::Eased) {
                self.first_of(&["prone-press-up", "prone-on-elbows", "prone-lying"], Part::WarmUp, why);
            } else {
                self.first_of(&["prone-lying", "prone-on-elbows"], Part::WarmUp, why);
            }
        } else if self.follows(Programme::Flexion) {
            let why = why(Programme::Flexion, Ease::Forwards, self.eases(Ease::Forwards));
            self.first_of(&["single-knee-to-chest"], Part::WarmUp, why);
        } else if self.eases(Ease::Backwards) {
            let ladder = ["prone-lying", "prone-on-elbows"];
            self.first_of(&ladder, Part::WarmUp, Why::Eases(Ease::Backwards));
        } else if self.eases(Ease::Forwards) {
            self.first_of(&["single-knee-to-chest"], Part::WarmUp, Why::Eases(Ease::Forwards));
        }
    }

    pub(super) fn cool_down(&mut self) {
        let sitting = self.ticked(Symptom::AfterSitting);
        let why = if sitting { Why::Symptom(Symptom::AfterSitting) } else { Why::WindsDown };
        self.hips(why);
        if self.follows(Programme::LongStanding) || self.follows(Programme::ThreeBlocks) {
            self.hips(Why::Follows(self.shape.programme));
            self.first_of(&["doorway-stretch"], Part::CoolDown, Why::Follows(self.shape.programme));
        }
        if self.eases(Ease::Forwards) || self.follows(Programme::Flexion) {
            let told = self.eases(Ease::Forwards);
            let why = if told { Why::Eases(Ease::Forwards) } else { Why::Follows(Programme::Flexion) };
            self.first_of(&["childs-pose", "single-knee-to-chest"], Part::CoolDown, why);
        }
        if self.ticked(Symptom::RoundedShoulders) {
            self.first_of(&["doorway-stretch"], Part::CoolDown, Why::Symptom(Symptom::RoundedShoulders));
        }
        let stress = self.ticked(Symptom::Stress);
        let why = if stress { Why::Symptom(Symptom::Stress) } else { Why::WindsDown };
        self.first_of(&["belly-breathing"], Part::CoolDown, why);
    }

    /// A stretch for the hips: whichever of the family is allowed, else one that bends or opens near them.
    fn hips(&mut self, why: Why) {
        let ids = ["hip-flexor-stretch", "ninety-ninety-stretch"];
        let ladder = library::ladder(Family::HipMobility).iter().filter(|it| it.parts.has(Part::CoolDown));
        let near = ["single-knee-to-chest", "doorway-stretch"];
        let named = |ids: [&'static str; 2]| ids.into_iter().filter_map(library::by_id);
        self.first_in(named(ids).chain(ladder).chain(named(near)), Part::CoolDown, why);
    }

    /// What a ticked symptom asks for and nothing serves yet: the first movement outside the main part that does.
    pub(super) fn serve_all(&mut self) {
        for symptom in self.profile.symptoms.iter() {
            let focus = leans::serves(symptom);
            if focus.is_empty() || self.picked.items.iter().any(|item| item.exercise.serves.meets(focus)) {
                continue;
            }
            for part in [Part::WarmUp, Part::CoolDown] {
                let found = library::all().find(|it| it.serves.meets(focus) && self.fits(it, part, Phase::Foundation));
                if let Some(exercise) = found {
                    self.add(exercise, part, Phase::Foundation, Why::Symptom(symptom));
                    break;
                }
            }
        }
    }
}
