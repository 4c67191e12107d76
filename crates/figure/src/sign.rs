//! Signs for what a picture of a body cannot show: breathing, holding, the other side.

use super::body::Body;
use super::pose::{Dof, Set};
use super::trig::ONE;
use super::{Figure, Flow};
use steadyback_catalogue::dose::Work;
use steadyback_catalogue::exercise::Side;
use steadyback_catalogue::library;

/// What a figure has a sign for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// It is held for a while: a clock.
    Hold,
    /// It stands still for a moment: two bars.
    Pause,
    /// It is done again and again: an arrow that goes round.
    Repeat,
    /// The breath goes on: lungs.
    Breathe,
    /// One side, then the other: a small body twice, each with one half marked.
    Sides,
    /// One way round, then the other: two arrows that go round.
    Turn,
    /// It is tensed, though nothing moves: arrows that point inwards.
    Tense,
    /// The belly fills: its line once more beside it.
    Belly,
    /// Here the breath goes out: a small wave away from the mouth.
    Out,
    /// Here it comes in: the same towards the mouth.
    In,
    /// One looks ahead: a row of dashes from the eyes to a point.
    Look,
}

impl Sign {
    /// Whether it belongs to a place of the body; the others stand together beside the whole picture.
    pub const fn beside(self) -> bool {
        matches!(self, Self::Tense | Self::Belly | Self::Out | Self::In | Self::Look)
    }
}

impl Figure {
    /// What it has signs for, and to which key pose each belongs.
    pub fn signs(&self) -> Vec<(Sign, usize)> {
        let value = |key: &[Set], of: Dof| key.iter().find(|it| it.0 == of).map_or(0, |it| it.1.abs());
        let firm = (0..self.keys.len()).find(|key| value(self.keys[*key], Dof::FIRM) != 0);
        let most = (0..self.keys.len()).max_by_key(|key| value(self.keys[*key], Dof::BELLY));
        // Of somebody who sits, the arms are in front of it.
        let lies = |key: &usize| Body::of(&self.pose(*key)).frames[2].u.y < ONE * 7 / 10;
        let belly = most.filter(|key| value(self.keys[*key], Dof::BELLY) != 0 && Some(*key) != firm && lies(key));
        let last = self.keys.len() - 1;
        let air = self.out.map(|key| [(Sign::Out, key), (Sign::In, if key == 0 { last } else { 0 })]);
        let all = [belly.map(|key| (Sign::Belly, key)), firm.map(|key| (Sign::Tense, key))];
        let look = self.told.iter().filter(|it| **it == Sign::Look).map(|it| (*it, last));
        let mut all: Vec<_> = all.into_iter().flatten().chain(air.into_iter().flatten()).chain(look).collect();
        let Some(exercise) = library::by_id(self.id) else { return all };
        let work = exercise.dose.start.work();
        let pause = exercise.pace(work).pause;
        let held = matches!(work, Work::Holds(_) | Work::Minutes);
        let wanted = [
            (Sign::Hold, held || pause > 1),
            (Sign::Pause, !held && pause == 1),
            (Sign::Breathe, held || self.work == 0),
            (Sign::Repeat, !held),
            (Sign::Sides, self.takes_turns()),
            (Sign::Turn, self.told.contains(&Sign::Turn)),
        ];
        all.extend(wanted.into_iter().filter(|it| it.1).map(|it| (it.0, last)));
        all
    }

    /// Whether both sides take turns, so that its last key pose is one of two.
    pub fn alternates(&self) -> bool {
        let turns = library::by_id(self.id).is_some_and(|it| it.side == Side::Alternating);
        turns && self.flow == Flow::Return && self.keys.len() < 4
    }

    /// Whether it is done with one side, then with the other, and only one of them is drawn.
    pub fn takes_turns(&self) -> bool {
        let sides = library::by_id(self.id).map(|it| it.side);
        self.told.contains(&Sign::Sides)
            || sides == Some(Side::Each)
            || sides == Some(Side::Alternating) && !self.alternates()
    }
}

/// How wide the lines of a sign are.
pub const LINE: u16 = 9;
