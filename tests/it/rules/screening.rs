//! Danger signs and tiers.

use steadyback_catalogue::enum_set::{EnumSet, Member};
use steadyback_catalogue::exercise::Condition;
use steadyback_rules::profile::{AgeBand, Profile, Site, SymptomDuration};
use steadyback_rules::screening::{
    AFTER_BIRTH, Access, BEFORE_SESSION, Background, Flag, IN_PREGNANCY, PAGES, Question, Screening, Tier, tier,
    tier_of,
};

use super::{day, pain, profile, start};

#[test]
fn each_flag_by_itself() {
    use Flag as F;
    use Tier::{Advice, Clear, Emergency, Routine, Urgent};
    #[track_caller]
    fn check(expected: Tier, flags: &[Flag]) {
        for flag in flags {
            let alone = EnumSet::EMPTY.with(*flag, true);
            assert_eq!(tier(alone, Background::default()), expected, "{flag:?}");
            assert_eq!(tier_of(*flag, Background::default()), expected, "{flag:?}");
            let access = Screening { date: start(), flags: alone, cleared: None }.access(Background::default());
            let allowed = match expected {
                Clear | Advice => Access::Open,
                Routine => Access::Gentle,
                Urgent | Emergency => Access::Locked(expected),
            };
            assert_eq!(access, allowed, "{flag:?}");
        }
    }
    let now = [
        F::SaddleNumbness,
        F::BladderBowel,
        F::TroublePeeing,
        F::FullBladderUnfelt,
        F::Leaking,
        F::BowelsUnfelt,
        F::SexualFunction,
        F::BothLegs,
        F::BothLegsNew,
        F::WorseningWeakness,
        F::MajorTrauma,
        F::UnseenAccident,
        F::ChestPain,
        F::TearingPain,
        F::SuddenTearing,
        F::Fainted,
        F::FeverVeryUnwell,
        F::PregnancySign,
        F::PregnancyBleeding,
        F::PregnancyTightening,
        F::SoreCalf,
        F::BadHeadache,
        F::PregnancyBabyStill,
        F::BirthSign,
        F::BirthBleeding,
    ];
    let soon = [
        F::Fever,
        F::NightSweats,
        F::UrinaryInfection,
        F::WeightLoss,
        F::Cancer,
        F::ConstantNightPain,
        F::Deformity,
        F::ThoracicPain,
        F::ImmuneOrInjection,
        F::MildLegWeakness,
        F::SpreadingLegPain,
        F::LegNumbOrWeak,
        F::UnsteadyGait,
        F::ExertionChestPain,
        F::Dizziness,
        F::HeartDisease,
        F::UncontrolledBloodPressure,
        F::AcuteIllness,
        F::ToldToCheckFirst,
    ];
    let weeks = [
        F::MinorTrauma,
        F::BelowKnee,
        F::OneLegTingling,
        F::BothLegsSteady,
        F::RecentInfection,
        F::Steroids,
        F::InjuredLately,
    ];
    let visit = [F::UnseenStrain, F::NightPain, F::NotImproving];
    let alone_nothing =
        [F::AsasOnsetUnder40, F::AsasGradual, F::AsasBetterMoving, F::AsasNotBetterResting, F::AsasBetterGettingUp];
    check(Emergency, &now);
    check(Urgent, &soon);
    check(Routine, &weeks);
    check(Advice, &visit);
    check(Clear, &alone_nothing);
    assert_eq!(now.len() + soon.len() + weeks.len() + visit.len() + alone_nothing.len(), Flag::ALL.len());
}

