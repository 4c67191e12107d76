//! The exercises drawn: a body of fixed proportions, posed by numbers, turned into shapes for an SVG. [`of`] has the figure of
//! an exercise, [`draw::drawing`] draws it; nothing here knows how it gets on the screen.
//!
//! To add one: a line in a table of [`data`], starting from a base such as lying or standing, with what differs in each key
//! pose. `make gallery` shows it.

pub mod arrow;
mod beside;
pub mod body;
pub mod camera;
pub mod data;
pub mod draw;
mod feet;
mod flow;
mod ghost;
mod head;
mod held;
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
mod sheet;
mod show;
pub mod sign;
mod strip;
pub mod svg;
mod torso;
mod touch;
pub mod trig;
mod ways;

use camera::{SIDE, SIDE_BEHIND, View};
use pose::{Dof, Pose, Set};
use sign::Sign;
use steadyback_catalogue::exercise::Exercise;

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
    /// The same with its upper bar held in both hands.
    PullBar(i16, i16),
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
    /// A ball at a place of the body, of this radius, that flies this way once it is thrown: forward, up, right.
    Thrown(Point, i16, [i16; 3]),
    /// A book on the low back, which stays there.
    Book,
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
    /// How one gets there: what differs in a pose that stands before the key poses where they are shown beside each other.
    pub start: Option<&'static [Set]>,
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
    /// The key pose that is reached breathing out, where the breath goes with the movement.
    pub out: Option<usize>,
    /// Signs for what else its text says: where one looks, the other side, circles that grow and turn.
    pub told: &'static [Sign],
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

    /// The numbers of the pose that it starts from, where that is none of the key poses.
    pub fn start_pose(&self) -> Option<Pose> {
        self.start.map(|sets| self.base.iter().fold(Pose::ZERO, |pose, sets| pose.with(sets)).with(sets))
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
