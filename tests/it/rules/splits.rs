//! Four strength days, on which halves of the families take turns.

use chrono::{Datelike, NaiveDate};
use steadyback_catalogue::dose::Work::Reps;
use steadyback_catalogue::exercise::{Family, Part, Phase};
use steadyback_catalogue::library;
use steadyback_rules::journal::{Fact, Form};
use steadyback_rules::minutes::SessionMinutes;
use steadyback_rules::plan::{DayKind, Plan};
use steadyback_rules::planner::{Known, Note, Planned, plan_knowing};
use steadyback_rules::profile::{AgeBand, Profile};
use steadyback_rules::programme::Programme;
use steadyback_rules::progression::Progress;
use steadyback_rules::session::compose;
use steadyback_rules::split::Split;
use steadyback_rules::today::{Kind, today};

use super::{Diary, day, dose, profile, start};

/// On every day, for thirty minutes.
fn somebody() -> Profile {
    Profile { days: [true; 7], minutes: SessionMinutes::Thirty, ..profile() }
}

/// Made again in this phase.
fn again(profile: &Profile, phase: Phase, four_days: Option<bool>) -> Planned {
    let mut old = plan_knowing(profile, false, start(), &Known::default()).plan;
    old.phase = phase;
    plan_knowing(profile, false, day(70), &Known { plan: Some(&old), four_days, ..Known::default() })
}

fn four() -> Plan {
    again(&somebody(), Phase::Integrated, Some(true)).plan
}

fn on(plan: &Plan, date: NaiveDate) -> Progress {
    let mut progress = Progress::new(plan.clone(), somebody().limits(false), date);
    progress.today = date;
    progress
}

/// Only when wanted, from the third phase on, below 65, with four days that suit, in programmes that build up to it.
#[test]
fn who_may_train_on_four_days() {
    #[track_caller]
    fn check(edit: impl Fn(&mut Profile), phase: Phase, wanted: Option<bool>, expected: u32) {
        let mut profile = somebody();
        edit(&mut profile);
        assert_eq!(again(&profile, phase, wanted).plan.strength_days(), expected);
    }
    let same = |_: &mut Profile| {};
    check(same, Phase::Integrated, Some(true), 4);
    check(same, Phase::Load, Some(true), 4);
    check(same, Phase::Builders, Some(true), 3);
    check(same, Phase::Integrated, Some(false), 3);
    check(same, Phase::Integrated, None, 3);
    check(|profile| profile.age = AgeBand::From60, Phase::Load, Some(true), 4);
    check(|profile| profile.age = AgeBand::From65, Phase::Load, Some(true), 2);
    check(|profile| profile.days = [true, true, true, true, false, false, false], Phase::Load, Some(true), 4);
    check(|profile| profile.days = [true, false, true, true, false, false, false], Phase::Load, Some(true), 2);
    check(|profile| profile.minutes = SessionMinutes::Twenty, Phase::Load, Some(true), 4);
    check(|profile| profile.minutes = SessionMinutes::Ten, Phase::Load, Some(true), 4);
    let follows = |programme| move |profile: &mut Profile| profile.choices.programme = Some(programme);
    check(follows(Programme::ThreePhases), Phase::Load, Some(true), 4);
    check(follows(Programme::LongStanding), Phase::Load, Some(true), 3);
    check(follows(Programme::Quotas), Phase::Load, Some(true), 3);
    check(follows(Programme::Easier), Phase::Load, Some(true), 2);
}

/// Each half needs two exercises; without them, and from 65 on, the plan is as if nobody had asked.
#[test]
fn each_half_has_something_to_do() {
    use Family::{Bridge, Hinge, Jump, Lunge, Squat};
    #[track_caller]
    fn check(profile: &Profile, expected: u32) {
        let plan = again(profile, Phase::Integrated, Some(true)).plan;
        assert_eq!(plan.strength_days(), expected);
        assert_eq!(plan == again(profile, Phase::Integrated, None).plan, expected < 4);
    }
    let without = |never: &dyn Fn(Family) -> bool| {
        let mut profile = somebody();
        let ruled_out = library::all().filter(|it| it.parts.has(Part::Main) && never(it.family));
        profile.choices.without = ruled_out.fold(profile.choices.without, |all, it| all.with(it, true));
        profile
    };
    let legs = |families: &'static [Family]| {
        without(&|family| Split::of(family) == Split::Legs && !families.contains(&family))
    };
    let trunk = |families: &'static [Family]| {
        without(&|family| Split::of(family) == Split::Trunk && !families.contains(&family))
    };
    check(&legs(&[Hinge, Squat]), 4);
    check(&legs(&[Bridge, Hinge, Jump, Lunge, Squat]), 4);
    check(&legs(&[Squat]), 3);
    check(&legs(&[]), 3);
    check(&trunk(&[Family::Row, Family::SidePlank]), 4);
    check(&trunk(&[Family::Row]), 3);
    check(&Profile { age: AgeBand::From65, minutes: SessionMinutes::Ten, ..somebody() }, 2);
}

