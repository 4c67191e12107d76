//! The steps themselves: one up, as far up as the week goes, and the first dose of another rung.

use steadyback_catalogue::dose::SHORTEST_HOLD;
use steadyback_catalogue::dose::Work::{self, Holds, Minutes, Reps};
use steadyback_catalogue::library;
use steadyback_catalogue::measure::Volume;
use steadyback_rules::progression::growth::{
    ENTRY, FAR_ENTRY, LARGEST_STEP, LARGEST_STEP_BACK, WEEK_PERCENT, entry, exercise_share, more, smallest,
};

use super::{dose, exercise};

type Amount = (u8, u16, Work);

/// One more rep, hold or minute, by a fifth at the most; otherwise longer, or shorter and more of them; under the usual start by half.
#[test]
fn the_smallest_step() {
    #[track_caller]
    fn check(id: &str, from: Amount, to: Option<Amount>) {
        let next = smallest(exercise(id), dose(from.0, from.1, from.2));
        assert_eq!(next.map(|it| (it.sets(), it.total(), it.work())), to, "{id} {from:?}");
    }
    check("glute-bridge", (2, 20, Reps), Some((2, 21, Reps)));
    check("glute-bridge", (2, 24, Reps), Some((3, 25, Reps)));
    check("glute-bridge", (3, 36, Reps), None);
    // One of four is more than a fifth, but there is nothing less, and it is no more than a new person begins with.
    check("glute-bridge", (1, 5, Reps), Some((1, 6, Reps)));
    check("glute-bridge", (1, 4, Reps), Some((1, 5, Reps)));
    check("push-up", (1, 2, Reps), Some((1, 3, Reps)));
    check("push-up", (1, 1, Reps), None);
    // What is not loaded may go on by more.
    check("single-leg-reach", (1, 4, Reps), Some((1, 5, Reps)));
    check("walking", (1, 10, Minutes), Some((1, 11, Minutes)));
    check("walking", (1, 30, Minutes), None);
    check("bird-dog", (2, 12, Holds(3)), Some((2, 13, Holds(3))));
    check("knee-plank", (2, 5, Holds(6)), Some((2, 6, Holds(6))));
    // One more of four is a quarter: four of seven seconds are a sixth.
    check("knee-plank", (2, 4, Holds(6)), Some((2, 4, Holds(7))));
    check("knee-plank", (2, 4, Holds(9)), Some((2, 4, Holds(10))));
    // No longer than 10 s: six of 8 s are a fifth more.
    check("knee-plank", (2, 4, Holds(10)), Some((2, 6, Holds(8))));
    check("wall-sit", (2, 2, Holds(20)), Some((2, 2, Holds(21))));
    check("wall-sit", (2, 2, Holds(60)), None);
    // As many as there can be: longer, and the same in every set.
    check("knee-plank", (3, 18, Holds(6)), Some((3, 18, Holds(7))));
    // 24 of 4 s would be a third more than of 3 s, 22 of them are no three equal sets: 21, which is a sixth more.
    check("bird-dog", (3, 24, Holds(3)), Some((3, 21, Holds(4))));
    check("bird-dog", (3, 24, Holds(10)), None);
}

