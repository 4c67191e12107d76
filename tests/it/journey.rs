//! The story of issue 2: from the first visit into the second month, with every turn that a plan can take on the way.

use std::fmt::Write;

use steadyback_catalogue::dose::{Dose, Work};
use steadyback_catalogue::enum_set::EnumSet;
use steadyback_catalogue::exercise::Phase;
use steadyback_rules::journal::{Ended, Entry, Fact, Form, Leg, Quality};
use steadyback_rules::plan::DayKind;
use steadyback_rules::planner;
use steadyback_rules::profile::Symptom;
use steadyback_rules::progression::{Decision, Input, Prescription, Rule, replay};
use steadyback_rules::screening::{Access, Screening, Tier, tier};
use steadyback_rules::session::compose;
use steadyback_rules::today::{Kind, today};

use DayKind::{Mobility, Rest, Strength};

use crate::rules::{Diary, day, pain, profile, start};

fn amount(dose: Dose) -> String {
    let work = match dose.work() {
        Work::Reps => String::new(),
        Work::Slow => " slow".to_owned(),
        Work::Quick => " quick".to_owned(),
        Work::Holds(seconds) => format!("x{seconds}s"),
        Work::Minutes => " min".to_owned(),
    };
    format!("{}/{}{work}", dose.total(), dose.sets())
}

fn input(input: Input) -> String {
    match input {
        Input::Usual(it) => format!("usual {}", it.score()),
        Input::Before(it) => format!("before {}", it.score()),
        Input::During(it) => format!("during {}", it.score()),
        Input::NextDay(it) => format!("next {}", it.score()),
        Input::PainUntold => "untold".to_owned(),
        Input::NoNextDay => "no answer".to_owned(),
        Input::DonePercent(it) => format!("{it}%"),
        Input::Effort(it) => format!("effort {}", it.score()),
        Input::Greens(it) => format!("{it} green"),
        Input::Reds(it) => format!("{it} red"),
        Input::Week(it) => format!("week {it}"),
        Input::GapDays(it) => format!("gap {it}"),
        Input::FlareDays(it) => format!("flare {it}"),
        Input::SessionsInPhase(it) => format!("{it} sessions"),
        Input::NotThere(it) => format!("not there yet: {}", it.id),
        Input::DaysInPhase(it) => format!("{it} days"),
        other => format!("{other:?}"),
    }
}

/// The decisions about loaded work and about the whole, a line each: day, rule, slot, before, after, inputs.
fn told(decisions: &[Decision]) -> String {
    let mut text = String::new();
    for it in decisions {
        let change = match (it.before, it.after) {
            (Prescription::Doing(exercise, _), _) if !exercise.loaded => continue,
            (Prescription::Doing(old, from), Prescription::Doing(new, to)) if old == new && from == to => {
                format!("{} {}", old.id, amount(from))
            }
            (Prescription::Doing(old, from), Prescription::Doing(new, to)) if old == new => {
                format!("{} {} > {}", old.id, amount(from), amount(to))
            }
            (Prescription::Doing(old, from), Prescription::Doing(new, to)) => {
                format!("{} {} > {} {}", old.id, amount(from), new.id, amount(to))
            }
            (before, after) if before == after => format!("{before:?}"),
            (before, after) => format!("{before:?} > {after:?}"),
        };
        // Usual pain and legs are read everywhere; only what stands out is told.
        let told = it.inputs.iter().filter(|it| !matches!(it, Input::Usual(_) | Input::Leg(Leg::Same)));
        let inputs: Vec<_> = told.copied().map(input).collect();
        let after = (it.date - start()).num_days();
        let _ = writeln!(text, "{after} {:?}: {change} ({})", it.rule, inputs.join(", "));
    }
    text
}

#[track_caller]
fn check(decisions: &[Decision], expected: &str) {
    let lines: Vec<_> = expected.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    assert_eq!(told(decisions).lines().collect::<Vec<_>>(), lines, "{}", told(decisions));
}

fn hurt(diary: &mut Diary, date: u64, id: &str) -> Vec<Decision> {
    diary.train(day(date), |log| {
        let Some(item) = log.items.iter_mut().find(|item| item.exercise.id == id) else {
            println!("no {id}");
            return;
        };
        (item.peak, item.quality, item.ended) = (Some(pain(6)), Quality::Sharp, Ended::Hurt);
        item.done = item.dose.total() / 2;
    });
    diary.answer(day(date), 2)
}

