//! What things are called, one word per thing.

use steadyback_catalogue::exercise::{Direction, Family, Focus, Part, Phase, Position};
use steadyback_rules::progression::Block;
use steadyback_rules::session::sittings::Sitting;

/// The name of a movement family.
pub fn family(family: Family) -> &'static str {
    match family {
        Family::Brace => "Brace and dead bug",
        Family::BirdDog => "Bird dog",
        Family::CurlUp => "Curl-up",
        Family::FrontPlank => "Front plank",
        Family::SidePlank => "Side plank",
        Family::Bridge => "Bridge",
        Family::Hinge => "Hip hinge",
        Family::Squat => "Squat",
        Family::Row => "Row and pull",
        Family::Balance => "Balance",
        Family::SpineMobility => "Moving your back",
        Family::HipMobility => "Opening your hips",
        Family::UpperBack => "Upper back and shoulders",
        Family::Extension => "Bending backwards",
        Family::Flexion => "Bending forwards",
        Family::Walking => "Walking",
        Family::Breathing => "Breathing",
        Family::Lunge => "Lunge and step-up",
        Family::Push => "Push",
        Family::Carry => "Carry",
        Family::AntiRotation => "Keeping still against a pull",
        Family::Jump => "Landing and jumping",
        Family::Throw => "Throwing",
    }
}

/// A sitting of a day.
pub fn sitting(sitting: Sitting) -> &'static str {
    match sitting {
        Sitting::Morning => "Morning",
        Sitting::Midday => "Midday",
        Sitting::Evening => "Evening",
    }
}

/// How the body is placed.
pub fn position(position: Position) -> &'static str {
    match position {
        Position::Supine => "On your back",
        Position::Prone => "Face down",
        Position::SideLying => "On your side",
        Position::HandsAndKnees => "On hands and knees",
        Position::Kneeling => "Kneeling",
        Position::Seated => "Sitting",
        Position::Standing => "Standing",
    }
}

/// What a block after the sixteen weeks is for.
pub const fn block(block: Block) -> &'static str {
    match block {
        Block::Endurance => "Endurance",
        Block::Strength => "Strength",
        Block::Speed => "Speed",
    }
}

/// The name of a phase.
pub fn phase(phase: Phase) -> &'static str {
    match phase {
        Phase::Foundation => "Foundation",
        Phase::Builders => "Builders",
        Phase::Integrated => "Whole body",
        Phase::Load => "Load",
    }
}

pub fn phase_line(phase: Phase) -> &'static str {
    match phase {
        Phase::Foundation => "Learn to brace and to move with ease",
        Phase::Builders => "Build strength, one muscle group at a time",
        Phase::Integrated => "Put it together in whole-body movements",
        Phase::Load => "Get used to the loads of your daily life",
    }
}

/// A part of a session.
pub fn part(part: Part) -> &'static str {
    match part {
        Part::WarmUp => "Warm-up",
        Part::Main => "Main part",
        Part::CoolDown => "Cool-down",
        Part::Activity => "Any time of day",
    }
}

/// What an exercise serves.
pub fn focus(focus: Focus) -> &'static str {
    match focus {
        Focus::CoreControl => "A steady trunk",
        Focus::TrunkEndurance => "Trunk muscles that last",
        Focus::GluteStrength => "Strong buttocks",
        Focus::LegStrength => "Strong legs",
        Focus::UpperBack => "A strong upper back",
        Focus::SpineMobility => "A back that moves",
        Focus::HipMobility => "Hips that move",
        Focus::ExtensionRelief => "Ease by bending backwards",
        Focus::FlexionRelief => "Ease by bending forwards",
        Focus::Balance => "Balance",
        Focus::Aerobic => "Stamina",
        Focus::Relaxation => "Letting go of tension",
    }
}

/// A direction in which the low back moves.
pub fn direction(direction: Direction) -> &'static str {
    match direction {
        Direction::Flexion => "Bending forwards",
        Direction::Extension => "Bending backwards",
        Direction::Rotation => "Turning",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::en::calm::all_calm;
    use steadyback_catalogue::enum_set::Member;

    fn all<T: Member>(name: fn(T) -> &'static str) {
        all_calm(T::ALL.iter().map(|value| name(*value)));
        let names: std::collections::BTreeSet<_> = T::ALL.iter().map(|value| name(*value)).collect();
        assert_eq!(names.len(), T::ALL.len(), "two things of one name in {names:?}");
    }

    #[test]
    fn everything_has_its_own_name() {
        all(family);
        all(position);
        all(phase);
        all(phase_line);
        all(part);
        all(focus);
        all(direction);
    }
}
