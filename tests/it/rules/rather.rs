//! "Rather this one": what makes room, and for what.

use steadyback_catalogue::exercise::{Exercise, Family, Phase};
use steadyback_catalogue::library;
use steadyback_rules::profile::Choices;

use super::{Diary, exercise, profile};

#[test]
fn a_choice_of_movement_makes_room() {
    #[track_caller]
    fn check(diary: &Diary, wanted: &str, expected: &[&str]) {
        let found: Vec<_> = diary.progress.make_room_for(exercise(wanted)).iter().map(|it| it.id).collect();
        assert_eq!(found, expected, "{wanted}");
    }
    let mut profile = profile();
    profile.choices.rather = profile.choices.rather.with(exercise("cat-cow"), true);
    let diary = Diary::of(&profile);
    let family = |id: &str| {
        let all = diary.progress.active().map(|(_, state)| state.exercise);
        all.filter(|it| it.family == exercise(id).family).map(|it| it.id).collect::<Vec<_>>()
    };
    let moving = family("cat-cow");
    let allowed = |it: &&Exercise| diary.progress.limits.allow(it) && !moving.contains(&it.id);
    let other = library::ladder(Family::SpineMobility).iter().find(allowed).expect("another one").id;
    assert!(moving.contains(&"cat-cow"));
    check(&diary, other, &moving);
    // It is done already.
    check(&diary, "cat-cow", &[]);
    // Rungs are for the rules to move.
    let climbed = family("glute-bridge");
    assert_ne!(climbed.len(), 0);
    check(&diary, "single-leg-bridge", &[]);
    // Ruled out.
    let mut excluded = diary.progress.clone();
    excluded.limits.without = excluded.limits.without.with(exercise(other), true);
    assert_eq!(excluded.make_room_for(exercise(other)).len(), 0);
    // Nothing of its family is done in this phase.
    let mut later = diary.progress.clone();
    for state in &mut later.items {
        state.item.from = Phase::Load;
    }
    assert_eq!(later.make_room_for(exercise(other)).len(), 0);
}

#[test]
fn the_last_choice_of_a_family_counts() {
    let mut choices = Choices::default();
    let [one, other] = ["cat-cow", "knee-rolls"].map(exercise);
    choices.take(one, &[]);
    choices.take(other, &[one]);
    assert!(choices.rather.has(other) && !choices.rather.has(one));
    choices.take(other, &[]);
    assert!(choices.rather.has(other));
}
