//! What a plan has to keep to, and what rules an exercise out.

use super::{BRITTLE, Edition};
use steadyback_catalogue::enum_set::EnumSet;
use steadyback_catalogue::exercise::{Condition, Direction, Equipment, Exercise};
use steadyback_catalogue::exercise_set::ExerciseSet;
use steadyback_catalogue::measure::Pain;

/// What a plan has to keep to, each a fact of its own. Kept in the journal with every plan, so that decisions can be replayed; never in a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "independent facts, saved one by one")]
pub struct Limits {
    /// Equipment at hand.
    pub equipment: EnumSet<Equipment>,
    pub conditions: EnumSet<Condition>,
    /// Directions left out.
    pub blocked: EnumSet<Direction>,
    /// Walking and mobility only (tier 3, not yet cleared).
    pub gentle: bool,
    /// Usual pain at rest, until there are readings.
    pub usual_pain: Pain,
    /// What the person never wants to see.
    pub without: ExerciseSet,
    /// No trial set of press-ups has eased the pain, so they wait, and bending backwards on the feet with them (X12).
    pub untried: bool,
    /// 65 or older: what is demanding does not come by itself.
    pub older: bool,
    /// Growth by 5 % a week at the most: 70 or older, or by the person's wish.
    pub slowly: bool,
    /// The rules that the plan was told by.
    pub edition: Edition,
}

/// Why an exercise is ruled out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exclusion {
    /// Something is missing.
    Equipment(Equipment),
    /// A condition excludes it.
    Condition(Condition),
    /// It goes in a direction that is left out.
    Direction(Direction),
    /// Only walking and mobility until a clinician has had a look.
    Gentle,
    /// The person does not want it.
    Unwanted,
    /// It waits for a trial set that eases the pain.
    Untried,
    /// It asks for much balance or strength, so it does not come by itself.
    Demanding,
    /// There is nothing to hold on to, for somebody who needs that.
    NothingToHold,
}

/// The prone press-up and the back bend on the feet: to the end of range, so a trial set has to show that it eases (X12).
const AFTER_TRIAL: [u16; 2] = [32, 60];

/// What asks for so much strength, balance or impact that it does not come by itself from 65 on or where care is asked for: squat and deadlift
/// on one leg, pull-up, ball plank, jumps, throws (our own choice).
const DEMANDING: [&str; 11] = [
    "single-leg-squat",
    "single-leg-deadlift",
    "pull-up",
    "ball-plank",
    "landing-drill",
    "box-jump",
    "broad-jump",
    "single-leg-bound",
    "chest-pass",
    "rotational-throw",
    "ball-slam",
];

/// What a hand can hold on to.
const TO_HOLD: EnumSet<Equipment> =
    EnumSet::from_raw(Equipment::Wall.bit() | Equipment::Chair.bit() | Equipment::Doorway.bit());

/// What shifts the weight on the feet. Whoever may lose their balance does it beside something to hold on to, or not (our own choice of
/// the exercises; article 003 has somebody unsteady beside a wall).
const SHIFTING: [&str; 15] = [
    "standing-march",
    "standing-back-bend",
    "standing-turns",
    "staggered-hinge",
    "single-leg-deadlift",
    "body-weight-squat",
    "goblet-squat",
    "step-up",
    "loaded-step-up",
    "reverse-lunge",
    "split-stance-row",
    "band-chop",
    "farmers-walk",
    "suitcase-carry",
    "suitcase-march",
];

impl Limits {
    /// Whether growth is careful whatever the pain is: because of age, osteoporosis, or by the person's wish.
    pub fn careful(&self) -> bool {
        self.slowly || self.conditions.meets(BRITTLE)
    }

    /// Whether it needs a hand on something that is not there: unsteady, or 65 and older, without wall, chair or doorway.
    fn is_unheld(&self, exercise: &Exercise) -> bool {
        let unsure = self.older || self.conditions.has(Condition::Unsteady);
        unsure && !self.equipment.meets(TO_HOLD) && SHIFTING.contains(&exercise.id)
    }

    /// The first of these things that is not at hand.
    pub fn missing(&self, things: EnumSet<Equipment>) -> Option<Equipment> {
        let at_hand = Equipment::at_hand(self.equipment);
        things.iter().find(|thing| !at_hand.has(*thing))
    }

    /// Whether it is too demanding to come by itself.
    fn demands(&self, exercise: &Exercise) -> bool {
        (self.older || self.careful()) && DEMANDING.contains(&exercise.id)
    }

    /// Whether, and by what first, the exercise is ruled out.
    pub fn exclusion(&self, exercise: &Exercise) -> Option<Exclusion> {
        let missing = self.missing(exercise.equipment).map(Exclusion::Equipment);
        let condition = || exercise.excluded_by.iter().find(|it| self.conditions.has(*it)).map(Exclusion::Condition);
        let direction = || exercise.loads.iter().find(|it| self.blocked.has(*it)).map(Exclusion::Direction);
        let gentle = || (self.gentle && exercise.loaded).then_some(Exclusion::Gentle);
        let untried = || self.waits(exercise).then_some(Exclusion::Untried);
        let unwanted = || self.without.has(exercise).then_some(Exclusion::Unwanted);
        let demanding = || self.demands(exercise).then_some(Exclusion::Demanding);
        let unheld = || self.is_unheld(exercise).then_some(Exclusion::NothingToHold);
        let body = gentle().or_else(condition).or_else(direction).or_else(untried);
        body.or(missing).or_else(unheld).or_else(demanding).or_else(unwanted)
    }

    /// Whether it waits for a trial set.
    fn waits(&self, exercise: &Exercise) -> bool {
        self.untried && AFTER_TRIAL.contains(&exercise.code)
    }

    /// Whether the exercise may be prescribed at all: nothing [excludes](Self::exclusion) it.
    pub fn allow(&self, exercise: &Exercise) -> bool {
        let ruled_out = (self.gentle && exercise.loaded)
            || exercise.excluded_by.meets(self.conditions)
            || exercise.loads.meets(self.blocked)
            || self.waits(exercise)
            || self.demands(exercise)
            || self.is_unheld(exercise)
            || self.missing(exercise.equipment).is_some()
            || self.without.has(exercise);
        !ruled_out
    }
}
