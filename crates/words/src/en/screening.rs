//! The safety questions: groups, the short check before a session, and why each sign counts. What to do is in [`advice`].
//! Contents: clinical.md §2; every sentence is our own.

mod advice;
mod why;

use steadyback_catalogue::enum_set::EnumSet;
use steadyback_rules::screening::Flag;

pub use advice::{Advice, LONG_FLARE, advice};
pub use why::why;

/// One question page of the screening.
pub struct Group {
    /// The question, as the heading.
    pub title: &'static str,
    /// How to answer it.
    pub hint: &'static str,
    /// What can be ticked.
    pub flags: &'static [Flag],
    /// The box that says that nothing fits.
    pub none: &'static str,
}

/// All question pages in their order; every flag is on exactly one.
pub static GROUPS: &[Group] = &[
    Group {
        title: "Do you have any of these right now?",
        hint: "They are rare. Tick each one that fits.",
        flags: &[
            Flag::SaddleNumbness,
            Flag::BladderBowel,
            Flag::SexualFunction,
            Flag::BothLegs,
            Flag::WorseningWeakness,
            Flag::MajorTrauma,
            Flag::MinorTrauma,
            Flag::ChestPain,
            Flag::TearingPain,
            Flag::FeverVeryUnwell,
        ],
        none: "None of these",
    },
    Group {
        title: "Have you noticed any of these lately?",
        hint: "Tick each one that fits, even if it is mild.",
        flags: &[
            Flag::Fever,
            Flag::WeightLoss,
            Flag::Cancer,
            Flag::ConstantNightPain,
            Flag::Deformity,
            Flag::ThoracicPain,
            Flag::ImmuneOrInjection,
            Flag::MildLegWeakness,
            Flag::UnsteadyGait,
            Flag::SpreadingLegPain,
        ],
        none: "None of these",
    },
    Group {
        title: "How is your general health?",
        hint: "Tick each one that fits. Exercise starts once it is checked.",
        flags: &[
            Flag::ExertionChestPain,
            Flag::Dizziness,
            Flag::HeartDisease,
            Flag::UncontrolledBloodPressure,
            Flag::AcuteIllness,
            Flag::ToldToCheckFirst,
            Flag::InjuredLately,
        ],
        none: "None of these",
    },
    Group {
        title: "Does any of this fit you or your pain?",
        hint: "Many people tick some of these.",
        flags: &[
            Flag::BelowKnee,
            Flag::OneLegTingling,
            Flag::NightPain,
            Flag::NotImproving,
            Flag::Steroids,
            Flag::AsasOnsetUnder40,
            Flag::AsasGradual,
            Flag::AsasBetterMoving,
            Flag::AsasNotBetterResting,
            Flag::AsasBetterGettingUp,
        ],
        none: "None of these",
    },
];

/// What is said when a page is left without an answer.
pub const UNANSWERED: &str = "Tick what fits, or “None of these”";

/// The short check before a session: what is asked, and what a yes stands for.
pub static MINI: &[(&str, &[Flag])] = &[
    ("Pain, tingling, numbness or weakness in both legs, or a leg that gets weaker", &[Flag::BothLegs]),
    ("Numbness between your legs, or new trouble with your bladder or bowels", &[Flag::BladderBowel]),
    ("A serious new accident or fall, or a fever and feeling very unwell", &[Flag::MajorTrauma]),
];

/// The flags of the signs that were ticked, a bit each.
pub fn signs_of(bits: u64) -> EnumSet<Flag> {
    let ticked = MINI.iter().enumerate().filter(|(place, _)| bits >> place & 1 == 1);
    ticked.flat_map(|(_, (_, flags))| flags.iter()).fold(EnumSet::EMPTY, |all, flag| all.with(*flag, true))
}

/// What the short check leaves to the full one.
pub const MINI_HINT: &str = "A milder fever, a small fall or any other new sign? Answer all safety questions first.";