/// What was chosen holds through plans made again, until it cannot be had.
#[test]
fn it_stays_as_it_is() {
    let old = four();
    let made = |profile: &Profile, four_days| {
        plan_knowing(profile, false, day(80), &Known { plan: Some(&old), four_days, ..Known::default() }).plan
    };
    assert_eq!(made(&somebody(), None).strength_days(), 4);
    assert_eq!(made(&somebody(), Some(false)).strength_days(), 3);
    assert_eq!(made(&profile(), None).strength_days(), 4);
    let mut phases = somebody();
    phases.choices.programme = Some(Programme::ThreePhases);
    assert_eq!(made(&phases, None).strength_days(), 4, "the phase goes on");
    let gentle = plan_knowing(&somebody(), true, day(80), &Known { plan: Some(&old), ..Known::default() }).plan;
    assert_eq!(gentle.strength_days(), 0);
    // The cycle begins before the phase that has it.
    let mut cycle = somebody();
    cycle.choices.programme = Some(Programme::Cycle);
    let later = Known { plan: Some(&old), ..Known::default() };
    let plan = plan_knowing(&cycle, false, day(17 * 7), &later).plan;
    assert_eq!((plan.programme, plan.phase, plan.strength_days()), (Programme::Cycle, Phase::Builders, 3));
    let under_way = Plan { phase: Phase::Integrated, ..plan };
    let known = Known { plan: Some(&under_way), four_days: Some(true), ..Known::default() };
    let plan = plan_knowing(&cycle, false, day(26 * 7), &known).plan;
    assert_eq!((plan.programme, plan.phase, plan.strength_days()), (Programme::Cycle, Phase::Integrated, 4));
}

/// Legs first, in turn from Monday on; every day holds its own half and nothing of the other, and something to warm up.
#[test]
fn halves_take_turns() {
    let plan = four();
    let splits: Vec<_> = plan.weekdays().filter_map(|(day, _)| plan.split(day)).collect();
    assert_eq!(splits, [Split::Legs, Split::Trunk, Split::Legs, Split::Trunk]);
    let mut last: Vec<(Family, NaiveDate)> = Vec::new();
    for date in day(70).iter_days().take(21) {
        let progress = on(&plan, date);
        let (asked, split) = (today(&progress), plan.split(date.weekday()));
        assert_eq!((asked.kind == Kind::Strength, asked.split), (split.is_some(), split), "{date}");
        let Some(split) = split else { continue };
        let blocks = compose(&progress, Form::Full).blocks;
        let main: Vec<_> = blocks.iter().filter(|it| it.part == Part::Main).map(|it| it.exercise).collect();
        assert!(main.len() >= 2 && main.iter().all(|it| Split::of(it.family) == split), "{main:?}");
        assert!(blocks.iter().any(|it| it.part == Part::WarmUp));
        for exercise in main.iter().filter(|it| it.loaded) {
            let before = last.iter().find(|(family, _)| *family == exercise.family).map(|(_, before)| *before);
            assert!(before.is_none_or(|before| (date - before).num_days() >= 2), "{exercise:?} {before:?} {date}");
            last.retain(|(family, _)| *family != exercise.family);
            last.push((exercise.family, date));
        }
    }
    let (legs, trunk) =
        last.iter().map(|(family, _)| Split::of(*family)).fold((0, 0), |(legs, trunk), split| match split {
            Split::Legs => (legs + 1, trunk),
            Split::Trunk => (legs, trunk + 1),
        });
    assert!(legs >= 2 && trunk >= 2, "{legs} {trunk}");
    // With fewer days every family has its turn on each.
    let three = again(&somebody(), Phase::Integrated, None).plan;
    assert!(three.weekdays().all(|(day, _)| three.split(day).is_none()) && !three.is_split());
}