/// As much as goes into so many percent: even sets before uneven ones, another set where the sets are full.
#[test]
fn as_much_as_the_limit_holds() {
    #[track_caller]
    fn check(id: &str, from: Amount, percent: u32, to: Option<Amount>) {
        let (exercise, from) = (exercise(id), dose(from.0, from.1, from.2));
        let next = more(exercise, from, exercise.volume(from).percent(percent));
        assert_eq!(next.map(|it| (it.sets(), it.total(), it.work())), to, "{id} {from:?} {percent}");
    }
    check("glute-bridge", (2, 20, Reps), 110, Some((2, 22, Reps)));
    check("glute-bridge", (2, 20, Reps), 109, Some((2, 21, Reps)));
    check("glute-bridge", (2, 20, Reps), 105, Some((2, 21, Reps)));
    check("glute-bridge", (2, 20, Reps), 104, None);
    check("glute-bridge", (2, 20, Reps), 130, Some((2, 24, Reps)));
    // 44 of 40 are no three equal sets, 42 are.
    check("band-pull-apart", (3, 40, Reps), 110, Some((3, 42, Reps)));
    check("band-pull-apart", (3, 42, Reps), 110, Some((3, 45, Reps)));
    check("band-pull-apart", (3, 45, Reps), 110, None);
    // Full sets: 26 are no three equal ones.
    check("glute-bridge", (2, 24, Reps), 110, Some((3, 26, Reps)));
    check("glute-bridge", (2, 24, Reps), 113, Some((3, 27, Reps)));
    check("glute-bridge", (3, 27, Reps), 110, Some((3, 29, Reps)));
    check("glute-bridge", (3, 27, Reps), 112, Some((3, 30, Reps)));
    // One more hold would be a small enough step, but not within 10 %: holds are not made longer instead.
    check("knee-plank", (2, 8, Holds(6)), 110, None);
    check("knee-plank", (2, 8, Holds(6)), 113, Some((2, 9, Holds(6))));
    // One more of two is out of question: longer.
    check("wall-sit", (2, 2, Holds(20)), 110, Some((2, 2, Holds(22))));
    check("wall-sit", (2, 2, Holds(20)), 105, Some((2, 2, Holds(21))));
    check("wall-sit", (2, 2, Holds(20)), 104, None);
    // 18 holds of 6 s are the most; no longer ones come to more within 10 %, 18 of 7 s do within 17.
    check("knee-plank", (3, 18, Holds(6)), 110, None);
    check("knee-plank", (3, 18, Holds(6)), 117, Some((3, 18, Holds(7))));
}

/// The first dose of another rung after so much: which, and whether nothing is nearer.
#[test]
fn the_first_dose_of_another_rung() {
    #[track_caller]
    fn check(from: (&str, Amount), rung: &str, to: Option<(Amount, u32, bool)>) {
        let volume = exercise(from.0).volume(dose(from.1.0, from.1.1, from.1.2));
        let first = entry(exercise(rung), volume, |_| true);
        let told = first
            .map(|(it, far)| ((it.sets(), it.total(), it.work()), exercise_share(exercise(rung), it, volume), far));
        assert_eq!(told, to, "{from:?} {rung}");
    }
    // The example of the rule: 80 % of 24 bridges are 13.7 with a band.
    check(("glute-bridge", (2, 24, Reps)), "banded-bridge", Some(((2, 14, Reps), 81, false)));
    // 9.6 holds of 10 s: as many sets as at the start, though 3 x 3 is no further away.
    check(("glute-bridge", (2, 24, Reps)), "bridge-hold", Some(((2, 10, Holds(10)), 83, false)));
    check(("glute-bridge", (2, 20, Reps)), "bridge-hold", Some(((2, 8, Holds(10)), 80, false)));
    // Two sets are too little here: three, before uneven ones or other seconds.
    check(("knee-plank", (3, 18, Holds(10))), "front-plank", Some(((3, 18, Holds(6)), 84, false)));
    // 2 x 2 would be 66 %: uneven.
    check(("knee-plank", (2, 10, Holds(6))), "long-lever-plank", Some(((2, 5, Holds(6)), 82, false)));
    // As many as at the start for 20 s would be 68 %: held for longer, for a round number of seconds.
    check(("body-weight-squat", (2, 16, Reps)), "wall-sit", Some(((2, 2, Holds(25)), 85, false)));
    // The least that makes sense is 2 x 3 pull-ups.
    check(("single-arm-row", (2, 20, Reps)), "pull-up", Some(((2, 6, Reps), 79, false)));
    check(("single-arm-row", (2, 16, Reps)), "pull-up", Some(((2, 6, Reps), 99, true)));
    check(("single-arm-row", (2, 15, Reps)), "pull-up", None);
    // All that there is of it is too little.
    check(("single-leg-bridge", (3, 36, Reps)), "glute-bridge", None);
}