#[test]
fn flags_and_background_together() {
    #[track_caller]
    fn check(expected: Tier, flags: &[Flag], background: Background) {
        assert_eq!(tier(flags.iter().copied().collect(), background), expected, "{flags:?} {background:?}");
    }
    let none = Background::default();
    let older = Background { older: true, ..none };
    let brittle = Background { brittle: true, ..none };
    let fall = Flag::MinorTrauma;
    check(Tier::Clear, &[], none);
    check(Tier::Routine, &[fall], none);
    check(Tier::Emergency, &[fall], older);
    check(Tier::Emergency, &[fall], brittle);
    check(Tier::Emergency, &[fall, Flag::Steroids], none);
    check(Tier::Routine, &[Flag::Steroids], older);
    // A strain that nobody looked at: worth a word, unless the bones may be thin.
    let strain = Flag::UnseenStrain;
    check(Tier::Advice, &[strain], none);
    check(Tier::Emergency, &[strain], older);
    check(Tier::Emergency, &[strain], brittle);
    check(Tier::Emergency, &[strain, Flag::Steroids], none);
    check(Tier::Advice, &[strain, Flag::NightPain, Flag::NotImproving], none);
    // An infection under steroids.
    check(Tier::Routine, &[Flag::RecentInfection], none);
    check(Tier::Urgent, &[Flag::RecentInfection, Flag::Steroids], none);
    // Steady signs in both legs are explained by a stenosis that is known; new ones are not.
    let narrow = Background { stenosis: true, ..none };
    check(Tier::Routine, &[Flag::BothLegsSteady], none);
    check(Tier::Clear, &[Flag::BothLegsSteady], narrow);
    check(Tier::Emergency, &[Flag::BothLegsSteady, Flag::BothLegsNew], narrow);
    check(Tier::Clear, &[], Background { older: true, brittle: true, ..none });
    // The inflammatory pattern: four of five, for more than three months.
    let long = Background { over_three_months: true, ..none };
    let asas = [
        Flag::AsasOnsetUnder40,
        Flag::AsasGradual,
        Flag::AsasBetterMoving,
        Flag::AsasNotBetterResting,
        Flag::AsasBetterGettingUp,
    ];
    check(Tier::Routine, &asas, long);
    check(Tier::Clear, &asas, none);
    for left_out in 0..5 {
        let four: Vec<_> = (0..5).filter(|at| *at != left_out).map(|at| asas[at]).collect();
        check(Tier::Routine, &four, long);
        check(Tier::Clear, &four, none);
        check(Tier::Clear, &four, Background { inflammatory: true, ..long });
        for other in (0..4).filter(|at| *at != left_out) {
            let three: Vec<_> = four.iter().copied().filter(|flag| *flag != asas[other]).collect();
            check(if three.len() == 3 { Tier::Clear } else { Tier::Routine }, &three, long);
        }
    }
    // Cleared first.
    check(Tier::Routine, &[], Background { minor: true, ..none });
    check(Tier::Routine, &[], first(Condition::Pregnancy));
    check(Tier::Routine, &[], first(Condition::RecentSurgery));
    // Told about oneself, leg pain below the knee counts as it does when it is ticked; so does severe pain.
    check(Tier::Routine, &[], Background { below_knee: true, ..none });
    check(Tier::Routine, &[], Background { severe_pain: true, ..none });
    // The worst counts.
    check(Tier::Urgent, &[Flag::BelowKnee, Flag::Fever], none);
    check(Tier::Emergency, &[Flag::Fever, Flag::BothLegs], Background { pregnant: true, ..none });
}

/// Somebody with a condition that a clinician looks at first.
fn first(condition: Condition) -> Background {
    Background { check_first: EnumSet::EMPTY.with(condition, true), ..Background::default() }
}

