//! The table of `docs/conditions.md` is what the code does.

use std::collections::BTreeSet;

use steadyback_catalogue::enum_set::{EnumSet, Member};
use steadyback_catalogue::exercise::{Condition, Equipment, ExerciseRef, Part, Phase};
use steadyback_catalogue::library;
use steadyback_rules::planner;
use steadyback_rules::profile::{CHECK_FIRST, Profile};
use steadyback_words::en::{exercises, profile as words};

use crate::page;
use crate::rules::{profile, start};

/// Why exercises are left out or changed.
const fn why(condition: Condition) -> &'static str {
    match condition {
        Condition::Osteoporosis | Condition::VertebralFracture => {
            "Bending, turning and impact under load can break a vertebra."
        }
        Condition::InflammatoryDisease => "Stiff segments break more easily at speed; moving often helps.",
        Condition::Stenosis => "Bending backwards narrows the canal.",
        Condition::Disc => "Bending and turning to the end load the disc most; a clinician looks first (article 003).",
        Condition::Spondylolisthesis => "Bending backwards and impact push the vertebra forwards.",
        Condition::Fusion => {
            "Joined vertebrae do not move, and what is next to them takes the end of every movement; a clinician looks first."
        }
        Condition::EarlyPregnancy => {
            "No lying on the front, no straining, no impact, and no stretches to the end, because joints are looser; a clinician looks first."
        }
        Condition::Pregnancy => {
            "From week 16 on, or not said how far. As in early pregnancy, and no work lying on the back, nothing on one leg without support; a clinician looks first."
        }
        Condition::PelvicGirdle => "Weight on one leg and wide or crossed hips shear the joints of the pelvis.",
        Condition::NewBirth => "The belly wall and the pelvic floor are healing; a clinician looks first.",
        Condition::RecentBirth => "What makes the belly dome, heavy weights and impact come last.",
        Condition::RecentSurgery => "Nothing under load and no end of range until a clinician says so.",
        Condition::JointReplacement => "Deep bending and crossing can put a new hip out; impact wears the joint.",
        Condition::BloodPressure => "Long hard holds and heavy weights raise the pressure most.",
        Condition::SoreKnees => "Kneeling hurts; without the steps on the knees a full plank is too far away.",
        Condition::SoreWrists => "Weight on the hands hurts.",
        Condition::SoreShoulders => "Weight on the arms, or above the head, hurts.",
        Condition::Unsteady => "A fall is the greater harm: nothing on one leg, carried, or without support.",
        Condition::FloorIsHard => "What is done on the floor is left out; what can be done in bed stays.",
    }
}

fn who(condition: Option<Condition>) -> Profile {
    let equipment = Equipment::ALL.iter().copied().collect();
    Profile { conditions: condition.into_iter().collect(), equipment, ..profile() }
}

/// The main part of all phases.
fn main_part(of: &Profile) -> Vec<ExerciseRef> {
    let items = planner::plan(of, false, start()).plan.items;
    items.into_iter().filter(|item| item.part == Part::Main).map(|item| item.exercise).collect()
}

fn names(of: impl Iterator<Item = ExerciseRef>) -> String {
    let names: Vec<_> = of.map(|it| exercises::text(it).name).collect();
    if names.is_empty() { "–".to_owned() } else { names.join(", ") }
}

fn table() -> String {
    let usual = main_part(&who(None));
    let row = |condition: &Condition| {
        let with = main_part(&who(Some(*condition)));
        let out = |it: &&ExerciseRef| it.excluded_by.has(*condition);
        let every: Vec<_> = library::all().filter(|it| it.excluded_by.has(*condition)).collect();
        let families: BTreeSet<_> = every.iter().map(|it| it.family).collect();
        let whole = |it: &ExerciseRef| library::ladder(it.family).iter().all(|rung| rung.excluded_by.has(*condition));
        let gone: BTreeSet<_> = every.iter().filter(|it| whole(it)).map(|it| format!("{:?}", it.family)).collect();
        let changed =
            library::all().filter(|it| exercises::text(it).changes.any(|(of, _)| of == words::told_under(*condition)));
        let asks = if CHECK_FIRST.has(*condition) { "yes" } else { "no" };
        let gone = if gone.is_empty() {
            String::new()
        } else {
            format!("; all of {}", gone.into_iter().collect::<Vec<_>>().join(", "))
        };
        format!(
            "| {} | {} | {asks} | {} of {} families{gone}: {} | {} → {} | {} | |\n",
            words::condition(*condition),
            why(*condition),
            every.len(),
            families.len(),
            names(every.iter().copied()),
            names(usual.iter().filter(out).copied()),
            names(with.iter().filter(|it| !usual.contains(it)).copied()),
            changed.count(),
        )
    };
    let rows: String = Condition::ALL.iter().map(row).collect();
    let head = "| condition | why | a clinician first | left out | in the plan of a person with everything at hand: gone → instead \
                | done in another way | signed off |";
    format!("{head}\n|---|---|---|---|---|---|---|\n{rows}")
}

#[test]
fn the_page_on_conditions_is_true() {
    page::check("conditions.md", "conditions", &table());
}

/// Whatever one or two conditions are told, with everything at hand or nothing, every phase has something to train and something to
/// move with.
#[test]
fn every_pair_of_conditions_leaves_a_plan() {
    for (at, one) in Condition::ALL.iter().enumerate() {
        for other in &Condition::ALL[..=at] {
            for equipment in [EnumSet::EMPTY, Equipment::ALL.iter().copied().collect()] {
                let conditions: EnumSet<Condition> = [*one, *other].into_iter().collect();
                let plan = planner::plan(&Profile { conditions, equipment, ..profile() }, false, start()).plan;
                for phase in Phase::ALL {
                    let count = |main: bool| {
                        let of = plan.items.iter().filter(|item| item.in_phase(*phase));
                        of.filter(|item| (item.part == Part::Main) == main && item.part != Part::Activity).count()
                    };
                    let trains = match (conditions.has(Condition::RecentSurgery), equipment.is_empty()) {
                        (true, _) => 0,
                        (false, true) => 1,
                        (false, false) => 3,
                    };
                    let told = || format!("{conditions:?} {phase:?} {} at hand", equipment.len());
                    assert!(
                        count(true) >= trains && count(false) >= 2,
                        "{} main, {}: {}",
                        count(true),
                        count(false),
                        told()
                    );
                }
            }
        }
    }
}
