//! After the sixteen weeks: endurance, strength and speed, four weeks each.

use chrono::Days;
use steadyback_catalogue::dose::Dose;
use steadyback_catalogue::dose::Work::{Holds, Quick, Reps, Slow};
use steadyback_catalogue::enum_set::{EnumSet, Member};
use steadyback_catalogue::exercise::{Condition, Family, Part, Phase};
use steadyback_catalogue::exercise_set::ExerciseSet;
use steadyback_catalogue::library;
use steadyback_rules::journal::Form;
use steadyback_rules::plan::Plan;
use steadyback_rules::profile::{AgeBand, Choices, Profile};
use steadyback_rules::programme::Programme;
use steadyback_rules::progression::growth::SAME_WORK;
use steadyback_rules::progression::{Block, Input, Rule, in_block};
use steadyback_rules::session::compose;

use super::{Diary, day, dose, exercise, pain, profile};

/// The block of each week, for who is in the last phase.
#[test]
fn which_block_when() {
    #[track_caller]
    fn check(who: impl Fn(&mut Profile), phase: Phase, blocks: &[(u64, Option<Block>)]) {
        let mut person = profile();
        who(&mut person);
        let mut diary = Diary::of(&person);
        diary.progress.phase = phase;
        for (week, block) in blocks {
            for date in [day((week - 1) * 7), day(week * 7 - 1)] {
                assert_eq!(diary.progress.block(date), *block, "week {week}");
            }
        }
    }
    let (endurance, strength, speed) = (Some(Block::Endurance), Some(Block::Strength), Some(Block::Speed));
    let usual = |_: &mut Profile| ();
    check(usual, Phase::Load, &[(1, None), (16, None), (17, endurance), (20, endurance), (21, strength), (25, speed)]);
    check(usual, Phase::Load, &[(28, speed), (29, endurance), (33, strength), (37, speed), (41, endurance)]);
    // Speed waits for the last phase and for calm; strength goes on until then.
    check(usual, Phase::Integrated, &[(21, strength), (25, strength), (29, endurance)]);
    check(|it| it.usual_pain = pain(4), Phase::Load, &[(21, strength), (25, strength), (29, endurance)]);
    check(|it| it.usual_pain = pain(3), Phase::Load, &[(25, speed)]);
    // Two that take turns, for whom care is asked for.
    let careful = [(17, endurance), (21, strength), (25, endurance), (29, strength)];
    check(|it| it.age = AgeBand::From65, Phase::Load, &careful);
    check(|it| it.choices.slowly = true, Phase::Load, &careful);
    check(|it| it.conditions = EnumSet::EMPTY.with(Condition::Osteoporosis, true), Phase::Load, &careful);
    // The cycle is made of them; fixed amounts and a fresh episode have none.
    let follows = |programme| move |it: &mut Profile| it.choices = Choices { programme: Some(programme), ..it.choices };
    check(follows(Programme::Quotas), Phase::Load, &[(17, None), (30, None)]);
    check(follows(Programme::Acute), Phase::Load, &[(17, None), (30, None)]);
    check(follows(Programme::Maintenance), Phase::Load, &[(16, None), (17, endurance)]);
    let cycle = |diary: Diary| diary.but(|plan, _| (plan.programme, plan.phase) = (Programme::Cycle, Phase::Load));
    let diary = cycle(Diary::new());
    for (week, block) in [(1, endurance), (4, endurance), (5, strength), (9, speed), (13, endurance)] {
        assert_eq!(diary.progress.block(day((week - 1) * 7)), block, "week {week} of the cycle");
    }
}

/// What each block makes of a dose.
#[test]
fn what_a_block_asks() {
    #[track_caller]
    fn check(id: &str, of: Dose, expected: [Dose; 3]) {
        for (block, expected) in Block::ALL.iter().zip(expected) {
            assert_eq!(in_block(exercise(id), of, *block), expected, "{id} {block:?}");
        }
    }
    // 6 s a rep, 8 s slowly: 36 × 6 = 27 × 8. Two thirds of 36 are 24.
    check("glute-bridge", dose(3, 36, Reps), [dose(2, 36, Reps), dose(3, 27, Slow), dose(3, 24, Quick)]);
    // Half as much again in a row at the most, and 20. 22 slow ones would be 97.8 % of 30, 13 fast ones 97.5 % of 20: not the same work.
    check("glute-bridge", dose(3, 30, Reps), [dose(2, 30, Reps), dose(3, 30, Reps), dose(3, 20, Quick)]);
    check("glute-bridge", dose(2, 20, Reps), [dose(2, 20, Reps), dose(2, 15, Slow), dose(2, 20, Reps)]);
    // Fewer than four in a set would be no set.
    check("glute-bridge", dose(2, 10, Reps), [dose(2, 10, Reps), dose(2, 10, Reps), dose(2, 10, Reps)]);
    // What steadies the trunk is never fast; what is held stays as it is.
    check(
        "dead-bug",
        dose(2, 20, Reps),
        [dose(2, 20, Reps), in_block(exercise("dead-bug"), dose(2, 20, Reps), Block::Strength), dose(2, 20, Reps)],
    );
    check("knee-plank", dose(2, 4, Holds(20)), [dose(2, 4, Holds(20)); 3]);
    // What loads nothing stays as it is.
    check("cat-cow", dose(1, 8, Reps), [dose(1, 8, Reps); 3]);
}

