//! What is told with a plan: notes on the whole, the reasons of its items, and what was left out.

use super::*;

/// Everything that is said about the plan as a whole, in its order; a day of rest and the minutes are always named last.
#[test]
fn what_is_noted() {
    #[track_caller]
    fn check(edit: impl Fn(&mut Profile), gentle: bool, expected: &[Note]) {
        let mut profile = somebody();
        edit(&mut profile);
        let Planned { plan, notes, .. } = plan(&profile, gentle, day(0));
        let last = [Note::RestDay, Note::Minutes(plan.minutes.minutes())];
        assert_eq!(notes, [expected, &last].concat(), "{profile:?} {gentle}");
    }
    use Note as N;
    use Programme as P;
    let aged = |age| move |it: &mut Profile| it.age = age;
    let lasts = |duration| move |it: &mut Profile| it.duration = duration;
    let follows = |programme| move |it: &mut Profile| it.choices.programme = Some(programme);
    let tried = |programme, press_up| {
        move |it: &mut Profile| (it.choices.programme, it.choices.press_up) = (Some(programme), Some(press_up))
    };
    let bends = |it: &mut Profile| {
        (it.choices.programme, it.eases) = (Some(P::Flexion), EnumSet::EMPTY.with(Ease::Forwards, true));
    };
    check(|_| (), false, &[N::StrengthDays(3)]);
    check(|_| (), true, &[N::Gentle]);
    check(aged(AgeBand::From60), false, &[N::StrengthDays(3)]);
    check(aged(AgeBand::From65), false, &[N::EasierForAge, N::StrengthDays(2), N::TwoDaysForAge]);
    check(aged(AgeBand::From65), true, &[N::EasierForAge, N::Gentle]);
    let chosen =
        |programme| move |it: &mut Profile| (it.age, it.choices.programme) = (AgeBand::From80, Some(programme));
    check(chosen(P::SixteenWeeks), false, &[N::StrengthDays(2), N::TwoDaysForAge]);
    check(chosen(P::Easier), false, &[N::Follows(P::Easier), N::StrengthDays(2), N::TwoDaysForAge]);
    check(lasts(SymptomDuration::Days), false, &[N::StrengthDays(3), N::Acute]);
    check(lasts(SymptomDuration::Weeks), false, &[N::StrengthDays(3)]);
    check(follows(P::Acute), false, &[N::Follows(P::Acute), N::StrengthDays(2), N::ShortWalks]);
    check(follows(P::LongStanding), false, &[N::Follows(P::LongStanding), N::StrengthDays(3), N::WalkFirst]);
    check(follows(P::Morning), false, &[N::Follows(P::Morning), N::StrengthDays(3), N::StrengthLater]);
    check(follows(P::Morning), true, &[N::Follows(P::Morning), N::Gentle]);
    check(follows(P::Flexion), false, &[N::Follows(P::Flexion), N::StrengthDays(3), N::BendLater]);
    check(bends, false, &[N::Follows(P::Flexion), N::StrengthDays(3)]);
    check(follows(P::Extension), false, &[N::Follows(P::Extension), N::StrengthDays(3), N::TrialSet]);
    let eased = [N::Follows(P::Extension), N::StrengthDays(3), N::PressUpsOften];
    check(tried(P::Extension, PressUp::Eased), false, &eased);
    check(tried(P::SixteenWeeks, PressUp::Eased), false, &[N::StrengthDays(3)]);
    check(follows(P::ThreeBlocks), false, &[N::Follows(P::ThreeBlocks), N::StrengthDays(3), N::Blocks]);
    check(follows(P::Quotas), false, &[N::Follows(P::Quotas), N::StrengthDays(3), N::Quotas]);
}

