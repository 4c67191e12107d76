//! The signs that can be ticked. Sets of them are saved by place, so new ones come at the end.

use steadyback_catalogue::enum_set::members;

members! {
    /// A danger sign or health question, asked in plain words by `steadyback_words::en::screening`.
    pub enum Flag {
        // T1, acting alone.
        /// Numbness or tingling of genitals, saddle or back passage.
        SaddleNumbness,
        /// Changes between the legs, in bladder, bowels or sex, not said which.
        BladderBowel,
        /// New loss of sexual function or sensation.
        SexualFunction,
        /// Both legs, or one that gets weaker, not said which.
        BothLegs,
        /// Weakness in a leg that is severe or getting worse.
        WorseningWeakness,
        /// A serious accident or fall, or a fever and feeling very unwell, not said which.
        MajorTrauma,
        /// Minor fall or strain at any time, as the first edition asked: T1 with osteoporosis, long-term steroids or age 65 and over,
        /// otherwise T3.
        MinorTrauma,
        /// Chest pain now.
        ChestPain,
        /// Sudden tearing or pulsating pain in back or belly, or fainting, not said which.
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
        // T3, advice and what counts only together.
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
        /// Leg pain that has moved further down and stays there, as a day after exercise (T2).
        SpreadingLegPain,
        // Added in the second edition of the questions: one sign each, where the first asked for several at once.
        /// Hard to begin, or a weak stream.
        TroublePeeing,
        /// A full bladder that is not felt.
        FullBladderUnfelt,
        /// Urine that is lost, or not felt as it passes.
        Leaking,
        /// Bowels that are not felt or not held.
        BowelsUnfelt,
        /// Pain, tingling, numbness or weakness in both legs, new or getting worse.
        BothLegsNew,
        /// The same for a long time and no worse.
        BothLegsSteady,
        /// Serious accident or bad fall within three months, never looked at.
        UnseenAccident,
        /// Small fall, bump or strain within six weeks, never looked at: T1 for the same people as [`Flag::MinorTrauma`], else advice.
        UnseenStrain,
        /// Sudden tearing or throbbing pain in back or belly.
        SuddenTearing,
        Fainted,
        /// Night sweats that soak.
        NightSweats,
        /// An infection within the last weeks.
        RecentInfection,
        /// Burning or frequent urination.
        UrinaryInfection,
        /// Any of the five stop signs in pregnancy that follow, not said which.
        PregnancySign,
        /// Bleeding, or fluid that is lost.
        PregnancyBleeding,
        /// Regular painful tightening of the belly.
        PregnancyTightening,
        /// A calf that hurts or swells, in pregnancy and after a birth.
        SoreCalf,
        /// A bad headache, or seeing worse, in pregnancy and after a birth.
        BadHeadache,
        /// The baby moves less.
        PregnancyBabyStill,
        /// New numbness or weakness in a leg after exercise, not said which.
        LegNumbOrWeak,
        /// Any of the three stop signs after a birth ([`Flag::BirthBleeding`], a sore calf, a bad headache), not said which.
        BirthSign,
        /// Sudden heavy bleeding, or large clots.
        BirthBleeding,
    }
}
