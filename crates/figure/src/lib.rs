//! The exercises drawn: a body of fixed proportions, posed by numbers, turned into shapes for an SVG. [`of`] has the figure of
//! an exercise, [`draw::drawing`] draws it; nothing here knows how it gets on the screen.
//!
//! To add one: a line in a table of [`data`], starting from a base such as lying or standing, with what differs in each key
//! pose. `make gallery` shows it.

pub mod arrow;
pub mod body;
pub mod camera;
pub mod data;
pub mod draw;
mod feet;
mod ghost;
mod head;
pub mod hull;
pub mod ink;
mod layout;
pub mod limb;
pub mod motion;
mod muscle;
mod order;
mod path;
mod pen;
pub mod place;
pub mod pose;
pub mod props;
mod room;
pub mod shadow;
pub mod shape;
mod show;
pub mod sign;
pub mod svg;
mod torso;
pub mod trig;

use camera::{SIDE, SIDE_BEHIND, View};
use pose::{Dof, Pose, Set};
use sign::Sign;
use steadyback_catalogue::dose::Work;
use steadyback_catalogue::exercise::{Exercise, Side};
use steadyback_catalogue::library;

/// A place on the body that can be followed, held or marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Point {
    /// The right hand.
    HandR,
    /// The left hand.
    HandL,
    /// Between both hands.
    Hands,
    /// The right elbow.
    ElbowR,
    /// The left elbow.
    ElbowL,
    /// The right foot.
    FootR,
    /// The left foot.
    FootL,
    /// The right knee.
    KneeR,
    /// The left knee.
    KneeL,
    /// The middle between the hips.
    Hips,
    /// The middle between the shoulders.
    Chest,
    /// The right shoulder.
    ShoulderR,
    Head,
    /// The front of the waist.
    Belly,
    /// The low back.
    Back,
    /// Between the shoulder blades.
    Blades,
    /// The buttocks.
    Seat,
    /// The front of the right hip.
    GroinR,
    /// The right side of the waist.
    WaistR,
    /// The outer side of the right hip.
    HipR,
    /// The front of the right thigh.
    ThighR,
    /// The back of the right thigh.
    HamR,
    /// The right calf.
    CalfR,
    /// The front of the right shoulder.
    PecR,
}

/// Something that stands in the room or is held. Lengths are thousandths of the body's height.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Prop {
    /// A mat from here to there.
    Mat(i16, i16),
    /// A mat across the way, from this far to the right to that far to the left.
    MatAcross(i16, i16),
    /// A wall across the way: here, this high.
    Wall(i16, i16),
    /// A wall along the way: this far to the right, this far to the front and to the back.
    SideWall(i16, i16),
    /// A chair whose seat begins here and is this deep (less than 0: towards the back), with a back at its beginning where the
    /// flag says so, this far to the right.
    Chair(i16, i16, bool, i16),
    /// A doorway or a bar across the way: here, this high.
    Door(i16, i16),
    /// A bed, bench or box: from, to, this high, this far to either side.
    Block(i16, i16, i16, i16),
    /// A band between two places on the body.
    Band(Point, Point),
    /// A band between two places on the body that passes below it, and lies on the floor where it is slack.
    BandBelow(Point, Point),
    /// A band or cable from a place on the body to one in the room.
    Cable(Point, [i16; 3]),
    /// A dumbbell or kettlebell held there.
    Weight(Point),
    /// A bar held in both hands.
    Bar,
    /// A ball lying there: forward, up, radius.
    Ball(i16, i16, i16),
    /// A ball at a place of the body, of this radius.
    Held(Point, i16),
    /// A cushion or folded towel there: forward, up and right, and half its length.
    Cushion([i16; 3], i16),
}

/// How the key poses follow each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flow {
    /// To the last and back the same way.
    Return,
    /// To the last, then straight to the first.
    Round,
    /// To the last; then the picture starts anew, as after a walk back.
    Cut,
    /// As a step: all, then all with left and right exchanged.
    Stride,
}

/// Parts that work, as bits.
pub mod work {
    /// Both arms, the right, the left.
    pub const ARMS: u8 = 3;
    /// The right arm.
    pub const ARM_R: u8 = 1;
    /// The left arm.
    pub const ARM_L: u8 = 2;
    /// Both legs.
    pub const LEGS: u8 = 12;
    /// The right leg.
    pub const LEG_R: u8 = 4;
    /// The left leg.
    pub const LEG_L: u8 = 8;
    pub const SPINE: u8 = 16;
}

