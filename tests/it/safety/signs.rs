//! Danger signs: every one and every two of them, whoever has them.

use steadyback_catalogue::enum_set::{EnumSet, Member};
use steadyback_catalogue::exercise::Condition;
use steadyback_rules::screening::{Access, Background, Flag, Screening, Tier, tier};

use super::start;

/// All that can be known of a person.
fn backgrounds() -> impl Iterator<Item = Background> {
    (0..1024u16).map(|bits| {
        let has = |bit: u16| bits >> bit & 1 == 1;
        Background {
            minor: has(0),
            older: has(1),
            brittle: has(2),
            pregnant: has(3),
            check_first: EnumSet::EMPTY.with(Condition::Disc, has(4)),
            inflammatory: has(9),
            over_three_months: has(5),
            stenosis: has(6),
            below_knee: has(7),
            severe_pain: has(8),
        }
    })
}

/// From `docs/screening.md`, apart from the code: an emergency whoever has it.
const EMERGENCIES: [Flag; 25] = [
    Flag::SaddleNumbness,
    Flag::BladderBowel,
    Flag::TroublePeeing,
    Flag::FullBladderUnfelt,
    Flag::Leaking,
    Flag::BowelsUnfelt,
    Flag::SexualFunction,
    Flag::BothLegs,
    Flag::BothLegsNew,
    Flag::WorseningWeakness,
    Flag::MajorTrauma,
    Flag::UnseenAccident,
    Flag::ChestPain,
    Flag::TearingPain,
    Flag::SuddenTearing,
    Flag::Fainted,
    Flag::FeverVeryUnwell,
    Flag::BirthSign,
    Flag::BirthBleeding,
    Flag::PregnancySign,
    Flag::PregnancyBleeding,
    Flag::PregnancyTightening,
    Flag::SoreCalf,
    Flag::BadHeadache,
    Flag::PregnancyBabyStill,
];

/// Urgent whoever has it.
const URGENT: [Flag; 19] = [
    Flag::Fever,
    Flag::NightSweats,
    Flag::UrinaryInfection,
    Flag::WeightLoss,
    Flag::Cancer,
    Flag::ConstantNightPain,
    Flag::Deformity,
    Flag::ThoracicPain,
    Flag::ImmuneOrInjection,
    Flag::MildLegWeakness,
    Flag::SpreadingLegPain,
    Flag::LegNumbOrWeak,
    Flag::UnsteadyGait,
    Flag::ExertionChestPain,
    Flag::Dizziness,
    Flag::HeartDisease,
    Flag::UncontrolledBloodPressure,
    Flag::AcuteIllness,
    Flag::ToldToCheckFirst,
];

fn check(flags: EnumSet<Flag>, background: Background) {
    let found = tier(flags, background);
    let told = || format!("{flags:?} {background:?}: {found:?}");
    let emergency = EMERGENCIES.iter().any(|flag| flags.has(*flag));
    let urgent = URGENT.iter().any(|flag| flags.has(*flag));
    assert!(!emergency || found == Tier::Emergency, "{}", told());
    assert!(!urgent || found >= Tier::Urgent, "{}", told());
    for flag in flags.iter() {
        assert!(
            found >= tier(EnumSet::EMPTY.with(flag, true), background),
            "two signs never say less than one: {}",
            told()
        );
    }
    let open = Screening { date: start(), flags, cleared: None };
    let locked = open.access(background) == Access::Locked(found);
    assert_eq!(locked, found >= Tier::Urgent, "{}", told());
    // Cleared today, an emergency stays locked; from the day that is named on, nothing does.
    let today = Screening { cleared: Some(start()), ..open };
    assert!(found != Tier::Emergency || today.access(background) == Access::Locked(found), "{}", told());
    let later = Screening { cleared: Some(open.clearance_from(background)), ..open };
    assert_eq!(later.access(background), Access::Open, "{}", told());
    // What was cleared with earlier answers goes on where it is routine, and nowhere else.
    let before = Screening { cleared: start().pred_opt(), ..open };
    let expected = if found == Tier::Routine { Access::Open } else { open.access(background) };
    assert_eq!(before.access(background), expected, "{}", told());
}

#[test]
fn every_one_and_every_two_signs_for_everybody() {
    for background in backgrounds() {
        check(EnumSet::EMPTY, background);
        for first in Flag::ALL {
            for second in Flag::ALL {
                check([*first, *second].into_iter().collect(), background);
            }
        }
    }
}
