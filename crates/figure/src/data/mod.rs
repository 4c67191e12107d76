//! The poses of every exercise, in tables: one file for each way the body is placed. Angles are degrees, lengths thousandths of
//! the body's height, the floor is at 0. A table starts from bases and says only what differs.

use super::{Figure, Flow, camera};

/// Numbers of a pose: `pose![PITCH 90, HIP_R 45]`.
macro_rules! pose {
    ($($dof:ident $value:expr),* $(,)?) => { &[$((Dof::$dof, $value)),*] };
}

mod base;
mod easy;
mod floor;
mod gentle;
mod kneeling;
mod lower;
mod prone;
mod standing;
mod steady;
mod supine;
mod upper;

/// What most figures are: seen from the side, there and back.
const SIDE: Figure = Figure {
    id: "",
    view: camera::SIDE,
    close: false,
    shut: false,
    base: &[],
    start: None,
    keys: &[],
    flow: Flow::Return,
    props: &[],
    work: 0,
    spots: &[],
    arrow: None,
    also: None,
    out: None,
    told: &[],
    slip: None,
};

/// Every figure.
pub fn all() -> impl Iterator<Item = &'static Figure> {
    [
        supine::FIGURES,
        prone::FIGURES,
        kneeling::FIGURES,
        floor::FIGURES,
        standing::FIGURES,
        steady::FIGURES,
        lower::FIGURES,
        upper::FIGURES,
        easy::FIGURES,
        gentle::FIGURES,
    ]
    .into_iter()
    .flatten()
}
