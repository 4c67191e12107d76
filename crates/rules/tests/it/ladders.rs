//! From every rung the next one begins near enough.

use steadyback_catalogue::dose::{Dose, Work};
use steadyback_catalogue::enum_set::Member;
use steadyback_catalogue::exercise::{ExerciseRef, Family};
use steadyback_catalogue::library::ladder;
use steadyback_rules::progression::growth;

fn holds(dose: Dose) -> u8 {
    if let Work::Holds(seconds) = dose.work() { seconds } else { 0 }
}

/// Doses that somebody may have of an exercise: even sets from its start to its top, and holds in between.
fn doses(exercise: ExerciseRef) -> Vec<Dose> {
    let (start, mastery, top) = (exercise.dose.start, exercise.dose.mastery, exercise.dose.top);
    let held = |seconds: u8| if let Work::Holds(_) = start.work() { Work::Holds(seconds) } else { start.work() };
    let seconds = holds(start)..=holds(top);
    let each = seconds.flat_map(|seconds| {
        let sets = start.sets()..=top.sets();
        sets.flat_map(move |sets| (start.in_set(0)..=top.in_set(0)).map(move |each| (sets, each, seconds)))
    });
    let dose = |(sets, each, seconds)| Dose::new(sets, each * u16::from(sets), held(seconds)).ok();
    each.filter_map(dose).chain([start, mastery, top]).collect()
}

/// Of two rungs, easier and harder, the share of the work before that the harder begins with after this dose.
fn begins(higher: ExerciseRef, lower: ExerciseRef, dose: Dose) -> Option<u32> {
    let before = lower.volume(dose);
    growth::entry(higher, before, |_| true).map(|(first, _)| growth::exercise_share(higher, first, before))
}

/// Pairs of a rung and one of the next two in its part.
fn pairs() -> impl Iterator<Item = (ExerciseRef, usize, ExerciseRef)> {
    let climbing = Family::ALL.iter().filter(|family| family.climbs()).flat_map(|family| ladder(*family));
    climbing.flat_map(|lower| {
        let above = ladder(lower.family).iter().filter(|it| it.rung > lower.rung && it.parts.meets(lower.parts));
        above.take(2).enumerate().map(move |(at, higher)| (lower, at, higher))
    })
}

/// Whoever has one of the next two rungs ruled out still finds the other one near.
#[test]
fn the_next_two_rungs_begin_near_four_fifths() {
    let near = growth::ENTRY.least..=growth::ENTRY.most;
    for (lower, _, higher) in pairs() {
        let share = |dose: &Dose| begins(higher, lower, *dose);
        let fits = |dose: &Dose| share(dose).is_some_and(|share| near.contains(&share));
        assert!(doses(lower).iter().any(fits), "{lower:?} {higher:?}");
    }
}

/// At the dose that is mastered the very next rung is a fair one, from every rung.
#[test]
fn the_next_rung_is_near_when_one_is_mastered() {
    let near = growth::ENTRY.least..=growth::ENTRY.most;
    for (lower, _, higher) in pairs().filter(|(_, at, _)| *at == 0) {
        let share = begins(higher, lower, lower.dose.mastery);
        assert!(share.is_some_and(|share| near.contains(&share)), "{lower:?} {higher:?} {share:?}");
    }
}

/// How much harder a rung is than the one below: three quarters at the most, but for these. In the dose that pays for itself,
/// so that the work begins near four fifths all the same; the movement is the jump.
#[test]
fn the_longest_jumps_are_named() {
    let jump = |(lower, _, higher): (ExerciseRef, usize, ExerciseRef)| {
        (higher.id, u32::from(higher.intensity) * 100 / u32::from(lower.intensity))
    };
    let jumps: Vec<_> = pairs().filter(|it| it.1 == 0).map(jump).filter(|(_, percent)| *percent > 175).collect();
    // The pull-up lifts the body, the back bend goes to the end of range, and the walk is the first with weights.
    assert_eq!(jumps, [("pull-up", 264), ("standing-back-bend", 195), ("farmers-walk", 350)]);
}
