//! Going up: greens, the weekly limit, the next rung.

use steadyback::domain::dose::Work;
use steadyback::domain::exercise::{Condition, Equipment, Phase};
use steadyback::domain::journal::{Ended, Fact, Form, Leg, Quality, SessionLog};
use steadyback::domain::measure::Effort;
use steadyback::domain::progression::{Input, Rule};
use steadyback::domain::set::Set;

use steadyback::domain::dose::Work::{Holds, Reps};

use super::{Diary, day, dose, exercise, pain, rules};

/// Two greens this many days apart, from the first Wednesday on.
#[test]
fn two_greens_grow_one_step() {
    #[track_caller]
    fn check(apart: u64, expected: &[Rule], after: u16) {
        let mut diary = Diary::doing("glute-bridge", 2, 20, Reps);
        let mut got = diary.green(day(0));
        if apart == 1 {
            // The answer about the first day comes before the second session.
            diary.train(day(1), |_| {});
            got.extend(diary.answer(day(1), 2));
        } else {
            got.extend(diary.green(day(apart)));
        }
        assert_eq!((rules(&got), diary.first().2), (expected.to_vec(), after));
        diary.check_replay();
    }
    check(1, &[Rule::FirstGreen, Rule::FirstGreen], 20);
    check(2, &[Rule::FirstGreen, Rule::Progress], 21);
    check(4, &[Rule::FirstGreen, Rule::Progress], 21);
}

/// What the second of two sessions comes to; the first was green.
#[test]
fn only_green_and_answered_sessions_grow() {
    #[track_caller]
    fn check(expected: Rule, after: u16, next_day: u8, with: impl FnOnce(&mut SessionLog)) {
        let mut diary = Diary::doing("glute-bridge", 2, 20, Reps);
        diary.green(day(0));
        diary.train(day(2), with);
        let got = diary.answer(day(2), next_day);
        assert_eq!((rules(&got), diary.first().2), (vec![expected], after));
    }
    check(Rule::Progress, 21, 2, |_| {});
    check(Rule::Progress, 21, 0, |_| {});
    check(Rule::Progress, 21, 2, |log| log.items[0].peak = Some(pain(3)));
    check(Rule::Hold, 20, 2, |log| log.items[0].peak = Some(pain(4)));
    check(Rule::Hold, 20, 2, |log| log.items[0].peak = Some(pain(5)));
    check(Rule::InSessionRed, 20, 2, |log| log.items[0].peak = Some(pain(6)));
    check(Rule::Progress, 21, 2, |log| log.items[0].done = 18);
    check(Rule::Hold, 20, 2, |log| log.items[0].done = 17);
    check(Rule::Hold, 20, 2, |log| log.items[0].done = 12);
    check(Rule::InSessionRed, 20, 2, |log| log.items[0].done = 11);
    check(Rule::Progress, 21, 2, |log| log.items[0].effort = Effort::new(7));
    check(Rule::Hold, 20, 2, |log| log.items[0].effort = Effort::new(8));
    check(Rule::Hold, 20, 2, |log| log.items[0].quality = Quality::FormSlipped);
    check(Rule::InSessionRed, 20, 2, |log| log.items[0].quality = Quality::Sharp);
    check(Rule::Hold, 20, 2, |log| log.items[0].ended = Ended::Hurt);
    check(Rule::Hold, 20, 3, |_| {});
    check(Rule::NextDayRed, 16, 4, |_| {});
    check(Rule::NextDayRed, 16, 4, |log| log.items[0].peak = Some(pain(6)));
    // 89 and 59 % of what was asked for.
    check(Rule::FitMinutes, 20, 2, |log| (log.items[0].dose, log.items[0].done) = (dose(2, 19, Reps), 18));
    check(Rule::Hold, 20, 2, |log| (log.items[0].dose, log.items[0].done) = (dose(3, 28, Reps), 25));
    check(Rule::Progress, 21, 2, |log| (log.items[0].dose, log.items[0].done) = (dose(3, 30, Reps), 27));
    check(Rule::InSessionRed, 20, 2, |log| (log.items[0].dose, log.items[0].done) = (dose(2, 22, Reps), 13));
    check(Rule::Hold, 20, 2, |log| (log.items[0].dose, log.items[0].done) = (dose(2, 20, Reps), 12));
    check(Rule::FitMinutes, 20, 2, |log| (log.items[0].dose, log.items[0].done) = (dose(1, 10, Reps), 10));
}

