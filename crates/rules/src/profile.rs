//! What a person has told about themselves, and what follows from it for the choice of exercises.

mod choices;
mod edition;
mod limits;

pub use choices::{Choices, PressUp};
pub use edition::Edition;
pub use limits::{Exclusion, Limits};

use super::minutes::SessionMinutes;
use super::programme::Programme;
use super::screening::Background;
use steadyback_catalogue::enum_set::{EnumSet, members};
use steadyback_catalogue::exercise::{Condition, Direction, Equipment};
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
