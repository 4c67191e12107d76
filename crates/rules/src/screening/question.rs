//! Which signs are asked for together: pages, lines and what opens below a line. Their words are in `steadyback_words`.

use super::{Background, Flag};
use steadyback_catalogue::exercise::Condition;

/// What the signs of a line have in common, where the line says nothing by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    /// A knock or a strain that nobody has looked at.
    Unseen,
    Infection,
    /// Losing weight, or cancer.
    Cancer,
    /// Pain of another kind or place than common back pain.
    OtherPain,
    /// A leg that changes.
    Leg,
    /// Heart and circulation.
    Heart,
    /// Long-known pain or tingling in a leg.
    LegPain,
    /// The inflammatory pattern.
    Inflammatory,
}

/// A line that can be ticked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    Sign(Flag),
    /// Several signs that open when the line is ticked. Where none of them is, the line itself is what was said, so that nobody has to
    /// choose before they are helped.
    Compound(Flag, &'static [Flag]),
    /// Several signs that open when the line is ticked; the line says nothing by itself.
    Opens(Topic, &'static [Flag]),
}

impl Question {
    /// What the line says by itself.
    pub const fn sign(self) -> Option<Flag> {
        match self {
            Self::Sign(flag) | Self::Compound(flag, _) => Some(flag),
            Self::Opens(..) => None,
        }
    }

    /// What opens below it.
    pub const fn parts(self) -> &'static [Flag] {
        match self {
            Self::Sign(_) => &[],
            Self::Compound(_, parts) | Self::Opens(_, parts) => parts,
        }
    }
}

use Question::{Compound, Opens, Sign};

const CAUDA_EQUINA: Question = Compound(
    Flag::BladderBowel,
    &[
        Flag::SaddleNumbness,
        Flag::TroublePeeing,
        Flag::FullBladderUnfelt,
        Flag::Leaking,
        Flag::BowelsUnfelt,
        Flag::SexualFunction,
    ],
);
const LEGS: Question = Compound(Flag::BothLegs, &[Flag::BothLegsNew, Flag::WorseningWeakness]);
const CIRCULATION: Question = Compound(Flag::TearingPain, &[Flag::SuddenTearing, Flag::Fainted]);

/// How many pages the whole screening has.
pub const PAGE_COUNT: u8 = 3;

/// The whole screening, page by page. Every emergency is on the first; [`asked_besides`] stands there, too.
pub static PAGES: [&[Question]; PAGE_COUNT as usize] = [
    &[
        CAUDA_EQUINA,
        LEGS,
        Opens(Topic::Unseen, &[Flag::UnseenAccident, Flag::UnseenStrain]),
        Sign(Flag::ChestPain),
        CIRCULATION,
        Sign(Flag::FeverVeryUnwell),
    ],
    &[
        Opens(Topic::Infection, &[Flag::Fever, Flag::NightSweats, Flag::RecentInfection, Flag::UrinaryInfection]),
        Opens(Topic::Cancer, &[Flag::WeightLoss, Flag::Cancer]),
        Opens(Topic::OtherPain, &[Flag::ConstantNightPain, Flag::ThoracicPain, Flag::Deformity]),
        Opens(Topic::Leg, &[Flag::MildLegWeakness, Flag::UnsteadyGait, Flag::SpreadingLegPain]),
        Sign(Flag::ImmuneOrInjection),
        Sign(Flag::Steroids),
        Sign(Flag::InjuredLately),
    ],
    &[
        Opens(
            Topic::Heart,
            &[Flag::ExertionChestPain, Flag::HeartDisease, Flag::UncontrolledBloodPressure, Flag::Dizziness],
        ),
        Sign(Flag::AcuteIllness),
        Sign(Flag::ToldToCheckFirst),
        Opens(Topic::LegPain, &[Flag::BelowKnee, Flag::OneLegTingling, Flag::BothLegsSteady]),
        Sign(Flag::NotImproving),
        Sign(Flag::NightPain),
        Opens(
            Topic::Inflammatory,
            &[
                Flag::AsasOnsetUnder40,
                Flag::AsasGradual,
                Flag::AsasBetterMoving,
                Flag::AsasNotBetterResting,
                Flag::AsasBetterGettingUp,
            ],
        ),
    ],
];

/// What is asked before each session, and can be told in one: emergencies alone, each line said at once.
pub static BEFORE_SESSION: [Question; 5] = [
    Sign(Flag::ChestPain),
    CIRCULATION,
    LEGS,
    CAUDA_EQUINA,
    Compound(Flag::MajorTrauma, &[Flag::UnseenAccident, Flag::FeverVeryUnwell]),
];

/// The same in pregnancy, after the others.
pub static IN_PREGNANCY: Question = Compound(
    Flag::PregnancySign,
    &[Flag::PregnancyBleeding, Flag::PregnancyTightening, Flag::SoreCalf, Flag::BadHeadache, Flag::PregnancyBabyStill],
);

/// The same in the first eight weeks after a birth.
pub static AFTER_BIRTH: Question = Compound(Flag::BirthSign, &[Flag::BirthBleeding, Flag::SoreCalf, Flag::BadHeadache]);

/// What is asked besides of this person, on the first page and before each session.
pub fn asked_besides(background: Background) -> Option<Question> {
    let born = background.check_first.has(Condition::NewBirth);
    background.pregnant.then_some(IN_PREGNANCY).or_else(|| born.then_some(AFTER_BIRTH))
}
