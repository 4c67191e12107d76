//! The ways to a next rung, and which of them is the shortest.

use super::super::growth::{CAREFUL_PERCENT, GREENS_FOR_PHASE, GREENS_FOR_RUNG, WEEK_PERCENT, more, smallest};
use super::super::rung::Ready;
use super::super::state::{ItemState, Progress};
use super::super::turns::Turns;
use super::NextWait;
use steadyback_catalogue::exercise::ExerciseRef;

/// Growing steps that are reckoned with before a mastery dose; what takes more is far away.
const MOST_STEPS: u32 = 40;

/// A way to the next rung.
pub(super) struct Way {
    /// What is counted on it.
    pub greens: Option<NextWait>,
    /// Greens that are left, at the least; an estimate where the dose has to grow first.
    pub left: u32,
    /// Whether the rung asks for its time.
    pub timed: bool,
    /// The next rung, if it came now.
    pub next: Option<ExerciseRef>,
}

impl Progress {
    /// The way with the fewest greens left: a test that was done, the mastery dose, back to where it was, the phase's own.
    pub(super) fn shortest_way(&self, slot: u8, turns: &Turns) -> Way {
        let state = &self.items[usize::from(slot)];
        let count = |dose, done: u8, of: u8| NextWait::Greens { dose, done: done.min(of - 1), of };
        let left = |done: u8, of: u8| u32::from(of.saturating_sub(done).max(1));
        let all = GREENS_FOR_RUNG;
        let above = || self.above(slot).next();
        if self.tests.outgrown(state.exercise).is_some() {
            return Way { greens: None, left: 1, timed: false, next: above() };
        }
        let mastered = if state.at_mastery() || self.is_full(slot, turns) {
            let next = self.next_rung(slot, turns, Ready::Mastered).map(|((rung, _), _)| rung);
            let greens = Some(count(Some(state.dose), state.mastered, all));
            Way { greens, left: left(state.mastered, all), timed: true, next }
        } else {
            let mut then = self.clone();
            then.items[usize::from(slot)].dose = state.mastery();
            let next = then.next_rung(slot, turns, Ready::Mastered).map(|((rung, _), _)| rung);
            let grows = self.steps_to_mastery(state) * turns.times(slot).max(1);
            let greens = Some(count(Some(state.mastery()), 0, all));
            Way { greens, left: u32::from(all) + grows, timed: true, next }
        };
        let on_rung = |of: u8, next| {
            let greens = Some(count(None, state.rung_greens, of));
            Way { greens, left: left(state.rung_greens, of), timed: true, next }
        };
        let back = state.former.filter(|(was, _)| was.rung > state.exercise.rung).map(|_| on_rung(all, above()));
        let of = GREENS_FOR_PHASE[usize::from(state.has_climbed() || self.careful())];
        let phase = self.of_later_phase(slot).next().map(|next| on_rung(of, Some(next)));
        [back, phase].into_iter().flatten().fold(mastered, |best, way| if way.left < best.left { way } else { best })
    }

    /// Weekly steps from the present dose to the mastery dose.
    fn steps_to_mastery(&self, state: &ItemState) -> u32 {
        let percent = if self.careful() { CAREFUL_PERCENT } else { WEEK_PERCENT };
        let (exercise, goal) = (state.exercise, state.exercise.volume(state.mastery()));
        let (mut dose, mut steps) = (state.dose, 0);
        while exercise.volume(dose) < goal && steps < MOST_STEPS {
            let next =
                more(exercise, dose, exercise.volume(dose).percent(percent)).or_else(|| smallest(exercise, dose));
            let Some(next) = next else { return MOST_STEPS };
            (dose, steps) = (next, steps + 1);
        }
        steps
    }
}
