//! The arrows of a figure: which way its points go from key pose to key pose.

use super::Point;
use super::arrow::{self, Way};
use super::body::Body;
use super::pen::Pen;
use super::place::place;
use super::pose::Pose;
use super::shape::Part;
use super::sign::Sign;

impl Pen<'_> {
    /// The arrows from this key pose to the next, beside the body.
    pub fn arrows(&self, key: usize) -> Vec<Part> {
        self.growing(key, [100]).into_iter().flatten().collect()
    }

    /// The same as they grow to these hundredths of their ways.
    pub fn growing<const N: usize>(&self, key: usize, shares: [i32; N]) -> Vec<[Part; N]> {
        let ways = self.ways(key).into_iter();
        ways.map(|way| shares.map(|share| arrow::part(arrow::begun(way, share)).map(|spot| self.shown(spot)))).collect()
    }

    /// The arrows to this key pose turned round: the way back from it.
    pub fn back(&self, key: usize) -> Vec<Part> {
        let ways = self.ways(key - 1).into_iter().map(|[from, by, to]| [to, by, from]);
        ways.map(|way| arrow::part(way).map(|spot| self.shown(spot))).collect()
    }

    /// The whole way of what goes round through all key poses, and where its circles grow a small one within it.
    pub fn rings(&self) -> Vec<Part> {
        let grows = self.figure.told.contains(&Sign::Turn);
        let points = self.figure.arrow.into_iter().chain(self.figure.also).map(|it| it.0);
        let rings = points.flat_map(|point| {
            let at = |pose: &Pose| self.camera.spot(place(&Body::of(pose), point));
            let keys: Vec<_> = (0..self.figure.keys.len()).map(|key| self.figure.pose(key)).collect();
            if grows {
                let spots: Vec<_> = keys.iter().map(at).collect();
                return vec![arrow::ring(&spots, 50), arrow::ring(&spots, 100)];
            }
            let step = |step: usize| {
                let [from, to] = [step / 8, step / 8 + 1].map(|key| keys[key % keys.len()]);
                at(&from.towards(&to, i32::try_from(step % 8).unwrap_or(0) * 32))
            };
            vec![(0..keys.len() * 8 - 3).map(step).collect()]
        });
        rings.map(|it| arrow::drawn(&it).map(|spot| self.shown(spot))).collect()
    }

    /// The ways from this key pose to the next; of two arrows only those of what moves.
    fn ways(&self, key: usize) -> Vec<Way> {
        let all: Vec<_> = self.figure.arrow.into_iter().chain(self.figure.also).collect();
        let ways = all.iter().map(|it| self.way(key, *it));
        let moves = |it: &(Way, bool)| it.1 || all.len() < 2;
        ways.filter(moves).map(|it| it.0).collect()
    }

    /// The way that a point takes from this key pose to the next, moved aside where the body is, and whether it moves; not mirrored.
    fn way(&self, key: usize, (point, right, down): (Point, i16, i16)) -> (Way, bool) {
        let [from, to] = [key, key + 1].map(|key| self.figure.pose(key));
        let way = [30, 128, 226].map(|at| {
            let (x, y) = self.camera.spot(place(&Body::of(&from.towards(&to, at)), point));
            (x + i32::from(right), y + i32::from(down))
        });
        let moves = (way[0].0 - way[2].0).abs() + (way[0].1 - way[2].1).abs() > 8;
        if self.figure.close {
            return (arrow::fitting(way), moves);
        }
        let bodies = [0, 128, 256].map(|at| arrow::obstacles(&Body::of(&from.towards(&to, at)), &self.camera));
        (arrow::beside(arrow::fitting(way), &bodies), moves)
    }
}
