//! A little more of the same: how many greens it takes, how far a week goes, and what counts as done.

use steadyback_catalogue::dose::Work;
use steadyback_catalogue::dose::Work::{Holds, Reps};
use steadyback_catalogue::enum_set::{EnumSet, Member};
use steadyback_catalogue::exercise::{Condition, Equipment, Phase};
use steadyback_catalogue::exercise_set::ExerciseSet;
use steadyback_catalogue::library;
use steadyback_catalogue::measure::Effort;
use steadyback_rules::journal::{Ended, Fact, Form, Leg, Quality, SessionLog};
use steadyback_rules::profile::{AgeBand, Profile};
use steadyback_rules::progression::growth::{DAYS_TO_GROW, SETTLED_DAYS};
use steadyback_rules::progression::{Input, Rule};

use super::{Diary, day, dose, exercise, pain, profile, rules};

/// One exercise that has no other rung, so that all that can move is its dose.
fn alone(id: &str, sets: u8, total: u16, work: Work) -> Diary {
    let others = library::ladder(exercise(id).family).iter().filter(|it| it.id != id);
    let without = others.fold(ExerciseSet::EMPTY, |all, it| all.with(it, true));
    Diary::doing(id, sets, total, work).but(|_, limits| limits.without = without)
}

/// Efforts of sessions on Monday, Wednesday and Friday, and what the first exercise comes to after each.
#[test]
fn one_green_is_enough_where_it_was_not_hard() {
    #[track_caller]
    fn check(efforts: &[u8], expected: &[(Rule, u16)]) {
        let mut diary = alone("glute-bridge", 2, 20, Reps);
        let sessions = efforts.iter().zip([0, 2, 4]);
        let got: Vec<_> =
            sessions.map(|(effort, at)| (diary.rated(day(at), *effort)[0].rule, diary.first().2)).collect();
        assert_eq!(got, expected, "{efforts:?}");
        diary.check_replay();
    }
    use Rule::{FirstGreen, Hold, Progress};
    for light in [0, 3, 5, 6] {
        check(&[light], &[(Progress, 22)]);
    }
    // Hard twice grows by 5 %.
    check(&[7], &[(FirstGreen, 20)]);
    check(&[7, 7], &[(FirstGreen, 20), (Progress, 21)]);
    check(&[7, 6], &[(FirstGreen, 20), (Progress, 22)]);
    // Each step begins the count anew.
    check(&[6, 7], &[(Progress, 22), (FirstGreen, 22)]);
    check(&[7, 7, 7], &[(FirstGreen, 20), (Progress, 21), (FirstGreen, 21)]);
    check(&[8, 8], &[(Hold, 20), (Hold, 20)]);
}

/// Hard greens count where they are two days apart.
#[test]
fn greens_are_two_days_apart() {
    #[track_caller]
    fn check(apart: u64, expected: Rule, after: u16) {
        let mut diary = Diary::doing("glute-bridge", 2, 20, Reps);
        assert_eq!(rules(&diary.rated(day(0), 7)), [Rule::FirstGreen]);
        assert_eq!((rules(&diary.rated(day(apart), 7)), diary.first().2), (vec![expected], after), "{apart}");
        diary.check_replay();
    }
    check(1, Rule::FirstGreen, 20);
    check(2, Rule::Progress, 21);
    check(4, Rule::Progress, 21);
}

