//! What the signs mean for a person.

use super::Flag;
use steadyback_catalogue::enum_set::EnumSet;
use steadyback_catalogue::exercise::Condition;

/// How urgently somebody has to look at it, most urgent last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tier {
    /// Nothing found by these questions.
    Clear,
    /// Worth telling at the next visit; everything open.
    Advice,
    /// Routine: a check within weeks; walking and mobility meanwhile.
    Routine,
    /// Urgent: a check today or within days; exercise locked until cleared.
    Urgent,
    /// Emergency: now; exercise locked, and nothing here to wave it off with.
    Emergency,
}

/// Facts about the person that change what a flag means.
#[expect(clippy::struct_excessive_bools, reason = "independent yes-or-no facts")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Background {
    /// Under 18.
    pub minor: bool,
    /// 65 or older.
    pub older: bool,
    /// Bones that break more easily: osteoporosis, or a vertebra that has been broken.
    pub brittle: bool,
    pub pregnant: bool,
    /// What of the person's conditions a clinician looks at before strength work.
    pub check_first: EnumSet<Condition>,
    /// Inflammatory disease of the spine that is known: its pattern is explained.
    pub inflammatory: bool,
    /// Pain for more than three months.
    pub over_three_months: bool,
    /// A narrowed spinal canal that is known: steady signs in both legs are explained.
    pub stenosis: bool,
    /// Pain that is felt below the knee, told as the place of it, and not explained by a stenosis that is known.
    pub below_knee: bool,
    /// Usual pain at rest of 8 or more (our own choice).
    pub severe_pain: bool,
}

impl Background {
    /// Whether something asks for a routine check by itself.
    const fn asks(self) -> bool {
        self.minor || !self.check_first.is_empty() || self.below_knee || self.severe_pain
    }

    /// Whether a maternity unit looks after the person.
    pub fn has_maternity_unit(self) -> bool {
        self.pregnant || self.check_first.has(Condition::NewBirth)
    }

    /// Whether something asks for a routine check by itself that did not before.
    pub(super) fn asks_for_more_than(self, before: Self) -> bool {
        let new = |now: bool, before: bool| now && !before;
        // A pregnancy that goes on is the same one.
        let of_one = [Condition::EarlyPregnancy, Condition::Pregnancy].into_iter().collect();
        let known = if before.pregnant { before.check_first.union(of_one) } else { before.check_first };
        !self.check_first.within(known)
            || new(self.minor, before.minor)
            || new(self.below_knee, before.below_knee)
            || new(self.severe_pain, before.severe_pain)
    }
}

/// What one flag means by itself for this person.
pub fn tier_of(flag: Flag, background: Background) -> Tier {
    use Flag as F;
    match flag {
        F::SaddleNumbness
        | F::BladderBowel
        | F::TroublePeeing
        | F::FullBladderUnfelt
        | F::Leaking
        | F::BowelsUnfelt
        | F::SexualFunction
        | F::BothLegs
        | F::BothLegsNew
        | F::WorseningWeakness
        | F::MajorTrauma
        | F::UnseenAccident
        | F::ChestPain
        | F::TearingPain
        | F::SuddenTearing
        | F::Fainted
        | F::FeverVeryUnwell
        // Reasons to stop and to call the maternity unit (`docs/screening.md`).
        | F::BirthSign
        | F::BirthBleeding
        | F::PregnancySign
        | F::PregnancyBleeding
        | F::PregnancyTightening
        | F::SoreCalf
        | F::BadHeadache
        | F::PregnancyBabyStill => Tier::Emergency,
        F::MinorTrauma | F::UnseenStrain if background.brittle || background.older => Tier::Emergency,
        F::Fever
        | F::NightSweats
        | F::UrinaryInfection
        | F::WeightLoss
        | F::Cancer
        | F::ConstantNightPain
        | F::Deformity
        | F::ThoracicPain
        | F::ImmuneOrInjection
        | F::MildLegWeakness
        | F::UnsteadyGait
        | F::SpreadingLegPain
        | F::LegNumbOrWeak
        // The general-health gate: cleared first.
        | F::ExertionChestPain
        | F::Dizziness
        | F::HeartDisease
        | F::UncontrolledBloodPressure
        | F::AcuteIllness
        | F::ToldToCheckFirst => Tier::Urgent,
        F::BothLegsSteady if background.stenosis => Tier::Clear,
        // A soft sign alone is a routine check.
        F::MinorTrauma
        | F::BelowKnee
        | F::OneLegTingling
        | F::BothLegsSteady
        | F::RecentInfection
        | F::Steroids
        | F::InjuredLately => Tier::Routine,
        // By themselves no reason to keep somebody from strength work.
        F::UnseenStrain | F::NightPain | F::NotImproving => Tier::Advice,
        F::AsasOnsetUnder40
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

/// Whether the inflammatory pattern counts for this person.
fn inflammatory(flags: EnumSet<Flag>, background: Background) -> bool {
    let items = flags.iter().filter(|flag| ASAS.has(*flag)).count();
    items >= 4 && background.over_three_months && !background.inflammatory
}

/// Whether one of these signs means more for this person than it did.
pub(super) fn means_more(flags: EnumSet<Flag>, before: Background, now: Background) -> bool {
    flags.iter().any(|flag| tier_of(flag, now) > tier_of(flag, before))
        || (inflammatory(flags, now) && !inflammatory(flags, before))
        || tier(flags, now) > tier(flags, before).max(Tier::Routine)
}

/// What all answers together mean.
pub fn tier(flags: EnumSet<Flag>, background: Background) -> Tier {
    let alone = flags.iter().map(|flag| tier_of(flag, background)).max().unwrap_or(Tier::Clear);
    let steroids = flags.has(Flag::Steroids);
    let fragile = steroids && (flags.has(Flag::MinorTrauma) || flags.has(Flag::UnseenStrain));
    // Steroids hide a fever and make an infection of the spine more likely.
    let infected = steroids && flags.has(Flag::RecentInfection);
    let together = match (fragile, infected) {
        (true, _) => Tier::Emergency,
        (false, true) => Tier::Urgent,
        (false, false) if inflammatory(flags, background) || background.asks() => Tier::Routine,
        (false, false) => Tier::Clear,
    };
    alone.max(together)
}
