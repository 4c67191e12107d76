//! The library against what people tell: nobody is left with nothing, and nothing is asked that changes nothing.

use steadyback_catalogue::dose::Work;
use steadyback_catalogue::enum_set::{EnumSet, Member};
use steadyback_catalogue::exercise::{Condition, Direction, Equipment, ExerciseRef, Focus, Phase};
use steadyback_catalogue::exercise_set::ExerciseSet;
use steadyback_catalogue::library::{all, by_id};
use steadyback_catalogue::measure::Pain;
use steadyback_rules::profile::{AgeBand, Choices, Edition, Exclusion, Limits, PressUp, Profile, Symptom};
use steadyback_rules::screening::{Access, Flag, Screening};
use steadyback_simulate::{Dice, person};
use steadyback_words::en::{exercises, profile as words};

fn every<T: Member>() -> EnumSet<T> {
    T::ALL.iter().copied().collect()
}

/// Everything at hand, nothing ruled out.
const fn easiest() -> Limits {
    Limits {
        equipment: EnumSet::from_raw((1 << Equipment::ALL.len()) - 1),
        conditions: EnumSet::EMPTY,
        blocked: EnumSet::EMPTY,
        gentle: false,
        usual_pain: Pain::NONE,
        without: ExerciseSet::EMPTY,
        untried: false,
        older: false,
        slowly: false,
        edition: Edition::CURRENT,
    }
}

/// Nothing at hand, everything ruled out that can be, but for what the person does not want to see.
fn hardest() -> Limits {
    let told = Limits { equipment: EnumSet::EMPTY, conditions: every(), blocked: every(), ..easiest() };
    Limits { gentle: true, untried: true, older: true, slowly: true, ..told }
}

fn serving(limits: Limits, focus: Focus) -> impl Iterator<Item = ExerciseRef> {
    all().filter(move |it| it.serves.has(focus) && it.from_phase == Phase::Foundation && limits.allow(it))
}

/// Every one, two or three conditions.
fn triples() -> impl Iterator<Item = EnumSet<Condition>> {
    let all = Condition::ALL;
    all.iter().enumerate().flat_map(move |(at, one)| {
        all[..=at].iter().enumerate().flat_map(move |(at, other)| {
            all[..=at].iter().map(move |third| [*one, *other, *third].into_iter().collect())
        })
    })
}

/// What is allowed where several things hold is allowed under each of them. So whatever is allowed where all of them hold is allowed under
/// every combination of them.
#[test]
fn more_that_is_told_never_allows_more() {
    let mut alone: Vec<Limits> = Vec::new();
    alone.extend(Condition::ALL.iter().map(|it| Limits { conditions: EnumSet::EMPTY.with(*it, true), ..easiest() }));
    alone.extend(Direction::ALL.iter().map(|it| Limits { blocked: EnumSet::EMPTY.with(*it, true), ..easiest() }));
    let without = |it: &Equipment| Limits { equipment: easiest().equipment.with(*it, false), ..easiest() };
    alone.extend(Equipment::ALL.iter().map(without));
    alone.extend([Limits { gentle: true, ..easiest() }, Limits { untried: true, ..easiest() }]);
    alone.extend([Limits { older: true, ..easiest() }, Limits { slowly: true, ..easiest() }]);
    let joined = |one: Limits, other: Limits| Limits {
        equipment: EnumSet::from_raw(one.equipment.bits() & other.equipment.bits()),
        conditions: one.conditions.union(other.conditions),
        blocked: one.blocked.union(other.blocked),
        gentle: one.gentle || other.gentle,
        untried: one.untried || other.untried,
        older: one.older || other.older,
        slowly: one.slowly || other.slowly,
        ..one
    };
    assert_eq!(alone.iter().copied().fold(easiest(), joined), hardest(), "nothing that can be told is left out");
    for exercise in all() {
        assert!(easiest().allow(exercise), "{exercise:?}");
        for one in &alone {
            for other in &alone {
                let each = one.allow(exercise) && other.allow(exercise);
                assert!(each || !joined(*one, *other).allow(exercise), "{exercise:?}");
            }
        }
        assert!(!hardest().allow(exercise) || alone.iter().all(|it| it.allow(exercise)), "{exercise:?}");
    }
}