/// A sign in plain words, as a person would tick it.
pub fn flag(flag: Flag) -> &'static str {
    match flag {
        Flag::SaddleNumbness => "Numbness or tingling between your legs: your genitals, bottom or back passage",
        Flag::BladderBowel => "New trouble starting, stopping or feeling a pee, or bowels you cannot feel or control",
        Flag::SexualFunction => "New loss of feeling or function during sex",
        Flag::BothLegs => "Pain, tingling, weakness or numbness in both legs",
        Flag::WorseningWeakness => "A leg or foot that is very weak, or gets weaker",
        Flag::MajorTrauma => "A serious accident or a bad fall, with this pain since",
        Flag::MinorTrauma => "A small fall, bump or strain, with this pain since",
        Flag::ChestPain => "Pain in your chest",
        Flag::TearingPain => "A sudden tearing or throbbing pain in your back or belly, or fainting",
        Flag::FeverVeryUnwell => "A fever, and you feel very unwell",
        Flag::Fever => "A fever or a high temperature",
        Flag::WeightLoss => "You lose weight and do not know why",
        Flag::Cancer => "You have or had cancer, and this back pain is new",
        Flag::ConstantNightPain => "Pain that never lets up, does not ease with rest and is worse at night",
        Flag::Deformity => "A swelling on your back, or a new change in its shape",
        Flag::ThoracicPain => "Pain between your shoulder blades, or like a belt around your body",
        Flag::ImmuneOrInjection => "A weak immune system, from illness or medicine, or injecting recreational drugs",
        Flag::SpreadingLegPain => "Leg pain that has moved further down lately, and stays there",
        Flag::MildLegWeakness => "New, slight weakness in one leg that does not get worse",
        Flag::UnsteadyGait => "You walk unsteadily, and that is new",
        Flag::BelowKnee => "Steady pain in one leg that reaches below the knee",
        Flag::OneLegTingling => "Tingling in one leg or foot",
        Flag::NightPain => "Pain that disturbs your sleep",
        Flag::NotImproving => "No better after six weeks of looking after it yourself",
        Flag::Steroids => "Steroid tablets, taken for a long time",
        Flag::AsasOnsetUnder40 => "The pain first began before you were 40",
        Flag::AsasGradual => "It came on slowly, not all at once",
        Flag::AsasBetterMoving => "It gets better when you exercise",
        Flag::AsasNotBetterResting => "It does not get better when you rest",
        Flag::AsasBetterGettingUp => "It hurts at night and gets better when you get up",
        Flag::ExertionChestPain => "Chest pain when you climb stairs or work hard",
        Flag::Dizziness => "Dizzy spells or blackouts",
        Flag::HeartDisease => "A heart problem that a doctor has found",
        Flag::UncontrolledBloodPressure => "High blood pressure that is not under control",
        Flag::AcuteIllness => "You are ill at the moment, for example with flu",
        Flag::ToldToCheckFirst => "A doctor told you to be checked before you exercise",
        Flag::InjuredLately => "You injured your back within the last three days",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::en::calm::{all_calm, calm};
    use steadyback_catalogue::enum_set::Member;
    use steadyback_rules::screening::{Background, Tier, tier_of};

    #[test]
    fn every_flag_is_asked_exactly_once() {
        for wanted in Flag::ALL {
            let asked = GROUPS.iter().flat_map(|group| group.flags).filter(|flag| *flag == wanted).count();
            assert_eq!(asked, 1, "{wanted:?}");
        }
    }

    #[test]
    fn every_emergency_sign_is_on_the_first_page() {
        let older = Background { older: true, ..Background::default() };
        let is_emergency = |flag: &&Flag| tier_of(**flag, older) == Tier::Emergency;
        assert!(Flag::ALL.iter().filter(is_emergency).all(|flag| GROUPS[0].flags.contains(flag)));
    }

    #[test]
    fn the_short_check_asks_for_emergencies_only() {
        assert_eq!(MINI.len(), 3);
        for (text, flags) in MINI {
            calm(text);
            assert!(flags.iter().all(|flag| tier_of(*flag, Background::default()) == Tier::Emergency));
        }
    }

    #[test]
    fn every_text_is_there_short_and_calm() {
        all_calm(GROUPS.iter().flat_map(|group| [group.title, group.hint, group.none]));
        all_calm([UNANSWERED, MINI_HINT]);
        for it in Flag::ALL {
            calm(flag(*it));
            calm(why(*it));
            assert!(flag(*it).chars().count() <= 110, "{it:?}");
        }
    }
}
