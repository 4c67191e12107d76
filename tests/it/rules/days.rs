//! What a day asks for.

use steadyback_rules::journal::{Ended, Form};
use steadyback_rules::progression::Rule;
use steadyback_rules::session::compose;
use steadyback_rules::today::{Kind, today};

use steadyback_catalogue::dose::Work::Reps;

use super::{Diary, day, profile, start};

#[test]
fn loaded_work_is_two_days_apart() {
    #[track_caller]
    fn check(trained: Option<u64>, date: u64, expected: Kind, because: Option<Rule>) {
        let mut diary = Diary::new();
        if let Some(last) = trained {
            diary.train(day(last), |_| {});
        }
        let day_of = today(&diary.progress.on(day(date)).0);
        assert_eq!((day_of.kind, day_of.because), (expected, because), "{trained:?} {date}");
    }
    check(None, 0, Kind::Strength, None);
    check(None, 1, Kind::Mobility, None);
    check(None, 5, Kind::Rest, None);
    check(Some(0), 2, Kind::Strength, None);
    check(Some(1), 2, Kind::Mobility, Some(Rule::Spacing));
    check(Some(1), 3, Kind::Mobility, None);
    check(Some(2), 2, Kind::Strength, None);
    check(None, 21, Kind::Strength, Some(Rule::Deload));
}

#[test]
fn check_ins_are_due_for_two_days() {
    #[track_caller]
    fn check(after: u64, due: bool) {
        let mut diary = Diary::new();
        diary.train(day(0), |_| {});
        assert_eq!(today(&diary.progress.on(day(after)).0).check_in, due.then(start), "{after}");
    }
    check(0, false);
    check(1, true);
    check(2, true);
    check(3, false);
}

/// The next strength day is never today, and may be a week ahead.
#[test]
fn the_next_strength_day() {
    #[track_caller]
    fn check(days: &str, date: u64, expected: Option<u64>) {
        let mut profile = profile();
        profile.days = std::array::from_fn(|day| days.as_bytes()[day] == b'x');
        let now = Diary::of(&profile).progress.on(day(date)).0;
        assert_eq!(today(&now).next_strength, expected.map(day), "{days} {date}");
    }
    check("x......", 0, Some(7));
    check("x......", 1, Some(7));
    check("x......", 6, Some(7));
    check("x.x.x..", 0, Some(2));
    check("x.x.x..", 4, Some(7));
    check(".......", 0, None);
}

/// Minutes are kept to the second: a bridge takes six, 45 go between sets, and 15 to get into place.
#[test]
fn a_session_fits_its_minutes_to_the_second() {
    #[track_caller]
    fn check(form: Form, sets: u8, total: u16, cut: bool) {
        let diary = Diary::doing("glute-bridge", sets, total, Reps);
        let session = compose(&diary.progress, form);
        assert_eq!(session.cut, cut, "{form:?} {sets} {total}");
        let whole = 15 + 45 * (u32::from(sets) - 1) + 6 * u32::from(total);
        assert_eq!(session.time().0 == whole, !cut, "{session:?}");
    }
    // 600 and 606 seconds; of twenty minutes 1197 and 1203.
    check(Form::Short, 2, 90, false);
    check(Form::Short, 2, 91, true);
    check(Form::Full, 5, 167, false);
    check(Form::Full, 5, 168, true);
}

/// Only loaded work that was done asks for rest, whatever else a session held.
#[test]
fn what_was_left_out_asks_for_no_rest() {
    #[track_caller]
    fn check(loaded: bool, others: bool, trained: bool) {
        let mut diary = Diary::new();
        diary.train(day(0), |log| {
            for item in &mut log.items {
                if !(if item.exercise.loaded { loaded } else { others }) {
                    (item.ended, item.peak, item.done) = (Ended::Skipped, None, 0);
                }
            }
        });
        let expected = (trained.then_some(day(0)), usize::from(trained));
        assert_eq!((diary.progress.last_loaded, diary.progress.phase_sessions.len()), expected, "{loaded} {others}");
    }
    check(true, true, true);
    check(true, false, true);
    check(false, true, false);
    check(false, false, false);
}