/// The other half yesterday is no reason to wait; the same half, or both, is.
#[test]
fn each_half_has_its_48_hours() {
    #[track_caller]
    fn check(legs: Option<i64>, trunk: Option<i64>, expected: Kind) {
        let plan = four();
        let tuesday = day(71);
        assert_eq!(plan.split(tuesday.weekday()), Some(Split::Trunk));
        let mut progress = on(&plan, tuesday);
        let ago = |days: i64| tuesday - chrono::TimeDelta::days(days);
        progress.last_splits = [legs.map(ago), trunk.map(ago)];
        progress.last_loaded = legs.into_iter().chain(trunk).min().map(ago);
        assert_eq!(today(&progress).kind, expected, "{legs:?} {trunk:?}");
    }
    check(None, None, Kind::Strength);
    check(Some(1), None, Kind::Strength);
    check(Some(1), Some(2), Kind::Strength);
    check(Some(1), Some(1), Kind::Mobility);
    check(None, Some(1), Kind::Mobility);
    check(None, Some(0), Kind::Strength);
}

/// What was done is kept by half, also across a clock that is put right.
#[test]
fn the_last_day_of_each_half() {
    let mut diary = Diary::with(four(), somebody().limits(false));
    let was = |diary: &Diary| diary.progress.last_splits;
    assert_eq!(was(&diary), [None, None]);
    diary.green(day(70));
    assert_eq!(was(&diary), [Some(day(70)), None]);
    diary.green(day(71));
    assert_eq!(was(&diary), [Some(day(70)), Some(day(71))]);
    diary.write(day(82), Fact::ClockCorrected);
    assert_eq!(was(&diary), [Some(day(80)), Some(day(81))]);
}

/// More days begin with less each: the week holds no more than before. Fewer days change no dose.
#[test]
fn more_days_begin_with_less() {
    #[track_caller]
    fn check(before: u32, now: Option<bool>, days: [bool; 7], expected: (u32, u16, bool)) {
        let mut old = if before == 4 { four() } else { again(&somebody(), Phase::Integrated, None).plan };
        let weekly = [true, before > 1, before > 2, false, false, false, false];
        if before < 4 {
            old = plan_knowing(
                &Profile { days: [weekly[0], false, weekly[1], false, weekly[2], false, false], ..somebody() },
                false,
                day(70),
                &Known { plan: Some(&old), ..Known::default() },
            )
            .plan;
        }
        let at = old.items.iter().position(|item| item.exercise.id == "glute-bridge").expect("a bridge");
        old.items[at].dose = dose(3, 30, Reps);
        let profile = Profile { days, ..somebody() };
        let new =
            plan_knowing(&profile, false, day(71), &Known { plan: Some(&old), four_days: now, ..Known::default() });
        let item = new.plan.items.iter().find(|item| item.exercise.id == "glute-bridge").expect("a bridge");
        let got = (new.plan.strength_days(), item.dose.total(), new.notes.contains(&Note::LessEach));
        assert_eq!(got, expected, "{before} {now:?}");
    }
    let monday_and_thursday = [true, false, false, true, false, false, false];
    check(4, Some(false), [true; 7], (3, 19, true));
    check(4, None, [true; 7], (4, 30, false));
    check(3, Some(true), [true; 7], (4, 30, false));
    check(3, None, [true; 7], (3, 30, false));
    check(2, None, [true; 7], (3, 19, true));
    check(2, Some(true), [true; 7], (4, 30, false));
    check(1, None, [true; 7], (3, 9, true));
    check(1, None, monday_and_thursday, (2, 15, true));
    check(3, None, monday_and_thursday, (2, 30, false));
    // Where there was no strength day nothing is taken from what was done before.
    let mut old = again(&somebody(), Phase::Integrated, None).plan;
    old.week = [DayKind::Mobility; 7];
    old.items.iter_mut().find(|item| item.exercise.id == "glute-bridge").expect("a bridge").dose = dose(3, 30, Reps);
    let new = plan_knowing(&somebody(), false, day(71), &Known { plan: Some(&old), ..Known::default() });
    let item = new.plan.items.iter().find(|item| item.exercise.id == "glute-bridge").expect("a bridge");
    assert_eq!((item.dose.total(), new.notes.contains(&Note::LessEach)), (30, false));
}

/// A flare asks for two weeks, a bad day after for the week in which its family waits.
#[test]
fn when_recovery_is_green() {
    #[track_caller]
    fn check(edit: impl Fn(&mut Progress), expected: bool) {
        let mut progress = on(&four(), day(100));
        edit(&mut progress);
        assert_eq!(progress.recovers_well(), expected);
    }
    check(|_| {}, true);
    check(|it| it.last_flare = Some(day(86)), true);
    check(|it| it.last_flare = Some(day(87)), false);
    check(|it| it.frozen.push((Family::Squat, day(100))), true);
    check(|it| it.frozen.push((Family::Squat, day(101))), false);
    let mut diary = Diary::with(four(), somebody().limits(false));
    diary.write(day(70), Fact::FlareBegan);
    assert!(!diary.progress.recovers_well());
}