/// For every combination of equipment, conditions and directions, cleared or not, each focus has an exercise to begin with.
/// It is enough to look where everything is ruled out at once, by [`more_that_is_told_never_allows_more`]; to leave no doubt every
/// three conditions × 2³ directions × 2⁴ others are gone through with nothing at hand, and the 2¹¹ things with all of the rest.
#[test]
fn whoever_it_is_each_focus_has_something_to_offer() {
    for focus in Focus::ALL {
        let found: Vec<ExerciseRef> = serving(hardest(), *focus).collect();
        let Some(first) = found.first() else { panic!("{focus:?} has nothing for whom everything else is ruled out") };
        for conditions in triples() {
            for bits in 0..1_u64 << (Direction::ALL.len() + 4) {
                let limits = Limits {
                    conditions,
                    blocked: EnumSet::from_raw(bits & 7),
                    gentle: bits >> 3 & 1 == 1,
                    untried: bits >> 4 & 1 == 1,
                    older: bits >> 5 & 1 == 1,
                    slowly: bits >> 6 & 1 == 1,
                    ..hardest()
                };
                assert!(limits.allow(first), "{focus:?} {limits:?}");
            }
        }
        for things in 0..1_u64 << Equipment::ALL.len() {
            assert!(Limits { equipment: EnumSet::from_raw(things), ..hardest() }.allow(first), "{focus:?}");
        }
    }
}

/// A direction that is left out cannot be offered as relief. What serves then is a rest in the middle, neither bent nor arched;
/// where the direction is free, there is a movement into it, with nothing at hand and without getting down to the floor.
#[test]
fn a_direction_that_is_left_out_is_answered_by_rest_in_the_middle() {
    for (focus, direction) in
        [(Focus::ExtensionRelief, Direction::Extension), (Focus::FlexionRelief, Direction::Flexion)]
    {
        for exercise in serving(hardest(), focus) {
            assert!(exercise.loads.is_empty() && matches!(exercise.dose.top.work(), Work::Holds(60..)), "{exercise:?}");
            assert!(exercise.serves.has(Focus::Relaxation), "{exercise:?}");
        }
        let conditions = EnumSet::EMPTY.with(Condition::FloorIsHard, true);
        let free = Limits { conditions, blocked: EnumSet::EMPTY, ..hardest() };
        assert!(serving(free, focus).any(|it| it.loads.has(direction)), "{focus:?}");
    }
}

/// The gentlest are for whom nothing else is left. Everybody who may load at all finds strengthening work with nothing at hand.
#[test]
fn who_may_load_finds_strengthening_work() {
    for focus in [Focus::GluteStrength, Focus::LegStrength, Focus::UpperBack] {
        let limits = Limits {
            conditions: every::<Condition>().with(Condition::RecentSurgery, false),
            gentle: false,
            ..hardest()
        };
        assert!(serving(limits, focus).any(|it| it.loaded), "{focus:?}");
    }
}

fn somebody() -> Profile {
    let mut profile = Profile { age: AgeBand::From40, ..person(&mut Dice::new(1)) };
    (profile.symptoms, profile.eases, profile.conditions) = (EnumSet::EMPTY, EnumSet::EMPTY, EnumSet::EMPTY);
    profile.equipment = every();
    profile.choices = Choices { press_up: Some(PressUp::Eased), ..Choices::default() };
    profile
}

/// Every exclusion in the tables is raised by ticking what it names, and every condition that can be ticked excludes something.
#[test]
fn conditions_that_are_ticked_exclude_and_change() {
    for condition in Condition::ALL {
        let profile = Profile { conditions: EnumSet::EMPTY.with(*condition, true), ..somebody() };
        let limits = profile.limits(false);
        assert_eq!(limits.conditions, profile.conditions);
        assert_ne!(words::condition(*condition), "");
        let out: Vec<ExerciseRef> = all().filter(|it| it.excluded_by.has(*condition)).collect();
        assert!(!out.is_empty(), "{condition:?} excludes nothing");
        assert!(out.iter().all(|it| limits.exclusion(it) == Some(Exclusion::Condition(*condition))), "{condition:?}");
        let stays = all().filter(|it| limits.allow(it));
        let changed = stays.filter(|it| exercises::text(it).changes.any(|(of, _)| of == words::told_under(*condition)));
        assert!(changed.count() > 0, "{condition:?} changes nothing");
    }
}

