//! Draws a body in its poses, part by part, the hindmost first.

use super::body::Body;
use super::camera::{Camera, Spot};
use super::head::{self, Facing};
use super::hull::{self, outline, small};
use super::ink::Ink;
use super::limb::{self, Piece};
use super::muscle::{Lies, Muscle};
use super::order::{Item, Order};
use super::pose::{Dof, Pose};
use super::props::{self, Layer};
use super::shape::Part;
use super::show::Show;
use super::trig::{FINE, ONE};
use super::{Figure, feet, shadow, torso, touch};

/// How far the colour of the page stands out round a limb.
pub const RIM: u16 = 13;
/// How wide the pale edge of what works is.
const EDGE: u16 = 16;

/// Draws the poses of one figure.
pub struct Pen<'a> {
    pub figure: &'a Figure,
    pub camera: Camera,
    mirrored: bool,
    order: Order,
    facing: Facing,
    /// Whether the trunk is seen from in front.
    from_front: bool,
    /// Whether one shoulder is behind the other.
    side_on: bool,
    /// What works, and whether when it is the turn of one side, the other or both; nothing in a slip.
    muscles: Vec<(Muscle, [bool; 2])>,
    /// Which parts of the body ever rest somewhere.
    rests: Vec<bool>,
    /// Which hands and feet ever rest on a wall.
    touches: Vec<bool>,
    /// Which hands are closed round something.
    pub grips: [bool; 2],
}

impl<'a> Pen<'a> {
    /// A pen for a figure, mirrored or not.
    pub fn new(figure: &'a Figure, mirrored: bool, show: Show) -> Self {
        let slip = show == Show::Slip;
        let camera = Camera::new(figure.seen_from());
        let bodies: Vec<Body> = (0..figure.keys.len()).map(|key| Body::of(&figure.pose(key))).collect();
        let mut resting = bodies.clone();
        resting.extend(figure.slip_pose().filter(|_| slip).map(|pose| Body::of(&pose)));
        let shadows: Vec<_> = resting.iter().map(|body| shadow::shadows(body, figure.props, 0)).collect();
        let rests = (0..shadows[0].len()).map(|part| shadows.iter().any(|it| it[part].is_some())).collect();
        let walls: Vec<_> = resting.iter().map(|body| touch::shadows(body, figure.props)).collect();
        let touches = (0..walls[0].len()).map(|it| walls.iter().any(|all| all[it].1)).collect();
        let front = bodies.iter().map(|body| camera.seen(body.frames[3].f).z).sum::<i32>();
        let from_front = front > i32::try_from(bodies.len()).unwrap_or(1) * ONE * 6 / 10;
        let across = |body: &Body| camera.seen(body.frames[5].r).z.abs();
        let side_on = bodies.iter().all(|body| across(body) > ONE * 6 / 10);
        Self {
            figure,
            from_front,
            side_on,
            mirrored,
            order: Order::of(&bodies, &camera),
            facing: Facing::of(&bodies, &camera),
            muscles: if slip {
                Vec::new()
            } else {
                muscles(figure, from_front, matches!(show, Show::Poses | Show::Moving(..)))
            },
            rests,
            touches,
            grips: [0, 1].map(|side| props::grips(figure.props, side)),
            camera,
        }
    }

    /// A point of the picture as it is shown.
    pub fn shown(&self, (x, y): Spot) -> Spot {
        if self.mirrored { (-x, y) } else { (x, y) }
    }

    /// Everything but arrows and signs in a pose; as many parts in the same order for every pose.
    pub fn parts(&self, pose: &Pose) -> Vec<Part> {
        self.turn(pose, 0)
    }

    /// The same when it is the turn of the first side or of the other.
    pub fn turn(&self, pose: &Pose, turn: usize) -> Vec<Part> {
        let body = Body::of(pose);
        let mut all = Vec::with_capacity(32);
        self.props(&body, Layer::Behind, &mut all);
        self.shadow(&body, &mut all);
        if self.figure.close {
            for item in &self.order.items {
                if let Item::Leg(side) = *item {
                    all.extend(feet::parts(&body, side, self.order.near[1] == side, &self.camera));
                }
            }
        } else {
            self.whole(&body, pose, turn, &mut all);
        }
        self.props(&body, Layer::Over, &mut all);
        all.into_iter().map(|part| part.map(|spot| self.shown(spot))).collect()
    }

    fn whole(&self, body: &Body, pose: &Pose, turn: usize, all: &mut Vec<Part>) {
        let firm = (pose.trunk(Dof::FIRM) / FINE, turn);
        let arms: Vec<_> = self.order.items.iter().filter(|it| matches!(it, Item::Arm(_))).collect();
        for item in &self.order.items {
            match *item {
                Item::Arm(side) => {
                    self.props(body, Layer::Under(Some(side)), all);
                    if arms.last() == Some(&item) {
                        self.props(body, Layer::Under(None), all);
                    }
                    self.arm(body, side, all);
                    self.glow(body, Lies::Arm(side), firm, all);
                }
                Item::Leg(side) => {
                    self.leg(body, side, all);
                    if self.order.near[1] != side {
                        self.glow(body, Lies::Leg(side), firm, all);
                    }
                }
                Item::Trunk => {
                    self.glow(body, Lies::Behind, firm, all);
                    let trunk = torso::trunk(body, pose.trunk(Dof::BELLY) / FINE);
                    all.push(Part::smooth(Ink::Shirt, RIM, self.outlines(&trunk)));
                    all.extend(head::parts(body, &self.camera, self.facing, self.figure.shut, RIM));
                    all.push(Part::smooth(Ink::Shirt, 0, [outline(&torso::collar(body), &self.camera)]));
                }
                Item::Hips => {
                    all.push(Part::smooth(Ink::Trousers, 0, [outline(&torso::hips(body), &self.camera)]));
                    all.push(Part::smooth(Ink::Shirt, 0, [outline(&torso::hem(body), &self.camera)]));
                    self.glow(body, Lies::Trunk, firm, all);
                    self.glow(body, Lies::Hips, firm, all);
                    // The hips lie over the near thigh.
                    self.glow(body, Lies::Leg(self.order.near[1]), firm, all);
                }
            }
        }
    }