/// Nobody is asked for more work or time than their dose has, nor for much less work, whatever exercise and dose it is.
#[test]
fn a_block_is_the_same_work_in_no_more_time() {
    let mut changed = 0;
    for exercise in library::all() {
        let range = exercise.dose;
        for total in range.floor().total()..=range.top.total() {
            for sets in 1..=range.top.sets() {
                let Ok(of) = Dose::new(sets, total, range.start.work()) else { continue };
                for block in Block::ALL {
                    let asked = in_block(exercise, of, *block);
                    let (was, is) = (exercise.volume(of).0, exercise.volume(asked).0);
                    let share = u64::from(is) * 100 / u64::from(was.max(1));
                    assert!(share >= u64::from(SAME_WORK) && is <= was + was / 200, "{exercise:?} {of:?} {asked:?}");
                    assert!(exercise.time(asked) <= exercise.time(of), "{exercise:?} {of:?} {asked:?}");
                    changed += usize::from(asked != of);
                }
            }
        }
    }
    assert!(changed > 500, "{changed}");
}

/// A block is told once, its dose is what the session asks for, and whole is whole: it counts as green and grows.
#[test]
fn growth_goes_on_in_a_block() {
    let others = library::ladder(Family::Bridge).iter().filter(|it| it.id != "glute-bridge");
    let without = others.fold(ExerciseSet::EMPTY, |all, it| all.with(it, true));
    let mut diary = Diary::doing("glute-bridge", 2, 20, Reps).but(|_, limits| limits.without = without);
    let train = |diary: &mut Diary, weeks: std::ops::Range<u64>, effort| {
        for date in weeks.flat_map(|week| [0, 2, 4].map(|date| week * 7 + date)) {
            let now = diary.progress.on(day(date)).0;
            let asked = compose(&now, Form::Full).blocks[0].dose;
            let state = &now.items[0];
            let block = now.block(day(date)).filter(|_| !now.is_deload(day(date)));
            if let Some(block) = block {
                assert_eq!(asked, in_block(state.exercise, state.dose, block), "day {date}");
            }
            diary.rated(day(date), effort);
        }
    };
    // Too hard to grow before.
    train(&mut diary, 0..16, 8);
    let began = |diary: &Diary| {
        let told = diary.decisions.iter().filter(|it| it.rule == Rule::Block);
        told.map(|it| (it.date, it.inputs.clone())).collect::<Vec<_>>()
    };
    assert_eq!(began(&diary), []);
    train(&mut diary, 16..28, 5);
    let told = [(16, Block::Endurance), (20, Block::Strength), (24, Block::Speed)];
    let told: Vec<_> = told.iter().map(|(week, block)| (day(week * 7), vec![Input::Block(*block)])).collect();
    assert_eq!(began(&diary), told);
    for (from, to) in [(16, 20), (20, 24), (24, 28)] {
        let within = diary.decisions.iter().filter(|it| (day(from * 7)..day(to * 7)).contains(&it.date));
        assert!(within.filter(|it| it.rule == Rule::Progress && it.changes()).count() > 0, "weeks {from} to {to}");
    }
    diary.check_replay();
}

/// No dose stands still in a block because the block has a little less of it: what goes well twice grows, or moves on, also for who is
/// to be careful.
#[test]
fn no_block_holds_a_dose_for_good() {
    let twenty_weeks = |plan: &mut Plan| plan.start = plan.start - Days::new(20 * 7);
    let mut stood = Vec::new();
    for it in library::all().filter(|it| it.loaded && it.parts.has(Part::Main) && it.dose.start.work() == Reps) {
        let others = library::ladder(it.family).iter().filter(|other| *other != it);
        let without = others.fold(ExerciseSet::EMPTY, |all, it| all.with(it, true));
        for total in (it.dose.start.total()..it.dose.top.total()).step_by(2) {
            let mut diary = Diary::doing(it.id, it.dose.start.sets(), total, Reps).but(|plan, limits| {
                twenty_weeks(plan);
                (limits.without, limits.slowly) = (without, true);
            });
            for date in [0, 2, 4, 7, 9, 11] {
                diary.rated(day(date), 5);
            }
            assert_eq!(diary.progress.block(day(11)), Some(Block::Strength));
            let done = diary.progress.active().count() > 0;
            if done && diary.progress.items[0].dose.total() <= total {
                stood.push((it.id, total));
            }
        }
    }
    assert_eq!(stood, []);
}
