//! The person's own hand on the plan: what can be followed, what comes of it, and what is refused by what.

use steadyback_catalogue::dose::Work::{Holds, Reps};
use steadyback_catalogue::enum_set::{EnumSet, Member};
use steadyback_catalogue::exercise::{Equipment, Part, Phase};
use steadyback_rules::journal::Form;
use steadyback_rules::journal::{Fact, Own, Quality, Wish};
use steadyback_rules::minutes::SessionMinutes;
use steadyback_rules::plan::DayKind;
use steadyback_rules::planner::{self, Known};
use steadyback_rules::profile::{Exclusion, Profile};
use steadyback_rules::progression::{Decision, Difference, Input, OfferKind, Prescription, Refusal, Rule, compare};
use steadyback_rules::session::compose;

use super::{Diary, day, dose, exercise, profile, start};

/// The refusal of a choice that is written down all the same: it changes nothing.
#[track_caller]
fn refused(diary: &mut Diary, on: u64, own: Own, why: Refusal) {
    let now = diary.progress.on(day(on)).0;
    assert_eq!(now.follow(own).err(), Some(why), "{own:?}");
    assert_eq!(diary.write(day(on), Fact::Chose(own)).iter().find(|it| it.rule == Rule::OwnHand), None);
    assert_eq!(diary.progress, now);
    diary.check_replay();
}

/// The decision of a choice that can be followed.
#[track_caller]
fn followed(diary: &mut Diary, on: u64, own: Own) -> Decision {
    let (then, decision) = diary.progress.on(day(on)).0.follow(own).expect("can be followed");
    let decided = diary.write(day(on), Fact::Chose(own));
    assert_eq!(decided.last(), Some(&decision));
    assert_eq!((&diary.progress, Input::wish(&decision.inputs)), (&then, Some(own.wish())));
    diary.check_replay();
    decision
}

fn swap(id: &str) -> Own {
    Own::Swap { slot: 0, exercise: exercise(id) }
}

/// Two exercises of the main part and one to wind down with, so that one can go.
const THREE: [(&str, u8, u16, steadyback_catalogue::dose::Work); 4] = [
    ("bridge-hold", 2, 10, Holds(10)),
    ("dead-bug", 2, 16, Reps),
    ("sit-to-stand", 2, 16, Reps),
    ("cat-cow", 1, 8, Reps),
];

#[test]
fn a_swap_begins_near_four_fifths_of_the_work() {
    #[track_caller]
    fn check(id: &str, expected: (u8, u16, steadyback_catalogue::dose::Work), share: u16) {
        let mut diary = Diary::doing_all(&THREE);
        let decision = followed(&mut diary, 0, swap(id));
        let state = &diary.progress.items[0];
        assert_eq!((state.exercise.id, state.dose), (id, dose(expected.0, expected.1, expected.2)));
        assert!(decision.inputs.contains(&Input::SharePercent(share)), "{decision:?}");
        assert_eq!(diary.progress.plan_now().items[0].exercise.id, id);
    }
    // Ten holds of 10 s at intensity 120 come to 12,000; a bridge of 6 s is 600, a banded one 840.
    check("glute-bridge", (2, 16, Reps), 80);
    check("banded-bridge", (2, 12, Reps), 84);
    check("hip-hinge-drill", (2, 16, Reps), 80);
    // Of another ladder no more than its usual start.
    check("raised-sit-to-stand", (2, 12, Reps), 35);
}

#[test]
fn what_rules_out_a_swap() {
    #[track_caller]
    fn check(id: &str, why: Refusal, with: impl FnOnce(Diary) -> Diary) {
        refused(&mut with(Diary::doing_all(&THREE)), 0, swap(id), why);
    }
    let same = |diary| diary;
    check("bridge-hold", Refusal::AsItIs, same);
    check("dead-bug", Refusal::AsItIs, same);
    check("cat-cow", Refusal::Part(Part::Main), same);
    check("standing-row", Refusal::OtherKind, same);
    let bare = |diary: Diary| diary.but(|_, limits| limits.equipment = EnumSet::EMPTY);
    check("banded-bridge", Refusal::RuledOut(Exclusion::Equipment(Equipment::Band)), bare);
    check("single-leg-bridge", Refusal::Later(exercise("single-leg-bridge").from_phase), |diary| {
        diary.but(|plan, _| plan.phase = Phase::Foundation)
    });
    check("banded-bridge", Refusal::Lighter, |mut diary| {
        diary.write(day(21), Fact::RestPain(super::pain(2)));
        diary
    });
    check("glute-bridge", Refusal::Flare, |mut diary| {
        diary.write(day(0), Fact::FlareBegan);
        diary
    });
}

