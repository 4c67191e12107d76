//! How much: ranges, shares, the smallest step.

use steadyback_catalogue::dose::{Dose, DoseError, Work};
use steadyback_catalogue::measure::Seconds;

use steadyback_catalogue::dose::Work::{Holds, Minutes, Reps};

use super::{dose, exercise};

#[test]
fn doses_have_ranges() {
    #[track_caller]
    fn check(sets: u8, total: u16, work: Work, expected: Option<DoseError>) {
        assert_eq!(Dose::new(sets, total, work).err(), expected);
    }
    check(1, 1, Reps, None);
    check(5, 300, Reps, None);
    check(5, 301, Reps, Some(DoseError::Total));
    check(0, 1, Reps, Some(DoseError::Sets));
    check(6, 12, Reps, Some(DoseError::Sets));
    check(3, 2, Reps, Some(DoseError::Total));
    check(1, 1, Holds(120), None);
    check(1, 1, Holds(121), Some(DoseError::Hold));
    check(1, 1, Holds(0), Some(DoseError::Hold));
    check(1, 120, Minutes, None);
    check(1, 121, Minutes, Some(DoseError::Total));
    check(2, 20, Minutes, Some(DoseError::Sets));
}

#[test]
fn sets_share_a_total() {
    #[track_caller]
    fn check(sets: u8, total: u16, expected: &[u16]) {
        assert_eq!(dose(sets, total, Reps).by_set().collect::<Vec<_>>(), expected);
    }
    check(1, 7, &[7]);
    check(2, 20, &[10, 10]);
    check(2, 21, &[11, 10]);
    check(3, 25, &[9, 8, 8]);
    check(3, 26, &[9, 9, 8]);
    check(3, 3, &[1, 1, 1]);
}

#[test]
fn one_set_less_in_a_lighter_week() {
    #[track_caller]
    fn check(before: (u8, u16), after: (u8, u16)) {
        let less = dose(before.0, before.1, Reps).one_set_less();
        assert_eq!((less.sets(), less.total()), after);
    }
    check((3, 36), (2, 24));
    check((3, 25), (2, 17));
    check((2, 20), (1, 10));
    check((2, 21), (1, 11));
    check((1, 10), (1, 6));
    check((1, 5), (1, 3));
    check((1, 1), (1, 1));
}

/// Work alone, and with the way into and out of each hold, which takes as long as one rep.
#[test]
fn seconds_of_a_dose() {
    #[track_caller]
    fn check(sets: u8, total: u16, work: Work, rep: u32, under_work: u32, in_motion: u32) {
        let dose = dose(sets, total, work);
        let got = (dose.work().seconds(dose.total(), Seconds(rep)).0, dose.in_motion(Seconds(rep)).0);
        assert_eq!(got, (under_work, in_motion), "{dose:?}");
    }
    check(2, 20, Reps, 6, 120, 120);
    check(2, 12, Holds(3), 4, 36, 84);
    check(1, 1, Holds(60), 4, 60, 64);
    check(1, 10, Minutes, 0, 600, 600);
}

#[test]
fn shares() {
    #[track_caller]
    fn share(id: &str, from: (u8, u16), percent: u16, to: (u8, u16)) {
        let range = exercise(id).dose;
        let less = range.share(dose(from.0, from.1, range.start.work()), percent);
        assert_eq!((less.sets(), less.total()), to, "{id} {from:?} {percent}");
    }
    share("glute-bridge", (2, 20), 80, (2, 16));
    share("glute-bridge", (3, 36), 80, (3, 28));
    share("glute-bridge", (2, 20), 100, (2, 20));
    share("glute-bridge", (2, 6), 80, (2, 5));
    share("glute-bridge", (1, 5), 80, (1, 5));
    share("wall-sit", (2, 2), 80, (1, 1));
    share("wall-sit", (1, 1), 80, (1, 1));
    share("wall-sit", (3, 3), 80, (2, 2));
}

/// What somebody begins with for whom less is more: shorter holds where they can be, otherwise less of it.
#[test]
fn less_to_begin_with() {
    #[track_caller]
    fn check(id: &str, percent: u16, (sets, total, work): (u8, u16, Work)) {
        assert_eq!(exercise(id).dose.less_to_begin(percent), dose(sets, total, work), "{id} {percent}");
    }
    check("glute-bridge", 100, (2, 20, Reps));
    check("glute-bridge", 80, (2, 16, Reps));
    check("knee-plank", 100, (2, 8, Holds(6)));
    // 4.8 s are 4 s.
    check("knee-plank", 80, (2, 8, Holds(4)));
    check("bridge-hold", 80, (2, 8, Holds(8)));
    check("wall-sit", 80, (2, 2, Holds(16)));
    // A hold of 3 s is the shortest.
    check("bird-dog", 80, (2, 12, Holds(3)));
}

#[test]
fn floors() {
    #[track_caller]
    fn floor(id: &str, total: u16, work: Work) {
        assert_eq!(exercise(id).dose.floor(), dose(1, total, work), "{id}");
    }
    floor("glute-bridge", 5, Reps);
    floor("bird-dog", 3, Holds(3));
    floor("side-plank-knees", 2, Holds(5));
    floor("wall-sit", 1, Holds(20));
}

#[test]
fn totals() {
    #[track_caller]
    fn total(id: &str, total: u16, sets: u8, expected: (u8, u16)) {
        let made = exercise(id).dose.with_total(total, sets, exercise(id).dose.start.work());
        assert_eq!((made.sets(), made.total()), expected, "{id} {total} {sets}");
    }
    total("glute-bridge", 24, 1, (2, 24));
    total("glute-bridge", 25, 2, (3, 25));
    total("glute-bridge", 12, 1, (1, 12));
    total("glute-bridge", 13, 1, (2, 13));
    total("glute-bridge", 2, 3, (2, 2));
    total("glute-bridge", 0, 1, (1, 1));
}

#[test]
fn doses_from_outside_are_checked() {
    #[track_caller]
    fn check(id: &str, sets: u8, total: u16, work: Work, expected: bool) {
        assert_eq!(exercise(id).dose.allows(dose(sets, total, work)), expected, "{id} {sets} {total} {work:?}");
    }
    check("glute-bridge", 3, 36, Reps, true);
    check("glute-bridge", 3, 37, Reps, false);
    check("glute-bridge", 4, 36, Reps, false);
    check("glute-bridge", 1, 5, Reps, true);
    check("glute-bridge", 1, 4, Reps, false);
    check("glute-bridge", 2, 20, Holds(5), false);
    check("bird-dog", 3, 24, Holds(10), true);
    check("bird-dog", 3, 25, Holds(10), false);
    check("bird-dog", 3, 24, Holds(11), false);
    check("walking", 1, 30, Minutes, true);
    check("walking", 1, 31, Minutes, false);
}
