//! What makes an exercise ready for its next rung. Which one that is: `next_rung`.

use chrono::Days;
use steadyback_catalogue::dose::Work::{Holds, Reps};
use steadyback_catalogue::exercise::Phase;
use steadyback_rules::progression::growth::{
    CAREFUL_DAYS_ON_RUNG, DAYS_ON_RUNG, GREENS_FOR_PHASE, GREENS_FOR_RUNG, HARD_DAYS_MORE, HARD_GREENS_FOR_RUNG,
    SETTLED_DAYS,
};
use steadyback_rules::progression::{Decision, Input, ItemState, Rule};

use super::{Diary, day, dose, exercise};

/// What is known of the bridge before Monday's green, which is decided on on Tuesday.
struct Known {
    /// Whether the plan began with it.
    first: bool,
    careful: bool,
    /// Days on the rung on Tuesday.
    days: i64,
    mastered: u8,
    on_rung: u8,
    effort: u8,
    total: u16,
    phase: Phase,
}

const KNOWN: Known = Known {
    first: true,
    careful: false,
    days: DAYS_ON_RUNG[0],
    mastered: GREENS_FOR_RUNG - 1,
    on_rung: 0,
    effort: 5,
    total: 24,
    phase: Phase::Load,
};

impl Known {
    /// After Monday, with the state changed before it.
    fn then(&self, with: impl FnOnce(&mut ItemState)) -> (Decision, &'static str) {
        let mut diary = Diary::doing("glute-bridge", 2, 20, Reps);
        diary.progress.limits.slowly = self.careful;
        diary.progress.phase = self.phase;
        let state = &mut diary.progress.items[0];
        if !self.first {
            state.begun.0 = exercise("buttock-squeeze");
        }
        state.dose = dose(2, self.total, Reps);
        state.rung_since = day(1) - Days::new(self.days.unsigned_abs());
        (state.mastered, state.rung_greens) = (self.mastered, self.on_rung);
        with(state);
        (diary.rated(day(0), self.effort)[0].clone(), diary.first().0)
    }

    /// The rule and the exercise.
    fn comes_to(&self) -> (Rule, &'static str) {
        let (decision, id) = self.then(|_| {});
        (decision.rule, id)
    }
}

const NEXT: (Rule, &str) = (Rule::LevelUp, "banded-bridge");
const OF_PHASE: (Rule, &str) = (Rule::LevelUp, "banded-bridge");
const MORE: (Rule, &str) = (Rule::Progress, "glute-bridge");

/// So many days on it: on the rung that the plan began with, on a later one, and the same for who has to be careful.
#[test]
fn a_rung_takes_its_time() {
    #[track_caller]
    fn check(first: bool, careful: bool, least: i64) {
        let with = |days| Known { first, careful, days, ..KNOWN }.comes_to();
        assert_eq!((with(least - 1), with(least)), (MORE, NEXT), "{first} {careful}");
    }
    check(true, false, DAYS_ON_RUNG[0]);
    check(false, false, DAYS_ON_RUNG[1]);
    check(true, true, CAREFUL_DAYS_ON_RUNG[0]);
    check(false, true, CAREFUL_DAYS_ON_RUNG[1]);
}

/// Day by day from the first one on: two weeks after Monday is the first day that can have it.
#[test]
fn two_weeks_on_the_first_rung() {
    #[track_caller]
    fn check(last: u64, expected: (Rule, &str)) {
        let mut diary = Diary::doing("glute-bridge", 2, 20, Reps);
        for date in [0, 2, 4, 7, 9] {
            diary.green(day(date));
        }
        let got = diary.green(day(last));
        assert_eq!((got[0].rule, diary.first().0), expected, "{last}");
        if expected == NEXT {
            // Greens from Wednesday on, when it was a step above its beginning; 14 x 6 s x 1.4 of 24 x 6 s.
            let read = [Input::MasteredGreens(5), Input::SharePercent(81)];
            assert!(read.iter().all(|input| got[0].inputs.contains(input)), "{got:?}");
            assert_eq!(diary.first(), ("banded-bridge", 2, 14, Reps));
        }
        diary.check_replay();
    }
    check(12, (Rule::WeeklyCap, "glute-bridge"));
    check(13, NEXT);
}