/// What was cut is told as a share of what is prescribed.
#[test]
fn a_cut_dose_says_how_much_it_was() {
    #[track_caller]
    fn check(asked: u16, percent: u16) {
        let mut diary = Diary::doing("glute-bridge", 2, 20, Reps);
        diary.train(day(0), |log| (log.items[0].dose, log.items[0].done) = (dose(1, asked, Reps), asked));
        let got = diary.answer(day(0), 2);
        assert_eq!((got[0].rule, got[0].inputs.last()), (Rule::FitMinutes, Some(&Input::AskedPercent(percent))));
    }
    check(10, 50);
    check(13, 65);
    check(19, 95);
}

#[test]
fn an_amber_or_red_starts_the_count_again() {
    #[track_caller]
    fn check(spoil: impl FnOnce(&mut SessionLog)) {
        let mut diary = Diary::doing("glute-bridge", 2, 20, Reps);
        diary.green(day(0));
        diary.train(day(2), spoil);
        diary.answer(day(2), 2);
        assert_eq!(rules(&diary.green(day(4))), [Rule::FirstGreen]);
        assert_eq!(rules(&diary.green(day(7))), [Rule::Progress]);
    }
    check(|log| log.items[0].peak = Some(pain(4)));
    check(|log| log.items[0].peak = Some(pain(7)));
    check(|log| log.items[0].done = 15);
}

#[test]
fn no_answer_counts_as_amber_after_two_days() {
    #[track_caller]
    fn check(after: u64, expected: &[Rule]) {
        let mut diary = Diary::doing("glute-bridge", 2, 20, Reps);
        diary.green(day(0));
        diary.train(day(2), |_| {});
        let fact = Fact::NextDay { session: day(2), pain: pain(2), leg: Leg::Same };
        assert_eq!(rules(&diary.write(day(2 + after), fact)), expected, "{after}");
        diary.check_replay();
    }
    check(0, &[]);
    check(1, &[Rule::Progress]);
    check(2, &[Rule::Progress]);
    check(3, &[Rule::NoAnswer]);
    check(9, &[Rule::NoAnswer, Rule::LayOffRepeat]);
}

/// Another session before the answer: loaded work takes its place, comfort work lets it wait.
#[test]
fn a_session_before_the_answer() {
    #[track_caller]
    fn check(form: Form, second: u64, at_once: &[Rule], answered: &[Rule]) {
        let mut diary = Diary::doing("glute-bridge", 2, 20, Reps);
        diary.train(day(0), |_| {});
        let got = diary.train(day(second), |log| {
            log.form = form;
            if form == Form::Comfort {
                log.items.clear();
            }
        });
        assert_eq!(rules(&got), at_once);
        assert_eq!(rules(&diary.answer(day(0), 2)), answered);
        diary.check_replay();
    }
    check(Form::Comfort, 0, &[], &[Rule::FirstGreen]);
    check(Form::Comfort, 1, &[], &[Rule::FirstGreen]);
    check(Form::Full, 0, &[Rule::NoAnswer], &[Rule::FirstGreen]);
    check(Form::Full, 1, &[Rule::NoAnswer], &[]);
}

