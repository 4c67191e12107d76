//! Each sign: as a person would tick it, and as it stands in a record.

use steadyback_rules::screening::Flag;

/// A sign in plain words, as a person would tick it.
pub fn sign(flag: Flag) -> &'static str {
    match flag {
        Flag::BladderBowel => "Numbness between your legs, or a change in your bladder, bowels or in sex",
        Flag::SaddleNumbness => "Numbness or tingling between your legs, as when you wipe or sit",
        Flag::TroublePeeing => "Trouble starting or stopping a pee, or a weak stream",
        Flag::FullBladderUnfelt => "You do not feel when your bladder is full",
        Flag::Leaking => "You leak pee, or do not feel it pass",
        Flag::BowelsUnfelt => "You do not feel your bowels move, or cannot hold them",
        Flag::SexualFunction => "A change in feeling or function during sex",
        Flag::BothLegs => "Pain, tingling, numbness or weakness in both legs, or a leg that gets weaker",
        Flag::BothLegsNew => "Pain, tingling, numbness or weakness in both legs that is new or gets worse",
        Flag::BothLegsSteady => "In both legs, for a long time and no worse",
        Flag::WorseningWeakness => "A leg or foot that is very weak, or gets weaker",
        Flag::MajorTrauma => "A serious accident or fall, or a fever and feeling very unwell",
        Flag::MinorTrauma => "A small fall, bump or strain, with this pain since",
        Flag::UnseenAccident => "A serious accident or bad fall in the last three months that no doctor has looked at",
        Flag::UnseenStrain => "A small fall, bump or strain in the last six weeks that no doctor has looked at",
        Flag::ChestPain => "Pain in your chest",
        Flag::TearingPain => "A sudden tearing or throbbing pain in your back or belly, or fainting",
        Flag::SuddenTearing => "A sudden tearing or throbbing pain in your back or belly",
        Flag::Fainted => "You fainted",
        Flag::FeverVeryUnwell => "A fever, and you feel very unwell",
        Flag::Fever => "A fever or a high temperature",
        Flag::NightSweats => "Night sweats that soak your clothes",
        Flag::RecentInfection => "An infection in the last weeks",
        Flag::UrinaryInfection => "It burns when you pee, or you have to go all the time",
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
        Flag::PregnancySign => "Bleeding or fluid, tightening, a sore calf, a bad headache, or a quieter baby",
        Flag::PregnancyBleeding => "Bleeding, or fluid that you lose",
        Flag::PregnancyTightening => "Your belly tightens and hurts, again and again",
        Flag::SoreCalf => "A calf that hurts or swells",
        Flag::BadHeadache => "A bad headache, or trouble seeing",
        Flag::PregnancyBabyStill => "Your baby moves less than usual",
        Flag::LegNumbOrWeak => "New numbness or weakness in a leg",
        Flag::BirthSign => "Sudden heavy bleeding, a sore calf, or a bad headache",
        Flag::BirthBleeding => "Bleeding that is suddenly heavy, or large clots",
    }
}

/// A sign in a record: what was said, and no more. Lines that were told without one of their parts, as all were in the first edition of
/// the short check, say that it was one of several.
pub fn record(flag: Flag) -> &'static str {
    match flag {
        Flag::BladderBowel => {
            "One of these, not said which: numbness between the legs, or a change in bladder, bowels or sex"
        }
        Flag::BothLegs => {
            "One of these, not said which: pain, tingling, numbness or weakness in both legs, or a leg that gets weaker"
        }
        Flag::MajorTrauma => {
            "One of these, not said which: a serious accident or fall, or a fever and feeling very unwell"
        }
        Flag::TearingPain => {
            "One of these, not said which: a sudden tearing or throbbing pain in back or belly, or fainting"
        }
        Flag::PregnancySign => {
            "One of these, not said which: bleeding or losing fluid, tightening of the belly, a sore calf, a bad headache, or a baby that moves less"
        }
        Flag::BirthSign => "One of these, not said which: sudden heavy bleeding, a sore calf, or a bad headache",
        Flag::BothLegsSteady => "Pain or tingling in both legs, for a long time and no worse",
        Flag::LegNumbOrWeak => "One of these, not said which: new numbness or new weakness in a leg",
        other => sign(other),
    }
}
