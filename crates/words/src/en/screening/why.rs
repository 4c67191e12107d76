//! Why each sign counts, in one calm sentence.

use steadyback_rules::screening::Flag;

/// Why a sign counts; never a diagnosis.
pub fn why(flag: Flag) -> &'static str {
    match flag {
        Flag::SaddleNumbness
        | Flag::BladderBowel
        | Flag::TroublePeeing
        | Flag::FullBladderUnfelt
        | Flag::Leaking
        | Flag::BowelsUnfelt
        | Flag::SexualFunction => {
            "The nerves low in your back serve these parts, so changes there are checked at once."
        }
        Flag::BothLegs | Flag::BothLegsNew => {
            "Signs in both legs, or a leg that weakens, can mean that nerves are pressed."
        }
        Flag::WorseningWeakness => {
            "Weakness that is marked or grows can mean a pressed nerve, and early care helps most."
        }
        Flag::BothLegsSteady => "A check finds out where it comes from, and what helps.",
        Flag::MajorTrauma => "Each of these is looked at by a doctor before your back carries load.",
        Flag::UnseenAccident => "After a hard knock, a doctor looks at the bones before they carry load.",
        Flag::MinorTrauma | Flag::UnseenStrain => "With older or thinner bones, even a small knock is worth a look.",
        Flag::ChestPain => "Chest pain can come from the heart, and that is checked before anything else.",
        Flag::Fainted => "Fainting can come from the heart or a blood vessel, and that is checked first.",
        Flag::TearingPain => "Either can come from the heart or a large blood vessel, not from your back.",
        Flag::SuddenTearing => "Sudden pain of this kind can come from a large blood vessel, not from your back.",
        Flag::FeverVeryUnwell => "Fever and feeling very unwell can mean an infection that needs treatment now.",
        Flag::Fever => "Back pain with a fever can come from an infection.",
        Flag::NightSweats => "Sweats that soak at night can come from an infection or another illness.",
        Flag::RecentInfection => "Now and then an infection settles in the back, so a doctor takes a look.",
        Flag::UrinaryInfection => "An infection of bladder or kidneys can show as back pain, and needs treatment.",
        Flag::WeightLoss => "Weight that goes without a reason is worth finding out about.",
        Flag::Cancer => "After cancer, a doctor checks new back pain before you load your back.",
        Flag::ConstantNightPain => {
            "Most back pain changes with position and rest; pain that does not is worth a check."
        }
        Flag::Deformity => "A new shape or swelling is looked at before you load your back.",
        Flag::ThoracicPain => "Pain higher up or around the body has other sources more often than low back pain.",
        Flag::ImmuneOrInjection => "Infections are more likely then, and can show as back pain.",
        Flag::SpreadingLegPain => {
            "Pain that moves down a leg and stays there needs a look by somebody who knows before you go on."
        }
        Flag::LegNumbOrWeak => {
            "New numbness or weakness can come from a nerve, and a simple test shows how it is doing."
        }
        Flag::MildLegWeakness => "New weakness can come from a nerve, and a simple test shows how it is doing.",
        Flag::UnsteadyGait => "Unsteady walking can come from nerves, so it is checked first.",
        Flag::BelowKnee => {
            "Pain below the knee often comes from a nerve; it mostly settles, and a check helps to guide you."
        }
        Flag::OneLegTingling => "Tingling often comes from a nerve, and a check helps to guide you.",
        Flag::NightPain => "Poor sleep slows you down, and a clinician can help with it.",
        Flag::NotImproving => "After six weeks, a clinician may see what home care cannot.",
        Flag::Steroids => "Steroid tablets over a long time can thin the bones, so small knocks count for more.",
        Flag::AsasOnsetUnder40
        | Flag::AsasGradual
        | Flag::AsasBetterMoving
        | Flag::AsasNotBetterResting
        | Flag::AsasBetterGettingUp => {
            "By itself this means little; four of these five together are worth a doctor’s look."
        }
        Flag::ExertionChestPain => "Your heart is checked before you ask more of it.",
        Flag::Dizziness => "A doctor finds out why before you exercise alone.",
        Flag::HeartDisease => "Your doctor can say how much effort suits your heart.",
        Flag::UncontrolledBloodPressure => {
            "Effort raises blood pressure for a while, so it is brought under control first."
        }
        Flag::AcuteIllness => "Your body needs its strength to get well first.",
        Flag::ToldToCheckFirst => "Your doctor knows more about you than this app does.",
        Flag::PregnancySign | Flag::PregnancyBleeding | Flag::PregnancyTightening | Flag::PregnancyBabyStill => {
            "In pregnancy your maternity unit checks this before you go on."
        }
        Flag::SoreCalf | Flag::BadHeadache => "In pregnancy and after a birth this is checked before you go on.",
        Flag::BirthSign | Flag::BirthBleeding => "After a birth your maternity unit checks this before you go on.",
        Flag::InjuredLately => "The first three days are for comfort and easy movement.",
    }
}
