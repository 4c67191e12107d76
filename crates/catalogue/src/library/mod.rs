//! The exercises: static tables, one file per movement family, so that the compiler asks for every field of every entry.
//! Ids and codes are frozen in `tests/fixtures/exercise-ids.txt`; new entries get the next free code and may stand anywhere
//! in their ladder. Doses, exclusions and order follow the source extraction and its resolutions (X01–X38); rests,
//! intensities and floors are our own choice where the sources are silent.

use super::enum_set::Member;
use super::exercise::{Exercise, ExerciseRef, Family, Tempo};

/// A set in a table: `set!(Condition: SoreKnees | SoreWrists)`.
macro_rules! set {
    ($of:ident: $first:ident $(| $more:ident)*) => {
        EnumSet::<$of>::from_raw($of::$first.bit() $(| $of::$more.bit())*)
    };
}

pub mod activity;
mod anti_rotation;
mod balance;
mod bird_dog;
mod brace;
mod breathing;
mod bridge;
mod carry;
mod curl_up;
mod entry;
mod extension;
mod flexion;
mod front_plank;
mod hinge;
mod hip_mobility;
mod jump;
mod lunge;
pub mod method;
pub mod not_offered;
mod push;
mod row;
mod side_plank;
mod spine_mobility;
mod squat;
pub mod test;
mod throw;
pub mod trace;
mod upper_back;
mod walking;

pub use entry::{Entry, Kind, entries, entry};

/// The exercises of a family, easiest first; rung 1 is the first.
pub const fn ladder(family: Family) -> &'static [Exercise] {
    match family {
        Family::Brace => brace::LADDER,
        Family::BirdDog => bird_dog::LADDER,
        Family::CurlUp => curl_up::LADDER,
        Family::FrontPlank => front_plank::LADDER,
        Family::SidePlank => side_plank::LADDER,
        Family::Bridge => bridge::LADDER,
        Family::Hinge => hinge::LADDER,
        Family::Squat => squat::LADDER,
        Family::Row => row::LADDER,
        Family::Balance => balance::LADDER,
        Family::SpineMobility => spine_mobility::LADDER,
        Family::HipMobility => hip_mobility::LADDER,
        Family::UpperBack => upper_back::LADDER,
        Family::Extension => extension::LADDER,
        Family::Flexion => flexion::LADDER,
        Family::Walking => walking::LADDER,
        Family::Breathing => breathing::LADDER,
        Family::Lunge => lunge::LADDER,
        Family::Push => push::LADDER,
        Family::Carry => carry::LADDER,
        Family::AntiRotation => anti_rotation::LADDER,
        Family::Jump => jump::LADDER,
        Family::Throw => throw::LADDER,
    }
}

/// Every exercise: families in their fixed order, rungs easiest first.
pub fn all() -> impl Iterator<Item = ExerciseRef> {
    Family::ALL.iter().flat_map(|family| ladder(*family))
}

/// The exercise with this id.
pub fn by_id(id: &str) -> Option<ExerciseRef> {
    all().find(|exercise| exercise.id == id)
}

/// The exercise with this number.
pub fn by_code(code: u16) -> Option<ExerciseRef> {
    all().find(|exercise| exercise.code == code)
}

/// The rung below, in the same ladder; it may be ruled out for a person.
pub fn easier(exercise: ExerciseRef) -> Option<ExerciseRef> {
    let below = exercise.rung.checked_sub(1)?;
    ladder(exercise.family).iter().find(|other| other.rung == below)
}

/// The rung above, in the same ladder; it may be ruled out for a person.
pub fn harder(exercise: ExerciseRef) -> Option<ExerciseRef> {
    let above = exercise.rung.checked_add(1)?;
    ladder(exercise.family).iter().find(|other| other.rung == above)
}

/// The rungs of a family in the order in which a new person is offered them: where one begins, then the easier ones from there
/// down, then the harder ones.
pub fn from_start(family: Family) -> impl Iterator<Item = ExerciseRef> {
    let rungs = ladder(family);
    let below = rungs.iter().filter(|rung| rung.intensity < family.begins_at()).count();
    let (easier, others) = rungs.split_at(below);
    let mut harder = others.iter();
    harder.next().into_iter().chain(easier.iter().rev()).chain(harder)
}

