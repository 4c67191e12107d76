//! What a person has told about themselves, and what follows from it for the choice of exercises.

mod choices;
mod edition;

pub use choices::{Choices, PressUp};
pub use edition::Edition;

use super::minutes::SessionMinutes;
use super::programme::Programme;
use super::screening::Background;
use steadyback_catalogue::enum_set::{EnumSet, members};
use steadyback_catalogue::exercise::{Condition, Direction, Equipment, Exercise};
use steadyback_catalogue::exercise_set::ExerciseSet;
use steadyback_catalogue::measure::Pain;

members! {
    /// Age in bands, as the norms use them.
    pub enum AgeBand {
        /// Under 18: clearance first.
        Under18,
        /// 18–39.
        From18,
        /// 40–49.
        From40,
        /// 50–59.
        From50,
        /// 60–64.
        From60,
        /// 65–69.
        From65,
        /// 70–79.
        From70,
        /// 80 and over.
        From80,
    }
}

/// Age from which what is demanding does not come by itself (R43; our own choice).
pub(crate) const OLDER_FROM: AgeBand = AgeBand::From65;
/// Usual pain at rest from which it begins with easy movement and the advice to see somebody (our own choice).
const SEVERE_FROM: u8 = 8;
/// Age from which growth is slower (R01: 5 to 10 %; our own choice of the age).
pub(crate) const SLOWLY_FROM: AgeBand = AgeBand::From70;

impl AgeBand {
    /// The youngest age of the band, in years; 0 where there is none.
    pub const fn youngest(self) -> u32 {
        match self {
            Self::Under18 => 0,
            Self::From18 => 18,
            Self::From40 => 40,
            Self::From50 => 50,
            Self::From60 => 60,
            Self::From65 => 65,
            Self::From70 => 70,
            Self::From80 => 80,
        }
    }
}

members! {
    /// For norms only; may be left out.
    pub enum Sex {
        Female,
        Male,
    }
}

members! {
    /// How long this episode has lasted.
    pub enum SymptomDuration {
        /// Less than three days.
        Days,
        /// Up to six weeks.
        Weeks,
        /// Six to twelve weeks.
        Months,
        /// More than twelve weeks.
        Long,
        /// No pain at the moment.
        NoneNow,
    }
}

members! {
    /// Where it is felt.
    pub enum Site {
        /// Across the low back.
        Central,
        /// One side of the low back.
        OneSide,
        Buttock,
        /// Leg, above the knee.
        Thigh,
        /// Leg, below the knee.
        BelowKnee,
    }
}

members! {
    pub enum Ease {
        /// Bending forwards.
        Forwards,
        /// Bending backwards.
        Backwards,
        /// Moving about.
        Moving,
        /// Lying down.
        Lying,
        /// Nothing much.
        Nothing,
    }
}

members! {
    /// The symptom checklist (source 003 §7): it chooses a focus, never a cause.
    pub enum Symptom {
        /// Stiff on waking.
        MorningStiffness,
        /// Hurts while standing.
        Standing,
        /// Sharp on bending forwards.
        BendingForwards,
        /// Aches after sitting.
        AfterSitting,
        /// Shooting pain when reaching for the toes.
        ToeTouch,
        /// Worse on bending backwards.
        BendingBackwards,
        /// Rounded shoulders, or much desk work.
        RoundedShoulders,
        /// Afraid that moving will do harm.
        FearOfMovement,
        /// Tense when stressed.
        Stress,
    }
}

/// One to three things the person wants to do again, in their own words. Stays on the device.
pub type Activities = Vec<String>;

/// Most letters of one own activity.
pub const ACTIVITY_LETTERS: usize = 60;

/// The whole of "about you".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    /// Age band.
    pub age: AgeBand,
    /// For norms; optional.
    pub sex: Option<Sex>,
    /// How long it has lasted.
    pub duration: SymptomDuration,
    /// Usual pain at rest.
    pub usual_pain: Pain,
    /// Where it is.
    pub sites: EnumSet<Site>,
    pub eases: EnumSet<Ease>,
    /// The symptom checklist.
    pub symptoms: EnumSet<Symptom>,
    pub conditions: EnumSet<Condition>,
    /// Equipment at hand.
    pub equipment: EnumSet<Equipment>,
    /// Weekdays with time for it, Monday first.
    pub days: [bool; 7],
    /// Minutes for a session.
    pub minutes: SessionMinutes,
    /// Own activities.
    pub activities: Activities,
    /// What the person has chosen about the plan itself.
    pub choices: Choices,
}