/// The example that is told with the rules: twice a week, from 2 x 10 to the next rung.
#[test]
fn the_example_of_the_rules() {
    use Rule::{LevelUp, Progress, WeeklyCap};
    use steadyback_rules::plan::DayKind::{Rest, Strength};
    let mut diary = Diary::doing("glute-bridge", 2, 20, Reps).but(|plan, _| {
        plan.week = [Strength, Rest, Rest, Strength, Rest, Rest, Rest];
    });
    let mut told = Vec::new();
    for date in [0, 3, 7, 10, 14] {
        let rule = diary.green(day(date))[0].rule;
        let (id, sets, total, _) = diary.first();
        told.push((rule, id, sets, total));
    }
    let (bridge, up) = (|rule, total| (rule, "glute-bridge", 2, total), (LevelUp, "banded-bridge", 2, 14));
    let first = [bridge(Progress, 22), bridge(WeeklyCap, 22)];
    assert_eq!(told, [first[0], first[1], bridge(Progress, 24), bridge(WeeklyCap, 24), up]);
    diary.check_replay();
}

/// Greens of the mastery dose, more of them where it was hard.
#[test]
fn mastered_is_green_twice() {
    #[track_caller]
    fn check(before: u8, effort: u8, expected: (Rule, &str)) {
        assert_eq!(Known { mastered: before, effort, ..KNOWN }.comes_to(), expected, "{before} {effort}");
    }
    check(GREENS_FOR_RUNG - 1, 6, NEXT);
    check(GREENS_FOR_RUNG - 2, 6, MORE);
    // Where it is hard it takes more greens and more days.
    let hard = Known { effort: 7, ..KNOWN };
    let known = |mastered, more| Known { mastered, days: hard.days + more, ..hard };
    assert_eq!(known(HARD_GREENS_FOR_RUNG - 1, HARD_DAYS_MORE).comes_to(), NEXT);
    let first = (Rule::FirstGreen, "glute-bridge");
    assert_eq!(known(HARD_GREENS_FOR_RUNG - 2, HARD_DAYS_MORE).comes_to(), first);
    assert_eq!(known(HARD_GREENS_FOR_RUNG - 1, HARD_DAYS_MORE - 1).comes_to(), first);
}

/// A dose under the mastery dose counts for nothing and ends the count.
#[test]
fn what_a_rung_is_mastered_by() {
    #[track_caller]
    fn check(first: bool, begun: u16, expected: (u8, u16)) {
        let mut diary = Diary::doing("glute-bridge", begun.div_ceil(12).try_into().expect("sets"), begun, Reps);
        let state = &mut diary.progress.items[0];
        if !first {
            state.begun.0 = exercise("buttock-squeeze");
        }
        assert_eq!((state.mastery().sets(), state.mastery().total()), expected, "{first} {begun}");
        for total in [expected.1 - 1, expected.1] {
            state.dose = state.exercise.dose.with_total(total, 2, Reps);
            assert_eq!(state.at_mastery(), total == expected.1, "{first} {begun} {total}");
        }
    }
    // On the first rung one step above where it began.
    check(true, 20, (2, 21));
    check(true, 24, (3, 25));
    // Who began with less: the usual start.
    check(true, 19, (2, 20));
    check(true, 16, (2, 20));
    // At the top there is no step: then, and on every later rung, the mastery dose of the library.
    check(true, 36, (2, 24));
    check(false, 20, (2, 24));
    check(false, 36, (2, 24));
}

/// So many days without an amber or a red of its own.
#[test]
fn a_rung_waits_until_it_is_settled() {
    #[track_caller]
    fn check(ago: i64, expected: (Rule, &str)) {
        let last = day(1) - Days::new(ago.unsigned_abs());
        let (decision, id) = KNOWN.then(|state| state.last_setback = Some(last));
        assert_eq!((decision.rule, id), expected, "{ago}");
    }
    check(SETTLED_DAYS - 1, (Rule::FirstGreen, "glute-bridge"));
    check(SETTLED_DAYS, NEXT);
}