/// A tempo in one line of a table: out, pause, back.
const fn tempo(out: u8, pause: u8, back: u8) -> Tempo {
    Tempo { out, pause, back }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dose::{Dose, Work};
    use crate::enum_set::EnumSet;
    use crate::exercise::{Condition, Direction, Equipment, Focus, Part, Phase, Position, Source};

    fn holds(dose: Dose) -> u8 {
        if let Work::Holds(seconds) = dose.work() { seconds } else { 0 }
    }

    #[test]
    fn ids_and_codes_are_frozen() {
        let mut entries: Vec<_> = all().map(|it| (it.code, it.id)).collect();
        entries.sort_unstable();
        let lines: Vec<_> = entries.iter().map(|(code, id)| format!("{code} {id}")).collect();
        let frozen = include_str!("../../../../tests/fixtures/exercise-ids.txt");
        assert_eq!(lines, frozen.lines().collect::<Vec<_>>());
        for (code, id) in &entries {
            assert_eq!(entries.iter().filter(|other| other.0 == *code || other.1 == *id).count(), 1, "{id}");
            assert!(id.split('-').all(|w| !w.is_empty() && w.bytes().all(|b| b.is_ascii_lowercase())), "{id}");
            assert_eq!(by_id(id), by_code(*code));
        }
    }

    #[test]
    fn ladders_are_whole_and_grow() {
        for family in Family::ALL {
            let rungs = ladder(*family);
            assert!(!rungs.is_empty(), "{family:?}");
            for (at, exercise) in rungs.iter().enumerate() {
                assert_eq!((exercise.family, usize::from(exercise.rung)), (*family, at + 1), "{exercise:?}");
                assert!(exercise.intensity > 0, "{exercise:?}");
                assert_eq!(easier(exercise), at.checked_sub(1).map(|below| &rungs[below]));
                assert_eq!(harder(exercise), rungs.get(at + 1));
            }
            let begins = rungs.iter().filter(|rung| rung.intensity == family.begins_at()).count();
            assert!(begins == 1 || !family.climbs(), "{family:?} begins on one rung");
            assert!(!family.climbs() || rungs.windows(2).all(|two| two[0].intensity < two[1].intensity), "{family:?}");
            // Whatever takes the place of a rung because it loads no more belongs to no later phase.
            let pairs = rungs.iter().flat_map(|one| rungs.iter().map(move |other| (one, other)));
            for (one, other) in pairs.filter(|(one, other)| one.parts.meets(other.parts)) {
                assert!(other.intensity > one.intensity || other.from_phase <= one.from_phase, "{one:?} {other:?}");
            }
        }
    }

    #[test]
    fn a_new_person_begins_where_the_ladder_begins() {
        for family in Family::ALL {
            let mut order: Vec<_> = from_start(*family).map(|it| it.rung).collect();
            order.sort_unstable();
            assert!(order.iter().copied().eq(ladder(*family).iter().map(|it| it.rung)), "{family:?}");
        }
        assert_eq!(from_start(Family::Brace).map(|it| it.id).collect::<Vec<_>>()[..2], ["dead-bug", "heel-taps"]);
        assert_eq!(from_start(Family::Bridge).next().map(|it| it.id), Some("glute-bridge"));
    }

    #[test]
    fn doses_grow_from_start_to_top() {
        for exercise in all() {
            let range = exercise.dose;
            let (start, top) = (range.start, range.top);
            assert!(range.allows(start) && range.allows(top) && range.allows(range.floor()), "{exercise:?}");
            assert!(start.sets() <= top.sets() && start.in_set(0) <= top.in_set(0), "{exercise:?}");
            assert!(holds(start) <= holds(top) && exercise.volume(start) < exercise.volume(top), "{exercise:?}");
            assert!(top.work() != Work::Reps || exercise.tempo.rep().0 > 0, "{exercise:?}");
            let planks = [Family::BirdDog, Family::CurlUp, Family::FrontPlank, Family::SidePlank];
            assert!(!planks.contains(&exercise.family) || holds(top) <= 10, "{exercise:?}");
        }
    }

    /// What shows that a rung is learnt is more than its start and no more than its top.
    #[test]
    fn mastery_is_between_start_and_top() {
        for exercise in all() {
            let volume = |dose: Dose| exercise.volume(dose).0;
            let range = exercise.dose;
            let (start, mastery, top) = (volume(range.start), volume(range.mastery), volume(range.top));
            assert!(range.allows(range.mastery) && start < mastery && mastery <= top, "{exercise:?}");
            // A ladder leaves room above it, for whom the next rung is ruled out.
            assert!(!exercise.loaded || mastery < top, "{exercise:?}");
            let even = range.mastery.total() == range.mastery.in_set(0) * u16::from(range.mastery.sets());
            assert!(even, "{exercise:?}");
        }
    }

    #[test]
    fn everything_that_can_be_said_matters() {
        let any = |test: &dyn Fn(ExerciseRef) -> bool| all().any(test);
        assert!(Condition::ALL.iter().all(|it| any(&|e| e.excluded_by.has(*it))));
        assert!(Equipment::ALL.iter().all(|it| any(&|e| e.equipment.has(*it)) != (*it == Equipment::Mat)));
        assert!(Position::ALL.iter().all(|it| any(&|e| e.position == *it)));
        assert!(Direction::ALL.iter().all(|it| any(&|e| e.loads.has(*it))));
        assert!(Focus::ALL.iter().all(|it| any(&|e| e.serves.has(*it))));
        assert!(all().all(|e| !e.parts.is_empty() && !e.serves.is_empty() && !e.sources.is_empty()));
        assert!(all().flat_map(|e| e.sources).all(|it| matches!(it, Source::Practice | Source::Article(1..=97))));
    }

    #[test]
    fn exclusions_follow_from_position_and_direction() {
        let out = |e: ExerciseRef, any_of: &[Condition]| any_of.iter().all(|it| e.excluded_by.has(*it));
        let in_bed = [
            "abdominal-brace",
            "pelvic-tilt",
            "knee-rolls",
            "single-knee-to-chest",
            "belly-breathing",
            "prone-lying",
            "figure-four-stretch",
            "double-knees-to-chest",
            "breathing-brace",
            "buttock-squeeze",
            "thigh-squeeze",
            "heel-slides",
            "side-lying-rest",
        ];
        for e in all() {
            let standing =
                matches!(e.position, Position::Standing | Position::Seated) && !e.id.starts_with("ninety-ninety-");
            assert_eq!(out(e, &[Condition::FloorIsHard]), !standing && !in_bed.contains(&e.id), "{e:?}");
            assert!(
                e.position != Position::HandsAndKnees || out(e, &[Condition::SoreKnees, Condition::SoreWrists]),
                "{e:?}"
            );
            assert!(e.position != Position::Kneeling || out(e, &[Condition::SoreKnees]), "{e:?}");
            assert!(e.position != Position::Prone || out(e, &[Condition::Pregnancy]), "{e:?}");
            let strains = e.loaded || !e.loads.is_empty();
            assert!(!strains || out(e, &[Condition::RecentSurgery]), "{e:?}");
            let bends = e.loads.has(Direction::Flexion) || e.loads.has(Direction::Rotation);
            assert!(!bends || out(e, &[Condition::Osteoporosis, Condition::Disc]), "{e:?}");
            let arches = e.loads.has(Direction::Extension);
            assert!(!arches || out(e, &[Condition::Stenosis, Condition::Spondylolisthesis]), "{e:?}");
        }
    }

    #[test]
    fn without_floor_and_equipment_every_part_has_something() {
        let hard: EnumSet<Condition> = [Condition::FloorIsHard, Condition::Unsteady].into_iter().collect();
        let fits =
            |e: &ExerciseRef| e.equipment.is_empty() && !e.excluded_by.meets(hard) && e.from_phase == Phase::Foundation;
        assert!(Part::ALL.iter().all(|part| all().filter(fits).any(|e| e.parts.has(*part))));
    }
}