/// What is not ticked is missing, and every thing but the mat opens something: on the floor a rug does as well.
#[test]
fn equipment_that_is_ticked_opens_exercises() {
    for thing in Equipment::ALL {
        let profile = Profile { equipment: every::<Equipment>().with(*thing, false), ..somebody() };
        // Whoever has no band has none that is fixed.
        let profile = match thing {
            Equipment::Band => Profile { equipment: profile.equipment.with(Equipment::FixedBand, false), ..profile },
            _ => profile,
        };
        let limits = profile.limits(false);
        let out: Vec<ExerciseRef> = all().filter(|it| limits.missing(it.equipment) == Some(*thing)).collect();
        assert!(out.iter().all(|it| limits.exclusion(it) == Some(Exclusion::Equipment(*thing))), "{thing:?}");
        assert!(out.iter().all(|it| !limits.allow(it)), "{thing:?}");
        assert!(all().all(|it| it.equipment.has(*thing) == out.contains(&it)), "{thing:?}");
        assert_eq!(out.is_empty(), *thing == Equipment::Mat, "{thing:?}");
    }
    assert!(all().all(|it| somebody().limits(false).allow(it)), "with everything, nothing is ruled out");
}

/// Every other reason to rule something out comes from an answer too.
#[test]
fn every_other_bar_is_raised_by_an_answer() {
    let [bridge, press_up, rolls] =
        ["glute-bridge", "prone-press-up", "knee-rolls"].map(|id| by_id(id).expect("an id"));
    let bars = |profile: &Profile, gentle, exercise| profile.limits(gentle).exclusion(exercise);
    let told = |symptom| Profile { symptoms: EnumSet::EMPTY.with(symptom, true), ..somebody() };

    let flags = EnumSet::EMPTY.with(Flag::BelowKnee, true);
    let screening = Screening { date: chrono::NaiveDate::default(), flags, cleared: None };
    let gentle = screening.access(somebody().background()) == Access::Gentle;
    assert_eq!(bars(&somebody(), gentle, bridge), Some(Exclusion::Gentle));

    for exercise in all().filter(|it| it.loads.has(Direction::Flexion)) {
        let bar = Some(Exclusion::Direction(Direction::Flexion));
        assert_eq!(bars(&told(Symptom::BendingForwards), false, exercise), bar, "{exercise:?}");
        assert_eq!(bars(&told(Symptom::ToeTouch), false, exercise), bar, "{exercise:?}");
    }
    for exercise in all().filter(|it| it.loads.has(Direction::Extension)) {
        let bar = Some(Exclusion::Direction(Direction::Extension));
        assert_eq!(bars(&told(Symptom::BendingBackwards), false, exercise), bar, "{exercise:?}");
    }
    let disc = Profile { conditions: EnumSet::EMPTY.with(Condition::Disc, true), ..somebody() };
    assert!(disc.blocked().has(Direction::Rotation) && !disc.limits(false).allow(rolls));

    let mut untried = somebody();
    untried.choices.press_up = None;
    assert_eq!(bars(&untried, false, press_up), Some(Exclusion::Untried));
    let mut unwanted = somebody();
    unwanted.choices.without = ExerciseSet::EMPTY.with(bridge, true);
    assert_eq!(bars(&unwanted, false, bridge), Some(Exclusion::Unwanted));
}