/// How an exercise looks.
pub struct Figure {
    /// The id of the exercise.
    pub id: &'static str,
    /// From where it is seen.
    pub view: View,
    /// Whether only the feet are shown, from close by.
    pub close: bool,
    /// Whether the eyes are shut.
    pub shut: bool,
    /// What the key poses start from: tables laid over each other.
    pub base: &'static [&'static [Set]],
    /// What differs in each key pose; 2–4 of them.
    pub keys: &'static [&'static [Set]],
    /// How they follow each other.
    pub flow: Flow,
    /// What is there besides the body.
    pub props: &'static [Prop],
    /// What works: [`work`].
    pub work: u8,
    /// Where it is felt.
    pub spots: &'static [Point],
    /// What the arrow follows, and by how much it is moved aside on the picture: right, down.
    pub arrow: Option<(Point, i16, i16)>,
    /// A second arrow, where two limbs go different ways.
    pub also: Option<(Point, i16, i16)>,
    /// A common slip that can be seen: the key pose it starts from and what is different.
    pub slip: Option<(u8, &'static [Set])>,
}

impl Figure {
    /// The numbers of a key pose.
    pub fn pose(&self, key: usize) -> Pose {
        let base = self.base.iter().fold(Pose::ZERO, |pose, sets| pose.with(sets));
        base.with(self.keys[key.min(self.keys.len() - 1)])
    }

    /// Whether nothing but the breath moves: one key pose says all.
    pub fn is_rest(&self) -> bool {
        self.arrow.is_none() && matches!(self.keys, [[], [(Dof::BELLY, _)]])
    }

    /// From where it is seen: a wall or door in front of the body is seen from behind, so that it hides nothing.
    pub fn seen_from(&self) -> View {
        let ahead = |prop: &Prop| matches!(prop, Prop::Wall(at, _) | Prop::Door(at, _) if *at > 0);
        if self.view == SIDE && self.props.iter().any(ahead) { SIDE_BEHIND } else { self.view }
    }

    /// Whether both sides take turns, so that its last key pose is one of two.
    pub fn alternates(&self) -> bool {
        let turns = library::by_id(self.id).is_some_and(|it| it.side == Side::Alternating);
        turns && self.flow == Flow::Return && self.keys.len() < 4
    }

    /// What it has signs for, and beside which key pose each stands: breath and tension where they are at their most, and at the
    /// end a clock or an arrow round, as the catalogue counts in holds or not.
    pub fn signs(&self) -> Vec<(Sign, usize)> {
        let value = |key: &[Set], of: Dof| key.iter().find(|it| it.0 == of).map_or(0, |it| it.1.abs());
        let firm = (0..self.keys.len()).find(|key| value(self.keys[*key], Dof::FIRM) != 0);
        let most = (0..self.keys.len()).max_by_key(|key| value(self.keys[*key], Dof::BELLY));
        let breath = most.filter(|key| value(self.keys[*key], Dof::BELLY) != 0 && Some(*key) != firm);
        let work = library::by_id(self.id).map(|it| it.dose.start.work());
        let end = match work {
            Some(Work::Holds(_)) => Some(Sign::Hold),
            Some(Work::Reps | Work::Slow | Work::Quick) => Some(Sign::Repeat),
            _ => None,
        };
        let end = end.filter(|it| !self.is_rest() && (breath.is_none() || *it == Sign::Hold));
        let last = self.keys.len() - 1;
        let all =
            [breath.map(|key| (Sign::Breathe, key)), firm.map(|key| (Sign::Tense, key)), end.map(|it| (it, last))];
        all.into_iter().flatten().collect()
    }

    /// Whether all of it is done with one side, then with the other.
    pub fn takes_turns(&self) -> bool {
        library::by_id(self.id).is_some_and(|it| it.side == Side::Each)
    }

    /// The numbers of the slip.
    pub fn slip_pose(&self) -> Option<Pose> {
        self.slip.map(|(key, sets)| self.pose(usize::from(key)).with(sets))
    }
}

/// The figure of an exercise.
pub fn of(exercise: &Exercise) -> Option<&'static Figure> {
    data::all().find(|it| it.id == exercise.id)
}
