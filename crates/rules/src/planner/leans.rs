//! What a ticked symptom asks for (source 003 §7): a focus, never a cause.

use crate::profile::Symptom;
use steadyback_catalogue::enum_set::EnumSet;
use steadyback_catalogue::exercise::{Family, Focus};
use steadyback_catalogue::library;

/// Families of the main part that a symptom moves to the front.
const LEANS: [(Symptom, &[Family]); 3] = [
    (Symptom::Standing, &[Family::Bridge, Family::Brace]),
    (Symptom::AfterSitting, &[Family::Bridge]),
    (Symptom::RoundedShoulders, &[Family::Row]),
];

/// The symptom that asks for this family, if it was ticked. Where none of a symptom's own families is `free`, others of the
/// main part that serve the same stand in.
pub fn asks_for(symptoms: EnumSet<Symptom>, family: Family, free: impl Fn(Family) -> bool) -> Option<Symptom> {
    let lean = LEANS.iter().filter(|(symptom, _)| symptoms.has(*symptom));
    let mut asking = lean.filter(|(symptom, own)| {
        let stands_in = || library::ladder(family).iter().any(|rung| rung.serves.meets(serves(*symptom)));
        own.contains(&family) || (stands_in() && !own.iter().any(|own| free(*own)))
    });
    asking.next().map(|(symptom, _)| *symptom)
}

/// What serves somebody with this symptom; nothing for what is answered by pace and direction instead.
pub const fn serves(symptom: Symptom) -> EnumSet<Focus> {
    let bits = match symptom {
        Symptom::MorningStiffness | Symptom::BendingForwards | Symptom::ToeTouch => Focus::SpineMobility.bit(),
        Symptom::Standing => Focus::GluteStrength.bit() | Focus::CoreControl.bit(),
        Symptom::AfterSitting => Focus::HipMobility.bit() | Focus::GluteStrength.bit(),
        Symptom::RoundedShoulders => Focus::UpperBack.bit(),
        Symptom::Stress => Focus::Relaxation.bit(),
        Symptom::BendingBackwards | Symptom::FearOfMovement => 0,
    };
    EnumSet::from_raw(bits)
}