/// Whoever may lose their balance and has neither wall nor chair nor doorway gets nothing that shifts the weight on the feet.
#[test]
fn what_needs_a_hold_waits_for_one() {
    const NOTHING: &[Equipment] = &[];
    #[track_caller]
    fn check(things: &[Equipment], edit: impl Fn(&mut Profile), unheld: bool) {
        let mut profile = somebody();
        edit(&mut profile);
        profile.equipment = things.iter().copied().collect();
        let limits = profile.limits(false);
        for id in ["body-weight-squat", "standing-turns"] {
            let bar = limits.exclusion(by_id(id).expect("an id"));
            assert_eq!(bar == Some(Exclusion::NothingToHold), unheld, "{id} {bar:?} {things:?} {:?}", profile.age);
        }
        // Both feet planted, or not on the feet at all.
        for id in ["hip-hinge-drill", "toe-lifts", "standing-tall", "glute-bridge", "bird-dog"] {
            let bar = limits.exclusion(by_id(id).expect("an id"));
            assert_ne!(bar, Some(Exclusion::NothingToHold), "{id} {things:?}");
        }
    }
    let with = |condition| move |it: &mut Profile| it.conditions = EnumSet::EMPTY.with(condition, true);
    check(NOTHING, |_| {}, false);
    check(NOTHING, |it| it.age = AgeBand::From60, false);
    check(NOTHING, |it| it.age = AgeBand::From65, true);
    check(NOTHING, with(Condition::Unsteady), true);
    check(NOTHING, with(Condition::Pregnancy), false);
    check(&[Equipment::Mat, Equipment::FixedBand], |it| it.age = AgeBand::From65, true);
    for thing in [Equipment::Wall, Equipment::Chair, Equipment::Doorway] {
        check(&[thing], |it| it.age = AgeBand::From80, false);
        check(&[thing], with(Condition::Unsteady), false);
    }
}

/// A band that is fixed is a band, too: so it was before a band alone could be told.
#[test]
fn a_band_with_and_without_something_to_fix_it_to() {
    #[track_caller]
    fn check(things: &[Equipment], loose: Option<Exclusion>, fixed: Option<Exclusion>) {
        let limits = Profile { equipment: things.iter().copied().collect(), ..somebody() }.limits(false);
        let bars = |id| limits.exclusion(by_id(id).expect("an id"));
        for id in ["band-pull-apart", "banded-bridge", "banded-bird-dog"] {
            assert_eq!(bars(id), loose, "{id} {things:?}");
        }
        for id in ["standing-row", "split-stance-row", "pallof-press", "half-kneeling-pallof-press", "band-chop"] {
            assert_eq!(bars(id), fixed, "{id} {things:?}");
        }
    }
    let missing = |thing| Some(Exclusion::Equipment(thing));
    check(&[Equipment::Band, Equipment::FixedBand], None, None);
    check(&[Equipment::FixedBand], None, None);
    check(&[Equipment::Band], None, missing(Equipment::FixedBand));
    check(&[Equipment::Weights], missing(Equipment::Band), missing(Equipment::FixedBand));
}

/// What asks for much strength, balance or impact does not come by itself from 65 on, or where care is asked for. What is ruled out for
/// another reason says so first.
#[test]
fn what_is_demanding_does_not_come_by_itself() {
    #[track_caller]
    fn check(edit: impl Fn(&mut Profile), expected: bool) {
        let mut profile = somebody();
        edit(&mut profile);
        for id in ["single-leg-squat", "single-leg-deadlift", "pull-up", "ball-plank", "box-jump", "ball-slam"] {
            let exercise = by_id(id).expect("an id");
            let other = exercise.excluded_by.meets(profile.conditions) || exercise.loads.meets(profile.blocked());
            let bar = profile.limits(false).exclusion(exercise);
            assert!(other || (bar == Some(Exclusion::Demanding)) == expected, "{id} {bar:?} {profile:?}");
        }
        // Its easier rungs stay.
        let limits = profile.limits(false);
        assert!(["body-weight-squat", "hip-hinge-drill"].iter().all(|id| limits.allow(by_id(id).expect("an id"))));
    }
    check(|_| {}, false);
    check(|it| it.age = AgeBand::From60, false);
    check(|it| it.age = AgeBand::From65, true);
    check(|it| it.age = AgeBand::From80, true);
    check(|it| it.choices.slowly = true, true);
    check(|it| it.conditions = EnumSet::EMPTY.with(Condition::Osteoporosis, true), true);
    check(|it| it.conditions = EnumSet::EMPTY.with(Condition::Disc, true), false);
    let pull_up = by_id("pull-up").expect("an id");
    let without = every::<Equipment>().with(Equipment::PullUpBar, false);
    let older = Profile { age: AgeBand::From65, equipment: without, ..somebody() };
    assert_eq!(older.limits(false).exclusion(pull_up), Some(Exclusion::Equipment(Equipment::PullUpBar)));
}
