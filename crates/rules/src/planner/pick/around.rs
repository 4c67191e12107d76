//! What stands round the main part: warm-up first (W1–W4: moving before loading), cool-down last (C1, C2: stretches, then calm).

use super::Picker;
use crate::minutes::SessionMinutes;
use crate::planner::{Why, leans};
use crate::profile::{Ease, Exclusion, PressUp, Site, Symptom};
use crate::programme::Programme;
use steadyback_catalogue::exercise::{Condition, Equipment, ExerciseRef, Family, Part, Phase};
use steadyback_catalogue::library;

impl Picker<'_> {
    fn ticked(&self, symptom: Symptom) -> bool {
        self.profile.symptoms.has(symptom)
    }

    fn eases(&self, ease: Ease) -> bool {
        self.profile.eases.has(ease)
    }

    /// Whether a session is short and has strength work, so that every minute round it counts (X37).
    fn short_days(&self) -> bool {
        !self.limits.gentle && self.profile.minutes <= SessionMinutes::Fifteen
    }

    fn follows(&self, programme: Programme) -> bool {
        self.shape.programme == programme
    }

    /// Adds the first of these that is allowed and not there yet; the first that is ruled out is told of.
    fn first_of(&mut self, ids: &[&str], part: Part, why: Why) {
        self.first_in(ids.iter().filter_map(|id| library::by_id(id)), part, why);
    }

    fn first_in(&mut self, exercises: impl Iterator<Item = ExerciseRef>, part: Part, why: Why) {
        let mut excluded: Option<(ExerciseRef, Exclusion)> = None;
        for exercise in exercises {
            if self.has(exercise) {
                continue;
            }
            match self.limits.exclusion(exercise) {
                None => {
                    let why = excluded.map_or(why, |(other, exclusion)| Why::Instead(other, exclusion));
                    return self.add(exercise, part, Phase::Foundation, why);
                }
                Some(exclusion) => excluded = excluded.or(Some((exercise, exclusion))),
            }
        }
        self.leave_out(excluded);
    }

    pub(super) fn warm_up(&mut self) {
        self.loosen();
        self.directed();
        self.move_more();
        // On short days the dead bug of the main part teaches it.
        if !self.short_days() {
            self.first_of(&["abdominal-brace", "breathing-brace"], Part::WarmUp, Why::Base(Phase::Foundation));
        }
        self.after_surgery();
        if !self.limits.gentle {
            // From 65 on, whatever the programme: WHO 2020 asks for balance on three days a week.
            let balance = if self.limits.older { Phase::Foundation } else { self.shape.balance };
            self.begin(Family::Balance, Part::WarmUp, balance, Why::Base(balance));
        }
    }

    /// One more movement, for what was ticked. Swings and turns on the feet (source 003) are for whom moving eases.
    fn move_more(&mut self) {
        if self.ticked(Symptom::RoundedShoulders) {
            let shoulders = ["wall-angels", "chair-back-bend", "seated-rotation", "open-book"];
            self.first_of(&shoulders, Part::WarmUp, Why::Symptom(Symptom::RoundedShoulders));
        } else if self.ticked(Symptom::MorningStiffness) {
            let rolls = ["knee-rolls", "seated-rotation", "standing-pelvic-tilt"];
            self.first_of(&rolls, Part::WarmUp, Why::Symptom(Symptom::MorningStiffness));
        } else if self.follows(Programme::ThreeBlocks) {
            self.first_of(&["seated-rotation"], Part::WarmUp, Why::Follows(Programme::ThreeBlocks));
        } else if self.ticked(Symptom::AfterSitting) && !self.short_days() {
            let hips = ["ninety-ninety-rotations", "leg-swings"];
            self.first_of(&hips, Part::WarmUp, Why::Symptom(Symptom::AfterSitting));
        } else if self.eases(Ease::Moving) && !self.short_days() {
            let moves = ["leg-swings", "standing-turns", "arm-circles"];
            self.first_of(&moves, Part::WarmUp, Why::Eases(Ease::Moving));
        }
    }

    /// In the first weeks after an operation nothing with load may be done: squeezes, slides and standing tall stand for it.
    fn after_surgery(&mut self) {
        if self.limits.conditions.has(Condition::RecentSurgery) {
            for id in ["buttock-squeeze", "thigh-squeeze", "heel-slides", "standing-tall"] {
                self.first_of(&[id], Part::WarmUp, Why::Base(Phase::Foundation));
            }
        }
    }

    /// Moving the low back in its middle range. On waking it is tilts, rolls and a small cat-cow, nothing that bends (X09).
    fn loosen(&mut self) {
        let tilts = ["pelvic-tilt", "supported-pelvic-tilt", "standing-pelvic-tilt"];
        let forwards = [Symptom::BendingForwards, Symptom::ToeTouch].into_iter().find(|it| self.ticked(*it));
        if let Some(symptom) = forwards {
            self.first_of(&tilts, Part::WarmUp, Why::Symptom(symptom));
        } else {
            let moves = ["cat-cow", "seated-cat-cow", "pelvic-tilt", "supported-pelvic-tilt", "standing-pelvic-tilt"];
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
                let ladder = ["prone-press-up", "standing-back-bend", "prone-on-elbows", "prone-lying"];
                self.first_of(&ladder, Part::WarmUp, why);
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
        if self.ticked(Symptom::MorningStiffness) && !sitting {
            self.twist_later();
        }
        if self.follows(Programme::LongStanding) || self.follows(Programme::ThreeBlocks) {
            self.hips(Why::Follows(self.shape.programme));
            self.first_of(&["doorway-stretch"], Part::CoolDown, Why::Follows(self.shape.programme));
        }
        if self.eases(Ease::Forwards) || self.follows(Programme::Flexion) {
            let told = self.eases(Ease::Forwards);
            let why = if told { Why::Eases(Ease::Forwards) } else { Why::Follows(Programme::Flexion) };
            let bends = ["childs-pose", "seated-forward-bend", "double-knees-to-chest", "single-knee-to-chest"];
            self.first_of(&bends, Part::CoolDown, why);
        }
        if self.ticked(Symptom::RoundedShoulders) {
            self.first_of(&["doorway-stretch"], Part::CoolDown, Why::Symptom(Symptom::RoundedShoulders));
        }
        self.calm();
    }

    /// The calm end: breathing, or a position to rest in for whom lying eases or the pain is fresh; it is what a flare leaves of
    /// a session, too. With long-standing pain a minute of quiet (source 001).
    fn calm(&mut self) {
        let rest = ["ninety-ninety-rest", "side-lying-rest"];
        if self.ticked(Symptom::Stress) {
            self.first_of(&["belly-breathing"], Part::CoolDown, Why::Symptom(Symptom::Stress));
        } else if self.eases(Ease::Lying) {
            self.first_of(&rest, Part::CoolDown, Why::Eases(Ease::Lying));
        } else if self.follows(Programme::Acute) {
            self.first_of(&rest, Part::CoolDown, Why::Follows(Programme::Acute));
        } else if self.follows(Programme::LongStanding) && self.limits.equipment.has(Equipment::Chair) {
            self.first_of(&["quiet-rest"], Part::CoolDown, Why::Follows(Programme::LongStanding));
        } else if !self.short_days() {
            self.first_of(&["belly-breathing"], Part::CoolDown, Why::WindsDown);
        }
    }

    /// From the second phase on a stiff back is turned in place of the stretch for the hips, where it may be.
    fn twist_later(&mut self) {
        let twist = library::by_id("lying-twist").filter(|it| self.fits(it, Part::CoolDown, Phase::Builders));
        let stretch = self.picked.items.iter().rposition(|item| item.part == Part::CoolDown);
        if let (Some(twist), Some(stretch)) = (twist, stretch) {
            self.picked.items[stretch].until = Phase::Foundation;
            self.add(twist, Part::CoolDown, Phase::Builders, Why::Symptom(Symptom::MorningStiffness));
        }
    }

    /// A stretch for the hips: whichever of the family is allowed, else one that bends or opens near them. Where the buttock hurts,
    /// its own first.
    fn hips(&mut self, why: Why) {
        let buttock = self.profile.sites.has(Site::Buttock);
        let ids = if buttock {
            ["figure-four-stretch", "hip-flexor-stretch"]
        } else {
            ["hip-flexor-stretch", "ninety-ninety-stretch"]
        };
        let ladder = library::ladder(Family::HipMobility).iter();
        // The hamstrings only by choice (X04).
        let ladder = ladder.filter(|it| it.parts.has(Part::CoolDown) && it.id != "lying-hamstring-stretch");
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