/// What hurts in a flare may be left out all the same, and come back; everything else waits.
#[test]
fn a_flare_refuses_no_less() {
    let mut diary = Diary::doing_all(&THREE);
    diary.write(day(0), Fact::FlareBegan);
    let may = |diary: &Diary, own| diary.progress.may(own);
    assert_eq!(may(&diary, Own::TakeOut(0)), Ok(()));
    assert_eq!(may(&diary, Own::TooHard(0)), Err(Refusal::Flare));
    assert_eq!(may(&diary, Own::TooEasy(0)), Err(Refusal::Flare));
    diary.write(day(0), Fact::Chose(Own::TakeOut(0)));
    assert!(diary.progress.items[0].hand.out.is_some());
    assert_eq!(may(&diary, Own::PutBack(0)), Ok(()));
    // After the flare it comes back with a fifth less, as everything else does.
    let before = diary.progress.items[0].dose.total();
    diary.write(day(3), Fact::FlareEnded);
    diary.write(day(4), Fact::Chose(Own::PutBack(0)));
    let after = diary.progress.items[0].dose.total();
    assert!(after < before && after * 100 >= before * 60, "{before} {after}");
    diary.check_replay();
}

/// A harder one waits for the answer, and for a week without amber and red; an easier one does not.
#[test]
fn harder_waits_as_everywhere() {
    let trained = || {
        let mut diary = Diary::doing_all(&THREE);
        diary.train(day(0), |_| {});
        diary
    };
    refused(&mut trained(), 1, swap("banded-bridge"), Refusal::Waits);
    followed(&mut trained(), 1, swap("glute-bridge"));
    let sharp = || {
        let mut diary = Diary::doing_all(&THREE);
        diary.train(day(0), |log| {
            log.items.iter_mut().filter(|item| item.slot == 0).for_each(|item| item.quality = Quality::Sharp);
        });
        diary.answer(day(0), 2);
        diary
    };
    refused(&mut sharp(), 6, swap("banded-bridge"), Refusal::Unsettled);
    refused(&mut sharp(), 7, swap("banded-bridge"), Refusal::Away);
    let mut calm = sharp();
    calm.rated(day(4), 7);
    followed(&mut calm, 7, swap("banded-bridge"));
    followed(&mut sharp(), 1, swap("glute-bridge"));
}

/// Back again: on the same day as if nothing had been, within two weeks as it was, later at 80 %.
#[test]
fn what_was_reached_comes_back() {
    #[track_caller]
    fn check(after: u64, total: u16) {
        let mut diary = Diary::doing_all(&THREE);
        let before = diary.progress.on(day(0)).0.items[0].clone();
        followed(&mut diary, 0, swap("glute-bridge"));
        let decision = followed(&mut diary, after, swap("bridge-hold"));
        assert!(decision.inputs.contains(&Input::DoneBefore));
        assert_eq!(diary.first(), ("bridge-hold", 2, total, Holds(10)));
        assert!(after > 0 || diary.progress.items[0] == before);
        assert_eq!(diary.progress.items[0].begun, before.begun);
    }
    check(0, 10);
    check(13, 10);
    check(14, 8);
    // A flare in between counts like time away.
    let mut diary = Diary::doing_all(&THREE);
    followed(&mut diary, 0, swap("glute-bridge"));
    diary.write(day(1), Fact::FlareBegan);
    diary.write(day(4), Fact::FlareEnded);
    followed(&mut diary, 5, swap("bridge-hold"));
    assert_eq!(diary.first(), ("bridge-hold", 2, 8, Holds(10)));
}