/// What of the answers about a person changes what a sign means.
#[test]
fn background_of_a_person() {
    #[track_caller]
    fn check(edit: impl Fn(&mut Profile), expected: Background) {
        let mut profile = Profile { duration: SymptomDuration::Months, ..profile() };
        edit(&mut profile);
        assert_eq!(profile.background(), expected, "{profile:?}");
    }
    let aged = |age| move |it: &mut Profile| it.age = age;
    let lasts = |duration| move |it: &mut Profile| it.duration = duration;
    let has = |condition| move |it: &mut Profile| it.conditions = EnumSet::EMPTY.with(condition, true);
    let none = Background::default();
    check(|_| (), none);
    check(aged(AgeBand::Under18), Background { minor: true, ..none });
    check(aged(AgeBand::From18), none);
    check(aged(AgeBand::From60), none);
    check(aged(AgeBand::From65), Background { older: true, ..none });
    check(aged(AgeBand::From80), Background { older: true, ..none });
    check(has(Condition::Osteoporosis), Background { brittle: true, ..none });
    for pregnant in [Condition::EarlyPregnancy, Condition::Pregnancy] {
        check(has(pregnant), Background { pregnant: true, ..first(pregnant) });
    }
    check(has(Condition::VertebralFracture), Background { brittle: true, ..first(Condition::VertebralFracture) });
    check(has(Condition::InflammatoryDisease), Background { inflammatory: true, ..none });
    for checked in [Condition::Disc, Condition::NewBirth, Condition::Fusion] {
        check(has(checked), first(checked));
    }
    for known in [Condition::JointReplacement, Condition::PelvicGirdle, Condition::RecentBirth] {
        check(has(known), none);
    }
    check(has(Condition::RecentSurgery), first(Condition::RecentSurgery));
    check(has(Condition::Stenosis), Background { stenosis: true, ..none });
    let felt = |site| move |it: &mut Profile| it.sites = EnumSet::EMPTY.with(site, true);
    check(felt(Site::BelowKnee), Background { below_knee: true, ..none });
    check(felt(Site::Thigh), none);
    let narrow = |it: &mut Profile| {
        it.sites = EnumSet::EMPTY.with(Site::BelowKnee, true);
        it.conditions = EnumSet::EMPTY.with(Condition::Stenosis, true);
    };
    check(narrow, Background { stenosis: true, ..none });
    let hurts = |score| move |it: &mut Profile| it.usual_pain = pain(score);
    check(hurts(8), Background { severe_pain: true, ..none });
    check(hurts(7), none);
    check(lasts(SymptomDuration::Long), Background { over_three_months: true, ..none });
    check(lasts(SymptomDuration::NoneNow), none);
}

/// Adding a flag or a condition never opens anything, but that a stenosis explains steady signs in both legs, and a known inflammatory disease its pattern.
#[test]
fn more_flags_are_never_milder() {
    let flags = Flag::ALL;
    for bits in 0..=u8::MAX {
        let on = |bit: u8| bits >> bit & 1 == 1;
        let background = Background {
            minor: on(0),
            older: on(1),
            brittle: on(2),
            pregnant: on(3),
            check_first: EnumSet::EMPTY.with(Condition::Disc, on(4)),
            inflammatory: false,
            over_three_months: on(5),
            stenosis: false,
            below_knee: on(6),
            severe_pain: on(7),
        };
        for first in flags {
            let one = EnumSet::EMPTY.with(*first, true);
            assert!(tier(one, background) >= tier(one, Background::default()), "{first:?} {background:?}");
            for second in flags {
                let both = tier(one.with(*second, true), background);
                assert!(both >= tier(one, background), "{first:?} {second:?} {background:?}");
                let access =
                    Screening { date: start(), flags: one.with(*second, true), cleared: None }.access(background);
                assert_eq!(both >= Tier::Urgent, matches!(access, Access::Locked(_)), "{first:?} {second:?}");
            }
        }
    }
}

#[test]
fn clearance() {
    #[track_caller]
    fn check(flag: Flag, from: u64) {
        let screening = Screening { date: start(), flags: EnumSet::EMPTY.with(flag, true), cleared: None };
        assert_eq!(screening.clearance_from(Background::default()), day(from), "{flag:?}");
        let cleared = Screening { cleared: Some(day(from)), ..screening };
        assert_eq!(cleared.access(Background::default()), Access::Open, "{flag:?}");
    }
    check(Flag::BothLegs, 1);
    check(Flag::Fever, 0);
    check(Flag::BelowKnee, 0);
}

#[test]
fn screening_again() {
    #[track_caller]
    fn due(flags: &[Flag], cleared: bool, after: u64, expected: bool) {
        let flags = flags.iter().copied().collect();
        let screening = Screening { date: start(), flags, cleared: cleared.then(|| day(1)) };
        assert_eq!(screening.due(Background::default(), day(after)), expected, "{flags:?} {after}");
    }
    due(&[], false, 27, false);
    due(&[], false, 28, true);
    // An emergency cuts the other questions short: once it is cleared, they are asked.
    due(&[Flag::BothLegs], false, 1, false);
    due(&[Flag::BothLegs], true, 1, true);
    due(&[Flag::Fever], true, 1, false);
}