/// What a tick brings, and that the tick is named as the reason.
#[test]
fn what_is_ticked_is_answered() {
    #[track_caller]
    fn check(edit: impl Fn(&mut Profile), gentle: bool, expected: &[(&str, Part)]) {
        let mut profile = somebody();
        edit(&mut profile);
        let planned = plan(&profile, gentle, day(0));
        let told = |why: &Why| matches!(why, Why::Symptom(_) | Why::Eases(_));
        let items = planned.plan.items.iter().zip(&planned.reasons).filter(|(_, why)| told(why));
        let found: Vec<_> = items.map(|(item, _)| (item.exercise.id, item.part)).collect();
        assert_eq!(found, expected, "{profile:?}");
    }
    use Part::{CoolDown, Main, WarmUp};
    let ticks = |symptom| move |it: &mut Profile| it.symptoms = EnumSet::EMPTY.with(symptom, true);
    let eased = |ease| move |it: &mut Profile| it.eases = EnumSet::EMPTY.with(ease, true);
    // After an operation, with nothing at hand, what usually answers is ruled out.
    let bare = |symptom| {
        move |it: &mut Profile| {
            (it.symptoms, it.equipment) = (EnumSet::EMPTY.with(symptom, true), EnumSet::EMPTY);
            it.conditions = EnumSet::EMPTY.with(Condition::RecentSurgery, true);
        }
    };
    check(|_| (), true, &[]);
    check(ticks(Symptom::BendingForwards), true, &[("pelvic-tilt", WarmUp)]);
    check(ticks(Symptom::ToeTouch), true, &[("pelvic-tilt", WarmUp)]);
    check(ticks(Symptom::MorningStiffness), true, &[("knee-rolls", WarmUp), ("lying-twist", CoolDown)]);
    check(ticks(Symptom::RoundedShoulders), true, &[("wall-angels", WarmUp), ("doorway-stretch", CoolDown)]);
    let sat = [("ninety-ninety-rotations", WarmUp), ("hip-flexor-stretch", CoolDown)];
    check(ticks(Symptom::AfterSitting), true, &sat);
    check(ticks(Symptom::Stress), true, &[("belly-breathing", CoolDown)]);
    check(eased(Ease::Backwards), true, &[("prone-lying", WarmUp)]);
    check(eased(Ease::Backwards), false, &[("prone-lying", WarmUp), ("prone-chest-lift", Main)]);
    check(eased(Ease::Lying), true, &[("ninety-ninety-rest", CoolDown)]);
    check(eased(Ease::Forwards), true, &[("single-knee-to-chest", WarmUp), ("childs-pose", CoolDown)]);
    check(eased(Ease::Moving), true, &[("leg-swings", WarmUp)]);
    check(ticks(Symptom::Standing), false, &[("dead-bug", Main), ("glute-bridge", Main)]);
    // Squeezes and slides are there after an operation whatever is ticked.
    check(bare(Symptom::Standing), true, &[]);
    check(bare(Symptom::AfterSitting), true, &[]);
    check(bare(Symptom::RoundedShoulders), true, &[("arm-circles", WarmUp)]);
}

/// What could not be chosen is told once, with what rules it out.
#[test]
fn what_is_left_out_is_told() {
    #[track_caller]
    fn check(edit: impl Fn(&mut Profile), expected: &[(&str, Exclusion)]) {
        let mut profile = somebody();
        edit(&mut profile);
        let planned = plan(&profile, false, day(0));
        let found: Vec<_> = planned.left_out.iter().map(|(exercise, exclusion)| (exercise.id, *exclusion)).collect();
        assert_eq!(found, expected, "{profile:?}");
    }
    let has = |condition| move |it: &mut Profile| it.conditions = EnumSet::EMPTY.with(condition, true);
    let missing = |thing| move |it: &mut Profile| it.equipment = it.equipment.with(thing, false);
    let exclusion = Exclusion::Condition(Condition::FloorIsHard);
    check(|_| (), &[]);
    check(missing(Equipment::Chair), &[("sit-to-stand", Exclusion::Equipment(Equipment::Chair))]);
    // Each is tried in every phase.
    let once =
        [("dead-bug", exclusion), ("bird-dog", exclusion), ("glute-bridge", exclusion), ("mcgill-curl-up", exclusion)];
    check(has(Condition::FloorIsHard), &once);
}
