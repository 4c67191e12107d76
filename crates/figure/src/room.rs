//! Boxes of the room: mats, beds, seats, walls, with the sides of them that are seen.

use super::camera::{Camera, Spot};
use super::ink::Ink;
use super::shape::Part;
use super::trig::{FINE, V};

/// A box with its edges along the room's: from and to, forward, up, right.
#[derive(Clone, Copy)]
pub struct Block {
    pub x: [i32; 2],
    pub y: [i32; 2],
    pub z: [i32; 2],
}

/// The three ways a side can look.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Side {
    Up,
    Along,
    Across,
}

impl Block {
    /// Its sides that are seen: the one that matters in its ink, the others in that of edges.
    pub fn parts(&self, main: Side, ink: Ink, edge: Ink, camera: &Camera) -> [Part; 2] {
        let [top, along, across] = self.sides(camera);
        let (face, others) = match main {
            Side::Up => (top, [along, across]),
            Side::Along => (along, [top, across]),
            Side::Across => (across, [top, along]),
        };
        [Part::area(edge, others), Part::area(ink, [face])]
    }

    /// Top, the side towards the front or the back, and the one towards the right or the left.
    fn sides(&self, camera: &Camera) -> [Vec<Spot>; 3] {
        let spots = |all: [[i32; 3]; 4]| {
            all.iter().map(|at| camera.spot(V::new(at[0] * FINE, at[1] * FINE, at[2] * FINE))).collect()
        };
        let toward = |way: V| usize::from(camera.near(way) > 0);
        let (x, z) = (self.x[toward(V::new(1000 * FINE, 0, 0))], self.z[toward(V::new(0, 0, 1000 * FINE))]);
        let ([left, right], [low, high], [far, near]) = (self.x, self.y, self.z);
        [
            spots([[left, high, far], [right, high, far], [right, high, near], [left, high, near]]),
            spots([[x, low, far], [x, high, far], [x, high, near], [x, low, near]]),
            spots([[left, low, z], [left, high, z], [right, high, z], [right, low, z]]),
        ]
    }
}