/// Volume of a dose grows by 5 % a week at the most, or by one smallest step.
#[test]
fn growth_in_a_week_is_capped() {
    // A green on Friday, and three in the week after: the first of these grows, the third is the next that could.
    #[track_caller]
    fn check(id: &str, from: (u8, u16, Work), expected: &[u16], last: Rule) {
        let mut diary = Diary::doing(id, from.0, from.1, from.2);
        let totals: Vec<_> = [4, 7, 9, 11]
            .into_iter()
            .map(|date| {
                diary.green(day(date));
                diary.first().2
            })
            .collect();
        assert_eq!((totals.as_slice(), diary.decisions.last().map(|it| it.rule)), (expected, Some(last)), "{id}");
    }
    // 1 of 20 is 5 %: the second step of the week would be 10 %.
    check("glute-bridge", (2, 20, Reps), &[20, 21, 21, 21], Rule::WeeklyCap);
    // 1 of 19 is more than 5 %, and allowed as the smallest step; no second one.
    check("glute-bridge", (2, 19, Reps), &[19, 20, 20, 20], Rule::WeeklyCap);
    // 1 of 40 is 2.5 %, and two are 5 %.
    check("band-pull-apart", (3, 40, Reps), &[40, 41, 41, 42], Rule::Progress);
    // 1 of 39 is 2.6 %, and two are over 5 %.
    check("band-pull-apart", (3, 39, Reps), &[39, 40, 40, 40], Rule::WeeklyCap);
}

/// Where every green that counts was easy, a family may grow by 10 % in a week.
#[test]
fn easy_weeks_grow_by_ten_percent() {
    #[track_caller]
    fn check(from: u16, efforts: [u8; 4], expected: [u16; 4]) {
        let mut diary = Diary::doing("band-pull-apart", 3, from, Reps);
        let mut totals = [0; 4];
        for ((date, effort), total) in [4, 7, 9, 11].into_iter().zip(efforts).zip(&mut totals) {
            diary.train(day(date), |log| log.items[0].effort = Effort::new(effort));
            diary.answer(day(date), 2);
            *total = diary.first().2;
        }
        assert_eq!(totals, expected, "{from} {efforts:?}");
    }
    // 2 of 20 are 10 %, 2 of 19 are more.
    check(20, [4, 4, 4, 4], [20, 21, 21, 22]);
    check(19, [4, 4, 4, 4], [19, 20, 20, 20]);
    check(20, [4, 4, 5, 4], [20, 21, 21, 21]);
    check(20, [4, 4, 4, 5], [20, 21, 21, 21]);
    check(20, [5, 5, 4, 4], [20, 21, 21, 22]);
}

/// Two exercises of one family share its limit.
#[test]
fn a_family_grows_together() {
    #[track_caller]
    fn check(other: u16, expected: &[Rule]) {
        let mut diary = Diary::doing("glute-bridge", 2, 20, Reps);
        let mut second = diary.progress.items[0].clone();
        (second.exercise, second.dose) = (exercise("bridge-hold"), dose(2, other, Holds(10)));
        (second.item.exercise, second.item.dose) = (second.exercise, second.dose);
        second.week_base = second.volume();
        diary.progress.items.push(second);
        diary.green(day(0));
        assert_eq!(rules(&diary.green(day(2))), expected, "{other}");
    }
    // 20 bridges of 6 s and 4 holds of 10 s at 120 %: one more bridge is 3.6 % of both, one more second on top is 6 %.
    check(4, &[Rule::Progress, Rule::WeeklyCap]);
    // With 10 holds a bridge is 2.5 %, and one more hold 5 % on top.
    check(10, &[Rule::Progress, Rule::WeeklyCap]);
}

/// A plateau: amber for four weeks without a change.
#[test]
fn four_weeks_without_a_change_are_a_plateau() {
    #[track_caller]
    fn check(last: u64, expected: Rule) {
        let mut diary = Diary::doing("glute-bridge", 2, 20, Reps);
        for date in [0, 6, 12, 18, 22].into_iter().chain([last]) {
            diary.train(day(date), |log| log.items[0].effort = Effort::new(8));
            diary.answer(day(date), 2);
        }
        assert_eq!(diary.decisions.last().map(|it| (it.rule, it.changes())), Some((expected, false)), "{last}");
    }
    check(26, Rule::Hold);
    check(27, Rule::Plateau);
}

#[test]
fn the_cap_is_new_every_week() {
    let mut diary = Diary::doing("glute-bridge", 2, 20, Reps);
    let totals: Vec<_> = [0, 2, 4, 7, 9, 11, 14]
        .into_iter()
        .map(|date| {
            diary.green(day(date));
            diary.first().2
        })
        .collect();
    // Friday's green was the first of a new pair, so the new week begins with a step.
    assert_eq!(totals, [20, 21, 21, 22, 22, 22, 23]);
    diary.check_replay();
}

