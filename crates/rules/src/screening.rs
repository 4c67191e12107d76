//! Danger signs: which were ticked, and what they mean for exercise. Absence of flags is not a diagnosis.
//! Rules: clinical.md §2 (NHS-derived pages, IFOMPT framework, ASAS items; splits marked there as our own choice).

use chrono::NaiveDate;

use steadyback_catalogue::enum_set::{EnumSet, members};

members! {
    /// A danger sign or health question, asked in plain words by `steadyback_words::en::screening`.
    pub enum Flag {
        // T1, acting alone.
        /// Numbness or tingling of genitals, saddle or back passage.
        SaddleNumbness,
        /// New trouble starting, stopping or feeling urination, or loss of bowel control or feeling.
        BladderBowel,
        /// New loss of sexual function or sensation.
        SexualFunction,
        /// Pain, tingling, weakness or numbness in both legs.
        BothLegs,
        /// Weakness in a leg that is severe or getting worse.
        WorseningWeakness,
        /// Serious accident or fall.
        MajorTrauma,
        /// Minor fall or strain: T1 with osteoporosis, long-term steroids or age 65 and over, otherwise T3.
        MinorTrauma,
        /// Chest pain now.
        ChestPain,
        /// Sudden tearing or pulsating pain in back or belly, or fainting.
        TearingPain,
        /// Fever and feeling very unwell.
        FeverVeryUnwell,
        // T2, acting alone.
        /// Fever or high temperature.
        Fever,
        /// Weight loss without a reason.
        WeightLoss,
        /// Cancer now or in the past, with new back pain.
        Cancer,
        /// Constant pain, not eased by rest and worse at night.
        ConstantNightPain,
        /// Swelling or a new change of shape of the back.
        Deformity,
        /// Pain between the shoulder blades, or like a band round the trunk.
        ThoracicPain,
        /// Weakened immune system, or injected drugs.
        ImmuneOrInjection,
        /// New, mild, not worsening weakness in one leg.
        MildLegWeakness,
        /// Unsteady walking that is new.
        UnsteadyGait,
        // T3.
        /// Steady pain in one leg below the knee.
        BelowKnee,
        /// Tingling in one leg or foot.
        OneLegTingling,
        /// Pain that disturbs sleep.
        NightPain,
        /// Not better after six weeks of care at home.
        NotImproving,
        /// Long-term steroid tablets.
        Steroids,
        /// Pain began before 40.
        AsasOnsetUnder40,
        /// Pain came on gradually.
        AsasGradual,
        /// Better with exercise.
        AsasBetterMoving,
        AsasNotBetterResting,
        /// Night pain that gets better on getting up.
        AsasBetterGettingUp,
        // General health gate.
        ExertionChestPain,
        /// Dizziness or blackouts.
        Dizziness,
        HeartDisease,
        /// High blood pressure that is not under control.
        UncontrolledBloodPressure,
        /// Ill at the moment.
        AcuteIllness,
        /// Told by a doctor not to exercise without being checked.
        ToldToCheckFirst,
        /// Injured the back within the last 72 hours.
        InjuredLately,
        /// Leg pain that has moved further down and stays there, as a day after exercise (T2; at the end, because flags are saved by
        /// place).
        SpreadingLegPain,
    }
}

/// How urgently somebody has to look at it, most urgent last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tier {
    /// Nothing found by these questions.
    Clear,
    /// Routine: a check within weeks; walking and mobility meanwhile.
    Routine,
    /// Urgent: a check today or within days; exercise locked until cleared.
    Urgent,
    /// Emergency: now; exercise locked, and nothing here to wave it off with.
    Emergency,
}

/// Facts about the person that change what a flag means.
#[expect(clippy::struct_excessive_bools, reason = "six independent yes-or-no facts")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Background {
    /// Under 18.
    pub minor: bool,
    /// 65 or older.
    pub older: bool,
    pub osteoporosis: bool,
    pub pregnant: bool,
    /// An operation in the last twelve weeks.
    pub recent_surgery: bool,
    /// Pain for more than three months.
    pub over_three_months: bool,
}