/// 70 to 90 % of the volume before, 60 to 100 % where nothing is nearer: 2 x 3 pull-ups after so much.
#[test]
fn how_near_a_first_dose_has_to_be() {
    #[track_caller]
    fn check(percent: u32, expected: Option<bool>) {
        let pull_up = exercise("pull-up");
        let only = dose(2, 6, Reps);
        // Rounded down, so that the share is no less than it says.
        let from = Volume(pull_up.volume(only).0 * 100 / percent);
        assert_eq!(exercise_share(pull_up, only, from), percent);
        assert_eq!(entry(pull_up, from, |it| it == only).map(|(_, far)| far), expected, "{percent}");
    }
    check(FAR_ENTRY.least - 1, None);
    check(FAR_ENTRY.least, Some(true));
    check(ENTRY.least - 1, Some(true));
    check(ENTRY.least, Some(false));
    check(ENTRY.aim, Some(false));
    check(ENTRY.most, Some(false));
    check(ENTRY.most + 1, Some(true));
    check(FAR_ENTRY.most, Some(true));
    check(FAR_ENTRY.most + 1, None);
    assert_eq!(entry(exercise("pull-up"), Volume(20_000), |_| false), None);
}

/// Every first dose of every rung after every even dose of the ones below is one that a person would write down.
#[test]
fn first_doses_make_sense() {
    for rung in library::all().filter(|it| it.loaded && it.family.climbs()) {
        let below = library::ladder(rung.family).iter().filter(|it| it.loaded && it.rung < rung.rung);
        for (other, total) in
            below.flat_map(|it| (it.dose.floor().total()..=it.dose.top.total()).map(move |at| (it, at)))
        {
            let from = other.volume(other.dose.with_total(total, 2, other.dose.start.work()));
            let Some((first, far)) = entry(rung, from, |_| true) else { continue };
            let (start, share) = (rung.dose.start, exercise_share(rung, first, from));
            let span = if far { FAR_ENTRY } else { ENTRY };
            assert!((span.least..=span.most).contains(&share), "{rung:?} {first:?} {share}");
            assert!(rung.dose.allows(first) && first.sets() >= start.sets().min(2), "{rung:?} {first:?}");
            let each = first.in_set(first.sets() - 1);
            let least = if start.work() == Reps { start.in_set(0).min(4) } else { start.in_set(0).div_ceil(2) };
            assert!(each >= least, "{rung:?} {first:?}");
            assert!(first.in_set(0) - each <= 1);
            assert!(!matches!(first.work(), Holds(seconds) if seconds < SHORTEST_HOLD), "{rung:?} {first:?}");
        }
    }
}

/// From the least of every exercise, smallest step by smallest step: each is more, no more than a fifth (a half under the usual
/// start), and they reach the mastery dose.
#[test]
fn smallest_steps_lead_to_mastery() {
    let mut ends = Vec::new();
    for exercise in library::all() {
        let mut at = exercise.dose.floor();
        while exercise.volume(at) < exercise.volume(exercise.dose.mastery) {
            let Some(next) = smallest(exercise, at) else {
                ends.push((exercise, at));
                break;
            };
            let (before, after) = (exercise.volume(at), exercise.volume(next));
            let back = before.percent(LARGEST_STEP_BACK);
            let back = if exercise.loaded { back.min(exercise.volume(exercise.dose.start)) } else { back };
            let most = before.percent(LARGEST_STEP).max(back);
            assert!(before < after && after <= most, "{exercise:?} {at:?} {next:?}");
            at = next;
        }
    }
    assert_eq!(ends, []);
}

/// Whatever the limit, what comes of it is more, within it, and no more than there ever is.
#[test]
fn never_more_than_the_limit() {
    for exercise in library::all().filter(|it| it.loaded) {
        for total in exercise.dose.floor().total()..=exercise.dose.top.total() {
            let from = exercise.dose.with_total(total, 2, exercise.dose.start.work());
            for percent in 100..=LARGEST_STEP.max(WEEK_PERCENT) {
                let most = exercise.volume(from).percent(percent);
                let Some(next) = more(exercise, from, most) else { continue };
                assert!(exercise.volume(from) < exercise.volume(next) && exercise.volume(next) <= most);
                assert!(exercise.dose.allows(next), "{exercise:?} {from:?} {next:?}");
            }
        }
    }
}