#[test]
fn too_easy_answers_like_two_easy_greens() {
    let mut diary = Diary::doing_all(&THREE);
    let decision = followed(&mut diary, 0, Own::TooEasy(0));
    assert!(decision.inputs.contains(&Input::Chose(Wish::TooEasy)));
    assert!(
        matches!(decision.after, Prescription::Doing(to, _) if to.rung > exercise("bridge-hold").rung),
        "{decision:?}"
    );
    // Once a week.
    refused(&mut diary, 6, Own::TooEasy(0), Refusal::ThisWeek);
    // And only what was tried.
    refused(&mut diary, 7, Own::TooEasy(0), Refusal::Untried);
    diary.rated(day(7), 7);
    followed(&mut diary, 8, Own::TooEasy(0));
    // Taken back: the exercise before is there as it was.
    let mut diary = Diary::doing_all(&THREE);
    followed(&mut diary, 0, Own::TooEasy(0));
    followed(&mut diary, 0, swap("bridge-hold"));
    assert_eq!(diary.first(), ("bridge-hold", 2, 10, Holds(10)));
    refused(&mut Diary::doing_all(&THREE), 21, Own::TooEasy(0), Refusal::Lighter);
    refused(&mut Diary::doing_all(&THREE), 0, Own::TooEasy(9), Refusal::NoSlot);
}

#[test]
fn too_hard_steps_down_and_can_be_taken_back() {
    let mut diary = Diary::doing_all(&THREE);
    let before = diary.progress.clone();
    let decision = followed(&mut diary, 0, Own::TooHard(0));
    assert!(decision.changes());
    assert_eq!(diary.progress.items[0].former, Some((exercise("bridge-hold"), dose(2, 10, Holds(10)))));
    refused(&mut diary, 0, Own::TooEasy(0), Refusal::Unsettled);
    followed(&mut diary, 0, swap("bridge-hold"));
    assert_eq!(diary.progress.items, before.items);
    // Where no rung is below, less of the same; and that can be taken back, too.
    let mut diary = Diary::doing_all(&[("glute-bridge", 2, 24, Reps), THREE[1], THREE[2], THREE[3]]);
    followed(&mut diary, 0, Own::TooHard(0));
    assert_eq!(diary.first(), ("glute-bridge", 2, 19, Reps));
    followed(&mut diary, 0, swap("glute-bridge"));
    assert_eq!(diary.first(), ("glute-bridge", 2, 24, Reps));
}

#[test]
fn out_and_back() {
    let mut diary = Diary::doing_all(&THREE);
    let decision = followed(&mut diary, 0, Own::TakeOut(0));
    assert_eq!(decision.after, Prescription::LeftOut);
    assert!(diary.progress.active().all(|(slot, _)| slot != 0));
    assert!(compose(&diary.progress, Form::Full).blocks.iter().all(|block| block.slot != 0));
    // Two exercises of the main part stay in any case, and one to move with.
    refused(&mut diary, 0, Own::TakeOut(1), Refusal::TooFew);
    refused(&mut diary, 0, Own::TakeOut(3), Refusal::TooFew);
    refused(&mut diary, 0, Own::TakeOut(0), Refusal::NoSlot);
    refused(&mut diary, 0, Own::PutBack(1), Refusal::NoSlot);
    followed(&mut diary, 13, Own::PutBack(0));
    assert_eq!(diary.first(), ("bridge-hold", 2, 10, Holds(10)));
    followed(&mut diary, 13, Own::TakeOut(0));
    followed(&mut diary, 30, Own::PutBack(0));
    assert_eq!(diary.first(), ("bridge-hold", 2, 8, Holds(10)));
}

/// What was taken out comes back where a new plan has too little without it, and stays out where it has enough.
#[test]
fn a_new_plan_brings_back_what_it_needs() {
    for (kept, out) in [(3, true), (2, false)] {
        let mut diary = Diary::doing_all(&THREE);
        followed(&mut diary, 0, Own::TakeOut(0));
        let mut plan = diary.progress.plan_now();
        plan.items.retain(|item| item.part != Part::Main || item.exercise != exercise(THREE[2].0) || kept == 3);
        diary.write(day(1), Fact::Planned(plan, diary.progress.limits));
        assert_eq!(diary.progress.items[0].hand.out.is_some(), out, "{kept} in the main part");
    }
}