/// What one flag means by itself for this person.
pub fn tier_of(flag: Flag, background: Background) -> Tier {
    use Flag as F;
    match flag {
        F::SaddleNumbness
        | F::BladderBowel
        | F::SexualFunction
        | F::BothLegs
        | F::WorseningWeakness
        | F::MajorTrauma
        | F::ChestPain
        | F::TearingPain
        | F::FeverVeryUnwell => Tier::Emergency,
        F::MinorTrauma if background.osteoporosis || background.older => Tier::Emergency,
        F::Fever
        | F::WeightLoss
        | F::Cancer
        | F::ConstantNightPain
        | F::Deformity
        | F::ThoracicPain
        | F::ImmuneOrInjection
        | F::MildLegWeakness
        | F::UnsteadyGait
        | F::SpreadingLegPain
        // The general-health gate: cleared first.
        | F::ExertionChestPain
        | F::Dizziness
        | F::HeartDisease
        | F::UncontrolledBloodPressure
        | F::AcuteIllness
        | F::ToldToCheckFirst => Tier::Urgent,
        F::MinorTrauma | F::BelowKnee | F::OneLegTingling | F::NightPain | F::NotImproving | F::InjuredLately => {
            Tier::Routine
        }
        F::Steroids
        | F::AsasOnsetUnder40
        | F::AsasGradual
        | F::AsasBetterMoving
        | F::AsasNotBetterResting
        | F::AsasBetterGettingUp => Tier::Clear,
    }
}

/// The five items of the inflammatory pattern.
pub const ASAS: EnumSet<Flag> = EnumSet::from_raw(
    Flag::AsasOnsetUnder40.bit()
        | Flag::AsasGradual.bit()
        | Flag::AsasBetterMoving.bit()
        | Flag::AsasNotBetterResting.bit()
        | Flag::AsasBetterGettingUp.bit(),
);

/// What all answers together mean.
pub fn tier(flags: EnumSet<Flag>, background: Background) -> Tier {
    let alone = flags.iter().map(|flag| tier_of(flag, background)).max().unwrap_or(Tier::Clear);
    let fragile = flags.has(Flag::MinorTrauma) && flags.has(Flag::Steroids);
    let asas = flags.iter().filter(|flag| ASAS.has(*flag)).count() >= 4 && background.over_three_months;
    let clearance = background.pregnant || background.recent_surgery || background.minor;
    let together = match (fragile, asas) {
        (true, _) => Tier::Emergency,
        (false, true) => Tier::Routine,
        (false, false) if clearance => Tier::Routine,
        (false, false) => Tier::Clear,
    };
    alone.max(together)
}

/// Answers to the whole screening.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Screening {
    /// The day it was answered.
    pub date: NaiveDate,
    /// What was ticked.
    pub flags: EnumSet<Flag>,
    /// The day on which a clinician's clearance was confirmed, if any.
    pub cleared: Option<NaiveDate>,
}

/// What a person may do now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Everything the plan holds.
    Open,
    /// Walking and mobility only.
    Gentle,
    /// Nothing until a clinician has cleared it.
    Locked(Tier),
}

/// Days between full screenings (clinical.md §2, cadence).
pub const RESCREEN_DAYS: i64 = 28;

impl Screening {
    /// The tier that holds after clearance.
    pub fn access(&self, background: Background) -> Access {
        match tier(self.flags, background) {
            _ if self.cleared.is_some_and(|day| day >= self.clearance_from(background)) => Access::Open,
            Tier::Clear => Access::Open,
            Tier::Routine => Access::Gentle,
            locked => Access::Locked(locked),
        }
    }

    /// Whether the whole screening is due again: after four weeks, and once an emergency is cleared, because what was ticked
    /// then cut the other questions short.
    pub fn due(&self, background: Background, today: NaiveDate) -> bool {
        let cut_short = self.cleared.is_some() && tier(self.flags, background) == Tier::Emergency;
        cut_short || (today - self.date).num_days() >= RESCREEN_DAYS
    }

    /// The first day on which clearance can be confirmed: at once when urgent, the next day after an emergency, since
    /// being seen takes longer than a tap (our own choice).
    pub fn clearance_from(&self, background: Background) -> NaiveDate {
        match tier(self.flags, background) {
            Tier::Emergency => self.date.succ_opt().unwrap_or(self.date),
            Tier::Clear | Tier::Routine | Tier::Urgent => self.date,
        }
    }
}