/// Efforts of Monday, Wednesday, Friday and Monday: what was easy twice in a row has its next rung at once.
#[test]
fn easy_twice_moves_on_at_once() {
    #[track_caller]
    fn check(sessions: &[(u64, u8)], expected: &[Rule]) {
        let mut diary = Diary::doing("glute-bridge", 2, 20, Reps);
        let got: Vec<_> = sessions.iter().map(|(date, effort)| diary.rated(day(*date), *effort)[0].clone()).collect();
        let told: Vec<_> = got.iter().map(|it| it.rule).collect();
        assert_eq!(told, expected, "{sessions:?}");
        let up = got.iter().find(|it| it.rule == Rule::LevelUp);
        assert!(up.is_none_or(|it| it.inputs.contains(&Input::EasyGreens(2))), "{up:?}");
        diary.check_replay();
    }
    use Rule::{FirstGreen, Hold, LevelUp, Progress, WeeklyCap};
    check(&[(0, 3), (2, 3)], &[Progress, LevelUp]);
    check(&[(0, 0), (2, 3)], &[Progress, LevelUp]);
    check(&[(0, 3), (2, 4)], &[Progress, WeeklyCap]);
    check(&[(0, 4), (2, 3)], &[Progress, WeeklyCap]);
    check(&[(0, 3), (2, 4), (4, 3), (7, 3)], &[Progress, WeeklyCap, WeeklyCap, LevelUp]);
    // Not two days apart, and not through an amber.
    check(&[(0, 3), (1, 3)], &[Progress, FirstGreen]);
    check(&[(0, 3), (2, 8), (4, 3)], &[Progress, Hold, FirstGreen]);
}

/// Neither days nor an old setback hold back what is easy.
#[test]
fn what_is_easy_needs_no_time() {
    let known = Known { days: 1, mastered: 0, effort: 3, ..KNOWN };
    let (decision, _) = known.then(|state| (state.easy, state.last_setback) = (1, Some(day(0) - Days::new(3))));
    assert_eq!(decision.rule, Rule::LevelUp);
    let (decision, _) = known.then(|state| state.easy = 0);
    assert_eq!(decision.rule, Rule::Progress);
}

/// Back to a rung that was done before a red or a flare: after two greens, to the one above and no further.
#[test]
fn back_to_a_rung_from_before() {
    #[track_caller]
    fn check(former: Option<&str>, on_rung: u8, expected: (Rule, &str)) {
        // It is a rung below the one that the plan began with, so two weeks are enough.
        let known = Known { mastered: 0, on_rung, total: 20, ..KNOWN };
        let former = former.map(|id| (exercise(id), exercise(id).dose.start));
        let (decision, id) = known.then(|state| {
            state.former = former;
            state.begun = former.unwrap_or((exercise("bridge-hold"), dose(2, 8, Holds(10))));
        });
        assert_eq!((decision.rule, id), expected, "{former:?} {on_rung}");
        assert_eq!(decision.inputs.contains(&Input::BeforeRed), decision.rule == Rule::LevelUp);
    }
    let back = (Rule::LevelUp, "bridge-hold");
    check(Some("bridge-hold"), GREENS_FOR_RUNG - 1, back);
    check(Some("bridge-hold"), GREENS_FOR_RUNG - 2, MORE);
    check(Some("single-leg-bridge"), GREENS_FOR_RUNG - 1, back);
    check(None, GREENS_FOR_RUNG - 1, MORE);
}

/// A phase brings its rungs: after so many greens on one from before, not where it was hard.
#[test]
fn a_phase_brings_its_rungs() {
    #[track_caller]
    fn check(known: &Known, expected: (Rule, &str)) {
        let (decision, id) = known.then(|_| {});
        let Known { first, careful, on_rung, effort, phase, .. } = *known;
        assert_eq!((decision.rule, id), expected, "{first} {careful} {on_rung} {effort} {phase:?}");
        let read = decision.inputs.contains(&Input::PhaseOpens(phase));
        assert_eq!(read, decision.rule == Rule::LevelUp, "{decision:?}");
    }
    let [few, many] = GREENS_FOR_PHASE;
    let known = |first, careful, on_rung| {
        let days = CAREFUL_DAYS_ON_RUNG[0];
        Known { first, careful, on_rung, days, mastered: 0, total: 20, phase: Phase::Builders, ..KNOWN }
    };
    check(&known(true, false, few - 1), OF_PHASE);
    check(&known(true, false, few - 2), MORE);
    check(&known(false, false, many - 1), OF_PHASE);
    check(&known(false, false, many - 2), MORE);
    check(&known(true, true, many - 1), OF_PHASE);
    check(&known(true, true, many - 2), MORE);
    check(&Known { effort: 7, ..known(true, false, few - 1) }, (Rule::FirstGreen, "glute-bridge"));
    // The next two of the first phase's own are no later phase's.
    check(&Known { phase: Phase::Foundation, ..known(true, false, few - 1) }, MORE);
}
