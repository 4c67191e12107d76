//! Which rule decides by which numbers.

use super::Limit;
use crate::progression::{Decision, Rule};

impl Rule {
    /// The numbers that this rule decides by; none where it has no number.
    pub const fn limits(self) -> &'static [Limit] {
        use Limit as L;
        match self {
            Self::ComfortDay => &[L::FlareRise, L::UsualReadings],
            Self::InSessionRed => &[L::RedFrom, L::ShiftFrom, L::RedRise, L::ShiftedRedFrom, L::RedUnderPercent],
            Self::Hold => &[
                L::AmberFrom,
                L::AmberTo,
                L::ShiftFrom,
                L::AmberRise,
                L::AmberRiseTo,
                L::NextDayAmber,
                L::NextDayAmberTo,
                L::RedUnderPercent,
                L::AmberToPercent,
                L::TooHardFrom,
                L::SlipsHold,
            ],
            Self::FirstGreen => &[
                L::HardGreensToGrow,
                L::HardGreenFrom,
                L::HardGreenTo,
                L::GreenTo,
                L::GreenRiseTo,
                L::ShiftFrom,
                L::GreenPercent,
            ],
            Self::Progress => &[L::GreenDays, L::HardGreenFrom, L::HardGreenTo, L::HardGreensToGrow],
            Self::WeeklyCap => {
                &[L::WeekGrowth, L::CarefulGrowth, L::SlowerFromAge, L::CarefulPain, L::RungsASession, L::RungsAWeek]
            }
            Self::LevelUp => &[
                L::GreensForRung,
                L::EntryAim,
                L::EntryLeast,
                L::EntryMost,
                L::FarEntryLeast,
                L::FarEntryMost,
                L::FirstRungDays,
                L::LaterRungDays,
                L::EasyTo,
                L::CarefulFirstRungDays,
                L::SlowerFromAge,
                L::CarefulPain,
                L::HardRungDays,
                L::GreensForPhase,
                L::KneePlankSeconds,
                L::FrontPlankSeconds,
            ],
            Self::NextDayRed => &[L::NextDayRed, L::LessPercent, L::FreezeDays],
            Self::StepDown => &[L::RedsDown, L::RedDays, L::SlipsDown, L::EntryAim],
            Self::Swap => &[L::RedsSwap, L::RedDays],
            Self::NoAnswer => &[L::AnswerDays],
            Self::Deload => &[
                L::LighterEvery,
                L::LighterLeast,
                L::LighterMost,
                L::NormalWeeks,
                L::WornDays,
                L::LookBackDays,
                L::WornSigns,
            ],
            Self::FlareBegan => &[L::ComfortDays, L::ComfortDaysTold, L::FlareRise, L::HighDaysLeast, L::HighDaysMost],
            Self::FlareReturn => &[L::ReturnPercent, L::LongFlareDays],
            Self::LayOffRepeat => &[L::AwayRepeatDays],
            Self::LayOffReduce => &[L::AwayLessDays, L::AwayLessTo, L::LessPercent],
            Self::LayOffBack => &[L::AwayBackDays, L::EntryAim],
            Self::PhaseUp => &[
                L::HoldsUpDays,
                L::FoundationDays,
                L::FoundationSessions,
                L::BuildersDays,
                L::KneePlankSeconds,
                L::WholeBodyDays,
                L::LoadFromWeek,
                L::CalmDaysBeforeLoad,
                L::LoadPainTo,
                L::StanceSeconds,
                L::CalmDays,
            ],
            Self::Spacing => &[L::SpacingDays],
            Self::FlareTooLong => &[L::FlareTooLongDays],
            Self::Plateau => &[L::PlateauDays],
            Self::Quota => &[L::GrowDays, L::QuotaBegins, L::QuotaGrowth, L::WeekGrowth, L::TooHardFrom],
            Self::Regain => &[L::GreensToGrow, L::RegainStep, L::LessPercent],
            Self::FullMinutes => &[L::GreensForRung],
            Self::Block => &[L::ProgrammeWeeks, L::LighterEvery, L::SpeedPainTo, L::OlderFromAge],
            Self::Variety => &[L::VarietyEvery],
            Self::OwnHand => &[L::EntryAim, L::SettledDays, L::RiseDays, L::AwayLessDays, L::ReturnPercent],
            Self::StopRefer | Self::TopOfLadder | Self::FitMinutes | Self::Peripheralised | Self::TiredDay => &[],
        }
    }
}

impl Decision {
    /// The numbers that its rule decided by.
    pub const fn limits(&self) -> &'static [Limit] {
        self.rule.limits()
    }
}