/// What goes on counting when more is told, and when all is answered anew.
#[test]
fn answers_that_go_on_counting() {
    #[track_caller]
    fn check(flag: Flag, cleared: bool, told: bool, anew: bool) {
        let flags = EnumSet::EMPTY.with(flag, true);
        let before = Some(Screening { date: start(), flags, cleared: cleared.then(|| day(1)) });
        let kept = |goes_on: bool| if goes_on { flags } else { EnumSet::EMPTY };
        let (background, none) = (Background::default(), EnumSet::EMPTY);
        assert_eq!(Screening::told(before, none, background, day(3)).flags, kept(told), "{flag:?}, told");
        assert_eq!(Screening::answered(before, none, background, day(3)).flags, kept(anew), "{flag:?}, anew");
    }
    check(Flag::ChestPain, false, true, true);
    check(Flag::ChestPain, true, false, false);
    check(Flag::Fever, false, true, true);
    check(Flag::BelowKnee, false, true, false);
    check(Flag::BelowKnee, true, false, false);
    check(Flag::NightPain, false, false, false);
}

/// Cleared once, what is routine stays open through answers that add nothing, for half a year; nothing more serious does.
#[test]
fn a_clearance_that_goes_on() {
    const OPEN: Access = Access::Open;
    const GENTLE: Access = Access::Gentle;
    #[track_caller]
    fn check(before: &[Flag], knee: bool, now: &[Flag], after: u64, expected: Access) {
        let set = |flags: &[Flag]| flags.iter().copied().collect::<EnumSet<Flag>>();
        let background = Background { below_knee: knee, ..Background::default() };
        let cleared = Screening { date: start(), flags: set(before), cleared: Some(day(1)) };
        let again = Screening::answered(Some(cleared), set(now), background, day(after));
        assert_eq!((again.access(background), again.flags), (expected, set(now)), "{before:?} {now:?} {after}");
        // Told between two screenings it counts anew.
        let told = Screening::told(Some(cleared), set(now), background, day(after));
        assert!(now.is_empty() || told.access(background) != OPEN, "{now:?}");
    }
    let (knee, tingling, steroids) = (Flag::BelowKnee, Flag::OneLegTingling, Flag::Steroids);
    check(&[knee], false, &[knee], 28, OPEN);
    check(&[knee, steroids], false, &[knee], 28, OPEN);
    check(&[knee], false, &[knee, tingling], 28, GENTLE);
    check(&[knee], false, &[tingling], 28, GENTLE);
    // Told about oneself.
    check(&[], true, &[], 28, OPEN);
    check(&[], true, &[knee], 28, GENTLE);
    check(&[], true, &[], 182, OPEN);
    check(&[], true, &[], 183, GENTLE);
    // An urgent sign or an emergency that is ticked again is looked at again.
    check(&[Flag::Fever], false, &[Flag::Fever], 28, Access::Locked(Tier::Urgent));
    check(&[Flag::ChestPain], false, &[Flag::ChestPain], 28, Access::Locked(Tier::Emergency));
    check(&[Flag::ChestPain, knee], false, &[knee], 28, OPEN);
    // It goes on from one time to the next, and is counted from the day it was confirmed.
    let flags = EnumSet::EMPTY.with(knee, true);
    let mut screening = Screening { date: start(), flags, cleared: Some(day(1)) };
    for (weeks, open) in [(4, true), (8, true), (24, true), (26, true), (28, false), (32, false)] {
        screening = Screening::answered(Some(screening), flags, Background::default(), day(weeks * 7));
        assert_eq!(screening.access(Background::default()) == OPEN, open, "{weeks}");
    }
}