#[test]
fn from_the_first_visit_into_the_second_month() {
    // The first visit: no danger sign, so everything is open.
    let person = profile();
    assert_eq!(tier(EnumSet::EMPTY, person.background()), Tier::Clear);
    let screening = Screening { date: start(), flags: EnumSet::EMPTY, cleared: None };
    assert_eq!(screening.access(person.background()), Access::Open);

    let planned = planner::plan(&person, false, start());
    assert_eq!(planned.plan.week, [Strength, Mobility, Strength, Mobility, Strength, Rest, Rest]);
    assert_eq!(planned.plan, planner::plan(&person, false, start()).plan);
    let why = planned.plan.items.iter().zip(&planned.reasons).find(|(item, _)| item.exercise.id == "glute-bridge");
    assert_eq!(why.map(|(_, why)| *why), Some(planner::Why::Symptom(Symptom::AfterSitting)));

    let mut diary = Diary::of(&person);
    diary.write(start(), Fact::Screened(EnumSet::EMPTY));
    let monday = today(&diary.progress);
    assert_eq!((monday.kind, monday.week, monday.next_strength), (Kind::Strength, 1, Some(day(2))));
    let session = compose(&diary.progress, Form::Full);
    let ids: Vec<_> = session.blocks.iter().map(|block| block.exercise.id).collect();
    let expected = [
        "cat-cow",
        "ninety-ninety-rotations",
        "abdominal-brace",
        "glute-bridge",
        "dead-bug",
        "bird-dog",
        "mcgill-curl-up",
        "hip-flexor-stretch",
        "belly-breathing",
    ];
    assert_eq!((ids.as_slice(), session.cut), (expected.as_slice(), false));

    foundation(&mut diary);
    next_phase(&mut diary);
    reds(&mut diary);
    lighter_week(&mut diary);
    flare_and_time_away(&mut diary);

    assert_eq!(replay(&diary.entries), (Some(diary.progress.clone()), diary.decisions.clone()));
    diary.check_replay();
    check_prefixes(&diary);
}

/// Two greens, a bad next day, a missing answer.
fn foundation(diary: &mut Diary) {
    diary.train(day(0), |_| {});
    let tuesday = today(&diary.progress.on(day(1)).0);
    assert_eq!((tuesday.kind, tuesday.check_in), (Kind::Mobility, Some(start())));
    check(
        &diary.answer(day(0), 2),
        "1 Progress: glute-bridge 20/2 > 22/2 (before 2, next 2, during 2, 100%, effort 5, 1 green)
         1 FullMinutes: dead-bug 20/2 (before 2, next 2, during 2, 100%, effort 5, 1 green)
         1 FullMinutes: bird-dog 12/2x3s (before 2, next 2, during 2, 100%, effort 5, 1 green)
         1 Progress: mcgill-curl-up 8/2x5s > 9/2x5s (before 2, next 2, during 2, 100%, effort 5, 1 green)",
    );
    check(
        &diary.green(day(2)),
        "3 FullMinutes: dead-bug 20/2 (before 2, next 2, during 2, 100%, effort 5, 2 green)
         3 FullMinutes: bird-dog 12/2x3s (before 2, next 2, during 2, 100%, effort 5, 2 green)
         3 Progress: sit-to-stand 16/2 > 17/2 (before 2, next 2, during 2, 100%, effort 5, 1 green)
         3 FullMinutes: side-plank-knees 6/2x5s (before 2, next 2, during 2, 100%, effort 5, 1 green)",
    );
    // Two worse than before: everything loaded 20 % less, one red, on the first of those that hurt most.
    check(&diary.train(day(4), |_| {}), "");
    check(
        &diary.answer(day(4), 4),
        "5 NextDayRed: glute-bridge 22/2 > 17/2 (before 2, next 4, 1 red)
         5 NextDayRed: sit-to-stand 17/2 > 13/2 (before 2, next 4, 0 red)
         5 NextDayRed: side-plank-knees 6/2x5s > 4/2x5s (before 2, next 4, 0 red)
         5 NextDayRed: mcgill-curl-up 9/2x5s > 7/2x5s (before 2, next 4, 0 red)",
    );
    // Monday stays without an answer until the next session.
    check(&diary.train(day(7), |_| {}), "");
    check(
        &diary.train(day(9), |_| {}),
        "9 NoAnswer: glute-bridge 17/2 (before 2, no answer)
         9 NoAnswer: dead-bug 20/2 (before 2, no answer)
         9 NoAnswer: bird-dog 12/2x3s (before 2, no answer)
         9 NoAnswer: mcgill-curl-up 7/2x5s (before 2, no answer)",
    );
    // Green, but less than a week after the bad day.
    check(
        &diary.answer(day(9), 2),
        "10 FullMinutes: dead-bug 20/2 (before 2, next 2, during 2, 100%, effort 5, 3 green)
         10 FullMinutes: bird-dog 12/2x3s (before 2, next 2, during 2, 100%, effort 5, 3 green)
         10 NextDayRed: sit-to-stand 13/2 (before 2, next 2, during 2, 100%, effort 5, 1 green, FrozenDays(2))
         10 NextDayRed: side-plank-knees 4/2x5s (before 2, next 2, during 2, 100%, effort 5, 1 green, FrozenDays(2))",
    );
}