    fn outlines<'b>(&'b self, pieces: &'b [Piece]) -> impl Iterator<Item = Vec<Spot>> + 'b {
        pieces.iter().map(|it| outline(it, &self.camera))
    }

    fn smalls<'b>(&'b self, pieces: &'b [Piece]) -> impl Iterator<Item = Vec<Spot>> + 'b {
        pieces.iter().map(|it| small(it, &self.camera))
    }

    /// The rim of a limb; the hindmost has nothing to stand off from.
    fn rim(&self, item: Item, more: u16) -> u16 {
        if self.order.items.first() == Some(&item) { 0 } else { RIM + more }
    }

    /// The whole arm with its rim, the sleeve on it, and where it is near, the shoulder that makes it one with the trunk.
    fn arm(&self, body: &Body, side: usize, all: &mut Vec<Part>) {
        let near = self.order.near[0] == side;
        let arm = limb::arm(body, side, self.grips[side], !near && self.side_on);
        let (skin, shirt) = if near { (Ink::Skin, Ink::Shirt) } else { (Ink::SkinFar, Ink::ShirtFar) };
        let bare = self.outlines(&arm.bare[..2]).chain(self.smalls(&arm.bare[2..]));
        all.push(Part::smooth(skin, self.rim(Item::Arm(side), 4), bare));
        all.push(Part::smooth(shirt, 0, [outline(&arm.sleeve, &self.camera)]));
        let after = self.order.items.iter().position(|it| *it == Item::Trunk)
            < self.order.items.iter().position(|it| *it == Item::Arm(side));
        if near && after {
            all.push(Part::smooth(Ink::Shirt, 0, [outline(&torso::shoulder(body, side), &self.camera)]));
        }
    }

    /// The whole leg with its rim, and the shoe on it.
    fn leg(&self, body: &Body, side: usize, all: &mut Vec<Part>) {
        let leg = limb::leg(&body.legs[side]);
        let near = self.order.near[1] == side;
        let (trousers, shoe) = if near { (Ink::Trousers, Ink::Shoe) } else { (Ink::TrousersFar, Ink::ShoeFar) };
        let shoes: Vec<_> = self.outlines(&leg.shoe).collect();
        let upper = [&leg.thigh, &leg.shank].map(|it| outline(it, &self.camera));
        all.push(Part::smooth(trousers, self.rim(Item::Leg(side), 0), upper.into_iter().chain(shoes.clone())));
        all.push(Part::smooth(shoe, 0, shoes));
    }

    fn glow(&self, body: &Body, on: Lies, (firm, turn): (i32, usize), all: &mut Vec<Part>) {
        for (muscle, turns) in self.muscles.iter().filter(|it| it.0.lies(self.from_front) == on) {
            // Soft by its edge, which the style sheet draws paler: areas within each other cost time while they move.
            let wide = if on == Lies::Behind { 18 } else { 0 };
            let pieces = muscle.pieces(body, firm + (wide + 1) * 5);
            let whole = self.outlines(&pieces);
            // When it is not its turn it is too small to be seen, as what moves must keep its form.
            let shown = whole.map(|it| if turns[turn] { it } else { vec![it[0]; it.len()] });
            all.push(Part::smooth(Ink::Glow, if turns[0] && turns[1] { EDGE } else { 0 }, shown));
        }
    }

    /// On the ground and on walls.
    fn shadow(&self, body: &Body, all: &mut Vec<Part>) {
        let walls = touch::shadows(body, self.figure.props).into_iter().zip(&self.touches).filter(|it| *it.1);
        let walls: Vec<_> = walls.map(|it| small(&[it.0.0], &self.camera)).collect();
        if !walls.is_empty() {
            all.push(Part::smooth(Ink::Shadow, 0, walls));
        }
        if self.rests.contains(&true) {
            let shadows = shadow::shadows(body, self.figure.props, 14).into_iter().enumerate();
            let areas = shadows
                .filter(|it| self.rests[it.0])
                .map(|(part, shadow)| hull::level(shadow.unwrap_or_else(|| shadow::none(body, part)), &self.camera));
            all.push(Part::smooth(Ink::Shadow, 0, areas));
        }
    }

    fn props(&self, body: &Body, layer: Layer, all: &mut Vec<Part>) {
        for prop in self.figure.props.iter().filter(|it| props::layer(**it) == layer) {
            all.extend(props::parts(*prop, body, &self.camera));
        }
    }
}

/// What works in a figure; where its sides take turns on one picture, what works on either.
fn muscles(figure: &Figure, from_front: bool, both: bool) -> Vec<(Muscle, [bool; 2])> {
    let turns = both && figure.alternates();
    let all = Muscle::of(figure, from_front).into_iter().flat_map(|one| {
        let other = Some(one.other_side()).filter(|it| turns && *it != one).map(|it| (it, [false, true]));
        [Some((one, [true, other.is_none()])), other]
    });
    all.flatten().collect()
}

const _: () = assert!(ONE == 1 << 14, "shares of it are taken by whole numbers");