/// What the first session comes to.
#[test]
fn only_green_and_answered_sessions_grow() {
    #[track_caller]
    fn check(expected: Rule, after: u16, next_day: u8, with: impl FnOnce(&mut SessionLog)) {
        let mut diary = Diary::doing("glute-bridge", 2, 20, Reps);
        diary.train(day(0), with);
        let got = diary.answer(day(0), next_day);
        assert_eq!((rules(&got), diary.first().2), (vec![expected], after));
    }
    check(Rule::Progress, 22, 2, |_| {});
    check(Rule::Progress, 22, 0, |_| {});
    check(Rule::Progress, 22, 2, |log| log.items[0].effort = None);
    check(Rule::Progress, 22, 2, |log| log.items[0].peak = Some(pain(3)));
    check(Rule::Hold, 20, 2, |log| log.items[0].peak = Some(pain(4)));
    check(Rule::Hold, 20, 2, |log| log.items[0].peak = Some(pain(5)));
    check(Rule::InSessionRed, 20, 2, |log| log.items[0].peak = Some(pain(6)));
    // 90 % are green; but of 18 done 20 is more than 10 % more already.
    check(Rule::WeeklyCap, 20, 2, |log| log.items[0].done = 18);
    check(Rule::Hold, 20, 2, |log| log.items[0].done = 17);
    check(Rule::Hold, 20, 2, |log| log.items[0].done = 12);
    check(Rule::InSessionRed, 20, 2, |log| log.items[0].done = 11);
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
    check(Rule::Progress, 22, 2, |log| (log.items[0].dose, log.items[0].done) = (dose(3, 30, Reps), 27));
    check(Rule::InSessionRed, 20, 2, |log| (log.items[0].dose, log.items[0].done) = (dose(2, 22, Reps), 13));
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

/// Between two hard greens. The third is the first of a new week, and measured by what the one before came to.
#[test]
fn an_amber_or_red_starts_the_count_again() {
    #[track_caller]
    fn check(last: Rule, spoil: impl FnOnce(&mut SessionLog)) {
        let mut diary = Diary::doing("glute-bridge", 2, 20, Reps);
        diary.rated(day(0), 7);
        diary.train(day(2), spoil);
        diary.answer(day(2), 2);
        assert_eq!(rules(&diary.rated(day(4), 7)), [Rule::FirstGreen]);
        assert_eq!(rules(&diary.rated(day(7), 7)), [last]);
    }
    check(Rule::Progress, |log| log.items[0].peak = Some(pain(4)));
    check(Rule::Progress, |log| log.items[0].peak = Some(pain(7)));
    // 20, 15 and 20: the mean is 18.3.
    check(Rule::WeeklyCap, |log| log.items[0].done = 15);
}

/// After a red of its own it takes two greens for a while, however light.
#[test]
fn after_a_red_it_takes_two_greens() {
    #[track_caller]
    fn check(greens: &[u64], expected: Rule) {
        let mut diary = Diary::doing("glute-bridge", 2, 20, Reps);
        diary.train(day(0), |log| log.items[0].quality = Quality::Sharp);
        diary.answer(day(0), 2);
        let mut last = Vec::new();
        for date in greens {
            last = diary.green(day(*date));
        }
        assert_eq!(rules(&last), [expected], "{greens:?}");
    }
    let settled = SETTLED_DAYS.unsigned_abs();
    // The day after decides.
    check(&[settled - 2], Rule::FirstGreen);
    check(&[settled - 1], Rule::Progress);
    check(&[2], Rule::FirstGreen);
    check(&[2, 4], Rule::Progress);
}

#[test]
fn a_missing_answer_grows_nothing() {
    #[track_caller]
    fn check(after: u64, expected: &[Rule]) {
        let mut diary = Diary::doing("glute-bridge", 2, 20, Reps);
        diary.rated(day(0), 7);
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
    check(Form::Comfort, 0, &[], &[Rule::Progress]);
    check(Form::Comfort, 1, &[], &[Rule::Progress]);
    check(Form::Full, 0, &[Rule::NoAnswer], &[Rule::Progress]);
    check(Form::Full, 1, &[Rule::NoAnswer], &[]);
}

/// Greens on these days, and how much it is after each: once a week 10 % more than the mean of the last week's sessions, or of this
/// week's until there is a last one and where it has no turn left; one smallest step where that is more.
#[test]
fn growth_in_a_week_has_a_limit() {
    #[track_caller]
    fn check(id: &str, from: (u8, u16, Work), careful: bool, sessions: &[(u64, u16)]) {
        let mut diary = alone(id, from.0, from.1, from.2).but(|_, limits| limits.slowly = careful);
        for (date, total) in sessions {
            diary.green(day(*date));
            assert_eq!(diary.first().2, *total, "{id} {from:?} {date} {:?}", rules(&diary.decisions));
        }
        diary.check_replay();
    }
    let bridge = (2, 20, Reps);
    // 20, 22 and 22 are 21.3 in the mean, which may be 23.5 next week: after 22 on Monday twice 24. 22, 24 and 24 are 23.3: 24 and twice 26.
    check("glute-bridge", bridge, false, &[(0, 22), (2, 22), (4, 22), (7, 24), (9, 24), (11, 24), (14, 26)]);
    // A session that was missed gives no room to jump.
    check("glute-bridge", bridge, false, &[(0, 22), (4, 22), (7, 23)]);
    check("glute-bridge", bridge, false, &[(0, 22), (2, 22), (4, 22), (9, 24)]);
    check("glute-bridge", bridge, false, &[(0, 22), (2, 22), (4, 22), (10, 24)]);
    // 5 % for who has to be careful.
    check("glute-bridge", bridge, true, &[(0, 21), (2, 21), (4, 21), (7, 22)]);
    // The same in every set before as much as there could be; 45 is the top.
    check("band-pull-apart", (3, 40, Reps), false, &[(0, 42), (2, 42), (4, 42), (7, 45)]);
    check("band-pull-apart", (3, 40, Reps), true, &[(0, 42), (2, 42), (4, 42), (7, 44)]);
    // One more of 8 holds is 12.5 %: the smallest step, once what was measured has caught up with it.
    check("knee-plank", (2, 8, Holds(6)), false, &[(0, 9), (2, 9), (4, 9), (7, 9), (9, 9), (11, 10)]);
}

/// Six days from one growth to the next, whatever the week says. The first is decided on on a Monday.
#[test]
fn growth_comes_once_a_week() {
    #[track_caller]
    fn check(id: &str, from: (u8, u16), after: i64, expected: Rule) {
        let mut diary = alone(id, from.0, from.1, Reps);
        assert_eq!(rules(&diary.green(day(6))), [Rule::Progress]);
        assert_eq!(rules(&diary.green(day(6 + after.unsigned_abs()))), [expected], "{id} {after}");
    }
    check("band-pull-apart", (3, 30), DAYS_TO_GROW - 1, Rule::WeeklyCap);
    check("band-pull-apart", (3, 30), DAYS_TO_GROW, Rule::Progress);
}

/// What was left undone is no room to grow, and what was skipped is no session.
#[test]
fn the_limit_is_measured_against_what_was_done() {
    #[track_caller]
    fn check(with: impl FnOnce(&mut SessionLog), mean: Option<u32>) {
        let mut diary = Diary::doing("glute-bridge", 2, 20, Reps);
        diary.train(day(0), with);
        let week = diary.progress.items[0].week;
        assert_eq!(week.mean().map(|mean| mean.0), mean.map(|reps| reps * 600));
        diary.progress = diary.progress.on(day(7)).0;
        let state = &diary.progress.items[0];
        assert_eq!((state.last, state.week.sessions, state.normal.len()), (week, 0, usize::from(mean.is_some())));
    }
    check(|_| {}, Some(20));
    check(|log| log.items[0].done = 12, Some(12));
    check(|log| (log.items[0].ended, log.items[0].done, log.items[0].peak) = (Ended::Skipped, 0, None), None);
    // No more than was asked for.
    check(|log| log.items[0].done = 25, Some(20));
}

/// Who has to be careful, whose growth is half as fast and who stays twice as long on a rung.
#[test]
fn who_has_to_be_careful() {
    #[track_caller]
    fn check(edit: impl Fn(&mut Profile), expected: bool) {
        let mut profile = profile();
        edit(&mut profile);
        assert_eq!(Diary::of(&profile).progress.careful(), expected, "{profile:?}");
    }
    check(|_| {}, false);
    check(|it| it.age = AgeBand::From65, false);
    check(|it| it.age = AgeBand::From70, true);
    check(|it| it.usual_pain = pain(3), false);
    check(|it| it.usual_pain = pain(4), true);
    check(|it| it.conditions = EnumSet::EMPTY.with(Condition::Osteoporosis, true), true);
    check(|it| it.conditions = EnumSet::EMPTY.with(Condition::Disc, true), false);
    check(|it| it.choices.slowly = true, true);
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

/// Ten minutes with the dead bug, whose 2 x 12 take 396 s of them; 60 and 6 a bridge in two sets are left.
#[test]
fn the_minutes_may_be_full() {
    #[track_caller]
    fn check(begun: (u8, u16), now: u16, expected: Rule, after: u16) {
        use steadyback_rules::minutes::SessionMinutes;
        let both = [("glute-bridge", begun.0, begun.1, Reps), ("dead-bug", 2, 24, Reps)];
        let mut diary = Diary::doing_all(&both).but(|plan, _| plan.minutes = SessionMinutes::Ten);
        diary.progress.items[0].dose = dose(2, now, Reps);
        let got = diary.green(day(0));
        assert_eq!((got[0].rule, diary.first().2), (expected, after), "{begun:?} {now}");
    }
    // Under the mastery dose they may be full to the second: 2 x 12 take 204 s of 204.
    check((2, 20), 20, Rule::Progress, 22);
    check((2, 22), 22, Rule::Progress, 24);
    // A third set would take 255.
    check((2, 24), 24, Rule::FullMinutes, 24);
    // At it, a minute stays free for the next rung: 14 bridges at the most.
    check((2, 20), 21, Rule::FullMinutes, 21);
    check((2, 12), 13, Rule::Progress, 14);
    check((2, 12), 20, Rule::FullMinutes, 20);
}

/// At the top of everything: it stays, and says what the next rung waits for; what is ruled out for good is not waited for.
#[test]
fn the_top_of_a_ladder_stays() {
    #[track_caller]
    fn check(from: (&str, u8, u16, Work), phase: Phase, things: &[Equipment], waits: Option<Input>) {
        let mut diary = Diary::doing(from.0, from.1, from.2, from.3);
        diary.progress.phase = phase;
        diary.progress.limits.equipment = things.iter().copied().collect();
        let got = diary.green(day(0));
        let input = got[0].inputs.iter().find(|it| matches!(it, Input::HarderFrom(_) | Input::HarderNeeds(_)));
        assert_eq!((got[0].rule, input.copied()), (Rule::TopOfLadder, waits), "{from:?} {phase:?} {things:?}");
        assert!(!got[0].changes());
    }
    let (knees, hold) = (("knee-plank", 3, 18, Holds(10)), ("bridge-hold", 3, 18, Holds(15)));
    let band = Equipment::Band;
    check(knees, Phase::Foundation, &[], Some(Input::HarderFrom(Phase::Builders)));
    check(hold, Phase::Foundation, &[], Some(Input::HarderNeeds(band)));
    check(hold, Phase::Foundation, &[band], Some(Input::HarderFrom(Phase::Builders)));
    check(("banded-bird-dog", 3, 24, Holds(10)), Phase::Load, Equipment::ALL, None);
}