#[test]
fn one_more_has_to_fit() {
    let put_in = |id, part| Own::PutIn { exercise: exercise(id), part };
    let mut diary = Diary::doing_all(&THREE);
    let before = diary.progress.turns();
    let decision = followed(&mut diary, 0, put_in("standing-row", Part::Main));
    assert_eq!((decision.slot, decision.before), (Some(4), Prescription::LeftOut));
    assert_eq!(diary.progress.items[4].dose, exercise("standing-row").dose.start);
    refused(&mut diary, 0, put_in("standing-row", Part::Main), Refusal::AsItIs);
    refused(&mut diary, 0, put_in("knee-rolls", Part::Main), Refusal::Part(Part::Main));
    // What was put in goes with its place in the week.
    let days = diary.progress.turns();
    followed(&mut diary, 0, Own::TakeOut(4));
    assert!((0..4).all(|slot| diary.progress.turns().times(slot) == before.times(slot)));
    followed(&mut diary, 0, Own::PutBack(4));
    assert!((0..5).all(|slot| diary.progress.turns().times(slot) == days.times(slot)));
    // In short sessions it takes days from others, and gives them back.
    let mut diary = Diary::doing_all(&THREE).but(|plan, _| plan.minutes = SessionMinutes::Fifteen);
    let sum = |diary: &Diary| (0..3).map(|slot| diary.progress.turns().times(slot)).sum::<u32>();
    let alone = sum(&diary);
    followed(&mut diary, 0, put_in("standing-row", Part::Main));
    assert!(sum(&diary) < alone, "{} of {alone}", sum(&diary));
    followed(&mut diary, 0, Own::TakeOut(4));
    assert_eq!(sum(&diary), alone);
    // As long as the minutes have room.
    let mut diary = Diary::doing_all(&THREE).but(|plan, _| plan.minutes = SessionMinutes::Ten);
    let refusal = loop {
        let wanted = diary.progress.additions(Part::CoolDown)[0];
        let own = Own::PutIn { exercise: wanted, part: Part::CoolDown };
        match diary.progress.may(own) {
            Ok(()) => followed(&mut diary, 0, own),
            Err(why) => break why,
        };
    };
    assert_eq!(refusal, Refusal::Minutes);
}

#[test]
fn a_session_moves_within_its_week() {
    use DayKind::{Mobility as M, Rest as R, Strength as S};
    let moved = |from, to| Own::Move { from: day(from), to: day(to) };
    let week = |diary: &Diary, first: u64| (first..first + 7).map(|at| diary.progress.day(day(at))).collect::<Vec<_>>();
    let mut diary = Diary::new().but(|plan, _| plan.week = [S, M, S, R, S, M, R]);
    followed(&mut diary, 0, moved(4, 5));
    assert_eq!(week(&diary, 0), [S, M, S, R, M, S, R]);
    // It holds for that week only.
    assert_eq!(week(&diary, 7), [S, M, S, R, S, M, R]);
    // The exercises are those of its own day.
    let now = diary.progress.on(day(5)).0;
    assert_eq!(now.turn_of(day(5)), chrono::Weekday::Fri);
    refused(&mut diary, 0, moved(5, 6), Refusal::NoSession);
    refused(&mut diary, 0, moved(2, 1), Refusal::Spacing);
    refused(&mut diary, 0, moved(0, 1), Refusal::Spacing);
    refused(&mut diary, 0, moved(1, 3), Refusal::NoSession);
    refused(&mut diary, 0, moved(0, 2), Refusal::AsItIs);
    refused(&mut diary, 0, moved(4, 8), Refusal::OtherWeek);
    refused(&mut diary, 2, moved(0, 3), Refusal::OtherWeek);
    // And back.
    followed(&mut diary, 2, moved(5, 4));
    assert_eq!(week(&diary, 0), [S, M, S, R, S, M, R]);
}

/// Every offer can be followed, and says how it stands to what is done.
#[test]
fn offers_are_true() {
    let diary = Diary::new();
    let mut kinds = Vec::new();
    for (slot, state) in diary.progress.active() {
        let offers = diary.progress.offers(slot);
        for offer in &offers {
            let own = Own::Swap { slot, exercise: offer.exercise };
            let (then, _) = diary.progress.follow(own).expect("can be followed");
            assert_eq!(then.items[usize::from(slot)].dose, offer.dose);
            assert!(offer.kind != OfferKind::Easier || offer.exercise.rung < state.exercise.rung);
            kinds.push(offer.kind);
        }
        assert!(state.item.part == Part::Activity || !offers.is_empty(), "{:?}", state.exercise);
    }
    for kind in [OfferKind::Easier, OfferKind::Alike, OfferKind::Other] {
        assert!(kinds.contains(&kind), "{kind:?}");
    }
}