/// Bones that break more easily.
pub const BRITTLE: EnumSet<Condition> =
    EnumSet::from_raw(Condition::Osteoporosis.bit() | Condition::VertebralFracture.bit());
/// Pregnant, however far on.
pub const PREGNANT: EnumSet<Condition> =
    EnumSet::from_raw(Condition::EarlyPregnancy.bit() | Condition::Pregnancy.bit());
/// What a clinician looks at before strength work (`docs/screening.md`).
pub const CHECK_FIRST: EnumSet<Condition> = EnumSet::from_raw(
    PREGNANT.bits()
        | Condition::NewBirth.bit()
        | Condition::RecentSurgery.bit()
        | Condition::VertebralFracture.bit()
        | Condition::Fusion.bit()
        | Condition::Disc.bit(),
);

impl Profile {
    /// What the screening rules need to know.
    pub fn background(&self) -> Background {
        Background {
            minor: self.age == AgeBand::Under18,
            older: self.age >= AgeBand::From65,
            brittle: self.conditions.meets(BRITTLE),
            pregnant: self.conditions.meets(PREGNANT),
            check_first: self.conditions.common(CHECK_FIRST),
            inflammatory: self.conditions.has(Condition::InflammatoryDisease),
            over_three_months: self.duration == SymptomDuration::Long,
            stenosis: self.conditions.has(Condition::Stenosis),
            below_knee: self.sites.has(Site::BelowKnee) && !self.conditions.has(Condition::Stenosis),
            severe_pain: self.usual_pain.score() >= SEVERE_FROM,
        }
    }

    /// Directions that are left out for now: those that provoke, and those a condition rules out (§6, X10, X11).
    pub fn blocked(&self) -> EnumSet<Direction> {
        let symptoms = self.symptoms;
        let conditions = self.conditions;
        let forwards = symptoms.has(Symptom::BendingForwards)
            || symptoms.has(Symptom::ToeTouch)
            || conditions.meets(BRITTLE)
            || conditions.has(Condition::Disc);
        let backwards = symptoms.has(Symptom::BendingBackwards)
            || self.choices.press_up == Some(PressUp::Worse)
            || conditions.has(Condition::Stenosis)
            || conditions.has(Condition::Spondylolisthesis);
        let turning = conditions.has(Condition::Disc) || conditions.meets(BRITTLE);
        EnumSet::EMPTY
            .with(Direction::Flexion, forwards)
            .with(Direction::Extension, backwards)
            .with(Direction::Rotation, turning)
    }

    /// The programme that was chosen, or the one to begin with at that age: the easier one from 65 on (R43, X01).
    pub fn programme(&self) -> Programme {
        let by_age = if self.age >= AgeBand::From65 { Programme::Easier } else { Programme::SixteenWeeks };
        self.choices.programme.unwrap_or(by_age)
    }

    /// The limits that follow for the plan.
    pub fn limits(&self, gentle: bool) -> Limits {
        Limits {
            equipment: self.equipment,
            conditions: self.conditions,
            blocked: self.blocked(),
            gentle,
            usual_pain: self.usual_pain,
            without: self.choices.without,
            untried: self.choices.press_up != Some(PressUp::Eased),
            older: self.age >= OLDER_FROM,
            slowly: self.age >= SLOWLY_FROM || self.choices.slowly,
            edition: Edition::CURRENT,
        }
    }
}

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

    /// Whether it needs a hand on something that is not there: unsteady, late in pregnancy or 65 and older, without wall, chair or doorway.
    fn is_unheld(&self, exercise: &Exercise) -> bool {
        let unsure: EnumSet<Condition> = [Condition::Unsteady, Condition::Pregnancy].into_iter().collect();
        let holds: EnumSet<Equipment> = [Equipment::Wall, Equipment::Chair, Equipment::Doorway].into_iter().collect();
        (self.older || self.conditions.meets(unsure)) && !self.equipment.meets(holds) && SHIFTING.contains(&exercise.id)
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
