//! After the sixteen weeks: blocks of four weeks that ask for the same work in another way (R34: four to six weeks of endurance, of strength
//! and of power; the fourth week of each is the lighter one of R21).
//!
//! *Endurance* has more in a row. *Strength* has fewer and slower ones: as many seconds under load. *Speed* has two thirds of them, with a
//! fast effort and longer rests; only for exercises in which a slip does no harm, in the last phase, with usual pain of 3 at the most, and
//! not for whom care is asked for.

use chrono::NaiveDate;

use super::growth::{SAME_WORK, SPEED_PERCENT};
use super::state::Progress;
use super::turns::Turns;
use crate::plan::{DELOAD_EVERY, WEEKS};
use crate::programme::Programme;
use steadyback_catalogue::dose::{Dose, Work};
use steadyback_catalogue::enum_set::members;
use steadyback_catalogue::exercise::{Exercise, Family, Part, Phase};
use steadyback_catalogue::measure::Volume;

/// The most reps in a row of a block of endurance (ACSM 2009: 10–25 for endurance; our own choice within it).
const IN_A_ROW: u16 = 20;
/// The fewest reps of a set that a block makes (our own choice).
const LEAST: u16 = 4;

members! {
    pub enum Block {
        /// More in a row.
        Endurance,
        /// Fewer, and slower.
        Strength,
        /// Fewer, with a fast effort.
        Speed,
    }
}

/// Families in which a fast effort is safe: the feet or the shoulders stay where they are (our own choice).
const FAST: [Family; 6] = [Family::Bridge, Family::Squat, Family::Hinge, Family::Lunge, Family::Row, Family::Push];

impl Progress {
    /// The block of a day; none in the sixteen weeks, where the phases differ, in a fresh episode and with fixed amounts.
    pub fn block(&self, date: NaiveDate) -> Option<Block> {
        let from = match self.plan.programme {
            Programme::Acute | Programme::Quotas => return None,
            Programme::Cycle => 0,
            _ => WEEKS,
        };
        let weeks = self.plan.week_of(date).checked_sub(from + 1).filter(|_| self.plan.strength_days() > 0)?;
        let at = weeks / DELOAD_EVERY;
        // Who is to be careful has two that take turns; where speed has to wait, strength goes on.
        if self.limits.older || self.limits.careful() {
            return Some(if at.is_multiple_of(2) { Block::Endurance } else { Block::Strength });
        }
        let speed = self.phase == Phase::Load && !self.careful();
        Some(match at % 3 {
            0 => Block::Endurance,
            2 if speed => Block::Speed,
            _ => Block::Strength,
        })
    }

    /// The work of a slot on a day that is no lighter one, as its block has it; never more than that of its dose.
    pub(super) fn whole(&self, slot: u8, date: NaiveDate) -> Volume {
        let state = &self.items[usize::from(slot)];
        state.exercise.volume(self.uncut(slot, date)).min(state.volume())
    }

    /// The dose of a slot as the block of a day has it, whether or not the day is in a lighter week or has the minutes for it.
    pub fn uncut(&self, slot: u8, date: NaiveDate) -> Dose {
        let state = &self.items[usize::from(slot)];
        let block = self.block(date).filter(|_| state.item.part == Part::Main);
        block.map_or(state.dose, |block| in_block(state.exercise, state.dose, block))
    }

    /// What the day that it stands at asks of a slot of the main part: less in a lighter week, else its dose as the block has it.
    pub fn asked(&self, turns: &Turns, slot: u8) -> Dose {
        if self.is_deload(self.today) { self.lighter(turns, slot) } else { self.uncut(slot, self.today) }
    }
}

/// A dose as a block has it: the same work, nearly, in no more time; the dose itself where that cannot be.
pub fn in_block(exercise: &Exercise, dose: Dose, block: Block) -> Dose {
    // A jump or a throw is fast or it is none.
    let fast = matches!(exercise.family, Family::Jump | Family::Throw);
    if dose.work() != Work::Reps || !exercise.loaded || fast {
        return dose;
    }
    let (sets, total) = (dose.sets(), dose.total());
    let found = match block {
        Block::Endurance => Dose::new(fewest(dose), total, Work::Reps),
        Block::Strength => {
            let (usual, slow) = (exercise.pace(Work::Reps).rep().0, exercise.pace(Work::Slow).rep().0);
            let fewer = u32::from(total) * usual / slow.max(1);
            Dose::new(sets, u16::try_from(fewer).unwrap_or(total), Work::Slow)
        }
        Block::Speed if FAST.contains(&exercise.family) => Dose::new(sets, total * SPEED_PERCENT / 100, Work::Quick),
        Block::Speed => return dose,
    };
    let fits = |new: &Dose| {
        let work = exercise.volume(*new).0 * 100 / exercise.volume(dose).0.max(1);
        new.in_set(new.sets() - 1) >= LEAST.min(dose.in_set(sets - 1))
            && work >= SAME_WORK
            && exercise.time(*new) <= exercise.time(dose)
    };
    found.ok().filter(fits).unwrap_or(dose)
}

/// The fewest sets that keep to [`IN_A_ROW`] and to half as much again in each; never one instead of more.
fn fewest(dose: Dose) -> u8 {
    let most = (dose.in_set(0) * 3 / 2).min(IN_A_ROW).max(dose.in_set(0));
    let needed = u8::try_from(dose.total().div_ceil(most)).unwrap_or(u8::MAX);
    needed.max(dose.sets().min(2))
}