/// Two greens at the top: the next rung that fits, at 80 % of the volume.
#[test]
fn the_top_of_a_range_leads_to_the_next_rung() {
    #[track_caller]
    fn check(from: (&str, u8, u16, Work), bar: Option<Condition>, expected: (Rule, &str, u8, u16, Work)) {
        let mut diary = Diary::doing(from.0, from.1, from.2, from.3);
        if let Some(condition) = bar {
            diary.progress.limits.conditions = Set::EMPTY.with(condition, true);
        }
        let was = diary.progress.items[0].volume();
        assert_eq!(rules(&diary.green(day(0))), [Rule::FirstGreen]);
        let got = rules(&diary.green(day(2)));
        let (id, sets, total, work) = diary.first();
        assert_eq!((got[0], id, sets, total, work), expected, "{from:?}");
        assert!(got[0] != Rule::LevelUp || diary.progress.items[0].volume() <= was.percent(80));
    }
    check(("glute-bridge", 3, 36, Reps), None, (Rule::LevelUp, "bridge-hold", 2, 4, Holds(10)));
    // 80 % of 3 x 12 bridges would be 2 x 12 with a band, and nothing starts above its start.
    check(("glute-bridge", 3, 36, Reps), Some(Condition::BloodPressure), (Rule::LevelUp, "banded-bridge", 2, 20, Reps));
    check(("knee-plank", 3, 18, Holds(10)), None, (Rule::LevelUp, "front-plank", 2, 8, Holds(6)));
    check(("knee-plank", 3, 18, Holds(9)), None, (Rule::Progress, "knee-plank", 3, 18, Holds(10)));
    check(("band-pull-apart", 3, 45, Reps), None, (Rule::LevelUp, "standing-row", 2, 20, Reps));
    // The split stance is left out, and one hand leans on a chair.
    check(("standing-row", 3, 36, Reps), Some(Condition::Unsteady), (Rule::LevelUp, "single-arm-row", 2, 10, Reps));
    let top = (Rule::TopOfLadder, "single-arm-row", 3, 36, Reps);
    check(("single-arm-row", 3, 36, Reps), Some(Condition::SoreShoulders), top);
    check(("bird-dog", 3, 18, Holds(10)), None, (Rule::LevelUp, "bird-dog-squares", 2, 10, Holds(4)));
    check(("banded-bird-dog", 3, 18, Holds(10)), None, (Rule::TopOfLadder, "banded-bird-dog", 3, 18, Holds(10)));
}

/// A rung of a later phase waits for it, one that needs something for that; what is ruled out for good is not waited for.
#[test]
fn a_rung_of_a_later_phase_waits() {
    #[track_caller]
    fn check(from: (&str, u8, u16, Work), phase: Phase, things: &[Equipment], expected: Rule, waits: Option<Input>) {
        let mut diary = Diary::doing(from.0, from.1, from.2, from.3);
        diary.progress.phase = phase;
        diary.progress.limits.equipment = things.iter().copied().collect();
        diary.green(day(0));
        let got = diary.green(day(2));
        let input = got[0].inputs.iter().find(|it| matches!(it, Input::HarderFrom(_) | Input::HarderNeeds(_)));
        assert_eq!((got[0].rule, input.copied()), (expected, waits), "{from:?} {phase:?} {things:?}");
    }
    let (knees, hold) = (("knee-plank", 3, 18, Holds(10)), ("bridge-hold", 3, 6, Holds(30)));
    check(knees, Phase::Foundation, &[], Rule::TopOfLadder, Some(Input::HarderFrom(Phase::Builders)));
    check(knees, Phase::Builders, &[], Rule::LevelUp, None);
    check(hold, Phase::Foundation, &[], Rule::TopOfLadder, Some(Input::HarderNeeds(Equipment::Band)));
    check(hold, Phase::Foundation, &[Equipment::Band], Rule::TopOfLadder, Some(Input::HarderFrom(Phase::Builders)));
    check(hold, Phase::Builders, &[Equipment::Band], Rule::LevelUp, None);
    check(("pelvic-tilt", 2, 20, Reps), Phase::Load, &[], Rule::TopOfLadder, None);
}