/// What a change comes to, exercise by exercise: what is done after it, then what goes.
#[test]
fn a_comparison_names_what_is_new_and_what_goes() {
    let before = Diary::doing_all(&THREE).progress;
    let (after, _) = before.follow(swap("glute-bridge")).expect("can be followed");
    let of = |one: &Difference| (one.exercise.id, one.before.is_some(), one.after.is_some());
    let found: Vec<_> = compare(&before, &after).iter().map(of).collect();
    let same = |id| (id, true, true);
    let expected = [
        ("glute-bridge", false, true),
        same("dead-bug"),
        same("sit-to-stand"),
        same("cat-cow"),
        ("bridge-hold", true, false),
    ];
    assert_eq!(found, expected);
    assert!(compare(&before, &before).iter().all(|one| one.before == one.after));
}

/// A new plan keeps what the person has decided.
#[test]
fn a_new_plan_keeps_choices() {
    let mut diary = Diary::new();
    let slot_of = |diary: &Diary, part: Part| {
        let found = diary.progress.active().find(|(_, state)| state.item.part == part);
        found.map(|(slot, _)| slot).expect("there")
    };
    let (main, warm) = (slot_of(&diary, Part::Main), slot_of(&diary, Part::WarmUp));
    let other = |diary: &Diary, slot| diary.progress.offers(slot).into_iter().find(|it| it.kind != OfferKind::Easier);
    let offered = other(&diary, main).expect("an offer").exercise;
    followed(&mut diary, 0, Own::Swap { slot: main, exercise: offered });
    followed(&mut diary, 0, Own::TakeOut(warm));
    let out = diary.progress.items[usize::from(warm)].exercise;
    let known = Known { under_way: Some(&diary.progress), ..Known::default() };
    let longer = Profile { minutes: SessionMinutes::Thirty, ..profile() };
    let plan = planner::plan_knowing(&longer, false, start(), &known).plan;
    diary.write(day(1), Fact::Planned(plan, longer.limits(false)));
    assert!(diary.progress.items.iter().any(|state| state.exercise == offered));
    let left_out = diary.progress.items.iter().find(|state| state.hand.out.is_some());
    assert_eq!(left_out.map(|state| state.exercise), Some(out));
    assert!(!diary.progress.active().any(|(_, state)| state.exercise == out));
}

/// Whatever answer is changed and changed back on the same day, what was reached is there again.
#[test]
fn answers_changed_and_changed_back_lose_nothing() {
    #[track_caller]
    fn check(weeks: u64, with: impl Fn(&mut Profile)) {
        let before = profile();
        let mut diary = Diary::of(&before);
        for at in (0..weeks * 7).filter(|at| matches!(at % 7, 0 | 2 | 4)) {
            diary.rated(day(at), 3);
        }
        let today = weeks * 7;
        diary.write(day(today), Fact::RestPain(super::pain(2)));
        let reached = |diary: &Diary| {
            let items = diary.progress.plan_now().items.into_iter();
            let mut all: Vec<_> = items.map(|it| (it.part, it.exercise.id, it.dose.total(), it.dose.sets())).collect();
            all.sort_unstable();
            all
        };
        let (was, phase) = (reached(&diary), diary.progress.phase);
        let mut other = before.clone();
        with(&mut other);
        for answers in [&other, &before] {
            let known =
                Known { under_way: Some(&diary.progress), plan: Some(&diary.progress.plan_now()), ..Known::default() };
            let plan = planner::plan_knowing(answers, false, day(today), &known).plan;
            diary.write(day(today), Fact::Planned(plan, answers.limits(false)));
        }
        assert_eq!((reached(&diary), diary.progress.phase), (was, phase));
        diary.check_replay();
    }
    for weeks in [0, 2, 7, 13] {
        check(weeks, |profile| profile.minutes = SessionMinutes::Ten);
        check(weeks, |profile| profile.minutes = SessionMinutes::Thirty);
        check(weeks, |profile| profile.equipment = profile.equipment.with(Equipment::Band, false));
        check(weeks, |profile| profile.equipment = Equipment::ALL.iter().copied().collect());
        check(weeks, |profile| profile.equipment = EnumSet::EMPTY);
        check(weeks, |profile| profile.days = [true, false, false, true, false, false, false]);
        check(weeks, |profile| profile.days = [true; 7]);
        check(weeks, |profile| profile.days = [false, true, false, false, false, false, false]);
    }
}