/// Who tells something about themselves that asks for a check is not cleared by what was confirmed before it.
#[test]
fn a_clearance_covers_what_was_known() {
    #[track_caller]
    fn check(flags: &[Flag], before: Background, now: Background, expected: Access) {
        let flags = flags.iter().copied().collect();
        let cleared = Screening { date: start(), flags, cleared: Some(day(1)) };
        assert_eq!(cleared.of_now(before, now).access(now), expected, "{flags:?} {now:?}");
    }
    let (nobody, knee) = (Background::default(), Background { below_knee: true, ..Background::default() });
    check(&[Flag::Fever], nobody, nobody, Access::Open);
    // What was cleared and is more serious is over; what is new wants a check.
    check(&[Flag::Fever], nobody, knee, Access::Gentle);
    check(&[Flag::Steroids, Flag::RecentInfection], nobody, knee, Access::Gentle);
    // A pregnancy that goes on is the same one.
    let early = Background { pregnant: true, ..first(Condition::EarlyPregnancy) };
    let late = Background { pregnant: true, ..first(Condition::Pregnancy) };
    check(&[], early, late, Access::Open);
    check(&[], nobody, late, Access::Gentle);
    // What newly counts within the same level is not covered either.
    let narrow = Background { stenosis: true, ..knee };
    check(&[Flag::BothLegsSteady], narrow, Background { stenosis: false, ..narrow }, Access::Gentle);
    let four = [Flag::AsasOnsetUnder40, Flag::AsasGradual, Flag::AsasBetterMoving, Flag::AsasNotBetterResting];
    check(&four, knee, Background { over_three_months: true, ..knee }, Access::Gentle);
    check(&[], knee, knee, Access::Open);
    check(&[], knee, nobody, Access::Open);
    check(&[], knee, Background { check_first: first(Condition::Pregnancy).check_first, ..knee }, Access::Gentle);
    check(&[Flag::MinorTrauma], nobody, Background { older: true, ..nobody }, Access::Locked(Tier::Emergency));
    check(&[Flag::Steroids], nobody, Background { older: true, ..nobody }, Access::Open);
}

/// Every sign that is asked is asked on one page, each emergency on the first; what is told before a session is an emergency, whatever
/// is ticked of it.
#[test]
fn every_sign_has_its_question() {
    let all = |questions: &[Question]| -> Vec<Flag> {
        questions.iter().flat_map(|it| it.sign().into_iter().chain(it.parts().iter().copied())).collect()
    };
    let pages: Vec<Vec<Flag>> = PAGES.iter().map(|page| all(page)).collect();
    let before: Vec<Flag> =
        BEFORE_SESSION.iter().chain([&IN_PREGNANCY, &AFTER_BIRTH]).flat_map(|it| all(&[*it])).collect();
    // Asked by the first edition alone, or as the answer about the legs.
    let not_asked = [Flag::MinorTrauma, Flag::LegNumbOrWeak];
    let older = Background { older: true, ..Background::default() };
    for flag in Flag::ALL {
        let on: Vec<usize> = (0..pages.len()).filter(|page| pages[*page].contains(flag)).collect();
        let besides = all(&[IN_PREGNANCY, AFTER_BIRTH]).contains(flag) || *flag == Flag::MajorTrauma;
        assert_eq!(on.len(), usize::from(!besides && !not_asked.contains(flag)), "{flag:?}");
        if tier_of(*flag, older) == Tier::Emergency && on.len() == 1 {
            assert_eq!(on, [0], "{flag:?}");
        }
        if tier_of(*flag, Background::default()) == Tier::Emergency {
            assert!(before.contains(flag), "{flag:?}");
        }
    }
    assert_eq!(pages.iter().flatten().count(), pages.iter().flatten().collect::<std::collections::HashSet<_>>().len());
    for flag in before {
        assert_eq!(tier_of(flag, Background::default()), Tier::Emergency, "{flag:?}");
    }
    // A line is never milder than what opens below it, so that nobody is helped less for not saying which.
    for question in
        PAGES.iter().flat_map(|page| page.iter()).chain(&BEFORE_SESSION).chain([&IN_PREGNANCY, &AFTER_BIRTH])
    {
        if let Question::Compound(whole, parts) = question {
            let worst = parts.iter().map(|part| tier_of(*part, older)).max();
            assert_eq!(Some(tier_of(*whole, Background::default())), worst, "{question:?}");
        }
    }
}
