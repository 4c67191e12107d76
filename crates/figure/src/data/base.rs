//! Poses to start from.

use crate::pose::{Dof, Set, mode};

/// Standing, feet hip-wide and flat, knees soft, arms hanging.
pub const STAND: &[Set] = pose![Y 522, PITCH 5, LEG mode::ROOM, FY 46, FZ 58, RAISE 4, SPREAD 6, ELBOW 12];
/// Sitting on a chair, feet flat.
pub const SIT: &[Set] =
    pose![Y 296, PITCH 5, LEG mode::ROOM, FX 215, FY 46, FZ 62, RAISE 14, SPREAD 6, ELBOW 50, WRIST -26];
/// On the back with straight legs, arms beside the body.
pub const SUPINE: &[Set] = pose![
    Y 58, PITCH -85, NECK -4, LEG mode::LEVEL, HIP 88, OUT 4, ANKLE 10, ARM mode::LEVEL, RAISE 84, SPREAD 10, ELBOW 4
];
/// On the back, knees bent, feet flat.
pub const HOOK: &[Set] = pose![
    Y 58, PITCH -85, NECK -4, LEG mode::ROOM, FX 290, FY 46, FZ 58, ARM mode::LEVEL, RAISE 84, SPREAD 10, ELBOW 4
];
/// As [`HOOK`], with the shoulders as what stays.
pub const BRIDGE: &[Set] = pose![
    ANCHOR 1, X -290, Y 60, PITCH -85, NECK -4, LEG mode::ROOM, FX 272, FY 46, FZ 58,
    ARM mode::LEVEL, RAISE 84, SPREAD 10, ELBOW 4
];
/// Face down, legs straight.
pub const PRONE: &[Set] = pose![Y 58, PITCH 85, LEG mode::LEVEL, HIP -88, OUT 5, ANKLE 78];
/// Hands and knees.
pub const FOURS: &[Set] = pose![
    Y 274, PITCH 82, LEG mode::LEVEL, KNEE 90, ANKLE 70, ARM mode::ROOM, HX 287, HY 24, HZ 92
];
/// Hands on the front of the belly.
pub const HANDS_ON_HIPS: &[Set] = pose![ARM mode::PELVIS, HX 46, HY 52, HZ 72];
/// Arms crossed over the chest.
pub const CROSSED: &[Set] = pose![ARM mode::CHEST, HX 76, HY -78, HZ -34];