/// The sixth session, and at the beginning of the next week the first phase is over.
fn next_phase(diary: &mut Diary) {
    check(
        &diary.green(day(11)),
        "12 Regain: glute-bridge 17/2 > 22/2 (before 2, next 2, during 2, 100%, effort 5, 1 green)
         12 Regain: sit-to-stand 13/2 > 17/2 (before 2, next 2, during 2, 100%, effort 5, 2 green)
         12 Regain: side-plank-knees 4/2x5s > 6/2x5s (before 2, next 2, during 2, 100%, effort 5, 2 green)
         12 Regain: mcgill-curl-up 7/2x5s > 9/2x5s (before 2, next 2, during 2, 100%, effort 5, 1 green)",
    );
    check(&diary.progress.on(day(14)).1, "14 PhaseUp: InPhase(Foundation) > InPhase(Builders) (14 days, 6 sessions)");
    assert_eq!((diary.progress.on(day(14)).0.phase, diary.progress.phase), (Phase::Builders, Phase::Foundation));
}

/// "This hurts" twice within 14 days, with a session in between in which the new phase brings its first rung.
fn reds(diary: &mut Diary) {
    check(&hurt(diary, 14, "knee-plank"), "15 WeeklyCap: glute-bridge 22/2 (before 2, next 2, during 2, 100%, effort 5, 1 green, WeekGrowth(29))
         15 LevelUp: bird-dog 12/2x3s > bird-dog-squares 6/2x4s (before 2, next 2, during 2, 100%, effort 5, 4 green, MasteredGreens(4), MinutesFull, SharePercent(83))
         15 Progress: band-pull-apart 20/2 > 22/2 (before 2, next 2, during 2, 100%, effort 5, 1 green)
         15 InSessionRed: knee-plank 8/2x6s (before 2, during 6, 50%, Quality(Sharp), 1 red)");
    check(&diary.green(day(16)), "17 LevelUp: glute-bridge 22/2 > banded-bridge 12/2 (before 2, next 2, during 2, 100%, effort 5, 2 green, MasteredGreens(2), SharePercent(76))
         17 LevelUp: side-plank-knees 6/2x5s > side-plank 6/2x3s (before 2, next 2, during 2, 100%, effort 5, 1 green, PhaseOpens(Builders), SharePercent(84))
         17 Progress: mcgill-curl-up 9/2x5s > 10/2x5s (before 2, next 2, during 2, 100%, effort 5, 1 green)
         17 WeeklyCap: band-pull-apart 22/2 (before 2, next 2, during 2, 100%, effort 5, 1 green, WeekGrowth(4))");
    check(&hurt(diary, 18, "knee-plank"), "19 LevelUp: dead-bug 20/2 > straight-leg-dead-bug 14/2 (before 2, next 2, during 2, 100%, effort 5, 4 green, PhaseOpens(Builders), SharePercent(75))
         19 WeeklyCap: sit-to-stand 17/2 (before 2, next 2, during 2, 100%, effort 5, 1 green, RungsUp(4))
         19 StepDown: knee-plank 8/2x6s > wall-plank 10/2x6s (before 2, during 6, 50%, Quality(Sharp), 2 red)
         19 Progress: bird-dog-squares 6/2x4s > 7/2x4s (before 2, next 2, during 2, 100%, effort 5, 1 green)");
}

/// Week 4 with less of each and no growth.
fn lighter_week(diary: &mut Diary) {
    check(&diary.train(day(21), |_| {}), "21 Deload: Training (week 4)");
    let Some(Entry { fact: Fact::Session(log), .. }) = diary.entries.last() else { panic!("a session") };
    let asked: Vec<_> = log.items.iter().filter(|it| it.exercise.loaded).map(|it| amount(it.dose)).collect();
    assert_eq!(asked, ["8/2", "4/1x4s", "11/1", "4/1x6s"]);
    check(
        &diary.answer(day(21), 2),
        "22 Deload: band-pull-apart 22/2 (before 2, next 2, during 2, 100%, effort 5, 1 green, week 4)
         22 Deload: wall-plank 10/2x6s (before 2, next 2, during 2, 100%, effort 5, 0 green, week 4)
         22 Deload: bird-dog-squares 7/2x4s (before 2, next 2, during 2, 100%, effort 5, 0 green, week 4)
         22 Deload: banded-bridge 12/2 (before 2, next 2, during 2, 100%, effort 5, 0 green, week 4)",
    );
    assert!(today(&diary.progress.on(day(25)).0).test_day);
    for date in [23, 25] {
        let got = diary.green(day(date));
        assert!(got.iter().all(|it| it.rule == Rule::Deload && !it.changes()), "{got:?}");
    }
}

/// A flare of three days and back at 80 %; then 15 days of nothing.
fn flare_and_time_away(diary: &mut Diary) {
    check(&diary.write(day(28), Fact::FlareBegan), "28 FlareBegan: Training > Comfort ()");
    assert_eq!(today(&diary.progress).kind, Kind::Comfort);
    assert!(
        !diary.progress.on(day(29)).0.flare_may_end(day(29)) && diary.progress.on(day(30)).0.flare_may_end(day(30))
    );
    check(
        &diary.write(day(31), Fact::FlareEnded),
        "31 FlareReturn: Comfort > Training (flare 3)
         31 FlareReturn: banded-bridge 12/2 > 9/2 (flare 3)
         31 FlareReturn: straight-leg-dead-bug 14/2 > 11/2 (flare 3)
         31 FlareReturn: bird-dog-squares 7/2x4s > 5/2x4s (flare 3)
         31 FlareReturn: sit-to-stand 17/2 > 13/2 (flare 3)
         31 FlareReturn: side-plank 6/2x3s > 4/2x3s (flare 3)
         31 FlareReturn: mcgill-curl-up 10/2x5s > 8/2x5s (flare 3)
         31 FlareReturn: band-pull-apart 22/2 > 17/2 (flare 3)
         31 FlareReturn: wall-plank 10/2x6s > 8/2x6s (flare 3)",
    );
    check(
        &diary.train(day(46), |_| {}),
        "38 LayOffRepeat: Training (gap 7)
         45 LayOffReduce: banded-bridge 9/2 > 7/2 (gap 14)
         45 LayOffReduce: straight-leg-dead-bug 11/2 > 8/2 (gap 14)
         45 LayOffReduce: bird-dog-squares 5/2x4s > 4/2x4s (gap 14)
         45 LayOffReduce: sit-to-stand 13/2 > 10/2 (gap 14)
         45 LayOffReduce: side-plank 4/2x3s > 3/2x3s (gap 14)
         45 LayOffReduce: mcgill-curl-up 8/2x5s > 6/2x5s (gap 14)
         45 LayOffReduce: band-pull-apart 17/2 > 13/2 (gap 14)
         45 LayOffReduce: wall-plank 8/2x6s > 6/2x6s (gap 14)",
    );
    check(
        &diary.answer(day(46), 2),
        "47 Regain: sit-to-stand 10/2 > 13/2 (before 2, next 2, during 2, 100%, effort 5, 1 green)
         47 Regain: wall-plank 6/2x6s > 8/2x6s (before 2, next 2, during 2, 100%, effort 5, 1 green)
         47 Regain: bird-dog-squares 4/2x4s > 5/2x4s (before 2, next 2, during 2, 100%, effort 5, 1 green)
         47 Regain: straight-leg-dead-bug 8/2 > 10/2 (before 2, next 2, during 2, 100%, effort 5, 1 green)",
    );
}

/// Every beginning of the journal leads to a beginning of the decisions.
fn check_prefixes(diary: &Diary) {
    for most in 1..diary.entries.len() {
        let (_, decisions) = replay(&diary.entries[..most]);
        assert!(diary.decisions.starts_with(&decisions), "{most}");
    }
}

/// The same last day with another answer is another decision.
#[test]
fn a_leg_that_gets_worse_is_red() {
    let mut diary = Diary::new();
    diary.green(day(0));
    diary.train(day(2), |_| {});
    let got = diary.write(day(3), Fact::NextDay { session: day(2), pain: pain(1), leg: Leg::FurtherDown });
    let loaded = |it: &&Decision| matches!(it.before, Prescription::Doing(exercise, _) if exercise.loaded);
    assert_eq!(got.iter().filter(loaded).count(), 4);
    for decision in got.iter().filter(loaded) {
        assert_eq!(decision.rule, Rule::NextDayRed);
        assert!(decision.inputs.contains(&Input::Leg(Leg::FurtherDown)) && decision.changes(), "{decision:?}");
    }
}
